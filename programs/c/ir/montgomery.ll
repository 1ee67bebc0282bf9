; made by python -m programs.c from src/montgomery.c, SHA-256 ea5435d7c8e0096793e509362bc7f824f00f8581ee37af5beabf9927d9250ebf
source_filename = "montgomery.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %10 = load ptr, ptr %2, align 8, !tbaa !7
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !10
  store ptr %12, ptr %3, align 8, !tbaa !11
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %4, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %5, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %6, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 4
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %7, align 8, !tbaa !11
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !13
  store i64 %27, ptr %8, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !13
  br label %28

28:
  %29 = load i64, ptr %9, align 8, !tbaa !13
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !13
  %33 = icmp slt i64 %29, %32
  br i1 %33, label %34, label %60

34:
  %35 = load ptr, ptr %7, align 8, !tbaa !11
  %36 = load i64, ptr %9, align 8, !tbaa !13
  %37 = load i64, ptr %8, align 8, !tbaa !13
  %38 = mul nsw i64 %36, %37
  %39 = getelementptr inbounds i64, ptr %35, i64 %38
  %40 = load ptr, ptr %4, align 8, !tbaa !11
  %41 = load i64, ptr %9, align 8, !tbaa !13
  %42 = load i64, ptr %8, align 8, !tbaa !13
  %43 = mul nsw i64 %41, %42
  %44 = getelementptr inbounds i64, ptr %40, i64 %43
  %45 = load ptr, ptr %5, align 8, !tbaa !11
  %46 = load i64, ptr %9, align 8, !tbaa !13
  %47 = load i64, ptr %8, align 8, !tbaa !13
  %48 = mul nsw i64 %46, %47
  %49 = getelementptr inbounds i64, ptr %45, i64 %48
  %50 = load ptr, ptr %6, align 8, !tbaa !11
  %51 = load i64, ptr %9, align 8, !tbaa !13
  %52 = load i64, ptr %8, align 8, !tbaa !13
  %53 = mul nsw i64 %51, %52
  %54 = getelementptr inbounds i64, ptr %50, i64 %53
  %55 = load i64, ptr %8, align 8, !tbaa !13
  %56 = trunc i64 %55 to i32
  call void @power(ptr noundef %39, ptr noundef %44, ptr noundef %49, ptr noundef %54, i32 noundef %56)
  br label %57

57:
  %58 = load i64, ptr %9, align 8, !tbaa !13
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %9, align 8, !tbaa !13
  br label %28, !llvm.loop !15

60:
  ret void
}

define internal void @power(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca [16 x i64], align 16
  %13 = alloca [16 x i64], align 16
  %14 = alloca [16 x i64], align 16
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !11
  store ptr %1, ptr %7, align 8, !tbaa !11
  store ptr %2, ptr %8, align 8, !tbaa !11
  store ptr %3, ptr %9, align 8, !tbaa !11
  store i32 %4, ptr %10, align 4, !tbaa !3
  %18 = load ptr, ptr %9, align 8, !tbaa !11
  %19 = getelementptr inbounds i64, ptr %18, i64 0
  %20 = load i64, ptr %19, align 8, !tbaa !13
  %21 = call i64 @inverse(i64 noundef %20)
  %22 = sub i64 0, %21
  store i64 %22, ptr %11, align 8, !tbaa !13
  call void @llvm.memset.p0.i64(ptr align 16 %12, i8 0, i64 128, i1 false)
  %23 = getelementptr inbounds <{ i64, [15 x i64] }>, ptr %12, i32 0, i32 0
  store i64 1, ptr %23, align 16
  call void @llvm.memset.p0.i64(ptr align 16 %14, i8 0, i64 128, i1 false)
  %24 = getelementptr inbounds <{ i64, [15 x i64] }>, ptr %14, i32 0, i32 0
  store i64 1, ptr %24, align 16
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %25

25:
  %26 = load i32, ptr %15, align 4, !tbaa !3
  %27 = load i32, ptr %10, align 4, !tbaa !3
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %41

29:
  %30 = load ptr, ptr %7, align 8, !tbaa !11
  %31 = load i32, ptr %15, align 4, !tbaa !3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i64, ptr %30, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !13
  %35 = load i32, ptr %15, align 4, !tbaa !3
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [16 x i64], ptr %13, i64 0, i64 %36
  store i64 %34, ptr %37, align 8, !tbaa !13
  br label %38

38:
  %39 = load i32, ptr %15, align 4, !tbaa !3
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %15, align 4, !tbaa !3
  br label %25, !llvm.loop !17

41:
  store i32 0, ptr %16, align 4, !tbaa !3
  br label %42

42:
  %43 = load i32, ptr %16, align 4, !tbaa !3
  %44 = load i32, ptr %10, align 4, !tbaa !3
  %45 = mul nsw i32 64, %44
  %46 = icmp slt i32 %43, %45
  br i1 %46, label %47, label %57

47:
  %48 = getelementptr inbounds [16 x i64], ptr %13, i64 0, i64 0
  %49 = load ptr, ptr %9, align 8, !tbaa !11
  %50 = load i32, ptr %10, align 4, !tbaa !3
  call void @twice(ptr noundef %48, ptr noundef %49, i32 noundef %50)
  %51 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %52 = load ptr, ptr %9, align 8, !tbaa !11
  %53 = load i32, ptr %10, align 4, !tbaa !3
  call void @twice(ptr noundef %51, ptr noundef %52, i32 noundef %53)
  br label %54

54:
  %55 = load i32, ptr %16, align 4, !tbaa !3
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %16, align 4, !tbaa !3
  br label %42, !llvm.loop !18

57:
  %58 = load i32, ptr %10, align 4, !tbaa !3
  %59 = mul nsw i32 64, %58
  %60 = sub nsw i32 %59, 1
  store i32 %60, ptr %17, align 4, !tbaa !3
  br label %61

61:
  %62 = load i32, ptr %17, align 4, !tbaa !3
  %63 = icmp sge i32 %62, 0
  br i1 %63, label %64, label %94

64:
  %65 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %66 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %67 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %68 = load ptr, ptr %9, align 8, !tbaa !11
  %69 = load i64, ptr %11, align 8, !tbaa !13
  %70 = load i32, ptr %10, align 4, !tbaa !3
  call void @multiply(ptr noundef %65, ptr noundef %66, ptr noundef %67, ptr noundef %68, i64 noundef %69, i32 noundef %70)
  %71 = load ptr, ptr %8, align 8, !tbaa !11
  %72 = load i32, ptr %17, align 4, !tbaa !3
  %73 = sdiv i32 %72, 64
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds i64, ptr %71, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !13
  %77 = load i32, ptr %17, align 4, !tbaa !3
  %78 = srem i32 %77, 64
  %79 = zext i32 %78 to i64
  %80 = lshr i64 %76, %79
  %81 = and i64 %80, 1
  %82 = icmp ne i64 %81, 0
  br i1 %82, label %83, label %90

83:
  %84 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %85 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %86 = getelementptr inbounds [16 x i64], ptr %13, i64 0, i64 0
  %87 = load ptr, ptr %9, align 8, !tbaa !11
  %88 = load i64, ptr %11, align 8, !tbaa !13
  %89 = load i32, ptr %10, align 4, !tbaa !3
  call void @multiply(ptr noundef %84, ptr noundef %85, ptr noundef %86, ptr noundef %87, i64 noundef %88, i32 noundef %89)
  br label %90

90:
  br label %91

91:
  %92 = load i32, ptr %17, align 4, !tbaa !3
  %93 = add nsw i32 %92, -1
  store i32 %93, ptr %17, align 4, !tbaa !3
  br label %61, !llvm.loop !19

94:
  %95 = load ptr, ptr %6, align 8, !tbaa !11
  %96 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %97 = getelementptr inbounds [16 x i64], ptr %12, i64 0, i64 0
  %98 = load ptr, ptr %9, align 8, !tbaa !11
  %99 = load i64, ptr %11, align 8, !tbaa !13
  %100 = load i32, ptr %10, align 4, !tbaa !3
  call void @multiply(ptr noundef %95, ptr noundef %96, ptr noundef %97, ptr noundef %98, i64 noundef %99, i32 noundef %100)
  ret void
}

define internal i64 @inverse(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !13
  %5 = load i64, ptr %2, align 8, !tbaa !13
  store i64 %5, ptr %3, align 8, !tbaa !13
  store i32 0, ptr %4, align 4, !tbaa !3
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = icmp slt i32 %7, 6
  br i1 %8, label %9, label %19

9:
  %10 = load i64, ptr %2, align 8, !tbaa !13
  %11 = load i64, ptr %3, align 8, !tbaa !13
  %12 = mul i64 %10, %11
  %13 = sub i64 2, %12
  %14 = load i64, ptr %3, align 8, !tbaa !13
  %15 = mul i64 %14, %13
  store i64 %15, ptr %3, align 8, !tbaa !13
  br label %16

16:
  %17 = load i32, ptr %4, align 4, !tbaa !3
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4, !tbaa !3
  br label %6, !llvm.loop !20

19:
  %20 = load i64, ptr %3, align 8, !tbaa !13
  ret i64 %20
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @twice(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !11
  store ptr %1, ptr %5, align 8, !tbaa !11
  store i32 %2, ptr %6, align 4, !tbaa !3
  %9 = load ptr, ptr %4, align 8, !tbaa !11
  %10 = load i32, ptr %6, align 4, !tbaa !3
  %11 = sub nsw i32 %10, 1
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds i64, ptr %9, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !13
  %15 = lshr i64 %14, 63
  store i64 %15, ptr %7, align 8, !tbaa !13
  %16 = load i32, ptr %6, align 4, !tbaa !3
  %17 = sub nsw i32 %16, 1
  store i32 %17, ptr %8, align 4, !tbaa !3
  br label %18

18:
  %19 = load i32, ptr %8, align 4, !tbaa !3
  %20 = icmp sgt i32 %19, 0
  br i1 %20, label %21, label %43

21:
  %22 = load ptr, ptr %4, align 8, !tbaa !11
  %23 = load i32, ptr %8, align 4, !tbaa !3
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i64, ptr %22, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !13
  %27 = shl i64 %26, 1
  %28 = load ptr, ptr %4, align 8, !tbaa !11
  %29 = load i32, ptr %8, align 4, !tbaa !3
  %30 = sub nsw i32 %29, 1
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i64, ptr %28, i64 %31
  %33 = load i64, ptr %32, align 8, !tbaa !13
  %34 = lshr i64 %33, 63
  %35 = or i64 %27, %34
  %36 = load ptr, ptr %4, align 8, !tbaa !11
  %37 = load i32, ptr %8, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i64, ptr %36, i64 %38
  store i64 %35, ptr %39, align 8, !tbaa !13
  br label %40

40:
  %41 = load i32, ptr %8, align 4, !tbaa !3
  %42 = add nsw i32 %41, -1
  store i32 %42, ptr %8, align 4, !tbaa !3
  br label %18, !llvm.loop !21

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !11
  %45 = getelementptr inbounds i64, ptr %44, i64 0
  %46 = load i64, ptr %45, align 8, !tbaa !13
  %47 = shl i64 %46, 1
  store i64 %47, ptr %45, align 8, !tbaa !13
  %48 = load i64, ptr %7, align 8, !tbaa !13
  %49 = icmp ne i64 %48, 0
  br i1 %49, label %56, label %50

50:
  %51 = load ptr, ptr %4, align 8, !tbaa !11
  %52 = load ptr, ptr %5, align 8, !tbaa !11
  %53 = load i32, ptr %6, align 4, !tbaa !3
  %54 = call i32 @at_least(ptr noundef %51, ptr noundef %52, i32 noundef %53)
  %55 = icmp ne i32 %54, 0
  br i1 %55, label %56, label %61

56:
  %57 = load ptr, ptr %4, align 8, !tbaa !11
  %58 = load ptr, ptr %5, align 8, !tbaa !11
  %59 = load i32, ptr %6, align 4, !tbaa !3
  %60 = call i64 @subtract(ptr noundef %57, ptr noundef %58, i32 noundef %59)
  br label %61

61:
  ret void
}

define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4, i32 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  %13 = alloca [18 x i64], align 16
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !11
  store ptr %1, ptr %8, align 8, !tbaa !11
  store ptr %2, ptr %9, align 8, !tbaa !11
  store ptr %3, ptr %10, align 8, !tbaa !11
  store i64 %4, ptr %11, align 8, !tbaa !13
  store i32 %5, ptr %12, align 4, !tbaa !3
  call void @llvm.memset.p0.i64(ptr align 16 %13, i8 0, i64 144, i1 false)
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %21

21:
  %22 = load i32, ptr %14, align 4, !tbaa !3
  %23 = load i32, ptr %12, align 4, !tbaa !3
  %24 = icmp slt i32 %22, %23
  br i1 %24, label %25, label %125

25:
  store i64 0, ptr %15, align 8, !tbaa !13
  store i64 0, ptr %16, align 8, !tbaa !13
  store i32 0, ptr %18, align 4, !tbaa !3
  br label %26

26:
  %27 = load i32, ptr %18, align 4, !tbaa !3
  %28 = load i32, ptr %12, align 4, !tbaa !3
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %52

30:
  %31 = load ptr, ptr %8, align 8, !tbaa !11
  %32 = load i32, ptr %18, align 4, !tbaa !3
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i64, ptr %31, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !13
  %36 = load ptr, ptr %9, align 8, !tbaa !11
  %37 = load i32, ptr %14, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i64, ptr %36, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !13
  %41 = load i32, ptr %18, align 4, !tbaa !3
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !13
  %45 = call i64 @multiply_add(i64 noundef %35, i64 noundef %40, i64 noundef %44, ptr noundef %15)
  %46 = load i32, ptr %18, align 4, !tbaa !3
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %47
  store i64 %45, ptr %48, align 8, !tbaa !13
  br label %49

49:
  %50 = load i32, ptr %18, align 4, !tbaa !3
  %51 = add nsw i32 %50, 1
  store i32 %51, ptr %18, align 4, !tbaa !3
  br label %26, !llvm.loop !22

52:
  %53 = load i32, ptr %12, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !13
  %57 = load i64, ptr %15, align 8, !tbaa !13
  %58 = call i64 @add_carry(i64 noundef %56, i64 noundef %57, ptr noundef %16)
  %59 = load i32, ptr %12, align 4, !tbaa !3
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %60
  store i64 %58, ptr %61, align 8, !tbaa !13
  %62 = load i64, ptr %16, align 8, !tbaa !13
  %63 = load i32, ptr %12, align 4, !tbaa !3
  %64 = add nsw i32 %63, 1
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %65
  store i64 %62, ptr %66, align 8, !tbaa !13
  %67 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 0
  %68 = load i64, ptr %67, align 16, !tbaa !13
  %69 = load i64, ptr %11, align 8, !tbaa !13
  %70 = mul i64 %68, %69
  store i64 %70, ptr %17, align 8, !tbaa !13
  store i64 0, ptr %15, align 8, !tbaa !13
  %71 = load i64, ptr %17, align 8, !tbaa !13
  %72 = load ptr, ptr %10, align 8, !tbaa !11
  %73 = getelementptr inbounds i64, ptr %72, i64 0
  %74 = load i64, ptr %73, align 8, !tbaa !13
  %75 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 0
  %76 = load i64, ptr %75, align 16, !tbaa !13
  %77 = call i64 @multiply_add(i64 noundef %71, i64 noundef %74, i64 noundef %76, ptr noundef %15)
  store i32 1, ptr %19, align 4, !tbaa !3
  br label %78

78:
  %79 = load i32, ptr %19, align 4, !tbaa !3
  %80 = load i32, ptr %12, align 4, !tbaa !3
  %81 = icmp slt i32 %79, %80
  br i1 %81, label %82, label %101

82:
  %83 = load i64, ptr %17, align 8, !tbaa !13
  %84 = load ptr, ptr %10, align 8, !tbaa !11
  %85 = load i32, ptr %19, align 4, !tbaa !3
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds i64, ptr %84, i64 %86
  %88 = load i64, ptr %87, align 8, !tbaa !13
  %89 = load i32, ptr %19, align 4, !tbaa !3
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !13
  %93 = call i64 @multiply_add(i64 noundef %83, i64 noundef %88, i64 noundef %92, ptr noundef %15)
  %94 = load i32, ptr %19, align 4, !tbaa !3
  %95 = sub nsw i32 %94, 1
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %96
  store i64 %93, ptr %97, align 8, !tbaa !13
  br label %98

98:
  %99 = load i32, ptr %19, align 4, !tbaa !3
  %100 = add nsw i32 %99, 1
  store i32 %100, ptr %19, align 4, !tbaa !3
  br label %78, !llvm.loop !23

101:
  store i64 0, ptr %16, align 8, !tbaa !13
  %102 = load i32, ptr %12, align 4, !tbaa !3
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !13
  %106 = load i64, ptr %15, align 8, !tbaa !13
  %107 = call i64 @add_carry(i64 noundef %105, i64 noundef %106, ptr noundef %16)
  %108 = load i32, ptr %12, align 4, !tbaa !3
  %109 = sub nsw i32 %108, 1
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %110
  store i64 %107, ptr %111, align 8, !tbaa !13
  %112 = load i32, ptr %12, align 4, !tbaa !3
  %113 = add nsw i32 %112, 1
  %114 = sext i32 %113 to i64
  %115 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %114
  %116 = load i64, ptr %115, align 8, !tbaa !13
  %117 = load i64, ptr %16, align 8, !tbaa !13
  %118 = add i64 %116, %117
  %119 = load i32, ptr %12, align 4, !tbaa !3
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %120
  store i64 %118, ptr %121, align 8, !tbaa !13
  br label %122

122:
  %123 = load i32, ptr %14, align 4, !tbaa !3
  %124 = add nsw i32 %123, 1
  store i32 %124, ptr %14, align 4, !tbaa !3
  br label %21, !llvm.loop !24

125:
  %126 = load i32, ptr %12, align 4, !tbaa !3
  %127 = sext i32 %126 to i64
  %128 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %127
  %129 = load i64, ptr %128, align 8, !tbaa !13
  %130 = icmp ne i64 %129, 0
  br i1 %130, label %137, label %131

131:
  %132 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 0
  %133 = load ptr, ptr %10, align 8, !tbaa !11
  %134 = load i32, ptr %12, align 4, !tbaa !3
  %135 = call i32 @at_least(ptr noundef %132, ptr noundef %133, i32 noundef %134)
  %136 = icmp ne i32 %135, 0
  br i1 %136, label %137, label %142

137:
  %138 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 0
  %139 = load ptr, ptr %10, align 8, !tbaa !11
  %140 = load i32, ptr %12, align 4, !tbaa !3
  %141 = call i64 @subtract(ptr noundef %138, ptr noundef %139, i32 noundef %140)
  br label %142

142:
  store i32 0, ptr %20, align 4, !tbaa !3
  br label %143

143:
  %144 = load i32, ptr %20, align 4, !tbaa !3
  %145 = load i32, ptr %12, align 4, !tbaa !3
  %146 = icmp slt i32 %144, %145
  br i1 %146, label %147, label %159

147:
  %148 = load i32, ptr %20, align 4, !tbaa !3
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds [18 x i64], ptr %13, i64 0, i64 %149
  %151 = load i64, ptr %150, align 8, !tbaa !13
  %152 = load ptr, ptr %7, align 8, !tbaa !11
  %153 = load i32, ptr %20, align 4, !tbaa !3
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds i64, ptr %152, i64 %154
  store i64 %151, ptr %155, align 8, !tbaa !13
  br label %156

156:
  %157 = load i32, ptr %20, align 4, !tbaa !3
  %158 = add nsw i32 %157, 1
  store i32 %158, ptr %20, align 4, !tbaa !3
  br label %143, !llvm.loop !25

159:
  ret void
}

define internal i32 @at_least(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !11
  store ptr %1, ptr %6, align 8, !tbaa !11
  store i32 %2, ptr %7, align 4, !tbaa !3
  %9 = load i32, ptr %7, align 4, !tbaa !3
  %10 = sub nsw i32 %9, 1
  store i32 %10, ptr %8, align 4, !tbaa !3
  br label %11

11:
  %12 = load i32, ptr %8, align 4, !tbaa !3
  %13 = icmp sge i32 %12, 0
  br i1 %13, label %14, label %43

14:
  %15 = load ptr, ptr %5, align 8, !tbaa !11
  %16 = load i32, ptr %8, align 4, !tbaa !3
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i64, ptr %15, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !13
  %20 = load ptr, ptr %6, align 8, !tbaa !11
  %21 = load i32, ptr %8, align 4, !tbaa !3
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %20, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !13
  %25 = icmp ne i64 %19, %24
  br i1 %25, label %26, label %39

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !11
  %28 = load i32, ptr %8, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i64, ptr %27, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !13
  %32 = load ptr, ptr %6, align 8, !tbaa !11
  %33 = load i32, ptr %8, align 4, !tbaa !3
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i64, ptr %32, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !13
  %37 = icmp ugt i64 %31, %36
  %38 = zext i1 %37 to i32
  store i32 %38, ptr %4, align 4
  br label %44

39:
  br label %40

40:
  %41 = load i32, ptr %8, align 4, !tbaa !3
  %42 = add nsw i32 %41, -1
  store i32 %42, ptr %8, align 4, !tbaa !3
  br label %11, !llvm.loop !26

43:
  store i32 1, ptr %4, align 4
  br label %44

44:
  %45 = load i32, ptr %4, align 4
  ret i32 %45
}

define internal i64 @subtract(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store ptr %1, ptr %5, align 8, !tbaa !11
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i64 0, ptr %7, align 8, !tbaa !13
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %11

11:
  %12 = load i32, ptr %8, align 4, !tbaa !3
  %13 = load i32, ptr %6, align 4, !tbaa !3
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %56

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !11
  %17 = load i32, ptr %8, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %16, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !13
  %21 = load ptr, ptr %5, align 8, !tbaa !11
  %22 = load i32, ptr %8, align 4, !tbaa !3
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds i64, ptr %21, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !13
  %26 = sub i64 %20, %25
  store i64 %26, ptr %9, align 8, !tbaa !13
  %27 = load i64, ptr %9, align 8, !tbaa !13
  %28 = load i64, ptr %7, align 8, !tbaa !13
  %29 = sub i64 %27, %28
  store i64 %29, ptr %10, align 8, !tbaa !13
  %30 = load ptr, ptr %4, align 8, !tbaa !11
  %31 = load i32, ptr %8, align 4, !tbaa !3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i64, ptr %30, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !13
  %35 = load ptr, ptr %5, align 8, !tbaa !11
  %36 = load i32, ptr %8, align 4, !tbaa !3
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i64, ptr %35, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !13
  %40 = icmp ult i64 %34, %39
  %41 = zext i1 %40 to i32
  %42 = load i64, ptr %9, align 8, !tbaa !13
  %43 = load i64, ptr %7, align 8, !tbaa !13
  %44 = icmp ult i64 %42, %43
  %45 = zext i1 %44 to i32
  %46 = or i32 %41, %45
  %47 = sext i32 %46 to i64
  store i64 %47, ptr %7, align 8, !tbaa !13
  %48 = load i64, ptr %10, align 8, !tbaa !13
  %49 = load ptr, ptr %4, align 8, !tbaa !11
  %50 = load i32, ptr %8, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i64, ptr %49, i64 %51
  store i64 %48, ptr %52, align 8, !tbaa !13
  br label %53

53:
  %54 = load i32, ptr %8, align 4, !tbaa !3
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %8, align 4, !tbaa !3
  br label %11, !llvm.loop !27

56:
  %57 = load i64, ptr %7, align 8, !tbaa !13
  ret i64 %57
}

define internal i64 @multiply_add(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i128, align 16
  store i64 %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !13
  store ptr %3, ptr %8, align 8, !tbaa !11
  %10 = load i64, ptr %5, align 8, !tbaa !13
  %11 = zext i64 %10 to i128
  %12 = load i64, ptr %6, align 8, !tbaa !13
  %13 = zext i64 %12 to i128
  %14 = mul i128 %11, %13
  %15 = load i64, ptr %7, align 8, !tbaa !13
  %16 = zext i64 %15 to i128
  %17 = add i128 %14, %16
  %18 = load ptr, ptr %8, align 8, !tbaa !11
  %19 = load i64, ptr %18, align 8, !tbaa !13
  %20 = zext i64 %19 to i128
  %21 = add i128 %17, %20
  store i128 %21, ptr %9, align 16, !tbaa !28
  %22 = load i128, ptr %9, align 16, !tbaa !28
  %23 = lshr i128 %22, 64
  %24 = trunc i128 %23 to i64
  %25 = load ptr, ptr %8, align 8, !tbaa !11
  store i64 %24, ptr %25, align 8, !tbaa !13
  %26 = load i128, ptr %9, align 16, !tbaa !28
  %27 = trunc i128 %26 to i64
  ret i64 %27
}

define internal i64 @add_carry(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i128, align 16
  store i64 %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !11
  %8 = load i64, ptr %4, align 8, !tbaa !13
  %9 = zext i64 %8 to i128
  %10 = load i64, ptr %5, align 8, !tbaa !13
  %11 = zext i64 %10 to i128
  %12 = add i128 %9, %11
  %13 = load ptr, ptr %6, align 8, !tbaa !11
  %14 = load i64, ptr %13, align 8, !tbaa !13
  %15 = zext i64 %14 to i128
  %16 = add i128 %12, %15
  store i128 %16, ptr %7, align 16, !tbaa !28
  %17 = load i128, ptr %7, align 16, !tbaa !28
  %18 = lshr i128 %17, 64
  %19 = trunc i128 %18 to i64
  %20 = load ptr, ptr %6, align 8, !tbaa !11
  store i64 %19, ptr %20, align 8, !tbaa !13
  %21 = load i128, ptr %7, align 16, !tbaa !28
  %22 = trunc i128 %21 to i64
  ret i64 %22
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16}
!22 = distinct !{!22, !16}
!23 = distinct !{!23, !16}
!24 = distinct !{!24, !16}
!25 = distinct !{!25, !16}
!26 = distinct !{!26, !16}
!27 = distinct !{!27, !16}
!28 = !{!29, !29, i64 0}
!29 = !{!"__int128", !5, i64 0}
