"""What a kernel does, counted: against figures worked out by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from compilers.base import run_rule
from compilers.loopjit import LoopJit
from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.work import WORK
from features.kernels import KERNEL_FEATURES, footprint_bytes, kernel_row
from programs import load
from programs.graphs import FAMILIES
from programs.ir import OPS, Graph, GraphBuilder
from programs.program import Program


def _plans(graph: Graph, rule: str) -> list[KernelPlan]:
    jit = LoopJit()
    program = Program("test://kernels", "test", graph)
    partition = jit.partition(run_rule(jit, program, rule))
    return [jit.kernel_plan(partition, unit) for unit in partition.units() if unit in partition.groups]


def _work(plan: KernelPlan) -> dict[str, float]:
    return {kind: count for kind, count in zip(WORK, plan.work, strict=True) if count}


def test_a_chain_counts_each_operator_and_load_once() -> None:
    g = GraphBuilder()
    x, b = g.input("x", (32, 64)), g.input("b", (64,))
    (plan,) = _plans(g.build(g.op("mul", g.op("exp", g.op("div", x, b)), 2.0)), "share-all")
    n = 32 * 64
    # b is loaded again in each row: it differs from column to column, and rows are outside
    assert _work(plan) == {"cheap": n, "divide": n, "exponential": n, "load": 2 * n}


def test_idle_lanes_cost_as_much_as_busy_ones() -> None:
    g = GraphBuilder()
    (plan,) = _plans(g.build(g.op("exp", g.input("x", (10, 3, 17)))), "none")
    # all dimensions are merged into one of 510 columns: 32 vectors of 16
    assert _work(plan) == {"exponential": 512.0, "load": 512.0}


def test_the_chain_is_what_waits_for_each_other() -> None:
    g = GraphBuilder()
    x = g.input("x", (32, 64))
    one, two = g.op("exp", g.op("exp", x)), g.op("tanh", x)
    (plan,) = _plans(g.build(g.op("add", one, two)), "share-all")
    assert plan.chain == 2 * OPS["exp"].cost + OPS["add"].cost > OPS["tanh"].cost


def test_borders_and_taps_of_a_stencil() -> None:
    g = GraphBuilder()
    x = g.input("x", (8, 64))
    window: dict[str, Any] = {
        "axes": (1,),
        "size": (3,),
        "stride": (1,),
        "dilation": (1,),
        "pad_lo": (1,),
        "pad_hi": (1,),
    }
    y = g.op("stencil", x, weights=(1.0, 2.0, 1.0), **window)
    (plan,) = _plans(g.build(y), "none")
    n = 8 * 64
    assert _work(plan) == {"tap": 3 * n, "load": n, "unaligned_load": 2 * n, "lane_guard": 2 * n}


def test_rows_of_scratch_are_read_at_their_own_or_at_other_columns() -> None:
    """A softmax reads its scratch row where it stands; a running mean reads around."""
    g = GraphBuilder()
    x = g.input("x", (8, 64))
    e = g.op("exp", g.op("sub", x, g.op("max", x, axes=(1,))))
    (softmax,) = _plans(g.build(g.op("div", e, g.op("sum", e, axes=(1,)))), "share-all")
    n = 8 * 64
    assert _work(softmax)["member_load"] == n and "shifted_member_load" not in _work(softmax)
    g = GraphBuilder()
    window: dict[str, Any] = {"axes": (1,), "size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,)}
    y = g.op("pool_mean", g.op("exp", g.input("x", (8, 64))), pad_hi=(1,), **window)
    (around,) = _plans(g.build(y), "share-all")
    assert _work(around)["shifted_member_load"] == 2 * n and _work(around)["member_load"] == n


@pytest.mark.parametrize(("columns", "exponentials"), [((32, 32), 64), ((24, 40), 128)])
def test_operands_of_a_concatenation_are_evaluated_for_their_own_columns(
    columns: tuple[int, int], exponentials: int
) -> None:
    """Equal parts: each where it is wanted. Unequal ones: both everywhere, and the lanes picked."""
    g = GraphBuilder()
    a, b = (g.op("exp", g.input(name, (16, size))) for name, size in zip("ab", columns, strict=True))
    (plan,) = _plans(g.build(g.op("concat", a, b, axis=1)), "inline-all")
    assert _work(plan)["exponential"] == 16 * exponentials


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("rule", ["none", "share-all", "inline-all"])
def test_features_are_finite_and_moderate(family: str, rule: str) -> None:
    jit = LoopJit()
    program = load(f"programs://graphs-v0/{family}/3")
    partition = jit.partition(run_rule(jit, program, rule))
    footprint = footprint_bytes(program.graph)
    for unit in partition.groups:
        row = kernel_row(program.graph, jit.kernel_plan(partition, unit), footprint)
        assert row.shape == (len(KERNEL_FEATURES),) and row.dtype == np.float32
        assert np.isfinite(row).all() and np.abs(row).max() < 8, dict(zip(KERNEL_FEATURES, row, strict=True))
