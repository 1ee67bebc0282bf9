; made by python -m programs.calls from src/stackops.c, SHA-256 0211e53ec9fd71f74ffbfdbd59bdfa99d255c818b21a7d3ab140bfebf346b4fb
source_filename = "stackops.c"

%struct.Machine = type { [64 x i64], i64, i64, i64, ptr, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Machine, align 8
  %7 = alloca i64, align 8
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
  call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 552, i1 false)
  %19 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 0
  %20 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 1
  %21 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 2
  %22 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 3
  %23 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 4
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %24, ptr %23, align 8, !tbaa !8
  %25 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 5
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !11
  store i64 %28, ptr %25, align 8, !tbaa !12
  store i64 0, ptr %7, align 8, !tbaa !11
  br label %29

29:
  %30 = load i64, ptr %7, align 8, !tbaa !11
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !11
  %34 = icmp slt i64 %30, %33
  br i1 %34, label %35, label %39

35:
  call void @step(ptr noundef %6)
  br label %36

36:
  %37 = load i64, ptr %7, align 8, !tbaa !11
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %7, align 8, !tbaa !11
  br label %29, !llvm.loop !13

39:
  store i64 0, ptr %8, align 8, !tbaa !11
  store i64 0, ptr %9, align 8, !tbaa !11
  br label %40

40:
  %41 = load i64, ptr %9, align 8, !tbaa !11
  %42 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 1
  %43 = load i64, ptr %42, align 8, !tbaa !15
  %44 = icmp slt i64 %41, %43
  br i1 %44, label %45, label %56

45:
  %46 = load i64, ptr %8, align 8, !tbaa !11
  %47 = mul i64 %46, 31
  %48 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 0
  %49 = load i64, ptr %9, align 8, !tbaa !11
  %50 = getelementptr inbounds [64 x i64], ptr %48, i64 0, i64 %49
  %51 = load i64, ptr %50, align 8, !tbaa !11
  %52 = add i64 %47, %51
  store i64 %52, ptr %8, align 8, !tbaa !11
  br label %53

53:
  %54 = load i64, ptr %9, align 8, !tbaa !11
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %9, align 8, !tbaa !11
  br label %40, !llvm.loop !16

56:
  %57 = load i64, ptr %8, align 8, !tbaa !11
  %58 = load ptr, ptr %5, align 8, !tbaa !4
  %59 = getelementptr inbounds i64, ptr %58, i64 0
  store i64 %57, ptr %59, align 8, !tbaa !11
  %60 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 1
  %61 = load i64, ptr %60, align 8, !tbaa !15
  %62 = load ptr, ptr %5, align 8, !tbaa !4
  %63 = getelementptr inbounds i64, ptr %62, i64 1
  store i64 %61, ptr %63, align 8, !tbaa !11
  %64 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 3
  %65 = load i64, ptr %64, align 8, !tbaa !17
  %66 = load ptr, ptr %5, align 8, !tbaa !4
  %67 = getelementptr inbounds i64, ptr %66, i64 2
  store i64 %65, ptr %67, align 8, !tbaa !11
  %68 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 2
  %69 = load i64, ptr %68, align 8, !tbaa !18
  %70 = load ptr, ptr %5, align 8, !tbaa !4
  %71 = getelementptr inbounds i64, ptr %70, i64 3
  store i64 %69, ptr %71, align 8, !tbaa !11
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @step(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i16, align 2
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Machine, ptr %5, i32 0, i32 4
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Machine, ptr %8, i32 0, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !18
  %11 = getelementptr inbounds i16, ptr %7, i64 %10
  %12 = load i16, ptr %11, align 2, !tbaa !19
  store i16 %12, ptr %3, align 2, !tbaa !19
  %13 = load i16, ptr %3, align 2, !tbaa !19
  %14 = zext i16 %13 to i32
  %15 = ashr i32 %14, 4
  store i32 %15, ptr %4, align 4, !tbaa !21
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  call void @jump(ptr noundef %16, i64 noundef 1)
  %17 = load i16, ptr %3, align 2, !tbaa !19
  %18 = zext i16 %17 to i32
  %19 = and i32 %18, 15
  switch i32 %19, label %43 [
    i32 0, label %20
    i32 1, label %22
    i32 2, label %24
    i32 3, label %26
    i32 4, label %28
    i32 5, label %30
    i32 6, label %32
    i32 7, label %34
    i32 8, label %39
  ]

20:
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_add(ptr noundef %21)
  br label %53

22:
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_sub(ptr noundef %23)
  br label %53

24:
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_mul(ptr noundef %25)
  br label %53

26:
  %27 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_mix(ptr noundef %27)
  br label %53

28:
  %29 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_swap(ptr noundef %29)
  br label %53

30:
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_over(ptr noundef %31)
  br label %53

32:
  %33 = load ptr, ptr %2, align 8, !tbaa !4
  call void @do_compare(ptr noundef %33)
  br label %53

34:
  %35 = load ptr, ptr %2, align 8, !tbaa !4
  %36 = load i32, ptr %4, align 4, !tbaa !21
  %37 = and i32 %36, 31
  %38 = sext i32 %37 to i64
  call void @do_branch(ptr noundef %35, i64 noundef %38)
  br label %53

39:
  %40 = load ptr, ptr %2, align 8, !tbaa !4
  %41 = load ptr, ptr %2, align 8, !tbaa !4
  %42 = call i64 @peek(ptr noundef %41, i64 noundef 0)
  call void @push(ptr noundef %40, i64 noundef %42)
  br label %53

43:
  %44 = load ptr, ptr %2, align 8, !tbaa !4
  %45 = load i32, ptr %4, align 4, !tbaa !21
  %46 = sext i32 %45 to i64
  %47 = mul i64 %46, 2654435761
  %48 = load i16, ptr %3, align 2, !tbaa !19
  %49 = zext i16 %48 to i32
  %50 = and i32 %49, 15
  %51 = sext i32 %50 to i64
  %52 = add i64 %47, %51
  call void @push(ptr noundef %44, i64 noundef %52)
  br label %53

53:
  ret void
}

define internal void @jump(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %4, align 8, !tbaa !11
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !18
  %9 = add nsw i64 %8, %5
  store i64 %9, ptr %7, align 8, !tbaa !18
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Machine, ptr %10, i32 0, i32 2
  %12 = load i64, ptr %11, align 8, !tbaa !18
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Machine, ptr %13, i32 0, i32 5
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = icmp sge i64 %12, %15
  br i1 %16, label %17, label %25

17:
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Machine, ptr %18, i32 0, i32 5
  %20 = load i64, ptr %19, align 8, !tbaa !12
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Machine, ptr %21, i32 0, i32 2
  %23 = load i64, ptr %22, align 8, !tbaa !18
  %24 = sub nsw i64 %23, %20
  store i64 %24, ptr %22, align 8, !tbaa !18
  br label %25

25:
  ret void
}

define internal void @do_add(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @pop(ptr noundef %4)
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = call i64 @pop(ptr noundef %6)
  %8 = add i64 %5, %7
  call void @push(ptr noundef %3, i64 noundef %8)
  ret void
}

define internal void @do_sub(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @pop(ptr noundef %4)
  store i64 %5, ptr %3, align 8, !tbaa !11
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i64 @pop(ptr noundef %7)
  %9 = load i64, ptr %3, align 8, !tbaa !11
  %10 = sub i64 %8, %9
  call void @push(ptr noundef %6, i64 noundef %10)
  ret void
}

define internal void @do_mul(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @pop(ptr noundef %4)
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = call i64 @pop(ptr noundef %6)
  %8 = mul i64 %5, %7
  call void @push(ptr noundef %3, i64 noundef %8)
  ret void
}

define internal void @do_mix(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i64 @pop(ptr noundef %5)
  store i64 %6, ptr %3, align 8, !tbaa !11
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i64 @pop(ptr noundef %7)
  store i64 %8, ptr %4, align 8, !tbaa !11
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = load i64, ptr %3, align 8, !tbaa !11
  %11 = load i64, ptr %4, align 8, !tbaa !11
  %12 = shl i64 %11, 13
  %13 = load i64, ptr %4, align 8, !tbaa !11
  %14 = lshr i64 %13, 51
  %15 = or i64 %12, %14
  %16 = xor i64 %10, %15
  call void @push(ptr noundef %9, i64 noundef %16)
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = load i64, ptr %3, align 8, !tbaa !11
  %19 = lshr i64 %18, 7
  %20 = load i64, ptr %4, align 8, !tbaa !11
  %21 = add i64 %19, %20
  call void @push(ptr noundef %17, i64 noundef %21)
  ret void
}

define internal void @do_swap(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i64 @pop(ptr noundef %5)
  store i64 %6, ptr %3, align 8, !tbaa !11
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i64 @pop(ptr noundef %7)
  store i64 %8, ptr %4, align 8, !tbaa !11
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = load i64, ptr %3, align 8, !tbaa !11
  call void @push(ptr noundef %9, i64 noundef %10)
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = load i64, ptr %4, align 8, !tbaa !11
  call void @push(ptr noundef %11, i64 noundef %12)
  ret void
}

define internal void @do_over(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @peek(ptr noundef %4, i64 noundef 1)
  call void @push(ptr noundef %3, i64 noundef %5)
  ret void
}

define internal void @do_compare(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i64 @pop(ptr noundef %5)
  store i64 %6, ptr %3, align 8, !tbaa !11
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = call i64 @pop(ptr noundef %7)
  store i64 %8, ptr %4, align 8, !tbaa !11
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = load i64, ptr %4, align 8, !tbaa !11
  %11 = load i64, ptr %3, align 8, !tbaa !11
  %12 = icmp ult i64 %10, %11
  br i1 %12, label %13, label %14

13:
  br label %20

14:
  %15 = load i64, ptr %4, align 8, !tbaa !11
  %16 = load i64, ptr %3, align 8, !tbaa !11
  %17 = icmp eq i64 %15, %16
  %18 = zext i1 %17 to i64
  %19 = select i1 %17, i32 2, i32 3
  br label %20

20:
  %21 = phi i32 [ 1, %13 ], [ %19, %14 ]
  %22 = sext i32 %21 to i64
  call void @push(ptr noundef %9, i64 noundef %22)
  ret void
}

define internal void @do_branch(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = call i64 @pop(ptr noundef %5)
  %7 = and i64 %6, 1
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %9, label %12

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = load i64, ptr %4, align 8, !tbaa !11
  call void @jump(ptr noundef %10, i64 noundef %11)
  br label %12

12:
  ret void
}

define internal void @push(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Machine, ptr %5, i32 0, i32 1
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = icmp sge i64 %7, 64
  br i1 %8, label %9, label %13

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  call void @fault(ptr noundef %10)
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Machine, ptr %11, i32 0, i32 1
  store i64 32, ptr %12, align 8, !tbaa !15
  br label %13

13:
  %14 = load i64, ptr %4, align 8, !tbaa !11
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Machine, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Machine, ptr %17, i32 0, i32 1
  %19 = load i64, ptr %18, align 8, !tbaa !15
  %20 = add nsw i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !15
  %21 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %19
  store i64 %14, ptr %21, align 8, !tbaa !11
  ret void
}

define internal i64 @peek(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !11
  %5 = load i64, ptr %4, align 8, !tbaa !11
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Machine, ptr %6, i32 0, i32 1
  %8 = load i64, ptr %7, align 8, !tbaa !15
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %21

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Machine, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Machine, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !15
  %16 = sub nsw i64 %15, 1
  %17 = load i64, ptr %4, align 8, !tbaa !11
  %18 = sub nsw i64 %16, %17
  %19 = getelementptr inbounds [64 x i64], ptr %12, i64 0, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !11
  br label %22

21:
  br label %22

22:
  %23 = phi i64 [ %20, %10 ], [ 0, %21 ]
  ret i64 %23
}

define internal i64 @pop(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %4 = load ptr, ptr %3, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Machine, ptr %4, i32 0, i32 1
  %6 = load i64, ptr %5, align 8, !tbaa !15
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %10

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  call void @fault(ptr noundef %9)
  store i64 1, ptr %2, align 8
  br label %19

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Machine, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Machine, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !15
  %16 = add nsw i64 %15, -1
  store i64 %16, ptr %14, align 8, !tbaa !15
  %17 = getelementptr inbounds [64 x i64], ptr %12, i64 0, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !11
  store i64 %18, ptr %2, align 8
  br label %19

19:
  %20 = load i64, ptr %2, align 8
  ret i64 %20
}

define internal void @fault(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Machine, ptr %3, i32 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !17
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !tbaa !17
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 536}
!9 = !{!"", !6, i64 0, !10, i64 512, !10, i64 520, !10, i64 528, !5, i64 536, !10, i64 544}
!10 = !{!"long", !6, i64 0}
!11 = !{!10, !10, i64 0}
!12 = !{!9, !10, i64 544}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!9, !10, i64 512}
!16 = distinct !{!16, !14}
!17 = !{!9, !10, i64 528}
!18 = !{!9, !10, i64 520}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !6, i64 0}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !6, i64 0}
