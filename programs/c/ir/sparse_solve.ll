; made by python -m programs.c from src/sparse_solve.c, SHA-256 04234d2060753fb6ea0e5a55d968f1d9b7e76d2a4392ce62434b72b557d954c2
source_filename = "sparse_solve.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca i64, align 8
  %14 = alloca double, align 8
  %15 = alloca double, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca double, align 8
  %19 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 0
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %3, align 8, !tbaa !11
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 1
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %4, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 2
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %5, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 3
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %6, align 8, !tbaa !15
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 4
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %7, align 8, !tbaa !15
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 5
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %8, align 8, !tbaa !15
  %38 = load ptr, ptr %2, align 8, !tbaa !7
  %39 = getelementptr inbounds ptr, ptr %38, i64 6
  %40 = load ptr, ptr %39, align 8, !tbaa !10
  store ptr %40, ptr %9, align 8, !tbaa !15
  %41 = load ptr, ptr %2, align 8, !tbaa !7
  %42 = getelementptr inbounds ptr, ptr %41, i64 7
  %43 = load ptr, ptr %42, align 8, !tbaa !10
  store ptr %43, ptr %10, align 8, !tbaa !15
  %44 = load ptr, ptr %2, align 8, !tbaa !7
  %45 = getelementptr inbounds ptr, ptr %44, i64 8
  %46 = load ptr, ptr %45, align 8, !tbaa !10
  store ptr %46, ptr %11, align 8, !tbaa !15
  %47 = load ptr, ptr %2, align 8, !tbaa !7
  %48 = getelementptr inbounds ptr, ptr %47, i64 9
  %49 = load ptr, ptr %48, align 8, !tbaa !10
  store ptr %49, ptr %12, align 8, !tbaa !15
  %50 = load ptr, ptr %3, align 8, !tbaa !11
  %51 = getelementptr inbounds i64, ptr %50, i64 0
  %52 = load i64, ptr %51, align 8, !tbaa !17
  store i64 %52, ptr %13, align 8, !tbaa !17
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %53

53:
  %54 = load i64, ptr %16, align 8, !tbaa !17
  %55 = load i64, ptr %13, align 8, !tbaa !17
  %56 = icmp slt i64 %54, %55
  br i1 %56, label %57, label %74

57:
  %58 = load ptr, ptr %8, align 8, !tbaa !15
  %59 = load i64, ptr %16, align 8, !tbaa !17
  %60 = getelementptr inbounds double, ptr %58, i64 %59
  store double 0.000000e+00, ptr %60, align 8, !tbaa !19
  %61 = load ptr, ptr %7, align 8, !tbaa !15
  %62 = load i64, ptr %16, align 8, !tbaa !17
  %63 = getelementptr inbounds double, ptr %61, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !19
  %65 = load ptr, ptr %11, align 8, !tbaa !15
  %66 = load i64, ptr %16, align 8, !tbaa !17
  %67 = getelementptr inbounds double, ptr %65, i64 %66
  store double %64, ptr %67, align 8, !tbaa !19
  %68 = load ptr, ptr %10, align 8, !tbaa !15
  %69 = load i64, ptr %16, align 8, !tbaa !17
  %70 = getelementptr inbounds double, ptr %68, i64 %69
  store double %64, ptr %70, align 8, !tbaa !19
  br label %71

71:
  %72 = load i64, ptr %16, align 8, !tbaa !17
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %16, align 8, !tbaa !17
  br label %53, !llvm.loop !21

74:
  %75 = load ptr, ptr %10, align 8, !tbaa !15
  %76 = load ptr, ptr %10, align 8, !tbaa !15
  %77 = load i64, ptr %13, align 8, !tbaa !17
  %78 = call double @dot(ptr noundef %75, ptr noundef %76, i64 noundef %77)
  store double %78, ptr %14, align 8, !tbaa !19
  store i64 0, ptr %17, align 8, !tbaa !17
  br label %79

79:
  %80 = load i64, ptr %17, align 8, !tbaa !17
  %81 = load ptr, ptr %3, align 8, !tbaa !11
  %82 = getelementptr inbounds i64, ptr %81, i64 2
  %83 = load i64, ptr %82, align 8, !tbaa !17
  %84 = icmp slt i64 %80, %83
  br i1 %84, label %85, label %88

85:
  %86 = load double, ptr %14, align 8, !tbaa !19
  %87 = fcmp ogt double %86, 0.000000e+00
  br label %88

88:
  %89 = phi i1 [ false, %79 ], [ %87, %85 ]
  br i1 %89, label %90, label %145

90:
  %91 = load ptr, ptr %4, align 8, !tbaa !13
  %92 = load ptr, ptr %5, align 8, !tbaa !13
  %93 = load ptr, ptr %6, align 8, !tbaa !15
  %94 = load ptr, ptr %11, align 8, !tbaa !15
  %95 = load ptr, ptr %12, align 8, !tbaa !15
  %96 = load i64, ptr %13, align 8, !tbaa !17
  call void @multiply(ptr noundef %91, ptr noundef %92, ptr noundef %93, ptr noundef %94, ptr noundef %95, i64 noundef %96)
  %97 = load double, ptr %14, align 8, !tbaa !19
  %98 = load ptr, ptr %11, align 8, !tbaa !15
  %99 = load ptr, ptr %12, align 8, !tbaa !15
  %100 = load i64, ptr %13, align 8, !tbaa !17
  %101 = call double @dot(ptr noundef %98, ptr noundef %99, i64 noundef %100)
  %102 = fdiv double %97, %101
  store double %102, ptr %18, align 8, !tbaa !19
  %103 = load ptr, ptr %8, align 8, !tbaa !15
  %104 = load ptr, ptr %11, align 8, !tbaa !15
  %105 = load double, ptr %18, align 8, !tbaa !19
  %106 = load i64, ptr %13, align 8, !tbaa !17
  call void @add_scaled(ptr noundef %103, ptr noundef %104, double noundef %105, i64 noundef %106)
  %107 = load ptr, ptr %10, align 8, !tbaa !15
  %108 = load ptr, ptr %12, align 8, !tbaa !15
  %109 = load double, ptr %18, align 8, !tbaa !19
  %110 = fneg double %109
  %111 = load i64, ptr %13, align 8, !tbaa !17
  call void @add_scaled(ptr noundef %107, ptr noundef %108, double noundef %110, i64 noundef %111)
  %112 = load double, ptr %14, align 8, !tbaa !19
  store double %112, ptr %15, align 8, !tbaa !19
  %113 = load ptr, ptr %10, align 8, !tbaa !15
  %114 = load ptr, ptr %10, align 8, !tbaa !15
  %115 = load i64, ptr %13, align 8, !tbaa !17
  %116 = call double @dot(ptr noundef %113, ptr noundef %114, i64 noundef %115)
  store double %116, ptr %14, align 8, !tbaa !19
  store i64 0, ptr %19, align 8, !tbaa !17
  br label %117

117:
  %118 = load i64, ptr %19, align 8, !tbaa !17
  %119 = load i64, ptr %13, align 8, !tbaa !17
  %120 = icmp slt i64 %118, %119
  br i1 %120, label %121, label %141

121:
  %122 = load ptr, ptr %10, align 8, !tbaa !15
  %123 = load i64, ptr %19, align 8, !tbaa !17
  %124 = getelementptr inbounds double, ptr %122, i64 %123
  %125 = load double, ptr %124, align 8, !tbaa !19
  %126 = load double, ptr %14, align 8, !tbaa !19
  %127 = load double, ptr %15, align 8, !tbaa !19
  %128 = fdiv double %126, %127
  %129 = load ptr, ptr %11, align 8, !tbaa !15
  %130 = load i64, ptr %19, align 8, !tbaa !17
  %131 = getelementptr inbounds double, ptr %129, i64 %130
  %132 = load double, ptr %131, align 8, !tbaa !19
  %133 = fmul double %128, %132
  %134 = fadd double %125, %133
  %135 = load ptr, ptr %11, align 8, !tbaa !15
  %136 = load i64, ptr %19, align 8, !tbaa !17
  %137 = getelementptr inbounds double, ptr %135, i64 %136
  store double %134, ptr %137, align 8, !tbaa !19
  br label %138

138:
  %139 = load i64, ptr %19, align 8, !tbaa !17
  %140 = add nsw i64 %139, 1
  store i64 %140, ptr %19, align 8, !tbaa !17
  br label %117, !llvm.loop !23

141:
  br label %142

142:
  %143 = load i64, ptr %17, align 8, !tbaa !17
  %144 = add nsw i64 %143, 1
  store i64 %144, ptr %17, align 8, !tbaa !17
  br label %79, !llvm.loop !24

145:
  %146 = load double, ptr %14, align 8, !tbaa !19
  %147 = load ptr, ptr %9, align 8, !tbaa !15
  %148 = getelementptr inbounds double, ptr %147, i64 0
  store double %146, ptr %148, align 8, !tbaa !19
  ret void
}

define internal double @dot(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !15
  store ptr %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !17
  store double 0.000000e+00, ptr %7, align 8, !tbaa !19
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %9

9:
  %10 = load i64, ptr %8, align 8, !tbaa !17
  %11 = load i64, ptr %6, align 8, !tbaa !17
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %28

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !15
  %15 = load i64, ptr %8, align 8, !tbaa !17
  %16 = getelementptr inbounds double, ptr %14, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !19
  %18 = load ptr, ptr %5, align 8, !tbaa !15
  %19 = load i64, ptr %8, align 8, !tbaa !17
  %20 = getelementptr inbounds double, ptr %18, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !19
  %22 = fmul double %17, %21
  %23 = load double, ptr %7, align 8, !tbaa !19
  %24 = fadd double %23, %22
  store double %24, ptr %7, align 8, !tbaa !19
  br label %25

25:
  %26 = load i64, ptr %8, align 8, !tbaa !17
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %8, align 8, !tbaa !17
  br label %9, !llvm.loop !25

28:
  %29 = load double, ptr %7, align 8, !tbaa !19
  ret double %29
}

define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, i64 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca double, align 8
  %15 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !13
  store ptr %1, ptr %8, align 8, !tbaa !13
  store ptr %2, ptr %9, align 8, !tbaa !15
  store ptr %3, ptr %10, align 8, !tbaa !15
  store ptr %4, ptr %11, align 8, !tbaa !15
  store i64 %5, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %16

16:
  %17 = load i64, ptr %13, align 8, !tbaa !17
  %18 = load i64, ptr %12, align 8, !tbaa !17
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %62

20:
  store double 0.000000e+00, ptr %14, align 8, !tbaa !19
  %21 = load ptr, ptr %7, align 8, !tbaa !13
  %22 = load i64, ptr %13, align 8, !tbaa !17
  %23 = getelementptr inbounds i32, ptr %21, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !3
  store i32 %24, ptr %15, align 4, !tbaa !3
  br label %25

25:
  %26 = load i32, ptr %15, align 4, !tbaa !3
  %27 = load ptr, ptr %7, align 8, !tbaa !13
  %28 = load i64, ptr %13, align 8, !tbaa !17
  %29 = add nsw i64 %28, 1
  %30 = getelementptr inbounds i32, ptr %27, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = icmp slt i32 %26, %31
  br i1 %32, label %33, label %54

33:
  %34 = load ptr, ptr %9, align 8, !tbaa !15
  %35 = load i32, ptr %15, align 4, !tbaa !3
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds double, ptr %34, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !19
  %39 = load ptr, ptr %10, align 8, !tbaa !15
  %40 = load ptr, ptr %8, align 8, !tbaa !13
  %41 = load i32, ptr %15, align 4, !tbaa !3
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds i32, ptr %40, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds double, ptr %39, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !19
  %48 = fmul double %38, %47
  %49 = load double, ptr %14, align 8, !tbaa !19
  %50 = fadd double %49, %48
  store double %50, ptr %14, align 8, !tbaa !19
  br label %51

51:
  %52 = load i32, ptr %15, align 4, !tbaa !3
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %15, align 4, !tbaa !3
  br label %25, !llvm.loop !26

54:
  %55 = load double, ptr %14, align 8, !tbaa !19
  %56 = load ptr, ptr %11, align 8, !tbaa !15
  %57 = load i64, ptr %13, align 8, !tbaa !17
  %58 = getelementptr inbounds double, ptr %56, i64 %57
  store double %55, ptr %58, align 8, !tbaa !19
  br label %59

59:
  %60 = load i64, ptr %13, align 8, !tbaa !17
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %13, align 8, !tbaa !17
  br label %16, !llvm.loop !27

62:
  ret void
}

define internal void @add_scaled(ptr noundef %0, ptr noundef %1, double noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !15
  store ptr %1, ptr %6, align 8, !tbaa !15
  store double %2, ptr %7, align 8, !tbaa !19
  store i64 %3, ptr %8, align 8, !tbaa !17
  store i64 0, ptr %9, align 8, !tbaa !17
  br label %10

10:
  %11 = load i64, ptr %9, align 8, !tbaa !17
  %12 = load i64, ptr %8, align 8, !tbaa !17
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %29

14:
  %15 = load double, ptr %7, align 8, !tbaa !19
  %16 = load ptr, ptr %6, align 8, !tbaa !15
  %17 = load i64, ptr %9, align 8, !tbaa !17
  %18 = getelementptr inbounds double, ptr %16, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !19
  %20 = fmul double %15, %19
  %21 = load ptr, ptr %5, align 8, !tbaa !15
  %22 = load i64, ptr %9, align 8, !tbaa !17
  %23 = getelementptr inbounds double, ptr %21, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !19
  %25 = fadd double %24, %20
  store double %25, ptr %23, align 8, !tbaa !19
  br label %26

26:
  %27 = load i64, ptr %9, align 8, !tbaa !17
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %9, align 8, !tbaa !17
  br label %10, !llvm.loop !28

29:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 double", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"double", !5, i64 0}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = distinct !{!23, !22}
!24 = distinct !{!24, !22}
!25 = distinct !{!25, !22}
!26 = distinct !{!26, !22}
!27 = distinct !{!27, !22}
!28 = distinct !{!28, !22}
