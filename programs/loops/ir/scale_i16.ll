; made by python -m programs.loops from src/scale_i16.c, SHA-256 d18d42e682f438e4653cc5c1908bfa6cf02e25433c58fd9fa7141270f71e232d
source_filename = "scale_i16.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
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
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 2
  %28 = load i64, ptr %27, align 8, !tbaa !8
  %29 = trunc i64 %28 to i32
  store i32 %29, ptr %8, align 4, !tbaa !10
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %6, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %70

34:
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %35

35:
  %36 = load i32, ptr %10, align 4, !tbaa !10
  %37 = sext i32 %36 to i64
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %66

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = load i64, ptr %7, align 8, !tbaa !8
  %44 = mul nsw i64 %42, %43
  %45 = load i32, ptr %10, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = add nsw i64 %44, %46
  %48 = getelementptr inbounds i16, ptr %41, i64 %47
  %49 = load i16, ptr %48, align 2, !tbaa !12
  %50 = sext i16 %49 to i32
  %51 = load i32, ptr %8, align 4, !tbaa !10
  %52 = mul nsw i32 %50, %51
  %53 = ashr i32 %52, 12
  %54 = trunc i32 %53 to i16
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i64, ptr %9, align 8, !tbaa !8
  %57 = load i64, ptr %7, align 8, !tbaa !8
  %58 = mul nsw i64 %56, %57
  %59 = load i32, ptr %10, align 4, !tbaa !10
  %60 = sext i32 %59 to i64
  %61 = add nsw i64 %58, %60
  %62 = getelementptr inbounds i16, ptr %55, i64 %61
  store i16 %54, ptr %62, align 2, !tbaa !12
  br label %63

63:
  %64 = load i32, ptr %10, align 4, !tbaa !10
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %10, align 4, !tbaa !10
  br label %35, !llvm.loop !14

66:
  br label %67

67:
  %68 = load i64, ptr %9, align 8, !tbaa !8
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !16

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
!12 = !{!13, !13, i64 0}
!13 = !{!"short", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
