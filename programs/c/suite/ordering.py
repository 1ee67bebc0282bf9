"""Families sort and search: comparisons, moves, branches that cannot be foreseen."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, Spec, read, scratch, write
from programs.ir import Array


def _balanced(points: Array, axis: int = 0) -> Array:
    """Points (n, 3) in the order in which the middle of every stretch splits it, axis by axis."""
    if len(points) <= 1:
        return points
    points = points[np.argsort(points[:, axis], kind="stable")]
    middle, following = len(points) // 2, (axis + 1) % 3
    return np.concatenate(
        [_balanced(points[:middle], following), points[middle : middle + 1], _balanced(points[middle + 1 :], following)]
    )


def _kd(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    points = rng.integers(-(2**20), 2**20, (d["points"], 3), np.int32)
    return {"points": _balanced(points), "queries": rng.integers(-(2**20), 2**20, (d["queries"], 3), np.int32)}


def _table(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    pool = rng.integers(0, 2**32, d["slots"] * 3 // 4, np.uint32)
    keys = pool[rng.integers(0, len(pool), d["keys"])]
    known = pool[rng.integers(0, len(pool), d["queries"])]
    queries = np.where(rng.random(d["queries"]) < 0.8, known, rng.integers(0, 2**32, d["queries"], np.uint32))
    return {"keys": keys, "queries": queries.astype(np.uint32)}


SPECS: tuple[Spec, ...] = (
    Spec(
        "quicksort", "sort",
        {"n": 1500}, {"n": 8000}, {"n": 30000},
        lambda d: (read("values", "int32", d["n"]), write("sorted", "int32", d["n"])),
        lambda rng, d: {"values": rng.integers(-(2**31), 2**31, d["n"], np.int32)},
    ),
    Spec(
        "mergesort", "sort",
        {"n": 800}, {"n": 4000}, {"n": 20000},
        lambda d: (
            read("records", "uint32", d["n"], 2),
            write("sorted", "uint32", d["n"], 2),
            write("inversions", "int64", 1),
            scratch("spare", "uint32", d["n"], 2),
        ),
        lambda rng, d: {"records": rng.integers(0, d["n"] * 2, (d["n"], 2), np.uint32)},
    ),
    Spec(
        "heapsort", "sort",
        {"n": 800, "k": 20}, {"n": 4000, "k": 100}, {"n": 15000, "k": 500},
        lambda d: (read("keys", "int64", d["n"]), write("sorted", "int64", d["n"]), write("largest", "int64", d["k"])),
        lambda rng, d: {"keys": rng.integers(-(2**40), 2**40, d["n"], np.int64)},
    ),
    Spec(
        "radixsort", "sort",
        {"n": 1500}, {"n": 10000}, {"n": 40000},
        lambda d: (
            read("keys", "int32", d["n"]),
            write("order", "uint32", d["n"]),
            write("sorted", "int32", d["n"]),
            scratch("spare", "uint32", d["n"]),
        ),
        lambda rng, d: {"keys": rng.integers(-(2**31), 2**31, d["n"], np.int32)},
    ),
    Spec(
        "smallsorts", "sort",
        {"rows": 60, "n": 20}, {"rows": 250, "n": 33}, {"rows": 800, "n": 60},
        lambda d: (
            read("rows", "int16", d["rows"], d["n"]),
            write("sorted", "int16", d["rows"], d["n"]),
            write("medians", "int16", d["rows"]),
        ),
        lambda rng, d: {"rows": rng.integers(-500, 500, (d["rows"], d["n"]), np.int16)},
    ),
    Spec(
        "binary_search", "search",
        {"n": 1000, "queries": 200}, {"n": 10000, "queries": 1000}, {"n": 60000, "queries": 5000},
        lambda d: (
            read("sorted", "uint32", d["n"]),
            read("queries", "uint32", d["queries"]),
            write("places", "int32", d["queries"]),
            write("disagree", "int64", 1),
        ),
        lambda rng, d: {
            "sorted": np.sort(rng.integers(0, 2**32, d["n"], np.uint32)),
            "queries": rng.integers(0, 2**32, d["queries"], np.uint32),
        },
    ),
    Spec(
        "hash_table", "search",
        {"keys": 1200, "queries": 600, "slots": 1024}, {"keys": 12000, "queries": 8000, "slots": 8192},
        {"keys": 30000, "queries": 15000, "slots": 16384},
        lambda d: (
            read("keys", "uint32", d["keys"]),
            read("queries", "uint32", d["queries"]),
            write("counts", "uint32", d["queries"]),
            write("left", "uint32", 1),
            scratch("table", "uint32", d["slots"], 2),
        ),
        _table,
    ),
    Spec(
        "treap", "search",
        {"keys": 200, "queries": 300}, {"keys": 800, "queries": 1500}, {"keys": 4000, "queries": 6000},
        lambda d: (
            read("keys", "uint32", d["keys"]),
            read("queries", "uint32", d["queries"]),
            write("ranks", "int32", d["queries"]),
            scratch("tree", "int32", d["keys"], 5),
        ),
        lambda rng, d: {
            "keys": rng.integers(0, 2**32, d["keys"], np.uint32),
            "queries": rng.integers(0, 2**32, d["queries"], np.uint32),
        },
    ),
    Spec(
        "kd_nearest", "search",
        {"points": 300, "queries": 30}, {"points": 2000, "queries": 500}, {"points": 8000, "queries": 2500},
        lambda d: (
            read("points", "int32", d["points"], 3),
            read("queries", "int32", d["queries"], 3),
            write("found", "int64", d["queries"], 3),
        ),
        _kd,
    ),
)  # fmt: skip
