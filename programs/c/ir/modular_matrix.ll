; made by python -m programs.c from src/modular_matrix.c, SHA-256 b6684da8f76c28909f0ff48f5f972839a716bba968f0dd91cf11e8f8961b4c62
source_filename = "modular_matrix.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %3, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %4, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %5, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %6, align 8, !tbaa !11
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %7, align 8, !tbaa !11
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 5
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %8, align 8, !tbaa !11
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !13
  store i64 %32, ptr %9, align 8, !tbaa !13
  %33 = load ptr, ptr %7, align 8, !tbaa !11
  %34 = load ptr, ptr %4, align 8, !tbaa !11
  %35 = load i64, ptr %9, align 8, !tbaa !13
  %36 = load i64, ptr %9, align 8, !tbaa !13
  %37 = mul nsw i64 %35, %36
  call void @copy(ptr noundef %33, ptr noundef %34, i64 noundef %37)
  store i64 0, ptr %10, align 8, !tbaa !13
  br label %38

38:
  %39 = load i64, ptr %10, align 8, !tbaa !13
  %40 = load i64, ptr %9, align 8, !tbaa !13
  %41 = load i64, ptr %9, align 8, !tbaa !13
  %42 = mul nsw i64 %40, %41
  %43 = icmp slt i64 %39, %42
  br i1 %43, label %44, label %58

44:
  %45 = load i64, ptr %10, align 8, !tbaa !13
  %46 = load i64, ptr %9, align 8, !tbaa !13
  %47 = add nsw i64 %46, 1
  %48 = srem i64 %45, %47
  %49 = icmp eq i64 %48, 0
  %50 = zext i1 %49 to i32
  %51 = sext i32 %50 to i64
  %52 = load ptr, ptr %5, align 8, !tbaa !11
  %53 = load i64, ptr %10, align 8, !tbaa !13
  %54 = getelementptr inbounds i64, ptr %52, i64 %53
  store i64 %51, ptr %54, align 8, !tbaa !13
  br label %55

55:
  %56 = load i64, ptr %10, align 8, !tbaa !13
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %10, align 8, !tbaa !13
  br label %38, !llvm.loop !15

58:
  %59 = load ptr, ptr %3, align 8, !tbaa !11
  %60 = getelementptr inbounds i64, ptr %59, i64 1
  %61 = load i64, ptr %60, align 8, !tbaa !13
  store i64 %61, ptr %11, align 8, !tbaa !13
  br label %62

62:
  %63 = load i64, ptr %11, align 8, !tbaa !13
  %64 = icmp ne i64 %63, 0
  br i1 %64, label %65, label %92

65:
  %66 = load i64, ptr %11, align 8, !tbaa !13
  %67 = and i64 %66, 1
  %68 = icmp ne i64 %67, 0
  br i1 %68, label %69, label %79

69:
  %70 = load ptr, ptr %5, align 8, !tbaa !11
  %71 = load ptr, ptr %7, align 8, !tbaa !11
  %72 = load ptr, ptr %8, align 8, !tbaa !11
  %73 = load i64, ptr %9, align 8, !tbaa !13
  call void @multiply(ptr noundef %70, ptr noundef %71, ptr noundef %72, i64 noundef %73)
  %74 = load ptr, ptr %5, align 8, !tbaa !11
  %75 = load ptr, ptr %8, align 8, !tbaa !11
  %76 = load i64, ptr %9, align 8, !tbaa !13
  %77 = load i64, ptr %9, align 8, !tbaa !13
  %78 = mul nsw i64 %76, %77
  call void @copy(ptr noundef %74, ptr noundef %75, i64 noundef %78)
  br label %79

79:
  %80 = load ptr, ptr %7, align 8, !tbaa !11
  %81 = load ptr, ptr %7, align 8, !tbaa !11
  %82 = load ptr, ptr %8, align 8, !tbaa !11
  %83 = load i64, ptr %9, align 8, !tbaa !13
  call void @multiply(ptr noundef %80, ptr noundef %81, ptr noundef %82, i64 noundef %83)
  %84 = load ptr, ptr %7, align 8, !tbaa !11
  %85 = load ptr, ptr %8, align 8, !tbaa !11
  %86 = load i64, ptr %9, align 8, !tbaa !13
  %87 = load i64, ptr %9, align 8, !tbaa !13
  %88 = mul nsw i64 %86, %87
  call void @copy(ptr noundef %84, ptr noundef %85, i64 noundef %88)
  br label %89

89:
  %90 = load i64, ptr %11, align 8, !tbaa !13
  %91 = lshr i64 %90, 1
  store i64 %91, ptr %11, align 8, !tbaa !13
  br label %62, !llvm.loop !17

92:
  %93 = load ptr, ptr %8, align 8, !tbaa !11
  %94 = load ptr, ptr %4, align 8, !tbaa !11
  %95 = load i64, ptr %9, align 8, !tbaa !13
  %96 = load i64, ptr %9, align 8, !tbaa !13
  %97 = mul nsw i64 %95, %96
  call void @copy(ptr noundef %93, ptr noundef %94, i64 noundef %97)
  %98 = load ptr, ptr %8, align 8, !tbaa !11
  %99 = load i64, ptr %9, align 8, !tbaa !13
  %100 = load ptr, ptr %6, align 8, !tbaa !11
  %101 = getelementptr inbounds i64, ptr %100, i64 1
  %102 = call i64 @eliminate(ptr noundef %98, i64 noundef %99, ptr noundef %101)
  %103 = load ptr, ptr %6, align 8, !tbaa !11
  %104 = getelementptr inbounds i64, ptr %103, i64 0
  store i64 %102, ptr %104, align 8, !tbaa !13
  ret void
}

define internal void @copy(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store ptr %1, ptr %5, align 8, !tbaa !11
  store i64 %2, ptr %6, align 8, !tbaa !13
  store i64 0, ptr %7, align 8, !tbaa !13
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !13
  %10 = load i64, ptr %6, align 8, !tbaa !13
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %23

12:
  %13 = load ptr, ptr %5, align 8, !tbaa !11
  %14 = load i64, ptr %7, align 8, !tbaa !13
  %15 = getelementptr inbounds i64, ptr %13, i64 %14
  %16 = load i64, ptr %15, align 8, !tbaa !13
  %17 = load ptr, ptr %4, align 8, !tbaa !11
  %18 = load i64, ptr %7, align 8, !tbaa !13
  %19 = getelementptr inbounds i64, ptr %17, i64 %18
  store i64 %16, ptr %19, align 8, !tbaa !13
  br label %20

20:
  %21 = load i64, ptr %7, align 8, !tbaa !13
  %22 = add nsw i64 %21, 1
  store i64 %22, ptr %7, align 8, !tbaa !13
  br label %8, !llvm.loop !18

23:
  ret void
}

define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !11
  store ptr %1, ptr %6, align 8, !tbaa !11
  store ptr %2, ptr %7, align 8, !tbaa !11
  store i64 %3, ptr %8, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !13
  br label %13

13:
  %14 = load i64, ptr %9, align 8, !tbaa !13
  %15 = load i64, ptr %8, align 8, !tbaa !13
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %67

17:
  store i64 0, ptr %10, align 8, !tbaa !13
  br label %18

18:
  %19 = load i64, ptr %10, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !13
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %63

22:
  store i64 0, ptr %11, align 8, !tbaa !13
  store i64 0, ptr %12, align 8, !tbaa !13
  br label %23

23:
  %24 = load i64, ptr %12, align 8, !tbaa !13
  %25 = load i64, ptr %8, align 8, !tbaa !13
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %51

27:
  %28 = load i64, ptr %11, align 8, !tbaa !13
  %29 = load ptr, ptr %5, align 8, !tbaa !11
  %30 = load i64, ptr %9, align 8, !tbaa !13
  %31 = load i64, ptr %8, align 8, !tbaa !13
  %32 = mul nsw i64 %30, %31
  %33 = load i64, ptr %12, align 8, !tbaa !13
  %34 = add nsw i64 %32, %33
  %35 = getelementptr inbounds i64, ptr %29, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !13
  %37 = load ptr, ptr %6, align 8, !tbaa !11
  %38 = load i64, ptr %12, align 8, !tbaa !13
  %39 = load i64, ptr %8, align 8, !tbaa !13
  %40 = mul nsw i64 %38, %39
  %41 = load i64, ptr %10, align 8, !tbaa !13
  %42 = add nsw i64 %40, %41
  %43 = getelementptr inbounds i64, ptr %37, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !13
  %45 = mul i64 %36, %44
  %46 = add i64 %28, %45
  %47 = urem i64 %46, 2147483647
  store i64 %47, ptr %11, align 8, !tbaa !13
  br label %48

48:
  %49 = load i64, ptr %12, align 8, !tbaa !13
  %50 = add nsw i64 %49, 1
  store i64 %50, ptr %12, align 8, !tbaa !13
  br label %23, !llvm.loop !19

51:
  %52 = load i64, ptr %11, align 8, !tbaa !13
  %53 = load ptr, ptr %7, align 8, !tbaa !11
  %54 = load i64, ptr %9, align 8, !tbaa !13
  %55 = load i64, ptr %8, align 8, !tbaa !13
  %56 = mul nsw i64 %54, %55
  %57 = load i64, ptr %10, align 8, !tbaa !13
  %58 = add nsw i64 %56, %57
  %59 = getelementptr inbounds i64, ptr %53, i64 %58
  store i64 %52, ptr %59, align 8, !tbaa !13
  br label %60

60:
  %61 = load i64, ptr %10, align 8, !tbaa !13
  %62 = add nsw i64 %61, 1
  store i64 %62, ptr %10, align 8, !tbaa !13
  br label %18, !llvm.loop !20

63:
  br label %64

64:
  %65 = load i64, ptr %9, align 8, !tbaa !13
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %9, align 8, !tbaa !13
  br label %13, !llvm.loop !21

67:
  ret void
}

define internal i64 @eliminate(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store i64 %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !11
  store i64 1, ptr %7, align 8, !tbaa !13
  store i64 0, ptr %8, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !13
  br label %17

17:
  %18 = load i64, ptr %9, align 8, !tbaa !13
  %19 = load i64, ptr %5, align 8, !tbaa !13
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %21, label %181

21:
  %22 = load i64, ptr %8, align 8, !tbaa !13
  store i64 %22, ptr %10, align 8, !tbaa !13
  br label %23

23:
  %24 = load i64, ptr %10, align 8, !tbaa !13
  %25 = load i64, ptr %5, align 8, !tbaa !13
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %38

27:
  %28 = load ptr, ptr %4, align 8, !tbaa !11
  %29 = load i64, ptr %10, align 8, !tbaa !13
  %30 = load i64, ptr %5, align 8, !tbaa !13
  %31 = mul nsw i64 %29, %30
  %32 = load i64, ptr %9, align 8, !tbaa !13
  %33 = add nsw i64 %31, %32
  %34 = getelementptr inbounds i64, ptr %28, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !13
  %36 = icmp ne i64 %35, 0
  %37 = xor i1 %36, true
  br label %38

38:
  %39 = phi i1 [ false, %23 ], [ %37, %27 ]
  br i1 %39, label %40, label %43

40:
  %41 = load i64, ptr %10, align 8, !tbaa !13
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %10, align 8, !tbaa !13
  br label %23, !llvm.loop !22

43:
  %44 = load i64, ptr %10, align 8, !tbaa !13
  %45 = load i64, ptr %5, align 8, !tbaa !13
  %46 = icmp eq i64 %44, %45
  br i1 %46, label %47, label %48

47:
  store i64 0, ptr %7, align 8, !tbaa !13
  br label %178

48:
  %49 = load i64, ptr %10, align 8, !tbaa !13
  %50 = load i64, ptr %8, align 8, !tbaa !13
  %51 = icmp ne i64 %49, %50
  br i1 %51, label %52, label %55

52:
  %53 = load i64, ptr %7, align 8, !tbaa !13
  %54 = call i64 @minus(i64 noundef 0, i64 noundef %53)
  store i64 %54, ptr %7, align 8, !tbaa !13
  br label %55

55:
  store i64 0, ptr %12, align 8, !tbaa !13
  br label %56

56:
  %57 = load i64, ptr %12, align 8, !tbaa !13
  %58 = load i64, ptr %5, align 8, !tbaa !13
  %59 = icmp slt i64 %57, %58
  br i1 %59, label %60, label %95

60:
  %61 = load ptr, ptr %4, align 8, !tbaa !11
  %62 = load i64, ptr %10, align 8, !tbaa !13
  %63 = load i64, ptr %5, align 8, !tbaa !13
  %64 = mul nsw i64 %62, %63
  %65 = load i64, ptr %12, align 8, !tbaa !13
  %66 = add nsw i64 %64, %65
  %67 = getelementptr inbounds i64, ptr %61, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !13
  store i64 %68, ptr %13, align 8, !tbaa !13
  %69 = load ptr, ptr %4, align 8, !tbaa !11
  %70 = load i64, ptr %8, align 8, !tbaa !13
  %71 = load i64, ptr %5, align 8, !tbaa !13
  %72 = mul nsw i64 %70, %71
  %73 = load i64, ptr %12, align 8, !tbaa !13
  %74 = add nsw i64 %72, %73
  %75 = getelementptr inbounds i64, ptr %69, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !13
  %77 = load ptr, ptr %4, align 8, !tbaa !11
  %78 = load i64, ptr %10, align 8, !tbaa !13
  %79 = load i64, ptr %5, align 8, !tbaa !13
  %80 = mul nsw i64 %78, %79
  %81 = load i64, ptr %12, align 8, !tbaa !13
  %82 = add nsw i64 %80, %81
  %83 = getelementptr inbounds i64, ptr %77, i64 %82
  store i64 %76, ptr %83, align 8, !tbaa !13
  %84 = load i64, ptr %13, align 8, !tbaa !13
  %85 = load ptr, ptr %4, align 8, !tbaa !11
  %86 = load i64, ptr %8, align 8, !tbaa !13
  %87 = load i64, ptr %5, align 8, !tbaa !13
  %88 = mul nsw i64 %86, %87
  %89 = load i64, ptr %12, align 8, !tbaa !13
  %90 = add nsw i64 %88, %89
  %91 = getelementptr inbounds i64, ptr %85, i64 %90
  store i64 %84, ptr %91, align 8, !tbaa !13
  br label %92

92:
  %93 = load i64, ptr %12, align 8, !tbaa !13
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %12, align 8, !tbaa !13
  br label %56, !llvm.loop !23

95:
  %96 = load i64, ptr %7, align 8, !tbaa !13
  %97 = load ptr, ptr %4, align 8, !tbaa !11
  %98 = load i64, ptr %8, align 8, !tbaa !13
  %99 = load i64, ptr %5, align 8, !tbaa !13
  %100 = mul nsw i64 %98, %99
  %101 = load i64, ptr %9, align 8, !tbaa !13
  %102 = add nsw i64 %100, %101
  %103 = getelementptr inbounds i64, ptr %97, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !13
  %105 = call i64 @times(i64 noundef %96, i64 noundef %104)
  store i64 %105, ptr %7, align 8, !tbaa !13
  %106 = load ptr, ptr %4, align 8, !tbaa !11
  %107 = load i64, ptr %8, align 8, !tbaa !13
  %108 = load i64, ptr %5, align 8, !tbaa !13
  %109 = mul nsw i64 %107, %108
  %110 = load i64, ptr %9, align 8, !tbaa !13
  %111 = add nsw i64 %109, %110
  %112 = getelementptr inbounds i64, ptr %106, i64 %111
  %113 = load i64, ptr %112, align 8, !tbaa !13
  %114 = call i64 @power(i64 noundef %113, i64 noundef 2147483645)
  store i64 %114, ptr %11, align 8, !tbaa !13
  %115 = load i64, ptr %8, align 8, !tbaa !13
  %116 = add nsw i64 %115, 1
  store i64 %116, ptr %14, align 8, !tbaa !13
  br label %117

117:
  %118 = load i64, ptr %14, align 8, !tbaa !13
  %119 = load i64, ptr %5, align 8, !tbaa !13
  %120 = icmp slt i64 %118, %119
  br i1 %120, label %121, label %175

121:
  %122 = load ptr, ptr %4, align 8, !tbaa !11
  %123 = load i64, ptr %14, align 8, !tbaa !13
  %124 = load i64, ptr %5, align 8, !tbaa !13
  %125 = mul nsw i64 %123, %124
  %126 = load i64, ptr %9, align 8, !tbaa !13
  %127 = add nsw i64 %125, %126
  %128 = getelementptr inbounds i64, ptr %122, i64 %127
  %129 = load i64, ptr %128, align 8, !tbaa !13
  %130 = load i64, ptr %11, align 8, !tbaa !13
  %131 = call i64 @times(i64 noundef %129, i64 noundef %130)
  store i64 %131, ptr %15, align 8, !tbaa !13
  %132 = load i64, ptr %15, align 8, !tbaa !13
  %133 = icmp ne i64 %132, 0
  br i1 %133, label %135, label %134

134:
  br label %172

135:
  %136 = load i64, ptr %9, align 8, !tbaa !13
  store i64 %136, ptr %16, align 8, !tbaa !13
  br label %137

137:
  %138 = load i64, ptr %16, align 8, !tbaa !13
  %139 = load i64, ptr %5, align 8, !tbaa !13
  %140 = icmp slt i64 %138, %139
  br i1 %140, label %141, label %171

141:
  %142 = load ptr, ptr %4, align 8, !tbaa !11
  %143 = load i64, ptr %14, align 8, !tbaa !13
  %144 = load i64, ptr %5, align 8, !tbaa !13
  %145 = mul nsw i64 %143, %144
  %146 = load i64, ptr %16, align 8, !tbaa !13
  %147 = add nsw i64 %145, %146
  %148 = getelementptr inbounds i64, ptr %142, i64 %147
  %149 = load i64, ptr %148, align 8, !tbaa !13
  %150 = load i64, ptr %15, align 8, !tbaa !13
  %151 = load ptr, ptr %4, align 8, !tbaa !11
  %152 = load i64, ptr %8, align 8, !tbaa !13
  %153 = load i64, ptr %5, align 8, !tbaa !13
  %154 = mul nsw i64 %152, %153
  %155 = load i64, ptr %16, align 8, !tbaa !13
  %156 = add nsw i64 %154, %155
  %157 = getelementptr inbounds i64, ptr %151, i64 %156
  %158 = load i64, ptr %157, align 8, !tbaa !13
  %159 = call i64 @times(i64 noundef %150, i64 noundef %158)
  %160 = call i64 @minus(i64 noundef %149, i64 noundef %159)
  %161 = load ptr, ptr %4, align 8, !tbaa !11
  %162 = load i64, ptr %14, align 8, !tbaa !13
  %163 = load i64, ptr %5, align 8, !tbaa !13
  %164 = mul nsw i64 %162, %163
  %165 = load i64, ptr %16, align 8, !tbaa !13
  %166 = add nsw i64 %164, %165
  %167 = getelementptr inbounds i64, ptr %161, i64 %166
  store i64 %160, ptr %167, align 8, !tbaa !13
  br label %168

168:
  %169 = load i64, ptr %16, align 8, !tbaa !13
  %170 = add nsw i64 %169, 1
  store i64 %170, ptr %16, align 8, !tbaa !13
  br label %137, !llvm.loop !24

171:
  br label %172

172:
  %173 = load i64, ptr %14, align 8, !tbaa !13
  %174 = add nsw i64 %173, 1
  store i64 %174, ptr %14, align 8, !tbaa !13
  br label %117, !llvm.loop !25

175:
  %176 = load i64, ptr %8, align 8, !tbaa !13
  %177 = add nsw i64 %176, 1
  store i64 %177, ptr %8, align 8, !tbaa !13
  br label %178

178:
  %179 = load i64, ptr %9, align 8, !tbaa !13
  %180 = add nsw i64 %179, 1
  store i64 %180, ptr %9, align 8, !tbaa !13
  br label %17, !llvm.loop !26

181:
  %182 = load i64, ptr %8, align 8, !tbaa !13
  %183 = load ptr, ptr %6, align 8, !tbaa !11
  store i64 %182, ptr %183, align 8, !tbaa !13
  %184 = load i64, ptr %7, align 8, !tbaa !13
  ret i64 %184
}

define internal i64 @minus(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !13
  %5 = load i64, ptr %3, align 8, !tbaa !13
  %6 = load i64, ptr %4, align 8, !tbaa !13
  %7 = icmp uge i64 %5, %6
  br i1 %7, label %8, label %12

8:
  %9 = load i64, ptr %3, align 8, !tbaa !13
  %10 = load i64, ptr %4, align 8, !tbaa !13
  %11 = sub i64 %9, %10
  br label %17

12:
  %13 = load i64, ptr %3, align 8, !tbaa !13
  %14 = add i64 %13, 2147483647
  %15 = load i64, ptr %4, align 8, !tbaa !13
  %16 = sub i64 %14, %15
  br label %17

17:
  %18 = phi i64 [ %11, %8 ], [ %16, %12 ]
  ret i64 %18
}

define internal i64 @times(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !13
  %5 = load i64, ptr %3, align 8, !tbaa !13
  %6 = load i64, ptr %4, align 8, !tbaa !13
  %7 = mul i64 %5, %6
  %8 = urem i64 %7, 2147483647
  ret i64 %8
}

define internal i64 @power(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !13
  store i64 1, ptr %5, align 8, !tbaa !13
  br label %6

6:
  %7 = load i64, ptr %4, align 8, !tbaa !13
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %9, label %24

9:
  %10 = load i64, ptr %4, align 8, !tbaa !13
  %11 = and i64 %10, 1
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %13, label %17

13:
  %14 = load i64, ptr %5, align 8, !tbaa !13
  %15 = load i64, ptr %3, align 8, !tbaa !13
  %16 = call i64 @times(i64 noundef %14, i64 noundef %15)
  store i64 %16, ptr %5, align 8, !tbaa !13
  br label %17

17:
  %18 = load i64, ptr %3, align 8, !tbaa !13
  %19 = load i64, ptr %3, align 8, !tbaa !13
  %20 = call i64 @times(i64 noundef %18, i64 noundef %19)
  store i64 %20, ptr %3, align 8, !tbaa !13
  br label %21

21:
  %22 = load i64, ptr %4, align 8, !tbaa !13
  %23 = lshr i64 %22, 1
  store i64 %23, ptr %4, align 8, !tbaa !13
  br label %6, !llvm.loop !27

24:
  %25 = load i64, ptr %5, align 8, !tbaa !13
  ret i64 %25
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16}
!22 = distinct !{!22, !16}
!23 = distinct !{!23, !16}
!24 = distinct !{!24, !16}
!25 = distinct !{!25, !16}
!26 = distinct !{!26, !16}
!27 = distinct !{!27, !16}
