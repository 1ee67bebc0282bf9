; made by python -m programs.c from src/base64.c, SHA-256 a7942a5762adf6c8271149a972d522cd8195b798f6f9ff8cbf91d48129f254d7
source_filename = "base64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %10 = load ptr, ptr %2, align 8, !tbaa !7
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !10
  store ptr %12, ptr %3, align 8, !tbaa !11
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %4, align 8, !tbaa !13
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %5, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %6, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 4
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %7, align 8, !tbaa !11
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !15
  store i64 %27, ptr %8, align 8, !tbaa !15
  %28 = load ptr, ptr %4, align 8, !tbaa !13
  %29 = load i64, ptr %8, align 8, !tbaa !15
  %30 = load ptr, ptr %5, align 8, !tbaa !13
  call void @encode(ptr noundef %28, i64 noundef %29, ptr noundef %30)
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !15
  %33 = load i64, ptr %8, align 8, !tbaa !15
  %34 = mul nsw i64 3, %33
  %35 = icmp slt i64 %32, %34
  br i1 %35, label %36, label %63

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = getelementptr inbounds i8, ptr %37, i64 %38
  %40 = load i8, ptr %39, align 1, !tbaa !17
  %41 = zext i8 %40 to i32
  %42 = ashr i32 %41, 4
  %43 = call zeroext i8 @nibble(i32 noundef %42)
  %44 = load ptr, ptr %6, align 8, !tbaa !13
  %45 = load i64, ptr %9, align 8, !tbaa !15
  %46 = mul nsw i64 2, %45
  %47 = getelementptr inbounds i8, ptr %44, i64 %46
  store i8 %43, ptr %47, align 1, !tbaa !17
  %48 = load ptr, ptr %4, align 8, !tbaa !13
  %49 = load i64, ptr %9, align 8, !tbaa !15
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !17
  %52 = zext i8 %51 to i32
  %53 = and i32 %52, 15
  %54 = call zeroext i8 @nibble(i32 noundef %53)
  %55 = load ptr, ptr %6, align 8, !tbaa !13
  %56 = load i64, ptr %9, align 8, !tbaa !15
  %57 = mul nsw i64 2, %56
  %58 = add nsw i64 %57, 1
  %59 = getelementptr inbounds i8, ptr %55, i64 %58
  store i8 %54, ptr %59, align 1, !tbaa !17
  br label %60

60:
  %61 = load i64, ptr %9, align 8, !tbaa !15
  %62 = add nsw i64 %61, 1
  store i64 %62, ptr %9, align 8, !tbaa !15
  br label %31, !llvm.loop !18

63:
  %64 = load ptr, ptr %5, align 8, !tbaa !13
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = load ptr, ptr %4, align 8, !tbaa !13
  %67 = call i64 @decode(ptr noundef %64, i64 noundef %65, ptr noundef %66)
  %68 = load ptr, ptr %7, align 8, !tbaa !11
  %69 = getelementptr inbounds i64, ptr %68, i64 0
  store i64 %67, ptr %69, align 8, !tbaa !15
  ret void
}

define internal void @encode(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store ptr %2, ptr %6, align 8, !tbaa !13
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %10

10:
  %11 = load i64, ptr %7, align 8, !tbaa !15
  %12 = load i64, ptr %5, align 8, !tbaa !15
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %64

14:
  %15 = load ptr, ptr %4, align 8, !tbaa !13
  %16 = load i64, ptr %7, align 8, !tbaa !15
  %17 = mul nsw i64 3, %16
  %18 = getelementptr inbounds i8, ptr %15, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !17
  %20 = zext i8 %19 to i32
  %21 = shl i32 %20, 16
  %22 = load ptr, ptr %4, align 8, !tbaa !13
  %23 = load i64, ptr %7, align 8, !tbaa !15
  %24 = mul nsw i64 3, %23
  %25 = add nsw i64 %24, 1
  %26 = getelementptr inbounds i8, ptr %22, i64 %25
  %27 = load i8, ptr %26, align 1, !tbaa !17
  %28 = zext i8 %27 to i32
  %29 = shl i32 %28, 8
  %30 = or i32 %21, %29
  %31 = load ptr, ptr %4, align 8, !tbaa !13
  %32 = load i64, ptr %7, align 8, !tbaa !15
  %33 = mul nsw i64 3, %32
  %34 = add nsw i64 %33, 2
  %35 = getelementptr inbounds i8, ptr %31, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !17
  %37 = zext i8 %36 to i32
  %38 = or i32 %30, %37
  store i32 %38, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %39

39:
  %40 = load i32, ptr %9, align 4, !tbaa !3
  %41 = icmp slt i32 %40, 4
  br i1 %41, label %42, label %60

42:
  %43 = load i32, ptr %8, align 4, !tbaa !3
  %44 = load i32, ptr %9, align 4, !tbaa !3
  %45 = mul nsw i32 6, %44
  %46 = sub nsw i32 18, %45
  %47 = lshr i32 %43, %46
  %48 = and i32 %47, 63
  %49 = call zeroext i8 @letter(i32 noundef %48)
  %50 = load ptr, ptr %6, align 8, !tbaa !13
  %51 = load i64, ptr %7, align 8, !tbaa !15
  %52 = mul nsw i64 4, %51
  %53 = load i32, ptr %9, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = add nsw i64 %52, %54
  %56 = getelementptr inbounds i8, ptr %50, i64 %55
  store i8 %49, ptr %56, align 1, !tbaa !17
  br label %57

57:
  %58 = load i32, ptr %9, align 4, !tbaa !3
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %9, align 4, !tbaa !3
  br label %39, !llvm.loop !20

60:
  br label %61

61:
  %62 = load i64, ptr %7, align 8, !tbaa !15
  %63 = add nsw i64 %62, 1
  store i64 %63, ptr %7, align 8, !tbaa !15
  br label %10, !llvm.loop !21

64:
  ret void
}

define internal zeroext i8 @nibble(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = icmp ult i32 %3, 10
  br i1 %4, label %5, label %8

5:
  %6 = load i32, ptr %2, align 4, !tbaa !3
  %7 = add i32 48, %6
  br label %12

8:
  %9 = load i32, ptr %2, align 4, !tbaa !3
  %10 = add i32 97, %9
  %11 = sub i32 %10, 10
  br label %12

12:
  %13 = phi i32 [ %7, %5 ], [ %11, %8 ]
  %14 = trunc i32 %13 to i8
  ret i8 %14
}

define internal i64 @decode(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store ptr %2, ptr %6, align 8, !tbaa !13
  store i64 0, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %13

13:
  %14 = load i64, ptr %8, align 8, !tbaa !15
  %15 = load i64, ptr %5, align 8, !tbaa !15
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %78

17:
  store i32 0, ptr %9, align 4, !tbaa !3
  store i32 0, ptr %10, align 4, !tbaa !3
  br label %18

18:
  %19 = load i32, ptr %10, align 4, !tbaa !3
  %20 = icmp slt i32 %19, 4
  br i1 %20, label %21, label %45

21:
  %22 = load ptr, ptr %4, align 8, !tbaa !13
  %23 = load i64, ptr %8, align 8, !tbaa !15
  %24 = mul nsw i64 4, %23
  %25 = load i32, ptr %10, align 4, !tbaa !3
  %26 = sext i32 %25 to i64
  %27 = add nsw i64 %24, %26
  %28 = getelementptr inbounds i8, ptr %22, i64 %27
  %29 = load i8, ptr %28, align 1, !tbaa !17
  %30 = call i32 @six_of(i8 noundef zeroext %29)
  store i32 %30, ptr %11, align 4, !tbaa !3
  %31 = load i32, ptr %11, align 4, !tbaa !3
  %32 = icmp slt i32 %31, 0
  %33 = zext i1 %32 to i32
  %34 = sext i32 %33 to i64
  %35 = load i64, ptr %7, align 8, !tbaa !15
  %36 = add nsw i64 %35, %34
  store i64 %36, ptr %7, align 8, !tbaa !15
  %37 = load i32, ptr %9, align 4, !tbaa !3
  %38 = shl i32 %37, 6
  %39 = load i32, ptr %11, align 4, !tbaa !3
  %40 = and i32 %39, 63
  %41 = or i32 %38, %40
  store i32 %41, ptr %9, align 4, !tbaa !3
  br label %42

42:
  %43 = load i32, ptr %10, align 4, !tbaa !3
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %10, align 4, !tbaa !3
  br label %18, !llvm.loop !22

45:
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %46

46:
  %47 = load i32, ptr %12, align 4, !tbaa !3
  %48 = icmp slt i32 %47, 3
  br i1 %48, label %49, label %74

49:
  %50 = load i32, ptr %9, align 4, !tbaa !3
  %51 = load i32, ptr %12, align 4, !tbaa !3
  %52 = mul nsw i32 8, %51
  %53 = sub nsw i32 16, %52
  %54 = lshr i32 %50, %53
  %55 = trunc i32 %54 to i8
  %56 = zext i8 %55 to i32
  %57 = load ptr, ptr %6, align 8, !tbaa !13
  %58 = load i64, ptr %8, align 8, !tbaa !15
  %59 = mul nsw i64 3, %58
  %60 = load i32, ptr %12, align 4, !tbaa !3
  %61 = sext i32 %60 to i64
  %62 = add nsw i64 %59, %61
  %63 = getelementptr inbounds i8, ptr %57, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !17
  %65 = zext i8 %64 to i32
  %66 = icmp ne i32 %56, %65
  %67 = zext i1 %66 to i32
  %68 = sext i32 %67 to i64
  %69 = load i64, ptr %7, align 8, !tbaa !15
  %70 = add nsw i64 %69, %68
  store i64 %70, ptr %7, align 8, !tbaa !15
  br label %71

71:
  %72 = load i32, ptr %12, align 4, !tbaa !3
  %73 = add nsw i32 %72, 1
  store i32 %73, ptr %12, align 4, !tbaa !3
  br label %46, !llvm.loop !23

74:
  br label %75

75:
  %76 = load i64, ptr %8, align 8, !tbaa !15
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %8, align 8, !tbaa !15
  br label %13, !llvm.loop !24

78:
  %79 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %79
}

define internal zeroext i8 @letter(i32 noundef %0) #0 {
  %2 = alloca i8, align 1
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  %4 = load i32, ptr %3, align 4, !tbaa !3
  %5 = icmp ult i32 %4, 26
  br i1 %5, label %6, label %10

6:
  %7 = load i32, ptr %3, align 4, !tbaa !3
  %8 = add i32 65, %7
  %9 = trunc i32 %8 to i8
  store i8 %9, ptr %2, align 1
  br label %32

10:
  %11 = load i32, ptr %3, align 4, !tbaa !3
  %12 = icmp ult i32 %11, 52
  br i1 %12, label %13, label %18

13:
  %14 = load i32, ptr %3, align 4, !tbaa !3
  %15 = add i32 97, %14
  %16 = sub i32 %15, 26
  %17 = trunc i32 %16 to i8
  store i8 %17, ptr %2, align 1
  br label %32

18:
  %19 = load i32, ptr %3, align 4, !tbaa !3
  %20 = icmp ult i32 %19, 62
  br i1 %20, label %21, label %26

21:
  %22 = load i32, ptr %3, align 4, !tbaa !3
  %23 = add i32 48, %22
  %24 = sub i32 %23, 52
  %25 = trunc i32 %24 to i8
  store i8 %25, ptr %2, align 1
  br label %32

26:
  %27 = load i32, ptr %3, align 4, !tbaa !3
  %28 = icmp eq i32 %27, 62
  %29 = zext i1 %28 to i64
  %30 = select i1 %28, i32 43, i32 47
  %31 = trunc i32 %30 to i8
  store i8 %31, ptr %2, align 1
  br label %32

32:
  %33 = load i8, ptr %2, align 1
  ret i8 %33
}

define internal i32 @six_of(i8 noundef zeroext %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i8, align 1
  store i8 %0, ptr %3, align 1, !tbaa !17
  %4 = load i8, ptr %3, align 1, !tbaa !17
  %5 = zext i8 %4 to i32
  %6 = icmp sge i32 %5, 65
  br i1 %6, label %7, label %15

7:
  %8 = load i8, ptr %3, align 1, !tbaa !17
  %9 = zext i8 %8 to i32
  %10 = icmp sle i32 %9, 90
  br i1 %10, label %11, label %15

11:
  %12 = load i8, ptr %3, align 1, !tbaa !17
  %13 = zext i8 %12 to i32
  %14 = sub nsw i32 %13, 65
  store i32 %14, ptr %2, align 4
  br label %54

15:
  %16 = load i8, ptr %3, align 1, !tbaa !17
  %17 = zext i8 %16 to i32
  %18 = icmp sge i32 %17, 97
  br i1 %18, label %19, label %28

19:
  %20 = load i8, ptr %3, align 1, !tbaa !17
  %21 = zext i8 %20 to i32
  %22 = icmp sle i32 %21, 122
  br i1 %22, label %23, label %28

23:
  %24 = load i8, ptr %3, align 1, !tbaa !17
  %25 = zext i8 %24 to i32
  %26 = sub nsw i32 %25, 97
  %27 = add nsw i32 %26, 26
  store i32 %27, ptr %2, align 4
  br label %54

28:
  %29 = load i8, ptr %3, align 1, !tbaa !17
  %30 = zext i8 %29 to i32
  %31 = icmp sge i32 %30, 48
  br i1 %31, label %32, label %41

32:
  %33 = load i8, ptr %3, align 1, !tbaa !17
  %34 = zext i8 %33 to i32
  %35 = icmp sle i32 %34, 57
  br i1 %35, label %36, label %41

36:
  %37 = load i8, ptr %3, align 1, !tbaa !17
  %38 = zext i8 %37 to i32
  %39 = sub nsw i32 %38, 48
  %40 = add nsw i32 %39, 52
  store i32 %40, ptr %2, align 4
  br label %54

41:
  %42 = load i8, ptr %3, align 1, !tbaa !17
  %43 = zext i8 %42 to i32
  %44 = icmp eq i32 %43, 43
  br i1 %44, label %45, label %46

45:
  br label %52

46:
  %47 = load i8, ptr %3, align 1, !tbaa !17
  %48 = zext i8 %47 to i32
  %49 = icmp eq i32 %48, 47
  %50 = zext i1 %49 to i64
  %51 = select i1 %49, i32 63, i32 -1
  br label %52

52:
  %53 = phi i32 [ 62, %45 ], [ %51, %46 ]
  store i32 %53, ptr %2, align 4
  br label %54

54:
  %55 = load i32, ptr %2, align 4
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
!16 = !{!"long", !5, i64 0}
!17 = !{!5, !5, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = distinct !{!20, !19}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !19}
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !19}
