; made by python -m programs.c from src/sha256.c, SHA-256 61fe0298dbdab600ded7054c07d32d1dfcf94ef0a0a9985d1d3a81528ae044cf
source_filename = "sha256.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %9 = load ptr, ptr %2, align 8, !tbaa !7
  %10 = getelementptr inbounds ptr, ptr %9, i64 0
  %11 = load ptr, ptr %10, align 8, !tbaa !10
  store ptr %11, ptr %3, align 8, !tbaa !11
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 1
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %4, align 8, !tbaa !13
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 2
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %5, align 8, !tbaa !15
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 3
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %6, align 8, !tbaa !15
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 4
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %24

24:
  %25 = load i64, ptr %8, align 8, !tbaa !17
  %26 = load ptr, ptr %3, align 8, !tbaa !11
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !17
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %50

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !13
  %32 = load i64, ptr %8, align 8, !tbaa !17
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !17
  %36 = mul nsw i64 %32, %35
  %37 = getelementptr inbounds i8, ptr %31, i64 %36
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  %40 = load i64, ptr %39, align 8, !tbaa !17
  %41 = load ptr, ptr %6, align 8, !tbaa !15
  %42 = load ptr, ptr %5, align 8, !tbaa !15
  %43 = load ptr, ptr %7, align 8, !tbaa !15
  %44 = load i64, ptr %8, align 8, !tbaa !17
  %45 = mul nsw i64 8, %44
  %46 = getelementptr inbounds i32, ptr %43, i64 %45
  call void @digest(ptr noundef %37, i64 noundef %40, ptr noundef %41, ptr noundef %42, ptr noundef %46)
  br label %47

47:
  %48 = load i64, ptr %8, align 8, !tbaa !17
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %8, align 8, !tbaa !17
  br label %24, !llvm.loop !19

50:
  ret void
}

define internal void @digest(ptr noundef %0, i64 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca [128 x i8], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  %18 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i64 %1, ptr %7, align 8, !tbaa !17
  store ptr %2, ptr %8, align 8, !tbaa !15
  store ptr %3, ptr %9, align 8, !tbaa !15
  store ptr %4, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !17
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %19

19:
  %20 = load i32, ptr %15, align 4, !tbaa !3
  %21 = icmp slt i32 %20, 8
  br i1 %21, label %22, label %35

22:
  %23 = load ptr, ptr %8, align 8, !tbaa !15
  %24 = load i32, ptr %15, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i32, ptr %23, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !3
  %28 = load ptr, ptr %10, align 8, !tbaa !15
  %29 = load i32, ptr %15, align 4, !tbaa !3
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i32, ptr %28, i64 %30
  store i32 %27, ptr %31, align 4, !tbaa !3
  br label %32

32:
  %33 = load i32, ptr %15, align 4, !tbaa !3
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %15, align 4, !tbaa !3
  br label %19, !llvm.loop !21

35:
  br label %36

36:
  %37 = load i64, ptr %12, align 8, !tbaa !17
  %38 = add nsw i64 %37, 64
  %39 = load i64, ptr %7, align 8, !tbaa !17
  %40 = icmp sle i64 %38, %39
  br i1 %40, label %41, label %50

41:
  %42 = load ptr, ptr %10, align 8, !tbaa !15
  %43 = load ptr, ptr %6, align 8, !tbaa !13
  %44 = load i64, ptr %12, align 8, !tbaa !17
  %45 = getelementptr inbounds i8, ptr %43, i64 %44
  %46 = load ptr, ptr %9, align 8, !tbaa !15
  call void @compress(ptr noundef %42, ptr noundef %45, ptr noundef %46)
  br label %47

47:
  %48 = load i64, ptr %12, align 8, !tbaa !17
  %49 = add nsw i64 %48, 64
  store i64 %49, ptr %12, align 8, !tbaa !17
  br label %36, !llvm.loop !22

50:
  %51 = load i64, ptr %7, align 8, !tbaa !17
  %52 = load i64, ptr %12, align 8, !tbaa !17
  %53 = sub nsw i64 %51, %52
  store i64 %53, ptr %13, align 8, !tbaa !17
  %54 = load i64, ptr %13, align 8, !tbaa !17
  %55 = icmp slt i64 %54, 56
  %56 = zext i1 %55 to i64
  %57 = select i1 %55, i32 64, i32 128
  %58 = sext i32 %57 to i64
  store i64 %58, ptr %14, align 8, !tbaa !17
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %59

59:
  %60 = load i64, ptr %16, align 8, !tbaa !17
  %61 = load i64, ptr %14, align 8, !tbaa !17
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %89

63:
  %64 = load i64, ptr %16, align 8, !tbaa !17
  %65 = load i64, ptr %13, align 8, !tbaa !17
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %67, label %75

67:
  %68 = load ptr, ptr %6, align 8, !tbaa !13
  %69 = load i64, ptr %12, align 8, !tbaa !17
  %70 = load i64, ptr %16, align 8, !tbaa !17
  %71 = add nsw i64 %69, %70
  %72 = getelementptr inbounds i8, ptr %68, i64 %71
  %73 = load i8, ptr %72, align 1, !tbaa !23
  %74 = zext i8 %73 to i32
  br label %81

75:
  %76 = load i64, ptr %16, align 8, !tbaa !17
  %77 = load i64, ptr %13, align 8, !tbaa !17
  %78 = icmp eq i64 %76, %77
  %79 = zext i1 %78 to i64
  %80 = select i1 %78, i32 128, i32 0
  br label %81

81:
  %82 = phi i32 [ %74, %67 ], [ %80, %75 ]
  %83 = trunc i32 %82 to i8
  %84 = load i64, ptr %16, align 8, !tbaa !17
  %85 = getelementptr inbounds [128 x i8], ptr %11, i64 0, i64 %84
  store i8 %83, ptr %85, align 1, !tbaa !23
  br label %86

86:
  %87 = load i64, ptr %16, align 8, !tbaa !17
  %88 = add nsw i64 %87, 1
  store i64 %88, ptr %16, align 8, !tbaa !17
  br label %59, !llvm.loop !24

89:
  store i32 0, ptr %17, align 4, !tbaa !3
  br label %90

90:
  %91 = load i32, ptr %17, align 4, !tbaa !3
  %92 = icmp slt i32 %91, 8
  br i1 %92, label %93, label %110

93:
  %94 = load i64, ptr %7, align 8, !tbaa !17
  %95 = mul i64 %94, 8
  %96 = load i32, ptr %17, align 4, !tbaa !3
  %97 = mul nsw i32 8, %96
  %98 = zext i32 %97 to i64
  %99 = lshr i64 %95, %98
  %100 = trunc i64 %99 to i8
  %101 = load i64, ptr %14, align 8, !tbaa !17
  %102 = sub nsw i64 %101, 1
  %103 = load i32, ptr %17, align 4, !tbaa !3
  %104 = sext i32 %103 to i64
  %105 = sub nsw i64 %102, %104
  %106 = getelementptr inbounds [128 x i8], ptr %11, i64 0, i64 %105
  store i8 %100, ptr %106, align 1, !tbaa !23
  br label %107

107:
  %108 = load i32, ptr %17, align 4, !tbaa !3
  %109 = add nsw i32 %108, 1
  store i32 %109, ptr %17, align 4, !tbaa !3
  br label %90, !llvm.loop !25

110:
  store i64 0, ptr %18, align 8, !tbaa !17
  br label %111

111:
  %112 = load i64, ptr %18, align 8, !tbaa !17
  %113 = load i64, ptr %14, align 8, !tbaa !17
  %114 = icmp slt i64 %112, %113
  br i1 %114, label %115, label %124

115:
  %116 = load ptr, ptr %10, align 8, !tbaa !15
  %117 = getelementptr inbounds [128 x i8], ptr %11, i64 0, i64 0
  %118 = load i64, ptr %18, align 8, !tbaa !17
  %119 = getelementptr inbounds i8, ptr %117, i64 %118
  %120 = load ptr, ptr %9, align 8, !tbaa !15
  call void @compress(ptr noundef %116, ptr noundef %119, ptr noundef %120)
  br label %121

121:
  %122 = load i64, ptr %18, align 8, !tbaa !17
  %123 = add nsw i64 %122, 64
  store i64 %123, ptr %18, align 8, !tbaa !17
  br label %111, !llvm.loop !26

124:
  ret void
}

define internal void @compress(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca [64 x i32], align 16
  %8 = alloca [8 x i32], align 16
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !15
  store ptr %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !15
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %18

18:
  %19 = load i32, ptr %9, align 4, !tbaa !3
  %20 = icmp slt i32 %19, 16
  br i1 %20, label %21, label %55

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !13
  %23 = load i32, ptr %9, align 4, !tbaa !3
  %24 = mul nsw i32 4, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %22, i64 %25
  store ptr %26, ptr %10, align 8, !tbaa !13
  %27 = load ptr, ptr %10, align 8, !tbaa !13
  %28 = getelementptr inbounds i8, ptr %27, i64 0
  %29 = load i8, ptr %28, align 1, !tbaa !23
  %30 = zext i8 %29 to i32
  %31 = shl i32 %30, 24
  %32 = load ptr, ptr %10, align 8, !tbaa !13
  %33 = getelementptr inbounds i8, ptr %32, i64 1
  %34 = load i8, ptr %33, align 1, !tbaa !23
  %35 = zext i8 %34 to i32
  %36 = shl i32 %35, 16
  %37 = or i32 %31, %36
  %38 = load ptr, ptr %10, align 8, !tbaa !13
  %39 = getelementptr inbounds i8, ptr %38, i64 2
  %40 = load i8, ptr %39, align 1, !tbaa !23
  %41 = zext i8 %40 to i32
  %42 = shl i32 %41, 8
  %43 = or i32 %37, %42
  %44 = load ptr, ptr %10, align 8, !tbaa !13
  %45 = getelementptr inbounds i8, ptr %44, i64 3
  %46 = load i8, ptr %45, align 1, !tbaa !23
  %47 = zext i8 %46 to i32
  %48 = or i32 %43, %47
  %49 = load i32, ptr %9, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %50
  store i32 %48, ptr %51, align 4, !tbaa !3
  br label %52

52:
  %53 = load i32, ptr %9, align 4, !tbaa !3
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %9, align 4, !tbaa !3
  br label %18, !llvm.loop !27

55:
  store i32 16, ptr %11, align 4, !tbaa !3
  br label %56

56:
  %57 = load i32, ptr %11, align 4, !tbaa !3
  %58 = icmp slt i32 %57, 64
  br i1 %58, label %59, label %91

59:
  %60 = load i32, ptr %11, align 4, !tbaa !3
  %61 = sub nsw i32 %60, 2
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !3
  %65 = call i32 @small1(i32 noundef %64)
  %66 = load i32, ptr %11, align 4, !tbaa !3
  %67 = sub nsw i32 %66, 7
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = add i32 %65, %70
  %72 = load i32, ptr %11, align 4, !tbaa !3
  %73 = sub nsw i32 %72, 15
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %74
  %76 = load i32, ptr %75, align 4, !tbaa !3
  %77 = call i32 @small0(i32 noundef %76)
  %78 = add i32 %71, %77
  %79 = load i32, ptr %11, align 4, !tbaa !3
  %80 = sub nsw i32 %79, 16
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = add i32 %78, %83
  %85 = load i32, ptr %11, align 4, !tbaa !3
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %86
  store i32 %84, ptr %87, align 4, !tbaa !3
  br label %88

88:
  %89 = load i32, ptr %11, align 4, !tbaa !3
  %90 = add nsw i32 %89, 1
  store i32 %90, ptr %11, align 4, !tbaa !3
  br label %56, !llvm.loop !28

91:
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %92

92:
  %93 = load i32, ptr %12, align 4, !tbaa !3
  %94 = icmp slt i32 %93, 8
  br i1 %94, label %95, label %107

95:
  %96 = load ptr, ptr %4, align 8, !tbaa !15
  %97 = load i32, ptr %12, align 4, !tbaa !3
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds i32, ptr %96, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !3
  %101 = load i32, ptr %12, align 4, !tbaa !3
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 %102
  store i32 %100, ptr %103, align 4, !tbaa !3
  br label %104

104:
  %105 = load i32, ptr %12, align 4, !tbaa !3
  %106 = add nsw i32 %105, 1
  store i32 %106, ptr %12, align 4, !tbaa !3
  br label %92, !llvm.loop !29

107:
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %108

108:
  %109 = load i32, ptr %13, align 4, !tbaa !3
  %110 = icmp slt i32 %109, 64
  br i1 %110, label %111, label %175

111:
  %112 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 7
  %113 = load i32, ptr %112, align 4, !tbaa !3
  %114 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 4
  %115 = load i32, ptr %114, align 16, !tbaa !3
  %116 = call i32 @big1(i32 noundef %115)
  %117 = add i32 %113, %116
  %118 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 4
  %119 = load i32, ptr %118, align 16, !tbaa !3
  %120 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 5
  %121 = load i32, ptr %120, align 4, !tbaa !3
  %122 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 6
  %123 = load i32, ptr %122, align 8, !tbaa !3
  %124 = call i32 @choose(i32 noundef %119, i32 noundef %121, i32 noundef %123)
  %125 = add i32 %117, %124
  %126 = load ptr, ptr %6, align 8, !tbaa !15
  %127 = load i32, ptr %13, align 4, !tbaa !3
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds i32, ptr %126, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !3
  %131 = add i32 %125, %130
  %132 = load i32, ptr %13, align 4, !tbaa !3
  %133 = sext i32 %132 to i64
  %134 = getelementptr inbounds [64 x i32], ptr %7, i64 0, i64 %133
  %135 = load i32, ptr %134, align 4, !tbaa !3
  %136 = add i32 %131, %135
  store i32 %136, ptr %14, align 4, !tbaa !3
  %137 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 0
  %138 = load i32, ptr %137, align 16, !tbaa !3
  %139 = call i32 @big0(i32 noundef %138)
  %140 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 0
  %141 = load i32, ptr %140, align 16, !tbaa !3
  %142 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 1
  %143 = load i32, ptr %142, align 4, !tbaa !3
  %144 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 2
  %145 = load i32, ptr %144, align 8, !tbaa !3
  %146 = call i32 @majority(i32 noundef %141, i32 noundef %143, i32 noundef %145)
  %147 = add i32 %139, %146
  store i32 %147, ptr %15, align 4, !tbaa !3
  store i32 7, ptr %16, align 4, !tbaa !3
  br label %148

148:
  %149 = load i32, ptr %16, align 4, !tbaa !3
  %150 = icmp sgt i32 %149, 0
  br i1 %150, label %151, label %163

151:
  %152 = load i32, ptr %16, align 4, !tbaa !3
  %153 = sub nsw i32 %152, 1
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 %154
  %156 = load i32, ptr %155, align 4, !tbaa !3
  %157 = load i32, ptr %16, align 4, !tbaa !3
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 %158
  store i32 %156, ptr %159, align 4, !tbaa !3
  br label %160

160:
  %161 = load i32, ptr %16, align 4, !tbaa !3
  %162 = add nsw i32 %161, -1
  store i32 %162, ptr %16, align 4, !tbaa !3
  br label %148, !llvm.loop !30

163:
  %164 = load i32, ptr %14, align 4, !tbaa !3
  %165 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 4
  %166 = load i32, ptr %165, align 16, !tbaa !3
  %167 = add i32 %166, %164
  store i32 %167, ptr %165, align 16, !tbaa !3
  %168 = load i32, ptr %14, align 4, !tbaa !3
  %169 = load i32, ptr %15, align 4, !tbaa !3
  %170 = add i32 %168, %169
  %171 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 0
  store i32 %170, ptr %171, align 16, !tbaa !3
  br label %172

172:
  %173 = load i32, ptr %13, align 4, !tbaa !3
  %174 = add nsw i32 %173, 1
  store i32 %174, ptr %13, align 4, !tbaa !3
  br label %108, !llvm.loop !31

175:
  store i32 0, ptr %17, align 4, !tbaa !3
  br label %176

176:
  %177 = load i32, ptr %17, align 4, !tbaa !3
  %178 = icmp slt i32 %177, 8
  br i1 %178, label %179, label %193

179:
  %180 = load i32, ptr %17, align 4, !tbaa !3
  %181 = sext i32 %180 to i64
  %182 = getelementptr inbounds [8 x i32], ptr %8, i64 0, i64 %181
  %183 = load i32, ptr %182, align 4, !tbaa !3
  %184 = load ptr, ptr %4, align 8, !tbaa !15
  %185 = load i32, ptr %17, align 4, !tbaa !3
  %186 = sext i32 %185 to i64
  %187 = getelementptr inbounds i32, ptr %184, i64 %186
  %188 = load i32, ptr %187, align 4, !tbaa !3
  %189 = add i32 %188, %183
  store i32 %189, ptr %187, align 4, !tbaa !3
  br label %190

190:
  %191 = load i32, ptr %17, align 4, !tbaa !3
  %192 = add nsw i32 %191, 1
  store i32 %192, ptr %17, align 4, !tbaa !3
  br label %176, !llvm.loop !32

193:
  ret void
}

define internal i32 @small1(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = call i32 @rotate(i32 noundef %3, i32 noundef 17)
  %5 = load i32, ptr %2, align 4, !tbaa !3
  %6 = call i32 @rotate(i32 noundef %5, i32 noundef 19)
  %7 = xor i32 %4, %6
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = lshr i32 %8, 10
  %10 = xor i32 %7, %9
  ret i32 %10
}

define internal i32 @small0(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = call i32 @rotate(i32 noundef %3, i32 noundef 7)
  %5 = load i32, ptr %2, align 4, !tbaa !3
  %6 = call i32 @rotate(i32 noundef %5, i32 noundef 18)
  %7 = xor i32 %4, %6
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = lshr i32 %8, 3
  %10 = xor i32 %7, %9
  ret i32 %10
}

define internal i32 @big1(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = call i32 @rotate(i32 noundef %3, i32 noundef 6)
  %5 = load i32, ptr %2, align 4, !tbaa !3
  %6 = call i32 @rotate(i32 noundef %5, i32 noundef 11)
  %7 = xor i32 %4, %6
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = call i32 @rotate(i32 noundef %8, i32 noundef 25)
  %10 = xor i32 %7, %9
  ret i32 %10
}

define internal i32 @choose(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !3
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = and i32 %7, %8
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = xor i32 %10, -1
  %12 = load i32, ptr %6, align 4, !tbaa !3
  %13 = and i32 %11, %12
  %14 = xor i32 %9, %13
  ret i32 %14
}

define internal i32 @big0(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = call i32 @rotate(i32 noundef %3, i32 noundef 2)
  %5 = load i32, ptr %2, align 4, !tbaa !3
  %6 = call i32 @rotate(i32 noundef %5, i32 noundef 13)
  %7 = xor i32 %4, %6
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = call i32 @rotate(i32 noundef %8, i32 noundef 22)
  %10 = xor i32 %7, %9
  ret i32 %10
}

define internal i32 @majority(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !3
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = and i32 %7, %8
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = load i32, ptr %6, align 4, !tbaa !3
  %12 = and i32 %10, %11
  %13 = xor i32 %9, %12
  %14 = load i32, ptr %5, align 4, !tbaa !3
  %15 = load i32, ptr %6, align 4, !tbaa !3
  %16 = and i32 %14, %15
  %17 = xor i32 %13, %16
  ret i32 %17
}

define internal i32 @rotate(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = lshr i32 %5, %6
  %8 = load i32, ptr %3, align 4, !tbaa !3
  %9 = load i32, ptr %4, align 4, !tbaa !3
  %10 = sub i32 32, %9
  %11 = shl i32 %8, %10
  %12 = or i32 %7, %11
  ret i32 %12
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
!22 = distinct !{!22, !20}
!23 = !{!5, !5, i64 0}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
