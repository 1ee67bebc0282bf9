; made by python -m programs.calls from src/circuits.c, SHA-256 33b0150bb806c5e4c5ce3e40adae26d1605f13cb60513213ad5e85fce86897fa
source_filename = "circuits.c"

%struct.Count = type { i64 }
%struct.Added = type { i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Count, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca [16 x i64], align 16
  %13 = alloca [16 x i64], align 16
  %14 = alloca [16 x i64], align 16
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 0
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %3, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 1
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %4, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 2
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %5, align 8, !tbaa !4
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 3
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %6, align 8, !tbaa !4
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 8, i1 false)
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !8
  %32 = trunc i64 %31 to i32
  store i32 %32, ptr %8, align 4, !tbaa !10
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %33

33:
  %34 = load i64, ptr %9, align 8, !tbaa !8
  %35 = add nsw i64 %34, 1
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds i64, ptr %36, i64 0
  %38 = load i64, ptr %37, align 8, !tbaa !8
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %40, label %80

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = load i32, ptr %8, align 4, !tbaa !10
  %44 = sext i32 %43 to i64
  %45 = mul nsw i64 %42, %44
  %46 = getelementptr inbounds i64, ptr %41, i64 %45
  store ptr %46, ptr %10, align 8, !tbaa !4
  %47 = load ptr, ptr %10, align 8, !tbaa !4
  %48 = load i32, ptr %8, align 4, !tbaa !10
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds i64, ptr %47, i64 %49
  store ptr %50, ptr %11, align 8, !tbaa !4
  %51 = load ptr, ptr %10, align 8, !tbaa !4
  %52 = load ptr, ptr %11, align 8, !tbaa !4
  %53 = load ptr, ptr %10, align 8, !tbaa !4
  %54 = load i32, ptr %8, align 4, !tbaa !10
  %55 = call i64 @parity(ptr noundef %53, i32 noundef %54, ptr noundef %7)
  %56 = getelementptr inbounds [16 x i64], ptr %12, i64 0, i64 0
  %57 = load i32, ptr %8, align 4, !tbaa !10
  %58 = call i64 @ripple(ptr noundef %51, ptr noundef %52, i64 noundef %55, ptr noundef %56, i32 noundef %57, ptr noundef %7)
  store i64 %58, ptr %15, align 8, !tbaa !8
  %59 = getelementptr inbounds [16 x i64], ptr %12, i64 0, i64 0
  %60 = load ptr, ptr %11, align 8, !tbaa !4
  %61 = getelementptr inbounds [16 x i64], ptr %13, i64 0, i64 0
  %62 = load i32, ptr %8, align 4, !tbaa !10
  call void @larger(ptr noundef %59, ptr noundef %60, ptr noundef %61, i32 noundef %62, ptr noundef %7)
  %63 = getelementptr inbounds [16 x i64], ptr %13, i64 0, i64 0
  %64 = load ptr, ptr %10, align 8, !tbaa !4
  %65 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %66 = load i32, ptr %8, align 4, !tbaa !10
  call void @multiply(ptr noundef %63, ptr noundef %64, ptr noundef %65, i32 noundef %66, ptr noundef %7)
  %67 = load i64, ptr %15, align 8, !tbaa !8
  %68 = getelementptr inbounds [16 x i64], ptr %14, i64 0, i64 0
  %69 = getelementptr inbounds [16 x i64], ptr %12, i64 0, i64 0
  %70 = load ptr, ptr %5, align 8, !tbaa !4
  %71 = load i64, ptr %9, align 8, !tbaa !8
  %72 = load i32, ptr %8, align 4, !tbaa !10
  %73 = sext i32 %72 to i64
  %74 = mul nsw i64 %71, %73
  %75 = getelementptr inbounds i64, ptr %70, i64 %74
  %76 = load i32, ptr %8, align 4, !tbaa !10
  call void @choose(i64 noundef %67, ptr noundef %68, ptr noundef %69, ptr noundef %75, i32 noundef %76, ptr noundef %7)
  br label %77

77:
  %78 = load i64, ptr %9, align 8, !tbaa !8
  %79 = add nsw i64 %78, 1
  store i64 %79, ptr %9, align 8, !tbaa !8
  br label %33, !llvm.loop !12

80:
  store i32 0, ptr %16, align 4, !tbaa !10
  br label %81

81:
  %82 = load i32, ptr %16, align 4, !tbaa !10
  %83 = load i32, ptr %8, align 4, !tbaa !10
  %84 = icmp slt i32 %82, %83
  br i1 %84, label %85, label %101

85:
  %86 = load ptr, ptr %5, align 8, !tbaa !4
  %87 = load ptr, ptr %3, align 8, !tbaa !4
  %88 = getelementptr inbounds i64, ptr %87, i64 0
  %89 = load i64, ptr %88, align 8, !tbaa !8
  %90 = sub nsw i64 %89, 1
  %91 = load i32, ptr %8, align 4, !tbaa !10
  %92 = sext i32 %91 to i64
  %93 = mul nsw i64 %90, %92
  %94 = load i32, ptr %16, align 4, !tbaa !10
  %95 = sext i32 %94 to i64
  %96 = add nsw i64 %93, %95
  %97 = getelementptr inbounds i64, ptr %86, i64 %96
  store i64 0, ptr %97, align 8, !tbaa !8
  br label %98

98:
  %99 = load i32, ptr %16, align 4, !tbaa !10
  %100 = add nsw i32 %99, 1
  store i32 %100, ptr %16, align 4, !tbaa !10
  br label %81, !llvm.loop !14

101:
  %102 = getelementptr inbounds %struct.Count, ptr %7, i32 0, i32 0
  %103 = load i64, ptr %102, align 8, !tbaa !15
  %104 = load ptr, ptr %6, align 8, !tbaa !4
  %105 = getelementptr inbounds i64, ptr %104, i64 0
  store i64 %103, ptr %105, align 8, !tbaa !8
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i64 @ripple(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca ptr, align 8
  %13 = alloca i32, align 4
  %14 = alloca %struct.Added, align 8
  store ptr %0, ptr %7, align 8, !tbaa !4
  store ptr %1, ptr %8, align 8, !tbaa !4
  store i64 %2, ptr %9, align 8, !tbaa !8
  store ptr %3, ptr %10, align 8, !tbaa !4
  store i32 %4, ptr %11, align 4, !tbaa !10
  store ptr %5, ptr %12, align 8, !tbaa !4
  store i32 0, ptr %13, align 4, !tbaa !10
  br label %15

15:
  %16 = load i32, ptr %13, align 4, !tbaa !10
  %17 = load i32, ptr %11, align 4, !tbaa !10
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %48

19:
  %20 = load ptr, ptr %7, align 8, !tbaa !4
  %21 = load i32, ptr %13, align 4, !tbaa !10
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %20, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !8
  %25 = load ptr, ptr %8, align 8, !tbaa !4
  %26 = load i32, ptr %13, align 4, !tbaa !10
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i64, ptr %25, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !8
  %30 = load i64, ptr %9, align 8, !tbaa !8
  %31 = load ptr, ptr %12, align 8, !tbaa !4
  %32 = call { i64, i64 } @full_adder(i64 noundef %24, i64 noundef %29, i64 noundef %30, ptr noundef %31)
  %33 = getelementptr inbounds { i64, i64 }, ptr %14, i32 0, i32 0
  %34 = extractvalue { i64, i64 } %32, 0
  store i64 %34, ptr %33, align 8
  %35 = getelementptr inbounds { i64, i64 }, ptr %14, i32 0, i32 1
  %36 = extractvalue { i64, i64 } %32, 1
  store i64 %36, ptr %35, align 8
  %37 = getelementptr inbounds %struct.Added, ptr %14, i32 0, i32 0
  %38 = load i64, ptr %37, align 8, !tbaa !17
  %39 = load ptr, ptr %10, align 8, !tbaa !4
  %40 = load i32, ptr %13, align 4, !tbaa !10
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i64, ptr %39, i64 %41
  store i64 %38, ptr %42, align 8, !tbaa !8
  %43 = getelementptr inbounds %struct.Added, ptr %14, i32 0, i32 1
  %44 = load i64, ptr %43, align 8, !tbaa !19
  store i64 %44, ptr %9, align 8, !tbaa !8
  br label %45

45:
  %46 = load i32, ptr %13, align 4, !tbaa !10
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %13, align 4, !tbaa !10
  br label %15, !llvm.loop !20

48:
  %49 = load i64, ptr %9, align 8, !tbaa !8
  ret i64 %49
}

define internal i64 @parity(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store ptr %2, ptr %6, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds i64, ptr %9, i64 0
  %11 = load i64, ptr %10, align 8, !tbaa !8
  store i64 %11, ptr %7, align 8, !tbaa !8
  store i32 1, ptr %8, align 4, !tbaa !10
  br label %12

12:
  %13 = load i32, ptr %8, align 4, !tbaa !10
  %14 = load i32, ptr %5, align 4, !tbaa !10
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %28

16:
  %17 = load i64, ptr %7, align 8, !tbaa !8
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load i32, ptr %8, align 4, !tbaa !10
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i64, ptr %18, i64 %20
  %22 = load i64, ptr %21, align 8, !tbaa !8
  %23 = load ptr, ptr %6, align 8, !tbaa !4
  %24 = call i64 @gate_xor(i64 noundef %17, i64 noundef %22, ptr noundef %23)
  store i64 %24, ptr %7, align 8, !tbaa !8
  br label %25

25:
  %26 = load i32, ptr %8, align 4, !tbaa !10
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %8, align 4, !tbaa !10
  br label %12, !llvm.loop !21

28:
  %29 = load i64, ptr %7, align 8, !tbaa !8
  ret i64 %29
}

define internal void @larger(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store ptr %2, ptr %8, align 8, !tbaa !4
  store i32 %3, ptr %9, align 4, !tbaa !10
  store ptr %4, ptr %10, align 8, !tbaa !4
  %11 = load ptr, ptr %6, align 8, !tbaa !4
  %12 = load ptr, ptr %7, align 8, !tbaa !4
  %13 = load i32, ptr %9, align 4, !tbaa !10
  %14 = load ptr, ptr %10, align 8, !tbaa !4
  %15 = call i64 @less(ptr noundef %11, ptr noundef %12, i32 noundef %13, ptr noundef %14)
  %16 = load ptr, ptr %7, align 8, !tbaa !4
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = load ptr, ptr %8, align 8, !tbaa !4
  %19 = load i32, ptr %9, align 4, !tbaa !10
  %20 = load ptr, ptr %10, align 8, !tbaa !4
  call void @choose(i64 noundef %15, ptr noundef %16, ptr noundef %17, ptr noundef %18, i32 noundef %19, ptr noundef %20)
  ret void
}

define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca [16 x i64], align 16
  %12 = alloca [16 x i64], align 16
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store ptr %2, ptr %8, align 8, !tbaa !4
  store i32 %3, ptr %9, align 4, !tbaa !10
  store ptr %4, ptr %10, align 8, !tbaa !4
  store i32 0, ptr %13, align 4, !tbaa !10
  br label %17

17:
  %18 = load i32, ptr %13, align 4, !tbaa !10
  %19 = load i32, ptr %9, align 4, !tbaa !10
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %29

21:
  %22 = load ptr, ptr %8, align 8, !tbaa !4
  %23 = load i32, ptr %13, align 4, !tbaa !10
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i64, ptr %22, i64 %24
  store i64 0, ptr %25, align 8, !tbaa !8
  br label %26

26:
  %27 = load i32, ptr %13, align 4, !tbaa !10
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %13, align 4, !tbaa !10
  br label %17, !llvm.loop !22

29:
  store i32 0, ptr %14, align 4, !tbaa !10
  br label %30

30:
  %31 = load i32, ptr %14, align 4, !tbaa !10
  %32 = load i32, ptr %9, align 4, !tbaa !10
  %33 = icmp slt i32 %31, %32
  br i1 %33, label %34, label %94

34:
  store i32 0, ptr %15, align 4, !tbaa !10
  br label %35

35:
  %36 = load i32, ptr %15, align 4, !tbaa !10
  %37 = load i32, ptr %9, align 4, !tbaa !10
  %38 = icmp slt i32 %36, %37
  br i1 %38, label %39, label %67

39:
  %40 = load i32, ptr %15, align 4, !tbaa !10
  %41 = load i32, ptr %14, align 4, !tbaa !10
  %42 = icmp sge i32 %40, %41
  br i1 %42, label %43, label %58

43:
  %44 = load ptr, ptr %6, align 8, !tbaa !4
  %45 = load i32, ptr %15, align 4, !tbaa !10
  %46 = load i32, ptr %14, align 4, !tbaa !10
  %47 = sub nsw i32 %45, %46
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds i64, ptr %44, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !8
  %51 = load ptr, ptr %7, align 8, !tbaa !4
  %52 = load i32, ptr %14, align 4, !tbaa !10
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i64, ptr %51, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !8
  %56 = load ptr, ptr %10, align 8, !tbaa !4
  %57 = call i64 @gate_and(i64 noundef %50, i64 noundef %55, ptr noundef %56)
  br label %59

58:
  br label %59

59:
  %60 = phi i64 [ %57, %43 ], [ 0, %58 ]
  %61 = load i32, ptr %15, align 4, !tbaa !10
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [16 x i64], ptr %11, i64 0, i64 %62
  store i64 %60, ptr %63, align 8, !tbaa !8
  br label %64

64:
  %65 = load i32, ptr %15, align 4, !tbaa !10
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %15, align 4, !tbaa !10
  br label %35, !llvm.loop !23

67:
  %68 = load ptr, ptr %8, align 8, !tbaa !4
  %69 = getelementptr inbounds [16 x i64], ptr %11, i64 0, i64 0
  %70 = getelementptr inbounds [16 x i64], ptr %12, i64 0, i64 0
  %71 = load i32, ptr %9, align 4, !tbaa !10
  %72 = load ptr, ptr %10, align 8, !tbaa !4
  %73 = call i64 @ripple(ptr noundef %68, ptr noundef %69, i64 noundef 0, ptr noundef %70, i32 noundef %71, ptr noundef %72)
  store i32 0, ptr %16, align 4, !tbaa !10
  br label %74

74:
  %75 = load i32, ptr %16, align 4, !tbaa !10
  %76 = load i32, ptr %9, align 4, !tbaa !10
  %77 = icmp slt i32 %75, %76
  br i1 %77, label %78, label %90

78:
  %79 = load i32, ptr %16, align 4, !tbaa !10
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [16 x i64], ptr %12, i64 0, i64 %80
  %82 = load i64, ptr %81, align 8, !tbaa !8
  %83 = load ptr, ptr %8, align 8, !tbaa !4
  %84 = load i32, ptr %16, align 4, !tbaa !10
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds i64, ptr %83, i64 %85
  store i64 %82, ptr %86, align 8, !tbaa !8
  br label %87

87:
  %88 = load i32, ptr %16, align 4, !tbaa !10
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %16, align 4, !tbaa !10
  br label %74, !llvm.loop !24

90:
  br label %91

91:
  %92 = load i32, ptr %14, align 4, !tbaa !10
  %93 = add nsw i32 %92, 1
  store i32 %93, ptr %14, align 4, !tbaa !10
  br label %30, !llvm.loop !25

94:
  ret void
}

define internal void @choose(i64 noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca ptr, align 8
  %13 = alloca i32, align 4
  store i64 %0, ptr %7, align 8, !tbaa !8
  store ptr %1, ptr %8, align 8, !tbaa !4
  store ptr %2, ptr %9, align 8, !tbaa !4
  store ptr %3, ptr %10, align 8, !tbaa !4
  store i32 %4, ptr %11, align 4, !tbaa !10
  store ptr %5, ptr %12, align 8, !tbaa !4
  store i32 0, ptr %13, align 4, !tbaa !10
  br label %14

14:
  %15 = load i32, ptr %13, align 4, !tbaa !10
  %16 = load i32, ptr %11, align 4, !tbaa !10
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %39

18:
  %19 = load i64, ptr %7, align 8, !tbaa !8
  %20 = load ptr, ptr %8, align 8, !tbaa !4
  %21 = load i32, ptr %13, align 4, !tbaa !10
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %20, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !8
  %25 = load ptr, ptr %9, align 8, !tbaa !4
  %26 = load i32, ptr %13, align 4, !tbaa !10
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i64, ptr %25, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !8
  %30 = load ptr, ptr %12, align 8, !tbaa !4
  %31 = call i64 @multiplexer(i64 noundef %19, i64 noundef %24, i64 noundef %29, ptr noundef %30)
  %32 = load ptr, ptr %10, align 8, !tbaa !4
  %33 = load i32, ptr %13, align 4, !tbaa !10
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i64, ptr %32, i64 %34
  store i64 %31, ptr %35, align 8, !tbaa !8
  br label %36

36:
  %37 = load i32, ptr %13, align 4, !tbaa !10
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %13, align 4, !tbaa !10
  br label %14, !llvm.loop !26

39:
  ret void
}

define internal { i64, i64 } @full_adder(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca %struct.Added, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.Added, align 8
  %11 = alloca %struct.Added, align 8
  store i64 %0, ptr %6, align 8, !tbaa !8
  store i64 %1, ptr %7, align 8, !tbaa !8
  store i64 %2, ptr %8, align 8, !tbaa !8
  store ptr %3, ptr %9, align 8, !tbaa !4
  %12 = load i64, ptr %6, align 8, !tbaa !8
  %13 = load i64, ptr %7, align 8, !tbaa !8
  %14 = load ptr, ptr %9, align 8, !tbaa !4
  %15 = call { i64, i64 } @half_adder(i64 noundef %12, i64 noundef %13, ptr noundef %14)
  %16 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %17 = extractvalue { i64, i64 } %15, 0
  store i64 %17, ptr %16, align 8
  %18 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %19 = extractvalue { i64, i64 } %15, 1
  store i64 %19, ptr %18, align 8
  %20 = getelementptr inbounds %struct.Added, ptr %10, i32 0, i32 0
  %21 = load i64, ptr %20, align 8, !tbaa !17
  %22 = load i64, ptr %8, align 8, !tbaa !8
  %23 = load ptr, ptr %9, align 8, !tbaa !4
  %24 = call { i64, i64 } @half_adder(i64 noundef %21, i64 noundef %22, ptr noundef %23)
  %25 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 0
  %26 = extractvalue { i64, i64 } %24, 0
  store i64 %26, ptr %25, align 8
  %27 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 1
  %28 = extractvalue { i64, i64 } %24, 1
  store i64 %28, ptr %27, align 8
  %29 = getelementptr inbounds %struct.Added, ptr %5, i32 0, i32 0
  %30 = getelementptr inbounds %struct.Added, ptr %11, i32 0, i32 0
  %31 = load i64, ptr %30, align 8, !tbaa !17
  store i64 %31, ptr %29, align 8, !tbaa !17
  %32 = getelementptr inbounds %struct.Added, ptr %5, i32 0, i32 1
  %33 = getelementptr inbounds %struct.Added, ptr %10, i32 0, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !19
  %35 = getelementptr inbounds %struct.Added, ptr %11, i32 0, i32 1
  %36 = load i64, ptr %35, align 8, !tbaa !19
  %37 = load ptr, ptr %9, align 8, !tbaa !4
  %38 = call i64 @gate_or(i64 noundef %34, i64 noundef %36, ptr noundef %37)
  store i64 %38, ptr %32, align 8, !tbaa !19
  %39 = load { i64, i64 }, ptr %5, align 8
  ret { i64, i64 } %39
}

define internal { i64, i64 } @half_adder(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca %struct.Added, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  store i64 %0, ptr %5, align 8, !tbaa !8
  store i64 %1, ptr %6, align 8, !tbaa !8
  store ptr %2, ptr %7, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Added, ptr %4, i32 0, i32 0
  %9 = load i64, ptr %5, align 8, !tbaa !8
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = load ptr, ptr %7, align 8, !tbaa !4
  %12 = call i64 @gate_xor(i64 noundef %9, i64 noundef %10, ptr noundef %11)
  store i64 %12, ptr %8, align 8, !tbaa !17
  %13 = getelementptr inbounds %struct.Added, ptr %4, i32 0, i32 1
  %14 = load i64, ptr %5, align 8, !tbaa !8
  %15 = load i64, ptr %6, align 8, !tbaa !8
  %16 = load ptr, ptr %7, align 8, !tbaa !4
  %17 = call i64 @gate_and(i64 noundef %14, i64 noundef %15, ptr noundef %16)
  store i64 %17, ptr %13, align 8, !tbaa !19
  %18 = load { i64, i64 }, ptr %4, align 8
  ret { i64, i64 } %18
}

define internal i64 @gate_or(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  store i64 %0, ptr %4, align 8, !tbaa !8
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load ptr, ptr %6, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Count, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %8, align 8, !tbaa !15
  %10 = add i64 %9, 1
  store i64 %10, ptr %8, align 8, !tbaa !15
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = or i64 %11, %12
  ret i64 %13
}

define internal i64 @gate_xor(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  store i64 %0, ptr %4, align 8, !tbaa !8
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load ptr, ptr %6, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Count, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %8, align 8, !tbaa !15
  %10 = add i64 %9, 1
  store i64 %10, ptr %8, align 8, !tbaa !15
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = xor i64 %11, %12
  ret i64 %13
}

define internal i64 @gate_and(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  store i64 %0, ptr %4, align 8, !tbaa !8
  store i64 %1, ptr %5, align 8, !tbaa !8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load ptr, ptr %6, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Count, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %8, align 8, !tbaa !15
  %10 = add i64 %9, 1
  store i64 %10, ptr %8, align 8, !tbaa !15
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = and i64 %11, %12
  ret i64 %13
}

define internal i64 @less(ptr noundef %0, ptr noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i32 %2, ptr %7, align 4, !tbaa !10
  store ptr %3, ptr %8, align 8, !tbaa !4
  store i64 0, ptr %9, align 8, !tbaa !8
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %11

11:
  %12 = load i32, ptr %10, align 4, !tbaa !10
  %13 = load i32, ptr %7, align 4, !tbaa !10
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %39

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load i32, ptr %10, align 4, !tbaa !10
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %16, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !8
  %21 = load ptr, ptr %6, align 8, !tbaa !4
  %22 = load i32, ptr %10, align 4, !tbaa !10
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds i64, ptr %21, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !8
  %26 = load ptr, ptr %8, align 8, !tbaa !4
  %27 = call i64 @gate_xor(i64 noundef %20, i64 noundef %25, ptr noundef %26)
  %28 = load ptr, ptr %6, align 8, !tbaa !4
  %29 = load i32, ptr %10, align 4, !tbaa !10
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i64, ptr %28, i64 %30
  %32 = load i64, ptr %31, align 8, !tbaa !8
  %33 = load i64, ptr %9, align 8, !tbaa !8
  %34 = load ptr, ptr %8, align 8, !tbaa !4
  %35 = call i64 @multiplexer(i64 noundef %27, i64 noundef %32, i64 noundef %33, ptr noundef %34)
  store i64 %35, ptr %9, align 8, !tbaa !8
  br label %36

36:
  %37 = load i32, ptr %10, align 4, !tbaa !10
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %10, align 4, !tbaa !10
  br label %11, !llvm.loop !27

39:
  %40 = load i64, ptr %9, align 8, !tbaa !8
  ret i64 %40
}

define internal i64 @multiplexer(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  store i64 %0, ptr %5, align 8, !tbaa !8
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !8
  store ptr %3, ptr %8, align 8, !tbaa !4
  %9 = load i64, ptr %5, align 8, !tbaa !8
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = load ptr, ptr %8, align 8, !tbaa !4
  %12 = call i64 @gate_and(i64 noundef %9, i64 noundef %10, ptr noundef %11)
  %13 = load i64, ptr %5, align 8, !tbaa !8
  %14 = load ptr, ptr %8, align 8, !tbaa !4
  %15 = call i64 @gate_not(i64 noundef %13, ptr noundef %14)
  %16 = load i64, ptr %7, align 8, !tbaa !8
  %17 = load ptr, ptr %8, align 8, !tbaa !4
  %18 = call i64 @gate_and(i64 noundef %15, i64 noundef %16, ptr noundef %17)
  %19 = load ptr, ptr %8, align 8, !tbaa !4
  %20 = call i64 @gate_or(i64 noundef %12, i64 noundef %18, ptr noundef %19)
  ret i64 %20
}

define internal i64 @gate_not(i64 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %4, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Count, ptr %5, i32 0, i32 0
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = add i64 %7, 1
  store i64 %8, ptr %6, align 8, !tbaa !15
  %9 = load i64, ptr %3, align 8, !tbaa !8
  %10 = xor i64 %9, -1
  ret i64 %10
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!15 = !{!16, !9, i64 0}
!16 = !{!"", !9, i64 0}
!17 = !{!18, !9, i64 0}
!18 = !{!"", !9, i64 0, !9, i64 8}
!19 = !{!18, !9, i64 8}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
