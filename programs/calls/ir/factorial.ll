; made by python -m programs.calls from src/factorial.c, SHA-256 b698589b3d0f12124db479d3c3bc7b78d0e606a9d0e05a1ae3234e631be83620
source_filename = "factorial.c"

%struct.Big = type { [64 x i32], i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Big, align 4
  %8 = alloca %struct.Big, align 4
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
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
  call void @set(ptr noundef %7, i32 noundef 0)
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %26

26:
  %27 = load i64, ptr %9, align 8, !tbaa !8
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 0
  %30 = load i64, ptr %29, align 8, !tbaa !8
  %31 = icmp slt i64 %27, %30
  br i1 %31, label %32, label %72

32:
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = load i64, ptr %9, align 8, !tbaa !8
  %35 = mul nsw i64 2, %34
  %36 = getelementptr inbounds i32, ptr %33, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  store i32 %37, ptr %10, align 4, !tbaa !10
  %38 = load ptr, ptr %4, align 8, !tbaa !4
  %39 = load i64, ptr %9, align 8, !tbaa !8
  %40 = mul nsw i64 2, %39
  %41 = add nsw i64 %40, 1
  %42 = getelementptr inbounds i32, ptr %38, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !10
  store i32 %43, ptr %11, align 4, !tbaa !10
  %44 = load i32, ptr %10, align 4, !tbaa !10
  %45 = load i32, ptr %11, align 4, !tbaa !10
  call void @binomial(ptr noundef %8, i32 noundef %44, i32 noundef %45)
  %46 = call i32 @digit_sum(ptr noundef %8)
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = load i64, ptr %9, align 8, !tbaa !8
  %49 = mul nsw i64 2, %48
  %50 = getelementptr inbounds i32, ptr %47, i64 %49
  store i32 %46, ptr %50, align 4, !tbaa !10
  call void @add(ptr noundef %7, ptr noundef %8)
  call void @set(ptr noundef %8, i32 noundef 1)
  store i32 2, ptr %12, align 4, !tbaa !10
  br label %51

51:
  %52 = load i32, ptr %12, align 4, !tbaa !10
  %53 = load i32, ptr %10, align 4, !tbaa !10
  %54 = icmp ule i32 %52, %53
  br i1 %54, label %55, label %60

55:
  %56 = load i32, ptr %12, align 4, !tbaa !10
  call void @multiply(ptr noundef %8, i32 noundef %56)
  br label %57

57:
  %58 = load i32, ptr %12, align 4, !tbaa !10
  %59 = add i32 %58, 1
  store i32 %59, ptr %12, align 4, !tbaa !10
  br label %51, !llvm.loop !12

60:
  %61 = call i32 @digit_sum(ptr noundef %8)
  %62 = call i32 @divide(ptr noundef %8, i32 noundef 97)
  %63 = add i32 %61, %62
  %64 = load ptr, ptr %5, align 8, !tbaa !4
  %65 = load i64, ptr %9, align 8, !tbaa !8
  %66 = mul nsw i64 2, %65
  %67 = add nsw i64 %66, 1
  %68 = getelementptr inbounds i32, ptr %64, i64 %67
  store i32 %63, ptr %68, align 4, !tbaa !10
  br label %69

69:
  %70 = load i64, ptr %9, align 8, !tbaa !8
  %71 = add nsw i64 %70, 1
  store i64 %71, ptr %9, align 8, !tbaa !8
  br label %26, !llvm.loop !14

72:
  store i32 0, ptr %13, align 4, !tbaa !10
  br label %73

73:
  %74 = load i32, ptr %13, align 4, !tbaa !10
  %75 = icmp slt i32 %74, 64
  br i1 %75, label %76, label %89

76:
  %77 = getelementptr inbounds %struct.Big, ptr %7, i32 0, i32 0
  %78 = load i32, ptr %13, align 4, !tbaa !10
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [64 x i32], ptr %77, i64 0, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !10
  %82 = load ptr, ptr %6, align 8, !tbaa !4
  %83 = load i32, ptr %13, align 4, !tbaa !10
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds i32, ptr %82, i64 %84
  store i32 %81, ptr %85, align 4, !tbaa !10
  br label %86

86:
  %87 = load i32, ptr %13, align 4, !tbaa !10
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %13, align 4, !tbaa !10
  br label %73, !llvm.loop !15

89:
  ret void
}

define internal void @set(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i32 0, ptr %5, align 4, !tbaa !10
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !10
  %8 = icmp slt i32 %7, 64
  br i1 %8, label %9, label %18

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Big, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %5, align 4, !tbaa !10
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [64 x i32], ptr %11, i64 0, i64 %13
  store i32 0, ptr %14, align 4, !tbaa !10
  br label %15

15:
  %16 = load i32, ptr %5, align 4, !tbaa !10
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %5, align 4, !tbaa !10
  br label %6, !llvm.loop !16

18:
  %19 = load i32, ptr %4, align 4, !tbaa !10
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Big, ptr %20, i32 0, i32 0
  %22 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 0
  store i32 %19, ptr %22, align 4, !tbaa !10
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Big, ptr %23, i32 0, i32 1
  store i32 1, ptr %24, align 4, !tbaa !17
  ret void
}

define internal void @binomial(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store i32 %2, ptr %6, align 4, !tbaa !10
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @set(ptr noundef %8, i32 noundef 1)
  store i32 1, ptr %7, align 4, !tbaa !10
  br label %9

9:
  %10 = load i32, ptr %7, align 4, !tbaa !10
  %11 = load i32, ptr %6, align 4, !tbaa !10
  %12 = icmp ule i32 %10, %11
  br i1 %12, label %13, label %26

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = load i32, ptr %6, align 4, !tbaa !10
  %17 = sub i32 %15, %16
  %18 = load i32, ptr %7, align 4, !tbaa !10
  %19 = add i32 %17, %18
  call void @multiply(ptr noundef %14, i32 noundef %19)
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = load i32, ptr %7, align 4, !tbaa !10
  %22 = call i32 @divide(ptr noundef %20, i32 noundef %21)
  br label %23

23:
  %24 = load i32, ptr %7, align 4, !tbaa !10
  %25 = add i32 %24, 1
  store i32 %25, ptr %7, align 4, !tbaa !10
  br label %9, !llvm.loop !19

26:
  ret void
}

define internal i32 @digit_sum(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !10
  store i32 0, ptr %4, align 4, !tbaa !10
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Big, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 4, !tbaa !17
  %10 = icmp slt i32 %6, %9
  br i1 %10, label %11, label %24

11:
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Big, ptr %12, i32 0, i32 0
  %14 = load i32, ptr %4, align 4, !tbaa !10
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [64 x i32], ptr %13, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = call i32 @digits(i32 noundef %17)
  %19 = load i32, ptr %3, align 4, !tbaa !10
  %20 = add nsw i32 %19, %18
  store i32 %20, ptr %3, align 4, !tbaa !10
  br label %21

21:
  %22 = load i32, ptr %4, align 4, !tbaa !10
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %4, align 4, !tbaa !10
  br label %5, !llvm.loop !20

24:
  %25 = load i32, ptr %3, align 4, !tbaa !10
  ret i32 %25
}

define internal void @add(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  store i32 0, ptr %5, align 4, !tbaa !10
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Big, ptr %9, i32 0, i32 1
  %11 = load i32, ptr %10, align 4, !tbaa !17
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Big, ptr %12, i32 0, i32 1
  %14 = load i32, ptr %13, align 4, !tbaa !17
  %15 = icmp sgt i32 %11, %14
  br i1 %15, label %16, label %20

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Big, ptr %17, i32 0, i32 1
  %19 = load i32, ptr %18, align 4, !tbaa !17
  br label %24

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Big, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %22, align 4, !tbaa !17
  br label %24

24:
  %25 = phi i32 [ %19, %16 ], [ %23, %20 ]
  store i32 %25, ptr %6, align 4, !tbaa !10
  store i32 0, ptr %7, align 4, !tbaa !10
  br label %26

26:
  %27 = load i32, ptr %7, align 4, !tbaa !10
  %28 = load i32, ptr %6, align 4, !tbaa !10
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %79

30:
  %31 = load i32, ptr %7, align 4, !tbaa !10
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Big, ptr %32, i32 0, i32 1
  %34 = load i32, ptr %33, align 4, !tbaa !17
  %35 = icmp slt i32 %31, %34
  br i1 %35, label %36, label %43

36:
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.Big, ptr %37, i32 0, i32 0
  %39 = load i32, ptr %7, align 4, !tbaa !10
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [64 x i32], ptr %38, i64 0, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !10
  br label %44

43:
  br label %44

44:
  %45 = phi i32 [ %42, %36 ], [ 0, %43 ]
  %46 = zext i32 %45 to i64
  %47 = load i32, ptr %7, align 4, !tbaa !10
  %48 = load ptr, ptr %4, align 8, !tbaa !4
  %49 = getelementptr inbounds %struct.Big, ptr %48, i32 0, i32 1
  %50 = load i32, ptr %49, align 4, !tbaa !17
  %51 = icmp slt i32 %47, %50
  br i1 %51, label %52, label %59

52:
  %53 = load ptr, ptr %4, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Big, ptr %53, i32 0, i32 0
  %55 = load i32, ptr %7, align 4, !tbaa !10
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [64 x i32], ptr %54, i64 0, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !10
  br label %60

59:
  br label %60

60:
  %61 = phi i32 [ %58, %52 ], [ 0, %59 ]
  %62 = zext i32 %61 to i64
  %63 = add i64 %46, %62
  %64 = load i32, ptr %5, align 4, !tbaa !10
  %65 = zext i32 %64 to i64
  %66 = add i64 %63, %65
  store i64 %66, ptr %8, align 8, !tbaa !8
  %67 = load i64, ptr %8, align 8, !tbaa !8
  %68 = call i32 @low(i64 noundef %67)
  %69 = load ptr, ptr %3, align 8, !tbaa !4
  %70 = getelementptr inbounds %struct.Big, ptr %69, i32 0, i32 0
  %71 = load i32, ptr %7, align 4, !tbaa !10
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [64 x i32], ptr %70, i64 0, i64 %72
  store i32 %68, ptr %73, align 4, !tbaa !10
  %74 = load i64, ptr %8, align 8, !tbaa !8
  %75 = call i32 @high(i64 noundef %74)
  store i32 %75, ptr %5, align 4, !tbaa !10
  br label %76

76:
  %77 = load i32, ptr %7, align 4, !tbaa !10
  %78 = add nsw i32 %77, 1
  store i32 %78, ptr %7, align 4, !tbaa !10
  br label %26, !llvm.loop !21

79:
  %80 = load i32, ptr %6, align 4, !tbaa !10
  %81 = load ptr, ptr %3, align 8, !tbaa !4
  %82 = getelementptr inbounds %struct.Big, ptr %81, i32 0, i32 1
  store i32 %80, ptr %82, align 4, !tbaa !17
  %83 = load ptr, ptr %3, align 8, !tbaa !4
  %84 = load i32, ptr %5, align 4, !tbaa !10
  call void @grow(ptr noundef %83, i32 noundef %84)
  ret void
}

define internal void @multiply(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i32 0, ptr %5, align 4, !tbaa !10
  store i32 0, ptr %6, align 4, !tbaa !10
  br label %8

8:
  %9 = load i32, ptr %6, align 4, !tbaa !10
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Big, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !17
  %13 = icmp slt i32 %9, %12
  br i1 %13, label %14, label %40

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Big, ptr %15, i32 0, i32 0
  %17 = load i32, ptr %6, align 4, !tbaa !10
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [64 x i32], ptr %16, i64 0, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !10
  %21 = zext i32 %20 to i64
  %22 = load i32, ptr %4, align 4, !tbaa !10
  %23 = zext i32 %22 to i64
  %24 = mul i64 %21, %23
  %25 = load i32, ptr %5, align 4, !tbaa !10
  %26 = zext i32 %25 to i64
  %27 = add i64 %24, %26
  store i64 %27, ptr %7, align 8, !tbaa !8
  %28 = load i64, ptr %7, align 8, !tbaa !8
  %29 = call i32 @low(i64 noundef %28)
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Big, ptr %30, i32 0, i32 0
  %32 = load i32, ptr %6, align 4, !tbaa !10
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [64 x i32], ptr %31, i64 0, i64 %33
  store i32 %29, ptr %34, align 4, !tbaa !10
  %35 = load i64, ptr %7, align 8, !tbaa !8
  %36 = call i32 @high(i64 noundef %35)
  store i32 %36, ptr %5, align 4, !tbaa !10
  br label %37

37:
  %38 = load i32, ptr %6, align 4, !tbaa !10
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %6, align 4, !tbaa !10
  br label %8, !llvm.loop !22

40:
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = load i32, ptr %5, align 4, !tbaa !10
  call void @grow(ptr noundef %41, i32 noundef %42)
  ret void
}

define internal i32 @divide(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i64 0, ptr %5, align 8, !tbaa !8
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Big, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 4, !tbaa !17
  %11 = sub nsw i32 %10, 1
  store i32 %11, ptr %6, align 4, !tbaa !10
  br label %12

12:
  %13 = load i32, ptr %6, align 4, !tbaa !10
  %14 = icmp sge i32 %13, 0
  br i1 %14, label %15, label %43

15:
  %16 = load i64, ptr %5, align 8, !tbaa !8
  %17 = mul i64 %16, 1000000000
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Big, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %6, align 4, !tbaa !10
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !10
  %24 = zext i32 %23 to i64
  %25 = add i64 %17, %24
  store i64 %25, ptr %7, align 8, !tbaa !8
  %26 = load i64, ptr %7, align 8, !tbaa !8
  %27 = load i32, ptr %4, align 4, !tbaa !10
  %28 = zext i32 %27 to i64
  %29 = udiv i64 %26, %28
  %30 = trunc i64 %29 to i32
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Big, ptr %31, i32 0, i32 0
  %33 = load i32, ptr %6, align 4, !tbaa !10
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [64 x i32], ptr %32, i64 0, i64 %34
  store i32 %30, ptr %35, align 4, !tbaa !10
  %36 = load i64, ptr %7, align 8, !tbaa !8
  %37 = load i32, ptr %4, align 4, !tbaa !10
  %38 = zext i32 %37 to i64
  %39 = urem i64 %36, %38
  store i64 %39, ptr %5, align 8, !tbaa !8
  br label %40

40:
  %41 = load i32, ptr %6, align 4, !tbaa !10
  %42 = add nsw i32 %41, -1
  store i32 %42, ptr %6, align 4, !tbaa !10
  br label %12, !llvm.loop !23

43:
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  call void @trim(ptr noundef %44)
  %45 = load i64, ptr %5, align 8, !tbaa !8
  %46 = trunc i64 %45 to i32
  ret i32 %46
}

define internal i32 @digits(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !10
  store i32 0, ptr %3, align 4, !tbaa !10
  br label %4

4:
  %5 = load i32, ptr %2, align 4, !tbaa !10
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %15

7:
  %8 = load i32, ptr %2, align 4, !tbaa !10
  %9 = urem i32 %8, 10
  %10 = load i32, ptr %3, align 4, !tbaa !10
  %11 = add i32 %10, %9
  store i32 %11, ptr %3, align 4, !tbaa !10
  br label %12

12:
  %13 = load i32, ptr %2, align 4, !tbaa !10
  %14 = udiv i32 %13, 10
  store i32 %14, ptr %2, align 4, !tbaa !10
  br label %4, !llvm.loop !24

15:
  %16 = load i32, ptr %3, align 4, !tbaa !10
  ret i32 %16
}

define internal i32 @low(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = urem i64 %3, 1000000000
  %5 = trunc i64 %4 to i32
  ret i32 %5
}

define internal i32 @high(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = udiv i64 %3, 1000000000
  %5 = trunc i64 %4 to i32
  ret i32 %5
}

define internal void @grow(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %22

7:
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Big, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 4, !tbaa !17
  %11 = icmp slt i32 %10, 64
  br i1 %11, label %12, label %22

12:
  %13 = load i32, ptr %4, align 4, !tbaa !10
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Big, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Big, ptr %16, i32 0, i32 1
  %18 = load i32, ptr %17, align 4, !tbaa !17
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %17, align 4, !tbaa !17
  %20 = sext i32 %18 to i64
  %21 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %20
  store i32 %13, ptr %21, align 4, !tbaa !10
  br label %22

22:
  ret void
}

define internal void @trim(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Big, ptr %4, i32 0, i32 1
  %6 = load i32, ptr %5, align 4, !tbaa !17
  %7 = icmp sgt i32 %6, 1
  br i1 %7, label %8, label %19

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Big, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Big, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !17
  %14 = sub nsw i32 %13, 1
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [64 x i32], ptr %10, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = icmp eq i32 %17, 0
  br label %19

19:
  %20 = phi i1 [ false, %3 ], [ %18, %8 ]
  br i1 %20, label %21, label %26

21:
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Big, ptr %22, i32 0, i32 1
  %24 = load i32, ptr %23, align 4, !tbaa !17
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %23, align 4, !tbaa !17
  br label %3, !llvm.loop !25

26:
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
!11 = !{!"int", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = !{!18, !11, i64 256}
!18 = !{!"", !6, i64 0, !11, i64 256}
!19 = distinct !{!19, !13}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
!25 = distinct !{!25, !13}
