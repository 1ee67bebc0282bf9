; made by python -m programs.c from src/relax.c, SHA-256 2012e855d1af86420777b10fd0ca03edd8850a8864bb2987549698423c17b271
source_filename = "relax.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 0
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %3, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 1
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %4, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %5, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %6, align 8, !tbaa !13
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 0
  %30 = load i64, ptr %29, align 8, !tbaa !15
  store i64 %30, ptr %7, align 8, !tbaa !15
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !15
  store i64 %33, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %34

34:
  %35 = load i64, ptr %9, align 8, !tbaa !15
  %36 = load i64, ptr %7, align 8, !tbaa !15
  %37 = load i64, ptr %8, align 8, !tbaa !15
  %38 = mul nsw i64 %36, %37
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %40, label %47

40:
  %41 = load ptr, ptr %5, align 8, !tbaa !13
  %42 = load i64, ptr %9, align 8, !tbaa !15
  %43 = getelementptr inbounds double, ptr %41, i64 %42
  store double 0.000000e+00, ptr %43, align 8, !tbaa !17
  br label %44

44:
  %45 = load i64, ptr %9, align 8, !tbaa !15
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %9, align 8, !tbaa !15
  br label %34, !llvm.loop !19

47:
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %48

48:
  %49 = load i64, ptr %10, align 8, !tbaa !15
  %50 = load ptr, ptr %3, align 8, !tbaa !11
  %51 = getelementptr inbounds i64, ptr %50, i64 2
  %52 = load i64, ptr %51, align 8, !tbaa !15
  %53 = icmp slt i64 %49, %52
  br i1 %53, label %54, label %151

54:
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %55

55:
  %56 = load i64, ptr %11, align 8, !tbaa !15
  %57 = icmp slt i64 %56, 2
  br i1 %57, label %58, label %103

58:
  store i64 1, ptr %12, align 8, !tbaa !15
  br label %59

59:
  %60 = load i64, ptr %12, align 8, !tbaa !15
  %61 = add nsw i64 %60, 1
  %62 = load i64, ptr %7, align 8, !tbaa !15
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %99

64:
  %65 = load i64, ptr %12, align 8, !tbaa !15
  %66 = load i64, ptr %11, align 8, !tbaa !15
  %67 = add nsw i64 %65, %66
  %68 = and i64 %67, 1
  %69 = add nsw i64 1, %68
  store i64 %69, ptr %13, align 8, !tbaa !15
  br label %70

70:
  %71 = load i64, ptr %13, align 8, !tbaa !15
  %72 = add nsw i64 %71, 1
  %73 = load i64, ptr %8, align 8, !tbaa !15
  %74 = icmp slt i64 %72, %73
  br i1 %74, label %75, label %95

75:
  %76 = load ptr, ptr %5, align 8, !tbaa !13
  %77 = load ptr, ptr %4, align 8, !tbaa !13
  %78 = load i64, ptr %8, align 8, !tbaa !15
  %79 = load i64, ptr %12, align 8, !tbaa !15
  %80 = load i64, ptr %8, align 8, !tbaa !15
  %81 = mul nsw i64 %79, %80
  %82 = load i64, ptr %13, align 8, !tbaa !15
  %83 = add nsw i64 %81, %82
  %84 = call double @corrected(ptr noundef %76, ptr noundef %77, i64 noundef %78, i64 noundef %83, double noundef 1.500000e+00)
  %85 = load ptr, ptr %5, align 8, !tbaa !13
  %86 = load i64, ptr %12, align 8, !tbaa !15
  %87 = load i64, ptr %8, align 8, !tbaa !15
  %88 = mul nsw i64 %86, %87
  %89 = load i64, ptr %13, align 8, !tbaa !15
  %90 = add nsw i64 %88, %89
  %91 = getelementptr inbounds double, ptr %85, i64 %90
  store double %84, ptr %91, align 8, !tbaa !17
  br label %92

92:
  %93 = load i64, ptr %13, align 8, !tbaa !15
  %94 = add nsw i64 %93, 2
  store i64 %94, ptr %13, align 8, !tbaa !15
  br label %70, !llvm.loop !21

95:
  br label %96

96:
  %97 = load i64, ptr %12, align 8, !tbaa !15
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %12, align 8, !tbaa !15
  br label %59, !llvm.loop !22

99:
  br label %100

100:
  %101 = load i64, ptr %11, align 8, !tbaa !15
  %102 = add nsw i64 %101, 1
  store i64 %102, ptr %11, align 8, !tbaa !15
  br label %55, !llvm.loop !23

103:
  store i64 1, ptr %14, align 8, !tbaa !15
  br label %104

104:
  %105 = load i64, ptr %14, align 8, !tbaa !15
  %106 = add nsw i64 %105, 1
  %107 = load i64, ptr %7, align 8, !tbaa !15
  %108 = icmp slt i64 %106, %107
  br i1 %108, label %109, label %139

109:
  store i64 1, ptr %15, align 8, !tbaa !15
  br label %110

110:
  %111 = load i64, ptr %15, align 8, !tbaa !15
  %112 = add nsw i64 %111, 1
  %113 = load i64, ptr %8, align 8, !tbaa !15
  %114 = icmp slt i64 %112, %113
  br i1 %114, label %115, label %135

115:
  %116 = load ptr, ptr %5, align 8, !tbaa !13
  %117 = load ptr, ptr %4, align 8, !tbaa !13
  %118 = load i64, ptr %8, align 8, !tbaa !15
  %119 = load i64, ptr %14, align 8, !tbaa !15
  %120 = load i64, ptr %8, align 8, !tbaa !15
  %121 = mul nsw i64 %119, %120
  %122 = load i64, ptr %15, align 8, !tbaa !15
  %123 = add nsw i64 %121, %122
  %124 = call double @corrected(ptr noundef %116, ptr noundef %117, i64 noundef %118, i64 noundef %123, double noundef 1.000000e+00)
  %125 = load ptr, ptr %5, align 8, !tbaa !13
  %126 = load i64, ptr %14, align 8, !tbaa !15
  %127 = load i64, ptr %8, align 8, !tbaa !15
  %128 = mul nsw i64 %126, %127
  %129 = load i64, ptr %15, align 8, !tbaa !15
  %130 = add nsw i64 %128, %129
  %131 = getelementptr inbounds double, ptr %125, i64 %130
  store double %124, ptr %131, align 8, !tbaa !17
  br label %132

132:
  %133 = load i64, ptr %15, align 8, !tbaa !15
  %134 = add nsw i64 %133, 1
  store i64 %134, ptr %15, align 8, !tbaa !15
  br label %110, !llvm.loop !24

135:
  br label %136

136:
  %137 = load i64, ptr %14, align 8, !tbaa !15
  %138 = add nsw i64 %137, 1
  store i64 %138, ptr %14, align 8, !tbaa !15
  br label %104, !llvm.loop !25

139:
  %140 = load ptr, ptr %5, align 8, !tbaa !13
  %141 = load ptr, ptr %4, align 8, !tbaa !13
  %142 = load i64, ptr %7, align 8, !tbaa !15
  %143 = load i64, ptr %8, align 8, !tbaa !15
  %144 = call double @residual(ptr noundef %140, ptr noundef %141, i64 noundef %142, i64 noundef %143)
  %145 = load ptr, ptr %6, align 8, !tbaa !13
  %146 = load i64, ptr %10, align 8, !tbaa !15
  %147 = getelementptr inbounds double, ptr %145, i64 %146
  store double %144, ptr %147, align 8, !tbaa !17
  br label %148

148:
  %149 = load i64, ptr %10, align 8, !tbaa !15
  %150 = add nsw i64 %149, 1
  store i64 %150, ptr %10, align 8, !tbaa !15
  br label %48, !llvm.loop !26

151:
  ret void
}

define internal double @corrected(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, double noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca double, align 8
  %11 = alloca double, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !15
  store i64 %3, ptr %9, align 8, !tbaa !15
  store double %4, ptr %10, align 8, !tbaa !17
  %12 = load ptr, ptr %6, align 8, !tbaa !13
  %13 = load i64, ptr %9, align 8, !tbaa !15
  %14 = sub nsw i64 %13, 1
  %15 = getelementptr inbounds double, ptr %12, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !17
  %17 = load ptr, ptr %6, align 8, !tbaa !13
  %18 = load i64, ptr %9, align 8, !tbaa !15
  %19 = add nsw i64 %18, 1
  %20 = getelementptr inbounds double, ptr %17, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !17
  %22 = fadd double %16, %21
  %23 = load ptr, ptr %6, align 8, !tbaa !13
  %24 = load i64, ptr %9, align 8, !tbaa !15
  %25 = load i64, ptr %8, align 8, !tbaa !15
  %26 = sub nsw i64 %24, %25
  %27 = getelementptr inbounds double, ptr %23, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !17
  %29 = fadd double %22, %28
  %30 = load ptr, ptr %6, align 8, !tbaa !13
  %31 = load i64, ptr %9, align 8, !tbaa !15
  %32 = load i64, ptr %8, align 8, !tbaa !15
  %33 = add nsw i64 %31, %32
  %34 = getelementptr inbounds double, ptr %30, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !17
  %36 = fadd double %29, %35
  %37 = load ptr, ptr %7, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = getelementptr inbounds double, ptr %37, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !17
  %41 = fsub double %36, %40
  %42 = fmul double 2.500000e-01, %41
  store double %42, ptr %11, align 8, !tbaa !17
  %43 = load ptr, ptr %6, align 8, !tbaa !13
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = getelementptr inbounds double, ptr %43, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !17
  %47 = load double, ptr %10, align 8, !tbaa !17
  %48 = load double, ptr %11, align 8, !tbaa !17
  %49 = load ptr, ptr %6, align 8, !tbaa !13
  %50 = load i64, ptr %9, align 8, !tbaa !15
  %51 = getelementptr inbounds double, ptr %49, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !17
  %53 = fsub double %48, %52
  %54 = fmul double %47, %53
  %55 = fadd double %46, %54
  ret double %55
}

define internal double @residual(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca double, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca double, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !15
  store i64 %3, ptr %8, align 8, !tbaa !15
  store double 0.000000e+00, ptr %9, align 8, !tbaa !17
  store i64 1, ptr %10, align 8, !tbaa !15
  br label %14

14:
  %15 = load i64, ptr %10, align 8, !tbaa !15
  %16 = add nsw i64 %15, 1
  %17 = load i64, ptr %7, align 8, !tbaa !15
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %19, label %79

19:
  store i64 1, ptr %11, align 8, !tbaa !15
  br label %20

20:
  %21 = load i64, ptr %11, align 8, !tbaa !15
  %22 = add nsw i64 %21, 1
  %23 = load i64, ptr %8, align 8, !tbaa !15
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %75

25:
  %26 = load i64, ptr %10, align 8, !tbaa !15
  %27 = load i64, ptr %8, align 8, !tbaa !15
  %28 = mul nsw i64 %26, %27
  %29 = load i64, ptr %11, align 8, !tbaa !15
  %30 = add nsw i64 %28, %29
  store i64 %30, ptr %12, align 8, !tbaa !15
  %31 = load ptr, ptr %5, align 8, !tbaa !13
  %32 = load i64, ptr %12, align 8, !tbaa !15
  %33 = sub nsw i64 %32, 1
  %34 = getelementptr inbounds double, ptr %31, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !17
  %36 = load ptr, ptr %5, align 8, !tbaa !13
  %37 = load i64, ptr %12, align 8, !tbaa !15
  %38 = add nsw i64 %37, 1
  %39 = getelementptr inbounds double, ptr %36, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !17
  %41 = fadd double %35, %40
  %42 = load ptr, ptr %5, align 8, !tbaa !13
  %43 = load i64, ptr %12, align 8, !tbaa !15
  %44 = load i64, ptr %8, align 8, !tbaa !15
  %45 = sub nsw i64 %43, %44
  %46 = getelementptr inbounds double, ptr %42, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !17
  %48 = fadd double %41, %47
  %49 = load ptr, ptr %5, align 8, !tbaa !13
  %50 = load i64, ptr %12, align 8, !tbaa !15
  %51 = load i64, ptr %8, align 8, !tbaa !15
  %52 = add nsw i64 %50, %51
  %53 = getelementptr inbounds double, ptr %49, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !17
  %55 = fadd double %48, %54
  %56 = load ptr, ptr %5, align 8, !tbaa !13
  %57 = load i64, ptr %12, align 8, !tbaa !15
  %58 = getelementptr inbounds double, ptr %56, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !17
  %60 = fmul double 4.000000e+00, %59
  %61 = fsub double %55, %60
  %62 = load ptr, ptr %6, align 8, !tbaa !13
  %63 = load i64, ptr %12, align 8, !tbaa !15
  %64 = getelementptr inbounds double, ptr %62, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !17
  %66 = fsub double %61, %65
  store double %66, ptr %13, align 8, !tbaa !17
  %67 = load double, ptr %13, align 8, !tbaa !17
  %68 = load double, ptr %13, align 8, !tbaa !17
  %69 = fmul double %67, %68
  %70 = load double, ptr %9, align 8, !tbaa !17
  %71 = fadd double %70, %69
  store double %71, ptr %9, align 8, !tbaa !17
  br label %72

72:
  %73 = load i64, ptr %11, align 8, !tbaa !15
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %11, align 8, !tbaa !15
  br label %20, !llvm.loop !27

75:
  br label %76

76:
  %77 = load i64, ptr %10, align 8, !tbaa !15
  %78 = add nsw i64 %77, 1
  store i64 %78, ptr %10, align 8, !tbaa !15
  br label %14, !llvm.loop !28

79:
  %80 = load double, ptr %9, align 8, !tbaa !17
  ret double %80
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"p1 double", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
