; made by python -m programs.c from src/word_count.c, SHA-256 e1d23beb999c9ab729f4eb36f03eb83af66dbe2611fd69a13b50835debe20918
source_filename = "word_count.c"

%struct.Entry = type { i32, i32, i32, i32 }

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
  %13 = alloca i32, align 4
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca %struct.Entry, align 4
  %20 = alloca i64, align 8
  %21 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 0
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %3, align 8, !tbaa !11
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 1
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %4, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 2
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %5, align 8, !tbaa !11
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 3
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %6, align 8, !tbaa !13
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 4
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %7, align 8, !tbaa !15
  %37 = load ptr, ptr %2, align 8, !tbaa !7
  %38 = getelementptr inbounds ptr, ptr %37, i64 5
  %39 = load ptr, ptr %38, align 8, !tbaa !10
  store ptr %39, ptr %8, align 8, !tbaa !10
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 0
  %42 = load i64, ptr %41, align 8, !tbaa !17
  store i64 %42, ptr %9, align 8, !tbaa !17
  %43 = load ptr, ptr %3, align 8, !tbaa !11
  %44 = getelementptr inbounds i64, ptr %43, i64 1
  %45 = load i64, ptr %44, align 8, !tbaa !17
  store i64 %45, ptr %10, align 8, !tbaa !17
  store i64 0, ptr %11, align 8, !tbaa !17
  store i64 -1, ptr %12, align 8, !tbaa !17
  store i32 0, ptr %13, align 4, !tbaa !3
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %46

46:
  %47 = load i64, ptr %14, align 8, !tbaa !17
  %48 = load i64, ptr %10, align 8, !tbaa !17
  %49 = icmp slt i64 %47, %48
  br i1 %49, label %50, label %57

50:
  %51 = load ptr, ptr %7, align 8, !tbaa !15
  %52 = load i64, ptr %14, align 8, !tbaa !17
  %53 = getelementptr inbounds i32, ptr %51, i64 %52
  store i32 -1, ptr %53, align 4, !tbaa !3
  br label %54

54:
  %55 = load i64, ptr %14, align 8, !tbaa !17
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %14, align 8, !tbaa !17
  br label %46, !llvm.loop !19

57:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %58

58:
  %59 = load i64, ptr %15, align 8, !tbaa !17
  %60 = load i64, ptr %9, align 8, !tbaa !17
  %61 = icmp slt i64 %59, %60
  br i1 %61, label %62, label %203

62:
  %63 = load i64, ptr %15, align 8, !tbaa !17
  store i64 %63, ptr %16, align 8, !tbaa !17
  br label %64

64:
  %65 = load i64, ptr %15, align 8, !tbaa !17
  %66 = load i64, ptr %9, align 8, !tbaa !17
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %68, label %75

68:
  %69 = load ptr, ptr %4, align 8, !tbaa !13
  %70 = load i64, ptr %15, align 8, !tbaa !17
  %71 = getelementptr inbounds i8, ptr %69, i64 %70
  %72 = load i8, ptr %71, align 1, !tbaa !21
  %73 = call i32 @is_letter(i8 noundef zeroext %72)
  %74 = icmp ne i32 %73, 0
  br label %75

75:
  %76 = phi i1 [ false, %64 ], [ %74, %68 ]
  br i1 %76, label %77, label %80

77:
  %78 = load i64, ptr %15, align 8, !tbaa !17
  %79 = add nsw i64 %78, 1
  store i64 %79, ptr %15, align 8, !tbaa !17
  br label %64, !llvm.loop !22

80:
  %81 = load i64, ptr %15, align 8, !tbaa !17
  %82 = load i64, ptr %16, align 8, !tbaa !17
  %83 = icmp eq i64 %81, %82
  br i1 %83, label %84, label %87

84:
  %85 = load i64, ptr %15, align 8, !tbaa !17
  %86 = add nsw i64 %85, 1
  store i64 %86, ptr %15, align 8, !tbaa !17
  br label %58, !llvm.loop !23

87:
  %88 = load i64, ptr %11, align 8, !tbaa !17
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %11, align 8, !tbaa !17
  %90 = load ptr, ptr %4, align 8, !tbaa !13
  %91 = load i64, ptr %16, align 8, !tbaa !17
  %92 = getelementptr inbounds i8, ptr %90, i64 %91
  %93 = load i64, ptr %15, align 8, !tbaa !17
  %94 = load i64, ptr %16, align 8, !tbaa !17
  %95 = sub nsw i64 %93, %94
  %96 = call i32 @hash(ptr noundef %92, i64 noundef %95)
  %97 = load i64, ptr %10, align 8, !tbaa !17
  %98 = trunc i64 %97 to i32
  %99 = urem i32 %96, %98
  store i32 %99, ptr %18, align 4, !tbaa !3
  %100 = load ptr, ptr %7, align 8, !tbaa !15
  %101 = load i32, ptr %18, align 4, !tbaa !3
  %102 = zext i32 %101 to i64
  %103 = getelementptr inbounds nuw i32, ptr %100, i64 %102
  %104 = load i32, ptr %103, align 4, !tbaa !3
  store i32 %104, ptr %17, align 4, !tbaa !3
  br label %105

105:
  %106 = load i32, ptr %17, align 4, !tbaa !3
  %107 = icmp sge i32 %106, 0
  br i1 %107, label %108, label %147

108:
  %109 = load ptr, ptr %8, align 8, !tbaa !10
  %110 = load i32, ptr %17, align 4, !tbaa !3
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds %struct.Entry, ptr %109, i64 %111
  %113 = getelementptr inbounds nuw %struct.Entry, ptr %112, i32 0, i32 1
  %114 = load i32, ptr %113, align 4, !tbaa !24
  %115 = sext i32 %114 to i64
  %116 = load i64, ptr %15, align 8, !tbaa !17
  %117 = load i64, ptr %16, align 8, !tbaa !17
  %118 = sub nsw i64 %116, %117
  %119 = icmp eq i64 %115, %118
  br i1 %119, label %120, label %139

120:
  %121 = load ptr, ptr %4, align 8, !tbaa !13
  %122 = load ptr, ptr %8, align 8, !tbaa !10
  %123 = load i32, ptr %17, align 4, !tbaa !3
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds %struct.Entry, ptr %122, i64 %124
  %126 = getelementptr inbounds nuw %struct.Entry, ptr %125, i32 0, i32 0
  %127 = load i32, ptr %126, align 4, !tbaa !26
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds i8, ptr %121, i64 %128
  %130 = load ptr, ptr %4, align 8, !tbaa !13
  %131 = load i64, ptr %16, align 8, !tbaa !17
  %132 = getelementptr inbounds i8, ptr %130, i64 %131
  %133 = load i64, ptr %15, align 8, !tbaa !17
  %134 = load i64, ptr %16, align 8, !tbaa !17
  %135 = sub nsw i64 %133, %134
  %136 = call i32 @same(ptr noundef %129, ptr noundef %132, i64 noundef %135)
  %137 = icmp ne i32 %136, 0
  br i1 %137, label %138, label %139

138:
  br label %147

139:
  br label %140

140:
  %141 = load ptr, ptr %8, align 8, !tbaa !10
  %142 = load i32, ptr %17, align 4, !tbaa !3
  %143 = sext i32 %142 to i64
  %144 = getelementptr inbounds %struct.Entry, ptr %141, i64 %143
  %145 = getelementptr inbounds nuw %struct.Entry, ptr %144, i32 0, i32 3
  %146 = load i32, ptr %145, align 4, !tbaa !27
  store i32 %146, ptr %17, align 4, !tbaa !3
  br label %105, !llvm.loop !28

147:
  %148 = load i32, ptr %17, align 4, !tbaa !3
  %149 = icmp slt i32 %148, 0
  br i1 %149, label %150, label %176

150:
  %151 = getelementptr inbounds nuw %struct.Entry, ptr %19, i32 0, i32 0
  %152 = load i64, ptr %16, align 8, !tbaa !17
  %153 = trunc i64 %152 to i32
  store i32 %153, ptr %151, align 4, !tbaa !26
  %154 = getelementptr inbounds nuw %struct.Entry, ptr %19, i32 0, i32 1
  %155 = load i64, ptr %15, align 8, !tbaa !17
  %156 = load i64, ptr %16, align 8, !tbaa !17
  %157 = sub nsw i64 %155, %156
  %158 = trunc i64 %157 to i32
  store i32 %158, ptr %154, align 4, !tbaa !24
  %159 = getelementptr inbounds nuw %struct.Entry, ptr %19, i32 0, i32 2
  store i32 0, ptr %159, align 4, !tbaa !29
  %160 = getelementptr inbounds nuw %struct.Entry, ptr %19, i32 0, i32 3
  %161 = load ptr, ptr %7, align 8, !tbaa !15
  %162 = load i32, ptr %18, align 4, !tbaa !3
  %163 = zext i32 %162 to i64
  %164 = getelementptr inbounds nuw i32, ptr %161, i64 %163
  %165 = load i32, ptr %164, align 4, !tbaa !3
  store i32 %165, ptr %160, align 4, !tbaa !27
  %166 = load ptr, ptr %8, align 8, !tbaa !10
  %167 = load i32, ptr %13, align 4, !tbaa !3
  %168 = sext i32 %167 to i64
  %169 = getelementptr inbounds %struct.Entry, ptr %166, i64 %168
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %169, ptr align 4 %19, i64 16, i1 false), !tbaa.struct !30
  %170 = load i32, ptr %13, align 4, !tbaa !3
  %171 = add nsw i32 %170, 1
  store i32 %171, ptr %13, align 4, !tbaa !3
  %172 = load ptr, ptr %7, align 8, !tbaa !15
  %173 = load i32, ptr %18, align 4, !tbaa !3
  %174 = zext i32 %173 to i64
  %175 = getelementptr inbounds nuw i32, ptr %172, i64 %174
  store i32 %170, ptr %175, align 4, !tbaa !3
  store i32 %170, ptr %17, align 4, !tbaa !3
  br label %176

176:
  %177 = load ptr, ptr %8, align 8, !tbaa !10
  %178 = load i32, ptr %17, align 4, !tbaa !3
  %179 = sext i32 %178 to i64
  %180 = getelementptr inbounds %struct.Entry, ptr %177, i64 %179
  %181 = getelementptr inbounds nuw %struct.Entry, ptr %180, i32 0, i32 2
  %182 = load i32, ptr %181, align 4, !tbaa !29
  %183 = add nsw i32 %182, 1
  store i32 %183, ptr %181, align 4, !tbaa !29
  %184 = load i64, ptr %12, align 8, !tbaa !17
  %185 = icmp slt i64 %184, 0
  br i1 %185, label %199, label %186

186:
  %187 = load ptr, ptr %8, align 8, !tbaa !10
  %188 = load i32, ptr %17, align 4, !tbaa !3
  %189 = sext i32 %188 to i64
  %190 = getelementptr inbounds %struct.Entry, ptr %187, i64 %189
  %191 = getelementptr inbounds nuw %struct.Entry, ptr %190, i32 0, i32 2
  %192 = load i32, ptr %191, align 4, !tbaa !29
  %193 = load ptr, ptr %8, align 8, !tbaa !10
  %194 = load i64, ptr %12, align 8, !tbaa !17
  %195 = getelementptr inbounds %struct.Entry, ptr %193, i64 %194
  %196 = getelementptr inbounds nuw %struct.Entry, ptr %195, i32 0, i32 2
  %197 = load i32, ptr %196, align 4, !tbaa !29
  %198 = icmp sgt i32 %192, %197
  br i1 %198, label %199, label %202

199:
  %200 = load i32, ptr %17, align 4, !tbaa !3
  %201 = sext i32 %200 to i64
  store i64 %201, ptr %12, align 8, !tbaa !17
  br label %202

202:
  br label %58, !llvm.loop !23

203:
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %204

204:
  %205 = load i64, ptr %20, align 8, !tbaa !17
  %206 = load i64, ptr %9, align 8, !tbaa !17
  %207 = icmp slt i64 %205, %206
  br i1 %207, label %208, label %256

208:
  %209 = load ptr, ptr %4, align 8, !tbaa !13
  %210 = load i64, ptr %20, align 8, !tbaa !17
  %211 = getelementptr inbounds i8, ptr %209, i64 %210
  %212 = load i8, ptr %211, align 1, !tbaa !21
  %213 = call i32 @is_letter(i8 noundef zeroext %212)
  %214 = icmp ne i32 %213, 0
  br i1 %214, label %215, label %229

215:
  %216 = load i64, ptr %20, align 8, !tbaa !17
  %217 = icmp eq i64 %216, 0
  br i1 %217, label %227, label %218

218:
  %219 = load ptr, ptr %4, align 8, !tbaa !13
  %220 = load i64, ptr %20, align 8, !tbaa !17
  %221 = sub nsw i64 %220, 1
  %222 = getelementptr inbounds i8, ptr %219, i64 %221
  %223 = load i8, ptr %222, align 1, !tbaa !21
  %224 = call i32 @is_letter(i8 noundef zeroext %223)
  %225 = icmp ne i32 %224, 0
  %226 = xor i1 %225, true
  br label %227

227:
  %228 = phi i1 [ true, %215 ], [ %226, %218 ]
  br label %229

229:
  %230 = phi i1 [ false, %208 ], [ %228, %227 ]
  %231 = zext i1 %230 to i32
  store i32 %231, ptr %21, align 4, !tbaa !3
  %232 = load i32, ptr %21, align 4, !tbaa !3
  %233 = icmp ne i32 %232, 0
  br i1 %233, label %234, label %241

234:
  %235 = load ptr, ptr %4, align 8, !tbaa !13
  %236 = load i64, ptr %20, align 8, !tbaa !17
  %237 = getelementptr inbounds i8, ptr %235, i64 %236
  %238 = load i8, ptr %237, align 1, !tbaa !21
  %239 = zext i8 %238 to i32
  %240 = and i32 %239, 223
  br label %247

241:
  %242 = load ptr, ptr %4, align 8, !tbaa !13
  %243 = load i64, ptr %20, align 8, !tbaa !17
  %244 = getelementptr inbounds i8, ptr %242, i64 %243
  %245 = load i8, ptr %244, align 1, !tbaa !21
  %246 = zext i8 %245 to i32
  br label %247

247:
  %248 = phi i32 [ %240, %234 ], [ %246, %241 ]
  %249 = trunc i32 %248 to i8
  %250 = load ptr, ptr %6, align 8, !tbaa !13
  %251 = load i64, ptr %20, align 8, !tbaa !17
  %252 = getelementptr inbounds i8, ptr %250, i64 %251
  store i8 %249, ptr %252, align 1, !tbaa !21
  br label %253

253:
  %254 = load i64, ptr %20, align 8, !tbaa !17
  %255 = add nsw i64 %254, 1
  store i64 %255, ptr %20, align 8, !tbaa !17
  br label %204, !llvm.loop !31

256:
  %257 = load i64, ptr %11, align 8, !tbaa !17
  %258 = load ptr, ptr %5, align 8, !tbaa !11
  %259 = getelementptr inbounds i64, ptr %258, i64 0
  store i64 %257, ptr %259, align 8, !tbaa !17
  %260 = load i32, ptr %13, align 4, !tbaa !3
  %261 = sext i32 %260 to i64
  %262 = load ptr, ptr %5, align 8, !tbaa !11
  %263 = getelementptr inbounds i64, ptr %262, i64 1
  store i64 %261, ptr %263, align 8, !tbaa !17
  %264 = load i64, ptr %12, align 8, !tbaa !17
  %265 = icmp slt i64 %264, 0
  br i1 %265, label %266, label %267

266:
  br label %273

267:
  %268 = load ptr, ptr %8, align 8, !tbaa !10
  %269 = load i64, ptr %12, align 8, !tbaa !17
  %270 = getelementptr inbounds %struct.Entry, ptr %268, i64 %269
  %271 = getelementptr inbounds nuw %struct.Entry, ptr %270, i32 0, i32 2
  %272 = load i32, ptr %271, align 4, !tbaa !29
  br label %273

273:
  %274 = phi i32 [ 0, %266 ], [ %272, %267 ]
  %275 = sext i32 %274 to i64
  %276 = load ptr, ptr %5, align 8, !tbaa !11
  %277 = getelementptr inbounds i64, ptr %276, i64 2
  store i64 %275, ptr %277, align 8, !tbaa !17
  %278 = load i64, ptr %12, align 8, !tbaa !17
  %279 = icmp slt i64 %278, 0
  br i1 %279, label %280, label %281

280:
  br label %287

281:
  %282 = load ptr, ptr %8, align 8, !tbaa !10
  %283 = load i64, ptr %12, align 8, !tbaa !17
  %284 = getelementptr inbounds %struct.Entry, ptr %282, i64 %283
  %285 = getelementptr inbounds nuw %struct.Entry, ptr %284, i32 0, i32 0
  %286 = load i32, ptr %285, align 4, !tbaa !26
  br label %287

287:
  %288 = phi i32 [ -1, %280 ], [ %286, %281 ]
  %289 = sext i32 %288 to i64
  %290 = load ptr, ptr %5, align 8, !tbaa !11
  %291 = getelementptr inbounds i64, ptr %290, i64 3
  store i64 %289, ptr %291, align 8, !tbaa !17
  ret void
}

define internal i32 @is_letter(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !21
  %3 = load i8, ptr %2, align 1, !tbaa !21
  %4 = zext i8 %3 to i32
  %5 = or i32 %4, 32
  %6 = sub nsw i32 %5, 97
  %7 = trunc i32 %6 to i8
  %8 = zext i8 %7 to i32
  %9 = icmp slt i32 %8, 26
  %10 = zext i1 %9 to i32
  ret i32 %10
}

define internal i32 @hash(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !17
  store i32 -2128831035, ptr %5, align 4, !tbaa !3
  store i64 0, ptr %6, align 8, !tbaa !17
  br label %7

7:
  %8 = load i64, ptr %6, align 8, !tbaa !17
  %9 = load i64, ptr %4, align 8, !tbaa !17
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %24

11:
  %12 = load i32, ptr %5, align 4, !tbaa !3
  %13 = load ptr, ptr %3, align 8, !tbaa !13
  %14 = load i64, ptr %6, align 8, !tbaa !17
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !21
  %17 = call zeroext i8 @lower(i8 noundef zeroext %16)
  %18 = zext i8 %17 to i32
  %19 = xor i32 %12, %18
  %20 = mul i32 %19, 16777619
  store i32 %20, ptr %5, align 4, !tbaa !3
  br label %21

21:
  %22 = load i64, ptr %6, align 8, !tbaa !17
  %23 = add nsw i64 %22, 1
  store i64 %23, ptr %6, align 8, !tbaa !17
  br label %7, !llvm.loop !32

24:
  %25 = load i32, ptr %5, align 4, !tbaa !3
  ret i32 %25
}

define internal i32 @same(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !17
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %9

9:
  %10 = load i64, ptr %8, align 8, !tbaa !17
  %11 = load i64, ptr %7, align 8, !tbaa !17
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %32

13:
  %14 = load ptr, ptr %5, align 8, !tbaa !13
  %15 = load i64, ptr %8, align 8, !tbaa !17
  %16 = getelementptr inbounds i8, ptr %14, i64 %15
  %17 = load i8, ptr %16, align 1, !tbaa !21
  %18 = call zeroext i8 @lower(i8 noundef zeroext %17)
  %19 = zext i8 %18 to i32
  %20 = load ptr, ptr %6, align 8, !tbaa !13
  %21 = load i64, ptr %8, align 8, !tbaa !17
  %22 = getelementptr inbounds i8, ptr %20, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !21
  %24 = call zeroext i8 @lower(i8 noundef zeroext %23)
  %25 = zext i8 %24 to i32
  %26 = icmp ne i32 %19, %25
  br i1 %26, label %27, label %28

27:
  store i32 0, ptr %4, align 4
  br label %33

28:
  br label %29

29:
  %30 = load i64, ptr %8, align 8, !tbaa !17
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %8, align 8, !tbaa !17
  br label %9, !llvm.loop !33

32:
  store i32 1, ptr %4, align 4
  br label %33

33:
  %34 = load i32, ptr %4, align 4
  ret i32 %34
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal zeroext i8 @lower(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !21
  %3 = load i8, ptr %2, align 1, !tbaa !21
  %4 = zext i8 %3 to i32
  %5 = or i32 %4, 32
  %6 = trunc i32 %5 to i8
  ret i8 %6
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!21 = !{!5, !5, i64 0}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = !{!25, !4, i64 4}
!25 = !{!"", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!26 = !{!25, !4, i64 0}
!27 = !{!25, !4, i64 12}
!28 = distinct !{!28, !20}
!29 = !{!25, !4, i64 8}
!30 = !{i64 0, i64 4, !3, i64 4, i64 4, !3, i64 8, i64 4, !3, i64 12, i64 4, !3}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
!33 = distinct !{!33, !20}
