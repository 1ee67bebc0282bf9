; made by python -m programs.loops from src/words.c, SHA-256 52502c5b22c238e8ab30f0a91203d374a41afa36f13e822b72b0e8118ff8eddd
source_filename = "words.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i8, align 1
  %11 = alloca i64, align 8
  %12 = alloca i8, align 1
  store ptr %0, ptr %2, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %4, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %6, align 8, !tbaa !8
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %28

28:
  %29 = load i64, ptr %8, align 8, !tbaa !8
  %30 = load i64, ptr %6, align 8, !tbaa !8
  %31 = icmp slt i64 %29, %30
  br i1 %31, label %32, label %69

32:
  store i32 0, ptr %9, align 4, !tbaa !10
  store i8 32, ptr %10, align 1, !tbaa !12
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %33

33:
  %34 = load i64, ptr %11, align 8, !tbaa !8
  %35 = load i64, ptr %7, align 8, !tbaa !8
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %37, label %61

37:
  %38 = load ptr, ptr %4, align 8, !tbaa !4
  %39 = load i64, ptr %8, align 8, !tbaa !8
  %40 = load i64, ptr %7, align 8, !tbaa !8
  %41 = mul nsw i64 %39, %40
  %42 = load i64, ptr %11, align 8, !tbaa !8
  %43 = add nsw i64 %41, %42
  %44 = getelementptr inbounds i8, ptr %38, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !12
  store i8 %45, ptr %12, align 1, !tbaa !12
  %46 = load i8, ptr %12, align 1, !tbaa !12
  %47 = zext i8 %46 to i32
  %48 = icmp ne i32 %47, 32
  br i1 %48, label %49, label %56

49:
  %50 = load i8, ptr %10, align 1, !tbaa !12
  %51 = zext i8 %50 to i32
  %52 = icmp eq i32 %51, 32
  br i1 %52, label %53, label %56

53:
  %54 = load i32, ptr %9, align 4, !tbaa !10
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %9, align 4, !tbaa !10
  br label %56

56:
  %57 = load i8, ptr %12, align 1, !tbaa !12
  store i8 %57, ptr %10, align 1, !tbaa !12
  br label %58

58:
  %59 = load i64, ptr %11, align 8, !tbaa !8
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %11, align 8, !tbaa !8
  br label %33, !llvm.loop !13

61:
  %62 = load i32, ptr %9, align 4, !tbaa !10
  %63 = load ptr, ptr %5, align 8, !tbaa !4
  %64 = load i64, ptr %8, align 8, !tbaa !8
  %65 = getelementptr inbounds i32, ptr %63, i64 %64
  store i32 %62, ptr %65, align 4, !tbaa !10
  br label %66

66:
  %67 = load i64, ptr %8, align 8, !tbaa !8
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %8, align 8, !tbaa !8
  br label %28, !llvm.loop !15

69:
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
!12 = !{!6, !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
