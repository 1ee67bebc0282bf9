; made by python -m programs.c from src/aes.c, SHA-256 81c2e79b64806d55dfc43df73c02383679c2d447a635156dc5ff7ea40c8a0db8
source_filename = "aes.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca [256 x i8], align 16
  %8 = alloca [176 x i8], align 16
  %9 = alloca i64, align 8
  %10 = alloca [16 x i8], align 16
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !13
  %25 = getelementptr inbounds [256 x i8], ptr %7, i64 0, i64 0
  call void @make_box(ptr noundef %25)
  %26 = load ptr, ptr %5, align 8, !tbaa !13
  %27 = getelementptr inbounds [176 x i8], ptr %8, i64 0, i64 0
  %28 = getelementptr inbounds [256 x i8], ptr %7, i64 0, i64 0
  call void @expand(ptr noundef %26, ptr noundef %27, ptr noundef %28)
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %29

29:
  %30 = load i64, ptr %9, align 8, !tbaa !15
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  %33 = load i64, ptr %32, align 8, !tbaa !15
  %34 = icmp slt i64 %30, %33
  br i1 %34, label %35, label %91

35:
  call void @llvm.memset.p0.i64(ptr align 16 %10, i8 0, i64 16, i1 false)
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %36

36:
  %37 = load i32, ptr %11, align 4, !tbaa !3
  %38 = icmp slt i32 %37, 8
  br i1 %38, label %39, label %53

39:
  %40 = load i64, ptr %9, align 8, !tbaa !15
  %41 = load i32, ptr %11, align 4, !tbaa !3
  %42 = mul nsw i32 8, %41
  %43 = zext i32 %42 to i64
  %44 = lshr i64 %40, %43
  %45 = trunc i64 %44 to i8
  %46 = load i32, ptr %11, align 4, !tbaa !3
  %47 = sub nsw i32 15, %46
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [16 x i8], ptr %10, i64 0, i64 %48
  store i8 %45, ptr %49, align 1, !tbaa !17
  br label %50

50:
  %51 = load i32, ptr %11, align 4, !tbaa !3
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %11, align 4, !tbaa !3
  br label %36, !llvm.loop !18

53:
  %54 = getelementptr inbounds [16 x i8], ptr %10, i64 0, i64 0
  %55 = getelementptr inbounds [176 x i8], ptr %8, i64 0, i64 0
  %56 = getelementptr inbounds [256 x i8], ptr %7, i64 0, i64 0
  call void @encrypt(ptr noundef %54, ptr noundef %55, ptr noundef %56)
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %57

57:
  %58 = load i32, ptr %12, align 4, !tbaa !3
  %59 = icmp slt i32 %58, 16
  br i1 %59, label %60, label %87

60:
  %61 = load ptr, ptr %4, align 8, !tbaa !13
  %62 = load i64, ptr %9, align 8, !tbaa !15
  %63 = mul nsw i64 16, %62
  %64 = load i32, ptr %12, align 4, !tbaa !3
  %65 = sext i32 %64 to i64
  %66 = add nsw i64 %63, %65
  %67 = getelementptr inbounds i8, ptr %61, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !17
  %69 = zext i8 %68 to i32
  %70 = load i32, ptr %12, align 4, !tbaa !3
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds [16 x i8], ptr %10, i64 0, i64 %71
  %73 = load i8, ptr %72, align 1, !tbaa !17
  %74 = zext i8 %73 to i32
  %75 = xor i32 %69, %74
  %76 = trunc i32 %75 to i8
  %77 = load ptr, ptr %6, align 8, !tbaa !13
  %78 = load i64, ptr %9, align 8, !tbaa !15
  %79 = mul nsw i64 16, %78
  %80 = load i32, ptr %12, align 4, !tbaa !3
  %81 = sext i32 %80 to i64
  %82 = add nsw i64 %79, %81
  %83 = getelementptr inbounds i8, ptr %77, i64 %82
  store i8 %76, ptr %83, align 1, !tbaa !17
  br label %84

84:
  %85 = load i32, ptr %12, align 4, !tbaa !3
  %86 = add nsw i32 %85, 1
  store i32 %86, ptr %12, align 4, !tbaa !3
  br label %57, !llvm.loop !20

87:
  br label %88

88:
  %89 = load i64, ptr %9, align 8, !tbaa !15
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %9, align 8, !tbaa !15
  br label %29, !llvm.loop !21

91:
  ret void
}

define internal void @make_box(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  store ptr %0, ptr %2, align 8, !tbaa !13
  store i8 1, ptr %3, align 1, !tbaa !17
  store i8 1, ptr %4, align 1, !tbaa !17
  br label %5

5:
  %6 = load i8, ptr %3, align 1, !tbaa !17
  %7 = zext i8 %6 to i32
  %8 = load i8, ptr %3, align 1, !tbaa !17
  %9 = call zeroext i8 @twice(i8 noundef zeroext %8)
  %10 = zext i8 %9 to i32
  %11 = xor i32 %7, %10
  %12 = trunc i32 %11 to i8
  store i8 %12, ptr %3, align 1, !tbaa !17
  %13 = load i8, ptr %4, align 1, !tbaa !17
  %14 = call zeroext i8 @multiply(i8 noundef zeroext %13, i8 noundef zeroext -10)
  store i8 %14, ptr %4, align 1, !tbaa !17
  %15 = load i8, ptr %4, align 1, !tbaa !17
  %16 = zext i8 %15 to i32
  %17 = load i8, ptr %4, align 1, !tbaa !17
  %18 = call zeroext i8 @rotated(i8 noundef zeroext %17, i32 noundef 1)
  %19 = zext i8 %18 to i32
  %20 = xor i32 %16, %19
  %21 = load i8, ptr %4, align 1, !tbaa !17
  %22 = call zeroext i8 @rotated(i8 noundef zeroext %21, i32 noundef 2)
  %23 = zext i8 %22 to i32
  %24 = xor i32 %20, %23
  %25 = load i8, ptr %4, align 1, !tbaa !17
  %26 = call zeroext i8 @rotated(i8 noundef zeroext %25, i32 noundef 3)
  %27 = zext i8 %26 to i32
  %28 = xor i32 %24, %27
  %29 = load i8, ptr %4, align 1, !tbaa !17
  %30 = call zeroext i8 @rotated(i8 noundef zeroext %29, i32 noundef 4)
  %31 = zext i8 %30 to i32
  %32 = xor i32 %28, %31
  %33 = xor i32 %32, 99
  %34 = trunc i32 %33 to i8
  %35 = load ptr, ptr %2, align 8, !tbaa !13
  %36 = load i8, ptr %3, align 1, !tbaa !17
  %37 = zext i8 %36 to i64
  %38 = getelementptr inbounds nuw i8, ptr %35, i64 %37
  store i8 %34, ptr %38, align 1, !tbaa !17
  br label %39

39:
  %40 = load i8, ptr %3, align 1, !tbaa !17
  %41 = zext i8 %40 to i32
  %42 = icmp ne i32 %41, 1
  br i1 %42, label %5, label %43, !llvm.loop !22

43:
  %44 = load ptr, ptr %2, align 8, !tbaa !13
  %45 = getelementptr inbounds i8, ptr %44, i64 0
  store i8 99, ptr %45, align 1, !tbaa !17
  ret void
}

define internal void @expand(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca [4 x i8], align 1
  %11 = alloca i32, align 4
  %12 = alloca i8, align 1
  %13 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !13
  store i8 1, ptr %7, align 1, !tbaa !17
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %14

14:
  %15 = load i32, ptr %8, align 4, !tbaa !3
  %16 = icmp slt i32 %15, 16
  br i1 %16, label %17, label %30

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !13
  %19 = load i32, ptr %8, align 4, !tbaa !3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i8, ptr %18, i64 %20
  %22 = load i8, ptr %21, align 1, !tbaa !17
  %23 = load ptr, ptr %5, align 8, !tbaa !13
  %24 = load i32, ptr %8, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %23, i64 %25
  store i8 %22, ptr %26, align 1, !tbaa !17
  br label %27

27:
  %28 = load i32, ptr %8, align 4, !tbaa !3
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %8, align 4, !tbaa !3
  br label %14, !llvm.loop !23

30:
  store i32 16, ptr %9, align 4, !tbaa !3
  br label %31

31:
  %32 = load i32, ptr %9, align 4, !tbaa !3
  %33 = icmp slt i32 %32, 176
  br i1 %33, label %34, label %128

34:
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %35

35:
  %36 = load i32, ptr %11, align 4, !tbaa !3
  %37 = icmp slt i32 %36, 4
  br i1 %37, label %38, label %53

38:
  %39 = load ptr, ptr %5, align 8, !tbaa !13
  %40 = load i32, ptr %9, align 4, !tbaa !3
  %41 = sub nsw i32 %40, 4
  %42 = load i32, ptr %11, align 4, !tbaa !3
  %43 = add nsw i32 %41, %42
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i8, ptr %39, i64 %44
  %46 = load i8, ptr %45, align 1, !tbaa !17
  %47 = load i32, ptr %11, align 4, !tbaa !3
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 %48
  store i8 %46, ptr %49, align 1, !tbaa !17
  br label %50

50:
  %51 = load i32, ptr %11, align 4, !tbaa !3
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %11, align 4, !tbaa !3
  br label %35, !llvm.loop !24

53:
  %54 = load i32, ptr %9, align 4, !tbaa !3
  %55 = srem i32 %54, 16
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %94

57:
  %58 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 0
  %59 = load i8, ptr %58, align 1, !tbaa !17
  store i8 %59, ptr %12, align 1, !tbaa !17
  %60 = load ptr, ptr %6, align 8, !tbaa !13
  %61 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 1
  %62 = load i8, ptr %61, align 1, !tbaa !17
  %63 = zext i8 %62 to i64
  %64 = getelementptr inbounds nuw i8, ptr %60, i64 %63
  %65 = load i8, ptr %64, align 1, !tbaa !17
  %66 = zext i8 %65 to i32
  %67 = load i8, ptr %7, align 1, !tbaa !17
  %68 = zext i8 %67 to i32
  %69 = xor i32 %66, %68
  %70 = trunc i32 %69 to i8
  %71 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 0
  store i8 %70, ptr %71, align 1, !tbaa !17
  %72 = load ptr, ptr %6, align 8, !tbaa !13
  %73 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 2
  %74 = load i8, ptr %73, align 1, !tbaa !17
  %75 = zext i8 %74 to i64
  %76 = getelementptr inbounds nuw i8, ptr %72, i64 %75
  %77 = load i8, ptr %76, align 1, !tbaa !17
  %78 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 1
  store i8 %77, ptr %78, align 1, !tbaa !17
  %79 = load ptr, ptr %6, align 8, !tbaa !13
  %80 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 3
  %81 = load i8, ptr %80, align 1, !tbaa !17
  %82 = zext i8 %81 to i64
  %83 = getelementptr inbounds nuw i8, ptr %79, i64 %82
  %84 = load i8, ptr %83, align 1, !tbaa !17
  %85 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 2
  store i8 %84, ptr %85, align 1, !tbaa !17
  %86 = load ptr, ptr %6, align 8, !tbaa !13
  %87 = load i8, ptr %12, align 1, !tbaa !17
  %88 = zext i8 %87 to i64
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 %88
  %90 = load i8, ptr %89, align 1, !tbaa !17
  %91 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 3
  store i8 %90, ptr %91, align 1, !tbaa !17
  %92 = load i8, ptr %7, align 1, !tbaa !17
  %93 = call zeroext i8 @twice(i8 noundef zeroext %92)
  store i8 %93, ptr %7, align 1, !tbaa !17
  br label %94

94:
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %95

95:
  %96 = load i32, ptr %13, align 4, !tbaa !3
  %97 = icmp slt i32 %96, 4
  br i1 %97, label %98, label %124

98:
  %99 = load ptr, ptr %5, align 8, !tbaa !13
  %100 = load i32, ptr %9, align 4, !tbaa !3
  %101 = sub nsw i32 %100, 16
  %102 = load i32, ptr %13, align 4, !tbaa !3
  %103 = add nsw i32 %101, %102
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds i8, ptr %99, i64 %104
  %106 = load i8, ptr %105, align 1, !tbaa !17
  %107 = zext i8 %106 to i32
  %108 = load i32, ptr %13, align 4, !tbaa !3
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 %109
  %111 = load i8, ptr %110, align 1, !tbaa !17
  %112 = zext i8 %111 to i32
  %113 = xor i32 %107, %112
  %114 = trunc i32 %113 to i8
  %115 = load ptr, ptr %5, align 8, !tbaa !13
  %116 = load i32, ptr %9, align 4, !tbaa !3
  %117 = load i32, ptr %13, align 4, !tbaa !3
  %118 = add nsw i32 %116, %117
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds i8, ptr %115, i64 %119
  store i8 %114, ptr %120, align 1, !tbaa !17
  br label %121

121:
  %122 = load i32, ptr %13, align 4, !tbaa !3
  %123 = add nsw i32 %122, 1
  store i32 %123, ptr %13, align 4, !tbaa !3
  br label %95, !llvm.loop !25

124:
  br label %125

125:
  %126 = load i32, ptr %9, align 4, !tbaa !3
  %127 = add nsw i32 %126, 4
  store i32 %127, ptr %9, align 4, !tbaa !3
  br label %31, !llvm.loop !26

128:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @encrypt(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !13
  %8 = load ptr, ptr %4, align 8, !tbaa !13
  %9 = load ptr, ptr %5, align 8, !tbaa !13
  call void @add_key(ptr noundef %8, ptr noundef %9)
  store i32 1, ptr %7, align 4, !tbaa !3
  br label %10

10:
  %11 = load i32, ptr %7, align 4, !tbaa !3
  %12 = icmp slt i32 %11, 11
  br i1 %12, label %13, label %30

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = load ptr, ptr %6, align 8, !tbaa !13
  call void @substitute_and_shift(ptr noundef %14, ptr noundef %15)
  %16 = load i32, ptr %7, align 4, !tbaa !3
  %17 = icmp slt i32 %16, 10
  br i1 %17, label %18, label %20

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  call void @mix_columns(ptr noundef %19)
  br label %20

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !13
  %22 = load ptr, ptr %5, align 8, !tbaa !13
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = mul nsw i32 16, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %22, i64 %25
  call void @add_key(ptr noundef %21, ptr noundef %26)
  br label %27

27:
  %28 = load i32, ptr %7, align 4, !tbaa !3
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %7, align 4, !tbaa !3
  br label %10, !llvm.loop !27

30:
  ret void
}

define internal zeroext i8 @twice(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !17
  %3 = load i8, ptr %2, align 1, !tbaa !17
  %4 = zext i8 %3 to i32
  %5 = shl i32 %4, 1
  %6 = load i8, ptr %2, align 1, !tbaa !17
  %7 = zext i8 %6 to i32
  %8 = and i32 %7, 128
  %9 = icmp ne i32 %8, 0
  %10 = zext i1 %9 to i64
  %11 = select i1 %9, i32 27, i32 0
  %12 = xor i32 %5, %11
  %13 = trunc i32 %12 to i8
  ret i8 %13
}

define internal zeroext i8 @multiply(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i32, align 4
  store i8 %0, ptr %3, align 1, !tbaa !17
  store i8 %1, ptr %4, align 1, !tbaa !17
  store i8 0, ptr %5, align 1, !tbaa !17
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !3
  %9 = icmp slt i32 %8, 8
  br i1 %9, label %10, label %32

10:
  %11 = load i8, ptr %4, align 1, !tbaa !17
  %12 = zext i8 %11 to i32
  %13 = and i32 %12, 1
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %22

15:
  %16 = load i8, ptr %3, align 1, !tbaa !17
  %17 = zext i8 %16 to i32
  %18 = load i8, ptr %5, align 1, !tbaa !17
  %19 = zext i8 %18 to i32
  %20 = xor i32 %19, %17
  %21 = trunc i32 %20 to i8
  store i8 %21, ptr %5, align 1, !tbaa !17
  br label %22

22:
  %23 = load i8, ptr %3, align 1, !tbaa !17
  %24 = call zeroext i8 @twice(i8 noundef zeroext %23)
  store i8 %24, ptr %3, align 1, !tbaa !17
  %25 = load i8, ptr %4, align 1, !tbaa !17
  %26 = zext i8 %25 to i32
  %27 = ashr i32 %26, 1
  %28 = trunc i32 %27 to i8
  store i8 %28, ptr %4, align 1, !tbaa !17
  br label %29

29:
  %30 = load i32, ptr %6, align 4, !tbaa !3
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4, !tbaa !3
  br label %7, !llvm.loop !28

32:
  %33 = load i8, ptr %5, align 1, !tbaa !17
  ret i8 %33
}

define internal zeroext i8 @rotated(i8 noundef zeroext %0, i32 noundef %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i32, align 4
  store i8 %0, ptr %3, align 1, !tbaa !17
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i8, ptr %3, align 1, !tbaa !17
  %6 = zext i8 %5 to i32
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = shl i32 %6, %7
  %9 = load i8, ptr %3, align 1, !tbaa !17
  %10 = zext i8 %9 to i32
  %11 = load i32, ptr %4, align 4, !tbaa !3
  %12 = sub nsw i32 8, %11
  %13 = ashr i32 %10, %12
  %14 = or i32 %8, %13
  %15 = trunc i32 %14 to i8
  ret i8 %15
}

define internal void @add_key(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  store i32 0, ptr %5, align 4, !tbaa !3
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !3
  %8 = icmp slt i32 %7, 16
  br i1 %8, label %9, label %27

9:
  %10 = load ptr, ptr %4, align 8, !tbaa !13
  %11 = load i32, ptr %5, align 4, !tbaa !3
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds i8, ptr %10, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !17
  %15 = zext i8 %14 to i32
  %16 = load ptr, ptr %3, align 8, !tbaa !13
  %17 = load i32, ptr %5, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i8, ptr %16, i64 %18
  %20 = load i8, ptr %19, align 1, !tbaa !17
  %21 = zext i8 %20 to i32
  %22 = xor i32 %21, %15
  %23 = trunc i32 %22 to i8
  store i8 %23, ptr %19, align 1, !tbaa !17
  br label %24

24:
  %25 = load i32, ptr %5, align 4, !tbaa !3
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %5, align 4, !tbaa !3
  br label %6, !llvm.loop !29

27:
  ret void
}

define internal void @substitute_and_shift(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [16 x i8], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %9

9:
  %10 = load i32, ptr %6, align 4, !tbaa !3
  %11 = icmp slt i32 %10, 4
  br i1 %11, label %12, label %45

12:
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %13

13:
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = icmp slt i32 %14, 4
  br i1 %15, label %16, label %41

16:
  %17 = load ptr, ptr %4, align 8, !tbaa !13
  %18 = load ptr, ptr %3, align 8, !tbaa !13
  %19 = load i32, ptr %6, align 4, !tbaa !3
  %20 = load i32, ptr %7, align 4, !tbaa !3
  %21 = add nsw i32 %19, %20
  %22 = and i32 %21, 3
  %23 = mul nsw i32 4, %22
  %24 = load i32, ptr %7, align 4, !tbaa !3
  %25 = add nsw i32 %23, %24
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i8, ptr %18, i64 %26
  %28 = load i8, ptr %27, align 1, !tbaa !17
  %29 = zext i8 %28 to i64
  %30 = getelementptr inbounds nuw i8, ptr %17, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !17
  %32 = load i32, ptr %6, align 4, !tbaa !3
  %33 = mul nsw i32 4, %32
  %34 = load i32, ptr %7, align 4, !tbaa !3
  %35 = add nsw i32 %33, %34
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [16 x i8], ptr %5, i64 0, i64 %36
  store i8 %31, ptr %37, align 1, !tbaa !17
  br label %38

38:
  %39 = load i32, ptr %7, align 4, !tbaa !3
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %7, align 4, !tbaa !3
  br label %13, !llvm.loop !30

41:
  br label %42

42:
  %43 = load i32, ptr %6, align 4, !tbaa !3
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %6, align 4, !tbaa !3
  br label %9, !llvm.loop !31

45:
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %46

46:
  %47 = load i32, ptr %8, align 4, !tbaa !3
  %48 = icmp slt i32 %47, 16
  br i1 %48, label %49, label %61

49:
  %50 = load i32, ptr %8, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [16 x i8], ptr %5, i64 0, i64 %51
  %53 = load i8, ptr %52, align 1, !tbaa !17
  %54 = load ptr, ptr %3, align 8, !tbaa !13
  %55 = load i32, ptr %8, align 4, !tbaa !3
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds i8, ptr %54, i64 %56
  store i8 %53, ptr %57, align 1, !tbaa !17
  br label %58

58:
  %59 = load i32, ptr %8, align 4, !tbaa !3
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %8, align 4, !tbaa !3
  br label %46, !llvm.loop !32

61:
  ret void
}

define internal void @mix_columns(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store ptr %0, ptr %2, align 8, !tbaa !13
  store i32 0, ptr %3, align 4, !tbaa !3
  br label %8

8:
  %9 = load i32, ptr %3, align 4, !tbaa !3
  %10 = icmp slt i32 %9, 16
  br i1 %10, label %11, label %104

11:
  %12 = load ptr, ptr %2, align 8, !tbaa !13
  %13 = load i32, ptr %3, align 4, !tbaa !3
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i8, ptr %12, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !17
  %17 = zext i8 %16 to i32
  %18 = load ptr, ptr %2, align 8, !tbaa !13
  %19 = load i32, ptr %3, align 4, !tbaa !3
  %20 = add nsw i32 %19, 1
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i8, ptr %18, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !17
  %24 = zext i8 %23 to i32
  %25 = xor i32 %17, %24
  %26 = load ptr, ptr %2, align 8, !tbaa !13
  %27 = load i32, ptr %3, align 4, !tbaa !3
  %28 = add nsw i32 %27, 2
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i8, ptr %26, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !17
  %32 = zext i8 %31 to i32
  %33 = xor i32 %25, %32
  %34 = load ptr, ptr %2, align 8, !tbaa !13
  %35 = load i32, ptr %3, align 4, !tbaa !3
  %36 = add nsw i32 %35, 3
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i8, ptr %34, i64 %37
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = zext i8 %39 to i32
  %41 = xor i32 %33, %40
  %42 = trunc i32 %41 to i8
  store i8 %42, ptr %4, align 1, !tbaa !17
  %43 = load ptr, ptr %2, align 8, !tbaa !13
  %44 = load i32, ptr %3, align 4, !tbaa !3
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds i8, ptr %43, i64 %45
  %47 = load i8, ptr %46, align 1, !tbaa !17
  store i8 %47, ptr %5, align 1, !tbaa !17
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %48

48:
  %49 = load i32, ptr %6, align 4, !tbaa !3
  %50 = icmp slt i32 %49, 4
  br i1 %50, label %51, label %100

51:
  %52 = load i32, ptr %6, align 4, !tbaa !3
  %53 = icmp eq i32 %52, 3
  br i1 %53, label %54, label %57

54:
  %55 = load i8, ptr %5, align 1, !tbaa !17
  %56 = zext i8 %55 to i32
  br label %67

57:
  %58 = load ptr, ptr %2, align 8, !tbaa !13
  %59 = load i32, ptr %3, align 4, !tbaa !3
  %60 = load i32, ptr %6, align 4, !tbaa !3
  %61 = add nsw i32 %59, %60
  %62 = add nsw i32 %61, 1
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i8, ptr %58, i64 %63
  %65 = load i8, ptr %64, align 1, !tbaa !17
  %66 = zext i8 %65 to i32
  br label %67

67:
  %68 = phi i32 [ %56, %54 ], [ %66, %57 ]
  %69 = trunc i32 %68 to i8
  store i8 %69, ptr %7, align 1, !tbaa !17
  %70 = load i8, ptr %4, align 1, !tbaa !17
  %71 = zext i8 %70 to i32
  %72 = load ptr, ptr %2, align 8, !tbaa !13
  %73 = load i32, ptr %3, align 4, !tbaa !3
  %74 = load i32, ptr %6, align 4, !tbaa !3
  %75 = add nsw i32 %73, %74
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds i8, ptr %72, i64 %76
  %78 = load i8, ptr %77, align 1, !tbaa !17
  %79 = zext i8 %78 to i32
  %80 = load i8, ptr %7, align 1, !tbaa !17
  %81 = zext i8 %80 to i32
  %82 = xor i32 %79, %81
  %83 = trunc i32 %82 to i8
  %84 = call zeroext i8 @twice(i8 noundef zeroext %83)
  %85 = zext i8 %84 to i32
  %86 = xor i32 %71, %85
  %87 = load ptr, ptr %2, align 8, !tbaa !13
  %88 = load i32, ptr %3, align 4, !tbaa !3
  %89 = load i32, ptr %6, align 4, !tbaa !3
  %90 = add nsw i32 %88, %89
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds i8, ptr %87, i64 %91
  %93 = load i8, ptr %92, align 1, !tbaa !17
  %94 = zext i8 %93 to i32
  %95 = xor i32 %94, %86
  %96 = trunc i32 %95 to i8
  store i8 %96, ptr %92, align 1, !tbaa !17
  br label %97

97:
  %98 = load i32, ptr %6, align 4, !tbaa !3
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %6, align 4, !tbaa !3
  br label %48, !llvm.loop !33

100:
  br label %101

101:
  %102 = load i32, ptr %3, align 4, !tbaa !3
  %103 = add nsw i32 %102, 4
  store i32 %103, ptr %3, align 4, !tbaa !3
  br label %8, !llvm.loop !34

104:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = !{!5, !5, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !19}
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !19}
!25 = distinct !{!25, !19}
!26 = distinct !{!26, !19}
!27 = distinct !{!27, !19}
!28 = distinct !{!28, !19}
!29 = distinct !{!29, !19}
!30 = distinct !{!30, !19}
!31 = distinct !{!31, !19}
!32 = distinct !{!32, !19}
!33 = distinct !{!33, !19}
!34 = distinct !{!34, !19}
