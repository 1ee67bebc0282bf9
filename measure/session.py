"""One job on one worker: open, check the outputs, time the rounds, look again. All decisions are made on this side."""

from __future__ import annotations

import contextlib
import math
import os
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from compilers.base import Artifact
from measure import layout as layouts
from measure.layout import CANARY, Layout, Placed
from measure.oracle import Judge
from measure.process import WorkerDied, WorkerError, WorkerProcess, shared_memory
from measure.records import Verdict
from measure.wire import integers
from programs.ir import Array
from programs.program import Subject


class Refused(Exception):  # noqa: N818 - an outcome, told apart from errors
    """An artifact failed, for certain or for now.

    Attributes:
        artifact: its number in the job.
        verdict: what was found.
        replace: the worker may have been damaged: go on with another one.
        final: no second try is needed.
        outside: somebody else killed the worker: a second try is owed even where the worker was new.
    """

    def __init__(
        self, artifact: int, verdict: Verdict, replace: bool = True, final: bool = False, outside: bool = False
    ) -> None:
        super().__init__(verdict.reason)
        self.artifact, self.verdict, self.replace, self.final, self.outside = artifact, verdict, replace, final, outside


@dataclass
class Clock:
    """What the pool itself saw of the timed requests: CPU time of the calling thread and wall-clock time, in ns."""

    wall_ns: int = 0
    cpu_ns: int = 0
    reported_wall_ns: int = 0
    reported_cpu_ns: int = 0
    calls: int = 0


class Session:
    """A job that is open on a worker. Use as a context manager."""

    longest_sample = 1 << 20
    """Most calls in a row that make a sample."""

    def __init__(
        self,
        worker: WorkerProcess,
        program: Subject,
        artifacts: Sequence[Artifact],
        inputs: dict[str, Array],
        time_limit_s: float,
        stagger: int = 0,
    ) -> None:
        self._worker, self._program, self._artifacts = worker, program, artifacts
        self._time_limit_s = time_limit_s
        self.clock = Clock()
        self._layout: Layout = layouts.place(program, artifacts, inputs)
        description = layouts.describe(self._layout, artifacts)
        fd, self._map = shared_memory("optgym-mailbox", self._layout.size)
        try:
            self._memory = np.frombuffer(self._map, np.uint8)
            for kernel, offset in self._layout.kernels.values():
                self._memory[offset : offset + len(kernel.code)] = np.frombuffer(kernel.code, np.uint8)
            for source in self._layout.sources:
                self._write(source.slot.offset, source.array)
            worker.allow_cpu(time_limit_s)
            worker.drain()
            opened = worker.ask({"do": "open", "stagger": stagger, **description}, max(time_limit_s, 10.0), [fd])
            self._base = integers(opened, "base", 1)[0]
            worker.loaded = integers(opened, "loaded", 1)[0]
        except BaseException:
            self._release()
            raise
        finally:
            os.close(fd)

    @property
    def threads(self) -> int:
        """Threads of the worker."""
        return len(self._worker.threads)

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self._release()
        if self._worker.alive:
            with contextlib.suppress(WorkerDied, WorkerError):
                self._worker.ask({"do": "close"}, 5.0)

    def _release(self) -> None:
        self._memory = np.empty(0, np.uint8)
        with contextlib.suppress(BufferError):  # a view is still referenced by an exception's frame: freed with it
            self._map.close()

    def _write(self, offset: int, array: Array) -> None:
        self._memory[offset : offset + array.nbytes] = np.ascontiguousarray(array).reshape(-1).view(np.uint8)

    # -- outputs

    def _work(self, index: int) -> list[Placed]:
        return [placed for placed in self._layout.placed[index].values() if placed.source is None]

    def check(self, index: int, judge: Judge) -> Verdict:
        """Run artifact ``index`` between guard pages on the inputs in the mailbox and judge its outputs.

        Raises:
            Refused: it crashed, hung, wrote where it may not, or its outputs are wrong.
        """
        for placed in self._work(index):
            slot = placed.slot
            self._memory[slot.start : slot.stop] = CANARY
            self._poison(placed)
        answer = self._ask(index, {"do": "check", "artifact": index})
        self._environment(index, answer)
        for placed in self._work(index):
            slot = placed.slot
            before = self._memory[slot.start : slot.offset]
            after = self._memory[slot.offset + slot.size : slot.stop]
            if not (before == CANARY).all() or not (after == CANARY).all():
                where = "before" if not (before == CANARY).all() else "past the end of"
                raise Refused(index, Verdict(False, f"wrote {where} buffer {placed.buffer.name}"))
        return self._judge(index, judge)

    def _poison(self, placed: Placed) -> None:
        slot = placed.slot
        if placed.buffer.dtype == "float32":
            self._memory[slot.offset : slot.offset + slot.size].view(np.uint32).fill(layouts.POISON)
        else:
            self._memory[slot.offset : slot.offset + slot.size].fill(0xA5)

    def outputs(self, index: int) -> dict[str, Array]:
        """Copies of the outputs that lie in the mailbox, by the program's names."""
        found = {}
        for name, slot in zip(self._artifacts[index].outputs, self._program.outputs, strict=True):
            placed = self._layout.placed[index][name]
            raw = self._memory[placed.slot.offset : placed.slot.offset + layouts.buffer_bytes(placed.buffer)]
            found[slot.name] = raw.view(placed.buffer.dtype).reshape(placed.buffer.shape).copy()
        return found

    def _judge(self, index: int, judge: Judge) -> Verdict:
        verdict = judge.judge(self.outputs(index))
        if not verdict.ok:
            raise Refused(index, verdict)
        return verdict

    def set_inputs(self, inputs: dict[str, Array]) -> None:
        """Put other inputs into the mailbox; the next probe with ``refresh`` takes them."""
        for source in self._layout.sources:
            if source.is_input:
                self._write(source.slot.offset, inputs[source.name])

    def probe(self, index: int, judge: Judge, repeats: int, refresh: bool) -> Verdict:
        """A timed call on fresh inputs in the memory where time is measured, its outputs judged here."""
        for placed in self._work(index):
            if placed.buffer.name in self._artifacts[index].outputs:
                self._poison(placed)
        answer = self._ask(index, {"do": "probe", "artifact": index, "repeats": repeats, "refresh": refresh})
        self._environment(index, answer)
        self._unharmed(index, answer)
        try:
            return self._judge(index, judge)
        except Refused as refused:
            text = f"right at first, wrong between timed calls: {refused.verdict.reason}"
            raise Refused(index, Verdict(False, text, refused.verdict.max_error, refused.verdict.tolerance)) from None

    def audit(self, running: Sequence[int]) -> None:
        """After timing: are inputs, constants and the gaps between buffers as they were?"""
        # with several, nobody knows who it was: they go one by one, in a new worker
        self._unharmed(running[0] if len(running) == 1 else -1, self._ask(-1, {"do": "audit"}))

    def _unharmed(self, index: int, answer: dict[str, object]) -> None:
        changed, damaged = integers(answer, "changed"), integers(answer, "damaged")
        sources = [self._layout.sources[number] for number in changed if number < len(self._layout.sources)]
        if sources:
            names = ", ".join(f"{'input' if source.is_input else 'constant'} {source.name}" for source in sources)
            raise Refused(index, Verdict(False, f"changed the {names} between timed calls"))
        if changed or damaged:
            raise Refused(index, Verdict(False, "wrote between its buffers between timed calls"))

    def _environment(self, index: int, answer: dict[str, object]) -> None:
        if integers(answer, "environment", 1)[0]:
            raise Refused(
                index, Verdict(False, "left the rounding mode or the denormal flags of the processor changed")
            )

    # -- time

    def prepare(self, copies: int = 1) -> None:
        """Have the worker lay out the memory where time is measured, and load the kernels at as many places."""
        self._ask(-1, {"do": "prepare", "copies": copies})

    def time(
        self, orders: list[list[int]], repeats: int, cold: bool, copy: int = 0
    ) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
        """Timed rounds; wall-clock and CPU ns of one call, by artifact, in the order of the rounds.

        ``copy`` says at which of its places in memory each kernel's code is run.

        Raises:
            Refused: an artifact broke the worker, or the worker's figures contradict the kernel's clocks.
        """
        calls = sum(len(order) for order in orders)
        before_cpu, before = self._worker.caller_cpu_ns(), time.perf_counter_ns()
        answer = self._ask(-1, {"do": "time", "orders": orders, "repeats": repeats, "cold": cold, "copy": copy})
        elapsed, cpu = time.perf_counter_ns() - before, self._worker.caller_cpu_ns() - before_cpu
        wall_ns = integers(answer, "wall", calls, 1)
        cpu_ns = integers(answer, "cpu", calls)
        self._environment(-1, answer)
        self.clock.wall_ns += elapsed
        self.clock.cpu_ns += cpu
        self.clock.reported_wall_ns += sum(wall_ns)
        self.clock.reported_cpu_ns += sum(cpu_ns)
        self.clock.calls += calls
        if sum(wall_ns) > elapsed:
            raise Refused(-1, Verdict(False, f"the worker reports {sum(wall_ns)} ns of runs within {elapsed} ns"))
        wall: dict[int, list[float]] = {}
        cpus: dict[int, list[float]] = {}
        flat = iter(zip(wall_ns, cpu_ns, strict=True))
        for order in orders:
            for index in order:
                one, two = next(flat)
                wall.setdefault(index, []).append(one / repeats)
                cpus.setdefault(index, []).append(two / repeats)
        return wall, cpus

    def profile(self, rounds: int) -> list[list[list[float]]]:
        """Time of each step in ns, by artifact, step and round: runs of all artifacts in turn.

        Raises:
            Refused: an artifact broke the worker.
        """
        counts = [len(artifact.steps) for artifact in self._artifacts]
        flat = iter(integers(self._ask(-1, {"do": "profile", "rounds": rounds}), "ns", rounds * sum(counts)))
        found: list[list[list[float]]] = [[[] for _ in range(count)] for count in counts]
        for _ in range(rounds):
            for steps in found:
                for step in steps:
                    step.append(float(next(flat)))
        return found

    def hidden_work(self) -> str | None:
        """Why the reported times can't be all that ran: CPU time that the kernel counted outside timed calls."""
        clock = self.clock
        hidden = clock.cpu_ns - clock.reported_cpu_ns
        allowed = 5_000_000 + 100_000 * clock.calls + clock.reported_cpu_ns // 2
        if hidden <= allowed:
            return None
        return (
            f"the process used {clock.cpu_ns / 1e6:.1f} ms of CPU time while {clock.reported_cpu_ns / 1e6:.1f} ms of "
            f"timed calls were reported: work is done outside the timed calls"
        )

    def _ask(self, index: int, message: dict[str, object]) -> dict[str, object]:
        self._worker.allow_cpu(self._time_limit_s)
        try:
            return self._worker.ask(message, self._time_limit_s)
        except WorkerError as error:
            raise Refused(index, Verdict(False, str(error)), replace=False, final=True) from None
        except WorkerDied as death:
            where = self._place_of(death)
            culprit = index if index >= 0 else death.artifact
            culprit = culprit if 0 <= culprit < len(self._artifacts) else -1
            raise Refused(
                culprit, Verdict(False, death.reason + where), final=death.hung, outside=death.outside
            ) from None

    def _place_of(self, death: WorkerDied) -> str:
        """The buffer near the address of a memory fault."""
        offset = death.address - self._base
        if death.signal not in (7, 11) or not 0 <= offset < self._layout.size:
            return ""
        placed = [(s.slot, f"{'input' if s.is_input else 'constant'} {s.name}") for s in self._layout.sources]
        if death.artifact in range(len(self._artifacts)):
            placed += [(p.slot, f"buffer {p.buffer.name}") for p in self._work(death.artifact)]
        slot, name = min(
            placed, key=lambda item: max(item[0].offset - offset, offset - item[0].offset - item[0].size, 0)
        )
        action = "write" if death.code & 2 else "read"
        if offset < slot.offset:
            return f": a {action} {slot.offset - offset} bytes before {name}"
        if offset >= slot.offset + slot.size:
            return f": a {action} {offset - slot.offset - slot.size} bytes past the end of {name}"
        return f": a {action} to the read-only {name}" if action == "write" else f": a {action} in {name}"


def orders(rng: random.Random, active: Sequence[int], rounds: int) -> list[list[int]]:
    """Each round runs every active artifact once, in an order of its own."""
    return [rng.sample(list(active), len(active)) for _ in range(rounds)]


def repeats_for(fastest_ns: float, aim_ns: float = 50_000.0, most: int = 4096) -> int:
    """Calls in a row that make a sample long enough for the clock."""
    return min(most, max(1, math.ceil(aim_ns / max(fastest_ns, 1.0))))
