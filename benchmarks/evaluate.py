"""The table at the end of a run: every agent on the same programs, at the same budget, re-measured afresh.

For each program (each region of a large model) every agent spends at most ``budget`` measured plans and names its
best one. Then two rounds follow,
each with inputs and order of its own, in which all plans are timed interleaved in one worker:

1. *verification* finds the best fixed rule for the program and whether the learned plan beats it;
2. the *final* round gives the figures. Nothing is chosen in it, so no plan wins by having been lucky.

Where plans are not run (instruction counts, code size, estimates), the figures are rewards, each chosen plan played
once more. Otherwise every figure is a time relative to the best fixed rule of that program, found in round 1: below 1
is faster than every rule that needs no learning. *raw* is what the policy said; *guarded* is the same after one
verification, with that rule kept where the plan did not win.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy import stats

import compilers
from agents.episodes import Agent, Choose, Trial, identity, legal, play
from agents.rule import following
from agents.vec import Env, Observation
from benchmarks.races import race
from benchmarks.subjects import Subject
from compilers.base import Artifact, Compiler, Plan, PlanError, State, replay, run_rule
from measure import Measurement, WorkerPool
from programs.program import Program

GUARDED = "guarded"


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
        figure: what the cells are ratios of, in words: ``time`` where plans were run.
    """

    budget: int
    figure: str = "time"
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
            "figure": self.figure,
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
        found: plans (as JSON) that training found, by the URI of program or region; reported where there is one for
            each part that still fits it: the user's file may have changed since.
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
    found: Mapping[str, Any] = field(default_factory=dict)
    budget_s: float = 0.12

    def run(self, subjects: Iterable[Subject], on_program: Callable[[str, Table], bool] | None = None) -> Table:
        """The table over these programs. ``on_program`` is told of each finished one and may end it by ``False``."""
        base: Any = self.env.unwrapped
        is_timed = getattr(base, "measures", True)
        table = Table(self.budget, "time" if is_timed else getattr(base, "figure", "cost"))
        for subject in subjects:
            if is_timed:
                self._one(subject, table)
            else:
                self._by_reward(subject, table)
            if on_program is not None and not on_program(subject.program.uri, table):
                break
        return table

    def _one(self, subject: Subject, table: Table) -> None:
        program, uri = subject.program, subject.program.uri
        rules = {rule: subject.build(self.compiler, self._following(rule)) for rule in self.compiler.rules}
        plans = dict(rules)
        if isinstance(program, Program):
            plans["eager torch"] = (eager := compilers.get("eager")).build(eager.start(program))
        for name, agent in self.agents.items():
            solved = {part: self._solve(agent, part) for part in subject.parts}
            plans[name] = subject.build(self.compiler, self._best(solved))
        to_verify = dict(rules)
        if self.learned is not None:
            solved = {part: self._solve(self.learned, part) for part in subject.parts}
            first = {part: trials[:1] for part, trials in solved.items()}
            plans[f"{self.learned.name} raw, first plan"] = subject.build(self.compiler, self._best(first))
            plans[f"{self.learned.name} raw"] = subject.build(self.compiler, self._best(solved))
            states = {part: self._found(part) for part in subject.parts}
            found = {part: state for part, state in states.items() if state is not None}
            if len(found) == len(states):
                plans["best plan of training"] = subject.build(
                    self.compiler, lambda part: self.compiler.build(found[part])
                )
            to_verify[GUARDED] = kept = subject.build(self.compiler, self._best(solved, guarded=True))

        some_rule = list(rules)[-1]
        verified = self._measure(program, to_verify, rules[some_rule], round_=1)
        finite = {name: verified[name].ratio for name in rules if math.isfinite(verified[name].ratio)}
        baseline = min(finite, key=finite.__getitem__, default=some_rule)
        if self.learned is not None:
            wins = verified[GUARDED].ratio < verified[baseline].ratio  # false where either failed
            plans[f"{self.learned.name} guarded"] = kept if wins else rules[baseline]
        table.baseline[uri] = baseline
        for name, measured in self._measure(program, plans, rules[baseline], round_=2).items():
            cell = Cell(measured.ratio, measured.low, measured.high, measured.verdict, measured.reason)
            table.put(name, uri, cell)

    def _by_reward(self, subject: Subject, table: Table) -> None:
        """One program where nothing is run: the rewards of the chosen plans, each played once more, are the figures."""
        if subject.regions:
            raise ValueError(f"{subject.program.uri} is decided in regions, which rewards without measuring do not add")
        part, uri = subject.program, subject.program.uri
        chosen = {rule: play(self.env, part, following(rule), self.seed) for rule in self.compiler.rules}
        best = max(chosen, key=lambda rule: chosen[rule].total)
        for name, agent in self.agents.items():
            chosen[name] = best_of(self._solve(agent, part))
        if self.learned is not None:
            trials = self._solve(self.learned, part)
            chosen[f"{self.learned.name} raw, first plan"] = trials[0]
            chosen[f"{self.learned.name} raw"] = raw = best_of(trials)
            chosen[f"{self.learned.name} guarded"] = max(raw, chosen[best], key=lambda trial: trial.total)
        # by one ruler, and afresh: an agent's estimates may have rested on a model of its own, and some are noisy
        again = {name: play(self.env, part, replaying(trial), self.seed) for name, trial in chosen.items()}
        table.baseline[uri] = best
        for name, trial in again.items():
            if trial.info.get("verdict") == "failed":
                table.put(name, uri, Cell(math.nan, math.nan, math.nan, "failed", str(trial.info.get("reason"))))
                continue
            ratio = math.exp(again[best].total - trial.total)
            verdict = "tie" if ratio == 1 else "faster" if ratio < 1 else "slower"
            table.put(name, uri, Cell(ratio, ratio, ratio, verdict))

    def _solve(self, agent: Agent, part: Program) -> list[Trial]:
        return agent.solve(self.env, part, self.budget, self.seed)

    def _following(self, rule: str) -> Callable[[Program], Artifact]:
        return lambda part: self.compiler.build(run_rule(self.compiler, part, rule))

    def _found(self, part: Program) -> State | None:
        """The plan that training found, if there is one that fits."""
        try:
            return replay(self.compiler, part, Plan.from_json(self.found.get(part.uri)))
        except PlanError:
            return None

    def _best(self, solved: Mapping[Program, list[Trial]], guarded: bool = False) -> Callable[[Program], Artifact]:
        """A part's best plan; if ``guarded``, the part's best rule instead where no plan measured faster."""

        def build(part: Program) -> Artifact:
            trial = best_of(solved[part])
            reference = str(trial.info.get("reference") or "")
            if guarded and trial.total <= 0 and reference:
                return self._following(reference)(part)
            return self.compiler.build(replay(self.compiler, part, trial.plan))

        return build

    def _measure(
        self, program: Program, plans: Mapping[str, Artifact], baseline: Artifact, round_: int
    ) -> dict[str, Measurement]:
        """Each plan beside the baseline, as it will run."""
        return race(self.pool, program, plans, baseline, seed=(self.seed, round_), plan_s=self.budget_s, apart=True)


def replaying(trial: Trial) -> Choose:
    """Plays a trial's decisions again."""
    choices = iter(trial.choices)

    def choose(env: Env, observation: Observation) -> int:
        wanted = next(choices)
        return next(int(action) for action in legal(observation) if identity(observation, action) == wanted)

    return choose


def best_of(trials: Sequence[Trial]) -> Trial:
    """The trial with the highest reward."""
    return max(trials, key=lambda trial: trial.total)
