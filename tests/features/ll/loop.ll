; one loop, one call, nothing in registers
define internal i32 @square(i32 %x) {
entry:
  %slot = alloca i32
  store i32 %x, ptr %slot
  %a = load i32, ptr %slot
  %b = load i32, ptr %slot
  %c = mul i32 %a, %b
  ret i32 %c
}

define void @kernel(ptr %args) {
entry:
  %sum = alloca i32
  %i = alloca i64
  %sizes = load ptr, ptr %args
  %p1 = getelementptr ptr, ptr %args, i64 1
  %x = load ptr, ptr %p1
  %p2 = getelementptr ptr, ptr %args, i64 2
  %out = load ptr, ptr %p2
  %n = load i64, ptr %sizes
  store i32 0, ptr %sum
  store i64 0, ptr %i
  br label %head
head:
  %at = load i64, ptr %i
  %more = icmp slt i64 %at, %n
  br i1 %more, label %body, label %done
body:
  %xp = getelementptr i32, ptr %x, i64 %at
  %v = load i32, ptr %xp
  %sq = call i32 @square(i32 %v)
  %old = load i32, ptr %sum
  %new = add i32 %old, %sq
  store i32 %new, ptr %sum
  %next = add i64 %at, 1
  store i64 %next, ptr %i
  br label %head
done:
  %result = load i32, ptr %sum
  store i32 %result, ptr %out
  %twice = shl i32 %result, 1
  %o1 = getelementptr i32, ptr %out, i64 1
  store i32 %twice, ptr %o1
  ret void
}
