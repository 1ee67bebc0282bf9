; made by python -m programs.c from src/bigmul.c, SHA-256 bbe372848b9e829eab45a4c93957f0ed60407a0a882bd97693b82f296c82fa0e
source_filename = "bigmul.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %11 = load ptr, ptr %2, align 8, !tbaa !7
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  store ptr %13, ptr %3, align 8, !tbaa !11
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %4, align 8, !tbaa !13
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %5, align 8, !tbaa !13
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %6, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 4
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %7, align 8, !tbaa !13
  %26 = load ptr, ptr %3, align 8, !tbaa !11
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !15
  store i64 %28, ptr %8, align 8, !tbaa !15
  %29 = load ptr, ptr %3, align 8, !tbaa !11
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !15
  store i64 %31, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %32

32:
  %33 = load i64, ptr %10, align 8, !tbaa !15
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %58

36:
  %37 = load ptr, ptr %6, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = mul nsw i64 2, %38
  %40 = load i64, ptr %10, align 8, !tbaa !15
  %41 = mul nsw i64 %39, %40
  %42 = getelementptr inbounds i32, ptr %37, i64 %41
  %43 = load ptr, ptr %4, align 8, !tbaa !13
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = load i64, ptr %10, align 8, !tbaa !15
  %46 = mul nsw i64 %44, %45
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load ptr, ptr %5, align 8, !tbaa !13
  %49 = load i64, ptr %9, align 8, !tbaa !15
  %50 = load i64, ptr %10, align 8, !tbaa !15
  %51 = mul nsw i64 %49, %50
  %52 = getelementptr inbounds i32, ptr %48, i64 %51
  %53 = load i64, ptr %9, align 8, !tbaa !15
  %54 = load ptr, ptr %7, align 8, !tbaa !13
  call void @multiply(ptr noundef %42, ptr noundef %47, ptr noundef %52, i64 noundef %53, ptr noundef %54)
  br label %55

55:
  %56 = load i64, ptr %10, align 8, !tbaa !15
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %10, align 8, !tbaa !15
  br label %32, !llvm.loop !17

58:
  ret void
}

define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store ptr %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !15
  store ptr %4, ptr %10, align 8, !tbaa !13
  %18 = load i64, ptr %9, align 8, !tbaa !15
  %19 = sdiv i64 %18, 2
  store i64 %19, ptr %11, align 8, !tbaa !15
  %20 = load ptr, ptr %6, align 8, !tbaa !13
  store ptr %20, ptr %12, align 8, !tbaa !13
  %21 = load ptr, ptr %6, align 8, !tbaa !13
  %22 = load i64, ptr %9, align 8, !tbaa !15
  %23 = getelementptr inbounds i32, ptr %21, i64 %22
  store ptr %23, ptr %13, align 8, !tbaa !13
  %24 = load ptr, ptr %10, align 8, !tbaa !13
  store ptr %24, ptr %14, align 8, !tbaa !13
  %25 = load ptr, ptr %10, align 8, !tbaa !13
  %26 = load i64, ptr %9, align 8, !tbaa !15
  %27 = getelementptr inbounds i32, ptr %25, i64 %26
  store ptr %27, ptr %15, align 8, !tbaa !13
  %28 = load i64, ptr %9, align 8, !tbaa !15
  %29 = icmp sle i64 %28, 24
  br i1 %29, label %30, label %35

30:
  %31 = load ptr, ptr %6, align 8, !tbaa !13
  %32 = load ptr, ptr %7, align 8, !tbaa !13
  %33 = load ptr, ptr %8, align 8, !tbaa !13
  %34 = load i64, ptr %9, align 8, !tbaa !15
  call void @school(ptr noundef %31, ptr noundef %32, ptr noundef %33, i64 noundef %34)
  br label %124

35:
  %36 = load ptr, ptr %12, align 8, !tbaa !13
  %37 = load ptr, ptr %7, align 8, !tbaa !13
  %38 = load ptr, ptr %7, align 8, !tbaa !13
  %39 = load i64, ptr %11, align 8, !tbaa !15
  %40 = getelementptr inbounds i32, ptr %38, i64 %39
  %41 = load i64, ptr %11, align 8, !tbaa !15
  %42 = call i32 @difference(ptr noundef %36, ptr noundef %37, ptr noundef %40, i64 noundef %41)
  %43 = load ptr, ptr %12, align 8, !tbaa !13
  %44 = load i64, ptr %11, align 8, !tbaa !15
  %45 = getelementptr inbounds i32, ptr %43, i64 %44
  %46 = load ptr, ptr %8, align 8, !tbaa !13
  %47 = load ptr, ptr %8, align 8, !tbaa !13
  %48 = load i64, ptr %11, align 8, !tbaa !15
  %49 = getelementptr inbounds i32, ptr %47, i64 %48
  %50 = load i64, ptr %11, align 8, !tbaa !15
  %51 = call i32 @difference(ptr noundef %45, ptr noundef %46, ptr noundef %49, i64 noundef %50)
  %52 = xor i32 %42, %51
  store i32 %52, ptr %17, align 4, !tbaa !3
  %53 = load ptr, ptr %14, align 8, !tbaa !13
  %54 = load ptr, ptr %12, align 8, !tbaa !13
  %55 = load ptr, ptr %12, align 8, !tbaa !13
  %56 = load i64, ptr %11, align 8, !tbaa !15
  %57 = getelementptr inbounds i32, ptr %55, i64 %56
  %58 = load i64, ptr %11, align 8, !tbaa !15
  %59 = load ptr, ptr %10, align 8, !tbaa !13
  %60 = load i64, ptr %9, align 8, !tbaa !15
  %61 = mul nsw i64 2, %60
  %62 = getelementptr inbounds i32, ptr %59, i64 %61
  call void @multiply(ptr noundef %53, ptr noundef %54, ptr noundef %57, i64 noundef %58, ptr noundef %62)
  %63 = load ptr, ptr %12, align 8, !tbaa !13
  %64 = load ptr, ptr %7, align 8, !tbaa !13
  %65 = load ptr, ptr %8, align 8, !tbaa !13
  %66 = load i64, ptr %11, align 8, !tbaa !15
  %67 = load ptr, ptr %10, align 8, !tbaa !13
  %68 = load i64, ptr %9, align 8, !tbaa !15
  %69 = mul nsw i64 2, %68
  %70 = getelementptr inbounds i32, ptr %67, i64 %69
  call void @multiply(ptr noundef %63, ptr noundef %64, ptr noundef %65, i64 noundef %66, ptr noundef %70)
  %71 = load ptr, ptr %13, align 8, !tbaa !13
  %72 = load ptr, ptr %7, align 8, !tbaa !13
  %73 = load i64, ptr %11, align 8, !tbaa !15
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  %75 = load ptr, ptr %8, align 8, !tbaa !13
  %76 = load i64, ptr %11, align 8, !tbaa !15
  %77 = getelementptr inbounds i32, ptr %75, i64 %76
  %78 = load i64, ptr %11, align 8, !tbaa !15
  %79 = load ptr, ptr %10, align 8, !tbaa !13
  %80 = load i64, ptr %9, align 8, !tbaa !15
  %81 = mul nsw i64 2, %80
  %82 = getelementptr inbounds i32, ptr %79, i64 %81
  call void @multiply(ptr noundef %71, ptr noundef %74, ptr noundef %77, i64 noundef %78, ptr noundef %82)
  %83 = load ptr, ptr %15, align 8, !tbaa !13
  %84 = load ptr, ptr %12, align 8, !tbaa !13
  %85 = load ptr, ptr %13, align 8, !tbaa !13
  %86 = load i64, ptr %9, align 8, !tbaa !15
  %87 = call i32 @add(ptr noundef %83, ptr noundef %84, ptr noundef %85, i64 noundef %86)
  store i32 %87, ptr %16, align 4, !tbaa !3
  %88 = load i32, ptr %17, align 4, !tbaa !3
  %89 = icmp ne i32 %88, 0
  br i1 %89, label %90, label %98

90:
  %91 = load ptr, ptr %15, align 8, !tbaa !13
  %92 = load ptr, ptr %15, align 8, !tbaa !13
  %93 = load ptr, ptr %14, align 8, !tbaa !13
  %94 = load i64, ptr %9, align 8, !tbaa !15
  %95 = call i32 @add(ptr noundef %91, ptr noundef %92, ptr noundef %93, i64 noundef %94)
  %96 = load i32, ptr %16, align 4, !tbaa !3
  %97 = add i32 %96, %95
  store i32 %97, ptr %16, align 4, !tbaa !3
  br label %106

98:
  %99 = load ptr, ptr %15, align 8, !tbaa !13
  %100 = load ptr, ptr %15, align 8, !tbaa !13
  %101 = load ptr, ptr %14, align 8, !tbaa !13
  %102 = load i64, ptr %9, align 8, !tbaa !15
  %103 = call i32 @subtract(ptr noundef %99, ptr noundef %100, ptr noundef %101, i64 noundef %102)
  %104 = load i32, ptr %16, align 4, !tbaa !3
  %105 = sub i32 %104, %103
  store i32 %105, ptr %16, align 4, !tbaa !3
  br label %106

106:
  %107 = load ptr, ptr %6, align 8, !tbaa !13
  %108 = load i64, ptr %11, align 8, !tbaa !15
  %109 = getelementptr inbounds i32, ptr %107, i64 %108
  %110 = load ptr, ptr %6, align 8, !tbaa !13
  %111 = load i64, ptr %11, align 8, !tbaa !15
  %112 = getelementptr inbounds i32, ptr %110, i64 %111
  %113 = load ptr, ptr %15, align 8, !tbaa !13
  %114 = load i64, ptr %9, align 8, !tbaa !15
  %115 = call i32 @add(ptr noundef %109, ptr noundef %112, ptr noundef %113, i64 noundef %114)
  %116 = load i32, ptr %16, align 4, !tbaa !3
  %117 = add i32 %116, %115
  store i32 %117, ptr %16, align 4, !tbaa !3
  %118 = load ptr, ptr %6, align 8, !tbaa !13
  %119 = load i64, ptr %11, align 8, !tbaa !15
  %120 = getelementptr inbounds i32, ptr %118, i64 %119
  %121 = load i64, ptr %9, align 8, !tbaa !15
  %122 = getelementptr inbounds i32, ptr %120, i64 %121
  %123 = load i32, ptr %16, align 4, !tbaa !3
  call void @add_at(ptr noundef %122, i32 noundef %123)
  br label %124

124:
  ret void
}

define internal void @school(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store ptr %2, ptr %7, align 8, !tbaa !13
  store i64 %3, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %13

13:
  %14 = load i64, ptr %9, align 8, !tbaa !15
  %15 = load i64, ptr %8, align 8, !tbaa !15
  %16 = mul nsw i64 2, %15
  %17 = icmp slt i64 %14, %16
  br i1 %17, label %18, label %25

18:
  %19 = load ptr, ptr %5, align 8, !tbaa !13
  %20 = load i64, ptr %9, align 8, !tbaa !15
  %21 = getelementptr inbounds i32, ptr %19, i64 %20
  store i32 0, ptr %21, align 4, !tbaa !3
  br label %22

22:
  %23 = load i64, ptr %9, align 8, !tbaa !15
  %24 = add nsw i64 %23, 1
  store i64 %24, ptr %9, align 8, !tbaa !15
  br label %13, !llvm.loop !19

25:
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %26

26:
  %27 = load i64, ptr %10, align 8, !tbaa !15
  %28 = load i64, ptr %8, align 8, !tbaa !15
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %30, label %80

30:
  store i64 0, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %31

31:
  %32 = load i64, ptr %12, align 8, !tbaa !15
  %33 = load i64, ptr %8, align 8, !tbaa !15
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %69

35:
  %36 = load ptr, ptr %6, align 8, !tbaa !13
  %37 = load i64, ptr %10, align 8, !tbaa !15
  %38 = getelementptr inbounds i32, ptr %36, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !3
  %40 = zext i32 %39 to i64
  %41 = load ptr, ptr %7, align 8, !tbaa !13
  %42 = load i64, ptr %12, align 8, !tbaa !15
  %43 = getelementptr inbounds i32, ptr %41, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = zext i32 %44 to i64
  %46 = mul i64 %40, %45
  %47 = load ptr, ptr %5, align 8, !tbaa !13
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = load i64, ptr %12, align 8, !tbaa !15
  %50 = add nsw i64 %48, %49
  %51 = getelementptr inbounds i32, ptr %47, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = add i64 %46, %53
  %55 = load i64, ptr %11, align 8, !tbaa !15
  %56 = add i64 %55, %54
  store i64 %56, ptr %11, align 8, !tbaa !15
  %57 = load i64, ptr %11, align 8, !tbaa !15
  %58 = trunc i64 %57 to i32
  %59 = load ptr, ptr %5, align 8, !tbaa !13
  %60 = load i64, ptr %10, align 8, !tbaa !15
  %61 = load i64, ptr %12, align 8, !tbaa !15
  %62 = add nsw i64 %60, %61
  %63 = getelementptr inbounds i32, ptr %59, i64 %62
  store i32 %58, ptr %63, align 4, !tbaa !3
  %64 = load i64, ptr %11, align 8, !tbaa !15
  %65 = lshr i64 %64, 32
  store i64 %65, ptr %11, align 8, !tbaa !15
  br label %66

66:
  %67 = load i64, ptr %12, align 8, !tbaa !15
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %12, align 8, !tbaa !15
  br label %31, !llvm.loop !20

69:
  %70 = load i64, ptr %11, align 8, !tbaa !15
  %71 = trunc i64 %70 to i32
  %72 = load ptr, ptr %5, align 8, !tbaa !13
  %73 = load i64, ptr %10, align 8, !tbaa !15
  %74 = load i64, ptr %8, align 8, !tbaa !15
  %75 = add nsw i64 %73, %74
  %76 = getelementptr inbounds i32, ptr %72, i64 %75
  store i32 %71, ptr %76, align 4, !tbaa !3
  br label %77

77:
  %78 = load i64, ptr %10, align 8, !tbaa !15
  %79 = add nsw i64 %78, 1
  store i64 %79, ptr %10, align 8, !tbaa !15
  br label %26, !llvm.loop !21

80:
  ret void
}

define internal i32 @difference(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store ptr %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !15
  %12 = load i64, ptr %9, align 8, !tbaa !15
  %13 = sub nsw i64 %12, 1
  store i64 %13, ptr %10, align 8, !tbaa !15
  br label %14

14:
  %15 = load i64, ptr %10, align 8, !tbaa !15
  %16 = icmp sge i64 %15, 0
  br i1 %16, label %17, label %64

17:
  %18 = load ptr, ptr %7, align 8, !tbaa !13
  %19 = load i64, ptr %10, align 8, !tbaa !15
  %20 = getelementptr inbounds i32, ptr %18, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = load ptr, ptr %8, align 8, !tbaa !13
  %23 = load i64, ptr %10, align 8, !tbaa !15
  %24 = getelementptr inbounds i32, ptr %22, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = icmp ne i32 %21, %25
  br i1 %26, label %27, label %60

27:
  %28 = load ptr, ptr %7, align 8, !tbaa !13
  %29 = load i64, ptr %10, align 8, !tbaa !15
  %30 = getelementptr inbounds i32, ptr %28, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = load ptr, ptr %8, align 8, !tbaa !13
  %33 = load i64, ptr %10, align 8, !tbaa !15
  %34 = getelementptr inbounds i32, ptr %32, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !3
  %36 = icmp ugt i32 %31, %35
  br i1 %36, label %37, label %43

37:
  %38 = load ptr, ptr %6, align 8, !tbaa !13
  %39 = load ptr, ptr %7, align 8, !tbaa !13
  %40 = load ptr, ptr %8, align 8, !tbaa !13
  %41 = load i64, ptr %9, align 8, !tbaa !15
  %42 = call i32 @subtract(ptr noundef %38, ptr noundef %39, ptr noundef %40, i64 noundef %41)
  br label %49

43:
  %44 = load ptr, ptr %6, align 8, !tbaa !13
  %45 = load ptr, ptr %8, align 8, !tbaa !13
  %46 = load ptr, ptr %7, align 8, !tbaa !13
  %47 = load i64, ptr %9, align 8, !tbaa !15
  %48 = call i32 @subtract(ptr noundef %44, ptr noundef %45, ptr noundef %46, i64 noundef %47)
  br label %49

49:
  %50 = load ptr, ptr %7, align 8, !tbaa !13
  %51 = load i64, ptr %10, align 8, !tbaa !15
  %52 = getelementptr inbounds i32, ptr %50, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = load ptr, ptr %8, align 8, !tbaa !13
  %55 = load i64, ptr %10, align 8, !tbaa !15
  %56 = getelementptr inbounds i32, ptr %54, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !3
  %58 = icmp ult i32 %53, %57
  %59 = zext i1 %58 to i32
  store i32 %59, ptr %5, align 4
  br label %77

60:
  br label %61

61:
  %62 = load i64, ptr %10, align 8, !tbaa !15
  %63 = add nsw i64 %62, -1
  store i64 %63, ptr %10, align 8, !tbaa !15
  br label %14, !llvm.loop !22

64:
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %65

65:
  %66 = load i64, ptr %11, align 8, !tbaa !15
  %67 = load i64, ptr %9, align 8, !tbaa !15
  %68 = icmp slt i64 %66, %67
  br i1 %68, label %69, label %76

69:
  %70 = load ptr, ptr %6, align 8, !tbaa !13
  %71 = load i64, ptr %11, align 8, !tbaa !15
  %72 = getelementptr inbounds i32, ptr %70, i64 %71
  store i32 0, ptr %72, align 4, !tbaa !3
  br label %73

73:
  %74 = load i64, ptr %11, align 8, !tbaa !15
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %11, align 8, !tbaa !15
  br label %65, !llvm.loop !23

76:
  store i32 0, ptr %5, align 4
  br label %77

77:
  %78 = load i32, ptr %5, align 4
  ret i32 %78
}

define internal i32 @add(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store ptr %2, ptr %7, align 8, !tbaa !13
  store i64 %3, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %11

11:
  %12 = load i64, ptr %10, align 8, !tbaa !15
  %13 = load i64, ptr %8, align 8, !tbaa !15
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %39

15:
  %16 = load ptr, ptr %6, align 8, !tbaa !13
  %17 = load i64, ptr %10, align 8, !tbaa !15
  %18 = getelementptr inbounds i32, ptr %16, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !3
  %20 = zext i32 %19 to i64
  %21 = load ptr, ptr %7, align 8, !tbaa !13
  %22 = load i64, ptr %10, align 8, !tbaa !15
  %23 = getelementptr inbounds i32, ptr %21, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !3
  %25 = zext i32 %24 to i64
  %26 = add i64 %20, %25
  %27 = load i64, ptr %9, align 8, !tbaa !15
  %28 = add i64 %27, %26
  store i64 %28, ptr %9, align 8, !tbaa !15
  %29 = load i64, ptr %9, align 8, !tbaa !15
  %30 = trunc i64 %29 to i32
  %31 = load ptr, ptr %5, align 8, !tbaa !13
  %32 = load i64, ptr %10, align 8, !tbaa !15
  %33 = getelementptr inbounds i32, ptr %31, i64 %32
  store i32 %30, ptr %33, align 4, !tbaa !3
  %34 = load i64, ptr %9, align 8, !tbaa !15
  %35 = lshr i64 %34, 32
  store i64 %35, ptr %9, align 8, !tbaa !15
  br label %36

36:
  %37 = load i64, ptr %10, align 8, !tbaa !15
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %10, align 8, !tbaa !15
  br label %11, !llvm.loop !24

39:
  %40 = load i64, ptr %9, align 8, !tbaa !15
  %41 = trunc i64 %40 to i32
  ret i32 %41
}

define internal i32 @subtract(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store ptr %2, ptr %7, align 8, !tbaa !13
  store i64 %3, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %12

12:
  %13 = load i64, ptr %10, align 8, !tbaa !15
  %14 = load i64, ptr %8, align 8, !tbaa !15
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %40

16:
  %17 = load ptr, ptr %6, align 8, !tbaa !13
  %18 = load i64, ptr %10, align 8, !tbaa !15
  %19 = getelementptr inbounds i32, ptr %17, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !3
  %21 = zext i32 %20 to i64
  %22 = load ptr, ptr %7, align 8, !tbaa !13
  %23 = load i64, ptr %10, align 8, !tbaa !15
  %24 = getelementptr inbounds i32, ptr %22, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = zext i32 %25 to i64
  %27 = sub i64 %21, %26
  %28 = load i64, ptr %9, align 8, !tbaa !15
  %29 = sub i64 %27, %28
  store i64 %29, ptr %11, align 8, !tbaa !15
  %30 = load i64, ptr %11, align 8, !tbaa !15
  %31 = trunc i64 %30 to i32
  %32 = load ptr, ptr %5, align 8, !tbaa !13
  %33 = load i64, ptr %10, align 8, !tbaa !15
  %34 = getelementptr inbounds i32, ptr %32, i64 %33
  store i32 %31, ptr %34, align 4, !tbaa !3
  %35 = load i64, ptr %11, align 8, !tbaa !15
  %36 = lshr i64 %35, 63
  store i64 %36, ptr %9, align 8, !tbaa !15
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !15
  %39 = add nsw i64 %38, 1
  store i64 %39, ptr %10, align 8, !tbaa !15
  br label %12, !llvm.loop !25

40:
  %41 = load i64, ptr %9, align 8, !tbaa !15
  %42 = trunc i64 %41 to i32
  ret i32 %42
}

define internal void @add_at(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %21

8:
  %9 = load i32, ptr %4, align 4, !tbaa !3
  %10 = load ptr, ptr %3, align 8, !tbaa !13
  %11 = load i32, ptr %10, align 4, !tbaa !3
  %12 = add i32 %11, %9
  store i32 %12, ptr %10, align 4, !tbaa !3
  %13 = load ptr, ptr %3, align 8, !tbaa !13
  %14 = load i32, ptr %13, align 4, !tbaa !3
  %15 = load i32, ptr %4, align 4, !tbaa !3
  %16 = icmp ult i32 %14, %15
  %17 = zext i1 %16 to i32
  store i32 %17, ptr %4, align 4, !tbaa !3
  br label %18

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !13
  %20 = getelementptr inbounds nuw i32, ptr %19, i32 1
  store ptr %20, ptr %3, align 8, !tbaa !13
  br label %5, !llvm.loop !26

21:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = distinct !{!24, !18}
!25 = distinct !{!25, !18}
!26 = distinct !{!26, !18}
