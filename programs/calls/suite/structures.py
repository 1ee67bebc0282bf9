"""Family evaluate: expressions walked by recursion, and the same as gates."""

from __future__ import annotations

import numpy as np

from programs.c.spec import read, scratch, write
from programs.calls.spec import CallSpec

SPECS: tuple[CallSpec, ...] = (
    CallSpec(
        "formulas", "evaluate",
        {"points": 20}, {"points": 200}, {"points": 1000},
        lambda d: (
            read("terms", "uint8", 256, 4), write("values", "float64", d["points"], 2),
            write("roots", "float64", d["points"]), write("visits", "int64", 1),
        ),
        lambda rng, d: {"terms": rng.integers(0, 256, (256, 4), np.uint8)},
    ),
    CallSpec(
        "symbolic", "evaluate",
        {"expressions": 15, "room": 4000}, {"expressions": 120, "room": 8000}, {"expressions": 800, "room": 8000},
        lambda d: (
            read("choices", "uint8", 1024), write("values", "uint32", d["expressions"], 3),
            write("result", "int64", 2), scratch("nodes", "int32", d["room"], 3),
        ),
        lambda rng, d: {"choices": rng.integers(0, 256, 1024, np.uint8)},
    ),
    CallSpec(
        "circuits", "evaluate",
        {"words": 6, "bits": 8}, {"words": 250, "bits": 12}, {"words": 800, "bits": 16},
        lambda d: (
            read("inputs", "uint64", d["words"], d["bits"]), write("out", "uint64", d["words"], d["bits"]),
            write("gates", "uint64", 1),
        ),
        lambda rng, d: {"inputs": rng.integers(0, 2**64, (d["words"], d["bits"]), np.uint64)},
    ),
)  # fmt: skip
