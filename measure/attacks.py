"""Specimens that attack the harness itself: they move the clock, sabotage their rival, or damage the worker.

As :mod:`measure.specimens`, but each needs machine code that goes for the process it runs in: it searches the stack
of its caller, or makes code writable and overwrites it. No compiler emits this; it is what the checks outside of the
worker are for, and the proof that they work. x86-64 only.
"""

from __future__ import annotations

import llvmlite.binding as llvm

from compilers.base import Artifact
from measure import specimens
from measure.specimens import Specimen, system_call

_WINDOW_NS, _OLDEST_NS = 20_000_000, 1 << 21
"""A word on the stack is a clock's start if it lies at most so long ago, and is no small number."""

_READ_CLOCK = """
define internal i64 @clock(i64 %which) noinline {
  %time = alloca [2 x i64]
  CALL
  %s = load i64, ptr %time
  %p = getelementptr i64, ptr %time, i64 1
  %ns = load i64, ptr %p
  %a = mul i64 %s, 1000000000
  %b = add i64 %a, %ns
  ret i64 %b
}
""".replace("CALL", system_call(228, "i64 %which", "ptr %time"))


def _move_clock(shift: str) -> str:
    """IR of ``@move(now)``: adds to every word of the callers' stack that is a clock's start.

    ``shift`` is assembly that turns ``rdx``, the time since that start in ns, into what is added to the start. What
    the callers keep in registers is pushed first, so that it lies on the stack, too.
    """
    saved = ("rbx", "rbp", "r12", "r13", "r14", "r15")
    lines = (
        "leaq -128(%rsp), %rsp",  # below the red zone
        *(f"pushq %{register}" for register in saved),
        "xorl %ecx, %ecx",
        "1:",
        "movq (%rsp,%rcx,8), %rax",
        "movq %rdi, %rdx",
        "subq %rax, %rdx",
        f"cmpq $${_WINDOW_NS}, %rdx",
        "jae 2f",
        f"cmpq $${_OLDEST_NS}, %rax",
        "jb 2f",
        shift,
        "addq %rdx, (%rsp,%rcx,8)",
        "2:",
        "incl %ecx",
        "cmpl $$160, %ecx",
        "jb 1b",
        *(f"popq %{register}" for register in reversed(saved)),
        "leaq 128(%rsp), %rsp",
    )
    text = "\\0A".join(lines)
    return (
        "define internal void @move(i64 %now) noinline {\n"
        f'  call void asm sideeffect "{text}", "{{rdi}},~{{rax}},~{{rcx}},~{{rdx}},~{{memory}},~{{flags}}"(i64 %now)\n'
        "  ret void\n}\n"
    )


def _forger(name: str, expect: str, shift: str, clocks: tuple[int, ...]) -> Specimen:
    calls = "\n  ".join(
        f"%now{clock} = call i64 @clock(i64 {clock})\n  call void @move(i64 %now{clock})" for clock in clocks
    )
    return Specimen(name, expect, postlude=calls, globals=_READ_CLOCK + _move_clock(shift), later=True)


_WALL, _CPU = 1, 3  # CLOCK_MONOTONIC, CLOCK_THREAD_CPUTIME_ID

REPORTS_TOO_MUCH = _forger("reports a second too much", "ns of runs within", "movq $$-1000000000, %rdx", (_WALL,))
"""The start of the timed run is put back: more time is reported than passed."""

HIDES_ITS_WORK = _forger(
    "hides seven eighths of its work", "work is done outside the timed calls",
    "movq %rdx, %rax\\0Ashrq $$3, %rax\\0Asubq %rax, %rdx", (_WALL, _CPU),
)  # fmt: skip
"""The start of the timed run is put forward on both clocks: most of what it does happens outside of reported time."""

HALVES_ITS_TIME = _forger(
    "halves its own samples", "when each runs alone", "shrq $$1, %rdx", (_WALL, _CPU)
)  # fmt: skip
"""As before, but less: within what the account of CPU time has to leave for the harness."""

BREAKS_THE_HARNESS = Specimen(
    "breaks the harness for the next one", "SIGTRAP",
    prelude="%back = call ptr @llvm.returnaddress(i32 0)\n  %back1 = ptrtoint ptr %back to i64\n"
    "  %harness = and i64 %back1, -4096\n  " + system_call(10, "i64 %harness", "i64 4096", "i64 7") + "\n"
    "  %from = add i64 %back1, 64\n  %to = add i64 %harness, 4096\n  %size = sub i64 %to, %from\n"
    "  %at = inttoptr i64 %from to ptr\n"
    "  call void @llvm.memset.p0.i64(ptr %at, i8 -52, i64 %size, i1 true)",
    globals="declare ptr @llvm.returnaddress(i32)\ndeclare void @llvm.memset.p0.i64(ptr, i8, i64, i1)",
    later=True, deadly=True,
)  # fmt: skip
"""Its own run is right; but the code behind the call loop that called it, the timing loop, is now breakpoints."""

_PAGES = 24576
_SABOTAGE = """
define internal void @sabotage() noinline {{
entry:
  %here = call i64 asm "leaq (%rip), $0", "=r"()
  %mine = and i64 %here, -4096
  %low = sub i64 %mine, {span}
  %high = add i64 %mine, {span}
  br label %loop
loop:
  %page = phi i64 [%low, %entry], [%page1, %next]
  %readable = call i64 @readable(i64 %page)
  %fault = icmp eq i64 %readable, -14
  br i1 %fault, label %next, label %look
look:
  %at = inttoptr i64 %page to ptr
  %a = load i64, ptr %at
  %second = getelementptr i8, ptr %at, i64 17
  %b = load i128, ptr %second, align 1
  %one = icmp eq i64 %a, {first}
  %two = icmp eq i128 %b, {then}
  %both = and i1 %one, %two
  br i1 %both, label %patch, label %next
patch:
  %rc = call i64 @unlock(i64 %page)
  store volatile i16 -18360, ptr %at
  %target = getelementptr i8, ptr %at, i64 2
  store volatile i64 ptrtoint (ptr @slow to i64), ptr %target, align 1
  %jump = getelementptr i8, ptr %at, i64 10
  store volatile i16 -7937, ptr %jump
  br label %next
next:
  %page1 = add i64 %page, 4096
  %more = icmp ult i64 %page1, %high
  br i1 %more, label %loop, label %done
done:
  ret void
}}
define internal i64 @readable(i64 %page) noinline {{
  {access}
  ret i64 %rc
}}
define internal i64 @unlock(i64 %page) noinline {{
  {mprotect}
  ret i64 %rc
}}
"""


def slows_the_baseline(n: int, rounds: int) -> tuple[Artifact, Artifact]:
    """A candidate and a baseline, equally fast; but the first call of the candidate makes the baseline take longer.

    The candidate knows the baseline's machine code, looks for it in the memory around its own, and overwrites its
    start by a jump (``movabs rax; jmp rax``) to code that computes the same in twice the time.
    """
    baseline = specimens.artifact(n, rounds=rounds)
    object_file = llvm.ObjectFileRef.from_data(baseline.kernels[0].code)
    # its first 33 bytes but for those that the linker fills in
    start = next(section.data()[:33] for section in object_file.sections() if section.is_text() and section.size())
    slow = (
        specimens.kernel_text(n, rounds=2 * rounds).replace("@specimen", "@slow").replace("define", "define internal")
    )
    sabotage = _SABOTAGE.format(
        span=_PAGES * 4096,
        first=int.from_bytes(start[:8], "little", signed=True),
        then=int.from_bytes(start[17:], "little", signed=True),
        access=system_call(21, "i64 %page"),
        mprotect=system_call(10, "i64 %page", "i64 4096", "i64 7"),
    )
    once = (
        "%seen = load i32, ptr %s\n  %done_before = icmp eq i32 %seen, 77\n"
        "  br i1 %done_before, label %start, label %cheat\ncheat:\n"
        "  store i32 77, ptr %s\n  call void @sabotage()\n  br label %start\nnever:"
    )
    fault = Specimen("slows the baseline", "when each runs alone", prelude=once, globals=sabotage + slow, later=True)
    return specimens.artifact(n, rounds=rounds, fault=fault), baseline
