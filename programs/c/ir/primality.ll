; made by python -m programs.c from src/primality.c, SHA-256 eaec09c1a3882618ad9e731cce1692a43d38d93ae2ebdec535b09f89e3d2ed3b
source_filename = "primality.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %9 = load ptr, ptr %2, align 8, !tbaa !7
  %10 = getelementptr inbounds ptr, ptr %9, i64 0
  %11 = load ptr, ptr %10, align 8, !tbaa !10
  store ptr %11, ptr %3, align 8, !tbaa !11
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 1
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %4, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 2
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %5, align 8, !tbaa !13
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 3
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %6, align 8, !tbaa !11
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %21

21:
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = load ptr, ptr %3, align 8, !tbaa !11
  %24 = getelementptr inbounds i64, ptr %23, i64 0
  %25 = load i64, ptr %24, align 8, !tbaa !15
  %26 = icmp slt i64 %22, %25
  br i1 %26, label %27, label %52

27:
  %28 = load ptr, ptr %4, align 8, !tbaa !11
  %29 = load i64, ptr %7, align 8, !tbaa !15
  %30 = getelementptr inbounds i64, ptr %28, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !15
  store i64 %31, ptr %8, align 8, !tbaa !15
  %32 = load i64, ptr %8, align 8, !tbaa !15
  %33 = load ptr, ptr %5, align 8, !tbaa !13
  %34 = call i32 @is_prime(i64 noundef %32, ptr noundef %33)
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %38

36:
  %37 = load i64, ptr %8, align 8, !tbaa !15
  br label %44

38:
  %39 = load i64, ptr %8, align 8, !tbaa !15
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 1
  %42 = load i64, ptr %41, align 8, !tbaa !15
  %43 = call i64 @divisor(i64 noundef %39, i64 noundef %42)
  br label %44

44:
  %45 = phi i64 [ %37, %36 ], [ %43, %38 ]
  %46 = load ptr, ptr %6, align 8, !tbaa !11
  %47 = load i64, ptr %7, align 8, !tbaa !15
  %48 = getelementptr inbounds i64, ptr %46, i64 %47
  store i64 %45, ptr %48, align 8, !tbaa !15
  br label %49

49:
  %50 = load i64, ptr %7, align 8, !tbaa !15
  %51 = add nsw i64 %50, 1
  store i64 %51, ptr %7, align 8, !tbaa !15
  br label %21, !llvm.loop !17

52:
  ret void
}

define internal i32 @is_prime(i64 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store i64 %0, ptr %4, align 8, !tbaa !15
  store ptr %1, ptr %5, align 8, !tbaa !13
  %7 = load i64, ptr %4, align 8, !tbaa !15
  %8 = icmp ult i64 %7, 2
  br i1 %8, label %13, label %9

9:
  %10 = load i64, ptr %4, align 8, !tbaa !15
  %11 = and i64 %10, 1
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %17, label %13

13:
  %14 = load i64, ptr %4, align 8, !tbaa !15
  %15 = icmp eq i64 %14, 2
  %16 = zext i1 %15 to i32
  store i32 %16, ptr %3, align 4
  br label %37

17:
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %18

18:
  %19 = load i32, ptr %6, align 4, !tbaa !3
  %20 = icmp slt i32 %19, 12
  br i1 %20, label %21, label %36

21:
  %22 = load ptr, ptr %5, align 8, !tbaa !13
  %23 = load i32, ptr %6, align 4, !tbaa !3
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i8, ptr %22, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !19
  %27 = zext i8 %26 to i64
  %28 = load i64, ptr %4, align 8, !tbaa !15
  %29 = call i32 @witness(i64 noundef %27, i64 noundef %28)
  %30 = icmp ne i32 %29, 0
  br i1 %30, label %31, label %32

31:
  store i32 0, ptr %3, align 4
  br label %37

32:
  br label %33

33:
  %34 = load i32, ptr %6, align 4, !tbaa !3
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %6, align 4, !tbaa !3
  br label %18, !llvm.loop !20

36:
  store i32 1, ptr %3, align 4
  br label %37

37:
  %38 = load i32, ptr %3, align 4
  ret i32 %38
}

define internal i64 @divisor(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 2, ptr %6, align 8, !tbaa !15
  store i64 2, ptr %7, align 8, !tbaa !15
  store i64 1, ptr %8, align 8, !tbaa !15
  %10 = load i64, ptr %4, align 8, !tbaa !15
  %11 = and i64 %10, 1
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %14, label %13

13:
  store i64 2, ptr %3, align 8
  br label %66

14:
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %15

15:
  %16 = load i64, ptr %9, align 8, !tbaa !15
  %17 = load i64, ptr %5, align 8, !tbaa !15
  %18 = icmp ult i64 %16, %17
  br i1 %18, label %19, label %22

19:
  %20 = load i64, ptr %8, align 8, !tbaa !15
  %21 = icmp eq i64 %20, 1
  br label %22

22:
  %23 = phi i1 [ false, %15 ], [ %21, %19 ]
  br i1 %23, label %24, label %64

24:
  %25 = load i64, ptr %6, align 8, !tbaa !15
  %26 = load i64, ptr %6, align 8, !tbaa !15
  %27 = load i64, ptr %4, align 8, !tbaa !15
  %28 = call i64 @multiply(i64 noundef %25, i64 noundef %26, i64 noundef %27)
  %29 = add i64 %28, 1
  %30 = load i64, ptr %4, align 8, !tbaa !15
  %31 = urem i64 %29, %30
  store i64 %31, ptr %6, align 8, !tbaa !15
  %32 = load i64, ptr %7, align 8, !tbaa !15
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = load i64, ptr %4, align 8, !tbaa !15
  %35 = call i64 @multiply(i64 noundef %32, i64 noundef %33, i64 noundef %34)
  %36 = add i64 %35, 1
  %37 = load i64, ptr %4, align 8, !tbaa !15
  %38 = urem i64 %36, %37
  store i64 %38, ptr %7, align 8, !tbaa !15
  %39 = load i64, ptr %7, align 8, !tbaa !15
  %40 = load i64, ptr %7, align 8, !tbaa !15
  %41 = load i64, ptr %4, align 8, !tbaa !15
  %42 = call i64 @multiply(i64 noundef %39, i64 noundef %40, i64 noundef %41)
  %43 = add i64 %42, 1
  %44 = load i64, ptr %4, align 8, !tbaa !15
  %45 = urem i64 %43, %44
  store i64 %45, ptr %7, align 8, !tbaa !15
  %46 = load i64, ptr %6, align 8, !tbaa !15
  %47 = load i64, ptr %7, align 8, !tbaa !15
  %48 = icmp ugt i64 %46, %47
  br i1 %48, label %49, label %53

49:
  %50 = load i64, ptr %6, align 8, !tbaa !15
  %51 = load i64, ptr %7, align 8, !tbaa !15
  %52 = sub i64 %50, %51
  br label %57

53:
  %54 = load i64, ptr %7, align 8, !tbaa !15
  %55 = load i64, ptr %6, align 8, !tbaa !15
  %56 = sub i64 %54, %55
  br label %57

57:
  %58 = phi i64 [ %52, %49 ], [ %56, %53 ]
  %59 = load i64, ptr %4, align 8, !tbaa !15
  %60 = call i64 @common(i64 noundef %58, i64 noundef %59)
  store i64 %60, ptr %8, align 8, !tbaa !15
  br label %61

61:
  %62 = load i64, ptr %9, align 8, !tbaa !15
  %63 = add i64 %62, 1
  store i64 %63, ptr %9, align 8, !tbaa !15
  br label %15, !llvm.loop !21

64:
  %65 = load i64, ptr %8, align 8, !tbaa !15
  store i64 %65, ptr %3, align 8
  br label %66

66:
  %67 = load i64, ptr %3, align 8
  ret i64 %67
}

define internal i32 @witness(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  %10 = load i64, ptr %5, align 8, !tbaa !15
  %11 = sub i64 %10, 1
  store i64 %11, ptr %6, align 8, !tbaa !15
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %12

12:
  %13 = load i64, ptr %6, align 8, !tbaa !15
  %14 = and i64 %13, 1
  %15 = icmp ne i64 %14, 0
  %16 = xor i1 %15, true
  br i1 %16, label %17, label %22

17:
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = lshr i64 %18, 1
  store i64 %19, ptr %6, align 8, !tbaa !15
  %20 = load i32, ptr %8, align 4, !tbaa !3
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %8, align 4, !tbaa !3
  br label %12, !llvm.loop !22

22:
  %23 = load i64, ptr %4, align 8, !tbaa !15
  %24 = load i64, ptr %5, align 8, !tbaa !15
  %25 = urem i64 %23, %24
  %26 = load i64, ptr %6, align 8, !tbaa !15
  %27 = load i64, ptr %5, align 8, !tbaa !15
  %28 = call i64 @power(i64 noundef %25, i64 noundef %26, i64 noundef %27)
  store i64 %28, ptr %7, align 8, !tbaa !15
  %29 = load i64, ptr %7, align 8, !tbaa !15
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %39, label %31

31:
  %32 = load i64, ptr %7, align 8, !tbaa !15
  %33 = icmp eq i64 %32, 1
  br i1 %33, label %39, label %34

34:
  %35 = load i64, ptr %7, align 8, !tbaa !15
  %36 = load i64, ptr %5, align 8, !tbaa !15
  %37 = sub i64 %36, 1
  %38 = icmp eq i64 %35, %37
  br i1 %38, label %39, label %40

39:
  store i32 0, ptr %3, align 4
  br label %60

40:
  store i32 1, ptr %9, align 4, !tbaa !3
  br label %41

41:
  %42 = load i32, ptr %9, align 4, !tbaa !3
  %43 = load i32, ptr %8, align 4, !tbaa !3
  %44 = icmp slt i32 %42, %43
  br i1 %44, label %45, label %59

45:
  %46 = load i64, ptr %7, align 8, !tbaa !15
  %47 = load i64, ptr %7, align 8, !tbaa !15
  %48 = load i64, ptr %5, align 8, !tbaa !15
  %49 = call i64 @multiply(i64 noundef %46, i64 noundef %47, i64 noundef %48)
  store i64 %49, ptr %7, align 8, !tbaa !15
  %50 = load i64, ptr %7, align 8, !tbaa !15
  %51 = load i64, ptr %5, align 8, !tbaa !15
  %52 = sub i64 %51, 1
  %53 = icmp eq i64 %50, %52
  br i1 %53, label %54, label %55

54:
  store i32 0, ptr %3, align 4
  br label %60

55:
  br label %56

56:
  %57 = load i32, ptr %9, align 4, !tbaa !3
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %9, align 4, !tbaa !3
  br label %41, !llvm.loop !23

59:
  store i32 1, ptr %3, align 4
  br label %60

60:
  %61 = load i32, ptr %3, align 4
  ret i32 %61
}

define internal i64 @power(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  store i64 1, ptr %7, align 8, !tbaa !15
  br label %8

8:
  %9 = load i64, ptr %5, align 8, !tbaa !15
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %11, label %28

11:
  %12 = load i64, ptr %5, align 8, !tbaa !15
  %13 = and i64 %12, 1
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %15, label %20

15:
  %16 = load i64, ptr %7, align 8, !tbaa !15
  %17 = load i64, ptr %4, align 8, !tbaa !15
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = call i64 @multiply(i64 noundef %16, i64 noundef %17, i64 noundef %18)
  store i64 %19, ptr %7, align 8, !tbaa !15
  br label %20

20:
  %21 = load i64, ptr %4, align 8, !tbaa !15
  %22 = load i64, ptr %4, align 8, !tbaa !15
  %23 = load i64, ptr %6, align 8, !tbaa !15
  %24 = call i64 @multiply(i64 noundef %21, i64 noundef %22, i64 noundef %23)
  store i64 %24, ptr %4, align 8, !tbaa !15
  br label %25

25:
  %26 = load i64, ptr %5, align 8, !tbaa !15
  %27 = lshr i64 %26, 1
  store i64 %27, ptr %5, align 8, !tbaa !15
  br label %8, !llvm.loop !24

28:
  %29 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %29
}

define internal i64 @multiply(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %8

8:
  %9 = load i64, ptr %5, align 8, !tbaa !15
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %11, label %53

11:
  %12 = load i64, ptr %5, align 8, !tbaa !15
  %13 = and i64 %12, 1
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %15, label %33

15:
  %16 = load i64, ptr %7, align 8, !tbaa !15
  %17 = load i64, ptr %4, align 8, !tbaa !15
  %18 = add i64 %16, %17
  %19 = load i64, ptr %6, align 8, !tbaa !15
  %20 = icmp uge i64 %18, %19
  br i1 %20, label %21, label %27

21:
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = load i64, ptr %4, align 8, !tbaa !15
  %24 = add i64 %22, %23
  %25 = load i64, ptr %6, align 8, !tbaa !15
  %26 = sub i64 %24, %25
  br label %31

27:
  %28 = load i64, ptr %7, align 8, !tbaa !15
  %29 = load i64, ptr %4, align 8, !tbaa !15
  %30 = add i64 %28, %29
  br label %31

31:
  %32 = phi i64 [ %26, %21 ], [ %30, %27 ]
  store i64 %32, ptr %7, align 8, !tbaa !15
  br label %33

33:
  %34 = load i64, ptr %4, align 8, !tbaa !15
  %35 = load i64, ptr %4, align 8, !tbaa !15
  %36 = add i64 %34, %35
  %37 = load i64, ptr %6, align 8, !tbaa !15
  %38 = icmp uge i64 %36, %37
  br i1 %38, label %39, label %45

39:
  %40 = load i64, ptr %4, align 8, !tbaa !15
  %41 = load i64, ptr %4, align 8, !tbaa !15
  %42 = add i64 %40, %41
  %43 = load i64, ptr %6, align 8, !tbaa !15
  %44 = sub i64 %42, %43
  br label %49

45:
  %46 = load i64, ptr %4, align 8, !tbaa !15
  %47 = load i64, ptr %4, align 8, !tbaa !15
  %48 = add i64 %46, %47
  br label %49

49:
  %50 = phi i64 [ %44, %39 ], [ %48, %45 ]
  store i64 %50, ptr %4, align 8, !tbaa !15
  %51 = load i64, ptr %5, align 8, !tbaa !15
  %52 = lshr i64 %51, 1
  store i64 %52, ptr %5, align 8, !tbaa !15
  br label %8, !llvm.loop !25

53:
  %54 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %54
}

define internal i64 @common(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i64 %1, ptr %4, align 8, !tbaa !15
  br label %6

6:
  %7 = load i64, ptr %4, align 8, !tbaa !15
  %8 = icmp ne i64 %7, 0
  br i1 %8, label %9, label %15

9:
  %10 = load i64, ptr %3, align 8, !tbaa !15
  %11 = load i64, ptr %4, align 8, !tbaa !15
  %12 = urem i64 %10, %11
  store i64 %12, ptr %5, align 8, !tbaa !15
  %13 = load i64, ptr %4, align 8, !tbaa !15
  store i64 %13, ptr %3, align 8, !tbaa !15
  %14 = load i64, ptr %5, align 8, !tbaa !15
  store i64 %14, ptr %4, align 8, !tbaa !15
  br label %6, !llvm.loop !26

15:
  %16 = load i64, ptr %3, align 8, !tbaa !15
  ret i64 %16
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
!25 = distinct !{!25, !18}
!26 = distinct !{!26, !18}
