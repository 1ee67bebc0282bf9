; made by python -m programs.c from src/lzw.c, SHA-256 18523ccde7db2ce70090fcbec4cff5fdb5c364f59ad23f3ee096015d469e1850
source_filename = "lzw.c"

%struct.Node = type { i16, i16, i8 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !15
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %7, align 8, !tbaa !11
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 5
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %8, align 8, !tbaa !10
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 6
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %9, align 8, !tbaa !15
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 7
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %10, align 8, !tbaa !13
  %37 = load ptr, ptr %3, align 8, !tbaa !11
  %38 = getelementptr inbounds i64, ptr %37, i64 0
  %39 = load i64, ptr %38, align 8, !tbaa !17
  store i64 %39, ptr %11, align 8, !tbaa !17
  %40 = load ptr, ptr %4, align 8, !tbaa !13
  %41 = load i64, ptr %11, align 8, !tbaa !17
  %42 = load ptr, ptr %5, align 8, !tbaa !15
  %43 = load ptr, ptr %8, align 8, !tbaa !10
  %44 = call i64 @compress(ptr noundef %40, i64 noundef %41, ptr noundef %42, ptr noundef %43)
  %45 = load ptr, ptr %7, align 8, !tbaa !11
  %46 = getelementptr inbounds i64, ptr %45, i64 0
  store i64 %44, ptr %46, align 8, !tbaa !17
  %47 = load ptr, ptr %7, align 8, !tbaa !11
  %48 = getelementptr inbounds i64, ptr %47, i64 0
  %49 = load i64, ptr %48, align 8, !tbaa !17
  store i64 %49, ptr %12, align 8, !tbaa !17
  br label %50

50:
  %51 = load i64, ptr %12, align 8, !tbaa !17
  %52 = load i64, ptr %11, align 8, !tbaa !17
  %53 = icmp slt i64 %51, %52
  br i1 %53, label %54, label %61

54:
  %55 = load ptr, ptr %5, align 8, !tbaa !15
  %56 = load i64, ptr %12, align 8, !tbaa !17
  %57 = getelementptr inbounds i16, ptr %55, i64 %56
  store i16 0, ptr %57, align 2, !tbaa !19
  br label %58

58:
  %59 = load i64, ptr %12, align 8, !tbaa !17
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %12, align 8, !tbaa !17
  br label %50, !llvm.loop !21

61:
  %62 = load ptr, ptr %5, align 8, !tbaa !15
  %63 = load ptr, ptr %7, align 8, !tbaa !11
  %64 = getelementptr inbounds i64, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8, !tbaa !17
  %66 = load ptr, ptr %6, align 8, !tbaa !13
  %67 = load ptr, ptr %9, align 8, !tbaa !15
  %68 = load ptr, ptr %10, align 8, !tbaa !13
  %69 = call i64 @expand(ptr noundef %62, i64 noundef %65, ptr noundef %66, ptr noundef %67, ptr noundef %68)
  %70 = load ptr, ptr %7, align 8, !tbaa !11
  %71 = getelementptr inbounds i64, ptr %70, i64 1
  store i64 %69, ptr %71, align 8, !tbaa !17
  ret void
}

define internal i64 @compress(ptr noundef %0, i64 noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca %struct.Node, align 2
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store ptr %2, ptr %7, align 8, !tbaa !15
  store ptr %3, ptr %8, align 8, !tbaa !10
  store i64 0, ptr %9, align 8, !tbaa !17
  %15 = load ptr, ptr %5, align 8, !tbaa !13
  %16 = getelementptr inbounds i8, ptr %15, i64 0
  %17 = load i8, ptr %16, align 1, !tbaa !23
  %18 = zext i8 %17 to i32
  store i32 %18, ptr %10, align 4, !tbaa !3
  store i32 256, ptr %11, align 4, !tbaa !3
  %19 = load ptr, ptr %8, align 8, !tbaa !10
  call void @clear(ptr noundef %19)
  store i64 1, ptr %12, align 8, !tbaa !17
  br label %20

20:
  %21 = load i64, ptr %12, align 8, !tbaa !17
  %22 = load i64, ptr %6, align 8, !tbaa !17
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %83

24:
  %25 = load ptr, ptr %8, align 8, !tbaa !10
  %26 = load i32, ptr %10, align 4, !tbaa !3
  %27 = load ptr, ptr %5, align 8, !tbaa !13
  %28 = load i64, ptr %12, align 8, !tbaa !17
  %29 = getelementptr inbounds i8, ptr %27, i64 %28
  %30 = load i8, ptr %29, align 1, !tbaa !23
  %31 = call i32 @find(ptr noundef %25, i32 noundef %26, i8 noundef zeroext %30)
  store i32 %31, ptr %13, align 4, !tbaa !3
  %32 = load i32, ptr %13, align 4, !tbaa !3
  %33 = icmp sge i32 %32, 0
  br i1 %33, label %34, label %36

34:
  %35 = load i32, ptr %13, align 4, !tbaa !3
  store i32 %35, ptr %10, align 4, !tbaa !3
  br label %80

36:
  %37 = load i32, ptr %10, align 4, !tbaa !3
  %38 = trunc i32 %37 to i16
  %39 = load ptr, ptr %7, align 8, !tbaa !15
  %40 = load i64, ptr %9, align 8, !tbaa !17
  %41 = add nsw i64 %40, 1
  store i64 %41, ptr %9, align 8, !tbaa !17
  %42 = getelementptr inbounds i16, ptr %39, i64 %40
  store i16 %38, ptr %42, align 2, !tbaa !19
  %43 = load i32, ptr %11, align 4, !tbaa !3
  %44 = icmp slt i32 %43, 4096
  br i1 %44, label %45, label %72

45:
  %46 = getelementptr inbounds nuw %struct.Node, ptr %14, i32 0, i32 0
  store i16 -1, ptr %46, align 2, !tbaa !24
  %47 = getelementptr inbounds nuw %struct.Node, ptr %14, i32 0, i32 1
  %48 = load ptr, ptr %8, align 8, !tbaa !10
  %49 = load i32, ptr %10, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds %struct.Node, ptr %48, i64 %50
  %52 = getelementptr inbounds nuw %struct.Node, ptr %51, i32 0, i32 0
  %53 = load i16, ptr %52, align 2, !tbaa !24
  store i16 %53, ptr %47, align 2, !tbaa !26
  %54 = getelementptr inbounds nuw %struct.Node, ptr %14, i32 0, i32 2
  %55 = load ptr, ptr %5, align 8, !tbaa !13
  %56 = load i64, ptr %12, align 8, !tbaa !17
  %57 = getelementptr inbounds i8, ptr %55, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !23
  store i8 %58, ptr %54, align 2, !tbaa !27
  %59 = getelementptr i8, ptr %14, i64 5
  call void @llvm.memset.p0.i64(ptr align 1 %59, i8 0, i64 1, i1 false)
  %60 = load ptr, ptr %8, align 8, !tbaa !10
  %61 = load i32, ptr %11, align 4, !tbaa !3
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds %struct.Node, ptr %60, i64 %62
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %63, ptr align 2 %14, i64 6, i1 false), !tbaa.struct !28
  %64 = load i32, ptr %11, align 4, !tbaa !3
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %11, align 4, !tbaa !3
  %66 = trunc i32 %64 to i16
  %67 = load ptr, ptr %8, align 8, !tbaa !10
  %68 = load i32, ptr %10, align 4, !tbaa !3
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds %struct.Node, ptr %67, i64 %69
  %71 = getelementptr inbounds nuw %struct.Node, ptr %70, i32 0, i32 0
  store i16 %66, ptr %71, align 2, !tbaa !24
  br label %74

72:
  %73 = load ptr, ptr %8, align 8, !tbaa !10
  call void @clear(ptr noundef %73)
  store i32 256, ptr %11, align 4, !tbaa !3
  br label %74

74:
  %75 = load ptr, ptr %5, align 8, !tbaa !13
  %76 = load i64, ptr %12, align 8, !tbaa !17
  %77 = getelementptr inbounds i8, ptr %75, i64 %76
  %78 = load i8, ptr %77, align 1, !tbaa !23
  %79 = zext i8 %78 to i32
  store i32 %79, ptr %10, align 4, !tbaa !3
  br label %80

80:
  %81 = load i64, ptr %12, align 8, !tbaa !17
  %82 = add nsw i64 %81, 1
  store i64 %82, ptr %12, align 8, !tbaa !17
  br label %20, !llvm.loop !29

83:
  %84 = load i32, ptr %10, align 4, !tbaa !3
  %85 = trunc i32 %84 to i16
  %86 = load ptr, ptr %7, align 8, !tbaa !15
  %87 = load i64, ptr %9, align 8, !tbaa !17
  %88 = add nsw i64 %87, 1
  store i64 %88, ptr %9, align 8, !tbaa !17
  %89 = getelementptr inbounds i16, ptr %86, i64 %87
  store i16 %85, ptr %89, align 2, !tbaa !19
  %90 = load i64, ptr %9, align 8, !tbaa !17
  ret i64 %90
}

define internal i64 @expand(ptr noundef %0, i64 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !15
  store i64 %1, ptr %7, align 8, !tbaa !17
  store ptr %2, ptr %8, align 8, !tbaa !13
  store ptr %3, ptr %9, align 8, !tbaa !15
  store ptr %4, ptr %10, align 8, !tbaa !13
  store i64 0, ptr %11, align 8, !tbaa !17
  store i32 256, ptr %12, align 4, !tbaa !3
  store i32 -1, ptr %13, align 4, !tbaa !3
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %17

17:
  %18 = load i32, ptr %14, align 4, !tbaa !3
  %19 = icmp slt i32 %18, 256
  br i1 %19, label %20, label %30

20:
  %21 = load i32, ptr %14, align 4, !tbaa !3
  %22 = trunc i32 %21 to i8
  %23 = load ptr, ptr %10, align 8, !tbaa !13
  %24 = load i32, ptr %14, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %23, i64 %25
  store i8 %22, ptr %26, align 1, !tbaa !23
  br label %27

27:
  %28 = load i32, ptr %14, align 4, !tbaa !3
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %14, align 4, !tbaa !3
  br label %17, !llvm.loop !30

30:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %31

31:
  %32 = load i64, ptr %15, align 8, !tbaa !17
  %33 = load i64, ptr %7, align 8, !tbaa !17
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %93

35:
  %36 = load ptr, ptr %6, align 8, !tbaa !15
  %37 = load i64, ptr %15, align 8, !tbaa !17
  %38 = getelementptr inbounds i16, ptr %36, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !19
  %40 = zext i16 %39 to i32
  store i32 %40, ptr %16, align 4, !tbaa !3
  %41 = load i32, ptr %13, align 4, !tbaa !3
  %42 = icmp sge i32 %41, 0
  br i1 %42, label %43, label %72

43:
  %44 = load i32, ptr %12, align 4, !tbaa !3
  %45 = icmp slt i32 %44, 4096
  br i1 %45, label %46, label %72

46:
  %47 = load i32, ptr %13, align 4, !tbaa !3
  %48 = trunc i32 %47 to i16
  %49 = load ptr, ptr %9, align 8, !tbaa !15
  %50 = load i32, ptr %12, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i16, ptr %49, i64 %51
  store i16 %48, ptr %52, align 2, !tbaa !19
  %53 = load ptr, ptr %9, align 8, !tbaa !15
  %54 = load ptr, ptr %10, align 8, !tbaa !13
  %55 = load i32, ptr %16, align 4, !tbaa !3
  %56 = load i32, ptr %12, align 4, !tbaa !3
  %57 = icmp eq i32 %55, %56
  br i1 %57, label %58, label %60

58:
  %59 = load i32, ptr %13, align 4, !tbaa !3
  br label %62

60:
  %61 = load i32, ptr %16, align 4, !tbaa !3
  br label %62

62:
  %63 = phi i32 [ %59, %58 ], [ %61, %60 ]
  %64 = call zeroext i8 @first_of(ptr noundef %53, ptr noundef %54, i32 noundef %63)
  %65 = load ptr, ptr %10, align 8, !tbaa !13
  %66 = load i32, ptr %12, align 4, !tbaa !3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i8, ptr %65, i64 %67
  store i8 %64, ptr %68, align 1, !tbaa !23
  %69 = load i32, ptr %12, align 4, !tbaa !3
  %70 = add nsw i32 %69, 1
  store i32 %70, ptr %12, align 4, !tbaa !3
  %71 = load i32, ptr %16, align 4, !tbaa !3
  store i32 %71, ptr %13, align 4, !tbaa !3
  br label %80

72:
  %73 = load i32, ptr %13, align 4, !tbaa !3
  %74 = icmp sge i32 %73, 0
  br i1 %74, label %75, label %77

75:
  store i32 256, ptr %12, align 4, !tbaa !3
  %76 = load i32, ptr %16, align 4, !tbaa !3
  store i32 %76, ptr %13, align 4, !tbaa !3
  br label %79

77:
  %78 = load i32, ptr %16, align 4, !tbaa !3
  store i32 %78, ptr %13, align 4, !tbaa !3
  br label %79

79:
  br label %80

80:
  %81 = load ptr, ptr %9, align 8, !tbaa !15
  %82 = load ptr, ptr %10, align 8, !tbaa !13
  %83 = load i32, ptr %16, align 4, !tbaa !3
  %84 = load ptr, ptr %8, align 8, !tbaa !13
  %85 = load i64, ptr %11, align 8, !tbaa !17
  %86 = getelementptr inbounds i8, ptr %84, i64 %85
  %87 = call i64 @spell(ptr noundef %81, ptr noundef %82, i32 noundef %83, ptr noundef %86)
  %88 = load i64, ptr %11, align 8, !tbaa !17
  %89 = add nsw i64 %88, %87
  store i64 %89, ptr %11, align 8, !tbaa !17
  br label %90

90:
  %91 = load i64, ptr %15, align 8, !tbaa !17
  %92 = add nsw i64 %91, 1
  store i64 %92, ptr %15, align 8, !tbaa !17
  br label %31, !llvm.loop !31

93:
  %94 = load i64, ptr %11, align 8, !tbaa !17
  ret i64 %94
}

define internal void @clear(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.Node, align 2
  store ptr %0, ptr %2, align 8, !tbaa !10
  store i32 0, ptr %3, align 4, !tbaa !3
  br label %5

5:
  %6 = load i32, ptr %3, align 4, !tbaa !3
  %7 = icmp slt i32 %6, 256
  br i1 %7, label %8, label %22

8:
  %9 = getelementptr inbounds nuw %struct.Node, ptr %4, i32 0, i32 0
  store i16 -1, ptr %9, align 2, !tbaa !24
  %10 = getelementptr inbounds nuw %struct.Node, ptr %4, i32 0, i32 1
  store i16 -1, ptr %10, align 2, !tbaa !26
  %11 = getelementptr inbounds nuw %struct.Node, ptr %4, i32 0, i32 2
  %12 = load i32, ptr %3, align 4, !tbaa !3
  %13 = trunc i32 %12 to i8
  store i8 %13, ptr %11, align 2, !tbaa !27
  %14 = getelementptr i8, ptr %4, i64 5
  call void @llvm.memset.p0.i64(ptr align 1 %14, i8 0, i64 1, i1 false)
  %15 = load ptr, ptr %2, align 8, !tbaa !10
  %16 = load i32, ptr %3, align 4, !tbaa !3
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.Node, ptr %15, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %18, ptr align 2 %4, i64 6, i1 false), !tbaa.struct !28
  br label %19

19:
  %20 = load i32, ptr %3, align 4, !tbaa !3
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %3, align 4, !tbaa !3
  br label %5, !llvm.loop !32

22:
  ret void
}

define internal i32 @find(ptr noundef %0, i32 noundef %1, i8 noundef zeroext %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i8 %2, ptr %6, align 1, !tbaa !23
  %8 = load ptr, ptr %4, align 8, !tbaa !10
  %9 = load i32, ptr %5, align 4, !tbaa !3
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.Node, ptr %8, i64 %10
  %12 = getelementptr inbounds nuw %struct.Node, ptr %11, i32 0, i32 0
  %13 = load i16, ptr %12, align 2, !tbaa !24
  %14 = sext i16 %13 to i32
  store i32 %14, ptr %7, align 4, !tbaa !3
  br label %15

15:
  %16 = load i32, ptr %7, align 4, !tbaa !3
  %17 = icmp sge i32 %16, 0
  br i1 %17, label %18, label %29

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !10
  %20 = load i32, ptr %7, align 4, !tbaa !3
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds %struct.Node, ptr %19, i64 %21
  %23 = getelementptr inbounds nuw %struct.Node, ptr %22, i32 0, i32 2
  %24 = load i8, ptr %23, align 2, !tbaa !27
  %25 = zext i8 %24 to i32
  %26 = load i8, ptr %6, align 1, !tbaa !23
  %27 = zext i8 %26 to i32
  %28 = icmp ne i32 %25, %27
  br label %29

29:
  %30 = phi i1 [ false, %15 ], [ %28, %18 ]
  br i1 %30, label %31, label %39

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !10
  %33 = load i32, ptr %7, align 4, !tbaa !3
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds %struct.Node, ptr %32, i64 %34
  %36 = getelementptr inbounds nuw %struct.Node, ptr %35, i32 0, i32 1
  %37 = load i16, ptr %36, align 2, !tbaa !26
  %38 = sext i16 %37 to i32
  store i32 %38, ptr %7, align 4, !tbaa !3
  br label %15, !llvm.loop !33

39:
  %40 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %40
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal zeroext i8 @first_of(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !15
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i32 %2, ptr %6, align 4, !tbaa !3
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !3
  %9 = icmp sge i32 %8, 256
  br i1 %9, label %10, label %17

10:
  %11 = load ptr, ptr %4, align 8, !tbaa !15
  %12 = load i32, ptr %6, align 4, !tbaa !3
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i16, ptr %11, i64 %13
  %15 = load i16, ptr %14, align 2, !tbaa !19
  %16 = zext i16 %15 to i32
  store i32 %16, ptr %6, align 4, !tbaa !3
  br label %7, !llvm.loop !34

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !13
  %19 = load i32, ptr %6, align 4, !tbaa !3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i8, ptr %18, i64 %20
  %22 = load i8, ptr %21, align 1, !tbaa !23
  ret i8 %22
}

define internal i64 @spell(ptr noundef %0, ptr noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !15
  store ptr %1, ptr %6, align 8, !tbaa !13
  store i32 %2, ptr %7, align 4, !tbaa !3
  store ptr %3, ptr %8, align 8, !tbaa !13
  store i64 1, ptr %9, align 8, !tbaa !17
  %12 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %12, ptr %10, align 4, !tbaa !3
  br label %13

13:
  %14 = load i32, ptr %10, align 4, !tbaa !3
  %15 = icmp sge i32 %14, 256
  br i1 %15, label %16, label %26

16:
  %17 = load i64, ptr %9, align 8, !tbaa !17
  %18 = add nsw i64 %17, 1
  store i64 %18, ptr %9, align 8, !tbaa !17
  br label %19

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !15
  %21 = load i32, ptr %10, align 4, !tbaa !3
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i16, ptr %20, i64 %22
  %24 = load i16, ptr %23, align 2, !tbaa !19
  %25 = zext i16 %24 to i32
  store i32 %25, ptr %10, align 4, !tbaa !3
  br label %13, !llvm.loop !35

26:
  %27 = load i64, ptr %9, align 8, !tbaa !17
  %28 = sub nsw i64 %27, 1
  store i64 %28, ptr %11, align 8, !tbaa !17
  br label %29

29:
  %30 = load i64, ptr %11, align 8, !tbaa !17
  %31 = icmp sge i64 %30, 0
  br i1 %31, label %32, label %56

32:
  %33 = load ptr, ptr %6, align 8, !tbaa !13
  %34 = load i32, ptr %7, align 4, !tbaa !3
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i8, ptr %33, i64 %35
  %37 = load i8, ptr %36, align 1, !tbaa !23
  %38 = load ptr, ptr %8, align 8, !tbaa !13
  %39 = load i64, ptr %11, align 8, !tbaa !17
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  store i8 %37, ptr %40, align 1, !tbaa !23
  %41 = load i32, ptr %7, align 4, !tbaa !3
  %42 = icmp sge i32 %41, 256
  br i1 %42, label %43, label %50

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !15
  %45 = load i32, ptr %7, align 4, !tbaa !3
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i16, ptr %44, i64 %46
  %48 = load i16, ptr %47, align 2, !tbaa !19
  %49 = zext i16 %48 to i32
  br label %51

50:
  br label %51

51:
  %52 = phi i32 [ %49, %43 ], [ 0, %50 ]
  store i32 %52, ptr %7, align 4, !tbaa !3
  br label %53

53:
  %54 = load i64, ptr %11, align 8, !tbaa !17
  %55 = add nsw i64 %54, -1
  store i64 %55, ptr %11, align 8, !tbaa !17
  br label %29, !llvm.loop !36

56:
  %57 = load i64, ptr %9, align 8, !tbaa !17
  ret i64 %57
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
!16 = !{!"p1 short", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !5, i64 0}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = !{!5, !5, i64 0}
!24 = !{!25, !20, i64 0}
!25 = !{!"", !20, i64 0, !20, i64 2, !5, i64 4}
!26 = !{!25, !20, i64 2}
!27 = !{!25, !5, i64 4}
!28 = !{i64 0, i64 2, !19, i64 2, i64 2, !19, i64 4, i64 1, !23}
!29 = distinct !{!29, !22}
!30 = distinct !{!30, !22}
!31 = distinct !{!31, !22}
!32 = distinct !{!32, !22}
!33 = distinct !{!33, !22}
!34 = distinct !{!34, !22}
!35 = distinct !{!35, !22}
!36 = distinct !{!36, !22}
