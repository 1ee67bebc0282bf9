; made by python -m programs.loops from src/blur_u8.c, SHA-256 69655e962fa24258b2feaec702e695b7f57b5d8560fea5bdc0e5822e0ccbdc48
source_filename = "blur_u8.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
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
  br i1 %29, label %30, label %79

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = add nsw i64 %33, 2
  %35 = mul nsw i64 %32, %34
  %36 = getelementptr inbounds i8, ptr %31, i64 %35
  store ptr %36, ptr %9, align 8, !tbaa !4
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %75

41:
  %42 = load ptr, ptr %9, align 8, !tbaa !4
  %43 = load i64, ptr %10, align 8, !tbaa !8
  %44 = getelementptr inbounds i8, ptr %42, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !10
  %46 = zext i8 %45 to i32
  %47 = load ptr, ptr %9, align 8, !tbaa !4
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = add nsw i64 %48, 1
  %50 = getelementptr inbounds i8, ptr %47, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !10
  %52 = zext i8 %51 to i32
  %53 = mul nsw i32 2, %52
  %54 = add nsw i32 %46, %53
  %55 = load ptr, ptr %9, align 8, !tbaa !4
  %56 = load i64, ptr %10, align 8, !tbaa !8
  %57 = add nsw i64 %56, 2
  %58 = getelementptr inbounds i8, ptr %55, i64 %57
  %59 = load i8, ptr %58, align 1, !tbaa !10
  %60 = zext i8 %59 to i32
  %61 = add nsw i32 %54, %60
  %62 = add nsw i32 %61, 2
  %63 = ashr i32 %62, 2
  %64 = trunc i32 %63 to i8
  %65 = load ptr, ptr %5, align 8, !tbaa !4
  %66 = load i64, ptr %8, align 8, !tbaa !8
  %67 = load i64, ptr %7, align 8, !tbaa !8
  %68 = mul nsw i64 %66, %67
  %69 = load i64, ptr %10, align 8, !tbaa !8
  %70 = add nsw i64 %68, %69
  %71 = getelementptr inbounds i8, ptr %65, i64 %70
  store i8 %64, ptr %71, align 1, !tbaa !10
  br label %72

72:
  %73 = load i64, ptr %10, align 8, !tbaa !8
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %10, align 8, !tbaa !8
  br label %37, !llvm.loop !11

75:
  br label %76

76:
  %77 = load i64, ptr %8, align 8, !tbaa !8
  %78 = add nsw i64 %77, 1
  store i64 %78, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !13

79:
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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
