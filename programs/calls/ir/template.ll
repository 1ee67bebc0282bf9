; made by python -m programs.calls from src/template.c, SHA-256 b1c8faa6233b2aeb5dda1e129ae13f50a75c28e96bddeec1177b218ab6c5d239
source_filename = "template.c"

%struct.Builder = type { ptr, i64, i64 }
%struct.Reader = type { ptr, ptr }

@.str = private unnamed_addr constant [6 x i8] c"upper\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"reverse\00", align 1

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca %struct.Builder, align 8
  %9 = alloca %struct.Reader, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  store ptr %13, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %5, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %6, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 4
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %7, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.Builder, ptr %8, i32 0, i32 0
  %27 = load ptr, ptr %6, align 8, !tbaa !4
  store ptr %27, ptr %26, align 8, !tbaa !8
  %28 = getelementptr inbounds %struct.Builder, ptr %8, i32 0, i32 1
  store i64 0, ptr %28, align 8, !tbaa !11
  %29 = getelementptr inbounds %struct.Builder, ptr %8, i32 0, i32 2
  %30 = load ptr, ptr %3, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 1
  %32 = load i64, ptr %31, align 8, !tbaa !12
  store i64 %32, ptr %29, align 8, !tbaa !13
  %33 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 0
  %34 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %34, ptr %33, align 8, !tbaa !14
  %35 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 1
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, ptr %37, i64 0
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = getelementptr inbounds i8, ptr %36, i64 %39
  store ptr %40, ptr %35, align 8, !tbaa !16
  store i64 0, ptr %10, align 8, !tbaa !12
  br label %41

41:
  %42 = load i64, ptr %10, align 8, !tbaa !12
  %43 = load ptr, ptr %3, align 8, !tbaa !4
  %44 = getelementptr inbounds i64, ptr %43, i64 1
  %45 = load i64, ptr %44, align 8, !tbaa !12
  %46 = icmp slt i64 %42, %45
  br i1 %46, label %47, label %54

47:
  %48 = load ptr, ptr %6, align 8, !tbaa !4
  %49 = load i64, ptr %10, align 8, !tbaa !12
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  store i8 0, ptr %50, align 1, !tbaa !17
  br label %51

51:
  %52 = load i64, ptr %10, align 8, !tbaa !12
  %53 = add nsw i64 %52, 1
  store i64 %53, ptr %10, align 8, !tbaa !12
  br label %41, !llvm.loop !18

54:
  %55 = load ptr, ptr %5, align 8, !tbaa !4
  %56 = load ptr, ptr %3, align 8, !tbaa !4
  %57 = getelementptr inbounds i64, ptr %56, i64 2
  %58 = load i64, ptr %57, align 8, !tbaa !12
  call void @expand(ptr noundef %8, ptr noundef %9, ptr noundef %55, i64 noundef %58, i32 noundef 0)
  %59 = getelementptr inbounds %struct.Builder, ptr %8, i32 0, i32 1
  %60 = load i64, ptr %59, align 8, !tbaa !11
  %61 = load ptr, ptr %7, align 8, !tbaa !4
  %62 = getelementptr inbounds i64, ptr %61, i64 0
  store i64 %60, ptr %62, align 8, !tbaa !12
  ret void
}

define internal void @expand(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store ptr %2, ptr %8, align 8, !tbaa !4
  store i64 %3, ptr %9, align 8, !tbaa !12
  store i32 %4, ptr %10, align 4, !tbaa !20
  br label %11

11:
  %12 = load ptr, ptr %7, align 8, !tbaa !4
  %13 = call i32 @more(ptr noundef %12)
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %42

15:
  %16 = load ptr, ptr %7, align 8, !tbaa !4
  %17 = call i32 @accept(ptr noundef %16, i32 noundef 123)
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %23, label %19

19:
  %20 = load ptr, ptr %6, align 8, !tbaa !4
  %21 = load ptr, ptr %7, align 8, !tbaa !4
  %22 = call i32 @next(ptr noundef %21)
  call void @append(ptr noundef %20, i32 noundef %22)
  br label %41

23:
  %24 = load ptr, ptr %7, align 8, !tbaa !4
  %25 = call i32 @accept(ptr noundef %24, i32 noundef 47)
  %26 = icmp ne i32 %25, 0
  br i1 %26, label %27, label %34

27:
  %28 = load ptr, ptr %7, align 8, !tbaa !4
  %29 = call i32 @accept(ptr noundef %28, i32 noundef 125)
  %30 = load i32, ptr %10, align 4, !tbaa !20
  %31 = icmp ne i32 %30, 0
  br i1 %31, label %32, label %33

32:
  br label %42

33:
  br label %40

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !4
  %36 = load ptr, ptr %7, align 8, !tbaa !4
  %37 = load ptr, ptr %8, align 8, !tbaa !4
  %38 = load i64, ptr %9, align 8, !tbaa !12
  %39 = load i32, ptr %10, align 4, !tbaa !20
  call void @tag(ptr noundef %35, ptr noundef %36, ptr noundef %37, i64 noundef %38, i32 noundef %39)
  br label %40

40:
  br label %41

41:
  br label %11, !llvm.loop !22

42:
  ret void
}

define internal i32 @more(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Reader, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !tbaa !14
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Reader, ptr %6, i32 0, i32 1
  %8 = load ptr, ptr %7, align 8, !tbaa !16
  %9 = icmp ult ptr %5, %8
  %10 = zext i1 %9 to i32
  ret i32 %10
}

define internal i32 @accept(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !20
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = call i32 @look(ptr noundef %6)
  %8 = load i32, ptr %5, align 4, !tbaa !20
  %9 = icmp ne i32 %7, %8
  br i1 %9, label %10, label %11

10:
  store i32 0, ptr %3, align 4
  br label %14

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = call i32 @next(ptr noundef %12)
  store i32 1, ptr %3, align 4
  br label %14

14:
  %15 = load i32, ptr %3, align 4
  ret i32 %15
}

define internal void @append(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !20
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Builder, ptr %5, i32 0, i32 1
  %7 = load i64, ptr %6, align 8, !tbaa !11
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Builder, ptr %8, i32 0, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !13
  %11 = icmp slt i64 %7, %10
  br i1 %11, label %12, label %22

12:
  %13 = load i32, ptr %4, align 4, !tbaa !20
  %14 = trunc i32 %13 to i8
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Builder, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !8
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Builder, ptr %18, i32 0, i32 1
  %20 = load i64, ptr %19, align 8, !tbaa !11
  %21 = getelementptr inbounds i8, ptr %17, i64 %20
  store i8 %14, ptr %21, align 1, !tbaa !17
  br label %22

22:
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Builder, ptr %23, i32 0, i32 1
  %25 = load i64, ptr %24, align 8, !tbaa !11
  %26 = add nsw i64 %25, 1
  store i64 %26, ptr %24, align 8, !tbaa !11
  ret void
}

define internal i32 @next(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = call i32 @more(ptr noundef %3)
  %5 = icmp ne i32 %4, 0
  br i1 %5, label %6, label %13

6:
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Reader, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !14
  %10 = getelementptr inbounds i8, ptr %9, i32 1
  store ptr %10, ptr %8, align 8, !tbaa !14
  %11 = load i8, ptr %9, align 1, !tbaa !17
  %12 = zext i8 %11 to i32
  br label %14

13:
  br label %14

14:
  %15 = phi i32 [ %12, %6 ], [ 0, %13 ]
  ret i32 %15
}

define internal void @tag(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca %struct.Reader, align 8
  %13 = alloca %struct.Reader, align 8
  %14 = alloca %struct.Reader, align 8
  %15 = alloca %struct.Reader, align 8
  %16 = alloca i64, align 8
  %17 = alloca %struct.Reader, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store ptr %2, ptr %8, align 8, !tbaa !4
  store i64 %3, ptr %9, align 8, !tbaa !12
  store i32 %4, ptr %10, align 4, !tbaa !20
  %18 = load ptr, ptr %7, align 8, !tbaa !4
  %19 = call i32 @accept(ptr noundef %18, i32 noundef 35)
  store i32 %19, ptr %11, align 4, !tbaa !20
  %20 = load ptr, ptr %7, align 8, !tbaa !4
  %21 = call { ptr, ptr } @name(ptr noundef %20)
  %22 = getelementptr inbounds { ptr, ptr }, ptr %13, i32 0, i32 0
  %23 = extractvalue { ptr, ptr } %21, 0
  store ptr %23, ptr %22, align 8
  %24 = getelementptr inbounds { ptr, ptr }, ptr %13, i32 0, i32 1
  %25 = extractvalue { ptr, ptr } %21, 1
  store ptr %25, ptr %24, align 8
  %26 = load ptr, ptr %8, align 8, !tbaa !4
  %27 = load i64, ptr %9, align 8, !tbaa !12
  %28 = getelementptr inbounds { ptr, ptr }, ptr %13, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr inbounds { ptr, ptr }, ptr %13, i32 0, i32 1
  %31 = load ptr, ptr %30, align 8
  %32 = call { ptr, ptr } @value_of(ptr %29, ptr %31, ptr noundef %26, i64 noundef %27)
  %33 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 0
  %34 = extractvalue { ptr, ptr } %32, 0
  store ptr %34, ptr %33, align 8
  %35 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 1
  %36 = extractvalue { ptr, ptr } %32, 1
  store ptr %36, ptr %35, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %14, i8 0, i64 16, i1 false)
  %37 = load i32, ptr %11, align 4, !tbaa !20
  %38 = icmp ne i32 %37, 0
  br i1 %38, label %39, label %68

39:
  %40 = load i32, ptr %10, align 4, !tbaa !20
  %41 = icmp slt i32 %40, 4
  br i1 %41, label %42, label %68

42:
  %43 = load ptr, ptr %7, align 8, !tbaa !4
  %44 = call i32 @accept(ptr noundef %43, i32 noundef 125)
  %45 = load ptr, ptr %7, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %15, ptr align 8 %45, i64 16, i1 false), !tbaa.struct !23
  %46 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 0
  %47 = load ptr, ptr %46, align 8
  %48 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 1
  %49 = load ptr, ptr %48, align 8
  %50 = call i64 @length(ptr %47, ptr %49)
  %51 = srem i64 %50, 3
  %52 = add nsw i64 1, %51
  store i64 %52, ptr %16, align 8, !tbaa !12
  br label %53

53:
  %54 = load i64, ptr %16, align 8, !tbaa !12
  %55 = icmp sgt i64 %54, 0
  br i1 %55, label %56, label %67

56:
  %57 = load ptr, ptr %7, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %57, ptr align 8 %15, i64 16, i1 false), !tbaa.struct !23
  %58 = load ptr, ptr %6, align 8, !tbaa !4
  %59 = load ptr, ptr %7, align 8, !tbaa !4
  %60 = load ptr, ptr %8, align 8, !tbaa !4
  %61 = load i64, ptr %9, align 8, !tbaa !12
  %62 = load i32, ptr %10, align 4, !tbaa !20
  %63 = add nsw i32 %62, 1
  call void @expand(ptr noundef %58, ptr noundef %59, ptr noundef %60, i64 noundef %61, i32 noundef %63)
  br label %64

64:
  %65 = load i64, ptr %16, align 8, !tbaa !12
  %66 = add nsw i64 %65, -1
  store i64 %66, ptr %16, align 8, !tbaa !12
  br label %53, !llvm.loop !24

67:
  br label %92

68:
  %69 = load ptr, ptr %6, align 8, !tbaa !4
  %70 = load ptr, ptr %7, align 8, !tbaa !4
  %71 = call i32 @accept(ptr noundef %70, i32 noundef 124)
  %72 = icmp ne i32 %71, 0
  br i1 %72, label %73, label %80

73:
  %74 = load ptr, ptr %7, align 8, !tbaa !4
  %75 = call { ptr, ptr } @name(ptr noundef %74)
  %76 = getelementptr inbounds { ptr, ptr }, ptr %17, i32 0, i32 0
  %77 = extractvalue { ptr, ptr } %75, 0
  store ptr %77, ptr %76, align 8
  %78 = getelementptr inbounds { ptr, ptr }, ptr %17, i32 0, i32 1
  %79 = extractvalue { ptr, ptr } %75, 1
  store ptr %79, ptr %78, align 8
  br label %81

80:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %17, ptr align 8 %14, i64 16, i1 false), !tbaa.struct !23
  br label %81

81:
  %82 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 0
  %83 = load ptr, ptr %82, align 8
  %84 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 1
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr inbounds { ptr, ptr }, ptr %17, i32 0, i32 0
  %87 = load ptr, ptr %86, align 8
  %88 = getelementptr inbounds { ptr, ptr }, ptr %17, i32 0, i32 1
  %89 = load ptr, ptr %88, align 8
  call void @filtered(ptr noundef %69, ptr %83, ptr %85, ptr %87, ptr %89)
  %90 = load ptr, ptr %7, align 8, !tbaa !4
  %91 = call i32 @accept(ptr noundef %90, i32 noundef 125)
  br label %92

92:
  ret void
}

define internal i32 @look(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = call i32 @more(ptr noundef %3)
  %5 = icmp ne i32 %4, 0
  br i1 %5, label %6, label %12

6:
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Reader, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !14
  %10 = load i8, ptr %9, align 1, !tbaa !17
  %11 = zext i8 %10 to i32
  br label %13

12:
  br label %13

13:
  %14 = phi i32 [ %11, %6 ], [ 0, %12 ]
  ret i32 %14
}

define internal { ptr, ptr } @value_of(ptr %0, ptr %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.Reader, align 8
  %6 = alloca %struct.Reader, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca ptr, align 8
  %10 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 0
  store ptr %0, ptr %10, align 8
  %11 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 1
  store ptr %1, ptr %11, align 8
  store ptr %2, ptr %7, align 8, !tbaa !4
  store i64 %3, ptr %8, align 8, !tbaa !12
  %12 = load ptr, ptr %7, align 8, !tbaa !4
  %13 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 1
  %16 = load ptr, ptr %15, align 8
  %17 = call i32 @hash(ptr %14, ptr %16)
  %18 = and i32 %17, 15
  %19 = zext i32 %18 to i64
  %20 = load i64, ptr %8, align 8, !tbaa !12
  %21 = mul nsw i64 %19, %20
  %22 = getelementptr inbounds i8, ptr %12, i64 %21
  store ptr %22, ptr %9, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Reader, ptr %5, i32 0, i32 0
  %24 = load ptr, ptr %9, align 8, !tbaa !4
  store ptr %24, ptr %23, align 8, !tbaa !14
  %25 = getelementptr inbounds %struct.Reader, ptr %5, i32 0, i32 1
  %26 = load ptr, ptr %9, align 8, !tbaa !4
  %27 = load i64, ptr %8, align 8, !tbaa !12
  %28 = getelementptr inbounds i8, ptr %26, i64 %27
  store ptr %28, ptr %25, align 8, !tbaa !16
  br label %29

29:
  %30 = getelementptr inbounds { ptr, ptr }, ptr %5, i32 0, i32 0
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds { ptr, ptr }, ptr %5, i32 0, i32 1
  %33 = load ptr, ptr %32, align 8
  %34 = call i64 @length(ptr %31, ptr %33)
  %35 = icmp ne i64 %34, 0
  br i1 %35, label %36, label %43

36:
  %37 = getelementptr inbounds %struct.Reader, ptr %5, i32 0, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !16
  %39 = getelementptr inbounds i8, ptr %38, i64 -1
  %40 = load i8, ptr %39, align 1, !tbaa !17
  %41 = zext i8 %40 to i32
  %42 = icmp eq i32 %41, 32
  br label %43

43:
  %44 = phi i1 [ false, %29 ], [ %42, %36 ]
  br i1 %44, label %45, label %49

45:
  %46 = getelementptr inbounds %struct.Reader, ptr %5, i32 0, i32 1
  %47 = load ptr, ptr %46, align 8, !tbaa !16
  %48 = getelementptr inbounds i8, ptr %47, i32 -1
  store ptr %48, ptr %46, align 8, !tbaa !16
  br label %29, !llvm.loop !25

49:
  %50 = load { ptr, ptr }, ptr %5, align 8
  ret { ptr, ptr } %50
}

define internal { ptr, ptr } @name(ptr noundef %0) #0 {
  %2 = alloca %struct.Reader, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Reader, ptr %2, i32 0, i32 0
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Reader, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8, !tbaa !14
  store ptr %7, ptr %4, align 8, !tbaa !14
  %8 = getelementptr inbounds %struct.Reader, ptr %2, i32 0, i32 1
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Reader, ptr %9, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8, !tbaa !14
  store ptr %11, ptr %8, align 8, !tbaa !16
  br label %12

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = call i32 @look(ptr noundef %13)
  %15 = call i32 @is_letter(i32 noundef %14)
  %16 = icmp ne i32 %15, 0
  br i1 %16, label %17, label %20

17:
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = call i32 @next(ptr noundef %18)
  br label %12, !llvm.loop !26

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Reader, ptr %21, i32 0, i32 0
  %23 = load ptr, ptr %22, align 8, !tbaa !14
  %24 = getelementptr inbounds %struct.Reader, ptr %2, i32 0, i32 1
  store ptr %23, ptr %24, align 8, !tbaa !16
  %25 = load { ptr, ptr }, ptr %2, align 8
  ret { ptr, ptr } %25
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal i64 @length(ptr %0, ptr %1) #0 {
  %3 = alloca %struct.Reader, align 8
  %4 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 0
  store ptr %0, ptr %4, align 8
  %5 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 1
  store ptr %1, ptr %5, align 8
  %6 = getelementptr inbounds %struct.Reader, ptr %3, i32 0, i32 1
  %7 = load ptr, ptr %6, align 8, !tbaa !16
  %8 = getelementptr inbounds %struct.Reader, ptr %3, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !14
  %10 = ptrtoint ptr %7 to i64
  %11 = ptrtoint ptr %9 to i64
  %12 = sub i64 %10, %11
  ret i64 %12
}

define internal void @filtered(ptr noundef %0, ptr %1, ptr %2, ptr %3, ptr %4) #0 {
  %6 = alloca %struct.Reader, align 8
  %7 = alloca %struct.Reader, align 8
  %8 = alloca ptr, align 8
  %9 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 0
  store ptr %1, ptr %9, align 8
  %10 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 1
  store ptr %2, ptr %10, align 8
  %11 = getelementptr inbounds { ptr, ptr }, ptr %7, i32 0, i32 0
  store ptr %3, ptr %11, align 8
  %12 = getelementptr inbounds { ptr, ptr }, ptr %7, i32 0, i32 1
  store ptr %4, ptr %12, align 8
  store ptr %0, ptr %8, align 8, !tbaa !4
  %13 = getelementptr inbounds { ptr, ptr }, ptr %7, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds { ptr, ptr }, ptr %7, i32 0, i32 1
  %16 = load ptr, ptr %15, align 8
  %17 = call i32 @same(ptr %14, ptr %16, ptr noundef @.str)
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %25

19:
  %20 = load ptr, ptr %8, align 8, !tbaa !4
  %21 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 0
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 1
  %24 = load ptr, ptr %23, align 8
  call void @loud(ptr noundef %20, ptr %22, ptr %24)
  br label %45

25:
  %26 = getelementptr inbounds { ptr, ptr }, ptr %7, i32 0, i32 0
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds { ptr, ptr }, ptr %7, i32 0, i32 1
  %29 = load ptr, ptr %28, align 8
  %30 = call i32 @same(ptr %27, ptr %29, ptr noundef @.str.1)
  %31 = icmp ne i32 %30, 0
  br i1 %31, label %32, label %38

32:
  %33 = load ptr, ptr %8, align 8, !tbaa !4
  %34 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 0
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 1
  %37 = load ptr, ptr %36, align 8
  call void @backwards(ptr noundef %33, ptr %35, ptr %37)
  br label %44

38:
  %39 = load ptr, ptr %8, align 8, !tbaa !4
  %40 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 0
  %41 = load ptr, ptr %40, align 8
  %42 = getelementptr inbounds { ptr, ptr }, ptr %6, i32 0, i32 1
  %43 = load ptr, ptr %42, align 8
  call void @plain(ptr noundef %39, ptr %41, ptr %43)
  br label %44

44:
  br label %45

45:
  ret void
}

define internal i32 @hash(ptr %0, ptr %1) #0 {
  %3 = alloca %struct.Reader, align 8
  %4 = alloca i32, align 4
  %5 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 0
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 1
  store ptr %1, ptr %6, align 8
  store i32 -2128831035, ptr %4, align 4, !tbaa !20
  br label %7

7:
  %8 = call i32 @more(ptr noundef %3)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %15

10:
  %11 = load i32, ptr %4, align 4, !tbaa !20
  %12 = call i32 @next(ptr noundef %3)
  %13 = xor i32 %11, %12
  %14 = mul i32 %13, 16777619
  store i32 %14, ptr %4, align 4, !tbaa !20
  br label %7, !llvm.loop !27

15:
  %16 = load i32, ptr %4, align 4, !tbaa !20
  ret i32 %16
}

define internal i32 @is_letter(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !20
  %3 = load i32, ptr %2, align 4, !tbaa !20
  %4 = icmp sge i32 %3, 97
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !20
  %7 = icmp sle i32 %6, 122
  br i1 %7, label %11, label %8

8:
  %9 = load i32, ptr %2, align 4, !tbaa !20
  %10 = icmp eq i32 %9, 95
  br label %11

11:
  %12 = phi i1 [ true, %5 ], [ %10, %8 ]
  %13 = zext i1 %12 to i32
  ret i32 %13
}

define internal i32 @same(ptr %0, ptr %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.Reader, align 8
  %6 = alloca ptr, align 8
  %7 = getelementptr inbounds { ptr, ptr }, ptr %5, i32 0, i32 0
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds { ptr, ptr }, ptr %5, i32 0, i32 1
  store ptr %1, ptr %8, align 8
  store ptr %2, ptr %6, align 8, !tbaa !4
  br label %9

9:
  %10 = call i32 @more(ptr noundef %5)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %12, label %23

12:
  %13 = call i32 @next(ptr noundef %5)
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = load i8, ptr %14, align 1, !tbaa !17
  %16 = sext i8 %15 to i32
  %17 = icmp ne i32 %13, %16
  br i1 %17, label %18, label %19

18:
  store i32 0, ptr %4, align 4
  br label %29

19:
  br label %20

20:
  %21 = load ptr, ptr %6, align 8, !tbaa !4
  %22 = getelementptr inbounds i8, ptr %21, i32 1
  store ptr %22, ptr %6, align 8, !tbaa !4
  br label %9, !llvm.loop !28

23:
  %24 = load ptr, ptr %6, align 8, !tbaa !4
  %25 = load i8, ptr %24, align 1, !tbaa !17
  %26 = sext i8 %25 to i32
  %27 = icmp eq i32 %26, 0
  %28 = zext i1 %27 to i32
  store i32 %28, ptr %4, align 4
  br label %29

29:
  %30 = load i32, ptr %4, align 4
  ret i32 %30
}

define internal void @loud(ptr noundef %0, ptr %1, ptr %2) #0 {
  %4 = alloca %struct.Reader, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 0
  store ptr %1, ptr %6, align 8
  %7 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 1
  store ptr %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  br label %8

8:
  %9 = call i32 @more(ptr noundef %4)
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %15

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = call i32 @next(ptr noundef %4)
  %14 = call i32 @upper(i32 noundef %13)
  call void @append(ptr noundef %12, i32 noundef %14)
  br label %8, !llvm.loop !29

15:
  ret void
}

define internal void @backwards(ptr noundef %0, ptr %1, ptr %2) #0 {
  %4 = alloca %struct.Reader, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 0
  store ptr %1, ptr %6, align 8
  %7 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 1
  store ptr %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  br label %8

8:
  %9 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 1
  %12 = load ptr, ptr %11, align 8
  %13 = call i64 @length(ptr %10, ptr %12)
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %15, label %22

15:
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Reader, ptr %4, i32 0, i32 1
  %18 = load ptr, ptr %17, align 8, !tbaa !16
  %19 = getelementptr inbounds i8, ptr %18, i32 -1
  store ptr %19, ptr %17, align 8, !tbaa !16
  %20 = load i8, ptr %19, align 1, !tbaa !17
  %21 = zext i8 %20 to i32
  call void @append(ptr noundef %16, i32 noundef %21)
  br label %8, !llvm.loop !30

22:
  ret void
}

define internal void @plain(ptr noundef %0, ptr %1, ptr %2) #0 {
  %4 = alloca %struct.Reader, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 0
  store ptr %1, ptr %6, align 8
  %7 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 1
  store ptr %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  br label %8

8:
  %9 = call i32 @more(ptr noundef %4)
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = call i32 @next(ptr noundef %4)
  call void @append(ptr noundef %12, i32 noundef %13)
  br label %8, !llvm.loop !31

14:
  ret void
}

define internal i32 @upper(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !20
  %3 = load i32, ptr %2, align 4, !tbaa !20
  %4 = icmp sge i32 %3, 97
  br i1 %4, label %5, label %11

5:
  %6 = load i32, ptr %2, align 4, !tbaa !20
  %7 = icmp sle i32 %6, 122
  br i1 %7, label %8, label %11

8:
  %9 = load i32, ptr %2, align 4, !tbaa !20
  %10 = sub nsw i32 %9, 32
  br label %13

11:
  %12 = load i32, ptr %2, align 4, !tbaa !20
  br label %13

13:
  %14 = phi i32 [ %10, %8 ], [ %12, %11 ]
  ret i32 %14
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16}
!10 = !{!"long", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!10, !10, i64 0}
!13 = !{!9, !10, i64 16}
!14 = !{!15, !5, i64 0}
!15 = !{!"", !5, i64 0, !5, i64 8}
!16 = !{!15, !5, i64 8}
!17 = !{!6, !6, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!21, !21, i64 0}
!21 = !{!"int", !6, i64 0}
!22 = distinct !{!22, !19}
!23 = !{i64 0, i64 8, !4, i64 8, i64 8, !4}
!24 = distinct !{!24, !19}
!25 = distinct !{!25, !19}
!26 = distinct !{!26, !19}
!27 = distinct !{!27, !19}
!28 = distinct !{!28, !19}
!29 = distinct !{!29, !19}
!30 = distinct !{!30, !19}
!31 = distinct !{!31, !19}
