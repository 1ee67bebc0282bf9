; made by python -m programs.calls from src/saturate.c, SHA-256 76afff360d4030a62ac67204cc4e00b2f8f0cbc6c14fb4b326e08171447930e8
source_filename = "saturate.c"

%struct.Flags = type { i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca %struct.Flags, align 8
  %12 = alloca i64, align 8
  %13 = alloca ptr, align 8
  %14 = alloca [8 x i16], align 16
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
  %19 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 0
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %3, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 1
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %4, align 8, !tbaa !4
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 2
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %5, align 8, !tbaa !4
  %29 = load ptr, ptr %2, align 8, !tbaa !4
  %30 = getelementptr inbounds ptr, ptr %29, i64 3
  %31 = load ptr, ptr %30, align 8, !tbaa !4
  store ptr %31, ptr %6, align 8, !tbaa !4
  %32 = load ptr, ptr %2, align 8, !tbaa !4
  %33 = getelementptr inbounds ptr, ptr %32, i64 4
  %34 = load ptr, ptr %33, align 8, !tbaa !4
  store ptr %34, ptr %7, align 8, !tbaa !4
  %35 = load ptr, ptr %3, align 8, !tbaa !4
  %36 = getelementptr inbounds i64, ptr %35, i64 1
  %37 = load i64, ptr %36, align 8, !tbaa !8
  store i64 %37, ptr %8, align 8, !tbaa !8
  store i64 8, ptr %9, align 8, !tbaa !8
  %38 = load ptr, ptr %2, align 8, !tbaa !4
  %39 = getelementptr inbounds ptr, ptr %38, i64 5
  %40 = load ptr, ptr %39, align 8, !tbaa !4
  store ptr %40, ptr %10, align 8, !tbaa !4
  call void @llvm.memset.p0.i64(ptr align 8 %11, i8 0, i64 8, i1 false)
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %41

41:
  %42 = load i64, ptr %12, align 8, !tbaa !8
  %43 = load ptr, ptr %3, align 8, !tbaa !4
  %44 = getelementptr inbounds i64, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8, !tbaa !8
  %46 = icmp slt i64 %42, %45
  br i1 %46, label %47, label %144

47:
  %48 = load ptr, ptr %4, align 8, !tbaa !4
  %49 = load i64, ptr %12, align 8, !tbaa !8
  %50 = load i64, ptr %8, align 8, !tbaa !8
  %51 = mul nsw i64 %49, %50
  %52 = getelementptr inbounds i16, ptr %48, i64 %51
  store ptr %52, ptr %13, align 8, !tbaa !4
  %53 = load ptr, ptr %13, align 8, !tbaa !4
  %54 = load ptr, ptr %7, align 8, !tbaa !4
  %55 = load i64, ptr %8, align 8, !tbaa !8
  call void @window(ptr noundef %53, ptr noundef %54, i64 noundef %55, ptr noundef %11)
  %56 = load ptr, ptr %7, align 8, !tbaa !4
  %57 = load i64, ptr %8, align 8, !tbaa !8
  %58 = call i32 @correlate(ptr noundef %56, i64 noundef %57, i64 noundef 0, ptr noundef %11)
  %59 = call i32 @l_add(i32 noundef %58, i32 noundef 1, ptr noundef %11)
  store i32 %59, ptr %15, align 4, !tbaa !10
  %60 = load i32, ptr %15, align 4, !tbaa !10
  %61 = call i32 @norm(i32 noundef %60)
  store i32 %61, ptr %16, align 4, !tbaa !10
  store i64 0, ptr %17, align 8, !tbaa !8
  br label %62

62:
  %63 = load i64, ptr %17, align 8, !tbaa !8
  %64 = load i64, ptr %9, align 8, !tbaa !8
  %65 = icmp slt i64 %63, %64
  br i1 %65, label %66, label %99

66:
  %67 = load ptr, ptr %7, align 8, !tbaa !4
  %68 = load i64, ptr %8, align 8, !tbaa !8
  %69 = load i64, ptr %17, align 8, !tbaa !8
  %70 = add nsw i64 %69, 1
  %71 = call i32 @correlate(ptr noundef %67, i64 noundef %68, i64 noundef %70, ptr noundef %11)
  store i32 %71, ptr %18, align 4, !tbaa !10
  %72 = load i32, ptr %18, align 4, !tbaa !10
  %73 = load i32, ptr %16, align 4, !tbaa !10
  %74 = call i32 @l_shl(i32 noundef %72, i32 noundef %73, ptr noundef %11)
  %75 = load ptr, ptr %5, align 8, !tbaa !4
  %76 = load i64, ptr %12, align 8, !tbaa !8
  %77 = load i64, ptr %9, align 8, !tbaa !8
  %78 = mul nsw i64 %76, %77
  %79 = load i64, ptr %17, align 8, !tbaa !8
  %80 = add nsw i64 %78, %79
  %81 = getelementptr inbounds i32, ptr %75, i64 %80
  store i32 %74, ptr %81, align 4, !tbaa !10
  %82 = load i32, ptr %18, align 4, !tbaa !10
  %83 = load i32, ptr %16, align 4, !tbaa !10
  %84 = call i32 @l_shl(i32 noundef %82, i32 noundef %83, ptr noundef %11)
  %85 = call signext i16 @extract(i32 noundef %84)
  %86 = load i32, ptr %15, align 4, !tbaa !10
  %87 = load i32, ptr %16, align 4, !tbaa !10
  %88 = call i32 @l_shl(i32 noundef %86, i32 noundef %87, ptr noundef %11)
  %89 = call signext i16 @extract(i32 noundef %88)
  %90 = call signext i16 @divide(i16 noundef signext %85, i16 noundef signext %89, ptr noundef %11)
  %91 = sext i16 %90 to i32
  %92 = ashr i32 %91, 2
  %93 = trunc i32 %92 to i16
  %94 = load i64, ptr %17, align 8, !tbaa !8
  %95 = getelementptr inbounds [8 x i16], ptr %14, i64 0, i64 %94
  store i16 %93, ptr %95, align 2, !tbaa !12
  br label %96

96:
  %97 = load i64, ptr %17, align 8, !tbaa !8
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %17, align 8, !tbaa !8
  br label %62, !llvm.loop !14

99:
  store i64 0, ptr %19, align 8, !tbaa !8
  br label %100

100:
  %101 = load i64, ptr %19, align 8, !tbaa !8
  %102 = load i64, ptr %8, align 8, !tbaa !8
  %103 = icmp slt i64 %101, %102
  br i1 %103, label %104, label %140

104:
  %105 = load i64, ptr %19, align 8, !tbaa !8
  %106 = load i64, ptr %9, align 8, !tbaa !8
  %107 = icmp slt i64 %105, %106
  br i1 %107, label %108, label %114

108:
  %109 = load ptr, ptr %13, align 8, !tbaa !4
  %110 = load i64, ptr %19, align 8, !tbaa !8
  %111 = getelementptr inbounds i16, ptr %109, i64 %110
  %112 = load i16, ptr %111, align 2, !tbaa !12
  %113 = sext i16 %112 to i32
  br label %127

114:
  %115 = load ptr, ptr %13, align 8, !tbaa !4
  %116 = load i64, ptr %19, align 8, !tbaa !8
  %117 = getelementptr inbounds i16, ptr %115, i64 %116
  %118 = load i16, ptr %117, align 2, !tbaa !12
  %119 = load ptr, ptr %13, align 8, !tbaa !4
  %120 = load i64, ptr %19, align 8, !tbaa !8
  %121 = getelementptr inbounds i16, ptr %119, i64 %120
  %122 = getelementptr inbounds [8 x i16], ptr %14, i64 0, i64 0
  %123 = load i64, ptr %9, align 8, !tbaa !8
  %124 = call signext i16 @predict(ptr noundef %121, ptr noundef %122, i64 noundef %123, ptr noundef %11)
  %125 = call signext i16 @add(i16 noundef signext %118, i16 noundef signext %124, ptr noundef %11)
  %126 = sext i16 %125 to i32
  br label %127

127:
  %128 = phi i32 [ %113, %108 ], [ %126, %114 ]
  %129 = trunc i32 %128 to i16
  %130 = load ptr, ptr %6, align 8, !tbaa !4
  %131 = load i64, ptr %12, align 8, !tbaa !8
  %132 = load i64, ptr %8, align 8, !tbaa !8
  %133 = mul nsw i64 %131, %132
  %134 = load i64, ptr %19, align 8, !tbaa !8
  %135 = add nsw i64 %133, %134
  %136 = getelementptr inbounds i16, ptr %130, i64 %135
  store i16 %129, ptr %136, align 2, !tbaa !12
  br label %137

137:
  %138 = load i64, ptr %19, align 8, !tbaa !8
  %139 = add nsw i64 %138, 1
  store i64 %139, ptr %19, align 8, !tbaa !8
  br label %100, !llvm.loop !16

140:
  br label %141

141:
  %142 = load i64, ptr %12, align 8, !tbaa !8
  %143 = add nsw i64 %142, 1
  store i64 %143, ptr %12, align 8, !tbaa !8
  br label %41, !llvm.loop !17

144:
  %145 = getelementptr inbounds %struct.Flags, ptr %11, i32 0, i32 0
  %146 = load i64, ptr %145, align 8, !tbaa !18
  %147 = load ptr, ptr %10, align 8, !tbaa !4
  %148 = getelementptr inbounds i64, ptr %147, i64 0
  store i64 %146, ptr %148, align 8, !tbaa !8
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @window(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i16, align 2
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i64 %2, ptr %7, align 8, !tbaa !8
  store ptr %3, ptr %8, align 8, !tbaa !4
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %11

11:
  %12 = load i64, ptr %9, align 8, !tbaa !8
  %13 = load i64, ptr %7, align 8, !tbaa !8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %46

15:
  %16 = load i64, ptr %9, align 8, !tbaa !8
  %17 = load i64, ptr %7, align 8, !tbaa !8
  %18 = load i64, ptr %9, align 8, !tbaa !8
  %19 = sub nsw i64 %17, %18
  %20 = icmp slt i64 %16, %19
  br i1 %20, label %21, label %23

21:
  %22 = load i64, ptr %9, align 8, !tbaa !8
  br label %27

23:
  %24 = load i64, ptr %7, align 8, !tbaa !8
  %25 = load i64, ptr %9, align 8, !tbaa !8
  %26 = sub nsw i64 %24, %25
  br label %27

27:
  %28 = phi i64 [ %22, %21 ], [ %26, %23 ]
  %29 = mul nsw i64 %28, 65534
  %30 = load i64, ptr %7, align 8, !tbaa !8
  %31 = sdiv i64 %29, %30
  %32 = trunc i64 %31 to i16
  store i16 %32, ptr %10, align 2, !tbaa !12
  %33 = load ptr, ptr %5, align 8, !tbaa !4
  %34 = load i64, ptr %9, align 8, !tbaa !8
  %35 = getelementptr inbounds i16, ptr %33, i64 %34
  %36 = load i16, ptr %35, align 2, !tbaa !12
  %37 = load i16, ptr %10, align 2, !tbaa !12
  %38 = load ptr, ptr %8, align 8, !tbaa !4
  %39 = call signext i16 @mult(i16 noundef signext %36, i16 noundef signext %37, ptr noundef %38)
  %40 = load ptr, ptr %6, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = getelementptr inbounds i16, ptr %40, i64 %41
  store i16 %39, ptr %42, align 2, !tbaa !12
  br label %43

43:
  %44 = load i64, ptr %9, align 8, !tbaa !8
  %45 = add nsw i64 %44, 1
  store i64 %45, ptr %9, align 8, !tbaa !8
  br label %11, !llvm.loop !20

46:
  ret void
}

define internal i32 @l_add(i32 noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store i32 %0, ptr %4, align 4, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !10
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %5, align 4, !tbaa !10
  %10 = sext i32 %9 to i64
  %11 = add nsw i64 %8, %10
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = call i32 @clip32(i64 noundef %11, ptr noundef %12)
  ret i32 %13
}

define internal i32 @correlate(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  store i64 %2, ptr %7, align 8, !tbaa !8
  store ptr %3, ptr %8, align 8, !tbaa !4
  store i32 0, ptr %9, align 4, !tbaa !10
  %11 = load i64, ptr %7, align 8, !tbaa !8
  store i64 %11, ptr %10, align 8, !tbaa !8
  br label %12

12:
  %13 = load i64, ptr %10, align 8, !tbaa !8
  %14 = load i64, ptr %6, align 8, !tbaa !8
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %39

16:
  %17 = load i32, ptr %9, align 4, !tbaa !10
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i64, ptr %10, align 8, !tbaa !8
  %20 = getelementptr inbounds i16, ptr %18, i64 %19
  %21 = load i16, ptr %20, align 2, !tbaa !12
  %22 = sext i16 %21 to i32
  %23 = ashr i32 %22, 4
  %24 = trunc i32 %23 to i16
  %25 = load ptr, ptr %5, align 8, !tbaa !4
  %26 = load i64, ptr %10, align 8, !tbaa !8
  %27 = load i64, ptr %7, align 8, !tbaa !8
  %28 = sub nsw i64 %26, %27
  %29 = getelementptr inbounds i16, ptr %25, i64 %28
  %30 = load i16, ptr %29, align 2, !tbaa !12
  %31 = sext i16 %30 to i32
  %32 = ashr i32 %31, 4
  %33 = trunc i32 %32 to i16
  %34 = load ptr, ptr %8, align 8, !tbaa !4
  %35 = call i32 @l_mac(i32 noundef %17, i16 noundef signext %24, i16 noundef signext %33, ptr noundef %34)
  store i32 %35, ptr %9, align 4, !tbaa !10
  br label %36

36:
  %37 = load i64, ptr %10, align 8, !tbaa !8
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %10, align 8, !tbaa !8
  br label %12, !llvm.loop !21

39:
  %40 = load i32, ptr %9, align 4, !tbaa !10
  ret i32 %40
}

define internal i32 @norm(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %8

7:
  store i32 0, ptr %2, align 4
  br label %34

8:
  store i32 0, ptr %4, align 4, !tbaa !10
  %9 = load i32, ptr %3, align 4, !tbaa !10
  %10 = icmp slt i32 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = load i32, ptr %3, align 4, !tbaa !10
  %13 = xor i32 %12, -1
  br label %16

14:
  %15 = load i32, ptr %3, align 4, !tbaa !10
  br label %16

16:
  %17 = phi i32 [ %13, %11 ], [ %15, %14 ]
  store i32 %17, ptr %3, align 4, !tbaa !10
  br label %18

18:
  %19 = load i32, ptr %3, align 4, !tbaa !10
  %20 = icmp slt i32 %19, 1073741824
  br i1 %20, label %21, label %24

21:
  %22 = load i32, ptr %4, align 4, !tbaa !10
  %23 = icmp slt i32 %22, 31
  br label %24

24:
  %25 = phi i1 [ false, %18 ], [ %23, %21 ]
  br i1 %25, label %26, label %32

26:
  %27 = load i32, ptr %4, align 4, !tbaa !10
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %4, align 4, !tbaa !10
  br label %29

29:
  %30 = load i32, ptr %3, align 4, !tbaa !10
  %31 = shl i32 %30, 1
  store i32 %31, ptr %3, align 4, !tbaa !10
  br label %18, !llvm.loop !22

32:
  %33 = load i32, ptr %4, align 4, !tbaa !10
  store i32 %33, ptr %2, align 4
  br label %34

34:
  %35 = load i32, ptr %2, align 4
  ret i32 %35
}

define internal i32 @l_shl(i32 noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store i32 %0, ptr %4, align 4, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !10
  store ptr %2, ptr %6, align 8, !tbaa !4
  br label %7

7:
  %8 = load i32, ptr %5, align 4, !tbaa !10
  %9 = icmp sgt i32 %8, 0
  br i1 %9, label %10, label %19

10:
  %11 = load i32, ptr %4, align 4, !tbaa !10
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %12, 2
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = call i32 @clip32(i64 noundef %13, ptr noundef %14)
  store i32 %15, ptr %4, align 4, !tbaa !10
  br label %16

16:
  %17 = load i32, ptr %5, align 4, !tbaa !10
  %18 = add nsw i32 %17, -1
  store i32 %18, ptr %5, align 4, !tbaa !10
  br label %7, !llvm.loop !23

19:
  %20 = load i32, ptr %5, align 4, !tbaa !10
  %21 = icmp slt i32 %20, 0
  br i1 %21, label %22, label %27

22:
  %23 = load i32, ptr %4, align 4, !tbaa !10
  %24 = load i32, ptr %5, align 4, !tbaa !10
  %25 = sub nsw i32 0, %24
  %26 = ashr i32 %23, %25
  br label %29

27:
  %28 = load i32, ptr %4, align 4, !tbaa !10
  br label %29

29:
  %30 = phi i32 [ %26, %22 ], [ %28, %27 ]
  ret i32 %30
}

define internal signext i16 @divide(i16 noundef signext %0, i16 noundef signext %1, ptr noundef %2) #0 {
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i16, align 2
  %10 = alloca i32, align 4
  store i16 %0, ptr %5, align 2, !tbaa !12
  store i16 %1, ptr %6, align 2, !tbaa !12
  store ptr %2, ptr %7, align 8, !tbaa !4
  %11 = load i16, ptr %5, align 2, !tbaa !12
  %12 = sext i16 %11 to i32
  %13 = icmp slt i32 %12, 0
  br i1 %13, label %14, label %15

14:
  br label %18

15:
  %16 = load i16, ptr %5, align 2, !tbaa !12
  %17 = sext i16 %16 to i32
  br label %18

18:
  %19 = phi i32 [ 0, %14 ], [ %17, %15 ]
  store i32 %19, ptr %8, align 4, !tbaa !10
  store i16 0, ptr %9, align 2, !tbaa !12
  %20 = load i16, ptr %6, align 2, !tbaa !12
  %21 = sext i16 %20 to i32
  %22 = icmp sle i32 %21, 0
  br i1 %22, label %23, label %24

23:
  store i16 32767, ptr %4, align 2
  br label %55

24:
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %25

25:
  %26 = load i32, ptr %10, align 4, !tbaa !10
  %27 = icmp slt i32 %26, 15
  br i1 %27, label %28, label %53

28:
  %29 = load i32, ptr %8, align 4, !tbaa !10
  %30 = load ptr, ptr %7, align 8, !tbaa !4
  %31 = call i32 @l_shl(i32 noundef %29, i32 noundef 1, ptr noundef %30)
  store i32 %31, ptr %8, align 4, !tbaa !10
  %32 = load i16, ptr %9, align 2, !tbaa !12
  %33 = sext i16 %32 to i32
  %34 = shl i32 %33, 1
  %35 = trunc i32 %34 to i16
  store i16 %35, ptr %9, align 2, !tbaa !12
  %36 = load i32, ptr %8, align 4, !tbaa !10
  %37 = load i16, ptr %6, align 2, !tbaa !12
  %38 = sext i16 %37 to i32
  %39 = icmp sge i32 %36, %38
  br i1 %39, label %40, label %49

40:
  %41 = load i32, ptr %8, align 4, !tbaa !10
  %42 = load i16, ptr %6, align 2, !tbaa !12
  %43 = sext i16 %42 to i32
  %44 = load ptr, ptr %7, align 8, !tbaa !4
  %45 = call i32 @l_sub(i32 noundef %41, i32 noundef %43, ptr noundef %44)
  store i32 %45, ptr %8, align 4, !tbaa !10
  %46 = load i16, ptr %9, align 2, !tbaa !12
  %47 = load ptr, ptr %7, align 8, !tbaa !4
  %48 = call signext i16 @add(i16 noundef signext %46, i16 noundef signext 1, ptr noundef %47)
  store i16 %48, ptr %9, align 2, !tbaa !12
  br label %49

49:
  br label %50

50:
  %51 = load i32, ptr %10, align 4, !tbaa !10
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %10, align 4, !tbaa !10
  br label %25, !llvm.loop !24

53:
  %54 = load i16, ptr %9, align 2, !tbaa !12
  store i16 %54, ptr %4, align 2
  br label %55

55:
  %56 = load i16, ptr %4, align 2
  ret i16 %56
}

define internal signext i16 @extract(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !10
  %3 = load i32, ptr %2, align 4, !tbaa !10
  %4 = ashr i32 %3, 16
  %5 = trunc i32 %4 to i16
  ret i16 %5
}

define internal signext i16 @add(i16 noundef signext %0, i16 noundef signext %1, ptr noundef %2) #0 {
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 8
  store i16 %0, ptr %4, align 2, !tbaa !12
  store i16 %1, ptr %5, align 2, !tbaa !12
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load i16, ptr %4, align 2, !tbaa !12
  %8 = sext i16 %7 to i32
  %9 = load i16, ptr %5, align 2, !tbaa !12
  %10 = sext i16 %9 to i32
  %11 = add nsw i32 %8, %10
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = call signext i16 @clip16(i32 noundef %11, ptr noundef %12)
  ret i16 %13
}

define internal signext i16 @predict(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i64 %2, ptr %7, align 8, !tbaa !8
  store ptr %3, ptr %8, align 8, !tbaa !4
  store i32 4096, ptr %9, align 4, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %11

11:
  %12 = load i64, ptr %10, align 8, !tbaa !8
  %13 = load i64, ptr %7, align 8, !tbaa !8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %31

15:
  %16 = load i32, ptr %9, align 4, !tbaa !10
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = load i64, ptr %10, align 8, !tbaa !8
  %19 = sub nsw i64 -1, %18
  %20 = getelementptr inbounds i16, ptr %17, i64 %19
  %21 = load i16, ptr %20, align 2, !tbaa !12
  %22 = load ptr, ptr %6, align 8, !tbaa !4
  %23 = load i64, ptr %10, align 8, !tbaa !8
  %24 = getelementptr inbounds i16, ptr %22, i64 %23
  %25 = load i16, ptr %24, align 2, !tbaa !12
  %26 = load ptr, ptr %8, align 8, !tbaa !4
  %27 = call i32 @l_msu(i32 noundef %16, i16 noundef signext %21, i16 noundef signext %25, ptr noundef %26)
  store i32 %27, ptr %9, align 4, !tbaa !10
  br label %28

28:
  %29 = load i64, ptr %10, align 8, !tbaa !8
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %10, align 8, !tbaa !8
  br label %11, !llvm.loop !25

31:
  %32 = load i32, ptr %9, align 4, !tbaa !10
  %33 = load ptr, ptr %8, align 8, !tbaa !4
  %34 = call signext i16 @round16(i32 noundef %32, ptr noundef %33)
  ret i16 %34
}

define internal signext i16 @mult(i16 noundef signext %0, i16 noundef signext %1, ptr noundef %2) #0 {
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 8
  store i16 %0, ptr %4, align 2, !tbaa !12
  store i16 %1, ptr %5, align 2, !tbaa !12
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load i16, ptr %4, align 2, !tbaa !12
  %8 = sext i16 %7 to i32
  %9 = load i16, ptr %5, align 2, !tbaa !12
  %10 = sext i16 %9 to i32
  %11 = mul nsw i32 %8, %10
  %12 = ashr i32 %11, 15
  %13 = load ptr, ptr %6, align 8, !tbaa !4
  %14 = call signext i16 @clip16(i32 noundef %12, ptr noundef %13)
  ret i16 %14
}

define internal signext i16 @clip16(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store i32 %0, ptr %4, align 4, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = icmp sgt i32 %6, 32767
  br i1 %7, label %11, label %8

8:
  %9 = load i32, ptr %4, align 4, !tbaa !10
  %10 = icmp slt i32 %9, -32768
  br i1 %10, label %11, label %21

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Flags, ptr %12, i32 0, i32 0
  %14 = load i64, ptr %13, align 8, !tbaa !18
  %15 = add nsw i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !18
  %16 = load i32, ptr %4, align 4, !tbaa !10
  %17 = icmp sgt i32 %16, 0
  %18 = zext i1 %17 to i64
  %19 = select i1 %17, i32 32767, i32 -32768
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %3, align 2
  br label %24

21:
  %22 = load i32, ptr %4, align 4, !tbaa !10
  %23 = trunc i32 %22 to i16
  store i16 %23, ptr %3, align 2
  br label %24

24:
  %25 = load i16, ptr %3, align 2
  ret i16 %25
}

define internal i32 @clip32(i64 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  store i64 %0, ptr %4, align 8, !tbaa !8
  store ptr %1, ptr %5, align 8, !tbaa !4
  %6 = load i64, ptr %4, align 8, !tbaa !8
  %7 = icmp sgt i64 %6, 2147483647
  br i1 %7, label %8, label %13

8:
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Flags, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 8, !tbaa !18
  %12 = add nsw i64 %11, 1
  store i64 %12, ptr %10, align 8, !tbaa !18
  store i32 2147483647, ptr %3, align 4
  br label %24

13:
  %14 = load i64, ptr %4, align 8, !tbaa !8
  %15 = icmp slt i64 %14, -2147483648
  br i1 %15, label %16, label %21

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Flags, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 8, !tbaa !18
  %20 = add nsw i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !18
  store i32 -2147483648, ptr %3, align 4
  br label %24

21:
  %22 = load i64, ptr %4, align 8, !tbaa !8
  %23 = trunc i64 %22 to i32
  store i32 %23, ptr %3, align 4
  br label %24

24:
  %25 = load i32, ptr %3, align 4
  ret i32 %25
}

define internal i32 @l_mac(i32 noundef %0, i16 noundef signext %1, i16 noundef signext %2, ptr noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 8
  store i32 %0, ptr %5, align 4, !tbaa !10
  store i16 %1, ptr %6, align 2, !tbaa !12
  store i16 %2, ptr %7, align 2, !tbaa !12
  store ptr %3, ptr %8, align 8, !tbaa !4
  %9 = load i32, ptr %5, align 4, !tbaa !10
  %10 = load i16, ptr %6, align 2, !tbaa !12
  %11 = load i16, ptr %7, align 2, !tbaa !12
  %12 = load ptr, ptr %8, align 8, !tbaa !4
  %13 = call i32 @l_mult(i16 noundef signext %10, i16 noundef signext %11, ptr noundef %12)
  %14 = load ptr, ptr %8, align 8, !tbaa !4
  %15 = call i32 @l_add(i32 noundef %9, i32 noundef %13, ptr noundef %14)
  ret i32 %15
}

define internal i32 @l_mult(i16 noundef signext %0, i16 noundef signext %1, ptr noundef %2) #0 {
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 8
  store i16 %0, ptr %4, align 2, !tbaa !12
  store i16 %1, ptr %5, align 2, !tbaa !12
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load i16, ptr %4, align 2, !tbaa !12
  %8 = sext i16 %7 to i64
  %9 = load i16, ptr %5, align 2, !tbaa !12
  %10 = sext i16 %9 to i64
  %11 = mul nsw i64 %8, %10
  %12 = mul nsw i64 %11, 2
  %13 = load ptr, ptr %6, align 8, !tbaa !4
  %14 = call i32 @clip32(i64 noundef %12, ptr noundef %13)
  ret i32 %14
}

define internal i32 @l_sub(i32 noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store i32 %0, ptr %4, align 4, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !10
  store ptr %2, ptr %6, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %5, align 4, !tbaa !10
  %10 = sext i32 %9 to i64
  %11 = sub nsw i64 %8, %10
  %12 = load ptr, ptr %6, align 8, !tbaa !4
  %13 = call i32 @clip32(i64 noundef %11, ptr noundef %12)
  ret i32 %13
}

define internal i32 @l_msu(i32 noundef %0, i16 noundef signext %1, i16 noundef signext %2, ptr noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 8
  store i32 %0, ptr %5, align 4, !tbaa !10
  store i16 %1, ptr %6, align 2, !tbaa !12
  store i16 %2, ptr %7, align 2, !tbaa !12
  store ptr %3, ptr %8, align 8, !tbaa !4
  %9 = load i32, ptr %5, align 4, !tbaa !10
  %10 = load i16, ptr %6, align 2, !tbaa !12
  %11 = load i16, ptr %7, align 2, !tbaa !12
  %12 = load ptr, ptr %8, align 8, !tbaa !4
  %13 = call i32 @l_mult(i16 noundef signext %10, i16 noundef signext %11, ptr noundef %12)
  %14 = load ptr, ptr %8, align 8, !tbaa !4
  %15 = call i32 @l_sub(i32 noundef %9, i32 noundef %13, ptr noundef %14)
  ret i32 %15
}

define internal signext i16 @round16(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  store i32 %0, ptr %3, align 4, !tbaa !10
  store ptr %1, ptr %4, align 8, !tbaa !4
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = call i32 @l_add(i32 noundef %5, i32 noundef 32768, ptr noundef %6)
  %8 = call signext i16 @extract(i32 noundef %7)
  ret i16 %8
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"short", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
!17 = distinct !{!17, !15}
!18 = !{!19, !9, i64 0}
!19 = !{!"", !9, i64 0}
!20 = distinct !{!20, !15}
!21 = distinct !{!21, !15}
!22 = distinct !{!22, !15}
!23 = distinct !{!23, !15}
!24 = distinct !{!24, !15}
!25 = distinct !{!25, !15}
