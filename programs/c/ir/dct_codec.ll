; made by python -m programs.c from src/dct_codec.c, SHA-256 0d7e3a83be3633f0bf077a2f8f9b184c13720c9368095f64755ab244ca073586
source_filename = "dct_codec.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca [64 x i8], align 16
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca ptr, align 8
  %18 = alloca ptr, align 8
  %19 = alloca [64 x i32], align 16
  %20 = alloca [64 x i32], align 16
  %21 = alloca i16, align 2
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 0
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %3, align 8, !tbaa !11
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 1
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %4, align 8, !tbaa !13
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 2
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %5, align 8, !tbaa !15
  %38 = load ptr, ptr %2, align 8, !tbaa !7
  %39 = getelementptr inbounds ptr, ptr %38, i64 3
  %40 = load ptr, ptr %39, align 8, !tbaa !10
  store ptr %40, ptr %6, align 8, !tbaa !15
  %41 = load ptr, ptr %2, align 8, !tbaa !7
  %42 = getelementptr inbounds ptr, ptr %41, i64 4
  %43 = load ptr, ptr %42, align 8, !tbaa !10
  store ptr %43, ptr %7, align 8, !tbaa !13
  %44 = load ptr, ptr %2, align 8, !tbaa !7
  %45 = getelementptr inbounds ptr, ptr %44, i64 5
  %46 = load ptr, ptr %45, align 8, !tbaa !10
  store ptr %46, ptr %8, align 8, !tbaa !17
  %47 = load ptr, ptr %2, align 8, !tbaa !7
  %48 = getelementptr inbounds ptr, ptr %47, i64 6
  %49 = load ptr, ptr %48, align 8, !tbaa !10
  store ptr %49, ptr %9, align 8, !tbaa !11
  %50 = load ptr, ptr %3, align 8, !tbaa !11
  %51 = getelementptr inbounds i64, ptr %50, i64 0
  %52 = load i64, ptr %51, align 8, !tbaa !19
  store i64 %52, ptr %11, align 8, !tbaa !19
  %53 = load ptr, ptr %3, align 8, !tbaa !11
  %54 = getelementptr inbounds i64, ptr %53, i64 1
  %55 = load i64, ptr %54, align 8, !tbaa !19
  %56 = mul nsw i64 8, %55
  store i64 %56, ptr %12, align 8, !tbaa !19
  %57 = load i64, ptr %11, align 8, !tbaa !19
  %58 = mul nsw i64 128, %57
  %59 = load ptr, ptr %3, align 8, !tbaa !11
  %60 = getelementptr inbounds i64, ptr %59, i64 1
  %61 = load i64, ptr %60, align 8, !tbaa !19
  %62 = mul nsw i64 %58, %61
  store i64 %62, ptr %13, align 8, !tbaa !19
  store i64 0, ptr %14, align 8, !tbaa !19
  %63 = getelementptr inbounds [64 x i8], ptr %10, i64 0, i64 0
  call void @make_zigzag(ptr noundef %63)
  store i64 0, ptr %15, align 8, !tbaa !19
  br label %64

64:
  %65 = load i64, ptr %15, align 8, !tbaa !19
  %66 = load i64, ptr %11, align 8, !tbaa !19
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %68, label %230

68:
  store i64 0, ptr %16, align 8, !tbaa !19
  br label %69

69:
  %70 = load i64, ptr %16, align 8, !tbaa !19
  %71 = load ptr, ptr %3, align 8, !tbaa !11
  %72 = getelementptr inbounds i64, ptr %71, i64 1
  %73 = load i64, ptr %72, align 8, !tbaa !19
  %74 = icmp slt i64 %70, %73
  br i1 %74, label %75, label %226

75:
  %76 = load ptr, ptr %4, align 8, !tbaa !13
  %77 = load i64, ptr %15, align 8, !tbaa !19
  %78 = mul nsw i64 8, %77
  %79 = load i64, ptr %12, align 8, !tbaa !19
  %80 = mul nsw i64 %78, %79
  %81 = getelementptr inbounds i8, ptr %76, i64 %80
  %82 = load i64, ptr %16, align 8, !tbaa !19
  %83 = mul nsw i64 8, %82
  %84 = getelementptr inbounds i8, ptr %81, i64 %83
  store ptr %84, ptr %17, align 8, !tbaa !13
  %85 = load ptr, ptr %7, align 8, !tbaa !13
  %86 = load i64, ptr %15, align 8, !tbaa !19
  %87 = mul nsw i64 8, %86
  %88 = load i64, ptr %12, align 8, !tbaa !19
  %89 = mul nsw i64 %87, %88
  %90 = getelementptr inbounds i8, ptr %85, i64 %89
  %91 = load i64, ptr %16, align 8, !tbaa !19
  %92 = mul nsw i64 8, %91
  %93 = getelementptr inbounds i8, ptr %90, i64 %92
  store ptr %93, ptr %18, align 8, !tbaa !13
  store i16 0, ptr %21, align 2, !tbaa !21
  store i32 0, ptr %22, align 4, !tbaa !3
  br label %94

94:
  %95 = load i32, ptr %22, align 4, !tbaa !3
  %96 = icmp slt i32 %95, 64
  br i1 %96, label %97, label %119

97:
  %98 = load ptr, ptr %17, align 8, !tbaa !13
  %99 = load i32, ptr %22, align 4, !tbaa !3
  %100 = sdiv i32 %99, 8
  %101 = sext i32 %100 to i64
  %102 = load i64, ptr %12, align 8, !tbaa !19
  %103 = mul nsw i64 %101, %102
  %104 = load i32, ptr %22, align 4, !tbaa !3
  %105 = srem i32 %104, 8
  %106 = sext i32 %105 to i64
  %107 = add nsw i64 %103, %106
  %108 = getelementptr inbounds i8, ptr %98, i64 %107
  %109 = load i8, ptr %108, align 1, !tbaa !23
  %110 = zext i8 %109 to i32
  %111 = sub nsw i32 %110, 128
  %112 = mul nsw i32 %111, 8
  %113 = load i32, ptr %22, align 4, !tbaa !3
  %114 = sext i32 %113 to i64
  %115 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %114
  store i32 %112, ptr %115, align 4, !tbaa !3
  br label %116

116:
  %117 = load i32, ptr %22, align 4, !tbaa !3
  %118 = add nsw i32 %117, 1
  store i32 %118, ptr %22, align 4, !tbaa !3
  br label %94, !llvm.loop !24

119:
  %120 = load ptr, ptr %5, align 8, !tbaa !15
  %121 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 0
  %122 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 0
  call void @rows_by(ptr noundef %120, ptr noundef %121, ptr noundef %122, i32 noundef 0)
  %123 = load ptr, ptr %5, align 8, !tbaa !15
  %124 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 0
  %125 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 0
  call void @rows_by(ptr noundef %123, ptr noundef %124, ptr noundef %125, i32 noundef 0)
  store i32 0, ptr %23, align 4, !tbaa !3
  br label %126

126:
  %127 = load i32, ptr %23, align 4, !tbaa !3
  %128 = icmp slt i32 %127, 64
  br i1 %128, label %129, label %176

129:
  %130 = load i32, ptr %23, align 4, !tbaa !3
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds [64 x i8], ptr %10, i64 0, i64 %131
  %133 = load i8, ptr %132, align 1, !tbaa !23
  %134 = zext i8 %133 to i32
  store i32 %134, ptr %24, align 4, !tbaa !3
  %135 = load i32, ptr %24, align 4, !tbaa !3
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !3
  %139 = load ptr, ptr %6, align 8, !tbaa !15
  %140 = load i32, ptr %24, align 4, !tbaa !3
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds i32, ptr %139, i64 %141
  %143 = load i32, ptr %142, align 4, !tbaa !3
  %144 = call i32 @divided(i32 noundef %138, i32 noundef %143)
  store i32 %144, ptr %25, align 4, !tbaa !3
  %145 = load i32, ptr %25, align 4, !tbaa !3
  %146 = load ptr, ptr %6, align 8, !tbaa !15
  %147 = load i32, ptr %24, align 4, !tbaa !3
  %148 = sext i32 %147 to i64
  %149 = getelementptr inbounds i32, ptr %146, i64 %148
  %150 = load i32, ptr %149, align 4, !tbaa !3
  %151 = mul nsw i32 %145, %150
  %152 = load i32, ptr %24, align 4, !tbaa !3
  %153 = sext i32 %152 to i64
  %154 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %153
  store i32 %151, ptr %154, align 4, !tbaa !3
  %155 = load i32, ptr %25, align 4, !tbaa !3
  %156 = icmp ne i32 %155, 0
  br i1 %156, label %157, label %169

157:
  %158 = load i16, ptr %21, align 2, !tbaa !21
  %159 = load ptr, ptr %8, align 8, !tbaa !17
  %160 = load i64, ptr %14, align 8, !tbaa !19
  %161 = add nsw i64 %160, 1
  store i64 %161, ptr %14, align 8, !tbaa !19
  %162 = getelementptr inbounds i16, ptr %159, i64 %160
  store i16 %158, ptr %162, align 2, !tbaa !21
  %163 = load i32, ptr %25, align 4, !tbaa !3
  %164 = trunc i32 %163 to i16
  %165 = load ptr, ptr %8, align 8, !tbaa !17
  %166 = load i64, ptr %14, align 8, !tbaa !19
  %167 = add nsw i64 %166, 1
  store i64 %167, ptr %14, align 8, !tbaa !19
  %168 = getelementptr inbounds i16, ptr %165, i64 %166
  store i16 %164, ptr %168, align 2, !tbaa !21
  store i16 0, ptr %21, align 2, !tbaa !21
  br label %172

169:
  %170 = load i16, ptr %21, align 2, !tbaa !21
  %171 = add i16 %170, 1
  store i16 %171, ptr %21, align 2, !tbaa !21
  br label %172

172:
  br label %173

173:
  %174 = load i32, ptr %23, align 4, !tbaa !3
  %175 = add nsw i32 %174, 1
  store i32 %175, ptr %23, align 4, !tbaa !3
  br label %126, !llvm.loop !26

176:
  %177 = load ptr, ptr %5, align 8, !tbaa !15
  %178 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 0
  %179 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 0
  call void @rows_by(ptr noundef %177, ptr noundef %178, ptr noundef %179, i32 noundef 1)
  %180 = load ptr, ptr %5, align 8, !tbaa !15
  %181 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 0
  %182 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 0
  call void @rows_by(ptr noundef %180, ptr noundef %181, ptr noundef %182, i32 noundef 1)
  store i32 0, ptr %26, align 4, !tbaa !3
  br label %183

183:
  %184 = load i32, ptr %26, align 4, !tbaa !3
  %185 = icmp slt i32 %184, 64
  br i1 %185, label %186, label %222

186:
  %187 = load i32, ptr %26, align 4, !tbaa !3
  %188 = sext i32 %187 to i64
  %189 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %188
  %190 = load i32, ptr %189, align 4, !tbaa !3
  %191 = add nsw i32 %190, 4
  %192 = ashr i32 %191, 3
  %193 = add nsw i32 %192, 128
  store i32 %193, ptr %27, align 4, !tbaa !3
  %194 = load i32, ptr %27, align 4, !tbaa !3
  %195 = icmp slt i32 %194, 0
  br i1 %195, label %196, label %197

196:
  br label %205

197:
  %198 = load i32, ptr %27, align 4, !tbaa !3
  %199 = icmp sgt i32 %198, 255
  br i1 %199, label %200, label %201

200:
  br label %203

201:
  %202 = load i32, ptr %27, align 4, !tbaa !3
  br label %203

203:
  %204 = phi i32 [ 255, %200 ], [ %202, %201 ]
  br label %205

205:
  %206 = phi i32 [ 0, %196 ], [ %204, %203 ]
  %207 = trunc i32 %206 to i8
  %208 = load ptr, ptr %18, align 8, !tbaa !13
  %209 = load i32, ptr %26, align 4, !tbaa !3
  %210 = sdiv i32 %209, 8
  %211 = sext i32 %210 to i64
  %212 = load i64, ptr %12, align 8, !tbaa !19
  %213 = mul nsw i64 %211, %212
  %214 = load i32, ptr %26, align 4, !tbaa !3
  %215 = srem i32 %214, 8
  %216 = sext i32 %215 to i64
  %217 = add nsw i64 %213, %216
  %218 = getelementptr inbounds i8, ptr %208, i64 %217
  store i8 %207, ptr %218, align 1, !tbaa !23
  br label %219

219:
  %220 = load i32, ptr %26, align 4, !tbaa !3
  %221 = add nsw i32 %220, 1
  store i32 %221, ptr %26, align 4, !tbaa !3
  br label %183, !llvm.loop !27

222:
  br label %223

223:
  %224 = load i64, ptr %16, align 8, !tbaa !19
  %225 = add nsw i64 %224, 1
  store i64 %225, ptr %16, align 8, !tbaa !19
  br label %69, !llvm.loop !28

226:
  br label %227

227:
  %228 = load i64, ptr %15, align 8, !tbaa !19
  %229 = add nsw i64 %228, 1
  store i64 %229, ptr %15, align 8, !tbaa !19
  br label %64, !llvm.loop !29

230:
  %231 = load i64, ptr %14, align 8, !tbaa !19
  %232 = load ptr, ptr %9, align 8, !tbaa !11
  %233 = getelementptr inbounds i64, ptr %232, i64 0
  store i64 %231, ptr %233, align 8, !tbaa !19
  %234 = load i64, ptr %14, align 8, !tbaa !19
  store i64 %234, ptr %28, align 8, !tbaa !19
  br label %235

235:
  %236 = load i64, ptr %28, align 8, !tbaa !19
  %237 = load i64, ptr %13, align 8, !tbaa !19
  %238 = icmp slt i64 %236, %237
  br i1 %238, label %239, label %246

239:
  %240 = load ptr, ptr %8, align 8, !tbaa !17
  %241 = load i64, ptr %28, align 8, !tbaa !19
  %242 = getelementptr inbounds i16, ptr %240, i64 %241
  store i16 0, ptr %242, align 2, !tbaa !21
  br label %243

243:
  %244 = load i64, ptr %28, align 8, !tbaa !19
  %245 = add nsw i64 %244, 1
  store i64 %245, ptr %28, align 8, !tbaa !19
  br label %235, !llvm.loop !30

246:
  ret void
}

define internal void @make_zigzag(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !13
  store i32 0, ptr %3, align 4, !tbaa !3
  store i32 0, ptr %4, align 4, !tbaa !3
  store i32 1, ptr %5, align 4, !tbaa !3
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !3
  %9 = icmp slt i32 %8, 64
  br i1 %9, label %10, label %64

10:
  %11 = load i32, ptr %3, align 4, !tbaa !3
  %12 = mul nsw i32 8, %11
  %13 = load i32, ptr %4, align 4, !tbaa !3
  %14 = add nsw i32 %12, %13
  %15 = trunc i32 %14 to i8
  %16 = load ptr, ptr %2, align 8, !tbaa !13
  %17 = load i32, ptr %6, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i8, ptr %16, i64 %18
  store i8 %15, ptr %19, align 1, !tbaa !23
  %20 = load i32, ptr %5, align 4, !tbaa !3
  %21 = icmp ne i32 %20, 0
  br i1 %21, label %22, label %41

22:
  %23 = load i32, ptr %4, align 4, !tbaa !3
  %24 = icmp eq i32 %23, 7
  br i1 %24, label %25, label %28

25:
  %26 = load i32, ptr %3, align 4, !tbaa !3
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %3, align 4, !tbaa !3
  store i32 0, ptr %5, align 4, !tbaa !3
  br label %40

28:
  %29 = load i32, ptr %3, align 4, !tbaa !3
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:
  %32 = load i32, ptr %4, align 4, !tbaa !3
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %4, align 4, !tbaa !3
  store i32 0, ptr %5, align 4, !tbaa !3
  br label %39

34:
  %35 = load i32, ptr %3, align 4, !tbaa !3
  %36 = add nsw i32 %35, -1
  store i32 %36, ptr %3, align 4, !tbaa !3
  %37 = load i32, ptr %4, align 4, !tbaa !3
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %4, align 4, !tbaa !3
  br label %39

39:
  br label %40

40:
  br label %60

41:
  %42 = load i32, ptr %3, align 4, !tbaa !3
  %43 = icmp eq i32 %42, 7
  br i1 %43, label %44, label %47

44:
  %45 = load i32, ptr %4, align 4, !tbaa !3
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %4, align 4, !tbaa !3
  store i32 1, ptr %5, align 4, !tbaa !3
  br label %59

47:
  %48 = load i32, ptr %4, align 4, !tbaa !3
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %53

50:
  %51 = load i32, ptr %3, align 4, !tbaa !3
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %3, align 4, !tbaa !3
  store i32 1, ptr %5, align 4, !tbaa !3
  br label %58

53:
  %54 = load i32, ptr %3, align 4, !tbaa !3
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %3, align 4, !tbaa !3
  %56 = load i32, ptr %4, align 4, !tbaa !3
  %57 = add nsw i32 %56, -1
  store i32 %57, ptr %4, align 4, !tbaa !3
  br label %58

58:
  br label %59

59:
  br label %60

60:
  br label %61

61:
  %62 = load i32, ptr %6, align 4, !tbaa !3
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %6, align 4, !tbaa !3
  br label %7, !llvm.loop !31

64:
  ret void
}

define internal void @rows_by(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !15
  store ptr %1, ptr %6, align 8, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !15
  store i32 %3, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %13

13:
  %14 = load i32, ptr %9, align 4, !tbaa !3
  %15 = icmp slt i32 %14, 8
  br i1 %15, label %16, label %82

16:
  store i32 0, ptr %10, align 4, !tbaa !3
  br label %17

17:
  %18 = load i32, ptr %10, align 4, !tbaa !3
  %19 = icmp slt i32 %18, 8
  br i1 %19, label %20, label %78

20:
  store i64 0, ptr %11, align 8, !tbaa !19
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %21

21:
  %22 = load i32, ptr %12, align 4, !tbaa !3
  %23 = icmp slt i32 %22, 8
  br i1 %23, label %24, label %63

24:
  %25 = load ptr, ptr %6, align 8, !tbaa !15
  %26 = load i32, ptr %9, align 4, !tbaa !3
  %27 = mul nsw i32 8, %26
  %28 = load i32, ptr %12, align 4, !tbaa !3
  %29 = add nsw i32 %27, %28
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i32, ptr %25, i64 %30
  %32 = load i32, ptr %31, align 4, !tbaa !3
  %33 = sext i32 %32 to i64
  %34 = load i32, ptr %8, align 4, !tbaa !3
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %45

36:
  %37 = load ptr, ptr %5, align 8, !tbaa !15
  %38 = load i32, ptr %12, align 4, !tbaa !3
  %39 = mul nsw i32 8, %38
  %40 = load i32, ptr %10, align 4, !tbaa !3
  %41 = add nsw i32 %39, %40
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds i32, ptr %37, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !3
  br label %54

45:
  %46 = load ptr, ptr %5, align 8, !tbaa !15
  %47 = load i32, ptr %10, align 4, !tbaa !3
  %48 = mul nsw i32 8, %47
  %49 = load i32, ptr %12, align 4, !tbaa !3
  %50 = add nsw i32 %48, %49
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %46, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !3
  br label %54

54:
  %55 = phi i32 [ %44, %36 ], [ %53, %45 ]
  %56 = sext i32 %55 to i64
  %57 = mul nsw i64 %33, %56
  %58 = load i64, ptr %11, align 8, !tbaa !19
  %59 = add nsw i64 %58, %57
  store i64 %59, ptr %11, align 8, !tbaa !19
  br label %60

60:
  %61 = load i32, ptr %12, align 4, !tbaa !3
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %12, align 4, !tbaa !3
  br label %21, !llvm.loop !32

63:
  %64 = load i64, ptr %11, align 8, !tbaa !19
  %65 = add nsw i64 %64, 4096
  %66 = ashr i64 %65, 13
  %67 = trunc i64 %66 to i32
  %68 = load ptr, ptr %7, align 8, !tbaa !15
  %69 = load i32, ptr %10, align 4, !tbaa !3
  %70 = mul nsw i32 8, %69
  %71 = load i32, ptr %9, align 4, !tbaa !3
  %72 = add nsw i32 %70, %71
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds i32, ptr %68, i64 %73
  store i32 %67, ptr %74, align 4, !tbaa !3
  br label %75

75:
  %76 = load i32, ptr %10, align 4, !tbaa !3
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr %10, align 4, !tbaa !3
  br label %17, !llvm.loop !33

78:
  br label %79

79:
  %80 = load i32, ptr %9, align 4, !tbaa !3
  %81 = add nsw i32 %80, 1
  store i32 %81, ptr %9, align 4, !tbaa !3
  br label %13, !llvm.loop !34

82:
  ret void
}

define internal i32 @divided(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %12

7:
  %8 = load i32, ptr %3, align 4, !tbaa !3
  %9 = load i32, ptr %4, align 4, !tbaa !3
  %10 = sdiv i32 %9, 2
  %11 = sub nsw i32 %8, %10
  br label %17

12:
  %13 = load i32, ptr %3, align 4, !tbaa !3
  %14 = load i32, ptr %4, align 4, !tbaa !3
  %15 = sdiv i32 %14, 2
  %16 = add nsw i32 %13, %15
  br label %17

17:
  %18 = phi i32 [ %11, %7 ], [ %16, %12 ]
  %19 = load i32, ptr %4, align 4, !tbaa !3
  %20 = sdiv i32 %18, %19
  ret i32 %20
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
!18 = !{!"p1 short", !9, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"long", !5, i64 0}
!21 = !{!22, !22, i64 0}
!22 = !{!"short", !5, i64 0}
!23 = !{!5, !5, i64 0}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = distinct !{!26, !25}
!27 = distinct !{!27, !25}
!28 = distinct !{!28, !25}
!29 = distinct !{!29, !25}
!30 = distinct !{!30, !25}
!31 = distinct !{!31, !25}
!32 = distinct !{!32, !25}
!33 = distinct !{!33, !25}
!34 = distinct !{!34, !25}
