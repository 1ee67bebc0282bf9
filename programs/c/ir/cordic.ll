; made by python -m programs.c from src/cordic.c, SHA-256 66455b108507eb75ce68561507f5c1376d47466f4a1c0b04c786bb7ebb6bead5
source_filename = "cordic.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
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
  store ptr %23, ptr %6, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %7, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 5
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %8, align 8, !tbaa !13
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !15
  store i64 %32, ptr %9, align 8, !tbaa !15
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !15
  %36 = trunc i64 %35 to i32
  store i32 %36, ptr %10, align 4, !tbaa !3
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %37

37:
  %38 = load i64, ptr %11, align 8, !tbaa !15
  %39 = load i64, ptr %9, align 8, !tbaa !15
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %71

41:
  %42 = load ptr, ptr %4, align 8, !tbaa !13
  %43 = load i64, ptr %11, align 8, !tbaa !15
  %44 = getelementptr inbounds i32, ptr %42, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !3
  %46 = load ptr, ptr %5, align 8, !tbaa !13
  %47 = load i32, ptr %10, align 4, !tbaa !3
  %48 = load ptr, ptr %6, align 8, !tbaa !13
  %49 = load i64, ptr %11, align 8, !tbaa !15
  %50 = getelementptr inbounds i32, ptr %48, i64 %49
  %51 = load ptr, ptr %7, align 8, !tbaa !13
  %52 = load i64, ptr %11, align 8, !tbaa !15
  %53 = getelementptr inbounds i32, ptr %51, i64 %52
  call void @rotate(i32 noundef %45, ptr noundef %46, i32 noundef %47, i32 noundef 326016437, ptr noundef %50, ptr noundef %53)
  %54 = load ptr, ptr %7, align 8, !tbaa !13
  %55 = load i64, ptr %11, align 8, !tbaa !15
  %56 = getelementptr inbounds i32, ptr %54, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !3
  %58 = load ptr, ptr %6, align 8, !tbaa !13
  %59 = load i64, ptr %11, align 8, !tbaa !15
  %60 = getelementptr inbounds i32, ptr %58, i64 %59
  %61 = load i32, ptr %60, align 4, !tbaa !3
  %62 = load ptr, ptr %5, align 8, !tbaa !13
  %63 = load i32, ptr %10, align 4, !tbaa !3
  %64 = call i32 @arctangent(i32 noundef %57, i32 noundef %61, ptr noundef %62, i32 noundef %63)
  %65 = load ptr, ptr %8, align 8, !tbaa !13
  %66 = load i64, ptr %11, align 8, !tbaa !15
  %67 = getelementptr inbounds i32, ptr %65, i64 %66
  store i32 %64, ptr %67, align 4, !tbaa !3
  br label %68

68:
  %69 = load i64, ptr %11, align 8, !tbaa !15
  %70 = add nsw i64 %69, 1
  store i64 %70, ptr %11, align 8, !tbaa !15
  br label %37, !llvm.loop !17

71:
  ret void
}

define internal void @rotate(i32 noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef %4, ptr noundef %5) #0 {
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store i32 %0, ptr %7, align 4, !tbaa !3
  store ptr %1, ptr %8, align 8, !tbaa !13
  store i32 %2, ptr %9, align 4, !tbaa !3
  store i32 %3, ptr %10, align 4, !tbaa !3
  store ptr %4, ptr %11, align 8, !tbaa !13
  store ptr %5, ptr %12, align 8, !tbaa !13
  %18 = load i32, ptr %10, align 4, !tbaa !3
  store i32 %18, ptr %13, align 4, !tbaa !3
  store i32 0, ptr %14, align 4, !tbaa !3
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %19

19:
  %20 = load i32, ptr %15, align 4, !tbaa !3
  %21 = load i32, ptr %9, align 4, !tbaa !3
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %64

23:
  %24 = load i32, ptr %14, align 4, !tbaa !3
  %25 = load i32, ptr %15, align 4, !tbaa !3
  %26 = call i32 @halved(i32 noundef %24, i32 noundef %25)
  store i32 %26, ptr %16, align 4, !tbaa !3
  %27 = load i32, ptr %13, align 4, !tbaa !3
  %28 = load i32, ptr %15, align 4, !tbaa !3
  %29 = call i32 @halved(i32 noundef %27, i32 noundef %28)
  store i32 %29, ptr %17, align 4, !tbaa !3
  %30 = load i32, ptr %7, align 4, !tbaa !3
  %31 = icmp slt i32 %30, 0
  br i1 %31, label %32, label %46

32:
  %33 = load i32, ptr %16, align 4, !tbaa !3
  %34 = load i32, ptr %13, align 4, !tbaa !3
  %35 = add nsw i32 %34, %33
  store i32 %35, ptr %13, align 4, !tbaa !3
  %36 = load i32, ptr %17, align 4, !tbaa !3
  %37 = load i32, ptr %14, align 4, !tbaa !3
  %38 = sub nsw i32 %37, %36
  store i32 %38, ptr %14, align 4, !tbaa !3
  %39 = load ptr, ptr %8, align 8, !tbaa !13
  %40 = load i32, ptr %15, align 4, !tbaa !3
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, ptr %39, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !3
  %44 = load i32, ptr %7, align 4, !tbaa !3
  %45 = add nsw i32 %44, %43
  store i32 %45, ptr %7, align 4, !tbaa !3
  br label %60

46:
  %47 = load i32, ptr %16, align 4, !tbaa !3
  %48 = load i32, ptr %13, align 4, !tbaa !3
  %49 = sub nsw i32 %48, %47
  store i32 %49, ptr %13, align 4, !tbaa !3
  %50 = load i32, ptr %17, align 4, !tbaa !3
  %51 = load i32, ptr %14, align 4, !tbaa !3
  %52 = add nsw i32 %51, %50
  store i32 %52, ptr %14, align 4, !tbaa !3
  %53 = load ptr, ptr %8, align 8, !tbaa !13
  %54 = load i32, ptr %15, align 4, !tbaa !3
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds i32, ptr %53, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !3
  %58 = load i32, ptr %7, align 4, !tbaa !3
  %59 = sub nsw i32 %58, %57
  store i32 %59, ptr %7, align 4, !tbaa !3
  br label %60

60:
  br label %61

61:
  %62 = load i32, ptr %15, align 4, !tbaa !3
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %15, align 4, !tbaa !3
  br label %19, !llvm.loop !19

64:
  %65 = load i32, ptr %13, align 4, !tbaa !3
  %66 = load ptr, ptr %11, align 8, !tbaa !13
  store i32 %65, ptr %66, align 4, !tbaa !3
  %67 = load i32, ptr %14, align 4, !tbaa !3
  %68 = load ptr, ptr %12, align 8, !tbaa !13
  store i32 %67, ptr %68, align 4, !tbaa !3
  ret void
}

define internal i32 @arctangent(i32 noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !3
  store i32 %1, ptr %6, align 4, !tbaa !3
  store ptr %2, ptr %7, align 8, !tbaa !13
  store i32 %3, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  store i32 0, ptr %10, align 4, !tbaa !3
  br label %13

13:
  %14 = load i32, ptr %10, align 4, !tbaa !3
  %15 = load i32, ptr %8, align 4, !tbaa !3
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %58

17:
  %18 = load i32, ptr %5, align 4, !tbaa !3
  %19 = load i32, ptr %10, align 4, !tbaa !3
  %20 = call i32 @halved(i32 noundef %18, i32 noundef %19)
  store i32 %20, ptr %11, align 4, !tbaa !3
  %21 = load i32, ptr %6, align 4, !tbaa !3
  %22 = load i32, ptr %10, align 4, !tbaa !3
  %23 = call i32 @halved(i32 noundef %21, i32 noundef %22)
  store i32 %23, ptr %12, align 4, !tbaa !3
  %24 = load i32, ptr %5, align 4, !tbaa !3
  %25 = icmp sgt i32 %24, 0
  br i1 %25, label %26, label %40

26:
  %27 = load i32, ptr %11, align 4, !tbaa !3
  %28 = load i32, ptr %6, align 4, !tbaa !3
  %29 = add nsw i32 %28, %27
  store i32 %29, ptr %6, align 4, !tbaa !3
  %30 = load i32, ptr %12, align 4, !tbaa !3
  %31 = load i32, ptr %5, align 4, !tbaa !3
  %32 = sub nsw i32 %31, %30
  store i32 %32, ptr %5, align 4, !tbaa !3
  %33 = load ptr, ptr %7, align 8, !tbaa !13
  %34 = load i32, ptr %10, align 4, !tbaa !3
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i32, ptr %33, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !3
  %38 = load i32, ptr %9, align 4, !tbaa !3
  %39 = add nsw i32 %38, %37
  store i32 %39, ptr %9, align 4, !tbaa !3
  br label %54

40:
  %41 = load i32, ptr %11, align 4, !tbaa !3
  %42 = load i32, ptr %6, align 4, !tbaa !3
  %43 = sub nsw i32 %42, %41
  store i32 %43, ptr %6, align 4, !tbaa !3
  %44 = load i32, ptr %12, align 4, !tbaa !3
  %45 = load i32, ptr %5, align 4, !tbaa !3
  %46 = add nsw i32 %45, %44
  store i32 %46, ptr %5, align 4, !tbaa !3
  %47 = load ptr, ptr %7, align 8, !tbaa !13
  %48 = load i32, ptr %10, align 4, !tbaa !3
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds i32, ptr %47, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !3
  %52 = load i32, ptr %9, align 4, !tbaa !3
  %53 = sub nsw i32 %52, %51
  store i32 %53, ptr %9, align 4, !tbaa !3
  br label %54

54:
  br label %55

55:
  %56 = load i32, ptr %10, align 4, !tbaa !3
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %10, align 4, !tbaa !3
  br label %13, !llvm.loop !20

58:
  %59 = load i32, ptr %9, align 4, !tbaa !3
  ret i32 %59
}

define internal i32 @halved(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = ashr i32 %5, %6
  ret i32 %7
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
