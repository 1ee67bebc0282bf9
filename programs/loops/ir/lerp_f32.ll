; made by python -m programs.loops from src/lerp_f32.c, SHA-256 d5c3a190e8cd9711a87ccc23bf98d9283d7229d447026723752e522de8787efd
source_filename = "lerp_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
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
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %6, align 8, !tbaa !4
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %23, i64 0
  %25 = load i64, ptr %24, align 8, !tbaa !8
  store i64 %25, ptr %7, align 8, !tbaa !8
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 1
  %28 = load i64, ptr %27, align 8, !tbaa !8
  store i64 %28, ptr %8, align 8, !tbaa !8
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 2
  %31 = load i64, ptr %30, align 8, !tbaa !8
  %32 = sitofp i64 %31 to float
  %33 = fmul float %32, 0x3F50624DE0000000
  store float %33, ptr %9, align 4, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %34

34:
  %35 = load i64, ptr %10, align 8, !tbaa !8
  %36 = load i64, ptr %7, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = mul nsw i64 %36, %37
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %40, label %63

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %10, align 8, !tbaa !8
  %43 = getelementptr inbounds float, ptr %41, i64 %42
  %44 = load float, ptr %43, align 4, !tbaa !10
  %45 = load float, ptr %9, align 4, !tbaa !10
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i64, ptr %10, align 8, !tbaa !8
  %48 = getelementptr inbounds float, ptr %46, i64 %47
  %49 = load float, ptr %48, align 4, !tbaa !10
  %50 = load ptr, ptr %4, align 8, !tbaa !4
  %51 = load i64, ptr %10, align 8, !tbaa !8
  %52 = getelementptr inbounds float, ptr %50, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !10
  %54 = fsub float %49, %53
  %55 = fmul float %45, %54
  %56 = fadd float %44, %55
  %57 = load ptr, ptr %6, align 8, !tbaa !4
  %58 = load i64, ptr %10, align 8, !tbaa !8
  %59 = getelementptr inbounds float, ptr %57, i64 %58
  store float %56, ptr %59, align 4, !tbaa !10
  br label %60

60:
  %61 = load i64, ptr %10, align 8, !tbaa !8
  %62 = add nsw i64 %61, 1
  store i64 %62, ptr %10, align 8, !tbaa !8
  br label %34, !llvm.loop !12

63:
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
