"""How near brute force policies come on loops that they never saw, beside search at equal measurements.

    python -m benchmarks.llvm.loop_policy                     # trains 5 seeds, about an hour the first time
    python -m benchmarks.llvm.loop_policy --seeds 1 --ppo-decisions 0 --fresh-s 0 --out runs/try.jsonl

A policy learns from grids of generated kernels and of the suite's training families (:mod:`benchmarks.llvm.loop_grid`):
it imitates the softmax of what is known of all decisions, and goes on with PPO, whose rewards are looked up in the
grid. On the held-out families it then decides once for each loop, which was compiled and not timed. What it chose and
what brute force found best are measured once more against -O3; everything else is looked up. What code looks like is
computed once and kept in ``--cache``.
"""

from __future__ import annotations

import math
import multiprocessing
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import torch
import tyro
from rich.console import Console

from agents import names
from agents.episodes import Agent, Choose, Target, Trial, legal, play_many
from agents.imitation import Graded, clone_graded
from agents.planner import PolicyAgent
from agents.ppo import Learner, PPOConfig
from agents.stages import keep_better
from agents.vec import Env, Observation
from benchmarks.llvm.loop_grid import DATA, has_floats
from benchmarks.llvm.loop_table import WIDE, Outcome, show
from benchmarks.rows import Rows
from compilers.base import Plan
from compilers.loops import DECISIONS, LICENCES, LlvmLoops, licensed, parse
from envs.base import LIMIT, Info
from envs.unrolling import UnrollingEnv
from features.cycles import MODEL
from features.loop_code import CODE_FEATURES, code_rows
from features.loops import LoopObserver
from measure import WorkerPool
from programs import loops
from programs.load import load_c

RANDOM = Path("benchmarks/data/loops_random_grid.jsonl")
OUT = Path("benchmarks/data/loops_policy.jsonl")
CACHE = Path("runs/loop_code.npz")
SHORTEST_NS = 1500
"""Kernels that take less are not learned from: a call of nothing takes a good part of it."""
SEARCHES = ("random", "greedy", "evolutionary")
AFRESH = ("ppo", "least estimate")
"""Agents whose first choices are measured once more."""

Ratios = npt.NDArray[np.float64]
"""Time over that of -O3 by decision, (38,); nan where the loop does not allow it or it failed."""


@dataclass(frozen=True)
class Options:
    """Train policies and compare them with brute force and search."""

    grid: Path = DATA
    """The suite's grids."""
    random_grid: Path = RANDOM
    """The generated kernels' grids."""
    split: str = "test"
    """Families to compare on: validation while anything is chosen, test once."""
    seeds: int = 5
    """Trainings."""
    epochs: int = 12
    """Passes of imitation over the grids."""
    ppo_decisions: int = 4096
    """Decisions of PPO after that."""
    temperature: float = 0.05
    """See :func:`agents.imitation.clone_graded`."""
    width: int = 64
    """Features of a node's state in the policy."""
    layers: int = 2
    """Rounds of message passing."""
    budgets: tuple[int, ...] = (1, 4, 8)
    """Measured plans a loop."""
    fresh_s: float = 0.3
    """Time for each piece of code that is measured once more, in seconds; 0 looks these up, too."""
    licences: tuple[str, ...] = LICENCES
    """exact, fast or both."""
    cache: Path = CACHE
    """File of what code looks like."""
    processes: int = 2
    """Programs that are looked at at once."""
    checkpoints: Path | None = None
    """Folder for the trained policies."""
    out: Path = OUT
    """File of rows: one for each agent, budget, seed and loop."""


@dataclass(frozen=True)
class Known:
    """A grid's row.

    Attributes:
        program: URI.
        ratios: as measured.
        settled: the same, with what was measured again in its place.
        o3_ns: time of -O3.
    """

    program: str
    family: str
    licence: str
    ratios: Ratios
    settled: Ratios
    o3_ns: float


def read(*paths: Path) -> dict[tuple[str, str], Known]:
    """(program, licence) -> what is known. Where floats are not in a program the row of ``exact`` serves both."""
    found: dict[tuple[str, str], Known] = {}
    for row in (row for path in paths for row in Rows(path).read()):
        again = {int(code): values[0] for code, values in row.get("again", {}).items()}
        codes = row["code_of"]
        ratios = np.array([row["ratios"][code] if code >= 0 else None for code in codes], float)
        settled = np.array([again.get(code, ratio) for code, ratio in zip(codes, ratios, strict=True)], float)
        found[row["program"], row["licence"]] = Known(
            row["program"], row["family"], row["licence"], ratios, settled, float(row["o3_ns"] or math.nan)
        )
    for program, licence in list(found):
        if licence == "exact" and (program, "fast") not in found and not has_floats(load_c(program)):
            found[program, "fast"] = found[program, "exact"]
    return found


class RecordedEnv(UnrollingEnv):
    """unrolling-v0 on programs of one loop, whose rewards are looked up in a grid."""

    def __init__(self, known: Mapping[str, Known], observer: LoopObserver, **options: Any) -> None:
        self.known = known
        super().__init__(observer.compiler, programs=tuple(known), observation=observer.kind, **options)
        self.observer = observer

    def _twin(self, pool: WorkerPool | None) -> Self:
        return type(self)(self.known, self.observer, max_refused=self.max_refused)

    @property
    def measures(self) -> bool:
        """Nothing is measured."""
        return False

    def _begin_score(self, info: Info) -> float:
        actions: Any = self.state.actions
        ratio = float(self.known[self.state.program.uri].settled[DECISIONS.index(actions[0].triple)])
        failed = math.isnan(ratio)
        info["ratio"], info["verdict"], info["reason"] = ratio, "failed" if failed else "recorded", ""
        info["reference"] = "O3"
        return -LIMIT if failed else max(-LIMIT, min(LIMIT, -math.log(ratio)))


class Looks:
    """What code looks like, by program and licence; computed where it is not in the file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._rows: dict[str, npt.NDArray[np.float32]] = {}
        if path.exists():
            with np.load(path, allow_pickle=False) as file:
                self._rows = {name: file[name] for name in file.files}

    def find(self, wanted: Sequence[tuple[str, str]], processes: int) -> None:
        """Look at all programs, (licence, URI), that are not in the file, several at once."""
        new = [one for one in dict.fromkeys(wanted) if _look_key(*one) not in self._rows]
        if not new:
            return
        with multiprocessing.get_context("spawn").Pool(processes) as pool:
            for number, (one, rows) in enumerate(zip(new, pool.imap(_rows_of, new), strict=True), 1):
                self._rows[_look_key(*one)] = rows
                if number % 50 == 0:
                    self.save()
        self.save()

    def teach(self, observer: LoopObserver, uri: str) -> None:
        """Let the observer know what the decisions of a program that was looked at are like."""
        state = observer.compiler.start(load_c(uri))  # what code looks like does not depend on how results are checked
        observer.remember(state, self._rows[_look_key(observer.compiler.licence, uri)])

    def save(self) -> None:
        """Write the file."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        partial = self.path.with_suffix(".partial.npz")
        np.savez_compressed(partial, **self._rows)  # type: ignore[arg-type]
        partial.replace(self.path)


@cache
def _driver(licence: str) -> LlvmLoops:
    return LlvmLoops(licence)


def _look_key(licence: str, uri: str) -> str:
    return f"{licence} {_driver(licence).version} {len(CODE_FEATURES)} {MODEL} {uri}"


def _rows_of(wanted: tuple[str, str]) -> npt.NDArray[np.float32]:
    licence, uri = wanted
    driver = _driver(licence)
    return code_rows(driver, driver.start(load_c(uri)))


@dataclass
class Setting:
    """Grids and observers of both licences."""

    train: dict[str, dict[str, Known]]
    held_out: dict[str, dict[str, Known]]
    observers: dict[str, LoopObserver]

    def envs(self, which: Mapping[str, Mapping[str, Known]]) -> Callable[[], RecordedEnv]:
        """Makes environments, of one licence and the other in turn."""
        count = 0

        def make() -> RecordedEnv:
            nonlocal count
            licence = [name for name in which if which[name]][count % len([name for name in which if which[name]])]
            count += 1
            return RecordedEnv(which[licence], self.observers[licence])

        return make


def prepare(options: Options, console: Console) -> Setting:
    """Read the grids and look at all code."""
    known = read(options.random_grid, options.grid)
    observers = {name: LoopObserver(LlvmLoops(name), "code", len(DECISIONS)) for name in LICENCES}
    looks = Looks(options.cache)
    train: dict[str, dict[str, Known]] = {name: {} for name in LICENCES}
    held_out: dict[str, dict[str, Known]] = {name: {} for name in options.licences}
    begun = time.monotonic()
    wanted: list[tuple[str, str]] = []
    for (program, licence), row in known.items():
        split = loops.split_of(row.family)
        own = row.licence == licence  # a program without floats is learned from once
        if split == options.split and licence in held_out:
            held_out[licence][program] = row
        elif split in (None, "train") and own and row.o3_ns >= SHORTEST_NS:
            train[licence][program] = row
        else:
            continue
        wanted.append((licence, program))
    looks.find(wanted, options.processes)
    for licence, program in wanted:
        looks.teach(observers[licence], program)
    sizes = ", ".join(
        f"{len(train[name])} to train on and {len(held_out.get(name, ()))} held out ({name})" for name in LICENCES
    )
    console.print(f"{sizes}; {time.monotonic() - begun:.0f} s", highlight=False)
    return Setting(train, held_out, observers)


def graded(setting: Setting) -> Graded:
    """All that is known of the training programs."""
    shown = Graded()
    for licence, programs in setting.train.items():
        env = RecordedEnv(programs, setting.observers[licence]) if programs else None
        for program, row in programs.items() if env is not None else ():
            assert env is not None
            observation, _ = env.reset(seed=0, options={"program": program})
            earned = np.full(len(DECISIONS), np.nan)
            kinds = observation["candidates"][:, 0]
            legal = kinds >= 0
            earned[legal] = np.clip(-np.log(row.settled[kinds[legal]]), -LIMIT, LIMIT)
            shown.add(observation, earned)
    return shown


def trained(options: Options, setting: Setting, shown: Graded, seed: int, console: Console) -> Learner:
    """One training: imitation of the grids, then PPO on them."""
    torch.manual_seed(seed)
    config = PPOConfig(
        width=options.width, layers=options.layers, learning_rate=1e-4, rollout_steps=32, entropy=0.0, epochs=2,
        program_memory=0.9,
    )  # fmt: skip
    make = setting.envs(setting.train)
    learner = Learner(make, config, seed)
    begun = time.monotonic()
    expected = clone_graded(
        learner.policy, shown, math.inf, seed, most_epochs=options.epochs, temperature=options.temperature
    )
    console.print(f"seed {seed}: imitation expects {math.exp(-expected):.3f} of -O3's time on what it was shown")
    if options.ppo_decisions:
        before = {name: value.clone() for name, value in learner.policy.state_dict().items()}
        learner.learn(options.ppo_decisions)
        some = setting.train["exact"]
        kept = keep_better(
            RecordedEnv(some, setting.observers["exact"]), learner, list(some), before, lambda words, share: None
        )
        console.print(f"seed {seed}: PPO {'earns more' if kept else 'earns less and is undone'}")
    console.print(f"seed {seed}: trained in {time.monotonic() - begun:.0f} s", highlight=False)
    if options.checkpoints is not None:
        options.checkpoints.mkdir(parents=True, exist_ok=True)
        learner.save(options.checkpoints / f"seed-{seed}.pt")
    return learner


def chosen(plan: Plan) -> int:
    """The decision of a plan about one loop."""
    return DECISIONS.index(parse(plan.actions[0]).triple)


@dataclass(frozen=True)
class LeastEstimate:
    """Decides as estimated cycles say (:mod:`features.cycles`), which nothing was learned for but a core's figures."""

    name: str = "least estimate"

    def solve(self, env: Any, program: Target, budget: int, seed: int) -> list[Trial]:
        """The decisions that are estimated to take least, one after the other; of equal ones the first."""
        column = env.unwrapped.observer.candidate_features.index("log_replayed")

        def at(rank: int) -> Choose:
            def choose(_: Env, observation: Observation) -> int:
                actions = legal(observation)
                order = np.argsort(observation["candidate_features"][actions, column], kind="stable")
                return int(actions[order[min(rank, len(order) - 1)]])

            return choose

        return play_many(env, program, [at(rank) for rank in range(budget)], seed)


def solved(agent: Agent, name: str, setting: Setting, licence: str, budgets: Sequence[int], seed: int) -> list[Outcome]:
    """What an agent finds on every held-out loop, at each budget."""
    found = []
    programs = setting.held_out[licence]
    env = RecordedEnv(programs, setting.observers[licence])
    for program, row in programs.items():
        best = float(np.nanmin(row.settled))
        for budget in budgets:
            trials = agent.solve(env, program, budget, seed)
            decision = chosen(max(trials, key=lambda trial: trial.total).plan)
            found.append(
                Outcome(name, licence, budget, seed, program, row.family, decision, float(row.settled[decision]), best)
            )
    return found


def fresh(options: Options, setting: Setting, outcomes: list[Outcome], console: Console) -> list[Outcome]:
    """First choices and brute force's, measured once more, each against -O3."""
    again: list[Outcome] = []
    seen: dict[tuple[str, str], dict[int, float]] = {}
    with WorkerPool() as pool:
        for licence, programs in setting.held_out.items():
            driver = setting.observers[licence].compiler
            for number, (program, row) in enumerate(programs.items()):
                mine = [one for one in outcomes if (one.program, one.licence) == (program, licence)]
                wanted = {one.decision for one in mine if one.agent in AFRESH and one.budget == 1}
                wanted.add(int(np.nanargmin(row.settled)))
                same = ("", "")
                if row.licence != licence:  # the very code that exact has
                    same = program, "exact"
                if same in seen and wanted <= seen[same].keys():
                    seen[program, licence] = seen[same]
                else:
                    seen[program, licence] = _race(pool, driver, program, sorted(wanted), options, 1 + number)
                    console.print(f"measured again: {program} {licence}", highlight=False)
    for one in outcomes:
        ratios = seen[one.program, one.licence]
        row = setting.held_out[one.licence][one.program]
        if one.agent in AFRESH and one.budget == 1:
            best = ratios[int(np.nanargmin(row.settled))]
            again.append(one.measured(ratios[one.decision], best))
        else:
            again.append(one)
    return again


def _race(
    pool: WorkerPool, driver: LlvmLoops, uri: str, decisions: Sequence[int], options: Options, seed: int
) -> dict[int, float]:
    program = licensed(load_c(uri), driver.licence)
    state = driver.start(program)
    by_kind = {
        kind: action for action, kind in zip(driver.legal(state).candidates, driver.legal(state).kinds, strict=True)
    }
    base = driver.build(state.then(by_kind[0]))
    built = {decision: driver.build(state.then(by_kind[decision])) for decision in decisions}
    racers = {artifact.hash: artifact for artifact in built.values() if artifact.hash != base.hash}
    ratios = {base.hash: 1.0}
    if racers:
        # each by itself: many pieces of code in turn make branches harder to predict than they are
        found = [
            pool.compare(program, [one], base, budget_s=2 * options.fresh_s, width=0.005, seed=seed)[0]
            for one in racers.values()
        ]
        ratios |= {name: one.ratio for name, one in zip(racers, found, strict=True)}
    return {decision: ratios[artifact.hash] for decision, artifact in built.items()}


def main(options: Options) -> int:
    """Train, compare, print."""
    console = Console()
    torch.set_num_threads(1)
    setting = prepare(options, console)
    shown = graded(setting)
    outcomes: list[Outcome] = []
    for seed in range(options.seeds):
        learner = trained(options, setting, shown, seed, console)
        for licence in options.licences:
            agent = PolicyAgent(learner.policy)
            outcomes += solved(agent, "ppo", setting, licence, options.budgets, seed)
            env = RecordedEnv(setting.held_out[licence], setting.observers[licence])
            for name in SEARCHES:
                outcomes += solved(names.make(name, env), name, setting, licence, options.budgets, seed)
            if seed == 0:
                outcomes += solved(LeastEstimate(), "least estimate", setting, licence, options.budgets, seed)
                for rule in list(env.compiler.rules):
                    outcomes += solved(names.make(f"rule:{rule}", env), f"rule:{rule}", setting, licence, (1,), seed)
        learner.close()
    Rows(options.out).path.parent.mkdir(parents=True, exist_ok=True)
    Rows(options.out).write([one.row for one in outcomes])
    if options.fresh_s > 0:
        outcomes = fresh(options, setting, outcomes, console)
        Rows(options.out).write([one.row for one in outcomes])
    show(Console(width=WIDE), outcomes)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(tyro.cli(Options, description=__doc__)))
