; made by python -m programs.c from src/heapsort.c, SHA-256 bfa3665f4d9f1e9309c7d139b0925d196fa7910e105da89cc0a3bb533657afb7
source_filename = "heapsort.c"

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
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !11
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !13
  store i64 %27, ptr %7, align 8, !tbaa !13
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !13
  store i64 %30, ptr %8, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !13
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !13
  %33 = load i64, ptr %7, align 8, !tbaa !13
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %46

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !11
  %37 = load i64, ptr %9, align 8, !tbaa !13
  %38 = getelementptr inbounds i64, ptr %36, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !13
  %40 = load ptr, ptr %5, align 8, !tbaa !11
  %41 = load i64, ptr %9, align 8, !tbaa !13
  %42 = getelementptr inbounds i64, ptr %40, i64 %41
  store i64 %39, ptr %42, align 8, !tbaa !13
  br label %43

43:
  %44 = load i64, ptr %9, align 8, !tbaa !13
  %45 = add nsw i64 %44, 1
  store i64 %45, ptr %9, align 8, !tbaa !13
  br label %31, !llvm.loop !15

46:
  %47 = load ptr, ptr %5, align 8, !tbaa !11
  %48 = load i64, ptr %7, align 8, !tbaa !13
  call void @sort(ptr noundef %47, i64 noundef %48)
  store i64 0, ptr %10, align 8, !tbaa !13
  br label %49

49:
  %50 = load i64, ptr %10, align 8, !tbaa !13
  %51 = load i64, ptr %8, align 8, !tbaa !13
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %53, label %65

53:
  %54 = load ptr, ptr %4, align 8, !tbaa !11
  %55 = load i64, ptr %10, align 8, !tbaa !13
  %56 = getelementptr inbounds i64, ptr %54, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !13
  %58 = sub nsw i64 0, %57
  %59 = load ptr, ptr %6, align 8, !tbaa !11
  %60 = load i64, ptr %10, align 8, !tbaa !13
  %61 = getelementptr inbounds i64, ptr %59, i64 %60
  store i64 %58, ptr %61, align 8, !tbaa !13
  br label %62

62:
  %63 = load i64, ptr %10, align 8, !tbaa !13
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %10, align 8, !tbaa !13
  br label %49, !llvm.loop !17

65:
  %66 = load i64, ptr %8, align 8, !tbaa !13
  %67 = sdiv i64 %66, 2
  %68 = sub nsw i64 %67, 1
  store i64 %68, ptr %11, align 8, !tbaa !13
  br label %69

69:
  %70 = load i64, ptr %11, align 8, !tbaa !13
  %71 = icmp sge i64 %70, 0
  br i1 %71, label %72, label %79

72:
  %73 = load ptr, ptr %6, align 8, !tbaa !11
  %74 = load i64, ptr %11, align 8, !tbaa !13
  %75 = load i64, ptr %8, align 8, !tbaa !13
  call void @sift(ptr noundef %73, i64 noundef %74, i64 noundef %75)
  br label %76

76:
  %77 = load i64, ptr %11, align 8, !tbaa !13
  %78 = add nsw i64 %77, -1
  store i64 %78, ptr %11, align 8, !tbaa !13
  br label %69, !llvm.loop !18

79:
  %80 = load i64, ptr %8, align 8, !tbaa !13
  store i64 %80, ptr %12, align 8, !tbaa !13
  br label %81

81:
  %82 = load i64, ptr %12, align 8, !tbaa !13
  %83 = load i64, ptr %7, align 8, !tbaa !13
  %84 = icmp slt i64 %82, %83
  br i1 %84, label %85, label %109

85:
  %86 = load ptr, ptr %4, align 8, !tbaa !11
  %87 = load i64, ptr %12, align 8, !tbaa !13
  %88 = getelementptr inbounds i64, ptr %86, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !13
  %90 = sub nsw i64 0, %89
  %91 = load ptr, ptr %6, align 8, !tbaa !11
  %92 = getelementptr inbounds i64, ptr %91, i64 0
  %93 = load i64, ptr %92, align 8, !tbaa !13
  %94 = icmp slt i64 %90, %93
  br i1 %94, label %95, label %105

95:
  %96 = load ptr, ptr %4, align 8, !tbaa !11
  %97 = load i64, ptr %12, align 8, !tbaa !13
  %98 = getelementptr inbounds i64, ptr %96, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !13
  %100 = sub nsw i64 0, %99
  %101 = load ptr, ptr %6, align 8, !tbaa !11
  %102 = getelementptr inbounds i64, ptr %101, i64 0
  store i64 %100, ptr %102, align 8, !tbaa !13
  %103 = load ptr, ptr %6, align 8, !tbaa !11
  %104 = load i64, ptr %8, align 8, !tbaa !13
  call void @sift(ptr noundef %103, i64 noundef 0, i64 noundef %104)
  br label %105

105:
  br label %106

106:
  %107 = load i64, ptr %12, align 8, !tbaa !13
  %108 = add nsw i64 %107, 1
  store i64 %108, ptr %12, align 8, !tbaa !13
  br label %81, !llvm.loop !19

109:
  ret void
}

define internal void @sort(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !13
  %8 = load i64, ptr %4, align 8, !tbaa !13
  %9 = sdiv i64 %8, 2
  %10 = sub nsw i64 %9, 1
  store i64 %10, ptr %5, align 8, !tbaa !13
  br label %11

11:
  %12 = load i64, ptr %5, align 8, !tbaa !13
  %13 = icmp sge i64 %12, 0
  br i1 %13, label %14, label %21

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !11
  %16 = load i64, ptr %5, align 8, !tbaa !13
  %17 = load i64, ptr %4, align 8, !tbaa !13
  call void @sift(ptr noundef %15, i64 noundef %16, i64 noundef %17)
  br label %18

18:
  %19 = load i64, ptr %5, align 8, !tbaa !13
  %20 = add nsw i64 %19, -1
  store i64 %20, ptr %5, align 8, !tbaa !13
  br label %11, !llvm.loop !20

21:
  %22 = load i64, ptr %4, align 8, !tbaa !13
  %23 = sub nsw i64 %22, 1
  store i64 %23, ptr %6, align 8, !tbaa !13
  br label %24

24:
  %25 = load i64, ptr %6, align 8, !tbaa !13
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %27, label %46

27:
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 0
  %30 = load i64, ptr %29, align 8, !tbaa !13
  store i64 %30, ptr %7, align 8, !tbaa !13
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = load i64, ptr %6, align 8, !tbaa !13
  %33 = getelementptr inbounds i64, ptr %31, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !13
  %35 = load ptr, ptr %3, align 8, !tbaa !11
  %36 = getelementptr inbounds i64, ptr %35, i64 0
  store i64 %34, ptr %36, align 8, !tbaa !13
  %37 = load i64, ptr %7, align 8, !tbaa !13
  %38 = load ptr, ptr %3, align 8, !tbaa !11
  %39 = load i64, ptr %6, align 8, !tbaa !13
  %40 = getelementptr inbounds i64, ptr %38, i64 %39
  store i64 %37, ptr %40, align 8, !tbaa !13
  %41 = load ptr, ptr %3, align 8, !tbaa !11
  %42 = load i64, ptr %6, align 8, !tbaa !13
  call void @sift(ptr noundef %41, i64 noundef 0, i64 noundef %42)
  br label %43

43:
  %44 = load i64, ptr %6, align 8, !tbaa !13
  %45 = add nsw i64 %44, -1
  store i64 %45, ptr %6, align 8, !tbaa !13
  br label %24, !llvm.loop !21

46:
  ret void
}

define internal void @sift(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store i64 %1, ptr %5, align 8, !tbaa !13
  store i64 %2, ptr %6, align 8, !tbaa !13
  %9 = load ptr, ptr %4, align 8, !tbaa !11
  %10 = load i64, ptr %5, align 8, !tbaa !13
  %11 = getelementptr inbounds i64, ptr %9, i64 %10
  %12 = load i64, ptr %11, align 8, !tbaa !13
  store i64 %12, ptr %7, align 8, !tbaa !13
  %13 = load i64, ptr %5, align 8, !tbaa !13
  %14 = mul nsw i64 2, %13
  %15 = add nsw i64 %14, 1
  store i64 %15, ptr %8, align 8, !tbaa !13
  br label %16

16:
  %17 = load i64, ptr %8, align 8, !tbaa !13
  %18 = load i64, ptr %6, align 8, !tbaa !13
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %60

20:
  %21 = load i64, ptr %8, align 8, !tbaa !13
  %22 = add nsw i64 %21, 1
  %23 = load i64, ptr %6, align 8, !tbaa !13
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %39

25:
  %26 = load ptr, ptr %4, align 8, !tbaa !11
  %27 = load i64, ptr %8, align 8, !tbaa !13
  %28 = add nsw i64 %27, 1
  %29 = getelementptr inbounds i64, ptr %26, i64 %28
  %30 = load i64, ptr %29, align 8, !tbaa !13
  %31 = load ptr, ptr %4, align 8, !tbaa !11
  %32 = load i64, ptr %8, align 8, !tbaa !13
  %33 = getelementptr inbounds i64, ptr %31, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !13
  %35 = icmp sgt i64 %30, %34
  br i1 %35, label %36, label %39

36:
  %37 = load i64, ptr %8, align 8, !tbaa !13
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %8, align 8, !tbaa !13
  br label %39

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !11
  %41 = load i64, ptr %8, align 8, !tbaa !13
  %42 = getelementptr inbounds i64, ptr %40, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !13
  %44 = load i64, ptr %7, align 8, !tbaa !13
  %45 = icmp sle i64 %43, %44
  br i1 %45, label %46, label %47

46:
  br label %60

47:
  %48 = load ptr, ptr %4, align 8, !tbaa !11
  %49 = load i64, ptr %8, align 8, !tbaa !13
  %50 = getelementptr inbounds i64, ptr %48, i64 %49
  %51 = load i64, ptr %50, align 8, !tbaa !13
  %52 = load ptr, ptr %4, align 8, !tbaa !11
  %53 = load i64, ptr %5, align 8, !tbaa !13
  %54 = getelementptr inbounds i64, ptr %52, i64 %53
  store i64 %51, ptr %54, align 8, !tbaa !13
  %55 = load i64, ptr %8, align 8, !tbaa !13
  store i64 %55, ptr %5, align 8, !tbaa !13
  br label %56

56:
  %57 = load i64, ptr %5, align 8, !tbaa !13
  %58 = mul nsw i64 2, %57
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %8, align 8, !tbaa !13
  br label %16, !llvm.loop !22

60:
  %61 = load i64, ptr %7, align 8, !tbaa !13
  %62 = load ptr, ptr %4, align 8, !tbaa !11
  %63 = load i64, ptr %5, align 8, !tbaa !13
  %64 = getelementptr inbounds i64, ptr %62, i64 %63
  store i64 %61, ptr %64, align 8, !tbaa !13
  ret void
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
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16}
!22 = distinct !{!22, !16}
