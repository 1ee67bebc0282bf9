; made by python -m programs.loops from src/i16_to_i32.c, SHA-256 c91a7185fde0e6da80079a6cccdddb368925e36cde321462d1ad5df25e0ed139
source_filename = "i16_to_i32.c"

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
  br i1 %28, label %29, label %60

29:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %56

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = mul nsw i64 %36, %37
  %39 = load i64, ptr %9, align 8, !tbaa !8
  %40 = add nsw i64 %38, %39
  %41 = getelementptr inbounds i16, ptr %35, i64 %40
  %42 = load i16, ptr %41, align 2, !tbaa !10
  %43 = sext i16 %42 to i32
  %44 = mul nsw i32 %43, 65536
  %45 = sdiv i32 %44, 3
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i64, ptr %8, align 8, !tbaa !8
  %48 = load i64, ptr %7, align 8, !tbaa !8
  %49 = mul nsw i64 %47, %48
  %50 = load i64, ptr %9, align 8, !tbaa !8
  %51 = add nsw i64 %49, %50
  %52 = getelementptr inbounds i32, ptr %46, i64 %51
  store i32 %45, ptr %52, align 4, !tbaa !12
  br label %53

53:
  %54 = load i64, ptr %9, align 8, !tbaa !8
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !14

56:
  br label %57

57:
  %58 = load i64, ptr %8, align 8, !tbaa !8
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %8, align 8, !tbaa !8
  br label %25, !llvm.loop !16

60:
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
!12 = !{!13, !13, i64 0}
!13 = !{!"int", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
