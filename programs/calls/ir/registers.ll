; made by python -m programs.calls from src/registers.c, SHA-256 b24cb5304f8a02d9e873f033ce1ff3ff2bec4434c7c8f3ff96806008fb9d74c5
source_filename = "registers.c"

%struct.Cpu = type { [16 x i32], [256 x i32], i32, i32, i32, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca %struct.Cpu, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %3, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %4, align 8, !tbaa !4
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %5, align 8, !tbaa !4
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !4
  store ptr %26, ptr %6, align 8, !tbaa !4
  %27 = load ptr, ptr %2, align 8, !tbaa !4
  %28 = getelementptr inbounds ptr, ptr %27, i64 4
  %29 = load ptr, ptr %28, align 8, !tbaa !4
  store ptr %29, ptr %7, align 8, !tbaa !4
  store i32 0, ptr %9, align 4, !tbaa !8
  br label %30

30:
  %31 = load i32, ptr %9, align 4, !tbaa !8
  %32 = icmp slt i32 %31, 16
  br i1 %32, label %33, label %43

33:
  %34 = load i32, ptr %9, align 4, !tbaa !8
  %35 = mul i32 %34, -1640531527
  %36 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 0
  %37 = load i32, ptr %9, align 4, !tbaa !8
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [16 x i32], ptr %36, i64 0, i64 %38
  store i32 %35, ptr %39, align 4, !tbaa !8
  br label %40

40:
  %41 = load i32, ptr %9, align 4, !tbaa !8
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %9, align 4, !tbaa !8
  br label %30, !llvm.loop !10

43:
  store i32 0, ptr %10, align 4, !tbaa !8
  br label %44

44:
  %45 = load i32, ptr %10, align 4, !tbaa !8
  %46 = icmp slt i32 %45, 256
  br i1 %46, label %47, label %57

47:
  %48 = load i32, ptr %10, align 4, !tbaa !8
  %49 = mul i32 %48, -1640531535
  %50 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 1
  %51 = load i32, ptr %10, align 4, !tbaa !8
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [256 x i32], ptr %50, i64 0, i64 %52
  store i32 %49, ptr %53, align 4, !tbaa !8
  br label %54

54:
  %55 = load i32, ptr %10, align 4, !tbaa !8
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %10, align 4, !tbaa !8
  br label %44, !llvm.loop !12

57:
  %58 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 4
  store i32 0, ptr %58, align 8, !tbaa !13
  %59 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 3
  store i32 0, ptr %59, align 4, !tbaa !16
  %60 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 2
  store i32 0, ptr %60, align 8, !tbaa !17
  %61 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 5
  store i64 0, ptr %61, align 8, !tbaa !18
  store i64 0, ptr %11, align 8, !tbaa !19
  br label %62

62:
  %63 = load i64, ptr %11, align 8, !tbaa !19
  %64 = load ptr, ptr %3, align 8, !tbaa !4
  %65 = getelementptr inbounds i64, ptr %64, i64 1
  %66 = load i64, ptr %65, align 8, !tbaa !19
  %67 = icmp slt i64 %63, %66
  br i1 %67, label %68, label %91

68:
  store i64 0, ptr %12, align 8, !tbaa !19
  br label %69

69:
  %70 = load i64, ptr %12, align 8, !tbaa !19
  %71 = load ptr, ptr %3, align 8, !tbaa !4
  %72 = getelementptr inbounds i64, ptr %71, i64 0
  %73 = load i64, ptr %72, align 8, !tbaa !19
  %74 = icmp slt i64 %70, %73
  br i1 %74, label %75, label %87

75:
  %76 = load ptr, ptr %4, align 8, !tbaa !4
  %77 = load i64, ptr %12, align 8, !tbaa !19
  %78 = getelementptr inbounds i32, ptr %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !8
  %80 = load i64, ptr %11, align 8, !tbaa !19
  %81 = trunc i64 %80 to i32
  %82 = shl i32 %81, 8
  %83 = xor i32 %79, %82
  call void @execute(ptr noundef %8, i32 noundef %83)
  br label %84

84:
  %85 = load i64, ptr %12, align 8, !tbaa !19
  %86 = add nsw i64 %85, 1
  store i64 %86, ptr %12, align 8, !tbaa !19
  br label %69, !llvm.loop !20

87:
  br label %88

88:
  %89 = load i64, ptr %11, align 8, !tbaa !19
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %11, align 8, !tbaa !19
  br label %62, !llvm.loop !21

91:
  store i32 0, ptr %13, align 4, !tbaa !8
  br label %92

92:
  %93 = load i32, ptr %13, align 4, !tbaa !8
  %94 = icmp slt i32 %93, 16
  br i1 %94, label %95, label %108

95:
  %96 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 0
  %97 = load i32, ptr %13, align 4, !tbaa !8
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [16 x i32], ptr %96, i64 0, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !8
  %101 = load ptr, ptr %5, align 8, !tbaa !4
  %102 = load i32, ptr %13, align 4, !tbaa !8
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds i32, ptr %101, i64 %103
  store i32 %100, ptr %104, align 4, !tbaa !8
  br label %105

105:
  %106 = load i32, ptr %13, align 4, !tbaa !8
  %107 = add nsw i32 %106, 1
  store i32 %107, ptr %13, align 4, !tbaa !8
  br label %92, !llvm.loop !22

108:
  store i32 0, ptr %14, align 4, !tbaa !8
  br label %109

109:
  %110 = load i32, ptr %14, align 4, !tbaa !8
  %111 = icmp slt i32 %110, 256
  br i1 %111, label %112, label %125

112:
  %113 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 1
  %114 = load i32, ptr %14, align 4, !tbaa !8
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds [256 x i32], ptr %113, i64 0, i64 %115
  %117 = load i32, ptr %116, align 4, !tbaa !8
  %118 = load ptr, ptr %6, align 8, !tbaa !4
  %119 = load i32, ptr %14, align 4, !tbaa !8
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds i32, ptr %118, i64 %120
  store i32 %117, ptr %121, align 4, !tbaa !8
  br label %122

122:
  %123 = load i32, ptr %14, align 4, !tbaa !8
  %124 = add nsw i32 %123, 1
  store i32 %124, ptr %14, align 4, !tbaa !8
  br label %109, !llvm.loop !23

125:
  %126 = getelementptr inbounds %struct.Cpu, ptr %8, i32 0, i32 5
  %127 = load i64, ptr %126, align 8, !tbaa !18
  %128 = load ptr, ptr %7, align 8, !tbaa !4
  %129 = getelementptr inbounds i64, ptr %128, i64 0
  store i64 %127, ptr %129, align 8, !tbaa !19
  ret void
}

define internal void @execute(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !8
  %11 = load i32, ptr %4, align 4, !tbaa !8
  %12 = and i32 %11, 7
  store i32 %12, ptr %5, align 4, !tbaa !8
  %13 = load i32, ptr %4, align 4, !tbaa !8
  %14 = lshr i32 %13, 3
  %15 = and i32 %14, 3
  store i32 %15, ptr %6, align 4, !tbaa !8
  %16 = load i32, ptr %4, align 4, !tbaa !8
  %17 = lshr i32 %16, 5
  %18 = and i32 %17, 3
  store i32 %18, ptr %7, align 4, !tbaa !8
  %19 = load i32, ptr %4, align 4, !tbaa !8
  %20 = lshr i32 %19, 8
  %21 = and i32 %20, 255
  store i32 %21, ptr %8, align 4, !tbaa !8
  %22 = load i32, ptr %4, align 4, !tbaa !8
  %23 = lshr i32 %22, 16
  %24 = and i32 %23, 255
  store i32 %24, ptr %9, align 4, !tbaa !8
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i32, ptr %5, align 4, !tbaa !8
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = load i32, ptr %7, align 4, !tbaa !8
  %29 = load i32, ptr %9, align 4, !tbaa !8
  %30 = call i32 @load(ptr noundef %27, i32 noundef %28, i32 noundef %29)
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = load i32, ptr %6, align 4, !tbaa !8
  %33 = load i32, ptr %8, align 4, !tbaa !8
  %34 = call i32 @load(ptr noundef %31, i32 noundef %32, i32 noundef %33)
  %35 = call i32 @operate(ptr noundef %25, i32 noundef %26, i32 noundef %30, i32 noundef %34)
  store i32 %35, ptr %10, align 4, !tbaa !8
  %36 = load i32, ptr %5, align 4, !tbaa !8
  %37 = icmp ne i32 %36, 2
  br i1 %37, label %43, label %38

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = load i32, ptr %8, align 4, !tbaa !8
  %41 = call i32 @holds(ptr noundef %39, i32 noundef %40)
  %42 = icmp ne i32 %41, 0
  br i1 %42, label %43, label %48

43:
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = load i32, ptr %7, align 4, !tbaa !8
  %46 = load i32, ptr %9, align 4, !tbaa !8
  %47 = load i32, ptr %10, align 4, !tbaa !8
  call void @store(ptr noundef %44, i32 noundef %45, i32 noundef %46, i32 noundef %47)
  br label %48

48:
  %49 = load ptr, ptr %3, align 8, !tbaa !4
  %50 = getelementptr inbounds %struct.Cpu, ptr %49, i32 0, i32 5
  %51 = load i64, ptr %50, align 8, !tbaa !18
  %52 = add i64 %51, 1
  store i64 %52, ptr %50, align 8, !tbaa !18
  ret void
}

define internal i32 @operate(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i32 %1, ptr %7, align 4, !tbaa !8
  store i32 %2, ptr %8, align 4, !tbaa !8
  store i32 %3, ptr %9, align 4, !tbaa !8
  %10 = load i32, ptr %7, align 4, !tbaa !8
  switch i32 %10, label %49 [
    i32 0, label %11
    i32 1, label %16
    i32 2, label %21
    i32 3, label %26
    i32 4, label %32
    i32 5, label %38
    i32 6, label %44
  ]

11:
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = load i32, ptr %8, align 4, !tbaa !8
  %14 = load i32, ptr %9, align 4, !tbaa !8
  %15 = call i32 @add(ptr noundef %12, i32 noundef %13, i32 noundef %14)
  store i32 %15, ptr %5, align 4
  br label %64

16:
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = load i32, ptr %8, align 4, !tbaa !8
  %19 = load i32, ptr %9, align 4, !tbaa !8
  %20 = call i32 @add_carry(ptr noundef %17, i32 noundef %18, i32 noundef %19)
  store i32 %20, ptr %5, align 4
  br label %64

21:
  %22 = load ptr, ptr %6, align 8, !tbaa !4
  %23 = load i32, ptr %8, align 4, !tbaa !8
  %24 = load i32, ptr %9, align 4, !tbaa !8
  %25 = call i32 @subtract(ptr noundef %22, i32 noundef %23, i32 noundef %24)
  store i32 %25, ptr %5, align 4
  br label %64

26:
  %27 = load ptr, ptr %6, align 8, !tbaa !4
  %28 = load i32, ptr %8, align 4, !tbaa !8
  %29 = load i32, ptr %9, align 4, !tbaa !8
  %30 = and i32 %28, %29
  %31 = call i32 @logic(ptr noundef %27, i32 noundef %30)
  store i32 %31, ptr %5, align 4
  br label %64

32:
  %33 = load ptr, ptr %6, align 8, !tbaa !4
  %34 = load i32, ptr %8, align 4, !tbaa !8
  %35 = load i32, ptr %9, align 4, !tbaa !8
  %36 = or i32 %34, %35
  %37 = call i32 @logic(ptr noundef %33, i32 noundef %36)
  store i32 %37, ptr %5, align 4
  br label %64

38:
  %39 = load ptr, ptr %6, align 8, !tbaa !4
  %40 = load i32, ptr %8, align 4, !tbaa !8
  %41 = load i32, ptr %9, align 4, !tbaa !8
  %42 = xor i32 %40, %41
  %43 = call i32 @logic(ptr noundef %39, i32 noundef %42)
  store i32 %43, ptr %5, align 4
  br label %64

44:
  %45 = load ptr, ptr %6, align 8, !tbaa !4
  %46 = load i32, ptr %8, align 4, !tbaa !8
  %47 = load i32, ptr %9, align 4, !tbaa !8
  %48 = call i32 @shift(ptr noundef %45, i32 noundef %46, i32 noundef %47)
  store i32 %48, ptr %5, align 4
  br label %64

49:
  %50 = load ptr, ptr %6, align 8, !tbaa !4
  %51 = load i32, ptr %9, align 4, !tbaa !8
  %52 = call i32 @holds(ptr noundef %50, i32 noundef %51)
  %53 = icmp ne i32 %52, 0
  br i1 %53, label %54, label %58

54:
  %55 = load ptr, ptr %6, align 8, !tbaa !4
  %56 = load i32, ptr %8, align 4, !tbaa !8
  %57 = call i32 @add(ptr noundef %55, i32 noundef %56, i32 noundef 1)
  br label %62

58:
  %59 = load ptr, ptr %6, align 8, !tbaa !4
  %60 = load i32, ptr %8, align 4, !tbaa !8
  %61 = call i32 @subtract(ptr noundef %59, i32 noundef %60, i32 noundef 3)
  br label %62

62:
  %63 = phi i32 [ %57, %54 ], [ %61, %58 ]
  store i32 %63, ptr %5, align 4
  br label %64

64:
  %65 = load i32, ptr %5, align 4
  ret i32 %65
}

define internal i32 @load(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !8
  store i32 %2, ptr %7, align 4, !tbaa !8
  %8 = load i32, ptr %6, align 4, !tbaa !8
  %9 = icmp eq i32 %8, 3
  br i1 %9, label %10, label %18

10:
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Cpu, ptr %11, i32 0, i32 0
  %13 = load i32, ptr %7, align 4, !tbaa !8
  %14 = and i32 %13, 15
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [16 x i32], ptr %12, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !8
  store i32 %17, ptr %4, align 4
  br label %28

18:
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Cpu, ptr %19, i32 0, i32 1
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = load i32, ptr %6, align 4, !tbaa !8
  %23 = load i32, ptr %7, align 4, !tbaa !8
  %24 = call i32 @address(ptr noundef %21, i32 noundef %22, i32 noundef %23)
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds [256 x i32], ptr %20, i64 0, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !8
  store i32 %27, ptr %4, align 4
  br label %28

28:
  %29 = load i32, ptr %4, align 4
  ret i32 %29
}

define internal i32 @holds(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !8
  %6 = load i32, ptr %5, align 4, !tbaa !8
  %7 = and i32 %6, 3
  switch i32 %7, label %20 [
    i32 0, label %8
    i32 1, label %12
    i32 2, label %16
  ]

8:
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Cpu, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 8, !tbaa !17
  store i32 %11, ptr %3, align 4
  br label %34

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Cpu, ptr %13, i32 0, i32 3
  %15 = load i32, ptr %14, align 4, !tbaa !16
  store i32 %15, ptr %3, align 4
  br label %34

16:
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Cpu, ptr %17, i32 0, i32 4
  %19 = load i32, ptr %18, align 8, !tbaa !13
  store i32 %19, ptr %3, align 4
  br label %34

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Cpu, ptr %21, i32 0, i32 2
  %23 = load i32, ptr %22, align 8, !tbaa !17
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %31, label %25

25:
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Cpu, ptr %26, i32 0, i32 4
  %28 = load i32, ptr %27, align 8, !tbaa !13
  %29 = icmp ne i32 %28, 0
  %30 = xor i1 %29, true
  br label %31

31:
  %32 = phi i1 [ false, %20 ], [ %30, %25 ]
  %33 = zext i1 %32 to i32
  store i32 %33, ptr %3, align 4
  br label %34

34:
  %35 = load i32, ptr %3, align 4
  ret i32 %35
}

define internal void @store(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !8
  store i32 %2, ptr %7, align 4, !tbaa !8
  store i32 %3, ptr %8, align 4, !tbaa !8
  %9 = load i32, ptr %6, align 4, !tbaa !8
  %10 = icmp eq i32 %9, 3
  br i1 %10, label %11, label %19

11:
  %12 = load i32, ptr %8, align 4, !tbaa !8
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Cpu, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %7, align 4, !tbaa !8
  %16 = and i32 %15, 15
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [16 x i32], ptr %14, i64 0, i64 %17
  store i32 %12, ptr %18, align 4, !tbaa !8
  br label %29

19:
  %20 = load i32, ptr %8, align 4, !tbaa !8
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Cpu, ptr %21, i32 0, i32 1
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = load i32, ptr %6, align 4, !tbaa !8
  %25 = load i32, ptr %7, align 4, !tbaa !8
  %26 = call i32 @address(ptr noundef %23, i32 noundef %24, i32 noundef %25)
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds [256 x i32], ptr %22, i64 0, i64 %27
  store i32 %20, ptr %28, align 4, !tbaa !8
  br label %29

29:
  ret void
}

define internal i32 @add(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !8
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %5, align 4, !tbaa !8
  %9 = zext i32 %8 to i64
  %10 = load i32, ptr %6, align 4, !tbaa !8
  %11 = zext i32 %10 to i64
  %12 = add i64 %9, %11
  %13 = call i32 @flags(ptr noundef %7, i64 noundef %12)
  ret i32 %13
}

define internal i32 @add_carry(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !8
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %5, align 4, !tbaa !8
  %9 = zext i32 %8 to i64
  %10 = load i32, ptr %6, align 4, !tbaa !8
  %11 = zext i32 %10 to i64
  %12 = add i64 %9, %11
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Cpu, ptr %13, i32 0, i32 3
  %15 = load i32, ptr %14, align 4, !tbaa !16
  %16 = zext i32 %15 to i64
  %17 = add i64 %12, %16
  %18 = call i32 @flags(ptr noundef %7, i64 noundef %17)
  ret i32 %18
}

define internal i32 @subtract(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !8
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %5, align 4, !tbaa !8
  %9 = zext i32 %8 to i64
  %10 = load i32, ptr %6, align 4, !tbaa !8
  %11 = zext i32 %10 to i64
  %12 = sub i64 %9, %11
  %13 = call i32 @flags(ptr noundef %7, i64 noundef %12)
  ret i32 %13
}

define internal i32 @logic(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !8
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !8
  %7 = zext i32 %6 to i64
  %8 = call i32 @flags(ptr noundef %5, i64 noundef %7)
  ret i32 %8
}

define internal i32 @shift(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !8
  %8 = load i32, ptr %6, align 4, !tbaa !8
  %9 = and i32 %8, 31
  store i32 %9, ptr %6, align 4, !tbaa !8
  %10 = load i32, ptr %6, align 4, !tbaa !8
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %21

12:
  %13 = load i32, ptr %5, align 4, !tbaa !8
  %14 = load i32, ptr %6, align 4, !tbaa !8
  %15 = shl i32 %13, %14
  %16 = load i32, ptr %5, align 4, !tbaa !8
  %17 = load i32, ptr %6, align 4, !tbaa !8
  %18 = sub i32 32, %17
  %19 = lshr i32 %16, %18
  %20 = or i32 %15, %19
  br label %23

21:
  %22 = load i32, ptr %5, align 4, !tbaa !8
  br label %23

23:
  %24 = phi i32 [ %20, %12 ], [ %22, %21 ]
  store i32 %24, ptr %7, align 4, !tbaa !8
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = load i32, ptr %7, align 4, !tbaa !8
  %27 = zext i32 %26 to i64
  %28 = load i32, ptr %5, align 4, !tbaa !8
  %29 = lshr i32 %28, 31
  %30 = zext i32 %29 to i64
  %31 = shl i64 %30, 32
  %32 = or i64 %27, %31
  %33 = call i32 @flags(ptr noundef %25, i64 noundef %32)
  ret i32 %33
}

define internal i32 @flags(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !19
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = trunc i64 %5 to i32
  %7 = icmp eq i32 %6, 0
  %8 = zext i1 %7 to i32
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Cpu, ptr %9, i32 0, i32 2
  store i32 %8, ptr %10, align 8, !tbaa !17
  %11 = load i64, ptr %4, align 8, !tbaa !19
  %12 = lshr i64 %11, 32
  %13 = and i64 %12, 1
  %14 = trunc i64 %13 to i32
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Cpu, ptr %15, i32 0, i32 3
  store i32 %14, ptr %16, align 4, !tbaa !16
  %17 = load i64, ptr %4, align 8, !tbaa !19
  %18 = lshr i64 %17, 31
  %19 = and i64 %18, 1
  %20 = trunc i64 %19 to i32
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Cpu, ptr %21, i32 0, i32 4
  store i32 %20, ptr %22, align 8, !tbaa !13
  %23 = load i64, ptr %4, align 8, !tbaa !19
  %24 = trunc i64 %23 to i32
  ret i32 %24
}

define internal i32 @address(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !8
  store i32 %2, ptr %7, align 4, !tbaa !8
  %8 = load i32, ptr %6, align 4, !tbaa !8
  switch i32 %8, label %21 [
    i32 0, label %9
    i32 1, label %12
  ]

9:
  %10 = load i32, ptr %7, align 4, !tbaa !8
  %11 = and i32 %10, 255
  store i32 %11, ptr %4, align 4
  br label %39

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Cpu, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %7, align 4, !tbaa !8
  %16 = and i32 %15, 15
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [16 x i32], ptr %14, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !8
  %20 = and i32 %19, 255
  store i32 %20, ptr %4, align 4
  br label %39

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Cpu, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %7, align 4, !tbaa !8
  %25 = and i32 %24, 15
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !8
  %29 = load ptr, ptr %5, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Cpu, ptr %29, i32 0, i32 0
  %31 = load i32, ptr %7, align 4, !tbaa !8
  %32 = ashr i32 %31, 4
  %33 = and i32 %32, 15
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [16 x i32], ptr %30, i64 0, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !8
  %37 = add i32 %28, %36
  %38 = and i32 %37, 255
  store i32 %38, ptr %4, align 4
  br label %39

39:
  %40 = load i32, ptr %4, align 4
  ret i32 %40
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = !{!14, !9, i64 1096}
!14 = !{!"", !6, i64 0, !6, i64 64, !9, i64 1088, !9, i64 1092, !9, i64 1096, !15, i64 1104}
!15 = !{!"long", !6, i64 0}
!16 = !{!14, !9, i64 1092}
!17 = !{!14, !9, i64 1088}
!18 = !{!14, !15, i64 1104}
!19 = !{!15, !15, i64 0}
!20 = distinct !{!20, !11}
!21 = distinct !{!21, !11}
!22 = distinct !{!22, !11}
!23 = distinct !{!23, !11}
