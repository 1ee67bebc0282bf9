define internal i32 @square(i32 %x) {
  %r = mul i32 %x, %x
  ret i32 %r
}

declare void @note(i32)

define i32 @choose(i32 %a) {
entry:
  %c = icmp eq i32 %a, 0
  br i1 %c, label %yes, label %no
yes:
  %v = call i32 @square(i32 %a)
  ret i32 %v
no:
  call void @note(i32 0)
  ret i32 0
}
