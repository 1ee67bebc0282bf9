; made by python -m programs.c from src/utf8.c, SHA-256 f4cd4c965c0c555bffe3ca3240060951505da8c186220e9e2d520e75d76ab20e
source_filename = "utf8.c"

@encode8.lead = internal constant [4 x i8] c"\00\C0\E0\F0", align 1

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
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %3, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %4, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %5, align 8, !tbaa !15
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %6, align 8, !tbaa !13
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %7, align 8, !tbaa !11
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 0
  %36 = load i64, ptr %35, align 8, !tbaa !17
  store i64 %36, ptr %8, align 8, !tbaa !17
  store i64 0, ptr %9, align 8, !tbaa !17
  store i64 0, ptr %10, align 8, !tbaa !17
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %37

37:
  %38 = load i32, ptr %11, align 4, !tbaa !3
  %39 = icmp slt i32 %38, 7
  br i1 %39, label %40, label %48

40:
  %41 = load ptr, ptr %7, align 8, !tbaa !11
  %42 = load i32, ptr %11, align 4, !tbaa !3
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds i64, ptr %41, i64 %43
  store i64 0, ptr %44, align 8, !tbaa !17
  br label %45

45:
  %46 = load i32, ptr %11, align 4, !tbaa !3
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %11, align 4, !tbaa !3
  br label %37, !llvm.loop !19

48:
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %49

49:
  %50 = load i64, ptr %12, align 8, !tbaa !17
  %51 = load i64, ptr %8, align 8, !tbaa !17
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %53, label %85

53:
  %54 = load ptr, ptr %4, align 8, !tbaa !13
  %55 = load i64, ptr %12, align 8, !tbaa !17
  %56 = getelementptr inbounds i8, ptr %54, i64 %55
  %57 = load i64, ptr %8, align 8, !tbaa !17
  %58 = load i64, ptr %12, align 8, !tbaa !17
  %59 = sub nsw i64 %57, %58
  %60 = call i32 @decode(ptr noundef %56, i64 noundef %59, ptr noundef %13)
  store i32 %60, ptr %14, align 4, !tbaa !3
  %61 = load ptr, ptr %7, align 8, !tbaa !11
  %62 = load i32, ptr %14, align 4, !tbaa !3
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i64, ptr %61, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !17
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %64, align 8, !tbaa !17
  %67 = load i32, ptr %14, align 4, !tbaa !3
  %68 = icmp ne i32 %67, 0
  br i1 %68, label %69, label %71

69:
  %70 = load i32, ptr %14, align 4, !tbaa !3
  br label %72

71:
  br label %72

72:
  %73 = phi i32 [ %70, %69 ], [ 1, %71 ]
  %74 = sext i32 %73 to i64
  %75 = load i64, ptr %12, align 8, !tbaa !17
  %76 = add nsw i64 %75, %74
  store i64 %76, ptr %12, align 8, !tbaa !17
  %77 = load i32, ptr %13, align 4, !tbaa !3
  %78 = load ptr, ptr %5, align 8, !tbaa !15
  %79 = load i64, ptr %9, align 8, !tbaa !17
  %80 = getelementptr inbounds i16, ptr %78, i64 %79
  %81 = call i32 @encode16(i32 noundef %77, ptr noundef %80)
  %82 = sext i32 %81 to i64
  %83 = load i64, ptr %9, align 8, !tbaa !17
  %84 = add nsw i64 %83, %82
  store i64 %84, ptr %9, align 8, !tbaa !17
  br label %49, !llvm.loop !21

85:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %86

86:
  %87 = load i64, ptr %15, align 8, !tbaa !17
  %88 = load i64, ptr %9, align 8, !tbaa !17
  %89 = icmp slt i64 %87, %88
  br i1 %89, label %90, label %131

90:
  %91 = load ptr, ptr %5, align 8, !tbaa !15
  %92 = load i64, ptr %15, align 8, !tbaa !17
  %93 = getelementptr inbounds i16, ptr %91, i64 %92
  %94 = load i16, ptr %93, align 2, !tbaa !22
  %95 = zext i16 %94 to i32
  store i32 %95, ptr %16, align 4, !tbaa !3
  %96 = load i32, ptr %16, align 4, !tbaa !3
  %97 = icmp uge i32 %96, 55296
  br i1 %97, label %98, label %119

98:
  %99 = load i32, ptr %16, align 4, !tbaa !3
  %100 = icmp ult i32 %99, 56320
  br i1 %100, label %101, label %119

101:
  %102 = load i64, ptr %15, align 8, !tbaa !17
  %103 = add nsw i64 %102, 1
  %104 = load i64, ptr %9, align 8, !tbaa !17
  %105 = icmp slt i64 %103, %104
  br i1 %105, label %106, label %119

106:
  %107 = load i32, ptr %16, align 4, !tbaa !3
  %108 = and i32 %107, 1023
  %109 = shl i32 %108, 10
  %110 = add i32 65536, %109
  %111 = load ptr, ptr %5, align 8, !tbaa !15
  %112 = load i64, ptr %15, align 8, !tbaa !17
  %113 = add nsw i64 %112, 1
  store i64 %113, ptr %15, align 8, !tbaa !17
  %114 = getelementptr inbounds i16, ptr %111, i64 %113
  %115 = load i16, ptr %114, align 2, !tbaa !22
  %116 = zext i16 %115 to i32
  %117 = and i32 %116, 1023
  %118 = add i32 %110, %117
  store i32 %118, ptr %16, align 4, !tbaa !3
  br label %119

119:
  %120 = load i32, ptr %16, align 4, !tbaa !3
  %121 = load ptr, ptr %6, align 8, !tbaa !13
  %122 = load i64, ptr %10, align 8, !tbaa !17
  %123 = getelementptr inbounds i8, ptr %121, i64 %122
  %124 = call i32 @encode8(i32 noundef %120, ptr noundef %123)
  %125 = sext i32 %124 to i64
  %126 = load i64, ptr %10, align 8, !tbaa !17
  %127 = add nsw i64 %126, %125
  store i64 %127, ptr %10, align 8, !tbaa !17
  br label %128

128:
  %129 = load i64, ptr %15, align 8, !tbaa !17
  %130 = add nsw i64 %129, 1
  store i64 %130, ptr %15, align 8, !tbaa !17
  br label %86, !llvm.loop !24

131:
  %132 = load i64, ptr %9, align 8, !tbaa !17
  %133 = load ptr, ptr %7, align 8, !tbaa !11
  %134 = getelementptr inbounds i64, ptr %133, i64 5
  store i64 %132, ptr %134, align 8, !tbaa !17
  %135 = load i64, ptr %10, align 8, !tbaa !17
  %136 = load ptr, ptr %7, align 8, !tbaa !11
  %137 = getelementptr inbounds i64, ptr %136, i64 6
  store i64 %135, ptr %137, align 8, !tbaa !17
  %138 = load i64, ptr %9, align 8, !tbaa !17
  store i64 %138, ptr %17, align 8, !tbaa !17
  br label %139

139:
  %140 = load i64, ptr %17, align 8, !tbaa !17
  %141 = load i64, ptr %8, align 8, !tbaa !17
  %142 = mul nsw i64 2, %141
  %143 = icmp slt i64 %140, %142
  br i1 %143, label %144, label %151

144:
  %145 = load ptr, ptr %5, align 8, !tbaa !15
  %146 = load i64, ptr %17, align 8, !tbaa !17
  %147 = getelementptr inbounds i16, ptr %145, i64 %146
  store i16 0, ptr %147, align 2, !tbaa !22
  br label %148

148:
  %149 = load i64, ptr %17, align 8, !tbaa !17
  %150 = add nsw i64 %149, 1
  store i64 %150, ptr %17, align 8, !tbaa !17
  br label %139, !llvm.loop !25

151:
  %152 = load i64, ptr %10, align 8, !tbaa !17
  store i64 %152, ptr %18, align 8, !tbaa !17
  br label %153

153:
  %154 = load i64, ptr %18, align 8, !tbaa !17
  %155 = load i64, ptr %8, align 8, !tbaa !17
  %156 = mul nsw i64 3, %155
  %157 = icmp slt i64 %154, %156
  br i1 %157, label %158, label %165

158:
  %159 = load ptr, ptr %6, align 8, !tbaa !13
  %160 = load i64, ptr %18, align 8, !tbaa !17
  %161 = getelementptr inbounds i8, ptr %159, i64 %160
  store i8 0, ptr %161, align 1, !tbaa !26
  br label %162

162:
  %163 = load i64, ptr %18, align 8, !tbaa !17
  %164 = add nsw i64 %163, 1
  store i64 %164, ptr %18, align 8, !tbaa !17
  br label %153, !llvm.loop !27

165:
  ret void
}

define internal i32 @decode(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store ptr %2, ptr %7, align 8, !tbaa !28
  %8 = load ptr, ptr %5, align 8, !tbaa !13
  %9 = getelementptr inbounds i8, ptr %8, i64 0
  %10 = load i8, ptr %9, align 1, !tbaa !26
  %11 = zext i8 %10 to i32
  %12 = icmp slt i32 %11, 128
  br i1 %12, label %13, label %19

13:
  %14 = load ptr, ptr %5, align 8, !tbaa !13
  %15 = getelementptr inbounds i8, ptr %14, i64 0
  %16 = load i8, ptr %15, align 1, !tbaa !26
  %17 = zext i8 %16 to i32
  %18 = load ptr, ptr %7, align 8, !tbaa !28
  store i32 %17, ptr %18, align 4, !tbaa !3
  store i32 1, ptr %4, align 4
  br label %152

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %20, i64 0
  %22 = load i8, ptr %21, align 1, !tbaa !26
  %23 = zext i8 %22 to i32
  %24 = icmp sge i32 %23, 194
  br i1 %24, label %25, label %50

25:
  %26 = load ptr, ptr %5, align 8, !tbaa !13
  %27 = getelementptr inbounds i8, ptr %26, i64 0
  %28 = load i8, ptr %27, align 1, !tbaa !26
  %29 = zext i8 %28 to i32
  %30 = icmp slt i32 %29, 224
  br i1 %30, label %31, label %50

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !13
  %33 = load i64, ptr %6, align 8, !tbaa !17
  %34 = call i32 @follows(ptr noundef %32, i64 noundef %33, i32 noundef 1)
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %50

36:
  %37 = load ptr, ptr %5, align 8, !tbaa !13
  %38 = getelementptr inbounds i8, ptr %37, i64 0
  %39 = load i8, ptr %38, align 1, !tbaa !26
  %40 = zext i8 %39 to i32
  %41 = and i32 %40, 31
  %42 = shl i32 %41, 6
  %43 = load ptr, ptr %5, align 8, !tbaa !13
  %44 = getelementptr inbounds i8, ptr %43, i64 1
  %45 = load i8, ptr %44, align 1, !tbaa !26
  %46 = zext i8 %45 to i32
  %47 = and i32 %46, 63
  %48 = or i32 %42, %47
  %49 = load ptr, ptr %7, align 8, !tbaa !28
  store i32 %48, ptr %49, align 4, !tbaa !3
  store i32 2, ptr %4, align 4
  br label %152

50:
  %51 = load ptr, ptr %5, align 8, !tbaa !13
  %52 = getelementptr inbounds i8, ptr %51, i64 0
  %53 = load i8, ptr %52, align 1, !tbaa !26
  %54 = zext i8 %53 to i32
  %55 = and i32 %54, 240
  %56 = icmp eq i32 %55, 224
  br i1 %56, label %57, label %96

57:
  %58 = load ptr, ptr %5, align 8, !tbaa !13
  %59 = load i64, ptr %6, align 8, !tbaa !17
  %60 = call i32 @follows(ptr noundef %58, i64 noundef %59, i32 noundef 2)
  %61 = icmp ne i32 %60, 0
  br i1 %61, label %62, label %96

62:
  %63 = load ptr, ptr %5, align 8, !tbaa !13
  %64 = getelementptr inbounds i8, ptr %63, i64 0
  %65 = load i8, ptr %64, align 1, !tbaa !26
  %66 = zext i8 %65 to i32
  %67 = and i32 %66, 15
  %68 = shl i32 %67, 12
  %69 = load ptr, ptr %5, align 8, !tbaa !13
  %70 = getelementptr inbounds i8, ptr %69, i64 1
  %71 = load i8, ptr %70, align 1, !tbaa !26
  %72 = zext i8 %71 to i32
  %73 = and i32 %72, 63
  %74 = shl i32 %73, 6
  %75 = or i32 %68, %74
  %76 = load ptr, ptr %5, align 8, !tbaa !13
  %77 = getelementptr inbounds i8, ptr %76, i64 2
  %78 = load i8, ptr %77, align 1, !tbaa !26
  %79 = zext i8 %78 to i32
  %80 = and i32 %79, 63
  %81 = or i32 %75, %80
  %82 = load ptr, ptr %7, align 8, !tbaa !28
  store i32 %81, ptr %82, align 4, !tbaa !3
  %83 = load ptr, ptr %7, align 8, !tbaa !28
  %84 = load i32, ptr %83, align 4, !tbaa !3
  %85 = icmp uge i32 %84, 2048
  br i1 %85, label %86, label %95

86:
  %87 = load ptr, ptr %7, align 8, !tbaa !28
  %88 = load i32, ptr %87, align 4, !tbaa !3
  %89 = icmp ult i32 %88, 55296
  br i1 %89, label %94, label %90

90:
  %91 = load ptr, ptr %7, align 8, !tbaa !28
  %92 = load i32, ptr %91, align 4, !tbaa !3
  %93 = icmp ugt i32 %92, 57343
  br i1 %93, label %94, label %95

94:
  store i32 3, ptr %4, align 4
  br label %152

95:
  br label %96

96:
  %97 = load ptr, ptr %5, align 8, !tbaa !13
  %98 = getelementptr inbounds i8, ptr %97, i64 0
  %99 = load i8, ptr %98, align 1, !tbaa !26
  %100 = zext i8 %99 to i32
  %101 = icmp sge i32 %100, 240
  br i1 %101, label %102, label %150

102:
  %103 = load ptr, ptr %5, align 8, !tbaa !13
  %104 = getelementptr inbounds i8, ptr %103, i64 0
  %105 = load i8, ptr %104, align 1, !tbaa !26
  %106 = zext i8 %105 to i32
  %107 = icmp slt i32 %106, 245
  br i1 %107, label %108, label %150

108:
  %109 = load ptr, ptr %5, align 8, !tbaa !13
  %110 = load i64, ptr %6, align 8, !tbaa !17
  %111 = call i32 @follows(ptr noundef %109, i64 noundef %110, i32 noundef 3)
  %112 = icmp ne i32 %111, 0
  br i1 %112, label %113, label %150

113:
  %114 = load ptr, ptr %5, align 8, !tbaa !13
  %115 = getelementptr inbounds i8, ptr %114, i64 0
  %116 = load i8, ptr %115, align 1, !tbaa !26
  %117 = zext i8 %116 to i32
  %118 = and i32 %117, 7
  %119 = shl i32 %118, 18
  %120 = load ptr, ptr %5, align 8, !tbaa !13
  %121 = getelementptr inbounds i8, ptr %120, i64 1
  %122 = load i8, ptr %121, align 1, !tbaa !26
  %123 = zext i8 %122 to i32
  %124 = and i32 %123, 63
  %125 = shl i32 %124, 12
  %126 = or i32 %119, %125
  %127 = load ptr, ptr %5, align 8, !tbaa !13
  %128 = getelementptr inbounds i8, ptr %127, i64 2
  %129 = load i8, ptr %128, align 1, !tbaa !26
  %130 = zext i8 %129 to i32
  %131 = and i32 %130, 63
  %132 = shl i32 %131, 6
  %133 = or i32 %126, %132
  %134 = load ptr, ptr %5, align 8, !tbaa !13
  %135 = getelementptr inbounds i8, ptr %134, i64 3
  %136 = load i8, ptr %135, align 1, !tbaa !26
  %137 = zext i8 %136 to i32
  %138 = and i32 %137, 63
  %139 = or i32 %133, %138
  %140 = load ptr, ptr %7, align 8, !tbaa !28
  store i32 %139, ptr %140, align 4, !tbaa !3
  %141 = load ptr, ptr %7, align 8, !tbaa !28
  %142 = load i32, ptr %141, align 4, !tbaa !3
  %143 = icmp uge i32 %142, 65536
  br i1 %143, label %144, label %149

144:
  %145 = load ptr, ptr %7, align 8, !tbaa !28
  %146 = load i32, ptr %145, align 4, !tbaa !3
  %147 = icmp ult i32 %146, 1114112
  br i1 %147, label %148, label %149

148:
  store i32 4, ptr %4, align 4
  br label %152

149:
  br label %150

150:
  %151 = load ptr, ptr %7, align 8, !tbaa !28
  store i32 65533, ptr %151, align 4, !tbaa !3
  store i32 0, ptr %4, align 4
  br label %152

152:
  %153 = load i32, ptr %4, align 4
  ret i32 %153
}

define internal i32 @encode16(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store i32 %0, ptr %4, align 4, !tbaa !3
  store ptr %1, ptr %5, align 8, !tbaa !15
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp ult i32 %6, 65536
  br i1 %7, label %8, label %13

8:
  %9 = load i32, ptr %4, align 4, !tbaa !3
  %10 = trunc i32 %9 to i16
  %11 = load ptr, ptr %5, align 8, !tbaa !15
  %12 = getelementptr inbounds i16, ptr %11, i64 0
  store i16 %10, ptr %12, align 2, !tbaa !22
  store i32 1, ptr %3, align 4
  br label %28

13:
  %14 = load i32, ptr %4, align 4, !tbaa !3
  %15 = sub i32 %14, 65536
  %16 = lshr i32 %15, 10
  %17 = add i32 55296, %16
  %18 = trunc i32 %17 to i16
  %19 = load ptr, ptr %5, align 8, !tbaa !15
  %20 = getelementptr inbounds i16, ptr %19, i64 0
  store i16 %18, ptr %20, align 2, !tbaa !22
  %21 = load i32, ptr %4, align 4, !tbaa !3
  %22 = sub i32 %21, 65536
  %23 = and i32 %22, 1023
  %24 = add i32 56320, %23
  %25 = trunc i32 %24 to i16
  %26 = load ptr, ptr %5, align 8, !tbaa !15
  %27 = getelementptr inbounds i16, ptr %26, i64 1
  store i16 %25, ptr %27, align 2, !tbaa !22
  store i32 2, ptr %3, align 4
  br label %28

28:
  %29 = load i32, ptr %3, align 4
  ret i32 %29
}

define internal i32 @encode8(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store ptr %1, ptr %4, align 8, !tbaa !13
  %7 = load i32, ptr %3, align 4, !tbaa !3
  %8 = icmp ult i32 %7, 128
  br i1 %8, label %9, label %10

9:
  br label %21

10:
  %11 = load i32, ptr %3, align 4, !tbaa !3
  %12 = icmp ult i32 %11, 2048
  br i1 %12, label %13, label %14

13:
  br label %19

14:
  %15 = load i32, ptr %3, align 4, !tbaa !3
  %16 = icmp ult i32 %15, 65536
  %17 = zext i1 %16 to i64
  %18 = select i1 %16, i32 2, i32 3
  br label %19

19:
  %20 = phi i32 [ 1, %13 ], [ %18, %14 ]
  br label %21

21:
  %22 = phi i32 [ 0, %9 ], [ %20, %19 ]
  store i32 %22, ptr %5, align 4, !tbaa !3
  %23 = load i32, ptr %5, align 4, !tbaa !3
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [4 x i8], ptr @encode8.lead, i64 0, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !26
  %27 = zext i8 %26 to i32
  %28 = load i32, ptr %3, align 4, !tbaa !3
  %29 = load i32, ptr %5, align 4, !tbaa !3
  %30 = mul nsw i32 6, %29
  %31 = lshr i32 %28, %30
  %32 = or i32 %27, %31
  %33 = trunc i32 %32 to i8
  %34 = load ptr, ptr %4, align 8, !tbaa !13
  %35 = getelementptr inbounds i8, ptr %34, i64 0
  store i8 %33, ptr %35, align 1, !tbaa !26
  store i32 1, ptr %6, align 4, !tbaa !3
  br label %36

36:
  %37 = load i32, ptr %6, align 4, !tbaa !3
  %38 = load i32, ptr %5, align 4, !tbaa !3
  %39 = icmp sle i32 %37, %38
  br i1 %39, label %40, label %57

40:
  %41 = load i32, ptr %3, align 4, !tbaa !3
  %42 = load i32, ptr %5, align 4, !tbaa !3
  %43 = load i32, ptr %6, align 4, !tbaa !3
  %44 = sub nsw i32 %42, %43
  %45 = mul nsw i32 6, %44
  %46 = lshr i32 %41, %45
  %47 = and i32 %46, 63
  %48 = or i32 128, %47
  %49 = trunc i32 %48 to i8
  %50 = load ptr, ptr %4, align 8, !tbaa !13
  %51 = load i32, ptr %6, align 4, !tbaa !3
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i8, ptr %50, i64 %52
  store i8 %49, ptr %53, align 1, !tbaa !26
  br label %54

54:
  %55 = load i32, ptr %6, align 4, !tbaa !3
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %6, align 4, !tbaa !3
  br label %36, !llvm.loop !30

57:
  %58 = load i32, ptr %5, align 4, !tbaa !3
  %59 = add nsw i32 %58, 1
  ret i32 %59
}

define internal i32 @follows(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !3
  %9 = load i64, ptr %6, align 8, !tbaa !17
  %10 = load i32, ptr %7, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = icmp sle i64 %9, %11
  br i1 %12, label %13, label %14

13:
  store i32 0, ptr %4, align 4
  br label %34

14:
  store i32 1, ptr %8, align 4, !tbaa !3
  br label %15

15:
  %16 = load i32, ptr %8, align 4, !tbaa !3
  %17 = load i32, ptr %7, align 4, !tbaa !3
  %18 = icmp sle i32 %16, %17
  br i1 %18, label %19, label %33

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !13
  %21 = load i32, ptr %8, align 4, !tbaa !3
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !26
  %25 = zext i8 %24 to i32
  %26 = and i32 %25, 192
  %27 = icmp ne i32 %26, 128
  br i1 %27, label %28, label %29

28:
  store i32 0, ptr %4, align 4
  br label %34

29:
  br label %30

30:
  %31 = load i32, ptr %8, align 4, !tbaa !3
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %8, align 4, !tbaa !3
  br label %15, !llvm.loop !31

33:
  store i32 1, ptr %4, align 4
  br label %34

34:
  %35 = load i32, ptr %4, align 4
  ret i32 %35
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
!16 = !{!"p1 short", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = !{!23, !23, i64 0}
!23 = !{!"short", !5, i64 0}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = !{!5, !5, i64 0}
!27 = distinct !{!27, !20}
!28 = !{!29, !29, i64 0}
!29 = !{!"p1 int", !9, i64 0}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
