"""One job of whole programs on one worker: the counterpart of :class:`measure.session.Session` for ``main``.

A whole program has no buffers. What is right about it is its exit status and what it prints; both are compared after
every run, timed or not. Each run is a new fork of the worker, so nothing carries over from one to the next. The worker
itself runs no foreign code, and its account of a run's time from outside bounds what the run says of itself.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from compilers.base import Artifact
from measure import elf
from measure.oracle import Judge
from measure.process import WorkerDied, WorkerError, WorkerProcess
from measure.records import Verdict
from measure.session import Clock, Refused, Session
from measure.wire import integers
from programs.c_main import OUTPUT_LIMIT_BYTES, describe, memory_file, read
from programs.c_program import CProgram
from programs.ir import Array
from programs.program import Subject

OVERHEAD_NS = 50_000_000
"""CPU time that a run may take outside ``main``: for the fork, and for handing its memory back."""
HUNG = -1


def is_whole(program: Subject) -> bool:
    """Whether it is entered by ``main``."""
    return isinstance(program, CProgram) and program.kind == "main"


def refusal(artifact: Artifact) -> str | None:
    """Why ``artifact`` is not even tried as a whole program; ``None`` where it is well formed."""
    if len(artifact.steps) != 1 or len(artifact.kernels) != 1 or artifact.buffers:
        return "a whole program is one object file without buffers"
    (kernel,) = artifact.kernels
    return elf.whole_refusal(kernel.code, kernel.symbol)


class WholeSession:
    """A job that is open on a worker for whole programs. Use as a context manager."""

    threads = 1
    longest_sample = 1
    """Most calls in a row that make a sample: each is a process of its own."""

    def __init__(
        self, worker: WorkerProcess, program: CProgram, artifacts: Sequence[Artifact], time_limit_s: float
    ) -> None:
        self._worker, self._time_limit_s, self._count = worker, time_limit_s, len(artifacts)
        self.clock = Clock()
        self._right: tuple[int, int] | None = None
        self._status = 0
        codes = [artifact.kernels[0].code for artifact in artifacts]
        starts = np.cumsum([0, *map(len, codes)]).tolist()
        rows = [[hashlib.sha256(c).hexdigest(), at, len(c)] for c, at in zip(codes, starts, strict=False)]
        self._output = memory_file()
        fds = [memory_file(b"".join(codes)), memory_file(program.stdin)]
        try:
            worker.allow_cpu(time_limit_s)
            worker.drain()
            request = {
                "do": "open", "size": starts[-1], "programs": rows, "arguments": list(program.arguments),
                "folder": program.folder, "time_limit_s": time_limit_s, "output_limit_bytes": OUTPUT_LIMIT_BYTES,
            }  # fmt: skip
            opened = worker.ask(request, max(time_limit_s, 30.0), [*fds, self._output])
            worker.loaded = integers(opened, "loaded", 1)[0]
        except BaseException:
            os.close(self._output)
            raise
        finally:
            for fd in fds:
                os.close(fd)

    def __enter__(self) -> WholeSession:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._output)
        if self._worker.alive:
            with contextlib.suppress(WorkerDied, WorkerError):
                self._worker.ask({"do": "close"}, 5.0)

    # -- outputs

    def check(self, index: int, judge: Judge) -> Verdict:
        """Run artifact ``index`` and judge what it prints and its exit status.

        Raises:
            Refused: it crashed, hung, or did something else than it should.
        """
        self._right, right = None, self._right
        (found,) = self._rounds([[index]])["right"]
        verdict = judge.judge(self.outputs(index))
        if not verdict.ok:
            raise Refused(index, verdict, replace=False, final=True)
        self._right = right or found
        return verdict

    def outputs(self, index: int) -> dict[str, Array]:
        """What the last run printed, and its exit status."""
        printed = np.frombuffer(read(self._output, OUTPUT_LIMIT_BYTES), np.uint8)
        return {"stdout": printed, "status": np.array([self._status], np.int32)}

    def set_inputs(self, inputs: dict[str, Array]) -> None:
        """It has none."""

    def probe(self, index: int, judge: Judge, repeats: int, refresh: bool) -> Verdict:
        """As :meth:`check`: there is nothing that a run could have kept from an earlier one."""
        return self.check(index, judge)

    def audit(self, running: Sequence[int]) -> None:
        """Runs share nothing that could be damaged."""

    # -- time

    def prepare(self, copies: int = 1) -> None:
        """Everything is ready."""

    def time(
        self, orders: list[list[int]], repeats: int, cold: bool, copy: int = 0
    ) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
        """Timed rounds; wall-clock and CPU ns of one run, by artifact, in the order of the rounds. Every run's output
        must be the one that was checked.

        Raises:
            Refused: as :meth:`check`; or a run's figures contradict the worker's.
        """
        rows = self._rounds(orders)
        wall: dict[int, list[float]] = {}
        cpu: dict[int, list[float]] = {}
        for index, one, two in zip(rows["index"], rows["wall"], rows["cpu"], strict=True):
            wall.setdefault(index, []).append(float(one))
            cpu.setdefault(index, []).append(float(two))
        return wall, cpu

    def outside_ns(self, index: int) -> float:
        """Wall-clock time of one run's whole process, its creation and end included, by the worker's clock."""
        return float(self._rounds([[index]])["outside_wall"][0])

    def profile(self, rounds: int) -> list[list[list[float]]]:
        """Time in ns by artifact, step (there is one) and round. Raises :class:`Refused`."""
        wall, _ = self.time([list(range(self._count))] * rounds, 1, False)
        return [[wall[index]] for index in range(self._count)]

    def hidden_work(self) -> str | None:
        """Why the reported times can't be all that ran."""
        clock = self.clock
        hidden = clock.cpu_ns - clock.reported_cpu_ns
        if hidden <= OVERHEAD_NS * clock.calls + clock.reported_cpu_ns // 2:
            return None
        return (
            f"its processes used {clock.cpu_ns / 1e6:.1f} ms of CPU time, but {clock.reported_cpu_ns / 1e6:.1f} ms "
            f"between the call of main and its end"
        )

    def _rounds(self, orders: list[list[int]]) -> Mapping[str, list[Any]]:
        flat = [index for order in orders for index in order]
        self._worker.allow_cpu(self._time_limit_s)
        try:
            answer = self._worker.ask({"do": "run", "orders": orders}, 30.0 + self._time_limit_s * len(flat))
        except WorkerError as error:
            raise Refused(-1, Verdict(False, str(error)), replace=False, final=True) from None
        except WorkerDied as death:
            raise Refused(-1, Verdict(False, death.reason), outside=death.outside) from None
        statuses = integers(answer, "status", low=HUNG)
        count = len(statuses)
        rows: dict[str, list[Any]] = {"index": flat[:count]}
        for key in ("wall", "cpu", "outside_wall", "outside_cpu", "digest"):
            rows[key] = integers(answer, key, count)
        rows["right"] = list(zip(statuses, rows["digest"], strict=True))
        for index, found in zip(flat, rows["right"], strict=False):
            self._agrees(index, *found)
        self._status = os.WEXITSTATUS(statuses[-1])
        self.clock.calls += count
        self.clock.cpu_ns += sum(rows["outside_cpu"])
        self.clock.reported_cpu_ns += sum(rows["cpu"])
        if any(inside > outside for inside, outside in zip(rows["wall"], rows["outside_wall"], strict=True)):
            raise Refused(-1, Verdict(False, "a run says that it took longer than its process lived"))
        return rows

    def _agrees(self, index: int, status: int, digest: int) -> None:
        wrong = describe(None if status == HUNG else status, self._time_limit_s)
        if not wrong and self._right is not None and (status, digest) != self._right:
            wrong = "right at first, it printed something else or ended otherwise between timed runs"
        if wrong:
            raise Refused(index, Verdict(False, wrong), replace=False, final=True)


def open_session(
    worker: WorkerProcess,
    program: Subject,
    artifacts: Sequence[Artifact],
    inputs: dict[str, Array],
    time_limit_s: float,
    stagger: int = 0,
) -> Session | WholeSession:
    """The session for what ``program`` is."""
    if isinstance(program, CProgram) and program.kind == "main":
        return WholeSession(worker, program, artifacts, time_limit_s)
    return Session(worker, program, artifacts, inputs, time_limit_s, stagger)
