"""How good estimated cycles are on measured loops, and the fit of the core's figures to them.

    python -m benchmarks.llvm.core_fit                      # a table, minutes
    python -m benchmarks.llvm.core_fit --sweeps 2           # prints figures that fit better, an hour

What was measured are the grids of :mod:`benchmarks.llvm.loop_grid`: every decision about every loop. For each loop,
``error`` is how far the estimated ratio of two decisions is from the measured one, among those at most half slower than
the best (mean absolute deviation of the log-ratio from its median), and ``short`` how much longer than the best the
decision takes that is estimated to take least. Figures are fitted to generated kernels and the training families only,
one after the other (coordinate descent).
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import tyro
from rich.console import Console
from rich.table import Table

from benchmarks.llvm.loop_grid import DATA
from benchmarks.llvm.loop_policy import RANDOM, Known, read
from compilers.base import State
from compilers.loops import DECISIONS, LlvmLoops
from features.cycles import footprint_bytes
from features.cycles.branches import mispredicted
from features.cycles.core import Core, played
from features.cycles.traced import trace
from features.cycles.units import NEEDS, Code, Needs, encoded, needs
from programs import loops
from programs.c_program import CProgramError
from programs.load import load_c

MOST_CODES = 16
"""Pieces of code that are looked at for a loop: -O3's, and the fastest by measurement."""
CLIP = 0.4
"""What an error or a shortfall counts as at most, in log-ratios."""
SHARPNESS = 0.02
"""While fitting, a softmax of the estimates chooses, so that small steps show."""
WHOLE = {"window", "waiting_vectors", "waiting_integers", "load_512", "store_256", "store_512", "crossing", "fill_l1",
         "fill_l2"}  # fmt: skip
"""Figures that are whole numbers, at least 1."""


@dataclass(frozen=True)
class Options:
    """Compare estimates with measured loops."""

    grid: Path = DATA
    """The suite's grids."""
    random_grid: Path = RANDOM
    """The generated kernels' grids."""
    random_kernels: int = 160
    """So many of them."""
    sweeps: int = 0
    """Times that each figure is tried a bit smaller and a bit larger."""
    processes: int = 2
    """At once."""


@dataclass(frozen=True)
class Played:
    """One piece of code, ready to be played, and what was measured."""

    code: Code
    path: npt.NDArray[np.int32]
    windows: npt.NDArray[np.int64]
    addresses: npt.NDArray[np.int64]
    wrong: npt.NDArray[np.uint8]
    instructions: float
    ratio: float


@dataclass(frozen=True)
class Loop:
    """A loop with the code of its decisions, -O3's first."""

    program: str
    split: str
    footprint: int
    o3_ns: float
    codes: tuple[Played, ...]


def prepared(known: Known) -> Loop | None:
    """Compile and trace; ``None`` where nothing can be compared."""
    driver = LlvmLoops("exact")
    program = load_c(known.program)
    state: State = driver.start(program)
    by_code: dict[str, tuple[float, Any]] = {}
    for action in driver.legal(state).candidates:
        choice: Any = action
        ratio = float(known.settled[DECISIONS.index(choice.triple)])
        if np.isfinite(ratio):
            by_code.setdefault(driver.optimized_hash(state.then(action)), (ratio, action))
    (first, *rest) = by_code.values()
    found = []
    for ratio, action in [first, *sorted(rest, key=lambda pair: pair[0])[: MOST_CODES - 1]]:
        try:
            traced = trace(program, driver.assembly_of(state.then(action)))
        except CProgramError:
            return None
        code = encoded(traced.blocks)
        sizes = np.diff(code.begins)
        instructions = float(sizes[traced.path].sum()) * traced.runs / len(traced.path)
        wrong = mispredicted(traced.path, code.ends)
        last = int(traced.windows[-1, 1]) + 1
        found.append(
            Played(code, traced.path[:last], traced.windows, traced.addresses, wrong[:last], instructions, ratio)
        )
    split = loops.split_of(known.family) or "generated"
    return Loop(known.program, split, footprint_bytes(program), known.o3_ns, tuple(found)) if len(found) > 1 else None


def cycles(loop: Loop, core: Core, table: Needs) -> npt.NDArray[np.float64]:
    """Of each of its codes."""
    return np.array(
        [
            one.instructions
            * played(one.code, one.path, one.windows, one.addresses, one.wrong, loop.footprint, core, table)
            for one in loop.codes
        ]
    )


def judged(loop: Loop, estimated: npt.NDArray[np.float64]) -> tuple[float, float, float]:
    """Error, shortfall of the least estimate, and the shortfall that a softmax expects; in log-ratios."""
    measured = np.log([one.ratio for one in loop.codes])
    guess = np.log(estimated / estimated[0])
    near = measured < measured.min() + 0.4
    off = (guess - measured)[near]
    error = float(np.minimum(np.abs(off - np.median(off)), CLIP).mean())
    weights = np.exp(-(guess - guess.min()) / SHARPNESS)
    soft = float((weights / weights.sum() * (measured - measured.min())).sum())
    return error, float(measured[guess.argmin()] - measured.min()), soft


_loops: tuple[Loop, ...] = ()
"""What the processes of a fit work on; they are forked when it is there."""


def _cost(figures: tuple[Core, Needs]) -> float:
    found = [judged(loop, cycles(loop, *figures)) for loop in _loops]
    return float(np.mean([error + min(soft, CLIP) for error, _, soft in found]))


def _steps(name: str, value: float) -> list[float]:
    if name in WHOLE:
        steps = [value - 1, value + 1] if value < 10 else [round(value * 0.8), round(value * 1.25)]
        return [step for step in steps if step >= 1]
    return [0.85 * value, 1.15 * value]


def fitted(training: Sequence[Loop], sweeps: int, processes: int, console: Console) -> None:
    """Coordinate descent; prints each change that helps."""
    global _loops
    _loops = tuple(training)
    core, table = Core(), needs()
    names = list(NEEDS)
    counts = np.zeros(len(names))
    for loop in training:
        for one in loop.codes:
            runs = np.bincount(one.path, minlength=len(one.code.ends))
            np.add.at(counts, one.code.traits[:, 0].astype(int), np.repeat(runs, np.diff(one.code.begins)))
    used = [int(kind) for kind in np.argsort(-counts) if counts[kind] > 0][:50]
    begun = time.monotonic()
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        best = pool.map(_cost, [(core, table)])[0]
        console.print(f"{best:.5f} to begin with", highlight=False)
        for _ in range(sweeps):
            for field in fields(core):
                value = getattr(core, field.name)
                tries = [replace(core, **{field.name: step}) for step in _steps(field.name, value)]
                costs = pool.map(_cost, [(one, table) for one in tries])
                if min(costs) < best - 2e-5:
                    best, core = min(costs), tries[int(np.argmin(costs))]
                    _say(console, begun, field.name, value, getattr(core, field.name), best)
            for kind in used:
                for column, step in (("latency", 1.0), ("micro", 0.5), ("cycles", 1.0)):
                    value = float(getattr(table, column)[kind])
                    if (column != "micro" and value == 0) or (column == "cycles" and value == 1):
                        continue
                    near = [value - step, value + step] if value < 6 else [round(0.8 * value), round(1.25 * value)]
                    choices = []
                    for number in near:
                        if number >= 0:
                            values = getattr(table, column).copy()
                            values[kind] = number
                            choices.append(replace(table, **{column: values}))
                    costs = pool.map(_cost, [(core, one) for one in choices])
                    if min(costs) < best - 2e-5:
                        best, table = min(costs), choices[int(np.argmin(costs))]
                        _say(console, begun, f"{column} of {names[kind]}", value, getattr(table, column)[kind], best)


def _say(console: Console, begun: float, name: str, before: float, after: float, cost: float) -> None:
    console.print(f"{time.monotonic() - begun:5.0f} s  {name}: {before:g} -> {after:g}  ({cost:.5f})", highlight=False)


def main() -> None:
    """Command line."""
    options = tyro.cli(Options, description=__doc__)
    console = Console()
    random = list(read(options.random_grid).items())
    chosen = [row for (_, licence), row in random if licence == "exact" and row.o3_ns >= 1500]
    rows = [row for (_, licence), row in read(options.grid).items() if licence == "exact"]
    with multiprocessing.get_context("spawn").Pool(options.processes) as pool:
        every = [loop for loop in pool.imap(prepared, [*rows, *chosen[: options.random_kernels]]) if loop is not None]
    table = Table("loops", "number", "error", "short", "rank correlation", "GHz")
    figures = Core(), needs()
    from scipy.stats import spearmanr

    for split in ("generated", "train", "validation", "test"):
        mine = [loop for loop in every if loop.split == split]
        found = [(loop, cycles(loop, *figures)) for loop in mine]
        scores = np.array([judged(loop, one) for loop, one in found])
        ranks = [spearmanr(one, [code.ratio for code in loop.codes])[0] for loop, one in found]
        clock = np.median([one[0] / loop.o3_ns for loop, one in found])
        table.add_row(
            split, str(len(mine)), f"{np.expm1(scores[:, 0].mean()):.1%}", f"{np.expm1(scores[:, 1].mean()):.1%}",
            f"{np.nanmean(ranks):.2f}", f"{clock:.2f}",
        )  # fmt: skip
    console.print(table)
    if options.sweeps:
        fitted([x for x in every if x.split in ("generated", "train")], options.sweeps, options.processes, console)


if __name__ == "__main__":
    main()
