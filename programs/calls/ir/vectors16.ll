; made by python -m programs.calls from src/vectors16.c, SHA-256 7e7050f654de4de5161382fb2f9cbc528ad590e8f572f1edfa30b16f65322d6c
source_filename = "vectors16.c"

%struct.Vec = type { i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.Vec, align 4
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca %struct.Vec, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca %struct.Vec, align 4
  %12 = alloca { i64, i32 }, align 4
  %13 = alloca { i64, i32 }, align 8
  %14 = alloca i64, align 8
  %15 = alloca %struct.Vec, align 4
  %16 = alloca %struct.Vec, align 4
  %17 = alloca { i64, i32 }, align 4
  %18 = alloca { i64, i32 }, align 4
  %19 = alloca { i64, i32 }, align 8
  %20 = alloca %struct.Vec, align 4
  %21 = alloca { i64, i32 }, align 4
  %22 = alloca { i64, i32 }, align 4
  %23 = alloca { i64, i32 }, align 8
  %24 = alloca { i64, i32 }, align 4
  %25 = alloca { i64, i32 }, align 4
  %26 = alloca { i64, i32 }, align 8
  %27 = alloca { i64, i32 }, align 4
  %28 = alloca %struct.Vec, align 4
  %29 = alloca %struct.Vec, align 4
  %30 = alloca { i64, i32 }, align 4
  %31 = alloca { i64, i32 }, align 8
  %32 = alloca { i64, i32 }, align 4
  %33 = alloca { i64, i32 }, align 8
  %34 = alloca %struct.Vec, align 4
  %35 = alloca %struct.Vec, align 4
  %36 = alloca { i64, i32 }, align 4
  %37 = alloca { i64, i32 }, align 8
  %38 = alloca { i64, i32 }, align 4
  %39 = alloca { i64, i32 }, align 4
  %40 = alloca { i64, i32 }, align 8
  %41 = alloca %struct.Vec, align 4
  %42 = alloca %struct.Vec, align 4
  %43 = alloca %struct.Vec, align 4
  %44 = alloca { i64, i32 }, align 4
  %45 = alloca { i64, i32 }, align 4
  %46 = alloca { i64, i32 }, align 8
  %47 = alloca { i64, i32 }, align 4
  %48 = alloca { i64, i32 }, align 4
  %49 = alloca { i64, i32 }, align 8
  %50 = alloca { i64, i32 }, align 4
  %51 = alloca { i64, i32 }, align 8
  %52 = alloca { i64, i32 }, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %53 = load ptr, ptr %2, align 8, !tbaa !4
  %54 = getelementptr inbounds ptr, ptr %53, i64 0
  %55 = load ptr, ptr %54, align 8, !tbaa !4
  store ptr %55, ptr %3, align 8, !tbaa !4
  %56 = load ptr, ptr %2, align 8, !tbaa !4
  %57 = getelementptr inbounds ptr, ptr %56, i64 1
  %58 = load ptr, ptr %57, align 8, !tbaa !4
  store ptr %58, ptr %4, align 8, !tbaa !4
  %59 = load ptr, ptr %2, align 8, !tbaa !4
  %60 = getelementptr inbounds ptr, ptr %59, i64 2
  %61 = load ptr, ptr %60, align 8, !tbaa !4
  store ptr %61, ptr %5, align 8, !tbaa !4
  store i64 0, ptr %6, align 8, !tbaa !8
  br label %62

62:
  %63 = load i64, ptr %6, align 8, !tbaa !8
  %64 = load ptr, ptr %3, align 8, !tbaa !4
  %65 = getelementptr inbounds i64, ptr %64, i64 0
  %66 = load i64, ptr %65, align 8, !tbaa !8
  %67 = icmp slt i64 %63, %66
  br i1 %67, label %68, label %230

68:
  %69 = load ptr, ptr %4, align 8, !tbaa !4
  %70 = load i64, ptr %6, align 8, !tbaa !8
  %71 = mul nsw i64 6, %70
  %72 = getelementptr inbounds i32, ptr %69, i64 %71
  %73 = load i32, ptr %72, align 4, !tbaa !10
  %74 = load ptr, ptr %4, align 8, !tbaa !4
  %75 = load i64, ptr %6, align 8, !tbaa !8
  %76 = mul nsw i64 6, %75
  %77 = add nsw i64 %76, 1
  %78 = getelementptr inbounds i32, ptr %74, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !10
  %80 = load ptr, ptr %4, align 8, !tbaa !4
  %81 = load i64, ptr %6, align 8, !tbaa !8
  %82 = mul nsw i64 6, %81
  %83 = add nsw i64 %82, 2
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = call { i64, i32 } @make(i32 noundef %73, i32 noundef %79, i32 noundef %85)
  store { i64, i32 } %86, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 8 %8, i64 12, i1 false)
  %87 = load ptr, ptr %4, align 8, !tbaa !4
  %88 = load i64, ptr %6, align 8, !tbaa !8
  %89 = mul nsw i64 6, %88
  %90 = add nsw i64 %89, 3
  %91 = getelementptr inbounds i32, ptr %87, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !10
  %93 = load ptr, ptr %4, align 8, !tbaa !4
  %94 = load i64, ptr %6, align 8, !tbaa !8
  %95 = mul nsw i64 6, %94
  %96 = add nsw i64 %95, 4
  %97 = getelementptr inbounds i32, ptr %93, i64 %96
  %98 = load i32, ptr %97, align 4, !tbaa !10
  %99 = load ptr, ptr %4, align 8, !tbaa !4
  %100 = load i64, ptr %6, align 8, !tbaa !8
  %101 = mul nsw i64 6, %100
  %102 = add nsw i64 %101, 5
  %103 = getelementptr inbounds i32, ptr %99, i64 %102
  %104 = load i32, ptr %103, align 4, !tbaa !10
  %105 = call { i64, i32 } @make(i32 noundef %92, i32 noundef %98, i32 noundef %104)
  store { i64, i32 } %105, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 8 %10, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 4 %7, i64 12, i1 false)
  %106 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 0
  %107 = load i64, ptr %106, align 4
  %108 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 1
  %109 = load i32, ptr %108, align 4
  %110 = call { i64, i32 } @unit(i64 %107, i32 %109)
  store { i64, i32 } %110, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 8 %13, i64 12, i1 false)
  store i64 0, ptr %14, align 8, !tbaa !8
  br label %111

111:
  %112 = load i64, ptr %14, align 8, !tbaa !8
  %113 = load ptr, ptr %3, align 8, !tbaa !4
  %114 = getelementptr inbounds i64, ptr %113, i64 1
  %115 = load i64, ptr %114, align 8, !tbaa !8
  %116 = icmp slt i64 %112, %115
  br i1 %116, label %117, label %203

117:
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %17, ptr align 4 %9, i64 12, i1 false)
  %118 = getelementptr inbounds { i64, i32 }, ptr %17, i32 0, i32 0
  %119 = load i64, ptr %118, align 4
  %120 = getelementptr inbounds { i64, i32 }, ptr %17, i32 0, i32 1
  %121 = load i32, ptr %120, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %18, ptr align 4 %11, i64 12, i1 false)
  %122 = getelementptr inbounds { i64, i32 }, ptr %18, i32 0, i32 0
  %123 = load i64, ptr %122, align 4
  %124 = getelementptr inbounds { i64, i32 }, ptr %18, i32 0, i32 1
  %125 = load i32, ptr %124, align 4
  %126 = call { i64, i32 } @reflect(i64 %119, i32 %121, i64 %123, i32 %125)
  store { i64, i32 } %126, ptr %19, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %16, ptr align 8 %19, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %21, ptr align 4 %11, i64 12, i1 false)
  %127 = getelementptr inbounds { i64, i32 }, ptr %21, i32 0, i32 0
  %128 = load i64, ptr %127, align 4
  %129 = getelementptr inbounds { i64, i32 }, ptr %21, i32 0, i32 1
  %130 = load i32, ptr %129, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %22, ptr align 4 %9, i64 12, i1 false)
  %131 = getelementptr inbounds { i64, i32 }, ptr %22, i32 0, i32 0
  %132 = load i64, ptr %131, align 4
  %133 = getelementptr inbounds { i64, i32 }, ptr %22, i32 0, i32 1
  %134 = load i32, ptr %133, align 4
  %135 = call { i64, i32 } @cross(i64 %128, i32 %130, i64 %132, i32 %134)
  store { i64, i32 } %135, ptr %23, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %20, ptr align 8 %23, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %24, ptr align 4 %16, i64 12, i1 false)
  %136 = getelementptr inbounds { i64, i32 }, ptr %24, i32 0, i32 0
  %137 = load i64, ptr %136, align 4
  %138 = getelementptr inbounds { i64, i32 }, ptr %24, i32 0, i32 1
  %139 = load i32, ptr %138, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %25, ptr align 4 %20, i64 12, i1 false)
  %140 = getelementptr inbounds { i64, i32 }, ptr %25, i32 0, i32 0
  %141 = load i64, ptr %140, align 4
  %142 = getelementptr inbounds { i64, i32 }, ptr %25, i32 0, i32 1
  %143 = load i32, ptr %142, align 4
  %144 = call { i64, i32 } @plus(i64 %137, i32 %139, i64 %141, i32 %143)
  store { i64, i32 } %144, ptr %26, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %15, ptr align 8 %26, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %15, i64 12, i1 false), !tbaa.struct !12
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %27, ptr align 4 %9, i64 12, i1 false)
  %145 = getelementptr inbounds { i64, i32 }, ptr %27, i32 0, i32 0
  %146 = load i64, ptr %145, align 4
  %147 = getelementptr inbounds { i64, i32 }, ptr %27, i32 0, i32 1
  %148 = load i32, ptr %147, align 4
  %149 = call i32 @length(i64 %146, i32 %148)
  %150 = icmp sgt i32 %149, 524288
  br i1 %150, label %151, label %162

151:
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %30, ptr align 4 %9, i64 12, i1 false)
  %152 = getelementptr inbounds { i64, i32 }, ptr %30, i32 0, i32 0
  %153 = load i64, ptr %152, align 4
  %154 = getelementptr inbounds { i64, i32 }, ptr %30, i32 0, i32 1
  %155 = load i32, ptr %154, align 4
  %156 = call { i64, i32 } @unit(i64 %153, i32 %155)
  store { i64, i32 } %156, ptr %31, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %29, ptr align 8 %31, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %32, ptr align 4 %29, i64 12, i1 false)
  %157 = getelementptr inbounds { i64, i32 }, ptr %32, i32 0, i32 0
  %158 = load i64, ptr %157, align 4
  %159 = getelementptr inbounds { i64, i32 }, ptr %32, i32 0, i32 1
  %160 = load i32, ptr %159, align 4
  %161 = call { i64, i32 } @scale(i64 %158, i32 %160, i32 noundef 262144)
  store { i64, i32 } %161, ptr %33, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %28, ptr align 8 %33, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %28, i64 12, i1 false), !tbaa.struct !12
  br label %162

162:
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %36, ptr align 4 %9, i64 12, i1 false)
  %163 = getelementptr inbounds { i64, i32 }, ptr %36, i32 0, i32 0
  %164 = load i64, ptr %163, align 4
  %165 = getelementptr inbounds { i64, i32 }, ptr %36, i32 0, i32 1
  %166 = load i32, ptr %165, align 4
  %167 = call { i64, i32 } @scale(i64 %164, i32 %166, i32 noundef 8192)
  store { i64, i32 } %167, ptr %37, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %35, ptr align 8 %37, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %38, ptr align 4 %7, i64 12, i1 false)
  %168 = getelementptr inbounds { i64, i32 }, ptr %38, i32 0, i32 0
  %169 = load i64, ptr %168, align 4
  %170 = getelementptr inbounds { i64, i32 }, ptr %38, i32 0, i32 1
  %171 = load i32, ptr %170, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %39, ptr align 4 %35, i64 12, i1 false)
  %172 = getelementptr inbounds { i64, i32 }, ptr %39, i32 0, i32 0
  %173 = load i64, ptr %172, align 4
  %174 = getelementptr inbounds { i64, i32 }, ptr %39, i32 0, i32 1
  %175 = load i32, ptr %174, align 4
  %176 = call { i64, i32 } @plus(i64 %169, i32 %171, i64 %173, i32 %175)
  store { i64, i32 } %176, ptr %40, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %34, ptr align 8 %40, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %34, i64 12, i1 false), !tbaa.struct !12
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %44, ptr align 4 %7, i64 12, i1 false)
  %177 = getelementptr inbounds { i64, i32 }, ptr %44, i32 0, i32 0
  %178 = load i64, ptr %177, align 4
  %179 = getelementptr inbounds { i64, i32 }, ptr %44, i32 0, i32 1
  %180 = load i32, ptr %179, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %45, ptr align 4 %9, i64 12, i1 false)
  %181 = getelementptr inbounds { i64, i32 }, ptr %45, i32 0, i32 0
  %182 = load i64, ptr %181, align 4
  %183 = getelementptr inbounds { i64, i32 }, ptr %45, i32 0, i32 1
  %184 = load i32, ptr %183, align 4
  %185 = call { i64, i32 } @project(i64 %178, i32 %180, i64 %182, i32 %184)
  store { i64, i32 } %185, ptr %46, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %43, ptr align 8 %46, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %47, ptr align 4 %11, i64 12, i1 false)
  %186 = getelementptr inbounds { i64, i32 }, ptr %47, i32 0, i32 0
  %187 = load i64, ptr %186, align 4
  %188 = getelementptr inbounds { i64, i32 }, ptr %47, i32 0, i32 1
  %189 = load i32, ptr %188, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %48, ptr align 4 %43, i64 12, i1 false)
  %190 = getelementptr inbounds { i64, i32 }, ptr %48, i32 0, i32 0
  %191 = load i64, ptr %190, align 4
  %192 = getelementptr inbounds { i64, i32 }, ptr %48, i32 0, i32 1
  %193 = load i32, ptr %192, align 4
  %194 = call { i64, i32 } @plus(i64 %187, i32 %189, i64 %191, i32 %193)
  store { i64, i32 } %194, ptr %49, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %42, ptr align 8 %49, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %50, ptr align 4 %42, i64 12, i1 false)
  %195 = getelementptr inbounds { i64, i32 }, ptr %50, i32 0, i32 0
  %196 = load i64, ptr %195, align 4
  %197 = getelementptr inbounds { i64, i32 }, ptr %50, i32 0, i32 1
  %198 = load i32, ptr %197, align 4
  %199 = call { i64, i32 } @unit(i64 %196, i32 %198)
  store { i64, i32 } %199, ptr %51, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %41, ptr align 8 %51, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %41, i64 12, i1 false), !tbaa.struct !12
  br label %200

200:
  %201 = load i64, ptr %14, align 8, !tbaa !8
  %202 = add nsw i64 %201, 1
  store i64 %202, ptr %14, align 8, !tbaa !8
  br label %111, !llvm.loop !13

203:
  %204 = getelementptr inbounds %struct.Vec, ptr %7, i32 0, i32 0
  %205 = load i32, ptr %204, align 4, !tbaa !15
  %206 = load ptr, ptr %5, align 8, !tbaa !4
  %207 = load i64, ptr %6, align 8, !tbaa !8
  %208 = mul nsw i64 3, %207
  %209 = getelementptr inbounds i32, ptr %206, i64 %208
  store i32 %205, ptr %209, align 4, !tbaa !10
  %210 = getelementptr inbounds %struct.Vec, ptr %7, i32 0, i32 1
  %211 = load i32, ptr %210, align 4, !tbaa !17
  %212 = load ptr, ptr %5, align 8, !tbaa !4
  %213 = load i64, ptr %6, align 8, !tbaa !8
  %214 = mul nsw i64 3, %213
  %215 = add nsw i64 %214, 1
  %216 = getelementptr inbounds i32, ptr %212, i64 %215
  store i32 %211, ptr %216, align 4, !tbaa !10
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %52, ptr align 4 %9, i64 12, i1 false)
  %217 = getelementptr inbounds { i64, i32 }, ptr %52, i32 0, i32 0
  %218 = load i64, ptr %217, align 4
  %219 = getelementptr inbounds { i64, i32 }, ptr %52, i32 0, i32 1
  %220 = load i32, ptr %219, align 4
  %221 = call i32 @length(i64 %218, i32 %220)
  %222 = load ptr, ptr %5, align 8, !tbaa !4
  %223 = load i64, ptr %6, align 8, !tbaa !8
  %224 = mul nsw i64 3, %223
  %225 = add nsw i64 %224, 2
  %226 = getelementptr inbounds i32, ptr %222, i64 %225
  store i32 %221, ptr %226, align 4, !tbaa !10
  br label %227

227:
  %228 = load i64, ptr %6, align 8, !tbaa !8
  %229 = add nsw i64 %228, 1
  store i64 %229, ptr %6, align 8, !tbaa !8
  br label %62, !llvm.loop !18

230:
  ret void
}

define internal { i64, i32 } @make(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Vec, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca { i64, i32 }, align 8
  store i32 %0, ptr %5, align 4, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !10
  store i32 %2, ptr %7, align 4, !tbaa !10
  %9 = getelementptr inbounds %struct.Vec, ptr %4, i32 0, i32 0
  %10 = load i32, ptr %5, align 4, !tbaa !10
  store i32 %10, ptr %9, align 4, !tbaa !15
  %11 = getelementptr inbounds %struct.Vec, ptr %4, i32 0, i32 1
  %12 = load i32, ptr %6, align 4, !tbaa !10
  store i32 %12, ptr %11, align 4, !tbaa !17
  %13 = getelementptr inbounds %struct.Vec, ptr %4, i32 0, i32 2
  %14 = load i32, ptr %7, align 4, !tbaa !10
  store i32 %14, ptr %13, align 4, !tbaa !19
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 4 %4, i64 12, i1 false)
  %15 = load { i64, i32 }, ptr %8, align 8
  ret { i64, i32 } %15
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal { i64, i32 } @unit(i64 %0, i32 %1) #0 {
  %3 = alloca %struct.Vec, align 4
  %4 = alloca %struct.Vec, align 4
  %5 = alloca { i64, i32 }, align 4
  %6 = alloca i32, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca { i64, i32 }, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 8
  %12 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %12, align 4
  %13 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 1
  store i32 %1, ptr %13, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 4 %5, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %4, i64 12, i1 false)
  %14 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  %17 = load i32, ptr %16, align 4
  %18 = call i32 @length(i64 %15, i32 %17)
  store i32 %18, ptr %6, align 4, !tbaa !10
  %19 = load i32, ptr %6, align 4, !tbaa !10
  %20 = icmp slt i32 %19, 16
  br i1 %20, label %21, label %23

21:
  %22 = call { i64, i32 } @make(i32 noundef 65536, i32 noundef 0, i32 noundef 0)
  store { i64, i32 } %22, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 8 %8, i64 12, i1 false)
  br label %31

23:
  %24 = load i32, ptr %6, align 4, !tbaa !10
  %25 = call i32 @div_(i32 noundef 65536, i32 noundef %24)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %4, i64 12, i1 false)
  %26 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 0
  %27 = load i64, ptr %26, align 4
  %28 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 1
  %29 = load i32, ptr %28, align 4
  %30 = call { i64, i32 } @scale(i64 %27, i32 %29, i32 noundef %25)
  store { i64, i32 } %30, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 8 %10, i64 12, i1 false)
  br label %31

31:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 4 %3, i64 12, i1 false)
  %32 = load { i64, i32 }, ptr %11, align 8
  ret { i64, i32 } %32
}

define internal { i64, i32 } @plus(i64 %0, i32 %1, i64 %2, i32 %3) #0 {
  %5 = alloca %struct.Vec, align 4
  %6 = alloca %struct.Vec, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca %struct.Vec, align 4
  %9 = alloca { i64, i32 }, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 8
  %12 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %12, align 4
  %13 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %1, ptr %13, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %14 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 0
  store i64 %2, ptr %14, align 4
  %15 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 1
  store i32 %3, ptr %15, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  %16 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 0
  %17 = load i32, ptr %16, align 4, !tbaa !15
  %18 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 0
  %19 = load i32, ptr %18, align 4, !tbaa !15
  %20 = call i32 @add(i32 noundef %17, i32 noundef %19)
  %21 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !17
  %23 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 1
  %24 = load i32, ptr %23, align 4, !tbaa !17
  %25 = call i32 @add(i32 noundef %22, i32 noundef %24)
  %26 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 2
  %27 = load i32, ptr %26, align 4, !tbaa !19
  %28 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 2
  %29 = load i32, ptr %28, align 4, !tbaa !19
  %30 = call i32 @add(i32 noundef %27, i32 noundef %29)
  %31 = call { i64, i32 } @make(i32 noundef %20, i32 noundef %25, i32 noundef %30)
  store { i64, i32 } %31, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %10, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 4 %5, i64 12, i1 false)
  %32 = load { i64, i32 }, ptr %11, align 8
  ret { i64, i32 } %32
}

define internal { i64, i32 } @reflect(i64 %0, i32 %1, i64 %2, i32 %3) #0 {
  %5 = alloca %struct.Vec, align 4
  %6 = alloca %struct.Vec, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca %struct.Vec, align 4
  %9 = alloca { i64, i32 }, align 4
  %10 = alloca %struct.Vec, align 4
  %11 = alloca { i64, i32 }, align 4
  %12 = alloca { i64, i32 }, align 4
  %13 = alloca { i64, i32 }, align 4
  %14 = alloca { i64, i32 }, align 8
  %15 = alloca { i64, i32 }, align 4
  %16 = alloca { i64, i32 }, align 4
  %17 = alloca { i64, i32 }, align 8
  %18 = alloca { i64, i32 }, align 8
  %19 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %19, align 4
  %20 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %1, ptr %20, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %21 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 0
  store i64 %2, ptr %21, align 4
  %22 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 1
  store i32 %3, ptr %22, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %6, i64 12, i1 false)
  %23 = getelementptr inbounds { i64, i32 }, ptr %11, i32 0, i32 0
  %24 = load i64, ptr %23, align 4
  %25 = getelementptr inbounds { i64, i32 }, ptr %11, i32 0, i32 1
  %26 = load i32, ptr %25, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 4 %8, i64 12, i1 false)
  %27 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 0
  %28 = load i64, ptr %27, align 4
  %29 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 1
  %30 = load i32, ptr %29, align 4
  %31 = call i32 @dot(i64 %24, i32 %26, i64 %28, i32 %30)
  %32 = call i32 @mul(i32 noundef 131072, i32 noundef %31)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %13, ptr align 4 %8, i64 12, i1 false)
  %33 = getelementptr inbounds { i64, i32 }, ptr %13, i32 0, i32 0
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr inbounds { i64, i32 }, ptr %13, i32 0, i32 1
  %36 = load i32, ptr %35, align 4
  %37 = call { i64, i32 } @scale(i64 %34, i32 %36, i32 noundef %32)
  store { i64, i32 } %37, ptr %14, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 8 %14, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %15, ptr align 4 %6, i64 12, i1 false)
  %38 = getelementptr inbounds { i64, i32 }, ptr %15, i32 0, i32 0
  %39 = load i64, ptr %38, align 4
  %40 = getelementptr inbounds { i64, i32 }, ptr %15, i32 0, i32 1
  %41 = load i32, ptr %40, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %16, ptr align 4 %10, i64 12, i1 false)
  %42 = getelementptr inbounds { i64, i32 }, ptr %16, i32 0, i32 0
  %43 = load i64, ptr %42, align 4
  %44 = getelementptr inbounds { i64, i32 }, ptr %16, i32 0, i32 1
  %45 = load i32, ptr %44, align 4
  %46 = call { i64, i32 } @minus(i64 %39, i32 %41, i64 %43, i32 %45)
  store { i64, i32 } %46, ptr %17, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %17, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %18, ptr align 4 %5, i64 12, i1 false)
  %47 = load { i64, i32 }, ptr %18, align 8
  ret { i64, i32 } %47
}

define internal { i64, i32 } @cross(i64 %0, i32 %1, i64 %2, i32 %3) #0 {
  %5 = alloca %struct.Vec, align 4
  %6 = alloca %struct.Vec, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca %struct.Vec, align 4
  %9 = alloca { i64, i32 }, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 8
  %12 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %12, align 4
  %13 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %1, ptr %13, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %14 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 0
  store i64 %2, ptr %14, align 4
  %15 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 1
  store i32 %3, ptr %15, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  %16 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 1
  %17 = load i32, ptr %16, align 4, !tbaa !17
  %18 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 2
  %19 = load i32, ptr %18, align 4, !tbaa !19
  %20 = call i32 @mul(i32 noundef %17, i32 noundef %19)
  %21 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 2
  %22 = load i32, ptr %21, align 4, !tbaa !19
  %23 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 1
  %24 = load i32, ptr %23, align 4, !tbaa !17
  %25 = call i32 @mul(i32 noundef %22, i32 noundef %24)
  %26 = call i32 @sub(i32 noundef %20, i32 noundef %25)
  %27 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 2
  %28 = load i32, ptr %27, align 4, !tbaa !19
  %29 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 0
  %30 = load i32, ptr %29, align 4, !tbaa !15
  %31 = call i32 @mul(i32 noundef %28, i32 noundef %30)
  %32 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 0
  %33 = load i32, ptr %32, align 4, !tbaa !15
  %34 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 2
  %35 = load i32, ptr %34, align 4, !tbaa !19
  %36 = call i32 @mul(i32 noundef %33, i32 noundef %35)
  %37 = call i32 @sub(i32 noundef %31, i32 noundef %36)
  %38 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 0
  %39 = load i32, ptr %38, align 4, !tbaa !15
  %40 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 1
  %41 = load i32, ptr %40, align 4, !tbaa !17
  %42 = call i32 @mul(i32 noundef %39, i32 noundef %41)
  %43 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 1
  %44 = load i32, ptr %43, align 4, !tbaa !17
  %45 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 0
  %46 = load i32, ptr %45, align 4, !tbaa !15
  %47 = call i32 @mul(i32 noundef %44, i32 noundef %46)
  %48 = call i32 @sub(i32 noundef %42, i32 noundef %47)
  %49 = call { i64, i32 } @make(i32 noundef %26, i32 noundef %37, i32 noundef %48)
  store { i64, i32 } %49, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %10, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 4 %5, i64 12, i1 false)
  %50 = load { i64, i32 }, ptr %11, align 8
  ret { i64, i32 } %50
}

define internal i32 @length(i64 %0, i32 %1) #0 {
  %3 = alloca %struct.Vec, align 4
  %4 = alloca { i64, i32 }, align 4
  %5 = alloca { i64, i32 }, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = getelementptr inbounds { i64, i32 }, ptr %4, i32 0, i32 0
  store i64 %0, ptr %7, align 4
  %8 = getelementptr inbounds { i64, i32 }, ptr %4, i32 0, i32 1
  store i32 %1, ptr %8, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %4, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %3, i64 12, i1 false)
  %9 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 0
  %10 = load i64, ptr %9, align 4
  %11 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 1
  %12 = load i32, ptr %11, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %3, i64 12, i1 false)
  %13 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  %14 = load i64, ptr %13, align 4
  %15 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  %16 = load i32, ptr %15, align 4
  %17 = call i32 @dot(i64 %10, i32 %12, i64 %14, i32 %16)
  %18 = call i32 @root(i32 noundef %17)
  ret i32 %18
}

define internal { i64, i32 } @scale(i64 %0, i32 %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Vec, align 4
  %5 = alloca %struct.Vec, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = alloca i32, align 4
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca { i64, i32 }, align 8
  %10 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  store i64 %0, ptr %10, align 4
  %11 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  store i32 %1, ptr %11, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 12, i1 false)
  store i32 %2, ptr %7, align 4, !tbaa !10
  %12 = getelementptr inbounds %struct.Vec, ptr %5, i32 0, i32 0
  %13 = load i32, ptr %12, align 4, !tbaa !15
  %14 = load i32, ptr %7, align 4, !tbaa !10
  %15 = call i32 @mul(i32 noundef %13, i32 noundef %14)
  %16 = getelementptr inbounds %struct.Vec, ptr %5, i32 0, i32 1
  %17 = load i32, ptr %16, align 4, !tbaa !17
  %18 = load i32, ptr %7, align 4, !tbaa !10
  %19 = call i32 @mul(i32 noundef %17, i32 noundef %18)
  %20 = getelementptr inbounds %struct.Vec, ptr %5, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !tbaa !19
  %22 = load i32, ptr %7, align 4, !tbaa !10
  %23 = call i32 @mul(i32 noundef %21, i32 noundef %22)
  %24 = call { i64, i32 } @make(i32 noundef %15, i32 noundef %19, i32 noundef %23)
  store { i64, i32 } %24, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %8, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 4 %4, i64 12, i1 false)
  %25 = load { i64, i32 }, ptr %9, align 8
  ret { i64, i32 } %25
}

define internal { i64, i32 } @project(i64 %0, i32 %1, i64 %2, i32 %3) #0 {
  %5 = alloca %struct.Vec, align 4
  %6 = alloca %struct.Vec, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca %struct.Vec, align 4
  %9 = alloca { i64, i32 }, align 4
  %10 = alloca { i64, i32 }, align 4
  %11 = alloca { i64, i32 }, align 4
  %12 = alloca { i64, i32 }, align 4
  %13 = alloca { i64, i32 }, align 4
  %14 = alloca { i64, i32 }, align 4
  %15 = alloca { i64, i32 }, align 8
  %16 = alloca { i64, i32 }, align 8
  %17 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %17, align 4
  %18 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %1, ptr %18, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %19 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 0
  store i64 %2, ptr %19, align 4
  %20 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 1
  store i32 %3, ptr %20, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 4 %6, i64 12, i1 false)
  %21 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 0
  %22 = load i64, ptr %21, align 4
  %23 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 1
  %24 = load i32, ptr %23, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %8, i64 12, i1 false)
  %25 = getelementptr inbounds { i64, i32 }, ptr %11, i32 0, i32 0
  %26 = load i64, ptr %25, align 4
  %27 = getelementptr inbounds { i64, i32 }, ptr %11, i32 0, i32 1
  %28 = load i32, ptr %27, align 4
  %29 = call i32 @dot(i64 %22, i32 %24, i64 %26, i32 %28)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 4 %8, i64 12, i1 false)
  %30 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 0
  %31 = load i64, ptr %30, align 4
  %32 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 1
  %33 = load i32, ptr %32, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %13, ptr align 4 %8, i64 12, i1 false)
  %34 = getelementptr inbounds { i64, i32 }, ptr %13, i32 0, i32 0
  %35 = load i64, ptr %34, align 4
  %36 = getelementptr inbounds { i64, i32 }, ptr %13, i32 0, i32 1
  %37 = load i32, ptr %36, align 4
  %38 = call i32 @dot(i64 %31, i32 %33, i64 %35, i32 %37)
  %39 = call i32 @add(i32 noundef %38, i32 noundef 1)
  %40 = call i32 @div_(i32 noundef %29, i32 noundef %39)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %14, ptr align 4 %8, i64 12, i1 false)
  %41 = getelementptr inbounds { i64, i32 }, ptr %14, i32 0, i32 0
  %42 = load i64, ptr %41, align 4
  %43 = getelementptr inbounds { i64, i32 }, ptr %14, i32 0, i32 1
  %44 = load i32, ptr %43, align 4
  %45 = call { i64, i32 } @scale(i64 %42, i32 %44, i32 noundef %40)
  store { i64, i32 } %45, ptr %15, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %15, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 4 %5, i64 12, i1 false)
  %46 = load { i64, i32 }, ptr %16, align 8
  ret { i64, i32 } %46
}

define internal i32 @div_(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %8

7:
  br label %16

8:
  %9 = load i32, ptr %3, align 4, !tbaa !10
  %10 = sext i32 %9 to i64
  %11 = mul nsw i64 %10, 65536
  %12 = load i32, ptr %4, align 4, !tbaa !10
  %13 = sext i32 %12 to i64
  %14 = sdiv i64 %11, %13
  %15 = call i32 @saturate(i64 noundef %14)
  br label %16

16:
  %17 = phi i32 [ 65536, %7 ], [ %15, %8 ]
  ret i32 %17
}

define internal i32 @saturate(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = icmp sgt i64 %3, 2147483647
  br i1 %4, label %5, label %6

5:
  br label %15

6:
  %7 = load i64, ptr %2, align 8, !tbaa !8
  %8 = icmp slt i64 %7, -2147483648
  br i1 %8, label %9, label %10

9:
  br label %13

10:
  %11 = load i64, ptr %2, align 8, !tbaa !8
  %12 = trunc i64 %11 to i32
  br label %13

13:
  %14 = phi i32 [ -2147483648, %9 ], [ %12, %10 ]
  br label %15

15:
  %16 = phi i32 [ 2147483647, %5 ], [ %14, %13 ]
  ret i32 %16
}

define internal i32 @add(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = sext i32 %5 to i64
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = add nsw i64 %6, %8
  %10 = call i32 @saturate(i64 noundef %9)
  ret i32 %10
}

define internal { i64, i32 } @minus(i64 %0, i32 %1, i64 %2, i32 %3) #0 {
  %5 = alloca %struct.Vec, align 4
  %6 = alloca %struct.Vec, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca %struct.Vec, align 4
  %9 = alloca { i64, i32 }, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 8
  %12 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %12, align 4
  %13 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %1, ptr %13, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %14 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 0
  store i64 %2, ptr %14, align 4
  %15 = getelementptr inbounds { i64, i32 }, ptr %9, i32 0, i32 1
  store i32 %3, ptr %15, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  %16 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 0
  %17 = load i32, ptr %16, align 4, !tbaa !15
  %18 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 0
  %19 = load i32, ptr %18, align 4, !tbaa !15
  %20 = call i32 @sub(i32 noundef %17, i32 noundef %19)
  %21 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !17
  %23 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 1
  %24 = load i32, ptr %23, align 4, !tbaa !17
  %25 = call i32 @sub(i32 noundef %22, i32 noundef %24)
  %26 = getelementptr inbounds %struct.Vec, ptr %6, i32 0, i32 2
  %27 = load i32, ptr %26, align 4, !tbaa !19
  %28 = getelementptr inbounds %struct.Vec, ptr %8, i32 0, i32 2
  %29 = load i32, ptr %28, align 4, !tbaa !19
  %30 = call i32 @sub(i32 noundef %27, i32 noundef %29)
  %31 = call { i64, i32 } @make(i32 noundef %20, i32 noundef %25, i32 noundef %30)
  store { i64, i32 } %31, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %10, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 4 %5, i64 12, i1 false)
  %32 = load { i64, i32 }, ptr %11, align 8
  ret { i64, i32 } %32
}

define internal i32 @mul(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = sext i32 %5 to i64
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = mul nsw i64 %6, %8
  %10 = add nsw i64 %9, 32768
  %11 = ashr i64 %10, 16
  %12 = call i32 @saturate(i64 noundef %11)
  ret i32 %12
}

define internal i32 @dot(i64 %0, i32 %1, i64 %2, i32 %3) #0 {
  %5 = alloca %struct.Vec, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = alloca %struct.Vec, align 4
  %8 = alloca { i64, i32 }, align 4
  %9 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  store i64 %0, ptr %9, align 4
  %10 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  store i32 %1, ptr %10, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 12, i1 false)
  %11 = getelementptr inbounds { i64, i32 }, ptr %8, i32 0, i32 0
  store i64 %2, ptr %11, align 4
  %12 = getelementptr inbounds { i64, i32 }, ptr %8, i32 0, i32 1
  store i32 %3, ptr %12, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %7, ptr align 4 %8, i64 12, i1 false)
  %13 = getelementptr inbounds %struct.Vec, ptr %5, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !tbaa !15
  %15 = getelementptr inbounds %struct.Vec, ptr %7, i32 0, i32 0
  %16 = load i32, ptr %15, align 4, !tbaa !15
  %17 = call i32 @mul(i32 noundef %14, i32 noundef %16)
  %18 = getelementptr inbounds %struct.Vec, ptr %5, i32 0, i32 1
  %19 = load i32, ptr %18, align 4, !tbaa !17
  %20 = getelementptr inbounds %struct.Vec, ptr %7, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !17
  %22 = call i32 @mul(i32 noundef %19, i32 noundef %21)
  %23 = call i32 @add(i32 noundef %17, i32 noundef %22)
  %24 = getelementptr inbounds %struct.Vec, ptr %5, i32 0, i32 2
  %25 = load i32, ptr %24, align 4, !tbaa !19
  %26 = getelementptr inbounds %struct.Vec, ptr %7, i32 0, i32 2
  %27 = load i32, ptr %26, align 4, !tbaa !19
  %28 = call i32 @mul(i32 noundef %25, i32 noundef %27)
  %29 = call i32 @add(i32 noundef %23, i32 noundef %28)
  ret i32 %29
}

define internal i32 @sub(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = sext i32 %5 to i64
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = sext i32 %7 to i64
  %9 = sub nsw i64 %6, %8
  %10 = call i32 @saturate(i64 noundef %9)
  ret i32 %10
}

define internal i32 @root(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i32 %0, ptr %2, align 4, !tbaa !10
  %6 = load i32, ptr %2, align 4, !tbaa !10
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %8, label %9

8:
  br label %11

9:
  %10 = load i32, ptr %2, align 4, !tbaa !10
  br label %11

11:
  %12 = phi i32 [ 0, %8 ], [ %10, %9 ]
  %13 = sext i32 %12 to i64
  %14 = shl i64 %13, 16
  store i64 %14, ptr %3, align 8, !tbaa !8
  store i64 0, ptr %4, align 8, !tbaa !8
  store i64 70368744177664, ptr %5, align 8, !tbaa !8
  br label %15

15:
  %16 = load i64, ptr %5, align 8, !tbaa !8
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %18, label %41

18:
  %19 = load i64, ptr %3, align 8, !tbaa !8
  %20 = load i64, ptr %4, align 8, !tbaa !8
  %21 = load i64, ptr %5, align 8, !tbaa !8
  %22 = add i64 %20, %21
  %23 = icmp uge i64 %19, %22
  br i1 %23, label %24, label %34

24:
  %25 = load i64, ptr %4, align 8, !tbaa !8
  %26 = load i64, ptr %5, align 8, !tbaa !8
  %27 = add i64 %25, %26
  %28 = load i64, ptr %3, align 8, !tbaa !8
  %29 = sub i64 %28, %27
  store i64 %29, ptr %3, align 8, !tbaa !8
  %30 = load i64, ptr %4, align 8, !tbaa !8
  %31 = lshr i64 %30, 1
  %32 = load i64, ptr %5, align 8, !tbaa !8
  %33 = add i64 %31, %32
  store i64 %33, ptr %4, align 8, !tbaa !8
  br label %37

34:
  %35 = load i64, ptr %4, align 8, !tbaa !8
  %36 = lshr i64 %35, 1
  store i64 %36, ptr %4, align 8, !tbaa !8
  br label %37

37:
  br label %38

38:
  %39 = load i64, ptr %5, align 8, !tbaa !8
  %40 = lshr i64 %39, 2
  store i64 %40, ptr %5, align 8, !tbaa !8
  br label %15, !llvm.loop !20

41:
  %42 = load i64, ptr %4, align 8, !tbaa !8
  %43 = trunc i64 %42 to i32
  ret i32 %43
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{i64 0, i64 4, !10, i64 4, i64 4, !10, i64 8, i64 4, !10}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16, !11, i64 0}
!16 = !{!"", !11, i64 0, !11, i64 4, !11, i64 8}
!17 = !{!16, !11, i64 4}
!18 = distinct !{!18, !14}
!19 = !{!16, !11, i64 8}
!20 = distinct !{!20, !14}
