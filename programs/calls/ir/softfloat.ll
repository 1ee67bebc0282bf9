; made by python -m programs.calls from src/softfloat.c, SHA-256 138122af9f62dd39447fe7324ac195810f9656e9dc6a6f685bd40d3a1bec8c52
source_filename = "softfloat.c"

%struct.Parts = type { i32, i32, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %3, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %4, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %5, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %6, align 8, !tbaa !4
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %7, align 8, !tbaa !4
  store i32 1065353216, ptr %8, align 4, !tbaa !8
  store i32 1056964608, ptr %9, align 4, !tbaa !8
  store i32 0, ptr %10, align 4, !tbaa !8
  store i32 0, ptr %11, align 4, !tbaa !8
  store i64 0, ptr %12, align 8, !tbaa !10
  br label %29

29:
  %30 = load i64, ptr %12, align 8, !tbaa !10
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  %33 = load i64, ptr %32, align 8, !tbaa !10
  %34 = icmp slt i64 %30, %33
  br i1 %34, label %35, label %76

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %12, align 8, !tbaa !10
  %38 = getelementptr inbounds i32, ptr %36, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !8
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = load i64, ptr %12, align 8, !tbaa !10
  %42 = getelementptr inbounds i32, ptr %40, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !8
  %44 = call i32 @multiply(i32 noundef %39, i32 noundef %43)
  store i32 %44, ptr %13, align 4, !tbaa !8
  %45 = load i32, ptr %10, align 4, !tbaa !8
  %46 = load i32, ptr %13, align 4, !tbaa !8
  %47 = load i32, ptr %8, align 4, !tbaa !8
  %48 = call i32 @negate(i32 noundef %47)
  %49 = load i32, ptr %8, align 4, !tbaa !8
  %50 = call i32 @clamp(i32 noundef %46, i32 noundef %48, i32 noundef %49)
  %51 = call i32 @add(i32 noundef %45, i32 noundef %50)
  store i32 %51, ptr %10, align 4, !tbaa !8
  %52 = load i32, ptr %11, align 4, !tbaa !8
  %53 = load i32, ptr %9, align 4, !tbaa !8
  %54 = call i32 @multiply(i32 noundef %52, i32 noundef %53)
  %55 = load ptr, ptr %4, align 8, !tbaa !4
  %56 = load i64, ptr %12, align 8, !tbaa !10
  %57 = getelementptr inbounds i32, ptr %55, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !8
  %59 = load ptr, ptr %5, align 8, !tbaa !4
  %60 = load i64, ptr %12, align 8, !tbaa !10
  %61 = getelementptr inbounds i32, ptr %59, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !8
  %63 = call i32 @subtract(i32 noundef %58, i32 noundef %62)
  %64 = call i32 @add(i32 noundef %54, i32 noundef %63)
  store i32 %64, ptr %11, align 4, !tbaa !8
  %65 = load i32, ptr %11, align 4, !tbaa !8
  %66 = load i32, ptr %13, align 4, !tbaa !8
  %67 = load i32, ptr %9, align 4, !tbaa !8
  %68 = call i32 @multiply(i32 noundef %66, i32 noundef %67)
  %69 = call i32 @add(i32 noundef %65, i32 noundef %68)
  %70 = load ptr, ptr %6, align 8, !tbaa !4
  %71 = load i64, ptr %12, align 8, !tbaa !10
  %72 = getelementptr inbounds i32, ptr %70, i64 %71
  store i32 %69, ptr %72, align 4, !tbaa !8
  br label %73

73:
  %74 = load i64, ptr %12, align 8, !tbaa !10
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %12, align 8, !tbaa !10
  br label %29, !llvm.loop !12

76:
  %77 = load i32, ptr %10, align 4, !tbaa !8
  %78 = load ptr, ptr %7, align 8, !tbaa !4
  %79 = getelementptr inbounds i32, ptr %78, i64 0
  store i32 %77, ptr %79, align 4, !tbaa !8
  %80 = load i32, ptr %11, align 4, !tbaa !8
  %81 = load ptr, ptr %7, align 8, !tbaa !4
  %82 = getelementptr inbounds i32, ptr %81, i64 1
  store i32 %80, ptr %82, align 4, !tbaa !8
  ret void
}

define internal i32 @multiply(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca %struct.Parts, align 8
  %7 = alloca %struct.Parts, align 8
  %8 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !8
  store i32 %1, ptr %5, align 4, !tbaa !8
  %9 = load i32, ptr %4, align 4, !tbaa !8
  %10 = call { i64, i64 } @unpack(i32 noundef %9)
  %11 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %12 = extractvalue { i64, i64 } %10, 0
  store i64 %12, ptr %11, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %14 = extractvalue { i64, i64 } %10, 1
  store i64 %14, ptr %13, align 8
  %15 = load i32, ptr %5, align 4, !tbaa !8
  %16 = call { i64, i64 } @unpack(i32 noundef %15)
  %17 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %18 = extractvalue { i64, i64 } %16, 0
  store i64 %18, ptr %17, align 8
  %19 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %20 = extractvalue { i64, i64 } %16, 1
  store i64 %20, ptr %19, align 8
  %21 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 0
  %22 = load i32, ptr %21, align 8, !tbaa !14
  %23 = getelementptr inbounds %struct.Parts, ptr %7, i32 0, i32 0
  %24 = load i32, ptr %23, align 8, !tbaa !14
  %25 = xor i32 %22, %24
  store i32 %25, ptr %8, align 4, !tbaa !8
  %26 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %27 = load i32, ptr %26, align 4, !tbaa !16
  %28 = icmp ne i32 %27, 0
  br i1 %28, label %29, label %33

29:
  %30 = getelementptr inbounds %struct.Parts, ptr %7, i32 0, i32 1
  %31 = load i32, ptr %30, align 4, !tbaa !16
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %36, label %33

33:
  %34 = load i32, ptr %8, align 4, !tbaa !8
  %35 = call i32 @zero(i32 noundef %34)
  store i32 %35, ptr %3, align 4
  br label %51

36:
  %37 = load i32, ptr %8, align 4, !tbaa !8
  %38 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %39 = load i32, ptr %38, align 4, !tbaa !16
  %40 = getelementptr inbounds %struct.Parts, ptr %7, i32 0, i32 1
  %41 = load i32, ptr %40, align 4, !tbaa !16
  %42 = add nsw i32 %39, %41
  %43 = sub nsw i32 %42, 127
  %44 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 2
  %45 = load i64, ptr %44, align 8, !tbaa !17
  %46 = getelementptr inbounds %struct.Parts, ptr %7, i32 0, i32 2
  %47 = load i64, ptr %46, align 8, !tbaa !17
  %48 = mul i64 %45, %47
  %49 = call i64 @shift_sticky(i64 noundef %48, i32 noundef 26)
  %50 = call i32 @pack(i32 noundef %37, i32 noundef %43, i64 noundef %49)
  store i32 %50, ptr %3, align 4
  br label %51

51:
  %52 = load i32, ptr %3, align 4
  ret i32 %52
}

define internal i32 @add(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.Parts, align 8
  %6 = alloca %struct.Parts, align 8
  %7 = alloca %struct.Parts, align 8
  store i32 %0, ptr %3, align 4, !tbaa !8
  store i32 %1, ptr %4, align 4, !tbaa !8
  %8 = load i32, ptr %3, align 4, !tbaa !8
  %9 = call { i64, i64 } @unpack(i32 noundef %8)
  %10 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %11 = extractvalue { i64, i64 } %9, 0
  store i64 %11, ptr %10, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %13 = extractvalue { i64, i64 } %9, 1
  store i64 %13, ptr %12, align 8
  %14 = load i32, ptr %4, align 4, !tbaa !8
  %15 = call { i64, i64 } @unpack(i32 noundef %14)
  %16 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %17 = extractvalue { i64, i64 } %15, 0
  store i64 %17, ptr %16, align 8
  %18 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %19 = extractvalue { i64, i64 } %15, 1
  store i64 %19, ptr %18, align 8
  %20 = getelementptr inbounds %struct.Parts, ptr %5, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !16
  %22 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %23 = load i32, ptr %22, align 4, !tbaa !16
  %24 = icmp slt i32 %21, %23
  br i1 %24, label %25, label %26

25:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %5, i64 16, i1 false), !tbaa.struct !18
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %6, i64 16, i1 false), !tbaa.struct !18
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %7, i64 16, i1 false), !tbaa.struct !18
  br label %26

26:
  %27 = getelementptr inbounds %struct.Parts, ptr %5, i32 0, i32 0
  %28 = load i32, ptr %27, align 8, !tbaa !14
  %29 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 0
  %30 = load i32, ptr %29, align 8, !tbaa !14
  %31 = icmp eq i32 %28, %30
  br i1 %31, label %32, label %42

32:
  %33 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %40 = load i64, ptr %39, align 8
  %41 = call i32 @add_magnitudes(i64 %34, i64 %36, i64 %38, i64 %40)
  br label %52

42:
  %43 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %46 = load i64, ptr %45, align 8
  %47 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %50 = load i64, ptr %49, align 8
  %51 = call i32 @subtract_magnitudes(i64 %44, i64 %46, i64 %48, i64 %50)
  br label %52

52:
  %53 = phi i32 [ %41, %32 ], [ %51, %42 ]
  ret i32 %53
}

define internal i32 @clamp(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !8
  store i32 %1, ptr %5, align 4, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !8
  %7 = load i32, ptr %4, align 4, !tbaa !8
  %8 = load i32, ptr %5, align 4, !tbaa !8
  %9 = call i32 @less(i32 noundef %7, i32 noundef %8)
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %13

11:
  %12 = load i32, ptr %5, align 4, !tbaa !8
  br label %24

13:
  %14 = load i32, ptr %6, align 4, !tbaa !8
  %15 = load i32, ptr %4, align 4, !tbaa !8
  %16 = call i32 @less(i32 noundef %14, i32 noundef %15)
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %20

18:
  %19 = load i32, ptr %6, align 4, !tbaa !8
  br label %22

20:
  %21 = load i32, ptr %4, align 4, !tbaa !8
  br label %22

22:
  %23 = phi i32 [ %19, %18 ], [ %21, %20 ]
  br label %24

24:
  %25 = phi i32 [ %12, %11 ], [ %23, %22 ]
  ret i32 %25
}

define internal i32 @negate(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !8
  %3 = load i32, ptr %2, align 4, !tbaa !8
  %4 = xor i32 %3, -2147483648
  ret i32 %4
}

define internal i32 @subtract(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !8
  store i32 %1, ptr %4, align 4, !tbaa !8
  %5 = load i32, ptr %3, align 4, !tbaa !8
  %6 = load i32, ptr %4, align 4, !tbaa !8
  %7 = call i32 @negate(i32 noundef %6)
  %8 = call i32 @add(i32 noundef %5, i32 noundef %7)
  ret i32 %8
}

define internal { i64, i64 } @unpack(i32 noundef %0) #0 {
  %2 = alloca %struct.Parts, align 8
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !8
  %4 = getelementptr inbounds %struct.Parts, ptr %2, i32 0, i32 0
  %5 = load i32, ptr %3, align 4, !tbaa !8
  %6 = lshr i32 %5, 31
  store i32 %6, ptr %4, align 8, !tbaa !14
  %7 = getelementptr inbounds %struct.Parts, ptr %2, i32 0, i32 1
  %8 = load i32, ptr %3, align 4, !tbaa !8
  %9 = lshr i32 %8, 23
  %10 = and i32 %9, 255
  store i32 %10, ptr %7, align 4, !tbaa !16
  %11 = getelementptr inbounds %struct.Parts, ptr %2, i32 0, i32 2
  %12 = load i32, ptr %3, align 4, !tbaa !8
  %13 = and i32 %12, 8388607
  %14 = zext i32 %13 to i64
  %15 = shl i64 %14, 3
  store i64 %15, ptr %11, align 8, !tbaa !17
  %16 = getelementptr inbounds %struct.Parts, ptr %2, i32 0, i32 1
  %17 = load i32, ptr %16, align 4, !tbaa !16
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %23

19:
  %20 = getelementptr inbounds %struct.Parts, ptr %2, i32 0, i32 2
  %21 = load i64, ptr %20, align 8, !tbaa !17
  %22 = or i64 %21, 67108864
  store i64 %22, ptr %20, align 8, !tbaa !17
  br label %23

23:
  %24 = load { i64, i64 }, ptr %2, align 8
  ret { i64, i64 } %24
}

define internal i32 @zero(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !8
  %3 = load i32, ptr %2, align 4, !tbaa !8
  %4 = shl i32 %3, 31
  ret i32 %4
}

define internal i32 @pack(i32 noundef %0, i32 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !8
  store i32 %1, ptr %6, align 4, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !10
  %9 = load i64, ptr %7, align 8, !tbaa !10
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = load i32, ptr %5, align 4, !tbaa !8
  %13 = call i32 @zero(i32 noundef %12)
  store i32 %13, ptr %4, align 4
  br label %66

14:
  %15 = load i64, ptr %7, align 8, !tbaa !10
  %16 = call i32 @leading(i64 noundef %15)
  %17 = sub nsw i32 %16, 37
  store i32 %17, ptr %8, align 4, !tbaa !8
  %18 = load i32, ptr %8, align 4, !tbaa !8
  %19 = icmp sgt i32 %18, 0
  br i1 %19, label %20, label %25

20:
  %21 = load i32, ptr %8, align 4, !tbaa !8
  %22 = load i64, ptr %7, align 8, !tbaa !10
  %23 = zext i32 %21 to i64
  %24 = shl i64 %22, %23
  store i64 %24, ptr %7, align 8, !tbaa !10
  br label %30

25:
  %26 = load i64, ptr %7, align 8, !tbaa !10
  %27 = load i32, ptr %8, align 4, !tbaa !8
  %28 = sub nsw i32 0, %27
  %29 = call i64 @shift_sticky(i64 noundef %26, i32 noundef %28)
  store i64 %29, ptr %7, align 8, !tbaa !10
  br label %30

30:
  %31 = load i32, ptr %8, align 4, !tbaa !8
  %32 = load i32, ptr %6, align 4, !tbaa !8
  %33 = sub nsw i32 %32, %31
  store i32 %33, ptr %6, align 4, !tbaa !8
  %34 = load i32, ptr %6, align 4, !tbaa !8
  %35 = icmp sle i32 %34, 0
  br i1 %35, label %36, label %39

36:
  %37 = load i32, ptr %5, align 4, !tbaa !8
  %38 = call i32 @zero(i32 noundef %37)
  store i32 %38, ptr %4, align 4
  br label %66

39:
  %40 = load i64, ptr %7, align 8, !tbaa !10
  %41 = call i64 @round_even(i64 noundef %40)
  store i64 %41, ptr %7, align 8, !tbaa !10
  %42 = load i64, ptr %7, align 8, !tbaa !10
  %43 = lshr i64 %42, 24
  %44 = icmp ne i64 %43, 0
  br i1 %44, label %45, label %50

45:
  %46 = load i64, ptr %7, align 8, !tbaa !10
  %47 = lshr i64 %46, 1
  store i64 %47, ptr %7, align 8, !tbaa !10
  %48 = load i32, ptr %6, align 4, !tbaa !8
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %6, align 4, !tbaa !8
  br label %50

50:
  %51 = load i32, ptr %6, align 4, !tbaa !8
  %52 = icmp sge i32 %51, 255
  br i1 %52, label %53, label %56

53:
  %54 = load i32, ptr %5, align 4, !tbaa !8
  %55 = call i32 @largest(i32 noundef %54)
  store i32 %55, ptr %4, align 4
  br label %66

56:
  %57 = load i32, ptr %5, align 4, !tbaa !8
  %58 = shl i32 %57, 31
  %59 = load i32, ptr %6, align 4, !tbaa !8
  %60 = shl i32 %59, 23
  %61 = or i32 %58, %60
  %62 = load i64, ptr %7, align 8, !tbaa !10
  %63 = trunc i64 %62 to i32
  %64 = and i32 %63, 8388607
  %65 = or i32 %61, %64
  store i32 %65, ptr %4, align 4
  br label %66

66:
  %67 = load i32, ptr %4, align 4
  ret i32 %67
}

define internal i64 @shift_sticky(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !8
  %7 = load i32, ptr %5, align 4, !tbaa !8
  %8 = icmp sge i32 %7, 63
  br i1 %8, label %9, label %14

9:
  %10 = load i64, ptr %4, align 8, !tbaa !10
  %11 = icmp ne i64 %10, 0
  %12 = zext i1 %11 to i32
  %13 = sext i32 %12 to i64
  store i64 %13, ptr %3, align 8
  br label %30

14:
  %15 = load i64, ptr %4, align 8, !tbaa !10
  %16 = load i32, ptr %5, align 4, !tbaa !8
  %17 = zext i32 %16 to i64
  %18 = shl i64 1, %17
  %19 = sub i64 %18, 1
  %20 = and i64 %15, %19
  store i64 %20, ptr %6, align 8, !tbaa !10
  %21 = load i64, ptr %4, align 8, !tbaa !10
  %22 = load i32, ptr %5, align 4, !tbaa !8
  %23 = zext i32 %22 to i64
  %24 = lshr i64 %21, %23
  %25 = load i64, ptr %6, align 8, !tbaa !10
  %26 = icmp ne i64 %25, 0
  %27 = zext i1 %26 to i32
  %28 = sext i32 %27 to i64
  %29 = or i64 %24, %28
  store i64 %29, ptr %3, align 8
  br label %30

30:
  %31 = load i64, ptr %3, align 8
  ret i64 %31
}

define internal i32 @leading(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !10
  store i32 0, ptr %3, align 4, !tbaa !8
  store i32 32, ptr %4, align 4, !tbaa !8
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !8
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %27

8:
  %9 = load i64, ptr %2, align 8, !tbaa !10
  %10 = load i32, ptr %4, align 4, !tbaa !8
  %11 = sub nsw i32 64, %10
  %12 = zext i32 %11 to i64
  %13 = lshr i64 %9, %12
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %23

15:
  %16 = load i32, ptr %4, align 4, !tbaa !8
  %17 = load i32, ptr %3, align 4, !tbaa !8
  %18 = add nsw i32 %17, %16
  store i32 %18, ptr %3, align 4, !tbaa !8
  %19 = load i32, ptr %4, align 4, !tbaa !8
  %20 = load i64, ptr %2, align 8, !tbaa !10
  %21 = zext i32 %19 to i64
  %22 = shl i64 %20, %21
  store i64 %22, ptr %2, align 8, !tbaa !10
  br label %23

23:
  br label %24

24:
  %25 = load i32, ptr %4, align 4, !tbaa !8
  %26 = ashr i32 %25, 1
  store i32 %26, ptr %4, align 4, !tbaa !8
  br label %5, !llvm.loop !19

27:
  %28 = load i32, ptr %3, align 4, !tbaa !8
  ret i32 %28
}

define internal i64 @round_even(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !10
  %5 = load i64, ptr %2, align 8, !tbaa !10
  %6 = and i64 %5, 7
  store i64 %6, ptr %3, align 8, !tbaa !10
  %7 = load i64, ptr %2, align 8, !tbaa !10
  %8 = lshr i64 %7, 3
  store i64 %8, ptr %4, align 8, !tbaa !10
  %9 = load i64, ptr %3, align 8, !tbaa !10
  %10 = icmp ugt i64 %9, 4
  br i1 %10, label %18, label %11

11:
  %12 = load i64, ptr %3, align 8, !tbaa !10
  %13 = icmp eq i64 %12, 4
  br i1 %13, label %14, label %21

14:
  %15 = load i64, ptr %4, align 8, !tbaa !10
  %16 = and i64 %15, 1
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %18, label %21

18:
  %19 = load i64, ptr %4, align 8, !tbaa !10
  %20 = add i64 %19, 1
  store i64 %20, ptr %4, align 8, !tbaa !10
  br label %21

21:
  %22 = load i64, ptr %4, align 8, !tbaa !10
  ret i64 %22
}

define internal i32 @largest(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !8
  %3 = load i32, ptr %2, align 4, !tbaa !8
  %4 = shl i32 %3, 31
  %5 = or i32 %4, 2139095039
  ret i32 %5
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @add_magnitudes(i64 %0, i64 %1, i64 %2, i64 %3) #0 {
  %5 = alloca %struct.Parts, align 8
  %6 = alloca %struct.Parts, align 8
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %8, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  store i64 %2, ptr %10, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  store i64 %3, ptr %11, align 8
  %12 = getelementptr inbounds %struct.Parts, ptr %5, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !16
  %14 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !tbaa !16
  %16 = sub nsw i32 %13, %15
  store i32 %16, ptr %7, align 4, !tbaa !8
  %17 = getelementptr inbounds %struct.Parts, ptr %5, i32 0, i32 0
  %18 = load i32, ptr %17, align 8, !tbaa !14
  %19 = getelementptr inbounds %struct.Parts, ptr %5, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !16
  %21 = getelementptr inbounds %struct.Parts, ptr %5, i32 0, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !17
  %23 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 2
  %24 = load i64, ptr %23, align 8, !tbaa !17
  %25 = load i32, ptr %7, align 4, !tbaa !8
  %26 = call i64 @shift_sticky(i64 noundef %24, i32 noundef %25)
  %27 = add i64 %22, %26
  %28 = call i32 @pack(i32 noundef %18, i32 noundef %20, i64 noundef %27)
  ret i32 %28
}

define internal i32 @subtract_magnitudes(i64 %0, i64 %1, i64 %2, i64 %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca %struct.Parts, align 8
  %7 = alloca %struct.Parts, align 8
  %8 = alloca i64, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  store i64 %0, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  store i64 %1, ptr %10, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %2, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %3, ptr %12, align 8
  %13 = getelementptr inbounds %struct.Parts, ptr %7, i32 0, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !17
  %15 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !tbaa !16
  %17 = getelementptr inbounds %struct.Parts, ptr %7, i32 0, i32 1
  %18 = load i32, ptr %17, align 4, !tbaa !16
  %19 = sub nsw i32 %16, %18
  %20 = call i64 @shift_sticky(i64 noundef %14, i32 noundef %19)
  store i64 %20, ptr %8, align 8, !tbaa !10
  %21 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !17
  %23 = load i64, ptr %8, align 8, !tbaa !10
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %25, label %36

25:
  %26 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 0
  %27 = load i32, ptr %26, align 8, !tbaa !14
  %28 = xor i32 %27, 1
  %29 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %30 = load i32, ptr %29, align 4, !tbaa !16
  %31 = load i64, ptr %8, align 8, !tbaa !10
  %32 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 2
  %33 = load i64, ptr %32, align 8, !tbaa !17
  %34 = sub i64 %31, %33
  %35 = call i32 @pack(i32 noundef %28, i32 noundef %30, i64 noundef %34)
  store i32 %35, ptr %5, align 4
  br label %46

36:
  %37 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 0
  %38 = load i32, ptr %37, align 8, !tbaa !14
  %39 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 1
  %40 = load i32, ptr %39, align 4, !tbaa !16
  %41 = getelementptr inbounds %struct.Parts, ptr %6, i32 0, i32 2
  %42 = load i64, ptr %41, align 8, !tbaa !17
  %43 = load i64, ptr %8, align 8, !tbaa !10
  %44 = sub i64 %42, %43
  %45 = call i32 @pack(i32 noundef %38, i32 noundef %40, i64 noundef %44)
  store i32 %45, ptr %5, align 4
  br label %46

46:
  %47 = load i32, ptr %5, align 4
  ret i32 %47
}

define internal i32 @less(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !8
  store i32 %1, ptr %4, align 4, !tbaa !8
  %6 = load i32, ptr %3, align 4, !tbaa !8
  %7 = load i32, ptr %4, align 4, !tbaa !8
  %8 = call i32 @subtract(i32 noundef %6, i32 noundef %7)
  store i32 %8, ptr %5, align 4, !tbaa !8
  %9 = load i32, ptr %5, align 4, !tbaa !8
  %10 = lshr i32 %9, 31
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %16

12:
  %13 = load i32, ptr %5, align 4, !tbaa !8
  %14 = shl i32 %13, 1
  %15 = icmp ne i32 %14, 0
  br label %16

16:
  %17 = phi i1 [ false, %2 ], [ %15, %12 ]
  %18 = zext i1 %17 to i32
  ret i32 %18
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!15, !9, i64 0}
!15 = !{!"", !9, i64 0, !9, i64 4, !11, i64 8}
!16 = !{!15, !9, i64 4}
!17 = !{!15, !11, i64 8}
!18 = !{i64 0, i64 4, !8, i64 4, i64 4, !8, i64 8, i64 8, !10}
!19 = distinct !{!19, !13}
