; made by python -m programs.loops from src/alpha_u8.c, SHA-256 7cce2acfa7e6af47e973aade8fc1e8e5163003b39ec5dedcd503076b68bb86d6
source_filename = "alpha_u8.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
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
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %7, align 8, !tbaa !4
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 0
  %31 = load i64, ptr %30, align 8, !tbaa !8
  store i64 %31, ptr %8, align 8, !tbaa !8
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds i64, ptr %32, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !8
  store i64 %34, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %10, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %99

39:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %40

40:
  %41 = load i64, ptr %11, align 8, !tbaa !8
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %95

44:
  %45 = load ptr, ptr %6, align 8, !tbaa !4
  %46 = load i64, ptr %10, align 8, !tbaa !8
  %47 = load i64, ptr %9, align 8, !tbaa !8
  %48 = mul nsw i64 %46, %47
  %49 = load i64, ptr %11, align 8, !tbaa !8
  %50 = add nsw i64 %48, %49
  %51 = getelementptr inbounds i8, ptr %45, i64 %50
  %52 = load i8, ptr %51, align 1, !tbaa !10
  %53 = zext i8 %52 to i32
  store i32 %53, ptr %12, align 4, !tbaa !11
  %54 = load ptr, ptr %4, align 8, !tbaa !4
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = load i64, ptr %9, align 8, !tbaa !8
  %57 = mul nsw i64 %55, %56
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = add nsw i64 %57, %58
  %60 = getelementptr inbounds i8, ptr %54, i64 %59
  %61 = load i8, ptr %60, align 1, !tbaa !10
  %62 = zext i8 %61 to i32
  %63 = load i32, ptr %12, align 4, !tbaa !11
  %64 = mul nsw i32 %62, %63
  %65 = load ptr, ptr %5, align 8, !tbaa !4
  %66 = load i64, ptr %10, align 8, !tbaa !8
  %67 = load i64, ptr %9, align 8, !tbaa !8
  %68 = mul nsw i64 %66, %67
  %69 = load i64, ptr %11, align 8, !tbaa !8
  %70 = add nsw i64 %68, %69
  %71 = getelementptr inbounds i8, ptr %65, i64 %70
  %72 = load i8, ptr %71, align 1, !tbaa !10
  %73 = zext i8 %72 to i32
  %74 = load i32, ptr %12, align 4, !tbaa !11
  %75 = sub nsw i32 255, %74
  %76 = mul nsw i32 %73, %75
  %77 = add nsw i32 %64, %76
  %78 = add nsw i32 %77, 128
  store i32 %78, ptr %13, align 4, !tbaa !11
  %79 = load i32, ptr %13, align 4, !tbaa !11
  %80 = load i32, ptr %13, align 4, !tbaa !11
  %81 = ashr i32 %80, 8
  %82 = add nsw i32 %79, %81
  %83 = ashr i32 %82, 8
  %84 = trunc i32 %83 to i8
  %85 = load ptr, ptr %7, align 8, !tbaa !4
  %86 = load i64, ptr %10, align 8, !tbaa !8
  %87 = load i64, ptr %9, align 8, !tbaa !8
  %88 = mul nsw i64 %86, %87
  %89 = load i64, ptr %11, align 8, !tbaa !8
  %90 = add nsw i64 %88, %89
  %91 = getelementptr inbounds i8, ptr %85, i64 %90
  store i8 %84, ptr %91, align 1, !tbaa !10
  br label %92

92:
  %93 = load i64, ptr %11, align 8, !tbaa !8
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %11, align 8, !tbaa !8
  br label %40, !llvm.loop !13

95:
  br label %96

96:
  %97 = load i64, ptr %10, align 8, !tbaa !8
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %10, align 8, !tbaa !8
  br label %35, !llvm.loop !15

99:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!6, !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"int", !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
