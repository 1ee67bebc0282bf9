; made by python -m programs.loops from src/laplace_f32.c, SHA-256 45cadec65b9b5660d8daf79d1f003dac07920164ccce662432bbff73c75e30ba
source_filename = "laplace_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
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
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %21, i64 0
  %23 = load i64, ptr %22, align 8, !tbaa !8
  store i64 %23, ptr %6, align 8, !tbaa !8
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 1
  %26 = load i64, ptr %25, align 8, !tbaa !8
  store i64 %26, ptr %7, align 8, !tbaa !8
  %27 = load i64, ptr %7, align 8, !tbaa !8
  %28 = add nsw i64 %27, 2
  store i64 %28, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %29

29:
  %30 = load i64, ptr %9, align 8, !tbaa !8
  %31 = load i64, ptr %6, align 8, !tbaa !8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %91

33:
  %34 = load ptr, ptr %4, align 8, !tbaa !4
  %35 = load i64, ptr %9, align 8, !tbaa !8
  %36 = add nsw i64 %35, 1
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = mul nsw i64 %36, %37
  %39 = getelementptr inbounds float, ptr %34, i64 %38
  %40 = getelementptr inbounds float, ptr %39, i64 1
  store ptr %40, ptr %10, align 8, !tbaa !4
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %41

41:
  %42 = load i64, ptr %11, align 8, !tbaa !8
  %43 = load i64, ptr %7, align 8, !tbaa !8
  %44 = icmp slt i64 %42, %43
  br i1 %44, label %45, label %87

45:
  %46 = load ptr, ptr %10, align 8, !tbaa !4
  %47 = load i64, ptr %11, align 8, !tbaa !8
  %48 = sub nsw i64 %47, 1
  %49 = getelementptr inbounds float, ptr %46, i64 %48
  %50 = load float, ptr %49, align 4, !tbaa !10
  %51 = load ptr, ptr %10, align 8, !tbaa !4
  %52 = load i64, ptr %11, align 8, !tbaa !8
  %53 = add nsw i64 %52, 1
  %54 = getelementptr inbounds float, ptr %51, i64 %53
  %55 = load float, ptr %54, align 4, !tbaa !10
  %56 = fadd float %50, %55
  %57 = load ptr, ptr %10, align 8, !tbaa !4
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = load i64, ptr %8, align 8, !tbaa !8
  %60 = sub nsw i64 %58, %59
  %61 = getelementptr inbounds float, ptr %57, i64 %60
  %62 = load float, ptr %61, align 4, !tbaa !10
  %63 = fadd float %56, %62
  %64 = load ptr, ptr %10, align 8, !tbaa !4
  %65 = load i64, ptr %11, align 8, !tbaa !8
  %66 = load i64, ptr %8, align 8, !tbaa !8
  %67 = add nsw i64 %65, %66
  %68 = getelementptr inbounds float, ptr %64, i64 %67
  %69 = load float, ptr %68, align 4, !tbaa !10
  %70 = fadd float %63, %69
  %71 = load ptr, ptr %10, align 8, !tbaa !4
  %72 = load i64, ptr %11, align 8, !tbaa !8
  %73 = getelementptr inbounds float, ptr %71, i64 %72
  %74 = load float, ptr %73, align 4, !tbaa !10
  %75 = fmul float 4.000000e+00, %74
  %76 = fsub float %70, %75
  %77 = load ptr, ptr %5, align 8, !tbaa !4
  %78 = load i64, ptr %9, align 8, !tbaa !8
  %79 = load i64, ptr %7, align 8, !tbaa !8
  %80 = mul nsw i64 %78, %79
  %81 = load i64, ptr %11, align 8, !tbaa !8
  %82 = add nsw i64 %80, %81
  %83 = getelementptr inbounds float, ptr %77, i64 %82
  store float %76, ptr %83, align 4, !tbaa !10
  br label %84

84:
  %85 = load i64, ptr %11, align 8, !tbaa !8
  %86 = add nsw i64 %85, 1
  store i64 %86, ptr %11, align 8, !tbaa !8
  br label %41, !llvm.loop !12

87:
  br label %88

88:
  %89 = load i64, ptr %9, align 8, !tbaa !8
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %9, align 8, !tbaa !8
  br label %29, !llvm.loop !14

91:
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
