; made by python -m programs.calls from src/elevators.c, SHA-256 b974463c714d813102676abcff306d3d82d8cd02e081f6ec570cdc2dfbb60890
source_filename = "elevators.c"

%struct.House = type { [8 x %struct.Lift], i32, i32, i32, i64 }
%struct.Lift = type { i32, i32, i32, i32, i32, i32, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.House, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.Lift, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %3, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %5, align 8, !tbaa !4
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %21, i64 1
  %23 = load i64, ptr %22, align 8, !tbaa !8
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 1
  store i32 %24, ptr %25, align 8, !tbaa !10
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 2
  %28 = load i64, ptr %27, align 8, !tbaa !8
  %29 = trunc i64 %28 to i32
  %30 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 2
  store i32 %29, ptr %30, align 4, !tbaa !13
  %31 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 3
  store i32 0, ptr %31, align 8, !tbaa !14
  %32 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 4
  store i64 0, ptr %32, align 8, !tbaa !15
  store i32 0, ptr %7, align 4, !tbaa !16
  br label %33

33:
  %34 = load i32, ptr %7, align 4, !tbaa !16
  %35 = icmp slt i32 %34, 8
  br i1 %35, label %36, label %56

36:
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 40, i1 false)
  %37 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 0
  %38 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 1
  %39 = load i32, ptr %7, align 4, !tbaa !16
  %40 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 2
  %41 = load i32, ptr %40, align 4, !tbaa !13
  %42 = srem i32 %39, %41
  store i32 %42, ptr %38, align 4, !tbaa !17
  %43 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 2
  %44 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 3
  %45 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 4
  %46 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 5
  %47 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 6
  %48 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 7
  %49 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 0
  %50 = load i32, ptr %7, align 4, !tbaa !16
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [8 x %struct.Lift], ptr %49, i64 0, i64 %51
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %52, ptr align 8 %8, i64 40, i1 false), !tbaa.struct !19
  br label %53

53:
  %54 = load i32, ptr %7, align 4, !tbaa !16
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %7, align 4, !tbaa !16
  br label %33, !llvm.loop !20

56:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %57

57:
  %58 = load i64, ptr %9, align 8, !tbaa !8
  %59 = load ptr, ptr %3, align 8, !tbaa !4
  %60 = getelementptr inbounds i64, ptr %59, i64 0
  %61 = load i64, ptr %60, align 8, !tbaa !8
  %62 = icmp slt i64 %58, %61
  br i1 %62, label %63, label %104

63:
  %64 = load ptr, ptr %4, align 8, !tbaa !4
  %65 = load i64, ptr %9, align 8, !tbaa !8
  %66 = getelementptr inbounds i32, ptr %64, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !16
  %68 = and i32 %67, 7
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %79

70:
  %71 = load ptr, ptr %4, align 8, !tbaa !4
  %72 = load i64, ptr %9, align 8, !tbaa !8
  %73 = getelementptr inbounds i32, ptr %71, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !16
  %75 = lshr i32 %74, 8
  %76 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 2
  %77 = load i32, ptr %76, align 4, !tbaa !13
  %78 = srem i32 %75, %77
  call void @call_from(ptr noundef %6, i32 noundef %78)
  br label %79

79:
  store i32 0, ptr %10, align 4, !tbaa !16
  br label %80

80:
  %81 = load i32, ptr %10, align 4, !tbaa !16
  %82 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 1
  %83 = load i32, ptr %82, align 8, !tbaa !10
  %84 = icmp slt i32 %81, %83
  br i1 %84, label %85, label %100

85:
  %86 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 0
  %87 = load i32, ptr %10, align 4, !tbaa !16
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [8 x %struct.Lift], ptr %86, i64 0, i64 %88
  %90 = load ptr, ptr %4, align 8, !tbaa !4
  %91 = load i64, ptr %9, align 8, !tbaa !8
  %92 = getelementptr inbounds i32, ptr %90, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !16
  %94 = load i32, ptr %10, align 4, !tbaa !16
  %95 = add nsw i32 %94, 3
  %96 = lshr i32 %93, %95
  call void @tick(ptr noundef %6, ptr noundef %89, i32 noundef %96)
  br label %97

97:
  %98 = load i32, ptr %10, align 4, !tbaa !16
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %10, align 4, !tbaa !16
  br label %80, !llvm.loop !22

100:
  br label %101

101:
  %102 = load i64, ptr %9, align 8, !tbaa !8
  %103 = add nsw i64 %102, 1
  store i64 %103, ptr %9, align 8, !tbaa !8
  br label %57, !llvm.loop !23

104:
  %105 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !15
  %107 = load ptr, ptr %5, align 8, !tbaa !4
  %108 = getelementptr inbounds i64, ptr %107, i64 0
  store i64 %106, ptr %108, align 8, !tbaa !8
  %109 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 3
  %110 = load i32, ptr %109, align 8, !tbaa !14
  %111 = zext i32 %110 to i64
  %112 = load ptr, ptr %5, align 8, !tbaa !4
  %113 = getelementptr inbounds i64, ptr %112, i64 1
  store i64 %111, ptr %113, align 8, !tbaa !8
  store i32 0, ptr %11, align 4, !tbaa !16
  br label %114

114:
  %115 = load i32, ptr %11, align 4, !tbaa !16
  %116 = icmp slt i32 %115, 8
  br i1 %116, label %117, label %145

117:
  %118 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 0
  %119 = load i32, ptr %11, align 4, !tbaa !16
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds [8 x %struct.Lift], ptr %118, i64 0, i64 %120
  %122 = getelementptr inbounds %struct.Lift, ptr %121, i32 0, i32 6
  %123 = load i64, ptr %122, align 8, !tbaa !24
  %124 = load ptr, ptr %5, align 8, !tbaa !4
  %125 = load i32, ptr %11, align 4, !tbaa !16
  %126 = mul nsw i32 2, %125
  %127 = add nsw i32 2, %126
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds i64, ptr %124, i64 %128
  store i64 %123, ptr %129, align 8, !tbaa !8
  %130 = getelementptr inbounds %struct.House, ptr %6, i32 0, i32 0
  %131 = load i32, ptr %11, align 4, !tbaa !16
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds [8 x %struct.Lift], ptr %130, i64 0, i64 %132
  %134 = getelementptr inbounds %struct.Lift, ptr %133, i32 0, i32 7
  %135 = load i64, ptr %134, align 8, !tbaa !25
  %136 = load ptr, ptr %5, align 8, !tbaa !4
  %137 = load i32, ptr %11, align 4, !tbaa !16
  %138 = mul nsw i32 2, %137
  %139 = add nsw i32 3, %138
  %140 = sext i32 %139 to i64
  %141 = getelementptr inbounds i64, ptr %136, i64 %140
  store i64 %135, ptr %141, align 8, !tbaa !8
  br label %142

142:
  %143 = load i32, ptr %11, align 4, !tbaa !16
  %144 = add nsw i32 %143, 1
  store i32 %144, ptr %11, align 4, !tbaa !16
  br label %114, !llvm.loop !26

145:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal void @call_from(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.House, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %6, align 8, !tbaa !14
  %8 = load i32, ptr %4, align 4, !tbaa !16
  %9 = call i32 @has(i32 noundef %7, i32 noundef %8)
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %16

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.House, ptr %12, i32 0, i32 4
  %14 = load i64, ptr %13, align 8, !tbaa !15
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !15
  br label %26

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.House, ptr %17, i32 0, i32 3
  %19 = load i32, ptr %18, align 8, !tbaa !14
  %20 = load i32, ptr %4, align 4, !tbaa !16
  %21 = call i32 @with(i32 noundef %19, i32 noundef %20)
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.House, ptr %22, i32 0, i32 3
  store i32 %21, ptr %23, align 8, !tbaa !14
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = load i32, ptr %4, align 4, !tbaa !16
  call void @assign(ptr noundef %24, i32 noundef %25)
  br label %26

26:
  ret void
}

define internal void @tick(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !16
  %7 = load ptr, ptr %5, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Lift, ptr %7, i32 0, i32 0
  %9 = load i32, ptr %8, align 8, !tbaa !27
  switch i32 %9, label %20 [
    i32 0, label %10
    i32 1, label %13
    i32 2, label %16
  ]

10:
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  call void @idle(ptr noundef %11, ptr noundef %12)
  br label %22

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  call void @moving(ptr noundef %14, ptr noundef %15)
  br label %22

16:
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i32, ptr %6, align 4, !tbaa !16
  call void @opening(ptr noundef %17, ptr noundef %18, i32 noundef %19)
  br label %22

20:
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  call void @closing(ptr noundef %21)
  br label %22

22:
  ret void
}

define internal i32 @has(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !16
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load i32, ptr %3, align 4, !tbaa !16
  %6 = load i32, ptr %4, align 4, !tbaa !16
  %7 = lshr i32 %5, %6
  %8 = and i32 %7, 1
  ret i32 %8
}

define internal i32 @with(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !16
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load i32, ptr %3, align 4, !tbaa !16
  %6 = load i32, ptr %4, align 4, !tbaa !16
  %7 = shl i32 1, %6
  %8 = or i32 %5, %7
  ret i32 %8
}

define internal void @assign(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.House, ptr %7, i32 0, i32 0
  %9 = getelementptr inbounds [8 x %struct.Lift], ptr %8, i64 0, i64 0
  store ptr %9, ptr %5, align 8, !tbaa !4
  store i32 1, ptr %6, align 4, !tbaa !16
  br label %10

10:
  %11 = load i32, ptr %6, align 4, !tbaa !16
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.House, ptr %12, i32 0, i32 1
  %14 = load i32, ptr %13, align 8, !tbaa !10
  %15 = icmp slt i32 %11, %14
  br i1 %15, label %16, label %38

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.House, ptr %17, i32 0, i32 0
  %19 = load i32, ptr %6, align 4, !tbaa !16
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [8 x %struct.Lift], ptr %18, i64 0, i64 %20
  %22 = load i32, ptr %4, align 4, !tbaa !16
  %23 = call i32 @effort(ptr noundef %21, i32 noundef %22)
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = load i32, ptr %4, align 4, !tbaa !16
  %26 = call i32 @effort(ptr noundef %24, i32 noundef %25)
  %27 = icmp slt i32 %23, %26
  br i1 %27, label %28, label %34

28:
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.House, ptr %29, i32 0, i32 0
  %31 = load i32, ptr %6, align 4, !tbaa !16
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [8 x %struct.Lift], ptr %30, i64 0, i64 %32
  store ptr %33, ptr %5, align 8, !tbaa !4
  br label %34

34:
  br label %35

35:
  %36 = load i32, ptr %6, align 4, !tbaa !16
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %6, align 4, !tbaa !16
  br label %10, !llvm.loop !28

38:
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = getelementptr inbounds %struct.Lift, ptr %39, i32 0, i32 5
  %41 = load i32, ptr %40, align 4, !tbaa !29
  %42 = load i32, ptr %4, align 4, !tbaa !16
  %43 = call i32 @with(i32 noundef %41, i32 noundef %42)
  %44 = load ptr, ptr %5, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Lift, ptr %44, i32 0, i32 5
  store i32 %43, ptr %45, align 4, !tbaa !29
  ret void
}

define internal i32 @effort(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Lift, ptr %5, i32 0, i32 1
  %7 = load i32, ptr %6, align 4, !tbaa !17
  %8 = load i32, ptr %4, align 4, !tbaa !16
  %9 = call i32 @distance(i32 noundef %7, i32 noundef %8)
  %10 = mul nsw i32 %9, 4
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Lift, ptr %11, i32 0, i32 4
  %13 = load i32, ptr %12, align 8, !tbaa !30
  %14 = add nsw i32 %10, %13
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Lift, ptr %15, i32 0, i32 0
  %17 = load i32, ptr %16, align 8, !tbaa !27
  %18 = icmp ne i32 %17, 0
  %19 = zext i1 %18 to i32
  %20 = mul nsw i32 %19, 3
  %21 = add nsw i32 %14, %20
  ret i32 %21
}

define internal i32 @distance(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !16
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load i32, ptr %3, align 4, !tbaa !16
  %6 = load i32, ptr %4, align 4, !tbaa !16
  %7 = icmp slt i32 %5, %6
  br i1 %7, label %8, label %12

8:
  %9 = load i32, ptr %4, align 4, !tbaa !16
  %10 = load i32, ptr %3, align 4, !tbaa !16
  %11 = sub nsw i32 %9, %10
  br label %16

12:
  %13 = load i32, ptr %3, align 4, !tbaa !16
  %14 = load i32, ptr %4, align 4, !tbaa !16
  %15 = sub nsw i32 %13, %14
  br label %16

16:
  %17 = phi i32 [ %11, %8 ], [ %15, %12 ]
  ret i32 %17
}

define internal void @idle(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Lift, ptr %6, i32 0, i32 5
  %8 = load i32, ptr %7, align 4, !tbaa !29
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Lift, ptr %9, i32 0, i32 1
  %11 = load i32, ptr %10, align 4, !tbaa !17
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.House, ptr %12, i32 0, i32 2
  %14 = load i32, ptr %13, align 4, !tbaa !13
  %15 = call i32 @nearest(i32 noundef %8, i32 noundef %11, i32 noundef %14)
  store i32 %15, ptr %5, align 4, !tbaa !16
  %16 = load i32, ptr %5, align 4, !tbaa !16
  %17 = icmp slt i32 %16, 0
  br i1 %17, label %18, label %19

18:
  br label %31

19:
  %20 = load i32, ptr %5, align 4, !tbaa !16
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Lift, ptr %21, i32 0, i32 2
  store i32 %20, ptr %22, align 8, !tbaa !31
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load i32, ptr %5, align 4, !tbaa !16
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Lift, ptr %25, i32 0, i32 1
  %27 = load i32, ptr %26, align 4, !tbaa !17
  %28 = icmp eq i32 %24, %27
  %29 = zext i1 %28 to i64
  %30 = select i1 %28, i32 2, i32 1
  call void @enter(ptr noundef %23, i32 noundef %30, i32 noundef 1)
  br label %31

31:
  ret void
}

define internal void @moving(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %4, align 8, !tbaa !4
  %6 = call i32 @elapsed(ptr noundef %5)
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %9, label %8

8:
  br label %58

9:
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Lift, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !17
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Lift, ptr %13, i32 0, i32 2
  %15 = load i32, ptr %14, align 8, !tbaa !31
  %16 = icmp eq i32 %12, %15
  br i1 %16, label %17, label %19

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  call void @enter(ptr noundef %18, i32 noundef 2, i32 noundef 2)
  br label %58

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Lift, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !17
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Lift, ptr %23, i32 0, i32 2
  %25 = load i32, ptr %24, align 8, !tbaa !31
  %26 = icmp slt i32 %22, %25
  %27 = zext i1 %26 to i64
  %28 = select i1 %26, i32 1, i32 -1
  %29 = load ptr, ptr %4, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Lift, ptr %29, i32 0, i32 1
  %31 = load i32, ptr %30, align 4, !tbaa !17
  %32 = add nsw i32 %31, %28
  store i32 %32, ptr %30, align 4, !tbaa !17
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Lift, ptr %33, i32 0, i32 6
  %35 = load i64, ptr %34, align 8, !tbaa !24
  %36 = add i64 %35, 1
  store i64 %36, ptr %34, align 8, !tbaa !24
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.House, ptr %37, i32 0, i32 3
  %39 = load i32, ptr %38, align 8, !tbaa !14
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Lift, ptr %40, i32 0, i32 5
  %42 = load i32, ptr %41, align 4, !tbaa !29
  %43 = and i32 %39, %42
  %44 = load ptr, ptr %4, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Lift, ptr %44, i32 0, i32 1
  %46 = load i32, ptr %45, align 4, !tbaa !17
  %47 = call i32 @has(i32 noundef %43, i32 noundef %46)
  %48 = icmp ne i32 %47, 0
  br i1 %48, label %49, label %55

49:
  %50 = load ptr, ptr %4, align 8, !tbaa !4
  %51 = getelementptr inbounds %struct.Lift, ptr %50, i32 0, i32 1
  %52 = load i32, ptr %51, align 4, !tbaa !17
  %53 = load ptr, ptr %4, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Lift, ptr %53, i32 0, i32 2
  store i32 %52, ptr %54, align 8, !tbaa !31
  br label %55

55:
  %56 = load ptr, ptr %4, align 8, !tbaa !4
  %57 = getelementptr inbounds %struct.Lift, ptr %56, i32 0, i32 3
  store i32 1, ptr %57, align 4, !tbaa !32
  br label %58

58:
  ret void
}

define internal void @opening(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !16
  %7 = load ptr, ptr %5, align 8, !tbaa !4
  %8 = call i32 @elapsed(ptr noundef %7)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %11, label %10

10:
  br label %40

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Lift, ptr %12, i32 0, i32 5
  %14 = load i32, ptr %13, align 4, !tbaa !29
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Lift, ptr %15, i32 0, i32 1
  %17 = load i32, ptr %16, align 4, !tbaa !17
  %18 = call i32 @without(i32 noundef %14, i32 noundef %17)
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Lift, ptr %19, i32 0, i32 5
  store i32 %18, ptr %20, align 4, !tbaa !29
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.House, ptr %21, i32 0, i32 3
  %23 = load i32, ptr %22, align 8, !tbaa !14
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Lift, ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 4, !tbaa !17
  %27 = call i32 @without(i32 noundef %23, i32 noundef %26)
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.House, ptr %28, i32 0, i32 3
  store i32 %27, ptr %29, align 8, !tbaa !14
  %30 = load ptr, ptr %4, align 8, !tbaa !4
  %31 = load ptr, ptr %5, align 8, !tbaa !4
  %32 = load i32, ptr %6, align 4, !tbaa !16
  call void @board(ptr noundef %30, ptr noundef %31, i32 noundef %32)
  %33 = load ptr, ptr %5, align 8, !tbaa !4
  %34 = load ptr, ptr %5, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Lift, ptr %34, i32 0, i32 4
  %36 = load i32, ptr %35, align 8, !tbaa !30
  %37 = icmp sgt i32 %36, 4
  %38 = zext i1 %37 to i64
  %39 = select i1 %37, i32 4, i32 2
  call void @enter(ptr noundef %33, i32 noundef 3, i32 noundef %39)
  br label %40

40:
  ret void
}

define internal void @closing(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = call i32 @elapsed(ptr noundef %3)
  %5 = icmp ne i32 %4, 0
  br i1 %5, label %6, label %8

6:
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  call void @enter(ptr noundef %7, i32 noundef 0, i32 noundef 0)
  br label %8

8:
  ret void
}

define internal i32 @nearest(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !16
  store i32 %1, ptr %5, align 4, !tbaa !16
  store i32 %2, ptr %6, align 4, !tbaa !16
  store i32 -1, ptr %7, align 4, !tbaa !16
  store i32 0, ptr %8, align 4, !tbaa !16
  br label %9

9:
  %10 = load i32, ptr %8, align 4, !tbaa !16
  %11 = load i32, ptr %6, align 4, !tbaa !16
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %35

13:
  %14 = load i32, ptr %4, align 4, !tbaa !16
  %15 = load i32, ptr %8, align 4, !tbaa !16
  %16 = call i32 @has(i32 noundef %14, i32 noundef %15)
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %31

18:
  %19 = load i32, ptr %7, align 4, !tbaa !16
  %20 = icmp slt i32 %19, 0
  br i1 %20, label %29, label %21

21:
  %22 = load i32, ptr %8, align 4, !tbaa !16
  %23 = load i32, ptr %5, align 4, !tbaa !16
  %24 = call i32 @distance(i32 noundef %22, i32 noundef %23)
  %25 = load i32, ptr %7, align 4, !tbaa !16
  %26 = load i32, ptr %5, align 4, !tbaa !16
  %27 = call i32 @distance(i32 noundef %25, i32 noundef %26)
  %28 = icmp slt i32 %24, %27
  br i1 %28, label %29, label %31

29:
  %30 = load i32, ptr %8, align 4, !tbaa !16
  store i32 %30, ptr %7, align 4, !tbaa !16
  br label %31

31:
  br label %32

32:
  %33 = load i32, ptr %8, align 4, !tbaa !16
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %8, align 4, !tbaa !16
  br label %9, !llvm.loop !33

35:
  %36 = load i32, ptr %7, align 4, !tbaa !16
  ret i32 %36
}

define internal void @enter(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !16
  store i32 %2, ptr %6, align 4, !tbaa !16
  %7 = load i32, ptr %5, align 4, !tbaa !16
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Lift, ptr %8, i32 0, i32 0
  store i32 %7, ptr %9, align 8, !tbaa !27
  %10 = load i32, ptr %6, align 4, !tbaa !16
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Lift, ptr %11, i32 0, i32 3
  store i32 %10, ptr %12, align 4, !tbaa !32
  ret void
}

define internal i32 @elapsed(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Lift, ptr %3, i32 0, i32 3
  %5 = load i32, ptr %4, align 4, !tbaa !32
  %6 = add nsw i32 %5, -1
  store i32 %6, ptr %4, align 4, !tbaa !32
  %7 = icmp sle i32 %5, 0
  %8 = zext i1 %7 to i32
  ret i32 %8
}

define internal i32 @without(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !16
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load i32, ptr %3, align 4, !tbaa !16
  %6 = load i32, ptr %4, align 4, !tbaa !16
  %7 = shl i32 1, %6
  %8 = xor i32 %7, -1
  %9 = and i32 %5, %8
  ret i32 %9
}

define internal void @board(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !16
  %7 = load i32, ptr %6, align 4, !tbaa !16
  %8 = and i32 %7, 3
  %9 = sub nsw i32 %8, 1
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Lift, ptr %10, i32 0, i32 4
  %12 = load i32, ptr %11, align 8, !tbaa !30
  %13 = add nsw i32 %12, %9
  store i32 %13, ptr %11, align 8, !tbaa !30
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Lift, ptr %14, i32 0, i32 4
  %16 = load i32, ptr %15, align 8, !tbaa !30
  %17 = icmp slt i32 %16, 0
  br i1 %17, label %18, label %21

18:
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Lift, ptr %19, i32 0, i32 4
  store i32 0, ptr %20, align 8, !tbaa !30
  br label %21

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Lift, ptr %22, i32 0, i32 4
  %24 = load i32, ptr %23, align 8, !tbaa !30
  %25 = icmp sgt i32 %24, 0
  br i1 %25, label %26, label %39

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Lift, ptr %27, i32 0, i32 5
  %29 = load i32, ptr %28, align 4, !tbaa !29
  %30 = load i32, ptr %6, align 4, !tbaa !16
  %31 = lshr i32 %30, 4
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.House, ptr %32, i32 0, i32 2
  %34 = load i32, ptr %33, align 4, !tbaa !13
  %35 = srem i32 %31, %34
  %36 = call i32 @with(i32 noundef %29, i32 noundef %35)
  %37 = load ptr, ptr %5, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.Lift, ptr %37, i32 0, i32 5
  store i32 %36, ptr %38, align 4, !tbaa !29
  br label %39

39:
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Lift, ptr %40, i32 0, i32 7
  %42 = load i64, ptr %41, align 8, !tbaa !25
  %43 = add i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !25
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !12, i64 320}
!11 = !{!"", !6, i64 0, !12, i64 320, !12, i64 324, !12, i64 328, !9, i64 336}
!12 = !{!"int", !6, i64 0}
!13 = !{!11, !12, i64 324}
!14 = !{!11, !12, i64 328}
!15 = !{!11, !9, i64 336}
!16 = !{!12, !12, i64 0}
!17 = !{!18, !12, i64 4}
!18 = !{!"", !12, i64 0, !12, i64 4, !12, i64 8, !12, i64 12, !12, i64 16, !12, i64 20, !9, i64 24, !9, i64 32}
!19 = !{i64 0, i64 4, !16, i64 4, i64 4, !16, i64 8, i64 4, !16, i64 12, i64 4, !16, i64 16, i64 4, !16, i64 20, i64 4, !16, i64 24, i64 8, !8, i64 32, i64 8, !8}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = !{!18, !9, i64 24}
!25 = !{!18, !9, i64 32}
!26 = distinct !{!26, !21}
!27 = !{!18, !12, i64 0}
!28 = distinct !{!28, !21}
!29 = !{!18, !12, i64 20}
!30 = !{!18, !12, i64 16}
!31 = !{!18, !12, i64 8}
!32 = !{!18, !12, i64 12}
!33 = distinct !{!33, !21}
