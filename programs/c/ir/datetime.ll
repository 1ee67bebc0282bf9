; made by python -m programs.c from src/datetime.c, SHA-256 9ae989f93c6946257a2a8134b3ef0fff22c22e651a8e23c38f899e99acd38458
source_filename = "datetime.c"

@days_in.table = internal constant [12 x i8] c"\1F\1C\1F\1E\1F\1E\1F\1F\1E\1F\1E\1F", align 1

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %3, align 8, !tbaa !11
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %4, align 8, !tbaa !13
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %5, align 8, !tbaa !11
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %6, align 8, !tbaa !11
  %26 = load ptr, ptr %3, align 8, !tbaa !11
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !15
  store i64 %28, ptr %7, align 8, !tbaa !15
  %29 = load ptr, ptr %3, align 8, !tbaa !11
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !15
  store i64 %31, ptr %8, align 8, !tbaa !15
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %32

32:
  %33 = load i32, ptr %9, align 4, !tbaa !3
  %34 = icmp slt i32 %33, 13
  br i1 %34, label %35, label %43

35:
  %36 = load ptr, ptr %6, align 8, !tbaa !11
  %37 = load i32, ptr %9, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i64, ptr %36, i64 %38
  store i64 0, ptr %39, align 8, !tbaa !15
  br label %40

40:
  %41 = load i32, ptr %9, align 4, !tbaa !3
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %9, align 4, !tbaa !3
  br label %32, !llvm.loop !17

43:
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %44

44:
  %45 = load i64, ptr %10, align 8, !tbaa !15
  %46 = load i64, ptr %7, align 8, !tbaa !15
  %47 = icmp slt i64 %45, %46
  br i1 %47, label %48, label %95

48:
  %49 = load ptr, ptr %4, align 8, !tbaa !13
  %50 = load i64, ptr %10, align 8, !tbaa !15
  %51 = load i64, ptr %8, align 8, !tbaa !15
  %52 = mul nsw i64 %50, %51
  %53 = getelementptr inbounds i8, ptr %49, i64 %52
  store ptr %53, ptr %11, align 8, !tbaa !13
  %54 = load ptr, ptr %11, align 8, !tbaa !13
  %55 = call i64 @seconds(ptr noundef %54)
  store i64 %55, ptr %12, align 8, !tbaa !15
  %56 = load ptr, ptr %11, align 8, !tbaa !13
  %57 = getelementptr inbounds i8, ptr %56, i64 22
  %58 = call i64 @field(ptr noundef %57, i32 noundef 6)
  store i64 %58, ptr %13, align 8, !tbaa !15
  %59 = load i64, ptr %12, align 8, !tbaa !15
  %60 = load ptr, ptr %5, align 8, !tbaa !11
  %61 = load i64, ptr %10, align 8, !tbaa !15
  %62 = getelementptr inbounds i64, ptr %60, i64 %61
  store i64 %59, ptr %62, align 8, !tbaa !15
  %63 = load i64, ptr %12, align 8, !tbaa !15
  %64 = icmp slt i64 %63, 0
  br i1 %64, label %68, label %65

65:
  %66 = load i64, ptr %13, align 8, !tbaa !15
  %67 = icmp slt i64 %66, 0
  br i1 %67, label %68, label %73

68:
  %69 = load ptr, ptr %6, align 8, !tbaa !11
  %70 = getelementptr inbounds i64, ptr %69, i64 12
  %71 = load i64, ptr %70, align 8, !tbaa !15
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %70, align 8, !tbaa !15
  br label %92

73:
  %74 = load i64, ptr %13, align 8, !tbaa !15
  %75 = load ptr, ptr %6, align 8, !tbaa !11
  %76 = load ptr, ptr %11, align 8, !tbaa !13
  %77 = getelementptr inbounds i8, ptr %76, i64 20
  %78 = call i32 @level_of(ptr noundef %77)
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds i64, ptr %75, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !15
  %82 = add nsw i64 %81, %74
  store i64 %82, ptr %80, align 8, !tbaa !15
  %83 = load ptr, ptr %6, align 8, !tbaa !11
  %84 = load i64, ptr %12, align 8, !tbaa !15
  %85 = sdiv i64 %84, 86400
  %86 = add nsw i64 %85, 4
  %87 = srem i64 %86, 7
  %88 = add nsw i64 5, %87
  %89 = getelementptr inbounds i64, ptr %83, i64 %88
  %90 = load i64, ptr %89, align 8, !tbaa !15
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %89, align 8, !tbaa !15
  br label %92

92:
  %93 = load i64, ptr %10, align 8, !tbaa !15
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %10, align 8, !tbaa !15
  br label %44, !llvm.loop !19

95:
  ret void
}

define internal i64 @seconds(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  %10 = load ptr, ptr %3, align 8, !tbaa !13
  %11 = call i64 @field(ptr noundef %10, i32 noundef 4)
  store i64 %11, ptr %4, align 8, !tbaa !15
  %12 = load ptr, ptr %3, align 8, !tbaa !13
  %13 = getelementptr inbounds i8, ptr %12, i64 5
  %14 = call i64 @field(ptr noundef %13, i32 noundef 2)
  store i64 %14, ptr %5, align 8, !tbaa !15
  %15 = load ptr, ptr %3, align 8, !tbaa !13
  %16 = getelementptr inbounds i8, ptr %15, i64 8
  %17 = call i64 @field(ptr noundef %16, i32 noundef 2)
  store i64 %17, ptr %6, align 8, !tbaa !15
  %18 = load ptr, ptr %3, align 8, !tbaa !13
  %19 = getelementptr inbounds i8, ptr %18, i64 11
  %20 = call i64 @field(ptr noundef %19, i32 noundef 2)
  store i64 %20, ptr %7, align 8, !tbaa !15
  %21 = load ptr, ptr %3, align 8, !tbaa !13
  %22 = getelementptr inbounds i8, ptr %21, i64 14
  %23 = call i64 @field(ptr noundef %22, i32 noundef 2)
  store i64 %23, ptr %8, align 8, !tbaa !15
  %24 = load ptr, ptr %3, align 8, !tbaa !13
  %25 = getelementptr inbounds i8, ptr %24, i64 17
  %26 = call i64 @field(ptr noundef %25, i32 noundef 2)
  store i64 %26, ptr %9, align 8, !tbaa !15
  %27 = load ptr, ptr %3, align 8, !tbaa !13
  %28 = getelementptr inbounds i8, ptr %27, i64 4
  %29 = load i8, ptr %28, align 1, !tbaa !20
  %30 = zext i8 %29 to i32
  %31 = icmp ne i32 %30, 45
  br i1 %31, label %56, label %32

32:
  %33 = load ptr, ptr %3, align 8, !tbaa !13
  %34 = getelementptr inbounds i8, ptr %33, i64 7
  %35 = load i8, ptr %34, align 1, !tbaa !20
  %36 = zext i8 %35 to i32
  %37 = icmp ne i32 %36, 45
  br i1 %37, label %56, label %38

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !13
  %40 = getelementptr inbounds i8, ptr %39, i64 10
  %41 = load i8, ptr %40, align 1, !tbaa !20
  %42 = zext i8 %41 to i32
  %43 = icmp ne i32 %42, 32
  br i1 %43, label %56, label %44

44:
  %45 = load ptr, ptr %3, align 8, !tbaa !13
  %46 = getelementptr inbounds i8, ptr %45, i64 13
  %47 = load i8, ptr %46, align 1, !tbaa !20
  %48 = zext i8 %47 to i32
  %49 = icmp ne i32 %48, 58
  br i1 %49, label %56, label %50

50:
  %51 = load ptr, ptr %3, align 8, !tbaa !13
  %52 = getelementptr inbounds i8, ptr %51, i64 16
  %53 = load i8, ptr %52, align 1, !tbaa !20
  %54 = zext i8 %53 to i32
  %55 = icmp ne i32 %54, 58
  br i1 %55, label %56, label %57

56:
  store i64 -1, ptr %2, align 8
  br label %109

57:
  %58 = load i64, ptr %4, align 8, !tbaa !15
  %59 = icmp slt i64 %58, 1970
  br i1 %59, label %75, label %60

60:
  %61 = load i64, ptr %5, align 8, !tbaa !15
  %62 = icmp slt i64 %61, 1
  br i1 %62, label %75, label %63

63:
  %64 = load i64, ptr %5, align 8, !tbaa !15
  %65 = icmp sgt i64 %64, 12
  br i1 %65, label %75, label %66

66:
  %67 = load i64, ptr %6, align 8, !tbaa !15
  %68 = icmp slt i64 %67, 1
  br i1 %68, label %75, label %69

69:
  %70 = load i64, ptr %6, align 8, !tbaa !15
  %71 = load i64, ptr %4, align 8, !tbaa !15
  %72 = load i64, ptr %5, align 8, !tbaa !15
  %73 = call i64 @days_in(i64 noundef %71, i64 noundef %72)
  %74 = icmp sgt i64 %70, %73
  br i1 %74, label %75, label %76

75:
  store i64 -1, ptr %2, align 8
  br label %109

76:
  %77 = load i64, ptr %7, align 8, !tbaa !15
  %78 = icmp slt i64 %77, 0
  br i1 %78, label %94, label %79

79:
  %80 = load i64, ptr %7, align 8, !tbaa !15
  %81 = icmp sgt i64 %80, 23
  br i1 %81, label %94, label %82

82:
  %83 = load i64, ptr %8, align 8, !tbaa !15
  %84 = icmp slt i64 %83, 0
  br i1 %84, label %94, label %85

85:
  %86 = load i64, ptr %8, align 8, !tbaa !15
  %87 = icmp sgt i64 %86, 59
  br i1 %87, label %94, label %88

88:
  %89 = load i64, ptr %9, align 8, !tbaa !15
  %90 = icmp slt i64 %89, 0
  br i1 %90, label %94, label %91

91:
  %92 = load i64, ptr %9, align 8, !tbaa !15
  %93 = icmp sgt i64 %92, 59
  br i1 %93, label %94, label %95

94:
  store i64 -1, ptr %2, align 8
  br label %109

95:
  %96 = load i64, ptr %4, align 8, !tbaa !15
  %97 = load i64, ptr %5, align 8, !tbaa !15
  %98 = load i64, ptr %6, align 8, !tbaa !15
  %99 = call i64 @days_before(i64 noundef %96, i64 noundef %97, i64 noundef %98)
  %100 = mul nsw i64 %99, 24
  %101 = load i64, ptr %7, align 8, !tbaa !15
  %102 = add nsw i64 %100, %101
  %103 = mul nsw i64 %102, 60
  %104 = load i64, ptr %8, align 8, !tbaa !15
  %105 = add nsw i64 %103, %104
  %106 = mul nsw i64 %105, 60
  %107 = load i64, ptr %9, align 8, !tbaa !15
  %108 = add nsw i64 %106, %107
  store i64 %108, ptr %2, align 8
  br label %109

109:
  %110 = load i64, ptr %2, align 8
  ret i64 %110
}

define internal i64 @field(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i64 0, ptr %6, align 8, !tbaa !15
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %8

8:
  %9 = load i32, ptr %7, align 4, !tbaa !3
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %44

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !13
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = load i8, ptr %16, align 1, !tbaa !20
  %18 = zext i8 %17 to i32
  %19 = icmp slt i32 %18, 48
  br i1 %19, label %28, label %20

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !13
  %22 = load i32, ptr %7, align 4, !tbaa !3
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds i8, ptr %21, i64 %23
  %25 = load i8, ptr %24, align 1, !tbaa !20
  %26 = zext i8 %25 to i32
  %27 = icmp sgt i32 %26, 57
  br i1 %27, label %28, label %29

28:
  store i64 -1, ptr %3, align 8
  br label %46

29:
  %30 = load i64, ptr %6, align 8, !tbaa !15
  %31 = mul nsw i64 %30, 10
  %32 = load ptr, ptr %4, align 8, !tbaa !13
  %33 = load i32, ptr %7, align 4, !tbaa !3
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %32, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !20
  %37 = zext i8 %36 to i32
  %38 = sub nsw i32 %37, 48
  %39 = sext i32 %38 to i64
  %40 = add nsw i64 %31, %39
  store i64 %40, ptr %6, align 8, !tbaa !15
  br label %41

41:
  %42 = load i32, ptr %7, align 4, !tbaa !3
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %7, align 4, !tbaa !3
  br label %8, !llvm.loop !21

44:
  %45 = load i64, ptr %6, align 8, !tbaa !15
  store i64 %45, ptr %3, align 8
  br label %46

46:
  %47 = load i64, ptr %3, align 8
  ret i64 %47
}

define internal i32 @level_of(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  %4 = load ptr, ptr %3, align 8, !tbaa !13
  %5 = getelementptr inbounds i8, ptr %4, i64 0
  %6 = load i8, ptr %5, align 1, !tbaa !20
  %7 = zext i8 %6 to i32
  switch i32 %7, label %12 [
    i32 68, label %8
    i32 73, label %9
    i32 87, label %10
    i32 69, label %11
  ]

8:
  store i32 0, ptr %2, align 4
  br label %13

9:
  store i32 1, ptr %2, align 4
  br label %13

10:
  store i32 2, ptr %2, align 4
  br label %13

11:
  store i32 3, ptr %2, align 4
  br label %13

12:
  store i32 4, ptr %2, align 4
  br label %13

13:
  %14 = load i32, ptr %2, align 4
  ret i32 %14
}

define internal i64 @days_in(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i64 %1, ptr %4, align 8, !tbaa !15
  %5 = load i64, ptr %4, align 8, !tbaa !15
  %6 = sub nsw i64 %5, 1
  %7 = getelementptr inbounds [12 x i8], ptr @days_in.table, i64 0, i64 %6
  %8 = load i8, ptr %7, align 1, !tbaa !20
  %9 = zext i8 %8 to i32
  %10 = load i64, ptr %4, align 8, !tbaa !15
  %11 = icmp eq i64 %10, 2
  br i1 %11, label %12, label %16

12:
  %13 = load i64, ptr %3, align 8, !tbaa !15
  %14 = call i32 @is_leap(i64 noundef %13)
  %15 = icmp ne i32 %14, 0
  br label %16

16:
  %17 = phi i1 [ false, %2 ], [ %15, %12 ]
  %18 = zext i1 %17 to i32
  %19 = add nsw i32 %9, %18
  %20 = sext i32 %19 to i64
  ret i64 %20
}

define internal i64 @days_before(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %11 = load i64, ptr %5, align 8, !tbaa !15
  %12 = icmp sle i64 %11, 2
  br i1 %12, label %13, label %16

13:
  %14 = load i64, ptr %4, align 8, !tbaa !15
  %15 = sub nsw i64 %14, 1
  br label %18

16:
  %17 = load i64, ptr %4, align 8, !tbaa !15
  br label %18

18:
  %19 = phi i64 [ %15, %13 ], [ %17, %16 ]
  store i64 %19, ptr %7, align 8, !tbaa !15
  %20 = load i64, ptr %7, align 8, !tbaa !15
  %21 = sdiv i64 %20, 400
  store i64 %21, ptr %8, align 8, !tbaa !15
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = load i64, ptr %8, align 8, !tbaa !15
  %24 = mul nsw i64 %23, 400
  %25 = sub nsw i64 %22, %24
  store i64 %25, ptr %9, align 8, !tbaa !15
  %26 = load i64, ptr %5, align 8, !tbaa !15
  %27 = icmp sgt i64 %26, 2
  br i1 %27, label %28, label %31

28:
  %29 = load i64, ptr %5, align 8, !tbaa !15
  %30 = sub nsw i64 %29, 3
  br label %34

31:
  %32 = load i64, ptr %5, align 8, !tbaa !15
  %33 = add nsw i64 %32, 9
  br label %34

34:
  %35 = phi i64 [ %30, %28 ], [ %33, %31 ]
  %36 = mul nsw i64 153, %35
  %37 = add nsw i64 %36, 2
  %38 = sdiv i64 %37, 5
  %39 = load i64, ptr %6, align 8, !tbaa !15
  %40 = add nsw i64 %38, %39
  %41 = sub nsw i64 %40, 1
  store i64 %41, ptr %10, align 8, !tbaa !15
  %42 = load i64, ptr %8, align 8, !tbaa !15
  %43 = mul nsw i64 %42, 146097
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = mul nsw i64 %44, 365
  %46 = add nsw i64 %43, %45
  %47 = load i64, ptr %9, align 8, !tbaa !15
  %48 = sdiv i64 %47, 4
  %49 = add nsw i64 %46, %48
  %50 = load i64, ptr %9, align 8, !tbaa !15
  %51 = sdiv i64 %50, 100
  %52 = sub nsw i64 %49, %51
  %53 = load i64, ptr %10, align 8, !tbaa !15
  %54 = add nsw i64 %52, %53
  %55 = sub nsw i64 %54, 719468
  ret i64 %55
}

define internal i32 @is_leap(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = srem i64 %3, 4
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %16

6:
  %7 = load i64, ptr %2, align 8, !tbaa !15
  %8 = srem i64 %7, 100
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %14, label %10

10:
  %11 = load i64, ptr %2, align 8, !tbaa !15
  %12 = srem i64 %11, 400
  %13 = icmp eq i64 %12, 0
  br label %14

14:
  %15 = phi i1 [ true, %6 ], [ %13, %10 ]
  br label %16

16:
  %17 = phi i1 [ false, %1 ], [ %15, %14 ]
  %18 = zext i1 %17 to i32
  ret i32 %18
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
