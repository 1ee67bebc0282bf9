; made by python -m programs.loops from src/power_f32.c, SHA-256 baa82f23751273fba1279345aed5f132c5308ed5592ff91a49181dcacd2d04a0
source_filename = "power_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
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
  br i1 %29, label %30, label %81

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = mul nsw i64 %32, 2
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 %33, %34
  %36 = getelementptr inbounds float, ptr %31, i64 %35
  store ptr %36, ptr %9, align 8, !tbaa !4
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %77

41:
  %42 = load ptr, ptr %9, align 8, !tbaa !4
  %43 = load i64, ptr %10, align 8, !tbaa !8
  %44 = mul nsw i64 2, %43
  %45 = getelementptr inbounds float, ptr %42, i64 %44
  %46 = load float, ptr %45, align 4, !tbaa !10
  %47 = load ptr, ptr %9, align 8, !tbaa !4
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = mul nsw i64 2, %48
  %50 = getelementptr inbounds float, ptr %47, i64 %49
  %51 = load float, ptr %50, align 4, !tbaa !10
  %52 = fmul float %46, %51
  %53 = load ptr, ptr %9, align 8, !tbaa !4
  %54 = load i64, ptr %10, align 8, !tbaa !8
  %55 = mul nsw i64 2, %54
  %56 = add nsw i64 %55, 1
  %57 = getelementptr inbounds float, ptr %53, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !10
  %59 = load ptr, ptr %9, align 8, !tbaa !4
  %60 = load i64, ptr %10, align 8, !tbaa !8
  %61 = mul nsw i64 2, %60
  %62 = add nsw i64 %61, 1
  %63 = getelementptr inbounds float, ptr %59, i64 %62
  %64 = load float, ptr %63, align 4, !tbaa !10
  %65 = fmul float %58, %64
  %66 = fadd float %52, %65
  %67 = load ptr, ptr %5, align 8, !tbaa !4
  %68 = load i64, ptr %8, align 8, !tbaa !8
  %69 = load i64, ptr %7, align 8, !tbaa !8
  %70 = mul nsw i64 %68, %69
  %71 = load i64, ptr %10, align 8, !tbaa !8
  %72 = add nsw i64 %70, %71
  %73 = getelementptr inbounds float, ptr %67, i64 %72
  store float %66, ptr %73, align 4, !tbaa !10
  br label %74

74:
  %75 = load i64, ptr %10, align 8, !tbaa !8
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !12

77:
  br label %78

78:
  %79 = load i64, ptr %8, align 8, !tbaa !8
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

81:
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
