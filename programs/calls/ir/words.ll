; made by python -m programs.calls from src/words.c, SHA-256 5580222de6abac276f88c935703b0061813832862cfcf9c0722985dc88e16ac3
source_filename = "words.c"

%struct.Forth = type { [32 x i64], i32, ptr, i64, i64, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Forth, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds ptr, ptr %10, i64 0
  %12 = load ptr, ptr %11, align 8, !tbaa !4
  store ptr %12, ptr %3, align 8, !tbaa !4
  %13 = load ptr, ptr %2, align 8, !tbaa !4
  %14 = getelementptr inbounds ptr, ptr %13, i64 1
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  store ptr %15, ptr %4, align 8, !tbaa !4
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = getelementptr inbounds ptr, ptr %16, i64 2
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  store ptr %18, ptr %5, align 8, !tbaa !4
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %6, align 8, !tbaa !4
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 296, i1 false)
  %22 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 0
  %23 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 1
  %24 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 2
  %25 = load ptr, ptr %4, align 8, !tbaa !4
  store ptr %25, ptr %24, align 8, !tbaa !8
  %26 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 3
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 0
  %29 = load i64, ptr %28, align 8, !tbaa !12
  store i64 %29, ptr %26, align 8, !tbaa !13
  %30 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 4
  %31 = load ptr, ptr %3, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, ptr %31, i64 1
  %33 = load i64, ptr %32, align 8, !tbaa !12
  store i64 %33, ptr %30, align 8, !tbaa !14
  %34 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 5
  store i64 -3750763034362895579, ptr %34, align 8, !tbaa !15
  store i64 16, ptr %8, align 8, !tbaa !12
  br label %35

35:
  %36 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 4
  %37 = load i64, ptr %36, align 8, !tbaa !14
  %38 = icmp sgt i64 %37, 0
  br i1 %38, label %39, label %55

39:
  %40 = load i64, ptr %8, align 8, !tbaa !12
  call void @put(ptr noundef %7, i64 noundef %40)
  %41 = load i64, ptr %8, align 8, !tbaa !12
  call void @run(ptr noundef %7, i64 noundef %41, i32 noundef 0)
  br label %42

42:
  %43 = load i64, ptr %8, align 8, !tbaa !12
  %44 = add nsw i64 %43, 1
  %45 = load ptr, ptr %3, align 8, !tbaa !4
  %46 = getelementptr inbounds i64, ptr %45, i64 0
  %47 = load i64, ptr %46, align 8, !tbaa !12
  %48 = icmp slt i64 %44, %47
  br i1 %48, label %49, label %52

49:
  %50 = load i64, ptr %8, align 8, !tbaa !12
  %51 = add nsw i64 %50, 1
  br label %53

52:
  br label %53

53:
  %54 = phi i64 [ %51, %49 ], [ 16, %52 ]
  store i64 %54, ptr %8, align 8, !tbaa !12
  br label %35, !llvm.loop !16

55:
  store i32 0, ptr %9, align 4, !tbaa !18
  br label %56

56:
  %57 = load i32, ptr %9, align 4, !tbaa !18
  %58 = icmp slt i32 %57, 32
  br i1 %58, label %59, label %72

59:
  %60 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 0
  %61 = load i32, ptr %9, align 4, !tbaa !18
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [32 x i64], ptr %60, i64 0, i64 %62
  %64 = load i64, ptr %63, align 8, !tbaa !12
  %65 = load ptr, ptr %5, align 8, !tbaa !4
  %66 = load i32, ptr %9, align 4, !tbaa !18
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i64, ptr %65, i64 %67
  store i64 %64, ptr %68, align 8, !tbaa !12
  br label %69

69:
  %70 = load i32, ptr %9, align 4, !tbaa !18
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %9, align 4, !tbaa !18
  br label %56, !llvm.loop !19

72:
  %73 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 5
  %74 = load i64, ptr %73, align 8, !tbaa !15
  %75 = load ptr, ptr %6, align 8, !tbaa !4
  %76 = getelementptr inbounds i64, ptr %75, i64 0
  store i64 %74, ptr %76, align 8, !tbaa !12
  %77 = getelementptr inbounds %struct.Forth, ptr %7, i32 0, i32 1
  %78 = load i32, ptr %77, align 8, !tbaa !20
  %79 = sext i32 %78 to i64
  %80 = load ptr, ptr %6, align 8, !tbaa !4
  %81 = getelementptr inbounds i64, ptr %80, i64 1
  store i64 %79, ptr %81, align 8, !tbaa !12
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1) #1

define internal void @put(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !12
  %5 = load i64, ptr %4, align 8, !tbaa !12
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Forth, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %3, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Forth, ptr %8, i32 0, i32 1
  %10 = load i32, ptr %9, align 8, !tbaa !20
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr %9, align 8, !tbaa !20
  %12 = and i32 %10, 31
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [32 x i64], ptr %7, i64 0, i64 %13
  store i64 %5, ptr %14, align 8, !tbaa !12
  ret void
}

define internal void @run(ptr noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store i64 %1, ptr %5, align 8, !tbaa !12
  store i32 %2, ptr %6, align 4, !tbaa !18
  %10 = load ptr, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Forth, ptr %10, i32 0, i32 2
  %12 = load ptr, ptr %11, align 8, !tbaa !8
  %13 = load i64, ptr %5, align 8, !tbaa !12
  %14 = mul nsw i64 8, %13
  %15 = getelementptr inbounds i8, ptr %12, i64 %14
  store ptr %15, ptr %7, align 8, !tbaa !4
  store i32 0, ptr %8, align 4, !tbaa !18
  br label %16

16:
  %17 = load i32, ptr %8, align 4, !tbaa !18
  %18 = icmp slt i32 %17, 8
  br i1 %18, label %19, label %70

19:
  %20 = load ptr, ptr %7, align 8, !tbaa !4
  %21 = load i32, ptr %8, align 4, !tbaa !18
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !21
  %25 = zext i8 %24 to i32
  store i32 %25, ptr %9, align 4, !tbaa !18
  %26 = load ptr, ptr %4, align 8, !tbaa !4
  %27 = getelementptr inbounds %struct.Forth, ptr %26, i32 0, i32 4
  %28 = load i64, ptr %27, align 8, !tbaa !14
  %29 = add nsw i64 %28, -1
  store i64 %29, ptr %27, align 8, !tbaa !14
  %30 = icmp slt i64 %29, 0
  br i1 %30, label %31, label %32

31:
  br label %70

32:
  %33 = load i32, ptr %9, align 4, !tbaa !18
  %34 = call i32 @is_primitive(i32 noundef %33)
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %39

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  %38 = load i32, ptr %9, align 4, !tbaa !18
  call void @primitive(ptr noundef %37, i32 noundef %38)
  br label %66

39:
  %40 = load i32, ptr %6, align 4, !tbaa !18
  %41 = icmp slt i32 %40, 12
  br i1 %41, label %42, label %61

42:
  %43 = load i32, ptr %9, align 4, !tbaa !18
  %44 = sext i32 %43 to i64
  %45 = load ptr, ptr %4, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Forth, ptr %45, i32 0, i32 3
  %47 = load i64, ptr %46, align 8, !tbaa !13
  %48 = icmp slt i64 %44, %47
  br i1 %48, label %49, label %61

49:
  %50 = load ptr, ptr %4, align 8, !tbaa !4
  %51 = call i64 @top(ptr noundef %50)
  %52 = and i64 %51, 3
  %53 = icmp ne i64 %52, 0
  br i1 %53, label %54, label %60

54:
  %55 = load ptr, ptr %4, align 8, !tbaa !4
  %56 = load i32, ptr %9, align 4, !tbaa !18
  %57 = sext i32 %56 to i64
  %58 = load i32, ptr %6, align 4, !tbaa !18
  %59 = add nsw i32 %58, 1
  call void @run(ptr noundef %55, i64 noundef %57, i32 noundef %59)
  br label %60

60:
  br label %65

61:
  %62 = load ptr, ptr %4, align 8, !tbaa !4
  %63 = load i32, ptr %9, align 4, !tbaa !18
  %64 = sext i32 %63 to i64
  call void @note(ptr noundef %62, i64 noundef %64)
  br label %65

65:
  br label %66

66:
  br label %67

67:
  %68 = load i32, ptr %8, align 4, !tbaa !18
  %69 = add nsw i32 %68, 1
  store i32 %69, ptr %8, align 4, !tbaa !18
  br label %16, !llvm.loop !22

70:
  ret void
}

define internal i32 @is_primitive(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !18
  %3 = load i32, ptr %2, align 4, !tbaa !18
  %4 = icmp slt i32 %3, 16
  %5 = zext i1 %4 to i32
  ret i32 %5
}

define internal void @primitive(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !18
  %5 = load i32, ptr %4, align 4, !tbaa !18
  switch i32 %5, label %32 [
    i32 0, label %6
    i32 1, label %8
    i32 2, label %10
    i32 3, label %12
    i32 4, label %14
    i32 5, label %18
    i32 6, label %21
    i32 7, label %23
    i32 8, label %27
  ]

6:
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  call void @binary(ptr noundef %7, i32 noundef 0)
  br label %37

8:
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  call void @binary(ptr noundef %9, i32 noundef 1)
  br label %37

10:
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  call void @binary(ptr noundef %11, i32 noundef 2)
  br label %37

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  call void @binary(ptr noundef %13, i32 noundef 3)
  br label %37

14:
  %15 = load ptr, ptr %3, align 8, !tbaa !4
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = call i64 @top(ptr noundef %16)
  call void @put(ptr noundef %15, i64 noundef %17)
  br label %37

18:
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = call i64 @take(ptr noundef %19)
  br label %37

21:
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  call void @rotate(ptr noundef %22)
  br label %37

23:
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = call i64 @top(ptr noundef %25)
  call void @note(ptr noundef %24, i64 noundef %26)
  br label %37

27:
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = call i64 @take(ptr noundef %29)
  %31 = call i64 @wrap(i64 noundef %30)
  call void @put(ptr noundef %28, i64 noundef %31)
  br label %37

32:
  %33 = load ptr, ptr %3, align 8, !tbaa !4
  %34 = load i32, ptr %4, align 4, !tbaa !18
  %35 = mul nsw i32 %34, 1000003
  %36 = sext i32 %35 to i64
  call void @put(ptr noundef %33, i64 noundef %36)
  br label %37

37:
  ret void
}

define internal i64 @top(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Forth, ptr %3, i32 0, i32 1
  %5 = load i32, ptr %4, align 8, !tbaa !20
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %7, label %18

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Forth, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Forth, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 8, !tbaa !20
  %13 = sub nsw i32 %12, 1
  %14 = and i32 %13, 31
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [32 x i64], ptr %9, i64 0, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !12
  br label %19

18:
  br label %19

19:
  %20 = phi i64 [ %17, %7 ], [ 3, %18 ]
  ret i64 %20
}

define internal void @note(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i64 %1, ptr %4, align 8, !tbaa !12
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Forth, ptr %5, i32 0, i32 5
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = load i64, ptr %4, align 8, !tbaa !12
  %9 = xor i64 %7, %8
  %10 = mul i64 %9, 1099511628211
  %11 = load ptr, ptr %3, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Forth, ptr %11, i32 0, i32 5
  store i64 %10, ptr %12, align 8, !tbaa !15
  ret void
}

define internal void @binary(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !18
  %7 = load ptr, ptr %3, align 8, !tbaa !4
  %8 = call i64 @take(ptr noundef %7)
  store i64 %8, ptr %5, align 8, !tbaa !12
  %9 = load ptr, ptr %3, align 8, !tbaa !4
  %10 = call i64 @take(ptr noundef %9)
  store i64 %10, ptr %6, align 8, !tbaa !12
  %11 = load i32, ptr %4, align 4, !tbaa !18
  switch i32 %11, label %27 [
    i32 0, label %12
    i32 1, label %17
    i32 2, label %22
  ]

12:
  %13 = load ptr, ptr %3, align 8, !tbaa !4
  %14 = load i64, ptr %6, align 8, !tbaa !12
  %15 = load i64, ptr %5, align 8, !tbaa !12
  %16 = add i64 %14, %15
  call void @put(ptr noundef %13, i64 noundef %16)
  br label %34

17:
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = load i64, ptr %6, align 8, !tbaa !12
  %20 = load i64, ptr %5, align 8, !tbaa !12
  %21 = sub i64 %19, %20
  call void @put(ptr noundef %18, i64 noundef %21)
  br label %34

22:
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = load i64, ptr %6, align 8, !tbaa !12
  %25 = load i64, ptr %5, align 8, !tbaa !12
  %26 = xor i64 %24, %25
  call void @put(ptr noundef %23, i64 noundef %26)
  br label %34

27:
  %28 = load ptr, ptr %3, align 8, !tbaa !4
  %29 = load i64, ptr %6, align 8, !tbaa !12
  %30 = load i64, ptr %5, align 8, !tbaa !12
  %31 = icmp ugt i64 %29, %30
  %32 = zext i1 %31 to i32
  %33 = sext i32 %32 to i64
  call void @put(ptr noundef %28, i64 noundef %33)
  br label %34

34:
  ret void
}

define internal i64 @take(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Forth, ptr %3, i32 0, i32 1
  %5 = load i32, ptr %4, align 8, !tbaa !20
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %7, label %18

7:
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Forth, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Forth, ptr %10, i32 0, i32 1
  %12 = load i32, ptr %11, align 8, !tbaa !20
  %13 = add nsw i32 %12, -1
  store i32 %13, ptr %11, align 8, !tbaa !20
  %14 = and i32 %13, 31
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [32 x i64], ptr %9, i64 0, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !12
  br label %19

18:
  br label %19

19:
  %20 = phi i64 [ %17, %7 ], [ 7, %18 ]
  ret i64 %20
}

define internal void @rotate(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = call i64 @take(ptr noundef %6)
  store i64 %7, ptr %3, align 8, !tbaa !12
  %8 = load ptr, ptr %2, align 8, !tbaa !4
  %9 = call i64 @take(ptr noundef %8)
  store i64 %9, ptr %4, align 8, !tbaa !12
  %10 = load ptr, ptr %2, align 8, !tbaa !4
  %11 = call i64 @take(ptr noundef %10)
  store i64 %11, ptr %5, align 8, !tbaa !12
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = load i64, ptr %4, align 8, !tbaa !12
  call void @put(ptr noundef %12, i64 noundef %13)
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = load i64, ptr %3, align 8, !tbaa !12
  call void @put(ptr noundef %14, i64 noundef %15)
  %16 = load ptr, ptr %2, align 8, !tbaa !4
  %17 = load i64, ptr %5, align 8, !tbaa !12
  call void @put(ptr noundef %16, i64 noundef %17)
  ret void
}

define internal i64 @wrap(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8, !tbaa !12
  %3 = load i64, ptr %2, align 8, !tbaa !12
  %4 = mul i64 %3, -7046029254386353131
  %5 = lshr i64 %4, 17
  ret i64 %5
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 264}
!9 = !{!"", !6, i64 0, !10, i64 256, !5, i64 264, !11, i64 272, !11, i64 280, !11, i64 288}
!10 = !{!"int", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!11, !11, i64 0}
!13 = !{!9, !11, i64 272}
!14 = !{!9, !11, i64 280}
!15 = !{!9, !11, i64 288}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!10, !10, i64 0}
!19 = distinct !{!19, !17}
!20 = !{!9, !10, i64 256}
!21 = !{!6, !6, i64 0}
!22 = distinct !{!22, !17}
