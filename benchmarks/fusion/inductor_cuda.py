"""TorchInductor's fusion decided by an agent, on a GPU, beside torch.compile there.

``python -m benchmarks.fusion.inductor_cuda`` takes graphs of the held-out families of fusion-v0, lets a search spend
``--plans`` measurements on each through the environment, and times the plan that it ends with beside eager torch, plain
``torch.compile`` and ``torch.compile(mode="max-autotune-no-cudagraphs")``. Everything is captured in a CUDA graph, so
that GPU time is compared and not Python's; rounds are interleaved in random order in one process; outputs of everyone
are checked against the float64 reference before any time counts. The guarded figure keeps torch.compile's own code
where one more measurement says that the plan is slower.
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import torch
import tyro
from rich.console import Console
from rich.table import Table

import envs  # noqa: F401 - registers them
from agents.search import EvolutionarySearch
from benchmarks.rows import Rows
from compilers.base import run_rule
from compilers.inductor import Inductor
from measure import statistics
from measure.cuda import CudaPool
from programs import graphs
from programs.program import Program
from programs.to_torch import to_torch

FORMAT = 1
PLAIN = "torch.compile"
MODES = {PLAIN: None, "max-autotune": "max-autotune-no-cudagraphs"}


@dataclass(frozen=True)
class Options:
    """Compare plans for Inductor's fusion with torch.compile, on a GPU."""

    families: tuple[str, ...] = graphs.SPLITS["test"]
    """Families of generated graphs; the default are the held-out ones."""
    graphs: int = 2
    """Graphs of each family."""
    first_seed: int = 0
    """Seed of the first graph of each family."""
    plans: int = 20
    """Measurements that the search may spend on a graph."""
    max_minutes: float = 8.0
    """Begin no further graph after so long."""
    budget_s: float = 0.1
    """Time of one measurement."""
    final_s: float = 1.0
    """Time of the comparison that is reported, for each contender."""
    device: str = "cuda"
    """``cpu`` only tries the command out."""
    out: Path = Path("runs/inductor_cuda.jsonl")
    """Rows of results; what is there already is kept."""
    markdown: Path | None = None
    """A file for the table."""


class _Others:
    """Eager torch and torch.compile as the pool's artifacts are: replayable, with outputs to check."""

    def __init__(self, program: Program, pool: CudaPool, seed: int) -> None:
        self.program, self.pool = program, pool
        self.inputs = [
            torch.from_numpy(np.ascontiguousarray(value)).to(pool.device)
            for value in program.make_inputs(seed).values()
        ]
        self.judge = pool.judge(program, seed)

    def ready(self, name: str) -> Callable[[], None] | str:
        """What replays it, or why it cannot be compared."""
        module: Any = to_torch(self.program.graph).to(self.pool.device)
        if name != "eager":
            torch.compiler.reset()
            module = torch.compile(module, mode=MODES[name])
        try:
            with torch.inference_mode():
                found = module(*self.inputs)
                outputs = dict(zip(self.program.graph.outputs, [x.cpu().numpy() for x in found], strict=True))
                verdict = self.judge.judge(outputs)
                if not verdict.ok:
                    return f"wrong: {verdict.reason}"
                return self.pool.captured(lambda: module(*self.inputs))
        except Exception as error:  # noqa: BLE001 - another compiler may raise anything; it is left out and named
            return f"{type(error).__name__}: {str(error).splitlines()[0][:200] if str(error) else ''}"


def measure(program: Program, driver: Inductor, pool: CudaPool, options: Options) -> dict[str, Any]:
    """The row of one program."""
    started = time.monotonic()
    env = gymnasium.make(
        "fusion-v0", compiler=driver, programs=[program], pool=pool, budget_s=options.budget_s, disable_env_checker=True
    )
    trials = EvolutionarySearch().solve(env, program, options.plans, seed=0)
    searched_s = time.monotonic() - started
    best = max(trials, key=lambda trial: trial.total)
    base: Any = env.unwrapped
    base.reset(options={"program": program})
    base.apply_plan(best.plan)
    artifacts = {f"rule:{rule}": driver.build(run_rule(driver, program, rule)) for rule in driver.rules}
    artifacts["plan"] = driver.build(base.state)
    inputs = program.make_inputs(1)
    replays: dict[str, Callable[[], None]] = {}
    left_out: dict[str, str] = {}
    for name, artifact in artifacts.items():
        check = pool.check(program, artifact, seed=1)
        if check.ok:
            replays[name] = pool.replayable(artifact, inputs)
        else:
            left_out[name] = check.reason
    others = _Others(program, pool, 1)
    for name in ("eager", *MODES):
        made = others.ready(name)
        if isinstance(made, str):
            left_out[name] = made
        else:
            replays[name] = made
    # chosen by one comparison, reported by another
    first, second = (pool.interleaved(replays, options.final_s * len(replays), seed) for seed in (2, 3))
    guarded = "plan"
    if PLAIN in replays and "plan" in replays and statistics.paired(first["plan"], first[PLAIN]).ratio > 1:
        guarded = PLAIN
    return {
        "format": FORMAT,
        "program": program.uri,
        "family": program.family,
        "plan": best.plan.to_json(),
        "kernels": {name: len(artifact.kernels) for name, artifact in artifacts.items()},
        "block_minima_ns": {name: [round(min(block), 1) for block in blocks] for name, blocks in second.items()},
        "guarded": guarded,
        "left_out": left_out,
        "measurements": len(trials),
        "searched_s": round(searched_s, 1),
        "seconds": round(time.monotonic() - started, 1),
        "versions": {"torch": torch.__version__, "inductor": driver.version},
        "machine": pool.machine,
    }


def ratio(row: dict[str, Any], name: str, over: str) -> float:
    """Time of one contender over another's; nan where one is missing."""
    minima = row["block_minima_ns"]
    if name == "guarded":
        name = row["guarded"]
    if name not in minima or over not in minima:
        return math.nan
    if name == over:
        return 1.0
    return statistics.interval([math.log(a / b) for a, b in zip(minima[name], minima[over], strict=True)]).ratio


def table(rows: Sequence[dict[str, Any]], console: Console, markdown: Path | None) -> None:
    """Each contender's time over plain torch.compile's: geometric means with intervals over graphs."""
    names = ["eager", "max-autotune", *[name for name in rows[0]["kernels"] if name != "plan"], "plan", "guarded"]
    shown = Table(title=f"time over {PLAIN}'s, {len(rows)} graphs, {rows[0]['machine']['device']}")
    lines = ["| | time | 95 % interval | best | worst | slower by 3 % on |", "|---|---|---|---|---|---|"]
    for column in ("", "time", "95 % interval", "best", "worst", "slower by 3 % on"):
        shown.add_column(column)
    for name in names:
        found = [value for row in rows if (value := ratio(row, name, PLAIN)) == value]
        if not found:
            continue
        mean = statistics.interval([math.log(value) for value in found])
        cells = [
            name, f"{mean.ratio:.3f}", f"{mean.low:.3f} .. {mean.high:.3f}", f"{min(found):.2f}", f"{max(found):.2f}",
            f"{100 * sum(value > 1.03 for value in found) / len(found):.0f} %",
        ]  # fmt: skip
        shown.add_row(*cells)
        lines.append("| " + " | ".join(cells) + " |")
    console.print(shown)
    if markdown is not None:
        first = rows[0]
        head = f"{len(rows)} graphs, {first['machine']['device']}, torch {first['versions']['torch']}\n\n"
        markdown.write_text(head + "\n".join(lines) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 where there is no GPU."""
    options = tyro.cli(Options, args=arguments, description=__doc__)
    console = Console()
    try:
        pool = CudaPool(options.device)
        driver = Inductor(device=options.device, as_modules=True)
    except ValueError as error:
        Console(stderr=True).print(f"inductor_cuda: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    rows, begun = Rows(options.out), time.monotonic()
    done = {row["program"]: row for row in rows.read() if row.get("format") == FORMAT}
    for seed in range(options.first_seed, options.first_seed + options.graphs):
        for family in options.families:
            uri = f"{graphs.PREFIX}{family}/{seed}"
            if uri in done or time.monotonic() - begun > options.max_minutes * 60:
                continue
            row = measure(graphs.load(f"{family}/{seed}"), driver, pool, options)
            rows.append(row)
            done[uri] = row
            words = json.dumps({name: round(ratio(row, name, PLAIN), 3) for name in row["block_minima_ns"]})
            console.print(f"{uri}: {words} {row['left_out']} {row['seconds']} s", highlight=False, soft_wrap=True)
    if done:
        table(list(done.values()), console, options.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
