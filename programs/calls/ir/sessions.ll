; made by python -m programs.calls from src/sessions.c, SHA-256 2653a1719e17848c7e6a56f06232496ac50a3df047a7341028144dc9e28cd83d
source_filename = "sessions.c"

%struct.End = type { i32, i32, i32, i32, i32, i32, i32, i32, i64, i64 }
%struct.Packet = type { i32, i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca [2 x %struct.End], align 16
  %7 = alloca i32, align 4
  %8 = alloca %struct.End, align 8
  %9 = alloca %struct.Packet, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.Packet, align 4
  %13 = alloca %struct.Packet, align 4
  %14 = alloca { i64, i32 }, align 4
  %15 = alloca { i64, i32 }, align 8
  %16 = alloca { i64, i32 }, align 4
  %17 = alloca { i64, i32 }, align 8
  %18 = alloca %struct.Packet, align 4
  %19 = alloca %struct.Packet, align 4
  %20 = alloca { i64, i32 }, align 4
  %21 = alloca { i64, i32 }, align 8
  %22 = alloca { i64, i32 }, align 4
  %23 = alloca { i64, i32 }, align 8
  %24 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %25 = load ptr, ptr %2, align 8, !tbaa !4
  %26 = getelementptr inbounds ptr, ptr %25, i64 0
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  store ptr %27, ptr %3, align 8, !tbaa !4
  %28 = load ptr, ptr %2, align 8, !tbaa !4
  %29 = getelementptr inbounds ptr, ptr %28, i64 1
  %30 = load ptr, ptr %29, align 8, !tbaa !4
  store ptr %30, ptr %4, align 8, !tbaa !4
  %31 = load ptr, ptr %2, align 8, !tbaa !4
  %32 = getelementptr inbounds ptr, ptr %31, i64 2
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  store ptr %33, ptr %5, align 8, !tbaa !4
  store i32 0, ptr %7, align 4, !tbaa !8
  br label %34

34:
  %35 = load i32, ptr %7, align 4, !tbaa !8
  %36 = icmp slt i32 %35, 2
  br i1 %36, label %37, label %46

37:
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 48, i1 false)
  %38 = getelementptr inbounds %struct.End, ptr %8, i32 0, i32 6
  store i32 4, ptr %38, align 8
  %39 = getelementptr inbounds %struct.End, ptr %8, i32 0, i32 7
  store i32 1, ptr %39, align 4
  %40 = load i32, ptr %7, align 4, !tbaa !8
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 %41
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %42, ptr align 8 %8, i64 48, i1 false), !tbaa.struct !10
  br label %43

43:
  %44 = load i32, ptr %7, align 4, !tbaa !8
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %7, align 4, !tbaa !8
  br label %34, !llvm.loop !13

46:
  %47 = call { i64, i32 } @nothing()
  store { i64, i32 } %47, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 8 %10, i64 12, i1 false)
  store i64 0, ptr %11, align 8, !tbaa !11
  br label %48

48:
  %49 = load i64, ptr %11, align 8, !tbaa !11
  %50 = load ptr, ptr %3, align 8, !tbaa !4
  %51 = getelementptr inbounds i64, ptr %50, i64 0
  %52 = load i64, ptr %51, align 8, !tbaa !11
  %53 = icmp slt i64 %49, %52
  br i1 %53, label %54, label %100

54:
  %55 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 0
  %56 = load ptr, ptr %4, align 8, !tbaa !4
  %57 = load i64, ptr %11, align 8, !tbaa !11
  %58 = getelementptr inbounds i32, ptr %56, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %14, ptr align 4 %9, i64 12, i1 false)
  %60 = getelementptr inbounds { i64, i32 }, ptr %14, i32 0, i32 0
  %61 = load i64, ptr %60, align 4
  %62 = getelementptr inbounds { i64, i32 }, ptr %14, i32 0, i32 1
  %63 = load i32, ptr %62, align 4
  %64 = call { i64, i32 } @handle(ptr noundef %55, i64 %61, i32 %63, i32 noundef %59)
  store { i64, i32 } %64, ptr %15, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %13, ptr align 8 %15, i64 12, i1 false)
  %65 = load ptr, ptr %4, align 8, !tbaa !4
  %66 = load i64, ptr %11, align 8, !tbaa !11
  %67 = getelementptr inbounds i32, ptr %65, i64 %66
  %68 = load i32, ptr %67, align 4, !tbaa !8
  %69 = lshr i32 %68, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %16, ptr align 4 %13, i64 12, i1 false)
  %70 = getelementptr inbounds { i64, i32 }, ptr %16, i32 0, i32 0
  %71 = load i64, ptr %70, align 4
  %72 = getelementptr inbounds { i64, i32 }, ptr %16, i32 0, i32 1
  %73 = load i32, ptr %72, align 4
  %74 = call { i64, i32 } @line(i64 %71, i32 %73, i32 noundef %69)
  store { i64, i32 } %74, ptr %17, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 8 %17, i64 12, i1 false)
  %75 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 1
  %76 = load ptr, ptr %4, align 8, !tbaa !4
  %77 = load i64, ptr %11, align 8, !tbaa !11
  %78 = getelementptr inbounds i32, ptr %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !8
  %80 = lshr i32 %79, 12
  %81 = and i32 %80, -2
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %20, ptr align 4 %12, i64 12, i1 false)
  %82 = getelementptr inbounds { i64, i32 }, ptr %20, i32 0, i32 0
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr inbounds { i64, i32 }, ptr %20, i32 0, i32 1
  %85 = load i32, ptr %84, align 4
  %86 = call { i64, i32 } @handle(ptr noundef %75, i64 %83, i32 %85, i32 noundef %81)
  store { i64, i32 } %86, ptr %21, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %19, ptr align 8 %21, i64 12, i1 false)
  %87 = load ptr, ptr %4, align 8, !tbaa !4
  %88 = load i64, ptr %11, align 8, !tbaa !11
  %89 = getelementptr inbounds i32, ptr %87, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !8
  %91 = lshr i32 %90, 20
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %22, ptr align 4 %19, i64 12, i1 false)
  %92 = getelementptr inbounds { i64, i32 }, ptr %22, i32 0, i32 0
  %93 = load i64, ptr %92, align 4
  %94 = getelementptr inbounds { i64, i32 }, ptr %22, i32 0, i32 1
  %95 = load i32, ptr %94, align 4
  %96 = call { i64, i32 } @line(i64 %93, i32 %95, i32 noundef %91)
  store { i64, i32 } %96, ptr %23, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %18, ptr align 8 %23, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %18, i64 12, i1 false), !tbaa.struct !15
  br label %97

97:
  %98 = load i64, ptr %11, align 8, !tbaa !11
  %99 = add nsw i64 %98, 1
  store i64 %99, ptr %11, align 8, !tbaa !11
  br label %48, !llvm.loop !16

100:
  store i32 0, ptr %24, align 4, !tbaa !8
  br label %101

101:
  %102 = load i32, ptr %24, align 4, !tbaa !8
  %103 = icmp slt i32 %102, 2
  br i1 %103, label %104, label %153

104:
  %105 = load i32, ptr %24, align 4, !tbaa !8
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 %106
  %108 = getelementptr inbounds %struct.End, ptr %107, i32 0, i32 7
  %109 = load i32, ptr %108, align 4, !tbaa !17
  %110 = zext i32 %109 to i64
  %111 = load ptr, ptr %5, align 8, !tbaa !4
  %112 = load i32, ptr %24, align 4, !tbaa !8
  %113 = mul nsw i32 4, %112
  %114 = sext i32 %113 to i64
  %115 = getelementptr inbounds i64, ptr %111, i64 %114
  store i64 %110, ptr %115, align 8, !tbaa !11
  %116 = load i32, ptr %24, align 4, !tbaa !8
  %117 = sext i32 %116 to i64
  %118 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 %117
  %119 = getelementptr inbounds %struct.End, ptr %118, i32 0, i32 5
  %120 = load i32, ptr %119, align 4, !tbaa !19
  %121 = zext i32 %120 to i64
  %122 = load ptr, ptr %5, align 8, !tbaa !4
  %123 = load i32, ptr %24, align 4, !tbaa !8
  %124 = mul nsw i32 4, %123
  %125 = add nsw i32 %124, 1
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds i64, ptr %122, i64 %126
  store i64 %121, ptr %127, align 8, !tbaa !11
  %128 = load i32, ptr %24, align 4, !tbaa !8
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 %129
  %131 = getelementptr inbounds %struct.End, ptr %130, i32 0, i32 8
  %132 = load i64, ptr %131, align 16, !tbaa !20
  %133 = load ptr, ptr %5, align 8, !tbaa !4
  %134 = load i32, ptr %24, align 4, !tbaa !8
  %135 = mul nsw i32 4, %134
  %136 = add nsw i32 %135, 2
  %137 = sext i32 %136 to i64
  %138 = getelementptr inbounds i64, ptr %133, i64 %137
  store i64 %132, ptr %138, align 8, !tbaa !11
  %139 = load i32, ptr %24, align 4, !tbaa !8
  %140 = sext i32 %139 to i64
  %141 = getelementptr inbounds [2 x %struct.End], ptr %6, i64 0, i64 %140
  %142 = getelementptr inbounds %struct.End, ptr %141, i32 0, i32 9
  %143 = load i64, ptr %142, align 8, !tbaa !21
  %144 = load ptr, ptr %5, align 8, !tbaa !4
  %145 = load i32, ptr %24, align 4, !tbaa !8
  %146 = mul nsw i32 4, %145
  %147 = add nsw i32 %146, 3
  %148 = sext i32 %147 to i64
  %149 = getelementptr inbounds i64, ptr %144, i64 %148
  store i64 %143, ptr %149, align 8, !tbaa !11
  br label %150

150:
  %151 = load i32, ptr %24, align 4, !tbaa !8
  %152 = add nsw i32 %151, 1
  store i32 %152, ptr %24, align 4, !tbaa !8
  br label %101, !llvm.loop !22

153:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #2

define internal { i64, i32 } @nothing() #0 {
  %1 = alloca %struct.Packet, align 4
  %2 = alloca { i64, i32 }, align 8
  %3 = alloca { i64, i32 }, align 8
  %4 = call { i64, i32 } @packet(i32 noundef 0, i32 noundef 0, i32 noundef 0)
  store { i64, i32 } %4, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %1, ptr align 8 %2, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 4 %1, i64 12, i1 false)
  %5 = load { i64, i32 }, ptr %3, align 8
  ret { i64, i32 } %5
}

define internal { i64, i32 } @line(i64 %0, i32 %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Packet, align 4
  %5 = alloca %struct.Packet, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = alloca i32, align 4
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca { i64, i32 }, align 8
  %10 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  store i64 %0, ptr %10, align 4
  %11 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  store i32 %1, ptr %11, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 12, i1 false)
  store i32 %2, ptr %7, align 4, !tbaa !8
  %12 = load i32, ptr %7, align 4, !tbaa !8
  %13 = and i32 %12, 31
  %14 = icmp eq i32 %13, 5
  br i1 %14, label %15, label %17

15:
  %16 = call { i64, i32 } @nothing()
  store { i64, i32 } %16, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %8, i64 12, i1 false)
  br label %18

17:
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 4 %5, i64 12, i1 false), !tbaa.struct !15
  br label %18

18:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 4 %4, i64 12, i1 false)
  %19 = load { i64, i32 }, ptr %9, align 8
  ret { i64, i32 } %19
}

define internal { i64, i32 } @handle(ptr noundef %0, i64 %1, i32 %2, i32 noundef %3) #0 {
  %5 = alloca %struct.Packet, align 4
  %6 = alloca %struct.Packet, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca { i64, i32 }, align 4
  %11 = alloca { i64, i32 }, align 8
  %12 = alloca { i64, i32 }, align 4
  %13 = alloca { i64, i32 }, align 8
  %14 = alloca { i64, i32 }, align 4
  %15 = alloca { i64, i32 }, align 8
  %16 = alloca { i64, i32 }, align 4
  %17 = alloca { i64, i32 }, align 8
  %18 = alloca { i64, i32 }, align 8
  %19 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %1, ptr %19, align 4
  %20 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %2, ptr %20, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  store ptr %0, ptr %8, align 8, !tbaa !4
  store i32 %3, ptr %9, align 4, !tbaa !8
  %21 = load ptr, ptr %8, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.End, ptr %21, i32 0, i32 0
  %23 = load i32, ptr %22, align 8, !tbaa !23
  switch i32 %23, label %47 [
    i32 0, label %24
    i32 1, label %33
    i32 2, label %40
  ]

24:
  %25 = load ptr, ptr %8, align 8, !tbaa !4
  %26 = load i32, ptr %9, align 4, !tbaa !8
  %27 = and i32 %26, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 4 %6, i64 12, i1 false)
  %28 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 0
  %29 = load i64, ptr %28, align 4
  %30 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 1
  %31 = load i32, ptr %30, align 4
  %32 = call { i64, i32 } @closed(ptr noundef %25, i64 %29, i32 %31, i32 noundef %27)
  store { i64, i32 } %32, ptr %11, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %11, i64 12, i1 false)
  br label %58

33:
  %34 = load ptr, ptr %8, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %12, ptr align 4 %6, i64 12, i1 false)
  %35 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 0
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr inbounds { i64, i32 }, ptr %12, i32 0, i32 1
  %38 = load i32, ptr %37, align 4
  %39 = call { i64, i32 } @opening(ptr noundef %34, i64 %36, i32 %38)
  store { i64, i32 } %39, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %13, i64 12, i1 false)
  br label %58

40:
  %41 = load ptr, ptr %8, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %14, ptr align 4 %6, i64 12, i1 false)
  %42 = getelementptr inbounds { i64, i32 }, ptr %14, i32 0, i32 0
  %43 = load i64, ptr %42, align 4
  %44 = getelementptr inbounds { i64, i32 }, ptr %14, i32 0, i32 1
  %45 = load i32, ptr %44, align 4
  %46 = call { i64, i32 } @accepted(ptr noundef %41, i64 %43, i32 %45)
  store { i64, i32 } %46, ptr %15, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %15, i64 12, i1 false)
  br label %58

47:
  %48 = load ptr, ptr %8, align 8, !tbaa !4
  %49 = load i32, ptr %9, align 4, !tbaa !8
  %50 = and i32 %49, 1023
  %51 = icmp eq i32 %50, 7
  %52 = zext i1 %51 to i32
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %16, ptr align 4 %6, i64 12, i1 false)
  %53 = getelementptr inbounds { i64, i32 }, ptr %16, i32 0, i32 0
  %54 = load i64, ptr %53, align 4
  %55 = getelementptr inbounds { i64, i32 }, ptr %16, i32 0, i32 1
  %56 = load i32, ptr %55, align 4
  %57 = call { i64, i32 } @established(ptr noundef %48, i64 %54, i32 %56, i32 noundef %52)
  store { i64, i32 } %57, ptr %17, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %17, i64 12, i1 false)
  br label %58

58:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %18, ptr align 4 %5, i64 12, i1 false)
  %59 = load { i64, i32 }, ptr %18, align 8
  ret { i64, i32 } %59
}

define internal { i64, i32 } @packet(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca %struct.Packet, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca { i64, i32 }, align 8
  store i32 %0, ptr %5, align 4, !tbaa !8
  store i32 %1, ptr %6, align 4, !tbaa !8
  store i32 %2, ptr %7, align 4, !tbaa !8
  %9 = getelementptr inbounds %struct.Packet, ptr %4, i32 0, i32 0
  %10 = load i32, ptr %5, align 4, !tbaa !8
  store i32 %10, ptr %9, align 4, !tbaa !24
  %11 = getelementptr inbounds %struct.Packet, ptr %4, i32 0, i32 1
  %12 = load i32, ptr %6, align 4, !tbaa !8
  store i32 %12, ptr %11, align 4, !tbaa !26
  %13 = getelementptr inbounds %struct.Packet, ptr %4, i32 0, i32 2
  %14 = load i32, ptr %7, align 4, !tbaa !8
  store i32 %14, ptr %13, align 4, !tbaa !27
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 4 %4, i64 12, i1 false)
  %15 = load { i64, i32 }, ptr %8, align 8
  ret { i64, i32 } %15
}

define internal { i64, i32 } @closed(ptr noundef %0, i64 %1, i32 %2, i32 noundef %3) #0 {
  %5 = alloca %struct.Packet, align 4
  %6 = alloca %struct.Packet, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 8
  %12 = alloca { i64, i32 }, align 8
  %13 = alloca { i64, i32 }, align 8
  %14 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %1, ptr %14, align 4
  %15 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %2, ptr %15, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  store ptr %0, ptr %8, align 8, !tbaa !4
  store i32 %3, ptr %9, align 4, !tbaa !8
  %16 = getelementptr inbounds %struct.Packet, ptr %6, i32 0, i32 0
  %17 = load i32, ptr %16, align 4, !tbaa !24
  %18 = icmp eq i32 %17, 1
  br i1 %18, label %19, label %29

19:
  %20 = load ptr, ptr %8, align 8, !tbaa !4
  call void @become(ptr noundef %20, i32 noundef 2)
  %21 = getelementptr inbounds %struct.Packet, ptr %6, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !26
  %23 = load ptr, ptr %8, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.End, ptr %23, i32 0, i32 5
  store i32 %22, ptr %24, align 4, !tbaa !19
  %25 = load ptr, ptr %8, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.End, ptr %25, i32 0, i32 4
  %27 = load i32, ptr %26, align 8, !tbaa !28
  %28 = call { i64, i32 } @packet(i32 noundef 2, i32 noundef %27, i32 noundef 0)
  store { i64, i32 } %28, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %10, i64 12, i1 false)
  br label %40

29:
  %30 = load i32, ptr %9, align 4, !tbaa !8
  %31 = icmp ne i32 %30, 0
  br i1 %31, label %34, label %32

32:
  %33 = call { i64, i32 } @nothing()
  store { i64, i32 } %33, ptr %11, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %11, i64 12, i1 false)
  br label %40

34:
  %35 = load ptr, ptr %8, align 8, !tbaa !4
  call void @become(ptr noundef %35, i32 noundef 1)
  %36 = load ptr, ptr %8, align 8, !tbaa !4
  %37 = getelementptr inbounds %struct.End, ptr %36, i32 0, i32 4
  %38 = load i32, ptr %37, align 8, !tbaa !28
  %39 = call { i64, i32 } @packet(i32 noundef 1, i32 noundef %38, i32 noundef 0)
  store { i64, i32 } %39, ptr %12, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %12, i64 12, i1 false)
  br label %40

40:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 4 %5, i64 12, i1 false)
  %41 = load { i64, i32 }, ptr %13, align 8
  ret { i64, i32 } %41
}

define internal { i64, i32 } @opening(ptr noundef %0, i64 %1, i32 %2) #0 {
  %4 = alloca %struct.Packet, align 4
  %5 = alloca %struct.Packet, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = alloca ptr, align 8
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca %struct.Packet, align 4
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 4
  %12 = alloca { i64, i32 }, align 8
  %13 = alloca { i64, i32 }, align 8
  %14 = alloca { i64, i32 }, align 8
  %15 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  store i64 %1, ptr %15, align 4
  %16 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  store i32 %2, ptr %16, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 12, i1 false)
  store ptr %0, ptr %7, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !24
  %19 = icmp eq i32 %18, 2
  br i1 %19, label %20, label %30

20:
  %21 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !26
  %23 = load ptr, ptr %7, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.End, ptr %23, i32 0, i32 5
  store i32 %22, ptr %24, align 4, !tbaa !19
  %25 = load ptr, ptr %7, align 8, !tbaa !4
  call void @become(ptr noundef %25, i32 noundef 3)
  %26 = load ptr, ptr %7, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.End, ptr %26, i32 0, i32 5
  %28 = load i32, ptr %27, align 4, !tbaa !19
  %29 = call { i64, i32 } @packet(i32 noundef 4, i32 noundef %28, i32 noundef 0)
  store { i64, i32 } %29, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %8, i64 12, i1 false)
  br label %47

30:
  %31 = load ptr, ptr %7, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.End, ptr %31, i32 0, i32 2
  %33 = load i32, ptr %32, align 8, !tbaa !29
  %34 = add nsw i32 %33, -1
  store i32 %34, ptr %32, align 8, !tbaa !29
  %35 = icmp sle i32 %33, 0
  br i1 %35, label %36, label %44

36:
  %37 = load ptr, ptr %7, align 8, !tbaa !4
  %38 = call { i64, i32 } @nothing()
  store { i64, i32 } %38, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 8 %10, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %9, i64 12, i1 false)
  %39 = getelementptr inbounds { i64, i32 }, ptr %11, i32 0, i32 0
  %40 = load i64, ptr %39, align 4
  %41 = getelementptr inbounds { i64, i32 }, ptr %11, i32 0, i32 1
  %42 = load i32, ptr %41, align 4
  %43 = call { i64, i32 } @closed(ptr noundef %37, i64 %40, i32 %42, i32 noundef 1)
  store { i64, i32 } %43, ptr %12, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %12, i64 12, i1 false)
  br label %46

44:
  %45 = call { i64, i32 } @nothing()
  store { i64, i32 } %45, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %13, i64 12, i1 false)
  br label %46

46:
  br label %47

47:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %14, ptr align 4 %4, i64 12, i1 false)
  %48 = load { i64, i32 }, ptr %14, align 8
  ret { i64, i32 } %48
}

define internal { i64, i32 } @accepted(ptr noundef %0, i64 %1, i32 %2) #0 {
  %4 = alloca %struct.Packet, align 4
  %5 = alloca %struct.Packet, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = alloca ptr, align 8
  %8 = alloca { i64, i32 }, align 4
  %9 = alloca { i64, i32 }, align 8
  %10 = alloca { i64, i32 }, align 8
  %11 = alloca { i64, i32 }, align 8
  %12 = alloca { i64, i32 }, align 8
  %13 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  store i64 %1, ptr %13, align 4
  %14 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  store i32 %2, ptr %14, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 12, i1 false)
  store ptr %0, ptr %7, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 0
  %16 = load i32, ptr %15, align 4, !tbaa !24
  %17 = icmp eq i32 %16, 4
  br i1 %17, label %22, label %18

18:
  %19 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 0
  %20 = load i32, ptr %19, align 4, !tbaa !24
  %21 = icmp eq i32 %20, 3
  br i1 %21, label %22, label %37

22:
  %23 = load ptr, ptr %7, align 8, !tbaa !4
  call void @become(ptr noundef %23, i32 noundef 3)
  %24 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 0
  %25 = load i32, ptr %24, align 4, !tbaa !24
  %26 = icmp eq i32 %25, 3
  br i1 %26, label %27, label %34

27:
  %28 = load ptr, ptr %7, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %5, i64 12, i1 false)
  %29 = getelementptr inbounds { i64, i32 }, ptr %8, i32 0, i32 0
  %30 = load i64, ptr %29, align 4
  %31 = getelementptr inbounds { i64, i32 }, ptr %8, i32 0, i32 1
  %32 = load i32, ptr %31, align 4
  %33 = call { i64, i32 } @take_data(ptr noundef %28, i64 %30, i32 %32)
  store { i64, i32 } %33, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %9, i64 12, i1 false)
  br label %36

34:
  %35 = call { i64, i32 } @nothing()
  store { i64, i32 } %35, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %10, i64 12, i1 false)
  br label %36

36:
  br label %50

37:
  %38 = load ptr, ptr %7, align 8, !tbaa !4
  %39 = getelementptr inbounds %struct.End, ptr %38, i32 0, i32 2
  %40 = load i32, ptr %39, align 8, !tbaa !29
  %41 = add nsw i32 %40, -1
  store i32 %41, ptr %39, align 8, !tbaa !29
  %42 = icmp sle i32 %40, 0
  br i1 %42, label %43, label %45

43:
  %44 = load ptr, ptr %7, align 8, !tbaa !4
  call void @become(ptr noundef %44, i32 noundef 0)
  br label %45

45:
  %46 = load ptr, ptr %7, align 8, !tbaa !4
  %47 = getelementptr inbounds %struct.End, ptr %46, i32 0, i32 4
  %48 = load i32, ptr %47, align 8, !tbaa !28
  %49 = call { i64, i32 } @packet(i32 noundef 2, i32 noundef %48, i32 noundef 0)
  store { i64, i32 } %49, ptr %11, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %11, i64 12, i1 false)
  br label %50

50:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %12, ptr align 4 %4, i64 12, i1 false)
  %51 = load { i64, i32 }, ptr %12, align 8
  ret { i64, i32 } %51
}

define internal { i64, i32 } @established(ptr noundef %0, i64 %1, i32 %2, i32 noundef %3) #0 {
  %5 = alloca %struct.Packet, align 4
  %6 = alloca %struct.Packet, align 4
  %7 = alloca { i64, i32 }, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca { i64, i32 }, align 4
  %11 = alloca { i64, i32 }, align 8
  %12 = alloca { i64, i32 }, align 8
  %13 = alloca { i64, i32 }, align 8
  %14 = alloca { i64, i32 }, align 8
  %15 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  store i64 %1, ptr %15, align 4
  %16 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  store i32 %2, ptr %16, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  store ptr %0, ptr %8, align 8, !tbaa !4
  store i32 %3, ptr %9, align 4, !tbaa !8
  %17 = getelementptr inbounds %struct.Packet, ptr %6, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !24
  %19 = icmp eq i32 %18, 4
  br i1 %19, label %20, label %24

20:
  %21 = load ptr, ptr %8, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.Packet, ptr %6, i32 0, i32 1
  %23 = load i32, ptr %22, align 4, !tbaa !26
  call void @take_acknowledge(ptr noundef %21, i32 noundef %23)
  br label %24

24:
  %25 = getelementptr inbounds %struct.Packet, ptr %6, i32 0, i32 0
  %26 = load i32, ptr %25, align 4, !tbaa !24
  %27 = icmp eq i32 %26, 3
  br i1 %27, label %28, label %35

28:
  %29 = load ptr, ptr %8, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 4 %6, i64 12, i1 false)
  %30 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 0
  %31 = load i64, ptr %30, align 4
  %32 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 1
  %33 = load i32, ptr %32, align 4
  %34 = call { i64, i32 } @take_data(ptr noundef %29, i64 %31, i32 %33)
  store { i64, i32 } %34, ptr %11, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %11, i64 12, i1 false)
  br label %48

35:
  %36 = getelementptr inbounds %struct.Packet, ptr %6, i32 0, i32 0
  %37 = load i32, ptr %36, align 4, !tbaa !24
  %38 = icmp eq i32 %37, 5
  br i1 %38, label %42, label %39

39:
  %40 = load i32, ptr %9, align 4, !tbaa !8
  %41 = icmp ne i32 %40, 0
  br i1 %41, label %42, label %45

42:
  %43 = load ptr, ptr %8, align 8, !tbaa !4
  call void @become(ptr noundef %43, i32 noundef 0)
  %44 = call { i64, i32 } @packet(i32 noundef 5, i32 noundef 0, i32 noundef 0)
  store { i64, i32 } %44, ptr %12, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %12, i64 12, i1 false)
  br label %48

45:
  %46 = load ptr, ptr %8, align 8, !tbaa !4
  %47 = call { i64, i32 } @send_next(ptr noundef %46)
  store { i64, i32 } %47, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %13, i64 12, i1 false)
  br label %48

48:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %14, ptr align 4 %5, i64 12, i1 false)
  %49 = load { i64, i32 }, ptr %14, align 8
  ret { i64, i32 } %49
}

define internal void @become(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !8
  %5 = load i32, ptr %4, align 4, !tbaa !8
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.End, ptr %6, i32 0, i32 0
  store i32 %5, ptr %7, align 8, !tbaa !23
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.End, ptr %8, i32 0, i32 2
  store i32 12, ptr %9, align 8, !tbaa !29
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.End, ptr %10, i32 0, i32 1
  store i32 0, ptr %11, align 4, !tbaa !30
  ret void
}

define internal { i64, i32 } @take_data(ptr noundef %0, i64 %1, i32 %2) #0 {
  %4 = alloca %struct.Packet, align 4
  %5 = alloca %struct.Packet, align 4
  %6 = alloca { i64, i32 }, align 4
  %7 = alloca ptr, align 8
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca { i64, i32 }, align 8
  %10 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  store i64 %1, ptr %10, align 4
  %11 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  store i32 %2, ptr %11, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %6, i64 12, i1 false)
  store ptr %0, ptr %7, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !26
  %14 = load ptr, ptr %7, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.End, ptr %14, i32 0, i32 5
  %16 = load i32, ptr %15, align 4, !tbaa !19
  %17 = icmp eq i32 %13, %16
  br i1 %17, label %18, label %26

18:
  %19 = load ptr, ptr %7, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Packet, ptr %5, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !tbaa !27
  call void @note(ptr noundef %19, i32 noundef %21)
  %22 = load ptr, ptr %7, align 8, !tbaa !4
  %23 = getelementptr inbounds %struct.End, ptr %22, i32 0, i32 5
  %24 = load i32, ptr %23, align 4, !tbaa !19
  %25 = add i32 %24, 1
  store i32 %25, ptr %23, align 4, !tbaa !19
  br label %31

26:
  %27 = load ptr, ptr %7, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.End, ptr %27, i32 0, i32 9
  %29 = load i64, ptr %28, align 8, !tbaa !21
  %30 = add i64 %29, 1
  store i64 %30, ptr %28, align 8, !tbaa !21
  br label %31

31:
  %32 = load ptr, ptr %7, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.End, ptr %32, i32 0, i32 5
  %34 = load i32, ptr %33, align 4, !tbaa !19
  %35 = call { i64, i32 } @packet(i32 noundef 4, i32 noundef %34, i32 noundef 0)
  store { i64, i32 } %35, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 8 %8, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 4 %4, i64 12, i1 false)
  %36 = load { i64, i32 }, ptr %9, align 8
  ret { i64, i32 } %36
}

define internal void @note(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !8
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.End, ptr %5, i32 0, i32 7
  %7 = load i32, ptr %6, align 4, !tbaa !17
  %8 = shl i32 %7, 5
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.End, ptr %9, i32 0, i32 7
  %11 = load i32, ptr %10, align 4, !tbaa !17
  %12 = lshr i32 %11, 27
  %13 = or i32 %8, %12
  %14 = load i32, ptr %4, align 4, !tbaa !8
  %15 = add i32 %13, %14
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.End, ptr %16, i32 0, i32 7
  store i32 %15, ptr %17, align 4, !tbaa !17
  ret void
}

define internal void @take_acknowledge(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !8
  %5 = load i32, ptr %4, align 4, !tbaa !8
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.End, ptr %6, i32 0, i32 4
  %8 = load i32, ptr %7, align 8, !tbaa !28
  %9 = sub i32 %5, %8
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = call i32 @in_flight(ptr noundef %10)
  %12 = icmp ule i32 %9, %11
  br i1 %12, label %13, label %26

13:
  %14 = load i32, ptr %4, align 4, !tbaa !8
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.End, ptr %15, i32 0, i32 4
  %17 = load i32, ptr %16, align 8, !tbaa !28
  %18 = icmp ne i32 %14, %17
  br i1 %18, label %19, label %26

19:
  %20 = load i32, ptr %4, align 4, !tbaa !8
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds %struct.End, ptr %21, i32 0, i32 4
  store i32 %20, ptr %22, align 8, !tbaa !28
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.End, ptr %23, i32 0, i32 2
  store i32 12, ptr %24, align 8, !tbaa !29
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  call void @widen(ptr noundef %25)
  br label %31

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds %struct.End, ptr %27, i32 0, i32 9
  %29 = load i64, ptr %28, align 8, !tbaa !21
  %30 = add i64 %29, 1
  store i64 %30, ptr %28, align 8, !tbaa !21
  br label %31

31:
  ret void
}

define internal { i64, i32 } @send_next(ptr noundef %0) #0 {
  %2 = alloca %struct.Packet, align 4
  %3 = alloca ptr, align 8
  %4 = alloca { i64, i32 }, align 8
  %5 = alloca { i64, i32 }, align 8
  %6 = alloca i32, align 4
  %7 = alloca { i64, i32 }, align 8
  %8 = alloca { i64, i32 }, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = call i32 @may_send(ptr noundef %9)
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %24, label %12

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = getelementptr inbounds %struct.End, ptr %13, i32 0, i32 2
  %15 = load i32, ptr %14, align 8, !tbaa !29
  %16 = add nsw i32 %15, -1
  store i32 %16, ptr %14, align 8, !tbaa !29
  %17 = icmp sle i32 %15, 0
  br i1 %17, label %18, label %21

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = call { i64, i32 } @timeout(ptr noundef %19)
  store { i64, i32 } %20, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 8 %4, i64 12, i1 false)
  br label %23

21:
  %22 = call { i64, i32 } @nothing()
  store { i64, i32 } %22, ptr %5, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 8 %5, i64 12, i1 false)
  br label %23

23:
  br label %33

24:
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds %struct.End, ptr %25, i32 0, i32 3
  %27 = load i32, ptr %26, align 4, !tbaa !31
  %28 = add i32 %27, 1
  store i32 %28, ptr %26, align 4, !tbaa !31
  store i32 %27, ptr %6, align 4, !tbaa !8
  %29 = load i32, ptr %6, align 4, !tbaa !8
  %30 = load i32, ptr %6, align 4, !tbaa !8
  %31 = call i32 @payload(i32 noundef %30)
  %32 = call { i64, i32 } @packet(i32 noundef 3, i32 noundef %29, i32 noundef %31)
  store { i64, i32 } %32, ptr %7, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 8 %7, i64 12, i1 false)
  br label %33

33:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 4 %2, i64 12, i1 false)
  %34 = load { i64, i32 }, ptr %8, align 8
  ret { i64, i32 } %34
}

define internal i32 @in_flight(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.End, ptr %3, i32 0, i32 3
  %5 = load i32, ptr %4, align 4, !tbaa !31
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.End, ptr %6, i32 0, i32 4
  %8 = load i32, ptr %7, align 8, !tbaa !28
  %9 = sub i32 %5, %8
  ret i32 %9
}

define internal void @widen(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.End, ptr %3, i32 0, i32 6
  %5 = load i32, ptr %4, align 8, !tbaa !32
  %6 = icmp ult i32 %5, 16
  br i1 %6, label %7, label %12

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.End, ptr %8, i32 0, i32 6
  %10 = load i32, ptr %9, align 8, !tbaa !32
  %11 = add i32 %10, 1
  store i32 %11, ptr %9, align 8, !tbaa !32
  br label %12

12:
  ret void
}

define internal i32 @may_send(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = call i32 @in_flight(ptr noundef %3)
  %5 = load ptr, ptr %2, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.End, ptr %5, i32 0, i32 6
  %7 = load i32, ptr %6, align 8, !tbaa !32
  %8 = icmp ult i32 %4, %7
  %9 = zext i1 %8 to i32
  ret i32 %9
}

define internal { i64, i32 } @timeout(ptr noundef %0) #0 {
  %2 = alloca %struct.Packet, align 4
  %3 = alloca ptr, align 8
  %4 = alloca { i64, i32 }, align 8
  %5 = alloca { i64, i32 }, align 8
  %6 = alloca { i64, i32 }, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.End, ptr %7, i32 0, i32 8
  %9 = load i64, ptr %8, align 8, !tbaa !20
  %10 = add i64 %9, 1
  store i64 %10, ptr %8, align 8, !tbaa !20
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  call void @narrow(ptr noundef %11)
  %12 = load ptr, ptr %3, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.End, ptr %12, i32 0, i32 1
  %14 = load i32, ptr %13, align 4, !tbaa !30
  %15 = mul nsw i32 2, %14
  %16 = add nsw i32 12, %15
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.End, ptr %17, i32 0, i32 2
  store i32 %16, ptr %18, align 8, !tbaa !29
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.End, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 4, !tbaa !30
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %20, align 4, !tbaa !30
  %23 = icmp sgt i32 %22, 6
  br i1 %23, label %24, label %27

24:
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  call void @become(ptr noundef %25, i32 noundef 0)
  %26 = call { i64, i32 } @nothing()
  store { i64, i32 } %26, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 8 %4, i64 12, i1 false)
  br label %42

27:
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.End, ptr %28, i32 0, i32 4
  %30 = load i32, ptr %29, align 8, !tbaa !28
  %31 = add i32 %30, 1
  %32 = load ptr, ptr %3, align 8, !tbaa !4
  %33 = getelementptr inbounds %struct.End, ptr %32, i32 0, i32 3
  store i32 %31, ptr %33, align 4, !tbaa !31
  %34 = load ptr, ptr %3, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.End, ptr %34, i32 0, i32 4
  %36 = load i32, ptr %35, align 8, !tbaa !28
  %37 = load ptr, ptr %3, align 8, !tbaa !4
  %38 = getelementptr inbounds %struct.End, ptr %37, i32 0, i32 4
  %39 = load i32, ptr %38, align 8, !tbaa !28
  %40 = call i32 @payload(i32 noundef %39)
  %41 = call { i64, i32 } @packet(i32 noundef 3, i32 noundef %36, i32 noundef %40)
  store { i64, i32 } %41, ptr %5, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 8 %5, i64 12, i1 false)
  br label %42

42:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 4 %2, i64 12, i1 false)
  %43 = load { i64, i32 }, ptr %6, align 8
  ret { i64, i32 } %43
}

define internal i32 @payload(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !8
  %3 = load i32, ptr %2, align 4, !tbaa !8
  %4 = mul i32 %3, -1640531535
  %5 = load i32, ptr %2, align 4, !tbaa !8
  %6 = lshr i32 %5, 3
  %7 = xor i32 %4, %6
  ret i32 %7
}

define internal void @narrow(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.End, ptr %3, i32 0, i32 6
  %5 = load i32, ptr %4, align 8, !tbaa !32
  %6 = icmp ugt i32 %5, 2
  br i1 %6, label %7, label %12

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.End, ptr %8, i32 0, i32 6
  %10 = load i32, ptr %9, align 8, !tbaa !32
  %11 = udiv i32 %10, 2
  br label %13

12:
  br label %13

13:
  %14 = phi i32 [ %11, %7 ], [ 1, %12 ]
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.End, ptr %15, i32 0, i32 6
  store i32 %14, ptr %16, align 8, !tbaa !32
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = !{i64 0, i64 4, !8, i64 4, i64 4, !8, i64 8, i64 4, !8, i64 12, i64 4, !8, i64 16, i64 4, !8, i64 20, i64 4, !8, i64 24, i64 4, !8, i64 28, i64 4, !8, i64 32, i64 8, !11, i64 40, i64 8, !11}
!11 = !{!12, !12, i64 0}
!12 = !{!"long", !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{i64 0, i64 4, !8, i64 4, i64 4, !8, i64 8, i64 4, !8}
!16 = distinct !{!16, !14}
!17 = !{!18, !9, i64 28}
!18 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8, !9, i64 12, !9, i64 16, !9, i64 20, !9, i64 24, !9, i64 28, !12, i64 32, !12, i64 40}
!19 = !{!18, !9, i64 20}
!20 = !{!18, !12, i64 32}
!21 = !{!18, !12, i64 40}
!22 = distinct !{!22, !14}
!23 = !{!18, !9, i64 0}
!24 = !{!25, !9, i64 0}
!25 = !{!"", !9, i64 0, !9, i64 4, !9, i64 8}
!26 = !{!25, !9, i64 4}
!27 = !{!25, !9, i64 8}
!28 = !{!18, !9, i64 16}
!29 = !{!18, !9, i64 8}
!30 = !{!18, !9, i64 4}
!31 = !{!18, !9, i64 12}
!32 = !{!18, !9, i64 24}
