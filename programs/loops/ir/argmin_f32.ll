; made by python -m programs.loops from src/argmin_f32.c, SHA-256 66b2201ad346676caf3a370015dba8f96cb5226f3e99f71a77049e9e78539c4d
source_filename = "argmin_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca float, align 4
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %3, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %5, align 8, !tbaa !4
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %21, i64 0
  %23 = load i64, ptr %22, align 8, !tbaa !8
  store i64 %23, ptr %6, align 8, !tbaa !8
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 1
  %26 = load i64, ptr %25, align 8, !tbaa !8
  store i64 %26, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %27

27:
  %28 = load i64, ptr %8, align 8, !tbaa !8
  %29 = load i64, ptr %6, align 8, !tbaa !8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %31, label %75

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = load i64, ptr %7, align 8, !tbaa !8
  %35 = mul nsw i64 %33, %34
  %36 = getelementptr inbounds float, ptr %32, i64 %35
  %37 = load float, ptr %36, align 4, !tbaa !10
  store float %37, ptr %9, align 4, !tbaa !10
  store i64 0, ptr %10, align 8, !tbaa !8
  store i64 1, ptr %11, align 8, !tbaa !8
  br label %38

38:
  %39 = load i64, ptr %11, align 8, !tbaa !8
  %40 = load i64, ptr %7, align 8, !tbaa !8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %67

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !4
  %44 = load i64, ptr %8, align 8, !tbaa !8
  %45 = load i64, ptr %7, align 8, !tbaa !8
  %46 = mul nsw i64 %44, %45
  %47 = load i64, ptr %11, align 8, !tbaa !8
  %48 = add nsw i64 %46, %47
  %49 = getelementptr inbounds float, ptr %43, i64 %48
  %50 = load float, ptr %49, align 4, !tbaa !10
  %51 = load float, ptr %9, align 4, !tbaa !10
  %52 = fcmp olt float %50, %51
  br i1 %52, label %53, label %63

53:
  %54 = load ptr, ptr %4, align 8, !tbaa !4
  %55 = load i64, ptr %8, align 8, !tbaa !8
  %56 = load i64, ptr %7, align 8, !tbaa !8
  %57 = mul nsw i64 %55, %56
  %58 = load i64, ptr %11, align 8, !tbaa !8
  %59 = add nsw i64 %57, %58
  %60 = getelementptr inbounds float, ptr %54, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !10
  store float %61, ptr %9, align 4, !tbaa !10
  %62 = load i64, ptr %11, align 8, !tbaa !8
  store i64 %62, ptr %10, align 8, !tbaa !8
  br label %63

63:
  br label %64

64:
  %65 = load i64, ptr %11, align 8, !tbaa !8
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %11, align 8, !tbaa !8
  br label %38, !llvm.loop !12

67:
  %68 = load i64, ptr %10, align 8, !tbaa !8
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i64, ptr %8, align 8, !tbaa !8
  %71 = getelementptr inbounds i64, ptr %69, i64 %70
  store i64 %68, ptr %71, align 8, !tbaa !8
  br label %72

72:
  %73 = load i64, ptr %8, align 8, !tbaa !8
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %8, align 8, !tbaa !8
  br label %27, !llvm.loop !14

75:
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
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
