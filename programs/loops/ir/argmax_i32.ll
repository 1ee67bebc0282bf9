; made by python -m programs.loops from src/argmax_i32.c, SHA-256 049c8458293b9719d5d1ed2adf73d98a3f1ff591ab2a898ba3307c81c7abdc7b
source_filename = "argmax_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
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
  br i1 %30, label %31, label %78

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 %33, %34
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  store i32 %37, ptr %9, align 4, !tbaa !10
  store i32 0, ptr %10, align 4, !tbaa !10
  store i32 1, ptr %11, align 4, !tbaa !10
  br label %38

38:
  %39 = load i32, ptr %11, align 4, !tbaa !10
  %40 = sext i32 %39 to i64
  %41 = load i64, ptr %7, align 8, !tbaa !8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %70

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !4
  %45 = load i64, ptr %8, align 8, !tbaa !8
  %46 = load i64, ptr %7, align 8, !tbaa !8
  %47 = mul nsw i64 %45, %46
  %48 = load i32, ptr %11, align 4, !tbaa !10
  %49 = sext i32 %48 to i64
  %50 = add nsw i64 %47, %49
  %51 = getelementptr inbounds i32, ptr %44, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !10
  %53 = load i32, ptr %9, align 4, !tbaa !10
  %54 = icmp sgt i32 %52, %53
  br i1 %54, label %55, label %66

55:
  %56 = load ptr, ptr %4, align 8, !tbaa !4
  %57 = load i64, ptr %8, align 8, !tbaa !8
  %58 = load i64, ptr %7, align 8, !tbaa !8
  %59 = mul nsw i64 %57, %58
  %60 = load i32, ptr %11, align 4, !tbaa !10
  %61 = sext i32 %60 to i64
  %62 = add nsw i64 %59, %61
  %63 = getelementptr inbounds i32, ptr %56, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !10
  store i32 %64, ptr %9, align 4, !tbaa !10
  %65 = load i32, ptr %11, align 4, !tbaa !10
  store i32 %65, ptr %10, align 4, !tbaa !10
  br label %66

66:
  br label %67

67:
  %68 = load i32, ptr %11, align 4, !tbaa !10
  %69 = add nsw i32 %68, 1
  store i32 %69, ptr %11, align 4, !tbaa !10
  br label %38, !llvm.loop !12

70:
  %71 = load i32, ptr %10, align 4, !tbaa !10
  %72 = load ptr, ptr %5, align 8, !tbaa !4
  %73 = load i64, ptr %8, align 8, !tbaa !8
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  store i32 %71, ptr %74, align 4, !tbaa !10
  br label %75

75:
  %76 = load i64, ptr %8, align 8, !tbaa !8
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %8, align 8, !tbaa !8
  br label %27, !llvm.loop !14

78:
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
