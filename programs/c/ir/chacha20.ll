; made by python -m programs.c from src/chacha20.c, SHA-256 9b1a3954072460ad57e0b8f69a3b370189402a4485736be85c284f68774acef2
source_filename = "chacha20.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca [16 x i32], align 16
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %3, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %4, align 8, !tbaa !13
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %5, align 8, !tbaa !15
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %6, align 8, !tbaa !15
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %7, align 8, !tbaa !13
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !17
  store i64 %29, ptr %8, align 8, !tbaa !17
  store i64 0, ptr %9, align 8, !tbaa !17
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !17
  %32 = load i64, ptr %8, align 8, !tbaa !17
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %85

34:
  %35 = load ptr, ptr %5, align 8, !tbaa !15
  %36 = load ptr, ptr %6, align 8, !tbaa !15
  %37 = load i64, ptr %9, align 8, !tbaa !17
  %38 = sdiv i64 %37, 64
  %39 = trunc i64 %38 to i32
  %40 = getelementptr inbounds [16 x i32], ptr %10, i64 0, i64 0
  call void @block(ptr noundef %35, ptr noundef %36, i32 noundef %39, ptr noundef %40)
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %41

41:
  %42 = load i64, ptr %11, align 8, !tbaa !17
  %43 = icmp slt i64 %42, 64
  br i1 %43, label %44, label %50

44:
  %45 = load i64, ptr %9, align 8, !tbaa !17
  %46 = load i64, ptr %11, align 8, !tbaa !17
  %47 = add nsw i64 %45, %46
  %48 = load i64, ptr %8, align 8, !tbaa !17
  %49 = icmp slt i64 %47, %48
  br label %50

50:
  %51 = phi i1 [ false, %41 ], [ %49, %44 ]
  br i1 %51, label %52, label %81

52:
  %53 = load ptr, ptr %4, align 8, !tbaa !13
  %54 = load i64, ptr %9, align 8, !tbaa !17
  %55 = load i64, ptr %11, align 8, !tbaa !17
  %56 = add nsw i64 %54, %55
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !19
  %59 = zext i8 %58 to i32
  %60 = load i64, ptr %11, align 8, !tbaa !17
  %61 = sdiv i64 %60, 4
  %62 = getelementptr inbounds [16 x i32], ptr %10, i64 0, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = load i64, ptr %11, align 8, !tbaa !17
  %65 = srem i64 %64, 4
  %66 = mul nsw i64 8, %65
  %67 = trunc i64 %66 to i32
  %68 = lshr i32 %63, %67
  %69 = trunc i32 %68 to i8
  %70 = zext i8 %69 to i32
  %71 = xor i32 %59, %70
  %72 = trunc i32 %71 to i8
  %73 = load ptr, ptr %7, align 8, !tbaa !13
  %74 = load i64, ptr %9, align 8, !tbaa !17
  %75 = load i64, ptr %11, align 8, !tbaa !17
  %76 = add nsw i64 %74, %75
  %77 = getelementptr inbounds i8, ptr %73, i64 %76
  store i8 %72, ptr %77, align 1, !tbaa !19
  br label %78

78:
  %79 = load i64, ptr %11, align 8, !tbaa !17
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %11, align 8, !tbaa !17
  br label %41, !llvm.loop !20

81:
  br label %82

82:
  %83 = load i64, ptr %9, align 8, !tbaa !17
  %84 = add nsw i64 %83, 64
  store i64 %84, ptr %9, align 8, !tbaa !17
  br label %30, !llvm.loop !22

85:
  ret void
}

define internal void @block(ptr noundef %0, ptr noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca [16 x i32], align 16
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !15
  store ptr %1, ptr %6, align 8, !tbaa !15
  store i32 %2, ptr %7, align 4, !tbaa !3
  store ptr %3, ptr %8, align 8, !tbaa !15
  call void @llvm.memset.p0.i64(ptr align 16 %9, i8 0, i64 64, i1 false)
  %17 = getelementptr inbounds <{ i32, i32, i32, i32, [12 x i32] }>, ptr %9, i32 0, i32 0
  store i32 1634760805, ptr %17, align 16
  %18 = getelementptr inbounds <{ i32, i32, i32, i32, [12 x i32] }>, ptr %9, i32 0, i32 1
  store i32 857760878, ptr %18, align 4
  %19 = getelementptr inbounds <{ i32, i32, i32, i32, [12 x i32] }>, ptr %9, i32 0, i32 2
  store i32 2036477234, ptr %19, align 8
  %20 = getelementptr inbounds <{ i32, i32, i32, i32, [12 x i32] }>, ptr %9, i32 0, i32 3
  store i32 1797285236, ptr %20, align 4
  store i32 0, ptr %10, align 4, !tbaa !3
  br label %21

21:
  %22 = load i32, ptr %10, align 4, !tbaa !3
  %23 = icmp slt i32 %22, 8
  br i1 %23, label %24, label %37

24:
  %25 = load ptr, ptr %5, align 8, !tbaa !15
  %26 = load i32, ptr %10, align 4, !tbaa !3
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, ptr %25, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !3
  %30 = load i32, ptr %10, align 4, !tbaa !3
  %31 = add nsw i32 4, %30
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [16 x i32], ptr %9, i64 0, i64 %32
  store i32 %29, ptr %33, align 4, !tbaa !3
  br label %34

34:
  %35 = load i32, ptr %10, align 4, !tbaa !3
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %10, align 4, !tbaa !3
  br label %21, !llvm.loop !23

37:
  %38 = load i32, ptr %7, align 4, !tbaa !3
  %39 = getelementptr inbounds [16 x i32], ptr %9, i64 0, i64 12
  store i32 %38, ptr %39, align 16, !tbaa !3
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %40

40:
  %41 = load i32, ptr %11, align 4, !tbaa !3
  %42 = icmp slt i32 %41, 3
  br i1 %42, label %43, label %56

43:
  %44 = load ptr, ptr %6, align 8, !tbaa !15
  %45 = load i32, ptr %11, align 4, !tbaa !3
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %44, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !3
  %49 = load i32, ptr %11, align 4, !tbaa !3
  %50 = add nsw i32 13, %49
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [16 x i32], ptr %9, i64 0, i64 %51
  store i32 %48, ptr %52, align 4, !tbaa !3
  br label %53

53:
  %54 = load i32, ptr %11, align 4, !tbaa !3
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %11, align 4, !tbaa !3
  br label %40, !llvm.loop !24

56:
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %57

57:
  %58 = load i32, ptr %12, align 4, !tbaa !3
  %59 = icmp slt i32 %58, 16
  br i1 %59, label %60, label %72

60:
  %61 = load i32, ptr %12, align 4, !tbaa !3
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [16 x i32], ptr %9, i64 0, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !3
  %65 = load ptr, ptr %8, align 8, !tbaa !15
  %66 = load i32, ptr %12, align 4, !tbaa !3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i32, ptr %65, i64 %67
  store i32 %64, ptr %68, align 4, !tbaa !3
  br label %69

69:
  %70 = load i32, ptr %12, align 4, !tbaa !3
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %12, align 4, !tbaa !3
  br label %57, !llvm.loop !25

72:
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %73

73:
  %74 = load i32, ptr %13, align 4, !tbaa !3
  %75 = icmp slt i32 %74, 10
  br i1 %75, label %76, label %118

76:
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %77

77:
  %78 = load i32, ptr %14, align 4, !tbaa !3
  %79 = icmp slt i32 %78, 4
  br i1 %79, label %80, label %92

80:
  %81 = load ptr, ptr %8, align 8, !tbaa !15
  %82 = load i32, ptr %14, align 4, !tbaa !3
  %83 = load i32, ptr %14, align 4, !tbaa !3
  %84 = add nsw i32 4, %83
  %85 = load i32, ptr %14, align 4, !tbaa !3
  %86 = add nsw i32 8, %85
  %87 = load i32, ptr %14, align 4, !tbaa !3
  %88 = add nsw i32 12, %87
  call void @quarter(ptr noundef %81, i32 noundef %82, i32 noundef %84, i32 noundef %86, i32 noundef %88)
  br label %89

89:
  %90 = load i32, ptr %14, align 4, !tbaa !3
  %91 = add nsw i32 %90, 1
  store i32 %91, ptr %14, align 4, !tbaa !3
  br label %77, !llvm.loop !26

92:
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %93

93:
  %94 = load i32, ptr %15, align 4, !tbaa !3
  %95 = icmp slt i32 %94, 4
  br i1 %95, label %96, label %114

96:
  %97 = load ptr, ptr %8, align 8, !tbaa !15
  %98 = load i32, ptr %15, align 4, !tbaa !3
  %99 = load i32, ptr %15, align 4, !tbaa !3
  %100 = add nsw i32 %99, 1
  %101 = and i32 %100, 3
  %102 = add nsw i32 4, %101
  %103 = load i32, ptr %15, align 4, !tbaa !3
  %104 = add nsw i32 %103, 2
  %105 = and i32 %104, 3
  %106 = add nsw i32 8, %105
  %107 = load i32, ptr %15, align 4, !tbaa !3
  %108 = add nsw i32 %107, 3
  %109 = and i32 %108, 3
  %110 = add nsw i32 12, %109
  call void @quarter(ptr noundef %97, i32 noundef %98, i32 noundef %102, i32 noundef %106, i32 noundef %110)
  br label %111

111:
  %112 = load i32, ptr %15, align 4, !tbaa !3
  %113 = add nsw i32 %112, 1
  store i32 %113, ptr %15, align 4, !tbaa !3
  br label %93, !llvm.loop !27

114:
  br label %115

115:
  %116 = load i32, ptr %13, align 4, !tbaa !3
  %117 = add nsw i32 %116, 1
  store i32 %117, ptr %13, align 4, !tbaa !3
  br label %73, !llvm.loop !28

118:
  store i32 0, ptr %16, align 4, !tbaa !3
  br label %119

119:
  %120 = load i32, ptr %16, align 4, !tbaa !3
  %121 = icmp slt i32 %120, 16
  br i1 %121, label %122, label %136

122:
  %123 = load i32, ptr %16, align 4, !tbaa !3
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds [16 x i32], ptr %9, i64 0, i64 %124
  %126 = load i32, ptr %125, align 4, !tbaa !3
  %127 = load ptr, ptr %8, align 8, !tbaa !15
  %128 = load i32, ptr %16, align 4, !tbaa !3
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds i32, ptr %127, i64 %129
  %131 = load i32, ptr %130, align 4, !tbaa !3
  %132 = add i32 %131, %126
  store i32 %132, ptr %130, align 4, !tbaa !3
  br label %133

133:
  %134 = load i32, ptr %16, align 4, !tbaa !3
  %135 = add nsw i32 %134, 1
  store i32 %135, ptr %16, align 4, !tbaa !3
  br label %119, !llvm.loop !29

136:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @quarter(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !15
  store i32 %1, ptr %7, align 4, !tbaa !3
  store i32 %2, ptr %8, align 4, !tbaa !3
  store i32 %3, ptr %9, align 4, !tbaa !3
  store i32 %4, ptr %10, align 4, !tbaa !3
  %11 = load ptr, ptr %6, align 8, !tbaa !15
  %12 = load i32, ptr %8, align 4, !tbaa !3
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i32, ptr %11, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = load ptr, ptr %6, align 8, !tbaa !15
  %17 = load i32, ptr %7, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i32, ptr %16, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !3
  %21 = add i32 %20, %15
  store i32 %21, ptr %19, align 4, !tbaa !3
  %22 = load ptr, ptr %6, align 8, !tbaa !15
  %23 = load i32, ptr %10, align 4, !tbaa !3
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i32, ptr %22, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !3
  %27 = load ptr, ptr %6, align 8, !tbaa !15
  %28 = load i32, ptr %7, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i32, ptr %27, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = xor i32 %26, %31
  %33 = call i32 @rotate(i32 noundef %32, i32 noundef 16)
  %34 = load ptr, ptr %6, align 8, !tbaa !15
  %35 = load i32, ptr %10, align 4, !tbaa !3
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds i32, ptr %34, i64 %36
  store i32 %33, ptr %37, align 4, !tbaa !3
  %38 = load ptr, ptr %6, align 8, !tbaa !15
  %39 = load i32, ptr %10, align 4, !tbaa !3
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i32, ptr %38, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !3
  %43 = load ptr, ptr %6, align 8, !tbaa !15
  %44 = load i32, ptr %9, align 4, !tbaa !3
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds i32, ptr %43, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !3
  %48 = add i32 %47, %42
  store i32 %48, ptr %46, align 4, !tbaa !3
  %49 = load ptr, ptr %6, align 8, !tbaa !15
  %50 = load i32, ptr %8, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %49, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = load ptr, ptr %6, align 8, !tbaa !15
  %55 = load i32, ptr %9, align 4, !tbaa !3
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds i32, ptr %54, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = xor i32 %53, %58
  %60 = call i32 @rotate(i32 noundef %59, i32 noundef 12)
  %61 = load ptr, ptr %6, align 8, !tbaa !15
  %62 = load i32, ptr %8, align 4, !tbaa !3
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i32, ptr %61, i64 %63
  store i32 %60, ptr %64, align 4, !tbaa !3
  %65 = load ptr, ptr %6, align 8, !tbaa !15
  %66 = load i32, ptr %8, align 4, !tbaa !3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i32, ptr %65, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !3
  %70 = load ptr, ptr %6, align 8, !tbaa !15
  %71 = load i32, ptr %7, align 4, !tbaa !3
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds i32, ptr %70, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !3
  %75 = add i32 %74, %69
  store i32 %75, ptr %73, align 4, !tbaa !3
  %76 = load ptr, ptr %6, align 8, !tbaa !15
  %77 = load i32, ptr %10, align 4, !tbaa !3
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds i32, ptr %76, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !3
  %81 = load ptr, ptr %6, align 8, !tbaa !15
  %82 = load i32, ptr %7, align 4, !tbaa !3
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds i32, ptr %81, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !3
  %86 = xor i32 %80, %85
  %87 = call i32 @rotate(i32 noundef %86, i32 noundef 8)
  %88 = load ptr, ptr %6, align 8, !tbaa !15
  %89 = load i32, ptr %10, align 4, !tbaa !3
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds i32, ptr %88, i64 %90
  store i32 %87, ptr %91, align 4, !tbaa !3
  %92 = load ptr, ptr %6, align 8, !tbaa !15
  %93 = load i32, ptr %10, align 4, !tbaa !3
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds i32, ptr %92, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !3
  %97 = load ptr, ptr %6, align 8, !tbaa !15
  %98 = load i32, ptr %9, align 4, !tbaa !3
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds i32, ptr %97, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !3
  %102 = add i32 %101, %96
  store i32 %102, ptr %100, align 4, !tbaa !3
  %103 = load ptr, ptr %6, align 8, !tbaa !15
  %104 = load i32, ptr %8, align 4, !tbaa !3
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds i32, ptr %103, i64 %105
  %107 = load i32, ptr %106, align 4, !tbaa !3
  %108 = load ptr, ptr %6, align 8, !tbaa !15
  %109 = load i32, ptr %9, align 4, !tbaa !3
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds i32, ptr %108, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !3
  %113 = xor i32 %107, %112
  %114 = call i32 @rotate(i32 noundef %113, i32 noundef 7)
  %115 = load ptr, ptr %6, align 8, !tbaa !15
  %116 = load i32, ptr %8, align 4, !tbaa !3
  %117 = sext i32 %116 to i64
  %118 = getelementptr inbounds i32, ptr %115, i64 %117
  store i32 %114, ptr %118, align 4, !tbaa !3
  ret void
}

define internal i32 @rotate(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = shl i32 %5, %6
  %8 = load i32, ptr %3, align 4, !tbaa !3
  %9 = load i32, ptr %4, align 4, !tbaa !3
  %10 = sub i32 32, %9
  %11 = lshr i32 %8, %10
  %12 = or i32 %7, %11
  ret i32 %12
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !21}
!25 = distinct !{!25, !21}
!26 = distinct !{!26, !21}
!27 = distinct !{!27, !21}
!28 = distinct !{!28, !21}
!29 = distinct !{!29, !21}
