; made by python -m programs.calls from src/shapes.c, SHA-256 9636e60b3dbfb6134c632f0bb4e4047ecf75a82fb75cb023631d12b7b26b8464
source_filename = "shapes.c"

%struct.Methods = type { ptr, ptr, ptr, ptr }
%struct.Shape = type { i64, i64, i64, i64, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca [4 x %struct.Methods], align 16
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca %struct.Shape, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %4, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %5, align 8, !tbaa !4
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %6, align 8, !tbaa !8
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %7, align 8, !tbaa !4
  %28 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %29 = getelementptr inbounds %struct.Methods, ptr %28, i32 0, i32 0
  store ptr @circle_area, ptr %29, align 16, !tbaa !10
  %30 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %31 = getelementptr inbounds %struct.Methods, ptr %30, i32 0, i32 1
  store ptr @circle_outline, ptr %31, align 8, !tbaa !12
  %32 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %33 = getelementptr inbounds %struct.Methods, ptr %32, i32 0, i32 2
  store ptr @circle_inside, ptr %33, align 16, !tbaa !13
  %34 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %35 = getelementptr inbounds %struct.Methods, ptr %34, i32 0, i32 3
  store ptr @circle_scale, ptr %35, align 8, !tbaa !14
  %36 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 1
  %37 = getelementptr inbounds %struct.Methods, ptr %36, i32 0, i32 0
  store ptr @box_area, ptr %37, align 16, !tbaa !10
  %38 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 1
  %39 = getelementptr inbounds %struct.Methods, ptr %38, i32 0, i32 1
  store ptr @box_outline, ptr %39, align 8, !tbaa !12
  %40 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 1
  %41 = getelementptr inbounds %struct.Methods, ptr %40, i32 0, i32 2
  store ptr @box_inside, ptr %41, align 16, !tbaa !13
  %42 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 1
  %43 = getelementptr inbounds %struct.Methods, ptr %42, i32 0, i32 3
  store ptr @box_scale, ptr %43, align 8, !tbaa !14
  %44 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 2
  %45 = getelementptr inbounds %struct.Methods, ptr %44, i32 0, i32 0
  store ptr @diamond_area, ptr %45, align 16, !tbaa !10
  %46 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 2
  %47 = getelementptr inbounds %struct.Methods, ptr %46, i32 0, i32 1
  store ptr @diamond_outline, ptr %47, align 8, !tbaa !12
  %48 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 2
  %49 = getelementptr inbounds %struct.Methods, ptr %48, i32 0, i32 2
  store ptr @diamond_inside, ptr %49, align 16, !tbaa !13
  %50 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 2
  %51 = getelementptr inbounds %struct.Methods, ptr %50, i32 0, i32 3
  store ptr @box_scale, ptr %51, align 8, !tbaa !14
  %52 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 3
  %53 = getelementptr inbounds %struct.Methods, ptr %52, i32 0, i32 0
  store ptr @ellipse_area, ptr %53, align 16, !tbaa !10
  %54 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 3
  %55 = getelementptr inbounds %struct.Methods, ptr %54, i32 0, i32 1
  store ptr @ellipse_outline, ptr %55, align 8, !tbaa !12
  %56 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 3
  %57 = getelementptr inbounds %struct.Methods, ptr %56, i32 0, i32 2
  store ptr @ellipse_inside, ptr %57, align 16, !tbaa !13
  %58 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 3
  %59 = getelementptr inbounds %struct.Methods, ptr %58, i32 0, i32 3
  store ptr @box_scale, ptr %59, align 8, !tbaa !14
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %60

60:
  %61 = load i64, ptr %9, align 8, !tbaa !8
  %62 = load i64, ptr %6, align 8, !tbaa !8
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %111

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !4
  %66 = load i64, ptr %9, align 8, !tbaa !8
  %67 = mul nsw i64 4, %66
  %68 = getelementptr inbounds i32, ptr %65, i64 %67
  store ptr %68, ptr %10, align 8, !tbaa !4
  %69 = getelementptr inbounds %struct.Shape, ptr %11, i32 0, i32 0
  %70 = load ptr, ptr %10, align 8, !tbaa !4
  %71 = getelementptr inbounds i32, ptr %70, i64 0
  %72 = load i32, ptr %71, align 4, !tbaa !15
  %73 = and i32 %72, 32767
  %74 = sext i32 %73 to i64
  store i64 %74, ptr %69, align 8, !tbaa !17
  %75 = getelementptr inbounds %struct.Shape, ptr %11, i32 0, i32 1
  %76 = load ptr, ptr %10, align 8, !tbaa !4
  %77 = getelementptr inbounds i32, ptr %76, i64 1
  %78 = load i32, ptr %77, align 4, !tbaa !15
  %79 = and i32 %78, 32767
  %80 = sext i32 %79 to i64
  store i64 %80, ptr %75, align 8, !tbaa !19
  %81 = getelementptr inbounds %struct.Shape, ptr %11, i32 0, i32 2
  %82 = load ptr, ptr %10, align 8, !tbaa !4
  %83 = getelementptr inbounds i32, ptr %82, i64 2
  %84 = load i32, ptr %83, align 4, !tbaa !15
  %85 = and i32 %84, 16383
  %86 = add nsw i32 512, %85
  %87 = sext i32 %86 to i64
  store i64 %87, ptr %81, align 8, !tbaa !20
  %88 = getelementptr inbounds %struct.Shape, ptr %11, i32 0, i32 3
  %89 = load ptr, ptr %10, align 8, !tbaa !4
  %90 = getelementptr inbounds i32, ptr %89, i64 3
  %91 = load i32, ptr %90, align 4, !tbaa !15
  %92 = and i32 %91, 16383
  %93 = add nsw i32 512, %92
  %94 = sext i32 %93 to i64
  store i64 %94, ptr %88, align 8, !tbaa !21
  %95 = getelementptr inbounds %struct.Shape, ptr %11, i32 0, i32 4
  %96 = load ptr, ptr %10, align 8, !tbaa !4
  %97 = getelementptr inbounds i32, ptr %96, i64 0
  %98 = load i32, ptr %97, align 4, !tbaa !15
  %99 = ashr i32 %98, 20
  %100 = and i32 %99, 3
  store i32 %100, ptr %95, align 8, !tbaa !22
  %101 = load ptr, ptr %7, align 8, !tbaa !4
  %102 = load i64, ptr %9, align 8, !tbaa !8
  %103 = getelementptr inbounds %struct.Shape, ptr %101, i64 %102
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %103, ptr align 8 %11, i64 40, i1 false), !tbaa.struct !23
  %104 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %105 = load ptr, ptr %7, align 8, !tbaa !4
  %106 = load i64, ptr %9, align 8, !tbaa !8
  %107 = getelementptr inbounds %struct.Shape, ptr %105, i64 %106
  call void @normalize(ptr noundef %104, ptr noundef %107)
  br label %108

108:
  %109 = load i64, ptr %9, align 8, !tbaa !8
  %110 = add nsw i64 %109, 1
  store i64 %110, ptr %9, align 8, !tbaa !8
  br label %60, !llvm.loop !24

111:
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %112

112:
  %113 = load i64, ptr %12, align 8, !tbaa !8
  %114 = load i64, ptr %6, align 8, !tbaa !8
  %115 = icmp slt i64 %113, %114
  br i1 %115, label %116, label %146

116:
  %117 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %118 = load ptr, ptr %7, align 8, !tbaa !4
  %119 = load i64, ptr %12, align 8, !tbaa !8
  %120 = getelementptr inbounds %struct.Shape, ptr %118, i64 %119
  %121 = call i64 @roundness(ptr noundef %117, ptr noundef %120)
  %122 = load ptr, ptr %5, align 8, !tbaa !4
  %123 = load i64, ptr %12, align 8, !tbaa !8
  %124 = mul nsw i64 2, %123
  %125 = getelementptr inbounds i64, ptr %122, i64 %124
  store i64 %121, ptr %125, align 8, !tbaa !8
  %126 = getelementptr inbounds [4 x %struct.Methods], ptr %8, i64 0, i64 0
  %127 = load ptr, ptr %7, align 8, !tbaa !4
  %128 = load i64, ptr %12, align 8, !tbaa !8
  %129 = getelementptr inbounds %struct.Shape, ptr %127, i64 %128
  %130 = load ptr, ptr %7, align 8, !tbaa !4
  %131 = load i64, ptr %12, align 8, !tbaa !8
  %132 = mul nsw i64 %131, 7
  %133 = add nsw i64 %132, 1
  %134 = load i64, ptr %6, align 8, !tbaa !8
  %135 = srem i64 %133, %134
  %136 = getelementptr inbounds %struct.Shape, ptr %130, i64 %135
  %137 = call i64 @overlap(ptr noundef %126, ptr noundef %129, ptr noundef %136)
  %138 = load ptr, ptr %5, align 8, !tbaa !4
  %139 = load i64, ptr %12, align 8, !tbaa !8
  %140 = mul nsw i64 2, %139
  %141 = add nsw i64 %140, 1
  %142 = getelementptr inbounds i64, ptr %138, i64 %141
  store i64 %137, ptr %142, align 8, !tbaa !8
  br label %143

143:
  %144 = load i64, ptr %12, align 8, !tbaa !8
  %145 = add nsw i64 %144, 1
  store i64 %145, ptr %12, align 8, !tbaa !8
  br label %112, !llvm.loop !26

146:
  ret void
}

define internal i64 @circle_area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = call i64 @square(i64 noundef %5)
  %7 = call i64 @times(i64 noundef 3217, i64 noundef %6)
  ret i64 %7
}

define internal i64 @circle_outline(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = call i64 @times(i64 noundef 6434, i64 noundef %5)
  ret i64 %6
}

define internal i32 @circle_inside(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i64, ptr %5, align 8, !tbaa !8
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Shape, ptr %8, i32 0, i32 0
  %10 = load i64, ptr %9, align 8, !tbaa !17
  %11 = sub nsw i64 %7, %10
  %12 = call i64 @square(i64 noundef %11)
  %13 = load i64, ptr %6, align 8, !tbaa !8
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Shape, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !19
  %17 = sub nsw i64 %13, %16
  %18 = call i64 @square(i64 noundef %17)
  %19 = add nsw i64 %12, %18
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Shape, ptr %20, i32 0, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !20
  %23 = call i64 @square(i64 noundef %22)
  %24 = icmp sle i64 %19, %23
  %25 = zext i1 %24 to i32
  ret i32 %25
}

define internal void @circle_scale(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Shape, ptr %5, i32 0, i32 2
  %7 = load i64, ptr %6, align 8, !tbaa !20
  %8 = load i64, ptr %4, align 8, !tbaa !8
  %9 = call i64 @times(i64 noundef %7, i64 noundef %8)
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Shape, ptr %10, i32 0, i32 2
  store i64 %9, ptr %11, align 8, !tbaa !20
  ret void
}

define internal i64 @box_area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Shape, ptr %6, i32 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = call i64 @times(i64 noundef %5, i64 noundef %8)
  %10 = mul nsw i64 %9, 4
  ret i64 %10
}

define internal i64 @box_outline(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Shape, ptr %6, i32 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = add nsw i64 %5, %8
  %10 = mul nsw i64 4, %9
  ret i64 %10
}

define internal i32 @box_inside(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i64, ptr %5, align 8, !tbaa !8
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Shape, ptr %8, i32 0, i32 0
  %10 = load i64, ptr %9, align 8, !tbaa !17
  %11 = sub nsw i64 %7, %10
  %12 = call i64 @magnitude(i64 noundef %11)
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Shape, ptr %13, i32 0, i32 2
  %15 = load i64, ptr %14, align 8, !tbaa !20
  %16 = icmp sle i64 %12, %15
  br i1 %16, label %17, label %28

17:
  %18 = load i64, ptr %6, align 8, !tbaa !8
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Shape, ptr %19, i32 0, i32 1
  %21 = load i64, ptr %20, align 8, !tbaa !19
  %22 = sub nsw i64 %18, %21
  %23 = call i64 @magnitude(i64 noundef %22)
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Shape, ptr %24, i32 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !21
  %27 = icmp sle i64 %23, %26
  br label %28

28:
  %29 = phi i1 [ false, %3 ], [ %27, %17 ]
  %30 = zext i1 %29 to i32
  ret i32 %30
}

define internal void @box_scale(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Shape, ptr %5, i32 0, i32 2
  %7 = load i64, ptr %6, align 8, !tbaa !20
  %8 = load i64, ptr %4, align 8, !tbaa !8
  %9 = call i64 @times(i64 noundef %7, i64 noundef %8)
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Shape, ptr %10, i32 0, i32 2
  store i64 %9, ptr %11, align 8, !tbaa !20
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Shape, ptr %12, i32 0, i32 3
  %14 = load i64, ptr %13, align 8, !tbaa !21
  %15 = load i64, ptr %4, align 8, !tbaa !8
  %16 = call i64 @times(i64 noundef %14, i64 noundef %15)
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Shape, ptr %17, i32 0, i32 3
  store i64 %16, ptr %18, align 8, !tbaa !21
  ret void
}

define internal i64 @diamond_area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Shape, ptr %6, i32 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = call i64 @times(i64 noundef %5, i64 noundef %8)
  %10 = mul nsw i64 2, %9
  ret i64 %10
}

define internal i64 @diamond_outline(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Shape, ptr %6, i32 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = call i64 @far(i64 noundef %5, i64 noundef %8)
  %10 = mul nsw i64 4, %9
  ret i64 %10
}

define internal i32 @diamond_inside(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i64, ptr %5, align 8, !tbaa !8
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Shape, ptr %8, i32 0, i32 0
  %10 = load i64, ptr %9, align 8, !tbaa !17
  %11 = sub nsw i64 %7, %10
  %12 = call i64 @magnitude(i64 noundef %11)
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Shape, ptr %13, i32 0, i32 3
  %15 = load i64, ptr %14, align 8, !tbaa !21
  %16 = call i64 @times(i64 noundef %12, i64 noundef %15)
  %17 = load i64, ptr %6, align 8, !tbaa !8
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Shape, ptr %18, i32 0, i32 1
  %20 = load i64, ptr %19, align 8, !tbaa !19
  %21 = sub nsw i64 %17, %20
  %22 = call i64 @magnitude(i64 noundef %21)
  %23 = load ptr, ptr %4, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Shape, ptr %23, i32 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !20
  %26 = call i64 @times(i64 noundef %22, i64 noundef %25)
  %27 = add nsw i64 %16, %26
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Shape, ptr %28, i32 0, i32 2
  %30 = load i64, ptr %29, align 8, !tbaa !20
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Shape, ptr %31, i32 0, i32 3
  %33 = load i64, ptr %32, align 8, !tbaa !21
  %34 = call i64 @times(i64 noundef %30, i64 noundef %33)
  %35 = icmp sle i64 %27, %34
  %36 = zext i1 %35 to i32
  ret i32 %36
}

define internal i64 @ellipse_area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Shape, ptr %3, i32 0, i32 2
  %5 = load i64, ptr %4, align 8, !tbaa !20
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Shape, ptr %6, i32 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = call i64 @times(i64 noundef %5, i64 noundef %8)
  %10 = call i64 @times(i64 noundef 3217, i64 noundef %9)
  ret i64 %10
}

define internal i64 @ellipse_outline(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Shape, ptr %5, i32 0, i32 2
  %7 = load i64, ptr %6, align 8, !tbaa !20
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Shape, ptr %8, i32 0, i32 3
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = add nsw i64 %7, %10
  store i64 %11, ptr %3, align 8, !tbaa !8
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Shape, ptr %12, i32 0, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !20
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Shape, ptr %15, i32 0, i32 3
  %17 = load i64, ptr %16, align 8, !tbaa !21
  %18 = sub nsw i64 %14, %17
  %19 = call i64 @square(i64 noundef %18)
  %20 = mul nsw i64 %19, 1024
  %21 = load i64, ptr %3, align 8, !tbaa !8
  %22 = call i64 @square(i64 noundef %21)
  %23 = add nsw i64 %22, 1
  %24 = sdiv i64 %20, %23
  store i64 %24, ptr %4, align 8, !tbaa !8
  %25 = load i64, ptr %3, align 8, !tbaa !8
  %26 = call i64 @times(i64 noundef 3217, i64 noundef %25)
  %27 = load i64, ptr %4, align 8, !tbaa !8
  %28 = mul nsw i64 3, %27
  %29 = load i64, ptr %4, align 8, !tbaa !8
  %30 = mul nsw i64 3, %29
  %31 = sub nsw i64 4096, %30
  %32 = call i64 @root(i64 noundef %31)
  %33 = sdiv i64 %32, 1024
  %34 = add nsw i64 10, %33
  %35 = sdiv i64 %28, %34
  %36 = add nsw i64 1024, %35
  %37 = call i64 @times(i64 noundef %26, i64 noundef %36)
  ret i64 %37
}

define internal i32 @ellipse_inside(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %7 = load i64, ptr %5, align 8, !tbaa !8
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Shape, ptr %8, i32 0, i32 0
  %10 = load i64, ptr %9, align 8, !tbaa !17
  %11 = sub nsw i64 %7, %10
  %12 = mul nsw i64 %11, 1024
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Shape, ptr %13, i32 0, i32 2
  %15 = load i64, ptr %14, align 8, !tbaa !20
  %16 = add nsw i64 %15, 1
  %17 = sdiv i64 %12, %16
  %18 = call i64 @square(i64 noundef %17)
  %19 = load i64, ptr %6, align 8, !tbaa !8
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Shape, ptr %20, i32 0, i32 1
  %22 = load i64, ptr %21, align 8, !tbaa !19
  %23 = sub nsw i64 %19, %22
  %24 = mul nsw i64 %23, 1024
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Shape, ptr %25, i32 0, i32 3
  %27 = load i64, ptr %26, align 8, !tbaa !21
  %28 = add nsw i64 %27, 1
  %29 = sdiv i64 %24, %28
  %30 = call i64 @square(i64 noundef %29)
  %31 = add nsw i64 %18, %30
  %32 = icmp sle i64 %31, 1024
  %33 = zext i1 %32 to i32
  ret i32 %33
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @normalize(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  store i32 0, ptr %5, align 4, !tbaa !15
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !15
  %8 = icmp slt i32 %7, 8
  br i1 %8, label %9, label %14

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = call i64 @area(ptr noundef %10, ptr noundef %11)
  %13 = icmp sgt i64 %12, 65536
  br label %14

14:
  %15 = phi i1 [ false, %6 ], [ %13, %9 ]
  br i1 %15, label %16, label %26

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = call ptr @methods(ptr noundef %17, ptr noundef %18)
  %20 = getelementptr inbounds %struct.Methods, ptr %19, i32 0, i32 3
  %21 = load ptr, ptr %20, align 8, !tbaa !14
  %22 = load ptr, ptr %4, align 8, !tbaa !4
  call void %21(ptr noundef %22, i64 noundef 768)
  br label %23

23:
  %24 = load i32, ptr %5, align 4, !tbaa !15
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %5, align 4, !tbaa !15
  br label %6, !llvm.loop !27

26:
  ret void
}

define internal i64 @roundness(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = call i64 @outline(ptr noundef %6, ptr noundef %7)
  store i64 %8, ptr %5, align 8, !tbaa !8
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = call i64 @area(ptr noundef %9, ptr noundef %10)
  %12 = mul nsw i64 %11, 1024
  %13 = load i64, ptr %5, align 8, !tbaa !8
  %14 = call i64 @square(i64 noundef %13)
  %15 = add nsw i64 %14, 1
  %16 = sdiv i64 %12, %15
  ret i64 %16
}

define internal i64 @overlap(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store ptr %2, ptr %6, align 8, !tbaa !4
  store i64 0, ptr %7, align 8, !tbaa !8
  store i64 -2, ptr %8, align 8, !tbaa !8
  br label %12

12:
  %13 = load i64, ptr %8, align 8, !tbaa !8
  %14 = icmp sle i64 %13, 2
  br i1 %14, label %15, label %66

15:
  store i64 -2, ptr %9, align 8, !tbaa !8
  br label %16

16:
  %17 = load i64, ptr %9, align 8, !tbaa !8
  %18 = icmp sle i64 %17, 2
  br i1 %18, label %19, label %62

19:
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Shape, ptr %20, i32 0, i32 0
  %22 = load i64, ptr %21, align 8, !tbaa !17
  %23 = load i64, ptr %8, align 8, !tbaa !8
  %24 = load ptr, ptr %6, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Shape, ptr %24, i32 0, i32 2
  %26 = load i64, ptr %25, align 8, !tbaa !20
  %27 = mul nsw i64 %23, %26
  %28 = sdiv i64 %27, 3
  %29 = add nsw i64 %22, %28
  store i64 %29, ptr %10, align 8, !tbaa !8
  %30 = load ptr, ptr %6, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Shape, ptr %30, i32 0, i32 1
  %32 = load i64, ptr %31, align 8, !tbaa !19
  %33 = load i64, ptr %9, align 8, !tbaa !8
  %34 = load ptr, ptr %6, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Shape, ptr %34, i32 0, i32 2
  %36 = load i64, ptr %35, align 8, !tbaa !20
  %37 = mul nsw i64 %33, %36
  %38 = sdiv i64 %37, 3
  %39 = add nsw i64 %32, %38
  store i64 %39, ptr %11, align 8, !tbaa !8
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i64, ptr %10, align 8, !tbaa !8
  %43 = load i64, ptr %11, align 8, !tbaa !8
  %44 = call i32 @inside(ptr noundef %40, ptr noundef %41, i64 noundef %42, i64 noundef %43)
  %45 = icmp ne i32 %44, 0
  br i1 %45, label %46, label %53

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !4
  %48 = load ptr, ptr %6, align 8, !tbaa !4
  %49 = load i64, ptr %10, align 8, !tbaa !8
  %50 = load i64, ptr %11, align 8, !tbaa !8
  %51 = call i32 @inside(ptr noundef %47, ptr noundef %48, i64 noundef %49, i64 noundef %50)
  %52 = icmp ne i32 %51, 0
  br label %53

53:
  %54 = phi i1 [ false, %19 ], [ %52, %46 ]
  %55 = zext i1 %54 to i32
  %56 = sext i32 %55 to i64
  %57 = load i64, ptr %7, align 8, !tbaa !8
  %58 = add nsw i64 %57, %56
  store i64 %58, ptr %7, align 8, !tbaa !8
  br label %59

59:
  %60 = load i64, ptr %9, align 8, !tbaa !8
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %9, align 8, !tbaa !8
  br label %16, !llvm.loop !28

62:
  br label %63

63:
  %64 = load i64, ptr %8, align 8, !tbaa !8
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %8, align 8, !tbaa !8
  br label %12, !llvm.loop !29

66:
  %67 = load i64, ptr %7, align 8, !tbaa !8
  ret i64 %67
}

define internal i64 @times(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = mul nsw i64 %5, %6
  %8 = sdiv i64 %7, 1024
  ret i64 %8
}

define internal i64 @square(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = load i64, ptr %2, align 8, !tbaa !8
  %5 = call i64 @times(i64 noundef %3, i64 noundef %4)
  ret i64 %5
}

define internal i64 @magnitude(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = icmp slt i64 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load i64, ptr %2, align 8, !tbaa !8
  %7 = sub nsw i64 0, %6
  br label %10

8:
  %9 = load i64, ptr %2, align 8, !tbaa !8
  br label %10

10:
  %11 = phi i64 [ %7, %5 ], [ %9, %8 ]
  ret i64 %11
}

define internal i64 @far(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = call i64 @square(i64 noundef %5)
  %7 = load i64, ptr %4, align 8, !tbaa !8
  %8 = call i64 @square(i64 noundef %7)
  %9 = add nsw i64 %6, %8
  %10 = call i64 @root(i64 noundef %9)
  ret i64 %10
}

define internal i64 @root(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !8
  store i64 1024, ptr %3, align 8, !tbaa !8
  %6 = load i64, ptr %2, align 8, !tbaa !8
  %7 = icmp slt i64 %6, 0
  br i1 %7, label %8, label %9

8:
  br label %11

9:
  %10 = load i64, ptr %2, align 8, !tbaa !8
  br label %11

11:
  %12 = phi i64 [ 0, %8 ], [ %10, %9 ]
  store i64 %12, ptr %4, align 8, !tbaa !8
  store i32 0, ptr %5, align 4, !tbaa !15
  br label %13

13:
  %14 = load i32, ptr %5, align 4, !tbaa !15
  %15 = icmp slt i32 %14, 10
  br i1 %15, label %16, label %33

16:
  %17 = load i64, ptr %3, align 8, !tbaa !8
  %18 = load i64, ptr %4, align 8, !tbaa !8
  %19 = mul nsw i64 %18, 1024
  %20 = load i64, ptr %3, align 8, !tbaa !8
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %22, label %24

22:
  %23 = load i64, ptr %3, align 8, !tbaa !8
  br label %25

24:
  br label %25

25:
  %26 = phi i64 [ %23, %22 ], [ 1, %24 ]
  %27 = sdiv i64 %19, %26
  %28 = add nsw i64 %17, %27
  %29 = sdiv i64 %28, 2
  store i64 %29, ptr %3, align 8, !tbaa !8
  br label %30

30:
  %31 = load i32, ptr %5, align 4, !tbaa !15
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %5, align 4, !tbaa !15
  br label %13, !llvm.loop !30

33:
  %34 = load i64, ptr %3, align 8, !tbaa !8
  ret i64 %34
}

define internal i64 @area(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = call ptr @methods(ptr noundef %5, ptr noundef %6)
  %8 = getelementptr inbounds %struct.Methods, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !10
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = call i64 %9(ptr noundef %10)
  ret i64 %11
}

define internal ptr @methods(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Shape, ptr %6, i32 0, i32 4
  %8 = load i32, ptr %7, align 8, !tbaa !22
  %9 = and i32 %8, 3
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Methods, ptr %5, i64 %10
  ret ptr %11
}

define internal i64 @outline(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = call ptr @methods(ptr noundef %5, ptr noundef %6)
  %8 = getelementptr inbounds %struct.Methods, ptr %7, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !12
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = call i64 %9(ptr noundef %10)
  ret i64 %11
}

define internal i32 @inside(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i64 %2, ptr %7, align 8, !tbaa !8
  store i64 %3, ptr %8, align 8, !tbaa !8
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = load ptr, ptr %6, align 8, !tbaa !4
  %11 = call ptr @methods(ptr noundef %9, ptr noundef %10)
  %12 = getelementptr inbounds %struct.Methods, ptr %11, i32 0, i32 2
  %13 = load ptr, ptr %12, align 8, !tbaa !13
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = load i64, ptr %8, align 8, !tbaa !8
  %17 = call i32 %13(ptr noundef %14, i64 noundef %15, i64 noundef %16)
  ret i32 %17
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !5, i64 0}
!11 = !{!"", !5, i64 0, !5, i64 8, !5, i64 16, !5, i64 24}
!12 = !{!11, !5, i64 8}
!13 = !{!11, !5, i64 16}
!14 = !{!11, !5, i64 24}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !6, i64 0}
!17 = !{!18, !9, i64 0}
!18 = !{!"Shape", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !16, i64 32}
!19 = !{!18, !9, i64 8}
!20 = !{!18, !9, i64 16}
!21 = !{!18, !9, i64 24}
!22 = !{!18, !16, i64 32}
!23 = !{i64 0, i64 8, !8, i64 8, i64 8, !8, i64 16, i64 8, !8, i64 24, i64 8, !8, i64 32, i64 4, !15}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = distinct !{!26, !25}
!27 = distinct !{!27, !25}
!28 = distinct !{!28, !25}
!29 = distinct !{!29, !25}
!30 = distinct !{!30, !25}
