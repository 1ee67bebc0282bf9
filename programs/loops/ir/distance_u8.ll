; made by python -m programs.loops from src/distance_u8.c, SHA-256 fd1a5eb6fbd8e4d6611d0ab7f5a8a3583f066634e967e15a8fe0817cdc8e4336
source_filename = "distance_u8.c"

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
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
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
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %6, align 8, !tbaa !4
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %7, align 8, !tbaa !8
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !8
  store i64 %30, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %78

35:
  store i32 0, ptr %10, align 4, !tbaa !10
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %36

36:
  %37 = load i64, ptr %11, align 8, !tbaa !8
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %70

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = load i64, ptr %8, align 8, !tbaa !8
  %44 = mul nsw i64 %42, %43
  %45 = load i64, ptr %11, align 8, !tbaa !8
  %46 = add nsw i64 %44, %45
  %47 = getelementptr inbounds i8, ptr %41, i64 %46
  %48 = load i8, ptr %47, align 1, !tbaa !12
  %49 = zext i8 %48 to i32
  %50 = load ptr, ptr %5, align 8, !tbaa !4
  %51 = load i64, ptr %11, align 8, !tbaa !8
  %52 = getelementptr inbounds i8, ptr %50, i64 %51
  %53 = load i8, ptr %52, align 1, !tbaa !12
  %54 = zext i8 %53 to i32
  %55 = sub nsw i32 %49, %54
  store i32 %55, ptr %12, align 4, !tbaa !10
  %56 = load i32, ptr %12, align 4, !tbaa !10
  %57 = icmp slt i32 %56, 0
  br i1 %57, label %58, label %61

58:
  %59 = load i32, ptr %12, align 4, !tbaa !10
  %60 = sub nsw i32 0, %59
  br label %63

61:
  %62 = load i32, ptr %12, align 4, !tbaa !10
  br label %63

63:
  %64 = phi i32 [ %60, %58 ], [ %62, %61 ]
  %65 = load i32, ptr %10, align 4, !tbaa !10
  %66 = add i32 %65, %64
  store i32 %66, ptr %10, align 4, !tbaa !10
  br label %67

67:
  %68 = load i64, ptr %11, align 8, !tbaa !8
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %11, align 8, !tbaa !8
  br label %36, !llvm.loop !13

70:
  %71 = load i32, ptr %10, align 4, !tbaa !10
  %72 = load ptr, ptr %6, align 8, !tbaa !4
  %73 = load i64, ptr %9, align 8, !tbaa !8
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  store i32 %71, ptr %74, align 4, !tbaa !10
  br label %75

75:
  %76 = load i64, ptr %9, align 8, !tbaa !8
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %9, align 8, !tbaa !8
  br label %31, !llvm.loop !15

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
!12 = !{!6, !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
