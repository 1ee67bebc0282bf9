; made by python -m programs.calls from src/records.c, SHA-256 79f48c8e7cb5e19366fae84fa965ef84c0da857f900499b9f95db9efe8b2be7f
source_filename = "records.c"

%struct.Row = type { i32, i32, i64 }

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
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca %struct.Row, align 8
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
  store i64 0, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %32

32:
  %33 = load i64, ptr %10, align 8, !tbaa !8
  %34 = load i64, ptr %8, align 8, !tbaa !8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %72

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  %38 = load i64, ptr %10, align 8, !tbaa !8
  %39 = mul nsw i64 3, %38
  %40 = getelementptr inbounds i32, ptr %37, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !10
  %42 = and i32 %41, 63
  %43 = load ptr, ptr %6, align 8, !tbaa !4
  %44 = load i64, ptr %10, align 8, !tbaa !8
  %45 = getelementptr inbounds %struct.Row, ptr %43, i64 %44
  %46 = getelementptr inbounds %struct.Row, ptr %45, i32 0, i32 0
  store i32 %42, ptr %46, align 8, !tbaa !12
  %47 = load ptr, ptr %4, align 8, !tbaa !4
  %48 = load i64, ptr %10, align 8, !tbaa !8
  %49 = mul nsw i64 3, %48
  %50 = add nsw i64 %49, 1
  %51 = getelementptr inbounds i32, ptr %47, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !10
  %53 = and i32 %52, 31
  %54 = load ptr, ptr %6, align 8, !tbaa !4
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = getelementptr inbounds %struct.Row, ptr %54, i64 %55
  %57 = getelementptr inbounds %struct.Row, ptr %56, i32 0, i32 1
  store i32 %53, ptr %57, align 4, !tbaa !14
  %58 = load ptr, ptr %4, align 8, !tbaa !4
  %59 = load i64, ptr %10, align 8, !tbaa !8
  %60 = mul nsw i64 3, %59
  %61 = add nsw i64 %60, 2
  %62 = getelementptr inbounds i32, ptr %58, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !10
  %64 = sext i32 %63 to i64
  %65 = load ptr, ptr %6, align 8, !tbaa !4
  %66 = load i64, ptr %10, align 8, !tbaa !8
  %67 = getelementptr inbounds %struct.Row, ptr %65, i64 %66
  %68 = getelementptr inbounds %struct.Row, ptr %67, i32 0, i32 2
  store i64 %64, ptr %68, align 8, !tbaa !15
  br label %69

69:
  %70 = load i64, ptr %10, align 8, !tbaa !8
  %71 = add nsw i64 %70, 1
  store i64 %71, ptr %10, align 8, !tbaa !8
  br label %32, !llvm.loop !16

72:
  %73 = load ptr, ptr %6, align 8, !tbaa !4
  %74 = load ptr, ptr %7, align 8, !tbaa !4
  %75 = load i64, ptr %8, align 8, !tbaa !8
  call void @sort(ptr noundef %73, ptr noundef %74, i64 noundef %75, i32 noundef 2)
  %76 = load ptr, ptr %6, align 8, !tbaa !4
  %77 = load i64, ptr %8, align 8, !tbaa !8
  %78 = sdiv i64 %77, 3
  %79 = getelementptr inbounds %struct.Row, ptr %76, i64 %78
  %80 = getelementptr inbounds %struct.Row, ptr %79, i32 0, i32 2
  %81 = load i64, ptr %80, align 8, !tbaa !15
  %82 = load ptr, ptr %5, align 8, !tbaa !4
  %83 = getelementptr inbounds i64, ptr %82, i64 0
  store i64 %81, ptr %83, align 8, !tbaa !8
  %84 = load ptr, ptr %6, align 8, !tbaa !4
  %85 = load ptr, ptr %7, align 8, !tbaa !4
  %86 = load i64, ptr %8, align 8, !tbaa !8
  call void @sort(ptr noundef %84, ptr noundef %85, i64 noundef %86, i32 noundef 1)
  %87 = load ptr, ptr %6, align 8, !tbaa !4
  %88 = load i64, ptr %8, align 8, !tbaa !8
  %89 = sdiv i64 %88, 3
  %90 = getelementptr inbounds %struct.Row, ptr %87, i64 %89
  %91 = getelementptr inbounds %struct.Row, ptr %90, i32 0, i32 2
  %92 = load i64, ptr %91, align 8, !tbaa !15
  %93 = load ptr, ptr %5, align 8, !tbaa !4
  %94 = getelementptr inbounds i64, ptr %93, i64 1
  store i64 %92, ptr %94, align 8, !tbaa !8
  %95 = load ptr, ptr %6, align 8, !tbaa !4
  %96 = load i64, ptr %8, align 8, !tbaa !8
  %97 = call i64 @group(ptr noundef %95, i64 noundef %96)
  store i64 %97, ptr %11, align 8, !tbaa !8
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %98

98:
  %99 = load i64, ptr %12, align 8, !tbaa !8
  %100 = load i64, ptr %8, align 8, !tbaa !8
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %102, label %130

102:
  %103 = getelementptr inbounds %struct.Row, ptr %13, i32 0, i32 0
  %104 = load ptr, ptr %4, align 8, !tbaa !4
  %105 = load i64, ptr %12, align 8, !tbaa !8
  %106 = mul nsw i64 3, %105
  %107 = add nsw i64 %106, 1
  %108 = getelementptr inbounds i32, ptr %104, i64 %107
  %109 = load i32, ptr %108, align 4, !tbaa !10
  %110 = and i32 %109, 63
  store i32 %110, ptr %103, align 8, !tbaa !12
  %111 = getelementptr inbounds %struct.Row, ptr %13, i32 0, i32 1
  %112 = load ptr, ptr %4, align 8, !tbaa !4
  %113 = load i64, ptr %12, align 8, !tbaa !8
  %114 = mul nsw i64 3, %113
  %115 = getelementptr inbounds i32, ptr %112, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !10
  %117 = and i32 %116, 31
  store i32 %117, ptr %111, align 4, !tbaa !14
  %118 = getelementptr inbounds %struct.Row, ptr %13, i32 0, i32 2
  store i64 -9223372036854775808, ptr %118, align 8, !tbaa !15
  %119 = load ptr, ptr %6, align 8, !tbaa !4
  %120 = load i64, ptr %11, align 8, !tbaa !8
  %121 = call ptr @find(ptr noundef %119, i64 noundef %120, ptr noundef %13, i32 noundef 1)
  %122 = getelementptr inbounds %struct.Row, ptr %121, i32 0, i32 2
  %123 = load i64, ptr %122, align 8, !tbaa !15
  %124 = and i64 %123, 255
  %125 = load i64, ptr %9, align 8, !tbaa !8
  %126 = add nsw i64 %125, %124
  store i64 %126, ptr %9, align 8, !tbaa !8
  br label %127

127:
  %128 = load i64, ptr %12, align 8, !tbaa !8
  %129 = add nsw i64 %128, 1
  store i64 %129, ptr %12, align 8, !tbaa !8
  br label %98, !llvm.loop !18

130:
  %131 = load i64, ptr %11, align 8, !tbaa !8
  %132 = load ptr, ptr %5, align 8, !tbaa !4
  %133 = getelementptr inbounds i64, ptr %132, i64 2
  store i64 %131, ptr %133, align 8, !tbaa !8
  %134 = load i64, ptr %9, align 8, !tbaa !8
  %135 = load ptr, ptr %5, align 8, !tbaa !4
  %136 = getelementptr inbounds i64, ptr %135, i64 3
  store i64 %134, ptr %136, align 8, !tbaa !8
  ret void
}

define internal void @sort(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i64 %2, ptr %7, align 8, !tbaa !8
  store i32 %3, ptr %8, align 4, !tbaa !10
  %10 = load i64, ptr %7, align 8, !tbaa !8
  %11 = icmp sle i64 %10, 8
  br i1 %11, label %12, label %16

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = load i32, ptr %8, align 4, !tbaa !10
  call void @insert(ptr noundef %13, i64 noundef %14, i32 noundef %15)
  br label %44

16:
  %17 = load i64, ptr %7, align 8, !tbaa !8
  %18 = sdiv i64 %17, 2
  store i64 %18, ptr %9, align 8, !tbaa !8
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = load i64, ptr %9, align 8, !tbaa !8
  %22 = load i32, ptr %8, align 4, !tbaa !10
  call void @sort(ptr noundef %19, ptr noundef %20, i64 noundef %21, i32 noundef %22)
  %23 = load ptr, ptr %5, align 8, !tbaa !4
  %24 = load i64, ptr %9, align 8, !tbaa !8
  %25 = getelementptr inbounds %struct.Row, ptr %23, i64 %24
  %26 = load ptr, ptr %6, align 8, !tbaa !4
  %27 = load i64, ptr %7, align 8, !tbaa !8
  %28 = load i64, ptr %9, align 8, !tbaa !8
  %29 = sub nsw i64 %27, %28
  %30 = load i32, ptr %8, align 4, !tbaa !10
  call void @sort(ptr noundef %25, ptr noundef %26, i64 noundef %29, i32 noundef %30)
  %31 = load ptr, ptr %6, align 8, !tbaa !4
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = load i64, ptr %9, align 8, !tbaa !8
  %34 = load ptr, ptr %5, align 8, !tbaa !4
  %35 = load i64, ptr %9, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Row, ptr %34, i64 %35
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = sub nsw i64 %37, %38
  %40 = load i32, ptr %8, align 4, !tbaa !10
  call void @merge(ptr noundef %31, ptr noundef %32, i64 noundef %33, ptr noundef %36, i64 noundef %39, i32 noundef %40)
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load ptr, ptr %6, align 8, !tbaa !4
  %43 = load i64, ptr %7, align 8, !tbaa !8
  call void @copy(ptr noundef %41, ptr noundef %42, i64 noundef %43)
  br label %44

44:
  ret void
}

define internal i64 @group(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  store i64 0, ptr %5, align 8, !tbaa !8
  store i64 0, ptr %6, align 8, !tbaa !8
  br label %7

7:
  %8 = load i64, ptr %6, align 8, !tbaa !8
  %9 = load i64, ptr %4, align 8, !tbaa !8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %49

11:
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %14, label %37

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load i64, ptr %5, align 8, !tbaa !8
  %17 = sub nsw i64 %16, 1
  %18 = getelementptr inbounds %struct.Row, ptr %15, i64 %17
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = load i64, ptr %6, align 8, !tbaa !8
  %21 = getelementptr inbounds %struct.Row, ptr %19, i64 %20
  %22 = call i32 @same_group(ptr noundef %18, ptr noundef %21)
  %23 = icmp ne i32 %22, 0
  br i1 %23, label %24, label %37

24:
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i64, ptr %6, align 8, !tbaa !8
  %27 = getelementptr inbounds %struct.Row, ptr %25, i64 %26
  %28 = getelementptr inbounds %struct.Row, ptr %27, i32 0, i32 2
  %29 = load i64, ptr %28, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = load i64, ptr %5, align 8, !tbaa !8
  %32 = sub nsw i64 %31, 1
  %33 = getelementptr inbounds %struct.Row, ptr %30, i64 %32
  %34 = getelementptr inbounds %struct.Row, ptr %33, i32 0, i32 2
  %35 = load i64, ptr %34, align 8, !tbaa !15
  %36 = add nsw i64 %35, %29
  store i64 %36, ptr %34, align 8, !tbaa !15
  br label %45

37:
  %38 = load ptr, ptr %3, align 8, !tbaa !4
  %39 = load i64, ptr %5, align 8, !tbaa !8
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %5, align 8, !tbaa !8
  %41 = getelementptr inbounds %struct.Row, ptr %38, i64 %39
  %42 = load ptr, ptr %3, align 8, !tbaa !4
  %43 = load i64, ptr %6, align 8, !tbaa !8
  %44 = getelementptr inbounds %struct.Row, ptr %42, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %41, ptr align 8 %44, i64 16, i1 false), !tbaa.struct !19
  br label %45

45:
  br label %46

46:
  %47 = load i64, ptr %6, align 8, !tbaa !8
  %48 = add nsw i64 %47, 1
  store i64 %48, ptr %6, align 8, !tbaa !8
  br label %7, !llvm.loop !20

49:
  %50 = load i64, ptr %5, align 8, !tbaa !8
  ret i64 %50
}

define internal ptr @find(ptr noundef %0, i64 noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store ptr %2, ptr %7, align 8, !tbaa !4
  store i32 %3, ptr %8, align 4, !tbaa !10
  store i64 0, ptr %9, align 8, !tbaa !8
  %12 = load i64, ptr %6, align 8, !tbaa !8
  store i64 %12, ptr %10, align 8, !tbaa !8
  br label %13

13:
  %14 = load i64, ptr %9, align 8, !tbaa !8
  %15 = load i64, ptr %10, align 8, !tbaa !8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %35

17:
  %18 = load i64, ptr %9, align 8, !tbaa !8
  %19 = load i64, ptr %10, align 8, !tbaa !8
  %20 = add nsw i64 %18, %19
  %21 = sdiv i64 %20, 2
  store i64 %21, ptr %11, align 8, !tbaa !8
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i64, ptr %11, align 8, !tbaa !8
  %24 = getelementptr inbounds %struct.Row, ptr %22, i64 %23
  %25 = load ptr, ptr %7, align 8, !tbaa !4
  %26 = load i32, ptr %8, align 4, !tbaa !10
  %27 = call i32 @compare(ptr noundef %24, ptr noundef %25, i32 noundef %26)
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %32

29:
  %30 = load i64, ptr %11, align 8, !tbaa !8
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %9, align 8, !tbaa !8
  br label %34

32:
  %33 = load i64, ptr %11, align 8, !tbaa !8
  store i64 %33, ptr %10, align 8, !tbaa !8
  br label %34

34:
  br label %13, !llvm.loop !21

35:
  %36 = load i64, ptr %9, align 8, !tbaa !8
  %37 = load i64, ptr %6, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %43

39:
  %40 = load ptr, ptr %5, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = getelementptr inbounds %struct.Row, ptr %40, i64 %41
  br label %48

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !4
  %45 = load i64, ptr %6, align 8, !tbaa !8
  %46 = sub nsw i64 %45, 1
  %47 = getelementptr inbounds %struct.Row, ptr %44, i64 %46
  br label %48

48:
  %49 = phi ptr [ %42, %39 ], [ %47, %43 ]
  ret ptr %49
}

define internal void @insert(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca %struct.Row, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i32 %2, ptr %6, align 4, !tbaa !10
  store i64 1, ptr %7, align 8, !tbaa !8
  br label %10

10:
  %11 = load i64, ptr %7, align 8, !tbaa !8
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %50

14:
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = load i64, ptr %7, align 8, !tbaa !8
  %17 = getelementptr inbounds %struct.Row, ptr %15, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %17, i64 16, i1 false), !tbaa.struct !19
  %18 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %18, ptr %9, align 8, !tbaa !8
  br label %19

19:
  %20 = load i64, ptr %9, align 8, !tbaa !8
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %22, label %30

22:
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = load i64, ptr %9, align 8, !tbaa !8
  %25 = sub nsw i64 %24, 1
  %26 = getelementptr inbounds %struct.Row, ptr %23, i64 %25
  %27 = load i32, ptr %6, align 4, !tbaa !10
  %28 = call i32 @compare(ptr noundef %8, ptr noundef %26, i32 noundef %27)
  %29 = icmp slt i32 %28, 0
  br label %30

30:
  %31 = phi i1 [ false, %19 ], [ %29, %22 ]
  br i1 %31, label %32, label %43

32:
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = load i64, ptr %9, align 8, !tbaa !8
  %35 = getelementptr inbounds %struct.Row, ptr %33, i64 %34
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %9, align 8, !tbaa !8
  %38 = sub nsw i64 %37, 1
  %39 = getelementptr inbounds %struct.Row, ptr %36, i64 %38
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %35, ptr align 8 %39, i64 16, i1 false), !tbaa.struct !19
  br label %40

40:
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = add nsw i64 %41, -1
  store i64 %42, ptr %9, align 8, !tbaa !8
  br label %19, !llvm.loop !22

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !4
  %45 = load i64, ptr %9, align 8, !tbaa !8
  %46 = getelementptr inbounds %struct.Row, ptr %44, i64 %45
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %46, ptr align 8 %8, i64 16, i1 false), !tbaa.struct !19
  br label %47

47:
  %48 = load i64, ptr %7, align 8, !tbaa !8
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %7, align 8, !tbaa !8
  br label %10, !llvm.loop !23

50:
  ret void
}

define internal void @merge(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4, i32 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  store ptr %0, ptr %7, align 8, !tbaa !4
  store ptr %1, ptr %8, align 8, !tbaa !4
  store i64 %2, ptr %9, align 8, !tbaa !8
  store ptr %3, ptr %10, align 8, !tbaa !4
  store i64 %4, ptr %11, align 8, !tbaa !8
  store i32 %5, ptr %12, align 4, !tbaa !10
  store i64 0, ptr %13, align 8, !tbaa !8
  store i64 0, ptr %14, align 8, !tbaa !8
  br label %15

15:
  %16 = load i64, ptr %13, align 8, !tbaa !8
  %17 = load i64, ptr %9, align 8, !tbaa !8
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %19, label %23

19:
  %20 = load i64, ptr %14, align 8, !tbaa !8
  %21 = load i64, ptr %11, align 8, !tbaa !8
  %22 = icmp slt i64 %20, %21
  br label %23

23:
  %24 = phi i1 [ false, %15 ], [ %22, %19 ]
  br i1 %24, label %25, label %48

25:
  %26 = load ptr, ptr %7, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Row, ptr %26, i32 1
  store ptr %27, ptr %7, align 8, !tbaa !4
  %28 = load ptr, ptr %10, align 8, !tbaa !4
  %29 = load i64, ptr %14, align 8, !tbaa !8
  %30 = getelementptr inbounds %struct.Row, ptr %28, i64 %29
  %31 = load ptr, ptr %8, align 8, !tbaa !4
  %32 = load i64, ptr %13, align 8, !tbaa !8
  %33 = getelementptr inbounds %struct.Row, ptr %31, i64 %32
  %34 = load i32, ptr %12, align 4, !tbaa !10
  %35 = call i32 @compare(ptr noundef %30, ptr noundef %33, i32 noundef %34)
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %37, label %42

37:
  %38 = load ptr, ptr %10, align 8, !tbaa !4
  %39 = load i64, ptr %14, align 8, !tbaa !8
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %14, align 8, !tbaa !8
  %41 = getelementptr inbounds %struct.Row, ptr %38, i64 %39
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %26, ptr align 8 %41, i64 16, i1 false), !tbaa.struct !19
  br label %47

42:
  %43 = load ptr, ptr %8, align 8, !tbaa !4
  %44 = load i64, ptr %13, align 8, !tbaa !8
  %45 = add nsw i64 %44, 1
  store i64 %45, ptr %13, align 8, !tbaa !8
  %46 = getelementptr inbounds %struct.Row, ptr %43, i64 %44
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %26, ptr align 8 %46, i64 16, i1 false), !tbaa.struct !19
  br label %47

47:
  br label %15, !llvm.loop !24

48:
  %49 = load ptr, ptr %7, align 8, !tbaa !4
  %50 = load ptr, ptr %8, align 8, !tbaa !4
  %51 = load i64, ptr %13, align 8, !tbaa !8
  %52 = getelementptr inbounds %struct.Row, ptr %50, i64 %51
  %53 = load i64, ptr %9, align 8, !tbaa !8
  %54 = load i64, ptr %13, align 8, !tbaa !8
  %55 = sub nsw i64 %53, %54
  call void @copy(ptr noundef %49, ptr noundef %52, i64 noundef %55)
  %56 = load ptr, ptr %7, align 8, !tbaa !4
  %57 = load i64, ptr %9, align 8, !tbaa !8
  %58 = load i64, ptr %13, align 8, !tbaa !8
  %59 = sub nsw i64 %57, %58
  %60 = getelementptr inbounds %struct.Row, ptr %56, i64 %59
  %61 = load ptr, ptr %10, align 8, !tbaa !4
  %62 = load i64, ptr %14, align 8, !tbaa !8
  %63 = getelementptr inbounds %struct.Row, ptr %61, i64 %62
  %64 = load i64, ptr %11, align 8, !tbaa !8
  %65 = load i64, ptr %14, align 8, !tbaa !8
  %66 = sub nsw i64 %64, %65
  call void @copy(ptr noundef %60, ptr noundef %63, i64 noundef %66)
  ret void
}

define internal void @copy(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !8
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %22

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = getelementptr inbounds %struct.Row, ptr %13, i64 %14
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load i64, ptr %7, align 8, !tbaa !8
  %18 = getelementptr inbounds %struct.Row, ptr %16, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %15, ptr align 8 %18, i64 16, i1 false), !tbaa.struct !19
  br label %19

19:
  %20 = load i64, ptr %7, align 8, !tbaa !8
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %7, align 8, !tbaa !8
  br label %8, !llvm.loop !25

22:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @compare(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i32 %2, ptr %7, align 4, !tbaa !10
  %10 = load i32, ptr %7, align 4, !tbaa !10
  %11 = and i32 %10, 1
  %12 = icmp ne i32 %11, 0
  br i1 %12, label %13, label %23

13:
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Row, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %15, align 8, !tbaa !12
  %17 = sext i32 %16 to i64
  %18 = load ptr, ptr %6, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Row, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %19, align 8, !tbaa !12
  %21 = sext i32 %20 to i64
  %22 = call i32 @sign(i64 noundef %17, i64 noundef %21)
  br label %33

23:
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Row, ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 4, !tbaa !14
  %27 = sext i32 %26 to i64
  %28 = load ptr, ptr %6, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Row, ptr %28, i32 0, i32 1
  %30 = load i32, ptr %29, align 4, !tbaa !14
  %31 = sext i32 %30 to i64
  %32 = call i32 @sign(i64 noundef %27, i64 noundef %31)
  br label %33

33:
  %34 = phi i32 [ %22, %13 ], [ %32, %23 ]
  store i32 %34, ptr %8, align 4, !tbaa !10
  %35 = load i32, ptr %8, align 4, !tbaa !10
  %36 = icmp ne i32 %35, 0
  br i1 %36, label %37, label %39

37:
  %38 = load i32, ptr %8, align 4, !tbaa !10
  store i32 %38, ptr %4, align 4
  br label %91

39:
  %40 = load i32, ptr %7, align 4, !tbaa !10
  %41 = and i32 %40, 1
  %42 = icmp ne i32 %41, 0
  br i1 %42, label %43, label %53

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Row, ptr %44, i32 0, i32 1
  %46 = load i32, ptr %45, align 4, !tbaa !14
  %47 = sext i32 %46 to i64
  %48 = load ptr, ptr %6, align 8, !tbaa !4
  %49 = getelementptr inbounds %struct.Row, ptr %48, i32 0, i32 1
  %50 = load i32, ptr %49, align 4, !tbaa !14
  %51 = sext i32 %50 to i64
  %52 = call i32 @sign(i64 noundef %47, i64 noundef %51)
  br label %63

53:
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = getelementptr inbounds %struct.Row, ptr %54, i32 0, i32 0
  %56 = load i32, ptr %55, align 8, !tbaa !12
  %57 = sext i32 %56 to i64
  %58 = load ptr, ptr %6, align 8, !tbaa !4
  %59 = getelementptr inbounds %struct.Row, ptr %58, i32 0, i32 0
  %60 = load i32, ptr %59, align 8, !tbaa !12
  %61 = sext i32 %60 to i64
  %62 = call i32 @sign(i64 noundef %57, i64 noundef %61)
  br label %63

63:
  %64 = phi i32 [ %52, %43 ], [ %62, %53 ]
  store i32 %64, ptr %9, align 4, !tbaa !10
  %65 = load i32, ptr %9, align 4, !tbaa !10
  %66 = icmp ne i32 %65, 0
  br i1 %66, label %67, label %69

67:
  %68 = load i32, ptr %9, align 4, !tbaa !10
  store i32 %68, ptr %4, align 4
  br label %91

69:
  %70 = load i32, ptr %7, align 4, !tbaa !10
  %71 = and i32 %70, 2
  %72 = icmp ne i32 %71, 0
  br i1 %72, label %73, label %81

73:
  %74 = load ptr, ptr %6, align 8, !tbaa !4
  %75 = getelementptr inbounds %struct.Row, ptr %74, i32 0, i32 2
  %76 = load i64, ptr %75, align 8, !tbaa !15
  %77 = load ptr, ptr %5, align 8, !tbaa !4
  %78 = getelementptr inbounds %struct.Row, ptr %77, i32 0, i32 2
  %79 = load i64, ptr %78, align 8, !tbaa !15
  %80 = call i32 @sign(i64 noundef %76, i64 noundef %79)
  br label %89

81:
  %82 = load ptr, ptr %5, align 8, !tbaa !4
  %83 = getelementptr inbounds %struct.Row, ptr %82, i32 0, i32 2
  %84 = load i64, ptr %83, align 8, !tbaa !15
  %85 = load ptr, ptr %6, align 8, !tbaa !4
  %86 = getelementptr inbounds %struct.Row, ptr %85, i32 0, i32 2
  %87 = load i64, ptr %86, align 8, !tbaa !15
  %88 = call i32 @sign(i64 noundef %84, i64 noundef %87)
  br label %89

89:
  %90 = phi i32 [ %80, %73 ], [ %88, %81 ]
  store i32 %90, ptr %4, align 4
  br label %91

91:
  %92 = load i32, ptr %4, align 4
  ret i32 %92
}

define internal i32 @sign(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %9

8:
  br label %14

9:
  %10 = load i64, ptr %3, align 8, !tbaa !8
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = icmp sgt i64 %10, %11
  %13 = zext i1 %12 to i32
  br label %14

14:
  %15 = phi i32 [ -1, %8 ], [ %13, %9 ]
  ret i32 %15
}

define internal i32 @same_group(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Row, ptr %5, i32 0, i32 0
  %7 = load i32, ptr %6, align 8, !tbaa !12
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Row, ptr %8, i32 0, i32 0
  %10 = load i32, ptr %9, align 8, !tbaa !12
  %11 = icmp eq i32 %7, %10
  br i1 %11, label %12, label %20

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Row, ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !tbaa !14
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Row, ptr %16, i32 0, i32 1
  %18 = load i32, ptr %17, align 4, !tbaa !14
  %19 = icmp eq i32 %15, %18
  br label %20

20:
  %21 = phi i1 [ false, %2 ], [ %19, %12 ]
  %22 = zext i1 %21 to i32
  ret i32 %22
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!13, !11, i64 0}
!13 = !{!"", !11, i64 0, !11, i64 4, !9, i64 8}
!14 = !{!13, !11, i64 4}
!15 = !{!13, !9, i64 8}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = distinct !{!18, !17}
!19 = !{i64 0, i64 4, !10, i64 4, i64 4, !10, i64 8, i64 8, !8}
!20 = distinct !{!20, !17}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !17}
