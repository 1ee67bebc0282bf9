; made by python -m programs.c from src/statistics.c, SHA-256 a4c8162e22e9ca5453d11253f9b79f97d08f9ba44e6d50959599db11596fae53
source_filename = "statistics.c"

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
  %13 = alloca [16 x double], align 16
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca double, align 8
  %29 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 0
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %3, align 8, !tbaa !11
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 1
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %4, align 8, !tbaa !13
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 2
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %5, align 8, !tbaa !15
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 3
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %6, align 8, !tbaa !13
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 4
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %7, align 8, !tbaa !17
  %45 = load ptr, ptr %2, align 8, !tbaa !7
  %46 = getelementptr inbounds ptr, ptr %45, i64 5
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  store ptr %47, ptr %8, align 8, !tbaa !15
  %48 = load ptr, ptr %3, align 8, !tbaa !11
  %49 = getelementptr inbounds i64, ptr %48, i64 0
  %50 = load i64, ptr %49, align 8, !tbaa !19
  store i64 %50, ptr %9, align 8, !tbaa !19
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 1
  %53 = load i64, ptr %52, align 8, !tbaa !19
  store i64 %53, ptr %10, align 8, !tbaa !19
  %54 = load ptr, ptr %3, align 8, !tbaa !11
  %55 = getelementptr inbounds i64, ptr %54, i64 2
  %56 = load i64, ptr %55, align 8, !tbaa !19
  store i64 %56, ptr %11, align 8, !tbaa !19
  %57 = load ptr, ptr %3, align 8, !tbaa !11
  %58 = getelementptr inbounds i64, ptr %57, i64 3
  %59 = load i64, ptr %58, align 8, !tbaa !19
  store i64 %59, ptr %12, align 8, !tbaa !19
  store i64 0, ptr %14, align 8, !tbaa !19
  br label %60

60:
  %61 = load i64, ptr %14, align 8, !tbaa !19
  %62 = load i64, ptr %11, align 8, !tbaa !19
  %63 = load i64, ptr %10, align 8, !tbaa !19
  %64 = mul nsw i64 %62, %63
  %65 = icmp slt i64 %61, %64
  br i1 %65, label %66, label %77

66:
  %67 = load ptr, ptr %4, align 8, !tbaa !13
  %68 = load i64, ptr %14, align 8, !tbaa !19
  %69 = getelementptr inbounds float, ptr %67, i64 %68
  %70 = load float, ptr %69, align 4, !tbaa !21
  %71 = load ptr, ptr %6, align 8, !tbaa !13
  %72 = load i64, ptr %14, align 8, !tbaa !19
  %73 = getelementptr inbounds float, ptr %71, i64 %72
  store float %70, ptr %73, align 4, !tbaa !21
  br label %74

74:
  %75 = load i64, ptr %14, align 8, !tbaa !19
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %14, align 8, !tbaa !19
  br label %60, !llvm.loop !23

77:
  store i64 0, ptr %15, align 8, !tbaa !19
  br label %78

78:
  %79 = load i64, ptr %15, align 8, !tbaa !19
  %80 = load i64, ptr %12, align 8, !tbaa !19
  %81 = icmp slt i64 %79, %80
  br i1 %81, label %82, label %222

82:
  store i64 0, ptr %16, align 8, !tbaa !19
  br label %83

83:
  %84 = load i64, ptr %16, align 8, !tbaa !19
  %85 = load i64, ptr %9, align 8, !tbaa !19
  %86 = icmp slt i64 %84, %85
  br i1 %86, label %87, label %103

87:
  %88 = load ptr, ptr %4, align 8, !tbaa !13
  %89 = load i64, ptr %16, align 8, !tbaa !19
  %90 = load i64, ptr %10, align 8, !tbaa !19
  %91 = mul nsw i64 %89, %90
  %92 = getelementptr inbounds float, ptr %88, i64 %91
  %93 = load ptr, ptr %6, align 8, !tbaa !13
  %94 = load i64, ptr %11, align 8, !tbaa !19
  %95 = load i64, ptr %10, align 8, !tbaa !19
  %96 = call i32 @nearest(ptr noundef %92, ptr noundef %93, i64 noundef %94, i64 noundef %95)
  %97 = load ptr, ptr %5, align 8, !tbaa !15
  %98 = load i64, ptr %16, align 8, !tbaa !19
  %99 = getelementptr inbounds i32, ptr %97, i64 %98
  store i32 %96, ptr %99, align 4, !tbaa !3
  br label %100

100:
  %101 = load i64, ptr %16, align 8, !tbaa !19
  %102 = add nsw i64 %101, 1
  store i64 %102, ptr %16, align 8, !tbaa !19
  br label %83, !llvm.loop !25

103:
  store i64 0, ptr %17, align 8, !tbaa !19
  br label %104

104:
  %105 = load i64, ptr %17, align 8, !tbaa !19
  %106 = load i64, ptr %11, align 8, !tbaa !19
  %107 = icmp slt i64 %105, %106
  br i1 %107, label %108, label %115

108:
  %109 = load ptr, ptr %8, align 8, !tbaa !15
  %110 = load i64, ptr %17, align 8, !tbaa !19
  %111 = getelementptr inbounds i32, ptr %109, i64 %110
  store i32 0, ptr %111, align 4, !tbaa !3
  br label %112

112:
  %113 = load i64, ptr %17, align 8, !tbaa !19
  %114 = add nsw i64 %113, 1
  store i64 %114, ptr %17, align 8, !tbaa !19
  br label %104, !llvm.loop !26

115:
  store i64 0, ptr %18, align 8, !tbaa !19
  br label %116

116:
  %117 = load i64, ptr %18, align 8, !tbaa !19
  %118 = load i64, ptr %11, align 8, !tbaa !19
  %119 = load i64, ptr %10, align 8, !tbaa !19
  %120 = mul nsw i64 %118, %119
  %121 = icmp slt i64 %117, %120
  br i1 %121, label %122, label %129

122:
  %123 = load ptr, ptr %6, align 8, !tbaa !13
  %124 = load i64, ptr %18, align 8, !tbaa !19
  %125 = getelementptr inbounds float, ptr %123, i64 %124
  store float 0.000000e+00, ptr %125, align 4, !tbaa !21
  br label %126

126:
  %127 = load i64, ptr %18, align 8, !tbaa !19
  %128 = add nsw i64 %127, 1
  store i64 %128, ptr %18, align 8, !tbaa !19
  br label %116, !llvm.loop !27

129:
  store i64 0, ptr %19, align 8, !tbaa !19
  br label %130

130:
  %131 = load i64, ptr %19, align 8, !tbaa !19
  %132 = load i64, ptr %9, align 8, !tbaa !19
  %133 = icmp slt i64 %131, %132
  br i1 %133, label %134, label %177

134:
  %135 = load ptr, ptr %8, align 8, !tbaa !15
  %136 = load ptr, ptr %5, align 8, !tbaa !15
  %137 = load i64, ptr %19, align 8, !tbaa !19
  %138 = getelementptr inbounds i32, ptr %136, i64 %137
  %139 = load i32, ptr %138, align 4, !tbaa !3
  %140 = sext i32 %139 to i64
  %141 = getelementptr inbounds i32, ptr %135, i64 %140
  %142 = load i32, ptr %141, align 4, !tbaa !3
  %143 = add nsw i32 %142, 1
  store i32 %143, ptr %141, align 4, !tbaa !3
  store i64 0, ptr %20, align 8, !tbaa !19
  br label %144

144:
  %145 = load i64, ptr %20, align 8, !tbaa !19
  %146 = load i64, ptr %10, align 8, !tbaa !19
  %147 = icmp slt i64 %145, %146
  br i1 %147, label %148, label %173

148:
  %149 = load ptr, ptr %4, align 8, !tbaa !13
  %150 = load i64, ptr %19, align 8, !tbaa !19
  %151 = load i64, ptr %10, align 8, !tbaa !19
  %152 = mul nsw i64 %150, %151
  %153 = load i64, ptr %20, align 8, !tbaa !19
  %154 = add nsw i64 %152, %153
  %155 = getelementptr inbounds float, ptr %149, i64 %154
  %156 = load float, ptr %155, align 4, !tbaa !21
  %157 = load ptr, ptr %6, align 8, !tbaa !13
  %158 = load ptr, ptr %5, align 8, !tbaa !15
  %159 = load i64, ptr %19, align 8, !tbaa !19
  %160 = getelementptr inbounds i32, ptr %158, i64 %159
  %161 = load i32, ptr %160, align 4, !tbaa !3
  %162 = sext i32 %161 to i64
  %163 = load i64, ptr %10, align 8, !tbaa !19
  %164 = mul nsw i64 %162, %163
  %165 = load i64, ptr %20, align 8, !tbaa !19
  %166 = add nsw i64 %164, %165
  %167 = getelementptr inbounds float, ptr %157, i64 %166
  %168 = load float, ptr %167, align 4, !tbaa !21
  %169 = fadd float %168, %156
  store float %169, ptr %167, align 4, !tbaa !21
  br label %170

170:
  %171 = load i64, ptr %20, align 8, !tbaa !19
  %172 = add nsw i64 %171, 1
  store i64 %172, ptr %20, align 8, !tbaa !19
  br label %144, !llvm.loop !28

173:
  br label %174

174:
  %175 = load i64, ptr %19, align 8, !tbaa !19
  %176 = add nsw i64 %175, 1
  store i64 %176, ptr %19, align 8, !tbaa !19
  br label %130, !llvm.loop !29

177:
  store i64 0, ptr %21, align 8, !tbaa !19
  br label %178

178:
  %179 = load i64, ptr %21, align 8, !tbaa !19
  %180 = load i64, ptr %11, align 8, !tbaa !19
  %181 = icmp slt i64 %179, %180
  br i1 %181, label %182, label %218

182:
  store i64 0, ptr %22, align 8, !tbaa !19
  br label %183

183:
  %184 = load i64, ptr %22, align 8, !tbaa !19
  %185 = load i64, ptr %10, align 8, !tbaa !19
  %186 = icmp slt i64 %184, %185
  br i1 %186, label %187, label %214

187:
  %188 = load ptr, ptr %8, align 8, !tbaa !15
  %189 = load i64, ptr %21, align 8, !tbaa !19
  %190 = getelementptr inbounds i32, ptr %188, i64 %189
  %191 = load i32, ptr %190, align 4, !tbaa !3
  %192 = icmp ne i32 %191, 0
  br i1 %192, label %193, label %198

193:
  %194 = load ptr, ptr %8, align 8, !tbaa !15
  %195 = load i64, ptr %21, align 8, !tbaa !19
  %196 = getelementptr inbounds i32, ptr %194, i64 %195
  %197 = load i32, ptr %196, align 4, !tbaa !3
  br label %199

198:
  br label %199

199:
  %200 = phi i32 [ %197, %193 ], [ 1, %198 ]
  %201 = sitofp i32 %200 to float
  %202 = load ptr, ptr %6, align 8, !tbaa !13
  %203 = load i64, ptr %21, align 8, !tbaa !19
  %204 = load i64, ptr %10, align 8, !tbaa !19
  %205 = mul nsw i64 %203, %204
  %206 = load i64, ptr %22, align 8, !tbaa !19
  %207 = add nsw i64 %205, %206
  %208 = getelementptr inbounds float, ptr %202, i64 %207
  %209 = load float, ptr %208, align 4, !tbaa !21
  %210 = fdiv float %209, %201
  store float %210, ptr %208, align 4, !tbaa !21
  br label %211

211:
  %212 = load i64, ptr %22, align 8, !tbaa !19
  %213 = add nsw i64 %212, 1
  store i64 %213, ptr %22, align 8, !tbaa !19
  br label %183, !llvm.loop !30

214:
  br label %215

215:
  %216 = load i64, ptr %21, align 8, !tbaa !19
  %217 = add nsw i64 %216, 1
  store i64 %217, ptr %21, align 8, !tbaa !19
  br label %178, !llvm.loop !31

218:
  br label %219

219:
  %220 = load i64, ptr %15, align 8, !tbaa !19
  %221 = add nsw i64 %220, 1
  store i64 %221, ptr %15, align 8, !tbaa !19
  br label %78, !llvm.loop !32

222:
  store i64 0, ptr %23, align 8, !tbaa !19
  br label %223

223:
  %224 = load i64, ptr %23, align 8, !tbaa !19
  %225 = load i64, ptr %10, align 8, !tbaa !19
  %226 = icmp slt i64 %224, %225
  br i1 %226, label %227, label %233

227:
  %228 = load i64, ptr %23, align 8, !tbaa !19
  %229 = getelementptr inbounds [16 x double], ptr %13, i64 0, i64 %228
  store double 0.000000e+00, ptr %229, align 8, !tbaa !33
  br label %230

230:
  %231 = load i64, ptr %23, align 8, !tbaa !19
  %232 = add nsw i64 %231, 1
  store i64 %232, ptr %23, align 8, !tbaa !19
  br label %223, !llvm.loop !35

233:
  store i64 0, ptr %24, align 8, !tbaa !19
  br label %234

234:
  %235 = load i64, ptr %24, align 8, !tbaa !19
  %236 = load i64, ptr %9, align 8, !tbaa !19
  %237 = icmp slt i64 %235, %236
  br i1 %237, label %238, label %267

238:
  store i64 0, ptr %25, align 8, !tbaa !19
  br label %239

239:
  %240 = load i64, ptr %25, align 8, !tbaa !19
  %241 = load i64, ptr %10, align 8, !tbaa !19
  %242 = icmp slt i64 %240, %241
  br i1 %242, label %243, label %263

243:
  %244 = load ptr, ptr %4, align 8, !tbaa !13
  %245 = load i64, ptr %24, align 8, !tbaa !19
  %246 = load i64, ptr %10, align 8, !tbaa !19
  %247 = mul nsw i64 %245, %246
  %248 = load i64, ptr %25, align 8, !tbaa !19
  %249 = add nsw i64 %247, %248
  %250 = getelementptr inbounds float, ptr %244, i64 %249
  %251 = load float, ptr %250, align 4, !tbaa !21
  %252 = fpext float %251 to double
  %253 = load i64, ptr %9, align 8, !tbaa !19
  %254 = sitofp i64 %253 to double
  %255 = fdiv double %252, %254
  %256 = load i64, ptr %25, align 8, !tbaa !19
  %257 = getelementptr inbounds [16 x double], ptr %13, i64 0, i64 %256
  %258 = load double, ptr %257, align 8, !tbaa !33
  %259 = fadd double %258, %255
  store double %259, ptr %257, align 8, !tbaa !33
  br label %260

260:
  %261 = load i64, ptr %25, align 8, !tbaa !19
  %262 = add nsw i64 %261, 1
  store i64 %262, ptr %25, align 8, !tbaa !19
  br label %239, !llvm.loop !36

263:
  br label %264

264:
  %265 = load i64, ptr %24, align 8, !tbaa !19
  %266 = add nsw i64 %265, 1
  store i64 %266, ptr %24, align 8, !tbaa !19
  br label %234, !llvm.loop !37

267:
  store i64 0, ptr %26, align 8, !tbaa !19
  br label %268

268:
  %269 = load i64, ptr %26, align 8, !tbaa !19
  %270 = load i64, ptr %10, align 8, !tbaa !19
  %271 = icmp slt i64 %269, %270
  br i1 %271, label %272, label %335

272:
  store i64 0, ptr %27, align 8, !tbaa !19
  br label %273

273:
  %274 = load i64, ptr %27, align 8, !tbaa !19
  %275 = load i64, ptr %10, align 8, !tbaa !19
  %276 = icmp slt i64 %274, %275
  br i1 %276, label %277, label %331

277:
  store double 0.000000e+00, ptr %28, align 8, !tbaa !33
  store i64 0, ptr %29, align 8, !tbaa !19
  br label %278

278:
  %279 = load i64, ptr %29, align 8, !tbaa !19
  %280 = load i64, ptr %9, align 8, !tbaa !19
  %281 = icmp slt i64 %279, %280
  br i1 %281, label %282, label %315

282:
  %283 = load ptr, ptr %4, align 8, !tbaa !13
  %284 = load i64, ptr %29, align 8, !tbaa !19
  %285 = load i64, ptr %10, align 8, !tbaa !19
  %286 = mul nsw i64 %284, %285
  %287 = load i64, ptr %26, align 8, !tbaa !19
  %288 = add nsw i64 %286, %287
  %289 = getelementptr inbounds float, ptr %283, i64 %288
  %290 = load float, ptr %289, align 4, !tbaa !21
  %291 = fpext float %290 to double
  %292 = load i64, ptr %26, align 8, !tbaa !19
  %293 = getelementptr inbounds [16 x double], ptr %13, i64 0, i64 %292
  %294 = load double, ptr %293, align 8, !tbaa !33
  %295 = fsub double %291, %294
  %296 = load ptr, ptr %4, align 8, !tbaa !13
  %297 = load i64, ptr %29, align 8, !tbaa !19
  %298 = load i64, ptr %10, align 8, !tbaa !19
  %299 = mul nsw i64 %297, %298
  %300 = load i64, ptr %27, align 8, !tbaa !19
  %301 = add nsw i64 %299, %300
  %302 = getelementptr inbounds float, ptr %296, i64 %301
  %303 = load float, ptr %302, align 4, !tbaa !21
  %304 = fpext float %303 to double
  %305 = load i64, ptr %27, align 8, !tbaa !19
  %306 = getelementptr inbounds [16 x double], ptr %13, i64 0, i64 %305
  %307 = load double, ptr %306, align 8, !tbaa !33
  %308 = fsub double %304, %307
  %309 = fmul double %295, %308
  %310 = load double, ptr %28, align 8, !tbaa !33
  %311 = fadd double %310, %309
  store double %311, ptr %28, align 8, !tbaa !33
  br label %312

312:
  %313 = load i64, ptr %29, align 8, !tbaa !19
  %314 = add nsw i64 %313, 1
  store i64 %314, ptr %29, align 8, !tbaa !19
  br label %278, !llvm.loop !38

315:
  %316 = load double, ptr %28, align 8, !tbaa !33
  %317 = load i64, ptr %9, align 8, !tbaa !19
  %318 = sub nsw i64 %317, 1
  %319 = sitofp i64 %318 to double
  %320 = fdiv double %316, %319
  %321 = load ptr, ptr %7, align 8, !tbaa !17
  %322 = load i64, ptr %26, align 8, !tbaa !19
  %323 = load i64, ptr %10, align 8, !tbaa !19
  %324 = mul nsw i64 %322, %323
  %325 = load i64, ptr %27, align 8, !tbaa !19
  %326 = add nsw i64 %324, %325
  %327 = getelementptr inbounds double, ptr %321, i64 %326
  store double %320, ptr %327, align 8, !tbaa !33
  br label %328

328:
  %329 = load i64, ptr %27, align 8, !tbaa !19
  %330 = add nsw i64 %329, 1
  store i64 %330, ptr %27, align 8, !tbaa !19
  br label %273, !llvm.loop !39

331:
  br label %332

332:
  %333 = load i64, ptr %26, align 8, !tbaa !19
  %334 = add nsw i64 %333, 1
  store i64 %334, ptr %26, align 8, !tbaa !19
  br label %268, !llvm.loop !40

335:
  ret void
}

define internal i32 @nearest(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca float, align 4
  %11 = alloca i32, align 4
  %12 = alloca float, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !19
  store i64 %3, ptr %8, align 8, !tbaa !19
  store i32 0, ptr %9, align 4, !tbaa !3
  %13 = load ptr, ptr %5, align 8, !tbaa !13
  %14 = load ptr, ptr %6, align 8, !tbaa !13
  %15 = load i64, ptr %8, align 8, !tbaa !19
  %16 = call float @squared_distance(ptr noundef %13, ptr noundef %14, i64 noundef %15)
  store float %16, ptr %10, align 4, !tbaa !21
  store i32 1, ptr %11, align 4, !tbaa !3
  br label %17

17:
  %18 = load i32, ptr %11, align 4, !tbaa !3
  %19 = sext i32 %18 to i64
  %20 = load i64, ptr %7, align 8, !tbaa !19
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %42

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !13
  %24 = load ptr, ptr %6, align 8, !tbaa !13
  %25 = load i32, ptr %11, align 4, !tbaa !3
  %26 = sext i32 %25 to i64
  %27 = load i64, ptr %8, align 8, !tbaa !19
  %28 = mul nsw i64 %26, %27
  %29 = getelementptr inbounds float, ptr %24, i64 %28
  %30 = load i64, ptr %8, align 8, !tbaa !19
  %31 = call float @squared_distance(ptr noundef %23, ptr noundef %29, i64 noundef %30)
  store float %31, ptr %12, align 4, !tbaa !21
  %32 = load float, ptr %12, align 4, !tbaa !21
  %33 = load float, ptr %10, align 4, !tbaa !21
  %34 = fcmp olt float %32, %33
  br i1 %34, label %35, label %38

35:
  %36 = load float, ptr %12, align 4, !tbaa !21
  store float %36, ptr %10, align 4, !tbaa !21
  %37 = load i32, ptr %11, align 4, !tbaa !3
  store i32 %37, ptr %9, align 4, !tbaa !3
  br label %38

38:
  br label %39

39:
  %40 = load i32, ptr %11, align 4, !tbaa !3
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %11, align 4, !tbaa !3
  br label %17, !llvm.loop !41

42:
  %43 = load i32, ptr %9, align 4, !tbaa !3
  ret i32 %43
}

define internal float @squared_distance(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca float, align 4
  %8 = alloca i64, align 8
  %9 = alloca float, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !19
  store float 0.000000e+00, ptr %7, align 4, !tbaa !21
  store i64 0, ptr %8, align 8, !tbaa !19
  br label %10

10:
  %11 = load i64, ptr %8, align 8, !tbaa !19
  %12 = load i64, ptr %6, align 8, !tbaa !19
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %32

14:
  %15 = load ptr, ptr %4, align 8, !tbaa !13
  %16 = load i64, ptr %8, align 8, !tbaa !19
  %17 = getelementptr inbounds float, ptr %15, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !21
  %19 = load ptr, ptr %5, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !19
  %21 = getelementptr inbounds float, ptr %19, i64 %20
  %22 = load float, ptr %21, align 4, !tbaa !21
  %23 = fsub float %18, %22
  store float %23, ptr %9, align 4, !tbaa !21
  %24 = load float, ptr %9, align 4, !tbaa !21
  %25 = load float, ptr %9, align 4, !tbaa !21
  %26 = fmul float %24, %25
  %27 = load float, ptr %7, align 4, !tbaa !21
  %28 = fadd float %27, %26
  store float %28, ptr %7, align 4, !tbaa !21
  br label %29

29:
  %30 = load i64, ptr %8, align 8, !tbaa !19
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %8, align 8, !tbaa !19
  br label %10, !llvm.loop !42

32:
  %33 = load float, ptr %7, align 4, !tbaa !21
  ret float %33
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
!14 = !{!"p1 float", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"p1 double", !9, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"long", !5, i64 0}
!21 = !{!22, !22, i64 0}
!22 = !{!"float", !5, i64 0}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
!25 = distinct !{!25, !24}
!26 = distinct !{!26, !24}
!27 = distinct !{!27, !24}
!28 = distinct !{!28, !24}
!29 = distinct !{!29, !24}
!30 = distinct !{!30, !24}
!31 = distinct !{!31, !24}
!32 = distinct !{!32, !24}
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !5, i64 0}
!35 = distinct !{!35, !24}
!36 = distinct !{!36, !24}
!37 = distinct !{!37, !24}
!38 = distinct !{!38, !24}
!39 = distinct !{!39, !24}
!40 = distinct !{!40, !24}
!41 = distinct !{!41, !24}
!42 = distinct !{!42, !24}
