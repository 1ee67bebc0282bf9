; made by python -m programs.c from src/lexer_dfa.c, SHA-256 48be1197d5f8ded63f29d8ddc739ec9390bc0f2f3cb2105e9da5acbc79820afc
source_filename = "lexer_dfa.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca [128 x i32], align 16
  %10 = alloca [1024 x i8], align 16
  %11 = alloca [256 x i8], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i8, align 1
  %21 = alloca i32, align 4
  %22 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 0
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %3, align 8, !tbaa !11
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 1
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %4, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 2
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %5, align 8, !tbaa !13
  %32 = load ptr, ptr %2, align 8, !tbaa !7
  %33 = getelementptr inbounds ptr, ptr %32, i64 3
  %34 = load ptr, ptr %33, align 8, !tbaa !10
  store ptr %34, ptr %6, align 8, !tbaa !15
  %35 = load ptr, ptr %2, align 8, !tbaa !7
  %36 = getelementptr inbounds ptr, ptr %35, i64 4
  %37 = load ptr, ptr %36, align 8, !tbaa !10
  store ptr %37, ptr %7, align 8, !tbaa !15
  %38 = load ptr, ptr %2, align 8, !tbaa !7
  %39 = getelementptr inbounds ptr, ptr %38, i64 5
  %40 = load ptr, ptr %39, align 8, !tbaa !10
  store ptr %40, ptr %8, align 8, !tbaa !11
  %41 = load ptr, ptr %3, align 8, !tbaa !11
  %42 = getelementptr inbounds i64, ptr %41, i64 0
  %43 = load i64, ptr %42, align 8, !tbaa !17
  store i64 %43, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  store i64 0, ptr %14, align 8, !tbaa !17
  %44 = load ptr, ptr %4, align 8, !tbaa !13
  %45 = getelementptr inbounds [128 x i32], ptr %9, i64 0, i64 0
  %46 = getelementptr inbounds [1024 x i8], ptr %10, i64 0, i64 0
  %47 = call i32 @construct(ptr noundef %44, ptr noundef %45, ptr noundef %46)
  store i32 %47, ptr %15, align 4, !tbaa !3
  store i32 0, ptr %16, align 4, !tbaa !3
  br label %48

48:
  %49 = load i32, ptr %16, align 4, !tbaa !3
  %50 = icmp slt i32 %49, 256
  br i1 %50, label %51, label %62

51:
  %52 = load i32, ptr %16, align 4, !tbaa !3
  %53 = trunc i32 %52 to i8
  %54 = call i32 @class_of(i8 noundef zeroext %53)
  %55 = trunc i32 %54 to i8
  %56 = load i32, ptr %16, align 4, !tbaa !3
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [256 x i8], ptr %11, i64 0, i64 %57
  store i8 %55, ptr %58, align 1, !tbaa !19
  br label %59

59:
  %60 = load i32, ptr %16, align 4, !tbaa !3
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %16, align 4, !tbaa !3
  br label %48, !llvm.loop !20

62:
  br label %63

63:
  %64 = load i64, ptr %14, align 8, !tbaa !17
  %65 = load i64, ptr %12, align 8, !tbaa !17
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %67, label %140

67:
  store i32 1, ptr %17, align 4, !tbaa !3
  %68 = load i64, ptr %14, align 8, !tbaa !17
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %18, align 8, !tbaa !17
  %70 = load i64, ptr %14, align 8, !tbaa !17
  store i64 %70, ptr %19, align 8, !tbaa !17
  store i8 0, ptr %20, align 1, !tbaa !19
  br label %71

71:
  %72 = load i64, ptr %19, align 8, !tbaa !17
  %73 = load i64, ptr %12, align 8, !tbaa !17
  %74 = icmp slt i64 %72, %73
  br i1 %74, label %75, label %78

75:
  %76 = load i32, ptr %17, align 4, !tbaa !3
  %77 = icmp ne i32 %76, 0
  br label %78

78:
  %79 = phi i1 [ false, %71 ], [ %77, %75 ]
  br i1 %79, label %80, label %122

80:
  %81 = load i32, ptr %17, align 4, !tbaa !3
  %82 = mul nsw i32 %81, 8
  %83 = load ptr, ptr %6, align 8, !tbaa !15
  %84 = load i64, ptr %19, align 8, !tbaa !17
  %85 = add nsw i64 %84, 1
  store i64 %85, ptr %19, align 8, !tbaa !17
  %86 = getelementptr inbounds i8, ptr %83, i64 %84
  %87 = load i8, ptr %86, align 1, !tbaa !19
  %88 = zext i8 %87 to i64
  %89 = getelementptr inbounds nuw [256 x i8], ptr %11, i64 0, i64 %88
  %90 = load i8, ptr %89, align 1, !tbaa !19
  %91 = zext i8 %90 to i32
  %92 = add nsw i32 %82, %91
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [1024 x i8], ptr %10, i64 0, i64 %93
  %95 = load i8, ptr %94, align 1, !tbaa !19
  %96 = zext i8 %95 to i32
  store i32 %96, ptr %17, align 4, !tbaa !3
  store i32 3, ptr %21, align 4, !tbaa !3
  br label %97

97:
  %98 = load i32, ptr %21, align 4, !tbaa !3
  %99 = icmp sge i32 %98, 0
  br i1 %99, label %100, label %121

100:
  %101 = load i32, ptr %17, align 4, !tbaa !3
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds [128 x i32], ptr %9, i64 0, i64 %102
  %104 = load i32, ptr %103, align 4, !tbaa !3
  %105 = load ptr, ptr %5, align 8, !tbaa !13
  %106 = load i32, ptr %21, align 4, !tbaa !3
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds i32, ptr %105, i64 %107
  %109 = load i32, ptr %108, align 4, !tbaa !3
  %110 = and i32 %104, %109
  %111 = icmp ne i32 %110, 0
  br i1 %111, label %112, label %117

112:
  %113 = load i32, ptr %21, align 4, !tbaa !3
  %114 = add nsw i32 %113, 1
  %115 = trunc i32 %114 to i8
  store i8 %115, ptr %20, align 1, !tbaa !19
  %116 = load i64, ptr %19, align 8, !tbaa !17
  store i64 %116, ptr %18, align 8, !tbaa !17
  br label %121

117:
  br label %118

118:
  %119 = load i32, ptr %21, align 4, !tbaa !3
  %120 = add nsw i32 %119, -1
  store i32 %120, ptr %21, align 4, !tbaa !3
  br label %97, !llvm.loop !22

121:
  br label %71, !llvm.loop !23

122:
  %123 = load i64, ptr %14, align 8, !tbaa !17
  store i64 %123, ptr %22, align 8, !tbaa !17
  br label %124

124:
  %125 = load i64, ptr %22, align 8, !tbaa !17
  %126 = load i64, ptr %18, align 8, !tbaa !17
  %127 = icmp slt i64 %125, %126
  br i1 %127, label %128, label %136

128:
  %129 = load i8, ptr %20, align 1, !tbaa !19
  %130 = load ptr, ptr %7, align 8, !tbaa !15
  %131 = load i64, ptr %22, align 8, !tbaa !17
  %132 = getelementptr inbounds i8, ptr %130, i64 %131
  store i8 %129, ptr %132, align 1, !tbaa !19
  br label %133

133:
  %134 = load i64, ptr %22, align 8, !tbaa !17
  %135 = add nsw i64 %134, 1
  store i64 %135, ptr %22, align 8, !tbaa !17
  br label %124, !llvm.loop !24

136:
  %137 = load i64, ptr %18, align 8, !tbaa !17
  store i64 %137, ptr %14, align 8, !tbaa !17
  %138 = load i64, ptr %13, align 8, !tbaa !17
  %139 = add nsw i64 %138, 1
  store i64 %139, ptr %13, align 8, !tbaa !17
  br label %63, !llvm.loop !25

140:
  %141 = load i64, ptr %13, align 8, !tbaa !17
  %142 = load ptr, ptr %8, align 8, !tbaa !11
  %143 = getelementptr inbounds i64, ptr %142, i64 0
  store i64 %141, ptr %143, align 8, !tbaa !17
  %144 = load i32, ptr %15, align 4, !tbaa !3
  %145 = sext i32 %144 to i64
  %146 = load ptr, ptr %8, align 8, !tbaa !11
  %147 = getelementptr inbounds i64, ptr %146, i64 1
  store i64 %145, ptr %147, align 8, !tbaa !17
  ret void
}

define internal i32 @construct(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !15
  store i32 2, ptr %7, align 4, !tbaa !3
  %12 = load ptr, ptr %5, align 8, !tbaa !13
  %13 = getelementptr inbounds i32, ptr %12, i64 0
  store i32 0, ptr %13, align 4, !tbaa !3
  %14 = load ptr, ptr %5, align 8, !tbaa !13
  %15 = getelementptr inbounds i32, ptr %14, i64 1
  store i32 1, ptr %15, align 4, !tbaa !3
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %16

16:
  %17 = load i32, ptr %8, align 4, !tbaa !3
  %18 = load i32, ptr %7, align 4, !tbaa !3
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %69

20:
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %21

21:
  %22 = load i32, ptr %9, align 4, !tbaa !3
  %23 = icmp slt i32 %22, 8
  br i1 %23, label %24, label %65

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !13
  %26 = load ptr, ptr %5, align 8, !tbaa !13
  %27 = load i32, ptr %8, align 4, !tbaa !3
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i32, ptr %26, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = load i32, ptr %9, align 4, !tbaa !3
  %32 = call i32 @step(ptr noundef %25, i32 noundef %30, i32 noundef %31)
  store i32 %32, ptr %10, align 4, !tbaa !3
  %33 = load ptr, ptr %5, align 8, !tbaa !13
  %34 = load i32, ptr %7, align 4, !tbaa !3
  %35 = load i32, ptr %10, align 4, !tbaa !3
  %36 = call i32 @find(ptr noundef %33, i32 noundef %34, i32 noundef %35)
  store i32 %36, ptr %11, align 4, !tbaa !3
  %37 = load i32, ptr %11, align 4, !tbaa !3
  %38 = load i32, ptr %7, align 4, !tbaa !3
  %39 = icmp eq i32 %37, %38
  br i1 %39, label %40, label %52

40:
  %41 = load i32, ptr %7, align 4, !tbaa !3
  %42 = icmp eq i32 %41, 128
  br i1 %42, label %43, label %44

43:
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %51

44:
  %45 = load i32, ptr %10, align 4, !tbaa !3
  %46 = load ptr, ptr %5, align 8, !tbaa !13
  %47 = load i32, ptr %7, align 4, !tbaa !3
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %7, align 4, !tbaa !3
  %49 = sext i32 %47 to i64
  %50 = getelementptr inbounds i32, ptr %46, i64 %49
  store i32 %45, ptr %50, align 4, !tbaa !3
  br label %51

51:
  br label %52

52:
  %53 = load i32, ptr %11, align 4, !tbaa !3
  %54 = trunc i32 %53 to i8
  %55 = load ptr, ptr %6, align 8, !tbaa !15
  %56 = load i32, ptr %8, align 4, !tbaa !3
  %57 = mul nsw i32 %56, 8
  %58 = load i32, ptr %9, align 4, !tbaa !3
  %59 = add nsw i32 %57, %58
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i8, ptr %55, i64 %60
  store i8 %54, ptr %61, align 1, !tbaa !19
  br label %62

62:
  %63 = load i32, ptr %9, align 4, !tbaa !3
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %9, align 4, !tbaa !3
  br label %21, !llvm.loop !26

65:
  br label %66

66:
  %67 = load i32, ptr %8, align 4, !tbaa !3
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %8, align 4, !tbaa !3
  br label %16, !llvm.loop !27

69:
  %70 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %70
}

define internal i32 @class_of(i8 noundef zeroext %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i8, align 1
  store i8 %0, ptr %3, align 1, !tbaa !19
  %4 = load i8, ptr %3, align 1, !tbaa !19
  %5 = zext i8 %4 to i32
  %6 = or i32 %5, 32
  %7 = sub nsw i32 %6, 97
  %8 = trunc i32 %7 to i8
  %9 = zext i8 %8 to i32
  %10 = icmp slt i32 %9, 6
  br i1 %10, label %11, label %12

11:
  store i32 0, ptr %2, align 4
  br label %61

12:
  %13 = load i8, ptr %3, align 1, !tbaa !19
  %14 = zext i8 %13 to i32
  %15 = or i32 %14, 32
  %16 = sub nsw i32 %15, 97
  %17 = trunc i32 %16 to i8
  %18 = zext i8 %17 to i32
  %19 = icmp slt i32 %18, 26
  br i1 %19, label %20, label %21

20:
  store i32 1, ptr %2, align 4
  br label %61

21:
  %22 = load i8, ptr %3, align 1, !tbaa !19
  %23 = zext i8 %22 to i32
  %24 = sub nsw i32 %23, 48
  %25 = trunc i32 %24 to i8
  %26 = zext i8 %25 to i32
  %27 = icmp slt i32 %26, 2
  br i1 %27, label %28, label %29

28:
  store i32 2, ptr %2, align 4
  br label %61

29:
  %30 = load i8, ptr %3, align 1, !tbaa !19
  %31 = zext i8 %30 to i32
  %32 = sub nsw i32 %31, 48
  %33 = trunc i32 %32 to i8
  %34 = zext i8 %33 to i32
  %35 = icmp slt i32 %34, 10
  br i1 %35, label %36, label %37

36:
  store i32 3, ptr %2, align 4
  br label %61

37:
  %38 = load i8, ptr %3, align 1, !tbaa !19
  %39 = zext i8 %38 to i32
  %40 = icmp eq i32 %39, 32
  br i1 %40, label %45, label %41

41:
  %42 = load i8, ptr %3, align 1, !tbaa !19
  %43 = zext i8 %42 to i32
  %44 = icmp eq i32 %43, 10
  br i1 %44, label %45, label %46

45:
  store i32 4, ptr %2, align 4
  br label %61

46:
  %47 = load i8, ptr %3, align 1, !tbaa !19
  %48 = zext i8 %47 to i32
  %49 = icmp eq i32 %48, 46
  br i1 %49, label %54, label %50

50:
  %51 = load i8, ptr %3, align 1, !tbaa !19
  %52 = zext i8 %51 to i32
  %53 = icmp eq i32 %52, 44
  br i1 %53, label %54, label %55

54:
  store i32 5, ptr %2, align 4
  br label %61

55:
  %56 = load i8, ptr %3, align 1, !tbaa !19
  %57 = zext i8 %56 to i32
  %58 = icmp slt i32 %57, 64
  %59 = zext i1 %58 to i64
  %60 = select i1 %58, i32 6, i32 7
  store i32 %60, ptr %2, align 4
  br label %61

61:
  %62 = load i32, ptr %2, align 4
  ret i32 %62
}

define internal i32 @step(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i32 0, ptr %7, align 4, !tbaa !3
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %9

9:
  %10 = load i32, ptr %8, align 4, !tbaa !3
  %11 = icmp slt i32 %10, 32
  br i1 %11, label %12, label %33

12:
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = load i32, ptr %8, align 4, !tbaa !3
  %15 = lshr i32 %13, %14
  %16 = and i32 %15, 1
  %17 = icmp ne i32 %16, 0
  br i1 %17, label %18, label %29

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  %20 = load i32, ptr %8, align 4, !tbaa !3
  %21 = mul nsw i32 %20, 8
  %22 = load i32, ptr %6, align 4, !tbaa !3
  %23 = add nsw i32 %21, %22
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i32, ptr %19, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !3
  %27 = load i32, ptr %7, align 4, !tbaa !3
  %28 = or i32 %27, %26
  store i32 %28, ptr %7, align 4, !tbaa !3
  br label %29

29:
  br label %30

30:
  %31 = load i32, ptr %8, align 4, !tbaa !3
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %8, align 4, !tbaa !3
  br label %9, !llvm.loop !28

33:
  %34 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %34
}

define internal i32 @find(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %8

8:
  %9 = load i32, ptr %7, align 4, !tbaa !3
  %10 = load i32, ptr %5, align 4, !tbaa !3
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %20

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !13
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i32, ptr %13, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !3
  %18 = load i32, ptr %6, align 4, !tbaa !3
  %19 = icmp ne i32 %17, %18
  br label %20

20:
  %21 = phi i1 [ false, %8 ], [ %19, %12 ]
  br i1 %21, label %22, label %25

22:
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %7, align 4, !tbaa !3
  br label %8, !llvm.loop !29

25:
  %26 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %26
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
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !21}
!25 = distinct !{!25, !21}
!26 = distinct !{!26, !21}
!27 = distinct !{!27, !21}
!28 = distinct !{!28, !21}
!29 = distinct !{!29, !21}
