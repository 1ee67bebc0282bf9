"""The table of policies, search and brute force on held-out loops: ``python -m benchmarks.llvm.loop_table [FILE]``."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.bootstrap import Estimate, Matrix, bootstrap, mean
from benchmarks.rows import Rows
from programs.load import load_c

WIDE = 230
"""Columns that the table takes."""
WORSE = math.log(1.03)
"""A loop counts as slower than -O3 from here on."""


@dataclass(frozen=True)
class Outcome:
    """What one agent chose for one loop.

    Attributes:
        agent, licence, budget, seed: who, under which licence, with how many measured plans, in which repetition.
        program, family: of what.
        decision: what it chose, an index into ``compilers.loops.DECISIONS``.
        ratio: the choice's time over -O3's. best: that of brute force's choice.
        is_fresh: both were measured once more after they were chosen.
        verified: the choice's time over -O3's in an earlier run, by which *guarded* decides; 0 where there is none but
            ``ratio``.
    """

    agent: str
    licence: str
    budget: int
    seed: int
    program: str
    family: str
    decision: int
    ratio: float
    best: float
    is_fresh: bool = False
    verified: float = 0.0

    @property
    def row(self) -> dict[str, Any]:
        """As JSON."""
        rounded = {name: round(getattr(self, name), 4) for name in ("ratio", "best", "verified")}
        return {**asdict(self), **rounded}

    def measured(self, ratio: float, best: float) -> Outcome:
        """The same with figures that were measured afresh."""
        return replace(self, ratio=ratio, best=best, is_fresh=True, verified=self.ratio)


def matrices(outcomes: Sequence[Outcome]) -> tuple[Matrix, Matrix, Matrix, list[str]]:
    """Logarithms of ratio, of the guarded ratio and of the best, (seeds, loops), and the loops' families."""
    seeds = sorted({one.seed for one in outcomes})
    programs = list(dict.fromkeys(one.program for one in outcomes))
    at = {(one.seed, one.program): one for one in outcomes}
    cells = [[at[seed, program] for program in programs] for seed in seeds]
    ratio, best, verified = (
        np.array([[getattr(one, name) for one in line] for line in cells]) for name in ("ratio", "best", "verified")
    )
    # the default is kept where the plan did not win when it was verified; what it takes is measured another time
    guarded = np.where(np.where(verified > 0, verified, ratio) < 1, ratio, 1.0)
    return np.log(ratio), np.log(guarded), np.log(best), [at[seeds[0], program].family for program in programs]


def figures(outcomes: Sequence[Outcome]) -> dict[str, Estimate | float]:
    """Of the outcomes of one agent, licence and budget: geometric means and shares, with intervals."""
    ratio, guarded, best, families = matrices(outcomes)

    def of(function: Any, *parts: Matrix) -> Estimate:
        return bootstrap(function, *parts, families=families)

    def short(mine: Matrix, theirs: Matrix) -> Any:
        return mean(mine - theirs)

    return {
        "time": of(mean, ratio).map(math.exp),
        "guarded": of(mean, guarded).map(math.exp),
        "short": of(short, ratio, best).map(lambda value: math.exp(value) - 1),
        "guarded_short": of(short, guarded, best).map(lambda value: math.exp(value) - 1),
        "best": math.exp(float(best.mean())),
        "slower": float((ratio > WORSE).mean()),
        "worst": math.exp(float(ratio.max())),
        "guarded_worst": math.exp(float(guarded.max())),
        "guarded_slower": float((guarded > WORSE).mean()),
        "loops": float(ratio.shape[1]),
    }


def _percent(one: Estimate) -> str:
    return f"{one.value:.1%} ({one.low:.1%} .. {one.high:.1%})"


def _ratio(one: Estimate) -> str:
    return f"{one.value:.3f} ({one.low:.3f} .. {one.high:.3f})"


def lines(outcomes: Sequence[Outcome], only: frozenset[str] | None = None) -> list[list[str]]:
    """Rows of text: one for each licence, agent and budget; ``only`` these programs."""
    found = []
    groups: dict[tuple[str, str, int], list[Outcome]] = {}
    for one in outcomes:
        if only is None or one.program in only:
            groups.setdefault((one.licence, one.agent, one.budget), []).append(one)
    for (licence, agent, budget), members in sorted(
        groups.items(), key=lambda pair: (pair[0][0], pair[0][2], pair[0][1])
    ):
        of: Any = figures(members)
        found.append(
            [
                licence, agent, str(budget), f"{of['loops']:.0f}", _ratio(of["time"]), f"{of['best']:.3f}",
                _percent(of["short"]), f"{of['slower']:.0%}", f"{of['worst']:.2f}", _ratio(of["guarded"]),
                _percent(of["guarded_short"]), f"{of['guarded_slower']:.0%}",
                "afresh" if all(member.is_fresh for member in members) else "grid",
            ]
        )  # fmt: skip
    return found


HEAD = ("licence", "agent", "measured", "loops", "time / -O3", "brute force", "short of it", "slower by 3 %", "worst",
        "guarded", "short, guarded", "slower, guarded", "figures")  # fmt: skip


def tables(outcomes: Sequence[Outcome]) -> list[tuple[str, list[list[str]]]]:
    """Title and rows: of all loops, and of those in which the licence matters."""
    from benchmarks.llvm.loop_grid import has_floats

    floats = frozenset(one.program for one in outcomes if has_floats(load_c(one.program)))
    both = (("all held-out loops", None), ("those with floating-point operations", floats))
    return [(title, rows) for title, only in both if (rows := lines(outcomes, only))]


def show(console: Console, outcomes: Sequence[Outcome]) -> None:
    """Print the tables."""
    for title, rows in tables(outcomes):
        table = Table(*HEAD, title=title)
        for row in rows:
            table.add_row(*row)
        console.print(table)


def markdown(outcomes: Sequence[Outcome]) -> str:
    """The same tables as Markdown."""
    parts = []
    for title, rows in tables(outcomes):
        parts += [f"{title[0].upper()}{title[1:]}:", ""]
        parts += [f"| {' | '.join(row)} |" for row in (HEAD, ["---"] * len(HEAD), *rows)]
        parts.append("")
    return "\n".join(parts)


def main(path: Path) -> None:
    """Print the tables of a file of rows, and write them beside it."""
    outcomes = [Outcome(**row) for row in Rows(path).read()]
    show(Console(width=WIDE), outcomes)
    path.with_suffix(".md").write_text(markdown(outcomes))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "benchmarks/data/loops_policy.jsonl"))
