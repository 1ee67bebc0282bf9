; made by python -m programs.c from src/siphash.c, SHA-256 a4df88f2850fe1dcb7c3f83824a6b1c6a0d079f81415939113c0824c158985d7
source_filename = "siphash.c"

%struct.State = type { i64, i64, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %10 = load ptr, ptr %2, align 8, !tbaa !7
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !10
  store ptr %12, ptr %3, align 8, !tbaa !11
  %13 = load ptr, ptr %2, align 8, !tbaa !7
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !10
  store ptr %15, ptr %4, align 8, !tbaa !13
  %16 = load ptr, ptr %2, align 8, !tbaa !7
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %18, ptr %5, align 8, !tbaa !11
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %6, align 8, !tbaa !11
  %22 = load ptr, ptr %3, align 8, !tbaa !11
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !15
  store i64 %24, ptr %7, align 8, !tbaa !15
  %25 = load ptr, ptr %3, align 8, !tbaa !11
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !15
  store i64 %27, ptr %8, align 8, !tbaa !15
  store i64 0, ptr %9, align 8, !tbaa !15
  br label %28

28:
  %29 = load i64, ptr %9, align 8, !tbaa !15
  %30 = load i64, ptr %7, align 8, !tbaa !15
  %31 = icmp slt i64 %29, %30
  br i1 %31, label %32, label %52

32:
  %33 = load ptr, ptr %4, align 8, !tbaa !13
  %34 = load i64, ptr %9, align 8, !tbaa !15
  %35 = load i64, ptr %8, align 8, !tbaa !15
  %36 = mul nsw i64 %34, %35
  %37 = getelementptr inbounds i8, ptr %33, i64 %36
  %38 = load i64, ptr %8, align 8, !tbaa !15
  %39 = load ptr, ptr %5, align 8, !tbaa !11
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load i64, ptr %40, align 8, !tbaa !15
  %42 = load ptr, ptr %5, align 8, !tbaa !11
  %43 = getelementptr inbounds i64, ptr %42, i64 1
  %44 = load i64, ptr %43, align 8, !tbaa !15
  %45 = call i64 @digest(ptr noundef %37, i64 noundef %38, i64 noundef %41, i64 noundef %44)
  %46 = load ptr, ptr %6, align 8, !tbaa !11
  %47 = load i64, ptr %9, align 8, !tbaa !15
  %48 = getelementptr inbounds i64, ptr %46, i64 %47
  store i64 %45, ptr %48, align 8, !tbaa !15
  br label %49

49:
  %50 = load i64, ptr %9, align 8, !tbaa !15
  %51 = add nsw i64 %50, 1
  store i64 %51, ptr %9, align 8, !tbaa !15
  br label %28, !llvm.loop !17

52:
  ret void
}

define internal i64 @digest(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca %struct.State, align 8
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store i64 %1, ptr %6, align 8, !tbaa !15
  store i64 %2, ptr %7, align 8, !tbaa !15
  store i64 %3, ptr %8, align 8, !tbaa !15
  %12 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 0
  %13 = load i64, ptr %7, align 8, !tbaa !15
  %14 = xor i64 %13, 8317987319222330741
  store i64 %14, ptr %12, align 8, !tbaa !19
  %15 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 1
  %16 = load i64, ptr %8, align 8, !tbaa !15
  %17 = xor i64 %16, 7237128888997146477
  store i64 %17, ptr %15, align 8, !tbaa !21
  %18 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 2
  %19 = load i64, ptr %7, align 8, !tbaa !15
  %20 = xor i64 %19, 7816392313619706465
  store i64 %20, ptr %18, align 8, !tbaa !22
  %21 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 3
  %22 = load i64, ptr %8, align 8, !tbaa !15
  %23 = xor i64 %22, 8387220255154660723
  store i64 %23, ptr %21, align 8, !tbaa !23
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %24

24:
  %25 = load i64, ptr %10, align 8, !tbaa !15
  %26 = add nsw i64 %25, 8
  %27 = load i64, ptr %6, align 8, !tbaa !15
  %28 = icmp sle i64 %26, %27
  br i1 %28, label %29, label %37

29:
  %30 = load ptr, ptr %5, align 8, !tbaa !13
  %31 = load i64, ptr %10, align 8, !tbaa !15
  %32 = getelementptr inbounds i8, ptr %30, i64 %31
  %33 = call i64 @word_at(ptr noundef %32, i64 noundef 8)
  call void @absorb(ptr noundef %9, i64 noundef %33, i32 noundef 2)
  br label %34

34:
  %35 = load i64, ptr %10, align 8, !tbaa !15
  %36 = add nsw i64 %35, 8
  store i64 %36, ptr %10, align 8, !tbaa !15
  br label %24, !llvm.loop !24

37:
  %38 = load ptr, ptr %5, align 8, !tbaa !13
  %39 = load i64, ptr %10, align 8, !tbaa !15
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  %41 = load i64, ptr %6, align 8, !tbaa !15
  %42 = load i64, ptr %10, align 8, !tbaa !15
  %43 = sub nsw i64 %41, %42
  %44 = call i64 @word_at(ptr noundef %40, i64 noundef %43)
  %45 = load i64, ptr %6, align 8, !tbaa !15
  %46 = shl i64 %45, 56
  %47 = or i64 %44, %46
  call void @absorb(ptr noundef %9, i64 noundef %47, i32 noundef 2)
  %48 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 2
  %49 = load i64, ptr %48, align 8, !tbaa !22
  %50 = xor i64 %49, 255
  store i64 %50, ptr %48, align 8, !tbaa !22
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %51

51:
  %52 = load i32, ptr %11, align 4, !tbaa !3
  %53 = icmp slt i32 %52, 4
  br i1 %53, label %54, label %58

54:
  call void @round_of(ptr noundef %9)
  br label %55

55:
  %56 = load i32, ptr %11, align 4, !tbaa !3
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %11, align 4, !tbaa !3
  br label %51, !llvm.loop !25

58:
  %59 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 0
  %60 = load i64, ptr %59, align 8, !tbaa !19
  %61 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 1
  %62 = load i64, ptr %61, align 8, !tbaa !21
  %63 = xor i64 %60, %62
  %64 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 2
  %65 = load i64, ptr %64, align 8, !tbaa !22
  %66 = xor i64 %63, %65
  %67 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 3
  %68 = load i64, ptr %67, align 8, !tbaa !23
  %69 = xor i64 %66, %68
  ret i64 %69
}

define internal void @absorb(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i32 %2, ptr %6, align 4, !tbaa !3
  %8 = load i64, ptr %5, align 8, !tbaa !15
  %9 = load ptr, ptr %4, align 8, !tbaa !10
  %10 = getelementptr inbounds nuw %struct.State, ptr %9, i32 0, i32 3
  %11 = load i64, ptr %10, align 8, !tbaa !23
  %12 = xor i64 %11, %8
  store i64 %12, ptr %10, align 8, !tbaa !23
  store i32 0, ptr %7, align 4, !tbaa !3
  br label %13

13:
  %14 = load i32, ptr %7, align 4, !tbaa !3
  %15 = load i32, ptr %6, align 4, !tbaa !3
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %22

17:
  %18 = load ptr, ptr %4, align 8, !tbaa !10
  call void @round_of(ptr noundef %18)
  br label %19

19:
  %20 = load i32, ptr %7, align 4, !tbaa !3
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %7, align 4, !tbaa !3
  br label %13, !llvm.loop !26

22:
  %23 = load i64, ptr %5, align 8, !tbaa !15
  %24 = load ptr, ptr %4, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw %struct.State, ptr %24, i32 0, i32 0
  %26 = load i64, ptr %25, align 8, !tbaa !19
  %27 = xor i64 %26, %23
  store i64 %27, ptr %25, align 8, !tbaa !19
  ret void
}

define internal i64 @word_at(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store i64 %1, ptr %4, align 8, !tbaa !15
  store i64 0, ptr %5, align 8, !tbaa !15
  store i64 0, ptr %6, align 8, !tbaa !15
  br label %7

7:
  %8 = load i64, ptr %6, align 8, !tbaa !15
  %9 = load i64, ptr %4, align 8, !tbaa !15
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %25

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !13
  %13 = load i64, ptr %6, align 8, !tbaa !15
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load i8, ptr %14, align 1, !tbaa !27
  %16 = zext i8 %15 to i64
  %17 = load i64, ptr %6, align 8, !tbaa !15
  %18 = mul nsw i64 8, %17
  %19 = shl i64 %16, %18
  %20 = load i64, ptr %5, align 8, !tbaa !15
  %21 = or i64 %20, %19
  store i64 %21, ptr %5, align 8, !tbaa !15
  br label %22

22:
  %23 = load i64, ptr %6, align 8, !tbaa !15
  %24 = add nsw i64 %23, 1
  store i64 %24, ptr %6, align 8, !tbaa !15
  br label %7, !llvm.loop !28

25:
  %26 = load i64, ptr %5, align 8, !tbaa !15
  ret i64 %26
}

define internal void @round_of(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !10
  %3 = load ptr, ptr %2, align 8, !tbaa !10
  %4 = getelementptr inbounds nuw %struct.State, ptr %3, i32 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !21
  %6 = load ptr, ptr %2, align 8, !tbaa !10
  %7 = getelementptr inbounds nuw %struct.State, ptr %6, i32 0, i32 0
  %8 = load i64, ptr %7, align 8, !tbaa !19
  %9 = add i64 %8, %5
  store i64 %9, ptr %7, align 8, !tbaa !19
  %10 = load ptr, ptr %2, align 8, !tbaa !10
  %11 = getelementptr inbounds nuw %struct.State, ptr %10, i32 0, i32 3
  %12 = load i64, ptr %11, align 8, !tbaa !23
  %13 = load ptr, ptr %2, align 8, !tbaa !10
  %14 = getelementptr inbounds nuw %struct.State, ptr %13, i32 0, i32 2
  %15 = load i64, ptr %14, align 8, !tbaa !22
  %16 = add i64 %15, %12
  store i64 %16, ptr %14, align 8, !tbaa !22
  %17 = load ptr, ptr %2, align 8, !tbaa !10
  %18 = getelementptr inbounds nuw %struct.State, ptr %17, i32 0, i32 1
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = call i64 @rotate(i64 noundef %19, i32 noundef 13)
  %21 = load ptr, ptr %2, align 8, !tbaa !10
  %22 = getelementptr inbounds nuw %struct.State, ptr %21, i32 0, i32 0
  %23 = load i64, ptr %22, align 8, !tbaa !19
  %24 = xor i64 %20, %23
  %25 = load ptr, ptr %2, align 8, !tbaa !10
  %26 = getelementptr inbounds nuw %struct.State, ptr %25, i32 0, i32 1
  store i64 %24, ptr %26, align 8, !tbaa !21
  %27 = load ptr, ptr %2, align 8, !tbaa !10
  %28 = getelementptr inbounds nuw %struct.State, ptr %27, i32 0, i32 3
  %29 = load i64, ptr %28, align 8, !tbaa !23
  %30 = call i64 @rotate(i64 noundef %29, i32 noundef 16)
  %31 = load ptr, ptr %2, align 8, !tbaa !10
  %32 = getelementptr inbounds nuw %struct.State, ptr %31, i32 0, i32 2
  %33 = load i64, ptr %32, align 8, !tbaa !22
  %34 = xor i64 %30, %33
  %35 = load ptr, ptr %2, align 8, !tbaa !10
  %36 = getelementptr inbounds nuw %struct.State, ptr %35, i32 0, i32 3
  store i64 %34, ptr %36, align 8, !tbaa !23
  %37 = load ptr, ptr %2, align 8, !tbaa !10
  %38 = getelementptr inbounds nuw %struct.State, ptr %37, i32 0, i32 0
  %39 = load i64, ptr %38, align 8, !tbaa !19
  %40 = call i64 @rotate(i64 noundef %39, i32 noundef 32)
  %41 = load ptr, ptr %2, align 8, !tbaa !10
  %42 = getelementptr inbounds nuw %struct.State, ptr %41, i32 0, i32 0
  store i64 %40, ptr %42, align 8, !tbaa !19
  %43 = load ptr, ptr %2, align 8, !tbaa !10
  %44 = getelementptr inbounds nuw %struct.State, ptr %43, i32 0, i32 1
  %45 = load i64, ptr %44, align 8, !tbaa !21
  %46 = load ptr, ptr %2, align 8, !tbaa !10
  %47 = getelementptr inbounds nuw %struct.State, ptr %46, i32 0, i32 2
  %48 = load i64, ptr %47, align 8, !tbaa !22
  %49 = add i64 %48, %45
  store i64 %49, ptr %47, align 8, !tbaa !22
  %50 = load ptr, ptr %2, align 8, !tbaa !10
  %51 = getelementptr inbounds nuw %struct.State, ptr %50, i32 0, i32 3
  %52 = load i64, ptr %51, align 8, !tbaa !23
  %53 = load ptr, ptr %2, align 8, !tbaa !10
  %54 = getelementptr inbounds nuw %struct.State, ptr %53, i32 0, i32 0
  %55 = load i64, ptr %54, align 8, !tbaa !19
  %56 = add i64 %55, %52
  store i64 %56, ptr %54, align 8, !tbaa !19
  %57 = load ptr, ptr %2, align 8, !tbaa !10
  %58 = getelementptr inbounds nuw %struct.State, ptr %57, i32 0, i32 1
  %59 = load i64, ptr %58, align 8, !tbaa !21
  %60 = call i64 @rotate(i64 noundef %59, i32 noundef 17)
  %61 = load ptr, ptr %2, align 8, !tbaa !10
  %62 = getelementptr inbounds nuw %struct.State, ptr %61, i32 0, i32 2
  %63 = load i64, ptr %62, align 8, !tbaa !22
  %64 = xor i64 %60, %63
  %65 = load ptr, ptr %2, align 8, !tbaa !10
  %66 = getelementptr inbounds nuw %struct.State, ptr %65, i32 0, i32 1
  store i64 %64, ptr %66, align 8, !tbaa !21
  %67 = load ptr, ptr %2, align 8, !tbaa !10
  %68 = getelementptr inbounds nuw %struct.State, ptr %67, i32 0, i32 3
  %69 = load i64, ptr %68, align 8, !tbaa !23
  %70 = call i64 @rotate(i64 noundef %69, i32 noundef 21)
  %71 = load ptr, ptr %2, align 8, !tbaa !10
  %72 = getelementptr inbounds nuw %struct.State, ptr %71, i32 0, i32 0
  %73 = load i64, ptr %72, align 8, !tbaa !19
  %74 = xor i64 %70, %73
  %75 = load ptr, ptr %2, align 8, !tbaa !10
  %76 = getelementptr inbounds nuw %struct.State, ptr %75, i32 0, i32 3
  store i64 %74, ptr %76, align 8, !tbaa !23
  %77 = load ptr, ptr %2, align 8, !tbaa !10
  %78 = getelementptr inbounds nuw %struct.State, ptr %77, i32 0, i32 2
  %79 = load i64, ptr %78, align 8, !tbaa !22
  %80 = call i64 @rotate(i64 noundef %79, i32 noundef 32)
  %81 = load ptr, ptr %2, align 8, !tbaa !10
  %82 = getelementptr inbounds nuw %struct.State, ptr %81, i32 0, i32 2
  store i64 %80, ptr %82, align 8, !tbaa !22
  ret void
}

define internal i64 @rotate(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8, !tbaa !15
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i64, ptr %3, align 8, !tbaa !15
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = zext i32 %6 to i64
  %8 = shl i64 %5, %7
  %9 = load i64, ptr %3, align 8, !tbaa !15
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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!20, !16, i64 0}
!20 = !{!"", !16, i64 0, !16, i64 8, !16, i64 16, !16, i64 24}
!21 = !{!20, !16, i64 8}
!22 = !{!20, !16, i64 16}
!23 = !{!20, !16, i64 24}
!24 = distinct !{!24, !18}
!25 = distinct !{!25, !18}
!26 = distinct !{!26, !18}
!27 = !{!5, !5, i64 0}
!28 = distinct !{!28, !18}
