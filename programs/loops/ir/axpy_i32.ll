; made by python -m programs.loops from src/axpy_i32.c, SHA-256 98cb19ea226646b14f695e4b7bd0cc50b4b33a346966df9f627d2e3689e0838c
source_filename = "axpy_i32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %14 = load ptr, ptr %2, align 8, !tbaa !4
  %15 = getelementptr inbounds ptr, ptr %14, i64 0
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  store ptr %16, ptr %3, align 8, !tbaa !4
  %17 = load ptr, ptr %2, align 8, !tbaa !4
  %18 = getelementptr inbounds ptr, ptr %17, i64 1
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %19, ptr %4, align 8, !tbaa !4
  %20 = load ptr, ptr %2, align 8, !tbaa !4
  %21 = getelementptr inbounds ptr, ptr %20, i64 2
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  store ptr %22, ptr %5, align 8, !tbaa !4
  %23 = load ptr, ptr %2, align 8, !tbaa !4
  %24 = getelementptr inbounds ptr, ptr %23, i64 3
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  store ptr %25, ptr %6, align 8, !tbaa !4
  %26 = load ptr, ptr %3, align 8, !tbaa !4
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !8
  store i64 %28, ptr %7, align 8, !tbaa !8
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !8
  store i64 %31, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %32

32:
  %33 = load i64, ptr %9, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %77

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  %38 = load i64, ptr %9, align 8, !tbaa !8
  %39 = load i64, ptr %8, align 8, !tbaa !8
  %40 = mul nsw i64 %38, %39
  %41 = getelementptr inbounds i32, ptr %37, i64 %40
  store ptr %41, ptr %10, align 8, !tbaa !4
  %42 = load ptr, ptr %5, align 8, !tbaa !4
  %43 = load i64, ptr %9, align 8, !tbaa !8
  %44 = load i64, ptr %8, align 8, !tbaa !8
  %45 = mul nsw i64 %43, %44
  %46 = getelementptr inbounds i32, ptr %42, i64 %45
  store ptr %46, ptr %11, align 8, !tbaa !4
  %47 = load ptr, ptr %6, align 8, !tbaa !4
  %48 = load i64, ptr %9, align 8, !tbaa !8
  %49 = load i64, ptr %8, align 8, !tbaa !8
  %50 = mul nsw i64 %48, %49
  %51 = getelementptr inbounds i32, ptr %47, i64 %50
  store ptr %51, ptr %12, align 8, !tbaa !4
  store i64 0, ptr %13, align 8, !tbaa !8
  br label %52

52:
  %53 = load i64, ptr %13, align 8, !tbaa !8
  %54 = load i64, ptr %8, align 8, !tbaa !8
  %55 = icmp slt i64 %53, %54
  br i1 %55, label %56, label %73

56:
  %57 = load ptr, ptr %10, align 8, !tbaa !4
  %58 = load i64, ptr %13, align 8, !tbaa !8
  %59 = getelementptr inbounds i32, ptr %57, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !10
  %61 = mul nsw i32 %60, 3
  %62 = load ptr, ptr %11, align 8, !tbaa !4
  %63 = load i64, ptr %13, align 8, !tbaa !8
  %64 = getelementptr inbounds i32, ptr %62, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !10
  %66 = add nsw i32 %61, %65
  %67 = load ptr, ptr %12, align 8, !tbaa !4
  %68 = load i64, ptr %13, align 8, !tbaa !8
  %69 = getelementptr inbounds i32, ptr %67, i64 %68
  store i32 %66, ptr %69, align 4, !tbaa !10
  br label %70

70:
  %71 = load i64, ptr %13, align 8, !tbaa !8
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %13, align 8, !tbaa !8
  br label %52, !llvm.loop !12

73:
  br label %74

74:
  %75 = load i64, ptr %9, align 8, !tbaa !8
  %76 = add nsw i64 %75, 1
  store i64 %76, ptr %9, align 8, !tbaa !8
  br label %32, !llvm.loop !14

77:
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
!14 = distinct !{!14, !13}
