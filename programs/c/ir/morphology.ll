; made by python -m programs.c from src/morphology.c, SHA-256 27f23a38190b37cb0cbf2fab6ca84daad93370407428b160052fee31e48c7b1b
source_filename = "morphology.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
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
  store ptr %21, ptr %5, align 8, !tbaa !15
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !11
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %7, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 5
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %8, align 8, !tbaa !13
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 6
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %9, align 8, !tbaa !15
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 7
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %10, align 8, !tbaa !15
  %37 = load ptr, ptr %3, align 8, !tbaa !11
  %38 = getelementptr inbounds i64, ptr %37, i64 0
  %39 = load i64, ptr %38, align 8, !tbaa !17
  store i64 %39, ptr %11, align 8, !tbaa !17
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 1
  %42 = load i64, ptr %41, align 8, !tbaa !17
  store i64 %42, ptr %12, align 8, !tbaa !17
  %43 = load ptr, ptr %4, align 8, !tbaa !13
  %44 = load ptr, ptr %7, align 8, !tbaa !13
  %45 = load ptr, ptr %9, align 8, !tbaa !15
  %46 = load i64, ptr %11, align 8, !tbaa !17
  %47 = load i64, ptr %12, align 8, !tbaa !17
  call void @dither(ptr noundef %43, ptr noundef %44, ptr noundef %45, i64 noundef %46, i64 noundef %47)
  %48 = load ptr, ptr %7, align 8, !tbaa !13
  %49 = load ptr, ptr %8, align 8, !tbaa !13
  %50 = load i64, ptr %11, align 8, !tbaa !17
  %51 = load i64, ptr %12, align 8, !tbaa !17
  call void @change(ptr noundef %48, ptr noundef %49, i64 noundef %50, i64 noundef %51, i32 noundef 1)
  %52 = load ptr, ptr %8, align 8, !tbaa !13
  %53 = load ptr, ptr %7, align 8, !tbaa !13
  %54 = load i64, ptr %11, align 8, !tbaa !17
  %55 = load i64, ptr %12, align 8, !tbaa !17
  call void @change(ptr noundef %52, ptr noundef %53, i64 noundef %54, i64 noundef %55, i32 noundef 0)
  %56 = load ptr, ptr %7, align 8, !tbaa !13
  %57 = load ptr, ptr %5, align 8, !tbaa !15
  %58 = load ptr, ptr %10, align 8, !tbaa !15
  %59 = load i64, ptr %11, align 8, !tbaa !17
  %60 = load i64, ptr %12, align 8, !tbaa !17
  %61 = call i32 @fill(ptr noundef %56, ptr noundef %57, ptr noundef %58, i64 noundef %59, i64 noundef %60)
  %62 = sext i32 %61 to i64
  %63 = load ptr, ptr %6, align 8, !tbaa !11
  %64 = getelementptr inbounds i64, ptr %63, i64 0
  store i64 %62, ptr %64, align 8, !tbaa !17
  ret void
}

define internal void @dither(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store ptr %2, ptr %8, align 8, !tbaa !15
  store i64 %3, ptr %9, align 8, !tbaa !17
  store i64 %4, ptr %10, align 8, !tbaa !17
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %19

19:
  %20 = load i64, ptr %11, align 8, !tbaa !17
  %21 = load i64, ptr %10, align 8, !tbaa !17
  %22 = add nsw i64 %21, 2
  %23 = mul nsw i64 2, %22
  %24 = icmp slt i64 %20, %23
  br i1 %24, label %25, label %32

25:
  %26 = load ptr, ptr %8, align 8, !tbaa !15
  %27 = load i64, ptr %11, align 8, !tbaa !17
  %28 = getelementptr inbounds i32, ptr %26, i64 %27
  store i32 0, ptr %28, align 4, !tbaa !3
  br label %29

29:
  %30 = load i64, ptr %11, align 8, !tbaa !17
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %11, align 8, !tbaa !17
  br label %19, !llvm.loop !19

32:
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %33

33:
  %34 = load i64, ptr %12, align 8, !tbaa !17
  %35 = load i64, ptr %9, align 8, !tbaa !17
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %37, label %142

37:
  %38 = load ptr, ptr %8, align 8, !tbaa !15
  %39 = load i64, ptr %12, align 8, !tbaa !17
  %40 = and i64 %39, 1
  %41 = load i64, ptr %10, align 8, !tbaa !17
  %42 = add nsw i64 %41, 2
  %43 = mul nsw i64 %40, %42
  %44 = getelementptr inbounds i32, ptr %38, i64 %43
  %45 = getelementptr inbounds i32, ptr %44, i64 1
  store ptr %45, ptr %13, align 8, !tbaa !15
  %46 = load ptr, ptr %8, align 8, !tbaa !15
  %47 = load i64, ptr %12, align 8, !tbaa !17
  %48 = xor i64 %47, -1
  %49 = and i64 %48, 1
  %50 = load i64, ptr %10, align 8, !tbaa !17
  %51 = add nsw i64 %50, 2
  %52 = mul nsw i64 %49, %51
  %53 = getelementptr inbounds i32, ptr %46, i64 %52
  %54 = getelementptr inbounds i32, ptr %53, i64 1
  store ptr %54, ptr %14, align 8, !tbaa !15
  store i64 -1, ptr %15, align 8, !tbaa !17
  br label %55

55:
  %56 = load i64, ptr %15, align 8, !tbaa !17
  %57 = load i64, ptr %10, align 8, !tbaa !17
  %58 = icmp sle i64 %56, %57
  br i1 %58, label %59, label %66

59:
  %60 = load ptr, ptr %14, align 8, !tbaa !15
  %61 = load i64, ptr %15, align 8, !tbaa !17
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  store i32 0, ptr %62, align 4, !tbaa !3
  br label %63

63:
  %64 = load i64, ptr %15, align 8, !tbaa !17
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %15, align 8, !tbaa !17
  br label %55, !llvm.loop !21

66:
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %67

67:
  %68 = load i64, ptr %16, align 8, !tbaa !17
  %69 = load i64, ptr %10, align 8, !tbaa !17
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %71, label %138

71:
  %72 = load ptr, ptr %6, align 8, !tbaa !13
  %73 = load i64, ptr %12, align 8, !tbaa !17
  %74 = load i64, ptr %10, align 8, !tbaa !17
  %75 = mul nsw i64 %73, %74
  %76 = load i64, ptr %16, align 8, !tbaa !17
  %77 = add nsw i64 %75, %76
  %78 = getelementptr inbounds i8, ptr %72, i64 %77
  %79 = load i8, ptr %78, align 1, !tbaa !22
  %80 = zext i8 %79 to i32
  %81 = load ptr, ptr %13, align 8, !tbaa !15
  %82 = load i64, ptr %16, align 8, !tbaa !17
  %83 = getelementptr inbounds i32, ptr %81, i64 %82
  %84 = load i32, ptr %83, align 4, !tbaa !3
  %85 = sdiv i32 %84, 16
  %86 = add nsw i32 %80, %85
  %87 = call i32 @clamp(i32 noundef %86)
  store i32 %87, ptr %17, align 4, !tbaa !3
  %88 = load i32, ptr %17, align 4, !tbaa !3
  %89 = icmp sgt i32 %88, 127
  %90 = zext i1 %89 to i32
  %91 = trunc i32 %90 to i8
  %92 = load ptr, ptr %7, align 8, !tbaa !13
  %93 = load i64, ptr %12, align 8, !tbaa !17
  %94 = load i64, ptr %10, align 8, !tbaa !17
  %95 = mul nsw i64 %93, %94
  %96 = load i64, ptr %16, align 8, !tbaa !17
  %97 = add nsw i64 %95, %96
  %98 = getelementptr inbounds i8, ptr %92, i64 %97
  store i8 %91, ptr %98, align 1, !tbaa !22
  %99 = load i32, ptr %17, align 4, !tbaa !3
  %100 = load i32, ptr %17, align 4, !tbaa !3
  %101 = icmp sgt i32 %100, 127
  %102 = zext i1 %101 to i64
  %103 = select i1 %101, i32 255, i32 0
  %104 = sub nsw i32 %99, %103
  store i32 %104, ptr %18, align 4, !tbaa !3
  %105 = load i32, ptr %18, align 4, !tbaa !3
  %106 = mul nsw i32 7, %105
  %107 = load ptr, ptr %13, align 8, !tbaa !15
  %108 = load i64, ptr %16, align 8, !tbaa !17
  %109 = add nsw i64 %108, 1
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = add nsw i32 %111, %106
  store i32 %112, ptr %110, align 4, !tbaa !3
  %113 = load i32, ptr %18, align 4, !tbaa !3
  %114 = mul nsw i32 3, %113
  %115 = load ptr, ptr %14, align 8, !tbaa !15
  %116 = load i64, ptr %16, align 8, !tbaa !17
  %117 = sub nsw i64 %116, 1
  %118 = getelementptr inbounds i32, ptr %115, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = add nsw i32 %119, %114
  store i32 %120, ptr %118, align 4, !tbaa !3
  %121 = load i32, ptr %18, align 4, !tbaa !3
  %122 = mul nsw i32 5, %121
  %123 = load ptr, ptr %14, align 8, !tbaa !15
  %124 = load i64, ptr %16, align 8, !tbaa !17
  %125 = getelementptr inbounds i32, ptr %123, i64 %124
  %126 = load i32, ptr %125, align 4, !tbaa !3
  %127 = add nsw i32 %126, %122
  store i32 %127, ptr %125, align 4, !tbaa !3
  %128 = load i32, ptr %18, align 4, !tbaa !3
  %129 = load ptr, ptr %14, align 8, !tbaa !15
  %130 = load i64, ptr %16, align 8, !tbaa !17
  %131 = add nsw i64 %130, 1
  %132 = getelementptr inbounds i32, ptr %129, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !3
  %134 = add nsw i32 %133, %128
  store i32 %134, ptr %132, align 4, !tbaa !3
  br label %135

135:
  %136 = load i64, ptr %16, align 8, !tbaa !17
  %137 = add nsw i64 %136, 1
  store i64 %137, ptr %16, align 8, !tbaa !17
  br label %67, !llvm.loop !23

138:
  br label %139

139:
  %140 = load i64, ptr %12, align 8, !tbaa !17
  %141 = add nsw i64 %140, 1
  store i64 %141, ptr %12, align 8, !tbaa !17
  br label %33, !llvm.loop !24

142:
  ret void
}

define internal void @change(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !17
  store i64 %3, ptr %9, align 8, !tbaa !17
  store i32 %4, ptr %10, align 4, !tbaa !3
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %14

14:
  %15 = load i64, ptr %11, align 8, !tbaa !17
  %16 = load i64, ptr %8, align 8, !tbaa !17
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %127

18:
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %19

19:
  %20 = load i64, ptr %12, align 8, !tbaa !17
  %21 = load i64, ptr %9, align 8, !tbaa !17
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %123

23:
  %24 = load ptr, ptr %6, align 8, !tbaa !13
  %25 = load i64, ptr %8, align 8, !tbaa !17
  %26 = load i64, ptr %9, align 8, !tbaa !17
  %27 = load i64, ptr %11, align 8, !tbaa !17
  %28 = load i64, ptr %12, align 8, !tbaa !17
  %29 = load i32, ptr %10, align 4, !tbaa !3
  %30 = icmp ne i32 %29, 0
  %31 = xor i1 %30, true
  %32 = zext i1 %31 to i32
  %33 = call i32 @inside(ptr noundef %24, i64 noundef %25, i64 noundef %26, i64 noundef %27, i64 noundef %28, i32 noundef %32)
  %34 = load i32, ptr %10, align 4, !tbaa !3
  %35 = icmp eq i32 %33, %34
  %36 = zext i1 %35 to i32
  store i32 %36, ptr %13, align 4, !tbaa !3
  %37 = load ptr, ptr %6, align 8, !tbaa !13
  %38 = load i64, ptr %8, align 8, !tbaa !17
  %39 = load i64, ptr %9, align 8, !tbaa !17
  %40 = load i64, ptr %11, align 8, !tbaa !17
  %41 = sub nsw i64 %40, 1
  %42 = load i64, ptr %12, align 8, !tbaa !17
  %43 = load i32, ptr %10, align 4, !tbaa !3
  %44 = icmp ne i32 %43, 0
  %45 = xor i1 %44, true
  %46 = zext i1 %45 to i32
  %47 = call i32 @inside(ptr noundef %37, i64 noundef %38, i64 noundef %39, i64 noundef %41, i64 noundef %42, i32 noundef %46)
  %48 = load i32, ptr %10, align 4, !tbaa !3
  %49 = icmp eq i32 %47, %48
  br i1 %49, label %64, label %50

50:
  %51 = load ptr, ptr %6, align 8, !tbaa !13
  %52 = load i64, ptr %8, align 8, !tbaa !17
  %53 = load i64, ptr %9, align 8, !tbaa !17
  %54 = load i64, ptr %11, align 8, !tbaa !17
  %55 = add nsw i64 %54, 1
  %56 = load i64, ptr %12, align 8, !tbaa !17
  %57 = load i32, ptr %10, align 4, !tbaa !3
  %58 = icmp ne i32 %57, 0
  %59 = xor i1 %58, true
  %60 = zext i1 %59 to i32
  %61 = call i32 @inside(ptr noundef %51, i64 noundef %52, i64 noundef %53, i64 noundef %55, i64 noundef %56, i32 noundef %60)
  %62 = load i32, ptr %10, align 4, !tbaa !3
  %63 = icmp eq i32 %61, %62
  br label %64

64:
  %65 = phi i1 [ true, %23 ], [ %63, %50 ]
  %66 = zext i1 %65 to i32
  %67 = load i32, ptr %13, align 4, !tbaa !3
  %68 = or i32 %67, %66
  store i32 %68, ptr %13, align 4, !tbaa !3
  %69 = load ptr, ptr %6, align 8, !tbaa !13
  %70 = load i64, ptr %8, align 8, !tbaa !17
  %71 = load i64, ptr %9, align 8, !tbaa !17
  %72 = load i64, ptr %11, align 8, !tbaa !17
  %73 = load i64, ptr %12, align 8, !tbaa !17
  %74 = sub nsw i64 %73, 1
  %75 = load i32, ptr %10, align 4, !tbaa !3
  %76 = icmp ne i32 %75, 0
  %77 = xor i1 %76, true
  %78 = zext i1 %77 to i32
  %79 = call i32 @inside(ptr noundef %69, i64 noundef %70, i64 noundef %71, i64 noundef %72, i64 noundef %74, i32 noundef %78)
  %80 = load i32, ptr %10, align 4, !tbaa !3
  %81 = icmp eq i32 %79, %80
  br i1 %81, label %96, label %82

82:
  %83 = load ptr, ptr %6, align 8, !tbaa !13
  %84 = load i64, ptr %8, align 8, !tbaa !17
  %85 = load i64, ptr %9, align 8, !tbaa !17
  %86 = load i64, ptr %11, align 8, !tbaa !17
  %87 = load i64, ptr %12, align 8, !tbaa !17
  %88 = add nsw i64 %87, 1
  %89 = load i32, ptr %10, align 4, !tbaa !3
  %90 = icmp ne i32 %89, 0
  %91 = xor i1 %90, true
  %92 = zext i1 %91 to i32
  %93 = call i32 @inside(ptr noundef %83, i64 noundef %84, i64 noundef %85, i64 noundef %86, i64 noundef %88, i32 noundef %92)
  %94 = load i32, ptr %10, align 4, !tbaa !3
  %95 = icmp eq i32 %93, %94
  br label %96

96:
  %97 = phi i1 [ true, %64 ], [ %95, %82 ]
  %98 = zext i1 %97 to i32
  %99 = load i32, ptr %13, align 4, !tbaa !3
  %100 = or i32 %99, %98
  store i32 %100, ptr %13, align 4, !tbaa !3
  %101 = load i32, ptr %13, align 4, !tbaa !3
  %102 = icmp ne i32 %101, 0
  br i1 %102, label %103, label %105

103:
  %104 = load i32, ptr %10, align 4, !tbaa !3
  br label %110

105:
  %106 = load i32, ptr %10, align 4, !tbaa !3
  %107 = icmp ne i32 %106, 0
  %108 = xor i1 %107, true
  %109 = zext i1 %108 to i32
  br label %110

110:
  %111 = phi i32 [ %104, %103 ], [ %109, %105 ]
  %112 = trunc i32 %111 to i8
  %113 = load ptr, ptr %7, align 8, !tbaa !13
  %114 = load i64, ptr %11, align 8, !tbaa !17
  %115 = load i64, ptr %9, align 8, !tbaa !17
  %116 = mul nsw i64 %114, %115
  %117 = load i64, ptr %12, align 8, !tbaa !17
  %118 = add nsw i64 %116, %117
  %119 = getelementptr inbounds i8, ptr %113, i64 %118
  store i8 %112, ptr %119, align 1, !tbaa !22
  br label %120

120:
  %121 = load i64, ptr %12, align 8, !tbaa !17
  %122 = add nsw i64 %121, 1
  store i64 %122, ptr %12, align 8, !tbaa !17
  br label %19, !llvm.loop !25

123:
  br label %124

124:
  %125 = load i64, ptr %11, align 8, !tbaa !17
  %126 = add nsw i64 %125, 1
  store i64 %126, ptr %11, align 8, !tbaa !17
  br label %14, !llvm.loop !26

127:
  ret void
}

define internal i32 @fill(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !15
  store ptr %2, ptr %8, align 8, !tbaa !15
  store i64 %3, ptr %9, align 8, !tbaa !17
  store i64 %4, ptr %10, align 8, !tbaa !17
  store i32 0, ptr %11, align 4, !tbaa !3
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %22

22:
  %23 = load i64, ptr %12, align 8, !tbaa !17
  %24 = load i64, ptr %9, align 8, !tbaa !17
  %25 = load i64, ptr %10, align 8, !tbaa !17
  %26 = mul nsw i64 %24, %25
  %27 = icmp slt i64 %23, %26
  br i1 %27, label %28, label %35

28:
  %29 = load ptr, ptr %7, align 8, !tbaa !15
  %30 = load i64, ptr %12, align 8, !tbaa !17
  %31 = getelementptr inbounds i32, ptr %29, i64 %30
  store i32 0, ptr %31, align 4, !tbaa !3
  br label %32

32:
  %33 = load i64, ptr %12, align 8, !tbaa !17
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %12, align 8, !tbaa !17
  br label %22, !llvm.loop !27

35:
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %36

36:
  %37 = load i32, ptr %13, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = load i64, ptr %9, align 8, !tbaa !17
  %40 = load i64, ptr %10, align 8, !tbaa !17
  %41 = mul nsw i64 %39, %40
  %42 = icmp slt i64 %38, %41
  br i1 %42, label %43, label %155

43:
  store i32 0, ptr %14, align 4, !tbaa !3
  %44 = load ptr, ptr %6, align 8, !tbaa !13
  %45 = load i32, ptr %13, align 4, !tbaa !3
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i8, ptr %44, i64 %46
  %48 = load i8, ptr %47, align 1, !tbaa !22
  %49 = icmp ne i8 %48, 0
  br i1 %49, label %50, label %57

50:
  %51 = load ptr, ptr %7, align 8, !tbaa !15
  %52 = load i32, ptr %13, align 4, !tbaa !3
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i32, ptr %51, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  %56 = icmp ne i32 %55, 0
  br i1 %56, label %57, label %58

57:
  br label %152

58:
  %59 = load i32, ptr %11, align 4, !tbaa !3
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %11, align 4, !tbaa !3
  %61 = load ptr, ptr %7, align 8, !tbaa !15
  %62 = load i32, ptr %13, align 4, !tbaa !3
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i32, ptr %61, i64 %63
  store i32 %60, ptr %64, align 4, !tbaa !3
  %65 = load i32, ptr %13, align 4, !tbaa !3
  %66 = load ptr, ptr %8, align 8, !tbaa !15
  %67 = load i32, ptr %14, align 4, !tbaa !3
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %14, align 4, !tbaa !3
  %69 = sext i32 %67 to i64
  %70 = getelementptr inbounds i32, ptr %66, i64 %69
  store i32 %65, ptr %70, align 4, !tbaa !3
  br label %71

71:
  %72 = load i32, ptr %14, align 4, !tbaa !3
  %73 = icmp sgt i32 %72, 0
  br i1 %73, label %74, label %151

74:
  %75 = load ptr, ptr %8, align 8, !tbaa !15
  %76 = load i32, ptr %14, align 4, !tbaa !3
  %77 = add nsw i32 %76, -1
  store i32 %77, ptr %14, align 4, !tbaa !3
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds i32, ptr %75, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !3
  store i32 %80, ptr %15, align 4, !tbaa !3
  %81 = load i32, ptr %15, align 4, !tbaa !3
  %82 = load i64, ptr %10, align 8, !tbaa !17
  %83 = trunc i64 %82 to i32
  %84 = sdiv i32 %81, %83
  store i32 %84, ptr %16, align 4, !tbaa !3
  %85 = load i32, ptr %15, align 4, !tbaa !3
  %86 = load i64, ptr %10, align 8, !tbaa !17
  %87 = trunc i64 %86 to i32
  %88 = srem i32 %85, %87
  store i32 %88, ptr %17, align 4, !tbaa !3
  store i32 0, ptr %18, align 4, !tbaa !3
  br label %89

89:
  %90 = load i32, ptr %18, align 4, !tbaa !3
  %91 = icmp slt i32 %90, 4
  br i1 %91, label %92, label %150

92:
  %93 = load i32, ptr %16, align 4, !tbaa !3
  %94 = load i32, ptr %18, align 4, !tbaa !3
  %95 = icmp eq i32 %94, 0
  %96 = zext i1 %95 to i32
  %97 = add nsw i32 %93, %96
  %98 = load i32, ptr %18, align 4, !tbaa !3
  %99 = icmp eq i32 %98, 1
  %100 = zext i1 %99 to i32
  %101 = sub nsw i32 %97, %100
  store i32 %101, ptr %19, align 4, !tbaa !3
  %102 = load i32, ptr %17, align 4, !tbaa !3
  %103 = load i32, ptr %18, align 4, !tbaa !3
  %104 = icmp eq i32 %103, 2
  %105 = zext i1 %104 to i32
  %106 = add nsw i32 %102, %105
  %107 = load i32, ptr %18, align 4, !tbaa !3
  %108 = icmp eq i32 %107, 3
  %109 = zext i1 %108 to i32
  %110 = sub nsw i32 %106, %109
  store i32 %110, ptr %20, align 4, !tbaa !3
  %111 = load ptr, ptr %6, align 8, !tbaa !13
  %112 = load i64, ptr %9, align 8, !tbaa !17
  %113 = load i64, ptr %10, align 8, !tbaa !17
  %114 = load i32, ptr %19, align 4, !tbaa !3
  %115 = sext i32 %114 to i64
  %116 = load i32, ptr %20, align 4, !tbaa !3
  %117 = sext i32 %116 to i64
  %118 = call i32 @inside(ptr noundef %111, i64 noundef %112, i64 noundef %113, i64 noundef %115, i64 noundef %117, i32 noundef 0)
  %119 = icmp ne i32 %118, 0
  br i1 %119, label %121, label %120

120:
  br label %147

121:
  %122 = load i32, ptr %19, align 4, !tbaa !3
  %123 = load i64, ptr %10, align 8, !tbaa !17
  %124 = trunc i64 %123 to i32
  %125 = mul nsw i32 %122, %124
  %126 = load i32, ptr %20, align 4, !tbaa !3
  %127 = add nsw i32 %125, %126
  store i32 %127, ptr %21, align 4, !tbaa !3
  %128 = load ptr, ptr %7, align 8, !tbaa !15
  %129 = load i32, ptr %21, align 4, !tbaa !3
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds i32, ptr %128, i64 %130
  %132 = load i32, ptr %131, align 4, !tbaa !3
  %133 = icmp ne i32 %132, 0
  br i1 %133, label %134, label %135

134:
  br label %147

135:
  %136 = load i32, ptr %11, align 4, !tbaa !3
  %137 = load ptr, ptr %7, align 8, !tbaa !15
  %138 = load i32, ptr %21, align 4, !tbaa !3
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds i32, ptr %137, i64 %139
  store i32 %136, ptr %140, align 4, !tbaa !3
  %141 = load i32, ptr %21, align 4, !tbaa !3
  %142 = load ptr, ptr %8, align 8, !tbaa !15
  %143 = load i32, ptr %14, align 4, !tbaa !3
  %144 = add nsw i32 %143, 1
  store i32 %144, ptr %14, align 4, !tbaa !3
  %145 = sext i32 %143 to i64
  %146 = getelementptr inbounds i32, ptr %142, i64 %145
  store i32 %141, ptr %146, align 4, !tbaa !3
  br label %147

147:
  %148 = load i32, ptr %18, align 4, !tbaa !3
  %149 = add nsw i32 %148, 1
  store i32 %149, ptr %18, align 4, !tbaa !3
  br label %89, !llvm.loop !28

150:
  br label %71, !llvm.loop !29

151:
  br label %152

152:
  %153 = load i32, ptr %13, align 4, !tbaa !3
  %154 = add nsw i32 %153, 1
  store i32 %154, ptr %13, align 4, !tbaa !3
  br label %36, !llvm.loop !30

155:
  %156 = load i32, ptr %11, align 4, !tbaa !3
  ret i32 %156
}

define internal i32 @clamp(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = icmp slt i32 %3, -255
  br i1 %4, label %5, label %6

5:
  br label %14

6:
  %7 = load i32, ptr %2, align 4, !tbaa !3
  %8 = icmp sgt i32 %7, 510
  br i1 %8, label %9, label %10

9:
  br label %12

10:
  %11 = load i32, ptr %2, align 4, !tbaa !3
  br label %12

12:
  %13 = phi i32 [ 510, %9 ], [ %11, %10 ]
  br label %14

14:
  %15 = phi i32 [ -255, %5 ], [ %13, %12 ]
  ret i32 %15
}

define internal i32 @inside(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i32 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !13
  store i64 %1, ptr %8, align 8, !tbaa !17
  store i64 %2, ptr %9, align 8, !tbaa !17
  store i64 %3, ptr %10, align 8, !tbaa !17
  store i64 %4, ptr %11, align 8, !tbaa !17
  store i32 %5, ptr %12, align 4, !tbaa !3
  %13 = load i64, ptr %10, align 8, !tbaa !17
  %14 = icmp slt i64 %13, 0
  br i1 %14, label %26, label %15

15:
  %16 = load i64, ptr %11, align 8, !tbaa !17
  %17 = icmp slt i64 %16, 0
  br i1 %17, label %26, label %18

18:
  %19 = load i64, ptr %10, align 8, !tbaa !17
  %20 = load i64, ptr %8, align 8, !tbaa !17
  %21 = icmp sge i64 %19, %20
  br i1 %21, label %26, label %22

22:
  %23 = load i64, ptr %11, align 8, !tbaa !17
  %24 = load i64, ptr %9, align 8, !tbaa !17
  %25 = icmp sge i64 %23, %24
  br i1 %25, label %26, label %28

26:
  %27 = load i32, ptr %12, align 4, !tbaa !3
  br label %38

28:
  %29 = load ptr, ptr %7, align 8, !tbaa !13
  %30 = load i64, ptr %10, align 8, !tbaa !17
  %31 = load i64, ptr %9, align 8, !tbaa !17
  %32 = mul nsw i64 %30, %31
  %33 = load i64, ptr %11, align 8, !tbaa !17
  %34 = add nsw i64 %32, %33
  %35 = getelementptr inbounds i8, ptr %29, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !22
  %37 = zext i8 %36 to i32
  br label %38

38:
  %39 = phi i32 [ %27, %26 ], [ %37, %28 ]
  ret i32 %39
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = !{!5, !5, i64 0}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
