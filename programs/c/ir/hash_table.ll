; made by python -m programs.c from src/hash_table.c, SHA-256 1ad932d2fccec573ce551aee31900e7f91ef5cb94aa16b42d122e4da14020107
source_filename = "hash_table.c"

%struct.Cell = type { i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
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
  store ptr %27, ptr %6, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 4
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %7, align 8, !tbaa !13
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 5
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %8, align 8, !tbaa !10
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 2
  %36 = load i64, ptr %35, align 8, !tbaa !15
  %37 = trunc i64 %36 to i32
  %38 = sub i32 %37, 1
  store i32 %38, ptr %9, align 4, !tbaa !3
  store i32 0, ptr %10, align 4, !tbaa !3
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %39

39:
  %40 = load i32, ptr %11, align 4, !tbaa !3
  %41 = load i32, ptr %9, align 4, !tbaa !3
  %42 = icmp ule i32 %40, %41
  br i1 %42, label %43, label %57

43:
  %44 = load ptr, ptr %8, align 8, !tbaa !10
  %45 = load i32, ptr %11, align 4, !tbaa !3
  %46 = zext i32 %45 to i64
  %47 = getelementptr inbounds nuw %struct.Cell, ptr %44, i64 %46
  %48 = getelementptr inbounds nuw %struct.Cell, ptr %47, i32 0, i32 1
  store i32 0, ptr %48, align 4, !tbaa !17
  %49 = load ptr, ptr %8, align 8, !tbaa !10
  %50 = load i32, ptr %11, align 4, !tbaa !3
  %51 = zext i32 %50 to i64
  %52 = getelementptr inbounds nuw %struct.Cell, ptr %49, i64 %51
  %53 = getelementptr inbounds nuw %struct.Cell, ptr %52, i32 0, i32 0
  store i32 0, ptr %53, align 4, !tbaa !19
  br label %54

54:
  %55 = load i32, ptr %11, align 4, !tbaa !3
  %56 = add i32 %55, 1
  store i32 %56, ptr %11, align 4, !tbaa !3
  br label %39, !llvm.loop !20

57:
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %58

58:
  %59 = load i64, ptr %12, align 8, !tbaa !15
  %60 = load ptr, ptr %3, align 8, !tbaa !11
  %61 = getelementptr inbounds i64, ptr %60, i64 0
  %62 = load i64, ptr %61, align 8, !tbaa !15
  %63 = icmp slt i64 %59, %62
  br i1 %63, label %64, label %74

64:
  %65 = load ptr, ptr %8, align 8, !tbaa !10
  %66 = load i32, ptr %9, align 4, !tbaa !3
  %67 = load ptr, ptr %4, align 8, !tbaa !13
  %68 = load i64, ptr %12, align 8, !tbaa !15
  %69 = getelementptr inbounds i32, ptr %67, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  call void @insert(ptr noundef %65, i32 noundef %66, i32 noundef %70)
  br label %71

71:
  %72 = load i64, ptr %12, align 8, !tbaa !15
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %12, align 8, !tbaa !15
  br label %58, !llvm.loop !22

74:
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %75

75:
  %76 = load i64, ptr %13, align 8, !tbaa !15
  %77 = load ptr, ptr %3, align 8, !tbaa !11
  %78 = getelementptr inbounds i64, ptr %77, i64 1
  %79 = load i64, ptr %78, align 8, !tbaa !15
  %80 = icmp slt i64 %76, %79
  br i1 %80, label %81, label %120

81:
  %82 = load ptr, ptr %8, align 8, !tbaa !10
  %83 = load i32, ptr %9, align 4, !tbaa !3
  %84 = load ptr, ptr %5, align 8, !tbaa !13
  %85 = load i64, ptr %13, align 8, !tbaa !15
  %86 = getelementptr inbounds i32, ptr %84, i64 %85
  %87 = load i32, ptr %86, align 4, !tbaa !3
  %88 = call i32 @find(ptr noundef %82, i32 noundef %83, i32 noundef %87)
  store i32 %88, ptr %14, align 4, !tbaa !3
  %89 = load i32, ptr %14, align 4, !tbaa !3
  %90 = load i32, ptr %9, align 4, !tbaa !3
  %91 = icmp ule i32 %89, %90
  br i1 %91, label %92, label %99

92:
  %93 = load ptr, ptr %8, align 8, !tbaa !10
  %94 = load i32, ptr %14, align 4, !tbaa !3
  %95 = zext i32 %94 to i64
  %96 = getelementptr inbounds nuw %struct.Cell, ptr %93, i64 %95
  %97 = getelementptr inbounds nuw %struct.Cell, ptr %96, i32 0, i32 1
  %98 = load i32, ptr %97, align 4, !tbaa !17
  br label %100

99:
  br label %100

100:
  %101 = phi i32 [ %98, %92 ], [ 0, %99 ]
  %102 = load ptr, ptr %6, align 8, !tbaa !13
  %103 = load i64, ptr %13, align 8, !tbaa !15
  %104 = getelementptr inbounds i32, ptr %102, i64 %103
  store i32 %101, ptr %104, align 4, !tbaa !3
  %105 = load i32, ptr %14, align 4, !tbaa !3
  %106 = load i32, ptr %9, align 4, !tbaa !3
  %107 = icmp ule i32 %105, %106
  br i1 %107, label %108, label %116

108:
  %109 = load i64, ptr %13, align 8, !tbaa !15
  %110 = and i64 %109, 1
  %111 = icmp ne i64 %110, 0
  br i1 %111, label %112, label %116

112:
  %113 = load ptr, ptr %8, align 8, !tbaa !10
  %114 = load i32, ptr %9, align 4, !tbaa !3
  %115 = load i32, ptr %14, align 4, !tbaa !3
  call void @erase(ptr noundef %113, i32 noundef %114, i32 noundef %115)
  br label %116

116:
  br label %117

117:
  %118 = load i64, ptr %13, align 8, !tbaa !15
  %119 = add nsw i64 %118, 1
  store i64 %119, ptr %13, align 8, !tbaa !15
  br label %75, !llvm.loop !23

120:
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %121

121:
  %122 = load i32, ptr %15, align 4, !tbaa !3
  %123 = load i32, ptr %9, align 4, !tbaa !3
  %124 = icmp ule i32 %122, %123
  br i1 %124, label %125, label %139

125:
  %126 = load ptr, ptr %8, align 8, !tbaa !10
  %127 = load i32, ptr %15, align 4, !tbaa !3
  %128 = zext i32 %127 to i64
  %129 = getelementptr inbounds nuw %struct.Cell, ptr %126, i64 %128
  %130 = getelementptr inbounds nuw %struct.Cell, ptr %129, i32 0, i32 1
  %131 = load i32, ptr %130, align 4, !tbaa !17
  %132 = icmp ne i32 %131, 0
  %133 = zext i1 %132 to i32
  %134 = load i32, ptr %10, align 4, !tbaa !3
  %135 = add i32 %134, %133
  store i32 %135, ptr %10, align 4, !tbaa !3
  br label %136

136:
  %137 = load i32, ptr %15, align 4, !tbaa !3
  %138 = add i32 %137, 1
  store i32 %138, ptr %15, align 4, !tbaa !3
  br label %121, !llvm.loop !24

139:
  %140 = load i32, ptr %10, align 4, !tbaa !3
  %141 = load ptr, ptr %7, align 8, !tbaa !13
  %142 = getelementptr inbounds i32, ptr %141, i64 0
  store i32 %140, ptr %142, align 4, !tbaa !3
  ret void
}

define internal void @insert(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca %struct.Cell, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.Cell, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %12 = load ptr, ptr %4, align 8, !tbaa !10
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = call i32 @find(ptr noundef %12, i32 noundef %13, i32 noundef %14)
  store i32 %15, ptr %7, align 4, !tbaa !3
  store i32 0, ptr %8, align 4, !tbaa !3
  %16 = getelementptr inbounds nuw %struct.Cell, ptr %9, i32 0, i32 0
  %17 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %17, ptr %16, align 4, !tbaa !19
  %18 = getelementptr inbounds nuw %struct.Cell, ptr %9, i32 0, i32 1
  store i32 1, ptr %18, align 4, !tbaa !17
  %19 = load i32, ptr %7, align 4, !tbaa !3
  %20 = load i32, ptr %5, align 4, !tbaa !3
  %21 = icmp ule i32 %19, %20
  br i1 %21, label %22, label %30

22:
  %23 = load ptr, ptr %4, align 8, !tbaa !10
  %24 = load i32, ptr %7, align 4, !tbaa !3
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw %struct.Cell, ptr %23, i64 %25
  %27 = getelementptr inbounds nuw %struct.Cell, ptr %26, i32 0, i32 1
  %28 = load i32, ptr %27, align 4, !tbaa !17
  %29 = add i32 %28, 1
  store i32 %29, ptr %27, align 4, !tbaa !17
  br label %77

30:
  %31 = load i32, ptr %6, align 4, !tbaa !3
  %32 = load i32, ptr %5, align 4, !tbaa !3
  %33 = call i32 @home(i32 noundef %31, i32 noundef %32)
  store i32 %33, ptr %7, align 4, !tbaa !3
  br label %34

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !10
  %36 = load i32, ptr %7, align 4, !tbaa !3
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw %struct.Cell, ptr %35, i64 %37
  %39 = getelementptr inbounds nuw %struct.Cell, ptr %38, i32 0, i32 1
  %40 = load i32, ptr %39, align 4, !tbaa !17
  %41 = icmp ne i32 %40, 0
  br i1 %41, label %42, label %72

42:
  %43 = load i32, ptr %7, align 4, !tbaa !3
  %44 = load ptr, ptr %4, align 8, !tbaa !10
  %45 = load i32, ptr %7, align 4, !tbaa !3
  %46 = zext i32 %45 to i64
  %47 = getelementptr inbounds nuw %struct.Cell, ptr %44, i64 %46
  %48 = getelementptr inbounds nuw %struct.Cell, ptr %47, i32 0, i32 0
  %49 = load i32, ptr %48, align 4, !tbaa !19
  %50 = load i32, ptr %5, align 4, !tbaa !3
  %51 = call i32 @away(i32 noundef %43, i32 noundef %49, i32 noundef %50)
  store i32 %51, ptr %10, align 4, !tbaa !3
  %52 = load i32, ptr %10, align 4, !tbaa !3
  %53 = load i32, ptr %8, align 4, !tbaa !3
  %54 = icmp ult i32 %52, %53
  br i1 %54, label %55, label %65

55:
  %56 = load ptr, ptr %4, align 8, !tbaa !10
  %57 = load i32, ptr %7, align 4, !tbaa !3
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds nuw %struct.Cell, ptr %56, i64 %58
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %59, i64 8, i1 false), !tbaa.struct !25
  %60 = load ptr, ptr %4, align 8, !tbaa !10
  %61 = load i32, ptr %7, align 4, !tbaa !3
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds nuw %struct.Cell, ptr %60, i64 %62
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %63, ptr align 4 %9, i64 8, i1 false), !tbaa.struct !25
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %11, i64 8, i1 false), !tbaa.struct !25
  %64 = load i32, ptr %10, align 4, !tbaa !3
  store i32 %64, ptr %8, align 4, !tbaa !3
  br label %65

65:
  %66 = load i32, ptr %7, align 4, !tbaa !3
  %67 = add i32 %66, 1
  %68 = load i32, ptr %5, align 4, !tbaa !3
  %69 = and i32 %67, %68
  store i32 %69, ptr %7, align 4, !tbaa !3
  %70 = load i32, ptr %8, align 4, !tbaa !3
  %71 = add i32 %70, 1
  store i32 %71, ptr %8, align 4, !tbaa !3
  br label %34, !llvm.loop !26

72:
  %73 = load ptr, ptr %4, align 8, !tbaa !10
  %74 = load i32, ptr %7, align 4, !tbaa !3
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds nuw %struct.Cell, ptr %73, i64 %75
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %76, ptr align 4 %9, i64 8, i1 false), !tbaa.struct !25
  br label %77

77:
  ret void
}

define internal i32 @find(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  %10 = load i32, ptr %7, align 4, !tbaa !3
  %11 = load i32, ptr %6, align 4, !tbaa !3
  %12 = call i32 @home(i32 noundef %10, i32 noundef %11)
  store i32 %12, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %13

13:
  %14 = load ptr, ptr %5, align 8, !tbaa !10
  %15 = load i32, ptr %8, align 4, !tbaa !3
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds nuw %struct.Cell, ptr %14, i64 %16
  %18 = getelementptr inbounds nuw %struct.Cell, ptr %17, i32 0, i32 1
  %19 = load i32, ptr %18, align 4, !tbaa !17
  %20 = icmp ne i32 %19, 0
  br i1 %20, label %21, label %33

21:
  %22 = load i32, ptr %8, align 4, !tbaa !3
  %23 = load ptr, ptr %5, align 8, !tbaa !10
  %24 = load i32, ptr %8, align 4, !tbaa !3
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw %struct.Cell, ptr %23, i64 %25
  %27 = getelementptr inbounds nuw %struct.Cell, ptr %26, i32 0, i32 0
  %28 = load i32, ptr %27, align 4, !tbaa !19
  %29 = load i32, ptr %6, align 4, !tbaa !3
  %30 = call i32 @away(i32 noundef %22, i32 noundef %28, i32 noundef %29)
  %31 = load i32, ptr %9, align 4, !tbaa !3
  %32 = icmp uge i32 %30, %31
  br label %33

33:
  %34 = phi i1 [ false, %13 ], [ %32, %21 ]
  br i1 %34, label %35, label %53

35:
  %36 = load ptr, ptr %5, align 8, !tbaa !10
  %37 = load i32, ptr %8, align 4, !tbaa !3
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw %struct.Cell, ptr %36, i64 %38
  %40 = getelementptr inbounds nuw %struct.Cell, ptr %39, i32 0, i32 0
  %41 = load i32, ptr %40, align 4, !tbaa !19
  %42 = load i32, ptr %7, align 4, !tbaa !3
  %43 = icmp eq i32 %41, %42
  br i1 %43, label %44, label %46

44:
  %45 = load i32, ptr %8, align 4, !tbaa !3
  store i32 %45, ptr %4, align 4
  br label %56

46:
  %47 = load i32, ptr %8, align 4, !tbaa !3
  %48 = add i32 %47, 1
  %49 = load i32, ptr %6, align 4, !tbaa !3
  %50 = and i32 %48, %49
  store i32 %50, ptr %8, align 4, !tbaa !3
  %51 = load i32, ptr %9, align 4, !tbaa !3
  %52 = add i32 %51, 1
  store i32 %52, ptr %9, align 4, !tbaa !3
  br label %13, !llvm.loop !27

53:
  %54 = load i32, ptr %6, align 4, !tbaa !3
  %55 = add i32 %54, 1
  store i32 %55, ptr %4, align 4
  br label %56

56:
  %57 = load i32, ptr %4, align 4
  ret i32 %57
}

define internal void @erase(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %8 = load i32, ptr %6, align 4, !tbaa !3
  %9 = add i32 %8, 1
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = and i32 %9, %10
  store i32 %11, ptr %7, align 4, !tbaa !3
  br label %12

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw %struct.Cell, ptr %13, i64 %15
  %17 = getelementptr inbounds nuw %struct.Cell, ptr %16, i32 0, i32 1
  %18 = load i32, ptr %17, align 4, !tbaa !17
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %31

20:
  %21 = load i32, ptr %7, align 4, !tbaa !3
  %22 = load ptr, ptr %4, align 8, !tbaa !10
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds nuw %struct.Cell, ptr %22, i64 %24
  %26 = getelementptr inbounds nuw %struct.Cell, ptr %25, i32 0, i32 0
  %27 = load i32, ptr %26, align 4, !tbaa !19
  %28 = load i32, ptr %5, align 4, !tbaa !3
  %29 = call i32 @away(i32 noundef %21, i32 noundef %27, i32 noundef %28)
  %30 = icmp ne i32 %29, 0
  br label %31

31:
  %32 = phi i1 [ false, %12 ], [ %30, %20 ]
  br i1 %32, label %33, label %47

33:
  %34 = load ptr, ptr %4, align 8, !tbaa !10
  %35 = load i32, ptr %6, align 4, !tbaa !3
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw %struct.Cell, ptr %34, i64 %36
  %38 = load ptr, ptr %4, align 8, !tbaa !10
  %39 = load i32, ptr %7, align 4, !tbaa !3
  %40 = zext i32 %39 to i64
  %41 = getelementptr inbounds nuw %struct.Cell, ptr %38, i64 %40
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %37, ptr align 4 %41, i64 8, i1 false), !tbaa.struct !25
  %42 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %42, ptr %6, align 4, !tbaa !3
  %43 = load i32, ptr %7, align 4, !tbaa !3
  %44 = add i32 %43, 1
  %45 = load i32, ptr %5, align 4, !tbaa !3
  %46 = and i32 %44, %45
  store i32 %46, ptr %7, align 4, !tbaa !3
  br label %12, !llvm.loop !28

47:
  %48 = load ptr, ptr %4, align 8, !tbaa !10
  %49 = load i32, ptr %6, align 4, !tbaa !3
  %50 = zext i32 %49 to i64
  %51 = getelementptr inbounds nuw %struct.Cell, ptr %48, i64 %50
  %52 = getelementptr inbounds nuw %struct.Cell, ptr %51, i32 0, i32 1
  store i32 0, ptr %52, align 4, !tbaa !17
  ret void
}

define internal i32 @home(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = mul i32 %5, -1640531535
  %7 = lshr i32 %6, 7
  %8 = load i32, ptr %4, align 4, !tbaa !3
  %9 = and i32 %7, %8
  ret i32 %9
}

define internal i32 @away(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !3
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = load i32, ptr %6, align 4, !tbaa !3
  %10 = call i32 @home(i32 noundef %8, i32 noundef %9)
  %11 = sub i32 %7, %10
  %12 = load i32, ptr %6, align 4, !tbaa !3
  %13 = and i32 %11, %12
  ret i32 %13
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = !{!18, !4, i64 4}
!18 = !{!"", !4, i64 0, !4, i64 4}
!19 = !{!18, !4, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !21}
!25 = !{i64 0, i64 4, !3, i64 4, i64 4, !3}
!26 = distinct !{!26, !21}
!27 = distinct !{!27, !21}
!28 = distinct !{!28, !21}
