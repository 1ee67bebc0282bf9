; made by python -m programs.c from src/fft.c, SHA-256 89fdab426c6df350ce65c3adbe91e758bb8bf0e6c2a6a177ea486d909dde271b
source_filename = "fft.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %7, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 5
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %8, align 8, !tbaa !13
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  %33 = load i64, ptr %32, align 8, !tbaa !15
  %34 = shl i64 1, %33
  store i64 %34, ptr %9, align 8, !tbaa !15
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !15
  %38 = trunc i64 %37 to i32
  store i32 %38, ptr %10, align 4, !tbaa !3
  %39 = load ptr, ptr %4, align 8, !tbaa !13
  %40 = load ptr, ptr %6, align 8, !tbaa !13
  %41 = load ptr, ptr %5, align 8, !tbaa !13
  %42 = load i64, ptr %9, align 8, !tbaa !15
  %43 = load i32, ptr %10, align 4, !tbaa !3
  call void @transform(ptr noundef %39, ptr noundef %40, ptr noundef %41, i64 noundef %42, i32 noundef %43, double noundef 1.000000e+00)
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %44

44:
  %45 = load i64, ptr %11, align 8, !tbaa !15
  %46 = load i64, ptr %9, align 8, !tbaa !15
  %47 = icmp slt i64 %45, %46
  br i1 %47, label %48, label %80

48:
  %49 = load ptr, ptr %6, align 8, !tbaa !13
  %50 = load i64, ptr %11, align 8, !tbaa !15
  %51 = mul nsw i64 2, %50
  %52 = getelementptr inbounds double, ptr %49, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !17
  %54 = load ptr, ptr %6, align 8, !tbaa !13
  %55 = load i64, ptr %11, align 8, !tbaa !15
  %56 = mul nsw i64 2, %55
  %57 = getelementptr inbounds double, ptr %54, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !17
  %59 = fmul double %53, %58
  %60 = load ptr, ptr %6, align 8, !tbaa !13
  %61 = load i64, ptr %11, align 8, !tbaa !15
  %62 = mul nsw i64 2, %61
  %63 = add nsw i64 %62, 1
  %64 = getelementptr inbounds double, ptr %60, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !17
  %66 = load ptr, ptr %6, align 8, !tbaa !13
  %67 = load i64, ptr %11, align 8, !tbaa !15
  %68 = mul nsw i64 2, %67
  %69 = add nsw i64 %68, 1
  %70 = getelementptr inbounds double, ptr %66, i64 %69
  %71 = load double, ptr %70, align 8, !tbaa !17
  %72 = fmul double %65, %71
  %73 = fadd double %59, %72
  %74 = load ptr, ptr %7, align 8, !tbaa !13
  %75 = load i64, ptr %11, align 8, !tbaa !15
  %76 = getelementptr inbounds double, ptr %74, i64 %75
  store double %73, ptr %76, align 8, !tbaa !17
  br label %77

77:
  %78 = load i64, ptr %11, align 8, !tbaa !15
  %79 = add nsw i64 %78, 1
  store i64 %79, ptr %11, align 8, !tbaa !15
  br label %44, !llvm.loop !19

80:
  %81 = load ptr, ptr %6, align 8, !tbaa !13
  %82 = load ptr, ptr %8, align 8, !tbaa !13
  %83 = load ptr, ptr %5, align 8, !tbaa !13
  %84 = load i64, ptr %9, align 8, !tbaa !15
  %85 = load i32, ptr %10, align 4, !tbaa !3
  call void @transform(ptr noundef %81, ptr noundef %82, ptr noundef %83, i64 noundef %84, i32 noundef %85, double noundef -1.000000e+00)
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %86

86:
  %87 = load i64, ptr %12, align 8, !tbaa !15
  %88 = load i64, ptr %9, align 8, !tbaa !15
  %89 = mul nsw i64 2, %88
  %90 = icmp slt i64 %87, %89
  br i1 %90, label %91, label %102

91:
  %92 = load i64, ptr %9, align 8, !tbaa !15
  %93 = sitofp i64 %92 to double
  %94 = load ptr, ptr %8, align 8, !tbaa !13
  %95 = load i64, ptr %12, align 8, !tbaa !15
  %96 = getelementptr inbounds double, ptr %94, i64 %95
  %97 = load double, ptr %96, align 8, !tbaa !17
  %98 = fdiv double %97, %93
  store double %98, ptr %96, align 8, !tbaa !17
  br label %99

99:
  %100 = load i64, ptr %12, align 8, !tbaa !15
  %101 = add nsw i64 %100, 1
  store i64 %101, ptr %12, align 8, !tbaa !15
  br label %86, !llvm.loop !21

102:
  ret void
}

define internal void @transform(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i32 noundef %4, double noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca ptr, align 8
  store ptr %0, ptr %7, align 8, !tbaa !13
  store ptr %1, ptr %8, align 8, !tbaa !13
  store ptr %2, ptr %9, align 8, !tbaa !13
  store i64 %3, ptr %10, align 8, !tbaa !15
  store i32 %4, ptr %11, align 4, !tbaa !3
  store double %5, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %19

19:
  %20 = load i64, ptr %13, align 8, !tbaa !15
  %21 = load i64, ptr %10, align 8, !tbaa !15
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %50

23:
  %24 = load i64, ptr %13, align 8, !tbaa !15
  %25 = load i32, ptr %11, align 4, !tbaa !3
  %26 = call i64 @reversed(i64 noundef %24, i32 noundef %25)
  store i64 %26, ptr %14, align 8, !tbaa !15
  %27 = load ptr, ptr %7, align 8, !tbaa !13
  %28 = load i64, ptr %13, align 8, !tbaa !15
  %29 = mul nsw i64 2, %28
  %30 = getelementptr inbounds double, ptr %27, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !17
  %32 = load ptr, ptr %8, align 8, !tbaa !13
  %33 = load i64, ptr %14, align 8, !tbaa !15
  %34 = mul nsw i64 2, %33
  %35 = getelementptr inbounds double, ptr %32, i64 %34
  store double %31, ptr %35, align 8, !tbaa !17
  %36 = load ptr, ptr %7, align 8, !tbaa !13
  %37 = load i64, ptr %13, align 8, !tbaa !15
  %38 = mul nsw i64 2, %37
  %39 = add nsw i64 %38, 1
  %40 = getelementptr inbounds double, ptr %36, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !17
  %42 = load ptr, ptr %8, align 8, !tbaa !13
  %43 = load i64, ptr %14, align 8, !tbaa !15
  %44 = mul nsw i64 2, %43
  %45 = add nsw i64 %44, 1
  %46 = getelementptr inbounds double, ptr %42, i64 %45
  store double %41, ptr %46, align 8, !tbaa !17
  br label %47

47:
  %48 = load i64, ptr %13, align 8, !tbaa !15
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %13, align 8, !tbaa !15
  br label %19, !llvm.loop !22

50:
  store i64 1, ptr %15, align 8, !tbaa !15
  br label %51

51:
  %52 = load i64, ptr %15, align 8, !tbaa !15
  %53 = load i64, ptr %10, align 8, !tbaa !15
  %54 = icmp slt i64 %52, %53
  br i1 %54, label %55, label %110

55:
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %56

56:
  %57 = load i64, ptr %16, align 8, !tbaa !15
  %58 = load i64, ptr %10, align 8, !tbaa !15
  %59 = icmp slt i64 %57, %58
  br i1 %59, label %60, label %106

60:
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %61

61:
  %62 = load i64, ptr %17, align 8, !tbaa !15
  %63 = load i64, ptr %15, align 8, !tbaa !15
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %100

65:
  %66 = load ptr, ptr %9, align 8, !tbaa !13
  %67 = load i64, ptr %17, align 8, !tbaa !15
  %68 = load i64, ptr %10, align 8, !tbaa !15
  %69 = sdiv i64 %68, 2
  %70 = load i64, ptr %15, align 8, !tbaa !15
  %71 = sdiv i64 %69, %70
  %72 = mul nsw i64 %67, %71
  %73 = mul nsw i64 2, %72
  %74 = getelementptr inbounds double, ptr %66, i64 %73
  store ptr %74, ptr %18, align 8, !tbaa !13
  %75 = load ptr, ptr %8, align 8, !tbaa !13
  %76 = load i64, ptr %16, align 8, !tbaa !15
  %77 = load i64, ptr %17, align 8, !tbaa !15
  %78 = add nsw i64 %76, %77
  %79 = mul nsw i64 2, %78
  %80 = getelementptr inbounds double, ptr %75, i64 %79
  %81 = load ptr, ptr %8, align 8, !tbaa !13
  %82 = load i64, ptr %16, align 8, !tbaa !15
  %83 = load i64, ptr %17, align 8, !tbaa !15
  %84 = add nsw i64 %82, %83
  %85 = load i64, ptr %15, align 8, !tbaa !15
  %86 = add nsw i64 %84, %85
  %87 = mul nsw i64 2, %86
  %88 = getelementptr inbounds double, ptr %81, i64 %87
  %89 = load ptr, ptr %18, align 8, !tbaa !13
  %90 = getelementptr inbounds double, ptr %89, i64 0
  %91 = load double, ptr %90, align 8, !tbaa !17
  %92 = load double, ptr %12, align 8, !tbaa !17
  %93 = load ptr, ptr %18, align 8, !tbaa !13
  %94 = getelementptr inbounds double, ptr %93, i64 1
  %95 = load double, ptr %94, align 8, !tbaa !17
  %96 = fmul double %92, %95
  call void @butterfly(ptr noundef %80, ptr noundef %88, double noundef %91, double noundef %96)
  br label %97

97:
  %98 = load i64, ptr %17, align 8, !tbaa !15
  %99 = add nsw i64 %98, 1
  store i64 %99, ptr %17, align 8, !tbaa !15
  br label %61, !llvm.loop !23

100:
  br label %101

101:
  %102 = load i64, ptr %15, align 8, !tbaa !15
  %103 = mul nsw i64 2, %102
  %104 = load i64, ptr %16, align 8, !tbaa !15
  %105 = add nsw i64 %104, %103
  store i64 %105, ptr %16, align 8, !tbaa !15
  br label %56, !llvm.loop !24

106:
  br label %107

107:
  %108 = load i64, ptr %15, align 8, !tbaa !15
  %109 = mul nsw i64 %108, 2
  store i64 %109, ptr %15, align 8, !tbaa !15
  br label %51, !llvm.loop !25

110:
  ret void
}

define internal i64 @reversed(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i32 %1, ptr %4, align 4, !tbaa !3
  store i64 0, ptr %5, align 8, !tbaa !15
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %20

9:
  %10 = load i64, ptr %5, align 8, !tbaa !15
  %11 = shl i64 %10, 1
  %12 = load i64, ptr %3, align 8, !tbaa !15
  %13 = and i64 %12, 1
  %14 = or i64 %11, %13
  store i64 %14, ptr %5, align 8, !tbaa !15
  %15 = load i64, ptr %3, align 8, !tbaa !15
  %16 = ashr i64 %15, 1
  store i64 %16, ptr %3, align 8, !tbaa !15
  br label %17

17:
  %18 = load i32, ptr %4, align 4, !tbaa !3
  %19 = add nsw i32 %18, -1
  store i32 %19, ptr %4, align 4, !tbaa !3
  br label %6, !llvm.loop !26

20:
  %21 = load i64, ptr %5, align 8, !tbaa !15
  ret i64 %21
}

define internal void @butterfly(ptr noundef %0, ptr noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store double %2, ptr %7, align 8, !tbaa !17
  store double %3, ptr %8, align 8, !tbaa !17
  %11 = load ptr, ptr %6, align 8, !tbaa !13
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8, !tbaa !17
  %14 = load double, ptr %7, align 8, !tbaa !17
  %15 = fmul double %13, %14
  %16 = load ptr, ptr %6, align 8, !tbaa !13
  %17 = getelementptr inbounds double, ptr %16, i64 1
  %18 = load double, ptr %17, align 8, !tbaa !17
  %19 = load double, ptr %8, align 8, !tbaa !17
  %20 = fmul double %18, %19
  %21 = fsub double %15, %20
  store double %21, ptr %9, align 8, !tbaa !17
  %22 = load ptr, ptr %6, align 8, !tbaa !13
  %23 = getelementptr inbounds double, ptr %22, i64 0
  %24 = load double, ptr %23, align 8, !tbaa !17
  %25 = load double, ptr %8, align 8, !tbaa !17
  %26 = fmul double %24, %25
  %27 = load ptr, ptr %6, align 8, !tbaa !13
  %28 = getelementptr inbounds double, ptr %27, i64 1
  %29 = load double, ptr %28, align 8, !tbaa !17
  %30 = load double, ptr %7, align 8, !tbaa !17
  %31 = fmul double %29, %30
  %32 = fadd double %26, %31
  store double %32, ptr %10, align 8, !tbaa !17
  %33 = load ptr, ptr %5, align 8, !tbaa !13
  %34 = getelementptr inbounds double, ptr %33, i64 0
  %35 = load double, ptr %34, align 8, !tbaa !17
  %36 = load double, ptr %9, align 8, !tbaa !17
  %37 = fsub double %35, %36
  %38 = load ptr, ptr %6, align 8, !tbaa !13
  %39 = getelementptr inbounds double, ptr %38, i64 0
  store double %37, ptr %39, align 8, !tbaa !17
  %40 = load ptr, ptr %5, align 8, !tbaa !13
  %41 = getelementptr inbounds double, ptr %40, i64 1
  %42 = load double, ptr %41, align 8, !tbaa !17
  %43 = load double, ptr %10, align 8, !tbaa !17
  %44 = fsub double %42, %43
  %45 = load ptr, ptr %6, align 8, !tbaa !13
  %46 = getelementptr inbounds double, ptr %45, i64 1
  store double %44, ptr %46, align 8, !tbaa !17
  %47 = load double, ptr %9, align 8, !tbaa !17
  %48 = load ptr, ptr %5, align 8, !tbaa !13
  %49 = getelementptr inbounds double, ptr %48, i64 0
  %50 = load double, ptr %49, align 8, !tbaa !17
  %51 = fadd double %50, %47
  store double %51, ptr %49, align 8, !tbaa !17
  %52 = load double, ptr %10, align 8, !tbaa !17
  %53 = load ptr, ptr %5, align 8, !tbaa !13
  %54 = getelementptr inbounds double, ptr %53, i64 1
  %55 = load double, ptr %54, align 8, !tbaa !17
  %56 = fadd double %55, %52
  store double %56, ptr %54, align 8, !tbaa !17
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
