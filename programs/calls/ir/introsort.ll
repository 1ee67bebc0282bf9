; made by python -m programs.calls from src/introsort.c, SHA-256 e785d53d07fe47a8996c09479eca21fa55cf96931b005a4d8ad8679c95745f8f
source_filename = "introsort.c"

%struct.Record = type { i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds ptr, ptr %9, i64 0
  %11 = load ptr, ptr %10, align 8, !tbaa !4
  store ptr %11, ptr %3, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 1
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %4, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 2
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %5, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 3
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %6, align 8, !tbaa !4
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 4
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %7, align 8, !tbaa !4
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !8
  store i64 %26, ptr %8, align 8, !tbaa !8
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = load i64, ptr %8, align 8, !tbaa !8
  call void @fill(ptr noundef %27, ptr noundef %28, i64 noundef %29)
  %30 = load ptr, ptr %5, align 8, !tbaa !4
  %31 = load i64, ptr %8, align 8, !tbaa !8
  call void @sort(ptr noundef %30, i64 noundef %31, ptr noundef @by_key)
  %32 = load ptr, ptr %6, align 8, !tbaa !4
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = load i64, ptr %8, align 8, !tbaa !8
  call void @fill(ptr noundef %32, ptr noundef %33, i64 noundef %34)
  %35 = load ptr, ptr %6, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  call void @sort(ptr noundef %35, i64 noundef %36, ptr noundef @by_key_down)
  %37 = load ptr, ptr %7, align 8, !tbaa !4
  %38 = load ptr, ptr %4, align 8, !tbaa !4
  %39 = load i64, ptr %8, align 8, !tbaa !8
  call void @fill(ptr noundef %37, ptr noundef %38, i64 noundef %39)
  %40 = load ptr, ptr %7, align 8, !tbaa !4
  %41 = load i64, ptr %8, align 8, !tbaa !8
  call void @sort(ptr noundef %40, i64 noundef %41, ptr noundef @by_bits)
  ret void
}

define internal void @fill(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !8
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %30

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = getelementptr inbounds i32, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !10
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = load i64, ptr %7, align 8, !tbaa !8
  %19 = getelementptr inbounds %struct.Record, ptr %17, i64 %18
  %20 = getelementptr inbounds %struct.Record, ptr %19, i32 0, i32 0
  store i32 %16, ptr %20, align 4, !tbaa !12
  %21 = load i64, ptr %7, align 8, !tbaa !8
  %22 = trunc i64 %21 to i32
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load i64, ptr %7, align 8, !tbaa !8
  %25 = getelementptr inbounds %struct.Record, ptr %23, i64 %24
  %26 = getelementptr inbounds %struct.Record, ptr %25, i32 0, i32 1
  store i32 %22, ptr %26, align 4, !tbaa !14
  br label %27

27:
  %28 = load i64, ptr %7, align 8, !tbaa !8
  %29 = add nsw i64 %28, 1
  store i64 %29, ptr %7, align 8, !tbaa !8
  br label %8, !llvm.loop !15

30:
  ret void
}

define internal void @sort(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i64, ptr %5, align 8, !tbaa !8
  %9 = load i64, ptr %5, align 8, !tbaa !8
  %10 = call i32 @log2_of(i64 noundef %9)
  %11 = mul nsw i32 2, %10
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  call void @introsort(ptr noundef %7, i64 noundef %8, i32 noundef %11, ptr noundef %12)
  ret void
}

define internal i32 @by_key(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Record, ptr %5, i32 0, i32 0
  %7 = load i32, ptr %6, align 4, !tbaa !12
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Record, ptr %8, i32 0, i32 0
  %10 = load i32, ptr %9, align 4, !tbaa !12
  %11 = icmp ne i32 %7, %10
  br i1 %11, label %12, label %21

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Record, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !tbaa !12
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Record, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !12
  %19 = icmp slt i32 %15, %18
  %20 = zext i1 %19 to i32
  br label %30

21:
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Record, ptr %22, i32 0, i32 1
  %24 = load i32, ptr %23, align 4, !tbaa !14
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Record, ptr %25, i32 0, i32 1
  %27 = load i32, ptr %26, align 4, !tbaa !14
  %28 = icmp slt i32 %24, %27
  %29 = zext i1 %28 to i32
  br label %30

30:
  %31 = phi i32 [ %20, %12 ], [ %29, %21 ]
  ret i32 %31
}

define internal i32 @by_key_down(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = call i32 @by_key(ptr noundef %5, ptr noundef %6)
  ret i32 %7
}

define internal i32 @by_bits(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Record, ptr %9, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !tbaa !12
  store i32 %11, ptr %6, align 4, !tbaa !10
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Record, ptr %12, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !tbaa !12
  store i32 %14, ptr %7, align 4, !tbaa !10
  %15 = load i32, ptr %6, align 4, !tbaa !10
  %16 = load i32, ptr %7, align 4, !tbaa !10
  %17 = xor i32 %15, %16
  store i32 %17, ptr %8, align 4, !tbaa !10
  %18 = load i32, ptr %8, align 4, !tbaa !10
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %29

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Record, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %22, align 4, !tbaa !14
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Record, ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 4, !tbaa !14
  %27 = icmp slt i32 %23, %26
  %28 = zext i1 %27 to i32
  store i32 %28, ptr %3, align 4
  br label %39

29:
  %30 = load i32, ptr %8, align 4, !tbaa !10
  %31 = load i32, ptr %8, align 4, !tbaa !10
  %32 = sub i32 0, %31
  %33 = and i32 %30, %32
  %34 = load i32, ptr %7, align 4, !tbaa !10
  %35 = and i32 %33, %34
  %36 = icmp ne i32 %35, 0
  %37 = zext i1 %36 to i64
  %38 = select i1 %36, i32 1, i32 0
  store i32 %38, ptr %3, align 4
  br label %39

39:
  %40 = load i32, ptr %3, align 4
  ret i32 %40
}

define internal void @introsort(ptr noundef %0, i64 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i32 %2, ptr %7, align 4, !tbaa !10
  store ptr %3, ptr %8, align 8, !tbaa !4
  br label %10

10:
  %11 = load i64, ptr %6, align 8, !tbaa !8
  %12 = icmp sgt i64 %11, 16
  br i1 %12, label %13, label %37

13:
  %14 = load i32, ptr %7, align 4, !tbaa !10
  %15 = add nsw i32 %14, -1
  store i32 %15, ptr %7, align 4, !tbaa !10
  %16 = icmp eq i32 %14, 0
  br i1 %16, label %17, label %21

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i64, ptr %6, align 8, !tbaa !8
  %20 = load ptr, ptr %8, align 8, !tbaa !4
  call void @heapsort(ptr noundef %18, i64 noundef %19, ptr noundef %20)
  br label %41

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i64, ptr %6, align 8, !tbaa !8
  %24 = load ptr, ptr %8, align 8, !tbaa !4
  %25 = call i64 @partition(ptr noundef %22, i64 noundef %23, ptr noundef %24)
  store i64 %25, ptr %9, align 8, !tbaa !8
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  %27 = load i64, ptr %9, align 8, !tbaa !8
  %28 = getelementptr inbounds %struct.Record, ptr %26, i64 %27
  %29 = getelementptr inbounds %struct.Record, ptr %28, i64 1
  %30 = load i64, ptr %6, align 8, !tbaa !8
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = sub nsw i64 %30, %31
  %33 = sub nsw i64 %32, 1
  %34 = load i32, ptr %7, align 4, !tbaa !10
  %35 = load ptr, ptr %8, align 8, !tbaa !4
  call void @introsort(ptr noundef %29, i64 noundef %33, i32 noundef %34, ptr noundef %35)
  %36 = load i64, ptr %9, align 8, !tbaa !8
  store i64 %36, ptr %6, align 8, !tbaa !8
  br label %10, !llvm.loop !17

37:
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load i64, ptr %6, align 8, !tbaa !8
  %40 = load ptr, ptr %8, align 8, !tbaa !4
  call void @insertion(ptr noundef %38, i64 noundef %39, ptr noundef %40)
  br label %41

41:
  ret void
}

define internal i32 @log2_of(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !8
  store i32 0, ptr %3, align 4, !tbaa !10
  br label %4

4:
  %5 = load i64, ptr %2, align 8, !tbaa !8
  %6 = icmp sgt i64 %5, 1
  br i1 %6, label %7, label %13

7:
  %8 = load i32, ptr %3, align 4, !tbaa !10
  %9 = add nsw i32 %8, 1
  store i32 %9, ptr %3, align 4, !tbaa !10
  br label %10

10:
  %11 = load i64, ptr %2, align 8, !tbaa !8
  %12 = ashr i64 %11, 1
  store i64 %12, ptr %2, align 8, !tbaa !8
  br label %4, !llvm.loop !18

13:
  %14 = load i32, ptr %3, align 4, !tbaa !10
  ret i32 %14
}

define internal void @heapsort(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %9 = load i64, ptr %5, align 8, !tbaa !8
  %10 = sdiv i64 %9, 2
  %11 = sub nsw i64 %10, 1
  store i64 %11, ptr %7, align 8, !tbaa !8
  br label %12

12:
  %13 = load i64, ptr %7, align 8, !tbaa !8
  %14 = icmp sge i64 %13, 0
  br i1 %14, label %15, label %23

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load i64, ptr %7, align 8, !tbaa !8
  %18 = load i64, ptr %5, align 8, !tbaa !8
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  call void @sift(ptr noundef %16, i64 noundef %17, i64 noundef %18, ptr noundef %19)
  br label %20

20:
  %21 = load i64, ptr %7, align 8, !tbaa !8
  %22 = add nsw i64 %21, -1
  store i64 %22, ptr %7, align 8, !tbaa !8
  br label %12, !llvm.loop !19

23:
  %24 = load i64, ptr %5, align 8, !tbaa !8
  %25 = sub nsw i64 %24, 1
  store i64 %25, ptr %8, align 8, !tbaa !8
  br label %26

26:
  %27 = load i64, ptr %8, align 8, !tbaa !8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %41

29:
  %30 = load ptr, ptr %4, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Record, ptr %30, i64 0
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = getelementptr inbounds %struct.Record, ptr %32, i64 %33
  call void @swap(ptr noundef %31, ptr noundef %34)
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = load ptr, ptr %6, align 8, !tbaa !4
  call void @sift(ptr noundef %35, i64 noundef 0, i64 noundef %36, ptr noundef %37)
  br label %38

38:
  %39 = load i64, ptr %8, align 8, !tbaa !8
  %40 = add nsw i64 %39, -1
  store i64 %40, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !20

41:
  ret void
}

define internal i64 @partition(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  store i64 0, ptr %7, align 8, !tbaa !8
  %9 = load i64, ptr %5, align 8, !tbaa !8
  store i64 %9, ptr %8, align 8, !tbaa !8
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = load i64, ptr %5, align 8, !tbaa !8
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  call void @median_first(ptr noundef %10, i64 noundef %11, ptr noundef %12)
  br label %13

13:
  br label %14

14:
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = add nsw i64 %15, 1
  store i64 %16, ptr %7, align 8, !tbaa !8
  br label %17

17:
  %18 = load i64, ptr %7, align 8, !tbaa !8
  %19 = load i64, ptr %5, align 8, !tbaa !8
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %21, label %30

21:
  %22 = load ptr, ptr %6, align 8, !tbaa !4
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load i64, ptr %7, align 8, !tbaa !8
  %25 = getelementptr inbounds %struct.Record, ptr %23, i64 %24
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Record, ptr %26, i64 0
  %28 = call i32 %22(ptr noundef %25, ptr noundef %27)
  %29 = icmp ne i32 %28, 0
  br label %30

30:
  %31 = phi i1 [ false, %17 ], [ %29, %21 ]
  br i1 %31, label %14, label %32, !llvm.loop !21

32:
  br label %33

33:
  %34 = load i64, ptr %8, align 8, !tbaa !8
  %35 = add nsw i64 %34, -1
  store i64 %35, ptr %8, align 8, !tbaa !8
  br label %36

36:
  %37 = load ptr, ptr %6, align 8, !tbaa !4
  %38 = load ptr, ptr %4, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Record, ptr %38, i64 0
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %8, align 8, !tbaa !8
  %42 = getelementptr inbounds %struct.Record, ptr %40, i64 %41
  %43 = call i32 %37(ptr noundef %39, ptr noundef %42)
  %44 = icmp ne i32 %43, 0
  br i1 %44, label %33, label %45, !llvm.loop !22

45:
  %46 = load i64, ptr %7, align 8, !tbaa !8
  %47 = load i64, ptr %8, align 8, !tbaa !8
  %48 = icmp sge i64 %46, %47
  br i1 %48, label %49, label %50

49:
  br label %57

50:
  %51 = load ptr, ptr %4, align 8, !tbaa !4
  %52 = load i64, ptr %7, align 8, !tbaa !8
  %53 = getelementptr inbounds %struct.Record, ptr %51, i64 %52
  %54 = load ptr, ptr %4, align 8, !tbaa !4
  %55 = load i64, ptr %8, align 8, !tbaa !8
  %56 = getelementptr inbounds %struct.Record, ptr %54, i64 %55
  call void @swap(ptr noundef %53, ptr noundef %56)
  br label %13

57:
  %58 = load ptr, ptr %4, align 8, !tbaa !4
  %59 = getelementptr inbounds %struct.Record, ptr %58, i64 0
  %60 = load ptr, ptr %4, align 8, !tbaa !4
  %61 = load i64, ptr %8, align 8, !tbaa !8
  %62 = getelementptr inbounds %struct.Record, ptr %60, i64 %61
  call void @swap(ptr noundef %59, ptr noundef %62)
  %63 = load i64, ptr %8, align 8, !tbaa !8
  ret i64 %63
}

define internal void @insertion(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  store i64 1, ptr %7, align 8, !tbaa !8
  br label %9

9:
  %10 = load i64, ptr %7, align 8, !tbaa !8
  %11 = load i64, ptr %5, align 8, !tbaa !8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %46

13:
  %14 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %14, ptr %8, align 8, !tbaa !8
  br label %15

15:
  %16 = load i64, ptr %8, align 8, !tbaa !8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %18, label %29

18:
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = load i64, ptr %8, align 8, !tbaa !8
  %22 = getelementptr inbounds %struct.Record, ptr %20, i64 %21
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load i64, ptr %8, align 8, !tbaa !8
  %25 = sub nsw i64 %24, 1
  %26 = getelementptr inbounds %struct.Record, ptr %23, i64 %25
  %27 = call i32 %19(ptr noundef %22, ptr noundef %26)
  %28 = icmp ne i32 %27, 0
  br label %29

29:
  %30 = phi i1 [ false, %15 ], [ %28, %18 ]
  br i1 %30, label %31, label %42

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = getelementptr inbounds %struct.Record, ptr %32, i64 %33
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = sub nsw i64 %36, 1
  %38 = getelementptr inbounds %struct.Record, ptr %35, i64 %37
  call void @swap(ptr noundef %34, ptr noundef %38)
  br label %39

39:
  %40 = load i64, ptr %8, align 8, !tbaa !8
  %41 = add nsw i64 %40, -1
  store i64 %41, ptr %8, align 8, !tbaa !8
  br label %15, !llvm.loop !23

42:
  br label %43

43:
  %44 = load i64, ptr %7, align 8, !tbaa !8
  %45 = add nsw i64 %44, 1
  store i64 %45, ptr %7, align 8, !tbaa !8
  br label %9, !llvm.loop !24

46:
  ret void
}

define internal void @sift(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !8
  store ptr %3, ptr %8, align 8, !tbaa !4
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = mul nsw i64 2, %10
  %12 = add nsw i64 %11, 1
  store i64 %12, ptr %9, align 8, !tbaa !8
  br label %13

13:
  %14 = load i64, ptr %9, align 8, !tbaa !8
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %59

17:
  %18 = load i64, ptr %9, align 8, !tbaa !8
  %19 = add nsw i64 %18, 1
  %20 = load i64, ptr %7, align 8, !tbaa !8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %36

22:
  %23 = load ptr, ptr %8, align 8, !tbaa !4
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = load i64, ptr %9, align 8, !tbaa !8
  %26 = getelementptr inbounds %struct.Record, ptr %24, i64 %25
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = load i64, ptr %9, align 8, !tbaa !8
  %29 = add nsw i64 %28, 1
  %30 = getelementptr inbounds %struct.Record, ptr %27, i64 %29
  %31 = call i32 %23(ptr noundef %26, ptr noundef %30)
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %36

33:
  %34 = load i64, ptr %9, align 8, !tbaa !8
  %35 = add nsw i64 %34, 1
  store i64 %35, ptr %9, align 8, !tbaa !8
  br label %36

36:
  %37 = load ptr, ptr %8, align 8, !tbaa !4
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load i64, ptr %6, align 8, !tbaa !8
  %40 = getelementptr inbounds %struct.Record, ptr %38, i64 %39
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = getelementptr inbounds %struct.Record, ptr %41, i64 %42
  %44 = call i32 %37(ptr noundef %40, ptr noundef %43)
  %45 = icmp ne i32 %44, 0
  br i1 %45, label %47, label %46

46:
  br label %59

47:
  %48 = load ptr, ptr %5, align 8, !tbaa !4
  %49 = load i64, ptr %6, align 8, !tbaa !8
  %50 = getelementptr inbounds %struct.Record, ptr %48, i64 %49
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = load i64, ptr %9, align 8, !tbaa !8
  %53 = getelementptr inbounds %struct.Record, ptr %51, i64 %52
  call void @swap(ptr noundef %50, ptr noundef %53)
  %54 = load i64, ptr %9, align 8, !tbaa !8
  store i64 %54, ptr %6, align 8, !tbaa !8
  br label %55

55:
  %56 = load i64, ptr %6, align 8, !tbaa !8
  %57 = mul nsw i64 2, %56
  %58 = add nsw i64 %57, 1
  store i64 %58, ptr %9, align 8, !tbaa !8
  br label %13, !llvm.loop !25

59:
  ret void
}

define internal void @swap(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.Record, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 8, i1 false), !tbaa.struct !26
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %8, i64 8, i1 false), !tbaa.struct !26
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %5, i64 8, i1 false), !tbaa.struct !26
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @median_first(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Record, ptr %10, i64 1
  store ptr %11, ptr %7, align 8, !tbaa !4
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load i64, ptr %5, align 8, !tbaa !8
  %14 = sdiv i64 %13, 2
  %15 = getelementptr inbounds %struct.Record, ptr %12, i64 %14
  store ptr %15, ptr %8, align 8, !tbaa !4
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load i64, ptr %5, align 8, !tbaa !8
  %18 = sub nsw i64 %17, 1
  %19 = getelementptr inbounds %struct.Record, ptr %16, i64 %18
  store ptr %19, ptr %9, align 8, !tbaa !4
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = load ptr, ptr %8, align 8, !tbaa !4
  %22 = load ptr, ptr %7, align 8, !tbaa !4
  %23 = call i32 %20(ptr noundef %21, ptr noundef %22)
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %25, label %28

25:
  %26 = load ptr, ptr %7, align 8, !tbaa !4
  %27 = load ptr, ptr %8, align 8, !tbaa !4
  call void @swap(ptr noundef %26, ptr noundef %27)
  br label %28

28:
  %29 = load ptr, ptr %6, align 8, !tbaa !4
  %30 = load ptr, ptr %9, align 8, !tbaa !4
  %31 = load ptr, ptr %8, align 8, !tbaa !4
  %32 = call i32 %29(ptr noundef %30, ptr noundef %31)
  %33 = icmp ne i32 %32, 0
  br i1 %33, label %34, label %37

34:
  %35 = load ptr, ptr %8, align 8, !tbaa !4
  %36 = load ptr, ptr %9, align 8, !tbaa !4
  call void @swap(ptr noundef %35, ptr noundef %36)
  br label %37

37:
  %38 = load ptr, ptr %6, align 8, !tbaa !4
  %39 = load ptr, ptr %8, align 8, !tbaa !4
  %40 = load ptr, ptr %7, align 8, !tbaa !4
  %41 = call i32 %38(ptr noundef %39, ptr noundef %40)
  %42 = icmp ne i32 %41, 0
  br i1 %42, label %43, label %46

43:
  %44 = load ptr, ptr %7, align 8, !tbaa !4
  %45 = load ptr, ptr %8, align 8, !tbaa !4
  call void @swap(ptr noundef %44, ptr noundef %45)
  br label %46

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !4
  %48 = getelementptr inbounds %struct.Record, ptr %47, i64 0
  %49 = load ptr, ptr %8, align 8, !tbaa !4
  call void @swap(ptr noundef %48, ptr noundef %49)
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!13, !11, i64 0}
!13 = !{!"", !11, i64 0, !11, i64 4}
!14 = !{!13, !11, i64 4}
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
!26 = !{i64 0, i64 4, !10, i64 4, i64 4, !10}
