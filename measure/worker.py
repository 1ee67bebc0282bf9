"""The process in which code under test runs: ``python -P -m measure.worker FD PARENT``, started by the pool only.

What is started is a zygote: it imports torch and LLVM once, starts no thread, runs no foreign code, and forks a
worker whenever the pool asks for one. A worker executes jobs one after the other until it is told to stop, its
connection closes, or something kills it. It decides nothing: inputs, references, comparison and the bounding clock
are the pool's.
"""

from __future__ import annotations

import ctypes
import gc
import mmap
import os
import signal
import socket
import struct
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from measure import sandbox, wire
from measure.arena import Arena, Block, fill_gaps, pack, poison
from measure.execute import Prepared, lifetimes, tensor_at
from measure.native import STATUS_BYTES, Native
from programs.c_main import OUTPUT_LIMIT_BYTES

_libc = ctypes.CDLL(None, use_errno=True)
_PROT_NONE = 0
_PHASES = {"idle": 0, "open": 1, "check": 2, "time": 3, "probe": 4}
_ERRORS = (RuntimeError, ValueError, TypeError, LookupError, OSError, MemoryError, NotImplementedError, ArithmeticError)


def _protect(address: int, size: int, flags: int) -> None:
    if size and _libc.mprotect(ctypes.c_void_p(address), ctypes.c_size_t(size), flags):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _bytes(shape: Sequence[int], dtype: str) -> int:
    return int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize


class Job:
    """One opened job: the mailbox, the arena's layout, and its artifacts bound to both."""

    def __init__(self, native: Native, arena: Arena, message: dict[str, Any], fd: int) -> None:
        self._native, self._arena = native, arena
        self._map = mmap.mmap(fd, message["size"], mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        self._mailbox = np.frombuffer(self._map, np.uint8)
        self._base = self._mailbox.ctypes.data
        self._work: tuple[int, int] = tuple(message["work"])
        self._sources = message["sources"]
        self._artifacts = message["artifacts"]
        self._seed: int = message["stagger"]
        self._code = {
            key: (symbol, self._mailbox[offset : offset + size].tobytes())
            for key, symbol, offset, size in message["kernels"]
        }
        self._kernels = self._load(0)
        cursor = min((start for *_, start, _, _ in self._sources), default=self._work[0])
        for *_, start, stop, _ in self._sources:
            _protect(self._base + cursor, start - cursor, _PROT_NONE)
            _protect(self._base + start, stop - start, mmap.PROT_READ)
            cursor = stop
        self._timed: list[dict[int, Prepared]] = []
        self._addresses: list[dict[str, tuple[int, Any, str]]] = []
        self._works: dict[int, list[tuple[str, int, int]]] = {}
        self._gaps: list[tuple[int, int]] = []
        self._source_offsets: list[int] = []
        self._arena_end = 0
        self._checked: tuple[int, Prepared] | None = None

    def _load(self, copy: int) -> dict[str, int]:
        return {key: self._native.load(f"{key}/{copy}", symbol, code) for key, (symbol, code) in self._code.items()}

    @property
    def base(self) -> int:
        """Address of the mailbox in this process: the pool turns fault addresses into buffer names with it."""
        return self._base

    # -- the output check: in the mailbox, guard pages closed

    def check(self, index: int) -> int:
        """Run artifact ``index`` once between guard pages; returns ns of wall-clock time."""
        artifact = self._artifacts[index]
        buffers = {row[0]: (self._base + row[5], row[1], row[2]) for row in artifact["buffers"]}
        prepared = Prepared(self._native, artifact["steps"], buffers, self._kernels)
        spans = sorted((row[6], row[7]) for row in artifact["buffers"] if row[4] is None)
        low, high = self._work
        try:
            cursor = low
            for start, stop in spans:
                _protect(self._base + cursor, start - cursor, _PROT_NONE)
                cursor = stop
            _protect(self._base + cursor, high - cursor, _PROT_NONE)
            started = time.perf_counter_ns()
            prepared.run()
            elapsed = time.perf_counter_ns() - started
        finally:
            _protect(self._base + low, high - low, mmap.PROT_READ | mmap.PROT_WRITE)
        for name in artifact["outputs"]:
            if name in prepared.rebound:
                prepared.collect(name, tensor_at(*buffers[name]))
        return elapsed

    # -- timing: in the arena

    def _ready(self) -> None:
        if self._arena_end:
            return
        fixed = [Block(str(i), self._source_size(i), None) for i in range(len(self._sources))]
        offsets, source_end = pack(fixed, 0, self._seed)
        self._source_offsets = [offsets[str(i)] for i in range(len(fixed))]
        plans = []
        end = source_end
        for artifact in self._artifacts:
            spans = lifetimes(artifact["steps"])
            rows = [row for row in artifact["buffers"] if row[4] is None]
            sizes = {row[0]: _bytes(row[1], row[2]) for row in rows}
            kept = set(artifact["outputs"])
            blocks = [Block(row[0], sizes[row[0]], None if row[0] in kept else spans.get(row[0])) for row in rows]
            places, high = pack(blocks, source_end, self._seed + 1)
            plans.append((places, sizes))
            end = max(end, high)
        self._arena.reserve(end)
        self._gaps = fill_gaps(
            self._arena, {o: b.size for o, b in zip(self._source_offsets, fixed, strict=True)}, source_end
        )
        base = self._arena.address
        for index, (artifact, (places, sizes)) in enumerate(zip(self._artifacts, plans, strict=True)):
            buffers = {
                row[0]: (base + (places[row[0]] if row[4] is None else self._source_offsets[row[4]]), row[1], row[2])
                for row in artifact["buffers"]
            }
            self._addresses.append(buffers)
            self._works[index] = [(name, places[name], sizes[name]) for name in places]
        self._arena_end = end
        for number in range(len(self._sources)):
            self._copy_source(number)

    def _copy_source(self, number: int) -> None:
        size = self._source_size(number)
        offset = self._sources[number][2]
        self._arena.view(self._source_offsets[number], size)[:] = self._mailbox[offset : offset + size]

    def _source_size(self, number: int) -> int:
        shape, dtype = self._sources[number][:2]
        return _bytes(shape, dtype)

    def prepare(self, copy: int) -> None:
        """Bind everything for the ``copy``-th place of the code, before any clock runs."""
        self._copies(copy)

    def _copies(self, copy: int) -> dict[int, Prepared]:
        """Every artifact bound to the arena, its kernels in their ``copy``-th place."""
        self._ready()
        while len(self._timed) <= copy:
            kernels = self._load(len(self._timed))
            self._timed.append(
                {
                    index: Prepared(self._native, artifact["steps"], self._addresses[index], kernels)
                    for index, artifact in enumerate(self._artifacts)
                }
            )
        return self._timed[copy]

    def refresh(self) -> None:
        """Take the inputs anew from the mailbox."""
        self._ready()
        for number, row in enumerate(self._sources):
            if row[5]:
                self._copy_source(number)

    def time(
        self, orders: list[list[int]], repeats: int, cold: bool, copy: int, status: memoryview
    ) -> tuple[list[int], list[int]]:
        """Rounds of timed calls: ``orders[r]`` lists the artifacts of round ``r`` in the order they run."""
        wall, cpu = [], []
        timed, flush = self._copies(copy), self._native.flush
        for order in orders:
            for index in order:
                if cold:
                    flush(self._arena.address, self._arena_end)
                struct.pack_into("<q", status, 24, index)
                one, two = timed[index].time_ns(repeats)
                wall.append(one)
                cpu.append(two)
        return wall, cpu

    def profile(self, rounds: int) -> list[int]:
        """``rounds`` runs of every artifact in turn, each step timed by itself; ns by round, artifact and step."""
        self._ready()
        kernels = self._load(0)
        apart = [
            Prepared(self._native, artifact["steps"], self._addresses[index], kernels, apart=True)
            for index, artifact in enumerate(self._artifacts)
        ]
        for prepared in apart:
            prepared.run()
        return [ns for _ in range(rounds) for prepared in apart for ns in prepared.profile_ns()]

    def probe(self, index: int, repeats: int, refresh: bool) -> tuple[list[int], list[int]]:
        """A timed call like any other, whose outputs the pool will look at: poisoned before, copied out after.

        Returns the sources and gaps it changed, as :meth:`audit`.
        """
        prepared = self._copies(0)[index]
        if refresh:
            self.refresh()
        # outputs only: a kernel that reuses what an earlier call left in its scratch must be free to show it
        for name, offset, size in self._works[index]:
            if name in self._artifacts[index]["outputs"]:
                poison(self._arena.view(offset, size))
        prepared.forget()
        prepared.time_ns(repeats)
        for row in self._artifacts[index]["buffers"]:
            if row[0] in self._artifacts[index]["outputs"] and row[4] is None:
                prepared.collect(row[0], tensor_at(self._base + row[5], row[1], row[2]))
        return self.audit()

    def audit(self) -> tuple[list[int], list[int]]:
        """Sources that differ from the mailbox, and damaged gaps between them (their offsets)."""
        self._ready()
        changed = []
        for number, row in enumerate(self._sources):
            size = self._source_size(number)
            mine = self._arena.view(self._source_offsets[number], size)
            if not np.array_equal(mine, self._mailbox[row[2] : row[2] + size]):
                changed.append(number)
                self._copy_source(number)
        damaged = []
        for offset, size in self._gaps:
            gap = self._arena.view(offset, size)
            if not np.all(gap == 0xC5):
                damaged.append(offset)
                gap.fill(0xC5)
        return changed, damaged


def _control(state: Sequence[int]) -> tuple[int, ...]:
    """The control words of an ``fenv_t``."""
    if os.uname().machine == "x86_64":
        return state[0] & 0x0F3F, state[7] & 0xFFC0
    return (state[0],)


class Environment:
    """The floating-point control state that every artifact must leave as it found it (``fenv_t`` of the C library)."""

    def __init__(self, native: Native) -> None:
        self._native = native
        try:
            self._libm: ctypes.CDLL | None = ctypes.CDLL("libm.so.6")
        except OSError:
            self._libm = None
        self._first = self.read()

    def read(self) -> tuple[int, ...]:
        """Control words: x87 and MXCSR (flags masked out) on x86-64, FPCR on aarch64; of every thread."""
        if self._libm is None:
            return ()
        if self._native.threads > 1:
            return tuple(word for words in self._native.control_words() for word in _control(words))
        state = (ctypes.c_uint32 * 16)()
        self._libm.fegetenv(ctypes.byref(state))
        return _control(list(state))

    def changed(self) -> bool:
        """Whether the control state differs from the worker's start; restores this thread's if so."""
        if self.read() == self._first:
            return False
        if self._libm is not None:
            self._libm.fesetenv(ctypes.c_void_p(-1))  # FE_DFL_ENV
        return True


class Worker:
    """Answers the pool's requests, one at a time."""

    def __init__(
        self, sock: socket.socket, status: memoryview, native: Native, filtered: str, threads: list[int]
    ) -> None:
        self._sock, self._status, self._native = sock, status, native
        self._filtered, self._threads = filtered, threads
        self._arena = Arena()
        self._job: Job | None = None
        self._environment = Environment(native)

    def serve(self) -> None:
        """Until the connection closes."""
        while True:
            try:
                message, fds = wire.receive(self._sock, wire.LIMIT_TO_WORKER_BYTES, with_fds=True)
            except wire.WireError:
                return
            try:
                answer = self._answer(message, fds)
            except _ERRORS as error:
                answer = {"error": f"{type(error).__name__}: {error}"[:2000]}
            finally:
                for fd in fds:
                    os.close(fd)
                struct.pack_into("<qq", self._status, 24, -1, 0)
            try:
                wire.send(self._sock, {**answer, "id": message.get("id")})
            except wire.WireError:
                return

    def _enter(self, phase: str, artifact: int = -1) -> Job:
        struct.pack_into("<qq", self._status, 24, artifact, _PHASES[phase])
        if self._job is None:
            raise ValueError("no job is open")
        return self._job

    def _answer(self, message: dict[str, Any], fds: list[int]) -> dict[str, Any]:
        request = message["do"]
        if request == "ping":
            return {}
        if request == "hello":
            team = {"threads": self._threads, "library_threads": [torch.get_num_threads()]}
            return {"sandbox": self._filtered, "flush": self._native.has_flush, **team}
        if request == "open":
            struct.pack_into("<qq", self._status, 24, -1, _PHASES["open"])
            self._job = None
            self._native.trim()
            self._job = Job(self._native, self._arena, message, fds[0])
            return {"base": [self._job.base], "loaded": [self._native.loaded]}
        if request == "close":
            self._job = None
            return {}
        if request == "check":
            elapsed = self._enter("check", message["artifact"]).check(message["artifact"])
            return {"ns": [elapsed], "environment": [int(self._environment.changed())]}
        if request == "prepare":
            job = self._enter("time")
            for copy in range(message["copies"]):
                job.prepare(copy)
            return {}
        if request == "time":
            job = self._enter("time")
            wall, cpu = job.time(message["orders"], message["repeats"], message["cold"], message["copy"], self._status)
            return {"wall": wall, "cpu": cpu, "environment": [int(self._environment.changed())]}
        if request == "profile":
            return {"ns": self._enter("time").profile(message["rounds"])}
        if request == "probe":
            job = self._enter("probe", message["artifact"])
            changed, damaged = job.probe(message["artifact"], message["repeats"], message["refresh"])
            return {"changed": changed, "damaged": damaged, "environment": [int(self._environment.changed())]}
        if request == "audit":
            changed, damaged = self._enter("probe").audit()
            return {"changed": changed, "damaged": damaged}
        raise ValueError(f"unknown request {request!r}")


def _become_worker(
    zygote: int, fds: list[int], native: Native, memory_limit_bytes: int, output_limit_bytes: int
) -> None:
    """The forked child: put on the fetters, then serve. Never returns."""
    sandbox.die_with_parent(zygote)
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # Python ignores it, and the limit on output would do nothing
    sock = socket.socket(fileno=fds[0])
    status_map = mmap.mmap(fds[1], STATUS_BYTES)
    os.dup2(fds[2], 1)
    os.dup2(fds[2], 2)
    for fd in fds[1:]:
        os.close(fd)
    status = memoryview(status_map)
    struct.pack_into("<5q", status, 0, 0, 0, 0, -1, 0)
    native.report_faults(np.frombuffer(status_map, np.uint8).ctypes.data)
    if native.threads > 1:
        torch.set_num_threads(native.threads)
    threads = native.start_threads()  # now or never: the filter lets nobody start one
    sandbox.limit_resources(memory_limit_bytes, output_limit_bytes)
    filtered = sandbox.forbid_system_calls()
    gc.disable()
    Worker(sock, status, native, filtered, threads).serve()
    os._exit(0)


def _become_another(zygote: int, fds: list[int], memory_limit_bytes: int, output_limit_bytes: int) -> None:
    """The forked child: be a :mod:`measure.whole_worker` instead. Never returns."""
    sandbox.die_with_parent(zygote)
    for fd in fds:
        os.set_inheritable(fd, True)
    numbers = (*fds, zygote, memory_limit_bytes, max(output_limit_bytes, OUTPUT_LIMIT_BYTES))
    command = [sys.executable, "-P", "-m", "measure.whole_worker", *map(str, numbers)]
    os.execv(sys.executable, command)


def _warm_up() -> None:
    """Touch the paths of torch that set themselves up on first use; without starting any thread."""
    torch.set_num_threads(1)
    with torch.inference_mode():
        a = torch.ones(8, 8)
        torch.mm(a, a).exp().sum().item()
        torch.nn.functional.conv2d(torch.ones(1, 4, 8, 8), torch.ones(4, 4, 3, 3))


def main() -> None:
    """The zygote: fork workers on request, report how they ended, leave when the pool does."""
    control = socket.socket(fileno=int(sys.argv[1]))
    parent, memory_limit_bytes, output_limit_bytes, team = (int(text) for text in sys.argv[2:6])
    sandbox.die_with_parent(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _warm_up()
    native = Native(threads=team)
    gc.collect()
    gc.freeze()
    threads = len(list(Path("/proc/self/task").iterdir()))
    wire.send(control, {"ready": True, "threads": threads})
    me = os.getpid()
    while True:
        try:
            message, fds = wire.receive(control, 1 << 16, with_fds=True)
        except wire.WireError:
            os._exit(0)
        if message["do"] == "fork":
            child = os.fork()
            if child == 0:
                control.close()
                if message.get("whole"):
                    _become_another(me, fds, memory_limit_bytes, output_limit_bytes)
                with torch.inference_mode():
                    _become_worker(me, fds, native, memory_limit_bytes, output_limit_bytes)
            handle = os.pidfd_open(child)
            wire.send(control, {"pid": child}, [handle])
            os.close(handle)
        elif message["do"] == "reap":
            _, status = os.waitpid(message["pid"], 0)
            wire.send(control, {"status": status})
        for fd in fds:
            os.close(fd)


if __name__ == "__main__":
    main()
