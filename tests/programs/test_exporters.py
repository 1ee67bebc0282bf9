"""Graphs taken elsewhere (torch, ONNX, jax) compute there what they compute here."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from measure.oracle import Oracle
from programs import graphs
from programs.ir import OPS, POINTWISE, Array, Graph, GraphBuilder
from programs.library_nodes import Ref, library
from programs.onnx_import import import_onnx
from programs.program import Program
from programs.reference import run
from programs.to_jax import to_jax
from programs.to_onnx import to_onnx
from programs.to_torch import to_torch

Runner = Callable[[Graph, Mapping[str, Array]], list[Array]]


def by_torch(graph: Graph, feed: Mapping[str, Array], windows: Any) -> list[Array]:
    with torch.inference_mode():
        made = to_torch(graph, windows)(*(torch.from_numpy(feed[node.name]) for node in graph.inputs))
    assert all(value.is_contiguous() for value in made)
    return [value.numpy() for value in made]


def by_onnx(graph: Graph, feed: Mapping[str, Array]) -> list[Array]:
    import onnxruntime as ort

    model = to_onnx(graph)
    onnx.checker.check_model(model, full_check=True)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    made: list[Array] = session.run(list(graph.outputs), {node.name: feed[node.name] for node in graph.inputs})
    return made


def by_jax(graph: Graph, feed: Mapping[str, Array], windows: Any) -> list[Array]:
    import jax

    function, weights = to_jax(graph, windows)
    return [np.asarray(x) for x in jax.jit(function)(weights, *(feed[node.name] for node in graph.inputs))]


def needs(package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(importlib.util.find_spec(package) is None, reason=f"{package} is not installed")


RUNNERS = [
    pytest.param(partial(by_torch, windows="layers"), id="torch-layers"),
    pytest.param(partial(by_torch, windows="taps"), id="torch-taps"),
    pytest.param(by_onnx, id="onnx", marks=needs("onnxruntime")),
    pytest.param(partial(by_jax, windows="layers"), id="jax-layers", marks=needs("jax")),
    pytest.param(partial(by_jax, windows="taps"), id="jax-taps", marks=needs("jax")),
]
ORACLE = Oracle()


def agrees(runner: Runner, program: Program) -> None:
    judge = ORACLE.get(program, 3)
    made = runner(program.graph, judge.inputs)
    for name, value in zip(program.graph.outputs, made, strict=True):
        assert value.shape == program.graph[name].shape, f"{name} has the shape {value.shape}"
    verdict = judge.judge(dict(zip(program.graph.outputs, made, strict=True)))
    assert verdict.ok, verdict.reason


def window(*rows: tuple[int, int, int, int, int, int]) -> dict[str, Any]:
    """Attributes from a row an axis: axis, size, stride, dilation, padding low and high."""
    keys = ("axes", "size", "stride", "dilation", "pad_lo", "pad_hi")
    return dict(zip(keys, map(tuple, zip(*rows, strict=True)), strict=True))


WINDOWS: list[tuple[tuple[int, ...], dict[str, Any]]] = [
    ((2, 4, 9, 10), window((2, 3, 2, 1, 1, 1), (3, 2, 1, 2, 1, 1))),
    ((2, 4, 9, 10), window((2, 3, 1, 1, 0, 1), (3, 3, 1, 1, 2, 1))),  # uneven padding
    ((5, 12, 6), window((1, 5, 1, 1, 2, 2))),  # not the last axis
    ((2, 3, 4, 5, 6), window((1, 2, 1, 1, 0, 1), (4, 3, 2, 1, 1, 1))),  # axes apart, too many for a layer
    ((4, 12), window((1, 2, 3, 1, 3, 4))),  # more padding than window
]
"""Shape of the operand and attributes."""


def cases() -> dict[str, Callable[[GraphBuilder], str]]:
    """A small graph of one operator, or a few for operators with several ways to be written."""
    made: dict[str, Callable[[GraphBuilder], str]] = {}
    shape = (3, 4, 5)

    def unary(op: str, **attrs: Any) -> Callable[[GraphBuilder], str]:
        return lambda g: g.op(op, g.input("x", shape, "positive"), **attrs)

    for op, info in OPS.items():
        if op in POINTWISE and info.arity == (1,):
            made[op] = unary(op)
        elif op in POINTWISE and info.arity == (2,):
            made[op] = lambda g, op=op: g.op(op, g.input("x", shape, "positive"), g.input("y", (4, 1), "positive"))
            made[f"{op}-number"] = lambda g, op=op: g.op(op, g.input("x", shape, "positive"), 0.75)
            made[f"number-{op}"] = lambda g, op=op: g.op(op, 0.75, g.input("x", shape, "positive"))
        elif info.kind == "reduce":
            made[op] = unary(op, axes=(0, 2))
        elif info.kind == "window" and op not in ("shift", "stencil", "depthwise"):
            for number, (size, attrs) in enumerate(WINDOWS):
                made[f"{op}-{number}"] = lambda g, op=op, size=size, attrs=attrs: g.op(op, g.input("x", size), **attrs)
    for number, (size, attrs) in enumerate(WINDOWS):
        weights = tuple(0.25 * i - 0.5 for i in range(int(np.prod(attrs["size"]))))
        made[f"stencil-{number}"] = lambda g, size=size, attrs=attrs, weights=weights: g.op(
            "stencil", g.input("x", size), weights=weights, **attrs
        )
        if attrs["axes"] == tuple(range(attrs["axes"][0], attrs["axes"][-1] + 1)):
            filters = (size[attrs["axes"][0] - 1], *attrs["size"])
            made[f"depthwise-{number}"] = lambda g, size=size, attrs=attrs, filters=filters: g.op(
                "depthwise", g.input("x", size), g.input("w", filters), **attrs
            )
    for number in (0, 1):
        size, attrs = WINDOWS[number]
        made[f"pool_mean-partial-{number}"] = lambda g, size=size, attrs=attrs: g.op(
            "pool_mean", g.input("x", size), count_pad=False, **attrs
        )
    made |= {
        "select": lambda g: g.op("select", g.op("gt", g.input("x", shape), 0.1), g.input("y", (5,)), -1.5),
        "select-value": lambda g: g.op("select", g.op("relu", g.input("x", shape)), 2.0, g.input("y", (5,))),
        "select-numbers": lambda g: g.op("select", g.op("lt", g.input("x", shape), 0.5), 1.0, 0.0),
        "constants": lambda g: g.op("add", g.input("x", shape), g.op("mul", 2.0, 3.0)),
        "one-element": lambda g: g.op("add", g.input("x", (5,)), g.constant(np.full((1, 1), 2.0, np.float32))),
        "weights": lambda g: g.op("mul", g.input("x", shape), g.constant(np.arange(5, dtype=np.float32))),
        "shift": unary("shift", offsets=(1, 0, -2), fill=1.5),
        "shift-away": unary("shift", offsets=(3, 0, 0), fill=-2.0),
        "transpose": unary("transpose", perm=(2, 0, 1)),
        "reshape": unary("reshape", shape=(6, 10)),
        "reshape-scalar": lambda g: g.op("reshape", g.input("x", (1, 1)), shape=()),
        "broadcast": lambda g: g.op("broadcast", g.input("x", (4, 1)), shape=shape),
        "slice": unary("slice", starts=(0, 1, 1), stops=(3, 4, 5), steps=(1, 1, 3)),
        "concat": lambda g: g.op("concat", g.input("x", shape), g.input("y", (3, 2, 5)), axis=1),
        "pad": unary("pad", lo=(0, 2, 0), hi=(1, 0, 3), fill=-1.25),
        "matmul": lambda g: g.op(
            "matmul", g.input("x", (2, 6, 4)), g.input("w", (3, 4)), g.input("b", (3,)),
            transpose_a=False, transpose_b=True,
        ),
        "matmul-batched": lambda g: g.op(
            "matmul", g.input("x", (2, 4, 6)), g.input("w", (2, 4, 3)), transpose_a=True, transpose_b=False
        ),
        "matmul-flat": lambda g: g.op(
            "matmul", g.input("x", (6, 4)), g.input("w", (4, 3)), g.input("b", (3,)),
            transpose_a=False, transpose_b=False,
        ),
        "conv": lambda g: g.op(
            "conv", g.input("x", (2, 4, 8, 9)), g.input("w", (6, 2, 3, 3)), g.input("b", (6,)),
            stride=(2, 1), padding=(1, 0), dilation=(1, 2), groups=2,
        ),
        "conv-1d": lambda g: g.op(
            "conv", g.input("x", (2, 4, 8)), g.input("w", (6, 4, 3)), stride=(1,), padding=(1,), dilation=(1,), groups=1
        ),
    }  # fmt: skip
    return made


CASES = cases()


def test_there_is_a_case_for_every_operator() -> None:
    covered = {node.op for make in CASES.values() for node in (lambda g: g.build(make(g)))(GraphBuilder()).compute}
    assert covered == set(OPS) - {"input", "constant", "library"}


@pytest.mark.parametrize("runner", RUNNERS)
def test_every_operator(runner: Runner) -> None:
    taps = isinstance(runner, partial) and runner.keywords["windows"] == "taps"
    for name, make in CASES.items():
        if taps and not name.startswith(("pool", "stencil", "depthwise")):
            continue  # nothing but windows is written in two ways
        g = GraphBuilder()
        agrees(runner, Program(f"test://{name}", "test", g.build(make(g))))


@pytest.mark.parametrize("runner", [RUNNERS[0], RUNNERS[2], RUNNERS[4]])
@pytest.mark.parametrize("family", graphs.FAMILIES)
def test_a_graph_of_each_family(family: str, runner: Runner) -> None:
    agrees(runner, graphs.load(f"{family}/1"))


UNARY = ("neg", "abs", "relu", "tanh", "sigmoid", "erf", "sin", "cos")
BINARY = ("add", "sub", "mul", "maximum", "minimum", "lt", "ge")


@st.composite
def small_graphs(draw: st.DrawFn) -> Graph:
    """Up to ten nodes over values of rank 2."""
    g = GraphBuilder()
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(2, 9))
    values = [g.input("x", (rows, columns)), g.input("y", (1, columns)), g.constant(np.float32(0.375))]
    values.append(g.constant(np.linspace(-1, 1, rows, dtype=np.float32)[:, None]))
    for _ in range(draw(st.integers(1, 10))):
        one, other = (draw(st.sampled_from(values)) for _ in range(2))
        kind = draw(
            st.sampled_from(["unary", "binary", "select", "reduce", "transposed", "stencil", "shift", "concat"])
        )
        rank = len(g.shape(one))
        if kind == "unary" or rank < 2:
            made = g.op(draw(st.sampled_from(UNARY)), one)
        elif kind == "binary":
            made = g.op(draw(st.sampled_from(BINARY)), one, other)
        elif kind == "select":
            made = g.op("select", g.op("gt", one, 0.0), other, one)
        elif kind == "reduce":
            made = g.op(draw(st.sampled_from(["mean", "max", "min"])), one, axes=(draw(st.integers(0, 1)),))
        elif kind == "transposed":
            made = g.op("transpose", g.op("tanh", g.op("transpose", one, perm=(1, 0))), perm=(1, 0))
        elif kind == "stencil":
            window = {"axes": (1,), "size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,)}
            made = g.op("stencil", one, weights=(0.25, 0.5, -0.25), **window)
        elif kind == "shift":
            made = g.op("shift", one, offsets=(0, draw(st.integers(-3, 3))), fill=0.5)
        else:
            both = g.op("concat", one, one, axis=1)
            starts, size = (0, draw(st.integers(0, g.shape(one)[1]))), g.shape(one)
            stops = (size[0], starts[1] + size[1])
            made = g.op("slice", both, starts=starts, stops=stops, steps=(1, 1))
        values.append(made)
    outputs = [name for name in values[4:] if draw(st.booleans())] or [values[-1]]
    return g.build(*dict.fromkeys(outputs))


@pytest.mark.parametrize("runner", RUNNERS[:3])
def test_small_graphs(runner: Runner) -> None:
    @settings(max_examples=40, deadline=None, database=None)
    @given(small_graphs())
    def holds(graph: Graph) -> None:
        agrees(runner, Program("test://small", "test", graph))

    holds()


@needs("jax")
def test_small_graphs_by_jax() -> None:
    @settings(max_examples=10, deadline=None, database=None)  # each is compiled
    @given(small_graphs(), st.sampled_from(["layers", "taps"]))
    def holds(graph: Graph, windows: str) -> None:
        agrees(partial(by_jax, windows=windows), Program("test://small", "test", graph))

    holds()


def with_library_nodes() -> Graph:
    g = GraphBuilder()
    x = g.input("x", (3, 8))
    top = library(g, "aten.topk.default", (Ref(x), 2, 1), output=1)
    found = library(g, "aten.gather.default", (Ref(x), 1, Ref(top)))
    kept = library(g, "aten.logical_and.default", (Ref(x, "bool"), Ref(x, "bool")))
    total = library(g, "aten.cumsum.default", (Ref(x), 1), (("dtype", "float32"),))
    return g.build(g.op("add", found, 1.0), top, g.op("mul", kept, total))


def test_torch_calls_library_operators() -> None:
    graph = with_library_nodes()
    feed = Program("test://library", "test", graph).make_inputs(1)
    expected = run(graph, feed, torch.float32)
    for name, value in zip(graph.outputs, by_torch(graph, feed, "layers"), strict=True):
        assert value.dtype == np.dtype(graph[name].dtype)
        np.testing.assert_allclose(value, expected[name].numpy(), rtol=1e-6)


@needs("jax")
@pytest.mark.parametrize("export", [to_onnx, to_jax])
def test_others_refuse_them_by_name(export: Callable[[Graph], Any]) -> None:
    with pytest.raises(ValueError, match=r"node topk: .* 'library' \(aten.topk.default\)"):
        export(with_library_nodes())


def test_the_module_is_one_piece_for_the_compiler() -> None:
    program = graphs.load("sharpen/2")
    module = torch.compile(to_torch(program.graph), backend="eager", fullgraph=True, dynamic=False)
    feed = program.make_inputs(0)
    with torch.inference_mode():
        made = module(*(torch.from_numpy(feed[node.name]) for node in program.graph.inputs))
    torch._dynamo.reset()
    expected = run(program.graph, feed, torch.float32)
    for name, value in zip(program.graph.outputs, made, strict=True):
        torch.testing.assert_close(value, expected[name], rtol=1e-3, atol=1e-4)


def test_an_exported_model_reads_back() -> None:
    program = graphs.load("rotary/1")
    again = import_onnx(to_onnx(program.graph))
    feed = program.make_inputs(0)
    first, second = run(program.graph, feed), run(again, feed)
    for one, other in zip(first.values(), second.values(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-6, atol=1e-6)
