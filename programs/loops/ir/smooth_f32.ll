; made by python -m programs.loops from src/smooth_f32.c, SHA-256 9f384829ceb1313f0d6c3f73e788a21aa856b68c2ecd06c7afd91625e7ef047f
source_filename = "smooth_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca float, align 4
  %10 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  store ptr %13, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %5, align 8, !tbaa !4
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds i64, ptr %20, i64 0
  %22 = load i64, ptr %21, align 8, !tbaa !8
  store i64 %22, ptr %6, align 8, !tbaa !8
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %23, i64 1
  %25 = load i64, ptr %24, align 8, !tbaa !8
  store i64 %25, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %26

26:
  %27 = load i64, ptr %8, align 8, !tbaa !8
  %28 = load i64, ptr %6, align 8, !tbaa !8
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %30, label %64

30:
  store float 0.000000e+00, ptr %9, align 4, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %10, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %60

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %10, align 8, !tbaa !8
  %41 = add nsw i64 %39, %40
  %42 = getelementptr inbounds float, ptr %36, i64 %41
  %43 = load float, ptr %42, align 4, !tbaa !10
  %44 = load float, ptr %9, align 4, !tbaa !10
  %45 = fsub float %43, %44
  %46 = fmul float 2.500000e-01, %45
  %47 = load float, ptr %9, align 4, !tbaa !10
  %48 = fadd float %47, %46
  store float %48, ptr %9, align 4, !tbaa !10
  %49 = load float, ptr %9, align 4, !tbaa !10
  %50 = load ptr, ptr %5, align 8, !tbaa !4
  %51 = load i64, ptr %8, align 8, !tbaa !8
  %52 = load i64, ptr %7, align 8, !tbaa !8
  %53 = mul nsw i64 %51, %52
  %54 = load i64, ptr %10, align 8, !tbaa !8
  %55 = add nsw i64 %53, %54
  %56 = getelementptr inbounds float, ptr %50, i64 %55
  store float %49, ptr %56, align 4, !tbaa !10
  br label %57

57:
  %58 = load i64, ptr %10, align 8, !tbaa !8
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %10, align 8, !tbaa !8
  br label %31, !llvm.loop !12

60:
  br label %61

61:
  %62 = load i64, ptr %8, align 8, !tbaa !8
  %63 = add nsw i64 %62, 1
  store i64 %63, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

64:
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
