"""Families sort and search: comparisons, moves, branches that cannot be foreseen."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Spec, read, write

SPECS: tuple[Spec, ...] = (
    Spec(
        "quicksort", "sort",
        {"n": 1500}, {"n": 8000}, {"n": 30000},
        lambda d: (read("values", "int32", d["n"]), write("sorted", "int32", d["n"])),
        lambda rng, d: {"values": rng.integers(-(2**31), 2**31, d["n"], np.int32)},
    ),
)  # fmt: skip
