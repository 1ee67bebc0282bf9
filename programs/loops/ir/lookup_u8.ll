; made by python -m programs.loops from src/lookup_u8.c, SHA-256 ac1ab3462a02692d736402109eb7ea381ab2c95b8edbdf12727334c51b06875d
source_filename = "lookup_u8.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
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
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %6, align 8, !tbaa !4
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %23, i64 0
  %25 = load i64, ptr %24, align 8, !tbaa !8
  store i64 %25, ptr %7, align 8, !tbaa !8
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 1
  %28 = load i64, ptr %27, align 8, !tbaa !8
  store i64 %28, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %29

29:
  %30 = load i64, ptr %9, align 8, !tbaa !8
  %31 = load i64, ptr %7, align 8, !tbaa !8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %65

33:
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %34

34:
  %35 = load i64, ptr %10, align 8, !tbaa !8
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %38, label %61

38:
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = load i64, ptr %8, align 8, !tbaa !8
  %43 = mul nsw i64 %41, %42
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = add nsw i64 %43, %44
  %46 = getelementptr inbounds i8, ptr %40, i64 %45
  %47 = load i8, ptr %46, align 1, !tbaa !10
  %48 = zext i8 %47 to i64
  %49 = getelementptr inbounds i8, ptr %39, i64 %48
  %50 = load i8, ptr %49, align 1, !tbaa !10
  %51 = load ptr, ptr %6, align 8, !tbaa !4
  %52 = load i64, ptr %9, align 8, !tbaa !8
  %53 = load i64, ptr %8, align 8, !tbaa !8
  %54 = mul nsw i64 %52, %53
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = add nsw i64 %54, %55
  %57 = getelementptr inbounds i8, ptr %51, i64 %56
  store i8 %50, ptr %57, align 1, !tbaa !10
  br label %58

58:
  %59 = load i64, ptr %10, align 8, !tbaa !8
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %10, align 8, !tbaa !8
  br label %34, !llvm.loop !11

61:
  br label %62

62:
  %63 = load i64, ptr %9, align 8, !tbaa !8
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %9, align 8, !tbaa !8
  br label %29, !llvm.loop !13

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
!10 = !{!6, !6, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
