; made by python -m programs.loops from src/fade_i16.c, SHA-256 f075122637eeedbbed5a364445e72e4554ddf4b39555cbaf5fcf9207bf40f888
source_filename = "fade_i16.c"

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
  %28 = icmp slt i64 %26, %27
  br i1 %28, label %29, label %69

29:
  store i32 0, ptr %9, align 4, !tbaa !10
  br label %30

30:
  %31 = load i32, ptr %9, align 4, !tbaa !10
  %32 = sext i32 %31 to i64
  %33 = load i64, ptr %7, align 8, !tbaa !8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %65

35:
  %36 = load ptr, ptr %4, align 8, !tbaa !4
  %37 = load i64, ptr %8, align 8, !tbaa !8
  %38 = load i64, ptr %7, align 8, !tbaa !8
  %39 = mul nsw i64 %37, %38
  %40 = load i32, ptr %9, align 4, !tbaa !10
  %41 = sext i32 %40 to i64
  %42 = add nsw i64 %39, %41
  %43 = getelementptr inbounds i16, ptr %36, i64 %42
  %44 = load i16, ptr %43, align 2, !tbaa !12
  %45 = sext i16 %44 to i32
  %46 = load i64, ptr %7, align 8, !tbaa !8
  %47 = load i32, ptr %9, align 4, !tbaa !10
  %48 = sext i32 %47 to i64
  %49 = sub nsw i64 %46, %48
  %50 = trunc i64 %49 to i32
  %51 = mul nsw i32 %45, %50
  %52 = sdiv i32 %51, 512
  %53 = trunc i32 %52 to i16
  %54 = load ptr, ptr %5, align 8, !tbaa !4
  %55 = load i64, ptr %8, align 8, !tbaa !8
  %56 = load i64, ptr %7, align 8, !tbaa !8
  %57 = mul nsw i64 %55, %56
  %58 = load i32, ptr %9, align 4, !tbaa !10
  %59 = sext i32 %58 to i64
  %60 = add nsw i64 %57, %59
  %61 = getelementptr inbounds i16, ptr %54, i64 %60
  store i16 %53, ptr %61, align 2, !tbaa !12
  br label %62

62:
  %63 = load i32, ptr %9, align 4, !tbaa !10
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %9, align 4, !tbaa !10
  br label %30, !llvm.loop !14

65:
  br label %66

66:
  %67 = load i64, ptr %8, align 8, !tbaa !8
  %68 = add nsw i64 %67, 1
  store i64 %68, ptr %8, align 8, !tbaa !8
  br label %25, !llvm.loop !16

69:
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
!12 = !{!13, !13, i64 0}
!13 = !{!"short", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
