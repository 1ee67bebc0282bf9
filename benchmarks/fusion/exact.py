"""The best of all plans of a small program, up to how far a plan's time is the sum of its kernels' times."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy import stats

from benchmarks.fusion.kernel_times import KernelTimes, keys_of
from benchmarks.fusion.plan_space import every_plan
from benchmarks.races import Track
from compilers.base import Artifact, State


@dataclass(frozen=True)
class Ranking:
    """Every plan of a program, ranked by the sum of its kernels' times, and how far that can be trusted.

    Attributes:
        best: the first plans of the ranking, which are those that are raced for the optimum.
        plans: number of plans.
        kernels: number of distinct kernels.
        within_5_percent: plans whose sum is at most 5 % above the smallest.
        rank_correlation: Spearman's, between sum and raced time, over ``raced`` plans: the first of the ranking and
            as many spread evenly over the rest of it.
        rank_correlation_best: the same over the first of the ranking only.
        sum_over_time: median of the sum over the raced time.
        raced: plans that the correlation is over.
    """

    best: tuple[State, ...]
    plans: int
    kernels: int
    within_5_percent: int
    rank_correlation: float
    rank_correlation_best: float
    sum_over_time: float
    raced: int


def rank_all(track: Track, times: KernelTimes, baseline: str, first: int = 24) -> Ranking:
    """Enumerate, time every kernel, add up, and race the ``first`` plans and a sample of the others."""
    compiler = track.compiler
    states: list[State] = []
    keys: list[tuple[str, ...]] = []
    waiting: list[Artifact] = []
    for state in every_plan(compiler, track.program):
        artifact = compiler.build(state)
        states.append(state)
        keys.append(keys_of(artifact))
        if times.unknown(keys[-1]):
            waiting.append(artifact)
        if len(waiting) >= 64:
            times.learn(waiting)
            waiting = []
    times.learn(waiting)
    totals_ns = np.array([times.total_ns(some) for some in keys])
    order = np.argsort(totals_ns, kind="stable")
    chosen = list(range(min(first, len(order))))
    if len(order) > first:
        chosen += np.unique(np.linspace(first, len(order) - 1, first).astype(int)).tolist()
    measured = track.race({str(rank): states[order[rank]] for rank in chosen}, baseline)
    ran = [rank for rank in chosen if measured[str(rank)].candidate_ns > 0 and math.isfinite(totals_ns[order[rank]])]
    sums = [float(totals_ns[order[rank]]) for rank in ran]
    ratios = [measured[str(rank)].ratio for rank in ran]
    front = sum(rank < first for rank in ran)
    over = [total / measured[str(rank)].candidate_ns for rank, total in zip(ran, sums, strict=True)]
    return Ranking(
        best=tuple(states[index] for index in order[:first]),
        plans=len(states),
        kernels=len({key for some in keys for key in some}),
        within_5_percent=int((totals_ns <= 1.05 * totals_ns.min()).sum()),
        rank_correlation=_spearman(sums, ratios),
        rank_correlation_best=_spearman(sums[:front], ratios[:front]),
        sum_over_time=float(np.median(over)) if over else math.nan,
        raced=len(ran),
    )


def _spearman(one: list[float], other: list[float]) -> float:
    """``nan`` where either does not vary."""
    if len(one) < 3 or len(set(one)) < 2 or len(set(other)) < 2:
        return math.nan
    return float(stats.spearmanr(one, other).statistic)
