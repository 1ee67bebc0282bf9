; made by python -m programs.c from src/resize.c, SHA-256 ff18ae0335054b3a43fbe421b20e0320240fa873c341acc315da5ddefba14c42
source_filename = "resize.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %3, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %4, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %5, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %6, align 8, !tbaa !13
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %7, align 8, !tbaa !13
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 0
  %36 = load i64, ptr %35, align 8, !tbaa !15
  store i64 %36, ptr %8, align 8, !tbaa !15
  %37 = load ptr, ptr %3, align 8, !tbaa !11
  %38 = getelementptr inbounds i64, ptr %37, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !15
  store i64 %39, ptr %9, align 8, !tbaa !15
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 2
  %42 = load i64, ptr %41, align 8, !tbaa !15
  store i64 %42, ptr %10, align 8, !tbaa !15
  %43 = load ptr, ptr %3, align 8, !tbaa !11
  %44 = getelementptr inbounds i64, ptr %43, i64 3
  %45 = load i64, ptr %44, align 8, !tbaa !15
  store i64 %45, ptr %11, align 8, !tbaa !15
  %46 = load i64, ptr %8, align 8, !tbaa !15
  %47 = shl i64 %46, 8
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = sdiv i64 %47, %48
  store i64 %49, ptr %12, align 8, !tbaa !15
  %50 = load i64, ptr %9, align 8, !tbaa !15
  %51 = shl i64 %50, 8
  %52 = load i64, ptr %11, align 8, !tbaa !15
  %53 = sdiv i64 %51, %52
  store i64 %53, ptr %13, align 8, !tbaa !15
  store i64 0, ptr %14, align 8, !tbaa !15
  br label %54

54:
  %55 = load i64, ptr %14, align 8, !tbaa !15
  %56 = load i64, ptr %10, align 8, !tbaa !15
  %57 = icmp slt i64 %55, %56
  br i1 %57, label %58, label %111

58:
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %59

59:
  %60 = load i64, ptr %15, align 8, !tbaa !15
  %61 = load i64, ptr %11, align 8, !tbaa !15
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %107

63:
  %64 = load ptr, ptr %4, align 8, !tbaa !13
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = load i64, ptr %9, align 8, !tbaa !15
  %67 = load i64, ptr %14, align 8, !tbaa !15
  %68 = load i64, ptr %12, align 8, !tbaa !15
  %69 = mul nsw i64 %67, %68
  %70 = load i64, ptr %15, align 8, !tbaa !15
  %71 = load i64, ptr %13, align 8, !tbaa !15
  %72 = mul nsw i64 %70, %71
  %73 = call zeroext i8 @sample(ptr noundef %64, i64 noundef %65, i64 noundef %66, i64 noundef %69, i64 noundef %72)
  %74 = load ptr, ptr %5, align 8, !tbaa !13
  %75 = load i64, ptr %14, align 8, !tbaa !15
  %76 = load i64, ptr %11, align 8, !tbaa !15
  %77 = mul nsw i64 %75, %76
  %78 = load i64, ptr %15, align 8, !tbaa !15
  %79 = add nsw i64 %77, %78
  %80 = getelementptr inbounds i8, ptr %74, i64 %79
  store i8 %73, ptr %80, align 1, !tbaa !17
  %81 = load ptr, ptr %4, align 8, !tbaa !13
  %82 = load i64, ptr %14, align 8, !tbaa !15
  %83 = load i64, ptr %8, align 8, !tbaa !15
  %84 = mul nsw i64 %82, %83
  %85 = load i64, ptr %10, align 8, !tbaa !15
  %86 = sdiv i64 %84, %85
  %87 = load i64, ptr %9, align 8, !tbaa !15
  %88 = mul nsw i64 %86, %87
  %89 = load i64, ptr %15, align 8, !tbaa !15
  %90 = load i64, ptr %9, align 8, !tbaa !15
  %91 = mul nsw i64 %89, %90
  %92 = load i64, ptr %11, align 8, !tbaa !15
  %93 = sdiv i64 %91, %92
  %94 = add nsw i64 %88, %93
  %95 = getelementptr inbounds i8, ptr %81, i64 %94
  %96 = load i8, ptr %95, align 1, !tbaa !17
  %97 = load ptr, ptr %7, align 8, !tbaa !13
  %98 = load i64, ptr %14, align 8, !tbaa !15
  %99 = load i64, ptr %11, align 8, !tbaa !15
  %100 = mul nsw i64 %98, %99
  %101 = load i64, ptr %15, align 8, !tbaa !15
  %102 = add nsw i64 %100, %101
  %103 = getelementptr inbounds i8, ptr %97, i64 %102
  store i8 %96, ptr %103, align 1, !tbaa !17
  br label %104

104:
  %105 = load i64, ptr %15, align 8, !tbaa !15
  %106 = add nsw i64 %105, 1
  store i64 %106, ptr %15, align 8, !tbaa !15
  br label %59, !llvm.loop !18

107:
  br label %108

108:
  %109 = load i64, ptr %14, align 8, !tbaa !15
  %110 = add nsw i64 %109, 1
  store i64 %110, ptr %14, align 8, !tbaa !15
  br label %54, !llvm.loop !20

111:
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %112

112:
  %113 = load i64, ptr %16, align 8, !tbaa !15
  %114 = load i64, ptr %8, align 8, !tbaa !15
  %115 = sdiv i64 %114, 2
  %116 = icmp slt i64 %113, %115
  br i1 %116, label %117, label %173

117:
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %118

118:
  %119 = load i64, ptr %17, align 8, !tbaa !15
  %120 = load i64, ptr %9, align 8, !tbaa !15
  %121 = sdiv i64 %120, 2
  %122 = icmp slt i64 %119, %121
  br i1 %122, label %123, label %169

123:
  %124 = load ptr, ptr %4, align 8, !tbaa !13
  %125 = load i64, ptr %16, align 8, !tbaa !15
  %126 = mul nsw i64 2, %125
  %127 = load i64, ptr %9, align 8, !tbaa !15
  %128 = mul nsw i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %124, i64 %128
  %130 = load i64, ptr %17, align 8, !tbaa !15
  %131 = mul nsw i64 2, %130
  %132 = getelementptr inbounds i8, ptr %129, i64 %131
  store ptr %132, ptr %18, align 8, !tbaa !13
  %133 = load ptr, ptr %18, align 8, !tbaa !13
  %134 = getelementptr inbounds i8, ptr %133, i64 0
  %135 = load i8, ptr %134, align 1, !tbaa !17
  %136 = zext i8 %135 to i32
  %137 = load ptr, ptr %18, align 8, !tbaa !13
  %138 = getelementptr inbounds i8, ptr %137, i64 1
  %139 = load i8, ptr %138, align 1, !tbaa !17
  %140 = zext i8 %139 to i32
  %141 = add nsw i32 %136, %140
  %142 = load ptr, ptr %18, align 8, !tbaa !13
  %143 = load i64, ptr %9, align 8, !tbaa !15
  %144 = getelementptr inbounds i8, ptr %142, i64 %143
  %145 = load i8, ptr %144, align 1, !tbaa !17
  %146 = zext i8 %145 to i32
  %147 = add nsw i32 %141, %146
  %148 = load ptr, ptr %18, align 8, !tbaa !13
  %149 = load i64, ptr %9, align 8, !tbaa !15
  %150 = add nsw i64 %149, 1
  %151 = getelementptr inbounds i8, ptr %148, i64 %150
  %152 = load i8, ptr %151, align 1, !tbaa !17
  %153 = zext i8 %152 to i32
  %154 = add nsw i32 %147, %153
  %155 = add nsw i32 %154, 2
  %156 = ashr i32 %155, 2
  %157 = trunc i32 %156 to i8
  %158 = load ptr, ptr %6, align 8, !tbaa !13
  %159 = load i64, ptr %16, align 8, !tbaa !15
  %160 = load i64, ptr %9, align 8, !tbaa !15
  %161 = sdiv i64 %160, 2
  %162 = mul nsw i64 %159, %161
  %163 = load i64, ptr %17, align 8, !tbaa !15
  %164 = add nsw i64 %162, %163
  %165 = getelementptr inbounds i8, ptr %158, i64 %164
  store i8 %157, ptr %165, align 1, !tbaa !17
  br label %166

166:
  %167 = load i64, ptr %17, align 8, !tbaa !15
  %168 = add nsw i64 %167, 1
  store i64 %168, ptr %17, align 8, !tbaa !15
  br label %118, !llvm.loop !21

169:
  br label %170

170:
  %171 = load i64, ptr %16, align 8, !tbaa !15
  %172 = add nsw i64 %171, 1
  store i64 %172, ptr %16, align 8, !tbaa !15
  br label %112, !llvm.loop !22

173:
  ret void
}

define internal zeroext i8 @sample(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca ptr, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i64 %1, ptr %7, align 8, !tbaa !15
  store i64 %2, ptr %8, align 8, !tbaa !15
  store i64 %3, ptr %9, align 8, !tbaa !15
  store i64 %4, ptr %10, align 8, !tbaa !15
  %18 = load i64, ptr %9, align 8, !tbaa !15
  %19 = ashr i64 %18, 8
  store i64 %19, ptr %11, align 8, !tbaa !15
  %20 = load i64, ptr %10, align 8, !tbaa !15
  %21 = ashr i64 %20, 8
  store i64 %21, ptr %12, align 8, !tbaa !15
  %22 = load i64, ptr %11, align 8, !tbaa !15
  %23 = add nsw i64 %22, 1
  %24 = load i64, ptr %7, align 8, !tbaa !15
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %28

26:
  %27 = load i64, ptr %8, align 8, !tbaa !15
  br label %29

28:
  br label %29

29:
  %30 = phi i64 [ %27, %26 ], [ 0, %28 ]
  store i64 %30, ptr %13, align 8, !tbaa !15
  %31 = load i64, ptr %12, align 8, !tbaa !15
  %32 = add nsw i64 %31, 1
  %33 = load i64, ptr %8, align 8, !tbaa !15
  %34 = icmp slt i64 %32, %33
  %35 = zext i1 %34 to i32
  %36 = sext i32 %35 to i64
  store i64 %36, ptr %14, align 8, !tbaa !15
  %37 = load ptr, ptr %6, align 8, !tbaa !13
  %38 = load i64, ptr %11, align 8, !tbaa !15
  %39 = load i64, ptr %8, align 8, !tbaa !15
  %40 = mul nsw i64 %38, %39
  %41 = getelementptr inbounds i8, ptr %37, i64 %40
  %42 = load i64, ptr %12, align 8, !tbaa !15
  %43 = getelementptr inbounds i8, ptr %41, i64 %42
  store ptr %43, ptr %15, align 8, !tbaa !13
  %44 = load ptr, ptr %15, align 8, !tbaa !13
  %45 = getelementptr inbounds i8, ptr %44, i64 0
  %46 = load i8, ptr %45, align 1, !tbaa !17
  %47 = zext i8 %46 to i32
  %48 = load ptr, ptr %15, align 8, !tbaa !13
  %49 = load i64, ptr %14, align 8, !tbaa !15
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !17
  %52 = zext i8 %51 to i32
  %53 = load i64, ptr %10, align 8, !tbaa !15
  %54 = and i64 %53, 255
  %55 = trunc i64 %54 to i32
  %56 = call i32 @blend(i32 noundef %47, i32 noundef %52, i32 noundef %55)
  store i32 %56, ptr %16, align 4, !tbaa !3
  %57 = load ptr, ptr %15, align 8, !tbaa !13
  %58 = load i64, ptr %13, align 8, !tbaa !15
  %59 = getelementptr inbounds i8, ptr %57, i64 %58
  %60 = load i8, ptr %59, align 1, !tbaa !17
  %61 = zext i8 %60 to i32
  %62 = load ptr, ptr %15, align 8, !tbaa !13
  %63 = load i64, ptr %13, align 8, !tbaa !15
  %64 = load i64, ptr %14, align 8, !tbaa !15
  %65 = add nsw i64 %63, %64
  %66 = getelementptr inbounds i8, ptr %62, i64 %65
  %67 = load i8, ptr %66, align 1, !tbaa !17
  %68 = zext i8 %67 to i32
  %69 = load i64, ptr %10, align 8, !tbaa !15
  %70 = and i64 %69, 255
  %71 = trunc i64 %70 to i32
  %72 = call i32 @blend(i32 noundef %61, i32 noundef %68, i32 noundef %71)
  store i32 %72, ptr %17, align 4, !tbaa !3
  %73 = load i32, ptr %16, align 4, !tbaa !3
  %74 = load i32, ptr %17, align 4, !tbaa !3
  %75 = load i64, ptr %9, align 8, !tbaa !15
  %76 = and i64 %75, 255
  %77 = trunc i64 %76 to i32
  %78 = call i32 @blend(i32 noundef %73, i32 noundef %74, i32 noundef %77)
  %79 = add nsw i32 %78, 32768
  %80 = ashr i32 %79, 16
  %81 = trunc i32 %80 to i8
  ret i8 %81
}

define internal i32 @blend(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !3
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = load i32, ptr %6, align 4, !tbaa !3
  %9 = sub nsw i32 256, %8
  %10 = mul nsw i32 %7, %9
  %11 = load i32, ptr %5, align 4, !tbaa !3
  %12 = load i32, ptr %6, align 4, !tbaa !3
  %13 = mul nsw i32 %11, %12
  %14 = add nsw i32 %10, %13
  ret i32 %14
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

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
!16 = !{!"long", !5, i64 0}
!17 = !{!5, !5, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !19}
