"""Clean-up passes: they keep what a graph means, and each does what it is for."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programs import passes
from programs.ir import Graph, GraphBuilder
from programs.passes import clean
from programs.program import Program
from programs.reference import run

UNARY = ("neg", "abs", "relu", "tanh", "sigmoid", "sin", "cos", "erf")
BINARY = ("add", "sub", "mul", "maximum", "minimum")
SPECIAL = (0.0, 1.0, -1.0, 2.0, 0.5)


def draw_graph(draw: Any) -> Graph:
    """A random graph of pointwise operators, reductions, views, windows, products and constants."""
    g = GraphBuilder()
    names = [g.input("x", (2, 3, 4)), g.input("y", (3, 4)), g.input("z", (2, 6, 8, 8))]
    rng = np.random.default_rng(draw(st.integers(0, 1000)))

    def pick() -> str:
        return str(draw(st.sampled_from(names)))

    for _ in range(draw(st.integers(3, 25))):
        kind, x = draw(st.integers(0, 9)), pick()
        shape = g.shape(x)
        rank = len(shape)
        if kind == 0:
            made = g.op(draw(st.sampled_from(UNARY)), x)
        elif kind == 1:
            other = draw(st.one_of(st.sampled_from(SPECIAL), st.sampled_from([n for n in names if fits(g, n, shape)])))
            pair = (x, other) if draw(st.booleans()) else (other, x)
            made = g.op(draw(st.sampled_from(BINARY)), *pair)
        elif kind == 2:
            value = (
                rng.standard_normal(shape[1:])
                if draw(st.booleans())
                else np.full((1,) * rank, draw(st.sampled_from(SPECIAL)))
            )
            made = g.op(draw(st.sampled_from(BINARY)), x, g.constant(value))
        elif kind == 3 and rank:
            axes = tuple(sorted(draw(st.sets(st.integers(0, rank - 1), min_size=1))))
            made = g.op(draw(st.sampled_from(("mean", "max", "min"))), x, axes=axes)
        elif kind == 4:
            made = g.op("reshape", x, shape=draw(st.sampled_from(reshapes(shape))))
        elif kind == 5:
            made = g.op("transpose", x, perm=tuple(draw(st.permutations(range(rank)))))
        elif kind == 6 and rank:
            stops = [draw(st.integers(1, size)) for size in shape]
            made = g.op("slice", x, starts=(0,) * rank, stops=stops, steps=[draw(st.integers(1, 2)) for _ in shape])
        elif kind == 7 and rank:
            axis = draw(st.integers(0, rank - 1))
            parts = [n for n in names if len(g.shape(n)) == rank and drop(g.shape(n), axis) == drop(shape, axis)]
            made = g.op("concat", x, draw(st.sampled_from(parts)), axis=axis)
            if g.shape(made)[axis] > 24:
                continue
        elif kind == 8 and rank >= 2:
            weight = g.constant(rng.standard_normal((shape[-1], 5)) / math.sqrt(shape[-1]), "w")
            made = g.op("matmul", x, weight, transpose_a=False, transpose_b=False)
            made = g.op(draw(st.sampled_from(("mul", "add"))), made, g.constant(rng.standard_normal(5)))
        elif kind == 9 and rank == 4 and min(shape[2:]) >= 3:
            weight = g.constant(rng.standard_normal((4, shape[1], 3, 3)) / math.sqrt(9 * shape[1]), "w")
            made = g.op("conv", x, weight, stride=(1, 1), padding=(1, 1), dilation=(1, 1), groups=1)
            made = g.op("mul", made, g.constant(rng.standard_normal((4, 1, 1))))
            made = g.op("add", made, g.constant(rng.standard_normal((1, 4, 1, 1))))
        else:
            continue
        names.append(made)
    computed = [n for n in names if not g.is_source(n)]
    if not computed:
        computed = [g.op("neg", names[0])]
    outputs = draw(st.lists(st.sampled_from(computed), min_size=1, max_size=3, unique=True))
    return g.build(*outputs)


def fits(g: GraphBuilder, name: str, shape: tuple[int, ...]) -> bool:
    try:
        return np.broadcast_shapes(g.shape(name), shape) == shape
    except ValueError:
        return False


def drop(shape: tuple[int, ...], axis: int) -> tuple[int, ...]:
    return (*shape[:axis], *shape[axis + 1 :])


def reshapes(shape: tuple[int, ...]) -> list[tuple[int, ...]]:
    flat = math.prod(shape)
    found = [(flat,), (1, flat), (flat, 1), shape]
    if len(shape) > 1:
        found += [(shape[0] * shape[1], *shape[2:]), tuple(size for size in shape if size != 1)]
    if len(shape) < 5:
        found += [(*shape, 1), (*shape[:1], 1, *shape[1:])]
    return found


def assert_same(before: Graph, after: Graph) -> None:
    program = Program("test", "test", before)
    inputs = program.make_inputs(3)
    expected, got = run(before, inputs), run(after, inputs)
    assert tuple(expected) == tuple(got)
    for name, value in expected.items():
        scale = max(1.0, float(value.abs().max()))
        assert value.shape == got[name].shape
        assert float((value - got[name]).abs().max()) <= 1e-5 * scale, name


@settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_clean_keeps_the_meaning_of_random_graphs(data: st.DataObject) -> None:
    graph = draw_graph(data.draw)
    cleaned = clean(graph)
    assert cleaned.outputs == graph.outputs
    assert [node.name for node in cleaned.inputs] == [node.name for node in graph.inputs]
    assert len(cleaned.compute) <= len(graph.compute) + len(graph.outputs)
    assert_same(graph, cleaned)
    assert clean(cleaned) is cleaned, "cleaning twice must change nothing"


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data(), st.sampled_from(passes.PASSES))
def test_each_pass_keeps_the_meaning(data: st.DataObject, step: passes.Pass) -> None:
    graph = draw_graph(data.draw)
    assert_same(graph, step(graph))


def ops(graph: Graph) -> list[str]:
    return [node.op for node in graph.compute]


def test_batch_norm_folds_into_convolution() -> None:
    rng = np.random.default_rng(0)
    g = GraphBuilder()
    x = g.input("x", (1, 3, 8, 8))
    w = g.constant(rng.standard_normal((4, 3, 3, 3)), "w")
    y = g.op("conv", x, w, stride=(1, 1), padding=(1, 1), dilation=(1, 1), groups=1)
    for op, value in (
        ("mul", rng.random((4, 1, 1)) + 0.5),
        ("add", rng.random((1, 4, 1, 1))),
        ("div", np.full((4, 1, 1), 3.0)),
    ):
        y = g.op(op, y, g.constant(value))
    graph = g.build(g.op("relu", y))
    cleaned = clean(graph)
    assert ops(cleaned) == ["conv", "relu"]
    assert_same(graph, cleaned)


def test_batch_norm_does_not_fold_where_the_unscaled_result_is_read_too() -> None:
    g = GraphBuilder()
    x, w = g.input("x", (2, 4)), g.constant(np.eye(4), "w")
    y = g.op("matmul", x, w, transpose_a=False, transpose_b=False)
    graph = g.build(g.op("mul", y, g.constant(np.arange(1.0, 5.0))), g.op("exp", y))
    assert ops(clean(graph)).count("matmul") == 1
    assert "mul" in ops(clean(graph))
    assert_same(graph, clean(graph))


def test_reshapes_around_a_linear_layer_cancel() -> None:
    rng = np.random.default_rng(0)
    g = GraphBuilder()
    x = g.input("x", (2, 16, 8))
    rows = g.op("reshape", x, shape=(32, 8))
    y = g.op("matmul", rows, g.constant(rng.standard_normal((8, 8))), transpose_a=False, transpose_b=False)
    y = g.op("reshape", g.op("relu", y), shape=(2, 16, 8))
    graph = g.build(g.op("add", y, x))
    assert ops(clean(graph)) == ["matmul", "relu", "add"]
    assert_same(graph, clean(graph))


def test_reductions_without_kept_dimensions_lose_their_reshapes() -> None:
    g = GraphBuilder()
    x = g.input("x", (4, 8, 16))
    mean = g.op("reshape", g.op("mean", x, axes=(2,)), shape=(4, 8))
    factor = g.op("reshape", g.op("rsqrt", g.op("add", g.op("mul", mean, mean), 1.0)), shape=(4, 8, 1))
    graph = g.build(g.op("mul", x, factor))
    assert ops(clean(graph)) == ["mean", "mul", "add", "rsqrt", "mul"]
    assert_same(graph, clean(graph))


@pytest.mark.parametrize(
    ("op", "value", "expected"),
    [("mul", 1.0, []), ("add", 0.0, []), ("sub", 0.0, []), ("div", 1.0, []), ("div", 4.0, ["mul"]),
     ("maximum", 0.0, ["relu"]), ("pow", 2.0, ["mul"]), ("pow", 0.5, ["sqrt"]), ("pow", -0.5, ["rsqrt"])],
)  # fmt: skip
def test_algebra(op: str, value: float, expected: list[str]) -> None:
    g = GraphBuilder()
    x = g.op("exp", g.input("x", (4, 4)))
    graph = g.build(g.op("tanh", g.op(op, x, g.constant(np.full((4, 4), value)))))
    assert ops(clean(graph)) == ["exp", *expected, "tanh"]
    assert_same(graph, clean(graph))


def test_a_constant_of_ones_that_broadcasts_stays() -> None:
    g = GraphBuilder()
    graph = g.build(g.op("mul", g.op("exp", g.input("x", (4,))), g.constant(np.ones((3, 4)))))
    assert clean(graph)[graph.outputs[0]].shape == (3, 4)
    assert_same(graph, clean(graph))


def test_folding_does_not_blow_up_constants() -> None:
    g = GraphBuilder()
    big = g.op("broadcast", g.constant(np.arange(64.0)), shape=(4096, 64))
    cleaned = clean(g.build(g.op("exp", g.op("add", g.input("x", (4096, 64)), g.op("mul", big, big)))))
    assert sum(value.size for value in cleaned.constants.values()) <= 64


def test_outputs_that_are_equal_or_constant_stay_outputs() -> None:
    g = GraphBuilder()
    x = g.input("x", (4,))
    graph = g.build(g.op("mul", x, 1.0), g.op("exp", x), g.op("exp", x), g.op("neg", g.constant(np.arange(4.0))))
    cleaned = clean(graph)
    assert cleaned.outputs == graph.outputs
    assert all(node.op not in ("input", "constant") for node in (cleaned[name] for name in cleaned.outputs))
    assert_same(graph, cleaned)


def test_a_pool_over_everything_is_a_reduction() -> None:
    g = GraphBuilder()
    x = g.input("x", (1, 2, 6, 6))
    window: dict[str, Any] = {
        "axes": (2, 3), "size": (7, 7), "stride": (1, 1), "dilation": (1, 1), "pad_lo": (0, 0), "pad_hi": (1, 1)
    }  # fmt: skip
    graph = g.build(g.op("pool_mean", x, **window, count_pad=False), g.op("pool_mean", x, **window, count_pad=True))
    assert not [op for op in ops(clean(graph)) if op.startswith("pool")]
    assert_same(graph, clean(graph))


@pytest.mark.parametrize(("hi", "fill", "left"), [(1, 0.0, []), (2, 0.0, ["pad"]), (1, 1.0, ["pad"])])
def test_padding_goes_into_what_can_pad(hi: int, fill: float, left: list[str]) -> None:
    g = GraphBuilder()
    x = g.op("pad", g.input("x", (1, 4, 6, 6)), lo=(0, 0, 1, 1), hi=(0, 0, hi, hi), fill=fill)
    w, v = g.constant(np.random.default_rng(0).random((4, 4, 3, 3)), "w"), g.constant(np.ones((4, 3, 3)) / 3, "v")
    window: dict[str, Any] = {
        "axes": (2, 3), "size": (3, 3), "stride": (1, 1), "dilation": (1, 1), "pad_lo": (0, 1), "pad_hi": (0, 0)
    }  # fmt: skip
    y = g.op("depthwise", x, v, **window)
    z = g.op("conv", x, w, stride=(1, 1), padding=(0, 1), dilation=(1, 1), groups=1)
    graph = g.build(y, z)
    assert [op for op in ops(clean(graph)) if op == "pad"] == left
    assert_same(graph, clean(graph))


def test_remove_dead_keeps_inputs() -> None:
    g = GraphBuilder()
    x = g.input("x", (4,))
    g.input("unused", (2,))
    g.op("exp", x)
    graph = passes.remove_dead(g.build(g.op("neg", x)))
    assert [node.name for node in graph.inputs] == ["x", "unused"]
    assert ops(graph) == ["neg"]


def test_common_subexpressions_merge_once_operands_are_sorted() -> None:
    g = GraphBuilder()
    x, y = g.input("x", (4,)), g.input("y", (4,))
    graph = g.build(g.op("sub", g.op("exp", g.op("add", x, y)), g.op("tanh", g.op("add", y, x))))
    assert ops(passes.merge_common(graph)).count("add") == 1


def test_integers_computed_by_the_library_survive() -> None:
    from programs.library_nodes import Ref, library

    g = GraphBuilder()
    index = g.input("i", (3,), "index:5", "int64")
    table = g.constant(np.arange(10.0).reshape(5, 2), "table")
    rows = library(g, "aten.embedding.default", (Ref(table), Ref(index)))
    graph = g.build(g.op("mul", rows, 1.0))
    assert_same(graph, clean(graph))
    assert run(clean(graph), {"i": np.array([4, 0, 1])})[graph.outputs[0]].dtype == torch.float64
