; made by python -m programs.calls from src/cuckoo.c, SHA-256 76c07b9bc2171a50bc764df98fd1408f913e26df4bb4f72d6b97c0b3775ef962
source_filename = "cuckoo.c"

%struct.Set = type { ptr, ptr, ptr, [8 x i32], i32, i32, i32, i64, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.Set, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %3, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %5, align 8, !tbaa !4
  store i64 0, ptr %6, align 8, !tbaa !8
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %21, i64 1
  %23 = load i64, ptr %22, align 8, !tbaa !8
  %24 = trunc i64 %23 to i32
  store i32 %24, ptr %7, align 4, !tbaa !10
  %25 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 0
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds ptr, ptr %26, i64 3
  %28 = load ptr, ptr %27, align 8, !tbaa !4
  store ptr %28, ptr %25, align 8, !tbaa !12
  %29 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 1
  %30 = load ptr, ptr %2, align 8, !tbaa !4
  %31 = getelementptr inbounds ptr, ptr %30, i64 4
  %32 = load ptr, ptr %31, align 8, !tbaa !4
  store ptr %32, ptr %29, align 8, !tbaa !14
  %33 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 2
  %34 = load ptr, ptr %2, align 8, !tbaa !4
  %35 = getelementptr inbounds ptr, ptr %34, i64 5
  %36 = load ptr, ptr %35, align 8, !tbaa !4
  store ptr %36, ptr %33, align 8, !tbaa !15
  %37 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 3
  call void @llvm.memset.p0.i64(ptr align 8 %37, i8 0, i64 32, i1 false)
  %38 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 4
  %39 = load i32, ptr %7, align 4, !tbaa !10
  %40 = sub i32 %39, 1
  store i32 %40, ptr %38, align 8, !tbaa !16
  %41 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 5
  %42 = load i32, ptr %7, align 4, !tbaa !10
  %43 = mul i32 8, %42
  %44 = sub i32 %43, 1
  store i32 %44, ptr %41, align 4, !tbaa !17
  %45 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 6
  store i32 0, ptr %45, align 8, !tbaa !18
  %46 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 7
  store i64 0, ptr %46, align 8, !tbaa !19
  %47 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 8
  store i64 0, ptr %47, align 8, !tbaa !20
  %48 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 9
  store i64 0, ptr %48, align 8, !tbaa !21
  store i32 0, ptr %9, align 4, !tbaa !10
  br label %49

49:
  %50 = load i32, ptr %9, align 4, !tbaa !10
  %51 = load i32, ptr %7, align 4, !tbaa !10
  %52 = icmp ult i32 %50, %51
  br i1 %52, label %53, label %67

53:
  %54 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 1
  %55 = load ptr, ptr %54, align 8, !tbaa !14
  %56 = load i32, ptr %9, align 4, !tbaa !10
  %57 = zext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %55, i64 %57
  store i32 0, ptr %58, align 4, !tbaa !10
  %59 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 0
  %60 = load ptr, ptr %59, align 8, !tbaa !12
  %61 = load i32, ptr %9, align 4, !tbaa !10
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds i32, ptr %60, i64 %62
  store i32 0, ptr %63, align 4, !tbaa !10
  br label %64

64:
  %65 = load i32, ptr %9, align 4, !tbaa !10
  %66 = add i32 %65, 1
  store i32 %66, ptr %9, align 4, !tbaa !10
  br label %49, !llvm.loop !22

67:
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %68

68:
  %69 = load i32, ptr %10, align 4, !tbaa !10
  %70 = load i32, ptr %7, align 4, !tbaa !10
  %71 = udiv i32 %70, 4
  %72 = icmp ult i32 %69, %71
  br i1 %72, label %73, label %82

73:
  %74 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 2
  %75 = load ptr, ptr %74, align 8, !tbaa !15
  %76 = load i32, ptr %10, align 4, !tbaa !10
  %77 = zext i32 %76 to i64
  %78 = getelementptr inbounds i32, ptr %75, i64 %77
  store i32 0, ptr %78, align 4, !tbaa !10
  br label %79

79:
  %80 = load i32, ptr %10, align 4, !tbaa !10
  %81 = add i32 %80, 1
  store i32 %81, ptr %10, align 4, !tbaa !10
  br label %68, !llvm.loop !24

82:
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %83

83:
  %84 = load i64, ptr %11, align 8, !tbaa !8
  %85 = load ptr, ptr %3, align 8, !tbaa !4
  %86 = getelementptr inbounds i64, ptr %85, i64 0
  %87 = load i64, ptr %86, align 8, !tbaa !8
  %88 = icmp slt i64 %84, %87
  br i1 %88, label %89, label %112

89:
  %90 = load ptr, ptr %4, align 8, !tbaa !4
  %91 = load i64, ptr %11, align 8, !tbaa !8
  %92 = getelementptr inbounds i32, ptr %90, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !10
  %94 = or i32 %93, 1
  call void @insert(ptr noundef %8, i32 noundef %94)
  %95 = load ptr, ptr %4, align 8, !tbaa !4
  %96 = load ptr, ptr %3, align 8, !tbaa !4
  %97 = getelementptr inbounds i64, ptr %96, i64 0
  %98 = load i64, ptr %97, align 8, !tbaa !8
  %99 = sub nsw i64 %98, 1
  %100 = load i64, ptr %11, align 8, !tbaa !8
  %101 = sub nsw i64 %99, %100
  %102 = getelementptr inbounds i32, ptr %95, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !10
  %104 = or i32 %103, 1
  %105 = call i32 @holds(ptr noundef %8, i32 noundef %104)
  %106 = sext i32 %105 to i64
  %107 = load i64, ptr %6, align 8, !tbaa !8
  %108 = add i64 %107, %106
  store i64 %108, ptr %6, align 8, !tbaa !8
  br label %109

109:
  %110 = load i64, ptr %11, align 8, !tbaa !8
  %111 = add nsw i64 %110, 1
  store i64 %111, ptr %11, align 8, !tbaa !8
  br label %83, !llvm.loop !25

112:
  %113 = load i64, ptr %6, align 8, !tbaa !8
  %114 = load ptr, ptr %5, align 8, !tbaa !4
  %115 = getelementptr inbounds i64, ptr %114, i64 0
  store i64 %113, ptr %115, align 8, !tbaa !8
  %116 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 7
  %117 = load i64, ptr %116, align 8, !tbaa !19
  %118 = load ptr, ptr %5, align 8, !tbaa !4
  %119 = getelementptr inbounds i64, ptr %118, i64 1
  store i64 %117, ptr %119, align 8, !tbaa !8
  %120 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 8
  %121 = load i64, ptr %120, align 8, !tbaa !20
  %122 = load ptr, ptr %5, align 8, !tbaa !4
  %123 = getelementptr inbounds i64, ptr %122, i64 2
  store i64 %121, ptr %123, align 8, !tbaa !8
  %124 = getelementptr inbounds %struct.Set, ptr %8, i32 0, i32 9
  %125 = load i64, ptr %124, align 8, !tbaa !21
  %126 = load ptr, ptr %5, align 8, !tbaa !4
  %127 = getelementptr inbounds i64, ptr %126, i64 3
  store i64 %125, ptr %127, align 8, !tbaa !8
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @insert(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %4, align 4, !tbaa !10
  %8 = call i32 @holds(ptr noundef %6, i32 noundef %7)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %10, label %11

10:
  br label %60

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = load i32, ptr %4, align 4, !tbaa !10
  call void @announce(ptr noundef %12, i32 noundef %13)
  store i32 0, ptr %5, align 4, !tbaa !10
  br label %14

14:
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = icmp slt i32 %15, 24
  br i1 %16, label %17, label %57

17:
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Set, ptr %18, i32 0, i32 0
  %20 = load ptr, ptr %19, align 8, !tbaa !12
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = load i32, ptr %4, align 4, !tbaa !10
  %23 = call i32 @first_place(ptr noundef %21, i32 noundef %22)
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds i32, ptr %20, i64 %24
  %26 = load i32, ptr %4, align 4, !tbaa !10
  %27 = call i32 @kick(ptr noundef %25, i32 noundef %26)
  store i32 %27, ptr %4, align 4, !tbaa !10
  %28 = load i32, ptr %4, align 4, !tbaa !10
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %31, label %30

30:
  br label %60

31:
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.Set, ptr %32, i32 0, i32 7
  %34 = load i64, ptr %33, align 8, !tbaa !19
  %35 = add i64 %34, 1
  store i64 %35, ptr %33, align 8, !tbaa !19
  %36 = load ptr, ptr %3, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.Set, ptr %36, i32 0, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !14
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = load i32, ptr %4, align 4, !tbaa !10
  %41 = call i32 @second_place(ptr noundef %39, i32 noundef %40)
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds i32, ptr %38, i64 %42
  %44 = load i32, ptr %4, align 4, !tbaa !10
  %45 = call i32 @kick(ptr noundef %43, i32 noundef %44)
  store i32 %45, ptr %4, align 4, !tbaa !10
  %46 = load i32, ptr %4, align 4, !tbaa !10
  %47 = icmp ne i32 %46, 0
  br i1 %47, label %49, label %48

48:
  br label %60

49:
  %50 = load ptr, ptr %3, align 8, !tbaa !4
  %51 = getelementptr inbounds %struct.Set, ptr %50, i32 0, i32 7
  %52 = load i64, ptr %51, align 8, !tbaa !19
  %53 = add i64 %52, 1
  store i64 %53, ptr %51, align 8, !tbaa !19
  br label %54

54:
  %55 = load i32, ptr %5, align 4, !tbaa !10
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %5, align 4, !tbaa !10
  br label %14, !llvm.loop !26

57:
  %58 = load ptr, ptr %3, align 8, !tbaa !4
  %59 = load i32, ptr %4, align 4, !tbaa !10
  call void @put_aside(ptr noundef %58, i32 noundef %59)
  br label %60

60:
  ret void
}

define internal i32 @holds(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  %6 = load ptr, ptr %4, align 8, !tbaa !4
  %7 = load i32, ptr %5, align 4, !tbaa !10
  %8 = call i32 @may_hold(ptr noundef %6, i32 noundef %7)
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %11, label %10

10:
  store i32 0, ptr %3, align 4
  br label %47

11:
  %12 = load ptr, ptr %4, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Set, ptr %12, i32 0, i32 9
  %14 = load i64, ptr %13, align 8, !tbaa !21
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !21
  %16 = load ptr, ptr %4, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Set, ptr %16, i32 0, i32 0
  %18 = load ptr, ptr %17, align 8, !tbaa !12
  %19 = load ptr, ptr %4, align 8, !tbaa !4
  %20 = load i32, ptr %5, align 4, !tbaa !10
  %21 = call i32 @first_place(ptr noundef %19, i32 noundef %20)
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %18, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !10
  %25 = load i32, ptr %5, align 4, !tbaa !10
  %26 = icmp eq i32 %24, %25
  br i1 %26, label %44, label %27

27:
  %28 = load ptr, ptr %4, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Set, ptr %28, i32 0, i32 1
  %30 = load ptr, ptr %29, align 8, !tbaa !14
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i32, ptr %5, align 4, !tbaa !10
  %33 = call i32 @second_place(ptr noundef %31, i32 noundef %32)
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds i32, ptr %30, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !10
  %37 = load i32, ptr %5, align 4, !tbaa !10
  %38 = icmp eq i32 %36, %37
  br i1 %38, label %44, label %39

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i32, ptr %5, align 4, !tbaa !10
  %42 = call i32 @in_stash(ptr noundef %40, i32 noundef %41)
  %43 = icmp ne i32 %42, 0
  br label %44

44:
  %45 = phi i1 [ true, %27 ], [ true, %11 ], [ %43, %39 ]
  %46 = zext i1 %45 to i32
  store i32 %46, ptr %3, align 4
  br label %47

47:
  %48 = load i32, ptr %3, align 4
  ret i32 %48
}

define internal void @announce(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  store i32 0, ptr %5, align 4, !tbaa !10
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !10
  %8 = icmp ult i32 %7, 3
  br i1 %8, label %9, label %20

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Set, ptr %10, i32 0, i32 2
  %12 = load ptr, ptr %11, align 8, !tbaa !15
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = load i32, ptr %4, align 4, !tbaa !10
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = call i32 @filter_bit(ptr noundef %13, i32 noundef %14, i32 noundef %15)
  call void @set_bit(ptr noundef %12, i32 noundef %16)
  br label %17

17:
  %18 = load i32, ptr %5, align 4, !tbaa !10
  %19 = add i32 %18, 1
  store i32 %19, ptr %5, align 4, !tbaa !10
  br label %6, !llvm.loop !27

20:
  ret void
}

define internal i32 @kick(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = load i32, ptr %6, align 4, !tbaa !10
  store i32 %7, ptr %5, align 4, !tbaa !10
  %8 = load i32, ptr %4, align 4, !tbaa !10
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  store i32 %8, ptr %9, align 4, !tbaa !10
  %10 = load i32, ptr %5, align 4, !tbaa !10
  ret i32 %10
}

define internal i32 @first_place(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = call i32 @scramble(i32 noundef %5, i32 noundef -2048144789)
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Set, ptr %7, i32 0, i32 4
  %9 = load i32, ptr %8, align 8, !tbaa !16
  %10 = and i32 %6, %9
  ret i32 %10
}

define internal i32 @second_place(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = call i32 @scramble(i32 noundef %5, i32 noundef -1028477387)
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Set, ptr %7, i32 0, i32 4
  %9 = load i32, ptr %8, align 8, !tbaa !16
  %10 = and i32 %6, %9
  ret i32 %10
}

define internal void @put_aside(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Set, ptr %5, i32 0, i32 6
  %7 = load i32, ptr %6, align 8, !tbaa !18
  %8 = icmp slt i32 %7, 8
  br i1 %8, label %9, label %19

9:
  %10 = load i32, ptr %4, align 4, !tbaa !10
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Set, ptr %11, i32 0, i32 3
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.Set, ptr %13, i32 0, i32 6
  %15 = load i32, ptr %14, align 8, !tbaa !18
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %14, align 8, !tbaa !18
  %17 = sext i32 %15 to i64
  %18 = getelementptr inbounds [8 x i32], ptr %12, i64 0, i64 %17
  store i32 %10, ptr %18, align 4, !tbaa !10
  br label %24

19:
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Set, ptr %20, i32 0, i32 8
  %22 = load i64, ptr %21, align 8, !tbaa !20
  %23 = add i64 %22, 1
  store i64 %23, ptr %21, align 8, !tbaa !20
  br label %24

24:
  ret void
}

define internal void @set_bit(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %4, align 4, !tbaa !10
  %6 = and i32 %5, 31
  %7 = shl i32 1, %6
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = load i32, ptr %4, align 4, !tbaa !10
  %10 = lshr i32 %9, 5
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds i32, ptr %8, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !10
  %14 = or i32 %13, %7
  store i32 %14, ptr %12, align 4, !tbaa !10
  ret void
}

define internal i32 @filter_bit(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store i32 %2, ptr %6, align 4, !tbaa !10
  %7 = load i32, ptr %5, align 4, !tbaa !10
  %8 = call i32 @scramble(i32 noundef %7, i32 noundef 668265263)
  %9 = load i32, ptr %6, align 4, !tbaa !10
  %10 = load i32, ptr %5, align 4, !tbaa !10
  %11 = call i32 @scramble(i32 noundef %10, i32 noundef 374761393)
  %12 = or i32 %11, 1
  %13 = mul i32 %9, %12
  %14 = add i32 %8, %13
  %15 = load ptr, ptr %4, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Set, ptr %15, i32 0, i32 5
  %17 = load i32, ptr %16, align 4, !tbaa !17
  %18 = and i32 %14, %17
  ret i32 %18
}

define internal i32 @scramble(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load i32, ptr %3, align 4, !tbaa !10
  %6 = load i32, ptr %3, align 4, !tbaa !10
  %7 = lshr i32 %6, 16
  %8 = xor i32 %5, %7
  %9 = load i32, ptr %4, align 4, !tbaa !10
  %10 = mul i32 %8, %9
  store i32 %10, ptr %3, align 4, !tbaa !10
  %11 = load i32, ptr %3, align 4, !tbaa !10
  %12 = load i32, ptr %3, align 4, !tbaa !10
  %13 = lshr i32 %12, 13
  %14 = xor i32 %11, %13
  ret i32 %14
}

define internal i32 @may_hold(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store i32 0, ptr %6, align 4, !tbaa !10
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !10
  %9 = icmp ult i32 %8, 3
  br i1 %9, label %10, label %25

10:
  %11 = load ptr, ptr %4, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Set, ptr %11, i32 0, i32 2
  %13 = load ptr, ptr %12, align 8, !tbaa !15
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i32, ptr %5, align 4, !tbaa !10
  %16 = load i32, ptr %6, align 4, !tbaa !10
  %17 = call i32 @filter_bit(ptr noundef %14, i32 noundef %15, i32 noundef %16)
  %18 = call i32 @test_bit(ptr noundef %13, i32 noundef %17)
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %21, label %20

20:
  store i32 0, ptr %3, align 4
  br label %26

21:
  br label %22

22:
  %23 = load i32, ptr %6, align 4, !tbaa !10
  %24 = add i32 %23, 1
  store i32 %24, ptr %6, align 4, !tbaa !10
  br label %7, !llvm.loop !28

25:
  store i32 1, ptr %3, align 4
  br label %26

26:
  %27 = load i32, ptr %3, align 4
  ret i32 %27
}

define internal i32 @in_stash(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i32 %1, ptr %5, align 4, !tbaa !10
  store i32 0, ptr %6, align 4, !tbaa !10
  br label %7

7:
  %8 = load i32, ptr %6, align 4, !tbaa !10
  %9 = load ptr, ptr %4, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Set, ptr %9, i32 0, i32 6
  %11 = load i32, ptr %10, align 8, !tbaa !18
  %12 = icmp slt i32 %8, %11
  br i1 %12, label %13, label %27

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Set, ptr %14, i32 0, i32 3
  %16 = load i32, ptr %6, align 4, !tbaa !10
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [8 x i32], ptr %15, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = load i32, ptr %5, align 4, !tbaa !10
  %21 = icmp eq i32 %19, %20
  br i1 %21, label %22, label %23

22:
  store i32 1, ptr %3, align 4
  br label %28

23:
  br label %24

24:
  %25 = load i32, ptr %6, align 4, !tbaa !10
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %6, align 4, !tbaa !10
  br label %7, !llvm.loop !29

27:
  store i32 0, ptr %3, align 4
  br label %28

28:
  %29 = load i32, ptr %3, align 4
  ret i32 %29
}

define internal i32 @test_bit(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !10
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = load i32, ptr %4, align 4, !tbaa !10
  %7 = lshr i32 %6, 5
  %8 = zext i32 %7 to i64
  %9 = getelementptr inbounds i32, ptr %5, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !10
  %11 = load i32, ptr %4, align 4, !tbaa !10
  %12 = and i32 %11, 31
  %13 = lshr i32 %10, %12
  %14 = and i32 %13, 1
  ret i32 %14
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!13, !5, i64 0}
!13 = !{!"", !5, i64 0, !5, i64 8, !5, i64 16, !6, i64 24, !11, i64 56, !11, i64 60, !11, i64 64, !9, i64 72, !9, i64 80, !9, i64 88}
!14 = !{!13, !5, i64 8}
!15 = !{!13, !5, i64 16}
!16 = !{!13, !11, i64 56}
!17 = !{!13, !11, i64 60}
!18 = !{!13, !11, i64 64}
!19 = !{!13, !9, i64 72}
!20 = !{!13, !9, i64 80}
!21 = !{!13, !9, i64 88}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = distinct !{!24, !23}
!25 = distinct !{!25, !23}
!26 = distinct !{!26, !23}
!27 = distinct !{!27, !23}
!28 = distinct !{!28, !23}
!29 = distinct !{!29, !23}
