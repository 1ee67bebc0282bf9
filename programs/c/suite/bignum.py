"""Families bigint and fixed: carries, wide products, shifts in place of fractions."""

from __future__ import annotations

import math

import numpy as np

from programs.c.spec import Dims, Spec, read, scratch, write
from programs.ir import Array


def _montgomery(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    bases, exponents, moduli = rng.integers(0, 2**64, (3, d["count"], d["limbs"]), np.uint64)
    moduli[:, 0] |= np.uint64(1)
    moduli[:, -1] |= np.uint64(1 << 63)
    bases[:, -1] &= np.uint64((1 << 63) - 1)
    return {"bases": bases, "exponents": exponents, "moduli": moduli}


def _gains(rng: np.random.Generator, loops: int) -> Array:
    return np.stack(
        [
            rng.integers(1000, 12000, loops),
            rng.integers(5, 200, loops),
            rng.integers(0, 9000, loops),
            rng.integers(200, 4000, loops),
        ],
        axis=1,
    ).astype(np.int32)


SPECS: tuple[Spec, ...] = (
    Spec(
        "montgomery", "bigint",
        {"count": 2, "limbs": 3}, {"count": 4, "limbs": 5}, {"count": 5, "limbs": 12},
        lambda d: (
            read("bases", "uint64", d["count"], d["limbs"]),
            read("exponents", "uint64", d["count"], d["limbs"]),
            read("moduli", "uint64", d["count"], d["limbs"]),
            write("results", "uint64", d["count"], d["limbs"]),
        ),
        _montgomery,
    ),
    Spec(
        "bigmul", "bigint",
        {"count": 4, "n": 48}, {"count": 8, "n": 192}, {"count": 4, "n": 768},
        lambda d: (
            read("a", "uint32", d["count"], d["n"]),
            read("b", "uint32", d["count"], d["n"]),
            write("products", "uint32", d["count"], 2 * d["n"]),
            scratch("work", "uint32", 4 * d["n"]),
        ),
        lambda rng, d: {
            "a": rng.integers(0, 2**32, (d["count"], d["n"]), np.uint32),
            "b": rng.integers(0, 2**32, (d["count"], d["n"]), np.uint32),
        },
    ),
    Spec(
        "decimal", "bigint",
        {"count": 6, "limbs": 8}, {"count": 20, "limbs": 24}, {"count": 20, "limbs": 60},
        lambda d: (
            read("numbers", "uint32", d["count"], d["limbs"]),
            write("digits", "uint8", d["count"], 10 * d["limbs"]),
            write("sums", "uint32", d["count"], 2),
            scratch("work", "uint32", d["limbs"]),
        ),
        lambda rng, d: {"numbers": rng.integers(0, 2**32, (d["count"], d["limbs"]), np.uint32)},
    ),
    Spec(
        "gcd", "bigint",
        {"pairs": 20}, {"pairs": 250}, {"pairs": 800},
        lambda d: (read("pairs", "uint64", d["pairs"], 2), write("results", "uint64", d["pairs"], 4)),
        lambda rng, d: {"pairs": rng.integers(1, 2**63, (d["pairs"], 2), np.uint64)},
    ),
    Spec(
        "primality", "bigint",
        {"numbers": 20, "steps": 3}, {"numbers": 60, "steps": 10}, {"numbers": 200, "steps": 30},
        lambda d: (
            read("numbers", "uint64", d["numbers"]),
            read("bases", "uint8", 12),
            write("factors", "uint64", d["numbers"]),
        ),
        lambda rng, d: {
            "numbers": rng.integers(2**30, 2**44, d["numbers"], np.uint64) | np.uint64(1),
            "bases": np.array([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37], np.uint8),
        },
    ),
    Spec(
        "cordic", "fixed",
        {"n": 200, "steps": 20}, {"n": 1500, "steps": 24}, {"n": 6000, "steps": 28},
        lambda d: (
            read("angles", "int32", d["n"]),
            read("steps", "int32", d["steps"]),
            write("cosines", "int32", d["n"]),
            write("sines", "int32", d["n"]),
            write("back", "int32", d["n"]),
        ),
        lambda rng, d: {
            "angles": rng.integers(-(2**30), 2**30, d["n"], np.int32),
            "steps": np.array([round(math.atan(2.0**-i) * 2**29) for i in range(d["steps"])], np.int32),
        },
    ),
    Spec(
        "mandelbrot", "fixed",
        {"rows": 20, "columns": 30, "limit": 60}, {"rows": 40, "columns": 60, "limit": 100},
        {"rows": 80, "columns": 100, "limit": 250},
        lambda d: (read("window", "int64", 3), write("times", "uint16", d["rows"], d["columns"])),
        lambda rng, d: {
            "window": np.array([*rng.integers(-(9 << 26), -(6 << 26), 2), rng.integers(9 << 26, 12 << 26)], np.int64),
        },
    ),
    Spec(
        "fixed_math", "fixed",
        {"rows": 8, "columns": 30}, {"rows": 24, "columns": 64}, {"rows": 60, "columns": 150},
        lambda d: (
            read("values", "uint32", d["rows"], d["columns"]),
            write("roots", "uint32", d["rows"], d["columns"]),
            write("logs", "int32", d["rows"], d["columns"]),
            write("soft", "uint32", d["rows"], d["columns"]),
        ),
        lambda rng, d: {"values": (2 ** rng.uniform(4, 31, (d["rows"], d["columns"]))).astype(np.uint32)},
    ),
    Spec(
        "controller", "fixed",
        {"loops": 8, "steps": 300}, {"loops": 20, "steps": 800}, {"loops": 50, "steps": 2000},
        lambda d: (
            read("targets", "int32", d["loops"], d["steps"]),
            read("gains", "int32", d["loops"], 4),
            write("positions", "int32", d["loops"], d["steps"]),
            write("cost", "int64", d["loops"]),
        ),
        lambda rng, d: {
            "targets": np.repeat(
                rng.integers(-(2**16), 2**16, (d["loops"], d["steps"] // 100), np.int32), 100, axis=1
            ),
            "gains": _gains(rng, d["loops"]),
        },
    ),
)  # fmt: skip
