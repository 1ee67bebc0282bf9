; made by python -m programs.c from src/expression.c, SHA-256 ad44e84fbf854b17ca75d57a0e6cffdb9ea46d31fd3ba9b9931fde4564d7fdae
source_filename = "expression.c"

%struct.Parser = type { ptr, i64, i64, ptr, i64 }

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
  %12 = alloca %struct.Parser, align 8
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
  store ptr %21, ptr %5, align 8, !tbaa !15
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !15
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 4
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %7, align 8, !tbaa !11
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 0
  %30 = load i64, ptr %29, align 8, !tbaa !17
  store i64 %30, ptr %8, align 8, !tbaa !17
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !17
  store i64 %33, ptr %9, align 8, !tbaa !17
  store i64 0, ptr %10, align 8, !tbaa !17
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %34

34:
  %35 = load i64, ptr %11, align 8, !tbaa !17
  %36 = load i64, ptr %8, align 8, !tbaa !17
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %38, label %66

38:
  %39 = getelementptr inbounds nuw %struct.Parser, ptr %12, i32 0, i32 0
  %40 = load ptr, ptr %4, align 8, !tbaa !13
  %41 = load i64, ptr %11, align 8, !tbaa !17
  %42 = load i64, ptr %9, align 8, !tbaa !17
  %43 = mul nsw i64 %41, %42
  %44 = getelementptr inbounds i8, ptr %40, i64 %43
  store ptr %44, ptr %39, align 8, !tbaa !19
  %45 = getelementptr inbounds nuw %struct.Parser, ptr %12, i32 0, i32 1
  store i64 0, ptr %45, align 8, !tbaa !21
  %46 = getelementptr inbounds nuw %struct.Parser, ptr %12, i32 0, i32 2
  %47 = load i64, ptr %9, align 8, !tbaa !17
  store i64 %47, ptr %46, align 8, !tbaa !22
  %48 = getelementptr inbounds nuw %struct.Parser, ptr %12, i32 0, i32 3
  %49 = load ptr, ptr %5, align 8, !tbaa !15
  %50 = load i64, ptr %11, align 8, !tbaa !17
  %51 = srem i64 %50, 4
  %52 = mul nsw i64 26, %51
  %53 = getelementptr inbounds i32, ptr %49, i64 %52
  store ptr %53, ptr %48, align 8, !tbaa !23
  %54 = getelementptr inbounds nuw %struct.Parser, ptr %12, i32 0, i32 4
  store i64 0, ptr %54, align 8, !tbaa !24
  %55 = call i32 @climb(ptr noundef %12, i32 noundef 1)
  %56 = load ptr, ptr %6, align 8, !tbaa !15
  %57 = load i64, ptr %11, align 8, !tbaa !17
  %58 = getelementptr inbounds i32, ptr %56, i64 %57
  store i32 %55, ptr %58, align 4, !tbaa !3
  %59 = getelementptr inbounds nuw %struct.Parser, ptr %12, i32 0, i32 4
  %60 = load i64, ptr %59, align 8, !tbaa !24
  %61 = load i64, ptr %10, align 8, !tbaa !17
  %62 = add nsw i64 %61, %60
  store i64 %62, ptr %10, align 8, !tbaa !17
  br label %63

63:
  %64 = load i64, ptr %11, align 8, !tbaa !17
  %65 = add nsw i64 %64, 1
  store i64 %65, ptr %11, align 8, !tbaa !17
  br label %34, !llvm.loop !25

66:
  %67 = load i64, ptr %10, align 8, !tbaa !17
  %68 = load ptr, ptr %7, align 8, !tbaa !11
  %69 = getelementptr inbounds i64, ptr %68, i64 0
  store i64 %67, ptr %69, align 8, !tbaa !17
  ret void
}

define internal i32 @climb(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %8 = load ptr, ptr %3, align 8, !tbaa !10
  %9 = call i32 @atom(ptr noundef %8)
  store i32 %9, ptr %5, align 4, !tbaa !3
  br label %10

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !10
  %12 = call i32 @look(ptr noundef %11)
  store i32 %12, ptr %6, align 4, !tbaa !3
  %13 = load i32, ptr %6, align 4, !tbaa !3
  %14 = call i32 @precedence(i32 noundef %13)
  store i32 %14, ptr %7, align 4, !tbaa !3
  %15 = load i32, ptr %7, align 4, !tbaa !3
  %16 = load i32, ptr %4, align 4, !tbaa !3
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %21, label %18

18:
  %19 = load i32, ptr %7, align 4, !tbaa !3
  %20 = icmp ne i32 %19, 0
  br i1 %20, label %23, label %21

21:
  %22 = load i32, ptr %5, align 4, !tbaa !3
  ret i32 %22

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.Parser, ptr %24, i32 0, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !21
  %27 = add nsw i64 %26, 1
  store i64 %27, ptr %25, align 8, !tbaa !21
  %28 = load i32, ptr %6, align 4, !tbaa !3
  %29 = load i32, ptr %5, align 4, !tbaa !3
  %30 = load ptr, ptr %3, align 8, !tbaa !10
  %31 = load i32, ptr %7, align 4, !tbaa !3
  %32 = add nsw i32 %31, 1
  %33 = call i32 @climb(ptr noundef %30, i32 noundef %32)
  %34 = call i32 @apply(i32 noundef %28, i32 noundef %29, i32 noundef %33)
  store i32 %34, ptr %5, align 4, !tbaa !3
  %35 = load ptr, ptr %3, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw %struct.Parser, ptr %35, i32 0, i32 4
  %37 = load i64, ptr %36, align 8, !tbaa !24
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %36, align 8, !tbaa !24
  br label %10
}

define internal i32 @atom(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = call i32 @look(ptr noundef %6)
  store i32 %7, ptr %4, align 4, !tbaa !3
  store i32 0, ptr %5, align 4, !tbaa !3
  %8 = load ptr, ptr %3, align 8, !tbaa !10
  %9 = getelementptr inbounds nuw %struct.Parser, ptr %8, i32 0, i32 1
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = add nsw i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !21
  %12 = load i32, ptr %4, align 4, !tbaa !3
  %13 = icmp eq i32 %12, 40
  br i1 %13, label %14, label %27

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !10
  %16 = call i32 @climb(ptr noundef %15, i32 noundef 1)
  store i32 %16, ptr %5, align 4, !tbaa !3
  %17 = load ptr, ptr %3, align 8, !tbaa !10
  %18 = call i32 @look(ptr noundef %17)
  %19 = icmp eq i32 %18, 41
  br i1 %19, label %20, label %25

20:
  %21 = load ptr, ptr %3, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.Parser, ptr %21, i32 0, i32 1
  %23 = load i64, ptr %22, align 8, !tbaa !21
  %24 = add nsw i64 %23, 1
  store i64 %24, ptr %22, align 8, !tbaa !21
  br label %25

25:
  %26 = load i32, ptr %5, align 4, !tbaa !3
  store i32 %26, ptr %2, align 4
  br label %91

27:
  %28 = load i32, ptr %4, align 4, !tbaa !3
  %29 = icmp eq i32 %28, 126
  br i1 %29, label %30, label %34

30:
  %31 = load ptr, ptr %3, align 8, !tbaa !10
  %32 = call i32 @atom(ptr noundef %31)
  %33 = xor i32 %32, -1
  store i32 %33, ptr %2, align 4
  br label %91

34:
  %35 = load i32, ptr %4, align 4, !tbaa !3
  %36 = icmp eq i32 %35, 45
  br i1 %36, label %37, label %41

37:
  %38 = load ptr, ptr %3, align 8, !tbaa !10
  %39 = call i32 @atom(ptr noundef %38)
  %40 = sub i32 0, %39
  store i32 %40, ptr %2, align 4
  br label %91

41:
  %42 = load i32, ptr %4, align 4, !tbaa !3
  %43 = icmp sge i32 %42, 97
  br i1 %43, label %44, label %56

44:
  %45 = load i32, ptr %4, align 4, !tbaa !3
  %46 = icmp sle i32 %45, 122
  br i1 %46, label %47, label %56

47:
  %48 = load ptr, ptr %3, align 8, !tbaa !10
  %49 = getelementptr inbounds nuw %struct.Parser, ptr %48, i32 0, i32 3
  %50 = load ptr, ptr %49, align 8, !tbaa !23
  %51 = load i32, ptr %4, align 4, !tbaa !3
  %52 = sub nsw i32 %51, 97
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i32, ptr %50, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  store i32 %55, ptr %2, align 4
  br label %91

56:
  %57 = load i32, ptr %4, align 4, !tbaa !3
  %58 = icmp sge i32 %57, 48
  br i1 %58, label %59, label %89

59:
  %60 = load i32, ptr %4, align 4, !tbaa !3
  %61 = icmp sle i32 %60, 57
  br i1 %61, label %62, label %89

62:
  %63 = load i32, ptr %4, align 4, !tbaa !3
  %64 = sub nsw i32 %63, 48
  store i32 %64, ptr %5, align 4, !tbaa !3
  %65 = load ptr, ptr %3, align 8, !tbaa !10
  %66 = call i32 @look(ptr noundef %65)
  store i32 %66, ptr %4, align 4, !tbaa !3
  br label %67

67:
  %68 = load i32, ptr %4, align 4, !tbaa !3
  %69 = icmp sge i32 %68, 48
  br i1 %69, label %70, label %73

70:
  %71 = load i32, ptr %4, align 4, !tbaa !3
  %72 = icmp sle i32 %71, 57
  br label %73

73:
  %74 = phi i1 [ false, %67 ], [ %72, %70 ]
  br i1 %74, label %75, label %88

75:
  %76 = load i32, ptr %5, align 4, !tbaa !3
  %77 = mul i32 %76, 10
  %78 = load i32, ptr %4, align 4, !tbaa !3
  %79 = sub nsw i32 %78, 48
  %80 = add i32 %77, %79
  store i32 %80, ptr %5, align 4, !tbaa !3
  %81 = load ptr, ptr %3, align 8, !tbaa !10
  %82 = getelementptr inbounds nuw %struct.Parser, ptr %81, i32 0, i32 1
  %83 = load i64, ptr %82, align 8, !tbaa !21
  %84 = add nsw i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !21
  br label %85

85:
  %86 = load ptr, ptr %3, align 8, !tbaa !10
  %87 = call i32 @look(ptr noundef %86)
  store i32 %87, ptr %4, align 4, !tbaa !3
  br label %67, !llvm.loop !27

88:
  br label %89

89:
  %90 = load i32, ptr %5, align 4, !tbaa !3
  store i32 %90, ptr %2, align 4
  br label %91

91:
  %92 = load i32, ptr %2, align 4
  ret i32 %92
}

define internal i32 @look(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !10
  %3 = load ptr, ptr %2, align 8, !tbaa !10
  %4 = getelementptr inbounds nuw %struct.Parser, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !21
  %6 = load ptr, ptr %2, align 8, !tbaa !10
  %7 = getelementptr inbounds nuw %struct.Parser, ptr %6, i32 0, i32 2
  %8 = load i64, ptr %7, align 8, !tbaa !22
  %9 = icmp slt i64 %5, %8
  br i1 %9, label %10, label %20

10:
  %11 = load ptr, ptr %2, align 8, !tbaa !10
  %12 = getelementptr inbounds nuw %struct.Parser, ptr %11, i32 0, i32 0
  %13 = load ptr, ptr %12, align 8, !tbaa !19
  %14 = load ptr, ptr %2, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.Parser, ptr %14, i32 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !21
  %17 = getelementptr inbounds i8, ptr %13, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !28
  %19 = zext i8 %18 to i32
  br label %21

20:
  br label %21

21:
  %22 = phi i32 [ %19, %10 ], [ 0, %20 ]
  ret i32 %22
}

define internal i32 @precedence(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  %4 = load i32, ptr %3, align 4, !tbaa !3
  switch i32 %4, label %10 [
    i32 124, label %5
    i32 94, label %6
    i32 38, label %7
    i32 43, label %8
    i32 45, label %8
    i32 42, label %9
    i32 47, label %9
    i32 37, label %9
  ]

5:
  store i32 1, ptr %2, align 4
  br label %11

6:
  store i32 2, ptr %2, align 4
  br label %11

7:
  store i32 3, ptr %2, align 4
  br label %11

8:
  store i32 4, ptr %2, align 4
  br label %11

9:
  store i32 5, ptr %2, align 4
  br label %11

10:
  store i32 0, ptr %2, align 4
  br label %11

11:
  %12 = load i32, ptr %2, align 4
  ret i32 %12
}

define internal i32 @apply(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !3
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  %8 = load i32, ptr %5, align 4, !tbaa !3
  switch i32 %8, label %43 [
    i32 124, label %9
    i32 94, label %13
    i32 38, label %17
    i32 43, label %21
    i32 45, label %25
    i32 42, label %29
    i32 47, label %33
  ]

9:
  %10 = load i32, ptr %6, align 4, !tbaa !3
  %11 = load i32, ptr %7, align 4, !tbaa !3
  %12 = or i32 %10, %11
  store i32 %12, ptr %4, align 4
  br label %54

13:
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = load i32, ptr %7, align 4, !tbaa !3
  %16 = xor i32 %14, %15
  store i32 %16, ptr %4, align 4
  br label %54

17:
  %18 = load i32, ptr %6, align 4, !tbaa !3
  %19 = load i32, ptr %7, align 4, !tbaa !3
  %20 = and i32 %18, %19
  store i32 %20, ptr %4, align 4
  br label %54

21:
  %22 = load i32, ptr %6, align 4, !tbaa !3
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = add i32 %22, %23
  store i32 %24, ptr %4, align 4
  br label %54

25:
  %26 = load i32, ptr %6, align 4, !tbaa !3
  %27 = load i32, ptr %7, align 4, !tbaa !3
  %28 = sub i32 %26, %27
  store i32 %28, ptr %4, align 4
  br label %54

29:
  %30 = load i32, ptr %6, align 4, !tbaa !3
  %31 = load i32, ptr %7, align 4, !tbaa !3
  %32 = mul i32 %30, %31
  store i32 %32, ptr %4, align 4
  br label %54

33:
  %34 = load i32, ptr %7, align 4, !tbaa !3
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %40

36:
  %37 = load i32, ptr %6, align 4, !tbaa !3
  %38 = load i32, ptr %7, align 4, !tbaa !3
  %39 = udiv i32 %37, %38
  br label %41

40:
  br label %41

41:
  %42 = phi i32 [ %39, %36 ], [ 0, %40 ]
  store i32 %42, ptr %4, align 4
  br label %54

43:
  %44 = load i32, ptr %7, align 4, !tbaa !3
  %45 = icmp ne i32 %44, 0
  br i1 %45, label %46, label %50

46:
  %47 = load i32, ptr %6, align 4, !tbaa !3
  %48 = load i32, ptr %7, align 4, !tbaa !3
  %49 = urem i32 %47, %48
  br label %52

50:
  %51 = load i32, ptr %6, align 4, !tbaa !3
  br label %52

52:
  %53 = phi i32 [ %49, %46 ], [ %51, %50 ]
  store i32 %53, ptr %4, align 4
  br label %54

54:
  %55 = load i32, ptr %4, align 4
  ret i32 %55
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
!19 = !{!20, !14, i64 0}
!20 = !{!"", !14, i64 0, !18, i64 8, !18, i64 16, !16, i64 24, !18, i64 32}
!21 = !{!20, !18, i64 8}
!22 = !{!20, !18, i64 16}
!23 = !{!20, !16, i64 24}
!24 = !{!20, !18, i64 32}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.mustprogress"}
!27 = distinct !{!27, !26}
!28 = !{!5, !5, i64 0}
