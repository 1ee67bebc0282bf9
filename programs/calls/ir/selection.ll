; made by python -m programs.calls from src/selection.c, SHA-256 8b26e4a5d5dabab39909fd51304136a9280cb16aa2a5bc694dad47b4ba593dc2
source_filename = "selection.c"

%struct.Heap = type { [512 x i64], i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Heap, align 8
  %10 = alloca %struct.Heap, align 8
  %11 = alloca [512 x i64], align 16
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %4, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %6, align 8, !tbaa !4
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %28

28:
  %29 = load i64, ptr %8, align 8, !tbaa !8
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !8
  %33 = icmp slt i64 %29, %32
  br i1 %33, label %34, label %95

34:
  %35 = getelementptr inbounds %struct.Heap, ptr %10, i32 0, i32 1
  store i32 0, ptr %35, align 8, !tbaa !10
  %36 = getelementptr inbounds %struct.Heap, ptr %9, i32 0, i32 1
  store i32 0, ptr %36, align 8, !tbaa !10
  %37 = getelementptr inbounds %struct.Heap, ptr %9, i32 0, i32 2
  store i32 1, ptr %37, align 4, !tbaa !13
  %38 = getelementptr inbounds %struct.Heap, ptr %10, i32 0, i32 2
  store i32 0, ptr %38, align 4, !tbaa !13
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %39

39:
  %40 = load i64, ptr %12, align 8, !tbaa !8
  %41 = load i64, ptr %7, align 8, !tbaa !8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %67

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !4
  %45 = load i64, ptr %8, align 8, !tbaa !8
  %46 = load i64, ptr %7, align 8, !tbaa !8
  %47 = mul nsw i64 %45, %46
  %48 = load i64, ptr %12, align 8, !tbaa !8
  %49 = add nsw i64 %47, %48
  %50 = getelementptr inbounds i32, ptr %44, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !14
  %52 = sext i32 %51 to i64
  call void @enter(ptr noundef %9, ptr noundef %10, i64 noundef %52)
  %53 = load ptr, ptr %4, align 8, !tbaa !4
  %54 = load i64, ptr %8, align 8, !tbaa !8
  %55 = load i64, ptr %7, align 8, !tbaa !8
  %56 = mul nsw i64 %54, %55
  %57 = load i64, ptr %12, align 8, !tbaa !8
  %58 = add nsw i64 %56, %57
  %59 = getelementptr inbounds i32, ptr %53, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !14
  %61 = sext i32 %60 to i64
  %62 = load i64, ptr %12, align 8, !tbaa !8
  %63 = getelementptr inbounds [512 x i64], ptr %11, i64 0, i64 %62
  store i64 %61, ptr %63, align 8, !tbaa !8
  br label %64

64:
  %65 = load i64, ptr %12, align 8, !tbaa !8
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %12, align 8, !tbaa !8
  br label %39, !llvm.loop !15

67:
  %68 = call i64 @first(ptr noundef %9)
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i64, ptr %8, align 8, !tbaa !8
  %71 = getelementptr inbounds i64, ptr %69, i64 %70
  store i64 %68, ptr %71, align 8, !tbaa !8
  %72 = getelementptr inbounds [512 x i64], ptr %11, i64 0, i64 0
  %73 = load i64, ptr %7, align 8, !tbaa !8
  %74 = load i64, ptr %7, align 8, !tbaa !8
  %75 = sub nsw i64 %74, 1
  %76 = sdiv i64 %75, 2
  %77 = call i64 @select_kth(ptr noundef %72, i64 noundef %73, i64 noundef %76)
  %78 = load ptr, ptr %6, align 8, !tbaa !4
  %79 = load i64, ptr %8, align 8, !tbaa !8
  %80 = mul nsw i64 2, %79
  %81 = getelementptr inbounds i64, ptr %78, i64 %80
  store i64 %77, ptr %81, align 8, !tbaa !8
  %82 = getelementptr inbounds [512 x i64], ptr %11, i64 0, i64 0
  %83 = load i64, ptr %7, align 8, !tbaa !8
  %84 = load i64, ptr %7, align 8, !tbaa !8
  %85 = sdiv i64 %84, 10
  %86 = call i64 @select_kth(ptr noundef %82, i64 noundef %83, i64 noundef %85)
  %87 = load ptr, ptr %6, align 8, !tbaa !4
  %88 = load i64, ptr %8, align 8, !tbaa !8
  %89 = mul nsw i64 2, %88
  %90 = add nsw i64 %89, 1
  %91 = getelementptr inbounds i64, ptr %87, i64 %90
  store i64 %86, ptr %91, align 8, !tbaa !8
  br label %92

92:
  %93 = load i64, ptr %8, align 8, !tbaa !8
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %8, align 8, !tbaa !8
  br label %28, !llvm.loop !17

95:
  ret void
}

define internal void @enter(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Heap, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 8, !tbaa !10
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %16, label %11

11:
  %12 = load i64, ptr %6, align 8, !tbaa !8
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = call i64 @first(ptr noundef %13)
  %15 = icmp sle i64 %12, %14
  br i1 %15, label %16, label %19

16:
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = load i64, ptr %6, align 8, !tbaa !8
  call void @add(ptr noundef %17, i64 noundef %18)
  br label %22

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = load i64, ptr %6, align 8, !tbaa !8
  call void @add(ptr noundef %20, i64 noundef %21)
  br label %22

22:
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  call void @balance(ptr noundef %23, ptr noundef %24)
  ret void
}

define internal i64 @first(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Heap, ptr %3, i32 0, i32 1
  %5 = load i32, ptr %4, align 8, !tbaa !10
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %12

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Heap, ptr %8, i32 0, i32 0
  %10 = getelementptr inbounds [512 x i64], ptr %9, i64 0, i64 0
  %11 = load i64, ptr %10, align 8, !tbaa !8
  br label %13

12:
  br label %13

13:
  %14 = phi i64 [ %11, %7 ], [ 0, %12 ]
  ret i64 %14
}

define internal i64 @select_kth(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %5, align 8, !tbaa !8
  %10 = icmp sgt i64 %9, 1
  br i1 %10, label %11, label %39

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load i64, ptr %5, align 8, !tbaa !8
  %14 = call i64 @split(ptr noundef %12, i64 noundef %13)
  store i64 %14, ptr %7, align 8, !tbaa !8
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = load i64, ptr %6, align 8, !tbaa !8
  %17 = icmp eq i64 %15, %16
  br i1 %17, label %18, label %19

18:
  br label %39

19:
  %20 = load i64, ptr %6, align 8, !tbaa !8
  %21 = load i64, ptr %7, align 8, !tbaa !8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %25

23:
  %24 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %24, ptr %5, align 8, !tbaa !8
  br label %38

25:
  %26 = load i64, ptr %7, align 8, !tbaa !8
  %27 = add nsw i64 %26, 1
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 %27
  store ptr %29, ptr %4, align 8, !tbaa !4
  %30 = load i64, ptr %7, align 8, !tbaa !8
  %31 = add nsw i64 %30, 1
  %32 = load i64, ptr %5, align 8, !tbaa !8
  %33 = sub nsw i64 %32, %31
  store i64 %33, ptr %5, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = add nsw i64 %34, 1
  %36 = load i64, ptr %6, align 8, !tbaa !8
  %37 = sub nsw i64 %36, %35
  store i64 %37, ptr %6, align 8, !tbaa !8
  br label %38

38:
  br label %8, !llvm.loop !18

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %6, align 8, !tbaa !8
  %42 = load i64, ptr %5, align 8, !tbaa !8
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %46

44:
  %45 = load i64, ptr %6, align 8, !tbaa !8
  br label %49

46:
  %47 = load i64, ptr %5, align 8, !tbaa !8
  %48 = sub nsw i64 %47, 1
  br label %49

49:
  %50 = phi i64 [ %45, %44 ], [ %48, %46 ]
  %51 = getelementptr inbounds i64, ptr %40, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !8
  ret i64 %52
}

define internal void @add(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Heap, ptr %5, i32 0, i32 1
  %7 = load i32, ptr %6, align 8, !tbaa !10
  %8 = icmp eq i32 %7, 512
  br i1 %8, label %9, label %10

9:
  br label %24

10:
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Heap, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Heap, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 8, !tbaa !10
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [512 x i64], ptr %13, i64 0, i64 %17
  store i64 %11, ptr %18, align 8, !tbaa !8
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Heap, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 8, !tbaa !10
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %21, align 8, !tbaa !10
  call void @rise(ptr noundef %19, i32 noundef %22)
  br label %24

24:
  ret void
}

define internal void @balance(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Heap, ptr %5, i32 0, i32 1
  %7 = load i32, ptr %6, align 8, !tbaa !10
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Heap, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 8, !tbaa !10
  %11 = add nsw i32 %10, 1
  %12 = icmp sgt i32 %7, %11
  br i1 %12, label %13, label %17

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = call i64 @take(ptr noundef %15)
  call void @add(ptr noundef %14, i64 noundef %16)
  br label %17

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Heap, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 8, !tbaa !10
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Heap, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %22, align 8, !tbaa !10
  %24 = icmp sgt i32 %20, %23
  br i1 %24, label %25, label %29

25:
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = load ptr, ptr %4, align 8, !tbaa !4
  %28 = call i64 @take(ptr noundef %27)
  call void @add(ptr noundef %26, i64 noundef %28)
  br label %29

29:
  ret void
}

define internal void @rise(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !14
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !14
  %7 = icmp sgt i32 %6, 0
  br i1 %7, label %8, label %26

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Heap, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %4, align 4, !tbaa !14
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [512 x i64], ptr %11, i64 0, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !8
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Heap, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %4, align 4, !tbaa !14
  %19 = sub nsw i32 %18, 1
  %20 = sdiv i32 %19, 2
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [512 x i64], ptr %17, i64 0, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !8
  %24 = call i32 @before(ptr noundef %9, i64 noundef %15, i64 noundef %23)
  %25 = icmp ne i32 %24, 0
  br label %26

26:
  %27 = phi i1 [ false, %5 ], [ %25, %8 ]
  br i1 %27, label %28, label %44

28:
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Heap, ptr %29, i32 0, i32 0
  %31 = load i32, ptr %4, align 4, !tbaa !14
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [512 x i64], ptr %30, i64 0, i64 %32
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Heap, ptr %34, i32 0, i32 0
  %36 = load i32, ptr %4, align 4, !tbaa !14
  %37 = sub nsw i32 %36, 1
  %38 = sdiv i32 %37, 2
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [512 x i64], ptr %35, i64 0, i64 %39
  call void @swap(ptr noundef %33, ptr noundef %40)
  %41 = load i32, ptr %4, align 4, !tbaa !14
  %42 = sub nsw i32 %41, 1
  %43 = sdiv i32 %42, 2
  store i32 %43, ptr %4, align 4, !tbaa !14
  br label %5, !llvm.loop !19

44:
  ret void
}

define internal i32 @before(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Heap, ptr %7, i32 0, i32 2
  %9 = load i32, ptr %8, align 4, !tbaa !13
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %16

11:
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = load i64, ptr %6, align 8, !tbaa !8
  %14 = icmp sgt i64 %12, %13
  %15 = zext i1 %14 to i32
  br label %21

16:
  %17 = load i64, ptr %5, align 8, !tbaa !8
  %18 = load i64, ptr %6, align 8, !tbaa !8
  %19 = icmp slt i64 %17, %18
  %20 = zext i1 %19 to i32
  br label %21

21:
  %22 = phi i32 [ %15, %11 ], [ %20, %16 ]
  ret i32 %22
}

define internal void @swap(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i64, ptr %6, align 8, !tbaa !8
  store i64 %7, ptr %5, align 8, !tbaa !8
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load i64, ptr %8, align 8, !tbaa !8
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  store i64 %9, ptr %10, align 8, !tbaa !8
  %11 = load i64, ptr %5, align 8, !tbaa !8
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  store i64 %11, ptr %12, align 8, !tbaa !8
  ret void
}

define internal i64 @take(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @first(ptr noundef %4)
  store i64 %5, ptr %3, align 8, !tbaa !8
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 1
  %8 = load i32, ptr %7, align 8, !tbaa !10
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %24

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Heap, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Heap, ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 8, !tbaa !10
  %16 = add nsw i32 %15, -1
  store i32 %16, ptr %14, align 8, !tbaa !10
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [512 x i64], ptr %12, i64 0, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !8
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Heap, ptr %20, i32 0, i32 0
  %22 = getelementptr inbounds [512 x i64], ptr %21, i64 0, i64 0
  store i64 %19, ptr %22, align 8, !tbaa !8
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  call void @sink(ptr noundef %23, i32 noundef 0)
  br label %24

24:
  %25 = load i64, ptr %3, align 8, !tbaa !8
  ret i64 %25
}

define internal void @sink(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !14
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !14
  %8 = mul nsw i32 2, %7
  %9 = add nsw i32 %8, 1
  store i32 %9, ptr %5, align 4, !tbaa !14
  %10 = load i32, ptr %5, align 4, !tbaa !14
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Heap, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 8, !tbaa !10
  %14 = icmp sge i32 %10, %13
  br i1 %14, label %15, label %16

15:
  br label %72

16:
  %17 = load i32, ptr %5, align 4, !tbaa !14
  %18 = add nsw i32 %17, 1
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Heap, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 8, !tbaa !10
  %22 = icmp slt i32 %18, %21
  br i1 %22, label %23, label %43

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Heap, ptr %25, i32 0, i32 0
  %27 = load i32, ptr %5, align 4, !tbaa !14
  %28 = add nsw i32 %27, 1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [512 x i64], ptr %26, i64 0, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !8
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Heap, ptr %32, i32 0, i32 0
  %34 = load i32, ptr %5, align 4, !tbaa !14
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [512 x i64], ptr %33, i64 0, i64 %35
  %37 = load i64, ptr %36, align 8, !tbaa !8
  %38 = call i32 @before(ptr noundef %24, i64 noundef %31, i64 noundef %37)
  %39 = icmp ne i32 %38, 0
  br i1 %39, label %40, label %43

40:
  %41 = load i32, ptr %5, align 4, !tbaa !14
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %5, align 4, !tbaa !14
  br label %43

43:
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = load ptr, ptr %3, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Heap, ptr %45, i32 0, i32 0
  %47 = load i32, ptr %5, align 4, !tbaa !14
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [512 x i64], ptr %46, i64 0, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !8
  %51 = load ptr, ptr %3, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Heap, ptr %51, i32 0, i32 0
  %53 = load i32, ptr %4, align 4, !tbaa !14
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [512 x i64], ptr %52, i64 0, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !8
  %57 = call i32 @before(ptr noundef %44, i64 noundef %50, i64 noundef %56)
  %58 = icmp ne i32 %57, 0
  br i1 %58, label %60, label %59

59:
  br label %72

60:
  %61 = load ptr, ptr %3, align 8, !tbaa !4
  %62 = getelementptr inbounds %struct.Heap, ptr %61, i32 0, i32 0
  %63 = load i32, ptr %4, align 4, !tbaa !14
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [512 x i64], ptr %62, i64 0, i64 %64
  %66 = load ptr, ptr %3, align 8, !tbaa !4
  %67 = getelementptr inbounds %struct.Heap, ptr %66, i32 0, i32 0
  %68 = load i32, ptr %5, align 4, !tbaa !14
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [512 x i64], ptr %67, i64 0, i64 %69
  call void @swap(ptr noundef %65, ptr noundef %70)
  %71 = load i32, ptr %5, align 4, !tbaa !14
  store i32 %71, ptr %4, align 4, !tbaa !14
  br label %6

72:
  ret void
}

define internal i64 @split(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  store i64 0, ptr %5, align 8, !tbaa !8
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %7, i64 0
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = load i64, ptr %4, align 8, !tbaa !8
  %11 = sdiv i64 %10, 2
  %12 = getelementptr inbounds i64, ptr %9, i64 %11
  call void @swap(ptr noundef %8, ptr noundef %12)
  store i64 1, ptr %6, align 8, !tbaa !8
  br label %13

13:
  %14 = load i64, ptr %6, align 8, !tbaa !8
  %15 = load i64, ptr %4, align 8, !tbaa !8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %38

17:
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = load i64, ptr %6, align 8, !tbaa !8
  %20 = getelementptr inbounds i64, ptr %18, i64 %19
  %21 = load i64, ptr %20, align 8, !tbaa !8
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !8
  %25 = icmp slt i64 %21, %24
  br i1 %25, label %26, label %34

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = load i64, ptr %5, align 8, !tbaa !8
  %29 = add nsw i64 %28, 1
  store i64 %29, ptr %5, align 8, !tbaa !8
  %30 = getelementptr inbounds i64, ptr %27, i64 %29
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = load i64, ptr %6, align 8, !tbaa !8
  %33 = getelementptr inbounds i64, ptr %31, i64 %32
  call void @swap(ptr noundef %30, ptr noundef %33)
  br label %34

34:
  br label %35

35:
  %36 = load i64, ptr %6, align 8, !tbaa !8
  %37 = add nsw i64 %36, 1
  store i64 %37, ptr %6, align 8, !tbaa !8
  br label %13, !llvm.loop !20

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = load i64, ptr %5, align 8, !tbaa !8
  %43 = getelementptr inbounds i64, ptr %41, i64 %42
  call void @swap(ptr noundef %40, ptr noundef %43)
  %44 = load i64, ptr %5, align 8, !tbaa !8
  ret i64 %44
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !12, i64 4096}
!11 = !{!"", !6, i64 0, !12, i64 4096, !12, i64 4100}
!12 = !{!"int", !6, i64 0}
!13 = !{!11, !12, i64 4100}
!14 = !{!12, !12, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
