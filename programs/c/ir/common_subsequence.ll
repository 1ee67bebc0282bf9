; made by python -m programs.c from src/common_subsequence.c, SHA-256 c9b093dd53c9c34f1fc02a7a412ac076a8cb1746a41f57a54e0674b88ebfa7c3
source_filename = "common_subsequence.c"

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca ptr, align 8
  %18 = alloca ptr, align 8
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
  store ptr %35, ptr %7, align 8, !tbaa !13
  %36 = load ptr, ptr %2, align 8, !tbaa !7
  %37 = getelementptr inbounds ptr, ptr %36, i64 5
  %38 = load ptr, ptr %37, align 8, !tbaa !10
  store ptr %38, ptr %8, align 8, !tbaa !15
  %39 = load ptr, ptr %3, align 8, !tbaa !11
  %40 = getelementptr inbounds i64, ptr %39, i64 0
  %41 = load i64, ptr %40, align 8, !tbaa !17
  store i64 %41, ptr %9, align 8, !tbaa !17
  %42 = load ptr, ptr %3, align 8, !tbaa !11
  %43 = getelementptr inbounds i64, ptr %42, i64 1
  %44 = load i64, ptr %43, align 8, !tbaa !17
  store i64 %44, ptr %10, align 8, !tbaa !17
  %45 = load i64, ptr %10, align 8, !tbaa !17
  %46 = add nsw i64 %45, 1
  store i64 %46, ptr %11, align 8, !tbaa !17
  %47 = load i64, ptr %9, align 8, !tbaa !17
  store i64 %47, ptr %12, align 8, !tbaa !17
  %48 = load i64, ptr %10, align 8, !tbaa !17
  store i64 %48, ptr %13, align 8, !tbaa !17
  store i64 0, ptr %15, align 8, !tbaa !17
  br label %49

49:
  %50 = load i64, ptr %15, align 8, !tbaa !17
  %51 = load i64, ptr %10, align 8, !tbaa !17
  %52 = icmp sle i64 %50, %51
  br i1 %52, label %53, label %60

53:
  %54 = load ptr, ptr %8, align 8, !tbaa !15
  %55 = load i64, ptr %15, align 8, !tbaa !17
  %56 = getelementptr inbounds i32, ptr %54, i64 %55
  store i32 0, ptr %56, align 4, !tbaa !3
  br label %57

57:
  %58 = load i64, ptr %15, align 8, !tbaa !17
  %59 = add nsw i64 %58, 1
  store i64 %59, ptr %15, align 8, !tbaa !17
  br label %49, !llvm.loop !19

60:
  store i64 1, ptr %16, align 8, !tbaa !17
  br label %61

61:
  %62 = load i64, ptr %16, align 8, !tbaa !17
  %63 = load i64, ptr %9, align 8, !tbaa !17
  %64 = icmp sle i64 %62, %63
  br i1 %64, label %65, label %125

65:
  %66 = load ptr, ptr %8, align 8, !tbaa !15
  %67 = load i64, ptr %16, align 8, !tbaa !17
  %68 = load i64, ptr %11, align 8, !tbaa !17
  %69 = mul nsw i64 %67, %68
  %70 = getelementptr inbounds i32, ptr %66, i64 %69
  store ptr %70, ptr %17, align 8, !tbaa !15
  %71 = load ptr, ptr %17, align 8, !tbaa !15
  %72 = load i64, ptr %11, align 8, !tbaa !17
  %73 = sub i64 0, %72
  %74 = getelementptr inbounds i32, ptr %71, i64 %73
  store ptr %74, ptr %18, align 8, !tbaa !15
  %75 = load ptr, ptr %17, align 8, !tbaa !15
  %76 = getelementptr inbounds i32, ptr %75, i64 0
  store i32 0, ptr %76, align 4, !tbaa !3
  store i64 1, ptr %19, align 8, !tbaa !17
  br label %77

77:
  %78 = load i64, ptr %19, align 8, !tbaa !17
  %79 = load i64, ptr %10, align 8, !tbaa !17
  %80 = icmp sle i64 %78, %79
  br i1 %80, label %81, label %121

81:
  %82 = load ptr, ptr %4, align 8, !tbaa !13
  %83 = load i64, ptr %16, align 8, !tbaa !17
  %84 = sub nsw i64 %83, 1
  %85 = getelementptr inbounds i8, ptr %82, i64 %84
  %86 = load i8, ptr %85, align 1, !tbaa !21
  %87 = zext i8 %86 to i32
  %88 = load ptr, ptr %5, align 8, !tbaa !13
  %89 = load i64, ptr %19, align 8, !tbaa !17
  %90 = sub nsw i64 %89, 1
  %91 = getelementptr inbounds i8, ptr %88, i64 %90
  %92 = load i8, ptr %91, align 1, !tbaa !21
  %93 = zext i8 %92 to i32
  %94 = icmp eq i32 %87, %93
  br i1 %94, label %95, label %102

95:
  %96 = load ptr, ptr %18, align 8, !tbaa !15
  %97 = load i64, ptr %19, align 8, !tbaa !17
  %98 = sub nsw i64 %97, 1
  %99 = getelementptr inbounds i32, ptr %96, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !3
  %101 = add nsw i32 %100, 1
  br label %113

102:
  %103 = load ptr, ptr %18, align 8, !tbaa !15
  %104 = load i64, ptr %19, align 8, !tbaa !17
  %105 = getelementptr inbounds i32, ptr %103, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !3
  %107 = load ptr, ptr %17, align 8, !tbaa !15
  %108 = load i64, ptr %19, align 8, !tbaa !17
  %109 = sub nsw i64 %108, 1
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = call i32 @larger(i32 noundef %106, i32 noundef %111)
  br label %113

113:
  %114 = phi i32 [ %101, %95 ], [ %112, %102 ]
  %115 = load ptr, ptr %17, align 8, !tbaa !15
  %116 = load i64, ptr %19, align 8, !tbaa !17
  %117 = getelementptr inbounds i32, ptr %115, i64 %116
  store i32 %114, ptr %117, align 4, !tbaa !3
  br label %118

118:
  %119 = load i64, ptr %19, align 8, !tbaa !17
  %120 = add nsw i64 %119, 1
  store i64 %120, ptr %19, align 8, !tbaa !17
  br label %77, !llvm.loop !22

121:
  br label %122

122:
  %123 = load i64, ptr %16, align 8, !tbaa !17
  %124 = add nsw i64 %123, 1
  store i64 %124, ptr %16, align 8, !tbaa !17
  br label %61, !llvm.loop !23

125:
  %126 = load ptr, ptr %8, align 8, !tbaa !15
  %127 = load i64, ptr %9, align 8, !tbaa !17
  %128 = load i64, ptr %11, align 8, !tbaa !17
  %129 = mul nsw i64 %127, %128
  %130 = load i64, ptr %10, align 8, !tbaa !17
  %131 = add nsw i64 %129, %130
  %132 = getelementptr inbounds i32, ptr %126, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !3
  %134 = load ptr, ptr %6, align 8, !tbaa !15
  %135 = getelementptr inbounds i32, ptr %134, i64 0
  store i32 %133, ptr %135, align 4, !tbaa !3
  store i32 %133, ptr %14, align 4, !tbaa !3
  store i64 0, ptr %20, align 8, !tbaa !17
  br label %136

136:
  %137 = load i64, ptr %20, align 8, !tbaa !17
  %138 = load i64, ptr %9, align 8, !tbaa !17
  %139 = icmp slt i64 %137, %138
  br i1 %139, label %140, label %147

140:
  %141 = load ptr, ptr %7, align 8, !tbaa !13
  %142 = load i64, ptr %20, align 8, !tbaa !17
  %143 = getelementptr inbounds i8, ptr %141, i64 %142
  store i8 0, ptr %143, align 1, !tbaa !21
  br label %144

144:
  %145 = load i64, ptr %20, align 8, !tbaa !17
  %146 = add nsw i64 %145, 1
  store i64 %146, ptr %20, align 8, !tbaa !17
  br label %136, !llvm.loop !24

147:
  br label %148

148:
  %149 = load i64, ptr %12, align 8, !tbaa !17
  %150 = icmp sgt i64 %149, 0
  br i1 %150, label %151, label %154

151:
  %152 = load i64, ptr %13, align 8, !tbaa !17
  %153 = icmp sgt i64 %152, 0
  br label %154

154:
  %155 = phi i1 [ false, %148 ], [ %153, %151 ]
  br i1 %155, label %156, label %213

156:
  %157 = load ptr, ptr %4, align 8, !tbaa !13
  %158 = load i64, ptr %12, align 8, !tbaa !17
  %159 = sub nsw i64 %158, 1
  %160 = getelementptr inbounds i8, ptr %157, i64 %159
  %161 = load i8, ptr %160, align 1, !tbaa !21
  %162 = zext i8 %161 to i32
  %163 = load ptr, ptr %5, align 8, !tbaa !13
  %164 = load i64, ptr %13, align 8, !tbaa !17
  %165 = sub nsw i64 %164, 1
  %166 = getelementptr inbounds i8, ptr %163, i64 %165
  %167 = load i8, ptr %166, align 1, !tbaa !21
  %168 = zext i8 %167 to i32
  %169 = icmp eq i32 %162, %168
  br i1 %169, label %170, label %185

170:
  %171 = load ptr, ptr %4, align 8, !tbaa !13
  %172 = load i64, ptr %12, align 8, !tbaa !17
  %173 = sub nsw i64 %172, 1
  %174 = getelementptr inbounds i8, ptr %171, i64 %173
  %175 = load i8, ptr %174, align 1, !tbaa !21
  %176 = load ptr, ptr %7, align 8, !tbaa !13
  %177 = load i32, ptr %14, align 4, !tbaa !3
  %178 = add nsw i32 %177, -1
  store i32 %178, ptr %14, align 4, !tbaa !3
  %179 = sext i32 %178 to i64
  %180 = getelementptr inbounds i8, ptr %176, i64 %179
  store i8 %175, ptr %180, align 1, !tbaa !21
  %181 = load i64, ptr %12, align 8, !tbaa !17
  %182 = add nsw i64 %181, -1
  store i64 %182, ptr %12, align 8, !tbaa !17
  %183 = load i64, ptr %13, align 8, !tbaa !17
  %184 = add nsw i64 %183, -1
  store i64 %184, ptr %13, align 8, !tbaa !17
  br label %212

185:
  %186 = load ptr, ptr %8, align 8, !tbaa !15
  %187 = load i64, ptr %12, align 8, !tbaa !17
  %188 = sub nsw i64 %187, 1
  %189 = load i64, ptr %11, align 8, !tbaa !17
  %190 = mul nsw i64 %188, %189
  %191 = load i64, ptr %13, align 8, !tbaa !17
  %192 = add nsw i64 %190, %191
  %193 = getelementptr inbounds i32, ptr %186, i64 %192
  %194 = load i32, ptr %193, align 4, !tbaa !3
  %195 = load ptr, ptr %8, align 8, !tbaa !15
  %196 = load i64, ptr %12, align 8, !tbaa !17
  %197 = load i64, ptr %11, align 8, !tbaa !17
  %198 = mul nsw i64 %196, %197
  %199 = load i64, ptr %13, align 8, !tbaa !17
  %200 = add nsw i64 %198, %199
  %201 = sub nsw i64 %200, 1
  %202 = getelementptr inbounds i32, ptr %195, i64 %201
  %203 = load i32, ptr %202, align 4, !tbaa !3
  %204 = icmp sge i32 %194, %203
  br i1 %204, label %205, label %208

205:
  %206 = load i64, ptr %12, align 8, !tbaa !17
  %207 = add nsw i64 %206, -1
  store i64 %207, ptr %12, align 8, !tbaa !17
  br label %211

208:
  %209 = load i64, ptr %13, align 8, !tbaa !17
  %210 = add nsw i64 %209, -1
  store i64 %210, ptr %13, align 8, !tbaa !17
  br label %211

211:
  br label %212

212:
  br label %148, !llvm.loop !25

213:
  ret void
}

define internal i32 @larger(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !3
  store i32 %1, ptr %4, align 4, !tbaa !3
  %5 = load i32, ptr %3, align 4, !tbaa !3
  %6 = load i32, ptr %4, align 4, !tbaa !3
  %7 = icmp sgt i32 %5, %6
  br i1 %7, label %8, label %10

8:
  %9 = load i32, ptr %3, align 4, !tbaa !3
  br label %12

10:
  %11 = load i32, ptr %4, align 4, !tbaa !3
  br label %12

12:
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  ret i32 %13
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
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"p1 int", !9, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !5, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!5, !5, i64 0}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
