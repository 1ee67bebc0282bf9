"""Families order, table and trees: comparisons, probes and rotations, called from everywhere."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, read, scratch, write
from programs.calls.spec import CallSpec
from programs.ir import Array


def _skewed(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    return {"keys": (rng.zipf(1.3, d["n"]) % (4 * d["nodes"])).astype(np.uint32)}


SPECS: tuple[CallSpec, ...] = (
    CallSpec(
        "introsort", "order",
        {"n": 100}, {"n": 1000}, {"n": 5000},
        lambda d: (
            read("keys", "int32", d["n"]), write("up", "int32", d["n"], 2), write("down", "int32", d["n"], 2),
            write("bits", "int32", d["n"], 2),
        ),
        lambda rng, d: {"keys": rng.integers(-(2**31), 2**31, d["n"], np.int32)},
    ),
    CallSpec(
        "records", "order",
        {"n": 80}, {"n": 800}, {"n": 5000},
        lambda d: (
            read("fields", "int32", d["n"], 3), write("result", "int64", 4), scratch("rows", "int64", d["n"], 2),
            scratch("spare", "int64", d["n"], 2),
        ),
        lambda rng, d: {"fields": rng.integers(0, 2**31, (d["n"], 3), np.int32)},
    ),
    CallSpec(
        "selection", "order",
        {"rows": 2, "width": 60}, {"rows": 10, "width": 300}, {"rows": 60, "width": 500},
        lambda d: (
            read("values", "int32", d["rows"], d["width"]), write("medians", "int64", d["rows"]),
            write("chosen", "int64", d["rows"], 2),
        ),
        lambda rng, d: {"values": rng.integers(-(2**31), 2**31, (d["rows"], d["width"]), np.int32)},
    ),
    CallSpec(
        "robinhood", "table",
        {"n": 200, "slots": 1024}, {"n": 3000, "slots": 16384}, {"n": 15000, "slots": 131072},
        lambda d: (
            read("keys", "uint64", d["n"]), write("result", "uint64", 4), scratch("arena", "uint64", d["slots"], 2),
        ),
        lambda rng, d: {"keys": rng.integers(0, d["n"], d["n"], np.uint64) * np.uint64(0x9E3779B97F4A7C15)},
    ),
    CallSpec(
        "lru", "table",
        {"n": 500, "nodes": 50, "buckets": 64}, {"n": 14000, "nodes": 200, "buckets": 256},
        {"n": 30000, "nodes": 1000, "buckets": 1024},
        lambda d: (
            read("keys", "uint32", d["n"]), write("result", "uint64", 4), scratch("nodes", "uint32", d["nodes"], 5),
            scratch("bucket", "uint32", d["buckets"]),
        ),
        _skewed,
    ),
    CallSpec(
        "cuckoo", "table",
        {"n": 200, "half": 256}, {"n": 7000, "half": 8192}, {"n": 14000, "half": 16384},
        lambda d: (
            read("keys", "uint32", d["n"]), write("result", "uint64", 4), scratch("left", "uint32", d["half"]),
            scratch("right", "uint32", d["half"]), scratch("filter", "uint32", d["half"] // 4),
        ),
        lambda rng, d: {"keys": rng.integers(0, 2**32, d["n"], np.uint32)},
    ),
    CallSpec(
        "avl", "trees",
        {"n": 150}, {"n": 1000}, {"n": 6000},
        lambda d: (
            read("keys", "int32", d["n"]), write("counts", "int32", d["n"]), write("result", "uint64", 3),
            scratch("nodes", "int32", d["n"] + 1, 5),
        ),
        lambda rng, d: {"keys": rng.integers(0, 4 * d["n"], d["n"], np.int32)},
    ),
    CallSpec(
        "pairing", "trees",
        {"n": 40, "steps": 100}, {"n": 200, "steps": 700}, {"n": 1000, "steps": 4000},
        lambda d: (
            read("times", "uint32", d["n"]), write("result", "uint64", 6), scratch("nodes", "uint64", d["n"] + 1, 3),
        ),
        lambda rng, d: {"times": rng.integers(0, 2**24, d["n"], np.uint32)},
    ),
    CallSpec(
        "segments", "trees",
        {"n": 60, "queries": 60}, {"n": 500, "queries": 500}, {"n": 4000, "queries": 2000},
        lambda d: (
            read("values", "int16", d["n"]), read("queries", "uint32", d["queries"], 2),
            write("answers", "int64", d["queries"]), write("result", "int64", 1),
            scratch("nodes", "int64", 4 * d["n"], 6),
        ),
        lambda rng, d: {
            "values": rng.integers(-2000, 2000, d["n"], np.int16),
            "queries": rng.integers(0, 2**32, (d["queries"], 2), np.uint32),
        },
    ),
)  # fmt: skip
