; made by python -m programs.c from src/breadth_first.c, SHA-256 d62686a593abc90f524022b5661f622959929ce932d9b103b6b00834f22934e5
source_filename = "breadth_first.c"

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
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 0
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %3, align 8, !tbaa !11
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 1
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %4, align 8, !tbaa !13
  %30 = load ptr, ptr %2, align 8, !tbaa !7
  %31 = getelementptr inbounds ptr, ptr %30, i64 2
  %32 = load ptr, ptr %31, align 8, !tbaa !10
  store ptr %32, ptr %5, align 8, !tbaa !13
  %33 = load ptr, ptr %2, align 8, !tbaa !7
  %34 = getelementptr inbounds ptr, ptr %33, i64 3
  %35 = load ptr, ptr %34, align 8, !tbaa !10
  store ptr %35, ptr %6, align 8, !tbaa !13
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 4
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %7, align 8, !tbaa !13
  %39 = load ptr, ptr %2, align 8, !tbaa !7
  %40 = getelementptr inbounds ptr, ptr %39, i64 5
  %41 = load ptr, ptr %40, align 8, !tbaa !10
  store ptr %41, ptr %8, align 8, !tbaa !13
  %42 = load ptr, ptr %2, align 8, !tbaa !7
  %43 = getelementptr inbounds ptr, ptr %42, i64 6
  %44 = load ptr, ptr %43, align 8, !tbaa !10
  store ptr %44, ptr %9, align 8, !tbaa !11
  %45 = load ptr, ptr %2, align 8, !tbaa !7
  %46 = getelementptr inbounds ptr, ptr %45, i64 7
  %47 = load ptr, ptr %46, align 8, !tbaa !10
  store ptr %47, ptr %10, align 8, !tbaa !13
  %48 = load ptr, ptr %3, align 8, !tbaa !11
  %49 = getelementptr inbounds i64, ptr %48, i64 0
  %50 = load i64, ptr %49, align 8, !tbaa !15
  store i64 %50, ptr %11, align 8, !tbaa !15
  %51 = load ptr, ptr %3, align 8, !tbaa !11
  %52 = getelementptr inbounds i64, ptr %51, i64 2
  %53 = load i64, ptr %52, align 8, !tbaa !15
  store i64 %53, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  store i64 0, ptr %14, align 8, !tbaa !15
  store i32 0, ptr %15, align 4, !tbaa !3
  store i64 0, ptr %16, align 8, !tbaa !15
  br label %54

54:
  %55 = load i64, ptr %16, align 8, !tbaa !15
  %56 = load i64, ptr %12, align 8, !tbaa !15
  %57 = icmp slt i64 %55, %56
  br i1 %57, label %58, label %95

58:
  %59 = load ptr, ptr %4, align 8, !tbaa !13
  %60 = load ptr, ptr %5, align 8, !tbaa !13
  %61 = load ptr, ptr %6, align 8, !tbaa !13
  %62 = load i64, ptr %16, align 8, !tbaa !15
  %63 = getelementptr inbounds i32, ptr %61, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !3
  %65 = load ptr, ptr %7, align 8, !tbaa !13
  %66 = load i64, ptr %16, align 8, !tbaa !15
  %67 = load i64, ptr %11, align 8, !tbaa !15
  %68 = mul nsw i64 %66, %67
  %69 = getelementptr inbounds i32, ptr %65, i64 %68
  %70 = load ptr, ptr %10, align 8, !tbaa !13
  %71 = load i64, ptr %11, align 8, !tbaa !15
  call void @search(ptr noundef %59, ptr noundef %60, i32 noundef %64, ptr noundef %69, ptr noundef %70, i64 noundef %71)
  store i64 0, ptr %17, align 8, !tbaa !15
  br label %72

72:
  %73 = load i64, ptr %17, align 8, !tbaa !15
  %74 = load i64, ptr %11, align 8, !tbaa !15
  %75 = icmp slt i64 %73, %74
  br i1 %75, label %76, label %91

76:
  %77 = load ptr, ptr %7, align 8, !tbaa !13
  %78 = load i64, ptr %16, align 8, !tbaa !15
  %79 = load i64, ptr %11, align 8, !tbaa !15
  %80 = mul nsw i64 %78, %79
  %81 = load i64, ptr %17, align 8, !tbaa !15
  %82 = add nsw i64 %80, %81
  %83 = getelementptr inbounds i32, ptr %77, i64 %82
  %84 = load i32, ptr %83, align 4, !tbaa !3
  %85 = sext i32 %84 to i64
  %86 = load i64, ptr %14, align 8, !tbaa !15
  %87 = add nsw i64 %86, %85
  store i64 %87, ptr %14, align 8, !tbaa !15
  br label %88

88:
  %89 = load i64, ptr %17, align 8, !tbaa !15
  %90 = add nsw i64 %89, 1
  store i64 %90, ptr %17, align 8, !tbaa !15
  br label %72, !llvm.loop !17

91:
  br label %92

92:
  %93 = load i64, ptr %16, align 8, !tbaa !15
  %94 = add nsw i64 %93, 1
  store i64 %94, ptr %16, align 8, !tbaa !15
  br label %54, !llvm.loop !19

95:
  store i64 0, ptr %18, align 8, !tbaa !15
  br label %96

96:
  %97 = load i64, ptr %18, align 8, !tbaa !15
  %98 = load i64, ptr %11, align 8, !tbaa !15
  %99 = icmp slt i64 %97, %98
  br i1 %99, label %100, label %107

100:
  %101 = load ptr, ptr %8, align 8, !tbaa !13
  %102 = load i64, ptr %18, align 8, !tbaa !15
  %103 = getelementptr inbounds i32, ptr %101, i64 %102
  store i32 -1, ptr %103, align 4, !tbaa !3
  br label %104

104:
  %105 = load i64, ptr %18, align 8, !tbaa !15
  %106 = add nsw i64 %105, 1
  store i64 %106, ptr %18, align 8, !tbaa !15
  br label %96, !llvm.loop !20

107:
  store i32 0, ptr %19, align 4, !tbaa !3
  br label %108

108:
  %109 = load i32, ptr %19, align 4, !tbaa !3
  %110 = sext i32 %109 to i64
  %111 = load i64, ptr %11, align 8, !tbaa !15
  %112 = icmp slt i64 %110, %111
  br i1 %112, label %113, label %211

113:
  store i64 0, ptr %20, align 8, !tbaa !15
  %114 = load ptr, ptr %8, align 8, !tbaa !13
  %115 = load i32, ptr %19, align 4, !tbaa !3
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds i32, ptr %114, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !3
  %119 = icmp sge i32 %118, 0
  br i1 %119, label %120, label %121

120:
  br label %208

121:
  %122 = load i32, ptr %15, align 4, !tbaa !3
  %123 = mul nsw i32 2, %122
  %124 = load ptr, ptr %8, align 8, !tbaa !13
  %125 = load i32, ptr %19, align 4, !tbaa !3
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds i32, ptr %124, i64 %126
  store i32 %123, ptr %127, align 4, !tbaa !3
  %128 = load i32, ptr %19, align 4, !tbaa !3
  %129 = load ptr, ptr %10, align 8, !tbaa !13
  %130 = load i64, ptr %20, align 8, !tbaa !15
  %131 = add nsw i64 %130, 1
  store i64 %131, ptr %20, align 8, !tbaa !15
  %132 = getelementptr inbounds i32, ptr %129, i64 %130
  store i32 %128, ptr %132, align 4, !tbaa !3
  br label %133

133:
  %134 = load i64, ptr %20, align 8, !tbaa !15
  %135 = icmp sgt i64 %134, 0
  br i1 %135, label %136, label %205

136:
  %137 = load ptr, ptr %10, align 8, !tbaa !13
  %138 = load i64, ptr %20, align 8, !tbaa !15
  %139 = add nsw i64 %138, -1
  store i64 %139, ptr %20, align 8, !tbaa !15
  %140 = getelementptr inbounds i32, ptr %137, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !3
  store i32 %141, ptr %21, align 4, !tbaa !3
  %142 = load ptr, ptr %4, align 8, !tbaa !13
  %143 = load i32, ptr %21, align 4, !tbaa !3
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds i32, ptr %142, i64 %144
  %146 = load i32, ptr %145, align 4, !tbaa !3
  store i32 %146, ptr %22, align 4, !tbaa !3
  br label %147

147:
  %148 = load i32, ptr %22, align 4, !tbaa !3
  %149 = load ptr, ptr %4, align 8, !tbaa !13
  %150 = load i32, ptr %21, align 4, !tbaa !3
  %151 = add nsw i32 %150, 1
  %152 = sext i32 %151 to i64
  %153 = getelementptr inbounds i32, ptr %149, i64 %152
  %154 = load i32, ptr %153, align 4, !tbaa !3
  %155 = icmp slt i32 %148, %154
  br i1 %155, label %156, label %204

156:
  %157 = load ptr, ptr %5, align 8, !tbaa !13
  %158 = load i32, ptr %22, align 4, !tbaa !3
  %159 = sext i32 %158 to i64
  %160 = getelementptr inbounds i32, ptr %157, i64 %159
  %161 = load i32, ptr %160, align 4, !tbaa !3
  store i32 %161, ptr %23, align 4, !tbaa !3
  %162 = load ptr, ptr %8, align 8, !tbaa !13
  %163 = load i32, ptr %23, align 4, !tbaa !3
  %164 = sext i32 %163 to i64
  %165 = getelementptr inbounds i32, ptr %162, i64 %164
  %166 = load i32, ptr %165, align 4, !tbaa !3
  %167 = icmp slt i32 %166, 0
  br i1 %167, label %168, label %184

168:
  %169 = load ptr, ptr %8, align 8, !tbaa !13
  %170 = load i32, ptr %21, align 4, !tbaa !3
  %171 = sext i32 %170 to i64
  %172 = getelementptr inbounds i32, ptr %169, i64 %171
  %173 = load i32, ptr %172, align 4, !tbaa !3
  %174 = xor i32 %173, 1
  %175 = load ptr, ptr %8, align 8, !tbaa !13
  %176 = load i32, ptr %23, align 4, !tbaa !3
  %177 = sext i32 %176 to i64
  %178 = getelementptr inbounds i32, ptr %175, i64 %177
  store i32 %174, ptr %178, align 4, !tbaa !3
  %179 = load i32, ptr %23, align 4, !tbaa !3
  %180 = load ptr, ptr %10, align 8, !tbaa !13
  %181 = load i64, ptr %20, align 8, !tbaa !15
  %182 = add nsw i64 %181, 1
  store i64 %182, ptr %20, align 8, !tbaa !15
  %183 = getelementptr inbounds i32, ptr %180, i64 %181
  store i32 %179, ptr %183, align 4, !tbaa !3
  br label %200

184:
  %185 = load ptr, ptr %8, align 8, !tbaa !13
  %186 = load i32, ptr %23, align 4, !tbaa !3
  %187 = sext i32 %186 to i64
  %188 = getelementptr inbounds i32, ptr %185, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !3
  %190 = load ptr, ptr %8, align 8, !tbaa !13
  %191 = load i32, ptr %21, align 4, !tbaa !3
  %192 = sext i32 %191 to i64
  %193 = getelementptr inbounds i32, ptr %190, i64 %192
  %194 = load i32, ptr %193, align 4, !tbaa !3
  %195 = icmp eq i32 %189, %194
  %196 = zext i1 %195 to i32
  %197 = sext i32 %196 to i64
  %198 = load i64, ptr %13, align 8, !tbaa !15
  %199 = add nsw i64 %198, %197
  store i64 %199, ptr %13, align 8, !tbaa !15
  br label %200

200:
  br label %201

201:
  %202 = load i32, ptr %22, align 4, !tbaa !3
  %203 = add nsw i32 %202, 1
  store i32 %203, ptr %22, align 4, !tbaa !3
  br label %147, !llvm.loop !21

204:
  br label %133, !llvm.loop !22

205:
  %206 = load i32, ptr %15, align 4, !tbaa !3
  %207 = add nsw i32 %206, 1
  store i32 %207, ptr %15, align 4, !tbaa !3
  br label %208

208:
  %209 = load i32, ptr %19, align 4, !tbaa !3
  %210 = add nsw i32 %209, 1
  store i32 %210, ptr %19, align 4, !tbaa !3
  br label %108, !llvm.loop !23

211:
  %212 = load i32, ptr %15, align 4, !tbaa !3
  %213 = sext i32 %212 to i64
  %214 = load ptr, ptr %9, align 8, !tbaa !11
  %215 = getelementptr inbounds i64, ptr %214, i64 0
  store i64 %213, ptr %215, align 8, !tbaa !15
  %216 = load i64, ptr %13, align 8, !tbaa !15
  %217 = load ptr, ptr %9, align 8, !tbaa !11
  %218 = getelementptr inbounds i64, ptr %217, i64 1
  store i64 %216, ptr %218, align 8, !tbaa !15
  %219 = load i64, ptr %14, align 8, !tbaa !15
  %220 = load ptr, ptr %9, align 8, !tbaa !11
  %221 = getelementptr inbounds i64, ptr %220, i64 2
  store i64 %219, ptr %221, align 8, !tbaa !15
  ret void
}

define internal void @search(ptr noundef %0, ptr noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4, i64 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %7, align 8, !tbaa !13
  store ptr %1, ptr %8, align 8, !tbaa !13
  store i32 %2, ptr %9, align 4, !tbaa !3
  store ptr %3, ptr %10, align 8, !tbaa !13
  store ptr %4, ptr %11, align 8, !tbaa !13
  store i64 %5, ptr %12, align 8, !tbaa !15
  store i64 0, ptr %13, align 8, !tbaa !15
  store i64 0, ptr %14, align 8, !tbaa !15
  store i64 0, ptr %15, align 8, !tbaa !15
  br label %18

18:
  %19 = load i64, ptr %15, align 8, !tbaa !15
  %20 = load i64, ptr %12, align 8, !tbaa !15
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %29

22:
  %23 = load ptr, ptr %10, align 8, !tbaa !13
  %24 = load i64, ptr %15, align 8, !tbaa !15
  %25 = getelementptr inbounds i32, ptr %23, i64 %24
  store i32 -1, ptr %25, align 4, !tbaa !3
  br label %26

26:
  %27 = load i64, ptr %15, align 8, !tbaa !15
  %28 = add nsw i64 %27, 1
  store i64 %28, ptr %15, align 8, !tbaa !15
  br label %18, !llvm.loop !24

29:
  %30 = load ptr, ptr %10, align 8, !tbaa !13
  %31 = load i32, ptr %9, align 4, !tbaa !3
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i32, ptr %30, i64 %32
  store i32 0, ptr %33, align 4, !tbaa !3
  %34 = load i32, ptr %9, align 4, !tbaa !3
  %35 = load ptr, ptr %11, align 8, !tbaa !13
  %36 = load i64, ptr %14, align 8, !tbaa !15
  %37 = add nsw i64 %36, 1
  store i64 %37, ptr %14, align 8, !tbaa !15
  %38 = getelementptr inbounds i32, ptr %35, i64 %36
  store i32 %34, ptr %38, align 4, !tbaa !3
  br label %39

39:
  %40 = load i64, ptr %13, align 8, !tbaa !15
  %41 = load i64, ptr %14, align 8, !tbaa !15
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %103

43:
  %44 = load ptr, ptr %11, align 8, !tbaa !13
  %45 = load i64, ptr %13, align 8, !tbaa !15
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %13, align 8, !tbaa !15
  %47 = getelementptr inbounds i32, ptr %44, i64 %45
  %48 = load i32, ptr %47, align 4, !tbaa !3
  store i32 %48, ptr %16, align 4, !tbaa !3
  %49 = load ptr, ptr %7, align 8, !tbaa !13
  %50 = load i32, ptr %16, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %49, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !3
  store i32 %53, ptr %17, align 4, !tbaa !3
  br label %54

54:
  %55 = load i32, ptr %17, align 4, !tbaa !3
  %56 = load ptr, ptr %7, align 8, !tbaa !13
  %57 = load i32, ptr %16, align 4, !tbaa !3
  %58 = add nsw i32 %57, 1
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  %61 = load i32, ptr %60, align 4, !tbaa !3
  %62 = icmp slt i32 %55, %61
  br i1 %62, label %63, label %102

63:
  %64 = load ptr, ptr %10, align 8, !tbaa !13
  %65 = load ptr, ptr %8, align 8, !tbaa !13
  %66 = load i32, ptr %17, align 4, !tbaa !3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds i32, ptr %65, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !3
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds i32, ptr %64, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !3
  %73 = icmp slt i32 %72, 0
  br i1 %73, label %74, label %98

74:
  %75 = load ptr, ptr %10, align 8, !tbaa !13
  %76 = load i32, ptr %16, align 4, !tbaa !3
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds i32, ptr %75, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !3
  %80 = add nsw i32 %79, 1
  %81 = load ptr, ptr %10, align 8, !tbaa !13
  %82 = load ptr, ptr %8, align 8, !tbaa !13
  %83 = load i32, ptr %17, align 4, !tbaa !3
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds i32, ptr %82, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !3
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds i32, ptr %81, i64 %87
  store i32 %80, ptr %88, align 4, !tbaa !3
  %89 = load ptr, ptr %8, align 8, !tbaa !13
  %90 = load i32, ptr %17, align 4, !tbaa !3
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds i32, ptr %89, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !3
  %94 = load ptr, ptr %11, align 8, !tbaa !13
  %95 = load i64, ptr %14, align 8, !tbaa !15
  %96 = add nsw i64 %95, 1
  store i64 %96, ptr %14, align 8, !tbaa !15
  %97 = getelementptr inbounds i32, ptr %94, i64 %95
  store i32 %93, ptr %97, align 4, !tbaa !3
  br label %98

98:
  br label %99

99:
  %100 = load i32, ptr %17, align 4, !tbaa !3
  %101 = add nsw i32 %100, 1
  store i32 %101, ptr %17, align 4, !tbaa !3
  br label %54, !llvm.loop !25

102:
  br label %39, !llvm.loop !26

103:
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
!14 = !{!"p1 int", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = distinct !{!19, !18}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = distinct !{!24, !18}
!25 = distinct !{!25, !18}
!26 = distinct !{!26, !18}
