; made by python -m programs.c from src/automaton.c, SHA-256 b3a9de5b403af386b686ccf1cb5843303f473ad715f4b88d07cd757aceeb7c40
source_filename = "automaton.c"

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
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i8, align 1
  %23 = alloca i8, align 1
  %24 = alloca i32, align 4
  %25 = alloca i64, align 8
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
  store ptr %43, ptr %8, align 8, !tbaa !11
  %44 = load ptr, ptr %2, align 8, !tbaa !7
  %45 = getelementptr inbounds ptr, ptr %44, i64 6
  %46 = load ptr, ptr %45, align 8, !tbaa !10
  store ptr %46, ptr %9, align 8, !tbaa !13
  %47 = load ptr, ptr %3, align 8, !tbaa !11
  %48 = getelementptr inbounds i64, ptr %47, i64 0
  %49 = load i64, ptr %48, align 8, !tbaa !15
  store i64 %49, ptr %10, align 8, !tbaa !15
  %50 = load ptr, ptr %3, align 8, !tbaa !11
  %51 = getelementptr inbounds i64, ptr %50, i64 1
  %52 = load i64, ptr %51, align 8, !tbaa !15
  store i64 %52, ptr %11, align 8, !tbaa !15
  %53 = load ptr, ptr %3, align 8, !tbaa !11
  %54 = getelementptr inbounds i64, ptr %53, i64 2
  %55 = load i64, ptr %54, align 8, !tbaa !15
  store i64 %55, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %56

56:
  %57 = load i64, ptr %13, align 8, !tbaa !15
  %58 = load i64, ptr %11, align 8, !tbaa !15
  %59 = icmp slt i64 %57, %58
  br i1 %59, label %60, label %74

60:
  %61 = load ptr, ptr %4, align 8, !tbaa !13
  %62 = load i64, ptr %13, align 8, !tbaa !15
  %63 = getelementptr inbounds i8, ptr %61, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !17
  %65 = zext i8 %64 to i32
  %66 = and i32 %65, 1
  %67 = trunc i32 %66 to i8
  %68 = load ptr, ptr %6, align 8, !tbaa !13
  %69 = load i64, ptr %13, align 8, !tbaa !15
  %70 = getelementptr inbounds i8, ptr %68, i64 %69
  store i8 %67, ptr %70, align 1, !tbaa !17
  br label %71

71:
  %72 = load i64, ptr %13, align 8, !tbaa !15
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %13, align 8, !tbaa !15
  br label %56, !llvm.loop !18

74:
  store i64 1, ptr %14, align 8, !tbaa !15
  br label %75

75:
  %76 = load i64, ptr %14, align 8, !tbaa !15
  %77 = load i64, ptr %10, align 8, !tbaa !15
  %78 = icmp slt i64 %76, %77
  br i1 %78, label %79, label %118

79:
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %80

80:
  %81 = load i64, ptr %15, align 8, !tbaa !15
  %82 = load i64, ptr %11, align 8, !tbaa !15
  %83 = icmp slt i64 %81, %82
  br i1 %83, label %84, label %114

84:
  %85 = load ptr, ptr %5, align 8, !tbaa !13
  %86 = load i64, ptr %14, align 8, !tbaa !15
  %87 = and i64 %86, 7
  %88 = getelementptr inbounds i8, ptr %85, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !17
  %90 = zext i8 %89 to i32
  %91 = load ptr, ptr %6, align 8, !tbaa !13
  %92 = load i64, ptr %14, align 8, !tbaa !15
  %93 = sub nsw i64 %92, 1
  %94 = load i64, ptr %11, align 8, !tbaa !15
  %95 = mul nsw i64 %93, %94
  %96 = getelementptr inbounds i8, ptr %91, i64 %95
  %97 = load i64, ptr %11, align 8, !tbaa !15
  %98 = load i64, ptr %15, align 8, !tbaa !15
  %99 = call zeroext i8 @around(ptr noundef %96, i64 noundef %97, i64 noundef %98)
  %100 = zext i8 %99 to i32
  %101 = ashr i32 %90, %100
  %102 = and i32 %101, 1
  %103 = trunc i32 %102 to i8
  %104 = load ptr, ptr %6, align 8, !tbaa !13
  %105 = load i64, ptr %14, align 8, !tbaa !15
  %106 = load i64, ptr %11, align 8, !tbaa !15
  %107 = mul nsw i64 %105, %106
  %108 = load i64, ptr %15, align 8, !tbaa !15
  %109 = add nsw i64 %107, %108
  %110 = getelementptr inbounds i8, ptr %104, i64 %109
  store i8 %103, ptr %110, align 1, !tbaa !17
  br label %111

111:
  %112 = load i64, ptr %15, align 8, !tbaa !15
  %113 = add nsw i64 %112, 1
  store i64 %113, ptr %15, align 8, !tbaa !15
  br label %80, !llvm.loop !20

114:
  br label %115

115:
  %116 = load i64, ptr %14, align 8, !tbaa !15
  %117 = add nsw i64 %116, 1
  store i64 %117, ptr %14, align 8, !tbaa !15
  br label %75, !llvm.loop !21

118:
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %119

119:
  %120 = load i64, ptr %16, align 8, !tbaa !15
  %121 = load i64, ptr %10, align 8, !tbaa !15
  %122 = load i64, ptr %11, align 8, !tbaa !15
  %123 = mul nsw i64 %121, %122
  %124 = icmp slt i64 %120, %123
  br i1 %124, label %125, label %139

125:
  %126 = load ptr, ptr %4, align 8, !tbaa !13
  %127 = load i64, ptr %16, align 8, !tbaa !15
  %128 = getelementptr inbounds i8, ptr %126, i64 %127
  %129 = load i8, ptr %128, align 1, !tbaa !17
  %130 = zext i8 %129 to i32
  %131 = srem i32 %130, 3
  %132 = trunc i32 %131 to i8
  %133 = load ptr, ptr %7, align 8, !tbaa !13
  %134 = load i64, ptr %16, align 8, !tbaa !15
  %135 = getelementptr inbounds i8, ptr %133, i64 %134
  store i8 %132, ptr %135, align 1, !tbaa !17
  br label %136

136:
  %137 = load i64, ptr %16, align 8, !tbaa !15
  %138 = add nsw i64 %137, 1
  store i64 %138, ptr %16, align 8, !tbaa !15
  br label %119, !llvm.loop !22

139:
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %140

140:
  %141 = load i64, ptr %17, align 8, !tbaa !15
  %142 = load i64, ptr %12, align 8, !tbaa !15
  %143 = icmp slt i64 %141, %142
  br i1 %143, label %144, label %264

144:
  store i64 0, ptr %18, align 8, !tbaa !15
  store i64 0, ptr %19, align 8, !tbaa !15
  store i64 0, ptr %20, align 8, !tbaa !15
  br label %145

145:
  %146 = load i64, ptr %20, align 8, !tbaa !15
  %147 = load i64, ptr %10, align 8, !tbaa !15
  %148 = icmp slt i64 %146, %147
  br i1 %148, label %149, label %231

149:
  store i64 0, ptr %21, align 8, !tbaa !15
  br label %150

150:
  %151 = load i64, ptr %21, align 8, !tbaa !15
  %152 = load i64, ptr %11, align 8, !tbaa !15
  %153 = icmp slt i64 %151, %152
  br i1 %153, label %154, label %227

154:
  %155 = load ptr, ptr %7, align 8, !tbaa !13
  %156 = load i64, ptr %20, align 8, !tbaa !15
  %157 = load i64, ptr %11, align 8, !tbaa !15
  %158 = mul nsw i64 %156, %157
  %159 = load i64, ptr %21, align 8, !tbaa !15
  %160 = add nsw i64 %158, %159
  %161 = getelementptr inbounds i8, ptr %155, i64 %160
  %162 = load i8, ptr %161, align 1, !tbaa !17
  store i8 %162, ptr %22, align 1, !tbaa !17
  %163 = load i8, ptr %22, align 1, !tbaa !17
  store i8 %163, ptr %23, align 1, !tbaa !17
  %164 = load i64, ptr %17, align 8, !tbaa !15
  %165 = trunc i64 %164 to i32
  %166 = load i64, ptr %20, align 8, !tbaa !15
  %167 = trunc i64 %166 to i32
  %168 = load i64, ptr %21, align 8, !tbaa !15
  %169 = trunc i64 %168 to i32
  %170 = call i32 @chance(i32 noundef %165, i32 noundef %167, i32 noundef %169)
  store i32 %170, ptr %24, align 4, !tbaa !3
  %171 = load i8, ptr %22, align 1, !tbaa !17
  %172 = zext i8 %171 to i32
  %173 = icmp eq i32 %172, 2
  br i1 %173, label %174, label %175

174:
  store i8 0, ptr %23, align 1, !tbaa !17
  br label %201

175:
  %176 = load i8, ptr %22, align 1, !tbaa !17
  %177 = zext i8 %176 to i32
  %178 = icmp eq i32 %177, 1
  br i1 %178, label %179, label %191

179:
  %180 = load ptr, ptr %7, align 8, !tbaa !13
  %181 = load i64, ptr %10, align 8, !tbaa !15
  %182 = load i64, ptr %11, align 8, !tbaa !15
  %183 = load i64, ptr %20, align 8, !tbaa !15
  %184 = load i64, ptr %21, align 8, !tbaa !15
  %185 = call i32 @burning(ptr noundef %180, i64 noundef %181, i64 noundef %182, i64 noundef %183, i64 noundef %184)
  %186 = icmp ne i32 %185, 0
  br i1 %186, label %190, label %187

187:
  %188 = load i32, ptr %24, align 4, !tbaa !3
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %190, label %191

190:
  store i8 2, ptr %23, align 1, !tbaa !17
  br label %200

191:
  %192 = load i8, ptr %22, align 1, !tbaa !17
  %193 = zext i8 %192 to i32
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %195, label %199

195:
  %196 = load i32, ptr %24, align 4, !tbaa !3
  %197 = icmp ult i32 %196, 20
  br i1 %197, label %198, label %199

198:
  store i8 1, ptr %23, align 1, !tbaa !17
  br label %199

199:
  br label %200

200:
  br label %201

201:
  %202 = load i8, ptr %23, align 1, !tbaa !17
  %203 = load ptr, ptr %9, align 8, !tbaa !13
  %204 = load i64, ptr %20, align 8, !tbaa !15
  %205 = load i64, ptr %11, align 8, !tbaa !15
  %206 = mul nsw i64 %204, %205
  %207 = load i64, ptr %21, align 8, !tbaa !15
  %208 = add nsw i64 %206, %207
  %209 = getelementptr inbounds i8, ptr %203, i64 %208
  store i8 %202, ptr %209, align 1, !tbaa !17
  %210 = load i8, ptr %23, align 1, !tbaa !17
  %211 = zext i8 %210 to i32
  %212 = icmp eq i32 %211, 2
  %213 = zext i1 %212 to i32
  %214 = sext i32 %213 to i64
  %215 = load i64, ptr %18, align 8, !tbaa !15
  %216 = add nsw i64 %215, %214
  store i64 %216, ptr %18, align 8, !tbaa !15
  %217 = load i8, ptr %23, align 1, !tbaa !17
  %218 = zext i8 %217 to i32
  %219 = icmp eq i32 %218, 1
  %220 = zext i1 %219 to i32
  %221 = sext i32 %220 to i64
  %222 = load i64, ptr %19, align 8, !tbaa !15
  %223 = add nsw i64 %222, %221
  store i64 %223, ptr %19, align 8, !tbaa !15
  br label %224

224:
  %225 = load i64, ptr %21, align 8, !tbaa !15
  %226 = add nsw i64 %225, 1
  store i64 %226, ptr %21, align 8, !tbaa !15
  br label %150, !llvm.loop !23

227:
  br label %228

228:
  %229 = load i64, ptr %20, align 8, !tbaa !15
  %230 = add nsw i64 %229, 1
  store i64 %230, ptr %20, align 8, !tbaa !15
  br label %145, !llvm.loop !24

231:
  store i64 0, ptr %25, align 8, !tbaa !15
  br label %232

232:
  %233 = load i64, ptr %25, align 8, !tbaa !15
  %234 = load i64, ptr %10, align 8, !tbaa !15
  %235 = load i64, ptr %11, align 8, !tbaa !15
  %236 = mul nsw i64 %234, %235
  %237 = icmp slt i64 %233, %236
  br i1 %237, label %238, label %249

238:
  %239 = load ptr, ptr %9, align 8, !tbaa !13
  %240 = load i64, ptr %25, align 8, !tbaa !15
  %241 = getelementptr inbounds i8, ptr %239, i64 %240
  %242 = load i8, ptr %241, align 1, !tbaa !17
  %243 = load ptr, ptr %7, align 8, !tbaa !13
  %244 = load i64, ptr %25, align 8, !tbaa !15
  %245 = getelementptr inbounds i8, ptr %243, i64 %244
  store i8 %242, ptr %245, align 1, !tbaa !17
  br label %246

246:
  %247 = load i64, ptr %25, align 8, !tbaa !15
  %248 = add nsw i64 %247, 1
  store i64 %248, ptr %25, align 8, !tbaa !15
  br label %232, !llvm.loop !25

249:
  %250 = load i64, ptr %18, align 8, !tbaa !15
  %251 = load ptr, ptr %8, align 8, !tbaa !11
  %252 = load i64, ptr %17, align 8, !tbaa !15
  %253 = mul nsw i64 2, %252
  %254 = getelementptr inbounds i64, ptr %251, i64 %253
  store i64 %250, ptr %254, align 8, !tbaa !15
  %255 = load i64, ptr %19, align 8, !tbaa !15
  %256 = load ptr, ptr %8, align 8, !tbaa !11
  %257 = load i64, ptr %17, align 8, !tbaa !15
  %258 = mul nsw i64 2, %257
  %259 = add nsw i64 %258, 1
  %260 = getelementptr inbounds i64, ptr %256, i64 %259
  store i64 %255, ptr %260, align 8, !tbaa !15
  br label %261

261:
  %262 = load i64, ptr %17, align 8, !tbaa !15
  %263 = add nsw i64 %262, 1
  store i64 %263, ptr %17, align 8, !tbaa !15
  br label %140, !llvm.loop !26

264:
  ret void
}

define internal zeroext i8 @around(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %9 = load i64, ptr %6, align 8, !tbaa !15
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = load i64, ptr %5, align 8, !tbaa !15
  %13 = sub nsw i64 %12, 1
  br label %17

14:
  %15 = load i64, ptr %6, align 8, !tbaa !15
  %16 = sub nsw i64 %15, 1
  br label %17

17:
  %18 = phi i64 [ %13, %11 ], [ %16, %14 ]
  store i64 %18, ptr %7, align 8, !tbaa !15
  %19 = load i64, ptr %6, align 8, !tbaa !15
  %20 = add nsw i64 %19, 1
  %21 = load i64, ptr %5, align 8, !tbaa !15
  %22 = icmp eq i64 %20, %21
  br i1 %22, label %23, label %24

23:
  br label %27

24:
  %25 = load i64, ptr %6, align 8, !tbaa !15
  %26 = add nsw i64 %25, 1
  br label %27

27:
  %28 = phi i64 [ 0, %23 ], [ %26, %24 ]
  store i64 %28, ptr %8, align 8, !tbaa !15
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load i64, ptr %7, align 8, !tbaa !15
  %31 = getelementptr inbounds i8, ptr %29, i64 %30
  %32 = load i8, ptr %31, align 1, !tbaa !17
  %33 = zext i8 %32 to i32
  %34 = shl i32 %33, 2
  %35 = load ptr, ptr %4, align 8, !tbaa !13
  %36 = load i64, ptr %6, align 8, !tbaa !15
  %37 = getelementptr inbounds i8, ptr %35, i64 %36
  %38 = load i8, ptr %37, align 1, !tbaa !17
  %39 = zext i8 %38 to i32
  %40 = shl i32 %39, 1
  %41 = or i32 %34, %40
  %42 = load ptr, ptr %4, align 8, !tbaa !13
  %43 = load i64, ptr %8, align 8, !tbaa !15
  %44 = getelementptr inbounds i8, ptr %42, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !17
  %46 = zext i8 %45 to i32
  %47 = or i32 %41, %46
  %48 = trunc i32 %47 to i8
  ret i8 %48
}

define internal i32 @chance(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !3
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %8 = load i32, ptr %4, align 4, !tbaa !3
  %9 = mul i32 %8, -1640531535
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = mul i32 %10, -2048144777
  %12 = xor i32 %9, %11
  %13 = load i32, ptr %6, align 4, !tbaa !3
  %14 = mul i32 %13, -1028477379
  %15 = xor i32 %12, %14
  store i32 %15, ptr %7, align 4, !tbaa !3
  %16 = load i32, ptr %7, align 4, !tbaa !3
  %17 = lshr i32 %16, 15
  %18 = load i32, ptr %7, align 4, !tbaa !3
  %19 = xor i32 %18, %17
  store i32 %19, ptr %7, align 4, !tbaa !3
  %20 = load i32, ptr %7, align 4, !tbaa !3
  %21 = mul i32 %20, 739982445
  store i32 %21, ptr %7, align 4, !tbaa !3
  %22 = load i32, ptr %7, align 4, !tbaa !3
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = lshr i32 %23, 13
  %25 = xor i32 %22, %24
  %26 = and i32 %25, 1023
  ret i32 %26
}

define internal i32 @burning(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i64 %1, ptr %7, align 8, !tbaa !15
  store i64 %2, ptr %8, align 8, !tbaa !15
  store i64 %3, ptr %9, align 8, !tbaa !15
  store i64 %4, ptr %10, align 8, !tbaa !15
  %11 = load i64, ptr %9, align 8, !tbaa !15
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %25

13:
  %14 = load ptr, ptr %6, align 8, !tbaa !13
  %15 = load i64, ptr %9, align 8, !tbaa !15
  %16 = sub nsw i64 %15, 1
  %17 = load i64, ptr %8, align 8, !tbaa !15
  %18 = mul nsw i64 %16, %17
  %19 = load i64, ptr %10, align 8, !tbaa !15
  %20 = add nsw i64 %18, %19
  %21 = getelementptr inbounds i8, ptr %14, i64 %20
  %22 = load i8, ptr %21, align 1, !tbaa !17
  %23 = zext i8 %22 to i32
  %24 = icmp eq i32 %23, 2
  br i1 %24, label %76, label %25

25:
  %26 = load i64, ptr %9, align 8, !tbaa !15
  %27 = add nsw i64 %26, 1
  %28 = load i64, ptr %7, align 8, !tbaa !15
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %30, label %42

30:
  %31 = load ptr, ptr %6, align 8, !tbaa !13
  %32 = load i64, ptr %9, align 8, !tbaa !15
  %33 = add nsw i64 %32, 1
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = mul nsw i64 %33, %34
  %36 = load i64, ptr %10, align 8, !tbaa !15
  %37 = add nsw i64 %35, %36
  %38 = getelementptr inbounds i8, ptr %31, i64 %37
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = zext i8 %39 to i32
  %41 = icmp eq i32 %40, 2
  br i1 %41, label %76, label %42

42:
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = icmp sgt i64 %43, 0
  br i1 %44, label %45, label %57

45:
  %46 = load ptr, ptr %6, align 8, !tbaa !13
  %47 = load i64, ptr %9, align 8, !tbaa !15
  %48 = load i64, ptr %8, align 8, !tbaa !15
  %49 = mul nsw i64 %47, %48
  %50 = load i64, ptr %10, align 8, !tbaa !15
  %51 = add nsw i64 %49, %50
  %52 = sub nsw i64 %51, 1
  %53 = getelementptr inbounds i8, ptr %46, i64 %52
  %54 = load i8, ptr %53, align 1, !tbaa !17
  %55 = zext i8 %54 to i32
  %56 = icmp eq i32 %55, 2
  br i1 %56, label %76, label %57

57:
  %58 = load i64, ptr %10, align 8, !tbaa !15
  %59 = add nsw i64 %58, 1
  %60 = load i64, ptr %8, align 8, !tbaa !15
  %61 = icmp slt i64 %59, %60
  br i1 %61, label %62, label %74

62:
  %63 = load ptr, ptr %6, align 8, !tbaa !13
  %64 = load i64, ptr %9, align 8, !tbaa !15
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = mul nsw i64 %64, %65
  %67 = load i64, ptr %10, align 8, !tbaa !15
  %68 = add nsw i64 %66, %67
  %69 = add nsw i64 %68, 1
  %70 = getelementptr inbounds i8, ptr %63, i64 %69
  %71 = load i8, ptr %70, align 1, !tbaa !17
  %72 = zext i8 %71 to i32
  %73 = icmp eq i32 %72, 2
  br label %74

74:
  %75 = phi i1 [ false, %57 ], [ %73, %62 ]
  br label %76

76:
  %77 = phi i1 [ true, %45 ], [ true, %30 ], [ true, %13 ], [ %75, %74 ]
  %78 = zext i1 %77 to i32
  ret i32 %78
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
!16 = !{!"long", !5, i64 0}
!17 = !{!5, !5, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !19}
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !19}
!25 = distinct !{!25, !19}
!26 = distinct !{!26, !19}
