; made by python -m programs.c from src/equalize.c, SHA-256 0daa9f11bf35f8b3f954074d1f95dbb69aacd979d4fce69703cd24d1508406bc
source_filename = "equalize.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
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
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
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
  store ptr %40, ptr %7, align 8, !tbaa !15
  %41 = load ptr, ptr %3, align 8, !tbaa !11
  %42 = getelementptr inbounds i64, ptr %41, i64 0
  %43 = load i64, ptr %42, align 8, !tbaa !17
  store i64 %43, ptr %8, align 8, !tbaa !17
  %44 = load ptr, ptr %3, align 8, !tbaa !11
  %45 = getelementptr inbounds i64, ptr %44, i64 1
  %46 = load i64, ptr %45, align 8, !tbaa !17
  store i64 %46, ptr %9, align 8, !tbaa !17
  %47 = load ptr, ptr %3, align 8, !tbaa !11
  %48 = getelementptr inbounds i64, ptr %47, i64 2
  %49 = load i64, ptr %48, align 8, !tbaa !17
  store i64 %49, ptr %10, align 8, !tbaa !17
  %50 = load i64, ptr %8, align 8, !tbaa !17
  %51 = load i64, ptr %9, align 8, !tbaa !17
  %52 = mul nsw i64 %50, %51
  store i64 %52, ptr %11, align 8, !tbaa !17
  %53 = load i64, ptr %11, align 8, !tbaa !17
  %54 = add nsw i64 %53, 1
  store i64 %54, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %55

55:
  %56 = load i64, ptr %13, align 8, !tbaa !17
  %57 = load i64, ptr %8, align 8, !tbaa !17
  %58 = icmp slt i64 %56, %57
  br i1 %58, label %59, label %92

59:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %60

60:
  %61 = load i64, ptr %14, align 8, !tbaa !17
  %62 = load i64, ptr %8, align 8, !tbaa !17
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %88

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !13
  %66 = load i64, ptr %13, align 8, !tbaa !17
  %67 = load i64, ptr %11, align 8, !tbaa !17
  %68 = mul nsw i64 %66, %67
  %69 = load i64, ptr %14, align 8, !tbaa !17
  %70 = add nsw i64 %68, %69
  %71 = load i64, ptr %9, align 8, !tbaa !17
  %72 = mul nsw i64 %70, %71
  %73 = getelementptr inbounds i8, ptr %65, i64 %72
  %74 = load ptr, ptr %5, align 8, !tbaa !13
  %75 = load i64, ptr %13, align 8, !tbaa !17
  %76 = load i64, ptr %11, align 8, !tbaa !17
  %77 = mul nsw i64 %75, %76
  %78 = load i64, ptr %14, align 8, !tbaa !17
  %79 = add nsw i64 %77, %78
  %80 = load i64, ptr %9, align 8, !tbaa !17
  %81 = mul nsw i64 %79, %80
  %82 = getelementptr inbounds i8, ptr %74, i64 %81
  %83 = load i64, ptr %11, align 8, !tbaa !17
  %84 = load i64, ptr %9, align 8, !tbaa !17
  call void @equalize(ptr noundef %73, ptr noundef %82, i64 noundef %83, i64 noundef %84)
  br label %85

85:
  %86 = load i64, ptr %14, align 8, !tbaa !17
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %14, align 8, !tbaa !17
  br label %60, !llvm.loop !19

88:
  br label %89

89:
  %90 = load i64, ptr %13, align 8, !tbaa !17
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %13, align 8, !tbaa !17
  br label %55, !llvm.loop !21

92:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %93

93:
  %94 = load i64, ptr %15, align 8, !tbaa !17
  %95 = load i64, ptr %12, align 8, !tbaa !17
  %96 = icmp slt i64 %94, %95
  br i1 %96, label %97, label %104

97:
  %98 = load ptr, ptr %7, align 8, !tbaa !15
  %99 = load i64, ptr %15, align 8, !tbaa !17
  %100 = getelementptr inbounds i32, ptr %98, i64 %99
  store i32 0, ptr %100, align 4, !tbaa !3
  br label %101

101:
  %102 = load i64, ptr %15, align 8, !tbaa !17
  %103 = add nsw i64 %102, 1
  store i64 %103, ptr %15, align 8, !tbaa !17
  br label %93, !llvm.loop !22

104:
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %105

105:
  %106 = load i64, ptr %16, align 8, !tbaa !17
  %107 = load i64, ptr %11, align 8, !tbaa !17
  %108 = icmp slt i64 %106, %107
  br i1 %108, label %109, label %159

109:
  store i32 0, ptr %17, align 4, !tbaa !3
  %110 = load ptr, ptr %7, align 8, !tbaa !15
  %111 = load i64, ptr %16, align 8, !tbaa !17
  %112 = add nsw i64 %111, 1
  %113 = load i64, ptr %12, align 8, !tbaa !17
  %114 = mul nsw i64 %112, %113
  %115 = getelementptr inbounds i32, ptr %110, i64 %114
  store i32 0, ptr %115, align 4, !tbaa !3
  store i64 0, ptr %18, align 8, !tbaa !17
  br label %116

116:
  %117 = load i64, ptr %18, align 8, !tbaa !17
  %118 = load i64, ptr %11, align 8, !tbaa !17
  %119 = icmp slt i64 %117, %118
  br i1 %119, label %120, label %155

120:
  %121 = load ptr, ptr %5, align 8, !tbaa !13
  %122 = load i64, ptr %16, align 8, !tbaa !17
  %123 = load i64, ptr %11, align 8, !tbaa !17
  %124 = mul nsw i64 %122, %123
  %125 = load i64, ptr %18, align 8, !tbaa !17
  %126 = add nsw i64 %124, %125
  %127 = getelementptr inbounds i8, ptr %121, i64 %126
  %128 = load i8, ptr %127, align 1, !tbaa !23
  %129 = zext i8 %128 to i32
  %130 = load i32, ptr %17, align 4, !tbaa !3
  %131 = add i32 %130, %129
  store i32 %131, ptr %17, align 4, !tbaa !3
  %132 = load ptr, ptr %7, align 8, !tbaa !15
  %133 = load i64, ptr %16, align 8, !tbaa !17
  %134 = load i64, ptr %12, align 8, !tbaa !17
  %135 = mul nsw i64 %133, %134
  %136 = load i64, ptr %18, align 8, !tbaa !17
  %137 = add nsw i64 %135, %136
  %138 = add nsw i64 %137, 1
  %139 = getelementptr inbounds i32, ptr %132, i64 %138
  %140 = load i32, ptr %139, align 4, !tbaa !3
  %141 = load i32, ptr %17, align 4, !tbaa !3
  %142 = add i32 %140, %141
  %143 = load ptr, ptr %7, align 8, !tbaa !15
  %144 = load i64, ptr %16, align 8, !tbaa !17
  %145 = add nsw i64 %144, 1
  %146 = load i64, ptr %12, align 8, !tbaa !17
  %147 = mul nsw i64 %145, %146
  %148 = load i64, ptr %18, align 8, !tbaa !17
  %149 = add nsw i64 %147, %148
  %150 = add nsw i64 %149, 1
  %151 = getelementptr inbounds i32, ptr %143, i64 %150
  store i32 %142, ptr %151, align 4, !tbaa !3
  br label %152

152:
  %153 = load i64, ptr %18, align 8, !tbaa !17
  %154 = add nsw i64 %153, 1
  store i64 %154, ptr %18, align 8, !tbaa !17
  br label %116, !llvm.loop !24

155:
  br label %156

156:
  %157 = load i64, ptr %16, align 8, !tbaa !17
  %158 = add nsw i64 %157, 1
  store i64 %158, ptr %16, align 8, !tbaa !17
  br label %105, !llvm.loop !25

159:
  store i64 0, ptr %19, align 8, !tbaa !17
  br label %160

160:
  %161 = load i64, ptr %19, align 8, !tbaa !17
  %162 = load i64, ptr %11, align 8, !tbaa !17
  %163 = icmp slt i64 %161, %162
  br i1 %163, label %164, label %259

164:
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %165

165:
  %166 = load i64, ptr %20, align 8, !tbaa !17
  %167 = load i64, ptr %11, align 8, !tbaa !17
  %168 = icmp slt i64 %166, %167
  br i1 %168, label %169, label %255

169:
  %170 = load i64, ptr %19, align 8, !tbaa !17
  %171 = load i64, ptr %10, align 8, !tbaa !17
  %172 = icmp sgt i64 %170, %171
  br i1 %172, label %173, label %177

173:
  %174 = load i64, ptr %19, align 8, !tbaa !17
  %175 = load i64, ptr %10, align 8, !tbaa !17
  %176 = sub nsw i64 %174, %175
  br label %178

177:
  br label %178

178:
  %179 = phi i64 [ %176, %173 ], [ 0, %177 ]
  store i64 %179, ptr %21, align 8, !tbaa !17
  %180 = load i64, ptr %20, align 8, !tbaa !17
  %181 = load i64, ptr %10, align 8, !tbaa !17
  %182 = icmp sgt i64 %180, %181
  br i1 %182, label %183, label %187

183:
  %184 = load i64, ptr %20, align 8, !tbaa !17
  %185 = load i64, ptr %10, align 8, !tbaa !17
  %186 = sub nsw i64 %184, %185
  br label %188

187:
  br label %188

188:
  %189 = phi i64 [ %186, %183 ], [ 0, %187 ]
  store i64 %189, ptr %22, align 8, !tbaa !17
  %190 = load i64, ptr %19, align 8, !tbaa !17
  %191 = load i64, ptr %10, align 8, !tbaa !17
  %192 = add nsw i64 %190, %191
  %193 = load i64, ptr %11, align 8, !tbaa !17
  %194 = icmp slt i64 %192, %193
  br i1 %194, label %195, label %199

195:
  %196 = load i64, ptr %19, align 8, !tbaa !17
  %197 = load i64, ptr %10, align 8, !tbaa !17
  %198 = add nsw i64 %196, %197
  br label %201

199:
  %200 = load i64, ptr %11, align 8, !tbaa !17
  br label %201

201:
  %202 = phi i64 [ %198, %195 ], [ %200, %199 ]
  store i64 %202, ptr %23, align 8, !tbaa !17
  %203 = load i64, ptr %20, align 8, !tbaa !17
  %204 = load i64, ptr %10, align 8, !tbaa !17
  %205 = add nsw i64 %203, %204
  %206 = load i64, ptr %11, align 8, !tbaa !17
  %207 = icmp slt i64 %205, %206
  br i1 %207, label %208, label %212

208:
  %209 = load i64, ptr %20, align 8, !tbaa !17
  %210 = load i64, ptr %10, align 8, !tbaa !17
  %211 = add nsw i64 %209, %210
  br label %214

212:
  %213 = load i64, ptr %11, align 8, !tbaa !17
  br label %214

214:
  %215 = phi i64 [ %211, %208 ], [ %213, %212 ]
  store i64 %215, ptr %24, align 8, !tbaa !17
  %216 = load ptr, ptr %7, align 8, !tbaa !15
  %217 = load i64, ptr %12, align 8, !tbaa !17
  %218 = load i64, ptr %21, align 8, !tbaa !17
  %219 = load i64, ptr %22, align 8, !tbaa !17
  %220 = load i64, ptr %23, align 8, !tbaa !17
  %221 = load i64, ptr %24, align 8, !tbaa !17
  %222 = call i32 @area(ptr noundef %216, i64 noundef %217, i64 noundef %218, i64 noundef %219, i64 noundef %220, i64 noundef %221)
  store i32 %222, ptr %25, align 4, !tbaa !3
  %223 = load ptr, ptr %5, align 8, !tbaa !13
  %224 = load i64, ptr %19, align 8, !tbaa !17
  %225 = load i64, ptr %11, align 8, !tbaa !17
  %226 = mul nsw i64 %224, %225
  %227 = load i64, ptr %20, align 8, !tbaa !17
  %228 = add nsw i64 %226, %227
  %229 = getelementptr inbounds i8, ptr %223, i64 %228
  %230 = load i8, ptr %229, align 1, !tbaa !23
  %231 = zext i8 %230 to i32
  %232 = load i64, ptr %23, align 8, !tbaa !17
  %233 = load i64, ptr %21, align 8, !tbaa !17
  %234 = sub nsw i64 %232, %233
  %235 = load i64, ptr %24, align 8, !tbaa !17
  %236 = load i64, ptr %22, align 8, !tbaa !17
  %237 = sub nsw i64 %235, %236
  %238 = mul nsw i64 %234, %237
  %239 = trunc i64 %238 to i32
  %240 = mul i32 %231, %239
  %241 = load i32, ptr %25, align 4, !tbaa !3
  %242 = icmp ugt i32 %240, %241
  %243 = zext i1 %242 to i32
  %244 = trunc i32 %243 to i8
  %245 = load ptr, ptr %6, align 8, !tbaa !13
  %246 = load i64, ptr %19, align 8, !tbaa !17
  %247 = load i64, ptr %11, align 8, !tbaa !17
  %248 = mul nsw i64 %246, %247
  %249 = load i64, ptr %20, align 8, !tbaa !17
  %250 = add nsw i64 %248, %249
  %251 = getelementptr inbounds i8, ptr %245, i64 %250
  store i8 %244, ptr %251, align 1, !tbaa !23
  br label %252

252:
  %253 = load i64, ptr %20, align 8, !tbaa !17
  %254 = add nsw i64 %253, 1
  store i64 %254, ptr %20, align 8, !tbaa !17
  br label %165, !llvm.loop !26

255:
  br label %256

256:
  %257 = load i64, ptr %19, align 8, !tbaa !17
  %258 = add nsw i64 %257, 1
  store i64 %258, ptr %19, align 8, !tbaa !17
  br label %160, !llvm.loop !27

259:
  ret void
}

define internal void @equalize(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca [256 x i32], align 16
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca [256 x i8], align 16
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !17
  store i64 %3, ptr %8, align 8, !tbaa !17
  call void @llvm.memset.p0.i64(ptr align 16 %9, i8 0, i64 1024, i1 false)
  store i32 0, ptr %10, align 4, !tbaa !3
  %18 = load i64, ptr %8, align 8, !tbaa !17
  %19 = load i64, ptr %8, align 8, !tbaa !17
  %20 = mul nsw i64 %18, %19
  %21 = trunc i64 %20 to i32
  store i32 %21, ptr %11, align 4, !tbaa !3
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %22

22:
  %23 = load i64, ptr %13, align 8, !tbaa !17
  %24 = load i64, ptr %8, align 8, !tbaa !17
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %51

26:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %27

27:
  %28 = load i64, ptr %14, align 8, !tbaa !17
  %29 = load i64, ptr %8, align 8, !tbaa !17
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %31, label %47

31:
  %32 = load ptr, ptr %5, align 8, !tbaa !13
  %33 = load i64, ptr %13, align 8, !tbaa !17
  %34 = load i64, ptr %7, align 8, !tbaa !17
  %35 = mul nsw i64 %33, %34
  %36 = load i64, ptr %14, align 8, !tbaa !17
  %37 = add nsw i64 %35, %36
  %38 = getelementptr inbounds i8, ptr %32, i64 %37
  %39 = load i8, ptr %38, align 1, !tbaa !23
  %40 = zext i8 %39 to i64
  %41 = getelementptr inbounds nuw [256 x i32], ptr %9, i64 0, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !3
  %43 = add i32 %42, 1
  store i32 %43, ptr %41, align 4, !tbaa !3
  br label %44

44:
  %45 = load i64, ptr %14, align 8, !tbaa !17
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %14, align 8, !tbaa !17
  br label %27, !llvm.loop !28

47:
  br label %48

48:
  %49 = load i64, ptr %13, align 8, !tbaa !17
  %50 = add nsw i64 %49, 1
  store i64 %50, ptr %13, align 8, !tbaa !17
  br label %22, !llvm.loop !29

51:
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %52

52:
  %53 = load i32, ptr %15, align 4, !tbaa !3
  %54 = icmp slt i32 %53, 256
  br i1 %54, label %55, label %73

55:
  %56 = load i32, ptr %15, align 4, !tbaa !3
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [256 x i32], ptr %9, i64 0, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !3
  %60 = load i32, ptr %10, align 4, !tbaa !3
  %61 = add i32 %60, %59
  store i32 %61, ptr %10, align 4, !tbaa !3
  %62 = load i32, ptr %10, align 4, !tbaa !3
  %63 = mul i32 %62, 255
  %64 = load i32, ptr %11, align 4, !tbaa !3
  %65 = udiv i32 %63, %64
  %66 = trunc i32 %65 to i8
  %67 = load i32, ptr %15, align 4, !tbaa !3
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [256 x i8], ptr %12, i64 0, i64 %68
  store i8 %66, ptr %69, align 1, !tbaa !23
  br label %70

70:
  %71 = load i32, ptr %15, align 4, !tbaa !3
  %72 = add nsw i32 %71, 1
  store i32 %72, ptr %15, align 4, !tbaa !3
  br label %52, !llvm.loop !30

73:
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %74

74:
  %75 = load i64, ptr %16, align 8, !tbaa !17
  %76 = load i64, ptr %8, align 8, !tbaa !17
  %77 = icmp slt i64 %75, %76
  br i1 %77, label %78, label %109

78:
  store i64 0, ptr %17, align 8, !tbaa !17
  br label %79

79:
  %80 = load i64, ptr %17, align 8, !tbaa !17
  %81 = load i64, ptr %8, align 8, !tbaa !17
  %82 = icmp slt i64 %80, %81
  br i1 %82, label %83, label %105

83:
  %84 = load ptr, ptr %5, align 8, !tbaa !13
  %85 = load i64, ptr %16, align 8, !tbaa !17
  %86 = load i64, ptr %7, align 8, !tbaa !17
  %87 = mul nsw i64 %85, %86
  %88 = load i64, ptr %17, align 8, !tbaa !17
  %89 = add nsw i64 %87, %88
  %90 = getelementptr inbounds i8, ptr %84, i64 %89
  %91 = load i8, ptr %90, align 1, !tbaa !23
  %92 = zext i8 %91 to i64
  %93 = getelementptr inbounds nuw [256 x i8], ptr %12, i64 0, i64 %92
  %94 = load i8, ptr %93, align 1, !tbaa !23
  %95 = load ptr, ptr %6, align 8, !tbaa !13
  %96 = load i64, ptr %16, align 8, !tbaa !17
  %97 = load i64, ptr %7, align 8, !tbaa !17
  %98 = mul nsw i64 %96, %97
  %99 = load i64, ptr %17, align 8, !tbaa !17
  %100 = add nsw i64 %98, %99
  %101 = getelementptr inbounds i8, ptr %95, i64 %100
  store i8 %94, ptr %101, align 1, !tbaa !23
  br label %102

102:
  %103 = load i64, ptr %17, align 8, !tbaa !17
  %104 = add nsw i64 %103, 1
  store i64 %104, ptr %17, align 8, !tbaa !17
  br label %79, !llvm.loop !31

105:
  br label %106

106:
  %107 = load i64, ptr %16, align 8, !tbaa !17
  %108 = add nsw i64 %107, 1
  store i64 %108, ptr %16, align 8, !tbaa !17
  br label %74, !llvm.loop !32

109:
  ret void
}

define internal i32 @area(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %7, align 8, !tbaa !15
  store i64 %1, ptr %8, align 8, !tbaa !17
  store i64 %2, ptr %9, align 8, !tbaa !17
  store i64 %3, ptr %10, align 8, !tbaa !17
  store i64 %4, ptr %11, align 8, !tbaa !17
  store i64 %5, ptr %12, align 8, !tbaa !17
  %13 = load ptr, ptr %7, align 8, !tbaa !15
  %14 = load i64, ptr %11, align 8, !tbaa !17
  %15 = load i64, ptr %8, align 8, !tbaa !17
  %16 = mul nsw i64 %14, %15
  %17 = load i64, ptr %12, align 8, !tbaa !17
  %18 = add nsw i64 %16, %17
  %19 = getelementptr inbounds i32, ptr %13, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !3
  %21 = load ptr, ptr %7, align 8, !tbaa !15
  %22 = load i64, ptr %9, align 8, !tbaa !17
  %23 = load i64, ptr %8, align 8, !tbaa !17
  %24 = mul nsw i64 %22, %23
  %25 = load i64, ptr %12, align 8, !tbaa !17
  %26 = add nsw i64 %24, %25
  %27 = getelementptr inbounds i32, ptr %21, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !3
  %29 = sub i32 %20, %28
  %30 = load ptr, ptr %7, align 8, !tbaa !15
  %31 = load i64, ptr %11, align 8, !tbaa !17
  %32 = load i64, ptr %8, align 8, !tbaa !17
  %33 = mul nsw i64 %31, %32
  %34 = load i64, ptr %10, align 8, !tbaa !17
  %35 = add nsw i64 %33, %34
  %36 = getelementptr inbounds i32, ptr %30, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !3
  %38 = sub i32 %29, %37
  %39 = load ptr, ptr %7, align 8, !tbaa !15
  %40 = load i64, ptr %9, align 8, !tbaa !17
  %41 = load i64, ptr %8, align 8, !tbaa !17
  %42 = mul nsw i64 %40, %41
  %43 = load i64, ptr %10, align 8, !tbaa !17
  %44 = add nsw i64 %42, %43
  %45 = getelementptr inbounds i32, ptr %39, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = add i32 %38, %46
  ret i32 %47
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

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
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = !{!5, !5, i64 0}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
