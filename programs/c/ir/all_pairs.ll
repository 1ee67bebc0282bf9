; made by python -m programs.c from src/all_pairs.c, SHA-256 47bb1d69aa43078930502146443ef41fe1a29dec4fd649e03e49042ea497a1f5
source_filename = "all_pairs.c"

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
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i32, align 4
  %22 = alloca i64, align 8
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
  store ptr %34, ptr %6, align 8, !tbaa !15
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 4
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %7, align 8, !tbaa !11
  %38 = load ptr, ptr %2, align 8, !tbaa !7
  %39 = getelementptr inbounds ptr, ptr %38, i64 5
  %40 = load ptr, ptr %39, align 8, !tbaa !10
  store ptr %40, ptr %8, align 8, !tbaa !11
  %41 = load ptr, ptr %3, align 8, !tbaa !11
  %42 = getelementptr inbounds i64, ptr %41, i64 0
  %43 = load i64, ptr %42, align 8, !tbaa !17
  store i64 %43, ptr %9, align 8, !tbaa !17
  %44 = load i64, ptr %9, align 8, !tbaa !17
  %45 = add nsw i64 %44, 63
  %46 = sdiv i64 %45, 64
  store i64 %46, ptr %10, align 8, !tbaa !17
  store i64 0, ptr %11, align 8, !tbaa !17
  store i64 0, ptr %12, align 8, !tbaa !17
  store i32 536870912, ptr %13, align 4, !tbaa !3
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %47

47:
  %48 = load i64, ptr %14, align 8, !tbaa !17
  %49 = load i64, ptr %9, align 8, !tbaa !17
  %50 = load i64, ptr %10, align 8, !tbaa !17
  %51 = mul nsw i64 %49, %50
  %52 = icmp slt i64 %48, %51
  br i1 %52, label %53, label %60

53:
  %54 = load ptr, ptr %7, align 8, !tbaa !11
  %55 = load i64, ptr %14, align 8, !tbaa !17
  %56 = getelementptr inbounds i64, ptr %54, i64 %55
  store i64 0, ptr %56, align 8, !tbaa !17
  br label %57

57:
  %58 = load i64, ptr %14, align 8, !tbaa !17
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %14, align 8, !tbaa !17
  br label %47, !llvm.loop !19

60:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %61

61:
  %62 = load i64, ptr %15, align 8, !tbaa !17
  %63 = load i64, ptr %9, align 8, !tbaa !17
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %141

65:
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %66

66:
  %67 = load i64, ptr %16, align 8, !tbaa !17
  %68 = load i64, ptr %9, align 8, !tbaa !17
  %69 = icmp slt i64 %67, %68
  br i1 %69, label %70, label %137

70:
  %71 = load ptr, ptr %4, align 8, !tbaa !13
  %72 = load i64, ptr %15, align 8, !tbaa !17
  %73 = load i64, ptr %9, align 8, !tbaa !17
  %74 = mul nsw i64 %72, %73
  %75 = load i64, ptr %16, align 8, !tbaa !17
  %76 = add nsw i64 %74, %75
  %77 = getelementptr inbounds i32, ptr %71, i64 %76
  %78 = load i32, ptr %77, align 4, !tbaa !3
  store i32 %78, ptr %17, align 4, !tbaa !3
  %79 = load i64, ptr %15, align 8, !tbaa !17
  %80 = load i64, ptr %16, align 8, !tbaa !17
  %81 = icmp eq i64 %79, %80
  br i1 %81, label %82, label %83

82:
  br label %91

83:
  %84 = load i32, ptr %17, align 4, !tbaa !3
  %85 = icmp ne i32 %84, 0
  br i1 %85, label %86, label %88

86:
  %87 = load i32, ptr %17, align 4, !tbaa !3
  br label %89

88:
  br label %89

89:
  %90 = phi i32 [ %87, %86 ], [ 536870912, %88 ]
  br label %91

91:
  %92 = phi i32 [ 0, %82 ], [ %90, %89 ]
  %93 = load ptr, ptr %5, align 8, !tbaa !13
  %94 = load i64, ptr %15, align 8, !tbaa !17
  %95 = load i64, ptr %9, align 8, !tbaa !17
  %96 = mul nsw i64 %94, %95
  %97 = load i64, ptr %16, align 8, !tbaa !17
  %98 = add nsw i64 %96, %97
  %99 = getelementptr inbounds i32, ptr %93, i64 %98
  store i32 %92, ptr %99, align 4, !tbaa !3
  %100 = load i32, ptr %17, align 4, !tbaa !3
  %101 = icmp ne i32 %100, 0
  br i1 %101, label %102, label %106

102:
  %103 = load i64, ptr %16, align 8, !tbaa !17
  %104 = trunc i64 %103 to i16
  %105 = sext i16 %104 to i32
  br label %107

106:
  br label %107

107:
  %108 = phi i32 [ %105, %102 ], [ -1, %106 ]
  %109 = trunc i32 %108 to i16
  %110 = load ptr, ptr %6, align 8, !tbaa !15
  %111 = load i64, ptr %15, align 8, !tbaa !17
  %112 = load i64, ptr %9, align 8, !tbaa !17
  %113 = mul nsw i64 %111, %112
  %114 = load i64, ptr %16, align 8, !tbaa !17
  %115 = add nsw i64 %113, %114
  %116 = getelementptr inbounds i16, ptr %110, i64 %115
  store i16 %109, ptr %116, align 2, !tbaa !21
  %117 = load i32, ptr %17, align 4, !tbaa !3
  %118 = icmp ne i32 %117, 0
  br i1 %118, label %119, label %133

119:
  %120 = load i64, ptr %16, align 8, !tbaa !17
  %121 = srem i64 %120, 64
  %122 = shl i64 1, %121
  %123 = load ptr, ptr %7, align 8, !tbaa !11
  %124 = load i64, ptr %15, align 8, !tbaa !17
  %125 = load i64, ptr %10, align 8, !tbaa !17
  %126 = mul nsw i64 %124, %125
  %127 = load i64, ptr %16, align 8, !tbaa !17
  %128 = sdiv i64 %127, 64
  %129 = add nsw i64 %126, %128
  %130 = getelementptr inbounds i64, ptr %123, i64 %129
  %131 = load i64, ptr %130, align 8, !tbaa !17
  %132 = or i64 %131, %122
  store i64 %132, ptr %130, align 8, !tbaa !17
  br label %133

133:
  br label %134

134:
  %135 = load i64, ptr %16, align 8, !tbaa !17
  %136 = add nsw i64 %135, 1
  store i64 %136, ptr %16, align 8, !tbaa !17
  br label %66, !llvm.loop !23

137:
  br label %138

138:
  %139 = load i64, ptr %15, align 8, !tbaa !17
  %140 = add nsw i64 %139, 1
  store i64 %140, ptr %15, align 8, !tbaa !17
  br label %61, !llvm.loop !24

141:
  store i64 0, ptr %18, align 8, !tbaa !17
  br label %142

142:
  %143 = load i64, ptr %18, align 8, !tbaa !17
  %144 = load i64, ptr %9, align 8, !tbaa !17
  %145 = icmp slt i64 %143, %144
  br i1 %145, label %146, label %220

146:
  store i64 0, ptr %19, align 8, !tbaa !17
  br label %147

147:
  %148 = load i64, ptr %19, align 8, !tbaa !17
  %149 = load i64, ptr %9, align 8, !tbaa !17
  %150 = icmp slt i64 %148, %149
  br i1 %150, label %151, label %216

151:
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %152

152:
  %153 = load i64, ptr %20, align 8, !tbaa !17
  %154 = load i64, ptr %9, align 8, !tbaa !17
  %155 = icmp slt i64 %153, %154
  br i1 %155, label %156, label %212

156:
  %157 = load ptr, ptr %5, align 8, !tbaa !13
  %158 = load i64, ptr %19, align 8, !tbaa !17
  %159 = load i64, ptr %9, align 8, !tbaa !17
  %160 = mul nsw i64 %158, %159
  %161 = load i64, ptr %18, align 8, !tbaa !17
  %162 = add nsw i64 %160, %161
  %163 = getelementptr inbounds i32, ptr %157, i64 %162
  %164 = load i32, ptr %163, align 4, !tbaa !3
  %165 = load ptr, ptr %5, align 8, !tbaa !13
  %166 = load i64, ptr %18, align 8, !tbaa !17
  %167 = load i64, ptr %9, align 8, !tbaa !17
  %168 = mul nsw i64 %166, %167
  %169 = load i64, ptr %20, align 8, !tbaa !17
  %170 = add nsw i64 %168, %169
  %171 = getelementptr inbounds i32, ptr %165, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !3
  %173 = add nsw i32 %164, %172
  store i32 %173, ptr %21, align 4, !tbaa !3
  %174 = load i32, ptr %21, align 4, !tbaa !3
  %175 = load ptr, ptr %5, align 8, !tbaa !13
  %176 = load i64, ptr %19, align 8, !tbaa !17
  %177 = load i64, ptr %9, align 8, !tbaa !17
  %178 = mul nsw i64 %176, %177
  %179 = load i64, ptr %20, align 8, !tbaa !17
  %180 = add nsw i64 %178, %179
  %181 = getelementptr inbounds i32, ptr %175, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !3
  %183 = icmp slt i32 %174, %182
  br i1 %183, label %184, label %208

184:
  %185 = load i32, ptr %21, align 4, !tbaa !3
  %186 = load ptr, ptr %5, align 8, !tbaa !13
  %187 = load i64, ptr %19, align 8, !tbaa !17
  %188 = load i64, ptr %9, align 8, !tbaa !17
  %189 = mul nsw i64 %187, %188
  %190 = load i64, ptr %20, align 8, !tbaa !17
  %191 = add nsw i64 %189, %190
  %192 = getelementptr inbounds i32, ptr %186, i64 %191
  store i32 %185, ptr %192, align 4, !tbaa !3
  %193 = load ptr, ptr %6, align 8, !tbaa !15
  %194 = load i64, ptr %19, align 8, !tbaa !17
  %195 = load i64, ptr %9, align 8, !tbaa !17
  %196 = mul nsw i64 %194, %195
  %197 = load i64, ptr %18, align 8, !tbaa !17
  %198 = add nsw i64 %196, %197
  %199 = getelementptr inbounds i16, ptr %193, i64 %198
  %200 = load i16, ptr %199, align 2, !tbaa !21
  %201 = load ptr, ptr %6, align 8, !tbaa !15
  %202 = load i64, ptr %19, align 8, !tbaa !17
  %203 = load i64, ptr %9, align 8, !tbaa !17
  %204 = mul nsw i64 %202, %203
  %205 = load i64, ptr %20, align 8, !tbaa !17
  %206 = add nsw i64 %204, %205
  %207 = getelementptr inbounds i16, ptr %201, i64 %206
  store i16 %200, ptr %207, align 2, !tbaa !21
  br label %208

208:
  br label %209

209:
  %210 = load i64, ptr %20, align 8, !tbaa !17
  %211 = add nsw i64 %210, 1
  store i64 %211, ptr %20, align 8, !tbaa !17
  br label %152, !llvm.loop !25

212:
  br label %213

213:
  %214 = load i64, ptr %19, align 8, !tbaa !17
  %215 = add nsw i64 %214, 1
  store i64 %215, ptr %19, align 8, !tbaa !17
  br label %147, !llvm.loop !26

216:
  br label %217

217:
  %218 = load i64, ptr %18, align 8, !tbaa !17
  %219 = add nsw i64 %218, 1
  store i64 %219, ptr %18, align 8, !tbaa !17
  br label %142, !llvm.loop !27

220:
  %221 = load ptr, ptr %7, align 8, !tbaa !11
  %222 = load i64, ptr %9, align 8, !tbaa !17
  %223 = load i64, ptr %10, align 8, !tbaa !17
  call void @closure(ptr noundef %221, i64 noundef %222, i64 noundef %223)
  store i64 0, ptr %22, align 8, !tbaa !17
  br label %224

224:
  %225 = load i64, ptr %22, align 8, !tbaa !17
  %226 = load i64, ptr %9, align 8, !tbaa !17
  %227 = load i64, ptr %9, align 8, !tbaa !17
  %228 = mul nsw i64 %226, %227
  %229 = icmp slt i64 %225, %228
  br i1 %229, label %230, label %257

230:
  %231 = load ptr, ptr %5, align 8, !tbaa !13
  %232 = load i64, ptr %22, align 8, !tbaa !17
  %233 = getelementptr inbounds i32, ptr %231, i64 %232
  %234 = load i32, ptr %233, align 4, !tbaa !3
  %235 = icmp slt i32 %234, 536870912
  br i1 %235, label %236, label %253

236:
  %237 = load i64, ptr %12, align 8, !tbaa !17
  %238 = add nsw i64 %237, 1
  store i64 %238, ptr %12, align 8, !tbaa !17
  %239 = load ptr, ptr %5, align 8, !tbaa !13
  %240 = load i64, ptr %22, align 8, !tbaa !17
  %241 = getelementptr inbounds i32, ptr %239, i64 %240
  %242 = load i32, ptr %241, align 4, !tbaa !3
  %243 = sext i32 %242 to i64
  %244 = load i64, ptr %11, align 8, !tbaa !17
  %245 = icmp sgt i64 %243, %244
  br i1 %245, label %246, label %252

246:
  %247 = load ptr, ptr %5, align 8, !tbaa !13
  %248 = load i64, ptr %22, align 8, !tbaa !17
  %249 = getelementptr inbounds i32, ptr %247, i64 %248
  %250 = load i32, ptr %249, align 4, !tbaa !3
  %251 = sext i32 %250 to i64
  store i64 %251, ptr %11, align 8, !tbaa !17
  br label %252

252:
  br label %253

253:
  br label %254

254:
  %255 = load i64, ptr %22, align 8, !tbaa !17
  %256 = add nsw i64 %255, 1
  store i64 %256, ptr %22, align 8, !tbaa !17
  br label %224, !llvm.loop !28

257:
  %258 = load i64, ptr %11, align 8, !tbaa !17
  %259 = load ptr, ptr %8, align 8, !tbaa !11
  %260 = getelementptr inbounds i64, ptr %259, i64 0
  store i64 %258, ptr %260, align 8, !tbaa !17
  %261 = load i64, ptr %12, align 8, !tbaa !17
  %262 = load ptr, ptr %8, align 8, !tbaa !11
  %263 = getelementptr inbounds i64, ptr %262, i64 1
  store i64 %261, ptr %263, align 8, !tbaa !17
  ret void
}

define internal void @closure(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store i64 %1, ptr %5, align 8, !tbaa !17
  store i64 %2, ptr %6, align 8, !tbaa !17
  store i64 0, ptr %7, align 8, !tbaa !17
  br label %10

10:
  %11 = load i64, ptr %7, align 8, !tbaa !17
  %12 = load i64, ptr %5, align 8, !tbaa !17
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %69

14:
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %15

15:
  %16 = load i64, ptr %8, align 8, !tbaa !17
  %17 = load i64, ptr %5, align 8, !tbaa !17
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %19, label %65

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !11
  %21 = load i64, ptr %8, align 8, !tbaa !17
  %22 = load i64, ptr %6, align 8, !tbaa !17
  %23 = mul nsw i64 %21, %22
  %24 = load i64, ptr %7, align 8, !tbaa !17
  %25 = sdiv i64 %24, 64
  %26 = add nsw i64 %23, %25
  %27 = getelementptr inbounds i64, ptr %20, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !17
  %29 = load i64, ptr %7, align 8, !tbaa !17
  %30 = srem i64 %29, 64
  %31 = lshr i64 %28, %30
  %32 = and i64 %31, 1
  %33 = icmp ne i64 %32, 0
  br i1 %33, label %34, label %61

34:
  store i64 0, ptr %9, align 8, !tbaa !17
  br label %35

35:
  %36 = load i64, ptr %9, align 8, !tbaa !17
  %37 = load i64, ptr %6, align 8, !tbaa !17
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %60

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !11
  %41 = load i64, ptr %7, align 8, !tbaa !17
  %42 = load i64, ptr %6, align 8, !tbaa !17
  %43 = mul nsw i64 %41, %42
  %44 = load i64, ptr %9, align 8, !tbaa !17
  %45 = add nsw i64 %43, %44
  %46 = getelementptr inbounds i64, ptr %40, i64 %45
  %47 = load i64, ptr %46, align 8, !tbaa !17
  %48 = load ptr, ptr %4, align 8, !tbaa !11
  %49 = load i64, ptr %8, align 8, !tbaa !17
  %50 = load i64, ptr %6, align 8, !tbaa !17
  %51 = mul nsw i64 %49, %50
  %52 = load i64, ptr %9, align 8, !tbaa !17
  %53 = add nsw i64 %51, %52
  %54 = getelementptr inbounds i64, ptr %48, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !17
  %56 = or i64 %55, %47
  store i64 %56, ptr %54, align 8, !tbaa !17
  br label %57

57:
  %58 = load i64, ptr %9, align 8, !tbaa !17
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %9, align 8, !tbaa !17
  br label %35, !llvm.loop !29

60:
  br label %61

61:
  br label %62

62:
  %63 = load i64, ptr %8, align 8, !tbaa !17
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %8, align 8, !tbaa !17
  br label %15, !llvm.loop !30

65:
  br label %66

66:
  %67 = load i64, ptr %7, align 8, !tbaa !17
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %7, align 8, !tbaa !17
  br label %10, !llvm.loop !31

69:
  ret void
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
!16 = !{!"p1 short", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!22, !22, i64 0}
!22 = !{!"short", !5, i64 0}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
