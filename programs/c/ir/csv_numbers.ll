; made by python -m programs.c from src/csv_numbers.c, SHA-256 cc8ffbb7aa9aa1d4307a74387a8226f18c279ec3c42a2df3520c76d1d674ee25
source_filename = "csv_numbers.c"

%struct.Column = type { i64, i64, i64, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca %struct.Column, align 8
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 0
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %3, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 1
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %4, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %5, align 8, !tbaa !10
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %6, align 8, !tbaa !11
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 0
  %30 = load i64, ptr %29, align 8, !tbaa !15
  store i64 %30, ptr %7, align 8, !tbaa !15
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !15
  store i64 %33, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %34

34:
  %35 = load i64, ptr %12, align 8, !tbaa !15
  %36 = load i64, ptr %8, align 8, !tbaa !15
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %38, label %47

38:
  call void @llvm.memset.p0.i64(ptr align 8 %13, i8 0, i64 40, i1 false)
  %39 = getelementptr inbounds %struct.Column, ptr %13, i32 0, i32 2
  store i64 9223372036854775807, ptr %39, align 8
  %40 = getelementptr inbounds %struct.Column, ptr %13, i32 0, i32 3
  store i64 -9223372036854775808, ptr %40, align 8
  %41 = load ptr, ptr %5, align 8, !tbaa !10
  %42 = load i64, ptr %12, align 8, !tbaa !15
  %43 = getelementptr inbounds %struct.Column, ptr %41, i64 %42
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %43, ptr align 8 %13, i64 40, i1 false), !tbaa.struct !17
  br label %44

44:
  %45 = load i64, ptr %12, align 8, !tbaa !15
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %12, align 8, !tbaa !15
  br label %34, !llvm.loop !18

47:
  br label %48

48:
  %49 = load i64, ptr %9, align 8, !tbaa !15
  %50 = load i64, ptr %7, align 8, !tbaa !15
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %52, label %146

52:
  %53 = load ptr, ptr %4, align 8, !tbaa !13
  %54 = load i64, ptr %9, align 8, !tbaa !15
  %55 = getelementptr inbounds i8, ptr %53, i64 %54
  %56 = load i8, ptr %55, align 1, !tbaa !20
  %57 = zext i8 %56 to i32
  %58 = icmp eq i32 %57, 34
  %59 = zext i1 %58 to i32
  store i32 %59, ptr %14, align 4, !tbaa !3
  %60 = load i32, ptr %14, align 4, !tbaa !3
  %61 = sext i32 %60 to i64
  %62 = load i64, ptr %9, align 8, !tbaa !15
  %63 = add nsw i64 %62, %61
  store i64 %63, ptr %9, align 8, !tbaa !15
  store i64 %63, ptr %15, align 8, !tbaa !15
  br label %64

64:
  %65 = load i64, ptr %9, align 8, !tbaa !15
  %66 = load i64, ptr %7, align 8, !tbaa !15
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %68, label %99

68:
  %69 = load i32, ptr %14, align 4, !tbaa !3
  %70 = icmp ne i32 %69, 0
  br i1 %70, label %71, label %79

71:
  %72 = load ptr, ptr %4, align 8, !tbaa !13
  %73 = load i64, ptr %9, align 8, !tbaa !15
  %74 = getelementptr inbounds i8, ptr %72, i64 %73
  %75 = load i8, ptr %74, align 1, !tbaa !20
  %76 = zext i8 %75 to i32
  %77 = icmp ne i32 %76, 34
  %78 = zext i1 %77 to i32
  br label %96

79:
  %80 = load ptr, ptr %4, align 8, !tbaa !13
  %81 = load i64, ptr %9, align 8, !tbaa !15
  %82 = getelementptr inbounds i8, ptr %80, i64 %81
  %83 = load i8, ptr %82, align 1, !tbaa !20
  %84 = zext i8 %83 to i32
  %85 = icmp ne i32 %84, 44
  br i1 %85, label %86, label %93

86:
  %87 = load ptr, ptr %4, align 8, !tbaa !13
  %88 = load i64, ptr %9, align 8, !tbaa !15
  %89 = getelementptr inbounds i8, ptr %87, i64 %88
  %90 = load i8, ptr %89, align 1, !tbaa !20
  %91 = zext i8 %90 to i32
  %92 = icmp ne i32 %91, 10
  br label %93

93:
  %94 = phi i1 [ false, %79 ], [ %92, %86 ]
  %95 = zext i1 %94 to i32
  br label %96

96:
  %97 = phi i32 [ %78, %71 ], [ %95, %93 ]
  %98 = icmp ne i32 %97, 0
  br label %99

99:
  %100 = phi i1 [ false, %64 ], [ %98, %96 ]
  br i1 %100, label %101, label %104

101:
  %102 = load i64, ptr %9, align 8, !tbaa !15
  %103 = add nsw i64 %102, 1
  store i64 %103, ptr %9, align 8, !tbaa !15
  br label %64, !llvm.loop !21

104:
  %105 = load ptr, ptr %5, align 8, !tbaa !10
  %106 = load i64, ptr %10, align 8, !tbaa !15
  %107 = load i64, ptr %8, align 8, !tbaa !15
  %108 = icmp slt i64 %106, %107
  br i1 %108, label %109, label %111

109:
  %110 = load i64, ptr %10, align 8, !tbaa !15
  br label %114

111:
  %112 = load i64, ptr %8, align 8, !tbaa !15
  %113 = sub nsw i64 %112, 1
  br label %114

114:
  %115 = phi i64 [ %110, %109 ], [ %113, %111 ]
  %116 = getelementptr inbounds %struct.Column, ptr %105, i64 %115
  %117 = load ptr, ptr %4, align 8, !tbaa !13
  %118 = load i64, ptr %15, align 8, !tbaa !15
  %119 = getelementptr inbounds i8, ptr %117, i64 %118
  %120 = load i64, ptr %9, align 8, !tbaa !15
  %121 = load i64, ptr %15, align 8, !tbaa !15
  %122 = sub nsw i64 %120, %121
  call void @account(ptr noundef %116, ptr noundef %119, i64 noundef %122)
  %123 = load i32, ptr %14, align 4, !tbaa !3
  %124 = sext i32 %123 to i64
  %125 = load i64, ptr %9, align 8, !tbaa !15
  %126 = add nsw i64 %125, %124
  store i64 %126, ptr %9, align 8, !tbaa !15
  %127 = load i64, ptr %9, align 8, !tbaa !15
  %128 = load i64, ptr %7, align 8, !tbaa !15
  %129 = icmp slt i64 %127, %128
  br i1 %129, label %130, label %140

130:
  %131 = load ptr, ptr %4, align 8, !tbaa !13
  %132 = load i64, ptr %9, align 8, !tbaa !15
  %133 = getelementptr inbounds i8, ptr %131, i64 %132
  %134 = load i8, ptr %133, align 1, !tbaa !20
  %135 = zext i8 %134 to i32
  %136 = icmp eq i32 %135, 10
  br i1 %136, label %137, label %140

137:
  %138 = load i64, ptr %11, align 8, !tbaa !15
  %139 = add nsw i64 %138, 1
  store i64 %139, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %143

140:
  %141 = load i64, ptr %10, align 8, !tbaa !15
  %142 = add nsw i64 %141, 1
  store i64 %142, ptr %10, align 8, !tbaa !15
  br label %143

143:
  %144 = load i64, ptr %9, align 8, !tbaa !15
  %145 = add nsw i64 %144, 1
  store i64 %145, ptr %9, align 8, !tbaa !15
  br label %48, !llvm.loop !22

146:
  %147 = load i64, ptr %11, align 8, !tbaa !15
  %148 = load ptr, ptr %6, align 8, !tbaa !11
  %149 = getelementptr inbounds i64, ptr %148, i64 0
  store i64 %147, ptr %149, align 8, !tbaa !15
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal void @account(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  %8 = load ptr, ptr %5, align 8, !tbaa !13
  %9 = load i64, ptr %6, align 8, !tbaa !15
  %10 = call i32 @to_number(ptr noundef %8, i64 noundef %9, ptr noundef %7)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %17, label %12

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Column, ptr %13, i32 0, i32 4
  %15 = load i64, ptr %14, align 8, !tbaa !23
  %16 = add nsw i64 %15, 1
  store i64 %16, ptr %14, align 8, !tbaa !23
  br label %46

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !10
  %19 = getelementptr inbounds nuw %struct.Column, ptr %18, i32 0, i32 0
  %20 = load i64, ptr %19, align 8, !tbaa !25
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %19, align 8, !tbaa !25
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = load ptr, ptr %4, align 8, !tbaa !10
  %24 = getelementptr inbounds nuw %struct.Column, ptr %23, i32 0, i32 1
  %25 = load i64, ptr %24, align 8, !tbaa !26
  %26 = add nsw i64 %25, %22
  store i64 %26, ptr %24, align 8, !tbaa !26
  %27 = load i64, ptr %7, align 8, !tbaa !15
  %28 = load ptr, ptr %4, align 8, !tbaa !10
  %29 = getelementptr inbounds nuw %struct.Column, ptr %28, i32 0, i32 2
  %30 = load i64, ptr %29, align 8, !tbaa !27
  %31 = icmp slt i64 %27, %30
  br i1 %31, label %32, label %36

32:
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = load ptr, ptr %4, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Column, ptr %34, i32 0, i32 2
  store i64 %33, ptr %35, align 8, !tbaa !27
  br label %36

36:
  %37 = load i64, ptr %7, align 8, !tbaa !15
  %38 = load ptr, ptr %4, align 8, !tbaa !10
  %39 = getelementptr inbounds nuw %struct.Column, ptr %38, i32 0, i32 3
  %40 = load i64, ptr %39, align 8, !tbaa !28
  %41 = icmp sgt i64 %37, %40
  br i1 %41, label %42, label %46

42:
  %43 = load i64, ptr %7, align 8, !tbaa !15
  %44 = load ptr, ptr %4, align 8, !tbaa !10
  %45 = getelementptr inbounds nuw %struct.Column, ptr %44, i32 0, i32 3
  store i64 %43, ptr %45, align 8, !tbaa !28
  br label %46

46:
  ret void
}

define internal i32 @to_number(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !11
  store i64 0, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  store i64 1000, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  %12 = load i64, ptr %8, align 8, !tbaa !15
  %13 = load i64, ptr %6, align 8, !tbaa !15
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %39

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !13
  %17 = load i64, ptr %8, align 8, !tbaa !15
  %18 = getelementptr inbounds i8, ptr %16, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !20
  %20 = zext i8 %19 to i32
  %21 = icmp eq i32 %20, 45
  br i1 %21, label %29, label %22

22:
  %23 = load ptr, ptr %5, align 8, !tbaa !13
  %24 = load i64, ptr %8, align 8, !tbaa !15
  %25 = getelementptr inbounds i8, ptr %23, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !20
  %27 = zext i8 %26 to i32
  %28 = icmp eq i32 %27, 43
  br i1 %28, label %29, label %39

29:
  %30 = load ptr, ptr %5, align 8, !tbaa !13
  %31 = load i64, ptr %8, align 8, !tbaa !15
  %32 = add nsw i64 %31, 1
  store i64 %32, ptr %8, align 8, !tbaa !15
  %33 = getelementptr inbounds i8, ptr %30, i64 %31
  %34 = load i8, ptr %33, align 1, !tbaa !20
  %35 = zext i8 %34 to i32
  %36 = icmp eq i32 %35, 45
  %37 = zext i1 %36 to i32
  %38 = sext i32 %37 to i64
  store i64 %38, ptr %11, align 8, !tbaa !15
  br label %39

39:
  %40 = load i64, ptr %8, align 8, !tbaa !15
  %41 = load i64, ptr %6, align 8, !tbaa !15
  %42 = icmp sge i64 %40, %41
  br i1 %42, label %46, label %43

43:
  %44 = load i64, ptr %6, align 8, !tbaa !15
  %45 = icmp sgt i64 %44, 15
  br i1 %45, label %46, label %47

46:
  store i32 0, ptr %4, align 4
  br label %137

47:
  br label %48

48:
  %49 = load i64, ptr %8, align 8, !tbaa !15
  %50 = load i64, ptr %6, align 8, !tbaa !15
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %52, label %59

52:
  %53 = load ptr, ptr %5, align 8, !tbaa !13
  %54 = load i64, ptr %8, align 8, !tbaa !15
  %55 = getelementptr inbounds i8, ptr %53, i64 %54
  %56 = load i8, ptr %55, align 1, !tbaa !20
  %57 = call i32 @is_digit(i8 noundef zeroext %56)
  %58 = icmp ne i32 %57, 0
  br label %59

59:
  %60 = phi i1 [ false, %48 ], [ %58, %52 ]
  br i1 %60, label %61, label %75

61:
  %62 = load i64, ptr %9, align 8, !tbaa !15
  %63 = mul nsw i64 %62, 10
  %64 = load ptr, ptr %5, align 8, !tbaa !13
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = getelementptr inbounds i8, ptr %64, i64 %65
  %67 = load i8, ptr %66, align 1, !tbaa !20
  %68 = zext i8 %67 to i32
  %69 = sub nsw i32 %68, 48
  %70 = sext i32 %69 to i64
  %71 = add nsw i64 %63, %70
  store i64 %71, ptr %9, align 8, !tbaa !15
  br label %72

72:
  %73 = load i64, ptr %8, align 8, !tbaa !15
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %8, align 8, !tbaa !15
  br label %48, !llvm.loop !29

75:
  %76 = load i64, ptr %9, align 8, !tbaa !15
  %77 = mul nsw i64 %76, 1000
  store i64 %77, ptr %9, align 8, !tbaa !15
  %78 = load i64, ptr %8, align 8, !tbaa !15
  %79 = load i64, ptr %6, align 8, !tbaa !15
  %80 = icmp slt i64 %78, %79
  br i1 %80, label %81, label %122

81:
  %82 = load ptr, ptr %5, align 8, !tbaa !13
  %83 = load i64, ptr %8, align 8, !tbaa !15
  %84 = getelementptr inbounds i8, ptr %82, i64 %83
  %85 = load i8, ptr %84, align 1, !tbaa !20
  %86 = zext i8 %85 to i32
  %87 = icmp eq i32 %86, 46
  br i1 %87, label %88, label %122

88:
  %89 = load i64, ptr %8, align 8, !tbaa !15
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %8, align 8, !tbaa !15
  br label %91

91:
  %92 = load i64, ptr %8, align 8, !tbaa !15
  %93 = load i64, ptr %6, align 8, !tbaa !15
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %102

95:
  %96 = load ptr, ptr %5, align 8, !tbaa !13
  %97 = load i64, ptr %8, align 8, !tbaa !15
  %98 = getelementptr inbounds i8, ptr %96, i64 %97
  %99 = load i8, ptr %98, align 1, !tbaa !20
  %100 = call i32 @is_digit(i8 noundef zeroext %99)
  %101 = icmp ne i32 %100, 0
  br label %102

102:
  %103 = phi i1 [ false, %91 ], [ %101, %95 ]
  br i1 %103, label %104, label %121

104:
  %105 = load i64, ptr %10, align 8, !tbaa !15
  %106 = sdiv i64 %105, 10
  store i64 %106, ptr %10, align 8, !tbaa !15
  %107 = load ptr, ptr %5, align 8, !tbaa !13
  %108 = load i64, ptr %8, align 8, !tbaa !15
  %109 = getelementptr inbounds i8, ptr %107, i64 %108
  %110 = load i8, ptr %109, align 1, !tbaa !20
  %111 = zext i8 %110 to i32
  %112 = sub nsw i32 %111, 48
  %113 = sext i32 %112 to i64
  %114 = load i64, ptr %10, align 8, !tbaa !15
  %115 = mul nsw i64 %113, %114
  %116 = load i64, ptr %9, align 8, !tbaa !15
  %117 = add nsw i64 %116, %115
  store i64 %117, ptr %9, align 8, !tbaa !15
  br label %118

118:
  %119 = load i64, ptr %8, align 8, !tbaa !15
  %120 = add nsw i64 %119, 1
  store i64 %120, ptr %8, align 8, !tbaa !15
  br label %91, !llvm.loop !30

121:
  br label %122

122:
  %123 = load i64, ptr %11, align 8, !tbaa !15
  %124 = icmp ne i64 %123, 0
  br i1 %124, label %125, label %128

125:
  %126 = load i64, ptr %9, align 8, !tbaa !15
  %127 = sub nsw i64 0, %126
  br label %130

128:
  %129 = load i64, ptr %9, align 8, !tbaa !15
  br label %130

130:
  %131 = phi i64 [ %127, %125 ], [ %129, %128 ]
  %132 = load ptr, ptr %7, align 8, !tbaa !11
  store i64 %131, ptr %132, align 8, !tbaa !15
  %133 = load i64, ptr %8, align 8, !tbaa !15
  %134 = load i64, ptr %6, align 8, !tbaa !15
  %135 = icmp eq i64 %133, %134
  %136 = zext i1 %135 to i32
  store i32 %136, ptr %4, align 4
  br label %137

137:
  %138 = load i32, ptr %4, align 4
  ret i32 %138
}

define internal i32 @is_digit(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !20
  %3 = load i8, ptr %2, align 1, !tbaa !20
  %4 = zext i8 %3 to i32
  %5 = icmp sge i32 %4, 48
  br i1 %5, label %6, label %10

6:
  %7 = load i8, ptr %2, align 1, !tbaa !20
  %8 = zext i8 %7 to i32
  %9 = icmp sle i32 %8, 57
  br label %10

10:
  %11 = phi i1 [ false, %1 ], [ %9, %6 ]
  %12 = zext i1 %11 to i32
  ret i32 %12
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!16 = !{!"long", !5, i64 0}
!17 = !{i64 0, i64 8, !15, i64 8, i64 8, !15, i64 16, i64 8, !15, i64 24, i64 8, !15, i64 32, i64 8, !15}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!5, !5, i64 0}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !19}
!23 = !{!24, !16, i64 32}
!24 = !{!"", !16, i64 0, !16, i64 8, !16, i64 16, !16, i64 24, !16, i64 32}
!25 = !{!24, !16, i64 0}
!26 = !{!24, !16, i64 8}
!27 = !{!24, !16, i64 16}
!28 = !{!24, !16, i64 24}
!29 = distinct !{!29, !19}
!30 = distinct !{!30, !19}
