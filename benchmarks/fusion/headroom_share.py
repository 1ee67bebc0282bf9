"""From races to figures: share of the headroom, distance to the optimum, what regressed, and what was to be reached.

A *gain* is the logarithm of the speed-up over the best single fixed rule. The *share of the headroom* of a policy is
its mean gain divided by that of the best known plans. Plans that failed count as
:data:`benchmarks.fusion.headroom_table.FAILED_RATIO`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.bootstrap import Estimate, Matrix, Statistic, bootstrap, iqm, mean
from benchmarks.fusion.headroom_table import log_ratio

POLICY = "ppo"
RAW, GUARDED = f"{POLICY} raw", f"{POLICY} guarded"
IMAGINED = f"{RAW}, imagined"
OWN_BUDGETS = (4, 16)
"""Measurements of its own that a policy is shown with."""
OWN = f"{POLICY} {OWN_BUDGETS[-1]}"
BUDGETS: Mapping[str, tuple[int, ...]] = {"random search": (16, 64, 512), "evolutionary search": (16, 32, 512)}
"""The searches and the measurements that they are shown with."""
BEST, OPTIMUM = "best known", "optimum"
REGRESSED = math.log(1.03)
"""A graph regressed where a plan is more than 3 % slower than the graph's best fixed rule."""
ALL = "all"


class Results:
    """The final rows of :mod:`benchmarks.fusion.zero_shot` of some graphs, as matrices of log-ratios.

    Attributes:
        rows: one a graph.
        families: of each graph.
    """

    def __init__(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self.rows = rows
        self.families = [str(row["family"]) for row in rows]
        self._cells = [{(cell["name"], cell["seed"]): cell for cell in row["cells"]} for row in rows]

    @property
    def names(self) -> list[str]:
        """What every graph has a result of, in the order of the rows."""
        each = [dict.fromkeys(name for name, _ in cells) for cells in self._cells]
        return [name for name in each[0] if all(name in some for some in each)] if each else []

    def matrix(self, name: str) -> Matrix:
        """Log-ratios to the best single rule, shape (seeds, graphs); one row for what knows no seeds."""
        seeds = sorted({seed for cells in self._cells for one, seed in cells if one == name})
        return np.array([[log_ratio(cells[name, seed]) for cells in self._cells] for seed in seeds])

    @property
    def best_rule(self) -> npt.NDArray[np.float64]:
        """Log-ratios of each graph's best rule, which an earlier race chose, shape (graphs,)."""
        return np.array(
            [log_ratio(cells[row["best_rule"], 0]) for row, cells in zip(self.rows, self._cells, strict=True)]
        )

    def only(self, family: str) -> Results:
        """Those of one family, or all."""
        return Results([row for row in self.rows if family in (row["family"], ALL)])

    def estimate(self, statistic: Statistic, *matrices: npt.NDArray[np.float64]) -> Estimate:
        """A statistic of matrices; what has no seeds is repeated for each."""
        shape = max(len(np.atleast_2d(matrix)) for matrix in matrices), len(self.rows)
        whole = [np.broadcast_to(np.atleast_2d(matrix), shape) for matrix in matrices]
        return bootstrap(statistic, *whole, families=self.families)


@dataclass(frozen=True)
class Figures:
    """One contestant over some graphs.

    Attributes:
        ratio: time relative to the best single rule, interquartile mean of its logarithm.
        share: of the headroom.
        worst: largest ratio to the graph's own best rule.
        regressed: share of seeds and graphs more than 3 % slower than that rule.
    """

    ratio: Estimate
    share: Estimate
    worst: float
    regressed: float


def figures(results: Results, name: str) -> Figures:
    """What ``name`` reached."""
    mine = results.matrix(name)
    over_rule = mine - results.best_rule
    return Figures(
        ratio=results.estimate(iqm, mine).map(math.exp),
        share=results.estimate(_share, mine, results.matrix(BEST)),
        worst=math.exp(float(over_rule.max())),
        regressed=float(_regressed(over_rule)),
    )


@dataclass(frozen=True)
class Distance:
    """One contestant on the graphs whose optimum is known: its time over the optimum's.

    Attributes:
        ratio: interquartile mean of the logarithm.
        worst: the largest.
    """

    ratio: Estimate
    worst: float


def distance(exact: Results, name: str) -> Distance:
    """How far ``name`` is from the optimum."""
    over = exact.matrix(name) - exact.matrix(OPTIMUM)
    return Distance(exact.estimate(iqm, over).map(math.exp), math.exp(float(over.max())))


def _share(mine: Matrix, best: Matrix) -> npt.NDArray[np.float64]:
    headroom = -mean(best)
    return np.divide(-mean(mine), headroom, out=np.full_like(headroom, math.nan), where=headroom > 0)


@dataclass(frozen=True)
class Criterion:
    """Something that was to be reached.

    Attributes:
        text: what, in words.
        figure: what was found, and its interval.
        bound: what ``figure`` is compared with.
        at_least: whether it must be at least the bound, else at most.
        percent: whether it is shown in percent.
    """

    text: str
    figure: Estimate
    bound: float
    at_least: bool = False
    percent: bool = False

    @property
    def reached(self) -> bool:
        """Whether the figure is on the right side of the bound."""
        value = self.figure.value
        return value >= self.bound if self.at_least else value <= self.bound

    @property
    def certain(self) -> bool:
        """Whether the whole interval is on the figure's side of the bound."""
        low, high = self.figure.low, self.figure.high
        return low >= self.bound or high < self.bound if self.at_least else high <= self.bound or low > self.bound

    def to_json(self) -> dict[str, Any]:
        """All of it, and the conclusion."""
        return {**asdict(self), "reached": self.reached, "certain": self.certain}


def criteria(results: Results, exact: Results) -> list[Criterion]:
    """What the policy was to reach, as far as it was measured.

    Args:
        results: graphs that figures are over.
        exact: graphs of which the optimum is known.
    """
    found = []
    unmeasured = [(RAW, "raw"), (IMAGINED, "raw, imagined")]
    for name, words in unmeasured:
        if results.rows and name in results.names:
            share = results.estimate(_share, results.matrix(name), results.matrix(BEST))
            text = f"{words}: share of the headroom, at least 80 %"
            found.append(Criterion(text, share, 0.8, at_least=True, percent=True))
    for name, words in unmeasured:
        if exact.rows and name in exact.names:
            over = distance(exact, name).ratio
            found.append(Criterion(f"{words}: time over the exact optimum's, small graphs, at most 1.05", over, 1.05))
    if not results.rows:
        return found
    slower = "graphs more than 3 % below their best fixed rule"
    for name, text, bound in (
        (RAW, f"raw: {slower}, at most 5 %", 0.05),
        (IMAGINED, f"raw, imagined: {slower}, at most 5 %", 0.05),
        (GUARDED, f"guarded: {slower}, none", 0.0),
        (IMAGINED.replace(RAW, GUARDED), f"guarded, imagined: {slower}, none", 0.0),
    ):
        if name in results.names:
            over_rule = results.matrix(name) - results.best_rule
            found.append(Criterion(text, results.estimate(_regressed, over_rule), bound, percent=True))
    for name, words, rivals in (
        (RAW, "raw", ("random search 64", "evolutionary search 32")),
        (IMAGINED, "raw, imagined", ("random search 64", "evolutionary search 32")),
        (OWN, f"{OWN_BUDGETS[-1]} measurements", ("random search 512", "evolutionary search 512")),
    ):
        for rival in rivals:
            if rival in results.names and name in results.names:
                against = results.matrix(name) - results.matrix(rival).mean(axis=0)
                text = f"{words}: time over that of {rival}, at most 1"
                found.append(Criterion(text, results.estimate(iqm, against).map(math.exp), 1.0))
    return found


def _regressed(over_rule: Matrix) -> npt.NDArray[np.float64]:
    return mean((over_rule > REGRESSED).astype(float))


def split_rows(rows: Sequence[Mapping[str, Any]]) -> tuple[Results, Results]:
    """The graphs that figures are over, and those with a known optimum."""
    exact = [row for row in rows if any(cell["name"] == OPTIMUM for cell in row["cells"])]
    return Results([row for row in rows if not row["small"]]), Results(exact)
