"""How often the paired comparison claims a difference that is not there, misses one that is, or says it does not know.

python -m benchmarks.timing.measure_aa                 # A/A over different kernels, and power at 2 and 5 %
python -m benchmarks.timing.measure_aa --busy 8        # the same with 8 busy processes beside
python -m benchmarks.timing.measure_aa --out aa.jsonl  # keep every measurement with its raw samples
"""

from __future__ import annotations

import json
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import tyro
from rich.console import Console
from rich.progress import track
from rich.table import Table

from measure import WorkerPool
from measure.machine import describe
from measure.subjects import Subject, compiled, hand_made, more_work, twin


@dataclass
class Options:
    """What to measure.

    Attributes:
        comparisons: A/A comparisons in all, spread evenly over the kernels.
        powers: comparisons for each difference.
        budget_s: time for one comparison, in seconds.
        busy: processes that compute beside, to see what noise does.
        per_process: A/A comparisons after which a new worker process takes over: where code and data lie matters.
        families: generated programs of these families are compiled by loopjit and used beside the hand-made kernels.
        seed: of everything.
        out: a file for every measurement, one JSON object a line.
    """

    comparisons: int = 200
    powers: int = 60
    budget_s: float = 0.25
    busy: int = 0
    per_process: int = 105
    families: tuple[str, ...] = ("norm", "diffusion", "filters", "optimizer", "statistics")
    seed: int = 1
    out: Path | None = None


def _spin(stop: Any, parent: int) -> None:
    values = [0.5] * 1000
    # a benchmark that is killed cannot stop them, so they look for themselves
    while not stop.is_set() and os.getppid() == parent:
        for _ in range(200):
            sum(values)


@contextmanager
def busy(count: int) -> Iterator[None]:
    """``count`` processes that do nothing but compute."""
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    processes = [context.Process(target=_spin, args=(stop, os.getpid()), daemon=True) for _ in range(count)]
    for process in processes:
        process.start()
    try:
        yield
    finally:
        stop.set()
        for process in processes:
            process.join()


def subjects(families: Sequence[str]) -> list[Subject]:
    """The kernels: hand-made ones, and what loopjit makes of one generated program a family by two rules."""
    from compilers.loopjit import LoopJit
    from programs import graphs

    programs = [graphs.load(f"{family}/3") for family in families]
    return hand_made() + compiled(LoopJit(), programs, ("none", "share-all"))


def _row(table: Table, name: str, found: list[dict[str, Any]], wanted: str) -> None:
    count = len(found)
    share = {
        key: sum(row["verdict"] == key for row in found) / count
        for key in ("faster", "slower", "tie", "undecided", "failed")
    }
    ratios = sorted(row["ratio"] for row in found if row["ratio"] is not None)
    spread = f"{ratios[0]:.3f} .. {ratios[-1]:.3f}" if ratios else "-"
    time_ms = 1e3 * sum(row["duration_s"] for row in found) / count
    table.add_row(
        name,
        str(count),
        *(f"{share[key]:.1%}" for key in share),
        spread,
        f"{time_ms:.0f}",
        f"{share[wanted]:.1%} {wanted}",
    )


def run(options: Options, console: Console, out: TextIO | None) -> None:
    """Measure and print the tables."""
    table = Table(
        title=f"load {describe()['load']}, {options.busy} busy processes beside, {options.budget_s} s a comparison"
    )
    for column in ("pair", "n", "faster", "slower", "tie", "undecided", "failed", "ratios", "ms each", "right"):
        table.add_column(column)
    kinds: dict[str, list[dict[str, Any]]] = {}

    def note(kind: str, name: str, row: dict[str, Any]) -> None:
        kinds.setdefault(kind, []).append(row)
        if out is not None:
            out.write(json.dumps({"kind": kind, "name": name, **row}) + "\n")
            out.flush()

    all_subjects = subjects(options.families)
    pool = WorkerPool(time_limit_s=30.0)
    try:
        for number in track(range(options.comparisons), "A/A", console=console):
            if number and number % options.per_process == 0:
                pool.close()
                pool = WorkerPool(time_limit_s=30.0)
            one = all_subjects[number % len(all_subjects)]
            (found,) = pool.compare(
                one.program, [twin(one.artifact)], one.artifact, budget_s=options.budget_s, seed=options.seed + number
            )
            note("A/A", one.name, found.to_row(samples=True))
        for percent in (2.0, 5.0):
            for number in track(range(options.powers), f"+{percent:g} %", console=console):
                n, rounds = ((4096, 20), (16384, 5), (65536, 2), (1024, 20))[number % 4]
                program, base, more = more_work(n, rounds, percent)
                seed = options.seed + 10_000 + number
                (found,) = pool.compare(program, [more], base, budget_s=options.budget_s, seed=seed)
                note(f"+{percent:g} % work", f"saxpy {n} x{rounds}", found.to_row(samples=True))
    finally:
        pool.close()
    for kind, rows in kinds.items():
        _row(table, kind, rows, "tie" if kind == "A/A" else "slower")
    console.print(table)
    wins = sum(row["verdict"] == "faster" for row in kinds.get("A/A", []))
    losses = sum(row["verdict"] == "slower" for row in kinds.get("A/A", []))
    console.print(f"false wins {wins}, false losses {losses} of {options.comparisons} A/A comparisons")


def main() -> None:
    """Command line."""
    options = tyro.cli(Options, description=__doc__)
    console = Console(width=max(120, Console().width))
    started = time.time()
    with busy(options.busy):
        if options.busy:
            time.sleep(3)
        if options.out is None:
            run(options, console, None)
        else:
            with options.out.open("w") as out:
                run(options, console, out)
    console.print(f"{time.time() - started:.0f} s, {json.dumps(describe())}")


if __name__ == "__main__":
    main()
