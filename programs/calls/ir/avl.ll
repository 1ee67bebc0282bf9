; made by python -m programs.calls from src/avl.c, SHA-256 b1b71f9f2a1f63df5928048b971a94d6142d0296b7bf137983ee48cbeb30fdc9
source_filename = "avl.c"

%struct.Pool = type { ptr, i32, i32, i64 }
%struct.Node = type { i32, i32, i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Pool, align 8
  %8 = alloca %struct.Node, align 4
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
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
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %6, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 0
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !4
  store ptr %26, ptr %23, align 8, !tbaa !8
  %27 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 1
  store i32 1, ptr %27, align 8, !tbaa !12
  %28 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 2
  store i32 0, ptr %28, align 4, !tbaa !13
  %29 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 3
  store i64 0, ptr %29, align 8, !tbaa !14
  call void @llvm.memset.p0.i64(ptr align 4 %8, i8 0, i64 20, i1 false)
  %30 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 0
  %31 = load ptr, ptr %30, align 8, !tbaa !8
  %32 = getelementptr inbounds %struct.Node, ptr %31, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %32, ptr align 4 %8, i64 20, i1 false), !tbaa.struct !15
  store i32 0, ptr %9, align 4, !tbaa !16
  store i64 0, ptr %10, align 8, !tbaa !17
  br label %33

33:
  %34 = load i64, ptr %10, align 8, !tbaa !17
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !17
  %38 = icmp slt i64 %34, %37
  br i1 %38, label %39, label %75

39:
  %40 = load i32, ptr %9, align 4, !tbaa !16
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %10, align 8, !tbaa !17
  %43 = getelementptr inbounds i32, ptr %41, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !16
  %45 = call i32 @insert(ptr noundef %7, i32 noundef %40, i32 noundef %44)
  store i32 %45, ptr %9, align 4, !tbaa !16
  %46 = load i64, ptr %10, align 8, !tbaa !17
  %47 = srem i64 %46, 3
  %48 = icmp eq i64 %47, 2
  br i1 %48, label %49, label %57

49:
  %50 = load i32, ptr %9, align 4, !tbaa !16
  %51 = load ptr, ptr %4, align 8, !tbaa !4
  %52 = load i64, ptr %10, align 8, !tbaa !17
  %53 = sdiv i64 %52, 2
  %54 = getelementptr inbounds i32, ptr %51, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !16
  %56 = call i32 @erase(ptr noundef %7, i32 noundef %50, i32 noundef %55)
  store i32 %56, ptr %9, align 4, !tbaa !16
  br label %57

57:
  %58 = load i32, ptr %9, align 4, !tbaa !16
  %59 = load ptr, ptr %4, align 8, !tbaa !4
  %60 = load i64, ptr %10, align 8, !tbaa !17
  %61 = sdiv i64 %60, 3
  %62 = getelementptr inbounds i32, ptr %59, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !16
  %64 = load ptr, ptr %4, align 8, !tbaa !4
  %65 = load i64, ptr %10, align 8, !tbaa !17
  %66 = getelementptr inbounds i32, ptr %64, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !16
  %68 = call i32 @between(ptr noundef %7, i32 noundef %58, i32 noundef %63, i32 noundef %67)
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i64, ptr %10, align 8, !tbaa !17
  %71 = getelementptr inbounds i32, ptr %69, i64 %70
  store i32 %68, ptr %71, align 4, !tbaa !16
  br label %72

72:
  %73 = load i64, ptr %10, align 8, !tbaa !17
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %10, align 8, !tbaa !17
  br label %33, !llvm.loop !18

75:
  %76 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 3
  %77 = load i64, ptr %76, align 8, !tbaa !14
  %78 = load ptr, ptr %6, align 8, !tbaa !4
  %79 = getelementptr inbounds i64, ptr %78, i64 0
  store i64 %77, ptr %79, align 8, !tbaa !17
  %80 = load i32, ptr %9, align 4, !tbaa !16
  %81 = call i32 @size(ptr noundef %7, i32 noundef %80)
  %82 = sext i32 %81 to i64
  %83 = load ptr, ptr %6, align 8, !tbaa !4
  %84 = getelementptr inbounds i64, ptr %83, i64 1
  store i64 %82, ptr %84, align 8, !tbaa !17
  %85 = load i32, ptr %9, align 4, !tbaa !16
  %86 = call i32 @height(ptr noundef %7, i32 noundef %85)
  %87 = sext i32 %86 to i64
  %88 = load ptr, ptr %6, align 8, !tbaa !4
  %89 = getelementptr inbounds i64, ptr %88, i64 2
  store i64 %87, ptr %89, align 8, !tbaa !17
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal i32 @insert(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !16
  store i32 %2, ptr %7, align 4, !tbaa !16
  %8 = load i32, ptr %6, align 4, !tbaa !16
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %14, label %10

10:
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = load i32, ptr %7, align 4, !tbaa !16
  %13 = call i32 @fresh(ptr noundef %11, i32 noundef %12)
  store i32 %13, ptr %4, align 4
  br label %81

14:
  %15 = load i32, ptr %7, align 4, !tbaa !16
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Pool, ptr %16, i32 0, i32 0
  %18 = load ptr, ptr %17, align 8, !tbaa !8
  %19 = load i32, ptr %6, align 4, !tbaa !16
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.Node, ptr %18, i64 %20
  %22 = getelementptr inbounds %struct.Node, ptr %21, i32 0, i32 0
  %23 = load i32, ptr %22, align 4, !tbaa !20
  %24 = icmp slt i32 %15, %23
  br i1 %24, label %25, label %44

25:
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Pool, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8, !tbaa !8
  %30 = load i32, ptr %6, align 4, !tbaa !16
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds %struct.Node, ptr %29, i64 %31
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 0, i32 1
  %34 = load i32, ptr %33, align 4, !tbaa !22
  %35 = load i32, ptr %7, align 4, !tbaa !16
  %36 = call i32 @insert(ptr noundef %26, i32 noundef %34, i32 noundef %35)
  %37 = load ptr, ptr %5, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.Pool, ptr %37, i32 0, i32 0
  %39 = load ptr, ptr %38, align 8, !tbaa !8
  %40 = load i32, ptr %6, align 4, !tbaa !16
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds %struct.Node, ptr %39, i64 %41
  %43 = getelementptr inbounds %struct.Node, ptr %42, i32 0, i32 1
  store i32 %36, ptr %43, align 4, !tbaa !22
  br label %77

44:
  %45 = load i32, ptr %7, align 4, !tbaa !16
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = getelementptr inbounds %struct.Pool, ptr %46, i32 0, i32 0
  %48 = load ptr, ptr %47, align 8, !tbaa !8
  %49 = load i32, ptr %6, align 4, !tbaa !16
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds %struct.Node, ptr %48, i64 %50
  %52 = getelementptr inbounds %struct.Node, ptr %51, i32 0, i32 0
  %53 = load i32, ptr %52, align 4, !tbaa !20
  %54 = icmp sgt i32 %45, %53
  br i1 %54, label %55, label %74

55:
  %56 = load ptr, ptr %5, align 8, !tbaa !4
  %57 = load ptr, ptr %5, align 8, !tbaa !4
  %58 = getelementptr inbounds %struct.Pool, ptr %57, i32 0, i32 0
  %59 = load ptr, ptr %58, align 8, !tbaa !8
  %60 = load i32, ptr %6, align 4, !tbaa !16
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds %struct.Node, ptr %59, i64 %61
  %63 = getelementptr inbounds %struct.Node, ptr %62, i32 0, i32 2
  %64 = load i32, ptr %63, align 4, !tbaa !23
  %65 = load i32, ptr %7, align 4, !tbaa !16
  %66 = call i32 @insert(ptr noundef %56, i32 noundef %64, i32 noundef %65)
  %67 = load ptr, ptr %5, align 8, !tbaa !4
  %68 = getelementptr inbounds %struct.Pool, ptr %67, i32 0, i32 0
  %69 = load ptr, ptr %68, align 8, !tbaa !8
  %70 = load i32, ptr %6, align 4, !tbaa !16
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds %struct.Node, ptr %69, i64 %71
  %73 = getelementptr inbounds %struct.Node, ptr %72, i32 0, i32 2
  store i32 %66, ptr %73, align 4, !tbaa !23
  br label %76

74:
  %75 = load i32, ptr %6, align 4, !tbaa !16
  store i32 %75, ptr %4, align 4
  br label %81

76:
  br label %77

77:
  %78 = load ptr, ptr %5, align 8, !tbaa !4
  %79 = load i32, ptr %6, align 4, !tbaa !16
  %80 = call i32 @balance(ptr noundef %78, i32 noundef %79)
  store i32 %80, ptr %4, align 4
  br label %81

81:
  %82 = load i32, ptr %4, align 4
  ret i32 %82
}

define internal i32 @erase(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !16
  store i32 %2, ptr %7, align 4, !tbaa !16
  %8 = load i32, ptr %6, align 4, !tbaa !16
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %11, label %10

10:
  store i32 0, ptr %4, align 4
  br label %80

11:
  %12 = load i32, ptr %7, align 4, !tbaa !16
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Pool, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8, !tbaa !8
  %16 = load i32, ptr %6, align 4, !tbaa !16
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.Node, ptr %15, i64 %17
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %19, align 4, !tbaa !20
  %21 = icmp slt i32 %12, %20
  br i1 %21, label %22, label %41

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Pool, ptr %24, i32 0, i32 0
  %26 = load ptr, ptr %25, align 8, !tbaa !8
  %27 = load i32, ptr %6, align 4, !tbaa !16
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds %struct.Node, ptr %26, i64 %28
  %30 = getelementptr inbounds %struct.Node, ptr %29, i32 0, i32 1
  %31 = load i32, ptr %30, align 4, !tbaa !22
  %32 = load i32, ptr %7, align 4, !tbaa !16
  %33 = call i32 @erase(ptr noundef %23, i32 noundef %31, i32 noundef %32)
  %34 = load ptr, ptr %5, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Pool, ptr %34, i32 0, i32 0
  %36 = load ptr, ptr %35, align 8, !tbaa !8
  %37 = load i32, ptr %6, align 4, !tbaa !16
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds %struct.Node, ptr %36, i64 %38
  %40 = getelementptr inbounds %struct.Node, ptr %39, i32 0, i32 1
  store i32 %33, ptr %40, align 4, !tbaa !22
  br label %76

41:
  %42 = load i32, ptr %7, align 4, !tbaa !16
  %43 = load ptr, ptr %5, align 8, !tbaa !4
  %44 = getelementptr inbounds %struct.Pool, ptr %43, i32 0, i32 0
  %45 = load ptr, ptr %44, align 8, !tbaa !8
  %46 = load i32, ptr %6, align 4, !tbaa !16
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds %struct.Node, ptr %45, i64 %47
  %49 = getelementptr inbounds %struct.Node, ptr %48, i32 0, i32 0
  %50 = load i32, ptr %49, align 4, !tbaa !20
  %51 = icmp sgt i32 %42, %50
  br i1 %51, label %52, label %71

52:
  %53 = load ptr, ptr %5, align 8, !tbaa !4
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = getelementptr inbounds %struct.Pool, ptr %54, i32 0, i32 0
  %56 = load ptr, ptr %55, align 8, !tbaa !8
  %57 = load i32, ptr %6, align 4, !tbaa !16
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds %struct.Node, ptr %56, i64 %58
  %60 = getelementptr inbounds %struct.Node, ptr %59, i32 0, i32 2
  %61 = load i32, ptr %60, align 4, !tbaa !23
  %62 = load i32, ptr %7, align 4, !tbaa !16
  %63 = call i32 @erase(ptr noundef %53, i32 noundef %61, i32 noundef %62)
  %64 = load ptr, ptr %5, align 8, !tbaa !4
  %65 = getelementptr inbounds %struct.Pool, ptr %64, i32 0, i32 0
  %66 = load ptr, ptr %65, align 8, !tbaa !8
  %67 = load i32, ptr %6, align 4, !tbaa !16
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds %struct.Node, ptr %66, i64 %68
  %70 = getelementptr inbounds %struct.Node, ptr %69, i32 0, i32 2
  store i32 %63, ptr %70, align 4, !tbaa !23
  br label %75

71:
  %72 = load ptr, ptr %5, align 8, !tbaa !4
  %73 = load i32, ptr %6, align 4, !tbaa !16
  %74 = call i32 @join(ptr noundef %72, i32 noundef %73)
  store i32 %74, ptr %4, align 4
  br label %80

75:
  br label %76

76:
  %77 = load ptr, ptr %5, align 8, !tbaa !4
  %78 = load i32, ptr %6, align 4, !tbaa !16
  %79 = call i32 @balance(ptr noundef %77, i32 noundef %78)
  store i32 %79, ptr %4, align 4
  br label %80

80:
  %81 = load i32, ptr %4, align 4
  ret i32 %81
}

define internal i32 @between(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !16
  store i32 %2, ptr %7, align 4, !tbaa !16
  store i32 %3, ptr %8, align 4, !tbaa !16
  %9 = load i32, ptr %7, align 4, !tbaa !16
  %10 = load i32, ptr %8, align 4, !tbaa !16
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %22

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = load i32, ptr %6, align 4, !tbaa !16
  %15 = load i32, ptr %8, align 4, !tbaa !16
  %16 = call i32 @rank(ptr noundef %13, i32 noundef %14, i32 noundef %15)
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = load i32, ptr %6, align 4, !tbaa !16
  %19 = load i32, ptr %7, align 4, !tbaa !16
  %20 = call i32 @rank(ptr noundef %17, i32 noundef %18, i32 noundef %19)
  %21 = sub nsw i32 %16, %20
  br label %23

22:
  br label %23

23:
  %24 = phi i32 [ %21, %12 ], [ 0, %22 ]
  ret i32 %24
}

define internal i32 @size(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Pool, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load i32, ptr %4, align 4, !tbaa !16
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 4
  %12 = load i32, ptr %11, align 4, !tbaa !24
  ret i32 %12
}

define internal i32 @height(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Pool, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load i32, ptr %4, align 4, !tbaa !16
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 3
  %12 = load i32, ptr %11, align 4, !tbaa !25
  ret i32 %12
}

define internal i32 @fresh(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca %struct.Node, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Pool, ptr %7, i32 0, i32 2
  %9 = load i32, ptr %8, align 4, !tbaa !13
  store i32 %9, ptr %5, align 4, !tbaa !16
  %10 = load i32, ptr %5, align 4, !tbaa !16
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %23

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Pool, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8, !tbaa !8
  %16 = load i32, ptr %5, align 4, !tbaa !16
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.Node, ptr %15, i64 %17
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !22
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Pool, ptr %21, i32 0, i32 2
  store i32 %20, ptr %22, align 4, !tbaa !13
  br label %28

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Pool, ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 8, !tbaa !12
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %25, align 8, !tbaa !12
  store i32 %26, ptr %5, align 4, !tbaa !16
  br label %28

28:
  %29 = getelementptr inbounds %struct.Node, ptr %6, i32 0, i32 0
  %30 = load i32, ptr %4, align 4, !tbaa !16
  store i32 %30, ptr %29, align 4, !tbaa !20
  %31 = getelementptr inbounds %struct.Node, ptr %6, i32 0, i32 1
  store i32 0, ptr %31, align 4, !tbaa !22
  %32 = getelementptr inbounds %struct.Node, ptr %6, i32 0, i32 2
  store i32 0, ptr %32, align 4, !tbaa !23
  %33 = getelementptr inbounds %struct.Node, ptr %6, i32 0, i32 3
  store i32 1, ptr %33, align 4, !tbaa !25
  %34 = getelementptr inbounds %struct.Node, ptr %6, i32 0, i32 4
  store i32 1, ptr %34, align 4, !tbaa !24
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Pool, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %36, align 8, !tbaa !8
  %38 = load i32, ptr %5, align 4, !tbaa !16
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds %struct.Node, ptr %37, i64 %39
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %40, ptr align 4 %6, i64 20, i1 false), !tbaa.struct !15
  %41 = load i32, ptr %5, align 4, !tbaa !16
  ret i32 %41
}

define internal i32 @balance(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !16
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = load i32, ptr %5, align 4, !tbaa !16
  call void @update(ptr noundef %6, i32 noundef %7)
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load i32, ptr %5, align 4, !tbaa !16
  %10 = call i32 @lean(ptr noundef %8, i32 noundef %9)
  %11 = icmp sgt i32 %10, 1
  br i1 %11, label %12, label %46

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pool, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !8
  %17 = load i32, ptr %5, align 4, !tbaa !16
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !22
  %22 = call i32 @lean(ptr noundef %13, i32 noundef %21)
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %24, label %42

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Pool, ptr %26, i32 0, i32 0
  %28 = load ptr, ptr %27, align 8, !tbaa !8
  %29 = load i32, ptr %5, align 4, !tbaa !16
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds %struct.Node, ptr %28, i64 %30
  %32 = getelementptr inbounds %struct.Node, ptr %31, i32 0, i32 1
  %33 = load i32, ptr %32, align 4, !tbaa !22
  %34 = call i32 @rotate_left(ptr noundef %25, i32 noundef %33)
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Pool, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %36, align 8, !tbaa !8
  %38 = load i32, ptr %5, align 4, !tbaa !16
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds %struct.Node, ptr %37, i64 %39
  %41 = getelementptr inbounds %struct.Node, ptr %40, i32 0, i32 1
  store i32 %34, ptr %41, align 4, !tbaa !22
  br label %42

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !4
  %44 = load i32, ptr %5, align 4, !tbaa !16
  %45 = call i32 @rotate_right(ptr noundef %43, i32 noundef %44)
  store i32 %45, ptr %3, align 4
  br label %87

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !4
  %48 = load i32, ptr %5, align 4, !tbaa !16
  %49 = call i32 @lean(ptr noundef %47, i32 noundef %48)
  %50 = icmp slt i32 %49, -1
  br i1 %50, label %51, label %85

51:
  %52 = load ptr, ptr %4, align 8, !tbaa !4
  %53 = load ptr, ptr %4, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Pool, ptr %53, i32 0, i32 0
  %55 = load ptr, ptr %54, align 8, !tbaa !8
  %56 = load i32, ptr %5, align 4, !tbaa !16
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds %struct.Node, ptr %55, i64 %57
  %59 = getelementptr inbounds %struct.Node, ptr %58, i32 0, i32 2
  %60 = load i32, ptr %59, align 4, !tbaa !23
  %61 = call i32 @lean(ptr noundef %52, i32 noundef %60)
  %62 = icmp sgt i32 %61, 0
  br i1 %62, label %63, label %81

63:
  %64 = load ptr, ptr %4, align 8, !tbaa !4
  %65 = load ptr, ptr %4, align 8, !tbaa !4
  %66 = getelementptr inbounds %struct.Pool, ptr %65, i32 0, i32 0
  %67 = load ptr, ptr %66, align 8, !tbaa !8
  %68 = load i32, ptr %5, align 4, !tbaa !16
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds %struct.Node, ptr %67, i64 %69
  %71 = getelementptr inbounds %struct.Node, ptr %70, i32 0, i32 2
  %72 = load i32, ptr %71, align 4, !tbaa !23
  %73 = call i32 @rotate_right(ptr noundef %64, i32 noundef %72)
  %74 = load ptr, ptr %4, align 8, !tbaa !4
  %75 = getelementptr inbounds %struct.Pool, ptr %74, i32 0, i32 0
  %76 = load ptr, ptr %75, align 8, !tbaa !8
  %77 = load i32, ptr %5, align 4, !tbaa !16
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds %struct.Node, ptr %76, i64 %78
  %80 = getelementptr inbounds %struct.Node, ptr %79, i32 0, i32 2
  store i32 %73, ptr %80, align 4, !tbaa !23
  br label %81

81:
  %82 = load ptr, ptr %4, align 8, !tbaa !4
  %83 = load i32, ptr %5, align 4, !tbaa !16
  %84 = call i32 @rotate_left(ptr noundef %82, i32 noundef %83)
  store i32 %84, ptr %3, align 4
  br label %87

85:
  %86 = load i32, ptr %5, align 4, !tbaa !16
  store i32 %86, ptr %3, align 4
  br label %87

87:
  %88 = load i32, ptr %3, align 4
  ret i32 %88
}

define internal void @update(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Pool, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = load i32, ptr %4, align 4, !tbaa !16
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  store ptr %11, ptr %5, align 8, !tbaa !4
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !tbaa !22
  %16 = call i32 @height(ptr noundef %12, i32 noundef %15)
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 0, i32 2
  %20 = load i32, ptr %19, align 4, !tbaa !23
  %21 = call i32 @height(ptr noundef %17, i32 noundef %20)
  %22 = call i32 @larger(i32 noundef %16, i32 noundef %21)
  %23 = add nsw i32 1, %22
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Node, ptr %24, i32 0, i32 3
  store i32 %23, ptr %25, align 4, !tbaa !25
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Node, ptr %27, i32 0, i32 1
  %29 = load i32, ptr %28, align 4, !tbaa !22
  %30 = call i32 @size(ptr noundef %26, i32 noundef %29)
  %31 = add nsw i32 1, %30
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = load ptr, ptr %5, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Node, ptr %33, i32 0, i32 2
  %35 = load i32, ptr %34, align 4, !tbaa !23
  %36 = call i32 @size(ptr noundef %32, i32 noundef %35)
  %37 = add nsw i32 %31, %36
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Node, ptr %38, i32 0, i32 4
  store i32 %37, ptr %39, align 4, !tbaa !24
  ret void
}

define internal i32 @lean(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Pool, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = load i32, ptr %4, align 4, !tbaa !16
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  %12 = getelementptr inbounds %struct.Node, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !22
  %14 = call i32 @height(ptr noundef %5, i32 noundef %13)
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Pool, ptr %16, i32 0, i32 0
  %18 = load ptr, ptr %17, align 8, !tbaa !8
  %19 = load i32, ptr %4, align 4, !tbaa !16
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.Node, ptr %18, i64 %20
  %22 = getelementptr inbounds %struct.Node, ptr %21, i32 0, i32 2
  %23 = load i32, ptr %22, align 4, !tbaa !23
  %24 = call i32 @height(ptr noundef %15, i32 noundef %23)
  %25 = sub nsw i32 %14, %24
  ret i32 %25
}

define internal i32 @rotate_left(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Pool, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = load i32, ptr %4, align 4, !tbaa !16
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  %12 = getelementptr inbounds %struct.Node, ptr %11, i32 0, i32 2
  %13 = load i32, ptr %12, align 4, !tbaa !23
  store i32 %13, ptr %5, align 4, !tbaa !16
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pool, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !8
  %17 = load i32, ptr %5, align 4, !tbaa !16
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !22
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Pool, ptr %22, i32 0, i32 0
  %24 = load ptr, ptr %23, align 8, !tbaa !8
  %25 = load i32, ptr %4, align 4, !tbaa !16
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds %struct.Node, ptr %24, i64 %26
  %28 = getelementptr inbounds %struct.Node, ptr %27, i32 0, i32 2
  store i32 %21, ptr %28, align 4, !tbaa !23
  %29 = load i32, ptr %4, align 4, !tbaa !16
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Pool, ptr %30, i32 0, i32 0
  %32 = load ptr, ptr %31, align 8, !tbaa !8
  %33 = load i32, ptr %5, align 4, !tbaa !16
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds %struct.Node, ptr %32, i64 %34
  %36 = getelementptr inbounds %struct.Node, ptr %35, i32 0, i32 1
  store i32 %29, ptr %36, align 4, !tbaa !22
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = load i32, ptr %4, align 4, !tbaa !16
  call void @update(ptr noundef %37, i32 noundef %38)
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = load i32, ptr %5, align 4, !tbaa !16
  call void @update(ptr noundef %39, i32 noundef %40)
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Pool, ptr %41, i32 0, i32 3
  %43 = load i64, ptr %42, align 8, !tbaa !14
  %44 = add i64 %43, 1
  store i64 %44, ptr %42, align 8, !tbaa !14
  %45 = load i32, ptr %5, align 4, !tbaa !16
  ret i32 %45
}

define internal i32 @rotate_right(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Pool, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = load i32, ptr %4, align 4, !tbaa !16
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  %12 = getelementptr inbounds %struct.Node, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !22
  store i32 %13, ptr %5, align 4, !tbaa !16
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pool, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !8
  %17 = load i32, ptr %5, align 4, !tbaa !16
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds %struct.Node, ptr %16, i64 %18
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !tbaa !23
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Pool, ptr %22, i32 0, i32 0
  %24 = load ptr, ptr %23, align 8, !tbaa !8
  %25 = load i32, ptr %4, align 4, !tbaa !16
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds %struct.Node, ptr %24, i64 %26
  %28 = getelementptr inbounds %struct.Node, ptr %27, i32 0, i32 1
  store i32 %21, ptr %28, align 4, !tbaa !22
  %29 = load i32, ptr %4, align 4, !tbaa !16
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Pool, ptr %30, i32 0, i32 0
  %32 = load ptr, ptr %31, align 8, !tbaa !8
  %33 = load i32, ptr %5, align 4, !tbaa !16
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds %struct.Node, ptr %32, i64 %34
  %36 = getelementptr inbounds %struct.Node, ptr %35, i32 0, i32 2
  store i32 %29, ptr %36, align 4, !tbaa !23
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = load i32, ptr %4, align 4, !tbaa !16
  call void @update(ptr noundef %37, i32 noundef %38)
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = load i32, ptr %5, align 4, !tbaa !16
  call void @update(ptr noundef %39, i32 noundef %40)
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Pool, ptr %41, i32 0, i32 3
  %43 = load i64, ptr %42, align 8, !tbaa !14
  %44 = add i64 %43, 1
  store i64 %44, ptr %42, align 8, !tbaa !14
  %45 = load i32, ptr %5, align 4, !tbaa !16
  ret i32 %45
}

define internal i32 @larger(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !16
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load i32, ptr %3, align 4, !tbaa !16
  %6 = load i32, ptr %4, align 4, !tbaa !16
  %7 = icmp sgt i32 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i32, ptr %3, align 4, !tbaa !16
  br label %12

10:
  %11 = load i32, ptr %4, align 4, !tbaa !16
  br label %12

12:
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  ret i32 %13
}

define internal i32 @join(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !16
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Pool, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !8
  %12 = load i32, ptr %5, align 4, !tbaa !16
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds %struct.Node, ptr %11, i64 %13
  %15 = getelementptr inbounds %struct.Node, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !tbaa !22
  store i32 %16, ptr %6, align 4, !tbaa !16
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Pool, ptr %17, i32 0, i32 0
  %19 = load ptr, ptr %18, align 8, !tbaa !8
  %20 = load i32, ptr %5, align 4, !tbaa !16
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds %struct.Node, ptr %19, i64 %21
  %23 = getelementptr inbounds %struct.Node, ptr %22, i32 0, i32 2
  %24 = load i32, ptr %23, align 4, !tbaa !23
  store i32 %24, ptr %7, align 4, !tbaa !16
  %25 = load i32, ptr %6, align 4, !tbaa !16
  %26 = icmp ne i32 %25, 0
  br i1 %26, label %27, label %30

27:
  %28 = load i32, ptr %7, align 4, !tbaa !16
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %41, label %30

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i32, ptr %5, align 4, !tbaa !16
  call void @discard(ptr noundef %31, i32 noundef %32)
  %33 = load i32, ptr %6, align 4, !tbaa !16
  %34 = icmp ne i32 %33, 0
  br i1 %34, label %35, label %37

35:
  %36 = load i32, ptr %6, align 4, !tbaa !16
  br label %39

37:
  %38 = load i32, ptr %7, align 4, !tbaa !16
  br label %39

39:
  %40 = phi i32 [ %36, %35 ], [ %38, %37 ]
  store i32 %40, ptr %3, align 4
  br label %63

41:
  store i32 0, ptr %8, align 4, !tbaa !16
  %42 = load ptr, ptr %4, align 8, !tbaa !4
  %43 = load i32, ptr %7, align 4, !tbaa !16
  %44 = call i32 @take_first(ptr noundef %42, i32 noundef %43, ptr noundef %8)
  %45 = load ptr, ptr %4, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Pool, ptr %45, i32 0, i32 0
  %47 = load ptr, ptr %46, align 8, !tbaa !8
  %48 = load i32, ptr %5, align 4, !tbaa !16
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Node, ptr %47, i64 %49
  %51 = getelementptr inbounds %struct.Node, ptr %50, i32 0, i32 2
  store i32 %44, ptr %51, align 4, !tbaa !23
  %52 = load i32, ptr %8, align 4, !tbaa !16
  %53 = load ptr, ptr %4, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Pool, ptr %53, i32 0, i32 0
  %55 = load ptr, ptr %54, align 8, !tbaa !8
  %56 = load i32, ptr %5, align 4, !tbaa !16
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds %struct.Node, ptr %55, i64 %57
  %59 = getelementptr inbounds %struct.Node, ptr %58, i32 0, i32 0
  store i32 %52, ptr %59, align 4, !tbaa !20
  %60 = load ptr, ptr %4, align 8, !tbaa !4
  %61 = load i32, ptr %5, align 4, !tbaa !16
  %62 = call i32 @balance(ptr noundef %60, i32 noundef %61)
  store i32 %62, ptr %3, align 4
  br label %63

63:
  %64 = load i32, ptr %3, align 4
  ret i32 %64
}

define internal void @discard(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !16
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Pool, ptr %5, i32 0, i32 2
  %7 = load i32, ptr %6, align 4, !tbaa !13
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Pool, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !8
  %11 = load i32, ptr %4, align 4, !tbaa !16
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.Node, ptr %10, i64 %12
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 1
  store i32 %7, ptr %14, align 4, !tbaa !22
  %15 = load i32, ptr %4, align 4, !tbaa !16
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Pool, ptr %16, i32 0, i32 2
  store i32 %15, ptr %17, align 4, !tbaa !13
  ret void
}

define internal i32 @take_first(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !16
  store ptr %2, ptr %7, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Pool, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !8
  %12 = load i32, ptr %6, align 4, !tbaa !16
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds %struct.Node, ptr %11, i64 %13
  %15 = getelementptr inbounds %struct.Node, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !tbaa !22
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %39, label %18

18:
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Pool, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !8
  %22 = load i32, ptr %6, align 4, !tbaa !16
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds %struct.Node, ptr %21, i64 %23
  %25 = getelementptr inbounds %struct.Node, ptr %24, i32 0, i32 2
  %26 = load i32, ptr %25, align 4, !tbaa !23
  store i32 %26, ptr %8, align 4, !tbaa !16
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Pool, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8, !tbaa !8
  %30 = load i32, ptr %6, align 4, !tbaa !16
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds %struct.Node, ptr %29, i64 %31
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 0, i32 0
  %34 = load i32, ptr %33, align 4, !tbaa !20
  %35 = load ptr, ptr %7, align 8, !tbaa !4
  store i32 %34, ptr %35, align 4, !tbaa !16
  %36 = load ptr, ptr %5, align 8, !tbaa !4
  %37 = load i32, ptr %6, align 4, !tbaa !16
  call void @discard(ptr noundef %36, i32 noundef %37)
  %38 = load i32, ptr %8, align 4, !tbaa !16
  store i32 %38, ptr %4, align 4
  br label %61

39:
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Pool, ptr %41, i32 0, i32 0
  %43 = load ptr, ptr %42, align 8, !tbaa !8
  %44 = load i32, ptr %6, align 4, !tbaa !16
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds %struct.Node, ptr %43, i64 %45
  %47 = getelementptr inbounds %struct.Node, ptr %46, i32 0, i32 1
  %48 = load i32, ptr %47, align 4, !tbaa !22
  %49 = load ptr, ptr %7, align 8, !tbaa !4
  %50 = call i32 @take_first(ptr noundef %40, i32 noundef %48, ptr noundef %49)
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Pool, ptr %51, i32 0, i32 0
  %53 = load ptr, ptr %52, align 8, !tbaa !8
  %54 = load i32, ptr %6, align 4, !tbaa !16
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds %struct.Node, ptr %53, i64 %55
  %57 = getelementptr inbounds %struct.Node, ptr %56, i32 0, i32 1
  store i32 %50, ptr %57, align 4, !tbaa !22
  %58 = load ptr, ptr %5, align 8, !tbaa !4
  %59 = load i32, ptr %6, align 4, !tbaa !16
  %60 = call i32 @balance(ptr noundef %58, i32 noundef %59)
  store i32 %60, ptr %4, align 4
  br label %61

61:
  %62 = load i32, ptr %4, align 4
  ret i32 %62
}

define internal i32 @rank(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !16
  store i32 %2, ptr %6, align 4, !tbaa !16
  store i32 0, ptr %7, align 4, !tbaa !16
  br label %8

8:
  %9 = load i32, ptr %5, align 4, !tbaa !16
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %54

11:
  %12 = load i32, ptr %6, align 4, !tbaa !16
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Pool, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8, !tbaa !8
  %16 = load i32, ptr %5, align 4, !tbaa !16
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.Node, ptr %15, i64 %17
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %19, align 4, !tbaa !20
  %21 = icmp sle i32 %12, %20
  br i1 %21, label %22, label %31

22:
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Pool, ptr %23, i32 0, i32 0
  %25 = load ptr, ptr %24, align 8, !tbaa !8
  %26 = load i32, ptr %5, align 4, !tbaa !16
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds %struct.Node, ptr %25, i64 %27
  %29 = getelementptr inbounds %struct.Node, ptr %28, i32 0, i32 1
  %30 = load i32, ptr %29, align 4, !tbaa !22
  store i32 %30, ptr %5, align 4, !tbaa !16
  br label %53

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Pool, ptr %33, i32 0, i32 0
  %35 = load ptr, ptr %34, align 8, !tbaa !8
  %36 = load i32, ptr %5, align 4, !tbaa !16
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds %struct.Node, ptr %35, i64 %37
  %39 = getelementptr inbounds %struct.Node, ptr %38, i32 0, i32 1
  %40 = load i32, ptr %39, align 4, !tbaa !22
  %41 = call i32 @size(ptr noundef %32, i32 noundef %40)
  %42 = add nsw i32 1, %41
  %43 = load i32, ptr %7, align 4, !tbaa !16
  %44 = add nsw i32 %43, %42
  store i32 %44, ptr %7, align 4, !tbaa !16
  %45 = load ptr, ptr %4, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Pool, ptr %45, i32 0, i32 0
  %47 = load ptr, ptr %46, align 8, !tbaa !8
  %48 = load i32, ptr %5, align 4, !tbaa !16
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Node, ptr %47, i64 %49
  %51 = getelementptr inbounds %struct.Node, ptr %50, i32 0, i32 2
  %52 = load i32, ptr %51, align 4, !tbaa !23
  store i32 %52, ptr %5, align 4, !tbaa !16
  br label %53

53:
  br label %8, !llvm.loop !26

54:
  %55 = load i32, ptr %7, align 4, !tbaa !16
  ret i32 %55
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
!15 = !{i64 0, i64 4, !16, i64 4, i64 4, !16, i64 8, i64 4, !16, i64 12, i64 4, !16, i64 16, i64 4, !16}
!16 = !{!10, !10, i64 0}
!17 = !{!11, !11, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!21, !10, i64 0}
!21 = !{!"", !10, i64 0, !10, i64 4, !10, i64 8, !10, i64 12, !10, i64 16}
!22 = !{!21, !10, i64 4}
!23 = !{!21, !10, i64 8}
!24 = !{!21, !10, i64 16}
!25 = !{!21, !10, i64 12}
!26 = distinct !{!26, !19}
