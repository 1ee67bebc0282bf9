; made by python -m programs.loops from src/u8_to_f32.c, SHA-256 fa9febde1f75568baffa90bb40dfbcd6ba6cee27f65c16fea7853bd59d6d6b7e
source_filename = "u8_to_f32.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %9 = load ptr, ptr %2, align 8, !tbaa !4
  %10 = getelementptr inbounds ptr, ptr %9, i64 0
  %11 = load ptr, ptr %10, align 8, !tbaa !4
  store ptr %11, ptr %3, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 1
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %4, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 2
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %5, align 8, !tbaa !4
  %18 = load ptr, ptr %3, align 8, !tbaa !4
  %19 = getelementptr inbounds i64, ptr %18, i64 0
  %20 = load i64, ptr %19, align 8, !tbaa !8
  store i64 %20, ptr %6, align 8, !tbaa !8
  %21 = load ptr, ptr %3, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %21, i64 1
  %23 = load i64, ptr %22, align 8, !tbaa !8
  store i64 %23, ptr %7, align 8, !tbaa !8
  store i64 0, ptr %8, align 8, !tbaa !8
  br label %24

24:
  %25 = load i64, ptr %8, align 8, !tbaa !8
  %26 = load i64, ptr %6, align 8, !tbaa !8
  %27 = load i64, ptr %7, align 8, !tbaa !8
  %28 = mul nsw i64 %26, %27
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %43

30:
  %31 = load ptr, ptr %4, align 8, !tbaa !4
  %32 = load i64, ptr %8, align 8, !tbaa !8
  %33 = getelementptr inbounds i8, ptr %31, i64 %32
  %34 = load i8, ptr %33, align 1, !tbaa !10
  %35 = uitofp i8 %34 to float
  %36 = fmul float %35, 0x3F70101020000000
  %37 = load ptr, ptr %5, align 8, !tbaa !4
  %38 = load i64, ptr %8, align 8, !tbaa !8
  %39 = getelementptr inbounds float, ptr %37, i64 %38
  store float %36, ptr %39, align 4, !tbaa !11
  br label %40

40:
  %41 = load i64, ptr %8, align 8, !tbaa !8
  %42 = add nsw i64 %41, 1
  store i64 %42, ptr %8, align 8, !tbaa !8
  br label %24, !llvm.loop !13

43:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!6, !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"float", !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
