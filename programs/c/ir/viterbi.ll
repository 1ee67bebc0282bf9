; made by python -m programs.c from src/viterbi.c, SHA-256 570d4c2d2b0abf0d5d0f1f8c2b7ef84f197b5192c3c530e70a185259e290b2f3
source_filename = "viterbi.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca [64 x i32], align 16
  %16 = alloca [64 x i32], align 16
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i32, align 4
  %21 = alloca i8, align 1
  %22 = alloca i64, align 8
  %23 = alloca i32, align 4
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 0
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %3, align 8, !tbaa !11
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 1
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %4, align 8, !tbaa !13
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 2
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %5, align 8, !tbaa !13
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 3
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %6, align 8, !tbaa !15
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 4
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %7, align 8, !tbaa !15
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 5
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %8, align 8, !tbaa !11
  %45 = load ptr, ptr %2, align 8, !tbaa !7
  %46 = getelementptr inbounds ptr, ptr %45, i64 6
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  store ptr %47, ptr %9, align 8, !tbaa !15
  %48 = load ptr, ptr %2, align 8, !tbaa !7
  %49 = getelementptr inbounds ptr, ptr %48, i64 7
  %50 = load ptr, ptr %49, align 8, !tbaa !10
  store ptr %50, ptr %10, align 8, !tbaa !13
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 0
  %53 = load i64, ptr %52, align 8, !tbaa !17
  store i64 %53, ptr %11, align 8, !tbaa !17
  %54 = load ptr, ptr %3, align 8, !tbaa !11
  %55 = getelementptr inbounds i64, ptr %54, i64 1
  %56 = load i64, ptr %55, align 8, !tbaa !17
  store i64 %56, ptr %12, align 8, !tbaa !17
  %57 = load ptr, ptr %3, align 8, !tbaa !11
  %58 = getelementptr inbounds i64, ptr %57, i64 2
  %59 = load i64, ptr %58, align 8, !tbaa !17
  store i64 %59, ptr %13, align 8, !tbaa !17
  store i64 0, ptr %14, align 8, !tbaa !17
  store i64 0, ptr %17, align 8, !tbaa !17
  br label %60

60:
  %61 = load i64, ptr %17, align 8, !tbaa !17
  %62 = load i64, ptr %11, align 8, !tbaa !17
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %81

64:
  %65 = load ptr, ptr %5, align 8, !tbaa !13
  %66 = load i64, ptr %17, align 8, !tbaa !17
  %67 = load i64, ptr %12, align 8, !tbaa !17
  %68 = mul nsw i64 %66, %67
  %69 = load ptr, ptr %6, align 8, !tbaa !15
  %70 = getelementptr inbounds i8, ptr %69, i64 0
  %71 = load i8, ptr %70, align 1, !tbaa !19
  %72 = zext i8 %71 to i64
  %73 = add nsw i64 %68, %72
  %74 = getelementptr inbounds i32, ptr %65, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = load i64, ptr %17, align 8, !tbaa !17
  %77 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %76
  store i32 %75, ptr %77, align 4, !tbaa !3
  br label %78

78:
  %79 = load i64, ptr %17, align 8, !tbaa !17
  %80 = add nsw i64 %79, 1
  store i64 %80, ptr %17, align 8, !tbaa !17
  br label %60, !llvm.loop !20

81:
  store i64 1, ptr %18, align 8, !tbaa !17
  br label %82

82:
  %83 = load i64, ptr %18, align 8, !tbaa !17
  %84 = load i64, ptr %13, align 8, !tbaa !17
  %85 = icmp slt i64 %83, %84
  br i1 %85, label %86, label %166

86:
  store i64 0, ptr %19, align 8, !tbaa !17
  br label %87

87:
  %88 = load i64, ptr %19, align 8, !tbaa !17
  %89 = load i64, ptr %11, align 8, !tbaa !17
  %90 = icmp slt i64 %88, %89
  br i1 %90, label %91, label %148

91:
  store i32 2147483647, ptr %20, align 4, !tbaa !3
  store i8 0, ptr %21, align 1, !tbaa !19
  store i64 0, ptr %22, align 8, !tbaa !17
  br label %92

92:
  %93 = load i64, ptr %22, align 8, !tbaa !17
  %94 = load i64, ptr %11, align 8, !tbaa !17
  %95 = icmp slt i64 %93, %94
  br i1 %95, label %96, label %120

96:
  %97 = load i64, ptr %22, align 8, !tbaa !17
  %98 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %97
  %99 = load i32, ptr %98, align 4, !tbaa !3
  %100 = load ptr, ptr %4, align 8, !tbaa !13
  %101 = load i64, ptr %22, align 8, !tbaa !17
  %102 = load i64, ptr %11, align 8, !tbaa !17
  %103 = mul nsw i64 %101, %102
  %104 = load i64, ptr %19, align 8, !tbaa !17
  %105 = add nsw i64 %103, %104
  %106 = getelementptr inbounds i32, ptr %100, i64 %105
  %107 = load i32, ptr %106, align 4, !tbaa !3
  %108 = add nsw i32 %99, %107
  store i32 %108, ptr %23, align 4, !tbaa !3
  %109 = load i32, ptr %23, align 4, !tbaa !3
  %110 = load i32, ptr %20, align 4, !tbaa !3
  %111 = icmp slt i32 %109, %110
  br i1 %111, label %112, label %116

112:
  %113 = load i32, ptr %23, align 4, !tbaa !3
  store i32 %113, ptr %20, align 4, !tbaa !3
  %114 = load i64, ptr %22, align 8, !tbaa !17
  %115 = trunc i64 %114 to i8
  store i8 %115, ptr %21, align 1, !tbaa !19
  br label %116

116:
  br label %117

117:
  %118 = load i64, ptr %22, align 8, !tbaa !17
  %119 = add nsw i64 %118, 1
  store i64 %119, ptr %22, align 8, !tbaa !17
  br label %92, !llvm.loop !22

120:
  %121 = load i32, ptr %20, align 4, !tbaa !3
  %122 = load ptr, ptr %5, align 8, !tbaa !13
  %123 = load i64, ptr %19, align 8, !tbaa !17
  %124 = load i64, ptr %12, align 8, !tbaa !17
  %125 = mul nsw i64 %123, %124
  %126 = load ptr, ptr %6, align 8, !tbaa !15
  %127 = load i64, ptr %18, align 8, !tbaa !17
  %128 = getelementptr inbounds i8, ptr %126, i64 %127
  %129 = load i8, ptr %128, align 1, !tbaa !19
  %130 = zext i8 %129 to i64
  %131 = add nsw i64 %125, %130
  %132 = getelementptr inbounds i32, ptr %122, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !3
  %134 = add nsw i32 %121, %133
  %135 = load i64, ptr %19, align 8, !tbaa !17
  %136 = getelementptr inbounds [64 x i32], ptr %16, i64 0, i64 %135
  store i32 %134, ptr %136, align 4, !tbaa !3
  %137 = load i8, ptr %21, align 1, !tbaa !19
  %138 = load ptr, ptr %9, align 8, !tbaa !15
  %139 = load i64, ptr %18, align 8, !tbaa !17
  %140 = load i64, ptr %11, align 8, !tbaa !17
  %141 = mul nsw i64 %139, %140
  %142 = load i64, ptr %19, align 8, !tbaa !17
  %143 = add nsw i64 %141, %142
  %144 = getelementptr inbounds i8, ptr %138, i64 %143
  store i8 %137, ptr %144, align 1, !tbaa !19
  br label %145

145:
  %146 = load i64, ptr %19, align 8, !tbaa !17
  %147 = add nsw i64 %146, 1
  store i64 %147, ptr %19, align 8, !tbaa !17
  br label %87, !llvm.loop !23

148:
  store i64 0, ptr %24, align 8, !tbaa !17
  br label %149

149:
  %150 = load i64, ptr %24, align 8, !tbaa !17
  %151 = load i64, ptr %11, align 8, !tbaa !17
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %153, label %162

153:
  %154 = load i64, ptr %24, align 8, !tbaa !17
  %155 = getelementptr inbounds [64 x i32], ptr %16, i64 0, i64 %154
  %156 = load i32, ptr %155, align 4, !tbaa !3
  %157 = load i64, ptr %24, align 8, !tbaa !17
  %158 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %157
  store i32 %156, ptr %158, align 4, !tbaa !3
  br label %159

159:
  %160 = load i64, ptr %24, align 8, !tbaa !17
  %161 = add nsw i64 %160, 1
  store i64 %161, ptr %24, align 8, !tbaa !17
  br label %149, !llvm.loop !24

162:
  br label %163

163:
  %164 = load i64, ptr %18, align 8, !tbaa !17
  %165 = add nsw i64 %164, 1
  store i64 %165, ptr %18, align 8, !tbaa !17
  br label %82, !llvm.loop !25

166:
  store i64 1, ptr %25, align 8, !tbaa !17
  br label %167

167:
  %168 = load i64, ptr %25, align 8, !tbaa !17
  %169 = load i64, ptr %11, align 8, !tbaa !17
  %170 = icmp slt i64 %168, %169
  br i1 %170, label %171, label %185

171:
  %172 = load i64, ptr %25, align 8, !tbaa !17
  %173 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %172
  %174 = load i32, ptr %173, align 4, !tbaa !3
  %175 = load i64, ptr %14, align 8, !tbaa !17
  %176 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !3
  %178 = icmp slt i32 %174, %177
  br i1 %178, label %179, label %181

179:
  %180 = load i64, ptr %25, align 8, !tbaa !17
  store i64 %180, ptr %14, align 8, !tbaa !17
  br label %181

181:
  br label %182

182:
  %183 = load i64, ptr %25, align 8, !tbaa !17
  %184 = add nsw i64 %183, 1
  store i64 %184, ptr %25, align 8, !tbaa !17
  br label %167, !llvm.loop !26

185:
  %186 = load i64, ptr %14, align 8, !tbaa !17
  %187 = getelementptr inbounds [64 x i32], ptr %15, i64 0, i64 %186
  %188 = load i32, ptr %187, align 4, !tbaa !3
  %189 = sext i32 %188 to i64
  %190 = load ptr, ptr %8, align 8, !tbaa !11
  %191 = getelementptr inbounds i64, ptr %190, i64 0
  store i64 %189, ptr %191, align 8, !tbaa !17
  %192 = load i64, ptr %14, align 8, !tbaa !17
  %193 = trunc i64 %192 to i8
  %194 = load ptr, ptr %7, align 8, !tbaa !15
  %195 = load i64, ptr %13, align 8, !tbaa !17
  %196 = sub nsw i64 %195, 1
  %197 = getelementptr inbounds i8, ptr %194, i64 %196
  store i8 %193, ptr %197, align 1, !tbaa !19
  %198 = load i64, ptr %13, align 8, !tbaa !17
  %199 = sub nsw i64 %198, 1
  store i64 %199, ptr %26, align 8, !tbaa !17
  br label %200

200:
  %201 = load i64, ptr %26, align 8, !tbaa !17
  %202 = icmp sgt i64 %201, 0
  br i1 %202, label %203, label %223

203:
  %204 = load ptr, ptr %9, align 8, !tbaa !15
  %205 = load i64, ptr %26, align 8, !tbaa !17
  %206 = load i64, ptr %11, align 8, !tbaa !17
  %207 = mul nsw i64 %205, %206
  %208 = load ptr, ptr %7, align 8, !tbaa !15
  %209 = load i64, ptr %26, align 8, !tbaa !17
  %210 = getelementptr inbounds i8, ptr %208, i64 %209
  %211 = load i8, ptr %210, align 1, !tbaa !19
  %212 = zext i8 %211 to i64
  %213 = add nsw i64 %207, %212
  %214 = getelementptr inbounds i8, ptr %204, i64 %213
  %215 = load i8, ptr %214, align 1, !tbaa !19
  %216 = load ptr, ptr %7, align 8, !tbaa !15
  %217 = load i64, ptr %26, align 8, !tbaa !17
  %218 = sub nsw i64 %217, 1
  %219 = getelementptr inbounds i8, ptr %216, i64 %218
  store i8 %215, ptr %219, align 1, !tbaa !19
  br label %220

220:
  %221 = load i64, ptr %26, align 8, !tbaa !17
  %222 = add nsw i64 %221, -1
  store i64 %222, ptr %26, align 8, !tbaa !17
  br label %200, !llvm.loop !27

223:
  %224 = load ptr, ptr %4, align 8, !tbaa !13
  %225 = load i64, ptr %11, align 8, !tbaa !17
  %226 = load i64, ptr %11, align 8, !tbaa !17
  %227 = mul nsw i64 %225, %226
  %228 = load ptr, ptr %10, align 8, !tbaa !13
  %229 = call i64 @increasing(ptr noundef %224, i64 noundef %227, ptr noundef %228)
  %230 = load ptr, ptr %8, align 8, !tbaa !11
  %231 = getelementptr inbounds i64, ptr %230, i64 1
  store i64 %229, ptr %231, align 8, !tbaa !17
  ret void
}

define internal i64 @increasing(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store ptr %0, ptr %4, align 8, !tbaa !13
  store i64 %1, ptr %5, align 8, !tbaa !17
  store ptr %2, ptr %6, align 8, !tbaa !13
  store i64 0, ptr %7, align 8, !tbaa !17
  store i64 0, ptr %8, align 8, !tbaa !17
  br label %12

12:
  %13 = load i64, ptr %8, align 8, !tbaa !17
  %14 = load i64, ptr %5, align 8, !tbaa !17
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %60

16:
  store i64 0, ptr %9, align 8, !tbaa !17
  %17 = load i64, ptr %7, align 8, !tbaa !17
  store i64 %17, ptr %10, align 8, !tbaa !17
  br label %18

18:
  %19 = load i64, ptr %9, align 8, !tbaa !17
  %20 = load i64, ptr %10, align 8, !tbaa !17
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %42

22:
  %23 = load i64, ptr %9, align 8, !tbaa !17
  %24 = load i64, ptr %10, align 8, !tbaa !17
  %25 = add nsw i64 %23, %24
  %26 = sdiv i64 %25, 2
  store i64 %26, ptr %11, align 8, !tbaa !17
  %27 = load ptr, ptr %6, align 8, !tbaa !13
  %28 = load i64, ptr %11, align 8, !tbaa !17
  %29 = getelementptr inbounds i32, ptr %27, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = load ptr, ptr %4, align 8, !tbaa !13
  %32 = load i64, ptr %8, align 8, !tbaa !17
  %33 = getelementptr inbounds i32, ptr %31, i64 %32
  %34 = load i32, ptr %33, align 4, !tbaa !3
  %35 = icmp slt i32 %30, %34
  br i1 %35, label %36, label %39

36:
  %37 = load i64, ptr %11, align 8, !tbaa !17
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %9, align 8, !tbaa !17
  br label %41

39:
  %40 = load i64, ptr %11, align 8, !tbaa !17
  store i64 %40, ptr %10, align 8, !tbaa !17
  br label %41

41:
  br label %18, !llvm.loop !28

42:
  %43 = load ptr, ptr %4, align 8, !tbaa !13
  %44 = load i64, ptr %8, align 8, !tbaa !17
  %45 = getelementptr inbounds i32, ptr %43, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = load ptr, ptr %6, align 8, !tbaa !13
  %48 = load i64, ptr %9, align 8, !tbaa !17
  %49 = getelementptr inbounds i32, ptr %47, i64 %48
  store i32 %46, ptr %49, align 4, !tbaa !3
  %50 = load i64, ptr %9, align 8, !tbaa !17
  %51 = load i64, ptr %7, align 8, !tbaa !17
  %52 = icmp eq i64 %50, %51
  br i1 %52, label %53, label %56

53:
  %54 = load i64, ptr %7, align 8, !tbaa !17
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %7, align 8, !tbaa !17
  br label %56

56:
  br label %57

57:
  %58 = load i64, ptr %8, align 8, !tbaa !17
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %8, align 8, !tbaa !17
  br label %12, !llvm.loop !29

60:
  %61 = load i64, ptr %7, align 8, !tbaa !17
  ret i64 %61
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
!16 = !{!"p1 omnipotent char", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !21}
!25 = distinct !{!25, !21}
!26 = distinct !{!26, !21}
!27 = distinct !{!27, !21}
!28 = distinct !{!28, !21}
!29 = distinct !{!29, !21}
