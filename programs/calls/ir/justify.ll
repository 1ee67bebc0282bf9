; made by python -m programs.calls from src/justify.c, SHA-256 bc7fdf71bb921ef56175fbfb148c96010d58e24b74467a990610774b963796aa
source_filename = "justify.c"

%struct.Page = type { ptr, i64, i64, i64, i64 }
%struct.Scan = type { ptr, i64, i64 }
%struct.Word = type { i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Page, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca %struct.Scan, align 8
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
  %23 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 0
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  store ptr %24, ptr %23, align 8, !tbaa !8
  %25 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 1
  store i64 0, ptr %25, align 8, !tbaa !11
  %26 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 2
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 1
  %29 = load i64, ptr %28, align 8, !tbaa !12
  store i64 %29, ptr %26, align 8, !tbaa !13
  %30 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 3
  store i64 0, ptr %30, align 8, !tbaa !14
  %31 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 4
  store i64 0, ptr %31, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !12
  br label %32

32:
  %33 = load i64, ptr %8, align 8, !tbaa !12
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds i64, ptr %34, i64 1
  %36 = load i64, ptr %35, align 8, !tbaa !12
  %37 = icmp slt i64 %33, %36
  br i1 %37, label %38, label %45

38:
  %39 = load ptr, ptr %5, align 8, !tbaa !4
  %40 = load i64, ptr %8, align 8, !tbaa !12
  %41 = getelementptr inbounds i8, ptr %39, i64 %40
  store i8 0, ptr %41, align 1, !tbaa !16
  br label %42

42:
  %43 = load i64, ptr %8, align 8, !tbaa !12
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %8, align 8, !tbaa !12
  br label %32, !llvm.loop !17

45:
  store i64 24, ptr %9, align 8, !tbaa !12
  br label %46

46:
  %47 = load i64, ptr %9, align 8, !tbaa !12
  %48 = icmp sle i64 %47, 60
  br i1 %48, label %49, label %61

49:
  %50 = getelementptr inbounds %struct.Scan, ptr %10, i32 0, i32 0
  %51 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %51, ptr %50, align 8, !tbaa !19
  %52 = getelementptr inbounds %struct.Scan, ptr %10, i32 0, i32 1
  store i64 0, ptr %52, align 8, !tbaa !21
  %53 = getelementptr inbounds %struct.Scan, ptr %10, i32 0, i32 2
  %54 = load ptr, ptr %3, align 8, !tbaa !4
  %55 = getelementptr inbounds i64, ptr %54, i64 0
  %56 = load i64, ptr %55, align 8, !tbaa !12
  store i64 %56, ptr %53, align 8, !tbaa !22
  %57 = load i64, ptr %9, align 8, !tbaa !12
  call void @fill(ptr noundef %7, ptr noundef %10, i64 noundef %57)
  br label %58

58:
  %59 = load i64, ptr %9, align 8, !tbaa !12
  %60 = add nsw i64 %59, 12
  store i64 %60, ptr %9, align 8, !tbaa !12
  br label %46, !llvm.loop !23

61:
  %62 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 1
  %63 = load i64, ptr %62, align 8, !tbaa !11
  %64 = load ptr, ptr %6, align 8, !tbaa !4
  %65 = getelementptr inbounds i64, ptr %64, i64 0
  store i64 %63, ptr %65, align 8, !tbaa !12
  %66 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 3
  %67 = load i64, ptr %66, align 8, !tbaa !14
  %68 = load ptr, ptr %6, align 8, !tbaa !4
  %69 = getelementptr inbounds i64, ptr %68, i64 1
  store i64 %67, ptr %69, align 8, !tbaa !12
  %70 = getelementptr inbounds %struct.Page, ptr %7, i32 0, i32 4
  %71 = load i64, ptr %70, align 8, !tbaa !15
  %72 = load ptr, ptr %6, align 8, !tbaa !4
  %73 = getelementptr inbounds i64, ptr %72, i64 2
  store i64 %71, ptr %73, align 8, !tbaa !12
  ret void
}

define internal void @fill(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca [64 x %struct.Word], align 16
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca %struct.Word, align 8
  %11 = alloca %struct.Word, align 8
  %12 = alloca i64, align 8
  %13 = alloca %struct.Word, align 8
  %14 = alloca %struct.Word, align 8
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i64 %2, ptr %6, align 8, !tbaa !12
  store i64 0, ptr %8, align 8, !tbaa !12
  store i64 0, ptr %9, align 8, !tbaa !12
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = call { i64, i64 } @next_word(ptr noundef %15)
  %17 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %18 = extractvalue { i64, i64 } %16, 0
  store i64 %18, ptr %17, align 8
  %19 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %20 = extractvalue { i64, i64 } %16, 1
  store i64 %20, ptr %19, align 8
  br label %21

21:
  %22 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !24
  %24 = icmp ne i64 %23, 0
  br i1 %24, label %25, label %123

25:
  %26 = load i64, ptr %8, align 8, !tbaa !12
  %27 = icmp slt i64 %26, 63
  br i1 %27, label %28, label %51

28:
  %29 = load i64, ptr %9, align 8, !tbaa !12
  %30 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %31 = load i64, ptr %30, align 8, !tbaa !24
  %32 = add nsw i64 %29, %31
  %33 = load i64, ptr %8, align 8, !tbaa !12
  %34 = add nsw i64 %32, %33
  %35 = load i64, ptr %6, align 8, !tbaa !12
  %36 = icmp sle i64 %34, %35
  br i1 %36, label %37, label %51

37:
  %38 = load i64, ptr %8, align 8, !tbaa !12
  %39 = add nsw i64 %38, 1
  store i64 %39, ptr %8, align 8, !tbaa !12
  %40 = getelementptr inbounds [64 x %struct.Word], ptr %7, i64 0, i64 %38
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %40, ptr align 8 %10, i64 16, i1 false), !tbaa.struct !26
  %41 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %42 = load i64, ptr %41, align 8, !tbaa !24
  %43 = load i64, ptr %9, align 8, !tbaa !12
  %44 = add nsw i64 %43, %42
  store i64 %44, ptr %9, align 8, !tbaa !12
  %45 = load ptr, ptr %5, align 8, !tbaa !4
  %46 = call { i64, i64 } @next_word(ptr noundef %45)
  %47 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 0
  %48 = extractvalue { i64, i64 } %46, 0
  store i64 %48, ptr %47, align 8
  %49 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 1
  %50 = extractvalue { i64, i64 } %46, 1
  store i64 %50, ptr %49, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %11, i64 16, i1 false), !tbaa.struct !26
  br label %21, !llvm.loop !27

51:
  %52 = load ptr, ptr %5, align 8, !tbaa !4
  %53 = getelementptr inbounds %struct.Scan, ptr %52, i32 0, i32 0
  %54 = load ptr, ptr %53, align 8, !tbaa !19
  %55 = load i64, ptr %6, align 8, !tbaa !12
  %56 = load i64, ptr %9, align 8, !tbaa !12
  %57 = sub nsw i64 %55, %56
  %58 = load i64, ptr %8, align 8, !tbaa !12
  %59 = sub nsw i64 %57, %58
  %60 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %61 = load i64, ptr %60, align 8
  %62 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %63 = load i64, ptr %62, align 8
  %64 = call i64 @break_before(ptr noundef %54, i64 %61, i64 %63, i64 noundef %59)
  store i64 %64, ptr %12, align 8, !tbaa !12
  %65 = load i64, ptr %12, align 8, !tbaa !12
  %66 = icmp sgt i64 %65, 1
  br i1 %66, label %70, label %67

67:
  %68 = load i64, ptr %8, align 8, !tbaa !12
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %70, label %112

70:
  %71 = load i64, ptr %12, align 8, !tbaa !12
  %72 = icmp slt i64 %71, 2
  br i1 %72, label %73, label %84

73:
  %74 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %75 = load i64, ptr %74, align 8, !tbaa !24
  %76 = icmp sgt i64 %75, 1
  br i1 %76, label %77, label %81

77:
  %78 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %79 = load i64, ptr %78, align 8, !tbaa !24
  %80 = sdiv i64 %79, 2
  br label %82

81:
  br label %82

82:
  %83 = phi i64 [ %80, %77 ], [ 1, %81 ]
  store i64 %83, ptr %12, align 8, !tbaa !12
  br label %84

84:
  %85 = getelementptr inbounds %struct.Word, ptr %13, i32 0, i32 0
  %86 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 0
  %87 = load i64, ptr %86, align 8, !tbaa !28
  store i64 %87, ptr %85, align 8, !tbaa !28
  %88 = getelementptr inbounds %struct.Word, ptr %13, i32 0, i32 1
  %89 = load i64, ptr %12, align 8, !tbaa !12
  store i64 %89, ptr %88, align 8, !tbaa !24
  %90 = load i64, ptr %8, align 8, !tbaa !12
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %8, align 8, !tbaa !12
  %92 = getelementptr inbounds [64 x %struct.Word], ptr %7, i64 0, i64 %90
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %92, ptr align 8 %13, i64 16, i1 false), !tbaa.struct !26
  %93 = load i64, ptr %12, align 8, !tbaa !12
  %94 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 0
  %95 = load i64, ptr %94, align 8, !tbaa !28
  %96 = add nsw i64 %95, %93
  store i64 %96, ptr %94, align 8, !tbaa !28
  %97 = load i64, ptr %12, align 8, !tbaa !12
  %98 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %99 = load i64, ptr %98, align 8, !tbaa !24
  %100 = sub nsw i64 %99, %97
  store i64 %100, ptr %98, align 8, !tbaa !24
  %101 = getelementptr inbounds %struct.Word, ptr %10, i32 0, i32 1
  %102 = load i64, ptr %101, align 8, !tbaa !24
  %103 = icmp eq i64 %102, 0
  br i1 %103, label %104, label %111

104:
  %105 = load ptr, ptr %5, align 8, !tbaa !4
  %106 = call { i64, i64 } @next_word(ptr noundef %105)
  %107 = getelementptr inbounds { i64, i64 }, ptr %14, i32 0, i32 0
  %108 = extractvalue { i64, i64 } %106, 0
  store i64 %108, ptr %107, align 8
  %109 = getelementptr inbounds { i64, i64 }, ptr %14, i32 0, i32 1
  %110 = extractvalue { i64, i64 } %106, 1
  store i64 %110, ptr %109, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %14, i64 16, i1 false), !tbaa.struct !26
  br label %111

111:
  br label %112

112:
  %113 = load ptr, ptr %4, align 8, !tbaa !4
  %114 = load ptr, ptr %5, align 8, !tbaa !4
  %115 = getelementptr inbounds %struct.Scan, ptr %114, i32 0, i32 0
  %116 = load ptr, ptr %115, align 8, !tbaa !19
  %117 = getelementptr inbounds [64 x %struct.Word], ptr %7, i64 0, i64 0
  %118 = load i64, ptr %8, align 8, !tbaa !12
  %119 = load i64, ptr %6, align 8, !tbaa !12
  %120 = load i64, ptr %12, align 8, !tbaa !12
  %121 = icmp sgt i64 %120, 1
  %122 = zext i1 %121 to i32
  call void @put_line(ptr noundef %113, ptr noundef %116, ptr noundef %117, i64 noundef %118, i64 noundef %119, i32 noundef %122)
  store i64 0, ptr %9, align 8, !tbaa !12
  store i64 0, ptr %8, align 8, !tbaa !12
  br label %21, !llvm.loop !27

123:
  %124 = load i64, ptr %8, align 8, !tbaa !12
  %125 = icmp ne i64 %124, 0
  br i1 %125, label %126, label %137

126:
  %127 = load ptr, ptr %4, align 8, !tbaa !4
  %128 = load ptr, ptr %5, align 8, !tbaa !4
  %129 = getelementptr inbounds %struct.Scan, ptr %128, i32 0, i32 0
  %130 = load ptr, ptr %129, align 8, !tbaa !19
  %131 = getelementptr inbounds [64 x %struct.Word], ptr %7, i64 0, i64 0
  %132 = load i64, ptr %8, align 8, !tbaa !12
  %133 = load i64, ptr %9, align 8, !tbaa !12
  %134 = load i64, ptr %8, align 8, !tbaa !12
  %135 = add nsw i64 %133, %134
  %136 = sub nsw i64 %135, 1
  call void @put_line(ptr noundef %127, ptr noundef %130, ptr noundef %131, i64 noundef %132, i64 noundef %136, i32 noundef 0)
  br label %137

137:
  ret void
}

define internal { i64, i64 } @next_word(ptr noundef %0) #0 {
  %2 = alloca %struct.Word, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %4 = load ptr, ptr %3, align 8, !tbaa !4
  call void @skip_spaces(ptr noundef %4)
  %5 = getelementptr inbounds %struct.Word, ptr %2, i32 0, i32 0
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Scan, ptr %6, i32 0, i32 1
  %8 = load i64, ptr %7, align 8, !tbaa !21
  store i64 %8, ptr %5, align 8, !tbaa !28
  %9 = getelementptr inbounds %struct.Word, ptr %2, i32 0, i32 1
  store i64 0, ptr %9, align 8, !tbaa !24
  br label %10

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Scan, ptr %11, i32 0, i32 1
  %13 = load i64, ptr %12, align 8, !tbaa !21
  %14 = load ptr, ptr %3, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Scan, ptr %14, i32 0, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !22
  %17 = icmp slt i64 %13, %16
  br i1 %17, label %18, label %31

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Scan, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8, !tbaa !19
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.Scan, ptr %22, i32 0, i32 1
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = getelementptr inbounds i8, ptr %21, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !16
  %27 = zext i8 %26 to i32
  %28 = call i32 @is_space(i32 noundef %27)
  %29 = icmp ne i32 %28, 0
  %30 = xor i1 %29, true
  br label %31

31:
  %32 = phi i1 [ false, %10 ], [ %30, %18 ]
  br i1 %32, label %33, label %38

33:
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.Scan, ptr %34, i32 0, i32 1
  %36 = load i64, ptr %35, align 8, !tbaa !21
  %37 = add nsw i64 %36, 1
  store i64 %37, ptr %35, align 8, !tbaa !21
  br label %10, !llvm.loop !29

38:
  %39 = load ptr, ptr %3, align 8, !tbaa !4
  %40 = getelementptr inbounds %struct.Scan, ptr %39, i32 0, i32 1
  %41 = load i64, ptr %40, align 8, !tbaa !21
  %42 = getelementptr inbounds %struct.Word, ptr %2, i32 0, i32 0
  %43 = load i64, ptr %42, align 8, !tbaa !28
  %44 = sub nsw i64 %41, %43
  %45 = getelementptr inbounds %struct.Word, ptr %2, i32 0, i32 1
  store i64 %44, ptr %45, align 8, !tbaa !24
  %46 = load { i64, i64 }, ptr %2, align 8
  ret { i64, i64 } %46
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i64 @break_before(ptr noundef %0, i64 %1, i64 %2, i64 noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca %struct.Word, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  store i64 %1, ptr %10, align 8
  %11 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  store i64 %2, ptr %11, align 8
  store ptr %0, ptr %7, align 8, !tbaa !4
  store i64 %3, ptr %8, align 8, !tbaa !12
  %12 = load i64, ptr %8, align 8, !tbaa !12
  %13 = sub nsw i64 %12, 1
  store i64 %13, ptr %9, align 8, !tbaa !12
  br label %14

14:
  %15 = load i64, ptr %9, align 8, !tbaa !12
  %16 = icmp sgt i64 %15, 1
  br i1 %16, label %17, label %32

17:
  %18 = load ptr, ptr %7, align 8, !tbaa !4
  %19 = load i64, ptr %9, align 8, !tbaa !12
  %20 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %23 = load i64, ptr %22, align 8
  %24 = call i32 @may_break(ptr noundef %18, i64 %21, i64 %23, i64 noundef %19)
  %25 = icmp ne i32 %24, 0
  br i1 %25, label %26, label %28

26:
  %27 = load i64, ptr %9, align 8, !tbaa !12
  store i64 %27, ptr %5, align 8
  br label %33

28:
  br label %29

29:
  %30 = load i64, ptr %9, align 8, !tbaa !12
  %31 = add nsw i64 %30, -1
  store i64 %31, ptr %9, align 8, !tbaa !12
  br label %14, !llvm.loop !30

32:
  store i64 0, ptr %5, align 8
  br label %33

33:
  %34 = load i64, ptr %5, align 8
  ret i64 %34
}

define internal void @put_line(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, i32 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  store ptr %0, ptr %7, align 8, !tbaa !4
  store ptr %1, ptr %8, align 8, !tbaa !4
  store ptr %2, ptr %9, align 8, !tbaa !4
  store i64 %3, ptr %10, align 8, !tbaa !12
  store i64 %4, ptr %11, align 8, !tbaa !12
  store i32 %5, ptr %12, align 4, !tbaa !31
  %18 = load i32, ptr %12, align 4, !tbaa !31
  %19 = sext i32 %18 to i64
  store i64 %19, ptr %13, align 8, !tbaa !12
  store i64 0, ptr %14, align 8, !tbaa !12
  br label %20

20:
  %21 = load i64, ptr %14, align 8, !tbaa !12
  %22 = load i64, ptr %10, align 8, !tbaa !12
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %35

24:
  %25 = load ptr, ptr %9, align 8, !tbaa !4
  %26 = load i64, ptr %14, align 8, !tbaa !12
  %27 = getelementptr inbounds %struct.Word, ptr %25, i64 %26
  %28 = getelementptr inbounds %struct.Word, ptr %27, i32 0, i32 1
  %29 = load i64, ptr %28, align 8, !tbaa !24
  %30 = load i64, ptr %13, align 8, !tbaa !12
  %31 = add nsw i64 %30, %29
  store i64 %31, ptr %13, align 8, !tbaa !12
  br label %32

32:
  %33 = load i64, ptr %14, align 8, !tbaa !12
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %14, align 8, !tbaa !12
  br label %20, !llvm.loop !33

35:
  %36 = load i64, ptr %10, align 8, !tbaa !12
  %37 = sub nsw i64 %36, 1
  store i64 %37, ptr %15, align 8, !tbaa !12
  %38 = load i64, ptr %11, align 8, !tbaa !12
  %39 = load i64, ptr %13, align 8, !tbaa !12
  %40 = icmp sgt i64 %38, %39
  br i1 %40, label %41, label %45

41:
  %42 = load i64, ptr %11, align 8, !tbaa !12
  %43 = load i64, ptr %13, align 8, !tbaa !12
  %44 = sub nsw i64 %42, %43
  br label %46

45:
  br label %46

46:
  %47 = phi i64 [ %44, %41 ], [ 0, %45 ]
  store i64 %47, ptr %16, align 8, !tbaa !12
  store i64 0, ptr %17, align 8, !tbaa !12
  br label %48

48:
  %49 = load i64, ptr %17, align 8, !tbaa !12
  %50 = load i64, ptr %10, align 8, !tbaa !12
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %52, label %83

52:
  %53 = load ptr, ptr %7, align 8, !tbaa !4
  %54 = load ptr, ptr %8, align 8, !tbaa !4
  %55 = load ptr, ptr %9, align 8, !tbaa !4
  %56 = load i64, ptr %17, align 8, !tbaa !12
  %57 = getelementptr inbounds %struct.Word, ptr %55, i64 %56
  %58 = getelementptr inbounds { i64, i64 }, ptr %57, i32 0, i32 0
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr inbounds { i64, i64 }, ptr %57, i32 0, i32 1
  %61 = load i64, ptr %60, align 8
  call void @put_word(ptr noundef %53, ptr noundef %54, i64 %59, i64 %61)
  %62 = load i64, ptr %17, align 8, !tbaa !12
  %63 = load i64, ptr %15, align 8, !tbaa !12
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %79

65:
  %66 = load ptr, ptr %7, align 8, !tbaa !4
  %67 = load i64, ptr %16, align 8, !tbaa !12
  %68 = load i64, ptr %17, align 8, !tbaa !12
  %69 = add nsw i64 %68, 1
  %70 = mul nsw i64 %67, %69
  %71 = load i64, ptr %15, align 8, !tbaa !12
  %72 = sdiv i64 %70, %71
  %73 = load i64, ptr %16, align 8, !tbaa !12
  %74 = load i64, ptr %17, align 8, !tbaa !12
  %75 = mul nsw i64 %73, %74
  %76 = load i64, ptr %15, align 8, !tbaa !12
  %77 = sdiv i64 %75, %76
  %78 = sub nsw i64 %72, %77
  call void @put_spaces(ptr noundef %66, i64 noundef %78)
  br label %79

79:
  br label %80

80:
  %81 = load i64, ptr %17, align 8, !tbaa !12
  %82 = add nsw i64 %81, 1
  store i64 %82, ptr %17, align 8, !tbaa !12
  br label %48, !llvm.loop !34

83:
  %84 = load i32, ptr %12, align 4, !tbaa !31
  %85 = icmp ne i32 %84, 0
  br i1 %85, label %86, label %88

86:
  %87 = load ptr, ptr %7, align 8, !tbaa !4
  call void @put(ptr noundef %87, i32 noundef 45)
  br label %88

88:
  %89 = load ptr, ptr %7, align 8, !tbaa !4
  call void @put(ptr noundef %89, i32 noundef 10)
  %90 = load ptr, ptr %7, align 8, !tbaa !4
  %91 = getelementptr inbounds %struct.Page, ptr %90, i32 0, i32 3
  %92 = load i64, ptr %91, align 8, !tbaa !14
  %93 = add nsw i64 %92, 1
  store i64 %93, ptr %91, align 8, !tbaa !14
  %94 = load i32, ptr %12, align 4, !tbaa !31
  %95 = sext i32 %94 to i64
  %96 = load ptr, ptr %7, align 8, !tbaa !4
  %97 = getelementptr inbounds %struct.Page, ptr %96, i32 0, i32 4
  %98 = load i64, ptr %97, align 8, !tbaa !15
  %99 = add nsw i64 %98, %95
  store i64 %99, ptr %97, align 8, !tbaa !15
  ret void
}

define internal void @skip_spaces(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  br label %3

3:
  %4 = load ptr, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Scan, ptr %4, i32 0, i32 1
  %6 = load i64, ptr %5, align 8, !tbaa !21
  %7 = load ptr, ptr %2, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Scan, ptr %7, i32 0, i32 2
  %9 = load i64, ptr %8, align 8, !tbaa !22
  %10 = icmp slt i64 %6, %9
  br i1 %10, label %11, label %23

11:
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Scan, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8, !tbaa !19
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Scan, ptr %15, i32 0, i32 1
  %17 = load i64, ptr %16, align 8, !tbaa !21
  %18 = getelementptr inbounds i8, ptr %14, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !16
  %20 = zext i8 %19 to i32
  %21 = call i32 @is_space(i32 noundef %20)
  %22 = icmp ne i32 %21, 0
  br label %23

23:
  %24 = phi i1 [ false, %3 ], [ %22, %11 ]
  br i1 %24, label %25, label %30

25:
  %26 = load ptr, ptr %2, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Scan, ptr %26, i32 0, i32 1
  %28 = load i64, ptr %27, align 8, !tbaa !21
  %29 = add nsw i64 %28, 1
  store i64 %29, ptr %27, align 8, !tbaa !21
  br label %3, !llvm.loop !35

30:
  ret void
}

define internal i32 @is_space(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !31
  %3 = load i32, ptr %2, align 4, !tbaa !31
  %4 = icmp eq i32 %3, 32
  br i1 %4, label %11, label %5

5:
  %6 = load i32, ptr %2, align 4, !tbaa !31
  %7 = icmp eq i32 %6, 10
  br i1 %7, label %11, label %8

8:
  %9 = load i32, ptr %2, align 4, !tbaa !31
  %10 = icmp eq i32 %9, 9
  br label %11

11:
  %12 = phi i1 [ true, %5 ], [ true, %1 ], [ %10, %8 ]
  %13 = zext i1 %12 to i32
  ret i32 %13
}

define internal i32 @may_break(ptr noundef %0, i64 %1, i64 %2, i64 noundef %3) #0 {
  %5 = alloca %struct.Word, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  store i64 %1, ptr %8, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  store i64 %2, ptr %9, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store i64 %3, ptr %7, align 8, !tbaa !12
  %10 = load i64, ptr %7, align 8, !tbaa !12
  %11 = icmp sgt i64 %10, 1
  br i1 %11, label %12, label %42

12:
  %13 = load i64, ptr %7, align 8, !tbaa !12
  %14 = getelementptr inbounds %struct.Word, ptr %5, i32 0, i32 1
  %15 = load i64, ptr %14, align 8, !tbaa !24
  %16 = sub nsw i64 %15, 2
  %17 = icmp slt i64 %13, %16
  br i1 %17, label %18, label %42

18:
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Word, ptr %5, i32 0, i32 0
  %21 = load i64, ptr %20, align 8, !tbaa !28
  %22 = load i64, ptr %7, align 8, !tbaa !12
  %23 = add nsw i64 %21, %22
  %24 = sub nsw i64 %23, 1
  %25 = getelementptr inbounds i8, ptr %19, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !16
  %27 = zext i8 %26 to i32
  %28 = call i32 @is_vowel(i32 noundef %27)
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %30, label %42

30:
  %31 = load ptr, ptr %6, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.Word, ptr %5, i32 0, i32 0
  %33 = load i64, ptr %32, align 8, !tbaa !28
  %34 = load i64, ptr %7, align 8, !tbaa !12
  %35 = add nsw i64 %33, %34
  %36 = getelementptr inbounds i8, ptr %31, i64 %35
  %37 = load i8, ptr %36, align 1, !tbaa !16
  %38 = zext i8 %37 to i32
  %39 = call i32 @is_vowel(i32 noundef %38)
  %40 = icmp ne i32 %39, 0
  %41 = xor i1 %40, true
  br label %42

42:
  %43 = phi i1 [ false, %18 ], [ false, %12 ], [ false, %4 ], [ %41, %30 ]
  %44 = zext i1 %43 to i32
  ret i32 %44
}

define internal i32 @is_vowel(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !31
  %4 = load i32, ptr %3, align 4, !tbaa !31
  %5 = or i32 %4, 32
  switch i32 %5, label %7 [
    i32 97, label %6
    i32 101, label %6
    i32 105, label %6
    i32 111, label %6
    i32 117, label %6
  ]

6:
  store i32 1, ptr %2, align 4
  br label %8

7:
  store i32 0, ptr %2, align 4
  br label %8

8:
  %9 = load i32, ptr %2, align 4
  ret i32 %9
}

define internal void @put_word(ptr noundef %0, ptr noundef %1, i64 %2, i64 %3) #0 {
  %5 = alloca %struct.Word, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  store i64 %2, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  store i64 %3, ptr %10, align 8
  store ptr %0, ptr %6, align 8, !tbaa !4
  store ptr %1, ptr %7, align 8, !tbaa !4
  store i64 0, ptr %8, align 8, !tbaa !12
  br label %11

11:
  %12 = load i64, ptr %8, align 8, !tbaa !12
  %13 = getelementptr inbounds %struct.Word, ptr %5, i32 0, i32 1
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = icmp slt i64 %12, %14
  br i1 %15, label %16, label %29

16:
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  %18 = load ptr, ptr %7, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Word, ptr %5, i32 0, i32 0
  %20 = load i64, ptr %19, align 8, !tbaa !28
  %21 = load i64, ptr %8, align 8, !tbaa !12
  %22 = add nsw i64 %20, %21
  %23 = getelementptr inbounds i8, ptr %18, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !16
  %25 = zext i8 %24 to i32
  call void @put(ptr noundef %17, i32 noundef %25)
  br label %26

26:
  %27 = load i64, ptr %8, align 8, !tbaa !12
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %8, align 8, !tbaa !12
  br label %11, !llvm.loop !36

29:
  ret void
}

define internal void @put_spaces(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !12
  store i64 0, ptr %5, align 8, !tbaa !12
  br label %6

6:
  %7 = load i64, ptr %5, align 8, !tbaa !12
  %8 = load i64, ptr %4, align 8, !tbaa !12
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %15

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  call void @put(ptr noundef %11, i32 noundef 32)
  br label %12

12:
  %13 = load i64, ptr %5, align 8, !tbaa !12
  %14 = add nsw i64 %13, 1
  store i64 %14, ptr %5, align 8, !tbaa !12
  br label %6, !llvm.loop !37

15:
  ret void
}

define internal void @put(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !31
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Page, ptr %5, i32 0, i32 1
  %7 = load i64, ptr %6, align 8, !tbaa !11
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Page, ptr %8, i32 0, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !13
  %11 = icmp slt i64 %7, %10
  br i1 %11, label %12, label %22

12:
  %13 = load i32, ptr %4, align 4, !tbaa !31
  %14 = trunc i32 %13 to i8
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Page, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8, !tbaa !8
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Page, ptr %18, i32 0, i32 1
  %20 = load i64, ptr %19, align 8, !tbaa !11
  %21 = getelementptr inbounds i8, ptr %17, i64 %20
  store i8 %14, ptr %21, align 1, !tbaa !16
  br label %22

22:
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Page, ptr %23, i32 0, i32 1
  %25 = load i64, ptr %24, align 8, !tbaa !11
  %26 = add nsw i64 %25, 1
  store i64 %26, ptr %24, align 8, !tbaa !11
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32}
!10 = !{!"long", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!10, !10, i64 0}
!13 = !{!9, !10, i64 16}
!14 = !{!9, !10, i64 24}
!15 = !{!9, !10, i64 32}
!16 = !{!6, !6, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!20, !5, i64 0}
!20 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16}
!21 = !{!20, !10, i64 8}
!22 = !{!20, !10, i64 16}
!23 = distinct !{!23, !18}
!24 = !{!25, !10, i64 8}
!25 = !{!"", !10, i64 0, !10, i64 8}
!26 = !{i64 0, i64 8, !12, i64 8, i64 8, !12}
!27 = distinct !{!27, !18}
!28 = !{!25, !10, i64 0}
!29 = distinct !{!29, !18}
!30 = distinct !{!30, !18}
!31 = !{!32, !32, i64 0}
!32 = !{!"int", !6, i64 0}
!33 = distinct !{!33, !18}
!34 = distinct !{!34, !18}
!35 = distinct !{!35, !18}
!36 = distinct !{!36, !18}
!37 = distinct !{!37, !18}
