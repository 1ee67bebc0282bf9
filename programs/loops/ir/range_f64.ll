; made by python -m programs.loops from src/range_f64.c, SHA-256 d2fb7408326852d186e704f32ad6b7b2797119e34076301c0725dd6a7578e01f
source_filename = "range_f64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
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
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %27

27:
  %28 = load i64, ptr %8, align 8, !tbaa !8
  %29 = load i64, ptr %6, align 8, !tbaa !8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %31, label %103

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 %33, %34
  %36 = getelementptr inbounds double, ptr %32, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !10
  store double %37, ptr %9, align 8, !tbaa !10
  %38 = load double, ptr %9, align 8, !tbaa !10
  store double %38, ptr %10, align 8, !tbaa !10
  store i64 1, ptr %11, align 8, !tbaa !8
  br label %39

39:
  %40 = load i64, ptr %11, align 8, !tbaa !8
  %41 = load i64, ptr %7, align 8, !tbaa !8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %93

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !4
  %45 = load i64, ptr %8, align 8, !tbaa !8
  %46 = load i64, ptr %7, align 8, !tbaa !8
  %47 = mul nsw i64 %45, %46
  %48 = load i64, ptr %11, align 8, !tbaa !8
  %49 = add nsw i64 %47, %48
  %50 = getelementptr inbounds double, ptr %44, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !10
  %52 = load double, ptr %9, align 8, !tbaa !10
  %53 = fcmp olt double %51, %52
  br i1 %53, label %54, label %63

54:
  %55 = load ptr, ptr %4, align 8, !tbaa !4
  %56 = load i64, ptr %8, align 8, !tbaa !8
  %57 = load i64, ptr %7, align 8, !tbaa !8
  %58 = mul nsw i64 %56, %57
  %59 = load i64, ptr %11, align 8, !tbaa !8
  %60 = add nsw i64 %58, %59
  %61 = getelementptr inbounds double, ptr %55, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !10
  br label %65

63:
  %64 = load double, ptr %9, align 8, !tbaa !10
  br label %65

65:
  %66 = phi double [ %62, %54 ], [ %64, %63 ]
  store double %66, ptr %9, align 8, !tbaa !10
  %67 = load ptr, ptr %4, align 8, !tbaa !4
  %68 = load i64, ptr %8, align 8, !tbaa !8
  %69 = load i64, ptr %7, align 8, !tbaa !8
  %70 = mul nsw i64 %68, %69
  %71 = load i64, ptr %11, align 8, !tbaa !8
  %72 = add nsw i64 %70, %71
  %73 = getelementptr inbounds double, ptr %67, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !10
  %75 = load double, ptr %10, align 8, !tbaa !10
  %76 = fcmp ogt double %74, %75
  br i1 %76, label %77, label %86

77:
  %78 = load ptr, ptr %4, align 8, !tbaa !4
  %79 = load i64, ptr %8, align 8, !tbaa !8
  %80 = load i64, ptr %7, align 8, !tbaa !8
  %81 = mul nsw i64 %79, %80
  %82 = load i64, ptr %11, align 8, !tbaa !8
  %83 = add nsw i64 %81, %82
  %84 = getelementptr inbounds double, ptr %78, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !10
  br label %88

86:
  %87 = load double, ptr %10, align 8, !tbaa !10
  br label %88

88:
  %89 = phi double [ %85, %77 ], [ %87, %86 ]
  store double %89, ptr %10, align 8, !tbaa !10
  br label %90

90:
  %91 = load i64, ptr %11, align 8, !tbaa !8
  %92 = add nsw i64 %91, 1
  store i64 %92, ptr %11, align 8, !tbaa !8
  br label %39, !llvm.loop !12

93:
  %94 = load double, ptr %10, align 8, !tbaa !10
  %95 = load double, ptr %9, align 8, !tbaa !10
  %96 = fsub double %94, %95
  %97 = load ptr, ptr %5, align 8, !tbaa !4
  %98 = load i64, ptr %8, align 8, !tbaa !8
  %99 = getelementptr inbounds double, ptr %97, i64 %98
  store double %96, ptr %99, align 8, !tbaa !10
  br label %100

100:
  %101 = load i64, ptr %8, align 8, !tbaa !8
  %102 = add nsw i64 %101, 1
  store i64 %102, ptr %8, align 8, !tbaa !8
  br label %27, !llvm.loop !14

103:
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
