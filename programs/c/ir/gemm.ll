; made by python -m programs.c from src/gemm.c, SHA-256 a0a04a97c8296a6ab058ad6d0dbe28374134b3c375cbdbdb2a9600f91f6f1eff
source_filename = "gemm.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca float, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 0
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %3, align 8, !tbaa !11
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 1
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %4, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 2
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %5, align 8, !tbaa !13
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 3
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %6, align 8, !tbaa !15
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 4
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %7, align 8, !tbaa !15
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 5
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %8, align 8, !tbaa !13
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 6
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %9, align 8, !tbaa !15
  %42 = load ptr, ptr %3, align 8, !tbaa !11
  %43 = getelementptr inbounds i64, ptr %42, i64 0
  %44 = load i64, ptr %43, align 8, !tbaa !17
  store i64 %44, ptr %10, align 8, !tbaa !17
  %45 = load ptr, ptr %3, align 8, !tbaa !11
  %46 = getelementptr inbounds i64, ptr %45, i64 1
  %47 = load i64, ptr %46, align 8, !tbaa !17
  store i64 %47, ptr %11, align 8, !tbaa !17
  %48 = load ptr, ptr %3, align 8, !tbaa !11
  %49 = getelementptr inbounds i64, ptr %48, i64 2
  %50 = load i64, ptr %49, align 8, !tbaa !17
  store i64 %50, ptr %12, align 8, !tbaa !17
  store i64 0, ptr %13, align 8, !tbaa !17
  br label %51

51:
  %52 = load i64, ptr %13, align 8, !tbaa !17
  %53 = load i64, ptr %10, align 8, !tbaa !17
  %54 = icmp slt i64 %52, %53
  br i1 %54, label %55, label %104

55:
  store i64 0, ptr %14, align 8, !tbaa !17
  br label %56

56:
  %57 = load i64, ptr %14, align 8, !tbaa !17
  %58 = load i64, ptr %11, align 8, !tbaa !17
  %59 = icmp slt i64 %57, %58
  br i1 %59, label %60, label %100

60:
  store float 0.000000e+00, ptr %15, align 4, !tbaa !19
  store i64 0, ptr %16, align 8, !tbaa !17
  br label %61

61:
  %62 = load i64, ptr %16, align 8, !tbaa !17
  %63 = load i64, ptr %12, align 8, !tbaa !17
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %88

65:
  %66 = load ptr, ptr %4, align 8, !tbaa !13
  %67 = load i64, ptr %13, align 8, !tbaa !17
  %68 = load i64, ptr %12, align 8, !tbaa !17
  %69 = mul nsw i64 %67, %68
  %70 = load i64, ptr %16, align 8, !tbaa !17
  %71 = add nsw i64 %69, %70
  %72 = getelementptr inbounds float, ptr %66, i64 %71
  %73 = load float, ptr %72, align 4, !tbaa !19
  %74 = load ptr, ptr %5, align 8, !tbaa !13
  %75 = load i64, ptr %16, align 8, !tbaa !17
  %76 = load i64, ptr %11, align 8, !tbaa !17
  %77 = mul nsw i64 %75, %76
  %78 = load i64, ptr %14, align 8, !tbaa !17
  %79 = add nsw i64 %77, %78
  %80 = getelementptr inbounds float, ptr %74, i64 %79
  %81 = load float, ptr %80, align 4, !tbaa !19
  %82 = fmul float %73, %81
  %83 = load float, ptr %15, align 4, !tbaa !19
  %84 = fadd float %83, %82
  store float %84, ptr %15, align 4, !tbaa !19
  br label %85

85:
  %86 = load i64, ptr %16, align 8, !tbaa !17
  %87 = add nsw i64 %86, 1
  store i64 %87, ptr %16, align 8, !tbaa !17
  br label %61, !llvm.loop !21

88:
  %89 = load float, ptr %15, align 4, !tbaa !19
  %90 = load ptr, ptr %8, align 8, !tbaa !13
  %91 = load i64, ptr %13, align 8, !tbaa !17
  %92 = load i64, ptr %11, align 8, !tbaa !17
  %93 = mul nsw i64 %91, %92
  %94 = load i64, ptr %14, align 8, !tbaa !17
  %95 = add nsw i64 %93, %94
  %96 = getelementptr inbounds float, ptr %90, i64 %95
  store float %89, ptr %96, align 4, !tbaa !19
  br label %97

97:
  %98 = load i64, ptr %14, align 8, !tbaa !17
  %99 = add nsw i64 %98, 1
  store i64 %99, ptr %14, align 8, !tbaa !17
  br label %56, !llvm.loop !23

100:
  br label %101

101:
  %102 = load i64, ptr %13, align 8, !tbaa !17
  %103 = add nsw i64 %102, 1
  store i64 %103, ptr %13, align 8, !tbaa !17
  br label %51, !llvm.loop !24

104:
  store i64 0, ptr %17, align 8, !tbaa !17
  br label %105

105:
  %106 = load i64, ptr %17, align 8, !tbaa !17
  %107 = load i64, ptr %10, align 8, !tbaa !17
  %108 = icmp slt i64 %106, %107
  br i1 %108, label %109, label %161

109:
  store i64 0, ptr %18, align 8, !tbaa !17
  br label %110

110:
  %111 = load i64, ptr %18, align 8, !tbaa !17
  %112 = load i64, ptr %11, align 8, !tbaa !17
  %113 = icmp slt i64 %111, %112
  br i1 %113, label %114, label %157

114:
  store i32 0, ptr %19, align 4, !tbaa !3
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %115

115:
  %116 = load i64, ptr %20, align 8, !tbaa !17
  %117 = load i64, ptr %12, align 8, !tbaa !17
  %118 = icmp slt i64 %116, %117
  br i1 %118, label %119, label %144

119:
  %120 = load ptr, ptr %6, align 8, !tbaa !15
  %121 = load i64, ptr %17, align 8, !tbaa !17
  %122 = load i64, ptr %12, align 8, !tbaa !17
  %123 = mul nsw i64 %121, %122
  %124 = load i64, ptr %20, align 8, !tbaa !17
  %125 = add nsw i64 %123, %124
  %126 = getelementptr inbounds i8, ptr %120, i64 %125
  %127 = load i8, ptr %126, align 1, !tbaa !25
  %128 = sext i8 %127 to i32
  %129 = load ptr, ptr %7, align 8, !tbaa !15
  %130 = load i64, ptr %18, align 8, !tbaa !17
  %131 = load i64, ptr %12, align 8, !tbaa !17
  %132 = mul nsw i64 %130, %131
  %133 = load i64, ptr %20, align 8, !tbaa !17
  %134 = add nsw i64 %132, %133
  %135 = getelementptr inbounds i8, ptr %129, i64 %134
  %136 = load i8, ptr %135, align 1, !tbaa !25
  %137 = sext i8 %136 to i32
  %138 = mul nsw i32 %128, %137
  %139 = load i32, ptr %19, align 4, !tbaa !3
  %140 = add nsw i32 %139, %138
  store i32 %140, ptr %19, align 4, !tbaa !3
  br label %141

141:
  %142 = load i64, ptr %20, align 8, !tbaa !17
  %143 = add nsw i64 %142, 1
  store i64 %143, ptr %20, align 8, !tbaa !17
  br label %115, !llvm.loop !26

144:
  %145 = load i32, ptr %19, align 4, !tbaa !3
  %146 = call signext i8 @requantized(i32 noundef %145, i32 noundef 700)
  %147 = load ptr, ptr %9, align 8, !tbaa !15
  %148 = load i64, ptr %17, align 8, !tbaa !17
  %149 = load i64, ptr %11, align 8, !tbaa !17
  %150 = mul nsw i64 %148, %149
  %151 = load i64, ptr %18, align 8, !tbaa !17
  %152 = add nsw i64 %150, %151
  %153 = getelementptr inbounds i8, ptr %147, i64 %152
  store i8 %146, ptr %153, align 1, !tbaa !25
  br label %154

154:
  %155 = load i64, ptr %18, align 8, !tbaa !17
  %156 = add nsw i64 %155, 1
  store i64 %156, ptr %18, align 8, !tbaa !17
  br label %110, !llvm.loop !27

157:
  br label %158

158:
  %159 = load i64, ptr %17, align 8, !tbaa !17
  %160 = add nsw i64 %159, 1
  store i64 %160, ptr %17, align 8, !tbaa !17
  br label %105, !llvm.loop !28

161:
  ret void
}

define internal signext i8 @requantized(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %6 = load i32, ptr %3, align 4, !tbaa !3
  %7 = sext i32 %6 to i64
  %8 = load i32, ptr %4, align 4, !tbaa !3
  %9 = sext i32 %8 to i64
  %10 = mul nsw i64 %7, %9
  %11 = add nsw i64 %10, 32768
  %12 = ashr i64 %11, 16
  store i64 %12, ptr %5, align 8, !tbaa !17
  %13 = load i64, ptr %5, align 8, !tbaa !17
  %14 = icmp slt i64 %13, -128
  br i1 %14, label %15, label %16

15:
  br label %24

16:
  %17 = load i64, ptr %5, align 8, !tbaa !17
  %18 = icmp sgt i64 %17, 127
  br i1 %18, label %19, label %20

19:
  br label %22

20:
  %21 = load i64, ptr %5, align 8, !tbaa !17
  br label %22

22:
  %23 = phi i64 [ 127, %19 ], [ %21, %20 ]
  br label %24

24:
  %25 = phi i64 [ -128, %15 ], [ %23, %22 ]
  %26 = trunc i64 %25 to i8
  ret i8 %26
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
!14 = !{!"p1 float", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 omnipotent char", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"float", !5, i64 0}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = distinct !{!23, !22}
!24 = distinct !{!24, !22}
!25 = !{!5, !5, i64 0}
!26 = distinct !{!26, !22}
!27 = distinct !{!27, !22}
!28 = distinct !{!28, !22}
