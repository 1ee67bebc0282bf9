; made by python -m programs.loops from src/grey_u8.c, SHA-256 edb3b99d98554a5a5ea03e4fd64e1b5ddb6969f957ade4f77a27a3bcbf909e45
source_filename = "grey_u8.c"

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
  br i1 %29, label %30, label %83

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = mul nsw i64 %32, 3
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 %33, %34
  %36 = getelementptr inbounds i8, ptr %31, i64 %35
  store ptr %36, ptr %9, align 8, !tbaa !4
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %79

41:
  %42 = load ptr, ptr %9, align 8, !tbaa !4
  %43 = load i64, ptr %10, align 8, !tbaa !8
  %44 = mul nsw i64 3, %43
  %45 = getelementptr inbounds i8, ptr %42, i64 %44
  %46 = load i8, ptr %45, align 1, !tbaa !10
  %47 = zext i8 %46 to i32
  %48 = mul nsw i32 %47, 77
  %49 = load ptr, ptr %9, align 8, !tbaa !4
  %50 = load i64, ptr %10, align 8, !tbaa !8
  %51 = mul nsw i64 3, %50
  %52 = add nsw i64 %51, 1
  %53 = getelementptr inbounds i8, ptr %49, i64 %52
  %54 = load i8, ptr %53, align 1, !tbaa !10
  %55 = zext i8 %54 to i32
  %56 = mul nsw i32 %55, 150
  %57 = add nsw i32 %48, %56
  %58 = load ptr, ptr %9, align 8, !tbaa !4
  %59 = load i64, ptr %10, align 8, !tbaa !8
  %60 = mul nsw i64 3, %59
  %61 = add nsw i64 %60, 2
  %62 = getelementptr inbounds i8, ptr %58, i64 %61
  %63 = load i8, ptr %62, align 1, !tbaa !10
  %64 = zext i8 %63 to i32
  %65 = mul nsw i32 %64, 29
  %66 = add nsw i32 %57, %65
  %67 = ashr i32 %66, 8
  %68 = trunc i32 %67 to i8
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i64, ptr %8, align 8, !tbaa !8
  %71 = load i64, ptr %7, align 8, !tbaa !8
  %72 = mul nsw i64 %70, %71
  %73 = load i64, ptr %10, align 8, !tbaa !8
  %74 = add nsw i64 %72, %73
  %75 = getelementptr inbounds i8, ptr %69, i64 %74
  store i8 %68, ptr %75, align 1, !tbaa !10
  br label %76

76:
  %77 = load i64, ptr %10, align 8, !tbaa !8
  %78 = add nsw i64 %77, 1
  store i64 %78, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !11

79:
  br label %80

80:
  %81 = load i64, ptr %8, align 8, !tbaa !8
  %82 = add nsw i64 %81, 1
  store i64 %82, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !13

83:
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
