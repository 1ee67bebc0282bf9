; made by python -m programs.loops from src/permute_u8.c, SHA-256 595efeaaf21f30e88f0ba15cd5cd897f969c25a05a9d8b649edba97478832663
source_filename = "permute_u8.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %11 = load ptr, ptr %2, align 8, !tbaa !4
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  store ptr %13, ptr %3, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %4, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %5, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %6, align 8, !tbaa !4
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %23, i64 0
  %25 = load i64, ptr %24, align 8, !tbaa !8
  store i64 %25, ptr %7, align 8, !tbaa !8
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 1
  %28 = load i64, ptr %27, align 8, !tbaa !8
  store i64 %28, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %29

29:
  %30 = load i64, ptr %9, align 8, !tbaa !8
  %31 = load i64, ptr %7, align 8, !tbaa !8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %68

33:
  store i32 0, ptr %10, align 4, !tbaa !10
  br label %34

34:
  %35 = load i32, ptr %10, align 4, !tbaa !10
  %36 = sext i32 %35 to i64
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %64

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = load i64, ptr %8, align 8, !tbaa !8
  %43 = mul nsw i64 %41, %42
  %44 = load ptr, ptr %5, align 8, !tbaa !4
  %45 = load i32, ptr %10, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %44, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = sext i32 %48 to i64
  %50 = add nsw i64 %43, %49
  %51 = getelementptr inbounds i8, ptr %40, i64 %50
  %52 = load i8, ptr %51, align 1, !tbaa !12
  %53 = load ptr, ptr %6, align 8, !tbaa !4
  %54 = load i64, ptr %9, align 8, !tbaa !8
  %55 = load i64, ptr %8, align 8, !tbaa !8
  %56 = mul nsw i64 %54, %55
  %57 = load i32, ptr %10, align 4, !tbaa !10
  %58 = sext i32 %57 to i64
  %59 = add nsw i64 %56, %58
  %60 = getelementptr inbounds i8, ptr %53, i64 %59
  store i8 %52, ptr %60, align 1, !tbaa !12
  br label %61

61:
  %62 = load i32, ptr %10, align 4, !tbaa !10
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %10, align 4, !tbaa !10
  br label %34, !llvm.loop !13

64:
  br label %65

65:
  %66 = load i64, ptr %9, align 8, !tbaa !8
  %67 = add nsw i64 %66, 1
  store i64 %67, ptr %9, align 8, !tbaa !8
  br label %29, !llvm.loop !15

68:
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
