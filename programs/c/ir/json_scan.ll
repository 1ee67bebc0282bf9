; made by python -m programs.c from src/json_scan.c, SHA-256 5c2302c2b3c109ca83c352825c7ae75c8f14529a2a800b80acac69389cf2d415
source_filename = "json_scan.c"

%struct.Reader = type { ptr, i64, i64, [6 x i64], i64, i64, i64, i32 }

@constinit = private constant [6 x i64] zeroinitializer, align 8
@.str = private unnamed_addr constant [5 x i8] c"true\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"false\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"null\00", align 1

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Reader, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %8 = load ptr, ptr %2, align 8, !tbaa !7
  %9 = getelementptr inbounds ptr, ptr %8, i64 0
  %10 = load ptr, ptr %9, align 8, !tbaa !10
  store ptr %10, ptr %3, align 8, !tbaa !11
  %11 = load ptr, ptr %2, align 8, !tbaa !7
  %12 = getelementptr inbounds ptr, ptr %11, i64 1
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  store ptr %13, ptr %4, align 8, !tbaa !13
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 2
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %5, align 8, !tbaa !11
  %17 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 0
  %18 = load ptr, ptr %4, align 8, !tbaa !13
  store ptr %18, ptr %17, align 8, !tbaa !15
  %19 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 1
  store i64 0, ptr %19, align 8, !tbaa !18
  %20 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 2
  %21 = load ptr, ptr %3, align 8, !tbaa !11
  %22 = getelementptr inbounds i64, ptr %21, i64 0
  %23 = load i64, ptr %22, align 8, !tbaa !19
  store i64 %23, ptr %20, align 8, !tbaa !20
  %24 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 3
  call void @llvm.memset.p0.i64(ptr align 8 %24, i8 0, i64 48, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %24, ptr align 8 @constinit, i64 48, i1 false), !tbaa.struct !21
  %25 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 4
  store i64 0, ptr %25, align 8, !tbaa !23
  %26 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 5
  store i64 0, ptr %26, align 8, !tbaa !24
  %27 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 6
  store i64 -1, ptr %27, align 8, !tbaa !25
  %28 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 7
  store i32 -2128831035, ptr %28, align 8, !tbaa !26
  %29 = getelementptr i8, ptr %6, i64 100
  call void @llvm.memset.p0.i64(ptr align 4 %29, i8 0, i64 4, i1 false)
  %30 = call i32 @value(ptr noundef %6, i64 noundef 1)
  call void @skip_space(ptr noundef %6)
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %31

31:
  %32 = load i32, ptr %7, align 4, !tbaa !3
  %33 = icmp slt i32 %32, 6
  br i1 %33, label %34, label %47

34:
  %35 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 3
  %36 = load i32, ptr %7, align 4, !tbaa !3
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [6 x i64], ptr %35, i64 0, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !19
  %40 = load ptr, ptr %5, align 8, !tbaa !11
  %41 = load i32, ptr %7, align 4, !tbaa !3
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds i64, ptr %40, i64 %42
  store i64 %39, ptr %43, align 8, !tbaa !19
  br label %44

44:
  %45 = load i32, ptr %7, align 4, !tbaa !3
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %7, align 4, !tbaa !3
  br label %31, !llvm.loop !27

47:
  %48 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 4
  %49 = load i64, ptr %48, align 8, !tbaa !23
  %50 = load ptr, ptr %5, align 8, !tbaa !11
  %51 = getelementptr inbounds i64, ptr %50, i64 6
  store i64 %49, ptr %51, align 8, !tbaa !19
  %52 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 5
  %53 = load i64, ptr %52, align 8, !tbaa !24
  %54 = load ptr, ptr %5, align 8, !tbaa !11
  %55 = getelementptr inbounds i64, ptr %54, i64 7
  store i64 %53, ptr %55, align 8, !tbaa !19
  %56 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 6
  %57 = load i64, ptr %56, align 8, !tbaa !25
  %58 = load ptr, ptr %5, align 8, !tbaa !11
  %59 = getelementptr inbounds i64, ptr %58, i64 8
  store i64 %57, ptr %59, align 8, !tbaa !19
  %60 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 7
  %61 = load i32, ptr %60, align 8, !tbaa !26
  %62 = zext i32 %61 to i64
  %63 = load ptr, ptr %5, align 8, !tbaa !11
  %64 = getelementptr inbounds i64, ptr %63, i64 9
  store i64 %62, ptr %64, align 8, !tbaa !19
  %65 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 1
  %66 = load i64, ptr %65, align 8, !tbaa !18
  %67 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 2
  %68 = load i64, ptr %67, align 8, !tbaa !20
  %69 = icmp eq i64 %66, %68
  %70 = zext i1 %69 to i32
  %71 = sext i32 %70 to i64
  %72 = load ptr, ptr %5, align 8, !tbaa !11
  %73 = getelementptr inbounds i64, ptr %72, i64 10
  store i64 %71, ptr %73, align 8, !tbaa !19
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal i32 @value(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i64 %1, ptr %5, align 8, !tbaa !19
  %6 = load i64, ptr %5, align 8, !tbaa !19
  %7 = load ptr, ptr %4, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Reader, ptr %7, i32 0, i32 5
  %9 = load i64, ptr %8, align 8, !tbaa !24
  %10 = icmp sgt i64 %6, %9
  br i1 %10, label %11, label %15

11:
  %12 = load i64, ptr %5, align 8, !tbaa !19
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Reader, ptr %13, i32 0, i32 5
  store i64 %12, ptr %14, align 8, !tbaa !24
  br label %15

15:
  %16 = load i64, ptr %5, align 8, !tbaa !19
  %17 = icmp sgt i64 %16, 100
  br i1 %17, label %18, label %21

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !10
  %20 = call i32 @fail(ptr noundef %19)
  store i32 %20, ptr %3, align 4
  br label %91

21:
  %22 = load ptr, ptr %4, align 8, !tbaa !10
  call void @skip_space(ptr noundef %22)
  %23 = load ptr, ptr %4, align 8, !tbaa !10
  %24 = call i32 @peek(ptr noundef %23)
  switch i32 %24, label %83 [
    i32 123, label %25
    i32 91, label %38
    i32 34, label %51
    i32 116, label %59
    i32 102, label %67
    i32 110, label %75
  ]

25:
  %26 = load ptr, ptr %4, align 8, !tbaa !10
  %27 = getelementptr inbounds nuw %struct.Reader, ptr %26, i32 0, i32 3
  %28 = getelementptr inbounds [6 x i64], ptr %27, i64 0, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !19
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %28, align 8, !tbaa !19
  %31 = load ptr, ptr %4, align 8, !tbaa !10
  %32 = getelementptr inbounds nuw %struct.Reader, ptr %31, i32 0, i32 1
  %33 = load i64, ptr %32, align 8, !tbaa !18
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %32, align 8, !tbaa !18
  %35 = load ptr, ptr %4, align 8, !tbaa !10
  %36 = load i64, ptr %5, align 8, !tbaa !19
  %37 = call i32 @members(ptr noundef %35, i64 noundef %36, i32 noundef 125, i32 noundef 1)
  store i32 %37, ptr %3, align 4
  br label %91

38:
  %39 = load ptr, ptr %4, align 8, !tbaa !10
  %40 = getelementptr inbounds nuw %struct.Reader, ptr %39, i32 0, i32 3
  %41 = getelementptr inbounds [6 x i64], ptr %40, i64 0, i64 1
  %42 = load i64, ptr %41, align 8, !tbaa !19
  %43 = add nsw i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !19
  %44 = load ptr, ptr %4, align 8, !tbaa !10
  %45 = getelementptr inbounds nuw %struct.Reader, ptr %44, i32 0, i32 1
  %46 = load i64, ptr %45, align 8, !tbaa !18
  %47 = add nsw i64 %46, 1
  store i64 %47, ptr %45, align 8, !tbaa !18
  %48 = load ptr, ptr %4, align 8, !tbaa !10
  %49 = load i64, ptr %5, align 8, !tbaa !19
  %50 = call i32 @members(ptr noundef %48, i64 noundef %49, i32 noundef 93, i32 noundef 0)
  store i32 %50, ptr %3, align 4
  br label %91

51:
  %52 = load ptr, ptr %4, align 8, !tbaa !10
  %53 = getelementptr inbounds nuw %struct.Reader, ptr %52, i32 0, i32 3
  %54 = getelementptr inbounds [6 x i64], ptr %53, i64 0, i64 2
  %55 = load i64, ptr %54, align 8, !tbaa !19
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %54, align 8, !tbaa !19
  %57 = load ptr, ptr %4, align 8, !tbaa !10
  %58 = call i32 @string(ptr noundef %57)
  store i32 %58, ptr %3, align 4
  br label %91

59:
  %60 = load ptr, ptr %4, align 8, !tbaa !10
  %61 = getelementptr inbounds nuw %struct.Reader, ptr %60, i32 0, i32 3
  %62 = getelementptr inbounds [6 x i64], ptr %61, i64 0, i64 4
  %63 = load i64, ptr %62, align 8, !tbaa !19
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %62, align 8, !tbaa !19
  %65 = load ptr, ptr %4, align 8, !tbaa !10
  %66 = call i32 @word(ptr noundef %65, ptr noundef @.str)
  store i32 %66, ptr %3, align 4
  br label %91

67:
  %68 = load ptr, ptr %4, align 8, !tbaa !10
  %69 = getelementptr inbounds nuw %struct.Reader, ptr %68, i32 0, i32 3
  %70 = getelementptr inbounds [6 x i64], ptr %69, i64 0, i64 4
  %71 = load i64, ptr %70, align 8, !tbaa !19
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %70, align 8, !tbaa !19
  %73 = load ptr, ptr %4, align 8, !tbaa !10
  %74 = call i32 @word(ptr noundef %73, ptr noundef @.str.1)
  store i32 %74, ptr %3, align 4
  br label %91

75:
  %76 = load ptr, ptr %4, align 8, !tbaa !10
  %77 = getelementptr inbounds nuw %struct.Reader, ptr %76, i32 0, i32 3
  %78 = getelementptr inbounds [6 x i64], ptr %77, i64 0, i64 4
  %79 = load i64, ptr %78, align 8, !tbaa !19
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %78, align 8, !tbaa !19
  %81 = load ptr, ptr %4, align 8, !tbaa !10
  %82 = call i32 @word(ptr noundef %81, ptr noundef @.str.2)
  store i32 %82, ptr %3, align 4
  br label %91

83:
  %84 = load ptr, ptr %4, align 8, !tbaa !10
  %85 = getelementptr inbounds nuw %struct.Reader, ptr %84, i32 0, i32 3
  %86 = getelementptr inbounds [6 x i64], ptr %85, i64 0, i64 3
  %87 = load i64, ptr %86, align 8, !tbaa !19
  %88 = add nsw i64 %87, 1
  store i64 %88, ptr %86, align 8, !tbaa !19
  %89 = load ptr, ptr %4, align 8, !tbaa !10
  %90 = call i32 @number(ptr noundef %89)
  store i32 %90, ptr %3, align 4
  br label %91

91:
  %92 = load i32, ptr %3, align 4
  ret i32 %92
}

define internal void @skip_space(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !10
  %4 = load ptr, ptr %2, align 8, !tbaa !10
  %5 = call i32 @peek(ptr noundef %4)
  store i32 %5, ptr %3, align 4, !tbaa !3
  br label %6

6:
  %7 = load i32, ptr %3, align 4, !tbaa !3
  %8 = icmp eq i32 %7, 32
  br i1 %8, label %18, label %9

9:
  %10 = load i32, ptr %3, align 4, !tbaa !3
  %11 = icmp eq i32 %10, 10
  br i1 %11, label %18, label %12

12:
  %13 = load i32, ptr %3, align 4, !tbaa !3
  %14 = icmp eq i32 %13, 9
  br i1 %14, label %18, label %15

15:
  %16 = load i32, ptr %3, align 4, !tbaa !3
  %17 = icmp eq i32 %16, 13
  br label %18

18:
  %19 = phi i1 [ true, %12 ], [ true, %9 ], [ true, %6 ], [ %17, %15 ]
  br i1 %19, label %20, label %28

20:
  %21 = load ptr, ptr %2, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Reader, ptr %21, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !18
  %24 = add nsw i64 %23, 1
  store i64 %24, ptr %22, align 8, !tbaa !18
  br label %25

25:
  %26 = load ptr, ptr %2, align 8, !tbaa !10
  %27 = call i32 @peek(ptr noundef %26)
  store i32 %27, ptr %3, align 4, !tbaa !3
  br label %6, !llvm.loop !29

28:
  ret void
}

define internal i32 @fail(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !10
  %3 = load ptr, ptr %2, align 8, !tbaa !10
  %4 = getelementptr inbounds nuw %struct.Reader, ptr %3, i32 0, i32 6
  %5 = load i64, ptr %4, align 8, !tbaa !25
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %7, label %13

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !10
  %9 = getelementptr inbounds nuw %struct.Reader, ptr %8, i32 0, i32 1
  %10 = load i64, ptr %9, align 8, !tbaa !18
  %11 = load ptr, ptr %2, align 8, !tbaa !10
  %12 = getelementptr inbounds nuw %struct.Reader, ptr %11, i32 0, i32 6
  store i64 %10, ptr %12, align 8, !tbaa !25
  br label %13

13:
  %14 = load ptr, ptr %2, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.Reader, ptr %14, i32 0, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !20
  %17 = load ptr, ptr %2, align 8, !tbaa !10
  %18 = getelementptr inbounds nuw %struct.Reader, ptr %17, i32 0, i32 1
  store i64 %16, ptr %18, align 8, !tbaa !18
  ret i32 0
}

define internal i32 @peek(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !10
  %3 = load ptr, ptr %2, align 8, !tbaa !10
  %4 = getelementptr inbounds nuw %struct.Reader, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !18
  %6 = load ptr, ptr %2, align 8, !tbaa !10
  %7 = getelementptr inbounds nuw %struct.Reader, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !20
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %20

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !10
  %12 = getelementptr inbounds nuw %struct.Reader, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !15
  %14 = load ptr, ptr %2, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.Reader, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !18
  %17 = getelementptr inbounds i8, ptr %13, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !22
  %19 = zext i8 %18 to i32
  br label %21

20:
  br label %21

21:
  %22 = phi i32 [ %19, %10 ], [ -1, %20 ]
  ret i32 %22
}

define internal i32 @members(ptr noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !10
  store i64 %1, ptr %7, align 8, !tbaa !19
  store i32 %2, ptr %8, align 4, !tbaa !3
  store i32 %3, ptr %9, align 4, !tbaa !3
  %10 = load ptr, ptr %6, align 8, !tbaa !10
  %11 = load i32, ptr %8, align 4, !tbaa !3
  %12 = call i32 @accept(ptr noundef %10, i32 noundef %11)
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %14, label %15

14:
  store i32 1, ptr %5, align 4
  br label %61

15:
  br label %16

16:
  %17 = load i32, ptr %9, align 4, !tbaa !3
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %37

19:
  %20 = load ptr, ptr %6, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Reader, ptr %20, i32 0, i32 3
  %22 = getelementptr inbounds [6 x i64], ptr %21, i64 0, i64 5
  %23 = load i64, ptr %22, align 8, !tbaa !19
  %24 = add nsw i64 %23, 1
  store i64 %24, ptr %22, align 8, !tbaa !19
  %25 = load ptr, ptr %6, align 8, !tbaa !10
  call void @skip_space(ptr noundef %25)
  %26 = load ptr, ptr %6, align 8, !tbaa !10
  %27 = call i32 @string(ptr noundef %26)
  %28 = icmp ne i32 %27, 0
  br i1 %28, label %29, label %33

29:
  %30 = load ptr, ptr %6, align 8, !tbaa !10
  %31 = call i32 @accept(ptr noundef %30, i32 noundef 58)
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %36, label %33

33:
  %34 = load ptr, ptr %6, align 8, !tbaa !10
  %35 = call i32 @fail(ptr noundef %34)
  store i32 %35, ptr %5, align 4
  br label %61

36:
  br label %37

37:
  %38 = load ptr, ptr %6, align 8, !tbaa !10
  %39 = load i64, ptr %7, align 8, !tbaa !19
  %40 = add nsw i64 %39, 1
  %41 = call i32 @value(ptr noundef %38, i64 noundef %40)
  %42 = icmp ne i32 %41, 0
  br i1 %42, label %44, label %43

43:
  store i32 0, ptr %5, align 4
  br label %61

44:
  br label %45

45:
  %46 = load ptr, ptr %6, align 8, !tbaa !10
  %47 = call i32 @accept(ptr noundef %46, i32 noundef 44)
  %48 = icmp ne i32 %47, 0
  br i1 %48, label %16, label %49, !llvm.loop !30

49:
  %50 = load ptr, ptr %6, align 8, !tbaa !10
  %51 = load i32, ptr %8, align 4, !tbaa !3
  %52 = call i32 @accept(ptr noundef %50, i32 noundef %51)
  %53 = icmp ne i32 %52, 0
  br i1 %53, label %58, label %54

54:
  %55 = load ptr, ptr %6, align 8, !tbaa !10
  %56 = call i32 @fail(ptr noundef %55)
  %57 = icmp ne i32 %56, 0
  br label %58

58:
  %59 = phi i1 [ true, %49 ], [ %57, %54 ]
  %60 = zext i1 %59 to i32
  store i32 %60, ptr %5, align 4
  br label %61

61:
  %62 = load i32, ptr %5, align 4
  ret i32 %62
}

define internal i32 @string(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  %8 = load ptr, ptr %3, align 8, !tbaa !10
  %9 = call i32 @accept(ptr noundef %8, i32 noundef 34)
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %14, label %11

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !10
  %13 = call i32 @fail(ptr noundef %12)
  store i32 %13, ptr %2, align 4
  br label %106

14:
  br label %15

15:
  %16 = load ptr, ptr %3, align 8, !tbaa !10
  %17 = call i32 @peek(ptr noundef %16)
  store i32 %17, ptr %4, align 4, !tbaa !3
  %18 = load i32, ptr %4, align 4, !tbaa !3
  %19 = icmp slt i32 %18, 32
  br i1 %19, label %20, label %23

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !10
  %22 = call i32 @fail(ptr noundef %21)
  store i32 %22, ptr %2, align 4
  br label %106

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Reader, ptr %24, i32 0, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !18
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %25, align 8, !tbaa !18
  %28 = load i32, ptr %4, align 4, !tbaa !3
  %29 = icmp eq i32 %28, 34
  br i1 %29, label %30, label %31

30:
  store i32 1, ptr %2, align 4
  br label %106

31:
  %32 = load i32, ptr %4, align 4, !tbaa !3
  %33 = icmp eq i32 %32, 92
  br i1 %33, label %34, label %97

34:
  %35 = load ptr, ptr %3, align 8, !tbaa !10
  %36 = call i32 @peek(ptr noundef %35)
  store i32 %36, ptr %4, align 4, !tbaa !3
  %37 = load ptr, ptr %3, align 8, !tbaa !10
  %38 = getelementptr inbounds nuw %struct.Reader, ptr %37, i32 0, i32 1
  %39 = load i64, ptr %38, align 8, !tbaa !18
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %38, align 8, !tbaa !18
  %41 = load i32, ptr %4, align 4, !tbaa !3
  %42 = icmp eq i32 %41, 117
  br i1 %42, label %43, label %77

43:
  store i32 0, ptr %5, align 4, !tbaa !3
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %44

44:
  %45 = load i32, ptr %6, align 4, !tbaa !3
  %46 = icmp slt i32 %45, 4
  br i1 %46, label %47, label %68

47:
  %48 = load ptr, ptr %3, align 8, !tbaa !10
  %49 = call i32 @peek(ptr noundef %48)
  %50 = call i32 @hex(i32 noundef %49)
  store i32 %50, ptr %7, align 4, !tbaa !3
  %51 = load i32, ptr %7, align 4, !tbaa !3
  %52 = icmp slt i32 %51, 0
  br i1 %52, label %53, label %56

53:
  %54 = load ptr, ptr %3, align 8, !tbaa !10
  %55 = call i32 @fail(ptr noundef %54)
  store i32 %55, ptr %2, align 4
  br label %106

56:
  %57 = load i32, ptr %5, align 4, !tbaa !3
  %58 = mul i32 %57, 16
  %59 = load i32, ptr %7, align 4, !tbaa !3
  %60 = add i32 %58, %59
  store i32 %60, ptr %5, align 4, !tbaa !3
  %61 = load ptr, ptr %3, align 8, !tbaa !10
  %62 = getelementptr inbounds nuw %struct.Reader, ptr %61, i32 0, i32 1
  %63 = load i64, ptr %62, align 8, !tbaa !18
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %62, align 8, !tbaa !18
  br label %65

65:
  %66 = load i32, ptr %6, align 4, !tbaa !3
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %6, align 4, !tbaa !3
  br label %44, !llvm.loop !31

68:
  %69 = load ptr, ptr %3, align 8, !tbaa !10
  %70 = getelementptr inbounds nuw %struct.Reader, ptr %69, i32 0, i32 7
  %71 = load i32, ptr %70, align 8, !tbaa !26
  %72 = load i32, ptr %5, align 4, !tbaa !3
  %73 = xor i32 %71, %72
  %74 = mul i32 %73, 16777619
  %75 = load ptr, ptr %3, align 8, !tbaa !10
  %76 = getelementptr inbounds nuw %struct.Reader, ptr %75, i32 0, i32 7
  store i32 %74, ptr %76, align 8, !tbaa !26
  br label %96

77:
  %78 = load i32, ptr %4, align 4, !tbaa !3
  %79 = icmp ne i32 %78, 110
  br i1 %79, label %80, label %95

80:
  %81 = load i32, ptr %4, align 4, !tbaa !3
  %82 = icmp ne i32 %81, 116
  br i1 %82, label %83, label %95

83:
  %84 = load i32, ptr %4, align 4, !tbaa !3
  %85 = icmp ne i32 %84, 34
  br i1 %85, label %86, label %95

86:
  %87 = load i32, ptr %4, align 4, !tbaa !3
  %88 = icmp ne i32 %87, 92
  br i1 %88, label %89, label %95

89:
  %90 = load i32, ptr %4, align 4, !tbaa !3
  %91 = icmp ne i32 %90, 47
  br i1 %91, label %92, label %95

92:
  %93 = load ptr, ptr %3, align 8, !tbaa !10
  %94 = call i32 @fail(ptr noundef %93)
  store i32 %94, ptr %2, align 4
  br label %106

95:
  br label %96

96:
  br label %97

97:
  %98 = load ptr, ptr %3, align 8, !tbaa !10
  %99 = getelementptr inbounds nuw %struct.Reader, ptr %98, i32 0, i32 7
  %100 = load i32, ptr %99, align 8, !tbaa !26
  %101 = load i32, ptr %4, align 4, !tbaa !3
  %102 = xor i32 %100, %101
  %103 = mul i32 %102, 16777619
  %104 = load ptr, ptr %3, align 8, !tbaa !10
  %105 = getelementptr inbounds nuw %struct.Reader, ptr %104, i32 0, i32 7
  store i32 %103, ptr %105, align 8, !tbaa !26
  br label %15

106:
  %107 = load i32, ptr %2, align 4
  ret i32 %107
}

define internal i32 @word(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !13
  br label %6

6:
  %7 = load ptr, ptr %5, align 8, !tbaa !13
  %8 = load i8, ptr %7, align 1, !tbaa !22
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %10, label %28

10:
  %11 = load ptr, ptr %4, align 8, !tbaa !10
  %12 = call i32 @peek(ptr noundef %11)
  %13 = load ptr, ptr %5, align 8, !tbaa !13
  %14 = load i8, ptr %13, align 1, !tbaa !22
  %15 = sext i8 %14 to i32
  %16 = icmp ne i32 %12, %15
  br i1 %16, label %17, label %20

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !10
  %19 = call i32 @fail(ptr noundef %18)
  store i32 %19, ptr %3, align 4
  br label %29

20:
  br label %21

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !13
  %23 = getelementptr inbounds nuw i8, ptr %22, i32 1
  store ptr %23, ptr %5, align 8, !tbaa !13
  %24 = load ptr, ptr %4, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Reader, ptr %24, i32 0, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !18
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %25, align 8, !tbaa !18
  br label %6, !llvm.loop !32

28:
  store i32 1, ptr %3, align 4
  br label %29

29:
  %30 = load i32, ptr %3, align 4
  ret i32 %30
}

define internal i32 @number(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = call i32 @accept(ptr noundef %6, i32 noundef 45)
  store i32 %7, ptr %4, align 4, !tbaa !3
  store i64 0, ptr %5, align 8, !tbaa !19
  %8 = load ptr, ptr %3, align 8, !tbaa !10
  %9 = call i32 @peek(ptr noundef %8)
  %10 = call i32 @is_digit(i32 noundef %9)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %15, label %12

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !10
  %14 = call i32 @fail(ptr noundef %13)
  store i32 %14, ptr %2, align 4
  br label %85

15:
  br label %16

16:
  %17 = load ptr, ptr %3, align 8, !tbaa !10
  %18 = call i32 @peek(ptr noundef %17)
  %19 = call i32 @is_digit(i32 noundef %18)
  %20 = icmp ne i32 %19, 0
  br i1 %20, label %21, label %34

21:
  %22 = load i64, ptr %5, align 8, !tbaa !19
  %23 = mul i64 %22, 10
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = call i32 @peek(ptr noundef %24)
  %26 = sub nsw i32 %25, 48
  %27 = sext i32 %26 to i64
  %28 = add i64 %23, %27
  store i64 %28, ptr %5, align 8, !tbaa !19
  br label %29

29:
  %30 = load ptr, ptr %3, align 8, !tbaa !10
  %31 = getelementptr inbounds nuw %struct.Reader, ptr %30, i32 0, i32 1
  %32 = load i64, ptr %31, align 8, !tbaa !18
  %33 = add nsw i64 %32, 1
  store i64 %33, ptr %31, align 8, !tbaa !18
  br label %16, !llvm.loop !33

34:
  %35 = load ptr, ptr %3, align 8, !tbaa !10
  %36 = call i32 @peek(ptr noundef %35)
  %37 = icmp eq i32 %36, 46
  br i1 %37, label %38, label %69

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !10
  %40 = getelementptr inbounds nuw %struct.Reader, ptr %39, i32 0, i32 1
  %41 = load i64, ptr %40, align 8, !tbaa !18
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %40, align 8, !tbaa !18
  %43 = load ptr, ptr %3, align 8, !tbaa !10
  %44 = call i32 @peek(ptr noundef %43)
  %45 = call i32 @is_digit(i32 noundef %44)
  %46 = icmp ne i32 %45, 0
  br i1 %46, label %50, label %47

47:
  %48 = load ptr, ptr %3, align 8, !tbaa !10
  %49 = call i32 @fail(ptr noundef %48)
  store i32 %49, ptr %2, align 4
  br label %85

50:
  br label %51

51:
  %52 = load ptr, ptr %3, align 8, !tbaa !10
  %53 = call i32 @peek(ptr noundef %52)
  %54 = call i32 @is_digit(i32 noundef %53)
  %55 = icmp ne i32 %54, 0
  br i1 %55, label %56, label %68

56:
  %57 = load i64, ptr %5, align 8, !tbaa !19
  %58 = mul i64 %57, 31
  %59 = load ptr, ptr %3, align 8, !tbaa !10
  %60 = call i32 @peek(ptr noundef %59)
  %61 = sext i32 %60 to i64
  %62 = add i64 %58, %61
  store i64 %62, ptr %5, align 8, !tbaa !19
  br label %63

63:
  %64 = load ptr, ptr %3, align 8, !tbaa !10
  %65 = getelementptr inbounds nuw %struct.Reader, ptr %64, i32 0, i32 1
  %66 = load i64, ptr %65, align 8, !tbaa !18
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %65, align 8, !tbaa !18
  br label %51, !llvm.loop !34

68:
  br label %69

69:
  %70 = load ptr, ptr %3, align 8, !tbaa !10
  %71 = getelementptr inbounds nuw %struct.Reader, ptr %70, i32 0, i32 4
  %72 = load i64, ptr %71, align 8, !tbaa !23
  %73 = load i32, ptr %4, align 4, !tbaa !3
  %74 = icmp ne i32 %73, 0
  br i1 %74, label %75, label %78

75:
  %76 = load i64, ptr %5, align 8, !tbaa !19
  %77 = sub i64 0, %76
  br label %80

78:
  %79 = load i64, ptr %5, align 8, !tbaa !19
  br label %80

80:
  %81 = phi i64 [ %77, %75 ], [ %79, %78 ]
  %82 = add i64 %72, %81
  %83 = load ptr, ptr %3, align 8, !tbaa !10
  %84 = getelementptr inbounds nuw %struct.Reader, ptr %83, i32 0, i32 4
  store i64 %82, ptr %84, align 8, !tbaa !23
  store i32 1, ptr %2, align 4
  br label %85

85:
  %86 = load i32, ptr %2, align 4
  ret i32 %86
}

define internal i32 @accept(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  %6 = load ptr, ptr %4, align 8, !tbaa !10
  call void @skip_space(ptr noundef %6)
  %7 = load ptr, ptr %4, align 8, !tbaa !10
  %8 = call i32 @peek(ptr noundef %7)
  %9 = load i32, ptr %5, align 4, !tbaa !3
  %10 = icmp ne i32 %8, %9
  br i1 %10, label %11, label %12

11:
  store i32 0, ptr %3, align 4
  br label %17

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.Reader, ptr %13, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !18
  %16 = add nsw i64 %15, 1
  store i64 %16, ptr %14, align 8, !tbaa !18
  store i32 1, ptr %3, align 4
  br label %17

17:
  %18 = load i32, ptr %3, align 4
  ret i32 %18
}

define internal i32 @hex(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = icmp sge i32 %3, 48
  br i1 %4, label %5, label %11

5:
  %6 = load i32, ptr %2, align 4, !tbaa !3
  %7 = icmp sle i32 %6, 57
  br i1 %7, label %8, label %11

8:
  %9 = load i32, ptr %2, align 4, !tbaa !3
  %10 = sub nsw i32 %9, 48
  br label %24

11:
  %12 = load i32, ptr %2, align 4, !tbaa !3
  %13 = icmp sge i32 %12, 97
  br i1 %13, label %14, label %21

14:
  %15 = load i32, ptr %2, align 4, !tbaa !3
  %16 = icmp sle i32 %15, 102
  br i1 %16, label %17, label %21

17:
  %18 = load i32, ptr %2, align 4, !tbaa !3
  %19 = sub nsw i32 %18, 97
  %20 = add nsw i32 %19, 10
  br label %22

21:
  br label %22

22:
  %23 = phi i32 [ %20, %17 ], [ -1, %21 ]
  br label %24

24:
  %25 = phi i32 [ %10, %8 ], [ %23, %22 ]
  ret i32 %25
}

define internal i32 @is_digit(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = icmp sge i32 %3, 48
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !3
  %7 = icmp sle i32 %6, 57
  br label %8

8:
  %9 = phi i1 [ false, %1 ], [ %7, %5 ]
  %10 = zext i1 %9 to i32
  ret i32 %10
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
!15 = !{!16, !14, i64 0}
!16 = !{!"", !14, i64 0, !17, i64 8, !17, i64 16, !5, i64 24, !17, i64 72, !17, i64 80, !17, i64 88, !4, i64 96}
!17 = !{!"long", !5, i64 0}
!18 = !{!16, !17, i64 8}
!19 = !{!17, !17, i64 0}
!20 = !{!16, !17, i64 16}
!21 = !{i64 0, i64 48, !22}
!22 = !{!5, !5, i64 0}
!23 = !{!16, !17, i64 72}
!24 = !{!16, !17, i64 80}
!25 = !{!16, !17, i64 88}
!26 = !{!16, !4, i64 96}
!27 = distinct !{!27, !28}
!28 = !{!"llvm.loop.mustprogress"}
!29 = distinct !{!29, !28}
!30 = distinct !{!30, !28}
!31 = distinct !{!31, !28}
!32 = distinct !{!32, !28}
!33 = distinct !{!33, !28}
!34 = distinct !{!34, !28}
