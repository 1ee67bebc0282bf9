"""Tables and plots that compare entries of one task."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.board.entry import Entry
from benchmarks.board.scores import Scores, curve, probability, profile, scores_of
from benchmarks.bootstrap import Estimate

if TYPE_CHECKING:
    from matplotlib.figure import Figure

RATIOS = np.linspace(0.5, 1.5, 201)
"""Where performance profiles are drawn."""


def shown(estimate: Estimate, digits: int = 3) -> str:
    """``value (low .. high)``."""
    return f"{estimate.value:.{digits}f} ({estimate.low:.{digits}f} .. {estimate.high:.{digits}f})"


def write_report(entries: Sequence[Entry], out: Path) -> str:
    """Write ``report.md``, ``profiles.png`` and ``curves.png``; the report's text.

    Raises:
        ValueError: no entries, or of different tasks, or without all their rows.
    """
    if len({entry.task.name for entry in entries}) != 1:
        raise ValueError("a report compares entries of one task: give folders that name the same one in entry.json")
    scores = sorted((scores_of(entry) for entry in entries), key=lambda one: one.iqm.value)
    out.mkdir(parents=True, exist_ok=True)
    text = "\n".join([f"# {entries[0].task.name}", "", _caption(scores), "", *table(scores), "", *_pairs(scores), ""])
    (out / "report.md").write_text(text)
    profiles(scores).savefig(out / "profiles.png", dpi=110)
    curves(scores).savefig(out / "curves.png", dpi=110)
    return text


def _caption(scores: Sequence[Scores]) -> str:
    task = scores[0].entry.task
    return (
        f"{task.unit.capitalize()} relative to {task.baseline}, below 1 is better: interquartile mean over seeds and "
        "programs with its 95 % stratified bootstrap interval. Chosen plans were measured again over fresh processes."
    )


COLUMNS = ("entry", "interquartile mean", "geometric mean", "worst", "regressed", "failed", "plans", "seconds")


def cells(one: Scores) -> tuple[str, ...]:
    """One row of the table."""
    spent = [row.data["spent"] for row in one.entry.rows]
    plans, seconds = (float(np.median([float(each.get(key) or 0) for each in spent])) for key in ("plans", "seconds"))
    shares = f"{100 * one.regressed:.0f} %", f"{100 * one.failed:.0f} %"
    return (
        one.entry.name, shown(one.iqm), f"{one.mean:.3f}", f"{one.worst:.3f}", *shares, f"{plans:.0f}", f"{seconds:.1f}"
    )  # fmt: skip


def table(scores: Sequence[Scores]) -> list[str]:
    """Markdown, the best first."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    return lines + ["| " + " | ".join(cells(one)) + " |" for one in scores]


def _pairs(scores: Sequence[Scores]) -> list[str]:
    """Probability of improvement of each over the next."""
    lines = []
    for mine, theirs in pairwise(scores):
        if mine.log_ratios.shape == theirs.log_ratios.shape and mine.families == theirs.families:
            chance = shown(probability(mine, theirs), 2)
            lines.append(f"- {mine.entry.name} beats {theirs.entry.name} with probability {chance}")
    return lines


def profiles(scores: Sequence[Scores]) -> Figure:
    """Share of rows at or below each ratio."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for one in scores:
        axes.step(RATIOS, profile(one.log_ratios, RATIOS), where="post", label=one.entry.name)
    axes.axvline(1, color="gray", linewidth=1, linestyle="--")
    axes.set_xlabel(f"{scores[0].entry.task.unit} relative to {scores[0].entry.task.baseline}")
    axes.set_ylabel("share of rows at or below")
    axes.legend(fontsize=8)
    return figure


def curves(scores: Sequence[Scores]) -> Figure:
    """Quality against plans and against seconds."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 4), layout="constrained")
    plans = max(_most(one.entry, "plans") for one in scores)
    seconds = max(_most(one.entry, "seconds") for one in scores)
    grids = np.arange(1, int(plans) + 1, dtype=float), np.geomspace(max(seconds / 1000, 1e-3), max(seconds, 1e-2), 200)
    for axes, currency, grid in zip(figure.subplots(1, 2, sharey=True), ("plans", "seconds"), grids, strict=True):
        for one in scores:
            axes.step(grid, curve(one.entry, currency, grid.tolist()), where="post", label=one.entry.name)
        axes.set_xscale("log")
        axes.set_xlabel(f"{currency} spent on a program")
        axes.axhline(1, color="gray", linewidth=1, linestyle="--")
    figure.axes[0].set_ylabel(f"{scores[0].entry.task.unit} relative to {scores[0].entry.task.baseline}")
    figure.axes[0].legend(fontsize=8)
    return figure


def _most(entry: Entry, currency: str) -> float:
    found = [row.data["spent"].get(currency) for row in entry.rows]
    return max((float(value) for value in found if isinstance(value, int | float)), default=1.0)


def svg(figure: Figure) -> str:
    """The figure as an SVG element, the same for the same figure."""
    import matplotlib

    text = StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "leaderboard"}):
        figure.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue()[text.getvalue().index("<svg") :]
