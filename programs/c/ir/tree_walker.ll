; made by python -m programs.c from src/tree_walker.c, SHA-256 1bea5f628f9562ba0909b8a667e9301036b125658b1564ac024d20e98cf194b0
source_filename = "tree_walker.c"

%struct.Node = type { i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %3, align 8, !tbaa !11
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %4, align 8, !tbaa !10
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %5, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %6, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %7, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 5
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %8, align 8, !tbaa !10
  %32 = load ptr, ptr %3, align 8, !tbaa !11
  %33 = getelementptr inbounds i64, ptr %32, i64 0
  %34 = load i64, ptr %33, align 8, !tbaa !15
  store i64 %34, ptr %9, align 8, !tbaa !15
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 1
  %37 = load i64, ptr %36, align 8, !tbaa !15
  store i64 %37, ptr %10, align 8, !tbaa !15
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 2
  %40 = load i64, ptr %39, align 8, !tbaa !15
  store i64 %40, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %41

41:
  %42 = load i64, ptr %12, align 8, !tbaa !15
  %43 = load i64, ptr %9, align 8, !tbaa !15
  %44 = icmp slt i64 %42, %43
  br i1 %44, label %45, label %55

45:
  %46 = load ptr, ptr %8, align 8, !tbaa !10
  %47 = load i64, ptr %12, align 8, !tbaa !15
  %48 = getelementptr inbounds %struct.Node, ptr %46, i64 %47
  %49 = load ptr, ptr %4, align 8, !tbaa !10
  %50 = load i64, ptr %12, align 8, !tbaa !15
  %51 = getelementptr inbounds %struct.Node, ptr %49, i64 %50
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %48, ptr align 4 %51, i64 12, i1 false), !tbaa.struct !17
  br label %52

52:
  %53 = load i64, ptr %12, align 8, !tbaa !15
  %54 = add nsw i64 %53, 1
  store i64 %54, ptr %12, align 8, !tbaa !15
  br label %41, !llvm.loop !18

55:
  %56 = load ptr, ptr %8, align 8, !tbaa !10
  %57 = load i64, ptr %9, align 8, !tbaa !15
  %58 = trunc i64 %57 to i32
  %59 = sub nsw i32 %58, 1
  %60 = call i32 @fold(ptr noundef %56, i32 noundef %59)
  %61 = load ptr, ptr %7, align 8, !tbaa !13
  %62 = getelementptr inbounds i32, ptr %61, i64 0
  store i32 %60, ptr %62, align 4, !tbaa !3
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %63

63:
  %64 = load i64, ptr %13, align 8, !tbaa !15
  %65 = load i64, ptr %10, align 8, !tbaa !15
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %67, label %84

67:
  %68 = load ptr, ptr %8, align 8, !tbaa !10
  %69 = load i64, ptr %9, align 8, !tbaa !15
  %70 = trunc i64 %69 to i32
  %71 = sub nsw i32 %70, 1
  %72 = load ptr, ptr %5, align 8, !tbaa !13
  %73 = load i64, ptr %13, align 8, !tbaa !15
  %74 = load i64, ptr %11, align 8, !tbaa !15
  %75 = mul nsw i64 %73, %74
  %76 = getelementptr inbounds i32, ptr %72, i64 %75
  %77 = call i32 @evaluate(ptr noundef %68, i32 noundef %71, ptr noundef %76)
  %78 = load ptr, ptr %6, align 8, !tbaa !13
  %79 = load i64, ptr %13, align 8, !tbaa !15
  %80 = getelementptr inbounds i32, ptr %78, i64 %79
  store i32 %77, ptr %80, align 4, !tbaa !3
  br label %81

81:
  %82 = load i64, ptr %13, align 8, !tbaa !15
  %83 = add nsw i64 %82, 1
  store i64 %83, ptr %13, align 8, !tbaa !15
  br label %63, !llvm.loop !20

84:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @fold(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  %9 = load ptr, ptr %4, align 8, !tbaa !10
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Node, ptr %9, i64 %11
  store ptr %12, ptr %6, align 8, !tbaa !10
  %13 = load ptr, ptr %6, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Node, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !tbaa !21
  %16 = icmp slt i32 %15, 2
  br i1 %16, label %17, label %18

17:
  store i32 1, ptr %3, align 4
  br label %108

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !10
  %20 = load ptr, ptr %6, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Node, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !23
  %23 = call i32 @fold(ptr noundef %19, i32 noundef %22)
  store i32 %23, ptr %7, align 4, !tbaa !3
  %24 = load ptr, ptr %6, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Node, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %25, align 4, !tbaa !21
  %27 = icmp eq i32 %26, 10
  br i1 %27, label %28, label %53

28:
  %29 = load i32, ptr %7, align 4, !tbaa !3
  %30 = add nsw i32 2, %29
  %31 = load ptr, ptr %4, align 8, !tbaa !10
  %32 = load ptr, ptr %4, align 8, !tbaa !10
  %33 = load ptr, ptr %6, align 8, !tbaa !10
  %34 = getelementptr inbounds nuw %struct.Node, ptr %33, i32 0, i32 2
  %35 = load i32, ptr %34, align 4, !tbaa !24
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds %struct.Node, ptr %32, i64 %36
  %38 = getelementptr inbounds nuw %struct.Node, ptr %37, i32 0, i32 1
  %39 = load i32, ptr %38, align 4, !tbaa !23
  %40 = call i32 @fold(ptr noundef %31, i32 noundef %39)
  %41 = add nsw i32 %30, %40
  %42 = load ptr, ptr %4, align 8, !tbaa !10
  %43 = load ptr, ptr %4, align 8, !tbaa !10
  %44 = load ptr, ptr %6, align 8, !tbaa !10
  %45 = getelementptr inbounds nuw %struct.Node, ptr %44, i32 0, i32 2
  %46 = load i32, ptr %45, align 4, !tbaa !24
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds %struct.Node, ptr %43, i64 %47
  %49 = getelementptr inbounds nuw %struct.Node, ptr %48, i32 0, i32 2
  %50 = load i32, ptr %49, align 4, !tbaa !24
  %51 = call i32 @fold(ptr noundef %42, i32 noundef %50)
  %52 = add nsw i32 %41, %51
  store i32 %52, ptr %3, align 4
  br label %108

53:
  %54 = load ptr, ptr %4, align 8, !tbaa !10
  %55 = load ptr, ptr %6, align 8, !tbaa !10
  %56 = getelementptr inbounds nuw %struct.Node, ptr %55, i32 0, i32 2
  %57 = load i32, ptr %56, align 4, !tbaa !24
  %58 = call i32 @fold(ptr noundef %54, i32 noundef %57)
  store i32 %58, ptr %8, align 4, !tbaa !3
  %59 = load ptr, ptr %4, align 8, !tbaa !10
  %60 = load ptr, ptr %6, align 8, !tbaa !10
  %61 = getelementptr inbounds nuw %struct.Node, ptr %60, i32 0, i32 1
  %62 = load i32, ptr %61, align 4, !tbaa !23
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds %struct.Node, ptr %59, i64 %63
  %65 = getelementptr inbounds nuw %struct.Node, ptr %64, i32 0, i32 0
  %66 = load i32, ptr %65, align 4, !tbaa !21
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %68, label %103

68:
  %69 = load ptr, ptr %4, align 8, !tbaa !10
  %70 = load ptr, ptr %6, align 8, !tbaa !10
  %71 = getelementptr inbounds nuw %struct.Node, ptr %70, i32 0, i32 2
  %72 = load i32, ptr %71, align 4, !tbaa !24
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds %struct.Node, ptr %69, i64 %73
  %75 = getelementptr inbounds nuw %struct.Node, ptr %74, i32 0, i32 0
  %76 = load i32, ptr %75, align 4, !tbaa !21
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %78, label %103

78:
  %79 = load ptr, ptr %6, align 8, !tbaa !10
  %80 = getelementptr inbounds nuw %struct.Node, ptr %79, i32 0, i32 0
  %81 = load i32, ptr %80, align 4, !tbaa !21
  %82 = load ptr, ptr %4, align 8, !tbaa !10
  %83 = load ptr, ptr %6, align 8, !tbaa !10
  %84 = getelementptr inbounds nuw %struct.Node, ptr %83, i32 0, i32 1
  %85 = load i32, ptr %84, align 4, !tbaa !23
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds %struct.Node, ptr %82, i64 %86
  %88 = getelementptr inbounds nuw %struct.Node, ptr %87, i32 0, i32 1
  %89 = load i32, ptr %88, align 4, !tbaa !23
  %90 = load ptr, ptr %4, align 8, !tbaa !10
  %91 = load ptr, ptr %6, align 8, !tbaa !10
  %92 = getelementptr inbounds nuw %struct.Node, ptr %91, i32 0, i32 2
  %93 = load i32, ptr %92, align 4, !tbaa !24
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds %struct.Node, ptr %90, i64 %94
  %96 = getelementptr inbounds nuw %struct.Node, ptr %95, i32 0, i32 1
  %97 = load i32, ptr %96, align 4, !tbaa !23
  %98 = call i32 @apply(i32 noundef %81, i32 noundef %89, i32 noundef %97)
  %99 = load ptr, ptr %6, align 8, !tbaa !10
  %100 = getelementptr inbounds nuw %struct.Node, ptr %99, i32 0, i32 1
  store i32 %98, ptr %100, align 4, !tbaa !23
  %101 = load ptr, ptr %6, align 8, !tbaa !10
  %102 = getelementptr inbounds nuw %struct.Node, ptr %101, i32 0, i32 0
  store i32 0, ptr %102, align 4, !tbaa !21
  store i32 1, ptr %3, align 4
  br label %108

103:
  %104 = load i32, ptr %7, align 4, !tbaa !3
  %105 = add nsw i32 1, %104
  %106 = load i32, ptr %8, align 4, !tbaa !3
  %107 = add nsw i32 %105, %106
  store i32 %107, ptr %3, align 4
  br label %108

108:
  %109 = load i32, ptr %3, align 4
  ret i32 %109
}

define internal i32 @evaluate(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !3
  store ptr %2, ptr %7, align 8, !tbaa !13
  %9 = load ptr, ptr %5, align 8, !tbaa !10
  %10 = load i32, ptr %6, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Node, ptr %9, i64 %11
  store ptr %12, ptr %8, align 8, !tbaa !10
  %13 = load ptr, ptr %8, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Node, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !tbaa !21
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %21

17:
  %18 = load ptr, ptr %8, align 8, !tbaa !10
  %19 = getelementptr inbounds nuw %struct.Node, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !23
  store i32 %20, ptr %4, align 4
  br label %90

21:
  %22 = load ptr, ptr %8, align 8, !tbaa !10
  %23 = getelementptr inbounds nuw %struct.Node, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %23, align 4, !tbaa !21
  %25 = icmp eq i32 %24, 1
  br i1 %25, label %26, label %34

26:
  %27 = load ptr, ptr %7, align 8, !tbaa !13
  %28 = load ptr, ptr %8, align 8, !tbaa !10
  %29 = getelementptr inbounds nuw %struct.Node, ptr %28, i32 0, i32 1
  %30 = load i32, ptr %29, align 4, !tbaa !23
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i32, ptr %27, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !3
  store i32 %33, ptr %4, align 4
  br label %90

34:
  %35 = load ptr, ptr %8, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw %struct.Node, ptr %35, i32 0, i32 0
  %37 = load i32, ptr %36, align 4, !tbaa !21
  %38 = icmp eq i32 %37, 10
  br i1 %38, label %39, label %73

39:
  %40 = load ptr, ptr %5, align 8, !tbaa !10
  %41 = load ptr, ptr %8, align 8, !tbaa !10
  %42 = getelementptr inbounds nuw %struct.Node, ptr %41, i32 0, i32 1
  %43 = load i32, ptr %42, align 4, !tbaa !23
  %44 = load ptr, ptr %7, align 8, !tbaa !13
  %45 = call i32 @evaluate(ptr noundef %40, i32 noundef %43, ptr noundef %44)
  %46 = icmp ne i32 %45, 0
  br i1 %46, label %47, label %59

47:
  %48 = load ptr, ptr %5, align 8, !tbaa !10
  %49 = load ptr, ptr %5, align 8, !tbaa !10
  %50 = load ptr, ptr %8, align 8, !tbaa !10
  %51 = getelementptr inbounds nuw %struct.Node, ptr %50, i32 0, i32 2
  %52 = load i32, ptr %51, align 4, !tbaa !24
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds %struct.Node, ptr %49, i64 %53
  %55 = getelementptr inbounds nuw %struct.Node, ptr %54, i32 0, i32 1
  %56 = load i32, ptr %55, align 4, !tbaa !23
  %57 = load ptr, ptr %7, align 8, !tbaa !13
  %58 = call i32 @evaluate(ptr noundef %48, i32 noundef %56, ptr noundef %57)
  br label %71

59:
  %60 = load ptr, ptr %5, align 8, !tbaa !10
  %61 = load ptr, ptr %5, align 8, !tbaa !10
  %62 = load ptr, ptr %8, align 8, !tbaa !10
  %63 = getelementptr inbounds nuw %struct.Node, ptr %62, i32 0, i32 2
  %64 = load i32, ptr %63, align 4, !tbaa !24
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds %struct.Node, ptr %61, i64 %65
  %67 = getelementptr inbounds nuw %struct.Node, ptr %66, i32 0, i32 2
  %68 = load i32, ptr %67, align 4, !tbaa !24
  %69 = load ptr, ptr %7, align 8, !tbaa !13
  %70 = call i32 @evaluate(ptr noundef %60, i32 noundef %68, ptr noundef %69)
  br label %71

71:
  %72 = phi i32 [ %58, %47 ], [ %70, %59 ]
  store i32 %72, ptr %4, align 4
  br label %90

73:
  %74 = load ptr, ptr %8, align 8, !tbaa !10
  %75 = getelementptr inbounds nuw %struct.Node, ptr %74, i32 0, i32 0
  %76 = load i32, ptr %75, align 4, !tbaa !21
  %77 = load ptr, ptr %5, align 8, !tbaa !10
  %78 = load ptr, ptr %8, align 8, !tbaa !10
  %79 = getelementptr inbounds nuw %struct.Node, ptr %78, i32 0, i32 1
  %80 = load i32, ptr %79, align 4, !tbaa !23
  %81 = load ptr, ptr %7, align 8, !tbaa !13
  %82 = call i32 @evaluate(ptr noundef %77, i32 noundef %80, ptr noundef %81)
  %83 = load ptr, ptr %5, align 8, !tbaa !10
  %84 = load ptr, ptr %8, align 8, !tbaa !10
  %85 = getelementptr inbounds nuw %struct.Node, ptr %84, i32 0, i32 2
  %86 = load i32, ptr %85, align 4, !tbaa !24
  %87 = load ptr, ptr %7, align 8, !tbaa !13
  %88 = call i32 @evaluate(ptr noundef %83, i32 noundef %86, ptr noundef %87)
  %89 = call i32 @apply(i32 noundef %76, i32 noundef %82, i32 noundef %88)
  store i32 %89, ptr %4, align 4
  br label %90

90:
  %91 = load i32, ptr %4, align 4
  ret i32 %91
}

define internal i32 @apply(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !3
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  %10 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %10, ptr %8, align 4, !tbaa !3
  %11 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %11, ptr %9, align 4, !tbaa !3
  %12 = load i32, ptr %5, align 4, !tbaa !3
  switch i32 %12, label %54 [
    i32 2, label %13
    i32 3, label %17
    i32 4, label %21
    i32 5, label %25
    i32 6, label %35
    i32 7, label %45
    i32 8, label %50
  ]

13:
  %14 = load i32, ptr %8, align 4, !tbaa !3
  %15 = load i32, ptr %9, align 4, !tbaa !3
  %16 = add i32 %14, %15
  store i32 %16, ptr %4, align 4
  br label %59

17:
  %18 = load i32, ptr %8, align 4, !tbaa !3
  %19 = load i32, ptr %9, align 4, !tbaa !3
  %20 = sub i32 %18, %19
  store i32 %20, ptr %4, align 4
  br label %59

21:
  %22 = load i32, ptr %8, align 4, !tbaa !3
  %23 = load i32, ptr %9, align 4, !tbaa !3
  %24 = mul i32 %22, %23
  store i32 %24, ptr %4, align 4
  br label %59

25:
  %26 = load i32, ptr %6, align 4, !tbaa !3
  %27 = load i32, ptr %7, align 4, !tbaa !3
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %31

29:
  %30 = load i32, ptr %6, align 4, !tbaa !3
  br label %33

31:
  %32 = load i32, ptr %7, align 4, !tbaa !3
  br label %33

33:
  %34 = phi i32 [ %30, %29 ], [ %32, %31 ]
  store i32 %34, ptr %4, align 4
  br label %59

35:
  %36 = load i32, ptr %6, align 4, !tbaa !3
  %37 = load i32, ptr %7, align 4, !tbaa !3
  %38 = icmp sgt i32 %36, %37
  br i1 %38, label %39, label %41

39:
  %40 = load i32, ptr %6, align 4, !tbaa !3
  br label %43

41:
  %42 = load i32, ptr %7, align 4, !tbaa !3
  br label %43

43:
  %44 = phi i32 [ %40, %39 ], [ %42, %41 ]
  store i32 %44, ptr %4, align 4
  br label %59

45:
  %46 = load i32, ptr %6, align 4, !tbaa !3
  %47 = load i32, ptr %7, align 4, !tbaa !3
  %48 = icmp slt i32 %46, %47
  %49 = zext i1 %48 to i32
  store i32 %49, ptr %4, align 4
  br label %59

50:
  %51 = load i32, ptr %8, align 4, !tbaa !3
  %52 = load i32, ptr %9, align 4, !tbaa !3
  %53 = xor i32 %51, %52
  store i32 %53, ptr %4, align 4
  br label %59

54:
  %55 = load i32, ptr %8, align 4, !tbaa !3
  %56 = load i32, ptr %9, align 4, !tbaa !3
  %57 = and i32 %56, 31
  %58 = lshr i32 %55, %57
  store i32 %58, ptr %4, align 4
  br label %59

59:
  %60 = load i32, ptr %4, align 4
  ret i32 %60
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!17 = !{i64 0, i64 4, !3, i64 4, i64 4, !3, i64 8, i64 4, !3}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
!21 = !{!22, !4, i64 0}
!22 = !{!"", !4, i64 0, !4, i64 4, !4, i64 8}
!23 = !{!22, !4, i64 4}
!24 = !{!22, !4, i64 8}
