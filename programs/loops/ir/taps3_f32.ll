; made by python -m programs.loops from src/taps3_f32.c, SHA-256 62dcb562a9c859bb8c8faede9814b93cead248d7d719c6e029e54811b473c9ac
source_filename = "taps3_f32.c"

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
  br i1 %29, label %30, label %75

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = add nsw i64 %33, 2
  %35 = mul nsw i64 %32, %34
  %36 = getelementptr inbounds float, ptr %31, i64 %35
  store ptr %36, ptr %9, align 8, !tbaa !4
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %71

41:
  %42 = load ptr, ptr %9, align 8, !tbaa !4
  %43 = load i64, ptr %10, align 8, !tbaa !8
  %44 = getelementptr inbounds float, ptr %42, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !10
  %46 = fmul float 2.500000e-01, %45
  %47 = load ptr, ptr %9, align 8, !tbaa !4
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = add nsw i64 %48, 1
  %50 = getelementptr inbounds float, ptr %47, i64 %49
  %51 = load float, ptr %50, align 4, !tbaa !10
  %52 = fmul float 5.000000e-01, %51
  %53 = fadd float %46, %52
  %54 = load ptr, ptr %9, align 8, !tbaa !4
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = add nsw i64 %55, 2
  %57 = getelementptr inbounds float, ptr %54, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !10
  %59 = fmul float 2.500000e-01, %58
  %60 = fadd float %53, %59
  %61 = load ptr, ptr %5, align 8, !tbaa !4
  %62 = load i64, ptr %8, align 8, !tbaa !8
  %63 = load i64, ptr %7, align 8, !tbaa !8
  %64 = mul nsw i64 %62, %63
  %65 = load i64, ptr %10, align 8, !tbaa !8
  %66 = add nsw i64 %64, %65
  %67 = getelementptr inbounds float, ptr %61, i64 %66
  store float %60, ptr %67, align 4, !tbaa !10
  br label %68

68:
  %69 = load i64, ptr %10, align 8, !tbaa !8
  %70 = add nsw i64 %69, 1
  store i64 %70, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !12

71:
  br label %72

72:
  %73 = load i64, ptr %8, align 8, !tbaa !8
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

75:
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
