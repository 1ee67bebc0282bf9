; made by python -m programs.loops from src/pack_u32.c, SHA-256 a9863bd0caece0ee13c7668fbb0b6860d99d974f9e36ddb420cfcb5bb24549cf
source_filename = "pack_u32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
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
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %25

25:
  %26 = load i64, ptr %8, align 8, !tbaa !8
  %27 = load i64, ptr %6, align 8, !tbaa !8
  %28 = icmp slt i64 %26, %27
  br i1 %28, label %29, label %59

29:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %55

34:
  %35 = load ptr, ptr %4, align 8, !tbaa !4
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = load i64, ptr %7, align 8, !tbaa !8
  %38 = mul nsw i64 %36, %37
  %39 = load i64, ptr %9, align 8, !tbaa !8
  %40 = add nsw i64 %38, %39
  %41 = getelementptr inbounds i32, ptr %35, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !10
  %43 = lshr i32 %42, 24
  %44 = trunc i32 %43 to i8
  %45 = load ptr, ptr %5, align 8, !tbaa !4
  %46 = load i64, ptr %8, align 8, !tbaa !8
  %47 = load i64, ptr %7, align 8, !tbaa !8
  %48 = mul nsw i64 %46, %47
  %49 = load i64, ptr %9, align 8, !tbaa !8
  %50 = add nsw i64 %48, %49
  %51 = getelementptr inbounds i8, ptr %45, i64 %50
  store i8 %44, ptr %51, align 1, !tbaa !12
  br label %52

52:
  %53 = load i64, ptr %9, align 8, !tbaa !8
  %54 = add nsw i64 %53, 1
  store i64 %54, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !13

55:
  br label %56

56:
  %57 = load i64, ptr %8, align 8, !tbaa !8
  %58 = add nsw i64 %57, 1
  store i64 %58, ptr %8, align 8, !tbaa !8
  br label %25, !llvm.loop !15

59:
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
!12 = !{!6, !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14}
