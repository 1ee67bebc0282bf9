"""Statistics that compare agents over programs and seeds, after Agarwal et al. 2021 (see :mod:`benchmarks.bootstrap`).

The score of a row is the logarithm of its ratio to the fixed rule, below 0 is better; figures are shown as ratios. A
plan that failed has the score of :data:`FAILED`. Matrices have shape (seeds, programs).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import stats

from benchmarks.board.entry import Entry
from benchmarks.bootstrap import Estimate, Matrix, bootstrap, iqm

FAILED = math.log(10.0)
"""Score of a plan without a valid time: as if it took 10 times as long."""
REGRESSED = 1.005
"""Rows whose whole interval is above this ratio lose to the fixed rule beyond noise; failed ones do, too."""


@dataclass(frozen=True)
class Scores:
    """One entry's results on its task.

    Attributes:
        log_ratios: (seeds, programs), columns in the task's order.
        families: of the programs, shape (programs,).
        regressed, failed: shares of rows.
    """

    entry: Entry
    log_ratios: Matrix
    families: tuple[str, ...]
    regressed: float
    failed: float

    @property
    def iqm(self) -> Estimate:
        """Interquartile mean of the scores as a ratio, with its interval over seeds and programs within families."""
        return bootstrap(iqm, self.log_ratios, families=self.families).map(math.exp)

    @property
    def mean(self) -> float:
        """Geometric mean ratio."""
        return float(np.exp(self.log_ratios.mean()))

    @property
    def worst(self) -> float:
        """Largest ratio."""
        return float(np.exp(self.log_ratios.max()))


def scores_of(entry: Entry) -> Scores:
    """The entry's matrix.

    Raises:
        ValueError: its rows are not one for each program and seed.
    """
    rows = {(row.seed, row.program): row for row in entry.rows}
    seeds = sorted({row.seed for row in entry.rows})
    programs = [uri for uri in entry.task.programs if any(row.program == uri for row in entry.rows)]
    if not rows or len(rows) != len(entry.rows) or len(rows) != len(seeds) * len(programs):
        raise ValueError(f"{entry.name} has {len(entry.rows)} rows for {len(seeds)} seeds of {len(programs)} programs")
    matrix = np.array([[FAILED if rows[s, p].failed else math.log(rows[s, p].ratio) for p in programs] for s in seeds])
    failed = sum(row.failed for row in entry.rows)
    slower = sum(row.low > REGRESSED for row in entry.rows)
    return Scores(
        entry,
        matrix,
        tuple(str(rows[seeds[0], program].data.get("family")) for program in programs),
        (failed + slower) / len(entry.rows),
        failed / len(entry.rows),
    )


def profile(scores: Matrix, ratios: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Performance profile: the share of rows at or below each ratio, shape (ratios,); of (..., seeds, programs)."""
    below = scores[..., None] <= np.log(ratios)
    found: npt.NDArray[np.float64] = below.mean(axis=(-3, -2))
    return found


def improvement(mine: Matrix, theirs: Matrix) -> npt.NDArray[np.float64]:
    """Probability that a random seed of ``mine`` beats one of ``theirs`` on a random program; ties count half.

    The mean over programs of Mann-Whitney's statistic; of arrays (..., seeds, programs).
    """
    a, b = mine[..., :, None, :], theirs[..., None, :, :]
    found: npt.NDArray[np.float64] = ((a < b) + 0.5 * (a == b)).mean(axis=(-3, -2, -1))
    return found


def probability(mine: Scores, theirs: Scores) -> Estimate:
    """:func:`improvement` with its interval.

    Raises:
        ValueError: results on different programs, or with different numbers of seeds.
    """
    return bootstrap(improvement, mine.log_ratios, theirs.log_ratios, families=mine.families)


def curve(entry: Entry, currency: str, points: Sequence[float]) -> npt.NDArray[np.float64]:
    """Interquartile-mean ratio of the best plan found for so many ``plans`` or ``seconds``, shape (points,).

    Before the first plan is found there is the fixed rule, so a curve begins at 1. The plans were chosen by the
    measurements of the search and measured again for the curve, so it need not fall.
    """
    logs = []
    for row in entry.rows:
        steps = sorted(_steps(row.data, currency))
        at = np.searchsorted([step[0] for step in steps], points, side="right") - 1
        values = np.array([0.0, *(step[1] for step in steps)])
        logs.append(values[at + 1])
    found: npt.NDArray[np.float64] = np.exp(stats.trim_mean(np.array(logs), 0.25, axis=0))
    return found


def _steps(row: Mapping[str, Any], currency: str) -> list[tuple[float, float]]:
    """Curve of a stranger's row: what is no pair of numbers is left out."""
    found = []
    for point in row.get("curve", []):
        if not isinstance(point, dict):
            continue
        at, ratio = point.get(currency), point.get("ratio")
        if isinstance(at, int | float) and isinstance(ratio, int | float) and 0 < at < 1e9 and 0 < ratio < 1e9:
            found.append((float(at), math.log(ratio)))
    return found
