; made by python -m programs.loops from src/upper.c, SHA-256 d96a89cdd06d06277d7656d63f43f0a2eb146aabf453f05873e709e553b2cef1
source_filename = "upper.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i8, align 1
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
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %71

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %9, align 8, !tbaa !8
  %41 = add nsw i64 %39, %40
  %42 = getelementptr inbounds i8, ptr %36, i64 %41
  %43 = load i8, ptr %42, align 1, !tbaa !10
  store i8 %43, ptr %10, align 1, !tbaa !10
  %44 = load i8, ptr %10, align 1, !tbaa !10
  %45 = zext i8 %44 to i32
  %46 = icmp sge i32 %45, 97
  br i1 %46, label %47, label %55

47:
  %48 = load i8, ptr %10, align 1, !tbaa !10
  %49 = zext i8 %48 to i32
  %50 = icmp sle i32 %49, 122
  br i1 %50, label %51, label %55

51:
  %52 = load i8, ptr %10, align 1, !tbaa !10
  %53 = zext i8 %52 to i32
  %54 = sub nsw i32 %53, 32
  br label %58

55:
  %56 = load i8, ptr %10, align 1, !tbaa !10
  %57 = zext i8 %56 to i32
  br label %58

58:
  %59 = phi i32 [ %54, %51 ], [ %57, %55 ]
  %60 = trunc i32 %59 to i8
  %61 = load ptr, ptr %5, align 8, !tbaa !4
  %62 = load i64, ptr %8, align 8, !tbaa !8
  %63 = load i64, ptr %7, align 8, !tbaa !8
  %64 = mul nsw i64 %62, %63
  %65 = load i64, ptr %9, align 8, !tbaa !8
  %66 = add nsw i64 %64, %65
  %67 = getelementptr inbounds i8, ptr %61, i64 %66
  store i8 %60, ptr %67, align 1, !tbaa !10
  br label %68

68:
  %69 = load i64, ptr %9, align 8, !tbaa !8
  %70 = add nsw i64 %69, 1
  store i64 %70, ptr %9, align 8, !tbaa !8
  br label %31, !llvm.loop !11

71:
  br label %72

72:
  %73 = load i64, ptr %8, align 8, !tbaa !8
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !13

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
!10 = !{!6, !6, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
