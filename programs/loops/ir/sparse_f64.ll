; made by python -m programs.loops from src/sparse_f64.c, SHA-256 53f0b200602a40a8cb2954b101547c9a1429da2c8e91e562ab103fd5d546f101
source_filename = "sparse_f64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca double, align 8
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
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %7, align 8, !tbaa !4
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 0
  %30 = load i64, ptr %29, align 8, !tbaa !8
  store i64 %30, ptr %8, align 8, !tbaa !8
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !8
  store i64 %33, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %34

34:
  %35 = load i64, ptr %10, align 8, !tbaa !8
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %38, label %76

38:
  store double 0.000000e+00, ptr %11, align 8, !tbaa !10
  %39 = load i64, ptr %10, align 8, !tbaa !8
  %40 = load i64, ptr %9, align 8, !tbaa !8
  %41 = mul nsw i64 %39, %40
  store i64 %41, ptr %12, align 8, !tbaa !8
  br label %42

42:
  %43 = load i64, ptr %12, align 8, !tbaa !8
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = add nsw i64 %44, 1
  %46 = load i64, ptr %9, align 8, !tbaa !8
  %47 = mul nsw i64 %45, %46
  %48 = icmp slt i64 %43, %47
  br i1 %48, label %49, label %68

49:
  %50 = load ptr, ptr %4, align 8, !tbaa !4
  %51 = load i64, ptr %12, align 8, !tbaa !8
  %52 = getelementptr inbounds double, ptr %50, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !10
  %54 = load ptr, ptr %6, align 8, !tbaa !4
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i64, ptr %12, align 8, !tbaa !8
  %57 = getelementptr inbounds i32, ptr %55, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !12
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds double, ptr %54, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !10
  %62 = fmul double %53, %61
  %63 = load double, ptr %11, align 8, !tbaa !10
  %64 = fadd double %63, %62
  store double %64, ptr %11, align 8, !tbaa !10
  br label %65

65:
  %66 = load i64, ptr %12, align 8, !tbaa !8
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %12, align 8, !tbaa !8
  br label %42, !llvm.loop !14

68:
  %69 = load double, ptr %11, align 8, !tbaa !10
  %70 = load ptr, ptr %7, align 8, !tbaa !4
  %71 = load i64, ptr %10, align 8, !tbaa !8
  %72 = getelementptr inbounds double, ptr %70, i64 %71
  store double %69, ptr %72, align 8, !tbaa !10
  br label %73

73:
  %74 = load i64, ptr %10, align 8, !tbaa !8
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %10, align 8, !tbaa !8
  br label %34, !llvm.loop !16

76:
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
!12 = !{!13, !13, i64 0}
!13 = !{!"int", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
