; made by python -m programs.loops from src/clamp_i32.c, SHA-256 3ff36dc0d543e32595ec2a7c3bda3fb6ce23f11ab0326b9d6ff9f6cc8a678d2f
source_filename = "clamp_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
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
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %6, align 8, !tbaa !8
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %7, align 8, !tbaa !8
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 2
  %30 = load i64, ptr %29, align 8, !tbaa !8
  %31 = trunc i64 %30 to i32
  %32 = sub nsw i32 0, %31
  store i32 %32, ptr %8, align 4, !tbaa !10
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = getelementptr inbounds i64, ptr %33, i64 2
  %35 = load i64, ptr %34, align 8, !tbaa !8
  %36 = trunc i64 %35 to i32
  store i32 %36, ptr %9, align 4, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %6, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %86

41:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %42

42:
  %43 = load i64, ptr %11, align 8, !tbaa !8
  %44 = load i64, ptr %7, align 8, !tbaa !8
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %46, label %82

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !4
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = load i64, ptr %7, align 8, !tbaa !8
  %50 = mul nsw i64 %48, %49
  %51 = load i64, ptr %11, align 8, !tbaa !8
  %52 = add nsw i64 %50, %51
  %53 = getelementptr inbounds i32, ptr %47, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !10
  store i32 %54, ptr %12, align 4, !tbaa !10
  %55 = load i32, ptr %12, align 4, !tbaa !10
  %56 = load i32, ptr %8, align 4, !tbaa !10
  %57 = icmp slt i32 %55, %56
  br i1 %57, label %58, label %60

58:
  %59 = load i32, ptr %8, align 4, !tbaa !10
  br label %70

60:
  %61 = load i32, ptr %12, align 4, !tbaa !10
  %62 = load i32, ptr %9, align 4, !tbaa !10
  %63 = icmp sgt i32 %61, %62
  br i1 %63, label %64, label %66

64:
  %65 = load i32, ptr %9, align 4, !tbaa !10
  br label %68

66:
  %67 = load i32, ptr %12, align 4, !tbaa !10
  br label %68

68:
  %69 = phi i32 [ %65, %64 ], [ %67, %66 ]
  br label %70

70:
  %71 = phi i32 [ %59, %58 ], [ %69, %68 ]
  %72 = load ptr, ptr %5, align 8, !tbaa !4
  %73 = load i64, ptr %10, align 8, !tbaa !8
  %74 = load i64, ptr %7, align 8, !tbaa !8
  %75 = mul nsw i64 %73, %74
  %76 = load i64, ptr %11, align 8, !tbaa !8
  %77 = add nsw i64 %75, %76
  %78 = getelementptr inbounds i32, ptr %72, i64 %77
  store i32 %71, ptr %78, align 4, !tbaa !10
  br label %79

79:
  %80 = load i64, ptr %11, align 8, !tbaa !8
  %81 = add nsw i64 %80, 1
  store i64 %81, ptr %11, align 8, !tbaa !8
  br label %42, !llvm.loop !12

82:
  br label %83

83:
  %84 = load i64, ptr %10, align 8, !tbaa !8
  %85 = add nsw i64 %84, 1
  store i64 %85, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !14

86:
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
