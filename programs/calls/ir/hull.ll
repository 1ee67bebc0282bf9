; made by python -m programs.calls from src/hull.c, SHA-256 5f820b7f8bfde542d80916535e360ef0233b5bfdbf657246cacf36f5ac226ef0
source_filename = "hull.c"

%struct.Point = type { i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca %struct.Point, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 0
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %3, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 1
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %4, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 2
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %5, align 8, !tbaa !4
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 1
  %28 = load i64, ptr %27, align 8, !tbaa !8
  store i64 %28, ptr %6, align 8, !tbaa !8
  %29 = load ptr, ptr %2, align 8, !tbaa !4
  %30 = getelementptr inbounds ptr, ptr %29, i64 3
  %31 = load ptr, ptr %30, align 8, !tbaa !4
  store ptr %31, ptr %7, align 8, !tbaa !4
  %32 = load ptr, ptr %2, align 8, !tbaa !4
  %33 = getelementptr inbounds ptr, ptr %32, i64 4
  %34 = load ptr, ptr %33, align 8, !tbaa !4
  store ptr %34, ptr %8, align 8, !tbaa !4
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %9, align 8, !tbaa !8
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, ptr %37, i64 0
  %39 = load i64, ptr %38, align 8, !tbaa !8
  %40 = icmp slt i64 %36, %39
  br i1 %40, label %41, label %174

41:
  %42 = load ptr, ptr %4, align 8, !tbaa !4
  %43 = load i64, ptr %6, align 8, !tbaa !8
  %44 = mul nsw i64 2, %43
  %45 = load i64, ptr %9, align 8, !tbaa !8
  %46 = mul nsw i64 %44, %45
  %47 = getelementptr inbounds i16, ptr %42, i64 %46
  store ptr %47, ptr %10, align 8, !tbaa !4
  %48 = load ptr, ptr %4, align 8, !tbaa !4
  %49 = load i64, ptr %6, align 8, !tbaa !8
  %50 = mul nsw i64 2, %49
  %51 = load i64, ptr %9, align 8, !tbaa !8
  %52 = add nsw i64 %51, 1
  %53 = load ptr, ptr %3, align 8, !tbaa !4
  %54 = getelementptr inbounds i64, ptr %53, i64 0
  %55 = load i64, ptr %54, align 8, !tbaa !8
  %56 = srem i64 %52, %55
  %57 = mul nsw i64 %50, %56
  %58 = getelementptr inbounds i16, ptr %48, i64 %57
  store ptr %58, ptr %11, align 8, !tbaa !4
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %59

59:
  %60 = load i64, ptr %12, align 8, !tbaa !8
  %61 = load i64, ptr %6, align 8, !tbaa !8
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %108

63:
  %64 = load ptr, ptr %10, align 8, !tbaa !4
  %65 = load i64, ptr %12, align 8, !tbaa !8
  %66 = mul nsw i64 2, %65
  %67 = getelementptr inbounds i16, ptr %64, i64 %66
  %68 = load i16, ptr %67, align 2, !tbaa !10
  %69 = sext i16 %68 to i32
  %70 = load ptr, ptr %10, align 8, !tbaa !4
  %71 = load i64, ptr %12, align 8, !tbaa !8
  %72 = mul nsw i64 2, %71
  %73 = add nsw i64 %72, 1
  %74 = getelementptr inbounds i16, ptr %70, i64 %73
  %75 = load i16, ptr %74, align 2, !tbaa !10
  %76 = sext i16 %75 to i32
  %77 = srem i32 %76, 3
  %78 = load ptr, ptr %10, align 8, !tbaa !4
  %79 = load i64, ptr %12, align 8, !tbaa !8
  %80 = mul nsw i64 2, %79
  %81 = add nsw i64 %80, 1
  %82 = getelementptr inbounds i16, ptr %78, i64 %81
  %83 = load i16, ptr %82, align 2, !tbaa !10
  %84 = sext i16 %83 to i32
  %85 = srem i32 %84, 3
  %86 = mul nsw i32 %77, %85
  %87 = add nsw i32 1, %86
  %88 = sdiv i32 %69, %87
  %89 = load ptr, ptr %7, align 8, !tbaa !4
  %90 = load i64, ptr %12, align 8, !tbaa !8
  %91 = getelementptr inbounds %struct.Point, ptr %89, i64 %90
  %92 = getelementptr inbounds %struct.Point, ptr %91, i32 0, i32 0
  store i32 %88, ptr %92, align 4, !tbaa !12
  %93 = load ptr, ptr %10, align 8, !tbaa !4
  %94 = load i64, ptr %12, align 8, !tbaa !8
  %95 = mul nsw i64 2, %94
  %96 = add nsw i64 %95, 1
  %97 = getelementptr inbounds i16, ptr %93, i64 %96
  %98 = load i16, ptr %97, align 2, !tbaa !10
  %99 = sext i16 %98 to i32
  %100 = sdiv i32 %99, 2
  %101 = load ptr, ptr %7, align 8, !tbaa !4
  %102 = load i64, ptr %12, align 8, !tbaa !8
  %103 = getelementptr inbounds %struct.Point, ptr %101, i64 %102
  %104 = getelementptr inbounds %struct.Point, ptr %103, i32 0, i32 1
  store i32 %100, ptr %104, align 4, !tbaa !15
  br label %105

105:
  %106 = load i64, ptr %12, align 8, !tbaa !8
  %107 = add nsw i64 %106, 1
  store i64 %107, ptr %12, align 8, !tbaa !8
  br label %59, !llvm.loop !16

108:
  %109 = load ptr, ptr %8, align 8, !tbaa !4
  %110 = load ptr, ptr %7, align 8, !tbaa !4
  %111 = load i64, ptr %6, align 8, !tbaa !8
  %112 = call i64 @make_hull(ptr noundef %109, ptr noundef %110, i64 noundef %111)
  store i64 %112, ptr %13, align 8, !tbaa !8
  store i64 0, ptr %14, align 8, !tbaa !8
  store i64 0, ptr %15, align 8, !tbaa !8
  br label %113

113:
  %114 = load i64, ptr %15, align 8, !tbaa !8
  %115 = load i64, ptr %6, align 8, !tbaa !8
  %116 = icmp slt i64 %114, %115
  br i1 %116, label %117, label %143

117:
  %118 = getelementptr inbounds %struct.Point, ptr %16, i32 0, i32 0
  %119 = load ptr, ptr %11, align 8, !tbaa !4
  %120 = load i64, ptr %15, align 8, !tbaa !8
  %121 = mul nsw i64 2, %120
  %122 = getelementptr inbounds i16, ptr %119, i64 %121
  %123 = load i16, ptr %122, align 2, !tbaa !10
  %124 = sext i16 %123 to i32
  store i32 %124, ptr %118, align 4, !tbaa !12
  %125 = getelementptr inbounds %struct.Point, ptr %16, i32 0, i32 1
  %126 = load ptr, ptr %11, align 8, !tbaa !4
  %127 = load i64, ptr %15, align 8, !tbaa !8
  %128 = mul nsw i64 2, %127
  %129 = add nsw i64 %128, 1
  %130 = getelementptr inbounds i16, ptr %126, i64 %129
  %131 = load i16, ptr %130, align 2, !tbaa !10
  %132 = sext i16 %131 to i32
  store i32 %132, ptr %125, align 4, !tbaa !15
  %133 = load ptr, ptr %8, align 8, !tbaa !4
  %134 = load i64, ptr %13, align 8, !tbaa !8
  %135 = load i64, ptr %16, align 4
  %136 = call i32 @inside(ptr noundef %133, i64 noundef %134, i64 %135)
  %137 = sext i32 %136 to i64
  %138 = load i64, ptr %14, align 8, !tbaa !8
  %139 = add nsw i64 %138, %137
  store i64 %139, ptr %14, align 8, !tbaa !8
  br label %140

140:
  %141 = load i64, ptr %15, align 8, !tbaa !8
  %142 = add nsw i64 %141, 1
  store i64 %142, ptr %15, align 8, !tbaa !8
  br label %113, !llvm.loop !18

143:
  %144 = load i64, ptr %13, align 8, !tbaa !8
  %145 = load ptr, ptr %5, align 8, !tbaa !4
  %146 = load i64, ptr %9, align 8, !tbaa !8
  %147 = mul nsw i64 4, %146
  %148 = getelementptr inbounds i64, ptr %145, i64 %147
  store i64 %144, ptr %148, align 8, !tbaa !8
  %149 = load ptr, ptr %8, align 8, !tbaa !4
  %150 = load i64, ptr %13, align 8, !tbaa !8
  %151 = call i64 @double_area(ptr noundef %149, i64 noundef %150)
  %152 = load ptr, ptr %5, align 8, !tbaa !4
  %153 = load i64, ptr %9, align 8, !tbaa !8
  %154 = mul nsw i64 4, %153
  %155 = add nsw i64 %154, 1
  %156 = getelementptr inbounds i64, ptr %152, i64 %155
  store i64 %151, ptr %156, align 8, !tbaa !8
  %157 = load ptr, ptr %8, align 8, !tbaa !4
  %158 = load i64, ptr %13, align 8, !tbaa !8
  %159 = call i64 @diameter2(ptr noundef %157, i64 noundef %158)
  %160 = load ptr, ptr %5, align 8, !tbaa !4
  %161 = load i64, ptr %9, align 8, !tbaa !8
  %162 = mul nsw i64 4, %161
  %163 = add nsw i64 %162, 2
  %164 = getelementptr inbounds i64, ptr %160, i64 %163
  store i64 %159, ptr %164, align 8, !tbaa !8
  %165 = load i64, ptr %14, align 8, !tbaa !8
  %166 = load ptr, ptr %5, align 8, !tbaa !4
  %167 = load i64, ptr %9, align 8, !tbaa !8
  %168 = mul nsw i64 4, %167
  %169 = add nsw i64 %168, 3
  %170 = getelementptr inbounds i64, ptr %166, i64 %169
  store i64 %165, ptr %170, align 8, !tbaa !8
  br label %171

171:
  %172 = load i64, ptr %9, align 8, !tbaa !8
  %173 = add nsw i64 %172, 1
  store i64 %173, ptr %9, align 8, !tbaa !8
  br label %35, !llvm.loop !19

174:
  ret void
}

define internal i64 @make_hull(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = load i64, ptr %6, align 8, !tbaa !8
  call void @sort(ptr noundef %11, i64 noundef %12)
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %13

13:
  %14 = load i64, ptr %8, align 8, !tbaa !8
  %15 = load i64, ptr %6, align 8, !tbaa !8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %28

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load i64, ptr %7, align 8, !tbaa !8
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = load i64, ptr %8, align 8, !tbaa !8
  %22 = getelementptr inbounds %struct.Point, ptr %20, i64 %21
  %23 = load i64, ptr %22, align 4
  %24 = call i64 @extend(ptr noundef %18, i64 noundef %19, i64 noundef 1, i64 %23)
  store i64 %24, ptr %7, align 8, !tbaa !8
  br label %25

25:
  %26 = load i64, ptr %8, align 8, !tbaa !8
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %8, align 8, !tbaa !8
  br label %13, !llvm.loop !20

28:
  %29 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %29, ptr %9, align 8, !tbaa !8
  %30 = load i64, ptr %6, align 8, !tbaa !8
  %31 = sub nsw i64 %30, 2
  store i64 %31, ptr %10, align 8, !tbaa !8
  br label %32

32:
  %33 = load i64, ptr %10, align 8, !tbaa !8
  %34 = icmp sge i64 %33, 0
  br i1 %34, label %35, label %47

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = load i64, ptr %10, align 8, !tbaa !8
  %41 = getelementptr inbounds %struct.Point, ptr %39, i64 %40
  %42 = load i64, ptr %41, align 4
  %43 = call i64 @extend(ptr noundef %36, i64 noundef %37, i64 noundef %38, i64 %42)
  store i64 %43, ptr %7, align 8, !tbaa !8
  br label %44

44:
  %45 = load i64, ptr %10, align 8, !tbaa !8
  %46 = add nsw i64 %45, -1
  store i64 %46, ptr %10, align 8, !tbaa !8
  br label %32, !llvm.loop !21

47:
  %48 = load i64, ptr %7, align 8, !tbaa !8
  %49 = icmp sgt i64 %48, 1
  br i1 %49, label %50, label %53

50:
  %51 = load i64, ptr %7, align 8, !tbaa !8
  %52 = sub nsw i64 %51, 1
  br label %55

53:
  %54 = load i64, ptr %7, align 8, !tbaa !8
  br label %55

55:
  %56 = phi i64 [ %52, %50 ], [ %54, %53 ]
  ret i64 %56
}

define internal i32 @inside(ptr noundef %0, i64 noundef %1, i64 %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.Point, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store i64 %2, ptr %5, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i64 %1, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %9

9:
  %10 = load i64, ptr %8, align 8, !tbaa !8
  %11 = load i64, ptr %7, align 8, !tbaa !8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %32

13:
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = load i64, ptr %8, align 8, !tbaa !8
  %16 = getelementptr inbounds %struct.Point, ptr %14, i64 %15
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = load i64, ptr %8, align 8, !tbaa !8
  %19 = load i64, ptr %7, align 8, !tbaa !8
  %20 = call i64 @next(i64 noundef %18, i64 noundef %19)
  %21 = getelementptr inbounds %struct.Point, ptr %17, i64 %20
  %22 = load i64, ptr %16, align 4
  %23 = load i64, ptr %21, align 4
  %24 = load i64, ptr %5, align 4
  %25 = call i64 @cross(i64 %22, i64 %23, i64 %24)
  %26 = icmp slt i64 %25, 0
  br i1 %26, label %27, label %28

27:
  store i32 0, ptr %4, align 4
  br label %33

28:
  br label %29

29:
  %30 = load i64, ptr %8, align 8, !tbaa !8
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %8, align 8, !tbaa !8
  br label %9, !llvm.loop !22

32:
  store i32 1, ptr %4, align 4
  br label %33

33:
  %34 = load i32, ptr %4, align 4
  ret i32 %34
}

define internal i64 @double_area(ptr noundef %0, i64 noundef %1) #0 {
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
  br i1 %10, label %11, label %31

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Point, ptr %12, i64 0
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = load i64, ptr %6, align 8, !tbaa !8
  %16 = getelementptr inbounds %struct.Point, ptr %14, i64 %15
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = load i64, ptr %6, align 8, !tbaa !8
  %19 = load i64, ptr %4, align 8, !tbaa !8
  %20 = call i64 @next(i64 noundef %18, i64 noundef %19)
  %21 = getelementptr inbounds %struct.Point, ptr %17, i64 %20
  %22 = load i64, ptr %13, align 4
  %23 = load i64, ptr %16, align 4
  %24 = load i64, ptr %21, align 4
  %25 = call i64 @cross(i64 %22, i64 %23, i64 %24)
  %26 = load i64, ptr %5, align 8, !tbaa !8
  %27 = add nsw i64 %26, %25
  store i64 %27, ptr %5, align 8, !tbaa !8
  br label %28

28:
  %29 = load i64, ptr %6, align 8, !tbaa !8
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %6, align 8, !tbaa !8
  br label %7, !llvm.loop !23

31:
  %32 = load i64, ptr %5, align 8, !tbaa !8
  ret i64 %32
}

define internal i64 @diameter2(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  store i64 0, ptr %5, align 8, !tbaa !8
  %10 = load i64, ptr %4, align 8, !tbaa !8
  %11 = srem i64 1, %10
  store i64 %11, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %12

12:
  %13 = load i64, ptr %7, align 8, !tbaa !8
  %14 = load i64, ptr %4, align 8, !tbaa !8
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %70

16:
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %17

17:
  %18 = load i64, ptr %8, align 8, !tbaa !8
  %19 = load i64, ptr %4, align 8, !tbaa !8
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %21, label %51

21:
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = load i64, ptr %7, align 8, !tbaa !8
  %24 = getelementptr inbounds %struct.Point, ptr %22, i64 %23
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i64, ptr %6, align 8, !tbaa !8
  %27 = load i64, ptr %4, align 8, !tbaa !8
  %28 = call i64 @next(i64 noundef %26, i64 noundef %27)
  %29 = getelementptr inbounds %struct.Point, ptr %25, i64 %28
  %30 = load i64, ptr %24, align 4
  %31 = load i64, ptr %29, align 4
  %32 = call i64 @distance2(i64 %30, i64 %31)
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = getelementptr inbounds %struct.Point, ptr %33, i64 %34
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = load i64, ptr %6, align 8, !tbaa !8
  %38 = getelementptr inbounds %struct.Point, ptr %36, i64 %37
  %39 = load i64, ptr %35, align 4
  %40 = load i64, ptr %38, align 4
  %41 = call i64 @distance2(i64 %39, i64 %40)
  %42 = icmp slt i64 %32, %41
  br i1 %42, label %43, label %44

43:
  br label %51

44:
  %45 = load i64, ptr %6, align 8, !tbaa !8
  %46 = load i64, ptr %4, align 8, !tbaa !8
  %47 = call i64 @next(i64 noundef %45, i64 noundef %46)
  store i64 %47, ptr %6, align 8, !tbaa !8
  br label %48

48:
  %49 = load i64, ptr %8, align 8, !tbaa !8
  %50 = add nsw i64 %49, 1
  store i64 %50, ptr %8, align 8, !tbaa !8
  br label %17, !llvm.loop !24

51:
  %52 = load ptr, ptr %3, align 8, !tbaa !4
  %53 = load i64, ptr %7, align 8, !tbaa !8
  %54 = getelementptr inbounds %struct.Point, ptr %52, i64 %53
  %55 = load ptr, ptr %3, align 8, !tbaa !4
  %56 = load i64, ptr %6, align 8, !tbaa !8
  %57 = getelementptr inbounds %struct.Point, ptr %55, i64 %56
  %58 = load i64, ptr %54, align 4
  %59 = load i64, ptr %57, align 4
  %60 = call i64 @distance2(i64 %58, i64 %59)
  store i64 %60, ptr %9, align 8, !tbaa !8
  %61 = load i64, ptr %9, align 8, !tbaa !8
  %62 = load i64, ptr %5, align 8, !tbaa !8
  %63 = icmp sgt i64 %61, %62
  br i1 %63, label %64, label %66

64:
  %65 = load i64, ptr %9, align 8, !tbaa !8
  store i64 %65, ptr %5, align 8, !tbaa !8
  br label %66

66:
  br label %67

67:
  %68 = load i64, ptr %7, align 8, !tbaa !8
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %7, align 8, !tbaa !8
  br label %12, !llvm.loop !25

70:
  %71 = load i64, ptr %5, align 8, !tbaa !8
  ret i64 %71
}

define internal void @sort(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %7 = load i64, ptr %4, align 8, !tbaa !8
  %8 = sdiv i64 %7, 2
  %9 = sub nsw i64 %8, 1
  store i64 %9, ptr %5, align 8, !tbaa !8
  br label %10

10:
  %11 = load i64, ptr %5, align 8, !tbaa !8
  %12 = icmp sge i64 %11, 0
  br i1 %12, label %13, label %20

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = load i64, ptr %5, align 8, !tbaa !8
  %16 = load i64, ptr %4, align 8, !tbaa !8
  call void @sift(ptr noundef %14, i64 noundef %15, i64 noundef %16)
  br label %17

17:
  %18 = load i64, ptr %5, align 8, !tbaa !8
  %19 = add nsw i64 %18, -1
  store i64 %19, ptr %5, align 8, !tbaa !8
  br label %10, !llvm.loop !26

20:
  %21 = load i64, ptr %4, align 8, !tbaa !8
  %22 = sub nsw i64 %21, 1
  store i64 %22, ptr %6, align 8, !tbaa !8
  br label %23

23:
  %24 = load i64, ptr %6, align 8, !tbaa !8
  %25 = icmp sgt i64 %24, 0
  br i1 %25, label %26, label %37

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Point, ptr %27, i64 0
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = load i64, ptr %6, align 8, !tbaa !8
  %31 = getelementptr inbounds %struct.Point, ptr %29, i64 %30
  call void @swap(ptr noundef %28, ptr noundef %31)
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = load i64, ptr %6, align 8, !tbaa !8
  call void @sift(ptr noundef %32, i64 noundef 0, i64 noundef %33)
  br label %34

34:
  %35 = load i64, ptr %6, align 8, !tbaa !8
  %36 = add nsw i64 %35, -1
  store i64 %36, ptr %6, align 8, !tbaa !8
  br label %23, !llvm.loop !27

37:
  ret void
}

define internal i64 @extend(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 %3) #0 {
  %5 = alloca %struct.Point, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store i64 %3, ptr %5, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i64 %1, ptr %7, align 8, !tbaa !8
  store i64 %2, ptr %8, align 8, !tbaa !8
  br label %9

9:
  %10 = load i64, ptr %7, align 8, !tbaa !8
  %11 = load i64, ptr %8, align 8, !tbaa !8
  %12 = icmp sgt i64 %10, %11
  br i1 %12, label %13, label %28

13:
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = sub nsw i64 %15, 2
  %17 = getelementptr inbounds %struct.Point, ptr %14, i64 %16
  %18 = load ptr, ptr %6, align 8, !tbaa !4
  %19 = load i64, ptr %7, align 8, !tbaa !8
  %20 = sub nsw i64 %19, 1
  %21 = getelementptr inbounds %struct.Point, ptr %18, i64 %20
  %22 = load i64, ptr %17, align 4
  %23 = load i64, ptr %21, align 4
  %24 = load i64, ptr %5, align 4
  %25 = call i32 @left_turn(i64 %22, i64 %23, i64 %24)
  %26 = icmp ne i32 %25, 0
  %27 = xor i1 %26, true
  br label %28

28:
  %29 = phi i1 [ false, %9 ], [ %27, %13 ]
  br i1 %29, label %30, label %33

30:
  %31 = load i64, ptr %7, align 8, !tbaa !8
  %32 = add nsw i64 %31, -1
  store i64 %32, ptr %7, align 8, !tbaa !8
  br label %9, !llvm.loop !28

33:
  %34 = load ptr, ptr %6, align 8, !tbaa !4
  %35 = load i64, ptr %7, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Point, ptr %34, i64 %35
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %36, ptr align 4 %5, i64 8, i1 false), !tbaa.struct !29
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = add nsw i64 %37, 1
  ret i64 %38
}

define internal void @sift(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  %8 = load i64, ptr %5, align 8, !tbaa !8
  %9 = mul nsw i64 2, %8
  %10 = add nsw i64 %9, 1
  store i64 %10, ptr %7, align 8, !tbaa !8
  br label %11

11:
  %12 = load i64, ptr %7, align 8, !tbaa !8
  %13 = load i64, ptr %6, align 8, !tbaa !8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %59

15:
  %16 = load i64, ptr %7, align 8, !tbaa !8
  %17 = add nsw i64 %16, 1
  %18 = load i64, ptr %6, align 8, !tbaa !8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %35

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !4
  %22 = load i64, ptr %7, align 8, !tbaa !8
  %23 = getelementptr inbounds %struct.Point, ptr %21, i64 %22
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = load i64, ptr %7, align 8, !tbaa !8
  %26 = add nsw i64 %25, 1
  %27 = getelementptr inbounds %struct.Point, ptr %24, i64 %26
  %28 = load i64, ptr %23, align 4
  %29 = load i64, ptr %27, align 4
  %30 = call i32 @before(i64 %28, i64 %29)
  %31 = icmp ne i32 %30, 0
  br i1 %31, label %32, label %35

32:
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %7, align 8, !tbaa !8
  br label %35

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %5, align 8, !tbaa !8
  %38 = getelementptr inbounds %struct.Point, ptr %36, i64 %37
  %39 = load ptr, ptr %4, align 8, !tbaa !4
  %40 = load i64, ptr %7, align 8, !tbaa !8
  %41 = getelementptr inbounds %struct.Point, ptr %39, i64 %40
  %42 = load i64, ptr %38, align 4
  %43 = load i64, ptr %41, align 4
  %44 = call i32 @before(i64 %42, i64 %43)
  %45 = icmp ne i32 %44, 0
  br i1 %45, label %47, label %46

46:
  br label %59

47:
  %48 = load ptr, ptr %4, align 8, !tbaa !4
  %49 = load i64, ptr %5, align 8, !tbaa !8
  %50 = getelementptr inbounds %struct.Point, ptr %48, i64 %49
  %51 = load ptr, ptr %4, align 8, !tbaa !4
  %52 = load i64, ptr %7, align 8, !tbaa !8
  %53 = getelementptr inbounds %struct.Point, ptr %51, i64 %52
  call void @swap(ptr noundef %50, ptr noundef %53)
  %54 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %54, ptr %5, align 8, !tbaa !8
  br label %55

55:
  %56 = load i64, ptr %5, align 8, !tbaa !8
  %57 = mul nsw i64 2, %56
  %58 = add nsw i64 %57, 1
  store i64 %58, ptr %7, align 8, !tbaa !8
  br label %11, !llvm.loop !31

59:
  ret void
}

define internal void @swap(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.Point, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 8, i1 false), !tbaa.struct !29
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %8, i64 8, i1 false), !tbaa.struct !29
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %5, i64 8, i1 false), !tbaa.struct !29
  ret void
}

define internal i32 @before(i64 %0, i64 %1) #0 {
  %3 = alloca %struct.Point, align 4
  %4 = alloca %struct.Point, align 4
  store i64 %0, ptr %3, align 4
  store i64 %1, ptr %4, align 4
  %5 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 0
  %6 = load i32, ptr %5, align 4, !tbaa !12
  %7 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !tbaa !12
  %9 = icmp ne i32 %6, %8
  br i1 %9, label %10, label %17

10:
  %11 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !tbaa !12
  %13 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !tbaa !12
  %15 = icmp slt i32 %12, %14
  %16 = zext i1 %15 to i32
  br label %24

17:
  %18 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 1
  %19 = load i32, ptr %18, align 4, !tbaa !15
  %20 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !15
  %22 = icmp slt i32 %19, %21
  %23 = zext i1 %22 to i32
  br label %24

24:
  %25 = phi i32 [ %16, %10 ], [ %23, %17 ]
  ret i32 %25
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i32 @left_turn(i64 %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Point, align 4
  %5 = alloca %struct.Point, align 4
  %6 = alloca %struct.Point, align 4
  store i64 %0, ptr %4, align 4
  store i64 %1, ptr %5, align 4
  store i64 %2, ptr %6, align 4
  %7 = load i64, ptr %4, align 4
  %8 = load i64, ptr %5, align 4
  %9 = load i64, ptr %6, align 4
  %10 = call i64 @cross(i64 %7, i64 %8, i64 %9)
  %11 = icmp sgt i64 %10, 0
  %12 = zext i1 %11 to i32
  ret i32 %12
}

define internal i64 @cross(i64 %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Point, align 4
  %5 = alloca %struct.Point, align 4
  %6 = alloca %struct.Point, align 4
  store i64 %0, ptr %4, align 4
  store i64 %1, ptr %5, align 4
  store i64 %2, ptr %6, align 4
  %7 = getelementptr inbounds %struct.Point, ptr %5, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !tbaa !12
  %9 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 0
  %10 = load i32, ptr %9, align 4, !tbaa !12
  %11 = sub nsw i32 %8, %10
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 1
  %14 = load i32, ptr %13, align 4, !tbaa !15
  %15 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !tbaa !15
  %17 = sub nsw i32 %14, %16
  %18 = sext i32 %17 to i64
  %19 = mul nsw i64 %12, %18
  %20 = getelementptr inbounds %struct.Point, ptr %5, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !15
  %22 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 1
  %23 = load i32, ptr %22, align 4, !tbaa !15
  %24 = sub nsw i32 %21, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 0
  %27 = load i32, ptr %26, align 4, !tbaa !12
  %28 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 0
  %29 = load i32, ptr %28, align 4, !tbaa !12
  %30 = sub nsw i32 %27, %29
  %31 = sext i32 %30 to i64
  %32 = mul nsw i64 %25, %31
  %33 = sub nsw i64 %19, %32
  ret i64 %33
}

define internal i64 @next(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %3, align 8, !tbaa !8
  %6 = add nsw i64 %5, 1
  %7 = load i64, ptr %4, align 8, !tbaa !8
  %8 = icmp eq i64 %6, %7
  br i1 %8, label %9, label %10

9:
  br label %13

10:
  %11 = load i64, ptr %3, align 8, !tbaa !8
  %12 = add nsw i64 %11, 1
  br label %13

13:
  %14 = phi i64 [ 0, %9 ], [ %12, %10 ]
  ret i64 %14
}

define internal i64 @distance2(i64 %0, i64 %1) #0 {
  %3 = alloca %struct.Point, align 4
  %4 = alloca %struct.Point, align 4
  store i64 %0, ptr %3, align 4
  store i64 %1, ptr %4, align 4
  %5 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 0
  %6 = load i32, ptr %5, align 4, !tbaa !12
  %7 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !tbaa !12
  %9 = sub nsw i32 %6, %8
  %10 = sext i32 %9 to i64
  %11 = call i64 @square(i64 noundef %10)
  %12 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !15
  %14 = getelementptr inbounds %struct.Point, ptr %4, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !tbaa !15
  %16 = sub nsw i32 %13, %15
  %17 = sext i32 %16 to i64
  %18 = call i64 @square(i64 noundef %17)
  %19 = add nsw i64 %11, %18
  ret i64 %19
}

define internal i64 @square(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = load i64, ptr %2, align 8, !tbaa !8
  %5 = mul nsw i64 %3, %4
  ret i64 %5
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
!11 = !{!"short", !6, i64 0}
!12 = !{!13, !14, i64 0}
!13 = !{!"", !14, i64 0, !14, i64 4}
!14 = !{!"int", !6, i64 0}
!15 = !{!13, !14, i64 4}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = distinct !{!18, !17}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !17}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !17}
!26 = distinct !{!26, !17}
!27 = distinct !{!27, !17}
!28 = distinct !{!28, !17}
!29 = !{i64 0, i64 4, !30, i64 4, i64 4, !30}
!30 = !{!14, !14, i64 0}
!31 = distinct !{!31, !17}
