"""Results that others reported, in the terms of our tables: ``python -m benchmarks.board.reported [results.csv ...]``.

CompilerGym's leaderboard for the number of LLVM IR instructions (23 programs of cBench, LLVM 10) is here as data
(``benchmarks/data/compiler_gym_leaderboard.csv``, as published in its README; every entry's own results file lies under
https://github.com/facebookresearch/CompilerGym/tree/development/leaderboard/llvm_instcount). Results files in its form
are read, too. None of this was measured here, and the rows say so.

Its reward is what a plan removes of the instructions, (O0 - plan) / (O0 - Oz): 1 is -Oz. As in our other tables, a
figure here is relative to the default and less is better: 1 / reward, what -Oz removes relative to what the plan does,
by program and in the geometric mean.

``--export RUN --out FILE.csv`` writes the plans of a run of passes-v0 in CompilerGym's form; ``--ours FILE.csv`` shows
such a file beside the others.
"""

from __future__ import annotations

import csv
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tyro
from rich.console import Console

from benchmarks.evaluate import Cell, Summary, Table
from compilers.base import Plan, replay, run_rule
from compilers.compiler_gym.states import EnvState, StateError, read_states, state_of, write_states
from compilers.llvm import Llvm
from programs.load import load_c

LEADERBOARD = Path(__file__).parent.parent / "data" / "compiler_gym_leaderboard.csv"
VERDICT = "reported elsewhere"


@dataclass(frozen=True)
class Options:
    """Results that others reported."""

    results: tyro.conf.Positional[tuple[Path, ...]] = ()
    """Files in CompilerGym's form, of others."""
    ours: tuple[Path, ...] = ()
    """Files in that form whose plans were made here."""
    leaderboard: bool = True
    """Show CompilerGym's published entries."""
    export: Path | None = None
    """A run folder of passes-v0 whose plans are written to --out."""
    out: Path | None = None
    """Where to."""


def add_states(table: Table, name: str, states: Iterable[EnvState], here: bool = False) -> str:
    """Add a results file to a table, as a row of its own.

    Each program's figure is the geometric mean over its lines of 1 / reward; its interval is the range of the lines. A
    program with a reward of 0 or less has none: there the plan removed nothing, and the cell says failed.

    Args:
        here: the plans are ours.

    Returns:
        The row's name, which says where the figures are from.

    Raises:
        StateError: no states, or one without a reward.
    """
    lines: dict[str, list[float]] = defaultdict(list)
    for state in states:
        if state.reward is None:
            raise StateError(f"{name}: {state.benchmark} has no reward, so there is nothing to show")
        lines[state.benchmark.lower()].append(state.reward)
    if not lines:
        raise StateError(f"{name}: there are no states in it")
    row = f"{name} ({'ours' if here else VERDICT})"
    for program, rewards in lines.items():
        if min(rewards) <= 0:
            reason = f"reward {min(rewards):.3f}: no instructions removed"
            table.put(row, program, Cell(math.nan, math.nan, math.nan, "failed", reason))
            continue
        ratio = math.exp(-float(np.mean(np.log(rewards))))
        table.put(row, program, Cell(ratio, 1 / max(rewards), 1 / min(rewards), "counted" if here else VERDICT))
    return row


@dataclass(frozen=True)
class Entry:
    """One entry of the leaderboard: only its summary is known. ``ratio`` is 1 / reward."""

    name: str
    ratio: float
    walltime_s: float
    date: str


def leaderboard(path: Path = LEADERBOARD) -> list[Entry]:
    """The published entries, best first."""
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    entries = [
        Entry(
            f"{row['algorithm']}, {row['author']}",
            1 / float(row["reward"]),
            float(row["walltime_s"]),
            row["date"],
        )
        for row in rows
    ]
    return sorted(entries, key=lambda entry: entry.ratio)


def export(run: Path, out: Path) -> tuple[int, list[str]]:
    """Write the plans of a run of passes-v0 as states; the reward is CompilerGym's, of instructions counted anew.

    Returns:
        How many were written, and why the others were not.

    Raises:
        StateError: there are no plans in the folder.
    """
    files = sorted((run / "plans").glob("*.json"))
    if not files:
        raise StateError(f"{run} has no plans/*.json: name the folder of a training run of passes-v0")
    driver = Llvm()
    states, refused = [], []
    for path in files:
        try:
            data = json.loads(path.read_text())
            plan = Plan.from_json(data.get("plan", data) if isinstance(data, dict) else data)
            state_of(plan)  # refuses what has no form there before anything is compiled
            program: Any = load_c(plan.program)
            begin = driver.start(program)
            ends = run_rule(driver, program, "Oz"), replay(driver, program, plan)
            o0, oz, now = (driver.fresh(state).instructions for state in (begin, *ends))
            if o0 <= oz:
                raise StateError(f"-Oz removes no instructions of {plan.program} ({o0}, then {oz}): no reward")
            states.append(state_of(plan, reward=(o0 - now) / (o0 - oz)))
        except ValueError as error:
            refused.append(f"{path.name}: {error}")
    write_states(out, states)
    return len(states), refused


def markdown(table: Table, entries: Sequence[Entry]) -> str:
    """All rows, best first."""
    lines = [
        "| | removed by -Oz / by the plan | 95 % interval | best | worst | programs | mean wall time |",
        "|---|---|---|---|---|---|---|",
    ]
    rows = [
        (
            entry.ratio,
            f"| {entry.name}, {entry.date} ({VERDICT}) | {entry.ratio:.3f} | | | | 23 | {entry.walltime_s:.0f} s |",
        )
        for entry in entries
    ]
    for name in table.rows:
        one: Summary = table.summary(name)
        shown = f"{one.ratio:.3f} | {one.low:.3f} .. {one.high:.3f} | {one.best:.3f} | {one.worst:.3f} | {one.programs}"
        rows.append((one.ratio, f"| {name} | {shown} | |"))
    return "\n".join(lines + [line for _, line in sorted(rows)])


def main(options: Options) -> None:
    """Print the table, or export."""
    console = Console()
    try:
        if (options.export is None) != (options.out is None):
            raise SystemExit("--export and --out go together")
        if options.export is not None and options.out is not None:
            written, refused = export(options.export, options.out)
            console.print(
                f"{written} plans written to {options.out}", *refused, sep="\n", highlight=False, markup=False
            )
            return
        table = Table(budget=0)
        for path in (*options.results, *options.ours):
            add_states(table, path.stem, read_states(path), here=path in options.ours)
    except StateError as error:
        raise SystemExit(str(error)) from None
    entries = leaderboard() if options.leaderboard else []
    console.print(markdown(table, entries), highlight=False, markup=False, soft_wrap=True)


if __name__ == "__main__":
    main(tyro.cli(Options, description=__doc__))
