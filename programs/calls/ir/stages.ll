; made by python -m programs.calls from src/stages.c, SHA-256 8a0b736b7c676306fe4637b02b5ffd97702ff7d25eb627351a7cd2169198c858
source_filename = "stages.c"

%struct.Stage = type { ptr, i32, i32, i32, i32, [32 x i32], i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca [12 x %struct.Stage], align 16
  %9 = alloca [7 x ptr], align 16
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
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
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %7, align 8, !tbaa !4
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !8
  store i64 %31, ptr %10, align 8, !tbaa !8
  %32 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 0
  store ptr @gain, ptr %32, align 16, !tbaa !4
  %33 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 1
  store ptr @delay, ptr %33, align 8, !tbaa !4
  %34 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 2
  store ptr @comb, ptr %34, align 16, !tbaa !4
  %35 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 3
  store ptr @one_pole, ptr %35, align 8, !tbaa !4
  %36 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 4
  store ptr @clip, ptr %36, align 16, !tbaa !4
  %37 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 5
  store ptr @rectify, ptr %37, align 8, !tbaa !4
  %38 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 6
  store ptr @follow, ptr %38, align 16, !tbaa !4
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %39

39:
  %40 = load i64, ptr %11, align 8, !tbaa !8
  %41 = load i64, ptr %10, align 8, !tbaa !8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %54

43:
  %44 = load i64, ptr %11, align 8, !tbaa !8
  %45 = getelementptr inbounds [12 x %struct.Stage], ptr %8, i64 0, i64 %44
  %46 = getelementptr inbounds [7 x ptr], ptr %9, i64 0, i64 0
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = load i64, ptr %11, align 8, !tbaa !8
  %49 = getelementptr inbounds i32, ptr %47, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !10
  call void @reset(ptr noundef %45, ptr noundef %46, i32 noundef %50)
  br label %51

51:
  %52 = load i64, ptr %11, align 8, !tbaa !8
  %53 = add nsw i64 %52, 1
  store i64 %53, ptr %11, align 8, !tbaa !8
  br label %39, !llvm.loop !12

54:
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %55

55:
  %56 = load i64, ptr %12, align 8, !tbaa !8
  %57 = load ptr, ptr %3, align 8, !tbaa !4
  %58 = getelementptr inbounds i64, ptr %57, i64 0
  %59 = load i64, ptr %58, align 8, !tbaa !8
  %60 = icmp slt i64 %56, %59
  br i1 %60, label %61, label %77

61:
  %62 = getelementptr inbounds [12 x %struct.Stage], ptr %8, i64 0, i64 0
  %63 = load i64, ptr %10, align 8, !tbaa !8
  %64 = load ptr, ptr %4, align 8, !tbaa !4
  %65 = load i64, ptr %12, align 8, !tbaa !8
  %66 = getelementptr inbounds i16, ptr %64, i64 %65
  %67 = load i16, ptr %66, align 2, !tbaa !14
  %68 = sext i16 %67 to i32
  %69 = mul nsw i32 %68, 64
  %70 = call i32 @through(ptr noundef %62, i64 noundef %63, i32 noundef %69)
  %71 = load ptr, ptr %6, align 8, !tbaa !4
  %72 = load i64, ptr %12, align 8, !tbaa !8
  %73 = getelementptr inbounds i32, ptr %71, i64 %72
  store i32 %70, ptr %73, align 4, !tbaa !10
  br label %74

74:
  %75 = load i64, ptr %12, align 8, !tbaa !8
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %12, align 8, !tbaa !8
  br label %55, !llvm.loop !16

77:
  store i64 0, ptr %13, align 8, !tbaa !8
  br label %78

78:
  %79 = load i64, ptr %13, align 8, !tbaa !8
  %80 = load i64, ptr %10, align 8, !tbaa !8
  %81 = icmp slt i64 %79, %80
  br i1 %81, label %82, label %93

82:
  %83 = load i64, ptr %13, align 8, !tbaa !8
  %84 = getelementptr inbounds [12 x %struct.Stage], ptr %8, i64 0, i64 %83
  %85 = getelementptr inbounds %struct.Stage, ptr %84, i32 0, i32 6
  %86 = load i64, ptr %85, align 8, !tbaa !17
  %87 = load ptr, ptr %7, align 8, !tbaa !4
  %88 = load i64, ptr %13, align 8, !tbaa !8
  %89 = getelementptr inbounds i64, ptr %87, i64 %88
  store i64 %86, ptr %89, align 8, !tbaa !8
  br label %90

90:
  %91 = load i64, ptr %13, align 8, !tbaa !8
  %92 = add nsw i64 %91, 1
  store i64 %92, ptr %13, align 8, !tbaa !8
  br label %78, !llvm.loop !19

93:
  ret void
}

define internal i32 @gain(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Stage, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 8, !tbaa !20
  %10 = call i32 @scaled(i32 noundef %6, i32 noundef %9)
  %11 = mul nsw i32 %10, 2
  store i32 %11, ptr %5, align 4, !tbaa !10
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = load i32, ptr %5, align 4, !tbaa !10
  %14 = icmp sgt i32 %13, 1048576
  %15 = zext i1 %14 to i32
  call void @event(ptr noundef %12, i32 noundef %15)
  %16 = load i32, ptr %5, align 4, !tbaa !10
  %17 = sext i32 %16 to i64
  %18 = call i32 @limit(i64 noundef %17, i32 noundef 1073741823)
  ret i32 %18
}

define internal i32 @delay(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = call i32 @remember(ptr noundef %6, i32 noundef %7)
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Stage, ptr %9, i32 0, i32 1
  %11 = load i32, ptr %10, align 8, !tbaa !20
  %12 = and i32 %11, 32767
  %13 = call i32 @blend(i32 noundef %5, i32 noundef %8, i32 noundef %12)
  ret i32 %13
}

define internal i32 @comb(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Stage, ptr %6, i32 0, i32 5
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Stage, ptr %8, i32 0, i32 4
  %10 = load i32, ptr %9, align 4, !tbaa !21
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [32 x i32], ptr %7, i64 0, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !10
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Stage, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 8, !tbaa !20
  %17 = and i32 %16, 16383
  %18 = call i32 @scaled(i32 noundef %13, i32 noundef %17)
  store i32 %18, ptr %5, align 4, !tbaa !10
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = load i32, ptr %4, align 4, !tbaa !10
  %21 = load i32, ptr %5, align 4, !tbaa !10
  %22 = call i32 @sum(i32 noundef %20, i32 noundef %21)
  %23 = call i32 @remember(ptr noundef %19, i32 noundef %22)
  ret i32 %23
}

define internal i32 @one_pole(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Stage, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %6, align 8, !tbaa !22
  %8 = load i32, ptr %4, align 4, !tbaa !10
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Stage, ptr %9, i32 0, i32 1
  %11 = load i32, ptr %10, align 8, !tbaa !20
  %12 = and i32 %11, 32767
  %13 = call i32 @blend(i32 noundef %7, i32 noundef %8, i32 noundef %12)
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Stage, ptr %14, i32 0, i32 3
  store i32 %13, ptr %15, align 8, !tbaa !22
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Stage, ptr %16, i32 0, i32 3
  %18 = load i32, ptr %17, align 8, !tbaa !22
  ret i32 %18
}

define internal i32 @clip(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Stage, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 8, !tbaa !20
  %10 = and i32 %9, 65535
  %11 = add nsw i32 4096, %10
  store i32 %11, ptr %5, align 4, !tbaa !10
  %12 = load i32, ptr %4, align 4, !tbaa !10
  %13 = sext i32 %12 to i64
  %14 = load i32, ptr %5, align 4, !tbaa !10
  %15 = call i32 @limit(i64 noundef %13, i32 noundef %14)
  store i32 %15, ptr %6, align 4, !tbaa !10
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = load i32, ptr %6, align 4, !tbaa !10
  %18 = load i32, ptr %4, align 4, !tbaa !10
  %19 = icmp ne i32 %17, %18
  %20 = zext i1 %19 to i32
  call void @event(ptr noundef %16, i32 noundef %20)
  %21 = load i32, ptr %6, align 4, !tbaa !10
  ret i32 %21
}

define internal i32 @rectify(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = icmp slt i32 %6, 0
  %8 = zext i1 %7 to i32
  call void @event(ptr noundef %5, i32 noundef %8)
  %9 = load i32, ptr %4, align 4, !tbaa !10
  %10 = icmp slt i32 %9, 0
  br i1 %10, label %11, label %19

11:
  %12 = load i32, ptr %4, align 4, !tbaa !10
  %13 = sub nsw i32 0, %12
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Stage, ptr %14, i32 0, i32 2
  %16 = load i32, ptr %15, align 4, !tbaa !23
  %17 = and i32 %16, 32767
  %18 = call i32 @scaled(i32 noundef %13, i32 noundef %17)
  br label %21

19:
  %20 = load i32, ptr %4, align 4, !tbaa !10
  br label %21

21:
  %22 = phi i32 [ %18, %11 ], [ %20, %19 ]
  ret i32 %22
}

define internal i32 @follow(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = load i32, ptr %4, align 4, !tbaa !10
  %10 = sub nsw i32 0, %9
  br label %13

11:
  %12 = load i32, ptr %4, align 4, !tbaa !10
  br label %13

13:
  %14 = phi i32 [ %10, %8 ], [ %12, %11 ]
  store i32 %14, ptr %5, align 4, !tbaa !10
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Stage, ptr %16, i32 0, i32 3
  %18 = load i32, ptr %17, align 8, !tbaa !22
  %19 = icmp sgt i32 %15, %18
  br i1 %19, label %20, label %26

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Stage, ptr %21, i32 0, i32 3
  %23 = load i32, ptr %22, align 8, !tbaa !22
  %24 = load i32, ptr %5, align 4, !tbaa !10
  %25 = call i32 @blend(i32 noundef %23, i32 noundef %24, i32 noundef 8192)
  br label %32

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Stage, ptr %27, i32 0, i32 3
  %29 = load i32, ptr %28, align 8, !tbaa !22
  %30 = load i32, ptr %5, align 4, !tbaa !10
  %31 = call i32 @blend(i32 noundef %29, i32 noundef %30, i32 noundef 256)
  br label %32

32:
  %33 = phi i32 [ %25, %20 ], [ %31, %26 ]
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Stage, ptr %34, i32 0, i32 3
  store i32 %33, ptr %35, align 8, !tbaa !22
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Stage, ptr %36, i32 0, i32 3
  %38 = load i32, ptr %37, align 8, !tbaa !22
  %39 = icmp sgt i32 %38, 16384
  br i1 %39, label %40, label %43

40:
  %41 = load i32, ptr %4, align 4, !tbaa !10
  %42 = call i32 @scaled(i32 noundef %41, i32 noundef 16384)
  br label %45

43:
  %44 = load i32, ptr %4, align 4, !tbaa !10
  br label %45

45:
  %46 = phi i32 [ %42, %40 ], [ %44, %43 ]
  ret i32 %46
}

define internal void @reset(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !10
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = load i32, ptr %6, align 4, !tbaa !10
  %10 = urem i32 %9, 7
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds ptr, ptr %8, i64 %11
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Stage, ptr %14, i32 0, i32 0
  store ptr %13, ptr %15, align 8, !tbaa !24
  %16 = load i32, ptr %6, align 4, !tbaa !10
  %17 = lshr i32 %16, 8
  %18 = and i32 %17, 32767
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Stage, ptr %19, i32 0, i32 1
  store i32 %18, ptr %20, align 8, !tbaa !20
  %21 = load i32, ptr %6, align 4, !tbaa !10
  %22 = lshr i32 %21, 16
  %23 = and i32 %22, 32767
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Stage, ptr %24, i32 0, i32 2
  store i32 %23, ptr %25, align 4, !tbaa !23
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Stage, ptr %26, i32 0, i32 3
  store i32 0, ptr %27, align 8, !tbaa !22
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Stage, ptr %28, i32 0, i32 4
  store i32 0, ptr %29, align 4, !tbaa !21
  %30 = load ptr, ptr %4, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Stage, ptr %30, i32 0, i32 6
  store i64 0, ptr %31, align 8, !tbaa !17
  store i32 0, ptr %7, align 4, !tbaa !10
  br label %32

32:
  %33 = load i32, ptr %7, align 4, !tbaa !10
  %34 = icmp slt i32 %33, 32
  br i1 %34, label %35, label %44

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Stage, ptr %36, i32 0, i32 5
  %38 = load i32, ptr %7, align 4, !tbaa !10
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [32 x i32], ptr %37, i64 0, i64 %39
  store i32 0, ptr %40, align 4, !tbaa !10
  br label %41

41:
  %42 = load i32, ptr %7, align 4, !tbaa !10
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %7, align 4, !tbaa !10
  br label %32, !llvm.loop !25

44:
  ret void
}

define internal i32 @through(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !10
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !8
  %10 = load i64, ptr %5, align 8, !tbaa !8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %26

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = getelementptr inbounds %struct.Stage, ptr %13, i64 %14
  %16 = getelementptr inbounds %struct.Stage, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !24
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load i64, ptr %7, align 8, !tbaa !8
  %20 = getelementptr inbounds %struct.Stage, ptr %18, i64 %19
  %21 = load i32, ptr %6, align 4, !tbaa !10
  %22 = call i32 %17(ptr noundef %20, i32 noundef %21)
  store i32 %22, ptr %6, align 4, !tbaa !10
  br label %23

23:
  %24 = load i64, ptr %7, align 8, !tbaa !8
  %25 = add nsw i64 %24, 1
  store i64 %25, ptr %7, align 8, !tbaa !8
  br label %8, !llvm.loop !26

26:
  %27 = load i32, ptr %6, align 4, !tbaa !10
  ret i32 %27
}

define internal i32 @scaled(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = sext i32 %5 to i64
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = mul nsw i64 %6, %8
  %10 = add nsw i64 %9, 16384
  %11 = ashr i64 %10, 15
  %12 = trunc i64 %11 to i32
  ret i32 %12
}

define internal void @event(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = icmp ne i32 %5, 0
  %7 = zext i1 %6 to i32
  %8 = sext i32 %7 to i64
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Stage, ptr %9, i32 0, i32 6
  %11 = load i64, ptr %10, align 8, !tbaa !17
  %12 = add i64 %11, %8
  store i64 %12, ptr %10, align 8, !tbaa !17
  ret void
}

define internal i32 @limit(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = sext i32 %6 to i64
  %8 = icmp sgt i64 %5, %7
  br i1 %8, label %9, label %11

9:
  %10 = load i32, ptr %4, align 4, !tbaa !10
  br label %25

11:
  %12 = load i64, ptr %3, align 8, !tbaa !8
  %13 = load i32, ptr %4, align 4, !tbaa !10
  %14 = sext i32 %13 to i64
  %15 = sub nsw i64 0, %14
  %16 = icmp slt i64 %12, %15
  br i1 %16, label %17, label %20

17:
  %18 = load i32, ptr %4, align 4, !tbaa !10
  %19 = sub nsw i32 0, %18
  br label %23

20:
  %21 = load i64, ptr %3, align 8, !tbaa !8
  %22 = trunc i64 %21 to i32
  br label %23

23:
  %24 = phi i32 [ %19, %17 ], [ %22, %20 ]
  br label %25

25:
  %26 = phi i32 [ %10, %9 ], [ %24, %23 ]
  ret i32 %26
}

define internal i32 @blend(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !10
  store i32 %2, ptr %6, align 4, !tbaa !10
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = load i32, ptr %6, align 4, !tbaa !10
  %9 = sub nsw i32 32767, %8
  %10 = call i32 @scaled(i32 noundef %7, i32 noundef %9)
  %11 = load i32, ptr %5, align 4, !tbaa !10
  %12 = load i32, ptr %6, align 4, !tbaa !10
  %13 = call i32 @scaled(i32 noundef %11, i32 noundef %12)
  %14 = call i32 @sum(i32 noundef %10, i32 noundef %13)
  ret i32 %14
}

define internal i32 @remember(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Stage, ptr %6, i32 0, i32 5
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Stage, ptr %8, i32 0, i32 4
  %10 = load i32, ptr %9, align 4, !tbaa !21
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [32 x i32], ptr %7, i64 0, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !10
  store i32 %13, ptr %5, align 4, !tbaa !10
  %14 = load i32, ptr %4, align 4, !tbaa !10
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Stage, ptr %15, i32 0, i32 5
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Stage, ptr %17, i32 0, i32 4
  %19 = load i32, ptr %18, align 4, !tbaa !21
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 %20
  store i32 %14, ptr %21, align 4, !tbaa !10
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Stage, ptr %22, i32 0, i32 4
  %24 = load i32, ptr %23, align 4, !tbaa !21
  %25 = add nsw i32 %24, 1
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Stage, ptr %26, i32 0, i32 2
  %28 = load i32, ptr %27, align 4, !tbaa !23
  %29 = and i32 %28, 31
  %30 = add nsw i32 %29, 1
  %31 = icmp eq i32 %25, %30
  br i1 %31, label %32, label %33

32:
  br label %38

33:
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Stage, ptr %34, i32 0, i32 4
  %36 = load i32, ptr %35, align 4, !tbaa !21
  %37 = add nsw i32 %36, 1
  br label %38

38:
  %39 = phi i32 [ 0, %32 ], [ %37, %33 ]
  %40 = load ptr, ptr %3, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Stage, ptr %40, i32 0, i32 4
  store i32 %39, ptr %41, align 4, !tbaa !21
  %42 = load ptr, ptr %3, align 8, !tbaa !4
  %43 = getelementptr inbounds %struct.Stage, ptr %42, i32 0, i32 4
  %44 = load i32, ptr %43, align 4, !tbaa !21
  %45 = icmp sgt i32 %44, 31
  br i1 %45, label %46, label %49

46:
  %47 = load ptr, ptr %3, align 8, !tbaa !4
  %48 = getelementptr inbounds %struct.Stage, ptr %47, i32 0, i32 4
  store i32 0, ptr %48, align 4, !tbaa !21
  br label %49

49:
  %50 = load i32, ptr %5, align 4, !tbaa !10
  ret i32 %50
}

define internal i32 @sum(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = sext i32 %5 to i64
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = add nsw i64 %6, %8
  %10 = call i32 @limit(i64 noundef %9, i32 noundef 1073741823)
  ret i32 %10
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
!14 = !{!15, !15, i64 0}
!15 = !{!"short", !6, i64 0}
!16 = distinct !{!16, !13}
!17 = !{!18, !9, i64 152}
!18 = !{!"Stage", !5, i64 0, !11, i64 8, !11, i64 12, !11, i64 16, !11, i64 20, !6, i64 24, !9, i64 152}
!19 = distinct !{!19, !13}
!20 = !{!18, !11, i64 8}
!21 = !{!18, !11, i64 20}
!22 = !{!18, !11, i64 16}
!23 = !{!18, !11, i64 12}
!24 = !{!18, !5, i64 0}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
