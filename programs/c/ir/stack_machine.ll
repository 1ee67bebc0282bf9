; made by python -m programs.c from src/stack_machine.c, SHA-256 f487992693c69c65b0b30f6e88bb18850f81c395a363f5d4c31911ffb53b6acc
source_filename = "stack_machine.c"

%struct.Machine = type { [64 x i32], [16 x i32], [16 x i32], i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %11 = load ptr, ptr %2, align 8, !tbaa !7
  %12 = getelementptr inbounds ptr, ptr %11, i64 0
  %13 = load ptr, ptr %12, align 8, !tbaa !10
  store ptr %13, ptr %3, align 8, !tbaa !11
  %14 = load ptr, ptr %2, align 8, !tbaa !7
  %15 = getelementptr inbounds ptr, ptr %14, i64 1
  %16 = load ptr, ptr %15, align 8, !tbaa !10
  store ptr %16, ptr %4, align 8, !tbaa !13
  %17 = load ptr, ptr %2, align 8, !tbaa !7
  %18 = getelementptr inbounds ptr, ptr %17, i64 2
  %19 = load ptr, ptr %18, align 8, !tbaa !10
  store ptr %19, ptr %5, align 8, !tbaa !13
  %20 = load ptr, ptr %2, align 8, !tbaa !7
  %21 = getelementptr inbounds ptr, ptr %20, i64 3
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  store ptr %22, ptr %6, align 8, !tbaa !13
  %23 = load ptr, ptr %2, align 8, !tbaa !7
  %24 = getelementptr inbounds ptr, ptr %23, i64 4
  %25 = load ptr, ptr %24, align 8, !tbaa !10
  store ptr %25, ptr %7, align 8, !tbaa !11
  %26 = load ptr, ptr %3, align 8, !tbaa !11
  %27 = getelementptr inbounds i64, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8, !tbaa !15
  store i64 %28, ptr %8, align 8, !tbaa !15
  %29 = load ptr, ptr %3, align 8, !tbaa !11
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  %31 = load i64, ptr %30, align 8, !tbaa !15
  store i64 %31, ptr %9, align 8, !tbaa !15
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %32

32:
  %33 = load i64, ptr %10, align 8, !tbaa !15
  %34 = load i64, ptr %8, align 8, !tbaa !15
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %61

36:
  %37 = load ptr, ptr %4, align 8, !tbaa !13
  %38 = load i64, ptr %10, align 8, !tbaa !15
  %39 = load i64, ptr %9, align 8, !tbaa !15
  %40 = mul nsw i64 %38, %39
  %41 = getelementptr inbounds i32, ptr %37, i64 %40
  %42 = load i64, ptr %9, align 8, !tbaa !15
  %43 = trunc i64 %42 to i32
  %44 = load ptr, ptr %5, align 8, !tbaa !13
  %45 = load i64, ptr %10, align 8, !tbaa !15
  %46 = getelementptr inbounds i32, ptr %44, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !3
  %48 = load ptr, ptr %3, align 8, !tbaa !11
  %49 = getelementptr inbounds i64, ptr %48, i64 2
  %50 = load i64, ptr %49, align 8, !tbaa !15
  %51 = load ptr, ptr %6, align 8, !tbaa !13
  %52 = load i64, ptr %10, align 8, !tbaa !15
  %53 = getelementptr inbounds i32, ptr %51, i64 %52
  %54 = call i64 @run(ptr noundef %41, i32 noundef %43, i32 noundef %47, i64 noundef %50, ptr noundef %53)
  %55 = load ptr, ptr %7, align 8, !tbaa !11
  %56 = load i64, ptr %10, align 8, !tbaa !15
  %57 = getelementptr inbounds i64, ptr %55, i64 %56
  store i64 %54, ptr %57, align 8, !tbaa !15
  br label %58

58:
  %59 = load i64, ptr %10, align 8, !tbaa !15
  %60 = add nsw i64 %59, 1
  store i64 %60, ptr %10, align 8, !tbaa !15
  br label %32, !llvm.loop !17

61:
  ret void
}

define internal i64 @run(ptr noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca %struct.Machine, align 4
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store ptr %0, ptr %6, align 8, !tbaa !13
  store i32 %1, ptr %7, align 4, !tbaa !3
  store i32 %2, ptr %8, align 4, !tbaa !3
  store i64 %3, ptr %9, align 8, !tbaa !15
  store ptr %4, ptr %10, align 8, !tbaa !13
  store i32 0, ptr %12, align 4, !tbaa !3
  store i64 0, ptr %13, align 8, !tbaa !15
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %21

21:
  %22 = load i32, ptr %14, align 4, !tbaa !3
  %23 = icmp slt i32 %22, 64
  br i1 %23, label %24, label %32

24:
  %25 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 0
  %26 = load i32, ptr %14, align 4, !tbaa !3
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [64 x i32], ptr %25, i64 0, i64 %27
  store i32 0, ptr %28, align 4, !tbaa !3
  br label %29

29:
  %30 = load i32, ptr %14, align 4, !tbaa !3
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %14, align 4, !tbaa !3
  br label %21, !llvm.loop !19

32:
  store i32 0, ptr %15, align 4, !tbaa !3
  br label %33

33:
  %34 = load i32, ptr %15, align 4, !tbaa !3
  %35 = icmp slt i32 %34, 16
  br i1 %35, label %36, label %48

36:
  %37 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 2
  %38 = load i32, ptr %15, align 4, !tbaa !3
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [16 x i32], ptr %37, i64 0, i64 %39
  store i32 0, ptr %40, align 4, !tbaa !3
  %41 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 1
  %42 = load i32, ptr %15, align 4, !tbaa !3
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [16 x i32], ptr %41, i64 0, i64 %43
  store i32 0, ptr %44, align 4, !tbaa !3
  br label %45

45:
  %46 = load i32, ptr %15, align 4, !tbaa !3
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %15, align 4, !tbaa !3
  br label %33, !llvm.loop !20

48:
  %49 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 4
  store i32 0, ptr %49, align 4, !tbaa !21
  %50 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 3
  store i32 0, ptr %50, align 4, !tbaa !23
  %51 = load i32, ptr %8, align 4, !tbaa !3
  %52 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 1
  %53 = getelementptr inbounds [16 x i32], ptr %52, i64 0, i64 0
  store i32 %51, ptr %53, align 4, !tbaa !3
  br label %54

54:
  %55 = load i32, ptr %12, align 4, !tbaa !3
  %56 = load i32, ptr %7, align 4, !tbaa !3
  %57 = icmp ult i32 %55, %56
  br i1 %57, label %58, label %62

58:
  %59 = load i64, ptr %13, align 8, !tbaa !15
  %60 = load i64, ptr %9, align 8, !tbaa !15
  %61 = icmp ult i64 %59, %60
  br label %62

62:
  %63 = phi i1 [ false, %54 ], [ %61, %58 ]
  br i1 %63, label %64, label %140

64:
  %65 = load ptr, ptr %6, align 8, !tbaa !13
  %66 = load i32, ptr %12, align 4, !tbaa !3
  %67 = add i32 %66, 1
  store i32 %67, ptr %12, align 4, !tbaa !3
  %68 = zext i32 %66 to i64
  %69 = getelementptr inbounds nuw i32, ptr %65, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  store i32 %70, ptr %16, align 4, !tbaa !3
  %71 = load i32, ptr %16, align 4, !tbaa !3
  %72 = and i32 %71, 15
  store i32 %72, ptr %17, align 4, !tbaa !3
  %73 = load i32, ptr %16, align 4, !tbaa !3
  %74 = lshr i32 %73, 4
  store i32 %74, ptr %18, align 4, !tbaa !3
  %75 = load i64, ptr %13, align 8, !tbaa !15
  %76 = add i64 %75, 1
  store i64 %76, ptr %13, align 8, !tbaa !15
  %77 = load i32, ptr %17, align 4, !tbaa !3
  switch i32 %77, label %137 [
    i32 0, label %78
    i32 1, label %80
    i32 2, label %80
    i32 3, label %80
    i32 4, label %80
    i32 5, label %80
    i32 10, label %80
    i32 6, label %87
    i32 7, label %94
    i32 8, label %101
    i32 9, label %103
    i32 11, label %109
    i32 12, label %113
    i32 13, label %118
    i32 14, label %128
  ]

78:
  %79 = load i32, ptr %18, align 4, !tbaa !3
  call void @push(ptr noundef %11, i32 noundef %79)
  br label %139

80:
  %81 = call i32 @pop(ptr noundef %11)
  store i32 %81, ptr %20, align 4, !tbaa !3
  %82 = call i32 @pop(ptr noundef %11)
  store i32 %82, ptr %19, align 4, !tbaa !3
  %83 = load i32, ptr %17, align 4, !tbaa !3
  %84 = load i32, ptr %19, align 4, !tbaa !3
  %85 = load i32, ptr %20, align 4, !tbaa !3
  %86 = call i32 @binary(i32 noundef %83, i32 noundef %84, i32 noundef %85)
  call void @push(ptr noundef %11, i32 noundef %86)
  br label %139

87:
  %88 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 1
  %89 = load i32, ptr %18, align 4, !tbaa !3
  %90 = and i32 %89, 15
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds nuw [16 x i32], ptr %88, i64 0, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !3
  call void @push(ptr noundef %11, i32 noundef %93)
  br label %139

94:
  %95 = call i32 @pop(ptr noundef %11)
  %96 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 1
  %97 = load i32, ptr %18, align 4, !tbaa !3
  %98 = and i32 %97, 15
  %99 = zext i32 %98 to i64
  %100 = getelementptr inbounds nuw [16 x i32], ptr %96, i64 0, i64 %99
  store i32 %95, ptr %100, align 4, !tbaa !3
  br label %139

101:
  %102 = load i32, ptr %18, align 4, !tbaa !3
  store i32 %102, ptr %12, align 4, !tbaa !3
  br label %139

103:
  %104 = call i32 @pop(ptr noundef %11)
  %105 = icmp ne i32 %104, 0
  br i1 %105, label %106, label %108

106:
  %107 = load i32, ptr %18, align 4, !tbaa !3
  store i32 %107, ptr %12, align 4, !tbaa !3
  br label %108

108:
  br label %139

109:
  %110 = call i32 @pop(ptr noundef %11)
  store i32 %110, ptr %19, align 4, !tbaa !3
  %111 = load i32, ptr %19, align 4, !tbaa !3
  call void @push(ptr noundef %11, i32 noundef %111)
  %112 = load i32, ptr %19, align 4, !tbaa !3
  call void @push(ptr noundef %11, i32 noundef %112)
  br label %139

113:
  %114 = call i32 @pop(ptr noundef %11)
  store i32 %114, ptr %19, align 4, !tbaa !3
  %115 = call i32 @pop(ptr noundef %11)
  store i32 %115, ptr %20, align 4, !tbaa !3
  %116 = load i32, ptr %19, align 4, !tbaa !3
  call void @push(ptr noundef %11, i32 noundef %116)
  %117 = load i32, ptr %20, align 4, !tbaa !3
  call void @push(ptr noundef %11, i32 noundef %117)
  br label %139

118:
  %119 = load i32, ptr %12, align 4, !tbaa !3
  %120 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 2
  %121 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 4
  %122 = load i32, ptr %121, align 4, !tbaa !21
  %123 = add i32 %122, 1
  store i32 %123, ptr %121, align 4, !tbaa !21
  %124 = and i32 %122, 15
  %125 = zext i32 %124 to i64
  %126 = getelementptr inbounds nuw [16 x i32], ptr %120, i64 0, i64 %125
  store i32 %119, ptr %126, align 4, !tbaa !3
  %127 = load i32, ptr %18, align 4, !tbaa !3
  store i32 %127, ptr %12, align 4, !tbaa !3
  br label %139

128:
  %129 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 2
  %130 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 4
  %131 = load i32, ptr %130, align 4, !tbaa !21
  %132 = add i32 %131, -1
  store i32 %132, ptr %130, align 4, !tbaa !21
  %133 = and i32 %132, 15
  %134 = zext i32 %133 to i64
  %135 = getelementptr inbounds nuw [16 x i32], ptr %129, i64 0, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !3
  store i32 %136, ptr %12, align 4, !tbaa !3
  br label %139

137:
  %138 = load i32, ptr %7, align 4, !tbaa !3
  store i32 %138, ptr %12, align 4, !tbaa !3
  br label %139

139:
  br label %54, !llvm.loop !24

140:
  %141 = call i32 @pop(ptr noundef %11)
  %142 = getelementptr inbounds nuw %struct.Machine, ptr %11, i32 0, i32 1
  %143 = getelementptr inbounds [16 x i32], ptr %142, i64 0, i64 1
  %144 = load i32, ptr %143, align 4, !tbaa !3
  %145 = xor i32 %141, %144
  %146 = load ptr, ptr %10, align 8, !tbaa !13
  store i32 %145, ptr %146, align 4, !tbaa !3
  %147 = load i64, ptr %13, align 8, !tbaa !15
  ret i64 %147
}

define internal void @push(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !10
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %4, align 4, !tbaa !3
  %6 = load ptr, ptr %3, align 8, !tbaa !10
  %7 = getelementptr inbounds nuw %struct.Machine, ptr %6, i32 0, i32 0
  %8 = load ptr, ptr %3, align 8, !tbaa !10
  %9 = getelementptr inbounds nuw %struct.Machine, ptr %8, i32 0, i32 3
  %10 = load i32, ptr %9, align 4, !tbaa !23
  %11 = add i32 %10, 1
  store i32 %11, ptr %9, align 4, !tbaa !23
  %12 = and i32 %10, 63
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw [64 x i32], ptr %7, i64 0, i64 %13
  store i32 %5, ptr %14, align 4, !tbaa !3
  ret void
}

define internal i32 @pop(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !10
  %3 = load ptr, ptr %2, align 8, !tbaa !10
  %4 = getelementptr inbounds nuw %struct.Machine, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %2, align 8, !tbaa !10
  %6 = getelementptr inbounds nuw %struct.Machine, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %6, align 4, !tbaa !23
  %8 = add i32 %7, -1
  store i32 %8, ptr %6, align 4, !tbaa !23
  %9 = and i32 %8, 63
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds nuw [64 x i32], ptr %4, i64 0, i64 %10
  %12 = load i32, ptr %11, align 4, !tbaa !3
  ret i32 %12
}

define internal i32 @binary(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %5, align 4, !tbaa !3
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  %8 = load i32, ptr %5, align 4, !tbaa !3
  switch i32 %8, label %30 [
    i32 1, label %9
    i32 2, label %13
    i32 3, label %17
    i32 4, label %21
    i32 5, label %25
  ]

9:
  %10 = load i32, ptr %6, align 4, !tbaa !3
  %11 = load i32, ptr %7, align 4, !tbaa !3
  %12 = add i32 %10, %11
  store i32 %12, ptr %4, align 4
  br label %35

13:
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = load i32, ptr %7, align 4, !tbaa !3
  %16 = sub i32 %14, %15
  store i32 %16, ptr %4, align 4
  br label %35

17:
  %18 = load i32, ptr %6, align 4, !tbaa !3
  %19 = load i32, ptr %7, align 4, !tbaa !3
  %20 = mul i32 %18, %19
  store i32 %20, ptr %4, align 4
  br label %35

21:
  %22 = load i32, ptr %6, align 4, !tbaa !3
  %23 = load i32, ptr %7, align 4, !tbaa !3
  %24 = xor i32 %22, %23
  store i32 %24, ptr %4, align 4
  br label %35

25:
  %26 = load i32, ptr %6, align 4, !tbaa !3
  %27 = load i32, ptr %7, align 4, !tbaa !3
  %28 = and i32 %27, 31
  %29 = lshr i32 %26, %28
  store i32 %29, ptr %4, align 4
  br label %35

30:
  %31 = load i32, ptr %6, align 4, !tbaa !3
  %32 = load i32, ptr %7, align 4, !tbaa !3
  %33 = icmp ult i32 %31, %32
  %34 = zext i1 %33 to i32
  store i32 %34, ptr %4, align 4
  br label %35

35:
  %36 = load i32, ptr %4, align 4
  ret i32 %36
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }

!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any p2 pointer", !9, i64 0}
!9 = !{!"any pointer", !5, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 long", !9, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = !{!22, !4, i64 388}
!22 = !{!"", !5, i64 0, !5, i64 256, !5, i64 320, !4, i64 384, !4, i64 388}
!23 = !{!22, !4, i64 384}
!24 = distinct !{!24, !18}
