; made by python -m programs.loops from src/ones_u64.c, SHA-256 0d2304074388887230b65aab372ec3eecb79436b075793441bb2d7ce3763a325
source_filename = "ones_u64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
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
  br i1 %30, label %31, label %77

31:
  store i64 0, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %32

32:
  %33 = load i64, ptr %10, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %69

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = mul nsw i64 %38, %39
  %41 = load i64, ptr %10, align 8, !tbaa !8
  %42 = add nsw i64 %40, %41
  %43 = getelementptr inbounds i64, ptr %37, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !8
  store i64 %44, ptr %11, align 8, !tbaa !8
  %45 = load i64, ptr %11, align 8, !tbaa !8
  %46 = lshr i64 %45, 1
  %47 = and i64 %46, 6148914691236517205
  %48 = load i64, ptr %11, align 8, !tbaa !8
  %49 = sub i64 %48, %47
  store i64 %49, ptr %11, align 8, !tbaa !8
  %50 = load i64, ptr %11, align 8, !tbaa !8
  %51 = and i64 %50, 3689348814741910323
  %52 = load i64, ptr %11, align 8, !tbaa !8
  %53 = lshr i64 %52, 2
  %54 = and i64 %53, 3689348814741910323
  %55 = add i64 %51, %54
  store i64 %55, ptr %11, align 8, !tbaa !8
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = load i64, ptr %11, align 8, !tbaa !8
  %58 = lshr i64 %57, 4
  %59 = add i64 %56, %58
  %60 = and i64 %59, 1085102592571150095
  store i64 %60, ptr %11, align 8, !tbaa !8
  %61 = load i64, ptr %11, align 8, !tbaa !8
  %62 = mul i64 %61, 72340172838076673
  %63 = lshr i64 %62, 56
  %64 = load i64, ptr %9, align 8, !tbaa !8
  %65 = add i64 %64, %63
  store i64 %65, ptr %9, align 8, !tbaa !8
  br label %66

66:
  %67 = load i64, ptr %10, align 8, !tbaa !8
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %10, align 8, !tbaa !8
  br label %32, !llvm.loop !10

69:
  %70 = load i64, ptr %9, align 8, !tbaa !8
  %71 = load ptr, ptr %5, align 8, !tbaa !4
  %72 = load i64, ptr %8, align 8, !tbaa !8
  %73 = getelementptr inbounds i64, ptr %71, i64 %72
  store i64 %70, ptr %73, align 8, !tbaa !8
  br label %74

74:
  %75 = load i64, ptr %8, align 8, !tbaa !8
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %8, align 8, !tbaa !8
  br label %27, !llvm.loop !12

77:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
