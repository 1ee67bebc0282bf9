; made by python -m programs.c from src/median_filter.c, SHA-256 4e9e55cb877d674bc2c75a4d474ec4581d1bfb65aa9615777077c58d7d81f2fa
source_filename = "median_filter.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca [9 x i8], align 1
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 0
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %3, align 8, !tbaa !11
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 1
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %4, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 2
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %5, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 3
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %6, align 8, !tbaa !15
  %29 = load ptr, ptr %3, align 8, !tbaa !11
  %30 = getelementptr inbounds i64, ptr %29, i64 0
  %31 = load i64, ptr %30, align 8, !tbaa !17
  store i64 %31, ptr %7, align 8, !tbaa !17
  %32 = load ptr, ptr %3, align 8, !tbaa !11
  %33 = getelementptr inbounds i64, ptr %32, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !17
  store i64 %34, ptr %8, align 8, !tbaa !17
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %35

35:
  %36 = load i32, ptr %9, align 4, !tbaa !3
  %37 = icmp slt i32 %36, 256
  br i1 %37, label %38, label %46

38:
  %39 = load ptr, ptr %6, align 8, !tbaa !15
  %40 = load i32, ptr %9, align 4, !tbaa !3
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, ptr %39, i64 %41
  store i32 0, ptr %42, align 4, !tbaa !3
  br label %43

43:
  %44 = load i32, ptr %9, align 4, !tbaa !3
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %9, align 4, !tbaa !3
  br label %35, !llvm.loop !19

46:
  store i64 0, ptr %10, align 8, !tbaa !17
  br label %47

47:
  %48 = load i64, ptr %10, align 8, !tbaa !17
  %49 = load i64, ptr %7, align 8, !tbaa !17
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %51, label %142

51:
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %52

52:
  %53 = load i64, ptr %11, align 8, !tbaa !17
  %54 = load i64, ptr %8, align 8, !tbaa !17
  %55 = icmp slt i64 %53, %54
  br i1 %55, label %56, label %138

56:
  store i32 0, ptr %13, align 4, !tbaa !3
  store i64 -1, ptr %15, align 8, !tbaa !17
  br label %57

57:
  %58 = load i64, ptr %15, align 8, !tbaa !17
  %59 = icmp sle i64 %58, 1
  br i1 %59, label %60, label %92

60:
  store i64 -1, ptr %16, align 8, !tbaa !17
  br label %61

61:
  %62 = load i64, ptr %16, align 8, !tbaa !17
  %63 = icmp sle i64 %62, 1
  br i1 %63, label %64, label %88

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !13
  %66 = load i64, ptr %10, align 8, !tbaa !17
  %67 = load i64, ptr %15, align 8, !tbaa !17
  %68 = add nsw i64 %66, %67
  %69 = load i64, ptr %7, align 8, !tbaa !17
  %70 = call i64 @clamp(i64 noundef %68, i64 noundef %69)
  %71 = load i64, ptr %8, align 8, !tbaa !17
  %72 = mul nsw i64 %70, %71
  %73 = load i64, ptr %11, align 8, !tbaa !17
  %74 = load i64, ptr %16, align 8, !tbaa !17
  %75 = add nsw i64 %73, %74
  %76 = load i64, ptr %8, align 8, !tbaa !17
  %77 = call i64 @clamp(i64 noundef %75, i64 noundef %76)
  %78 = add nsw i64 %72, %77
  %79 = getelementptr inbounds i8, ptr %65, i64 %78
  %80 = load i8, ptr %79, align 1, !tbaa !21
  %81 = load i32, ptr %13, align 4, !tbaa !3
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %13, align 4, !tbaa !3
  %83 = sext i32 %81 to i64
  %84 = getelementptr inbounds [9 x i8], ptr %12, i64 0, i64 %83
  store i8 %80, ptr %84, align 1, !tbaa !21
  br label %85

85:
  %86 = load i64, ptr %16, align 8, !tbaa !17
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %16, align 8, !tbaa !17
  br label %61, !llvm.loop !22

88:
  br label %89

89:
  %90 = load i64, ptr %15, align 8, !tbaa !17
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %15, align 8, !tbaa !17
  br label %57, !llvm.loop !23

92:
  %93 = getelementptr inbounds [9 x i8], ptr %12, i64 0, i64 0
  %94 = call zeroext i8 @median9(ptr noundef %93)
  %95 = load ptr, ptr %5, align 8, !tbaa !13
  %96 = load i64, ptr %10, align 8, !tbaa !17
  %97 = load i64, ptr %8, align 8, !tbaa !17
  %98 = mul nsw i64 %96, %97
  %99 = load i64, ptr %11, align 8, !tbaa !17
  %100 = add nsw i64 %98, %99
  %101 = getelementptr inbounds i8, ptr %95, i64 %100
  store i8 %94, ptr %101, align 1, !tbaa !21
  %102 = load ptr, ptr %5, align 8, !tbaa !13
  %103 = load i64, ptr %10, align 8, !tbaa !17
  %104 = load i64, ptr %8, align 8, !tbaa !17
  %105 = mul nsw i64 %103, %104
  %106 = load i64, ptr %11, align 8, !tbaa !17
  %107 = add nsw i64 %105, %106
  %108 = getelementptr inbounds i8, ptr %102, i64 %107
  %109 = load i8, ptr %108, align 1, !tbaa !21
  %110 = zext i8 %109 to i32
  %111 = load ptr, ptr %4, align 8, !tbaa !13
  %112 = load i64, ptr %10, align 8, !tbaa !17
  %113 = load i64, ptr %8, align 8, !tbaa !17
  %114 = mul nsw i64 %112, %113
  %115 = load i64, ptr %11, align 8, !tbaa !17
  %116 = add nsw i64 %114, %115
  %117 = getelementptr inbounds i8, ptr %111, i64 %116
  %118 = load i8, ptr %117, align 1, !tbaa !21
  %119 = zext i8 %118 to i32
  %120 = sub nsw i32 %110, %119
  store i32 %120, ptr %14, align 4, !tbaa !3
  %121 = load ptr, ptr %6, align 8, !tbaa !15
  %122 = load i32, ptr %14, align 4, !tbaa !3
  %123 = icmp slt i32 %122, 0
  br i1 %123, label %124, label %127

124:
  %125 = load i32, ptr %14, align 4, !tbaa !3
  %126 = sub nsw i32 0, %125
  br label %129

127:
  %128 = load i32, ptr %14, align 4, !tbaa !3
  br label %129

129:
  %130 = phi i32 [ %126, %124 ], [ %128, %127 ]
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds i32, ptr %121, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !3
  %134 = add i32 %133, 1
  store i32 %134, ptr %132, align 4, !tbaa !3
  br label %135

135:
  %136 = load i64, ptr %11, align 8, !tbaa !17
  %137 = add nsw i64 %136, 1
  store i64 %137, ptr %11, align 8, !tbaa !17
  br label %52, !llvm.loop !24

138:
  br label %139

139:
  %140 = load i64, ptr %10, align 8, !tbaa !17
  %141 = add nsw i64 %140, 1
  store i64 %141, ptr %10, align 8, !tbaa !17
  br label %47, !llvm.loop !25

142:
  ret void
}

define internal i64 @clamp(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !17
  store i64 %1, ptr %4, align 8, !tbaa !17
  %5 = load i64, ptr %3, align 8, !tbaa !17
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %7, label %8

7:
  br label %19

8:
  %9 = load i64, ptr %3, align 8, !tbaa !17
  %10 = load i64, ptr %4, align 8, !tbaa !17
  %11 = icmp sge i64 %9, %10
  br i1 %11, label %12, label %15

12:
  %13 = load i64, ptr %4, align 8, !tbaa !17
  %14 = sub nsw i64 %13, 1
  br label %17

15:
  %16 = load i64, ptr %3, align 8, !tbaa !17
  br label %17

17:
  %18 = phi i64 [ %14, %12 ], [ %16, %15 ]
  br label %19

19:
  %20 = phi i64 [ 0, %7 ], [ %18, %17 ]
  ret i64 %20
}

define internal zeroext i8 @median9(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !13
  store i32 0, ptr %3, align 4, !tbaa !3
  br label %4

4:
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = icmp slt i32 %5, 9
  br i1 %6, label %7, label %39

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !13
  %9 = load i32, ptr %3, align 4, !tbaa !3
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds i8, ptr %8, i64 %10
  %12 = load ptr, ptr %2, align 8, !tbaa !13
  %13 = load i32, ptr %3, align 4, !tbaa !3
  %14 = add nsw i32 %13, 1
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i8, ptr %12, i64 %15
  call void @order(ptr noundef %11, ptr noundef %16)
  %17 = load ptr, ptr %2, align 8, !tbaa !13
  %18 = load i32, ptr %3, align 4, !tbaa !3
  %19 = add nsw i32 %18, 1
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i8, ptr %17, i64 %20
  %22 = load ptr, ptr %2, align 8, !tbaa !13
  %23 = load i32, ptr %3, align 4, !tbaa !3
  %24 = add nsw i32 %23, 2
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, ptr %22, i64 %25
  call void @order(ptr noundef %21, ptr noundef %26)
  %27 = load ptr, ptr %2, align 8, !tbaa !13
  %28 = load i32, ptr %3, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i8, ptr %27, i64 %29
  %31 = load ptr, ptr %2, align 8, !tbaa !13
  %32 = load i32, ptr %3, align 4, !tbaa !3
  %33 = add nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %31, i64 %34
  call void @order(ptr noundef %30, ptr noundef %35)
  br label %36

36:
  %37 = load i32, ptr %3, align 4, !tbaa !3
  %38 = add nsw i32 %37, 3
  store i32 %38, ptr %3, align 4, !tbaa !3
  br label %4, !llvm.loop !26

39:
  %40 = load ptr, ptr %2, align 8, !tbaa !13
  %41 = getelementptr inbounds i8, ptr %40, i64 0
  %42 = load ptr, ptr %2, align 8, !tbaa !13
  %43 = getelementptr inbounds i8, ptr %42, i64 3
  call void @order(ptr noundef %41, ptr noundef %43)
  %44 = load ptr, ptr %2, align 8, !tbaa !13
  %45 = getelementptr inbounds i8, ptr %44, i64 3
  %46 = load ptr, ptr %2, align 8, !tbaa !13
  %47 = getelementptr inbounds i8, ptr %46, i64 6
  call void @order(ptr noundef %45, ptr noundef %47)
  %48 = load ptr, ptr %2, align 8, !tbaa !13
  %49 = getelementptr inbounds i8, ptr %48, i64 1
  %50 = load ptr, ptr %2, align 8, !tbaa !13
  %51 = getelementptr inbounds i8, ptr %50, i64 4
  call void @order(ptr noundef %49, ptr noundef %51)
  %52 = load ptr, ptr %2, align 8, !tbaa !13
  %53 = getelementptr inbounds i8, ptr %52, i64 4
  %54 = load ptr, ptr %2, align 8, !tbaa !13
  %55 = getelementptr inbounds i8, ptr %54, i64 7
  call void @order(ptr noundef %53, ptr noundef %55)
  %56 = load ptr, ptr %2, align 8, !tbaa !13
  %57 = getelementptr inbounds i8, ptr %56, i64 1
  %58 = load ptr, ptr %2, align 8, !tbaa !13
  %59 = getelementptr inbounds i8, ptr %58, i64 4
  call void @order(ptr noundef %57, ptr noundef %59)
  %60 = load ptr, ptr %2, align 8, !tbaa !13
  %61 = getelementptr inbounds i8, ptr %60, i64 5
  %62 = load ptr, ptr %2, align 8, !tbaa !13
  %63 = getelementptr inbounds i8, ptr %62, i64 8
  call void @order(ptr noundef %61, ptr noundef %63)
  %64 = load ptr, ptr %2, align 8, !tbaa !13
  %65 = getelementptr inbounds i8, ptr %64, i64 2
  %66 = load ptr, ptr %2, align 8, !tbaa !13
  %67 = getelementptr inbounds i8, ptr %66, i64 5
  call void @order(ptr noundef %65, ptr noundef %67)
  %68 = load ptr, ptr %2, align 8, !tbaa !13
  %69 = getelementptr inbounds i8, ptr %68, i64 4
  %70 = load ptr, ptr %2, align 8, !tbaa !13
  %71 = getelementptr inbounds i8, ptr %70, i64 6
  call void @order(ptr noundef %69, ptr noundef %71)
  %72 = load ptr, ptr %2, align 8, !tbaa !13
  %73 = getelementptr inbounds i8, ptr %72, i64 2
  %74 = load ptr, ptr %2, align 8, !tbaa !13
  %75 = getelementptr inbounds i8, ptr %74, i64 4
  call void @order(ptr noundef %73, ptr noundef %75)
  %76 = load ptr, ptr %2, align 8, !tbaa !13
  %77 = getelementptr inbounds i8, ptr %76, i64 4
  %78 = load ptr, ptr %2, align 8, !tbaa !13
  %79 = getelementptr inbounds i8, ptr %78, i64 6
  call void @order(ptr noundef %77, ptr noundef %79)
  %80 = load ptr, ptr %2, align 8, !tbaa !13
  %81 = getelementptr inbounds i8, ptr %80, i64 4
  %82 = load i8, ptr %81, align 1, !tbaa !21
  ret i8 %82
}

define internal void @order(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  %7 = load ptr, ptr %3, align 8, !tbaa !13
  %8 = load i8, ptr %7, align 1, !tbaa !21
  %9 = zext i8 %8 to i32
  %10 = load ptr, ptr %4, align 8, !tbaa !13
  %11 = load i8, ptr %10, align 1, !tbaa !21
  %12 = zext i8 %11 to i32
  %13 = icmp slt i32 %9, %12
  br i1 %13, label %14, label %18

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !13
  %16 = load i8, ptr %15, align 1, !tbaa !21
  %17 = zext i8 %16 to i32
  br label %22

18:
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  %20 = load i8, ptr %19, align 1, !tbaa !21
  %21 = zext i8 %20 to i32
  br label %22

22:
  %23 = phi i32 [ %17, %14 ], [ %21, %18 ]
  %24 = trunc i32 %23 to i8
  store i8 %24, ptr %5, align 1, !tbaa !21
  %25 = load ptr, ptr %3, align 8, !tbaa !13
  %26 = load i8, ptr %25, align 1, !tbaa !21
  %27 = zext i8 %26 to i32
  %28 = load ptr, ptr %4, align 8, !tbaa !13
  %29 = load i8, ptr %28, align 1, !tbaa !21
  %30 = zext i8 %29 to i32
  %31 = icmp slt i32 %27, %30
  br i1 %31, label %32, label %36

32:
  %33 = load ptr, ptr %4, align 8, !tbaa !13
  %34 = load i8, ptr %33, align 1, !tbaa !21
  %35 = zext i8 %34 to i32
  br label %40

36:
  %37 = load ptr, ptr %3, align 8, !tbaa !13
  %38 = load i8, ptr %37, align 1, !tbaa !21
  %39 = zext i8 %38 to i32
  br label %40

40:
  %41 = phi i32 [ %35, %32 ], [ %39, %36 ]
  %42 = trunc i32 %41 to i8
  store i8 %42, ptr %6, align 1, !tbaa !21
  %43 = load i8, ptr %5, align 1, !tbaa !21
  %44 = load ptr, ptr %3, align 8, !tbaa !13
  store i8 %43, ptr %44, align 1, !tbaa !21
  %45 = load i8, ptr %6, align 1, !tbaa !21
  %46 = load ptr, ptr %4, align 8, !tbaa !13
  store i8 %45, ptr %46, align 1, !tbaa !21
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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
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
