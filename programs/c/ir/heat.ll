; made by python -m programs.c from src/heat.c, SHA-256 109d16b4bc39189302fd0b56a3f202ece2973f2faf199e230eeabe8d109d3147
source_filename = "heat.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 0
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %3, align 8, !tbaa !11
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 1
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %4, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 2
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %5, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 3
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %6, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 4
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %7, align 8, !tbaa !13
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 5
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %8, align 8, !tbaa !13
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !15
  store i64 %37, ptr %9, align 8, !tbaa !15
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  %40 = load i64, ptr %39, align 8, !tbaa !15
  store i64 %40, ptr %10, align 8, !tbaa !15
  %41 = load ptr, ptr %3, align 8, !tbaa !11
  %42 = getelementptr inbounds i64, ptr %41, i64 2
  %43 = load i64, ptr %42, align 8, !tbaa !15
  store i64 %43, ptr %11, align 8, !tbaa !15
  %44 = load ptr, ptr %6, align 8, !tbaa !13
  store ptr %44, ptr %12, align 8, !tbaa !13
  %45 = load ptr, ptr %8, align 8, !tbaa !13
  store ptr %45, ptr %13, align 8, !tbaa !13
  store i64 0, ptr %14, align 8, !tbaa !15
  br label %46

46:
  %47 = load i64, ptr %14, align 8, !tbaa !15
  %48 = load i64, ptr %9, align 8, !tbaa !15
  %49 = load i64, ptr %10, align 8, !tbaa !15
  %50 = mul nsw i64 %48, %49
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %52, label %66

52:
  %53 = load ptr, ptr %4, align 8, !tbaa !13
  %54 = load i64, ptr %14, align 8, !tbaa !15
  %55 = getelementptr inbounds double, ptr %53, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !17
  %57 = load ptr, ptr %8, align 8, !tbaa !13
  %58 = load i64, ptr %14, align 8, !tbaa !15
  %59 = getelementptr inbounds double, ptr %57, i64 %58
  store double %56, ptr %59, align 8, !tbaa !17
  %60 = load ptr, ptr %6, align 8, !tbaa !13
  %61 = load i64, ptr %14, align 8, !tbaa !15
  %62 = getelementptr inbounds double, ptr %60, i64 %61
  store double %56, ptr %62, align 8, !tbaa !17
  br label %63

63:
  %64 = load i64, ptr %14, align 8, !tbaa !15
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %14, align 8, !tbaa !15
  br label %46, !llvm.loop !19

66:
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %67

67:
  %68 = load i64, ptr %15, align 8, !tbaa !15
  %69 = load i64, ptr %11, align 8, !tbaa !15
  %70 = mul nsw i64 2, %69
  %71 = icmp slt i64 %68, %70
  br i1 %71, label %72, label %88

72:
  %73 = load ptr, ptr %12, align 8, !tbaa !13
  store ptr %73, ptr %16, align 8, !tbaa !13
  %74 = load ptr, ptr %12, align 8, !tbaa !13
  %75 = load ptr, ptr %5, align 8, !tbaa !13
  %76 = load ptr, ptr %13, align 8, !tbaa !13
  %77 = load i64, ptr %9, align 8, !tbaa !15
  %78 = load i64, ptr %10, align 8, !tbaa !15
  %79 = call double @step(ptr noundef %74, ptr noundef %75, ptr noundef %76, i64 noundef %77, i64 noundef %78)
  %80 = load ptr, ptr %7, align 8, !tbaa !13
  %81 = load i64, ptr %15, align 8, !tbaa !15
  %82 = getelementptr inbounds double, ptr %80, i64 %81
  store double %79, ptr %82, align 8, !tbaa !17
  %83 = load ptr, ptr %13, align 8, !tbaa !13
  store ptr %83, ptr %12, align 8, !tbaa !13
  %84 = load ptr, ptr %16, align 8, !tbaa !13
  store ptr %84, ptr %13, align 8, !tbaa !13
  br label %85

85:
  %86 = load i64, ptr %15, align 8, !tbaa !15
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %15, align 8, !tbaa !15
  br label %67, !llvm.loop !21

88:
  ret void
}

define internal double @step(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca double, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca double, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store ptr %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !15
  store i64 %4, ptr %10, align 8, !tbaa !15
  store double 0.000000e+00, ptr %11, align 8, !tbaa !17
  store i64 1, ptr %12, align 8, !tbaa !15
  br label %16

16:
  %17 = load i64, ptr %12, align 8, !tbaa !15
  %18 = add nsw i64 %17, 1
  %19 = load i64, ptr %9, align 8, !tbaa !15
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %21, label %145

21:
  store i64 1, ptr %13, align 8, !tbaa !15
  br label %22

22:
  %23 = load i64, ptr %13, align 8, !tbaa !15
  %24 = add nsw i64 %23, 1
  %25 = load i64, ptr %10, align 8, !tbaa !15
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %141

27:
  %28 = load i64, ptr %12, align 8, !tbaa !15
  %29 = load i64, ptr %10, align 8, !tbaa !15
  %30 = mul nsw i64 %28, %29
  %31 = load i64, ptr %13, align 8, !tbaa !15
  %32 = add nsw i64 %30, %31
  store i64 %32, ptr %14, align 8, !tbaa !15
  %33 = load ptr, ptr %6, align 8, !tbaa !13
  %34 = load i64, ptr %14, align 8, !tbaa !15
  %35 = getelementptr inbounds double, ptr %33, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !17
  %37 = load ptr, ptr %6, align 8, !tbaa !13
  %38 = load i64, ptr %14, align 8, !tbaa !15
  %39 = sub nsw i64 %38, 1
  %40 = getelementptr inbounds double, ptr %37, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !17
  %42 = load ptr, ptr %7, align 8, !tbaa !13
  %43 = load i64, ptr %14, align 8, !tbaa !15
  %44 = getelementptr inbounds double, ptr %42, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !17
  %46 = load ptr, ptr %7, align 8, !tbaa !13
  %47 = load i64, ptr %14, align 8, !tbaa !15
  %48 = sub nsw i64 %47, 1
  %49 = getelementptr inbounds double, ptr %46, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !17
  %51 = call double @flow(double noundef %36, double noundef %41, double noundef %45, double noundef %50)
  %52 = load ptr, ptr %6, align 8, !tbaa !13
  %53 = load i64, ptr %14, align 8, !tbaa !15
  %54 = getelementptr inbounds double, ptr %52, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !17
  %56 = load ptr, ptr %6, align 8, !tbaa !13
  %57 = load i64, ptr %14, align 8, !tbaa !15
  %58 = add nsw i64 %57, 1
  %59 = getelementptr inbounds double, ptr %56, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !17
  %61 = load ptr, ptr %7, align 8, !tbaa !13
  %62 = load i64, ptr %14, align 8, !tbaa !15
  %63 = getelementptr inbounds double, ptr %61, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !17
  %65 = load ptr, ptr %7, align 8, !tbaa !13
  %66 = load i64, ptr %14, align 8, !tbaa !15
  %67 = add nsw i64 %66, 1
  %68 = getelementptr inbounds double, ptr %65, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !17
  %70 = call double @flow(double noundef %55, double noundef %60, double noundef %64, double noundef %69)
  %71 = fadd double %51, %70
  %72 = load ptr, ptr %6, align 8, !tbaa !13
  %73 = load i64, ptr %14, align 8, !tbaa !15
  %74 = getelementptr inbounds double, ptr %72, i64 %73
  %75 = load double, ptr %74, align 8, !tbaa !17
  %76 = load ptr, ptr %6, align 8, !tbaa !13
  %77 = load i64, ptr %14, align 8, !tbaa !15
  %78 = load i64, ptr %10, align 8, !tbaa !15
  %79 = sub nsw i64 %77, %78
  %80 = getelementptr inbounds double, ptr %76, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !17
  %82 = load ptr, ptr %7, align 8, !tbaa !13
  %83 = load i64, ptr %14, align 8, !tbaa !15
  %84 = getelementptr inbounds double, ptr %82, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !17
  %86 = load ptr, ptr %7, align 8, !tbaa !13
  %87 = load i64, ptr %14, align 8, !tbaa !15
  %88 = load i64, ptr %10, align 8, !tbaa !15
  %89 = sub nsw i64 %87, %88
  %90 = getelementptr inbounds double, ptr %86, i64 %89
  %91 = load double, ptr %90, align 8, !tbaa !17
  %92 = call double @flow(double noundef %75, double noundef %81, double noundef %85, double noundef %91)
  %93 = fadd double %71, %92
  %94 = load ptr, ptr %6, align 8, !tbaa !13
  %95 = load i64, ptr %14, align 8, !tbaa !15
  %96 = getelementptr inbounds double, ptr %94, i64 %95
  %97 = load double, ptr %96, align 8, !tbaa !17
  %98 = load ptr, ptr %6, align 8, !tbaa !13
  %99 = load i64, ptr %14, align 8, !tbaa !15
  %100 = load i64, ptr %10, align 8, !tbaa !15
  %101 = add nsw i64 %99, %100
  %102 = getelementptr inbounds double, ptr %98, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !17
  %104 = load ptr, ptr %7, align 8, !tbaa !13
  %105 = load i64, ptr %14, align 8, !tbaa !15
  %106 = getelementptr inbounds double, ptr %104, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !17
  %108 = load ptr, ptr %7, align 8, !tbaa !13
  %109 = load i64, ptr %14, align 8, !tbaa !15
  %110 = load i64, ptr %10, align 8, !tbaa !15
  %111 = add nsw i64 %109, %110
  %112 = getelementptr inbounds double, ptr %108, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !17
  %114 = call double @flow(double noundef %97, double noundef %103, double noundef %107, double noundef %113)
  %115 = fadd double %93, %114
  store double %115, ptr %15, align 8, !tbaa !17
  %116 = load ptr, ptr %6, align 8, !tbaa !13
  %117 = load i64, ptr %14, align 8, !tbaa !15
  %118 = getelementptr inbounds double, ptr %116, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !17
  %120 = load double, ptr %15, align 8, !tbaa !17
  %121 = fmul double 2.400000e-01, %120
  %122 = fadd double %119, %121
  %123 = load ptr, ptr %8, align 8, !tbaa !13
  %124 = load i64, ptr %14, align 8, !tbaa !15
  %125 = getelementptr inbounds double, ptr %123, i64 %124
  store double %122, ptr %125, align 8, !tbaa !17
  %126 = load double, ptr %15, align 8, !tbaa !17
  %127 = fcmp olt double %126, 0.000000e+00
  br i1 %127, label %128, label %131

128:
  %129 = load double, ptr %15, align 8, !tbaa !17
  %130 = fneg double %129
  store double %130, ptr %15, align 8, !tbaa !17
  br label %131

131:
  %132 = load double, ptr %15, align 8, !tbaa !17
  %133 = load double, ptr %11, align 8, !tbaa !17
  %134 = fcmp ogt double %132, %133
  br i1 %134, label %135, label %137

135:
  %136 = load double, ptr %15, align 8, !tbaa !17
  store double %136, ptr %11, align 8, !tbaa !17
  br label %137

137:
  br label %138

138:
  %139 = load i64, ptr %13, align 8, !tbaa !15
  %140 = add nsw i64 %139, 1
  store i64 %140, ptr %13, align 8, !tbaa !15
  br label %22, !llvm.loop !22

141:
  br label %142

142:
  %143 = load i64, ptr %12, align 8, !tbaa !15
  %144 = add nsw i64 %143, 1
  store i64 %144, ptr %12, align 8, !tbaa !15
  br label %16, !llvm.loop !23

145:
  %146 = load double, ptr %11, align 8, !tbaa !17
  ret double %146
}

define internal double @flow(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double %0, ptr %5, align 8, !tbaa !17
  store double %1, ptr %6, align 8, !tbaa !17
  store double %2, ptr %7, align 8, !tbaa !17
  store double %3, ptr %8, align 8, !tbaa !17
  %9 = load double, ptr %6, align 8, !tbaa !17
  %10 = load double, ptr %5, align 8, !tbaa !17
  %11 = fsub double %9, %10
  %12 = load double, ptr %7, align 8, !tbaa !17
  %13 = load double, ptr %8, align 8, !tbaa !17
  %14 = fcmp olt double %12, %13
  br i1 %14, label %15, label %17

15:
  %16 = load double, ptr %7, align 8, !tbaa !17
  br label %19

17:
  %18 = load double, ptr %8, align 8, !tbaa !17
  br label %19

19:
  %20 = phi double [ %16, %15 ], [ %18, %17 ]
  %21 = fmul double %11, %20
  ret double %21
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
