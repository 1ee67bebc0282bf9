; made by python -m programs.c from src/decimal.c, SHA-256 c69dc1e6814e4ba0af654526bb818050725ce60ec8c49eddfdb5dcb1e665abec
source_filename = "decimal.c"

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
  %12 = alloca ptr, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
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
  store ptr %35, ptr %6, align 8, !tbaa !13
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 4
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %7, align 8, !tbaa !13
  %39 = load ptr, ptr %3, align 8, !tbaa !11
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load i64, ptr %40, align 8, !tbaa !17
  store i64 %41, ptr %8, align 8, !tbaa !17
  %42 = load ptr, ptr %3, align 8, !tbaa !11
  %43 = getelementptr inbounds i64, ptr %42, i64 1
  %44 = load i64, ptr %43, align 8, !tbaa !17
  store i64 %44, ptr %9, align 8, !tbaa !17
  %45 = load i64, ptr %9, align 8, !tbaa !17
  %46 = mul nsw i64 10, %45
  store i64 %46, ptr %10, align 8, !tbaa !17
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %47

47:
  %48 = load i64, ptr %11, align 8, !tbaa !17
  %49 = load i64, ptr %8, align 8, !tbaa !17
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %51, label %190

51:
  %52 = load ptr, ptr %5, align 8, !tbaa !15
  %53 = load i64, ptr %11, align 8, !tbaa !17
  %54 = load i64, ptr %10, align 8, !tbaa !17
  %55 = mul nsw i64 %53, %54
  %56 = getelementptr inbounds i8, ptr %52, i64 %55
  store ptr %56, ptr %12, align 8, !tbaa !15
  %57 = load i64, ptr %9, align 8, !tbaa !17
  store i64 %57, ptr %13, align 8, !tbaa !17
  %58 = load i64, ptr %10, align 8, !tbaa !17
  store i64 %58, ptr %14, align 8, !tbaa !17
  store i32 0, ptr %15, align 4, !tbaa !3
  store i32 0, ptr %16, align 4, !tbaa !3
  store i64 0, ptr %17, align 8, !tbaa !17
  br label %59

59:
  %60 = load i64, ptr %17, align 8, !tbaa !17
  %61 = load i64, ptr %9, align 8, !tbaa !17
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %78

63:
  %64 = load ptr, ptr %4, align 8, !tbaa !13
  %65 = load i64, ptr %11, align 8, !tbaa !17
  %66 = load i64, ptr %9, align 8, !tbaa !17
  %67 = mul nsw i64 %65, %66
  %68 = load i64, ptr %17, align 8, !tbaa !17
  %69 = add nsw i64 %67, %68
  %70 = getelementptr inbounds i32, ptr %64, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !3
  %72 = load ptr, ptr %7, align 8, !tbaa !13
  %73 = load i64, ptr %17, align 8, !tbaa !17
  %74 = getelementptr inbounds i32, ptr %72, i64 %73
  store i32 %71, ptr %74, align 4, !tbaa !3
  br label %75

75:
  %76 = load i64, ptr %17, align 8, !tbaa !17
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %17, align 8, !tbaa !17
  br label %59, !llvm.loop !19

78:
  br label %79

79:
  %80 = load i64, ptr %13, align 8, !tbaa !17
  %81 = icmp sgt i64 %80, 0
  br i1 %81, label %82, label %112

82:
  %83 = load ptr, ptr %7, align 8, !tbaa !13
  %84 = call i32 @divide(ptr noundef %83, ptr noundef %13, i32 noundef 1000000000)
  store i32 %84, ptr %18, align 4, !tbaa !3
  store i32 0, ptr %19, align 4, !tbaa !3
  br label %85

85:
  %86 = load i32, ptr %19, align 4, !tbaa !3
  %87 = icmp slt i32 %86, 9
  br i1 %87, label %88, label %91

88:
  %89 = load i64, ptr %14, align 8, !tbaa !17
  %90 = icmp sgt i64 %89, 0
  br label %91

91:
  %92 = phi i1 [ false, %85 ], [ %90, %88 ]
  br i1 %92, label %93, label %111

93:
  %94 = load i32, ptr %18, align 4, !tbaa !3
  %95 = urem i32 %94, 10
  store i32 %95, ptr %20, align 4, !tbaa !3
  %96 = load i32, ptr %20, align 4, !tbaa !3
  %97 = add i32 48, %96
  %98 = trunc i32 %97 to i8
  %99 = load ptr, ptr %12, align 8, !tbaa !15
  %100 = load i64, ptr %14, align 8, !tbaa !17
  %101 = add nsw i64 %100, -1
  store i64 %101, ptr %14, align 8, !tbaa !17
  %102 = getelementptr inbounds i8, ptr %99, i64 %101
  store i8 %98, ptr %102, align 1, !tbaa !21
  %103 = load i32, ptr %20, align 4, !tbaa !3
  %104 = load i32, ptr %15, align 4, !tbaa !3
  %105 = add i32 %104, %103
  store i32 %105, ptr %15, align 4, !tbaa !3
  %106 = load i32, ptr %18, align 4, !tbaa !3
  %107 = udiv i32 %106, 10
  store i32 %107, ptr %18, align 4, !tbaa !3
  br label %108

108:
  %109 = load i32, ptr %19, align 4, !tbaa !3
  %110 = add nsw i32 %109, 1
  store i32 %110, ptr %19, align 4, !tbaa !3
  br label %85, !llvm.loop !22

111:
  br label %79, !llvm.loop !23

112:
  br label %113

113:
  %114 = load i64, ptr %14, align 8, !tbaa !17
  %115 = icmp sgt i64 %114, 0
  br i1 %115, label %116, label %121

116:
  %117 = load ptr, ptr %12, align 8, !tbaa !15
  %118 = load i64, ptr %14, align 8, !tbaa !17
  %119 = add nsw i64 %118, -1
  store i64 %119, ptr %14, align 8, !tbaa !17
  %120 = getelementptr inbounds i8, ptr %117, i64 %119
  store i8 48, ptr %120, align 1, !tbaa !21
  br label %113, !llvm.loop !24

121:
  store i64 0, ptr %21, align 8, !tbaa !17
  br label %122

122:
  %123 = load i64, ptr %21, align 8, !tbaa !17
  %124 = load i64, ptr %9, align 8, !tbaa !17
  %125 = icmp slt i64 %123, %124
  br i1 %125, label %126, label %133

126:
  %127 = load ptr, ptr %7, align 8, !tbaa !13
  %128 = load i64, ptr %21, align 8, !tbaa !17
  %129 = getelementptr inbounds i32, ptr %127, i64 %128
  store i32 0, ptr %129, align 4, !tbaa !3
  br label %130

130:
  %131 = load i64, ptr %21, align 8, !tbaa !17
  %132 = add nsw i64 %131, 1
  store i64 %132, ptr %21, align 8, !tbaa !17
  br label %122, !llvm.loop !25

133:
  store i64 0, ptr %22, align 8, !tbaa !17
  br label %134

134:
  %135 = load i64, ptr %22, align 8, !tbaa !17
  %136 = load i64, ptr %10, align 8, !tbaa !17
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %138, label %150

138:
  %139 = load ptr, ptr %7, align 8, !tbaa !13
  %140 = load i64, ptr %9, align 8, !tbaa !17
  %141 = load ptr, ptr %12, align 8, !tbaa !15
  %142 = load i64, ptr %22, align 8, !tbaa !17
  %143 = getelementptr inbounds i8, ptr %141, i64 %142
  %144 = load i8, ptr %143, align 1, !tbaa !21
  %145 = zext i8 %144 to i32
  %146 = sub nsw i32 %145, 48
  call void @multiply_add(ptr noundef %139, i64 noundef %140, i32 noundef 10, i32 noundef %146)
  br label %147

147:
  %148 = load i64, ptr %22, align 8, !tbaa !17
  %149 = add nsw i64 %148, 1
  store i64 %149, ptr %22, align 8, !tbaa !17
  br label %134, !llvm.loop !26

150:
  store i64 0, ptr %23, align 8, !tbaa !17
  br label %151

151:
  %152 = load i64, ptr %23, align 8, !tbaa !17
  %153 = load i64, ptr %9, align 8, !tbaa !17
  %154 = icmp slt i64 %152, %153
  br i1 %154, label %155, label %175

155:
  %156 = load ptr, ptr %7, align 8, !tbaa !13
  %157 = load i64, ptr %23, align 8, !tbaa !17
  %158 = getelementptr inbounds i32, ptr %156, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !3
  %160 = load ptr, ptr %4, align 8, !tbaa !13
  %161 = load i64, ptr %11, align 8, !tbaa !17
  %162 = load i64, ptr %9, align 8, !tbaa !17
  %163 = mul nsw i64 %161, %162
  %164 = load i64, ptr %23, align 8, !tbaa !17
  %165 = add nsw i64 %163, %164
  %166 = getelementptr inbounds i32, ptr %160, i64 %165
  %167 = load i32, ptr %166, align 4, !tbaa !3
  %168 = icmp ne i32 %159, %167
  %169 = zext i1 %168 to i32
  %170 = load i32, ptr %16, align 4, !tbaa !3
  %171 = add i32 %170, %169
  store i32 %171, ptr %16, align 4, !tbaa !3
  br label %172

172:
  %173 = load i64, ptr %23, align 8, !tbaa !17
  %174 = add nsw i64 %173, 1
  store i64 %174, ptr %23, align 8, !tbaa !17
  br label %151, !llvm.loop !27

175:
  %176 = load i32, ptr %15, align 4, !tbaa !3
  %177 = load ptr, ptr %6, align 8, !tbaa !13
  %178 = load i64, ptr %11, align 8, !tbaa !17
  %179 = mul nsw i64 2, %178
  %180 = getelementptr inbounds i32, ptr %177, i64 %179
  store i32 %176, ptr %180, align 4, !tbaa !3
  %181 = load i32, ptr %16, align 4, !tbaa !3
  %182 = load ptr, ptr %6, align 8, !tbaa !13
  %183 = load i64, ptr %11, align 8, !tbaa !17
  %184 = mul nsw i64 2, %183
  %185 = add nsw i64 %184, 1
  %186 = getelementptr inbounds i32, ptr %182, i64 %185
  store i32 %181, ptr %186, align 4, !tbaa !3
  br label %187

187:
  %188 = load i64, ptr %11, align 8, !tbaa !17
  %189 = add nsw i64 %188, 1
  store i64 %189, ptr %11, align 8, !tbaa !17
  br label %47, !llvm.loop !28

190:
  ret void
}

define internal i32 @divide(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !11
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i64 0, ptr %7, align 8, !tbaa !17
  %9 = load ptr, ptr %5, align 8, !tbaa !11
  %10 = load i64, ptr %9, align 8, !tbaa !17
  %11 = sub nsw i64 %10, 1
  store i64 %11, ptr %8, align 8, !tbaa !17
  br label %12

12:
  %13 = load i64, ptr %8, align 8, !tbaa !17
  %14 = icmp sge i64 %13, 0
  br i1 %14, label %15, label %39

15:
  %16 = load i64, ptr %7, align 8, !tbaa !17
  %17 = shl i64 %16, 32
  %18 = load ptr, ptr %4, align 8, !tbaa !13
  %19 = load i64, ptr %8, align 8, !tbaa !17
  %20 = getelementptr inbounds i32, ptr %18, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = zext i32 %21 to i64
  %23 = or i64 %17, %22
  store i64 %23, ptr %7, align 8, !tbaa !17
  %24 = load i64, ptr %7, align 8, !tbaa !17
  %25 = load i32, ptr %6, align 4, !tbaa !3
  %26 = zext i32 %25 to i64
  %27 = udiv i64 %24, %26
  %28 = trunc i64 %27 to i32
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load i64, ptr %8, align 8, !tbaa !17
  %31 = getelementptr inbounds i32, ptr %29, i64 %30
  store i32 %28, ptr %31, align 4, !tbaa !3
  %32 = load i32, ptr %6, align 4, !tbaa !3
  %33 = zext i32 %32 to i64
  %34 = load i64, ptr %7, align 8, !tbaa !17
  %35 = urem i64 %34, %33
  store i64 %35, ptr %7, align 8, !tbaa !17
  br label %36

36:
  %37 = load i64, ptr %8, align 8, !tbaa !17
  %38 = add nsw i64 %37, -1
  store i64 %38, ptr %8, align 8, !tbaa !17
  br label %12, !llvm.loop !29

39:
  br label %40

40:
  %41 = load ptr, ptr %5, align 8, !tbaa !11
  %42 = load i64, ptr %41, align 8, !tbaa !17
  %43 = icmp sgt i64 %42, 0
  br i1 %43, label %44, label %52

44:
  %45 = load ptr, ptr %4, align 8, !tbaa !13
  %46 = load ptr, ptr %5, align 8, !tbaa !11
  %47 = load i64, ptr %46, align 8, !tbaa !17
  %48 = sub nsw i64 %47, 1
  %49 = getelementptr inbounds i32, ptr %45, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !3
  %51 = icmp eq i32 %50, 0
  br label %52

52:
  %53 = phi i1 [ false, %40 ], [ %51, %44 ]
  br i1 %53, label %54, label %58

54:
  %55 = load ptr, ptr %5, align 8, !tbaa !11
  %56 = load i64, ptr %55, align 8, !tbaa !17
  %57 = add nsw i64 %56, -1
  store i64 %57, ptr %55, align 8, !tbaa !17
  br label %40, !llvm.loop !30

58:
  %59 = load i64, ptr %7, align 8, !tbaa !17
  %60 = trunc i64 %59 to i32
  ret i32 %60
}

define internal void @multiply_add(ptr noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store i32 %2, ptr %7, align 4, !tbaa !3
  store i32 %3, ptr %8, align 4, !tbaa !3
  %11 = load i32, ptr %8, align 4, !tbaa !3
  %12 = zext i32 %11 to i64
  store i64 %12, ptr %9, align 8, !tbaa !17
  store i64 0, ptr %10, align 8, !tbaa !17
  br label %13

13:
  %14 = load i64, ptr %10, align 8, !tbaa !17
  %15 = load i64, ptr %6, align 8, !tbaa !17
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %38

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !13
  %19 = load i64, ptr %10, align 8, !tbaa !17
  %20 = getelementptr inbounds i32, ptr %18, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = zext i32 %21 to i64
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = zext i32 %23 to i64
  %25 = mul i64 %22, %24
  %26 = load i64, ptr %9, align 8, !tbaa !17
  %27 = add i64 %26, %25
  store i64 %27, ptr %9, align 8, !tbaa !17
  %28 = load i64, ptr %9, align 8, !tbaa !17
  %29 = trunc i64 %28 to i32
  %30 = load ptr, ptr %5, align 8, !tbaa !13
  %31 = load i64, ptr %10, align 8, !tbaa !17
  %32 = getelementptr inbounds i32, ptr %30, i64 %31
  store i32 %29, ptr %32, align 4, !tbaa !3
  %33 = load i64, ptr %9, align 8, !tbaa !17
  %34 = lshr i64 %33, 32
  store i64 %34, ptr %9, align 8, !tbaa !17
  br label %35

35:
  %36 = load i64, ptr %10, align 8, !tbaa !17
  %37 = add nsw i64 %36, 1
  store i64 %37, ptr %10, align 8, !tbaa !17
  br label %13, !llvm.loop !31

38:
  ret void
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
!16 = !{!"p1 omnipotent char", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!5, !5, i64 0}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !20}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = distinct !{!31, !20}
