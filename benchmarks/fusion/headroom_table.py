"""What the rows of :mod:`benchmarks.fusion.headroom` say: how far the fixed rules are from the best known plans."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.table import Table

from benchmarks.rows import Rows

RULE = "rule:"
SEARCHES = (32, 128, 512)
"""Plans after which the search is shown."""
FAILED_RATIO = math.exp(2.0)
"""What a plan that failed counts as in means of logarithms: the environments' clip of the reward."""


def read_headroom(path: Path) -> list[dict[str, Any]]:
    """The rows of a file.

    Raises:
        ValueError: there are none.
    """
    rows = [row for row in Rows(path).read() if row.get("format") == 1 and "plans" in row]
    if not rows:
        raise ValueError(f"there is no headroom in {path}; python -m benchmarks.fusion.headroom --out {path} makes it")
    return rows


def log_ratio(cell: Mapping[str, Any]) -> float:
    """Logarithm of a cell's time over the baseline's; that of :data:`FAILED_RATIO` where it failed."""
    ratio = cell["ratio"]
    return math.log(ratio) if ratio is not None and ratio > 0 else math.log(FAILED_RATIO)


def best_single_rule(rows: Sequence[Mapping[str, Any]]) -> str:
    """The fixed rule with the smallest geometric mean over all graphs that figures are over."""
    chosen = [row for row in rows if not row["small"]] or rows
    rules = _rules(rows)
    means = [float(np.mean([log_ratio(row["plans"][rule]) for row in chosen])) for rule in rules]
    return rules[means.index(min(means))].removeprefix(RULE)


def _rules(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return [str(name) for name in rows[0]["plans"] if name.startswith(RULE)]


def tables_of(rows: Sequence[Mapping[str, Any]]) -> list[Table]:
    """Two tables with a column a family: rules and smaller searches against the best known plan; enumerated graphs."""
    rules = _rules(rows)
    searches = [f"search, {count} plans" for count in SEARCHES]
    names = [rule.removeprefix(RULE) for rule in rules]
    families = [*dict.fromkeys(row["family"] for row in rows), "all"]
    by_family = {family: [row for row in rows if family in (row["family"], "all")] for family in families}
    counted = {name: [row for row in mine if not row["small"]] for name, mine in by_family.items()}
    exact = {name: [row for row in mine if row["exact"] is not None] for name, mine in by_family.items()}
    more = (
        "plans, median",
        "kernels, median",
        "search / optimum",
        "its worst",
        "sum's rank correlation",
        "of the best",
    )
    return [
        _table(
            "Time relative to the best known plan (geometric means)",
            ("graphs", *names, "best rule of each", *searches),
            {name: [str(len(mine)), *_against_best(mine, rules)] for name, mine in counted.items() if mine},
        ),
        _table(
            "Graphs of which every plan was enumerated",
            ("graphs", *more),
            {name: [str(len(mine)), *_about_exact(mine)] for name, mine in exact.items() if mine},
        ),
    ]


def _table(title: str, lines: Sequence[str], columns: Mapping[str, Sequence[str]]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for name in columns:
        table.add_column(name, justify="right")
    for line, *values in zip(lines, *columns.values(), strict=True) if columns else ():
        table.add_row(line, *values)
    return table


def _against_best(rows: Sequence[Mapping[str, Any]], rules: Sequence[str]) -> list[str]:
    best = np.array([log_ratio(row["plans"]["best known"]) for row in rows])
    found = [np.array([log_ratio(row["plans"][rule]) for row in rows]) for rule in rules]
    curves = [np.array([log_ratio({"ratio": _at(row, count)}) for row in rows]) for count in SEARCHES]
    return [_factor(values - best) for values in (*found, np.min(found, axis=0), *curves)]


def _about_exact(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    gaps = np.array([log_ratio(row["plans"]["search"]) - log_ratio(row["plans"]["optimum"]) for row in rows])
    counts = [f"{np.median([row['exact'][name] for row in rows]):.0f}" for name in ("plans", "kernels")]
    ranks = [
        [row["exact"][name] for row in rows if row["exact"][name] is not None]
        for name in ("rank_correlation", "rank_correlation_best")
    ]
    shown = [f"{np.median(some):.2f}" if some else "-" for some in ranks]
    return [*counts, _factor(gaps), _factor(gaps.max(keepdims=True)), *shown]


def _at(row: Mapping[str, Any], compilations: int) -> float | None:
    """What the search had found after so many compilations, or at its end where that came earlier."""
    curve = {int(count): ratio for count, ratio in row["search"]["curve"].items()}
    ratio: float | None = curve[max((n for n in curve if n <= compilations), default=min(curve))]
    return ratio


def _factor(logs: npt.NDArray[np.float64]) -> str:
    return f"{math.exp(float(logs.mean())):.3f}" if len(logs) else "-"


def print_tables(console: Console, rows: Sequence[Mapping[str, Any]]) -> None:
    """Print what :func:`tables_of` says, and which rule is the best single one."""
    for table in tables_of(rows):
        if table.row_count:
            console.print(table)
    console.print(f"best single fixed rule: {best_single_rule(rows)}; raced afresh after every choice was made")
