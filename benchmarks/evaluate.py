"""The table at the end of a run: every agent on the same programs, at the same budget, re-measured afresh.

For each program every agent spends at most ``budget`` measured plans and names its best one. Then two rounds follow,
each with inputs and order of its own, in which all plans are timed interleaved in one worker:

1. *verification* finds the best fixed rule for the program and whether the learned plan beats the default;
2. the *final* round gives the figures. Nothing is chosen in it, so no plan wins by having been lucky.

Every figure is a time relative to the best fixed rule of that program, found in round 1: below 1 is faster than
every rule that needs no learning. *raw* is what the policy said; *guarded* is the same after one verification, with
the default kept where the plan did not win.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy import stats

import compilers
from agents.episodes import Agent, Trial
from agents.vec import Env
from compilers.base import Artifact, Compiler, run_rule
from measure import Measurement, WorkerPool
from programs import load
from programs.program import Program

DEFAULT_RULE = "roofline-greedy"
"""Kept by the guard where a learned plan lost; a compiler without it keeps its last rule."""


@dataclass(frozen=True)
class Cell:
    """One plan on one program: time relative to the best fixed rule, with its 95 % interval; ``nan`` if it failed."""

    ratio: float
    low: float
    high: float
    verdict: str
    reason: str = ""


@dataclass
class Table:
    """Results by row name and program URI.

    Attributes:
        rows: row name -> program URI -> cell.
        baseline: program URI -> its best fixed rule.
        budget: measured plans that each agent could spend on a program.
    """

    budget: int
    rows: dict[str, dict[str, Cell]] = field(default_factory=dict)
    baseline: dict[str, str] = field(default_factory=dict)

    def put(self, row: str, uri: str, cell: Cell) -> None:
        """Add a result."""
        self.rows.setdefault(row, {})[uri] = cell

    def summary(self, row: str) -> Summary:
        """One row over its programs."""
        return Summary.of(list(self.rows[row].values()))

    def to_json(self) -> dict[str, Any]:
        """Everything, JSON-able."""
        return {
            "budget": self.budget,
            "baseline": self.baseline,
            "summary": {row: _jsonable(vars(self.summary(row))) for row in self.rows},
            "programs": {
                row: {uri: _jsonable(vars(c)) for uri, c in cells.items()} for row, cells in self.rows.items()
            },
        }


@dataclass(frozen=True)
class Summary:
    """One row over all programs.

    Attributes:
        ratio: geometric mean of the ratios.
        low, high: 95 % interval: Student's t over the programs' log-ratios; with one program, the measurement's own.
        best, worst: extreme ratios.
        regressed: share of programs slower than the best fixed rule beyond noise (verdict ``slower`` or ``failed``).
        failed: number of plans without a valid time; they are left out of ratio and interval.
        programs: number of programs.
    """

    ratio: float
    low: float
    high: float
    best: float
    worst: float
    regressed: float
    failed: int
    programs: int

    @staticmethod
    def of(cells: Sequence[Cell]) -> Summary:
        """Summarize; all ``nan`` where every cell failed."""
        good = [cell for cell in cells if math.isfinite(cell.ratio)]
        bad = sum(cell.verdict in ("slower", "failed") for cell in cells)
        regressed = bad / len(cells) if cells else math.nan
        failed = len(cells) - len(good)
        if not good:
            return Summary(math.nan, math.nan, math.nan, math.nan, math.nan, regressed, failed, len(cells))
        logs = np.log([cell.ratio for cell in good])
        ratios = np.exp(logs)
        mean = float(logs.mean())
        if len(good) == 1:
            low, high = good[0].low, good[0].high
        else:
            half = float(stats.t.ppf(0.975, len(logs) - 1) * logs.std(ddof=1) / math.sqrt(len(logs)))
            low, high = math.exp(mean - half), math.exp(mean + half)
        worst, best = float(ratios.max()), float(ratios.min())
        return Summary(math.exp(mean), low, high, best, worst, regressed, failed, len(cells))


def _jsonable(values: Mapping[str, Any]) -> dict[str, Any]:
    """``nan`` is not JSON: ``None`` says the same."""
    return {key: None if isinstance(v, float) and not math.isfinite(v) else v for key, v in values.items()}


@dataclass
class Contest:
    """Everything that a comparison needs.

    Attributes:
        env: an environment whose programs are set by ``reset(options={"program": URI})``.
        compiler, pool: the environment's own.
        agents: row name -> agent.
        learned: the agent reported raw and guarded; ``None`` where nothing was learned.
        budget: measured plans an agent may spend on a program.
        seed: of agents and measurements.
        budget_s: time spent measuring one plan in a round, in seconds.
    """

    env: Env
    compiler: Compiler
    pool: WorkerPool
    agents: Mapping[str, Agent]
    learned: Agent | None
    budget: int
    seed: int
    budget_s: float = 0.12

    def run(self, uris: Sequence[str], on_program: Callable[[str, Table], bool] | None = None) -> Table:
        """The table over these programs. ``on_program`` is told of each finished one and may end it by ``False``."""
        table = Table(self.budget)
        for uri in uris:
            self._one(uri, table)
            if on_program is not None and not on_program(uri, table):
                break
        return table

    def _one(self, uri: str, table: Table) -> None:
        program = load(uri)
        rules = {name: self.compiler.build(run_rule(self.compiler, program, name)) for name in self.compiler.rules}
        plans = dict(rules)
        plans["eager torch"] = (eager := compilers.get("eager")).build(eager.start(program))
        for name, agent in self.agents.items():
            plans[name] = self._artifact(program, best_of(agent.solve(self.env, uri, self.budget, self.seed)))
        default = DEFAULT_RULE if DEFAULT_RULE in rules else list(rules)[-1]
        to_verify = dict(rules)
        if self.learned is not None:
            trials = self.learned.solve(self.env, uri, self.budget, self.seed)
            plans[f"{self.learned.name} raw, first plan"] = self._artifact(program, trials[0])
            raw = f"{self.learned.name} raw"
            plans[raw] = to_verify[raw] = self._artifact(program, best_of(trials))

        verified = self._measure(program, to_verify, rules[default], round_=1)
        finite = {name: verified[name].ratio for name in rules if math.isfinite(verified[name].ratio)}
        baseline = min(finite, key=finite.__getitem__, default=default)
        if self.learned is not None:
            wins = verified[raw].verdict == "faster"
            plans[f"{self.learned.name} guarded"] = plans[raw] if wins else plans[default]
        table.baseline[uri] = baseline
        for name, measured in self._measure(program, plans, rules[baseline], round_=2).items():
            cell = Cell(measured.ratio, measured.low, measured.high, measured.verdict, measured.reason)
            table.put(name, uri, cell)

    def _artifact(self, program: Program, trial: Trial) -> Artifact:
        from compilers.base import replay

        return self.compiler.build(replay(self.compiler, program, trial.plan))

    def _measure(
        self, program: Program, plans: Mapping[str, Artifact], baseline: Artifact, round_: int
    ) -> dict[str, Measurement]:
        """Measure each distinct artifact once; rows with the same code share the measurement."""
        distinct = {artifact.hash: artifact for artifact in plans.values()}
        seed = int(np.random.SeedSequence([self.seed, round_]).generate_state(1)[0])
        measured = self.pool.compare(
            program, list(distinct.values()), baseline, budget_s=self.budget_s * len(distinct), seed=seed
        )
        by_hash = dict(zip(distinct, measured, strict=True))
        return {name: by_hash[artifact.hash] for name, artifact in plans.items()}


def best_of(trials: Sequence[Trial]) -> Trial:
    """The trial with the highest reward."""
    return max(trials, key=lambda trial: trial.total)
