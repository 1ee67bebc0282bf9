; made by python -m programs.c from src/decompose.c, SHA-256 3440360d01826a7a5d1066892e1f2cc2f50964f7693407f2679265095476cf61
source_filename = "decompose.c"

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
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %3, align 8, !tbaa !11
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %4, align 8, !tbaa !13
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %5, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %6, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %7, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 5
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %8, align 8, !tbaa !13
  %32 = load ptr, ptr %3, align 8, !tbaa !11
  %33 = getelementptr inbounds i64, ptr %32, i64 0
  %34 = load i64, ptr %33, align 8, !tbaa !15
  store i64 %34, ptr %9, align 8, !tbaa !15
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 1
  %37 = load i64, ptr %36, align 8, !tbaa !15
  store i64 %37, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %38

38:
  %39 = load i64, ptr %11, align 8, !tbaa !15
  %40 = load i64, ptr %9, align 8, !tbaa !15
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %105

42:
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %43

43:
  %44 = load i64, ptr %12, align 8, !tbaa !15
  %45 = load i64, ptr %10, align 8, !tbaa !15
  %46 = load i64, ptr %10, align 8, !tbaa !15
  %47 = mul nsw i64 %45, %46
  %48 = icmp slt i64 %44, %47
  br i1 %48, label %49, label %66

49:
  %50 = load ptr, ptr %4, align 8, !tbaa !13
  %51 = load i64, ptr %11, align 8, !tbaa !15
  %52 = load i64, ptr %10, align 8, !tbaa !15
  %53 = mul nsw i64 %51, %52
  %54 = load i64, ptr %10, align 8, !tbaa !15
  %55 = mul nsw i64 %53, %54
  %56 = load i64, ptr %12, align 8, !tbaa !15
  %57 = add nsw i64 %55, %56
  %58 = getelementptr inbounds double, ptr %50, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !17
  %60 = load ptr, ptr %8, align 8, !tbaa !13
  %61 = load i64, ptr %12, align 8, !tbaa !15
  %62 = getelementptr inbounds double, ptr %60, i64 %61
  store double %59, ptr %62, align 8, !tbaa !17
  br label %63

63:
  %64 = load i64, ptr %12, align 8, !tbaa !15
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %12, align 8, !tbaa !15
  br label %43, !llvm.loop !19

66:
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %67

67:
  %68 = load i64, ptr %13, align 8, !tbaa !15
  %69 = load i64, ptr %10, align 8, !tbaa !15
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %71, label %90

71:
  %72 = load ptr, ptr %5, align 8, !tbaa !13
  %73 = load i64, ptr %11, align 8, !tbaa !15
  %74 = load i64, ptr %10, align 8, !tbaa !15
  %75 = mul nsw i64 %73, %74
  %76 = load i64, ptr %13, align 8, !tbaa !15
  %77 = add nsw i64 %75, %76
  %78 = getelementptr inbounds double, ptr %72, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !17
  %80 = load ptr, ptr %6, align 8, !tbaa !13
  %81 = load i64, ptr %11, align 8, !tbaa !15
  %82 = load i64, ptr %10, align 8, !tbaa !15
  %83 = mul nsw i64 %81, %82
  %84 = load i64, ptr %13, align 8, !tbaa !15
  %85 = add nsw i64 %83, %84
  %86 = getelementptr inbounds double, ptr %80, i64 %85
  store double %79, ptr %86, align 8, !tbaa !17
  br label %87

87:
  %88 = load i64, ptr %13, align 8, !tbaa !15
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %13, align 8, !tbaa !15
  br label %67, !llvm.loop !21

90:
  %91 = load ptr, ptr %8, align 8, !tbaa !13
  %92 = load ptr, ptr %6, align 8, !tbaa !13
  %93 = load i64, ptr %11, align 8, !tbaa !15
  %94 = load i64, ptr %10, align 8, !tbaa !15
  %95 = mul nsw i64 %93, %94
  %96 = getelementptr inbounds double, ptr %92, i64 %95
  %97 = load i64, ptr %10, align 8, !tbaa !15
  %98 = call double @eliminate(ptr noundef %91, ptr noundef %96, i64 noundef %97)
  %99 = load ptr, ptr %7, align 8, !tbaa !13
  %100 = load i64, ptr %11, align 8, !tbaa !15
  %101 = getelementptr inbounds double, ptr %99, i64 %100
  store double %98, ptr %101, align 8, !tbaa !17
  br label %102

102:
  %103 = load i64, ptr %11, align 8, !tbaa !15
  %104 = add nsw i64 %103, 1
  store i64 %104, ptr %11, align 8, !tbaa !15
  br label %38, !llvm.loop !22

105:
  ret void
}

define internal double @eliminate(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca double, align 8
  %11 = alloca i64, align 8
  %12 = alloca double, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  store double 1.000000e+00, ptr %7, align 8, !tbaa !17
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %16

16:
  %17 = load i64, ptr %8, align 8, !tbaa !15
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %141

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !13
  %22 = load i64, ptr %6, align 8, !tbaa !15
  %23 = load i64, ptr %8, align 8, !tbaa !15
  %24 = call i64 @pivot_of(ptr noundef %21, i64 noundef %22, i64 noundef %23)
  store i64 %24, ptr %9, align 8, !tbaa !15
  %25 = load i64, ptr %9, align 8, !tbaa !15
  %26 = load i64, ptr %8, align 8, !tbaa !15
  %27 = icmp ne i64 %25, %26
  br i1 %27, label %28, label %50

28:
  %29 = load ptr, ptr %5, align 8, !tbaa !13
  %30 = load i64, ptr %9, align 8, !tbaa !15
  %31 = getelementptr inbounds double, ptr %29, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !17
  store double %32, ptr %10, align 8, !tbaa !17
  %33 = load ptr, ptr %5, align 8, !tbaa !13
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = getelementptr inbounds double, ptr %33, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !17
  %37 = load ptr, ptr %5, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = getelementptr inbounds double, ptr %37, i64 %38
  store double %36, ptr %39, align 8, !tbaa !17
  %40 = load double, ptr %10, align 8, !tbaa !17
  %41 = load ptr, ptr %5, align 8, !tbaa !13
  %42 = load i64, ptr %8, align 8, !tbaa !15
  %43 = getelementptr inbounds double, ptr %41, i64 %42
  store double %40, ptr %43, align 8, !tbaa !17
  %44 = load ptr, ptr %4, align 8, !tbaa !13
  %45 = load i64, ptr %6, align 8, !tbaa !15
  %46 = load i64, ptr %9, align 8, !tbaa !15
  %47 = load i64, ptr %8, align 8, !tbaa !15
  call void @swap_rows(ptr noundef %44, i64 noundef %45, i64 noundef %46, i64 noundef %47)
  %48 = load double, ptr %7, align 8, !tbaa !17
  %49 = fneg double %48
  store double %49, ptr %7, align 8, !tbaa !17
  br label %50

50:
  %51 = load ptr, ptr %4, align 8, !tbaa !13
  %52 = load i64, ptr %8, align 8, !tbaa !15
  %53 = load i64, ptr %6, align 8, !tbaa !15
  %54 = mul nsw i64 %52, %53
  %55 = load i64, ptr %8, align 8, !tbaa !15
  %56 = add nsw i64 %54, %55
  %57 = getelementptr inbounds double, ptr %51, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !17
  %59 = load double, ptr %7, align 8, !tbaa !17
  %60 = fmul double %59, %58
  store double %60, ptr %7, align 8, !tbaa !17
  %61 = load i64, ptr %8, align 8, !tbaa !15
  %62 = add nsw i64 %61, 1
  store i64 %62, ptr %11, align 8, !tbaa !15
  br label %63

63:
  %64 = load i64, ptr %11, align 8, !tbaa !15
  %65 = load i64, ptr %6, align 8, !tbaa !15
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %67, label %137

67:
  %68 = load ptr, ptr %4, align 8, !tbaa !13
  %69 = load i64, ptr %11, align 8, !tbaa !15
  %70 = load i64, ptr %6, align 8, !tbaa !15
  %71 = mul nsw i64 %69, %70
  %72 = load i64, ptr %8, align 8, !tbaa !15
  %73 = add nsw i64 %71, %72
  %74 = getelementptr inbounds double, ptr %68, i64 %73
  %75 = load double, ptr %74, align 8, !tbaa !17
  %76 = load ptr, ptr %4, align 8, !tbaa !13
  %77 = load i64, ptr %8, align 8, !tbaa !15
  %78 = load i64, ptr %6, align 8, !tbaa !15
  %79 = mul nsw i64 %77, %78
  %80 = load i64, ptr %8, align 8, !tbaa !15
  %81 = add nsw i64 %79, %80
  %82 = getelementptr inbounds double, ptr %76, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !17
  %84 = fdiv double %75, %83
  store double %84, ptr %12, align 8, !tbaa !17
  %85 = load double, ptr %12, align 8, !tbaa !17
  %86 = load ptr, ptr %4, align 8, !tbaa !13
  %87 = load i64, ptr %11, align 8, !tbaa !15
  %88 = load i64, ptr %6, align 8, !tbaa !15
  %89 = mul nsw i64 %87, %88
  %90 = load i64, ptr %8, align 8, !tbaa !15
  %91 = add nsw i64 %89, %90
  %92 = getelementptr inbounds double, ptr %86, i64 %91
  store double %85, ptr %92, align 8, !tbaa !17
  %93 = load i64, ptr %8, align 8, !tbaa !15
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %13, align 8, !tbaa !15
  br label %95

95:
  %96 = load i64, ptr %13, align 8, !tbaa !15
  %97 = load i64, ptr %6, align 8, !tbaa !15
  %98 = icmp slt i64 %96, %97
  br i1 %98, label %99, label %122

99:
  %100 = load double, ptr %12, align 8, !tbaa !17
  %101 = load ptr, ptr %4, align 8, !tbaa !13
  %102 = load i64, ptr %8, align 8, !tbaa !15
  %103 = load i64, ptr %6, align 8, !tbaa !15
  %104 = mul nsw i64 %102, %103
  %105 = load i64, ptr %13, align 8, !tbaa !15
  %106 = add nsw i64 %104, %105
  %107 = getelementptr inbounds double, ptr %101, i64 %106
  %108 = load double, ptr %107, align 8, !tbaa !17
  %109 = fmul double %100, %108
  %110 = load ptr, ptr %4, align 8, !tbaa !13
  %111 = load i64, ptr %11, align 8, !tbaa !15
  %112 = load i64, ptr %6, align 8, !tbaa !15
  %113 = mul nsw i64 %111, %112
  %114 = load i64, ptr %13, align 8, !tbaa !15
  %115 = add nsw i64 %113, %114
  %116 = getelementptr inbounds double, ptr %110, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !17
  %118 = fsub double %117, %109
  store double %118, ptr %116, align 8, !tbaa !17
  br label %119

119:
  %120 = load i64, ptr %13, align 8, !tbaa !15
  %121 = add nsw i64 %120, 1
  store i64 %121, ptr %13, align 8, !tbaa !15
  br label %95, !llvm.loop !23

122:
  %123 = load double, ptr %12, align 8, !tbaa !17
  %124 = load ptr, ptr %5, align 8, !tbaa !13
  %125 = load i64, ptr %8, align 8, !tbaa !15
  %126 = getelementptr inbounds double, ptr %124, i64 %125
  %127 = load double, ptr %126, align 8, !tbaa !17
  %128 = fmul double %123, %127
  %129 = load ptr, ptr %5, align 8, !tbaa !13
  %130 = load i64, ptr %11, align 8, !tbaa !15
  %131 = getelementptr inbounds double, ptr %129, i64 %130
  %132 = load double, ptr %131, align 8, !tbaa !17
  %133 = fsub double %132, %128
  store double %133, ptr %131, align 8, !tbaa !17
  br label %134

134:
  %135 = load i64, ptr %11, align 8, !tbaa !15
  %136 = add nsw i64 %135, 1
  store i64 %136, ptr %11, align 8, !tbaa !15
  br label %63, !llvm.loop !24

137:
  br label %138

138:
  %139 = load i64, ptr %8, align 8, !tbaa !15
  %140 = add nsw i64 %139, 1
  store i64 %140, ptr %8, align 8, !tbaa !15
  br label %16, !llvm.loop !25

141:
  %142 = load i64, ptr %6, align 8, !tbaa !15
  %143 = sub nsw i64 %142, 1
  store i64 %143, ptr %14, align 8, !tbaa !15
  br label %144

144:
  %145 = load i64, ptr %14, align 8, !tbaa !15
  %146 = icmp sge i64 %145, 0
  br i1 %146, label %147, label %193

147:
  %148 = load i64, ptr %14, align 8, !tbaa !15
  %149 = add nsw i64 %148, 1
  store i64 %149, ptr %15, align 8, !tbaa !15
  br label %150

150:
  %151 = load i64, ptr %15, align 8, !tbaa !15
  %152 = load i64, ptr %6, align 8, !tbaa !15
  %153 = icmp slt i64 %151, %152
  br i1 %153, label %154, label %176

154:
  %155 = load ptr, ptr %4, align 8, !tbaa !13
  %156 = load i64, ptr %14, align 8, !tbaa !15
  %157 = load i64, ptr %6, align 8, !tbaa !15
  %158 = mul nsw i64 %156, %157
  %159 = load i64, ptr %15, align 8, !tbaa !15
  %160 = add nsw i64 %158, %159
  %161 = getelementptr inbounds double, ptr %155, i64 %160
  %162 = load double, ptr %161, align 8, !tbaa !17
  %163 = load ptr, ptr %5, align 8, !tbaa !13
  %164 = load i64, ptr %15, align 8, !tbaa !15
  %165 = getelementptr inbounds double, ptr %163, i64 %164
  %166 = load double, ptr %165, align 8, !tbaa !17
  %167 = fmul double %162, %166
  %168 = load ptr, ptr %5, align 8, !tbaa !13
  %169 = load i64, ptr %14, align 8, !tbaa !15
  %170 = getelementptr inbounds double, ptr %168, i64 %169
  %171 = load double, ptr %170, align 8, !tbaa !17
  %172 = fsub double %171, %167
  store double %172, ptr %170, align 8, !tbaa !17
  br label %173

173:
  %174 = load i64, ptr %15, align 8, !tbaa !15
  %175 = add nsw i64 %174, 1
  store i64 %175, ptr %15, align 8, !tbaa !15
  br label %150, !llvm.loop !26

176:
  %177 = load ptr, ptr %4, align 8, !tbaa !13
  %178 = load i64, ptr %14, align 8, !tbaa !15
  %179 = load i64, ptr %6, align 8, !tbaa !15
  %180 = mul nsw i64 %178, %179
  %181 = load i64, ptr %14, align 8, !tbaa !15
  %182 = add nsw i64 %180, %181
  %183 = getelementptr inbounds double, ptr %177, i64 %182
  %184 = load double, ptr %183, align 8, !tbaa !17
  %185 = load ptr, ptr %5, align 8, !tbaa !13
  %186 = load i64, ptr %14, align 8, !tbaa !15
  %187 = getelementptr inbounds double, ptr %185, i64 %186
  %188 = load double, ptr %187, align 8, !tbaa !17
  %189 = fdiv double %188, %184
  store double %189, ptr %187, align 8, !tbaa !17
  br label %190

190:
  %191 = load i64, ptr %14, align 8, !tbaa !15
  %192 = add nsw i64 %191, -1
  store i64 %192, ptr %14, align 8, !tbaa !15
  br label %144, !llvm.loop !27

193:
  %194 = load double, ptr %7, align 8, !tbaa !17
  ret double %194
}

define internal i64 @pivot_of(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %11 = load i64, ptr %6, align 8, !tbaa !15
  store i64 %11, ptr %7, align 8, !tbaa !15
  %12 = load i64, ptr %6, align 8, !tbaa !15
  %13 = add nsw i64 %12, 1
  store i64 %13, ptr %8, align 8, !tbaa !15
  br label %14

14:
  %15 = load i64, ptr %8, align 8, !tbaa !15
  %16 = load i64, ptr %5, align 8, !tbaa !15
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %60

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !15
  %21 = load i64, ptr %5, align 8, !tbaa !15
  %22 = mul nsw i64 %20, %21
  %23 = load i64, ptr %6, align 8, !tbaa !15
  %24 = add nsw i64 %22, %23
  %25 = getelementptr inbounds double, ptr %19, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !17
  store double %26, ptr %9, align 8, !tbaa !17
  %27 = load ptr, ptr %4, align 8, !tbaa !13
  %28 = load i64, ptr %7, align 8, !tbaa !15
  %29 = load i64, ptr %5, align 8, !tbaa !15
  %30 = mul nsw i64 %28, %29
  %31 = load i64, ptr %6, align 8, !tbaa !15
  %32 = add nsw i64 %30, %31
  %33 = getelementptr inbounds double, ptr %27, i64 %32
  %34 = load double, ptr %33, align 8, !tbaa !17
  store double %34, ptr %10, align 8, !tbaa !17
  %35 = load double, ptr %9, align 8, !tbaa !17
  %36 = fcmp olt double %35, 0.000000e+00
  br i1 %36, label %37, label %40

37:
  %38 = load double, ptr %9, align 8, !tbaa !17
  %39 = fneg double %38
  br label %42

40:
  %41 = load double, ptr %9, align 8, !tbaa !17
  br label %42

42:
  %43 = phi double [ %39, %37 ], [ %41, %40 ]
  %44 = load double, ptr %10, align 8, !tbaa !17
  %45 = fcmp olt double %44, 0.000000e+00
  br i1 %45, label %46, label %49

46:
  %47 = load double, ptr %10, align 8, !tbaa !17
  %48 = fneg double %47
  br label %51

49:
  %50 = load double, ptr %10, align 8, !tbaa !17
  br label %51

51:
  %52 = phi double [ %48, %46 ], [ %50, %49 ]
  %53 = fcmp ogt double %43, %52
  br i1 %53, label %54, label %56

54:
  %55 = load i64, ptr %8, align 8, !tbaa !15
  store i64 %55, ptr %7, align 8, !tbaa !15
  br label %56

56:
  br label %57

57:
  %58 = load i64, ptr %8, align 8, !tbaa !15
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %8, align 8, !tbaa !15
  br label %14, !llvm.loop !28

60:
  %61 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %61
}

define internal void @swap_rows(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca double, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store i64 %2, ptr %7, align 8, !tbaa !15
  store i64 %3, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %11

11:
  %12 = load i64, ptr %9, align 8, !tbaa !15
  %13 = load i64, ptr %6, align 8, !tbaa !15
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %50

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !13
  %17 = load i64, ptr %7, align 8, !tbaa !15
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = mul nsw i64 %17, %18
  %20 = load i64, ptr %9, align 8, !tbaa !15
  %21 = add nsw i64 %19, %20
  %22 = getelementptr inbounds double, ptr %16, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !17
  store double %23, ptr %10, align 8, !tbaa !17
  %24 = load ptr, ptr %5, align 8, !tbaa !13
  %25 = load i64, ptr %8, align 8, !tbaa !15
  %26 = load i64, ptr %6, align 8, !tbaa !15
  %27 = mul nsw i64 %25, %26
  %28 = load i64, ptr %9, align 8, !tbaa !15
  %29 = add nsw i64 %27, %28
  %30 = getelementptr inbounds double, ptr %24, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !17
  %32 = load ptr, ptr %5, align 8, !tbaa !13
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = load i64, ptr %6, align 8, !tbaa !15
  %35 = mul nsw i64 %33, %34
  %36 = load i64, ptr %9, align 8, !tbaa !15
  %37 = add nsw i64 %35, %36
  %38 = getelementptr inbounds double, ptr %32, i64 %37
  store double %31, ptr %38, align 8, !tbaa !17
  %39 = load double, ptr %10, align 8, !tbaa !17
  %40 = load ptr, ptr %5, align 8, !tbaa !13
  %41 = load i64, ptr %8, align 8, !tbaa !15
  %42 = load i64, ptr %6, align 8, !tbaa !15
  %43 = mul nsw i64 %41, %42
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = add nsw i64 %43, %44
  %46 = getelementptr inbounds double, ptr %40, i64 %45
  store double %39, ptr %46, align 8, !tbaa !17
  br label %47

47:
  %48 = load i64, ptr %9, align 8, !tbaa !15
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %9, align 8, !tbaa !15
  br label %11, !llvm.loop !29

50:
  ret void
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
!14 = !{!"p1 double", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
