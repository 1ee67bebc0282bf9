; made by python -m programs.calls from src/config.c, SHA-256 8ebb3731551de730df1f0d5547bc77dc5cf7a5937bf7b51f72ae548254505118
source_filename = "config.c"

%struct.Reader = type { ptr, i64, i64, i64, i64, i64, [6 x i64] }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Reader, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds ptr, ptr %8, i64 0
  %10 = load ptr, ptr %9, align 8, !tbaa !4
  store ptr %10, ptr %3, align 8, !tbaa !4
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds ptr, ptr %11, i64 1
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  store ptr %13, ptr %4, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 2
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %5, align 8, !tbaa !4
  call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 96, i1 false)
  %17 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 0
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %18, ptr %17, align 8, !tbaa !8
  %19 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 1
  %20 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 2
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %21, i64 0
  %23 = load i64, ptr %22, align 8, !tbaa !11
  store i64 %23, ptr %20, align 8, !tbaa !12
  %24 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 3
  %25 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 4
  %26 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 5
  store i64 1, ptr %26, align 8, !tbaa !13
  %27 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 6
  br label %28

28:
  %29 = call i32 @peek(ptr noundef %6)
  %30 = icmp sge i32 %29, 0
  br i1 %30, label %31, label %32

31:
  call void @item(ptr noundef %6)
  br label %28, !llvm.loop !14

32:
  %33 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 5
  %34 = load i64, ptr %33, align 8, !tbaa !13
  %35 = load ptr, ptr %5, align 8, !tbaa !4
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  store i64 %34, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 4
  %38 = load i64, ptr %37, align 8, !tbaa !16
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = getelementptr inbounds i64, ptr %39, i64 1
  store i64 %38, ptr %40, align 8, !tbaa !11
  %41 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 3
  %42 = load i64, ptr %41, align 8, !tbaa !17
  %43 = load ptr, ptr %5, align 8, !tbaa !4
  %44 = getelementptr inbounds i64, ptr %43, i64 2
  store i64 %42, ptr %44, align 8, !tbaa !11
  store i32 0, ptr %7, align 4, !tbaa !18
  br label %45

45:
  %46 = load i32, ptr %7, align 4, !tbaa !18
  %47 = icmp slt i32 %46, 6
  br i1 %47, label %48, label %62

48:
  %49 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 6
  %50 = load i32, ptr %7, align 4, !tbaa !18
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [6 x i64], ptr %49, i64 0, i64 %51
  %53 = load i64, ptr %52, align 8, !tbaa !11
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = load i32, ptr %7, align 4, !tbaa !18
  %56 = add nsw i32 3, %55
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i64, ptr %54, i64 %57
  store i64 %53, ptr %58, align 8, !tbaa !11
  br label %59

59:
  %60 = load i32, ptr %7, align 4, !tbaa !18
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %7, align 4, !tbaa !18
  br label %45, !llvm.loop !20

62:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i32 @peek(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Reader, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !21
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !12
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %20

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Reader, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !8
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Reader, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !21
  %17 = getelementptr inbounds i8, ptr %13, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !22
  %19 = zext i8 %18 to i32
  br label %21

20:
  br label %21

21:
  %22 = phi i32 [ %19, %10 ], [ -1, %20 ]
  ret i32 %22
}

define internal void @item(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  call void @blanks(ptr noundef %4)
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i32 @peek(ptr noundef %5)
  store i32 %6, ptr %3, align 4, !tbaa !18
  %7 = load i32, ptr %3, align 4, !tbaa !18
  %8 = icmp eq i32 %7, 91
  br i1 %8, label %9, label %11

9:
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  call void @section(ptr noundef %10)
  br label %20

11:
  %12 = load i32, ptr %3, align 4, !tbaa !18
  %13 = call i32 @is_name(i32 noundef %12)
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %17

15:
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  call void @assignment(ptr noundef %16)
  br label %19

17:
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  call void @end_of_line(ptr noundef %18)
  br label %19

19:
  br label %20

20:
  ret void
}

define internal void @blanks(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i32 @peek(ptr noundef %4)
  %6 = call i32 @is_blank(i32 noundef %5)
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = call i32 @take(ptr noundef %9)
  br label %3, !llvm.loop !23

11:
  ret void
}

define internal void @section(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = call i32 @take(ptr noundef %3)
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  call void @blanks(ptr noundef %5)
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i64 @name(ptr noundef %7)
  call void @record(ptr noundef %6, i32 noundef 4, i64 noundef %8)
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  call void @blanks(ptr noundef %9)
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = call i32 @peek(ptr noundef %10)
  %12 = icmp eq i32 %11, 93
  br i1 %12, label %13, label %16

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = call i32 @take(ptr noundef %14)
  br label %16

16:
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  call void @end_of_line(ptr noundef %17)
  ret void
}

define internal i32 @is_name(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !18
  %3 = load i32, ptr %2, align 4, !tbaa !18
  %4 = icmp sge i32 %3, 97
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !18
  %7 = icmp sle i32 %6, 122
  br i1 %7, label %17, label %8

8:
  %9 = load i32, ptr %2, align 4, !tbaa !18
  %10 = icmp sge i32 %9, 48
  br i1 %10, label %11, label %14

11:
  %12 = load i32, ptr %2, align 4, !tbaa !18
  %13 = icmp sle i32 %12, 57
  br i1 %13, label %17, label %14

14:
  %15 = load i32, ptr %2, align 4, !tbaa !18
  %16 = icmp eq i32 %15, 95
  br label %17

17:
  %18 = phi i1 [ true, %11 ], [ true, %5 ], [ %16, %14 ]
  %19 = zext i1 %18 to i32
  ret i32 %19
}

define internal void @assignment(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @name(ptr noundef %4)
  call void @record(ptr noundef %3, i32 noundef 5, i64 noundef %5)
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  call void @blanks(ptr noundef %6)
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i32 @peek(ptr noundef %7)
  %9 = icmp ne i32 %8, 61
  br i1 %9, label %10, label %12

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  call void @fail(ptr noundef %11)
  br label %17

12:
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = call i32 @take(ptr noundef %13)
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  call void @value(ptr noundef %15, i32 noundef 0)
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  call void @end_of_line(ptr noundef %16)
  br label %17

17:
  ret void
}

define internal void @end_of_line(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  call void @blanks(ptr noundef %3)
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i32 @peek(ptr noundef %4)
  %6 = icmp eq i32 %5, 35
  br i1 %6, label %7, label %9

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  call void @rest_of_line(ptr noundef %8)
  br label %24

9:
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = call i32 @peek(ptr noundef %10)
  %12 = icmp eq i32 %11, 10
  br i1 %12, label %13, label %16

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = call i32 @take(ptr noundef %14)
  br label %23

16:
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = call i32 @peek(ptr noundef %17)
  %19 = icmp sge i32 %18, 0
  br i1 %19, label %20, label %22

20:
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  call void @fail(ptr noundef %21)
  br label %22

22:
  br label %23

23:
  br label %24

24:
  ret void
}

define internal i32 @is_blank(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !18
  %3 = load i32, ptr %2, align 4, !tbaa !18
  %4 = icmp eq i32 %3, 32
  br i1 %4, label %8, label %5

5:
  %6 = load i32, ptr %2, align 4, !tbaa !18
  %7 = icmp eq i32 %6, 9
  br label %8

8:
  %9 = phi i1 [ true, %1 ], [ %7, %5 ]
  %10 = zext i1 %9 to i32
  ret i32 %10
}

define internal i32 @take(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i32 @peek(ptr noundef %4)
  store i32 %5, ptr %3, align 4, !tbaa !18
  %6 = load i32, ptr %3, align 4, !tbaa !18
  %7 = icmp eq i32 %6, 10
  br i1 %7, label %8, label %13

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 3
  %11 = load i64, ptr %10, align 8, !tbaa !17
  %12 = add nsw i64 %11, 1
  store i64 %12, ptr %10, align 8, !tbaa !17
  br label %13

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Reader, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !21
  %17 = add nsw i64 %16, 1
  store i64 %17, ptr %15, align 8, !tbaa !21
  %18 = load i32, ptr %3, align 4, !tbaa !18
  ret i32 %18
}

define internal void @record(ptr noundef %0, i32 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !18
  store i64 %2, ptr %6, align 8, !tbaa !11
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Reader, ptr %7, i32 0, i32 6
  %9 = load i32, ptr %5, align 4, !tbaa !18
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds [6 x i64], ptr %8, i64 0, i64 %10
  %12 = load i64, ptr %11, align 8, !tbaa !11
  %13 = add nsw i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !11
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Reader, ptr %14, i32 0, i32 5
  %16 = load i64, ptr %15, align 8, !tbaa !13
  %17 = load i32, ptr %5, align 4, !tbaa !18
  %18 = sext i32 %17 to i64
  %19 = call i64 @mix(i64 noundef %16, i64 noundef %18)
  %20 = load i64, ptr %6, align 8, !tbaa !11
  %21 = call i64 @mix(i64 noundef %19, i64 noundef %20)
  %22 = load ptr, ptr %4, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Reader, ptr %22, i32 0, i32 5
  store i64 %21, ptr %23, align 8, !tbaa !13
  ret void
}

define internal i64 @name(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i64 -3750763034362895579, ptr %3, align 8, !tbaa !11
  br label %4

4:
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i32 @peek(ptr noundef %5)
  %7 = call i32 @is_name(i32 noundef %6)
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %15

9:
  %10 = load i64, ptr %3, align 8, !tbaa !11
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = call i32 @take(ptr noundef %11)
  %13 = sext i32 %12 to i64
  %14 = call i64 @mix(i64 noundef %10, i64 noundef %13)
  store i64 %14, ptr %3, align 8, !tbaa !11
  br label %4, !llvm.loop !24

15:
  %16 = load i64, ptr %3, align 8, !tbaa !11
  ret i64 %16
}

define internal i64 @mix(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %3, align 8, !tbaa !11
  %6 = load i64, ptr %4, align 8, !tbaa !11
  %7 = xor i64 %5, %6
  %8 = mul i64 %7, 1099511628211
  ret i64 %8
}

define internal void @fail(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Reader, ptr %3, i32 0, i32 4
  %5 = load i64, ptr %4, align 8, !tbaa !16
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !tbaa !16
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  call void @rest_of_line(ptr noundef %7)
  ret void
}

define internal void @value(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !18
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  call void @blanks(ptr noundef %6)
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = call i32 @peek(ptr noundef %7)
  store i32 %8, ptr %5, align 4, !tbaa !18
  %9 = load i32, ptr %5, align 4, !tbaa !18
  %10 = call i32 @is_digit(i32 noundef %9)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %16

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = call i64 @number(ptr noundef %14)
  call void @record(ptr noundef %13, i32 noundef 0, i64 noundef %15)
  br label %47

16:
  %17 = load i32, ptr %5, align 4, !tbaa !18
  %18 = icmp eq i32 %17, 34
  br i1 %18, label %19, label %23

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = call i64 @quoted(ptr noundef %21)
  call void @record(ptr noundef %20, i32 noundef 1, i64 noundef %22)
  br label %46

23:
  %24 = load i32, ptr %5, align 4, !tbaa !18
  %25 = icmp eq i32 %24, 91
  br i1 %25, label %26, label %29

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = load i32, ptr %4, align 4, !tbaa !18
  call void @list(ptr noundef %27, i32 noundef %28)
  br label %45

29:
  %30 = load i32, ptr %5, align 4, !tbaa !18
  %31 = call i32 @is_name(i32 noundef %30)
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %37

33:
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  %36 = call i64 @name(ptr noundef %35)
  call void @record(ptr noundef %34, i32 noundef 2, i64 noundef %36)
  br label %44

37:
  %38 = load ptr, ptr %3, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Reader, ptr %38, i32 0, i32 4
  %40 = load i64, ptr %39, align 8, !tbaa !16
  %41 = add nsw i64 %40, 1
  store i64 %41, ptr %39, align 8, !tbaa !16
  %42 = load ptr, ptr %3, align 8, !tbaa !4
  %43 = call i32 @take(ptr noundef %42)
  br label %44

44:
  br label %45

45:
  br label %46

46:
  br label %47

47:
  ret void
}

define internal void @rest_of_line(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i32 @peek(ptr noundef %4)
  %6 = icmp sge i32 %5, 0
  br i1 %6, label %7, label %11

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = call i32 @peek(ptr noundef %8)
  %10 = icmp ne i32 %9, 10
  br label %11

11:
  %12 = phi i1 [ false, %3 ], [ %10, %7 ]
  br i1 %12, label %13, label %16

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = call i32 @take(ptr noundef %14)
  br label %3, !llvm.loop !25

16:
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = call i32 @peek(ptr noundef %17)
  %19 = icmp eq i32 %18, 10
  br i1 %19, label %20, label %23

20:
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = call i32 @take(ptr noundef %21)
  br label %23

23:
  ret void
}

define internal i32 @is_digit(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !18
  %3 = load i32, ptr %2, align 4, !tbaa !18
  %4 = icmp sge i32 %3, 48
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !18
  %7 = icmp sle i32 %6, 57
  br label %8

8:
  %9 = phi i1 [ false, %1 ], [ %7, %5 ]
  %10 = zext i1 %9 to i32
  ret i32 %10
}

define internal i64 @number(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i64 0, ptr %3, align 8, !tbaa !11
  br label %4

4:
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i32 @peek(ptr noundef %5)
  %7 = call i32 @is_digit(i32 noundef %6)
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %17

9:
  %10 = load i64, ptr %3, align 8, !tbaa !11
  %11 = mul i64 %10, 10
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = call i32 @take(ptr noundef %12)
  %14 = sub nsw i32 %13, 48
  %15 = sext i32 %14 to i64
  %16 = add i64 %11, %15
  store i64 %16, ptr %3, align 8, !tbaa !11
  br label %4, !llvm.loop !26

17:
  %18 = load i64, ptr %3, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = call i64 @unit(ptr noundef %19)
  %21 = mul i64 %18, %20
  ret i64 %21
}

define internal i64 @quoted(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 7, ptr %4, align 8, !tbaa !11
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = call i32 @take(ptr noundef %6)
  br label %8

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = call i32 @take(ptr noundef %9)
  store i32 %10, ptr %5, align 4, !tbaa !18
  %11 = load i32, ptr %5, align 4, !tbaa !18
  %12 = icmp slt i32 %11, 0
  br i1 %12, label %16, label %13

13:
  %14 = load i32, ptr %5, align 4, !tbaa !18
  %15 = icmp eq i32 %14, 10
  br i1 %15, label %16, label %22

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Reader, ptr %17, i32 0, i32 4
  %19 = load i64, ptr %18, align 8, !tbaa !16
  %20 = add nsw i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !16
  %21 = load i64, ptr %4, align 8, !tbaa !11
  store i64 %21, ptr %2, align 8
  br label %40

22:
  %23 = load i32, ptr %5, align 4, !tbaa !18
  %24 = icmp eq i32 %23, 34
  br i1 %24, label %25, label %27

25:
  %26 = load i64, ptr %4, align 8, !tbaa !11
  store i64 %26, ptr %2, align 8
  br label %40

27:
  %28 = load i64, ptr %4, align 8, !tbaa !11
  %29 = load i32, ptr %5, align 4, !tbaa !18
  %30 = icmp eq i32 %29, 92
  br i1 %30, label %31, label %34

31:
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = call i32 @take(ptr noundef %32)
  br label %36

34:
  %35 = load i32, ptr %5, align 4, !tbaa !18
  br label %36

36:
  %37 = phi i32 [ %33, %31 ], [ %35, %34 ]
  %38 = sext i32 %37 to i64
  %39 = call i64 @mix(i64 noundef %28, i64 noundef %38)
  store i64 %39, ptr %4, align 8, !tbaa !11
  br label %8

40:
  %41 = load i64, ptr %2, align 8
  ret i64 %41
}

define internal void @list(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !18
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = call i32 @take(ptr noundef %5)
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = load i32, ptr %4, align 4, !tbaa !18
  %9 = sext i32 %8 to i64
  call void @record(ptr noundef %7, i32 noundef 3, i64 noundef %9)
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  call void @blanks(ptr noundef %10)
  br label %11

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = call i32 @peek(ptr noundef %12)
  %14 = icmp ne i32 %13, 93
  br i1 %14, label %15, label %45

15:
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = call i32 @peek(ptr noundef %16)
  %18 = icmp slt i32 %17, 0
  br i1 %18, label %26, label %19

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = call i32 @peek(ptr noundef %20)
  %22 = icmp eq i32 %21, 10
  br i1 %22, label %26, label %23

23:
  %24 = load i32, ptr %4, align 4, !tbaa !18
  %25 = icmp sgt i32 %24, 8
  br i1 %25, label %26, label %31

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Reader, ptr %27, i32 0, i32 4
  %29 = load i64, ptr %28, align 8, !tbaa !16
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %28, align 8, !tbaa !16
  br label %48

31:
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = load i32, ptr %4, align 4, !tbaa !18
  %34 = add nsw i32 %33, 1
  call void @value(ptr noundef %32, i32 noundef %34)
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  call void @blanks(ptr noundef %35)
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = call i32 @peek(ptr noundef %36)
  %38 = icmp eq i32 %37, 44
  br i1 %38, label %39, label %42

39:
  %40 = load ptr, ptr %3, align 8, !tbaa !4
  %41 = call i32 @take(ptr noundef %40)
  br label %42

42:
  br label %43

43:
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  call void @blanks(ptr noundef %44)
  br label %11, !llvm.loop !27

45:
  %46 = load ptr, ptr %3, align 8, !tbaa !4
  %47 = call i32 @take(ptr noundef %46)
  br label %48

48:
  ret void
}

define internal i64 @unit(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %4 = load ptr, ptr %3, align 8, !tbaa !4
  %5 = call i32 @peek(ptr noundef %4)
  switch i32 %5, label %15 [
    i32 107, label %6
    i32 109, label %9
    i32 115, label %12
  ]

6:
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = call i32 @take(ptr noundef %7)
  store i64 1000, ptr %2, align 8
  br label %16

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = call i32 @take(ptr noundef %10)
  store i64 1000000, ptr %2, align 8
  br label %16

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = call i32 @take(ptr noundef %13)
  store i64 60, ptr %2, align 8
  br label %16

15:
  store i64 1, ptr %2, align 8
  br label %16

16:
  %17 = load i64, ptr %2, align 8
  ret i64 %17
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !6, i64 48}
!10 = !{!"long", !6, i64 0}
!11 = !{!10, !10, i64 0}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !10, i64 40}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!9, !10, i64 32}
!17 = !{!9, !10, i64 24}
!18 = !{!19, !19, i64 0}
!19 = !{!"int", !6, i64 0}
!20 = distinct !{!20, !15}
!21 = !{!9, !10, i64 8}
!22 = !{!6, !6, i64 0}
!23 = distinct !{!23, !15}
!24 = distinct !{!24, !15}
!25 = distinct !{!25, !15}
!26 = distinct !{!26, !15}
!27 = distinct !{!27, !15}
