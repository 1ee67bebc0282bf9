"""The elementwise functions over the whole float32 range against float64, by the errors that vmath states."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from compilers.base import run_rule
from compilers.loopjit import LoopJit
from compilers.loopjit.vmath import MAX_ULP, UNARY
from programs import reference
from programs.ir import GraphBuilder
from programs.program import Program

SPECIAL = [0.0, -0.0, np.inf, -np.inf, np.nan, 1, -1, 1e-45, -1e-45, 1.1754944e-38, 3.4e38, -3.4e38, 0.5, 2, 3, -3]


def whole_range(stride: int) -> np.ndarray:
    """Every ``stride``-th bit pattern of a float32, and the special ones."""
    bits = np.arange(0, 2**32, stride, dtype=np.uint64).astype(np.uint32)
    return np.concatenate([bits.view(np.float32), np.float32(SPECIAL)])


def ulps(got: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Error in units of the last place of the float32 result; equal infinities and NaNs have none."""
    with np.errstate(all="ignore"):
        rounded = wanted.astype(np.float32)
        spacing = np.spacing(np.where(np.isfinite(rounded), np.abs(rounded), np.float32(1))).astype(np.float64)
        error = np.abs(got.astype(np.float64) - wanted) / spacing
    return np.where((got == rounded) | (np.isnan(got) & np.isnan(wanted)), 0.0, error)


def evaluate(jit: LoopJit, machine, op: str, *operands: np.ndarray) -> np.ndarray:  # type: ignore[no-untyped-def]
    builder = GraphBuilder()
    names = [builder.input(f"x{number}", value.shape) for number, value in enumerate(operands)]
    graph = builder.build(builder.op(op, *names))
    artifact = jit.build(run_rule(jit, Program("test://op", "test", graph), "none"))
    (result,) = machine.run(artifact, dict(zip(names, operands, strict=True))).values()
    return result


@pytest.mark.parametrize("op", sorted(UNARY))
def test_stated_error_over_the_whole_range(op, jit, machine):  # type: ignore[no-untyped-def]
    x = whole_range(4093)
    if op in ("sin", "cos"):
        x = x[~(np.abs(x) > 1e5)]
    got = evaluate(jit, machine, op, x)
    wanted = reference.apply(op, {}, [torch.from_numpy(x).double()]).numpy()
    error = ulps(got, wanted)
    worst = int(np.argmax(np.where(np.isnan(error), np.inf, error)))
    assert error[worst] <= MAX_ULP.get(op, 0.0), f"{op}({x[worst]!r}) = {got[worst]!r}, not {wanted[worst]!r}"


def test_scalar_code_agrees_with_vector_code(jit, machine):  # type: ignore[no-untyped-def]
    """A row's scalar goes through the one-lane version of the same formulas."""
    x = np.float32([0.3, -2.0, 5.0, 80.0, -90.0, 1e-3])
    for op in ("exp", "tanh", "erf", "sigmoid", "sin", "cos"):
        builder = GraphBuilder()
        data = builder.input("x", (6, 1))
        other = builder.input("y", (6, 40))
        graph = builder.build(builder.op("mul", builder.op(op, data), other))
        artifact = jit.build(run_rule(jit, Program("test://op", "test", graph), "share-all"))
        (result,) = machine.run(artifact, {"x": x[:, None], "y": np.ones((6, 40), np.float32)}).values()
        np.testing.assert_array_equal(result[:, 0], evaluate(jit, machine, op, x))


def test_pow(jit, machine):  # type: ignore[no-untyped-def]
    rng = np.random.default_rng(7)
    some = rng.choice(whole_range(40961), 60_000)
    other = rng.choice(whole_range(40961), 60_000)
    small = np.abs(rng.standard_normal(20_000)).astype(np.float32)
    whole = rng.integers(-9, 10, 20_000).astype(np.float32)
    a, b = (grid.ravel() for grid in np.meshgrid(np.float32(SPECIAL), np.float32(SPECIAL)))
    x = np.concatenate([some, small, whole, a])
    y = np.concatenate([other, small * 8 - 3, rng.permutation(whole), b])
    got = evaluate(jit, machine, "pow", x, y)
    with np.errstate(all="ignore"):
        wanted = np.power(x.astype(np.float64), y.astype(np.float64))
    error = ulps(got, wanted)
    worst = int(np.argmax(np.where(np.isnan(error), np.inf, error)))
    assert error[worst] <= MAX_ULP["pow"], f"pow({x[worst]!r}, {y[worst]!r}) = {got[worst]!r}, not {wanted[worst]!r}"


@pytest.mark.parametrize("op", ["maximum", "minimum", "div", "lt", "le", "gt", "ge", "eq", "ne"])
def test_binary_special_values(op, jit, machine):  # type: ignore[no-untyped-def]
    a, b = (grid.ravel() for grid in np.meshgrid(np.float32(SPECIAL), np.float32(SPECIAL)))
    got = evaluate(jit, machine, op, a, b)
    with np.errstate(all="ignore"):
        wanted = reference.apply(op, {}, [torch.from_numpy(a.copy()), torch.from_numpy(b.copy())]).numpy()
    np.testing.assert_array_equal(got, wanted)
