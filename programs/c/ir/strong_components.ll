; made by python -m programs.c from src/strong_components.c, SHA-256 d1f34bcc20da11e66c85d0fe687892d843c27684c8021a6a8d624b2e4e7a6665
source_filename = "strong_components.c"

%struct.Frame = type { i32, i32 }

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
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 0
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %3, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 1
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %4, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 2
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %5, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 3
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %6, align 8, !tbaa !13
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 4
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %7, align 8, !tbaa !11
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 5
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %8, align 8, !tbaa !11
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 6
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %9, align 8, !tbaa !13
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 7
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %10, align 8, !tbaa !13
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 8
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %11, align 8, !tbaa !13
  %45 = load ptr, ptr %2, align 8, !tbaa !7
  %46 = getelementptr inbounds ptr, ptr %45, i64 9
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  store ptr %47, ptr %12, align 8, !tbaa !10
  %48 = load ptr, ptr %2, align 8, !tbaa !7
  %49 = getelementptr inbounds ptr, ptr %48, i64 10
  %50 = load ptr, ptr %49, align 8, !tbaa !10
  store ptr %50, ptr %13, align 8, !tbaa !11
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 0
  %53 = load i64, ptr %52, align 8, !tbaa !15
  store i64 %53, ptr %14, align 8, !tbaa !15
  %54 = load ptr, ptr %4, align 8, !tbaa !13
  %55 = load ptr, ptr %5, align 8, !tbaa !13
  %56 = load i64, ptr %14, align 8, !tbaa !15
  %57 = trunc i64 %56 to i32
  %58 = load ptr, ptr %6, align 8, !tbaa !13
  %59 = load ptr, ptr %9, align 8, !tbaa !13
  %60 = load ptr, ptr %10, align 8, !tbaa !13
  %61 = load ptr, ptr %11, align 8, !tbaa !13
  %62 = load ptr, ptr %12, align 8, !tbaa !10
  %63 = call i32 @components(ptr noundef %54, ptr noundef %55, i32 noundef %57, ptr noundef %58, ptr noundef %59, ptr noundef %60, ptr noundef %61, ptr noundef %62)
  %64 = sext i32 %63 to i64
  %65 = load ptr, ptr %8, align 8, !tbaa !11
  %66 = getelementptr inbounds i64, ptr %65, i64 0
  store i64 %64, ptr %66, align 8, !tbaa !15
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %67

67:
  %68 = load i64, ptr %15, align 8, !tbaa !15
  %69 = load i64, ptr %14, align 8, !tbaa !15
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %71, label %80

71:
  %72 = load i64, ptr %14, align 8, !tbaa !15
  %73 = udiv i64 4294967296, %72
  %74 = load ptr, ptr %7, align 8, !tbaa !11
  %75 = load i64, ptr %15, align 8, !tbaa !15
  %76 = getelementptr inbounds i64, ptr %74, i64 %75
  store i64 %73, ptr %76, align 8, !tbaa !15
  br label %77

77:
  %78 = load i64, ptr %15, align 8, !tbaa !15
  %79 = add nsw i64 %78, 1
  store i64 %79, ptr %15, align 8, !tbaa !15
  br label %67, !llvm.loop !17

80:
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %81

81:
  %82 = load i64, ptr %16, align 8, !tbaa !15
  %83 = load ptr, ptr %3, align 8, !tbaa !11
  %84 = getelementptr inbounds i64, ptr %83, i64 2
  %85 = load i64, ptr %84, align 8, !tbaa !15
  %86 = icmp slt i64 %82, %85
  br i1 %86, label %87, label %112

87:
  %88 = load ptr, ptr %4, align 8, !tbaa !13
  %89 = load ptr, ptr %5, align 8, !tbaa !13
  %90 = load i64, ptr %14, align 8, !tbaa !15
  %91 = load ptr, ptr %7, align 8, !tbaa !11
  %92 = load ptr, ptr %13, align 8, !tbaa !11
  call void @spread(ptr noundef %88, ptr noundef %89, i64 noundef %90, ptr noundef %91, ptr noundef %92)
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %93

93:
  %94 = load i64, ptr %17, align 8, !tbaa !15
  %95 = load i64, ptr %14, align 8, !tbaa !15
  %96 = icmp slt i64 %94, %95
  br i1 %96, label %97, label %108

97:
  %98 = load ptr, ptr %13, align 8, !tbaa !11
  %99 = load i64, ptr %17, align 8, !tbaa !15
  %100 = getelementptr inbounds i64, ptr %98, i64 %99
  %101 = load i64, ptr %100, align 8, !tbaa !15
  %102 = load ptr, ptr %7, align 8, !tbaa !11
  %103 = load i64, ptr %17, align 8, !tbaa !15
  %104 = getelementptr inbounds i64, ptr %102, i64 %103
  store i64 %101, ptr %104, align 8, !tbaa !15
  br label %105

105:
  %106 = load i64, ptr %17, align 8, !tbaa !15
  %107 = add nsw i64 %106, 1
  store i64 %107, ptr %17, align 8, !tbaa !15
  br label %93, !llvm.loop !19

108:
  br label %109

109:
  %110 = load i64, ptr %16, align 8, !tbaa !15
  %111 = add nsw i64 %110, 1
  store i64 %111, ptr %16, align 8, !tbaa !15
  br label %81, !llvm.loop !20

112:
  ret void
}

define internal i32 @components(ptr noundef %0, ptr noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7) #0 {
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  %16 = alloca ptr, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca %struct.Frame, align 4
  %24 = alloca ptr, align 8
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca %struct.Frame, align 4
  store ptr %0, ptr %9, align 8, !tbaa !13
  store ptr %1, ptr %10, align 8, !tbaa !13
  store i32 %2, ptr %11, align 4, !tbaa !3
  store ptr %3, ptr %12, align 8, !tbaa !13
  store ptr %4, ptr %13, align 8, !tbaa !13
  store ptr %5, ptr %14, align 8, !tbaa !13
  store ptr %6, ptr %15, align 8, !tbaa !13
  store ptr %7, ptr %16, align 8, !tbaa !10
  store i32 0, ptr %17, align 4, !tbaa !3
  store i32 0, ptr %18, align 4, !tbaa !3
  store i32 0, ptr %19, align 4, !tbaa !3
  store i32 0, ptr %20, align 4, !tbaa !3
  br label %28

28:
  %29 = load i32, ptr %20, align 4, !tbaa !3
  %30 = load i32, ptr %11, align 4, !tbaa !3
  %31 = icmp slt i32 %29, %30
  br i1 %31, label %32, label %44

32:
  %33 = load ptr, ptr %12, align 8, !tbaa !13
  %34 = load i32, ptr %20, align 4, !tbaa !3
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i32, ptr %33, i64 %35
  store i32 -1, ptr %36, align 4, !tbaa !3
  %37 = load ptr, ptr %14, align 8, !tbaa !13
  %38 = load i32, ptr %20, align 4, !tbaa !3
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i32, ptr %37, i64 %39
  store i32 -1, ptr %40, align 4, !tbaa !3
  br label %41

41:
  %42 = load i32, ptr %20, align 4, !tbaa !3
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %20, align 4, !tbaa !3
  br label %28, !llvm.loop !21

44:
  store i32 0, ptr %21, align 4, !tbaa !3
  br label %45

45:
  %46 = load i32, ptr %21, align 4, !tbaa !3
  %47 = load i32, ptr %11, align 4, !tbaa !3
  %48 = icmp slt i32 %46, %47
  br i1 %48, label %49, label %255

49:
  store i32 0, ptr %22, align 4, !tbaa !3
  %50 = getelementptr inbounds nuw %struct.Frame, ptr %23, i32 0, i32 0
  %51 = load i32, ptr %21, align 4, !tbaa !3
  store i32 %51, ptr %50, align 4, !tbaa !22
  %52 = getelementptr inbounds nuw %struct.Frame, ptr %23, i32 0, i32 1
  %53 = load ptr, ptr %9, align 8, !tbaa !13
  %54 = load i32, ptr %21, align 4, !tbaa !3
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds i32, ptr %53, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !3
  store i32 %57, ptr %52, align 4, !tbaa !24
  %58 = load ptr, ptr %14, align 8, !tbaa !13
  %59 = load i32, ptr %21, align 4, !tbaa !3
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i32, ptr %58, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !3
  %63 = icmp sge i32 %62, 0
  br i1 %63, label %64, label %65

64:
  br label %252

65:
  %66 = load ptr, ptr %16, align 8, !tbaa !10
  %67 = load i32, ptr %22, align 4, !tbaa !3
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %22, align 4, !tbaa !3
  %69 = sext i32 %67 to i64
  %70 = getelementptr inbounds %struct.Frame, ptr %66, i64 %69
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %70, ptr align 4 %23, i64 8, i1 false), !tbaa.struct !25
  br label %71

71:
  %72 = load i32, ptr %22, align 4, !tbaa !3
  %73 = icmp sgt i32 %72, 0
  br i1 %73, label %74, label %251

74:
  %75 = load ptr, ptr %16, align 8, !tbaa !10
  %76 = load i32, ptr %22, align 4, !tbaa !3
  %77 = sub nsw i32 %76, 1
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds %struct.Frame, ptr %75, i64 %78
  store ptr %79, ptr %24, align 8, !tbaa !10
  %80 = load ptr, ptr %24, align 8, !tbaa !10
  %81 = getelementptr inbounds nuw %struct.Frame, ptr %80, i32 0, i32 0
  %82 = load i32, ptr %81, align 4, !tbaa !22
  store i32 %82, ptr %25, align 4, !tbaa !3
  %83 = load ptr, ptr %14, align 8, !tbaa !13
  %84 = load i32, ptr %25, align 4, !tbaa !3
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds i32, ptr %83, i64 %85
  %87 = load i32, ptr %86, align 4, !tbaa !3
  %88 = icmp slt i32 %87, 0
  br i1 %88, label %89, label %106

89:
  %90 = load i32, ptr %17, align 4, !tbaa !3
  %91 = add nsw i32 %90, 1
  store i32 %91, ptr %17, align 4, !tbaa !3
  %92 = load ptr, ptr %13, align 8, !tbaa !13
  %93 = load i32, ptr %25, align 4, !tbaa !3
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds i32, ptr %92, i64 %94
  store i32 %90, ptr %95, align 4, !tbaa !3
  %96 = load ptr, ptr %14, align 8, !tbaa !13
  %97 = load i32, ptr %25, align 4, !tbaa !3
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds i32, ptr %96, i64 %98
  store i32 %90, ptr %99, align 4, !tbaa !3
  %100 = load i32, ptr %25, align 4, !tbaa !3
  %101 = load ptr, ptr %15, align 8, !tbaa !13
  %102 = load i32, ptr %19, align 4, !tbaa !3
  %103 = add nsw i32 %102, 1
  store i32 %103, ptr %19, align 4, !tbaa !3
  %104 = sext i32 %102 to i64
  %105 = getelementptr inbounds i32, ptr %101, i64 %104
  store i32 %100, ptr %105, align 4, !tbaa !3
  br label %106

106:
  %107 = load ptr, ptr %24, align 8, !tbaa !10
  %108 = getelementptr inbounds nuw %struct.Frame, ptr %107, i32 0, i32 1
  %109 = load i32, ptr %108, align 4, !tbaa !24
  %110 = load ptr, ptr %9, align 8, !tbaa !13
  %111 = load i32, ptr %25, align 4, !tbaa !3
  %112 = add nsw i32 %111, 1
  %113 = sext i32 %112 to i64
  %114 = getelementptr inbounds i32, ptr %110, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !3
  %116 = icmp slt i32 %109, %115
  br i1 %116, label %117, label %177

117:
  %118 = load ptr, ptr %10, align 8, !tbaa !13
  %119 = load ptr, ptr %24, align 8, !tbaa !10
  %120 = getelementptr inbounds nuw %struct.Frame, ptr %119, i32 0, i32 1
  %121 = load i32, ptr %120, align 4, !tbaa !24
  %122 = add nsw i32 %121, 1
  store i32 %122, ptr %120, align 4, !tbaa !24
  %123 = sext i32 %121 to i64
  %124 = getelementptr inbounds i32, ptr %118, i64 %123
  %125 = load i32, ptr %124, align 4, !tbaa !3
  store i32 %125, ptr %26, align 4, !tbaa !3
  %126 = load ptr, ptr %14, align 8, !tbaa !13
  %127 = load i32, ptr %26, align 4, !tbaa !3
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds i32, ptr %126, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !3
  %131 = icmp slt i32 %130, 0
  br i1 %131, label %132, label %146

132:
  %133 = getelementptr inbounds nuw %struct.Frame, ptr %27, i32 0, i32 0
  %134 = load i32, ptr %26, align 4, !tbaa !3
  store i32 %134, ptr %133, align 4, !tbaa !22
  %135 = getelementptr inbounds nuw %struct.Frame, ptr %27, i32 0, i32 1
  %136 = load ptr, ptr %9, align 8, !tbaa !13
  %137 = load i32, ptr %26, align 4, !tbaa !3
  %138 = sext i32 %137 to i64
  %139 = getelementptr inbounds i32, ptr %136, i64 %138
  %140 = load i32, ptr %139, align 4, !tbaa !3
  store i32 %140, ptr %135, align 4, !tbaa !24
  %141 = load ptr, ptr %16, align 8, !tbaa !10
  %142 = load i32, ptr %22, align 4, !tbaa !3
  %143 = add nsw i32 %142, 1
  store i32 %143, ptr %22, align 4, !tbaa !3
  %144 = sext i32 %142 to i64
  %145 = getelementptr inbounds %struct.Frame, ptr %141, i64 %144
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %145, ptr align 4 %27, i64 8, i1 false), !tbaa.struct !25
  br label %176

146:
  %147 = load ptr, ptr %12, align 8, !tbaa !13
  %148 = load i32, ptr %26, align 4, !tbaa !3
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds i32, ptr %147, i64 %149
  %151 = load i32, ptr %150, align 4, !tbaa !3
  %152 = icmp slt i32 %151, 0
  br i1 %152, label %153, label %175

153:
  %154 = load ptr, ptr %14, align 8, !tbaa !13
  %155 = load i32, ptr %26, align 4, !tbaa !3
  %156 = sext i32 %155 to i64
  %157 = getelementptr inbounds i32, ptr %154, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !3
  %159 = load ptr, ptr %13, align 8, !tbaa !13
  %160 = load i32, ptr %25, align 4, !tbaa !3
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds i32, ptr %159, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !3
  %164 = icmp slt i32 %158, %163
  br i1 %164, label %165, label %175

165:
  %166 = load ptr, ptr %14, align 8, !tbaa !13
  %167 = load i32, ptr %26, align 4, !tbaa !3
  %168 = sext i32 %167 to i64
  %169 = getelementptr inbounds i32, ptr %166, i64 %168
  %170 = load i32, ptr %169, align 4, !tbaa !3
  %171 = load ptr, ptr %13, align 8, !tbaa !13
  %172 = load i32, ptr %25, align 4, !tbaa !3
  %173 = sext i32 %172 to i64
  %174 = getelementptr inbounds i32, ptr %171, i64 %173
  store i32 %170, ptr %174, align 4, !tbaa !3
  br label %175

175:
  br label %176

176:
  br label %71, !llvm.loop !26

177:
  %178 = load ptr, ptr %13, align 8, !tbaa !13
  %179 = load i32, ptr %25, align 4, !tbaa !3
  %180 = sext i32 %179 to i64
  %181 = getelementptr inbounds i32, ptr %178, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !3
  %183 = load ptr, ptr %14, align 8, !tbaa !13
  %184 = load i32, ptr %25, align 4, !tbaa !3
  %185 = sext i32 %184 to i64
  %186 = getelementptr inbounds i32, ptr %183, i64 %185
  %187 = load i32, ptr %186, align 4, !tbaa !3
  %188 = icmp eq i32 %182, %187
  br i1 %188, label %189, label %212

189:
  br label %190

190:
  %191 = load i32, ptr %18, align 4, !tbaa !3
  %192 = load ptr, ptr %12, align 8, !tbaa !13
  %193 = load ptr, ptr %15, align 8, !tbaa !13
  %194 = load i32, ptr %19, align 4, !tbaa !3
  %195 = add nsw i32 %194, -1
  store i32 %195, ptr %19, align 4, !tbaa !3
  %196 = sext i32 %195 to i64
  %197 = getelementptr inbounds i32, ptr %193, i64 %196
  %198 = load i32, ptr %197, align 4, !tbaa !3
  %199 = sext i32 %198 to i64
  %200 = getelementptr inbounds i32, ptr %192, i64 %199
  store i32 %191, ptr %200, align 4, !tbaa !3
  br label %201

201:
  %202 = load ptr, ptr %15, align 8, !tbaa !13
  %203 = load i32, ptr %19, align 4, !tbaa !3
  %204 = sext i32 %203 to i64
  %205 = getelementptr inbounds i32, ptr %202, i64 %204
  %206 = load i32, ptr %205, align 4, !tbaa !3
  %207 = load i32, ptr %25, align 4, !tbaa !3
  %208 = icmp ne i32 %206, %207
  br i1 %208, label %190, label %209, !llvm.loop !27

209:
  %210 = load i32, ptr %18, align 4, !tbaa !3
  %211 = add nsw i32 %210, 1
  store i32 %211, ptr %18, align 4, !tbaa !3
  br label %212

212:
  %213 = load i32, ptr %22, align 4, !tbaa !3
  %214 = add nsw i32 %213, -1
  store i32 %214, ptr %22, align 4, !tbaa !3
  %215 = icmp sgt i32 %214, 0
  br i1 %215, label %216, label %250

216:
  %217 = load ptr, ptr %13, align 8, !tbaa !13
  %218 = load i32, ptr %25, align 4, !tbaa !3
  %219 = sext i32 %218 to i64
  %220 = getelementptr inbounds i32, ptr %217, i64 %219
  %221 = load i32, ptr %220, align 4, !tbaa !3
  %222 = load ptr, ptr %13, align 8, !tbaa !13
  %223 = load ptr, ptr %16, align 8, !tbaa !10
  %224 = load i32, ptr %22, align 4, !tbaa !3
  %225 = sub nsw i32 %224, 1
  %226 = sext i32 %225 to i64
  %227 = getelementptr inbounds %struct.Frame, ptr %223, i64 %226
  %228 = getelementptr inbounds nuw %struct.Frame, ptr %227, i32 0, i32 0
  %229 = load i32, ptr %228, align 4, !tbaa !22
  %230 = sext i32 %229 to i64
  %231 = getelementptr inbounds i32, ptr %222, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !3
  %233 = icmp slt i32 %221, %232
  br i1 %233, label %234, label %250

234:
  %235 = load ptr, ptr %13, align 8, !tbaa !13
  %236 = load i32, ptr %25, align 4, !tbaa !3
  %237 = sext i32 %236 to i64
  %238 = getelementptr inbounds i32, ptr %235, i64 %237
  %239 = load i32, ptr %238, align 4, !tbaa !3
  %240 = load ptr, ptr %13, align 8, !tbaa !13
  %241 = load ptr, ptr %16, align 8, !tbaa !10
  %242 = load i32, ptr %22, align 4, !tbaa !3
  %243 = sub nsw i32 %242, 1
  %244 = sext i32 %243 to i64
  %245 = getelementptr inbounds %struct.Frame, ptr %241, i64 %244
  %246 = getelementptr inbounds nuw %struct.Frame, ptr %245, i32 0, i32 0
  %247 = load i32, ptr %246, align 4, !tbaa !22
  %248 = sext i32 %247 to i64
  %249 = getelementptr inbounds i32, ptr %240, i64 %248
  store i32 %239, ptr %249, align 4, !tbaa !3
  br label %250

250:
  br label %71, !llvm.loop !26

251:
  br label %252

252:
  %253 = load i32, ptr %21, align 4, !tbaa !3
  %254 = add nsw i32 %253, 1
  store i32 %254, ptr %21, align 4, !tbaa !3
  br label %45, !llvm.loop !28

255:
  %256 = load i32, ptr %18, align 4, !tbaa !3
  ret i32 %256
}

define internal void @spread(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !15
  store ptr %3, ptr %9, align 8, !tbaa !11
  store ptr %4, ptr %10, align 8, !tbaa !11
  %17 = load i64, ptr %8, align 8, !tbaa !15
  %18 = udiv i64 4294967296, %17
  %19 = mul i64 %18, 3
  %20 = udiv i64 %19, 20
  store i64 %20, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %21

21:
  %22 = load i64, ptr %12, align 8, !tbaa !15
  %23 = load i64, ptr %8, align 8, !tbaa !15
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %33

25:
  %26 = load i64, ptr %11, align 8, !tbaa !15
  %27 = load ptr, ptr %10, align 8, !tbaa !11
  %28 = load i64, ptr %12, align 8, !tbaa !15
  %29 = getelementptr inbounds i64, ptr %27, i64 %28
  store i64 %26, ptr %29, align 8, !tbaa !15
  br label %30

30:
  %31 = load i64, ptr %12, align 8, !tbaa !15
  %32 = add nsw i64 %31, 1
  store i64 %32, ptr %12, align 8, !tbaa !15
  br label %21, !llvm.loop !29

33:
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %34

34:
  %35 = load i64, ptr %13, align 8, !tbaa !15
  %36 = load i64, ptr %8, align 8, !tbaa !15
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %38, label %93

38:
  %39 = load ptr, ptr %6, align 8, !tbaa !13
  %40 = load i64, ptr %13, align 8, !tbaa !15
  %41 = add nsw i64 %40, 1
  %42 = getelementptr inbounds i32, ptr %39, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !3
  %44 = load ptr, ptr %6, align 8, !tbaa !13
  %45 = load i64, ptr %13, align 8, !tbaa !15
  %46 = getelementptr inbounds i32, ptr %44, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !3
  %48 = sub nsw i32 %43, %47
  %49 = sext i32 %48 to i64
  store i64 %49, ptr %14, align 8, !tbaa !15
  %50 = load i64, ptr %14, align 8, !tbaa !15
  %51 = icmp ne i64 %50, 0
  br i1 %51, label %53, label %52

52:
  br label %90

53:
  %54 = load ptr, ptr %9, align 8, !tbaa !11
  %55 = load i64, ptr %13, align 8, !tbaa !15
  %56 = getelementptr inbounds i64, ptr %54, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !15
  %58 = mul i64 %57, 17
  %59 = udiv i64 %58, 20
  %60 = load i64, ptr %14, align 8, !tbaa !15
  %61 = udiv i64 %59, %60
  store i64 %61, ptr %15, align 8, !tbaa !15
  %62 = load ptr, ptr %6, align 8, !tbaa !13
  %63 = load i64, ptr %13, align 8, !tbaa !15
  %64 = getelementptr inbounds i32, ptr %62, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !3
  store i32 %65, ptr %16, align 4, !tbaa !3
  br label %66

66:
  %67 = load i32, ptr %16, align 4, !tbaa !3
  %68 = load ptr, ptr %6, align 8, !tbaa !13
  %69 = load i64, ptr %13, align 8, !tbaa !15
  %70 = add nsw i64 %69, 1
  %71 = getelementptr inbounds i32, ptr %68, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !3
  %73 = icmp slt i32 %67, %72
  br i1 %73, label %74, label %89

74:
  %75 = load i64, ptr %15, align 8, !tbaa !15
  %76 = load ptr, ptr %10, align 8, !tbaa !11
  %77 = load ptr, ptr %7, align 8, !tbaa !13
  %78 = load i32, ptr %16, align 4, !tbaa !3
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !3
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds i64, ptr %76, i64 %82
  %84 = load i64, ptr %83, align 8, !tbaa !15
  %85 = add i64 %84, %75
  store i64 %85, ptr %83, align 8, !tbaa !15
  br label %86

86:
  %87 = load i32, ptr %16, align 4, !tbaa !3
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %16, align 4, !tbaa !3
  br label %66, !llvm.loop !30

89:
  br label %90

90:
  %91 = load i64, ptr %13, align 8, !tbaa !15
  %92 = add nsw i64 %91, 1
  store i64 %92, ptr %13, align 8, !tbaa !15
  br label %34, !llvm.loop !31

93:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = !{!23, !4, i64 0}
!23 = !{!"", !4, i64 0, !4, i64 4}
!24 = !{!23, !4, i64 4}
!25 = !{i64 0, i64 4, !3, i64 4, i64 4, !3}
!26 = distinct !{!26, !18}
!27 = distinct !{!27, !18}
!28 = distinct !{!28, !18}
!29 = distinct !{!29, !18}
!30 = distinct !{!30, !18}
!31 = distinct !{!31, !18}
