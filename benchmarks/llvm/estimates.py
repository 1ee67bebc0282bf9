"""How estimated cycles compare with measured time on plans that nothing was fitted to.

    python -m benchmarks.llvm.estimates                    # random passes on held-out programs, minutes
    python -m benchmarks.llvm.estimates --env inlining-v0

Of each program random plans are compiled, estimated (:mod:`features.cycles`) and measured, each against -O3. ``rank``
is Spearman's correlation of estimated and measured ratios, ``error`` the median of how far apart they are, ``chosen``
the measured ratio of the plan that is estimated to be the fastest, ``best`` that of the fastest. ``GHz`` is the clock
at which the estimate of -O3 would take as long as was measured: the processor's, where the model is right.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import tyro
from rich.console import Console
from rich.table import Table

from agents.episodes import begin
from agents.search import biased_random
from benchmarks.board.tasks import find, subject
from compilers.base import State, run_rule
from features.cycles import GHZ
from measure import WorkerPool


@dataclass(frozen=True)
class Options:
    """Compare estimates with measurements."""

    env: str = "passes-v0"
    """passes-v0 or inlining-v0."""
    plans: int = 14
    """Random plans of each program, besides the fixed rules."""
    programs: int = 12
    """Held-out programs, the leaderboard's."""
    plan_s: float = 0.15
    """Time of measuring a plan, in seconds."""


@dataclass(frozen=True)
class Compared:
    """One program: measured and estimated log-ratios to -O3 (plans,), and the rest of a row."""

    name: str
    measured: Any
    estimated: Any
    ghz: float
    estimate_s: float


def compared(options: Options, pool: WorkerPool, env: Any, uri: str) -> Compared:
    """Compile, estimate and measure."""
    program, base = subject(uri), env.unwrapped
    compiler = base.compiler
    states: dict[str, State] = {}
    dream = base.imagined()
    for seed in range(options.plans):
        observation, _ = dream.reset(options={"program": program})
        begin(dream, observation, biased_random(np.random.default_rng(seed)))
        try:
            states.setdefault(compiler.build(dream.state).hash, dream.state)
        except ValueError:  # a random plan may not compile
            continue
    zero = run_rule(compiler, compiler.start(program).program, "O3")
    for rule in compiler.rules:
        state = run_rule(compiler, zero.program, rule)
        states.setdefault(compiler.build(state).hash, state)
    states.pop(compiler.build(zero).hash, None)
    begun = time.monotonic()
    zero_ns, estimates_ns = base.estimate_ns(zero), [base.estimate_ns(state) for state in states.values()]
    estimate_s = (time.monotonic() - begun) / (1 + len(states))
    pairs = []
    o3_ns = math.inf
    for state, estimate_ns in zip(states.values(), estimates_ns, strict=True):
        one = pool.compare(program, [compiler.build(state)], compiler.build(zero), budget_s=options.plan_s, seed=1)[0]
        if one.ratio > 0:
            pairs.append((math.log(one.ratio), math.log(estimate_ns / zero_ns)))
            o3_ns = min(o3_ns, one.baseline_ns)
    measured, estimated = np.array(pairs).T
    return Compared(uri.rpartition("/")[2], measured, estimated, GHZ * zero_ns / o3_ns, estimate_s)


def main(options: Options) -> int:
    """Print the table."""
    from scipy.stats import spearmanr

    console = Console()
    torch.set_num_threads(1)
    task = find(f"{options.env}/test-12")
    table = Table("program", "plans", "rank", "error", "chosen", "best", "GHz", "s an estimate")
    rows = []
    with WorkerPool() as pool:
        env = task.make_in(pool, **task.unseen)
        for uri in task.programs[: options.programs]:
            one = compared(options, pool, env, uri)
            off = np.abs(one.measured - one.estimated)
            rank = float(spearmanr(one.measured, one.estimated)[0])
            chosen, best = float(one.measured[one.estimated.argmin()]), float(one.measured.min())
            rows.append((rank, float(np.median(off)), chosen, best, one.ghz, one.estimate_s))
            table.add_row(one.name, str(len(off)), *_words(rows[-1]))
            console.print(f"{one.name}: {len(off)} plans", highlight=False)
    mean = np.mean(rows, 0)
    table.add_section()
    table.add_row("mean", "", *_words(mean))
    console.print(table)
    return 0


def _words(row: Any) -> list[str]:
    rank, error, chosen, best, ghz, seconds = row
    return [
        f"{rank:.2f}", f"{math.expm1(error):.0%}", f"{math.exp(chosen):.3f}", f"{math.exp(best):.3f}", f"{ghz:.2f}",
        f"{seconds:.2f}",
    ]  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main(tyro.cli(Options, description=__doc__)))
