; made by python -m programs.loops from src/nearest_i16.c, SHA-256 d842b3e889d0f5df8eaa4daed9d570cb7d516aab27c40faa45911a4bc0c0f86f
source_filename = "nearest_i16.c"

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
  %11 = alloca i16, align 2
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %3, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %4, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %5, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %6, align 8, !tbaa !4
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !8
  store i64 %28, ptr %7, align 8, !tbaa !8
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !8
  store i64 %31, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %32

32:
  %33 = load i64, ptr %9, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %81

36:
  store i32 1048576, ptr %10, align 4, !tbaa !10
  store i16 0, ptr %11, align 2, !tbaa !12
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %12, align 8, !tbaa !8
  %39 = load i64, ptr %8, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %73

41:
  %42 = load ptr, ptr %4, align 8, !tbaa !4
  %43 = load i64, ptr %9, align 8, !tbaa !8
  %44 = getelementptr inbounds i16, ptr %42, i64 %43
  %45 = load i16, ptr %44, align 2, !tbaa !12
  %46 = sext i16 %45 to i32
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = load i64, ptr %12, align 8, !tbaa !8
  %49 = getelementptr inbounds i16, ptr %47, i64 %48
  %50 = load i16, ptr %49, align 2, !tbaa !12
  %51 = sext i16 %50 to i32
  %52 = sub nsw i32 %46, %51
  store i32 %52, ptr %13, align 4, !tbaa !10
  %53 = load i32, ptr %13, align 4, !tbaa !10
  %54 = icmp slt i32 %53, 0
  br i1 %54, label %55, label %58

55:
  %56 = load i32, ptr %13, align 4, !tbaa !10
  %57 = sub nsw i32 0, %56
  br label %60

58:
  %59 = load i32, ptr %13, align 4, !tbaa !10
  br label %60

60:
  %61 = phi i32 [ %57, %55 ], [ %59, %58 ]
  store i32 %61, ptr %13, align 4, !tbaa !10
  %62 = load i32, ptr %13, align 4, !tbaa !10
  %63 = load i32, ptr %10, align 4, !tbaa !10
  %64 = icmp slt i32 %62, %63
  br i1 %64, label %65, label %69

65:
  %66 = load i32, ptr %13, align 4, !tbaa !10
  store i32 %66, ptr %10, align 4, !tbaa !10
  %67 = load i64, ptr %12, align 8, !tbaa !8
  %68 = trunc i64 %67 to i16
  store i16 %68, ptr %11, align 2, !tbaa !12
  br label %69

69:
  br label %70

70:
  %71 = load i64, ptr %12, align 8, !tbaa !8
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %12, align 8, !tbaa !8
  br label %37, !llvm.loop !14

73:
  %74 = load i16, ptr %11, align 2, !tbaa !12
  %75 = load ptr, ptr %6, align 8, !tbaa !4
  %76 = load i64, ptr %9, align 8, !tbaa !8
  %77 = getelementptr inbounds i16, ptr %75, i64 %76
  store i16 %74, ptr %77, align 2, !tbaa !12
  br label %78

78:
  %79 = load i64, ptr %9, align 8, !tbaa !8
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %9, align 8, !tbaa !8
  br label %32, !llvm.loop !16

81:
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
