; made by python -m programs.calls from src/rice.c, SHA-256 92077ab17bea9ba4ad4c1684b2255dbd0364208d19011c102e75f9f7110443f0
source_filename = "rice.c"

%struct.Model = type { i32, i32 }
%struct.Writer = type { ptr, i64, i64, i64, i32 }
%struct.Reader = type { ptr, i64, i64, i64, i32 }

@__const.fresh.m = private unnamed_addr constant %struct.Model { i32 16, i32 1 }, align 4

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
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
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 3
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %6, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 4
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %7, align 8, !tbaa !4
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !8
  %27 = load ptr, ptr %7, align 8, !tbaa !4
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !8
  %31 = call i64 @encode(ptr noundef %23, i64 noundef %26, ptr noundef %27, i64 noundef %30)
  %32 = load ptr, ptr %6, align 8, !tbaa !4
  %33 = getelementptr inbounds i64, ptr %32, i64 0
  store i64 %31, ptr %33, align 8, !tbaa !8
  %34 = load ptr, ptr %7, align 8, !tbaa !4
  %35 = load ptr, ptr %6, align 8, !tbaa !4
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !8
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load i64, ptr %40, align 8, !tbaa !8
  call void @decode(ptr noundef %34, i64 noundef %37, ptr noundef %38, i64 noundef %41)
  ret void
}

define internal i64 @encode(ptr noundef %0, i64 noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Writer, align 8
  %10 = alloca %struct.Model, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store ptr %2, ptr %7, align 8, !tbaa !4
  store i64 %3, ptr %8, align 8, !tbaa !8
  %14 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 0
  %15 = load ptr, ptr %7, align 8, !tbaa !4
  store ptr %15, ptr %14, align 8, !tbaa !10
  %16 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 1
  store i64 0, ptr %16, align 8, !tbaa !13
  %17 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 2
  %18 = load i64, ptr %8, align 8, !tbaa !8
  store i64 %18, ptr %17, align 8, !tbaa !14
  %19 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 3
  store i64 0, ptr %19, align 8, !tbaa !15
  %20 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 4
  store i32 0, ptr %20, align 8, !tbaa !16
  %21 = call i64 @fresh()
  store i64 %21, ptr %10, align 4
  store i32 0, ptr %11, align 4, !tbaa !17
  store i32 0, ptr %12, align 4, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !8
  br label %22

22:
  %23 = load i64, ptr %13, align 8, !tbaa !8
  %24 = load i64, ptr %6, align 8, !tbaa !8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %45

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = load i64, ptr %13, align 8, !tbaa !8
  %29 = getelementptr inbounds i16, ptr %27, i64 %28
  %30 = load i16, ptr %29, align 2, !tbaa !18
  %31 = sext i16 %30 to i32
  %32 = load i32, ptr %11, align 4, !tbaa !17
  %33 = load i32, ptr %12, align 4, !tbaa !17
  %34 = call i32 @predict(i32 noundef %32, i32 noundef %33)
  %35 = sub nsw i32 %31, %34
  call void @encode_one(ptr noundef %9, ptr noundef %10, i32 noundef %35)
  %36 = load i32, ptr %11, align 4, !tbaa !17
  store i32 %36, ptr %12, align 4, !tbaa !17
  %37 = load ptr, ptr %5, align 8, !tbaa !4
  %38 = load i64, ptr %13, align 8, !tbaa !8
  %39 = getelementptr inbounds i16, ptr %37, i64 %38
  %40 = load i16, ptr %39, align 2, !tbaa !18
  %41 = sext i16 %40 to i32
  store i32 %41, ptr %11, align 4, !tbaa !17
  br label %42

42:
  %43 = load i64, ptr %13, align 8, !tbaa !8
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %13, align 8, !tbaa !8
  br label %22, !llvm.loop !20

45:
  call void @put(ptr noundef %9, i32 noundef 0, i32 noundef 7)
  %46 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 1
  %47 = load i64, ptr %46, align 8, !tbaa !13
  ret i64 %47
}

define internal void @decode(ptr noundef %0, i64 noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Reader, align 8
  %10 = alloca %struct.Model, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store ptr %2, ptr %7, align 8, !tbaa !4
  store i64 %3, ptr %8, align 8, !tbaa !8
  %15 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 0
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  store ptr %16, ptr %15, align 8, !tbaa !10
  %17 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 1
  store i64 0, ptr %17, align 8, !tbaa !13
  %18 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 2
  %19 = load i64, ptr %6, align 8, !tbaa !8
  store i64 %19, ptr %18, align 8, !tbaa !14
  %20 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 3
  store i64 0, ptr %20, align 8, !tbaa !15
  %21 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 4
  store i32 0, ptr %21, align 8, !tbaa !16
  %22 = call i64 @fresh()
  store i64 %22, ptr %10, align 4
  store i32 0, ptr %11, align 4, !tbaa !17
  store i32 0, ptr %12, align 4, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !8
  br label %23

23:
  %24 = load i64, ptr %13, align 8, !tbaa !8
  %25 = load i64, ptr %8, align 8, !tbaa !8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %43

27:
  %28 = load i32, ptr %11, align 4, !tbaa !17
  %29 = load i32, ptr %12, align 4, !tbaa !17
  %30 = call i32 @predict(i32 noundef %28, i32 noundef %29)
  %31 = call i32 @decode_one(ptr noundef %9, ptr noundef %10)
  %32 = add nsw i32 %30, %31
  store i32 %32, ptr %14, align 4, !tbaa !17
  %33 = load i32, ptr %14, align 4, !tbaa !17
  %34 = trunc i32 %33 to i16
  %35 = load ptr, ptr %7, align 8, !tbaa !4
  %36 = load i64, ptr %13, align 8, !tbaa !8
  %37 = getelementptr inbounds i16, ptr %35, i64 %36
  store i16 %34, ptr %37, align 2, !tbaa !18
  %38 = load i32, ptr %11, align 4, !tbaa !17
  store i32 %38, ptr %12, align 4, !tbaa !17
  %39 = load i32, ptr %14, align 4, !tbaa !17
  store i32 %39, ptr %11, align 4, !tbaa !17
  br label %40

40:
  %41 = load i64, ptr %13, align 8, !tbaa !8
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %13, align 8, !tbaa !8
  br label %23, !llvm.loop !22

43:
  ret void
}

define internal i64 @fresh() #0 {
  %1 = alloca %struct.Model, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %1, ptr align 4 @__const.fresh.m, i64 8, i1 false)
  %2 = load i64, ptr %1, align 4
  ret i64 %2
}

define internal void @encode_one(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !17
  %9 = load i32, ptr %6, align 4, !tbaa !17
  %10 = call i32 @zigzag(i32 noundef %9)
  store i32 %10, ptr %7, align 4, !tbaa !17
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = call i32 @parameter(ptr noundef %11)
  store i32 %12, ptr %8, align 4, !tbaa !17
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = load i32, ptr %7, align 4, !tbaa !17
  %15 = load i32, ptr %8, align 4, !tbaa !17
  %16 = lshr i32 %14, %15
  call void @put_unary(ptr noundef %13, i32 noundef %16)
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = load i32, ptr %7, align 4, !tbaa !17
  %19 = load i32, ptr %8, align 4, !tbaa !17
  call void @put(ptr noundef %17, i32 noundef %18, i32 noundef %19)
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = load i32, ptr %7, align 4, !tbaa !17
  call void @learn(ptr noundef %20, i32 noundef %21)
  ret void
}

define internal i32 @predict(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !17
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load i32, ptr %3, align 4, !tbaa !17
  %6 = mul nsw i32 2, %5
  %7 = load i32, ptr %4, align 4, !tbaa !17
  %8 = sub nsw i32 %6, %7
  ret i32 %8
}

define internal void @put(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !17
  store i32 %2, ptr %6, align 4, !tbaa !17
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Writer, ptr %7, i32 0, i32 3
  %9 = load i64, ptr %8, align 8, !tbaa !15
  %10 = load i32, ptr %6, align 4, !tbaa !17
  %11 = zext i32 %10 to i64
  %12 = shl i64 %9, %11
  %13 = load i32, ptr %5, align 4, !tbaa !17
  %14 = zext i32 %13 to i64
  %15 = load i32, ptr %6, align 4, !tbaa !17
  %16 = zext i32 %15 to i64
  %17 = shl i64 1, %16
  %18 = sub i64 %17, 1
  %19 = and i64 %14, %18
  %20 = or i64 %12, %19
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Writer, ptr %21, i32 0, i32 3
  store i64 %20, ptr %22, align 8, !tbaa !15
  %23 = load i32, ptr %6, align 4, !tbaa !17
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Writer, ptr %24, i32 0, i32 4
  %26 = load i32, ptr %25, align 8, !tbaa !16
  %27 = add nsw i32 %26, %23
  store i32 %27, ptr %25, align 8, !tbaa !16
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  call void @flush_bytes(ptr noundef %28)
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @zigzag(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !17
  %3 = load i32, ptr %2, align 4, !tbaa !17
  %4 = shl i32 %3, 1
  %5 = load i32, ptr %2, align 4, !tbaa !17
  %6 = ashr i32 %5, 31
  %7 = xor i32 %4, %6
  ret i32 %7
}

define internal i32 @parameter(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !17
  br label %4

4:
  %5 = load i32, ptr %3, align 4, !tbaa !17
  %6 = icmp slt i32 %5, 20
  br i1 %6, label %7, label %17

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Model, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 4, !tbaa !23
  %11 = load i32, ptr %3, align 4, !tbaa !17
  %12 = shl i32 %10, %11
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Model, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !tbaa !25
  %16 = icmp ult i32 %12, %15
  br label %17

17:
  %18 = phi i1 [ false, %4 ], [ %16, %7 ]
  br i1 %18, label %19, label %22

19:
  %20 = load i32, ptr %3, align 4, !tbaa !17
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %3, align 4, !tbaa !17
  br label %4, !llvm.loop !26

22:
  %23 = load i32, ptr %3, align 4, !tbaa !17
  ret i32 %23
}

define internal void @put_unary(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !17
  %7 = icmp uge i32 %6, 16
  br i1 %7, label %8, label %13

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put(ptr noundef %9, i32 noundef 65535, i32 noundef 16)
  br label %10

10:
  %11 = load i32, ptr %4, align 4, !tbaa !17
  %12 = sub i32 %11, 16
  store i32 %12, ptr %4, align 4, !tbaa !17
  br label %5, !llvm.loop !27

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = load i32, ptr %4, align 4, !tbaa !17
  %16 = shl i32 1, %15
  %17 = sub i32 %16, 1
  %18 = load i32, ptr %4, align 4, !tbaa !17
  call void @put(ptr noundef %14, i32 noundef %17, i32 noundef %18)
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put(ptr noundef %19, i32 noundef 0, i32 noundef 1)
  ret void
}

define internal void @learn(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load i32, ptr %4, align 4, !tbaa !17
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Model, ptr %6, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !tbaa !25
  %9 = add i32 %8, %5
  store i32 %9, ptr %7, align 4, !tbaa !25
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Model, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !23
  %13 = add i32 %12, 1
  store i32 %13, ptr %11, align 4, !tbaa !23
  %14 = icmp uge i32 %13, 64
  br i1 %14, label %15, label %24

15:
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Model, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !25
  %19 = lshr i32 %18, 1
  store i32 %19, ptr %17, align 4, !tbaa !25
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Model, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !23
  %23 = lshr i32 %22, 1
  store i32 %23, ptr %21, align 4, !tbaa !23
  br label %24

24:
  ret void
}

define internal void @flush_bytes(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Writer, ptr %4, i32 0, i32 4
  %6 = load i32, ptr %5, align 8, !tbaa !16
  %7 = icmp sge i32 %6, 8
  br i1 %7, label %8, label %40

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Writer, ptr %9, i32 0, i32 1
  %11 = load i64, ptr %10, align 8, !tbaa !13
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Writer, ptr %12, i32 0, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !14
  %15 = icmp slt i64 %11, %14
  br i1 %15, label %16, label %35

16:
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Writer, ptr %17, i32 0, i32 3
  %19 = load i64, ptr %18, align 8, !tbaa !15
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Writer, ptr %20, i32 0, i32 4
  %22 = load i32, ptr %21, align 8, !tbaa !16
  %23 = sub nsw i32 %22, 8
  %24 = zext i32 %23 to i64
  %25 = lshr i64 %19, %24
  %26 = trunc i64 %25 to i8
  %27 = load ptr, ptr %2, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Writer, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  %30 = load ptr, ptr %2, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Writer, ptr %30, i32 0, i32 1
  %32 = load i64, ptr %31, align 8, !tbaa !13
  %33 = add nsw i64 %32, 1
  store i64 %33, ptr %31, align 8, !tbaa !13
  %34 = getelementptr inbounds i8, ptr %29, i64 %32
  store i8 %26, ptr %34, align 1, !tbaa !28
  br label %35

35:
  %36 = load ptr, ptr %2, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Writer, ptr %36, i32 0, i32 4
  %38 = load i32, ptr %37, align 8, !tbaa !16
  %39 = sub nsw i32 %38, 8
  store i32 %39, ptr %37, align 8, !tbaa !16
  br label %3, !llvm.loop !29

40:
  ret void
}

define internal i32 @decode_one(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = call i32 @parameter(ptr noundef %8)
  store i32 %9, ptr %5, align 4, !tbaa !17
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = call i32 @get_unary(ptr noundef %10)
  store i32 %11, ptr %6, align 4, !tbaa !17
  %12 = load i32, ptr %6, align 4, !tbaa !17
  %13 = load i32, ptr %5, align 4, !tbaa !17
  %14 = shl i32 %12, %13
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load i32, ptr %5, align 4, !tbaa !17
  %17 = call i32 @get(ptr noundef %15, i32 noundef %16)
  %18 = or i32 %14, %17
  store i32 %18, ptr %7, align 4, !tbaa !17
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = load i32, ptr %7, align 4, !tbaa !17
  call void @learn(ptr noundef %19, i32 noundef %20)
  %21 = load i32, ptr %7, align 4, !tbaa !17
  %22 = call i32 @unzigzag(i32 noundef %21)
  ret i32 %22
}

define internal i32 @get_unary(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !17
  br label %4

4:
  %5 = load i32, ptr %3, align 4, !tbaa !17
  %6 = icmp ult i32 %5, 200000
  br i1 %6, label %7, label %11

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = call i32 @get(ptr noundef %8, i32 noundef 1)
  %10 = icmp ne i32 %9, 0
  br label %11

11:
  %12 = phi i1 [ false, %4 ], [ %10, %7 ]
  br i1 %12, label %13, label %16

13:
  %14 = load i32, ptr %3, align 4, !tbaa !17
  %15 = add i32 %14, 1
  store i32 %15, ptr %3, align 4, !tbaa !17
  br label %4, !llvm.loop !30

16:
  %17 = load i32, ptr %3, align 4, !tbaa !17
  ret i32 %17
}

define internal i32 @get(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Reader, ptr %5, i32 0, i32 4
  %7 = load i32, ptr %6, align 8, !tbaa !16
  %8 = load i32, ptr %4, align 4, !tbaa !17
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %12

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  call void @fill(ptr noundef %11)
  br label %12

12:
  %13 = load i32, ptr %4, align 4, !tbaa !17
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Reader, ptr %14, i32 0, i32 4
  %16 = load i32, ptr %15, align 8, !tbaa !16
  %17 = sub nsw i32 %16, %13
  store i32 %17, ptr %15, align 8, !tbaa !16
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Reader, ptr %18, i32 0, i32 3
  %20 = load i64, ptr %19, align 8, !tbaa !15
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Reader, ptr %21, i32 0, i32 4
  %23 = load i32, ptr %22, align 8, !tbaa !16
  %24 = zext i32 %23 to i64
  %25 = lshr i64 %20, %24
  %26 = load i32, ptr %4, align 4, !tbaa !17
  %27 = zext i32 %26 to i64
  %28 = shl i64 1, %27
  %29 = sub i64 %28, 1
  %30 = and i64 %25, %29
  %31 = trunc i64 %30 to i32
  ret i32 %31
}

define internal i32 @unzigzag(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !17
  %3 = load i32, ptr %2, align 4, !tbaa !17
  %4 = lshr i32 %3, 1
  %5 = load i32, ptr %2, align 4, !tbaa !17
  %6 = and i32 %5, 1
  %7 = sub i32 0, %6
  %8 = xor i32 %4, %7
  ret i32 %8
}

define internal void @fill(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Reader, ptr %4, i32 0, i32 4
  %6 = load i32, ptr %5, align 8, !tbaa !16
  %7 = icmp sle i32 %6, 48
  br i1 %7, label %8, label %45

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 3
  %11 = load i64, ptr %10, align 8, !tbaa !15
  %12 = shl i64 %11, 8
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Reader, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !13
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Reader, ptr %16, i32 0, i32 2
  %18 = load i64, ptr %17, align 8, !tbaa !14
  %19 = icmp slt i64 %15, %18
  br i1 %19, label %20, label %30

20:
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Reader, ptr %21, i32 0, i32 0
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Reader, ptr %24, i32 0, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !13
  %27 = getelementptr inbounds i8, ptr %23, i64 %26
  %28 = load i8, ptr %27, align 1, !tbaa !28
  %29 = zext i8 %28 to i32
  br label %31

30:
  br label %31

31:
  %32 = phi i32 [ %29, %20 ], [ 0, %30 ]
  %33 = sext i32 %32 to i64
  %34 = or i64 %12, %33
  %35 = load ptr, ptr %2, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Reader, ptr %35, i32 0, i32 3
  store i64 %34, ptr %36, align 8, !tbaa !15
  %37 = load ptr, ptr %2, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.Reader, ptr %37, i32 0, i32 1
  %39 = load i64, ptr %38, align 8, !tbaa !13
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %38, align 8, !tbaa !13
  %41 = load ptr, ptr %2, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Reader, ptr %41, i32 0, i32 4
  %43 = load i32, ptr %42, align 8, !tbaa !16
  %44 = add nsw i32 %43, 8
  store i32 %44, ptr %42, align 8, !tbaa !16
  br label %3, !llvm.loop !31

45:
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
!10 = !{!11, !5, i64 0}
!11 = !{!"", !5, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !12, i64 32}
!12 = !{!"int", !6, i64 0}
!13 = !{!11, !9, i64 8}
!14 = !{!11, !9, i64 16}
!15 = !{!11, !9, i64 24}
!16 = !{!11, !12, i64 32}
!17 = !{!12, !12, i64 0}
!18 = !{!19, !19, i64 0}
!19 = !{!"short", !6, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = !{!24, !12, i64 4}
!24 = !{!"", !12, i64 0, !12, i64 4}
!25 = !{!24, !12, i64 0}
!26 = distinct !{!26, !21}
!27 = distinct !{!27, !21}
!28 = !{!6, !6, i64 0}
!29 = distinct !{!29, !21}
!30 = distinct !{!30, !21}
!31 = distinct !{!31, !21}
