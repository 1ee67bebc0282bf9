; made by python -m programs.c from src/lz77.c, SHA-256 b3526d54d1e7ab70ebcc448bd10c66447a19f8a0148db39155f26c87fb8e15df
source_filename = "lz77.c"

%struct.Matcher = type { ptr, i64, ptr, ptr }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca %struct.Matcher, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 0
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %3, align 8, !tbaa !11
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 1
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %4, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 2
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %5, align 8, !tbaa !13
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 3
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %6, align 8, !tbaa !13
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 4
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %7, align 8, !tbaa !11
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 5
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %8, align 8, !tbaa !15
  %39 = getelementptr inbounds nuw %struct.Matcher, ptr %9, i32 0, i32 0
  %40 = load ptr, ptr %4, align 8, !tbaa !13
  store ptr %40, ptr %39, align 8, !tbaa !17
  %41 = getelementptr inbounds nuw %struct.Matcher, ptr %9, i32 0, i32 1
  %42 = load ptr, ptr %3, align 8, !tbaa !11
  %43 = getelementptr inbounds i64, ptr %42, i64 0
  %44 = load i64, ptr %43, align 8, !tbaa !20
  store i64 %44, ptr %41, align 8, !tbaa !21
  %45 = getelementptr inbounds nuw %struct.Matcher, ptr %9, i32 0, i32 2
  %46 = load ptr, ptr %8, align 8, !tbaa !15
  store ptr %46, ptr %45, align 8, !tbaa !22
  %47 = getelementptr inbounds nuw %struct.Matcher, ptr %9, i32 0, i32 3
  %48 = load ptr, ptr %2, align 8, !tbaa !7
  %49 = getelementptr inbounds ptr, ptr %48, i64 6
  %50 = load ptr, ptr %49, align 8, !tbaa !10
  store ptr %50, ptr %47, align 8, !tbaa !23
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 0
  %53 = load i64, ptr %52, align 8, !tbaa !20
  store i64 %53, ptr %10, align 8, !tbaa !20
  %54 = load ptr, ptr %3, align 8, !tbaa !11
  %55 = getelementptr inbounds i64, ptr %54, i64 1
  %56 = load i64, ptr %55, align 8, !tbaa !20
  store i64 %56, ptr %11, align 8, !tbaa !20
  store i64 0, ptr %12, align 8, !tbaa !20
  store i64 0, ptr %13, align 8, !tbaa !20
  store i64 0, ptr %14, align 8, !tbaa !20
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %57

57:
  %58 = load i32, ptr %15, align 4, !tbaa !3
  %59 = icmp slt i32 %58, 4096
  br i1 %59, label %60, label %68

60:
  %61 = load ptr, ptr %8, align 8, !tbaa !15
  %62 = load i32, ptr %15, align 4, !tbaa !3
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i32, ptr %61, i64 %63
  store i32 -1, ptr %64, align 4, !tbaa !3
  br label %65

65:
  %66 = load i32, ptr %15, align 4, !tbaa !3
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %15, align 4, !tbaa !3
  br label %57, !llvm.loop !24

68:
  br label %69

69:
  %70 = load i64, ptr %14, align 8, !tbaa !20
  %71 = load i64, ptr %10, align 8, !tbaa !20
  %72 = icmp slt i64 %70, %71
  br i1 %72, label %73, label %126

73:
  store i64 0, ptr %16, align 8, !tbaa !20
  store i64 0, ptr %17, align 8, !tbaa !20
  %74 = load i64, ptr %14, align 8, !tbaa !20
  %75 = call i64 @longest(ptr noundef %9, i64 noundef %74, ptr noundef %16)
  store i64 %75, ptr %18, align 8, !tbaa !20
  %76 = load i64, ptr %14, align 8, !tbaa !20
  call void @remember(ptr noundef %9, i64 noundef %76)
  %77 = load i64, ptr %18, align 8, !tbaa !20
  %78 = icmp ne i64 %77, 0
  br i1 %78, label %79, label %92

79:
  %80 = load i64, ptr %14, align 8, !tbaa !20
  %81 = add nsw i64 %80, 1
  %82 = load i64, ptr %10, align 8, !tbaa !20
  %83 = icmp slt i64 %81, %82
  br i1 %83, label %84, label %92

84:
  %85 = load i64, ptr %14, align 8, !tbaa !20
  %86 = add nsw i64 %85, 1
  %87 = call i64 @longest(ptr noundef %9, i64 noundef %86, ptr noundef %17)
  %88 = load i64, ptr %18, align 8, !tbaa !20
  %89 = add nsw i64 %88, 1
  %90 = icmp sgt i64 %87, %89
  br i1 %90, label %91, label %92

91:
  store i64 0, ptr %18, align 8, !tbaa !20
  br label %92

92:
  %93 = load i64, ptr %18, align 8, !tbaa !20
  %94 = icmp ne i64 %93, 0
  br i1 %94, label %98, label %95

95:
  %96 = load i64, ptr %14, align 8, !tbaa !20
  %97 = add nsw i64 %96, 1
  store i64 %97, ptr %14, align 8, !tbaa !20
  br label %69, !llvm.loop !26

98:
  %99 = load ptr, ptr %5, align 8, !tbaa !13
  %100 = load i64, ptr %12, align 8, !tbaa !20
  %101 = load ptr, ptr %4, align 8, !tbaa !13
  %102 = load i64, ptr %13, align 8, !tbaa !20
  %103 = getelementptr inbounds i8, ptr %101, i64 %102
  %104 = load i64, ptr %14, align 8, !tbaa !20
  %105 = load i64, ptr %13, align 8, !tbaa !20
  %106 = sub nsw i64 %104, %105
  %107 = load i64, ptr %18, align 8, !tbaa !20
  %108 = load i64, ptr %16, align 8, !tbaa !20
  %109 = call i64 @emit(ptr noundef %99, i64 noundef %100, ptr noundef %103, i64 noundef %106, i64 noundef %107, i64 noundef %108)
  store i64 %109, ptr %12, align 8, !tbaa !20
  store i64 1, ptr %19, align 8, !tbaa !20
  br label %110

110:
  %111 = load i64, ptr %19, align 8, !tbaa !20
  %112 = load i64, ptr %18, align 8, !tbaa !20
  %113 = icmp slt i64 %111, %112
  br i1 %113, label %114, label %121

114:
  %115 = load i64, ptr %14, align 8, !tbaa !20
  %116 = load i64, ptr %19, align 8, !tbaa !20
  %117 = add nsw i64 %115, %116
  call void @remember(ptr noundef %9, i64 noundef %117)
  br label %118

118:
  %119 = load i64, ptr %19, align 8, !tbaa !20
  %120 = add nsw i64 %119, 1
  store i64 %120, ptr %19, align 8, !tbaa !20
  br label %110, !llvm.loop !27

121:
  %122 = load i64, ptr %18, align 8, !tbaa !20
  %123 = load i64, ptr %14, align 8, !tbaa !20
  %124 = add nsw i64 %123, %122
  store i64 %124, ptr %14, align 8, !tbaa !20
  %125 = load i64, ptr %14, align 8, !tbaa !20
  store i64 %125, ptr %13, align 8, !tbaa !20
  br label %69, !llvm.loop !26

126:
  %127 = load ptr, ptr %5, align 8, !tbaa !13
  %128 = load i64, ptr %12, align 8, !tbaa !20
  %129 = load ptr, ptr %4, align 8, !tbaa !13
  %130 = load i64, ptr %13, align 8, !tbaa !20
  %131 = getelementptr inbounds i8, ptr %129, i64 %130
  %132 = load i64, ptr %14, align 8, !tbaa !20
  %133 = load i64, ptr %13, align 8, !tbaa !20
  %134 = sub nsw i64 %132, %133
  %135 = call i64 @emit(ptr noundef %127, i64 noundef %128, ptr noundef %131, i64 noundef %134, i64 noundef 0, i64 noundef 0)
  store i64 %135, ptr %12, align 8, !tbaa !20
  %136 = load i64, ptr %12, align 8, !tbaa !20
  store i64 %136, ptr %20, align 8, !tbaa !20
  br label %137

137:
  %138 = load i64, ptr %20, align 8, !tbaa !20
  %139 = load i64, ptr %11, align 8, !tbaa !20
  %140 = icmp slt i64 %138, %139
  br i1 %140, label %141, label %148

141:
  %142 = load ptr, ptr %5, align 8, !tbaa !13
  %143 = load i64, ptr %20, align 8, !tbaa !20
  %144 = getelementptr inbounds i8, ptr %142, i64 %143
  store i8 0, ptr %144, align 1, !tbaa !28
  br label %145

145:
  %146 = load i64, ptr %20, align 8, !tbaa !20
  %147 = add nsw i64 %146, 1
  store i64 %147, ptr %20, align 8, !tbaa !20
  br label %137, !llvm.loop !29

148:
  %149 = load i64, ptr %12, align 8, !tbaa !20
  %150 = load ptr, ptr %7, align 8, !tbaa !11
  %151 = getelementptr inbounds i64, ptr %150, i64 0
  store i64 %149, ptr %151, align 8, !tbaa !20
  %152 = load ptr, ptr %5, align 8, !tbaa !13
  %153 = load i64, ptr %12, align 8, !tbaa !20
  %154 = load ptr, ptr %6, align 8, !tbaa !13
  %155 = call i64 @expand(ptr noundef %152, i64 noundef %153, ptr noundef %154)
  %156 = load ptr, ptr %7, align 8, !tbaa !11
  %157 = getelementptr inbounds i64, ptr %156, i64 1
  store i64 %155, ptr %157, align 8, !tbaa !20
  ret void
}

define internal i64 @longest(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i64 %1, ptr %6, align 8, !tbaa !20
  store ptr %2, ptr %7, align 8, !tbaa !11
  store i64 0, ptr %8, align 8, !tbaa !20
  %13 = load ptr, ptr %5, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Matcher, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !21
  %16 = load i64, ptr %6, align 8, !tbaa !20
  %17 = sub nsw i64 %15, %16
  %18 = icmp slt i64 %17, 255
  br i1 %18, label %19, label %25

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Matcher, ptr %20, i32 0, i32 1
  %22 = load i64, ptr %21, align 8, !tbaa !21
  %23 = load i64, ptr %6, align 8, !tbaa !20
  %24 = sub nsw i64 %22, %23
  br label %26

25:
  br label %26

26:
  %27 = phi i64 [ %24, %19 ], [ 255, %25 ]
  store i64 %27, ptr %9, align 8, !tbaa !20
  %28 = load ptr, ptr %5, align 8, !tbaa !10
  %29 = getelementptr inbounds nuw %struct.Matcher, ptr %28, i32 0, i32 1
  %30 = load i64, ptr %29, align 8, !tbaa !21
  %31 = load i64, ptr %6, align 8, !tbaa !20
  %32 = sub nsw i64 %30, %31
  %33 = icmp slt i64 %32, 4
  br i1 %33, label %34, label %35

34:
  store i64 0, ptr %4, align 8
  br label %105

35:
  %36 = load ptr, ptr %5, align 8, !tbaa !10
  %37 = getelementptr inbounds nuw %struct.Matcher, ptr %36, i32 0, i32 2
  %38 = load ptr, ptr %37, align 8, !tbaa !22
  %39 = load ptr, ptr %5, align 8, !tbaa !10
  %40 = getelementptr inbounds nuw %struct.Matcher, ptr %39, i32 0, i32 0
  %41 = load ptr, ptr %40, align 8, !tbaa !17
  %42 = load i64, ptr %6, align 8, !tbaa !20
  %43 = getelementptr inbounds i8, ptr %41, i64 %42
  %44 = call i32 @hash(ptr noundef %43)
  %45 = zext i32 %44 to i64
  %46 = getelementptr inbounds nuw i32, ptr %38, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !3
  store i32 %47, ptr %10, align 4, !tbaa !3
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %48

48:
  %49 = load i32, ptr %10, align 4, !tbaa !3
  %50 = icmp sge i32 %49, 0
  br i1 %50, label %51, label %60

51:
  %52 = load i64, ptr %6, align 8, !tbaa !20
  %53 = load i32, ptr %10, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = sub nsw i64 %52, %54
  %56 = icmp slt i64 %55, 65535
  br i1 %56, label %57, label %60

57:
  %58 = load i32, ptr %11, align 4, !tbaa !3
  %59 = icmp slt i32 %58, 16
  br label %60

60:
  %61 = phi i1 [ false, %51 ], [ false, %48 ], [ %59, %57 ]
  br i1 %61, label %62, label %97

62:
  %63 = load ptr, ptr %5, align 8, !tbaa !10
  %64 = getelementptr inbounds nuw %struct.Matcher, ptr %63, i32 0, i32 0
  %65 = load ptr, ptr %64, align 8, !tbaa !17
  %66 = load i32, ptr %10, align 4, !tbaa !3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i8, ptr %65, i64 %67
  %69 = load ptr, ptr %5, align 8, !tbaa !10
  %70 = getelementptr inbounds nuw %struct.Matcher, ptr %69, i32 0, i32 0
  %71 = load ptr, ptr %70, align 8, !tbaa !17
  %72 = load i64, ptr %6, align 8, !tbaa !20
  %73 = getelementptr inbounds i8, ptr %71, i64 %72
  %74 = load i64, ptr %9, align 8, !tbaa !20
  %75 = call i64 @common(ptr noundef %68, ptr noundef %73, i64 noundef %74)
  store i64 %75, ptr %12, align 8, !tbaa !20
  %76 = load i64, ptr %12, align 8, !tbaa !20
  %77 = load i64, ptr %8, align 8, !tbaa !20
  %78 = icmp sgt i64 %76, %77
  br i1 %78, label %79, label %86

79:
  %80 = load i64, ptr %12, align 8, !tbaa !20
  store i64 %80, ptr %8, align 8, !tbaa !20
  %81 = load i64, ptr %6, align 8, !tbaa !20
  %82 = load i32, ptr %10, align 4, !tbaa !3
  %83 = sext i32 %82 to i64
  %84 = sub nsw i64 %81, %83
  %85 = load ptr, ptr %7, align 8, !tbaa !11
  store i64 %84, ptr %85, align 8, !tbaa !20
  br label %86

86:
  %87 = load ptr, ptr %5, align 8, !tbaa !10
  %88 = getelementptr inbounds nuw %struct.Matcher, ptr %87, i32 0, i32 3
  %89 = load ptr, ptr %88, align 8, !tbaa !23
  %90 = load i32, ptr %10, align 4, !tbaa !3
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds i32, ptr %89, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !3
  store i32 %93, ptr %10, align 4, !tbaa !3
  br label %94

94:
  %95 = load i32, ptr %11, align 4, !tbaa !3
  %96 = add nsw i32 %95, 1
  store i32 %96, ptr %11, align 4, !tbaa !3
  br label %48, !llvm.loop !30

97:
  %98 = load i64, ptr %8, align 8, !tbaa !20
  %99 = icmp sge i64 %98, 4
  br i1 %99, label %100, label %102

100:
  %101 = load i64, ptr %8, align 8, !tbaa !20
  br label %103

102:
  br label %103

103:
  %104 = phi i64 [ %101, %100 ], [ 0, %102 ]
  store i64 %104, ptr %4, align 8
  br label %105

105:
  %106 = load i64, ptr %4, align 8
  ret i64 %106
}

define internal void @remember(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i64 %1, ptr %4, align 8, !tbaa !20
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = getelementptr inbounds nuw %struct.Matcher, ptr %6, i32 0, i32 1
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = load i64, ptr %4, align 8, !tbaa !20
  %10 = sub nsw i64 %8, %9
  %11 = icmp slt i64 %10, 4
  br i1 %11, label %12, label %13

12:
  br label %40

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.Matcher, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8, !tbaa !17
  %17 = load i64, ptr %4, align 8, !tbaa !20
  %18 = getelementptr inbounds i8, ptr %16, i64 %17
  %19 = call i32 @hash(ptr noundef %18)
  store i32 %19, ptr %5, align 4, !tbaa !3
  %20 = load ptr, ptr %3, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Matcher, ptr %20, i32 0, i32 2
  %22 = load ptr, ptr %21, align 8, !tbaa !22
  %23 = load i32, ptr %5, align 4, !tbaa !3
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds nuw i32, ptr %22, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !3
  %27 = load ptr, ptr %3, align 8, !tbaa !10
  %28 = getelementptr inbounds nuw %struct.Matcher, ptr %27, i32 0, i32 3
  %29 = load ptr, ptr %28, align 8, !tbaa !23
  %30 = load i64, ptr %4, align 8, !tbaa !20
  %31 = getelementptr inbounds i32, ptr %29, i64 %30
  store i32 %26, ptr %31, align 4, !tbaa !3
  %32 = load i64, ptr %4, align 8, !tbaa !20
  %33 = trunc i64 %32 to i32
  %34 = load ptr, ptr %3, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Matcher, ptr %34, i32 0, i32 2
  %36 = load ptr, ptr %35, align 8, !tbaa !22
  %37 = load i32, ptr %5, align 4, !tbaa !3
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw i32, ptr %36, i64 %38
  store i32 %33, ptr %39, align 4, !tbaa !3
  br label %40

40:
  ret void
}

define internal i64 @emit(ptr noundef %0, i64 noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca i64, align 8
  store ptr %0, ptr %7, align 8, !tbaa !13
  store i64 %1, ptr %8, align 8, !tbaa !20
  store ptr %2, ptr %9, align 8, !tbaa !13
  store i64 %3, ptr %10, align 8, !tbaa !20
  store i64 %4, ptr %11, align 8, !tbaa !20
  store i64 %5, ptr %12, align 8, !tbaa !20
  br label %15

15:
  %16 = load i64, ptr %10, align 8, !tbaa !20
  %17 = icmp sgt i64 %16, 255
  br i1 %17, label %18, label %44

18:
  %19 = load ptr, ptr %7, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !20
  %21 = add nsw i64 %20, 1
  store i64 %21, ptr %8, align 8, !tbaa !20
  %22 = getelementptr inbounds i8, ptr %19, i64 %20
  store i8 -1, ptr %22, align 1, !tbaa !28
  %23 = load ptr, ptr %7, align 8, !tbaa !13
  %24 = load i64, ptr %8, align 8, !tbaa !20
  %25 = add nsw i64 %24, 1
  store i64 %25, ptr %8, align 8, !tbaa !20
  %26 = getelementptr inbounds i8, ptr %23, i64 %24
  store i8 0, ptr %26, align 1, !tbaa !28
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %27

27:
  %28 = load i32, ptr %13, align 4, !tbaa !3
  %29 = icmp slt i32 %28, 255
  br i1 %29, label %30, label %41

30:
  %31 = load ptr, ptr %9, align 8, !tbaa !13
  %32 = getelementptr inbounds nuw i8, ptr %31, i32 1
  store ptr %32, ptr %9, align 8, !tbaa !13
  %33 = load i8, ptr %31, align 1, !tbaa !28
  %34 = load ptr, ptr %7, align 8, !tbaa !13
  %35 = load i64, ptr %8, align 8, !tbaa !20
  %36 = add nsw i64 %35, 1
  store i64 %36, ptr %8, align 8, !tbaa !20
  %37 = getelementptr inbounds i8, ptr %34, i64 %35
  store i8 %33, ptr %37, align 1, !tbaa !28
  br label %38

38:
  %39 = load i32, ptr %13, align 4, !tbaa !3
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %13, align 4, !tbaa !3
  br label %27, !llvm.loop !31

41:
  %42 = load i64, ptr %10, align 8, !tbaa !20
  %43 = sub nsw i64 %42, 255
  store i64 %43, ptr %10, align 8, !tbaa !20
  br label %15, !llvm.loop !32

44:
  %45 = load i64, ptr %10, align 8, !tbaa !20
  %46 = trunc i64 %45 to i8
  %47 = load ptr, ptr %7, align 8, !tbaa !13
  %48 = load i64, ptr %8, align 8, !tbaa !20
  %49 = add nsw i64 %48, 1
  store i64 %49, ptr %8, align 8, !tbaa !20
  %50 = getelementptr inbounds i8, ptr %47, i64 %48
  store i8 %46, ptr %50, align 1, !tbaa !28
  %51 = load i64, ptr %11, align 8, !tbaa !20
  %52 = trunc i64 %51 to i8
  %53 = load ptr, ptr %7, align 8, !tbaa !13
  %54 = load i64, ptr %8, align 8, !tbaa !20
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %8, align 8, !tbaa !20
  %56 = getelementptr inbounds i8, ptr %53, i64 %54
  store i8 %52, ptr %56, align 1, !tbaa !28
  store i64 0, ptr %14, align 8, !tbaa !20
  br label %57

57:
  %58 = load i64, ptr %14, align 8, !tbaa !20
  %59 = load i64, ptr %10, align 8, !tbaa !20
  %60 = icmp slt i64 %58, %59
  br i1 %60, label %61, label %73

61:
  %62 = load ptr, ptr %9, align 8, !tbaa !13
  %63 = load i64, ptr %14, align 8, !tbaa !20
  %64 = getelementptr inbounds i8, ptr %62, i64 %63
  %65 = load i8, ptr %64, align 1, !tbaa !28
  %66 = load ptr, ptr %7, align 8, !tbaa !13
  %67 = load i64, ptr %8, align 8, !tbaa !20
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %8, align 8, !tbaa !20
  %69 = getelementptr inbounds i8, ptr %66, i64 %67
  store i8 %65, ptr %69, align 1, !tbaa !28
  br label %70

70:
  %71 = load i64, ptr %14, align 8, !tbaa !20
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %14, align 8, !tbaa !20
  br label %57, !llvm.loop !33

73:
  %74 = load i64, ptr %11, align 8, !tbaa !20
  %75 = icmp ne i64 %74, 0
  br i1 %75, label %76, label %90

76:
  %77 = load i64, ptr %12, align 8, !tbaa !20
  %78 = trunc i64 %77 to i8
  %79 = load ptr, ptr %7, align 8, !tbaa !13
  %80 = load i64, ptr %8, align 8, !tbaa !20
  %81 = add nsw i64 %80, 1
  store i64 %81, ptr %8, align 8, !tbaa !20
  %82 = getelementptr inbounds i8, ptr %79, i64 %80
  store i8 %78, ptr %82, align 1, !tbaa !28
  %83 = load i64, ptr %12, align 8, !tbaa !20
  %84 = ashr i64 %83, 8
  %85 = trunc i64 %84 to i8
  %86 = load ptr, ptr %7, align 8, !tbaa !13
  %87 = load i64, ptr %8, align 8, !tbaa !20
  %88 = add nsw i64 %87, 1
  store i64 %88, ptr %8, align 8, !tbaa !20
  %89 = getelementptr inbounds i8, ptr %86, i64 %87
  store i8 %85, ptr %89, align 1, !tbaa !28
  br label %90

90:
  %91 = load i64, ptr %8, align 8, !tbaa !20
  ret i64 %91
}

define internal i64 @expand(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
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
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !20
  store ptr %2, ptr %6, align 8, !tbaa !13
  store i64 0, ptr %7, align 8, !tbaa !20
  store i64 0, ptr %8, align 8, !tbaa !20
  br label %14

14:
  %15 = load i64, ptr %8, align 8, !tbaa !20
  %16 = load i64, ptr %5, align 8, !tbaa !20
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %90

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !20
  %21 = getelementptr inbounds i8, ptr %19, i64 %20
  %22 = load i8, ptr %21, align 1, !tbaa !28
  %23 = zext i8 %22 to i64
  store i64 %23, ptr %9, align 8, !tbaa !20
  %24 = load ptr, ptr %4, align 8, !tbaa !13
  %25 = load i64, ptr %8, align 8, !tbaa !20
  %26 = add nsw i64 %25, 1
  %27 = getelementptr inbounds i8, ptr %24, i64 %26
  %28 = load i8, ptr %27, align 1, !tbaa !28
  %29 = zext i8 %28 to i64
  store i64 %29, ptr %10, align 8, !tbaa !20
  %30 = load i64, ptr %8, align 8, !tbaa !20
  %31 = add nsw i64 %30, 2
  store i64 %31, ptr %8, align 8, !tbaa !20
  store i64 0, ptr %11, align 8, !tbaa !20
  br label %32

32:
  %33 = load i64, ptr %11, align 8, !tbaa !20
  %34 = load i64, ptr %9, align 8, !tbaa !20
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %49

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !13
  %38 = load i64, ptr %8, align 8, !tbaa !20
  %39 = add nsw i64 %38, 1
  store i64 %39, ptr %8, align 8, !tbaa !20
  %40 = getelementptr inbounds i8, ptr %37, i64 %38
  %41 = load i8, ptr %40, align 1, !tbaa !28
  %42 = load ptr, ptr %6, align 8, !tbaa !13
  %43 = load i64, ptr %7, align 8, !tbaa !20
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %7, align 8, !tbaa !20
  %45 = getelementptr inbounds i8, ptr %42, i64 %43
  store i8 %41, ptr %45, align 1, !tbaa !28
  br label %46

46:
  %47 = load i64, ptr %11, align 8, !tbaa !20
  %48 = add nsw i64 %47, 1
  store i64 %48, ptr %11, align 8, !tbaa !20
  br label %32, !llvm.loop !34

49:
  %50 = load i64, ptr %10, align 8, !tbaa !20
  %51 = icmp ne i64 %50, 0
  br i1 %51, label %52, label %89

52:
  %53 = load ptr, ptr %4, align 8, !tbaa !13
  %54 = load i64, ptr %8, align 8, !tbaa !20
  %55 = getelementptr inbounds i8, ptr %53, i64 %54
  %56 = load i8, ptr %55, align 1, !tbaa !28
  %57 = zext i8 %56 to i32
  %58 = load ptr, ptr %4, align 8, !tbaa !13
  %59 = load i64, ptr %8, align 8, !tbaa !20
  %60 = add nsw i64 %59, 1
  %61 = getelementptr inbounds i8, ptr %58, i64 %60
  %62 = load i8, ptr %61, align 1, !tbaa !28
  %63 = zext i8 %62 to i32
  %64 = shl i32 %63, 8
  %65 = or i32 %57, %64
  %66 = sext i32 %65 to i64
  store i64 %66, ptr %12, align 8, !tbaa !20
  %67 = load i64, ptr %8, align 8, !tbaa !20
  %68 = add nsw i64 %67, 2
  store i64 %68, ptr %8, align 8, !tbaa !20
  store i64 0, ptr %13, align 8, !tbaa !20
  br label %69

69:
  %70 = load i64, ptr %13, align 8, !tbaa !20
  %71 = load i64, ptr %10, align 8, !tbaa !20
  %72 = icmp slt i64 %70, %71
  br i1 %72, label %73, label %88

73:
  %74 = load ptr, ptr %6, align 8, !tbaa !13
  %75 = load i64, ptr %7, align 8, !tbaa !20
  %76 = load i64, ptr %12, align 8, !tbaa !20
  %77 = sub nsw i64 %75, %76
  %78 = getelementptr inbounds i8, ptr %74, i64 %77
  %79 = load i8, ptr %78, align 1, !tbaa !28
  %80 = load ptr, ptr %6, align 8, !tbaa !13
  %81 = load i64, ptr %7, align 8, !tbaa !20
  %82 = getelementptr inbounds i8, ptr %80, i64 %81
  store i8 %79, ptr %82, align 1, !tbaa !28
  br label %83

83:
  %84 = load i64, ptr %13, align 8, !tbaa !20
  %85 = add nsw i64 %84, 1
  store i64 %85, ptr %13, align 8, !tbaa !20
  %86 = load i64, ptr %7, align 8, !tbaa !20
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %7, align 8, !tbaa !20
  br label %69, !llvm.loop !35

88:
  br label %89

89:
  br label %14, !llvm.loop !36

90:
  %91 = load i64, ptr %7, align 8, !tbaa !20
  ret i64 %91
}

define internal i32 @hash(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !13
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1, !tbaa !28
  %6 = zext i8 %5 to i32
  %7 = shl i32 %6, 16
  %8 = load ptr, ptr %2, align 8, !tbaa !13
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  %10 = load i8, ptr %9, align 1, !tbaa !28
  %11 = zext i8 %10 to i32
  %12 = shl i32 %11, 8
  %13 = or i32 %7, %12
  %14 = load ptr, ptr %2, align 8, !tbaa !13
  %15 = getelementptr inbounds i8, ptr %14, i64 2
  %16 = load i8, ptr %15, align 1, !tbaa !28
  %17 = zext i8 %16 to i32
  %18 = or i32 %13, %17
  %19 = mul i32 %18, -1640531535
  %20 = lshr i32 %19, 20
  ret i32 %20
}

define internal i64 @common(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !20
  store i64 0, ptr %7, align 8, !tbaa !20
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !20
  %10 = load i64, ptr %6, align 8, !tbaa !20
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %24

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !13
  %14 = load i64, ptr %7, align 8, !tbaa !20
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !28
  %17 = zext i8 %16 to i32
  %18 = load ptr, ptr %5, align 8, !tbaa !13
  %19 = load i64, ptr %7, align 8, !tbaa !20
  %20 = getelementptr inbounds i8, ptr %18, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !28
  %22 = zext i8 %21 to i32
  %23 = icmp eq i32 %17, %22
  br label %24

24:
  %25 = phi i1 [ false, %8 ], [ %23, %12 ]
  br i1 %25, label %26, label %29

26:
  %27 = load i64, ptr %7, align 8, !tbaa !20
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %7, align 8, !tbaa !20
  br label %8, !llvm.loop !37

29:
  %30 = load i64, ptr %7, align 8, !tbaa !20
  ret i64 %30
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
!17 = !{!18, !14, i64 0}
!18 = !{!"", !14, i64 0, !19, i64 8, !16, i64 16, !16, i64 24}
!19 = !{!"long", !5, i64 0}
!20 = !{!19, !19, i64 0}
!21 = !{!18, !19, i64 8}
!22 = !{!18, !16, i64 16}
!23 = !{!18, !16, i64 24}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = distinct !{!26, !25}
!27 = distinct !{!27, !25}
!28 = !{!5, !5, i64 0}
!29 = distinct !{!29, !25}
!30 = distinct !{!30, !25}
!31 = distinct !{!31, !25}
!32 = distinct !{!32, !25}
!33 = distinct !{!33, !25}
!34 = distinct !{!34, !25}
!35 = distinct !{!35, !25}
!36 = distinct !{!36, !25}
!37 = distinct !{!37, !25}
