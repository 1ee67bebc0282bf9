; phis, a switch, critical edges, floats, a function that is only declared
define i32 @f(i32 %x, float %y) {
entry:
  switch i32 %x, label %other [
    i32 1, label %one
    i32 2, label %join
  ]
one:
  %a = fadd float %y, 1.0
  %ai = fptosi float %a to i32
  br label %join
other:
  %c = icmp sgt i32 %x, 10
  br i1 %c, label %join, label %end
join:
  %p = phi i32 [ 7, %entry ], [ %ai, %one ], [ %x, %other ]
  br label %end
end:
  %q = phi i32 [ %p, %join ], [ 0, %other ]
  ret i32 %q
}

@table = internal constant [4 x i32] [i32 1, i32 2, i32 3, i32 4]

declare ptr @g(ptr, i32)

define ptr @h(ptr %where, ptr %how) {
  %r = call ptr @g(ptr %where, i32 0)
  call void %how(ptr @table)
  store ptr @h, ptr %r
  ret ptr %r
}
