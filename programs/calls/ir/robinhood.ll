; made by python -m programs.calls from src/robinhood.c, SHA-256 6c564c426c6ddb3bb04cf9ffe705a87bf97aae554c880f7121e358219a109a51
source_filename = "robinhood.c"

%struct.Table = type { ptr, i64, i64, i64 }
%struct.Slot = type { i64, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Table, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca ptr, align 8
  %14 = alloca i64, align 8
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
  %27 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 0
  %28 = load ptr, ptr %6, align 8, !tbaa !4
  store ptr %28, ptr %27, align 8, !tbaa !8
  %29 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 1
  store i64 15, ptr %29, align 8, !tbaa !11
  %30 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 2
  store i64 0, ptr %30, align 8, !tbaa !12
  %31 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 3
  store i64 0, ptr %31, align 8, !tbaa !13
  %32 = load ptr, ptr %6, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Slot, ptr %32, i64 16
  store ptr %33, ptr %8, align 8, !tbaa !4
  store i32 0, ptr %9, align 4, !tbaa !14
  br label %34

34:
  %35 = load i32, ptr %9, align 4, !tbaa !14
  %36 = icmp slt i32 %35, 16
  br i1 %36, label %37, label %45

37:
  %38 = load ptr, ptr %6, align 8, !tbaa !4
  %39 = load i32, ptr %9, align 4, !tbaa !14
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds %struct.Slot, ptr %38, i64 %40
  call void @clear(ptr noundef %41)
  br label %42

42:
  %43 = load i32, ptr %9, align 4, !tbaa !14
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %9, align 4, !tbaa !14
  br label %34, !llvm.loop !16

45:
  store i64 0, ptr %10, align 8, !tbaa !18
  store i64 0, ptr %11, align 8, !tbaa !18
  store i64 0, ptr %12, align 8, !tbaa !18
  br label %46

46:
  %47 = load i64, ptr %12, align 8, !tbaa !18
  %48 = load ptr, ptr %3, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 0
  %50 = load i64, ptr %49, align 8, !tbaa !18
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %52, label %88

52:
  %53 = load ptr, ptr %8, align 8, !tbaa !4
  %54 = call ptr @make_room(ptr noundef %7, ptr noundef %53)
  store ptr %54, ptr %8, align 8, !tbaa !4
  %55 = load ptr, ptr %4, align 8, !tbaa !4
  %56 = load i64, ptr %12, align 8, !tbaa !18
  %57 = getelementptr inbounds i64, ptr %55, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !18
  call void @count(ptr noundef %7, i64 noundef %58)
  %59 = load i64, ptr %12, align 8, !tbaa !18
  %60 = srem i64 %59, 3
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %69

62:
  %63 = load ptr, ptr %4, align 8, !tbaa !4
  %64 = load i64, ptr %12, align 8, !tbaa !18
  %65 = sdiv i64 %64, 2
  %66 = getelementptr inbounds i64, ptr %63, i64 %65
  %67 = load i64, ptr %66, align 8, !tbaa !18
  %68 = call ptr @find(ptr noundef %7, i64 noundef %67)
  br label %70

69:
  br label %70

70:
  %71 = phi ptr [ %68, %62 ], [ null, %69 ]
  store ptr %71, ptr %13, align 8, !tbaa !4
  %72 = load ptr, ptr %13, align 8, !tbaa !4
  %73 = icmp ne ptr %72, null
  br i1 %73, label %74, label %84

74:
  %75 = load ptr, ptr %13, align 8, !tbaa !4
  %76 = getelementptr inbounds %struct.Slot, ptr %75, i32 0, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !19
  %78 = zext i32 %77 to i64
  %79 = load i64, ptr %11, align 8, !tbaa !18
  %80 = add i64 %79, %78
  store i64 %80, ptr %11, align 8, !tbaa !18
  %81 = load ptr, ptr %13, align 8, !tbaa !4
  call void @remove_at(ptr noundef %7, ptr noundef %81)
  %82 = load i64, ptr %10, align 8, !tbaa !18
  %83 = add i64 %82, 1
  store i64 %83, ptr %10, align 8, !tbaa !18
  br label %84

84:
  br label %85

85:
  %86 = load i64, ptr %12, align 8, !tbaa !18
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %12, align 8, !tbaa !18
  br label %46, !llvm.loop !21

88:
  store i64 0, ptr %14, align 8, !tbaa !18
  br label %89

89:
  %90 = load i64, ptr %14, align 8, !tbaa !18
  %91 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 1
  %92 = load i64, ptr %91, align 8, !tbaa !11
  %93 = icmp ule i64 %90, %92
  br i1 %93, label %94, label %108

94:
  %95 = load i64, ptr %11, align 8, !tbaa !18
  %96 = mul i64 %95, 3
  %97 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 0
  %98 = load ptr, ptr %97, align 8, !tbaa !8
  %99 = load i64, ptr %14, align 8, !tbaa !18
  %100 = getelementptr inbounds %struct.Slot, ptr %98, i64 %99
  %101 = getelementptr inbounds %struct.Slot, ptr %100, i32 0, i32 1
  %102 = load i32, ptr %101, align 8, !tbaa !19
  %103 = zext i32 %102 to i64
  %104 = add i64 %96, %103
  store i64 %104, ptr %11, align 8, !tbaa !18
  br label %105

105:
  %106 = load i64, ptr %14, align 8, !tbaa !18
  %107 = add i64 %106, 1
  store i64 %107, ptr %14, align 8, !tbaa !18
  br label %89, !llvm.loop !22

108:
  %109 = load i64, ptr %11, align 8, !tbaa !18
  %110 = load ptr, ptr %5, align 8, !tbaa !4
  %111 = getelementptr inbounds i64, ptr %110, i64 0
  store i64 %109, ptr %111, align 8, !tbaa !18
  %112 = load i64, ptr %10, align 8, !tbaa !18
  %113 = load ptr, ptr %5, align 8, !tbaa !4
  %114 = getelementptr inbounds i64, ptr %113, i64 1
  store i64 %112, ptr %114, align 8, !tbaa !18
  %115 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 2
  %116 = load i64, ptr %115, align 8, !tbaa !12
  %117 = load ptr, ptr %5, align 8, !tbaa !4
  %118 = getelementptr inbounds i64, ptr %117, i64 2
  store i64 %116, ptr %118, align 8, !tbaa !18
  %119 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 3
  %120 = load i64, ptr %119, align 8, !tbaa !13
  %121 = load ptr, ptr %5, align 8, !tbaa !4
  %122 = getelementptr inbounds i64, ptr %121, i64 3
  store i64 %120, ptr %122, align 8, !tbaa !18
  ret void
}

define internal void @clear(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Slot, ptr %3, i32 0, i32 0
  store i64 0, ptr %4, align 8, !tbaa !23
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Slot, ptr %5, i32 0, i32 1
  store i32 0, ptr %6, align 8, !tbaa !19
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Slot, ptr %7, i32 0, i32 2
  store i32 0, ptr %8, align 4, !tbaa !24
  ret void
}

define internal ptr @make_room(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = call i32 @is_full(ptr noundef %6)
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %11, label %9

9:
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  store ptr %10, ptr %3, align 8
  br label %20

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  call void @grow(ptr noundef %12, ptr noundef %13)
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Table, ptr %15, i32 0, i32 1
  %17 = load i64, ptr %16, align 8, !tbaa !11
  %18 = getelementptr inbounds %struct.Slot, ptr %14, i64 %17
  %19 = getelementptr inbounds %struct.Slot, ptr %18, i64 1
  store ptr %19, ptr %3, align 8
  br label %20

20:
  %21 = load ptr, ptr %3, align 8
  ret ptr %21
}

define internal void @count(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Slot, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !18
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = load i64, ptr %4, align 8, !tbaa !18
  %9 = call ptr @find(ptr noundef %7, i64 noundef %8)
  store ptr %9, ptr %5, align 8, !tbaa !4
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = icmp ne ptr %10, null
  br i1 %11, label %12, label %17

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Slot, ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 8, !tbaa !19
  %16 = add i32 %15, 1
  store i32 %16, ptr %14, align 8, !tbaa !19
  br label %27

17:
  %18 = getelementptr inbounds %struct.Slot, ptr %6, i32 0, i32 0
  %19 = load i64, ptr %4, align 8, !tbaa !18
  store i64 %19, ptr %18, align 8, !tbaa !23
  %20 = getelementptr inbounds %struct.Slot, ptr %6, i32 0, i32 1
  store i32 1, ptr %20, align 8, !tbaa !19
  %21 = getelementptr inbounds %struct.Slot, ptr %6, i32 0, i32 2
  store i32 1, ptr %21, align 4, !tbaa !24
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %26 = load i64, ptr %25, align 8
  call void @place(ptr noundef %22, i64 %24, i64 %26)
  br label %27

27:
  ret void
}

define internal ptr @find(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !18
  %8 = load i64, ptr %5, align 8, !tbaa !18
  %9 = call i64 @mix(i64 noundef %8)
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Table, ptr %10, i32 0, i32 1
  %12 = load i64, ptr %11, align 8, !tbaa !11
  %13 = and i64 %9, %12
  store i64 %13, ptr %6, align 8, !tbaa !18
  store i32 1, ptr %7, align 4, !tbaa !14
  br label %14

14:
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Table, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !8
  %18 = load i64, ptr %6, align 8, !tbaa !18
  %19 = getelementptr inbounds %struct.Slot, ptr %17, i64 %18
  %20 = getelementptr inbounds %struct.Slot, ptr %19, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !tbaa !24
  %22 = load i32, ptr %7, align 4, !tbaa !14
  %23 = icmp uge i32 %21, %22
  br i1 %23, label %24, label %47

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Table, ptr %25, i32 0, i32 0
  %27 = load ptr, ptr %26, align 8, !tbaa !8
  %28 = load i64, ptr %6, align 8, !tbaa !18
  %29 = getelementptr inbounds %struct.Slot, ptr %27, i64 %28
  %30 = getelementptr inbounds %struct.Slot, ptr %29, i32 0, i32 0
  %31 = load i64, ptr %30, align 8, !tbaa !23
  %32 = load i64, ptr %5, align 8, !tbaa !18
  %33 = icmp eq i64 %31, %32
  br i1 %33, label %34, label %40

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Table, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %36, align 8, !tbaa !8
  %38 = load i64, ptr %6, align 8, !tbaa !18
  %39 = getelementptr inbounds %struct.Slot, ptr %37, i64 %38
  store ptr %39, ptr %3, align 8
  br label %48

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i64, ptr %6, align 8, !tbaa !18
  %43 = call i64 @next(ptr noundef %41, i64 noundef %42)
  store i64 %43, ptr %6, align 8, !tbaa !18
  br label %44

44:
  %45 = load i32, ptr %7, align 4, !tbaa !14
  %46 = add i32 %45, 1
  store i32 %46, ptr %7, align 4, !tbaa !14
  br label %14, !llvm.loop !25

47:
  store ptr null, ptr %3, align 8
  br label %48

48:
  %49 = load ptr, ptr %3, align 8
  ret ptr %49
}

define internal void @remove_at(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Table, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !8
  %11 = ptrtoint ptr %7 to i64
  %12 = ptrtoint ptr %10 to i64
  %13 = sub i64 %11, %12
  %14 = sdiv exact i64 %13, 16
  store i64 %14, ptr %5, align 8, !tbaa !18
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load i64, ptr %5, align 8, !tbaa !18
  %17 = call i64 @next(ptr noundef %15, i64 noundef %16)
  store i64 %17, ptr %6, align 8, !tbaa !18
  br label %18

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Table, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !8
  %22 = load i64, ptr %6, align 8, !tbaa !18
  %23 = getelementptr inbounds %struct.Slot, ptr %21, i64 %22
  %24 = getelementptr inbounds %struct.Slot, ptr %23, i32 0, i32 2
  %25 = load i32, ptr %24, align 4, !tbaa !24
  %26 = icmp ugt i32 %25, 1
  br i1 %26, label %27, label %50

27:
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Table, ptr %28, i32 0, i32 0
  %30 = load ptr, ptr %29, align 8, !tbaa !8
  %31 = load i64, ptr %5, align 8, !tbaa !18
  %32 = getelementptr inbounds %struct.Slot, ptr %30, i64 %31
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Table, ptr %33, i32 0, i32 0
  %35 = load ptr, ptr %34, align 8, !tbaa !8
  %36 = load i64, ptr %6, align 8, !tbaa !18
  %37 = getelementptr inbounds %struct.Slot, ptr %35, i64 %36
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %32, ptr align 8 %37, i64 16, i1 false), !tbaa.struct !26
  %38 = load ptr, ptr %3, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.Table, ptr %38, i32 0, i32 0
  %40 = load ptr, ptr %39, align 8, !tbaa !8
  %41 = load i64, ptr %5, align 8, !tbaa !18
  %42 = getelementptr inbounds %struct.Slot, ptr %40, i64 %41
  %43 = getelementptr inbounds %struct.Slot, ptr %42, i32 0, i32 2
  %44 = load i32, ptr %43, align 4, !tbaa !24
  %45 = add i32 %44, -1
  store i32 %45, ptr %43, align 4, !tbaa !24
  %46 = load i64, ptr %6, align 8, !tbaa !18
  store i64 %46, ptr %5, align 8, !tbaa !18
  %47 = load ptr, ptr %3, align 8, !tbaa !4
  %48 = load i64, ptr %5, align 8, !tbaa !18
  %49 = call i64 @next(ptr noundef %47, i64 noundef %48)
  store i64 %49, ptr %6, align 8, !tbaa !18
  br label %18, !llvm.loop !27

50:
  %51 = load ptr, ptr %3, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Table, ptr %51, i32 0, i32 0
  %53 = load ptr, ptr %52, align 8, !tbaa !8
  %54 = load i64, ptr %5, align 8, !tbaa !18
  %55 = getelementptr inbounds %struct.Slot, ptr %53, i64 %54
  call void @clear(ptr noundef %55)
  %56 = load ptr, ptr %3, align 8, !tbaa !4
  %57 = getelementptr inbounds %struct.Table, ptr %56, i32 0, i32 2
  %58 = load i64, ptr %57, align 8, !tbaa !12
  %59 = add i64 %58, -1
  store i64 %59, ptr %57, align 8, !tbaa !12
  ret void
}

define internal i32 @is_full(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Table, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = mul i64 8, %5
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8, !tbaa !11
  %10 = mul i64 7, %9
  %11 = icmp ugt i64 %6, %10
  %12 = zext i1 %11 to i32
  ret i32 %12
}

define internal void @grow(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Table, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !8
  store ptr %11, ptr %5, align 8, !tbaa !4
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Table, ptr %12, i32 0, i32 1
  %14 = load i64, ptr %13, align 8, !tbaa !11
  %15 = add i64 %14, 1
  store i64 %15, ptr %6, align 8, !tbaa !18
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Table, ptr %17, i32 0, i32 0
  store ptr %16, ptr %18, align 8, !tbaa !8
  %19 = load i64, ptr %6, align 8, !tbaa !18
  %20 = mul i64 2, %19
  %21 = sub i64 %20, 1
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Table, ptr %22, i32 0, i32 1
  store i64 %21, ptr %23, align 8, !tbaa !11
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Table, ptr %24, i32 0, i32 2
  store i64 0, ptr %25, align 8, !tbaa !12
  store i64 0, ptr %7, align 8, !tbaa !18
  br label %26

26:
  %27 = load i64, ptr %7, align 8, !tbaa !18
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Table, ptr %28, i32 0, i32 1
  %30 = load i64, ptr %29, align 8, !tbaa !11
  %31 = icmp ule i64 %27, %30
  br i1 %31, label %32, label %41

32:
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Table, ptr %33, i32 0, i32 0
  %35 = load ptr, ptr %34, align 8, !tbaa !8
  %36 = load i64, ptr %7, align 8, !tbaa !18
  %37 = getelementptr inbounds %struct.Slot, ptr %35, i64 %36
  call void @clear(ptr noundef %37)
  br label %38

38:
  %39 = load i64, ptr %7, align 8, !tbaa !18
  %40 = add i64 %39, 1
  store i64 %40, ptr %7, align 8, !tbaa !18
  br label %26, !llvm.loop !28

41:
  store i64 0, ptr %8, align 8, !tbaa !18
  br label %42

42:
  %43 = load i64, ptr %8, align 8, !tbaa !18
  %44 = load i64, ptr %6, align 8, !tbaa !18
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %46, label %65

46:
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = load i64, ptr %8, align 8, !tbaa !18
  %49 = getelementptr inbounds %struct.Slot, ptr %47, i64 %48
  %50 = call i32 @is_empty(ptr noundef %49)
  %51 = icmp ne i32 %50, 0
  br i1 %51, label %61, label %52

52:
  %53 = load ptr, ptr %3, align 8, !tbaa !4
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = load i64, ptr %8, align 8, !tbaa !18
  %56 = getelementptr inbounds %struct.Slot, ptr %54, i64 %55
  %57 = getelementptr inbounds { i64, i64 }, ptr %56, i32 0, i32 0
  %58 = load i64, ptr %57, align 8
  %59 = getelementptr inbounds { i64, i64 }, ptr %56, i32 0, i32 1
  %60 = load i64, ptr %59, align 8
  call void @place(ptr noundef %53, i64 %58, i64 %60)
  br label %61

61:
  br label %62

62:
  %63 = load i64, ptr %8, align 8, !tbaa !18
  %64 = add i64 %63, 1
  store i64 %64, ptr %8, align 8, !tbaa !18
  br label %42, !llvm.loop !29

65:
  ret void
}

define internal i32 @is_empty(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Slot, ptr %3, i32 0, i32 2
  %5 = load i32, ptr %4, align 4, !tbaa !24
  %6 = icmp eq i32 %5, 0
  %7 = zext i1 %6 to i32
  ret i32 %7
}

define internal void @place(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Slot, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %8, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %9, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Slot, ptr %4, i32 0, i32 0
  %11 = load i64, ptr %10, align 8, !tbaa !23
  %12 = call i64 @mix(i64 noundef %11)
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Table, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !11
  %16 = and i64 %12, %15
  store i64 %16, ptr %6, align 8, !tbaa !18
  %17 = getelementptr inbounds %struct.Slot, ptr %4, i32 0, i32 2
  store i32 1, ptr %17, align 4, !tbaa !24
  br label %18

18:
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Table, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !8
  %22 = load i64, ptr %6, align 8, !tbaa !18
  %23 = getelementptr inbounds %struct.Slot, ptr %21, i64 %22
  %24 = call i32 @is_empty(ptr noundef %23)
  %25 = icmp ne i32 %24, 0
  %26 = xor i1 %25, true
  br i1 %26, label %27, label %53

27:
  %28 = load ptr, ptr %5, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Table, ptr %28, i32 0, i32 0
  %30 = load ptr, ptr %29, align 8, !tbaa !8
  %31 = load i64, ptr %6, align 8, !tbaa !18
  %32 = getelementptr inbounds %struct.Slot, ptr %30, i64 %31
  store ptr %32, ptr %7, align 8, !tbaa !4
  %33 = load ptr, ptr %7, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Slot, ptr %33, i32 0, i32 2
  %35 = load i32, ptr %34, align 4, !tbaa !24
  %36 = getelementptr inbounds %struct.Slot, ptr %4, i32 0, i32 2
  %37 = load i32, ptr %36, align 4, !tbaa !24
  %38 = icmp ult i32 %35, %37
  br i1 %38, label %39, label %45

39:
  %40 = load ptr, ptr %7, align 8, !tbaa !4
  call void @exchange(ptr noundef %40, ptr noundef %4)
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Table, ptr %41, i32 0, i32 3
  %43 = load i64, ptr %42, align 8, !tbaa !13
  %44 = add i64 %43, 1
  store i64 %44, ptr %42, align 8, !tbaa !13
  br label %45

45:
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i64, ptr %6, align 8, !tbaa !18
  %48 = call i64 @next(ptr noundef %46, i64 noundef %47)
  store i64 %48, ptr %6, align 8, !tbaa !18
  br label %49

49:
  %50 = getelementptr inbounds %struct.Slot, ptr %4, i32 0, i32 2
  %51 = load i32, ptr %50, align 4, !tbaa !24
  %52 = add i32 %51, 1
  store i32 %52, ptr %50, align 4, !tbaa !24
  br label %18, !llvm.loop !30

53:
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = getelementptr inbounds %struct.Table, ptr %54, i32 0, i32 0
  %56 = load ptr, ptr %55, align 8, !tbaa !8
  %57 = load i64, ptr %6, align 8, !tbaa !18
  %58 = getelementptr inbounds %struct.Slot, ptr %56, i64 %57
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %58, ptr align 8 %4, i64 16, i1 false), !tbaa.struct !26
  %59 = load ptr, ptr %5, align 8, !tbaa !4
  %60 = getelementptr inbounds %struct.Table, ptr %59, i32 0, i32 2
  %61 = load i64, ptr %60, align 8, !tbaa !12
  %62 = add i64 %61, 1
  store i64 %62, ptr %60, align 8, !tbaa !12
  ret void
}

define internal i64 @mix(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !18
  %3 = load i64, ptr %2, align 8, !tbaa !18
  %4 = lshr i64 %3, 31
  %5 = load i64, ptr %2, align 8, !tbaa !18
  %6 = xor i64 %5, %4
  store i64 %6, ptr %2, align 8, !tbaa !18
  %7 = load i64, ptr %2, align 8, !tbaa !18
  %8 = mul i64 %7, 9202493588570546565
  store i64 %8, ptr %2, align 8, !tbaa !18
  %9 = load i64, ptr %2, align 8, !tbaa !18
  %10 = lshr i64 %9, 27
  %11 = load i64, ptr %2, align 8, !tbaa !18
  %12 = xor i64 %11, %10
  store i64 %12, ptr %2, align 8, !tbaa !18
  %13 = load i64, ptr %2, align 8, !tbaa !18
  %14 = mul i64 %13, -9089707755183418291
  store i64 %14, ptr %2, align 8, !tbaa !18
  %15 = load i64, ptr %2, align 8, !tbaa !18
  %16 = load i64, ptr %2, align 8, !tbaa !18
  %17 = lshr i64 %16, 33
  %18 = xor i64 %15, %17
  ret i64 %18
}

define internal void @exchange(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.Slot, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %6, i64 16, i1 false), !tbaa.struct !26
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %8, i64 16, i1 false), !tbaa.struct !26
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %5, i64 16, i1 false), !tbaa.struct !26
  ret void
}

define internal i64 @next(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !18
  %5 = load i64, ptr %4, align 8, !tbaa !18
  %6 = add i64 %5, 1
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Table, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8, !tbaa !11
  %10 = and i64 %6, %9
  ret i64 %10
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24}
!10 = !{!"long", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !10, i64 24}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!10, !10, i64 0}
!19 = !{!20, !15, i64 8}
!20 = !{!"", !10, i64 0, !15, i64 8, !15, i64 12}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !17}
!23 = !{!20, !10, i64 0}
!24 = !{!20, !15, i64 12}
!25 = distinct !{!25, !17}
!26 = !{i64 0, i64 8, !18, i64 8, i64 4, !14, i64 12, i64 4, !14}
!27 = distinct !{!27, !17}
!28 = distinct !{!28, !17}
!29 = distinct !{!29, !17}
!30 = distinct !{!30, !17}
