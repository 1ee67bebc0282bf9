; made by python -m programs.calls from src/gramschmidt.c, SHA-256 40f7022bb8deec1e9d5749de48d043c9fd0b7833c90e17c605d7b98e839ab5da
source_filename = "gramschmidt.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %3, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %5, align 8, !tbaa !4
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %6, align 8, !tbaa !4
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !4
  store ptr %26, ptr %7, align 8, !tbaa !4
  %27 = load ptr, ptr %2, align 8, !tbaa !4
  %28 = getelementptr inbounds ptr, ptr %27, i64 5
  %29 = load ptr, ptr %28, align 8, !tbaa !4
  store ptr %29, ptr %8, align 8, !tbaa !4
  %30 = load ptr, ptr %2, align 8, !tbaa !4
  %31 = getelementptr inbounds ptr, ptr %30, i64 6
  %32 = load ptr, ptr %31, align 8, !tbaa !4
  store ptr %32, ptr %9, align 8, !tbaa !4
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !8
  store i64 %35, ptr %10, align 8, !tbaa !8
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %36

36:
  %37 = load i64, ptr %11, align 8, !tbaa !8
  %38 = load ptr, ptr %3, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, ptr %38, i64 0
  %40 = load i64, ptr %39, align 8, !tbaa !8
  %41 = icmp slt i64 %37, %40
  br i1 %41, label %42, label %95

42:
  %43 = load ptr, ptr %8, align 8, !tbaa !4
  %44 = load ptr, ptr %9, align 8, !tbaa !4
  %45 = load ptr, ptr %4, align 8, !tbaa !4
  %46 = load i64, ptr %11, align 8, !tbaa !8
  %47 = load i64, ptr %10, align 8, !tbaa !8
  %48 = mul nsw i64 %46, %47
  %49 = load i64, ptr %10, align 8, !tbaa !8
  %50 = mul nsw i64 %48, %49
  %51 = getelementptr inbounds double, ptr %45, i64 %50
  %52 = load i64, ptr %10, align 8, !tbaa !8
  call void @orthonormalize(ptr noundef %43, ptr noundef %44, ptr noundef %51, i64 noundef %52)
  %53 = load ptr, ptr %8, align 8, !tbaa !4
  %54 = load ptr, ptr %9, align 8, !tbaa !4
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = load i64, ptr %10, align 8, !tbaa !8
  %58 = mul nsw i64 %56, %57
  %59 = getelementptr inbounds double, ptr %55, i64 %58
  %60 = load ptr, ptr %6, align 8, !tbaa !4
  %61 = load i64, ptr %11, align 8, !tbaa !8
  %62 = load i64, ptr %10, align 8, !tbaa !8
  %63 = mul nsw i64 %61, %62
  %64 = getelementptr inbounds double, ptr %60, i64 %63
  %65 = load i64, ptr %10, align 8, !tbaa !8
  call void @solve(ptr noundef %53, ptr noundef %54, ptr noundef %59, ptr noundef %64, i64 noundef %65)
  %66 = load ptr, ptr %8, align 8, !tbaa !4
  %67 = load i64, ptr %10, align 8, !tbaa !8
  %68 = load i64, ptr %10, align 8, !tbaa !8
  %69 = mul nsw i64 %67, %68
  %70 = call double @norm(ptr noundef %66, i64 noundef %69)
  %71 = load ptr, ptr %7, align 8, !tbaa !4
  %72 = load i64, ptr %11, align 8, !tbaa !8
  %73 = mul nsw i64 2, %72
  %74 = getelementptr inbounds double, ptr %71, i64 %73
  store double %70, ptr %74, align 8, !tbaa !10
  %75 = load ptr, ptr %6, align 8, !tbaa !4
  %76 = load i64, ptr %11, align 8, !tbaa !8
  %77 = load i64, ptr %10, align 8, !tbaa !8
  %78 = mul nsw i64 %76, %77
  %79 = getelementptr inbounds double, ptr %75, i64 %78
  %80 = load ptr, ptr %5, align 8, !tbaa !4
  %81 = load i64, ptr %11, align 8, !tbaa !8
  %82 = load i64, ptr %10, align 8, !tbaa !8
  %83 = mul nsw i64 %81, %82
  %84 = getelementptr inbounds double, ptr %80, i64 %83
  %85 = load i64, ptr %10, align 8, !tbaa !8
  %86 = call double @dot(ptr noundef %79, ptr noundef %84, i64 noundef %85)
  %87 = load ptr, ptr %7, align 8, !tbaa !4
  %88 = load i64, ptr %11, align 8, !tbaa !8
  %89 = mul nsw i64 2, %88
  %90 = add nsw i64 %89, 1
  %91 = getelementptr inbounds double, ptr %87, i64 %90
  store double %86, ptr %91, align 8, !tbaa !10
  br label %92

92:
  %93 = load i64, ptr %11, align 8, !tbaa !8
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %11, align 8, !tbaa !8
  br label %36, !llvm.loop !12

95:
  ret void
}

define internal void @orthonormalize(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca double, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store ptr %1, ptr %6, align 8, !tbaa !4
  store ptr %2, ptr %7, align 8, !tbaa !4
  store i64 %3, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %13

13:
  %14 = load i64, ptr %9, align 8, !tbaa !8
  %15 = load i64, ptr %8, align 8, !tbaa !8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %105

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i64, ptr %9, align 8, !tbaa !8
  %20 = load i64, ptr %8, align 8, !tbaa !8
  %21 = mul nsw i64 %19, %20
  %22 = getelementptr inbounds double, ptr %18, i64 %21
  %23 = load ptr, ptr %7, align 8, !tbaa !4
  %24 = load i64, ptr %9, align 8, !tbaa !8
  %25 = load i64, ptr %8, align 8, !tbaa !8
  %26 = mul nsw i64 %24, %25
  %27 = getelementptr inbounds double, ptr %23, i64 %26
  %28 = load i64, ptr %8, align 8, !tbaa !8
  call void @copy(ptr noundef %22, ptr noundef %27, i64 noundef %28)
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %29

29:
  %30 = load i64, ptr %10, align 8, !tbaa !8
  %31 = load i64, ptr %8, align 8, !tbaa !8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %44

33:
  %34 = load ptr, ptr %6, align 8, !tbaa !4
  %35 = load i64, ptr %10, align 8, !tbaa !8
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = mul nsw i64 %35, %36
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = add nsw i64 %37, %38
  %40 = getelementptr inbounds double, ptr %34, i64 %39
  store double 0.000000e+00, ptr %40, align 8, !tbaa !10
  br label %41

41:
  %42 = load i64, ptr %10, align 8, !tbaa !8
  %43 = add nsw i64 %42, 1
  store i64 %43, ptr %10, align 8, !tbaa !8
  br label %29, !llvm.loop !14

44:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %45

45:
  %46 = load i64, ptr %11, align 8, !tbaa !8
  %47 = load i64, ptr %9, align 8, !tbaa !8
  %48 = icmp slt i64 %46, %47
  br i1 %48, label %49, label %72

49:
  %50 = load ptr, ptr %5, align 8, !tbaa !4
  %51 = load i64, ptr %9, align 8, !tbaa !8
  %52 = load i64, ptr %8, align 8, !tbaa !8
  %53 = mul nsw i64 %51, %52
  %54 = getelementptr inbounds double, ptr %50, i64 %53
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load i64, ptr %11, align 8, !tbaa !8
  %57 = load i64, ptr %8, align 8, !tbaa !8
  %58 = mul nsw i64 %56, %57
  %59 = getelementptr inbounds double, ptr %55, i64 %58
  %60 = load i64, ptr %8, align 8, !tbaa !8
  %61 = call double @remove_part(ptr noundef %54, ptr noundef %59, i64 noundef %60)
  %62 = load ptr, ptr %6, align 8, !tbaa !4
  %63 = load i64, ptr %11, align 8, !tbaa !8
  %64 = load i64, ptr %8, align 8, !tbaa !8
  %65 = mul nsw i64 %63, %64
  %66 = load i64, ptr %9, align 8, !tbaa !8
  %67 = add nsw i64 %65, %66
  %68 = getelementptr inbounds double, ptr %62, i64 %67
  store double %61, ptr %68, align 8, !tbaa !10
  br label %69

69:
  %70 = load i64, ptr %11, align 8, !tbaa !8
  %71 = add nsw i64 %70, 1
  store i64 %71, ptr %11, align 8, !tbaa !8
  br label %45, !llvm.loop !15

72:
  %73 = load ptr, ptr %5, align 8, !tbaa !4
  %74 = load i64, ptr %9, align 8, !tbaa !8
  %75 = load i64, ptr %8, align 8, !tbaa !8
  %76 = mul nsw i64 %74, %75
  %77 = getelementptr inbounds double, ptr %73, i64 %76
  %78 = load i64, ptr %8, align 8, !tbaa !8
  %79 = call double @norm(ptr noundef %77, i64 noundef %78)
  store double %79, ptr %12, align 8, !tbaa !10
  %80 = load double, ptr %12, align 8, !tbaa !10
  %81 = load ptr, ptr %6, align 8, !tbaa !4
  %82 = load i64, ptr %9, align 8, !tbaa !8
  %83 = load i64, ptr %8, align 8, !tbaa !8
  %84 = mul nsw i64 %82, %83
  %85 = load i64, ptr %9, align 8, !tbaa !8
  %86 = add nsw i64 %84, %85
  %87 = getelementptr inbounds double, ptr %81, i64 %86
  store double %80, ptr %87, align 8, !tbaa !10
  %88 = load ptr, ptr %5, align 8, !tbaa !4
  %89 = load i64, ptr %9, align 8, !tbaa !8
  %90 = load i64, ptr %8, align 8, !tbaa !8
  %91 = mul nsw i64 %89, %90
  %92 = getelementptr inbounds double, ptr %88, i64 %91
  %93 = load double, ptr %12, align 8, !tbaa !10
  %94 = fcmp ogt double %93, 1.000000e-09
  br i1 %94, label %95, label %98

95:
  %96 = load double, ptr %12, align 8, !tbaa !10
  %97 = fdiv double 1.000000e+00, %96
  br label %99

98:
  br label %99

99:
  %100 = phi double [ %97, %95 ], [ 0.000000e+00, %98 ]
  %101 = load i64, ptr %8, align 8, !tbaa !8
  call void @scale(ptr noundef %92, double noundef %100, i64 noundef %101)
  br label %102

102:
  %103 = load i64, ptr %9, align 8, !tbaa !8
  %104 = add nsw i64 %103, 1
  store i64 %104, ptr %9, align 8, !tbaa !8
  br label %13, !llvm.loop !16

105:
  ret void
}

define internal void @solve(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store ptr %2, ptr %8, align 8, !tbaa !4
  store ptr %3, ptr %9, align 8, !tbaa !4
  store i64 %4, ptr %10, align 8, !tbaa !8
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %12

12:
  %13 = load i64, ptr %11, align 8, !tbaa !8
  %14 = load i64, ptr %10, align 8, !tbaa !8
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %31

16:
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = load i64, ptr %11, align 8, !tbaa !8
  %19 = load i64, ptr %10, align 8, !tbaa !8
  %20 = mul nsw i64 %18, %19
  %21 = getelementptr inbounds double, ptr %17, i64 %20
  %22 = load ptr, ptr %8, align 8, !tbaa !4
  %23 = load i64, ptr %10, align 8, !tbaa !8
  %24 = call double @dot(ptr noundef %21, ptr noundef %22, i64 noundef %23)
  %25 = load ptr, ptr %9, align 8, !tbaa !4
  %26 = load i64, ptr %11, align 8, !tbaa !8
  %27 = getelementptr inbounds double, ptr %25, i64 %26
  store double %24, ptr %27, align 8, !tbaa !10
  br label %28

28:
  %29 = load i64, ptr %11, align 8, !tbaa !8
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %11, align 8, !tbaa !8
  br label %12, !llvm.loop !17

31:
  %32 = load ptr, ptr %7, align 8, !tbaa !4
  %33 = load ptr, ptr %9, align 8, !tbaa !4
  %34 = load i64, ptr %10, align 8, !tbaa !8
  call void @back_substitute(ptr noundef %32, ptr noundef %33, i64 noundef %34)
  ret void
}

define internal double @norm(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !8
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i64, ptr %4, align 8, !tbaa !8
  %8 = call double @dot(ptr noundef %5, ptr noundef %6, i64 noundef %7)
  %9 = call double @root(double noundef %8)
  ret double %9
}

define internal double @dot(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  store double 0.000000e+00, ptr %7, align 8, !tbaa !10
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %9

9:
  %10 = load i64, ptr %8, align 8, !tbaa !8
  %11 = load i64, ptr %6, align 8, !tbaa !8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %28

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i64, ptr %8, align 8, !tbaa !8
  %16 = getelementptr inbounds double, ptr %14, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !10
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = load i64, ptr %8, align 8, !tbaa !8
  %20 = getelementptr inbounds double, ptr %18, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !10
  %22 = fmul double %17, %21
  %23 = load double, ptr %7, align 8, !tbaa !10
  %24 = fadd double %23, %22
  store double %24, ptr %7, align 8, !tbaa !10
  br label %25

25:
  %26 = load i64, ptr %8, align 8, !tbaa !8
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %8, align 8, !tbaa !8
  br label %9, !llvm.loop !18

28:
  %29 = load double, ptr %7, align 8, !tbaa !10
  ret double %29
}

define internal void @copy(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !8
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %23

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !4
  %14 = load i64, ptr %7, align 8, !tbaa !8
  %15 = getelementptr inbounds double, ptr %13, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !10
  %17 = load ptr, ptr %4, align 8, !tbaa !4
  %18 = load i64, ptr %7, align 8, !tbaa !8
  %19 = getelementptr inbounds double, ptr %17, i64 %18
  store double %16, ptr %19, align 8, !tbaa !10
  br label %20

20:
  %21 = load i64, ptr %7, align 8, !tbaa !8
  %22 = add nsw i64 %21, 1
  store i64 %22, ptr %7, align 8, !tbaa !8
  br label %8, !llvm.loop !19

23:
  ret void
}

define internal double @remove_part(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  %8 = load ptr, ptr %4, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = call double @dot(ptr noundef %8, ptr noundef %9, i64 noundef %10)
  store double %11, ptr %7, align 8, !tbaa !10
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = load double, ptr %7, align 8, !tbaa !10
  %14 = fneg double %13
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = load i64, ptr %6, align 8, !tbaa !8
  call void @axpy(ptr noundef %12, double noundef %14, ptr noundef %15, i64 noundef %16)
  %17 = load double, ptr %7, align 8, !tbaa !10
  ret double %17
}

define internal void @scale(ptr noundef %0, double noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store double %1, ptr %5, align 8, !tbaa !10
  store i64 %2, ptr %6, align 8, !tbaa !8
  store i64 0, ptr %7, align 8, !tbaa !8
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !8
  %10 = load i64, ptr %6, align 8, !tbaa !8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %22

12:
  %13 = load double, ptr %5, align 8, !tbaa !10
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i64, ptr %7, align 8, !tbaa !8
  %16 = getelementptr inbounds double, ptr %14, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !10
  %18 = fmul double %17, %13
  store double %18, ptr %16, align 8, !tbaa !10
  br label %19

19:
  %20 = load i64, ptr %7, align 8, !tbaa !8
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %7, align 8, !tbaa !8
  br label %8, !llvm.loop !20

22:
  ret void
}

define internal void @axpy(ptr noundef %0, double noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store double %1, ptr %6, align 8, !tbaa !10
  store ptr %2, ptr %7, align 8, !tbaa !4
  store i64 %3, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %10

10:
  %11 = load i64, ptr %9, align 8, !tbaa !8
  %12 = load i64, ptr %8, align 8, !tbaa !8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %29

14:
  %15 = load double, ptr %6, align 8, !tbaa !10
  %16 = load ptr, ptr %7, align 8, !tbaa !4
  %17 = load i64, ptr %9, align 8, !tbaa !8
  %18 = getelementptr inbounds double, ptr %16, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !10
  %20 = fmul double %15, %19
  %21 = load ptr, ptr %5, align 8, !tbaa !4
  %22 = load i64, ptr %9, align 8, !tbaa !8
  %23 = getelementptr inbounds double, ptr %21, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !10
  %25 = fadd double %24, %20
  store double %25, ptr %23, align 8, !tbaa !10
  br label %26

26:
  %27 = load i64, ptr %9, align 8, !tbaa !8
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %9, align 8, !tbaa !8
  br label %10, !llvm.loop !21

29:
  ret void
}

define internal void @back_substitute(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !8
  %9 = load i64, ptr %6, align 8, !tbaa !8
  %10 = sub nsw i64 %9, 1
  store i64 %10, ptr %7, align 8, !tbaa !8
  br label %11

11:
  %12 = load i64, ptr %7, align 8, !tbaa !8
  %13 = icmp sge i64 %12, 0
  br i1 %13, label %14, label %74

14:
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = load i64, ptr %7, align 8, !tbaa !8
  %17 = load i64, ptr %6, align 8, !tbaa !8
  %18 = mul nsw i64 %16, %17
  %19 = load i64, ptr %7, align 8, !tbaa !8
  %20 = add nsw i64 %18, %19
  %21 = getelementptr inbounds double, ptr %15, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !10
  %23 = fcmp ogt double %22, 1.000000e-09
  br i1 %23, label %24, label %38

24:
  %25 = load ptr, ptr %5, align 8, !tbaa !4
  %26 = load i64, ptr %7, align 8, !tbaa !8
  %27 = getelementptr inbounds double, ptr %25, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !10
  %29 = load ptr, ptr %4, align 8, !tbaa !4
  %30 = load i64, ptr %7, align 8, !tbaa !8
  %31 = load i64, ptr %6, align 8, !tbaa !8
  %32 = mul nsw i64 %30, %31
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = add nsw i64 %32, %33
  %35 = getelementptr inbounds double, ptr %29, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !10
  %37 = fdiv double %28, %36
  br label %39

38:
  br label %39

39:
  %40 = phi double [ %37, %24 ], [ 0.000000e+00, %38 ]
  %41 = load ptr, ptr %5, align 8, !tbaa !4
  %42 = load i64, ptr %7, align 8, !tbaa !8
  %43 = getelementptr inbounds double, ptr %41, i64 %42
  store double %40, ptr %43, align 8, !tbaa !10
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %44

44:
  %45 = load i64, ptr %8, align 8, !tbaa !8
  %46 = load i64, ptr %7, align 8, !tbaa !8
  %47 = icmp slt i64 %45, %46
  br i1 %47, label %48, label %70

48:
  %49 = load ptr, ptr %4, align 8, !tbaa !4
  %50 = load i64, ptr %8, align 8, !tbaa !8
  %51 = load i64, ptr %6, align 8, !tbaa !8
  %52 = mul nsw i64 %50, %51
  %53 = load i64, ptr %7, align 8, !tbaa !8
  %54 = add nsw i64 %52, %53
  %55 = getelementptr inbounds double, ptr %49, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !10
  %57 = load ptr, ptr %5, align 8, !tbaa !4
  %58 = load i64, ptr %7, align 8, !tbaa !8
  %59 = getelementptr inbounds double, ptr %57, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !10
  %61 = fmul double %56, %60
  %62 = load ptr, ptr %5, align 8, !tbaa !4
  %63 = load i64, ptr %8, align 8, !tbaa !8
  %64 = getelementptr inbounds double, ptr %62, i64 %63
  %65 = load double, ptr %64, align 8, !tbaa !10
  %66 = fsub double %65, %61
  store double %66, ptr %64, align 8, !tbaa !10
  br label %67

67:
  %68 = load i64, ptr %8, align 8, !tbaa !8
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %8, align 8, !tbaa !8
  br label %44, !llvm.loop !22

70:
  br label %71

71:
  %72 = load i64, ptr %7, align 8, !tbaa !8
  %73 = add nsw i64 %72, -1
  store i64 %73, ptr %7, align 8, !tbaa !8
  br label %11, !llvm.loop !23

74:
  ret void
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
  store i32 0, ptr %4, align 4, !tbaa !24
  br label %12

12:
  %13 = load i32, ptr %4, align 4, !tbaa !24
  %14 = icmp slt i32 %13, 20
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
  %23 = load i32, ptr %4, align 4, !tbaa !24
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %4, align 4, !tbaa !24
  br label %12, !llvm.loop !26

25:
  %26 = load double, ptr %3, align 8, !tbaa !10
  ret double %26
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !13}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !13}
!22 = distinct !{!22, !13}
!23 = distinct !{!23, !13}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !6, i64 0}
!26 = distinct !{!26, !13}
