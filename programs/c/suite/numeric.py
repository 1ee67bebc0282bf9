"""Families linear and stencil: matrices, sparse rows, grids; floats and integers side by side."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, Spec, read, scratch, write
from programs.c.suite.media import FLOAT64
from programs.c_program import Tolerance
from programs.ir import Array


def _sparse(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    """A symmetric, diagonally dominant matrix with ``pairs`` entries above the diagonal."""
    n, pairs = d["n"], d["pairs"]
    a = rng.integers(0, n - 1, pairs)
    b = np.minimum(a + rng.integers(1, 30, pairs), n - 1)
    values = rng.uniform(-1, 1, pairs)
    diagonal = np.full(n, 1.0)
    np.add.at(diagonal, a, np.abs(values))
    np.add.at(diagonal, b, np.abs(values))
    rows, columns = np.concatenate([a, b, np.arange(n)]), np.concatenate([b, a, np.arange(n)])
    order = np.lexsort((columns, rows))
    return {
        "starts": np.searchsorted(rows[order], np.arange(n + 1)).astype(np.int32),
        "columns": columns[order].astype(np.int32),
        "values": np.concatenate([values, values, diagonal])[order],
        "side": rng.standard_normal(n),
    }


SPECS: tuple[Spec, ...] = (
    Spec(
        "gemm", "linear",
        {"n": 16, "m": 20, "k": 24}, {"n": 40, "m": 48, "k": 56}, {"n": 96, "m": 100, "k": 120},
        lambda d: (
            read("a", "float32", d["n"], d["k"]),
            read("b", "float32", d["k"], d["m"]),
            read("p", "int8", d["n"], d["k"]),
            read("q", "int8", d["m"], d["k"]),
            write("c", "float32", d["n"], d["m"]),
            write("s", "int8", d["n"], d["m"]),
        ),
        lambda rng, d: {
            "a": rng.standard_normal((d["n"], d["k"]), dtype=np.float32),
            "b": rng.standard_normal((d["k"], d["m"]), dtype=np.float32),
            "p": rng.integers(-128, 128, (d["n"], d["k"]), np.int8),
            "q": rng.integers(-128, 128, (d["m"], d["k"]), np.int8),
        },
        Tolerance(relative=1e-5, typical=1e-5),
    ),
    Spec(
        "decompose", "linear",
        {"count": 3, "n": 12}, {"count": 8, "n": 48}, {"count": 8, "n": 80},
        lambda d: (
            read("matrices", "float64", d["count"], d["n"], d["n"]),
            read("sides", "float64", d["count"], d["n"]),
            write("solutions", "float64", d["count"], d["n"]),
            write("determinants", "float64", d["count"]),
            scratch("work", "float64", d["n"], d["n"]),
        ),
        lambda rng, d: {
            "matrices": rng.standard_normal((d["count"], d["n"], d["n"])) + 3 * np.eye(d["n"]),
            "sides": rng.standard_normal((d["count"], d["n"])),
        },
        Tolerance(relative=1e-9, typical=1e-9),
    ),
    Spec(
        "sparse_solve", "linear",
        {"n": 150, "pairs": 500, "steps": 6}, {"n": 1200, "pairs": 5500, "steps": 10},
        {"n": 4000, "pairs": 20000, "steps": 12},
        lambda d: (
            read("starts", "int32", d["n"] + 1),
            read("columns", "int32", d["n"] + 2 * d["pairs"]),
            read("values", "float64", d["n"] + 2 * d["pairs"]),
            read("side", "float64", d["n"]),
            write("x", "float64", d["n"]),
            write("left", "float64", 1),
            scratch("r", "float64", d["n"]),
            scratch("p", "float64", d["n"]),
            scratch("q", "float64", d["n"]),
        ),
        _sparse,
        Tolerance(relative=1e-8, typical=1e-8),
    ),
    Spec(
        "modular_matrix", "linear",
        {"n": 8, "power": 13}, {"n": 16, "power": 1000}, {"n": 32, "power": 3001},
        lambda d: (
            read("matrix", "uint64", d["n"], d["n"]),
            write("powered", "uint64", d["n"], d["n"]),
            write("result", "uint64", 2),
            scratch("base", "uint64", d["n"], d["n"]),
            scratch("spare", "uint64", d["n"], d["n"]),
        ),
        lambda rng, d: {"matrix": rng.integers(0, 2147483647, (d["n"], d["n"]), np.uint64)},
    ),
    Spec(
        "statistics", "linear",
        {"rows": 100, "n": 4, "centres": 4, "rounds": 3}, {"rows": 600, "n": 6, "centres": 8, "rounds": 5},
        {"rows": 2500, "n": 10, "centres": 12, "rounds": 6},
        lambda d: (
            read("points", "float32", d["rows"], d["n"]),
            write("owner", "int32", d["rows"]),
            write("centres", "float32", d["centres"], d["n"]),
            write("covariance", "float64", d["n"], d["n"]),
            scratch("members", "int32", d["centres"]),
        ),
        lambda rng, d: {
            "points": (
                rng.standard_normal((d["rows"], d["n"])) + 4 * rng.integers(0, 3, (d["rows"], d["n"]))
            ).astype(np.float32),
        },
    ),
    Spec(
        "heat", "stencil",
        {"rows": 30, "columns": 40, "pairs": 3}, {"rows": 80, "columns": 100, "pairs": 5},
        {"rows": 200, "columns": 240, "pairs": 6},
        lambda d: (
            read("start", "float64", d["rows"], d["columns"]),
            read("material", "float64", d["rows"], d["columns"]),
            write("grid", "float64", d["rows"], d["columns"]),
            write("changes", "float64", 2 * d["pairs"]),
            scratch("other", "float64", d["rows"], d["columns"]),
        ),
        lambda rng, d: {
            "start": rng.uniform(0, 100, (d["rows"], d["columns"])),
            "material": rng.uniform(0.1, 1, (d["rows"], d["columns"])),
        },
        FLOAT64,
    ),
    Spec(
        "relax", "stencil",
        {"rows": 24, "columns": 30, "steps": 3}, {"rows": 60, "columns": 70, "steps": 5},
        {"rows": 150, "columns": 160, "steps": 6},
        lambda d: (
            read("f", "float64", d["rows"], d["columns"]),
            write("u", "float64", d["rows"], d["columns"]),
            write("residuals", "float64", d["steps"]),
        ),
        lambda rng, d: {"f": rng.standard_normal((d["rows"], d["columns"]))},
        FLOAT64,
    ),
    Spec(
        "shallow_water", "stencil",
        {"rows": 24, "columns": 32, "steps": 4}, {"rows": 80, "columns": 100, "steps": 10},
        {"rows": 160, "columns": 200, "steps": 10},
        lambda d: (
            read("start", "int32", d["rows"], d["columns"]),
            write("height", "int32", d["rows"], d["columns"]),
            write("totals", "int64", d["steps"], 2),
            scratch("across", "int32", d["rows"], d["columns"]),
            scratch("down", "int32", d["rows"], d["columns"]),
        ),
        lambda rng, d: {"start": rng.integers(0, 1 << 20, (d["rows"], d["columns"]), np.int32)},
    ),
    Spec(
        "smooth3d", "stencil",
        {"n": 8, "m": 10, "k": 12, "pairs": 2}, {"n": 16, "m": 20, "k": 30, "pairs": 2},
        {"n": 30, "m": 40, "k": 64, "pairs": 3},
        lambda d: (
            read("start", "uint16", d["n"], d["m"], d["k"]),
            read("mask", "uint8", d["n"], d["m"], d["k"]),
            write("volume", "uint16", d["n"], d["m"], d["k"]),
            write("sums", "int64", d["n"]),
            scratch("other", "uint16", d["n"], d["m"], d["k"]),
        ),
        lambda rng, d: {
            "start": rng.integers(0, 65536, (d["n"], d["m"], d["k"]), np.uint16),
            "mask": (rng.random((d["n"], d["m"], d["k"])) < 0.1).astype(np.uint8),
        },
    ),
    Spec(
        "automaton", "stencil",
        {"rows": 20, "columns": 30, "steps": 4}, {"rows": 70, "columns": 90, "steps": 8},
        {"rows": 120, "columns": 150, "steps": 10},
        lambda d: (
            read("start", "uint8", d["rows"], d["columns"]),
            read("rules", "uint8", 8),
            write("lines", "uint8", d["rows"], d["columns"]),
            write("forest", "uint8", d["rows"], d["columns"]),
            write("counts", "int64", d["steps"], 2),
            scratch("other", "uint8", d["rows"], d["columns"]),
        ),
        lambda rng, d: {
            "start": rng.integers(0, 256, (d["rows"], d["columns"]), np.uint8),
            "rules": np.array([30, 110, 90, 54, 150, 45, 73, 105], np.uint8),
        },
    ),
)  # fmt: skip
