; made by python -m programs.c from src/move_to_front.c, SHA-256 7914b7a5131e8d6fc82d9e3eafa44dfa59110223f7d29c35533d4e1ba0046895
source_filename = "move_to_front.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca [256 x i8], align 16
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
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
  store ptr %34, ptr %7, align 8, !tbaa !11
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  %37 = load i64, ptr %36, align 8, !tbaa !15
  store i64 %37, ptr %9, align 8, !tbaa !15
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  %40 = load i64, ptr %39, align 8, !tbaa !15
  store i64 %40, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  %41 = getelementptr inbounds [256 x i8], ptr %8, i64 0, i64 0
  call void @start(ptr noundef %41)
  store i64 0, ptr %14, align 8, !tbaa !15
  br label %42

42:
  %43 = load i64, ptr %14, align 8, !tbaa !15
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %46, label %82

46:
  %47 = getelementptr inbounds [256 x i8], ptr %8, i64 0, i64 0
  %48 = load ptr, ptr %4, align 8, !tbaa !13
  %49 = load i64, ptr %14, align 8, !tbaa !15
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !17
  %52 = call i32 @where(ptr noundef %47, i8 noundef zeroext %51)
  store i32 %52, ptr %15, align 4, !tbaa !3
  %53 = getelementptr inbounds [256 x i8], ptr %8, i64 0, i64 0
  %54 = load i32, ptr %15, align 4, !tbaa !3
  call void @to_front(ptr noundef %53, i32 noundef %54)
  %55 = load i32, ptr %15, align 4, !tbaa !3
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %60

57:
  %58 = load i64, ptr %13, align 8, !tbaa !15
  %59 = add i64 %58, 1
  store i64 %59, ptr %13, align 8, !tbaa !15
  br label %79

60:
  %61 = load i64, ptr %13, align 8, !tbaa !15
  %62 = icmp ne i64 %61, 0
  br i1 %62, label %63, label %72

63:
  %64 = load ptr, ptr %5, align 8, !tbaa !13
  %65 = load i64, ptr %11, align 8, !tbaa !15
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %11, align 8, !tbaa !15
  %67 = getelementptr inbounds i8, ptr %64, i64 %65
  store i8 0, ptr %67, align 1, !tbaa !17
  %68 = load ptr, ptr %5, align 8, !tbaa !13
  %69 = load i64, ptr %11, align 8, !tbaa !15
  %70 = load i64, ptr %13, align 8, !tbaa !15
  %71 = call i64 @put_count(ptr noundef %68, i64 noundef %69, i64 noundef %70)
  store i64 %71, ptr %11, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %72

72:
  %73 = load i32, ptr %15, align 4, !tbaa !3
  %74 = trunc i32 %73 to i8
  %75 = load ptr, ptr %5, align 8, !tbaa !13
  %76 = load i64, ptr %11, align 8, !tbaa !15
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %11, align 8, !tbaa !15
  %78 = getelementptr inbounds i8, ptr %75, i64 %76
  store i8 %74, ptr %78, align 1, !tbaa !17
  br label %79

79:
  %80 = load i64, ptr %14, align 8, !tbaa !15
  %81 = add nsw i64 %80, 1
  store i64 %81, ptr %14, align 8, !tbaa !15
  br label %42, !llvm.loop !18

82:
  %83 = load i64, ptr %13, align 8, !tbaa !15
  %84 = icmp ne i64 %83, 0
  br i1 %84, label %85, label %94

85:
  %86 = load ptr, ptr %5, align 8, !tbaa !13
  %87 = load i64, ptr %11, align 8, !tbaa !15
  %88 = add nsw i64 %87, 1
  store i64 %88, ptr %11, align 8, !tbaa !15
  %89 = getelementptr inbounds i8, ptr %86, i64 %87
  store i8 0, ptr %89, align 1, !tbaa !17
  %90 = load ptr, ptr %5, align 8, !tbaa !13
  %91 = load i64, ptr %11, align 8, !tbaa !15
  %92 = load i64, ptr %13, align 8, !tbaa !15
  %93 = call i64 @put_count(ptr noundef %90, i64 noundef %91, i64 noundef %92)
  store i64 %93, ptr %11, align 8, !tbaa !15
  br label %94

94:
  %95 = load i64, ptr %11, align 8, !tbaa !15
  %96 = load ptr, ptr %7, align 8, !tbaa !11
  %97 = getelementptr inbounds i64, ptr %96, i64 0
  store i64 %95, ptr %97, align 8, !tbaa !15
  %98 = load i64, ptr %11, align 8, !tbaa !15
  store i64 %98, ptr %16, align 8, !tbaa !15
  br label %99

99:
  %100 = load i64, ptr %16, align 8, !tbaa !15
  %101 = load i64, ptr %10, align 8, !tbaa !15
  %102 = icmp slt i64 %100, %101
  br i1 %102, label %103, label %110

103:
  %104 = load ptr, ptr %5, align 8, !tbaa !13
  %105 = load i64, ptr %16, align 8, !tbaa !15
  %106 = getelementptr inbounds i8, ptr %104, i64 %105
  store i8 0, ptr %106, align 1, !tbaa !17
  br label %107

107:
  %108 = load i64, ptr %16, align 8, !tbaa !15
  %109 = add nsw i64 %108, 1
  store i64 %109, ptr %16, align 8, !tbaa !15
  br label %99, !llvm.loop !20

110:
  %111 = getelementptr inbounds [256 x i8], ptr %8, i64 0, i64 0
  call void @start(ptr noundef %111)
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %112

112:
  %113 = load i64, ptr %17, align 8, !tbaa !15
  %114 = load i64, ptr %11, align 8, !tbaa !15
  %115 = icmp slt i64 %113, %114
  br i1 %115, label %116, label %146

116:
  %117 = load ptr, ptr %5, align 8, !tbaa !13
  %118 = load i64, ptr %17, align 8, !tbaa !15
  %119 = add nsw i64 %118, 1
  store i64 %119, ptr %17, align 8, !tbaa !15
  %120 = getelementptr inbounds i8, ptr %117, i64 %118
  %121 = load i8, ptr %120, align 1, !tbaa !17
  %122 = zext i8 %121 to i32
  store i32 %122, ptr %18, align 4, !tbaa !3
  store i64 1, ptr %19, align 8, !tbaa !15
  %123 = load i32, ptr %18, align 4, !tbaa !3
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %125, label %129

125:
  %126 = load ptr, ptr %5, align 8, !tbaa !13
  %127 = load i64, ptr %17, align 8, !tbaa !15
  %128 = call i64 @get_count(ptr noundef %126, i64 noundef %127, ptr noundef %19)
  store i64 %128, ptr %17, align 8, !tbaa !15
  br label %129

129:
  %130 = getelementptr inbounds [256 x i8], ptr %8, i64 0, i64 0
  %131 = load i32, ptr %18, align 4, !tbaa !3
  call void @to_front(ptr noundef %130, i32 noundef %131)
  br label %132

132:
  %133 = load i64, ptr %19, align 8, !tbaa !15
  %134 = icmp ugt i64 %133, 0
  br i1 %134, label %135, label %145

135:
  %136 = getelementptr inbounds [256 x i8], ptr %8, i64 0, i64 0
  %137 = load i8, ptr %136, align 16, !tbaa !17
  %138 = load ptr, ptr %6, align 8, !tbaa !13
  %139 = load i64, ptr %12, align 8, !tbaa !15
  %140 = add nsw i64 %139, 1
  store i64 %140, ptr %12, align 8, !tbaa !15
  %141 = getelementptr inbounds i8, ptr %138, i64 %139
  store i8 %137, ptr %141, align 1, !tbaa !17
  br label %142

142:
  %143 = load i64, ptr %19, align 8, !tbaa !15
  %144 = add i64 %143, -1
  store i64 %144, ptr %19, align 8, !tbaa !15
  br label %132, !llvm.loop !21

145:
  br label %112, !llvm.loop !22

146:
  ret void
}

define internal void @start(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !13
  store i32 0, ptr %3, align 4, !tbaa !3
  br label %4

4:
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = icmp slt i32 %5, 256
  br i1 %6, label %7, label %17

7:
  %8 = load i32, ptr %3, align 4, !tbaa !3
  %9 = trunc i32 %8 to i8
  %10 = load ptr, ptr %2, align 8, !tbaa !13
  %11 = load i32, ptr %3, align 4, !tbaa !3
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds i8, ptr %10, i64 %12
  store i8 %9, ptr %13, align 1, !tbaa !17
  br label %14

14:
  %15 = load i32, ptr %3, align 4, !tbaa !3
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %3, align 4, !tbaa !3
  br label %4, !llvm.loop !23

17:
  ret void
}

define internal i32 @where(ptr noundef %0, i8 noundef zeroext %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i8, align 1
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i8 %1, ptr %4, align 1, !tbaa !17
  store i32 0, ptr %5, align 4, !tbaa !3
  br label %6

6:
  %7 = load ptr, ptr %3, align 8, !tbaa !13
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds i8, ptr %7, i64 %9
  %11 = load i8, ptr %10, align 1, !tbaa !17
  %12 = zext i8 %11 to i32
  %13 = load i8, ptr %4, align 1, !tbaa !17
  %14 = zext i8 %13 to i32
  %15 = icmp ne i32 %12, %14
  br i1 %15, label %16, label %19

16:
  %17 = load i32, ptr %5, align 4, !tbaa !3
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %5, align 4, !tbaa !3
  br label %6, !llvm.loop !24

19:
  %20 = load i32, ptr %5, align 4, !tbaa !3
  ret i32 %20
}

define internal void @to_front(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  %6 = load ptr, ptr %3, align 8, !tbaa !13
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds i8, ptr %6, i64 %8
  %10 = load i8, ptr %9, align 1, !tbaa !17
  store i8 %10, ptr %5, align 1, !tbaa !17
  br label %11

11:
  %12 = load i32, ptr %4, align 4, !tbaa !3
  %13 = icmp sgt i32 %12, 0
  br i1 %13, label %14, label %28

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !13
  %16 = load i32, ptr %4, align 4, !tbaa !3
  %17 = sub nsw i32 %16, 1
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i8, ptr %15, i64 %18
  %20 = load i8, ptr %19, align 1, !tbaa !17
  %21 = load ptr, ptr %3, align 8, !tbaa !13
  %22 = load i32, ptr %4, align 4, !tbaa !3
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds i8, ptr %21, i64 %23
  store i8 %20, ptr %24, align 1, !tbaa !17
  br label %25

25:
  %26 = load i32, ptr %4, align 4, !tbaa !3
  %27 = add nsw i32 %26, -1
  store i32 %27, ptr %4, align 4, !tbaa !3
  br label %11, !llvm.loop !25

28:
  %29 = load i8, ptr %5, align 1, !tbaa !17
  %30 = load ptr, ptr %3, align 8, !tbaa !13
  %31 = getelementptr inbounds i8, ptr %30, i64 0
  store i8 %29, ptr %31, align 1, !tbaa !17
  ret void
}

define internal i64 @put_count(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  br label %7

7:
  %8 = load i64, ptr %6, align 8, !tbaa !15
  %9 = icmp uge i64 %8, 128
  br i1 %9, label %10, label %20

10:
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = or i64 %11, 128
  %13 = trunc i64 %12 to i8
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = load i64, ptr %5, align 8, !tbaa !15
  %16 = add nsw i64 %15, 1
  store i64 %16, ptr %5, align 8, !tbaa !15
  %17 = getelementptr inbounds i8, ptr %14, i64 %15
  store i8 %13, ptr %17, align 1, !tbaa !17
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = lshr i64 %18, 7
  store i64 %19, ptr %6, align 8, !tbaa !15
  br label %7, !llvm.loop !26

20:
  %21 = load i64, ptr %6, align 8, !tbaa !15
  %22 = trunc i64 %21 to i8
  %23 = load ptr, ptr %4, align 8, !tbaa !13
  %24 = load i64, ptr %5, align 8, !tbaa !15
  %25 = add nsw i64 %24, 1
  store i64 %25, ptr %5, align 8, !tbaa !15
  %26 = getelementptr inbounds i8, ptr %23, i64 %24
  store i8 %22, ptr %26, align 1, !tbaa !17
  %27 = load i64, ptr %5, align 8, !tbaa !15
  ret i64 %27
}

define internal i64 @get_count(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store ptr %2, ptr %6, align 8, !tbaa !11
  store i32 0, ptr %7, align 4, !tbaa !3
  %8 = load ptr, ptr %6, align 8, !tbaa !11
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %9

9:
  %10 = load ptr, ptr %4, align 8, !tbaa !13
  %11 = load i64, ptr %5, align 8, !tbaa !15
  %12 = getelementptr inbounds i8, ptr %10, i64 %11
  %13 = load i8, ptr %12, align 1, !tbaa !17
  %14 = zext i8 %13 to i32
  %15 = and i32 %14, 127
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %7, align 4, !tbaa !3
  %18 = zext i32 %17 to i64
  %19 = shl i64 %16, %18
  %20 = load ptr, ptr %6, align 8, !tbaa !11
  %21 = load i64, ptr %20, align 8, !tbaa !15
  %22 = or i64 %21, %19
  store i64 %22, ptr %20, align 8, !tbaa !15
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = add i32 %23, 7
  store i32 %24, ptr %7, align 4, !tbaa !3
  br label %25

25:
  %26 = load ptr, ptr %4, align 8, !tbaa !13
  %27 = load i64, ptr %5, align 8, !tbaa !15
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %5, align 8, !tbaa !15
  %29 = getelementptr inbounds i8, ptr %26, i64 %27
  %30 = load i8, ptr %29, align 1, !tbaa !17
  %31 = zext i8 %30 to i32
  %32 = and i32 %31, 128
  %33 = icmp ne i32 %32, 0
  br i1 %33, label %9, label %34, !llvm.loop !27

34:
  %35 = load i64, ptr %5, align 8, !tbaa !15
  ret i64 %35
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
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !19}
!25 = distinct !{!25, !19}
!26 = distinct !{!26, !19}
!27 = distinct !{!27, !19}
