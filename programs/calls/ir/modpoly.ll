; made by python -m programs.calls from src/modpoly.c, SHA-256 d0f9fece1e6d95a420ce6cd56750df70dfce177fb4bbe67de5dbf58b7b72add2
source_filename = "modpoly.c"

%struct.Poly = type { [64 x i32], i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca %struct.Poly, align 4
  %9 = alloca %struct.Poly, align 4
  %10 = alloca i32, align 4
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
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds i64, ptr %20, i64 1
  %22 = load i64, ptr %21, align 8, !tbaa !8
  %23 = trunc i64 %22 to i32
  store i32 %23, ptr %6, align 4, !tbaa !10
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %24

24:
  %25 = load i64, ptr %7, align 8, !tbaa !8
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !8
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %101

30:
  %31 = load i32, ptr %6, align 4, !tbaa !10
  %32 = add nsw i32 %31, 1
  call void @clear(ptr noundef %8, i32 noundef %32)
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %33

33:
  %34 = load i32, ptr %10, align 4, !tbaa !10
  %35 = load i32, ptr %6, align 4, !tbaa !10
  %36 = icmp slt i32 %34, %35
  br i1 %36, label %37, label %56

37:
  %38 = load ptr, ptr %4, align 8, !tbaa !4
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = load i32, ptr %6, align 4, !tbaa !10
  %41 = sext i32 %40 to i64
  %42 = mul nsw i64 %39, %41
  %43 = load i32, ptr %10, align 4, !tbaa !10
  %44 = sext i32 %43 to i64
  %45 = add nsw i64 %42, %44
  %46 = getelementptr inbounds i32, ptr %38, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !10
  %48 = urem i32 %47, 998244353
  %49 = getelementptr inbounds %struct.Poly, ptr %8, i32 0, i32 0
  %50 = load i32, ptr %10, align 4, !tbaa !10
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [64 x i32], ptr %49, i64 0, i64 %51
  store i32 %48, ptr %52, align 4, !tbaa !10
  br label %53

53:
  %54 = load i32, ptr %10, align 4, !tbaa !10
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %10, align 4, !tbaa !10
  br label %33, !llvm.loop !12

56:
  %57 = load ptr, ptr %4, align 8, !tbaa !4
  %58 = load i64, ptr %7, align 8, !tbaa !8
  %59 = load i32, ptr %6, align 4, !tbaa !10
  %60 = sext i32 %59 to i64
  %61 = mul nsw i64 %58, %60
  %62 = getelementptr inbounds i32, ptr %57, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !10
  %64 = urem i32 %63, 1000
  %65 = add i32 1, %64
  %66 = getelementptr inbounds %struct.Poly, ptr %8, i32 0, i32 0
  %67 = load i32, ptr %6, align 4, !tbaa !10
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [64 x i32], ptr %66, i64 0, i64 %68
  store i32 %65, ptr %69, align 4, !tbaa !10
  %70 = load ptr, ptr %4, align 8, !tbaa !4
  %71 = load i64, ptr %7, align 8, !tbaa !8
  %72 = load i32, ptr %6, align 4, !tbaa !10
  %73 = sext i32 %72 to i64
  %74 = mul nsw i64 %71, %73
  %75 = add nsw i64 %74, 1
  %76 = getelementptr inbounds i32, ptr %70, i64 %75
  %77 = load i32, ptr %76, align 4, !tbaa !10
  %78 = and i32 %77, 65535
  call void @x_to_the(ptr noundef %9, i32 noundef %78, ptr noundef %8)
  %79 = load i64, ptr %7, align 8, !tbaa !8
  %80 = trunc i64 %79 to i32
  %81 = add i32 3, %80
  %82 = call i32 @evaluate(ptr noundef %9, i32 noundef %81)
  %83 = load ptr, ptr %5, align 8, !tbaa !4
  %84 = load i64, ptr %7, align 8, !tbaa !8
  %85 = mul nsw i64 2, %84
  %86 = getelementptr inbounds i32, ptr %83, i64 %85
  store i32 %82, ptr %86, align 4, !tbaa !10
  %87 = getelementptr inbounds %struct.Poly, ptr %9, i32 0, i32 0
  %88 = getelementptr inbounds [64 x i32], ptr %87, i64 0, i64 0
  %89 = load i32, ptr %88, align 4, !tbaa !10
  %90 = urem i32 %89, 998244352
  %91 = add i32 1, %90
  %92 = call i32 @inverse(i32 noundef %91)
  %93 = load ptr, ptr %5, align 8, !tbaa !4
  %94 = load i64, ptr %7, align 8, !tbaa !8
  %95 = mul nsw i64 2, %94
  %96 = add nsw i64 %95, 1
  %97 = getelementptr inbounds i32, ptr %93, i64 %96
  store i32 %92, ptr %97, align 4, !tbaa !10
  br label %98

98:
  %99 = load i64, ptr %7, align 8, !tbaa !8
  %100 = add nsw i64 %99, 1
  store i64 %100, ptr %7, align 8, !tbaa !8
  br label %24, !llvm.loop !14

101:
  ret void
}

define internal void @clear(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i32 0, ptr %5, align 4, !tbaa !10
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !10
  %8 = icmp slt i32 %7, 64
  br i1 %8, label %9, label %18

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Poly, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %5, align 4, !tbaa !10
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [64 x i32], ptr %11, i64 0, i64 %13
  store i32 0, ptr %14, align 4, !tbaa !10
  br label %15

15:
  %16 = load i32, ptr %5, align 4, !tbaa !10
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %5, align 4, !tbaa !10
  br label %6, !llvm.loop !15

18:
  %19 = load i32, ptr %4, align 4, !tbaa !10
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Poly, ptr %20, i32 0, i32 1
  store i32 %19, ptr %21, align 4, !tbaa !16
  ret void
}

define internal void @x_to_the(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store ptr %2, ptr %6, align 8, !tbaa !4
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @clear(ptr noundef %8, i32 noundef 1)
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Poly, ptr %9, i32 0, i32 0
  %11 = getelementptr inbounds [64 x i32], ptr %10, i64 0, i64 0
  store i32 1, ptr %11, align 4, !tbaa !10
  store i32 15, ptr %7, align 4, !tbaa !10
  br label %12

12:
  %13 = load i32, ptr %7, align 4, !tbaa !10
  %14 = icmp sge i32 %13, 0
  br i1 %14, label %15, label %30

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  call void @square(ptr noundef %16, ptr noundef %17)
  %18 = load i32, ptr %5, align 4, !tbaa !10
  %19 = load i32, ptr %7, align 4, !tbaa !10
  %20 = lshr i32 %18, %19
  %21 = and i32 %20, 1
  %22 = icmp ne i32 %21, 0
  br i1 %22, label %23, label %26

23:
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = load ptr, ptr %6, align 8, !tbaa !4
  call void @shift_up(ptr noundef %24, ptr noundef %25)
  br label %26

26:
  br label %27

27:
  %28 = load i32, ptr %7, align 4, !tbaa !10
  %29 = add nsw i32 %28, -1
  store i32 %29, ptr %7, align 4, !tbaa !10
  br label %12, !llvm.loop !18

30:
  ret void
}

define internal i32 @evaluate(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i32 0, ptr %5, align 4, !tbaa !10
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Poly, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 4, !tbaa !16
  %10 = sub nsw i32 %9, 1
  store i32 %10, ptr %6, align 4, !tbaa !10
  br label %11

11:
  %12 = load i32, ptr %6, align 4, !tbaa !10
  %13 = icmp sge i32 %12, 0
  br i1 %13, label %14, label %28

14:
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = load i32, ptr %4, align 4, !tbaa !10
  %17 = call i32 @multiply(i32 noundef %15, i32 noundef %16)
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Poly, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %6, align 4, !tbaa !10
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !10
  %24 = call i32 @add(i32 noundef %17, i32 noundef %23)
  store i32 %24, ptr %5, align 4, !tbaa !10
  br label %25

25:
  %26 = load i32, ptr %6, align 4, !tbaa !10
  %27 = add nsw i32 %26, -1
  store i32 %27, ptr %6, align 4, !tbaa !10
  br label %11, !llvm.loop !19

28:
  %29 = load i32, ptr %5, align 4, !tbaa !10
  ret i32 %29
}

define internal i32 @inverse(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !10
  %3 = load i32, ptr %2, align 4, !tbaa !10
  %4 = call i32 @power(i32 noundef %3, i32 noundef 998244351)
  ret i32 %4
}

define internal void @square(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.Poly, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  call void @product(ptr noundef %5, ptr noundef %6, ptr noundef %7)
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @remainder_of(ptr noundef %5, ptr noundef %8)
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %5, i64 260, i1 false), !tbaa.struct !20
  ret void
}

define internal void @shift_up(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Poly, ptr %6, i32 0, i32 1
  %8 = load i32, ptr %7, align 4, !tbaa !16
  store i32 %8, ptr %5, align 4, !tbaa !10
  br label %9

9:
  %10 = load i32, ptr %5, align 4, !tbaa !10
  %11 = icmp sgt i32 %10, 0
  br i1 %11, label %12, label %28

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Poly, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = sub nsw i32 %15, 1
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [64 x i32], ptr %14, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Poly, ptr %20, i32 0, i32 0
  %22 = load i32, ptr %5, align 4, !tbaa !10
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %23
  store i32 %19, ptr %24, align 4, !tbaa !10
  br label %25

25:
  %26 = load i32, ptr %5, align 4, !tbaa !10
  %27 = add nsw i32 %26, -1
  store i32 %27, ptr %5, align 4, !tbaa !10
  br label %9, !llvm.loop !22

28:
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Poly, ptr %29, i32 0, i32 0
  %31 = getelementptr inbounds [64 x i32], ptr %30, i64 0, i64 0
  store i32 0, ptr %31, align 4, !tbaa !10
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Poly, ptr %32, i32 0, i32 1
  %34 = load i32, ptr %33, align 4, !tbaa !16
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %33, align 4, !tbaa !16
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  call void @remainder_of(ptr noundef %36, ptr noundef %37)
  ret void
}

define internal void @product(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store ptr %2, ptr %6, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Poly, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !16
  %13 = load ptr, ptr %6, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Poly, ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !tbaa !16
  %16 = add nsw i32 %12, %15
  %17 = sub nsw i32 %16, 1
  call void @clear(ptr noundef %9, i32 noundef %17)
  store i32 0, ptr %7, align 4, !tbaa !10
  br label %18

18:
  %19 = load i32, ptr %7, align 4, !tbaa !10
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Poly, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !16
  %23 = icmp slt i32 %19, %22
  br i1 %23, label %24, label %68

24:
  store i32 0, ptr %8, align 4, !tbaa !10
  br label %25

25:
  %26 = load i32, ptr %8, align 4, !tbaa !10
  %27 = load ptr, ptr %6, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Poly, ptr %27, i32 0, i32 1
  %29 = load i32, ptr %28, align 4, !tbaa !16
  %30 = icmp slt i32 %26, %29
  br i1 %30, label %31, label %64

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Poly, ptr %32, i32 0, i32 0
  %34 = load i32, ptr %7, align 4, !tbaa !10
  %35 = load i32, ptr %8, align 4, !tbaa !10
  %36 = add nsw i32 %34, %35
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [64 x i32], ptr %33, i64 0, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = getelementptr inbounds %struct.Poly, ptr %40, i32 0, i32 0
  %42 = load i32, ptr %7, align 4, !tbaa !10
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [64 x i32], ptr %41, i64 0, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = load ptr, ptr %6, align 8, !tbaa !4
  %47 = getelementptr inbounds %struct.Poly, ptr %46, i32 0, i32 0
  %48 = load i32, ptr %8, align 4, !tbaa !10
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [64 x i32], ptr %47, i64 0, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !10
  %52 = call i32 @multiply(i32 noundef %45, i32 noundef %51)
  %53 = call i32 @add(i32 noundef %39, i32 noundef %52)
  %54 = load ptr, ptr %4, align 8, !tbaa !4
  %55 = getelementptr inbounds %struct.Poly, ptr %54, i32 0, i32 0
  %56 = load i32, ptr %7, align 4, !tbaa !10
  %57 = load i32, ptr %8, align 4, !tbaa !10
  %58 = add nsw i32 %56, %57
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [64 x i32], ptr %55, i64 0, i64 %59
  store i32 %53, ptr %60, align 4, !tbaa !10
  br label %61

61:
  %62 = load i32, ptr %8, align 4, !tbaa !10
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %8, align 4, !tbaa !10
  br label %25, !llvm.loop !23

64:
  br label %65

65:
  %66 = load i32, ptr %7, align 4, !tbaa !10
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %7, align 4, !tbaa !10
  br label %18, !llvm.loop !24

68:
  %69 = load ptr, ptr %4, align 8, !tbaa !4
  call void @trim(ptr noundef %69)
  ret void
}

define internal void @remainder_of(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Poly, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Poly, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !16
  %14 = sub nsw i32 %13, 1
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [64 x i32], ptr %10, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = call i32 @inverse(i32 noundef %17)
  store i32 %18, ptr %5, align 4, !tbaa !10
  br label %19

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Poly, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !16
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Poly, ptr %23, i32 0, i32 1
  %25 = load i32, ptr %24, align 4, !tbaa !16
  %26 = icmp sge i32 %22, %25
  br i1 %26, label %27, label %93

27:
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Poly, ptr %28, i32 0, i32 0
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Poly, ptr %30, i32 0, i32 1
  %32 = load i32, ptr %31, align 4, !tbaa !16
  %33 = sub nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [64 x i32], ptr %29, i64 0, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !10
  %37 = load i32, ptr %5, align 4, !tbaa !10
  %38 = call i32 @multiply(i32 noundef %36, i32 noundef %37)
  store i32 %38, ptr %6, align 4, !tbaa !10
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = getelementptr inbounds %struct.Poly, ptr %39, i32 0, i32 1
  %41 = load i32, ptr %40, align 4, !tbaa !16
  %42 = load ptr, ptr %4, align 8, !tbaa !4
  %43 = getelementptr inbounds %struct.Poly, ptr %42, i32 0, i32 1
  %44 = load i32, ptr %43, align 4, !tbaa !16
  %45 = sub nsw i32 %41, %44
  store i32 %45, ptr %7, align 4, !tbaa !10
  store i32 0, ptr %8, align 4, !tbaa !10
  br label %46

46:
  %47 = load i32, ptr %8, align 4, !tbaa !10
  %48 = load ptr, ptr %4, align 8, !tbaa !4
  %49 = getelementptr inbounds %struct.Poly, ptr %48, i32 0, i32 1
  %50 = load i32, ptr %49, align 4, !tbaa !16
  %51 = icmp slt i32 %47, %50
  br i1 %51, label %52, label %80

52:
  %53 = load ptr, ptr %3, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Poly, ptr %53, i32 0, i32 0
  %55 = load i32, ptr %7, align 4, !tbaa !10
  %56 = load i32, ptr %8, align 4, !tbaa !10
  %57 = add nsw i32 %55, %56
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [64 x i32], ptr %54, i64 0, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !10
  %61 = load i32, ptr %6, align 4, !tbaa !10
  %62 = load ptr, ptr %4, align 8, !tbaa !4
  %63 = getelementptr inbounds %struct.Poly, ptr %62, i32 0, i32 0
  %64 = load i32, ptr %8, align 4, !tbaa !10
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [64 x i32], ptr %63, i64 0, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = call i32 @multiply(i32 noundef %61, i32 noundef %67)
  %69 = call i32 @subtract(i32 noundef %60, i32 noundef %68)
  %70 = load ptr, ptr %3, align 8, !tbaa !4
  %71 = getelementptr inbounds %struct.Poly, ptr %70, i32 0, i32 0
  %72 = load i32, ptr %7, align 4, !tbaa !10
  %73 = load i32, ptr %8, align 4, !tbaa !10
  %74 = add nsw i32 %72, %73
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [64 x i32], ptr %71, i64 0, i64 %75
  store i32 %69, ptr %76, align 4, !tbaa !10
  br label %77

77:
  %78 = load i32, ptr %8, align 4, !tbaa !10
  %79 = add nsw i32 %78, 1
  store i32 %79, ptr %8, align 4, !tbaa !10
  br label %46, !llvm.loop !25

80:
  %81 = load ptr, ptr %3, align 8, !tbaa !4
  %82 = getelementptr inbounds %struct.Poly, ptr %81, i32 0, i32 1
  %83 = load i32, ptr %82, align 4, !tbaa !16
  %84 = add nsw i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !16
  %85 = load ptr, ptr %3, align 8, !tbaa !4
  %86 = getelementptr inbounds %struct.Poly, ptr %85, i32 0, i32 1
  %87 = load i32, ptr %86, align 4, !tbaa !16
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %92

89:
  %90 = load ptr, ptr %3, align 8, !tbaa !4
  %91 = getelementptr inbounds %struct.Poly, ptr %90, i32 0, i32 1
  store i32 1, ptr %91, align 4, !tbaa !16
  br label %93

92:
  br label %19, !llvm.loop !26

93:
  %94 = load ptr, ptr %3, align 8, !tbaa !4
  call void @trim(ptr noundef %94)
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @add(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load i32, ptr %3, align 4, !tbaa !10
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = add i32 %6, %7
  store i32 %8, ptr %5, align 4, !tbaa !10
  %9 = load i32, ptr %5, align 4, !tbaa !10
  %10 = icmp uge i32 %9, 998244353
  br i1 %10, label %11, label %14

11:
  %12 = load i32, ptr %5, align 4, !tbaa !10
  %13 = sub i32 %12, 998244353
  br label %16

14:
  %15 = load i32, ptr %5, align 4, !tbaa !10
  br label %16

16:
  %17 = phi i32 [ %13, %11 ], [ %15, %14 ]
  ret i32 %17
}

define internal i32 @multiply(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = zext i32 %5 to i64
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = zext i32 %7 to i64
  %9 = mul i64 %6, %8
  %10 = urem i64 %9, 998244353
  %11 = trunc i64 %10 to i32
  ret i32 %11
}

define internal void @trim(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Poly, ptr %4, i32 0, i32 1
  %6 = load i32, ptr %5, align 4, !tbaa !16
  %7 = icmp sgt i32 %6, 1
  br i1 %7, label %8, label %19

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Poly, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Poly, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !16
  %14 = sub nsw i32 %13, 1
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [64 x i32], ptr %10, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = icmp eq i32 %17, 0
  br label %19

19:
  %20 = phi i1 [ false, %3 ], [ %18, %8 ]
  br i1 %20, label %21, label %26

21:
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Poly, ptr %22, i32 0, i32 1
  %24 = load i32, ptr %23, align 4, !tbaa !16
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %23, align 4, !tbaa !16
  br label %3, !llvm.loop !27

26:
  ret void
}

define internal i32 @subtract(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = icmp uge i32 %5, %6
  br i1 %7, label %8, label %12

8:
  %9 = load i32, ptr %3, align 4, !tbaa !10
  %10 = load i32, ptr %4, align 4, !tbaa !10
  %11 = sub i32 %9, %10
  br label %17

12:
  %13 = load i32, ptr %3, align 4, !tbaa !10
  %14 = add i32 %13, 998244353
  %15 = load i32, ptr %4, align 4, !tbaa !10
  %16 = sub i32 %14, %15
  br label %17

17:
  %18 = phi i32 [ %11, %8 ], [ %16, %12 ]
  ret i32 %18
}

define internal i32 @power(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i32 1, ptr %5, align 4, !tbaa !10
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %24

9:
  %10 = load i32, ptr %4, align 4, !tbaa !10
  %11 = and i32 %10, 1
  %12 = icmp ne i32 %11, 0
  br i1 %12, label %13, label %17

13:
  %14 = load i32, ptr %5, align 4, !tbaa !10
  %15 = load i32, ptr %3, align 4, !tbaa !10
  %16 = call i32 @multiply(i32 noundef %14, i32 noundef %15)
  store i32 %16, ptr %5, align 4, !tbaa !10
  br label %17

17:
  %18 = load i32, ptr %3, align 4, !tbaa !10
  %19 = load i32, ptr %3, align 4, !tbaa !10
  %20 = call i32 @multiply(i32 noundef %18, i32 noundef %19)
  store i32 %20, ptr %3, align 4, !tbaa !10
  br label %21

21:
  %22 = load i32, ptr %4, align 4, !tbaa !10
  %23 = lshr i32 %22, 1
  store i32 %23, ptr %4, align 4, !tbaa !10
  br label %6, !llvm.loop !28

24:
  %25 = load i32, ptr %5, align 4, !tbaa !10
  ret i32 %25
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
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = !{!17, !11, i64 256}
!17 = !{!"", !6, i64 0, !11, i64 256}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
!20 = !{i64 0, i64 256, !21, i64 256, i64 4, !10}
!21 = !{!6, !6, i64 0}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
!28 = distinct !{!28, !13}
