; made by python -m programs.loops from src/weight_u16.c, SHA-256 a946737b56aca3e287d5f33ad747e3283957dfe17ce89d788da02e6165369d44
source_filename = "weight_u16.c"

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
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !4
  store ptr %26, ptr %7, align 8, !tbaa !4
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !8
  store i64 %29, ptr %8, align 8, !tbaa !8
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 1
  %32 = load i64, ptr %31, align 8, !tbaa !8
  store i64 %32, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %33

33:
  %34 = load i64, ptr %10, align 8, !tbaa !8
  %35 = load i64, ptr %8, align 8, !tbaa !8
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %37, label %90

37:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %38

38:
  %39 = load i64, ptr %11, align 8, !tbaa !8
  %40 = load i64, ptr %9, align 8, !tbaa !8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %86

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !4
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = load i64, ptr %9, align 8, !tbaa !8
  %46 = mul nsw i64 %44, %45
  %47 = load i64, ptr %11, align 8, !tbaa !8
  %48 = add nsw i64 %46, %47
  %49 = getelementptr inbounds i16, ptr %43, i64 %48
  %50 = load i16, ptr %49, align 2, !tbaa !10
  %51 = zext i16 %50 to i32
  %52 = mul i32 %51, 5
  %53 = load ptr, ptr %5, align 8, !tbaa !4
  %54 = load i64, ptr %10, align 8, !tbaa !8
  %55 = load i64, ptr %9, align 8, !tbaa !8
  %56 = mul nsw i64 %54, %55
  %57 = load i64, ptr %11, align 8, !tbaa !8
  %58 = add nsw i64 %56, %57
  %59 = getelementptr inbounds i16, ptr %53, i64 %58
  %60 = load i16, ptr %59, align 2, !tbaa !10
  %61 = zext i16 %60 to i32
  %62 = mul i32 %61, 2
  %63 = add i32 %52, %62
  %64 = load ptr, ptr %6, align 8, !tbaa !4
  %65 = load i64, ptr %10, align 8, !tbaa !8
  %66 = load i64, ptr %9, align 8, !tbaa !8
  %67 = mul nsw i64 %65, %66
  %68 = load i64, ptr %11, align 8, !tbaa !8
  %69 = add nsw i64 %67, %68
  %70 = getelementptr inbounds i16, ptr %64, i64 %69
  %71 = load i16, ptr %70, align 2, !tbaa !10
  %72 = zext i16 %71 to i32
  %73 = add i32 %63, %72
  %74 = lshr i32 %73, 3
  %75 = trunc i32 %74 to i16
  %76 = load ptr, ptr %7, align 8, !tbaa !4
  %77 = load i64, ptr %10, align 8, !tbaa !8
  %78 = load i64, ptr %9, align 8, !tbaa !8
  %79 = mul nsw i64 %77, %78
  %80 = load i64, ptr %11, align 8, !tbaa !8
  %81 = add nsw i64 %79, %80
  %82 = getelementptr inbounds i16, ptr %76, i64 %81
  store i16 %75, ptr %82, align 2, !tbaa !10
  br label %83

83:
  %84 = load i64, ptr %11, align 8, !tbaa !8
  %85 = add nsw i64 %84, 1
  store i64 %85, ptr %11, align 8, !tbaa !8
  br label %38, !llvm.loop !12

86:
  br label %87

87:
  %88 = load i64, ptr %10, align 8, !tbaa !8
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %10, align 8, !tbaa !8
  br label %33, !llvm.loop !14

90:
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
