; made by python -m programs.loops from src/scatter_i32.c, SHA-256 9b07f5bd2ec8b6a0f5cb5c6e7a2f29aa026c4b3950c6c2c4e4ff6d083aace414
source_filename = "scatter_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
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
  br i1 %33, label %34, label %70

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !4
  %36 = load i64, ptr %9, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = mul nsw i64 %36, %37
  %39 = getelementptr inbounds i32, ptr %35, i64 %38
  store ptr %39, ptr %10, align 8, !tbaa !4
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %40

40:
  %41 = load i64, ptr %11, align 8, !tbaa !8
  %42 = load i64, ptr %8, align 8, !tbaa !8
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %66

44:
  %45 = load ptr, ptr %4, align 8, !tbaa !4
  %46 = load i64, ptr %9, align 8, !tbaa !8
  %47 = load i64, ptr %8, align 8, !tbaa !8
  %48 = mul nsw i64 %46, %47
  %49 = load i64, ptr %11, align 8, !tbaa !8
  %50 = add nsw i64 %48, %49
  %51 = getelementptr inbounds i32, ptr %45, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !10
  %53 = load i64, ptr %11, align 8, !tbaa !8
  %54 = trunc i64 %53 to i32
  %55 = xor i32 %52, %54
  %56 = load ptr, ptr %10, align 8, !tbaa !4
  %57 = load ptr, ptr %5, align 8, !tbaa !4
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = getelementptr inbounds i32, ptr %57, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !10
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds i32, ptr %56, i64 %61
  store i32 %55, ptr %62, align 4, !tbaa !10
  br label %63

63:
  %64 = load i64, ptr %11, align 8, !tbaa !8
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %11, align 8, !tbaa !8
  br label %40, !llvm.loop !12

66:
  br label %67

67:
  %68 = load i64, ptr %9, align 8, !tbaa !8
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

70:
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
