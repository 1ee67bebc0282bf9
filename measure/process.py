"""The pool's side of its processes: the zygote, the workers it forks, and what their ends mean."""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import mmap
import os
import queue
import resource
import secrets
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from measure import sandbox, wire
from measure.native import STATUS_BYTES, fault_signal
from measure.wire import integers

ROOT = Path(__file__).resolve().parent.parent
_START_S = 120.0
_SEALS = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL


def shared_memory(name: str, size: int) -> tuple[int, mmap.mmap]:
    """A memfd of exactly ``size`` bytes, sealed: nobody can shrink it under our feet (which would be SIGBUS)."""
    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        os.ftruncate(fd, size)
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, _SEALS)
        return fd, mmap.mmap(fd, size)
    except OSError:
        os.close(fd)
        raise


class WorkerDied(Exception):  # noqa: N818 - an outcome, told apart from errors
    """A worker's process ended, or had to be ended.

    Attributes:
        reason: in words.
        artifact: number of the artifact it was running, -1 if none.
        hung: it did not answer in time.
        outside: it was killed by somebody else.
        signal, address, code: what the fault reporter wrote; 0 if nothing.
    """

    def __init__(
        self,
        reason: str,
        artifact: int = -1,
        hung: bool = False,
        outside: bool = False,
        fault: Sequence[int] = (0, 0, 0),
    ) -> None:
        super().__init__(reason)
        self.reason, self.artifact, self.hung, self.outside = reason, artifact, hung, outside
        self.signal, self.address, self.code = fault


class WorkerError(Exception):
    """The worker lives and says in words why it could not do what was asked (an error inside torch or LLVM)."""


class WorkerProcess:
    """One worker: ask it something, or find out how it ended.

    Args:
        whole: it runs whole programs (:mod:`measure.whole_worker`), on one thread.
    """

    def __init__(self, zygote: Zygote, whole: bool = False) -> None:
        self.jobs = 0
        self.loaded = 0
        ours, theirs = socket.socketpair()
        self._sock = ours
        status_fd, self._status = shared_memory("optgym-status", STATUS_BYTES)
        self._log = os.memfd_create("optgym-log", os.MFD_CLOEXEC)
        fcntl.fcntl(self._log, fcntl.F_SETFL, os.O_APPEND)
        self._zygote = zygote
        self._pidfd = -1
        self._generation = 0
        self.pid = 0
        try:
            self.pid, self._pidfd, self._generation = zygote.fork([theirs.fileno(), status_fd, self._log], whole)
        finally:
            theirs.close()
            os.close(status_fd)
            if self._pidfd < 0:
                self._release()
        self.about = self.ask({"do": "hello"}, _START_S if whole else 30.0)
        self.threads = integers(self.about, "threads", 1 if whole else zygote.team)

    def cpu_ns(self) -> int:
        """CPU time the process has used, by the kernel's own account (0 if it has ended)."""
        try:
            return time.clock_gettime_ns(
                (~self.pid << 3) | 2
            )  # the kernel's CPU clock of a process, see clock_getcpuclockid(3)
        except OSError:
            return 0

    def caller_cpu_ns(self) -> int:
        """CPU time of the thread that makes the timed calls, by the kernel's own account; 0 if it has ended, or if the
        kernel keeps no such account. It is exact while the thread waits for a request.

        With one thread that is the process. With several the others do not count: they wait for work by spinning.
        """
        if len(self.threads) == 1:
            return self.cpu_ns()
        try:
            return int(Path(f"/proc/{self.pid}/task/{self.pid}/schedstat").read_text().split()[0])
        except (OSError, IndexError, ValueError):
            return 0

    def allow_cpu(self, seconds: float) -> None:
        """Move the CPU-time limit to ``seconds`` a thread from now (whole seconds, rounded up)."""
        limit = int(self.cpu_ns() / 1e9 + seconds * self._zygote.team) + 2
        with contextlib.suppress(OSError, ValueError):  # it has just died: the next request finds out
            resource.prlimit(self.pid, resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))

    def ask(self, message: dict[str, Any], timeout_s: float, fds: Sequence[int] = ()) -> wire.Message:
        """One request, one answer.

        Raises:
            WorkerDied: it ended, answered nonsense, or not within ``timeout_s`` (it is then killed).
            WorkerError: it answered that it could not.
        """
        try:
            number = secrets.randbits(60)  # a frame that foreign code wrote by itself can't know it
            wire.send(self._sock, {**message, "id": number}, fds, timeout_s)
            answer, _ = wire.receive(self._sock, wire.LIMIT_FROM_WORKER_BYTES, timeout_s)
            if answer.get("id") != number:
                raise wire.WireError("the answer is not to this request")
        except wire.WireTimeout:
            raise self._ended(f"did not finish within {timeout_s:g} s", hung=True) from None
        except wire.WireClosed:
            raise self._ended(None) from None
        except wire.WireError as error:
            raise self._ended(f"answered nonsense: {error}") from None
        if "error" in answer:
            raise WorkerError(str(answer["error"])[:2000])
        return answer

    def _ended(self, reason: str | None, hung: bool = False) -> WorkerDied:
        """Make sure it has ended and say why."""
        if reason is not None:
            self._signal(signal.SIGKILL)
        words = struct.unpack_from("<5q", self._status)
        status = self._zygote.reap(self.pid, self._generation)
        outside = False
        if reason is None:
            reason, outside = describe_end(status, words[2])
            said = self.output()
            if said:
                reason += f"; it had printed: {said}"
        self._release()
        return WorkerDied(reason, words[3], hung, outside, words[:3])

    def output(self) -> str:
        """The last 500 bytes that the worker printed."""
        size = os.fstat(self._log).st_size
        if not size:
            return ""
        text = os.pread(self._log, 500, max(size - 500, 0)).decode("ascii", "replace")
        return "".join(char if char.isprintable() and char.isascii() else " " for char in text).strip()

    def drain(self) -> None:
        """Forget what it printed, so that the limit on output holds for each job."""
        if os.fstat(self._log).st_size:
            os.ftruncate(self._log, 0)

    def _signal(self, number: int) -> None:
        if self._pidfd >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pidfd, number)

    @property
    def alive(self) -> bool:
        """Not known to have ended: neither found out by a request, nor said by the kernel now.

        A worker whose zygote has ended is as good as dead: it has been sent its signal, whether it acts on it yet
        or not.
        """
        ended = self._pidfd < 0 or select.select([self._pidfd], [], [], 0)[0]
        return not ended and self._zygote.lives(self._generation)

    def stop(self) -> None:
        """End it, whatever it does."""
        if self._pidfd >= 0:
            self._signal(signal.SIGKILL)
            self._zygote.reap(self.pid, self._generation)
            self._release()

    def _release(self) -> None:
        self._sock.close()
        self._status.close()
        os.close(self._log)
        if self._pidfd >= 0:
            os.close(self._pidfd)
        self._pidfd = -1


def describe_end(status: int | None, code: int) -> tuple[str, bool]:
    """How a process ended, in words, and whether somebody else ended it."""
    if status is None:
        return "ended, nobody knows how (its zygote was gone)", True
    number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else fault_signal(os.WEXITSTATUS(status))
    if number is None:
        return f"ended its process with exit status {os.WEXITSTATUS(status)}", False
    try:
        name = signal.Signals(number).name
    except ValueError:
        return f"ended its process with exit status {os.WEXITSTATUS(status)}", False
    if number == signal.SIGSYS and os.WIFSIGNALED(status):
        return "made a system call by the numbers of another architecture (SIGSYS)", False
    if number == signal.SIGSYS:
        return f"made a system call that the sandbox forbids: {sandbox.syscall_name(code)}", False
    known = {
        signal.SIGSEGV: "touched memory that is not its own",
        signal.SIGBUS: "touched memory that is not its own",
        signal.SIGILL: "executed an illegal instruction",
        signal.SIGFPE: "divided by zero",
        signal.SIGABRT: "aborted",
        signal.SIGXCPU: "used up its CPU-time limit",
        signal.SIGXFSZ: "printed more than its output limit",
        signal.SIGKILL: "was killed from outside (the system also does this when memory runs out)",
    }
    return f"{known.get(signal.Signals(number), 'was ended by a signal')} ({name})", number in (
        signal.SIGKILL,
        signal.SIGTERM,
    )


class Zygote:
    """The process that workers are forked from, and the thread that owns it.

    The thread exists because the parent-death signal is tied to the *thread* that started the child.

    Args:
        team: threads of each worker.
        processors: where zygote and workers may run; as this process if not given.
    """

    def __init__(
        self,
        memory_limit_bytes: int,
        output_limit_bytes: int,
        team: int = 1,
        processors: Collection[int] | None = None,
    ) -> None:
        self._limits = (memory_limit_bytes, output_limit_bytes, team)
        self.team, self._processors = team, processors
        self._requests: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self.threads = 0
        self.starts = 0
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="measure-zygote", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def fork(self, fds: Sequence[int], whole: bool = False) -> tuple[int, int, int]:
        """A new worker (for ``whole`` programs) over the three descriptors; its pid, a pidfd, its zygote's number.

        Raises:
            RuntimeError: the zygote could not be started (twice).
        """
        result: tuple[int, int, int] = self._call(lambda: self._fork(fds, whole))
        return result

    def reap(self, pid: int, generation: int) -> int | None:
        """Wait for the end of a worker that is ending; its wait status, ``None`` if its zygote is gone."""
        result: int | None = self._call(lambda: self._reap(pid, generation))
        return result

    def lives(self, generation: int) -> bool:
        """Whether the zygote of that number is the present one and has not ended."""
        process = self._process
        return generation == self.starts and process is not None and process.poll() is None

    def close(self) -> None:
        """End the zygote; its workers end with it."""
        if not self._closed:
            self._closed = True
            atexit.unregister(self.close)
            self._requests.put(None)
            self._thread.join(timeout=10)

    def _call(self, function: Callable[[], Any]) -> Any:
        if self._closed:
            raise RuntimeError("the worker pool is closed")
        future: Future[Any] = Future()
        self._requests.put((function, future))
        return future.result()

    def _serve(self) -> None:
        while (request := self._requests.get()) is not None:
            function, future = request
            try:
                future.set_result(function())
            except (OSError, RuntimeError, wire.WireError) as error:
                future.set_exception(error)
        self._end()

    def _end(self) -> None:
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _start(self) -> socket.socket:
        if self._control is not None:
            return self._control
        if sys.platform != "linux":
            raise RuntimeError(f"measuring needs Linux (memfd, seccomp, parent-death signals); this is {sys.platform}")
        ours, theirs = socket.socketpair()
        paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        environment = {**os.environ, **one, "PYTHONPATH": os.pathsep.join(paths)}
        arguments = [theirs.fileno(), os.getpid(), *self._limits]
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "measure.worker", *map(str, arguments)],
            pass_fds=[theirs.fileno()], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        theirs.close()
        self._control = ours
        self.starts += 1
        if self._processors is not None:
            with contextlib.suppress(OSError):  # it has just ended, which is found out below
                os.sched_setaffinity(self._process.pid, self._processors)
        try:
            ready, _ = wire.receive(ours, 1 << 16, _START_S)
        except wire.WireError as error:
            code = self._process.poll()
            self._end()
            raise RuntimeError(
                f"the worker process did not start: {error} (exit status {code}); see its messages above"
            ) from None
        self.threads = int(ready["threads"])
        return ours

    def _fork(self, fds: Sequence[int], whole: bool) -> tuple[int, int, int]:
        for last in (False, True):
            control = self._start()
            try:
                wire.send(control, {"do": "fork", "whole": whole}, fds, 30.0)
                answer, received = wire.receive(control, 1 << 16, 30.0, with_fds=True)
                return int(answer["pid"]), received[0], self.starts
            except wire.WireError as error:
                self._end()
                if last:
                    raise RuntimeError(f"the zygote does not fork: {error}") from None
        raise AssertionError("unreachable")

    def _reap(self, pid: int, generation: int) -> int | None:
        if self._control is None or generation != self.starts:
            return None
        try:
            wire.send(self._control, {"do": "reap", "pid": pid}, (), 30.0)
            return int(wire.receive(self._control, 1 << 16, 30.0)[0]["status"])
        except wire.WireError:
            self._end()  # it was killed too; its workers went with it
            return None
