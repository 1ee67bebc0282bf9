; made by python -m programs.loops from src/parity_u32.c, SHA-256 d0e13c64d5323b12cf86aca1bc99953a4f81e85cec17b9c07835fdfc0b2933b2
source_filename = "parity_u32.c"

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
  br i1 %33, label %34, label %73

34:
  store i32 0, ptr %10, align 4, !tbaa !10
  store i32 0, ptr %11, align 4, !tbaa !10
  br label %35

35:
  %36 = load i32, ptr %11, align 4, !tbaa !10
  %37 = sext i32 %36 to i64
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %63

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = load i64, ptr %8, align 8, !tbaa !8
  %44 = mul nsw i64 %42, %43
  %45 = load i32, ptr %11, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = add nsw i64 %44, %46
  %48 = getelementptr inbounds i32, ptr %41, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !10
  %50 = load ptr, ptr %5, align 8, !tbaa !4
  %51 = load i64, ptr %9, align 8, !tbaa !8
  %52 = getelementptr inbounds i32, ptr %50, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !10
  %54 = load i32, ptr %11, align 4, !tbaa !10
  %55 = and i32 %54, 7
  %56 = shl i32 %53, %55
  %57 = and i32 %49, %56
  %58 = load i32, ptr %10, align 4, !tbaa !10
  %59 = xor i32 %58, %57
  store i32 %59, ptr %10, align 4, !tbaa !10
  br label %60

60:
  %61 = load i32, ptr %11, align 4, !tbaa !10
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %11, align 4, !tbaa !10
  br label %35, !llvm.loop !12

63:
  %64 = load i32, ptr %10, align 4, !tbaa !10
  %65 = call i32 @llvm.ctpop.i32(i32 %64)
  %66 = and i32 %65, 1
  %67 = load ptr, ptr %6, align 8, !tbaa !4
  %68 = load i64, ptr %9, align 8, !tbaa !8
  %69 = getelementptr inbounds i32, ptr %67, i64 %68
  store i32 %66, ptr %69, align 4, !tbaa !10
  br label %70

70:
  %71 = load i64, ptr %9, align 8, !tbaa !8
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

73:
  ret void
}

declare i32 @llvm.ctpop.i32(i32) #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
