"""Families image and signal: bytes and samples, windows over rows, saturation, recursive filters."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, Spec, read, scratch, write
from programs.c_program import Tolerance
from programs.ir import Array

FLOAT32 = Tolerance(relative=1e-4, typical=1e-4)
"""What a reordered float32 recursion or sum may cost: a few hundred roundings of 6e-8."""
FLOAT64 = Tolerance(relative=1e-11, typical=1e-11)


def picture(rng: np.random.Generator, rows: int, columns: int) -> Array:
    """A smooth grey image with some noise, uint8 (rows, columns)."""
    r, c = np.mgrid[0:rows, 0:columns]
    phase = rng.uniform(0, 6, 4)
    smooth: Array = 100 + 60 * np.sin(r / 9 + phase[0]) * np.cos(c / 13 + phase[1]) + 50 * ((r // 16 + c // 16) % 2)
    noisy: Array = np.clip(smooth + rng.normal(0, 12, (rows, columns)), 0, 255).astype(np.uint8)
    return noisy


def sound(rng: np.random.Generator, shape: tuple[int, ...], peak: int) -> Array:
    """Sines of random pitch with some noise along the last axis, int16."""
    time = np.arange(shape[-1])
    pitch = rng.uniform(0.02, 0.3, (*shape[:-1], 3, 1))
    tones = np.sin(time * pitch + rng.uniform(0, 6, pitch.shape)).sum(-2) / 3
    samples: Array = (peak * 0.8 * tones + rng.normal(0, peak * 0.02, shape)).astype(np.int16)
    return samples


def _sections(rng: np.random.Generator, count: int) -> Array:
    """Stable second-order sections (b0, b1, b2, a1, a2), float32 (count, 5): poles inside the unit circle."""
    radius, angle = rng.uniform(0.5, 0.95, count), rng.uniform(0.1, 3.0, count)
    zeros = rng.uniform(-0.5, 0.5, (count, 3)) + np.array([0.6, 0, 0])
    return np.column_stack([zeros, -2 * radius * np.cos(angle), radius**2]).astype(np.float32)


def _fft(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    n = 1 << d["bits"]
    turns = -2 * np.pi * np.arange(max(n // 2, 1)) / n
    return {"signal": rng.standard_normal((n, 2)), "roots": np.column_stack([np.cos(turns), np.sin(turns)])}


def _dct(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    k, i = np.mgrid[0:8, 0:8]
    basis = np.where(k == 0, np.sqrt(1 / 8), 0.5) * np.cos((2 * i + 1) * k * np.pi / 16)
    return {
        "image": picture(rng, 8 * d["blocks_down"], 8 * d["blocks_across"]),
        "basis": np.rint(basis * 8192).astype(np.int32),
        "steps": (80 + 24 * (k + i) + rng.integers(0, 40, (8, 8))).astype(np.int32),
    }


SPECS: tuple[Spec, ...] = (
    Spec(
        "sobel", "image",
        {"rows": 40, "columns": 60, "low": 60}, {"rows": 300, "columns": 400, "low": 70},
        {"rows": 600, "columns": 800, "low": 80},
        lambda d: (
            read("image", "uint8", d["rows"], d["columns"]),
            write("edges", "uint8", d["rows"], d["columns"]),
            scratch("lengths", "int32", d["rows"], d["columns"]),
        ),
        lambda rng, d: {"image": picture(rng, d["rows"], d["columns"])},
    ),
    Spec(
        "median_filter", "image",
        {"rows": 24, "columns": 30}, {"rows": 80, "columns": 100}, {"rows": 240, "columns": 300},
        lambda d: (
            read("image", "uint8", d["rows"], d["columns"]),
            write("smooth", "uint8", d["rows"], d["columns"]),
            write("histogram", "uint32", 256),
        ),
        lambda rng, d: {"image": picture(rng, d["rows"], d["columns"])},
    ),
    Spec(
        "colour", "image",
        {"rows": 16, "columns": 20}, {"rows": 60, "columns": 80}, {"rows": 150, "columns": 200},
        lambda d: (
            read("image", "uint8", 2 * d["rows"], 2 * d["columns"], 3),
            write("y", "uint8", 2 * d["rows"], 2 * d["columns"]),
            write("chroma", "uint8", 2, d["rows"], d["columns"]),
            write("again", "uint8", 2 * d["rows"], 2 * d["columns"], 3),
            write("worst", "int32", 3),
        ),
        lambda rng, d: {
            "image": np.stack([picture(rng, 2 * d["rows"], 2 * d["columns"]) for _ in range(3)], axis=-1),
        },
    ),
    Spec(
        "resize", "image",
        {"rows": 30, "columns": 40, "new_rows": 40, "new_columns": 50},
        {"rows": 100, "columns": 120, "new_rows": 130, "new_columns": 160},
        {"rows": 300, "columns": 400, "new_rows": 250, "new_columns": 500},
        lambda d: (
            read("image", "uint8", d["rows"], d["columns"]),
            write("scaled", "uint8", d["new_rows"], d["new_columns"]),
            write("half", "uint8", d["rows"] // 2, d["columns"] // 2),
            write("nearest", "uint8", d["new_rows"], d["new_columns"]),
        ),
        lambda rng, d: {"image": picture(rng, d["rows"], d["columns"])},
    ),
    Spec(
        "equalize", "image",
        {"tiles": 3, "size": 16, "reach": 5}, {"tiles": 6, "size": 24, "reach": 8},
        {"tiles": 8, "size": 48, "reach": 12},
        lambda d: (
            read("image", "uint8", d["tiles"] * d["size"], d["tiles"] * d["size"]),
            write("even", "uint8", d["tiles"] * d["size"], d["tiles"] * d["size"]),
            write("binary", "uint8", d["tiles"] * d["size"], d["tiles"] * d["size"]),
            scratch("sums", "uint32", d["tiles"] * d["size"] + 1, d["tiles"] * d["size"] + 1),
        ),
        lambda rng, d: {"image": picture(rng, d["tiles"] * d["size"], d["tiles"] * d["size"])},
    ),
    Spec(
        "morphology", "image",
        {"rows": 24, "columns": 30}, {"rows": 70, "columns": 90}, {"rows": 200, "columns": 240},
        lambda d: (
            read("image", "uint8", d["rows"], d["columns"]),
            write("labels", "int32", d["rows"], d["columns"]),
            write("count", "int64", 1),
            scratch("bits", "uint8", d["rows"], d["columns"]),
            scratch("other", "uint8", d["rows"], d["columns"]),
            scratch("errors", "int32", 2, d["columns"] + 2),
            scratch("stack", "int32", d["rows"], d["columns"]),
        ),
        lambda rng, d: {"image": picture(rng, d["rows"], d["columns"])},
    ),
    Spec(
        "fir", "signal",
        {"n": 800, "taps": 15}, {"n": 4000, "taps": 31}, {"n": 16000, "taps": 64},
        lambda d: (
            read("samples", "int16", d["n"] + d["taps"] - 1),
            read("taps", "int16", d["taps"]),
            write("plain", "int16", d["n"]),
            write("even", "int16", d["n"]),
            write("fewer", "int16", d["n"] // 4),
        ),
        lambda rng, d: {
            "samples": sound(rng, (d["n"] + d["taps"] - 1,), 30000),
            "taps": rng.integers(-4000, 4000, d["taps"], np.int16),
        },
    ),
    Spec(
        "biquad", "signal",
        {"n": 1000, "sections": 2}, {"n": 10000, "sections": 4}, {"n": 20000, "sections": 8},
        lambda d: (
            read("samples", "float32", d["n"]),
            read("sections", "float32", d["sections"], 5),
            write("filtered", "float32", d["n"]),
            write("envelope", "float32", d["n"]),
            write("crossings", "int64", 1),
        ),
        lambda rng, d: {
            "samples": rng.standard_normal(d["n"], dtype=np.float32),
            "sections": _sections(rng, d["sections"]),
        },
    ),
    Spec(
        "fft", "signal",
        {"bits": 7}, {"bits": 12}, {"bits": 14},
        lambda d: (
            read("signal", "float64", 1 << d["bits"], 2),
            read("roots", "float64", max((1 << d["bits"]) // 2, 1), 2),
            write("spectrum", "float64", 1 << d["bits"], 2),
            write("power", "float64", 1 << d["bits"]),
            write("again", "float64", 1 << d["bits"], 2),
        ),
        _fft,
        FLOAT64,
    ),
    Spec(
        "dct_codec", "signal",
        {"blocks_down": 2, "blocks_across": 3}, {"blocks_down": 6, "blocks_across": 8},
        {"blocks_down": 20, "blocks_across": 24},
        lambda d: (
            read("image", "uint8", 8 * d["blocks_down"], 8 * d["blocks_across"]),
            read("basis", "int32", 8, 8),
            read("steps", "int32", 8, 8),
            write("again", "uint8", 8 * d["blocks_down"], 8 * d["blocks_across"]),
            write("runs", "int16", 128 * d["blocks_down"] * d["blocks_across"]),
            write("used", "int64", 1),
        ),
        _dct,
    ),
    Spec(
        "adpcm", "signal",
        {"channels": 2, "pairs": 300, "steps": 60}, {"channels": 4, "pairs": 1200, "steps": 80},
        {"channels": 8, "pairs": 5000, "steps": 88},
        lambda d: (
            read("samples", "int16", d["channels"], 2 * d["pairs"]),
            read("steps", "int16", d["steps"]),
            write("codes", "uint8", d["channels"], d["pairs"]),
            write("again", "int16", d["channels"], 2 * d["pairs"]),
            write("error", "int64", d["channels"]),
        ),
        lambda rng, d: {
            "samples": sound(rng, (d["channels"], 2 * d["pairs"]), 30000),
            "steps": np.minimum(7 * 1.1 ** np.arange(d["steps"]), 32000).astype(np.int16),
        },
    ),
    Spec(
        "correlate", "signal",
        {"frames": 3, "n": 160, "order": 8}, {"frames": 30, "n": 320, "order": 12},
        {"frames": 80, "n": 480, "order": 16},
        lambda d: (
            read("samples", "int16", d["frames"], d["n"]),
            write("lags", "int32", d["frames"]),
            write("coefficients", "float64", d["frames"], d["order"] + 1),
            write("errors", "float64", d["frames"]),
        ),
        lambda rng, d: {"samples": sound(rng, (d["frames"], d["n"]), 12000)},
        Tolerance(relative=1e-8, typical=1e-8),
    ),
)  # fmt: skip
