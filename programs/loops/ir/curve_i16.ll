; made by python -m programs.loops from src/curve_i16.c, SHA-256 acba7cab1b68df4d84ba1822c39118e598dc6a44e108bc485b5f18ba768959fa
source_filename = "curve_i16.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
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
  br i1 %35, label %36, label %95

36:
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %8, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %91

41:
  %42 = load ptr, ptr %4, align 8, !tbaa !4
  %43 = load i64, ptr %9, align 8, !tbaa !8
  %44 = load i64, ptr %8, align 8, !tbaa !8
  %45 = mul nsw i64 %43, %44
  %46 = load i64, ptr %10, align 8, !tbaa !8
  %47 = add nsw i64 %45, %46
  %48 = getelementptr inbounds i16, ptr %42, i64 %47
  %49 = load i16, ptr %48, align 2, !tbaa !10
  %50 = sext i16 %49 to i32
  %51 = add nsw i32 %50, 32768
  store i32 %51, ptr %11, align 4, !tbaa !12
  %52 = load i32, ptr %11, align 4, !tbaa !12
  %53 = ashr i32 %52, 8
  store i32 %53, ptr %12, align 4, !tbaa !12
  %54 = load i32, ptr %11, align 4, !tbaa !12
  %55 = and i32 %54, 255
  store i32 %55, ptr %13, align 4, !tbaa !12
  %56 = load ptr, ptr %5, align 8, !tbaa !4
  %57 = load i32, ptr %12, align 4, !tbaa !12
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds i16, ptr %56, i64 %58
  %60 = load i16, ptr %59, align 2, !tbaa !10
  %61 = sext i16 %60 to i32
  %62 = load ptr, ptr %5, align 8, !tbaa !4
  %63 = load i32, ptr %12, align 4, !tbaa !12
  %64 = add nsw i32 %63, 1
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds i16, ptr %62, i64 %65
  %67 = load i16, ptr %66, align 2, !tbaa !10
  %68 = sext i16 %67 to i32
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i32, ptr %12, align 4, !tbaa !12
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds i16, ptr %69, i64 %71
  %73 = load i16, ptr %72, align 2, !tbaa !10
  %74 = sext i16 %73 to i32
  %75 = sub nsw i32 %68, %74
  %76 = load i32, ptr %13, align 4, !tbaa !12
  %77 = mul nsw i32 %75, %76
  %78 = ashr i32 %77, 8
  %79 = add nsw i32 %61, %78
  %80 = trunc i32 %79 to i16
  %81 = load ptr, ptr %6, align 8, !tbaa !4
  %82 = load i64, ptr %9, align 8, !tbaa !8
  %83 = load i64, ptr %8, align 8, !tbaa !8
  %84 = mul nsw i64 %82, %83
  %85 = load i64, ptr %10, align 8, !tbaa !8
  %86 = add nsw i64 %84, %85
  %87 = getelementptr inbounds i16, ptr %81, i64 %86
  store i16 %80, ptr %87, align 2, !tbaa !10
  br label %88

88:
  %89 = load i64, ptr %10, align 8, !tbaa !8
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !14

91:
  br label %92

92:
  %93 = load i64, ptr %9, align 8, !tbaa !8
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %9, align 8, !tbaa !8
  br label %32, !llvm.loop !16

95:
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
