; made by python -m programs.calls from src/format.c, SHA-256 1d4ab3c6917dcaa9573a609d85738d015902aea3fa9e5d6444a3c56b26d910ee
source_filename = "format.c"

%struct.Out = type { ptr, i64, i64, i64 }

@.str = private unnamed_addr constant [6 x i8] c"north\00", align 1
@.str.1 = private unnamed_addr constant [11 x i8] c"south-east\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"up\00", align 1
@.str.3 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Out, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !4
  store ptr %12, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %5, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %6, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Out, ptr %7, i32 0, i32 0
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  store ptr %23, ptr %22, align 8, !tbaa !8
  %24 = getelementptr inbounds %struct.Out, ptr %7, i32 0, i32 1
  store i64 0, ptr %24, align 8, !tbaa !11
  %25 = getelementptr inbounds %struct.Out, ptr %7, i32 0, i32 2
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 1
  %28 = load i64, ptr %27, align 8, !tbaa !12
  store i64 %28, ptr %25, align 8, !tbaa !13
  %29 = getelementptr inbounds %struct.Out, ptr %7, i32 0, i32 3
  store i64 0, ptr %29, align 8, !tbaa !14
  store i64 0, ptr %8, align 8, !tbaa !12
  br label %30

30:
  %31 = load i64, ptr %8, align 8, !tbaa !12
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds i64, ptr %32, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !12
  %35 = icmp slt i64 %31, %34
  br i1 %35, label %36, label %43

36:
  %37 = load ptr, ptr %5, align 8, !tbaa !4
  %38 = load i64, ptr %8, align 8, !tbaa !12
  %39 = getelementptr inbounds i8, ptr %37, i64 %38
  store i8 0, ptr %39, align 1, !tbaa !15
  br label %40

40:
  %41 = load i64, ptr %8, align 8, !tbaa !12
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %8, align 8, !tbaa !12
  br label %30, !llvm.loop !16

43:
  store i64 0, ptr %9, align 8, !tbaa !12
  br label %44

44:
  %45 = load i64, ptr %9, align 8, !tbaa !12
  %46 = load ptr, ptr %3, align 8, !tbaa !4
  %47 = getelementptr inbounds i64, ptr %46, i64 0
  %48 = load i64, ptr %47, align 8, !tbaa !12
  %49 = icmp slt i64 %45, %48
  br i1 %49, label %50, label %58

50:
  %51 = load ptr, ptr %4, align 8, !tbaa !4
  %52 = load i64, ptr %9, align 8, !tbaa !12
  %53 = getelementptr inbounds i64, ptr %51, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !12
  call void @line(ptr noundef %7, i64 noundef %54)
  br label %55

55:
  %56 = load i64, ptr %9, align 8, !tbaa !12
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %9, align 8, !tbaa !12
  br label %44, !llvm.loop !18

58:
  %59 = getelementptr inbounds %struct.Out, ptr %7, i32 0, i32 1
  %60 = load i64, ptr %59, align 8, !tbaa !11
  %61 = load ptr, ptr %6, align 8, !tbaa !4
  %62 = getelementptr inbounds i64, ptr %61, i64 0
  store i64 %60, ptr %62, align 8, !tbaa !12
  %63 = getelementptr inbounds %struct.Out, ptr %7, i32 0, i32 3
  %64 = load i64, ptr %63, align 8, !tbaa !14
  %65 = load ptr, ptr %6, align 8, !tbaa !4
  %66 = getelementptr inbounds i64, ptr %65, i64 1
  store i64 %64, ptr %66, align 8, !tbaa !12
  ret void
}

define internal void @line(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !12
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = lshr i64 %5, 60
  switch i64 %6, label %20 [
    i64 0, label %7
    i64 1, label %7
    i64 2, label %7
    i64 3, label %10
    i64 4, label %10
    i64 5, label %13
    i64 6, label %13
    i64 7, label %13
    i64 8, label %13
    i64 9, label %17
    i64 10, label %17
    i64 11, label %17
  ]

7:
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = load i64, ptr %4, align 8, !tbaa !12
  call void @put_hex(ptr noundef %8, i64 noundef %9, i32 noundef 16)
  br label %23

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = load i64, ptr %4, align 8, !tbaa !12
  call void @put_unsigned(ptr noundef %11, i64 noundef %12, i32 noundef 2, i32 noundef 0, i32 noundef 48, i32 noundef 8)
  br label %23

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = load i64, ptr %4, align 8, !tbaa !12
  %16 = ashr i64 %15, 20
  call void @put_fraction(ptr noundef %14, i64 noundef %16)
  br label %23

17:
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = load i64, ptr %4, align 8, !tbaa !12
  call void @put_word(ptr noundef %18, i64 noundef %19)
  br label %23

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = load i64, ptr %4, align 8, !tbaa !12
  call void @put_signed(ptr noundef %21, i64 noundef %22, i32 noundef 22, i32 noundef 3)
  br label %23

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put(ptr noundef %24, i32 noundef 10)
  ret void
}

define internal void @put_hex(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !12
  store i32 %2, ptr %6, align 4, !tbaa !19
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  call void @put(ptr noundef %7, i32 noundef 48)
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @put(ptr noundef %8, i32 noundef 120)
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = load i64, ptr %5, align 8, !tbaa !12
  %11 = load i32, ptr %6, align 4, !tbaa !19
  call void @put_unsigned(ptr noundef %9, i64 noundef %10, i32 noundef 16, i32 noundef %11, i32 noundef 48, i32 noundef 0)
  ret void
}

define internal void @put_unsigned(ptr noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca [64 x i8], align 16
  %14 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !4
  store i64 %1, ptr %8, align 8, !tbaa !12
  store i32 %2, ptr %9, align 4, !tbaa !19
  store i32 %3, ptr %10, align 4, !tbaa !19
  store i32 %4, ptr %11, align 4, !tbaa !19
  store i32 %5, ptr %12, align 4, !tbaa !19
  %15 = load i64, ptr %8, align 8, !tbaa !12
  %16 = load i32, ptr %9, align 4, !tbaa !19
  %17 = getelementptr inbounds [64 x i8], ptr %13, i64 0, i64 0
  %18 = call i32 @digits_of(i64 noundef %15, i32 noundef %16, ptr noundef %17)
  store i32 %18, ptr %14, align 4, !tbaa !19
  %19 = load ptr, ptr %7, align 8, !tbaa !4
  %20 = load i32, ptr %11, align 4, !tbaa !19
  %21 = load i32, ptr %10, align 4, !tbaa !19
  %22 = load i32, ptr %14, align 4, !tbaa !19
  %23 = sub nsw i32 %21, %22
  %24 = sext i32 %23 to i64
  call void @repeat(ptr noundef %19, i32 noundef %20, i64 noundef %24)
  %25 = load ptr, ptr %7, align 8, !tbaa !4
  %26 = getelementptr inbounds [64 x i8], ptr %13, i64 0, i64 0
  %27 = load i32, ptr %14, align 4, !tbaa !19
  %28 = load i32, ptr %12, align 4, !tbaa !19
  call void @put_reversed(ptr noundef %25, ptr noundef %26, i32 noundef %27, i32 noundef %28)
  ret void
}

define internal void @put_fraction(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !12
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i64, ptr %4, align 8, !tbaa !12
  %7 = sdiv i64 %6, 1000
  call void @put_signed(ptr noundef %5, i64 noundef %7, i32 noundef 0, i32 noundef 3)
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put(ptr noundef %8, i32 noundef 46)
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = load i64, ptr %4, align 8, !tbaa !12
  %11 = icmp slt i64 %10, 0
  br i1 %11, label %12, label %16

12:
  %13 = load i64, ptr %4, align 8, !tbaa !12
  %14 = srem i64 %13, 1000
  %15 = sub nsw i64 0, %14
  br label %19

16:
  %17 = load i64, ptr %4, align 8, !tbaa !12
  %18 = srem i64 %17, 1000
  br label %19

19:
  %20 = phi i64 [ %15, %12 ], [ %18, %16 ]
  call void @put_unsigned(ptr noundef %9, i64 noundef %20, i32 noundef 10, i32 noundef 3, i32 noundef 48, i32 noundef 0)
  ret void
}

define internal void @put_word(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !12
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = and i64 %5, 3
  switch i64 %6, label %13 [
    i64 0, label %7
    i64 1, label %9
    i64 2, label %11
  ]

7:
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put_text(ptr noundef %8, ptr noundef @.str, i32 noundef 8)
  br label %15

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put_text(ptr noundef %10, ptr noundef @.str.1, i32 noundef 8)
  br label %15

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put_text(ptr noundef %12, ptr noundef @.str.2, i32 noundef 8)
  br label %15

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put_text(ptr noundef %14, ptr noundef @.str.3, i32 noundef 8)
  br label %15

15:
  ret void
}

define internal void @put_signed(ptr noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !12
  store i32 %2, ptr %7, align 4, !tbaa !19
  store i32 %3, ptr %8, align 4, !tbaa !19
  %9 = load i64, ptr %6, align 8, !tbaa !12
  %10 = icmp slt i64 %9, 0
  br i1 %10, label %11, label %13

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  call void @put(ptr noundef %12, i32 noundef 45)
  br label %13

13:
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = load i64, ptr %6, align 8, !tbaa !12
  %16 = icmp slt i64 %15, 0
  br i1 %16, label %17, label %20

17:
  %18 = load i64, ptr %6, align 8, !tbaa !12
  %19 = sub i64 0, %18
  br label %22

20:
  %21 = load i64, ptr %6, align 8, !tbaa !12
  br label %22

22:
  %23 = phi i64 [ %19, %17 ], [ %21, %20 ]
  %24 = load i32, ptr %7, align 4, !tbaa !19
  %25 = load i32, ptr %8, align 4, !tbaa !19
  call void @put_unsigned(ptr noundef %14, i64 noundef %23, i32 noundef 10, i32 noundef %24, i32 noundef 32, i32 noundef %25)
  ret void
}

define internal void @put(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !19
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Out, ptr %5, i32 0, i32 1
  %7 = load i64, ptr %6, align 8, !tbaa !11
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Out, ptr %8, i32 0, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !13
  %11 = icmp slt i64 %7, %10
  br i1 %11, label %12, label %23

12:
  %13 = load i32, ptr %4, align 4, !tbaa !19
  %14 = trunc i32 %13 to i8
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Out, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !8
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Out, ptr %18, i32 0, i32 1
  %20 = load i64, ptr %19, align 8, !tbaa !11
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %19, align 8, !tbaa !11
  %22 = getelementptr inbounds i8, ptr %17, i64 %20
  store i8 %14, ptr %22, align 1, !tbaa !15
  br label %28

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Out, ptr %24, i32 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !14
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %25, align 8, !tbaa !14
  br label %28

28:
  ret void
}

define internal i32 @digits_of(i64 noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store i64 %0, ptr %4, align 8, !tbaa !12
  store i32 %1, ptr %5, align 4, !tbaa !19
  store ptr %2, ptr %6, align 8, !tbaa !4
  store i32 0, ptr %7, align 4, !tbaa !19
  br label %8

8:
  %9 = load i64, ptr %4, align 8, !tbaa !12
  %10 = load i32, ptr %5, align 4, !tbaa !19
  %11 = zext i32 %10 to i64
  %12 = urem i64 %9, %11
  %13 = trunc i64 %12 to i32
  %14 = call i32 @digit(i32 noundef %13)
  %15 = trunc i32 %14 to i8
  %16 = load ptr, ptr %6, align 8, !tbaa !4
  %17 = load i32, ptr %7, align 4, !tbaa !19
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %7, align 4, !tbaa !19
  %19 = sext i32 %17 to i64
  %20 = getelementptr inbounds i8, ptr %16, i64 %19
  store i8 %15, ptr %20, align 1, !tbaa !15
  br label %21

21:
  %22 = load i32, ptr %5, align 4, !tbaa !19
  %23 = zext i32 %22 to i64
  %24 = load i64, ptr %4, align 8, !tbaa !12
  %25 = udiv i64 %24, %23
  store i64 %25, ptr %4, align 8, !tbaa !12
  %26 = icmp ne i64 %25, 0
  br i1 %26, label %8, label %27, !llvm.loop !21

27:
  %28 = load i32, ptr %7, align 4, !tbaa !19
  ret i32 %28
}

define internal void @repeat(ptr noundef %0, i32 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !19
  store i64 %2, ptr %6, align 8, !tbaa !12
  store i64 0, ptr %7, align 8, !tbaa !12
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !12
  %10 = load i64, ptr %6, align 8, !tbaa !12
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %18

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = load i32, ptr %5, align 4, !tbaa !19
  call void @put(ptr noundef %13, i32 noundef %14)
  br label %15

15:
  %16 = load i64, ptr %7, align 8, !tbaa !12
  %17 = add nsw i64 %16, 1
  store i64 %17, ptr %7, align 8, !tbaa !12
  br label %8, !llvm.loop !22

18:
  ret void
}

define internal void @put_reversed(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i32 %2, ptr %7, align 4, !tbaa !19
  store i32 %3, ptr %8, align 4, !tbaa !19
  %10 = load i32, ptr %7, align 4, !tbaa !19
  %11 = sub nsw i32 %10, 1
  store i32 %11, ptr %9, align 4, !tbaa !19
  br label %12

12:
  %13 = load i32, ptr %9, align 4, !tbaa !19
  %14 = icmp sge i32 %13, 0
  br i1 %14, label %15, label %39

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = load i32, ptr %9, align 4, !tbaa !19
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i8, ptr %17, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !15
  %22 = zext i8 %21 to i32
  call void @put(ptr noundef %16, i32 noundef %22)
  %23 = load i32, ptr %8, align 4, !tbaa !19
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %25, label %35

25:
  %26 = load i32, ptr %9, align 4, !tbaa !19
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %35

28:
  %29 = load i32, ptr %9, align 4, !tbaa !19
  %30 = load i32, ptr %8, align 4, !tbaa !19
  %31 = srem i32 %29, %30
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %35

33:
  %34 = load ptr, ptr %5, align 8, !tbaa !4
  call void @put(ptr noundef %34, i32 noundef 44)
  br label %35

35:
  br label %36

36:
  %37 = load i32, ptr %9, align 4, !tbaa !19
  %38 = add nsw i32 %37, -1
  store i32 %38, ptr %9, align 4, !tbaa !19
  br label %12, !llvm.loop !23

39:
  ret void
}

define internal i32 @digit(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !19
  %3 = load i32, ptr %2, align 4, !tbaa !19
  %4 = icmp ult i32 %3, 10
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !19
  %7 = add nsw i32 48, %6
  br label %12

8:
  %9 = load i32, ptr %2, align 4, !tbaa !19
  %10 = add nsw i32 97, %9
  %11 = sub nsw i32 %10, 10
  br label %12

12:
  %13 = phi i32 [ %7, %5 ], [ %11, %8 ]
  ret i32 %13
}

define internal void @put_text(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !19
  store i32 0, ptr %7, align 4, !tbaa !19
  br label %8

8:
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = load i32, ptr %7, align 4, !tbaa !19
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds i8, ptr %9, i64 %11
  %13 = load i8, ptr %12, align 1, !tbaa !15
  %14 = icmp ne i8 %13, 0
  br i1 %14, label %15, label %26

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = load i32, ptr %7, align 4, !tbaa !19
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i8, ptr %17, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !15
  %22 = sext i8 %21 to i32
  call void @put(ptr noundef %16, i32 noundef %22)
  br label %23

23:
  %24 = load i32, ptr %7, align 4, !tbaa !19
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %7, align 4, !tbaa !19
  br label %8, !llvm.loop !24

26:
  %27 = load ptr, ptr %4, align 8, !tbaa !4
  %28 = load i32, ptr %6, align 4, !tbaa !19
  %29 = load i32, ptr %7, align 4, !tbaa !19
  %30 = sub nsw i32 %28, %29
  %31 = sext i32 %30 to i64
  call void @repeat(ptr noundef %27, i32 noundef 32, i64 noundef %31)
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24}
!10 = !{!"long", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!10, !10, i64 0}
!13 = !{!9, !10, i64 16}
!14 = !{!9, !10, i64 24}
!15 = !{!6, !6, i64 0}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = distinct !{!18, !17}
!19 = !{!20, !20, i64 0}
!20 = !{!"int", !6, i64 0}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
