; made by python -m programs.c from src/radixsort.c, SHA-256 8dde2f17b7c9ecd9450ceff30c9e656ed62f8fa4dc37c80e357f80b59acaf8fd
source_filename = "radixsort.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %12 = load ptr, ptr %2, align 8, !tbaa !7
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !10
  store ptr %14, ptr %3, align 8, !tbaa !11
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %4, align 8, !tbaa !13
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %5, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %6, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 4
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %7, align 8, !tbaa !13
  %27 = load ptr, ptr %3, align 8, !tbaa !11
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !15
  store i64 %29, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !15
  %32 = load i64, ptr %8, align 8, !tbaa !15
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %43

34:
  %35 = load i64, ptr %9, align 8, !tbaa !15
  %36 = trunc i64 %35 to i32
  %37 = load ptr, ptr %5, align 8, !tbaa !13
  %38 = load i64, ptr %9, align 8, !tbaa !15
  %39 = getelementptr inbounds i32, ptr %37, i64 %38
  store i32 %36, ptr %39, align 4, !tbaa !3
  br label %40

40:
  %41 = load i64, ptr %9, align 8, !tbaa !15
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %9, align 8, !tbaa !15
  br label %30, !llvm.loop !17

43:
  store i32 0, ptr %10, align 4, !tbaa !3
  br label %44

44:
  %45 = load i32, ptr %10, align 4, !tbaa !3
  %46 = icmp slt i32 %45, 4
  br i1 %46, label %47, label %62

47:
  %48 = load ptr, ptr %4, align 8, !tbaa !13
  %49 = load ptr, ptr %5, align 8, !tbaa !13
  %50 = load ptr, ptr %7, align 8, !tbaa !13
  %51 = load i64, ptr %8, align 8, !tbaa !15
  %52 = load i32, ptr %10, align 4, !tbaa !3
  call void @pass_over(ptr noundef %48, ptr noundef %49, ptr noundef %50, i64 noundef %51, i32 noundef %52)
  %53 = load ptr, ptr %4, align 8, !tbaa !13
  %54 = load ptr, ptr %7, align 8, !tbaa !13
  %55 = load ptr, ptr %5, align 8, !tbaa !13
  %56 = load i64, ptr %8, align 8, !tbaa !15
  %57 = load i32, ptr %10, align 4, !tbaa !3
  %58 = add nsw i32 %57, 1
  call void @pass_over(ptr noundef %53, ptr noundef %54, ptr noundef %55, i64 noundef %56, i32 noundef %58)
  br label %59

59:
  %60 = load i32, ptr %10, align 4, !tbaa !3
  %61 = add nsw i32 %60, 2
  store i32 %61, ptr %10, align 4, !tbaa !3
  br label %44, !llvm.loop !19

62:
  store i64 0, ptr %11, align 8, !tbaa !15
  br label %63

63:
  %64 = load i64, ptr %11, align 8, !tbaa !15
  %65 = load i64, ptr %8, align 8, !tbaa !15
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %67, label %82

67:
  %68 = load ptr, ptr %4, align 8, !tbaa !13
  %69 = load ptr, ptr %5, align 8, !tbaa !13
  %70 = load i64, ptr %11, align 8, !tbaa !15
  %71 = getelementptr inbounds i32, ptr %69, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !3
  %73 = zext i32 %72 to i64
  %74 = getelementptr inbounds nuw i32, ptr %68, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = load ptr, ptr %6, align 8, !tbaa !13
  %77 = load i64, ptr %11, align 8, !tbaa !15
  %78 = getelementptr inbounds i32, ptr %76, i64 %77
  store i32 %75, ptr %78, align 4, !tbaa !3
  br label %79

79:
  %80 = load i64, ptr %11, align 8, !tbaa !15
  %81 = add nsw i64 %80, 1
  store i64 %81, ptr %11, align 8, !tbaa !15
  br label %63, !llvm.loop !20

82:
  ret void
}

define internal void @pass_over(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca [256 x i32], align 16
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !13
  store ptr %1, ptr %7, align 8, !tbaa !13
  store ptr %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !15
  store i32 %4, ptr %10, align 4, !tbaa !3
  call void @llvm.memset.p0.i64(ptr align 16 %11, i8 0, i64 1024, i1 false)
  store i32 0, ptr %12, align 4, !tbaa !3
  store i64 0, ptr %13, align 8, !tbaa !15
  br label %17

17:
  %18 = load i64, ptr %13, align 8, !tbaa !15
  %19 = load i64, ptr %9, align 8, !tbaa !15
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %21, label %39

21:
  %22 = load ptr, ptr %6, align 8, !tbaa !13
  %23 = load ptr, ptr %7, align 8, !tbaa !13
  %24 = load i64, ptr %13, align 8, !tbaa !15
  %25 = getelementptr inbounds i32, ptr %23, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !3
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw i32, ptr %22, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !3
  %30 = load i32, ptr %10, align 4, !tbaa !3
  %31 = call i32 @digit(i32 noundef %29, i32 noundef %30)
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw [256 x i32], ptr %11, i64 0, i64 %32
  %34 = load i32, ptr %33, align 4, !tbaa !3
  %35 = add i32 %34, 1
  store i32 %35, ptr %33, align 4, !tbaa !3
  br label %36

36:
  %37 = load i64, ptr %13, align 8, !tbaa !15
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %13, align 8, !tbaa !15
  br label %17, !llvm.loop !21

39:
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %40

40:
  %41 = load i32, ptr %14, align 4, !tbaa !3
  %42 = icmp slt i32 %41, 256
  br i1 %42, label %43, label %58

43:
  %44 = load i32, ptr %14, align 4, !tbaa !3
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [256 x i32], ptr %11, i64 0, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !3
  store i32 %47, ptr %15, align 4, !tbaa !3
  %48 = load i32, ptr %12, align 4, !tbaa !3
  %49 = load i32, ptr %14, align 4, !tbaa !3
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [256 x i32], ptr %11, i64 0, i64 %50
  store i32 %48, ptr %51, align 4, !tbaa !3
  %52 = load i32, ptr %15, align 4, !tbaa !3
  %53 = load i32, ptr %12, align 4, !tbaa !3
  %54 = add i32 %53, %52
  store i32 %54, ptr %12, align 4, !tbaa !3
  br label %55

55:
  %56 = load i32, ptr %14, align 4, !tbaa !3
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %14, align 4, !tbaa !3
  br label %40, !llvm.loop !22

58:
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %59

59:
  %60 = load i64, ptr %16, align 8, !tbaa !15
  %61 = load i64, ptr %9, align 8, !tbaa !15
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %88

63:
  %64 = load ptr, ptr %7, align 8, !tbaa !13
  %65 = load i64, ptr %16, align 8, !tbaa !15
  %66 = getelementptr inbounds i32, ptr %64, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !3
  %68 = load ptr, ptr %8, align 8, !tbaa !13
  %69 = load ptr, ptr %6, align 8, !tbaa !13
  %70 = load ptr, ptr %7, align 8, !tbaa !13
  %71 = load i64, ptr %16, align 8, !tbaa !15
  %72 = getelementptr inbounds i32, ptr %70, i64 %71
  %73 = load i32, ptr %72, align 4, !tbaa !3
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds nuw i32, ptr %69, i64 %74
  %76 = load i32, ptr %75, align 4, !tbaa !3
  %77 = load i32, ptr %10, align 4, !tbaa !3
  %78 = call i32 @digit(i32 noundef %76, i32 noundef %77)
  %79 = zext i32 %78 to i64
  %80 = getelementptr inbounds nuw [256 x i32], ptr %11, i64 0, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !3
  %82 = add i32 %81, 1
  store i32 %82, ptr %80, align 4, !tbaa !3
  %83 = zext i32 %81 to i64
  %84 = getelementptr inbounds nuw i32, ptr %68, i64 %83
  store i32 %67, ptr %84, align 4, !tbaa !3
  br label %85

85:
  %86 = load i64, ptr %16, align 8, !tbaa !15
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %16, align 8, !tbaa !15
  br label %59, !llvm.loop !23

88:
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal i32 @digit(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = call i32 @biased(i32 noundef %5)
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = mul nsw i32 8, %7
  %9 = lshr i32 %6, %8
  %10 = and i32 %9, 255
  ret i32 %10
}

define internal i32 @biased(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = xor i32 %3, -2147483648
  ret i32 %4
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
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
