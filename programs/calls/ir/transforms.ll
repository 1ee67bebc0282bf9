; made by python -m programs.calls from src/transforms.c, SHA-256 1a606d7592f46d05e47f8f0515e18c18fd819d05aa60703b636042c5fea76e2d
source_filename = "transforms.c"

%struct.Matrix = type { [16 x double] }

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
  %11 = alloca %struct.Matrix, align 8
  %12 = alloca %struct.Matrix, align 8
  %13 = alloca i64, align 8
  %14 = alloca %struct.Matrix, align 8
  %15 = alloca %struct.Matrix, align 8
  %16 = alloca %struct.Matrix, align 8
  %17 = alloca %struct.Matrix, align 8
  %18 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %3, align 8, !tbaa !4
  %22 = load ptr, ptr %2, align 8, !tbaa !4
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !4
  store ptr %24, ptr %4, align 8, !tbaa !4
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %5, align 8, !tbaa !4
  %28 = load ptr, ptr %2, align 8, !tbaa !4
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !4
  store ptr %30, ptr %6, align 8, !tbaa !4
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  store ptr %33, ptr %7, align 8, !tbaa !4
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds i64, ptr %34, i64 1
  %36 = load i64, ptr %35, align 8, !tbaa !8
  store i64 %36, ptr %8, align 8, !tbaa !8
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, ptr %37, i64 2
  %39 = load i64, ptr %38, align 8, !tbaa !8
  store i64 %39, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %40

40:
  %41 = load i64, ptr %10, align 8, !tbaa !8
  %42 = load ptr, ptr %3, align 8, !tbaa !4
  %43 = getelementptr inbounds i64, ptr %42, i64 0
  %44 = load i64, ptr %43, align 8, !tbaa !8
  %45 = icmp slt i64 %41, %44
  br i1 %45, label %46, label %99

46:
  call void @identity(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %11)
  call void @identity(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %12)
  store i64 0, ptr %13, align 8, !tbaa !8
  br label %47

47:
  %48 = load i64, ptr %13, align 8, !tbaa !8
  %49 = load i64, ptr %8, align 8, !tbaa !8
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %51, label %63

51:
  %52 = load ptr, ptr %4, align 8, !tbaa !4
  %53 = load i64, ptr %10, align 8, !tbaa !8
  %54 = load i64, ptr %8, align 8, !tbaa !8
  %55 = mul nsw i64 %53, %54
  %56 = load i64, ptr %13, align 8, !tbaa !8
  %57 = add nsw i64 %55, %56
  %58 = mul nsw i64 5, %57
  %59 = getelementptr inbounds double, ptr %52, i64 %58
  call void @local(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %14, ptr noundef %59)
  call void @product(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %15, ptr noundef %11, ptr noundef %14)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 8 %15, i64 128, i1 false), !tbaa.struct !10
  br label %60

60:
  %61 = load i64, ptr %13, align 8, !tbaa !8
  %62 = add nsw i64 %61, 1
  store i64 %62, ptr %13, align 8, !tbaa !8
  br label %47, !llvm.loop !12

63:
  call void @rigid_inverse(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %16, ptr noundef %11)
  call void @product(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %17, ptr noundef %11, ptr noundef %16)
  %64 = call double @difference(ptr noundef %17, ptr noundef %12)
  %65 = load ptr, ptr %7, align 8, !tbaa !4
  %66 = load i64, ptr %10, align 8, !tbaa !8
  %67 = getelementptr inbounds double, ptr %65, i64 %66
  store double %64, ptr %67, align 8, !tbaa !14
  store i64 0, ptr %18, align 8, !tbaa !8
  br label %68

68:
  %69 = load i64, ptr %18, align 8, !tbaa !8
  %70 = load i64, ptr %9, align 8, !tbaa !8
  %71 = icmp slt i64 %69, %70
  br i1 %71, label %72, label %95

72:
  %73 = load i64, ptr %18, align 8, !tbaa !8
  %74 = and i64 %73, 1
  %75 = icmp ne i64 %74, 0
  br i1 %75, label %76, label %77

76:
  br label %78

77:
  br label %78

78:
  %79 = phi ptr [ %11, %76 ], [ %16, %77 ]
  %80 = load ptr, ptr %5, align 8, !tbaa !4
  %81 = load i64, ptr %18, align 8, !tbaa !8
  %82 = mul nsw i64 3, %81
  %83 = getelementptr inbounds double, ptr %80, i64 %82
  %84 = load ptr, ptr %6, align 8, !tbaa !4
  %85 = load i64, ptr %10, align 8, !tbaa !8
  %86 = load i64, ptr %9, align 8, !tbaa !8
  %87 = mul nsw i64 %85, %86
  %88 = load i64, ptr %18, align 8, !tbaa !8
  %89 = add nsw i64 %87, %88
  %90 = mul nsw i64 3, %89
  %91 = getelementptr inbounds double, ptr %84, i64 %90
  call void @apply(ptr noundef %79, ptr noundef %83, ptr noundef %91)
  br label %92

92:
  %93 = load i64, ptr %18, align 8, !tbaa !8
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %18, align 8, !tbaa !8
  br label %68, !llvm.loop !16

95:
  br label %96

96:
  %97 = load i64, ptr %10, align 8, !tbaa !8
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %10, align 8, !tbaa !8
  br label %40, !llvm.loop !17

99:
  ret void
}

define internal void @identity(ptr dead_on_unwind noalias writable sret(%struct.Matrix) align 8 %0) #0 {
  %2 = alloca i32, align 4
  store i32 0, ptr %2, align 4, !tbaa !18
  br label %3

3:
  %4 = load i32, ptr %2, align 4, !tbaa !18
  %5 = icmp slt i32 %4, 16
  br i1 %5, label %6, label %19

6:
  %7 = load i32, ptr %2, align 4, !tbaa !18
  %8 = srem i32 %7, 5
  %9 = icmp eq i32 %8, 0
  %10 = zext i1 %9 to i64
  %11 = select i1 %9, double 1.000000e+00, double 0.000000e+00
  %12 = getelementptr inbounds %struct.Matrix, ptr %0, i32 0, i32 0
  %13 = load i32, ptr %2, align 4, !tbaa !18
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [16 x double], ptr %12, i64 0, i64 %14
  store double %11, ptr %15, align 8, !tbaa !14
  br label %16

16:
  %17 = load i32, ptr %2, align 4, !tbaa !18
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %2, align 4, !tbaa !18
  br label %3, !llvm.loop !20

19:
  ret void
}

define internal void @local(ptr dead_on_unwind noalias writable sret(%struct.Matrix) align 8 %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca %struct.Matrix, align 8
  %5 = alloca %struct.Matrix, align 8
  %6 = alloca %struct.Matrix, align 8
  %7 = alloca %struct.Matrix, align 8
  store ptr %1, ptr %3, align 8, !tbaa !4
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds double, ptr %8, i64 0
  %10 = load double, ptr %9, align 8, !tbaa !14
  call void @rotation(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %4, i32 noundef 0, double noundef %10)
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds double, ptr %11, i64 1
  %13 = load double, ptr %12, align 8, !tbaa !14
  call void @rotation(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %5, i32 noundef 1, double noundef %13)
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds double, ptr %14, i64 2
  %16 = load double, ptr %15, align 8, !tbaa !14
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds double, ptr %17, i64 3
  %19 = load double, ptr %18, align 8, !tbaa !14
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds double, ptr %20, i64 4
  %22 = load double, ptr %21, align 8, !tbaa !14
  call void @translation(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %6, double noundef %16, double noundef %19, double noundef %22)
  call void @product(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %7, ptr noundef %4, ptr noundef %5)
  call void @product(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %0, ptr noundef %6, ptr noundef %7)
  ret void
}

define internal void @product(ptr dead_on_unwind noalias writable sret(%struct.Matrix) align 8 %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %1, ptr %4, align 8, !tbaa !4
  store ptr %2, ptr %5, align 8, !tbaa !4
  store i32 0, ptr %6, align 4, !tbaa !18
  br label %8

8:
  %9 = load i32, ptr %6, align 4, !tbaa !18
  %10 = icmp slt i32 %9, 4
  br i1 %10, label %11, label %30

11:
  store i32 0, ptr %7, align 4, !tbaa !18
  br label %12

12:
  %13 = load i32, ptr %7, align 4, !tbaa !18
  %14 = icmp slt i32 %13, 4
  br i1 %14, label %15, label %26

15:
  %16 = load i32, ptr %6, align 4, !tbaa !18
  %17 = load i32, ptr %7, align 4, !tbaa !18
  %18 = load ptr, ptr %4, align 8, !tbaa !4
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load i32, ptr %6, align 4, !tbaa !18
  %21 = load i32, ptr %7, align 4, !tbaa !18
  %22 = call double @row_times_column(ptr noundef %18, ptr noundef %19, i32 noundef %20, i32 noundef %21)
  call void @put(ptr noundef %0, i32 noundef %16, i32 noundef %17, double noundef %22)
  br label %23

23:
  %24 = load i32, ptr %7, align 4, !tbaa !18
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %7, align 4, !tbaa !18
  br label %12, !llvm.loop !21

26:
  br label %27

27:
  %28 = load i32, ptr %6, align 4, !tbaa !18
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %6, align 4, !tbaa !18
  br label %8, !llvm.loop !22

30:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @rigid_inverse(ptr dead_on_unwind noalias writable sret(%struct.Matrix) align 8 %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %1, ptr %3, align 8, !tbaa !4
  call void @identity(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %0)
  store i32 0, ptr %4, align 4, !tbaa !18
  br label %7

7:
  %8 = load i32, ptr %4, align 4, !tbaa !18
  %9 = icmp slt i32 %8, 3
  br i1 %9, label %10, label %40

10:
  store double 0.000000e+00, ptr %5, align 8, !tbaa !14
  store i32 0, ptr %6, align 4, !tbaa !18
  br label %11

11:
  %12 = load i32, ptr %6, align 4, !tbaa !18
  %13 = icmp slt i32 %12, 3
  br i1 %13, label %14, label %34

14:
  %15 = load i32, ptr %4, align 4, !tbaa !18
  %16 = load i32, ptr %6, align 4, !tbaa !18
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = load i32, ptr %6, align 4, !tbaa !18
  %19 = load i32, ptr %4, align 4, !tbaa !18
  %20 = call double @at(ptr noundef %17, i32 noundef %18, i32 noundef %19)
  call void @put(ptr noundef %0, i32 noundef %15, i32 noundef %16, double noundef %20)
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = load i32, ptr %6, align 4, !tbaa !18
  %23 = load i32, ptr %4, align 4, !tbaa !18
  %24 = call double @at(ptr noundef %21, i32 noundef %22, i32 noundef %23)
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = load i32, ptr %6, align 4, !tbaa !18
  %27 = call double @at(ptr noundef %25, i32 noundef %26, i32 noundef 3)
  %28 = fmul double %24, %27
  %29 = load double, ptr %5, align 8, !tbaa !14
  %30 = fsub double %29, %28
  store double %30, ptr %5, align 8, !tbaa !14
  br label %31

31:
  %32 = load i32, ptr %6, align 4, !tbaa !18
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %6, align 4, !tbaa !18
  br label %11, !llvm.loop !23

34:
  %35 = load i32, ptr %4, align 4, !tbaa !18
  %36 = load double, ptr %5, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef %35, i32 noundef 3, double noundef %36)
  br label %37

37:
  %38 = load i32, ptr %4, align 4, !tbaa !18
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %4, align 4, !tbaa !18
  br label %7, !llvm.loop !24

40:
  ret void
}

define internal double @difference(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store ptr %1, ptr %4, align 8, !tbaa !4
  store double 0.000000e+00, ptr %5, align 8, !tbaa !14
  store i32 0, ptr %6, align 4, !tbaa !18
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !18
  %9 = icmp slt i32 %8, 16
  br i1 %9, label %10, label %43

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Matrix, ptr %11, i32 0, i32 0
  %13 = load i32, ptr %6, align 4, !tbaa !18
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [16 x double], ptr %12, i64 0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !14
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Matrix, ptr %17, i32 0, i32 0
  %19 = load i32, ptr %6, align 4, !tbaa !18
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [16 x double], ptr %18, i64 0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !14
  %23 = fsub double %16, %22
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Matrix, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %6, align 4, !tbaa !18
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [16 x double], ptr %25, i64 0, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !14
  %30 = load ptr, ptr %4, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Matrix, ptr %30, i32 0, i32 0
  %32 = load i32, ptr %6, align 4, !tbaa !18
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [16 x double], ptr %31, i64 0, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !14
  %36 = fsub double %29, %35
  %37 = fmul double %23, %36
  %38 = load double, ptr %5, align 8, !tbaa !14
  %39 = fadd double %38, %37
  store double %39, ptr %5, align 8, !tbaa !14
  br label %40

40:
  %41 = load i32, ptr %6, align 4, !tbaa !18
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %6, align 4, !tbaa !18
  br label %7, !llvm.loop !25

43:
  %44 = load double, ptr %5, align 8, !tbaa !14
  ret double %44
}

define internal void @apply(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store ptr %2, ptr %6, align 8, !tbaa !4
  store i32 0, ptr %7, align 4, !tbaa !18
  br label %8

8:
  %9 = load i32, ptr %7, align 4, !tbaa !18
  %10 = icmp slt i32 %9, 3
  br i1 %10, label %11, label %46

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load i32, ptr %7, align 4, !tbaa !18
  %14 = call double @at(ptr noundef %12, i32 noundef %13, i32 noundef 0)
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = getelementptr inbounds double, ptr %15, i64 0
  %17 = load double, ptr %16, align 8, !tbaa !14
  %18 = fmul double %14, %17
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = load i32, ptr %7, align 4, !tbaa !18
  %21 = call double @at(ptr noundef %19, i32 noundef %20, i32 noundef 1)
  %22 = load ptr, ptr %5, align 8, !tbaa !4
  %23 = getelementptr inbounds double, ptr %22, i64 1
  %24 = load double, ptr %23, align 8, !tbaa !14
  %25 = fmul double %21, %24
  %26 = fadd double %18, %25
  %27 = load ptr, ptr %4, align 8, !tbaa !4
  %28 = load i32, ptr %7, align 4, !tbaa !18
  %29 = call double @at(ptr noundef %27, i32 noundef %28, i32 noundef 2)
  %30 = load ptr, ptr %5, align 8, !tbaa !4
  %31 = getelementptr inbounds double, ptr %30, i64 2
  %32 = load double, ptr %31, align 8, !tbaa !14
  %33 = fmul double %29, %32
  %34 = fadd double %26, %33
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i32, ptr %7, align 4, !tbaa !18
  %37 = call double @at(ptr noundef %35, i32 noundef %36, i32 noundef 3)
  %38 = fadd double %34, %37
  %39 = load ptr, ptr %6, align 8, !tbaa !4
  %40 = load i32, ptr %7, align 4, !tbaa !18
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds double, ptr %39, i64 %41
  store double %38, ptr %42, align 8, !tbaa !14
  br label %43

43:
  %44 = load i32, ptr %7, align 4, !tbaa !18
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %7, align 4, !tbaa !18
  br label %8, !llvm.loop !26

46:
  ret void
}

define internal void @rotation(ptr dead_on_unwind noalias writable sret(%struct.Matrix) align 8 %0, i32 noundef %1, double noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %1, ptr %4, align 4, !tbaa !18
  store double %2, ptr %5, align 8, !tbaa !14
  %10 = load double, ptr %5, align 8, !tbaa !14
  %11 = load double, ptr %5, align 8, !tbaa !14
  %12 = fmul double %10, %11
  %13 = fsub double 1.000000e+00, %12
  %14 = load double, ptr %5, align 8, !tbaa !14
  %15 = load double, ptr %5, align 8, !tbaa !14
  %16 = fmul double %14, %15
  %17 = fadd double 1.000000e+00, %16
  %18 = fdiv double %13, %17
  store double %18, ptr %6, align 8, !tbaa !14
  %19 = load double, ptr %5, align 8, !tbaa !14
  %20 = fmul double 2.000000e+00, %19
  %21 = load double, ptr %5, align 8, !tbaa !14
  %22 = load double, ptr %5, align 8, !tbaa !14
  %23 = fmul double %21, %22
  %24 = fadd double 1.000000e+00, %23
  %25 = fdiv double %20, %24
  store double %25, ptr %7, align 8, !tbaa !14
  %26 = load i32, ptr %4, align 4, !tbaa !18
  %27 = add nsw i32 %26, 1
  %28 = srem i32 %27, 3
  store i32 %28, ptr %8, align 4, !tbaa !18
  %29 = load i32, ptr %4, align 4, !tbaa !18
  %30 = add nsw i32 %29, 2
  %31 = srem i32 %30, 3
  store i32 %31, ptr %9, align 4, !tbaa !18
  call void @identity(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %0)
  %32 = load i32, ptr %8, align 4, !tbaa !18
  %33 = load i32, ptr %8, align 4, !tbaa !18
  %34 = load double, ptr %6, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef %32, i32 noundef %33, double noundef %34)
  %35 = load i32, ptr %9, align 4, !tbaa !18
  %36 = load i32, ptr %9, align 4, !tbaa !18
  %37 = load double, ptr %6, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef %35, i32 noundef %36, double noundef %37)
  %38 = load i32, ptr %8, align 4, !tbaa !18
  %39 = load i32, ptr %9, align 4, !tbaa !18
  %40 = load double, ptr %7, align 8, !tbaa !14
  %41 = fneg double %40
  call void @put(ptr noundef %0, i32 noundef %38, i32 noundef %39, double noundef %41)
  %42 = load i32, ptr %9, align 4, !tbaa !18
  %43 = load i32, ptr %8, align 4, !tbaa !18
  %44 = load double, ptr %7, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef %42, i32 noundef %43, double noundef %44)
  ret void
}

define internal void @translation(ptr dead_on_unwind noalias writable sret(%struct.Matrix) align 8 %0, double noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %1, ptr %5, align 8, !tbaa !14
  store double %2, ptr %6, align 8, !tbaa !14
  store double %3, ptr %7, align 8, !tbaa !14
  call void @identity(ptr dead_on_unwind writable sret(%struct.Matrix) align 8 %0)
  %8 = load double, ptr %5, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef 0, i32 noundef 3, double noundef %8)
  %9 = load double, ptr %6, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef 1, i32 noundef 3, double noundef %9)
  %10 = load double, ptr %7, align 8, !tbaa !14
  call void @put(ptr noundef %0, i32 noundef 2, i32 noundef 3, double noundef %10)
  ret void
}

define internal void @put(ptr noundef %0, i32 noundef %1, i32 noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i32 %1, ptr %6, align 4, !tbaa !18
  store i32 %2, ptr %7, align 4, !tbaa !18
  store double %3, ptr %8, align 8, !tbaa !14
  %9 = load double, ptr %8, align 8, !tbaa !14
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Matrix, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %6, align 4, !tbaa !18
  %13 = mul nsw i32 4, %12
  %14 = load i32, ptr %7, align 4, !tbaa !18
  %15 = add nsw i32 %13, %14
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [16 x double], ptr %11, i64 0, i64 %16
  store double %9, ptr %17, align 8, !tbaa !14
  ret void
}

define internal double @row_times_column(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i32 %2, ptr %7, align 4, !tbaa !18
  store i32 %3, ptr %8, align 4, !tbaa !18
  store double 0.000000e+00, ptr %9, align 8, !tbaa !14
  store i32 0, ptr %10, align 4, !tbaa !18
  br label %11

11:
  %12 = load i32, ptr %10, align 4, !tbaa !18
  %13 = icmp slt i32 %12, 4
  br i1 %13, label %14, label %29

14:
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = load i32, ptr %7, align 4, !tbaa !18
  %17 = load i32, ptr %10, align 4, !tbaa !18
  %18 = call double @at(ptr noundef %15, i32 noundef %16, i32 noundef %17)
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = load i32, ptr %10, align 4, !tbaa !18
  %21 = load i32, ptr %8, align 4, !tbaa !18
  %22 = call double @at(ptr noundef %19, i32 noundef %20, i32 noundef %21)
  %23 = fmul double %18, %22
  %24 = load double, ptr %9, align 8, !tbaa !14
  %25 = fadd double %24, %23
  store double %25, ptr %9, align 8, !tbaa !14
  br label %26

26:
  %27 = load i32, ptr %10, align 4, !tbaa !18
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %10, align 4, !tbaa !18
  br label %11, !llvm.loop !27

29:
  %30 = load double, ptr %9, align 8, !tbaa !14
  ret double %30
}

define internal double @at(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !18
  store i32 %2, ptr %6, align 4, !tbaa !18
  %7 = load ptr, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Matrix, ptr %7, i32 0, i32 0
  %9 = load i32, ptr %5, align 4, !tbaa !18
  %10 = mul nsw i32 4, %9
  %11 = load i32, ptr %6, align 4, !tbaa !18
  %12 = add nsw i32 %10, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [16 x double], ptr %8, i64 0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !14
  ret double %15
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{i64 0, i64 128, !11}
!11 = !{!6, !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!15, !15, i64 0}
!15 = !{!"double", !6, i64 0}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !13}
!18 = !{!19, !19, i64 0}
!19 = !{!"int", !6, i64 0}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = distinct !{!24, !13}
!25 = distinct !{!25, !13}
!26 = distinct !{!26, !13}
!27 = distinct !{!27, !13}
