; made by python -m programs.c from src/nqueens.c, SHA-256 52cf58c005e44ea6b99b420529c3682464f8312cf4e448d7e441addd778f0ec5
source_filename = "nqueens.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
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
  store ptr %17, ptr %5, align 8, !tbaa !11
  %18 = load ptr, ptr %3, align 8, !tbaa !11
  %19 = getelementptr inbounds i64, ptr %18, i64 0
  %20 = load i64, ptr %19, align 8, !tbaa !15
  store i64 %20, ptr %6, align 8, !tbaa !15
  %21 = load ptr, ptr %3, align 8, !tbaa !11
  %22 = getelementptr inbounds i64, ptr %21, i64 1
  %23 = load i64, ptr %22, align 8, !tbaa !15
  store i64 %23, ptr %7, align 8, !tbaa !15
  store i64 0, ptr %8, align 8, !tbaa !15
  br label %24

24:
  %25 = load i64, ptr %8, align 8, !tbaa !15
  %26 = load i64, ptr %6, align 8, !tbaa !15
  %27 = icmp slt i64 %25, %26
  br i1 %27, label %28, label %43

28:
  %29 = load ptr, ptr %4, align 8, !tbaa !13
  %30 = load i64, ptr %8, align 8, !tbaa !15
  %31 = load i64, ptr %7, align 8, !tbaa !15
  %32 = mul nsw i64 %30, %31
  %33 = getelementptr inbounds i32, ptr %29, i64 %32
  %34 = load i64, ptr %7, align 8, !tbaa !15
  %35 = trunc i64 %34 to i32
  %36 = call i64 @place(ptr noundef %33, i32 noundef 0, i32 noundef %35, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %37 = load ptr, ptr %5, align 8, !tbaa !11
  %38 = load i64, ptr %8, align 8, !tbaa !15
  %39 = getelementptr inbounds i64, ptr %37, i64 %38
  store i64 %36, ptr %39, align 8, !tbaa !15
  br label %40

40:
  %41 = load i64, ptr %8, align 8, !tbaa !15
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %8, align 8, !tbaa !15
  br label %24, !llvm.loop !17

43:
  ret void
}

define internal i64 @place(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i32, align 4
  store ptr %0, ptr %8, align 8, !tbaa !13
  store i32 %1, ptr %9, align 4, !tbaa !3
  store i32 %2, ptr %10, align 4, !tbaa !3
  store i32 %3, ptr %11, align 4, !tbaa !3
  store i32 %4, ptr %12, align 4, !tbaa !3
  store i32 %5, ptr %13, align 4, !tbaa !3
  %18 = load i32, ptr %10, align 4, !tbaa !3
  %19 = shl i32 1, %18
  %20 = sub i32 %19, 1
  store i32 %20, ptr %14, align 4, !tbaa !3
  %21 = load i32, ptr %14, align 4, !tbaa !3
  %22 = load i32, ptr %11, align 4, !tbaa !3
  %23 = load i32, ptr %12, align 4, !tbaa !3
  %24 = or i32 %22, %23
  %25 = load i32, ptr %13, align 4, !tbaa !3
  %26 = or i32 %24, %25
  %27 = load ptr, ptr %8, align 8, !tbaa !13
  %28 = load i32, ptr %9, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i32, ptr %27, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = or i32 %26, %31
  %33 = xor i32 %32, -1
  %34 = and i32 %21, %33
  store i32 %34, ptr %15, align 4, !tbaa !3
  store i64 0, ptr %16, align 8, !tbaa !15
  %35 = load i32, ptr %9, align 4, !tbaa !3
  %36 = load i32, ptr %10, align 4, !tbaa !3
  %37 = sub nsw i32 %36, 1
  %38 = icmp eq i32 %35, %37
  br i1 %38, label %39, label %44

39:
  %40 = load i32, ptr %15, align 4, !tbaa !3
  %41 = icmp ne i32 %40, 0
  %42 = zext i1 %41 to i32
  %43 = sext i32 %42 to i64
  store i64 %43, ptr %7, align 8
  br label %78

44:
  br label %45

45:
  %46 = load i32, ptr %15, align 4, !tbaa !3
  %47 = icmp ne i32 %46, 0
  br i1 %47, label %48, label %76

48:
  %49 = load i32, ptr %15, align 4, !tbaa !3
  %50 = load i32, ptr %15, align 4, !tbaa !3
  %51 = sub i32 0, %50
  %52 = and i32 %49, %51
  store i32 %52, ptr %17, align 4, !tbaa !3
  %53 = load i32, ptr %17, align 4, !tbaa !3
  %54 = load i32, ptr %15, align 4, !tbaa !3
  %55 = xor i32 %54, %53
  store i32 %55, ptr %15, align 4, !tbaa !3
  %56 = load ptr, ptr %8, align 8, !tbaa !13
  %57 = load i32, ptr %9, align 4, !tbaa !3
  %58 = add nsw i32 %57, 1
  %59 = load i32, ptr %10, align 4, !tbaa !3
  %60 = load i32, ptr %11, align 4, !tbaa !3
  %61 = load i32, ptr %17, align 4, !tbaa !3
  %62 = or i32 %60, %61
  %63 = load i32, ptr %12, align 4, !tbaa !3
  %64 = load i32, ptr %17, align 4, !tbaa !3
  %65 = or i32 %63, %64
  %66 = shl i32 %65, 1
  %67 = load i32, ptr %14, align 4, !tbaa !3
  %68 = and i32 %66, %67
  %69 = load i32, ptr %13, align 4, !tbaa !3
  %70 = load i32, ptr %17, align 4, !tbaa !3
  %71 = or i32 %69, %70
  %72 = lshr i32 %71, 1
  %73 = call i64 @place(ptr noundef %56, i32 noundef %58, i32 noundef %59, i32 noundef %62, i32 noundef %68, i32 noundef %72)
  %74 = load i64, ptr %16, align 8, !tbaa !15
  %75 = add i64 %74, %73
  store i64 %75, ptr %16, align 8, !tbaa !15
  br label %45, !llvm.loop !19

76:
  %77 = load i64, ptr %16, align 8, !tbaa !15
  store i64 %77, ptr %7, align 8
  br label %78

78:
  %79 = load i64, ptr %7, align 8
  ret i64 %79
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
