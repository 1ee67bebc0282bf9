; made by python -m programs.c from src/permute_bits.c, SHA-256 54251dddaccf61debb53c5a13788b9569a88c353f05a9c7258e38bd9badbdeb6
source_filename = "permute_bits.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
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
  store ptr %15, ptr %4, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %5, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %6, align 8, !tbaa !11
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %22

22:
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = icmp slt i32 %23, 65
  br i1 %24, label %25, label %33

25:
  %26 = load ptr, ptr %6, align 8, !tbaa !11
  %27 = load i32, ptr %7, align 4, !tbaa !3
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i64, ptr %26, i64 %28
  store i64 0, ptr %29, align 8, !tbaa !13
  br label %30

30:
  %31 = load i32, ptr %7, align 4, !tbaa !3
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %7, align 4, !tbaa !3
  br label %22, !llvm.loop !15

33:
  store i64 0, ptr %8, align 8, !tbaa !13
  br label %34

34:
  %35 = load i64, ptr %8, align 8, !tbaa !13
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 0
  %38 = load i64, ptr %37, align 8, !tbaa !13
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %40, label %70

40:
  %41 = load ptr, ptr %4, align 8, !tbaa !11
  %42 = load i64, ptr %8, align 8, !tbaa !13
  %43 = getelementptr inbounds i64, ptr %41, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !13
  store i64 %44, ptr %9, align 8, !tbaa !13
  %45 = load ptr, ptr %6, align 8, !tbaa !11
  %46 = load i64, ptr %9, align 8, !tbaa !13
  %47 = call i64 @count_ones(i64 noundef %46)
  %48 = getelementptr inbounds nuw i64, ptr %45, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !13
  %50 = add i64 %49, 1
  store i64 %50, ptr %48, align 8, !tbaa !13
  %51 = load i64, ptr %9, align 8, !tbaa !13
  %52 = call i64 @reverse(i64 noundef %51)
  %53 = load i64, ptr %9, align 8, !tbaa !13
  %54 = call i64 @morton(i64 noundef %53)
  %55 = xor i64 %52, %54
  %56 = load i64, ptr %9, align 8, !tbaa !13
  %57 = call i64 @from_gray(i64 noundef %56)
  %58 = load i64, ptr %9, align 8, !tbaa !13
  %59 = lshr i64 %58, 7
  %60 = call i64 @leading_zeros(i64 noundef %59)
  %61 = add i64 %60, 1
  %62 = mul i64 %57, %61
  %63 = add i64 %55, %62
  %64 = load ptr, ptr %5, align 8, !tbaa !11
  %65 = load i64, ptr %8, align 8, !tbaa !13
  %66 = getelementptr inbounds i64, ptr %64, i64 %65
  store i64 %63, ptr %66, align 8, !tbaa !13
  br label %67

67:
  %68 = load i64, ptr %8, align 8, !tbaa !13
  %69 = add nsw i64 %68, 1
  store i64 %69, ptr %8, align 8, !tbaa !13
  br label %34, !llvm.loop !17

70:
  ret void
}

define internal i64 @count_ones(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !13
  store i64 0, ptr %3, align 8, !tbaa !13
  br label %4

4:
  %5 = load i64, ptr %2, align 8, !tbaa !13
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %14

7:
  %8 = load i64, ptr %2, align 8, !tbaa !13
  %9 = sub i64 %8, 1
  %10 = load i64, ptr %2, align 8, !tbaa !13
  %11 = and i64 %10, %9
  store i64 %11, ptr %2, align 8, !tbaa !13
  %12 = load i64, ptr %3, align 8, !tbaa !13
  %13 = add i64 %12, 1
  store i64 %13, ptr %3, align 8, !tbaa !13
  br label %4, !llvm.loop !18

14:
  %15 = load i64, ptr %3, align 8, !tbaa !13
  ret i64 %15
}

define internal i64 @reverse(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !13
  store i64 0, ptr %3, align 8, !tbaa !13
  store i32 0, ptr %4, align 4, !tbaa !3
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp slt i32 %6, 64
  br i1 %7, label %8, label %19

8:
  %9 = load i64, ptr %3, align 8, !tbaa !13
  %10 = shl i64 %9, 1
  %11 = load i64, ptr %2, align 8, !tbaa !13
  %12 = and i64 %11, 1
  %13 = or i64 %10, %12
  store i64 %13, ptr %3, align 8, !tbaa !13
  %14 = load i64, ptr %2, align 8, !tbaa !13
  %15 = lshr i64 %14, 1
  store i64 %15, ptr %2, align 8, !tbaa !13
  br label %16

16:
  %17 = load i32, ptr %4, align 4, !tbaa !3
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4, !tbaa !3
  br label %5, !llvm.loop !19

19:
  %20 = load i64, ptr %3, align 8, !tbaa !13
  ret i64 %20
}

define internal i64 @morton(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !13
  %3 = load i64, ptr %2, align 8, !tbaa !13
  %4 = call i64 @spread(i64 noundef %3)
  %5 = load i64, ptr %2, align 8, !tbaa !13
  %6 = lshr i64 %5, 32
  %7 = call i64 @spread(i64 noundef %6)
  %8 = shl i64 %7, 1
  %9 = or i64 %4, %8
  ret i64 %9
}

define internal i64 @from_gray(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !13
  store i32 1, ptr %3, align 4, !tbaa !3
  br label %4

4:
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = icmp slt i32 %5, 64
  br i1 %6, label %7, label %17

7:
  %8 = load i64, ptr %2, align 8, !tbaa !13
  %9 = load i32, ptr %3, align 4, !tbaa !3
  %10 = zext i32 %9 to i64
  %11 = lshr i64 %8, %10
  %12 = load i64, ptr %2, align 8, !tbaa !13
  %13 = xor i64 %12, %11
  store i64 %13, ptr %2, align 8, !tbaa !13
  br label %14

14:
  %15 = load i32, ptr %3, align 4, !tbaa !3
  %16 = mul nsw i32 %15, 2
  store i32 %16, ptr %3, align 4, !tbaa !3
  br label %4, !llvm.loop !20

17:
  %18 = load i64, ptr %2, align 8, !tbaa !13
  ret i64 %18
}

define internal i64 @leading_zeros(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8, !tbaa !13
  store i64 0, ptr %3, align 8, !tbaa !13
  store i32 32, ptr %4, align 4, !tbaa !3
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %28

8:
  %9 = load i64, ptr %2, align 8, !tbaa !13
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sub nsw i32 64, %10
  %12 = zext i32 %11 to i64
  %13 = lshr i64 %9, %12
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %24, label %15

15:
  %16 = load i32, ptr %4, align 4, !tbaa !3
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %3, align 8, !tbaa !13
  %19 = add i64 %18, %17
  store i64 %19, ptr %3, align 8, !tbaa !13
  %20 = load i32, ptr %4, align 4, !tbaa !3
  %21 = load i64, ptr %2, align 8, !tbaa !13
  %22 = zext i32 %20 to i64
  %23 = shl i64 %21, %22
  store i64 %23, ptr %2, align 8, !tbaa !13
  br label %24

24:
  br label %25

25:
  %26 = load i32, ptr %4, align 4, !tbaa !3
  %27 = ashr i32 %26, 1
  store i32 %27, ptr %4, align 4, !tbaa !3
  br label %5, !llvm.loop !21

28:
  %29 = load i64, ptr %3, align 8, !tbaa !13
  %30 = load i64, ptr %2, align 8, !tbaa !13
  %31 = lshr i64 %30, 63
  %32 = icmp ne i64 %31, 0
  %33 = xor i1 %32, true
  %34 = zext i1 %33 to i32
  %35 = sext i32 %34 to i64
  %36 = add i64 %29, %35
  ret i64 %36
}

define internal i64 @spread(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !13
  %3 = load i64, ptr %2, align 8, !tbaa !13
  %4 = and i64 %3, 4294967295
  store i64 %4, ptr %2, align 8, !tbaa !13
  %5 = load i64, ptr %2, align 8, !tbaa !13
  %6 = load i64, ptr %2, align 8, !tbaa !13
  %7 = shl i64 %6, 16
  %8 = or i64 %5, %7
  %9 = and i64 %8, 281470681808895
  store i64 %9, ptr %2, align 8, !tbaa !13
  %10 = load i64, ptr %2, align 8, !tbaa !13
  %11 = load i64, ptr %2, align 8, !tbaa !13
  %12 = shl i64 %11, 8
  %13 = or i64 %10, %12
  %14 = and i64 %13, 71777214294589695
  store i64 %14, ptr %2, align 8, !tbaa !13
  %15 = load i64, ptr %2, align 8, !tbaa !13
  %16 = load i64, ptr %2, align 8, !tbaa !13
  %17 = shl i64 %16, 4
  %18 = or i64 %15, %17
  %19 = and i64 %18, 1085102592571150095
  store i64 %19, ptr %2, align 8, !tbaa !13
  %20 = load i64, ptr %2, align 8, !tbaa !13
  %21 = load i64, ptr %2, align 8, !tbaa !13
  %22 = shl i64 %21, 2
  %23 = or i64 %20, %22
  %24 = and i64 %23, 3689348814741910323
  store i64 %24, ptr %2, align 8, !tbaa !13
  %25 = load i64, ptr %2, align 8, !tbaa !13
  %26 = load i64, ptr %2, align 8, !tbaa !13
  %27 = shl i64 %26, 1
  %28 = or i64 %25, %27
  %29 = and i64 %28, 6148914691236517205
  ret i64 %29
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
