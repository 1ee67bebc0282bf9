; made by python -m programs.calls from src/formulas.c, SHA-256 dc902278ca7e9ee4791a9f17638865f26e8f3e69f1d6dbba4039cea628d434ac
source_filename = "formulas.c"

%struct.Scope = type { ptr, double, i64 }
%struct.Dual = type { double, double }
%struct.Term = type { i8, i8, i8, i8 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca %struct.Scope, align 8
  %9 = alloca i64, align 8
  %10 = alloca %struct.Dual, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  store ptr %13, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %5, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %6, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 4
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %7, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Scope, ptr %8, i32 0, i32 0
  %27 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %27, ptr %26, align 8, !tbaa !8
  %28 = getelementptr inbounds %struct.Scope, ptr %8, i32 0, i32 1
  store double 0.000000e+00, ptr %28, align 8, !tbaa !12
  %29 = getelementptr inbounds %struct.Scope, ptr %8, i32 0, i32 2
  store i64 0, ptr %29, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !14
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !14
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds i64, ptr %32, i64 0
  %34 = load i64, ptr %33, align 8, !tbaa !14
  %35 = icmp slt i64 %31, %34
  br i1 %35, label %36, label %74

36:
  %37 = load i64, ptr %9, align 8, !tbaa !14
  %38 = sitofp i64 %37 to double
  %39 = fdiv double %38, 1.600000e+01
  %40 = getelementptr inbounds %struct.Scope, ptr %8, i32 0, i32 1
  store double %39, ptr %40, align 8, !tbaa !12
  %41 = load i64, ptr %9, align 8, !tbaa !14
  %42 = and i64 %41, 255
  %43 = trunc i64 %42 to i32
  %44 = call { double, double } @evaluate(ptr noundef %8, i32 noundef %43, i32 noundef 6)
  %45 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %46 = extractvalue { double, double } %44, 0
  store double %46, ptr %45, align 8
  %47 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %48 = extractvalue { double, double } %44, 1
  store double %48, ptr %47, align 8
  %49 = getelementptr inbounds %struct.Dual, ptr %10, i32 0, i32 0
  %50 = load double, ptr %49, align 8, !tbaa !15
  %51 = load ptr, ptr %5, align 8, !tbaa !4
  %52 = load i64, ptr %9, align 8, !tbaa !14
  %53 = mul nsw i64 2, %52
  %54 = getelementptr inbounds double, ptr %51, i64 %53
  store double %50, ptr %54, align 8, !tbaa !17
  %55 = getelementptr inbounds %struct.Dual, ptr %10, i32 0, i32 1
  %56 = load double, ptr %55, align 8, !tbaa !18
  %57 = load ptr, ptr %5, align 8, !tbaa !4
  %58 = load i64, ptr %9, align 8, !tbaa !14
  %59 = mul nsw i64 2, %58
  %60 = add nsw i64 %59, 1
  %61 = getelementptr inbounds double, ptr %57, i64 %60
  store double %56, ptr %61, align 8, !tbaa !17
  %62 = load i64, ptr %9, align 8, !tbaa !14
  %63 = and i64 %62, 255
  %64 = trunc i64 %63 to i32
  %65 = getelementptr inbounds %struct.Scope, ptr %8, i32 0, i32 1
  %66 = load double, ptr %65, align 8, !tbaa !12
  %67 = call double @newton(ptr noundef %8, i32 noundef %64, double noundef %66, i32 noundef 4)
  %68 = load ptr, ptr %6, align 8, !tbaa !4
  %69 = load i64, ptr %9, align 8, !tbaa !14
  %70 = getelementptr inbounds double, ptr %68, i64 %69
  store double %67, ptr %70, align 8, !tbaa !17
  br label %71

71:
  %72 = load i64, ptr %9, align 8, !tbaa !14
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %9, align 8, !tbaa !14
  br label %30, !llvm.loop !19

74:
  %75 = getelementptr inbounds %struct.Scope, ptr %8, i32 0, i32 2
  %76 = load i64, ptr %75, align 8, !tbaa !13
  %77 = load ptr, ptr %7, align 8, !tbaa !4
  %78 = getelementptr inbounds i64, ptr %77, i64 0
  store i64 %76, ptr %78, align 8, !tbaa !14
  ret void
}

define internal { double, double } @evaluate(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Dual, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca %struct.Dual, align 8
  %9 = alloca %struct.Dual, align 8
  %10 = alloca %struct.Dual, align 8
  %11 = alloca %struct.Dual, align 8
  %12 = alloca %struct.Dual, align 8
  %13 = alloca %struct.Dual, align 8
  %14 = alloca %struct.Dual, align 8
  %15 = alloca %struct.Dual, align 8
  %16 = alloca %struct.Dual, align 8
  %17 = alloca %struct.Dual, align 8
  %18 = alloca %struct.Dual, align 8
  %19 = alloca %struct.Dual, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Scope, ptr %20, i32 0, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !13
  %23 = add nsw i64 %22, 1
  store i64 %23, ptr %21, align 8, !tbaa !13
  %24 = load i32, ptr %7, align 4, !tbaa !21
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %34

26:
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = load i32, ptr %6, align 4, !tbaa !21
  %29 = call { double, double } @leaf(ptr noundef %27, i32 noundef %28)
  %30 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %31 = extractvalue { double, double } %29, 0
  store double %31, ptr %30, align 8
  %32 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %33 = extractvalue { double, double } %29, 1
  store double %33, ptr %32, align 8
  br label %239

34:
  %35 = load ptr, ptr %5, align 8, !tbaa !4
  %36 = getelementptr inbounds %struct.Scope, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %36, align 8, !tbaa !8
  %38 = load i32, ptr %6, align 4, !tbaa !21
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds %struct.Term, ptr %37, i64 %39
  %41 = getelementptr inbounds %struct.Term, ptr %40, i32 0, i32 0
  %42 = load i8, ptr %41, align 1, !tbaa !23
  %43 = zext i8 %42 to i32
  %44 = and i32 %43, 7
  switch i32 %44, label %231 [
    i32 0, label %45
    i32 1, label %75
    i32 2, label %105
    i32 3, label %135
    i32 4, label %165
    i32 5, label %183
    i32 6, label %201
  ]

45:
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i32, ptr %6, align 4, !tbaa !21
  %48 = load i32, ptr %7, align 4, !tbaa !21
  %49 = call { double, double } @left(ptr noundef %46, i32 noundef %47, i32 noundef %48)
  %50 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %51 = extractvalue { double, double } %49, 0
  store double %51, ptr %50, align 8
  %52 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %53 = extractvalue { double, double } %49, 1
  store double %53, ptr %52, align 8
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = load i32, ptr %6, align 4, !tbaa !21
  %56 = load i32, ptr %7, align 4, !tbaa !21
  %57 = call { double, double } @right(ptr noundef %54, i32 noundef %55, i32 noundef %56)
  %58 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %59 = extractvalue { double, double } %57, 0
  store double %59, ptr %58, align 8
  %60 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %61 = extractvalue { double, double } %57, 1
  store double %61, ptr %60, align 8
  %62 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %65 = load double, ptr %64, align 8
  %66 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %67 = load double, ptr %66, align 8
  %68 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %69 = load double, ptr %68, align 8
  %70 = call { double, double } @plus(double %63, double %65, double %67, double %69)
  %71 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %72 = extractvalue { double, double } %70, 0
  store double %72, ptr %71, align 8
  %73 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %74 = extractvalue { double, double } %70, 1
  store double %74, ptr %73, align 8
  br label %239

75:
  %76 = load ptr, ptr %5, align 8, !tbaa !4
  %77 = load i32, ptr %6, align 4, !tbaa !21
  %78 = load i32, ptr %7, align 4, !tbaa !21
  %79 = call { double, double } @left(ptr noundef %76, i32 noundef %77, i32 noundef %78)
  %80 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %81 = extractvalue { double, double } %79, 0
  store double %81, ptr %80, align 8
  %82 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %83 = extractvalue { double, double } %79, 1
  store double %83, ptr %82, align 8
  %84 = load ptr, ptr %5, align 8, !tbaa !4
  %85 = load i32, ptr %6, align 4, !tbaa !21
  %86 = load i32, ptr %7, align 4, !tbaa !21
  %87 = call { double, double } @right(ptr noundef %84, i32 noundef %85, i32 noundef %86)
  %88 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %89 = extractvalue { double, double } %87, 0
  store double %89, ptr %88, align 8
  %90 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %91 = extractvalue { double, double } %87, 1
  store double %91, ptr %90, align 8
  %92 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %93 = load double, ptr %92, align 8
  %94 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %95 = load double, ptr %94, align 8
  %96 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %97 = load double, ptr %96, align 8
  %98 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %99 = load double, ptr %98, align 8
  %100 = call { double, double } @minus(double %93, double %95, double %97, double %99)
  %101 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %102 = extractvalue { double, double } %100, 0
  store double %102, ptr %101, align 8
  %103 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %104 = extractvalue { double, double } %100, 1
  store double %104, ptr %103, align 8
  br label %239

105:
  %106 = load ptr, ptr %5, align 8, !tbaa !4
  %107 = load i32, ptr %6, align 4, !tbaa !21
  %108 = load i32, ptr %7, align 4, !tbaa !21
  %109 = call { double, double } @left(ptr noundef %106, i32 noundef %107, i32 noundef %108)
  %110 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 0
  %111 = extractvalue { double, double } %109, 0
  store double %111, ptr %110, align 8
  %112 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 1
  %113 = extractvalue { double, double } %109, 1
  store double %113, ptr %112, align 8
  %114 = load ptr, ptr %5, align 8, !tbaa !4
  %115 = load i32, ptr %6, align 4, !tbaa !21
  %116 = load i32, ptr %7, align 4, !tbaa !21
  %117 = call { double, double } @right(ptr noundef %114, i32 noundef %115, i32 noundef %116)
  %118 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 0
  %119 = extractvalue { double, double } %117, 0
  store double %119, ptr %118, align 8
  %120 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 1
  %121 = extractvalue { double, double } %117, 1
  store double %121, ptr %120, align 8
  %122 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 0
  %123 = load double, ptr %122, align 8
  %124 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 1
  %125 = load double, ptr %124, align 8
  %126 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 0
  %127 = load double, ptr %126, align 8
  %128 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 1
  %129 = load double, ptr %128, align 8
  %130 = call { double, double } @times(double %123, double %125, double %127, double %129)
  %131 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %132 = extractvalue { double, double } %130, 0
  store double %132, ptr %131, align 8
  %133 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %134 = extractvalue { double, double } %130, 1
  store double %134, ptr %133, align 8
  br label %239

135:
  %136 = load ptr, ptr %5, align 8, !tbaa !4
  %137 = load i32, ptr %6, align 4, !tbaa !21
  %138 = load i32, ptr %7, align 4, !tbaa !21
  %139 = call { double, double } @left(ptr noundef %136, i32 noundef %137, i32 noundef %138)
  %140 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %141 = extractvalue { double, double } %139, 0
  store double %141, ptr %140, align 8
  %142 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %143 = extractvalue { double, double } %139, 1
  store double %143, ptr %142, align 8
  %144 = load ptr, ptr %5, align 8, !tbaa !4
  %145 = load i32, ptr %6, align 4, !tbaa !21
  %146 = load i32, ptr %7, align 4, !tbaa !21
  %147 = call { double, double } @right(ptr noundef %144, i32 noundef %145, i32 noundef %146)
  %148 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 0
  %149 = extractvalue { double, double } %147, 0
  store double %149, ptr %148, align 8
  %150 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 1
  %151 = extractvalue { double, double } %147, 1
  store double %151, ptr %150, align 8
  %152 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %153 = load double, ptr %152, align 8
  %154 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %155 = load double, ptr %154, align 8
  %156 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 0
  %157 = load double, ptr %156, align 8
  %158 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 1
  %159 = load double, ptr %158, align 8
  %160 = call { double, double } @over(double %153, double %155, double %157, double %159)
  %161 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %162 = extractvalue { double, double } %160, 0
  store double %162, ptr %161, align 8
  %163 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %164 = extractvalue { double, double } %160, 1
  store double %164, ptr %163, align 8
  br label %239

165:
  %166 = load ptr, ptr %5, align 8, !tbaa !4
  %167 = load i32, ptr %6, align 4, !tbaa !21
  %168 = load i32, ptr %7, align 4, !tbaa !21
  %169 = call { double, double } @left(ptr noundef %166, i32 noundef %167, i32 noundef %168)
  %170 = getelementptr inbounds { double, double }, ptr %16, i32 0, i32 0
  %171 = extractvalue { double, double } %169, 0
  store double %171, ptr %170, align 8
  %172 = getelementptr inbounds { double, double }, ptr %16, i32 0, i32 1
  %173 = extractvalue { double, double } %169, 1
  store double %173, ptr %172, align 8
  %174 = getelementptr inbounds { double, double }, ptr %16, i32 0, i32 0
  %175 = load double, ptr %174, align 8
  %176 = getelementptr inbounds { double, double }, ptr %16, i32 0, i32 1
  %177 = load double, ptr %176, align 8
  %178 = call { double, double } @square(double %175, double %177)
  %179 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %180 = extractvalue { double, double } %178, 0
  store double %180, ptr %179, align 8
  %181 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %182 = extractvalue { double, double } %178, 1
  store double %182, ptr %181, align 8
  br label %239

183:
  %184 = load ptr, ptr %5, align 8, !tbaa !4
  %185 = load i32, ptr %6, align 4, !tbaa !21
  %186 = load i32, ptr %7, align 4, !tbaa !21
  %187 = call { double, double } @right(ptr noundef %184, i32 noundef %185, i32 noundef %186)
  %188 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 0
  %189 = extractvalue { double, double } %187, 0
  store double %189, ptr %188, align 8
  %190 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 1
  %191 = extractvalue { double, double } %187, 1
  store double %191, ptr %190, align 8
  %192 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 0
  %193 = load double, ptr %192, align 8
  %194 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 1
  %195 = load double, ptr %194, align 8
  %196 = call { double, double } @bend(double %193, double %195)
  %197 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %198 = extractvalue { double, double } %196, 0
  store double %198, ptr %197, align 8
  %199 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %200 = extractvalue { double, double } %196, 1
  store double %200, ptr %199, align 8
  br label %239

201:
  %202 = load ptr, ptr %5, align 8, !tbaa !4
  %203 = load i32, ptr %6, align 4, !tbaa !21
  %204 = load i32, ptr %7, align 4, !tbaa !21
  %205 = call { double, double } @left(ptr noundef %202, i32 noundef %203, i32 noundef %204)
  %206 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 0
  %207 = extractvalue { double, double } %205, 0
  store double %207, ptr %206, align 8
  %208 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 1
  %209 = extractvalue { double, double } %205, 1
  store double %209, ptr %208, align 8
  %210 = load ptr, ptr %5, align 8, !tbaa !4
  %211 = load i32, ptr %6, align 4, !tbaa !21
  %212 = load i32, ptr %7, align 4, !tbaa !21
  %213 = call { double, double } @right(ptr noundef %210, i32 noundef %211, i32 noundef %212)
  %214 = getelementptr inbounds { double, double }, ptr %19, i32 0, i32 0
  %215 = extractvalue { double, double } %213, 0
  store double %215, ptr %214, align 8
  %216 = getelementptr inbounds { double, double }, ptr %19, i32 0, i32 1
  %217 = extractvalue { double, double } %213, 1
  store double %217, ptr %216, align 8
  %218 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 0
  %219 = load double, ptr %218, align 8
  %220 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 1
  %221 = load double, ptr %220, align 8
  %222 = getelementptr inbounds { double, double }, ptr %19, i32 0, i32 0
  %223 = load double, ptr %222, align 8
  %224 = getelementptr inbounds { double, double }, ptr %19, i32 0, i32 1
  %225 = load double, ptr %224, align 8
  %226 = call { double, double } @larger(double %219, double %221, double %223, double %225)
  %227 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %228 = extractvalue { double, double } %226, 0
  store double %228, ptr %227, align 8
  %229 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %230 = extractvalue { double, double } %226, 1
  store double %230, ptr %229, align 8
  br label %239

231:
  %232 = load ptr, ptr %5, align 8, !tbaa !4
  %233 = load i32, ptr %6, align 4, !tbaa !21
  %234 = call { double, double } @leaf(ptr noundef %232, i32 noundef %233)
  %235 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %236 = extractvalue { double, double } %234, 0
  store double %236, ptr %235, align 8
  %237 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %238 = extractvalue { double, double } %234, 1
  store double %238, ptr %237, align 8
  br label %239

239:
  %240 = load { double, double }, ptr %4, align 8
  ret { double, double } %240
}

define internal double @newton(ptr noundef %0, i32 noundef %1, double noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.Dual, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store double %2, ptr %7, align 8, !tbaa !17
  store i32 %3, ptr %8, align 4, !tbaa !21
  store i32 0, ptr %9, align 4, !tbaa !21
  br label %11

11:
  %12 = load i32, ptr %9, align 4, !tbaa !21
  %13 = load i32, ptr %8, align 4, !tbaa !21
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %46

15:
  %16 = load double, ptr %7, align 8, !tbaa !17
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Scope, ptr %17, i32 0, i32 1
  store double %16, ptr %18, align 8, !tbaa !12
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load i32, ptr %6, align 4, !tbaa !21
  %21 = call { double, double } @evaluate(ptr noundef %19, i32 noundef %20, i32 noundef 5)
  %22 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %23 = extractvalue { double, double } %21, 0
  store double %23, ptr %22, align 8
  %24 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %25 = extractvalue { double, double } %21, 1
  store double %25, ptr %24, align 8
  %26 = getelementptr inbounds %struct.Dual, ptr %10, i32 0, i32 1
  %27 = load double, ptr %26, align 8, !tbaa !18
  %28 = fcmp olt double %27, 1.000000e-03
  br i1 %28, label %29, label %34

29:
  %30 = getelementptr inbounds %struct.Dual, ptr %10, i32 0, i32 1
  %31 = load double, ptr %30, align 8, !tbaa !18
  %32 = fcmp ogt double %31, -1.000000e-03
  br i1 %32, label %33, label %34

33:
  br label %46

34:
  %35 = load double, ptr %7, align 8, !tbaa !17
  %36 = getelementptr inbounds %struct.Dual, ptr %10, i32 0, i32 0
  %37 = load double, ptr %36, align 8, !tbaa !15
  %38 = getelementptr inbounds %struct.Dual, ptr %10, i32 0, i32 1
  %39 = load double, ptr %38, align 8, !tbaa !18
  %40 = fdiv double %37, %39
  %41 = fsub double %35, %40
  %42 = call double @clamp(double noundef %41)
  store double %42, ptr %7, align 8, !tbaa !17
  br label %43

43:
  %44 = load i32, ptr %9, align 4, !tbaa !21
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %9, align 4, !tbaa !21
  br label %11, !llvm.loop !25

46:
  %47 = load double, ptr %7, align 8, !tbaa !17
  ret double %47
}

define internal { double, double } @leaf(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.Dual, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !21
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Scope, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !8
  %10 = load i32, ptr %5, align 4, !tbaa !21
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Term, ptr %9, i64 %11
  store ptr %12, ptr %6, align 8, !tbaa !4
  %13 = load ptr, ptr %6, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Term, ptr %13, i32 0, i32 0
  %15 = load i8, ptr %14, align 1, !tbaa !23
  %16 = zext i8 %15 to i32
  %17 = and i32 %16, 1
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %28

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Scope, ptr %20, i32 0, i32 1
  %22 = load double, ptr %21, align 8, !tbaa !12
  %23 = call { double, double } @dual(double noundef %22, double noundef 1.000000e+00)
  %24 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %25 = extractvalue { double, double } %23, 0
  store double %25, ptr %24, align 8
  %26 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %27 = extractvalue { double, double } %23, 1
  store double %27, ptr %26, align 8
  br label %36

28:
  %29 = load ptr, ptr %6, align 8, !tbaa !4
  %30 = call double @constant(ptr noundef %29)
  %31 = call { double, double } @dual(double noundef %30, double noundef 0.000000e+00)
  %32 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %33 = extractvalue { double, double } %31, 0
  store double %33, ptr %32, align 8
  %34 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %35 = extractvalue { double, double } %31, 1
  store double %35, ptr %34, align 8
  br label %36

36:
  %37 = load { double, double }, ptr %3, align 8
  ret { double, double } %37
}

define internal { double, double } @plus(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.Dual, align 8
  %6 = alloca %struct.Dual, align 8
  %7 = alloca %struct.Dual, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8, !tbaa !15
  %14 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !tbaa !15
  %16 = fadd double %13, %15
  %17 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 1
  %18 = load double, ptr %17, align 8, !tbaa !18
  %19 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 1
  %20 = load double, ptr %19, align 8, !tbaa !18
  %21 = fadd double %18, %20
  %22 = call { double, double } @dual(double noundef %16, double noundef %21)
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = extractvalue { double, double } %22, 0
  store double %24, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = extractvalue { double, double } %22, 1
  store double %26, ptr %25, align 8
  %27 = load { double, double }, ptr %5, align 8
  ret { double, double } %27
}

define internal { double, double } @left(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Dual, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Scope, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !8
  %12 = load i32, ptr %6, align 4, !tbaa !21
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds %struct.Term, ptr %11, i64 %13
  %15 = getelementptr inbounds %struct.Term, ptr %14, i32 0, i32 1
  %16 = load i8, ptr %15, align 1, !tbaa !26
  %17 = zext i8 %16 to i32
  %18 = load i32, ptr %7, align 4, !tbaa !21
  %19 = sub nsw i32 %18, 1
  %20 = call { double, double } @evaluate(ptr noundef %8, i32 noundef %17, i32 noundef %19)
  %21 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %22 = extractvalue { double, double } %20, 0
  store double %22, ptr %21, align 8
  %23 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %24 = extractvalue { double, double } %20, 1
  store double %24, ptr %23, align 8
  %25 = load { double, double }, ptr %4, align 8
  ret { double, double } %25
}

define internal { double, double } @right(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Dual, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !21
  store i32 %2, ptr %7, align 4, !tbaa !21
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Scope, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !8
  %12 = load i32, ptr %6, align 4, !tbaa !21
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds %struct.Term, ptr %11, i64 %13
  %15 = getelementptr inbounds %struct.Term, ptr %14, i32 0, i32 2
  %16 = load i8, ptr %15, align 1, !tbaa !27
  %17 = zext i8 %16 to i32
  %18 = load i32, ptr %7, align 4, !tbaa !21
  %19 = sub nsw i32 %18, 1
  %20 = call { double, double } @evaluate(ptr noundef %8, i32 noundef %17, i32 noundef %19)
  %21 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %22 = extractvalue { double, double } %20, 0
  store double %22, ptr %21, align 8
  %23 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %24 = extractvalue { double, double } %20, 1
  store double %24, ptr %23, align 8
  %25 = load { double, double }, ptr %4, align 8
  ret { double, double } %25
}

define internal { double, double } @minus(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.Dual, align 8
  %6 = alloca %struct.Dual, align 8
  %7 = alloca %struct.Dual, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8, !tbaa !15
  %14 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !tbaa !15
  %16 = fsub double %13, %15
  %17 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 1
  %18 = load double, ptr %17, align 8, !tbaa !18
  %19 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 1
  %20 = load double, ptr %19, align 8, !tbaa !18
  %21 = fsub double %18, %20
  %22 = call { double, double } @dual(double noundef %16, double noundef %21)
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %24 = extractvalue { double, double } %22, 0
  store double %24, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %26 = extractvalue { double, double } %22, 1
  store double %26, ptr %25, align 8
  %27 = load { double, double }, ptr %5, align 8
  ret { double, double } %27
}

define internal { double, double } @times(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.Dual, align 8
  %6 = alloca %struct.Dual, align 8
  %7 = alloca %struct.Dual, align 8
  %8 = alloca %struct.Dual, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %11, align 8
  %12 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %12, align 8
  %13 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %14 = load double, ptr %13, align 8, !tbaa !15
  %15 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %16 = load double, ptr %15, align 8, !tbaa !15
  %17 = fmul double %14, %16
  %18 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %19 = load double, ptr %18, align 8, !tbaa !15
  %20 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 1
  %21 = load double, ptr %20, align 8, !tbaa !18
  %22 = fmul double %19, %21
  %23 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 1
  %24 = load double, ptr %23, align 8, !tbaa !18
  %25 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %26 = load double, ptr %25, align 8, !tbaa !15
  %27 = fmul double %24, %26
  %28 = fadd double %22, %27
  %29 = call { double, double } @dual(double noundef %17, double noundef %28)
  %30 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %31 = extractvalue { double, double } %29, 0
  store double %31, ptr %30, align 8
  %32 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %33 = extractvalue { double, double } %29, 1
  store double %33, ptr %32, align 8
  %34 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %35 = load double, ptr %34, align 8
  %36 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %37 = load double, ptr %36, align 8
  %38 = call { double, double } @tame(double %35, double %37)
  %39 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %40 = extractvalue { double, double } %38, 0
  store double %40, ptr %39, align 8
  %41 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %42 = extractvalue { double, double } %38, 1
  store double %42, ptr %41, align 8
  %43 = load { double, double }, ptr %5, align 8
  ret { double, double } %43
}

define internal { double, double } @over(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.Dual, align 8
  %6 = alloca %struct.Dual, align 8
  %7 = alloca %struct.Dual, align 8
  %8 = alloca double, align 8
  %9 = alloca %struct.Dual, align 8
  %10 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %11, align 8
  %12 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %12, align 8
  %13 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %13, align 8
  %14 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !tbaa !15
  %16 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %17 = load double, ptr %16, align 8, !tbaa !15
  %18 = fmul double %15, %17
  %19 = fadd double %18, 1.000000e+00
  store double %19, ptr %8, align 8, !tbaa !17
  %20 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %21 = load double, ptr %20, align 8, !tbaa !15
  %22 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %23 = load double, ptr %22, align 8, !tbaa !15
  %24 = fmul double %21, %23
  %25 = load double, ptr %8, align 8, !tbaa !17
  %26 = fdiv double %24, %25
  %27 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 1
  %28 = load double, ptr %27, align 8, !tbaa !18
  %29 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %30 = load double, ptr %29, align 8, !tbaa !15
  %31 = fmul double %28, %30
  %32 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %33 = load double, ptr %32, align 8, !tbaa !15
  %34 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 1
  %35 = load double, ptr %34, align 8, !tbaa !18
  %36 = fmul double %33, %35
  %37 = fsub double %31, %36
  %38 = load double, ptr %8, align 8, !tbaa !17
  %39 = fdiv double %37, %38
  %40 = call { double, double } @dual(double noundef %26, double noundef %39)
  %41 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %42 = extractvalue { double, double } %40, 0
  store double %42, ptr %41, align 8
  %43 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %44 = extractvalue { double, double } %40, 1
  store double %44, ptr %43, align 8
  %45 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %46 = load double, ptr %45, align 8
  %47 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %48 = load double, ptr %47, align 8
  %49 = call { double, double } @tame(double %46, double %48)
  %50 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %51 = extractvalue { double, double } %49, 0
  store double %51, ptr %50, align 8
  %52 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %53 = extractvalue { double, double } %49, 1
  store double %53, ptr %52, align 8
  %54 = load { double, double }, ptr %5, align 8
  ret { double, double } %54
}

define internal { double, double } @square(double %0, double %1) #0 {
  %3 = alloca %struct.Dual, align 8
  %4 = alloca %struct.Dual, align 8
  %5 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %0, ptr %5, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %10 = load double, ptr %9, align 8
  %11 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %12 = load double, ptr %11, align 8
  %13 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = call { double, double } @times(double %8, double %10, double %12, double %14)
  %16 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %17 = extractvalue { double, double } %15, 0
  store double %17, ptr %16, align 8
  %18 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %19 = extractvalue { double, double } %15, 1
  store double %19, ptr %18, align 8
  %20 = load { double, double }, ptr %3, align 8
  ret { double, double } %20
}

define internal { double, double } @bend(double %0, double %1) #0 {
  %3 = alloca %struct.Dual, align 8
  %4 = alloca %struct.Dual, align 8
  %5 = alloca double, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %0, ptr %6, align 8
  %7 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %7, align 8
  %8 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 0
  %9 = load double, ptr %8, align 8, !tbaa !15
  %10 = fcmp olt double %9, 0.000000e+00
  br i1 %10, label %11, label %15

11:
  %12 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 0
  %13 = load double, ptr %12, align 8, !tbaa !15
  %14 = fsub double 1.000000e+00, %13
  br label %19

15:
  %16 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 0
  %17 = load double, ptr %16, align 8, !tbaa !15
  %18 = fadd double 1.000000e+00, %17
  br label %19

19:
  %20 = phi double [ %14, %11 ], [ %18, %15 ]
  store double %20, ptr %5, align 8, !tbaa !17
  %21 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 0
  %22 = load double, ptr %21, align 8, !tbaa !15
  %23 = load double, ptr %5, align 8, !tbaa !17
  %24 = fdiv double %22, %23
  %25 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 1
  %26 = load double, ptr %25, align 8, !tbaa !18
  %27 = load double, ptr %5, align 8, !tbaa !17
  %28 = load double, ptr %5, align 8, !tbaa !17
  %29 = fmul double %27, %28
  %30 = fdiv double %26, %29
  %31 = call { double, double } @dual(double noundef %24, double noundef %30)
  %32 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %33 = extractvalue { double, double } %31, 0
  store double %33, ptr %32, align 8
  %34 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %35 = extractvalue { double, double } %31, 1
  store double %35, ptr %34, align 8
  %36 = load { double, double }, ptr %3, align 8
  ret { double, double } %36
}

define internal { double, double } @larger(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.Dual, align 8
  %6 = alloca %struct.Dual, align 8
  %7 = alloca %struct.Dual, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds %struct.Dual, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8, !tbaa !15
  %14 = getelementptr inbounds %struct.Dual, ptr %7, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !tbaa !15
  %16 = fcmp ogt double %13, %15
  br i1 %16, label %17, label %18

17:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %6, i64 16, i1 false), !tbaa.struct !28
  br label %19

18:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %7, i64 16, i1 false), !tbaa.struct !28
  br label %19

19:
  %20 = load { double, double }, ptr %5, align 8
  ret { double, double } %20
}

define internal { double, double } @dual(double noundef %0, double noundef %1) #0 {
  %3 = alloca %struct.Dual, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %4, align 8, !tbaa !17
  store double %1, ptr %5, align 8, !tbaa !17
  %6 = getelementptr inbounds %struct.Dual, ptr %3, i32 0, i32 0
  %7 = load double, ptr %4, align 8, !tbaa !17
  store double %7, ptr %6, align 8, !tbaa !15
  %8 = getelementptr inbounds %struct.Dual, ptr %3, i32 0, i32 1
  %9 = load double, ptr %5, align 8, !tbaa !17
  store double %9, ptr %8, align 8, !tbaa !18
  %10 = load { double, double }, ptr %3, align 8
  ret { double, double } %10
}

define internal double @constant(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Term, ptr %3, i32 0, i32 3
  %5 = load i8, ptr %4, align 1, !tbaa !29
  %6 = zext i8 %5 to i32
  %7 = sub nsw i32 %6, 128
  %8 = sitofp i32 %7 to double
  %9 = fdiv double %8, 1.600000e+01
  ret double %9
}

define internal { double, double } @tame(double %0, double %1) #0 {
  %3 = alloca %struct.Dual, align 8
  %4 = alloca %struct.Dual, align 8
  %5 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %0, ptr %5, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 0
  %8 = load double, ptr %7, align 8, !tbaa !15
  %9 = call double @clamp(double noundef %8)
  %10 = getelementptr inbounds %struct.Dual, ptr %4, i32 0, i32 1
  %11 = load double, ptr %10, align 8, !tbaa !18
  %12 = call double @clamp(double noundef %11)
  %13 = call { double, double } @dual(double noundef %9, double noundef %12)
  %14 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %15 = extractvalue { double, double } %13, 0
  store double %15, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %17 = extractvalue { double, double } %13, 1
  store double %17, ptr %16, align 8
  %18 = load { double, double }, ptr %3, align 8
  ret { double, double } %18
}

define internal double @clamp(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8, !tbaa !17
  %3 = load double, ptr %2, align 8, !tbaa !17
  %4 = fcmp ogt double %3, 1.000000e+06
  br i1 %4, label %5, label %6

5:
  br label %14

6:
  %7 = load double, ptr %2, align 8, !tbaa !17
  %8 = fcmp olt double %7, -1.000000e+06
  br i1 %8, label %9, label %10

9:
  br label %12

10:
  %11 = load double, ptr %2, align 8, !tbaa !17
  br label %12

12:
  %13 = phi double [ -1.000000e+06, %9 ], [ %11, %10 ]
  br label %14

14:
  %15 = phi double [ 1.000000e+06, %5 ], [ %13, %12 ]
  ret double %15
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !11, i64 16}
!10 = !{!"double", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!9, !10, i64 8}
!13 = !{!9, !11, i64 16}
!14 = !{!11, !11, i64 0}
!15 = !{!16, !10, i64 0}
!16 = !{!"", !10, i64 0, !10, i64 8}
!17 = !{!10, !10, i64 0}
!18 = !{!16, !10, i64 8}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !6, i64 0}
!23 = !{!24, !6, i64 0}
!24 = !{!"", !6, i64 0, !6, i64 1, !6, i64 2, !6, i64 3}
!25 = distinct !{!25, !20}
!26 = !{!24, !6, i64 1}
!27 = !{!24, !6, i64 2}
!28 = !{i64 0, i64 8, !17, i64 8, i64 8, !17}
!29 = !{!24, !6, i64 3}
