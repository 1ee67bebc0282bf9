; made by python -m programs.calls from src/clipping.c, SHA-256 49b788000920f6472d1cbcc3e774155a5c345dd278df2ab4c06add023473af8c
source_filename = "clipping.c"

%struct.Window = type { double, double, double, double }
%struct.Point = type { double, double }
%struct.Polygon = type { [16 x %struct.Point], i32 }

@__const.kernel.w = private unnamed_addr constant %struct.Window { double 2.500000e-01, double 7.500000e-01, double 2.000000e-01, double 8.000000e-01 }, align 8

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Window, align 8
  %8 = alloca %struct.Point, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.Polygon, align 8
  %13 = alloca i32, align 4
  %14 = alloca %struct.Point, align 8
  %15 = alloca %struct.Point, align 8
  %16 = alloca %struct.Point, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 0
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %3, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 1
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %4, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 2
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %5, align 8, !tbaa !4
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 3
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %6, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 @__const.kernel.w, i64 32, i1 false)
  %29 = call { double, double } @point(double noundef 0.000000e+00, double noundef 0.000000e+00)
  %30 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %31 = extractvalue { double, double } %29, 0
  store double %31, ptr %30, align 8
  %32 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %33 = extractvalue { double, double } %29, 1
  store double %33, ptr %32, align 8
  store double 0.000000e+00, ptr %9, align 8, !tbaa !8
  store double 0.000000e+00, ptr %10, align 8, !tbaa !8
  store i64 0, ptr %11, align 8, !tbaa !10
  br label %34

34:
  %35 = load i64, ptr %11, align 8, !tbaa !10
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds i64, ptr %36, i64 0
  %38 = load i64, ptr %37, align 8, !tbaa !10
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %40, label %118

40:
  %41 = getelementptr inbounds %struct.Polygon, ptr %12, i32 0, i32 1
  store i32 0, ptr %41, align 8, !tbaa !12
  store i32 0, ptr %13, align 4, !tbaa !15
  br label %42

42:
  %43 = load i32, ptr %13, align 4, !tbaa !15
  %44 = icmp slt i32 %43, 3
  br i1 %44, label %45, label %77

45:
  %46 = load ptr, ptr %4, align 8, !tbaa !4
  %47 = load i64, ptr %11, align 8, !tbaa !10
  %48 = mul nsw i64 6, %47
  %49 = load i32, ptr %13, align 4, !tbaa !15
  %50 = mul nsw i32 2, %49
  %51 = sext i32 %50 to i64
  %52 = add nsw i64 %48, %51
  %53 = getelementptr inbounds double, ptr %46, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !8
  %55 = load ptr, ptr %4, align 8, !tbaa !4
  %56 = load i64, ptr %11, align 8, !tbaa !10
  %57 = mul nsw i64 6, %56
  %58 = load i32, ptr %13, align 4, !tbaa !15
  %59 = mul nsw i32 2, %58
  %60 = sext i32 %59 to i64
  %61 = add nsw i64 %57, %60
  %62 = add nsw i64 %61, 1
  %63 = getelementptr inbounds double, ptr %55, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !8
  %65 = call { double, double } @point(double noundef %54, double noundef %64)
  %66 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %67 = extractvalue { double, double } %65, 0
  store double %67, ptr %66, align 8
  %68 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %69 = extractvalue { double, double } %65, 1
  store double %69, ptr %68, align 8
  %70 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %71 = load double, ptr %70, align 8
  %72 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %73 = load double, ptr %72, align 8
  call void @add(ptr noundef %12, double %71, double %73)
  br label %74

74:
  %75 = load i32, ptr %13, align 4, !tbaa !15
  %76 = add nsw i32 %75, 1
  store i32 %76, ptr %13, align 4, !tbaa !15
  br label %42, !llvm.loop !16

77:
  %78 = call double @area(ptr noundef %12)
  %79 = call double @magnitude(double noundef %78)
  %80 = load double, ptr %10, align 8, !tbaa !8
  %81 = fadd double %80, %79
  store double %81, ptr %10, align 8, !tbaa !8
  call void @clip(ptr noundef %7, ptr noundef %12)
  %82 = call double @area(ptr noundef %12)
  %83 = load ptr, ptr %5, align 8, !tbaa !4
  %84 = load i64, ptr %11, align 8, !tbaa !10
  %85 = getelementptr inbounds double, ptr %83, i64 %84
  store double %82, ptr %85, align 8, !tbaa !8
  %86 = load ptr, ptr %5, align 8, !tbaa !4
  %87 = load i64, ptr %11, align 8, !tbaa !10
  %88 = getelementptr inbounds double, ptr %86, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !8
  %90 = call double @magnitude(double noundef %89)
  %91 = load double, ptr %9, align 8, !tbaa !8
  %92 = fadd double %91, %90
  store double %92, ptr %9, align 8, !tbaa !8
  %93 = call { double, double } @weighted_center(ptr noundef %12)
  %94 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 0
  %95 = extractvalue { double, double } %93, 0
  store double %95, ptr %94, align 8
  %96 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 1
  %97 = extractvalue { double, double } %93, 1
  store double %97, ptr %96, align 8
  %98 = getelementptr inbounds %struct.Point, ptr %8, i32 0, i32 0
  %99 = load double, ptr %98, align 8, !tbaa !18
  %100 = getelementptr inbounds %struct.Point, ptr %15, i32 0, i32 0
  %101 = load double, ptr %100, align 8, !tbaa !18
  %102 = call double @magnitude(double noundef %101)
  %103 = fadd double %99, %102
  %104 = getelementptr inbounds %struct.Point, ptr %8, i32 0, i32 1
  %105 = load double, ptr %104, align 8, !tbaa !20
  %106 = getelementptr inbounds %struct.Point, ptr %15, i32 0, i32 1
  %107 = load double, ptr %106, align 8, !tbaa !20
  %108 = call double @magnitude(double noundef %107)
  %109 = fadd double %105, %108
  %110 = call { double, double } @point(double noundef %103, double noundef %109)
  %111 = getelementptr inbounds { double, double }, ptr %16, i32 0, i32 0
  %112 = extractvalue { double, double } %110, 0
  store double %112, ptr %111, align 8
  %113 = getelementptr inbounds { double, double }, ptr %16, i32 0, i32 1
  %114 = extractvalue { double, double } %110, 1
  store double %114, ptr %113, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %16, i64 16, i1 false), !tbaa.struct !21
  br label %115

115:
  %116 = load i64, ptr %11, align 8, !tbaa !10
  %117 = add nsw i64 %116, 1
  store i64 %117, ptr %11, align 8, !tbaa !10
  br label %34, !llvm.loop !22

118:
  %119 = load double, ptr %9, align 8, !tbaa !8
  %120 = load ptr, ptr %6, align 8, !tbaa !4
  %121 = getelementptr inbounds double, ptr %120, i64 0
  store double %119, ptr %121, align 8, !tbaa !8
  %122 = load double, ptr %10, align 8, !tbaa !8
  %123 = load ptr, ptr %6, align 8, !tbaa !4
  %124 = getelementptr inbounds double, ptr %123, i64 1
  store double %122, ptr %124, align 8, !tbaa !8
  %125 = getelementptr inbounds %struct.Point, ptr %8, i32 0, i32 0
  %126 = load double, ptr %125, align 8, !tbaa !18
  %127 = load ptr, ptr %6, align 8, !tbaa !4
  %128 = getelementptr inbounds double, ptr %127, i64 2
  store double %126, ptr %128, align 8, !tbaa !8
  %129 = getelementptr inbounds %struct.Point, ptr %8, i32 0, i32 1
  %130 = load double, ptr %129, align 8, !tbaa !20
  %131 = load ptr, ptr %6, align 8, !tbaa !4
  %132 = getelementptr inbounds double, ptr %131, i64 3
  store double %130, ptr %132, align 8, !tbaa !8
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal { double, double } @point(double noundef %0, double noundef %1) #0 {
  %3 = alloca %struct.Point, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %4, align 8, !tbaa !8
  store double %1, ptr %5, align 8, !tbaa !8
  %6 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 0
  %7 = load double, ptr %4, align 8, !tbaa !8
  store double %7, ptr %6, align 8, !tbaa !18
  %8 = getelementptr inbounds %struct.Point, ptr %3, i32 0, i32 1
  %9 = load double, ptr %5, align 8, !tbaa !8
  store double %9, ptr %8, align 8, !tbaa !20
  %10 = load { double, double }, ptr %3, align 8
  ret { double, double } %10
}

define internal void @add(ptr noundef %0, double %1, double %2) #0 {
  %4 = alloca %struct.Point, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Polygon, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 8, !tbaa !12
  %11 = icmp slt i32 %10, 16
  br i1 %11, label %12, label %21

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Polygon, ptr %13, i32 0, i32 0
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Polygon, ptr %15, i32 0, i32 1
  %17 = load i32, ptr %16, align 8, !tbaa !12
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %16, align 8, !tbaa !12
  %19 = sext i32 %17 to i64
  %20 = getelementptr inbounds [16 x %struct.Point], ptr %14, i64 0, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %20, ptr align 8 %4, i64 16, i1 false), !tbaa.struct !21
  br label %21

21:
  ret void
}

define internal double @magnitude(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8, !tbaa !8
  %3 = load double, ptr %2, align 8, !tbaa !8
  %4 = fcmp olt double %3, 0.000000e+00
  br i1 %4, label %5, label %8

5:
  %6 = load double, ptr %2, align 8, !tbaa !8
  %7 = fneg double %6
  br label %10

8:
  %9 = load double, ptr %2, align 8, !tbaa !8
  br label %10

10:
  %11 = phi double [ %7, %5 ], [ %9, %8 ]
  ret double %11
}

define internal double @area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Point, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  store double 0.000000e+00, ptr %3, align 8, !tbaa !8
  store i32 0, ptr %4, align 4, !tbaa !15
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !15
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Polygon, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 8, !tbaa !12
  %11 = icmp slt i32 %7, %10
  br i1 %11, label %12, label %39

12:
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Polygon, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %4, align 4, !tbaa !15
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [16 x %struct.Point], ptr %14, i64 0, i64 %16
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = load i32, ptr %4, align 4, !tbaa !15
  %20 = call { double, double } @following(ptr noundef %18, i32 noundef %19)
  %21 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %22 = extractvalue { double, double } %20, 0
  store double %22, ptr %21, align 8
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %24 = extractvalue { double, double } %20, 1
  store double %24, ptr %23, align 8
  %25 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 0
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 1
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = call double @wedge(double %26, double %28, double %30, double %32)
  %34 = load double, ptr %3, align 8, !tbaa !8
  %35 = fadd double %34, %33
  store double %35, ptr %3, align 8, !tbaa !8
  br label %36

36:
  %37 = load i32, ptr %4, align 4, !tbaa !15
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %4, align 4, !tbaa !15
  br label %6, !llvm.loop !23

39:
  %40 = load double, ptr %3, align 8, !tbaa !8
  %41 = fdiv double %40, 2.000000e+00
  ret double %41
}

define internal void @clip(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.Polygon, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  call void @clip_edge(ptr noundef %6, i32 noundef 0, ptr noundef %7, ptr noundef %5)
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  call void @clip_edge(ptr noundef %8, i32 noundef 1, ptr noundef %5, ptr noundef %9)
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  call void @clip_edge(ptr noundef %10, i32 noundef 2, ptr noundef %11, ptr noundef %5)
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %4, align 8, !tbaa !4
  call void @clip_edge(ptr noundef %12, i32 noundef 3, ptr noundef %5, ptr noundef %13)
  ret void
}

define internal { double, double } @weighted_center(ptr noundef %0) #0 {
  %2 = alloca %struct.Point, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Point, align 8
  %6 = alloca %struct.Point, align 8
  %7 = alloca %struct.Point, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %8 = call { double, double } @point(double noundef 0.000000e+00, double noundef 0.000000e+00)
  %9 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %10 = extractvalue { double, double } %8, 0
  store double %10, ptr %9, align 8
  %11 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %12 = extractvalue { double, double } %8, 1
  store double %12, ptr %11, align 8
  store i32 0, ptr %4, align 4, !tbaa !15
  br label %13

13:
  %14 = load i32, ptr %4, align 4, !tbaa !15
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Polygon, ptr %15, i32 0, i32 1
  %17 = load i32, ptr %16, align 8, !tbaa !12
  %18 = icmp slt i32 %14, %17
  br i1 %18, label %19, label %78

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Polygon, ptr %20, i32 0, i32 0
  %22 = load i32, ptr %4, align 4, !tbaa !15
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [16 x %struct.Point], ptr %21, i64 0, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %24, i64 16, i1 false), !tbaa.struct !21
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i32, ptr %4, align 4, !tbaa !15
  %27 = call { double, double } @following(ptr noundef %25, i32 noundef %26)
  %28 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %29 = extractvalue { double, double } %27, 0
  store double %29, ptr %28, align 8
  %30 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %31 = extractvalue { double, double } %27, 1
  store double %31, ptr %30, align 8
  %32 = getelementptr inbounds %struct.Point, ptr %2, i32 0, i32 0
  %33 = load double, ptr %32, align 8, !tbaa !18
  %34 = getelementptr inbounds %struct.Point, ptr %5, i32 0, i32 0
  %35 = load double, ptr %34, align 8, !tbaa !18
  %36 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 0
  %37 = load double, ptr %36, align 8, !tbaa !18
  %38 = fadd double %35, %37
  %39 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %40 = load double, ptr %39, align 8
  %41 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %42 = load double, ptr %41, align 8
  %43 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %44 = load double, ptr %43, align 8
  %45 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %46 = load double, ptr %45, align 8
  %47 = call double @wedge(double %40, double %42, double %44, double %46)
  %48 = fmul double %38, %47
  %49 = fdiv double %48, 6.000000e+00
  %50 = fadd double %33, %49
  %51 = getelementptr inbounds %struct.Point, ptr %2, i32 0, i32 1
  %52 = load double, ptr %51, align 8, !tbaa !20
  %53 = getelementptr inbounds %struct.Point, ptr %5, i32 0, i32 1
  %54 = load double, ptr %53, align 8, !tbaa !20
  %55 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 1
  %56 = load double, ptr %55, align 8, !tbaa !20
  %57 = fadd double %54, %56
  %58 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %59 = load double, ptr %58, align 8
  %60 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %61 = load double, ptr %60, align 8
  %62 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %65 = load double, ptr %64, align 8
  %66 = call double @wedge(double %59, double %61, double %63, double %65)
  %67 = fmul double %57, %66
  %68 = fdiv double %67, 6.000000e+00
  %69 = fadd double %52, %68
  %70 = call { double, double } @point(double noundef %50, double noundef %69)
  %71 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %72 = extractvalue { double, double } %70, 0
  store double %72, ptr %71, align 8
  %73 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %74 = extractvalue { double, double } %70, 1
  store double %74, ptr %73, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %7, i64 16, i1 false), !tbaa.struct !21
  br label %75

75:
  %76 = load i32, ptr %4, align 4, !tbaa !15
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr %4, align 4, !tbaa !15
  br label %13, !llvm.loop !24

78:
  %79 = load { double, double }, ptr %2, align 8
  ret { double, double } %79
}

define internal double @wedge(double %0, double %1, double %2, double %3) #0 {
  %5 = alloca %struct.Point, align 8
  %6 = alloca %struct.Point, align 8
  %7 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  store double %0, ptr %7, align 8
  %8 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %1, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %2, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %3, ptr %10, align 8
  %11 = getelementptr inbounds %struct.Point, ptr %5, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !tbaa !18
  %13 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 1
  %14 = load double, ptr %13, align 8, !tbaa !20
  %15 = fmul double %12, %14
  %16 = getelementptr inbounds %struct.Point, ptr %5, i32 0, i32 1
  %17 = load double, ptr %16, align 8, !tbaa !20
  %18 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 0
  %19 = load double, ptr %18, align 8, !tbaa !18
  %20 = fmul double %17, %19
  %21 = fsub double %15, %20
  ret double %21
}

define internal { double, double } @following(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.Point, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !15
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Polygon, ptr %6, i32 0, i32 0
  %8 = load i32, ptr %5, align 4, !tbaa !15
  %9 = add nsw i32 %8, 1
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Polygon, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 8, !tbaa !12
  %13 = icmp eq i32 %9, %12
  br i1 %13, label %14, label %15

14:
  br label %18

15:
  %16 = load i32, ptr %5, align 4, !tbaa !15
  %17 = add nsw i32 %16, 1
  br label %18

18:
  %19 = phi i32 [ 0, %14 ], [ %17, %15 ]
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [16 x %struct.Point], ptr %7, i64 0, i64 %20
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %21, i64 16, i1 false), !tbaa.struct !21
  %22 = load { double, double }, ptr %3, align 8
  ret { double, double } %22
}

define internal void @clip_edge(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca %struct.Point, align 8
  %11 = alloca %struct.Point, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca %struct.Point, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !4
  store ptr %3, ptr %8, align 8, !tbaa !4
  %15 = load ptr, ptr %8, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Polygon, ptr %15, i32 0, i32 1
  store i32 0, ptr %16, align 8, !tbaa !12
  store i32 0, ptr %9, align 4, !tbaa !15
  br label %17

17:
  %18 = load i32, ptr %9, align 4, !tbaa !15
  %19 = load ptr, ptr %7, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Polygon, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 8, !tbaa !12
  %22 = icmp slt i32 %18, %21
  br i1 %22, label %23, label %96

23:
  %24 = load ptr, ptr %7, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Polygon, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %9, align 4, !tbaa !15
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [16 x %struct.Point], ptr %25, i64 0, i64 %27
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %28, i64 16, i1 false), !tbaa.struct !21
  %29 = load ptr, ptr %7, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Polygon, ptr %29, i32 0, i32 0
  %31 = load i32, ptr %9, align 4, !tbaa !15
  %32 = add nsw i32 %31, 1
  %33 = load ptr, ptr %7, align 8, !tbaa !4
  %34 = getelementptr inbounds %struct.Polygon, ptr %33, i32 0, i32 1
  %35 = load i32, ptr %34, align 8, !tbaa !12
  %36 = icmp eq i32 %32, %35
  br i1 %36, label %37, label %38

37:
  br label %41

38:
  %39 = load i32, ptr %9, align 4, !tbaa !15
  %40 = add nsw i32 %39, 1
  br label %41

41:
  %42 = phi i32 [ 0, %37 ], [ %40, %38 ]
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [16 x %struct.Point], ptr %30, i64 0, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 8 %44, i64 16, i1 false), !tbaa.struct !21
  %45 = load ptr, ptr %5, align 8, !tbaa !4
  %46 = load i32, ptr %6, align 4, !tbaa !15
  %47 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %48 = load double, ptr %47, align 8
  %49 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %50 = load double, ptr %49, align 8
  %51 = call i32 @is_inside(ptr noundef %45, i32 noundef %46, double %48, double %50)
  store i32 %51, ptr %12, align 4, !tbaa !15
  %52 = load ptr, ptr %5, align 8, !tbaa !4
  %53 = load i32, ptr %6, align 4, !tbaa !15
  %54 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %55 = load double, ptr %54, align 8
  %56 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %57 = load double, ptr %56, align 8
  %58 = call i32 @is_inside(ptr noundef %52, i32 noundef %53, double %55, double %57)
  store i32 %58, ptr %13, align 4, !tbaa !15
  %59 = load i32, ptr %12, align 4, !tbaa !15
  %60 = icmp ne i32 %59, 0
  br i1 %60, label %61, label %67

61:
  %62 = load ptr, ptr %8, align 8, !tbaa !4
  %63 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %64 = load double, ptr %63, align 8
  %65 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %66 = load double, ptr %65, align 8
  call void @add(ptr noundef %62, double %64, double %66)
  br label %67

67:
  %68 = load i32, ptr %12, align 4, !tbaa !15
  %69 = load i32, ptr %13, align 4, !tbaa !15
  %70 = icmp ne i32 %68, %69
  br i1 %70, label %71, label %92

71:
  %72 = load ptr, ptr %8, align 8, !tbaa !4
  %73 = load ptr, ptr %5, align 8, !tbaa !4
  %74 = load i32, ptr %6, align 4, !tbaa !15
  %75 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %76 = load double, ptr %75, align 8
  %77 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %78 = load double, ptr %77, align 8
  %79 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %80 = load double, ptr %79, align 8
  %81 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %82 = load double, ptr %81, align 8
  %83 = call { double, double } @meet(ptr noundef %73, i32 noundef %74, double %76, double %78, double %80, double %82)
  %84 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %85 = extractvalue { double, double } %83, 0
  store double %85, ptr %84, align 8
  %86 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %87 = extractvalue { double, double } %83, 1
  store double %87, ptr %86, align 8
  %88 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %89 = load double, ptr %88, align 8
  %90 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %91 = load double, ptr %90, align 8
  call void @add(ptr noundef %72, double %89, double %91)
  br label %92

92:
  br label %93

93:
  %94 = load i32, ptr %9, align 4, !tbaa !15
  %95 = add nsw i32 %94, 1
  store i32 %95, ptr %9, align 4, !tbaa !15
  br label %17, !llvm.loop !25

96:
  ret void
}

define internal i32 @is_inside(ptr noundef %0, i32 noundef %1, double %2, double %3) #0 {
  %5 = alloca %struct.Point, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  store double %2, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %3, ptr %9, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i32 %1, ptr %7, align 4, !tbaa !15
  %10 = load ptr, ptr %6, align 8, !tbaa !4
  %11 = load i32, ptr %7, align 4, !tbaa !15
  %12 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = call double @inside_by(ptr noundef %10, i32 noundef %11, double %13, double %15)
  %17 = fcmp oge double %16, 0.000000e+00
  %18 = zext i1 %17 to i32
  ret i32 %18
}

define internal { double, double } @meet(ptr noundef %0, i32 noundef %1, double %2, double %3, double %4, double %5) #0 {
  %7 = alloca %struct.Point, align 8
  %8 = alloca %struct.Point, align 8
  %9 = alloca %struct.Point, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  %14 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  store double %2, ptr %14, align 8
  %15 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  store double %3, ptr %15, align 8
  %16 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  store double %4, ptr %16, align 8
  %17 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  store double %5, ptr %17, align 8
  store ptr %0, ptr %10, align 8, !tbaa !4
  store i32 %1, ptr %11, align 4, !tbaa !15
  %18 = load ptr, ptr %10, align 8, !tbaa !4
  %19 = load i32, ptr %11, align 4, !tbaa !15
  %20 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %21 = load double, ptr %20, align 8
  %22 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %23 = load double, ptr %22, align 8
  %24 = call double @inside_by(ptr noundef %18, i32 noundef %19, double %21, double %23)
  store double %24, ptr %12, align 8, !tbaa !8
  %25 = load ptr, ptr %10, align 8, !tbaa !4
  %26 = load i32, ptr %11, align 4, !tbaa !15
  %27 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %28 = load double, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = call double @inside_by(ptr noundef %25, i32 noundef %26, double %28, double %30)
  store double %31, ptr %13, align 8, !tbaa !8
  %32 = load double, ptr %12, align 8, !tbaa !8
  %33 = load double, ptr %12, align 8, !tbaa !8
  %34 = load double, ptr %13, align 8, !tbaa !8
  %35 = fsub double %33, %34
  %36 = fdiv double %32, %35
  %37 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %40 = load double, ptr %39, align 8
  %41 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %42 = load double, ptr %41, align 8
  %43 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %44 = load double, ptr %43, align 8
  %45 = call { double, double } @between(double %38, double %40, double %42, double %44, double noundef %36)
  %46 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %47 = extractvalue { double, double } %45, 0
  store double %47, ptr %46, align 8
  %48 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %49 = extractvalue { double, double } %45, 1
  store double %49, ptr %48, align 8
  %50 = load { double, double }, ptr %7, align 8
  ret { double, double } %50
}

define internal double @inside_by(ptr noundef %0, i32 noundef %1, double %2, double %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca %struct.Point, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %2, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %3, ptr %10, align 8
  store ptr %0, ptr %7, align 8, !tbaa !4
  store i32 %1, ptr %8, align 4, !tbaa !15
  %11 = load i32, ptr %8, align 4, !tbaa !15
  switch i32 %11, label %33 [
    i32 0, label %12
    i32 1, label %19
    i32 2, label %26
  ]

12:
  %13 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 0
  %14 = load double, ptr %13, align 8, !tbaa !18
  %15 = load ptr, ptr %7, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Window, ptr %15, i32 0, i32 0
  %17 = load double, ptr %16, align 8, !tbaa !26
  %18 = fsub double %14, %17
  store double %18, ptr %5, align 8
  br label %40

19:
  %20 = load ptr, ptr %7, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Window, ptr %20, i32 0, i32 1
  %22 = load double, ptr %21, align 8, !tbaa !28
  %23 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 0
  %24 = load double, ptr %23, align 8, !tbaa !18
  %25 = fsub double %22, %24
  store double %25, ptr %5, align 8
  br label %40

26:
  %27 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 1
  %28 = load double, ptr %27, align 8, !tbaa !20
  %29 = load ptr, ptr %7, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.Window, ptr %29, i32 0, i32 2
  %31 = load double, ptr %30, align 8, !tbaa !29
  %32 = fsub double %28, %31
  store double %32, ptr %5, align 8
  br label %40

33:
  %34 = load ptr, ptr %7, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Window, ptr %34, i32 0, i32 3
  %36 = load double, ptr %35, align 8, !tbaa !30
  %37 = getelementptr inbounds %struct.Point, ptr %6, i32 0, i32 1
  %38 = load double, ptr %37, align 8, !tbaa !20
  %39 = fsub double %36, %38
  store double %39, ptr %5, align 8
  br label %40

40:
  %41 = load double, ptr %5, align 8
  ret double %41
}

define internal { double, double } @between(double %0, double %1, double %2, double %3, double noundef %4) #0 {
  %6 = alloca %struct.Point, align 8
  %7 = alloca %struct.Point, align 8
  %8 = alloca %struct.Point, align 8
  %9 = alloca double, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %0, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %1, ptr %11, align 8
  %12 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  store double %2, ptr %12, align 8
  %13 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  store double %3, ptr %13, align 8
  store double %4, ptr %9, align 8, !tbaa !8
  %14 = getelementptr inbounds %struct.Point, ptr %7, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !tbaa !18
  %16 = load double, ptr %9, align 8, !tbaa !8
  %17 = getelementptr inbounds %struct.Point, ptr %8, i32 0, i32 0
  %18 = load double, ptr %17, align 8, !tbaa !18
  %19 = getelementptr inbounds %struct.Point, ptr %7, i32 0, i32 0
  %20 = load double, ptr %19, align 8, !tbaa !18
  %21 = fsub double %18, %20
  %22 = fmul double %16, %21
  %23 = fadd double %15, %22
  %24 = getelementptr inbounds %struct.Point, ptr %7, i32 0, i32 1
  %25 = load double, ptr %24, align 8, !tbaa !20
  %26 = load double, ptr %9, align 8, !tbaa !8
  %27 = getelementptr inbounds %struct.Point, ptr %8, i32 0, i32 1
  %28 = load double, ptr %27, align 8, !tbaa !20
  %29 = getelementptr inbounds %struct.Point, ptr %7, i32 0, i32 1
  %30 = load double, ptr %29, align 8, !tbaa !20
  %31 = fsub double %28, %30
  %32 = fmul double %26, %31
  %33 = fadd double %25, %32
  %34 = call { double, double } @point(double noundef %23, double noundef %33)
  %35 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %36 = extractvalue { double, double } %34, 0
  store double %36, ptr %35, align 8
  %37 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %38 = extractvalue { double, double } %34, 1
  store double %38, ptr %37, align 8
  %39 = load { double, double }, ptr %6, align 8
  ret { double, double } %39
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!13, !14, i64 256}
!13 = !{!"", !6, i64 0, !14, i64 256}
!14 = !{!"int", !6, i64 0}
!15 = !{!14, !14, i64 0}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!19, !9, i64 0}
!19 = !{!"", !9, i64 0, !9, i64 8}
!20 = !{!19, !9, i64 8}
!21 = !{i64 0, i64 8, !8, i64 8, i64 8, !8}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !17}
!26 = !{!27, !9, i64 0}
!27 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!28 = !{!27, !9, i64 8}
!29 = !{!27, !9, i64 16}
!30 = !{!27, !9, i64 24}
