; made by python -m programs.loops from src/gather_sum_i32.c, SHA-256 aef320d784b56e616053faa950a94aaf6637caccf27c90d50217bd4c076656a7
source_filename = "gather_sum_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
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
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %6, align 8, !tbaa !4
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !8
  store i64 %26, ptr %7, align 8, !tbaa !8
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 1
  %29 = load i64, ptr %28, align 8, !tbaa !8
  store i64 %29, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %65

34:
  store i32 0, ptr %10, align 4, !tbaa !10
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %11, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %57

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = load i64, ptr %8, align 8, !tbaa !8
  %44 = mul nsw i64 %42, %43
  %45 = load i64, ptr %11, align 8, !tbaa !8
  %46 = add nsw i64 %44, %45
  %47 = getelementptr inbounds i32, ptr %41, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds i32, ptr %40, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !10
  %52 = load i32, ptr %10, align 4, !tbaa !10
  %53 = add nsw i32 %52, %51
  store i32 %53, ptr %10, align 4, !tbaa !10
  br label %54

54:
  %55 = load i64, ptr %11, align 8, !tbaa !8
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %11, align 8, !tbaa !8
  br label %35, !llvm.loop !12

57:
  %58 = load i32, ptr %10, align 4, !tbaa !10
  %59 = load ptr, ptr %6, align 8, !tbaa !4
  %60 = load i64, ptr %9, align 8, !tbaa !8
  %61 = getelementptr inbounds i32, ptr %59, i64 %60
  store i32 %58, ptr %61, align 4, !tbaa !10
  br label %62

62:
  %63 = load i64, ptr %9, align 8, !tbaa !8
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

65:
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
!11 = !{!"int", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
