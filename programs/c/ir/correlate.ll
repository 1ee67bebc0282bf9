; made by python -m programs.c from src/correlate.c, SHA-256 c34baf348dd9ae419bd0d9874b5afa3fbafb7d14a3da4915901c2cf472e569a0
source_filename = "correlate.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca ptr, align 8
  %13 = alloca [33 x double], align 16
  %14 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %3, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %4, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %5, align 8, !tbaa !15
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %6, align 8, !tbaa !17
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 4
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %7, align 8, !tbaa !17
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !19
  store i64 %32, ptr %8, align 8, !tbaa !19
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !19
  store i64 %35, ptr %9, align 8, !tbaa !19
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 2
  %38 = load i64, ptr %37, align 8, !tbaa !19
  %39 = trunc i64 %38 to i32
  store i32 %39, ptr %10, align 4, !tbaa !3
  store i64 0, ptr %11, align 8, !tbaa !19
  br label %40

40:
  %41 = load i64, ptr %11, align 8, !tbaa !19
  %42 = load i64, ptr %8, align 8, !tbaa !19
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %100

44:
  %45 = load ptr, ptr %4, align 8, !tbaa !13
  %46 = load i64, ptr %11, align 8, !tbaa !19
  %47 = load i64, ptr %9, align 8, !tbaa !19
  %48 = mul nsw i64 %46, %47
  %49 = getelementptr inbounds i16, ptr %45, i64 %48
  store ptr %49, ptr %12, align 8, !tbaa !13
  %50 = load ptr, ptr %12, align 8, !tbaa !13
  %51 = load i64, ptr %9, align 8, !tbaa !19
  %52 = load i64, ptr %9, align 8, !tbaa !19
  %53 = sdiv i64 %52, 16
  %54 = load i64, ptr %9, align 8, !tbaa !19
  %55 = sdiv i64 %54, 4
  %56 = call i64 @best_lag(ptr noundef %50, i64 noundef %51, i64 noundef %53, i64 noundef %55)
  %57 = trunc i64 %56 to i32
  %58 = load ptr, ptr %5, align 8, !tbaa !15
  %59 = load i64, ptr %11, align 8, !tbaa !19
  %60 = getelementptr inbounds i32, ptr %58, i64 %59
  store i32 %57, ptr %60, align 4, !tbaa !3
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %61

61:
  %62 = load i32, ptr %14, align 4, !tbaa !3
  %63 = load i32, ptr %10, align 4, !tbaa !3
  %64 = icmp sle i32 %62, %63
  br i1 %64, label %65, label %78

65:
  %66 = load ptr, ptr %12, align 8, !tbaa !13
  %67 = load i64, ptr %9, align 8, !tbaa !19
  %68 = load i32, ptr %14, align 4, !tbaa !3
  %69 = sext i32 %68 to i64
  %70 = call i64 @correlation(ptr noundef %66, i64 noundef %67, i64 noundef %69)
  %71 = sitofp i64 %70 to double
  %72 = load i32, ptr %14, align 4, !tbaa !3
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds [33 x double], ptr %13, i64 0, i64 %73
  store double %71, ptr %74, align 8, !tbaa !21
  br label %75

75:
  %76 = load i32, ptr %14, align 4, !tbaa !3
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr %14, align 4, !tbaa !3
  br label %61, !llvm.loop !23

78:
  %79 = getelementptr inbounds [33 x double], ptr %13, i64 0, i64 0
  %80 = load double, ptr %79, align 16, !tbaa !21
  %81 = fmul double %80, 1.001000e+00
  %82 = fadd double %81, 1.000000e+00
  %83 = getelementptr inbounds [33 x double], ptr %13, i64 0, i64 0
  store double %82, ptr %83, align 16, !tbaa !21
  %84 = getelementptr inbounds [33 x double], ptr %13, i64 0, i64 0
  %85 = load i32, ptr %10, align 4, !tbaa !3
  %86 = load ptr, ptr %6, align 8, !tbaa !17
  %87 = load i64, ptr %11, align 8, !tbaa !19
  %88 = load i32, ptr %10, align 4, !tbaa !3
  %89 = add nsw i32 %88, 1
  %90 = sext i32 %89 to i64
  %91 = mul nsw i64 %87, %90
  %92 = getelementptr inbounds double, ptr %86, i64 %91
  %93 = call double @predict(ptr noundef %84, i32 noundef %85, ptr noundef %92)
  %94 = load ptr, ptr %7, align 8, !tbaa !17
  %95 = load i64, ptr %11, align 8, !tbaa !19
  %96 = getelementptr inbounds double, ptr %94, i64 %95
  store double %93, ptr %96, align 8, !tbaa !21
  br label %97

97:
  %98 = load i64, ptr %11, align 8, !tbaa !19
  %99 = add nsw i64 %98, 1
  store i64 %99, ptr %11, align 8, !tbaa !19
  br label %40, !llvm.loop !25

100:
  ret void
}

define internal i64 @best_lag(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !19
  store i64 %2, ptr %7, align 8, !tbaa !19
  store i64 %3, ptr %8, align 8, !tbaa !19
  %13 = load i64, ptr %7, align 8, !tbaa !19
  store i64 %13, ptr %9, align 8, !tbaa !19
  store i64 -9223372036854775808, ptr %10, align 8, !tbaa !19
  %14 = load i64, ptr %7, align 8, !tbaa !19
  store i64 %14, ptr %11, align 8, !tbaa !19
  br label %15

15:
  %16 = load i64, ptr %11, align 8, !tbaa !19
  %17 = load i64, ptr %8, align 8, !tbaa !19
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %19, label %34

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !13
  %21 = load i64, ptr %6, align 8, !tbaa !19
  %22 = load i64, ptr %11, align 8, !tbaa !19
  %23 = call i64 @correlation(ptr noundef %20, i64 noundef %21, i64 noundef %22)
  store i64 %23, ptr %12, align 8, !tbaa !19
  %24 = load i64, ptr %12, align 8, !tbaa !19
  %25 = load i64, ptr %10, align 8, !tbaa !19
  %26 = icmp sgt i64 %24, %25
  br i1 %26, label %27, label %30

27:
  %28 = load i64, ptr %12, align 8, !tbaa !19
  store i64 %28, ptr %10, align 8, !tbaa !19
  %29 = load i64, ptr %11, align 8, !tbaa !19
  store i64 %29, ptr %9, align 8, !tbaa !19
  br label %30

30:
  br label %31

31:
  %32 = load i64, ptr %11, align 8, !tbaa !19
  %33 = add nsw i64 %32, 1
  store i64 %33, ptr %11, align 8, !tbaa !19
  br label %15, !llvm.loop !26

34:
  %35 = load i64, ptr %9, align 8, !tbaa !19
  ret i64 %35
}

define internal i64 @correlation(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !19
  store i64 %2, ptr %6, align 8, !tbaa !19
  store i64 0, ptr %7, align 8, !tbaa !19
  %9 = load i64, ptr %6, align 8, !tbaa !19
  store i64 %9, ptr %8, align 8, !tbaa !19
  br label %10

10:
  %11 = load i64, ptr %8, align 8, !tbaa !19
  %12 = load i64, ptr %5, align 8, !tbaa !19
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %35

14:
  %15 = load ptr, ptr %4, align 8, !tbaa !13
  %16 = load i64, ptr %8, align 8, !tbaa !19
  %17 = getelementptr inbounds i16, ptr %15, i64 %16
  %18 = load i16, ptr %17, align 2, !tbaa !27
  %19 = sext i16 %18 to i32
  %20 = load ptr, ptr %4, align 8, !tbaa !13
  %21 = load i64, ptr %8, align 8, !tbaa !19
  %22 = load i64, ptr %6, align 8, !tbaa !19
  %23 = sub nsw i64 %21, %22
  %24 = getelementptr inbounds i16, ptr %20, i64 %23
  %25 = load i16, ptr %24, align 2, !tbaa !27
  %26 = sext i16 %25 to i32
  %27 = mul nsw i32 %19, %26
  %28 = ashr i32 %27, 4
  %29 = sext i32 %28 to i64
  %30 = load i64, ptr %7, align 8, !tbaa !19
  %31 = add nsw i64 %30, %29
  store i64 %31, ptr %7, align 8, !tbaa !19
  br label %32

32:
  %33 = load i64, ptr %8, align 8, !tbaa !19
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %8, align 8, !tbaa !19
  br label %10, !llvm.loop !29

35:
  %36 = load i64, ptr %7, align 8, !tbaa !19
  ret i64 %36
}

define internal double @predict(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca double, align 8
  %14 = alloca double, align 8
  store ptr %0, ptr %4, align 8, !tbaa !17
  store i32 %1, ptr %5, align 4, !tbaa !3
  store ptr %2, ptr %6, align 8, !tbaa !17
  %15 = load ptr, ptr %4, align 8, !tbaa !17
  %16 = getelementptr inbounds double, ptr %15, i64 0
  %17 = load double, ptr %16, align 8, !tbaa !21
  store double %17, ptr %7, align 8, !tbaa !21
  %18 = load ptr, ptr %6, align 8, !tbaa !17
  %19 = getelementptr inbounds double, ptr %18, i64 0
  store double 1.000000e+00, ptr %19, align 8, !tbaa !21
  store i32 1, ptr %8, align 4, !tbaa !3
  br label %20

20:
  %21 = load i32, ptr %8, align 4, !tbaa !3
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = icmp sle i32 %21, %22
  br i1 %23, label %24, label %126

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !17
  %26 = load i32, ptr %8, align 4, !tbaa !3
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %25, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !21
  store double %29, ptr %9, align 8, !tbaa !21
  store i32 1, ptr %11, align 4, !tbaa !3
  br label %30

30:
  %31 = load i32, ptr %11, align 4, !tbaa !3
  %32 = load i32, ptr %8, align 4, !tbaa !3
  %33 = icmp slt i32 %31, %32
  br i1 %33, label %34, label %53

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !17
  %36 = load i32, ptr %11, align 4, !tbaa !3
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds double, ptr %35, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !21
  %40 = load ptr, ptr %4, align 8, !tbaa !17
  %41 = load i32, ptr %8, align 4, !tbaa !3
  %42 = load i32, ptr %11, align 4, !tbaa !3
  %43 = sub nsw i32 %41, %42
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds double, ptr %40, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !21
  %47 = fmul double %39, %46
  %48 = load double, ptr %9, align 8, !tbaa !21
  %49 = fadd double %48, %47
  store double %49, ptr %9, align 8, !tbaa !21
  br label %50

50:
  %51 = load i32, ptr %11, align 4, !tbaa !3
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %11, align 4, !tbaa !3
  br label %30, !llvm.loop !30

53:
  %54 = load double, ptr %7, align 8, !tbaa !21
  %55 = fcmp ogt double %54, 0.000000e+00
  br i1 %55, label %56, label %61

56:
  %57 = load double, ptr %9, align 8, !tbaa !21
  %58 = fneg double %57
  %59 = load double, ptr %7, align 8, !tbaa !21
  %60 = fdiv double %58, %59
  br label %62

61:
  br label %62

62:
  %63 = phi double [ %60, %56 ], [ 0.000000e+00, %61 ]
  store double %63, ptr %10, align 8, !tbaa !21
  %64 = load ptr, ptr %6, align 8, !tbaa !17
  %65 = load i32, ptr %8, align 4, !tbaa !3
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds double, ptr %64, i64 %66
  store double 0.000000e+00, ptr %67, align 8, !tbaa !21
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %68

68:
  %69 = load i32, ptr %12, align 4, !tbaa !3
  %70 = load i32, ptr %8, align 4, !tbaa !3
  %71 = sdiv i32 %70, 2
  %72 = icmp sle i32 %69, %71
  br i1 %72, label %73, label %116

73:
  %74 = load ptr, ptr %6, align 8, !tbaa !17
  %75 = load i32, ptr %12, align 4, !tbaa !3
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds double, ptr %74, i64 %76
  %78 = load double, ptr %77, align 8, !tbaa !21
  store double %78, ptr %13, align 8, !tbaa !21
  %79 = load ptr, ptr %6, align 8, !tbaa !17
  %80 = load i32, ptr %8, align 4, !tbaa !3
  %81 = load i32, ptr %12, align 4, !tbaa !3
  %82 = sub nsw i32 %80, %81
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds double, ptr %79, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !21
  store double %85, ptr %14, align 8, !tbaa !21
  %86 = load double, ptr %13, align 8, !tbaa !21
  %87 = load double, ptr %10, align 8, !tbaa !21
  %88 = load double, ptr %14, align 8, !tbaa !21
  %89 = fmul double %87, %88
  %90 = fadd double %86, %89
  %91 = load ptr, ptr %6, align 8, !tbaa !17
  %92 = load i32, ptr %12, align 4, !tbaa !3
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds double, ptr %91, i64 %93
  store double %90, ptr %94, align 8, !tbaa !21
  %95 = load i32, ptr %12, align 4, !tbaa !3
  %96 = load i32, ptr %8, align 4, !tbaa !3
  %97 = load i32, ptr %12, align 4, !tbaa !3
  %98 = sub nsw i32 %96, %97
  %99 = icmp ne i32 %95, %98
  br i1 %99, label %100, label %112

100:
  %101 = load double, ptr %14, align 8, !tbaa !21
  %102 = load double, ptr %10, align 8, !tbaa !21
  %103 = load double, ptr %13, align 8, !tbaa !21
  %104 = fmul double %102, %103
  %105 = fadd double %101, %104
  %106 = load ptr, ptr %6, align 8, !tbaa !17
  %107 = load i32, ptr %8, align 4, !tbaa !3
  %108 = load i32, ptr %12, align 4, !tbaa !3
  %109 = sub nsw i32 %107, %108
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds double, ptr %106, i64 %110
  store double %105, ptr %111, align 8, !tbaa !21
  br label %112

112:
  br label %113

113:
  %114 = load i32, ptr %12, align 4, !tbaa !3
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %12, align 4, !tbaa !3
  br label %68, !llvm.loop !31

116:
  %117 = load double, ptr %10, align 8, !tbaa !21
  %118 = load double, ptr %10, align 8, !tbaa !21
  %119 = fmul double %117, %118
  %120 = fsub double 1.000000e+00, %119
  %121 = load double, ptr %7, align 8, !tbaa !21
  %122 = fmul double %121, %120
  store double %122, ptr %7, align 8, !tbaa !21
  br label %123

123:
  %124 = load i32, ptr %8, align 4, !tbaa !3
  %125 = add nsw i32 %124, 1
  store i32 %125, ptr %8, align 4, !tbaa !3
  br label %20, !llvm.loop !32

126:
  %127 = load double, ptr %7, align 8, !tbaa !21
  ret double %127
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
!14 = !{!"p1 short", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"p1 double", !9, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"long", !5, i64 0}
!21 = !{!22, !22, i64 0}
!22 = !{!"double", !5, i64 0}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
!25 = distinct !{!25, !24}
!26 = distinct !{!26, !24}
!27 = !{!28, !28, i64 0}
!28 = !{!"short", !5, i64 0}
!29 = distinct !{!29, !24}
!30 = distinct !{!30, !24}
!31 = distinct !{!31, !24}
!32 = distinct !{!32, !24}
