"""A whole program, entered by ``main``, run once in a child process of its own.

The code lies in this process already (linked there by LLVM); a fork of it runs ``main`` and ends. So every run begins
with the same memory, whatever earlier runs allocated, left in global variables or in the C library, and a program that
crashes, hangs or calls ``exit`` costs only that fork. Time is taken around ``main``, output and ``atexit`` handlers
included, process creation not.
"""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import resource
import select
import signal
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass

_STAMPS = struct.Struct("<5q")  # wall-clock and CPU time at the start and at the end, and whether there was an end
_PR_SET_PDEATHSIG = 1
_FULLY_BUFFERED = 0
OUTPUT_LIMIT_BYTES = 16 << 20
"""What a program may print."""
_CLOSED = 256
"""Descriptors below this are closed in the child."""


@dataclass(frozen=True)
class Ended:
    """How one run ended.

    Attributes:
        status: as ``waitpid`` has it; ``None`` where the run was ended for taking too long.
        wall_ns, cpu_ns: time from the call of ``main`` until all output was flushed; the whole process's where the
            program ended otherwise than by returning from ``main`` or calling ``exit``.
        outside_wall_ns, outside_cpu_ns: time of the child process from its creation to its end.
    """

    status: int | None
    wall_ns: int
    cpu_ns: int
    outside_wall_ns: int
    outside_cpu_ns: int


@dataclass(frozen=True)
class Call:
    """What a program is run with.

    Attributes:
        arguments: those behind the program's name.
        folder: where it runs; empty for here.
        stdin_fd: a file with its standard input, read from its beginning.
        output_fd: a file for its standard output, emptied before. Its standard error goes nowhere.
        time_limit_s: of wall-clock time (and, rounded up, of CPU time).
        output_limit_bytes: a program that prints more is ended by ``SIGXFSZ``.
    """

    arguments: tuple[str, ...]
    folder: str
    stdin_fd: int
    output_fd: int
    time_limit_s: float
    output_limit_bytes: int


class Runner:
    """Runs programs that lie in this process, which must have one thread only.

    Args:
        fetter: called in the child, last before ``main``.
    """

    def __init__(self, fetter: Callable[[], None] = lambda: None) -> None:
        self._fetter = fetter
        self._stamps = mmap.mmap(-1, mmap.PAGESIZE)
        self._libc = ctypes.CDLL(None)
        self._libc.fflush.argtypes = [ctypes.c_void_p]
        self._libc.setvbuf.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
        self._null = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)

    def run(self, address: int, call: Call) -> Ended:
        """Run the ``main`` at ``address`` once.

        Raises:
            OSError: the child could not be made, or not be prepared.
        """
        os.ftruncate(call.output_fd, 0)
        os.lseek(call.output_fd, 0, os.SEEK_SET)
        os.lseek(call.stdin_fd, 0, os.SEEK_SET)
        _STAMPS.pack_into(self._stamps, 0, 0, 0, 0, 0, 0)
        parent = os.getpid()
        started = time.perf_counter_ns()
        child = os.fork()
        if child == 0:
            self._enter(address, call, parent)
        status, usage = self._wait(child, call.time_limit_s)
        outside_wall_ns = time.perf_counter_ns() - started
        outside_cpu_ns = int((usage.ru_utime + usage.ru_stime) * 1e9)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)  # what it may have started itself
        first_wall, first_cpu, last_wall, last_cpu, ended = _STAMPS.unpack_from(self._stamps)
        if not first_wall:
            raise OSError(f"the program could not be started (its folder is {call.folder or '.'})")
        if not ended:
            return Ended(status, outside_wall_ns, outside_cpu_ns, outside_wall_ns, outside_cpu_ns)
        return Ended(status, last_wall - first_wall, last_cpu - first_cpu, outside_wall_ns, outside_cpu_ns)

    def _wait(self, child: int, limit_s: float) -> tuple[int | None, resource.struct_rusage]:
        handle = os.pidfd_open(child)
        try:
            ended = select.select([handle], [], [], limit_s)[0]
            if not ended:
                os.kill(child, signal.SIGKILL)
            _, status, usage = os.wait4(child, 0)
        finally:
            os.close(handle)
        return (status if ended else None), usage

    def _enter(self, address: int, call: Call, parent: int) -> None:
        """In the child. Never returns."""
        try:
            self._libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:
                os._exit(1)
            os.setpgid(0, 0)
            for source, target in ((call.stdin_fd, 0), (call.output_fd, 1), (self._null, 2)):
                os.dup2(source, target)
            os.closerange(3, _CLOSED)
            seconds = int(call.time_limit_s) + 2
            for what, limit in (
                (resource.RLIMIT_CPU, seconds),
                (resource.RLIMIT_FSIZE, call.output_limit_bytes),
                (resource.RLIMIT_CORE, 0),
            ):
                resource.setrlimit(what, (limit, limit))
            for number in (signal.SIGINT, signal.SIGPIPE, signal.SIGXFSZ):
                signal.signal(number, signal.SIG_DFL)  # Python had its own ideas
            if call.folder:
                os.chdir(call.folder)
            self._libc.clearenv()
            standard_output = ctypes.c_void_p.in_dll(self._libc, "stdout")
            buffer = ctypes.create_string_buffer(4096)  # as a file has; Python may have switched it off
            self._libc.setvbuf(standard_output, ctypes.addressof(buffer), _FULLY_BUFFERED, len(buffer))
            words = [b"program", *(os.fsencode(word) for word in call.arguments), None]
            arguments = (ctypes.c_char_p * len(words))(*words)
            environment = (ctypes.c_char_p * 1)(None)
            main = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(address)
            at_end = ctypes.PYFUNCTYPE(None, ctypes.c_int, ctypes.c_void_p)(self._end)
            self._libc.on_exit(at_end, None)  # first in is last out: after the program's own handlers
            self._fetter()
            pointers = ctypes.addressof(arguments), ctypes.addressof(environment)
            _STAMPS.pack_into(self._stamps, 0, time.perf_counter_ns(), time.thread_time_ns(), 0, 0, 0)
            self._libc.exit(main(len(words) - 1, *pointers))
        finally:
            os._exit(1)

    def _end(self, status: int, _: object) -> None:
        """What ``exit`` calls at its end."""
        self._libc.fflush(None)
        first_wall, first_cpu, *_rest = _STAMPS.unpack_from(self._stamps)
        _STAMPS.pack_into(self._stamps, 0, first_wall, first_cpu, time.perf_counter_ns(), time.thread_time_ns(), 1)
        os._exit(status & 0xFF)


def read(fd: int, limit: int) -> bytes:
    """The first ``limit`` bytes of a file, whatever its position is."""
    parts: list[bytes] = []
    done = 0
    while done < limit and (part := os.pread(fd, min(limit - done, 1 << 20), done)):
        parts.append(part)
        done += len(part)
    return b"".join(parts)


def memory_file(data: bytes = b"") -> int:
    """A file in memory that holds ``data``; whoever asks for it closes it."""
    fd = os.memfd_create("program", os.MFD_CLOEXEC)
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
    return fd


def describe(status: int | None, time_limit_s: float) -> str:
    """What is wrong with the way a run ended, in words; empty where it ended by ``exit`` or a return."""
    if status is None:
        return f"did not end within {time_limit_s:g} s"
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        words = {
            signal.SIGSEGV: "touched memory that is not its own",
            signal.SIGBUS: "touched memory that is not its own",
            signal.SIGILL: "executed an illegal instruction",
            signal.SIGFPE: "divided by zero",
            signal.SIGABRT: "aborted",
            signal.SIGXCPU: "used up its CPU-time limit",
            signal.SIGXFSZ: "printed more than its output limit",
            signal.SIGSYS: "made a system call that the sandbox forbids (processes, threads, sockets, changing files)",
            signal.SIGKILL: "was killed from outside (the system also does this when memory runs out)",
        }
        return f"{words.get(signal.Signals(number), 'was ended by a signal')} ({signal.Signals(number).name})"
    return ""
