; made by python -m programs.c from src/sobel.c, SHA-256 575a31a23578a78913084b7bcfe3848bea375a1871a6c4dff07508e730514e18
source_filename = "sobel.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
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
  store ptr %29, ptr %6, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !17
  store i64 %32, ptr %7, align 8, !tbaa !17
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !17
  store i64 %35, ptr %8, align 8, !tbaa !17
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 2
  %38 = load i64, ptr %37, align 8, !tbaa !17
  %39 = trunc i64 %38 to i32
  store i32 %39, ptr %9, align 4, !tbaa !3
  %40 = load i32, ptr %9, align 4, !tbaa !3
  %41 = mul nsw i32 2, %40
  store i32 %41, ptr %10, align 4, !tbaa !3
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %42

42:
  %43 = load i64, ptr %11, align 8, !tbaa !17
  %44 = load i64, ptr %7, align 8, !tbaa !17
  %45 = load i64, ptr %8, align 8, !tbaa !17
  %46 = mul nsw i64 %44, %45
  %47 = icmp slt i64 %43, %46
  br i1 %47, label %48, label %58

48:
  %49 = load ptr, ptr %5, align 8, !tbaa !13
  %50 = load i64, ptr %11, align 8, !tbaa !17
  %51 = getelementptr inbounds i8, ptr %49, i64 %50
  store i8 0, ptr %51, align 1, !tbaa !19
  %52 = load ptr, ptr %6, align 8, !tbaa !15
  %53 = load i64, ptr %11, align 8, !tbaa !17
  %54 = getelementptr inbounds i32, ptr %52, i64 %53
  store i32 0, ptr %54, align 4, !tbaa !3
  br label %55

55:
  %56 = load i64, ptr %11, align 8, !tbaa !17
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %11, align 8, !tbaa !17
  br label %42, !llvm.loop !20

58:
  store i64 1, ptr %12, align 8, !tbaa !17
  br label %59

59:
  %60 = load i64, ptr %12, align 8, !tbaa !17
  %61 = add nsw i64 %60, 1
  %62 = load i64, ptr %7, align 8, !tbaa !17
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %90

64:
  store i64 1, ptr %13, align 8, !tbaa !17
  br label %65

65:
  %66 = load i64, ptr %13, align 8, !tbaa !17
  %67 = add nsw i64 %66, 1
  %68 = load i64, ptr %8, align 8, !tbaa !17
  %69 = icmp slt i64 %67, %68
  br i1 %69, label %70, label %86

70:
  %71 = load ptr, ptr %4, align 8, !tbaa !13
  %72 = load i64, ptr %8, align 8, !tbaa !17
  %73 = load i64, ptr %12, align 8, !tbaa !17
  %74 = load i64, ptr %13, align 8, !tbaa !17
  %75 = call i32 @gradient(ptr noundef %71, i64 noundef %72, i64 noundef %73, i64 noundef %74)
  %76 = load ptr, ptr %6, align 8, !tbaa !15
  %77 = load i64, ptr %12, align 8, !tbaa !17
  %78 = load i64, ptr %8, align 8, !tbaa !17
  %79 = mul nsw i64 %77, %78
  %80 = load i64, ptr %13, align 8, !tbaa !17
  %81 = add nsw i64 %79, %80
  %82 = getelementptr inbounds i32, ptr %76, i64 %81
  store i32 %75, ptr %82, align 4, !tbaa !3
  br label %83

83:
  %84 = load i64, ptr %13, align 8, !tbaa !17
  %85 = add nsw i64 %84, 1
  store i64 %85, ptr %13, align 8, !tbaa !17
  br label %65, !llvm.loop !22

86:
  br label %87

87:
  %88 = load i64, ptr %12, align 8, !tbaa !17
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %12, align 8, !tbaa !17
  br label %59, !llvm.loop !23

90:
  store i64 1, ptr %14, align 8, !tbaa !17
  br label %91

91:
  %92 = load i64, ptr %14, align 8, !tbaa !17
  %93 = add nsw i64 %92, 1
  %94 = load i64, ptr %7, align 8, !tbaa !17
  %95 = icmp slt i64 %93, %94
  br i1 %95, label %96, label %177

96:
  store i64 1, ptr %15, align 8, !tbaa !17
  br label %97

97:
  %98 = load i64, ptr %15, align 8, !tbaa !17
  %99 = add nsw i64 %98, 1
  %100 = load i64, ptr %8, align 8, !tbaa !17
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %102, label %173

102:
  %103 = load i64, ptr %14, align 8, !tbaa !17
  %104 = load i64, ptr %8, align 8, !tbaa !17
  %105 = mul nsw i64 %103, %104
  %106 = load i64, ptr %15, align 8, !tbaa !17
  %107 = add nsw i64 %105, %106
  store i64 %107, ptr %16, align 8, !tbaa !17
  %108 = load ptr, ptr %6, align 8, !tbaa !15
  %109 = load i64, ptr %16, align 8, !tbaa !17
  %110 = sub nsw i64 %109, 1
  %111 = getelementptr inbounds i32, ptr %108, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !3
  %113 = load i32, ptr %10, align 4, !tbaa !3
  %114 = icmp sge i32 %112, %113
  br i1 %114, label %141, label %115

115:
  %116 = load ptr, ptr %6, align 8, !tbaa !15
  %117 = load i64, ptr %16, align 8, !tbaa !17
  %118 = add nsw i64 %117, 1
  %119 = getelementptr inbounds i32, ptr %116, i64 %118
  %120 = load i32, ptr %119, align 4, !tbaa !3
  %121 = load i32, ptr %10, align 4, !tbaa !3
  %122 = icmp sge i32 %120, %121
  br i1 %122, label %141, label %123

123:
  %124 = load ptr, ptr %6, align 8, !tbaa !15
  %125 = load i64, ptr %16, align 8, !tbaa !17
  %126 = load i64, ptr %8, align 8, !tbaa !17
  %127 = sub nsw i64 %125, %126
  %128 = getelementptr inbounds i32, ptr %124, i64 %127
  %129 = load i32, ptr %128, align 4, !tbaa !3
  %130 = load i32, ptr %10, align 4, !tbaa !3
  %131 = icmp sge i32 %129, %130
  br i1 %131, label %141, label %132

132:
  %133 = load ptr, ptr %6, align 8, !tbaa !15
  %134 = load i64, ptr %16, align 8, !tbaa !17
  %135 = load i64, ptr %8, align 8, !tbaa !17
  %136 = add nsw i64 %134, %135
  %137 = getelementptr inbounds i32, ptr %133, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !3
  %139 = load i32, ptr %10, align 4, !tbaa !3
  %140 = icmp sge i32 %138, %139
  br label %141

141:
  %142 = phi i1 [ true, %123 ], [ true, %115 ], [ true, %102 ], [ %140, %132 ]
  %143 = zext i1 %142 to i32
  store i32 %143, ptr %17, align 4, !tbaa !3
  %144 = load ptr, ptr %6, align 8, !tbaa !15
  %145 = load i64, ptr %16, align 8, !tbaa !17
  %146 = getelementptr inbounds i32, ptr %144, i64 %145
  %147 = load i32, ptr %146, align 4, !tbaa !3
  %148 = load i32, ptr %10, align 4, !tbaa !3
  %149 = icmp sge i32 %147, %148
  br i1 %149, label %162, label %150

150:
  %151 = load ptr, ptr %6, align 8, !tbaa !15
  %152 = load i64, ptr %16, align 8, !tbaa !17
  %153 = getelementptr inbounds i32, ptr %151, i64 %152
  %154 = load i32, ptr %153, align 4, !tbaa !3
  %155 = load i32, ptr %9, align 4, !tbaa !3
  %156 = icmp sge i32 %154, %155
  br i1 %156, label %157, label %160

157:
  %158 = load i32, ptr %17, align 4, !tbaa !3
  %159 = icmp ne i32 %158, 0
  br label %160

160:
  %161 = phi i1 [ false, %150 ], [ %159, %157 ]
  br label %162

162:
  %163 = phi i1 [ true, %141 ], [ %161, %160 ]
  %164 = zext i1 %163 to i64
  %165 = select i1 %163, i32 255, i32 0
  %166 = trunc i32 %165 to i8
  %167 = load ptr, ptr %5, align 8, !tbaa !13
  %168 = load i64, ptr %16, align 8, !tbaa !17
  %169 = getelementptr inbounds i8, ptr %167, i64 %168
  store i8 %166, ptr %169, align 1, !tbaa !19
  br label %170

170:
  %171 = load i64, ptr %15, align 8, !tbaa !17
  %172 = add nsw i64 %171, 1
  store i64 %172, ptr %15, align 8, !tbaa !17
  br label %97, !llvm.loop !24

173:
  br label %174

174:
  %175 = load i64, ptr %14, align 8, !tbaa !17
  %176 = add nsw i64 %175, 1
  store i64 %176, ptr %14, align 8, !tbaa !17
  br label %91, !llvm.loop !25

177:
  ret void
}

define internal i32 @gradient(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store i64 %2, ptr %7, align 8, !tbaa !17
  store i64 %3, ptr %8, align 8, !tbaa !17
  %11 = load ptr, ptr %5, align 8, !tbaa !13
  %12 = load i64, ptr %6, align 8, !tbaa !17
  %13 = load i64, ptr %7, align 8, !tbaa !17
  %14 = sub nsw i64 %13, 1
  %15 = load i64, ptr %8, align 8, !tbaa !17
  %16 = add nsw i64 %15, 1
  %17 = call i32 @pixel(ptr noundef %11, i64 noundef %12, i64 noundef %14, i64 noundef %16)
  %18 = load ptr, ptr %5, align 8, !tbaa !13
  %19 = load i64, ptr %6, align 8, !tbaa !17
  %20 = load i64, ptr %7, align 8, !tbaa !17
  %21 = load i64, ptr %8, align 8, !tbaa !17
  %22 = add nsw i64 %21, 1
  %23 = call i32 @pixel(ptr noundef %18, i64 noundef %19, i64 noundef %20, i64 noundef %22)
  %24 = mul nsw i32 2, %23
  %25 = add nsw i32 %17, %24
  %26 = load ptr, ptr %5, align 8, !tbaa !13
  %27 = load i64, ptr %6, align 8, !tbaa !17
  %28 = load i64, ptr %7, align 8, !tbaa !17
  %29 = add nsw i64 %28, 1
  %30 = load i64, ptr %8, align 8, !tbaa !17
  %31 = add nsw i64 %30, 1
  %32 = call i32 @pixel(ptr noundef %26, i64 noundef %27, i64 noundef %29, i64 noundef %31)
  %33 = add nsw i32 %25, %32
  %34 = load ptr, ptr %5, align 8, !tbaa !13
  %35 = load i64, ptr %6, align 8, !tbaa !17
  %36 = load i64, ptr %7, align 8, !tbaa !17
  %37 = sub nsw i64 %36, 1
  %38 = load i64, ptr %8, align 8, !tbaa !17
  %39 = sub nsw i64 %38, 1
  %40 = call i32 @pixel(ptr noundef %34, i64 noundef %35, i64 noundef %37, i64 noundef %39)
  %41 = sub nsw i32 %33, %40
  %42 = load ptr, ptr %5, align 8, !tbaa !13
  %43 = load i64, ptr %6, align 8, !tbaa !17
  %44 = load i64, ptr %7, align 8, !tbaa !17
  %45 = load i64, ptr %8, align 8, !tbaa !17
  %46 = sub nsw i64 %45, 1
  %47 = call i32 @pixel(ptr noundef %42, i64 noundef %43, i64 noundef %44, i64 noundef %46)
  %48 = mul nsw i32 2, %47
  %49 = sub nsw i32 %41, %48
  %50 = load ptr, ptr %5, align 8, !tbaa !13
  %51 = load i64, ptr %6, align 8, !tbaa !17
  %52 = load i64, ptr %7, align 8, !tbaa !17
  %53 = add nsw i64 %52, 1
  %54 = load i64, ptr %8, align 8, !tbaa !17
  %55 = sub nsw i64 %54, 1
  %56 = call i32 @pixel(ptr noundef %50, i64 noundef %51, i64 noundef %53, i64 noundef %55)
  %57 = sub nsw i32 %49, %56
  store i32 %57, ptr %9, align 4, !tbaa !3
  %58 = load ptr, ptr %5, align 8, !tbaa !13
  %59 = load i64, ptr %6, align 8, !tbaa !17
  %60 = load i64, ptr %7, align 8, !tbaa !17
  %61 = add nsw i64 %60, 1
  %62 = load i64, ptr %8, align 8, !tbaa !17
  %63 = sub nsw i64 %62, 1
  %64 = call i32 @pixel(ptr noundef %58, i64 noundef %59, i64 noundef %61, i64 noundef %63)
  %65 = load ptr, ptr %5, align 8, !tbaa !13
  %66 = load i64, ptr %6, align 8, !tbaa !17
  %67 = load i64, ptr %7, align 8, !tbaa !17
  %68 = add nsw i64 %67, 1
  %69 = load i64, ptr %8, align 8, !tbaa !17
  %70 = call i32 @pixel(ptr noundef %65, i64 noundef %66, i64 noundef %68, i64 noundef %69)
  %71 = mul nsw i32 2, %70
  %72 = add nsw i32 %64, %71
  %73 = load ptr, ptr %5, align 8, !tbaa !13
  %74 = load i64, ptr %6, align 8, !tbaa !17
  %75 = load i64, ptr %7, align 8, !tbaa !17
  %76 = add nsw i64 %75, 1
  %77 = load i64, ptr %8, align 8, !tbaa !17
  %78 = add nsw i64 %77, 1
  %79 = call i32 @pixel(ptr noundef %73, i64 noundef %74, i64 noundef %76, i64 noundef %78)
  %80 = add nsw i32 %72, %79
  %81 = load ptr, ptr %5, align 8, !tbaa !13
  %82 = load i64, ptr %6, align 8, !tbaa !17
  %83 = load i64, ptr %7, align 8, !tbaa !17
  %84 = sub nsw i64 %83, 1
  %85 = load i64, ptr %8, align 8, !tbaa !17
  %86 = sub nsw i64 %85, 1
  %87 = call i32 @pixel(ptr noundef %81, i64 noundef %82, i64 noundef %84, i64 noundef %86)
  %88 = sub nsw i32 %80, %87
  %89 = load ptr, ptr %5, align 8, !tbaa !13
  %90 = load i64, ptr %6, align 8, !tbaa !17
  %91 = load i64, ptr %7, align 8, !tbaa !17
  %92 = sub nsw i64 %91, 1
  %93 = load i64, ptr %8, align 8, !tbaa !17
  %94 = call i32 @pixel(ptr noundef %89, i64 noundef %90, i64 noundef %92, i64 noundef %93)
  %95 = mul nsw i32 2, %94
  %96 = sub nsw i32 %88, %95
  %97 = load ptr, ptr %5, align 8, !tbaa !13
  %98 = load i64, ptr %6, align 8, !tbaa !17
  %99 = load i64, ptr %7, align 8, !tbaa !17
  %100 = sub nsw i64 %99, 1
  %101 = load i64, ptr %8, align 8, !tbaa !17
  %102 = add nsw i64 %101, 1
  %103 = call i32 @pixel(ptr noundef %97, i64 noundef %98, i64 noundef %100, i64 noundef %102)
  %104 = sub nsw i32 %96, %103
  store i32 %104, ptr %10, align 4, !tbaa !3
  %105 = load i32, ptr %9, align 4, !tbaa !3
  %106 = load i32, ptr %10, align 4, !tbaa !3
  %107 = call i32 @length_of(i32 noundef %105, i32 noundef %106)
  ret i32 %107
}

define internal i32 @pixel(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store i64 %2, ptr %7, align 8, !tbaa !17
  store i64 %3, ptr %8, align 8, !tbaa !17
  %9 = load ptr, ptr %5, align 8, !tbaa !13
  %10 = load i64, ptr %7, align 8, !tbaa !17
  %11 = load i64, ptr %6, align 8, !tbaa !17
  %12 = mul nsw i64 %10, %11
  %13 = load i64, ptr %8, align 8, !tbaa !17
  %14 = add nsw i64 %12, %13
  %15 = getelementptr inbounds i8, ptr %9, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !19
  %17 = zext i8 %16 to i32
  ret i32 %17
}

define internal i32 @length_of(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %9 = load i32, ptr %3, align 4, !tbaa !3
  %10 = call i32 @absolute(i32 noundef %9)
  store i32 %10, ptr %5, align 4, !tbaa !3
  %11 = load i32, ptr %4, align 4, !tbaa !3
  %12 = call i32 @absolute(i32 noundef %11)
  store i32 %12, ptr %6, align 4, !tbaa !3
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = icmp sgt i32 %13, %14
  br i1 %15, label %16, label %18

16:
  %17 = load i32, ptr %5, align 4, !tbaa !3
  br label %20

18:
  %19 = load i32, ptr %6, align 4, !tbaa !3
  br label %20

20:
  %21 = phi i32 [ %17, %16 ], [ %19, %18 ]
  store i32 %21, ptr %7, align 4, !tbaa !3
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = load i32, ptr %6, align 4, !tbaa !3
  %24 = icmp sgt i32 %22, %23
  br i1 %24, label %25, label %27

25:
  %26 = load i32, ptr %6, align 4, !tbaa !3
  br label %29

27:
  %28 = load i32, ptr %5, align 4, !tbaa !3
  br label %29

29:
  %30 = phi i32 [ %26, %25 ], [ %28, %27 ]
  store i32 %30, ptr %8, align 4, !tbaa !3
  %31 = load i32, ptr %7, align 4, !tbaa !3
  %32 = load i32, ptr %7, align 4, !tbaa !3
  %33 = ashr i32 %32, 4
  %34 = sub nsw i32 %31, %33
  %35 = load i32, ptr %8, align 4, !tbaa !3
  %36 = ashr i32 %35, 1
  %37 = add nsw i32 %34, %36
  %38 = load i32, ptr %8, align 4, !tbaa !3
  %39 = ashr i32 %38, 3
  %40 = sub nsw i32 %37, %39
  ret i32 %40
}

define internal i32 @absolute(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !3
  %7 = sub nsw i32 0, %6
  br label %10

8:
  %9 = load i32, ptr %2, align 4, !tbaa !3
  br label %10

10:
  %11 = phi i32 [ %7, %5 ], [ %9, %8 ]
  ret i32 %11
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !21}
!25 = distinct !{!25, !21}
