; made by python -m programs.loops from src/life_u8.c, SHA-256 7a1abe5bf7559064f0bf079ff54d934a17c00fb9898a7444de44ed86ea00ed1d
source_filename = "life_u8.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %4, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %6, align 8, !tbaa !8
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %7, align 8, !tbaa !8
  %28 = load i64, ptr %7, align 8, !tbaa !8
  %29 = add nsw i64 %28, 2
  store i64 %29, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %6, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %144

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %9, align 8, !tbaa !8
  %37 = add nsw i64 %36, 1
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = getelementptr inbounds i8, ptr %35, i64 %39
  %41 = getelementptr inbounds i8, ptr %40, i64 1
  store ptr %41, ptr %10, align 8, !tbaa !4
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %42

42:
  %43 = load i64, ptr %11, align 8, !tbaa !8
  %44 = load i64, ptr %7, align 8, !tbaa !8
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %46, label %140

46:
  %47 = load ptr, ptr %10, align 8, !tbaa !4
  %48 = load i64, ptr %11, align 8, !tbaa !8
  %49 = load i64, ptr %8, align 8, !tbaa !8
  %50 = sub nsw i64 %48, %49
  %51 = sub nsw i64 %50, 1
  %52 = getelementptr inbounds i8, ptr %47, i64 %51
  %53 = load i8, ptr %52, align 1, !tbaa !10
  %54 = zext i8 %53 to i32
  %55 = load ptr, ptr %10, align 8, !tbaa !4
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = load i64, ptr %8, align 8, !tbaa !8
  %58 = sub nsw i64 %56, %57
  %59 = getelementptr inbounds i8, ptr %55, i64 %58
  %60 = load i8, ptr %59, align 1, !tbaa !10
  %61 = zext i8 %60 to i32
  %62 = add nsw i32 %54, %61
  %63 = load ptr, ptr %10, align 8, !tbaa !4
  %64 = load i64, ptr %11, align 8, !tbaa !8
  %65 = load i64, ptr %8, align 8, !tbaa !8
  %66 = sub nsw i64 %64, %65
  %67 = add nsw i64 %66, 1
  %68 = getelementptr inbounds i8, ptr %63, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !10
  %70 = zext i8 %69 to i32
  %71 = add nsw i32 %62, %70
  %72 = load ptr, ptr %10, align 8, !tbaa !4
  %73 = load i64, ptr %11, align 8, !tbaa !8
  %74 = sub nsw i64 %73, 1
  %75 = getelementptr inbounds i8, ptr %72, i64 %74
  %76 = load i8, ptr %75, align 1, !tbaa !10
  %77 = zext i8 %76 to i32
  %78 = add nsw i32 %71, %77
  %79 = load ptr, ptr %10, align 8, !tbaa !4
  %80 = load i64, ptr %11, align 8, !tbaa !8
  %81 = add nsw i64 %80, 1
  %82 = getelementptr inbounds i8, ptr %79, i64 %81
  %83 = load i8, ptr %82, align 1, !tbaa !10
  %84 = zext i8 %83 to i32
  %85 = add nsw i32 %78, %84
  %86 = load ptr, ptr %10, align 8, !tbaa !4
  %87 = load i64, ptr %11, align 8, !tbaa !8
  %88 = load i64, ptr %8, align 8, !tbaa !8
  %89 = add nsw i64 %87, %88
  %90 = sub nsw i64 %89, 1
  %91 = getelementptr inbounds i8, ptr %86, i64 %90
  %92 = load i8, ptr %91, align 1, !tbaa !10
  %93 = zext i8 %92 to i32
  %94 = add nsw i32 %85, %93
  %95 = load ptr, ptr %10, align 8, !tbaa !4
  %96 = load i64, ptr %11, align 8, !tbaa !8
  %97 = load i64, ptr %8, align 8, !tbaa !8
  %98 = add nsw i64 %96, %97
  %99 = getelementptr inbounds i8, ptr %95, i64 %98
  %100 = load i8, ptr %99, align 1, !tbaa !10
  %101 = zext i8 %100 to i32
  %102 = add nsw i32 %94, %101
  %103 = load ptr, ptr %10, align 8, !tbaa !4
  %104 = load i64, ptr %11, align 8, !tbaa !8
  %105 = load i64, ptr %8, align 8, !tbaa !8
  %106 = add nsw i64 %104, %105
  %107 = add nsw i64 %106, 1
  %108 = getelementptr inbounds i8, ptr %103, i64 %107
  %109 = load i8, ptr %108, align 1, !tbaa !10
  %110 = zext i8 %109 to i32
  %111 = add nsw i32 %102, %110
  store i32 %111, ptr %12, align 4, !tbaa !11
  %112 = load i32, ptr %12, align 4, !tbaa !11
  %113 = icmp eq i32 %112, 3
  br i1 %113, label %126, label %114

114:
  %115 = load i32, ptr %12, align 4, !tbaa !11
  %116 = icmp eq i32 %115, 2
  br i1 %116, label %117, label %124

117:
  %118 = load ptr, ptr %10, align 8, !tbaa !4
  %119 = load i64, ptr %11, align 8, !tbaa !8
  %120 = getelementptr inbounds i8, ptr %118, i64 %119
  %121 = load i8, ptr %120, align 1, !tbaa !10
  %122 = zext i8 %121 to i32
  %123 = icmp ne i32 %122, 0
  br label %124

124:
  %125 = phi i1 [ false, %114 ], [ %123, %117 ]
  br label %126

126:
  %127 = phi i1 [ true, %46 ], [ %125, %124 ]
  %128 = zext i1 %127 to i32
  %129 = trunc i32 %128 to i8
  %130 = load ptr, ptr %5, align 8, !tbaa !4
  %131 = load i64, ptr %9, align 8, !tbaa !8
  %132 = load i64, ptr %7, align 8, !tbaa !8
  %133 = mul nsw i64 %131, %132
  %134 = load i64, ptr %11, align 8, !tbaa !8
  %135 = add nsw i64 %133, %134
  %136 = getelementptr inbounds i8, ptr %130, i64 %135
  store i8 %129, ptr %136, align 1, !tbaa !10
  br label %137

137:
  %138 = load i64, ptr %11, align 8, !tbaa !8
  %139 = add nsw i64 %138, 1
  store i64 %139, ptr %11, align 8, !tbaa !8
  br label %42, !llvm.loop !13

140:
  br label %141

141:
  %142 = load i64, ptr %9, align 8, !tbaa !8
  %143 = add nsw i64 %142, 1
  store i64 %143, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !15

144:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!6, !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"int", !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
