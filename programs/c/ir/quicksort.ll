; made by python -m programs.c from src/quicksort.c, SHA-256 9cd6abb6823d0b4529d2c4b71bcabe2947f7e83e08b5c2c2ebd435565cea3e7f
source_filename = "quicksort.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %8 = load ptr, ptr %2, align 8, !tbaa !7
  %9 = getelementptr inbounds ptr, ptr %8, i64 0
  %10 = load ptr, ptr %9, align 8, !tbaa !10
  store ptr %10, ptr %3, align 8, !tbaa !11
  %11 = load ptr, ptr %2, align 8, !tbaa !7
  %12 = getelementptr inbounds ptr, ptr %11, i64 1
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  store ptr %13, ptr %4, align 8, !tbaa !13
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 2
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %5, align 8, !tbaa !13
  %17 = load ptr, ptr %3, align 8, !tbaa !11
  %18 = getelementptr inbounds i64, ptr %17, i64 0
  %19 = load i64, ptr %18, align 8, !tbaa !15
  store i64 %19, ptr %6, align 8, !tbaa !15
  store i64 0, ptr %7, align 8, !tbaa !15
  br label %20

20:
  %21 = load i64, ptr %7, align 8, !tbaa !15
  %22 = load i64, ptr %6, align 8, !tbaa !15
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %35

24:
  %25 = load ptr, ptr %4, align 8, !tbaa !13
  %26 = load i64, ptr %7, align 8, !tbaa !15
  %27 = getelementptr inbounds i32, ptr %25, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !3
  %29 = load ptr, ptr %5, align 8, !tbaa !13
  %30 = load i64, ptr %7, align 8, !tbaa !15
  %31 = getelementptr inbounds i32, ptr %29, i64 %30
  store i32 %28, ptr %31, align 4, !tbaa !3
  br label %32

32:
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr %7, align 8, !tbaa !15
  br label %20, !llvm.loop !17

35:
  %36 = load ptr, ptr %5, align 8, !tbaa !13
  %37 = load i64, ptr %6, align 8, !tbaa !15
  %38 = sub nsw i64 %37, 1
  call void @sort(ptr noundef %36, i64 noundef 0, i64 noundef %38)
  ret void
}

define internal void @sort(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  br label %8

8:
  %9 = load i64, ptr %6, align 8, !tbaa !15
  %10 = load i64, ptr %5, align 8, !tbaa !15
  %11 = sub nsw i64 %9, %10
  %12 = icmp sgt i64 %11, 12
  br i1 %12, label %13, label %38

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = load i64, ptr %5, align 8, !tbaa !15
  %16 = load i64, ptr %6, align 8, !tbaa !15
  %17 = call i64 @partition(ptr noundef %14, i64 noundef %15, i64 noundef %16)
  store i64 %17, ptr %7, align 8, !tbaa !15
  %18 = load i64, ptr %7, align 8, !tbaa !15
  %19 = load i64, ptr %5, align 8, !tbaa !15
  %20 = sub nsw i64 %18, %19
  %21 = load i64, ptr %6, align 8, !tbaa !15
  %22 = load i64, ptr %7, align 8, !tbaa !15
  %23 = sub nsw i64 %21, %22
  %24 = icmp slt i64 %20, %23
  br i1 %24, label %25, label %31

25:
  %26 = load ptr, ptr %4, align 8, !tbaa !13
  %27 = load i64, ptr %5, align 8, !tbaa !15
  %28 = load i64, ptr %7, align 8, !tbaa !15
  call void @sort(ptr noundef %26, i64 noundef %27, i64 noundef %28)
  %29 = load i64, ptr %7, align 8, !tbaa !15
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %5, align 8, !tbaa !15
  br label %37

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !13
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = add nsw i64 %33, 1
  %35 = load i64, ptr %6, align 8, !tbaa !15
  call void @sort(ptr noundef %32, i64 noundef %34, i64 noundef %35)
  %36 = load i64, ptr %7, align 8, !tbaa !15
  store i64 %36, ptr %6, align 8, !tbaa !15
  br label %37

37:
  br label %8, !llvm.loop !19

38:
  %39 = load ptr, ptr %4, align 8, !tbaa !13
  %40 = load i64, ptr %5, align 8, !tbaa !15
  %41 = load i64, ptr %6, align 8, !tbaa !15
  call void @insertion(ptr noundef %39, i64 noundef %40, i64 noundef %41)
  ret void
}

define internal i64 @partition(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %11 = load i64, ptr %5, align 8, !tbaa !15
  %12 = load i64, ptr %6, align 8, !tbaa !15
  %13 = load i64, ptr %5, align 8, !tbaa !15
  %14 = sub nsw i64 %12, %13
  %15 = sdiv i64 %14, 2
  %16 = add nsw i64 %11, %15
  store i64 %16, ptr %7, align 8, !tbaa !15
  %17 = load ptr, ptr %4, align 8, !tbaa !13
  %18 = load i64, ptr %5, align 8, !tbaa !15
  %19 = getelementptr inbounds i32, ptr %17, i64 %18
  %20 = load ptr, ptr %4, align 8, !tbaa !13
  %21 = load i64, ptr %7, align 8, !tbaa !15
  %22 = getelementptr inbounds i32, ptr %20, i64 %21
  call void @order(ptr noundef %19, ptr noundef %22)
  %23 = load ptr, ptr %4, align 8, !tbaa !13
  %24 = load i64, ptr %7, align 8, !tbaa !15
  %25 = getelementptr inbounds i32, ptr %23, i64 %24
  %26 = load ptr, ptr %4, align 8, !tbaa !13
  %27 = load i64, ptr %6, align 8, !tbaa !15
  %28 = getelementptr inbounds i32, ptr %26, i64 %27
  call void @order(ptr noundef %25, ptr noundef %28)
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load i64, ptr %5, align 8, !tbaa !15
  %31 = getelementptr inbounds i32, ptr %29, i64 %30
  %32 = load ptr, ptr %4, align 8, !tbaa !13
  %33 = load i64, ptr %7, align 8, !tbaa !15
  %34 = getelementptr inbounds i32, ptr %32, i64 %33
  call void @order(ptr noundef %31, ptr noundef %34)
  %35 = load ptr, ptr %4, align 8, !tbaa !13
  %36 = load i64, ptr %7, align 8, !tbaa !15
  %37 = getelementptr inbounds i32, ptr %35, i64 %36
  %38 = load i32, ptr %37, align 4, !tbaa !3
  store i32 %38, ptr %8, align 4, !tbaa !3
  %39 = load i64, ptr %5, align 8, !tbaa !15
  store i64 %39, ptr %9, align 8, !tbaa !15
  %40 = load i64, ptr %6, align 8, !tbaa !15
  store i64 %40, ptr %10, align 8, !tbaa !15
  br label %41

41:
  br label %42

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !13
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = getelementptr inbounds i32, ptr %43, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = load i32, ptr %8, align 4, !tbaa !3
  %48 = call i32 @less(i32 noundef %46, i32 noundef %47)
  %49 = icmp ne i32 %48, 0
  br i1 %49, label %50, label %53

50:
  %51 = load i64, ptr %9, align 8, !tbaa !15
  %52 = add nsw i64 %51, 1
  store i64 %52, ptr %9, align 8, !tbaa !15
  br label %42, !llvm.loop !20

53:
  br label %54

54:
  %55 = load i32, ptr %8, align 4, !tbaa !3
  %56 = load ptr, ptr %4, align 8, !tbaa !13
  %57 = load i64, ptr %10, align 8, !tbaa !15
  %58 = getelementptr inbounds i32, ptr %56, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !3
  %60 = call i32 @less(i32 noundef %55, i32 noundef %59)
  %61 = icmp ne i32 %60, 0
  br i1 %61, label %62, label %65

62:
  %63 = load i64, ptr %10, align 8, !tbaa !15
  %64 = add nsw i64 %63, -1
  store i64 %64, ptr %10, align 8, !tbaa !15
  br label %54, !llvm.loop !21

65:
  %66 = load i64, ptr %9, align 8, !tbaa !15
  %67 = load i64, ptr %10, align 8, !tbaa !15
  %68 = icmp sge i64 %66, %67
  br i1 %68, label %69, label %71

69:
  %70 = load i64, ptr %10, align 8, !tbaa !15
  ret i64 %70

71:
  %72 = load ptr, ptr %4, align 8, !tbaa !13
  %73 = load i64, ptr %9, align 8, !tbaa !15
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %9, align 8, !tbaa !15
  %75 = getelementptr inbounds i32, ptr %72, i64 %73
  %76 = load ptr, ptr %4, align 8, !tbaa !13
  %77 = load i64, ptr %10, align 8, !tbaa !15
  %78 = add nsw i64 %77, -1
  store i64 %78, ptr %10, align 8, !tbaa !15
  %79 = getelementptr inbounds i32, ptr %76, i64 %77
  call void @exchange(ptr noundef %75, ptr noundef %79)
  br label %41
}

define internal void @insertion(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !15
  store i64 %2, ptr %6, align 8, !tbaa !15
  %10 = load i64, ptr %5, align 8, !tbaa !15
  %11 = add nsw i64 %10, 1
  store i64 %11, ptr %7, align 8, !tbaa !15
  br label %12

12:
  %13 = load i64, ptr %7, align 8, !tbaa !15
  %14 = load i64, ptr %6, align 8, !tbaa !15
  %15 = icmp sle i64 %13, %14
  br i1 %15, label %16, label %56

16:
  %17 = load ptr, ptr %4, align 8, !tbaa !13
  %18 = load i64, ptr %7, align 8, !tbaa !15
  %19 = getelementptr inbounds i32, ptr %17, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !3
  store i32 %20, ptr %8, align 4, !tbaa !3
  %21 = load i64, ptr %7, align 8, !tbaa !15
  store i64 %21, ptr %9, align 8, !tbaa !15
  br label %22

22:
  %23 = load i64, ptr %9, align 8, !tbaa !15
  %24 = load i64, ptr %5, align 8, !tbaa !15
  %25 = icmp sgt i64 %23, %24
  br i1 %25, label %26, label %35

26:
  %27 = load i32, ptr %8, align 4, !tbaa !3
  %28 = load ptr, ptr %4, align 8, !tbaa !13
  %29 = load i64, ptr %9, align 8, !tbaa !15
  %30 = sub nsw i64 %29, 1
  %31 = getelementptr inbounds i32, ptr %28, i64 %30
  %32 = load i32, ptr %31, align 4, !tbaa !3
  %33 = call i32 @less(i32 noundef %27, i32 noundef %32)
  %34 = icmp ne i32 %33, 0
  br label %35

35:
  %36 = phi i1 [ false, %22 ], [ %34, %26 ]
  br i1 %36, label %37, label %48

37:
  %38 = load ptr, ptr %4, align 8, !tbaa !13
  %39 = load i64, ptr %9, align 8, !tbaa !15
  %40 = sub nsw i64 %39, 1
  %41 = getelementptr inbounds i32, ptr %38, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !3
  %43 = load ptr, ptr %4, align 8, !tbaa !13
  %44 = load i64, ptr %9, align 8, !tbaa !15
  %45 = getelementptr inbounds i32, ptr %43, i64 %44
  store i32 %42, ptr %45, align 4, !tbaa !3
  %46 = load i64, ptr %9, align 8, !tbaa !15
  %47 = add nsw i64 %46, -1
  store i64 %47, ptr %9, align 8, !tbaa !15
  br label %22, !llvm.loop !22

48:
  %49 = load i32, ptr %8, align 4, !tbaa !3
  %50 = load ptr, ptr %4, align 8, !tbaa !13
  %51 = load i64, ptr %9, align 8, !tbaa !15
  %52 = getelementptr inbounds i32, ptr %50, i64 %51
  store i32 %49, ptr %52, align 4, !tbaa !3
  br label %53

53:
  %54 = load i64, ptr %7, align 8, !tbaa !15
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %7, align 8, !tbaa !15
  br label %12, !llvm.loop !23

56:
  ret void
}

define internal void @order(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  %5 = load ptr, ptr %4, align 8, !tbaa !13
  %6 = load i32, ptr %5, align 4, !tbaa !3
  %7 = load ptr, ptr %3, align 8, !tbaa !13
  %8 = load i32, ptr %7, align 4, !tbaa !3
  %9 = call i32 @less(i32 noundef %6, i32 noundef %8)
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %14

11:
  %12 = load ptr, ptr %3, align 8, !tbaa !13
  %13 = load ptr, ptr %4, align 8, !tbaa !13
  call void @exchange(ptr noundef %12, ptr noundef %13)
  br label %14

14:
  ret void
}

define internal i32 @less(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp slt i32 %5, %6
  %8 = zext i1 %7 to i32
  ret i32 %8
}

define internal void @exchange(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !13
  store ptr %1, ptr %4, align 8, !tbaa !13
  %6 = load ptr, ptr %3, align 8, !tbaa !13
  %7 = load i32, ptr %6, align 4, !tbaa !3
  store i32 %7, ptr %5, align 4, !tbaa !3
  %8 = load ptr, ptr %4, align 8, !tbaa !13
  %9 = load i32, ptr %8, align 4, !tbaa !3
  %10 = load ptr, ptr %3, align 8, !tbaa !13
  store i32 %9, ptr %10, align 4, !tbaa !3
  %11 = load i32, ptr %5, align 4, !tbaa !3
  %12 = load ptr, ptr %4, align 8, !tbaa !13
  store i32 %11, ptr %12, align 4, !tbaa !3
  ret void
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
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
