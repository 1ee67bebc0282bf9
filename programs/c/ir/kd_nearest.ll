; made by python -m programs.c from src/kd_nearest.c, SHA-256 80992f5fca09cf06fb8d1ba6861263664c35f33466dd43503f3e855517dbe7cb
source_filename = "kd_nearest.c"

%struct.Search = type { ptr, ptr, i64, i64, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca %struct.Search, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %9 = load ptr, ptr %2, align 8, !tbaa !7
  %10 = getelementptr inbounds ptr, ptr %9, i64 0
  %11 = load ptr, ptr %10, align 8, !tbaa !10
  store ptr %11, ptr %3, align 8, !tbaa !11
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 1
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %4, align 8, !tbaa !13
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 2
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %5, align 8, !tbaa !13
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 3
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %6, align 8, !tbaa !11
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %21

21:
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = load ptr, ptr %3, align 8, !tbaa !11
  %24 = getelementptr inbounds i64, ptr %23, i64 1
  %25 = load i64, ptr %24, align 8, !tbaa !15
  %26 = icmp slt i64 %22, %25
  br i1 %26, label %27, label %67

27:
  %28 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 0
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  store ptr %29, ptr %28, align 8, !tbaa !17
  %30 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 1
  %31 = load ptr, ptr %5, align 8, !tbaa !13
  %32 = load i64, ptr %7, align 8, !tbaa !15
  %33 = mul nsw i64 3, %32
  %34 = getelementptr inbounds i32, ptr %31, i64 %33
  store ptr %34, ptr %30, align 8, !tbaa !19
  %35 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 2
  store i64 9223372036854775807, ptr %35, align 8, !tbaa !20
  %36 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 3
  store i64 0, ptr %36, align 8, !tbaa !21
  %37 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 4
  store i32 -1, ptr %37, align 8, !tbaa !22
  %38 = getelementptr i8, ptr %8, i64 36
  call void @llvm.memset.p0.i64(ptr align 4 %38, i8 0, i64 4, i1 false)
  %39 = load ptr, ptr %3, align 8, !tbaa !11
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load i64, ptr %40, align 8, !tbaa !15
  %42 = trunc i64 %41 to i32
  call void @visit(ptr noundef %8, i32 noundef 0, i32 noundef %42, i32 noundef 0)
  %43 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 4
  %44 = load i32, ptr %43, align 8, !tbaa !22
  %45 = sext i32 %44 to i64
  %46 = load ptr, ptr %6, align 8, !tbaa !11
  %47 = load i64, ptr %7, align 8, !tbaa !15
  %48 = mul nsw i64 3, %47
  %49 = getelementptr inbounds i64, ptr %46, i64 %48
  store i64 %45, ptr %49, align 8, !tbaa !15
  %50 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 2
  %51 = load i64, ptr %50, align 8, !tbaa !20
  %52 = load ptr, ptr %6, align 8, !tbaa !11
  %53 = load i64, ptr %7, align 8, !tbaa !15
  %54 = mul nsw i64 3, %53
  %55 = add nsw i64 %54, 1
  %56 = getelementptr inbounds i64, ptr %52, i64 %55
  store i64 %51, ptr %56, align 8, !tbaa !15
  %57 = getelementptr inbounds nuw %struct.Search, ptr %8, i32 0, i32 3
  %58 = load i64, ptr %57, align 8, !tbaa !21
  %59 = load ptr, ptr %6, align 8, !tbaa !11
  %60 = load i64, ptr %7, align 8, !tbaa !15
  %61 = mul nsw i64 3, %60
  %62 = add nsw i64 %61, 2
  %63 = getelementptr inbounds i64, ptr %59, i64 %62
  store i64 %58, ptr %63, align 8, !tbaa !15
  br label %64

64:
  %65 = load i64, ptr %7, align 8, !tbaa !15
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %7, align 8, !tbaa !15
  br label %21, !llvm.loop !23

67:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @visit(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  store i32 %3, ptr %8, align 4, !tbaa !3
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = load i32, ptr %7, align 4, !tbaa !3
  %16 = load i32, ptr %6, align 4, !tbaa !3
  %17 = sub nsw i32 %15, %16
  %18 = sdiv i32 %17, 2
  %19 = add nsw i32 %14, %18
  store i32 %19, ptr %9, align 4, !tbaa !3
  %20 = load ptr, ptr %5, align 8, !tbaa !10
  %21 = getelementptr inbounds nuw %struct.Search, ptr %20, i32 0, i32 0
  %22 = load ptr, ptr %21, align 8, !tbaa !17
  %23 = load i32, ptr %9, align 4, !tbaa !3
  %24 = mul nsw i32 3, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i32, ptr %22, i64 %25
  store ptr %26, ptr %10, align 8, !tbaa !13
  %27 = load i32, ptr %8, align 4, !tbaa !3
  %28 = icmp eq i32 %27, 2
  br i1 %28, label %29, label %30

29:
  br label %33

30:
  %31 = load i32, ptr %8, align 4, !tbaa !3
  %32 = add nsw i32 %31, 1
  br label %33

33:
  %34 = phi i32 [ 0, %29 ], [ %32, %30 ]
  store i32 %34, ptr %13, align 4, !tbaa !3
  %35 = load i32, ptr %6, align 4, !tbaa !3
  %36 = load i32, ptr %7, align 4, !tbaa !3
  %37 = icmp sge i32 %35, %36
  br i1 %37, label %38, label %39

38:
  br label %115

39:
  %40 = load ptr, ptr %5, align 8, !tbaa !10
  %41 = getelementptr inbounds nuw %struct.Search, ptr %40, i32 0, i32 3
  %42 = load i64, ptr %41, align 8, !tbaa !21
  %43 = add nsw i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !21
  %44 = load ptr, ptr %10, align 8, !tbaa !13
  %45 = load ptr, ptr %5, align 8, !tbaa !10
  %46 = getelementptr inbounds nuw %struct.Search, ptr %45, i32 0, i32 1
  %47 = load ptr, ptr %46, align 8, !tbaa !19
  %48 = call i64 @distance(ptr noundef %44, ptr noundef %47)
  store i64 %48, ptr %11, align 8, !tbaa !15
  %49 = load i64, ptr %11, align 8, !tbaa !15
  %50 = load ptr, ptr %5, align 8, !tbaa !10
  %51 = getelementptr inbounds nuw %struct.Search, ptr %50, i32 0, i32 2
  %52 = load i64, ptr %51, align 8, !tbaa !20
  %53 = icmp slt i64 %49, %52
  br i1 %53, label %54, label %61

54:
  %55 = load i64, ptr %11, align 8, !tbaa !15
  %56 = load ptr, ptr %5, align 8, !tbaa !10
  %57 = getelementptr inbounds nuw %struct.Search, ptr %56, i32 0, i32 2
  store i64 %55, ptr %57, align 8, !tbaa !20
  %58 = load i32, ptr %9, align 4, !tbaa !3
  %59 = load ptr, ptr %5, align 8, !tbaa !10
  %60 = getelementptr inbounds nuw %struct.Search, ptr %59, i32 0, i32 4
  store i32 %58, ptr %60, align 8, !tbaa !22
  br label %61

61:
  %62 = load ptr, ptr %5, align 8, !tbaa !10
  %63 = getelementptr inbounds nuw %struct.Search, ptr %62, i32 0, i32 1
  %64 = load ptr, ptr %63, align 8, !tbaa !19
  %65 = load i32, ptr %8, align 4, !tbaa !3
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds i32, ptr %64, i64 %66
  %68 = load i32, ptr %67, align 4, !tbaa !3
  %69 = sext i32 %68 to i64
  %70 = load ptr, ptr %10, align 8, !tbaa !13
  %71 = load i32, ptr %8, align 4, !tbaa !3
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds i32, ptr %70, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !3
  %75 = sext i32 %74 to i64
  %76 = sub nsw i64 %69, %75
  store i64 %76, ptr %12, align 8, !tbaa !15
  %77 = load i64, ptr %12, align 8, !tbaa !15
  %78 = icmp slt i64 %77, 0
  br i1 %78, label %79, label %97

79:
  %80 = load ptr, ptr %5, align 8, !tbaa !10
  %81 = load i32, ptr %6, align 4, !tbaa !3
  %82 = load i32, ptr %9, align 4, !tbaa !3
  %83 = load i32, ptr %13, align 4, !tbaa !3
  call void @visit(ptr noundef %80, i32 noundef %81, i32 noundef %82, i32 noundef %83)
  %84 = load i64, ptr %12, align 8, !tbaa !15
  %85 = call i64 @squared(i64 noundef %84)
  %86 = load ptr, ptr %5, align 8, !tbaa !10
  %87 = getelementptr inbounds nuw %struct.Search, ptr %86, i32 0, i32 2
  %88 = load i64, ptr %87, align 8, !tbaa !20
  %89 = icmp slt i64 %85, %88
  br i1 %89, label %90, label %96

90:
  %91 = load ptr, ptr %5, align 8, !tbaa !10
  %92 = load i32, ptr %9, align 4, !tbaa !3
  %93 = add nsw i32 %92, 1
  %94 = load i32, ptr %7, align 4, !tbaa !3
  %95 = load i32, ptr %13, align 4, !tbaa !3
  call void @visit(ptr noundef %91, i32 noundef %93, i32 noundef %94, i32 noundef %95)
  br label %96

96:
  br label %115

97:
  %98 = load ptr, ptr %5, align 8, !tbaa !10
  %99 = load i32, ptr %9, align 4, !tbaa !3
  %100 = add nsw i32 %99, 1
  %101 = load i32, ptr %7, align 4, !tbaa !3
  %102 = load i32, ptr %13, align 4, !tbaa !3
  call void @visit(ptr noundef %98, i32 noundef %100, i32 noundef %101, i32 noundef %102)
  %103 = load i64, ptr %12, align 8, !tbaa !15
  %104 = call i64 @squared(i64 noundef %103)
  %105 = load ptr, ptr %5, align 8, !tbaa !10
  %106 = getelementptr inbounds nuw %struct.Search, ptr %105, i32 0, i32 2
  %107 = load i64, ptr %106, align 8, !tbaa !20
  %108 = icmp slt i64 %104, %107
  br i1 %108, label %109, label %114

109:
  %110 = load ptr, ptr %5, align 8, !tbaa !10
  %111 = load i32, ptr %6, align 4, !tbaa !3
  %112 = load i32, ptr %9, align 4, !tbaa !3
  %113 = load i32, ptr %13, align 4, !tbaa !3
  call void @visit(ptr noundef %110, i32 noundef %111, i32 noundef %112, i32 noundef %113)
  br label %114

114:
  br label %115

115:
  ret void
}

define internal i64 @distance(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  %5 = load ptr, ptr %3, align 8, !tbaa !13
  %6 = getelementptr inbounds i32, ptr %5, i64 0
  %7 = load i32, ptr %6, align 4, !tbaa !3
  %8 = sext i32 %7 to i64
  %9 = load ptr, ptr %4, align 8, !tbaa !13
  %10 = getelementptr inbounds i32, ptr %9, i64 0
  %11 = load i32, ptr %10, align 4, !tbaa !3
  %12 = sext i32 %11 to i64
  %13 = sub nsw i64 %8, %12
  %14 = call i64 @squared(i64 noundef %13)
  %15 = load ptr, ptr %3, align 8, !tbaa !13
  %16 = getelementptr inbounds i32, ptr %15, i64 1
  %17 = load i32, ptr %16, align 4, !tbaa !3
  %18 = sext i32 %17 to i64
  %19 = load ptr, ptr %4, align 8, !tbaa !13
  %20 = getelementptr inbounds i32, ptr %19, i64 1
  %21 = load i32, ptr %20, align 4, !tbaa !3
  %22 = sext i32 %21 to i64
  %23 = sub nsw i64 %18, %22
  %24 = call i64 @squared(i64 noundef %23)
  %25 = add nsw i64 %14, %24
  %26 = load ptr, ptr %3, align 8, !tbaa !13
  %27 = getelementptr inbounds i32, ptr %26, i64 2
  %28 = load i32, ptr %27, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = load ptr, ptr %4, align 8, !tbaa !13
  %31 = getelementptr inbounds i32, ptr %30, i64 2
  %32 = load i32, ptr %31, align 4, !tbaa !3
  %33 = sext i32 %32 to i64
  %34 = sub nsw i64 %29, %33
  %35 = call i64 @squared(i64 noundef %34)
  %36 = add nsw i64 %25, %35
  ret i64 %36
}

define internal i64 @squared(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !15
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = load i64, ptr %2, align 8, !tbaa !15
  %5 = mul nsw i64 %3, %4
  ret i64 %5
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
!17 = !{!18, !14, i64 0}
!18 = !{!"", !14, i64 0, !14, i64 8, !16, i64 16, !16, i64 24, !4, i64 32}
!19 = !{!18, !14, i64 8}
!20 = !{!18, !16, i64 16}
!21 = !{!18, !16, i64 24}
!22 = !{!18, !4, i64 32}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
