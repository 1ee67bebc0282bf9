; made by python -m programs.calls from src/raycast.c, SHA-256 ed8728a88bd9a3355a394520bd558c2fd6d6b8d438d0c4c8837e04eae6633cff
source_filename = "raycast.c"

%struct.Vec = type { double, double, double }
%struct.Sphere = type { %struct.Vec, double, double }
%struct.Hit = type { double, %struct.Vec, %struct.Vec, double, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Vec, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.Vec, align 8
  %13 = alloca %struct.Vec, align 8
  %14 = alloca %struct.Vec, align 8
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
  %24 = load ptr, ptr %2, align 8, !tbaa !4
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !4
  store ptr %26, ptr %6, align 8, !tbaa !4
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 2
  %29 = load i64, ptr %28, align 8, !tbaa !8
  store i64 %29, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %8, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %85

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = getelementptr inbounds %struct.Sphere, ptr %35, i64 %36
  %38 = getelementptr inbounds %struct.Sphere, ptr %37, i32 0, i32 0
  %39 = load ptr, ptr %4, align 8, !tbaa !4
  %40 = load i64, ptr %8, align 8, !tbaa !8
  %41 = mul nsw i64 4, %40
  %42 = getelementptr inbounds double, ptr %39, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !10
  %44 = fmul double 6.000000e+00, %43
  %45 = fsub double %44, 3.000000e+00
  %46 = load ptr, ptr %4, align 8, !tbaa !4
  %47 = load i64, ptr %8, align 8, !tbaa !8
  %48 = mul nsw i64 4, %47
  %49 = add nsw i64 %48, 1
  %50 = getelementptr inbounds double, ptr %46, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !10
  %52 = fadd double 1.000000e+00, %51
  %53 = load ptr, ptr %4, align 8, !tbaa !4
  %54 = load i64, ptr %8, align 8, !tbaa !8
  %55 = mul nsw i64 4, %54
  %56 = add nsw i64 %55, 2
  %57 = getelementptr inbounds double, ptr %53, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !10
  %59 = fmul double 4.000000e+00, %58
  %60 = fadd double 4.000000e+00, %59
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %9, double noundef %45, double noundef %52, double noundef %60)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %38, ptr align 8 %9, i64 24, i1 false), !tbaa.struct !12
  %61 = load ptr, ptr %4, align 8, !tbaa !4
  %62 = load i64, ptr %8, align 8, !tbaa !8
  %63 = mul nsw i64 4, %62
  %64 = add nsw i64 %63, 3
  %65 = getelementptr inbounds double, ptr %61, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !10
  %67 = fmul double 0x3FE6666666666666, %66
  %68 = fadd double 3.000000e-01, %67
  %69 = load ptr, ptr %6, align 8, !tbaa !4
  %70 = load i64, ptr %8, align 8, !tbaa !8
  %71 = getelementptr inbounds %struct.Sphere, ptr %69, i64 %70
  %72 = getelementptr inbounds %struct.Sphere, ptr %71, i32 0, i32 1
  store double %68, ptr %72, align 8, !tbaa !13
  %73 = load ptr, ptr %4, align 8, !tbaa !4
  %74 = load i64, ptr %8, align 8, !tbaa !8
  %75 = mul nsw i64 4, %74
  %76 = getelementptr inbounds double, ptr %73, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !10
  %78 = load ptr, ptr %6, align 8, !tbaa !4
  %79 = load i64, ptr %8, align 8, !tbaa !8
  %80 = getelementptr inbounds %struct.Sphere, ptr %78, i64 %79
  %81 = getelementptr inbounds %struct.Sphere, ptr %80, i32 0, i32 2
  store double %77, ptr %81, align 8, !tbaa !16
  br label %82

82:
  %83 = load i64, ptr %8, align 8, !tbaa !8
  %84 = add nsw i64 %83, 1
  store i64 %84, ptr %8, align 8, !tbaa !8
  br label %30, !llvm.loop !17

85:
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %86

86:
  %87 = load i64, ptr %10, align 8, !tbaa !8
  %88 = load ptr, ptr %3, align 8, !tbaa !4
  %89 = getelementptr inbounds i64, ptr %88, i64 0
  %90 = load i64, ptr %89, align 8, !tbaa !8
  %91 = icmp slt i64 %87, %90
  br i1 %91, label %92, label %136

92:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %93

93:
  %94 = load i64, ptr %11, align 8, !tbaa !8
  %95 = load ptr, ptr %3, align 8, !tbaa !4
  %96 = getelementptr inbounds i64, ptr %95, i64 1
  %97 = load i64, ptr %96, align 8, !tbaa !8
  %98 = icmp slt i64 %94, %97
  br i1 %98, label %99, label %132

99:
  %100 = load i64, ptr %11, align 8, !tbaa !8
  %101 = sitofp i64 %100 to double
  %102 = fmul double 2.000000e+00, %101
  %103 = load ptr, ptr %3, align 8, !tbaa !4
  %104 = getelementptr inbounds i64, ptr %103, i64 1
  %105 = load i64, ptr %104, align 8, !tbaa !8
  %106 = sitofp i64 %105 to double
  %107 = fdiv double %102, %106
  %108 = fsub double %107, 1.000000e+00
  %109 = load i64, ptr %10, align 8, !tbaa !8
  %110 = sitofp i64 %109 to double
  %111 = load ptr, ptr %3, align 8, !tbaa !4
  %112 = getelementptr inbounds i64, ptr %111, i64 0
  %113 = load i64, ptr %112, align 8, !tbaa !8
  %114 = sitofp i64 %113 to double
  %115 = fdiv double %110, %114
  %116 = fsub double 5.000000e-01, %115
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %13, double noundef %108, double noundef %116, double noundef 1.000000e+00)
  call void @unit(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %12, ptr noundef byval(%struct.Vec) align 8 %13)
  %117 = load ptr, ptr %6, align 8, !tbaa !4
  %118 = load i64, ptr %7, align 8, !tbaa !8
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %14, double noundef 0.000000e+00, double noundef 1.000000e+00, double noundef -2.000000e+00)
  %119 = call double @shade(ptr noundef %117, i64 noundef %118, ptr noundef byval(%struct.Vec) align 8 %14, ptr noundef byval(%struct.Vec) align 8 %12, i32 noundef 1)
  %120 = load ptr, ptr %5, align 8, !tbaa !4
  %121 = load i64, ptr %10, align 8, !tbaa !8
  %122 = load ptr, ptr %3, align 8, !tbaa !4
  %123 = getelementptr inbounds i64, ptr %122, i64 1
  %124 = load i64, ptr %123, align 8, !tbaa !8
  %125 = mul nsw i64 %121, %124
  %126 = load i64, ptr %11, align 8, !tbaa !8
  %127 = add nsw i64 %125, %126
  %128 = getelementptr inbounds double, ptr %120, i64 %127
  store double %119, ptr %128, align 8, !tbaa !10
  br label %129

129:
  %130 = load i64, ptr %11, align 8, !tbaa !8
  %131 = add nsw i64 %130, 1
  store i64 %131, ptr %11, align 8, !tbaa !8
  br label %93, !llvm.loop !19

132:
  br label %133

133:
  %134 = load i64, ptr %10, align 8, !tbaa !8
  %135 = add nsw i64 %134, 1
  store i64 %135, ptr %10, align 8, !tbaa !8
  br label %86, !llvm.loop !20

136:
  ret void
}

define internal void @vec(ptr dead_on_unwind noalias writable sret(%struct.Vec) align 8 %0, double noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %1, ptr %5, align 8, !tbaa !10
  store double %2, ptr %6, align 8, !tbaa !10
  store double %3, ptr %7, align 8, !tbaa !10
  %8 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 0
  %9 = load double, ptr %5, align 8, !tbaa !10
  store double %9, ptr %8, align 8, !tbaa !21
  %10 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 1
  %11 = load double, ptr %6, align 8, !tbaa !10
  store double %11, ptr %10, align 8, !tbaa !22
  %12 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 2
  %13 = load double, ptr %7, align 8, !tbaa !10
  store double %13, ptr %12, align 8, !tbaa !23
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @unit(ptr dead_on_unwind noalias writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1) #0 {
  %3 = call double @dot(ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %1)
  %4 = call double @root(double noundef %3)
  %5 = fdiv double 1.000000e+00, %4
  call void @times(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1, double noundef %5)
  ret void
}

define internal double @shade(ptr noundef %0, i64 noundef %1, ptr noundef byval(%struct.Vec) align 8 %2, ptr noundef byval(%struct.Vec) align 8 %3, i32 noundef %4) #0 {
  %6 = alloca double, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca %struct.Vec, align 8
  %11 = alloca %struct.Hit, align 8
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  %14 = alloca %struct.Vec, align 8
  store ptr %0, ptr %7, align 8, !tbaa !4
  store i64 %1, ptr %8, align 8, !tbaa !8
  store i32 %4, ptr %9, align 4, !tbaa !24
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %10, double noundef 4.800000e-01, double noundef 6.400000e-01, double noundef -6.000000e-01)
  %15 = load ptr, ptr %7, align 8, !tbaa !4
  %16 = load i64, ptr %8, align 8, !tbaa !8
  call void @cast(ptr dead_on_unwind writable sret(%struct.Hit) align 8 %11, ptr noundef %15, i64 noundef %16, ptr noundef byval(%struct.Vec) align 8 %2, ptr noundef byval(%struct.Vec) align 8 %3)
  %17 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 4
  %18 = load i32, ptr %17, align 8, !tbaa !26
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %22

20:
  %21 = call double @sky(ptr noundef byval(%struct.Vec) align 8 %3)
  store double %21, ptr %6, align 8
  br label %66

22:
  %23 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 2
  %24 = call double @dot(ptr noundef byval(%struct.Vec) align 8 %23, ptr noundef byval(%struct.Vec) align 8 %10)
  store double %24, ptr %12, align 8, !tbaa !10
  %25 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 4
  %26 = load i32, ptr %25, align 8, !tbaa !26
  %27 = icmp eq i32 %26, 1
  br i1 %27, label %28, label %31

28:
  %29 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 1
  %30 = call double @checker(ptr noundef byval(%struct.Vec) align 8 %29)
  br label %32

31:
  br label %32

32:
  %33 = phi double [ %30, %28 ], [ 6.000000e-01, %31 ]
  %34 = load double, ptr %12, align 8, !tbaa !10
  %35 = fcmp ogt double %34, 0.000000e+00
  br i1 %35, label %36, label %44

36:
  %37 = load ptr, ptr %7, align 8, !tbaa !4
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 1
  %40 = call i32 @shadowed(ptr noundef %37, i64 noundef %38, ptr noundef byval(%struct.Vec) align 8 %39, ptr noundef byval(%struct.Vec) align 8 %10)
  %41 = icmp ne i32 %40, 0
  br i1 %41, label %44, label %42

42:
  %43 = load double, ptr %12, align 8, !tbaa !10
  br label %45

44:
  br label %45

45:
  %46 = phi double [ %43, %42 ], [ 0.000000e+00, %44 ]
  %47 = fadd double 2.000000e-01, %46
  %48 = fmul double %33, %47
  store double %48, ptr %13, align 8, !tbaa !10
  %49 = load i32, ptr %9, align 4, !tbaa !24
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %53

51:
  %52 = load double, ptr %13, align 8, !tbaa !10
  store double %52, ptr %6, align 8
  br label %66

53:
  %54 = load double, ptr %13, align 8, !tbaa !10
  %55 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 3
  %56 = load double, ptr %55, align 8, !tbaa !28
  %57 = load ptr, ptr %7, align 8, !tbaa !4
  %58 = load i64, ptr %8, align 8, !tbaa !8
  %59 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 1
  %60 = getelementptr inbounds %struct.Hit, ptr %11, i32 0, i32 2
  call void @mirror(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %14, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %60)
  %61 = load i32, ptr %9, align 4, !tbaa !24
  %62 = sub nsw i32 %61, 1
  %63 = call double @shade(ptr noundef %57, i64 noundef %58, ptr noundef byval(%struct.Vec) align 8 %59, ptr noundef byval(%struct.Vec) align 8 %14, i32 noundef %62)
  %64 = fmul double %56, %63
  %65 = fadd double %54, %64
  store double %65, ptr %6, align 8
  br label %66

66:
  %67 = load double, ptr %6, align 8
  ret double %67
}

define internal void @times(ptr dead_on_unwind noalias writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1, double noundef %2) #0 {
  %4 = alloca double, align 8
  store double %2, ptr %4, align 8, !tbaa !10
  %5 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 0
  %6 = load double, ptr %5, align 8, !tbaa !21
  %7 = load double, ptr %4, align 8, !tbaa !10
  %8 = fmul double %6, %7
  %9 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 1
  %10 = load double, ptr %9, align 8, !tbaa !22
  %11 = load double, ptr %4, align 8, !tbaa !10
  %12 = fmul double %10, %11
  %13 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 2
  %14 = load double, ptr %13, align 8, !tbaa !23
  %15 = load double, ptr %4, align 8, !tbaa !10
  %16 = fmul double %14, %15
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %0, double noundef %8, double noundef %12, double noundef %16)
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
  %14 = icmp slt i32 %13, 8
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
  br label %12, !llvm.loop !29

25:
  %26 = load double, ptr %3, align 8, !tbaa !10
  ret double %26
}

define internal double @dot(ptr noundef byval(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1) #0 {
  %3 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 0
  %4 = load double, ptr %3, align 8, !tbaa !21
  %5 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 0
  %6 = load double, ptr %5, align 8, !tbaa !21
  %7 = fmul double %4, %6
  %8 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 1
  %9 = load double, ptr %8, align 8, !tbaa !22
  %10 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 1
  %11 = load double, ptr %10, align 8, !tbaa !22
  %12 = fmul double %9, %11
  %13 = fadd double %7, %12
  %14 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 2
  %15 = load double, ptr %14, align 8, !tbaa !23
  %16 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 2
  %17 = load double, ptr %16, align 8, !tbaa !23
  %18 = fmul double %15, %17
  %19 = fadd double %13, %18
  ret double %19
}

define internal void @cast(ptr dead_on_unwind noalias writable sret(%struct.Hit) align 8 %0, ptr noundef %1, i64 noundef %2, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca %struct.Vec, align 8
  %9 = alloca double, align 8
  %10 = alloca %struct.Hit, align 8
  %11 = alloca i64, align 8
  %12 = alloca double, align 8
  %13 = alloca %struct.Hit, align 8
  store ptr %1, ptr %6, align 8, !tbaa !4
  store i64 %2, ptr %7, align 8, !tbaa !8
  %14 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 0
  store double 1.000000e+09, ptr %14, align 8, !tbaa !30
  %15 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %15, ptr align 8 %3, i64 24, i1 false), !tbaa.struct !12
  %16 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 2
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %8, double noundef 0.000000e+00, double noundef 1.000000e+00, double noundef 0.000000e+00)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 %8, i64 24, i1 false), !tbaa.struct !12
  %17 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 3
  store double 0.000000e+00, ptr %17, align 8, !tbaa !28
  %18 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 4
  store i32 0, ptr %18, align 8, !tbaa !26
  %19 = call double @meet_floor(ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %4)
  store double %19, ptr %9, align 8, !tbaa !10
  %20 = load double, ptr %9, align 8, !tbaa !10
  %21 = fcmp ogt double %20, 1.000000e-04
  br i1 %21, label %22, label %24

22:
  %23 = load double, ptr %9, align 8, !tbaa !10
  call void @hit_floor(ptr dead_on_unwind writable sret(%struct.Hit) align 8 %10, double noundef %23, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %10, i64 72, i1 false), !tbaa.struct !31
  br label %24

24:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %25

25:
  %26 = load i64, ptr %11, align 8, !tbaa !8
  %27 = load i64, ptr %7, align 8, !tbaa !8
  %28 = icmp slt i64 %26, %27
  br i1 %28, label %29, label %50

29:
  %30 = load ptr, ptr %6, align 8, !tbaa !4
  %31 = load i64, ptr %11, align 8, !tbaa !8
  %32 = getelementptr inbounds %struct.Sphere, ptr %30, i64 %31
  %33 = call double @meet_sphere(ptr noundef %32, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %4)
  store double %33, ptr %12, align 8, !tbaa !10
  %34 = load double, ptr %12, align 8, !tbaa !10
  %35 = fcmp ogt double %34, 1.000000e-04
  br i1 %35, label %36, label %46

36:
  %37 = load double, ptr %12, align 8, !tbaa !10
  %38 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 0
  %39 = load double, ptr %38, align 8, !tbaa !30
  %40 = fcmp olt double %37, %39
  br i1 %40, label %41, label %46

41:
  %42 = load ptr, ptr %6, align 8, !tbaa !4
  %43 = load i64, ptr %11, align 8, !tbaa !8
  %44 = getelementptr inbounds %struct.Sphere, ptr %42, i64 %43
  %45 = load double, ptr %12, align 8, !tbaa !10
  call void @hit_sphere(ptr dead_on_unwind writable sret(%struct.Hit) align 8 %13, ptr noundef %44, double noundef %45, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %13, i64 72, i1 false), !tbaa.struct !31
  br label %46

46:
  br label %47

47:
  %48 = load i64, ptr %11, align 8, !tbaa !8
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %11, align 8, !tbaa !8
  br label %25, !llvm.loop !32

50:
  ret void
}

define internal double @sky(ptr noundef byval(%struct.Vec) align 8 %0) #0 {
  %2 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 1
  %3 = load double, ptr %2, align 8, !tbaa !22
  %4 = fcmp ogt double %3, 0.000000e+00
  br i1 %4, label %5, label %8

5:
  %6 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 1
  %7 = load double, ptr %6, align 8, !tbaa !22
  br label %9

8:
  br label %9

9:
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %8 ]
  %11 = fmul double 5.000000e-01, %10
  %12 = fadd double 3.000000e-01, %11
  ret double %12
}

define internal double @checker(ptr noundef byval(%struct.Vec) align 8 %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 0
  %5 = load double, ptr %4, align 8, !tbaa !21
  %6 = fcmp olt double %5, -1.000000e+06
  br i1 %6, label %7, label %8

7:
  br label %18

8:
  %9 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 0
  %10 = load double, ptr %9, align 8, !tbaa !21
  %11 = fcmp ogt double %10, 1.000000e+06
  br i1 %11, label %12, label %13

12:
  br label %16

13:
  %14 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !tbaa !21
  br label %16

16:
  %17 = phi double [ 1.000000e+06, %12 ], [ %15, %13 ]
  br label %18

18:
  %19 = phi double [ -1.000000e+06, %7 ], [ %17, %16 ]
  %20 = fptosi double %19 to i64
  store i64 %20, ptr %2, align 8, !tbaa !8
  %21 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 2
  %22 = load double, ptr %21, align 8, !tbaa !23
  %23 = fcmp ogt double %22, 1.000000e+06
  br i1 %23, label %24, label %25

24:
  br label %28

25:
  %26 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 2
  %27 = load double, ptr %26, align 8, !tbaa !23
  br label %28

28:
  %29 = phi double [ 1.000000e+06, %24 ], [ %27, %25 ]
  %30 = fptosi double %29 to i64
  store i64 %30, ptr %3, align 8, !tbaa !8
  %31 = load i64, ptr %2, align 8, !tbaa !8
  %32 = load i64, ptr %3, align 8, !tbaa !8
  %33 = xor i64 %31, %32
  %34 = and i64 %33, 1
  %35 = icmp ne i64 %34, 0
  %36 = zext i1 %35 to i64
  %37 = select i1 %35, double 8.000000e-01, double 2.000000e-01
  ret double %37
}

define internal i32 @shadowed(ptr noundef %0, i64 noundef %1, ptr noundef byval(%struct.Vec) align 8 %2, ptr noundef byval(%struct.Vec) align 8 %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.Vec, align 8
  %8 = alloca %struct.Vec, align 8
  %9 = alloca %struct.Hit, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 %1, ptr %6, align 8, !tbaa !8
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = load i64, ptr %6, align 8, !tbaa !8
  call void @times(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %8, ptr noundef byval(%struct.Vec) align 8 %3, double noundef 1.000000e-03)
  call void @plus(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %7, ptr noundef byval(%struct.Vec) align 8 %2, ptr noundef byval(%struct.Vec) align 8 %8)
  call void @cast(ptr dead_on_unwind writable sret(%struct.Hit) align 8 %9, ptr noundef %10, i64 noundef %11, ptr noundef byval(%struct.Vec) align 8 %7, ptr noundef byval(%struct.Vec) align 8 %3)
  %12 = getelementptr inbounds %struct.Hit, ptr %9, i32 0, i32 4
  %13 = load i32, ptr %12, align 8, !tbaa !26
  %14 = icmp eq i32 %13, 2
  %15 = zext i1 %14 to i32
  ret i32 %15
}

define internal void @mirror(ptr dead_on_unwind noalias writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %2) #0 {
  %4 = alloca %struct.Vec, align 8
  %5 = call double @dot(ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %2)
  %6 = fmul double 2.000000e+00, %5
  call void @times(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %4, ptr noundef byval(%struct.Vec) align 8 %2, double noundef %6)
  call void @minus(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %4)
  ret void
}

define internal double @meet_floor(ptr noundef byval(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1) #0 {
  %3 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 1
  %4 = load double, ptr %3, align 8, !tbaa !22
  %5 = fcmp olt double %4, 0xBEB0C6F7A0B5ED8D
  br i1 %5, label %6, label %13

6:
  %7 = getelementptr inbounds %struct.Vec, ptr %0, i32 0, i32 1
  %8 = load double, ptr %7, align 8, !tbaa !22
  %9 = fneg double %8
  %10 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 1
  %11 = load double, ptr %10, align 8, !tbaa !22
  %12 = fdiv double %9, %11
  br label %14

13:
  br label %14

14:
  %15 = phi double [ %12, %6 ], [ -1.000000e+00, %13 ]
  ret double %15
}

define internal void @hit_floor(ptr dead_on_unwind noalias writable sret(%struct.Hit) align 8 %0, double noundef %1, ptr noundef byval(%struct.Vec) align 8 %2, ptr noundef byval(%struct.Vec) align 8 %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca %struct.Vec, align 8
  %7 = alloca %struct.Vec, align 8
  %8 = alloca %struct.Vec, align 8
  store double %1, ptr %5, align 8, !tbaa !10
  %9 = load double, ptr %5, align 8, !tbaa !10
  %10 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 0
  store double %9, ptr %10, align 8, !tbaa !30
  %11 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 1
  %12 = load double, ptr %5, align 8, !tbaa !10
  call void @times(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %7, ptr noundef byval(%struct.Vec) align 8 %3, double noundef %12)
  call void @plus(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %6, ptr noundef byval(%struct.Vec) align 8 %2, ptr noundef byval(%struct.Vec) align 8 %7)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 8 %6, i64 24, i1 false), !tbaa.struct !12
  %13 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 2
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %8, double noundef 0.000000e+00, double noundef 1.000000e+00, double noundef 0.000000e+00)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 8 %8, i64 24, i1 false), !tbaa.struct !12
  %14 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 3
  store double 1.000000e-01, ptr %14, align 8, !tbaa !28
  %15 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 4
  store i32 1, ptr %15, align 8, !tbaa !26
  ret void
}

define internal double @meet_sphere(ptr noundef %0, ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Vec, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Sphere, ptr %10, i32 0, i32 0
  call void @minus(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %6, ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %11)
  %12 = call double @dot(ptr noundef byval(%struct.Vec) align 8 %6, ptr noundef byval(%struct.Vec) align 8 %2)
  store double %12, ptr %7, align 8, !tbaa !10
  %13 = call double @dot(ptr noundef byval(%struct.Vec) align 8 %6, ptr noundef byval(%struct.Vec) align 8 %6)
  %14 = load ptr, ptr %5, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Sphere, ptr %14, i32 0, i32 1
  %16 = load double, ptr %15, align 8, !tbaa !13
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Sphere, ptr %17, i32 0, i32 1
  %19 = load double, ptr %18, align 8, !tbaa !13
  %20 = fmul double %16, %19
  %21 = fsub double %13, %20
  store double %21, ptr %8, align 8, !tbaa !10
  %22 = load double, ptr %7, align 8, !tbaa !10
  %23 = load double, ptr %7, align 8, !tbaa !10
  %24 = fmul double %22, %23
  %25 = load double, ptr %8, align 8, !tbaa !10
  %26 = fsub double %24, %25
  store double %26, ptr %9, align 8, !tbaa !10
  %27 = load double, ptr %9, align 8, !tbaa !10
  %28 = fcmp ole double %27, 0.000000e+00
  br i1 %28, label %29, label %30

29:
  store double -1.000000e+00, ptr %4, align 8
  br label %36

30:
  %31 = load double, ptr %7, align 8, !tbaa !10
  %32 = fneg double %31
  %33 = load double, ptr %9, align 8, !tbaa !10
  %34 = call double @root(double noundef %33)
  %35 = fsub double %32, %34
  store double %35, ptr %4, align 8
  br label %36

36:
  %37 = load double, ptr %4, align 8
  ret double %37
}

define internal void @hit_sphere(ptr dead_on_unwind noalias writable sret(%struct.Hit) align 8 %0, ptr noundef %1, double noundef %2, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca %struct.Vec, align 8
  %9 = alloca %struct.Vec, align 8
  %10 = alloca %struct.Vec, align 8
  %11 = alloca %struct.Vec, align 8
  store ptr %1, ptr %6, align 8, !tbaa !4
  store double %2, ptr %7, align 8, !tbaa !10
  %12 = load double, ptr %7, align 8, !tbaa !10
  %13 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 0
  store double %12, ptr %13, align 8, !tbaa !30
  %14 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 1
  %15 = load double, ptr %7, align 8, !tbaa !10
  call void @times(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %9, ptr noundef byval(%struct.Vec) align 8 %4, double noundef %15)
  call void @plus(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %8, ptr noundef byval(%struct.Vec) align 8 %3, ptr noundef byval(%struct.Vec) align 8 %9)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %14, ptr align 8 %8, i64 24, i1 false), !tbaa.struct !12
  %16 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 2
  %17 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 1
  %18 = load ptr, ptr %6, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Sphere, ptr %18, i32 0, i32 0
  call void @minus(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %11, ptr noundef byval(%struct.Vec) align 8 %17, ptr noundef byval(%struct.Vec) align 8 %19)
  call void @unit(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %10, ptr noundef byval(%struct.Vec) align 8 %11)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 %10, i64 24, i1 false), !tbaa.struct !12
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Sphere, ptr %20, i32 0, i32 2
  %22 = load double, ptr %21, align 8, !tbaa !16
  %23 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 3
  store double %22, ptr %23, align 8, !tbaa !28
  %24 = getelementptr inbounds %struct.Hit, ptr %0, i32 0, i32 4
  store i32 2, ptr %24, align 8, !tbaa !26
  ret void
}

define internal void @plus(ptr dead_on_unwind noalias writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %2) #0 {
  %4 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 0
  %5 = load double, ptr %4, align 8, !tbaa !21
  %6 = getelementptr inbounds %struct.Vec, ptr %2, i32 0, i32 0
  %7 = load double, ptr %6, align 8, !tbaa !21
  %8 = fadd double %5, %7
  %9 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 1
  %10 = load double, ptr %9, align 8, !tbaa !22
  %11 = getelementptr inbounds %struct.Vec, ptr %2, i32 0, i32 1
  %12 = load double, ptr %11, align 8, !tbaa !22
  %13 = fadd double %10, %12
  %14 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 2
  %15 = load double, ptr %14, align 8, !tbaa !23
  %16 = getelementptr inbounds %struct.Vec, ptr %2, i32 0, i32 2
  %17 = load double, ptr %16, align 8, !tbaa !23
  %18 = fadd double %15, %17
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %0, double noundef %8, double noundef %13, double noundef %18)
  ret void
}

define internal void @minus(ptr dead_on_unwind noalias writable sret(%struct.Vec) align 8 %0, ptr noundef byval(%struct.Vec) align 8 %1, ptr noundef byval(%struct.Vec) align 8 %2) #0 {
  %4 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 0
  %5 = load double, ptr %4, align 8, !tbaa !21
  %6 = getelementptr inbounds %struct.Vec, ptr %2, i32 0, i32 0
  %7 = load double, ptr %6, align 8, !tbaa !21
  %8 = fsub double %5, %7
  %9 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 1
  %10 = load double, ptr %9, align 8, !tbaa !22
  %11 = getelementptr inbounds %struct.Vec, ptr %2, i32 0, i32 1
  %12 = load double, ptr %11, align 8, !tbaa !22
  %13 = fsub double %10, %12
  %14 = getelementptr inbounds %struct.Vec, ptr %1, i32 0, i32 2
  %15 = load double, ptr %14, align 8, !tbaa !23
  %16 = getelementptr inbounds %struct.Vec, ptr %2, i32 0, i32 2
  %17 = load double, ptr %16, align 8, !tbaa !23
  %18 = fsub double %15, %17
  call void @vec(ptr dead_on_unwind writable sret(%struct.Vec) align 8 %0, double noundef %8, double noundef %13, double noundef %18)
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
!12 = !{i64 0, i64 8, !10, i64 8, i64 8, !10, i64 16, i64 8, !10}
!13 = !{!14, !11, i64 24}
!14 = !{!"", !15, i64 0, !11, i64 24, !11, i64 32}
!15 = !{!"", !11, i64 0, !11, i64 8, !11, i64 16}
!16 = !{!14, !11, i64 32}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = !{!15, !11, i64 0}
!22 = !{!15, !11, i64 8}
!23 = !{!15, !11, i64 16}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !6, i64 0}
!26 = !{!27, !25, i64 64}
!27 = !{!"", !11, i64 0, !15, i64 8, !15, i64 32, !11, i64 56, !25, i64 64}
!28 = !{!27, !11, i64 56}
!29 = distinct !{!29, !18}
!30 = !{!27, !11, i64 0}
!31 = !{i64 0, i64 8, !10, i64 8, i64 8, !10, i64 16, i64 8, !10, i64 24, i64 8, !10, i64 32, i64 8, !10, i64 40, i64 8, !10, i64 48, i64 8, !10, i64 56, i64 8, !10, i64 64, i64 4, !24}
!32 = distinct !{!32, !18}
