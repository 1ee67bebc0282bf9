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
  %r1 = phi i64 [ 0, %entry ], [ %next121, %once109 ]
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
  %b3 = phi i64 [ 0, %once13 ], [ %next54, %loop23 ]
  %c25 = phi <16 x float> [ splat (float 0x0000000000000000), %once13 ], [ %v53, %loop23 ]
  %v26 = add nsw i64 %b3, %v16
  %v27 = getelementptr float, ptr %p0, i64 %v26
  %v28 = load <16 x float>, ptr %v27, align 4, !invariant.load !0
  %v29 = insertelement <16 x float> poison, float %v22, i64 0
  %v30 = shufflevector <16 x float> %v29, <16 x float> poison, <16 x i32> zeroinitializer
  %v31 = fsub contract <16 x float> %v28, %v30
  %v32 = fcmp olt <16 x float> %v31, splat (float 0xC05A000000000000)
  %v33 = select <16 x i1> %v32, <16 x float> splat (float 0xC05A000000000000), <16 x float> %v31
  %v34 = fcmp ogt <16 x float> %v33, splat (float 0x4056400000000000)
  %v35 = select <16 x i1> %v34, <16 x float> splat (float 0x4056400000000000), <16 x float> %v33
  %v36 = fmul contract <16 x float> %v35, splat (float 0x3FF7154760000000)
  %v37 = call <16 x float> @llvm.rint.v16f32(<16 x float> %v36)
  %v38 = fneg <16 x float> %v37
  %v39 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v38, <16 x float> splat (float 0x3FE6300000000000), <16 x float> %v35)
  %v40 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v38, <16 x float> splat (float 0xBF2BD01060000000), <16 x float> %v39)
  %v41 = fmul contract <16 x float> %v40, %v40
  %v42 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F56DB4140000000), <16 x float> %v40, <16 x float> splat (float 0x3F8123B460000000))
  %v43 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v42, <16 x float> %v40, <16 x float> splat (float 0x3FA55545E0000000))
  %v44 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v43, <16 x float> %v40, <16 x float> splat (float 0x3FC5554900000000))
  %v45 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v44, <16 x float> %v40, <16 x float> splat (float 0x3FE0000000000000))
  %v46 = fmul contract <16 x float> %v41, %v45
  %v47 = fptosi <16 x float> %v37 to <16 x i32>
  %v48 = freeze <16 x i32> %v47
  %v49 = fadd <16 x float> %v40, %v46
  %v50 = fadd <16 x float> splat (float 0x3FF0000000000000), %v49
  %v51 = call <16 x float> @llvm.ldexp.v16f32.v16i32(<16 x float> %v50, <16 x i32> %v48)
  %v52 = getelementptr inbounds float, ptr %p1, i64 %b3
  store <16 x float> %v51, ptr %v52, align 4
  %v53 = fadd contract <16 x float> %c25, %v51
  %next54 = add nuw nsw i64 %b3, 16
  %again55 = icmp ult i64 %next54, 32
  br i1 %again55, label %loop23, label %done24
done24:
  br label %once56
once56:
  %v57 = add <16 x i32> splat (i32 32), <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v58 = icmp ult <16 x i32> %v57, splat (i32 40)
  %v59 = getelementptr float, ptr %p0, i64 %v17
  %v60 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v59, i32 4, <16 x i1> %v58, <16 x float> zeroinitializer)
  %v61 = insertelement <16 x float> poison, float %v22, i64 0
  %v62 = shufflevector <16 x float> %v61, <16 x float> poison, <16 x i32> zeroinitializer
  %v63 = fsub contract <16 x float> %v60, %v62
  %v64 = fcmp olt <16 x float> %v63, splat (float 0xC05A000000000000)
  %v65 = select <16 x i1> %v64, <16 x float> splat (float 0xC05A000000000000), <16 x float> %v63
  %v66 = fcmp ogt <16 x float> %v65, splat (float 0x4056400000000000)
  %v67 = select <16 x i1> %v66, <16 x float> splat (float 0x4056400000000000), <16 x float> %v65
  %v68 = fmul contract <16 x float> %v67, splat (float 0x3FF7154760000000)
  %v69 = call <16 x float> @llvm.rint.v16f32(<16 x float> %v68)
  %v70 = fneg <16 x float> %v69
  %v71 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v70, <16 x float> splat (float 0x3FE6300000000000), <16 x float> %v67)
  %v72 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v70, <16 x float> splat (float 0xBF2BD01060000000), <16 x float> %v71)
  %v73 = fmul contract <16 x float> %v72, %v72
  %v74 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F56DB4140000000), <16 x float> %v72, <16 x float> splat (float 0x3F8123B460000000))
  %v75 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v74, <16 x float> %v72, <16 x float> splat (float 0x3FA55545E0000000))
  %v76 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v75, <16 x float> %v72, <16 x float> splat (float 0x3FC5554900000000))
  %v77 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v76, <16 x float> %v72, <16 x float> splat (float 0x3FE0000000000000))
  %v78 = fmul contract <16 x float> %v73, %v77
  %v79 = fptosi <16 x float> %v69 to <16 x i32>
  %v80 = freeze <16 x i32> %v79
  %v81 = fadd <16 x float> %v72, %v78
  %v82 = fadd <16 x float> splat (float 0x3FF0000000000000), %v81
  %v83 = call <16 x float> @llvm.ldexp.v16f32.v16i32(<16 x float> %v82, <16 x i32> %v80)
  %v84 = getelementptr inbounds float, ptr %p1, i64 32
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v83, ptr %v84, i32 4, <16 x i1> %v58)
  %v85 = select <16 x i1> %v58, <16 x float> %v83, <16 x float> splat (float 0x0000000000000000)
  %v86 = fadd contract <16 x float> %v53, %v85
  %v87 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x8000000000000000, <16 x float> %v86)
  %v92 = call float @llvm.fabs.f32(float %v87)
  %v93 = fcmp ogt float %v92, 0x47C0000000000000
  %v94 = select i1 %v93, float 0x39B0000000000000, float 0x3FF0000000000000
  %v95 = fcmp olt float %v92, 0x3820000000000000
  %v96 = select i1 %v95, float 0x4630000000000000, float %v94
  %v97 = fmul float %v87, %v96
  %v98 = fdiv float 0x3FF0000000000000, %v97
  br label %loop88
loop88:
  %b4 = phi i64 [ 0, %once56 ], [ %next107, %loop88 ]
  %v90 = getelementptr float, ptr %p1, i64 %b4
  %v91 = load <16 x float>, ptr %v90, align 4
  %v99 = insertelement <16 x float> poison, float %v98, i64 0
  %v100 = shufflevector <16 x float> %v99, <16 x float> poison, <16 x i32> zeroinitializer
  %v101 = fmul <16 x float> %v91, %v100
  %v102 = insertelement <16 x float> poison, float %v96, i64 0
  %v103 = shufflevector <16 x float> %v102, <16 x float> poison, <16 x i32> zeroinitializer
  %v104 = fmul <16 x float> %v101, %v103
  %v105 = add nsw i64 %b4, %v16
  %v106 = getelementptr inbounds float, ptr %p2, i64 %v105
  store <16 x float> %v104, ptr %v106, align 4
  %next107 = add nuw nsw i64 %b4, 16
  %again108 = icmp ult i64 %next107, 32
  br i1 %again108, label %loop88, label %done89
done89:
  br label %once109
once109:
  %v110 = add <16 x i32> splat (i32 32), <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v111 = icmp ult <16 x i32> %v110, splat (i32 40)
  %v112 = getelementptr float, ptr %p1, i64 32
  %v113 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %v112, i32 4, <16 x i1> %v111, <16 x float> zeroinitializer)
  %v114 = insertelement <16 x float> poison, float %v98, i64 0
  %v115 = shufflevector <16 x float> %v114, <16 x float> poison, <16 x i32> zeroinitializer
  %v116 = fmul <16 x float> %v113, %v115
  %v117 = insertelement <16 x float> poison, float %v96, i64 0
  %v118 = shufflevector <16 x float> %v117, <16 x float> poison, <16 x i32> zeroinitializer
  %v119 = fmul <16 x float> %v116, %v118
  %v120 = getelementptr inbounds float, ptr %p2, i64 %v17
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v119, ptr %v120, i32 4, <16 x i1> %v111)
  %next121 = add nuw nsw i64 %r1, 1
  %again122 = icmp ult i64 %next121, 4
  br i1 %again122, label %loop1, label %done2
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
