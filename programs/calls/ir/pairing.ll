; made by python -m programs.calls from src/pairing.c, SHA-256 62c8170909750b732270eaec9183b1f868b3a26a8390a8d524cddb57ae538470
source_filename = "pairing.c"

%struct.Heap = type { ptr, i32, i32, i64 }
%struct.Node = type { i64, i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Heap, align 8
  %7 = alloca %struct.Node, align 8
  %8 = alloca i32, align 4
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
  %18 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 0
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %18, align 8, !tbaa !8
  %22 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 1
  store i32 1, ptr %22, align 8, !tbaa !12
  %23 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 2
  store i32 0, ptr %23, align 4, !tbaa !13
  %24 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 3
  store i64 0, ptr %24, align 8, !tbaa !14
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 24, i1 false)
  %25 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 0
  %26 = load ptr, ptr %25, align 8, !tbaa !8
  %27 = getelementptr inbounds %struct.Node, ptr %26, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %27, ptr align 8 %7, i64 24, i1 false), !tbaa.struct !15
  store i32 0, ptr %8, align 4, !tbaa !17
  br label %28

28:
  %29 = load i32, ptr %8, align 4, !tbaa !17
  %30 = icmp slt i32 %29, 3
  br i1 %30, label %31, label %58

31:
  %32 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 3
  store i64 0, ptr %32, align 8, !tbaa !14
  %33 = load i32, ptr %8, align 4, !tbaa !17
  %34 = load ptr, ptr %4, align 8, !tbaa !4
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !16
  %38 = load ptr, ptr %3, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  %40 = load i64, ptr %39, align 8, !tbaa !16
  %41 = call i64 @simulate(ptr noundef %6, i32 noundef %33, ptr noundef %34, i64 noundef %37, i64 noundef %40)
  %42 = load ptr, ptr %5, align 8, !tbaa !4
  %43 = load i32, ptr %8, align 4, !tbaa !17
  %44 = mul nsw i32 2, %43
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds i64, ptr %42, i64 %45
  store i64 %41, ptr %46, align 8, !tbaa !16
  %47 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 3
  %48 = load i64, ptr %47, align 8, !tbaa !14
  %49 = load ptr, ptr %5, align 8, !tbaa !4
  %50 = load i32, ptr %8, align 4, !tbaa !17
  %51 = mul nsw i32 2, %50
  %52 = add nsw i32 %51, 1
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i64, ptr %49, i64 %53
  store i64 %48, ptr %54, align 8, !tbaa !16
  br label %55

55:
  %56 = load i32, ptr %8, align 4, !tbaa !17
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %8, align 4, !tbaa !17
  br label %28, !llvm.loop !18

58:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal i64 @simulate(ptr noundef %0, i32 noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i32 %1, ptr %7, align 4, !tbaa !17
  store ptr %2, ptr %8, align 8, !tbaa !4
  store i64 %3, ptr %9, align 8, !tbaa !16
  store i64 %4, ptr %10, align 8, !tbaa !16
  store i64 0, ptr %11, align 8, !tbaa !16
  %16 = load ptr, ptr %6, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Heap, ptr %16, i32 0, i32 2
  store i32 0, ptr %17, align 4, !tbaa !13
  %18 = load ptr, ptr %6, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Heap, ptr %18, i32 0, i32 1
  store i32 1, ptr %19, align 8, !tbaa !12
  store i64 0, ptr %12, align 8, !tbaa !16
  br label %20

20:
  %21 = load i64, ptr %12, align 8, !tbaa !16
  %22 = load i64, ptr %9, align 8, !tbaa !16
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %39

24:
  %25 = load ptr, ptr %6, align 8, !tbaa !4
  %26 = load i32, ptr %7, align 4, !tbaa !17
  %27 = load ptr, ptr %6, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Heap, ptr %27, i32 0, i32 1
  %29 = load i32, ptr %28, align 8, !tbaa !12
  %30 = add nsw i32 %29, 1
  store i32 %30, ptr %28, align 8, !tbaa !12
  %31 = load ptr, ptr %8, align 8, !tbaa !4
  %32 = load i64, ptr %12, align 8, !tbaa !16
  %33 = getelementptr inbounds i32, ptr %31, i64 %32
  %34 = load i32, ptr %33, align 4, !tbaa !17
  %35 = zext i32 %34 to i64
  call void @push(ptr noundef %25, i32 noundef %26, i32 noundef %29, i64 noundef %35)
  br label %36

36:
  %37 = load i64, ptr %12, align 8, !tbaa !16
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %12, align 8, !tbaa !16
  br label %20, !llvm.loop !20

39:
  store i64 0, ptr %13, align 8, !tbaa !16
  br label %40

40:
  %41 = load i64, ptr %13, align 8, !tbaa !16
  %42 = load i64, ptr %10, align 8, !tbaa !16
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %68

44:
  %45 = load ptr, ptr %6, align 8, !tbaa !4
  %46 = load i32, ptr %7, align 4, !tbaa !17
  %47 = call i32 @pop(ptr noundef %45, i32 noundef %46)
  store i32 %47, ptr %14, align 4, !tbaa !17
  %48 = load ptr, ptr %6, align 8, !tbaa !4
  %49 = load i32, ptr %14, align 4, !tbaa !17
  %50 = call i64 @key(ptr noundef %48, i32 noundef %49)
  store i64 %50, ptr %15, align 8, !tbaa !16
  %51 = load i64, ptr %11, align 8, !tbaa !16
  %52 = mul i64 %51, 31
  %53 = load i64, ptr %15, align 8, !tbaa !16
  %54 = add i64 %52, %53
  store i64 %54, ptr %11, align 8, !tbaa !16
  %55 = load ptr, ptr %6, align 8, !tbaa !4
  %56 = load i32, ptr %7, align 4, !tbaa !17
  %57 = load i32, ptr %14, align 4, !tbaa !17
  %58 = load i64, ptr %15, align 8, !tbaa !16
  %59 = add i64 %58, 1
  %60 = load i64, ptr %15, align 8, !tbaa !16
  %61 = load i64, ptr %13, align 8, !tbaa !16
  %62 = add i64 %60, %61
  %63 = call i64 @later(i64 noundef %62)
  %64 = add i64 %59, %63
  call void @push(ptr noundef %55, i32 noundef %56, i32 noundef %57, i64 noundef %64)
  br label %65

65:
  %66 = load i64, ptr %13, align 8, !tbaa !16
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %13, align 8, !tbaa !16
  br label %40, !llvm.loop !21

68:
  %69 = load i64, ptr %11, align 8, !tbaa !16
  ret i64 %69
}

define internal void @push(ptr noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca %struct.Node, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  store i64 %3, ptr %8, align 8, !tbaa !16
  %10 = getelementptr inbounds %struct.Node, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %8, align 8, !tbaa !16
  store i64 %11, ptr %10, align 8, !tbaa !22
  %12 = getelementptr inbounds %struct.Node, ptr %9, i32 0, i32 1
  store i32 0, ptr %12, align 8, !tbaa !24
  %13 = getelementptr inbounds %struct.Node, ptr %9, i32 0, i32 2
  store i32 0, ptr %13, align 4, !tbaa !25
  %14 = getelementptr inbounds %struct.Node, ptr %9, i32 0, i32 3
  store i32 1, ptr %14, align 8, !tbaa !26
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Heap, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !8
  %18 = load i32, ptr %7, align 4, !tbaa !17
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds %struct.Node, ptr %17, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %20, ptr align 8 %9, i64 24, i1 false), !tbaa.struct !15
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = load i32, ptr %6, align 4, !tbaa !17
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Heap, ptr %23, i32 0, i32 2
  %25 = load i32, ptr %24, align 4, !tbaa !13
  %26 = load i32, ptr %7, align 4, !tbaa !17
  %27 = call i32 @meld(ptr noundef %21, i32 noundef %22, i32 noundef %25, i32 noundef %26)
  %28 = load ptr, ptr %5, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Heap, ptr %28, i32 0, i32 2
  store i32 %27, ptr %29, align 4, !tbaa !13
  ret void
}

define internal i32 @pop(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Heap, ptr %7, i32 0, i32 2
  %9 = load i32, ptr %8, align 4, !tbaa !13
  store i32 %9, ptr %5, align 4, !tbaa !17
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Heap, ptr %10, i32 0, i32 0
  %12 = load ptr, ptr %11, align 8, !tbaa !8
  %13 = load i32, ptr %5, align 4, !tbaa !17
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds %struct.Node, ptr %12, i64 %14
  store ptr %15, ptr %6, align 8, !tbaa !4
  %16 = load i32, ptr %4, align 4, !tbaa !17
  %17 = icmp eq i32 %16, 2
  br i1 %17, label %18, label %24

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Node, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 8, !tbaa !24
  %23 = call i32 @pair_up(ptr noundef %19, i32 noundef %22)
  br label %34

24:
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i32, ptr %4, align 4, !tbaa !17
  %27 = load ptr, ptr %6, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Node, ptr %27, i32 0, i32 1
  %29 = load i32, ptr %28, align 8, !tbaa !24
  %30 = load ptr, ptr %6, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Node, ptr %30, i32 0, i32 2
  %32 = load i32, ptr %31, align 4, !tbaa !25
  %33 = call i32 @meld(ptr noundef %25, i32 noundef %26, i32 noundef %29, i32 noundef %32)
  br label %34

34:
  %35 = phi i32 [ %23, %18 ], [ %33, %24 ]
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Heap, ptr %36, i32 0, i32 2
  store i32 %35, ptr %37, align 4, !tbaa !13
  %38 = load i32, ptr %5, align 4, !tbaa !17
  ret i32 %38
}

define internal i64 @key(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Heap, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load i32, ptr %4, align 4, !tbaa !17
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 0
  %12 = load i64, ptr %11, align 8, !tbaa !22
  ret i64 %12
}

define internal i64 @later(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !16
  %3 = load i64, ptr %2, align 8, !tbaa !16
  %4 = lshr i64 %3, 12
  %5 = load i64, ptr %2, align 8, !tbaa !16
  %6 = xor i64 %5, %4
  store i64 %6, ptr %2, align 8, !tbaa !16
  %7 = load i64, ptr %2, align 8, !tbaa !16
  %8 = mul i64 %7, 2685821657736338717
  store i64 %8, ptr %2, align 8, !tbaa !16
  %9 = load i64, ptr %2, align 8, !tbaa !16
  %10 = lshr i64 %9, 40
  ret i64 %10
}

define internal i32 @meld(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i32 %1, ptr %7, align 4, !tbaa !17
  store i32 %2, ptr %8, align 4, !tbaa !17
  store i32 %3, ptr %9, align 4, !tbaa !17
  %10 = load i32, ptr %7, align 4, !tbaa !17
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %17

12:
  %13 = load ptr, ptr %6, align 8, !tbaa !4
  %14 = load i32, ptr %8, align 4, !tbaa !17
  %15 = load i32, ptr %9, align 4, !tbaa !17
  %16 = call i32 @meld_leftist(ptr noundef %13, i32 noundef %14, i32 noundef %15)
  store i32 %16, ptr %5, align 4
  br label %30

17:
  %18 = load i32, ptr %7, align 4, !tbaa !17
  %19 = icmp eq i32 %18, 1
  br i1 %19, label %20, label %25

20:
  %21 = load ptr, ptr %6, align 8, !tbaa !4
  %22 = load i32, ptr %8, align 4, !tbaa !17
  %23 = load i32, ptr %9, align 4, !tbaa !17
  %24 = call i32 @meld_skew(ptr noundef %21, i32 noundef %22, i32 noundef %23)
  store i32 %24, ptr %5, align 4
  br label %30

25:
  %26 = load ptr, ptr %6, align 8, !tbaa !4
  %27 = load i32, ptr %8, align 4, !tbaa !17
  %28 = load i32, ptr %9, align 4, !tbaa !17
  %29 = call i32 @link(ptr noundef %26, i32 noundef %27, i32 noundef %28)
  store i32 %29, ptr %5, align 4
  br label %30

30:
  %31 = load i32, ptr %5, align 4
  ret i32 %31
}

define internal i32 @meld_leftist(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %9 = load i32, ptr %6, align 4, !tbaa !17
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = load i32, ptr %7, align 4, !tbaa !17
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %23, label %14

14:
  %15 = load i32, ptr %6, align 4, !tbaa !17
  %16 = icmp ne i32 %15, 0
  br i1 %16, label %17, label %19

17:
  %18 = load i32, ptr %6, align 4, !tbaa !17
  br label %21

19:
  %20 = load i32, ptr %7, align 4, !tbaa !17
  br label %21

21:
  %22 = phi i32 [ %18, %17 ], [ %20, %19 ]
  store i32 %22, ptr %4, align 4
  br label %65

23:
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  call void @order(ptr noundef %24, ptr noundef %6, ptr noundef %7)
  %25 = load ptr, ptr %5, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Heap, ptr %25, i32 0, i32 0
  %27 = load ptr, ptr %26, align 8, !tbaa !8
  %28 = load i32, ptr %6, align 4, !tbaa !17
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds %struct.Node, ptr %27, i64 %29
  store ptr %30, ptr %8, align 8, !tbaa !4
  %31 = load ptr, ptr %5, align 8, !tbaa !4
  %32 = load ptr, ptr %8, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 0, i32 2
  %34 = load i32, ptr %33, align 4, !tbaa !25
  %35 = load i32, ptr %7, align 4, !tbaa !17
  %36 = call i32 @meld_leftist(ptr noundef %31, i32 noundef %34, i32 noundef %35)
  %37 = load ptr, ptr %8, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.Node, ptr %37, i32 0, i32 2
  store i32 %36, ptr %38, align 4, !tbaa !25
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = load ptr, ptr %8, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Node, ptr %40, i32 0, i32 1
  %42 = load i32, ptr %41, align 8, !tbaa !24
  %43 = call i32 @rank(ptr noundef %39, i32 noundef %42)
  %44 = load ptr, ptr %5, align 8, !tbaa !4
  %45 = load ptr, ptr %8, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Node, ptr %45, i32 0, i32 2
  %47 = load i32, ptr %46, align 4, !tbaa !25
  %48 = call i32 @rank(ptr noundef %44, i32 noundef %47)
  %49 = icmp slt i32 %43, %48
  br i1 %49, label %50, label %55

50:
  %51 = load ptr, ptr %8, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Node, ptr %51, i32 0, i32 1
  %53 = load ptr, ptr %8, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Node, ptr %53, i32 0, i32 2
  call void @exchange(ptr noundef %52, ptr noundef %54)
  br label %55

55:
  %56 = load ptr, ptr %5, align 8, !tbaa !4
  %57 = load ptr, ptr %8, align 8, !tbaa !4
  %58 = getelementptr inbounds %struct.Node, ptr %57, i32 0, i32 2
  %59 = load i32, ptr %58, align 4, !tbaa !25
  %60 = call i32 @rank(ptr noundef %56, i32 noundef %59)
  %61 = add nsw i32 %60, 1
  %62 = load ptr, ptr %8, align 8, !tbaa !4
  %63 = getelementptr inbounds %struct.Node, ptr %62, i32 0, i32 3
  store i32 %61, ptr %63, align 8, !tbaa !26
  %64 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %64, ptr %4, align 4
  br label %65

65:
  %66 = load i32, ptr %4, align 4
  ret i32 %66
}

define internal i32 @meld_skew(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %10 = load i32, ptr %6, align 4, !tbaa !17
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = load i32, ptr %7, align 4, !tbaa !17
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %24, label %15

15:
  %16 = load i32, ptr %6, align 4, !tbaa !17
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %20

18:
  %19 = load i32, ptr %6, align 4, !tbaa !17
  br label %22

20:
  %21 = load i32, ptr %7, align 4, !tbaa !17
  br label %22

22:
  %23 = phi i32 [ %19, %18 ], [ %21, %20 ]
  store i32 %23, ptr %4, align 4
  br label %47

24:
  %25 = load ptr, ptr %5, align 8, !tbaa !4
  call void @order(ptr noundef %25, ptr noundef %6, ptr noundef %7)
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Heap, ptr %26, i32 0, i32 0
  %28 = load ptr, ptr %27, align 8, !tbaa !8
  %29 = load i32, ptr %6, align 4, !tbaa !17
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds %struct.Node, ptr %28, i64 %30
  store ptr %31, ptr %8, align 8, !tbaa !4
  %32 = load ptr, ptr %8, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 0, i32 2
  %34 = load i32, ptr %33, align 4, !tbaa !25
  store i32 %34, ptr %9, align 4, !tbaa !17
  %35 = load ptr, ptr %8, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Node, ptr %35, i32 0, i32 1
  %37 = load i32, ptr %36, align 8, !tbaa !24
  %38 = load ptr, ptr %8, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Node, ptr %38, i32 0, i32 2
  store i32 %37, ptr %39, align 4, !tbaa !25
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = load i32, ptr %9, align 4, !tbaa !17
  %42 = load i32, ptr %7, align 4, !tbaa !17
  %43 = call i32 @meld_skew(ptr noundef %40, i32 noundef %41, i32 noundef %42)
  %44 = load ptr, ptr %8, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Node, ptr %44, i32 0, i32 1
  store i32 %43, ptr %45, align 8, !tbaa !24
  %46 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %46, ptr %4, align 4
  br label %47

47:
  %48 = load i32, ptr %4, align 4
  ret i32 %48
}

define internal i32 @link(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %8 = load i32, ptr %6, align 4, !tbaa !17
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %13

10:
  %11 = load i32, ptr %7, align 4, !tbaa !17
  %12 = icmp ne i32 %11, 0
  br i1 %12, label %22, label %13

13:
  %14 = load i32, ptr %6, align 4, !tbaa !17
  %15 = icmp ne i32 %14, 0
  br i1 %15, label %16, label %18

16:
  %17 = load i32, ptr %6, align 4, !tbaa !17
  br label %20

18:
  %19 = load i32, ptr %7, align 4, !tbaa !17
  br label %20

20:
  %21 = phi i32 [ %17, %16 ], [ %19, %18 ]
  store i32 %21, ptr %4, align 4
  br label %48

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  call void @order(ptr noundef %23, ptr noundef %6, ptr noundef %7)
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Heap, ptr %24, i32 0, i32 0
  %26 = load ptr, ptr %25, align 8, !tbaa !8
  %27 = load i32, ptr %6, align 4, !tbaa !17
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds %struct.Node, ptr %26, i64 %28
  %30 = getelementptr inbounds %struct.Node, ptr %29, i32 0, i32 1
  %31 = load i32, ptr %30, align 8, !tbaa !24
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Heap, ptr %32, i32 0, i32 0
  %34 = load ptr, ptr %33, align 8, !tbaa !8
  %35 = load i32, ptr %7, align 4, !tbaa !17
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds %struct.Node, ptr %34, i64 %36
  %38 = getelementptr inbounds %struct.Node, ptr %37, i32 0, i32 2
  store i32 %31, ptr %38, align 4, !tbaa !25
  %39 = load i32, ptr %7, align 4, !tbaa !17
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Heap, ptr %40, i32 0, i32 0
  %42 = load ptr, ptr %41, align 8, !tbaa !8
  %43 = load i32, ptr %6, align 4, !tbaa !17
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds %struct.Node, ptr %42, i64 %44
  %46 = getelementptr inbounds %struct.Node, ptr %45, i32 0, i32 1
  store i32 %39, ptr %46, align 8, !tbaa !24
  %47 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %47, ptr %4, align 4
  br label %48

48:
  %49 = load i32, ptr %4, align 4
  ret i32 %49
}

define internal void @order(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Heap, ptr %7, i32 0, i32 3
  %9 = load i64, ptr %8, align 8, !tbaa !14
  %10 = add i64 %9, 1
  store i64 %10, ptr %8, align 8, !tbaa !14
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = load i32, ptr %12, align 4, !tbaa !17
  %14 = call i64 @key(ptr noundef %11, i32 noundef %13)
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load i32, ptr %16, align 4, !tbaa !17
  %18 = call i64 @key(ptr noundef %15, i32 noundef %17)
  %19 = icmp ult i64 %14, %18
  br i1 %19, label %20, label %23

20:
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %6, align 8, !tbaa !4
  call void @exchange(ptr noundef %21, ptr noundef %22)
  br label %23

23:
  ret void
}

define internal i32 @rank(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load i32, ptr %4, align 4, !tbaa !17
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %16

7:
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Heap, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !8
  %11 = load i32, ptr %4, align 4, !tbaa !17
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.Node, ptr %10, i64 %12
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 3
  %15 = load i32, ptr %14, align 8, !tbaa !26
  br label %17

16:
  br label %17

17:
  %18 = phi i32 [ %15, %7 ], [ 0, %16 ]
  ret i32 %18
}

define internal void @exchange(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %7, ptr %5, align 4, !tbaa !17
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load i32, ptr %8, align 4, !tbaa !17
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  store i32 %9, ptr %10, align 4, !tbaa !17
  %11 = load i32, ptr %5, align 4, !tbaa !17
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  store i32 %11, ptr %12, align 4, !tbaa !17
  ret void
}

define internal i32 @pair_up(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  store i32 0, ptr %5, align 4, !tbaa !17
  br label %11

11:
  %12 = load i32, ptr %4, align 4, !tbaa !17
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %14, label %41

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load i32, ptr %4, align 4, !tbaa !17
  %17 = call i32 @cut(ptr noundef %15, i32 noundef %16)
  store i32 %17, ptr %6, align 4, !tbaa !17
  %18 = load i32, ptr %6, align 4, !tbaa !17
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %24

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = load i32, ptr %6, align 4, !tbaa !17
  %23 = call i32 @cut(ptr noundef %21, i32 noundef %22)
  br label %25

24:
  br label %25

25:
  %26 = phi i32 [ %23, %20 ], [ 0, %24 ]
  store i32 %26, ptr %7, align 4, !tbaa !17
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = load i32, ptr %4, align 4, !tbaa !17
  %29 = load i32, ptr %6, align 4, !tbaa !17
  %30 = call i32 @link(ptr noundef %27, i32 noundef %28, i32 noundef %29)
  store i32 %30, ptr %8, align 4, !tbaa !17
  %31 = load i32, ptr %5, align 4, !tbaa !17
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Heap, ptr %32, i32 0, i32 0
  %34 = load ptr, ptr %33, align 8, !tbaa !8
  %35 = load i32, ptr %8, align 4, !tbaa !17
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds %struct.Node, ptr %34, i64 %36
  %38 = getelementptr inbounds %struct.Node, ptr %37, i32 0, i32 2
  store i32 %31, ptr %38, align 4, !tbaa !25
  %39 = load i32, ptr %8, align 4, !tbaa !17
  store i32 %39, ptr %5, align 4, !tbaa !17
  %40 = load i32, ptr %7, align 4, !tbaa !17
  store i32 %40, ptr %4, align 4, !tbaa !17
  br label %11, !llvm.loop !27

41:
  store i32 0, ptr %9, align 4, !tbaa !17
  br label %42

42:
  %43 = load i32, ptr %5, align 4, !tbaa !17
  %44 = icmp ne i32 %43, 0
  br i1 %44, label %45, label %54

45:
  %46 = load ptr, ptr %3, align 8, !tbaa !4
  %47 = load i32, ptr %5, align 4, !tbaa !17
  %48 = call i32 @cut(ptr noundef %46, i32 noundef %47)
  store i32 %48, ptr %10, align 4, !tbaa !17
  %49 = load ptr, ptr %3, align 8, !tbaa !4
  %50 = load i32, ptr %9, align 4, !tbaa !17
  %51 = load i32, ptr %5, align 4, !tbaa !17
  %52 = call i32 @link(ptr noundef %49, i32 noundef %50, i32 noundef %51)
  store i32 %52, ptr %9, align 4, !tbaa !17
  %53 = load i32, ptr %10, align 4, !tbaa !17
  store i32 %53, ptr %5, align 4, !tbaa !17
  br label %42, !llvm.loop !28

54:
  %55 = load i32, ptr %9, align 4, !tbaa !17
  ret i32 %55
}

define internal i32 @cut(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Heap, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = load i32, ptr %4, align 4, !tbaa !17
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  %12 = getelementptr inbounds %struct.Node, ptr %11, i32 0, i32 2
  %13 = load i32, ptr %12, align 4, !tbaa !25
  store i32 %13, ptr %5, align 4, !tbaa !17
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Heap, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !8
  %17 = load i32, ptr %4, align 4, !tbaa !17
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 2
  store i32 0, ptr %20, align 4, !tbaa !25
  %21 = load i32, ptr %5, align 4, !tbaa !17
  ret i32 %21
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 12, !11, i64 16}
!10 = !{!"int", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!9, !10, i64 8}
!13 = !{!9, !10, i64 12}
!14 = !{!9, !11, i64 16}
!15 = !{i64 0, i64 8, !16, i64 8, i64 4, !17, i64 12, i64 4, !17, i64 16, i64 4, !17}
!16 = !{!11, !11, i64 0}
!17 = !{!10, !10, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
!21 = distinct !{!21, !19}
!22 = !{!23, !11, i64 0}
!23 = !{!"", !11, i64 0, !10, i64 8, !10, i64 12, !10, i64 16}
!24 = !{!23, !10, i64 8}
!25 = !{!23, !10, i64 12}
!26 = !{!23, !10, i64 16}
!27 = distinct !{!27, !19}
!28 = distinct !{!28, !19}
