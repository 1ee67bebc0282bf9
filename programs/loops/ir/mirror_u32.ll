; made by python -m programs.loops from src/mirror_u32.c, SHA-256 5501c47bda2215533f59a9e2d458380554d50d005f1988e2d1205a75a634978b
source_filename = "mirror_u32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
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
  %28 = load i64, ptr %7, align 8, !tbaa !8
  %29 = mul nsw i64 %27, %28
  %30 = icmp slt i64 %26, %29
  br i1 %30, label %31, label %75

31:
  %32 = load ptr, ptr %4, align 8, !tbaa !4
  %33 = load i64, ptr %8, align 8, !tbaa !8
  %34 = getelementptr inbounds i32, ptr %32, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !10
  store i32 %35, ptr %9, align 4, !tbaa !10
  %36 = load i32, ptr %9, align 4, !tbaa !10
  %37 = lshr i32 %36, 1
  %38 = and i32 %37, 1431655765
  %39 = load i32, ptr %9, align 4, !tbaa !10
  %40 = and i32 %39, 1431655765
  %41 = shl i32 %40, 1
  %42 = or i32 %38, %41
  store i32 %42, ptr %9, align 4, !tbaa !10
  %43 = load i32, ptr %9, align 4, !tbaa !10
  %44 = lshr i32 %43, 2
  %45 = and i32 %44, 858993459
  %46 = load i32, ptr %9, align 4, !tbaa !10
  %47 = and i32 %46, 858993459
  %48 = shl i32 %47, 2
  %49 = or i32 %45, %48
  store i32 %49, ptr %9, align 4, !tbaa !10
  %50 = load i32, ptr %9, align 4, !tbaa !10
  %51 = lshr i32 %50, 4
  %52 = and i32 %51, 252645135
  %53 = load i32, ptr %9, align 4, !tbaa !10
  %54 = and i32 %53, 252645135
  %55 = shl i32 %54, 4
  %56 = or i32 %52, %55
  store i32 %56, ptr %9, align 4, !tbaa !10
  %57 = load i32, ptr %9, align 4, !tbaa !10
  %58 = lshr i32 %57, 8
  %59 = and i32 %58, 16711935
  %60 = load i32, ptr %9, align 4, !tbaa !10
  %61 = and i32 %60, 16711935
  %62 = shl i32 %61, 8
  %63 = or i32 %59, %62
  store i32 %63, ptr %9, align 4, !tbaa !10
  %64 = load i32, ptr %9, align 4, !tbaa !10
  %65 = lshr i32 %64, 16
  %66 = load i32, ptr %9, align 4, !tbaa !10
  %67 = shl i32 %66, 16
  %68 = or i32 %65, %67
  %69 = load ptr, ptr %5, align 8, !tbaa !4
  %70 = load i64, ptr %8, align 8, !tbaa !8
  %71 = getelementptr inbounds i32, ptr %69, i64 %70
  store i32 %68, ptr %71, align 4, !tbaa !10
  br label %72

72:
  %73 = load i64, ptr %8, align 8, !tbaa !8
  %74 = add nsw i64 %73, 1
  store i64 %74, ptr %8, align 8, !tbaa !8
  br label %25, !llvm.loop !12

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
!11 = !{!"int", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
