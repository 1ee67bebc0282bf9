; made by python -m programs.loops from src/horner_i32.c, SHA-256 e2474beb1c83554fbfc9d2c15e1b674777024138995845b384dfaeb3b76d1a0a
source_filename = "horner_i32.c"

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
  br i1 %33, label %34, label %66

34:
  store i32 0, ptr %10, align 4, !tbaa !10
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %11, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %58

39:
  %40 = load i32, ptr %10, align 4, !tbaa !10
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = getelementptr inbounds i32, ptr %41, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = mul i32 %40, %44
  %46 = load ptr, ptr %4, align 8, !tbaa !4
  %47 = load i64, ptr %9, align 8, !tbaa !8
  %48 = load i64, ptr %8, align 8, !tbaa !8
  %49 = mul nsw i64 %47, %48
  %50 = load i64, ptr %11, align 8, !tbaa !8
  %51 = add nsw i64 %49, %50
  %52 = getelementptr inbounds i32, ptr %46, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !10
  %54 = add i32 %45, %53
  store i32 %54, ptr %10, align 4, !tbaa !10
  br label %55

55:
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %11, align 8, !tbaa !8
  br label %35, !llvm.loop !12

58:
  %59 = load i32, ptr %10, align 4, !tbaa !10
  %60 = load ptr, ptr %6, align 8, !tbaa !4
  %61 = load i64, ptr %9, align 8, !tbaa !8
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  store i32 %59, ptr %62, align 4, !tbaa !10
  br label %63

63:
  %64 = load i64, ptr %9, align 8, !tbaa !8
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

66:
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
