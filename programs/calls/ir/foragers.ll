; made by python -m programs.calls from src/foragers.c, SHA-256 baf4d22756fdf690c93e17a8016f7cc6ad700e9fe8af9ac845781e78329d9998
source_filename = "foragers.c"

%struct.World = type { ptr, ptr, i32, i64, i64 }
%struct.Ant = type { i32, i32, i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.World, align 8
  %8 = alloca [64 x %struct.Ant], align 16
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca %struct.Ant, align 4
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 0
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %3, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 1
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %4, align 8, !tbaa !4
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %5, align 8, !tbaa !4
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %6, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 0
  %29 = load ptr, ptr %6, align 8, !tbaa !4
  store ptr %29, ptr %28, align 8, !tbaa !8
  %30 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 1
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  store ptr %33, ptr %30, align 8, !tbaa !12
  %34 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 2
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  %36 = getelementptr inbounds i64, ptr %35, i64 1
  %37 = load i64, ptr %36, align 8, !tbaa !13
  %38 = trunc i64 %37 to i32
  store i32 %38, ptr %34, align 8, !tbaa !14
  %39 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 3
  store i64 0, ptr %39, align 8, !tbaa !15
  %40 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 4
  store i64 0, ptr %40, align 8, !tbaa !16
  %41 = load ptr, ptr %3, align 8, !tbaa !4
  %42 = getelementptr inbounds i64, ptr %41, i64 1
  %43 = load i64, ptr %42, align 8, !tbaa !13
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = getelementptr inbounds i64, ptr %44, i64 1
  %46 = load i64, ptr %45, align 8, !tbaa !13
  %47 = mul nsw i64 %43, %46
  store i64 %47, ptr %9, align 8, !tbaa !13
  %48 = load ptr, ptr %3, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 0
  %50 = load i64, ptr %49, align 8, !tbaa !13
  store i64 %50, ptr %10, align 8, !tbaa !13
  store i64 0, ptr %11, align 8, !tbaa !13
  br label %51

51:
  %52 = load i64, ptr %11, align 8, !tbaa !13
  %53 = load i64, ptr %9, align 8, !tbaa !13
  %54 = icmp slt i64 %52, %53
  br i1 %54, label %55, label %83

55:
  %56 = load ptr, ptr %4, align 8, !tbaa !4
  %57 = load i64, ptr %11, align 8, !tbaa !13
  %58 = getelementptr inbounds i16, ptr %56, i64 %57
  %59 = load i16, ptr %58, align 2, !tbaa !17
  %60 = zext i16 %59 to i32
  %61 = icmp sgt i32 %60, 60000
  br i1 %61, label %62, label %69

62:
  %63 = load ptr, ptr %4, align 8, !tbaa !4
  %64 = load i64, ptr %11, align 8, !tbaa !13
  %65 = getelementptr inbounds i16, ptr %63, i64 %64
  %66 = load i16, ptr %65, align 2, !tbaa !17
  %67 = zext i16 %66 to i32
  %68 = and i32 %67, 15
  br label %70

69:
  br label %70

70:
  %71 = phi i32 [ %68, %62 ], [ 0, %69 ]
  %72 = trunc i32 %71 to i16
  %73 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 1
  %74 = load ptr, ptr %73, align 8, !tbaa !12
  %75 = load i64, ptr %11, align 8, !tbaa !13
  %76 = getelementptr inbounds i16, ptr %74, i64 %75
  store i16 %72, ptr %76, align 2, !tbaa !17
  %77 = load ptr, ptr %6, align 8, !tbaa !4
  %78 = load i64, ptr %11, align 8, !tbaa !13
  %79 = getelementptr inbounds i16, ptr %77, i64 %78
  store i16 0, ptr %79, align 2, !tbaa !17
  br label %80

80:
  %81 = load i64, ptr %11, align 8, !tbaa !13
  %82 = add nsw i64 %81, 1
  store i64 %82, ptr %11, align 8, !tbaa !13
  br label %51, !llvm.loop !19

83:
  store i64 0, ptr %12, align 8, !tbaa !13
  br label %84

84:
  %85 = load i64, ptr %12, align 8, !tbaa !13
  %86 = load i64, ptr %10, align 8, !tbaa !13
  %87 = icmp slt i64 %85, %86
  br i1 %87, label %88, label %106

88:
  %89 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 0
  store i32 0, ptr %89, align 4, !tbaa !21
  %90 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 1
  store i32 0, ptr %90, align 4, !tbaa !23
  %91 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 2
  %92 = load i64, ptr %12, align 8, !tbaa !13
  %93 = trunc i64 %92 to i32
  %94 = and i32 %93, 7
  store i32 %94, ptr %91, align 4, !tbaa !24
  %95 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 3
  store i32 0, ptr %95, align 4, !tbaa !25
  %96 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 4
  %97 = load i64, ptr %12, align 8, !tbaa !13
  %98 = trunc i64 %97 to i32
  %99 = mul i32 %98, 77
  %100 = add i32 %99, 1
  store i32 %100, ptr %96, align 4, !tbaa !26
  %101 = load i64, ptr %12, align 8, !tbaa !13
  %102 = getelementptr inbounds [64 x %struct.Ant], ptr %8, i64 0, i64 %101
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %102, ptr align 4 %13, i64 20, i1 false), !tbaa.struct !27
  br label %103

103:
  %104 = load i64, ptr %12, align 8, !tbaa !13
  %105 = add nsw i64 %104, 1
  store i64 %105, ptr %12, align 8, !tbaa !13
  br label %84, !llvm.loop !29

106:
  store i64 0, ptr %14, align 8, !tbaa !13
  br label %107

107:
  %108 = load i64, ptr %14, align 8, !tbaa !13
  %109 = load ptr, ptr %3, align 8, !tbaa !4
  %110 = getelementptr inbounds i64, ptr %109, i64 2
  %111 = load i64, ptr %110, align 8, !tbaa !13
  %112 = icmp slt i64 %108, %111
  br i1 %112, label %113, label %133

113:
  store i64 0, ptr %15, align 8, !tbaa !13
  br label %114

114:
  %115 = load i64, ptr %15, align 8, !tbaa !13
  %116 = load i64, ptr %10, align 8, !tbaa !13
  %117 = icmp slt i64 %115, %116
  br i1 %117, label %118, label %124

118:
  %119 = load i64, ptr %15, align 8, !tbaa !13
  %120 = getelementptr inbounds [64 x %struct.Ant], ptr %8, i64 0, i64 %119
  call void @live(ptr noundef %7, ptr noundef %120)
  br label %121

121:
  %122 = load i64, ptr %15, align 8, !tbaa !13
  %123 = add nsw i64 %122, 1
  store i64 %123, ptr %15, align 8, !tbaa !13
  br label %114, !llvm.loop !30

124:
  %125 = load i64, ptr %14, align 8, !tbaa !13
  %126 = and i64 %125, 15
  %127 = icmp eq i64 %126, 15
  br i1 %127, label %128, label %129

128:
  call void @fade(ptr noundef %7)
  br label %129

129:
  br label %130

130:
  %131 = load i64, ptr %14, align 8, !tbaa !13
  %132 = add nsw i64 %131, 1
  store i64 %132, ptr %14, align 8, !tbaa !13
  br label %107, !llvm.loop !31

133:
  %134 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 3
  %135 = load i64, ptr %134, align 8, !tbaa !15
  %136 = load ptr, ptr %5, align 8, !tbaa !4
  %137 = getelementptr inbounds i64, ptr %136, i64 0
  store i64 %135, ptr %137, align 8, !tbaa !13
  %138 = getelementptr inbounds %struct.World, ptr %7, i32 0, i32 4
  %139 = load i64, ptr %138, align 8, !tbaa !16
  %140 = load ptr, ptr %5, align 8, !tbaa !4
  %141 = getelementptr inbounds i64, ptr %140, i64 1
  store i64 %139, ptr %141, align 8, !tbaa !13
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @live(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %4, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Ant, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %6, align 4, !tbaa !25
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %12

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  call void @carry(ptr noundef %10, ptr noundef %11)
  br label %15

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  call void @search(ptr noundef %13, ptr noundef %14)
  br label %15

15:
  ret void
}

define internal void @fade(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.World, ptr %5, i32 0, i32 2
  %7 = load i32, ptr %6, align 8, !tbaa !14
  %8 = sext i32 %7 to i64
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.World, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 8, !tbaa !14
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %8, %12
  store i64 %13, ptr %3, align 8, !tbaa !13
  store i64 0, ptr %4, align 8, !tbaa !13
  br label %14

14:
  %15 = load i64, ptr %4, align 8, !tbaa !13
  %16 = load i64, ptr %3, align 8, !tbaa !13
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %44

18:
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.World, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !8
  %22 = load i64, ptr %4, align 8, !tbaa !13
  %23 = getelementptr inbounds i16, ptr %21, i64 %22
  %24 = load i16, ptr %23, align 2, !tbaa !17
  %25 = zext i16 %24 to i32
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.World, ptr %26, i32 0, i32 0
  %28 = load ptr, ptr %27, align 8, !tbaa !8
  %29 = load i64, ptr %4, align 8, !tbaa !13
  %30 = getelementptr inbounds i16, ptr %28, i64 %29
  %31 = load i16, ptr %30, align 2, !tbaa !17
  %32 = zext i16 %31 to i32
  %33 = ashr i32 %32, 4
  %34 = sub nsw i32 %25, %33
  %35 = trunc i32 %34 to i16
  %36 = load ptr, ptr %2, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.World, ptr %36, i32 0, i32 0
  %38 = load ptr, ptr %37, align 8, !tbaa !8
  %39 = load i64, ptr %4, align 8, !tbaa !13
  %40 = getelementptr inbounds i16, ptr %38, i64 %39
  store i16 %35, ptr %40, align 2, !tbaa !17
  br label %41

41:
  %42 = load i64, ptr %4, align 8, !tbaa !13
  %43 = add nsw i64 %42, 1
  store i64 %43, ptr %4, align 8, !tbaa !13
  br label %14, !llvm.loop !32

44:
  ret void
}

define internal void @carry(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = call i32 @at_home(ptr noundef %6, ptr noundef %7)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %19

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.World, ptr %11, i32 0, i32 3
  %13 = load i64, ptr %12, align 8, !tbaa !15
  %14 = add i64 %13, 1
  store i64 %14, ptr %12, align 8, !tbaa !15
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Ant, ptr %15, i32 0, i32 3
  store i32 0, ptr %16, align 4, !tbaa !25
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  call void @turn(ptr noundef %17, ptr noundef %18, i32 noundef 4)
  br label %55

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Ant, ptr %20, i32 0, i32 0
  %22 = load i32, ptr %21, align 4, !tbaa !21
  %23 = icmp sgt i32 %22, 0
  %24 = zext i1 %23 to i32
  %25 = mul nsw i32 %24, 6
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Ant, ptr %26, i32 0, i32 1
  %28 = load i32, ptr %27, align 4, !tbaa !23
  %29 = icmp sgt i32 %28, 0
  br i1 %29, label %30, label %35

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = call i32 @draw(ptr noundef %31)
  %33 = and i32 %32, 1
  %34 = icmp ne i32 %33, 0
  br label %35

35:
  %36 = phi i1 [ false, %19 ], [ %34, %30 ]
  %37 = zext i1 %36 to i32
  %38 = mul nsw i32 %37, 2
  %39 = add nsw i32 %25, %38
  store i32 %39, ptr %5, align 4, !tbaa !28
  %40 = load ptr, ptr %3, align 8, !tbaa !4
  %41 = load ptr, ptr %4, align 8, !tbaa !4
  %42 = load i32, ptr %5, align 4, !tbaa !28
  %43 = load ptr, ptr %4, align 8, !tbaa !4
  %44 = getelementptr inbounds %struct.Ant, ptr %43, i32 0, i32 2
  %45 = load i32, ptr %44, align 4, !tbaa !24
  %46 = sub nsw i32 %42, %45
  %47 = and i32 %46, 7
  %48 = icmp sgt i32 %47, 4
  %49 = zext i1 %48 to i64
  %50 = select i1 %48, i32 -1, i32 1
  call void @turn(ptr noundef %40, ptr noundef %41, i32 noundef %50)
  %51 = load ptr, ptr %3, align 8, !tbaa !4
  %52 = load ptr, ptr %4, align 8, !tbaa !4
  call void @move(ptr noundef %51, ptr noundef %52)
  %53 = load ptr, ptr %3, align 8, !tbaa !4
  %54 = load ptr, ptr %4, align 8, !tbaa !4
  call void @leave_trail(ptr noundef %53, ptr noundef %54, i32 noundef 300)
  br label %55

55:
  ret void
}

define internal void @search(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.World, ptr %6, i32 0, i32 1
  %8 = load ptr, ptr %7, align 8, !tbaa !12
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Ant, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !tbaa !21
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !tbaa !23
  %16 = call i64 @cell(ptr noundef %9, i32 noundef %12, i32 noundef %15)
  %17 = getelementptr inbounds i16, ptr %8, i64 %16
  store ptr %17, ptr %5, align 8, !tbaa !4
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i16, ptr %18, align 2, !tbaa !17
  %20 = icmp ne i16 %19, 0
  br i1 %20, label %21, label %29

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = load i16, ptr %22, align 2, !tbaa !17
  %24 = add i16 %23, -1
  store i16 %24, ptr %22, align 2, !tbaa !17
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Ant, ptr %25, i32 0, i32 3
  store i32 1, ptr %26, align 4, !tbaa !25
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  call void @turn(ptr noundef %27, ptr noundef %28, i32 noundef 4)
  br label %53

29:
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = load ptr, ptr %4, align 8, !tbaa !4
  %35 = call i32 @draw(ptr noundef %34)
  %36 = and i32 %35, 1
  %37 = icmp ne i32 %36, 0
  br i1 %37, label %38, label %42

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = getelementptr inbounds %struct.World, ptr %39, i32 0, i32 0
  %41 = load ptr, ptr %40, align 8, !tbaa !8
  br label %46

42:
  %43 = load ptr, ptr %3, align 8, !tbaa !4
  %44 = getelementptr inbounds %struct.World, ptr %43, i32 0, i32 1
  %45 = load ptr, ptr %44, align 8, !tbaa !12
  br label %46

46:
  %47 = phi ptr [ %41, %38 ], [ %45, %42 ]
  %48 = call i32 @best_turn(ptr noundef %32, ptr noundef %33, ptr noundef %47)
  call void @turn(ptr noundef %30, ptr noundef %31, i32 noundef %48)
  %49 = load ptr, ptr %3, align 8, !tbaa !4
  %50 = load ptr, ptr %4, align 8, !tbaa !4
  call void @move(ptr noundef %49, ptr noundef %50)
  %51 = load ptr, ptr %3, align 8, !tbaa !4
  %52 = load ptr, ptr %4, align 8, !tbaa !4
  call void @leave_trail(ptr noundef %51, ptr noundef %52, i32 noundef 40)
  br label %53

53:
  ret void
}

define internal i32 @at_home(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %4, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Ant, ptr %5, i32 0, i32 0
  %7 = load i32, ptr %6, align 4, !tbaa !21
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.World, ptr %8, i32 0, i32 2
  %10 = load i32, ptr %9, align 8, !tbaa !14
  %11 = sdiv i32 %10, 8
  %12 = icmp slt i32 %7, %11
  br i1 %12, label %13, label %22

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Ant, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !tbaa !23
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.World, ptr %17, i32 0, i32 2
  %19 = load i32, ptr %18, align 8, !tbaa !14
  %20 = sdiv i32 %19, 8
  %21 = icmp slt i32 %16, %20
  br label %22

22:
  %23 = phi i1 [ false, %2 ], [ %21, %13 ]
  %24 = zext i1 %23 to i32
  ret i32 %24
}

define internal void @turn(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !28
  %7 = load ptr, ptr %5, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Ant, ptr %7, i32 0, i32 2
  %9 = load i32, ptr %8, align 4, !tbaa !24
  %10 = load i32, ptr %6, align 4, !tbaa !28
  %11 = add nsw i32 %9, %10
  %12 = and i32 %11, 7
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Ant, ptr %13, i32 0, i32 2
  store i32 %12, ptr %14, align 4, !tbaa !24
  %15 = load i32, ptr %6, align 4, !tbaa !28
  %16 = icmp ne i32 %15, 0
  %17 = zext i1 %16 to i32
  %18 = sext i32 %17 to i64
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.World, ptr %19, i32 0, i32 4
  %21 = load i64, ptr %20, align 8, !tbaa !16
  %22 = add i64 %21, %18
  store i64 %22, ptr %20, align 8, !tbaa !16
  ret void
}

define internal i32 @draw(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Ant, ptr %3, i32 0, i32 4
  %5 = load i32, ptr %4, align 4, !tbaa !26
  %6 = shl i32 %5, 13
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Ant, ptr %7, i32 0, i32 4
  %9 = load i32, ptr %8, align 4, !tbaa !26
  %10 = xor i32 %9, %6
  store i32 %10, ptr %8, align 4, !tbaa !26
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Ant, ptr %11, i32 0, i32 4
  %13 = load i32, ptr %12, align 4, !tbaa !26
  %14 = lshr i32 %13, 17
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Ant, ptr %15, i32 0, i32 4
  %17 = load i32, ptr %16, align 4, !tbaa !26
  %18 = xor i32 %17, %14
  store i32 %18, ptr %16, align 4, !tbaa !26
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Ant, ptr %19, i32 0, i32 4
  %21 = load i32, ptr %20, align 4, !tbaa !26
  %22 = shl i32 %21, 5
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Ant, ptr %23, i32 0, i32 4
  %25 = load i32, ptr %24, align 4, !tbaa !26
  %26 = xor i32 %25, %22
  store i32 %26, ptr %24, align 4, !tbaa !26
  %27 = load ptr, ptr %2, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Ant, ptr %27, i32 0, i32 4
  %29 = load i32, ptr %28, align 4, !tbaa !26
  ret i32 %29
}

define internal void @move(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Ant, ptr %6, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !tbaa !21
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Ant, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 4, !tbaa !24
  %12 = call i32 @step_x(i32 noundef %11)
  %13 = add nsw i32 %8, %12
  %14 = call i32 @wrap(ptr noundef %5, i32 noundef %13)
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Ant, ptr %15, i32 0, i32 0
  store i32 %14, ptr %16, align 4, !tbaa !21
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Ant, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !23
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Ant, ptr %21, i32 0, i32 2
  %23 = load i32, ptr %22, align 4, !tbaa !24
  %24 = call i32 @step_y(i32 noundef %23)
  %25 = add nsw i32 %20, %24
  %26 = call i32 @wrap(ptr noundef %17, i32 noundef %25)
  %27 = load ptr, ptr %4, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Ant, ptr %27, i32 0, i32 1
  store i32 %26, ptr %28, align 4, !tbaa !23
  ret void
}

define internal void @leave_trail(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !28
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.World, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !8
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Ant, ptr %12, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !tbaa !21
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Ant, ptr %15, i32 0, i32 1
  %17 = load i32, ptr %16, align 4, !tbaa !23
  %18 = call i64 @cell(ptr noundef %11, i32 noundef %14, i32 noundef %17)
  %19 = getelementptr inbounds i16, ptr %10, i64 %18
  store ptr %19, ptr %7, align 8, !tbaa !4
  %20 = load ptr, ptr %7, align 8, !tbaa !4
  %21 = load i16, ptr %20, align 2, !tbaa !17
  %22 = zext i16 %21 to i32
  %23 = load i32, ptr %6, align 4, !tbaa !28
  %24 = add i32 %22, %23
  %25 = icmp ugt i32 %24, 60000
  br i1 %25, label %26, label %27

26:
  br label %33

27:
  %28 = load ptr, ptr %7, align 8, !tbaa !4
  %29 = load i16, ptr %28, align 2, !tbaa !17
  %30 = zext i16 %29 to i32
  %31 = load i32, ptr %6, align 4, !tbaa !28
  %32 = add i32 %30, %31
  br label %33

33:
  %34 = phi i32 [ 60000, %26 ], [ %32, %27 ]
  %35 = trunc i32 %34 to i16
  %36 = load ptr, ptr %7, align 8, !tbaa !4
  store i16 %35, ptr %36, align 2, !tbaa !17
  ret void
}

define internal i32 @wrap(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !28
  %5 = load i32, ptr %4, align 4, !tbaa !28
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.World, ptr %6, i32 0, i32 2
  %8 = load i32, ptr %7, align 8, !tbaa !14
  %9 = sub nsw i32 %8, 1
  %10 = and i32 %5, %9
  ret i32 %10
}

define internal i32 @step_x(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !28
  %4 = load i32, ptr %3, align 4, !tbaa !28
  %5 = and i32 %4, 7
  switch i32 %5, label %8 [
    i32 1, label %6
    i32 2, label %6
    i32 3, label %6
    i32 5, label %7
    i32 6, label %7
    i32 7, label %7
  ]

6:
  store i32 1, ptr %2, align 4
  br label %9

7:
  store i32 -1, ptr %2, align 4
  br label %9

8:
  store i32 0, ptr %2, align 4
  br label %9

9:
  %10 = load i32, ptr %2, align 4
  ret i32 %10
}

define internal i32 @step_y(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !28
  %3 = load i32, ptr %2, align 4, !tbaa !28
  %4 = add nsw i32 %3, 2
  %5 = call i32 @step_x(i32 noundef %4)
  ret i32 %5
}

define internal i64 @cell(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !28
  store i32 %2, ptr %6, align 4, !tbaa !28
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load i32, ptr %6, align 4, !tbaa !28
  %9 = call i32 @wrap(ptr noundef %7, i32 noundef %8)
  %10 = sext i32 %9 to i64
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.World, ptr %11, i32 0, i32 2
  %13 = load i32, ptr %12, align 8, !tbaa !14
  %14 = sext i32 %13 to i64
  %15 = mul nsw i64 %10, %14
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = load i32, ptr %5, align 4, !tbaa !28
  %18 = call i32 @wrap(ptr noundef %16, i32 noundef %17)
  %19 = sext i32 %18 to i64
  %20 = add nsw i64 %15, %19
  ret i64 %20
}

define internal i32 @best_turn(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store ptr %2, ptr %7, align 8, !tbaa !4
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = load ptr, ptr %7, align 8, !tbaa !4
  %14 = call i32 @smell(ptr noundef %11, ptr noundef %12, i32 noundef -1, ptr noundef %13)
  store i32 %14, ptr %8, align 4, !tbaa !28
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = load ptr, ptr %6, align 8, !tbaa !4
  %17 = load ptr, ptr %7, align 8, !tbaa !4
  %18 = call i32 @smell(ptr noundef %15, ptr noundef %16, i32 noundef 0, ptr noundef %17)
  store i32 %18, ptr %9, align 4, !tbaa !28
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = load ptr, ptr %7, align 8, !tbaa !4
  %22 = call i32 @smell(ptr noundef %19, ptr noundef %20, i32 noundef 1, ptr noundef %21)
  store i32 %22, ptr %10, align 4, !tbaa !28
  %23 = load i32, ptr %9, align 4, !tbaa !28
  %24 = load i32, ptr %8, align 4, !tbaa !28
  %25 = icmp uge i32 %23, %24
  br i1 %25, label %26, label %43

26:
  %27 = load i32, ptr %9, align 4, !tbaa !28
  %28 = load i32, ptr %10, align 4, !tbaa !28
  %29 = icmp uge i32 %27, %28
  br i1 %29, label %30, label %43

30:
  %31 = load ptr, ptr %6, align 8, !tbaa !4
  %32 = call i32 @draw(ptr noundef %31)
  %33 = and i32 %32, 15
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %40

35:
  %36 = load ptr, ptr %6, align 8, !tbaa !4
  %37 = call i32 @draw(ptr noundef %36)
  %38 = urem i32 %37, 3
  %39 = sub nsw i32 %38, 1
  br label %41

40:
  br label %41

41:
  %42 = phi i32 [ %39, %35 ], [ 0, %40 ]
  store i32 %42, ptr %4, align 4
  br label %49

43:
  %44 = load i32, ptr %8, align 4, !tbaa !28
  %45 = load i32, ptr %10, align 4, !tbaa !28
  %46 = icmp ugt i32 %44, %45
  %47 = zext i1 %46 to i64
  %48 = select i1 %46, i32 -1, i32 1
  store i32 %48, ptr %4, align 4
  br label %49

49:
  %50 = load i32, ptr %4, align 4
  ret i32 %50
}

define internal i32 @smell(ptr noundef %0, ptr noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i32 %2, ptr %7, align 4, !tbaa !28
  store ptr %3, ptr %8, align 8, !tbaa !4
  %10 = load ptr, ptr %6, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Ant, ptr %10, i32 0, i32 2
  %12 = load i32, ptr %11, align 4, !tbaa !24
  %13 = load i32, ptr %7, align 4, !tbaa !28
  %14 = add nsw i32 %12, %13
  store i32 %14, ptr %9, align 4, !tbaa !28
  %15 = load ptr, ptr %8, align 8, !tbaa !4
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Ant, ptr %17, i32 0, i32 0
  %19 = load i32, ptr %18, align 4, !tbaa !21
  %20 = load i32, ptr %9, align 4, !tbaa !28
  %21 = call i32 @step_x(i32 noundef %20)
  %22 = mul nsw i32 2, %21
  %23 = add nsw i32 %19, %22
  %24 = load ptr, ptr %6, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Ant, ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 4, !tbaa !23
  %27 = load i32, ptr %9, align 4, !tbaa !28
  %28 = call i32 @step_y(i32 noundef %27)
  %29 = mul nsw i32 2, %28
  %30 = add nsw i32 %26, %29
  %31 = call i64 @cell(ptr noundef %16, i32 noundef %23, i32 noundef %30)
  %32 = getelementptr inbounds i16, ptr %15, i64 %31
  %33 = load i16, ptr %32, align 2, !tbaa !17
  %34 = zext i16 %33 to i32
  ret i32 %34
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !5, i64 8, !10, i64 16, !11, i64 24, !11, i64 32}
!10 = !{!"int", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!9, !5, i64 8}
!13 = !{!11, !11, i64 0}
!14 = !{!9, !10, i64 16}
!15 = !{!9, !11, i64 24}
!16 = !{!9, !11, i64 32}
!17 = !{!18, !18, i64 0}
!18 = !{!"short", !6, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!22, !10, i64 0}
!22 = !{!"", !10, i64 0, !10, i64 4, !10, i64 8, !10, i64 12, !10, i64 16}
!23 = !{!22, !10, i64 4}
!24 = !{!22, !10, i64 8}
!25 = !{!22, !10, i64 12}
!26 = !{!22, !10, i64 16}
!27 = !{i64 0, i64 4, !28, i64 4, i64 4, !28, i64 8, i64 4, !28, i64 12, i64 4, !28, i64 16, i64 4, !28}
!28 = !{!10, !10, i64 0}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
