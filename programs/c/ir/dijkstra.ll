; made by python -m programs.c from src/dijkstra.c, SHA-256 e214a53baa62b7ccd7e1f4f316764b2c59b94628d52eea4e8dd493dff967c0be
source_filename = "dijkstra.c"

%struct.Queue = type { ptr, ptr, ptr, i32 }

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
  %13 = alloca i64, align 8
  %14 = alloca %struct.Queue, align 8
  %15 = alloca ptr, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 0
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %3, align 8, !tbaa !11
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 1
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %4, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 2
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %5, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 3
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %6, align 8, !tbaa !15
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 4
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %7, align 8, !tbaa !13
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 5
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %8, align 8, !tbaa !13
  %38 = load ptr, ptr %2, align 8, !tbaa !7
  %39 = getelementptr inbounds ptr, ptr %38, i64 6
  %40 = load ptr, ptr %39, align 8, !tbaa !10
  store ptr %40, ptr %9, align 8, !tbaa !13
  %41 = load ptr, ptr %2, align 8, !tbaa !7
  %42 = getelementptr inbounds ptr, ptr %41, i64 7
  %43 = load ptr, ptr %42, align 8, !tbaa !10
  store ptr %43, ptr %10, align 8, !tbaa !13
  %44 = load ptr, ptr %3, align 8, !tbaa !11
  %45 = getelementptr inbounds i64, ptr %44, i64 0
  %46 = load i64, ptr %45, align 8, !tbaa !17
  store i64 %46, ptr %11, align 8, !tbaa !17
  %47 = load ptr, ptr %3, align 8, !tbaa !11
  %48 = getelementptr inbounds i64, ptr %47, i64 2
  %49 = load i64, ptr %48, align 8, !tbaa !17
  store i64 %49, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %50

50:
  %51 = load i64, ptr %13, align 8, !tbaa !17
  %52 = load i64, ptr %12, align 8, !tbaa !17
  %53 = icmp slt i64 %51, %52
  br i1 %53, label %54, label %177

54:
  %55 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 0
  %56 = load ptr, ptr %9, align 8, !tbaa !13
  store ptr %56, ptr %55, align 8, !tbaa !19
  %57 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 1
  %58 = load ptr, ptr %10, align 8, !tbaa !13
  store ptr %58, ptr %57, align 8, !tbaa !21
  %59 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 2
  %60 = load ptr, ptr %7, align 8, !tbaa !13
  %61 = load i64, ptr %13, align 8, !tbaa !17
  %62 = load i64, ptr %11, align 8, !tbaa !17
  %63 = mul nsw i64 %61, %62
  %64 = getelementptr inbounds i32, ptr %60, i64 %63
  store ptr %64, ptr %59, align 8, !tbaa !22
  %65 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 3
  store i32 0, ptr %65, align 8, !tbaa !23
  %66 = getelementptr i8, ptr %14, i64 28
  call void @llvm.memset.p0.i64(ptr align 4 %66, i8 0, i64 4, i1 false)
  %67 = load ptr, ptr %8, align 8, !tbaa !13
  %68 = load i64, ptr %13, align 8, !tbaa !17
  %69 = load i64, ptr %11, align 8, !tbaa !17
  %70 = mul nsw i64 %68, %69
  %71 = getelementptr inbounds i32, ptr %67, i64 %70
  store ptr %71, ptr %15, align 8, !tbaa !13
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %72

72:
  %73 = load i64, ptr %16, align 8, !tbaa !17
  %74 = load i64, ptr %11, align 8, !tbaa !17
  %75 = icmp slt i64 %73, %74
  br i1 %75, label %76, label %90

76:
  %77 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 2
  %78 = load ptr, ptr %77, align 8, !tbaa !22
  %79 = load i64, ptr %16, align 8, !tbaa !17
  %80 = getelementptr inbounds i32, ptr %78, i64 %79
  store i32 -1, ptr %80, align 4, !tbaa !3
  %81 = load ptr, ptr %15, align 8, !tbaa !13
  %82 = load i64, ptr %16, align 8, !tbaa !17
  %83 = getelementptr inbounds i32, ptr %81, i64 %82
  store i32 -1, ptr %83, align 4, !tbaa !3
  %84 = load ptr, ptr %10, align 8, !tbaa !13
  %85 = load i64, ptr %16, align 8, !tbaa !17
  %86 = getelementptr inbounds i32, ptr %84, i64 %85
  store i32 -1, ptr %86, align 4, !tbaa !3
  br label %87

87:
  %88 = load i64, ptr %16, align 8, !tbaa !17
  %89 = add nsw i64 %88, 1
  store i64 %89, ptr %16, align 8, !tbaa !17
  br label %72, !llvm.loop !24

90:
  %91 = load i64, ptr %13, align 8, !tbaa !17
  %92 = load i64, ptr %11, align 8, !tbaa !17
  %93 = mul nsw i64 %91, %92
  %94 = load i64, ptr %12, align 8, !tbaa !17
  %95 = sdiv i64 %93, %94
  %96 = trunc i64 %95 to i32
  call void @offer(ptr noundef %14, i32 noundef %96, i32 noundef 0)
  br label %97

97:
  %98 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 3
  %99 = load i32, ptr %98, align 8, !tbaa !23
  %100 = icmp sgt i32 %99, 0
  br i1 %100, label %101, label %173

101:
  %102 = call i32 @pop(ptr noundef %14)
  store i32 %102, ptr %17, align 4, !tbaa !3
  %103 = load ptr, ptr %4, align 8, !tbaa !13
  %104 = load i32, ptr %17, align 4, !tbaa !3
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds i32, ptr %103, i64 %105
  %107 = load i32, ptr %106, align 4, !tbaa !3
  store i32 %107, ptr %18, align 4, !tbaa !3
  br label %108

108:
  %109 = load i32, ptr %18, align 4, !tbaa !3
  %110 = load ptr, ptr %4, align 8, !tbaa !13
  %111 = load i32, ptr %17, align 4, !tbaa !3
  %112 = add nsw i32 %111, 1
  %113 = sext i32 %112 to i64
  %114 = getelementptr inbounds i32, ptr %110, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !3
  %116 = icmp slt i32 %109, %115
  br i1 %116, label %117, label %172

117:
  %118 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 2
  %119 = load ptr, ptr %118, align 8, !tbaa !22
  %120 = load ptr, ptr %5, align 8, !tbaa !13
  %121 = load i32, ptr %18, align 4, !tbaa !3
  %122 = sext i32 %121 to i64
  %123 = getelementptr inbounds i32, ptr %120, i64 %122
  %124 = load i32, ptr %123, align 4, !tbaa !3
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds i32, ptr %119, i64 %125
  %127 = load i32, ptr %126, align 4, !tbaa !3
  store i32 %127, ptr %19, align 4, !tbaa !3
  %128 = load ptr, ptr %5, align 8, !tbaa !13
  %129 = load i32, ptr %18, align 4, !tbaa !3
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds i32, ptr %128, i64 %130
  %132 = load i32, ptr %131, align 4, !tbaa !3
  %133 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 2
  %134 = load ptr, ptr %133, align 8, !tbaa !22
  %135 = load i32, ptr %17, align 4, !tbaa !3
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds i32, ptr %134, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !3
  %139 = load ptr, ptr %6, align 8, !tbaa !15
  %140 = load i32, ptr %18, align 4, !tbaa !3
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds i16, ptr %139, i64 %141
  %143 = load i16, ptr %142, align 2, !tbaa !26
  %144 = zext i16 %143 to i32
  %145 = add i32 %138, %144
  call void @offer(ptr noundef %14, i32 noundef %132, i32 noundef %145)
  %146 = getelementptr inbounds nuw %struct.Queue, ptr %14, i32 0, i32 2
  %147 = load ptr, ptr %146, align 8, !tbaa !22
  %148 = load ptr, ptr %5, align 8, !tbaa !13
  %149 = load i32, ptr %18, align 4, !tbaa !3
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds i32, ptr %148, i64 %150
  %152 = load i32, ptr %151, align 4, !tbaa !3
  %153 = sext i32 %152 to i64
  %154 = getelementptr inbounds i32, ptr %147, i64 %153
  %155 = load i32, ptr %154, align 4, !tbaa !3
  %156 = load i32, ptr %19, align 4, !tbaa !3
  %157 = icmp ne i32 %155, %156
  br i1 %157, label %158, label %168

158:
  %159 = load i32, ptr %17, align 4, !tbaa !3
  %160 = load ptr, ptr %15, align 8, !tbaa !13
  %161 = load ptr, ptr %5, align 8, !tbaa !13
  %162 = load i32, ptr %18, align 4, !tbaa !3
  %163 = sext i32 %162 to i64
  %164 = getelementptr inbounds i32, ptr %161, i64 %163
  %165 = load i32, ptr %164, align 4, !tbaa !3
  %166 = sext i32 %165 to i64
  %167 = getelementptr inbounds i32, ptr %160, i64 %166
  store i32 %159, ptr %167, align 4, !tbaa !3
  br label %168

168:
  br label %169

169:
  %170 = load i32, ptr %18, align 4, !tbaa !3
  %171 = add nsw i32 %170, 1
  store i32 %171, ptr %18, align 4, !tbaa !3
  br label %108, !llvm.loop !28

172:
  br label %97, !llvm.loop !29

173:
  br label %174

174:
  %175 = load i64, ptr %13, align 8, !tbaa !17
  %176 = add nsw i64 %175, 1
  store i64 %176, ptr %13, align 8, !tbaa !17
  br label %50, !llvm.loop !30

177:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @offer(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load ptr, ptr %4, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Queue, ptr %7, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !21
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  %14 = icmp eq i32 %13, -2
  br i1 %14, label %25, label %15

15:
  %16 = load i32, ptr %6, align 4, !tbaa !3
  %17 = load ptr, ptr %4, align 8, !tbaa !10
  %18 = getelementptr inbounds nuw %struct.Queue, ptr %17, i32 0, i32 2
  %19 = load ptr, ptr %18, align 8, !tbaa !22
  %20 = load i32, ptr %5, align 4, !tbaa !3
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i32, ptr %19, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !3
  %24 = icmp uge i32 %16, %23
  br i1 %24, label %25, label %26

25:
  br label %71

26:
  %27 = load i32, ptr %6, align 4, !tbaa !3
  %28 = load ptr, ptr %4, align 8, !tbaa !10
  %29 = getelementptr inbounds nuw %struct.Queue, ptr %28, i32 0, i32 2
  %30 = load ptr, ptr %29, align 8, !tbaa !22
  %31 = load i32, ptr %5, align 4, !tbaa !3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i32, ptr %30, i64 %32
  store i32 %27, ptr %33, align 4, !tbaa !3
  %34 = load ptr, ptr %4, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Queue, ptr %34, i32 0, i32 1
  %36 = load ptr, ptr %35, align 8, !tbaa !21
  %37 = load i32, ptr %5, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i32, ptr %36, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !3
  %41 = icmp slt i32 %40, 0
  br i1 %41, label %42, label %62

42:
  %43 = load i32, ptr %5, align 4, !tbaa !3
  %44 = load ptr, ptr %4, align 8, !tbaa !10
  %45 = getelementptr inbounds nuw %struct.Queue, ptr %44, i32 0, i32 0
  %46 = load ptr, ptr %45, align 8, !tbaa !19
  %47 = load ptr, ptr %4, align 8, !tbaa !10
  %48 = getelementptr inbounds nuw %struct.Queue, ptr %47, i32 0, i32 3
  %49 = load i32, ptr %48, align 8, !tbaa !23
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds i32, ptr %46, i64 %50
  store i32 %43, ptr %51, align 4, !tbaa !3
  %52 = load ptr, ptr %4, align 8, !tbaa !10
  %53 = getelementptr inbounds nuw %struct.Queue, ptr %52, i32 0, i32 3
  %54 = load i32, ptr %53, align 8, !tbaa !23
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %53, align 8, !tbaa !23
  %56 = load ptr, ptr %4, align 8, !tbaa !10
  %57 = getelementptr inbounds nuw %struct.Queue, ptr %56, i32 0, i32 1
  %58 = load ptr, ptr %57, align 8, !tbaa !21
  %59 = load i32, ptr %5, align 4, !tbaa !3
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i32, ptr %58, i64 %60
  store i32 %54, ptr %61, align 4, !tbaa !3
  br label %62

62:
  %63 = load ptr, ptr %4, align 8, !tbaa !10
  %64 = load ptr, ptr %4, align 8, !tbaa !10
  %65 = getelementptr inbounds nuw %struct.Queue, ptr %64, i32 0, i32 1
  %66 = load ptr, ptr %65, align 8, !tbaa !21
  %67 = load i32, ptr %5, align 4, !tbaa !3
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds i32, ptr %66, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  call void @up(ptr noundef %63, i32 noundef %70)
  br label %71

71:
  ret void
}

define internal i32 @pop(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !10
  %4 = load ptr, ptr %2, align 8, !tbaa !10
  %5 = getelementptr inbounds nuw %struct.Queue, ptr %4, i32 0, i32 0
  %6 = load ptr, ptr %5, align 8, !tbaa !19
  %7 = getelementptr inbounds i32, ptr %6, i64 0
  %8 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %8, ptr %3, align 4, !tbaa !3
  %9 = load ptr, ptr %2, align 8, !tbaa !10
  %10 = getelementptr inbounds nuw %struct.Queue, ptr %9, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8, !tbaa !21
  %12 = load i32, ptr %3, align 4, !tbaa !3
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i32, ptr %11, i64 %13
  store i32 -2, ptr %14, align 4, !tbaa !3
  %15 = load ptr, ptr %2, align 8, !tbaa !10
  %16 = getelementptr inbounds nuw %struct.Queue, ptr %15, i32 0, i32 3
  %17 = load i32, ptr %16, align 8, !tbaa !23
  %18 = add nsw i32 %17, -1
  store i32 %18, ptr %16, align 8, !tbaa !23
  %19 = icmp sgt i32 %18, 0
  br i1 %19, label %20, label %35

20:
  %21 = load ptr, ptr %2, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Queue, ptr %21, i32 0, i32 0
  %23 = load ptr, ptr %22, align 8, !tbaa !19
  %24 = load ptr, ptr %2, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Queue, ptr %24, i32 0, i32 3
  %26 = load i32, ptr %25, align 8, !tbaa !23
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, ptr %23, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !3
  %30 = load ptr, ptr %2, align 8, !tbaa !10
  %31 = getelementptr inbounds nuw %struct.Queue, ptr %30, i32 0, i32 0
  %32 = load ptr, ptr %31, align 8, !tbaa !19
  %33 = getelementptr inbounds i32, ptr %32, i64 0
  store i32 %29, ptr %33, align 4, !tbaa !3
  %34 = load ptr, ptr %2, align 8, !tbaa !10
  call void @down(ptr noundef %34, i32 noundef 0)
  br label %35

35:
  %36 = load i32, ptr %3, align 4, !tbaa !3
  ret i32 %36
}

define internal void @up(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %7 = load ptr, ptr %3, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Queue, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !19
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  store i32 %13, ptr %5, align 4, !tbaa !3
  br label %14

14:
  %15 = load i32, ptr %4, align 4, !tbaa !3
  %16 = icmp sgt i32 %15, 0
  br i1 %16, label %17, label %54

17:
  %18 = load i32, ptr %4, align 4, !tbaa !3
  %19 = sub nsw i32 %18, 1
  %20 = sdiv i32 %19, 2
  store i32 %20, ptr %6, align 4, !tbaa !3
  %21 = load ptr, ptr %3, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Queue, ptr %21, i32 0, i32 2
  %23 = load ptr, ptr %22, align 8, !tbaa !22
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Queue, ptr %24, i32 0, i32 0
  %26 = load ptr, ptr %25, align 8, !tbaa !19
  %27 = load i32, ptr %6, align 4, !tbaa !3
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i32, ptr %26, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i32, ptr %23, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !3
  %34 = load ptr, ptr %3, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Queue, ptr %34, i32 0, i32 2
  %36 = load ptr, ptr %35, align 8, !tbaa !22
  %37 = load i32, ptr %5, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i32, ptr %36, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !3
  %41 = icmp ule i32 %33, %40
  br i1 %41, label %42, label %43

42:
  br label %54

43:
  %44 = load ptr, ptr %3, align 8, !tbaa !10
  %45 = load i32, ptr %4, align 4, !tbaa !3
  %46 = load ptr, ptr %3, align 8, !tbaa !10
  %47 = getelementptr inbounds nuw %struct.Queue, ptr %46, i32 0, i32 0
  %48 = load ptr, ptr %47, align 8, !tbaa !19
  %49 = load i32, ptr %6, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds i32, ptr %48, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  call void @put(ptr noundef %44, i32 noundef %45, i32 noundef %52)
  %53 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %53, ptr %4, align 4, !tbaa !3
  br label %14, !llvm.loop !31

54:
  %55 = load ptr, ptr %3, align 8, !tbaa !10
  %56 = load i32, ptr %4, align 4, !tbaa !3
  %57 = load i32, ptr %5, align 4, !tbaa !3
  call void @put(ptr noundef %55, i32 noundef %56, i32 noundef %57)
  ret void
}

define internal void @put(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %6, align 4, !tbaa !3
  %8 = load ptr, ptr %4, align 8, !tbaa !10
  %9 = getelementptr inbounds nuw %struct.Queue, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8, !tbaa !19
  %11 = load i32, ptr %5, align 4, !tbaa !3
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds i32, ptr %10, i64 %12
  store i32 %7, ptr %13, align 4, !tbaa !3
  %14 = load i32, ptr %5, align 4, !tbaa !3
  %15 = load ptr, ptr %4, align 8, !tbaa !10
  %16 = getelementptr inbounds nuw %struct.Queue, ptr %15, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8, !tbaa !21
  %18 = load i32, ptr %6, align 4, !tbaa !3
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i32, ptr %17, i64 %19
  store i32 %14, ptr %20, align 4, !tbaa !3
  ret void
}

define internal void @down(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %7 = load ptr, ptr %3, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Queue, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8, !tbaa !19
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  store i32 %13, ptr %5, align 4, !tbaa !3
  %14 = load i32, ptr %4, align 4, !tbaa !3
  %15 = mul nsw i32 2, %14
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %6, align 4, !tbaa !3
  br label %17

17:
  %18 = load i32, ptr %6, align 4, !tbaa !3
  %19 = load ptr, ptr %3, align 8, !tbaa !10
  %20 = getelementptr inbounds nuw %struct.Queue, ptr %19, i32 0, i32 3
  %21 = load i32, ptr %20, align 8, !tbaa !23
  %22 = icmp slt i32 %18, %21
  br i1 %22, label %23, label %100

23:
  %24 = load i32, ptr %6, align 4, !tbaa !3
  %25 = add nsw i32 %24, 1
  %26 = load ptr, ptr %3, align 8, !tbaa !10
  %27 = getelementptr inbounds nuw %struct.Queue, ptr %26, i32 0, i32 3
  %28 = load i32, ptr %27, align 8, !tbaa !23
  %29 = icmp slt i32 %25, %28
  br i1 %29, label %30, label %62

30:
  %31 = load ptr, ptr %3, align 8, !tbaa !10
  %32 = getelementptr inbounds nuw %struct.Queue, ptr %31, i32 0, i32 2
  %33 = load ptr, ptr %32, align 8, !tbaa !22
  %34 = load ptr, ptr %3, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Queue, ptr %34, i32 0, i32 0
  %36 = load ptr, ptr %35, align 8, !tbaa !19
  %37 = load i32, ptr %6, align 4, !tbaa !3
  %38 = add nsw i32 %37, 1
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i32, ptr %36, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !3
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds i32, ptr %33, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = load ptr, ptr %3, align 8, !tbaa !10
  %46 = getelementptr inbounds nuw %struct.Queue, ptr %45, i32 0, i32 2
  %47 = load ptr, ptr %46, align 8, !tbaa !22
  %48 = load ptr, ptr %3, align 8, !tbaa !10
  %49 = getelementptr inbounds nuw %struct.Queue, ptr %48, i32 0, i32 0
  %50 = load ptr, ptr %49, align 8, !tbaa !19
  %51 = load i32, ptr %6, align 4, !tbaa !3
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i32, ptr %50, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !3
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds i32, ptr %47, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !3
  %58 = icmp ult i32 %44, %57
  br i1 %58, label %59, label %62

59:
  %60 = load i32, ptr %6, align 4, !tbaa !3
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %6, align 4, !tbaa !3
  br label %62

62:
  %63 = load ptr, ptr %3, align 8, !tbaa !10
  %64 = getelementptr inbounds nuw %struct.Queue, ptr %63, i32 0, i32 2
  %65 = load ptr, ptr %64, align 8, !tbaa !22
  %66 = load i32, ptr %5, align 4, !tbaa !3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i32, ptr %65, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !3
  %70 = load ptr, ptr %3, align 8, !tbaa !10
  %71 = getelementptr inbounds nuw %struct.Queue, ptr %70, i32 0, i32 2
  %72 = load ptr, ptr %71, align 8, !tbaa !22
  %73 = load ptr, ptr %3, align 8, !tbaa !10
  %74 = getelementptr inbounds nuw %struct.Queue, ptr %73, i32 0, i32 0
  %75 = load ptr, ptr %74, align 8, !tbaa !19
  %76 = load i32, ptr %6, align 4, !tbaa !3
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds i32, ptr %75, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !3
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %72, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !3
  %83 = icmp ule i32 %69, %82
  br i1 %83, label %84, label %85

84:
  br label %100

85:
  %86 = load ptr, ptr %3, align 8, !tbaa !10
  %87 = load i32, ptr %4, align 4, !tbaa !3
  %88 = load ptr, ptr %3, align 8, !tbaa !10
  %89 = getelementptr inbounds nuw %struct.Queue, ptr %88, i32 0, i32 0
  %90 = load ptr, ptr %89, align 8, !tbaa !19
  %91 = load i32, ptr %6, align 4, !tbaa !3
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds i32, ptr %90, i64 %92
  %94 = load i32, ptr %93, align 4, !tbaa !3
  call void @put(ptr noundef %86, i32 noundef %87, i32 noundef %94)
  %95 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %95, ptr %4, align 4, !tbaa !3
  br label %96

96:
  %97 = load i32, ptr %4, align 4, !tbaa !3
  %98 = mul nsw i32 2, %97
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %6, align 4, !tbaa !3
  br label %17, !llvm.loop !32

100:
  %101 = load ptr, ptr %3, align 8, !tbaa !10
  %102 = load i32, ptr %4, align 4, !tbaa !3
  %103 = load i32, ptr %5, align 4, !tbaa !3
  call void @put(ptr noundef %101, i32 noundef %102, i32 noundef %103)
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!16 = !{!"p1 short", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!20, !14, i64 0}
!20 = !{!"", !14, i64 0, !14, i64 8, !14, i64 16, !4, i64 24}
!21 = !{!20, !14, i64 8}
!22 = !{!20, !14, i64 16}
!23 = !{!20, !4, i64 24}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = !{!27, !27, i64 0}
!27 = !{!"short", !5, i64 0}
!28 = distinct !{!28, !25}
!29 = distinct !{!29, !25}
!30 = distinct !{!30, !25}
!31 = distinct !{!31, !25}
!32 = distinct !{!32, !25}
