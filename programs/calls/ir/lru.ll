; made by python -m programs.calls from src/lru.c, SHA-256 b6d1d30c99c1d77907ab8e1eb172bf485114a195117bf8e51dd915d7924ce566
source_filename = "lru.c"

%struct.Cache = type { ptr, ptr, i32, i32, i32, i32, i64, i64, i64 }
%struct.Node = type { i32, i32, i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.Cache, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  store ptr %13, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %5, align 8, !tbaa !4
  store i64 0, ptr %6, align 8, !tbaa !8
  %20 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 0
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %20, align 8, !tbaa !10
  %24 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 1
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %24, align 8, !tbaa !13
  %28 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 2
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 2
  %31 = load i64, ptr %30, align 8, !tbaa !8
  %32 = trunc i64 %31 to i32
  store i32 %32, ptr %28, align 8, !tbaa !14
  %33 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 3
  store i32 -1, ptr %33, align 4, !tbaa !15
  %34 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 4
  store i32 -1, ptr %34, align 8, !tbaa !16
  %35 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 5
  store i32 0, ptr %35, align 4, !tbaa !17
  %36 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 6
  store i64 0, ptr %36, align 8, !tbaa !18
  %37 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 7
  store i64 0, ptr %37, align 8, !tbaa !19
  %38 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 8
  store i64 0, ptr %38, align 8, !tbaa !20
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %39

39:
  %40 = load i64, ptr %8, align 8, !tbaa !8
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = getelementptr inbounds i64, ptr %41, i64 1
  %43 = load i64, ptr %42, align 8, !tbaa !8
  %44 = icmp slt i64 %40, %43
  br i1 %44, label %45, label %67

45:
  %46 = load i64, ptr %8, align 8, !tbaa !8
  %47 = add nsw i64 %46, 1
  %48 = load ptr, ptr %3, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 1
  %50 = load i64, ptr %49, align 8, !tbaa !8
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %52, label %56

52:
  %53 = load i64, ptr %8, align 8, !tbaa !8
  %54 = trunc i64 %53 to i32
  %55 = add i32 %54, 1
  br label %57

56:
  br label %57

57:
  %58 = phi i32 [ %55, %52 ], [ -1, %56 ]
  %59 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 0
  %60 = load ptr, ptr %59, align 8, !tbaa !10
  %61 = load i64, ptr %8, align 8, !tbaa !8
  %62 = getelementptr inbounds %struct.Node, ptr %60, i64 %61
  %63 = getelementptr inbounds %struct.Node, ptr %62, i32 0, i32 2
  store i32 %58, ptr %63, align 4, !tbaa !21
  br label %64

64:
  %65 = load i64, ptr %8, align 8, !tbaa !8
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %8, align 8, !tbaa !8
  br label %39, !llvm.loop !23

67:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %68

68:
  %69 = load i64, ptr %9, align 8, !tbaa !8
  %70 = load ptr, ptr %3, align 8, !tbaa !4
  %71 = getelementptr inbounds i64, ptr %70, i64 2
  %72 = load i64, ptr %71, align 8, !tbaa !8
  %73 = icmp slt i64 %69, %72
  br i1 %73, label %74, label %82

74:
  %75 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 1
  %76 = load ptr, ptr %75, align 8, !tbaa !13
  %77 = load i64, ptr %9, align 8, !tbaa !8
  %78 = getelementptr inbounds i32, ptr %76, i64 %77
  store i32 -1, ptr %78, align 4, !tbaa !25
  br label %79

79:
  %80 = load i64, ptr %9, align 8, !tbaa !8
  %81 = add nsw i64 %80, 1
  store i64 %81, ptr %9, align 8, !tbaa !8
  br label %68, !llvm.loop !26

82:
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %83

83:
  %84 = load i64, ptr %10, align 8, !tbaa !8
  %85 = load ptr, ptr %3, align 8, !tbaa !4
  %86 = getelementptr inbounds i64, ptr %85, i64 0
  %87 = load i64, ptr %86, align 8, !tbaa !8
  %88 = icmp slt i64 %84, %87
  br i1 %88, label %89, label %102

89:
  %90 = load i64, ptr %6, align 8, !tbaa !8
  %91 = mul i64 %90, 31
  %92 = load ptr, ptr %4, align 8, !tbaa !4
  %93 = load i64, ptr %10, align 8, !tbaa !8
  %94 = getelementptr inbounds i32, ptr %92, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !25
  %96 = call i32 @get(ptr noundef %7, i32 noundef %95)
  %97 = zext i32 %96 to i64
  %98 = add i64 %91, %97
  store i64 %98, ptr %6, align 8, !tbaa !8
  br label %99

99:
  %100 = load i64, ptr %10, align 8, !tbaa !8
  %101 = add nsw i64 %100, 1
  store i64 %101, ptr %10, align 8, !tbaa !8
  br label %83, !llvm.loop !27

102:
  %103 = load i64, ptr %6, align 8, !tbaa !8
  %104 = load ptr, ptr %5, align 8, !tbaa !4
  %105 = getelementptr inbounds i64, ptr %104, i64 0
  store i64 %103, ptr %105, align 8, !tbaa !8
  %106 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 6
  %107 = load i64, ptr %106, align 8, !tbaa !18
  %108 = load ptr, ptr %5, align 8, !tbaa !4
  %109 = getelementptr inbounds i64, ptr %108, i64 1
  store i64 %107, ptr %109, align 8, !tbaa !8
  %110 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 7
  %111 = load i64, ptr %110, align 8, !tbaa !19
  %112 = load ptr, ptr %5, align 8, !tbaa !4
  %113 = getelementptr inbounds i64, ptr %112, i64 2
  store i64 %111, ptr %113, align 8, !tbaa !8
  %114 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 8
  %115 = load i64, ptr %114, align 8, !tbaa !20
  %116 = load ptr, ptr %5, align 8, !tbaa !4
  %117 = getelementptr inbounds i64, ptr %116, i64 3
  store i64 %115, ptr %117, align 8, !tbaa !8
  ret void
}

define internal i32 @get(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !25
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load i32, ptr %5, align 4, !tbaa !25
  %10 = call i32 @lookup(ptr noundef %8, i32 noundef %9)
  store i32 %10, ptr %6, align 4, !tbaa !25
  %11 = load i32, ptr %6, align 4, !tbaa !25
  %12 = icmp ne i32 %11, -1
  br i1 %12, label %13, label %28

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Cache, ptr %14, i32 0, i32 6
  %16 = load i64, ptr %15, align 8, !tbaa !18
  %17 = add i64 %16, 1
  store i64 %17, ptr %15, align 8, !tbaa !18
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load i32, ptr %6, align 4, !tbaa !25
  call void @touch(ptr noundef %18, i32 noundef %19)
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Cache, ptr %20, i32 0, i32 0
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  %23 = load i32, ptr %6, align 4, !tbaa !25
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds %struct.Node, ptr %22, i64 %24
  %26 = getelementptr inbounds %struct.Node, ptr %25, i32 0, i32 1
  %27 = load i32, ptr %26, align 4, !tbaa !28
  store i32 %27, ptr %3, align 4
  br label %39

28:
  %29 = load ptr, ptr %4, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Cache, ptr %29, i32 0, i32 7
  %31 = load i64, ptr %30, align 8, !tbaa !19
  %32 = add i64 %31, 1
  store i64 %32, ptr %30, align 8, !tbaa !19
  %33 = load i32, ptr %5, align 4, !tbaa !25
  %34 = call i32 @compute(i32 noundef %33)
  store i32 %34, ptr %7, align 4, !tbaa !25
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i32, ptr %5, align 4, !tbaa !25
  %37 = load i32, ptr %7, align 4, !tbaa !25
  call void @insert(ptr noundef %35, i32 noundef %36, i32 noundef %37)
  %38 = load i32, ptr %7, align 4, !tbaa !25
  store i32 %38, ptr %3, align 4
  br label %39

39:
  %40 = load i32, ptr %3, align 4
  ret i32 %40
}

define internal i32 @lookup(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !25
  %8 = call ptr @bucket_of(ptr noundef %6, i32 noundef %7)
  %9 = load i32, ptr %8, align 4, !tbaa !25
  store i32 %9, ptr %5, align 4, !tbaa !25
  br label %10

10:
  %11 = load i32, ptr %5, align 4, !tbaa !25
  %12 = icmp ne i32 %11, -1
  br i1 %12, label %13, label %24

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Cache, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  %17 = load i32, ptr %5, align 4, !tbaa !25
  %18 = zext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 0
  %21 = load i32, ptr %20, align 4, !tbaa !29
  %22 = load i32, ptr %4, align 4, !tbaa !25
  %23 = icmp ne i32 %21, %22
  br label %24

24:
  %25 = phi i1 [ false, %10 ], [ %23, %13 ]
  br i1 %25, label %26, label %35

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Cache, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  %30 = load i32, ptr %5, align 4, !tbaa !25
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds %struct.Node, ptr %29, i64 %31
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 0, i32 2
  %34 = load i32, ptr %33, align 4, !tbaa !21
  store i32 %34, ptr %5, align 4, !tbaa !25
  br label %10, !llvm.loop !30

35:
  %36 = load i32, ptr %5, align 4, !tbaa !25
  ret i32 %36
}

define internal void @touch(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Cache, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %6, align 4, !tbaa !15
  %8 = load i32, ptr %4, align 4, !tbaa !25
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %11

10:
  br label %16

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = load i32, ptr %4, align 4, !tbaa !25
  call void @unlink_list(ptr noundef %12, i32 noundef %13)
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = load i32, ptr %4, align 4, !tbaa !25
  call void @link_first(ptr noundef %14, i32 noundef %15)
  br label %16

16:
  ret void
}

define internal i32 @compute(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !25
  %5 = load i32, ptr %2, align 4, !tbaa !25
  store i32 %5, ptr %3, align 4, !tbaa !25
  store i32 0, ptr %4, align 4, !tbaa !25
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !25
  %8 = icmp slt i32 %7, 5
  br i1 %8, label %9, label %17

9:
  %10 = load i32, ptr %3, align 4, !tbaa !25
  %11 = load i32, ptr %4, align 4, !tbaa !25
  %12 = xor i32 %10, %11
  %13 = call i32 @hash(i32 noundef %12)
  store i32 %13, ptr %3, align 4, !tbaa !25
  br label %14

14:
  %15 = load i32, ptr %4, align 4, !tbaa !25
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %4, align 4, !tbaa !25
  br label %6, !llvm.loop !31

17:
  %18 = load i32, ptr %3, align 4, !tbaa !25
  ret i32 %18
}

define internal void @insert(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !25
  store i32 %2, ptr %6, align 4, !tbaa !25
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = call i32 @acquire(ptr noundef %8)
  store i32 %9, ptr %7, align 4, !tbaa !25
  %10 = load i32, ptr %5, align 4, !tbaa !25
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Cache, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  %14 = load i32, ptr %7, align 4, !tbaa !25
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds %struct.Node, ptr %13, i64 %15
  %17 = getelementptr inbounds %struct.Node, ptr %16, i32 0, i32 0
  store i32 %10, ptr %17, align 4, !tbaa !29
  %18 = load i32, ptr %6, align 4, !tbaa !25
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Cache, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  %22 = load i32, ptr %7, align 4, !tbaa !25
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds %struct.Node, ptr %21, i64 %23
  %25 = getelementptr inbounds %struct.Node, ptr %24, i32 0, i32 1
  store i32 %18, ptr %25, align 4, !tbaa !28
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = load i32, ptr %7, align 4, !tbaa !25
  call void @link_chain(ptr noundef %26, i32 noundef %27)
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = load i32, ptr %7, align 4, !tbaa !25
  call void @link_first(ptr noundef %28, i32 noundef %29)
  ret void
}

define internal ptr @bucket_of(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Cache, ptr %5, i32 0, i32 1
  %7 = load ptr, ptr %6, align 8, !tbaa !13
  %8 = load i32, ptr %4, align 4, !tbaa !25
  %9 = call i32 @hash(i32 noundef %8)
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Cache, ptr %10, i32 0, i32 2
  %12 = load i32, ptr %11, align 8, !tbaa !14
  %13 = sub i32 %12, 1
  %14 = and i32 %9, %13
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds i32, ptr %7, i64 %15
  ret ptr %16
}

define internal i32 @hash(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !25
  %3 = load i32, ptr %2, align 4, !tbaa !25
  %4 = mul i32 %3, -862048943
  store i32 %4, ptr %2, align 4, !tbaa !25
  %5 = load i32, ptr %2, align 4, !tbaa !25
  %6 = shl i32 %5, 15
  %7 = load i32, ptr %2, align 4, !tbaa !25
  %8 = lshr i32 %7, 17
  %9 = or i32 %6, %8
  store i32 %9, ptr %2, align 4, !tbaa !25
  %10 = load i32, ptr %2, align 4, !tbaa !25
  %11 = mul i32 %10, 461845907
  ret i32 %11
}

define internal void @unlink_list(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Cache, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !10
  %9 = load i32, ptr %4, align 4, !tbaa !25
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  store ptr %11, ptr %5, align 8, !tbaa !4
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Node, ptr %12, i32 0, i32 3
  %14 = load i32, ptr %13, align 4, !tbaa !32
  %15 = icmp eq i32 %14, -1
  br i1 %15, label %16, label %22

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Node, ptr %17, i32 0, i32 4
  %19 = load i32, ptr %18, align 4, !tbaa !33
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Cache, ptr %20, i32 0, i32 3
  store i32 %19, ptr %21, align 4, !tbaa !15
  br label %35

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Node, ptr %23, i32 0, i32 4
  %25 = load i32, ptr %24, align 4, !tbaa !33
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Cache, ptr %26, i32 0, i32 0
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  %29 = load ptr, ptr %5, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Node, ptr %29, i32 0, i32 3
  %31 = load i32, ptr %30, align 4, !tbaa !32
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds %struct.Node, ptr %28, i64 %32
  %34 = getelementptr inbounds %struct.Node, ptr %33, i32 0, i32 4
  store i32 %25, ptr %34, align 4, !tbaa !33
  br label %35

35:
  %36 = load ptr, ptr %5, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Node, ptr %36, i32 0, i32 4
  %38 = load i32, ptr %37, align 4, !tbaa !33
  %39 = icmp eq i32 %38, -1
  br i1 %39, label %40, label %46

40:
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Node, ptr %41, i32 0, i32 3
  %43 = load i32, ptr %42, align 4, !tbaa !32
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Cache, ptr %44, i32 0, i32 4
  store i32 %43, ptr %45, align 8, !tbaa !16
  br label %59

46:
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = getelementptr inbounds %struct.Node, ptr %47, i32 0, i32 3
  %49 = load i32, ptr %48, align 4, !tbaa !32
  %50 = load ptr, ptr %3, align 8, !tbaa !4
  %51 = getelementptr inbounds %struct.Cache, ptr %50, i32 0, i32 0
  %52 = load ptr, ptr %51, align 8, !tbaa !10
  %53 = load ptr, ptr %5, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Node, ptr %53, i32 0, i32 4
  %55 = load i32, ptr %54, align 4, !tbaa !33
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds %struct.Node, ptr %52, i64 %56
  %58 = getelementptr inbounds %struct.Node, ptr %57, i32 0, i32 3
  store i32 %49, ptr %58, align 4, !tbaa !32
  br label %59

59:
  ret void
}

define internal void @link_first(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Cache, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !10
  %9 = load i32, ptr %4, align 4, !tbaa !25
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  store ptr %11, ptr %5, align 8, !tbaa !4
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Node, ptr %12, i32 0, i32 3
  store i32 -1, ptr %13, align 4, !tbaa !32
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Cache, ptr %14, i32 0, i32 3
  %16 = load i32, ptr %15, align 4, !tbaa !15
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Node, ptr %17, i32 0, i32 4
  store i32 %16, ptr %18, align 4, !tbaa !33
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Cache, ptr %19, i32 0, i32 3
  %21 = load i32, ptr %20, align 4, !tbaa !15
  %22 = icmp ne i32 %21, -1
  br i1 %22, label %23, label %34

23:
  %24 = load i32, ptr %4, align 4, !tbaa !25
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Cache, ptr %25, i32 0, i32 0
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Cache, ptr %28, i32 0, i32 3
  %30 = load i32, ptr %29, align 4, !tbaa !15
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds %struct.Node, ptr %27, i64 %31
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 0, i32 3
  store i32 %24, ptr %33, align 4, !tbaa !32
  br label %38

34:
  %35 = load i32, ptr %4, align 4, !tbaa !25
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Cache, ptr %36, i32 0, i32 4
  store i32 %35, ptr %37, align 8, !tbaa !16
  br label %38

38:
  %39 = load i32, ptr %4, align 4, !tbaa !25
  %40 = load ptr, ptr %3, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Cache, ptr %40, i32 0, i32 3
  store i32 %39, ptr %41, align 4, !tbaa !15
  ret void
}

define internal i32 @acquire(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Cache, ptr %4, i32 0, i32 5
  %6 = load i32, ptr %5, align 4, !tbaa !17
  %7 = icmp eq i32 %6, -1
  br i1 %7, label %8, label %10

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  call void @drop_oldest(ptr noundef %9)
  br label %10

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Cache, ptr %11, i32 0, i32 5
  %13 = load i32, ptr %12, align 4, !tbaa !17
  store i32 %13, ptr %3, align 4, !tbaa !25
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Cache, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  %17 = load i32, ptr %3, align 4, !tbaa !25
  %18 = zext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !tbaa !21
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Cache, ptr %22, i32 0, i32 5
  store i32 %21, ptr %23, align 4, !tbaa !17
  %24 = load i32, ptr %3, align 4, !tbaa !25
  ret i32 %24
}

define internal void @link_chain(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !10
  %10 = load i32, ptr %4, align 4, !tbaa !25
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Node, ptr %9, i64 %11
  %13 = getelementptr inbounds %struct.Node, ptr %12, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !tbaa !29
  %15 = call ptr @bucket_of(ptr noundef %6, i32 noundef %14)
  store ptr %15, ptr %5, align 8, !tbaa !4
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load i32, ptr %16, align 4, !tbaa !25
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Cache, ptr %18, i32 0, i32 0
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  %21 = load i32, ptr %4, align 4, !tbaa !25
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds %struct.Node, ptr %20, i64 %22
  %24 = getelementptr inbounds %struct.Node, ptr %23, i32 0, i32 2
  store i32 %17, ptr %24, align 4, !tbaa !21
  %25 = load i32, ptr %4, align 4, !tbaa !25
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  store i32 %25, ptr %26, align 4, !tbaa !25
  ret void
}

define internal void @drop_oldest(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Cache, ptr %4, i32 0, i32 4
  %6 = load i32, ptr %5, align 8, !tbaa !16
  store i32 %6, ptr %3, align 4, !tbaa !25
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = load i32, ptr %3, align 4, !tbaa !25
  call void @unlink_list(ptr noundef %7, i32 noundef %8)
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = load i32, ptr %3, align 4, !tbaa !25
  call void @unlink_chain(ptr noundef %9, i32 noundef %10)
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Cache, ptr %11, i32 0, i32 5
  %13 = load i32, ptr %12, align 4, !tbaa !17
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Cache, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  %17 = load i32, ptr %3, align 4, !tbaa !25
  %18 = zext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 2
  store i32 %13, ptr %20, align 4, !tbaa !21
  %21 = load i32, ptr %3, align 4, !tbaa !25
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Cache, ptr %22, i32 0, i32 5
  store i32 %21, ptr %23, align 4, !tbaa !17
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Cache, ptr %24, i32 0, i32 8
  %26 = load i64, ptr %25, align 8, !tbaa !20
  %27 = add i64 %26, 1
  store i64 %27, ptr %25, align 8, !tbaa !20
  ret void
}

define internal void @unlink_chain(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !25
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Cache, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !10
  %10 = load i32, ptr %4, align 4, !tbaa !25
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Node, ptr %9, i64 %11
  %13 = getelementptr inbounds %struct.Node, ptr %12, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !tbaa !29
  %15 = call ptr @bucket_of(ptr noundef %6, i32 noundef %14)
  store ptr %15, ptr %5, align 8, !tbaa !4
  br label %16

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = load i32, ptr %17, align 4, !tbaa !25
  %19 = load i32, ptr %4, align 4, !tbaa !25
  %20 = icmp ne i32 %18, %19
  br i1 %20, label %21, label %30

21:
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Cache, ptr %22, i32 0, i32 0
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  %25 = load ptr, ptr %5, align 8, !tbaa !4
  %26 = load i32, ptr %25, align 4, !tbaa !25
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds %struct.Node, ptr %24, i64 %27
  %29 = getelementptr inbounds %struct.Node, ptr %28, i32 0, i32 2
  store ptr %29, ptr %5, align 8, !tbaa !4
  br label %16, !llvm.loop !34

30:
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Cache, ptr %31, i32 0, i32 0
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  %34 = load i32, ptr %4, align 4, !tbaa !25
  %35 = zext i32 %34 to i64
  %36 = getelementptr inbounds %struct.Node, ptr %33, i64 %35
  %37 = getelementptr inbounds %struct.Node, ptr %36, i32 0, i32 2
  %38 = load i32, ptr %37, align 4, !tbaa !21
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  store i32 %38, ptr %39, align 4, !tbaa !25
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !5, i64 0}
!11 = !{!"", !5, i64 0, !5, i64 8, !12, i64 16, !12, i64 20, !12, i64 24, !12, i64 28, !9, i64 32, !9, i64 40, !9, i64 48}
!12 = !{!"int", !6, i64 0}
!13 = !{!11, !5, i64 8}
!14 = !{!11, !12, i64 16}
!15 = !{!11, !12, i64 20}
!16 = !{!11, !12, i64 24}
!17 = !{!11, !12, i64 28}
!18 = !{!11, !9, i64 32}
!19 = !{!11, !9, i64 40}
!20 = !{!11, !9, i64 48}
!21 = !{!22, !12, i64 8}
!22 = !{!"", !12, i64 0, !12, i64 4, !12, i64 8, !12, i64 12, !12, i64 16}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
!25 = !{!12, !12, i64 0}
!26 = distinct !{!26, !24}
!27 = distinct !{!27, !24}
!28 = !{!22, !12, i64 4}
!29 = !{!22, !12, i64 0}
!30 = distinct !{!30, !24}
!31 = distinct !{!31, !24}
!32 = !{!22, !12, i64 12}
!33 = !{!22, !12, i64 16}
!34 = distinct !{!34, !24}
