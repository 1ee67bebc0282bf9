; made by python -m programs.calls from src/segments.c, SHA-256 33abc63d8092be3f167f94d0507f6f5d3f739f9a329b21468809fe95900ef323
source_filename = "segments.c"

%struct.Tree = type { ptr, i64, i64 }
%struct.Node = type { i64, i64, i64, i64, i64, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Tree, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
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
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 0
  %31 = load i64, ptr %30, align 8, !tbaa !8
  store i64 %31, ptr %8, align 8, !tbaa !8
  %32 = getelementptr inbounds %struct.Tree, ptr %9, i32 0, i32 0
  %33 = load ptr, ptr %2, align 8, !tbaa !4
  %34 = getelementptr inbounds ptr, ptr %33, i64 5
  %35 = load ptr, ptr %34, align 8, !tbaa !4
  store ptr %35, ptr %32, align 8, !tbaa !10
  %36 = getelementptr inbounds %struct.Tree, ptr %9, i32 0, i32 1
  %37 = load i64, ptr %8, align 8, !tbaa !8
  store i64 %37, ptr %36, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Tree, ptr %9, i32 0, i32 2
  store i64 0, ptr %38, align 8, !tbaa !13
  %39 = load i64, ptr %8, align 8, !tbaa !8
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  call void @build(ptr noundef %9, i64 noundef 1, i64 noundef 0, i64 noundef %39, ptr noundef %40)
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %41

41:
  %42 = load i64, ptr %10, align 8, !tbaa !8
  %43 = load ptr, ptr %3, align 8, !tbaa !4
  %44 = getelementptr inbounds i64, ptr %43, i64 1
  %45 = load i64, ptr %44, align 8, !tbaa !8
  %46 = icmp slt i64 %42, %45
  br i1 %46, label %47, label %129

47:
  %48 = load ptr, ptr %5, align 8, !tbaa !4
  %49 = load i64, ptr %10, align 8, !tbaa !8
  %50 = mul nsw i64 2, %49
  %51 = getelementptr inbounds i32, ptr %48, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !14
  %53 = zext i32 %52 to i64
  %54 = load i64, ptr %8, align 8, !tbaa !8
  %55 = srem i64 %53, %54
  store i64 %55, ptr %11, align 8, !tbaa !8
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = add nsw i64 %56, 1
  %58 = load ptr, ptr %5, align 8, !tbaa !4
  %59 = load i64, ptr %10, align 8, !tbaa !8
  %60 = mul nsw i64 2, %59
  %61 = add nsw i64 %60, 1
  %62 = getelementptr inbounds i32, ptr %58, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !14
  %64 = zext i32 %63 to i64
  %65 = load i64, ptr %8, align 8, !tbaa !8
  %66 = load i64, ptr %11, align 8, !tbaa !8
  %67 = sub nsw i64 %65, %66
  %68 = srem i64 %64, %67
  %69 = add nsw i64 %57, %68
  store i64 %69, ptr %12, align 8, !tbaa !8
  %70 = load ptr, ptr %5, align 8, !tbaa !4
  %71 = load i64, ptr %10, align 8, !tbaa !8
  %72 = mul nsw i64 2, %71
  %73 = getelementptr inbounds i32, ptr %70, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !14
  %75 = lshr i32 %74, 20
  %76 = zext i32 %75 to i64
  %77 = sub nsw i64 %76, 2048
  store i64 %77, ptr %13, align 8, !tbaa !8
  %78 = load ptr, ptr %5, align 8, !tbaa !4
  %79 = load i64, ptr %10, align 8, !tbaa !8
  %80 = mul nsw i64 2, %79
  %81 = add nsw i64 %80, 1
  %82 = getelementptr inbounds i32, ptr %78, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !14
  %84 = lshr i32 %83, 29
  switch i32 %84, label %95 [
    i32 0, label %85
    i32 1, label %85
    i32 2, label %90
  ]

85:
  %86 = load i64, ptr %8, align 8, !tbaa !8
  %87 = load i64, ptr %11, align 8, !tbaa !8
  %88 = load i64, ptr %12, align 8, !tbaa !8
  %89 = load i64, ptr %13, align 8, !tbaa !8
  call void @change(ptr noundef %9, i64 noundef 1, i64 noundef 0, i64 noundef %86, i64 noundef %87, i64 noundef %88, i64 noundef %89, i32 noundef 0)
  br label %96

90:
  %91 = load i64, ptr %8, align 8, !tbaa !8
  %92 = load i64, ptr %11, align 8, !tbaa !8
  %93 = load i64, ptr %12, align 8, !tbaa !8
  %94 = load i64, ptr %13, align 8, !tbaa !8
  call void @change(ptr noundef %9, i64 noundef 1, i64 noundef 0, i64 noundef %91, i64 noundef %92, i64 noundef %93, i64 noundef %94, i32 noundef 1)
  br label %96

95:
  br label %96

96:
  %97 = load ptr, ptr %5, align 8, !tbaa !4
  %98 = load i64, ptr %10, align 8, !tbaa !8
  %99 = mul nsw i64 2, %98
  %100 = getelementptr inbounds i32, ptr %97, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !14
  %102 = and i32 %101, 3
  switch i32 %102, label %117 [
    i32 0, label %103
    i32 1, label %111
  ]

103:
  %104 = load i64, ptr %8, align 8, !tbaa !8
  %105 = load i64, ptr %11, align 8, !tbaa !8
  %106 = load i64, ptr %12, align 8, !tbaa !8
  %107 = call i64 @smallest(ptr noundef %9, i64 noundef 1, i64 noundef 0, i64 noundef %104, i64 noundef %105, i64 noundef %106)
  %108 = load ptr, ptr %6, align 8, !tbaa !4
  %109 = load i64, ptr %10, align 8, !tbaa !8
  %110 = getelementptr inbounds i64, ptr %108, i64 %109
  store i64 %107, ptr %110, align 8, !tbaa !8
  br label %125

111:
  %112 = load i64, ptr %13, align 8, !tbaa !8
  %113 = call i64 @first_above(ptr noundef %9, i64 noundef %112)
  %114 = load ptr, ptr %6, align 8, !tbaa !4
  %115 = load i64, ptr %10, align 8, !tbaa !8
  %116 = getelementptr inbounds i64, ptr %114, i64 %115
  store i64 %113, ptr %116, align 8, !tbaa !8
  br label %125

117:
  %118 = load i64, ptr %8, align 8, !tbaa !8
  %119 = load i64, ptr %11, align 8, !tbaa !8
  %120 = load i64, ptr %12, align 8, !tbaa !8
  %121 = call i64 @total(ptr noundef %9, i64 noundef 1, i64 noundef 0, i64 noundef %118, i64 noundef %119, i64 noundef %120)
  %122 = load ptr, ptr %6, align 8, !tbaa !4
  %123 = load i64, ptr %10, align 8, !tbaa !8
  %124 = getelementptr inbounds i64, ptr %122, i64 %123
  store i64 %121, ptr %124, align 8, !tbaa !8
  br label %125

125:
  br label %126

126:
  %127 = load i64, ptr %10, align 8, !tbaa !8
  %128 = add nsw i64 %127, 1
  store i64 %128, ptr %10, align 8, !tbaa !8
  br label %41, !llvm.loop !16

129:
  %130 = getelementptr inbounds %struct.Tree, ptr %9, i32 0, i32 2
  %131 = load i64, ptr %130, align 8, !tbaa !13
  %132 = load ptr, ptr %7, align 8, !tbaa !4
  %133 = getelementptr inbounds i64, ptr %132, i64 0
  store i64 %131, ptr %133, align 8, !tbaa !8
  ret void
}

define internal void @build(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca %struct.Node, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i64 %1, ptr %7, align 8, !tbaa !8
  store i64 %2, ptr %8, align 8, !tbaa !8
  store i64 %3, ptr %9, align 8, !tbaa !8
  store ptr %4, ptr %10, align 8, !tbaa !4
  call void @llvm.memset.p0.i64(ptr align 8 %11, i8 0, i64 48, i1 false)
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Tree, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = getelementptr inbounds %struct.Node, ptr %14, i64 %15
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 %11, i64 48, i1 false), !tbaa.struct !18
  %17 = load i64, ptr %9, align 8, !tbaa !8
  %18 = load i64, ptr %8, align 8, !tbaa !8
  %19 = sub nsw i64 %17, %18
  %20 = icmp eq i64 %19, 1
  br i1 %20, label %21, label %32

21:
  %22 = load ptr, ptr %6, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Tree, ptr %22, i32 0, i32 0
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  %25 = load i64, ptr %7, align 8, !tbaa !8
  %26 = getelementptr inbounds %struct.Node, ptr %24, i64 %25
  %27 = load ptr, ptr %10, align 8, !tbaa !4
  %28 = load i64, ptr %8, align 8, !tbaa !8
  %29 = getelementptr inbounds i16, ptr %27, i64 %28
  %30 = load i16, ptr %29, align 2, !tbaa !19
  %31 = sext i16 %30 to i64
  call void @apply_set(ptr noundef %26, i64 noundef %31, i64 noundef 1)
  br label %52

32:
  %33 = load ptr, ptr %6, align 8, !tbaa !4
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 2, %34
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = call i64 @half(i64 noundef %37, i64 noundef %38)
  %40 = load ptr, ptr %10, align 8, !tbaa !4
  call void @build(ptr noundef %33, i64 noundef %35, i64 noundef %36, i64 noundef %39, ptr noundef %40)
  %41 = load ptr, ptr %6, align 8, !tbaa !4
  %42 = load i64, ptr %7, align 8, !tbaa !8
  %43 = mul nsw i64 2, %42
  %44 = add nsw i64 %43, 1
  %45 = load i64, ptr %8, align 8, !tbaa !8
  %46 = load i64, ptr %9, align 8, !tbaa !8
  %47 = call i64 @half(i64 noundef %45, i64 noundef %46)
  %48 = load i64, ptr %9, align 8, !tbaa !8
  %49 = load ptr, ptr %10, align 8, !tbaa !4
  call void @build(ptr noundef %41, i64 noundef %44, i64 noundef %47, i64 noundef %48, ptr noundef %49)
  %50 = load ptr, ptr %6, align 8, !tbaa !4
  %51 = load i64, ptr %7, align 8, !tbaa !8
  call void @pull(ptr noundef %50, i64 noundef %51)
  br label %52

52:
  ret void
}

define internal void @change(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i32 noundef %7) #0 {
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  store ptr %0, ptr %9, align 8, !tbaa !4
  store i64 %1, ptr %10, align 8, !tbaa !8
  store i64 %2, ptr %11, align 8, !tbaa !8
  store i64 %3, ptr %12, align 8, !tbaa !8
  store i64 %4, ptr %13, align 8, !tbaa !8
  store i64 %5, ptr %14, align 8, !tbaa !8
  store i64 %6, ptr %15, align 8, !tbaa !8
  store i32 %7, ptr %16, align 4, !tbaa !14
  %17 = load i64, ptr %11, align 8, !tbaa !8
  %18 = load i64, ptr %12, align 8, !tbaa !8
  %19 = load i64, ptr %13, align 8, !tbaa !8
  %20 = load i64, ptr %14, align 8, !tbaa !8
  %21 = call i32 @outside(i64 noundef %17, i64 noundef %18, i64 noundef %19, i64 noundef %20)
  %22 = icmp ne i32 %21, 0
  br i1 %22, label %23, label %24

23:
  br label %85

24:
  %25 = load i64, ptr %11, align 8, !tbaa !8
  %26 = load i64, ptr %12, align 8, !tbaa !8
  %27 = load i64, ptr %13, align 8, !tbaa !8
  %28 = load i64, ptr %14, align 8, !tbaa !8
  %29 = call i32 @within(i64 noundef %25, i64 noundef %26, i64 noundef %27, i64 noundef %28)
  %30 = icmp ne i32 %29, 0
  br i1 %30, label %31, label %55

31:
  %32 = load i32, ptr %16, align 4, !tbaa !14
  %33 = icmp ne i32 %32, 0
  br i1 %33, label %34, label %44

34:
  %35 = load ptr, ptr %9, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Tree, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = getelementptr inbounds %struct.Node, ptr %37, i64 %38
  %40 = load i64, ptr %15, align 8, !tbaa !8
  %41 = load i64, ptr %12, align 8, !tbaa !8
  %42 = load i64, ptr %11, align 8, !tbaa !8
  %43 = sub nsw i64 %41, %42
  call void @apply_set(ptr noundef %39, i64 noundef %40, i64 noundef %43)
  br label %54

44:
  %45 = load ptr, ptr %9, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Tree, ptr %45, i32 0, i32 0
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = getelementptr inbounds %struct.Node, ptr %47, i64 %48
  %50 = load i64, ptr %15, align 8, !tbaa !8
  %51 = load i64, ptr %12, align 8, !tbaa !8
  %52 = load i64, ptr %11, align 8, !tbaa !8
  %53 = sub nsw i64 %51, %52
  call void @apply_add(ptr noundef %49, i64 noundef %50, i64 noundef %53)
  br label %54

54:
  br label %85

55:
  %56 = load ptr, ptr %9, align 8, !tbaa !4
  %57 = load i64, ptr %10, align 8, !tbaa !8
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = load i64, ptr %12, align 8, !tbaa !8
  call void @push(ptr noundef %56, i64 noundef %57, i64 noundef %58, i64 noundef %59)
  %60 = load ptr, ptr %9, align 8, !tbaa !4
  %61 = load i64, ptr %10, align 8, !tbaa !8
  %62 = mul nsw i64 2, %61
  %63 = load i64, ptr %11, align 8, !tbaa !8
  %64 = load i64, ptr %11, align 8, !tbaa !8
  %65 = load i64, ptr %12, align 8, !tbaa !8
  %66 = call i64 @half(i64 noundef %64, i64 noundef %65)
  %67 = load i64, ptr %13, align 8, !tbaa !8
  %68 = load i64, ptr %14, align 8, !tbaa !8
  %69 = load i64, ptr %15, align 8, !tbaa !8
  %70 = load i32, ptr %16, align 4, !tbaa !14
  call void @change(ptr noundef %60, i64 noundef %62, i64 noundef %63, i64 noundef %66, i64 noundef %67, i64 noundef %68, i64 noundef %69, i32 noundef %70)
  %71 = load ptr, ptr %9, align 8, !tbaa !4
  %72 = load i64, ptr %10, align 8, !tbaa !8
  %73 = mul nsw i64 2, %72
  %74 = add nsw i64 %73, 1
  %75 = load i64, ptr %11, align 8, !tbaa !8
  %76 = load i64, ptr %12, align 8, !tbaa !8
  %77 = call i64 @half(i64 noundef %75, i64 noundef %76)
  %78 = load i64, ptr %12, align 8, !tbaa !8
  %79 = load i64, ptr %13, align 8, !tbaa !8
  %80 = load i64, ptr %14, align 8, !tbaa !8
  %81 = load i64, ptr %15, align 8, !tbaa !8
  %82 = load i32, ptr %16, align 4, !tbaa !14
  call void @change(ptr noundef %71, i64 noundef %74, i64 noundef %77, i64 noundef %78, i64 noundef %79, i64 noundef %80, i64 noundef %81, i32 noundef %82)
  %83 = load ptr, ptr %9, align 8, !tbaa !4
  %84 = load i64, ptr %10, align 8, !tbaa !8
  call void @pull(ptr noundef %83, i64 noundef %84)
  br label %85

85:
  ret void
}

define internal i64 @smallest(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %8, align 8, !tbaa !4
  store i64 %1, ptr %9, align 8, !tbaa !8
  store i64 %2, ptr %10, align 8, !tbaa !8
  store i64 %3, ptr %11, align 8, !tbaa !8
  store i64 %4, ptr %12, align 8, !tbaa !8
  store i64 %5, ptr %13, align 8, !tbaa !8
  %14 = load i64, ptr %10, align 8, !tbaa !8
  %15 = load i64, ptr %11, align 8, !tbaa !8
  %16 = load i64, ptr %12, align 8, !tbaa !8
  %17 = load i64, ptr %13, align 8, !tbaa !8
  %18 = call i32 @outside(i64 noundef %14, i64 noundef %15, i64 noundef %16, i64 noundef %17)
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %21

20:
  store i64 9223372036854775807, ptr %7, align 8
  br label %63

21:
  %22 = load i64, ptr %10, align 8, !tbaa !8
  %23 = load i64, ptr %11, align 8, !tbaa !8
  %24 = load i64, ptr %12, align 8, !tbaa !8
  %25 = load i64, ptr %13, align 8, !tbaa !8
  %26 = call i32 @within(i64 noundef %22, i64 noundef %23, i64 noundef %24, i64 noundef %25)
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %36

28:
  %29 = load ptr, ptr %8, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Tree, ptr %29, i32 0, i32 0
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = getelementptr inbounds %struct.Node, ptr %31, i64 %32
  %34 = getelementptr inbounds %struct.Node, ptr %33, i32 0, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !21
  store i64 %35, ptr %7, align 8
  br label %63

36:
  %37 = load ptr, ptr %8, align 8, !tbaa !4
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = load i64, ptr %10, align 8, !tbaa !8
  %40 = load i64, ptr %11, align 8, !tbaa !8
  call void @push(ptr noundef %37, i64 noundef %38, i64 noundef %39, i64 noundef %40)
  %41 = load ptr, ptr %8, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = mul nsw i64 2, %42
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = load i64, ptr %10, align 8, !tbaa !8
  %46 = load i64, ptr %11, align 8, !tbaa !8
  %47 = call i64 @half(i64 noundef %45, i64 noundef %46)
  %48 = load i64, ptr %12, align 8, !tbaa !8
  %49 = load i64, ptr %13, align 8, !tbaa !8
  %50 = call i64 @smallest(ptr noundef %41, i64 noundef %43, i64 noundef %44, i64 noundef %47, i64 noundef %48, i64 noundef %49)
  %51 = load ptr, ptr %8, align 8, !tbaa !4
  %52 = load i64, ptr %9, align 8, !tbaa !8
  %53 = mul nsw i64 2, %52
  %54 = add nsw i64 %53, 1
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = call i64 @half(i64 noundef %55, i64 noundef %56)
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = load i64, ptr %12, align 8, !tbaa !8
  %60 = load i64, ptr %13, align 8, !tbaa !8
  %61 = call i64 @smallest(ptr noundef %51, i64 noundef %54, i64 noundef %57, i64 noundef %58, i64 noundef %59, i64 noundef %60)
  %62 = call i64 @lower(i64 noundef %50, i64 noundef %61)
  store i64 %62, ptr %7, align 8
  br label %63

63:
  %64 = load i64, ptr %7, align 8
  ret i64 %64
}

define internal i64 @first_above(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 1, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Tree, ptr %10, i32 0, i32 1
  %12 = load i64, ptr %11, align 8, !tbaa !12
  store i64 %12, ptr %8, align 8, !tbaa !8
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Tree, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  %16 = getelementptr inbounds %struct.Node, ptr %15, i64 1
  %17 = getelementptr inbounds %struct.Node, ptr %16, i32 0, i32 2
  %18 = load i64, ptr %17, align 8, !tbaa !23
  %19 = load i64, ptr %5, align 8, !tbaa !8
  %20 = icmp sle i64 %18, %19
  br i1 %20, label %21, label %22

21:
  store i64 -1, ptr %3, align 8
  br label %58

22:
  br label %23

23:
  %24 = load i64, ptr %8, align 8, !tbaa !8
  %25 = load i64, ptr %7, align 8, !tbaa !8
  %26 = sub nsw i64 %24, %25
  %27 = icmp sgt i64 %26, 1
  br i1 %27, label %28, label %56

28:
  %29 = load ptr, ptr %4, align 8, !tbaa !4
  %30 = load i64, ptr %6, align 8, !tbaa !8
  %31 = load i64, ptr %7, align 8, !tbaa !8
  %32 = load i64, ptr %8, align 8, !tbaa !8
  call void @push(ptr noundef %29, i64 noundef %30, i64 noundef %31, i64 noundef %32)
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = load i64, ptr %8, align 8, !tbaa !8
  %35 = call i64 @half(i64 noundef %33, i64 noundef %34)
  store i64 %35, ptr %9, align 8, !tbaa !8
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Tree, ptr %36, i32 0, i32 0
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  %39 = load i64, ptr %6, align 8, !tbaa !8
  %40 = mul nsw i64 2, %39
  %41 = getelementptr inbounds %struct.Node, ptr %38, i64 %40
  %42 = getelementptr inbounds %struct.Node, ptr %41, i32 0, i32 2
  %43 = load i64, ptr %42, align 8, !tbaa !23
  %44 = load i64, ptr %5, align 8, !tbaa !8
  %45 = icmp sgt i64 %43, %44
  br i1 %45, label %46, label %50

46:
  %47 = load i64, ptr %6, align 8, !tbaa !8
  %48 = mul nsw i64 2, %47
  store i64 %48, ptr %6, align 8, !tbaa !8
  %49 = load i64, ptr %9, align 8, !tbaa !8
  store i64 %49, ptr %8, align 8, !tbaa !8
  br label %55

50:
  %51 = load i64, ptr %6, align 8, !tbaa !8
  %52 = mul nsw i64 2, %51
  %53 = add nsw i64 %52, 1
  store i64 %53, ptr %6, align 8, !tbaa !8
  %54 = load i64, ptr %9, align 8, !tbaa !8
  store i64 %54, ptr %7, align 8, !tbaa !8
  br label %55

55:
  br label %23, !llvm.loop !24

56:
  %57 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %57, ptr %3, align 8
  br label %58

58:
  %59 = load i64, ptr %3, align 8
  ret i64 %59
}

define internal i64 @total(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %8, align 8, !tbaa !4
  store i64 %1, ptr %9, align 8, !tbaa !8
  store i64 %2, ptr %10, align 8, !tbaa !8
  store i64 %3, ptr %11, align 8, !tbaa !8
  store i64 %4, ptr %12, align 8, !tbaa !8
  store i64 %5, ptr %13, align 8, !tbaa !8
  %14 = load i64, ptr %10, align 8, !tbaa !8
  %15 = load i64, ptr %11, align 8, !tbaa !8
  %16 = load i64, ptr %12, align 8, !tbaa !8
  %17 = load i64, ptr %13, align 8, !tbaa !8
  %18 = call i32 @outside(i64 noundef %14, i64 noundef %15, i64 noundef %16, i64 noundef %17)
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %21

20:
  store i64 0, ptr %7, align 8
  br label %63

21:
  %22 = load i64, ptr %10, align 8, !tbaa !8
  %23 = load i64, ptr %11, align 8, !tbaa !8
  %24 = load i64, ptr %12, align 8, !tbaa !8
  %25 = load i64, ptr %13, align 8, !tbaa !8
  %26 = call i32 @within(i64 noundef %22, i64 noundef %23, i64 noundef %24, i64 noundef %25)
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %36

28:
  %29 = load ptr, ptr %8, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Tree, ptr %29, i32 0, i32 0
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = getelementptr inbounds %struct.Node, ptr %31, i64 %32
  %34 = getelementptr inbounds %struct.Node, ptr %33, i32 0, i32 0
  %35 = load i64, ptr %34, align 8, !tbaa !25
  store i64 %35, ptr %7, align 8
  br label %63

36:
  %37 = load ptr, ptr %8, align 8, !tbaa !4
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = load i64, ptr %10, align 8, !tbaa !8
  %40 = load i64, ptr %11, align 8, !tbaa !8
  call void @push(ptr noundef %37, i64 noundef %38, i64 noundef %39, i64 noundef %40)
  %41 = load ptr, ptr %8, align 8, !tbaa !4
  %42 = load i64, ptr %9, align 8, !tbaa !8
  %43 = mul nsw i64 2, %42
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = load i64, ptr %10, align 8, !tbaa !8
  %46 = load i64, ptr %11, align 8, !tbaa !8
  %47 = call i64 @half(i64 noundef %45, i64 noundef %46)
  %48 = load i64, ptr %12, align 8, !tbaa !8
  %49 = load i64, ptr %13, align 8, !tbaa !8
  %50 = call i64 @total(ptr noundef %41, i64 noundef %43, i64 noundef %44, i64 noundef %47, i64 noundef %48, i64 noundef %49)
  %51 = load ptr, ptr %8, align 8, !tbaa !4
  %52 = load i64, ptr %9, align 8, !tbaa !8
  %53 = mul nsw i64 2, %52
  %54 = add nsw i64 %53, 1
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = call i64 @half(i64 noundef %55, i64 noundef %56)
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = load i64, ptr %12, align 8, !tbaa !8
  %60 = load i64, ptr %13, align 8, !tbaa !8
  %61 = call i64 @total(ptr noundef %51, i64 noundef %54, i64 noundef %57, i64 noundef %58, i64 noundef %59, i64 noundef %60)
  %62 = add nsw i64 %50, %61
  store i64 %62, ptr %7, align 8
  br label %63

63:
  %64 = load i64, ptr %7, align 8
  ret i64 %64
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal void @apply_set(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i64, ptr %5, align 8, !tbaa !8
  %8 = load i64, ptr %6, align 8, !tbaa !8
  %9 = mul nsw i64 %7, %8
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 0
  store i64 %9, ptr %11, align 8, !tbaa !25
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 4
  store i64 %12, ptr %14, align 8, !tbaa !26
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Node, ptr %15, i32 0, i32 2
  store i64 %12, ptr %16, align 8, !tbaa !23
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Node, ptr %17, i32 0, i32 1
  store i64 %12, ptr %18, align 8, !tbaa !21
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Node, ptr %19, i32 0, i32 5
  store i32 1, ptr %20, align 8, !tbaa !27
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Node, ptr %21, i32 0, i32 3
  store i64 0, ptr %22, align 8, !tbaa !28
  ret void
}

define internal i64 @half(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = add nsw i64 %5, %6
  %8 = sdiv i64 %7, 2
  ret i64 %8
}

define internal void @pull(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Tree, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !10
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = getelementptr inbounds %struct.Node, ptr %10, i64 %11
  store ptr %12, ptr %5, align 8, !tbaa !4
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Tree, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  %16 = load i64, ptr %4, align 8, !tbaa !8
  %17 = mul nsw i64 2, %16
  %18 = getelementptr inbounds %struct.Node, ptr %15, i64 %17
  store ptr %18, ptr %6, align 8, !tbaa !4
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Tree, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  %22 = load i64, ptr %4, align 8, !tbaa !8
  %23 = mul nsw i64 2, %22
  %24 = add nsw i64 %23, 1
  %25 = getelementptr inbounds %struct.Node, ptr %21, i64 %24
  store ptr %25, ptr %7, align 8, !tbaa !4
  %26 = load ptr, ptr %6, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Node, ptr %26, i32 0, i32 0
  %28 = load i64, ptr %27, align 8, !tbaa !25
  %29 = load ptr, ptr %7, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Node, ptr %29, i32 0, i32 0
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = add nsw i64 %28, %31
  %33 = load ptr, ptr %5, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Node, ptr %33, i32 0, i32 0
  store i64 %32, ptr %34, align 8, !tbaa !25
  %35 = load ptr, ptr %6, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Node, ptr %35, i32 0, i32 1
  %37 = load i64, ptr %36, align 8, !tbaa !21
  %38 = load ptr, ptr %7, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Node, ptr %38, i32 0, i32 1
  %40 = load i64, ptr %39, align 8, !tbaa !21
  %41 = call i64 @lower(i64 noundef %37, i64 noundef %40)
  %42 = load ptr, ptr %5, align 8, !tbaa !4
  %43 = getelementptr inbounds %struct.Node, ptr %42, i32 0, i32 1
  store i64 %41, ptr %43, align 8, !tbaa !21
  %44 = load ptr, ptr %6, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Node, ptr %44, i32 0, i32 2
  %46 = load i64, ptr %45, align 8, !tbaa !23
  %47 = load ptr, ptr %7, align 8, !tbaa !4
  %48 = getelementptr inbounds %struct.Node, ptr %47, i32 0, i32 2
  %49 = load i64, ptr %48, align 8, !tbaa !23
  %50 = call i64 @upper(i64 noundef %46, i64 noundef %49)
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Node, ptr %51, i32 0, i32 2
  store i64 %50, ptr %52, align 8, !tbaa !23
  ret void
}

define internal i64 @lower(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i64, ptr %3, align 8, !tbaa !8
  br label %12

10:
  %11 = load i64, ptr %4, align 8, !tbaa !8
  br label %12

12:
  %13 = phi i64 [ %9, %8 ], [ %11, %10 ]
  ret i64 %13
}

define internal i64 @upper(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = icmp sgt i64 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i64, ptr %3, align 8, !tbaa !8
  br label %12

10:
  %11 = load i64, ptr %4, align 8, !tbaa !8
  br label %12

12:
  %13 = phi i64 [ %9, %8 ], [ %11, %10 ]
  ret i64 %13
}

define internal i32 @outside(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store i64 %0, ptr %5, align 8, !tbaa !8
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !8
  store i64 %3, ptr %8, align 8, !tbaa !8
  %9 = load i64, ptr %8, align 8, !tbaa !8
  %10 = load i64, ptr %5, align 8, !tbaa !8
  %11 = icmp sle i64 %9, %10
  br i1 %11, label %16, label %12

12:
  %13 = load i64, ptr %6, align 8, !tbaa !8
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = icmp sle i64 %13, %14
  br label %16

16:
  %17 = phi i1 [ true, %4 ], [ %15, %12 ]
  %18 = zext i1 %17 to i32
  ret i32 %18
}

define internal i32 @within(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store i64 %0, ptr %5, align 8, !tbaa !8
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !8
  store i64 %3, ptr %8, align 8, !tbaa !8
  %9 = load i64, ptr %7, align 8, !tbaa !8
  %10 = load i64, ptr %5, align 8, !tbaa !8
  %11 = icmp sle i64 %9, %10
  br i1 %11, label %12, label %16

12:
  %13 = load i64, ptr %6, align 8, !tbaa !8
  %14 = load i64, ptr %8, align 8, !tbaa !8
  %15 = icmp sle i64 %13, %14
  br label %16

16:
  %17 = phi i1 [ false, %4 ], [ %15, %12 ]
  %18 = zext i1 %17 to i32
  ret i32 %18
}

define internal void @apply_add(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i64, ptr %5, align 8, !tbaa !8
  %8 = load i64, ptr %6, align 8, !tbaa !8
  %9 = mul nsw i64 %7, %8
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 0
  %12 = load i64, ptr %11, align 8, !tbaa !25
  %13 = add nsw i64 %12, %9
  store i64 %13, ptr %11, align 8, !tbaa !25
  %14 = load i64, ptr %5, align 8, !tbaa !8
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Node, ptr %15, i32 0, i32 1
  %17 = load i64, ptr %16, align 8, !tbaa !21
  %18 = add nsw i64 %17, %14
  store i64 %18, ptr %16, align 8, !tbaa !21
  %19 = load i64, ptr %5, align 8, !tbaa !8
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Node, ptr %20, i32 0, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !23
  %23 = add nsw i64 %22, %19
  store i64 %23, ptr %21, align 8, !tbaa !23
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Node, ptr %24, i32 0, i32 5
  %26 = load i32, ptr %25, align 8, !tbaa !27
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %34

28:
  %29 = load i64, ptr %5, align 8, !tbaa !8
  %30 = load ptr, ptr %4, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Node, ptr %30, i32 0, i32 4
  %32 = load i64, ptr %31, align 8, !tbaa !26
  %33 = add nsw i64 %32, %29
  store i64 %33, ptr %31, align 8, !tbaa !26
  br label %40

34:
  %35 = load i64, ptr %5, align 8, !tbaa !8
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Node, ptr %36, i32 0, i32 3
  %38 = load i64, ptr %37, align 8, !tbaa !28
  %39 = add nsw i64 %38, %35
  store i64 %39, ptr %37, align 8, !tbaa !28
  br label %40

40:
  ret void
}

define internal void @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !8
  store i64 %3, ptr %8, align 8, !tbaa !8
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Tree, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  %14 = load i64, ptr %6, align 8, !tbaa !8
  %15 = getelementptr inbounds %struct.Node, ptr %13, i64 %14
  store ptr %15, ptr %9, align 8, !tbaa !4
  %16 = load ptr, ptr %9, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Node, ptr %16, i32 0, i32 5
  %18 = load i32, ptr %17, align 8, !tbaa !27
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %26, label %20

20:
  %21 = load ptr, ptr %9, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Node, ptr %21, i32 0, i32 3
  %23 = load i64, ptr %22, align 8, !tbaa !28
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %26, label %25

25:
  br label %59

26:
  %27 = load i64, ptr %7, align 8, !tbaa !8
  %28 = load i64, ptr %8, align 8, !tbaa !8
  %29 = call i64 @half(i64 noundef %27, i64 noundef %28)
  store i64 %29, ptr %10, align 8, !tbaa !8
  %30 = load ptr, ptr %9, align 8, !tbaa !4
  %31 = load ptr, ptr %5, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Tree, ptr %31, i32 0, i32 0
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  %34 = load i64, ptr %6, align 8, !tbaa !8
  %35 = mul nsw i64 2, %34
  %36 = getelementptr inbounds %struct.Node, ptr %33, i64 %35
  %37 = load i64, ptr %10, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = sub nsw i64 %37, %38
  call void @hand_down(ptr noundef %30, ptr noundef %36, i64 noundef %39)
  %40 = load ptr, ptr %9, align 8, !tbaa !4
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Tree, ptr %41, i32 0, i32 0
  %43 = load ptr, ptr %42, align 8, !tbaa !10
  %44 = load i64, ptr %6, align 8, !tbaa !8
  %45 = mul nsw i64 2, %44
  %46 = add nsw i64 %45, 1
  %47 = getelementptr inbounds %struct.Node, ptr %43, i64 %46
  %48 = load i64, ptr %8, align 8, !tbaa !8
  %49 = load i64, ptr %10, align 8, !tbaa !8
  %50 = sub nsw i64 %48, %49
  call void @hand_down(ptr noundef %40, ptr noundef %47, i64 noundef %50)
  %51 = load ptr, ptr %9, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Node, ptr %51, i32 0, i32 5
  store i32 0, ptr %52, align 8, !tbaa !27
  %53 = load ptr, ptr %9, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Node, ptr %53, i32 0, i32 3
  store i64 0, ptr %54, align 8, !tbaa !28
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = getelementptr inbounds %struct.Tree, ptr %55, i32 0, i32 2
  %57 = load i64, ptr %56, align 8, !tbaa !13
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !13
  br label %59

59:
  ret void
}

define internal void @hand_down(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Node, ptr %7, i32 0, i32 5
  %9 = load i32, ptr %8, align 8, !tbaa !27
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %17

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 4
  %15 = load i64, ptr %14, align 8, !tbaa !26
  %16 = load i64, ptr %6, align 8, !tbaa !8
  call void @apply_set(ptr noundef %12, i64 noundef %15, i64 noundef %16)
  br label %17

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 0, i32 3
  %20 = load i64, ptr %19, align 8, !tbaa !28
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %22, label %28

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Node, ptr %24, i32 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !28
  %27 = load i64, ptr %6, align 8, !tbaa !8
  call void @apply_add(ptr noundef %23, i64 noundef %26, i64 noundef %27)
  br label %28

28:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !5, i64 0}
!11 = !{!"", !5, i64 0, !9, i64 8, !9, i64 16}
!12 = !{!11, !9, i64 8}
!13 = !{!11, !9, i64 16}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{i64 0, i64 8, !8, i64 8, i64 8, !8, i64 16, i64 8, !8, i64 24, i64 8, !8, i64 32, i64 8, !8, i64 40, i64 4, !14}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !6, i64 0}
!21 = !{!22, !9, i64 8}
!22 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !15, i64 40}
!23 = !{!22, !9, i64 16}
!24 = distinct !{!24, !17}
!25 = !{!22, !9, i64 0}
!26 = !{!22, !9, i64 32}
!27 = !{!22, !15, i64 40}
!28 = !{!22, !9, i64 24}
