define void @second_difference(ptr noalias nocapture readonly %buffers) #0 {
entry:
  %a0 = getelementptr ptr, ptr %buffers, i64 0
  %p0 = load ptr, ptr %a0, align 8, !invariant.load !0
  %a1 = getelementptr ptr, ptr %buffers, i64 1
  %p1 = load ptr, ptr %a1, align 8, !invariant.load !0
  br label %loop1
loop1:
  %r1 = phi i64 [ 0, %entry ], [ %next73, %done28 ]
  br label %loop3
loop3:
  %b2 = phi i64 [ 16, %loop1 ], [ %next25, %loop3 ]
  %v5 = mul nsw i64 %r1, 100
  %v6 = add nsw i64 %b2, %v5
  %v7 = add nsw i64 %v6, -1
  %v8 = getelementptr float, ptr %p0, i64 %v7
  %v9 = load <32 x float>, ptr %v8, align 4, !invariant.load !0
  %v10 = fmul contract <32 x float> %v9, splat (float 0x3FF0000000000000)
  %v11 = mul nsw i64 %r1, 100
  %v12 = add nsw i64 %b2, %v11
  %v13 = getelementptr float, ptr %p0, i64 %v12
  %v14 = load <32 x float>, ptr %v13, align 4, !invariant.load !0
  %v15 = fmul contract <32 x float> %v14, splat (float 0xC000000000000000)
  %v16 = fadd contract <32 x float> %v10, %v15
  %v17 = mul nsw i64 %r1, 100
  %v18 = add nsw i64 %b2, %v17
  %v19 = add nsw i64 %v18, 1
  %v20 = getelementptr float, ptr %p0, i64 %v19
  %v21 = load <32 x float>, ptr %v20, align 4, !invariant.load !0
  %v22 = fmul contract <32 x float> %v21, splat (float 0x3FF0000000000000)
  %v23 = fadd contract <32 x float> %v16, %v22
  %v24 = getelementptr inbounds float, ptr %p1, i64 %v12
  store <32 x float> %v23, ptr %v24, align 4
  %next25 = add nuw nsw i64 %b2, 32
  %again26 = icmp ult i64 %next25, 80
  br i1 %again26, label %loop3, label %done4
done4:
  br label %loop27
loop27:
  %b3 = phi i64 [ 0, %done4 ], [ %next69, %loop27 ]
  %v29 = trunc i64 %b3 to i32
  %v30 = insertelement <16 x i32> poison, i32 %v29, i64 0
  %v31 = shufflevector <16 x i32> %v30, <16 x i32> poison, <16 x i32> zeroinitializer
  %v32 = add <16 x i32> %v31, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v33 = icmp ult <16 x i32> %v32, splat (i32 100)
  %v34 = add nsw i64 %b3, -1
  %v35 = trunc i64 %v34 to i32
  %v36 = insertelement <16 x i32> poison, i32 %v35, i64 0
  %v37 = shufflevector <16 x i32> %v36, <16 x i32> poison, <16 x i32> zeroinitializer
  %v38 = add <16 x i32> %v37, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v39 = icmp ult <16 x i32> %v38, splat (i32 100)
  %v40 = and <16 x i1> %v33, %v39
  %v41 = mul nsw i64 %r1, 100
  %v42 = add nsw i64 %b3, %v41
  %v43 = add nsw i64 %v42, -1
  %v44 = getelementptr float, ptr %p0, i64 %v43
  %v45 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v44, i32 4, <16 x i1> %v40, <16 x float> zeroinitializer)
  %v46 = fmul contract <16 x float> %v45, splat (float 0x3FF0000000000000)
  %v47 = and <16 x i1> %v33, %v33
  %v48 = mul nsw i64 %r1, 100
  %v49 = add nsw i64 %b3, %v48
  %v50 = getelementptr float, ptr %p0, i64 %v49
  %v51 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v50, i32 4, <16 x i1> %v47, <16 x float> zeroinitializer)
  %v52 = fmul contract <16 x float> %v51, splat (float 0xC000000000000000)
  %v53 = fadd contract <16 x float> %v46, %v52
  %v54 = add nsw i64 %b3, 1
  %v55 = trunc i64 %v54 to i32
  %v56 = insertelement <16 x i32> poison, i32 %v55, i64 0
  %v57 = shufflevector <16 x i32> %v56, <16 x i32> poison, <16 x i32> zeroinitializer
  %v58 = add <16 x i32> %v57, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v59 = icmp ult <16 x i32> %v58, splat (i32 100)
  %v60 = and <16 x i1> %v33, %v59
  %v61 = mul nsw i64 %r1, 100
  %v62 = add nsw i64 %b3, %v61
  %v63 = add nsw i64 %v62, 1
  %v64 = getelementptr float, ptr %p0, i64 %v63
  %v65 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v64, i32 4, <16 x i1> %v60, <16 x float> zeroinitializer)
  %v66 = fmul contract <16 x float> %v65, splat (float 0x3FF0000000000000)
  %v67 = fadd contract <16 x float> %v53, %v66
  %v68 = getelementptr inbounds float, ptr %p1, i64 %v49
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v67, ptr %v68, i32 4, <16 x i1> %v33)
  %onward70 = add nuw nsw i64 %b3, 16
  %begun71 = icmp eq i64 %b3, 0
  %next69 = select i1 %begun71, i64 80, i64 %onward70
  %again72 = icmp ult i64 %next69, 112
  br i1 %again72, label %loop27, label %done28
done28:
  %next73 = add nuw nsw i64 %r1, 1
  %again74 = icmp ult i64 %next73, 6
  br i1 %again74, label %loop1, label %done2
done2:
  ret void
}
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
attributes #0 = { nounwind "prefer-vector-width"="512" "min-legal-vector-width"="512" }
!0 = !{}
