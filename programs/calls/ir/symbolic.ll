; made by python -m programs.calls from src/symbolic.c, SHA-256 64af08a0c431d8f3f29a15feaa40199300cf91c7529a92450e7e181090dbd7cf
source_filename = "symbolic.c"

%struct.Pool = type { ptr, i32, i32, i64, i64 }
%struct.Node = type { i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Pool, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
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
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %6, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 0
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %24, align 8, !tbaa !8
  %28 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 1
  store i32 0, ptr %28, align 8, !tbaa !12
  %29 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 2
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 1
  %32 = load i64, ptr %31, align 8, !tbaa !13
  %33 = trunc i64 %32 to i32
  store i32 %33, ptr %29, align 4, !tbaa !14
  %34 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 3
  store i64 0, ptr %34, align 8, !tbaa !15
  %35 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 4
  store i64 0, ptr %35, align 8, !tbaa !16
  store i64 0, ptr %8, align 8, !tbaa !13
  br label %36

36:
  %37 = load i64, ptr %8, align 8, !tbaa !13
  %38 = load ptr, ptr %3, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, ptr %38, i64 0
  %40 = load i64, ptr %39, align 8, !tbaa !13
  %41 = icmp slt i64 %37, %40
  br i1 %41, label %42, label %76

42:
  %43 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 1
  store i32 0, ptr %43, align 8, !tbaa !12
  %44 = call i32 @number(ptr noundef %7, i32 noundef 0)
  %45 = load ptr, ptr %4, align 8, !tbaa !4
  %46 = load i64, ptr %8, align 8, !tbaa !13
  %47 = mul nsw i64 17, %46
  %48 = call i32 @grow(ptr noundef %7, ptr noundef %45, i64 noundef %47, i32 noundef 4)
  store i32 %48, ptr %9, align 4, !tbaa !17
  %49 = load i32, ptr %9, align 4, !tbaa !17
  %50 = call i32 @derive(ptr noundef %7, i32 noundef %49, i32 noundef 6)
  store i32 %50, ptr %10, align 4, !tbaa !17
  %51 = load i32, ptr %10, align 4, !tbaa !17
  %52 = call i32 @derive(ptr noundef %7, i32 noundef %51, i32 noundef 8)
  store i32 %52, ptr %11, align 4, !tbaa !17
  %53 = load i32, ptr %9, align 4, !tbaa !17
  %54 = call i32 @evaluate(ptr noundef %7, i32 noundef %53, i32 noundef 3)
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i64, ptr %8, align 8, !tbaa !13
  %57 = mul nsw i64 3, %56
  %58 = getelementptr inbounds i32, ptr %55, i64 %57
  store i32 %54, ptr %58, align 4, !tbaa !17
  %59 = load i32, ptr %10, align 4, !tbaa !17
  %60 = call i32 @evaluate(ptr noundef %7, i32 noundef %59, i32 noundef 3)
  %61 = load ptr, ptr %5, align 8, !tbaa !4
  %62 = load i64, ptr %8, align 8, !tbaa !13
  %63 = mul nsw i64 3, %62
  %64 = add nsw i64 %63, 1
  %65 = getelementptr inbounds i32, ptr %61, i64 %64
  store i32 %60, ptr %65, align 4, !tbaa !17
  %66 = load i32, ptr %11, align 4, !tbaa !17
  %67 = call i32 @evaluate(ptr noundef %7, i32 noundef %66, i32 noundef 5)
  %68 = load ptr, ptr %5, align 8, !tbaa !4
  %69 = load i64, ptr %8, align 8, !tbaa !13
  %70 = mul nsw i64 3, %69
  %71 = add nsw i64 %70, 2
  %72 = getelementptr inbounds i32, ptr %68, i64 %71
  store i32 %67, ptr %72, align 4, !tbaa !17
  br label %73

73:
  %74 = load i64, ptr %8, align 8, !tbaa !13
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %8, align 8, !tbaa !13
  br label %36, !llvm.loop !18

76:
  %77 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 3
  %78 = load i64, ptr %77, align 8, !tbaa !15
  %79 = load ptr, ptr %6, align 8, !tbaa !4
  %80 = getelementptr inbounds i64, ptr %79, i64 0
  store i64 %78, ptr %80, align 8, !tbaa !13
  %81 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 4
  %82 = load i64, ptr %81, align 8, !tbaa !16
  %83 = load ptr, ptr %6, align 8, !tbaa !4
  %84 = getelementptr inbounds i64, ptr %83, i64 1
  store i64 %82, ptr %84, align 8, !tbaa !13
  ret void
}

define internal i32 @number(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !17
  %7 = and i32 %6, 65535
  %8 = call i32 @make(ptr noundef %5, i32 noundef 0, i32 noundef %7, i32 noundef 0)
  ret i32 %8
}

define internal i32 @grow(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store i64 %2, ptr %8, align 8, !tbaa !13
  store i32 %3, ptr %9, align 4, !tbaa !17
  %13 = load ptr, ptr %7, align 8, !tbaa !4
  %14 = load i64, ptr %8, align 8, !tbaa !13
  %15 = and i64 %14, 1023
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = load i8, ptr %16, align 1, !tbaa !20
  %18 = zext i8 %17 to i32
  store i32 %18, ptr %10, align 4, !tbaa !17
  %19 = load i32, ptr %9, align 4, !tbaa !17
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %24, label %21

21:
  %22 = load i32, ptr %10, align 4, !tbaa !17
  %23 = icmp slt i32 %22, 30
  br i1 %23, label %24, label %37

24:
  %25 = load i32, ptr %10, align 4, !tbaa !17
  %26 = and i32 %25, 1
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %31

28:
  %29 = load ptr, ptr %6, align 8, !tbaa !4
  %30 = call i32 @make(ptr noundef %29, i32 noundef 1, i32 noundef 0, i32 noundef 0)
  br label %35

31:
  %32 = load ptr, ptr %6, align 8, !tbaa !4
  %33 = load i32, ptr %10, align 4, !tbaa !17
  %34 = call i32 @number(ptr noundef %32, i32 noundef %33)
  br label %35

35:
  %36 = phi i32 [ %30, %28 ], [ %34, %31 ]
  store i32 %36, ptr %5, align 4
  br label %84

37:
  %38 = load i32, ptr %10, align 4, !tbaa !17
  %39 = icmp slt i32 %38, 70
  br i1 %39, label %40, label %53

40:
  %41 = load ptr, ptr %6, align 8, !tbaa !4
  %42 = load ptr, ptr %6, align 8, !tbaa !4
  %43 = load ptr, ptr %7, align 8, !tbaa !4
  %44 = load i64, ptr %8, align 8, !tbaa !13
  %45 = mul nsw i64 3, %44
  %46 = add nsw i64 %45, 1
  %47 = load i32, ptr %9, align 4, !tbaa !17
  %48 = sub nsw i32 %47, 1
  %49 = call i32 @grow(ptr noundef %42, ptr noundef %43, i64 noundef %46, i32 noundef %48)
  %50 = load i32, ptr %10, align 4, !tbaa !17
  %51 = and i32 %50, 3
  %52 = call i32 @power(ptr noundef %41, i32 noundef %49, i32 noundef %51)
  store i32 %52, ptr %5, align 4
  br label %84

53:
  %54 = load ptr, ptr %6, align 8, !tbaa !4
  %55 = load ptr, ptr %7, align 8, !tbaa !4
  %56 = load i64, ptr %8, align 8, !tbaa !13
  %57 = mul nsw i64 3, %56
  %58 = add nsw i64 %57, 1
  %59 = load i32, ptr %9, align 4, !tbaa !17
  %60 = sub nsw i32 %59, 1
  %61 = call i32 @grow(ptr noundef %54, ptr noundef %55, i64 noundef %58, i32 noundef %60)
  store i32 %61, ptr %11, align 4, !tbaa !17
  %62 = load ptr, ptr %6, align 8, !tbaa !4
  %63 = load ptr, ptr %7, align 8, !tbaa !4
  %64 = load i64, ptr %8, align 8, !tbaa !13
  %65 = mul nsw i64 3, %64
  %66 = add nsw i64 %65, 2
  %67 = load i32, ptr %9, align 4, !tbaa !17
  %68 = sub nsw i32 %67, 1
  %69 = call i32 @grow(ptr noundef %62, ptr noundef %63, i64 noundef %66, i32 noundef %68)
  store i32 %69, ptr %12, align 4, !tbaa !17
  %70 = load i32, ptr %10, align 4, !tbaa !17
  %71 = icmp slt i32 %70, 150
  br i1 %71, label %72, label %77

72:
  %73 = load ptr, ptr %6, align 8, !tbaa !4
  %74 = load i32, ptr %11, align 4, !tbaa !17
  %75 = load i32, ptr %12, align 4, !tbaa !17
  %76 = call i32 @sum(ptr noundef %73, i32 noundef %74, i32 noundef %75)
  br label %82

77:
  %78 = load ptr, ptr %6, align 8, !tbaa !4
  %79 = load i32, ptr %11, align 4, !tbaa !17
  %80 = load i32, ptr %12, align 4, !tbaa !17
  %81 = call i32 @product(ptr noundef %78, i32 noundef %79, i32 noundef %80)
  br label %82

82:
  %83 = phi i32 [ %76, %72 ], [ %81, %77 ]
  store i32 %83, ptr %5, align 4
  br label %84

84:
  %85 = load i32, ptr %5, align 4
  ret i32 %85
}

define internal i32 @derive(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %10 = load i32, ptr %7, align 4, !tbaa !17
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = call i32 @number(ptr noundef %13, i32 noundef 0)
  store i32 %14, ptr %4, align 4
  br label %81

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load i32, ptr %6, align 4, !tbaa !17
  %18 = call i32 @first(ptr noundef %16, i32 noundef %17)
  store i32 %18, ptr %8, align 4, !tbaa !17
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load i32, ptr %6, align 4, !tbaa !17
  %21 = call i32 @second(ptr noundef %19, i32 noundef %20)
  store i32 %21, ptr %9, align 4, !tbaa !17
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i32, ptr %6, align 4, !tbaa !17
  %24 = call i32 @kind(ptr noundef %22, i32 noundef %23)
  switch i32 %24, label %63 [
    i32 0, label %25
    i32 1, label %28
    i32 2, label %31
    i32 3, label %44
  ]

25:
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  %27 = call i32 @number(ptr noundef %26, i32 noundef 0)
  store i32 %27, ptr %4, align 4
  br label %81

28:
  %29 = load ptr, ptr %5, align 8, !tbaa !4
  %30 = call i32 @number(ptr noundef %29, i32 noundef 1)
  store i32 %30, ptr %4, align 4
  br label %81

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = load ptr, ptr %5, align 8, !tbaa !4
  %34 = load i32, ptr %8, align 4, !tbaa !17
  %35 = load i32, ptr %7, align 4, !tbaa !17
  %36 = sub nsw i32 %35, 1
  %37 = call i32 @derive(ptr noundef %33, i32 noundef %34, i32 noundef %36)
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load i32, ptr %9, align 4, !tbaa !17
  %40 = load i32, ptr %7, align 4, !tbaa !17
  %41 = sub nsw i32 %40, 1
  %42 = call i32 @derive(ptr noundef %38, i32 noundef %39, i32 noundef %41)
  %43 = call i32 @sum(ptr noundef %32, i32 noundef %37, i32 noundef %42)
  store i32 %43, ptr %4, align 4
  br label %81

44:
  %45 = load ptr, ptr %5, align 8, !tbaa !4
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = load i32, ptr %8, align 4, !tbaa !17
  %49 = load i32, ptr %7, align 4, !tbaa !17
  %50 = sub nsw i32 %49, 1
  %51 = call i32 @derive(ptr noundef %47, i32 noundef %48, i32 noundef %50)
  %52 = load i32, ptr %9, align 4, !tbaa !17
  %53 = call i32 @product(ptr noundef %46, i32 noundef %51, i32 noundef %52)
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = load i32, ptr %8, align 4, !tbaa !17
  %56 = load ptr, ptr %5, align 8, !tbaa !4
  %57 = load i32, ptr %9, align 4, !tbaa !17
  %58 = load i32, ptr %7, align 4, !tbaa !17
  %59 = sub nsw i32 %58, 1
  %60 = call i32 @derive(ptr noundef %56, i32 noundef %57, i32 noundef %59)
  %61 = call i32 @product(ptr noundef %54, i32 noundef %55, i32 noundef %60)
  %62 = call i32 @sum(ptr noundef %45, i32 noundef %53, i32 noundef %61)
  store i32 %62, ptr %4, align 4
  br label %81

63:
  %64 = load ptr, ptr %5, align 8, !tbaa !4
  %65 = load ptr, ptr %5, align 8, !tbaa !4
  %66 = load ptr, ptr %5, align 8, !tbaa !4
  %67 = load i32, ptr %9, align 4, !tbaa !17
  %68 = call i32 @number(ptr noundef %66, i32 noundef %67)
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i32, ptr %8, align 4, !tbaa !17
  %71 = load i32, ptr %9, align 4, !tbaa !17
  %72 = sub nsw i32 %71, 1
  %73 = call i32 @power(ptr noundef %69, i32 noundef %70, i32 noundef %72)
  %74 = call i32 @product(ptr noundef %65, i32 noundef %68, i32 noundef %73)
  %75 = load ptr, ptr %5, align 8, !tbaa !4
  %76 = load i32, ptr %8, align 4, !tbaa !17
  %77 = load i32, ptr %7, align 4, !tbaa !17
  %78 = sub nsw i32 %77, 1
  %79 = call i32 @derive(ptr noundef %75, i32 noundef %76, i32 noundef %78)
  %80 = call i32 @product(ptr noundef %64, i32 noundef %74, i32 noundef %79)
  store i32 %80, ptr %4, align 4
  br label %81

81:
  %82 = load i32, ptr %4, align 4
  ret i32 %82
}

define internal i32 @evaluate(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = load i32, ptr %6, align 4, !tbaa !17
  %10 = call i32 @kind(ptr noundef %8, i32 noundef %9)
  switch i32 %10, label %45 [
    i32 0, label %11
    i32 1, label %15
    i32 2, label %17
    i32 3, label %31
  ]

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = load i32, ptr %6, align 4, !tbaa !17
  %14 = call i32 @value(ptr noundef %12, i32 noundef %13)
  store i32 %14, ptr %4, align 4
  br label %56

15:
  %16 = load i32, ptr %7, align 4, !tbaa !17
  store i32 %16, ptr %4, align 4
  br label %56

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load i32, ptr %6, align 4, !tbaa !17
  %21 = call i32 @first(ptr noundef %19, i32 noundef %20)
  %22 = load i32, ptr %7, align 4, !tbaa !17
  %23 = call i32 @evaluate(ptr noundef %18, i32 noundef %21, i32 noundef %22)
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = load ptr, ptr %5, align 8, !tbaa !4
  %26 = load i32, ptr %6, align 4, !tbaa !17
  %27 = call i32 @second(ptr noundef %25, i32 noundef %26)
  %28 = load i32, ptr %7, align 4, !tbaa !17
  %29 = call i32 @evaluate(ptr noundef %24, i32 noundef %27, i32 noundef %28)
  %30 = add i32 %23, %29
  store i32 %30, ptr %4, align 4
  br label %56

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = load ptr, ptr %5, align 8, !tbaa !4
  %34 = load i32, ptr %6, align 4, !tbaa !17
  %35 = call i32 @first(ptr noundef %33, i32 noundef %34)
  %36 = load i32, ptr %7, align 4, !tbaa !17
  %37 = call i32 @evaluate(ptr noundef %32, i32 noundef %35, i32 noundef %36)
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = load i32, ptr %6, align 4, !tbaa !17
  %41 = call i32 @second(ptr noundef %39, i32 noundef %40)
  %42 = load i32, ptr %7, align 4, !tbaa !17
  %43 = call i32 @evaluate(ptr noundef %38, i32 noundef %41, i32 noundef %42)
  %44 = mul i32 %37, %43
  store i32 %44, ptr %4, align 4
  br label %56

45:
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = load i32, ptr %6, align 4, !tbaa !17
  %49 = call i32 @first(ptr noundef %47, i32 noundef %48)
  %50 = load i32, ptr %7, align 4, !tbaa !17
  %51 = call i32 @evaluate(ptr noundef %46, i32 noundef %49, i32 noundef %50)
  %52 = load ptr, ptr %5, align 8, !tbaa !4
  %53 = load i32, ptr %6, align 4, !tbaa !17
  %54 = call i32 @second(ptr noundef %52, i32 noundef %53)
  %55 = call i32 @raise(i32 noundef %51, i32 noundef %54)
  store i32 %55, ptr %4, align 4
  br label %56

56:
  %57 = load i32, ptr %4, align 4
  ret i32 %57
}

define internal i32 @make(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.Node, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i32 %1, ptr %7, align 4, !tbaa !17
  store i32 %2, ptr %8, align 4, !tbaa !17
  store i32 %3, ptr %9, align 4, !tbaa !17
  %11 = load ptr, ptr %6, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Pool, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 8, !tbaa !12
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pool, ptr %14, i32 0, i32 2
  %16 = load i32, ptr %15, align 4, !tbaa !14
  %17 = icmp eq i32 %13, %16
  br i1 %17, label %18, label %23

18:
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Pool, ptr %19, i32 0, i32 4
  %21 = load i64, ptr %20, align 8, !tbaa !16
  %22 = add nsw i64 %21, 1
  store i64 %22, ptr %20, align 8, !tbaa !16
  store i32 0, ptr %5, align 4
  br label %42

23:
  %24 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 0
  %25 = load i32, ptr %7, align 4, !tbaa !17
  store i32 %25, ptr %24, align 4, !tbaa !21
  %26 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 1
  %27 = load i32, ptr %8, align 4, !tbaa !17
  store i32 %27, ptr %26, align 4, !tbaa !23
  %28 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 2
  %29 = load i32, ptr %9, align 4, !tbaa !17
  store i32 %29, ptr %28, align 4, !tbaa !24
  %30 = load ptr, ptr %6, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Pool, ptr %30, i32 0, i32 0
  %32 = load ptr, ptr %31, align 8, !tbaa !8
  %33 = load ptr, ptr %6, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Pool, ptr %33, i32 0, i32 1
  %35 = load i32, ptr %34, align 8, !tbaa !12
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds %struct.Node, ptr %32, i64 %36
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %37, ptr align 4 %10, i64 12, i1 false), !tbaa.struct !25
  %38 = load ptr, ptr %6, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Pool, ptr %38, i32 0, i32 1
  %40 = load i32, ptr %39, align 8, !tbaa !12
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %39, align 8, !tbaa !12
  store i32 %40, ptr %5, align 4
  br label %42

42:
  %43 = load i32, ptr %5, align 4
  ret i32 %43
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @power(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %8 = load i32, ptr %7, align 4, !tbaa !17
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %14

10:
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %11)
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = call i32 @number(ptr noundef %12, i32 noundef 1)
  store i32 %13, ptr %4, align 4
  br label %25

14:
  %15 = load i32, ptr %7, align 4, !tbaa !17
  %16 = icmp eq i32 %15, 1
  br i1 %16, label %17, label %20

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %18)
  %19 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %19, ptr %4, align 4
  br label %25

20:
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = load i32, ptr %6, align 4, !tbaa !17
  %23 = load i32, ptr %7, align 4, !tbaa !17
  %24 = call i32 @make(ptr noundef %21, i32 noundef 4, i32 noundef %22, i32 noundef %23)
  store i32 %24, ptr %4, align 4
  br label %25

25:
  %26 = load i32, ptr %4, align 4
  ret i32 %26
}

define internal i32 @sum(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = load i32, ptr %6, align 4, !tbaa !17
  %10 = call i32 @is_value(ptr noundef %8, i32 noundef %9, i32 noundef 0)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %13)
  %14 = load i32, ptr %7, align 4, !tbaa !17
  store i32 %14, ptr %4, align 4
  br label %58

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load i32, ptr %7, align 4, !tbaa !17
  %18 = call i32 @is_value(ptr noundef %16, i32 noundef %17, i32 noundef 0)
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %23

20:
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %21)
  %22 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %22, ptr %4, align 4
  br label %58

23:
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = load i32, ptr %6, align 4, !tbaa !17
  %26 = load i32, ptr %7, align 4, !tbaa !17
  %27 = call i32 @both_numbers(ptr noundef %24, i32 noundef %25, i32 noundef %26)
  %28 = icmp ne i32 %27, 0
  br i1 %28, label %29, label %40

29:
  %30 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %30)
  %31 = load ptr, ptr %5, align 8, !tbaa !4
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = load i32, ptr %6, align 4, !tbaa !17
  %34 = call i32 @value(ptr noundef %32, i32 noundef %33)
  %35 = load ptr, ptr %5, align 8, !tbaa !4
  %36 = load i32, ptr %7, align 4, !tbaa !17
  %37 = call i32 @value(ptr noundef %35, i32 noundef %36)
  %38 = add i32 %34, %37
  %39 = call i32 @number(ptr noundef %31, i32 noundef %38)
  store i32 %39, ptr %4, align 4
  br label %58

40:
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i32, ptr %6, align 4, !tbaa !17
  %43 = load i32, ptr %7, align 4, !tbaa !17
  %44 = call i32 @same(ptr noundef %41, i32 noundef %42, i32 noundef %43, i32 noundef 3)
  %45 = icmp ne i32 %44, 0
  br i1 %45, label %46, label %53

46:
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %47)
  %48 = load ptr, ptr %5, align 8, !tbaa !4
  %49 = load ptr, ptr %5, align 8, !tbaa !4
  %50 = call i32 @number(ptr noundef %49, i32 noundef 2)
  %51 = load i32, ptr %6, align 4, !tbaa !17
  %52 = call i32 @product(ptr noundef %48, i32 noundef %50, i32 noundef %51)
  store i32 %52, ptr %4, align 4
  br label %58

53:
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = load i32, ptr %6, align 4, !tbaa !17
  %56 = load i32, ptr %7, align 4, !tbaa !17
  %57 = call i32 @make(ptr noundef %54, i32 noundef 2, i32 noundef %55, i32 noundef %56)
  store i32 %57, ptr %4, align 4
  br label %58

58:
  %59 = load i32, ptr %4, align 4
  ret i32 %59
}

define internal i32 @product(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !17
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = load i32, ptr %6, align 4, !tbaa !17
  %10 = call i32 @is_value(ptr noundef %8, i32 noundef %9, i32 noundef 0)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %17, label %12

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = load i32, ptr %7, align 4, !tbaa !17
  %15 = call i32 @is_value(ptr noundef %13, i32 noundef %14, i32 noundef 0)
  %16 = icmp ne i32 %15, 0
  br i1 %16, label %17, label %21

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %18)
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = call i32 @number(ptr noundef %19, i32 noundef 0)
  store i32 %20, ptr %4, align 4
  br label %80

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i32, ptr %6, align 4, !tbaa !17
  %24 = call i32 @is_value(ptr noundef %22, i32 noundef %23, i32 noundef 1)
  %25 = icmp ne i32 %24, 0
  br i1 %25, label %26, label %29

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %27)
  %28 = load i32, ptr %7, align 4, !tbaa !17
  store i32 %28, ptr %4, align 4
  br label %80

29:
  %30 = load ptr, ptr %5, align 8, !tbaa !4
  %31 = load i32, ptr %7, align 4, !tbaa !17
  %32 = call i32 @is_value(ptr noundef %30, i32 noundef %31, i32 noundef 1)
  %33 = icmp ne i32 %32, 0
  br i1 %33, label %34, label %37

34:
  %35 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %35)
  %36 = load i32, ptr %6, align 4, !tbaa !17
  store i32 %36, ptr %4, align 4
  br label %80

37:
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load i32, ptr %6, align 4, !tbaa !17
  %40 = load i32, ptr %7, align 4, !tbaa !17
  %41 = call i32 @both_numbers(ptr noundef %38, i32 noundef %39, i32 noundef %40)
  %42 = icmp ne i32 %41, 0
  br i1 %42, label %43, label %54

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %44)
  %45 = load ptr, ptr %5, align 8, !tbaa !4
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i32, ptr %6, align 4, !tbaa !17
  %48 = call i32 @value(ptr noundef %46, i32 noundef %47)
  %49 = load ptr, ptr %5, align 8, !tbaa !4
  %50 = load i32, ptr %7, align 4, !tbaa !17
  %51 = call i32 @value(ptr noundef %49, i32 noundef %50)
  %52 = mul i32 %48, %51
  %53 = call i32 @number(ptr noundef %45, i32 noundef %52)
  store i32 %53, ptr %4, align 4
  br label %80

54:
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i32, ptr %7, align 4, !tbaa !17
  %57 = call i32 @kind(ptr noundef %55, i32 noundef %56)
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %59, label %64

59:
  %60 = load ptr, ptr %5, align 8, !tbaa !4
  %61 = load i32, ptr %7, align 4, !tbaa !17
  %62 = load i32, ptr %6, align 4, !tbaa !17
  %63 = call i32 @product(ptr noundef %60, i32 noundef %61, i32 noundef %62)
  store i32 %63, ptr %4, align 4
  br label %80

64:
  %65 = load ptr, ptr %5, align 8, !tbaa !4
  %66 = load i32, ptr %6, align 4, !tbaa !17
  %67 = load i32, ptr %7, align 4, !tbaa !17
  %68 = call i32 @same(ptr noundef %65, i32 noundef %66, i32 noundef %67, i32 noundef 3)
  %69 = icmp ne i32 %68, 0
  br i1 %69, label %70, label %75

70:
  %71 = load ptr, ptr %5, align 8, !tbaa !4
  call void @rule(ptr noundef %71)
  %72 = load ptr, ptr %5, align 8, !tbaa !4
  %73 = load i32, ptr %6, align 4, !tbaa !17
  %74 = call i32 @power(ptr noundef %72, i32 noundef %73, i32 noundef 2)
  store i32 %74, ptr %4, align 4
  br label %80

75:
  %76 = load ptr, ptr %5, align 8, !tbaa !4
  %77 = load i32, ptr %6, align 4, !tbaa !17
  %78 = load i32, ptr %7, align 4, !tbaa !17
  %79 = call i32 @make(ptr noundef %76, i32 noundef 3, i32 noundef %77, i32 noundef %78)
  store i32 %79, ptr %4, align 4
  br label %80

80:
  %81 = load i32, ptr %4, align 4
  ret i32 %81
}

define internal void @rule(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Pool, ptr %3, i32 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !15
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !tbaa !15
  ret void
}

define internal i32 @is_value(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !17
  store i32 %2, ptr %6, align 4, !tbaa !17
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %5, align 4, !tbaa !17
  %9 = call i32 @kind(ptr noundef %7, i32 noundef %8)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %17

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load i32, ptr %5, align 4, !tbaa !17
  %14 = call i32 @first(ptr noundef %12, i32 noundef %13)
  %15 = load i32, ptr %6, align 4, !tbaa !17
  %16 = icmp eq i32 %14, %15
  br label %17

17:
  %18 = phi i1 [ false, %3 ], [ %16, %11 ]
  %19 = zext i1 %18 to i32
  ret i32 %19
}

define internal i32 @both_numbers(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !17
  store i32 %2, ptr %6, align 4, !tbaa !17
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %5, align 4, !tbaa !17
  %9 = call i32 @kind(ptr noundef %7, i32 noundef %8)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %16

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load i32, ptr %6, align 4, !tbaa !17
  %14 = call i32 @kind(ptr noundef %12, i32 noundef %13)
  %15 = icmp eq i32 %14, 0
  br label %16

16:
  %17 = phi i1 [ false, %3 ], [ %15, %11 ]
  %18 = zext i1 %17 to i32
  ret i32 %18
}

define internal i32 @value(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !17
  %7 = call i32 @first(ptr noundef %5, i32 noundef %6)
  ret i32 %7
}

define internal i32 @same(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
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
  %11 = load i32, ptr %8, align 4, !tbaa !17
  %12 = icmp eq i32 %10, %11
  br i1 %12, label %13, label %14

13:
  store i32 1, ptr %5, align 4
  br label %90

14:
  %15 = load i32, ptr %9, align 4, !tbaa !17
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %25, label %17

17:
  %18 = load ptr, ptr %6, align 8, !tbaa !4
  %19 = load i32, ptr %7, align 4, !tbaa !17
  %20 = call i32 @kind(ptr noundef %18, i32 noundef %19)
  %21 = load ptr, ptr %6, align 8, !tbaa !4
  %22 = load i32, ptr %8, align 4, !tbaa !17
  %23 = call i32 @kind(ptr noundef %21, i32 noundef %22)
  %24 = icmp ne i32 %20, %23
  br i1 %24, label %25, label %26

25:
  store i32 0, ptr %5, align 4
  br label %90

26:
  %27 = load ptr, ptr %6, align 8, !tbaa !4
  %28 = load i32, ptr %7, align 4, !tbaa !17
  %29 = call i32 @kind(ptr noundef %27, i32 noundef %28)
  switch i32 %29, label %63 [
    i32 0, label %30
    i32 1, label %39
    i32 4, label %40
  ]

30:
  %31 = load ptr, ptr %6, align 8, !tbaa !4
  %32 = load i32, ptr %7, align 4, !tbaa !17
  %33 = call i32 @first(ptr noundef %31, i32 noundef %32)
  %34 = load ptr, ptr %6, align 8, !tbaa !4
  %35 = load i32, ptr %8, align 4, !tbaa !17
  %36 = call i32 @first(ptr noundef %34, i32 noundef %35)
  %37 = icmp eq i32 %33, %36
  %38 = zext i1 %37 to i32
  store i32 %38, ptr %5, align 4
  br label %90

39:
  store i32 1, ptr %5, align 4
  br label %90

40:
  %41 = load ptr, ptr %6, align 8, !tbaa !4
  %42 = load i32, ptr %7, align 4, !tbaa !17
  %43 = call i32 @second(ptr noundef %41, i32 noundef %42)
  %44 = load ptr, ptr %6, align 8, !tbaa !4
  %45 = load i32, ptr %8, align 4, !tbaa !17
  %46 = call i32 @second(ptr noundef %44, i32 noundef %45)
  %47 = icmp eq i32 %43, %46
  br i1 %47, label %48, label %60

48:
  %49 = load ptr, ptr %6, align 8, !tbaa !4
  %50 = load ptr, ptr %6, align 8, !tbaa !4
  %51 = load i32, ptr %7, align 4, !tbaa !17
  %52 = call i32 @first(ptr noundef %50, i32 noundef %51)
  %53 = load ptr, ptr %6, align 8, !tbaa !4
  %54 = load i32, ptr %8, align 4, !tbaa !17
  %55 = call i32 @first(ptr noundef %53, i32 noundef %54)
  %56 = load i32, ptr %9, align 4, !tbaa !17
  %57 = sub nsw i32 %56, 1
  %58 = call i32 @same(ptr noundef %49, i32 noundef %52, i32 noundef %55, i32 noundef %57)
  %59 = icmp ne i32 %58, 0
  br label %60

60:
  %61 = phi i1 [ false, %40 ], [ %59, %48 ]
  %62 = zext i1 %61 to i32
  store i32 %62, ptr %5, align 4
  br label %90

63:
  %64 = load ptr, ptr %6, align 8, !tbaa !4
  %65 = load ptr, ptr %6, align 8, !tbaa !4
  %66 = load i32, ptr %7, align 4, !tbaa !17
  %67 = call i32 @first(ptr noundef %65, i32 noundef %66)
  %68 = load ptr, ptr %6, align 8, !tbaa !4
  %69 = load i32, ptr %8, align 4, !tbaa !17
  %70 = call i32 @first(ptr noundef %68, i32 noundef %69)
  %71 = load i32, ptr %9, align 4, !tbaa !17
  %72 = sub nsw i32 %71, 1
  %73 = call i32 @same(ptr noundef %64, i32 noundef %67, i32 noundef %70, i32 noundef %72)
  %74 = icmp ne i32 %73, 0
  br i1 %74, label %75, label %87

75:
  %76 = load ptr, ptr %6, align 8, !tbaa !4
  %77 = load ptr, ptr %6, align 8, !tbaa !4
  %78 = load i32, ptr %7, align 4, !tbaa !17
  %79 = call i32 @second(ptr noundef %77, i32 noundef %78)
  %80 = load ptr, ptr %6, align 8, !tbaa !4
  %81 = load i32, ptr %8, align 4, !tbaa !17
  %82 = call i32 @second(ptr noundef %80, i32 noundef %81)
  %83 = load i32, ptr %9, align 4, !tbaa !17
  %84 = sub nsw i32 %83, 1
  %85 = call i32 @same(ptr noundef %76, i32 noundef %79, i32 noundef %82, i32 noundef %84)
  %86 = icmp ne i32 %85, 0
  br label %87

87:
  %88 = phi i1 [ false, %63 ], [ %86, %75 ]
  %89 = zext i1 %88 to i32
  store i32 %89, ptr %5, align 4
  br label %90

90:
  %91 = load i32, ptr %5, align 4
  ret i32 %91
}

define internal i32 @kind(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Pool, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load i32, ptr %4, align 4, !tbaa !17
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !tbaa !21
  ret i32 %12
}

define internal i32 @first(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Pool, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load i32, ptr %4, align 4, !tbaa !17
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !23
  ret i32 %12
}

define internal i32 @second(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Pool, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load i32, ptr %4, align 4, !tbaa !17
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 2
  %12 = load i32, ptr %11, align 4, !tbaa !24
  ret i32 %12
}

define internal i32 @raise(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !17
  store i32 %1, ptr %4, align 4, !tbaa !17
  store i32 1, ptr %5, align 4, !tbaa !17
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !17
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %16

9:
  %10 = load i32, ptr %3, align 4, !tbaa !17
  %11 = load i32, ptr %5, align 4, !tbaa !17
  %12 = mul i32 %11, %10
  store i32 %12, ptr %5, align 4, !tbaa !17
  br label %13

13:
  %14 = load i32, ptr %4, align 4, !tbaa !17
  %15 = add nsw i32 %14, -1
  store i32 %15, ptr %4, align 4, !tbaa !17
  br label %6, !llvm.loop !26

16:
  %17 = load i32, ptr %5, align 4, !tbaa !17
  ret i32 %17
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 12, !11, i64 16, !11, i64 24}
!10 = !{!"int", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!9, !10, i64 8}
!13 = !{!11, !11, i64 0}
!14 = !{!9, !10, i64 12}
!15 = !{!9, !11, i64 16}
!16 = !{!9, !11, i64 24}
!17 = !{!10, !10, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!6, !6, i64 0}
!21 = !{!22, !10, i64 0}
!22 = !{!"", !10, i64 0, !10, i64 4, !10, i64 8}
!23 = !{!22, !10, i64 4}
!24 = !{!22, !10, i64 8}
!25 = !{i64 0, i64 4, !17, i64 4, i64 4, !17, i64 8, i64 4, !17}
!26 = distinct !{!26, !19}
