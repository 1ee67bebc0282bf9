; made by python -m programs.c from src/fir.c, SHA-256 fa27b55f4c535886dc44f7c88077f7e50a5726c70e9b1d9c1347a594c7cf4072
source_filename = "fir.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %3, align 8, !tbaa !11
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %4, align 8, !tbaa !13
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %5, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %6, align 8, !tbaa !13
  %26 = load ptr, ptr %2, align 8, !tbaa !7
  %27 = getelementptr inbounds ptr, ptr %26, i64 4
  %28 = load ptr, ptr %27, align 8, !tbaa !10
  store ptr %28, ptr %7, align 8, !tbaa !13
  %29 = load ptr, ptr %2, align 8, !tbaa !7
  %30 = getelementptr inbounds ptr, ptr %29, i64 5
  %31 = load ptr, ptr %30, align 8, !tbaa !10
  store ptr %31, ptr %8, align 8, !tbaa !13
  %32 = load ptr, ptr %3, align 8, !tbaa !11
  %33 = getelementptr inbounds i64, ptr %32, i64 0
  %34 = load i64, ptr %33, align 8, !tbaa !15
  store i64 %34, ptr %9, align 8, !tbaa !15
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 1
  %37 = load i64, ptr %36, align 8, !tbaa !15
  store i64 %37, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %38

38:
  %39 = load i64, ptr %11, align 8, !tbaa !15
  %40 = load i64, ptr %9, align 8, !tbaa !15
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %56

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !13
  %44 = load i64, ptr %11, align 8, !tbaa !15
  %45 = getelementptr inbounds i16, ptr %43, i64 %44
  %46 = load ptr, ptr %5, align 8, !tbaa !13
  %47 = load i64, ptr %10, align 8, !tbaa !15
  %48 = call i64 @dot(ptr noundef %45, ptr noundef %46, i64 noundef %47)
  %49 = call signext i16 @rounded(i64 noundef %48)
  %50 = load ptr, ptr %6, align 8, !tbaa !13
  %51 = load i64, ptr %11, align 8, !tbaa !15
  %52 = getelementptr inbounds i16, ptr %50, i64 %51
  store i16 %49, ptr %52, align 2, !tbaa !17
  br label %53

53:
  %54 = load i64, ptr %11, align 8, !tbaa !15
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %11, align 8, !tbaa !15
  br label %38, !llvm.loop !19

56:
  store i64 0, ptr %12, align 8, !tbaa !15
  br label %57

57:
  %58 = load i64, ptr %12, align 8, !tbaa !15
  %59 = load i64, ptr %9, align 8, !tbaa !15
  %60 = icmp slt i64 %58, %59
  br i1 %60, label %61, label %75

61:
  %62 = load ptr, ptr %4, align 8, !tbaa !13
  %63 = load i64, ptr %12, align 8, !tbaa !15
  %64 = getelementptr inbounds i16, ptr %62, i64 %63
  %65 = load ptr, ptr %5, align 8, !tbaa !13
  %66 = load i64, ptr %10, align 8, !tbaa !15
  %67 = call i64 @symmetric(ptr noundef %64, ptr noundef %65, i64 noundef %66)
  %68 = call signext i16 @rounded(i64 noundef %67)
  %69 = load ptr, ptr %7, align 8, !tbaa !13
  %70 = load i64, ptr %12, align 8, !tbaa !15
  %71 = getelementptr inbounds i16, ptr %69, i64 %70
  store i16 %68, ptr %71, align 2, !tbaa !17
  br label %72

72:
  %73 = load i64, ptr %12, align 8, !tbaa !15
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %12, align 8, !tbaa !15
  br label %57, !llvm.loop !21

75:
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %76

76:
  %77 = load i64, ptr %13, align 8, !tbaa !15
  %78 = load i64, ptr %9, align 8, !tbaa !15
  %79 = sdiv i64 %78, 4
  %80 = icmp slt i64 %77, %79
  br i1 %80, label %81, label %96

81:
  %82 = load ptr, ptr %4, align 8, !tbaa !13
  %83 = load i64, ptr %13, align 8, !tbaa !15
  %84 = mul nsw i64 4, %83
  %85 = getelementptr inbounds i16, ptr %82, i64 %84
  %86 = load ptr, ptr %5, align 8, !tbaa !13
  %87 = load i64, ptr %10, align 8, !tbaa !15
  %88 = call i64 @dot(ptr noundef %85, ptr noundef %86, i64 noundef %87)
  %89 = call signext i16 @rounded(i64 noundef %88)
  %90 = load ptr, ptr %8, align 8, !tbaa !13
  %91 = load i64, ptr %13, align 8, !tbaa !15
  %92 = getelementptr inbounds i16, ptr %90, i64 %91
  store i16 %89, ptr %92, align 2, !tbaa !17
  br label %93

93:
  %94 = load i64, ptr %13, align 8, !tbaa !15
  %95 = add nsw i64 %94, 1
  store i64 %95, ptr %13, align 8, !tbaa !15
  br label %76, !llvm.loop !22

96:
  ret void
}

define internal signext i16 @rounded(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = add nsw i64 %3, 16384
  %5 = ashr i64 %4, 15
  %6 = call signext i16 @saturate(i64 noundef %5)
  ret i16 %6
}

define internal i64 @dot(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  store i64 0, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %9

9:
  %10 = load i64, ptr %8, align 8, !tbaa !15
  %11 = load i64, ptr %6, align 8, !tbaa !15
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %31

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = load i64, ptr %8, align 8, !tbaa !15
  %16 = getelementptr inbounds i16, ptr %14, i64 %15
  %17 = load i16, ptr %16, align 2, !tbaa !17
  %18 = sext i16 %17 to i32
  %19 = load ptr, ptr %5, align 8, !tbaa !13
  %20 = load i64, ptr %8, align 8, !tbaa !15
  %21 = getelementptr inbounds i16, ptr %19, i64 %20
  %22 = load i16, ptr %21, align 2, !tbaa !17
  %23 = sext i16 %22 to i32
  %24 = mul nsw i32 %18, %23
  %25 = sext i32 %24 to i64
  %26 = load i64, ptr %7, align 8, !tbaa !15
  %27 = add nsw i64 %26, %25
  store i64 %27, ptr %7, align 8, !tbaa !15
  br label %28

28:
  %29 = load i64, ptr %8, align 8, !tbaa !15
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %8, align 8, !tbaa !15
  br label %9, !llvm.loop !23

31:
  %32 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %32
}

define internal i64 @symmetric(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !15
  %9 = load i64, ptr %6, align 8, !tbaa !15
  %10 = and i64 %9, 1
  %11 = icmp ne i64 %10, 0
  br i1 %11, label %12, label %26

12:
  %13 = load ptr, ptr %4, align 8, !tbaa !13
  %14 = load i64, ptr %6, align 8, !tbaa !15
  %15 = sdiv i64 %14, 2
  %16 = getelementptr inbounds i16, ptr %13, i64 %15
  %17 = load i16, ptr %16, align 2, !tbaa !17
  %18 = sext i16 %17 to i32
  %19 = load ptr, ptr %5, align 8, !tbaa !13
  %20 = load i64, ptr %6, align 8, !tbaa !15
  %21 = sdiv i64 %20, 2
  %22 = getelementptr inbounds i16, ptr %19, i64 %21
  %23 = load i16, ptr %22, align 2, !tbaa !17
  %24 = sext i16 %23 to i32
  %25 = mul nsw i32 %18, %24
  br label %27

26:
  br label %27

27:
  %28 = phi i32 [ %25, %12 ], [ 0, %26 ]
  %29 = sext i32 %28 to i64
  store i64 %29, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %30

30:
  %31 = load i64, ptr %8, align 8, !tbaa !15
  %32 = load i64, ptr %6, align 8, !tbaa !15
  %33 = sdiv i64 %32, 2
  %34 = icmp slt i64 %31, %33
  br i1 %34, label %35, label %61

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !13
  %37 = load i64, ptr %8, align 8, !tbaa !15
  %38 = getelementptr inbounds i16, ptr %36, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !17
  %40 = sext i16 %39 to i64
  %41 = load ptr, ptr %4, align 8, !tbaa !13
  %42 = load i64, ptr %6, align 8, !tbaa !15
  %43 = sub nsw i64 %42, 1
  %44 = load i64, ptr %8, align 8, !tbaa !15
  %45 = sub nsw i64 %43, %44
  %46 = getelementptr inbounds i16, ptr %41, i64 %45
  %47 = load i16, ptr %46, align 2, !tbaa !17
  %48 = sext i16 %47 to i64
  %49 = add nsw i64 %40, %48
  %50 = load ptr, ptr %5, align 8, !tbaa !13
  %51 = load i64, ptr %8, align 8, !tbaa !15
  %52 = getelementptr inbounds i16, ptr %50, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !17
  %54 = sext i16 %53 to i64
  %55 = mul nsw i64 %49, %54
  %56 = load i64, ptr %7, align 8, !tbaa !15
  %57 = add nsw i64 %56, %55
  store i64 %57, ptr %7, align 8, !tbaa !15
  br label %58

58:
  %59 = load i64, ptr %8, align 8, !tbaa !15
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %8, align 8, !tbaa !15
  br label %30, !llvm.loop !24

61:
  %62 = load i64, ptr %7, align 8, !tbaa !15
  ret i64 %62
}

define internal signext i16 @saturate(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = icmp slt i64 %3, -32768
  br i1 %4, label %5, label %6

5:
  br label %14

6:
  %7 = load i64, ptr %2, align 8, !tbaa !15
  %8 = icmp sgt i64 %7, 32767
  br i1 %8, label %9, label %10

9:
  br label %12

10:
  %11 = load i64, ptr %2, align 8, !tbaa !15
  br label %12

12:
  %13 = phi i64 [ 32767, %9 ], [ %11, %10 ]
  br label %14

14:
  %15 = phi i64 [ -32768, %5 ], [ %13, %12 ]
  %16 = trunc i64 %15 to i16
  ret i16 %16
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

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
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
