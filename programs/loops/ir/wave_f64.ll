; made by python -m programs.loops from src/wave_f64.c, SHA-256 a786414f3103e34218e563dcc049b8a3b52ce20e6ce3ceb854fa162fc9034ae0
source_filename = "wave_f64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %3, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %5, align 8, !tbaa !4
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %6, align 8, !tbaa !4
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !8
  store i64 %26, ptr %7, align 8, !tbaa !8
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 1
  %29 = load i64, ptr %28, align 8, !tbaa !8
  store i64 %29, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %94

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %9, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = add nsw i64 %37, 2
  %39 = mul nsw i64 %36, %38
  %40 = getelementptr inbounds double, ptr %35, i64 %39
  store ptr %40, ptr %10, align 8, !tbaa !4
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %41

41:
  %42 = load i64, ptr %11, align 8, !tbaa !8
  %43 = load i64, ptr %8, align 8, !tbaa !8
  %44 = icmp slt i64 %42, %43
  br i1 %44, label %45, label %90

45:
  %46 = load ptr, ptr %10, align 8, !tbaa !4
  %47 = load i64, ptr %11, align 8, !tbaa !8
  %48 = add nsw i64 %47, 1
  %49 = getelementptr inbounds double, ptr %46, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !10
  %51 = fmul double 2.000000e+00, %50
  %52 = load ptr, ptr %5, align 8, !tbaa !4
  %53 = load i64, ptr %9, align 8, !tbaa !8
  %54 = load i64, ptr %8, align 8, !tbaa !8
  %55 = mul nsw i64 %53, %54
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = add nsw i64 %55, %56
  %58 = getelementptr inbounds double, ptr %52, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !10
  %60 = fsub double %51, %59
  %61 = load ptr, ptr %10, align 8, !tbaa !4
  %62 = load i64, ptr %11, align 8, !tbaa !8
  %63 = getelementptr inbounds double, ptr %61, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !10
  %65 = load ptr, ptr %10, align 8, !tbaa !4
  %66 = load i64, ptr %11, align 8, !tbaa !8
  %67 = add nsw i64 %66, 1
  %68 = getelementptr inbounds double, ptr %65, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !10
  %70 = fmul double 2.000000e+00, %69
  %71 = fsub double %64, %70
  %72 = load ptr, ptr %10, align 8, !tbaa !4
  %73 = load i64, ptr %11, align 8, !tbaa !8
  %74 = add nsw i64 %73, 2
  %75 = getelementptr inbounds double, ptr %72, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !10
  %77 = fadd double %71, %76
  %78 = fmul double 1.000000e-01, %77
  %79 = fadd double %60, %78
  %80 = load ptr, ptr %6, align 8, !tbaa !4
  %81 = load i64, ptr %9, align 8, !tbaa !8
  %82 = load i64, ptr %8, align 8, !tbaa !8
  %83 = mul nsw i64 %81, %82
  %84 = load i64, ptr %11, align 8, !tbaa !8
  %85 = add nsw i64 %83, %84
  %86 = getelementptr inbounds double, ptr %80, i64 %85
  store double %79, ptr %86, align 8, !tbaa !10
  br label %87

87:
  %88 = load i64, ptr %11, align 8, !tbaa !8
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %11, align 8, !tbaa !8
  br label %41, !llvm.loop !12

90:
  br label %91

91:
  %92 = load i64, ptr %9, align 8, !tbaa !8
  %93 = add nsw i64 %92, 1
  store i64 %93, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

94:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
