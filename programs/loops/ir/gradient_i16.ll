; made by python -m programs.loops from src/gradient_i16.c, SHA-256 41b5f303a71e0b89f27e56be5c1f72dc9a5f38a970751157e0166403adeacec2
source_filename = "gradient_i16.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
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
  %29 = add nsw i64 %28, 1
  store i64 %29, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %6, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %114

34:
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %10, align 8, !tbaa !8
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %110

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = load i64, ptr %8, align 8, !tbaa !8
  %43 = mul nsw i64 %41, %42
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = add nsw i64 %43, %44
  %46 = add nsw i64 %45, 1
  %47 = getelementptr inbounds i8, ptr %40, i64 %46
  %48 = load i8, ptr %47, align 1, !tbaa !10
  %49 = zext i8 %48 to i32
  %50 = load ptr, ptr %4, align 8, !tbaa !4
  %51 = load i64, ptr %9, align 8, !tbaa !8
  %52 = load i64, ptr %8, align 8, !tbaa !8
  %53 = mul nsw i64 %51, %52
  %54 = load i64, ptr %10, align 8, !tbaa !8
  %55 = add nsw i64 %53, %54
  %56 = getelementptr inbounds i8, ptr %50, i64 %55
  %57 = load i8, ptr %56, align 1, !tbaa !10
  %58 = zext i8 %57 to i32
  %59 = sub nsw i32 %49, %58
  store i32 %59, ptr %11, align 4, !tbaa !11
  %60 = load ptr, ptr %4, align 8, !tbaa !4
  %61 = load i64, ptr %9, align 8, !tbaa !8
  %62 = add nsw i64 %61, 1
  %63 = load i64, ptr %8, align 8, !tbaa !8
  %64 = mul nsw i64 %62, %63
  %65 = load i64, ptr %10, align 8, !tbaa !8
  %66 = add nsw i64 %64, %65
  %67 = getelementptr inbounds i8, ptr %60, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !10
  %69 = zext i8 %68 to i32
  %70 = load ptr, ptr %4, align 8, !tbaa !4
  %71 = load i64, ptr %9, align 8, !tbaa !8
  %72 = load i64, ptr %8, align 8, !tbaa !8
  %73 = mul nsw i64 %71, %72
  %74 = load i64, ptr %10, align 8, !tbaa !8
  %75 = add nsw i64 %73, %74
  %76 = getelementptr inbounds i8, ptr %70, i64 %75
  %77 = load i8, ptr %76, align 1, !tbaa !10
  %78 = zext i8 %77 to i32
  %79 = sub nsw i32 %69, %78
  store i32 %79, ptr %12, align 4, !tbaa !11
  %80 = load i32, ptr %11, align 4, !tbaa !11
  %81 = icmp slt i32 %80, 0
  br i1 %81, label %82, label %85

82:
  %83 = load i32, ptr %11, align 4, !tbaa !11
  %84 = sub nsw i32 0, %83
  br label %87

85:
  %86 = load i32, ptr %11, align 4, !tbaa !11
  br label %87

87:
  %88 = phi i32 [ %84, %82 ], [ %86, %85 ]
  %89 = load i32, ptr %12, align 4, !tbaa !11
  %90 = icmp slt i32 %89, 0
  br i1 %90, label %91, label %94

91:
  %92 = load i32, ptr %12, align 4, !tbaa !11
  %93 = sub nsw i32 0, %92
  br label %96

94:
  %95 = load i32, ptr %12, align 4, !tbaa !11
  br label %96

96:
  %97 = phi i32 [ %93, %91 ], [ %95, %94 ]
  %98 = add nsw i32 %88, %97
  %99 = trunc i32 %98 to i16
  %100 = load ptr, ptr %5, align 8, !tbaa !4
  %101 = load i64, ptr %9, align 8, !tbaa !8
  %102 = load i64, ptr %7, align 8, !tbaa !8
  %103 = mul nsw i64 %101, %102
  %104 = load i64, ptr %10, align 8, !tbaa !8
  %105 = add nsw i64 %103, %104
  %106 = getelementptr inbounds i16, ptr %100, i64 %105
  store i16 %99, ptr %106, align 2, !tbaa !13
  br label %107

107:
  %108 = load i64, ptr %10, align 8, !tbaa !8
  %109 = add nsw i64 %108, 1
  store i64 %109, ptr %10, align 8, !tbaa !8
  br label %35, !llvm.loop !15

110:
  br label %111

111:
  %112 = load i64, ptr %9, align 8, !tbaa !8
  %113 = add nsw i64 %112, 1
  store i64 %113, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !17

114:
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
!13 = !{!14, !14, i64 0}
!14 = !{!"short", !6, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
