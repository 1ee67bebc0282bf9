; made by python -m programs.calls from src/calculator.c, SHA-256 50c467ec85fdb3cca3803eacec34bc963d8c2f7f2d82c095e6a2292a9c08afcb
source_filename = "calculator.c"

%struct.Parser = type { ptr, i64, i64, i64, i64, [26 x i64] }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Parser, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
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
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 248, i1 false)
  %22 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 0
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %23, ptr %22, align 8, !tbaa !8
  %24 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 1
  %25 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 2
  %26 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 3
  %27 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 4
  %28 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 5
  store i64 0, ptr %8, align 8, !tbaa !11
  br label %29

29:
  %30 = load i64, ptr %8, align 8, !tbaa !11
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  %33 = load i64, ptr %32, align 8, !tbaa !11
  %34 = icmp slt i64 %30, %33
  br i1 %34, label %35, label %64

35:
  %36 = load i64, ptr %8, align 8, !tbaa !11
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, ptr %37, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !11
  %40 = mul nsw i64 %36, %39
  %41 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 1
  store i64 %40, ptr %41, align 8, !tbaa !12
  %42 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 1
  %43 = load i64, ptr %42, align 8, !tbaa !12
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = getelementptr inbounds i64, ptr %44, i64 1
  %46 = load i64, ptr %45, align 8, !tbaa !11
  %47 = add nsw i64 %43, %46
  %48 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 2
  store i64 %47, ptr %48, align 8, !tbaa !13
  %49 = call i64 @statement(ptr noundef %7)
  %50 = load ptr, ptr %5, align 8, !tbaa !4
  %51 = load i64, ptr %8, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %50, i64 %51
  store i64 %49, ptr %52, align 8, !tbaa !11
  call void @spaces(ptr noundef %7)
  %53 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !12
  %55 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 2
  %56 = load i64, ptr %55, align 8, !tbaa !13
  %57 = icmp slt i64 %54, %56
  br i1 %57, label %58, label %60

58:
  %59 = call i64 @error(ptr noundef %7)
  br label %60

60:
  br label %61

61:
  %62 = load i64, ptr %8, align 8, !tbaa !11
  %63 = add nsw i64 %62, 1
  store i64 %63, ptr %8, align 8, !tbaa !11
  br label %29, !llvm.loop !14

64:
  %65 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 3
  %66 = load i64, ptr %65, align 8, !tbaa !16
  %67 = load ptr, ptr %6, align 8, !tbaa !4
  %68 = getelementptr inbounds i64, ptr %67, i64 0
  store i64 %66, ptr %68, align 8, !tbaa !11
  store i32 0, ptr %9, align 4, !tbaa !17
  br label %69

69:
  %70 = load i32, ptr %9, align 4, !tbaa !17
  %71 = icmp slt i32 %70, 26
  br i1 %71, label %72, label %86

72:
  %73 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 5
  %74 = load i32, ptr %9, align 4, !tbaa !17
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [26 x i64], ptr %73, i64 0, i64 %75
  %77 = load i64, ptr %76, align 8, !tbaa !11
  %78 = load ptr, ptr %6, align 8, !tbaa !4
  %79 = load i32, ptr %9, align 4, !tbaa !17
  %80 = add nsw i32 1, %79
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds i64, ptr %78, i64 %81
  store i64 %77, ptr %82, align 8, !tbaa !11
  br label %83

83:
  %84 = load i32, ptr %9, align 4, !tbaa !17
  %85 = add nsw i32 %84, 1
  store i32 %85, ptr %9, align 4, !tbaa !17
  br label %69, !llvm.loop !19

86:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i64 @statement(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  call void @spaces(ptr noundef %6)
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Parser, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8, !tbaa !12
  store i64 %9, ptr %4, align 8, !tbaa !11
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = call i32 @peek(ptr noundef %10)
  store i32 %11, ptr %5, align 4, !tbaa !17
  %12 = load i32, ptr %5, align 4, !tbaa !17
  %13 = call i32 @is_letter(i32 noundef %12)
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %33

15:
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  call void @advance(ptr noundef %16)
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = call i32 @accept(ptr noundef %17, i32 noundef 61)
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %29

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = call i64 @sum(ptr noundef %21)
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Parser, ptr %23, i32 0, i32 5
  %25 = load i32, ptr %5, align 4, !tbaa !17
  %26 = sub nsw i32 %25, 97
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [26 x i64], ptr %24, i64 0, i64 %27
  store i64 %22, ptr %28, align 8, !tbaa !11
  store i64 %22, ptr %2, align 8
  br label %36

29:
  %30 = load i64, ptr %4, align 8, !tbaa !11
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Parser, ptr %31, i32 0, i32 1
  store i64 %30, ptr %32, align 8, !tbaa !12
  br label %33

33:
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = call i64 @sum(ptr noundef %34)
  store i64 %35, ptr %2, align 8
  br label %36

36:
  %37 = load i64, ptr %2, align 8
  ret i64 %37
}

define internal void @spaces(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i32 @peek(ptr noundef %4)
  %6 = icmp eq i32 %5, 32
  br i1 %6, label %7, label %9

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  call void @advance(ptr noundef %8)
  br label %3, !llvm.loop !20

9:
  ret void
}

define internal i64 @error(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Parser, ptr %3, i32 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !16
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !tbaa !16
  ret i64 0
}

define internal i32 @peek(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Parser, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Parser, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !13
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %20

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Parser, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !8
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Parser, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = getelementptr inbounds i8, ptr %13, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !21
  %19 = zext i8 %18 to i32
  br label %21

20:
  br label %21

21:
  %22 = phi i32 [ %19, %10 ], [ 0, %20 ]
  ret i32 %22
}

define internal i32 @is_letter(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !17
  %3 = load i32, ptr %2, align 4, !tbaa !17
  %4 = icmp sge i32 %3, 97
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !17
  %7 = icmp sle i32 %6, 122
  br label %8

8:
  %9 = phi i1 [ false, %1 ], [ %7, %5 ]
  %10 = zext i1 %9 to i32
  ret i32 %10
}

define internal void @advance(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Parser, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !tbaa !12
  ret void
}

define internal i32 @accept(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !17
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  call void @spaces(ptr noundef %6)
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = call i32 @peek(ptr noundef %7)
  %9 = load i32, ptr %5, align 4, !tbaa !17
  %10 = icmp ne i32 %8, %9
  br i1 %10, label %11, label %12

11:
  store i32 0, ptr %3, align 4
  br label %14

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  call void @advance(ptr noundef %13)
  store i32 1, ptr %3, align 4
  br label %14

14:
  %15 = load i32, ptr %3, align 4
  ret i32 %15
}

define internal i64 @sum(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @term(ptr noundef %4)
  store i64 %5, ptr %3, align 8, !tbaa !11
  br label %6

6:
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i32 @accept(ptr noundef %7, i32 noundef 43)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %15

10:
  %11 = load i64, ptr %3, align 8, !tbaa !11
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = call i64 @term(ptr noundef %12)
  %14 = call i64 @wrap_add(i64 noundef %11, i64 noundef %13)
  store i64 %14, ptr %3, align 8, !tbaa !11
  br label %28

15:
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = call i32 @accept(ptr noundef %16, i32 noundef 45)
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %25

19:
  %20 = load i64, ptr %3, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = call i64 @term(ptr noundef %21)
  %23 = call i64 @negate(i64 noundef %22)
  %24 = call i64 @wrap_add(i64 noundef %20, i64 noundef %23)
  store i64 %24, ptr %3, align 8, !tbaa !11
  br label %27

25:
  %26 = load i64, ptr %3, align 8, !tbaa !11
  ret i64 %26

27:
  br label %28

28:
  br label %6
}

define internal i64 @term(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @factor(ptr noundef %4)
  store i64 %5, ptr %3, align 8, !tbaa !11
  br label %6

6:
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i32 @accept(ptr noundef %7, i32 noundef 42)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %15

10:
  %11 = load i64, ptr %3, align 8, !tbaa !11
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = call i64 @factor(ptr noundef %12)
  %14 = call i64 @wrap_mul(i64 noundef %11, i64 noundef %13)
  store i64 %14, ptr %3, align 8, !tbaa !11
  br label %28

15:
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = call i32 @accept(ptr noundef %16, i32 noundef 47)
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %25

19:
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = load i64, ptr %3, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = call i64 @factor(ptr noundef %22)
  %24 = call i64 @divide(ptr noundef %20, i64 noundef %21, i64 noundef %23)
  store i64 %24, ptr %3, align 8, !tbaa !11
  br label %27

25:
  %26 = load i64, ptr %3, align 8, !tbaa !11
  ret i64 %26

27:
  br label %28

28:
  br label %6
}

define internal i64 @wrap_add(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %3, align 8, !tbaa !11
  %6 = load i64, ptr %4, align 8, !tbaa !11
  %7 = add i64 %5, %6
  ret i64 %7
}

define internal i64 @negate(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !11
  %3 = load i64, ptr %2, align 8, !tbaa !11
  %4 = sub i64 0, %3
  ret i64 %4
}

define internal i64 @factor(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = call i32 @accept(ptr noundef %5, i32 noundef 45)
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %12

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = call i64 @factor(ptr noundef %9)
  %11 = call i64 @negate(i64 noundef %10)
  store i64 %11, ptr %2, align 8
  br label %27

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = call i64 @atom(ptr noundef %13)
  store i64 %14, ptr %4, align 8, !tbaa !11
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = call i32 @accept(ptr noundef %15, i32 noundef 94)
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %23

18:
  %19 = load i64, ptr %4, align 8, !tbaa !11
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = call i64 @factor(ptr noundef %20)
  %22 = call i64 @power(i64 noundef %19, i64 noundef %21)
  br label %25

23:
  %24 = load i64, ptr %4, align 8, !tbaa !11
  br label %25

25:
  %26 = phi i64 [ %22, %18 ], [ %24, %23 ]
  store i64 %26, ptr %2, align 8
  br label %27

27:
  %28 = load i64, ptr %2, align 8
  ret i64 %28
}

define internal i64 @wrap_mul(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %3, align 8, !tbaa !11
  %6 = load i64, ptr %4, align 8, !tbaa !11
  %7 = mul i64 %5, %6
  ret i64 %7
}

define internal i64 @divide(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !11
  store i64 %2, ptr %7, align 8, !tbaa !11
  %8 = load i64, ptr %7, align 8, !tbaa !11
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %10, label %13

10:
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = call i64 @error(ptr noundef %11)
  store i64 %12, ptr %4, align 8
  br label %23

13:
  %14 = load i64, ptr %7, align 8, !tbaa !11
  %15 = icmp eq i64 %14, -1
  br i1 %15, label %16, label %19

16:
  %17 = load i64, ptr %6, align 8, !tbaa !11
  %18 = call i64 @negate(i64 noundef %17)
  store i64 %18, ptr %4, align 8
  br label %23

19:
  %20 = load i64, ptr %6, align 8, !tbaa !11
  %21 = load i64, ptr %7, align 8, !tbaa !11
  %22 = sdiv i64 %20, %21
  store i64 %22, ptr %4, align 8
  br label %23

23:
  %24 = load i64, ptr %4, align 8
  ret i64 %24
}

define internal i64 @atom(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  call void @spaces(ptr noundef %6)
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = call i32 @peek(ptr noundef %7)
  store i32 %8, ptr %4, align 4, !tbaa !17
  %9 = load i32, ptr %4, align 4, !tbaa !17
  %10 = call i32 @is_digit(i32 noundef %9)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = call i64 @number(ptr noundef %13)
  store i64 %14, ptr %2, align 8
  br label %66

15:
  %16 = load i32, ptr %4, align 4, !tbaa !17
  %17 = call i32 @is_letter(i32 noundef %16)
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %38

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  call void @advance(ptr noundef %20)
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = call i32 @accept(ptr noundef %21, i32 noundef 40)
  %23 = icmp ne i32 %22, 0
  br i1 %23, label %24, label %28

24:
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i32, ptr %4, align 4, !tbaa !17
  %27 = call i64 @function(ptr noundef %25, i32 noundef %26)
  br label %36

28:
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Parser, ptr %29, i32 0, i32 5
  %31 = load i32, ptr %4, align 4, !tbaa !17
  %32 = sub nsw i32 %31, 97
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [26 x i64], ptr %30, i64 0, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !11
  br label %36

36:
  %37 = phi i64 [ %27, %24 ], [ %35, %28 ]
  store i64 %37, ptr %2, align 8
  br label %66

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = call i32 @accept(ptr noundef %39, i32 noundef 40)
  %41 = icmp ne i32 %40, 0
  br i1 %41, label %42, label %62

42:
  %43 = load ptr, ptr %3, align 8, !tbaa !4
  %44 = getelementptr inbounds %struct.Parser, ptr %43, i32 0, i32 4
  %45 = load i64, ptr %44, align 8, !tbaa !22
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %44, align 8, !tbaa !22
  %47 = icmp slt i64 %45, 40
  br i1 %47, label %48, label %51

48:
  %49 = load ptr, ptr %3, align 8, !tbaa !4
  %50 = call i64 @sum(ptr noundef %49)
  br label %54

51:
  %52 = load ptr, ptr %3, align 8, !tbaa !4
  %53 = call i64 @error(ptr noundef %52)
  br label %54

54:
  %55 = phi i64 [ %50, %48 ], [ %53, %51 ]
  store i64 %55, ptr %5, align 8, !tbaa !11
  %56 = load ptr, ptr %3, align 8, !tbaa !4
  %57 = getelementptr inbounds %struct.Parser, ptr %56, i32 0, i32 4
  %58 = load i64, ptr %57, align 8, !tbaa !22
  %59 = add nsw i64 %58, -1
  store i64 %59, ptr %57, align 8, !tbaa !22
  %60 = load ptr, ptr %3, align 8, !tbaa !4
  call void @expect(ptr noundef %60, i32 noundef 41)
  %61 = load i64, ptr %5, align 8, !tbaa !11
  store i64 %61, ptr %2, align 8
  br label %66

62:
  %63 = load ptr, ptr %3, align 8, !tbaa !4
  call void @advance(ptr noundef %63)
  %64 = load ptr, ptr %3, align 8, !tbaa !4
  %65 = call i64 @error(ptr noundef %64)
  store i64 %65, ptr %2, align 8
  br label %66

66:
  %67 = load i64, ptr %2, align 8
  ret i64 %67
}

define internal i64 @power(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !11
  store i64 1, ptr %5, align 8, !tbaa !11
  %7 = load i64, ptr %4, align 8, !tbaa !11
  %8 = and i64 %7, 63
  store i64 %8, ptr %6, align 8, !tbaa !11
  br label %9

9:
  %10 = load i64, ptr %6, align 8, !tbaa !11
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %12, label %27

12:
  %13 = load i64, ptr %6, align 8, !tbaa !11
  %14 = and i64 %13, 1
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %16, label %20

16:
  %17 = load i64, ptr %5, align 8, !tbaa !11
  %18 = load i64, ptr %3, align 8, !tbaa !11
  %19 = call i64 @wrap_mul(i64 noundef %17, i64 noundef %18)
  store i64 %19, ptr %5, align 8, !tbaa !11
  br label %20

20:
  %21 = load i64, ptr %3, align 8, !tbaa !11
  %22 = load i64, ptr %3, align 8, !tbaa !11
  %23 = call i64 @wrap_mul(i64 noundef %21, i64 noundef %22)
  store i64 %23, ptr %3, align 8, !tbaa !11
  br label %24

24:
  %25 = load i64, ptr %6, align 8, !tbaa !11
  %26 = lshr i64 %25, 1
  store i64 %26, ptr %6, align 8, !tbaa !11
  br label %9, !llvm.loop !23

27:
  %28 = load i64, ptr %5, align 8, !tbaa !11
  ret i64 %28
}

define internal i32 @is_digit(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !17
  %3 = load i32, ptr %2, align 4, !tbaa !17
  %4 = icmp sge i32 %3, 48
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !17
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
  br i1 %8, label %9, label %19

9:
  %10 = load i64, ptr %3, align 8, !tbaa !11
  %11 = call i64 @wrap_mul(i64 noundef %10, i64 noundef 10)
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = call i32 @peek(ptr noundef %12)
  %14 = sub nsw i32 %13, 48
  %15 = sext i32 %14 to i64
  %16 = call i64 @wrap_add(i64 noundef %11, i64 noundef %15)
  store i64 %16, ptr %3, align 8, !tbaa !11
  br label %17

17:
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  call void @advance(ptr noundef %18)
  br label %4, !llvm.loop !24

19:
  %20 = load i64, ptr %3, align 8, !tbaa !11
  ret i64 %20
}

define internal i64 @function(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !17
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = call i64 @sum(ptr noundef %8)
  store i64 %9, ptr %6, align 8, !tbaa !11
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = call i32 @accept(ptr noundef %10, i32 noundef 44)
  %12 = icmp ne i32 %11, 0
  br i1 %12, label %13, label %16

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = call i64 @sum(ptr noundef %14)
  br label %17

16:
  br label %17

17:
  %18 = phi i64 [ %15, %13 ], [ 0, %16 ]
  store i64 %18, ptr %7, align 8, !tbaa !11
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  call void @expect(ptr noundef %19, i32 noundef 41)
  %20 = load i32, ptr %5, align 4, !tbaa !17
  switch i32 %20, label %33 [
    i32 109, label %21
    i32 120, label %25
    i32 115, label %29
  ]

21:
  %22 = load i64, ptr %6, align 8, !tbaa !11
  %23 = load i64, ptr %7, align 8, !tbaa !11
  %24 = call i64 @least(i64 noundef %22, i64 noundef %23)
  store i64 %24, ptr %3, align 8
  br label %43

25:
  %26 = load i64, ptr %6, align 8, !tbaa !11
  %27 = load i64, ptr %7, align 8, !tbaa !11
  %28 = call i64 @most(i64 noundef %26, i64 noundef %27)
  store i64 %28, ptr %3, align 8
  br label %43

29:
  %30 = load i64, ptr %6, align 8, !tbaa !11
  %31 = load i64, ptr %6, align 8, !tbaa !11
  %32 = call i64 @wrap_mul(i64 noundef %30, i64 noundef %31)
  store i64 %32, ptr %3, align 8
  br label %43

33:
  %34 = load i64, ptr %6, align 8, !tbaa !11
  %35 = icmp slt i64 %34, 0
  br i1 %35, label %36, label %39

36:
  %37 = load i64, ptr %6, align 8, !tbaa !11
  %38 = call i64 @negate(i64 noundef %37)
  br label %41

39:
  %40 = load i64, ptr %6, align 8, !tbaa !11
  br label %41

41:
  %42 = phi i64 [ %38, %36 ], [ %40, %39 ]
  store i64 %42, ptr %3, align 8
  br label %43

43:
  %44 = load i64, ptr %3, align 8
  ret i64 %44
}

define internal void @expect(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !17
  %7 = call i32 @accept(ptr noundef %5, i32 noundef %6)
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %12, label %9

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = call i64 @error(ptr noundef %10)
  br label %12

12:
  ret void
}

define internal i64 @least(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %3, align 8, !tbaa !11
  %6 = load i64, ptr %4, align 8, !tbaa !11
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i64, ptr %3, align 8, !tbaa !11
  br label %12

10:
  %11 = load i64, ptr %4, align 8, !tbaa !11
  br label %12

12:
  %13 = phi i64 [ %9, %8 ], [ %11, %10 ]
  ret i64 %13
}

define internal i64 @most(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %3, align 8, !tbaa !11
  %6 = load i64, ptr %4, align 8, !tbaa !11
  %7 = icmp sgt i64 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i64, ptr %3, align 8, !tbaa !11
  br label %12

10:
  %11 = load i64, ptr %4, align 8, !tbaa !11
  br label %12

12:
  %13 = phi i64 [ %9, %8 ], [ %11, %10 ]
  ret i64 %13
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !6, i64 40}
!10 = !{!"long", !6, i64 0}
!11 = !{!10, !10, i64 0}
!12 = !{!9, !10, i64 8}
!13 = !{!9, !10, i64 16}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!9, !10, i64 24}
!17 = !{!18, !18, i64 0}
!18 = !{!"int", !6, i64 0}
!19 = distinct !{!19, !15}
!20 = distinct !{!20, !15}
!21 = !{!6, !6, i64 0}
!22 = !{!9, !10, i64 32}
!23 = distinct !{!23, !15}
!24 = distinct !{!24, !15}
