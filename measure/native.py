"""The worker's own machine code: a call loop with its clock, a cache flush, a fault reporter; and the kernel loader.

Compiled once, in the zygote, so that every worker has it from its first microsecond, and never with options that
are under test. Kernels are linked by LLVM's JITLink, each in a library of its own, so that equal symbols in two
kernels do not meet and dropping a kernel frees its memory.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
from collections import OrderedDict
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import torch

STATUS_BYTES = 4096
"""The status page, shared with the pool: five 64-bit words, see :data:`STATUS_WORDS`."""
STATUS_WORDS = ("signal", "address", "code", "artifact", "phase")

_FAULT_EXIT = 100
"""A worker that died of signal N by way of the fault reporter exits with status 100 + N."""

_CLOCK_MONOTONIC, _CLOCK_THREAD_CPUTIME = 1, 3

_HARNESS = """
declare i32 @clock_gettime(i32, ptr)
declare void @_exit(i32)

@status = internal global ptr null

define internal i64 @now(i32 %clock) {
  %time = alloca [2 x i64]
  %rc = call i32 @clock_gettime(i32 %clock, ptr %time)
  %s = load i64, ptr %time
  %p = getelementptr i64, ptr %time, i64 1
  %ns = load i64, ptr %p
  %a = mul i64 %s, 1000000000
  %b = add i64 %a, %ns
  ret i64 %b
}

define void @run(ptr %functions, ptr %tables, i64 %count) {
entry:
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %fp = getelementptr ptr, ptr %functions, i64 %i
  %tp = getelementptr ptr, ptr %tables, i64 %i
  %f = load ptr, ptr %fp
  %t = load ptr, ptr %tp
  call void %f(ptr %t)
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done
done:
  ret void
}

define void @time_runs(ptr %functions, ptr %tables, i64 %count, i64 %repeats, ptr %out) {
entry:
  %cpu0 = call i64 @now(i32 CPUTIME)
  %wall0 = call i64 @now(i32 MONOTONIC)
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  call void @run(ptr %functions, ptr %tables, i64 %count)
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %repeats
  br i1 %more, label %loop, label %done
done:
  %wall1 = call i64 @now(i32 MONOTONIC)
  %cpu1 = call i64 @now(i32 CPUTIME)
  %wall = sub i64 %wall1, %wall0
  %cpu = sub i64 %cpu1, %cpu0
  store i64 %wall, ptr %out
  %second = getelementptr i64, ptr %out, i64 1
  store i64 %cpu, ptr %second
  ret void
}

define void @report_to(ptr %page) {
  store ptr %page, ptr @status
  ret void
}

define void @on_fault(i32 %signal, ptr %info, ptr %context) {
  %page = load ptr, ptr @status
  %wide = zext i32 %signal to i64
  store i64 %wide, ptr %page
  %addressp = getelementptr i8, ptr %info, i64 16
  %address = load i64, ptr %addressp
  %w1 = getelementptr i64, ptr %page, i64 1
  store i64 %address, ptr %w1
  FAULTCODE
  %status = add i32 %signal, EXITBASE
  call void @_exit(i32 %status)
  ret void
}
"""

_FAULT_CODE = {
    # SIGSYS: the call's number, from siginfo; else the page-fault error code (bit 1: a write), gregs[REG_ERR]
    "x86_64": """
  %issys = icmp eq i32 %signal, 31
  %sysp = getelementptr i8, ptr %info, i64 24
  %sys32 = load i32, ptr %sysp
  %sys = zext i32 %sys32 to i64
  %errp = getelementptr i8, ptr %context, i64 192
  %err = load i64, ptr %errp
  %code = select i1 %issys, i64 %sys, i64 %err
  %w2 = getelementptr i64, ptr %page, i64 2
  store i64 %code, ptr %w2
""",
    "": """
  %issys = icmp eq i32 %signal, 31
  %sysp = getelementptr i8, ptr %info, i64 24
  %sys32 = load i32, ptr %sysp
  %sys = zext i32 %sys32 to i64
  %code = select i1 %issys, i64 %sys, i64 0
  %w2 = getelementptr i64, ptr %page, i64 2
  store i64 %code, ptr %w2
""",
}

_FLUSH_X86 = """
declare void @llvm.x86.sse2.clflush(ptr)
declare void @llvm.x86.sse2.mfence()

define void @flush(ptr %start, i64 %bytes) {
entry:
  %any = icmp ne i64 %bytes, 0
  br i1 %any, label %loop, label %done
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %p = getelementptr i8, ptr %start, i64 %i
  call void @llvm.x86.sse2.clflush(ptr %p)
  %next = add i64 %i, 64
  %more = icmp ult i64 %next, %bytes
  br i1 %more, label %loop, label %done
done:
  call void @llvm.x86.sse2.mfence()
  ret void
}
"""


_TEAM = """
declare void @GOMP_parallel(ptr, ptr, i32, i32)
declare i32 @omp_get_thread_num()
declare i32 @sigaltstack(ptr, ptr)
declare i32 @gettid()
declare i32 @fegetenv(ptr)

define internal void @settle_one(ptr %rows) {
entry:
  %me = call i32 @omp_get_thread_num()
  %wide = zext i32 %me to i64
  %row = getelementptr [4 x i64], ptr %rows, i64 %wide
  %rc = call i32 @sigaltstack(ptr %row, ptr null)
  %id = call i32 @gettid()
  %last = getelementptr i64, ptr %row, i64 3
  %id64 = zext i32 %id to i64
  store i64 %id64, ptr %last
  ret void
}

define void @settle(ptr %rows, i32 %threads) {
  call void @GOMP_parallel(ptr @settle_one, ptr %rows, i32 %threads, i32 0)
  ret void
}

define internal void @control_one(ptr %rows) {
  %me = call i32 @omp_get_thread_num()
  %wide = zext i32 %me to i64
  %row = getelementptr [16 x i32], ptr %rows, i64 %wide
  %rc = call i32 @fegetenv(ptr %row)
  ret void
}

define void @control(ptr %rows, i32 %threads) {
  call void @GOMP_parallel(ptr @control_one, ptr %rows, i32 %threads, i32 0)
  ret void
}
"""


class _SigAction(ctypes.Structure):
    _fields_ = [
        ("handler", ctypes.c_void_p),
        ("mask", ctypes.c_ulong * 16),
        ("flags", ctypes.c_int),
        ("restorer", ctypes.c_void_p),
    ]


class _Stack(ctypes.Structure):
    _fields_ = [("pointer", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t)]


_SA_SIGINFO, _SA_ONSTACK = 4, 0x08000000
FAULT_SIGNALS = (
    signal.SIGSEGV,
    signal.SIGBUS,
    signal.SIGILL,
    signal.SIGFPE,
    signal.SIGSYS,
    signal.SIGABRT,
    signal.SIGTRAP,
)


class Native:
    """LLVM, the harness code and the loaded kernels of one worker."""

    def __init__(self, kernel_cache: int = 2048, threads: int = 1) -> None:
        self.threads = threads
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        # torch's vector math, for kernels that call it: loaded already, now visible to the linker
        ctypes.CDLL(str(Path(torch.__file__).parent / "lib" / "libtorch_cpu.so"), ctypes.RTLD_GLOBAL)
        self._jit = llvm.create_lljit_compiler()
        self._kernel_cache = kernel_cache
        self._kernels: OrderedDict[str, tuple[Any, int]] = OrderedDict()
        self.loaded = 0
        machine = platform.machine()
        text = _HARNESS.replace("CPUTIME", str(_CLOCK_THREAD_CPUTIME)).replace("MONOTONIC", str(_CLOCK_MONOTONIC))
        text = text.replace("EXITBASE", str(_FAULT_EXIT)).replace(
            "FAULTCODE", _FAULT_CODE.get(machine, _FAULT_CODE[""])
        )
        symbols = ["run", "time_runs", "report_to", "on_fault"]
        self.has_flush = machine == "x86_64"
        if self.has_flush:
            text += _FLUSH_X86
            symbols.append("flush")
        if threads > 1:
            if not hasattr(ctypes.CDLL(None), "GOMP_parallel"):
                raise RuntimeError(f"{threads} threads need GNU OpenMP, and torch here was built with something else")
            text += _TEAM
            symbols += ["settle", "control"]
        builder = llvm.JITLibraryBuilder().add_ir(text).add_current_process()
        for symbol in symbols:
            builder.export_symbol(symbol)
        self._harness = builder.link(self._jit, "harness")
        pointer, i64 = ctypes.c_void_p, ctypes.c_int64
        # PyDLL-style prototypes keep the interpreter lock: there is no other thread to give it to
        call = ctypes.PYFUNCTYPE
        self.run = call(None, pointer, pointer, i64)(self._harness["run"])
        self.time_runs = call(None, pointer, pointer, i64, i64, pointer)(self._harness["time_runs"])
        self._report_to = call(None, pointer)(self._harness["report_to"])
        self._flush = call(None, pointer, i64)(self._harness["flush"]) if self.has_flush else None
        if threads > 1:
            self._settle, self._control = (
                call(None, pointer, ctypes.c_int)(self._harness[name]) for name in ("settle", "control")
            )

    def start_threads(self) -> list[int]:
        """Start the other threads of the team, and give each a stack for faults; returns the ids of all, this one's
        first. Only once, in the worker: threads do not survive a fork, and later none can be started.
        """
        if self.threads == 1:
            return [os.getpid()]
        rows = (ctypes.c_int64 * (4 * self.threads))()
        self._stacks = [ctypes.create_string_buffer(64 << 10) for _ in range(self.threads)]
        for number, stack in enumerate(self._stacks):
            entry = _Stack(ctypes.addressof(stack), 0, len(stack))
            ctypes.memmove(ctypes.addressof(rows) + 32 * number, ctypes.addressof(entry), ctypes.sizeof(entry))
        self._settle(ctypes.addressof(rows), self.threads)
        return [int(rows[4 * number + 3]) for number in range(self.threads)]

    def control_words(self) -> list[tuple[int, ...]]:
        """The floating-point environment (``fenv_t``, its first 64 bytes as 32-bit words) of each thread."""
        rows = (ctypes.c_uint32 * (16 * self.threads))()
        self._control(ctypes.addressof(rows), self.threads)
        return [tuple(rows[16 * number : 16 * number + 16]) for number in range(self.threads)]

    def flush(self, address: int, size_bytes: int) -> None:
        """Drop ``size_bytes`` from ``address`` from every cache (only where ``has_flush``)."""
        if self._flush is None:
            raise RuntimeError("flush: this processor has no cache flush the harness knows")
        self._flush(address, size_bytes)

    def load(self, key: str, symbol: str, code: bytes) -> int:
        """Address of ``symbol`` in the object file ``code``; kept under ``key``, the least recently used ones leave.

        Raises:
            RuntimeError: LLVM could not link it.
        """
        if key in self._kernels:
            self._kernels.move_to_end(key)
            return self._kernels[key][1]
        self.loaded += 1
        builder = llvm.JITLibraryBuilder().add_object_img(code).export_symbol(symbol).add_current_process()
        library = builder.link(self._jit, f"kernel{self.loaded}")
        address = int(library[symbol])
        self._kernels[key] = (library, address)
        return address

    def trim(self) -> None:
        """Unload what exceeds the cache's size (only between jobs: nothing may be using them)."""
        while len(self._kernels) > self._kernel_cache:
            self._kernels.popitem(last=False)

    def report_faults(self, status_address: int) -> None:
        """From here on a fatal signal writes what it knows to the status page, then ends the process."""
        libc = ctypes.CDLL(None, use_errno=True)
        self._alternate = ctypes.create_string_buffer(64 << 10)
        stack = _Stack(ctypes.addressof(self._alternate), 0, len(self._alternate))
        libc.sigaltstack(ctypes.byref(stack), None)
        self._report_to(status_address)
        action = _SigAction()
        action.handler = self._harness["on_fault"]
        action.flags = _SA_SIGINFO | _SA_ONSTACK
        for number in FAULT_SIGNALS:
            if libc.sigaction(int(number), ctypes.byref(action), None):
                raise OSError(ctypes.get_errno(), "sigaction failed")


def fault_signal(exit_status: int) -> int | None:
    """The signal that a worker's exit status stands for, if the fault reporter made it."""
    return exit_status - _FAULT_EXIT if exit_status > _FAULT_EXIT else None
