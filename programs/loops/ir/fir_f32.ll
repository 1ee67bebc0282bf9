; made by python -m programs.loops from src/fir_f32.c, SHA-256 c9445aa5b9753c573612e5ce5824cf338eb5444f0ec8c4a6687aa25098b0cff9
source_filename = "fir_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca float, align 4
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
  br i1 %33, label %34, label %67

34:
  store float 0.000000e+00, ptr %10, align 4, !tbaa !10
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %11, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %59

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = load i64, ptr %11, align 8, !tbaa !8
  %43 = add nsw i64 %41, %42
  %44 = getelementptr inbounds float, ptr %40, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !10
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i64, ptr %8, align 8, !tbaa !8
  %48 = sub nsw i64 %47, 1
  %49 = load i64, ptr %11, align 8, !tbaa !8
  %50 = sub nsw i64 %48, %49
  %51 = getelementptr inbounds float, ptr %46, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !10
  %53 = fmul float %45, %52
  %54 = load float, ptr %10, align 4, !tbaa !10
  %55 = fadd float %54, %53
  store float %55, ptr %10, align 4, !tbaa !10
  br label %56

56:
  %57 = load i64, ptr %11, align 8, !tbaa !8
  %58 = add nsw i64 %57, 1
  store i64 %58, ptr %11, align 8, !tbaa !8
  br label %35, !llvm.loop !12

59:
  %60 = load float, ptr %10, align 4, !tbaa !10
  %61 = load ptr, ptr %6, align 8, !tbaa !4
  %62 = load i64, ptr %9, align 8, !tbaa !8
  %63 = getelementptr inbounds float, ptr %61, i64 %62
  store float %60, ptr %63, align 4, !tbaa !10
  br label %64

64:
  %65 = load i64, ptr %9, align 8, !tbaa !8
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

67:
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
!11 = !{!"float", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
