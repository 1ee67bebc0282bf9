; made by python -m programs.c from src/adpcm.c, SHA-256 9efbe3a636fc1bd32294d3280ddcc23cf705591399af650421930007533d4a95
source_filename = "adpcm.c"

%struct.State = type { i32, i32 }

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
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  %13 = alloca %struct.State, align 4
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %3, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %4, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %5, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %6, align 8, !tbaa !15
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %7, align 8, !tbaa !13
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 5
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %8, align 8, !tbaa !11
  %37 = load ptr, ptr %3, align 8, !tbaa !11
  %38 = getelementptr inbounds i64, ptr %37, i64 0
  %39 = load i64, ptr %38, align 8, !tbaa !17
  store i64 %39, ptr %9, align 8, !tbaa !17
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 1
  %42 = load i64, ptr %41, align 8, !tbaa !17
  store i64 %42, ptr %10, align 8, !tbaa !17
  %43 = load ptr, ptr %3, align 8, !tbaa !11
  %44 = getelementptr inbounds i64, ptr %43, i64 2
  %45 = load i64, ptr %44, align 8, !tbaa !17
  %46 = trunc i64 %45 to i32
  store i32 %46, ptr %11, align 4, !tbaa !3
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %47

47:
  %48 = load i64, ptr %12, align 8, !tbaa !17
  %49 = load i64, ptr %9, align 8, !tbaa !17
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %51, label %130

51:
  call void @llvm.memset.p0.i64(ptr align 4 %13, i8 0, i64 8, i1 false)
  store i64 0, ptr %14, align 8, !tbaa !17
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %52

52:
  %53 = load i64, ptr %15, align 8, !tbaa !17
  %54 = load i64, ptr %10, align 8, !tbaa !17
  %55 = mul nsw i64 2, %54
  %56 = icmp slt i64 %53, %55
  br i1 %56, label %57, label %122

57:
  %58 = load i64, ptr %12, align 8, !tbaa !17
  %59 = mul nsw i64 2, %58
  %60 = load i64, ptr %10, align 8, !tbaa !17
  %61 = mul nsw i64 %59, %60
  %62 = load i64, ptr %15, align 8, !tbaa !17
  %63 = add nsw i64 %61, %62
  store i64 %63, ptr %16, align 8, !tbaa !17
  %64 = load ptr, ptr %4, align 8, !tbaa !13
  %65 = load i64, ptr %16, align 8, !tbaa !17
  %66 = getelementptr inbounds i16, ptr %64, i64 %65
  %67 = load i16, ptr %66, align 2, !tbaa !19
  %68 = load ptr, ptr %5, align 8, !tbaa !13
  %69 = call i32 @encode(ptr noundef %13, i16 noundef signext %67, ptr noundef %68)
  store i32 %69, ptr %18, align 4, !tbaa !3
  %70 = load i32, ptr %18, align 4, !tbaa !3
  %71 = load ptr, ptr %5, align 8, !tbaa !13
  %72 = load i32, ptr %11, align 4, !tbaa !3
  %73 = call signext i16 @decode(ptr noundef %13, i32 noundef %70, ptr noundef %71, i32 noundef %72)
  %74 = load ptr, ptr %7, align 8, !tbaa !13
  %75 = load i64, ptr %16, align 8, !tbaa !17
  %76 = getelementptr inbounds i16, ptr %74, i64 %75
  store i16 %73, ptr %76, align 2, !tbaa !19
  %77 = load i64, ptr %15, align 8, !tbaa !17
  %78 = and i64 %77, 1
  %79 = icmp ne i64 %78, 0
  br i1 %79, label %80, label %95

80:
  %81 = load ptr, ptr %6, align 8, !tbaa !15
  %82 = load i64, ptr %16, align 8, !tbaa !17
  %83 = sdiv i64 %82, 2
  %84 = getelementptr inbounds i8, ptr %81, i64 %83
  %85 = load i8, ptr %84, align 1, !tbaa !21
  %86 = zext i8 %85 to i32
  %87 = load i32, ptr %18, align 4, !tbaa !3
  %88 = shl i32 %87, 4
  %89 = or i32 %86, %88
  %90 = trunc i32 %89 to i8
  %91 = load ptr, ptr %6, align 8, !tbaa !15
  %92 = load i64, ptr %16, align 8, !tbaa !17
  %93 = sdiv i64 %92, 2
  %94 = getelementptr inbounds i8, ptr %91, i64 %93
  store i8 %90, ptr %94, align 1, !tbaa !21
  br label %102

95:
  %96 = load i32, ptr %18, align 4, !tbaa !3
  %97 = trunc i32 %96 to i8
  %98 = load ptr, ptr %6, align 8, !tbaa !15
  %99 = load i64, ptr %16, align 8, !tbaa !17
  %100 = sdiv i64 %99, 2
  %101 = getelementptr inbounds i8, ptr %98, i64 %100
  store i8 %97, ptr %101, align 1, !tbaa !21
  br label %102

102:
  %103 = load ptr, ptr %7, align 8, !tbaa !13
  %104 = load i64, ptr %16, align 8, !tbaa !17
  %105 = getelementptr inbounds i16, ptr %103, i64 %104
  %106 = load i16, ptr %105, align 2, !tbaa !19
  %107 = sext i16 %106 to i64
  %108 = load ptr, ptr %4, align 8, !tbaa !13
  %109 = load i64, ptr %16, align 8, !tbaa !17
  %110 = getelementptr inbounds i16, ptr %108, i64 %109
  %111 = load i16, ptr %110, align 2, !tbaa !19
  %112 = sext i16 %111 to i64
  %113 = sub nsw i64 %107, %112
  store i64 %113, ptr %17, align 8, !tbaa !17
  %114 = load i64, ptr %17, align 8, !tbaa !17
  %115 = load i64, ptr %17, align 8, !tbaa !17
  %116 = mul nsw i64 %114, %115
  %117 = load i64, ptr %14, align 8, !tbaa !17
  %118 = add nsw i64 %117, %116
  store i64 %118, ptr %14, align 8, !tbaa !17
  br label %119

119:
  %120 = load i64, ptr %15, align 8, !tbaa !17
  %121 = add nsw i64 %120, 1
  store i64 %121, ptr %15, align 8, !tbaa !17
  br label %52, !llvm.loop !22

122:
  %123 = load i64, ptr %14, align 8, !tbaa !17
  %124 = load ptr, ptr %8, align 8, !tbaa !11
  %125 = load i64, ptr %12, align 8, !tbaa !17
  %126 = getelementptr inbounds i64, ptr %124, i64 %125
  store i64 %123, ptr %126, align 8, !tbaa !17
  br label %127

127:
  %128 = load i64, ptr %12, align 8, !tbaa !17
  %129 = add nsw i64 %128, 1
  store i64 %129, ptr %12, align 8, !tbaa !17
  br label %47, !llvm.loop !24

130:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i32 @encode(ptr noundef %0, i16 noundef signext %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i16 %1, ptr %5, align 2, !tbaa !19
  store ptr %2, ptr %6, align 8, !tbaa !13
  %11 = load i16, ptr %5, align 2, !tbaa !19
  %12 = sext i16 %11 to i32
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.State, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !tbaa !25
  %16 = sub nsw i32 %12, %15
  store i32 %16, ptr %7, align 4, !tbaa !3
  %17 = load ptr, ptr %6, align 8, !tbaa !13
  %18 = load ptr, ptr %4, align 8, !tbaa !10
  %19 = getelementptr inbounds nuw %struct.State, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !27
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i16, ptr %17, i64 %21
  %23 = load i16, ptr %22, align 2, !tbaa !19
  %24 = sext i16 %23 to i32
  store i32 %24, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  %25 = load i32, ptr %7, align 4, !tbaa !3
  %26 = icmp slt i32 %25, 0
  br i1 %26, label %27, label %30

27:
  store i32 8, ptr %9, align 4, !tbaa !3
  %28 = load i32, ptr %7, align 4, !tbaa !3
  %29 = sub nsw i32 0, %28
  store i32 %29, ptr %7, align 4, !tbaa !3
  br label %30

30:
  store i32 4, ptr %10, align 4, !tbaa !3
  br label %31

31:
  %32 = load i32, ptr %10, align 4, !tbaa !3
  %33 = icmp ne i32 %32, 0
  br i1 %33, label %34, label %51

34:
  %35 = load i32, ptr %7, align 4, !tbaa !3
  %36 = load i32, ptr %8, align 4, !tbaa !3
  %37 = icmp sge i32 %35, %36
  br i1 %37, label %38, label %45

38:
  %39 = load i32, ptr %10, align 4, !tbaa !3
  %40 = load i32, ptr %9, align 4, !tbaa !3
  %41 = or i32 %40, %39
  store i32 %41, ptr %9, align 4, !tbaa !3
  %42 = load i32, ptr %8, align 4, !tbaa !3
  %43 = load i32, ptr %7, align 4, !tbaa !3
  %44 = sub nsw i32 %43, %42
  store i32 %44, ptr %7, align 4, !tbaa !3
  br label %45

45:
  %46 = load i32, ptr %8, align 4, !tbaa !3
  %47 = ashr i32 %46, 1
  store i32 %47, ptr %8, align 4, !tbaa !3
  br label %48

48:
  %49 = load i32, ptr %10, align 4, !tbaa !3
  %50 = lshr i32 %49, 1
  store i32 %50, ptr %10, align 4, !tbaa !3
  br label %31, !llvm.loop !28

51:
  %52 = load i32, ptr %9, align 4, !tbaa !3
  ret i32 %52
}

define internal signext i16 @decode(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !3
  store ptr %2, ptr %7, align 8, !tbaa !13
  store i32 %3, ptr %8, align 4, !tbaa !3
  %9 = load ptr, ptr %5, align 8, !tbaa !10
  %10 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !tbaa !25
  %12 = load i32, ptr %6, align 4, !tbaa !3
  %13 = load ptr, ptr %7, align 8, !tbaa !13
  %14 = load ptr, ptr %5, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.State, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !tbaa !27
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i16, ptr %13, i64 %17
  %19 = load i16, ptr %18, align 2, !tbaa !19
  %20 = sext i16 %19 to i32
  %21 = call i32 @change(i32 noundef %12, i32 noundef %20)
  %22 = add nsw i32 %11, %21
  %23 = call i32 @clamp(i32 noundef %22, i32 noundef -32768, i32 noundef 32767)
  %24 = load ptr, ptr %5, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.State, ptr %24, i32 0, i32 0
  store i32 %23, ptr %25, align 4, !tbaa !25
  %26 = load ptr, ptr %5, align 8, !tbaa !10
  %27 = getelementptr inbounds nuw %struct.State, ptr %26, i32 0, i32 1
  %28 = load i32, ptr %27, align 4, !tbaa !27
  %29 = load i32, ptr %6, align 4, !tbaa !3
  %30 = call i32 @advance(i32 noundef %29)
  %31 = add nsw i32 %28, %30
  %32 = load i32, ptr %8, align 4, !tbaa !3
  %33 = sub nsw i32 %32, 1
  %34 = call i32 @clamp(i32 noundef %31, i32 noundef 0, i32 noundef %33)
  %35 = load ptr, ptr %5, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw %struct.State, ptr %35, i32 0, i32 1
  store i32 %34, ptr %36, align 4, !tbaa !27
  %37 = load ptr, ptr %5, align 8, !tbaa !10
  %38 = getelementptr inbounds nuw %struct.State, ptr %37, i32 0, i32 0
  %39 = load i32, ptr %38, align 4, !tbaa !25
  %40 = trunc i32 %39 to i16
  ret i16 %40
}

define internal i32 @clamp(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4, !tbaa !3
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %12

10:
  %11 = load i32, ptr %5, align 4, !tbaa !3
  br label %22

12:
  %13 = load i32, ptr %4, align 4, !tbaa !3
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = icmp sgt i32 %13, %14
  br i1 %15, label %16, label %18

16:
  %17 = load i32, ptr %6, align 4, !tbaa !3
  br label %20

18:
  %19 = load i32, ptr %4, align 4, !tbaa !3
  br label %20

20:
  %21 = phi i32 [ %17, %16 ], [ %19, %18 ]
  br label %22

22:
  %23 = phi i32 [ %11, %10 ], [ %21, %20 ]
  ret i32 %23
}

define internal i32 @change(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = ashr i32 %6, 3
  store i32 %7, ptr %5, align 4, !tbaa !3
  %8 = load i32, ptr %3, align 4, !tbaa !3
  %9 = and i32 %8, 4
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %15

11:
  %12 = load i32, ptr %4, align 4, !tbaa !3
  %13 = load i32, ptr %5, align 4, !tbaa !3
  %14 = add nsw i32 %13, %12
  store i32 %14, ptr %5, align 4, !tbaa !3
  br label %15

15:
  %16 = load i32, ptr %3, align 4, !tbaa !3
  %17 = and i32 %16, 2
  %18 = icmp ne i32 %17, 0
  br i1 %18, label %19, label %24

19:
  %20 = load i32, ptr %4, align 4, !tbaa !3
  %21 = ashr i32 %20, 1
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = add nsw i32 %22, %21
  store i32 %23, ptr %5, align 4, !tbaa !3
  br label %24

24:
  %25 = load i32, ptr %3, align 4, !tbaa !3
  %26 = and i32 %25, 1
  %27 = icmp ne i32 %26, 0
  br i1 %27, label %28, label %33

28:
  %29 = load i32, ptr %4, align 4, !tbaa !3
  %30 = ashr i32 %29, 2
  %31 = load i32, ptr %5, align 4, !tbaa !3
  %32 = add nsw i32 %31, %30
  store i32 %32, ptr %5, align 4, !tbaa !3
  br label %33

33:
  %34 = load i32, ptr %3, align 4, !tbaa !3
  %35 = and i32 %34, 8
  %36 = icmp ne i32 %35, 0
  br i1 %36, label %37, label %40

37:
  %38 = load i32, ptr %5, align 4, !tbaa !3
  %39 = sub nsw i32 0, %38
  br label %42

40:
  %41 = load i32, ptr %5, align 4, !tbaa !3
  br label %42

42:
  %43 = phi i32 [ %39, %37 ], [ %41, %40 ]
  ret i32 %43
}

define internal i32 @advance(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = and i32 %3, 7
  %5 = icmp ult i32 %4, 4
  br i1 %5, label %6, label %7

6:
  br label %12

7:
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = and i32 %8, 7
  %10 = mul nsw i32 2, %9
  %11 = sub nsw i32 %10, 6
  br label %12

12:
  %13 = phi i32 [ -1, %6 ], [ %11, %7 ]
  ret i32 %13
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!16 = !{!"p1 omnipotent char", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !5, i64 0}
!21 = !{!5, !5, i64 0}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = distinct !{!24, !23}
!25 = !{!26, !4, i64 0}
!26 = !{!"", !4, i64 0, !4, i64 4}
!27 = !{!26, !4, i64 4}
!28 = distinct !{!28, !23}
