; made by python -m programs.c from src/mergesort.c, SHA-256 0396f7309349d9fccfa9751c6be8bd4ccf40a36c0de5d18beff8a61013de5aa8
source_filename = "mergesort.c"

%struct.Record = type { i32, i32 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca ptr, align 8
  %18 = alloca i64, align 8
  store ptr %0, ptr %2, align 8, !tbaa !7
  %19 = load ptr, ptr %2, align 8, !tbaa !7
  %20 = getelementptr inbounds ptr, ptr %19, i64 0
  %21 = load ptr, ptr %20, align 8, !tbaa !10
  store ptr %21, ptr %3, align 8, !tbaa !11
  %22 = load ptr, ptr %2, align 8, !tbaa !7
  %23 = getelementptr inbounds ptr, ptr %22, i64 1
  %24 = load ptr, ptr %23, align 8, !tbaa !10
  store ptr %24, ptr %4, align 8, !tbaa !10
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = getelementptr inbounds ptr, ptr %25, i64 2
  %27 = load ptr, ptr %26, align 8, !tbaa !10
  store ptr %27, ptr %5, align 8, !tbaa !10
  %28 = load ptr, ptr %2, align 8, !tbaa !7
  %29 = getelementptr inbounds ptr, ptr %28, i64 3
  %30 = load ptr, ptr %29, align 8, !tbaa !10
  store ptr %30, ptr %6, align 8, !tbaa !11
  %31 = load ptr, ptr %2, align 8, !tbaa !7
  %32 = getelementptr inbounds ptr, ptr %31, i64 4
  %33 = load ptr, ptr %32, align 8, !tbaa !10
  store ptr %33, ptr %7, align 8, !tbaa !10
  %34 = load ptr, ptr %3, align 8, !tbaa !11
  %35 = getelementptr inbounds i64, ptr %34, i64 0
  %36 = load i64, ptr %35, align 8, !tbaa !13
  store i64 %36, ptr %8, align 8, !tbaa !13
  store i64 0, ptr %9, align 8, !tbaa !13
  %37 = load ptr, ptr %5, align 8, !tbaa !10
  store ptr %37, ptr %10, align 8, !tbaa !10
  %38 = load ptr, ptr %7, align 8, !tbaa !10
  store ptr %38, ptr %11, align 8, !tbaa !10
  store i64 0, ptr %12, align 8, !tbaa !13
  br label %39

39:
  %40 = load i64, ptr %12, align 8, !tbaa !13
  %41 = load i64, ptr %8, align 8, !tbaa !13
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %53

43:
  %44 = load ptr, ptr %5, align 8, !tbaa !10
  %45 = load i64, ptr %12, align 8, !tbaa !13
  %46 = getelementptr inbounds %struct.Record, ptr %44, i64 %45
  %47 = load ptr, ptr %4, align 8, !tbaa !10
  %48 = load i64, ptr %12, align 8, !tbaa !13
  %49 = getelementptr inbounds %struct.Record, ptr %47, i64 %48
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %46, ptr align 4 %49, i64 8, i1 false), !tbaa.struct !15
  br label %50

50:
  %51 = load i64, ptr %12, align 8, !tbaa !13
  %52 = add nsw i64 %51, 1
  store i64 %52, ptr %12, align 8, !tbaa !13
  br label %39, !llvm.loop !16

53:
  store i64 1, ptr %13, align 8, !tbaa !13
  br label %54

54:
  %55 = load i64, ptr %13, align 8, !tbaa !13
  %56 = load i64, ptr %8, align 8, !tbaa !13
  %57 = icmp slt i64 %55, %56
  br i1 %57, label %58, label %110

58:
  store i64 0, ptr %14, align 8, !tbaa !13
  br label %59

59:
  %60 = load i64, ptr %14, align 8, !tbaa !13
  %61 = load i64, ptr %8, align 8, !tbaa !13
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %63, label %103

63:
  %64 = load i64, ptr %14, align 8, !tbaa !13
  %65 = load i64, ptr %13, align 8, !tbaa !13
  %66 = add nsw i64 %64, %65
  %67 = load i64, ptr %8, align 8, !tbaa !13
  %68 = icmp slt i64 %66, %67
  br i1 %68, label %69, label %73

69:
  %70 = load i64, ptr %14, align 8, !tbaa !13
  %71 = load i64, ptr %13, align 8, !tbaa !13
  %72 = add nsw i64 %70, %71
  br label %75

73:
  %74 = load i64, ptr %8, align 8, !tbaa !13
  br label %75

75:
  %76 = phi i64 [ %72, %69 ], [ %74, %73 ]
  store i64 %76, ptr %15, align 8, !tbaa !13
  %77 = load i64, ptr %15, align 8, !tbaa !13
  %78 = load i64, ptr %13, align 8, !tbaa !13
  %79 = add nsw i64 %77, %78
  %80 = load i64, ptr %8, align 8, !tbaa !13
  %81 = icmp slt i64 %79, %80
  br i1 %81, label %82, label %86

82:
  %83 = load i64, ptr %15, align 8, !tbaa !13
  %84 = load i64, ptr %13, align 8, !tbaa !13
  %85 = add nsw i64 %83, %84
  br label %88

86:
  %87 = load i64, ptr %8, align 8, !tbaa !13
  br label %88

88:
  %89 = phi i64 [ %85, %82 ], [ %87, %86 ]
  store i64 %89, ptr %16, align 8, !tbaa !13
  %90 = load ptr, ptr %10, align 8, !tbaa !10
  %91 = load i64, ptr %14, align 8, !tbaa !13
  %92 = load i64, ptr %15, align 8, !tbaa !13
  %93 = load i64, ptr %16, align 8, !tbaa !13
  %94 = load ptr, ptr %11, align 8, !tbaa !10
  %95 = call i64 @merge(ptr noundef %90, i64 noundef %91, i64 noundef %92, i64 noundef %93, ptr noundef %94)
  %96 = load i64, ptr %9, align 8, !tbaa !13
  %97 = add nsw i64 %96, %95
  store i64 %97, ptr %9, align 8, !tbaa !13
  br label %98

98:
  %99 = load i64, ptr %13, align 8, !tbaa !13
  %100 = mul nsw i64 2, %99
  %101 = load i64, ptr %14, align 8, !tbaa !13
  %102 = add nsw i64 %101, %100
  store i64 %102, ptr %14, align 8, !tbaa !13
  br label %59, !llvm.loop !18

103:
  %104 = load ptr, ptr %10, align 8, !tbaa !10
  store ptr %104, ptr %17, align 8, !tbaa !10
  %105 = load ptr, ptr %11, align 8, !tbaa !10
  store ptr %105, ptr %10, align 8, !tbaa !10
  %106 = load ptr, ptr %17, align 8, !tbaa !10
  store ptr %106, ptr %11, align 8, !tbaa !10
  br label %107

107:
  %108 = load i64, ptr %13, align 8, !tbaa !13
  %109 = mul nsw i64 %108, 2
  store i64 %109, ptr %13, align 8, !tbaa !13
  br label %54, !llvm.loop !19

110:
  %111 = load ptr, ptr %10, align 8, !tbaa !10
  %112 = load ptr, ptr %5, align 8, !tbaa !10
  %113 = icmp ne ptr %111, %112
  br i1 %113, label %114, label %130

114:
  store i64 0, ptr %18, align 8, !tbaa !13
  br label %115

115:
  %116 = load i64, ptr %18, align 8, !tbaa !13
  %117 = load i64, ptr %8, align 8, !tbaa !13
  %118 = icmp slt i64 %116, %117
  br i1 %118, label %119, label %129

119:
  %120 = load ptr, ptr %5, align 8, !tbaa !10
  %121 = load i64, ptr %18, align 8, !tbaa !13
  %122 = getelementptr inbounds %struct.Record, ptr %120, i64 %121
  %123 = load ptr, ptr %10, align 8, !tbaa !10
  %124 = load i64, ptr %18, align 8, !tbaa !13
  %125 = getelementptr inbounds %struct.Record, ptr %123, i64 %124
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %122, ptr align 4 %125, i64 8, i1 false), !tbaa.struct !15
  br label %126

126:
  %127 = load i64, ptr %18, align 8, !tbaa !13
  %128 = add nsw i64 %127, 1
  store i64 %128, ptr %18, align 8, !tbaa !13
  br label %115, !llvm.loop !20

129:
  br label %130

130:
  %131 = load i64, ptr %9, align 8, !tbaa !13
  %132 = load ptr, ptr %6, align 8, !tbaa !11
  %133 = getelementptr inbounds i64, ptr %132, i64 0
  store i64 %131, ptr %133, align 8, !tbaa !13
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal i64 @merge(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  store ptr %0, ptr %6, align 8, !tbaa !10
  store i64 %1, ptr %7, align 8, !tbaa !13
  store i64 %2, ptr %8, align 8, !tbaa !13
  store i64 %3, ptr %9, align 8, !tbaa !13
  store ptr %4, ptr %10, align 8, !tbaa !10
  %15 = load i64, ptr %7, align 8, !tbaa !13
  store i64 %15, ptr %11, align 8, !tbaa !13
  %16 = load i64, ptr %8, align 8, !tbaa !13
  store i64 %16, ptr %12, align 8, !tbaa !13
  store i64 0, ptr %13, align 8, !tbaa !13
  %17 = load i64, ptr %7, align 8, !tbaa !13
  store i64 %17, ptr %14, align 8, !tbaa !13
  br label %18

18:
  %19 = load i64, ptr %14, align 8, !tbaa !13
  %20 = load i64, ptr %9, align 8, !tbaa !13
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %67

22:
  %23 = load i64, ptr %12, align 8, !tbaa !13
  %24 = load i64, ptr %9, align 8, !tbaa !13
  %25 = icmp sge i64 %23, %24
  br i1 %25, label %42, label %26

26:
  %27 = load i64, ptr %11, align 8, !tbaa !13
  %28 = load i64, ptr %8, align 8, !tbaa !13
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %30, label %50

30:
  %31 = load ptr, ptr %6, align 8, !tbaa !10
  %32 = load i64, ptr %11, align 8, !tbaa !13
  %33 = getelementptr inbounds %struct.Record, ptr %31, i64 %32
  %34 = getelementptr inbounds nuw %struct.Record, ptr %33, i32 0, i32 0
  %35 = load i32, ptr %34, align 4, !tbaa !21
  %36 = load ptr, ptr %6, align 8, !tbaa !10
  %37 = load i64, ptr %12, align 8, !tbaa !13
  %38 = getelementptr inbounds %struct.Record, ptr %36, i64 %37
  %39 = getelementptr inbounds nuw %struct.Record, ptr %38, i32 0, i32 0
  %40 = load i32, ptr %39, align 4, !tbaa !21
  %41 = icmp ule i32 %35, %40
  br i1 %41, label %42, label %50

42:
  %43 = load ptr, ptr %10, align 8, !tbaa !10
  %44 = load i64, ptr %14, align 8, !tbaa !13
  %45 = getelementptr inbounds %struct.Record, ptr %43, i64 %44
  %46 = load ptr, ptr %6, align 8, !tbaa !10
  %47 = load i64, ptr %11, align 8, !tbaa !13
  %48 = add nsw i64 %47, 1
  store i64 %48, ptr %11, align 8, !tbaa !13
  %49 = getelementptr inbounds %struct.Record, ptr %46, i64 %47
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %45, ptr align 4 %49, i64 8, i1 false), !tbaa.struct !15
  br label %63

50:
  %51 = load ptr, ptr %10, align 8, !tbaa !10
  %52 = load i64, ptr %14, align 8, !tbaa !13
  %53 = getelementptr inbounds %struct.Record, ptr %51, i64 %52
  %54 = load ptr, ptr %6, align 8, !tbaa !10
  %55 = load i64, ptr %12, align 8, !tbaa !13
  %56 = add nsw i64 %55, 1
  store i64 %56, ptr %12, align 8, !tbaa !13
  %57 = getelementptr inbounds %struct.Record, ptr %54, i64 %55
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %53, ptr align 4 %57, i64 8, i1 false), !tbaa.struct !15
  %58 = load i64, ptr %8, align 8, !tbaa !13
  %59 = load i64, ptr %11, align 8, !tbaa !13
  %60 = sub nsw i64 %58, %59
  %61 = load i64, ptr %13, align 8, !tbaa !13
  %62 = add nsw i64 %61, %60
  store i64 %62, ptr %13, align 8, !tbaa !13
  br label %63

63:
  br label %64

64:
  %65 = load i64, ptr %14, align 8, !tbaa !13
  %66 = add nsw i64 %65, 1
  store i64 %66, ptr %14, align 8, !tbaa !13
  br label %18, !llvm.loop !23

67:
  %68 = load i64, ptr %13, align 8, !tbaa !13
  ret i64 %68
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
!14 = !{!"long", !5, i64 0}
!15 = !{i64 0, i64 4, !3, i64 4, i64 4, !3}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = distinct !{!18, !17}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !17}
!21 = !{!22, !4, i64 0}
!22 = !{!"", !4, i64 0, !4, i64 4}
!23 = distinct !{!23, !17}
