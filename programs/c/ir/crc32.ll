; made by python -m programs.c from src/crc32.c, SHA-256 6ca5df62e14da64b84af284d1d66f0b675376a6cabfae9cd0a63c7186747e840
source_filename = "crc32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca [256 x i32], align 16
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  %12 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 0
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %3, align 8, !tbaa !11
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 1
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %4, align 8, !tbaa !13
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 2
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %5, align 8, !tbaa !15
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 3
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %6, align 8, !tbaa !15
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 0
  %27 = load i64, ptr %26, align 8, !tbaa !17
  store i64 %27, ptr %7, align 8, !tbaa !17
  %28 = load ptr, ptr %3, align 8, !tbaa !11
  %29 = getelementptr inbounds i64, ptr %28, i64 1
  %30 = load i64, ptr %29, align 8, !tbaa !17
  store i64 %30, ptr %8, align 8, !tbaa !17
  %31 = getelementptr inbounds [256 x i32], ptr %9, i64 0, i64 0
  %32 = load ptr, ptr %5, align 8, !tbaa !15
  %33 = getelementptr inbounds i32, ptr %32, i64 0
  %34 = load i32, ptr %33, align 4, !tbaa !3
  call void @make_table(ptr noundef %31, i32 noundef %34)
  store i64 0, ptr %10, align 8, !tbaa !17
  br label %35

35:
  %36 = load i64, ptr %10, align 8, !tbaa !17
  %37 = load i64, ptr %7, align 8, !tbaa !17
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %68

39:
  store i32 -1, ptr %11, align 4, !tbaa !3
  store i64 0, ptr %12, align 8, !tbaa !17
  br label %40

40:
  %41 = load i64, ptr %12, align 8, !tbaa !17
  %42 = load i64, ptr %8, align 8, !tbaa !17
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %59

44:
  %45 = getelementptr inbounds [256 x i32], ptr %9, i64 0, i64 0
  %46 = load i32, ptr %11, align 4, !tbaa !3
  %47 = load ptr, ptr %4, align 8, !tbaa !13
  %48 = load i64, ptr %10, align 8, !tbaa !17
  %49 = load i64, ptr %8, align 8, !tbaa !17
  %50 = mul nsw i64 %48, %49
  %51 = load i64, ptr %12, align 8, !tbaa !17
  %52 = add nsw i64 %50, %51
  %53 = getelementptr inbounds i8, ptr %47, i64 %52
  %54 = load i8, ptr %53, align 1, !tbaa !19
  %55 = call i32 @update(ptr noundef %45, i32 noundef %46, i8 noundef zeroext %54)
  store i32 %55, ptr %11, align 4, !tbaa !3
  br label %56

56:
  %57 = load i64, ptr %12, align 8, !tbaa !17
  %58 = add nsw i64 %57, 1
  store i64 %58, ptr %12, align 8, !tbaa !17
  br label %40, !llvm.loop !20

59:
  %60 = load i32, ptr %11, align 4, !tbaa !3
  %61 = xor i32 %60, -1
  %62 = load ptr, ptr %6, align 8, !tbaa !15
  %63 = load i64, ptr %10, align 8, !tbaa !17
  %64 = getelementptr inbounds i32, ptr %62, i64 %63
  store i32 %61, ptr %64, align 4, !tbaa !3
  br label %65

65:
  %66 = load i64, ptr %10, align 8, !tbaa !17
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %10, align 8, !tbaa !17
  br label %35, !llvm.loop !22

68:
  ret void
}

define internal void @make_table(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !15
  store i32 %1, ptr %4, align 4, !tbaa !3
  store i32 0, ptr %5, align 4, !tbaa !3
  br label %8

8:
  %9 = load i32, ptr %5, align 4, !tbaa !3
  %10 = icmp ult i32 %9, 256
  br i1 %10, label %11, label %32

11:
  %12 = load i32, ptr %5, align 4, !tbaa !3
  store i32 %12, ptr %6, align 4, !tbaa !3
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %13

13:
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = icmp slt i32 %14, 8
  br i1 %15, label %16, label %23

16:
  %17 = load i32, ptr %6, align 4, !tbaa !3
  %18 = load i32, ptr %4, align 4, !tbaa !3
  %19 = call i32 @step(i32 noundef %17, i32 noundef %18)
  store i32 %19, ptr %6, align 4, !tbaa !3
  br label %20

20:
  %21 = load i32, ptr %7, align 4, !tbaa !3
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %7, align 4, !tbaa !3
  br label %13, !llvm.loop !23

23:
  %24 = load i32, ptr %6, align 4, !tbaa !3
  %25 = load ptr, ptr %3, align 8, !tbaa !15
  %26 = load i32, ptr %5, align 4, !tbaa !3
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw i32, ptr %25, i64 %27
  store i32 %24, ptr %28, align 4, !tbaa !3
  br label %29

29:
  %30 = load i32, ptr %5, align 4, !tbaa !3
  %31 = add i32 %30, 1
  store i32 %31, ptr %5, align 4, !tbaa !3
  br label %8, !llvm.loop !24

32:
  ret void
}

define internal i32 @update(ptr noundef %0, i32 noundef %1, i8 noundef zeroext %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  store ptr %0, ptr %4, align 8, !tbaa !15
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i8 %2, ptr %6, align 1, !tbaa !19
  %7 = load ptr, ptr %4, align 8, !tbaa !15
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = load i8, ptr %6, align 1, !tbaa !19
  %10 = zext i8 %9 to i32
  %11 = xor i32 %8, %10
  %12 = and i32 %11, 255
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i32, ptr %7, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = load i32, ptr %5, align 4, !tbaa !3
  %17 = lshr i32 %16, 8
  %18 = xor i32 %15, %17
  ret i32 %18
}

define internal i32 @step(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = lshr i32 %5, 1
  %7 = load i32, ptr %4, align 4, !tbaa !3
  %8 = load i32, ptr %3, align 4, !tbaa !3
  %9 = and i32 %8, 1
  %10 = sub i32 0, %9
  %11 = and i32 %7, %10
  %12 = xor i32 %6, %11
  ret i32 %12
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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !21}
