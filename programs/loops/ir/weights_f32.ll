; made by python -m programs.loops from src/weights_f32.c, SHA-256 cbc562fdc34ac32a142473e941caadb8c6741feba71e51afed139b6193aeee12
source_filename = "weights_f32.c"

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
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %4, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %6, align 8, !tbaa !4
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %7, align 8, !tbaa !8
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !8
  store i64 %30, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %84

35:
  %36 = load ptr, ptr %6, align 8, !tbaa !4
  %37 = load i64, ptr %9, align 8, !tbaa !8
  %38 = mul nsw i64 %37, 16
  %39 = getelementptr inbounds float, ptr %36, i64 %38
  store ptr %39, ptr %10, align 8, !tbaa !4
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %40

40:
  %41 = load i64, ptr %11, align 8, !tbaa !8
  %42 = icmp slt i64 %41, 16
  br i1 %42, label %43, label %50

43:
  %44 = load ptr, ptr %10, align 8, !tbaa !4
  %45 = load i64, ptr %11, align 8, !tbaa !8
  %46 = getelementptr inbounds float, ptr %44, i64 %45
  store float 0.000000e+00, ptr %46, align 4, !tbaa !10
  br label %47

47:
  %48 = load i64, ptr %11, align 8, !tbaa !8
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %11, align 8, !tbaa !8
  br label %40, !llvm.loop !12

50:
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %51

51:
  %52 = load i64, ptr %12, align 8, !tbaa !8
  %53 = load i64, ptr %8, align 8, !tbaa !8
  %54 = icmp slt i64 %52, %53
  br i1 %54, label %55, label %80

55:
  %56 = load ptr, ptr %4, align 8, !tbaa !4
  %57 = load i64, ptr %9, align 8, !tbaa !8
  %58 = load i64, ptr %8, align 8, !tbaa !8
  %59 = mul nsw i64 %57, %58
  %60 = load i64, ptr %12, align 8, !tbaa !8
  %61 = add nsw i64 %59, %60
  %62 = getelementptr inbounds float, ptr %56, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !10
  %64 = load ptr, ptr %10, align 8, !tbaa !4
  %65 = load ptr, ptr %5, align 8, !tbaa !4
  %66 = load i64, ptr %9, align 8, !tbaa !8
  %67 = load i64, ptr %8, align 8, !tbaa !8
  %68 = mul nsw i64 %66, %67
  %69 = load i64, ptr %12, align 8, !tbaa !8
  %70 = add nsw i64 %68, %69
  %71 = getelementptr inbounds i32, ptr %65, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !14
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds float, ptr %64, i64 %73
  %75 = load float, ptr %74, align 4, !tbaa !10
  %76 = fadd float %75, %63
  store float %76, ptr %74, align 4, !tbaa !10
  br label %77

77:
  %78 = load i64, ptr %12, align 8, !tbaa !8
  %79 = add nsw i64 %78, 1
  store i64 %79, ptr %12, align 8, !tbaa !8
  br label %51, !llvm.loop !16

80:
  br label %81

81:
  %82 = load i64, ptr %9, align 8, !tbaa !8
  %83 = add nsw i64 %82, 1
  store i64 %83, ptr %9, align 8, !tbaa !8
  br label %31, !llvm.loop !17

84:
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
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !13}
