; made by python -m programs.c from src/binary_search.c, SHA-256 c002d4bd96cbab984f8e361a4d3088b2c1b1933b504f6a77f102a987b0eaf101
source_filename = "binary_search.c"

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
  store ptr %0, ptr %2, align 8, !tbaa !7
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %3, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %4, align 8, !tbaa !13
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %5, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %6, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %7, align 8, !tbaa !11
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !15
  store i64 %29, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %30

30:
  %31 = load i64, ptr %10, align 8, !tbaa !15
  %32 = load ptr, ptr %3, align 8, !tbaa !11
  %33 = getelementptr inbounds i64, ptr %32, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !15
  %35 = icmp slt i64 %31, %34
  br i1 %35, label %36, label %78

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !13
  %38 = load i64, ptr %8, align 8, !tbaa !15
  %39 = load ptr, ptr %5, align 8, !tbaa !13
  %40 = load i64, ptr %10, align 8, !tbaa !15
  %41 = getelementptr inbounds i32, ptr %39, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !3
  %43 = call i64 @branching(ptr noundef %37, i64 noundef %38, i32 noundef %42)
  store i64 %43, ptr %11, align 8, !tbaa !15
  %44 = load i64, ptr %11, align 8, !tbaa !15
  %45 = load ptr, ptr %4, align 8, !tbaa !13
  %46 = load i64, ptr %8, align 8, !tbaa !15
  %47 = load ptr, ptr %5, align 8, !tbaa !13
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = getelementptr inbounds i32, ptr %47, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !3
  %51 = call i64 @halving(ptr noundef %45, i64 noundef %46, i32 noundef %50)
  %52 = icmp ne i64 %44, %51
  %53 = zext i1 %52 to i32
  %54 = sext i32 %53 to i64
  %55 = load i64, ptr %9, align 8, !tbaa !15
  %56 = add nsw i64 %55, %54
  store i64 %56, ptr %9, align 8, !tbaa !15
  %57 = load i64, ptr %11, align 8, !tbaa !15
  %58 = load ptr, ptr %4, align 8, !tbaa !13
  %59 = load i64, ptr %8, align 8, !tbaa !15
  %60 = load ptr, ptr %5, align 8, !tbaa !13
  %61 = load i64, ptr %10, align 8, !tbaa !15
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = call i64 @interpolation(ptr noundef %58, i64 noundef %59, i32 noundef %63)
  %65 = icmp ne i64 %57, %64
  %66 = zext i1 %65 to i32
  %67 = sext i32 %66 to i64
  %68 = load i64, ptr %9, align 8, !tbaa !15
  %69 = add nsw i64 %68, %67
  store i64 %69, ptr %9, align 8, !tbaa !15
  %70 = load i64, ptr %11, align 8, !tbaa !15
  %71 = trunc i64 %70 to i32
  %72 = load ptr, ptr %6, align 8, !tbaa !13
  %73 = load i64, ptr %10, align 8, !tbaa !15
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  store i32 %71, ptr %74, align 4, !tbaa !3
  br label %75

75:
  %76 = load i64, ptr %10, align 8, !tbaa !15
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %10, align 8, !tbaa !15
  br label %30, !llvm.loop !17

78:
  %79 = load i64, ptr %9, align 8, !tbaa !15
  %80 = load ptr, ptr %7, align 8, !tbaa !11
  %81 = getelementptr inbounds i64, ptr %80, i64 0
  store i64 %79, ptr %81, align 8, !tbaa !15
  ret void
}

define internal i64 @branching(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i64 0, ptr %7, align 8, !tbaa !15
  %10 = load i64, ptr %5, align 8, !tbaa !15
  store i64 %10, ptr %8, align 8, !tbaa !15
  br label %11

11:
  %12 = load i64, ptr %7, align 8, !tbaa !15
  %13 = load i64, ptr %8, align 8, !tbaa !15
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %34

15:
  %16 = load i64, ptr %7, align 8, !tbaa !15
  %17 = load i64, ptr %8, align 8, !tbaa !15
  %18 = load i64, ptr %7, align 8, !tbaa !15
  %19 = sub nsw i64 %17, %18
  %20 = sdiv i64 %19, 2
  %21 = add nsw i64 %16, %20
  store i64 %21, ptr %9, align 8, !tbaa !15
  %22 = load ptr, ptr %4, align 8, !tbaa !13
  %23 = load i64, ptr %9, align 8, !tbaa !15
  %24 = getelementptr inbounds i32, ptr %22, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = load i32, ptr %6, align 4, !tbaa !3
  %27 = icmp ult i32 %25, %26
  br i1 %27, label %28, label %31

28:
  %29 = load i64, ptr %9, align 8, !tbaa !15
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %7, align 8, !tbaa !15
  br label %33

31:
  %32 = load i64, ptr %9, align 8, !tbaa !15
  store i64 %32, ptr %8, align 8, !tbaa !15
  br label %33

33:
  br label %11, !llvm.loop !19

34:
  %35 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %35
}

define internal i64 @halving(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %9

9:
  %10 = load i64, ptr %5, align 8, !tbaa !15
  %11 = icmp sgt i64 %10, 1
  br i1 %11, label %12, label %34

12:
  %13 = load i64, ptr %5, align 8, !tbaa !15
  %14 = sdiv i64 %13, 2
  store i64 %14, ptr %8, align 8, !tbaa !15
  %15 = load ptr, ptr %4, align 8, !tbaa !13
  %16 = load i64, ptr %7, align 8, !tbaa !15
  %17 = load i64, ptr %8, align 8, !tbaa !15
  %18 = add nsw i64 %16, %17
  %19 = sub nsw i64 %18, 1
  %20 = getelementptr inbounds i32, ptr %15, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = load i32, ptr %6, align 4, !tbaa !3
  %23 = icmp ult i32 %21, %22
  br i1 %23, label %24, label %26

24:
  %25 = load i64, ptr %8, align 8, !tbaa !15
  br label %27

26:
  br label %27

27:
  %28 = phi i64 [ %25, %24 ], [ 0, %26 ]
  %29 = load i64, ptr %7, align 8, !tbaa !15
  %30 = add nsw i64 %29, %28
  store i64 %30, ptr %7, align 8, !tbaa !15
  %31 = load i64, ptr %8, align 8, !tbaa !15
  %32 = load i64, ptr %5, align 8, !tbaa !15
  %33 = sub nsw i64 %32, %31
  store i64 %33, ptr %5, align 8, !tbaa !15
  br label %9, !llvm.loop !20

34:
  %35 = load i64, ptr %7, align 8, !tbaa !15
  %36 = load ptr, ptr %4, align 8, !tbaa !13
  %37 = load i64, ptr %7, align 8, !tbaa !15
  %38 = getelementptr inbounds i32, ptr %36, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !3
  %40 = load i32, ptr %6, align 4, !tbaa !3
  %41 = icmp ult i32 %39, %40
  %42 = zext i1 %41 to i32
  %43 = sext i32 %42 to i64
  %44 = add nsw i64 %35, %43
  ret i64 %44
}

define internal i64 @interpolation(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store i32 %2, ptr %7, align 4, !tbaa !3
  store i64 0, ptr %8, align 8, !tbaa !15
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = sub nsw i64 %11, 1
  store i64 %12, ptr %9, align 8, !tbaa !15
  br label %13

13:
  %14 = load i64, ptr %8, align 8, !tbaa !15
  %15 = load i64, ptr %9, align 8, !tbaa !15
  %16 = icmp sle i64 %14, %15
  br i1 %16, label %17, label %24

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !13
  %19 = load i64, ptr %8, align 8, !tbaa !15
  %20 = getelementptr inbounds i32, ptr %18, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = load i32, ptr %7, align 4, !tbaa !3
  %23 = icmp ult i32 %21, %22
  br label %24

24:
  %25 = phi i1 [ false, %13 ], [ %23, %17 ]
  br i1 %25, label %26, label %100

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !13
  %28 = load i64, ptr %9, align 8, !tbaa !15
  %29 = getelementptr inbounds i32, ptr %27, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = load i32, ptr %7, align 4, !tbaa !3
  %32 = icmp ult i32 %30, %31
  br i1 %32, label %33, label %36

33:
  %34 = load i64, ptr %9, align 8, !tbaa !15
  %35 = add nsw i64 %34, 1
  store i64 %35, ptr %4, align 8
  br label %102

36:
  %37 = load ptr, ptr %5, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = getelementptr inbounds i32, ptr %37, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !3
  %41 = load ptr, ptr %5, align 8, !tbaa !13
  %42 = load i64, ptr %8, align 8, !tbaa !15
  %43 = getelementptr inbounds i32, ptr %41, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = icmp eq i32 %40, %44
  br i1 %45, label %46, label %47

46:
  br label %100

47:
  %48 = load i64, ptr %8, align 8, !tbaa !15
  %49 = load i64, ptr %9, align 8, !tbaa !15
  %50 = load i64, ptr %8, align 8, !tbaa !15
  %51 = sub nsw i64 %49, %50
  %52 = load i32, ptr %7, align 4, !tbaa !3
  %53 = load ptr, ptr %5, align 8, !tbaa !13
  %54 = load i64, ptr %8, align 8, !tbaa !15
  %55 = getelementptr inbounds i32, ptr %53, i64 %54
  %56 = load i32, ptr %55, align 4, !tbaa !3
  %57 = sub i32 %52, %56
  %58 = zext i32 %57 to i64
  %59 = mul i64 %51, %58
  %60 = load ptr, ptr %5, align 8, !tbaa !13
  %61 = load i64, ptr %9, align 8, !tbaa !15
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = load ptr, ptr %5, align 8, !tbaa !13
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = getelementptr inbounds i32, ptr %64, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !3
  %68 = sub i32 %63, %67
  %69 = zext i32 %68 to i64
  %70 = udiv i64 %59, %69
  %71 = add nsw i64 %48, %70
  store i64 %71, ptr %10, align 8, !tbaa !15
  %72 = load ptr, ptr %5, align 8, !tbaa !13
  %73 = load i64, ptr %10, align 8, !tbaa !15
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = load i32, ptr %7, align 4, !tbaa !3
  %77 = icmp ult i32 %75, %76
  br i1 %77, label %78, label %81

78:
  %79 = load i64, ptr %10, align 8, !tbaa !15
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %8, align 8, !tbaa !15
  br label %99

81:
  %82 = load i64, ptr %10, align 8, !tbaa !15
  %83 = load i64, ptr %8, align 8, !tbaa !15
  %84 = icmp eq i64 %82, %83
  br i1 %84, label %93, label %85

85:
  %86 = load ptr, ptr %5, align 8, !tbaa !13
  %87 = load i64, ptr %10, align 8, !tbaa !15
  %88 = sub nsw i64 %87, 1
  %89 = getelementptr inbounds i32, ptr %86, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !3
  %91 = load i32, ptr %7, align 4, !tbaa !3
  %92 = icmp ult i32 %90, %91
  br i1 %92, label %93, label %95

93:
  %94 = load i64, ptr %10, align 8, !tbaa !15
  store i64 %94, ptr %4, align 8
  br label %102

95:
  %96 = load i64, ptr %10, align 8, !tbaa !15
  %97 = sub nsw i64 %96, 1
  store i64 %97, ptr %9, align 8, !tbaa !15
  br label %98

98:
  br label %99

99:
  br label %13, !llvm.loop !21

100:
  %101 = load i64, ptr %8, align 8, !tbaa !15
  store i64 %101, ptr %4, align 8
  br label %102

102:
  %103 = load i64, ptr %4, align 8
  ret i64 %103
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
