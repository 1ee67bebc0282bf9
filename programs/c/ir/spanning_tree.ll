; made by python -m programs.c from src/spanning_tree.c, SHA-256 48bd1974f1ee036afef023f6323b7a41ab5f1f079bfbb9dfc7f9609b659165a4
source_filename = "spanning_tree.c"

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
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i32, align 4
  %22 = alloca i64, align 8
  %23 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 0
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %3, align 8, !tbaa !11
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 1
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %4, align 8, !tbaa !13
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 2
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %5, align 8, !tbaa !15
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 3
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %6, align 8, !tbaa !17
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 4
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %7, align 8, !tbaa !11
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 5
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %8, align 8, !tbaa !13
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 6
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %9, align 8, !tbaa !13
  %45 = load ptr, ptr %2, align 8, !tbaa !7
  %46 = getelementptr inbounds ptr, ptr %45, i64 7
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  store ptr %47, ptr %10, align 8, !tbaa !13
  %48 = load ptr, ptr %2, align 8, !tbaa !7
  %49 = getelementptr inbounds ptr, ptr %48, i64 8
  %50 = load ptr, ptr %49, align 8, !tbaa !10
  store ptr %50, ptr %11, align 8, !tbaa !17
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 0
  %53 = load i64, ptr %52, align 8, !tbaa !19
  store i64 %53, ptr %12, align 8, !tbaa !19
  %54 = load ptr, ptr %3, align 8, !tbaa !11
  %55 = getelementptr inbounds i64, ptr %54, i64 1
  %56 = load i64, ptr %55, align 8, !tbaa !19
  store i64 %56, ptr %13, align 8, !tbaa !19
  %57 = load ptr, ptr %3, align 8, !tbaa !11
  %58 = getelementptr inbounds i64, ptr %57, i64 2
  %59 = load i64, ptr %58, align 8, !tbaa !19
  store i64 %59, ptr %14, align 8, !tbaa !19
  store i64 0, ptr %15, align 8, !tbaa !19
  %60 = load i64, ptr %12, align 8, !tbaa !19
  store i64 %60, ptr %16, align 8, !tbaa !19
  store i64 0, ptr %17, align 8, !tbaa !19
  br label %61

61:
  %62 = load i64, ptr %17, align 8, !tbaa !19
  %63 = load i64, ptr %14, align 8, !tbaa !19
  %64 = icmp sle i64 %62, %63
  br i1 %64, label %65, label %72

65:
  %66 = load ptr, ptr %9, align 8, !tbaa !13
  %67 = load i64, ptr %17, align 8, !tbaa !19
  %68 = getelementptr inbounds i32, ptr %66, i64 %67
  store i32 0, ptr %68, align 4, !tbaa !3
  br label %69

69:
  %70 = load i64, ptr %17, align 8, !tbaa !19
  %71 = add nsw i64 %70, 1
  store i64 %71, ptr %17, align 8, !tbaa !19
  br label %61, !llvm.loop !21

72:
  store i64 0, ptr %18, align 8, !tbaa !19
  br label %73

73:
  %74 = load i64, ptr %18, align 8, !tbaa !19
  %75 = load i64, ptr %13, align 8, !tbaa !19
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %77, label %92

77:
  %78 = load ptr, ptr %9, align 8, !tbaa !13
  %79 = load ptr, ptr %5, align 8, !tbaa !15
  %80 = load i64, ptr %18, align 8, !tbaa !19
  %81 = getelementptr inbounds i16, ptr %79, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !23
  %83 = zext i16 %82 to i32
  %84 = add nsw i32 %83, 1
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds i32, ptr %78, i64 %85
  %87 = load i32, ptr %86, align 4, !tbaa !3
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %86, align 4, !tbaa !3
  br label %89

89:
  %90 = load i64, ptr %18, align 8, !tbaa !19
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %18, align 8, !tbaa !19
  br label %73, !llvm.loop !25

92:
  store i64 0, ptr %19, align 8, !tbaa !19
  br label %93

93:
  %94 = load i64, ptr %19, align 8, !tbaa !19
  %95 = load i64, ptr %14, align 8, !tbaa !19
  %96 = icmp slt i64 %94, %95
  br i1 %96, label %97, label %111

97:
  %98 = load ptr, ptr %9, align 8, !tbaa !13
  %99 = load i64, ptr %19, align 8, !tbaa !19
  %100 = getelementptr inbounds i32, ptr %98, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !3
  %102 = load ptr, ptr %9, align 8, !tbaa !13
  %103 = load i64, ptr %19, align 8, !tbaa !19
  %104 = add nsw i64 %103, 1
  %105 = getelementptr inbounds i32, ptr %102, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = add nsw i32 %106, %101
  store i32 %107, ptr %105, align 4, !tbaa !3
  br label %108

108:
  %109 = load i64, ptr %19, align 8, !tbaa !19
  %110 = add nsw i64 %109, 1
  store i64 %110, ptr %19, align 8, !tbaa !19
  br label %93, !llvm.loop !26

111:
  store i64 0, ptr %20, align 8, !tbaa !19
  br label %112

112:
  %113 = load i64, ptr %20, align 8, !tbaa !19
  %114 = load i64, ptr %13, align 8, !tbaa !19
  %115 = icmp slt i64 %113, %114
  br i1 %115, label %116, label %134

116:
  %117 = load i64, ptr %20, align 8, !tbaa !19
  %118 = trunc i64 %117 to i32
  %119 = load ptr, ptr %8, align 8, !tbaa !13
  %120 = load ptr, ptr %9, align 8, !tbaa !13
  %121 = load ptr, ptr %5, align 8, !tbaa !15
  %122 = load i64, ptr %20, align 8, !tbaa !19
  %123 = getelementptr inbounds i16, ptr %121, i64 %122
  %124 = load i16, ptr %123, align 2, !tbaa !23
  %125 = zext i16 %124 to i64
  %126 = getelementptr inbounds nuw i32, ptr %120, i64 %125
  %127 = load i32, ptr %126, align 4, !tbaa !3
  %128 = add nsw i32 %127, 1
  store i32 %128, ptr %126, align 4, !tbaa !3
  %129 = sext i32 %127 to i64
  %130 = getelementptr inbounds i32, ptr %119, i64 %129
  store i32 %118, ptr %130, align 4, !tbaa !3
  br label %131

131:
  %132 = load i64, ptr %20, align 8, !tbaa !19
  %133 = add nsw i64 %132, 1
  store i64 %133, ptr %20, align 8, !tbaa !19
  br label %112, !llvm.loop !27

134:
  store i32 0, ptr %21, align 4, !tbaa !3
  br label %135

135:
  %136 = load i32, ptr %21, align 4, !tbaa !3
  %137 = sext i32 %136 to i64
  %138 = load i64, ptr %12, align 8, !tbaa !19
  %139 = icmp slt i64 %137, %138
  br i1 %139, label %140, label %153

140:
  %141 = load i32, ptr %21, align 4, !tbaa !3
  %142 = load ptr, ptr %10, align 8, !tbaa !13
  %143 = load i32, ptr %21, align 4, !tbaa !3
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds i32, ptr %142, i64 %144
  store i32 %141, ptr %145, align 4, !tbaa !3
  %146 = load ptr, ptr %11, align 8, !tbaa !17
  %147 = load i32, ptr %21, align 4, !tbaa !3
  %148 = sext i32 %147 to i64
  %149 = getelementptr inbounds i8, ptr %146, i64 %148
  store i8 0, ptr %149, align 1, !tbaa !28
  br label %150

150:
  %151 = load i32, ptr %21, align 4, !tbaa !3
  %152 = add nsw i32 %151, 1
  store i32 %152, ptr %21, align 4, !tbaa !3
  br label %135, !llvm.loop !29

153:
  store i64 0, ptr %22, align 8, !tbaa !19
  br label %154

154:
  %155 = load i64, ptr %22, align 8, !tbaa !19
  %156 = load i64, ptr %13, align 8, !tbaa !19
  %157 = icmp slt i64 %155, %156
  br i1 %157, label %158, label %205

158:
  %159 = load ptr, ptr %8, align 8, !tbaa !13
  %160 = load i64, ptr %22, align 8, !tbaa !19
  %161 = getelementptr inbounds i32, ptr %159, i64 %160
  %162 = load i32, ptr %161, align 4, !tbaa !3
  store i32 %162, ptr %23, align 4, !tbaa !3
  %163 = load ptr, ptr %10, align 8, !tbaa !13
  %164 = load ptr, ptr %11, align 8, !tbaa !17
  %165 = load ptr, ptr %4, align 8, !tbaa !13
  %166 = load i32, ptr %23, align 4, !tbaa !3
  %167 = mul nsw i32 2, %166
  %168 = sext i32 %167 to i64
  %169 = getelementptr inbounds i32, ptr %165, i64 %168
  %170 = load i32, ptr %169, align 4, !tbaa !3
  %171 = load ptr, ptr %4, align 8, !tbaa !13
  %172 = load i32, ptr %23, align 4, !tbaa !3
  %173 = mul nsw i32 2, %172
  %174 = add nsw i32 %173, 1
  %175 = sext i32 %174 to i64
  %176 = getelementptr inbounds i32, ptr %171, i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !3
  %178 = call i32 @join(ptr noundef %163, ptr noundef %164, i32 noundef %170, i32 noundef %177)
  %179 = trunc i32 %178 to i8
  %180 = load ptr, ptr %6, align 8, !tbaa !17
  %181 = load i32, ptr %23, align 4, !tbaa !3
  %182 = sext i32 %181 to i64
  %183 = getelementptr inbounds i8, ptr %180, i64 %182
  store i8 %179, ptr %183, align 1, !tbaa !28
  %184 = load ptr, ptr %6, align 8, !tbaa !17
  %185 = load i32, ptr %23, align 4, !tbaa !3
  %186 = sext i32 %185 to i64
  %187 = getelementptr inbounds i8, ptr %184, i64 %186
  %188 = load i8, ptr %187, align 1, !tbaa !28
  %189 = icmp ne i8 %188, 0
  br i1 %189, label %190, label %201

190:
  %191 = load ptr, ptr %5, align 8, !tbaa !15
  %192 = load i32, ptr %23, align 4, !tbaa !3
  %193 = sext i32 %192 to i64
  %194 = getelementptr inbounds i16, ptr %191, i64 %193
  %195 = load i16, ptr %194, align 2, !tbaa !23
  %196 = zext i16 %195 to i64
  %197 = load i64, ptr %15, align 8, !tbaa !19
  %198 = add nsw i64 %197, %196
  store i64 %198, ptr %15, align 8, !tbaa !19
  %199 = load i64, ptr %16, align 8, !tbaa !19
  %200 = add nsw i64 %199, -1
  store i64 %200, ptr %16, align 8, !tbaa !19
  br label %201

201:
  br label %202

202:
  %203 = load i64, ptr %22, align 8, !tbaa !19
  %204 = add nsw i64 %203, 1
  store i64 %204, ptr %22, align 8, !tbaa !19
  br label %154, !llvm.loop !30

205:
  %206 = load i64, ptr %15, align 8, !tbaa !19
  %207 = load ptr, ptr %7, align 8, !tbaa !11
  %208 = getelementptr inbounds i64, ptr %207, i64 0
  store i64 %206, ptr %208, align 8, !tbaa !19
  %209 = load i64, ptr %16, align 8, !tbaa !19
  %210 = load ptr, ptr %7, align 8, !tbaa !11
  %211 = getelementptr inbounds i64, ptr %210, i64 1
  store i64 %209, ptr %211, align 8, !tbaa !19
  ret void
}

define internal i32 @join(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !17
  store i32 %2, ptr %8, align 4, !tbaa !3
  store i32 %3, ptr %9, align 4, !tbaa !3
  %11 = load ptr, ptr %6, align 8, !tbaa !13
  %12 = load i32, ptr %8, align 4, !tbaa !3
  %13 = call i32 @root_of(ptr noundef %11, i32 noundef %12)
  store i32 %13, ptr %8, align 4, !tbaa !3
  %14 = load ptr, ptr %6, align 8, !tbaa !13
  %15 = load i32, ptr %9, align 4, !tbaa !3
  %16 = call i32 @root_of(ptr noundef %14, i32 noundef %15)
  store i32 %16, ptr %9, align 4, !tbaa !3
  %17 = load i32, ptr %8, align 4, !tbaa !3
  %18 = load i32, ptr %9, align 4, !tbaa !3
  %19 = icmp eq i32 %17, %18
  br i1 %19, label %20, label %21

20:
  store i32 0, ptr %5, align 4
  br label %66

21:
  %22 = load ptr, ptr %7, align 8, !tbaa !17
  %23 = load i32, ptr %8, align 4, !tbaa !3
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i8, ptr %22, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !28
  %27 = zext i8 %26 to i32
  %28 = load ptr, ptr %7, align 8, !tbaa !17
  %29 = load i32, ptr %9, align 4, !tbaa !3
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i8, ptr %28, i64 %30
  %32 = load i8, ptr %31, align 1, !tbaa !28
  %33 = zext i8 %32 to i32
  %34 = icmp slt i32 %27, %33
  br i1 %34, label %35, label %39

35:
  %36 = load i32, ptr %8, align 4, !tbaa !3
  store i32 %36, ptr %10, align 4, !tbaa !3
  %37 = load i32, ptr %9, align 4, !tbaa !3
  store i32 %37, ptr %8, align 4, !tbaa !3
  %38 = load i32, ptr %10, align 4, !tbaa !3
  store i32 %38, ptr %9, align 4, !tbaa !3
  br label %39

39:
  %40 = load i32, ptr %8, align 4, !tbaa !3
  %41 = load ptr, ptr %6, align 8, !tbaa !13
  %42 = load i32, ptr %9, align 4, !tbaa !3
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds i32, ptr %41, i64 %43
  store i32 %40, ptr %44, align 4, !tbaa !3
  %45 = load ptr, ptr %7, align 8, !tbaa !17
  %46 = load i32, ptr %8, align 4, !tbaa !3
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i8, ptr %45, i64 %47
  %49 = load i8, ptr %48, align 1, !tbaa !28
  %50 = zext i8 %49 to i32
  %51 = load ptr, ptr %7, align 8, !tbaa !17
  %52 = load i32, ptr %9, align 4, !tbaa !3
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i8, ptr %51, i64 %53
  %55 = load i8, ptr %54, align 1, !tbaa !28
  %56 = zext i8 %55 to i32
  %57 = icmp eq i32 %50, %56
  br i1 %57, label %58, label %65

58:
  %59 = load ptr, ptr %7, align 8, !tbaa !17
  %60 = load i32, ptr %8, align 4, !tbaa !3
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds i8, ptr %59, i64 %61
  %63 = load i8, ptr %62, align 1, !tbaa !28
  %64 = add i8 %63, 1
  store i8 %64, ptr %62, align 1, !tbaa !28
  br label %65

65:
  store i32 1, ptr %5, align 4
  br label %66

66:
  %67 = load i32, ptr %5, align 4
  ret i32 %67
}

define internal i32 @root_of(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  br label %5

5:
  %6 = load ptr, ptr %3, align 8, !tbaa !13
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds i32, ptr %6, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !3
  %11 = load i32, ptr %4, align 4, !tbaa !3
  %12 = icmp ne i32 %10, %11
  br i1 %12, label %13, label %32

13:
  %14 = load ptr, ptr %3, align 8, !tbaa !13
  %15 = load ptr, ptr %3, align 8, !tbaa !13
  %16 = load i32, ptr %4, align 4, !tbaa !3
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i32, ptr %15, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i32, ptr %14, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = load ptr, ptr %3, align 8, !tbaa !13
  %24 = load i32, ptr %4, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i32, ptr %23, i64 %25
  store i32 %22, ptr %26, align 4, !tbaa !3
  %27 = load ptr, ptr %3, align 8, !tbaa !13
  %28 = load i32, ptr %4, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i32, ptr %27, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  store i32 %31, ptr %4, align 4, !tbaa !3
  br label %5, !llvm.loop !31

32:
  %33 = load i32, ptr %4, align 4, !tbaa !3
  ret i32 %33
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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 short", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"p1 omnipotent char", !9, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"long", !5, i64 0}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = !{!24, !24, i64 0}
!24 = !{!"short", !5, i64 0}
!25 = distinct !{!25, !22}
!26 = distinct !{!26, !22}
!27 = distinct !{!27, !22}
!28 = !{!5, !5, i64 0}
!29 = distinct !{!29, !22}
!30 = distinct !{!30, !22}
!31 = distinct !{!31, !22}
