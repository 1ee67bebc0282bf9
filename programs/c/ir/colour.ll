; made by python -m programs.c from src/colour.c, SHA-256 22c4e25c49b3810203d6561337112e288594a825662d8fd49ceea9fe60186cd3
source_filename = "colour.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca ptr, align 8
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 0
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %3, align 8, !tbaa !11
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 1
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %4, align 8, !tbaa !13
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 2
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %5, align 8, !tbaa !13
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 3
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %6, align 8, !tbaa !13
  %38 = load ptr, ptr %2, align 8, !tbaa !7
  %39 = getelementptr inbounds ptr, ptr %38, i64 4
  %40 = load ptr, ptr %39, align 8, !tbaa !10
  store ptr %40, ptr %7, align 8, !tbaa !13
  %41 = load ptr, ptr %2, align 8, !tbaa !7
  %42 = getelementptr inbounds ptr, ptr %41, i64 5
  %43 = load ptr, ptr %42, align 8, !tbaa !10
  store ptr %43, ptr %8, align 8, !tbaa !15
  %44 = load ptr, ptr %3, align 8, !tbaa !11
  %45 = getelementptr inbounds i64, ptr %44, i64 0
  %46 = load i64, ptr %45, align 8, !tbaa !17
  %47 = mul nsw i64 2, %46
  store i64 %47, ptr %9, align 8, !tbaa !17
  %48 = load ptr, ptr %3, align 8, !tbaa !11
  %49 = getelementptr inbounds i64, ptr %48, i64 1
  %50 = load i64, ptr %49, align 8, !tbaa !17
  %51 = mul nsw i64 2, %50
  store i64 %51, ptr %10, align 8, !tbaa !17
  %52 = load ptr, ptr %3, align 8, !tbaa !11
  %53 = getelementptr inbounds i64, ptr %52, i64 1
  %54 = load i64, ptr %53, align 8, !tbaa !17
  store i64 %54, ptr %11, align 8, !tbaa !17
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %55

55:
  %56 = load i64, ptr %12, align 8, !tbaa !17
  %57 = load i64, ptr %9, align 8, !tbaa !17
  %58 = load i64, ptr %10, align 8, !tbaa !17
  %59 = mul nsw i64 %57, %58
  %60 = icmp slt i64 %56, %59
  br i1 %60, label %61, label %74

61:
  %62 = load ptr, ptr %4, align 8, !tbaa !13
  %63 = load i64, ptr %12, align 8, !tbaa !17
  %64 = mul nsw i64 3, %63
  %65 = getelementptr inbounds i8, ptr %62, i64 %64
  %66 = call i32 @luma(ptr noundef %65)
  %67 = trunc i32 %66 to i8
  %68 = load ptr, ptr %5, align 8, !tbaa !13
  %69 = load i64, ptr %12, align 8, !tbaa !17
  %70 = getelementptr inbounds i8, ptr %68, i64 %69
  store i8 %67, ptr %70, align 1, !tbaa !19
  br label %71

71:
  %72 = load i64, ptr %12, align 8, !tbaa !17
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %12, align 8, !tbaa !17
  br label %55, !llvm.loop !20

74:
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %75

75:
  %76 = load i64, ptr %13, align 8, !tbaa !17
  %77 = load i64, ptr %9, align 8, !tbaa !17
  %78 = icmp slt i64 %76, %77
  br i1 %78, label %79, label %155

79:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %80

80:
  %81 = load i64, ptr %14, align 8, !tbaa !17
  %82 = load i64, ptr %10, align 8, !tbaa !17
  %83 = icmp slt i64 %81, %82
  br i1 %83, label %84, label %151

84:
  store i32 0, ptr %15, align 4, !tbaa !3
  store i32 0, ptr %16, align 4, !tbaa !3
  store i32 0, ptr %17, align 4, !tbaa !3
  br label %85

85:
  %86 = load i32, ptr %17, align 4, !tbaa !3
  %87 = icmp slt i32 %86, 4
  br i1 %87, label %88, label %116

88:
  %89 = load ptr, ptr %4, align 8, !tbaa !13
  %90 = load i64, ptr %13, align 8, !tbaa !17
  %91 = load i32, ptr %17, align 4, !tbaa !3
  %92 = sdiv i32 %91, 2
  %93 = sext i32 %92 to i64
  %94 = add nsw i64 %90, %93
  %95 = load i64, ptr %10, align 8, !tbaa !17
  %96 = mul nsw i64 %94, %95
  %97 = load i64, ptr %14, align 8, !tbaa !17
  %98 = add nsw i64 %96, %97
  %99 = load i32, ptr %17, align 4, !tbaa !3
  %100 = srem i32 %99, 2
  %101 = sext i32 %100 to i64
  %102 = add nsw i64 %98, %101
  %103 = mul nsw i64 3, %102
  %104 = getelementptr inbounds i8, ptr %89, i64 %103
  store ptr %104, ptr %18, align 8, !tbaa !13
  %105 = load ptr, ptr %18, align 8, !tbaa !13
  %106 = call i32 @blue(ptr noundef %105)
  %107 = load i32, ptr %15, align 4, !tbaa !3
  %108 = add nsw i32 %107, %106
  store i32 %108, ptr %15, align 4, !tbaa !3
  %109 = load ptr, ptr %18, align 8, !tbaa !13
  %110 = call i32 @red(ptr noundef %109)
  %111 = load i32, ptr %16, align 4, !tbaa !3
  %112 = add nsw i32 %111, %110
  store i32 %112, ptr %16, align 4, !tbaa !3
  br label %113

113:
  %114 = load i32, ptr %17, align 4, !tbaa !3
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %17, align 4, !tbaa !3
  br label %85, !llvm.loop !22

116:
  %117 = load i32, ptr %15, align 4, !tbaa !3
  %118 = add nsw i32 %117, 2
  %119 = ashr i32 %118, 2
  %120 = trunc i32 %119 to i8
  %121 = load ptr, ptr %6, align 8, !tbaa !13
  %122 = load i64, ptr %13, align 8, !tbaa !17
  %123 = sdiv i64 %122, 2
  %124 = load i64, ptr %11, align 8, !tbaa !17
  %125 = mul nsw i64 %123, %124
  %126 = load i64, ptr %14, align 8, !tbaa !17
  %127 = sdiv i64 %126, 2
  %128 = add nsw i64 %125, %127
  %129 = getelementptr inbounds i8, ptr %121, i64 %128
  store i8 %120, ptr %129, align 1, !tbaa !19
  %130 = load i32, ptr %16, align 4, !tbaa !3
  %131 = add nsw i32 %130, 2
  %132 = ashr i32 %131, 2
  %133 = trunc i32 %132 to i8
  %134 = load ptr, ptr %6, align 8, !tbaa !13
  %135 = load i64, ptr %9, align 8, !tbaa !17
  %136 = sdiv i64 %135, 2
  %137 = load i64, ptr %11, align 8, !tbaa !17
  %138 = mul nsw i64 %136, %137
  %139 = load i64, ptr %13, align 8, !tbaa !17
  %140 = sdiv i64 %139, 2
  %141 = load i64, ptr %11, align 8, !tbaa !17
  %142 = mul nsw i64 %140, %141
  %143 = add nsw i64 %138, %142
  %144 = load i64, ptr %14, align 8, !tbaa !17
  %145 = sdiv i64 %144, 2
  %146 = add nsw i64 %143, %145
  %147 = getelementptr inbounds i8, ptr %134, i64 %146
  store i8 %133, ptr %147, align 1, !tbaa !19
  br label %148

148:
  %149 = load i64, ptr %14, align 8, !tbaa !17
  %150 = add nsw i64 %149, 2
  store i64 %150, ptr %14, align 8, !tbaa !17
  br label %80, !llvm.loop !23

151:
  br label %152

152:
  %153 = load i64, ptr %13, align 8, !tbaa !17
  %154 = add nsw i64 %153, 2
  store i64 %154, ptr %13, align 8, !tbaa !17
  br label %75, !llvm.loop !24

155:
  store i32 0, ptr %19, align 4, !tbaa !3
  br label %156

156:
  %157 = load i32, ptr %19, align 4, !tbaa !3
  %158 = icmp slt i32 %157, 3
  br i1 %158, label %159, label %167

159:
  %160 = load ptr, ptr %8, align 8, !tbaa !15
  %161 = load i32, ptr %19, align 4, !tbaa !3
  %162 = sext i32 %161 to i64
  %163 = getelementptr inbounds i32, ptr %160, i64 %162
  store i32 0, ptr %163, align 4, !tbaa !3
  br label %164

164:
  %165 = load i32, ptr %19, align 4, !tbaa !3
  %166 = add nsw i32 %165, 1
  store i32 %166, ptr %19, align 4, !tbaa !3
  br label %156, !llvm.loop !25

167:
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %168

168:
  %169 = load i64, ptr %20, align 8, !tbaa !17
  %170 = load i64, ptr %9, align 8, !tbaa !17
  %171 = icmp slt i64 %169, %170
  br i1 %171, label %172, label %268

172:
  store i64 0, ptr %21, align 8, !tbaa !17
  br label %173

173:
  %174 = load i64, ptr %21, align 8, !tbaa !17
  %175 = load i64, ptr %10, align 8, !tbaa !17
  %176 = icmp slt i64 %174, %175
  br i1 %176, label %177, label %264

177:
  %178 = load i64, ptr %20, align 8, !tbaa !17
  %179 = load i64, ptr %10, align 8, !tbaa !17
  %180 = mul nsw i64 %178, %179
  %181 = load i64, ptr %21, align 8, !tbaa !17
  %182 = add nsw i64 %180, %181
  store i64 %182, ptr %22, align 8, !tbaa !17
  %183 = load i64, ptr %20, align 8, !tbaa !17
  %184 = sdiv i64 %183, 2
  %185 = load i64, ptr %11, align 8, !tbaa !17
  %186 = mul nsw i64 %184, %185
  %187 = load i64, ptr %21, align 8, !tbaa !17
  %188 = sdiv i64 %187, 2
  %189 = add nsw i64 %186, %188
  store i64 %189, ptr %23, align 8, !tbaa !17
  %190 = load ptr, ptr %5, align 8, !tbaa !13
  %191 = load i64, ptr %22, align 8, !tbaa !17
  %192 = getelementptr inbounds i8, ptr %190, i64 %191
  %193 = load i8, ptr %192, align 1, !tbaa !19
  %194 = zext i8 %193 to i32
  %195 = load ptr, ptr %6, align 8, !tbaa !13
  %196 = load i64, ptr %23, align 8, !tbaa !17
  %197 = getelementptr inbounds i8, ptr %195, i64 %196
  %198 = load i8, ptr %197, align 1, !tbaa !19
  %199 = zext i8 %198 to i32
  %200 = load ptr, ptr %6, align 8, !tbaa !13
  %201 = load i64, ptr %9, align 8, !tbaa !17
  %202 = sdiv i64 %201, 2
  %203 = load i64, ptr %11, align 8, !tbaa !17
  %204 = mul nsw i64 %202, %203
  %205 = load i64, ptr %23, align 8, !tbaa !17
  %206 = add nsw i64 %204, %205
  %207 = getelementptr inbounds i8, ptr %200, i64 %206
  %208 = load i8, ptr %207, align 1, !tbaa !19
  %209 = zext i8 %208 to i32
  %210 = load ptr, ptr %7, align 8, !tbaa !13
  %211 = load i64, ptr %22, align 8, !tbaa !17
  %212 = mul nsw i64 3, %211
  %213 = getelementptr inbounds i8, ptr %210, i64 %212
  call void @back(i32 noundef %194, i32 noundef %199, i32 noundef %209, ptr noundef %213)
  store i32 0, ptr %24, align 4, !tbaa !3
  br label %214

214:
  %215 = load i32, ptr %24, align 4, !tbaa !3
  %216 = icmp slt i32 %215, 3
  br i1 %216, label %217, label %260

217:
  %218 = load ptr, ptr %7, align 8, !tbaa !13
  %219 = load i64, ptr %22, align 8, !tbaa !17
  %220 = mul nsw i64 3, %219
  %221 = load i32, ptr %24, align 4, !tbaa !3
  %222 = sext i32 %221 to i64
  %223 = add nsw i64 %220, %222
  %224 = getelementptr inbounds i8, ptr %218, i64 %223
  %225 = load i8, ptr %224, align 1, !tbaa !19
  %226 = zext i8 %225 to i32
  %227 = load ptr, ptr %4, align 8, !tbaa !13
  %228 = load i64, ptr %22, align 8, !tbaa !17
  %229 = mul nsw i64 3, %228
  %230 = load i32, ptr %24, align 4, !tbaa !3
  %231 = sext i32 %230 to i64
  %232 = add nsw i64 %229, %231
  %233 = getelementptr inbounds i8, ptr %227, i64 %232
  %234 = load i8, ptr %233, align 1, !tbaa !19
  %235 = zext i8 %234 to i32
  %236 = sub nsw i32 %226, %235
  store i32 %236, ptr %25, align 4, !tbaa !3
  %237 = load i32, ptr %25, align 4, !tbaa !3
  %238 = icmp slt i32 %237, 0
  br i1 %238, label %239, label %242

239:
  %240 = load i32, ptr %25, align 4, !tbaa !3
  %241 = sub nsw i32 0, %240
  store i32 %241, ptr %25, align 4, !tbaa !3
  br label %242

242:
  %243 = load i32, ptr %25, align 4, !tbaa !3
  %244 = load ptr, ptr %8, align 8, !tbaa !15
  %245 = load i32, ptr %24, align 4, !tbaa !3
  %246 = sext i32 %245 to i64
  %247 = getelementptr inbounds i32, ptr %244, i64 %246
  %248 = load i32, ptr %247, align 4, !tbaa !3
  %249 = icmp sgt i32 %243, %248
  br i1 %249, label %250, label %256

250:
  %251 = load i32, ptr %25, align 4, !tbaa !3
  %252 = load ptr, ptr %8, align 8, !tbaa !15
  %253 = load i32, ptr %24, align 4, !tbaa !3
  %254 = sext i32 %253 to i64
  %255 = getelementptr inbounds i32, ptr %252, i64 %254
  store i32 %251, ptr %255, align 4, !tbaa !3
  br label %256

256:
  br label %257

257:
  %258 = load i32, ptr %24, align 4, !tbaa !3
  %259 = add nsw i32 %258, 1
  store i32 %259, ptr %24, align 4, !tbaa !3
  br label %214, !llvm.loop !26

260:
  br label %261

261:
  %262 = load i64, ptr %21, align 8, !tbaa !17
  %263 = add nsw i64 %262, 1
  store i64 %263, ptr %21, align 8, !tbaa !17
  br label %173, !llvm.loop !27

264:
  br label %265

265:
  %266 = load i64, ptr %20, align 8, !tbaa !17
  %267 = add nsw i64 %266, 1
  store i64 %267, ptr %20, align 8, !tbaa !17
  br label %168, !llvm.loop !28

268:
  ret void
}

define internal i32 @luma(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !13
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1, !tbaa !19
  %6 = zext i8 %5 to i32
  %7 = mul nsw i32 66, %6
  %8 = load ptr, ptr %2, align 8, !tbaa !13
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  %10 = load i8, ptr %9, align 1, !tbaa !19
  %11 = zext i8 %10 to i32
  %12 = mul nsw i32 129, %11
  %13 = add nsw i32 %7, %12
  %14 = load ptr, ptr %2, align 8, !tbaa !13
  %15 = getelementptr inbounds i8, ptr %14, i64 2
  %16 = load i8, ptr %15, align 1, !tbaa !19
  %17 = zext i8 %16 to i32
  %18 = mul nsw i32 25, %17
  %19 = add nsw i32 %13, %18
  %20 = add nsw i32 %19, 128
  %21 = add nsw i32 %20, 4096
  %22 = ashr i32 %21, 8
  ret i32 %22
}

define internal i32 @blue(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !13
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1, !tbaa !19
  %6 = zext i8 %5 to i32
  %7 = mul nsw i32 -38, %6
  %8 = load ptr, ptr %2, align 8, !tbaa !13
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  %10 = load i8, ptr %9, align 1, !tbaa !19
  %11 = zext i8 %10 to i32
  %12 = mul nsw i32 74, %11
  %13 = sub nsw i32 %7, %12
  %14 = load ptr, ptr %2, align 8, !tbaa !13
  %15 = getelementptr inbounds i8, ptr %14, i64 2
  %16 = load i8, ptr %15, align 1, !tbaa !19
  %17 = zext i8 %16 to i32
  %18 = mul nsw i32 112, %17
  %19 = add nsw i32 %13, %18
  %20 = add nsw i32 %19, 128
  %21 = add nsw i32 %20, 32768
  %22 = ashr i32 %21, 8
  ret i32 %22
}

define internal i32 @red(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !13
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1, !tbaa !19
  %6 = zext i8 %5 to i32
  %7 = mul nsw i32 112, %6
  %8 = load ptr, ptr %2, align 8, !tbaa !13
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  %10 = load i8, ptr %9, align 1, !tbaa !19
  %11 = zext i8 %10 to i32
  %12 = mul nsw i32 94, %11
  %13 = sub nsw i32 %7, %12
  %14 = load ptr, ptr %2, align 8, !tbaa !13
  %15 = getelementptr inbounds i8, ptr %14, i64 2
  %16 = load i8, ptr %15, align 1, !tbaa !19
  %17 = zext i8 %16 to i32
  %18 = mul nsw i32 18, %17
  %19 = sub nsw i32 %13, %18
  %20 = add nsw i32 %19, 128
  %21 = add nsw i32 %20, 32768
  %22 = ashr i32 %21, 8
  ret i32 %22
}

define internal void @back(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !3
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  store ptr %3, ptr %8, align 8, !tbaa !13
  %12 = load i32, ptr %5, align 4, !tbaa !3
  %13 = sub nsw i32 %12, 16
  %14 = mul nsw i32 298, %13
  %15 = add nsw i32 %14, 128
  store i32 %15, ptr %9, align 4, !tbaa !3
  %16 = load i32, ptr %6, align 4, !tbaa !3
  %17 = sub nsw i32 %16, 128
  store i32 %17, ptr %10, align 4, !tbaa !3
  %18 = load i32, ptr %7, align 4, !tbaa !3
  %19 = sub nsw i32 %18, 128
  store i32 %19, ptr %11, align 4, !tbaa !3
  %20 = load i32, ptr %9, align 4, !tbaa !3
  %21 = load i32, ptr %11, align 4, !tbaa !3
  %22 = mul nsw i32 409, %21
  %23 = add nsw i32 %20, %22
  %24 = ashr i32 %23, 8
  %25 = call zeroext i8 @saturate(i32 noundef %24)
  %26 = load ptr, ptr %8, align 8, !tbaa !13
  %27 = getelementptr inbounds i8, ptr %26, i64 0
  store i8 %25, ptr %27, align 1, !tbaa !19
  %28 = load i32, ptr %9, align 4, !tbaa !3
  %29 = load i32, ptr %10, align 4, !tbaa !3
  %30 = mul nsw i32 100, %29
  %31 = sub nsw i32 %28, %30
  %32 = load i32, ptr %11, align 4, !tbaa !3
  %33 = mul nsw i32 208, %32
  %34 = sub nsw i32 %31, %33
  %35 = ashr i32 %34, 8
  %36 = call zeroext i8 @saturate(i32 noundef %35)
  %37 = load ptr, ptr %8, align 8, !tbaa !13
  %38 = getelementptr inbounds i8, ptr %37, i64 1
  store i8 %36, ptr %38, align 1, !tbaa !19
  %39 = load i32, ptr %9, align 4, !tbaa !3
  %40 = load i32, ptr %10, align 4, !tbaa !3
  %41 = mul nsw i32 516, %40
  %42 = add nsw i32 %39, %41
  %43 = ashr i32 %42, 8
  %44 = call zeroext i8 @saturate(i32 noundef %43)
  %45 = load ptr, ptr %8, align 8, !tbaa !13
  %46 = getelementptr inbounds i8, ptr %45, i64 2
  store i8 %44, ptr %46, align 1, !tbaa !19
  ret void
}

define internal zeroext i8 @saturate(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %5, label %6

5:
  br label %14

6:
  %7 = load i32, ptr %2, align 4, !tbaa !3
  %8 = icmp sgt i32 %7, 255
  br i1 %8, label %9, label %10

9:
  br label %12

10:
  %11 = load i32, ptr %2, align 4, !tbaa !3
  br label %12

12:
  %13 = phi i32 [ 255, %9 ], [ %11, %10 ]
  br label %14

14:
  %15 = phi i32 [ 0, %5 ], [ %13, %12 ]
  %16 = trunc i32 %15 to i8
  ret i8 %16
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
