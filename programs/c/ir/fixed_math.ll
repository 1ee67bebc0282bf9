; made by python -m programs.c from src/fixed_math.c, SHA-256 ae8b1f95987667f4138aa17635322b07e929b2bac4f3271fa2b25f26c7092d1e
source_filename = "fixed_math.c"

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
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
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
  store ptr %31, ptr %6, align 8, !tbaa !13
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 4
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %7, align 8, !tbaa !13
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !15
  store i64 %37, ptr %8, align 8, !tbaa !15
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  %40 = load i64, ptr %39, align 8, !tbaa !15
  store i64 %40, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %41

41:
  %42 = load i64, ptr %10, align 8, !tbaa !15
  %43 = load i64, ptr %8, align 8, !tbaa !15
  %44 = icmp slt i64 %42, %43
  br i1 %44, label %45, label %159

45:
  %46 = load ptr, ptr %4, align 8, !tbaa !13
  %47 = load i64, ptr %10, align 8, !tbaa !15
  %48 = load i64, ptr %9, align 8, !tbaa !15
  %49 = mul nsw i64 %47, %48
  %50 = getelementptr inbounds i32, ptr %46, i64 %49
  store ptr %50, ptr %11, align 8, !tbaa !13
  %51 = load ptr, ptr %6, align 8, !tbaa !13
  %52 = load i64, ptr %10, align 8, !tbaa !15
  %53 = load i64, ptr %9, align 8, !tbaa !15
  %54 = mul nsw i64 %52, %53
  %55 = getelementptr inbounds i32, ptr %51, i64 %54
  store ptr %55, ptr %12, align 8, !tbaa !13
  %56 = load ptr, ptr %7, align 8, !tbaa !13
  %57 = load i64, ptr %10, align 8, !tbaa !15
  %58 = load i64, ptr %9, align 8, !tbaa !15
  %59 = mul nsw i64 %57, %58
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  store ptr %60, ptr %13, align 8, !tbaa !13
  store i32 -2147483648, ptr %14, align 4, !tbaa !3
  store i32 0, ptr %15, align 4, !tbaa !3
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %61

61:
  %62 = load i64, ptr %17, align 8, !tbaa !15
  %63 = load i64, ptr %9, align 8, !tbaa !15
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %106

65:
  %66 = load ptr, ptr %11, align 8, !tbaa !13
  %67 = load i64, ptr %17, align 8, !tbaa !15
  %68 = getelementptr inbounds i32, ptr %66, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !3
  %70 = zext i32 %69 to i64
  %71 = shl i64 %70, 16
  %72 = call i32 @square_root(i64 noundef %71)
  %73 = load ptr, ptr %5, align 8, !tbaa !13
  %74 = load i64, ptr %10, align 8, !tbaa !15
  %75 = load i64, ptr %9, align 8, !tbaa !15
  %76 = mul nsw i64 %74, %75
  %77 = load i64, ptr %17, align 8, !tbaa !15
  %78 = add nsw i64 %76, %77
  %79 = getelementptr inbounds i32, ptr %73, i64 %78
  store i32 %72, ptr %79, align 4, !tbaa !3
  %80 = load ptr, ptr %11, align 8, !tbaa !13
  %81 = load i64, ptr %17, align 8, !tbaa !15
  %82 = getelementptr inbounds i32, ptr %80, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = call i32 @logarithm(i32 noundef %83)
  %85 = load ptr, ptr %12, align 8, !tbaa !13
  %86 = load i64, ptr %17, align 8, !tbaa !15
  %87 = getelementptr inbounds i32, ptr %85, i64 %86
  store i32 %84, ptr %87, align 4, !tbaa !3
  %88 = load ptr, ptr %12, align 8, !tbaa !13
  %89 = load i64, ptr %17, align 8, !tbaa !15
  %90 = getelementptr inbounds i32, ptr %88, i64 %89
  %91 = load i32, ptr %90, align 4, !tbaa !3
  %92 = load i32, ptr %14, align 4, !tbaa !3
  %93 = icmp sgt i32 %91, %92
  br i1 %93, label %94, label %99

94:
  %95 = load ptr, ptr %12, align 8, !tbaa !13
  %96 = load i64, ptr %17, align 8, !tbaa !15
  %97 = getelementptr inbounds i32, ptr %95, i64 %96
  %98 = load i32, ptr %97, align 4, !tbaa !3
  br label %101

99:
  %100 = load i32, ptr %14, align 4, !tbaa !3
  br label %101

101:
  %102 = phi i32 [ %98, %94 ], [ %100, %99 ]
  store i32 %102, ptr %14, align 4, !tbaa !3
  br label %103

103:
  %104 = load i64, ptr %17, align 8, !tbaa !15
  %105 = add nsw i64 %104, 1
  store i64 %105, ptr %17, align 8, !tbaa !15
  br label %61, !llvm.loop !17

106:
  store i64 0, ptr %18, align 8, !tbaa !15
  br label %107

107:
  %108 = load i64, ptr %18, align 8, !tbaa !15
  %109 = load i64, ptr %9, align 8, !tbaa !15
  %110 = icmp slt i64 %108, %109
  br i1 %110, label %111, label %131

111:
  %112 = load ptr, ptr %12, align 8, !tbaa !13
  %113 = load i64, ptr %18, align 8, !tbaa !15
  %114 = getelementptr inbounds i32, ptr %112, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !3
  %116 = load i32, ptr %14, align 4, !tbaa !3
  %117 = sub nsw i32 %115, %116
  %118 = call i32 @exponential(i32 noundef %117)
  %119 = load ptr, ptr %13, align 8, !tbaa !13
  %120 = load i64, ptr %18, align 8, !tbaa !15
  %121 = getelementptr inbounds i32, ptr %119, i64 %120
  store i32 %118, ptr %121, align 4, !tbaa !3
  %122 = load ptr, ptr %13, align 8, !tbaa !13
  %123 = load i64, ptr %18, align 8, !tbaa !15
  %124 = getelementptr inbounds i32, ptr %122, i64 %123
  %125 = load i32, ptr %124, align 4, !tbaa !3
  %126 = load i32, ptr %15, align 4, !tbaa !3
  %127 = add i32 %126, %125
  store i32 %127, ptr %15, align 4, !tbaa !3
  br label %128

128:
  %129 = load i64, ptr %18, align 8, !tbaa !15
  %130 = add nsw i64 %129, 1
  store i64 %130, ptr %18, align 8, !tbaa !15
  br label %107, !llvm.loop !19

131:
  %132 = load i32, ptr %15, align 4, !tbaa !3
  %133 = call i32 @reciprocal(i32 noundef %132)
  store i32 %133, ptr %16, align 4, !tbaa !3
  store i64 0, ptr %19, align 8, !tbaa !15
  br label %134

134:
  %135 = load i64, ptr %19, align 8, !tbaa !15
  %136 = load i64, ptr %9, align 8, !tbaa !15
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %138, label %155

138:
  %139 = load ptr, ptr %13, align 8, !tbaa !13
  %140 = load i64, ptr %19, align 8, !tbaa !15
  %141 = getelementptr inbounds i32, ptr %139, i64 %140
  %142 = load i32, ptr %141, align 4, !tbaa !3
  %143 = zext i32 %142 to i64
  %144 = load i32, ptr %16, align 4, !tbaa !3
  %145 = zext i32 %144 to i64
  %146 = mul i64 %143, %145
  %147 = lshr i64 %146, 16
  %148 = trunc i64 %147 to i32
  %149 = load ptr, ptr %13, align 8, !tbaa !13
  %150 = load i64, ptr %19, align 8, !tbaa !15
  %151 = getelementptr inbounds i32, ptr %149, i64 %150
  store i32 %148, ptr %151, align 4, !tbaa !3
  br label %152

152:
  %153 = load i64, ptr %19, align 8, !tbaa !15
  %154 = add nsw i64 %153, 1
  store i64 %154, ptr %19, align 8, !tbaa !15
  br label %134, !llvm.loop !20

155:
  br label %156

156:
  %157 = load i64, ptr %10, align 8, !tbaa !15
  %158 = add nsw i64 %157, 1
  store i64 %158, ptr %10, align 8, !tbaa !15
  br label %41, !llvm.loop !21

159:
  ret void
}

define internal i32 @square_root(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  store i64 0, ptr %3, align 8, !tbaa !15
  store i64 70368744177664, ptr %4, align 8, !tbaa !15
  br label %5

5:
  %6 = load i64, ptr %4, align 8, !tbaa !15
  %7 = load i64, ptr %2, align 8, !tbaa !15
  %8 = icmp ugt i64 %6, %7
  br i1 %8, label %9, label %12

9:
  %10 = load i64, ptr %4, align 8, !tbaa !15
  %11 = lshr i64 %10, 2
  store i64 %11, ptr %4, align 8, !tbaa !15
  br label %5, !llvm.loop !22

12:
  br label %13

13:
  %14 = load i64, ptr %4, align 8, !tbaa !15
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %16, label %39

16:
  %17 = load i64, ptr %2, align 8, !tbaa !15
  %18 = load i64, ptr %3, align 8, !tbaa !15
  %19 = load i64, ptr %4, align 8, !tbaa !15
  %20 = add i64 %18, %19
  %21 = icmp uge i64 %17, %20
  br i1 %21, label %22, label %32

22:
  %23 = load i64, ptr %3, align 8, !tbaa !15
  %24 = load i64, ptr %4, align 8, !tbaa !15
  %25 = add i64 %23, %24
  %26 = load i64, ptr %2, align 8, !tbaa !15
  %27 = sub i64 %26, %25
  store i64 %27, ptr %2, align 8, !tbaa !15
  %28 = load i64, ptr %3, align 8, !tbaa !15
  %29 = lshr i64 %28, 1
  %30 = load i64, ptr %4, align 8, !tbaa !15
  %31 = add i64 %29, %30
  store i64 %31, ptr %3, align 8, !tbaa !15
  br label %35

32:
  %33 = load i64, ptr %3, align 8, !tbaa !15
  %34 = lshr i64 %33, 1
  store i64 %34, ptr %3, align 8, !tbaa !15
  br label %35

35:
  br label %36

36:
  %37 = load i64, ptr %4, align 8, !tbaa !15
  %38 = lshr i64 %37, 2
  store i64 %38, ptr %4, align 8, !tbaa !15
  br label %13, !llvm.loop !23

39:
  %40 = load i64, ptr %3, align 8, !tbaa !15
  %41 = trunc i64 %40 to i32
  ret i32 %41
}

define internal i32 @logarithm(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  store i32 0, ptr %3, align 4, !tbaa !3
  store i32 0, ptr %4, align 4, !tbaa !3
  %7 = load i32, ptr %2, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  store i64 %8, ptr %5, align 8, !tbaa !15
  br label %9

9:
  %10 = load i64, ptr %5, align 8, !tbaa !15
  %11 = icmp ult i64 %10, 65536
  br i1 %11, label %12, label %17

12:
  %13 = load i64, ptr %5, align 8, !tbaa !15
  %14 = shl i64 %13, 1
  store i64 %14, ptr %5, align 8, !tbaa !15
  %15 = load i32, ptr %3, align 4, !tbaa !3
  %16 = add nsw i32 %15, -1
  store i32 %16, ptr %3, align 4, !tbaa !3
  br label %9, !llvm.loop !24

17:
  br label %18

18:
  %19 = load i64, ptr %5, align 8, !tbaa !15
  %20 = icmp uge i64 %19, 131072
  br i1 %20, label %21, label %26

21:
  %22 = load i64, ptr %5, align 8, !tbaa !15
  %23 = lshr i64 %22, 1
  store i64 %23, ptr %5, align 8, !tbaa !15
  %24 = load i32, ptr %3, align 4, !tbaa !3
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %3, align 4, !tbaa !3
  br label %18, !llvm.loop !25

26:
  store i32 15, ptr %6, align 4, !tbaa !3
  br label %27

27:
  %28 = load i32, ptr %6, align 4, !tbaa !3
  %29 = icmp sge i32 %28, 0
  br i1 %29, label %30, label %48

30:
  %31 = load i64, ptr %5, align 8, !tbaa !15
  %32 = load i64, ptr %5, align 8, !tbaa !15
  %33 = mul i64 %31, %32
  %34 = lshr i64 %33, 16
  store i64 %34, ptr %5, align 8, !tbaa !15
  %35 = load i64, ptr %5, align 8, !tbaa !15
  %36 = icmp uge i64 %35, 131072
  br i1 %36, label %37, label %44

37:
  %38 = load i64, ptr %5, align 8, !tbaa !15
  %39 = lshr i64 %38, 1
  store i64 %39, ptr %5, align 8, !tbaa !15
  %40 = load i32, ptr %6, align 4, !tbaa !3
  %41 = shl i32 1, %40
  %42 = load i32, ptr %4, align 4, !tbaa !3
  %43 = or i32 %42, %41
  store i32 %43, ptr %4, align 4, !tbaa !3
  br label %44

44:
  br label %45

45:
  %46 = load i32, ptr %6, align 4, !tbaa !3
  %47 = add nsw i32 %46, -1
  store i32 %47, ptr %6, align 4, !tbaa !3
  br label %27, !llvm.loop !26

48:
  %49 = load i32, ptr %3, align 4, !tbaa !3
  %50 = mul nsw i32 %49, 65536
  %51 = load i32, ptr %4, align 4, !tbaa !3
  %52 = add nsw i32 %50, %51
  ret i32 %52
}

define internal i32 @exponential(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  store i32 %0, ptr %2, align 4, !tbaa !3
  %6 = load i32, ptr %2, align 4, !tbaa !3
  %7 = and i32 %6, 65535
  store i32 %7, ptr %3, align 4, !tbaa !3
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = ashr i32 %8, 16
  %10 = sub nsw i32 0, %9
  store i32 %10, ptr %4, align 4, !tbaa !3
  %11 = load i32, ptr %3, align 4, !tbaa !3
  %12 = zext i32 %11 to i64
  %13 = load i32, ptr %3, align 4, !tbaa !3
  %14 = zext i32 %13 to i64
  %15 = load i32, ptr %3, align 4, !tbaa !3
  %16 = zext i32 %15 to i64
  %17 = mul i64 %16, 4367
  %18 = lshr i64 %17, 16
  %19 = add i64 15743, %18
  %20 = mul i64 %14, %19
  %21 = lshr i64 %20, 16
  %22 = add i64 45426, %21
  %23 = mul i64 %12, %22
  %24 = lshr i64 %23, 16
  %25 = add i64 65536, %24
  store i64 %25, ptr %5, align 8, !tbaa !15
  %26 = load i32, ptr %4, align 4, !tbaa !3
  %27 = icmp ugt i32 %26, 31
  br i1 %27, label %28, label %29

28:
  br label %35

29:
  %30 = load i64, ptr %5, align 8, !tbaa !15
  %31 = load i32, ptr %4, align 4, !tbaa !3
  %32 = zext i32 %31 to i64
  %33 = lshr i64 %30, %32
  %34 = trunc i64 %33 to i32
  br label %35

35:
  %36 = phi i32 [ 0, %28 ], [ %34, %29 ]
  ret i32 %36
}

define internal i32 @reciprocal(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = zext i32 %3 to i64
  %5 = udiv i64 4294967296, %4
  %6 = trunc i64 %5 to i32
  ret i32 %6
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
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = distinct !{!24, !18}
!25 = distinct !{!25, !18}
!26 = distinct !{!26, !18}
