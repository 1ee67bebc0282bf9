define void @second_difference(ptr noalias nocapture readonly %buffers) #0 {
entry:
  %a0 = getelementptr ptr, ptr %buffers, i64 0
  %p0 = load ptr, ptr %a0, align 8, !invariant.load !0
  %a1 = getelementptr ptr, ptr %buffers, i64 1
  %p1 = load ptr, ptr %a1, align 8, !invariant.load !0
  br label %loop1
loop1:
  %r1 = phi i64 [ 0, %entry ], [ %next65, %done24 ]
  br label %loop3
loop3:
  %b2 = phi i64 [ 16, %loop1 ], [ %next21, %loop3 ]
  %v5 = mul nsw i64 %r1, 100
  %v6 = add nsw i64 %b2, %v5
  %v7 = add nsw i64 %v6, -1
  %v8 = getelementptr float, ptr %p0, i64 %v7
  %v9 = load <32 x float>, ptr %v8, align 4, !invariant.load !0
  %v10 = fmul contract <32 x float> %v9, splat (float 0x3FF0000000000000)
  %v11 = getelementptr float, ptr %p0, i64 %v6
  %v12 = load <32 x float>, ptr %v11, align 4, !invariant.load !0
  %v13 = fmul contract <32 x float> %v12, splat (float 0xC000000000000000)
  %v14 = fadd contract <32 x float> %v10, %v13
  %v15 = add nsw i64 %v6, 1
  %v16 = getelementptr float, ptr %p0, i64 %v15
  %v17 = load <32 x float>, ptr %v16, align 4, !invariant.load !0
  %v18 = fmul contract <32 x float> %v17, splat (float 0x3FF0000000000000)
  %v19 = fadd contract <32 x float> %v14, %v18
  %v20 = getelementptr inbounds float, ptr %p1, i64 %v6
  store <32 x float> %v19, ptr %v20, align 4
  %next21 = add nuw nsw i64 %b2, 32
  %again22 = icmp ult i64 %next21, 80
  br i1 %again22, label %loop3, label %done4
done4:
  br label %loop23
loop23:
  %b3 = phi i64 [ 0, %done4 ], [ %next61, %loop23 ]
  %v25 = trunc i64 %b3 to i32
  %v26 = insertelement <16 x i32> poison, i32 %v25, i64 0
  %v27 = shufflevector <16 x i32> %v26, <16 x i32> poison, <16 x i32> zeroinitializer
  %v28 = add <16 x i32> %v27, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v29 = icmp ult <16 x i32> %v28, splat (i32 100)
  %v30 = add nsw i64 %b3, -1
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <16 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <16 x i32> %v32, <16 x i32> poison, <16 x i32> zeroinitializer
  %v34 = add <16 x i32> %v33, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v35 = icmp ult <16 x i32> %v34, splat (i32 100)
  %v36 = and <16 x i1> %v29, %v35
  %v37 = mul nsw i64 %r1, 100
  %v38 = add nsw i64 %b3, %v37
  %v39 = add nsw i64 %v38, -1
  %v40 = getelementptr float, ptr %p0, i64 %v39
  %v41 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v40, i32 4, <16 x i1> %v36, <16 x float> zeroinitializer)
  %v42 = fmul contract <16 x float> %v41, splat (float 0x3FF0000000000000)
  %v43 = and <16 x i1> %v29, %v29
  %v44 = getelementptr float, ptr %p0, i64 %v38
  %v45 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v44, i32 4, <16 x i1> %v43, <16 x float> zeroinitializer)
  %v46 = fmul contract <16 x float> %v45, splat (float 0xC000000000000000)
  %v47 = fadd contract <16 x float> %v42, %v46
  %v48 = add nsw i64 %b3, 1
  %v49 = trunc i64 %v48 to i32
  %v50 = insertelement <16 x i32> poison, i32 %v49, i64 0
  %v51 = shufflevector <16 x i32> %v50, <16 x i32> poison, <16 x i32> zeroinitializer
  %v52 = add <16 x i32> %v51, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v53 = icmp ult <16 x i32> %v52, splat (i32 100)
  %v54 = and <16 x i1> %v29, %v53
  %v55 = add nsw i64 %v38, 1
  %v56 = getelementptr float, ptr %p0, i64 %v55
  %v57 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v56, i32 4, <16 x i1> %v54, <16 x float> zeroinitializer)
  %v58 = fmul contract <16 x float> %v57, splat (float 0x3FF0000000000000)
  %v59 = fadd contract <16 x float> %v47, %v58
  %v60 = getelementptr inbounds float, ptr %p1, i64 %v38
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v59, ptr %v60, i32 4, <16 x i1> %v29)
  %onward62 = add nuw nsw i64 %b3, 16
  %begun63 = icmp eq i64 %b3, 0
  %next61 = select i1 %begun63, i64 80, i64 %onward62
  %again64 = icmp ult i64 %next61, 112
  br i1 %again64, label %loop23, label %done24
done24:
  %next65 = add nuw nsw i64 %r1, 1
  %again66 = icmp ult i64 %next65, 6
  br i1 %again66, label %loop1, label %done2
done2:
  ret void
}
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
attributes #0 = { nounwind "prefer-vector-width"="512" "min-legal-vector-width"="512" }
!0 = !{}
