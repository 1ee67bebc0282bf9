; made by python -m programs.loops from src/transpose_u16.c, SHA-256 5d1bb18ec05d4c237950ba2d29810f2ed7d6989d5b0e5d2d8f61709d59ce94bc
source_filename = "transpose_u16.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !4
  store ptr %12, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %5, align 8, !tbaa !4
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %19, i64 0
  %21 = load i64, ptr %20, align 8, !tbaa !8
  store i64 %21, ptr %6, align 8, !tbaa !8
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 1
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %25

25:
  %26 = load i64, ptr %8, align 8, !tbaa !8
  %27 = load i64, ptr %6, align 8, !tbaa !8
  %28 = icmp slt i64 %26, %27
  br i1 %28, label %29, label %57

29:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %53

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = mul nsw i64 %36, %37
  %39 = load i64, ptr %9, align 8, !tbaa !8
  %40 = add nsw i64 %38, %39
  %41 = getelementptr inbounds i16, ptr %35, i64 %40
  %42 = load i16, ptr %41, align 2, !tbaa !10
  %43 = load ptr, ptr %5, align 8, !tbaa !4
  %44 = load i64, ptr %9, align 8, !tbaa !8
  %45 = load i64, ptr %6, align 8, !tbaa !8
  %46 = mul nsw i64 %44, %45
  %47 = load i64, ptr %8, align 8, !tbaa !8
  %48 = add nsw i64 %46, %47
  %49 = getelementptr inbounds i16, ptr %43, i64 %48
  store i16 %42, ptr %49, align 2, !tbaa !10
  br label %50

50:
  %51 = load i64, ptr %9, align 8, !tbaa !8
  %52 = add nsw i64 %51, 1
  store i64 %52, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !12

53:
  br label %54

54:
  %55 = load i64, ptr %8, align 8, !tbaa !8
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %8, align 8, !tbaa !8
  br label %25, !llvm.loop !14

57:
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
!11 = !{!"short", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
