; made by python -m programs.c from src/rc4.c, SHA-256 20857a3bf08a47687f54a51d7bef2691b741fcf79b8a09169be6539762810a00
source_filename = "rc4.c"

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
  %11 = alloca [256 x i8], align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %3, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %4, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %5, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %6, align 8, !tbaa !13
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !15
  store i64 %29, ptr %7, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 1
  %32 = load i64, ptr %31, align 8, !tbaa !15
  store i64 %32, ptr %8, align 8, !tbaa !15
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 2
  %35 = load i64, ptr %34, align 8, !tbaa !15
  store i64 %35, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %36

36:
  %37 = load i64, ptr %10, align 8, !tbaa !15
  %38 = load i64, ptr %7, align 8, !tbaa !15
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %81

40:
  store i32 0, ptr %12, align 4, !tbaa !3
  store i32 0, ptr %13, align 4, !tbaa !3
  %41 = getelementptr inbounds [256 x i8], ptr %11, i64 0, i64 0
  %42 = load ptr, ptr %5, align 8, !tbaa !13
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = mul nsw i64 %43, %44
  %46 = getelementptr inbounds i8, ptr %42, i64 %45
  %47 = load i64, ptr %9, align 8, !tbaa !15
  call void @schedule(ptr noundef %41, ptr noundef %46, i64 noundef %47)
  store i64 0, ptr %14, align 8, !tbaa !15
  br label %48

48:
  %49 = load i64, ptr %14, align 8, !tbaa !15
  %50 = load i64, ptr %8, align 8, !tbaa !15
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %52, label %77

52:
  %53 = load ptr, ptr %4, align 8, !tbaa !13
  %54 = load i64, ptr %10, align 8, !tbaa !15
  %55 = load i64, ptr %8, align 8, !tbaa !15
  %56 = mul nsw i64 %54, %55
  %57 = load i64, ptr %14, align 8, !tbaa !15
  %58 = add nsw i64 %56, %57
  %59 = getelementptr inbounds i8, ptr %53, i64 %58
  %60 = load i8, ptr %59, align 1, !tbaa !17
  %61 = zext i8 %60 to i32
  %62 = getelementptr inbounds [256 x i8], ptr %11, i64 0, i64 0
  %63 = call zeroext i8 @next(ptr noundef %62, ptr noundef %12, ptr noundef %13)
  %64 = zext i8 %63 to i32
  %65 = xor i32 %61, %64
  %66 = trunc i32 %65 to i8
  %67 = load ptr, ptr %6, align 8, !tbaa !13
  %68 = load i64, ptr %10, align 8, !tbaa !15
  %69 = load i64, ptr %8, align 8, !tbaa !15
  %70 = mul nsw i64 %68, %69
  %71 = load i64, ptr %14, align 8, !tbaa !15
  %72 = add nsw i64 %70, %71
  %73 = getelementptr inbounds i8, ptr %67, i64 %72
  store i8 %66, ptr %73, align 1, !tbaa !17
  br label %74

74:
  %75 = load i64, ptr %14, align 8, !tbaa !15
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %14, align 8, !tbaa !15
  br label %48, !llvm.loop !18

77:
  br label %78

78:
  %79 = load i64, ptr %10, align 8, !tbaa !15
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %10, align 8, !tbaa !15
  br label %36, !llvm.loop !20

81:
  ret void
}

define internal void @schedule(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  store i32 0, ptr %7, align 4, !tbaa !3
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %10

10:
  %11 = load i32, ptr %8, align 4, !tbaa !3
  %12 = icmp slt i32 %11, 256
  br i1 %12, label %13, label %23

13:
  %14 = load i32, ptr %8, align 4, !tbaa !3
  %15 = trunc i32 %14 to i8
  %16 = load ptr, ptr %4, align 8, !tbaa !13
  %17 = load i32, ptr %8, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i8, ptr %16, i64 %18
  store i8 %15, ptr %19, align 1, !tbaa !17
  br label %20

20:
  %21 = load i32, ptr %8, align 4, !tbaa !3
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %8, align 4, !tbaa !3
  br label %10, !llvm.loop !21

23:
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %24

24:
  %25 = load i32, ptr %9, align 4, !tbaa !3
  %26 = icmp slt i32 %25, 256
  br i1 %26, label %27, label %57

27:
  %28 = load i32, ptr %7, align 4, !tbaa !3
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load i32, ptr %9, align 4, !tbaa !3
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i8, ptr %29, i64 %31
  %33 = load i8, ptr %32, align 1, !tbaa !17
  %34 = zext i8 %33 to i32
  %35 = add i32 %28, %34
  %36 = load ptr, ptr %5, align 8, !tbaa !13
  %37 = load i32, ptr %9, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = load i64, ptr %6, align 8, !tbaa !15
  %40 = srem i64 %38, %39
  %41 = getelementptr inbounds i8, ptr %36, i64 %40
  %42 = load i8, ptr %41, align 1, !tbaa !17
  %43 = zext i8 %42 to i32
  %44 = add i32 %35, %43
  %45 = and i32 %44, 255
  store i32 %45, ptr %7, align 4, !tbaa !3
  %46 = load ptr, ptr %4, align 8, !tbaa !13
  %47 = load i32, ptr %9, align 4, !tbaa !3
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds i8, ptr %46, i64 %48
  %50 = load ptr, ptr %4, align 8, !tbaa !13
  %51 = load i32, ptr %7, align 4, !tbaa !3
  %52 = zext i32 %51 to i64
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 %52
  call void @exchange(ptr noundef %49, ptr noundef %53)
  br label %54

54:
  %55 = load i32, ptr %9, align 4, !tbaa !3
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %9, align 4, !tbaa !3
  br label %24, !llvm.loop !22

57:
  ret void
}

define internal zeroext i8 @next(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !23
  store ptr %2, ptr %6, align 8, !tbaa !23
  %7 = load ptr, ptr %5, align 8, !tbaa !23
  %8 = load i32, ptr %7, align 4, !tbaa !3
  %9 = add i32 %8, 1
  %10 = and i32 %9, 255
  %11 = load ptr, ptr %5, align 8, !tbaa !23
  store i32 %10, ptr %11, align 4, !tbaa !3
  %12 = load ptr, ptr %6, align 8, !tbaa !23
  %13 = load i32, ptr %12, align 4, !tbaa !3
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = load ptr, ptr %5, align 8, !tbaa !23
  %16 = load i32, ptr %15, align 4, !tbaa !3
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !17
  %20 = zext i8 %19 to i32
  %21 = add i32 %13, %20
  %22 = and i32 %21, 255
  %23 = load ptr, ptr %6, align 8, !tbaa !23
  store i32 %22, ptr %23, align 4, !tbaa !3
  %24 = load ptr, ptr %4, align 8, !tbaa !13
  %25 = load ptr, ptr %5, align 8, !tbaa !23
  %26 = load i32, ptr %25, align 4, !tbaa !3
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw i8, ptr %24, i64 %27
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load ptr, ptr %6, align 8, !tbaa !23
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 %32
  call void @exchange(ptr noundef %28, ptr noundef %33)
  %34 = load ptr, ptr %4, align 8, !tbaa !13
  %35 = load ptr, ptr %4, align 8, !tbaa !13
  %36 = load ptr, ptr %5, align 8, !tbaa !23
  %37 = load i32, ptr %36, align 4, !tbaa !3
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 %38
  %40 = load i8, ptr %39, align 1, !tbaa !17
  %41 = zext i8 %40 to i32
  %42 = load ptr, ptr %4, align 8, !tbaa !13
  %43 = load ptr, ptr %6, align 8, !tbaa !23
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = zext i32 %44 to i64
  %46 = getelementptr inbounds nuw i8, ptr %42, i64 %45
  %47 = load i8, ptr %46, align 1, !tbaa !17
  %48 = zext i8 %47 to i32
  %49 = add nsw i32 %41, %48
  %50 = and i32 %49, 255
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i8, ptr %34, i64 %51
  %53 = load i8, ptr %52, align 1, !tbaa !17
  ret i8 %53
}

define internal void @exchange(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i8, align 1
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  %6 = load ptr, ptr %3, align 8, !tbaa !13
  %7 = load i8, ptr %6, align 1, !tbaa !17
  store i8 %7, ptr %5, align 1, !tbaa !17
  %8 = load ptr, ptr %4, align 8, !tbaa !13
  %9 = load i8, ptr %8, align 1, !tbaa !17
  %10 = load ptr, ptr %3, align 8, !tbaa !13
  store i8 %9, ptr %10, align 1, !tbaa !17
  %11 = load i8, ptr %5, align 1, !tbaa !17
  %12 = load ptr, ptr %4, align 8, !tbaa !13
  store i8 %11, ptr %12, align 1, !tbaa !17
  ret void
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
!23 = !{!24, !24, i64 0}
!24 = !{!"p1 int", !9, i64 0}
