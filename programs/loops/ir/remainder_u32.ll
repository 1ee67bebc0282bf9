; made by python -m programs.loops from src/remainder_u32.c, SHA-256 79c25dec206996176095de94ef0c87bd368dc5e388634e1aec5c5f1fb121ab71
source_filename = "remainder_u32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
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
  %19 = load ptr, ptr %3, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %19, i64 0
  %21 = load i64, ptr %20, align 8, !tbaa !8
  store i64 %21, ptr %6, align 8, !tbaa !8
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 1
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %7, align 8, !tbaa !8
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 2
  %27 = load i64, ptr %26, align 8, !tbaa !8
  %28 = trunc i64 %27 to i32
  store i32 %28, ptr %8, align 4, !tbaa !10
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %29

29:
  %30 = load i64, ptr %9, align 8, !tbaa !8
  %31 = load i64, ptr %6, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = mul nsw i64 %31, %32
  %34 = icmp slt i64 %30, %33
  br i1 %34, label %35, label %48

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %9, align 8, !tbaa !8
  %38 = getelementptr inbounds i32, ptr %36, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = load i32, ptr %8, align 4, !tbaa !10
  %41 = urem i32 %39, %40
  %42 = load ptr, ptr %5, align 8, !tbaa !4
  %43 = load i64, ptr %9, align 8, !tbaa !8
  %44 = getelementptr inbounds i32, ptr %42, i64 %43
  store i32 %41, ptr %44, align 4, !tbaa !10
  br label %45

45:
  %46 = load i64, ptr %9, align 8, !tbaa !8
  %47 = add nsw i64 %46, 1
  store i64 %47, ptr %9, align 8, !tbaa !8
  br label %29, !llvm.loop !12

48:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
