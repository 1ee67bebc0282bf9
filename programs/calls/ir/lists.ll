; made by python -m programs.calls from src/lists.c, SHA-256 c469cb3be3ff6ffa726cde8979f3274c3267237f1549468265fe454f914c0091
source_filename = "lists.c"

%struct.Lisp = type { ptr, i64, i64, ptr, ptr, i32, i32, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Lisp, align 8
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
  %22 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 0
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %23, ptr %22, align 8, !tbaa !8
  %24 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 1
  store i64 0, ptr %24, align 8, !tbaa !12
  %25 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 2
  store i64 0, ptr %25, align 8, !tbaa !13
  %26 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 3
  %27 = load ptr, ptr %2, align 8, !tbaa !4
  %28 = getelementptr inbounds ptr, ptr %27, i64 4
  %29 = load ptr, ptr %28, align 8, !tbaa !4
  store ptr %29, ptr %26, align 8, !tbaa !14
  %30 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 4
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  %32 = getelementptr inbounds ptr, ptr %31, i64 5
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  store ptr %33, ptr %30, align 8, !tbaa !15
  %34 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 5
  store i32 1, ptr %34, align 8, !tbaa !16
  %35 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 6
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds i64, ptr %36, i64 2
  %38 = load i64, ptr %37, align 8, !tbaa !17
  %39 = trunc i64 %38 to i32
  store i32 %39, ptr %35, align 4, !tbaa !18
  %40 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 7
  store i64 0, ptr %40, align 8, !tbaa !19
  %41 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 8
  store i64 0, ptr %41, align 8, !tbaa !20
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %42

42:
  %43 = load i64, ptr %8, align 8, !tbaa !17
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = getelementptr inbounds i64, ptr %44, i64 0
  %46 = load i64, ptr %45, align 8, !tbaa !17
  %47 = icmp slt i64 %43, %46
  br i1 %47, label %48, label %78

48:
  %49 = load i64, ptr %8, align 8, !tbaa !17
  %50 = load ptr, ptr %3, align 8, !tbaa !4
  %51 = getelementptr inbounds i64, ptr %50, i64 1
  %52 = load i64, ptr %51, align 8, !tbaa !17
  %53 = mul nsw i64 %49, %52
  %54 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 1
  store i64 %53, ptr %54, align 8, !tbaa !12
  %55 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !12
  %57 = load ptr, ptr %3, align 8, !tbaa !4
  %58 = getelementptr inbounds i64, ptr %57, i64 1
  %59 = load i64, ptr %58, align 8, !tbaa !17
  %60 = add nsw i64 %56, %59
  %61 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 2
  store i64 %60, ptr %61, align 8, !tbaa !13
  %62 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 5
  store i32 1, ptr %62, align 8, !tbaa !16
  %63 = call i32 @read(ptr noundef %7, i32 noundef 0)
  store i32 %63, ptr %9, align 4, !tbaa !21
  %64 = load i32, ptr %9, align 4, !tbaa !21
  %65 = call i32 @symbol(i32 noundef 97)
  %66 = load i64, ptr %8, align 8, !tbaa !17
  %67 = trunc i64 %66 to i32
  %68 = call i32 @number(i32 noundef %67)
  %69 = call i32 @bind(ptr noundef %7, i32 noundef %65, i32 noundef %68, i32 noundef 0)
  %70 = call i32 @eval(ptr noundef %7, i32 noundef %64, i32 noundef %69)
  %71 = call i32 @value_of(i32 noundef %70)
  %72 = load ptr, ptr %5, align 8, !tbaa !4
  %73 = load i64, ptr %8, align 8, !tbaa !17
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  store i32 %71, ptr %74, align 4, !tbaa !21
  br label %75

75:
  %76 = load i64, ptr %8, align 8, !tbaa !17
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %8, align 8, !tbaa !17
  br label %42, !llvm.loop !22

78:
  %79 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 7
  %80 = load i64, ptr %79, align 8, !tbaa !19
  %81 = load ptr, ptr %6, align 8, !tbaa !4
  %82 = getelementptr inbounds i64, ptr %81, i64 0
  store i64 %80, ptr %82, align 8, !tbaa !17
  %83 = getelementptr inbounds %struct.Lisp, ptr %7, i32 0, i32 8
  %84 = load i64, ptr %83, align 8, !tbaa !20
  %85 = load ptr, ptr %6, align 8, !tbaa !4
  %86 = getelementptr inbounds i64, ptr %85, i64 1
  store i64 %84, ptr %86, align 8, !tbaa !17
  ret void
}

define internal i32 @read(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !21
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  call void @skip(ptr noundef %7)
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = call i32 @look(ptr noundef %8)
  store i32 %9, ptr %6, align 4, !tbaa !21
  %10 = load i32, ptr %6, align 4, !tbaa !21
  %11 = icmp eq i32 %10, 40
  br i1 %11, label %12, label %29

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Lisp, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = add nsw i64 %15, 1
  store i64 %16, ptr %14, align 8, !tbaa !12
  %17 = load i32, ptr %5, align 4, !tbaa !21
  %18 = icmp slt i32 %17, 30
  br i1 %18, label %19, label %24

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = load i32, ptr %5, align 4, !tbaa !21
  %22 = add nsw i32 %21, 1
  %23 = call i32 @read_list(ptr noundef %20, i32 noundef %22)
  br label %27

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = call i32 @fail(ptr noundef %25)
  br label %27

27:
  %28 = phi i32 [ %23, %19 ], [ %26, %24 ]
  store i32 %28, ptr %3, align 4
  br label %45

29:
  %30 = load i32, ptr %6, align 4, !tbaa !21
  %31 = icmp sge i32 %30, 48
  br i1 %31, label %32, label %38

32:
  %33 = load i32, ptr %6, align 4, !tbaa !21
  %34 = icmp sle i32 %33, 57
  br i1 %34, label %35, label %38

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = call i32 @read_number(ptr noundef %36)
  store i32 %37, ptr %3, align 4
  br label %45

38:
  %39 = load ptr, ptr %4, align 8, !tbaa !4
  %40 = getelementptr inbounds %struct.Lisp, ptr %39, i32 0, i32 1
  %41 = load i64, ptr %40, align 8, !tbaa !12
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %40, align 8, !tbaa !12
  %43 = load i32, ptr %6, align 4, !tbaa !21
  %44 = call i32 @symbol(i32 noundef %43)
  store i32 %44, ptr %3, align 4
  br label %45

45:
  %46 = load i32, ptr %3, align 4
  ret i32 %46
}

define internal i32 @value_of(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !21
  %3 = load i32, ptr %2, align 4, !tbaa !21
  %4 = call i32 @is_number(i32 noundef %3)
  %5 = icmp ne i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = load i32, ptr %2, align 4, !tbaa !21
  %8 = ashr i32 %7, 2
  br label %10

9:
  br label %10

10:
  %11 = phi i32 [ %8, %6 ], [ 0, %9 ]
  ret i32 %11
}

define internal i32 @eval(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Lisp, ptr %8, i32 0, i32 8
  %10 = load i64, ptr %9, align 8, !tbaa !20
  %11 = add nsw i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !20
  %12 = load i32, ptr %6, align 4, !tbaa !21
  %13 = call i32 @is_number(i32 noundef %12)
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %17

15:
  %16 = load i32, ptr %6, align 4, !tbaa !21
  store i32 %16, ptr %4, align 4
  br label %40

17:
  %18 = load i32, ptr %6, align 4, !tbaa !21
  %19 = call i32 @is_symbol(i32 noundef %18)
  %20 = icmp ne i32 %19, 0
  br i1 %20, label %21, label %26

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i32, ptr %6, align 4, !tbaa !21
  %24 = load i32, ptr %7, align 4, !tbaa !21
  %25 = call i32 @lookup(ptr noundef %22, i32 noundef %23, i32 noundef %24)
  store i32 %25, ptr %4, align 4
  br label %40

26:
  %27 = load i32, ptr %6, align 4, !tbaa !21
  %28 = call i32 @is_pair(i32 noundef %27)
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %30, label %35

30:
  %31 = load ptr, ptr %5, align 8, !tbaa !4
  %32 = load i32, ptr %6, align 4, !tbaa !21
  %33 = load i32, ptr %7, align 4, !tbaa !21
  %34 = call i32 @apply(ptr noundef %31, i32 noundef %32, i32 noundef %33)
  br label %38

35:
  %36 = load ptr, ptr %5, align 8, !tbaa !4
  %37 = call i32 @fail(ptr noundef %36)
  br label %38

38:
  %39 = phi i32 [ %34, %30 ], [ %37, %35 ]
  store i32 %39, ptr %4, align 4
  br label %40

40:
  %41 = load i32, ptr %4, align 4
  ret i32 %41
}

define internal i32 @bind(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  store i32 %3, ptr %8, align 4, !tbaa !21
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = load i32, ptr %6, align 4, !tbaa !21
  %12 = load i32, ptr %7, align 4, !tbaa !21
  %13 = call i32 @pair(ptr noundef %10, i32 noundef %11, i32 noundef %12)
  %14 = load i32, ptr %8, align 4, !tbaa !21
  %15 = call i32 @pair(ptr noundef %9, i32 noundef %13, i32 noundef %14)
  ret i32 %15
}

define internal i32 @symbol(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !21
  %3 = load i32, ptr %2, align 4, !tbaa !21
  %4 = shl i32 %3, 2
  %5 = or i32 %4, 3
  ret i32 %5
}

define internal i32 @number(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !21
  %3 = load i32, ptr %2, align 4, !tbaa !21
  %4 = shl i32 %3, 2
  %5 = or i32 %4, 1
  ret i32 %5
}

define internal void @skip(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i32 @look(ptr noundef %4)
  %6 = icmp eq i32 %5, 32
  br i1 %6, label %7, label %12

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Lisp, ptr %8, i32 0, i32 1
  %10 = load i64, ptr %9, align 8, !tbaa !12
  %11 = add nsw i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !12
  br label %3, !llvm.loop !24

12:
  ret void
}

define internal i32 @look(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Lisp, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Lisp, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !13
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %20

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Lisp, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !8
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Lisp, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = getelementptr inbounds i8, ptr %13, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !25
  %19 = zext i8 %18 to i32
  br label %21

20:
  br label %21

21:
  %22 = phi i32 [ %19, %10 ], [ 0, %20 ]
  ret i32 %22
}

define internal i32 @read_list(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !21
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @skip(ptr noundef %8)
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = call i32 @look(ptr noundef %9)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = call i32 @fail(ptr noundef %13)
  store i32 %14, ptr %3, align 4
  br label %35

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = call i32 @look(ptr noundef %16)
  %18 = icmp eq i32 %17, 41
  br i1 %18, label %19, label %24

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Lisp, ptr %20, i32 0, i32 1
  %22 = load i64, ptr %21, align 8, !tbaa !12
  %23 = add nsw i64 %22, 1
  store i64 %23, ptr %21, align 8, !tbaa !12
  store i32 0, ptr %3, align 4
  br label %35

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = load i32, ptr %5, align 4, !tbaa !21
  %27 = call i32 @read(ptr noundef %25, i32 noundef %26)
  store i32 %27, ptr %6, align 4, !tbaa !21
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = load i32, ptr %5, align 4, !tbaa !21
  %30 = call i32 @read_list(ptr noundef %28, i32 noundef %29)
  store i32 %30, ptr %7, align 4, !tbaa !21
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i32, ptr %6, align 4, !tbaa !21
  %33 = load i32, ptr %7, align 4, !tbaa !21
  %34 = call i32 @pair(ptr noundef %31, i32 noundef %32, i32 noundef %33)
  store i32 %34, ptr %3, align 4
  br label %35

35:
  %36 = load i32, ptr %3, align 4
  ret i32 %36
}

define internal i32 @fail(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Lisp, ptr %3, i32 0, i32 7
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !tbaa !19
  ret i32 0
}

define internal i32 @read_number(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !21
  br label %4

4:
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i32 @look(ptr noundef %5)
  %7 = icmp sge i32 %6, 48
  br i1 %7, label %8, label %12

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = call i32 @look(ptr noundef %9)
  %11 = icmp sle i32 %10, 57
  br label %12

12:
  %13 = phi i1 [ false, %4 ], [ %11, %8 ]
  br i1 %13, label %14, label %27

14:
  %15 = load i32, ptr %3, align 4, !tbaa !21
  %16 = mul nsw i32 %15, 10
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = call i32 @look(ptr noundef %17)
  %19 = add nsw i32 %16, %18
  %20 = sub nsw i32 %19, 48
  %21 = and i32 %20, 1048575
  store i32 %21, ptr %3, align 4, !tbaa !21
  br label %22

22:
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Lisp, ptr %23, i32 0, i32 1
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add nsw i64 %25, 1
  store i64 %26, ptr %24, align 8, !tbaa !12
  br label %4, !llvm.loop !26

27:
  %28 = load i32, ptr %3, align 4, !tbaa !21
  %29 = call i32 @number(i32 noundef %28)
  ret i32 %29
}

define internal i32 @pair(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !21
  store i32 %2, ptr %6, align 4, !tbaa !21
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %5, align 4, !tbaa !21
  %9 = load i32, ptr %6, align 4, !tbaa !21
  %10 = call i32 @cell(ptr noundef %7, i32 noundef %8, i32 noundef %9)
  %11 = shl i32 %10, 1
  ret i32 %11
}

define internal i32 @cell(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Lisp, ptr %8, i32 0, i32 5
  %10 = load i32, ptr %9, align 8, !tbaa !16
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Lisp, ptr %11, i32 0, i32 6
  %13 = load i32, ptr %12, align 4, !tbaa !18
  %14 = icmp sge i32 %10, %13
  br i1 %14, label %15, label %18

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = call i32 @fail(ptr noundef %16)
  store i32 %17, ptr %4, align 4
  br label %41

18:
  %19 = load i32, ptr %6, align 4, !tbaa !21
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Lisp, ptr %20, i32 0, i32 3
  %22 = load ptr, ptr %21, align 8, !tbaa !14
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Lisp, ptr %23, i32 0, i32 5
  %25 = load i32, ptr %24, align 8, !tbaa !16
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i32, ptr %22, i64 %26
  store i32 %19, ptr %27, align 4, !tbaa !21
  %28 = load i32, ptr %7, align 4, !tbaa !21
  %29 = load ptr, ptr %5, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Lisp, ptr %29, i32 0, i32 4
  %31 = load ptr, ptr %30, align 8, !tbaa !15
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Lisp, ptr %32, i32 0, i32 5
  %34 = load i32, ptr %33, align 8, !tbaa !16
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i32, ptr %31, i64 %35
  store i32 %28, ptr %36, align 4, !tbaa !21
  %37 = load ptr, ptr %5, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.Lisp, ptr %37, i32 0, i32 5
  %39 = load i32, ptr %38, align 8, !tbaa !16
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %38, align 8, !tbaa !16
  store i32 %39, ptr %4, align 4
  br label %41

41:
  %42 = load i32, ptr %4, align 4
  ret i32 %42
}

define internal i32 @is_number(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !21
  %3 = load i32, ptr %2, align 4, !tbaa !21
  %4 = and i32 %3, 3
  %5 = icmp eq i32 %4, 1
  %6 = zext i1 %5 to i32
  ret i32 %6
}

define internal i32 @is_symbol(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !21
  %3 = load i32, ptr %2, align 4, !tbaa !21
  %4 = and i32 %3, 3
  %5 = icmp eq i32 %4, 3
  %6 = zext i1 %5 to i32
  ret i32 %6
}

define internal i32 @lookup(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  br label %8

8:
  %9 = load i32, ptr %7, align 4, !tbaa !21
  %10 = call i32 @is_pair(i32 noundef %9)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %31

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = load i32, ptr %7, align 4, !tbaa !21
  %16 = call i32 @first(ptr noundef %14, i32 noundef %15)
  %17 = call i32 @first(ptr noundef %13, i32 noundef %16)
  %18 = load i32, ptr %6, align 4, !tbaa !21
  %19 = icmp eq i32 %17, %18
  br i1 %19, label %20, label %26

20:
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i32, ptr %7, align 4, !tbaa !21
  %24 = call i32 @first(ptr noundef %22, i32 noundef %23)
  %25 = call i32 @rest(ptr noundef %21, i32 noundef %24)
  store i32 %25, ptr %4, align 4
  br label %34

26:
  br label %27

27:
  %28 = load ptr, ptr %5, align 8, !tbaa !4
  %29 = load i32, ptr %7, align 4, !tbaa !21
  %30 = call i32 @rest(ptr noundef %28, i32 noundef %29)
  store i32 %30, ptr %7, align 4, !tbaa !21
  br label %8, !llvm.loop !27

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = call i32 @fail(ptr noundef %32)
  store i32 %33, ptr %4, align 4
  br label %34

34:
  %35 = load i32, ptr %4, align 4
  ret i32 %35
}

define internal i32 @is_pair(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !21
  %3 = load i32, ptr %2, align 4, !tbaa !21
  %4 = and i32 %3, 1
  %5 = icmp ne i32 %4, 0
  br i1 %5, label %9, label %6

6:
  %7 = load i32, ptr %2, align 4, !tbaa !21
  %8 = icmp ne i32 %7, 0
  br label %9

9:
  %10 = phi i1 [ false, %1 ], [ %8, %6 ]
  %11 = zext i1 %10 to i32
  ret i32 %11
}

define internal i32 @apply(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = load i32, ptr %6, align 4, !tbaa !21
  %11 = call i32 @first(ptr noundef %9, i32 noundef %10)
  %12 = ashr i32 %11, 2
  store i32 %12, ptr %8, align 4, !tbaa !21
  %13 = load i32, ptr %8, align 4, !tbaa !21
  switch i32 %13, label %50 [
    i32 43, label %14
    i32 42, label %14
    i32 45, label %14
    i32 60, label %22
    i32 105, label %40
    i32 108, label %45
  ]

14:
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = load i32, ptr %8, align 4, !tbaa !21
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = load i32, ptr %6, align 4, !tbaa !21
  %19 = call i32 @rest(ptr noundef %17, i32 noundef %18)
  %20 = load i32, ptr %7, align 4, !tbaa !21
  %21 = call i32 @fold(ptr noundef %15, i32 noundef %16, i32 noundef %19, i32 noundef %20)
  store i32 %21, ptr %4, align 4
  br label %53

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = load i32, ptr %6, align 4, !tbaa !21
  %26 = call i32 @second(ptr noundef %24, i32 noundef %25)
  %27 = load i32, ptr %7, align 4, !tbaa !21
  %28 = call i32 @eval(ptr noundef %23, i32 noundef %26, i32 noundef %27)
  %29 = call i32 @value_of(i32 noundef %28)
  %30 = load ptr, ptr %5, align 8, !tbaa !4
  %31 = load ptr, ptr %5, align 8, !tbaa !4
  %32 = load i32, ptr %6, align 4, !tbaa !21
  %33 = call i32 @third(ptr noundef %31, i32 noundef %32)
  %34 = load i32, ptr %7, align 4, !tbaa !21
  %35 = call i32 @eval(ptr noundef %30, i32 noundef %33, i32 noundef %34)
  %36 = call i32 @value_of(i32 noundef %35)
  %37 = icmp slt i32 %29, %36
  %38 = zext i1 %37 to i32
  %39 = call i32 @number(i32 noundef %38)
  store i32 %39, ptr %4, align 4
  br label %53

40:
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i32, ptr %6, align 4, !tbaa !21
  %43 = load i32, ptr %7, align 4, !tbaa !21
  %44 = call i32 @eval_if(ptr noundef %41, i32 noundef %42, i32 noundef %43)
  store i32 %44, ptr %4, align 4
  br label %53

45:
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i32, ptr %6, align 4, !tbaa !21
  %48 = load i32, ptr %7, align 4, !tbaa !21
  %49 = call i32 @eval_let(ptr noundef %46, i32 noundef %47, i32 noundef %48)
  store i32 %49, ptr %4, align 4
  br label %53

50:
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = call i32 @fail(ptr noundef %51)
  store i32 %52, ptr %4, align 4
  br label %53

53:
  %54 = load i32, ptr %4, align 4
  ret i32 %54
}

define internal i32 @first(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !21
  %5 = load i32, ptr %4, align 4, !tbaa !21
  %6 = call i32 @is_pair(i32 noundef %5)
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %17

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Lisp, ptr %9, i32 0, i32 3
  %11 = load ptr, ptr %10, align 8, !tbaa !14
  %12 = load i32, ptr %4, align 4, !tbaa !21
  %13 = ashr i32 %12, 1
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i32, ptr %11, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !21
  br label %18

17:
  br label %18

18:
  %19 = phi i32 [ %16, %8 ], [ 0, %17 ]
  ret i32 %19
}

define internal i32 @rest(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !21
  %5 = load i32, ptr %4, align 4, !tbaa !21
  %6 = call i32 @is_pair(i32 noundef %5)
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %17

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Lisp, ptr %9, i32 0, i32 4
  %11 = load ptr, ptr %10, align 8, !tbaa !15
  %12 = load i32, ptr %4, align 4, !tbaa !21
  %13 = ashr i32 %12, 1
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i32, ptr %11, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !21
  br label %18

17:
  br label %18

18:
  %19 = phi i32 [ %16, %8 ], [ 0, %17 ]
  ret i32 %19
}

define internal i32 @fold(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  store i32 %3, ptr %8, align 4, !tbaa !21
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = load i32, ptr %7, align 4, !tbaa !21
  %14 = call i32 @first(ptr noundef %12, i32 noundef %13)
  %15 = load i32, ptr %8, align 4, !tbaa !21
  %16 = call i32 @eval(ptr noundef %11, i32 noundef %14, i32 noundef %15)
  %17 = call i32 @value_of(i32 noundef %16)
  store i32 %17, ptr %9, align 4, !tbaa !21
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i32, ptr %7, align 4, !tbaa !21
  %20 = call i32 @rest(ptr noundef %18, i32 noundef %19)
  store i32 %20, ptr %7, align 4, !tbaa !21
  br label %21

21:
  %22 = load i32, ptr %7, align 4, !tbaa !21
  %23 = call i32 @is_pair(i32 noundef %22)
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %25, label %58

25:
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = load i32, ptr %7, align 4, !tbaa !21
  %29 = call i32 @first(ptr noundef %27, i32 noundef %28)
  %30 = load i32, ptr %8, align 4, !tbaa !21
  %31 = call i32 @eval(ptr noundef %26, i32 noundef %29, i32 noundef %30)
  %32 = call i32 @value_of(i32 noundef %31)
  store i32 %32, ptr %10, align 4, !tbaa !21
  %33 = load i32, ptr %6, align 4, !tbaa !21
  %34 = icmp eq i32 %33, 43
  br i1 %34, label %35, label %39

35:
  %36 = load i32, ptr %9, align 4, !tbaa !21
  %37 = load i32, ptr %10, align 4, !tbaa !21
  %38 = add i32 %36, %37
  br label %52

39:
  %40 = load i32, ptr %6, align 4, !tbaa !21
  %41 = icmp eq i32 %40, 42
  br i1 %41, label %42, label %46

42:
  %43 = load i32, ptr %9, align 4, !tbaa !21
  %44 = load i32, ptr %10, align 4, !tbaa !21
  %45 = mul i32 %43, %44
  br label %50

46:
  %47 = load i32, ptr %9, align 4, !tbaa !21
  %48 = load i32, ptr %10, align 4, !tbaa !21
  %49 = sub i32 %47, %48
  br label %50

50:
  %51 = phi i32 [ %45, %42 ], [ %49, %46 ]
  br label %52

52:
  %53 = phi i32 [ %38, %35 ], [ %51, %50 ]
  store i32 %53, ptr %9, align 4, !tbaa !21
  br label %54

54:
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i32, ptr %7, align 4, !tbaa !21
  %57 = call i32 @rest(ptr noundef %55, i32 noundef %56)
  store i32 %57, ptr %7, align 4, !tbaa !21
  br label %21, !llvm.loop !28

58:
  %59 = load i32, ptr %9, align 4, !tbaa !21
  %60 = call i32 @number(i32 noundef %59)
  ret i32 %60
}

define internal i32 @second(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !21
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !21
  %8 = call i32 @rest(ptr noundef %6, i32 noundef %7)
  %9 = call i32 @first(ptr noundef %5, i32 noundef %8)
  ret i32 %9
}

define internal i32 @third(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !21
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !21
  %8 = call i32 @rest(ptr noundef %6, i32 noundef %7)
  %9 = call i32 @second(ptr noundef %5, i32 noundef %8)
  ret i32 %9
}

define internal i32 @eval_if(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !21
  store i32 %2, ptr %6, align 4, !tbaa !21
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = load i32, ptr %5, align 4, !tbaa !21
  %11 = call i32 @second(ptr noundef %9, i32 noundef %10)
  %12 = load i32, ptr %6, align 4, !tbaa !21
  %13 = call i32 @eval(ptr noundef %8, i32 noundef %11, i32 noundef %12)
  %14 = call i32 @value_of(i32 noundef %13)
  store i32 %14, ptr %7, align 4, !tbaa !21
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = load i32, ptr %7, align 4, !tbaa !21
  %17 = icmp sgt i32 %16, 0
  br i1 %17, label %18, label %22

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = load i32, ptr %5, align 4, !tbaa !21
  %21 = call i32 @third(ptr noundef %19, i32 noundef %20)
  br label %32

22:
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = load i32, ptr %5, align 4, !tbaa !21
  %28 = call i32 @rest(ptr noundef %26, i32 noundef %27)
  %29 = call i32 @rest(ptr noundef %25, i32 noundef %28)
  %30 = call i32 @rest(ptr noundef %24, i32 noundef %29)
  %31 = call i32 @first(ptr noundef %23, i32 noundef %30)
  br label %32

32:
  %33 = phi i32 [ %21, %18 ], [ %31, %22 ]
  %34 = load i32, ptr %6, align 4, !tbaa !21
  %35 = call i32 @eval(ptr noundef %15, i32 noundef %33, i32 noundef %34)
  ret i32 %35
}

define internal i32 @eval_let(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !21
  store i32 %2, ptr %6, align 4, !tbaa !21
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = load i32, ptr %5, align 4, !tbaa !21
  %11 = call i32 @third(ptr noundef %9, i32 noundef %10)
  %12 = load i32, ptr %6, align 4, !tbaa !21
  %13 = call i32 @eval(ptr noundef %8, i32 noundef %11, i32 noundef %12)
  store i32 %13, ptr %7, align 4, !tbaa !21
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load i32, ptr %5, align 4, !tbaa !21
  %20 = call i32 @rest(ptr noundef %18, i32 noundef %19)
  %21 = call i32 @rest(ptr noundef %17, i32 noundef %20)
  %22 = call i32 @rest(ptr noundef %16, i32 noundef %21)
  %23 = call i32 @first(ptr noundef %15, i32 noundef %22)
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = load i32, ptr %5, align 4, !tbaa !21
  %27 = call i32 @second(ptr noundef %25, i32 noundef %26)
  %28 = load i32, ptr %7, align 4, !tbaa !21
  %29 = load i32, ptr %6, align 4, !tbaa !21
  %30 = call i32 @bind(ptr noundef %24, i32 noundef %27, i32 noundef %28, i32 noundef %29)
  %31 = call i32 @eval(ptr noundef %14, i32 noundef %23, i32 noundef %30)
  ret i32 %31
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !5, i64 24, !5, i64 32, !11, i64 40, !11, i64 44, !10, i64 48, !10, i64 56}
!10 = !{!"long", !6, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!9, !10, i64 8}
!13 = !{!9, !10, i64 16}
!14 = !{!9, !5, i64 24}
!15 = !{!9, !5, i64 32}
!16 = !{!9, !11, i64 40}
!17 = !{!10, !10, i64 0}
!18 = !{!9, !11, i64 44}
!19 = !{!9, !10, i64 48}
!20 = !{!9, !10, i64 56}
!21 = !{!11, !11, i64 0}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = distinct !{!24, !23}
!25 = !{!6, !6, i64 0}
!26 = distinct !{!26, !23}
!27 = distinct !{!27, !23}
!28 = distinct !{!28, !23}
