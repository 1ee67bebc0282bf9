"""Families machine, simulate and dispatch: a function for each instruction, state or kind of thing."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, read, scratch, write
from programs.calls.spec import CallSpec
from programs.ir import Array


def _words(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    """Words of a language: some begin with primitives only, later ones use earlier ones."""
    body = rng.integers(0, 16, (d["words"], 8), np.uint8)
    uses = rng.random(body.shape) < 0.25
    uses[:16] = False
    body[uses] = rng.integers(16, d["words"], body.shape, np.uint8)[uses]
    return {"body": body}


def _draws(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    return {"draws": rng.integers(0, 2**32, d["steps"], np.uint32)}


SPECS: tuple[CallSpec, ...] = (
    CallSpec(
        "stackops", "machine",
        {"code": 200, "steps": 2000}, {"code": 2000, "steps": 40000}, {"code": 4000, "steps": 150000},
        lambda d: (read("code", "uint16", d["code"]), write("result", "uint64", 4)),
        lambda rng, d: {"code": rng.integers(0, 2**16, d["code"], np.uint16)},
    ),
    CallSpec(
        "registers", "machine",
        {"code": 200, "rounds": 5}, {"code": 1000, "rounds": 15}, {"code": 4000, "rounds": 25},
        lambda d: (
            read("code", "uint32", d["code"]), write("registers", "uint32", 16), write("memory", "uint32", 256),
            write("count", "uint64", 1),
        ),
        lambda rng, d: {"code": rng.integers(0, 2**32, d["code"], np.uint32)},
    ),
    CallSpec(
        "words", "machine",
        {"words": 40, "fuel": 3000}, {"words": 120, "fuel": 30000}, {"words": 240, "fuel": 150000},
        lambda d: (
            read("body", "uint8", d["words"], 8), write("stack", "int64", 32), write("result", "uint64", 2),
        ),
        _words,
    ),
    CallSpec(
        "elevators", "simulate",
        {"steps": 300, "lifts": 3, "floors": 12}, {"steps": 3000, "lifts": 5, "floors": 20},
        {"steps": 10000, "lifts": 8, "floors": 31},
        lambda d: (read("draws", "uint32", d["steps"]), write("result", "uint64", 18)),
        _draws,
    ),
    CallSpec(
        "sessions", "simulate",
        {"steps": 1000}, {"steps": 10000}, {"steps": 50000},
        lambda d: (read("draws", "uint32", d["steps"]), write("result", "uint64", 8)),
        _draws,
    ),
    CallSpec(
        "foragers", "simulate",
        {"ants": 8, "side": 32, "steps": 60}, {"ants": 32, "side": 64, "steps": 500},
        {"ants": 64, "side": 128, "steps": 600},
        lambda d: (
            read("food", "uint16", d["side"], d["side"]), write("result", "uint64", 2),
            scratch("trail", "uint16", d["side"], d["side"]), scratch("left", "uint16", d["side"], d["side"]),
        ),
        lambda rng, d: {"food": rng.integers(0, 2**16, (d["side"], d["side"]), np.uint16)},
    ),
    CallSpec(
        "shapes", "dispatch",
        {"shapes": 20}, {"shapes": 600}, {"shapes": 2000},
        lambda d: (
            read("draws", "int32", d["shapes"], 4), write("out", "int64", d["shapes"], 2),
            scratch("room", "int64", d["shapes"], 5),
        ),
        lambda rng, d: {"draws": rng.integers(0, 2**31, (d["shapes"], 4), np.int32)},
    ),
    CallSpec(
        "stages", "dispatch",
        {"samples": 300, "stages": 6}, {"samples": 4000, "stages": 9}, {"samples": 16000, "stages": 12},
        lambda d: (
            read("samples", "int16", d["samples"]), read("draws", "uint32", d["stages"]),
            write("out", "int32", d["samples"]), write("events", "uint64", d["stages"]),
        ),
        lambda rng, d: {
            "samples": rng.integers(-20000, 20000, d["samples"], np.int16),
            "draws": (rng.integers(0, 2**28, d["stages"]) * 7 + np.arange(d["stages"]) % 7).astype(np.uint32),
        },
    ),
    CallSpec(
        "events", "dispatch",
        {"steps": 500}, {"steps": 6000}, {"steps": 30000},
        lambda d: (
            read("draws", "uint32", d["steps"]), write("balances", "int64", 64), write("result", "uint64", 4),
        ),
        _draws,
    ),
)  # fmt: skip
