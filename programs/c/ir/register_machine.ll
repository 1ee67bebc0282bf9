; made by python -m programs.c from src/register_machine.c, SHA-256 a145989f8e1637ce6a8ddbc8706aad18c0413f89f7caadea29ad2c5d48688167
source_filename = "register_machine.c"

%struct.Cpu = type { [16 x i32], [256 x i32], i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca %struct.Cpu, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 0
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %3, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 1
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %4, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 2
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %5, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 3
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %6, align 8, !tbaa !13
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !15
  store i64 %32, ptr %7, align 8, !tbaa !15
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !15
  store i64 %35, ptr %8, align 8, !tbaa !15
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 2
  %38 = load i64, ptr %37, align 8, !tbaa !15
  store i64 %38, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %39

39:
  %40 = load i64, ptr %10, align 8, !tbaa !15
  %41 = load i64, ptr %7, align 8, !tbaa !15
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %134

43:
  store i32 0, ptr %12, align 4, !tbaa !3
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %44

44:
  %45 = load i32, ptr %13, align 4, !tbaa !3
  %46 = icmp ult i32 %45, 16
  br i1 %46, label %47, label %57

47:
  %48 = load i32, ptr %13, align 4, !tbaa !3
  %49 = mul i32 %48, 16843009
  %50 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 0
  %51 = load i32, ptr %13, align 4, !tbaa !3
  %52 = zext i32 %51 to i64
  %53 = getelementptr inbounds nuw [16 x i32], ptr %50, i64 0, i64 %52
  store i32 %49, ptr %53, align 4, !tbaa !3
  br label %54

54:
  %55 = load i32, ptr %13, align 4, !tbaa !3
  %56 = add i32 %55, 1
  store i32 %56, ptr %13, align 4, !tbaa !3
  br label %44, !llvm.loop !17

57:
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %58

58:
  %59 = load i32, ptr %14, align 4, !tbaa !3
  %60 = icmp ult i32 %59, 256
  br i1 %60, label %61, label %70

61:
  %62 = load i32, ptr %14, align 4, !tbaa !3
  %63 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 1
  %64 = load i32, ptr %14, align 4, !tbaa !3
  %65 = zext i32 %64 to i64
  %66 = getelementptr inbounds nuw [256 x i32], ptr %63, i64 0, i64 %65
  store i32 %62, ptr %66, align 4, !tbaa !3
  br label %67

67:
  %68 = load i32, ptr %14, align 4, !tbaa !3
  %69 = add i32 %68, 1
  store i32 %69, ptr %14, align 4, !tbaa !3
  br label %58, !llvm.loop !19

70:
  %71 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 2
  store i32 0, ptr %71, align 4, !tbaa !20
  %72 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 4
  store i32 0, ptr %72, align 4, !tbaa !22
  %73 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 3
  store i32 0, ptr %73, align 4, !tbaa !23
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %74

74:
  %75 = load i64, ptr %15, align 8, !tbaa !15
  %76 = load i64, ptr %9, align 8, !tbaa !15
  %77 = icmp slt i64 %75, %76
  br i1 %77, label %78, label %90

78:
  %79 = load ptr, ptr %4, align 8, !tbaa !13
  %80 = load i64, ptr %10, align 8, !tbaa !15
  %81 = load i64, ptr %8, align 8, !tbaa !15
  %82 = mul nsw i64 %80, %81
  %83 = getelementptr inbounds i32, ptr %79, i64 %82
  %84 = load i64, ptr %8, align 8, !tbaa !15
  %85 = trunc i64 %84 to i32
  %86 = sub i32 %85, 1
  call void @step(ptr noundef %11, ptr noundef %83, i32 noundef %86)
  br label %87

87:
  %88 = load i64, ptr %15, align 8, !tbaa !15
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %15, align 8, !tbaa !15
  br label %74, !llvm.loop !24

90:
  store i32 0, ptr %16, align 4, !tbaa !3
  br label %91

91:
  %92 = load i32, ptr %16, align 4, !tbaa !3
  %93 = icmp slt i32 %92, 16
  br i1 %93, label %94, label %110

94:
  %95 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 0
  %96 = load i32, ptr %16, align 4, !tbaa !3
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds [16 x i32], ptr %95, i64 0, i64 %97
  %99 = load i32, ptr %98, align 4, !tbaa !3
  %100 = load ptr, ptr %5, align 8, !tbaa !13
  %101 = load i64, ptr %10, align 8, !tbaa !15
  %102 = mul nsw i64 16, %101
  %103 = load i32, ptr %16, align 4, !tbaa !3
  %104 = sext i32 %103 to i64
  %105 = add nsw i64 %102, %104
  %106 = getelementptr inbounds i32, ptr %100, i64 %105
  store i32 %99, ptr %106, align 4, !tbaa !3
  br label %107

107:
  %108 = load i32, ptr %16, align 4, !tbaa !3
  %109 = add nsw i32 %108, 1
  store i32 %109, ptr %16, align 4, !tbaa !3
  br label %91, !llvm.loop !25

110:
  store i32 0, ptr %17, align 4, !tbaa !3
  br label %111

111:
  %112 = load i32, ptr %17, align 4, !tbaa !3
  %113 = icmp slt i32 %112, 256
  br i1 %113, label %114, label %126

114:
  %115 = load i32, ptr %12, align 4, !tbaa !3
  %116 = mul i32 %115, 31
  %117 = getelementptr inbounds nuw %struct.Cpu, ptr %11, i32 0, i32 1
  %118 = load i32, ptr %17, align 4, !tbaa !3
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds [256 x i32], ptr %117, i64 0, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !3
  %122 = add i32 %116, %121
  store i32 %122, ptr %12, align 4, !tbaa !3
  br label %123

123:
  %124 = load i32, ptr %17, align 4, !tbaa !3
  %125 = add nsw i32 %124, 1
  store i32 %125, ptr %17, align 4, !tbaa !3
  br label %111, !llvm.loop !26

126:
  %127 = load i32, ptr %12, align 4, !tbaa !3
  %128 = load ptr, ptr %6, align 8, !tbaa !13
  %129 = load i64, ptr %10, align 8, !tbaa !15
  %130 = getelementptr inbounds i32, ptr %128, i64 %129
  store i32 %127, ptr %130, align 4, !tbaa !3
  br label %131

131:
  %132 = load i64, ptr %10, align 8, !tbaa !15
  %133 = add nsw i64 %132, 1
  store i64 %133, ptr %10, align 8, !tbaa !15
  br label %39, !llvm.loop !27

134:
  ret void
}

define internal void @step(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i32 %2, ptr %6, align 4, !tbaa !3
  %12 = load ptr, ptr %5, align 8, !tbaa !13
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Cpu, ptr %13, i32 0, i32 2
  %15 = load i32, ptr %14, align 4, !tbaa !20
  %16 = load i32, ptr %6, align 4, !tbaa !3
  %17 = and i32 %15, %16
  %18 = zext i32 %17 to i64
  %19 = getelementptr inbounds nuw i32, ptr %12, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !3
  store i32 %20, ptr %7, align 4, !tbaa !3
  %21 = load i32, ptr %7, align 4, !tbaa !3
  %22 = call i32 @field(i32 noundef %21, i32 noundef 4)
  store i32 %22, ptr %8, align 4, !tbaa !3
  %23 = load ptr, ptr %4, align 8, !tbaa !10
  %24 = getelementptr inbounds nuw %struct.Cpu, ptr %23, i32 0, i32 0
  %25 = load i32, ptr %7, align 4, !tbaa !3
  %26 = call i32 @field(i32 noundef %25, i32 noundef 8)
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw [16 x i32], ptr %24, i64 0, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !3
  store i32 %29, ptr %9, align 4, !tbaa !3
  %30 = load ptr, ptr %4, align 8, !tbaa !10
  %31 = getelementptr inbounds nuw %struct.Cpu, ptr %30, i32 0, i32 0
  %32 = load i32, ptr %7, align 4, !tbaa !3
  %33 = call i32 @field(i32 noundef %32, i32 noundef 12)
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw [16 x i32], ptr %31, i64 0, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !3
  store i32 %36, ptr %10, align 4, !tbaa !3
  %37 = load i32, ptr %7, align 4, !tbaa !3
  %38 = lshr i32 %37, 16
  store i32 %38, ptr %11, align 4, !tbaa !3
  %39 = load ptr, ptr %4, align 8, !tbaa !10
  %40 = getelementptr inbounds nuw %struct.Cpu, ptr %39, i32 0, i32 2
  %41 = load i32, ptr %40, align 4, !tbaa !20
  %42 = add i32 %41, 1
  store i32 %42, ptr %40, align 4, !tbaa !20
  %43 = load i32, ptr %7, align 4, !tbaa !3
  %44 = call i32 @field(i32 noundef %43, i32 noundef 0)
  switch i32 %44, label %162 [
    i32 0, label %45
    i32 1, label %51
    i32 2, label %57
    i32 3, label %64
    i32 4, label %70
    i32 5, label %76
    i32 6, label %82
    i32 7, label %89
    i32 8, label %96
    i32 9, label %100
    i32 10, label %106
    i32 11, label %118
    i32 12, label %128
    i32 13, label %138
    i32 14, label %150
  ]

45:
  %46 = load ptr, ptr %4, align 8, !tbaa !10
  %47 = load i32, ptr %8, align 4, !tbaa !3
  %48 = load i32, ptr %9, align 4, !tbaa !3
  %49 = load i32, ptr %10, align 4, !tbaa !3
  %50 = add i32 %48, %49
  call void @set(ptr noundef %46, i32 noundef %47, i32 noundef %50)
  br label %172

51:
  %52 = load ptr, ptr %4, align 8, !tbaa !10
  %53 = load i32, ptr %8, align 4, !tbaa !3
  %54 = load i32, ptr %9, align 4, !tbaa !3
  %55 = load i32, ptr %10, align 4, !tbaa !3
  %56 = sub i32 %54, %55
  call void @set(ptr noundef %52, i32 noundef %53, i32 noundef %56)
  br label %172

57:
  %58 = load ptr, ptr %4, align 8, !tbaa !10
  %59 = load i32, ptr %8, align 4, !tbaa !3
  %60 = load i32, ptr %9, align 4, !tbaa !3
  %61 = load i32, ptr %10, align 4, !tbaa !3
  %62 = mul i32 %60, %61
  %63 = add i32 %62, 1
  call void @set(ptr noundef %58, i32 noundef %59, i32 noundef %63)
  br label %172

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !10
  %66 = load i32, ptr %8, align 4, !tbaa !3
  %67 = load i32, ptr %9, align 4, !tbaa !3
  %68 = load i32, ptr %10, align 4, !tbaa !3
  %69 = and i32 %67, %68
  call void @set(ptr noundef %65, i32 noundef %66, i32 noundef %69)
  br label %172

70:
  %71 = load ptr, ptr %4, align 8, !tbaa !10
  %72 = load i32, ptr %8, align 4, !tbaa !3
  %73 = load i32, ptr %9, align 4, !tbaa !3
  %74 = load i32, ptr %10, align 4, !tbaa !3
  %75 = or i32 %73, %74
  call void @set(ptr noundef %71, i32 noundef %72, i32 noundef %75)
  br label %172

76:
  %77 = load ptr, ptr %4, align 8, !tbaa !10
  %78 = load i32, ptr %8, align 4, !tbaa !3
  %79 = load i32, ptr %9, align 4, !tbaa !3
  %80 = load i32, ptr %10, align 4, !tbaa !3
  %81 = xor i32 %79, %80
  call void @set(ptr noundef %77, i32 noundef %78, i32 noundef %81)
  br label %172

82:
  %83 = load ptr, ptr %4, align 8, !tbaa !10
  %84 = load i32, ptr %8, align 4, !tbaa !3
  %85 = load i32, ptr %9, align 4, !tbaa !3
  %86 = load i32, ptr %10, align 4, !tbaa !3
  %87 = and i32 %86, 31
  %88 = shl i32 %85, %87
  call void @set(ptr noundef %83, i32 noundef %84, i32 noundef %88)
  br label %172

89:
  %90 = load ptr, ptr %4, align 8, !tbaa !10
  %91 = load i32, ptr %8, align 4, !tbaa !3
  %92 = load i32, ptr %9, align 4, !tbaa !3
  %93 = load i32, ptr %10, align 4, !tbaa !3
  %94 = and i32 %93, 31
  %95 = lshr i32 %92, %94
  call void @set(ptr noundef %90, i32 noundef %91, i32 noundef %95)
  br label %172

96:
  %97 = load ptr, ptr %4, align 8, !tbaa !10
  %98 = load i32, ptr %8, align 4, !tbaa !3
  %99 = load i32, ptr %11, align 4, !tbaa !3
  call void @set(ptr noundef %97, i32 noundef %98, i32 noundef %99)
  br label %172

100:
  %101 = load ptr, ptr %4, align 8, !tbaa !10
  %102 = load i32, ptr %8, align 4, !tbaa !3
  %103 = load i32, ptr %9, align 4, !tbaa !3
  %104 = load i32, ptr %11, align 4, !tbaa !3
  %105 = add i32 %103, %104
  call void @set(ptr noundef %101, i32 noundef %102, i32 noundef %105)
  br label %172

106:
  %107 = load ptr, ptr %4, align 8, !tbaa !10
  %108 = load i32, ptr %8, align 4, !tbaa !3
  %109 = load ptr, ptr %4, align 8, !tbaa !10
  %110 = getelementptr inbounds nuw %struct.Cpu, ptr %109, i32 0, i32 1
  %111 = load i32, ptr %9, align 4, !tbaa !3
  %112 = load i32, ptr %11, align 4, !tbaa !3
  %113 = add i32 %111, %112
  %114 = and i32 %113, 255
  %115 = zext i32 %114 to i64
  %116 = getelementptr inbounds nuw [256 x i32], ptr %110, i64 0, i64 %115
  %117 = load i32, ptr %116, align 4, !tbaa !3
  call void @set(ptr noundef %107, i32 noundef %108, i32 noundef %117)
  br label %172

118:
  %119 = load i32, ptr %10, align 4, !tbaa !3
  %120 = load ptr, ptr %4, align 8, !tbaa !10
  %121 = getelementptr inbounds nuw %struct.Cpu, ptr %120, i32 0, i32 1
  %122 = load i32, ptr %9, align 4, !tbaa !3
  %123 = load i32, ptr %11, align 4, !tbaa !3
  %124 = add i32 %122, %123
  %125 = and i32 %124, 255
  %126 = zext i32 %125 to i64
  %127 = getelementptr inbounds nuw [256 x i32], ptr %121, i64 0, i64 %126
  store i32 %119, ptr %127, align 4, !tbaa !3
  br label %172

128:
  %129 = load ptr, ptr %4, align 8, !tbaa !10
  %130 = load i32, ptr %8, align 4, !tbaa !3
  %131 = call i32 @holds(ptr noundef %129, i32 noundef %130)
  %132 = icmp ne i32 %131, 0
  br i1 %132, label %133, label %137

133:
  %134 = load i32, ptr %11, align 4, !tbaa !3
  %135 = load ptr, ptr %4, align 8, !tbaa !10
  %136 = getelementptr inbounds nuw %struct.Cpu, ptr %135, i32 0, i32 2
  store i32 %134, ptr %136, align 4, !tbaa !20
  br label %137

137:
  br label %172

138:
  %139 = load ptr, ptr %4, align 8, !tbaa !10
  %140 = load i32, ptr %8, align 4, !tbaa !3
  %141 = load i32, ptr %10, align 4, !tbaa !3
  %142 = icmp ne i32 %141, 0
  br i1 %142, label %143, label %147

143:
  %144 = load i32, ptr %9, align 4, !tbaa !3
  %145 = load i32, ptr %10, align 4, !tbaa !3
  %146 = udiv i32 %144, %145
  br label %148

147:
  br label %148

148:
  %149 = phi i32 [ %146, %143 ], [ -1, %147 ]
  call void @set(ptr noundef %139, i32 noundef %140, i32 noundef %149)
  br label %172

150:
  %151 = load ptr, ptr %4, align 8, !tbaa !10
  %152 = load i32, ptr %8, align 4, !tbaa !3
  %153 = load i32, ptr %9, align 4, !tbaa !3
  %154 = load i32, ptr %10, align 4, !tbaa !3
  %155 = icmp ult i32 %153, %154
  br i1 %155, label %156, label %158

156:
  %157 = load i32, ptr %9, align 4, !tbaa !3
  br label %160

158:
  %159 = load i32, ptr %10, align 4, !tbaa !3
  br label %160

160:
  %161 = phi i32 [ %157, %156 ], [ %159, %158 ]
  call void @set(ptr noundef %151, i32 noundef %152, i32 noundef %161)
  br label %172

162:
  %163 = load ptr, ptr %4, align 8, !tbaa !10
  %164 = load i32, ptr %8, align 4, !tbaa !3
  %165 = load i32, ptr %9, align 4, !tbaa !3
  %166 = shl i32 %165, 16
  %167 = load i32, ptr %9, align 4, !tbaa !3
  %168 = lshr i32 %167, 16
  %169 = or i32 %166, %168
  %170 = load i32, ptr %11, align 4, !tbaa !3
  %171 = xor i32 %169, %170
  call void @set(ptr noundef %163, i32 noundef %164, i32 noundef %171)
  br label %172

172:
  ret void
}

define internal i32 @field(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = lshr i32 %5, %6
  %8 = and i32 %7, 15
  ret i32 %8
}

define internal void @set(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %6, align 4, !tbaa !3
  %8 = load ptr, ptr %4, align 8, !tbaa !10
  %9 = getelementptr inbounds nuw %struct.Cpu, ptr %8, i32 0, i32 0
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds nuw [16 x i32], ptr %9, i64 0, i64 %11
  store i32 %7, ptr %12, align 4, !tbaa !3
  %13 = load i32, ptr %6, align 4, !tbaa !3
  %14 = icmp eq i32 %13, 0
  %15 = zext i1 %14 to i32
  %16 = load ptr, ptr %4, align 8, !tbaa !10
  %17 = getelementptr inbounds nuw %struct.Cpu, ptr %16, i32 0, i32 3
  store i32 %15, ptr %17, align 4, !tbaa !23
  %18 = load i32, ptr %6, align 4, !tbaa !3
  %19 = lshr i32 %18, 31
  %20 = load ptr, ptr %4, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Cpu, ptr %20, i32 0, i32 4
  store i32 %19, ptr %21, align 4, !tbaa !22
  ret void
}

define internal i32 @holds(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  %6 = load i32, ptr %5, align 4, !tbaa !3
  %7 = and i32 %6, 3
  switch i32 %7, label %20 [
    i32 0, label %8
    i32 1, label %9
    i32 2, label %13
  ]

8:
  store i32 1, ptr %3, align 4
  br label %24

9:
  %10 = load ptr, ptr %4, align 8, !tbaa !10
  %11 = getelementptr inbounds nuw %struct.Cpu, ptr %10, i32 0, i32 3
  %12 = load i32, ptr %11, align 4, !tbaa !23
  store i32 %12, ptr %3, align 4
  br label %24

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.Cpu, ptr %14, i32 0, i32 3
  %16 = load i32, ptr %15, align 4, !tbaa !23
  %17 = icmp ne i32 %16, 0
  %18 = xor i1 %17, true
  %19 = zext i1 %18 to i32
  store i32 %19, ptr %3, align 4
  br label %24

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Cpu, ptr %21, i32 0, i32 4
  %23 = load i32, ptr %22, align 4, !tbaa !22
  store i32 %23, ptr %3, align 4
  br label %24

24:
  %25 = load i32, ptr %3, align 4
  ret i32 %25
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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = !{!21, !4, i64 1088}
!21 = !{!"", !5, i64 0, !5, i64 64, !4, i64 1088, !4, i64 1092, !4, i64 1096}
!22 = !{!21, !4, i64 1096}
!23 = !{!21, !4, i64 1092}
!24 = distinct !{!24, !18}
!25 = distinct !{!25, !18}
!26 = distinct !{!26, !18}
!27 = distinct !{!27, !18}
