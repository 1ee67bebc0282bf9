; made by python -m programs.loops from src/mean_f32.c, SHA-256 7e9c631755bb50411c77aaf8d3fb41956fc69d800b59960758869fe718799219
source_filename = "mean_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca float, align 4
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
  %20 = load ptr, ptr %3, align 8, !tbaa !4
  %21 = getelementptr inbounds i64, ptr %20, i64 0
  %22 = load i64, ptr %21, align 8, !tbaa !8
  store i64 %22, ptr %6, align 8, !tbaa !8
  %23 = load ptr, ptr %3, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %23, i64 1
  %25 = load i64, ptr %24, align 8, !tbaa !8
  store i64 %25, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %26

26:
  %27 = load i64, ptr %8, align 8, !tbaa !8
  %28 = load i64, ptr %6, align 8, !tbaa !8
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %30, label %62

30:
  store float 0.000000e+00, ptr %9, align 4, !tbaa !10
  store i32 0, ptr %10, align 4, !tbaa !12
  br label %31

31:
  %32 = load i32, ptr %10, align 4, !tbaa !12
  %33 = sext i32 %32 to i64
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %51

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !4
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = load i64, ptr %7, align 8, !tbaa !8
  %40 = mul nsw i64 %38, %39
  %41 = load i32, ptr %10, align 4, !tbaa !12
  %42 = sext i32 %41 to i64
  %43 = add nsw i64 %40, %42
  %44 = getelementptr inbounds float, ptr %37, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !10
  %46 = load float, ptr %9, align 4, !tbaa !10
  %47 = fadd float %46, %45
  store float %47, ptr %9, align 4, !tbaa !10
  br label %48

48:
  %49 = load i32, ptr %10, align 4, !tbaa !12
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %10, align 4, !tbaa !12
  br label %31, !llvm.loop !14

51:
  %52 = load float, ptr %9, align 4, !tbaa !10
  %53 = load i64, ptr %7, align 8, !tbaa !8
  %54 = sitofp i64 %53 to float
  %55 = fdiv float %52, %54
  %56 = load ptr, ptr %5, align 8, !tbaa !4
  %57 = load i64, ptr %8, align 8, !tbaa !8
  %58 = getelementptr inbounds float, ptr %56, i64 %57
  store float %55, ptr %58, align 4, !tbaa !10
  br label %59

59:
  %60 = load i64, ptr %8, align 8, !tbaa !8
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !16

62:
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
!11 = !{!"float", !6, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"int", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
