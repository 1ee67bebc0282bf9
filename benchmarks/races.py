"""Plans of one program timed against each other: each distinct code once, every race with inputs and order anew."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from compilers.base import Artifact, Compiler, State, run_rule
from measure import Measurement, WorkerPool
from programs.program import Program


def race(
    pool: WorkerPool,
    program: Program,
    plans: Mapping[str, Artifact],
    baseline: Artifact,
    *,
    seed: Sequence[int],
    plan_s: float,
    apart: bool = False,
) -> dict[str, Measurement]:
    """Measure all plans interleaved in one worker; those with the same code share a measurement.

    Args:
        seed: any number of integers; inputs and order follow from them.
        plan_s: time for each distinct plan, in seconds.
        apart: each plan takes turns with the baseline alone. Where many do, each finds caches and branch predictors as
            the others left them, which says less about how it runs by itself, and takes as long.
    """
    distinct = {artifact.hash: artifact for artifact in plans.values()}
    number = int(np.random.SeedSequence(list(seed)).generate_state(1)[0])
    every = list(distinct.values())
    fields = [[one] for one in every] if apart else [every]
    measured = [
        found
        for contenders in fields
        for found in pool.compare(program, contenders, baseline, budget_s=plan_s * len(contenders), seed=number)
    ]
    by_hash = dict(zip(distinct, measured, strict=True))
    return {name: by_hash[artifact.hash] for name, artifact in plans.items()}


def cell(measured: Measurement, ndigits: int = 5) -> dict[str, Any]:
    """What is kept of a measurement in a file of results (``nan`` as ``None``); times in ns."""
    row = measured.to_row()
    kept = {key: row[key] for key in ("ratio", "low", "high", "verdict", "candidate_ns")}
    kept = {key: round(value, ndigits) if isinstance(value, float) else value for key, value in kept.items()}
    return kept | ({"reason": measured.reason} if measured.verdict == "failed" else {})


@dataclass
class Track:
    """One program with all that it takes to build its plans and to race them.

    Attributes:
        compiler, pool, program: the three that belong together.
        seed: of every race on it, together with the race's number.
        plan_s: time for each plan in a race, in seconds.
        rules: name of each fixed rule -> its finished state.
        races: how many were run.
    """

    compiler: Compiler
    pool: WorkerPool
    program: Program
    seed: int
    plan_s: float
    rules: dict[str, State] = field(default_factory=dict)
    races: int = 0

    def __post_init__(self) -> None:
        """Let every fixed rule decide."""
        self.rules = {rule: run_rule(self.compiler, self.program, rule) for rule in self.compiler.rules}

    def race(
        self, states: Mapping[str, State], baseline: str, plan_s: float | None = None, apart: bool = False
    ) -> dict[str, Measurement]:
        """A race against the plan of the rule ``baseline``."""
        self.races += 1
        return race(
            self.pool,
            self.program,
            {name: self.compiler.build(state) for name, state in states.items()},
            self.compiler.build(self.rules[baseline]),
            seed=(self.seed, self.races),
            plan_s=self.plan_s if plan_s is None else plan_s,
            apart=apart,
        )

    def best_rule(self) -> str:
        """The fixed rule that wins a race of all of them; the last one where none can be measured."""
        default = list(self.rules)[-1]
        return fastest(self.race(self.rules, default)) or default


def fastest(measured: Mapping[str, Measurement]) -> str:
    """Name of the smallest ratio; empty where everything failed."""
    times = {name: one.ratio for name, one in measured.items() if math.isfinite(one.ratio)}
    return min(times, key=times.__getitem__, default="")
