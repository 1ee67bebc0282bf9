"""Instructions counted on a kernel's code, against figures worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from compilers.base import run_rule
from compilers.loopjit import LoopJit
from compilers.loopjit.emit import Emitter
from compilers.loopjit.tally import LATENCY_CYCLES, TALLY, tally
from programs.ir import Graph, GraphBuilder
from programs.program import Program


def counted(graph: Graph, rule: str = "share-all") -> dict[str, float]:
    """What the only kernel of ``graph`` under ``rule`` does."""
    jit = LoopJit()
    partition = jit.partition(run_rule(jit, Program("test://tally", "test", graph), rule))
    (unit,) = partition.groups
    return dict(zip(TALLY, tally(Emitter(jit.kernel_plan(partition, unit), True).text("kernel")), strict=True))


def test_each_operator_and_load_counts_once_a_vector() -> None:
    g = GraphBuilder()
    x, b = g.input("x", (32, 64)), g.input("b", (64,))
    found = counted(g.build(g.op("sqrt", g.op("div", x, b))))
    vectors = 32 * 64 // 16
    # b differs from column to column, so each row loads it again
    assert (found["load"], found["divide"], found["root"], found["store"]) == (2 * vectors, vectors, vectors, vectors)
    assert found["arithmetic"] == found["masked_load"] == found["carried"] == 0


def test_idle_lanes_cost_as_much_as_busy_ones() -> None:
    g = GraphBuilder()
    found = counted(g.build(g.op("sqrt", g.input("x", (10, 3, 17)))))
    # all dimensions are merged into one of 510 columns: 31 whole vectors, which come in fours, and one of 14 lanes
    assert found["root"] == 32 and found["load"] + found["masked_load"] == 32
    assert found["masked_store"] >= 1 and found["store"] + found["masked_store"] == 32


def test_a_product_and_a_sum_are_one_instruction() -> None:
    g = GraphBuilder()
    x, y = g.input("x", (32, 64)), g.input("y", (32, 64))
    found = counted(g.build(g.op("add", g.op("mul", x, y), x)))
    assert found["fused"] == 128 and found["arithmetic"] == 0


def test_a_sum_waits_for_the_last_round() -> None:
    g = GraphBuilder()
    found = counted(g.build(g.op("sum", g.input("x", (8, 1024)), axes=(1,))))
    # 16 rounds of 4 vectors a row
    assert found["rounds"] == 8 * 16 + 8 and found["carried"] == 8 * 16 * LATENCY_CYCLES["arithmetic"]
    assert found["load"] == 8 * 64 and found["reduce"] == 8


def test_columns_beside_cache_lines_and_far_apart() -> None:
    g = GraphBuilder()
    aligned = counted(g.build(g.op("sqrt", g.op("add", g.input("x", (40, 64)), g.input("c", (40, 1))))))
    g = GraphBuilder()
    beside = counted(g.build(g.op("sqrt", g.op("add", g.input("x", (40, 65)), g.input("c", (40, 1))))))
    assert aligned["split"] == 0 < beside["split"]
    g = GraphBuilder()
    x = g.input("x", (8, 2048))
    far = counted(g.build(g.op("sub", x, g.op("sum", x, axes=(0,)))), "inline-all")
    assert aligned["walk"] == 0 < far["walk"]


def test_a_window_over_a_row_just_written_waits_for_it() -> None:
    g = GraphBuilder()
    weights, rows = (0.25, 0.5, 0.25), 40
    window = {"size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,), "weights": weights}
    first = g.op("stencil", g.input("x", (rows, 64)), axes=(0,), **window)
    found = counted(g.build(g.op("stencil", first, axes=(1,), **window)))
    assert 0.8 * rows < found["stalled"] <= rows  # the taps beside the middle want bytes of two stores
    g = GraphBuilder()
    assert counted(g.build(g.op("stencil", g.input("x", (rows, 64)), axes=(1,), **window)))["stalled"] == 0
    long = GraphBuilder()
    first = long.op("stencil", long.input("x", (rows, 16384)), axes=(0,), **window)
    assert counted(long.build(long.op("stencil", first, axes=(1,), **window)))["stalled"] == 0  # it has left long ago


@pytest.mark.parametrize(("columns", "roots"), [((32, 32), 64), ((24, 40), 128)])
def test_operands_of_a_concatenation_are_evaluated_for_their_own_columns(columns: tuple[int, int], roots: int) -> None:
    """Equal parts: each where it is wanted. Unequal ones: both everywhere, and the lanes picked."""
    g = GraphBuilder()
    a, b = (g.op("sqrt", g.input(name, (16, size))) for name, size in zip("ab", columns, strict=True))
    assert counted(g.build(g.op("concat", a, b, axis=1)), "inline-all")["root"] == roots


def test_an_arm_of_a_branch_counts_half() -> None:
    g = GraphBuilder()
    a, b = (g.op("sqrt", g.input(name, (16, 64))) for name in "ab")
    found = counted(g.build(g.op("concat", a, b, axis=0)), "inline-all")
    assert found["root"] == 32 * 4 and found["store"] == 32 * 4


def test_borders_and_taps_of_a_stencil() -> None:
    g = GraphBuilder()
    one = {"axes": (1,), "size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,)}
    attrs: dict[str, Any] = {**one, "weights": (1.0, 2.0, 4.0)}
    found = counted(g.build(g.op("stencil", g.input("x", (8, 160)), **attrs)))
    vectors = 8 * 160 // 16
    assert found["load"] + found["masked_load"] == 3 * vectors
    # the first and the last vector of a row are masked for one tap each; nothing else is
    assert found["masked_load"] == 2 * 8 * 2 and found["split"] == 2 * vectors


def test_many_values_alive_are_spilled() -> None:
    def kept(number: int) -> Graph:
        g = GraphBuilder()
        x = g.input("x", (4, 64))
        values = [g.op("sqrt", g.op("add", x, float(i + 1))) for i in range(number)]
        total = values[0]
        for value in values[1:]:
            total = g.op("sub", value, total)
        return g.build(total)

    assert counted(kept(4))["spilled"] == 0 < counted(kept(40))["spilled"]
