; made by python -m programs.loops from src/median3_u8.c, SHA-256 00af86dadd67b1ef4d47268a0e156d220975c088e5769945e3e14f0940b355f8
source_filename = "median3_u8.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  store ptr %0, ptr %2, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 0
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %3, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 1
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %4, align 8, !tbaa !4
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %5, align 8, !tbaa !4
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %6, align 8, !tbaa !8
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !8
  store i64 %30, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = load i64, ptr %6, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %137

35:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %36

36:
  %37 = load i64, ptr %9, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %133

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %8, align 8, !tbaa !8
  %43 = load i64, ptr %7, align 8, !tbaa !8
  %44 = mul nsw i64 %42, %43
  %45 = load i64, ptr %9, align 8, !tbaa !8
  %46 = add nsw i64 %44, %45
  %47 = getelementptr inbounds i8, ptr %41, i64 %46
  %48 = load i8, ptr %47, align 1, !tbaa !10
  store i8 %48, ptr %10, align 1, !tbaa !10
  %49 = load ptr, ptr %4, align 8, !tbaa !4
  %50 = load i64, ptr %8, align 8, !tbaa !8
  %51 = add nsw i64 %50, 1
  %52 = load i64, ptr %7, align 8, !tbaa !8
  %53 = mul nsw i64 %51, %52
  %54 = load i64, ptr %9, align 8, !tbaa !8
  %55 = add nsw i64 %53, %54
  %56 = getelementptr inbounds i8, ptr %49, i64 %55
  %57 = load i8, ptr %56, align 1, !tbaa !10
  store i8 %57, ptr %11, align 1, !tbaa !10
  %58 = load ptr, ptr %4, align 8, !tbaa !4
  %59 = load i64, ptr %8, align 8, !tbaa !8
  %60 = add nsw i64 %59, 2
  %61 = load i64, ptr %7, align 8, !tbaa !8
  %62 = mul nsw i64 %60, %61
  %63 = load i64, ptr %9, align 8, !tbaa !8
  %64 = add nsw i64 %62, %63
  %65 = getelementptr inbounds i8, ptr %58, i64 %64
  %66 = load i8, ptr %65, align 1, !tbaa !10
  store i8 %66, ptr %12, align 1, !tbaa !10
  %67 = load i8, ptr %10, align 1, !tbaa !10
  %68 = zext i8 %67 to i32
  %69 = load i8, ptr %11, align 1, !tbaa !10
  %70 = zext i8 %69 to i32
  %71 = icmp slt i32 %68, %70
  br i1 %71, label %72, label %75

72:
  %73 = load i8, ptr %10, align 1, !tbaa !10
  %74 = zext i8 %73 to i32
  br label %78

75:
  %76 = load i8, ptr %11, align 1, !tbaa !10
  %77 = zext i8 %76 to i32
  br label %78

78:
  %79 = phi i32 [ %74, %72 ], [ %77, %75 ]
  %80 = trunc i32 %79 to i8
  store i8 %80, ptr %13, align 1, !tbaa !10
  %81 = load i8, ptr %10, align 1, !tbaa !10
  %82 = zext i8 %81 to i32
  %83 = load i8, ptr %11, align 1, !tbaa !10
  %84 = zext i8 %83 to i32
  %85 = icmp slt i32 %82, %84
  br i1 %85, label %86, label %89

86:
  %87 = load i8, ptr %11, align 1, !tbaa !10
  %88 = zext i8 %87 to i32
  br label %92

89:
  %90 = load i8, ptr %10, align 1, !tbaa !10
  %91 = zext i8 %90 to i32
  br label %92

92:
  %93 = phi i32 [ %88, %86 ], [ %91, %89 ]
  %94 = trunc i32 %93 to i8
  store i8 %94, ptr %14, align 1, !tbaa !10
  %95 = load i8, ptr %14, align 1, !tbaa !10
  %96 = zext i8 %95 to i32
  %97 = load i8, ptr %12, align 1, !tbaa !10
  %98 = zext i8 %97 to i32
  %99 = icmp slt i32 %96, %98
  br i1 %99, label %100, label %103

100:
  %101 = load i8, ptr %14, align 1, !tbaa !10
  %102 = zext i8 %101 to i32
  br label %106

103:
  %104 = load i8, ptr %12, align 1, !tbaa !10
  %105 = zext i8 %104 to i32
  br label %106

106:
  %107 = phi i32 [ %102, %100 ], [ %105, %103 ]
  %108 = trunc i32 %107 to i8
  store i8 %108, ptr %15, align 1, !tbaa !10
  %109 = load i8, ptr %13, align 1, !tbaa !10
  %110 = zext i8 %109 to i32
  %111 = load i8, ptr %15, align 1, !tbaa !10
  %112 = zext i8 %111 to i32
  %113 = icmp sgt i32 %110, %112
  br i1 %113, label %114, label %117

114:
  %115 = load i8, ptr %13, align 1, !tbaa !10
  %116 = zext i8 %115 to i32
  br label %120

117:
  %118 = load i8, ptr %15, align 1, !tbaa !10
  %119 = zext i8 %118 to i32
  br label %120

120:
  %121 = phi i32 [ %116, %114 ], [ %119, %117 ]
  %122 = trunc i32 %121 to i8
  %123 = load ptr, ptr %5, align 8, !tbaa !4
  %124 = load i64, ptr %8, align 8, !tbaa !8
  %125 = load i64, ptr %7, align 8, !tbaa !8
  %126 = mul nsw i64 %124, %125
  %127 = load i64, ptr %9, align 8, !tbaa !8
  %128 = add nsw i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %123, i64 %128
  store i8 %122, ptr %129, align 1, !tbaa !10
  br label %130

130:
  %131 = load i64, ptr %9, align 8, !tbaa !8
  %132 = add nsw i64 %131, 1
  store i64 %132, ptr %9, align 8, !tbaa !8
  br label %36, !llvm.loop !11

133:
  br label %134

134:
  %135 = load i64, ptr %8, align 8, !tbaa !8
  %136 = add nsw i64 %135, 1
  store i64 %136, ptr %8, align 8, !tbaa !8
  br label %31, !llvm.loop !13

137:
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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
