; made by python -m programs.c from src/sieve.c, SHA-256 47df7926bb2ecd2e29f0e4308dcfd77d53887af768ee3de8d61ada7d79dc83ab
source_filename = "sieve.c"

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
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 0
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %3, align 8, !tbaa !11
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 1
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %4, align 8, !tbaa !11
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 2
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %5, align 8, !tbaa !11
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 3
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %6, align 8, !tbaa !11
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 4
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %7, align 8, !tbaa !11
  %36 = load ptr, ptr %3, align 8, !tbaa !11
  %37 = getelementptr inbounds i64, ptr %36, i64 0
  %38 = load i64, ptr %37, align 8, !tbaa !13
  store i64 %38, ptr %8, align 8, !tbaa !13
  %39 = load i64, ptr %8, align 8, !tbaa !13
  %40 = udiv i64 %39, 2
  store i64 %40, ptr %9, align 8, !tbaa !13
  %41 = load i64, ptr %9, align 8, !tbaa !13
  %42 = udiv i64 %41, 64
  %43 = add i64 %42, 1
  store i64 %43, ptr %10, align 8, !tbaa !13
  store i64 0, ptr %11, align 8, !tbaa !13
  br label %44

44:
  %45 = load i64, ptr %11, align 8, !tbaa !13
  %46 = load i64, ptr %10, align 8, !tbaa !13
  %47 = icmp ult i64 %45, %46
  br i1 %47, label %48, label %55

48:
  %49 = load ptr, ptr %7, align 8, !tbaa !11
  %50 = load i64, ptr %11, align 8, !tbaa !13
  %51 = getelementptr inbounds nuw i64, ptr %49, i64 %50
  store i64 0, ptr %51, align 8, !tbaa !13
  br label %52

52:
  %53 = load i64, ptr %11, align 8, !tbaa !13
  %54 = add i64 %53, 1
  store i64 %54, ptr %11, align 8, !tbaa !13
  br label %44, !llvm.loop !15

55:
  store i64 1, ptr %12, align 8, !tbaa !13
  br label %56

56:
  %57 = load i64, ptr %12, align 8, !tbaa !13
  %58 = mul i64 2, %57
  %59 = load i64, ptr %12, align 8, !tbaa !13
  %60 = add i64 %59, 1
  %61 = mul i64 %58, %60
  %62 = load i64, ptr %9, align 8, !tbaa !13
  %63 = icmp ult i64 %61, %62
  br i1 %63, label %64, label %93

64:
  %65 = load ptr, ptr %7, align 8, !tbaa !11
  %66 = load i64, ptr %12, align 8, !tbaa !13
  %67 = call i32 @test(ptr noundef %65, i64 noundef %66)
  %68 = icmp ne i32 %67, 0
  br i1 %68, label %89, label %69

69:
  %70 = load i64, ptr %12, align 8, !tbaa !13
  %71 = mul i64 2, %70
  %72 = load i64, ptr %12, align 8, !tbaa !13
  %73 = add i64 %72, 1
  %74 = mul i64 %71, %73
  store i64 %74, ptr %13, align 8, !tbaa !13
  br label %75

75:
  %76 = load i64, ptr %13, align 8, !tbaa !13
  %77 = load i64, ptr %9, align 8, !tbaa !13
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %79, label %88

79:
  %80 = load ptr, ptr %7, align 8, !tbaa !11
  %81 = load i64, ptr %13, align 8, !tbaa !13
  call void @put(ptr noundef %80, i64 noundef %81)
  br label %82

82:
  %83 = load i64, ptr %12, align 8, !tbaa !13
  %84 = mul i64 2, %83
  %85 = add i64 %84, 1
  %86 = load i64, ptr %13, align 8, !tbaa !13
  %87 = add i64 %86, %85
  store i64 %87, ptr %13, align 8, !tbaa !13
  br label %75, !llvm.loop !17

88:
  br label %89

89:
  br label %90

90:
  %91 = load i64, ptr %12, align 8, !tbaa !13
  %92 = add i64 %91, 1
  store i64 %92, ptr %12, align 8, !tbaa !13
  br label %56, !llvm.loop !18

93:
  store i32 0, ptr %14, align 4, !tbaa !3
  br label %94

94:
  %95 = load i32, ptr %14, align 4, !tbaa !3
  %96 = icmp slt i32 %95, 128
  br i1 %96, label %97, label %105

97:
  %98 = load ptr, ptr %6, align 8, !tbaa !11
  %99 = load i32, ptr %14, align 4, !tbaa !3
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds i64, ptr %98, i64 %100
  store i64 0, ptr %101, align 8, !tbaa !13
  br label %102

102:
  %103 = load i32, ptr %14, align 4, !tbaa !3
  %104 = add nsw i32 %103, 1
  store i32 %104, ptr %14, align 4, !tbaa !3
  br label %94, !llvm.loop !19

105:
  store i64 2, ptr %15, align 8, !tbaa !13
  store i64 1, ptr %16, align 8, !tbaa !13
  %106 = load ptr, ptr %4, align 8, !tbaa !11
  %107 = getelementptr inbounds i64, ptr %106, i64 0
  %108 = load i64, ptr %107, align 8, !tbaa !13
  store i64 %108, ptr %17, align 8, !tbaa !13
  store i64 1, ptr %18, align 8, !tbaa !13
  br label %109

109:
  %110 = load i64, ptr %18, align 8, !tbaa !13
  %111 = load i64, ptr %9, align 8, !tbaa !13
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %113, label %147

113:
  %114 = load i64, ptr %18, align 8, !tbaa !13
  %115 = mul i64 2, %114
  %116 = add i64 %115, 1
  store i64 %116, ptr %19, align 8, !tbaa !13
  %117 = load ptr, ptr %7, align 8, !tbaa !11
  %118 = load i64, ptr %18, align 8, !tbaa !13
  %119 = call i32 @test(ptr noundef %117, i64 noundef %118)
  %120 = icmp ne i32 %119, 0
  br i1 %120, label %121, label %122

121:
  br label %144

122:
  %123 = load i64, ptr %19, align 8, !tbaa !13
  %124 = load i64, ptr %15, align 8, !tbaa !13
  %125 = sub i64 %123, %124
  store i64 %125, ptr %20, align 8, !tbaa !13
  %126 = load ptr, ptr %6, align 8, !tbaa !11
  %127 = load i64, ptr %20, align 8, !tbaa !13
  %128 = icmp ult i64 %127, 127
  br i1 %128, label %129, label %131

129:
  %130 = load i64, ptr %20, align 8, !tbaa !13
  br label %132

131:
  br label %132

132:
  %133 = phi i64 [ %130, %129 ], [ 127, %131 ]
  %134 = getelementptr inbounds nuw i64, ptr %126, i64 %133
  %135 = load i64, ptr %134, align 8, !tbaa !13
  %136 = add i64 %135, 1
  store i64 %136, ptr %134, align 8, !tbaa !13
  %137 = load i64, ptr %17, align 8, !tbaa !13
  %138 = load i64, ptr %19, align 8, !tbaa !13
  %139 = xor i64 %137, %138
  %140 = mul i64 %139, 1099511628211
  store i64 %140, ptr %17, align 8, !tbaa !13
  %141 = load i64, ptr %19, align 8, !tbaa !13
  store i64 %141, ptr %15, align 8, !tbaa !13
  %142 = load i64, ptr %16, align 8, !tbaa !13
  %143 = add i64 %142, 1
  store i64 %143, ptr %16, align 8, !tbaa !13
  br label %144

144:
  %145 = load i64, ptr %18, align 8, !tbaa !13
  %146 = add i64 %145, 1
  store i64 %146, ptr %18, align 8, !tbaa !13
  br label %109, !llvm.loop !20

147:
  %148 = load i64, ptr %16, align 8, !tbaa !13
  %149 = load ptr, ptr %5, align 8, !tbaa !11
  %150 = getelementptr inbounds i64, ptr %149, i64 0
  store i64 %148, ptr %150, align 8, !tbaa !13
  %151 = load i64, ptr %15, align 8, !tbaa !13
  %152 = load ptr, ptr %5, align 8, !tbaa !11
  %153 = getelementptr inbounds i64, ptr %152, i64 1
  store i64 %151, ptr %153, align 8, !tbaa !13
  %154 = load i64, ptr %17, align 8, !tbaa !13
  %155 = load ptr, ptr %5, align 8, !tbaa !11
  %156 = getelementptr inbounds i64, ptr %155, i64 2
  store i64 %154, ptr %156, align 8, !tbaa !13
  ret void
}

define internal i32 @test(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !13
  %5 = load ptr, ptr %3, align 8, !tbaa !11
  %6 = load i64, ptr %4, align 8, !tbaa !13
  %7 = lshr i64 %6, 6
  %8 = getelementptr inbounds nuw i64, ptr %5, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !13
  %10 = load i64, ptr %4, align 8, !tbaa !13
  %11 = and i64 %10, 63
  %12 = lshr i64 %9, %11
  %13 = and i64 %12, 1
  %14 = trunc i64 %13 to i32
  ret i32 %14
}

define internal void @put(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8, !tbaa !11
  store i64 %1, ptr %4, align 8, !tbaa !13
  %5 = load i64, ptr %4, align 8, !tbaa !13
  %6 = and i64 %5, 63
  %7 = shl i64 1, %6
  %8 = load ptr, ptr %3, align 8, !tbaa !11
  %9 = load i64, ptr %4, align 8, !tbaa !13
  %10 = lshr i64 %9, 6
  %11 = getelementptr inbounds nuw i64, ptr %8, i64 %10
  %12 = load i64, ptr %11, align 8, !tbaa !13
  %13 = or i64 %12, %7
  store i64 %13, ptr %11, align 8, !tbaa !13
  ret void
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
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = distinct !{!18, !16}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
