; made by python -m programs.calls from src/quaternions.c, SHA-256 5277e2505a64090bf29469d8e1bd8d1f3937015b4892956e6dc23a1168c483fe
source_filename = "quaternions.c"

%struct.Quat = type { double, double, double, double }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.Quat, align 8
  %8 = alloca %struct.Quat, align 8
  %9 = alloca %struct.Quat, align 8
  %10 = alloca i64, align 8
  %11 = alloca %struct.Quat, align 8
  %12 = alloca %struct.Quat, align 8
  %13 = alloca %struct.Quat, align 8
  %14 = alloca %struct.Quat, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %3, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %4, align 8, !tbaa !4
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %5, align 8, !tbaa !4
  store i64 0, ptr %6, align 8, !tbaa !8
  br label %24

24:
  %25 = load i64, ptr %6, align 8, !tbaa !8
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !8
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %88

30:
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %7, double noundef 1.000000e+00, double noundef 0.000000e+00, double noundef 0.000000e+00, double noundef 0.000000e+00)
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %6, align 8, !tbaa !8
  %33 = mul nsw i64 3, %32
  %34 = getelementptr inbounds double, ptr %31, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !10
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %6, align 8, !tbaa !8
  %38 = mul nsw i64 3, %37
  %39 = add nsw i64 %38, 1
  %40 = getelementptr inbounds double, ptr %36, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !10
  %42 = load ptr, ptr %4, align 8, !tbaa !4
  %43 = load i64, ptr %6, align 8, !tbaa !8
  %44 = mul nsw i64 3, %43
  %45 = add nsw i64 %44, 2
  %46 = getelementptr inbounds double, ptr %42, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !10
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %8, double noundef 0.000000e+00, double noundef %35, double noundef %41, double noundef %47)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %7, i64 32, i1 false), !tbaa.struct !12
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %48

48:
  %49 = load i64, ptr %10, align 8, !tbaa !8
  %50 = load ptr, ptr %3, align 8, !tbaa !4
  %51 = getelementptr inbounds i64, ptr %50, i64 1
  %52 = load i64, ptr %51, align 8, !tbaa !8
  %53 = icmp slt i64 %49, %52
  br i1 %53, label %54, label %58

54:
  call void @integrate(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %11, ptr noundef byval(%struct.Quat) align 8 %7, ptr noundef byval(%struct.Quat) align 8 %8, double noundef 5.000000e-02)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %11, i64 32, i1 false), !tbaa.struct !12
  call void @mix(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %12, ptr noundef byval(%struct.Quat) align 8 %9, ptr noundef byval(%struct.Quat) align 8 %7, double noundef 1.000000e-01)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %12, i64 32, i1 false), !tbaa.struct !12
  br label %55

55:
  %56 = load i64, ptr %10, align 8, !tbaa !8
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %10, align 8, !tbaa !8
  br label %48, !llvm.loop !13

58:
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %14, double noundef 0.000000e+00, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00)
  call void @rotate(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %13, ptr noundef byval(%struct.Quat) align 8 %9, ptr noundef byval(%struct.Quat) align 8 %14)
  %59 = getelementptr inbounds %struct.Quat, ptr %13, i32 0, i32 1
  %60 = load double, ptr %59, align 8, !tbaa !15
  %61 = load ptr, ptr %5, align 8, !tbaa !4
  %62 = load i64, ptr %6, align 8, !tbaa !8
  %63 = mul nsw i64 4, %62
  %64 = getelementptr inbounds double, ptr %61, i64 %63
  store double %60, ptr %64, align 8, !tbaa !10
  %65 = getelementptr inbounds %struct.Quat, ptr %13, i32 0, i32 2
  %66 = load double, ptr %65, align 8, !tbaa !17
  %67 = load ptr, ptr %5, align 8, !tbaa !4
  %68 = load i64, ptr %6, align 8, !tbaa !8
  %69 = mul nsw i64 4, %68
  %70 = add nsw i64 %69, 1
  %71 = getelementptr inbounds double, ptr %67, i64 %70
  store double %66, ptr %71, align 8, !tbaa !10
  %72 = getelementptr inbounds %struct.Quat, ptr %13, i32 0, i32 3
  %73 = load double, ptr %72, align 8, !tbaa !18
  %74 = load ptr, ptr %5, align 8, !tbaa !4
  %75 = load i64, ptr %6, align 8, !tbaa !8
  %76 = mul nsw i64 4, %75
  %77 = add nsw i64 %76, 2
  %78 = getelementptr inbounds double, ptr %74, i64 %77
  store double %73, ptr %78, align 8, !tbaa !10
  %79 = call double @dot(ptr noundef byval(%struct.Quat) align 8 %7, ptr noundef byval(%struct.Quat) align 8 %9)
  %80 = load ptr, ptr %5, align 8, !tbaa !4
  %81 = load i64, ptr %6, align 8, !tbaa !8
  %82 = mul nsw i64 4, %81
  %83 = add nsw i64 %82, 3
  %84 = getelementptr inbounds double, ptr %80, i64 %83
  store double %79, ptr %84, align 8, !tbaa !10
  br label %85

85:
  %86 = load i64, ptr %6, align 8, !tbaa !8
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %6, align 8, !tbaa !8
  br label %24, !llvm.loop !19

88:
  ret void
}

define internal void @make(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, double noundef %1, double noundef %2, double noundef %3, double noundef %4) #0 {
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  store double %1, ptr %6, align 8, !tbaa !10
  store double %2, ptr %7, align 8, !tbaa !10
  store double %3, ptr %8, align 8, !tbaa !10
  store double %4, ptr %9, align 8, !tbaa !10
  %10 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 0
  %11 = load double, ptr %6, align 8, !tbaa !10
  store double %11, ptr %10, align 8, !tbaa !20
  %12 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 1
  %13 = load double, ptr %7, align 8, !tbaa !10
  store double %13, ptr %12, align 8, !tbaa !15
  %14 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 2
  %15 = load double, ptr %8, align 8, !tbaa !10
  store double %15, ptr %14, align 8, !tbaa !17
  %16 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 3
  %17 = load double, ptr %9, align 8, !tbaa !10
  store double %17, ptr %16, align 8, !tbaa !18
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @integrate(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca %struct.Quat, align 8
  %7 = alloca %struct.Quat, align 8
  %8 = alloca %struct.Quat, align 8
  %9 = alloca %struct.Quat, align 8
  %10 = alloca %struct.Quat, align 8
  %11 = alloca %struct.Quat, align 8
  %12 = alloca %struct.Quat, align 8
  store double %3, ptr %5, align 8, !tbaa !10
  call void @derivative(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %6, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2)
  %13 = load double, ptr %5, align 8, !tbaa !10
  %14 = fdiv double %13, 2.000000e+00
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %9, ptr noundef byval(%struct.Quat) align 8 %6, double noundef %14)
  call void @plus(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %8, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %9)
  call void @unit(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %7, ptr noundef byval(%struct.Quat) align 8 %8)
  call void @derivative(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %12, ptr noundef byval(%struct.Quat) align 8 %7, ptr noundef byval(%struct.Quat) align 8 %2)
  %15 = load double, ptr %5, align 8, !tbaa !10
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %11, ptr noundef byval(%struct.Quat) align 8 %12, double noundef %15)
  call void @plus(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %10, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %11)
  call void @unit(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %10)
  ret void
}

define internal void @mix(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca %struct.Quat, align 8
  %7 = alloca %struct.Quat, align 8
  %8 = alloca %struct.Quat, align 8
  %9 = alloca %struct.Quat, align 8
  store double %3, ptr %5, align 8, !tbaa !10
  %10 = call double @dot(ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2)
  %11 = fcmp olt double %10, 0.000000e+00
  br i1 %11, label %12, label %13

12:
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %6, ptr noundef byval(%struct.Quat) align 8 %2, double noundef -1.000000e+00)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %6, i64 32, i1 false), !tbaa.struct !12
  br label %13

13:
  %14 = load double, ptr %5, align 8, !tbaa !10
  %15 = fsub double 1.000000e+00, %14
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %8, ptr noundef byval(%struct.Quat) align 8 %1, double noundef %15)
  %16 = load double, ptr %5, align 8, !tbaa !10
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %9, ptr noundef byval(%struct.Quat) align 8 %2, double noundef %16)
  call void @plus(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %7, ptr noundef byval(%struct.Quat) align 8 %8, ptr noundef byval(%struct.Quat) align 8 %9)
  call void @unit(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %7)
  ret void
}

define internal void @rotate(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2) #0 {
  %4 = alloca %struct.Quat, align 8
  %5 = alloca %struct.Quat, align 8
  call void @product(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %4, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2)
  call void @conjugate(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %5, ptr noundef byval(%struct.Quat) align 8 %1)
  call void @product(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %4, ptr noundef byval(%struct.Quat) align 8 %5)
  ret void
}

define internal double @dot(ptr noundef byval(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1) #0 {
  %3 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 0
  %4 = load double, ptr %3, align 8, !tbaa !20
  %5 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %6 = load double, ptr %5, align 8, !tbaa !20
  %7 = fmul double %4, %6
  %8 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 1
  %9 = load double, ptr %8, align 8, !tbaa !15
  %10 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %11 = load double, ptr %10, align 8, !tbaa !15
  %12 = fmul double %9, %11
  %13 = fadd double %7, %12
  %14 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 2
  %15 = load double, ptr %14, align 8, !tbaa !17
  %16 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %17 = load double, ptr %16, align 8, !tbaa !17
  %18 = fmul double %15, %17
  %19 = fadd double %13, %18
  %20 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 3
  %21 = load double, ptr %20, align 8, !tbaa !18
  %22 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %23 = load double, ptr %22, align 8, !tbaa !18
  %24 = fmul double %21, %23
  %25 = fadd double %19, %24
  ret double %25
}

define internal void @derivative(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2) #0 {
  %4 = alloca %struct.Quat, align 8
  call void @product(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %4, ptr noundef byval(%struct.Quat) align 8 %2, ptr noundef byval(%struct.Quat) align 8 %1)
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %4, double noundef 5.000000e-01)
  ret void
}

define internal void @unit(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1) #0 {
  %3 = alloca double, align 8
  %4 = call double @norm(ptr noundef byval(%struct.Quat) align 8 %1)
  store double %4, ptr %3, align 8, !tbaa !10
  %5 = load double, ptr %3, align 8, !tbaa !10
  %6 = fcmp olt double %5, 0x3D719799812DEA11
  br i1 %6, label %7, label %8

7:
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, double noundef 1.000000e+00, double noundef 0.000000e+00, double noundef 0.000000e+00, double noundef 0.000000e+00)
  br label %11

8:
  %9 = load double, ptr %3, align 8, !tbaa !10
  %10 = fdiv double 1.000000e+00, %9
  call void @times(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, double noundef %10)
  br label %11

11:
  ret void
}

define internal void @plus(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2) #0 {
  %4 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %5 = load double, ptr %4, align 8, !tbaa !20
  %6 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 0
  %7 = load double, ptr %6, align 8, !tbaa !20
  %8 = fadd double %5, %7
  %9 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %10 = load double, ptr %9, align 8, !tbaa !15
  %11 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 1
  %12 = load double, ptr %11, align 8, !tbaa !15
  %13 = fadd double %10, %12
  %14 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %15 = load double, ptr %14, align 8, !tbaa !17
  %16 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 2
  %17 = load double, ptr %16, align 8, !tbaa !17
  %18 = fadd double %15, %17
  %19 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %20 = load double, ptr %19, align 8, !tbaa !18
  %21 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 3
  %22 = load double, ptr %21, align 8, !tbaa !18
  %23 = fadd double %20, %22
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, double noundef %8, double noundef %13, double noundef %18, double noundef %23)
  ret void
}

define internal void @times(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  store double %2, ptr %4, align 8, !tbaa !10
  %5 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %6 = load double, ptr %5, align 8, !tbaa !20
  %7 = load double, ptr %4, align 8, !tbaa !10
  %8 = fmul double %6, %7
  %9 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %10 = load double, ptr %9, align 8, !tbaa !15
  %11 = load double, ptr %4, align 8, !tbaa !10
  %12 = fmul double %10, %11
  %13 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %14 = load double, ptr %13, align 8, !tbaa !17
  %15 = load double, ptr %4, align 8, !tbaa !10
  %16 = fmul double %14, %15
  %17 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %18 = load double, ptr %17, align 8, !tbaa !18
  %19 = load double, ptr %4, align 8, !tbaa !10
  %20 = fmul double %18, %19
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, double noundef %8, double noundef %12, double noundef %16, double noundef %20)
  ret void
}

define internal void @product(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1, ptr noundef byval(%struct.Quat) align 8 %2) #0 {
  %4 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %5 = load double, ptr %4, align 8, !tbaa !20
  %6 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 0
  %7 = load double, ptr %6, align 8, !tbaa !20
  %8 = fmul double %5, %7
  %9 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %10 = load double, ptr %9, align 8, !tbaa !15
  %11 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 1
  %12 = load double, ptr %11, align 8, !tbaa !15
  %13 = fmul double %10, %12
  %14 = fsub double %8, %13
  %15 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %16 = load double, ptr %15, align 8, !tbaa !17
  %17 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 2
  %18 = load double, ptr %17, align 8, !tbaa !17
  %19 = fmul double %16, %18
  %20 = fsub double %14, %19
  %21 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %22 = load double, ptr %21, align 8, !tbaa !18
  %23 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 3
  %24 = load double, ptr %23, align 8, !tbaa !18
  %25 = fmul double %22, %24
  %26 = fsub double %20, %25
  %27 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %28 = load double, ptr %27, align 8, !tbaa !20
  %29 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 1
  %30 = load double, ptr %29, align 8, !tbaa !15
  %31 = fmul double %28, %30
  %32 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %33 = load double, ptr %32, align 8, !tbaa !15
  %34 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 0
  %35 = load double, ptr %34, align 8, !tbaa !20
  %36 = fmul double %33, %35
  %37 = fadd double %31, %36
  %38 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %39 = load double, ptr %38, align 8, !tbaa !17
  %40 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 3
  %41 = load double, ptr %40, align 8, !tbaa !18
  %42 = fmul double %39, %41
  %43 = fadd double %37, %42
  %44 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %45 = load double, ptr %44, align 8, !tbaa !18
  %46 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 2
  %47 = load double, ptr %46, align 8, !tbaa !17
  %48 = fmul double %45, %47
  %49 = fsub double %43, %48
  %50 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %51 = load double, ptr %50, align 8, !tbaa !20
  %52 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 2
  %53 = load double, ptr %52, align 8, !tbaa !17
  %54 = fmul double %51, %53
  %55 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %56 = load double, ptr %55, align 8, !tbaa !15
  %57 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 3
  %58 = load double, ptr %57, align 8, !tbaa !18
  %59 = fmul double %56, %58
  %60 = fsub double %54, %59
  %61 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %62 = load double, ptr %61, align 8, !tbaa !17
  %63 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 0
  %64 = load double, ptr %63, align 8, !tbaa !20
  %65 = fmul double %62, %64
  %66 = fadd double %60, %65
  %67 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %68 = load double, ptr %67, align 8, !tbaa !18
  %69 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 1
  %70 = load double, ptr %69, align 8, !tbaa !15
  %71 = fmul double %68, %70
  %72 = fadd double %66, %71
  %73 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %74 = load double, ptr %73, align 8, !tbaa !20
  %75 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 3
  %76 = load double, ptr %75, align 8, !tbaa !18
  %77 = fmul double %74, %76
  %78 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %79 = load double, ptr %78, align 8, !tbaa !15
  %80 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 2
  %81 = load double, ptr %80, align 8, !tbaa !17
  %82 = fmul double %79, %81
  %83 = fadd double %77, %82
  %84 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %85 = load double, ptr %84, align 8, !tbaa !17
  %86 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 1
  %87 = load double, ptr %86, align 8, !tbaa !15
  %88 = fmul double %85, %87
  %89 = fsub double %83, %88
  %90 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %91 = load double, ptr %90, align 8, !tbaa !18
  %92 = getelementptr inbounds %struct.Quat, ptr %2, i32 0, i32 0
  %93 = load double, ptr %92, align 8, !tbaa !20
  %94 = fmul double %91, %93
  %95 = fadd double %89, %94
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, double noundef %26, double noundef %49, double noundef %72, double noundef %95)
  ret void
}

define internal double @norm(ptr noundef byval(%struct.Quat) align 8 %0) #0 {
  %2 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 0
  %3 = load double, ptr %2, align 8, !tbaa !20
  %4 = call double @square(double noundef %3)
  %5 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 1
  %6 = load double, ptr %5, align 8, !tbaa !15
  %7 = call double @square(double noundef %6)
  %8 = fadd double %4, %7
  %9 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 2
  %10 = load double, ptr %9, align 8, !tbaa !17
  %11 = call double @square(double noundef %10)
  %12 = fadd double %8, %11
  %13 = getelementptr inbounds %struct.Quat, ptr %0, i32 0, i32 3
  %14 = load double, ptr %13, align 8, !tbaa !18
  %15 = call double @square(double noundef %14)
  %16 = fadd double %12, %15
  %17 = call double @root(double noundef %16)
  ret double %17
}

define internal double @root(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %2, align 8, !tbaa !10
  %5 = load double, ptr %2, align 8, !tbaa !10
  %6 = fcmp ogt double %5, 1.000000e+00
  br i1 %6, label %7, label %9

7:
  %8 = load double, ptr %2, align 8, !tbaa !10
  br label %10

9:
  br label %10

10:
  %11 = phi double [ %8, %7 ], [ 1.000000e+00, %9 ]
  store double %11, ptr %3, align 8, !tbaa !10
  store i32 0, ptr %4, align 4, !tbaa !21
  br label %12

12:
  %13 = load i32, ptr %4, align 4, !tbaa !21
  %14 = icmp slt i32 %13, 12
  br i1 %14, label %15, label %25

15:
  %16 = load double, ptr %3, align 8, !tbaa !10
  %17 = load double, ptr %2, align 8, !tbaa !10
  %18 = load double, ptr %3, align 8, !tbaa !10
  %19 = fdiv double %17, %18
  %20 = fadd double %16, %19
  %21 = fmul double 5.000000e-01, %20
  store double %21, ptr %3, align 8, !tbaa !10
  br label %22

22:
  %23 = load i32, ptr %4, align 4, !tbaa !21
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %4, align 4, !tbaa !21
  br label %12, !llvm.loop !23

25:
  %26 = load double, ptr %3, align 8, !tbaa !10
  ret double %26
}

define internal double @square(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8, !tbaa !10
  %3 = load double, ptr %2, align 8, !tbaa !10
  %4 = load double, ptr %2, align 8, !tbaa !10
  %5 = fmul double %3, %4
  ret double %5
}

define internal void @conjugate(ptr dead_on_unwind noalias writable sret(%struct.Quat) align 8 %0, ptr noundef byval(%struct.Quat) align 8 %1) #0 {
  %3 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 0
  %4 = load double, ptr %3, align 8, !tbaa !20
  %5 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 1
  %6 = load double, ptr %5, align 8, !tbaa !15
  %7 = fneg double %6
  %8 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 2
  %9 = load double, ptr %8, align 8, !tbaa !17
  %10 = fneg double %9
  %11 = getelementptr inbounds %struct.Quat, ptr %1, i32 0, i32 3
  %12 = load double, ptr %11, align 8, !tbaa !18
  %13 = fneg double %12
  call void @make(ptr dead_on_unwind writable sret(%struct.Quat) align 8 %0, double noundef %4, double noundef %7, double noundef %10, double noundef %13)
  ret void
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
!11 = !{!"double", !6, i64 0}
!12 = !{i64 0, i64 8, !10, i64 8, i64 8, !10, i64 16, i64 8, !10, i64 24, i64 8, !10}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16, !11, i64 8}
!16 = !{!"", !11, i64 0, !11, i64 8, !11, i64 16, !11, i64 24}
!17 = !{!16, !11, i64 16}
!18 = !{!16, !11, i64 24}
!19 = distinct !{!19, !14}
!20 = !{!16, !11, i64 0}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !6, i64 0}
!23 = distinct !{!23, !14}
