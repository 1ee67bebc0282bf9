"""Trained policies on held-out graphs, measured in the headroom that :mod:`benchmarks.fusion.headroom` found.

    python -m benchmarks.fusion.zero_shot --checkpoints runs/a runs/b --out runs/zero_shot

One checkpoint a training seed (a file, or the folder of a run). On every graph of the headroom file:

- *raw*: the policy's most likely plan, without any measurement on the graph;
- *raw, imagined*: unmeasured too, the best by its learned cost model of its samples, of the fixed rules and of a
  local search from them;
- *guarded*: the same after one verification, in which the graph's best fixed rule is kept where the plan did not win;
- the best of 4 and of 16 plans that it measured itself, going on from the imagined one; and what its cost model finds
  alone, without the policy's samples;
- random and evolutionary search with more measurements, once for each seed;
- every fixed rule, the best known plan, and the best of all plans where they could be enumerated.

All figures of a graph are measured after everything was chosen, one plan at a time, interleaved with the best single
fixed rule (by geometric mean over the headroom file), which they are relative to. What is done is kept in
``rows.jsonl``; the command takes up where it was stopped. At the end ``report.md``, ``report.json`` and ``report.png``
are written beside it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import tyro
from rich.console import Console

import compilers
from agents.cost_model import resting_on
from agents.episodes import Agent
from agents.imagine import ImaginedSearch
from agents.planner import EVALUATIONS, IMAGINE, PolicyAgent
from agents.ppo import load_policy
from agents.search import AGENTS
from agents.vec import Env
from benchmarks.evaluate import best_of
from benchmarks.fusion.headroom import DATA
from benchmarks.fusion.headroom_share import BEST, BUDGETS, GUARDED, OPTIMUM, OWN_BUDGETS, POLICY, RAW
from benchmarks.fusion.headroom_table import best_single_rule, read_headroom
from benchmarks.fusion.zero_shot_report import write_report
from benchmarks.parallel import run_jobs
from benchmarks.races import Track, cell, fastest
from benchmarks.rows import Rows
from compilers.base import Compiler, Plan, PlanError, State, replay
from envs.fusion import FusionEnv
from measure import WorkerPool
from measure.machine import describe
from programs import load
from programs.program import Program

SEARCHES: Mapping[str, Agent] = {agent.name: agent for agent in AGENTS}


@dataclass(frozen=True)
class Options:
    """Compare trained policies with rules, searches and the best known plans on held-out graphs."""

    checkpoints: tuple[Path, ...]
    """One for each training seed: a checkpoint, or the folder of a run that has one."""
    headroom: Path = DATA
    """Rows of benchmarks.fusion.headroom; its graphs are what is compared on."""
    out: Path = Path("runs/zero_shot")
    """Folder of the results."""
    families: tuple[str, ...] = ()
    """Only these families."""
    skip_512: bool = False
    """Leave out the searches with 512 measurements, which take most of the time."""
    search_seeds: int = 0
    """Seeds of each search; 0: as many as there are checkpoints."""
    seeds_512: int = 0
    """Seeds of them that go on to 512 measurements; 0: all."""
    processes: int = 1
    """Jobs side by side. Each process measures with a worker of its own: two processes want four cores."""
    measure_s: float = 0.1
    """Time for one measurement of an agent, in seconds."""
    plan_s: float = 0.25
    """Time for each plan in the last race, in seconds, the fixed rule's turns included."""
    seed: int = 0
    """Of sampling, searches and races."""
    compiler: str = "loopjit"
    """Compiler that obeys."""

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for a value out of range."""
        if not self.checkpoints:
            raise ValueError("--checkpoints needs one checkpoint or more")
        if self.processes < 1 or min(self.search_seeds, self.seeds_512) < 0:
            raise ValueError("--processes must be at least 1 and --search-seeds and --seeds-512 not below 0")
        if self.measure_s <= 0 or self.plan_s <= 0:
            raise ValueError(f"--measure-s and --plan-s must be positive, got {self.measure_s} and {self.plan_s}")


@dataclass(frozen=True)
class Task:
    """Plans to be made: by one method with one seed for one graph.

    Attributes:
        uri: the graph.
        method: ``ppo`` or the name of a search.
        seed: of training, or of the search.
        budgets: measurements after which the best plan is kept.
        checkpoint: file, for ``ppo``.
        source: digest of the checkpoint.
        settings: what else the plans depend on.
    """

    uri: str
    method: str
    seed: int
    budgets: tuple[int, ...]
    checkpoint: str = ""
    source: str = ""
    settings: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What finds the result in the file again."""
        return json.dumps([self.uri, self.method, self.seed, list(self.budgets), self.source, *self.settings])


def tasks(options: Options, uris: Iterable[str]) -> list[Task]:
    """All that is to be planned, graph by graph.

    Raises:
        ValueError: two checkpoints are the same.
    """
    files = [path / "checkpoint.pt" if path.is_dir() else path for path in options.checkpoints]
    sources = [_digest(file) for file in files]
    if len(set(sources)) < len(sources):
        raise ValueError("two of the --checkpoints are the same: give one for each training seed")
    seeds = options.search_seeds or len(files)
    long = 0 if options.skip_512 else options.seeds_512 or seeds
    driver = _compiler(options.compiler)
    settings = (driver.name, driver.version, f"{options.measure_s:g} s")
    imagined = (*settings, f"seed {options.seed}", f"{IMAGINE} + {EVALUATIONS} imagined, refined")
    found = []
    for uri in uris:
        for number, (file, source) in enumerate(zip(files, sources, strict=True)):
            found.append(Task(uri, POLICY, number, OWN_BUDGETS, str(file), source, imagined))
        for name in SEARCHES:
            short = tuple(budget for budget in BUDGETS[name] if budget < 512)
            for i in range(seeds):
                budgets = BUDGETS[name] if i < long else short
                found.append(Task(uri, name, options.seed + i, budgets, settings=settings))
    return found


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    except OSError as error:
        raise ValueError(f"the checkpoint {file} cannot be read: {error.strerror}") from None


# -- planning


@lru_cache
def _compiler(name: str) -> Compiler:
    """One driver a process, which remembers kernels from task to task."""
    return compilers.get(name)


@lru_cache(maxsize=16)
def _agent(checkpoint: str) -> PolicyAgent:
    env: Any = FusionEnv(programs=["programs://graphs-v0/norm/0"], reward="none")
    return PolicyAgent(load_policy(Path(checkpoint), env))


def make_plans(options: Options, pool: WorkerPool, task: Task) -> dict[str, Any]:
    """The row of one task."""
    driver: Any = _compiler(options.compiler)
    env: Env = FusionEnv(driver, programs=[task.uri], pool=pool, budget_s=options.measure_s)
    plans: dict[str, list[str]] = {}
    if task.method == POLICY:
        agent = _agent(task.checkpoint)
        unmeasured: Env = FusionEnv(driver, programs=[task.uri], reward="none")
        plans["raw"] = list(agent.solve(unmeasured, task.uri, 1, task.seed)[0].plan.actions)
        if agent.policy.cost is not None:
            alone = ImaginedSearch(evaluations=EVALUATIONS)
            with resting_on(unmeasured, agent.policy.cost):
                plans["cost model alone"] = list(alone.solve(unmeasured, task.uri, 1, task.seed)[0].plan.actions)
            agent = replace(agent, imagine=IMAGINE, evaluations=EVALUATIONS)
        trials = agent.solve(env, task.uri, max(task.budgets), options.seed + task.seed)
        if agent.imagine:  # the first trial was chosen before anything was measured
            plans["raw, imagined"] = list(trials[0].plan.actions)
    else:
        trials = SEARCHES[task.method].solve(env, task.uri, max(task.budgets), task.seed)
    # a search sees its trials in order, so what a smaller budget would have found are the first of them
    plans |= {str(budget): list(best_of(trials[:budget]).plan.actions) for budget in task.budgets}
    return {"kind": "plans", "key": task.key, "program": task.uri, "method": task.method, "plans": plans}


# -- the last race


@dataclass(frozen=True)
class Final:
    """A graph whose plans are all made: its row of headroom, and the plans by name and seed."""

    row: Mapping[str, Any]
    baseline: str
    plans: Mapping[tuple[str, int], tuple[str, ...]]
    settings: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Digest of everything that takes part."""
        parts = [self.row["program"], self.row["program_key"], self.baseline, sorted(map(list, self.plans.items()))]
        parts += self.settings
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def final(row: Mapping[str, Any], baseline: str, made: Iterable[tuple[Task, Mapping[str, Any]]]) -> Final:
    """What is to be raced on one graph."""
    plans: dict[tuple[str, int], tuple[str, ...]] = {}
    for name in (BEST, OPTIMUM):
        if name in row["plans"]:
            plans[name, 0] = tuple(row["plans"][name]["actions"])
    for task, result in made:
        for budget, actions in result["plans"].items():
            plans[f"{task.method} {budget}", task.seed] = tuple(actions)
    return Final(row, baseline, plans)


def last_race(options: Options, pool: WorkerPool, one: Final) -> dict[str, Any]:
    """The row of one graph: verification, then the race that gives the figures.

    Raises:
        ValueError: a plan is not legal any more.
    """
    compiler, program = _compiler(options.compiler), load(one.row["program"])
    track = Track(compiler, pool, program, options.seed, options.plan_s)
    states = {_join(*key): _state(compiler, program, actions) for key, actions in one.plans.items()}
    rules = {f"rule:{name}": state for name, state in track.rules.items()}
    raw = {name: state for name, state in states.items() if name.startswith(RAW)}
    verified = track.race(rules | raw, one.baseline, apart=True)
    best_rule = fastest({name: verified[name] for name in rules}) or f"rule:{one.baseline}"
    plans = dict(rules)
    for name, state in states.items():
        plans[name] = state
        if name in raw:
            wins = verified[name].ratio < verified[best_rule].ratio  # false where either failed
            plans[name.replace(RAW, GUARDED)] = state if wins else rules[best_rule]
    measured = track.race(plans, one.baseline, apart=True)
    cells = [{"name": name.partition("#")[0], "seed": _seed(name), **cell(measured[name])} for name in plans]
    return {
        "kind": "final",
        "key": one.key,
        **{name: one.row[name] for name in ("program", "program_key", "family", "small")},
        "baseline": one.baseline,
        "best_rule": best_rule,
        "cells": cells,
        "compiler": compiler.name,
        "compiler_version": compiler.version,
        "machine": describe(),
    }


def _join(name: str, seed: int) -> str:
    return f"{name}#{seed}"


def _seed(name: str) -> int:
    return int(name.partition("#")[2] or 0)


def _state(compiler: Compiler, program: Program, actions: tuple[str, ...]) -> State:
    try:
        return replay(compiler, program, Plan(program.uri, program.key, compiler.name, compiler.version, actions))
    except PlanError as error:
        raise ValueError(
            f"{program.uri}: a plan is not legal any more ({error}); make headroom and plans anew"
        ) from None


# -- the command


def run(options: Options, console: Console) -> list[dict[str, Any]]:
    """Do what is missing; the final rows, one a graph.

    Raises:
        ValueError: no usable headroom, checkpoint or program.
    """
    headroom = read_headroom(options.headroom)
    baseline = best_single_rule(headroom)
    chosen = [row for row in headroom if not options.families or row["family"] in options.families]
    if not chosen:
        raise ValueError(f"{options.headroom} has no graph of {', '.join(options.families)}")
    for row in chosen:
        if load(row["program"]).key != row["program_key"]:
            raise ValueError(f"{row['program']} is not what it was when {options.headroom} was made: make that anew")
    rows = Rows(options.out / "rows.jsonl")
    done = {row["key"]: row for row in rows.read()}
    wanted = tasks(options, [row["program"] for row in chosen])
    _do(rows, done, partial(make_plans, options), wanted, options.processes, console, "plans")
    made: dict[str, list[tuple[Task, Mapping[str, Any]]]] = {}
    for task in wanted:
        made.setdefault(task.uri, []).append((task, done[task.key]))
    settings = (_compiler(options.compiler).version, f"seed {options.seed}", f"{options.plan_s:g} s", "apart")
    last = [replace(final(row, baseline, made[row["program"]]), settings=settings) for row in chosen]
    _do(rows, done, partial(last_race, options), last, options.processes, console, "last races")
    return [done[one.key] for one in last]


def _do(
    rows: Rows,
    done: dict[str, dict[str, Any]],
    work: Callable[[WorkerPool, Any], dict[str, Any]],
    wanted: Sequence[Any],
    processes: int,
    console: Console,
    what: str,
) -> None:
    """Append the rows of those jobs that have none."""
    missing = [job for job in wanted if job.key not in done]
    console.print(f"{what}: {len(wanted)}, of which {len(wanted) - len(missing)} are done already", highlight=False)
    for count, (job, row) in enumerate(run_jobs(work, missing, processes), 1):
        rows.append(row)
        done[job.key] = row
        if count % 10 == 0 or count == len(missing):
            console.print(f"{what}: {count} of {len(missing)}, the last was {row['program']}", highlight=False)


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for unusable options or files, 130 after Ctrl-C."""
    console = Console()
    try:
        options = tyro.cli(Options, args=arguments, description=__doc__)
        rows = run(options, console)
        write_report(console, rows, read_headroom(options.headroom), options.out)
    except ValueError as error:
        Console(stderr=True).print(f"zero_shot: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("zero_shot: interrupted; the same command goes on where it was")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
