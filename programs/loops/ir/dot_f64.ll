; made by python -m programs.loops from src/dot_f64.c, SHA-256 5cecfbd48df14da5abd607d976e50640fc1e860ef622a16b4223a8cc0d4807db
source_filename = "dot_f64.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
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
  %19 = load ptr, ptr %2, align 8, !tbaa !4
  %20 = getelementptr inbounds ptr, ptr %19, i64 3
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  store ptr %21, ptr %6, align 8, !tbaa !4
  %22 = load ptr, ptr %3, align 8, !tbaa !4
  %23 = getelementptr inbounds i64, ptr %22, i64 0
  %24 = load i64, ptr %23, align 8, !tbaa !8
  store i64 %24, ptr %7, align 8, !tbaa !8
  %25 = load ptr, ptr %3, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %25, i64 1
  %27 = load i64, ptr %26, align 8, !tbaa !8
  store i64 %27, ptr %8, align 8, !tbaa !8
  store i64 0, ptr %9, align 8, !tbaa !8
  br label %28

28:
  %29 = load i64, ptr %9, align 8, !tbaa !8
  %30 = load i64, ptr %7, align 8, !tbaa !8
  %31 = icmp slt i64 %29, %30
  br i1 %31, label %32, label %52

32:
  %33 = load ptr, ptr %4, align 8, !tbaa !4
  %34 = load i64, ptr %9, align 8, !tbaa !8
  %35 = load i64, ptr %8, align 8, !tbaa !8
  %36 = mul nsw i64 %34, %35
  %37 = getelementptr inbounds double, ptr %33, i64 %36
  %38 = load ptr, ptr %5, align 8, !tbaa !4
  %39 = load i64, ptr %9, align 8, !tbaa !8
  %40 = load i64, ptr %8, align 8, !tbaa !8
  %41 = mul nsw i64 %39, %40
  %42 = getelementptr inbounds double, ptr %38, i64 %41
  %43 = load i64, ptr %8, align 8, !tbaa !8
  %44 = trunc i64 %43 to i32
  %45 = call double @dot(ptr noundef %37, ptr noundef %42, i32 noundef %44)
  %46 = load ptr, ptr %6, align 8, !tbaa !4
  %47 = load i64, ptr %9, align 8, !tbaa !8
  %48 = getelementptr inbounds double, ptr %46, i64 %47
  store double %45, ptr %48, align 8, !tbaa !10
  br label %49

49:
  %50 = load i64, ptr %9, align 8, !tbaa !8
  %51 = add nsw i64 %50, 1
  store i64 %51, ptr %9, align 8, !tbaa !8
  br label %28, !llvm.loop !12

52:
  ret void
}

define internal double @dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !4
  store ptr %1, ptr %5, align 8, !tbaa !4
  store i32 %2, ptr %6, align 4, !tbaa !14
  store double 0.000000e+00, ptr %7, align 8, !tbaa !10
  store i32 0, ptr %8, align 4, !tbaa !14
  br label %9

9:
  %10 = load i32, ptr %8, align 4, !tbaa !14
  %11 = load i32, ptr %6, align 4, !tbaa !14
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %30

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !4
  %15 = load i32, ptr %8, align 4, !tbaa !14
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !10
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = load i32, ptr %8, align 4, !tbaa !14
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !10
  %24 = fmul double %18, %23
  %25 = load double, ptr %7, align 8, !tbaa !10
  %26 = fadd double %25, %24
  store double %26, ptr %7, align 8, !tbaa !10
  br label %27

27:
  %28 = load i32, ptr %8, align 4, !tbaa !14
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %8, align 4, !tbaa !14
  br label %9, !llvm.loop !16

30:
  %31 = load double, ptr %7, align 8, !tbaa !10
  ret double %31
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !13}
