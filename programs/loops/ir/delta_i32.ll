; made by python -m programs.loops from src/delta_i32.c, SHA-256 0c35038c4f81017340617a46d32842785ef62ff087b637aa04671ec9a66bf545
source_filename = "delta_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
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
  br i1 %30, label %31, label %63

31:
  store i32 0, ptr %9, align 4, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %32

32:
  %33 = load i64, ptr %10, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %59

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = mul nsw i64 %38, %39
  %41 = load i64, ptr %10, align 8, !tbaa !8
  %42 = add nsw i64 %40, %41
  %43 = getelementptr inbounds i32, ptr %37, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  store i32 %44, ptr %11, align 4, !tbaa !10
  %45 = load i32, ptr %11, align 4, !tbaa !10
  %46 = load i32, ptr %9, align 4, !tbaa !10
  %47 = sub nsw i32 %45, %46
  %48 = load ptr, ptr %5, align 8, !tbaa !4
  %49 = load i64, ptr %8, align 8, !tbaa !8
  %50 = load i64, ptr %7, align 8, !tbaa !8
  %51 = mul nsw i64 %49, %50
  %52 = load i64, ptr %10, align 8, !tbaa !8
  %53 = add nsw i64 %51, %52
  %54 = getelementptr inbounds i32, ptr %48, i64 %53
  store i32 %47, ptr %54, align 4, !tbaa !10
  %55 = load i32, ptr %11, align 4, !tbaa !10
  store i32 %55, ptr %9, align 4, !tbaa !10
  br label %56

56:
  %57 = load i64, ptr %10, align 8, !tbaa !8
  %58 = add nsw i64 %57, 1
  store i64 %58, ptr %10, align 8, !tbaa !8
  br label %32, !llvm.loop !12

59:
  br label %60

60:
  %61 = load i64, ptr %8, align 8, !tbaa !8
  %62 = add nsw i64 %61, 1
  store i64 %62, ptr %8, align 8, !tbaa !8
  br label %27, !llvm.loop !14

63:
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
