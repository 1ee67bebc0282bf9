"""The process in which whole programs run: ``python -P -m measure.whole_worker SOCKET STATUS LOG PARENT LIMITS...``.

A zygote starts it in place of one of its workers. It runs no foreign code itself: it links an artifact's object file,
and each run is a fork of this process (:mod:`programs.c_main`) that puts on the fetters first. It is small, without
torch, so that a fork takes little more than a millisecond.
"""

from __future__ import annotations

import gc
import hashlib
import mmap
import os
import signal
import socket
import sys
from typing import Any

from measure import sandbox, wire
from measure.native import Native
from programs.c_main import Call, Runner, read

ALLOWED_CALLS = ("rt_sigaction",)
"""Beyond what kernels may do: a whole program may have signal handlers of its own."""
HUNG = -1


class Server:
    """Answers the pool's requests, one at a time."""

    def __init__(self, sock: socket.socket, native: Native, filtered: str) -> None:
        self._sock, self._native, self._filtered = sock, native, filtered
        self._runner = Runner(_forbid)
        self._addresses: list[int] = []
        self._call: Call | None = None
        self._open: list[int] = []

    def serve(self) -> None:
        """Until the connection closes."""
        while True:
            try:
                message, fds = wire.receive(self._sock, wire.LIMIT_TO_WORKER_BYTES, with_fds=True)
            except wire.WireError:
                return
            try:
                answer = self._answer(message, fds)
            except (RuntimeError, ValueError, LookupError, OSError, MemoryError) as error:
                answer = {"error": f"{' '.join(str(error).split())}"[:2000]}
            try:
                wire.send(self._sock, {**answer, "id": message.get("id")})
            except wire.WireError:
                return

    def _answer(self, message: dict[str, Any], fds: list[int]) -> dict[str, Any]:
        request = message["do"]
        if request == "ping":
            return {}
        if request == "hello":
            return {"sandbox": self._filtered, "threads": [os.getpid()]}
        if request == "open":
            self._close()
            self._begin(message, fds)
            return {"loaded": [self._native.loaded]}
        if request == "close":
            self._close()
            return {}
        if request == "run":
            return self._rounds(message["orders"])
        raise ValueError(f"unknown request {request!r}")

    def _close(self) -> None:
        for fd in self._open:
            os.close(fd)
        self._open, self._call, self._addresses = [], None, []
        self._native.trim()

    def _begin(self, message: dict[str, Any], fds: list[int]) -> None:
        self._open = list(fds)
        code, stdin, output = fds
        with mmap.mmap(code, message["size"], prot=mmap.PROT_READ) as memory:
            self._addresses = [
                self._native.load(key, "main", memory[offset : offset + size])
                for key, offset, size in message["programs"]
            ]
        limits = message["time_limit_s"], message["output_limit_bytes"]
        self._call = Call(tuple(message["arguments"]), message["folder"], stdin, output, *limits)

    def _rounds(self, orders: list[list[int]]) -> dict[str, Any]:
        """Runs in this order; ends with the first that takes too long."""
        if self._call is None:
            raise ValueError("no job is open")
        keys = ("wall", "cpu", "outside_wall", "outside_cpu", "status", "digest")
        rows: dict[str, list[int]] = {key: [] for key in keys}
        for index in (index for order in orders for index in order):
            end = self._runner.run(self._addresses[index], self._call)
            status = HUNG if end.status is None else end.status
            output = digest(read(self._call.output_fd, self._call.output_limit_bytes))
            row = end.wall_ns, end.cpu_ns, end.outside_wall_ns, end.outside_cpu_ns, status, output
            for key, value in zip(keys, row, strict=True):
                rows[key].append(value)
            if status == HUNG:
                break
        return rows


def digest(output: bytes) -> int:
    """What tells outputs apart."""
    return int.from_bytes(hashlib.sha256(output).digest()[:7], "little")


def _forbid() -> None:
    sandbox.forbid_system_calls(ALLOWED_CALLS)


def _filter_here() -> str:
    """Whether forks will have the system call filter, or why not; found out in one."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, sandbox.forbid_system_calls(ALLOWED_CALLS).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said or "no system call filter: it ended the process"


def main() -> None:
    """Put on the limits, then serve."""
    sock_fd, status_fd, log_fd, parent, memory_limit_bytes, output_limit_bytes = (int(text) for text in sys.argv[1:7])
    sandbox.die_with_parent(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.dup2(log_fd, 1)
    os.dup2(log_fd, 2)
    os.close(log_fd)
    os.close(status_fd)
    native = Native(kernel_cache=256)
    sandbox.limit_resources(memory_limit_bytes, output_limit_bytes)
    gc.collect()
    gc.freeze()
    gc.disable()
    Server(socket.socket(fileno=sock_fd), native, _filter_here()).serve()
    os._exit(0)


if __name__ == "__main__":
    main()
