; made by python -m programs.calls from src/events.c, SHA-256 f5ed201131964a580036133f1f28fc7fd2656dd8ff9b6ff1986540342c2e6868
source_filename = "events.c"

%struct.Loop = type { [256 x %struct.Event], i32, i32, [64 x i64], i64, i64, i64, i64, [8 x ptr] }
%struct.Event = type { i32, i32, i64 }

define dso_local void @kernel(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Loop, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca %struct.Event, align 8
  %11 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !4
  %12 = load ptr, ptr %2, align 8, !tbaa !4
  %13 = getelementptr inbounds ptr, ptr %12, i64 0
  %14 = load ptr, ptr %13, align 8, !tbaa !4
  store ptr %14, ptr %3, align 8, !tbaa !4
  %15 = load ptr, ptr %2, align 8, !tbaa !4
  %16 = getelementptr inbounds ptr, ptr %15, i64 1
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  store ptr %17, ptr %4, align 8, !tbaa !4
  %18 = load ptr, ptr %2, align 8, !tbaa !4
  %19 = getelementptr inbounds ptr, ptr %18, i64 2
  %20 = load ptr, ptr %19, align 8, !tbaa !4
  store ptr %20, ptr %5, align 8, !tbaa !4
  %21 = load ptr, ptr %2, align 8, !tbaa !4
  %22 = getelementptr inbounds ptr, ptr %21, i64 3
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %23, ptr %6, align 8, !tbaa !4
  %24 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 2
  store i32 0, ptr %24, align 4, !tbaa !8
  %25 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 1
  store i32 0, ptr %25, align 8, !tbaa !12
  %26 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 6
  store i64 0, ptr %26, align 8, !tbaa !13
  %27 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 5
  store i64 0, ptr %27, align 8, !tbaa !14
  %28 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 4
  store i64 0, ptr %28, align 8, !tbaa !15
  %29 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 7
  store i64 1, ptr %29, align 8, !tbaa !16
  store i32 0, ptr %8, align 4, !tbaa !17
  br label %30

30:
  %31 = load i32, ptr %8, align 4, !tbaa !17
  %32 = icmp slt i32 %31, 64
  br i1 %32, label %33, label %41

33:
  %34 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 3
  %35 = load i32, ptr %8, align 4, !tbaa !17
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [64 x i64], ptr %34, i64 0, i64 %36
  store i64 1000, ptr %37, align 8, !tbaa !18
  br label %38

38:
  %39 = load i32, ptr %8, align 4, !tbaa !17
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %8, align 4, !tbaa !17
  br label %30, !llvm.loop !19

41:
  %42 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %43 = getelementptr inbounds [8 x ptr], ptr %42, i64 0, i64 0
  store ptr @deposit, ptr %43, align 8, !tbaa !4
  %44 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %45 = getelementptr inbounds [8 x ptr], ptr %44, i64 0, i64 1
  store ptr @withdraw, ptr %45, align 8, !tbaa !4
  %46 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %47 = getelementptr inbounds [8 x ptr], ptr %46, i64 0, i64 2
  store ptr @transfer, ptr %47, align 8, !tbaa !4
  %48 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %49 = getelementptr inbounds [8 x ptr], ptr %48, i64 0, i64 3
  store ptr @interest, ptr %49, align 8, !tbaa !4
  %50 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %51 = getelementptr inbounds [8 x ptr], ptr %50, i64 0, i64 4
  store ptr @tax, ptr %51, align 8, !tbaa !4
  %52 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %53 = getelementptr inbounds [8 x ptr], ptr %52, i64 0, i64 5
  store ptr @report, ptr %53, align 8, !tbaa !4
  %54 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %55 = getelementptr inbounds [8 x ptr], ptr %54, i64 0, i64 6
  store ptr @warn, ptr %55, align 8, !tbaa !4
  %56 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 8
  %57 = getelementptr inbounds [8 x ptr], ptr %56, i64 0, i64 7
  store ptr @cap, ptr %57, align 8, !tbaa !4
  store i64 0, ptr %9, align 8, !tbaa !18
  br label %58

58:
  %59 = load i64, ptr %9, align 8, !tbaa !18
  %60 = load ptr, ptr %3, align 8, !tbaa !4
  %61 = getelementptr inbounds i64, ptr %60, i64 0
  %62 = load i64, ptr %61, align 8, !tbaa !18
  %63 = icmp slt i64 %59, %62
  br i1 %63, label %64, label %93

64:
  %65 = load ptr, ptr %4, align 8, !tbaa !4
  %66 = load i64, ptr %9, align 8, !tbaa !18
  %67 = getelementptr inbounds i32, ptr %65, i64 %66
  %68 = load i32, ptr %67, align 4, !tbaa !17
  %69 = load ptr, ptr %4, align 8, !tbaa !4
  %70 = load i64, ptr %9, align 8, !tbaa !18
  %71 = getelementptr inbounds i32, ptr %69, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !17
  %73 = lshr i32 %72, 3
  %74 = load ptr, ptr %4, align 8, !tbaa !4
  %75 = load i64, ptr %9, align 8, !tbaa !18
  %76 = getelementptr inbounds i32, ptr %74, i64 %75
  %77 = load i32, ptr %76, align 4, !tbaa !17
  %78 = lshr i32 %77, 16
  %79 = and i32 %78, 4095
  %80 = zext i32 %79 to i64
  %81 = call { i64, i64 } @event(i32 noundef %68, i32 noundef %73, i64 noundef %80)
  %82 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %83 = extractvalue { i64, i64 } %81, 0
  store i64 %83, ptr %82, align 8
  %84 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %85 = extractvalue { i64, i64 } %81, 1
  store i64 %85, ptr %84, align 8
  %86 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 0
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr inbounds { i64, i64 }, ptr %10, i32 0, i32 1
  %89 = load i64, ptr %88, align 8
  call void @post(ptr noundef %7, i64 %87, i64 %89)
  call void @drain(ptr noundef %7, i32 noundef 3)
  br label %90

90:
  %91 = load i64, ptr %9, align 8, !tbaa !18
  %92 = add nsw i64 %91, 1
  store i64 %92, ptr %9, align 8, !tbaa !18
  br label %58, !llvm.loop !21

93:
  call void @drain(ptr noundef %7, i32 noundef 1000)
  store i32 0, ptr %11, align 4, !tbaa !17
  br label %94

94:
  %95 = load i32, ptr %11, align 4, !tbaa !17
  %96 = icmp slt i32 %95, 64
  br i1 %96, label %97, label %110

97:
  %98 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 3
  %99 = load i32, ptr %11, align 4, !tbaa !17
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds [64 x i64], ptr %98, i64 0, i64 %100
  %102 = load i64, ptr %101, align 8, !tbaa !18
  %103 = load ptr, ptr %5, align 8, !tbaa !4
  %104 = load i32, ptr %11, align 4, !tbaa !17
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds i64, ptr %103, i64 %105
  store i64 %102, ptr %106, align 8, !tbaa !18
  br label %107

107:
  %108 = load i32, ptr %11, align 4, !tbaa !17
  %109 = add nsw i32 %108, 1
  store i32 %109, ptr %11, align 4, !tbaa !17
  br label %94, !llvm.loop !22

110:
  %111 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 4
  %112 = load i64, ptr %111, align 8, !tbaa !15
  %113 = load ptr, ptr %6, align 8, !tbaa !4
  %114 = getelementptr inbounds i64, ptr %113, i64 0
  store i64 %112, ptr %114, align 8, !tbaa !18
  %115 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 5
  %116 = load i64, ptr %115, align 8, !tbaa !14
  %117 = load ptr, ptr %6, align 8, !tbaa !4
  %118 = getelementptr inbounds i64, ptr %117, i64 1
  store i64 %116, ptr %118, align 8, !tbaa !18
  %119 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 6
  %120 = load i64, ptr %119, align 8, !tbaa !13
  %121 = load ptr, ptr %6, align 8, !tbaa !4
  %122 = getelementptr inbounds i64, ptr %121, i64 2
  store i64 %120, ptr %122, align 8, !tbaa !18
  %123 = getelementptr inbounds %struct.Loop, ptr %7, i32 0, i32 7
  %124 = load i64, ptr %123, align 8, !tbaa !16
  %125 = load ptr, ptr %6, align 8, !tbaa !4
  %126 = getelementptr inbounds i64, ptr %125, i64 3
  store i64 %124, ptr %126, align 8, !tbaa !18
  ret void
}

define internal void @deposit(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %8 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !25
  %13 = call ptr @account(ptr noundef %10, i32 noundef %12)
  %14 = load i64, ptr %13, align 8, !tbaa !18
  %15 = add nsw i64 %14, %9
  store i64 %15, ptr %13, align 8, !tbaa !18
  %16 = load ptr, ptr %5, align 8, !tbaa !4
  %17 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %20 = load i64, ptr %19, align 8
  call void @log_event(ptr noundef %16, i64 %18, i64 %20)
  ret void
}

define internal void @withdraw(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.Event, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %8, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %9, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %10 = load ptr, ptr %5, align 8, !tbaa !4
  %11 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %12 = load i32, ptr %11, align 4, !tbaa !25
  %13 = call ptr @account(ptr noundef %10, i32 noundef %12)
  store ptr %13, ptr %6, align 8, !tbaa !4
  %14 = load ptr, ptr %6, align 8, !tbaa !4
  %15 = load i64, ptr %14, align 8, !tbaa !18
  %16 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %17 = load i64, ptr %16, align 8, !tbaa !23
  %18 = icmp slt i64 %15, %17
  br i1 %18, label %19, label %41

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Loop, ptr %20, i32 0, i32 6
  %22 = load i64, ptr %21, align 8, !tbaa !13
  %23 = add i64 %22, 1
  store i64 %23, ptr %21, align 8, !tbaa !13
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %26 = load i32, ptr %25, align 4, !tbaa !25
  %27 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %28 = load i64, ptr %27, align 8, !tbaa !23
  %29 = load ptr, ptr %6, align 8, !tbaa !4
  %30 = load i64, ptr %29, align 8, !tbaa !18
  %31 = sub nsw i64 %28, %30
  %32 = call { i64, i64 } @event(i32 noundef 6, i32 noundef %26, i64 noundef %31)
  %33 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %34 = extractvalue { i64, i64 } %32, 0
  store i64 %34, ptr %33, align 8
  %35 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %36 = extractvalue { i64, i64 } %32, 1
  store i64 %36, ptr %35, align 8
  %37 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %40 = load i64, ptr %39, align 8
  call void @post(ptr noundef %24, i64 %38, i64 %40)
  br label %52

41:
  %42 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %43 = load i64, ptr %42, align 8, !tbaa !23
  %44 = load ptr, ptr %6, align 8, !tbaa !4
  %45 = load i64, ptr %44, align 8, !tbaa !18
  %46 = sub nsw i64 %45, %43
  store i64 %46, ptr %44, align 8, !tbaa !18
  %47 = load ptr, ptr %5, align 8, !tbaa !4
  %48 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %51 = load i64, ptr %50, align 8
  call void @log_event(ptr noundef %47, i64 %49, i64 %51)
  br label %52

52:
  ret void
}

define internal void @transfer(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.Event, align 8
  %8 = alloca %struct.Event, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %10, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !25
  %14 = call ptr @account(ptr noundef %11, i32 noundef %13)
  %15 = load i64, ptr %14, align 8, !tbaa !18
  %16 = call i64 @part(i64 noundef %15, i64 noundef 10)
  store i64 %16, ptr %6, align 8, !tbaa !18
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %19 = load i32, ptr %18, align 4, !tbaa !25
  %20 = load i64, ptr %6, align 8, !tbaa !18
  %21 = call { i64, i64 } @event(i32 noundef 1, i32 noundef %19, i64 noundef %20)
  %22 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %23 = extractvalue { i64, i64 } %21, 0
  store i64 %23, ptr %22, align 8
  %24 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %25 = extractvalue { i64, i64 } %21, 1
  store i64 %25, ptr %24, align 8
  %26 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %29 = load i64, ptr %28, align 8
  call void @post(ptr noundef %17, i64 %27, i64 %29)
  %30 = load ptr, ptr %5, align 8, !tbaa !4
  %31 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %32 = load i32, ptr %31, align 4, !tbaa !25
  %33 = mul i32 %32, 7
  %34 = add i32 %33, 1
  %35 = load i64, ptr %6, align 8, !tbaa !18
  %36 = call { i64, i64 } @event(i32 noundef 0, i32 noundef %34, i64 noundef %35)
  %37 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %38 = extractvalue { i64, i64 } %36, 0
  store i64 %38, ptr %37, align 8
  %39 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %40 = extractvalue { i64, i64 } %36, 1
  store i64 %40, ptr %39, align 8
  %41 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %44 = load i64, ptr %43, align 8
  call void @post(ptr noundef %30, i64 %42, i64 %44)
  ret void
}

define internal void @interest(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Event, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %8, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %11 = load i32, ptr %10, align 4, !tbaa !25
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %14 = load i32, ptr %13, align 4, !tbaa !25
  %15 = call ptr @account(ptr noundef %12, i32 noundef %14)
  %16 = load i64, ptr %15, align 8, !tbaa !18
  %17 = call i64 @part(i64 noundef %16, i64 noundef 2)
  %18 = call { i64, i64 } @event(i32 noundef 0, i32 noundef %11, i64 noundef %17)
  %19 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %20 = extractvalue { i64, i64 } %18, 0
  store i64 %20, ptr %19, align 8
  %21 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %22 = extractvalue { i64, i64 } %18, 1
  store i64 %22, ptr %21, align 8
  %23 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %26 = load i64, ptr %25, align 8
  call void @post(ptr noundef %9, i64 %24, i64 %26)
  %27 = load ptr, ptr %5, align 8, !tbaa !4
  %28 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %31 = load i64, ptr %30, align 8
  call void @log_event(ptr noundef %27, i64 %29, i64 %31)
  ret void
}

define internal void @tax(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.Event, align 8
  %8 = alloca %struct.Event, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %10, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %11 = load ptr, ptr %5, align 8, !tbaa !4
  %12 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !25
  %14 = call ptr @account(ptr noundef %11, i32 noundef %13)
  %15 = load i64, ptr %14, align 8, !tbaa !18
  %16 = call i64 @part(i64 noundef %15, i64 noundef 30)
  store i64 %16, ptr %6, align 8, !tbaa !18
  %17 = load i64, ptr %6, align 8, !tbaa !18
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %19, label %33

19:
  %20 = load ptr, ptr %5, align 8, !tbaa !4
  %21 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %22 = load i32, ptr %21, align 4, !tbaa !25
  %23 = load i64, ptr %6, align 8, !tbaa !18
  %24 = call { i64, i64 } @event(i32 noundef 1, i32 noundef %22, i64 noundef %23)
  %25 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %26 = extractvalue { i64, i64 } %24, 0
  store i64 %26, ptr %25, align 8
  %27 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %28 = extractvalue { i64, i64 } %24, 1
  store i64 %28, ptr %27, align 8
  %29 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %32 = load i64, ptr %31, align 8
  call void @post(ptr noundef %20, i64 %30, i64 %32)
  br label %33

33:
  %34 = load ptr, ptr %5, align 8, !tbaa !4
  %35 = load i64, ptr %6, align 8, !tbaa !18
  %36 = call { i64, i64 } @event(i32 noundef 0, i32 noundef 0, i64 noundef %35)
  %37 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %38 = extractvalue { i64, i64 } %36, 0
  store i64 %38, ptr %37, align 8
  %39 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %40 = extractvalue { i64, i64 } %36, 1
  store i64 %40, ptr %39, align 8
  %41 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %44 = load i64, ptr %43, align 8
  call void @post(ptr noundef %34, i64 %42, i64 %44)
  ret void
}

define internal void @report(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.Event, align 8
  %9 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %9, align 8
  %10 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %10, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  store i64 0, ptr %6, align 8, !tbaa !18
  store i32 0, ptr %7, align 4, !tbaa !17
  br label %11

11:
  %12 = load i32, ptr %7, align 4, !tbaa !17
  %13 = icmp ult i32 %12, 8
  br i1 %13, label %14, label %27

14:
  %15 = load ptr, ptr %5, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %17 = load i32, ptr %16, align 4, !tbaa !25
  %18 = load i32, ptr %7, align 4, !tbaa !17
  %19 = add i32 %17, %18
  %20 = call ptr @account(ptr noundef %15, i32 noundef %19)
  %21 = load i64, ptr %20, align 8, !tbaa !18
  %22 = load i64, ptr %6, align 8, !tbaa !18
  %23 = add i64 %22, %21
  store i64 %23, ptr %6, align 8, !tbaa !18
  br label %24

24:
  %25 = load i32, ptr %7, align 4, !tbaa !17
  %26 = add i32 %25, 1
  store i32 %26, ptr %7, align 4, !tbaa !17
  br label %11, !llvm.loop !26

27:
  %28 = load ptr, ptr %5, align 8, !tbaa !4
  %29 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %30 = load i32, ptr %29, align 4, !tbaa !25
  %31 = load i64, ptr %6, align 8, !tbaa !18
  %32 = lshr i64 %31, 1
  %33 = call { i64, i64 } @event(i32 noundef 5, i32 noundef %30, i64 noundef %32)
  %34 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %35 = extractvalue { i64, i64 } %33, 0
  store i64 %35, ptr %34, align 8
  %36 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %37 = extractvalue { i64, i64 } %33, 1
  store i64 %37, ptr %36, align 8
  %38 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %41 = load i64, ptr %40, align 8
  call void @log_event(ptr noundef %28, i64 %39, i64 %41)
  ret void
}

define internal void @warn(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.Event, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %8, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %13 = load i64, ptr %12, align 8
  call void @log_event(ptr noundef %9, i64 %11, i64 %13)
  %14 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %15 = load i64, ptr %14, align 8, !tbaa !23
  %16 = icmp slt i64 %15, 1000
  br i1 %16, label %17, label %32

17:
  %18 = load ptr, ptr %5, align 8, !tbaa !4
  %19 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !tbaa !25
  %21 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %22 = load i64, ptr %21, align 8, !tbaa !23
  %23 = call { i64, i64 } @event(i32 noundef 0, i32 noundef %20, i64 noundef %22)
  %24 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %25 = extractvalue { i64, i64 } %23, 0
  store i64 %25, ptr %24, align 8
  %26 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %27 = extractvalue { i64, i64 } %23, 1
  store i64 %27, ptr %26, align 8
  %28 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  %31 = load i64, ptr %30, align 8
  call void @post(ptr noundef %18, i64 %29, i64 %31)
  br label %32

32:
  ret void
}

define internal void @cap(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %8, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %9 = load ptr, ptr %5, align 8, !tbaa !4
  %10 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %11 = load i32, ptr %10, align 4, !tbaa !25
  %12 = call ptr @account(ptr noundef %9, i32 noundef %11)
  store ptr %12, ptr %6, align 8, !tbaa !4
  %13 = load ptr, ptr %6, align 8, !tbaa !4
  %14 = load i64, ptr %13, align 8, !tbaa !18
  %15 = icmp sgt i64 %14, 1000000
  br i1 %15, label %16, label %18

16:
  %17 = load ptr, ptr %6, align 8, !tbaa !4
  store i64 1000000, ptr %17, align 8, !tbaa !18
  br label %18

18:
  %19 = load ptr, ptr %6, align 8, !tbaa !4
  %20 = load i64, ptr %19, align 8, !tbaa !18
  %21 = icmp slt i64 %20, -1000000
  br i1 %21, label %22, label %24

22:
  %23 = load ptr, ptr %6, align 8, !tbaa !4
  store i64 -1000000, ptr %23, align 8, !tbaa !18
  br label %24

24:
  ret void
}

define internal void @post(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = call i32 @waiting(ptr noundef %8)
  %10 = icmp uge i32 %9, 256
  br i1 %10, label %11, label %16

11:
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Loop, ptr %12, i32 0, i32 5
  %14 = load i64, ptr %13, align 8, !tbaa !14
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !14
  br label %26

16:
  %17 = load ptr, ptr %5, align 8, !tbaa !4
  %18 = getelementptr inbounds %struct.Loop, ptr %17, i32 0, i32 0
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Loop, ptr %19, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !tbaa !8
  %22 = add i32 %21, 1
  store i32 %22, ptr %20, align 4, !tbaa !8
  %23 = and i32 %21, 255
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds [256 x %struct.Event], ptr %18, i64 0, i64 %24
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr align 8 %4, i64 16, i1 false), !tbaa.struct !27
  br label %26

26:
  ret void
}

define internal { i64, i64 } @event(i32 noundef %0, i32 noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store i32 %0, ptr %5, align 4, !tbaa !17
  store i32 %1, ptr %6, align 4, !tbaa !17
  store i64 %2, ptr %7, align 8, !tbaa !18
  %8 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 0
  %9 = load i32, ptr %5, align 4, !tbaa !17
  %10 = and i32 %9, 7
  store i32 %10, ptr %8, align 8, !tbaa !28
  %11 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 1
  %12 = load i32, ptr %6, align 4, !tbaa !17
  %13 = and i32 %12, 63
  store i32 %13, ptr %11, align 4, !tbaa !25
  %14 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %15 = load i64, ptr %7, align 8, !tbaa !18
  store i64 %15, ptr %14, align 8, !tbaa !23
  %16 = load { i64, i64 }, ptr %4, align 8
  ret { i64, i64 } %16
}

define internal void @drain(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Event, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  br label %6

6:
  %7 = load i32, ptr %4, align 4, !tbaa !17
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %13

9:
  %10 = load ptr, ptr %3, align 8, !tbaa !4
  %11 = call i32 @waiting(ptr noundef %10)
  %12 = icmp ne i32 %11, 0
  br label %13

13:
  %14 = phi i1 [ false, %6 ], [ %12, %9 ]
  br i1 %14, label %15, label %30

15:
  %16 = load ptr, ptr %3, align 8, !tbaa !4
  %17 = load ptr, ptr %3, align 8, !tbaa !4
  %18 = call { i64, i64 } @take(ptr noundef %17)
  %19 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %20 = extractvalue { i64, i64 } %18, 0
  store i64 %20, ptr %19, align 8
  %21 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %22 = extractvalue { i64, i64 } %18, 1
  store i64 %22, ptr %21, align 8
  %23 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %26 = load i64, ptr %25, align 8
  call void @dispatch(ptr noundef %16, i64 %24, i64 %26)
  br label %27

27:
  %28 = load i32, ptr %4, align 4, !tbaa !17
  %29 = add nsw i32 %28, -1
  store i32 %29, ptr %4, align 4, !tbaa !17
  br label %6, !llvm.loop !29

30:
  ret void
}

define internal ptr @account(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8, !tbaa !4
  store i32 %1, ptr %4, align 4, !tbaa !17
  %5 = load ptr, ptr %3, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Loop, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %4, align 4, !tbaa !17
  %8 = and i32 %7, 63
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds [64 x i64], ptr %6, i64 0, i64 %9
  ret ptr %10
}

define internal void @log_event(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Loop, ptr %8, i32 0, i32 7
  %10 = load i64, ptr %9, align 8, !tbaa !16
  %11 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 0
  %12 = load i32, ptr %11, align 8, !tbaa !28
  %13 = zext i32 %12 to i64
  %14 = xor i64 %10, %13
  %15 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !23
  %17 = xor i64 %14, %16
  %18 = mul i64 %17, -7046029254386353131
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds %struct.Loop, ptr %19, i32 0, i32 7
  store i64 %18, ptr %20, align 8, !tbaa !16
  ret void
}

define internal i64 @part(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8, !tbaa !18
  store i64 %1, ptr %4, align 8, !tbaa !18
  %5 = load i64, ptr %3, align 8, !tbaa !18
  %6 = load i64, ptr %4, align 8, !tbaa !18
  %7 = mul nsw i64 %5, %6
  %8 = sdiv i64 %7, 100
  ret i64 %8
}

define internal i32 @waiting(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !4
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  %4 = getelementptr inbounds %struct.Loop, ptr %3, i32 0, i32 2
  %5 = load i32, ptr %4, align 4, !tbaa !8
  %6 = load ptr, ptr %2, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Loop, ptr %6, i32 0, i32 1
  %8 = load i32, ptr %7, align 8, !tbaa !12
  %9 = sub i32 %5, %8
  ret i32 %9
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1) #1

define internal void @dispatch(ptr noundef %0, i64 %1, i64 %2) #0 {
  %4 = alloca %struct.Event, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %1, ptr %6, align 8
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8, !tbaa !4
  %8 = load ptr, ptr %5, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Loop, ptr %8, i32 0, i32 4
  %10 = load i64, ptr %9, align 8, !tbaa !15
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !15
  %12 = load ptr, ptr %5, align 8, !tbaa !4
  %13 = getelementptr inbounds %struct.Loop, ptr %12, i32 0, i32 8
  %14 = getelementptr inbounds %struct.Event, ptr %4, i32 0, i32 0
  %15 = load i32, ptr %14, align 8, !tbaa !28
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds [8 x ptr], ptr %13, i64 0, i64 %16
  %18 = load ptr, ptr %17, align 8, !tbaa !4
  %19 = load ptr, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %23 = load i64, ptr %22, align 8
  call void %18(ptr noundef %19, i64 %21, i64 %23)
  %24 = load ptr, ptr %5, align 8, !tbaa !4
  %25 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %28 = load i64, ptr %27, align 8
  call void @cap(ptr noundef %24, i64 %26, i64 %28)
  ret void
}

define internal { i64, i64 } @take(ptr noundef %0) #0 {
  %2 = alloca %struct.Event, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !4
  %4 = load ptr, ptr %3, align 8, !tbaa !4
  %5 = getelementptr inbounds %struct.Loop, ptr %4, i32 0, i32 0
  %6 = load ptr, ptr %3, align 8, !tbaa !4
  %7 = getelementptr inbounds %struct.Loop, ptr %6, i32 0, i32 1
  %8 = load i32, ptr %7, align 8, !tbaa !12
  %9 = add i32 %8, 1
  store i32 %9, ptr %7, align 8, !tbaa !12
  %10 = and i32 %8, 255
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds [256 x %struct.Event], ptr %5, i64 0, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %12, i64 16, i1 false), !tbaa.struct !27
  %13 = load { i64, i64 }, ptr %2, align 8
  ret { i64, i64 } %13
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 4100}
!9 = !{!"Loop", !6, i64 0, !10, i64 4096, !10, i64 4100, !6, i64 4104, !11, i64 4616, !11, i64 4624, !11, i64 4632, !11, i64 4640, !6, i64 4648}
!10 = !{!"int", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!9, !10, i64 4096}
!13 = !{!9, !11, i64 4632}
!14 = !{!9, !11, i64 4624}
!15 = !{!9, !11, i64 4616}
!16 = !{!9, !11, i64 4640}
!17 = !{!10, !10, i64 0}
!18 = !{!11, !11, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = distinct !{!22, !20}
!23 = !{!24, !11, i64 8}
!24 = !{!"", !10, i64 0, !10, i64 4, !11, i64 8}
!25 = !{!24, !10, i64 4}
!26 = distinct !{!26, !20}
!27 = !{i64 0, i64 4, !17, i64 4, i64 4, !17, i64 8, i64 8, !18}
!28 = !{!24, !10, i64 0}
!29 = distinct !{!29, !20}
