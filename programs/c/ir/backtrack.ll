; made by python -m programs.c from src/backtrack.c, SHA-256 d9ee1f8fc708641c46c200933575f03b80441547375ba32599e0b60c37c72934
source_filename = "backtrack.c"

%struct.Item = type { i8, i8, i8, i8 }

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
  %11 = alloca [65 x %struct.Item], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
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
  store ptr %24, ptr %5, align 8, !tbaa !13
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
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 2
  %36 = load i64, ptr %35, align 8, !tbaa !15
  store i64 %36, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !15
  %39 = load i64, ptr %7, align 8, !tbaa !15
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %90

41:
  store i64 0, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  %42 = load ptr, ptr %4, align 8, !tbaa !13
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = load i64, ptr %8, align 8, !tbaa !15
  %45 = mul nsw i64 %43, %44
  %46 = getelementptr inbounds i8, ptr %42, i64 %45
  %47 = load i64, ptr %8, align 8, !tbaa !15
  %48 = getelementptr inbounds [65 x %struct.Item], ptr %11, i64 0, i64 0
  call void @parse(ptr noundef %46, i64 noundef %47, ptr noundef %48)
  store i64 0, ptr %14, align 8, !tbaa !15
  br label %49

49:
  %50 = load i64, ptr %14, align 8, !tbaa !15
  %51 = load i64, ptr %9, align 8, !tbaa !15
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %53, label %75

53:
  %54 = getelementptr inbounds [65 x %struct.Item], ptr %11, i64 0, i64 0
  %55 = load ptr, ptr %5, align 8, !tbaa !13
  %56 = load i64, ptr %14, align 8, !tbaa !15
  %57 = load i64, ptr %9, align 8, !tbaa !15
  %58 = call i64 @match(ptr noundef %54, ptr noundef %55, i64 noundef %56, i64 noundef %57)
  store i64 %58, ptr %15, align 8, !tbaa !15
  %59 = load i64, ptr %15, align 8, !tbaa !15
  %60 = load i64, ptr %14, align 8, !tbaa !15
  %61 = icmp sgt i64 %59, %60
  br i1 %61, label %62, label %71

62:
  %63 = load i64, ptr %12, align 8, !tbaa !15
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %12, align 8, !tbaa !15
  %65 = load i64, ptr %15, align 8, !tbaa !15
  %66 = load i64, ptr %14, align 8, !tbaa !15
  %67 = sub nsw i64 %65, %66
  %68 = load i64, ptr %13, align 8, !tbaa !15
  %69 = add nsw i64 %68, %67
  store i64 %69, ptr %13, align 8, !tbaa !15
  %70 = load i64, ptr %15, align 8, !tbaa !15
  store i64 %70, ptr %14, align 8, !tbaa !15
  br label %74

71:
  %72 = load i64, ptr %14, align 8, !tbaa !15
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %14, align 8, !tbaa !15
  br label %74

74:
  br label %49, !llvm.loop !17

75:
  %76 = load i64, ptr %12, align 8, !tbaa !15
  %77 = load ptr, ptr %6, align 8, !tbaa !11
  %78 = load i64, ptr %10, align 8, !tbaa !15
  %79 = mul nsw i64 2, %78
  %80 = getelementptr inbounds i64, ptr %77, i64 %79
  store i64 %76, ptr %80, align 8, !tbaa !15
  %81 = load i64, ptr %13, align 8, !tbaa !15
  %82 = load ptr, ptr %6, align 8, !tbaa !11
  %83 = load i64, ptr %10, align 8, !tbaa !15
  %84 = mul nsw i64 2, %83
  %85 = add nsw i64 %84, 1
  %86 = getelementptr inbounds i64, ptr %82, i64 %85
  store i64 %81, ptr %86, align 8, !tbaa !15
  br label %87

87:
  %88 = load i64, ptr %10, align 8, !tbaa !15
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %10, align 8, !tbaa !15
  br label %37, !llvm.loop !19

90:
  ret void
}

define internal void @parse(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.Item, align 1
  %10 = alloca i64, align 8
  %11 = alloca %struct.Item, align 1
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store ptr %2, ptr %6, align 8, !tbaa !10
  store i64 0, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %12

12:
  %13 = load i64, ptr %8, align 8, !tbaa !15
  %14 = load i64, ptr %5, align 8, !tbaa !15
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %23

16:
  %17 = load ptr, ptr %4, align 8, !tbaa !13
  %18 = load i64, ptr %8, align 8, !tbaa !15
  %19 = getelementptr inbounds i8, ptr %17, i64 %18
  %20 = load i8, ptr %19, align 1, !tbaa !20
  %21 = zext i8 %20 to i32
  %22 = icmp ne i32 %21, 0
  br label %23

23:
  %24 = phi i1 [ false, %12 ], [ %22, %16 ]
  br i1 %24, label %25, label %144

25:
  %26 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 0
  store i8 1, ptr %26, align 1, !tbaa !21
  %27 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 1
  %28 = load ptr, ptr %4, align 8, !tbaa !13
  %29 = load i64, ptr %8, align 8, !tbaa !15
  %30 = getelementptr inbounds i8, ptr %28, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !20
  store i8 %31, ptr %27, align 1, !tbaa !23
  %32 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 2
  %33 = load ptr, ptr %4, align 8, !tbaa !13
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = getelementptr inbounds i8, ptr %33, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !20
  store i8 %36, ptr %32, align 1, !tbaa !24
  %37 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 3
  store i8 0, ptr %37, align 1, !tbaa !25
  %38 = load ptr, ptr %4, align 8, !tbaa !13
  %39 = load i64, ptr %8, align 8, !tbaa !15
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !20
  %42 = zext i8 %41 to i32
  %43 = icmp eq i32 %42, 46
  br i1 %43, label %44, label %46

44:
  %45 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 0
  store i8 2, ptr %45, align 1, !tbaa !21
  br label %105

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !13
  %48 = load i64, ptr %8, align 8, !tbaa !15
  %49 = getelementptr inbounds i8, ptr %47, i64 %48
  %50 = load i8, ptr %49, align 1, !tbaa !20
  %51 = zext i8 %50 to i32
  %52 = icmp eq i32 %51, 36
  br i1 %52, label %53, label %55

53:
  %54 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 0
  store i8 4, ptr %54, align 1, !tbaa !21
  br label %104

55:
  %56 = load ptr, ptr %4, align 8, !tbaa !13
  %57 = load i64, ptr %8, align 8, !tbaa !15
  %58 = getelementptr inbounds i8, ptr %56, i64 %57
  %59 = load i8, ptr %58, align 1, !tbaa !20
  %60 = zext i8 %59 to i32
  %61 = icmp eq i32 %60, 91
  br i1 %61, label %62, label %103

62:
  %63 = load i64, ptr %8, align 8, !tbaa !15
  %64 = add nsw i64 %63, 4
  %65 = load i64, ptr %5, align 8, !tbaa !15
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %67, label %103

67:
  %68 = load ptr, ptr %4, align 8, !tbaa !13
  %69 = load i64, ptr %8, align 8, !tbaa !15
  %70 = add nsw i64 %69, 1
  %71 = getelementptr inbounds i8, ptr %68, i64 %70
  %72 = load i8, ptr %71, align 1, !tbaa !20
  %73 = zext i8 %72 to i32
  %74 = icmp eq i32 %73, 94
  %75 = zext i1 %74 to i32
  %76 = sext i32 %75 to i64
  store i64 %76, ptr %10, align 8, !tbaa !15
  %77 = load i64, ptr %10, align 8, !tbaa !15
  %78 = icmp ne i64 %77, 0
  %79 = zext i1 %78 to i64
  %80 = select i1 %78, i32 3, i32 1
  %81 = trunc i32 %80 to i8
  %82 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 0
  store i8 %81, ptr %82, align 1, !tbaa !21
  %83 = load ptr, ptr %4, align 8, !tbaa !13
  %84 = load i64, ptr %8, align 8, !tbaa !15
  %85 = add nsw i64 %84, 1
  %86 = load i64, ptr %10, align 8, !tbaa !15
  %87 = add nsw i64 %85, %86
  %88 = getelementptr inbounds i8, ptr %83, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !20
  %90 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 1
  store i8 %89, ptr %90, align 1, !tbaa !23
  %91 = load ptr, ptr %4, align 8, !tbaa !13
  %92 = load i64, ptr %8, align 8, !tbaa !15
  %93 = add nsw i64 %92, 3
  %94 = load i64, ptr %10, align 8, !tbaa !15
  %95 = add nsw i64 %93, %94
  %96 = getelementptr inbounds i8, ptr %91, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !20
  %98 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 2
  store i8 %97, ptr %98, align 1, !tbaa !24
  %99 = load i64, ptr %10, align 8, !tbaa !15
  %100 = add nsw i64 4, %99
  %101 = load i64, ptr %8, align 8, !tbaa !15
  %102 = add nsw i64 %101, %100
  store i64 %102, ptr %8, align 8, !tbaa !15
  br label %103

103:
  br label %104

104:
  br label %105

105:
  %106 = load i64, ptr %8, align 8, !tbaa !15
  %107 = add nsw i64 %106, 1
  store i64 %107, ptr %8, align 8, !tbaa !15
  %108 = load i64, ptr %8, align 8, !tbaa !15
  %109 = load i64, ptr %5, align 8, !tbaa !15
  %110 = icmp slt i64 %108, %109
  br i1 %110, label %111, label %139

111:
  %112 = load ptr, ptr %4, align 8, !tbaa !13
  %113 = load i64, ptr %8, align 8, !tbaa !15
  %114 = getelementptr inbounds i8, ptr %112, i64 %113
  %115 = load i8, ptr %114, align 1, !tbaa !20
  %116 = zext i8 %115 to i32
  %117 = icmp eq i32 %116, 42
  br i1 %117, label %132, label %118

118:
  %119 = load ptr, ptr %4, align 8, !tbaa !13
  %120 = load i64, ptr %8, align 8, !tbaa !15
  %121 = getelementptr inbounds i8, ptr %119, i64 %120
  %122 = load i8, ptr %121, align 1, !tbaa !20
  %123 = zext i8 %122 to i32
  %124 = icmp eq i32 %123, 43
  br i1 %124, label %132, label %125

125:
  %126 = load ptr, ptr %4, align 8, !tbaa !13
  %127 = load i64, ptr %8, align 8, !tbaa !15
  %128 = getelementptr inbounds i8, ptr %126, i64 %127
  %129 = load i8, ptr %128, align 1, !tbaa !20
  %130 = zext i8 %129 to i32
  %131 = icmp eq i32 %130, 63
  br i1 %131, label %132, label %139

132:
  %133 = load ptr, ptr %4, align 8, !tbaa !13
  %134 = load i64, ptr %8, align 8, !tbaa !15
  %135 = add nsw i64 %134, 1
  store i64 %135, ptr %8, align 8, !tbaa !15
  %136 = getelementptr inbounds i8, ptr %133, i64 %134
  %137 = load i8, ptr %136, align 1, !tbaa !20
  %138 = getelementptr inbounds nuw %struct.Item, ptr %9, i32 0, i32 3
  store i8 %137, ptr %138, align 1, !tbaa !25
  br label %139

139:
  %140 = load ptr, ptr %6, align 8, !tbaa !10
  %141 = load i64, ptr %7, align 8, !tbaa !15
  %142 = add nsw i64 %141, 1
  store i64 %142, ptr %7, align 8, !tbaa !15
  %143 = getelementptr inbounds %struct.Item, ptr %140, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %143, ptr align 1 %9, i64 4, i1 false), !tbaa.struct !26
  br label %12, !llvm.loop !27

144:
  call void @llvm.memset.p0.i64(ptr align 1 %11, i8 0, i64 4, i1 false)
  %145 = load ptr, ptr %6, align 8, !tbaa !10
  %146 = load i64, ptr %7, align 8, !tbaa !15
  %147 = getelementptr inbounds %struct.Item, ptr %145, i64 %146
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %147, ptr align 1 %11, i64 4, i1 false), !tbaa.struct !26
  ret void
}

define internal i64 @match(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !10
  store ptr %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !15
  store i64 %3, ptr %9, align 8, !tbaa !15
  br label %11

11:
  %12 = load ptr, ptr %6, align 8, !tbaa !10
  %13 = getelementptr inbounds nuw %struct.Item, ptr %12, i32 0, i32 0
  %14 = load i8, ptr %13, align 1, !tbaa !21
  %15 = zext i8 %14 to i32
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:
  %18 = load i64, ptr %8, align 8, !tbaa !15
  store i64 %18, ptr %5, align 8
  br label %115

19:
  %20 = load ptr, ptr %6, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Item, ptr %20, i32 0, i32 0
  %22 = load i8, ptr %21, align 1, !tbaa !21
  %23 = zext i8 %22 to i32
  %24 = icmp eq i32 %23, 4
  br i1 %24, label %25, label %34

25:
  %26 = load i64, ptr %8, align 8, !tbaa !15
  %27 = load i64, ptr %9, align 8, !tbaa !15
  %28 = icmp eq i64 %26, %27
  br i1 %28, label %29, label %31

29:
  %30 = load i64, ptr %8, align 8, !tbaa !15
  br label %32

31:
  br label %32

32:
  %33 = phi i64 [ %30, %29 ], [ -1, %31 ]
  store i64 %33, ptr %5, align 8
  br label %115

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw %struct.Item, ptr %35, i32 0, i32 3
  %37 = load i8, ptr %36, align 1, !tbaa !25
  %38 = zext i8 %37 to i32
  %39 = icmp eq i32 %38, 42
  br i1 %39, label %40, label %46

40:
  %41 = load ptr, ptr %6, align 8, !tbaa !10
  %42 = load ptr, ptr %7, align 8, !tbaa !13
  %43 = load i64, ptr %8, align 8, !tbaa !15
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = call i64 @repeated(ptr noundef %41, ptr noundef %42, i64 noundef %43, i64 noundef %44, i64 noundef 0)
  store i64 %45, ptr %5, align 8
  br label %115

46:
  %47 = load ptr, ptr %6, align 8, !tbaa !10
  %48 = getelementptr inbounds nuw %struct.Item, ptr %47, i32 0, i32 3
  %49 = load i8, ptr %48, align 1, !tbaa !25
  %50 = zext i8 %49 to i32
  %51 = icmp eq i32 %50, 43
  br i1 %51, label %52, label %58

52:
  %53 = load ptr, ptr %6, align 8, !tbaa !10
  %54 = load ptr, ptr %7, align 8, !tbaa !13
  %55 = load i64, ptr %8, align 8, !tbaa !15
  %56 = load i64, ptr %9, align 8, !tbaa !15
  %57 = call i64 @repeated(ptr noundef %53, ptr noundef %54, i64 noundef %55, i64 noundef %56, i64 noundef 1)
  store i64 %57, ptr %5, align 8
  br label %115

58:
  %59 = load ptr, ptr %6, align 8, !tbaa !10
  %60 = getelementptr inbounds nuw %struct.Item, ptr %59, i32 0, i32 3
  %61 = load i8, ptr %60, align 1, !tbaa !25
  %62 = zext i8 %61 to i32
  %63 = icmp eq i32 %62, 63
  br i1 %63, label %64, label %96

64:
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = load i64, ptr %9, align 8, !tbaa !15
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %68, label %89

68:
  %69 = load ptr, ptr %6, align 8, !tbaa !10
  %70 = load ptr, ptr %7, align 8, !tbaa !13
  %71 = load i64, ptr %8, align 8, !tbaa !15
  %72 = getelementptr inbounds i8, ptr %70, i64 %71
  %73 = load i8, ptr %72, align 1, !tbaa !20
  %74 = call i32 @one(ptr noundef %69, i8 noundef zeroext %73)
  %75 = icmp ne i32 %74, 0
  br i1 %75, label %76, label %89

76:
  %77 = load ptr, ptr %6, align 8, !tbaa !10
  %78 = getelementptr inbounds %struct.Item, ptr %77, i64 1
  %79 = load ptr, ptr %7, align 8, !tbaa !13
  %80 = load i64, ptr %8, align 8, !tbaa !15
  %81 = add nsw i64 %80, 1
  %82 = load i64, ptr %9, align 8, !tbaa !15
  %83 = call i64 @match(ptr noundef %78, ptr noundef %79, i64 noundef %81, i64 noundef %82)
  store i64 %83, ptr %10, align 8, !tbaa !15
  %84 = load i64, ptr %10, align 8, !tbaa !15
  %85 = icmp sge i64 %84, 0
  br i1 %85, label %86, label %88

86:
  %87 = load i64, ptr %10, align 8, !tbaa !15
  store i64 %87, ptr %5, align 8
  br label %115

88:
  br label %89

89:
  %90 = load ptr, ptr %6, align 8, !tbaa !10
  %91 = getelementptr inbounds %struct.Item, ptr %90, i64 1
  %92 = load ptr, ptr %7, align 8, !tbaa !13
  %93 = load i64, ptr %8, align 8, !tbaa !15
  %94 = load i64, ptr %9, align 8, !tbaa !15
  %95 = call i64 @match(ptr noundef %91, ptr noundef %92, i64 noundef %93, i64 noundef %94)
  store i64 %95, ptr %5, align 8
  br label %115

96:
  %97 = load i64, ptr %8, align 8, !tbaa !15
  %98 = load i64, ptr %9, align 8, !tbaa !15
  %99 = icmp sge i64 %97, %98
  br i1 %99, label %108, label %100

100:
  %101 = load ptr, ptr %6, align 8, !tbaa !10
  %102 = load ptr, ptr %7, align 8, !tbaa !13
  %103 = load i64, ptr %8, align 8, !tbaa !15
  %104 = getelementptr inbounds i8, ptr %102, i64 %103
  %105 = load i8, ptr %104, align 1, !tbaa !20
  %106 = call i32 @one(ptr noundef %101, i8 noundef zeroext %105)
  %107 = icmp ne i32 %106, 0
  br i1 %107, label %109, label %108

108:
  store i64 -1, ptr %5, align 8
  br label %115

109:
  br label %110

110:
  %111 = load ptr, ptr %6, align 8, !tbaa !10
  %112 = getelementptr inbounds nuw %struct.Item, ptr %111, i32 1
  store ptr %112, ptr %6, align 8, !tbaa !10
  %113 = load i64, ptr %8, align 8, !tbaa !15
  %114 = add nsw i64 %113, 1
  store i64 %114, ptr %8, align 8, !tbaa !15
  br label %11

115:
  %116 = load i64, ptr %5, align 8
  ret i64 %116
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #2

define internal i64 @repeated(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %7, align 8, !tbaa !10
  store ptr %1, ptr %8, align 8, !tbaa !13
  store i64 %2, ptr %9, align 8, !tbaa !15
  store i64 %3, ptr %10, align 8, !tbaa !15
  store i64 %4, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %14

14:
  %15 = load i64, ptr %9, align 8, !tbaa !15
  %16 = load i64, ptr %12, align 8, !tbaa !15
  %17 = add nsw i64 %15, %16
  %18 = load i64, ptr %10, align 8, !tbaa !15
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %33

20:
  %21 = load i64, ptr %12, align 8, !tbaa !15
  %22 = icmp slt i64 %21, 64
  br i1 %22, label %23, label %33

23:
  %24 = load ptr, ptr %7, align 8, !tbaa !10
  %25 = load ptr, ptr %8, align 8, !tbaa !13
  %26 = load i64, ptr %9, align 8, !tbaa !15
  %27 = load i64, ptr %12, align 8, !tbaa !15
  %28 = add nsw i64 %26, %27
  %29 = getelementptr inbounds i8, ptr %25, i64 %28
  %30 = load i8, ptr %29, align 1, !tbaa !20
  %31 = call i32 @one(ptr noundef %24, i8 noundef zeroext %30)
  %32 = icmp ne i32 %31, 0
  br label %33

33:
  %34 = phi i1 [ false, %20 ], [ false, %14 ], [ %32, %23 ]
  br i1 %34, label %35, label %38

35:
  %36 = load i64, ptr %12, align 8, !tbaa !15
  %37 = add nsw i64 %36, 1
  store i64 %37, ptr %12, align 8, !tbaa !15
  br label %14, !llvm.loop !28

38:
  br label %39

39:
  %40 = load i64, ptr %12, align 8, !tbaa !15
  %41 = load i64, ptr %11, align 8, !tbaa !15
  %42 = icmp sge i64 %40, %41
  br i1 %42, label %43, label %60

43:
  %44 = load ptr, ptr %7, align 8, !tbaa !10
  %45 = getelementptr inbounds %struct.Item, ptr %44, i64 1
  %46 = load ptr, ptr %8, align 8, !tbaa !13
  %47 = load i64, ptr %9, align 8, !tbaa !15
  %48 = load i64, ptr %12, align 8, !tbaa !15
  %49 = add nsw i64 %47, %48
  %50 = load i64, ptr %10, align 8, !tbaa !15
  %51 = call i64 @match(ptr noundef %45, ptr noundef %46, i64 noundef %49, i64 noundef %50)
  store i64 %51, ptr %13, align 8, !tbaa !15
  %52 = load i64, ptr %13, align 8, !tbaa !15
  %53 = icmp sge i64 %52, 0
  br i1 %53, label %54, label %56

54:
  %55 = load i64, ptr %13, align 8, !tbaa !15
  store i64 %55, ptr %6, align 8
  br label %61

56:
  br label %57

57:
  %58 = load i64, ptr %12, align 8, !tbaa !15
  %59 = add nsw i64 %58, -1
  store i64 %59, ptr %12, align 8, !tbaa !15
  br label %39, !llvm.loop !29

60:
  store i64 -1, ptr %6, align 8
  br label %61

61:
  %62 = load i64, ptr %6, align 8
  ret i64 %62
}

define internal i32 @one(ptr noundef %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i8, align 1
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i8 %1, ptr %5, align 1, !tbaa !20
  %6 = load ptr, ptr %4, align 8, !tbaa !10
  %7 = getelementptr inbounds nuw %struct.Item, ptr %6, i32 0, i32 0
  %8 = load i8, ptr %7, align 1, !tbaa !21
  %9 = zext i8 %8 to i32
  switch i32 %9, label %53 [
    i32 1, label %10
    i32 2, label %29
    i32 3, label %34
  ]

10:
  %11 = load i8, ptr %5, align 1, !tbaa !20
  %12 = zext i8 %11 to i32
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Item, ptr %13, i32 0, i32 1
  %15 = load i8, ptr %14, align 1, !tbaa !23
  %16 = zext i8 %15 to i32
  %17 = icmp sge i32 %12, %16
  br i1 %17, label %18, label %26

18:
  %19 = load i8, ptr %5, align 1, !tbaa !20
  %20 = zext i8 %19 to i32
  %21 = load ptr, ptr %4, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Item, ptr %21, i32 0, i32 2
  %23 = load i8, ptr %22, align 1, !tbaa !24
  %24 = zext i8 %23 to i32
  %25 = icmp sle i32 %20, %24
  br label %26

26:
  %27 = phi i1 [ false, %10 ], [ %25, %18 ]
  %28 = zext i1 %27 to i32
  store i32 %28, ptr %3, align 4
  br label %54

29:
  %30 = load i8, ptr %5, align 1, !tbaa !20
  %31 = zext i8 %30 to i32
  %32 = icmp ne i32 %31, 10
  %33 = zext i1 %32 to i32
  store i32 %33, ptr %3, align 4
  br label %54

34:
  %35 = load i8, ptr %5, align 1, !tbaa !20
  %36 = zext i8 %35 to i32
  %37 = load ptr, ptr %4, align 8, !tbaa !10
  %38 = getelementptr inbounds nuw %struct.Item, ptr %37, i32 0, i32 1
  %39 = load i8, ptr %38, align 1, !tbaa !23
  %40 = zext i8 %39 to i32
  %41 = icmp slt i32 %36, %40
  br i1 %41, label %50, label %42

42:
  %43 = load i8, ptr %5, align 1, !tbaa !20
  %44 = zext i8 %43 to i32
  %45 = load ptr, ptr %4, align 8, !tbaa !10
  %46 = getelementptr inbounds nuw %struct.Item, ptr %45, i32 0, i32 2
  %47 = load i8, ptr %46, align 1, !tbaa !24
  %48 = zext i8 %47 to i32
  %49 = icmp sgt i32 %44, %48
  br label %50

50:
  %51 = phi i1 [ true, %34 ], [ %49, %42 ]
  %52 = zext i1 %51 to i32
  store i32 %52, ptr %3, align 4
  br label %54

53:
  store i32 0, ptr %3, align 4
  br label %54

54:
  %55 = load i32, ptr %3, align 4
  ret i32 %55
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = !{!5, !5, i64 0}
!21 = !{!22, !5, i64 0}
!22 = !{!"", !5, i64 0, !5, i64 1, !5, i64 2, !5, i64 3}
!23 = !{!22, !5, i64 1}
!24 = !{!22, !5, i64 2}
!25 = !{!22, !5, i64 3}
!26 = !{i64 0, i64 1, !20, i64 1, i64 1, !20, i64 2, i64 1, !20, i64 3, i64 1, !20}
!27 = distinct !{!27, !18}
!28 = distinct !{!28, !18}
!29 = distinct !{!29, !18}
