; made by python -m programs.c from src/treap.c, SHA-256 8e6eeb9934a25924972c2024751a37cea0c465ab9f2d1250d1c5e671160ee988
source_filename = "treap.c"

%struct.Node = type { i32, i32, i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca %struct.Node, align 4
  %12 = alloca i64, align 8
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
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %7, align 8, !tbaa !10
  store i32 -1, ptr %8, align 4, !tbaa !3
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %28

28:
  %29 = load i64, ptr %9, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !15
  %33 = icmp slt i64 %29, %32
  br i1 %33, label %34, label %70

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !13
  %36 = load i64, ptr %9, align 8, !tbaa !15
  %37 = getelementptr inbounds i32, ptr %35, i64 %36
  %38 = load i32, ptr %37, align 4, !tbaa !3
  %39 = load ptr, ptr %4, align 8, !tbaa !13
  %40 = load i64, ptr %9, align 8, !tbaa !15
  %41 = getelementptr inbounds i32, ptr %39, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !3
  %43 = lshr i32 %42, 15
  %44 = xor i32 %38, %43
  %45 = mul i32 %44, 739982445
  store i32 %45, ptr %10, align 4, !tbaa !3
  %46 = getelementptr inbounds nuw %struct.Node, ptr %11, i32 0, i32 0
  %47 = load ptr, ptr %4, align 8, !tbaa !13
  %48 = load i64, ptr %9, align 8, !tbaa !15
  %49 = getelementptr inbounds i32, ptr %47, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !3
  store i32 %50, ptr %46, align 4, !tbaa !17
  %51 = getelementptr inbounds nuw %struct.Node, ptr %11, i32 0, i32 1
  %52 = load i32, ptr %10, align 4, !tbaa !3
  %53 = load i32, ptr %10, align 4, !tbaa !3
  %54 = lshr i32 %53, 12
  %55 = xor i32 %52, %54
  store i32 %55, ptr %51, align 4, !tbaa !19
  %56 = getelementptr inbounds nuw %struct.Node, ptr %11, i32 0, i32 2
  store i32 -1, ptr %56, align 4, !tbaa !20
  %57 = getelementptr inbounds nuw %struct.Node, ptr %11, i32 0, i32 3
  store i32 -1, ptr %57, align 4, !tbaa !21
  %58 = getelementptr inbounds nuw %struct.Node, ptr %11, i32 0, i32 4
  store i32 1, ptr %58, align 4, !tbaa !22
  %59 = load ptr, ptr %7, align 8, !tbaa !10
  %60 = load i64, ptr %9, align 8, !tbaa !15
  %61 = getelementptr inbounds %struct.Node, ptr %59, i64 %60
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %61, ptr align 4 %11, i64 20, i1 false), !tbaa.struct !23
  %62 = load ptr, ptr %7, align 8, !tbaa !10
  %63 = load i32, ptr %8, align 4, !tbaa !3
  %64 = load i64, ptr %9, align 8, !tbaa !15
  %65 = trunc i64 %64 to i32
  %66 = call i32 @insert(ptr noundef %62, i32 noundef %63, i32 noundef %65)
  store i32 %66, ptr %8, align 4, !tbaa !3
  br label %67

67:
  %68 = load i64, ptr %9, align 8, !tbaa !15
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %9, align 8, !tbaa !15
  br label %28, !llvm.loop !24

70:
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %71

71:
  %72 = load i64, ptr %12, align 8, !tbaa !15
  %73 = load ptr, ptr %3, align 8, !tbaa !11
  %74 = getelementptr inbounds i64, ptr %73, i64 1
  %75 = load i64, ptr %74, align 8, !tbaa !15
  %76 = icmp slt i64 %72, %75
  br i1 %76, label %77, label %91

77:
  %78 = load ptr, ptr %7, align 8, !tbaa !10
  %79 = load i32, ptr %8, align 4, !tbaa !3
  %80 = load ptr, ptr %5, align 8, !tbaa !13
  %81 = load i64, ptr %12, align 8, !tbaa !15
  %82 = getelementptr inbounds i32, ptr %80, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = call i32 @rank(ptr noundef %78, i32 noundef %79, i32 noundef %83)
  %85 = load ptr, ptr %6, align 8, !tbaa !13
  %86 = load i64, ptr %12, align 8, !tbaa !15
  %87 = getelementptr inbounds i32, ptr %85, i64 %86
  store i32 %84, ptr %87, align 4, !tbaa !3
  br label %88

88:
  %89 = load i64, ptr %12, align 8, !tbaa !15
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %12, align 8, !tbaa !15
  br label %71, !llvm.loop !26

91:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @insert(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  %8 = load i32, ptr %6, align 4, !tbaa !3
  %9 = icmp slt i32 %8, 0
  br i1 %9, label %10, label %12

10:
  %11 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %11, ptr %4, align 4
  br label %106

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !10
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds %struct.Node, ptr %13, i64 %15
  %17 = getelementptr inbounds nuw %struct.Node, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !17
  %19 = load ptr, ptr %5, align 8, !tbaa !10
  %20 = load i32, ptr %6, align 4, !tbaa !3
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds %struct.Node, ptr %19, i64 %21
  %23 = getelementptr inbounds nuw %struct.Node, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %23, align 4, !tbaa !17
  %25 = icmp ult i32 %18, %24
  br i1 %25, label %26, label %64

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !10
  %28 = load ptr, ptr %5, align 8, !tbaa !10
  %29 = load i32, ptr %6, align 4, !tbaa !3
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds %struct.Node, ptr %28, i64 %30
  %32 = getelementptr inbounds nuw %struct.Node, ptr %31, i32 0, i32 2
  %33 = load i32, ptr %32, align 4, !tbaa !20
  %34 = load i32, ptr %7, align 4, !tbaa !3
  %35 = call i32 @insert(ptr noundef %27, i32 noundef %33, i32 noundef %34)
  %36 = load ptr, ptr %5, align 8, !tbaa !10
  %37 = load i32, ptr %6, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds %struct.Node, ptr %36, i64 %38
  %40 = getelementptr inbounds nuw %struct.Node, ptr %39, i32 0, i32 2
  store i32 %35, ptr %40, align 4, !tbaa !20
  %41 = load ptr, ptr %5, align 8, !tbaa !10
  %42 = load ptr, ptr %5, align 8, !tbaa !10
  %43 = load i32, ptr %6, align 4, !tbaa !3
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds %struct.Node, ptr %42, i64 %44
  %46 = getelementptr inbounds nuw %struct.Node, ptr %45, i32 0, i32 2
  %47 = load i32, ptr %46, align 4, !tbaa !20
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds %struct.Node, ptr %41, i64 %48
  %50 = getelementptr inbounds nuw %struct.Node, ptr %49, i32 0, i32 1
  %51 = load i32, ptr %50, align 4, !tbaa !19
  %52 = load ptr, ptr %5, align 8, !tbaa !10
  %53 = load i32, ptr %6, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds %struct.Node, ptr %52, i64 %54
  %56 = getelementptr inbounds nuw %struct.Node, ptr %55, i32 0, i32 1
  %57 = load i32, ptr %56, align 4, !tbaa !19
  %58 = icmp ugt i32 %51, %57
  br i1 %58, label %59, label %63

59:
  %60 = load ptr, ptr %5, align 8, !tbaa !10
  %61 = load i32, ptr %6, align 4, !tbaa !3
  %62 = call i32 @turn_right(ptr noundef %60, i32 noundef %61)
  store i32 %62, ptr %4, align 4
  br label %106

63:
  br label %102

64:
  %65 = load ptr, ptr %5, align 8, !tbaa !10
  %66 = load ptr, ptr %5, align 8, !tbaa !10
  %67 = load i32, ptr %6, align 4, !tbaa !3
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds %struct.Node, ptr %66, i64 %68
  %70 = getelementptr inbounds nuw %struct.Node, ptr %69, i32 0, i32 3
  %71 = load i32, ptr %70, align 4, !tbaa !21
  %72 = load i32, ptr %7, align 4, !tbaa !3
  %73 = call i32 @insert(ptr noundef %65, i32 noundef %71, i32 noundef %72)
  %74 = load ptr, ptr %5, align 8, !tbaa !10
  %75 = load i32, ptr %6, align 4, !tbaa !3
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds %struct.Node, ptr %74, i64 %76
  %78 = getelementptr inbounds nuw %struct.Node, ptr %77, i32 0, i32 3
  store i32 %73, ptr %78, align 4, !tbaa !21
  %79 = load ptr, ptr %5, align 8, !tbaa !10
  %80 = load ptr, ptr %5, align 8, !tbaa !10
  %81 = load i32, ptr %6, align 4, !tbaa !3
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds %struct.Node, ptr %80, i64 %82
  %84 = getelementptr inbounds nuw %struct.Node, ptr %83, i32 0, i32 3
  %85 = load i32, ptr %84, align 4, !tbaa !21
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds %struct.Node, ptr %79, i64 %86
  %88 = getelementptr inbounds nuw %struct.Node, ptr %87, i32 0, i32 1
  %89 = load i32, ptr %88, align 4, !tbaa !19
  %90 = load ptr, ptr %5, align 8, !tbaa !10
  %91 = load i32, ptr %6, align 4, !tbaa !3
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds %struct.Node, ptr %90, i64 %92
  %94 = getelementptr inbounds nuw %struct.Node, ptr %93, i32 0, i32 1
  %95 = load i32, ptr %94, align 4, !tbaa !19
  %96 = icmp ugt i32 %89, %95
  br i1 %96, label %97, label %101

97:
  %98 = load ptr, ptr %5, align 8, !tbaa !10
  %99 = load i32, ptr %6, align 4, !tbaa !3
  %100 = call i32 @turn_left(ptr noundef %98, i32 noundef %99)
  store i32 %100, ptr %4, align 4
  br label %106

101:
  br label %102

102:
  %103 = load ptr, ptr %5, align 8, !tbaa !10
  %104 = load i32, ptr %6, align 4, !tbaa !3
  call void @refresh(ptr noundef %103, i32 noundef %104)
  %105 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %105, ptr %4, align 4
  br label %106

106:
  %107 = load i32, ptr %4, align 4
  ret i32 %107
}

define internal i32 @rank(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %8

8:
  %9 = load i32, ptr %5, align 4, !tbaa !3
  %10 = icmp sge i32 %9, 0
  br i1 %10, label %11, label %46

11:
  %12 = load i32, ptr %6, align 4, !tbaa !3
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = load i32, ptr %5, align 4, !tbaa !3
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds %struct.Node, ptr %13, i64 %15
  %17 = getelementptr inbounds nuw %struct.Node, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !17
  %19 = icmp ule i32 %12, %18
  br i1 %19, label %20, label %27

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !10
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds %struct.Node, ptr %21, i64 %23
  %25 = getelementptr inbounds nuw %struct.Node, ptr %24, i32 0, i32 2
  %26 = load i32, ptr %25, align 4, !tbaa !20
  store i32 %26, ptr %5, align 4, !tbaa !3
  br label %45

27:
  %28 = load ptr, ptr %4, align 8, !tbaa !10
  %29 = load ptr, ptr %4, align 8, !tbaa !10
  %30 = load i32, ptr %5, align 4, !tbaa !3
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds %struct.Node, ptr %29, i64 %31
  %33 = getelementptr inbounds nuw %struct.Node, ptr %32, i32 0, i32 2
  %34 = load i32, ptr %33, align 4, !tbaa !20
  %35 = call i32 @size_of(ptr noundef %28, i32 noundef %34)
  %36 = add nsw i32 1, %35
  %37 = load i32, ptr %7, align 4, !tbaa !3
  %38 = add nsw i32 %37, %36
  store i32 %38, ptr %7, align 4, !tbaa !3
  %39 = load ptr, ptr %4, align 8, !tbaa !10
  %40 = load i32, ptr %5, align 4, !tbaa !3
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds %struct.Node, ptr %39, i64 %41
  %43 = getelementptr inbounds nuw %struct.Node, ptr %42, i32 0, i32 3
  %44 = load i32, ptr %43, align 4, !tbaa !21
  store i32 %44, ptr %5, align 4, !tbaa !3
  br label %45

45:
  br label %8, !llvm.loop !27

46:
  %47 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %47
}

define internal i32 @turn_right(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds %struct.Node, ptr %6, i64 %8
  %10 = getelementptr inbounds nuw %struct.Node, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 4, !tbaa !20
  store i32 %11, ptr %5, align 4, !tbaa !3
  %12 = load ptr, ptr %3, align 8, !tbaa !10
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds %struct.Node, ptr %12, i64 %14
  %16 = getelementptr inbounds nuw %struct.Node, ptr %15, i32 0, i32 3
  %17 = load i32, ptr %16, align 4, !tbaa !21
  %18 = load ptr, ptr %3, align 8, !tbaa !10
  %19 = load i32, ptr %4, align 4, !tbaa !3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.Node, ptr %18, i64 %20
  %22 = getelementptr inbounds nuw %struct.Node, ptr %21, i32 0, i32 2
  store i32 %17, ptr %22, align 4, !tbaa !20
  %23 = load i32, ptr %4, align 4, !tbaa !3
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = load i32, ptr %5, align 4, !tbaa !3
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds %struct.Node, ptr %24, i64 %26
  %28 = getelementptr inbounds nuw %struct.Node, ptr %27, i32 0, i32 3
  store i32 %23, ptr %28, align 4, !tbaa !21
  %29 = load ptr, ptr %3, align 8, !tbaa !10
  %30 = load i32, ptr %4, align 4, !tbaa !3
  call void @refresh(ptr noundef %29, i32 noundef %30)
  %31 = load ptr, ptr %3, align 8, !tbaa !10
  %32 = load i32, ptr %5, align 4, !tbaa !3
  call void @refresh(ptr noundef %31, i32 noundef %32)
  %33 = load i32, ptr %5, align 4, !tbaa !3
  ret i32 %33
}

define internal i32 @turn_left(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds %struct.Node, ptr %6, i64 %8
  %10 = getelementptr inbounds nuw %struct.Node, ptr %9, i32 0, i32 3
  %11 = load i32, ptr %10, align 4, !tbaa !21
  store i32 %11, ptr %5, align 4, !tbaa !3
  %12 = load ptr, ptr %3, align 8, !tbaa !10
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds %struct.Node, ptr %12, i64 %14
  %16 = getelementptr inbounds nuw %struct.Node, ptr %15, i32 0, i32 2
  %17 = load i32, ptr %16, align 4, !tbaa !20
  %18 = load ptr, ptr %3, align 8, !tbaa !10
  %19 = load i32, ptr %4, align 4, !tbaa !3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.Node, ptr %18, i64 %20
  %22 = getelementptr inbounds nuw %struct.Node, ptr %21, i32 0, i32 3
  store i32 %17, ptr %22, align 4, !tbaa !21
  %23 = load i32, ptr %4, align 4, !tbaa !3
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = load i32, ptr %5, align 4, !tbaa !3
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds %struct.Node, ptr %24, i64 %26
  %28 = getelementptr inbounds nuw %struct.Node, ptr %27, i32 0, i32 2
  store i32 %23, ptr %28, align 4, !tbaa !20
  %29 = load ptr, ptr %3, align 8, !tbaa !10
  %30 = load i32, ptr %4, align 4, !tbaa !3
  call void @refresh(ptr noundef %29, i32 noundef %30)
  %31 = load ptr, ptr %3, align 8, !tbaa !10
  %32 = load i32, ptr %5, align 4, !tbaa !3
  call void @refresh(ptr noundef %31, i32 noundef %32)
  %33 = load i32, ptr %5, align 4, !tbaa !3
  ret i32 %33
}

define internal void @refresh(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load ptr, ptr %3, align 8, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds %struct.Node, ptr %6, i64 %8
  %10 = getelementptr inbounds nuw %struct.Node, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 4, !tbaa !20
  %12 = call i32 @size_of(ptr noundef %5, i32 noundef %11)
  %13 = add nsw i32 1, %12
  %14 = load ptr, ptr %3, align 8, !tbaa !10
  %15 = load ptr, ptr %3, align 8, !tbaa !10
  %16 = load i32, ptr %4, align 4, !tbaa !3
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.Node, ptr %15, i64 %17
  %19 = getelementptr inbounds nuw %struct.Node, ptr %18, i32 0, i32 3
  %20 = load i32, ptr %19, align 4, !tbaa !21
  %21 = call i32 @size_of(ptr noundef %14, i32 noundef %20)
  %22 = add nsw i32 %13, %21
  %23 = load ptr, ptr %3, align 8, !tbaa !10
  %24 = load i32, ptr %4, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds %struct.Node, ptr %23, i64 %25
  %27 = getelementptr inbounds nuw %struct.Node, ptr %26, i32 0, i32 4
  store i32 %22, ptr %27, align 4, !tbaa !22
  ret void
}

define internal i32 @size_of(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %4, align 4, !tbaa !3
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %8

7:
  br label %15

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !10
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Node, ptr %9, i64 %11
  %13 = getelementptr inbounds nuw %struct.Node, ptr %12, i32 0, i32 4
  %14 = load i32, ptr %13, align 4, !tbaa !22
  br label %15

15:
  %16 = phi i32 [ 0, %7 ], [ %14, %8 ]
  ret i32 %16
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
!17 = !{!18, !4, i64 0}
!18 = !{!"", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12, !4, i64 16}
!19 = !{!18, !4, i64 4}
!20 = !{!18, !4, i64 8}
!21 = !{!18, !4, i64 12}
!22 = !{!18, !4, i64 16}
!23 = !{i64 0, i64 4, !3, i64 4, i64 4, !3, i64 8, i64 4, !3, i64 12, i64 4, !3, i64 16, i64 4, !3}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = distinct !{!26, !25}
!27 = distinct !{!27, !25}
