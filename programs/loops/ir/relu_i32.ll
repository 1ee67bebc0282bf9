; made by python -m programs.loops from src/relu_i32.c, SHA-256 1aa5648a9ebd97cf29e0da25d6d3bcc5fe51449559f07ade2ac44cee8c2eac2e
source_filename = "relu_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
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
  br i1 %29, label %30, label %65

30:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %61

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %9, align 8, !tbaa !8
  %41 = add nsw i64 %39, %40
  %42 = getelementptr inbounds i32, ptr %36, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !10
  store i32 %43, ptr %10, align 4, !tbaa !10
  %44 = load i32, ptr %10, align 4, !tbaa !10
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %49

46:
  %47 = load i32, ptr %10, align 4, !tbaa !10
  %48 = sdiv i32 %47, 8
  store i32 %48, ptr %10, align 4, !tbaa !10
  br label %49

49:
  %50 = load i32, ptr %10, align 4, !tbaa !10
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = load i64, ptr %8, align 8, !tbaa !8
  %53 = load i64, ptr %7, align 8, !tbaa !8
  %54 = mul nsw i64 %52, %53
  %55 = load i64, ptr %9, align 8, !tbaa !8
  %56 = add nsw i64 %54, %55
  %57 = getelementptr inbounds i32, ptr %51, i64 %56
  store i32 %50, ptr %57, align 4, !tbaa !10
  br label %58

58:
  %59 = load i64, ptr %9, align 8, !tbaa !8
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %9, align 8, !tbaa !8
  br label %31, !llvm.loop !12

61:
  br label %62

62:
  %63 = load i64, ptr %8, align 8, !tbaa !8
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

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
