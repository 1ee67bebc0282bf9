; made by python -m programs.c from src/suffix_array.c, SHA-256 45c18a62afbcd67a4d6b9375bc0d9411a45ac945a7bce36a513f4051a8d01757
source_filename = "suffix_array.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 0
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %3, align 8, !tbaa !11
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 1
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %4, align 8, !tbaa !13
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 2
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %5, align 8, !tbaa !15
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 3
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %6, align 8, !tbaa !15
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 4
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %7, align 8, !tbaa !11
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 5
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %8, align 8, !tbaa !15
  %45 = load ptr, ptr %2, align 8, !tbaa !7
  %46 = getelementptr inbounds ptr, ptr %45, i64 6
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  store ptr %47, ptr %9, align 8, !tbaa !15
  %48 = load ptr, ptr %2, align 8, !tbaa !7
  %49 = getelementptr inbounds ptr, ptr %48, i64 7
  %50 = load ptr, ptr %49, align 8, !tbaa !10
  store ptr %50, ptr %10, align 8, !tbaa !15
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 0
  %53 = load i64, ptr %52, align 8, !tbaa !17
  store i64 %53, ptr %11, align 8, !tbaa !17
  %54 = load i64, ptr %11, align 8, !tbaa !17
  %55 = icmp sgt i64 %54, 256
  br i1 %55, label %56, label %58

56:
  %57 = load i64, ptr %11, align 8, !tbaa !17
  br label %59

58:
  br label %59

59:
  %60 = phi i64 [ %57, %56 ], [ 256, %58 ]
  store i64 %60, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %61

61:
  %62 = load i64, ptr %14, align 8, !tbaa !17
  %63 = load i64, ptr %11, align 8, !tbaa !17
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %82

65:
  %66 = load ptr, ptr %4, align 8, !tbaa !13
  %67 = load i64, ptr %14, align 8, !tbaa !17
  %68 = getelementptr inbounds i8, ptr %66, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !19
  %70 = zext i8 %69 to i32
  %71 = load ptr, ptr %8, align 8, !tbaa !15
  %72 = load i64, ptr %14, align 8, !tbaa !17
  %73 = getelementptr inbounds i32, ptr %71, i64 %72
  store i32 %70, ptr %73, align 4, !tbaa !3
  %74 = load i64, ptr %14, align 8, !tbaa !17
  %75 = trunc i64 %74 to i32
  %76 = load ptr, ptr %9, align 8, !tbaa !15
  %77 = load i64, ptr %14, align 8, !tbaa !17
  %78 = getelementptr inbounds i32, ptr %76, i64 %77
  store i32 %75, ptr %78, align 4, !tbaa !3
  br label %79

79:
  %80 = load i64, ptr %14, align 8, !tbaa !17
  %81 = add nsw i64 %80, 1
  store i64 %81, ptr %14, align 8, !tbaa !17
  br label %61, !llvm.loop !20

82:
  %83 = load ptr, ptr %8, align 8, !tbaa !15
  %84 = load ptr, ptr %9, align 8, !tbaa !15
  %85 = load ptr, ptr %5, align 8, !tbaa !15
  %86 = load ptr, ptr %10, align 8, !tbaa !15
  %87 = load i64, ptr %11, align 8, !tbaa !17
  %88 = load i64, ptr %12, align 8, !tbaa !17
  call void @count_sort(ptr noundef %83, ptr noundef %84, ptr noundef %85, ptr noundef %86, i64 noundef %87, i64 noundef %88)
  store i64 1, ptr %15, align 8, !tbaa !17
  br label %89

89:
  %90 = load i64, ptr %15, align 8, !tbaa !17
  %91 = load i64, ptr %11, align 8, !tbaa !17
  %92 = mul nsw i64 2, %91
  %93 = icmp slt i64 %90, %92
  br i1 %93, label %94, label %243

94:
  store i64 0, ptr %16, align 8, !tbaa !17
  store i32 0, ptr %17, align 4, !tbaa !3
  %95 = load i64, ptr %11, align 8, !tbaa !17
  %96 = load i64, ptr %15, align 8, !tbaa !17
  %97 = sub nsw i64 %95, %96
  %98 = icmp slt i64 %97, 0
  br i1 %98, label %99, label %100

99:
  br label %104

100:
  %101 = load i64, ptr %11, align 8, !tbaa !17
  %102 = load i64, ptr %15, align 8, !tbaa !17
  %103 = sub nsw i64 %101, %102
  br label %104

104:
  %105 = phi i64 [ 0, %99 ], [ %103, %100 ]
  store i64 %105, ptr %18, align 8, !tbaa !17
  br label %106

106:
  %107 = load i64, ptr %18, align 8, !tbaa !17
  %108 = load i64, ptr %11, align 8, !tbaa !17
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %110, label %120

110:
  %111 = load i64, ptr %18, align 8, !tbaa !17
  %112 = trunc i64 %111 to i32
  %113 = load ptr, ptr %9, align 8, !tbaa !15
  %114 = load i64, ptr %16, align 8, !tbaa !17
  %115 = add nsw i64 %114, 1
  store i64 %115, ptr %16, align 8, !tbaa !17
  %116 = getelementptr inbounds i32, ptr %113, i64 %114
  store i32 %112, ptr %116, align 4, !tbaa !3
  br label %117

117:
  %118 = load i64, ptr %18, align 8, !tbaa !17
  %119 = add nsw i64 %118, 1
  store i64 %119, ptr %18, align 8, !tbaa !17
  br label %106, !llvm.loop !22

120:
  store i64 0, ptr %19, align 8, !tbaa !17
  br label %121

121:
  %122 = load i64, ptr %19, align 8, !tbaa !17
  %123 = load i64, ptr %11, align 8, !tbaa !17
  %124 = icmp slt i64 %122, %123
  br i1 %124, label %125, label %149

125:
  %126 = load ptr, ptr %5, align 8, !tbaa !15
  %127 = load i64, ptr %19, align 8, !tbaa !17
  %128 = getelementptr inbounds i32, ptr %126, i64 %127
  %129 = load i32, ptr %128, align 4, !tbaa !3
  %130 = sext i32 %129 to i64
  %131 = load i64, ptr %15, align 8, !tbaa !17
  %132 = icmp sge i64 %130, %131
  br i1 %132, label %133, label %145

133:
  %134 = load ptr, ptr %5, align 8, !tbaa !15
  %135 = load i64, ptr %19, align 8, !tbaa !17
  %136 = getelementptr inbounds i32, ptr %134, i64 %135
  %137 = load i32, ptr %136, align 4, !tbaa !3
  %138 = load i64, ptr %15, align 8, !tbaa !17
  %139 = trunc i64 %138 to i32
  %140 = sub nsw i32 %137, %139
  %141 = load ptr, ptr %9, align 8, !tbaa !15
  %142 = load i64, ptr %16, align 8, !tbaa !17
  %143 = add nsw i64 %142, 1
  store i64 %143, ptr %16, align 8, !tbaa !17
  %144 = getelementptr inbounds i32, ptr %141, i64 %142
  store i32 %140, ptr %144, align 4, !tbaa !3
  br label %145

145:
  br label %146

146:
  %147 = load i64, ptr %19, align 8, !tbaa !17
  %148 = add nsw i64 %147, 1
  store i64 %148, ptr %19, align 8, !tbaa !17
  br label %121, !llvm.loop !23

149:
  %150 = load ptr, ptr %8, align 8, !tbaa !15
  %151 = load ptr, ptr %9, align 8, !tbaa !15
  %152 = load ptr, ptr %5, align 8, !tbaa !15
  %153 = load ptr, ptr %10, align 8, !tbaa !15
  %154 = load i64, ptr %11, align 8, !tbaa !17
  %155 = load i64, ptr %12, align 8, !tbaa !17
  call void @count_sort(ptr noundef %150, ptr noundef %151, ptr noundef %152, ptr noundef %153, i64 noundef %154, i64 noundef %155)
  %156 = load ptr, ptr %9, align 8, !tbaa !15
  %157 = load ptr, ptr %5, align 8, !tbaa !15
  %158 = getelementptr inbounds i32, ptr %157, i64 0
  %159 = load i32, ptr %158, align 4, !tbaa !3
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds i32, ptr %156, i64 %160
  store i32 0, ptr %161, align 4, !tbaa !3
  store i64 1, ptr %20, align 8, !tbaa !17
  br label %162

162:
  %163 = load i64, ptr %20, align 8, !tbaa !17
  %164 = load i64, ptr %11, align 8, !tbaa !17
  %165 = icmp slt i64 %163, %164
  br i1 %165, label %166, label %216

166:
  %167 = load ptr, ptr %5, align 8, !tbaa !15
  %168 = load i64, ptr %20, align 8, !tbaa !17
  %169 = sub nsw i64 %168, 1
  %170 = getelementptr inbounds i32, ptr %167, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !3
  store i32 %171, ptr %21, align 4, !tbaa !3
  %172 = load ptr, ptr %5, align 8, !tbaa !15
  %173 = load i64, ptr %20, align 8, !tbaa !17
  %174 = getelementptr inbounds i32, ptr %172, i64 %173
  %175 = load i32, ptr %174, align 4, !tbaa !3
  store i32 %175, ptr %22, align 4, !tbaa !3
  %176 = load ptr, ptr %8, align 8, !tbaa !15
  %177 = load i32, ptr %21, align 4, !tbaa !3
  %178 = sext i32 %177 to i64
  %179 = getelementptr inbounds i32, ptr %176, i64 %178
  %180 = load i32, ptr %179, align 4, !tbaa !3
  %181 = load ptr, ptr %8, align 8, !tbaa !15
  %182 = load i32, ptr %22, align 4, !tbaa !3
  %183 = sext i32 %182 to i64
  %184 = getelementptr inbounds i32, ptr %181, i64 %183
  %185 = load i32, ptr %184, align 4, !tbaa !3
  %186 = icmp ne i32 %180, %185
  br i1 %186, label %203, label %187

187:
  %188 = load ptr, ptr %8, align 8, !tbaa !15
  %189 = load i32, ptr %21, align 4, !tbaa !3
  %190 = sext i32 %189 to i64
  %191 = load i64, ptr %15, align 8, !tbaa !17
  %192 = add nsw i64 %190, %191
  %193 = load i64, ptr %11, align 8, !tbaa !17
  %194 = call i32 @second(ptr noundef %188, i64 noundef %192, i64 noundef %193)
  %195 = load ptr, ptr %8, align 8, !tbaa !15
  %196 = load i32, ptr %22, align 4, !tbaa !3
  %197 = sext i32 %196 to i64
  %198 = load i64, ptr %15, align 8, !tbaa !17
  %199 = add nsw i64 %197, %198
  %200 = load i64, ptr %11, align 8, !tbaa !17
  %201 = call i32 @second(ptr noundef %195, i64 noundef %199, i64 noundef %200)
  %202 = icmp ne i32 %194, %201
  br label %203

203:
  %204 = phi i1 [ true, %166 ], [ %202, %187 ]
  %205 = zext i1 %204 to i32
  %206 = load i32, ptr %17, align 4, !tbaa !3
  %207 = add nsw i32 %206, %205
  store i32 %207, ptr %17, align 4, !tbaa !3
  %208 = load i32, ptr %17, align 4, !tbaa !3
  %209 = load ptr, ptr %9, align 8, !tbaa !15
  %210 = load i32, ptr %22, align 4, !tbaa !3
  %211 = sext i32 %210 to i64
  %212 = getelementptr inbounds i32, ptr %209, i64 %211
  store i32 %208, ptr %212, align 4, !tbaa !3
  br label %213

213:
  %214 = load i64, ptr %20, align 8, !tbaa !17
  %215 = add nsw i64 %214, 1
  store i64 %215, ptr %20, align 8, !tbaa !17
  br label %162, !llvm.loop !24

216:
  store i64 0, ptr %23, align 8, !tbaa !17
  br label %217

217:
  %218 = load i64, ptr %23, align 8, !tbaa !17
  %219 = load i64, ptr %11, align 8, !tbaa !17
  %220 = icmp slt i64 %218, %219
  br i1 %220, label %221, label %232

221:
  %222 = load ptr, ptr %9, align 8, !tbaa !15
  %223 = load i64, ptr %23, align 8, !tbaa !17
  %224 = getelementptr inbounds i32, ptr %222, i64 %223
  %225 = load i32, ptr %224, align 4, !tbaa !3
  %226 = load ptr, ptr %8, align 8, !tbaa !15
  %227 = load i64, ptr %23, align 8, !tbaa !17
  %228 = getelementptr inbounds i32, ptr %226, i64 %227
  store i32 %225, ptr %228, align 4, !tbaa !3
  br label %229

229:
  %230 = load i64, ptr %23, align 8, !tbaa !17
  %231 = add nsw i64 %230, 1
  store i64 %231, ptr %23, align 8, !tbaa !17
  br label %217, !llvm.loop !25

232:
  %233 = load i32, ptr %17, align 4, !tbaa !3
  %234 = sext i32 %233 to i64
  %235 = load i64, ptr %11, align 8, !tbaa !17
  %236 = sub nsw i64 %235, 1
  %237 = icmp eq i64 %234, %236
  br i1 %237, label %238, label %239

238:
  br label %243

239:
  br label %240

240:
  %241 = load i64, ptr %15, align 8, !tbaa !17
  %242 = mul nsw i64 %241, 2
  store i64 %242, ptr %15, align 8, !tbaa !17
  br label %89, !llvm.loop !26

243:
  %244 = load ptr, ptr %6, align 8, !tbaa !15
  %245 = getelementptr inbounds i32, ptr %244, i64 0
  store i32 0, ptr %245, align 4, !tbaa !3
  store i64 0, ptr %24, align 8, !tbaa !17
  store i64 0, ptr %25, align 8, !tbaa !17
  br label %246

246:
  %247 = load i64, ptr %24, align 8, !tbaa !17
  %248 = load i64, ptr %11, align 8, !tbaa !17
  %249 = icmp slt i64 %247, %248
  br i1 %249, label %250, label %326

250:
  %251 = load ptr, ptr %8, align 8, !tbaa !15
  %252 = load i64, ptr %24, align 8, !tbaa !17
  %253 = getelementptr inbounds i32, ptr %251, i64 %252
  %254 = load i32, ptr %253, align 4, !tbaa !3
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %256, label %257

256:
  store i64 0, ptr %25, align 8, !tbaa !17
  br label %323

257:
  %258 = load ptr, ptr %5, align 8, !tbaa !15
  %259 = load ptr, ptr %8, align 8, !tbaa !15
  %260 = load i64, ptr %24, align 8, !tbaa !17
  %261 = getelementptr inbounds i32, ptr %259, i64 %260
  %262 = load i32, ptr %261, align 4, !tbaa !3
  %263 = sub nsw i32 %262, 1
  %264 = sext i32 %263 to i64
  %265 = getelementptr inbounds i32, ptr %258, i64 %264
  %266 = load i32, ptr %265, align 4, !tbaa !3
  %267 = sext i32 %266 to i64
  store i64 %267, ptr %26, align 8, !tbaa !17
  br label %268

268:
  %269 = load i64, ptr %24, align 8, !tbaa !17
  %270 = load i64, ptr %25, align 8, !tbaa !17
  %271 = add nsw i64 %269, %270
  %272 = load i64, ptr %11, align 8, !tbaa !17
  %273 = icmp slt i64 %271, %272
  br i1 %273, label %274, label %296

274:
  %275 = load i64, ptr %26, align 8, !tbaa !17
  %276 = load i64, ptr %25, align 8, !tbaa !17
  %277 = add nsw i64 %275, %276
  %278 = load i64, ptr %11, align 8, !tbaa !17
  %279 = icmp slt i64 %277, %278
  br i1 %279, label %280, label %296

280:
  %281 = load ptr, ptr %4, align 8, !tbaa !13
  %282 = load i64, ptr %24, align 8, !tbaa !17
  %283 = load i64, ptr %25, align 8, !tbaa !17
  %284 = add nsw i64 %282, %283
  %285 = getelementptr inbounds i8, ptr %281, i64 %284
  %286 = load i8, ptr %285, align 1, !tbaa !19
  %287 = zext i8 %286 to i32
  %288 = load ptr, ptr %4, align 8, !tbaa !13
  %289 = load i64, ptr %26, align 8, !tbaa !17
  %290 = load i64, ptr %25, align 8, !tbaa !17
  %291 = add nsw i64 %289, %290
  %292 = getelementptr inbounds i8, ptr %288, i64 %291
  %293 = load i8, ptr %292, align 1, !tbaa !19
  %294 = zext i8 %293 to i32
  %295 = icmp eq i32 %287, %294
  br label %296

296:
  %297 = phi i1 [ false, %274 ], [ false, %268 ], [ %295, %280 ]
  br i1 %297, label %298, label %301

298:
  %299 = load i64, ptr %25, align 8, !tbaa !17
  %300 = add nsw i64 %299, 1
  store i64 %300, ptr %25, align 8, !tbaa !17
  br label %268, !llvm.loop !27

301:
  %302 = load i64, ptr %25, align 8, !tbaa !17
  %303 = trunc i64 %302 to i32
  %304 = load ptr, ptr %6, align 8, !tbaa !15
  %305 = load ptr, ptr %8, align 8, !tbaa !15
  %306 = load i64, ptr %24, align 8, !tbaa !17
  %307 = getelementptr inbounds i32, ptr %305, i64 %306
  %308 = load i32, ptr %307, align 4, !tbaa !3
  %309 = sext i32 %308 to i64
  %310 = getelementptr inbounds i32, ptr %304, i64 %309
  store i32 %303, ptr %310, align 4, !tbaa !3
  %311 = load i64, ptr %25, align 8, !tbaa !17
  %312 = load i64, ptr %13, align 8, !tbaa !17
  %313 = icmp sgt i64 %311, %312
  br i1 %313, label %314, label %316

314:
  %315 = load i64, ptr %25, align 8, !tbaa !17
  store i64 %315, ptr %13, align 8, !tbaa !17
  br label %316

316:
  %317 = load i64, ptr %25, align 8, !tbaa !17
  %318 = icmp sgt i64 %317, 0
  br i1 %318, label %319, label %322

319:
  %320 = load i64, ptr %25, align 8, !tbaa !17
  %321 = add nsw i64 %320, -1
  store i64 %321, ptr %25, align 8, !tbaa !17
  br label %322

322:
  br label %323

323:
  %324 = load i64, ptr %24, align 8, !tbaa !17
  %325 = add nsw i64 %324, 1
  store i64 %325, ptr %24, align 8, !tbaa !17
  br label %246, !llvm.loop !28

326:
  %327 = load i64, ptr %13, align 8, !tbaa !17
  %328 = load ptr, ptr %7, align 8, !tbaa !11
  %329 = getelementptr inbounds i64, ptr %328, i64 0
  store i64 %327, ptr %329, align 8, !tbaa !17
  ret void
}

define internal void @count_sort(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4, i64 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  store ptr %0, ptr %7, align 8, !tbaa !15
  store ptr %1, ptr %8, align 8, !tbaa !15
  store ptr %2, ptr %9, align 8, !tbaa !15
  store ptr %3, ptr %10, align 8, !tbaa !15
  store i64 %4, ptr %11, align 8, !tbaa !17
  store i64 %5, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %17

17:
  %18 = load i64, ptr %13, align 8, !tbaa !17
  %19 = load i64, ptr %12, align 8, !tbaa !17
  %20 = icmp sle i64 %18, %19
  br i1 %20, label %21, label %28

21:
  %22 = load ptr, ptr %10, align 8, !tbaa !15
  %23 = load i64, ptr %13, align 8, !tbaa !17
  %24 = getelementptr inbounds i32, ptr %22, i64 %23
  store i32 0, ptr %24, align 4, !tbaa !3
  br label %25

25:
  %26 = load i64, ptr %13, align 8, !tbaa !17
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %13, align 8, !tbaa !17
  br label %17, !llvm.loop !29

28:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %29

29:
  %30 = load i64, ptr %14, align 8, !tbaa !17
  %31 = load i64, ptr %11, align 8, !tbaa !17
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %51

33:
  %34 = load ptr, ptr %10, align 8, !tbaa !15
  %35 = load ptr, ptr %7, align 8, !tbaa !15
  %36 = load ptr, ptr %8, align 8, !tbaa !15
  %37 = load i64, ptr %14, align 8, !tbaa !17
  %38 = getelementptr inbounds i32, ptr %36, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !3
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i32, ptr %35, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !3
  %43 = add nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i32, ptr %34, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %45, align 4, !tbaa !3
  br label %48

48:
  %49 = load i64, ptr %14, align 8, !tbaa !17
  %50 = add nsw i64 %49, 1
  store i64 %50, ptr %14, align 8, !tbaa !17
  br label %29, !llvm.loop !30

51:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %52

52:
  %53 = load i64, ptr %15, align 8, !tbaa !17
  %54 = load i64, ptr %12, align 8, !tbaa !17
  %55 = icmp slt i64 %53, %54
  br i1 %55, label %56, label %70

56:
  %57 = load ptr, ptr %10, align 8, !tbaa !15
  %58 = load i64, ptr %15, align 8, !tbaa !17
  %59 = getelementptr inbounds i32, ptr %57, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !3
  %61 = load ptr, ptr %10, align 8, !tbaa !15
  %62 = load i64, ptr %15, align 8, !tbaa !17
  %63 = add nsw i64 %62, 1
  %64 = getelementptr inbounds i32, ptr %61, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !3
  %66 = add nsw i32 %65, %60
  store i32 %66, ptr %64, align 4, !tbaa !3
  br label %67

67:
  %68 = load i64, ptr %15, align 8, !tbaa !17
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %15, align 8, !tbaa !17
  br label %52, !llvm.loop !31

70:
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %71

71:
  %72 = load i64, ptr %16, align 8, !tbaa !17
  %73 = load i64, ptr %11, align 8, !tbaa !17
  %74 = icmp slt i64 %72, %73
  br i1 %74, label %75, label %99

75:
  %76 = load ptr, ptr %8, align 8, !tbaa !15
  %77 = load i64, ptr %16, align 8, !tbaa !17
  %78 = getelementptr inbounds i32, ptr %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !3
  %80 = load ptr, ptr %9, align 8, !tbaa !15
  %81 = load ptr, ptr %10, align 8, !tbaa !15
  %82 = load ptr, ptr %7, align 8, !tbaa !15
  %83 = load ptr, ptr %8, align 8, !tbaa !15
  %84 = load i64, ptr %16, align 8, !tbaa !17
  %85 = getelementptr inbounds i32, ptr %83, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !3
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds i32, ptr %82, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !3
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds i32, ptr %81, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !3
  %93 = add nsw i32 %92, 1
  store i32 %93, ptr %91, align 4, !tbaa !3
  %94 = sext i32 %92 to i64
  %95 = getelementptr inbounds i32, ptr %80, i64 %94
  store i32 %79, ptr %95, align 4, !tbaa !3
  br label %96

96:
  %97 = load i64, ptr %16, align 8, !tbaa !17
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %16, align 8, !tbaa !17
  br label %71, !llvm.loop !32

99:
  ret void
}

define internal i32 @second(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !17
  store i64 %2, ptr %6, align 8, !tbaa !17
  %7 = load i64, ptr %5, align 8, !tbaa !17
  %8 = load i64, ptr %6, align 8, !tbaa !17
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %15

10:
  %11 = load ptr, ptr %4, align 8, !tbaa !15
  %12 = load i64, ptr %5, align 8, !tbaa !17
  %13 = getelementptr inbounds i32, ptr %11, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !3
  br label %16

15:
  br label %16

16:
  %17 = phi i32 [ %14, %10 ], [ -1, %15 ]
  ret i32 %17
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
!29 = distinct !{!29, !21}
!30 = distinct !{!30, !21}
!31 = distinct !{!31, !21}
!32 = distinct !{!32, !21}
