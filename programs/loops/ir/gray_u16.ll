; made by python -m programs.loops from src/gray_u16.c, SHA-256 8952f09167242e0ea41bd5be066944fe5d74d54da3515639db02524a5c8288c8
source_filename = "gray_u16.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i16, align 2
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
  br i1 %29, label %30, label %87

30:
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %31

31:
  %32 = load i64, ptr %9, align 8, !tbaa !8
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %83

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i64, ptr %9, align 8, !tbaa !8
  %41 = add nsw i64 %39, %40
  %42 = getelementptr inbounds i16, ptr %36, i64 %41
  %43 = load i16, ptr %42, align 2, !tbaa !10
  store i16 %43, ptr %10, align 2, !tbaa !10
  %44 = load i16, ptr %10, align 2, !tbaa !10
  %45 = zext i16 %44 to i32
  %46 = ashr i32 %45, 1
  %47 = load i16, ptr %10, align 2, !tbaa !10
  %48 = zext i16 %47 to i32
  %49 = xor i32 %48, %46
  %50 = trunc i32 %49 to i16
  store i16 %50, ptr %10, align 2, !tbaa !10
  %51 = load i16, ptr %10, align 2, !tbaa !10
  %52 = zext i16 %51 to i32
  %53 = ashr i32 %52, 2
  %54 = load i16, ptr %10, align 2, !tbaa !10
  %55 = zext i16 %54 to i32
  %56 = xor i32 %55, %53
  %57 = trunc i32 %56 to i16
  store i16 %57, ptr %10, align 2, !tbaa !10
  %58 = load i16, ptr %10, align 2, !tbaa !10
  %59 = zext i16 %58 to i32
  %60 = ashr i32 %59, 4
  %61 = load i16, ptr %10, align 2, !tbaa !10
  %62 = zext i16 %61 to i32
  %63 = xor i32 %62, %60
  %64 = trunc i32 %63 to i16
  store i16 %64, ptr %10, align 2, !tbaa !10
  %65 = load i16, ptr %10, align 2, !tbaa !10
  %66 = zext i16 %65 to i32
  %67 = ashr i32 %66, 8
  %68 = load i16, ptr %10, align 2, !tbaa !10
  %69 = zext i16 %68 to i32
  %70 = xor i32 %69, %67
  %71 = trunc i32 %70 to i16
  store i16 %71, ptr %10, align 2, !tbaa !10
  %72 = load i16, ptr %10, align 2, !tbaa !10
  %73 = load ptr, ptr %5, align 8, !tbaa !4
  %74 = load i64, ptr %8, align 8, !tbaa !8
  %75 = load i64, ptr %7, align 8, !tbaa !8
  %76 = mul nsw i64 %74, %75
  %77 = load i64, ptr %9, align 8, !tbaa !8
  %78 = add nsw i64 %76, %77
  %79 = getelementptr inbounds i16, ptr %73, i64 %78
  store i16 %72, ptr %79, align 2, !tbaa !10
  br label %80

80:
  %81 = load i64, ptr %9, align 8, !tbaa !8
  %82 = add nsw i64 %81, 1
  store i64 %82, ptr %9, align 8, !tbaa !8
  br label %31, !llvm.loop !12

83:
  br label %84

84:
  %85 = load i64, ptr %8, align 8, !tbaa !8
  %86 = add nsw i64 %85, 1
  store i64 %86, ptr %8, align 8, !tbaa !8
  br label %26, !llvm.loop !14

87:
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
!11 = !{!"short", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
