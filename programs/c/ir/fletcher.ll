; made by python -m programs.c from src/fletcher.c, SHA-256 d61a1af75a1bfb5301d1062ad55999e88e053e7ad767d29fd3b9488029185304
source_filename = "fletcher.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %8 = load ptr, ptr %2, align 8, !tbaa !7
  %9 = getelementptr inbounds ptr, ptr %8, i64 0
  %10 = load ptr, ptr %9, align 8, !tbaa !10
  store ptr %10, ptr %3, align 8, !tbaa !11
  %11 = load ptr, ptr %2, align 8, !tbaa !7
  %12 = getelementptr inbounds ptr, ptr %11, i64 1
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  store ptr %13, ptr %4, align 8, !tbaa !13
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 2
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %5, align 8, !tbaa !11
  store i64 0, ptr %6, align 8, !tbaa !15
  br label %17

17:
  %18 = load i64, ptr %6, align 8, !tbaa !15
  %19 = load ptr, ptr %3, align 8, !tbaa !11
  %20 = getelementptr inbounds i64, ptr %19, i64 0
  %21 = load i64, ptr %20, align 8, !tbaa !15
  %22 = icmp slt i64 %18, %21
  br i1 %22, label %23, label %65

23:
  %24 = load ptr, ptr %4, align 8, !tbaa !13
  %25 = load i64, ptr %6, align 8, !tbaa !15
  %26 = load ptr, ptr %3, align 8, !tbaa !11
  %27 = getelementptr inbounds i64, ptr %26, i64 1
  %28 = load i64, ptr %27, align 8, !tbaa !15
  %29 = mul nsw i64 %25, %28
  %30 = getelementptr inbounds i16, ptr %24, i64 %29
  store ptr %30, ptr %7, align 8, !tbaa !13
  %31 = load ptr, ptr %7, align 8, !tbaa !13
  %32 = load ptr, ptr %3, align 8, !tbaa !11
  %33 = getelementptr inbounds i64, ptr %32, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !15
  %35 = call i32 @fletcher(ptr noundef %31, i64 noundef %34)
  %36 = zext i32 %35 to i64
  %37 = load ptr, ptr %5, align 8, !tbaa !11
  %38 = load i64, ptr %6, align 8, !tbaa !15
  %39 = mul nsw i64 3, %38
  %40 = getelementptr inbounds i64, ptr %37, i64 %39
  store i64 %36, ptr %40, align 8, !tbaa !15
  %41 = load ptr, ptr %7, align 8, !tbaa !13
  %42 = load ptr, ptr %3, align 8, !tbaa !11
  %43 = getelementptr inbounds i64, ptr %42, i64 1
  %44 = load i64, ptr %43, align 8, !tbaa !15
  %45 = call i32 @adler(ptr noundef %41, i64 noundef %44)
  %46 = zext i32 %45 to i64
  %47 = load ptr, ptr %5, align 8, !tbaa !11
  %48 = load i64, ptr %6, align 8, !tbaa !15
  %49 = mul nsw i64 3, %48
  %50 = add nsw i64 %49, 1
  %51 = getelementptr inbounds i64, ptr %47, i64 %50
  store i64 %46, ptr %51, align 8, !tbaa !15
  %52 = load ptr, ptr %7, align 8, !tbaa !13
  %53 = load ptr, ptr %3, align 8, !tbaa !11
  %54 = getelementptr inbounds i64, ptr %53, i64 1
  %55 = load i64, ptr %54, align 8, !tbaa !15
  %56 = call i64 @polynomial(ptr noundef %52, i64 noundef %55, i64 noundef 81985529216486895)
  %57 = load ptr, ptr %5, align 8, !tbaa !11
  %58 = load i64, ptr %6, align 8, !tbaa !15
  %59 = mul nsw i64 3, %58
  %60 = add nsw i64 %59, 2
  %61 = getelementptr inbounds i64, ptr %57, i64 %60
  store i64 %56, ptr %61, align 8, !tbaa !15
  br label %62

62:
  %63 = load i64, ptr %6, align 8, !tbaa !15
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %6, align 8, !tbaa !15
  br label %17, !llvm.loop !17

65:
  ret void
}

define internal i32 @fletcher(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !15
  store i32 0, ptr %5, align 4, !tbaa !3
  store i32 0, ptr %6, align 4, !tbaa !3
  br label %8

8:
  %9 = load i64, ptr %4, align 8, !tbaa !15
  %10 = icmp sgt i64 %9, 0
  br i1 %10, label %11, label %41

11:
  %12 = load i64, ptr %4, align 8, !tbaa !15
  %13 = icmp sgt i64 %12, 359
  br i1 %13, label %14, label %15

14:
  br label %17

15:
  %16 = load i64, ptr %4, align 8, !tbaa !15
  br label %17

17:
  %18 = phi i64 [ 359, %14 ], [ %16, %15 ]
  store i64 %18, ptr %7, align 8, !tbaa !15
  %19 = load i64, ptr %7, align 8, !tbaa !15
  %20 = load i64, ptr %4, align 8, !tbaa !15
  %21 = sub nsw i64 %20, %19
  store i64 %21, ptr %4, align 8, !tbaa !15
  br label %22

22:
  %23 = load i64, ptr %7, align 8, !tbaa !15
  %24 = add nsw i64 %23, -1
  store i64 %24, ptr %7, align 8, !tbaa !15
  %25 = icmp sgt i64 %23, 0
  br i1 %25, label %26, label %36

26:
  %27 = load ptr, ptr %3, align 8, !tbaa !13
  %28 = getelementptr inbounds nuw i16, ptr %27, i32 1
  store ptr %28, ptr %3, align 8, !tbaa !13
  %29 = load i16, ptr %27, align 2, !tbaa !19
  %30 = zext i16 %29 to i32
  %31 = load i32, ptr %5, align 4, !tbaa !3
  %32 = add i32 %31, %30
  store i32 %32, ptr %5, align 4, !tbaa !3
  %33 = load i32, ptr %5, align 4, !tbaa !3
  %34 = load i32, ptr %6, align 4, !tbaa !3
  %35 = add i32 %34, %33
  store i32 %35, ptr %6, align 4, !tbaa !3
  br label %22, !llvm.loop !21

36:
  %37 = load i32, ptr %5, align 4, !tbaa !3
  %38 = urem i32 %37, 65535
  store i32 %38, ptr %5, align 4, !tbaa !3
  %39 = load i32, ptr %6, align 4, !tbaa !3
  %40 = urem i32 %39, 65535
  store i32 %40, ptr %6, align 4, !tbaa !3
  br label %8, !llvm.loop !22

41:
  %42 = load i32, ptr %6, align 4, !tbaa !3
  %43 = shl i32 %42, 16
  %44 = load i32, ptr %5, align 4, !tbaa !3
  %45 = or i32 %43, %44
  ret i32 %45
}

define internal i32 @adler(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !15
  store i32 1, ptr %5, align 4, !tbaa !3
  store i32 0, ptr %6, align 4, !tbaa !3
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !15
  %10 = load i64, ptr %4, align 8, !tbaa !15
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %12, label %42

12:
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = load ptr, ptr %3, align 8, !tbaa !13
  %15 = load i64, ptr %7, align 8, !tbaa !15
  %16 = getelementptr inbounds i16, ptr %14, i64 %15
  %17 = load i16, ptr %16, align 2, !tbaa !19
  %18 = zext i16 %17 to i32
  %19 = and i32 %18, 255
  %20 = add i32 %13, %19
  %21 = urem i32 %20, 65521
  store i32 %21, ptr %5, align 4, !tbaa !3
  %22 = load i32, ptr %6, align 4, !tbaa !3
  %23 = load i32, ptr %5, align 4, !tbaa !3
  %24 = add i32 %22, %23
  %25 = urem i32 %24, 65521
  store i32 %25, ptr %6, align 4, !tbaa !3
  %26 = load i32, ptr %5, align 4, !tbaa !3
  %27 = load ptr, ptr %3, align 8, !tbaa !13
  %28 = load i64, ptr %7, align 8, !tbaa !15
  %29 = getelementptr inbounds i16, ptr %27, i64 %28
  %30 = load i16, ptr %29, align 2, !tbaa !19
  %31 = zext i16 %30 to i32
  %32 = ashr i32 %31, 8
  %33 = add i32 %26, %32
  %34 = urem i32 %33, 65521
  store i32 %34, ptr %5, align 4, !tbaa !3
  %35 = load i32, ptr %6, align 4, !tbaa !3
  %36 = load i32, ptr %5, align 4, !tbaa !3
  %37 = add i32 %35, %36
  %38 = urem i32 %37, 65521
  store i32 %38, ptr %6, align 4, !tbaa !3
  br label %39

39:
  %40 = load i64, ptr %7, align 8, !tbaa !15
  %41 = add nsw i64 %40, 1
  store i64 %41, ptr %7, align 8, !tbaa !15
  br label %8, !llvm.loop !23

42:
  %43 = load i32, ptr %6, align 4, !tbaa !3
  %44 = shl i32 %43, 16
  %45 = load i32, ptr %5, align 4, !tbaa !3
  %46 = or i32 %44, %45
  ret i32 %46
}

define internal i64 @polynomial(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i128, align 16
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  store i64 0, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %10

10:
  %11 = load i64, ptr %8, align 8, !tbaa !15
  %12 = load i64, ptr %5, align 8, !tbaa !15
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %39

14:
  %15 = load i64, ptr %7, align 8, !tbaa !15
  %16 = zext i64 %15 to i128
  %17 = load i64, ptr %6, align 8, !tbaa !15
  %18 = zext i64 %17 to i128
  %19 = mul i128 %16, %18
  store i128 %19, ptr %9, align 16, !tbaa !24
  %20 = load i128, ptr %9, align 16, !tbaa !24
  %21 = and i128 %20, 2305843009213693951
  %22 = trunc i128 %21 to i64
  %23 = load i128, ptr %9, align 16, !tbaa !24
  %24 = lshr i128 %23, 61
  %25 = trunc i128 %24 to i64
  %26 = add i64 %22, %25
  %27 = call i64 @fold(i64 noundef %26)
  store i64 %27, ptr %7, align 8, !tbaa !15
  %28 = load i64, ptr %7, align 8, !tbaa !15
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load i64, ptr %8, align 8, !tbaa !15
  %31 = getelementptr inbounds i16, ptr %29, i64 %30
  %32 = load i16, ptr %31, align 2, !tbaa !19
  %33 = zext i16 %32 to i64
  %34 = add i64 %28, %33
  %35 = call i64 @fold(i64 noundef %34)
  store i64 %35, ptr %7, align 8, !tbaa !15
  br label %36

36:
  %37 = load i64, ptr %8, align 8, !tbaa !15
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %8, align 8, !tbaa !15
  br label %10, !llvm.loop !26

39:
  %40 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %40
}

define internal i64 @fold(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = and i64 %3, 2305843009213693951
  %5 = load i64, ptr %2, align 8, !tbaa !15
  %6 = lshr i64 %5, 61
  %7 = add i64 %4, %6
  store i64 %7, ptr %2, align 8, !tbaa !15
  %8 = load i64, ptr %2, align 8, !tbaa !15
  %9 = icmp uge i64 %8, 2305843009213693951
  br i1 %9, label %10, label %13

10:
  %11 = load i64, ptr %2, align 8, !tbaa !15
  %12 = sub i64 %11, 2305843009213693951
  br label %15

13:
  %14 = load i64, ptr %2, align 8, !tbaa !15
  br label %15

15:
  %16 = phi i64 [ %12, %10 ], [ %14, %13 ]
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
!14 = !{!"p1 short", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !5, i64 0}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = !{!25, !25, i64 0}
!25 = !{!"__int128", !5, i64 0}
!26 = distinct !{!26, !18}
