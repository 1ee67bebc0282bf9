"""The final verdict: the paired comparison again, over fresh processes, and a cross-check clocked from outside.

Within one process a comparison may be precise and still wrong: inputs, memory layout, the code's addresses and
whatever an earlier kernel left behind are the same in all its rounds, and may be worth a tenth (a search for the
largest number takes as long as it finds larger ones). So a claim rests on several new processes, each with inputs and
a layout of its own; the interval is over their log-ratios. Where it is wide, processes are added: all of them count,
since to choose among intervals would be to choose the luckiest. Each artifact also runs *alone*, in workers of its own,
with the pool's clock around it: neither can then slow the other down, nor forge its own times.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import replace

from compilers.base import Artifact
from measure import comparison, statistics
from measure.comparison import Request
from measure.oracle import Oracle
from measure.process import WorkerDied, WorkerError
from measure.records import Measurement
from measure.seats import Seat
from measure.session import Refused, repeats_for
from measure.whole import WholeSession, open_session
from programs.program import Subject

ALONE_PROCESSES = 2
ALONE_BATCHES = 12
ALONE_BATCH_NS = 10_000_000.0
ALONE_SLACK = 0.10
"""How far the ratio of separate processes may be from the paired one: they lack its protection against noise."""


def verdict(
    seat: Seat, oracle: Oracle, request: Request, processes: int, most: int = 0, wide: float = 0.02
) -> Measurement:
    """One measurement of the first candidate over fresh processes; ends with a fresh worker.

    ``request.budget_s`` is for each process; there are ``processes`` of them, and further ones up to ``most`` while
    half of the interval of the log-ratio is wider than ``wide``.
    """
    started = time.perf_counter()
    found: list[Measurement] = []
    for number in range(max(processes, most)):
        if number >= processes and _over(found).width <= math.expm1(2 * wide):
            break
        one = replace(request, seed=request.seed + 7919 * number, stagger=1 + number, fresh_process=True)
        (result,) = comparison.compare(seat, oracle, one)
        if not result.ok:
            return replace(result, processes=number + 1, duration_s=time.perf_counter() - started)
        found.append(result)
    over = _over(found)
    cpu = statistics.interval([math.log(max(result.cpu_ratio, 1e-9)) for result in found])
    # an interval over processes can be narrower than its parts by luck alone: it never is here
    narrowest = min((result.high / result.low for result in found), default=math.inf) ** 0.5
    low, high = min(over.low, over.ratio / narrowest), max(over.high, over.ratio * narrowest)
    total = statistics.Interval(over.ratio, low, high)
    decided, reason = statistics.verdict(total), ""
    if decided == "undecided":
        spread = ", ".join(f"{result.ratio:.3f}" for result in found)
        reason = f"{len(found)} processes gave {spread}; use more processes, or an idle machine"
    disturbance = max(result.disturbance for result in found)
    clock = "cpu" if any(result.clock == "cpu" for result in found) else "wall"
    if clock == "cpu":
        reason = next(result.reason for result in found if result.clock == "cpu")
    elif disturbance > comparison.DISTURBED:  # several threads: there is no other clock to fall back on
        decided = "undecided"
        reason = next(result.reason for result in found if result.disturbance == disturbance)
    alone = _alone(seat, oracle, request, clock)
    if (
        math.isfinite(alone)
        and decided != "undecided"
        and not low / (1 + ALONE_SLACK) <= alone <= high * (1 + ALONE_SLACK)
    ):
        decided = "undecided"
        reason = (
            f"interleaved in one process the ratio is {over.ratio:.3f}, but {alone:.3f} when each runs alone, in a "
            f"process of its own and clocked from outside: one slows the other down, or the machine is not idle"
        )
    seat.replace()
    return replace(
        found[-1], ratio=over.ratio, low=low, high=high, verdict=decided, reason=reason, clock=clock,
        cpu_ratio=cpu.ratio,
        candidate_ns=min(result.candidate_ns for result in found),
        baseline_ns=min(result.baseline_ns for result in found),
        disturbance=disturbance, seed=request.seed, processes=len(found), alone_ratio=alone,
        candidate_samples_ns=tuple(block for result in found for block in result.candidate_samples_ns),
        baseline_samples_ns=tuple(block for result in found for block in result.baseline_samples_ns),
        rounds=sum(result.rounds for result in found), duration_s=time.perf_counter() - started,
    )  # fmt: skip


def _over(found: Sequence[Measurement]) -> statistics.Interval:
    return statistics.interval([math.log(result.ratio) for result in found])


def _alone(seat: Seat, oracle: Oracle, request: Request, clock: str) -> float:
    """Candidate / baseline, each in workers of its own, by this process's clock or the kernel's account of the
    worker's CPU time; nan where that did not work."""
    best: dict[int, float] = {}
    for number in range(ALONE_PROCESSES):
        for index, artifact in enumerate((request.baseline, request.candidates[0])):
            seat.replace()
            try:
                one = _clocked(seat, oracle, request.program, artifact, request, number, clock)
            except (Refused, WorkerDied, WorkerError):
                return math.nan
            best[index] = min(best.get(index, math.inf), one)
    return best[1] / best[0]


def _clocked(
    seat: Seat, oracle: Oracle, program: Subject, artifact: Artifact, request: Request, number: int, clock: str
) -> float:
    judge = oracle.get(program, comparison.input_seed(request.seed, 0))
    worker = seat.worker
    worker.jobs += 1
    with open_session(worker, program, [artifact], judge.inputs, seat.limits.time_limit_s, 31 + number) as session:
        session.check(0, judge)
        if isinstance(session, WholeSession):  # its worker is that process, and clocks it
            return min(session.outside_ns(0) for _ in range(ALONE_BATCHES))
        session.prepare()
        session.time([[0]], 1, request.cold)
        wall, _ = session.time([[0]] * 3, 1, request.cold)
        repeats = 1 if request.cold else repeats_for(min(wall[0]), ALONE_BATCH_NS, 1 << 20)
        elapsed = []
        for _ in range(ALONE_BATCHES):
            read = worker.cpu_ns if clock == "cpu" else time.perf_counter_ns
            started = read()
            inside, _ = session.time([[0]], repeats, request.cold)
            outside_ns = (read() - started) / repeats
            elapsed.append(inside[0][0] if request.cold else outside_ns)  # a cold call's flush is not its own time
        return min(elapsed)
