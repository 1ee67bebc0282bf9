; made by python -m programs.c from src/controller.c, SHA-256 788888ee4b4b8e6afe7f89057ae5d79aa91ddc9cbb0b0c64b9e36699bc3a2a63
source_filename = "controller.c"

%struct.Loop = type { i32, i32, i32, i32 }

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
  %11 = alloca %struct.Loop, align 4
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
  store ptr %21, ptr %4, align 8, !tbaa !13
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 2
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %5, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 3
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %6, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 4
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %7, align 8, !tbaa !11
  %31 = load ptr, ptr %3, align 8, !tbaa !11
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  %33 = load i64, ptr %32, align 8, !tbaa !15
  store i64 %33, ptr %8, align 8, !tbaa !15
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 1
  %36 = load i64, ptr %35, align 8, !tbaa !15
  store i64 %36, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %37

37:
  %38 = load i64, ptr %10, align 8, !tbaa !15
  %39 = load i64, ptr %8, align 8, !tbaa !15
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %102

41:
  call void @llvm.memset.p0.i64(ptr align 4 %11, i8 0, i64 16, i1 false)
  store i64 0, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %42

42:
  %43 = load i64, ptr %13, align 8, !tbaa !15
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %46, label %94

46:
  %47 = load ptr, ptr %4, align 8, !tbaa !13
  %48 = load i64, ptr %10, align 8, !tbaa !15
  %49 = load i64, ptr %9, align 8, !tbaa !15
  %50 = mul nsw i64 %48, %49
  %51 = load i64, ptr %13, align 8, !tbaa !15
  %52 = add nsw i64 %50, %51
  %53 = getelementptr inbounds i32, ptr %47, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !3
  %55 = load ptr, ptr %5, align 8, !tbaa !13
  %56 = load i64, ptr %10, align 8, !tbaa !15
  %57 = mul nsw i64 4, %56
  %58 = getelementptr inbounds i32, ptr %55, i64 %57
  %59 = call i32 @step(ptr noundef %11, i32 noundef %54, ptr noundef %58)
  store i32 %59, ptr %14, align 4, !tbaa !3
  %60 = load i32, ptr %14, align 4, !tbaa !3
  %61 = load ptr, ptr %4, align 8, !tbaa !13
  %62 = load i64, ptr %10, align 8, !tbaa !15
  %63 = load i64, ptr %9, align 8, !tbaa !15
  %64 = mul nsw i64 %62, %63
  %65 = load i64, ptr %13, align 8, !tbaa !15
  %66 = add nsw i64 %64, %65
  %67 = getelementptr inbounds i32, ptr %61, i64 %66
  %68 = load i32, ptr %67, align 4, !tbaa !3
  %69 = sub nsw i32 %60, %68
  store i32 %69, ptr %15, align 4, !tbaa !3
  %70 = load i32, ptr %14, align 4, !tbaa !3
  %71 = load ptr, ptr %6, align 8, !tbaa !13
  %72 = load i64, ptr %10, align 8, !tbaa !15
  %73 = load i64, ptr %9, align 8, !tbaa !15
  %74 = mul nsw i64 %72, %73
  %75 = load i64, ptr %13, align 8, !tbaa !15
  %76 = add nsw i64 %74, %75
  %77 = getelementptr inbounds i32, ptr %71, i64 %76
  store i32 %70, ptr %77, align 4, !tbaa !3
  %78 = load i32, ptr %15, align 4, !tbaa !3
  %79 = icmp slt i32 %78, 0
  br i1 %79, label %80, label %84

80:
  %81 = load i32, ptr %15, align 4, !tbaa !3
  %82 = sext i32 %81 to i64
  %83 = sub nsw i64 0, %82
  br label %87

84:
  %85 = load i32, ptr %15, align 4, !tbaa !3
  %86 = sext i32 %85 to i64
  br label %87

87:
  %88 = phi i64 [ %83, %80 ], [ %86, %84 ]
  %89 = load i64, ptr %12, align 8, !tbaa !15
  %90 = add nsw i64 %89, %88
  store i64 %90, ptr %12, align 8, !tbaa !15
  br label %91

91:
  %92 = load i64, ptr %13, align 8, !tbaa !15
  %93 = add nsw i64 %92, 1
  store i64 %93, ptr %13, align 8, !tbaa !15
  br label %42, !llvm.loop !17

94:
  %95 = load i64, ptr %12, align 8, !tbaa !15
  %96 = load ptr, ptr %7, align 8, !tbaa !11
  %97 = load i64, ptr %10, align 8, !tbaa !15
  %98 = getelementptr inbounds i64, ptr %96, i64 %97
  store i64 %95, ptr %98, align 8, !tbaa !15
  br label %99

99:
  %100 = load i64, ptr %10, align 8, !tbaa !15
  %101 = add nsw i64 %100, 1
  store i64 %101, ptr %10, align 8, !tbaa !15
  br label %37, !llvm.loop !19

102:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i32 @step(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store ptr %2, ptr %6, align 8, !tbaa !13
  %9 = load i32, ptr %5, align 4, !tbaa !3
  %10 = load ptr, ptr %4, align 8, !tbaa !10
  %11 = getelementptr inbounds nuw %struct.Loop, ptr %10, i32 0, i32 2
  %12 = load i32, ptr %11, align 4, !tbaa !20
  %13 = sub nsw i32 %9, %12
  store i32 %13, ptr %7, align 4, !tbaa !3
  %14 = load ptr, ptr %4, align 8, !tbaa !10
  %15 = getelementptr inbounds nuw %struct.Loop, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %15, align 4, !tbaa !22
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %7, align 4, !tbaa !3
  %19 = sext i32 %18 to i64
  %20 = add nsw i64 %17, %19
  %21 = call i32 @clamp(i64 noundef %20, i32 noundef -1048576, i32 noundef 1048576)
  %22 = load ptr, ptr %4, align 8, !tbaa !10
  %23 = getelementptr inbounds nuw %struct.Loop, ptr %22, i32 0, i32 0
  store i32 %21, ptr %23, align 4, !tbaa !22
  %24 = load i32, ptr %7, align 4, !tbaa !3
  %25 = sext i32 %24 to i64
  %26 = load ptr, ptr %6, align 8, !tbaa !13
  %27 = getelementptr inbounds i32, ptr %26, i64 0
  %28 = load i32, ptr %27, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = call i64 @scaled(i64 noundef %25, i64 noundef %29)
  %31 = load ptr, ptr %4, align 8, !tbaa !10
  %32 = getelementptr inbounds nuw %struct.Loop, ptr %31, i32 0, i32 0
  %33 = load i32, ptr %32, align 4, !tbaa !22
  %34 = sext i32 %33 to i64
  %35 = load ptr, ptr %6, align 8, !tbaa !13
  %36 = getelementptr inbounds i32, ptr %35, i64 1
  %37 = load i32, ptr %36, align 4, !tbaa !3
  %38 = sext i32 %37 to i64
  %39 = call i64 @scaled(i64 noundef %34, i64 noundef %38)
  %40 = add nsw i64 %30, %39
  %41 = load i32, ptr %7, align 4, !tbaa !3
  %42 = load ptr, ptr %4, align 8, !tbaa !10
  %43 = getelementptr inbounds nuw %struct.Loop, ptr %42, i32 0, i32 1
  %44 = load i32, ptr %43, align 4, !tbaa !23
  %45 = sub nsw i32 %41, %44
  %46 = sext i32 %45 to i64
  %47 = load ptr, ptr %6, align 8, !tbaa !13
  %48 = getelementptr inbounds i32, ptr %47, i64 2
  %49 = load i32, ptr %48, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = call i64 @scaled(i64 noundef %46, i64 noundef %50)
  %52 = add nsw i64 %40, %51
  store i64 %52, ptr %8, align 8, !tbaa !15
  %53 = load i64, ptr %8, align 8, !tbaa !15
  %54 = call i32 @clamp(i64 noundef %53, i32 noundef -65536, i32 noundef 65536)
  %55 = sext i32 %54 to i64
  store i64 %55, ptr %8, align 8, !tbaa !15
  %56 = load i32, ptr %7, align 4, !tbaa !3
  %57 = load ptr, ptr %4, align 8, !tbaa !10
  %58 = getelementptr inbounds nuw %struct.Loop, ptr %57, i32 0, i32 1
  store i32 %56, ptr %58, align 4, !tbaa !23
  %59 = load ptr, ptr %4, align 8, !tbaa !10
  %60 = getelementptr inbounds nuw %struct.Loop, ptr %59, i32 0, i32 3
  %61 = load i32, ptr %60, align 4, !tbaa !24
  %62 = sext i32 %61 to i64
  %63 = load i64, ptr %8, align 8, !tbaa !15
  %64 = load ptr, ptr %4, align 8, !tbaa !10
  %65 = getelementptr inbounds nuw %struct.Loop, ptr %64, i32 0, i32 3
  %66 = load i32, ptr %65, align 4, !tbaa !24
  %67 = sext i32 %66 to i64
  %68 = load ptr, ptr %6, align 8, !tbaa !13
  %69 = getelementptr inbounds i32, ptr %68, i64 3
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = sext i32 %70 to i64
  %72 = call i64 @scaled(i64 noundef %67, i64 noundef %71)
  %73 = sub nsw i64 %63, %72
  %74 = call i64 @scaled(i64 noundef %73, i64 noundef 410)
  %75 = add nsw i64 %62, %74
  %76 = call i32 @clamp(i64 noundef %75, i32 noundef -262144, i32 noundef 262144)
  %77 = load ptr, ptr %4, align 8, !tbaa !10
  %78 = getelementptr inbounds nuw %struct.Loop, ptr %77, i32 0, i32 3
  store i32 %76, ptr %78, align 4, !tbaa !24
  %79 = load ptr, ptr %4, align 8, !tbaa !10
  %80 = getelementptr inbounds nuw %struct.Loop, ptr %79, i32 0, i32 2
  %81 = load i32, ptr %80, align 4, !tbaa !20
  %82 = sext i32 %81 to i64
  %83 = load ptr, ptr %4, align 8, !tbaa !10
  %84 = getelementptr inbounds nuw %struct.Loop, ptr %83, i32 0, i32 3
  %85 = load i32, ptr %84, align 4, !tbaa !24
  %86 = sext i32 %85 to i64
  %87 = call i64 @scaled(i64 noundef %86, i64 noundef 205)
  %88 = add nsw i64 %82, %87
  %89 = call i32 @clamp(i64 noundef %88, i32 noundef -1048576, i32 noundef 1048576)
  %90 = load ptr, ptr %4, align 8, !tbaa !10
  %91 = getelementptr inbounds nuw %struct.Loop, ptr %90, i32 0, i32 2
  store i32 %89, ptr %91, align 4, !tbaa !20
  %92 = load ptr, ptr %4, align 8, !tbaa !10
  %93 = getelementptr inbounds nuw %struct.Loop, ptr %92, i32 0, i32 2
  %94 = load i32, ptr %93, align 4, !tbaa !20
  ret i32 %94
}

define internal i32 @clamp(i64 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i64 %0, ptr %4, align 8, !tbaa !15
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load i64, ptr %4, align 8, !tbaa !15
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = sext i32 %8 to i64
  %10 = icmp slt i64 %7, %9
  br i1 %10, label %11, label %13

11:
  %12 = load i32, ptr %5, align 4, !tbaa !3
  br label %25

13:
  %14 = load i64, ptr %4, align 8, !tbaa !15
  %15 = load i32, ptr %6, align 4, !tbaa !3
  %16 = sext i32 %15 to i64
  %17 = icmp sgt i64 %14, %16
  br i1 %17, label %18, label %20

18:
  %19 = load i32, ptr %6, align 4, !tbaa !3
  br label %23

20:
  %21 = load i64, ptr %4, align 8, !tbaa !15
  %22 = trunc i64 %21 to i32
  br label %23

23:
  %24 = phi i32 [ %19, %18 ], [ %22, %20 ]
  br label %25

25:
  %26 = phi i32 [ %12, %11 ], [ %24, %23 ]
  ret i32 %26
}

define internal i64 @scaled(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i64 %1, ptr %4, align 8, !tbaa !15
  %5 = load i64, ptr %3, align 8, !tbaa !15
  %6 = load i64, ptr %4, align 8, !tbaa !15
  %7 = mul nsw i64 %5, %6
  %8 = add nsw i64 %7, 2048
  %9 = ashr i64 %8, 12
  ret i64 %9
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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = !{!21, !4, i64 8}
!21 = !{!"", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!22 = !{!21, !4, i64 0}
!23 = !{!21, !4, i64 4}
!24 = !{!21, !4, i64 12}
