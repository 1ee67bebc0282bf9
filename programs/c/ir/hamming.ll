; made by python -m programs.c from src/hamming.c, SHA-256 4a8be789997af1590d9d904c5a287f26bc8d10aefb9b6f99590071f53ccabe09
source_filename = "hamming.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %3, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %4, align 8, !tbaa !11
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %5, align 8, !tbaa !11
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %6, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 4
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %7, align 8, !tbaa !15
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !17
  store i64 %32, ptr %8, align 8, !tbaa !17
  %33 = load ptr, ptr %3, align 8, !tbaa !11
  %34 = getelementptr inbounds i64, ptr %33, i64 1
  %35 = load i64, ptr %34, align 8, !tbaa !17
  store i64 %35, ptr %9, align 8, !tbaa !17
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 2
  %38 = load i64, ptr %37, align 8, !tbaa !17
  store i64 %38, ptr %10, align 8, !tbaa !17
  store i64 0, ptr %11, align 8, !tbaa !17
  br label %39

39:
  %40 = load i64, ptr %11, align 8, !tbaa !17
  %41 = load i64, ptr %9, align 8, !tbaa !17
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %92

43:
  store i32 -1, ptr %12, align 4, !tbaa !3
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %44

44:
  %45 = load i64, ptr %13, align 8, !tbaa !17
  %46 = load i64, ptr %8, align 8, !tbaa !17
  %47 = icmp slt i64 %45, %46
  br i1 %47, label %48, label %75

48:
  %49 = load ptr, ptr %5, align 8, !tbaa !11
  %50 = load i64, ptr %11, align 8, !tbaa !17
  %51 = load i64, ptr %10, align 8, !tbaa !17
  %52 = mul nsw i64 %50, %51
  %53 = getelementptr inbounds i64, ptr %49, i64 %52
  %54 = load ptr, ptr %4, align 8, !tbaa !11
  %55 = load i64, ptr %13, align 8, !tbaa !17
  %56 = load i64, ptr %10, align 8, !tbaa !17
  %57 = mul nsw i64 %55, %56
  %58 = getelementptr inbounds i64, ptr %54, i64 %57
  %59 = load i64, ptr %10, align 8, !tbaa !17
  %60 = call i32 @distance(ptr noundef %53, ptr noundef %58, i64 noundef %59)
  store i32 %60, ptr %14, align 4, !tbaa !3
  %61 = load i32, ptr %14, align 4, !tbaa !3
  %62 = load i32, ptr %12, align 4, !tbaa !3
  %63 = icmp ult i32 %61, %62
  br i1 %63, label %64, label %71

64:
  %65 = load i32, ptr %14, align 4, !tbaa !3
  store i32 %65, ptr %12, align 4, !tbaa !3
  %66 = load i64, ptr %13, align 8, !tbaa !17
  %67 = trunc i64 %66 to i32
  %68 = load ptr, ptr %6, align 8, !tbaa !13
  %69 = load i64, ptr %11, align 8, !tbaa !17
  %70 = getelementptr inbounds i32, ptr %68, i64 %69
  store i32 %67, ptr %70, align 4, !tbaa !3
  br label %71

71:
  br label %72

72:
  %73 = load i64, ptr %13, align 8, !tbaa !17
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %13, align 8, !tbaa !17
  br label %44, !llvm.loop !19

75:
  %76 = load ptr, ptr %5, align 8, !tbaa !11
  %77 = load i64, ptr %11, align 8, !tbaa !17
  %78 = load i64, ptr %10, align 8, !tbaa !17
  %79 = mul nsw i64 %77, %78
  %80 = getelementptr inbounds i64, ptr %76, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !17
  %82 = and i64 %81, 65535
  %83 = trunc i64 %82 to i32
  %84 = call i32 @corrected(i32 noundef %83)
  %85 = trunc i32 %84 to i16
  %86 = load ptr, ptr %7, align 8, !tbaa !15
  %87 = load i64, ptr %11, align 8, !tbaa !17
  %88 = getelementptr inbounds i16, ptr %86, i64 %87
  store i16 %85, ptr %88, align 2, !tbaa !21
  br label %89

89:
  %90 = load i64, ptr %11, align 8, !tbaa !17
  %91 = add nsw i64 %90, 1
  store i64 %91, ptr %11, align 8, !tbaa !17
  br label %39, !llvm.loop !23

92:
  ret void
}

define internal i32 @distance(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store ptr %1, ptr %5, align 8, !tbaa !11
  store i64 %2, ptr %6, align 8, !tbaa !17
  store i32 0, ptr %7, align 4, !tbaa !3
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %9

9:
  %10 = load i64, ptr %8, align 8, !tbaa !17
  %11 = load i64, ptr %6, align 8, !tbaa !17
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %29

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !11
  %15 = load i64, ptr %8, align 8, !tbaa !17
  %16 = getelementptr inbounds i64, ptr %14, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !17
  %18 = load ptr, ptr %5, align 8, !tbaa !11
  %19 = load i64, ptr %8, align 8, !tbaa !17
  %20 = getelementptr inbounds i64, ptr %18, i64 %19
  %21 = load i64, ptr %20, align 8, !tbaa !17
  %22 = xor i64 %17, %21
  %23 = call i32 @ones(i64 noundef %22)
  %24 = load i32, ptr %7, align 4, !tbaa !3
  %25 = add i32 %24, %23
  store i32 %25, ptr %7, align 4, !tbaa !3
  br label %26

26:
  %27 = load i64, ptr %8, align 8, !tbaa !17
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %8, align 8, !tbaa !17
  br label %9, !llvm.loop !24

29:
  %30 = load i32, ptr %7, align 4, !tbaa !3
  ret i32 %30
}

define internal i32 @corrected(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %4 = load i32, ptr %2, align 4, !tbaa !3
  %5 = and i32 %4, 32767
  %6 = call i32 @syndrome(i32 noundef %5)
  store i32 %6, ptr %3, align 4, !tbaa !3
  %7 = load i32, ptr %3, align 4, !tbaa !3
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %15

9:
  %10 = load i32, ptr %2, align 4, !tbaa !3
  %11 = load i32, ptr %3, align 4, !tbaa !3
  %12 = sub i32 %11, 1
  %13 = shl i32 1, %12
  %14 = xor i32 %10, %13
  br label %17

15:
  %16 = load i32, ptr %2, align 4, !tbaa !3
  br label %17

17:
  %18 = phi i32 [ %14, %9 ], [ %16, %15 ]
  ret i32 %18
}

define internal i32 @ones(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !17
  %3 = load i64, ptr %2, align 8, !tbaa !17
  %4 = load i64, ptr %2, align 8, !tbaa !17
  %5 = lshr i64 %4, 1
  %6 = and i64 %5, 6148914691236517205
  %7 = sub i64 %3, %6
  store i64 %7, ptr %2, align 8, !tbaa !17
  %8 = load i64, ptr %2, align 8, !tbaa !17
  %9 = and i64 %8, 3689348814741910323
  %10 = load i64, ptr %2, align 8, !tbaa !17
  %11 = lshr i64 %10, 2
  %12 = and i64 %11, 3689348814741910323
  %13 = add i64 %9, %12
  store i64 %13, ptr %2, align 8, !tbaa !17
  %14 = load i64, ptr %2, align 8, !tbaa !17
  %15 = load i64, ptr %2, align 8, !tbaa !17
  %16 = lshr i64 %15, 4
  %17 = add i64 %14, %16
  %18 = and i64 %17, 1085102592571150095
  store i64 %18, ptr %2, align 8, !tbaa !17
  %19 = load i64, ptr %2, align 8, !tbaa !17
  %20 = mul i64 %19, 72340172838076673
  %21 = lshr i64 %20, 56
  %22 = trunc i64 %21 to i32
  ret i32 %22
}

define internal i32 @syndrome(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  store i32 0, ptr %3, align 4, !tbaa !3
  store i32 1, ptr %4, align 4, !tbaa !3
  br label %5

5:
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp ult i32 %6, 16
  br i1 %7, label %8, label %23

8:
  %9 = load i32, ptr %2, align 4, !tbaa !3
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sub i32 %10, 1
  %12 = lshr i32 %9, %11
  %13 = and i32 %12, 1
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %19

15:
  %16 = load i32, ptr %4, align 4, !tbaa !3
  %17 = load i32, ptr %3, align 4, !tbaa !3
  %18 = xor i32 %17, %16
  store i32 %18, ptr %3, align 4, !tbaa !3
  br label %19

19:
  br label %20

20:
  %21 = load i32, ptr %4, align 4, !tbaa !3
  %22 = add i32 %21, 1
  store i32 %22, ptr %4, align 4, !tbaa !3
  br label %5, !llvm.loop !25

23:
  %24 = load i32, ptr %3, align 4, !tbaa !3
  ret i32 %24
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
!16 = !{!"p1 short", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!22, !22, i64 0}
!22 = !{!"short", !5, i64 0}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
