; made by python -m programs.c from src/smooth3d.c, SHA-256 ef7ba60fc3199ebc90c3a67f7b2dc055cffb401e3ae09e92859c898bffc67697
source_filename = "smooth3d.c"

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
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 0
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %3, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 1
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %4, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %5, align 8, !tbaa !15
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %6, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 4
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %7, align 8, !tbaa !11
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 5
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %8, align 8, !tbaa !13
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 0
  %36 = load i64, ptr %35, align 8, !tbaa !17
  store i64 %36, ptr %9, align 8, !tbaa !17
  %37 = load ptr, ptr %3, align 8, !tbaa !11
  %38 = getelementptr inbounds i64, ptr %37, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !17
  store i64 %39, ptr %10, align 8, !tbaa !17
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 2
  %42 = load i64, ptr %41, align 8, !tbaa !17
  store i64 %42, ptr %11, align 8, !tbaa !17
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %43

43:
  %44 = load i64, ptr %12, align 8, !tbaa !17
  %45 = load i64, ptr %9, align 8, !tbaa !17
  %46 = load i64, ptr %10, align 8, !tbaa !17
  %47 = mul nsw i64 %45, %46
  %48 = load i64, ptr %11, align 8, !tbaa !17
  %49 = mul nsw i64 %47, %48
  %50 = icmp slt i64 %44, %49
  br i1 %50, label %51, label %62

51:
  %52 = load ptr, ptr %4, align 8, !tbaa !13
  %53 = load i64, ptr %12, align 8, !tbaa !17
  %54 = getelementptr inbounds i16, ptr %52, i64 %53
  %55 = load i16, ptr %54, align 2, !tbaa !19
  %56 = load ptr, ptr %6, align 8, !tbaa !13
  %57 = load i64, ptr %12, align 8, !tbaa !17
  %58 = getelementptr inbounds i16, ptr %56, i64 %57
  store i16 %55, ptr %58, align 2, !tbaa !19
  br label %59

59:
  %60 = load i64, ptr %12, align 8, !tbaa !17
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %12, align 8, !tbaa !17
  br label %43, !llvm.loop !21

62:
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %63

63:
  %64 = load i64, ptr %13, align 8, !tbaa !17
  %65 = load ptr, ptr %3, align 8, !tbaa !11
  %66 = getelementptr inbounds i64, ptr %65, i64 3
  %67 = load i64, ptr %66, align 8, !tbaa !17
  %68 = icmp slt i64 %64, %67
  br i1 %68, label %69, label %85

69:
  %70 = load ptr, ptr %6, align 8, !tbaa !13
  %71 = load ptr, ptr %8, align 8, !tbaa !13
  %72 = load ptr, ptr %5, align 8, !tbaa !15
  %73 = load i64, ptr %9, align 8, !tbaa !17
  %74 = load i64, ptr %10, align 8, !tbaa !17
  %75 = load i64, ptr %11, align 8, !tbaa !17
  call void @smooth(ptr noundef %70, ptr noundef %71, ptr noundef %72, i64 noundef %73, i64 noundef %74, i64 noundef %75)
  %76 = load ptr, ptr %8, align 8, !tbaa !13
  %77 = load ptr, ptr %6, align 8, !tbaa !13
  %78 = load ptr, ptr %5, align 8, !tbaa !15
  %79 = load i64, ptr %9, align 8, !tbaa !17
  %80 = load i64, ptr %10, align 8, !tbaa !17
  %81 = load i64, ptr %11, align 8, !tbaa !17
  call void @smooth(ptr noundef %76, ptr noundef %77, ptr noundef %78, i64 noundef %79, i64 noundef %80, i64 noundef %81)
  br label %82

82:
  %83 = load i64, ptr %13, align 8, !tbaa !17
  %84 = add nsw i64 %83, 1
  store i64 %84, ptr %13, align 8, !tbaa !17
  br label %63, !llvm.loop !23

85:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %86

86:
  %87 = load i64, ptr %14, align 8, !tbaa !17
  %88 = load i64, ptr %9, align 8, !tbaa !17
  %89 = icmp slt i64 %87, %88
  br i1 %89, label %90, label %124

90:
  %91 = load ptr, ptr %7, align 8, !tbaa !11
  %92 = load i64, ptr %14, align 8, !tbaa !17
  %93 = getelementptr inbounds i64, ptr %91, i64 %92
  store i64 0, ptr %93, align 8, !tbaa !17
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %94

94:
  %95 = load i64, ptr %15, align 8, !tbaa !17
  %96 = load i64, ptr %10, align 8, !tbaa !17
  %97 = load i64, ptr %11, align 8, !tbaa !17
  %98 = mul nsw i64 %96, %97
  %99 = icmp slt i64 %95, %98
  br i1 %99, label %100, label %120

100:
  %101 = load ptr, ptr %6, align 8, !tbaa !13
  %102 = load i64, ptr %14, align 8, !tbaa !17
  %103 = load i64, ptr %10, align 8, !tbaa !17
  %104 = mul nsw i64 %102, %103
  %105 = load i64, ptr %11, align 8, !tbaa !17
  %106 = mul nsw i64 %104, %105
  %107 = load i64, ptr %15, align 8, !tbaa !17
  %108 = add nsw i64 %106, %107
  %109 = getelementptr inbounds i16, ptr %101, i64 %108
  %110 = load i16, ptr %109, align 2, !tbaa !19
  %111 = zext i16 %110 to i64
  %112 = load ptr, ptr %7, align 8, !tbaa !11
  %113 = load i64, ptr %14, align 8, !tbaa !17
  %114 = getelementptr inbounds i64, ptr %112, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !17
  %116 = add nsw i64 %115, %111
  store i64 %116, ptr %114, align 8, !tbaa !17
  br label %117

117:
  %118 = load i64, ptr %15, align 8, !tbaa !17
  %119 = add nsw i64 %118, 1
  store i64 %119, ptr %15, align 8, !tbaa !17
  br label %94, !llvm.loop !24

120:
  br label %121

121:
  %122 = load i64, ptr %14, align 8, !tbaa !17
  %123 = add nsw i64 %122, 1
  store i64 %123, ptr %14, align 8, !tbaa !17
  br label %86, !llvm.loop !25

124:
  ret void
}

define internal void @smooth(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !13
  store ptr %1, ptr %8, align 8, !tbaa !13
  store ptr %2, ptr %9, align 8, !tbaa !15
  store i64 %3, ptr %10, align 8, !tbaa !17
  store i64 %4, ptr %11, align 8, !tbaa !17
  store i64 %5, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %18

18:
  %19 = load i64, ptr %13, align 8, !tbaa !17
  %20 = load i64, ptr %10, align 8, !tbaa !17
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %144

22:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %23

23:
  %24 = load i64, ptr %14, align 8, !tbaa !17
  %25 = load i64, ptr %11, align 8, !tbaa !17
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %140

27:
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %28

28:
  %29 = load i64, ptr %15, align 8, !tbaa !17
  %30 = load i64, ptr %12, align 8, !tbaa !17
  %31 = icmp slt i64 %29, %30
  br i1 %31, label %32, label %136

32:
  %33 = load i64, ptr %13, align 8, !tbaa !17
  %34 = load i64, ptr %11, align 8, !tbaa !17
  %35 = mul nsw i64 %33, %34
  %36 = load i64, ptr %14, align 8, !tbaa !17
  %37 = add nsw i64 %35, %36
  %38 = load i64, ptr %12, align 8, !tbaa !17
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %15, align 8, !tbaa !17
  %41 = add nsw i64 %39, %40
  store i64 %41, ptr %16, align 8, !tbaa !17
  %42 = load ptr, ptr %7, align 8, !tbaa !13
  %43 = load i64, ptr %16, align 8, !tbaa !17
  %44 = getelementptr inbounds i16, ptr %42, i64 %43
  %45 = load i16, ptr %44, align 2, !tbaa !19
  %46 = zext i16 %45 to i32
  %47 = mul nsw i32 2, %46
  store i32 %47, ptr %17, align 4, !tbaa !3
  %48 = load ptr, ptr %7, align 8, !tbaa !13
  %49 = load i64, ptr %16, align 8, !tbaa !17
  %50 = load i64, ptr %11, align 8, !tbaa !17
  %51 = sub nsw i64 0, %50
  %52 = load i64, ptr %12, align 8, !tbaa !17
  %53 = mul nsw i64 %51, %52
  %54 = load i64, ptr %13, align 8, !tbaa !17
  %55 = icmp sgt i64 %54, 0
  %56 = zext i1 %55 to i32
  %57 = call i32 @cell(ptr noundef %48, i64 noundef %49, i64 noundef %53, i32 noundef %56)
  %58 = load ptr, ptr %7, align 8, !tbaa !13
  %59 = load i64, ptr %16, align 8, !tbaa !17
  %60 = load i64, ptr %11, align 8, !tbaa !17
  %61 = load i64, ptr %12, align 8, !tbaa !17
  %62 = mul nsw i64 %60, %61
  %63 = load i64, ptr %13, align 8, !tbaa !17
  %64 = add nsw i64 %63, 1
  %65 = load i64, ptr %10, align 8, !tbaa !17
  %66 = icmp slt i64 %64, %65
  %67 = zext i1 %66 to i32
  %68 = call i32 @cell(ptr noundef %58, i64 noundef %59, i64 noundef %62, i32 noundef %67)
  %69 = add nsw i32 %57, %68
  %70 = load i32, ptr %17, align 4, !tbaa !3
  %71 = add nsw i32 %70, %69
  store i32 %71, ptr %17, align 4, !tbaa !3
  %72 = load ptr, ptr %7, align 8, !tbaa !13
  %73 = load i64, ptr %16, align 8, !tbaa !17
  %74 = load i64, ptr %12, align 8, !tbaa !17
  %75 = sub nsw i64 0, %74
  %76 = load i64, ptr %14, align 8, !tbaa !17
  %77 = icmp sgt i64 %76, 0
  %78 = zext i1 %77 to i32
  %79 = call i32 @cell(ptr noundef %72, i64 noundef %73, i64 noundef %75, i32 noundef %78)
  %80 = load ptr, ptr %7, align 8, !tbaa !13
  %81 = load i64, ptr %16, align 8, !tbaa !17
  %82 = load i64, ptr %12, align 8, !tbaa !17
  %83 = load i64, ptr %14, align 8, !tbaa !17
  %84 = add nsw i64 %83, 1
  %85 = load i64, ptr %11, align 8, !tbaa !17
  %86 = icmp slt i64 %84, %85
  %87 = zext i1 %86 to i32
  %88 = call i32 @cell(ptr noundef %80, i64 noundef %81, i64 noundef %82, i32 noundef %87)
  %89 = add nsw i32 %79, %88
  %90 = load i32, ptr %17, align 4, !tbaa !3
  %91 = add nsw i32 %90, %89
  store i32 %91, ptr %17, align 4, !tbaa !3
  %92 = load ptr, ptr %7, align 8, !tbaa !13
  %93 = load i64, ptr %16, align 8, !tbaa !17
  %94 = load i64, ptr %15, align 8, !tbaa !17
  %95 = icmp sgt i64 %94, 0
  %96 = zext i1 %95 to i32
  %97 = call i32 @cell(ptr noundef %92, i64 noundef %93, i64 noundef -1, i32 noundef %96)
  %98 = load ptr, ptr %7, align 8, !tbaa !13
  %99 = load i64, ptr %16, align 8, !tbaa !17
  %100 = load i64, ptr %15, align 8, !tbaa !17
  %101 = add nsw i64 %100, 1
  %102 = load i64, ptr %12, align 8, !tbaa !17
  %103 = icmp slt i64 %101, %102
  %104 = zext i1 %103 to i32
  %105 = call i32 @cell(ptr noundef %98, i64 noundef %99, i64 noundef 1, i32 noundef %104)
  %106 = add nsw i32 %97, %105
  %107 = load i32, ptr %17, align 4, !tbaa !3
  %108 = add nsw i32 %107, %106
  store i32 %108, ptr %17, align 4, !tbaa !3
  %109 = load ptr, ptr %9, align 8, !tbaa !15
  %110 = load i64, ptr %16, align 8, !tbaa !17
  %111 = getelementptr inbounds i8, ptr %109, i64 %110
  %112 = load i8, ptr %111, align 1, !tbaa !26
  %113 = zext i8 %112 to i32
  %114 = icmp ne i32 %113, 0
  br i1 %114, label %115, label %121

115:
  %116 = load ptr, ptr %7, align 8, !tbaa !13
  %117 = load i64, ptr %16, align 8, !tbaa !17
  %118 = getelementptr inbounds i16, ptr %116, i64 %117
  %119 = load i16, ptr %118, align 2, !tbaa !19
  %120 = zext i16 %119 to i32
  br label %127

121:
  %122 = load i32, ptr %17, align 4, !tbaa !3
  %123 = add nsw i32 %122, 4
  %124 = ashr i32 %123, 3
  %125 = trunc i32 %124 to i16
  %126 = zext i16 %125 to i32
  br label %127

127:
  %128 = phi i32 [ %120, %115 ], [ %126, %121 ]
  %129 = trunc i32 %128 to i16
  %130 = load ptr, ptr %8, align 8, !tbaa !13
  %131 = load i64, ptr %16, align 8, !tbaa !17
  %132 = getelementptr inbounds i16, ptr %130, i64 %131
  store i16 %129, ptr %132, align 2, !tbaa !19
  br label %133

133:
  %134 = load i64, ptr %15, align 8, !tbaa !17
  %135 = add nsw i64 %134, 1
  store i64 %135, ptr %15, align 8, !tbaa !17
  br label %28, !llvm.loop !27

136:
  br label %137

137:
  %138 = load i64, ptr %14, align 8, !tbaa !17
  %139 = add nsw i64 %138, 1
  store i64 %139, ptr %14, align 8, !tbaa !17
  br label %23, !llvm.loop !28

140:
  br label %141

141:
  %142 = load i64, ptr %13, align 8, !tbaa !17
  %143 = add nsw i64 %142, 1
  store i64 %143, ptr %13, align 8, !tbaa !17
  br label %18, !llvm.loop !29

144:
  ret void
}

define internal i32 @cell(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !17
  store i64 %2, ptr %7, align 8, !tbaa !17
  store i32 %3, ptr %8, align 4, !tbaa !3
  %9 = load i32, ptr %8, align 4, !tbaa !3
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %19

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !13
  %13 = load i64, ptr %6, align 8, !tbaa !17
  %14 = load i64, ptr %7, align 8, !tbaa !17
  %15 = add nsw i64 %13, %14
  %16 = getelementptr inbounds i16, ptr %12, i64 %15
  %17 = load i16, ptr %16, align 2, !tbaa !19
  %18 = zext i16 %17 to i32
  br label %25

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !13
  %21 = load i64, ptr %6, align 8, !tbaa !17
  %22 = getelementptr inbounds i16, ptr %20, i64 %21
  %23 = load i16, ptr %22, align 2, !tbaa !19
  %24 = zext i16 %23 to i32
  br label %25

25:
  %26 = phi i32 [ %18, %11 ], [ %24, %19 ]
  ret i32 %26
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
!16 = !{!"p1 omnipotent char", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !5, i64 0}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = distinct !{!23, !22}
!24 = distinct !{!24, !22}
!25 = distinct !{!25, !22}
!26 = !{!5, !5, i64 0}
!27 = distinct !{!27, !22}
!28 = distinct !{!28, !22}
!29 = distinct !{!29, !22}
