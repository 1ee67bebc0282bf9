; made by python -m programs.loops from src/third_i32.c, SHA-256 d02ae86a8784f67af5959beb137346313b59f262ea7c0021a1c411d29245a020
source_filename = "third_i32.c"

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
  br i1 %29, label %30, label %62

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = mul nsw i64 %32, 3
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 %33, %34
  %36 = getelementptr inbounds i32, ptr %31, i64 %35
  store ptr %36, ptr %9, align 8, !tbaa !4
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %58

41:
  %42 = load ptr, ptr %9, align 8, !tbaa !4
  %43 = load i64, ptr %10, align 8, !tbaa !8
  %44 = mul nsw i64 3, %43
  %45 = getelementptr inbounds i32, ptr %42, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !10
  %47 = add nsw i32 %46, 1
  %48 = load ptr, ptr %5, align 8, !tbaa !4
  %49 = load i64, ptr %8, align 8, !tbaa !8
  %50 = load i64, ptr %7, align 8, !tbaa !8
  %51 = mul nsw i64 %49, %50
  %52 = load i64, ptr %10, align 8, !tbaa !8
  %53 = add nsw i64 %51, %52
  %54 = getelementptr inbounds i32, ptr %48, i64 %53
  store i32 %47, ptr %54, align 4, !tbaa !10
  br label %55

55:
  %56 = load i64, ptr %10, align 8, !tbaa !8
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !12

58:
  br label %59

59:
  %60 = load i64, ptr %8, align 8, !tbaa !8
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

62:
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
