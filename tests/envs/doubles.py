"""Stand-ins for compiler and worker pool: environments can be tested without compiling or timing anything."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from compilers.base import Artifact, Choices, LibraryCall, PlanError, State
from features.facts import facts_of
from measure.statistics import Interval
from programs.program import Program


@dataclass
class FakeMeasurement:
    """What environments read of a ``measure.Measurement``."""

    ratio: float
    verdict: str
    reason: str = ""

    def to_row(self) -> dict[str, Any]:
        return {"ratio": self.ratio, "verdict": self.verdict, "reason": self.reason}


def by_steps(artifact: Artifact) -> float:
    """A made-up run time: the number of steps."""
    return float(len(artifact.steps))


class FakePool:
    """Answers from ``time_of`` at once, or when :meth:`release` is called if ``held``; counts what it is asked."""

    def __init__(self, time_of: Callable[[Artifact], float] = by_steps, held: bool = False) -> None:
        self.time_of, self.held = time_of, held
        self.requests: list[tuple[int, int]] = []
        self.closed = False
        self.earlier: dict[tuple[str, str], Interval] = {}
        self._promised: list[Callable[[], None]] = []

    def submit(
        self, program: Program, candidates: Sequence[Artifact], baseline: Artifact, *, budget_s: float, seed: int
    ) -> Future[list[FakeMeasurement]]:
        future: Future[list[FakeMeasurement]] = Future()
        self.requests.append((len(candidates), seed))

        def answer() -> None:
            future.set_result([self._measure(candidate, baseline) for candidate in candidates])

        if self.held:
            self._promised.append(answer)
        else:
            answer()
        return future

    def settled(self, program: Program, candidate: Artifact, baseline: Artifact) -> Interval | None:
        return self.earlier.get((candidate.hash, baseline.hash))

    def _measure(self, candidate: Artifact, baseline: Artifact) -> FakeMeasurement:
        time = self.time_of(candidate)
        if math.isnan(time):
            return FakeMeasurement(math.nan, "failed", "the worker died")
        ratio = time / self.time_of(baseline)
        return FakeMeasurement(ratio, "faster" if ratio < 1 else "slower" if ratio > 1 else "tie")

    def release(self) -> None:
        """Answer what was asked so far."""
        promised, self._promised = self._promised, []
        for answer in promised:
            answer()

    def close(self) -> None:
        self.closed = True


@dataclass(frozen=True)
class Put:
    """A decision of :class:`PaperFusion`."""

    kind: str
    node: str
    group: str | None = None

    def __str__(self) -> str:
        return f"{self.kind}({self.node}, {self.group})" if self.group else f"{self.kind}({self.node})"


@dataclass(frozen=True)
class PaperPartition:
    """The same attributes as a real compiler's partition."""

    decisions: dict[str, Put]
    group_of: dict[str, str]
    groups: dict[str, tuple[str, ...]]
    inlined: frozenset[str]
    pending: tuple[str, ...]
    focus: str | None


def _first(state: State, choices: Choices) -> Put:
    return choices.candidates[0]


def _fuse(state: State, choices: Choices) -> Put:
    return next((put for put in choices.candidates if put.kind == "share"), choices.candidates[0])


class PaperFusion:
    """A fusion compiler on paper: own, share (with the first reader's kernel) or inline; its code cannot run.

    Sharing is legal only where all readers are in one kernel, which keeps every plan acyclic.
    """

    name, version = "paper", "1"
    action_kinds = ("own", "share", "merge", "inline")
    rules: Mapping[str, Any] = {"none": _first, "share-all": _fuse}

    def start(self, program: Program) -> State:
        if any(node.kind == "library" for node in program.graph.nodes):
            raise ValueError("paper cannot call libraries")
        return State(program)

    def partition(self, state: State) -> PaperPartition:
        decisions: dict[str, Put] = {}
        group_of: dict[str, str] = {}
        for put in state.actions:
            decisions[put.node] = put
            if put.kind != "inline":
                group_of[put.node] = put.group or put.node
        groups: dict[str, tuple[str, ...]] = {}
        for name, anchor in group_of.items():
            groups[anchor] = (*groups.get(anchor, ()), name)
        pending = tuple(name for name in reversed(facts_of(state.program).decided) if name not in decisions)
        inlined = frozenset(name for name, put in decisions.items() if put.kind == "inline")
        return PaperPartition(decisions, group_of, groups, inlined, pending, pending[0] if pending else None)

    def legal(self, state: State) -> Choices:
        partition = self.partition(state)
        focus = partition.focus
        if focus is None:
            return Choices((), (), (), {})
        readers = [read.name for read in facts_of(state.program).readers[focus]]
        homes = {partition.group_of.get(name) for name in readers}
        puts, refused = [Put("own", focus)], {}
        if len(homes) == 1 and None not in homes:
            puts.append(Put("share", focus, homes.pop()))
        if readers and focus not in state.program.graph.outputs:
            puts.append(Put("inline", focus))
        else:
            refused[Put("inline", focus)] = f"{focus} is an output and must be stored"
        touches = tuple((put.node, put.group) for put in puts)
        kinds = tuple(self.action_kinds.index(put.kind) for put in puts)
        return Choices(tuple(puts), touches, kinds, refused, focus)

    def estimate_ns(self, partition: PaperPartition, anchor: str, rough: bool = False) -> float:
        return 1000.0

    def plan_ns(self, partition: PaperPartition, rough: bool = False) -> float:
        return sum(self.estimate_ns(partition, anchor) for anchor in partition.groups)

    def candidate_estimates(self, state: State, choices: Choices, rough: bool = False) -> list[float]:
        return [0.0 if put.kind == "own" else -1000.0 for put in choices.candidates]

    def parse(self, state: State, text: str) -> Put:
        kind, bracket, rest = text.removesuffix(")").partition("(")
        names = rest.split(", ")
        if not bracket or kind not in self.action_kinds or len(names) > 2:
            raise PlanError(f"{text!r} is no decision; write own(x), share(x, g) or inline(x)")
        return Put(kind, *names)

    def build(self, state: State) -> Artifact:
        partition = self.partition(state)
        if partition.pending:
            raise ValueError(f"{len(partition.pending)} nodes are not decided on")
        graph = state.program.graph
        steps = tuple(
            LibraryCall("paper", (("members", members), ("inlined", tuple(sorted(partition.inlined)))), (), anchor)
            for anchor, members in partition.groups.items()
        )
        return Artifact(steps, (), {}, tuple(node.name for node in graph.inputs), graph.outputs, "paper 1")
