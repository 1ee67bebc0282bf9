; made by python -m programs.c from src/glob.c, SHA-256 4c1cbf48c31b9d9c0ea6ea1fb650ff37b992b6df8abe8f611e718eb8ecfb08ba
source_filename = "glob.c"

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
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %3, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %4, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %5, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %6, align 8, !tbaa !11
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !15
  store i64 %29, ptr %7, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 1
  %32 = load i64, ptr %31, align 8, !tbaa !15
  store i64 %32, ptr %8, align 8, !tbaa !15
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 2
  %35 = load i64, ptr %34, align 8, !tbaa !15
  store i64 %35, ptr %9, align 8, !tbaa !15
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 3
  %38 = load i64, ptr %37, align 8, !tbaa !15
  store i64 %38, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %39

39:
  %40 = load i64, ptr %11, align 8, !tbaa !15
  %41 = load i64, ptr %9, align 8, !tbaa !15
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %92

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !13
  %45 = load i64, ptr %11, align 8, !tbaa !15
  %46 = load i64, ptr %10, align 8, !tbaa !15
  %47 = mul nsw i64 %45, %46
  %48 = getelementptr inbounds i8, ptr %44, i64 %47
  %49 = load i64, ptr %10, align 8, !tbaa !15
  %50 = call i64 @length_of(ptr noundef %48, i64 noundef %49)
  store i64 %50, ptr %12, align 8, !tbaa !15
  %51 = load ptr, ptr %6, align 8, !tbaa !11
  %52 = load i64, ptr %11, align 8, !tbaa !15
  %53 = getelementptr inbounds i64, ptr %51, i64 %52
  store i64 0, ptr %53, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %54

54:
  %55 = load i64, ptr %13, align 8, !tbaa !15
  %56 = load i64, ptr %7, align 8, !tbaa !15
  %57 = icmp slt i64 %55, %56
  br i1 %57, label %58, label %88

58:
  %59 = load ptr, ptr %4, align 8, !tbaa !13
  %60 = load i64, ptr %13, align 8, !tbaa !15
  %61 = load i64, ptr %8, align 8, !tbaa !15
  %62 = mul nsw i64 %60, %61
  %63 = getelementptr inbounds i8, ptr %59, i64 %62
  store ptr %63, ptr %14, align 8, !tbaa !13
  %64 = load ptr, ptr %14, align 8, !tbaa !13
  %65 = load ptr, ptr %14, align 8, !tbaa !13
  %66 = load i64, ptr %8, align 8, !tbaa !15
  %67 = call i64 @length_of(ptr noundef %65, i64 noundef %66)
  %68 = load ptr, ptr %5, align 8, !tbaa !13
  %69 = load i64, ptr %11, align 8, !tbaa !15
  %70 = load i64, ptr %10, align 8, !tbaa !15
  %71 = mul nsw i64 %69, %70
  %72 = getelementptr inbounds i8, ptr %68, i64 %71
  %73 = load i64, ptr %12, align 8, !tbaa !15
  %74 = call i32 @matches(ptr noundef %64, i64 noundef %67, ptr noundef %72, i64 noundef %73)
  %75 = icmp ne i32 %74, 0
  br i1 %75, label %76, label %84

76:
  %77 = load i64, ptr %13, align 8, !tbaa !15
  %78 = shl i64 1, %77
  %79 = load ptr, ptr %6, align 8, !tbaa !11
  %80 = load i64, ptr %11, align 8, !tbaa !15
  %81 = getelementptr inbounds i64, ptr %79, i64 %80
  %82 = load i64, ptr %81, align 8, !tbaa !15
  %83 = or i64 %82, %78
  store i64 %83, ptr %81, align 8, !tbaa !15
  br label %84

84:
  br label %85

85:
  %86 = load i64, ptr %13, align 8, !tbaa !15
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %13, align 8, !tbaa !15
  br label %54, !llvm.loop !17

88:
  br label %89

89:
  %90 = load i64, ptr %11, align 8, !tbaa !15
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %11, align 8, !tbaa !15
  br label %39, !llvm.loop !19

92:
  ret void
}

define internal i64 @length_of(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !15
  store i64 0, ptr %5, align 8, !tbaa !15
  br label %6

6:
  %7 = load i64, ptr %5, align 8, !tbaa !15
  %8 = load i64, ptr %4, align 8, !tbaa !15
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %17

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !13
  %12 = load i64, ptr %5, align 8, !tbaa !15
  %13 = getelementptr inbounds i8, ptr %11, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !20
  %15 = zext i8 %14 to i32
  %16 = icmp ne i32 %15, 0
  br label %17

17:
  %18 = phi i1 [ false, %6 ], [ %16, %10 ]
  br i1 %18, label %19, label %22

19:
  %20 = load i64, ptr %5, align 8, !tbaa !15
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %5, align 8, !tbaa !15
  br label %6, !llvm.loop !21

22:
  %23 = load i64, ptr %5, align 8, !tbaa !15
  ret i64 %23
}

define internal i32 @matches(ptr noundef %0, i64 noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i64 %1, ptr %7, align 8, !tbaa !15
  store ptr %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  store i64 -1, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %15

15:
  %16 = load i64, ptr %11, align 8, !tbaa !15
  %17 = load i64, ptr %9, align 8, !tbaa !15
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %19, label %60

19:
  %20 = load i64, ptr %10, align 8, !tbaa !15
  %21 = load i64, ptr %7, align 8, !tbaa !15
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %34

23:
  %24 = load ptr, ptr %6, align 8, !tbaa !13
  %25 = load i64, ptr %10, align 8, !tbaa !15
  %26 = getelementptr inbounds i8, ptr %24, i64 %25
  %27 = load i8, ptr %26, align 1, !tbaa !20
  %28 = zext i8 %27 to i32
  %29 = icmp eq i32 %28, 42
  br i1 %29, label %30, label %34

30:
  %31 = load i64, ptr %10, align 8, !tbaa !15
  %32 = add nsw i64 %31, 1
  store i64 %32, ptr %10, align 8, !tbaa !15
  store i64 %32, ptr %12, align 8, !tbaa !15
  %33 = load i64, ptr %11, align 8, !tbaa !15
  store i64 %33, ptr %13, align 8, !tbaa !15
  br label %15, !llvm.loop !22

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !13
  %36 = load i64, ptr %10, align 8, !tbaa !15
  %37 = load i64, ptr %7, align 8, !tbaa !15
  %38 = load ptr, ptr %8, align 8, !tbaa !13
  %39 = load i64, ptr %11, align 8, !tbaa !15
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !20
  %42 = call zeroext i8 @fold(i8 noundef zeroext %41)
  %43 = call i64 @one(ptr noundef %35, i64 noundef %36, i64 noundef %37, i8 noundef zeroext %42)
  store i64 %43, ptr %14, align 8, !tbaa !15
  %44 = load i64, ptr %14, align 8, !tbaa !15
  %45 = icmp sge i64 %44, 0
  br i1 %45, label %46, label %50

46:
  %47 = load i64, ptr %14, align 8, !tbaa !15
  store i64 %47, ptr %10, align 8, !tbaa !15
  %48 = load i64, ptr %11, align 8, !tbaa !15
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %11, align 8, !tbaa !15
  br label %59

50:
  %51 = load i64, ptr %12, align 8, !tbaa !15
  %52 = icmp sge i64 %51, 0
  br i1 %52, label %53, label %57

53:
  %54 = load i64, ptr %12, align 8, !tbaa !15
  store i64 %54, ptr %10, align 8, !tbaa !15
  %55 = load i64, ptr %13, align 8, !tbaa !15
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %13, align 8, !tbaa !15
  store i64 %56, ptr %11, align 8, !tbaa !15
  br label %58

57:
  store i32 0, ptr %5, align 4
  br label %82

58:
  br label %59

59:
  br label %15, !llvm.loop !22

60:
  br label %61

61:
  %62 = load i64, ptr %10, align 8, !tbaa !15
  %63 = load i64, ptr %7, align 8, !tbaa !15
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %72

65:
  %66 = load ptr, ptr %6, align 8, !tbaa !13
  %67 = load i64, ptr %10, align 8, !tbaa !15
  %68 = getelementptr inbounds i8, ptr %66, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !20
  %70 = zext i8 %69 to i32
  %71 = icmp eq i32 %70, 42
  br label %72

72:
  %73 = phi i1 [ false, %61 ], [ %71, %65 ]
  br i1 %73, label %74, label %77

74:
  %75 = load i64, ptr %10, align 8, !tbaa !15
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %10, align 8, !tbaa !15
  br label %61, !llvm.loop !23

77:
  %78 = load i64, ptr %10, align 8, !tbaa !15
  %79 = load i64, ptr %7, align 8, !tbaa !15
  %80 = icmp eq i64 %78, %79
  %81 = zext i1 %80 to i32
  store i32 %81, ptr %5, align 4
  br label %82

82:
  %83 = load i32, ptr %5, align 4
  ret i32 %83
}

define internal i64 @one(ptr noundef %0, i64 noundef %1, i64 noundef %2, i8 noundef zeroext %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i8, align 1
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i64 %1, ptr %7, align 8, !tbaa !15
  store i64 %2, ptr %8, align 8, !tbaa !15
  store i8 %3, ptr %9, align 1, !tbaa !20
  %10 = load i64, ptr %7, align 8, !tbaa !15
  %11 = load i64, ptr %8, align 8, !tbaa !15
  %12 = icmp sge i64 %10, %11
  br i1 %12, label %13, label %14

13:
  store i64 -1, ptr %5, align 8
  br label %53

14:
  %15 = load ptr, ptr %6, align 8, !tbaa !13
  %16 = load i64, ptr %7, align 8, !tbaa !15
  %17 = getelementptr inbounds i8, ptr %15, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !20
  %19 = zext i8 %18 to i32
  %20 = icmp eq i32 %19, 63
  br i1 %20, label %21, label %24

21:
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = add nsw i64 %22, 1
  store i64 %23, ptr %5, align 8
  br label %53

24:
  %25 = load ptr, ptr %6, align 8, !tbaa !13
  %26 = load i64, ptr %7, align 8, !tbaa !15
  %27 = getelementptr inbounds i8, ptr %25, i64 %26
  %28 = load i8, ptr %27, align 1, !tbaa !20
  %29 = zext i8 %28 to i32
  %30 = icmp eq i32 %29, 91
  br i1 %30, label %31, label %37

31:
  %32 = load ptr, ptr %6, align 8, !tbaa !13
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = load i8, ptr %9, align 1, !tbaa !20
  %36 = call i64 @in_set(ptr noundef %32, i64 noundef %33, i64 noundef %34, i8 noundef zeroext %35)
  store i64 %36, ptr %5, align 8
  br label %53

37:
  %38 = load ptr, ptr %6, align 8, !tbaa !13
  %39 = load i64, ptr %7, align 8, !tbaa !15
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !20
  %42 = call zeroext i8 @fold(i8 noundef zeroext %41)
  %43 = zext i8 %42 to i32
  %44 = load i8, ptr %9, align 1, !tbaa !20
  %45 = zext i8 %44 to i32
  %46 = icmp eq i32 %43, %45
  br i1 %46, label %47, label %50

47:
  %48 = load i64, ptr %7, align 8, !tbaa !15
  %49 = add nsw i64 %48, 1
  br label %51

50:
  br label %51

51:
  %52 = phi i64 [ %49, %47 ], [ -1, %50 ]
  store i64 %52, ptr %5, align 8
  br label %53

53:
  %54 = load i64, ptr %5, align 8
  ret i64 %54
}

define internal zeroext i8 @fold(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !20
  %3 = load i8, ptr %2, align 1, !tbaa !20
  %4 = zext i8 %3 to i32
  %5 = icmp sge i32 %4, 65
  br i1 %5, label %6, label %16

6:
  %7 = load i8, ptr %2, align 1, !tbaa !20
  %8 = zext i8 %7 to i32
  %9 = icmp sle i32 %8, 90
  br i1 %9, label %10, label %16

10:
  %11 = load i8, ptr %2, align 1, !tbaa !20
  %12 = zext i8 %11 to i32
  %13 = add nsw i32 %12, 32
  %14 = trunc i32 %13 to i8
  %15 = zext i8 %14 to i32
  br label %19

16:
  %17 = load i8, ptr %2, align 1, !tbaa !20
  %18 = zext i8 %17 to i32
  br label %19

19:
  %20 = phi i32 [ %15, %10 ], [ %18, %16 ]
  %21 = trunc i32 %20 to i8
  ret i8 %21
}

define internal i64 @in_set(ptr noundef %0, i64 noundef %1, i64 noundef %2, i8 noundef zeroext %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i8, align 1
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store i64 %2, ptr %7, align 8, !tbaa !15
  store i8 %3, ptr %8, align 1, !tbaa !20
  store i32 0, ptr %9, align 4, !tbaa !3
  store i32 0, ptr %10, align 4, !tbaa !3
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = add nsw i64 %11, 1
  store i64 %12, ptr %6, align 8, !tbaa !15
  %13 = load i64, ptr %6, align 8, !tbaa !15
  %14 = load i64, ptr %7, align 8, !tbaa !15
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %26

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !13
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = getelementptr inbounds i8, ptr %17, i64 %18
  %20 = load i8, ptr %19, align 1, !tbaa !20
  %21 = zext i8 %20 to i32
  %22 = icmp eq i32 %21, 33
  br i1 %22, label %23, label %26

23:
  store i32 1, ptr %10, align 4, !tbaa !3
  %24 = load i64, ptr %6, align 8, !tbaa !15
  %25 = add nsw i64 %24, 1
  store i64 %25, ptr %6, align 8, !tbaa !15
  br label %26

26:
  br label %27

27:
  %28 = load i64, ptr %6, align 8, !tbaa !15
  %29 = load i64, ptr %7, align 8, !tbaa !15
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %31, label %38

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !13
  %33 = load i64, ptr %6, align 8, !tbaa !15
  %34 = getelementptr inbounds i8, ptr %32, i64 %33
  %35 = load i8, ptr %34, align 1, !tbaa !20
  %36 = zext i8 %35 to i32
  %37 = icmp ne i32 %36, 93
  br label %38

38:
  %39 = phi i1 [ false, %27 ], [ %37, %31 ]
  br i1 %39, label %40, label %98

40:
  %41 = load i64, ptr %6, align 8, !tbaa !15
  %42 = add nsw i64 %41, 2
  %43 = load i64, ptr %7, align 8, !tbaa !15
  %44 = icmp slt i64 %42, %43
  br i1 %44, label %45, label %81

45:
  %46 = load ptr, ptr %5, align 8, !tbaa !13
  %47 = load i64, ptr %6, align 8, !tbaa !15
  %48 = add nsw i64 %47, 1
  %49 = getelementptr inbounds i8, ptr %46, i64 %48
  %50 = load i8, ptr %49, align 1, !tbaa !20
  %51 = zext i8 %50 to i32
  %52 = icmp eq i32 %51, 45
  br i1 %52, label %53, label %81

53:
  %54 = load ptr, ptr %5, align 8, !tbaa !13
  %55 = load i64, ptr %6, align 8, !tbaa !15
  %56 = getelementptr inbounds i8, ptr %54, i64 %55
  %57 = load i8, ptr %56, align 1, !tbaa !20
  %58 = call zeroext i8 @fold(i8 noundef zeroext %57)
  %59 = zext i8 %58 to i32
  %60 = load i8, ptr %8, align 1, !tbaa !20
  %61 = zext i8 %60 to i32
  %62 = icmp sle i32 %59, %61
  br i1 %62, label %63, label %74

63:
  %64 = load i8, ptr %8, align 1, !tbaa !20
  %65 = zext i8 %64 to i32
  %66 = load ptr, ptr %5, align 8, !tbaa !13
  %67 = load i64, ptr %6, align 8, !tbaa !15
  %68 = add nsw i64 %67, 2
  %69 = getelementptr inbounds i8, ptr %66, i64 %68
  %70 = load i8, ptr %69, align 1, !tbaa !20
  %71 = call zeroext i8 @fold(i8 noundef zeroext %70)
  %72 = zext i8 %71 to i32
  %73 = icmp sle i32 %65, %72
  br label %74

74:
  %75 = phi i1 [ false, %53 ], [ %73, %63 ]
  %76 = zext i1 %75 to i32
  %77 = load i32, ptr %9, align 4, !tbaa !3
  %78 = or i32 %77, %76
  store i32 %78, ptr %9, align 4, !tbaa !3
  %79 = load i64, ptr %6, align 8, !tbaa !15
  %80 = add nsw i64 %79, 2
  store i64 %80, ptr %6, align 8, !tbaa !15
  br label %94

81:
  %82 = load ptr, ptr %5, align 8, !tbaa !13
  %83 = load i64, ptr %6, align 8, !tbaa !15
  %84 = getelementptr inbounds i8, ptr %82, i64 %83
  %85 = load i8, ptr %84, align 1, !tbaa !20
  %86 = call zeroext i8 @fold(i8 noundef zeroext %85)
  %87 = zext i8 %86 to i32
  %88 = load i8, ptr %8, align 1, !tbaa !20
  %89 = zext i8 %88 to i32
  %90 = icmp eq i32 %87, %89
  %91 = zext i1 %90 to i32
  %92 = load i32, ptr %9, align 4, !tbaa !3
  %93 = or i32 %92, %91
  store i32 %93, ptr %9, align 4, !tbaa !3
  br label %94

94:
  br label %95

95:
  %96 = load i64, ptr %6, align 8, !tbaa !15
  %97 = add nsw i64 %96, 1
  store i64 %97, ptr %6, align 8, !tbaa !15
  br label %27, !llvm.loop !24

98:
  %99 = load i32, ptr %9, align 4, !tbaa !3
  %100 = load i32, ptr %10, align 4, !tbaa !3
  %101 = icmp ne i32 %99, %100
  br i1 %101, label %102, label %105

102:
  %103 = load i64, ptr %6, align 8, !tbaa !15
  %104 = add nsw i64 %103, 1
  br label %106

105:
  br label %106

106:
  %107 = phi i64 [ %104, %102 ], [ -1, %105 ]
  ret i64 %107
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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = !{!5, !5, i64 0}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = distinct !{!24, !18}
