; made by python -m programs.loops from src/differ_u8.c, SHA-256 c49b219b7b90d035aa3f406b21f46df6a183f93be1596e3e34e274855a6f5bf8
source_filename = "differ_u8.c"

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
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %6, align 8, !tbaa !4
  %24 = load ptr, ptr %3, align 8, !tbaa !4
  %25 = getelementptr inbounds i64, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8, !tbaa !8
  store i64 %26, ptr %7, align 8, !tbaa !8
  %27 = load ptr, ptr %3, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %27, i64 1
  %29 = load i64, ptr %28, align 8, !tbaa !8
  store i64 %29, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %30

30:
  %31 = load i64, ptr %9, align 8, !tbaa !8
  %32 = load i64, ptr %7, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %73

34:
  store i32 0, ptr %10, align 4, !tbaa !10
  store i64 0, ptr %11, align 8, !tbaa !8
  br label %35

35:
  %36 = load i64, ptr %11, align 8, !tbaa !8
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %39, label %65

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %9, align 8, !tbaa !8
  %42 = load i64, ptr %8, align 8, !tbaa !8
  %43 = mul nsw i64 %41, %42
  %44 = load i64, ptr %11, align 8, !tbaa !8
  %45 = add nsw i64 %43, %44
  %46 = getelementptr inbounds i8, ptr %40, i64 %45
  %47 = load i8, ptr %46, align 1, !tbaa !12
  %48 = zext i8 %47 to i32
  %49 = load ptr, ptr %5, align 8, !tbaa !4
  %50 = load i64, ptr %9, align 8, !tbaa !8
  %51 = load i64, ptr %8, align 8, !tbaa !8
  %52 = mul nsw i64 %50, %51
  %53 = load i64, ptr %11, align 8, !tbaa !8
  %54 = add nsw i64 %52, %53
  %55 = getelementptr inbounds i8, ptr %49, i64 %54
  %56 = load i8, ptr %55, align 1, !tbaa !12
  %57 = zext i8 %56 to i32
  %58 = xor i32 %48, %57
  %59 = call i32 @llvm.ctpop.i32(i32 %58)
  %60 = load i32, ptr %10, align 4, !tbaa !10
  %61 = add nsw i32 %60, %59
  store i32 %61, ptr %10, align 4, !tbaa !10
  br label %62

62:
  %63 = load i64, ptr %11, align 8, !tbaa !8
  %64 = add nsw i64 %63, 1
  store i64 %64, ptr %11, align 8, !tbaa !8
  br label %35, !llvm.loop !13

65:
  %66 = load i32, ptr %10, align 4, !tbaa !10
  %67 = load ptr, ptr %6, align 8, !tbaa !4
  %68 = load i64, ptr %9, align 8, !tbaa !8
  %69 = getelementptr inbounds i32, ptr %67, i64 %68
  store i32 %66, ptr %69, align 4, !tbaa !10
  br label %70

70:
  %71 = load i64, ptr %9, align 8, !tbaa !8
  %72 = add nsw i64 %71, 1
  store i64 %72, ptr %9, align 8, !tbaa !8
  br label %30, !llvm.loop !15

73:
  ret void
}

declare i32 @llvm.ctpop.i32(i32) #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
