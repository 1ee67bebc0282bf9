; made by python -m programs.c from src/mandelbrot.c, SHA-256 51aaa213f8157e9e4957a6a082d0b7baae6a8a15c5a96ee4028a176db5891bd4
source_filename = "mandelbrot.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %11 = load ptr, ptr %2, align 8, !tbaa !7
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  store ptr %13, ptr %3, align 8, !tbaa !11
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %4, align 8, !tbaa !11
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %5, align 8, !tbaa !13
  %20 = load ptr, ptr %3, align 8, !tbaa !11
  %21 = getelementptr inbounds i64, ptr %20, i64 0
  %22 = load i64, ptr %21, align 8, !tbaa !15
  store i64 %22, ptr %6, align 8, !tbaa !15
  %23 = load ptr, ptr %3, align 8, !tbaa !11
  %24 = getelementptr inbounds i64, ptr %23, i64 1
  %25 = load i64, ptr %24, align 8, !tbaa !15
  store i64 %25, ptr %7, align 8, !tbaa !15
  %26 = load ptr, ptr %3, align 8, !tbaa !11
  %27 = getelementptr inbounds i64, ptr %26, i64 2
  %28 = load i64, ptr %27, align 8, !tbaa !15
  %29 = trunc i64 %28 to i32
  store i32 %29, ptr %8, align 4, !tbaa !3
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !15
  %32 = load i64, ptr %6, align 8, !tbaa !15
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %78

34:
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %35

35:
  %36 = load i64, ptr %10, align 8, !tbaa !15
  %37 = load i64, ptr %7, align 8, !tbaa !15
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %74

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 0
  %42 = load i64, ptr %41, align 8, !tbaa !15
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = load ptr, ptr %4, align 8, !tbaa !11
  %45 = getelementptr inbounds i64, ptr %44, i64 2
  %46 = load i64, ptr %45, align 8, !tbaa !15
  %47 = mul nsw i64 %43, %46
  %48 = load i64, ptr %7, align 8, !tbaa !15
  %49 = sdiv i64 %47, %48
  %50 = add nsw i64 %42, %49
  %51 = load ptr, ptr %4, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 1
  %53 = load i64, ptr %52, align 8, !tbaa !15
  %54 = load i64, ptr %9, align 8, !tbaa !15
  %55 = load ptr, ptr %4, align 8, !tbaa !11
  %56 = getelementptr inbounds i64, ptr %55, i64 2
  %57 = load i64, ptr %56, align 8, !tbaa !15
  %58 = mul nsw i64 %54, %57
  %59 = load i64, ptr %6, align 8, !tbaa !15
  %60 = sdiv i64 %58, %59
  %61 = add nsw i64 %53, %60
  %62 = load i32, ptr %8, align 4, !tbaa !3
  %63 = call zeroext i16 @escape(i64 noundef %50, i64 noundef %61, i32 noundef %62)
  %64 = load ptr, ptr %5, align 8, !tbaa !13
  %65 = load i64, ptr %9, align 8, !tbaa !15
  %66 = load i64, ptr %7, align 8, !tbaa !15
  %67 = mul nsw i64 %65, %66
  %68 = load i64, ptr %10, align 8, !tbaa !15
  %69 = add nsw i64 %67, %68
  %70 = getelementptr inbounds i16, ptr %64, i64 %69
  store i16 %63, ptr %70, align 2, !tbaa !17
  br label %71

71:
  %72 = load i64, ptr %10, align 8, !tbaa !15
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %10, align 8, !tbaa !15
  br label %35, !llvm.loop !19

74:
  br label %75

75:
  %76 = load i64, ptr %9, align 8, !tbaa !15
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %9, align 8, !tbaa !15
  br label %30, !llvm.loop !21

78:
  ret void
}

define internal zeroext i16 @escape(i64 noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i64 0, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %12

12:
  %13 = load i32, ptr %9, align 4, !tbaa !3
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %42

16:
  %17 = load i64, ptr %7, align 8, !tbaa !15
  %18 = load i64, ptr %7, align 8, !tbaa !15
  %19 = call i64 @multiply(i64 noundef %17, i64 noundef %18)
  store i64 %19, ptr %10, align 8, !tbaa !15
  %20 = load i64, ptr %8, align 8, !tbaa !15
  %21 = load i64, ptr %8, align 8, !tbaa !15
  %22 = call i64 @multiply(i64 noundef %20, i64 noundef %21)
  store i64 %22, ptr %11, align 8, !tbaa !15
  %23 = load i64, ptr %10, align 8, !tbaa !15
  %24 = load i64, ptr %11, align 8, !tbaa !15
  %25 = add nsw i64 %23, %24
  %26 = icmp sgt i64 %25, 1073741824
  br i1 %26, label %27, label %28

27:
  br label %42

28:
  %29 = load i64, ptr %7, align 8, !tbaa !15
  %30 = load i64, ptr %8, align 8, !tbaa !15
  %31 = call i64 @multiply(i64 noundef %29, i64 noundef %30)
  %32 = mul nsw i64 2, %31
  %33 = load i64, ptr %5, align 8, !tbaa !15
  %34 = add nsw i64 %32, %33
  store i64 %34, ptr %8, align 8, !tbaa !15
  %35 = load i64, ptr %10, align 8, !tbaa !15
  %36 = load i64, ptr %11, align 8, !tbaa !15
  %37 = sub nsw i64 %35, %36
  %38 = load i64, ptr %4, align 8, !tbaa !15
  %39 = add nsw i64 %37, %38
  store i64 %39, ptr %7, align 8, !tbaa !15
  %40 = load i32, ptr %9, align 4, !tbaa !3
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %9, align 4, !tbaa !3
  br label %12, !llvm.loop !22

42:
  %43 = load i32, ptr %9, align 4, !tbaa !3
  %44 = trunc i32 %43 to i16
  ret i16 %44
}

define internal i64 @multiply(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i64 %1, ptr %4, align 8, !tbaa !15
  %5 = load i64, ptr %3, align 8, !tbaa !15
  %6 = load i64, ptr %4, align 8, !tbaa !15
  %7 = mul nsw i64 %5, %6
  %8 = ashr i64 %7, 28
  ret i64 %8
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
!17 = !{!18, !18, i64 0}
!18 = !{!"short", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
