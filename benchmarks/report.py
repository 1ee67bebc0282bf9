"""What a person sees: the live display of a training run, the table in words, the pictures."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console, Group
from rich.live import Live
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.table import Table as RichTable
from rich.text import Text

from benchmarks.evaluate import Summary, Table

LINE_EVERY_S = 15.0
"""Where the output is no terminal, one line this often takes the place of the live display."""


class Progress:
    """A live display of training; a context manager. Without a terminal it prints a line now and then.

    Args:
        console: where to.
        title: what is being trained.
        figure, against: what ratios are of, and whose, in words.
    """

    def __init__(self, console: Console, title: str, figure: str = "time", against: str = "the best rule") -> None:
        self.console = console
        self.title = title
        self._of = f"the {figure} of {against}"
        self.share = 0.0
        self.phase = "starting"
        self.timesteps = 0
        self.episodes = 0
        self.refused = 0
        self.recent: deque[float] = deque(maxlen=200)
        self.best: tuple[float, str, str] | None = None
        self.started = time.monotonic()
        self._printed = -LINE_EVERY_S
        self._live = Live(console=console, refresh_per_second=4, transient=True, get_renderable=self._panel)

    def __enter__(self) -> Progress:
        if self.console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, *exc: object) -> None:
        if self.console.is_terminal:
            self._live.stop()
            self.console.print(self._panel())

    def episode(self, reward: float, ratio: float, program: str, plan: Sequence[str], failed: bool) -> None:
        """Take note of a finished episode; ``ratio`` is its figure over that of what it is compared with."""
        self.episodes += 1
        self.refused += failed
        self.recent.append(reward)
        if math.isfinite(ratio) and (self.best is None or ratio < self.best[0]):
            self.best = (ratio, program, " ".join(plan))
        self.tick()

    def tick(self) -> None:
        """Print a line, if it is time for one and there is no terminal."""
        elapsed_s = time.monotonic() - self.started
        if not self.console.is_terminal and elapsed_s - self._printed >= LINE_EVERY_S:
            self._printed = elapsed_s
            self.console.print(self._line(), soft_wrap=True, highlight=False)

    def _line(self) -> str:
        best = f", best so far {self.best[0]:.2f}x {self._of} on {self.best[1]}" if self.best else ""
        return (
            f"{time.monotonic() - self.started:5.0f} s  {self.phase} {100 * self.share:3.0f} %  "
            f"{self.timesteps} decisions, {self.episodes} episodes, mean reward {self._mean():+.3f}{best}"
        )

    def _mean(self) -> float:
        return float(np.mean(self.recent)) if self.recent else 0.0

    def _panel(self) -> Panel:
        facts = RichTable.grid(padding=(0, 2))
        facts.add_row("decisions", f"{self.timesteps:,}", "episodes", f"{self.episodes:,}")
        facts.add_row("mean reward, last 200", f"{self._mean():+.3f}", "plans that failed", f"{self.refused:,}")
        facts.add_row("elapsed", f"{time.monotonic() - self.started:.0f} s", "", self.phase)
        parts: list[Any] = [ProgressBar(total=1.0, completed=self.share), facts]
        if self.best:
            ratio, program, plan = self.best
            parts.append(Text(f"best plan so far: {ratio:.2f}x {self._of} on {program}"))
            parts.append(Text(plan, style="dim", overflow="ellipsis", no_wrap=True))
        return Panel(Group(*parts), title=self.title, width=min(self.console.width, 120))


def _percent(value: float) -> str:
    return "-" if not math.isfinite(value) else f"{100 * value:.0f} %"


def _ratio(value: float) -> str:
    return "-" if not math.isfinite(value) else f"{value:.3f}"


def _columns(table: Table) -> tuple[str, ...]:
    first, last = ("time", "slower on") if table.figure == "time" else ("ratio", "worse on")
    return "", first, "95 % interval", "best", "worst", last


def _row(name: str, summary: Summary) -> tuple[str, ...]:
    failed = f" ({summary.failed} failed)" if summary.failed else ""
    interval = f"{_ratio(summary.low)} .. {_ratio(summary.high)}"
    extremes = (_ratio(summary.best), _ratio(summary.worst))
    return name, _ratio(summary.ratio), interval, *extremes, _percent(summary.regressed) + failed


def markdown(table: Table, title: str) -> str:
    """The table as Markdown, under ``title``."""
    lines = [f"## {title}", "", " | ".join(("", *_columns(table), "")).strip(), "|" + "---|" * 6]
    lines += ["| " + " | ".join(_row(name, table.summary(name))) + " |" for name in table.rows]
    return "\n".join([*lines, "", _caption(table), *_failures(table), ""])


def show(console: Console, table: Table, title: str) -> None:
    """Print the table."""
    shown = RichTable(title=title, title_justify="left", caption=_caption(table), caption_justify="left")
    for column in _columns(table):
        shown.add_column(column, justify="left" if not column else "right", no_wrap=True)
    for name in table.rows:
        shown.add_row(*_row(name, table.summary(name)))
    console.print(shown)
    for line in _failures(table):
        console.print(line, soft_wrap=True, highlight=False, markup=False)


def _caption(table: Table) -> str:
    count = len(table.baseline)
    timed = table.figure == "time"
    last = "All figures re-measured" if timed else "Nothing is run; all plans were played again"
    better, measured = ("faster", "measured ") if timed else ("better", "")
    better, measured = ("faster", "measured ") if timed else ("better", "")
    return (
        f"{table.figure[0].upper()}{table.figure[1:]} relative to the best fixed rule of the same program: below 1 is "
        f"{better} than every rule. {count} program{'s' if count != 1 else ''}, {table.budget} {measured}plans a "
        f"program for each agent that searches or samples; geometric means. {last} afresh after every choice was made."
    )


def _failures(table: Table, most: int = 3) -> list[str]:
    """Why plans failed, each reason once."""
    reasons = {
        cell.reason: f"{name} failed on {uri}: {cell.reason}"
        for name, cells in reversed(table.rows.items())
        for uri, cell in cells.items()
        if cell.verdict == "failed"
    }
    lines = list(reversed(reasons.values()))
    return lines[:most] + ([f"... and {len(lines) - most} other reasons in table.json"] if len(lines) > most else [])


def learning_curve(
    rows: Sequence[Mapping[str, Any]], path: Path, title: str, figure: str = "time", against: str = "the best rule"
) -> None:
    """Plot reward over training: every episode, and a running mean over 5 % of them.

    Rewards are logarithms of ratios of ``figure``; 0 is ``against``.
    """
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    at = np.array([float(row["timesteps"]) for row in rows])
    reward = np.array([float(row["reward"]) for row in rows])
    drawn, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    axes.plot(at, reward, ".", markersize=2, alpha=0.25, color="tab:gray", label="one episode")
    window = max(1, len(reward) // 20)
    if len(reward) >= window > 0:
        kernel = np.ones(window) / window
        axes.plot(at[window - 1 :], np.convolve(reward, kernel, "valid"), color="tab:blue", label=f"mean of {window}")
    axes.axhline(0, color="tab:red", linewidth=1, linestyle="--", label=against)
    if len(reward):
        low, high = np.percentile(reward, [2, 98])
        axes.set_ylim(min(low, -0.1) - 0.1, max(high, 0.1) + 0.1)
    axes.set_xlabel("decisions")
    axes.set_ylabel(f"reward: log of {against}'s {figure} over the plan's")
    axes.set_title(title)
    axes.legend(loc="lower right")
    drawn.savefig(path, dpi=110)
    plt.close(drawn)


def before_after(pictures: Sequence[tuple[str, npt.NDArray[np.uint8]]], path: Path, title: str) -> None:
    """Put rendered graphs side by side: ``(caption, (H, W, 3) uint8)`` each."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    cropped = [(caption, _without_margin(image)) for caption, image in pictures]
    ratios = [image.shape[1] / image.shape[0] for _, image in cropped]
    size = (max(3.5 * len(cropped), 7.5 * sum(ratios)), 8.0)
    figure, axes = plt.subplots(1, len(cropped), figsize=size, width_ratios=ratios, layout="constrained", squeeze=False)
    for place, (caption, image) in zip(axes[0], cropped, strict=True):
        place.imshow(image, interpolation="antialiased")
        place.set_title(caption, fontsize=11)
        place.set_axis_off()
    figure.suptitle(title, fontsize=12)
    figure.savefig(path, dpi=110, pil_kwargs={"optimize": True})
    plt.close(figure)


def _without_margin(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The part of a picture that is not of its first pixel's colour."""
    inked = (image != image[0, 0]).any(axis=2)
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows):
        return image
    return image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
