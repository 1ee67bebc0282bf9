"""Hand-made artifacts whose behaviour is known: right ones with a chosen amount of work, and every kind of wrong one.

They measure the measurer: the self-test, the A/A and power tables and the fault injection are made of them. All
compute ``out = 2.5 x + y`` over ``n`` elements; the faulty ones differ from that in one place. The raw system calls
are x86-64.
"""

from __future__ import annotations

import hashlib
import platform
from dataclasses import dataclass
from functools import lru_cache

import llvmlite.binding as llvm

from compilers.base import Artifact, Buffer, Kernel, LibraryCall
from programs.ir import GraphBuilder
from programs.program import Program

SYMBOL = "specimen"

_TEMPLATE = """
{globals}
define void @specimen(ptr %b) {{
entry:
  %y_at = getelementptr ptr, ptr %b, i64 1
  %out_at = getelementptr ptr, ptr %b, i64 2
  %s_at = getelementptr ptr, ptr %b, i64 3
  %x = load ptr, ptr %b
  %y = load ptr, ptr %y_at
  %out = load ptr, ptr %out_at
  %s = load ptr, ptr %s_at
  {prelude}
  br label %start
start:
  br label %outer
outer:
  %round = phi i64 [0, %start], [%round1, %next]
  %whole = icmp ult i64 %round, {rounds}
  %stop = select i1 %whole, i64 {stop}, i64 {extra}
  br label %loop
loop:
  %i = phi i64 [{first}, %outer], [%i1, %loop]
  %xp = getelementptr float, ptr %x, i64 %i
  %yp = getelementptr float, ptr %y, i64 %i
  %op = getelementptr float, ptr %out, i64 %i
  %xv = load float, ptr %xp
  %yv = load float, ptr %yp
  %m = fmul float %xv, {factor}
  %v = fadd float %m, %yv
  store float %v, ptr %op
  %i1 = add i64 %i, 1
  %more = icmp ult i64 %i1, %stop
  br i1 %more, label %loop, label %next
next:
  %round1 = add i64 %round, 1
  %again = icmp ult i64 %round1, {total}
  br i1 %again, label %outer, label %done
done:
  {postlude}
  ret void
}}
"""


@dataclass(frozen=True)
class Specimen:
    """A faulty artifact.

    Attributes:
        name: what it does.
        expect: a piece of the reason it must be refused with; empty where it must be accepted (harmless).
        prelude, postlude: LLVM IR before and after the loop over the elements.
        globals: LLVM IR outside the function.
        first, drop: the loop runs from ``first`` to ``n - drop``.
        factor: what ``x`` is multiplied by.
        slow: it is refused only when a limit is reached.
        later: the output check alone can't see it: it takes the comparison.
        deadly: it ends its worker.
    """

    name: str
    expect: str
    prelude: str = ""
    postlude: str = ""
    globals: str = ""
    first: int = 0
    drop: int = 0
    factor: str = "2.5"
    slow: bool = False
    later: bool = False
    deadly: bool = False


def system_call(number: int, *arguments: str) -> str:
    """IR of a raw Linux system call; its result is ``%rc``."""
    padded = [*arguments, *["i64 0"] * (6 - len(arguments))]
    return (
        f'%rc = call i64 asm sideeffect "syscall", '
        f'"={{rax}},{{rax}},{{rdi}},{{rsi}},{{rdx}},{{r10}},{{r8}},{{r9}},~{{rcx}},~{{r11}},~{{memory}}"'
        f"(i64 {number}, {', '.join(padded)})"
    )


def _forever(body: str = "") -> str:
    return f"br label %forever\nforever:\n  {body}\n  br label %forever\nnever:"


_MXCSR = """
  %flags = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %flags)
  %old = load i32, ptr %flags
  %new = or i32 %old, {bits}
  store i32 %new, ptr %flags
  call void @llvm.x86.sse.ldmxcsr(ptr %flags)
"""
_MXCSR_DECLARED = "declare void @llvm.x86.sse.stmxcsr(ptr)\ndeclare void @llvm.x86.sse.ldmxcsr(ptr)"
_SECOND_CALL = """
  %seen = load i32, ptr %s
  store i32 77, ptr %s
  %second = icmp eq i32 %seen, 77
  br i1 %second, label %cheat, label %start
cheat:
  {body}
"""


def _forbidden(name: str, number: int, *arguments: str, call: str | None = None) -> Specimen:
    return Specimen(name, f"sandbox forbids: {call or name}", prelude=system_call(number, *arguments), deadly=True)


FAULTS: tuple[Specimen, ...] = (
    # crashes and hangs
    Specimen("null pointer", "SIGSEGV", prelude="store i32 1, ptr null", globals="", deadly=True),
    Specimen("illegal instruction", "SIGILL", prelude='call void asm sideeffect "ud2", ""()', deadly=True),
    Specimen("breakpoint", "SIGTRAP", prelude='call void asm sideeffect "int3", ""()', deadly=True),
    Specimen("division by zero", "SIGFPE", prelude='call void asm sideeffect "xor %ecx, %ecx; div %ecx", "~{eax},~{ecx},~{edx}"()', deadly=True),  # noqa: E501
    Specimen("stack overflow", "SIGSEGV", prelude="call void @deep(i64 0)", globals="define void @deep(i64 %n) noinline {\n  %a = alloca [4096 x i8]\n  store volatile i64 %n, ptr %a\n  %m = add i64 %n, 1\n  call void @deep(i64 %m)\n  store volatile i64 %m, ptr %a\n  ret void\n}", deadly=True),  # noqa: E501
    Specimen("smashed stack", "SIGSEGV", prelude="%here = alloca i64\n  call void @llvm.memset.inline.p0.i64(ptr %here, i8 65, i64 4096, i1 true)", globals="declare void @llvm.memset.inline.p0.i64(ptr, i8, i64, i1)", deadly=True),  # noqa: E501
    Specimen("endless loop", "did not finish within", prelude=_forever('call void asm sideeffect "pause", ""()'), slow=True, deadly=True),  # noqa: E501
    Specimen("endless sleep", "did not finish within", prelude=_forever(system_call(34)), slow=True, deadly=True),
    Specimen("exit", "exit status 3", prelude=system_call(231, "i64 3"), deadly=True),
    Specimen("kill itself", "SIGKILL", prelude=f"{system_call(39)}\n  {system_call(62, 'i64 %rc', 'i64 9').replace('%rc =', '%rc2 =')}", deadly=True),  # noqa: E501
    Specimen("memory exhaustion", "SIGSEGV", prelude=_forever(system_call(9, "i64 0", "i64 1073741824", "i64 3", "i64 34", "i64 -1") + "\n  %new = inttoptr i64 %rc to ptr\n  store volatile i8 1, ptr %new"), deadly=True),  # noqa: E501
    Specimen("huge output", "output limit", prelude=_forever(system_call(1, "i64 1", "ptr %x", "i64 4096").replace("ptr %x", "i64 ptrtoint (ptr @specimen to i64)")), deadly=True),  # noqa: E501
    # system calls
    _forbidden("fork", 57), _forbidden("vfork", 58), _forbidden("clone", 56, "i64 65536"),
    _forbidden("execve", 59), _forbidden("kill", 62, "i64 1", "i64 0"), _forbidden("ptrace", 101, "i64 0"),
    _forbidden("socket", 41, "i64 2", "i64 1"), _forbidden("unlink", 87), _forbidden("rename", 82),
    _forbidden("mkdir", 83), _forbidden("chmod", 90), _forbidden("alarm", 37, "i64 1"),
    _forbidden("setitimer", 38), _forbidden("rt_sigaction", 13, "i64 11"), _forbidden("timer_create", 222),
    _forbidden("outlive the parent", 157, "i64 1", "i64 0", call="prctl"),
    _forbidden("raise its limits", 160, "i64 9", call="setrlimit"),
    _forbidden("raise its priority", 141, "i64 0", "i64 0", "i64 -20", call="setpriority"),
    _forbidden("leave its processor", 203, call="sched_setaffinity"), _forbidden("mount", 165),
    _forbidden("read another process", 310, "i64 1", call="process_vm_readv"), _forbidden("bpf", 321),
    Specimen("fork by its x32 number", "SIGSYS", prelude=system_call(0x40000039), deadly=True),
    # memory
    Specimen("one element past the end", "past the end of buffer out", postlude="%past = getelementptr float, ptr %out, i64 {n}\n  store float 1.0, ptr %past"),  # noqa: E501
    Specimen("a page past the end", "past the end of buffer out", postlude="%past = getelementptr i8, ptr %out, i64 {page}\n  store float 1.0, ptr %past", deadly=True),  # noqa: E501
    Specimen("one element before the start", "before buffer out", postlude="%past = getelementptr float, ptr %out, i64 -1\n  store float 1.0, ptr %past"),  # noqa: E501
    Specimen("reads past the end", "past the end of", postlude="%past = getelementptr i8, ptr %x, i64 {page}\n  %got = load volatile float, ptr %past", deadly=True),  # noqa: E501
    Specimen("input overwritten", "read-only input x", prelude="store float 0.0, ptr %x", deadly=True),
    Specimen("input overwritten later", "changed the input x", prelude=_SECOND_CALL.format(body="store volatile float 0.0, ptr %x"), later=True),  # noqa: E501
    # outputs
    Specimen("dropped tail", "never written", drop=1),
    Specimen("dropped head", "never written", first=1),
    Specimen("nothing written", "never written", prelude="ret void\nnever:"),
    Specimen("wrong factor", "are wrong", factor="0x4004020000000000"),
    Specimen("one wrong element", "1 of", postlude="store float 0x3FF0000000000000, ptr %out"),
    Specimen("NaN", "are wrong", postlude="store float 0x7FF8000000000000, ptr %out"),
    Specimen("infinity", "are wrong", postlude="store float 0x7FF0000000000000, ptr %out"),
    Specimen("stale scratch", "never written", drop=1, postlude="%last = getelementptr float, ptr %s, i64 0\n  %old = load float, ptr %last\n  %end = getelementptr float, ptr %out, i64 {last}\n  store float %old, ptr %end"),  # noqa: E501
    Specimen("returns early from the second call on", "wrong between timed calls", prelude=_SECOND_CALL.format(body="ret void\nnever:"), later=True),  # noqa: E501
    Specimen("result cached in scratch", "wrong between timed calls", prelude=_SECOND_CALL.format(body="%keep = getelementptr float, ptr %s, i64 16\n  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %keep, i64 {bytes}, i1 false)\n  ret void\nnever:"), postlude="%kept = getelementptr float, ptr %s, i64 16\n  call void @llvm.memcpy.p0.p0.i64(ptr %kept, ptr %out, i64 {bytes}, i1 false)", globals="declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)", later=True),  # noqa: E501
    Specimen("computes only where it is checked", "wrong between timed calls", prelude="%end0 = ptrtoint ptr %out to i64\n  %end1 = add i64 %end0, {bytes}\n  %tail = and i64 %end1, 4032\n  %checked = icmp eq i64 %tail, 0\n  br i1 %checked, label %start, label %cheat\ncheat:\n  ret void\nnever:", later=True),  # noqa: E501
    # processor state
    Specimen("rounding mode", "rounding mode", prelude=_MXCSR.format(bits=0x2000), globals=_MXCSR_DECLARED),
    Specimen("denormals to zero", "denormal flags", prelude=_MXCSR.format(bits=0x8040), globals=_MXCSR_DECLARED),
    Specimen("x87 precision", "rounding mode", prelude='%word = alloca i16\n  store i16 127, ptr %word\n  call void asm sideeffect "fldcw $0", "*m"(ptr elementtype(i16) %word)'),  # noqa: E501
    # the object file
    Specimen("writable data", "writable data", postlude="store volatile i32 1, ptr @state", globals="@state = global i32 5"),  # noqa: E501
    Specimen("zeroed data", "writable data", postlude="store volatile i32 1, ptr @state", globals="@state = internal global i32 0"),  # noqa: E501
    Specimen("thread-local data", "thread-local", postlude="store volatile i32 1, ptr @state", globals="@state = thread_local(localexec) global i32 5"),  # noqa: E501
    Specimen("constructor", "would run when it is loaded", globals="@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @early, ptr null }]\ndefine void @early() {\n  ret void\n}"),  # noqa: E501
    Specimen("asks for the time", "it may only call", prelude="%t = call i64 @time(ptr null)", globals="declare i64 @time(ptr)"),  # noqa: E501
    Specimen("asks for exit", "it may only call", prelude="call void @exit(i32 0)", globals="declare void @exit(i32)"),
    Specimen("asks for malloc", "it may only call", prelude="%t = call ptr @malloc(i64 8)", globals="declare ptr @malloc(i64)"),  # noqa: E501
    Specimen("asks for the interpreter", "it may only call", prelude="%t = call i32 @PyErr_Occurred()", globals="declare i32 @PyErr_Occurred()"),  # noqa: E501
    Specimen("defines the clock", "", globals="define i32 @clock_gettime(i32 %clock, ptr %time) {\n  store i64 0, ptr %time\n  %ns = getelementptr i64, ptr %time, i64 1\n  store i64 0, ptr %ns\n  ret i32 0\n}"),  # noqa: E501
    # the connection
    Specimen("writes into the connection", "answered nonsense", prelude="br label %each\neach:\n  %fd = phi i64 [3, %entry], [%fd1, %each]\n  " + system_call(1, "i64 %fd", "i64 ptrtoint (ptr @specimen to i64)", "i64 64") + "\n  %fd1 = add i64 %fd, 1\n  %fds = icmp ult i64 %fd1, 64\n  br i1 %fds, label %each, label %start\nnever:", deadly=True),  # noqa: E501
    Specimen("closes the connection", "exit status 0", prelude="br label %each\neach:\n  %fd = phi i64 [3, %entry], [%fd1, %each]\n  " + system_call(3, "i64 %fd") + "\n  %fd1 = add i64 %fd, 1\n  %fds = icmp ult i64 %fd1, 64\n  br i1 %fds, label %each, label %start\nnever:", deadly=True),  # noqa: E501
)  # fmt: skip
"""Every kind of fault, by what it does."""

HARMLESS = frozenset(["defines the clock"])
"""Faults without effect: what they try does not work, and their outputs are right."""


def program(n: int = 4096) -> Program:
    """``out = 2.5 x + y`` over ``n`` elements."""
    g = GraphBuilder()
    x, y = g.input("x", (n,)), g.input("y", (n,))
    return Program(f"specimen://saxpy/{n}", "specimens", g.build(g.op("add", g.op("mul", x, 2.5), y)))


@lru_cache(maxsize=1)
def _machine() -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    llvm.initialize_native_asmparser()
    features = llvm.get_host_cpu_features().flatten()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(cpu=llvm.get_host_cpu_name(), features=features, opt=2, reloc="pic")


@lru_cache(maxsize=4096)
def compile_text(text: str) -> bytes:
    """LLVM IR to an object file for this machine, as written (no optimization of the IR)."""
    module = llvm.parse_assembly(text)
    return bytes(_machine().emit_object(module))


def kernel_text(n: int, *, rounds: int = 1, extra: int = 0, fault: Specimen | None = None) -> str:
    """LLVM IR of :func:`artifact`'s kernel."""
    fault = fault or Specimen("none", "")
    bytes_ = 4 * n
    values = {"n": n, "last": n - 1, "bytes": bytes_, "page": -(-bytes_ // 4096) * 4096}
    parts = {}
    for name in ("prelude", "postlude", "globals"):
        text = getattr(fault, name)
        for key, value in values.items():
            text = text.replace("{" + key + "}", str(value))
        parts[name] = text
    return _TEMPLATE.format(
        rounds=rounds, total=rounds + (1 if extra else 0), stop=n - fault.drop, extra=extra, first=fault.first,
        factor=fault.factor, **parts,
    )  # fmt: skip


def artifact(n: int = 4096, *, rounds: int = 1, extra: int = 0, fault: Specimen | None = None) -> Artifact:
    """``out = 2.5 x + y`` as one kernel.

    Args:
        rounds: how often the whole loop runs; its time is proportional to ``n * rounds + extra``.
        extra: elements that are computed once more at the end (below ``n``): a known amount of added work.
        fault: what it does wrong.

    Raises:
        ValueError: ``extra`` is not below ``n``, or the fault needs another processor.
    """
    if not 0 <= extra < n:
        raise ValueError(f"extra must be 0 .. n-1, not {extra}")
    if fault is not None and platform.machine() != "x86_64":
        raise ValueError(f"the faulty specimens are x86-64 code; this is {platform.machine()}")
    text = kernel_text(n, rounds=rounds, extra=extra, fault=fault)
    code = compile_text(text)
    kernel = Kernel(SYMBOL, code, hashlib.sha256(text.encode()).hexdigest(), ("x", "y", "out", "s"), ("out", "s"))
    buffers = (
        Buffer("x", (n,), "input"),
        Buffer("y", (n,), "input"),
        Buffer("out", (n,), "output"),
        Buffer("s", (n + 16,), "temporary"),
    )
    return Artifact((kernel,), buffers, {}, ("x", "y"), ("out",), "specimens 1")


def library(n: int = 4096) -> Artifact:
    """The same by two library calls."""
    buffers = (
        Buffer("x", (n,), "input"),
        Buffer("y", (n,), "input"),
        Buffer("c", (), "constant"),
        Buffer("m", (n,), "temporary"),
        Buffer("out", (n,), "output"),
    )
    import numpy as np

    steps = (LibraryCall("mul", (), ("x", "c"), "m"), LibraryCall("add", (), ("m", "y"), "out"))
    return Artifact(steps, buffers, {"c": np.asarray(2.5, np.float32)}, ("x", "y"), ("out",), "specimens 1")
