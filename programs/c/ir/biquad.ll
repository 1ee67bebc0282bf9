; made by python -m programs.c from src/biquad.c, SHA-256 85eae8f7404d8da4271e2cc31be430a02b60a2fc58e248a92db8e1b220e1880c
source_filename = "biquad.c"

%struct.Section = type { float, float, float, float, float }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca [32 x float], align 16
  %13 = alloca float, align 4
  %14 = alloca float, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca float, align 4
  %18 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %3, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %4, align 8, !tbaa !13
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %5, align 8, !tbaa !10
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %6, align 8, !tbaa !13
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %7, align 8, !tbaa !13
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 5
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %8, align 8, !tbaa !11
  %37 = load ptr, ptr %3, align 8, !tbaa !11
  %38 = getelementptr inbounds i64, ptr %37, i64 0
  %39 = load i64, ptr %38, align 8, !tbaa !15
  store i64 %39, ptr %9, align 8, !tbaa !15
  %40 = load ptr, ptr %3, align 8, !tbaa !11
  %41 = getelementptr inbounds i64, ptr %40, i64 1
  %42 = load i64, ptr %41, align 8, !tbaa !15
  store i64 %42, ptr %10, align 8, !tbaa !15
  store i64 0, ptr %11, align 8, !tbaa !15
  store float 0.000000e+00, ptr %13, align 4, !tbaa !17
  store float 0.000000e+00, ptr %14, align 4, !tbaa !17
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %43

43:
  %44 = load i64, ptr %15, align 8, !tbaa !15
  %45 = load i64, ptr %10, align 8, !tbaa !15
  %46 = mul nsw i64 2, %45
  %47 = icmp slt i64 %44, %46
  br i1 %47, label %48, label %54

48:
  %49 = load i64, ptr %15, align 8, !tbaa !15
  %50 = getelementptr inbounds [32 x float], ptr %12, i64 0, i64 %49
  store float 0.000000e+00, ptr %50, align 4, !tbaa !17
  br label %51

51:
  %52 = load i64, ptr %15, align 8, !tbaa !15
  %53 = add nsw i64 %52, 1
  store i64 %53, ptr %15, align 8, !tbaa !15
  br label %43, !llvm.loop !19

54:
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %55

55:
  %56 = load i64, ptr %16, align 8, !tbaa !15
  %57 = load i64, ptr %9, align 8, !tbaa !15
  %58 = icmp slt i64 %56, %57
  br i1 %58, label %59, label %108

59:
  %60 = load ptr, ptr %4, align 8, !tbaa !13
  %61 = load i64, ptr %16, align 8, !tbaa !15
  %62 = getelementptr inbounds float, ptr %60, i64 %61
  %63 = load float, ptr %62, align 4, !tbaa !17
  store float %63, ptr %17, align 4, !tbaa !17
  store i64 0, ptr %18, align 8, !tbaa !15
  br label %64

64:
  %65 = load i64, ptr %18, align 8, !tbaa !15
  %66 = load i64, ptr %10, align 8, !tbaa !15
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %68, label %81

68:
  %69 = load ptr, ptr %5, align 8, !tbaa !10
  %70 = load i64, ptr %18, align 8, !tbaa !15
  %71 = getelementptr inbounds %struct.Section, ptr %69, i64 %70
  %72 = getelementptr inbounds [32 x float], ptr %12, i64 0, i64 0
  %73 = load i64, ptr %18, align 8, !tbaa !15
  %74 = mul nsw i64 2, %73
  %75 = getelementptr inbounds float, ptr %72, i64 %74
  %76 = load float, ptr %17, align 4, !tbaa !17
  %77 = call float @step(ptr noundef %71, ptr noundef %75, float noundef %76)
  store float %77, ptr %17, align 4, !tbaa !17
  br label %78

78:
  %79 = load i64, ptr %18, align 8, !tbaa !15
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %18, align 8, !tbaa !15
  br label %64, !llvm.loop !21

81:
  %82 = load float, ptr %17, align 4, !tbaa !17
  %83 = load ptr, ptr %6, align 8, !tbaa !13
  %84 = load i64, ptr %16, align 8, !tbaa !15
  %85 = getelementptr inbounds float, ptr %83, i64 %84
  store float %82, ptr %85, align 4, !tbaa !17
  %86 = load float, ptr %13, align 4, !tbaa !17
  %87 = load float, ptr %17, align 4, !tbaa !17
  %88 = call float @follow(float noundef %86, float noundef %87)
  store float %88, ptr %13, align 4, !tbaa !17
  %89 = load float, ptr %13, align 4, !tbaa !17
  %90 = load ptr, ptr %7, align 8, !tbaa !13
  %91 = load i64, ptr %16, align 8, !tbaa !15
  %92 = getelementptr inbounds float, ptr %90, i64 %91
  store float %89, ptr %92, align 4, !tbaa !17
  %93 = load float, ptr %17, align 4, !tbaa !17
  %94 = fcmp olt float %93, 0.000000e+00
  %95 = zext i1 %94 to i32
  %96 = load float, ptr %14, align 4, !tbaa !17
  %97 = fcmp olt float %96, 0.000000e+00
  %98 = zext i1 %97 to i32
  %99 = icmp ne i32 %95, %98
  %100 = zext i1 %99 to i32
  %101 = sext i32 %100 to i64
  %102 = load i64, ptr %11, align 8, !tbaa !15
  %103 = add nsw i64 %102, %101
  store i64 %103, ptr %11, align 8, !tbaa !15
  %104 = load float, ptr %17, align 4, !tbaa !17
  store float %104, ptr %14, align 4, !tbaa !17
  br label %105

105:
  %106 = load i64, ptr %16, align 8, !tbaa !15
  %107 = add nsw i64 %106, 1
  store i64 %107, ptr %16, align 8, !tbaa !15
  br label %55, !llvm.loop !22

108:
  %109 = load i64, ptr %11, align 8, !tbaa !15
  %110 = load ptr, ptr %8, align 8, !tbaa !11
  %111 = getelementptr inbounds i64, ptr %110, i64 0
  store i64 %109, ptr %111, align 8, !tbaa !15
  ret void
}

define internal float @step(ptr noundef %0, ptr noundef %1, float noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca float, align 4
  %7 = alloca float, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store ptr %1, ptr %5, align 8, !tbaa !13
  store float %2, ptr %6, align 4, !tbaa !17
  %8 = load ptr, ptr %4, align 8, !tbaa !10
  %9 = getelementptr inbounds nuw %struct.Section, ptr %8, i32 0, i32 0
  %10 = load float, ptr %9, align 4, !tbaa !23
  %11 = load float, ptr %6, align 4, !tbaa !17
  %12 = fmul float %10, %11
  %13 = load ptr, ptr %5, align 8, !tbaa !13
  %14 = getelementptr inbounds float, ptr %13, i64 0
  %15 = load float, ptr %14, align 4, !tbaa !17
  %16 = fadd float %12, %15
  store float %16, ptr %7, align 4, !tbaa !17
  %17 = load ptr, ptr %4, align 8, !tbaa !10
  %18 = getelementptr inbounds nuw %struct.Section, ptr %17, i32 0, i32 1
  %19 = load float, ptr %18, align 4, !tbaa !25
  %20 = load float, ptr %6, align 4, !tbaa !17
  %21 = fmul float %19, %20
  %22 = load ptr, ptr %4, align 8, !tbaa !10
  %23 = getelementptr inbounds nuw %struct.Section, ptr %22, i32 0, i32 3
  %24 = load float, ptr %23, align 4, !tbaa !26
  %25 = load float, ptr %7, align 4, !tbaa !17
  %26 = fmul float %24, %25
  %27 = fsub float %21, %26
  %28 = load ptr, ptr %5, align 8, !tbaa !13
  %29 = getelementptr inbounds float, ptr %28, i64 1
  %30 = load float, ptr %29, align 4, !tbaa !17
  %31 = fadd float %27, %30
  %32 = load ptr, ptr %5, align 8, !tbaa !13
  %33 = getelementptr inbounds float, ptr %32, i64 0
  store float %31, ptr %33, align 4, !tbaa !17
  %34 = load ptr, ptr %4, align 8, !tbaa !10
  %35 = getelementptr inbounds nuw %struct.Section, ptr %34, i32 0, i32 2
  %36 = load float, ptr %35, align 4, !tbaa !27
  %37 = load float, ptr %6, align 4, !tbaa !17
  %38 = fmul float %36, %37
  %39 = load ptr, ptr %4, align 8, !tbaa !10
  %40 = getelementptr inbounds nuw %struct.Section, ptr %39, i32 0, i32 4
  %41 = load float, ptr %40, align 4, !tbaa !28
  %42 = load float, ptr %7, align 4, !tbaa !17
  %43 = fmul float %41, %42
  %44 = fsub float %38, %43
  %45 = load ptr, ptr %5, align 8, !tbaa !13
  %46 = getelementptr inbounds float, ptr %45, i64 1
  store float %44, ptr %46, align 4, !tbaa !17
  %47 = load float, ptr %7, align 4, !tbaa !17
  ret float %47
}

define internal float @follow(float noundef %0, float noundef %1) #0 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  store float %0, ptr %3, align 4, !tbaa !17
  store float %1, ptr %4, align 4, !tbaa !17
  %6 = load float, ptr %4, align 4, !tbaa !17
  %7 = fcmp olt float %6, 0.000000e+00
  br i1 %7, label %8, label %11

8:
  %9 = load float, ptr %4, align 4, !tbaa !17
  %10 = fneg float %9
  br label %13

11:
  %12 = load float, ptr %4, align 4, !tbaa !17
  br label %13

13:
  %14 = phi float [ %10, %8 ], [ %12, %11 ]
  store float %14, ptr %5, align 4, !tbaa !17
  %15 = load float, ptr %5, align 4, !tbaa !17
  %16 = load float, ptr %3, align 4, !tbaa !17
  %17 = fcmp ogt float %15, %16
  br i1 %17, label %18, label %25

18:
  %19 = load float, ptr %3, align 4, !tbaa !17
  %20 = load float, ptr %5, align 4, !tbaa !17
  %21 = load float, ptr %3, align 4, !tbaa !17
  %22 = fsub float %20, %21
  %23 = fmul float 0x3FC99999A0000000, %22
  %24 = fadd float %19, %23
  br label %32

25:
  %26 = load float, ptr %3, align 4, !tbaa !17
  %27 = load float, ptr %5, align 4, !tbaa !17
  %28 = load float, ptr %3, align 4, !tbaa !17
  %29 = fsub float %27, %28
  %30 = fmul float 0x3F847AE140000000, %29
  %31 = fadd float %26, %30
  br label %32

32:
  %33 = phi float [ %24, %18 ], [ %31, %25 ]
  ret float %33
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"p1 float", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"float", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = !{!24, !18, i64 0}
!24 = !{!"", !18, i64 0, !18, i64 4, !18, i64 8, !18, i64 12, !18, i64 16}
!25 = !{!24, !18, i64 4}
!26 = !{!24, !18, i64 12}
!27 = !{!24, !18, i64 8}
!28 = !{!24, !18, i64 16}
