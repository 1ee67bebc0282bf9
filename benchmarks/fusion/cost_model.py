"""How well a learned cost model ranks what it never saw, beside the roofline it started from.

    python -m benchmarks.fusion.cost_model --checkpoint runs/latest                # validation: for development
    python -m benchmarks.fusion.cost_model --checkpoint runs/latest --split test   # for a last look

On each graph of the held-out families the fixed rules, plans around them, and plans that the model itself favours are
compiled and timed, kernel by kernel. Reported by family, for the model and for the roofline:

- *error*: of a kernel's time, median and 90th percentile of abs(log(estimate / measured)), each estimator shifted to
  be right in the median (a roofline's constants are round figures);
- *rank correlation* (Spearman's) between estimated and measured times of a graph's plans, mean over graphs;
- *choice*: the time of the plan that the estimator ranks first over that of the fastest one, geometric mean.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tyro
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from scipy import stats

from agents.cost_model import CostModel
from agents.imagine import search
from agents.kernel_samples import around
from agents.ppo import CheckpointError, cost_of, read_checkpoint
from compilers.base import run_rule
from compilers.loopjit import LoopJit
from measure import WorkerPool
from programs import load
from programs.graphs import PREFIX, SPLITS

ALL = "all"


@dataclass(frozen=True)
class Options:
    """Compare a cost model's estimates with measured times on families that it was not fitted to."""

    checkpoint: Path = Path("runs/latest")
    """A checkpoint, or the folder of a run that has one."""
    split: str = "validation"
    """Families: train, validation or test."""
    count: int = 6
    """Graphs of each family: seeds 0, 1, ..."""
    plans: int = 16
    """Random plans of each graph, besides the rules and the model's favourites."""
    out: Path | None = None
    """JSON file to write."""
    seed: int = 0
    """Of the random plans."""


@dataclass(frozen=True)
class Figures:
    """What one estimator reached on some graphs; see the module."""

    graphs: int
    kernels: int
    error: float
    error_90: float
    rank_correlation: float
    choice: float


@dataclass(frozen=True)
class Graph:
    """Measured and estimated: times of kernels, and of whole plans, in ns; estimators by name."""

    family: str
    kernels: dict[str, list[float]]
    plans: dict[str, list[float]]


def examine(pool: WorkerPool, model: CostModel, uri: str, options: Options) -> Graph:
    """Compile and time plans of one graph; names are ``measured``, ``model`` and ``roofline``."""
    program, jit = load(uri), LoopJit(cost=model)
    rng = np.random.default_rng(options.seed)
    states = [run_rule(jit, program, rule) for rule in jit.rules]
    states += [around(jit, program, rng) for _ in range(options.plans)]
    states += [state for _, state in search(jit, program, 64, rng)[:4]]
    built = {artifact.hash: (state, artifact) for state in states for artifact in [jit.build(state)]}
    times = pool.profile(program, [artifact for _, artifact in built.values()], seed=options.seed).result()
    kernels: dict[str, dict[str, float]] = {}
    plans: dict[str, list[float]] = {name: [] for name in ("measured", "model", "roofline")}
    for (state, artifact), steps_ns in zip(built.values(), times, strict=True):
        partition = jit.partition(state)
        total = dict.fromkeys(plans, 0.0)
        for unit, step, ns in zip(partition.units(), artifact.steps, steps_ns, strict=True):
            if unit in partition.groups:
                one = {"measured": ns, "model": jit.estimate_ns(partition, unit)}
                one["roofline"] = jit.estimate_ns(partition, unit, rough=True)
                kernels[step.code_hash] = one
                for name, value in one.items():
                    total[name] += value
        if math.isfinite(total["measured"]):
            for name, value in total.items():
                plans[name].append(value)
    seen = [one for one in kernels.values() if math.isfinite(one["measured"])]
    return Graph(program.family, {name: [one[name] for one in seen] for name in plans}, plans)


def figures(graphs: Sequence[Graph], estimator: str) -> Figures:
    """The figures of ``model`` or ``roofline`` over these graphs."""
    measured = np.log([ns for graph in graphs for ns in graph.kernels["measured"]])
    errors = np.log([ns for graph in graphs for ns in graph.kernels[estimator]]) - measured
    errors = np.abs(errors - np.median(errors))
    ranks, choices = [], []
    for graph in graphs:
        real, guess = np.array(graph.plans["measured"]), np.array(graph.plans[estimator])
        choices.append(math.log(real[guess.argmin()] / real.min()))
        if len(set(real)) > 2 and len(set(guess)) > 1:
            ranks.append(float(stats.spearmanr(real, guess).statistic))
    error, error_90 = (float(np.quantile(errors, q)) for q in (0.5, 0.9))
    choice = math.exp(float(np.mean(choices)))
    return Figures(len(graphs), len(errors), error, error_90, float(np.mean(ranks)) if ranks else math.nan, choice)


def by_family(graphs: Sequence[Graph]) -> dict[str, dict[str, Figures]]:
    """Family (and ``all``) -> estimator -> figures."""
    families = [*dict.fromkeys(graph.family for graph in graphs), ALL]
    return {
        family: {
            name: figures([graph for graph in graphs if family in (graph.family, ALL)], name)
            for name in ("model", "roofline")
        }
        for family in families
    }


def show(console: Console, found: dict[str, dict[str, Figures]]) -> None:
    """Print the table."""
    table = Table(box=SIMPLE_HEAD, caption="error of a kernel's time (log), Spearman over a graph's plans, chosen/best")
    for column in ("family", "", "graphs", "kernels", "error", "90 %", "rank corr.", "choice"):
        table.add_column(column, justify="left" if column in ("family", "") else "right")
    for family, each in found.items():
        for name, one in each.items():
            shown = [f"{value:.3f}" for value in (one.error, one.error_90, one.rank_correlation, one.choice)]
            table.add_row(family, name, str(one.graphs), str(one.kernels), *shown)
    console.print(table)


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for unusable options or files."""
    options = tyro.cli(Options, args=arguments, description=__doc__)
    complain = Console(stderr=True)
    try:
        if options.split not in SPLITS:
            raise ValueError(f"--split must be one of {', '.join(SPLITS)}, not {options.split!r}")
        if options.count < 1 or options.plans < 0:
            raise ValueError(
                f"--count must be 1 or more and --plans not negative, got {options.count}, {options.plans}"
            )
        file = options.checkpoint / "checkpoint.pt" if options.checkpoint.is_dir() else options.checkpoint
        model = cost_of(read_checkpoint(file), file)
        if model is None:
            raise CheckpointError(f"{file} has no cost model: it was trained with --no-cost-model")
    except ValueError as error:
        complain.print(f"cost_model: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    uris = [f"{PREFIX}{family}/{seed}" for family in SPLITS[options.split] for seed in range(options.count)]
    with WorkerPool(own_cores=True) as pool:
        graphs = [examine(pool, model, uri, options) for uri in uris]
    found = by_family(graphs)
    show(Console(), found)
    if options.out is not None:
        plain: dict[str, Any] = {f: {name: asdict(one) for name, one in each.items()} for f, each in found.items()}
        options.out.write_text(json.dumps(plain, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
