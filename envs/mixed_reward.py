"""What passes-v0 can reward: one part, or a weighted mix of several, with limits on others."""

from __future__ import annotations

import math
from collections.abc import Mapping

REWARDS = ("log-speedup", "estimate", "instructions", "size", "compile-time")
"""The parts that a reward can be made of."""
AGAINST = {"log-speedup": "O3", "estimate": "O3", "instructions": "Oz", "size": "Oz", "compile-time": "O3"}
"""Part -> the rule whose figure is the zero."""
FIGURES = {
    "log-speedup": "time", "estimate": "estimated time", "instructions": "IR instructions", "size": "code size",
    "compile-time": "compile time",
}  # fmt: skip
"""Part -> what it is the logarithm of, in words."""


def _numbers(written: str | Mapping[str, float]) -> dict[str, float]:
    """``"name:number,name"`` or a mapping as name -> number; 1 where none is given, nan where it is none."""
    if not isinstance(written, str):
        return {name: float(number) for name, number in written.items()}
    items = [item.partition(":") for item in written.split(",")]
    try:
        return {name.strip(): float(number) if mark else 1.0 for name, mark, number in items}
    except ValueError:
        return {written: math.nan}


def limits(written: str | Mapping[str, float]) -> dict[str, float]:
    """Part -> factor. Raises ``ValueError`` for anything else than parts with factors above 0."""
    found = _numbers(written) if written else {}
    for name, factor in found.items():
        if name not in REWARDS or not 0 < factor < math.inf:
            known = ", ".join(REWARDS)
            raise ValueError(
                f"limits are parts out of {known} with factors above 0, such as 'size:1.05', not {written!r}"
            )
    return found


def weights(reward: str | Mapping[str, float]) -> dict[str, float]:
    """Part -> weight. Raises ``ValueError`` for anything else than parts with finite weights."""
    found = _numbers(reward) if reward != "none" else {}
    for name, weight in found.items():
        if name not in REWARDS or not math.isfinite(weight) or weight == 0:
            raise ValueError(
                f"reward must be 'none', or parts out of {', '.join(REWARDS)} with weights other than 0, such as "
                f"'log-speedup:1,size:0.5', not {reward!r}"
            )
    return found
