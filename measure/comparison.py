"""The paired comparison: which artifacts stand, how long they take against the baseline, and what that proves."""

from __future__ import annotations

import math
import os
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np

from compilers.base import Artifact
from measure import layout, machine, statistics
from measure.oracle import Oracle, key_of
from measure.process import WorkerDied, WorkerError, WorkerProcess
from measure.records import Measurement, Verdict
from measure.seats import Seat
from measure.session import Clock, Refused, Session, orders, repeats_for
from measure.whole import WholeSession, is_whole, open_session
from measure.whole import refusal as whole_refusal
from programs.ir import Array
from programs.program import Subject

T = TypeVar("T")
Blocks = list[list[float]]

BLOCK_ROUNDS = 8
FEWEST_BLOCKS = 5
COPIES = 4
"""Each kernel's code is loaded at so many places, and each block runs it at another: where code lies can make 1 % of
difference in one process (branch predictors, page colours), which would look like a precise and false result."""
DISTURBED = 0.25
"""Above this fraction of interrupted calls wall-clock time is not believed, and the reason says what to do."""


@dataclass(frozen=True)
class Request:
    """One comparison, as the caller asked for it."""

    program: Subject
    candidates: tuple[Artifact, ...]
    baseline: Artifact
    seed: int
    budget_s: float = 0.25
    width: float = 0.02
    cold: bool = False
    stagger: int = 0
    fresh_process: bool = False


@dataclass
class Samples:
    """Raw times of one call, ns: by artifact, blocks of rounds."""

    wall: dict[int, Blocks] = field(default_factory=dict)
    cpu: dict[int, Blocks] = field(default_factory=dict)
    repeats: int = 1
    stolen: int = 0
    threads: int = 1

    def blocks(self, clock: str, index: int) -> tuple[Blocks, Blocks]:
        """The blocks of artifact ``index`` and those of the baseline that belong to them, by one clock."""
        times = self.wall if clock == "wall" else self.cpu
        return times[index], times[0][: len(times[index])]

    def clock(self, index: int) -> tuple[str, float]:
        """The clock to believe for artifact ``index``, and the fraction of calls that were interrupted.

        Wall-clock time, unless so many calls are interrupted that even minima are not free of it: calls longer
        than the scheduler's time slice, on a busy machine. Then the thread's CPU time; but with several threads that
        is wall-clock time at all events: what one of them uses is not how long all take.
        """
        (mine, theirs), (my_cpu, their_cpu) = self.blocks("wall", index), self.blocks("cpu", index)
        pairs = [
            (wall, cpu)
            for walls, cpus in ((mine, my_cpu), (theirs, their_cpu))
            for one, other in zip(walls, cpus, strict=True)
            for wall, cpu in zip(one, other, strict=True)
        ]
        disturbance = sum(wall > 1.1 * cpu + 1000 for wall, cpu in pairs) / max(len(pairs), 1)
        return ("cpu" if disturbance > DISTURBED and self.threads == 1 else "wall"), disturbance

    def interval(self, index: int) -> statistics.Interval:
        """The ratio of artifact ``index`` to the baseline by the clock to believe."""
        return statistics.paired(*self.blocks(self.clock(index)[0], index))


def input_seed(seed: int, number: int) -> int:
    """Seed of the ``number``-th set of inputs of a request; far from the seeds that training uses for anything else."""
    return int(np.random.SeedSequence([seed & (2**64 - 1), 0x6D656173, number]).generate_state(1, np.uint64)[0])


def insist(
    seat: Seat, indices: Sequence[int], attempt: Callable[[WorkerProcess, list[int]], T]
) -> tuple[T | None, dict[int, Verdict]]:
    """Run ``attempt(worker, alive)`` until it succeeds, dropping artifacts that are to blame.

    An artifact is blamed only for what it does in a *new* worker, or does twice: an earlier one may have damaged
    the worker it ran in. With others beside it in the job it is tried again with the baseline only, since one of
    them may be the culprit; the baseline, last of all, is left to the caller to try alone. Index -1 in a refusal
    means that nobody can be named.

    Raises:
        Unattributed: several artifacts are left, and it can't be said which one it was.
    """
    failures: dict[int, Verdict] = {}
    suspects: set[int] = set()
    while True:
        alive = [index for index in indices if index not in failures]
        if not alive or 0 in failures:
            return None, failures
        worker = seat.worker
        fresh = worker.jobs == 0
        worker.jobs += 1
        try:
            return attempt(worker, alive), failures
        except Refused as refused:
            position, verdict, blamed = (
                refused.artifact,
                refused.verdict,
                refused.final or (fresh and not refused.outside),
            )
            if refused.replace:
                seat.replace()
        except WorkerError as error:
            position, verdict, blamed = -1, Verdict(False, str(error)), True
        except WorkerDied as death:
            position, verdict, blamed = -1, Verdict(False, death.reason), fresh and not death.outside
            seat.replace()
        if position < 0 and len(alive) > 1 and (blamed or -1 in suspects):
            raise Unattributed(verdict.reason)
        culprit = alive[position] if position >= 0 else (alive[0] if len(alive) == 1 else -1)
        if culprit >= 0 and (blamed or culprit in suspects):
            if culprit == 0 and len(alive) > 1:
                raise Unattributed(verdict.reason)
            if len(alive) > 2:
                _, alone = insist(seat, [0, culprit], attempt)
                if culprit not in alone:
                    raise Unattributed(verdict.reason)
                verdict = alone[culprit]
            failures[culprit] = verdict
        suspects.add(culprit)


class Unattributed(Exception):  # noqa: N818 - an outcome, told apart from errors
    """Something went wrong with several artifacts in one job, and nothing says which one it was."""


def refusal(seat: Seat, program: Subject, artifact: Artifact) -> str | None:
    """Why ``artifact`` is not even tried; ``None`` where it is well formed."""
    if is_whole(program):
        return whole_refusal(artifact)
    return layout.refusal(program, artifact, seat.limits.memory_limit_bytes, seat.limits.threads)


def check(
    seat: Seat, oracle: Oracle, program: Subject, artifact: Artifact, seed: int
) -> tuple[Verdict, dict[str, Array]]:
    """Judge one artifact's outputs; returns them too (empty if it failed)."""
    reason = refusal(seat, program, artifact)
    if reason is not None:
        return Verdict(False, reason), {}
    seat.expect(is_whole(program))
    judge = oracle.get(program, input_seed(seed, 0))

    def attempt(worker: WorkerProcess, _: list[int]) -> tuple[Verdict, dict[str, Array]]:
        with open_session(worker, program, [artifact], judge.inputs, seat.limits.time_limit_s) as session:
            return session.check(0, judge), session.outputs(0)

    result, failures = insist(seat, [0], attempt)
    return result if result is not None else (failures[0], {})


PROFILE_ROUNDS = (9, 96)
"""Fewest and most runs that a profile takes the minima of."""


def profile(
    seat: Seat, program: Subject, artifacts: Sequence[Artifact], seed: int, budget_s: float
) -> list[list[float]]:
    """Least time of each step of each artifact, in ns; ``nan`` for all steps of one that broke its worker."""
    seat.expect(is_whole(program))
    refused = [refusal(seat, program, artifact) for artifact in artifacts]
    sound = [artifact for artifact, reason in zip(artifacts, refused, strict=True) if reason is None]
    inputs = program.make_inputs(input_seed(seed, 0))

    def attempt(worker: WorkerProcess, some: Sequence[Artifact]) -> list[list[float]]:
        with open_session(worker, program, some, inputs, seat.limits.time_limit_s) as session:
            once = sum(min(step) for artifact in session.profile(2) for step in artifact)
            fewest, most = PROFILE_ROUNDS
            rounds = max(fewest, min(most, int(budget_s * len(some) * 1e9 / max(once, 1.0))))
            return [[min(step) for step in artifact] for artifact in session.profile(rounds)]

    def alone(artifact: Artifact) -> list[float]:
        found, _ = insist(seat, [0], lambda worker, _: attempt(worker, [artifact]))
        return found[0] if found else [math.nan] * len(artifact.steps)

    found: list[list[float]] | None = []
    if sound:
        found, _ = insist(seat, [0], lambda worker, _: attempt(worker, sound))
        if found is None:  # one of them is broken
            found = [alone(artifact) for artifact in sound]
    rest = iter(found or [])
    return [
        next(rest) if reason is None else [math.nan] * len(artifact.steps)
        for reason, artifact in zip(refused, artifacts, strict=True)
    ]


def compare(seat: Seat, oracle: Oracle, request: Request) -> list[Measurement]:
    """One :class:`Measurement` for each candidate of ``request``."""
    started = time.perf_counter()
    program, artifacts = request.program, (request.baseline, *request.candidates)
    failures: dict[int, Verdict] = {}
    seat.expect(is_whole(program))
    for index, artifact in enumerate(artifacts):
        reason = refusal(seat, program, artifact)
        if reason is not None:
            failures[index] = Verdict(False, reason)
    checks: dict[int, Verdict] = {}
    samples: Samples | None = None
    sound = [index for index in range(len(artifacts)) if index not in failures]
    if 0 not in failures and len(sound) > 1:
        if request.fresh_process:
            seat.replace()
        try:
            samples, found = insist(
                seat, sound, lambda worker, alive: _measure(worker, seat, oracle, request, alive, checks)
            )
        except Unattributed as error:
            _, found = insist(
                seat, [0], lambda worker, alive: _measure(worker, seat, oracle, request, alive, {}, alone=True)
            )
            if not found and len(request.candidates) > 1:
                return [
                    result
                    for one in request.candidates
                    for result in compare(seat, oracle, replace(request, candidates=(one,)))
                ]
            found = found or {1: Verdict(False, str(error))}
        failures.update(found)
    duration_s = time.perf_counter() - started
    return [
        replace(_conclude(request, index, samples, failures, checks, seat.limits.threads), duration_s=duration_s)
        for index in range(1, len(artifacts))
    ]


def _measure(
    worker: WorkerProcess,
    seat: Seat,
    oracle: Oracle,
    request: Request,
    alive: list[int],
    checks: dict[int, Verdict],
    alone: bool = False,
) -> Samples:
    """Check what is ``alive``, then time it; the baseline alone is only timed (a few times) if ``alone``."""
    program = request.program
    artifacts = [(request.baseline, *request.candidates)[index] for index in alive]
    judge = oracle.get(program, input_seed(request.seed, 0))
    with open_session(worker, program, artifacts, judge.inputs, seat.limits.time_limit_s, request.stagger) as session:
        for position, index in enumerate(alive):
            checks[index] = session.check(position, judge)
        if alive == [0] and not alone:
            return Samples()
        found = _time(session, oracle, request, len(alive))
    renamed = Samples(repeats=found.repeats, stolen=found.stolen, threads=found.threads)
    renamed.wall = {alive[position]: blocks for position, blocks in found.wall.items()}
    renamed.cpu = {alive[position]: blocks for position, blocks in found.cpu.items()}
    return renamed


def _time(session: Session | WholeSession, oracle: Oracle, request: Request, count: int) -> Samples:
    """Blocks of interleaved rounds until every interval is narrow enough or the budget is spent."""
    rng = random.Random(input_seed(request.seed, 2))
    everyone = list(range(count))
    started = time.perf_counter()
    stolen = machine.steal_jiffies()
    session.prepare(COPIES)
    session.time([everyone], 1, request.cold)
    session.clock = Clock()  # from here on all that the process does is accounted for
    calibrated = time.perf_counter()
    first, _ = session.time(orders(rng, everyone, 3), 1, request.cold)
    fastest = [min(times) for times in first.values()]
    samples = Samples(
        repeats=1 if request.cold else min(session.longest_sample, repeats_for(min(fastest))), threads=session.threads
    )
    round_s = (time.perf_counter() - calibrated) / 3 if request.cold else samples.repeats * sum(fastest) / 1e9
    affordable = max(1, int(request.budget_s / max(round_s, 1e-9)))
    block_rounds = BLOCK_ROUNDS if affordable >= 6 * BLOCK_ROUNDS else max(1, affordable // 6)
    active = everyone[1:]
    probe_before = rng.randrange(1, FEWEST_BLOCKS)
    number = 0
    while active:
        if number == probe_before:
            _probe(session, oracle, request, rng, everyone, samples.repeats)
        wall, cpu = session.time(
            orders(rng, [0, *active], block_rounds), samples.repeats, request.cold, number % COPIES
        )
        for position in (0, *active):
            samples.wall.setdefault(position, []).append(wall[position])
            samples.cpu.setdefault(position, []).append(cpu[position])
        number += 1
        if number < FEWEST_BLOCKS and time.perf_counter() - started < 4 * request.budget_s:
            continue
        spent = time.perf_counter() - started >= request.budget_s
        active = [] if spent else [p for p in active if _open(samples.interval(p), request.width)]
    if number <= probe_before:
        _probe(session, oracle, request, rng, everyone, samples.repeats)
    session.audit(everyone)
    hidden = None if request.cold else session.hidden_work()
    if hidden is not None:
        raise Refused(1 if count == 2 else -1, Verdict(False, hidden))
    samples.stolen = machine.steal_jiffies() - stolen
    return samples


def _open(found: statistics.Interval, width: float) -> bool:
    """Whether more rounds are worth their time: too wide, or near a border and not yet very narrow."""
    return found.width > width or (statistics.verdict(found) == "undecided" and found.width > statistics.TIE_BAND / 2)


def _probe(
    session: Session | WholeSession,
    oracle: Oracle,
    request: Request,
    rng: random.Random,
    everyone: list[int],
    repeats: int,
) -> None:
    """Change the inputs under everybody's feet and look at the outputs of one ordinary timed call each."""
    first, second = (input_seed(request.seed, number) for number in range(2))
    # from here on time is taken on these: the processes of a verdict must not share them, or they are of one draw
    judge = (
        oracle.get(request.program, second) if request.fresh_process else oracle.other(request.program, first, second)
    )
    session.set_inputs(judge.inputs)
    for count, position in enumerate(rng.sample(everyone, len(everyone))):
        session.probe(position, judge, repeats, refresh=count == 0)


def _conclude(
    request: Request,
    index: int,
    samples: Samples | None,
    failures: dict[int, Verdict],
    checks: dict[int, Verdict],
    threads: int,
) -> Measurement:
    base = Measurement(
        ratio=math.nan, low=math.nan, high=math.nan, verdict="failed", reason="", candidate_ns=math.nan,
        baseline_ns=math.nan, check=checks.get(index), machine=machine.describe(threads),
        mode="cold" if request.cold else "warm", program=request.program.uri, program_key=key_of(request.program),
        candidate=request.candidates[index - 1].hash, baseline=request.baseline.hash, seed=request.seed,
        time_s=time.time(),
    )  # fmt: skip
    if 0 in failures:
        return replace(base, reason=f"the baseline failed: {failures[0].reason}")
    if index in failures:
        return replace(base, reason=failures[index].reason, check=failures[index])
    assert samples is not None
    clock, disturbance = samples.clock(index)
    mine, theirs = samples.blocks(clock, index)
    found = statistics.paired(mine, theirs)
    wall, cpu = (statistics.paired(*samples.blocks(one, index)) for one in ("wall", "cpu"))
    verdict, reason = statistics.verdict(found), ""
    apart = cpu.low > wall.high * 1.05 or cpu.high < wall.low / 1.05
    if clock == "cpu":
        reason = (
            f"{disturbance:.0%} of the timed calls were interrupted, so this is CPU time: other processes want this "
            f"core; stop them for a figure in wall-clock time"
        )
    elif disturbance > DISTURBED:
        verdict = "undecided"
        reason = (
            f"{disturbance:.0%} of the timed calls were interrupted, and only wall-clock time says how long {threads} "
            f"threads take: other processes want these processors; stop them"
        )
    elif apart and verdict not in ("undecided", statistics.verdict(cpu)):
        # two clocks that differ in how much but agree on who is faster do not contradict each other
        verdict = "undecided"
        reason = (
            f"wall-clock time says {wall.ratio:.3f}, CPU time {cpu.ratio:.3f}: one of the two waits or is interrupted "
            f"more often than the other; repeat it on an idle machine"
        )
    if verdict == "undecided" and not reason:
        reason = (
            f"the interval {found.low:.3f} .. {found.high:.3f} after {sum(map(len, mine))} rounds decides nothing; "
            f"give a larger budget_s than {request.budget_s:g}"
        )
    stolen_s = samples.stolen / os.sysconf("SC_CLK_TCK")
    if verdict == "undecided" and stolen_s > 0.05 * request.budget_s:
        reason = f"{reason}; the hypervisor took {stolen_s:.2f} s of this machine away meanwhile"
    return replace(
        base, ratio=found.ratio, low=found.low, high=found.high, verdict=verdict, reason=reason, clock=clock,
        candidate_ns=min(map(min, mine)), baseline_ns=min(map(min, theirs)), cpu_ratio=cpu.ratio,
        disturbance=disturbance, candidate_samples_ns=tuple(map(tuple, mine)),
        baseline_samples_ns=tuple(map(tuple, theirs)), rounds=sum(map(len, mine)), repeats=samples.repeats,
    )  # fmt: skip
