; made by python -m programs.c from src/knapsack.c, SHA-256 d8750f308c9730989251d3b5f616037a1ecdd3db6a37be46571ffd3031b6145f
source_filename = "knapsack.c"

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
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca ptr, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 0
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %3, align 8, !tbaa !11
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 1
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %4, align 8, !tbaa !13
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 2
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %5, align 8, !tbaa !13
  %37 = load ptr, ptr %2, align 8, !tbaa !7
  %38 = getelementptr inbounds ptr, ptr %37, i64 3
  %39 = load ptr, ptr %38, align 8, !tbaa !10
  store ptr %39, ptr %6, align 8, !tbaa !15
  %40 = load ptr, ptr %2, align 8, !tbaa !7
  %41 = getelementptr inbounds ptr, ptr %40, i64 4
  %42 = load ptr, ptr %41, align 8, !tbaa !10
  store ptr %42, ptr %7, align 8, !tbaa !13
  %43 = load ptr, ptr %2, align 8, !tbaa !7
  %44 = getelementptr inbounds ptr, ptr %43, i64 5
  %45 = load ptr, ptr %44, align 8, !tbaa !10
  store ptr %45, ptr %8, align 8, !tbaa !13
  %46 = load ptr, ptr %2, align 8, !tbaa !7
  %47 = getelementptr inbounds ptr, ptr %46, i64 6
  %48 = load ptr, ptr %47, align 8, !tbaa !10
  store ptr %48, ptr %9, align 8, !tbaa !15
  %49 = load ptr, ptr %3, align 8, !tbaa !11
  %50 = getelementptr inbounds i64, ptr %49, i64 0
  %51 = load i64, ptr %50, align 8, !tbaa !17
  store i64 %51, ptr %10, align 8, !tbaa !17
  %52 = load ptr, ptr %3, align 8, !tbaa !11
  %53 = getelementptr inbounds i64, ptr %52, i64 1
  %54 = load i64, ptr %53, align 8, !tbaa !17
  store i64 %54, ptr %11, align 8, !tbaa !17
  %55 = load i64, ptr %11, align 8, !tbaa !17
  store i64 %55, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %56

56:
  %57 = load i64, ptr %13, align 8, !tbaa !17
  %58 = load i64, ptr %11, align 8, !tbaa !17
  %59 = icmp sle i64 %57, %58
  br i1 %59, label %60, label %67

60:
  %61 = load ptr, ptr %8, align 8, !tbaa !13
  %62 = load i64, ptr %13, align 8, !tbaa !17
  %63 = getelementptr inbounds i32, ptr %61, i64 %62
  store i32 0, ptr %63, align 4, !tbaa !3
  br label %64

64:
  %65 = load i64, ptr %13, align 8, !tbaa !17
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %13, align 8, !tbaa !17
  br label %56, !llvm.loop !19

67:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %68

68:
  %69 = load i64, ptr %14, align 8, !tbaa !17
  %70 = load i64, ptr %10, align 8, !tbaa !17
  %71 = icmp slt i64 %69, %70
  br i1 %71, label %72, label %138

72:
  %73 = load ptr, ptr %9, align 8, !tbaa !15
  %74 = load i64, ptr %14, align 8, !tbaa !17
  %75 = load i64, ptr %11, align 8, !tbaa !17
  %76 = add nsw i64 %75, 1
  %77 = mul nsw i64 %74, %76
  %78 = getelementptr inbounds i8, ptr %73, i64 %77
  store ptr %78, ptr %15, align 8, !tbaa !15
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %79

79:
  %80 = load i64, ptr %16, align 8, !tbaa !17
  %81 = load i64, ptr %11, align 8, !tbaa !17
  %82 = icmp sle i64 %80, %81
  br i1 %82, label %83, label %90

83:
  %84 = load ptr, ptr %15, align 8, !tbaa !15
  %85 = load i64, ptr %16, align 8, !tbaa !17
  %86 = getelementptr inbounds i8, ptr %84, i64 %85
  store i8 0, ptr %86, align 1, !tbaa !21
  br label %87

87:
  %88 = load i64, ptr %16, align 8, !tbaa !17
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %16, align 8, !tbaa !17
  br label %79, !llvm.loop !22

90:
  %91 = load i64, ptr %11, align 8, !tbaa !17
  store i64 %91, ptr %17, align 8, !tbaa !17
  br label %92

92:
  %93 = load i64, ptr %17, align 8, !tbaa !17
  %94 = load ptr, ptr %4, align 8, !tbaa !13
  %95 = load i64, ptr %14, align 8, !tbaa !17
  %96 = getelementptr inbounds i32, ptr %94, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !3
  %98 = sext i32 %97 to i64
  %99 = icmp sge i64 %93, %98
  br i1 %99, label %100, label %134

100:
  %101 = load ptr, ptr %8, align 8, !tbaa !13
  %102 = load i64, ptr %17, align 8, !tbaa !17
  %103 = load ptr, ptr %4, align 8, !tbaa !13
  %104 = load i64, ptr %14, align 8, !tbaa !17
  %105 = getelementptr inbounds i32, ptr %103, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = sext i32 %106 to i64
  %108 = sub nsw i64 %102, %107
  %109 = getelementptr inbounds i32, ptr %101, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !3
  %111 = load ptr, ptr %5, align 8, !tbaa !13
  %112 = load i64, ptr %14, align 8, !tbaa !17
  %113 = getelementptr inbounds i32, ptr %111, i64 %112
  %114 = load i32, ptr %113, align 4, !tbaa !3
  %115 = add i32 %110, %114
  store i32 %115, ptr %18, align 4, !tbaa !3
  %116 = load i32, ptr %18, align 4, !tbaa !3
  %117 = load ptr, ptr %8, align 8, !tbaa !13
  %118 = load i64, ptr %17, align 8, !tbaa !17
  %119 = getelementptr inbounds i32, ptr %117, i64 %118
  %120 = load i32, ptr %119, align 4, !tbaa !3
  %121 = icmp ugt i32 %116, %120
  br i1 %121, label %122, label %130

122:
  %123 = load i32, ptr %18, align 4, !tbaa !3
  %124 = load ptr, ptr %8, align 8, !tbaa !13
  %125 = load i64, ptr %17, align 8, !tbaa !17
  %126 = getelementptr inbounds i32, ptr %124, i64 %125
  store i32 %123, ptr %126, align 4, !tbaa !3
  %127 = load ptr, ptr %15, align 8, !tbaa !15
  %128 = load i64, ptr %17, align 8, !tbaa !17
  %129 = getelementptr inbounds i8, ptr %127, i64 %128
  store i8 1, ptr %129, align 1, !tbaa !21
  br label %130

130:
  br label %131

131:
  %132 = load i64, ptr %17, align 8, !tbaa !17
  %133 = add nsw i64 %132, -1
  store i64 %133, ptr %17, align 8, !tbaa !17
  br label %92, !llvm.loop !23

134:
  br label %135

135:
  %136 = load i64, ptr %14, align 8, !tbaa !17
  %137 = add nsw i64 %136, 1
  store i64 %137, ptr %14, align 8, !tbaa !17
  br label %68, !llvm.loop !24

138:
  %139 = load ptr, ptr %8, align 8, !tbaa !13
  %140 = load i64, ptr %11, align 8, !tbaa !17
  %141 = getelementptr inbounds i32, ptr %139, i64 %140
  %142 = load i32, ptr %141, align 4, !tbaa !3
  %143 = load ptr, ptr %7, align 8, !tbaa !13
  %144 = getelementptr inbounds i32, ptr %143, i64 0
  store i32 %142, ptr %144, align 4, !tbaa !3
  %145 = load i64, ptr %10, align 8, !tbaa !17
  %146 = sub nsw i64 %145, 1
  store i64 %146, ptr %19, align 8, !tbaa !17
  br label %147

147:
  %148 = load i64, ptr %19, align 8, !tbaa !17
  %149 = icmp sge i64 %148, 0
  br i1 %149, label %150, label %180

150:
  %151 = load ptr, ptr %9, align 8, !tbaa !15
  %152 = load i64, ptr %19, align 8, !tbaa !17
  %153 = load i64, ptr %11, align 8, !tbaa !17
  %154 = add nsw i64 %153, 1
  %155 = mul nsw i64 %152, %154
  %156 = load i64, ptr %12, align 8, !tbaa !17
  %157 = add nsw i64 %155, %156
  %158 = getelementptr inbounds i8, ptr %151, i64 %157
  %159 = load i8, ptr %158, align 1, !tbaa !21
  %160 = load ptr, ptr %6, align 8, !tbaa !15
  %161 = load i64, ptr %19, align 8, !tbaa !17
  %162 = getelementptr inbounds i8, ptr %160, i64 %161
  store i8 %159, ptr %162, align 1, !tbaa !21
  %163 = load ptr, ptr %6, align 8, !tbaa !15
  %164 = load i64, ptr %19, align 8, !tbaa !17
  %165 = getelementptr inbounds i8, ptr %163, i64 %164
  %166 = load i8, ptr %165, align 1, !tbaa !21
  %167 = icmp ne i8 %166, 0
  br i1 %167, label %168, label %176

168:
  %169 = load ptr, ptr %4, align 8, !tbaa !13
  %170 = load i64, ptr %19, align 8, !tbaa !17
  %171 = getelementptr inbounds i32, ptr %169, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !3
  %173 = sext i32 %172 to i64
  %174 = load i64, ptr %12, align 8, !tbaa !17
  %175 = sub nsw i64 %174, %173
  store i64 %175, ptr %12, align 8, !tbaa !17
  br label %176

176:
  br label %177

177:
  %178 = load i64, ptr %19, align 8, !tbaa !17
  %179 = add nsw i64 %178, -1
  store i64 %179, ptr %19, align 8, !tbaa !17
  br label %147, !llvm.loop !25

180:
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %181

181:
  %182 = load i64, ptr %20, align 8, !tbaa !17
  %183 = load i64, ptr %11, align 8, !tbaa !17
  %184 = icmp sle i64 %182, %183
  br i1 %184, label %185, label %192

185:
  %186 = load ptr, ptr %8, align 8, !tbaa !13
  %187 = load i64, ptr %20, align 8, !tbaa !17
  %188 = getelementptr inbounds i32, ptr %186, i64 %187
  store i32 0, ptr %188, align 4, !tbaa !3
  br label %189

189:
  %190 = load i64, ptr %20, align 8, !tbaa !17
  %191 = add nsw i64 %190, 1
  store i64 %191, ptr %20, align 8, !tbaa !17
  br label %181, !llvm.loop !26

192:
  store i64 0, ptr %21, align 8, !tbaa !17
  br label %193

193:
  %194 = load i64, ptr %21, align 8, !tbaa !17
  %195 = load i64, ptr %10, align 8, !tbaa !17
  %196 = icmp slt i64 %194, %195
  br i1 %196, label %197, label %243

197:
  %198 = load ptr, ptr %5, align 8, !tbaa !13
  %199 = load i64, ptr %21, align 8, !tbaa !17
  %200 = getelementptr inbounds i32, ptr %198, i64 %199
  %201 = load i32, ptr %200, align 4, !tbaa !3
  %202 = srem i32 %201, 5
  %203 = add nsw i32 1, %202
  store i32 %203, ptr %22, align 4, !tbaa !3
  store i32 1, ptr %23, align 4, !tbaa !3
  br label %204

204:
  %205 = load i32, ptr %22, align 4, !tbaa !3
  %206 = icmp sgt i32 %205, 0
  br i1 %206, label %207, label %239

207:
  %208 = load i32, ptr %23, align 4, !tbaa !3
  %209 = load i32, ptr %22, align 4, !tbaa !3
  %210 = icmp slt i32 %208, %209
  br i1 %210, label %211, label %213

211:
  %212 = load i32, ptr %23, align 4, !tbaa !3
  br label %215

213:
  %214 = load i32, ptr %22, align 4, !tbaa !3
  br label %215

215:
  %216 = phi i32 [ %212, %211 ], [ %214, %213 ]
  store i32 %216, ptr %24, align 4, !tbaa !3
  %217 = load ptr, ptr %8, align 8, !tbaa !13
  %218 = load i64, ptr %11, align 8, !tbaa !17
  %219 = load i32, ptr %24, align 4, !tbaa !3
  %220 = sext i32 %219 to i64
  %221 = load ptr, ptr %4, align 8, !tbaa !13
  %222 = load i64, ptr %21, align 8, !tbaa !17
  %223 = getelementptr inbounds i32, ptr %221, i64 %222
  %224 = load i32, ptr %223, align 4, !tbaa !3
  %225 = sext i32 %224 to i64
  %226 = mul nsw i64 %220, %225
  %227 = load i32, ptr %24, align 4, !tbaa !3
  %228 = load ptr, ptr %5, align 8, !tbaa !13
  %229 = load i64, ptr %21, align 8, !tbaa !17
  %230 = getelementptr inbounds i32, ptr %228, i64 %229
  %231 = load i32, ptr %230, align 4, !tbaa !3
  %232 = mul nsw i32 %227, %231
  call void @take(ptr noundef %217, i64 noundef %218, i64 noundef %226, i32 noundef %232)
  %233 = load i32, ptr %24, align 4, !tbaa !3
  %234 = load i32, ptr %22, align 4, !tbaa !3
  %235 = sub nsw i32 %234, %233
  store i32 %235, ptr %22, align 4, !tbaa !3
  br label %236

236:
  %237 = load i32, ptr %23, align 4, !tbaa !3
  %238 = mul nsw i32 %237, 2
  store i32 %238, ptr %23, align 4, !tbaa !3
  br label %204, !llvm.loop !27

239:
  br label %240

240:
  %241 = load i64, ptr %21, align 8, !tbaa !17
  %242 = add nsw i64 %241, 1
  store i64 %242, ptr %21, align 8, !tbaa !17
  br label %193, !llvm.loop !28

243:
  %244 = load ptr, ptr %8, align 8, !tbaa !13
  %245 = load i64, ptr %11, align 8, !tbaa !17
  %246 = getelementptr inbounds i32, ptr %244, i64 %245
  %247 = load i32, ptr %246, align 4, !tbaa !3
  %248 = load ptr, ptr %7, align 8, !tbaa !13
  %249 = getelementptr inbounds i32, ptr %248, i64 1
  store i32 %247, ptr %249, align 4, !tbaa !3
  store i64 0, ptr %25, align 8, !tbaa !17
  br label %250

250:
  %251 = load i64, ptr %25, align 8, !tbaa !17
  %252 = load i64, ptr %11, align 8, !tbaa !17
  %253 = icmp sle i64 %251, %252
  br i1 %253, label %254, label %264

254:
  %255 = load i64, ptr %25, align 8, !tbaa !17
  %256 = icmp eq i64 %255, 0
  %257 = zext i1 %256 to i32
  %258 = load ptr, ptr %8, align 8, !tbaa !13
  %259 = load i64, ptr %25, align 8, !tbaa !17
  %260 = getelementptr inbounds i32, ptr %258, i64 %259
  store i32 %257, ptr %260, align 4, !tbaa !3
  br label %261

261:
  %262 = load i64, ptr %25, align 8, !tbaa !17
  %263 = add nsw i64 %262, 1
  store i64 %263, ptr %25, align 8, !tbaa !17
  br label %250, !llvm.loop !29

264:
  store i64 0, ptr %26, align 8, !tbaa !17
  br label %265

265:
  %266 = load i64, ptr %26, align 8, !tbaa !17
  %267 = load i64, ptr %10, align 8, !tbaa !17
  %268 = icmp slt i64 %266, %267
  br i1 %268, label %269, label %306

269:
  %270 = load ptr, ptr %4, align 8, !tbaa !13
  %271 = load i64, ptr %26, align 8, !tbaa !17
  %272 = getelementptr inbounds i32, ptr %270, i64 %271
  %273 = load i32, ptr %272, align 4, !tbaa !3
  %274 = sext i32 %273 to i64
  store i64 %274, ptr %27, align 8, !tbaa !17
  br label %275

275:
  %276 = load i64, ptr %27, align 8, !tbaa !17
  %277 = load i64, ptr %11, align 8, !tbaa !17
  %278 = icmp sle i64 %276, %277
  br i1 %278, label %279, label %302

279:
  %280 = load ptr, ptr %8, align 8, !tbaa !13
  %281 = load i64, ptr %27, align 8, !tbaa !17
  %282 = getelementptr inbounds i32, ptr %280, i64 %281
  %283 = load i32, ptr %282, align 4, !tbaa !3
  %284 = load ptr, ptr %8, align 8, !tbaa !13
  %285 = load i64, ptr %27, align 8, !tbaa !17
  %286 = load ptr, ptr %4, align 8, !tbaa !13
  %287 = load i64, ptr %26, align 8, !tbaa !17
  %288 = getelementptr inbounds i32, ptr %286, i64 %287
  %289 = load i32, ptr %288, align 4, !tbaa !3
  %290 = sext i32 %289 to i64
  %291 = sub nsw i64 %285, %290
  %292 = getelementptr inbounds i32, ptr %284, i64 %291
  %293 = load i32, ptr %292, align 4, !tbaa !3
  %294 = add i32 %283, %293
  %295 = urem i32 %294, 1000000007
  %296 = load ptr, ptr %8, align 8, !tbaa !13
  %297 = load i64, ptr %27, align 8, !tbaa !17
  %298 = getelementptr inbounds i32, ptr %296, i64 %297
  store i32 %295, ptr %298, align 4, !tbaa !3
  br label %299

299:
  %300 = load i64, ptr %27, align 8, !tbaa !17
  %301 = add nsw i64 %300, 1
  store i64 %301, ptr %27, align 8, !tbaa !17
  br label %275, !llvm.loop !30

302:
  br label %303

303:
  %304 = load i64, ptr %26, align 8, !tbaa !17
  %305 = add nsw i64 %304, 1
  store i64 %305, ptr %26, align 8, !tbaa !17
  br label %265, !llvm.loop !31

306:
  %307 = load ptr, ptr %8, align 8, !tbaa !13
  %308 = load i64, ptr %11, align 8, !tbaa !17
  %309 = getelementptr inbounds i32, ptr %307, i64 %308
  %310 = load i32, ptr %309, align 4, !tbaa !3
  %311 = load ptr, ptr %7, align 8, !tbaa !13
  %312 = getelementptr inbounds i32, ptr %311, i64 2
  store i32 %310, ptr %312, align 4, !tbaa !3
  ret void
}

define internal void @take(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store i64 %2, ptr %7, align 8, !tbaa !17
  store i32 %3, ptr %8, align 4, !tbaa !3
  %10 = load i64, ptr %6, align 8, !tbaa !17
  store i64 %10, ptr %9, align 8, !tbaa !17
  br label %11

11:
  %12 = load i64, ptr %9, align 8, !tbaa !17
  %13 = load i64, ptr %7, align 8, !tbaa !17
  %14 = icmp sge i64 %12, %13
  br i1 %14, label %15, label %35

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !13
  %17 = load i64, ptr %9, align 8, !tbaa !17
  %18 = getelementptr inbounds i32, ptr %16, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !3
  %20 = load ptr, ptr %5, align 8, !tbaa !13
  %21 = load i64, ptr %9, align 8, !tbaa !17
  %22 = load i64, ptr %7, align 8, !tbaa !17
  %23 = sub nsw i64 %21, %22
  %24 = getelementptr inbounds i32, ptr %20, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = load i32, ptr %8, align 4, !tbaa !3
  %27 = add i32 %25, %26
  %28 = call i32 @larger(i32 noundef %19, i32 noundef %27)
  %29 = load ptr, ptr %5, align 8, !tbaa !13
  %30 = load i64, ptr %9, align 8, !tbaa !17
  %31 = getelementptr inbounds i32, ptr %29, i64 %30
  store i32 %28, ptr %31, align 4, !tbaa !3
  br label %32

32:
  %33 = load i64, ptr %9, align 8, !tbaa !17
  %34 = add nsw i64 %33, -1
  store i64 %34, ptr %9, align 8, !tbaa !17
  br label %11, !llvm.loop !32

35:
  ret void
}

define internal i32 @larger(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp ugt i32 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i32, ptr %3, align 4, !tbaa !3
  br label %12

10:
  %11 = load i32, ptr %4, align 4, !tbaa !3
  br label %12

12:
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  ret i32 %13
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
!16 = !{!"p1 omnipotent char", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!5, !5, i64 0}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
