; made by python -m programs.c from src/huffman.c, SHA-256 ff0a8732d4b093686e8ca6c5c3bc8d8f36240d5680fc8007a4e29af7acecc63c
source_filename = "huffman.c"

%struct.Node = type { i32, i16, i16 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca [256 x i32], align 16
  %9 = alloca [256 x i64], align 16
  %10 = alloca i64, align 8
  %11 = alloca [64 x i16], align 16
  %12 = alloca [256 x i8], align 16
  %13 = alloca [256 x i8], align 16
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 0
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %3, align 8, !tbaa !11
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 1
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %4, align 8, !tbaa !13
  %34 = load ptr, ptr %2, align 8, !tbaa !7
  %35 = getelementptr inbounds ptr, ptr %34, i64 2
  %36 = load ptr, ptr %35, align 8, !tbaa !10
  store ptr %36, ptr %5, align 8, !tbaa !13
  %37 = load ptr, ptr %2, align 8, !tbaa !7
  %38 = getelementptr inbounds ptr, ptr %37, i64 3
  %39 = load ptr, ptr %38, align 8, !tbaa !10
  store ptr %39, ptr %6, align 8, !tbaa !13
  %40 = load ptr, ptr %2, align 8, !tbaa !7
  %41 = getelementptr inbounds ptr, ptr %40, i64 4
  %42 = load ptr, ptr %41, align 8, !tbaa !10
  store ptr %42, ptr %7, align 8, !tbaa !11
  store i64 0, ptr %10, align 8, !tbaa !15
  %43 = load ptr, ptr %3, align 8, !tbaa !11
  %44 = getelementptr inbounds i64, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8, !tbaa !15
  store i64 %45, ptr %14, align 8, !tbaa !15
  %46 = load ptr, ptr %3, align 8, !tbaa !11
  %47 = getelementptr inbounds i64, ptr %46, i64 1
  %48 = load i64, ptr %47, align 8, !tbaa !15
  store i64 %48, ptr %15, align 8, !tbaa !15
  store i64 0, ptr %16, align 8, !tbaa !15
  store i64 0, ptr %17, align 8, !tbaa !15
  store i32 0, ptr %18, align 4, !tbaa !3
  store i32 0, ptr %19, align 4, !tbaa !3
  br label %49

49:
  %50 = load i32, ptr %19, align 4, !tbaa !3
  %51 = icmp slt i32 %50, 256
  br i1 %51, label %52, label %59

52:
  %53 = load i32, ptr %19, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [256 x i32], ptr %8, i64 0, i64 %54
  store i32 1, ptr %55, align 4, !tbaa !3
  br label %56

56:
  %57 = load i32, ptr %19, align 4, !tbaa !3
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %19, align 4, !tbaa !3
  br label %49, !llvm.loop !17

59:
  store i64 0, ptr %20, align 8, !tbaa !15
  br label %60

60:
  %61 = load i64, ptr %20, align 8, !tbaa !15
  %62 = load i64, ptr %14, align 8, !tbaa !15
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %64, label %76

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !13
  %66 = load i64, ptr %20, align 8, !tbaa !15
  %67 = getelementptr inbounds i8, ptr %65, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !19
  %69 = zext i8 %68 to i64
  %70 = getelementptr inbounds nuw [256 x i32], ptr %8, i64 0, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !3
  %72 = add i32 %71, 1
  store i32 %72, ptr %70, align 4, !tbaa !3
  br label %73

73:
  %74 = load i64, ptr %20, align 8, !tbaa !15
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %20, align 8, !tbaa !15
  br label %60, !llvm.loop !20

76:
  %77 = getelementptr inbounds [256 x i32], ptr %8, i64 0, i64 0
  %78 = getelementptr inbounds [256 x i8], ptr %12, i64 0, i64 0
  call void @code_lengths(ptr noundef %77, ptr noundef %78)
  %79 = getelementptr inbounds [256 x i8], ptr %12, i64 0, i64 0
  %80 = getelementptr inbounds [256 x i64], ptr %9, i64 0, i64 0
  %81 = getelementptr inbounds [64 x i16], ptr %11, i64 0, i64 0
  %82 = getelementptr inbounds [256 x i8], ptr %13, i64 0, i64 0
  call void @assign(ptr noundef %79, ptr noundef %80, ptr noundef %81, ptr noundef %82)
  store i64 0, ptr %21, align 8, !tbaa !15
  br label %83

83:
  %84 = load i64, ptr %21, align 8, !tbaa !15
  %85 = load i64, ptr %14, align 8, !tbaa !15
  %86 = icmp slt i64 %84, %85
  br i1 %86, label %87, label %136

87:
  %88 = load i64, ptr %10, align 8, !tbaa !15
  %89 = load ptr, ptr %4, align 8, !tbaa !13
  %90 = load i64, ptr %21, align 8, !tbaa !15
  %91 = getelementptr inbounds i8, ptr %89, i64 %90
  %92 = load i8, ptr %91, align 1, !tbaa !19
  %93 = zext i8 %92 to i64
  %94 = getelementptr inbounds nuw [256 x i8], ptr %12, i64 0, i64 %93
  %95 = load i8, ptr %94, align 1, !tbaa !19
  %96 = zext i8 %95 to i32
  %97 = zext i32 %96 to i64
  %98 = shl i64 %88, %97
  %99 = load ptr, ptr %4, align 8, !tbaa !13
  %100 = load i64, ptr %21, align 8, !tbaa !15
  %101 = getelementptr inbounds i8, ptr %99, i64 %100
  %102 = load i8, ptr %101, align 1, !tbaa !19
  %103 = zext i8 %102 to i64
  %104 = getelementptr inbounds nuw [256 x i64], ptr %9, i64 0, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !15
  %106 = or i64 %98, %105
  store i64 %106, ptr %10, align 8, !tbaa !15
  %107 = load ptr, ptr %4, align 8, !tbaa !13
  %108 = load i64, ptr %21, align 8, !tbaa !15
  %109 = getelementptr inbounds i8, ptr %107, i64 %108
  %110 = load i8, ptr %109, align 1, !tbaa !19
  %111 = zext i8 %110 to i64
  %112 = getelementptr inbounds nuw [256 x i8], ptr %12, i64 0, i64 %111
  %113 = load i8, ptr %112, align 1, !tbaa !19
  %114 = zext i8 %113 to i32
  %115 = load i32, ptr %18, align 4, !tbaa !3
  %116 = add nsw i32 %115, %114
  store i32 %116, ptr %18, align 4, !tbaa !3
  br label %117

117:
  %118 = load i32, ptr %18, align 4, !tbaa !3
  %119 = icmp sge i32 %118, 8
  br i1 %119, label %120, label %132

120:
  %121 = load i32, ptr %18, align 4, !tbaa !3
  %122 = sub nsw i32 %121, 8
  store i32 %122, ptr %18, align 4, !tbaa !3
  %123 = load i64, ptr %10, align 8, !tbaa !15
  %124 = load i32, ptr %18, align 4, !tbaa !3
  %125 = zext i32 %124 to i64
  %126 = lshr i64 %123, %125
  %127 = trunc i64 %126 to i8
  %128 = load ptr, ptr %5, align 8, !tbaa !13
  %129 = load i64, ptr %16, align 8, !tbaa !15
  %130 = add nsw i64 %129, 1
  store i64 %130, ptr %16, align 8, !tbaa !15
  %131 = getelementptr inbounds i8, ptr %128, i64 %129
  store i8 %127, ptr %131, align 1, !tbaa !19
  br label %117, !llvm.loop !21

132:
  br label %133

133:
  %134 = load i64, ptr %21, align 8, !tbaa !15
  %135 = add nsw i64 %134, 1
  store i64 %135, ptr %21, align 8, !tbaa !15
  br label %83, !llvm.loop !22

136:
  %137 = load i32, ptr %18, align 4, !tbaa !3
  %138 = icmp ne i32 %137, 0
  br i1 %138, label %139, label %150

139:
  %140 = load i64, ptr %10, align 8, !tbaa !15
  %141 = load i32, ptr %18, align 4, !tbaa !3
  %142 = sub nsw i32 8, %141
  %143 = zext i32 %142 to i64
  %144 = shl i64 %140, %143
  %145 = trunc i64 %144 to i8
  %146 = load ptr, ptr %5, align 8, !tbaa !13
  %147 = load i64, ptr %16, align 8, !tbaa !15
  %148 = add nsw i64 %147, 1
  store i64 %148, ptr %16, align 8, !tbaa !15
  %149 = getelementptr inbounds i8, ptr %146, i64 %147
  store i8 %145, ptr %149, align 1, !tbaa !19
  br label %150

150:
  %151 = load i64, ptr %16, align 8, !tbaa !15
  store i64 %151, ptr %22, align 8, !tbaa !15
  br label %152

152:
  %153 = load i64, ptr %22, align 8, !tbaa !15
  %154 = load i64, ptr %15, align 8, !tbaa !15
  %155 = icmp slt i64 %153, %154
  br i1 %155, label %156, label %163

156:
  %157 = load ptr, ptr %5, align 8, !tbaa !13
  %158 = load i64, ptr %22, align 8, !tbaa !15
  %159 = getelementptr inbounds i8, ptr %157, i64 %158
  store i8 0, ptr %159, align 1, !tbaa !19
  br label %160

160:
  %161 = load i64, ptr %22, align 8, !tbaa !15
  %162 = add nsw i64 %161, 1
  store i64 %162, ptr %22, align 8, !tbaa !15
  br label %152, !llvm.loop !23

163:
  %164 = load i64, ptr %16, align 8, !tbaa !15
  %165 = load ptr, ptr %7, align 8, !tbaa !11
  %166 = getelementptr inbounds i64, ptr %165, i64 0
  store i64 %164, ptr %166, align 8, !tbaa !15
  store i64 0, ptr %23, align 8, !tbaa !15
  br label %167

167:
  %168 = load i64, ptr %23, align 8, !tbaa !15
  %169 = load i64, ptr %14, align 8, !tbaa !15
  %170 = icmp slt i64 %168, %169
  br i1 %170, label %171, label %235

171:
  store i64 0, ptr %24, align 8, !tbaa !15
  store i64 0, ptr %25, align 8, !tbaa !15
  store i64 0, ptr %26, align 8, !tbaa !15
  store i32 1, ptr %27, align 4, !tbaa !3
  br label %172

172:
  %173 = load ptr, ptr %5, align 8, !tbaa !13
  %174 = load i64, ptr %17, align 8, !tbaa !15
  %175 = ashr i64 %174, 3
  %176 = getelementptr inbounds i8, ptr %173, i64 %175
  %177 = load i8, ptr %176, align 1, !tbaa !19
  %178 = zext i8 %177 to i32
  %179 = load i64, ptr %17, align 8, !tbaa !15
  %180 = and i64 %179, 7
  %181 = sub nsw i64 7, %180
  %182 = trunc i64 %181 to i32
  %183 = ashr i32 %178, %182
  %184 = and i32 %183, 1
  %185 = sext i32 %184 to i64
  %186 = load i64, ptr %24, align 8, !tbaa !15
  %187 = or i64 %186, %185
  store i64 %187, ptr %24, align 8, !tbaa !15
  %188 = load i64, ptr %17, align 8, !tbaa !15
  %189 = add nsw i64 %188, 1
  store i64 %189, ptr %17, align 8, !tbaa !15
  %190 = load i64, ptr %24, align 8, !tbaa !15
  %191 = load i64, ptr %25, align 8, !tbaa !15
  %192 = sub nsw i64 %190, %191
  %193 = load i32, ptr %27, align 4, !tbaa !3
  %194 = sext i32 %193 to i64
  %195 = getelementptr inbounds [64 x i16], ptr %11, i64 0, i64 %194
  %196 = load i16, ptr %195, align 2, !tbaa !24
  %197 = zext i16 %196 to i64
  %198 = icmp slt i64 %192, %197
  br i1 %198, label %199, label %210

199:
  %200 = load i64, ptr %26, align 8, !tbaa !15
  %201 = load i64, ptr %24, align 8, !tbaa !15
  %202 = add nsw i64 %200, %201
  %203 = load i64, ptr %25, align 8, !tbaa !15
  %204 = sub nsw i64 %202, %203
  %205 = getelementptr inbounds [256 x i8], ptr %13, i64 0, i64 %204
  %206 = load i8, ptr %205, align 1, !tbaa !19
  %207 = load ptr, ptr %6, align 8, !tbaa !13
  %208 = load i64, ptr %23, align 8, !tbaa !15
  %209 = getelementptr inbounds i8, ptr %207, i64 %208
  store i8 %206, ptr %209, align 1, !tbaa !19
  br label %231

210:
  %211 = load i32, ptr %27, align 4, !tbaa !3
  %212 = sext i32 %211 to i64
  %213 = getelementptr inbounds [64 x i16], ptr %11, i64 0, i64 %212
  %214 = load i16, ptr %213, align 2, !tbaa !24
  %215 = zext i16 %214 to i64
  %216 = load i64, ptr %26, align 8, !tbaa !15
  %217 = add nsw i64 %216, %215
  store i64 %217, ptr %26, align 8, !tbaa !15
  %218 = load i64, ptr %25, align 8, !tbaa !15
  %219 = load i32, ptr %27, align 4, !tbaa !3
  %220 = sext i32 %219 to i64
  %221 = getelementptr inbounds [64 x i16], ptr %11, i64 0, i64 %220
  %222 = load i16, ptr %221, align 2, !tbaa !24
  %223 = zext i16 %222 to i64
  %224 = add nsw i64 %218, %223
  %225 = shl i64 %224, 1
  store i64 %225, ptr %25, align 8, !tbaa !15
  %226 = load i64, ptr %24, align 8, !tbaa !15
  %227 = shl i64 %226, 1
  store i64 %227, ptr %24, align 8, !tbaa !15
  br label %228

228:
  %229 = load i32, ptr %27, align 4, !tbaa !3
  %230 = add nsw i32 %229, 1
  store i32 %230, ptr %27, align 4, !tbaa !3
  br label %172

231:
  br label %232

232:
  %233 = load i64, ptr %23, align 8, !tbaa !15
  %234 = add nsw i64 %233, 1
  store i64 %234, ptr %23, align 8, !tbaa !15
  br label %167, !llvm.loop !26

235:
  ret void
}

define internal void @code_lengths(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [511 x %struct.Node], align 16
  %6 = alloca [256 x i16], align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.Node, align 4
  %11 = alloca i32, align 4
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca %struct.Node, align 4
  store ptr %0, ptr %3, align 8, !tbaa !27
  store ptr %1, ptr %4, align 8, !tbaa !13
  store i32 256, ptr %7, align 4, !tbaa !3
  store i32 256, ptr %8, align 4, !tbaa !3
  store i32 0, ptr %9, align 4, !tbaa !3
  br label %15

15:
  %16 = load i32, ptr %9, align 4, !tbaa !3
  %17 = icmp slt i32 %16, 256
  br i1 %17, label %18, label %38

18:
  %19 = getelementptr inbounds nuw %struct.Node, ptr %10, i32 0, i32 0
  %20 = load ptr, ptr %3, align 8, !tbaa !27
  %21 = load i32, ptr %9, align 4, !tbaa !3
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %20, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !3
  store i32 %24, ptr %19, align 4, !tbaa !29
  %25 = getelementptr inbounds nuw %struct.Node, ptr %10, i32 0, i32 1
  store i16 -1, ptr %25, align 4, !tbaa !31
  %26 = getelementptr inbounds nuw %struct.Node, ptr %10, i32 0, i32 2
  store i16 -1, ptr %26, align 2, !tbaa !32
  %27 = load i32, ptr %9, align 4, !tbaa !3
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 %28
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %29, ptr align 4 %10, i64 8, i1 false), !tbaa.struct !33
  %30 = load i32, ptr %9, align 4, !tbaa !3
  %31 = trunc i32 %30 to i16
  %32 = load i32, ptr %9, align 4, !tbaa !3
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 %33
  store i16 %31, ptr %34, align 2, !tbaa !24
  br label %35

35:
  %36 = load i32, ptr %9, align 4, !tbaa !3
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %9, align 4, !tbaa !3
  br label %15, !llvm.loop !34

38:
  store i32 127, ptr %11, align 4, !tbaa !3
  br label %39

39:
  %40 = load i32, ptr %11, align 4, !tbaa !3
  %41 = icmp sge i32 %40, 0
  br i1 %41, label %42, label %50

42:
  %43 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 0
  %44 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  %45 = load i32, ptr %11, align 4, !tbaa !3
  %46 = load i32, ptr %7, align 4, !tbaa !3
  call void @sift(ptr noundef %43, ptr noundef %44, i32 noundef %45, i32 noundef %46)
  br label %47

47:
  %48 = load i32, ptr %11, align 4, !tbaa !3
  %49 = add nsw i32 %48, -1
  store i32 %49, ptr %11, align 4, !tbaa !3
  br label %39, !llvm.loop !35

50:
  br label %51

51:
  %52 = load i32, ptr %7, align 4, !tbaa !3
  %53 = icmp sgt i32 %52, 1
  br i1 %53, label %54, label %94

54:
  %55 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  %56 = load i16, ptr %55, align 16, !tbaa !24
  store i16 %56, ptr %12, align 2, !tbaa !24
  %57 = load i32, ptr %7, align 4, !tbaa !3
  %58 = add nsw i32 %57, -1
  store i32 %58, ptr %7, align 4, !tbaa !3
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 %59
  %61 = load i16, ptr %60, align 2, !tbaa !24
  %62 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  store i16 %61, ptr %62, align 16, !tbaa !24
  %63 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 0
  %64 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  %65 = load i32, ptr %7, align 4, !tbaa !3
  call void @sift(ptr noundef %63, ptr noundef %64, i32 noundef 0, i32 noundef %65)
  %66 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  %67 = load i16, ptr %66, align 16, !tbaa !24
  store i16 %67, ptr %13, align 2, !tbaa !24
  %68 = getelementptr inbounds nuw %struct.Node, ptr %14, i32 0, i32 0
  %69 = load i16, ptr %12, align 2, !tbaa !24
  %70 = sext i16 %69 to i64
  %71 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 %70
  %72 = getelementptr inbounds nuw %struct.Node, ptr %71, i32 0, i32 0
  %73 = load i32, ptr %72, align 8, !tbaa !29
  %74 = load i16, ptr %13, align 2, !tbaa !24
  %75 = sext i16 %74 to i64
  %76 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 %75
  %77 = getelementptr inbounds nuw %struct.Node, ptr %76, i32 0, i32 0
  %78 = load i32, ptr %77, align 8, !tbaa !29
  %79 = add i32 %73, %78
  store i32 %79, ptr %68, align 4, !tbaa !29
  %80 = getelementptr inbounds nuw %struct.Node, ptr %14, i32 0, i32 1
  %81 = load i16, ptr %12, align 2, !tbaa !24
  store i16 %81, ptr %80, align 4, !tbaa !31
  %82 = getelementptr inbounds nuw %struct.Node, ptr %14, i32 0, i32 2
  %83 = load i16, ptr %13, align 2, !tbaa !24
  store i16 %83, ptr %82, align 2, !tbaa !32
  %84 = load i32, ptr %8, align 4, !tbaa !3
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 %85
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %86, ptr align 4 %14, i64 8, i1 false), !tbaa.struct !33
  %87 = load i32, ptr %8, align 4, !tbaa !3
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %8, align 4, !tbaa !3
  %89 = trunc i32 %87 to i16
  %90 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  store i16 %89, ptr %90, align 16, !tbaa !24
  %91 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 0
  %92 = getelementptr inbounds [256 x i16], ptr %6, i64 0, i64 0
  %93 = load i32, ptr %7, align 4, !tbaa !3
  call void @sift(ptr noundef %91, ptr noundef %92, i32 noundef 0, i32 noundef %93)
  br label %51, !llvm.loop !36

94:
  %95 = getelementptr inbounds [511 x %struct.Node], ptr %5, i64 0, i64 0
  %96 = load i32, ptr %8, align 4, !tbaa !3
  %97 = sub nsw i32 %96, 1
  %98 = load ptr, ptr %4, align 8, !tbaa !13
  call void @measure(ptr noundef %95, i32 noundef %97, i32 noundef 0, ptr noundef %98)
  ret void
}

define internal void @assign(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !13
  store ptr %1, ptr %6, align 8, !tbaa !11
  store ptr %2, ptr %7, align 8, !tbaa !37
  store ptr %3, ptr %8, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !15
  store i32 0, ptr %10, align 4, !tbaa !3
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %14

14:
  %15 = load i32, ptr %11, align 4, !tbaa !3
  %16 = icmp slt i32 %15, 64
  br i1 %16, label %17, label %25

17:
  %18 = load ptr, ptr %7, align 8, !tbaa !37
  %19 = load i32, ptr %11, align 4, !tbaa !3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i16, ptr %18, i64 %20
  store i16 0, ptr %21, align 2, !tbaa !24
  br label %22

22:
  %23 = load i32, ptr %11, align 4, !tbaa !3
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %11, align 4, !tbaa !3
  br label %14, !llvm.loop !39

25:
  store i32 1, ptr %12, align 4, !tbaa !3
  br label %26

26:
  %27 = load i32, ptr %12, align 4, !tbaa !3
  %28 = icmp slt i32 %27, 64
  br i1 %28, label %29, label %72

29:
  store i32 0, ptr %13, align 4, !tbaa !3
  br label %30

30:
  %31 = load i32, ptr %13, align 4, !tbaa !3
  %32 = icmp slt i32 %31, 256
  br i1 %32, label %33, label %66

33:
  %34 = load ptr, ptr %5, align 8, !tbaa !13
  %35 = load i32, ptr %13, align 4, !tbaa !3
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds i8, ptr %34, i64 %36
  %38 = load i8, ptr %37, align 1, !tbaa !19
  %39 = zext i8 %38 to i32
  %40 = load i32, ptr %12, align 4, !tbaa !3
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %62

42:
  %43 = load i64, ptr %9, align 8, !tbaa !15
  %44 = add i64 %43, 1
  store i64 %44, ptr %9, align 8, !tbaa !15
  %45 = load ptr, ptr %6, align 8, !tbaa !11
  %46 = load i32, ptr %13, align 4, !tbaa !3
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i64, ptr %45, i64 %47
  store i64 %43, ptr %48, align 8, !tbaa !15
  %49 = load ptr, ptr %7, align 8, !tbaa !37
  %50 = load i32, ptr %12, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i16, ptr %49, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !24
  %54 = add i16 %53, 1
  store i16 %54, ptr %52, align 2, !tbaa !24
  %55 = load i32, ptr %13, align 4, !tbaa !3
  %56 = trunc i32 %55 to i8
  %57 = load ptr, ptr %8, align 8, !tbaa !13
  %58 = load i32, ptr %10, align 4, !tbaa !3
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %10, align 4, !tbaa !3
  %60 = sext i32 %58 to i64
  %61 = getelementptr inbounds i8, ptr %57, i64 %60
  store i8 %56, ptr %61, align 1, !tbaa !19
  br label %62

62:
  br label %63

63:
  %64 = load i32, ptr %13, align 4, !tbaa !3
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %13, align 4, !tbaa !3
  br label %30, !llvm.loop !40

66:
  %67 = load i64, ptr %9, align 8, !tbaa !15
  %68 = shl i64 %67, 1
  store i64 %68, ptr %9, align 8, !tbaa !15
  br label %69

69:
  %70 = load i32, ptr %12, align 4, !tbaa !3
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %12, align 4, !tbaa !3
  br label %26, !llvm.loop !41

72:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @sift(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i16, align 2
  %10 = alloca i32, align 4
  store ptr %0, ptr %5, align 8, !tbaa !10
  store ptr %1, ptr %6, align 8, !tbaa !37
  store i32 %2, ptr %7, align 4, !tbaa !3
  store i32 %3, ptr %8, align 4, !tbaa !3
  %11 = load ptr, ptr %6, align 8, !tbaa !37
  %12 = load i32, ptr %7, align 4, !tbaa !3
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i16, ptr %11, i64 %13
  %15 = load i16, ptr %14, align 2, !tbaa !24
  store i16 %15, ptr %9, align 2, !tbaa !24
  %16 = load i32, ptr %7, align 4, !tbaa !3
  %17 = mul nsw i32 2, %16
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %10, align 4, !tbaa !3
  br label %19

19:
  %20 = load i32, ptr %10, align 4, !tbaa !3
  %21 = load i32, ptr %8, align 4, !tbaa !3
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %76

23:
  %24 = load i32, ptr %10, align 4, !tbaa !3
  %25 = add nsw i32 %24, 1
  %26 = load i32, ptr %8, align 4, !tbaa !3
  %27 = icmp slt i32 %25, %26
  br i1 %27, label %28, label %48

28:
  %29 = load ptr, ptr %5, align 8, !tbaa !10
  %30 = load ptr, ptr %6, align 8, !tbaa !37
  %31 = load i32, ptr %10, align 4, !tbaa !3
  %32 = add nsw i32 %31, 1
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i16, ptr %30, i64 %33
  %35 = load i16, ptr %34, align 2, !tbaa !24
  %36 = sext i16 %35 to i32
  %37 = load ptr, ptr %6, align 8, !tbaa !37
  %38 = load i32, ptr %10, align 4, !tbaa !3
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i16, ptr %37, i64 %39
  %41 = load i16, ptr %40, align 2, !tbaa !24
  %42 = sext i16 %41 to i32
  %43 = call i32 @lighter(ptr noundef %29, i32 noundef %36, i32 noundef %42)
  %44 = icmp ne i32 %43, 0
  br i1 %44, label %45, label %48

45:
  %46 = load i32, ptr %10, align 4, !tbaa !3
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %10, align 4, !tbaa !3
  br label %48

48:
  %49 = load ptr, ptr %5, align 8, !tbaa !10
  %50 = load i16, ptr %9, align 2, !tbaa !24
  %51 = sext i16 %50 to i32
  %52 = load ptr, ptr %6, align 8, !tbaa !37
  %53 = load i32, ptr %10, align 4, !tbaa !3
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds i16, ptr %52, i64 %54
  %56 = load i16, ptr %55, align 2, !tbaa !24
  %57 = sext i16 %56 to i32
  %58 = call i32 @lighter(ptr noundef %49, i32 noundef %51, i32 noundef %57)
  %59 = icmp ne i32 %58, 0
  br i1 %59, label %60, label %61

60:
  br label %76

61:
  %62 = load ptr, ptr %6, align 8, !tbaa !37
  %63 = load i32, ptr %10, align 4, !tbaa !3
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i16, ptr %62, i64 %64
  %66 = load i16, ptr %65, align 2, !tbaa !24
  %67 = load ptr, ptr %6, align 8, !tbaa !37
  %68 = load i32, ptr %7, align 4, !tbaa !3
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds i16, ptr %67, i64 %69
  store i16 %66, ptr %70, align 2, !tbaa !24
  %71 = load i32, ptr %10, align 4, !tbaa !3
  store i32 %71, ptr %7, align 4, !tbaa !3
  br label %72

72:
  %73 = load i32, ptr %7, align 4, !tbaa !3
  %74 = mul nsw i32 2, %73
  %75 = add nsw i32 %74, 1
  store i32 %75, ptr %10, align 4, !tbaa !3
  br label %19, !llvm.loop !42

76:
  %77 = load i16, ptr %9, align 2, !tbaa !24
  %78 = load ptr, ptr %6, align 8, !tbaa !37
  %79 = load i32, ptr %7, align 4, !tbaa !3
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i16, ptr %78, i64 %80
  store i16 %77, ptr %81, align 2, !tbaa !24
  ret void
}

define internal void @measure(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  store ptr %0, ptr %5, align 8, !tbaa !10
  store i32 %1, ptr %6, align 4, !tbaa !3
  store i32 %2, ptr %7, align 4, !tbaa !3
  store ptr %3, ptr %8, align 8, !tbaa !13
  %9 = load ptr, ptr %5, align 8, !tbaa !10
  %10 = load i32, ptr %6, align 4, !tbaa !3
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds %struct.Node, ptr %9, i64 %11
  %13 = getelementptr inbounds nuw %struct.Node, ptr %12, i32 0, i32 1
  %14 = load i16, ptr %13, align 4, !tbaa !31
  %15 = sext i16 %14 to i32
  %16 = icmp slt i32 %15, 0
  br i1 %16, label %17, label %24

17:
  %18 = load i32, ptr %7, align 4, !tbaa !3
  %19 = trunc i32 %18 to i8
  %20 = load ptr, ptr %8, align 8, !tbaa !13
  %21 = load i32, ptr %6, align 4, !tbaa !3
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  store i8 %19, ptr %23, align 1, !tbaa !19
  br label %47

24:
  %25 = load ptr, ptr %5, align 8, !tbaa !10
  %26 = load ptr, ptr %5, align 8, !tbaa !10
  %27 = load i32, ptr %6, align 4, !tbaa !3
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds %struct.Node, ptr %26, i64 %28
  %30 = getelementptr inbounds nuw %struct.Node, ptr %29, i32 0, i32 1
  %31 = load i16, ptr %30, align 4, !tbaa !31
  %32 = sext i16 %31 to i32
  %33 = load i32, ptr %7, align 4, !tbaa !3
  %34 = add nsw i32 %33, 1
  %35 = load ptr, ptr %8, align 8, !tbaa !13
  call void @measure(ptr noundef %25, i32 noundef %32, i32 noundef %34, ptr noundef %35)
  %36 = load ptr, ptr %5, align 8, !tbaa !10
  %37 = load ptr, ptr %5, align 8, !tbaa !10
  %38 = load i32, ptr %6, align 4, !tbaa !3
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds %struct.Node, ptr %37, i64 %39
  %41 = getelementptr inbounds nuw %struct.Node, ptr %40, i32 0, i32 2
  %42 = load i16, ptr %41, align 2, !tbaa !32
  %43 = sext i16 %42 to i32
  %44 = load i32, ptr %7, align 4, !tbaa !3
  %45 = add nsw i32 %44, 1
  %46 = load ptr, ptr %8, align 8, !tbaa !13
  call void @measure(ptr noundef %36, i32 noundef %43, i32 noundef %45, ptr noundef %46)
  br label %47

47:
  ret void
}

define internal i32 @lighter(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !10
  store i32 %1, ptr %5, align 4, !tbaa !3
  store i32 %2, ptr %6, align 4, !tbaa !3
  %7 = load ptr, ptr %4, align 8, !tbaa !10
  %8 = load i32, ptr %5, align 4, !tbaa !3
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds %struct.Node, ptr %7, i64 %9
  %11 = getelementptr inbounds nuw %struct.Node, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !tbaa !29
  %13 = load ptr, ptr %4, align 8, !tbaa !10
  %14 = load i32, ptr %6, align 4, !tbaa !3
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds %struct.Node, ptr %13, i64 %15
  %17 = getelementptr inbounds nuw %struct.Node, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %17, align 4, !tbaa !29
  %19 = icmp ne i32 %12, %18
  br i1 %19, label %20, label %35

20:
  %21 = load ptr, ptr %4, align 8, !tbaa !10
  %22 = load i32, ptr %5, align 4, !tbaa !3
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds %struct.Node, ptr %21, i64 %23
  %25 = getelementptr inbounds nuw %struct.Node, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %25, align 4, !tbaa !29
  %27 = load ptr, ptr %4, align 8, !tbaa !10
  %28 = load i32, ptr %6, align 4, !tbaa !3
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds %struct.Node, ptr %27, i64 %29
  %31 = getelementptr inbounds nuw %struct.Node, ptr %30, i32 0, i32 0
  %32 = load i32, ptr %31, align 4, !tbaa !29
  %33 = icmp ult i32 %26, %32
  %34 = zext i1 %33 to i32
  br label %40

35:
  %36 = load i32, ptr %5, align 4, !tbaa !3
  %37 = load i32, ptr %6, align 4, !tbaa !3
  %38 = icmp slt i32 %36, %37
  %39 = zext i1 %38 to i32
  br label %40

40:
  %41 = phi i32 [ %34, %20 ], [ %39, %35 ]
  ret i32 %41
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!16 = !{!"long", !5, i64 0}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !18}
!24 = !{!25, !25, i64 0}
!25 = !{!"short", !5, i64 0}
!26 = distinct !{!26, !18}
!27 = !{!28, !28, i64 0}
!28 = !{!"p1 int", !9, i64 0}
!29 = !{!30, !4, i64 0}
!30 = !{!"", !4, i64 0, !25, i64 4, !25, i64 6}
!31 = !{!30, !25, i64 4}
!32 = !{!30, !25, i64 6}
!33 = !{i64 0, i64 4, !3, i64 4, i64 2, !24, i64 6, i64 2, !24}
!34 = distinct !{!34, !18}
!35 = distinct !{!35, !18}
!36 = distinct !{!36, !18}
!37 = !{!38, !38, i64 0}
!38 = !{!"p1 short", !9, i64 0}
!39 = distinct !{!39, !18}
!40 = distinct !{!40, !18}
!41 = distinct !{!41, !18}
!42 = distinct !{!42, !18}
