; made by python -m programs.c from src/gcd.c, SHA-256 1de4d71a2be7cadb13304bd0431c273ed3dc6cc1ab874f98fd2a45d5d84492df
source_filename = "gcd.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
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
  store ptr %17, ptr %5, align 8, !tbaa !11
  store i64 0, ptr %6, align 8, !tbaa !13
  br label %18

18:
  %19 = load i64, ptr %6, align 8, !tbaa !13
  %20 = load ptr, ptr %3, align 8, !tbaa !11
  %21 = getelementptr inbounds i64, ptr %20, i64 0
  %22 = load i64, ptr %21, align 8, !tbaa !13
  %23 = icmp slt i64 %19, %22
  br i1 %23, label %24, label %74

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !11
  %26 = load i64, ptr %6, align 8, !tbaa !13
  %27 = mul nsw i64 2, %26
  %28 = getelementptr inbounds i64, ptr %25, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !13
  store i64 %29, ptr %7, align 8, !tbaa !13
  %30 = load ptr, ptr %4, align 8, !tbaa !11
  %31 = load i64, ptr %6, align 8, !tbaa !13
  %32 = mul nsw i64 2, %31
  %33 = add nsw i64 %32, 1
  %34 = getelementptr inbounds i64, ptr %30, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !13
  store i64 %35, ptr %8, align 8, !tbaa !13
  %36 = load i64, ptr %7, align 8, !tbaa !13
  %37 = load i64, ptr %8, align 8, !tbaa !13
  %38 = call i64 @binary(i64 noundef %36, i64 noundef %37)
  %39 = load ptr, ptr %5, align 8, !tbaa !11
  %40 = load i64, ptr %6, align 8, !tbaa !13
  %41 = mul nsw i64 4, %40
  %42 = getelementptr inbounds i64, ptr %39, i64 %41
  store i64 %38, ptr %42, align 8, !tbaa !13
  %43 = load i64, ptr %7, align 8, !tbaa !13
  %44 = load i64, ptr %8, align 8, !tbaa !13
  %45 = call i64 @euclid(i64 noundef %43, i64 noundef %44)
  %46 = load ptr, ptr %5, align 8, !tbaa !11
  %47 = load i64, ptr %6, align 8, !tbaa !13
  %48 = mul nsw i64 4, %47
  %49 = add nsw i64 %48, 1
  %50 = getelementptr inbounds i64, ptr %46, i64 %49
  store i64 %45, ptr %50, align 8, !tbaa !13
  %51 = load i64, ptr %7, align 8, !tbaa !13
  %52 = load i64, ptr %8, align 8, !tbaa !13
  %53 = lshr i64 %52, 2
  %54 = or i64 %53, 1
  %55 = call i64 @inverse(i64 noundef %51, i64 noundef %54)
  %56 = load ptr, ptr %5, align 8, !tbaa !11
  %57 = load i64, ptr %6, align 8, !tbaa !13
  %58 = mul nsw i64 4, %57
  %59 = add nsw i64 %58, 2
  %60 = getelementptr inbounds i64, ptr %56, i64 %59
  store i64 %55, ptr %60, align 8, !tbaa !13
  %61 = load i64, ptr %7, align 8, !tbaa !13
  %62 = load i64, ptr %8, align 8, !tbaa !13
  %63 = or i64 %62, 1
  %64 = call i32 @jacobi(i64 noundef %61, i64 noundef %63)
  %65 = sext i32 %64 to i64
  %66 = load ptr, ptr %5, align 8, !tbaa !11
  %67 = load i64, ptr %6, align 8, !tbaa !13
  %68 = mul nsw i64 4, %67
  %69 = add nsw i64 %68, 3
  %70 = getelementptr inbounds i64, ptr %66, i64 %69
  store i64 %65, ptr %70, align 8, !tbaa !13
  br label %71

71:
  %72 = load i64, ptr %6, align 8, !tbaa !13
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %6, align 8, !tbaa !13
  br label %18, !llvm.loop !15

74:
  ret void
}

define internal i64 @binary(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !13
  %8 = load i64, ptr %4, align 8, !tbaa !13
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %10, label %13

10:
  %11 = load i64, ptr %5, align 8, !tbaa !13
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %17, label %13

13:
  %14 = load i64, ptr %4, align 8, !tbaa !13
  %15 = load i64, ptr %5, align 8, !tbaa !13
  %16 = or i64 %14, %15
  store i64 %16, ptr %3, align 8
  br label %52

17:
  %18 = load i64, ptr %4, align 8, !tbaa !13
  %19 = load i64, ptr %5, align 8, !tbaa !13
  %20 = or i64 %18, %19
  %21 = call i32 @trailing_zeros(i64 noundef %20)
  store i32 %21, ptr %6, align 4, !tbaa !3
  %22 = load i64, ptr %4, align 8, !tbaa !13
  %23 = call i32 @trailing_zeros(i64 noundef %22)
  %24 = load i64, ptr %4, align 8, !tbaa !13
  %25 = zext i32 %23 to i64
  %26 = lshr i64 %24, %25
  store i64 %26, ptr %4, align 8, !tbaa !13
  br label %27

27:
  %28 = load i64, ptr %5, align 8, !tbaa !13
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %30, label %47

30:
  %31 = load i64, ptr %5, align 8, !tbaa !13
  %32 = call i32 @trailing_zeros(i64 noundef %31)
  %33 = load i64, ptr %5, align 8, !tbaa !13
  %34 = zext i32 %32 to i64
  %35 = lshr i64 %33, %34
  store i64 %35, ptr %5, align 8, !tbaa !13
  %36 = load i64, ptr %4, align 8, !tbaa !13
  %37 = load i64, ptr %5, align 8, !tbaa !13
  %38 = icmp ugt i64 %36, %37
  br i1 %38, label %39, label %43

39:
  %40 = load i64, ptr %4, align 8, !tbaa !13
  store i64 %40, ptr %7, align 8, !tbaa !13
  %41 = load i64, ptr %5, align 8, !tbaa !13
  store i64 %41, ptr %4, align 8, !tbaa !13
  %42 = load i64, ptr %7, align 8, !tbaa !13
  store i64 %42, ptr %5, align 8, !tbaa !13
  br label %43

43:
  %44 = load i64, ptr %4, align 8, !tbaa !13
  %45 = load i64, ptr %5, align 8, !tbaa !13
  %46 = sub i64 %45, %44
  store i64 %46, ptr %5, align 8, !tbaa !13
  br label %27, !llvm.loop !17

47:
  %48 = load i64, ptr %4, align 8, !tbaa !13
  %49 = load i32, ptr %6, align 4, !tbaa !3
  %50 = zext i32 %49 to i64
  %51 = shl i64 %48, %50
  store i64 %51, ptr %3, align 8
  br label %52

52:
  %53 = load i64, ptr %3, align 8
  ret i64 %53
}

define internal i64 @euclid(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !13
  %5 = load i64, ptr %4, align 8, !tbaa !13
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %13

7:
  %8 = load i64, ptr %4, align 8, !tbaa !13
  %9 = load i64, ptr %3, align 8, !tbaa !13
  %10 = load i64, ptr %4, align 8, !tbaa !13
  %11 = urem i64 %9, %10
  %12 = call i64 @euclid(i64 noundef %8, i64 noundef %11)
  br label %15

13:
  %14 = load i64, ptr %3, align 8, !tbaa !13
  br label %15

15:
  %16 = phi i64 [ %12, %7 ], [ %14, %13 ]
  ret i64 %16
}

define internal i64 @inverse(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !13
  %12 = load i64, ptr %4, align 8, !tbaa !13
  store i64 %12, ptr %5, align 8, !tbaa !13
  %13 = load i64, ptr %3, align 8, !tbaa !13
  %14 = load i64, ptr %4, align 8, !tbaa !13
  %15 = urem i64 %13, %14
  store i64 %15, ptr %6, align 8, !tbaa !13
  store i64 0, ptr %7, align 8, !tbaa !13
  store i64 1, ptr %8, align 8, !tbaa !13
  br label %16

16:
  %17 = load i64, ptr %6, align 8, !tbaa !13
  %18 = icmp ne i64 %17, 0
  br i1 %18, label %19, label %37

19:
  %20 = load i64, ptr %5, align 8, !tbaa !13
  %21 = load i64, ptr %6, align 8, !tbaa !13
  %22 = udiv i64 %20, %21
  store i64 %22, ptr %9, align 8, !tbaa !13
  %23 = load i64, ptr %5, align 8, !tbaa !13
  %24 = load i64, ptr %9, align 8, !tbaa !13
  %25 = load i64, ptr %6, align 8, !tbaa !13
  %26 = mul i64 %24, %25
  %27 = sub i64 %23, %26
  store i64 %27, ptr %10, align 8, !tbaa !13
  %28 = load i64, ptr %7, align 8, !tbaa !13
  %29 = load i64, ptr %9, align 8, !tbaa !13
  %30 = load i64, ptr %8, align 8, !tbaa !13
  %31 = mul i64 %29, %30
  %32 = sub i64 %28, %31
  store i64 %32, ptr %11, align 8, !tbaa !13
  %33 = load i64, ptr %6, align 8, !tbaa !13
  store i64 %33, ptr %5, align 8, !tbaa !13
  %34 = load i64, ptr %10, align 8, !tbaa !13
  store i64 %34, ptr %6, align 8, !tbaa !13
  %35 = load i64, ptr %8, align 8, !tbaa !13
  store i64 %35, ptr %7, align 8, !tbaa !13
  %36 = load i64, ptr %11, align 8, !tbaa !13
  store i64 %36, ptr %8, align 8, !tbaa !13
  br label %16, !llvm.loop !18

37:
  %38 = load i64, ptr %5, align 8, !tbaa !13
  %39 = icmp eq i64 %38, 1
  br i1 %39, label %40, label %52

40:
  %41 = load i64, ptr %7, align 8, !tbaa !13
  %42 = lshr i64 %41, 63
  %43 = icmp ne i64 %42, 0
  br i1 %43, label %44, label %48

44:
  %45 = load i64, ptr %7, align 8, !tbaa !13
  %46 = load i64, ptr %4, align 8, !tbaa !13
  %47 = add i64 %45, %46
  br label %50

48:
  %49 = load i64, ptr %7, align 8, !tbaa !13
  br label %50

50:
  %51 = phi i64 [ %47, %44 ], [ %49, %48 ]
  br label %53

52:
  br label %53

53:
  %54 = phi i64 [ %51, %50 ], [ 0, %52 ]
  ret i64 %54
}

define internal i32 @jacobi(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !13
  store i32 1, ptr %5, align 4, !tbaa !3
  %7 = load i64, ptr %4, align 8, !tbaa !13
  %8 = load i64, ptr %3, align 8, !tbaa !13
  %9 = urem i64 %8, %7
  store i64 %9, ptr %3, align 8, !tbaa !13
  br label %10

10:
  %11 = load i64, ptr %3, align 8, !tbaa !13
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %13, label %51

13:
  br label %14

14:
  %15 = load i64, ptr %3, align 8, !tbaa !13
  %16 = and i64 %15, 1
  %17 = icmp ne i64 %16, 0
  %18 = xor i1 %17, true
  br i1 %18, label %19, label %33

19:
  %20 = load i64, ptr %3, align 8, !tbaa !13
  %21 = lshr i64 %20, 1
  store i64 %21, ptr %3, align 8, !tbaa !13
  %22 = load i64, ptr %4, align 8, !tbaa !13
  %23 = and i64 %22, 7
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %29, label %25

25:
  %26 = load i64, ptr %4, align 8, !tbaa !13
  %27 = and i64 %26, 7
  %28 = icmp eq i64 %27, 5
  br i1 %28, label %29, label %32

29:
  %30 = load i32, ptr %5, align 4, !tbaa !3
  %31 = sub nsw i32 0, %30
  store i32 %31, ptr %5, align 4, !tbaa !3
  br label %32

32:
  br label %14, !llvm.loop !19

33:
  %34 = load i64, ptr %3, align 8, !tbaa !13
  store i64 %34, ptr %6, align 8, !tbaa !13
  %35 = load i64, ptr %4, align 8, !tbaa !13
  store i64 %35, ptr %3, align 8, !tbaa !13
  %36 = load i64, ptr %6, align 8, !tbaa !13
  store i64 %36, ptr %4, align 8, !tbaa !13
  %37 = load i64, ptr %3, align 8, !tbaa !13
  %38 = and i64 %37, 3
  %39 = icmp eq i64 %38, 3
  br i1 %39, label %40, label %47

40:
  %41 = load i64, ptr %4, align 8, !tbaa !13
  %42 = and i64 %41, 3
  %43 = icmp eq i64 %42, 3
  br i1 %43, label %44, label %47

44:
  %45 = load i32, ptr %5, align 4, !tbaa !3
  %46 = sub nsw i32 0, %45
  store i32 %46, ptr %5, align 4, !tbaa !3
  br label %47

47:
  %48 = load i64, ptr %4, align 8, !tbaa !13
  %49 = load i64, ptr %3, align 8, !tbaa !13
  %50 = urem i64 %49, %48
  store i64 %50, ptr %3, align 8, !tbaa !13
  br label %10, !llvm.loop !20

51:
  %52 = load i64, ptr %4, align 8, !tbaa !13
  %53 = icmp eq i64 %52, 1
  br i1 %53, label %54, label %56

54:
  %55 = load i32, ptr %5, align 4, !tbaa !3
  br label %57

56:
  br label %57

57:
  %58 = phi i32 [ %55, %54 ], [ 0, %56 ]
  ret i32 %58
}

define internal i32 @trailing_zeros(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !13
  store i32 0, ptr %3, align 4, !tbaa !3
  br label %4

4:
  %5 = load i64, ptr %2, align 8, !tbaa !13
  %6 = and i64 %5, 1
  %7 = icmp ne i64 %6, 0
  %8 = xor i1 %7, true
  br i1 %8, label %9, label %14

9:
  %10 = load i64, ptr %2, align 8, !tbaa !13
  %11 = lshr i64 %10, 1
  store i64 %11, ptr %2, align 8, !tbaa !13
  %12 = load i32, ptr %3, align 4, !tbaa !3
  %13 = add i32 %12, 1
  store i32 %13, ptr %3, align 4, !tbaa !3
  br label %4, !llvm.loop !21

14:
  %15 = load i32, ptr %3, align 4, !tbaa !3
  ret i32 %15
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
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16}
