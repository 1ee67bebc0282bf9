; made by python -m programs.calls from src/rational.c, SHA-256 84b6fd3a4c488260129fff9f8aab8c4679a9fb065dc456f4040695b594edd709
source_filename = "rational.c"

%struct.Counts = type { i64, i64 }
%struct.Ratio = type { i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Counts, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.Ratio, align 8
  %11 = alloca %struct.Ratio, align 8
  %12 = alloca %struct.Ratio, align 8
  %13 = alloca %struct.Ratio, align 8
  %14 = alloca i64, align 8
  %15 = alloca %struct.Ratio, align 8
  %16 = alloca %struct.Ratio, align 8
  %17 = alloca %struct.Ratio, align 8
  %18 = alloca %struct.Ratio, align 8
  %19 = alloca %struct.Ratio, align 8
  %20 = alloca %struct.Ratio, align 8
  %21 = alloca %struct.Ratio, align 8
  %22 = alloca %struct.Ratio, align 8
  %23 = alloca %struct.Ratio, align 8
  %24 = alloca %struct.Ratio, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 0
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %3, align 8, !tbaa !4
  %28 = load ptr, ptr %2, align 8, !tbaa !4
  %29 = getelementptr inbounds ptr, ptr %28, i64 1
  %30 = load ptr, ptr %29, align 8, !tbaa !4
  store ptr %30, ptr %4, align 8, !tbaa !4
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  %32 = getelementptr inbounds ptr, ptr %31, i64 2
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  store ptr %33, ptr %5, align 8, !tbaa !4
  %34 = load ptr, ptr %2, align 8, !tbaa !4
  %35 = getelementptr inbounds ptr, ptr %34, i64 3
  %36 = load ptr, ptr %35, align 8, !tbaa !4
  store ptr %36, ptr %6, align 8, !tbaa !4
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 16, i1 false)
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %37

37:
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load i64, ptr %40, align 8, !tbaa !8
  %42 = icmp slt i64 %38, %41
  br i1 %42, label %43, label %240

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !4
  %45 = load i64, ptr %8, align 8, !tbaa !8
  %46 = load ptr, ptr %3, align 8, !tbaa !4
  %47 = getelementptr inbounds i64, ptr %46, i64 1
  %48 = load i64, ptr %47, align 8, !tbaa !8
  %49 = mul nsw i64 %45, %48
  %50 = getelementptr inbounds i32, ptr %44, i64 %49
  store ptr %50, ptr %9, align 8, !tbaa !4
  %51 = call { i64, i64 } @make(i64 noundef 0, i64 noundef 1)
  %52 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %53 = extractvalue { i64, i64 } %51, 0
  store i64 %53, ptr %52, align 8
  %54 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %55 = extractvalue { i64, i64 } %51, 1
  store i64 %55, ptr %54, align 8
  %56 = call { i64, i64 } @make(i64 noundef 1, i64 noundef 1)
  %57 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 0
  %58 = extractvalue { i64, i64 } %56, 0
  store i64 %58, ptr %57, align 8
  %59 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 1
  %60 = extractvalue { i64, i64 } %56, 1
  store i64 %60, ptr %59, align 8
  %61 = call { i64, i64 } @make(i64 noundef -1000000, i64 noundef 1)
  %62 = getelementptr inbounds { i64, i64 }, ptr %12, i32 0, i32 0
  %63 = extractvalue { i64, i64 } %61, 0
  store i64 %63, ptr %62, align 8
  %64 = getelementptr inbounds { i64, i64 }, ptr %12, i32 0, i32 1
  %65 = extractvalue { i64, i64 } %61, 1
  store i64 %65, ptr %64, align 8
  %66 = call { i64, i64 } @make(i64 noundef 1, i64 noundef 1)
  %67 = getelementptr inbounds { i64, i64 }, ptr %13, i32 0, i32 0
  %68 = extractvalue { i64, i64 } %66, 0
  store i64 %68, ptr %67, align 8
  %69 = getelementptr inbounds { i64, i64 }, ptr %13, i32 0, i32 1
  %70 = extractvalue { i64, i64 } %66, 1
  store i64 %70, ptr %69, align 8
  store i64 0, ptr %14, align 8, !tbaa !8
  br label %71

71:
  %72 = load i64, ptr %14, align 8, !tbaa !8
  %73 = add nsw i64 %72, 1
  %74 = load ptr, ptr %3, align 8, !tbaa !4
  %75 = getelementptr inbounds i64, ptr %74, i64 1
  %76 = load i64, ptr %75, align 8, !tbaa !8
  %77 = icmp slt i64 %73, %76
  br i1 %77, label %78, label %195

78:
  %79 = load ptr, ptr %9, align 8, !tbaa !4
  %80 = load i64, ptr %14, align 8, !tbaa !8
  %81 = getelementptr inbounds i32, ptr %79, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !10
  %83 = sext i32 %82 to i64
  %84 = load ptr, ptr %9, align 8, !tbaa !4
  %85 = load i64, ptr %14, align 8, !tbaa !8
  %86 = add nsw i64 %85, 1
  %87 = getelementptr inbounds i32, ptr %84, i64 %86
  %88 = load i32, ptr %87, align 4, !tbaa !10
  %89 = sext i32 %88 to i64
  %90 = call { i64, i64 } @make(i64 noundef %83, i64 noundef %89)
  %91 = getelementptr inbounds { i64, i64 }, ptr %16, i32 0, i32 0
  %92 = extractvalue { i64, i64 } %90, 0
  store i64 %92, ptr %91, align 8
  %93 = getelementptr inbounds { i64, i64 }, ptr %16, i32 0, i32 1
  %94 = extractvalue { i64, i64 } %90, 1
  store i64 %94, ptr %93, align 8
  %95 = getelementptr inbounds { i64, i64 }, ptr %16, i32 0, i32 0
  %96 = load i64, ptr %95, align 8
  %97 = getelementptr inbounds { i64, i64 }, ptr %16, i32 0, i32 1
  %98 = load i64, ptr %97, align 8
  %99 = call { i64, i64 } @reduce(i64 %96, i64 %98)
  %100 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 0
  %101 = extractvalue { i64, i64 } %99, 0
  store i64 %101, ptr %100, align 8
  %102 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 1
  %103 = extractvalue { i64, i64 } %99, 1
  store i64 %103, ptr %102, align 8
  %104 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %105 = load i64, ptr %104, align 8
  %106 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %107 = load i64, ptr %106, align 8
  %108 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 0
  %109 = load i64, ptr %108, align 8
  %110 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 1
  %111 = load i64, ptr %110, align 8
  %112 = call { i64, i64 } @add(i64 %105, i64 %107, i64 %109, i64 %111, ptr noundef %7)
  %113 = getelementptr inbounds { i64, i64 }, ptr %17, i32 0, i32 0
  %114 = extractvalue { i64, i64 } %112, 0
  store i64 %114, ptr %113, align 8
  %115 = getelementptr inbounds { i64, i64 }, ptr %17, i32 0, i32 1
  %116 = extractvalue { i64, i64 } %112, 1
  store i64 %116, ptr %115, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %17, i64 16, i1 false), !tbaa.struct !12
  %117 = call { i64, i64 } @make(i64 noundef 1, i64 noundef 3)
  %118 = getelementptr inbounds { i64, i64 }, ptr %20, i32 0, i32 0
  %119 = extractvalue { i64, i64 } %117, 0
  store i64 %119, ptr %118, align 8
  %120 = getelementptr inbounds { i64, i64 }, ptr %20, i32 0, i32 1
  %121 = extractvalue { i64, i64 } %117, 1
  store i64 %121, ptr %120, align 8
  %122 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 0
  %123 = load i64, ptr %122, align 8
  %124 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 1
  %125 = load i64, ptr %124, align 8
  %126 = getelementptr inbounds { i64, i64 }, ptr %20, i32 0, i32 0
  %127 = load i64, ptr %126, align 8
  %128 = getelementptr inbounds { i64, i64 }, ptr %20, i32 0, i32 1
  %129 = load i64, ptr %128, align 8
  %130 = call { i64, i64 } @subtract(i64 %123, i64 %125, i64 %127, i64 %129, ptr noundef %7)
  %131 = getelementptr inbounds { i64, i64 }, ptr %19, i32 0, i32 0
  %132 = extractvalue { i64, i64 } %130, 0
  store i64 %132, ptr %131, align 8
  %133 = getelementptr inbounds { i64, i64 }, ptr %19, i32 0, i32 1
  %134 = extractvalue { i64, i64 } %130, 1
  store i64 %134, ptr %133, align 8
  %135 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 0
  %136 = load i64, ptr %135, align 8
  %137 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 1
  %138 = load i64, ptr %137, align 8
  %139 = getelementptr inbounds { i64, i64 }, ptr %19, i32 0, i32 0
  %140 = load i64, ptr %139, align 8
  %141 = getelementptr inbounds { i64, i64 }, ptr %19, i32 0, i32 1
  %142 = load i64, ptr %141, align 8
  %143 = call { i64, i64 } @multiply(i64 %136, i64 %138, i64 %140, i64 %142, ptr noundef %7)
  %144 = getelementptr inbounds { i64, i64 }, ptr %18, i32 0, i32 0
  %145 = extractvalue { i64, i64 } %143, 0
  store i64 %145, ptr %144, align 8
  %146 = getelementptr inbounds { i64, i64 }, ptr %18, i32 0, i32 1
  %147 = extractvalue { i64, i64 } %143, 1
  store i64 %147, ptr %146, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 8 %18, i64 16, i1 false), !tbaa.struct !12
  %148 = getelementptr inbounds { i64, i64 }, ptr %12, i32 0, i32 0
  %149 = load i64, ptr %148, align 8
  %150 = getelementptr inbounds { i64, i64 }, ptr %12, i32 0, i32 1
  %151 = load i64, ptr %150, align 8
  %152 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %153 = load i64, ptr %152, align 8
  %154 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %155 = load i64, ptr %154, align 8
  %156 = call { i64, i64 } @larger(i64 %149, i64 %151, i64 %153, i64 %155, ptr noundef %7)
  %157 = getelementptr inbounds { i64, i64 }, ptr %21, i32 0, i32 0
  %158 = extractvalue { i64, i64 } %156, 0
  store i64 %158, ptr %157, align 8
  %159 = getelementptr inbounds { i64, i64 }, ptr %21, i32 0, i32 1
  %160 = extractvalue { i64, i64 } %156, 1
  store i64 %160, ptr %159, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %12, ptr align 8 %21, i64 16, i1 false), !tbaa.struct !12
  %161 = call { i64, i64 } @make(i64 noundef 1, i64 noundef 1)
  %162 = getelementptr inbounds { i64, i64 }, ptr %24, i32 0, i32 0
  %163 = extractvalue { i64, i64 } %161, 0
  store i64 %163, ptr %162, align 8
  %164 = getelementptr inbounds { i64, i64 }, ptr %24, i32 0, i32 1
  %165 = extractvalue { i64, i64 } %161, 1
  store i64 %165, ptr %164, align 8
  %166 = getelementptr inbounds { i64, i64 }, ptr %24, i32 0, i32 0
  %167 = load i64, ptr %166, align 8
  %168 = getelementptr inbounds { i64, i64 }, ptr %24, i32 0, i32 1
  %169 = load i64, ptr %168, align 8
  %170 = getelementptr inbounds { i64, i64 }, ptr %13, i32 0, i32 0
  %171 = load i64, ptr %170, align 8
  %172 = getelementptr inbounds { i64, i64 }, ptr %13, i32 0, i32 1
  %173 = load i64, ptr %172, align 8
  %174 = call { i64, i64 } @divide(i64 %167, i64 %169, i64 %171, i64 %173, ptr noundef %7)
  %175 = getelementptr inbounds { i64, i64 }, ptr %23, i32 0, i32 0
  %176 = extractvalue { i64, i64 } %174, 0
  store i64 %176, ptr %175, align 8
  %177 = getelementptr inbounds { i64, i64 }, ptr %23, i32 0, i32 1
  %178 = extractvalue { i64, i64 } %174, 1
  store i64 %178, ptr %177, align 8
  %179 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 0
  %180 = load i64, ptr %179, align 8
  %181 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 1
  %182 = load i64, ptr %181, align 8
  %183 = getelementptr inbounds { i64, i64 }, ptr %23, i32 0, i32 0
  %184 = load i64, ptr %183, align 8
  %185 = getelementptr inbounds { i64, i64 }, ptr %23, i32 0, i32 1
  %186 = load i64, ptr %185, align 8
  %187 = call { i64, i64 } @add(i64 %180, i64 %182, i64 %184, i64 %186, ptr noundef %7)
  %188 = getelementptr inbounds { i64, i64 }, ptr %22, i32 0, i32 0
  %189 = extractvalue { i64, i64 } %187, 0
  store i64 %189, ptr %188, align 8
  %190 = getelementptr inbounds { i64, i64 }, ptr %22, i32 0, i32 1
  %191 = extractvalue { i64, i64 } %187, 1
  store i64 %191, ptr %190, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 8 %22, i64 16, i1 false), !tbaa.struct !12
  br label %192

192:
  %193 = load i64, ptr %14, align 8, !tbaa !8
  %194 = add nsw i64 %193, 2
  store i64 %194, ptr %14, align 8, !tbaa !8
  br label %71, !llvm.loop !13

195:
  %196 = getelementptr inbounds %struct.Ratio, ptr %10, i32 0, i32 0
  %197 = load i64, ptr %196, align 8, !tbaa !15
  %198 = load ptr, ptr %5, align 8, !tbaa !4
  %199 = load i64, ptr %8, align 8, !tbaa !8
  %200 = mul nsw i64 6, %199
  %201 = getelementptr inbounds i64, ptr %198, i64 %200
  store i64 %197, ptr %201, align 8, !tbaa !8
  %202 = getelementptr inbounds %struct.Ratio, ptr %10, i32 0, i32 1
  %203 = load i64, ptr %202, align 8, !tbaa !17
  %204 = load ptr, ptr %5, align 8, !tbaa !4
  %205 = load i64, ptr %8, align 8, !tbaa !8
  %206 = mul nsw i64 6, %205
  %207 = add nsw i64 %206, 1
  %208 = getelementptr inbounds i64, ptr %204, i64 %207
  store i64 %203, ptr %208, align 8, !tbaa !8
  %209 = getelementptr inbounds %struct.Ratio, ptr %11, i32 0, i32 0
  %210 = load i64, ptr %209, align 8, !tbaa !15
  %211 = load ptr, ptr %5, align 8, !tbaa !4
  %212 = load i64, ptr %8, align 8, !tbaa !8
  %213 = mul nsw i64 6, %212
  %214 = add nsw i64 %213, 2
  %215 = getelementptr inbounds i64, ptr %211, i64 %214
  store i64 %210, ptr %215, align 8, !tbaa !8
  %216 = getelementptr inbounds %struct.Ratio, ptr %12, i32 0, i32 1
  %217 = load i64, ptr %216, align 8, !tbaa !17
  %218 = load ptr, ptr %5, align 8, !tbaa !4
  %219 = load i64, ptr %8, align 8, !tbaa !8
  %220 = mul nsw i64 6, %219
  %221 = add nsw i64 %220, 3
  %222 = getelementptr inbounds i64, ptr %218, i64 %221
  store i64 %217, ptr %222, align 8, !tbaa !8
  %223 = getelementptr inbounds %struct.Ratio, ptr %13, i32 0, i32 0
  %224 = load i64, ptr %223, align 8, !tbaa !15
  %225 = load ptr, ptr %5, align 8, !tbaa !4
  %226 = load i64, ptr %8, align 8, !tbaa !8
  %227 = mul nsw i64 6, %226
  %228 = add nsw i64 %227, 4
  %229 = getelementptr inbounds i64, ptr %225, i64 %228
  store i64 %224, ptr %229, align 8, !tbaa !8
  %230 = getelementptr inbounds %struct.Ratio, ptr %13, i32 0, i32 1
  %231 = load i64, ptr %230, align 8, !tbaa !17
  %232 = load ptr, ptr %5, align 8, !tbaa !4
  %233 = load i64, ptr %8, align 8, !tbaa !8
  %234 = mul nsw i64 6, %233
  %235 = add nsw i64 %234, 5
  %236 = getelementptr inbounds i64, ptr %232, i64 %235
  store i64 %231, ptr %236, align 8, !tbaa !8
  br label %237

237:
  %238 = load i64, ptr %8, align 8, !tbaa !8
  %239 = add nsw i64 %238, 1
  store i64 %239, ptr %8, align 8, !tbaa !8
  br label %37, !llvm.loop !18

240:
  %241 = getelementptr inbounds %struct.Counts, ptr %7, i32 0, i32 0
  %242 = load i64, ptr %241, align 8, !tbaa !15
  %243 = load ptr, ptr %6, align 8, !tbaa !4
  %244 = getelementptr inbounds i64, ptr %243, i64 0
  store i64 %242, ptr %244, align 8, !tbaa !8
  %245 = getelementptr inbounds %struct.Counts, ptr %7, i32 0, i32 1
  %246 = load i64, ptr %245, align 8, !tbaa !17
  %247 = load ptr, ptr %6, align 8, !tbaa !4
  %248 = getelementptr inbounds i64, ptr %247, i64 1
  store i64 %246, ptr %248, align 8, !tbaa !8
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal { i64, i64 } @make(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca %struct.Ratio, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !8
  store i64 %1, ptr %5, align 8, !tbaa !8
  %6 = getelementptr inbounds %struct.Ratio, ptr %3, i32 0, i32 0
  %7 = load i64, ptr %4, align 8, !tbaa !8
  store i64 %7, ptr %6, align 8, !tbaa !15
  %8 = getelementptr inbounds %struct.Ratio, ptr %3, i32 0, i32 1
  %9 = load i64, ptr %5, align 8, !tbaa !8
  store i64 %9, ptr %8, align 8, !tbaa !17
  %10 = load { i64, i64 }, ptr %3, align 8
  ret { i64, i64 } %10
}

define internal { i64, i64 } @reduce(i64 %0, i64 %1) #0 {
  %3 = alloca %struct.Ratio, align 8
  %4 = alloca %struct.Ratio, align 8
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %0, ptr %6, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %9 = load i64, ptr %8, align 8, !tbaa !15
  %10 = call i64 @magnitude(i64 noundef %9)
  %11 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %12 = load i64, ptr %11, align 8, !tbaa !17
  %13 = call i64 @magnitude(i64 noundef %12)
  %14 = call i64 @gcd(i64 noundef %10, i64 noundef %13)
  store i64 %14, ptr %5, align 8, !tbaa !8
  %15 = load i64, ptr %5, align 8, !tbaa !8
  %16 = icmp ugt i64 %15, 1
  br i1 %16, label %17, label %26

17:
  %18 = load i64, ptr %5, align 8, !tbaa !8
  %19 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %20 = load i64, ptr %19, align 8, !tbaa !15
  %21 = sdiv i64 %20, %18
  store i64 %21, ptr %19, align 8, !tbaa !15
  %22 = load i64, ptr %5, align 8, !tbaa !8
  %23 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %24 = load i64, ptr %23, align 8, !tbaa !17
  %25 = sdiv i64 %24, %22
  store i64 %25, ptr %23, align 8, !tbaa !17
  br label %26

26:
  %27 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %28 = load i64, ptr %27, align 8, !tbaa !17
  %29 = icmp slt i64 %28, 0
  br i1 %29, label %30, label %42

30:
  %31 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %32 = load i64, ptr %31, align 8, !tbaa !15
  %33 = sub nsw i64 0, %32
  %34 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !17
  %36 = sub nsw i64 0, %35
  %37 = call { i64, i64 } @make(i64 noundef %33, i64 noundef %36)
  %38 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  %39 = extractvalue { i64, i64 } %37, 0
  store i64 %39, ptr %38, align 8
  %40 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  %41 = extractvalue { i64, i64 } %37, 1
  store i64 %41, ptr %40, align 8
  br label %43

42:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %4, i64 16, i1 false), !tbaa.struct !12
  br label %43

43:
  %44 = load { i64, i64 }, ptr %3, align 8
  ret { i64, i64 } %44
}

define internal { i64, i64 } @add(i64 %0, i64 %1, i64 %2, i64 %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Ratio, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = alloca %struct.Ratio, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.Ratio, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  store i64 %3, ptr %14, align 8
  store ptr %4, ptr %9, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 0
  %16 = load i64, ptr %15, align 8, !tbaa !15
  %17 = getelementptr inbounds %struct.Ratio, ptr %8, i32 0, i32 1
  %18 = load i64, ptr %17, align 8, !tbaa !17
  %19 = mul nsw i64 %16, %18
  %20 = getelementptr inbounds %struct.Ratio, ptr %8, i32 0, i32 0
  %21 = load i64, ptr %20, align 8, !tbaa !15
  %22 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !17
  %24 = mul nsw i64 %21, %23
  %25 = add nsw i64 %19, %24
  %26 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 1
  %27 = load i64, ptr %26, align 8, !tbaa !17
  %28 = getelementptr inbounds %struct.Ratio, ptr %8, i32 0, i32 1
  %29 = load i64, ptr %28, align 8, !tbaa !17
  %30 = mul nsw i64 %27, %29
  %31 = call { i64, i64 } @make(i64 noundef %25, i64 noundef %30)
  %32 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %33 = extractvalue { i64, i64 } %31, 0
  store i64 %33, ptr %32, align 8
  %34 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %35 = extractvalue { i64, i64 } %31, 1
  store i64 %35, ptr %34, align 8
  %36 = load ptr, ptr %9, align 8, !tbaa !4
  %37 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %40 = load i64, ptr %39, align 8
  %41 = call { i64, i64 } @clean(i64 %38, i64 %40, ptr noundef %36)
  %42 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %43 = extractvalue { i64, i64 } %41, 0
  store i64 %43, ptr %42, align 8
  %44 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %45 = extractvalue { i64, i64 } %41, 1
  store i64 %45, ptr %44, align 8
  %46 = load { i64, i64 }, ptr %6, align 8
  ret { i64, i64 } %46
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal { i64, i64 } @multiply(i64 %0, i64 %1, i64 %2, i64 %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Ratio, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = alloca %struct.Ratio, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.Ratio, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  store i64 %3, ptr %14, align 8
  store ptr %4, ptr %9, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 0
  %16 = load i64, ptr %15, align 8, !tbaa !15
  %17 = getelementptr inbounds %struct.Ratio, ptr %8, i32 0, i32 0
  %18 = load i64, ptr %17, align 8, !tbaa !15
  %19 = mul nsw i64 %16, %18
  %20 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 1
  %21 = load i64, ptr %20, align 8, !tbaa !17
  %22 = getelementptr inbounds %struct.Ratio, ptr %8, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !17
  %24 = mul nsw i64 %21, %23
  %25 = call { i64, i64 } @make(i64 noundef %19, i64 noundef %24)
  %26 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %27 = extractvalue { i64, i64 } %25, 0
  store i64 %27, ptr %26, align 8
  %28 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %29 = extractvalue { i64, i64 } %25, 1
  store i64 %29, ptr %28, align 8
  %30 = load ptr, ptr %9, align 8, !tbaa !4
  %31 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %34 = load i64, ptr %33, align 8
  %35 = call { i64, i64 } @clean(i64 %32, i64 %34, ptr noundef %30)
  %36 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %37 = extractvalue { i64, i64 } %35, 0
  store i64 %37, ptr %36, align 8
  %38 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %39 = extractvalue { i64, i64 } %35, 1
  store i64 %39, ptr %38, align 8
  %40 = load { i64, i64 }, ptr %6, align 8
  ret { i64, i64 } %40
}

define internal { i64, i64 } @subtract(i64 %0, i64 %1, i64 %2, i64 %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Ratio, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = alloca %struct.Ratio, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.Ratio, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  store i64 %3, ptr %14, align 8
  store ptr %4, ptr %9, align 8, !tbaa !4
  %15 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %18 = load i64, ptr %17, align 8
  %19 = call { i64, i64 } @negate(i64 %16, i64 %18)
  %20 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %21 = extractvalue { i64, i64 } %19, 0
  store i64 %21, ptr %20, align 8
  %22 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %23 = extractvalue { i64, i64 } %19, 1
  store i64 %23, ptr %22, align 8
  %24 = load ptr, ptr %9, align 8, !tbaa !4
  %25 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %32 = load i64, ptr %31, align 8
  %33 = call { i64, i64 } @add(i64 %26, i64 %28, i64 %30, i64 %32, ptr noundef %24)
  %34 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %35 = extractvalue { i64, i64 } %33, 0
  store i64 %35, ptr %34, align 8
  %36 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %37 = extractvalue { i64, i64 } %33, 1
  store i64 %37, ptr %36, align 8
  %38 = load { i64, i64 }, ptr %6, align 8
  ret { i64, i64 } %38
}

define internal { i64, i64 } @larger(i64 %0, i64 %1, i64 %2, i64 %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Ratio, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = alloca %struct.Ratio, align 8
  %9 = alloca ptr, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %10, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %1, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  store i64 %2, ptr %12, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  store i64 %3, ptr %13, align 8
  store ptr %4, ptr %9, align 8, !tbaa !4
  %14 = load ptr, ptr %9, align 8, !tbaa !4
  %15 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %22 = load i64, ptr %21, align 8
  %23 = call i32 @less(i64 %16, i64 %18, i64 %20, i64 %22, ptr noundef %14)
  %24 = icmp ne i32 %23, 0
  br i1 %24, label %25, label %26

25:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %8, i64 16, i1 false), !tbaa.struct !12
  br label %27

26:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %7, i64 16, i1 false), !tbaa.struct !12
  br label %27

27:
  %28 = load { i64, i64 }, ptr %6, align 8
  ret { i64, i64 } %28
}

define internal { i64, i64 } @divide(i64 %0, i64 %1, i64 %2, i64 %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Ratio, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = alloca %struct.Ratio, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.Ratio, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  store i64 %3, ptr %14, align 8
  store ptr %4, ptr %9, align 8, !tbaa !4
  %15 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %18 = load i64, ptr %17, align 8
  %19 = call { i64, i64 } @invert(i64 %16, i64 %18)
  %20 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %21 = extractvalue { i64, i64 } %19, 0
  store i64 %21, ptr %20, align 8
  %22 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %23 = extractvalue { i64, i64 } %19, 1
  store i64 %23, ptr %22, align 8
  %24 = load ptr, ptr %9, align 8, !tbaa !4
  %25 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %32 = load i64, ptr %31, align 8
  %33 = call { i64, i64 } @multiply(i64 %26, i64 %28, i64 %30, i64 %32, ptr noundef %24)
  %34 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %35 = extractvalue { i64, i64 } %33, 0
  store i64 %35, ptr %34, align 8
  %36 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %37 = extractvalue { i64, i64 } %33, 1
  store i64 %37, ptr %36, align 8
  %38 = load { i64, i64 }, ptr %6, align 8
  ret { i64, i64 } %38
}

define internal i64 @gcd(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !8
  store i64 %1, ptr %4, align 8, !tbaa !8
  br label %6

6:
  %7 = load i64, ptr %4, align 8, !tbaa !8
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %9, label %15

9:
  %10 = load i64, ptr %3, align 8, !tbaa !8
  %11 = load i64, ptr %4, align 8, !tbaa !8
  %12 = urem i64 %10, %11
  store i64 %12, ptr %5, align 8, !tbaa !8
  %13 = load i64, ptr %4, align 8, !tbaa !8
  store i64 %13, ptr %3, align 8, !tbaa !8
  %14 = load i64, ptr %5, align 8, !tbaa !8
  store i64 %14, ptr %4, align 8, !tbaa !8
  br label %6, !llvm.loop !19

15:
  %16 = load i64, ptr %3, align 8, !tbaa !8
  ret i64 %16
}

define internal i64 @magnitude(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  %4 = icmp slt i64 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load i64, ptr %2, align 8, !tbaa !8
  %7 = sub i64 0, %6
  br label %10

8:
  %9 = load i64, ptr %2, align 8, !tbaa !8
  br label %10

10:
  %11 = phi i64 [ %7, %5 ], [ %9, %8 ]
  ret i64 %11
}

define internal { i64, i64 } @clean(i64 %0, i64 %1, ptr noundef %2) #0 {
  %4 = alloca %struct.Ratio, align 8
  %5 = alloca %struct.Ratio, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %8, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %9, align 8
  store ptr %2, ptr %6, align 8, !tbaa !4
  %10 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %13 = load i64, ptr %12, align 8
  %14 = call { i64, i64 } @reduce(i64 %11, i64 %13)
  %15 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %16 = extractvalue { i64, i64 } %14, 0
  store i64 %16, ptr %15, align 8
  %17 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %18 = extractvalue { i64, i64 } %14, 1
  store i64 %18, ptr %17, align 8
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %23 = load i64, ptr %22, align 8
  %24 = call { i64, i64 } @narrow(i64 %21, i64 %23, ptr noundef %19)
  %25 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %26 = extractvalue { i64, i64 } %24, 0
  store i64 %26, ptr %25, align 8
  %27 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %28 = extractvalue { i64, i64 } %24, 1
  store i64 %28, ptr %27, align 8
  %29 = load { i64, i64 }, ptr %4, align 8
  ret { i64, i64 } %29
}

define internal { i64, i64 } @narrow(i64 %0, i64 %1, ptr noundef %2) #0 {
  %4 = alloca %struct.Ratio, align 8
  %5 = alloca %struct.Ratio, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %8, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %9, align 8
  store ptr %2, ptr %6, align 8, !tbaa !4
  br label %10

10:
  %11 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %14 = load i64, ptr %13, align 8
  %15 = call i32 @is_large(i64 %12, i64 %14)
  %16 = icmp ne i32 %15, 0
  br i1 %16, label %17, label %41

17:
  %18 = load ptr, ptr %6, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Counts, ptr %18, i32 0, i32 0
  %20 = load i64, ptr %19, align 8, !tbaa !15
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %19, align 8, !tbaa !15
  %22 = getelementptr inbounds %struct.Ratio, ptr %5, i32 0, i32 0
  %23 = load i64, ptr %22, align 8, !tbaa !15
  %24 = sdiv i64 %23, 2
  %25 = getelementptr inbounds %struct.Ratio, ptr %5, i32 0, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !17
  %27 = sdiv i64 %26, 2
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %33

29:
  %30 = getelementptr inbounds %struct.Ratio, ptr %5, i32 0, i32 1
  %31 = load i64, ptr %30, align 8, !tbaa !17
  %32 = sdiv i64 %31, 2
  br label %34

33:
  br label %34

34:
  %35 = phi i64 [ %32, %29 ], [ 1, %33 ]
  %36 = call { i64, i64 } @make(i64 noundef %24, i64 noundef %35)
  %37 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %38 = extractvalue { i64, i64 } %36, 0
  store i64 %38, ptr %37, align 8
  %39 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %40 = extractvalue { i64, i64 } %36, 1
  store i64 %40, ptr %39, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %7, i64 16, i1 false), !tbaa.struct !12
  br label %10, !llvm.loop !20

41:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %5, i64 16, i1 false), !tbaa.struct !12
  %42 = load { i64, i64 }, ptr %4, align 8
  ret { i64, i64 } %42
}

define internal i32 @is_large(i64 %0, i64 %1) #0 {
  %3 = alloca %struct.Ratio, align 8
  %4 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  store i64 %0, ptr %4, align 8
  %5 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  store i64 %1, ptr %5, align 8
  %6 = getelementptr inbounds %struct.Ratio, ptr %3, i32 0, i32 0
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = call i64 @magnitude(i64 noundef %7)
  %9 = getelementptr inbounds %struct.Ratio, ptr %3, i32 0, i32 1
  %10 = load i64, ptr %9, align 8, !tbaa !17
  %11 = call i64 @magnitude(i64 noundef %10)
  %12 = or i64 %8, %11
  %13 = lshr i64 %12, 29
  %14 = icmp ne i64 %13, 0
  %15 = zext i1 %14 to i32
  ret i32 %15
}

define internal { i64, i64 } @negate(i64 %0, i64 %1) #0 {
  %3 = alloca %struct.Ratio, align 8
  %4 = alloca %struct.Ratio, align 8
  %5 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %0, ptr %5, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %8 = load i64, ptr %7, align 8, !tbaa !15
  %9 = sub nsw i64 0, %8
  %10 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %11 = load i64, ptr %10, align 8, !tbaa !17
  %12 = call { i64, i64 } @make(i64 noundef %9, i64 noundef %11)
  %13 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  %14 = extractvalue { i64, i64 } %12, 0
  store i64 %14, ptr %13, align 8
  %15 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  %16 = extractvalue { i64, i64 } %12, 1
  store i64 %16, ptr %15, align 8
  %17 = load { i64, i64 }, ptr %3, align 8
  ret { i64, i64 } %17
}

define internal i32 @less(i64 %0, i64 %1, i64 %2, i64 %3, ptr noundef %4) #0 {
  %6 = alloca %struct.Ratio, align 8
  %7 = alloca %struct.Ratio, align 8
  %8 = alloca ptr, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  store i64 %0, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  store i64 %1, ptr %10, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %2, ptr %11, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %3, ptr %12, align 8
  store ptr %4, ptr %8, align 8, !tbaa !4
  %13 = load ptr, ptr %8, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Counts, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !17
  %16 = add nsw i64 %15, 1
  store i64 %16, ptr %14, align 8, !tbaa !17
  %17 = getelementptr inbounds %struct.Ratio, ptr %6, i32 0, i32 0
  %18 = load i64, ptr %17, align 8, !tbaa !15
  %19 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 1
  %20 = load i64, ptr %19, align 8, !tbaa !17
  %21 = mul nsw i64 %18, %20
  %22 = getelementptr inbounds %struct.Ratio, ptr %7, i32 0, i32 0
  %23 = load i64, ptr %22, align 8, !tbaa !15
  %24 = getelementptr inbounds %struct.Ratio, ptr %6, i32 0, i32 1
  %25 = load i64, ptr %24, align 8, !tbaa !17
  %26 = mul nsw i64 %23, %25
  %27 = icmp slt i64 %21, %26
  %28 = zext i1 %27 to i32
  ret i32 %28
}

define internal { i64, i64 } @invert(i64 %0, i64 %1) #0 {
  %3 = alloca %struct.Ratio, align 8
  %4 = alloca %struct.Ratio, align 8
  %5 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %0, ptr %5, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %8 = load i64, ptr %7, align 8, !tbaa !15
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %10, label %16

10:
  %11 = call { i64, i64 } @make(i64 noundef 0, i64 noundef 1)
  %12 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  %13 = extractvalue { i64, i64 } %11, 0
  store i64 %13, ptr %12, align 8
  %14 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  %15 = extractvalue { i64, i64 } %11, 1
  store i64 %15, ptr %14, align 8
  br label %43

16:
  %17 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %18 = load i64, ptr %17, align 8, !tbaa !15
  %19 = icmp slt i64 %18, 0
  br i1 %19, label %20, label %32

20:
  %21 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %22 = load i64, ptr %21, align 8, !tbaa !17
  %23 = sub nsw i64 0, %22
  %24 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %25 = load i64, ptr %24, align 8, !tbaa !15
  %26 = sub nsw i64 0, %25
  %27 = call { i64, i64 } @make(i64 noundef %23, i64 noundef %26)
  %28 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  %29 = extractvalue { i64, i64 } %27, 0
  store i64 %29, ptr %28, align 8
  %30 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  %31 = extractvalue { i64, i64 } %27, 1
  store i64 %31, ptr %30, align 8
  br label %42

32:
  %33 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !17
  %35 = getelementptr inbounds %struct.Ratio, ptr %4, i32 0, i32 0
  %36 = load i64, ptr %35, align 8, !tbaa !15
  %37 = call { i64, i64 } @make(i64 noundef %34, i64 noundef %36)
  %38 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  %39 = extractvalue { i64, i64 } %37, 0
  store i64 %39, ptr %38, align 8
  %40 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  %41 = extractvalue { i64, i64 } %37, 1
  store i64 %41, ptr %40, align 8
  br label %42

42:
  br label %43

43:
  %44 = load { i64, i64 }, ptr %3, align 8
  ret { i64, i64 } %44
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{i64 0, i64 8, !8, i64 8, i64 8, !8}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16, !9, i64 0}
!16 = !{!"", !9, i64 0, !9, i64 8}
!17 = !{!16, !9, i64 8}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !14}
