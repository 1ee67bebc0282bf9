; made by python -m programs.c from src/xtea.c, SHA-256 e16cfa94abf51900470dc2af34c39fd5384e419183e1cfaf9549a2d16a874257
source_filename = "xtea.c"

@__const.kernel.chain = private unnamed_addr constant [2 x i32] [i32 19088743, i32 -1985229329], align 4

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca [2 x i32], align 4
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca [2 x i32], align 4
  store ptr %0, ptr %2, align 8, !tbaa !7
  %15 = load ptr, ptr %2, align 8, !tbaa !7
  %16 = getelementptr inbounds ptr, ptr %15, i64 0
  %17 = load ptr, ptr %16, align 8, !tbaa !10
  store ptr %17, ptr %3, align 8, !tbaa !11
  %18 = load ptr, ptr %2, align 8, !tbaa !7
  %19 = getelementptr inbounds ptr, ptr %18, i64 1
  %20 = load ptr, ptr %19, align 8, !tbaa !10
  store ptr %20, ptr %4, align 8, !tbaa !13
  %21 = load ptr, ptr %2, align 8, !tbaa !7
  %22 = getelementptr inbounds ptr, ptr %21, i64 2
  %23 = load ptr, ptr %22, align 8, !tbaa !10
  store ptr %23, ptr %5, align 8, !tbaa !13
  %24 = load ptr, ptr %2, align 8, !tbaa !7
  %25 = getelementptr inbounds ptr, ptr %24, i64 3
  %26 = load ptr, ptr %25, align 8, !tbaa !10
  store ptr %26, ptr %6, align 8, !tbaa !13
  %27 = load ptr, ptr %2, align 8, !tbaa !7
  %28 = getelementptr inbounds ptr, ptr %27, i64 4
  %29 = load ptr, ptr %28, align 8, !tbaa !10
  store ptr %29, ptr %7, align 8, !tbaa !11
  %30 = load ptr, ptr %3, align 8, !tbaa !11
  %31 = getelementptr inbounds i64, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8, !tbaa !15
  store i64 %32, ptr %8, align 8, !tbaa !15
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 @__const.kernel.chain, i64 8, i1 false)
  store i64 0, ptr %10, align 8, !tbaa !15
  br label %33

33:
  %34 = load i64, ptr %10, align 8, !tbaa !15
  %35 = load i64, ptr %8, align 8, !tbaa !15
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %37, label %83

37:
  store i32 0, ptr %11, align 4, !tbaa !3
  br label %38

38:
  %39 = load i32, ptr %11, align 4, !tbaa !3
  %40 = icmp slt i32 %39, 2
  br i1 %40, label %41, label %58

41:
  %42 = load ptr, ptr %4, align 8, !tbaa !13
  %43 = load i64, ptr %10, align 8, !tbaa !15
  %44 = mul nsw i64 2, %43
  %45 = load i32, ptr %11, align 4, !tbaa !3
  %46 = sext i32 %45 to i64
  %47 = add nsw i64 %44, %46
  %48 = getelementptr inbounds i32, ptr %42, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !3
  %50 = load i32, ptr %11, align 4, !tbaa !3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [2 x i32], ptr %9, i64 0, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = xor i32 %53, %49
  store i32 %54, ptr %52, align 4, !tbaa !3
  br label %55

55:
  %56 = load i32, ptr %11, align 4, !tbaa !3
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %11, align 4, !tbaa !3
  br label %38, !llvm.loop !17

58:
  %59 = getelementptr inbounds [2 x i32], ptr %9, i64 0, i64 0
  %60 = load ptr, ptr %5, align 8, !tbaa !13
  call void @encrypt(ptr noundef %59, ptr noundef %60, i32 noundef 32)
  store i32 0, ptr %12, align 4, !tbaa !3
  br label %61

61:
  %62 = load i32, ptr %12, align 4, !tbaa !3
  %63 = icmp slt i32 %62, 2
  br i1 %63, label %64, label %79

64:
  %65 = load i32, ptr %12, align 4, !tbaa !3
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [2 x i32], ptr %9, i64 0, i64 %66
  %68 = load i32, ptr %67, align 4, !tbaa !3
  %69 = load ptr, ptr %6, align 8, !tbaa !13
  %70 = load i64, ptr %10, align 8, !tbaa !15
  %71 = mul nsw i64 2, %70
  %72 = load i32, ptr %12, align 4, !tbaa !3
  %73 = sext i32 %72 to i64
  %74 = add nsw i64 %71, %73
  %75 = getelementptr inbounds i32, ptr %69, i64 %74
  store i32 %68, ptr %75, align 4, !tbaa !3
  br label %76

76:
  %77 = load i32, ptr %12, align 4, !tbaa !3
  %78 = add nsw i32 %77, 1
  store i32 %78, ptr %12, align 4, !tbaa !3
  br label %61, !llvm.loop !19

79:
  br label %80

80:
  %81 = load i64, ptr %10, align 8, !tbaa !15
  %82 = add nsw i64 %81, 1
  store i64 %82, ptr %10, align 8, !tbaa !15
  br label %33, !llvm.loop !20

83:
  %84 = load ptr, ptr %7, align 8, !tbaa !11
  %85 = getelementptr inbounds i64, ptr %84, i64 0
  store i64 0, ptr %85, align 8, !tbaa !15
  %86 = load i64, ptr %8, align 8, !tbaa !15
  %87 = sub nsw i64 %86, 1
  store i64 %87, ptr %13, align 8, !tbaa !15
  br label %88

88:
  %89 = load i64, ptr %13, align 8, !tbaa !15
  %90 = icmp sgt i64 %89, 0
  br i1 %90, label %91, label %149

91:
  %92 = load ptr, ptr %6, align 8, !tbaa !13
  %93 = load i64, ptr %13, align 8, !tbaa !15
  %94 = mul nsw i64 2, %93
  %95 = getelementptr inbounds i32, ptr %92, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !3
  store i32 %96, ptr %14, align 4, !tbaa !3
  %97 = getelementptr inbounds i32, ptr %14, i64 1
  %98 = load ptr, ptr %6, align 8, !tbaa !13
  %99 = load i64, ptr %13, align 8, !tbaa !15
  %100 = mul nsw i64 2, %99
  %101 = add nsw i64 %100, 1
  %102 = getelementptr inbounds i32, ptr %98, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !3
  store i32 %103, ptr %97, align 4, !tbaa !3
  %104 = getelementptr inbounds [2 x i32], ptr %14, i64 0, i64 0
  %105 = load ptr, ptr %5, align 8, !tbaa !13
  call void @decrypt(ptr noundef %104, ptr noundef %105, i32 noundef 32)
  %106 = getelementptr inbounds [2 x i32], ptr %14, i64 0, i64 0
  %107 = load i32, ptr %106, align 4, !tbaa !3
  %108 = load ptr, ptr %6, align 8, !tbaa !13
  %109 = load i64, ptr %13, align 8, !tbaa !15
  %110 = mul nsw i64 2, %109
  %111 = sub nsw i64 %110, 2
  %112 = getelementptr inbounds i32, ptr %108, i64 %111
  %113 = load i32, ptr %112, align 4, !tbaa !3
  %114 = xor i32 %107, %113
  %115 = load ptr, ptr %4, align 8, !tbaa !13
  %116 = load i64, ptr %13, align 8, !tbaa !15
  %117 = mul nsw i64 2, %116
  %118 = getelementptr inbounds i32, ptr %115, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = icmp eq i32 %114, %119
  br i1 %120, label %121, label %138

121:
  %122 = getelementptr inbounds [2 x i32], ptr %14, i64 0, i64 1
  %123 = load i32, ptr %122, align 4, !tbaa !3
  %124 = load ptr, ptr %6, align 8, !tbaa !13
  %125 = load i64, ptr %13, align 8, !tbaa !15
  %126 = mul nsw i64 2, %125
  %127 = sub nsw i64 %126, 1
  %128 = getelementptr inbounds i32, ptr %124, i64 %127
  %129 = load i32, ptr %128, align 4, !tbaa !3
  %130 = xor i32 %123, %129
  %131 = load ptr, ptr %4, align 8, !tbaa !13
  %132 = load i64, ptr %13, align 8, !tbaa !15
  %133 = mul nsw i64 2, %132
  %134 = add nsw i64 %133, 1
  %135 = getelementptr inbounds i32, ptr %131, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !3
  %137 = icmp eq i32 %130, %136
  br label %138

138:
  %139 = phi i1 [ false, %91 ], [ %137, %121 ]
  %140 = zext i1 %139 to i32
  %141 = sext i32 %140 to i64
  %142 = load ptr, ptr %7, align 8, !tbaa !11
  %143 = getelementptr inbounds i64, ptr %142, i64 0
  %144 = load i64, ptr %143, align 8, !tbaa !15
  %145 = add nsw i64 %144, %141
  store i64 %145, ptr %143, align 8, !tbaa !15
  br label %146

146:
  %147 = load i64, ptr %13, align 8, !tbaa !15
  %148 = add nsw i64 %147, -1
  store i64 %148, ptr %13, align 8, !tbaa !15
  br label %88, !llvm.loop !21

149:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @encrypt(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i32 %2, ptr %6, align 4, !tbaa !3
  store i32 0, ptr %7, align 4, !tbaa !3
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %9

9:
  %10 = load i32, ptr %8, align 4, !tbaa !3
  %11 = load i32, ptr %6, align 4, !tbaa !3
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %54

13:
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = getelementptr inbounds i32, ptr %14, i64 1
  %16 = load i32, ptr %15, align 4, !tbaa !3
  %17 = call i32 @shuffle(i32 noundef %16)
  %18 = load i32, ptr %7, align 4, !tbaa !3
  %19 = load ptr, ptr %5, align 8, !tbaa !13
  %20 = load i32, ptr %7, align 4, !tbaa !3
  %21 = and i32 %20, 3
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds nuw i32, ptr %19, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !3
  %25 = add i32 %18, %24
  %26 = xor i32 %17, %25
  %27 = load ptr, ptr %4, align 8, !tbaa !13
  %28 = getelementptr inbounds i32, ptr %27, i64 0
  %29 = load i32, ptr %28, align 4, !tbaa !3
  %30 = add i32 %29, %26
  store i32 %30, ptr %28, align 4, !tbaa !3
  %31 = load i32, ptr %7, align 4, !tbaa !3
  %32 = add i32 %31, -1640531527
  store i32 %32, ptr %7, align 4, !tbaa !3
  %33 = load ptr, ptr %4, align 8, !tbaa !13
  %34 = getelementptr inbounds i32, ptr %33, i64 0
  %35 = load i32, ptr %34, align 4, !tbaa !3
  %36 = call i32 @shuffle(i32 noundef %35)
  %37 = load i32, ptr %7, align 4, !tbaa !3
  %38 = load ptr, ptr %5, align 8, !tbaa !13
  %39 = load i32, ptr %7, align 4, !tbaa !3
  %40 = lshr i32 %39, 11
  %41 = and i32 %40, 3
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds nuw i32, ptr %38, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = add i32 %37, %44
  %46 = xor i32 %36, %45
  %47 = load ptr, ptr %4, align 8, !tbaa !13
  %48 = getelementptr inbounds i32, ptr %47, i64 1
  %49 = load i32, ptr %48, align 4, !tbaa !3
  %50 = add i32 %49, %46
  store i32 %50, ptr %48, align 4, !tbaa !3
  br label %51

51:
  %52 = load i32, ptr %8, align 4, !tbaa !3
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %8, align 4, !tbaa !3
  br label %9, !llvm.loop !22

54:
  ret void
}

define internal void @decrypt(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8, !tbaa !13
  store ptr %1, ptr %5, align 8, !tbaa !13
  store i32 %2, ptr %6, align 4, !tbaa !3
  %9 = load i32, ptr %6, align 4, !tbaa !3
  %10 = mul i32 -1640531527, %9
  store i32 %10, ptr %7, align 4, !tbaa !3
  store i32 0, ptr %8, align 4, !tbaa !3
  br label %11

11:
  %12 = load i32, ptr %8, align 4, !tbaa !3
  %13 = load i32, ptr %6, align 4, !tbaa !3
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %56

15:
  %16 = load ptr, ptr %4, align 8, !tbaa !13
  %17 = getelementptr inbounds i32, ptr %16, i64 0
  %18 = load i32, ptr %17, align 4, !tbaa !3
  %19 = call i32 @shuffle(i32 noundef %18)
  %20 = load i32, ptr %7, align 4, !tbaa !3
  %21 = load ptr, ptr %5, align 8, !tbaa !13
  %22 = load i32, ptr %7, align 4, !tbaa !3
  %23 = lshr i32 %22, 11
  %24 = and i32 %23, 3
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i32, ptr %21, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !3
  %28 = add i32 %20, %27
  %29 = xor i32 %19, %28
  %30 = load ptr, ptr %4, align 8, !tbaa !13
  %31 = getelementptr inbounds i32, ptr %30, i64 1
  %32 = load i32, ptr %31, align 4, !tbaa !3
  %33 = sub i32 %32, %29
  store i32 %33, ptr %31, align 4, !tbaa !3
  %34 = load i32, ptr %7, align 4, !tbaa !3
  %35 = sub i32 %34, -1640531527
  store i32 %35, ptr %7, align 4, !tbaa !3
  %36 = load ptr, ptr %4, align 8, !tbaa !13
  %37 = getelementptr inbounds i32, ptr %36, i64 1
  %38 = load i32, ptr %37, align 4, !tbaa !3
  %39 = call i32 @shuffle(i32 noundef %38)
  %40 = load i32, ptr %7, align 4, !tbaa !3
  %41 = load ptr, ptr %5, align 8, !tbaa !13
  %42 = load i32, ptr %7, align 4, !tbaa !3
  %43 = and i32 %42, 3
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds nuw i32, ptr %41, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !3
  %47 = add i32 %40, %46
  %48 = xor i32 %39, %47
  %49 = load ptr, ptr %4, align 8, !tbaa !13
  %50 = getelementptr inbounds i32, ptr %49, i64 0
  %51 = load i32, ptr %50, align 4, !tbaa !3
  %52 = sub i32 %51, %48
  store i32 %52, ptr %50, align 4, !tbaa !3
  br label %53

53:
  %54 = load i32, ptr %8, align 4, !tbaa !3
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %8, align 4, !tbaa !3
  br label %11, !llvm.loop !23

56:
  ret void
}

define internal i32 @shuffle(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !3
  %3 = load i32, ptr %2, align 4, !tbaa !3
  %4 = shl i32 %3, 4
  %5 = load i32, ptr %2, align 4, !tbaa !3
  %6 = lshr i32 %5, 5
  %7 = xor i32 %4, %6
  %8 = load i32, ptr %2, align 4, !tbaa !3
  %9 = add i32 %7, %8
  ret i32 %9
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
