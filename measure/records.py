"""What a measurement says: plain records, JSON-able, made by the pool only."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

VERDICTS = ("faster", "slower", "tie", "undecided", "failed")


@dataclass(frozen=True)
class Verdict:
    """Whether outputs are right.

    Attributes:
        ok: every output is within its tolerance and nothing else was touched.
        reason: in words; empty where ``ok`` and there is nothing to add.
        max_error: absolute error at the element where error / tolerance is largest (nan if not computed).
        tolerance: absolute tolerance at that element.
        coverage: smallest fraction, over the outputs, of elements whose tolerance is below 1 % of their scale:
            what the check could really see (1.0 for almost every program).
    """

    ok: bool
    reason: str
    max_error: float = math.nan
    tolerance: float = math.nan
    coverage: float = 1.0

    def to_json(self) -> dict[str, Any]:
        """Plain values; nan becomes ``None``."""
        return {
            "ok": self.ok,
            "reason": self.reason,
            "max_error": _finite(self.max_error),
            "tolerance": _finite(self.tolerance),
            "coverage": self.coverage,
        }


@dataclass(frozen=True)
class Measurement:
    """One candidate compared with one baseline.

    Attributes:
        ratio: candidate time / baseline time, below 1 is faster; nan if failed.
        low, high: 95 % interval of ``ratio``.
        verdict: ``faster``, ``slower``, ``tie`` (interval inside the tie band), ``undecided`` or ``failed``.
        reason: why it failed or is undecided, or what disturbed it and what to do; empty otherwise.
        candidate_ns, baseline_ns: smallest time of one call, in ns.
        check: the output check of the candidate.
        machine: metadata of the machine, :func:`measure.machine.describe`.
        clock: ``wall``, or ``cpu`` where too many calls were interrupted; what ratio, times and samples are of.
        cpu_ratio: the same ratio from thread CPU time, the cross-check; nan if there is none.
        alone_ratio: the same ratio with each artifact alone in a process, clocked from outside; final verdicts only.
        disturbance: fraction of timed calls that were interrupted (wall-clock time 10 % above CPU time, or more).
        candidate_samples_ns, baseline_samples_ns: one list a block, of the time of one call in each round.
        rounds, repeats: timed rounds, and calls in a row in each.
        mode: ``warm`` or ``cold`` (caches flushed before each call).
        processes: fresh processes that the interval is over; 1 for the paired comparison in one worker.
        program, program_key, candidate, baseline: URI, key, and the two artifact hashes.
        seed: the caller's seed.
        duration_s: wall-clock time that the comparison took.
        time_s: when it was made, seconds since the epoch.
    """

    ratio: float
    low: float
    high: float
    verdict: str
    reason: str
    candidate_ns: float
    baseline_ns: float
    check: Verdict | None
    machine: Mapping[str, Any] = field(repr=False)
    clock: str = "wall"
    cpu_ratio: float = math.nan
    alone_ratio: float = math.nan
    disturbance: float = 0.0
    candidate_samples_ns: tuple[tuple[float, ...], ...] = field(default=(), repr=False)
    baseline_samples_ns: tuple[tuple[float, ...], ...] = field(default=(), repr=False)
    rounds: int = 0
    repeats: int = 1
    mode: str = "warm"
    processes: int = 1
    program: str = ""
    program_key: str = ""
    candidate: str = ""
    baseline: str = ""
    seed: int = 0
    duration_s: float = 0.0
    time_s: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether the candidate ran and its outputs were right."""
        return self.verdict != "failed"

    def to_row(self, samples: bool = False) -> dict[str, Any]:
        """Flat and JSON-able (nan as ``None``); raw samples and machine only where asked for."""
        row: dict[str, Any] = {
            "program": self.program,
            "program_key": self.program_key,
            "candidate": self.candidate,
            "baseline": self.baseline,
            "verdict": self.verdict,
            "reason": self.reason,
            "ratio": _finite(self.ratio),
            "low": _finite(self.low),
            "high": _finite(self.high),
            "candidate_ns": _finite(self.candidate_ns),
            "baseline_ns": _finite(self.baseline_ns),
            "clock": self.clock,
            "cpu_ratio": _finite(self.cpu_ratio),
            "alone_ratio": _finite(self.alone_ratio),
            "disturbance": self.disturbance,
            "rounds": self.rounds,
            "repeats": self.repeats,
            "mode": self.mode,
            "processes": self.processes,
            "seed": self.seed,
            "duration_s": self.duration_s,
            "time_s": self.time_s,
            "max_error": None if self.check is None else _finite(self.check.max_error),
            "tolerance": None if self.check is None else _finite(self.check.tolerance),
        }
        if samples:
            row["check"] = None if self.check is None else self.check.to_json()
            row["machine"] = dict(self.machine)
            row["candidate_samples_ns"] = [list(block) for block in self.candidate_samples_ns]
            row["baseline_samples_ns"] = [list(block) for block in self.baseline_samples_ns]
        return row


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
