; made by python -m programs.loops from src/poly5_f32.c, SHA-256 69a6ba7d4f5d6c7cd979ce1a896449bfb7f5a853d81fc6c65dbb9f5487280a9c
source_filename = "poly5_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca float, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !4
  store ptr %12, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %5, align 8, !tbaa !4
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %19, i64 0
  %21 = load i64, ptr %20, align 8, !tbaa !8
  store i64 %21, ptr %6, align 8, !tbaa !8
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 1
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %25

25:
  %26 = load i64, ptr %8, align 8, !tbaa !8
  %27 = load i64, ptr %6, align 8, !tbaa !8
  %28 = load i64, ptr %7, align 8, !tbaa !8
  %29 = mul nsw i64 %27, %28
  %30 = icmp slt i64 %26, %29
  br i1 %30, label %31, label %57

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = getelementptr inbounds float, ptr %32, i64 %33
  %35 = load float, ptr %34, align 4, !tbaa !10
  store float %35, ptr %9, align 4, !tbaa !10
  %36 = load float, ptr %9, align 4, !tbaa !10
  %37 = fmul float 0x3F947AE140000000, %36
  %38 = fsub float %37, 0x3FB99999A0000000
  %39 = load float, ptr %9, align 4, !tbaa !10
  %40 = fmul float %38, %39
  %41 = fadd float %40, 0x3FD3333340000000
  %42 = load float, ptr %9, align 4, !tbaa !10
  %43 = fmul float %41, %42
  %44 = fsub float %43, 5.000000e-01
  %45 = load float, ptr %9, align 4, !tbaa !10
  %46 = fmul float %44, %45
  %47 = fadd float %46, 1.000000e+00
  %48 = load float, ptr %9, align 4, !tbaa !10
  %49 = fmul float %47, %48
  %50 = fadd float %49, 2.500000e-01
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = load i64, ptr %8, align 8, !tbaa !8
  %53 = getelementptr inbounds float, ptr %51, i64 %52
  store float %50, ptr %53, align 4, !tbaa !10
  br label %54

54:
  %55 = load i64, ptr %8, align 8, !tbaa !8
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %8, align 8, !tbaa !8
  br label %25, !llvm.loop !12

57:
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
