; made by python -m programs.calls from src/elias.c, SHA-256 d695e2e8692cdbe9433033f180f9a4352350ea596709ce1bded8c599e7922a8f
source_filename = "elias.c"

%struct.Bits = type { ptr, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca [3 x %struct.Bits], align 16
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !4
  store ptr %12, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %5, align 8, !tbaa !4
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %19, i64 0
  %21 = load i64, ptr %20, align 8, !tbaa !8
  store i64 %21, ptr %6, align 8, !tbaa !8
  store i32 0, ptr %8, align 4, !tbaa !10
  br label %22

22:
  %23 = load i32, ptr %8, align 4, !tbaa !10
  %24 = icmp slt i32 %23, 3
  br i1 %24, label %25, label %81

25:
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = load i32, ptr %8, align 4, !tbaa !10
  %28 = add nsw i32 3, %27
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds ptr, ptr %26, i64 %29
  %31 = load ptr, ptr %30, align 8, !tbaa !4
  %32 = load i32, ptr %8, align 4, !tbaa !10
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 %33
  %35 = getelementptr inbounds %struct.Bits, ptr %34, i32 0, i32 0
  store ptr %31, ptr %35, align 8, !tbaa !12
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds i64, ptr %36, i64 1
  %38 = load i64, ptr %37, align 8, !tbaa !8
  %39 = mul i64 64, %38
  %40 = load i32, ptr %8, align 4, !tbaa !10
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 %41
  %43 = getelementptr inbounds %struct.Bits, ptr %42, i32 0, i32 2
  store i64 %39, ptr %43, align 8, !tbaa !14
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %44

44:
  %45 = load i64, ptr %9, align 8, !tbaa !8
  %46 = load ptr, ptr %3, align 8, !tbaa !4
  %47 = getelementptr inbounds i64, ptr %46, i64 1
  %48 = load i64, ptr %47, align 8, !tbaa !8
  %49 = icmp slt i64 %45, %48
  br i1 %49, label %50, label %61

50:
  %51 = load i32, ptr %8, align 4, !tbaa !10
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 %52
  %54 = getelementptr inbounds %struct.Bits, ptr %53, i32 0, i32 0
  %55 = load ptr, ptr %54, align 8, !tbaa !12
  %56 = load i64, ptr %9, align 8, !tbaa !8
  %57 = getelementptr inbounds i64, ptr %55, i64 %56
  store i64 0, ptr %57, align 8, !tbaa !8
  br label %58

58:
  %59 = load i64, ptr %9, align 8, !tbaa !8
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %9, align 8, !tbaa !8
  br label %44, !llvm.loop !15

61:
  %62 = load i32, ptr %8, align 4, !tbaa !10
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 %63
  %65 = load ptr, ptr %4, align 8, !tbaa !4
  %66 = load i32, ptr %8, align 4, !tbaa !10
  %67 = sext i32 %66 to i64
  %68 = load i64, ptr %6, align 8, !tbaa !8
  %69 = mul nsw i64 %67, %68
  %70 = getelementptr inbounds i32, ptr %65, i64 %69
  %71 = load i64, ptr %6, align 8, !tbaa !8
  %72 = load i32, ptr %8, align 4, !tbaa !10
  %73 = call i64 @encode(ptr noundef %64, ptr noundef %70, i64 noundef %71, i32 noundef %72)
  %74 = load ptr, ptr %5, align 8, !tbaa !4
  %75 = load i32, ptr %8, align 4, !tbaa !10
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds i64, ptr %74, i64 %76
  store i64 %73, ptr %77, align 8, !tbaa !8
  br label %78

78:
  %79 = load i32, ptr %8, align 4, !tbaa !10
  %80 = add nsw i32 %79, 1
  store i32 %80, ptr %8, align 4, !tbaa !10
  br label %22, !llvm.loop !17

81:
  %82 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 0
  %83 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 1
  %84 = load i64, ptr %6, align 8, !tbaa !8
  %85 = call i64 @intersect(ptr noundef byval(%struct.Bits) align 8 %82, i32 noundef 0, ptr noundef byval(%struct.Bits) align 8 %83, i32 noundef 1, i64 noundef %84)
  %86 = load ptr, ptr %5, align 8, !tbaa !4
  %87 = getelementptr inbounds i64, ptr %86, i64 3
  store i64 %85, ptr %87, align 8, !tbaa !8
  %88 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 1
  %89 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 2
  %90 = load i64, ptr %6, align 8, !tbaa !8
  %91 = call i64 @intersect(ptr noundef byval(%struct.Bits) align 8 %88, i32 noundef 1, ptr noundef byval(%struct.Bits) align 8 %89, i32 noundef 2, i64 noundef %90)
  %92 = load ptr, ptr %5, align 8, !tbaa !4
  %93 = getelementptr inbounds i64, ptr %92, i64 4
  store i64 %91, ptr %93, align 8, !tbaa !8
  %94 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 2
  %95 = getelementptr inbounds [3 x %struct.Bits], ptr %7, i64 0, i64 0
  %96 = load i64, ptr %6, align 8, !tbaa !8
  %97 = call i64 @intersect(ptr noundef byval(%struct.Bits) align 8 %94, i32 noundef 2, ptr noundef byval(%struct.Bits) align 8 %95, i32 noundef 0, i64 noundef %96)
  %98 = load ptr, ptr %5, align 8, !tbaa !4
  %99 = getelementptr inbounds i64, ptr %98, i64 5
  store i64 %97, ptr %99, align 8, !tbaa !8
  ret void
}

define internal i64 @encode(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i64 %2, ptr %7, align 8, !tbaa !8
  store i32 %3, ptr %8, align 4, !tbaa !10
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Bits, ptr %10, i32 0, i32 1
  store i64 0, ptr %11, align 8, !tbaa !18
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %12

12:
  %13 = load i64, ptr %9, align 8, !tbaa !8
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %27

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = load i32, ptr %8, align 4, !tbaa !10
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = load i64, ptr %9, align 8, !tbaa !8
  %21 = getelementptr inbounds i32, ptr %19, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !10
  %23 = zext i32 %22 to i64
  call void @write_gap(ptr noundef %17, i32 noundef %18, i64 noundef %23)
  br label %24

24:
  %25 = load i64, ptr %9, align 8, !tbaa !8
  %26 = add nsw i64 %25, 1
  store i64 %26, ptr %9, align 8, !tbaa !8
  br label %12, !llvm.loop !19

27:
  %28 = load ptr, ptr %5, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Bits, ptr %28, i32 0, i32 1
  %30 = load i64, ptr %29, align 8, !tbaa !18
  ret i64 %30
}

define internal i64 @intersect(ptr noundef byval(%struct.Bits) align 8 %0, i32 noundef %1, ptr noundef byval(%struct.Bits) align 8 %2, i32 noundef %3, i64 noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store i32 %1, ptr %6, align 4, !tbaa !10
  store i32 %3, ptr %7, align 4, !tbaa !10
  store i64 %4, ptr %8, align 8, !tbaa !8
  %14 = getelementptr inbounds %struct.Bits, ptr %2, i32 0, i32 1
  store i64 0, ptr %14, align 8, !tbaa !18
  %15 = getelementptr inbounds %struct.Bits, ptr %0, i32 0, i32 1
  store i64 0, ptr %15, align 8, !tbaa !18
  %16 = load i32, ptr %6, align 4, !tbaa !10
  %17 = call i64 @read_gap(ptr noundef %0, i32 noundef %16)
  store i64 %17, ptr %9, align 8, !tbaa !8
  %18 = load i32, ptr %7, align 4, !tbaa !10
  %19 = call i64 @read_gap(ptr noundef %2, i32 noundef %18)
  store i64 %19, ptr %10, align 8, !tbaa !8
  store i64 0, ptr %11, align 8, !tbaa !8
  store i64 1, ptr %12, align 8, !tbaa !8
  store i64 1, ptr %13, align 8, !tbaa !8
  br label %20

20:
  %21 = load i64, ptr %12, align 8, !tbaa !8
  %22 = load i64, ptr %8, align 8, !tbaa !8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %28

24:
  %25 = load i64, ptr %13, align 8, !tbaa !8
  %26 = load i64, ptr %8, align 8, !tbaa !8
  %27 = icmp slt i64 %25, %26
  br label %28

28:
  %29 = phi i1 [ false, %20 ], [ %27, %24 ]
  br i1 %29, label %30, label %56

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %10, align 8, !tbaa !8
  %33 = icmp eq i64 %31, %32
  %34 = zext i1 %33 to i32
  %35 = sext i32 %34 to i64
  %36 = load i64, ptr %11, align 8, !tbaa !8
  %37 = add i64 %36, %35
  store i64 %37, ptr %11, align 8, !tbaa !8
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = load i64, ptr %10, align 8, !tbaa !8
  %40 = icmp ule i64 %38, %39
  br i1 %40, label %41, label %48

41:
  %42 = load i32, ptr %6, align 4, !tbaa !10
  %43 = call i64 @read_gap(ptr noundef %0, i32 noundef %42)
  %44 = load i64, ptr %9, align 8, !tbaa !8
  %45 = add i64 %44, %43
  store i64 %45, ptr %9, align 8, !tbaa !8
  %46 = load i64, ptr %12, align 8, !tbaa !8
  %47 = add nsw i64 %46, 1
  store i64 %47, ptr %12, align 8, !tbaa !8
  br label %55

48:
  %49 = load i32, ptr %7, align 4, !tbaa !10
  %50 = call i64 @read_gap(ptr noundef %2, i32 noundef %49)
  %51 = load i64, ptr %10, align 8, !tbaa !8
  %52 = add i64 %51, %50
  store i64 %52, ptr %10, align 8, !tbaa !8
  %53 = load i64, ptr %13, align 8, !tbaa !8
  %54 = add nsw i64 %53, 1
  store i64 %54, ptr %13, align 8, !tbaa !8
  br label %55

55:
  br label %20, !llvm.loop !20

56:
  %57 = load i64, ptr %11, align 8, !tbaa !8
  ret i64 %57
}

define internal void @write_gap(ptr noundef %0, i32 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i32, ptr %5, align 4, !tbaa !10
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %12

9:
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = load i64, ptr %6, align 8, !tbaa !8
  call void @write_gamma(ptr noundef %10, i64 noundef %11)
  br label %22

12:
  %13 = load i32, ptr %5, align 4, !tbaa !10
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %18

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load i64, ptr %6, align 8, !tbaa !8
  call void @write_delta(ptr noundef %16, i64 noundef %17)
  br label %21

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = load i64, ptr %6, align 8, !tbaa !8
  call void @write_fibonacci(ptr noundef %19, i64 noundef %20)
  br label %21

21:
  br label %22

22:
  ret void
}

define internal void @write_gamma(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = call i32 @log2_of(i64 noundef %6)
  store i32 %7, ptr %5, align 4, !tbaa !10
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = load i32, ptr %5, align 4, !tbaa !10
  call void @write_bits(ptr noundef %8, i64 noundef 0, i32 noundef %9)
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = load i32, ptr %5, align 4, !tbaa !10
  %13 = add nsw i32 %12, 1
  call void @write_bits(ptr noundef %10, i64 noundef %11, i32 noundef %13)
  ret void
}

define internal void @write_delta(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = call i32 @log2_of(i64 noundef %6)
  store i32 %7, ptr %5, align 4, !tbaa !10
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = load i32, ptr %5, align 4, !tbaa !10
  %10 = sext i32 %9 to i64
  %11 = add i64 %10, 1
  call void @write_gamma(ptr noundef %8, i64 noundef %11)
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = load i64, ptr %4, align 8, !tbaa !8
  %14 = load i32, ptr %5, align 4, !tbaa !10
  call void @write_bits(ptr noundef %12, i64 noundef %13, i32 noundef %14)
  ret void
}

define internal void @write_fibonacci(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca [64 x i64], align 16
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  store i64 0, ptr %6, align 8, !tbaa !8
  store i32 0, ptr %7, align 4, !tbaa !10
  %11 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 0
  store i64 1, ptr %11, align 16, !tbaa !8
  %12 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 1
  store i64 2, ptr %12, align 8, !tbaa !8
  store i32 2, ptr %7, align 4, !tbaa !10
  br label %13

13:
  %14 = load i32, ptr %7, align 4, !tbaa !10
  %15 = sub nsw i32 %14, 1
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !8
  %19 = load i64, ptr %4, align 8, !tbaa !8
  %20 = icmp ule i64 %18, %19
  br i1 %20, label %21, label %39

21:
  %22 = load i32, ptr %7, align 4, !tbaa !10
  %23 = sub nsw i32 %22, 1
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !8
  %27 = load i32, ptr %7, align 4, !tbaa !10
  %28 = sub nsw i32 %27, 2
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !8
  %32 = add i64 %26, %31
  %33 = load i32, ptr %7, align 4, !tbaa !10
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 %34
  store i64 %32, ptr %35, align 8, !tbaa !8
  br label %36

36:
  %37 = load i32, ptr %7, align 4, !tbaa !10
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %7, align 4, !tbaa !10
  br label %13, !llvm.loop !21

39:
  store i32 0, ptr %8, align 4, !tbaa !10
  %40 = load i32, ptr %7, align 4, !tbaa !10
  %41 = sub nsw i32 %40, 1
  store i32 %41, ptr %9, align 4, !tbaa !10
  br label %42

42:
  %43 = load i32, ptr %9, align 4, !tbaa !10
  %44 = icmp sge i32 %43, 0
  br i1 %44, label %45, label %74

45:
  %46 = load i32, ptr %9, align 4, !tbaa !10
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !8
  %50 = load i64, ptr %4, align 8, !tbaa !8
  %51 = icmp ule i64 %49, %50
  br i1 %51, label %52, label %70

52:
  %53 = load i32, ptr %9, align 4, !tbaa !10
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [64 x i64], ptr %5, i64 0, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !8
  %57 = load i64, ptr %4, align 8, !tbaa !8
  %58 = sub i64 %57, %56
  store i64 %58, ptr %4, align 8, !tbaa !8
  %59 = load i32, ptr %9, align 4, !tbaa !10
  %60 = zext i32 %59 to i64
  %61 = shl i64 1, %60
  %62 = load i64, ptr %6, align 8, !tbaa !8
  %63 = or i64 %62, %61
  store i64 %63, ptr %6, align 8, !tbaa !8
  %64 = load i32, ptr %9, align 4, !tbaa !10
  %65 = load i32, ptr %8, align 4, !tbaa !10
  %66 = icmp sgt i32 %64, %65
  br i1 %66, label %67, label %69

67:
  %68 = load i32, ptr %9, align 4, !tbaa !10
  store i32 %68, ptr %8, align 4, !tbaa !10
  br label %69

69:
  br label %70

70:
  br label %71

71:
  %72 = load i32, ptr %9, align 4, !tbaa !10
  %73 = add nsw i32 %72, -1
  store i32 %73, ptr %9, align 4, !tbaa !10
  br label %42, !llvm.loop !22

74:
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %75

75:
  %76 = load i32, ptr %10, align 4, !tbaa !10
  %77 = load i32, ptr %8, align 4, !tbaa !10
  %78 = icmp sle i32 %76, %77
  br i1 %78, label %79, label %90

79:
  %80 = load ptr, ptr %3, align 8, !tbaa !4
  %81 = load i64, ptr %6, align 8, !tbaa !8
  %82 = load i32, ptr %10, align 4, !tbaa !10
  %83 = zext i32 %82 to i64
  %84 = lshr i64 %81, %83
  %85 = and i64 %84, 1
  %86 = trunc i64 %85 to i32
  call void @write_bit(ptr noundef %80, i32 noundef %86)
  br label %87

87:
  %88 = load i32, ptr %10, align 4, !tbaa !10
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %10, align 4, !tbaa !10
  br label %75, !llvm.loop !23

90:
  %91 = load ptr, ptr %3, align 8, !tbaa !4
  call void @write_bit(ptr noundef %91, i32 noundef 1)
  ret void
}

define internal i32 @log2_of(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !8
  store i32 0, ptr %3, align 4, !tbaa !10
  br label %4

4:
  %5 = load i64, ptr %2, align 8, !tbaa !8
  %6 = lshr i64 %5, 1
  store i64 %6, ptr %2, align 8, !tbaa !8
  %7 = icmp ne i64 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = load i32, ptr %3, align 4, !tbaa !10
  %10 = add nsw i32 %9, 1
  store i32 %10, ptr %3, align 4, !tbaa !10
  br label %4, !llvm.loop !24

11:
  %12 = load i32, ptr %3, align 4, !tbaa !10
  ret i32 %12
}

define internal void @write_bits(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !10
  %8 = load i32, ptr %6, align 4, !tbaa !10
  %9 = sub nsw i32 %8, 1
  store i32 %9, ptr %7, align 4, !tbaa !10
  br label %10

10:
  %11 = load i32, ptr %7, align 4, !tbaa !10
  %12 = icmp sge i32 %11, 0
  br i1 %12, label %13, label %24

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i64, ptr %5, align 8, !tbaa !8
  %16 = load i32, ptr %7, align 4, !tbaa !10
  %17 = zext i32 %16 to i64
  %18 = lshr i64 %15, %17
  %19 = and i64 %18, 1
  %20 = trunc i64 %19 to i32
  call void @write_bit(ptr noundef %14, i32 noundef %20)
  br label %21

21:
  %22 = load i32, ptr %7, align 4, !tbaa !10
  %23 = add nsw i32 %22, -1
  store i32 %23, ptr %7, align 4, !tbaa !10
  br label %10, !llvm.loop !25

24:
  ret void
}

define internal void @write_bit(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Bits, ptr %6, i32 0, i32 1
  %8 = load i64, ptr %7, align 8, !tbaa !18
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Bits, ptr %9, i32 0, i32 2
  %11 = load i64, ptr %10, align 8, !tbaa !14
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %40

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Bits, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !12
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Bits, ptr %17, i32 0, i32 1
  %19 = load i64, ptr %18, align 8, !tbaa !18
  %20 = lshr i64 %19, 6
  %21 = getelementptr inbounds i64, ptr %16, i64 %20
  store ptr %21, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i64, ptr %22, align 8, !tbaa !8
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Bits, ptr %24, i32 0, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !18
  %27 = and i64 %26, 63
  %28 = shl i64 1, %27
  %29 = xor i64 %28, -1
  %30 = and i64 %23, %29
  %31 = load i32, ptr %4, align 4, !tbaa !10
  %32 = sext i32 %31 to i64
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Bits, ptr %33, i32 0, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !18
  %36 = and i64 %35, 63
  %37 = shl i64 %32, %36
  %38 = or i64 %30, %37
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  store i64 %38, ptr %39, align 8, !tbaa !8
  br label %40

40:
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Bits, ptr %41, i32 0, i32 1
  %43 = load i64, ptr %42, align 8, !tbaa !18
  %44 = add i64 %43, 1
  store i64 %44, ptr %42, align 8, !tbaa !18
  ret void
}

define internal i64 @read_gap(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = call i64 @read_gamma(ptr noundef %8)
  br label %21

10:
  %11 = load i32, ptr %4, align 4, !tbaa !10
  %12 = icmp eq i32 %11, 1
  br i1 %12, label %13, label %16

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = call i64 @read_delta(ptr noundef %14)
  br label %19

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = call i64 @read_fibonacci(ptr noundef %17)
  br label %19

19:
  %20 = phi i64 [ %15, %13 ], [ %18, %16 ]
  br label %21

21:
  %22 = phi i64 [ %9, %7 ], [ %20, %19 ]
  ret i64 %22
}

define internal i64 @read_gamma(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !10
  br label %4

4:
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i32 @read_bit(ptr noundef %5)
  %7 = icmp ne i32 %6, 0
  %8 = xor i1 %7, true
  br i1 %8, label %9, label %12

9:
  %10 = load i32, ptr %3, align 4, !tbaa !10
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr %3, align 4, !tbaa !10
  br label %4, !llvm.loop !26

12:
  %13 = load i32, ptr %3, align 4, !tbaa !10
  %14 = and i32 %13, 63
  %15 = zext i32 %14 to i64
  %16 = shl i64 1, %15
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = load i32, ptr %3, align 4, !tbaa !10
  %19 = and i32 %18, 63
  %20 = call i64 @read_bits(ptr noundef %17, i32 noundef %19)
  %21 = or i64 %16, %20
  ret i64 %21
}

define internal i64 @read_delta(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = call i64 @read_gamma(ptr noundef %4)
  %6 = sub i64 %5, 1
  %7 = trunc i64 %6 to i32
  %8 = and i32 %7, 63
  store i32 %8, ptr %3, align 4, !tbaa !10
  %9 = load i32, ptr %3, align 4, !tbaa !10
  %10 = zext i32 %9 to i64
  %11 = shl i64 1, %10
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = load i32, ptr %3, align 4, !tbaa !10
  %14 = call i64 @read_bits(ptr noundef %12, i32 noundef %13)
  %15 = or i64 %11, %14
  ret i64 %15
}

define internal i64 @read_fibonacci(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i64 0, ptr %3, align 8, !tbaa !8
  store i64 1, ptr %4, align 8, !tbaa !8
  store i64 2, ptr %5, align 8, !tbaa !8
  store i32 0, ptr %6, align 4, !tbaa !10
  store i32 0, ptr %7, align 4, !tbaa !10
  br label %10

10:
  %11 = load i32, ptr %7, align 4, !tbaa !10
  %12 = icmp slt i32 %11, 64
  br i1 %12, label %13, label %39

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = call i32 @read_bit(ptr noundef %14)
  store i32 %15, ptr %8, align 4, !tbaa !10
  %16 = load i32, ptr %8, align 4, !tbaa !10
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %22

18:
  %19 = load i32, ptr %6, align 4, !tbaa !10
  %20 = icmp ne i32 %19, 0
  br i1 %20, label %21, label %22

21:
  br label %39

22:
  %23 = load i32, ptr %8, align 4, !tbaa !10
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %25, label %29

25:
  %26 = load i64, ptr %4, align 8, !tbaa !8
  %27 = load i64, ptr %3, align 8, !tbaa !8
  %28 = add i64 %27, %26
  store i64 %28, ptr %3, align 8, !tbaa !8
  br label %29

29:
  %30 = load i64, ptr %4, align 8, !tbaa !8
  %31 = load i64, ptr %5, align 8, !tbaa !8
  %32 = add i64 %30, %31
  store i64 %32, ptr %9, align 8, !tbaa !8
  %33 = load i64, ptr %5, align 8, !tbaa !8
  store i64 %33, ptr %4, align 8, !tbaa !8
  %34 = load i64, ptr %9, align 8, !tbaa !8
  store i64 %34, ptr %5, align 8, !tbaa !8
  %35 = load i32, ptr %8, align 4, !tbaa !10
  store i32 %35, ptr %6, align 4, !tbaa !10
  br label %36

36:
  %37 = load i32, ptr %7, align 4, !tbaa !10
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %7, align 4, !tbaa !10
  br label %10, !llvm.loop !27

39:
  %40 = load i64, ptr %3, align 8, !tbaa !8
  ret i64 %40
}

define internal i32 @read_bit(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Bits, ptr %4, i32 0, i32 1
  %6 = load i64, ptr %5, align 8, !tbaa !18
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Bits, ptr %7, i32 0, i32 2
  %9 = load i64, ptr %8, align 8, !tbaa !14
  %10 = icmp ult i64 %6, %9
  br i1 %10, label %11, label %28

11:
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Bits, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8, !tbaa !12
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Bits, ptr %15, i32 0, i32 1
  %17 = load i64, ptr %16, align 8, !tbaa !18
  %18 = lshr i64 %17, 6
  %19 = getelementptr inbounds i64, ptr %14, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !8
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Bits, ptr %21, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !18
  %24 = and i64 %23, 63
  %25 = lshr i64 %20, %24
  %26 = and i64 %25, 1
  %27 = trunc i64 %26 to i32
  br label %29

28:
  br label %29

29:
  %30 = phi i32 [ %27, %11 ], [ 1, %28 ]
  store i32 %30, ptr %3, align 4, !tbaa !10
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Bits, ptr %31, i32 0, i32 1
  %33 = load i64, ptr %32, align 8, !tbaa !18
  %34 = add i64 %33, 1
  store i64 %34, ptr %32, align 8, !tbaa !18
  %35 = load i32, ptr %3, align 4, !tbaa !10
  ret i32 %35
}

define internal i64 @read_bits(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i64 0, ptr %5, align 8, !tbaa !8
  store i32 0, ptr %6, align 4, !tbaa !10
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !10
  %9 = load i32, ptr %4, align 4, !tbaa !10
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %21

11:
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = shl i64 %12, 1
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = call i32 @read_bit(ptr noundef %14)
  %16 = sext i32 %15 to i64
  %17 = or i64 %13, %16
  store i64 %17, ptr %5, align 8, !tbaa !8
  br label %18

18:
  %19 = load i32, ptr %6, align 4, !tbaa !10
  %20 = add nsw i32 %19, 1
  store i32 %20, ptr %6, align 4, !tbaa !10
  br label %7, !llvm.loop !28

21:
  %22 = load i64, ptr %5, align 8, !tbaa !8
  ret i64 %22
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!13, !5, i64 0}
!13 = !{!"", !5, i64 0, !9, i64 8, !9, i64 16}
!14 = !{!13, !9, i64 16}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = !{!13, !9, i64 8}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16}
!22 = distinct !{!22, !16}
!23 = distinct !{!23, !16}
!24 = distinct !{!24, !16}
!25 = distinct !{!25, !16}
!26 = distinct !{!26, !16}
!27 = distinct !{!27, !16}
!28 = distinct !{!28, !16}
