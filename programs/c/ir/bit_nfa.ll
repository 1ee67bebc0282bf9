; made by python -m programs.c from src/bit_nfa.c, SHA-256 fa9f5861e240e21436cbfc675a7854a4f046f6a8674fcf7159503dcd84ae2e28
source_filename = "bit_nfa.c"

%struct.Automaton = type { [256 x i64], i64, i64, i64, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca %struct.Automaton, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !11
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !15
  store i64 %27, ptr %7, align 8, !tbaa !15
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !15
  store i64 %30, ptr %8, align 8, !tbaa !15
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 2
  %33 = load i64, ptr %32, align 8, !tbaa !15
  store i64 %33, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %34

34:
  %35 = load i64, ptr %11, align 8, !tbaa !15
  %36 = load i64, ptr %7, align 8, !tbaa !15
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %38, label %61

38:
  store i64 -1, ptr %12, align 8, !tbaa !15
  %39 = load ptr, ptr %4, align 8, !tbaa !13
  %40 = load i64, ptr %11, align 8, !tbaa !15
  %41 = load i64, ptr %8, align 8, !tbaa !15
  %42 = mul nsw i64 %40, %41
  %43 = getelementptr inbounds i8, ptr %39, i64 %42
  %44 = load i64, ptr %8, align 8, !tbaa !15
  call void @build(ptr noundef %10, ptr noundef %43, i64 noundef %44)
  %45 = load ptr, ptr %5, align 8, !tbaa !13
  %46 = load i64, ptr %9, align 8, !tbaa !15
  %47 = call i64 @run(ptr noundef %10, ptr noundef %45, i64 noundef %46, ptr noundef %12)
  %48 = load ptr, ptr %6, align 8, !tbaa !11
  %49 = load i64, ptr %11, align 8, !tbaa !15
  %50 = mul nsw i64 2, %49
  %51 = getelementptr inbounds i64, ptr %48, i64 %50
  store i64 %47, ptr %51, align 8, !tbaa !15
  %52 = load i64, ptr %12, align 8, !tbaa !15
  %53 = load ptr, ptr %6, align 8, !tbaa !11
  %54 = load i64, ptr %11, align 8, !tbaa !15
  %55 = mul nsw i64 2, %54
  %56 = add nsw i64 %55, 1
  %57 = getelementptr inbounds i64, ptr %53, i64 %56
  store i64 %52, ptr %57, align 8, !tbaa !15
  br label %58

58:
  %59 = load i64, ptr %11, align 8, !tbaa !15
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %11, align 8, !tbaa !15
  br label %34, !llvm.loop !17

61:
  ret void
}

define internal void @build(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca i8, align 1
  %12 = alloca i8, align 1
  %13 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  store i64 1, ptr %7, align 8, !tbaa !15
  store i32 0, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %14

14:
  %15 = load i32, ptr %9, align 4, !tbaa !3
  %16 = icmp slt i32 %15, 256
  br i1 %16, label %17, label %26

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !10
  %19 = getelementptr inbounds nuw %struct.Automaton, ptr %18, i32 0, i32 0
  %20 = load i32, ptr %9, align 4, !tbaa !3
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [256 x i64], ptr %19, i64 0, i64 %21
  store i64 0, ptr %22, align 8, !tbaa !15
  br label %23

23:
  %24 = load i32, ptr %9, align 4, !tbaa !3
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %9, align 4, !tbaa !3
  br label %14, !llvm.loop !19

26:
  %27 = load ptr, ptr %4, align 8, !tbaa !10
  %28 = getelementptr inbounds nuw %struct.Automaton, ptr %27, i32 0, i32 5
  store i64 0, ptr %28, align 8, !tbaa !20
  %29 = load ptr, ptr %4, align 8, !tbaa !10
  %30 = getelementptr inbounds nuw %struct.Automaton, ptr %29, i32 0, i32 4
  store i64 0, ptr %30, align 8, !tbaa !22
  %31 = load ptr, ptr %4, align 8, !tbaa !10
  %32 = getelementptr inbounds nuw %struct.Automaton, ptr %31, i32 0, i32 3
  store i64 0, ptr %32, align 8, !tbaa !23
  %33 = load ptr, ptr %4, align 8, !tbaa !10
  %34 = getelementptr inbounds nuw %struct.Automaton, ptr %33, i32 0, i32 2
  store i64 0, ptr %34, align 8, !tbaa !24
  %35 = load ptr, ptr %4, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw %struct.Automaton, ptr %35, i32 0, i32 1
  store i64 0, ptr %36, align 8, !tbaa !25
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !15
  %39 = add nsw i64 %38, 1
  %40 = load i64, ptr %6, align 8, !tbaa !15
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %49

42:
  %43 = load ptr, ptr %5, align 8, !tbaa !13
  %44 = load i64, ptr %10, align 8, !tbaa !15
  %45 = getelementptr inbounds i8, ptr %43, i64 %44
  %46 = load i8, ptr %45, align 1, !tbaa !26
  %47 = zext i8 %46 to i32
  %48 = icmp ne i32 %47, 0
  br label %49

49:
  %50 = phi i1 [ false, %37 ], [ %48, %42 ]
  br i1 %50, label %51, label %143

51:
  %52 = load ptr, ptr %5, align 8, !tbaa !13
  %53 = load i64, ptr %10, align 8, !tbaa !15
  %54 = getelementptr inbounds i8, ptr %52, i64 %53
  %55 = load i8, ptr %54, align 1, !tbaa !26
  store i8 %55, ptr %11, align 1, !tbaa !26
  %56 = load ptr, ptr %5, align 8, !tbaa !13
  %57 = load i64, ptr %10, align 8, !tbaa !15
  %58 = add nsw i64 %57, 1
  %59 = getelementptr inbounds i8, ptr %56, i64 %58
  %60 = load i8, ptr %59, align 1, !tbaa !26
  store i8 %60, ptr %12, align 1, !tbaa !26
  %61 = load i8, ptr %11, align 1, !tbaa !26
  %62 = zext i8 %61 to i32
  %63 = icmp eq i32 %62, 46
  br i1 %63, label %64, label %81

64:
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %65

65:
  %66 = load i32, ptr %13, align 4, !tbaa !3
  %67 = icmp slt i32 %66, 256
  br i1 %67, label %68, label %80

68:
  %69 = load i64, ptr %7, align 8, !tbaa !15
  %70 = load ptr, ptr %4, align 8, !tbaa !10
  %71 = getelementptr inbounds nuw %struct.Automaton, ptr %70, i32 0, i32 0
  %72 = load i32, ptr %13, align 4, !tbaa !3
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds [256 x i64], ptr %71, i64 0, i64 %73
  %75 = load i64, ptr %74, align 8, !tbaa !15
  %76 = or i64 %75, %69
  store i64 %76, ptr %74, align 8, !tbaa !15
  br label %77

77:
  %78 = load i32, ptr %13, align 4, !tbaa !3
  %79 = add nsw i32 %78, 1
  store i32 %79, ptr %13, align 4, !tbaa !3
  br label %65, !llvm.loop !27

80:
  br label %90

81:
  %82 = load i64, ptr %7, align 8, !tbaa !15
  %83 = load ptr, ptr %4, align 8, !tbaa !10
  %84 = getelementptr inbounds nuw %struct.Automaton, ptr %83, i32 0, i32 0
  %85 = load i8, ptr %11, align 1, !tbaa !26
  %86 = zext i8 %85 to i64
  %87 = getelementptr inbounds nuw [256 x i64], ptr %84, i64 0, i64 %86
  %88 = load i64, ptr %87, align 8, !tbaa !15
  %89 = or i64 %88, %82
  store i64 %89, ptr %87, align 8, !tbaa !15
  br label %90

90:
  %91 = load i8, ptr %12, align 1, !tbaa !26
  %92 = zext i8 %91 to i32
  %93 = icmp eq i32 %92, 43
  br i1 %93, label %98, label %94

94:
  %95 = load i8, ptr %12, align 1, !tbaa !26
  %96 = zext i8 %95 to i32
  %97 = icmp eq i32 %96, 42
  br i1 %97, label %98, label %104

98:
  %99 = load i64, ptr %7, align 8, !tbaa !15
  %100 = load ptr, ptr %4, align 8, !tbaa !10
  %101 = getelementptr inbounds nuw %struct.Automaton, ptr %100, i32 0, i32 1
  %102 = load i64, ptr %101, align 8, !tbaa !25
  %103 = or i64 %102, %99
  store i64 %103, ptr %101, align 8, !tbaa !25
  br label %104

104:
  %105 = load i8, ptr %12, align 1, !tbaa !26
  %106 = zext i8 %105 to i32
  %107 = icmp eq i32 %106, 63
  br i1 %107, label %112, label %108

108:
  %109 = load i8, ptr %12, align 1, !tbaa !26
  %110 = zext i8 %109 to i32
  %111 = icmp eq i32 %110, 42
  br i1 %111, label %112, label %133

112:
  %113 = load i64, ptr %7, align 8, !tbaa !15
  %114 = load ptr, ptr %4, align 8, !tbaa !10
  %115 = getelementptr inbounds nuw %struct.Automaton, ptr %114, i32 0, i32 4
  %116 = load i64, ptr %115, align 8, !tbaa !22
  %117 = or i64 %116, %113
  store i64 %117, ptr %115, align 8, !tbaa !22
  %118 = load i32, ptr %8, align 4, !tbaa !3
  %119 = icmp ne i32 %118, 0
  br i1 %119, label %127, label %120

120:
  %121 = load i64, ptr %7, align 8, !tbaa !15
  %122 = lshr i64 %121, 1
  %123 = load ptr, ptr %4, align 8, !tbaa !10
  %124 = getelementptr inbounds nuw %struct.Automaton, ptr %123, i32 0, i32 2
  %125 = load i64, ptr %124, align 8, !tbaa !24
  %126 = or i64 %125, %122
  store i64 %126, ptr %124, align 8, !tbaa !24
  br label %127

127:
  store i32 1, ptr %8, align 4, !tbaa !3
  %128 = load i64, ptr %7, align 8, !tbaa !15
  %129 = load ptr, ptr %4, align 8, !tbaa !10
  %130 = getelementptr inbounds nuw %struct.Automaton, ptr %129, i32 0, i32 3
  %131 = load i64, ptr %130, align 8, !tbaa !23
  %132 = or i64 %131, %128
  store i64 %132, ptr %130, align 8, !tbaa !23
  br label %134

133:
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %134

134:
  %135 = load i64, ptr %7, align 8, !tbaa !15
  %136 = load ptr, ptr %4, align 8, !tbaa !10
  %137 = getelementptr inbounds nuw %struct.Automaton, ptr %136, i32 0, i32 5
  store i64 %135, ptr %137, align 8, !tbaa !20
  %138 = load i64, ptr %7, align 8, !tbaa !15
  %139 = shl i64 %138, 1
  store i64 %139, ptr %7, align 8, !tbaa !15
  br label %140

140:
  %141 = load i64, ptr %10, align 8, !tbaa !15
  %142 = add nsw i64 %141, 2
  store i64 %142, ptr %10, align 8, !tbaa !15
  br label %37, !llvm.loop !28

143:
  %144 = load ptr, ptr %4, align 8, !tbaa !10
  %145 = getelementptr inbounds nuw %struct.Automaton, ptr %144, i32 0, i32 4
  %146 = load i64, ptr %145, align 8, !tbaa !22
  %147 = lshr i64 %146, 1
  %148 = xor i64 %147, -1
  %149 = load ptr, ptr %4, align 8, !tbaa !10
  %150 = getelementptr inbounds nuw %struct.Automaton, ptr %149, i32 0, i32 3
  %151 = load i64, ptr %150, align 8, !tbaa !23
  %152 = and i64 %151, %148
  store i64 %152, ptr %150, align 8, !tbaa !23
  ret void
}

define internal i64 @run(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !10
  store ptr %1, ptr %6, align 8, !tbaa !13
  store i64 %2, ptr %7, align 8, !tbaa !15
  store ptr %3, ptr %8, align 8, !tbaa !11
  store i64 0, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %12

12:
  %13 = load i64, ptr %11, align 8, !tbaa !15
  %14 = load i64, ptr %7, align 8, !tbaa !15
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %58

16:
  %17 = load i64, ptr %9, align 8, !tbaa !15
  %18 = shl i64 %17, 1
  %19 = or i64 %18, 1
  %20 = load i64, ptr %9, align 8, !tbaa !15
  %21 = load ptr, ptr %5, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Automaton, ptr %21, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !25
  %24 = and i64 %20, %23
  %25 = or i64 %19, %24
  %26 = load ptr, ptr %5, align 8, !tbaa !10
  %27 = getelementptr inbounds nuw %struct.Automaton, ptr %26, i32 0, i32 0
  %28 = load ptr, ptr %6, align 8, !tbaa !13
  %29 = load i64, ptr %11, align 8, !tbaa !15
  %30 = getelementptr inbounds i8, ptr %28, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !26
  %32 = zext i8 %31 to i64
  %33 = getelementptr inbounds nuw [256 x i64], ptr %27, i64 0, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !15
  %35 = and i64 %25, %34
  store i64 %35, ptr %9, align 8, !tbaa !15
  %36 = load ptr, ptr %5, align 8, !tbaa !10
  %37 = load i64, ptr %9, align 8, !tbaa !15
  %38 = call i64 @through_optional(ptr noundef %36, i64 noundef %37)
  store i64 %38, ptr %9, align 8, !tbaa !15
  %39 = load i64, ptr %9, align 8, !tbaa !15
  %40 = load ptr, ptr %5, align 8, !tbaa !10
  %41 = getelementptr inbounds nuw %struct.Automaton, ptr %40, i32 0, i32 5
  %42 = load i64, ptr %41, align 8, !tbaa !20
  %43 = and i64 %39, %42
  %44 = icmp ne i64 %43, 0
  br i1 %44, label %45, label %54

45:
  %46 = load i64, ptr %10, align 8, !tbaa !15
  %47 = icmp ne i64 %46, 0
  br i1 %47, label %51, label %48

48:
  %49 = load i64, ptr %11, align 8, !tbaa !15
  %50 = load ptr, ptr %8, align 8, !tbaa !11
  store i64 %49, ptr %50, align 8, !tbaa !15
  br label %51

51:
  %52 = load i64, ptr %10, align 8, !tbaa !15
  %53 = add nsw i64 %52, 1
  store i64 %53, ptr %10, align 8, !tbaa !15
  br label %54

54:
  br label %55

55:
  %56 = load i64, ptr %11, align 8, !tbaa !15
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %11, align 8, !tbaa !15
  br label %12, !llvm.loop !29

58:
  %59 = load i64, ptr %10, align 8, !tbaa !15
  ret i64 %59
}

define internal i64 @through_optional(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i64 %1, ptr %4, align 8, !tbaa !15
  %6 = load i64, ptr %4, align 8, !tbaa !15
  %7 = load ptr, ptr %3, align 8, !tbaa !10
  %8 = getelementptr inbounds nuw %struct.Automaton, ptr %7, i32 0, i32 3
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = or i64 %6, %9
  store i64 %10, ptr %5, align 8, !tbaa !15
  %11 = load i64, ptr %4, align 8, !tbaa !15
  %12 = load ptr, ptr %3, align 8, !tbaa !10
  %13 = getelementptr inbounds nuw %struct.Automaton, ptr %12, i32 0, i32 4
  %14 = load i64, ptr %13, align 8, !tbaa !22
  %15 = load i64, ptr %5, align 8, !tbaa !15
  %16 = load ptr, ptr %3, align 8, !tbaa !10
  %17 = getelementptr inbounds nuw %struct.Automaton, ptr %16, i32 0, i32 2
  %18 = load i64, ptr %17, align 8, !tbaa !24
  %19 = sub i64 %15, %18
  %20 = xor i64 %19, -1
  %21 = load i64, ptr %5, align 8, !tbaa !15
  %22 = xor i64 %20, %21
  %23 = and i64 %14, %22
  %24 = or i64 %11, %23
  ret i64 %24
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
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = !{!21, !16, i64 2080}
!21 = !{!"", !5, i64 0, !16, i64 2048, !16, i64 2056, !16, i64 2064, !16, i64 2072, !16, i64 2080}
!22 = !{!21, !16, i64 2072}
!23 = !{!21, !16, i64 2064}
!24 = !{!21, !16, i64 2056}
!25 = !{!21, !16, i64 2048}
!26 = !{!5, !5, i64 0}
!27 = distinct !{!27, !18}
!28 = distinct !{!28, !18}
!29 = distinct !{!29, !18}
