"""Families layers, fixed, matrix and geometry: arithmetic in towers of small functions."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, read, scratch, write
from programs.calls.spec import CallSpec
from programs.ir import Array


def _binomials(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    n = rng.integers(20, 120, d["pairs"])
    return {"numbers": np.stack([n, rng.integers(1, n)], axis=1).astype(np.uint32)}


def _ratios(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    terms = rng.integers(1, 400, (d["rows"], d["terms"]), np.int32)
    terms[:, ::2] -= 200
    return {"terms": terms}


def _singles(rng: np.random.Generator, count: int) -> Array:
    return rng.normal(0, 3, count).astype(np.float32).view(np.uint32)


SPECS: tuple[CallSpec, ...] = (
    CallSpec(
        "factorial", "layers",
        {"pairs": 3}, {"pairs": 70}, {"pairs": 300},
        lambda d: (
            read("numbers", "uint32", d["pairs"], 2), write("sums", "uint32", d["pairs"], 2),
            write("total", "uint32", 64),
        ),
        _binomials,
    ),
    CallSpec(
        "rational", "layers",
        {"rows": 4, "terms": 10}, {"rows": 40, "terms": 24}, {"rows": 120, "terms": 60},
        lambda d: (
            read("terms", "int32", d["rows"], d["terms"]), write("results", "int64", d["rows"], 6),
            write("tally", "int64", 2),
        ),
        _ratios,
    ),
    CallSpec(
        "modpoly", "layers",
        {"rows": 1, "degree": 6}, {"rows": 10, "degree": 12}, {"rows": 8, "degree": 20},
        lambda d: (read("coefficients", "uint32", d["rows"], d["degree"]), write("values", "uint32", d["rows"], 2)),
        lambda rng, d: {"coefficients": rng.integers(0, 2**32, (d["rows"], d["degree"]), np.uint32)},
    ),
    CallSpec(
        "softfloat", "fixed",
        {"n": 100}, {"n": 1000}, {"n": 5000},
        lambda d: (
            read("x", "uint32", d["n"]), read("y", "uint32", d["n"]), write("out", "uint32", d["n"]),
            write("state", "uint32", 2),
        ),
        lambda rng, d: {"x": _singles(rng, d["n"]), "y": _singles(rng, d["n"])},
    ),
    CallSpec(
        "saturate", "fixed",
        {"frames": 2, "n": 60}, {"frames": 20, "n": 200}, {"frames": 60, "n": 240},
        lambda d: (
            read("samples", "int16", d["frames"], d["n"]), write("lags", "int32", d["frames"], 8),
            write("residual", "int16", d["frames"], d["n"]), write("windowed", "int16", d["n"]),
            write("flags", "int64", 1),
        ),
        lambda rng, d: {"samples": rng.integers(-30000, 30000, (d["frames"], d["n"]), np.int16)},
    ),
    CallSpec(
        "vectors16", "fixed",
        {"points": 5, "steps": 10}, {"points": 16, "steps": 30}, {"points": 60, "steps": 60},
        lambda d: (read("points", "int32", d["points"], 6), write("out", "int32", d["points"], 3)),
        lambda rng, d: {"points": rng.integers(-(2**18), 2**18, (d["points"], 6), np.int32)},
    ),
    CallSpec(
        "transforms", "matrix",
        {"chains": 2, "depth": 4, "points": 10}, {"chains": 120, "depth": 30, "points": 60},
        {"chains": 200, "depth": 30, "points": 100},
        lambda d: (
            read("nodes", "float64", d["chains"], d["depth"], 5), read("points", "float64", d["points"], 3),
            write("out", "float64", d["chains"], d["points"], 3), write("errors", "float64", d["chains"]),
        ),
        lambda rng, d: {
            "nodes": rng.uniform(-1, 1, (d["chains"], d["depth"], 5)),
            "points": rng.uniform(-1, 1, (d["points"], 3)),
        },
    ),
    CallSpec(
        "quaternions", "matrix",
        {"bodies": 3, "steps": 10}, {"bodies": 10, "steps": 50}, {"bodies": 40, "steps": 100},
        lambda d: (read("spins", "float64", d["bodies"], 3), write("out", "float64", d["bodies"], 4)),
        lambda rng, d: {"spins": rng.uniform(-3, 3, (d["bodies"], 3))},
    ),
    CallSpec(
        "gramschmidt", "matrix",
        {"systems": 2, "n": 8}, {"systems": 10, "n": 16}, {"systems": 20, "n": 32},
        lambda d: (
            read("systems", "float64", d["systems"], d["n"], d["n"]), read("sides", "float64", d["systems"], d["n"]),
            write("solutions", "float64", d["systems"], d["n"]), write("sums", "float64", d["systems"], 2),
            scratch("q", "float64", d["n"], d["n"]), scratch("r", "float64", d["n"], d["n"]),
        ),
        lambda rng, d: {
            "systems": rng.normal(0, 1, (d["systems"], d["n"], d["n"])),
            "sides": rng.normal(0, 1, (d["systems"], d["n"])),
        },
    ),
    CallSpec(
        "raycast", "geometry",
        {"rows": 6, "columns": 8, "spheres": 3}, {"rows": 20, "columns": 28, "spheres": 5},
        {"rows": 48, "columns": 64, "spheres": 8},
        lambda d: (
            read("scene", "float64", d["spheres"], 4), write("image", "float64", d["rows"], d["columns"]),
            scratch("room", "float64", d["spheres"], 5),
        ),
        lambda rng, d: {"scene": rng.uniform(0, 1, (d["spheres"], 4))},
    ),
    CallSpec(
        "hull", "geometry",
        {"sets": 2, "n": 24}, {"sets": 12, "n": 160}, {"sets": 30, "n": 400},
        lambda d: (
            read("points", "int16", d["sets"], d["n"], 2), write("results", "int64", d["sets"], 4),
            scratch("mine", "int32", d["n"], 2), scratch("hull", "int32", 2 * d["n"] + 2, 2),
        ),
        lambda rng, d: {"points": rng.integers(-9000, 9000, (d["sets"], d["n"], 2), np.int16)},
    ),
    CallSpec(
        "clipping", "geometry",
        {"triangles": 60}, {"triangles": 2500}, {"triangles": 10000},
        lambda d: (
            read("corners", "float64", d["triangles"], 6), write("areas", "float64", d["triangles"]),
            write("sums", "float64", 4),
        ),
        lambda rng, d: {"corners": rng.uniform(0, 1, (d["triangles"], 6))},
    ),
)  # fmt: skip
