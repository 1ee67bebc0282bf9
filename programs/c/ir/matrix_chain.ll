; made by python -m programs.c from src/matrix_chain.c, SHA-256 9b42700d069b679358433040c4fe297bbb86661d3a4243b798c3d51f1349503d
source_filename = "matrix_chain.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %9 = load ptr, ptr %2, align 8, !tbaa !7
  %10 = getelementptr inbounds ptr, ptr %9, i64 0
  %11 = load ptr, ptr %10, align 8, !tbaa !10
  store ptr %11, ptr %3, align 8, !tbaa !11
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 1
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %4, align 8, !tbaa !13
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 2
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %5, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 3
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %6, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 4
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %7, align 8, !tbaa !11
  %24 = load ptr, ptr %3, align 8, !tbaa !11
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !15
  store i64 %26, ptr %8, align 8, !tbaa !15
  %27 = load ptr, ptr %4, align 8, !tbaa !13
  %28 = load i64, ptr %8, align 8, !tbaa !15
  %29 = load ptr, ptr %6, align 8, !tbaa !11
  %30 = call i64 @chain(ptr noundef %27, i64 noundef %28, ptr noundef %29)
  %31 = load ptr, ptr %5, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  store i64 %30, ptr %32, align 8, !tbaa !15
  %33 = load ptr, ptr %4, align 8, !tbaa !13
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = load ptr, ptr %6, align 8, !tbaa !11
  %36 = load ptr, ptr %7, align 8, !tbaa !11
  %37 = call i64 @search_tree(ptr noundef %33, i64 noundef %34, ptr noundef %35, ptr noundef %36)
  %38 = load ptr, ptr %5, align 8, !tbaa !11
  %39 = getelementptr inbounds i64, ptr %38, i64 1
  store i64 %37, ptr %39, align 8, !tbaa !15
  ret void
}

define internal i64 @chain(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store ptr %2, ptr %6, align 8, !tbaa !11
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %14

14:
  %15 = load i64, ptr %7, align 8, !tbaa !15
  %16 = load i64, ptr %5, align 8, !tbaa !15
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %28

18:
  %19 = load ptr, ptr %6, align 8, !tbaa !11
  %20 = load i64, ptr %5, align 8, !tbaa !15
  %21 = load i64, ptr %7, align 8, !tbaa !15
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = call i64 @at(i64 noundef %20, i64 noundef %21, i64 noundef %22)
  %24 = getelementptr inbounds i64, ptr %19, i64 %23
  store i64 0, ptr %24, align 8, !tbaa !15
  br label %25

25:
  %26 = load i64, ptr %7, align 8, !tbaa !15
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %7, align 8, !tbaa !15
  br label %14, !llvm.loop !17

28:
  store i64 2, ptr %8, align 8, !tbaa !15
  br label %29

29:
  %30 = load i64, ptr %8, align 8, !tbaa !15
  %31 = load i64, ptr %5, align 8, !tbaa !15
  %32 = icmp sle i64 %30, %31
  br i1 %32, label %33, label %111

33:
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %34

34:
  %35 = load i64, ptr %9, align 8, !tbaa !15
  %36 = load i64, ptr %8, align 8, !tbaa !15
  %37 = add nsw i64 %35, %36
  %38 = load i64, ptr %5, align 8, !tbaa !15
  %39 = icmp sle i64 %37, %38
  br i1 %39, label %40, label %107

40:
  %41 = load i64, ptr %9, align 8, !tbaa !15
  %42 = load i64, ptr %8, align 8, !tbaa !15
  %43 = add nsw i64 %41, %42
  %44 = sub nsw i64 %43, 1
  store i64 %44, ptr %10, align 8, !tbaa !15
  store i64 9223372036854775807, ptr %11, align 8, !tbaa !15
  %45 = load i64, ptr %9, align 8, !tbaa !15
  store i64 %45, ptr %12, align 8, !tbaa !15
  br label %46

46:
  %47 = load i64, ptr %12, align 8, !tbaa !15
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = icmp slt i64 %47, %48
  br i1 %49, label %50, label %96

50:
  %51 = load ptr, ptr %6, align 8, !tbaa !11
  %52 = load i64, ptr %5, align 8, !tbaa !15
  %53 = load i64, ptr %9, align 8, !tbaa !15
  %54 = load i64, ptr %12, align 8, !tbaa !15
  %55 = call i64 @at(i64 noundef %52, i64 noundef %53, i64 noundef %54)
  %56 = getelementptr inbounds i64, ptr %51, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !15
  %58 = load ptr, ptr %6, align 8, !tbaa !11
  %59 = load i64, ptr %5, align 8, !tbaa !15
  %60 = load i64, ptr %12, align 8, !tbaa !15
  %61 = add nsw i64 %60, 1
  %62 = load i64, ptr %10, align 8, !tbaa !15
  %63 = call i64 @at(i64 noundef %59, i64 noundef %61, i64 noundef %62)
  %64 = getelementptr inbounds i64, ptr %58, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !15
  %66 = add nsw i64 %57, %65
  %67 = load ptr, ptr %4, align 8, !tbaa !13
  %68 = load i64, ptr %9, align 8, !tbaa !15
  %69 = getelementptr inbounds i32, ptr %67, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = sext i32 %70 to i64
  %72 = load ptr, ptr %4, align 8, !tbaa !13
  %73 = load i64, ptr %12, align 8, !tbaa !15
  %74 = add nsw i64 %73, 1
  %75 = getelementptr inbounds i32, ptr %72, i64 %74
  %76 = load i32, ptr %75, align 4, !tbaa !3
  %77 = sext i32 %76 to i64
  %78 = mul nsw i64 %71, %77
  %79 = load ptr, ptr %4, align 8, !tbaa !13
  %80 = load i64, ptr %10, align 8, !tbaa !15
  %81 = add nsw i64 %80, 1
  %82 = getelementptr inbounds i32, ptr %79, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = sext i32 %83 to i64
  %85 = mul nsw i64 %78, %84
  %86 = add nsw i64 %66, %85
  store i64 %86, ptr %13, align 8, !tbaa !15
  %87 = load i64, ptr %13, align 8, !tbaa !15
  %88 = load i64, ptr %11, align 8, !tbaa !15
  %89 = icmp slt i64 %87, %88
  br i1 %89, label %90, label %92

90:
  %91 = load i64, ptr %13, align 8, !tbaa !15
  store i64 %91, ptr %11, align 8, !tbaa !15
  br label %92

92:
  br label %93

93:
  %94 = load i64, ptr %12, align 8, !tbaa !15
  %95 = add nsw i64 %94, 1
  store i64 %95, ptr %12, align 8, !tbaa !15
  br label %46, !llvm.loop !19

96:
  %97 = load i64, ptr %11, align 8, !tbaa !15
  %98 = load ptr, ptr %6, align 8, !tbaa !11
  %99 = load i64, ptr %5, align 8, !tbaa !15
  %100 = load i64, ptr %9, align 8, !tbaa !15
  %101 = load i64, ptr %10, align 8, !tbaa !15
  %102 = call i64 @at(i64 noundef %99, i64 noundef %100, i64 noundef %101)
  %103 = getelementptr inbounds i64, ptr %98, i64 %102
  store i64 %97, ptr %103, align 8, !tbaa !15
  br label %104

104:
  %105 = load i64, ptr %9, align 8, !tbaa !15
  %106 = add nsw i64 %105, 1
  store i64 %106, ptr %9, align 8, !tbaa !15
  br label %34, !llvm.loop !20

107:
  br label %108

108:
  %109 = load i64, ptr %8, align 8, !tbaa !15
  %110 = add nsw i64 %109, 1
  store i64 %110, ptr %8, align 8, !tbaa !15
  br label %29, !llvm.loop !21

111:
  %112 = load ptr, ptr %6, align 8, !tbaa !11
  %113 = load i64, ptr %5, align 8, !tbaa !15
  %114 = load i64, ptr %5, align 8, !tbaa !15
  %115 = sub nsw i64 %114, 1
  %116 = call i64 @at(i64 noundef %113, i64 noundef 0, i64 noundef %115)
  %117 = getelementptr inbounds i64, ptr %112, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !15
  ret i64 %118
}

define internal i64 @search_tree(ptr noundef %0, i64 noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !11
  store ptr %3, ptr %8, align 8, !tbaa !11
  %17 = load ptr, ptr %8, align 8, !tbaa !11
  %18 = getelementptr inbounds i64, ptr %17, i64 0
  store i64 0, ptr %18, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %19

19:
  %20 = load i64, ptr %9, align 8, !tbaa !15
  %21 = load i64, ptr %6, align 8, !tbaa !15
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %41

23:
  %24 = load ptr, ptr %8, align 8, !tbaa !11
  %25 = load i64, ptr %9, align 8, !tbaa !15
  %26 = getelementptr inbounds i64, ptr %24, i64 %25
  %27 = load i64, ptr %26, align 8, !tbaa !15
  %28 = load ptr, ptr %5, align 8, !tbaa !13
  %29 = load i64, ptr %9, align 8, !tbaa !15
  %30 = getelementptr inbounds i32, ptr %28, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = sext i32 %31 to i64
  %33 = add nsw i64 %27, %32
  %34 = load ptr, ptr %8, align 8, !tbaa !11
  %35 = load i64, ptr %9, align 8, !tbaa !15
  %36 = add nsw i64 %35, 1
  %37 = getelementptr inbounds i64, ptr %34, i64 %36
  store i64 %33, ptr %37, align 8, !tbaa !15
  br label %38

38:
  %39 = load i64, ptr %9, align 8, !tbaa !15
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %9, align 8, !tbaa !15
  br label %19, !llvm.loop !22

41:
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %42

42:
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = load i64, ptr %6, align 8, !tbaa !15
  %45 = icmp sle i64 %43, %44
  br i1 %45, label %46, label %56

46:
  %47 = load ptr, ptr %7, align 8, !tbaa !11
  %48 = load i64, ptr %6, align 8, !tbaa !15
  %49 = load i64, ptr %10, align 8, !tbaa !15
  %50 = load i64, ptr %10, align 8, !tbaa !15
  %51 = call i64 @at(i64 noundef %48, i64 noundef %49, i64 noundef %50)
  %52 = getelementptr inbounds i64, ptr %47, i64 %51
  store i64 0, ptr %52, align 8, !tbaa !15
  br label %53

53:
  %54 = load i64, ptr %10, align 8, !tbaa !15
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %10, align 8, !tbaa !15
  br label %42, !llvm.loop !23

56:
  store i64 1, ptr %11, align 8, !tbaa !15
  br label %57

57:
  %58 = load i64, ptr %11, align 8, !tbaa !15
  %59 = load i64, ptr %6, align 8, !tbaa !15
  %60 = icmp sle i64 %58, %59
  br i1 %60, label %61, label %131

61:
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %62

62:
  %63 = load i64, ptr %12, align 8, !tbaa !15
  %64 = load i64, ptr %11, align 8, !tbaa !15
  %65 = add nsw i64 %63, %64
  %66 = load i64, ptr %6, align 8, !tbaa !15
  %67 = icmp sle i64 %65, %66
  br i1 %67, label %68, label %127

68:
  %69 = load i64, ptr %12, align 8, !tbaa !15
  %70 = load i64, ptr %11, align 8, !tbaa !15
  %71 = add nsw i64 %69, %70
  store i64 %71, ptr %13, align 8, !tbaa !15
  store i64 9223372036854775807, ptr %14, align 8, !tbaa !15
  %72 = load i64, ptr %12, align 8, !tbaa !15
  store i64 %72, ptr %15, align 8, !tbaa !15
  br label %73

73:
  %74 = load i64, ptr %15, align 8, !tbaa !15
  %75 = load i64, ptr %13, align 8, !tbaa !15
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %77, label %106

77:
  %78 = load ptr, ptr %7, align 8, !tbaa !11
  %79 = load i64, ptr %6, align 8, !tbaa !15
  %80 = load i64, ptr %12, align 8, !tbaa !15
  %81 = load i64, ptr %15, align 8, !tbaa !15
  %82 = call i64 @at(i64 noundef %79, i64 noundef %80, i64 noundef %81)
  %83 = getelementptr inbounds i64, ptr %78, i64 %82
  %84 = load i64, ptr %83, align 8, !tbaa !15
  %85 = load ptr, ptr %7, align 8, !tbaa !11
  %86 = load i64, ptr %6, align 8, !tbaa !15
  %87 = load i64, ptr %15, align 8, !tbaa !15
  %88 = add nsw i64 %87, 1
  %89 = load i64, ptr %13, align 8, !tbaa !15
  %90 = call i64 @at(i64 noundef %86, i64 noundef %88, i64 noundef %89)
  %91 = getelementptr inbounds i64, ptr %85, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !15
  %93 = add nsw i64 %84, %92
  store i64 %93, ptr %16, align 8, !tbaa !15
  %94 = load i64, ptr %16, align 8, !tbaa !15
  %95 = load i64, ptr %14, align 8, !tbaa !15
  %96 = icmp slt i64 %94, %95
  br i1 %96, label %97, label %99

97:
  %98 = load i64, ptr %16, align 8, !tbaa !15
  br label %101

99:
  %100 = load i64, ptr %14, align 8, !tbaa !15
  br label %101

101:
  %102 = phi i64 [ %98, %97 ], [ %100, %99 ]
  store i64 %102, ptr %14, align 8, !tbaa !15
  br label %103

103:
  %104 = load i64, ptr %15, align 8, !tbaa !15
  %105 = add nsw i64 %104, 1
  store i64 %105, ptr %15, align 8, !tbaa !15
  br label %73, !llvm.loop !24

106:
  %107 = load i64, ptr %14, align 8, !tbaa !15
  %108 = load ptr, ptr %8, align 8, !tbaa !11
  %109 = load i64, ptr %13, align 8, !tbaa !15
  %110 = getelementptr inbounds i64, ptr %108, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !15
  %112 = add nsw i64 %107, %111
  %113 = load ptr, ptr %8, align 8, !tbaa !11
  %114 = load i64, ptr %12, align 8, !tbaa !15
  %115 = getelementptr inbounds i64, ptr %113, i64 %114
  %116 = load i64, ptr %115, align 8, !tbaa !15
  %117 = sub nsw i64 %112, %116
  %118 = load ptr, ptr %7, align 8, !tbaa !11
  %119 = load i64, ptr %6, align 8, !tbaa !15
  %120 = load i64, ptr %12, align 8, !tbaa !15
  %121 = load i64, ptr %13, align 8, !tbaa !15
  %122 = call i64 @at(i64 noundef %119, i64 noundef %120, i64 noundef %121)
  %123 = getelementptr inbounds i64, ptr %118, i64 %122
  store i64 %117, ptr %123, align 8, !tbaa !15
  br label %124

124:
  %125 = load i64, ptr %12, align 8, !tbaa !15
  %126 = add nsw i64 %125, 1
  store i64 %126, ptr %12, align 8, !tbaa !15
  br label %62, !llvm.loop !25

127:
  br label %128

128:
  %129 = load i64, ptr %11, align 8, !tbaa !15
  %130 = add nsw i64 %129, 1
  store i64 %130, ptr %11, align 8, !tbaa !15
  br label %57, !llvm.loop !26

131:
  %132 = load ptr, ptr %7, align 8, !tbaa !11
  %133 = load i64, ptr %6, align 8, !tbaa !15
  %134 = load i64, ptr %6, align 8, !tbaa !15
  %135 = call i64 @at(i64 noundef %133, i64 noundef 0, i64 noundef %134)
  %136 = getelementptr inbounds i64, ptr %132, i64 %135
  %137 = load i64, ptr %136, align 8, !tbaa !15
  ret i64 %137
}

define internal i64 @at(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %7 = load i64, ptr %5, align 8, !tbaa !15
  %8 = load i64, ptr %4, align 8, !tbaa !15
  %9 = add nsw i64 %8, 1
  %10 = mul nsw i64 %7, %9
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = add nsw i64 %10, %11
  ret i64 %12
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
