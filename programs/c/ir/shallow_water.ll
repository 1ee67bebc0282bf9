; made by python -m programs.c from src/shallow_water.c, SHA-256 1ba768f22bc9307a684262b72ff6acf25bd191574fb8b74dcc8a53f20b91e21a
source_filename = "shallow_water.c"

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
  store ptr %35, ptr %5, align 8, !tbaa !13
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 3
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %6, align 8, !tbaa !11
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 4
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %7, align 8, !tbaa !13
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 5
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %8, align 8, !tbaa !13
  %45 = load ptr, ptr %3, align 8, !tbaa !11
  %46 = getelementptr inbounds i64, ptr %45, i64 0
  %47 = load i64, ptr %46, align 8, !tbaa !15
  store i64 %47, ptr %9, align 8, !tbaa !15
  %48 = load ptr, ptr %3, align 8, !tbaa !11
  %49 = getelementptr inbounds i64, ptr %48, i64 1
  %50 = load i64, ptr %49, align 8, !tbaa !15
  store i64 %50, ptr %10, align 8, !tbaa !15
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 2
  %53 = load i64, ptr %52, align 8, !tbaa !15
  store i64 %53, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %54

54:
  %55 = load i64, ptr %12, align 8, !tbaa !15
  %56 = load i64, ptr %9, align 8, !tbaa !15
  %57 = load i64, ptr %10, align 8, !tbaa !15
  %58 = mul nsw i64 %56, %57
  %59 = icmp slt i64 %55, %58
  br i1 %59, label %60, label %77

60:
  %61 = load ptr, ptr %4, align 8, !tbaa !13
  %62 = load i64, ptr %12, align 8, !tbaa !15
  %63 = getelementptr inbounds i32, ptr %61, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !3
  %65 = load ptr, ptr %5, align 8, !tbaa !13
  %66 = load i64, ptr %12, align 8, !tbaa !15
  %67 = getelementptr inbounds i32, ptr %65, i64 %66
  store i32 %64, ptr %67, align 4, !tbaa !3
  %68 = load ptr, ptr %8, align 8, !tbaa !13
  %69 = load i64, ptr %12, align 8, !tbaa !15
  %70 = getelementptr inbounds i32, ptr %68, i64 %69
  store i32 0, ptr %70, align 4, !tbaa !3
  %71 = load ptr, ptr %7, align 8, !tbaa !13
  %72 = load i64, ptr %12, align 8, !tbaa !15
  %73 = getelementptr inbounds i32, ptr %71, i64 %72
  store i32 0, ptr %73, align 4, !tbaa !3
  br label %74

74:
  %75 = load i64, ptr %12, align 8, !tbaa !15
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %12, align 8, !tbaa !15
  br label %54, !llvm.loop !17

77:
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %78

78:
  %79 = load i64, ptr %13, align 8, !tbaa !15
  %80 = load i64, ptr %11, align 8, !tbaa !15
  %81 = icmp slt i64 %79, %80
  br i1 %81, label %82, label %300

82:
  store i64 0, ptr %14, align 8, !tbaa !15
  store i32 -2147483648, ptr %15, align 4, !tbaa !3
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %83

83:
  %84 = load i64, ptr %16, align 8, !tbaa !15
  %85 = load i64, ptr %9, align 8, !tbaa !15
  %86 = icmp slt i64 %84, %85
  br i1 %86, label %87, label %179

87:
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %88

88:
  %89 = load i64, ptr %17, align 8, !tbaa !15
  %90 = load i64, ptr %10, align 8, !tbaa !15
  %91 = icmp slt i64 %89, %90
  br i1 %91, label %92, label %175

92:
  %93 = load i64, ptr %16, align 8, !tbaa !15
  %94 = load i64, ptr %10, align 8, !tbaa !15
  %95 = mul nsw i64 %93, %94
  %96 = load i64, ptr %17, align 8, !tbaa !15
  %97 = add nsw i64 %95, %96
  store i64 %97, ptr %18, align 8, !tbaa !15
  %98 = load i64, ptr %16, align 8, !tbaa !15
  %99 = load i64, ptr %10, align 8, !tbaa !15
  %100 = mul nsw i64 %98, %99
  %101 = load i64, ptr %17, align 8, !tbaa !15
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %103, label %106

103:
  %104 = load i64, ptr %10, align 8, !tbaa !15
  %105 = sub nsw i64 %104, 1
  br label %109

106:
  %107 = load i64, ptr %17, align 8, !tbaa !15
  %108 = sub nsw i64 %107, 1
  br label %109

109:
  %110 = phi i64 [ %105, %103 ], [ %108, %106 ]
  %111 = add nsw i64 %100, %110
  store i64 %111, ptr %19, align 8, !tbaa !15
  %112 = load i64, ptr %16, align 8, !tbaa !15
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %114, label %117

114:
  %115 = load i64, ptr %9, align 8, !tbaa !15
  %116 = sub nsw i64 %115, 1
  br label %120

117:
  %118 = load i64, ptr %16, align 8, !tbaa !15
  %119 = sub nsw i64 %118, 1
  br label %120

120:
  %121 = phi i64 [ %116, %114 ], [ %119, %117 ]
  %122 = load i64, ptr %10, align 8, !tbaa !15
  %123 = mul nsw i64 %121, %122
  %124 = load i64, ptr %17, align 8, !tbaa !15
  %125 = add nsw i64 %123, %124
  store i64 %125, ptr %20, align 8, !tbaa !15
  %126 = load ptr, ptr %7, align 8, !tbaa !13
  %127 = load i64, ptr %18, align 8, !tbaa !15
  %128 = getelementptr inbounds i32, ptr %126, i64 %127
  %129 = load i32, ptr %128, align 4, !tbaa !3
  %130 = sext i32 %129 to i64
  %131 = load ptr, ptr %5, align 8, !tbaa !13
  %132 = load i64, ptr %18, align 8, !tbaa !15
  %133 = getelementptr inbounds i32, ptr %131, i64 %132
  %134 = load i32, ptr %133, align 4, !tbaa !3
  %135 = sext i32 %134 to i64
  %136 = load ptr, ptr %5, align 8, !tbaa !13
  %137 = load i64, ptr %19, align 8, !tbaa !15
  %138 = getelementptr inbounds i32, ptr %136, i64 %137
  %139 = load i32, ptr %138, align 4, !tbaa !3
  %140 = sext i32 %139 to i64
  %141 = sub nsw i64 %135, %140
  %142 = call i64 @scaled(i64 noundef %141, i64 noundef 300)
  %143 = sub nsw i64 %130, %142
  %144 = call i64 @scaled(i64 noundef %143, i64 noundef 1020)
  %145 = trunc i64 %144 to i32
  %146 = load ptr, ptr %7, align 8, !tbaa !13
  %147 = load i64, ptr %18, align 8, !tbaa !15
  %148 = getelementptr inbounds i32, ptr %146, i64 %147
  store i32 %145, ptr %148, align 4, !tbaa !3
  %149 = load ptr, ptr %8, align 8, !tbaa !13
  %150 = load i64, ptr %18, align 8, !tbaa !15
  %151 = getelementptr inbounds i32, ptr %149, i64 %150
  %152 = load i32, ptr %151, align 4, !tbaa !3
  %153 = sext i32 %152 to i64
  %154 = load ptr, ptr %5, align 8, !tbaa !13
  %155 = load i64, ptr %18, align 8, !tbaa !15
  %156 = getelementptr inbounds i32, ptr %154, i64 %155
  %157 = load i32, ptr %156, align 4, !tbaa !3
  %158 = sext i32 %157 to i64
  %159 = load ptr, ptr %5, align 8, !tbaa !13
  %160 = load i64, ptr %20, align 8, !tbaa !15
  %161 = getelementptr inbounds i32, ptr %159, i64 %160
  %162 = load i32, ptr %161, align 4, !tbaa !3
  %163 = sext i32 %162 to i64
  %164 = sub nsw i64 %158, %163
  %165 = call i64 @scaled(i64 noundef %164, i64 noundef 300)
  %166 = sub nsw i64 %153, %165
  %167 = call i64 @scaled(i64 noundef %166, i64 noundef 1020)
  %168 = trunc i64 %167 to i32
  %169 = load ptr, ptr %8, align 8, !tbaa !13
  %170 = load i64, ptr %18, align 8, !tbaa !15
  %171 = getelementptr inbounds i32, ptr %169, i64 %170
  store i32 %168, ptr %171, align 4, !tbaa !3
  br label %172

172:
  %173 = load i64, ptr %17, align 8, !tbaa !15
  %174 = add nsw i64 %173, 1
  store i64 %174, ptr %17, align 8, !tbaa !15
  br label %88, !llvm.loop !19

175:
  br label %176

176:
  %177 = load i64, ptr %16, align 8, !tbaa !15
  %178 = add nsw i64 %177, 1
  store i64 %178, ptr %16, align 8, !tbaa !15
  br label %83, !llvm.loop !20

179:
  store i64 0, ptr %21, align 8, !tbaa !15
  br label %180

180:
  %181 = load i64, ptr %21, align 8, !tbaa !15
  %182 = load i64, ptr %9, align 8, !tbaa !15
  %183 = icmp slt i64 %181, %182
  br i1 %183, label %184, label %284

184:
  store i64 0, ptr %22, align 8, !tbaa !15
  br label %185

185:
  %186 = load i64, ptr %22, align 8, !tbaa !15
  %187 = load i64, ptr %10, align 8, !tbaa !15
  %188 = icmp slt i64 %186, %187
  br i1 %188, label %189, label %280

189:
  %190 = load i64, ptr %21, align 8, !tbaa !15
  %191 = load i64, ptr %10, align 8, !tbaa !15
  %192 = mul nsw i64 %190, %191
  %193 = load i64, ptr %22, align 8, !tbaa !15
  %194 = add nsw i64 %192, %193
  store i64 %194, ptr %23, align 8, !tbaa !15
  %195 = load i64, ptr %21, align 8, !tbaa !15
  %196 = load i64, ptr %10, align 8, !tbaa !15
  %197 = mul nsw i64 %195, %196
  %198 = load i64, ptr %22, align 8, !tbaa !15
  %199 = add nsw i64 %198, 1
  %200 = load i64, ptr %10, align 8, !tbaa !15
  %201 = icmp eq i64 %199, %200
  br i1 %201, label %202, label %203

202:
  br label %206

203:
  %204 = load i64, ptr %22, align 8, !tbaa !15
  %205 = add nsw i64 %204, 1
  br label %206

206:
  %207 = phi i64 [ 0, %202 ], [ %205, %203 ]
  %208 = add nsw i64 %197, %207
  store i64 %208, ptr %24, align 8, !tbaa !15
  %209 = load i64, ptr %21, align 8, !tbaa !15
  %210 = add nsw i64 %209, 1
  %211 = load i64, ptr %9, align 8, !tbaa !15
  %212 = icmp eq i64 %210, %211
  br i1 %212, label %213, label %214

213:
  br label %217

214:
  %215 = load i64, ptr %21, align 8, !tbaa !15
  %216 = add nsw i64 %215, 1
  br label %217

217:
  %218 = phi i64 [ 0, %213 ], [ %216, %214 ]
  %219 = load i64, ptr %10, align 8, !tbaa !15
  %220 = mul nsw i64 %218, %219
  %221 = load i64, ptr %22, align 8, !tbaa !15
  %222 = add nsw i64 %220, %221
  store i64 %222, ptr %25, align 8, !tbaa !15
  %223 = load ptr, ptr %7, align 8, !tbaa !13
  %224 = load i64, ptr %24, align 8, !tbaa !15
  %225 = getelementptr inbounds i32, ptr %223, i64 %224
  %226 = load i32, ptr %225, align 4, !tbaa !3
  %227 = sext i32 %226 to i64
  %228 = load ptr, ptr %7, align 8, !tbaa !13
  %229 = load i64, ptr %23, align 8, !tbaa !15
  %230 = getelementptr inbounds i32, ptr %228, i64 %229
  %231 = load i32, ptr %230, align 4, !tbaa !3
  %232 = sext i32 %231 to i64
  %233 = sub nsw i64 %227, %232
  %234 = load ptr, ptr %8, align 8, !tbaa !13
  %235 = load i64, ptr %25, align 8, !tbaa !15
  %236 = getelementptr inbounds i32, ptr %234, i64 %235
  %237 = load i32, ptr %236, align 4, !tbaa !3
  %238 = sext i32 %237 to i64
  %239 = add nsw i64 %233, %238
  %240 = load ptr, ptr %8, align 8, !tbaa !13
  %241 = load i64, ptr %23, align 8, !tbaa !15
  %242 = getelementptr inbounds i32, ptr %240, i64 %241
  %243 = load i32, ptr %242, align 4, !tbaa !3
  %244 = sext i32 %243 to i64
  %245 = sub nsw i64 %239, %244
  store i64 %245, ptr %26, align 8, !tbaa !15
  %246 = load ptr, ptr %5, align 8, !tbaa !13
  %247 = load i64, ptr %23, align 8, !tbaa !15
  %248 = getelementptr inbounds i32, ptr %246, i64 %247
  %249 = load i32, ptr %248, align 4, !tbaa !3
  %250 = sext i32 %249 to i64
  %251 = load i64, ptr %26, align 8, !tbaa !15
  %252 = call i64 @scaled(i64 noundef %251, i64 noundef 300)
  %253 = sub nsw i64 %250, %252
  %254 = trunc i64 %253 to i32
  %255 = load ptr, ptr %5, align 8, !tbaa !13
  %256 = load i64, ptr %23, align 8, !tbaa !15
  %257 = getelementptr inbounds i32, ptr %255, i64 %256
  store i32 %254, ptr %257, align 4, !tbaa !3
  %258 = load ptr, ptr %5, align 8, !tbaa !13
  %259 = load i64, ptr %23, align 8, !tbaa !15
  %260 = getelementptr inbounds i32, ptr %258, i64 %259
  %261 = load i32, ptr %260, align 4, !tbaa !3
  %262 = sext i32 %261 to i64
  %263 = load i64, ptr %14, align 8, !tbaa !15
  %264 = add nsw i64 %263, %262
  store i64 %264, ptr %14, align 8, !tbaa !15
  %265 = load ptr, ptr %5, align 8, !tbaa !13
  %266 = load i64, ptr %23, align 8, !tbaa !15
  %267 = getelementptr inbounds i32, ptr %265, i64 %266
  %268 = load i32, ptr %267, align 4, !tbaa !3
  %269 = load i32, ptr %15, align 4, !tbaa !3
  %270 = icmp sgt i32 %268, %269
  br i1 %270, label %271, label %276

271:
  %272 = load ptr, ptr %5, align 8, !tbaa !13
  %273 = load i64, ptr %23, align 8, !tbaa !15
  %274 = getelementptr inbounds i32, ptr %272, i64 %273
  %275 = load i32, ptr %274, align 4, !tbaa !3
  store i32 %275, ptr %15, align 4, !tbaa !3
  br label %276

276:
  br label %277

277:
  %278 = load i64, ptr %22, align 8, !tbaa !15
  %279 = add nsw i64 %278, 1
  store i64 %279, ptr %22, align 8, !tbaa !15
  br label %185, !llvm.loop !21

280:
  br label %281

281:
  %282 = load i64, ptr %21, align 8, !tbaa !15
  %283 = add nsw i64 %282, 1
  store i64 %283, ptr %21, align 8, !tbaa !15
  br label %180, !llvm.loop !22

284:
  %285 = load i64, ptr %14, align 8, !tbaa !15
  %286 = load ptr, ptr %6, align 8, !tbaa !11
  %287 = load i64, ptr %13, align 8, !tbaa !15
  %288 = mul nsw i64 2, %287
  %289 = getelementptr inbounds i64, ptr %286, i64 %288
  store i64 %285, ptr %289, align 8, !tbaa !15
  %290 = load i32, ptr %15, align 4, !tbaa !3
  %291 = sext i32 %290 to i64
  %292 = load ptr, ptr %6, align 8, !tbaa !11
  %293 = load i64, ptr %13, align 8, !tbaa !15
  %294 = mul nsw i64 2, %293
  %295 = add nsw i64 %294, 1
  %296 = getelementptr inbounds i64, ptr %292, i64 %295
  store i64 %291, ptr %296, align 8, !tbaa !15
  br label %297

297:
  %298 = load i64, ptr %13, align 8, !tbaa !15
  %299 = add nsw i64 %298, 1
  store i64 %299, ptr %13, align 8, !tbaa !15
  br label %78, !llvm.loop !23

300:
  ret void
}

define internal i64 @scaled(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i64 %1, ptr %4, align 8, !tbaa !15
  %5 = load i64, ptr %3, align 8, !tbaa !15
  %6 = load i64, ptr %4, align 8, !tbaa !15
  %7 = mul nsw i64 %5, %6
  %8 = ashr i64 %7, 10
  ret i64 %8
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
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
