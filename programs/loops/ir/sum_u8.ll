; made by python -m programs.loops from src/sum_u8.c, SHA-256 5b459909b8101ad7ac5811622b02459adcdbfee264cafc779245266a1e137bff
source_filename = "sum_u8.c"

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
  br i1 %29, label %30, label %58

30:
  store i64 0, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %10, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %50

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %10, align 8, !tbaa !8
  %41 = add nsw i64 %39, %40
  %42 = getelementptr inbounds i8, ptr %36, i64 %41
  %43 = load i8, ptr %42, align 1, !tbaa !10
  %44 = zext i8 %43 to i64
  %45 = load i64, ptr %9, align 8, !tbaa !8
  %46 = add i64 %45, %44
  store i64 %46, ptr %9, align 8, !tbaa !8
  br label %47

47:
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %10, align 8, !tbaa !8
  br label %31, !llvm.loop !11

50:
  %51 = load i64, ptr %9, align 8, !tbaa !8
  %52 = load ptr, ptr %5, align 8, !tbaa !4
  %53 = load i64, ptr %8, align 8, !tbaa !8
  %54 = getelementptr inbounds i64, ptr %52, i64 %53
  store i64 %51, ptr %54, align 8, !tbaa !8
  br label %55

55:
  %56 = load i64, ptr %8, align 8, !tbaa !8
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !13

58:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!6, !6, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
