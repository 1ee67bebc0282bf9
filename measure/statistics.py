"""From raw samples to a verdict.

The estimate is the ratio of *minima* of blocks of interleaved rounds: noise on a busy machine only ever adds time,
so the minimum of a few rounds is nearly free of it, and the scatter between blocks says how nearly. The interval
is Student's t on the blocks' log-ratios.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scipy.special import stdtrit

CONFIDENCE = 0.95
TIE_BAND = 0.01
"""Ratios within 1 +- this are called equal."""


@dataclass(frozen=True)
class Interval:
    """A ratio and its interval."""

    ratio: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """Relative width, ``high / low - 1``; infinite with fewer than two values."""
        return self.high / self.low - 1 if self.low > 0 else math.inf


def interval(log_ratios: Sequence[float], confidence: float = CONFIDENCE) -> Interval:
    """Student's t interval of the mean of ``log_ratios``, as ratios."""
    count = len(log_ratios)
    if count == 0:
        return Interval(math.nan, math.nan, math.nan)
    mean = math.fsum(log_ratios) / count
    if count == 1:
        return Interval(math.exp(mean), 0.0, math.inf)
    variance = math.fsum((value - mean) ** 2 for value in log_ratios) / (count - 1)
    half = float(stdtrit(count - 1, 0.5 + confidence / 2)) * math.sqrt(variance / count)
    return Interval(math.exp(mean), math.exp(mean - half), math.exp(mean + half))


def block_ratios(candidate: Sequence[Sequence[float]], baseline: Sequence[Sequence[float]]) -> list[float]:
    """Log of the ratio of minima, block by block; ``candidate`` may have stopped after fewer blocks."""
    return [
        math.log(max(min(mine), 1e-9) / max(min(theirs), 1e-9))
        for mine, theirs in zip(candidate, baseline, strict=False)
    ]


def paired(candidate: Sequence[Sequence[float]], baseline: Sequence[Sequence[float]]) -> Interval:
    """The interval of candidate / baseline over blocks of samples (ns)."""
    return interval(block_ratios(candidate, baseline))


def verdict(found: Interval, tie_band: float = TIE_BAND) -> str:
    """``tie`` where the interval lies inside the tie band, ``faster`` or ``slower`` where it excludes equality by
    half the band, else ``undecided``."""
    if not math.isfinite(found.high) or math.isnan(found.low):
        return "undecided"
    if found.low >= 1 / (1 + tie_band) and found.high <= 1 + tie_band:
        return "tie"
    if found.high < 1 / (1 + tie_band / 2):
        return "faster"
    if found.low > 1 + tie_band / 2:
        return "slower"
    return "undecided"
