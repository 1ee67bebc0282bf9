; made by python -m programs.c from src/mix64.c, SHA-256 c7ca98fe2e154d33bb70950fce63ac3d80b022c5e7159e65482ebb2370539814
source_filename = "mix64.c"

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
  store ptr %0, ptr %2, align 8, !tbaa !7
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %3, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %4, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %5, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %6, align 8, !tbaa !13
  %24 = load ptr, ptr %3, align 8, !tbaa !11
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !15
  store i64 %26, ptr %7, align 8, !tbaa !15
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 1
  %29 = load i64, ptr %28, align 8, !tbaa !15
  store i64 %29, ptr %8, align 8, !tbaa !15
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %30

30:
  %31 = load i32, ptr %9, align 4, !tbaa !3
  %32 = icmp slt i32 %31, 64
  br i1 %32, label %33, label %41

33:
  %34 = load ptr, ptr %6, align 8, !tbaa !13
  %35 = load i32, ptr %9, align 4, !tbaa !3
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds i32, ptr %34, i64 %36
  store i32 0, ptr %37, align 4, !tbaa !3
  br label %38

38:
  %39 = load i32, ptr %9, align 4, !tbaa !3
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %9, align 4, !tbaa !3
  br label %30, !llvm.loop !17

41:
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %42

42:
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = load i64, ptr %7, align 8, !tbaa !15
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %46, label %68

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !11
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = load i64, ptr %8, align 8, !tbaa !15
  %50 = mul nsw i64 %48, %49
  %51 = getelementptr inbounds i64, ptr %47, i64 %50
  %52 = load i64, ptr %8, align 8, !tbaa !15
  %53 = load i64, ptr %10, align 8, !tbaa !15
  %54 = call i64 @hash(ptr noundef %51, i64 noundef %52, i64 noundef %53)
  store i64 %54, ptr %11, align 8, !tbaa !15
  %55 = load i64, ptr %11, align 8, !tbaa !15
  %56 = load ptr, ptr %5, align 8, !tbaa !11
  %57 = load i64, ptr %10, align 8, !tbaa !15
  %58 = getelementptr inbounds i64, ptr %56, i64 %57
  store i64 %55, ptr %58, align 8, !tbaa !15
  %59 = load ptr, ptr %6, align 8, !tbaa !13
  %60 = load i64, ptr %11, align 8, !tbaa !15
  %61 = lshr i64 %60, 58
  %62 = getelementptr inbounds nuw i32, ptr %59, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = add i32 %63, 1
  store i32 %64, ptr %62, align 4, !tbaa !3
  br label %65

65:
  %66 = load i64, ptr %10, align 8, !tbaa !15
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %10, align 8, !tbaa !15
  br label %42, !llvm.loop !19

68:
  ret void
}

define internal i64 @hash(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %10 = load i64, ptr %6, align 8, !tbaa !15
  store i64 %10, ptr %7, align 8, !tbaa !15
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = xor i64 %11, -1
  store i64 %12, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %13

13:
  %14 = load i64, ptr %9, align 8, !tbaa !15
  %15 = add nsw i64 %14, 2
  %16 = load i64, ptr %5, align 8, !tbaa !15
  %17 = icmp sle i64 %15, %16
  br i1 %17, label %18, label %46

18:
  %19 = load i64, ptr %7, align 8, !tbaa !15
  %20 = load ptr, ptr %4, align 8, !tbaa !11
  %21 = load i64, ptr %9, align 8, !tbaa !15
  %22 = getelementptr inbounds i64, ptr %20, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !15
  %24 = call i64 @scramble(i64 noundef %23)
  %25 = xor i64 %19, %24
  %26 = call i64 @rotate(i64 noundef %25, i32 noundef 27)
  %27 = mul i64 %26, 5
  %28 = add i64 %27, 1390208809
  store i64 %28, ptr %7, align 8, !tbaa !15
  %29 = load i64, ptr %8, align 8, !tbaa !15
  %30 = load ptr, ptr %4, align 8, !tbaa !11
  %31 = load i64, ptr %9, align 8, !tbaa !15
  %32 = add nsw i64 %31, 1
  %33 = getelementptr inbounds i64, ptr %30, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !15
  %35 = call i64 @scramble(i64 noundef %34)
  %36 = xor i64 %29, %35
  %37 = call i64 @rotate(i64 noundef %36, i32 noundef 33)
  %38 = mul i64 %37, 5
  %39 = add i64 %38, 944331445
  store i64 %39, ptr %8, align 8, !tbaa !15
  %40 = load i64, ptr %8, align 8, !tbaa !15
  %41 = load i64, ptr %7, align 8, !tbaa !15
  %42 = add i64 %41, %40
  store i64 %42, ptr %7, align 8, !tbaa !15
  br label %43

43:
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = add nsw i64 %44, 2
  store i64 %45, ptr %9, align 8, !tbaa !15
  br label %13, !llvm.loop !20

46:
  %47 = load i64, ptr %9, align 8, !tbaa !15
  %48 = load i64, ptr %5, align 8, !tbaa !15
  %49 = icmp slt i64 %47, %48
  br i1 %49, label %50, label %58

50:
  %51 = load ptr, ptr %4, align 8, !tbaa !11
  %52 = load i64, ptr %9, align 8, !tbaa !15
  %53 = getelementptr inbounds i64, ptr %51, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !15
  %55 = call i64 @scramble(i64 noundef %54)
  %56 = load i64, ptr %7, align 8, !tbaa !15
  %57 = xor i64 %56, %55
  store i64 %57, ptr %7, align 8, !tbaa !15
  br label %58

58:
  %59 = load i64, ptr %7, align 8, !tbaa !15
  %60 = load i64, ptr %8, align 8, !tbaa !15
  %61 = load i64, ptr %5, align 8, !tbaa !15
  %62 = xor i64 %60, %61
  %63 = call i64 @avalanche(i64 noundef %62)
  %64 = xor i64 %59, %63
  %65 = call i64 @avalanche(i64 noundef %64)
  ret i64 %65
}

define internal i64 @rotate(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i64, ptr %3, align 8, !tbaa !15
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = zext i32 %6 to i64
  %8 = shl i64 %5, %7
  %9 = load i64, ptr %3, align 8, !tbaa !15
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sub i32 64, %10
  %12 = zext i32 %11 to i64
  %13 = lshr i64 %9, %12
  %14 = or i64 %8, %13
  ret i64 %14
}

define internal i64 @scramble(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = mul i64 %3, -7046029254386353131
  store i64 %4, ptr %2, align 8, !tbaa !15
  %5 = load i64, ptr %2, align 8, !tbaa !15
  %6 = call i64 @rotate(i64 noundef %5, i32 noundef 31)
  store i64 %6, ptr %2, align 8, !tbaa !15
  %7 = load i64, ptr %2, align 8, !tbaa !15
  %8 = mul i64 %7, -4417276706812531889
  ret i64 %8
}

define internal i64 @avalanche(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = lshr i64 %3, 33
  %5 = load i64, ptr %2, align 8, !tbaa !15
  %6 = xor i64 %5, %4
  store i64 %6, ptr %2, align 8, !tbaa !15
  %7 = load i64, ptr %2, align 8, !tbaa !15
  %8 = mul i64 %7, -49064778989728563
  store i64 %8, ptr %2, align 8, !tbaa !15
  %9 = load i64, ptr %2, align 8, !tbaa !15
  %10 = lshr i64 %9, 29
  %11 = load i64, ptr %2, align 8, !tbaa !15
  %12 = xor i64 %11, %10
  store i64 %12, ptr %2, align 8, !tbaa !15
  %13 = load i64, ptr %2, align 8, !tbaa !15
  %14 = mul i64 %13, -4265267296055464877
  store i64 %14, ptr %2, align 8, !tbaa !15
  %15 = load i64, ptr %2, align 8, !tbaa !15
  %16 = load i64, ptr %2, align 8, !tbaa !15
  %17 = lshr i64 %16, 32
  %18 = xor i64 %15, %17
  ret i64 %18
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
