; made by python -m programs.c from src/edit_distance.c, SHA-256 ad99de42029fb86ffd2ccd28df78b4a31e6f91bd020263c2dc7f3bec8eb3069a
source_filename = "edit_distance.c"

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
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca ptr, align 8
  %17 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 0
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %3, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 1
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %4, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 2
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %5, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 3
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %6, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !17
  store i64 %32, ptr %7, align 8, !tbaa !17
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !17
  store i64 %35, ptr %8, align 8, !tbaa !17
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 2
  %38 = load i64, ptr %37, align 8, !tbaa !17
  store i64 %38, ptr %9, align 8, !tbaa !17
  store i64 0, ptr %10, align 8, !tbaa !17
  br label %39

39:
  %40 = load i64, ptr %10, align 8, !tbaa !17
  %41 = load i64, ptr %7, align 8, !tbaa !17
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %96

43:
  %44 = load ptr, ptr %4, align 8, !tbaa !13
  %45 = load i64, ptr %10, align 8, !tbaa !17
  %46 = load i64, ptr %9, align 8, !tbaa !17
  %47 = mul nsw i64 %45, %46
  %48 = getelementptr inbounds i8, ptr %44, i64 %47
  store ptr %48, ptr %11, align 8, !tbaa !13
  %49 = load ptr, ptr %11, align 8, !tbaa !13
  %50 = load i64, ptr %9, align 8, !tbaa !17
  %51 = call i32 @length_of(ptr noundef %49, i64 noundef %50)
  store i32 %51, ptr %12, align 4, !tbaa !3
  store i32 99, ptr %13, align 4, !tbaa !3
  store i32 -1, ptr %14, align 4, !tbaa !3
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %52

52:
  %53 = load i64, ptr %15, align 8, !tbaa !17
  %54 = load i64, ptr %8, align 8, !tbaa !17
  %55 = icmp slt i64 %53, %54
  br i1 %55, label %56, label %81

56:
  %57 = load ptr, ptr %5, align 8, !tbaa !13
  %58 = load i64, ptr %15, align 8, !tbaa !17
  %59 = load i64, ptr %9, align 8, !tbaa !17
  %60 = mul nsw i64 %58, %59
  %61 = getelementptr inbounds i8, ptr %57, i64 %60
  store ptr %61, ptr %16, align 8, !tbaa !13
  %62 = load ptr, ptr %11, align 8, !tbaa !13
  %63 = load i32, ptr %12, align 4, !tbaa !3
  %64 = load ptr, ptr %16, align 8, !tbaa !13
  %65 = load ptr, ptr %16, align 8, !tbaa !13
  %66 = load i64, ptr %9, align 8, !tbaa !17
  %67 = call i32 @length_of(ptr noundef %65, i64 noundef %66)
  %68 = load i32, ptr %13, align 4, !tbaa !3
  %69 = call i32 @distance(ptr noundef %62, i32 noundef %63, ptr noundef %64, i32 noundef %67, i32 noundef %68)
  store i32 %69, ptr %17, align 4, !tbaa !3
  %70 = load i32, ptr %17, align 4, !tbaa !3
  %71 = load i32, ptr %13, align 4, !tbaa !3
  %72 = icmp slt i32 %70, %71
  br i1 %72, label %73, label %77

73:
  %74 = load i32, ptr %17, align 4, !tbaa !3
  store i32 %74, ptr %13, align 4, !tbaa !3
  %75 = load i64, ptr %15, align 8, !tbaa !17
  %76 = trunc i64 %75 to i32
  store i32 %76, ptr %14, align 4, !tbaa !3
  br label %77

77:
  br label %78

78:
  %79 = load i64, ptr %15, align 8, !tbaa !17
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %15, align 8, !tbaa !17
  br label %52, !llvm.loop !19

81:
  %82 = load i32, ptr %14, align 4, !tbaa !3
  %83 = load ptr, ptr %6, align 8, !tbaa !15
  %84 = load i64, ptr %10, align 8, !tbaa !17
  %85 = mul nsw i64 2, %84
  %86 = getelementptr inbounds i32, ptr %83, i64 %85
  store i32 %82, ptr %86, align 4, !tbaa !3
  %87 = load i32, ptr %13, align 4, !tbaa !3
  %88 = load ptr, ptr %6, align 8, !tbaa !15
  %89 = load i64, ptr %10, align 8, !tbaa !17
  %90 = mul nsw i64 2, %89
  %91 = add nsw i64 %90, 1
  %92 = getelementptr inbounds i32, ptr %88, i64 %91
  store i32 %87, ptr %92, align 4, !tbaa !3
  br label %93

93:
  %94 = load i64, ptr %10, align 8, !tbaa !17
  %95 = add nsw i64 %94, 1
  store i64 %95, ptr %10, align 8, !tbaa !17
  br label %39, !llvm.loop !21

96:
  ret void
}

define internal i32 @length_of(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !17
  store i32 0, ptr %5, align 4, !tbaa !3
  br label %6

6:
  %7 = load i32, ptr %5, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = load i64, ptr %4, align 8, !tbaa !17
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %19

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !13
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i8, ptr %12, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !22
  %17 = zext i8 %16 to i32
  %18 = icmp ne i32 %17, 0
  br label %19

19:
  %20 = phi i1 [ false, %6 ], [ %18, %11 ]
  br i1 %20, label %21, label %24

21:
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %5, align 4, !tbaa !3
  br label %6, !llvm.loop !23

24:
  %25 = load i32, ptr %5, align 4, !tbaa !3
  ret i32 %25
}

define internal i32 @distance(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3, i32 noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca [3 x [40 x i32]], align 16
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca ptr, align 8
  store ptr %0, ptr %7, align 8, !tbaa !13
  store i32 %1, ptr %8, align 4, !tbaa !3
  store ptr %2, ptr %9, align 8, !tbaa !13
  store i32 %3, ptr %10, align 4, !tbaa !3
  store i32 %4, ptr %11, align 4, !tbaa !3
  %23 = getelementptr inbounds [3 x [40 x i32]], ptr %12, i64 0, i64 0
  %24 = getelementptr inbounds [40 x i32], ptr %23, i64 0, i64 0
  store ptr %24, ptr %13, align 8, !tbaa !15
  %25 = getelementptr inbounds [3 x [40 x i32]], ptr %12, i64 0, i64 1
  %26 = getelementptr inbounds [40 x i32], ptr %25, i64 0, i64 0
  store ptr %26, ptr %14, align 8, !tbaa !15
  %27 = getelementptr inbounds [3 x [40 x i32]], ptr %12, i64 0, i64 2
  %28 = getelementptr inbounds [40 x i32], ptr %27, i64 0, i64 0
  store ptr %28, ptr %15, align 8, !tbaa !15
  store i32 0, ptr %16, align 4, !tbaa !3
  br label %29

29:
  %30 = load i32, ptr %16, align 4, !tbaa !3
  %31 = load i32, ptr %10, align 4, !tbaa !3
  %32 = icmp sle i32 %30, %31
  br i1 %32, label %33, label %46

33:
  %34 = load i32, ptr %16, align 4, !tbaa !3
  %35 = load ptr, ptr %14, align 8, !tbaa !15
  %36 = load i32, ptr %16, align 4, !tbaa !3
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i32, ptr %35, i64 %37
  store i32 %34, ptr %38, align 4, !tbaa !3
  %39 = load ptr, ptr %13, align 8, !tbaa !15
  %40 = load i32, ptr %16, align 4, !tbaa !3
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, ptr %39, i64 %41
  store i32 %34, ptr %42, align 4, !tbaa !3
  br label %43

43:
  %44 = load i32, ptr %16, align 4, !tbaa !3
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %16, align 4, !tbaa !3
  br label %29, !llvm.loop !24

46:
  store i32 1, ptr %17, align 4, !tbaa !3
  br label %47

47:
  %48 = load i32, ptr %17, align 4, !tbaa !3
  %49 = load i32, ptr %8, align 4, !tbaa !3
  %50 = icmp sle i32 %48, %49
  br i1 %50, label %51, label %175

51:
  %52 = load i32, ptr %17, align 4, !tbaa !3
  store i32 %52, ptr %18, align 4, !tbaa !3
  %53 = load i32, ptr %17, align 4, !tbaa !3
  %54 = load ptr, ptr %15, align 8, !tbaa !15
  %55 = getelementptr inbounds i32, ptr %54, i64 0
  store i32 %53, ptr %55, align 4, !tbaa !3
  store i32 1, ptr %19, align 4, !tbaa !3
  br label %56

56:
  %57 = load i32, ptr %19, align 4, !tbaa !3
  %58 = load i32, ptr %10, align 4, !tbaa !3
  %59 = icmp sle i32 %57, %58
  br i1 %59, label %60, label %160

60:
  %61 = load ptr, ptr %7, align 8, !tbaa !13
  %62 = load i32, ptr %17, align 4, !tbaa !3
  %63 = sub nsw i32 %62, 1
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i8, ptr %61, i64 %64
  %66 = load i8, ptr %65, align 1, !tbaa !22
  %67 = zext i8 %66 to i32
  %68 = load ptr, ptr %9, align 8, !tbaa !13
  %69 = load i32, ptr %19, align 4, !tbaa !3
  %70 = sub nsw i32 %69, 1
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds i8, ptr %68, i64 %71
  %73 = load i8, ptr %72, align 1, !tbaa !22
  %74 = zext i8 %73 to i32
  %75 = icmp ne i32 %67, %74
  %76 = zext i1 %75 to i32
  store i32 %76, ptr %20, align 4, !tbaa !3
  %77 = load ptr, ptr %14, align 8, !tbaa !15
  %78 = load i32, ptr %19, align 4, !tbaa !3
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !3
  %82 = add nsw i32 %81, 1
  %83 = load ptr, ptr %15, align 8, !tbaa !15
  %84 = load i32, ptr %19, align 4, !tbaa !3
  %85 = sub nsw i32 %84, 1
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds i32, ptr %83, i64 %86
  %88 = load i32, ptr %87, align 4, !tbaa !3
  %89 = add nsw i32 %88, 1
  %90 = call i32 @least(i32 noundef %82, i32 noundef %89)
  %91 = load ptr, ptr %14, align 8, !tbaa !15
  %92 = load i32, ptr %19, align 4, !tbaa !3
  %93 = sub nsw i32 %92, 1
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds i32, ptr %91, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !3
  %97 = load i32, ptr %20, align 4, !tbaa !3
  %98 = add nsw i32 %96, %97
  %99 = call i32 @least(i32 noundef %90, i32 noundef %98)
  store i32 %99, ptr %21, align 4, !tbaa !3
  %100 = load i32, ptr %17, align 4, !tbaa !3
  %101 = icmp sgt i32 %100, 1
  br i1 %101, label %102, label %148

102:
  %103 = load i32, ptr %19, align 4, !tbaa !3
  %104 = icmp sgt i32 %103, 1
  br i1 %104, label %105, label %148

105:
  %106 = load ptr, ptr %7, align 8, !tbaa !13
  %107 = load i32, ptr %17, align 4, !tbaa !3
  %108 = sub nsw i32 %107, 1
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds i8, ptr %106, i64 %109
  %111 = load i8, ptr %110, align 1, !tbaa !22
  %112 = zext i8 %111 to i32
  %113 = load ptr, ptr %9, align 8, !tbaa !13
  %114 = load i32, ptr %19, align 4, !tbaa !3
  %115 = sub nsw i32 %114, 2
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds i8, ptr %113, i64 %116
  %118 = load i8, ptr %117, align 1, !tbaa !22
  %119 = zext i8 %118 to i32
  %120 = icmp eq i32 %112, %119
  br i1 %120, label %121, label %148

121:
  %122 = load ptr, ptr %7, align 8, !tbaa !13
  %123 = load i32, ptr %17, align 4, !tbaa !3
  %124 = sub nsw i32 %123, 2
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds i8, ptr %122, i64 %125
  %127 = load i8, ptr %126, align 1, !tbaa !22
  %128 = zext i8 %127 to i32
  %129 = load ptr, ptr %9, align 8, !tbaa !13
  %130 = load i32, ptr %19, align 4, !tbaa !3
  %131 = sub nsw i32 %130, 1
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds i8, ptr %129, i64 %132
  %134 = load i8, ptr %133, align 1, !tbaa !22
  %135 = zext i8 %134 to i32
  %136 = icmp eq i32 %128, %135
  br i1 %136, label %137, label %148

137:
  %138 = load i32, ptr %21, align 4, !tbaa !3
  %139 = load ptr, ptr %13, align 8, !tbaa !15
  %140 = load i32, ptr %19, align 4, !tbaa !3
  %141 = sub nsw i32 %140, 2
  %142 = sext i32 %141 to i64
  %143 = getelementptr inbounds i32, ptr %139, i64 %142
  %144 = load i32, ptr %143, align 4, !tbaa !3
  %145 = load i32, ptr %20, align 4, !tbaa !3
  %146 = add nsw i32 %144, %145
  %147 = call i32 @least(i32 noundef %138, i32 noundef %146)
  store i32 %147, ptr %21, align 4, !tbaa !3
  br label %148

148:
  %149 = load i32, ptr %21, align 4, !tbaa !3
  %150 = load ptr, ptr %15, align 8, !tbaa !15
  %151 = load i32, ptr %19, align 4, !tbaa !3
  %152 = sext i32 %151 to i64
  %153 = getelementptr inbounds i32, ptr %150, i64 %152
  store i32 %149, ptr %153, align 4, !tbaa !3
  %154 = load i32, ptr %18, align 4, !tbaa !3
  %155 = load i32, ptr %21, align 4, !tbaa !3
  %156 = call i32 @least(i32 noundef %154, i32 noundef %155)
  store i32 %156, ptr %18, align 4, !tbaa !3
  br label %157

157:
  %158 = load i32, ptr %19, align 4, !tbaa !3
  %159 = add nsw i32 %158, 1
  store i32 %159, ptr %19, align 4, !tbaa !3
  br label %56, !llvm.loop !25

160:
  %161 = load i32, ptr %18, align 4, !tbaa !3
  %162 = load i32, ptr %11, align 4, !tbaa !3
  %163 = icmp sgt i32 %161, %162
  br i1 %163, label %164, label %167

164:
  %165 = load i32, ptr %11, align 4, !tbaa !3
  %166 = add nsw i32 %165, 1
  store i32 %166, ptr %6, align 4
  br label %181

167:
  %168 = load ptr, ptr %13, align 8, !tbaa !15
  store ptr %168, ptr %22, align 8, !tbaa !15
  %169 = load ptr, ptr %14, align 8, !tbaa !15
  store ptr %169, ptr %13, align 8, !tbaa !15
  %170 = load ptr, ptr %15, align 8, !tbaa !15
  store ptr %170, ptr %14, align 8, !tbaa !15
  %171 = load ptr, ptr %22, align 8, !tbaa !15
  store ptr %171, ptr %15, align 8, !tbaa !15
  br label %172

172:
  %173 = load i32, ptr %17, align 4, !tbaa !3
  %174 = add nsw i32 %173, 1
  store i32 %174, ptr %17, align 4, !tbaa !3
  br label %47, !llvm.loop !26

175:
  %176 = load ptr, ptr %14, align 8, !tbaa !15
  %177 = load i32, ptr %10, align 4, !tbaa !3
  %178 = sext i32 %177 to i64
  %179 = getelementptr inbounds i32, ptr %176, i64 %178
  %180 = load i32, ptr %179, align 4, !tbaa !3
  store i32 %180, ptr %6, align 4
  br label %181

181:
  %182 = load i32, ptr %6, align 4
  ret i32 %182
}

define internal i32 @least(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp slt i32 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i32, ptr %3, align 4, !tbaa !3
  br label %12

10:
  %11 = load i32, ptr %4, align 4, !tbaa !3
  br label %12

12:
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  ret i32 %13
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
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = !{!5, !5, i64 0}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
