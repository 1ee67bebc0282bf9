; made by python -m programs.c from src/range_coder.c, SHA-256 dc5bc7fdebb8b0a0233f115d30aa087c3d10c05a46205b57f620756d736f3794
source_filename = "range_coder.c"

%struct.Coder = type { i32, i32, i32, ptr, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca [2048 x i16], align 16
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca %struct.Coder, align 8
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i64, align 8
  %19 = alloca %struct.Coder, align 8
  %20 = alloca i32, align 4
  %21 = alloca i64, align 8
  %22 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 0
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %3, align 8, !tbaa !11
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 1
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %4, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 2
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %5, align 8, !tbaa !13
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 3
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %6, align 8, !tbaa !13
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 4
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %7, align 8, !tbaa !11
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 0
  %40 = load i64, ptr %39, align 8, !tbaa !15
  store i64 %40, ptr %9, align 8, !tbaa !15
  %41 = load ptr, ptr %3, align 8, !tbaa !11
  %42 = getelementptr inbounds i64, ptr %41, i64 1
  %43 = load i64, ptr %42, align 8, !tbaa !15
  store i64 %43, ptr %10, align 8, !tbaa !15
  %44 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 0
  store i32 0, ptr %44, align 8, !tbaa !17
  %45 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 1
  store i32 -1, ptr %45, align 4, !tbaa !19
  %46 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 2
  store i32 0, ptr %46, align 8, !tbaa !20
  %47 = getelementptr i8, ptr %11, i64 12
  call void @llvm.memset.p0.i64(ptr align 4 %47, i8 0, i64 4, i1 false)
  %48 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 3
  %49 = load ptr, ptr %5, align 8, !tbaa !13
  store ptr %49, ptr %48, align 8, !tbaa !21
  %50 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 4
  store i64 0, ptr %50, align 8, !tbaa !22
  store i32 0, ptr %12, align 4, !tbaa !3
  %51 = getelementptr inbounds [2048 x i16], ptr %8, i64 0, i64 0
  call void @reset(ptr noundef %51)
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %52

52:
  %53 = load i64, ptr %13, align 8, !tbaa !15
  %54 = load i64, ptr %9, align 8, !tbaa !15
  %55 = icmp slt i64 %53, %54
  br i1 %55, label %56, label %93

56:
  store i32 1, ptr %14, align 4, !tbaa !3
  store i32 7, ptr %15, align 4, !tbaa !3
  br label %57

57:
  %58 = load i32, ptr %15, align 4, !tbaa !3
  %59 = icmp sge i32 %58, 0
  br i1 %59, label %60, label %84

60:
  %61 = load ptr, ptr %4, align 8, !tbaa !13
  %62 = load i64, ptr %13, align 8, !tbaa !15
  %63 = getelementptr inbounds i8, ptr %61, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !23
  %65 = zext i8 %64 to i32
  %66 = load i32, ptr %15, align 4, !tbaa !3
  %67 = ashr i32 %65, %66
  %68 = and i32 %67, 1
  store i32 %68, ptr %16, align 4, !tbaa !3
  %69 = load i32, ptr %12, align 4, !tbaa !3
  %70 = lshr i32 %69, 5
  %71 = mul i32 %70, 256
  %72 = load i32, ptr %14, align 4, !tbaa !3
  %73 = add i32 %71, %72
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds nuw [2048 x i16], ptr %8, i64 0, i64 %74
  %76 = load i32, ptr %16, align 4, !tbaa !3
  call void @encode(ptr noundef %11, ptr noundef %75, i32 noundef %76)
  %77 = load i32, ptr %14, align 4, !tbaa !3
  %78 = shl i32 %77, 1
  %79 = load i32, ptr %16, align 4, !tbaa !3
  %80 = or i32 %78, %79
  store i32 %80, ptr %14, align 4, !tbaa !3
  br label %81

81:
  %82 = load i32, ptr %15, align 4, !tbaa !3
  %83 = add nsw i32 %82, -1
  store i32 %83, ptr %15, align 4, !tbaa !3
  br label %57, !llvm.loop !24

84:
  %85 = load ptr, ptr %4, align 8, !tbaa !13
  %86 = load i64, ptr %13, align 8, !tbaa !15
  %87 = getelementptr inbounds i8, ptr %85, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !23
  %89 = zext i8 %88 to i32
  store i32 %89, ptr %12, align 4, !tbaa !3
  br label %90

90:
  %91 = load i64, ptr %13, align 8, !tbaa !15
  %92 = add nsw i64 %91, 1
  store i64 %92, ptr %13, align 8, !tbaa !15
  br label %52, !llvm.loop !26

93:
  store i32 0, ptr %17, align 4, !tbaa !3
  br label %94

94:
  %95 = load i32, ptr %17, align 4, !tbaa !3
  %96 = icmp slt i32 %95, 4
  br i1 %96, label %97, label %113

97:
  %98 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 0
  %99 = load i32, ptr %98, align 8, !tbaa !17
  %100 = lshr i32 %99, 24
  %101 = trunc i32 %100 to i8
  %102 = load ptr, ptr %5, align 8, !tbaa !13
  %103 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 4
  %104 = load i64, ptr %103, align 8, !tbaa !22
  %105 = add nsw i64 %104, 1
  store i64 %105, ptr %103, align 8, !tbaa !22
  %106 = getelementptr inbounds i8, ptr %102, i64 %104
  store i8 %101, ptr %106, align 1, !tbaa !23
  %107 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 0
  %108 = load i32, ptr %107, align 8, !tbaa !17
  %109 = shl i32 %108, 8
  store i32 %109, ptr %107, align 8, !tbaa !17
  br label %110

110:
  %111 = load i32, ptr %17, align 4, !tbaa !3
  %112 = add nsw i32 %111, 1
  store i32 %112, ptr %17, align 4, !tbaa !3
  br label %94, !llvm.loop !27

113:
  %114 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 4
  %115 = load i64, ptr %114, align 8, !tbaa !22
  %116 = load ptr, ptr %7, align 8, !tbaa !11
  %117 = getelementptr inbounds i64, ptr %116, i64 0
  store i64 %115, ptr %117, align 8, !tbaa !15
  %118 = getelementptr inbounds nuw %struct.Coder, ptr %11, i32 0, i32 4
  %119 = load i64, ptr %118, align 8, !tbaa !22
  store i64 %119, ptr %18, align 8, !tbaa !15
  br label %120

120:
  %121 = load i64, ptr %18, align 8, !tbaa !15
  %122 = load i64, ptr %10, align 8, !tbaa !15
  %123 = icmp slt i64 %121, %122
  br i1 %123, label %124, label %131

124:
  %125 = load ptr, ptr %5, align 8, !tbaa !13
  %126 = load i64, ptr %18, align 8, !tbaa !15
  %127 = getelementptr inbounds i8, ptr %125, i64 %126
  store i8 0, ptr %127, align 1, !tbaa !23
  br label %128

128:
  %129 = load i64, ptr %18, align 8, !tbaa !15
  %130 = add nsw i64 %129, 1
  store i64 %130, ptr %18, align 8, !tbaa !15
  br label %120, !llvm.loop !28

131:
  %132 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 0
  store i32 0, ptr %132, align 8, !tbaa !17
  %133 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 1
  store i32 -1, ptr %133, align 4, !tbaa !19
  %134 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 2
  store i32 0, ptr %134, align 8, !tbaa !20
  %135 = getelementptr i8, ptr %19, i64 12
  call void @llvm.memset.p0.i64(ptr align 4 %135, i8 0, i64 4, i1 false)
  %136 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 3
  %137 = load ptr, ptr %5, align 8, !tbaa !13
  store ptr %137, ptr %136, align 8, !tbaa !21
  %138 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 4
  store i64 0, ptr %138, align 8, !tbaa !22
  store i32 0, ptr %20, align 4, !tbaa !3
  br label %139

139:
  %140 = load i32, ptr %20, align 4, !tbaa !3
  %141 = icmp slt i32 %140, 4
  br i1 %141, label %142, label %158

142:
  %143 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 2
  %144 = load i32, ptr %143, align 8, !tbaa !20
  %145 = shl i32 %144, 8
  %146 = load ptr, ptr %5, align 8, !tbaa !13
  %147 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 4
  %148 = load i64, ptr %147, align 8, !tbaa !22
  %149 = add nsw i64 %148, 1
  store i64 %149, ptr %147, align 8, !tbaa !22
  %150 = getelementptr inbounds i8, ptr %146, i64 %148
  %151 = load i8, ptr %150, align 1, !tbaa !23
  %152 = zext i8 %151 to i32
  %153 = or i32 %145, %152
  %154 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 2
  store i32 %153, ptr %154, align 8, !tbaa !20
  br label %155

155:
  %156 = load i32, ptr %20, align 4, !tbaa !3
  %157 = add nsw i32 %156, 1
  store i32 %157, ptr %20, align 4, !tbaa !3
  br label %139, !llvm.loop !29

158:
  %159 = getelementptr inbounds [2048 x i16], ptr %8, i64 0, i64 0
  call void @reset(ptr noundef %159)
  store i32 0, ptr %12, align 4, !tbaa !3
  store i64 0, ptr %21, align 8, !tbaa !15
  br label %160

160:
  %161 = load i64, ptr %21, align 8, !tbaa !15
  %162 = load i64, ptr %9, align 8, !tbaa !15
  %163 = icmp slt i64 %161, %162
  br i1 %163, label %164, label %191

164:
  store i32 1, ptr %22, align 4, !tbaa !3
  br label %165

165:
  %166 = load i32, ptr %22, align 4, !tbaa !3
  %167 = icmp ult i32 %166, 256
  br i1 %167, label %168, label %180

168:
  %169 = load i32, ptr %22, align 4, !tbaa !3
  %170 = shl i32 %169, 1
  %171 = load i32, ptr %12, align 4, !tbaa !3
  %172 = lshr i32 %171, 5
  %173 = mul i32 %172, 256
  %174 = load i32, ptr %22, align 4, !tbaa !3
  %175 = add i32 %173, %174
  %176 = zext i32 %175 to i64
  %177 = getelementptr inbounds nuw [2048 x i16], ptr %8, i64 0, i64 %176
  %178 = call i32 @decode(ptr noundef %19, ptr noundef %177)
  %179 = or i32 %170, %178
  store i32 %179, ptr %22, align 4, !tbaa !3
  br label %165, !llvm.loop !30

180:
  %181 = load i32, ptr %22, align 4, !tbaa !3
  %182 = trunc i32 %181 to i8
  %183 = load ptr, ptr %6, align 8, !tbaa !13
  %184 = load i64, ptr %21, align 8, !tbaa !15
  %185 = getelementptr inbounds i8, ptr %183, i64 %184
  store i8 %182, ptr %185, align 1, !tbaa !23
  %186 = load i32, ptr %22, align 4, !tbaa !3
  %187 = and i32 %186, 255
  store i32 %187, ptr %12, align 4, !tbaa !3
  br label %188

188:
  %189 = load i64, ptr %21, align 8, !tbaa !15
  %190 = add nsw i64 %189, 1
  store i64 %190, ptr %21, align 8, !tbaa !15
  br label %160, !llvm.loop !31

191:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @reset(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !32
  store i32 0, ptr %3, align 4, !tbaa !3
  br label %4

4:
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = icmp slt i32 %5, 2048
  br i1 %6, label %7, label %15

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !32
  %9 = load i32, ptr %3, align 4, !tbaa !3
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds i16, ptr %8, i64 %10
  store i16 2048, ptr %11, align 2, !tbaa !34
  br label %12

12:
  %13 = load i32, ptr %3, align 4, !tbaa !3
  %14 = add nsw i32 %13, 1
  store i32 %14, ptr %3, align 4, !tbaa !3
  br label %4, !llvm.loop !36

15:
  ret void
}

define internal void @encode(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !32
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load ptr, ptr %4, align 8, !tbaa !10
  %8 = load ptr, ptr %5, align 8, !tbaa !32
  %9 = load i32, ptr %6, align 4, !tbaa !3
  %10 = load ptr, ptr %4, align 8, !tbaa !10
  %11 = getelementptr inbounds nuw %struct.Coder, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !19
  %13 = lshr i32 %12, 12
  %14 = load ptr, ptr %5, align 8, !tbaa !32
  %15 = load i16, ptr %14, align 2, !tbaa !34
  %16 = zext i16 %15 to i32
  %17 = mul i32 %13, %16
  call void @shrink(ptr noundef %7, ptr noundef %8, i32 noundef %9, i32 noundef %17)
  br label %18

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !10
  %20 = call i32 @settle(ptr noundef %19)
  %21 = icmp ne i32 %20, 0
  br i1 %21, label %22, label %44

22:
  %23 = load ptr, ptr %4, align 8, !tbaa !10
  %24 = getelementptr inbounds nuw %struct.Coder, ptr %23, i32 0, i32 0
  %25 = load i32, ptr %24, align 8, !tbaa !17
  %26 = lshr i32 %25, 24
  %27 = trunc i32 %26 to i8
  %28 = load ptr, ptr %4, align 8, !tbaa !10
  %29 = getelementptr inbounds nuw %struct.Coder, ptr %28, i32 0, i32 3
  %30 = load ptr, ptr %29, align 8, !tbaa !21
  %31 = load ptr, ptr %4, align 8, !tbaa !10
  %32 = getelementptr inbounds nuw %struct.Coder, ptr %31, i32 0, i32 4
  %33 = load i64, ptr %32, align 8, !tbaa !22
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %32, align 8, !tbaa !22
  %35 = getelementptr inbounds i8, ptr %30, i64 %33
  store i8 %27, ptr %35, align 1, !tbaa !23
  %36 = load ptr, ptr %4, align 8, !tbaa !10
  %37 = getelementptr inbounds nuw %struct.Coder, ptr %36, i32 0, i32 0
  %38 = load i32, ptr %37, align 8, !tbaa !17
  %39 = shl i32 %38, 8
  store i32 %39, ptr %37, align 8, !tbaa !17
  %40 = load ptr, ptr %4, align 8, !tbaa !10
  %41 = getelementptr inbounds nuw %struct.Coder, ptr %40, i32 0, i32 1
  %42 = load i32, ptr %41, align 4, !tbaa !19
  %43 = shl i32 %42, 8
  store i32 %43, ptr %41, align 4, !tbaa !19
  br label %18, !llvm.loop !37

44:
  ret void
}

define internal i32 @decode(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store ptr %1, ptr %4, align 8, !tbaa !32
  %7 = load ptr, ptr %3, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Coder, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 4, !tbaa !19
  %10 = lshr i32 %9, 12
  %11 = load ptr, ptr %4, align 8, !tbaa !32
  %12 = load i16, ptr %11, align 2, !tbaa !34
  %13 = zext i16 %12 to i32
  %14 = mul i32 %10, %13
  store i32 %14, ptr %5, align 4, !tbaa !3
  %15 = load ptr, ptr %3, align 8, !tbaa !10
  %16 = getelementptr inbounds nuw %struct.Coder, ptr %15, i32 0, i32 2
  %17 = load i32, ptr %16, align 8, !tbaa !20
  %18 = load ptr, ptr %3, align 8, !tbaa !10
  %19 = getelementptr inbounds nuw %struct.Coder, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %19, align 8, !tbaa !17
  %21 = sub i32 %17, %20
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = icmp uge i32 %21, %22
  %24 = zext i1 %23 to i32
  store i32 %24, ptr %6, align 4, !tbaa !3
  %25 = load ptr, ptr %3, align 8, !tbaa !10
  %26 = load ptr, ptr %4, align 8, !tbaa !32
  %27 = load i32, ptr %6, align 4, !tbaa !3
  %28 = load i32, ptr %5, align 4, !tbaa !3
  call void @shrink(ptr noundef %25, ptr noundef %26, i32 noundef %27, i32 noundef %28)
  br label %29

29:
  %30 = load ptr, ptr %3, align 8, !tbaa !10
  %31 = call i32 @settle(ptr noundef %30)
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %59

33:
  %34 = load ptr, ptr %3, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Coder, ptr %34, i32 0, i32 2
  %36 = load i32, ptr %35, align 8, !tbaa !20
  %37 = shl i32 %36, 8
  %38 = load ptr, ptr %3, align 8, !tbaa !10
  %39 = getelementptr inbounds nuw %struct.Coder, ptr %38, i32 0, i32 3
  %40 = load ptr, ptr %39, align 8, !tbaa !21
  %41 = load ptr, ptr %3, align 8, !tbaa !10
  %42 = getelementptr inbounds nuw %struct.Coder, ptr %41, i32 0, i32 4
  %43 = load i64, ptr %42, align 8, !tbaa !22
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %42, align 8, !tbaa !22
  %45 = getelementptr inbounds i8, ptr %40, i64 %43
  %46 = load i8, ptr %45, align 1, !tbaa !23
  %47 = zext i8 %46 to i32
  %48 = or i32 %37, %47
  %49 = load ptr, ptr %3, align 8, !tbaa !10
  %50 = getelementptr inbounds nuw %struct.Coder, ptr %49, i32 0, i32 2
  store i32 %48, ptr %50, align 8, !tbaa !20
  %51 = load ptr, ptr %3, align 8, !tbaa !10
  %52 = getelementptr inbounds nuw %struct.Coder, ptr %51, i32 0, i32 0
  %53 = load i32, ptr %52, align 8, !tbaa !17
  %54 = shl i32 %53, 8
  store i32 %54, ptr %52, align 8, !tbaa !17
  %55 = load ptr, ptr %3, align 8, !tbaa !10
  %56 = getelementptr inbounds nuw %struct.Coder, ptr %55, i32 0, i32 1
  %57 = load i32, ptr %56, align 4, !tbaa !19
  %58 = shl i32 %57, 8
  store i32 %58, ptr %56, align 4, !tbaa !19
  br label %29, !llvm.loop !38

59:
  %60 = load i32, ptr %6, align 4, !tbaa !3
  ret i32 %60
}

define internal void @shrink(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !10
  store ptr %1, ptr %6, align 8, !tbaa !32
  store i32 %2, ptr %7, align 4, !tbaa !3
  store i32 %3, ptr %8, align 4, !tbaa !3
  %9 = load i32, ptr %7, align 4, !tbaa !3
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %22

11:
  %12 = load i32, ptr %8, align 4, !tbaa !3
  %13 = load ptr, ptr %5, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Coder, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 8, !tbaa !17
  %16 = add i32 %15, %12
  store i32 %16, ptr %14, align 8, !tbaa !17
  %17 = load i32, ptr %8, align 4, !tbaa !3
  %18 = load ptr, ptr %5, align 8, !tbaa !10
  %19 = getelementptr inbounds nuw %struct.Coder, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !19
  %21 = sub i32 %20, %17
  store i32 %21, ptr %19, align 4, !tbaa !19
  br label %26

22:
  %23 = load i32, ptr %8, align 4, !tbaa !3
  %24 = load ptr, ptr %5, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Coder, ptr %24, i32 0, i32 1
  store i32 %23, ptr %25, align 4, !tbaa !19
  br label %26

26:
  %27 = load ptr, ptr %6, align 8, !tbaa !32
  %28 = load i32, ptr %7, align 4, !tbaa !3
  call void @adapt(ptr noundef %27, i32 noundef %28)
  ret void
}

define internal i32 @settle(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !10
  %4 = load ptr, ptr %3, align 8, !tbaa !10
  %5 = getelementptr inbounds nuw %struct.Coder, ptr %4, i32 0, i32 0
  %6 = load i32, ptr %5, align 8, !tbaa !17
  %7 = load ptr, ptr %3, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Coder, ptr %7, i32 0, i32 0
  %9 = load i32, ptr %8, align 8, !tbaa !17
  %10 = load ptr, ptr %3, align 8, !tbaa !10
  %11 = getelementptr inbounds nuw %struct.Coder, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !19
  %13 = add i32 %9, %12
  %14 = xor i32 %6, %13
  %15 = lshr i32 %14, 24
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %18

17:
  store i32 1, ptr %2, align 4
  br label %32

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !10
  %20 = getelementptr inbounds nuw %struct.Coder, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !19
  %22 = icmp ult i32 %21, 65536
  br i1 %22, label %23, label %31

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Coder, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %25, align 8, !tbaa !17
  %27 = sub i32 0, %26
  %28 = and i32 %27, 65535
  %29 = load ptr, ptr %3, align 8, !tbaa !10
  %30 = getelementptr inbounds nuw %struct.Coder, ptr %29, i32 0, i32 1
  store i32 %28, ptr %30, align 4, !tbaa !19
  store i32 1, ptr %2, align 4
  br label %32

31:
  store i32 0, ptr %2, align 4
  br label %32

32:
  %33 = load i32, ptr %2, align 4
  ret i32 %33
}

define internal void @adapt(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !32
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %4, align 4, !tbaa !3
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %18

7:
  %8 = load ptr, ptr %3, align 8, !tbaa !32
  %9 = load i16, ptr %8, align 2, !tbaa !34
  %10 = zext i16 %9 to i32
  %11 = load ptr, ptr %3, align 8, !tbaa !32
  %12 = load i16, ptr %11, align 2, !tbaa !34
  %13 = zext i16 %12 to i32
  %14 = ashr i32 %13, 5
  %15 = sub nsw i32 %10, %14
  %16 = trunc i32 %15 to i16
  %17 = load ptr, ptr %3, align 8, !tbaa !32
  store i16 %16, ptr %17, align 2, !tbaa !34
  br label %30

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !32
  %20 = load i16, ptr %19, align 2, !tbaa !34
  %21 = zext i16 %20 to i32
  %22 = load ptr, ptr %3, align 8, !tbaa !32
  %23 = load i16, ptr %22, align 2, !tbaa !34
  %24 = zext i16 %23 to i32
  %25 = sub nsw i32 4096, %24
  %26 = ashr i32 %25, 5
  %27 = add nsw i32 %21, %26
  %28 = trunc i32 %27 to i16
  %29 = load ptr, ptr %3, align 8, !tbaa !32
  store i16 %28, ptr %29, align 2, !tbaa !34
  br label %30

30:
  ret void
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
!16 = !{!"long", !5, i64 0}
!17 = !{!18, !4, i64 0}
!18 = !{!"", !4, i64 0, !4, i64 4, !4, i64 8, !14, i64 16, !16, i64 24}
!19 = !{!18, !4, i64 4}
!20 = !{!18, !4, i64 8}
!21 = !{!18, !14, i64 16}
!22 = !{!18, !16, i64 24}
!23 = !{!5, !5, i64 0}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = distinct !{!26, !25}
!27 = distinct !{!27, !25}
!28 = distinct !{!28, !25}
!29 = distinct !{!29, !25}
!30 = distinct !{!30, !25}
!31 = distinct !{!31, !25}
!32 = !{!33, !33, i64 0}
!33 = !{!"p1 short", !9, i64 0}
!34 = !{!35, !35, i64 0}
!35 = !{!"short", !5, i64 0}
!36 = distinct !{!36, !25}
!37 = distinct !{!37, !25}
!38 = distinct !{!38, !25}
