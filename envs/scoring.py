"""What a finished plan is worth: measured against the best fixed rule of its program, with caches.

A program's *reference* is the fixed rule that measures fastest on it. Rules are compiled and compared once a
program; plans are then compared with the reference's artifact, paired, in one worker. Everything is asynchronous:
a :class:`Pending` is started with :meth:`Scorer.score` and waited for with its ``result``.

Where the pool has a store of earlier measurements, what is settled there counts as measured once: the same two pieces
of code, on the same machine with the same libraries, and nothing that spoke against the interval. It is measured
again after as many uses as any other. Rewards only: tables and verdicts never reuse anything.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, ref

from compilers.base import Artifact, Compiler, State, run_rule
from programs.program import Program

if TYPE_CHECKING:
    from measure import Measurement, WorkerPool

REUSE = 16
"""A cached measurement answers this many times before the plan is measured again; the figures are then averaged
(geometric mean), so that no lucky measurement is rewarded for long."""


@dataclass(frozen=True)
class Score:
    """What was found out about a finished plan.

    Attributes:
        ratio: plan's time / reference's time, below 1 is faster; nan where the plan failed.
        verdict: ``faster``, ``slower``, ``tie``, ``undecided``, ``failed``, or ``same`` (the reference's very code).
        reason: in words, where it failed; or that the figure comes from an earlier run.
        reference: the rule that the plan was compared with.
        measurement: the JSON row of the last measurement; empty where none was needed.
        times_measured: how many measurements ``ratio`` averages.
    """

    ratio: float
    verdict: str
    reason: str
    reference: str
    measurement: dict[str, Any] = field(default_factory=dict, repr=False)
    times_measured: int = 0

    @property
    def failed(self) -> bool:
        """Crashed, hung, did not compile or computed something else."""
        return self.verdict == "failed"


@dataclass(frozen=True)
class Reference:
    """The best fixed rule of a program.

    Attributes:
        rule: its name.
        artifact: what it compiles to; ``None`` if no rule could be measured.
        ratios: every rule's time over the best one's, nan where the rule failed.
        reason: why no rule could be measured.
    """

    rule: str
    artifact: Artifact | None
    ratios: dict[str, float]
    reason: str = ""


@dataclass
class _Known:
    score: Score
    uses: int = 0


class Pending:
    """A score on its way."""

    def __init__(self, scorer: Scorer, program: Program, artifact: Artifact, seed: int) -> None:
        self._scorer, self._program, self._artifact, self._seed = scorer, program, artifact, seed
        self._future: Future[list[Measurement]] | None = None
        self._score: Score | None = None

    def advance(self, wait: bool = False) -> bool:
        """Go on as far as possible, or to the end if ``wait``; whether the score is there."""
        if self._score is not None:
            return True
        reference = self._scorer.reference(self._program, wait)
        if reference is None:
            return False
        if self._future is None:
            self._score = self._scorer.known(self._program, self._artifact, reference)
            if self._score is None:
                self._future = self._scorer.measure(self._program, self._artifact, reference, self._seed)
        if self._future is not None and (wait or self._future.done()):
            self._score = self._scorer.learn(self._program, self._artifact, reference, self._future)
        return self._score is not None

    def result(self) -> Score:
        """Wait for the score."""
        self.advance(wait=True)
        assert self._score is not None
        return self._score


class Scorer:
    """Scores plans of one compiler through one worker pool; shared by all environments that use the pool.

    Args:
        compiler: what builds the rules' artifacts.
        pool: the workers.
        budget_s: time for one comparison, in seconds.
        reference_rule: the rule that is the reference of every program; ``None`` for each program's fastest.
    """

    def __init__(
        self, compiler: Compiler, pool: WorkerPool, budget_s: float, reference_rule: str | None = None
    ) -> None:
        self.compiler, self.budget_s = compiler, budget_s
        self._rules = tuple(compiler.rules) if reference_rule is None else (reference_rule,)
        # held weakly: a scorer lives as long as its pool does, not the other way round
        self._pool = ref(pool)
        self._references: dict[str, Reference] = {}
        self._racing: dict[str, tuple[list[tuple[list[str], Artifact]], Future[list[Measurement]]]] = {}
        self._known: dict[tuple[str, str], _Known] = {}
        self._running: dict[tuple[str, str], Future[list[Measurement]]] = {}
        self._waiting: list[Pending] = []
        self.asked = self.submitted = 0
        """Plans that were to be scored, and those among them that were measured: the others' scores were known."""

    @property
    def pool(self) -> WorkerPool:
        """The workers."""
        pool = self._pool()
        if pool is None:
            raise RuntimeError("the worker pool that these scores were measured in is gone")
        return pool

    def prepare(self, program: Program, seed: int) -> None:
        """Start to look for the program's reference, unless it is known or looked for already."""
        key = _identity(program)
        if key in self._references or key in self._racing:
            return
        entries: dict[str, tuple[list[str], Artifact]] = {}
        for rule in self._rules:
            artifact = self.compiler.build(run_rule(self.compiler, program, rule))
            entries.setdefault(artifact.hash, ([], artifact))[0].append(rule)
        racers = list(entries.values())
        artifacts = [artifact for _, artifact in racers]
        # where all rules compile alike there is nothing to race, but the code must still run and be right
        others = artifacts[:-1] or artifacts
        settled = [self._settled(program, artifact, artifacts[-1], "") for artifact in others]
        if all(settled):
            self._references[key] = _best(racers, [score for score in settled if score is not None])
            return
        future = self.pool.submit(program, others, artifacts[-1], budget_s=self.budget_s, seed=seed)
        self._racing[key] = racers, future

    def reference(self, program: Program, wait: bool = True, seed: int = 0) -> Reference | None:
        """The program's reference; ``None`` if it is still being looked for and ``wait`` is false."""
        key = _identity(program)
        if key not in self._references:
            self.prepare(program, seed)
        if key in self._racing:
            racers, future = self._racing[key]
            if not wait and not future.done():
                return None
            del self._racing[key]
            self._references[key] = _best(racers, future.result())
        return self._references[key]

    def score(self, program: Program, state: State, seed: int) -> Pending:
        """Compile a finished state and start to measure it; waits for nothing but the compiler.

        Raises:
            ValueError: the compiler could not build it.
        """
        pending = Pending(self, program, self.compiler.build(state), seed)
        self._waiting.append(pending)
        self.advance()
        return pending

    def advance(self) -> None:
        """Submit whatever waited for a reference that has come in the meantime."""
        self._waiting = [pending for pending in self._waiting if not pending.advance() and pending._future is None]

    # -- for Pending

    def known(self, program: Program, artifact: Artifact, reference: Reference) -> Score | None:
        """The score from the cache, if there is one that may be used again."""
        self.asked += 1
        if reference.artifact is None:
            return Score(math.nan, "failed", f"there is no rule to compare with: {reference.reason}", reference.rule)
        if artifact.hash == reference.artifact.hash:
            return Score(1.0, "same", "", reference.rule)
        key = _identity(program), artifact.hash
        known = self._known.get(key)
        if known is None and key not in self._running:
            settled = self._settled(program, artifact, reference.artifact, reference.rule)
            if settled is not None:
                known = self._known[key] = _Known(settled)
        if known is None or known.uses >= REUSE:
            return None
        known.uses += 1
        return known.score

    def _settled(self, program: Program, artifact: Artifact, baseline: Artifact, rule: str) -> Score | None:
        found = self.pool.settled(program, artifact, baseline)
        if found is None:
            return None
        from measure.statistics import verdict

        row = {"ratio": found.ratio, "low": found.low, "high": found.high}
        return Score(found.ratio, verdict(found), "measured by an earlier run", rule, row, 1)

    def measure(
        self, program: Program, artifact: Artifact, reference: Reference, seed: int
    ) -> Future[list[Measurement]]:
        """The comparison of a plan with the reference; one already under way is shared."""
        assert reference.artifact is not None
        key = _identity(program), artifact.hash
        if key not in self._running:
            self.submitted += 1
            self._running[key] = self.pool.submit(
                program, [artifact], reference.artifact, budget_s=self.budget_s, seed=seed
            )
        return self._running[key]

    def learn(
        self, program: Program, artifact: Artifact, reference: Reference, future: Future[list[Measurement]]
    ) -> Score:
        """Remember a measurement; averaged with earlier ones of the same code."""
        measurement = future.result()[0]
        key = _identity(program), artifact.hash
        before = self._known.get(key)
        if self._running.get(key) is not future:  # another environment, sharing the measurement, came first
            return before.score if before is not None else _score(measurement, reference)
        del self._running[key]
        score = _score(measurement, reference)
        if before is not None and not before.score.failed and not score.failed:
            count = before.score.times_measured
            mean = (math.log(before.score.ratio) * count + math.log(score.ratio)) / (count + 1)
            score = Score(math.exp(mean), score.verdict, "", reference.rule, score.measurement, count + 1)
        self._known[key] = _Known(score)
        return score


def _identity(program: Any) -> str:
    """What artifacts may be exchanged between: equal graphs with equal names (buffers are called by them)."""
    if isinstance(program, Program):
        return program.key + "/" + " ".join(node.name for node in program.graph.nodes)
    return str(program.key)


def _score(measurement: Measurement, reference: Reference) -> Score:
    row = measurement.to_row()
    if measurement.verdict == "failed" or not measurement.ratio > 0:
        reason = measurement.reason or "no time was measured"
        return Score(math.nan, "failed", reason, reference.rule, row, 1)
    return Score(measurement.ratio, measurement.verdict, measurement.reason, reference.rule, row, 1)


def _best(racers: Sequence[tuple[list[str], Artifact]], measurements: Sequence[Measurement | Score]) -> Reference:
    """The fastest racer; the last one was the baseline that the others were compared with."""
    if all(item.verdict == "failed" for item in measurements):
        names = [name for rules, _ in racers for name in rules]
        reasons = [f"{rules[0]}: {item.reason}" for (rules, _), item in zip(racers, measurements, strict=False)]
        return Reference("", None, dict.fromkeys(names, math.nan), "; ".join(reasons))
    if len(racers) == 1:
        return Reference(racers[0][0][0], racers[0][1], dict.fromkeys(racers[0][0], 1.0))
    times = [math.nan if item.verdict == "failed" else item.ratio for item in measurements]
    times.append(1.0)
    best = min((time, index) for index, time in enumerate(times) if time > 0)[1]
    ratios = {name: times[i] / times[best] for i, (names, _) in enumerate(racers) for name in names}
    return Reference(racers[best][0][0], racers[best][1], ratios)


_SCORERS: WeakKeyDictionary[WorkerPool, dict[tuple[str, str, float, str | None], Scorer]] = WeakKeyDictionary()


def scorer_of(compiler: Compiler, pool: WorkerPool, budget_s: float, reference_rule: str | None = None) -> Scorer:
    """The scorer that all environments with this pool, compiler, budget and reference share."""
    scorers = _SCORERS.setdefault(pool, {})
    key = compiler.name, compiler.version, budget_s, reference_rule
    if key not in scorers:
        scorers[key] = Scorer(compiler, pool, budget_s, reference_rule)
    return scorers[key]
