"""Interquartile means and their intervals over seeds and graphs.

After Agarwal et al., "Deep Reinforcement Learning at the Edge of the Statistical Precipice" (NeurIPS 2021): the mean
of the middle half of all results, and percentile intervals of a stratified bootstrap. Drawn are graphs within their
family, and for each drawn graph seeds: what another training on other graphs of these families might have given.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

Matrix = npt.NDArray[np.float64]
"""A result for each seed and graph, shape (seeds, graphs)."""


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    def map(self, function: Callable[[float], float]) -> Estimate:
        """An increasing function of it."""
        return Estimate(function(self.value), function(self.low), function(self.high))


Statistic = Callable[..., npt.NDArray[np.float64]]
"""Of arrays (..., seeds, graphs): a number for each matrix, shape (...)."""


def iqm(values: Matrix) -> npt.NDArray[np.float64]:
    """Interquartile mean of each matrix (..., seeds, graphs): a quarter of its values is left out at either end."""
    found: npt.NDArray[np.float64] = stats.trim_mean(values.reshape(*values.shape[:-2], -1), 0.25, axis=-1)
    return found


def mean(values: Matrix) -> npt.NDArray[np.float64]:
    """Mean of each matrix (..., seeds, graphs)."""
    return np.asarray(values.mean(axis=(-2, -1)))


def bootstrap(
    statistic: Statistic,
    *matrices: Matrix,
    families: Sequence[str],
    repetitions: int = 2000,
    seed: int = 0,
) -> Estimate:
    """``statistic(*matrices)`` and its interval; the same seeds and graphs are drawn of all matrices.

    Args:
        statistic: see :data:`Statistic`.
        matrices: all of one shape.
        families: the family of each graph, shape (graphs,).
        repetitions: resamples.
        seed: of the resampling.

    Raises:
        ValueError: matrices of different shapes, or not one family a graph.
    """
    shapes = {matrix.shape for matrix in matrices}
    if len(shapes) != 1 or len(families) != matrices[0].shape[1]:
        raise ValueError(f"matrices have shapes {sorted(shapes)} for {len(families)} graphs; they must agree")
    seeds, graphs = matrices[0].shape
    rng = np.random.default_rng(seed)
    members = [np.flatnonzero([one == family for one in families]) for family in dict.fromkeys(families)]
    columns = np.concatenate([rng.choice(some, (repetitions, 1, len(some))) for some in members], axis=2)
    rows = rng.integers(seeds, size=(repetitions, seeds, graphs))
    sample = statistic(*(matrix[rows, columns] for matrix in matrices))
    sample = sample[np.isfinite(sample)]
    low, high = np.percentile(sample, [2.5, 97.5]) if len(sample) else (math.nan, math.nan)
    return Estimate(float(statistic(*matrices)), float(low), float(high))
