"""What the rows of :mod:`benchmarks.fusion.yardsticks` say, as tables for the terminal and as Markdown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from measure.statistics import Interval, interval, paired

Row = dict[str, Any]
Cells = list[str]


@dataclass(frozen=True)
class Sheet:
    """A table: title, headings, and rows of text."""

    title: str
    headings: Cells
    rows: list[Cells]

    def rich(self) -> Table:
        """For the terminal."""
        table = Table(title=self.title)
        for number, heading in enumerate(self.headings):
            table.add_column(heading, justify="left" if number == 0 else "right")
        for row in self.rows:
            table.add_row(*row)
        return table

    def markdown(self) -> str:
        """As Markdown."""
        lines = [self.headings, ["---"] + ["---:"] * (len(self.headings) - 1), *self.rows]
        return f"**{self.title}**\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def best_form(row: Row, yardstick: str) -> str | None:
    """The fastest form of a contender on a program, by the mean of its block minima; ``None`` if it has no time."""
    minima = row["block_minima_ns"]
    forms = [label for label, name in row["contenders"].items() if name == yardstick and label in minima]
    return min(forms, key=lambda label: sum(minima[label]), default=None)


def ratio(row: Row, plan: str, yardstick: str) -> Interval | None:
    """Time of ``plan`` over that of the yardstick; ``None`` if one of them has no time."""
    form, minima = best_form(row, yardstick), row["block_minima_ns"]
    if form is None or plan not in minima:
        return None
    return paired([[value] for value in minima[plan]], [[value] for value in minima[form]])


def mean_ratio(rows: Sequence[Row], plan: str, yardstick: str) -> tuple[Interval, int]:
    """Geometric mean over programs, and how many there are; the interval is Student's t over their log-ratios.

    With one program it is that program's own.
    """
    found = [one for one in (ratio(row, plan, yardstick) for row in rows) if one is not None]
    if len(found) == 1:
        return found[0], 1
    return interval([math.log(one.ratio) for one in found]), len(found)


def guarded(row: Row, plan: str, yardstick: str) -> float | None:
    """The ratio after one verification: the yardstick is kept where it was faster in the first half of the blocks; what
    is said comes from the second half. ``None`` if one of them has no time."""
    form, minima = best_form(row, yardstick), row["block_minima_ns"]
    if form is None or plan not in minima:
        return None
    logs = [math.log(mine / theirs) for mine, theirs in zip(minima[plan], minima[form], strict=False)]
    half = len(logs) // 2
    if half < 1 or sum(logs[:half]) >= 0:
        return 1.0
    return math.exp(sum(logs[half:]) / len(logs[half:]))


def _guarded_line(plan: str, rows: Sequence[Row], yardsticks: Sequence[str]) -> Cells:
    cells = []
    for yardstick in yardsticks:
        found = [one for row in rows if (one := guarded(row, plan, yardstick)) is not None]
        mean = _text(interval([math.log(one) for one in found])) if found else "-"
        cells.append(f"{mean}, worst {max(found):.2f}" if found else mean)
    return [plan, *cells]


def _call_line(plan: str, rows: Sequence[Row]) -> Cells:
    """What taking the plan home costs beyond the call that torch.compile makes of anything."""
    deployed, apart = f"{plan} (deployed)", f"{plan} (call and kernels)"
    minima = [row["block_minima_ns"] for row in rows]
    found = [paired(*([[v] for v in one[name]] for name in (deployed, apart))) for one in minima if apart in one]
    if not found:
        return []
    mean = found[0] if len(found) == 1 else interval([math.log(one.ratio) for one in found])
    return [plan, _text(mean), f"{max(one.ratio for one in found):.3f}", str(len(found))]


def _text(found: Interval | None) -> str:
    if found is None or math.isnan(found.ratio):
        return "-"
    return f"{found.ratio:.3f} [{found.low:.3f}, {found.high:.3f}]" if found.low > 0 else f"{found.ratio:.3f}"


def sheets(rows: Sequence[Row], shown: str) -> list[Sheet]:
    """The tables: geometric means by plan for each kind and family, then every program for the plans ``shown``."""
    yardsticks = list(dict.fromkeys(name for row in rows for name in [*row["contenders"].values()]))
    plans = list(dict.fromkeys(name for row in rows for name in row["plans"]))
    threads = " or ".join(sorted({str(row["threads"]) for row in rows}))
    made = []
    for kind, what in (("graph", "generated graphs"), ("region", "regions of real models"), ("model", "real models")):
        chosen = [row for row in rows if row["kind"] == kind]
        if not chosen:
            continue
        lines = [_mean_line(plan, chosen, plan, yardsticks) for plan in plans]
        title = f"time of the plan / time of ..., {what}, geometric means; threads: {threads}; smaller is better"
        made.append(Sheet(title, ["plans", *yardsticks, "programs"], lines))
        title = "the same, guarded: the other is kept where it was faster in the first half of the blocks"
        made.append(Sheet(title, ["plans", *yardsticks], [_guarded_line(plan, chosen, yardsticks) for plan in plans]))
        if lines := [line for plan in plans if (line := _call_line(plan, chosen))]:
            title = "time through torch.compile / time of a torch.compile call that does nothing, then the kernels"
            made.append(Sheet(title, ["plans", "geometric mean", "worst", "programs"], lines))
        families = list(dict.fromkeys(row["family"] for row in chosen))
        if len(families) > 1 and kind != "model":
            lines = [
                _mean_line(family, [row for row in chosen if row["family"] == family], shown, yardsticks)
                for family in families
            ]
            made.append(Sheet(f"by family, plans: {shown}", ["family", *yardsticks, "programs"], lines))
        lines = [_program_line(row, shown, yardsticks, kind == "model") for row in chosen]
        headings = ["program", "plan us", *yardsticks, *(["library calls"] if kind == "model" else [])]
        made.append(Sheet(f"program by program, plans: {shown}", headings, lines))
    return made


def _mean_line(name: str, rows: Sequence[Row], plan: str, yardsticks: Sequence[str]) -> Cells:
    means = [mean_ratio(rows, plan, yardstick) for yardstick in yardsticks]
    return [name, *(_text(found) for found, _ in means), "/".join(dict.fromkeys(str(count) for _, count in means))]


def _program_line(row: Row, plan: str, yardsticks: Sequence[str], shares: bool) -> Cells:
    minima = row["block_minima_ns"].get(plan)
    time_us = f"{math.exp(sum(map(math.log, minima)) / len(minima)) / 1000:.1f}" if minima else "-"
    cells = [_text(ratio(row, plan, yardstick)) for yardstick in yardsticks]
    share = row["library_share"].get(plan)
    return [
        row["program"].removeprefix("programs://"),
        time_us,
        *cells,
        *([("-" if share is None else f"{share:.0%}")] if shares else []),
    ]


def show(rows: Sequence[Row], plans: str, console: Console, markdown: Path | None) -> None:
    """Print the tables; write them to ``markdown`` as well."""
    if not rows:
        console.print("no programs")
        return
    made = sheets(rows, plans)
    for sheet in made:
        console.print(sheet.rich())
    machine = ", ".join(f"{key}: {value}" for key, value in sorted(rows[-1]["machine"].items()))
    versions = ", ".join(f"{key} {value}" for key, value in rows[-1]["versions"].items())
    console.print(f"{machine}\n{versions}", highlight=False, markup=False)
    if markdown is not None:
        markdown.parent.mkdir(parents=True, exist_ok=True)
        markdown.write_text("\n".join([*(sheet.markdown() for sheet in made), f"{versions}\n\n{machine}\n"]))
