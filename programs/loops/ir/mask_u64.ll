; made by python -m programs.loops from src/mask_u64.c, SHA-256 d24eb465c05be8a8082bf814c2314084d82089ea269f1dce37650b62cfc7f3c3
source_filename = "mask_u64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
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
  %29 = load ptr, ptr %3, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %29, i64 2
  %31 = load i64, ptr %30, align 8, !tbaa !8
  %32 = mul i64 %31, -7046029254386353131
  store i64 %32, ptr %9, align 8, !tbaa !8
  store i64 0, ptr %10, align 8, !tbaa !8
  br label %33

33:
  %34 = load i64, ptr %10, align 8, !tbaa !8
  %35 = load i64, ptr %7, align 8, !tbaa !8
  %36 = load i64, ptr %8, align 8, !tbaa !8
  %37 = mul nsw i64 %35, %36
  %38 = icmp slt i64 %34, %37
  br i1 %38, label %39, label %60

39:
  %40 = load ptr, ptr %4, align 8, !tbaa !4
  %41 = load i64, ptr %10, align 8, !tbaa !8
  %42 = getelementptr inbounds i64, ptr %40, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !8
  %44 = load i64, ptr %9, align 8, !tbaa !8
  %45 = and i64 %43, %44
  %46 = load ptr, ptr %5, align 8, !tbaa !4
  %47 = load i64, ptr %10, align 8, !tbaa !8
  %48 = getelementptr inbounds i64, ptr %46, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !8
  %50 = load i64, ptr %9, align 8, !tbaa !8
  %51 = xor i64 %50, -1
  %52 = and i64 %49, %51
  %53 = or i64 %45, %52
  %54 = load ptr, ptr %6, align 8, !tbaa !4
  %55 = load i64, ptr %10, align 8, !tbaa !8
  %56 = getelementptr inbounds i64, ptr %54, i64 %55
  store i64 %53, ptr %56, align 8, !tbaa !8
  br label %57

57:
  %58 = load i64, ptr %10, align 8, !tbaa !8
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %10, align 8, !tbaa !8
  br label %33, !llvm.loop !10

60:
  ret void
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
