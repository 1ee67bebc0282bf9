r"""What searches find, as data: plans to learn from on training programs, the headroom on held-out ones.

    python -m benchmarks.llvm.searches --env inlining-v0 --split train --rules none all small once \
        --out runs/train.jsonl
    python -m benchmarks.llvm.searches --env inlining-v0 --split test --reward size --out runs/test_size.jsonl

For each program one evolutionary search plays ``--budget`` episodes; every plan is kept with what it earned. Where
plans are timed, the best few are timed once more, and the best of these again beside all fixed rules, so that no winner
was merely lucky: the last time gives the figures of ``best`` and ``rules``. A row is written when its program is done;
the command takes up where it was stopped.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import gymnasium as gym
import numpy as np
import tyro
from rich.console import Console

import envs  # noqa: F401 - registers them
from agents.episodes import Trial
from agents.search import EvolutionarySearch
from benchmarks.rows import Rows
from compilers.base import default_rule, replay, run_rule
from measure import WorkerPool
from measure.machine import describe

FINALISTS = 4
"""Plans that are raced once more."""


@dataclass(frozen=True)
class Options:
    """Search on every program of a split."""

    env: str
    """The environment."""
    out: Path
    """File of rows; programs that have one are skipped."""
    split: str = "train"
    """train, validation or test."""
    reward: str = "log-speedup"
    """What is rewarded."""
    num_programs: int = 64
    """Programs of the split, at most."""
    budget: int = 60
    """Episodes of each search."""
    rules: tuple[str, ...] = ()
    """Fixed rules that the search begins with, besides the default."""
    env_option: Annotated[tuple[str, ...], tyro.conf.UseAppendAction] = ()
    """A further option of the environment as NAME=VALUE. Repeatable."""
    measure_s: float = 0.15
    """Time for measuring one plan, in seconds; twice as long at the end."""
    seed: int = 0
    """Of searches and races."""


def search(options: Options, env: Any, pool: WorkerPool | None, uri: str) -> dict[str, Any]:
    """The row of one program."""
    started = time.monotonic()
    base = env.unwrapped
    agent = EvolutionarySearch(rules=options.rules)
    trials = agent.solve(env, uri, options.budget, options.seed)
    compiler, program = base.compiler, base.state.program
    ranked = sorted({trial.plan.actions: trial for trial in reversed(trials)}.values(), key=lambda one: -one.total)
    best = ranked[0]
    figures: dict[str, Any] = {"gain": best.total}
    if pool is not None:
        best, figures = _raced(options, compiler, pool, program, ranked[:FINALISTS])
    return {
        "program": uri,
        "program_key": program.key,
        "family": program.family,
        "compiler": compiler.name,
        "compiler_version": compiler.version,
        "reward": options.reward,
        "agent": agent.name,
        "budget": len(trials),
        "seed": options.seed,
        "best": list(best.plan.actions),
        **figures,
        "trials": [[_kinds(trial), round(trial.total, 4)] for trial in trials],
        "machine": describe() if pool is not None else {},
        "seconds": round(time.monotonic() - started, 1),
    }


def _raced(
    options: Options, compiler: Any, pool: WorkerPool, program: Any, some: list[Trial]
) -> tuple[Trial, dict[str, Any]]:
    """The best of some plans, each timed once more, and its figures when it is timed again, beside the fixed rules.

    Each is timed alone with the default's code: of several, the one that runs most often has its branches predicted
    best.
    """
    rules = {name: compiler.build(run_rule(compiler, program, name)) for name in compiler.rules}
    default = rules[default_rule(compiler)]

    def ratio(artifact: Any, number: int) -> float:
        seed = int(np.random.SeedSequence([options.seed, number]).generate_state(1)[0])
        found = pool.compare(program, [artifact], default, budget_s=2 * options.measure_s, seed=seed)[0].ratio
        return found if found > 0 else math.inf

    plans = [compiler.build(replay(compiler, program, trial.plan)) for trial in some]
    first = [ratio(plan, 1) for plan in plans]
    winner = int(np.argmin(first))
    figures = {name: 1.0 if rule.hash == default.hash else ratio(rule, 2) for name, rule in rules.items()}
    final = 1.0 if plans[winner].hash == default.hash else ratio(plans[winner], 2)
    rounded = {name: round(value, 5) if math.isfinite(value) else None for name, value in figures.items()}
    return some[winner], {"ratio": round(final, 5) if math.isfinite(final) else None, "rules": rounded}


def _kinds(trial: Trial) -> str:
    """The kinds of action in their order, a letter each, from ``a``."""
    return "".join(chr(ord("a") + kind) for kind, _, _ in trial.choices)


def run(options: Options, console: Console) -> list[Mapping[str, Any]]:
    """Do what is missing; the rows of all programs.

    Raises:
        ValueError: an unknown option or value.
    """
    further = dict(word.partition("=")[::2] for word in options.env_option)
    keywords: dict[str, Any] = {
        "split": options.split,
        "num_programs": options.num_programs,
        "reward": options.reward,
        **further,
    }
    first: Any = gym.make(options.env, disable_env_checker=True, **keywords).unwrapped
    programs = first.programs
    rows = Rows(options.out)
    done = {row["program"]: row for row in rows.read()}
    missing = [uri for uri in programs if uri not in done]
    console.print(f"{len(programs)} programs, {len(programs) - len(missing)} of them done already", highlight=False)
    with WorkerPool() as pool:
        env: Any = gym.make(options.env, pool=pool, budget_s=options.measure_s, disable_env_checker=True, **keywords)
        timed = pool if env.unwrapped.measures else None
        for uri in missing:
            row = search(options, env, timed, uri)
            rows.append(row)
            done[uri] = row
            console.print(f"{uri}: {row.get('ratio', row.get('gain'))}, {row['seconds']} s", highlight=False)
    return [done[uri] for uri in programs]


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for unusable options, 130 after Ctrl-C."""
    console = Console(soft_wrap=True)
    try:
        run(tyro.cli(Options, args=arguments, description=__doc__), console)
    except (ValueError, gym.error.Error) as error:
        Console(stderr=True).print(f"searches: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("searches: interrupted; the same command goes on where it was")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
