; made by python -m programs.calls from src/prefix.c, SHA-256 014de28f4d2def50ac68420f133207475ed221edceb49909702c238dc1f74e7b
source_filename = "prefix.c"

%struct.Code = type { [32 x i8], [32 x i32], [256 x i8], [256 x i8] }
%struct.Stream = type { ptr, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca [32 x i32], align 16
  %9 = alloca %struct.Code, align 4
  %10 = alloca %struct.Stream, align 8
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  %18 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %3, align 8, !tbaa !4
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %4, align 8, !tbaa !4
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %5, align 8, !tbaa !4
  %28 = load ptr, ptr %2, align 8, !tbaa !4
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !4
  store ptr %30, ptr %6, align 8, !tbaa !4
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  %33 = load i64, ptr %32, align 8, !tbaa !8
  store i64 %33, ptr %7, align 8, !tbaa !8
  %34 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 0
  %35 = load ptr, ptr %2, align 8, !tbaa !4
  %36 = getelementptr inbounds ptr, ptr %35, i64 4
  %37 = load ptr, ptr %36, align 8, !tbaa !4
  store ptr %37, ptr %34, align 8, !tbaa !10
  %38 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 1
  store i64 0, ptr %38, align 8, !tbaa !12
  %39 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 2
  %40 = load ptr, ptr %3, align 8, !tbaa !4
  %41 = getelementptr inbounds i64, ptr %40, i64 1
  %42 = load i64, ptr %41, align 8, !tbaa !8
  store i64 %42, ptr %39, align 8, !tbaa !13
  store i32 0, ptr %11, align 4, !tbaa !14
  br label %43

43:
  %44 = load i32, ptr %11, align 4, !tbaa !14
  %45 = icmp slt i32 %44, 32
  br i1 %45, label %46, label %53

46:
  %47 = load i32, ptr %11, align 4, !tbaa !14
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [32 x i32], ptr %8, i64 0, i64 %48
  store i32 0, ptr %49, align 4, !tbaa !14
  br label %50

50:
  %51 = load i32, ptr %11, align 4, !tbaa !14
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %11, align 4, !tbaa !14
  br label %43, !llvm.loop !16

53:
  store i64 0, ptr %12, align 8, !tbaa !8
  br label %54

54:
  %55 = load i64, ptr %12, align 8, !tbaa !8
  %56 = load i64, ptr %7, align 8, !tbaa !8
  %57 = icmp slt i64 %55, %56
  br i1 %57, label %58, label %70

58:
  %59 = load ptr, ptr %4, align 8, !tbaa !4
  %60 = load i64, ptr %12, align 8, !tbaa !8
  %61 = getelementptr inbounds i8, ptr %59, i64 %60
  %62 = load i8, ptr %61, align 1, !tbaa !18
  %63 = zext i8 %62 to i64
  %64 = getelementptr inbounds [32 x i32], ptr %8, i64 0, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !14
  %66 = add i32 %65, 1
  store i32 %66, ptr %64, align 4, !tbaa !14
  br label %67

67:
  %68 = load i64, ptr %12, align 8, !tbaa !8
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %12, align 8, !tbaa !8
  br label %54, !llvm.loop !19

70:
  %71 = getelementptr inbounds [32 x i32], ptr %8, i64 0, i64 0
  %72 = load i64, ptr %7, align 8, !tbaa !8
  %73 = trunc i64 %72 to i32
  call void @build(ptr noundef %9, ptr noundef %71, i32 noundef %73)
  store i64 0, ptr %13, align 8, !tbaa !8
  br label %74

74:
  %75 = load i64, ptr %13, align 8, !tbaa !8
  %76 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 2
  %77 = load i64, ptr %76, align 8, !tbaa !13
  %78 = icmp slt i64 %75, %77
  br i1 %78, label %79, label %87

79:
  %80 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 0
  %81 = load ptr, ptr %80, align 8, !tbaa !10
  %82 = load i64, ptr %13, align 8, !tbaa !8
  %83 = getelementptr inbounds i8, ptr %81, i64 %82
  store i8 0, ptr %83, align 1, !tbaa !18
  br label %84

84:
  %85 = load i64, ptr %13, align 8, !tbaa !8
  %86 = add nsw i64 %85, 1
  store i64 %86, ptr %13, align 8, !tbaa !8
  br label %74, !llvm.loop !20

87:
  store i64 0, ptr %14, align 8, !tbaa !8
  br label %88

88:
  %89 = load i64, ptr %14, align 8, !tbaa !8
  %90 = load i64, ptr %7, align 8, !tbaa !8
  %91 = icmp slt i64 %89, %90
  br i1 %91, label %92, label %113

92:
  %93 = load ptr, ptr %4, align 8, !tbaa !4
  %94 = load i64, ptr %14, align 8, !tbaa !8
  %95 = load i64, ptr %7, align 8, !tbaa !8
  %96 = call i64 @run_at(ptr noundef %93, i64 noundef %94, i64 noundef %95)
  store i64 %96, ptr %15, align 8, !tbaa !8
  %97 = load i64, ptr %15, align 8, !tbaa !8
  %98 = icmp sgt i64 %97, 3
  br i1 %98, label %99, label %103

99:
  call void @encode_symbol(ptr noundef %10, ptr noundef %9, i32 noundef 31)
  %100 = load i64, ptr %15, align 8, !tbaa !8
  %101 = trunc i64 %100 to i32
  %102 = sub i32 %101, 1
  call void @put_bits(ptr noundef %10, i32 noundef %102, i32 noundef 4)
  br label %104

103:
  store i64 1, ptr %15, align 8, !tbaa !8
  br label %104

104:
  %105 = load ptr, ptr %4, align 8, !tbaa !4
  %106 = load i64, ptr %14, align 8, !tbaa !8
  %107 = getelementptr inbounds i8, ptr %105, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !18
  %109 = zext i8 %108 to i32
  call void @encode_symbol(ptr noundef %10, ptr noundef %9, i32 noundef %109)
  %110 = load i64, ptr %15, align 8, !tbaa !8
  %111 = load i64, ptr %14, align 8, !tbaa !8
  %112 = add nsw i64 %111, %110
  store i64 %112, ptr %14, align 8, !tbaa !8
  br label %88, !llvm.loop !21

113:
  %114 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 1
  %115 = load i64, ptr %114, align 8, !tbaa !12
  %116 = load ptr, ptr %6, align 8, !tbaa !4
  %117 = getelementptr inbounds i64, ptr %116, i64 0
  store i64 %115, ptr %117, align 8, !tbaa !8
  %118 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 1
  store i64 0, ptr %118, align 8, !tbaa !12
  store i64 0, ptr %16, align 8, !tbaa !8
  br label %119

119:
  %120 = load i64, ptr %16, align 8, !tbaa !8
  %121 = load i64, ptr %7, align 8, !tbaa !8
  %122 = icmp slt i64 %120, %121
  br i1 %122, label %123, label %153

123:
  %124 = call i32 @decode_symbol(ptr noundef %10, ptr noundef %9)
  store i32 %124, ptr %17, align 4, !tbaa !14
  store i64 1, ptr %18, align 8, !tbaa !8
  %125 = load i32, ptr %17, align 4, !tbaa !14
  %126 = icmp eq i32 %125, 31
  br i1 %126, label %127, label %132

127:
  %128 = call i32 @get_bits(ptr noundef %10, i32 noundef 4)
  %129 = add i32 %128, 1
  %130 = zext i32 %129 to i64
  store i64 %130, ptr %18, align 8, !tbaa !8
  %131 = call i32 @decode_symbol(ptr noundef %10, ptr noundef %9)
  store i32 %131, ptr %17, align 4, !tbaa !14
  br label %132

132:
  br label %133

133:
  %134 = load i64, ptr %18, align 8, !tbaa !8
  %135 = icmp sgt i64 %134, 0
  br i1 %135, label %136, label %140

136:
  %137 = load i64, ptr %16, align 8, !tbaa !8
  %138 = load i64, ptr %7, align 8, !tbaa !8
  %139 = icmp slt i64 %137, %138
  br label %140

140:
  %141 = phi i1 [ false, %133 ], [ %139, %136 ]
  br i1 %141, label %142, label %152

142:
  %143 = load i32, ptr %17, align 4, !tbaa !14
  %144 = trunc i32 %143 to i8
  %145 = load ptr, ptr %5, align 8, !tbaa !4
  %146 = load i64, ptr %16, align 8, !tbaa !8
  %147 = add nsw i64 %146, 1
  store i64 %147, ptr %16, align 8, !tbaa !8
  %148 = getelementptr inbounds i8, ptr %145, i64 %146
  store i8 %144, ptr %148, align 1, !tbaa !18
  br label %149

149:
  %150 = load i64, ptr %18, align 8, !tbaa !8
  %151 = add nsw i64 %150, -1
  store i64 %151, ptr %18, align 8, !tbaa !8
  br label %133, !llvm.loop !22

152:
  br label %119, !llvm.loop !23

153:
  ret void
}

define internal void @build(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !14
  store i32 0, ptr %7, align 4, !tbaa !14
  br label %8

8:
  %9 = load i32, ptr %7, align 4, !tbaa !14
  %10 = icmp slt i32 %9, 32
  br i1 %10, label %11, label %30

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = load i32, ptr %7, align 4, !tbaa !14
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i32, ptr %12, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !14
  %17 = add i32 %16, 1
  %18 = load i32, ptr %6, align 4, !tbaa !14
  %19 = add i32 %18, 32
  %20 = call i32 @ideal_length(i32 noundef %17, i32 noundef %19)
  %21 = trunc i32 %20 to i8
  %22 = load ptr, ptr %4, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Code, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %7, align 4, !tbaa !14
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [32 x i8], ptr %23, i64 0, i64 %25
  store i8 %21, ptr %26, align 1, !tbaa !18
  br label %27

27:
  %28 = load i32, ptr %7, align 4, !tbaa !14
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %7, align 4, !tbaa !14
  br label %8, !llvm.loop !24

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  call void @lengthen(ptr noundef %31)
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  call void @number_codes(ptr noundef %32)
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  call void @make_quick(ptr noundef %33)
  ret void
}

define internal i64 @run_at(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !8
  store i64 %2, ptr %6, align 8, !tbaa !8
  store i64 1, ptr %7, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %5, align 8, !tbaa !8
  %10 = load i64, ptr %7, align 8, !tbaa !8
  %11 = add nsw i64 %9, %10
  %12 = load i64, ptr %6, align 8, !tbaa !8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %31

14:
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = icmp slt i64 %15, 16
  br i1 %16, label %17, label %31

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load i64, ptr %5, align 8, !tbaa !8
  %20 = load i64, ptr %7, align 8, !tbaa !8
  %21 = add nsw i64 %19, %20
  %22 = getelementptr inbounds i8, ptr %18, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !18
  %24 = zext i8 %23 to i32
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  %26 = load i64, ptr %5, align 8, !tbaa !8
  %27 = getelementptr inbounds i8, ptr %25, i64 %26
  %28 = load i8, ptr %27, align 1, !tbaa !18
  %29 = zext i8 %28 to i32
  %30 = icmp eq i32 %24, %29
  br label %31

31:
  %32 = phi i1 [ false, %14 ], [ false, %8 ], [ %30, %17 ]
  br i1 %32, label %33, label %36

33:
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = add nsw i64 %34, 1
  store i64 %35, ptr %7, align 8, !tbaa !8
  br label %8, !llvm.loop !25

36:
  %37 = load i64, ptr %7, align 8, !tbaa !8
  ret i64 %37
}

define internal void @encode_symbol(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !14
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Code, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %6, align 4, !tbaa !14
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [32 x i32], ptr %9, i64 0, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !14
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Code, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %6, align 4, !tbaa !14
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [32 x i8], ptr %15, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !18
  %20 = zext i8 %19 to i32
  call void @put_bits(ptr noundef %7, i32 noundef %13, i32 noundef %20)
  ret void
}

define internal void @put_bits(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !14
  store i32 %2, ptr %6, align 4, !tbaa !14
  %8 = load i32, ptr %6, align 4, !tbaa !14
  %9 = sub nsw i32 %8, 1
  store i32 %9, ptr %7, align 4, !tbaa !14
  br label %10

10:
  %11 = load i32, ptr %7, align 4, !tbaa !14
  %12 = icmp sge i32 %11, 0
  br i1 %12, label %13, label %22

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i32, ptr %5, align 4, !tbaa !14
  %16 = load i32, ptr %7, align 4, !tbaa !14
  %17 = lshr i32 %15, %16
  %18 = and i32 %17, 1
  call void @put_bit(ptr noundef %14, i32 noundef %18)
  br label %19

19:
  %20 = load i32, ptr %7, align 4, !tbaa !14
  %21 = add nsw i32 %20, -1
  store i32 %21, ptr %7, align 4, !tbaa !14
  br label %10, !llvm.loop !26

22:
  ret void
}

define internal i32 @decode_symbol(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = call i32 @peek_bits(ptr noundef %8, i32 noundef 8)
  store i32 %9, ptr %6, align 4, !tbaa !14
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Code, ptr %10, i32 0, i32 3
  %12 = load i32, ptr %6, align 4, !tbaa !14
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds [256 x i8], ptr %11, i64 0, i64 %13
  %15 = load i8, ptr %14, align 1, !tbaa !18
  %16 = zext i8 %15 to i32
  store i32 %16, ptr %7, align 4, !tbaa !14
  %17 = load i32, ptr %7, align 4, !tbaa !14
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %23, label %19

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = call i32 @decode_slow(ptr noundef %20, ptr noundef %21)
  store i32 %22, ptr %3, align 4
  br label %33

23:
  %24 = load ptr, ptr %4, align 8, !tbaa !4
  %25 = load i32, ptr %7, align 4, !tbaa !14
  call void @skip_bits(ptr noundef %24, i32 noundef %25)
  %26 = load ptr, ptr %5, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Code, ptr %26, i32 0, i32 2
  %28 = load i32, ptr %6, align 4, !tbaa !14
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds [256 x i8], ptr %27, i64 0, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !18
  %32 = zext i8 %31 to i32
  store i32 %32, ptr %3, align 4
  br label %33

33:
  %34 = load i32, ptr %3, align 4
  ret i32 %34
}

define internal i32 @get_bits(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !14
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !14
  %8 = call i32 @peek_bits(ptr noundef %6, i32 noundef %7)
  store i32 %8, ptr %5, align 4, !tbaa !14
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = load i32, ptr %4, align 4, !tbaa !14
  call void @skip_bits(ptr noundef %9, i32 noundef %10)
  %11 = load i32, ptr %5, align 4, !tbaa !14
  ret i32 %11
}

define internal i32 @ideal_length(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !14
  store i32 %1, ptr %4, align 4, !tbaa !14
  store i32 1, ptr %5, align 4, !tbaa !14
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !14
  %8 = icmp slt i32 %7, 15
  br i1 %8, label %9, label %18

9:
  %10 = load i32, ptr %3, align 4, !tbaa !14
  %11 = zext i32 %10 to i64
  %12 = load i32, ptr %5, align 4, !tbaa !14
  %13 = zext i32 %12 to i64
  %14 = shl i64 %11, %13
  %15 = load i32, ptr %4, align 4, !tbaa !14
  %16 = zext i32 %15 to i64
  %17 = icmp ult i64 %14, %16
  br label %18

18:
  %19 = phi i1 [ false, %6 ], [ %17, %9 ]
  br i1 %19, label %20, label %23

20:
  %21 = load i32, ptr %5, align 4, !tbaa !14
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %5, align 4, !tbaa !14
  br label %6, !llvm.loop !27

23:
  %24 = load i32, ptr %5, align 4, !tbaa !14
  ret i32 %24
}

define internal void @lengthen(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 31, ptr %3, align 4, !tbaa !14
  br label %4

4:
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = call i32 @kraft(ptr noundef %5)
  %7 = icmp ugt i32 %6, 32768
  br i1 %7, label %8, label %35

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Code, ptr %9, i32 0, i32 0
  %11 = load i32, ptr %3, align 4, !tbaa !14
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [32 x i8], ptr %10, i64 0, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !18
  %15 = zext i8 %14 to i32
  %16 = icmp slt i32 %15, 15
  br i1 %16, label %17, label %25

17:
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Code, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %3, align 4, !tbaa !14
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [32 x i8], ptr %19, i64 0, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !18
  %24 = add i8 %23, 1
  store i8 %24, ptr %22, align 1, !tbaa !18
  br label %25

25:
  br label %26

26:
  %27 = load i32, ptr %3, align 4, !tbaa !14
  %28 = icmp ne i32 %27, 0
  br i1 %28, label %29, label %32

29:
  %30 = load i32, ptr %3, align 4, !tbaa !14
  %31 = sub nsw i32 %30, 1
  br label %33

32:
  br label %33

33:
  %34 = phi i32 [ %31, %29 ], [ 31, %32 ]
  store i32 %34, ptr %3, align 4, !tbaa !14
  br label %4, !llvm.loop !28

35:
  ret void
}

define internal void @number_codes(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !14
  store i32 1, ptr %4, align 4, !tbaa !14
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !14
  %8 = icmp sle i32 %7, 15
  br i1 %8, label %9, label %41

9:
  store i32 0, ptr %5, align 4, !tbaa !14
  br label %10

10:
  %11 = load i32, ptr %5, align 4, !tbaa !14
  %12 = icmp slt i32 %11, 32
  br i1 %12, label %13, label %35

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Code, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %5, align 4, !tbaa !14
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [32 x i8], ptr %15, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !18
  %20 = zext i8 %19 to i32
  %21 = load i32, ptr %4, align 4, !tbaa !14
  %22 = icmp eq i32 %20, %21
  br i1 %22, label %23, label %31

23:
  %24 = load i32, ptr %3, align 4, !tbaa !14
  %25 = add i32 %24, 1
  store i32 %25, ptr %3, align 4, !tbaa !14
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Code, ptr %26, i32 0, i32 1
  %28 = load i32, ptr %5, align 4, !tbaa !14
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [32 x i32], ptr %27, i64 0, i64 %29
  store i32 %24, ptr %30, align 4, !tbaa !14
  br label %31

31:
  br label %32

32:
  %33 = load i32, ptr %5, align 4, !tbaa !14
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %5, align 4, !tbaa !14
  br label %10, !llvm.loop !29

35:
  %36 = load i32, ptr %3, align 4, !tbaa !14
  %37 = shl i32 %36, 1
  store i32 %37, ptr %3, align 4, !tbaa !14
  br label %38

38:
  %39 = load i32, ptr %4, align 4, !tbaa !14
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %4, align 4, !tbaa !14
  br label %6, !llvm.loop !30

41:
  ret void
}

define internal void @make_quick(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !14
  br label %8

8:
  %9 = load i32, ptr %3, align 4, !tbaa !14
  %10 = icmp slt i32 %9, 256
  br i1 %10, label %11, label %25

11:
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Code, ptr %12, i32 0, i32 2
  %14 = load i32, ptr %3, align 4, !tbaa !14
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [256 x i8], ptr %13, i64 0, i64 %15
  store i8 0, ptr %16, align 1, !tbaa !18
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Code, ptr %17, i32 0, i32 3
  %19 = load i32, ptr %3, align 4, !tbaa !14
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [256 x i8], ptr %18, i64 0, i64 %20
  store i8 0, ptr %21, align 1, !tbaa !18
  br label %22

22:
  %23 = load i32, ptr %3, align 4, !tbaa !14
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %3, align 4, !tbaa !14
  br label %8, !llvm.loop !31

25:
  store i32 0, ptr %4, align 4, !tbaa !14
  br label %26

26:
  %27 = load i32, ptr %4, align 4, !tbaa !14
  %28 = icmp slt i32 %27, 32
  br i1 %28, label %29, label %84

29:
  %30 = load ptr, ptr %2, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Code, ptr %30, i32 0, i32 0
  %32 = load i32, ptr %4, align 4, !tbaa !14
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [32 x i8], ptr %31, i64 0, i64 %33
  %35 = load i8, ptr %34, align 1, !tbaa !18
  %36 = zext i8 %35 to i32
  store i32 %36, ptr %5, align 4, !tbaa !14
  %37 = load i32, ptr %5, align 4, !tbaa !14
  %38 = icmp sgt i32 %37, 8
  br i1 %38, label %39, label %40

39:
  br label %81

40:
  %41 = load ptr, ptr %2, align 8, !tbaa !4
  %42 = getelementptr inbounds %struct.Code, ptr %41, i32 0, i32 1
  %43 = load i32, ptr %4, align 4, !tbaa !14
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [32 x i32], ptr %42, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !14
  %47 = load i32, ptr %5, align 4, !tbaa !14
  %48 = sub nsw i32 8, %47
  %49 = shl i32 %46, %48
  store i32 %49, ptr %6, align 4, !tbaa !14
  store i32 0, ptr %7, align 4, !tbaa !14
  br label %50

50:
  %51 = load i32, ptr %7, align 4, !tbaa !14
  %52 = load i32, ptr %5, align 4, !tbaa !14
  %53 = sub nsw i32 8, %52
  %54 = shl i32 1, %53
  %55 = icmp ult i32 %51, %54
  br i1 %55, label %56, label %80

56:
  %57 = load i32, ptr %4, align 4, !tbaa !14
  %58 = trunc i32 %57 to i8
  %59 = load ptr, ptr %2, align 8, !tbaa !4
  %60 = getelementptr inbounds %struct.Code, ptr %59, i32 0, i32 2
  %61 = load i32, ptr %6, align 4, !tbaa !14
  %62 = load i32, ptr %7, align 4, !tbaa !14
  %63 = add i32 %61, %62
  %64 = and i32 %63, 255
  %65 = zext i32 %64 to i64
  %66 = getelementptr inbounds [256 x i8], ptr %60, i64 0, i64 %65
  store i8 %58, ptr %66, align 1, !tbaa !18
  %67 = load i32, ptr %5, align 4, !tbaa !14
  %68 = trunc i32 %67 to i8
  %69 = load ptr, ptr %2, align 8, !tbaa !4
  %70 = getelementptr inbounds %struct.Code, ptr %69, i32 0, i32 3
  %71 = load i32, ptr %6, align 4, !tbaa !14
  %72 = load i32, ptr %7, align 4, !tbaa !14
  %73 = add i32 %71, %72
  %74 = and i32 %73, 255
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds [256 x i8], ptr %70, i64 0, i64 %75
  store i8 %68, ptr %76, align 1, !tbaa !18
  br label %77

77:
  %78 = load i32, ptr %7, align 4, !tbaa !14
  %79 = add i32 %78, 1
  store i32 %79, ptr %7, align 4, !tbaa !14
  br label %50, !llvm.loop !32

80:
  br label %81

81:
  %82 = load i32, ptr %4, align 4, !tbaa !14
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %4, align 4, !tbaa !14
  br label %26, !llvm.loop !33

84:
  ret void
}

define internal i32 @kraft(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  store i32 0, ptr %3, align 4, !tbaa !14
  store i32 0, ptr %4, align 4, !tbaa !14
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !14
  %7 = icmp slt i32 %6, 32
  br i1 %7, label %8, label %22

8:
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Code, ptr %9, i32 0, i32 0
  %11 = load i32, ptr %4, align 4, !tbaa !14
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [32 x i8], ptr %10, i64 0, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !18
  %15 = zext i8 %14 to i32
  %16 = lshr i32 32768, %15
  %17 = load i32, ptr %3, align 4, !tbaa !14
  %18 = add i32 %17, %16
  store i32 %18, ptr %3, align 4, !tbaa !14
  br label %19

19:
  %20 = load i32, ptr %4, align 4, !tbaa !14
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %4, align 4, !tbaa !14
  br label %5, !llvm.loop !34

22:
  %23 = load i32, ptr %3, align 4, !tbaa !14
  ret i32 %23
}

define internal void @put_bit(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !14
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Stream, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Stream, ptr %10, i32 0, i32 2
  %12 = load i64, ptr %11, align 8, !tbaa !13
  %13 = mul nsw i64 8, %12
  %14 = icmp slt i64 %9, %13
  br i1 %14, label %15, label %43

15:
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Stream, ptr %16, i32 0, i32 1
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = and i64 %18, 7
  %20 = trunc i64 %19 to i32
  %21 = sub nsw i32 7, %20
  store i32 %21, ptr %5, align 4, !tbaa !14
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Stream, ptr %22, i32 0, i32 0
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Stream, ptr %25, i32 0, i32 1
  %27 = load i64, ptr %26, align 8, !tbaa !12
  %28 = ashr i64 %27, 3
  %29 = getelementptr inbounds i8, ptr %24, i64 %28
  store ptr %29, ptr %6, align 8, !tbaa !4
  %30 = load ptr, ptr %6, align 8, !tbaa !4
  %31 = load i8, ptr %30, align 1, !tbaa !18
  %32 = zext i8 %31 to i32
  %33 = load i32, ptr %5, align 4, !tbaa !14
  %34 = shl i32 1, %33
  %35 = xor i32 %34, -1
  %36 = and i32 %32, %35
  %37 = load i32, ptr %4, align 4, !tbaa !14
  %38 = load i32, ptr %5, align 4, !tbaa !14
  %39 = shl i32 %37, %38
  %40 = or i32 %36, %39
  %41 = trunc i32 %40 to i8
  %42 = load ptr, ptr %6, align 8, !tbaa !4
  store i8 %41, ptr %42, align 1, !tbaa !18
  br label %43

43:
  %44 = load ptr, ptr %3, align 8, !tbaa !4
  %45 = getelementptr inbounds %struct.Stream, ptr %44, i32 0, i32 1
  %46 = load i64, ptr %45, align 8, !tbaa !12
  %47 = add nsw i64 %46, 1
  store i64 %47, ptr %45, align 8, !tbaa !12
  ret void
}

define internal i32 @peek_bits(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !14
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Stream, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = ashr i64 %9, 3
  store i64 %10, ptr %5, align 8, !tbaa !8
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = load i64, ptr %5, align 8, !tbaa !8
  %13 = call i32 @peek_byte(ptr noundef %11, i64 noundef %12)
  %14 = shl i32 %13, 16
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load i64, ptr %5, align 8, !tbaa !8
  %17 = add nsw i64 %16, 1
  %18 = call i32 @peek_byte(ptr noundef %15, i64 noundef %17)
  %19 = shl i32 %18, 8
  %20 = or i32 %14, %19
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = load i64, ptr %5, align 8, !tbaa !8
  %23 = add nsw i64 %22, 2
  %24 = call i32 @peek_byte(ptr noundef %21, i64 noundef %23)
  %25 = or i32 %20, %24
  store i32 %25, ptr %6, align 4, !tbaa !14
  %26 = load i32, ptr %6, align 4, !tbaa !14
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.Stream, ptr %27, i32 0, i32 1
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = and i64 %29, 7
  %31 = sub nsw i64 24, %30
  %32 = load i32, ptr %4, align 4, !tbaa !14
  %33 = sext i32 %32 to i64
  %34 = sub nsw i64 %31, %33
  %35 = trunc i64 %34 to i32
  %36 = lshr i32 %26, %35
  %37 = load i32, ptr %4, align 4, !tbaa !14
  %38 = shl i32 1, %37
  %39 = sub i32 %38, 1
  %40 = and i32 %36, %39
  ret i32 %40
}

define internal i32 @decode_slow(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 0, ptr %6, align 4, !tbaa !14
  store i32 1, ptr %7, align 4, !tbaa !14
  br label %9

9:
  %10 = load i32, ptr %7, align 4, !tbaa !14
  %11 = icmp sle i32 %10, 15
  br i1 %11, label %12, label %50

12:
  %13 = load i32, ptr %6, align 4, !tbaa !14
  %14 = shl i32 %13, 1
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = call i32 @get_bits(ptr noundef %15, i32 noundef 1)
  %17 = or i32 %14, %16
  store i32 %17, ptr %6, align 4, !tbaa !14
  store i32 0, ptr %8, align 4, !tbaa !14
  br label %18

18:
  %19 = load i32, ptr %8, align 4, !tbaa !14
  %20 = icmp slt i32 %19, 32
  br i1 %20, label %21, label %46

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Code, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %8, align 4, !tbaa !14
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [32 x i8], ptr %23, i64 0, i64 %25
  %27 = load i8, ptr %26, align 1, !tbaa !18
  %28 = zext i8 %27 to i32
  %29 = load i32, ptr %7, align 4, !tbaa !14
  %30 = icmp eq i32 %28, %29
  br i1 %30, label %31, label %42

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Code, ptr %32, i32 0, i32 1
  %34 = load i32, ptr %8, align 4, !tbaa !14
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [32 x i32], ptr %33, i64 0, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !14
  %38 = load i32, ptr %6, align 4, !tbaa !14
  %39 = icmp eq i32 %37, %38
  br i1 %39, label %40, label %42

40:
  %41 = load i32, ptr %8, align 4, !tbaa !14
  store i32 %41, ptr %3, align 4
  br label %51

42:
  br label %43

43:
  %44 = load i32, ptr %8, align 4, !tbaa !14
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %8, align 4, !tbaa !14
  br label %18, !llvm.loop !35

46:
  br label %47

47:
  %48 = load i32, ptr %7, align 4, !tbaa !14
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %7, align 4, !tbaa !14
  br label %9, !llvm.loop !36

50:
  store i32 0, ptr %3, align 4
  br label %51

51:
  %52 = load i32, ptr %3, align 4
  ret i32 %52
}

define internal void @skip_bits(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !14
  %5 = load i32, ptr %4, align 4, !tbaa !14
  %6 = sext i32 %5 to i64
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Stream, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = add nsw i64 %9, %6
  store i64 %10, ptr %8, align 8, !tbaa !12
  ret void
}

define internal i32 @peek_byte(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load i64, ptr %4, align 8, !tbaa !8
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Stream, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !13
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %18

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Stream, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  %14 = load i64, ptr %4, align 8, !tbaa !8
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !18
  %17 = zext i8 %16 to i32
  br label %19

18:
  br label %19

19:
  %20 = phi i32 [ %17, %10 ], [ 0, %18 ]
  ret i32 %20
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

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
!18 = !{!6, !6, i64 0}
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
!29 = distinct !{!29, !17}
!30 = distinct !{!30, !17}
!31 = distinct !{!31, !17}
!32 = distinct !{!32, !17}
!33 = distinct !{!33, !17}
!34 = distinct !{!34, !17}
!35 = distinct !{!35, !17}
!36 = distinct !{!36, !17}
