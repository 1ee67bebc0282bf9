; made by python -m programs.c from src/speck.c, SHA-256 c82e504347e3f30856503477a3817e25065661f01596e5661c6c640366b0df40
source_filename = "speck.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca [32 x i64], align 16
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 0
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %3, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 1
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %4, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %5, align 8, !tbaa !11
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %6, align 8, !tbaa !11
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 4
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %7, align 8, !tbaa !11
  store i64 0, ptr %9, align 8, !tbaa !13
  store i64 0, ptr %10, align 8, !tbaa !13
  %31 = load ptr, ptr %5, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !13
  %34 = load ptr, ptr %5, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 0
  %36 = load i64, ptr %35, align 8, !tbaa !13
  %37 = getelementptr inbounds [32 x i64], ptr %8, i64 0, i64 0
  call void @expand(i64 noundef %33, i64 noundef %36, ptr noundef %37)
  store i64 0, ptr %11, align 8, !tbaa !13
  br label %38

38:
  %39 = load i64, ptr %11, align 8, !tbaa !13
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 0
  %42 = load i64, ptr %41, align 8, !tbaa !13
  %43 = icmp slt i64 %39, %42
  br i1 %43, label %44, label %100

44:
  %45 = load ptr, ptr %4, align 8, !tbaa !11
  %46 = load i64, ptr %11, align 8, !tbaa !13
  %47 = mul nsw i64 2, %46
  %48 = add nsw i64 %47, 1
  %49 = getelementptr inbounds i64, ptr %45, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !13
  store i64 %50, ptr %12, align 8, !tbaa !13
  %51 = load ptr, ptr %4, align 8, !tbaa !11
  %52 = load i64, ptr %11, align 8, !tbaa !13
  %53 = mul nsw i64 2, %52
  %54 = getelementptr inbounds i64, ptr %51, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !13
  store i64 %55, ptr %13, align 8, !tbaa !13
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %56

56:
  %57 = load i32, ptr %14, align 4, !tbaa !3
  %58 = icmp slt i32 %57, 32
  br i1 %58, label %59, label %67

59:
  %60 = load i32, ptr %14, align 4, !tbaa !3
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [32 x i64], ptr %8, i64 0, i64 %61
  %63 = load i64, ptr %62, align 8, !tbaa !13
  call void @mix(ptr noundef %12, ptr noundef %13, i64 noundef %63)
  br label %64

64:
  %65 = load i32, ptr %14, align 4, !tbaa !3
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %14, align 4, !tbaa !3
  br label %56, !llvm.loop !15

67:
  %68 = load i64, ptr %13, align 8, !tbaa !13
  %69 = load ptr, ptr %6, align 8, !tbaa !11
  %70 = load i64, ptr %11, align 8, !tbaa !13
  %71 = mul nsw i64 2, %70
  %72 = getelementptr inbounds i64, ptr %69, i64 %71
  store i64 %68, ptr %72, align 8, !tbaa !13
  %73 = load i64, ptr %12, align 8, !tbaa !13
  %74 = load ptr, ptr %6, align 8, !tbaa !11
  %75 = load i64, ptr %11, align 8, !tbaa !13
  %76 = mul nsw i64 2, %75
  %77 = add nsw i64 %76, 1
  %78 = getelementptr inbounds i64, ptr %74, i64 %77
  store i64 %73, ptr %78, align 8, !tbaa !13
  %79 = load i64, ptr %12, align 8, !tbaa !13
  %80 = load i64, ptr %9, align 8, !tbaa !13
  %81 = xor i64 %80, %79
  store i64 %81, ptr %9, align 8, !tbaa !13
  %82 = load i64, ptr %13, align 8, !tbaa !13
  %83 = load i64, ptr %10, align 8, !tbaa !13
  %84 = xor i64 %83, %82
  store i64 %84, ptr %10, align 8, !tbaa !13
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %85

85:
  %86 = load i32, ptr %15, align 4, !tbaa !3
  %87 = icmp slt i32 %86, 4
  br i1 %87, label %88, label %96

88:
  %89 = load i32, ptr %15, align 4, !tbaa !3
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds [32 x i64], ptr %8, i64 0, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !13
  call void @mix(ptr noundef %9, ptr noundef %10, i64 noundef %92)
  br label %93

93:
  %94 = load i32, ptr %15, align 4, !tbaa !3
  %95 = add nsw i32 %94, 1
  store i32 %95, ptr %15, align 4, !tbaa !3
  br label %85, !llvm.loop !17

96:
  br label %97

97:
  %98 = load i64, ptr %11, align 8, !tbaa !13
  %99 = add nsw i64 %98, 1
  store i64 %99, ptr %11, align 8, !tbaa !13
  br label %38, !llvm.loop !18

100:
  %101 = load i64, ptr %9, align 8, !tbaa !13
  %102 = load ptr, ptr %7, align 8, !tbaa !11
  %103 = getelementptr inbounds i64, ptr %102, i64 0
  store i64 %101, ptr %103, align 8, !tbaa !13
  %104 = load i64, ptr %10, align 8, !tbaa !13
  %105 = load ptr, ptr %7, align 8, !tbaa !11
  %106 = getelementptr inbounds i64, ptr %105, i64 1
  store i64 %104, ptr %106, align 8, !tbaa !13
  ret void
}

define internal void @expand(i64 noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !13
  store ptr %2, ptr %6, align 8, !tbaa !11
  store i64 0, ptr %7, align 8, !tbaa !13
  br label %8

8:
  %9 = load i64, ptr %7, align 8, !tbaa !13
  %10 = icmp ult i64 %9, 32
  br i1 %10, label %11, label %20

11:
  %12 = load i64, ptr %5, align 8, !tbaa !13
  %13 = load ptr, ptr %6, align 8, !tbaa !11
  %14 = load i64, ptr %7, align 8, !tbaa !13
  %15 = getelementptr inbounds nuw i64, ptr %13, i64 %14
  store i64 %12, ptr %15, align 8, !tbaa !13
  %16 = load i64, ptr %7, align 8, !tbaa !13
  call void @mix(ptr noundef %4, ptr noundef %5, i64 noundef %16)
  br label %17

17:
  %18 = load i64, ptr %7, align 8, !tbaa !13
  %19 = add i64 %18, 1
  store i64 %19, ptr %7, align 8, !tbaa !13
  br label %8, !llvm.loop !19

20:
  ret void
}

define internal void @mix(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !11
  store ptr %1, ptr %5, align 8, !tbaa !11
  store i64 %2, ptr %6, align 8, !tbaa !13
  %7 = load ptr, ptr %4, align 8, !tbaa !11
  %8 = load i64, ptr %7, align 8, !tbaa !13
  %9 = call i64 @right(i64 noundef %8, i32 noundef 8)
  %10 = load ptr, ptr %5, align 8, !tbaa !11
  %11 = load i64, ptr %10, align 8, !tbaa !13
  %12 = add i64 %9, %11
  %13 = load i64, ptr %6, align 8, !tbaa !13
  %14 = xor i64 %12, %13
  %15 = load ptr, ptr %4, align 8, !tbaa !11
  store i64 %14, ptr %15, align 8, !tbaa !13
  %16 = load ptr, ptr %5, align 8, !tbaa !11
  %17 = load i64, ptr %16, align 8, !tbaa !13
  %18 = call i64 @left(i64 noundef %17, i32 noundef 3)
  %19 = load ptr, ptr %4, align 8, !tbaa !11
  %20 = load i64, ptr %19, align 8, !tbaa !13
  %21 = xor i64 %18, %20
  %22 = load ptr, ptr %5, align 8, !tbaa !11
  store i64 %21, ptr %22, align 8, !tbaa !13
  ret void
}

define internal i64 @right(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i64, ptr %3, align 8, !tbaa !13
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = zext i32 %6 to i64
  %8 = lshr i64 %5, %7
  %9 = load i64, ptr %3, align 8, !tbaa !13
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sub i32 64, %10
  %12 = zext i32 %11 to i64
  %13 = shl i64 %9, %12
  %14 = or i64 %8, %13
  ret i64 %14
}

define internal i64 @left(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8, !tbaa !13
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i64, ptr %3, align 8, !tbaa !13
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = zext i32 %6 to i64
  %8 = shl i64 %5, %7
  %9 = load i64, ptr %3, align 8, !tbaa !13
  %10 = load i32, ptr %4, align 4, !tbaa !3
  %11 = sub i32 64, %10
  %12 = zext i32 %11 to i64
  %13 = lshr i64 %9, %12
  %14 = or i64 %8, %13
  ret i64 %14
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
