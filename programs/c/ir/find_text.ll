; made by python -m programs.c from src/find_text.c, SHA-256 841009b8814066fbbdc1e7edaec0d9f57eea6be350c56a8b9bee70fdb3efa141
source_filename = "find_text.c"

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
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %3, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %4, align 8, !tbaa !13
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %5, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %6, align 8, !tbaa !11
  %24 = load ptr, ptr %3, align 8, !tbaa !11
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !15
  store i64 %26, ptr %7, align 8, !tbaa !15
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 1
  %29 = load i64, ptr %28, align 8, !tbaa !15
  store i64 %29, ptr %8, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 2
  %32 = load i64, ptr %31, align 8, !tbaa !15
  store i64 %32, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %33

33:
  %34 = load i64, ptr %10, align 8, !tbaa !15
  %35 = load i64, ptr %8, align 8, !tbaa !15
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %37, label %74

37:
  store i64 -1, ptr %11, align 8, !tbaa !15
  %38 = load ptr, ptr %4, align 8, !tbaa !13
  %39 = load i64, ptr %7, align 8, !tbaa !15
  %40 = load ptr, ptr %5, align 8, !tbaa !13
  %41 = load i64, ptr %10, align 8, !tbaa !15
  %42 = load i64, ptr %9, align 8, !tbaa !15
  %43 = mul nsw i64 %41, %42
  %44 = getelementptr inbounds i8, ptr %40, i64 %43
  %45 = load i64, ptr %9, align 8, !tbaa !15
  %46 = call i64 @knuth(ptr noundef %38, i64 noundef %39, ptr noundef %44, i64 noundef %45, ptr noundef %11)
  %47 = load ptr, ptr %6, align 8, !tbaa !11
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = mul nsw i64 3, %48
  %50 = getelementptr inbounds i64, ptr %47, i64 %49
  store i64 %46, ptr %50, align 8, !tbaa !15
  %51 = load ptr, ptr %4, align 8, !tbaa !13
  %52 = load i64, ptr %7, align 8, !tbaa !15
  %53 = load ptr, ptr %5, align 8, !tbaa !13
  %54 = load i64, ptr %10, align 8, !tbaa !15
  %55 = load i64, ptr %9, align 8, !tbaa !15
  %56 = mul nsw i64 %54, %55
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  %58 = load i64, ptr %9, align 8, !tbaa !15
  %59 = call i64 @horspool(ptr noundef %51, i64 noundef %52, ptr noundef %57, i64 noundef %58)
  %60 = load ptr, ptr %6, align 8, !tbaa !11
  %61 = load i64, ptr %10, align 8, !tbaa !15
  %62 = mul nsw i64 3, %61
  %63 = add nsw i64 %62, 1
  %64 = getelementptr inbounds i64, ptr %60, i64 %63
  store i64 %59, ptr %64, align 8, !tbaa !15
  %65 = load i64, ptr %11, align 8, !tbaa !15
  %66 = load ptr, ptr %6, align 8, !tbaa !11
  %67 = load i64, ptr %10, align 8, !tbaa !15
  %68 = mul nsw i64 3, %67
  %69 = add nsw i64 %68, 2
  %70 = getelementptr inbounds i64, ptr %66, i64 %69
  store i64 %65, ptr %70, align 8, !tbaa !15
  br label %71

71:
  %72 = load i64, ptr %10, align 8, !tbaa !15
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %10, align 8, !tbaa !15
  br label %33, !llvm.loop !17

74:
  ret void
}

define internal i64 @knuth(ptr noundef %0, i64 noundef %1, ptr noundef %2, i64 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca [64 x i32], align 16
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i64 %1, ptr %7, align 8, !tbaa !15
  store ptr %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !15
  store ptr %4, ptr %10, align 8, !tbaa !11
  store i32 0, ptr %12, align 4, !tbaa !3
  store i64 0, ptr %13, align 8, !tbaa !15
  %15 = load ptr, ptr %8, align 8, !tbaa !13
  %16 = load i64, ptr %9, align 8, !tbaa !15
  %17 = getelementptr inbounds [64 x i32], ptr %11, i64 0, i64 0
  call void @failure(ptr noundef %15, i64 noundef %16, ptr noundef %17)
  store i64 0, ptr %14, align 8, !tbaa !15
  br label %18

18:
  %19 = load i64, ptr %14, align 8, !tbaa !15
  %20 = load i64, ptr %7, align 8, !tbaa !15
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %85

22:
  br label %23

23:
  %24 = load i32, ptr %12, align 4, !tbaa !3
  %25 = icmp sgt i32 %24, 0
  br i1 %25, label %26, label %39

26:
  %27 = load ptr, ptr %6, align 8, !tbaa !13
  %28 = load i64, ptr %14, align 8, !tbaa !15
  %29 = getelementptr inbounds i8, ptr %27, i64 %28
  %30 = load i8, ptr %29, align 1, !tbaa !19
  %31 = zext i8 %30 to i32
  %32 = load ptr, ptr %8, align 8, !tbaa !13
  %33 = load i32, ptr %12, align 4, !tbaa !3
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %32, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !19
  %37 = zext i8 %36 to i32
  %38 = icmp ne i32 %31, %37
  br label %39

39:
  %40 = phi i1 [ false, %23 ], [ %38, %26 ]
  br i1 %40, label %41, label %47

41:
  %42 = load i32, ptr %12, align 4, !tbaa !3
  %43 = sub nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [64 x i32], ptr %11, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !3
  store i32 %46, ptr %12, align 4, !tbaa !3
  br label %23, !llvm.loop !20

47:
  %48 = load ptr, ptr %6, align 8, !tbaa !13
  %49 = load i64, ptr %14, align 8, !tbaa !15
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !19
  %52 = zext i8 %51 to i32
  %53 = load ptr, ptr %8, align 8, !tbaa !13
  %54 = load i32, ptr %12, align 4, !tbaa !3
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds i8, ptr %53, i64 %55
  %57 = load i8, ptr %56, align 1, !tbaa !19
  %58 = zext i8 %57 to i32
  %59 = icmp eq i32 %52, %58
  br i1 %59, label %60, label %63

60:
  %61 = load i32, ptr %12, align 4, !tbaa !3
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %12, align 4, !tbaa !3
  br label %63

63:
  %64 = load i32, ptr %12, align 4, !tbaa !3
  %65 = sext i32 %64 to i64
  %66 = load i64, ptr %9, align 8, !tbaa !15
  %67 = icmp eq i64 %65, %66
  br i1 %67, label %68, label %81

68:
  %69 = load i64, ptr %13, align 8, !tbaa !15
  %70 = add nsw i64 %69, 1
  store i64 %70, ptr %13, align 8, !tbaa !15
  %71 = load i64, ptr %14, align 8, !tbaa !15
  %72 = load i64, ptr %9, align 8, !tbaa !15
  %73 = sub nsw i64 %71, %72
  %74 = add nsw i64 %73, 1
  %75 = load ptr, ptr %10, align 8, !tbaa !11
  store i64 %74, ptr %75, align 8, !tbaa !15
  %76 = load i32, ptr %12, align 4, !tbaa !3
  %77 = sub nsw i32 %76, 1
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds [64 x i32], ptr %11, i64 0, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !3
  store i32 %80, ptr %12, align 4, !tbaa !3
  br label %81

81:
  br label %82

82:
  %83 = load i64, ptr %14, align 8, !tbaa !15
  %84 = add nsw i64 %83, 1
  store i64 %84, ptr %14, align 8, !tbaa !15
  br label %18, !llvm.loop !21

85:
  %86 = load i64, ptr %13, align 8, !tbaa !15
  ret i64 %86
}

define internal i64 @horspool(ptr noundef %0, i64 noundef %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca [256 x i8], align 16
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store ptr %2, ptr %7, align 8, !tbaa !13
  store i64 %3, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %14

14:
  %15 = load i32, ptr %11, align 4, !tbaa !3
  %16 = icmp slt i32 %15, 256
  br i1 %16, label %17, label %26

17:
  %18 = load i64, ptr %8, align 8, !tbaa !15
  %19 = trunc i64 %18 to i8
  %20 = load i32, ptr %11, align 4, !tbaa !3
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [256 x i8], ptr %9, i64 0, i64 %21
  store i8 %19, ptr %22, align 1, !tbaa !19
  br label %23

23:
  %24 = load i32, ptr %11, align 4, !tbaa !3
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %11, align 4, !tbaa !3
  br label %14, !llvm.loop !22

26:
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %27

27:
  %28 = load i64, ptr %12, align 8, !tbaa !15
  %29 = add nsw i64 %28, 1
  %30 = load i64, ptr %8, align 8, !tbaa !15
  %31 = icmp slt i64 %29, %30
  br i1 %31, label %32, label %47

32:
  %33 = load i64, ptr %8, align 8, !tbaa !15
  %34 = sub nsw i64 %33, 1
  %35 = load i64, ptr %12, align 8, !tbaa !15
  %36 = sub nsw i64 %34, %35
  %37 = trunc i64 %36 to i8
  %38 = load ptr, ptr %7, align 8, !tbaa !13
  %39 = load i64, ptr %12, align 8, !tbaa !15
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !19
  %42 = zext i8 %41 to i64
  %43 = getelementptr inbounds nuw [256 x i8], ptr %9, i64 0, i64 %42
  store i8 %37, ptr %43, align 1, !tbaa !19
  br label %44

44:
  %45 = load i64, ptr %12, align 8, !tbaa !15
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %12, align 8, !tbaa !15
  br label %27, !llvm.loop !23

47:
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %48

48:
  %49 = load i64, ptr %13, align 8, !tbaa !15
  %50 = load i64, ptr %8, align 8, !tbaa !15
  %51 = add nsw i64 %49, %50
  %52 = load i64, ptr %6, align 8, !tbaa !15
  %53 = icmp sle i64 %51, %52
  br i1 %53, label %54, label %78

54:
  %55 = load ptr, ptr %5, align 8, !tbaa !13
  %56 = load i64, ptr %13, align 8, !tbaa !15
  %57 = getelementptr inbounds i8, ptr %55, i64 %56
  %58 = load ptr, ptr %7, align 8, !tbaa !13
  %59 = load i64, ptr %8, align 8, !tbaa !15
  %60 = call i32 @same(ptr noundef %57, ptr noundef %58, i64 noundef %59)
  %61 = sext i32 %60 to i64
  %62 = load i64, ptr %10, align 8, !tbaa !15
  %63 = add nsw i64 %62, %61
  store i64 %63, ptr %10, align 8, !tbaa !15
  br label %64

64:
  %65 = load ptr, ptr %5, align 8, !tbaa !13
  %66 = load i64, ptr %13, align 8, !tbaa !15
  %67 = load i64, ptr %8, align 8, !tbaa !15
  %68 = add nsw i64 %66, %67
  %69 = sub nsw i64 %68, 1
  %70 = getelementptr inbounds i8, ptr %65, i64 %69
  %71 = load i8, ptr %70, align 1, !tbaa !19
  %72 = zext i8 %71 to i64
  %73 = getelementptr inbounds nuw [256 x i8], ptr %9, i64 0, i64 %72
  %74 = load i8, ptr %73, align 1, !tbaa !19
  %75 = zext i8 %74 to i64
  %76 = load i64, ptr %13, align 8, !tbaa !15
  %77 = add nsw i64 %76, %75
  store i64 %77, ptr %13, align 8, !tbaa !15
  br label %48, !llvm.loop !24

78:
  %79 = load i64, ptr %10, align 8, !tbaa !15
  ret i64 %79
}

define internal void @failure(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store ptr %2, ptr %6, align 8, !tbaa !25
  store i32 0, ptr %7, align 4, !tbaa !3
  %9 = load ptr, ptr %6, align 8, !tbaa !25
  %10 = getelementptr inbounds i32, ptr %9, i64 0
  store i32 0, ptr %10, align 4, !tbaa !3
  store i64 1, ptr %8, align 8, !tbaa !15
  br label %11

11:
  %12 = load i64, ptr %8, align 8, !tbaa !15
  %13 = load i64, ptr %5, align 8, !tbaa !15
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %65

15:
  br label %16

16:
  %17 = load i32, ptr %7, align 4, !tbaa !3
  %18 = icmp sgt i32 %17, 0
  br i1 %18, label %19, label %32

19:
  %20 = load ptr, ptr %4, align 8, !tbaa !13
  %21 = load i64, ptr %8, align 8, !tbaa !15
  %22 = getelementptr inbounds i8, ptr %20, i64 %21
  %23 = load i8, ptr %22, align 1, !tbaa !19
  %24 = zext i8 %23 to i32
  %25 = load ptr, ptr %4, align 8, !tbaa !13
  %26 = load i32, ptr %7, align 4, !tbaa !3
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i8, ptr %25, i64 %27
  %29 = load i8, ptr %28, align 1, !tbaa !19
  %30 = zext i8 %29 to i32
  %31 = icmp ne i32 %24, %30
  br label %32

32:
  %33 = phi i1 [ false, %16 ], [ %31, %19 ]
  br i1 %33, label %34, label %41

34:
  %35 = load ptr, ptr %6, align 8, !tbaa !25
  %36 = load i32, ptr %7, align 4, !tbaa !3
  %37 = sub nsw i32 %36, 1
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i32, ptr %35, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !3
  store i32 %40, ptr %7, align 4, !tbaa !3
  br label %16, !llvm.loop !27

41:
  %42 = load ptr, ptr %4, align 8, !tbaa !13
  %43 = load i64, ptr %8, align 8, !tbaa !15
  %44 = getelementptr inbounds i8, ptr %42, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !19
  %46 = zext i8 %45 to i32
  %47 = load ptr, ptr %4, align 8, !tbaa !13
  %48 = load i32, ptr %7, align 4, !tbaa !3
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds i8, ptr %47, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !19
  %52 = zext i8 %51 to i32
  %53 = icmp eq i32 %46, %52
  br i1 %53, label %54, label %57

54:
  %55 = load i32, ptr %7, align 4, !tbaa !3
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %7, align 4, !tbaa !3
  br label %57

57:
  %58 = load i32, ptr %7, align 4, !tbaa !3
  %59 = load ptr, ptr %6, align 8, !tbaa !25
  %60 = load i64, ptr %8, align 8, !tbaa !15
  %61 = getelementptr inbounds i32, ptr %59, i64 %60
  store i32 %58, ptr %61, align 4, !tbaa !3
  br label %62

62:
  %63 = load i64, ptr %8, align 8, !tbaa !15
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %8, align 8, !tbaa !15
  br label %11, !llvm.loop !28

65:
  ret void
}

define internal i32 @same(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  br label %7

7:
  %8 = load i64, ptr %6, align 8, !tbaa !15
  %9 = icmp sgt i64 %8, 0
  br i1 %9, label %10, label %24

10:
  %11 = load ptr, ptr %4, align 8, !tbaa !13
  %12 = load i64, ptr %6, align 8, !tbaa !15
  %13 = sub nsw i64 %12, 1
  %14 = getelementptr inbounds i8, ptr %11, i64 %13
  %15 = load i8, ptr %14, align 1, !tbaa !19
  %16 = zext i8 %15 to i32
  %17 = load ptr, ptr %5, align 8, !tbaa !13
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = sub nsw i64 %18, 1
  %20 = getelementptr inbounds i8, ptr %17, i64 %19
  %21 = load i8, ptr %20, align 1, !tbaa !19
  %22 = zext i8 %21 to i32
  %23 = icmp eq i32 %16, %22
  br label %24

24:
  %25 = phi i1 [ false, %7 ], [ %23, %10 ]
  br i1 %25, label %26, label %29

26:
  %27 = load i64, ptr %6, align 8, !tbaa !15
  %28 = add nsw i64 %27, -1
  store i64 %28, ptr %6, align 8, !tbaa !15
  br label %7, !llvm.loop !29

29:
  %30 = load i64, ptr %6, align 8, !tbaa !15
  %31 = icmp eq i64 %30, 0
  %32 = zext i1 %31 to i32
  ret i32 %32
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
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = distinct !{!24, !18}
!25 = !{!26, !26, i64 0}
!26 = !{!"p1 int", !9, i64 0}
!27 = distinct !{!27, !18}
!28 = distinct !{!28, !18}
!29 = distinct !{!29, !18}
