; made by python -m programs.loops from src/least_i16.c, SHA-256 937bf3b6501afafd6c3bdeaafcb83528a2f4b57a16946774afece805698cd716
source_filename = "least_i16.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i16, align 2
  %10 = alloca i64, align 8
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
  br i1 %29, label %30, label %75

30:
  store i16 32767, ptr %9, align 2, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %10, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %67

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %10, align 8, !tbaa !8
  %41 = add nsw i64 %39, %40
  %42 = getelementptr inbounds i16, ptr %36, i64 %41
  %43 = load i16, ptr %42, align 2, !tbaa !10
  %44 = sext i16 %43 to i32
  %45 = load i16, ptr %9, align 2, !tbaa !10
  %46 = sext i16 %45 to i32
  %47 = icmp slt i32 %44, %46
  br i1 %47, label %48, label %58

48:
  %49 = load ptr, ptr %4, align 8, !tbaa !4
  %50 = load i64, ptr %8, align 8, !tbaa !8
  %51 = load i64, ptr %7, align 8, !tbaa !8
  %52 = mul nsw i64 %50, %51
  %53 = load i64, ptr %10, align 8, !tbaa !8
  %54 = add nsw i64 %52, %53
  %55 = getelementptr inbounds i16, ptr %49, i64 %54
  %56 = load i16, ptr %55, align 2, !tbaa !10
  %57 = sext i16 %56 to i32
  br label %61

58:
  %59 = load i16, ptr %9, align 2, !tbaa !10
  %60 = sext i16 %59 to i32
  br label %61

61:
  %62 = phi i32 [ %57, %48 ], [ %60, %58 ]
  %63 = trunc i32 %62 to i16
  store i16 %63, ptr %9, align 2, !tbaa !10
  br label %64

64:
  %65 = load i64, ptr %10, align 8, !tbaa !8
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %10, align 8, !tbaa !8
  br label %31, !llvm.loop !12

67:
  %68 = load i16, ptr %9, align 2, !tbaa !10
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i64, ptr %8, align 8, !tbaa !8
  %71 = getelementptr inbounds i16, ptr %69, i64 %70
  store i16 %68, ptr %71, align 2, !tbaa !10
  br label %72

72:
  %73 = load i64, ptr %8, align 8, !tbaa !8
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

75:
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
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
