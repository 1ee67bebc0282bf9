; made by python -m programs.c from src/life.c, SHA-256 4931d9bc1408d8c5868c3204c82c0b8bdc42fa4295b630b9057e0c27886ba56a
source_filename = "life.c"

%struct.Pair = type { i64, i64 }

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
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %3, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %4, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %5, align 8, !tbaa !11
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %6, align 8, !tbaa !11
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !13
  store i64 %29, ptr %7, align 8, !tbaa !13
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 1
  %32 = load i64, ptr %31, align 8, !tbaa !13
  store i64 %32, ptr %8, align 8, !tbaa !13
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 2
  %35 = load i64, ptr %34, align 8, !tbaa !13
  store i64 %35, ptr %9, align 8, !tbaa !13
  store i64 0, ptr %10, align 8, !tbaa !13
  br label %36

36:
  %37 = load i64, ptr %10, align 8, !tbaa !13
  %38 = load i64, ptr %7, align 8, !tbaa !13
  %39 = load i64, ptr %8, align 8, !tbaa !13
  %40 = mul nsw i64 %38, %39
  %41 = icmp slt i64 %37, %40
  br i1 %41, label %42, label %53

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !11
  %44 = load i64, ptr %10, align 8, !tbaa !13
  %45 = getelementptr inbounds i64, ptr %43, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !13
  %47 = load ptr, ptr %5, align 8, !tbaa !11
  %48 = load i64, ptr %10, align 8, !tbaa !13
  %49 = getelementptr inbounds i64, ptr %47, i64 %48
  store i64 %46, ptr %49, align 8, !tbaa !13
  br label %50

50:
  %51 = load i64, ptr %10, align 8, !tbaa !13
  %52 = add nsw i64 %51, 1
  store i64 %52, ptr %10, align 8, !tbaa !13
  br label %36, !llvm.loop !15

53:
  store i64 0, ptr %11, align 8, !tbaa !13
  br label %54

54:
  %55 = load i64, ptr %11, align 8, !tbaa !13
  %56 = load i64, ptr %9, align 8, !tbaa !13
  %57 = icmp slt i64 %55, %56
  br i1 %57, label %58, label %111

58:
  store i64 0, ptr %12, align 8, !tbaa !13
  br label %59

59:
  %60 = load i64, ptr %12, align 8, !tbaa !13
  %61 = load i64, ptr %7, align 8, !tbaa !13
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %89

63:
  store i64 0, ptr %13, align 8, !tbaa !13
  br label %64

64:
  %65 = load i64, ptr %13, align 8, !tbaa !13
  %66 = load i64, ptr %8, align 8, !tbaa !13
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %68, label %85

68:
  %69 = load ptr, ptr %5, align 8, !tbaa !11
  %70 = load i64, ptr %7, align 8, !tbaa !13
  %71 = load i64, ptr %8, align 8, !tbaa !13
  %72 = load i64, ptr %12, align 8, !tbaa !13
  %73 = load i64, ptr %13, align 8, !tbaa !13
  %74 = call i64 @next(ptr noundef %69, i64 noundef %70, i64 noundef %71, i64 noundef %72, i64 noundef %73)
  %75 = load ptr, ptr %6, align 8, !tbaa !11
  %76 = load i64, ptr %12, align 8, !tbaa !13
  %77 = load i64, ptr %8, align 8, !tbaa !13
  %78 = mul nsw i64 %76, %77
  %79 = load i64, ptr %13, align 8, !tbaa !13
  %80 = add nsw i64 %78, %79
  %81 = getelementptr inbounds i64, ptr %75, i64 %80
  store i64 %74, ptr %81, align 8, !tbaa !13
  br label %82

82:
  %83 = load i64, ptr %13, align 8, !tbaa !13
  %84 = add nsw i64 %83, 1
  store i64 %84, ptr %13, align 8, !tbaa !13
  br label %64, !llvm.loop !17

85:
  br label %86

86:
  %87 = load i64, ptr %12, align 8, !tbaa !13
  %88 = add nsw i64 %87, 1
  store i64 %88, ptr %12, align 8, !tbaa !13
  br label %59, !llvm.loop !18

89:
  store i64 0, ptr %14, align 8, !tbaa !13
  br label %90

90:
  %91 = load i64, ptr %14, align 8, !tbaa !13
  %92 = load i64, ptr %7, align 8, !tbaa !13
  %93 = load i64, ptr %8, align 8, !tbaa !13
  %94 = mul nsw i64 %92, %93
  %95 = icmp slt i64 %91, %94
  br i1 %95, label %96, label %107

96:
  %97 = load ptr, ptr %6, align 8, !tbaa !11
  %98 = load i64, ptr %14, align 8, !tbaa !13
  %99 = getelementptr inbounds i64, ptr %97, i64 %98
  %100 = load i64, ptr %99, align 8, !tbaa !13
  %101 = load ptr, ptr %5, align 8, !tbaa !11
  %102 = load i64, ptr %14, align 8, !tbaa !13
  %103 = getelementptr inbounds i64, ptr %101, i64 %102
  store i64 %100, ptr %103, align 8, !tbaa !13
  br label %104

104:
  %105 = load i64, ptr %14, align 8, !tbaa !13
  %106 = add nsw i64 %105, 1
  store i64 %106, ptr %14, align 8, !tbaa !13
  br label %90, !llvm.loop !19

107:
  br label %108

108:
  %109 = load i64, ptr %11, align 8, !tbaa !13
  %110 = add nsw i64 %109, 1
  store i64 %110, ptr %11, align 8, !tbaa !13
  br label %54, !llvm.loop !20

111:
  ret void
}

define internal i64 @next(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.Pair, align 8
  %13 = alloca %struct.Pair, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca %struct.Pair, align 8
  %17 = alloca %struct.Pair, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !11
  store i64 %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !13
  store i64 %4, ptr %10, align 8, !tbaa !13
  %21 = load ptr, ptr %6, align 8, !tbaa !11
  %22 = load i64, ptr %7, align 8, !tbaa !13
  %23 = load i64, ptr %8, align 8, !tbaa !13
  %24 = load i64, ptr %9, align 8, !tbaa !13
  %25 = load i64, ptr %10, align 8, !tbaa !13
  %26 = call i64 @at(ptr noundef %21, i64 noundef %22, i64 noundef %23, i64 noundef %24, i64 noundef %25)
  store i64 %26, ptr %11, align 8, !tbaa !13
  %27 = load ptr, ptr %6, align 8, !tbaa !11
  %28 = load i64, ptr %7, align 8, !tbaa !13
  %29 = load i64, ptr %8, align 8, !tbaa !13
  %30 = load i64, ptr %9, align 8, !tbaa !13
  %31 = sub nsw i64 %30, 1
  %32 = load i64, ptr %10, align 8, !tbaa !13
  %33 = call i64 @west(ptr noundef %27, i64 noundef %28, i64 noundef %29, i64 noundef %31, i64 noundef %32)
  %34 = load ptr, ptr %6, align 8, !tbaa !11
  %35 = load i64, ptr %7, align 8, !tbaa !13
  %36 = load i64, ptr %8, align 8, !tbaa !13
  %37 = load i64, ptr %9, align 8, !tbaa !13
  %38 = sub nsw i64 %37, 1
  %39 = load i64, ptr %10, align 8, !tbaa !13
  %40 = call i64 @at(ptr noundef %34, i64 noundef %35, i64 noundef %36, i64 noundef %38, i64 noundef %39)
  %41 = load ptr, ptr %6, align 8, !tbaa !11
  %42 = load i64, ptr %7, align 8, !tbaa !13
  %43 = load i64, ptr %8, align 8, !tbaa !13
  %44 = load i64, ptr %9, align 8, !tbaa !13
  %45 = sub nsw i64 %44, 1
  %46 = load i64, ptr %10, align 8, !tbaa !13
  %47 = call i64 @east(ptr noundef %41, i64 noundef %42, i64 noundef %43, i64 noundef %45, i64 noundef %46)
  %48 = call { i64, i64 } @add3(i64 noundef %33, i64 noundef %40, i64 noundef %47)
  %49 = getelementptr inbounds nuw { i64, i64 }, ptr %12, i32 0, i32 0
  %50 = extractvalue { i64, i64 } %48, 0
  store i64 %50, ptr %49, align 8
  %51 = getelementptr inbounds nuw { i64, i64 }, ptr %12, i32 0, i32 1
  %52 = extractvalue { i64, i64 } %48, 1
  store i64 %52, ptr %51, align 8
  %53 = load ptr, ptr %6, align 8, !tbaa !11
  %54 = load i64, ptr %7, align 8, !tbaa !13
  %55 = load i64, ptr %8, align 8, !tbaa !13
  %56 = load i64, ptr %9, align 8, !tbaa !13
  %57 = add nsw i64 %56, 1
  %58 = load i64, ptr %10, align 8, !tbaa !13
  %59 = call i64 @west(ptr noundef %53, i64 noundef %54, i64 noundef %55, i64 noundef %57, i64 noundef %58)
  %60 = load ptr, ptr %6, align 8, !tbaa !11
  %61 = load i64, ptr %7, align 8, !tbaa !13
  %62 = load i64, ptr %8, align 8, !tbaa !13
  %63 = load i64, ptr %9, align 8, !tbaa !13
  %64 = add nsw i64 %63, 1
  %65 = load i64, ptr %10, align 8, !tbaa !13
  %66 = call i64 @at(ptr noundef %60, i64 noundef %61, i64 noundef %62, i64 noundef %64, i64 noundef %65)
  %67 = load ptr, ptr %6, align 8, !tbaa !11
  %68 = load i64, ptr %7, align 8, !tbaa !13
  %69 = load i64, ptr %8, align 8, !tbaa !13
  %70 = load i64, ptr %9, align 8, !tbaa !13
  %71 = add nsw i64 %70, 1
  %72 = load i64, ptr %10, align 8, !tbaa !13
  %73 = call i64 @east(ptr noundef %67, i64 noundef %68, i64 noundef %69, i64 noundef %71, i64 noundef %72)
  %74 = call { i64, i64 } @add3(i64 noundef %59, i64 noundef %66, i64 noundef %73)
  %75 = getelementptr inbounds nuw { i64, i64 }, ptr %13, i32 0, i32 0
  %76 = extractvalue { i64, i64 } %74, 0
  store i64 %76, ptr %75, align 8
  %77 = getelementptr inbounds nuw { i64, i64 }, ptr %13, i32 0, i32 1
  %78 = extractvalue { i64, i64 } %74, 1
  store i64 %78, ptr %77, align 8
  %79 = load ptr, ptr %6, align 8, !tbaa !11
  %80 = load i64, ptr %7, align 8, !tbaa !13
  %81 = load i64, ptr %8, align 8, !tbaa !13
  %82 = load i64, ptr %9, align 8, !tbaa !13
  %83 = load i64, ptr %10, align 8, !tbaa !13
  %84 = call i64 @west(ptr noundef %79, i64 noundef %80, i64 noundef %81, i64 noundef %82, i64 noundef %83)
  store i64 %84, ptr %14, align 8, !tbaa !13
  %85 = load ptr, ptr %6, align 8, !tbaa !11
  %86 = load i64, ptr %7, align 8, !tbaa !13
  %87 = load i64, ptr %8, align 8, !tbaa !13
  %88 = load i64, ptr %9, align 8, !tbaa !13
  %89 = load i64, ptr %10, align 8, !tbaa !13
  %90 = call i64 @east(ptr noundef %85, i64 noundef %86, i64 noundef %87, i64 noundef %88, i64 noundef %89)
  store i64 %90, ptr %15, align 8, !tbaa !13
  %91 = getelementptr inbounds nuw %struct.Pair, ptr %12, i32 0, i32 0
  %92 = load i64, ptr %91, align 8, !tbaa !21
  %93 = getelementptr inbounds nuw %struct.Pair, ptr %13, i32 0, i32 0
  %94 = load i64, ptr %93, align 8, !tbaa !21
  %95 = load i64, ptr %14, align 8, !tbaa !13
  %96 = load i64, ptr %15, align 8, !tbaa !13
  %97 = xor i64 %95, %96
  %98 = call { i64, i64 } @add3(i64 noundef %92, i64 noundef %94, i64 noundef %97)
  %99 = getelementptr inbounds nuw { i64, i64 }, ptr %16, i32 0, i32 0
  %100 = extractvalue { i64, i64 } %98, 0
  store i64 %100, ptr %99, align 8
  %101 = getelementptr inbounds nuw { i64, i64 }, ptr %16, i32 0, i32 1
  %102 = extractvalue { i64, i64 } %98, 1
  store i64 %102, ptr %101, align 8
  %103 = getelementptr inbounds nuw %struct.Pair, ptr %12, i32 0, i32 1
  %104 = load i64, ptr %103, align 8, !tbaa !23
  %105 = getelementptr inbounds nuw %struct.Pair, ptr %13, i32 0, i32 1
  %106 = load i64, ptr %105, align 8, !tbaa !23
  %107 = load i64, ptr %14, align 8, !tbaa !13
  %108 = load i64, ptr %15, align 8, !tbaa !13
  %109 = and i64 %107, %108
  %110 = call { i64, i64 } @add3(i64 noundef %104, i64 noundef %106, i64 noundef %109)
  %111 = getelementptr inbounds nuw { i64, i64 }, ptr %17, i32 0, i32 0
  %112 = extractvalue { i64, i64 } %110, 0
  store i64 %112, ptr %111, align 8
  %113 = getelementptr inbounds nuw { i64, i64 }, ptr %17, i32 0, i32 1
  %114 = extractvalue { i64, i64 } %110, 1
  store i64 %114, ptr %113, align 8
  %115 = getelementptr inbounds nuw %struct.Pair, ptr %16, i32 0, i32 0
  %116 = load i64, ptr %115, align 8, !tbaa !21
  store i64 %116, ptr %18, align 8, !tbaa !13
  %117 = getelementptr inbounds nuw %struct.Pair, ptr %17, i32 0, i32 0
  %118 = load i64, ptr %117, align 8, !tbaa !21
  %119 = getelementptr inbounds nuw %struct.Pair, ptr %16, i32 0, i32 1
  %120 = load i64, ptr %119, align 8, !tbaa !23
  %121 = xor i64 %118, %120
  store i64 %121, ptr %19, align 8, !tbaa !13
  %122 = getelementptr inbounds nuw %struct.Pair, ptr %17, i32 0, i32 1
  %123 = load i64, ptr %122, align 8, !tbaa !23
  %124 = getelementptr inbounds nuw %struct.Pair, ptr %17, i32 0, i32 0
  %125 = load i64, ptr %124, align 8, !tbaa !21
  %126 = getelementptr inbounds nuw %struct.Pair, ptr %16, i32 0, i32 1
  %127 = load i64, ptr %126, align 8, !tbaa !23
  %128 = and i64 %125, %127
  %129 = or i64 %123, %128
  store i64 %129, ptr %20, align 8, !tbaa !13
  %130 = load i64, ptr %19, align 8, !tbaa !13
  %131 = load i64, ptr %20, align 8, !tbaa !13
  %132 = xor i64 %131, -1
  %133 = and i64 %130, %132
  %134 = load i64, ptr %18, align 8, !tbaa !13
  %135 = load i64, ptr %11, align 8, !tbaa !13
  %136 = or i64 %134, %135
  %137 = and i64 %133, %136
  ret i64 %137
}

define internal i64 @at(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !11
  store i64 %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !13
  store i64 %4, ptr %10, align 8, !tbaa !13
  %11 = load i64, ptr %9, align 8, !tbaa !13
  %12 = icmp slt i64 %11, 0
  br i1 %12, label %13, label %17

13:
  %14 = load i64, ptr %9, align 8, !tbaa !13
  %15 = load i64, ptr %7, align 8, !tbaa !13
  %16 = add nsw i64 %14, %15
  br label %29

17:
  %18 = load i64, ptr %9, align 8, !tbaa !13
  %19 = load i64, ptr %7, align 8, !tbaa !13
  %20 = icmp sge i64 %18, %19
  br i1 %20, label %21, label %25

21:
  %22 = load i64, ptr %9, align 8, !tbaa !13
  %23 = load i64, ptr %7, align 8, !tbaa !13
  %24 = sub nsw i64 %22, %23
  br label %27

25:
  %26 = load i64, ptr %9, align 8, !tbaa !13
  br label %27

27:
  %28 = phi i64 [ %24, %21 ], [ %26, %25 ]
  br label %29

29:
  %30 = phi i64 [ %16, %13 ], [ %28, %27 ]
  store i64 %30, ptr %9, align 8, !tbaa !13
  %31 = load i64, ptr %10, align 8, !tbaa !13
  %32 = icmp slt i64 %31, 0
  br i1 %32, label %33, label %37

33:
  %34 = load i64, ptr %10, align 8, !tbaa !13
  %35 = load i64, ptr %8, align 8, !tbaa !13
  %36 = add nsw i64 %34, %35
  br label %49

37:
  %38 = load i64, ptr %10, align 8, !tbaa !13
  %39 = load i64, ptr %8, align 8, !tbaa !13
  %40 = icmp sge i64 %38, %39
  br i1 %40, label %41, label %45

41:
  %42 = load i64, ptr %10, align 8, !tbaa !13
  %43 = load i64, ptr %8, align 8, !tbaa !13
  %44 = sub nsw i64 %42, %43
  br label %47

45:
  %46 = load i64, ptr %10, align 8, !tbaa !13
  br label %47

47:
  %48 = phi i64 [ %44, %41 ], [ %46, %45 ]
  br label %49

49:
  %50 = phi i64 [ %36, %33 ], [ %48, %47 ]
  store i64 %50, ptr %10, align 8, !tbaa !13
  %51 = load ptr, ptr %6, align 8, !tbaa !11
  %52 = load i64, ptr %9, align 8, !tbaa !13
  %53 = load i64, ptr %8, align 8, !tbaa !13
  %54 = mul nsw i64 %52, %53
  %55 = load i64, ptr %10, align 8, !tbaa !13
  %56 = add nsw i64 %54, %55
  %57 = getelementptr inbounds i64, ptr %51, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !13
  ret i64 %58
}

define internal { i64, i64 } @add3(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.Pair, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i64 %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !13
  %8 = getelementptr inbounds nuw %struct.Pair, ptr %4, i32 0, i32 0
  %9 = load i64, ptr %5, align 8, !tbaa !13
  %10 = load i64, ptr %6, align 8, !tbaa !13
  %11 = xor i64 %9, %10
  %12 = load i64, ptr %7, align 8, !tbaa !13
  %13 = xor i64 %11, %12
  store i64 %13, ptr %8, align 8, !tbaa !21
  %14 = getelementptr inbounds nuw %struct.Pair, ptr %4, i32 0, i32 1
  %15 = load i64, ptr %5, align 8, !tbaa !13
  %16 = load i64, ptr %6, align 8, !tbaa !13
  %17 = and i64 %15, %16
  %18 = load i64, ptr %7, align 8, !tbaa !13
  %19 = load i64, ptr %5, align 8, !tbaa !13
  %20 = load i64, ptr %6, align 8, !tbaa !13
  %21 = xor i64 %19, %20
  %22 = and i64 %18, %21
  %23 = or i64 %17, %22
  store i64 %23, ptr %14, align 8, !tbaa !23
  %24 = load { i64, i64 }, ptr %4, align 8
  ret { i64, i64 } %24
}

define internal i64 @west(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !11
  store i64 %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !13
  store i64 %4, ptr %10, align 8, !tbaa !13
  %11 = load ptr, ptr %6, align 8, !tbaa !11
  %12 = load i64, ptr %7, align 8, !tbaa !13
  %13 = load i64, ptr %8, align 8, !tbaa !13
  %14 = load i64, ptr %9, align 8, !tbaa !13
  %15 = load i64, ptr %10, align 8, !tbaa !13
  %16 = call i64 @at(ptr noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15)
  %17 = shl i64 %16, 1
  %18 = load ptr, ptr %6, align 8, !tbaa !11
  %19 = load i64, ptr %7, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !13
  %21 = load i64, ptr %9, align 8, !tbaa !13
  %22 = load i64, ptr %10, align 8, !tbaa !13
  %23 = sub nsw i64 %22, 1
  %24 = call i64 @at(ptr noundef %18, i64 noundef %19, i64 noundef %20, i64 noundef %21, i64 noundef %23)
  %25 = lshr i64 %24, 63
  %26 = or i64 %17, %25
  ret i64 %26
}

define internal i64 @east(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !11
  store i64 %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !13
  store i64 %4, ptr %10, align 8, !tbaa !13
  %11 = load ptr, ptr %6, align 8, !tbaa !11
  %12 = load i64, ptr %7, align 8, !tbaa !13
  %13 = load i64, ptr %8, align 8, !tbaa !13
  %14 = load i64, ptr %9, align 8, !tbaa !13
  %15 = load i64, ptr %10, align 8, !tbaa !13
  %16 = call i64 @at(ptr noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15)
  %17 = lshr i64 %16, 1
  %18 = load ptr, ptr %6, align 8, !tbaa !11
  %19 = load i64, ptr %7, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !13
  %21 = load i64, ptr %9, align 8, !tbaa !13
  %22 = load i64, ptr %10, align 8, !tbaa !13
  %23 = add nsw i64 %22, 1
  %24 = call i64 @at(ptr noundef %18, i64 noundef %19, i64 noundef %20, i64 noundef %21, i64 noundef %23)
  %25 = shl i64 %24, 63
  %26 = or i64 %17, %25
  ret i64 %26
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
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = !{!22, !14, i64 0}
!22 = !{!"", !14, i64 0, !14, i64 8}
!23 = !{!22, !14, i64 8}
