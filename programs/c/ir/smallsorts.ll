; made by python -m programs.c from src/smallsorts.c, SHA-256 5791a3887dce9103432297f0f4c2e45863c37e76da148393cc86bb063ca94f88
source_filename = "smallsorts.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca [64 x i16], align 16
  %12 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !13
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !15
  store i64 %27, ptr %7, align 8, !tbaa !15
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !15
  %31 = trunc i64 %30 to i32
  store i32 %31, ptr %8, align 4, !tbaa !3
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %32

32:
  %33 = load i64, ptr %9, align 8, !tbaa !15
  %34 = load i64, ptr %7, align 8, !tbaa !15
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %99

36:
  %37 = load ptr, ptr %5, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = load i32, ptr %8, align 4, !tbaa !3
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %38, %40
  %42 = getelementptr inbounds i16, ptr %37, i64 %41
  store ptr %42, ptr %10, align 8, !tbaa !13
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %43

43:
  %44 = load i32, ptr %12, align 4, !tbaa !3
  %45 = load i32, ptr %8, align 4, !tbaa !3
  %46 = icmp slt i32 %44, %45
  br i1 %46, label %47, label %68

47:
  %48 = load ptr, ptr %4, align 8, !tbaa !13
  %49 = load i64, ptr %9, align 8, !tbaa !15
  %50 = load i32, ptr %8, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = mul nsw i64 %49, %51
  %53 = load i32, ptr %12, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = add nsw i64 %52, %54
  %56 = getelementptr inbounds i16, ptr %48, i64 %55
  %57 = load i16, ptr %56, align 2, !tbaa !17
  %58 = load ptr, ptr %10, align 8, !tbaa !13
  %59 = load i32, ptr %12, align 4, !tbaa !3
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i16, ptr %58, i64 %60
  store i16 %57, ptr %61, align 2, !tbaa !17
  %62 = load i32, ptr %12, align 4, !tbaa !3
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [64 x i16], ptr %11, i64 0, i64 %63
  store i16 %57, ptr %64, align 2, !tbaa !17
  br label %65

65:
  %66 = load i32, ptr %12, align 4, !tbaa !3
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %12, align 4, !tbaa !3
  br label %43, !llvm.loop !19

68:
  %69 = load i64, ptr %9, align 8, !tbaa !15
  %70 = srem i64 %69, 3
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %75

72:
  %73 = load ptr, ptr %10, align 8, !tbaa !13
  %74 = load i32, ptr %8, align 4, !tbaa !3
  call void @insertion(ptr noundef %73, i32 noundef %74, i32 noundef 1)
  br label %86

75:
  %76 = load i64, ptr %9, align 8, !tbaa !15
  %77 = srem i64 %76, 3
  %78 = icmp eq i64 %77, 1
  br i1 %78, label %79, label %82

79:
  %80 = load ptr, ptr %10, align 8, !tbaa !13
  %81 = load i32, ptr %8, align 4, !tbaa !3
  call void @shell(ptr noundef %80, i32 noundef %81)
  br label %85

82:
  %83 = load ptr, ptr %10, align 8, !tbaa !13
  %84 = load i32, ptr %8, align 4, !tbaa !3
  call void @network(ptr noundef %83, i32 noundef %84)
  br label %85

85:
  br label %86

86:
  %87 = getelementptr inbounds [64 x i16], ptr %11, i64 0, i64 0
  %88 = load i32, ptr %8, align 4, !tbaa !3
  %89 = sub nsw i32 %88, 1
  %90 = load i32, ptr %8, align 4, !tbaa !3
  %91 = sdiv i32 %90, 2
  %92 = call signext i16 @select(ptr noundef %87, i32 noundef 0, i32 noundef %89, i32 noundef %91)
  %93 = load ptr, ptr %6, align 8, !tbaa !13
  %94 = load i64, ptr %9, align 8, !tbaa !15
  %95 = getelementptr inbounds i16, ptr %93, i64 %94
  store i16 %92, ptr %95, align 2, !tbaa !17
  br label %96

96:
  %97 = load i64, ptr %9, align 8, !tbaa !15
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %9, align 8, !tbaa !15
  br label %32, !llvm.loop !21

99:
  ret void
}

define internal void @insertion(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i16, align 2
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %10 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %10, ptr %7, align 4, !tbaa !3
  br label %11

11:
  %12 = load i32, ptr %7, align 4, !tbaa !3
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %65

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !13
  %17 = load i32, ptr %7, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i16, ptr %16, i64 %18
  %20 = load i16, ptr %19, align 2, !tbaa !17
  store i16 %20, ptr %8, align 2, !tbaa !17
  %21 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %21, ptr %9, align 4, !tbaa !3
  br label %22

22:
  %23 = load i32, ptr %9, align 4, !tbaa !3
  %24 = load i32, ptr %6, align 4, !tbaa !3
  %25 = icmp sge i32 %23, %24
  br i1 %25, label %26, label %38

26:
  %27 = load ptr, ptr %4, align 8, !tbaa !13
  %28 = load i32, ptr %9, align 4, !tbaa !3
  %29 = load i32, ptr %6, align 4, !tbaa !3
  %30 = sub nsw i32 %28, %29
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i16, ptr %27, i64 %31
  %33 = load i16, ptr %32, align 2, !tbaa !17
  %34 = sext i16 %33 to i32
  %35 = load i16, ptr %8, align 2, !tbaa !17
  %36 = sext i16 %35 to i32
  %37 = icmp sgt i32 %34, %36
  br label %38

38:
  %39 = phi i1 [ false, %22 ], [ %37, %26 ]
  br i1 %39, label %40, label %56

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !13
  %42 = load i32, ptr %9, align 4, !tbaa !3
  %43 = load i32, ptr %6, align 4, !tbaa !3
  %44 = sub nsw i32 %42, %43
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds i16, ptr %41, i64 %45
  %47 = load i16, ptr %46, align 2, !tbaa !17
  %48 = load ptr, ptr %4, align 8, !tbaa !13
  %49 = load i32, ptr %9, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds i16, ptr %48, i64 %50
  store i16 %47, ptr %51, align 2, !tbaa !17
  br label %52

52:
  %53 = load i32, ptr %6, align 4, !tbaa !3
  %54 = load i32, ptr %9, align 4, !tbaa !3
  %55 = sub nsw i32 %54, %53
  store i32 %55, ptr %9, align 4, !tbaa !3
  br label %22, !llvm.loop !22

56:
  %57 = load i16, ptr %8, align 2, !tbaa !17
  %58 = load ptr, ptr %4, align 8, !tbaa !13
  %59 = load i32, ptr %9, align 4, !tbaa !3
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i16, ptr %58, i64 %60
  store i16 %57, ptr %61, align 2, !tbaa !17
  br label %62

62:
  %63 = load i32, ptr %7, align 4, !tbaa !3
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %7, align 4, !tbaa !3
  br label %11, !llvm.loop !23

65:
  ret void
}

define internal void @shell(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  store i32 1, ptr %5, align 4, !tbaa !3
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !3
  %8 = load i32, ptr %4, align 4, !tbaa !3
  %9 = sdiv i32 %8, 3
  %10 = icmp slt i32 %7, %9
  br i1 %10, label %11, label %15

11:
  %12 = load i32, ptr %5, align 4, !tbaa !3
  %13 = mul nsw i32 3, %12
  %14 = add nsw i32 %13, 1
  store i32 %14, ptr %5, align 4, !tbaa !3
  br label %6, !llvm.loop !24

15:
  br label %16

16:
  %17 = load i32, ptr %5, align 4, !tbaa !3
  %18 = icmp sgt i32 %17, 0
  br i1 %18, label %19, label %26

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !13
  %21 = load i32, ptr %4, align 4, !tbaa !3
  %22 = load i32, ptr %5, align 4, !tbaa !3
  call void @insertion(ptr noundef %20, i32 noundef %21, i32 noundef %22)
  br label %23

23:
  %24 = load i32, ptr %5, align 4, !tbaa !3
  %25 = sdiv i32 %24, 3
  store i32 %25, ptr %5, align 4, !tbaa !3
  br label %16, !llvm.loop !25

26:
  ret void
}

define internal void @network(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  store i32 1, ptr %5, align 4, !tbaa !3
  br label %9

9:
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = load i32, ptr %4, align 4, !tbaa !3
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %92

13:
  %14 = load i32, ptr %5, align 4, !tbaa !3
  store i32 %14, ptr %6, align 4, !tbaa !3
  br label %15

15:
  %16 = load i32, ptr %6, align 4, !tbaa !3
  %17 = icmp sgt i32 %16, 0
  br i1 %17, label %18, label %88

18:
  %19 = load i32, ptr %6, align 4, !tbaa !3
  %20 = load i32, ptr %5, align 4, !tbaa !3
  %21 = srem i32 %19, %20
  store i32 %21, ptr %7, align 4, !tbaa !3
  br label %22

22:
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = load i32, ptr %6, align 4, !tbaa !3
  %25 = add nsw i32 %23, %24
  %26 = load i32, ptr %4, align 4, !tbaa !3
  %27 = icmp slt i32 %25, %26
  br i1 %27, label %28, label %84

28:
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %29

29:
  %30 = load i32, ptr %8, align 4, !tbaa !3
  %31 = load i32, ptr %6, align 4, !tbaa !3
  %32 = icmp slt i32 %30, %31
  br i1 %32, label %33, label %41

33:
  %34 = load i32, ptr %8, align 4, !tbaa !3
  %35 = load i32, ptr %7, align 4, !tbaa !3
  %36 = add nsw i32 %34, %35
  %37 = load i32, ptr %6, align 4, !tbaa !3
  %38 = add nsw i32 %36, %37
  %39 = load i32, ptr %4, align 4, !tbaa !3
  %40 = icmp slt i32 %38, %39
  br label %41

41:
  %42 = phi i1 [ false, %29 ], [ %40, %33 ]
  br i1 %42, label %43, label %78

43:
  %44 = load i32, ptr %8, align 4, !tbaa !3
  %45 = load i32, ptr %7, align 4, !tbaa !3
  %46 = add nsw i32 %44, %45
  %47 = load i32, ptr %5, align 4, !tbaa !3
  %48 = mul nsw i32 2, %47
  %49 = sdiv i32 %46, %48
  %50 = load i32, ptr %8, align 4, !tbaa !3
  %51 = load i32, ptr %7, align 4, !tbaa !3
  %52 = add nsw i32 %50, %51
  %53 = load i32, ptr %6, align 4, !tbaa !3
  %54 = add nsw i32 %52, %53
  %55 = load i32, ptr %5, align 4, !tbaa !3
  %56 = mul nsw i32 2, %55
  %57 = sdiv i32 %54, %56
  %58 = icmp eq i32 %49, %57
  br i1 %58, label %59, label %74

59:
  %60 = load ptr, ptr %3, align 8, !tbaa !13
  %61 = load i32, ptr %8, align 4, !tbaa !3
  %62 = load i32, ptr %7, align 4, !tbaa !3
  %63 = add nsw i32 %61, %62
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i16, ptr %60, i64 %64
  %66 = load ptr, ptr %3, align 8, !tbaa !13
  %67 = load i32, ptr %8, align 4, !tbaa !3
  %68 = load i32, ptr %7, align 4, !tbaa !3
  %69 = add nsw i32 %67, %68
  %70 = load i32, ptr %6, align 4, !tbaa !3
  %71 = add nsw i32 %69, %70
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds i16, ptr %66, i64 %72
  call void @order(ptr noundef %65, ptr noundef %73)
  br label %74

74:
  br label %75

75:
  %76 = load i32, ptr %8, align 4, !tbaa !3
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr %8, align 4, !tbaa !3
  br label %29, !llvm.loop !26

78:
  br label %79

79:
  %80 = load i32, ptr %6, align 4, !tbaa !3
  %81 = mul nsw i32 2, %80
  %82 = load i32, ptr %7, align 4, !tbaa !3
  %83 = add nsw i32 %82, %81
  store i32 %83, ptr %7, align 4, !tbaa !3
  br label %22, !llvm.loop !27

84:
  br label %85

85:
  %86 = load i32, ptr %6, align 4, !tbaa !3
  %87 = sdiv i32 %86, 2
  store i32 %87, ptr %6, align 4, !tbaa !3
  br label %15, !llvm.loop !28

88:
  br label %89

89:
  %90 = load i32, ptr %5, align 4, !tbaa !3
  %91 = mul nsw i32 %90, 2
  store i32 %91, ptr %5, align 4, !tbaa !3
  br label %9, !llvm.loop !29

92:
  ret void
}

define internal signext i16 @select(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i16, align 2
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  store i32 %3, ptr %8, align 4, !tbaa !3
  br label %12

12:
  %13 = load i32, ptr %6, align 4, !tbaa !3
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %85

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !13
  %18 = load i32, ptr %8, align 4, !tbaa !3
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i16, ptr %17, i64 %19
  %21 = load i16, ptr %20, align 2, !tbaa !17
  store i16 %21, ptr %9, align 2, !tbaa !17
  %22 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %22, ptr %10, align 4, !tbaa !3
  %23 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %23, ptr %11, align 4, !tbaa !3
  br label %24

24:
  %25 = load i32, ptr %10, align 4, !tbaa !3
  %26 = load i32, ptr %11, align 4, !tbaa !3
  %27 = icmp sle i32 %25, %26
  br i1 %27, label %28, label %72

28:
  br label %29

29:
  %30 = load ptr, ptr %5, align 8, !tbaa !13
  %31 = load i32, ptr %10, align 4, !tbaa !3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i16, ptr %30, i64 %32
  %34 = load i16, ptr %33, align 2, !tbaa !17
  %35 = sext i16 %34 to i32
  %36 = load i16, ptr %9, align 2, !tbaa !17
  %37 = sext i16 %36 to i32
  %38 = icmp slt i32 %35, %37
  br i1 %38, label %39, label %42

39:
  %40 = load i32, ptr %10, align 4, !tbaa !3
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %10, align 4, !tbaa !3
  br label %29, !llvm.loop !30

42:
  br label %43

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !13
  %45 = load i32, ptr %11, align 4, !tbaa !3
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i16, ptr %44, i64 %46
  %48 = load i16, ptr %47, align 2, !tbaa !17
  %49 = sext i16 %48 to i32
  %50 = load i16, ptr %9, align 2, !tbaa !17
  %51 = sext i16 %50 to i32
  %52 = icmp sgt i32 %49, %51
  br i1 %52, label %53, label %56

53:
  %54 = load i32, ptr %11, align 4, !tbaa !3
  %55 = add nsw i32 %54, -1
  store i32 %55, ptr %11, align 4, !tbaa !3
  br label %43, !llvm.loop !31

56:
  %57 = load i32, ptr %10, align 4, !tbaa !3
  %58 = load i32, ptr %11, align 4, !tbaa !3
  %59 = icmp sle i32 %57, %58
  br i1 %59, label %60, label %71

60:
  %61 = load ptr, ptr %5, align 8, !tbaa !13
  %62 = load i32, ptr %10, align 4, !tbaa !3
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %10, align 4, !tbaa !3
  %64 = sext i32 %62 to i64
  %65 = getelementptr inbounds i16, ptr %61, i64 %64
  %66 = load ptr, ptr %5, align 8, !tbaa !13
  %67 = load i32, ptr %11, align 4, !tbaa !3
  %68 = add nsw i32 %67, -1
  store i32 %68, ptr %11, align 4, !tbaa !3
  %69 = sext i32 %67 to i64
  %70 = getelementptr inbounds i16, ptr %66, i64 %69
  call void @order(ptr noundef %65, ptr noundef %70)
  br label %71

71:
  br label %24, !llvm.loop !32

72:
  %73 = load i32, ptr %11, align 4, !tbaa !3
  %74 = load i32, ptr %8, align 4, !tbaa !3
  %75 = icmp slt i32 %73, %74
  br i1 %75, label %76, label %78

76:
  %77 = load i32, ptr %10, align 4, !tbaa !3
  store i32 %77, ptr %6, align 4, !tbaa !3
  br label %78

78:
  %79 = load i32, ptr %10, align 4, !tbaa !3
  %80 = load i32, ptr %8, align 4, !tbaa !3
  %81 = icmp sgt i32 %79, %80
  br i1 %81, label %82, label %84

82:
  %83 = load i32, ptr %11, align 4, !tbaa !3
  store i32 %83, ptr %7, align 4, !tbaa !3
  br label %84

84:
  br label %12, !llvm.loop !33

85:
  %86 = load ptr, ptr %5, align 8, !tbaa !13
  %87 = load i32, ptr %8, align 4, !tbaa !3
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds i16, ptr %86, i64 %88
  %90 = load i16, ptr %89, align 2, !tbaa !17
  ret i16 %90
}

define internal void @order(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  %7 = load ptr, ptr %3, align 8, !tbaa !13
  %8 = load i16, ptr %7, align 2, !tbaa !17
  %9 = sext i16 %8 to i32
  %10 = load ptr, ptr %4, align 8, !tbaa !13
  %11 = load i16, ptr %10, align 2, !tbaa !17
  %12 = sext i16 %11 to i32
  %13 = icmp slt i32 %9, %12
  br i1 %13, label %14, label %18

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !13
  %16 = load i16, ptr %15, align 2, !tbaa !17
  %17 = sext i16 %16 to i32
  br label %22

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  %20 = load i16, ptr %19, align 2, !tbaa !17
  %21 = sext i16 %20 to i32
  br label %22

22:
  %23 = phi i32 [ %17, %14 ], [ %21, %18 ]
  %24 = trunc i32 %23 to i16
  store i16 %24, ptr %5, align 2, !tbaa !17
  %25 = load ptr, ptr %3, align 8, !tbaa !13
  %26 = load i16, ptr %25, align 2, !tbaa !17
  %27 = sext i16 %26 to i32
  %28 = load ptr, ptr %4, align 8, !tbaa !13
  %29 = load i16, ptr %28, align 2, !tbaa !17
  %30 = sext i16 %29 to i32
  %31 = icmp slt i32 %27, %30
  br i1 %31, label %32, label %36

32:
  %33 = load ptr, ptr %4, align 8, !tbaa !13
  %34 = load i16, ptr %33, align 2, !tbaa !17
  %35 = sext i16 %34 to i32
  br label %40

36:
  %37 = load ptr, ptr %3, align 8, !tbaa !13
  %38 = load i16, ptr %37, align 2, !tbaa !17
  %39 = sext i16 %38 to i32
  br label %40

40:
  %41 = phi i32 [ %35, %32 ], [ %39, %36 ]
  %42 = trunc i32 %41 to i16
  store i16 %42, ptr %6, align 2, !tbaa !17
  %43 = load i16, ptr %5, align 2, !tbaa !17
  %44 = load ptr, ptr %3, align 8, !tbaa !13
  store i16 %43, ptr %44, align 2, !tbaa !17
  %45 = load i16, ptr %6, align 2, !tbaa !17
  %46 = load ptr, ptr %4, align 8, !tbaa !13
  store i16 %45, ptr %46, align 2, !tbaa !17
  ret void
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
!14 = !{!"p1 short", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"short", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
!33 = distinct !{!33, !20}
