; made by python -m programs.c from src/tape_machine.c, SHA-256 a55a79f9b081e38c58ca81456af96e392e434994cf942e131eb90f6557f29af2
source_filename = "tape_machine.c"

%struct.Op = type { i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %3, align 8, !tbaa !11
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %4, align 8, !tbaa !13
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %5, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %6, align 8, !tbaa !15
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %7, align 8, !tbaa !11
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 5
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %8, align 8, !tbaa !10
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 6
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %9, align 8, !tbaa !13
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !17
  store i64 %37, ptr %10, align 8, !tbaa !17
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  %40 = load i64, ptr %39, align 8, !tbaa !17
  store i64 %40, ptr %11, align 8, !tbaa !17
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %41

41:
  %42 = load i64, ptr %12, align 8, !tbaa !17
  %43 = load i64, ptr %10, align 8, !tbaa !17
  %44 = icmp slt i64 %42, %43
  br i1 %44, label %45, label %77

45:
  %46 = load ptr, ptr %4, align 8, !tbaa !13
  %47 = load i64, ptr %12, align 8, !tbaa !17
  %48 = load i64, ptr %11, align 8, !tbaa !17
  %49 = mul nsw i64 %47, %48
  %50 = getelementptr inbounds i8, ptr %46, i64 %49
  %51 = load i64, ptr %11, align 8, !tbaa !17
  %52 = load ptr, ptr %8, align 8, !tbaa !10
  %53 = call i32 @compile(ptr noundef %50, i64 noundef %51, ptr noundef %52)
  store i32 %53, ptr %13, align 4, !tbaa !3
  %54 = load ptr, ptr %6, align 8, !tbaa !15
  %55 = load i64, ptr %12, align 8, !tbaa !17
  %56 = getelementptr inbounds i32, ptr %54, i64 %55
  store i32 -2128831035, ptr %56, align 4, !tbaa !3
  %57 = load ptr, ptr %8, align 8, !tbaa !10
  %58 = load i32, ptr %13, align 4, !tbaa !3
  %59 = load ptr, ptr %5, align 8, !tbaa !13
  %60 = load i64, ptr %12, align 8, !tbaa !17
  %61 = mul nsw i64 16, %60
  %62 = getelementptr inbounds i8, ptr %59, i64 %61
  %63 = load ptr, ptr %9, align 8, !tbaa !13
  %64 = load ptr, ptr %3, align 8, !tbaa !11
  %65 = getelementptr inbounds i64, ptr %64, i64 2
  %66 = load i64, ptr %65, align 8, !tbaa !17
  %67 = load ptr, ptr %6, align 8, !tbaa !15
  %68 = load i64, ptr %12, align 8, !tbaa !17
  %69 = getelementptr inbounds i32, ptr %67, i64 %68
  %70 = call i64 @run(ptr noundef %57, i32 noundef %58, ptr noundef %62, ptr noundef %63, i64 noundef %66, ptr noundef %69)
  %71 = load ptr, ptr %7, align 8, !tbaa !11
  %72 = load i64, ptr %12, align 8, !tbaa !17
  %73 = getelementptr inbounds i64, ptr %71, i64 %72
  store i64 %70, ptr %73, align 8, !tbaa !17
  br label %74

74:
  %75 = load i64, ptr %12, align 8, !tbaa !17
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %12, align 8, !tbaa !17
  br label %41, !llvm.loop !19

77:
  ret void
}

define internal i32 @compile(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca [32 x i32], align 16
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca %struct.Op, align 4
  %12 = alloca i8, align 1
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !17
  store ptr %2, ptr %6, align 8, !tbaa !10
  store i32 0, ptr %7, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  store i64 0, ptr %10, align 8, !tbaa !17
  br label %13

13:
  %14 = load i64, ptr %10, align 8, !tbaa !17
  %15 = load i64, ptr %5, align 8, !tbaa !17
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %151

17:
  call void @llvm.memset.p0.i64(ptr align 4 %11, i8 0, i64 8, i1 false)
  %18 = load ptr, ptr %4, align 8, !tbaa !13
  %19 = load i64, ptr %10, align 8, !tbaa !17
  %20 = getelementptr inbounds i8, ptr %18, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !21
  %22 = call i32 @is_move(i8 noundef zeroext %21)
  %23 = icmp ne i32 %22, 0
  br i1 %23, label %24, label %51

24:
  br label %25

25:
  %26 = load i64, ptr %10, align 8, !tbaa !17
  %27 = load i64, ptr %5, align 8, !tbaa !17
  %28 = icmp slt i64 %26, %27
  br i1 %28, label %29, label %36

29:
  %30 = load ptr, ptr %4, align 8, !tbaa !13
  %31 = load i64, ptr %10, align 8, !tbaa !17
  %32 = getelementptr inbounds i8, ptr %30, i64 %31
  %33 = load i8, ptr %32, align 1, !tbaa !21
  %34 = call i32 @is_move(i8 noundef zeroext %33)
  %35 = icmp ne i32 %34, 0
  br label %36

36:
  %37 = phi i1 [ false, %25 ], [ %35, %29 ]
  br i1 %37, label %38, label %50

38:
  %39 = load ptr, ptr %4, align 8, !tbaa !13
  %40 = load i64, ptr %10, align 8, !tbaa !17
  %41 = getelementptr inbounds i8, ptr %39, i64 %40
  %42 = load i8, ptr %41, align 1, !tbaa !21
  %43 = call i32 @signed_one(i8 noundef zeroext %42)
  %44 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 1
  %45 = load i32, ptr %44, align 4, !tbaa !22
  %46 = add nsw i32 %45, %43
  store i32 %46, ptr %44, align 4, !tbaa !22
  br label %47

47:
  %48 = load i64, ptr %10, align 8, !tbaa !17
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %10, align 8, !tbaa !17
  br label %25, !llvm.loop !24

50:
  br label %145

51:
  %52 = load ptr, ptr %4, align 8, !tbaa !13
  %53 = load i64, ptr %10, align 8, !tbaa !17
  %54 = getelementptr inbounds i8, ptr %52, i64 %53
  %55 = load i8, ptr %54, align 1, !tbaa !21
  %56 = call i32 @is_add(i8 noundef zeroext %55)
  %57 = icmp ne i32 %56, 0
  br i1 %57, label %58, label %86

58:
  %59 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 0
  store i32 1, ptr %59, align 4, !tbaa !25
  br label %60

60:
  %61 = load i64, ptr %10, align 8, !tbaa !17
  %62 = load i64, ptr %5, align 8, !tbaa !17
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %71

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !13
  %66 = load i64, ptr %10, align 8, !tbaa !17
  %67 = getelementptr inbounds i8, ptr %65, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !21
  %69 = call i32 @is_add(i8 noundef zeroext %68)
  %70 = icmp ne i32 %69, 0
  br label %71

71:
  %72 = phi i1 [ false, %60 ], [ %70, %64 ]
  br i1 %72, label %73, label %85

73:
  %74 = load ptr, ptr %4, align 8, !tbaa !13
  %75 = load i64, ptr %10, align 8, !tbaa !17
  %76 = getelementptr inbounds i8, ptr %74, i64 %75
  %77 = load i8, ptr %76, align 1, !tbaa !21
  %78 = call i32 @signed_one(i8 noundef zeroext %77)
  %79 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 1
  %80 = load i32, ptr %79, align 4, !tbaa !22
  %81 = add nsw i32 %80, %78
  store i32 %81, ptr %79, align 4, !tbaa !22
  br label %82

82:
  %83 = load i64, ptr %10, align 8, !tbaa !17
  %84 = add nsw i64 %83, 1
  store i64 %84, ptr %10, align 8, !tbaa !17
  br label %60, !llvm.loop !26

85:
  br label %144

86:
  %87 = load ptr, ptr %4, align 8, !tbaa !13
  %88 = load i64, ptr %10, align 8, !tbaa !17
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %10, align 8, !tbaa !17
  %90 = getelementptr inbounds i8, ptr %87, i64 %88
  %91 = load i8, ptr %90, align 1, !tbaa !21
  store i8 %91, ptr %12, align 1, !tbaa !21
  %92 = load i8, ptr %12, align 1, !tbaa !21
  %93 = zext i8 %92 to i32
  %94 = icmp eq i32 %93, 91
  br i1 %94, label %95, label %105

95:
  %96 = load i32, ptr %9, align 4, !tbaa !3
  %97 = icmp slt i32 %96, 32
  br i1 %97, label %98, label %105

98:
  %99 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 0
  store i32 2, ptr %99, align 4, !tbaa !25
  %100 = load i32, ptr %7, align 4, !tbaa !3
  %101 = load i32, ptr %9, align 4, !tbaa !3
  %102 = add nsw i32 %101, 1
  store i32 %102, ptr %9, align 4, !tbaa !3
  %103 = sext i32 %101 to i64
  %104 = getelementptr inbounds [32 x i32], ptr %8, i64 0, i64 %103
  store i32 %100, ptr %104, align 4, !tbaa !3
  br label %143

105:
  %106 = load i8, ptr %12, align 1, !tbaa !21
  %107 = zext i8 %106 to i32
  %108 = icmp eq i32 %107, 93
  br i1 %108, label %109, label %127

109:
  %110 = load i32, ptr %9, align 4, !tbaa !3
  %111 = icmp sgt i32 %110, 0
  br i1 %111, label %112, label %127

112:
  %113 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 0
  store i32 3, ptr %113, align 4, !tbaa !25
  %114 = load i32, ptr %9, align 4, !tbaa !3
  %115 = add nsw i32 %114, -1
  store i32 %115, ptr %9, align 4, !tbaa !3
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds [32 x i32], ptr %8, i64 0, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !3
  %119 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 1
  store i32 %118, ptr %119, align 4, !tbaa !22
  %120 = load i32, ptr %7, align 4, !tbaa !3
  %121 = load ptr, ptr %6, align 8, !tbaa !10
  %122 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 1
  %123 = load i32, ptr %122, align 4, !tbaa !22
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds %struct.Op, ptr %121, i64 %124
  %126 = getelementptr inbounds nuw %struct.Op, ptr %125, i32 0, i32 1
  store i32 %120, ptr %126, align 4, !tbaa !22
  br label %142

127:
  %128 = load i8, ptr %12, align 1, !tbaa !21
  %129 = zext i8 %128 to i32
  %130 = icmp eq i32 %129, 46
  br i1 %130, label %131, label %133

131:
  %132 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 0
  store i32 4, ptr %132, align 4, !tbaa !25
  br label %141

133:
  %134 = load i8, ptr %12, align 1, !tbaa !21
  %135 = zext i8 %134 to i32
  %136 = icmp eq i32 %135, 44
  br i1 %136, label %137, label %139

137:
  %138 = getelementptr inbounds nuw %struct.Op, ptr %11, i32 0, i32 0
  store i32 5, ptr %138, align 4, !tbaa !25
  br label %140

139:
  br label %13, !llvm.loop !27

140:
  br label %141

141:
  br label %142

142:
  br label %143

143:
  br label %144

144:
  br label %145

145:
  %146 = load ptr, ptr %6, align 8, !tbaa !10
  %147 = load i32, ptr %7, align 4, !tbaa !3
  %148 = add nsw i32 %147, 1
  store i32 %148, ptr %7, align 4, !tbaa !3
  %149 = sext i32 %147 to i64
  %150 = getelementptr inbounds %struct.Op, ptr %146, i64 %149
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %150, ptr align 4 %11, i64 8, i1 false), !tbaa.struct !28
  br label %13, !llvm.loop !27

151:
  br label %152

152:
  %153 = load i32, ptr %9, align 4, !tbaa !3
  %154 = icmp sgt i32 %153, 0
  br i1 %154, label %155, label %166

155:
  %156 = load i32, ptr %7, align 4, !tbaa !3
  %157 = load ptr, ptr %6, align 8, !tbaa !10
  %158 = load i32, ptr %9, align 4, !tbaa !3
  %159 = add nsw i32 %158, -1
  store i32 %159, ptr %9, align 4, !tbaa !3
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds [32 x i32], ptr %8, i64 0, i64 %160
  %162 = load i32, ptr %161, align 4, !tbaa !3
  %163 = sext i32 %162 to i64
  %164 = getelementptr inbounds %struct.Op, ptr %157, i64 %163
  %165 = getelementptr inbounds nuw %struct.Op, ptr %164, i32 0, i32 1
  store i32 %156, ptr %165, align 4, !tbaa !22
  br label %152, !llvm.loop !29

166:
  %167 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %167
}

define internal i64 @run(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4, ptr noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca ptr, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !10
  store i32 %1, ptr %8, align 4, !tbaa !3
  store ptr %2, ptr %9, align 8, !tbaa !13
  store ptr %3, ptr %10, align 8, !tbaa !13
  store i64 %4, ptr %11, align 8, !tbaa !17
  store ptr %5, ptr %12, align 8, !tbaa !15
  store i32 0, ptr %13, align 4, !tbaa !3
  store i32 0, ptr %14, align 4, !tbaa !3
  store i64 0, ptr %15, align 8, !tbaa !17
  store i32 0, ptr %16, align 4, !tbaa !3
  br label %19

19:
  %20 = load i32, ptr %16, align 4, !tbaa !3
  %21 = icmp slt i32 %20, 1024
  br i1 %21, label %22, label %30

22:
  %23 = load ptr, ptr %10, align 8, !tbaa !13
  %24 = load i32, ptr %16, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %23, i64 %25
  store i8 0, ptr %26, align 1, !tbaa !21
  br label %27

27:
  %28 = load i32, ptr %16, align 4, !tbaa !3
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %16, align 4, !tbaa !3
  br label %19, !llvm.loop !30

30:
  store i32 0, ptr %17, align 4, !tbaa !3
  br label %31

31:
  %32 = load i32, ptr %17, align 4, !tbaa !3
  %33 = load i32, ptr %8, align 4, !tbaa !3
  %34 = icmp slt i32 %32, %33
  br i1 %34, label %35, label %39

35:
  %36 = load i64, ptr %15, align 8, !tbaa !17
  %37 = load i64, ptr %11, align 8, !tbaa !17
  %38 = icmp slt i64 %36, %37
  br label %39

39:
  %40 = phi i1 [ false, %31 ], [ %38, %35 ]
  br i1 %40, label %41, label %123

41:
  %42 = load ptr, ptr %7, align 8, !tbaa !10
  %43 = load i32, ptr %17, align 4, !tbaa !3
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds %struct.Op, ptr %42, i64 %44
  %46 = getelementptr inbounds nuw %struct.Op, ptr %45, i32 0, i32 1
  %47 = load i32, ptr %46, align 4, !tbaa !22
  store i32 %47, ptr %18, align 4, !tbaa !3
  %48 = load ptr, ptr %7, align 8, !tbaa !10
  %49 = load i32, ptr %17, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds %struct.Op, ptr %48, i64 %50
  %52 = getelementptr inbounds nuw %struct.Op, ptr %51, i32 0, i32 0
  %53 = load i32, ptr %52, align 4, !tbaa !25
  switch i32 %53, label %105 [
    i32 0, label %54
    i32 1, label %59
    i32 2, label %73
    i32 3, label %83
    i32 4, label %93
  ]

54:
  %55 = load i32, ptr %13, align 4, !tbaa !3
  %56 = load i32, ptr %18, align 4, !tbaa !3
  %57 = add i32 %55, %56
  %58 = and i32 %57, 1023
  store i32 %58, ptr %13, align 4, !tbaa !3
  br label %117

59:
  %60 = load ptr, ptr %10, align 8, !tbaa !13
  %61 = load i32, ptr %13, align 4, !tbaa !3
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds nuw i8, ptr %60, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !21
  %65 = zext i8 %64 to i32
  %66 = load i32, ptr %18, align 4, !tbaa !3
  %67 = add i32 %65, %66
  %68 = trunc i32 %67 to i8
  %69 = load ptr, ptr %10, align 8, !tbaa !13
  %70 = load i32, ptr %13, align 4, !tbaa !3
  %71 = zext i32 %70 to i64
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 %71
  store i8 %68, ptr %72, align 1, !tbaa !21
  br label %117

73:
  %74 = load ptr, ptr %10, align 8, !tbaa !13
  %75 = load i32, ptr %13, align 4, !tbaa !3
  %76 = zext i32 %75 to i64
  %77 = getelementptr inbounds nuw i8, ptr %74, i64 %76
  %78 = load i8, ptr %77, align 1, !tbaa !21
  %79 = icmp ne i8 %78, 0
  br i1 %79, label %82, label %80

80:
  %81 = load i32, ptr %18, align 4, !tbaa !3
  store i32 %81, ptr %17, align 4, !tbaa !3
  br label %82

82:
  br label %117

83:
  %84 = load ptr, ptr %10, align 8, !tbaa !13
  %85 = load i32, ptr %13, align 4, !tbaa !3
  %86 = zext i32 %85 to i64
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !21
  %89 = icmp ne i8 %88, 0
  br i1 %89, label %90, label %92

90:
  %91 = load i32, ptr %18, align 4, !tbaa !3
  store i32 %91, ptr %17, align 4, !tbaa !3
  br label %92

92:
  br label %117

93:
  %94 = load ptr, ptr %12, align 8, !tbaa !15
  %95 = load i32, ptr %94, align 4, !tbaa !3
  %96 = load ptr, ptr %10, align 8, !tbaa !13
  %97 = load i32, ptr %13, align 4, !tbaa !3
  %98 = zext i32 %97 to i64
  %99 = getelementptr inbounds nuw i8, ptr %96, i64 %98
  %100 = load i8, ptr %99, align 1, !tbaa !21
  %101 = zext i8 %100 to i32
  %102 = xor i32 %95, %101
  %103 = mul i32 %102, 16777619
  %104 = load ptr, ptr %12, align 8, !tbaa !15
  store i32 %103, ptr %104, align 4, !tbaa !3
  br label %117

105:
  %106 = load ptr, ptr %9, align 8, !tbaa !13
  %107 = load i32, ptr %14, align 4, !tbaa !3
  %108 = add i32 %107, 1
  store i32 %108, ptr %14, align 4, !tbaa !3
  %109 = and i32 %107, 15
  %110 = zext i32 %109 to i64
  %111 = getelementptr inbounds nuw i8, ptr %106, i64 %110
  %112 = load i8, ptr %111, align 1, !tbaa !21
  %113 = load ptr, ptr %10, align 8, !tbaa !13
  %114 = load i32, ptr %13, align 4, !tbaa !3
  %115 = zext i32 %114 to i64
  %116 = getelementptr inbounds nuw i8, ptr %113, i64 %115
  store i8 %112, ptr %116, align 1, !tbaa !21
  br label %117

117:
  br label %118

118:
  %119 = load i32, ptr %17, align 4, !tbaa !3
  %120 = add nsw i32 %119, 1
  store i32 %120, ptr %17, align 4, !tbaa !3
  %121 = load i64, ptr %15, align 8, !tbaa !17
  %122 = add nsw i64 %121, 1
  store i64 %122, ptr %15, align 8, !tbaa !17
  br label %31, !llvm.loop !31

123:
  %124 = load i64, ptr %15, align 8, !tbaa !17
  ret i64 %124
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i32 @is_move(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !21
  %3 = load i8, ptr %2, align 1, !tbaa !21
  %4 = zext i8 %3 to i32
  %5 = icmp eq i32 %4, 62
  br i1 %5, label %10, label %6

6:
  %7 = load i8, ptr %2, align 1, !tbaa !21
  %8 = zext i8 %7 to i32
  %9 = icmp eq i32 %8, 60
  br label %10

10:
  %11 = phi i1 [ true, %1 ], [ %9, %6 ]
  %12 = zext i1 %11 to i32
  ret i32 %12
}

define internal i32 @signed_one(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !21
  %3 = load i8, ptr %2, align 1, !tbaa !21
  %4 = zext i8 %3 to i32
  %5 = icmp eq i32 %4, 62
  br i1 %5, label %10, label %6

6:
  %7 = load i8, ptr %2, align 1, !tbaa !21
  %8 = zext i8 %7 to i32
  %9 = icmp eq i32 %8, 43
  br label %10

10:
  %11 = phi i1 [ true, %1 ], [ %9, %6 ]
  %12 = zext i1 %11 to i64
  %13 = select i1 %11, i32 1, i32 -1
  ret i32 %13
}

define internal i32 @is_add(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !21
  %3 = load i8, ptr %2, align 1, !tbaa !21
  %4 = zext i8 %3 to i32
  %5 = icmp eq i32 %4, 43
  br i1 %5, label %10, label %6

6:
  %7 = load i8, ptr %2, align 1, !tbaa !21
  %8 = zext i8 %7 to i32
  %9 = icmp eq i32 %8, 45
  br label %10

10:
  %11 = phi i1 [ true, %1 ], [ %9, %6 ]
  %12 = zext i1 %11 to i32
  ret i32 %12
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!21 = !{!5, !5, i64 0}
!22 = !{!23, !4, i64 4}
!23 = !{!"", !4, i64 0, !4, i64 4}
!24 = distinct !{!24, !20}
!25 = !{!23, !4, i64 0}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = !{i64 0, i64 4, !3, i64 4, i64 4, !3}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
