define void @softmax(ptr noalias nocapture readonly %buffers) #0 {
entry:
  %a0 = getelementptr ptr, ptr %buffers, i64 0
  %p0 = load ptr, ptr %a0, align 8, !invariant.load !0
  %a1 = getelementptr ptr, ptr %buffers, i64 1
  %p1 = load ptr, ptr %a1, align 8, !invariant.load !0
  %a2 = getelementptr ptr, ptr %buffers, i64 2
  %p2 = load ptr, ptr %a2, align 8, !invariant.load !0
  br label %loop1
loop1:
  %r1 = phi i64 [ 0, %entry ], [ %next123, %once111 ]
  br label %loop3
loop3:
  %b2 = phi i64 [ 0, %loop1 ], [ %next11, %loop3 ]
  %c5 = phi <16 x float> [ splat (float 0xFFF0000000000000), %loop1 ], [ %v10, %loop3 ]
  %v6 = mul nsw i64 %r1, 40
  %v7 = add nsw i64 %b2, %v6
  %v8 = getelementptr float, ptr %p0, i64 %v7
  %v9 = load <16 x float>, ptr %v8, align 4, !invariant.load !0
  %v10 = call nsz <16 x float> @llvm.maximum.v16f32(<16 x float> %c5, <16 x float> %v9)
  %next11 = add nuw nsw i64 %b2, 16
  %again12 = icmp ult i64 %next11, 32
  br i1 %again12, label %loop3, label %done4
done4:
  %v16 = mul nsw i64 %r1, 40
  %v17 = add nsw i64 %v16, 32
  br label %once13
once13:
  %v14 = add <16 x i32> splat (i32 32), <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v15 = icmp ult <16 x i32> %v14, splat (i32 40)
  %v18 = getelementptr float, ptr %p0, i64 %v17
  %v19 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v18, i32 4, <16 x i1> %v15, <16 x float> zeroinitializer)
  %v20 = select <16 x i1> %v15, <16 x float> %v19, <16 x float> splat (float 0xFFF0000000000000)
  %v21 = call nsz <16 x float> @llvm.maximum.v16f32(<16 x float> %v10, <16 x float> %v20)
  %v22 = call nsz float @llvm.vector.reduce.fmaximum.v16f32(<16 x float> %v21)
  br label %loop23
loop23:
  %b3 = phi i64 [ 0, %once13 ], [ %next55, %loop23 ]
  %c25 = phi <16 x float> [ splat (float 0x0000000000000000), %once13 ], [ %v54, %loop23 ]
  %v26 = mul nsw i64 %r1, 40
  %v27 = add nsw i64 %b3, %v26
  %v28 = getelementptr float, ptr %p0, i64 %v27
  %v29 = load <16 x float>, ptr %v28, align 4, !invariant.load !0
  %v30 = insertelement <16 x float> poison, float %v22, i64 0
  %v31 = shufflevector <16 x float> %v30, <16 x float> poison, <16 x i32> zeroinitializer
  %v32 = fsub contract <16 x float> %v29, %v31
  %v33 = fcmp olt <16 x float> %v32, splat (float 0xC05A000000000000)
  %v34 = select <16 x i1> %v33, <16 x float> splat (float 0xC05A000000000000), <16 x float> %v32
  %v35 = fcmp ogt <16 x float> %v34, splat (float 0x4056400000000000)
  %v36 = select <16 x i1> %v35, <16 x float> splat (float 0x4056400000000000), <16 x float> %v34
  %v37 = fmul contract <16 x float> %v36, splat (float 0x3FF7154760000000)
  %v38 = call <16 x float> @llvm.rint.v16f32(<16 x float> %v37)
  %v39 = fneg <16 x float> %v38
  %v40 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v39, <16 x float> splat (float 0x3FE6300000000000), <16 x float> %v36)
  %v41 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v39, <16 x float> splat (float 0xBF2BD01060000000), <16 x float> %v40)
  %v42 = fmul contract <16 x float> %v41, %v41
  %v43 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F56DB4140000000), <16 x float> %v41, <16 x float> splat (float 0x3F8123B460000000))
  %v44 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v43, <16 x float> %v41, <16 x float> splat (float 0x3FA55545E0000000))
  %v45 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v44, <16 x float> %v41, <16 x float> splat (float 0x3FC5554900000000))
  %v46 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v45, <16 x float> %v41, <16 x float> splat (float 0x3FE0000000000000))
  %v47 = fmul contract <16 x float> %v42, %v46
  %v48 = fptosi <16 x float> %v38 to <16 x i32>
  %v49 = freeze <16 x i32> %v48
  %v50 = fadd <16 x float> %v41, %v47
  %v51 = fadd <16 x float> splat (float 0x3FF0000000000000), %v50
  %v52 = call <16 x float> @llvm.ldexp.v16f32.v16i32(<16 x float> %v51, <16 x i32> %v49)
  %v53 = getelementptr inbounds float, ptr %p1, i64 %b3
  store <16 x float> %v52, ptr %v53, align 4
  %v54 = fadd contract <16 x float> %c25, %v52
  %next55 = add nuw nsw i64 %b3, 16
  %again56 = icmp ult i64 %next55, 32
  br i1 %again56, label %loop23, label %done24
done24:
  br label %once57
once57:
  %v58 = add <16 x i32> splat (i32 32), <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v59 = icmp ult <16 x i32> %v58, splat (i32 40)
  %v60 = getelementptr float, ptr %p0, i64 %v17
  %v61 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v60, i32 4, <16 x i1> %v59, <16 x float> zeroinitializer)
  %v62 = insertelement <16 x float> poison, float %v22, i64 0
  %v63 = shufflevector <16 x float> %v62, <16 x float> poison, <16 x i32> zeroinitializer
  %v64 = fsub contract <16 x float> %v61, %v63
  %v65 = fcmp olt <16 x float> %v64, splat (float 0xC05A000000000000)
  %v66 = select <16 x i1> %v65, <16 x float> splat (float 0xC05A000000000000), <16 x float> %v64
  %v67 = fcmp ogt <16 x float> %v66, splat (float 0x4056400000000000)
  %v68 = select <16 x i1> %v67, <16 x float> splat (float 0x4056400000000000), <16 x float> %v66
  %v69 = fmul contract <16 x float> %v68, splat (float 0x3FF7154760000000)
  %v70 = call <16 x float> @llvm.rint.v16f32(<16 x float> %v69)
  %v71 = fneg <16 x float> %v70
  %v72 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v71, <16 x float> splat (float 0x3FE6300000000000), <16 x float> %v68)
  %v73 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v71, <16 x float> splat (float 0xBF2BD01060000000), <16 x float> %v72)
  %v74 = fmul contract <16 x float> %v73, %v73
  %v75 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F56DB4140000000), <16 x float> %v73, <16 x float> splat (float 0x3F8123B460000000))
  %v76 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v75, <16 x float> %v73, <16 x float> splat (float 0x3FA55545E0000000))
  %v77 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v76, <16 x float> %v73, <16 x float> splat (float 0x3FC5554900000000))
  %v78 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v77, <16 x float> %v73, <16 x float> splat (float 0x3FE0000000000000))
  %v79 = fmul contract <16 x float> %v74, %v78
  %v80 = fptosi <16 x float> %v70 to <16 x i32>
  %v81 = freeze <16 x i32> %v80
  %v82 = fadd <16 x float> %v73, %v79
  %v83 = fadd <16 x float> splat (float 0x3FF0000000000000), %v82
  %v84 = call <16 x float> @llvm.ldexp.v16f32.v16i32(<16 x float> %v83, <16 x i32> %v81)
  %v85 = getelementptr inbounds float, ptr %p1, i64 32
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v84, ptr %v85, i32 4, <16 x i1> %v59)
  %v86 = select <16 x i1> %v59, <16 x float> %v84, <16 x float> splat (float 0x0000000000000000)
  %v87 = fadd contract <16 x float> %v54, %v86
  %v88 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x8000000000000000, <16 x float> %v87)
  %v93 = call float @llvm.fabs.f32(float %v88)
  %v94 = fcmp ogt float %v93, 0x47C0000000000000
  %v95 = select i1 %v94, float 0x39B0000000000000, float 0x3FF0000000000000
  %v96 = fcmp olt float %v93, 0x3820000000000000
  %v97 = select i1 %v96, float 0x4630000000000000, float %v95
  %v98 = fmul float %v88, %v97
  %v99 = fdiv float 0x3FF0000000000000, %v98
  br label %loop89
loop89:
  %b4 = phi i64 [ 0, %once57 ], [ %next109, %loop89 ]
  %v91 = getelementptr float, ptr %p1, i64 %b4
  %v92 = load <16 x float>, ptr %v91, align 4
  %v100 = insertelement <16 x float> poison, float %v99, i64 0
  %v101 = shufflevector <16 x float> %v100, <16 x float> poison, <16 x i32> zeroinitializer
  %v102 = fmul <16 x float> %v92, %v101
  %v103 = insertelement <16 x float> poison, float %v97, i64 0
  %v104 = shufflevector <16 x float> %v103, <16 x float> poison, <16 x i32> zeroinitializer
  %v105 = fmul <16 x float> %v102, %v104
  %v106 = mul nsw i64 %r1, 40
  %v107 = add nsw i64 %b4, %v106
  %v108 = getelementptr inbounds float, ptr %p2, i64 %v107
  store <16 x float> %v105, ptr %v108, align 4
  %next109 = add nuw nsw i64 %b4, 16
  %again110 = icmp ult i64 %next109, 32
  br i1 %again110, label %loop89, label %done90
done90:
  br label %once111
once111:
  %v112 = add <16 x i32> splat (i32 32), <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v113 = icmp ult <16 x i32> %v112, splat (i32 40)
  %v114 = getelementptr float, ptr %p1, i64 32
  %v115 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v114, i32 4, <16 x i1> %v113, <16 x float> zeroinitializer)
  %v116 = insertelement <16 x float> poison, float %v99, i64 0
  %v117 = shufflevector <16 x float> %v116, <16 x float> poison, <16 x i32> zeroinitializer
  %v118 = fmul <16 x float> %v115, %v117
  %v119 = insertelement <16 x float> poison, float %v97, i64 0
  %v120 = shufflevector <16 x float> %v119, <16 x float> poison, <16 x i32> zeroinitializer
  %v121 = fmul <16 x float> %v118, %v120
  %v122 = getelementptr inbounds float, ptr %p2, i64 %v17
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v121, ptr %v122, i32 4, <16 x i1> %v113)
  %next123 = add nuw nsw i64 %r1, 1
  %again124 = icmp ult i64 %next123, 4
  br i1 %again124, label %loop1, label %done2
done2:
  ret void
}
declare <16 x float> @llvm.maximum.v16f32(<16 x float>, <16 x float>)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare float @llvm.vector.reduce.fmaximum.v16f32(<16 x float>)
declare <16 x float> @llvm.rint.v16f32(<16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.ldexp.v16f32.v16i32(<16 x float>, <16 x i32>)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
declare float @llvm.vector.reduce.fadd.v16f32(float, <16 x float>)
declare float @llvm.fabs.f32(float)
attributes #0 = { nounwind "prefer-vector-width"="512" "min-legal-vector-width"="512" }
!0 = !{}
