"""The IR: rules are checked when a graph is made, shapes are inferred as torch has them, JSON round-trips."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import torch

from programs.ir import OPS, Graph, GraphBuilder, GraphError, Node
from programs.passes import clean
from programs.reference import run

WINDOW: dict[str, Any] = {
    "axes": (2, 3), "size": (3, 2), "stride": (2, 1), "dilation": (1, 2), "pad_lo": (1, 0), "pad_hi": (0, 1)
}  # fmt: skip
ATTRS: dict[str, dict[str, Any]] = {
    **{op: {"axes": (1, 3)} for op, info in OPS.items() if info.kind == "reduce"},
    **dict.fromkeys(("depthwise", "pool_max", "pool_min", "pool_sum", "pool_mean"), WINDOW),
    "stencil": {**WINDOW, "weights": tuple(range(6))}, "shift": {"offsets": (0, 1, -2, 0), "fill": 1.5},
    "transpose": {"perm": (0, 2, 3, 1)}, "reshape": {"shape": (2, 12, 30)}, "broadcast": {"shape": (3, 2, 4, 6, 15)},
    "slice": {"starts": (0, 1, 0, 2), "stops": (2, 4, 6, 15), "steps": (1, 2, 1, 3)}, "concat": {"axis": 2},
    "pad": {"lo": (0, 0, 1, 2), "hi": (0, 3, 0, 1), "fill": -1.0},
    "matmul": {"transpose_a": False, "transpose_b": True},
    "conv": {"stride": (2, 1), "padding": (1, 1), "dilation": (1, 1), "groups": 2},
    "library": {"target": "aten.cumsum.default", "args": (("tensor", 0), 1), "kwargs": (), "output": 0,
                "shape": (2, 4, 6, 15)},
}  # fmt: skip
X = (2, 4, 6, 15)


def one_of(op: str) -> Graph:
    """A graph with one operator on inputs that fit it."""
    g = GraphBuilder()
    x = g.input("x", X, "positive")
    others: dict[str, list[tuple[int, ...]]] = {
        "depthwise": [(4, 3, 2)],
        "matmul": [(2, 4, 7, 15), (7,)],
        "conv": [(8, 2, 3, 3), (8,)],
        "concat": [(2, 4, 3, 15)],
    }
    arity = OPS[op].arity[0]
    shapes = others.get(op, [(15,), (2, 1, 1, 1)][: arity - 1])
    names = [g.input(f"y{i}", shape, "positive") for i, shape in enumerate(shapes)]
    return g.build(g.op(op, x, *names, **ATTRS.get(op, {})))


@pytest.mark.parametrize("op", [op for op, info in OPS.items() if info.kind != "source"])
def test_inferred_shapes_are_what_the_operator_gives(op: str) -> None:
    graph = one_of(op)
    rng = np.random.default_rng(0)
    feed = {node.name: rng.random(node.shape, dtype=np.float32) + 0.5 for node in graph.inputs}
    (made,) = run(graph, feed).values()
    assert tuple(made.shape) == graph[graph.outputs[0]].shape
    assert bool(torch.isfinite(made).all())


@pytest.mark.parametrize("op", [op for op, info in OPS.items() if info.kind != "source"])
def test_json_round_trip(op: str) -> None:
    graph = one_of(op)
    again = Graph.from_json(json.loads(json.dumps(graph.to_json())), graph.constants)
    assert again.nodes == graph.nodes
    assert again.outputs == graph.outputs
    assert again.canonical_hash == graph.canonical_hash
    assert str(again) == str(graph)


def node(name: str, op: str, inputs: tuple[str, ...], shape: tuple[int, ...], **attrs: Any) -> Node:
    return Node(name, op, inputs, shape, tuple(sorted(attrs.items())), attrs.pop("dtype", "float32"))


INPUT = node("x", "input", (), (4, 4))
BROKEN: dict[str, tuple[tuple[Node, ...], tuple[str, ...], str]] = {
    "operator": ((INPUT, node("y", "expp", ("x",), (4, 4))), ("y",), "unknown operator 'expp'"),
    "name twice": ((INPUT, INPUT), ("x",), "used twice"),
    "name": ((INPUT, node("a-b", "exp", ("x",), (4, 4))), ("a-b",), "letters, digits"),
    "arity": ((INPUT, node("y", "add", ("x",), (4, 4))), ("y",), "takes"),
    "order": ((node("y", "exp", ("x",), (4, 4)), INPUT), ("y",), "not defined before"),
    "attribute": ((INPUT, node("y", "sum", ("x",), (4, 1))), ("y",), "needs the attributes"),
    "shape": ((INPUT, node("y", "exp", ("x",), (4, 5))), ("y",), "should be"),
    "axes": ((INPUT, node("y", "sum", ("x",), (4, 1), axes=(2,))), ("y",), "axes must be"),
    "empty": ((node("x", "input", (), (0, 4)),), ("x",), "no empty side"),
    "rank": ((node("x", "input", (), (1,) * 7),), ("x",), "rank <= 6"),
    "constant": ((node("c", "constant", (), (4,)),), ("c",), "in constants"),
    "output": ((INPUT,), ("z",), "not a node"),
    "no output": ((INPUT,), (), "one or more distinct outputs"),
    "output twice": ((INPUT,), ("x", "x"), "distinct"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_rules_are_checked_on_construction(case: str) -> None:
    nodes, outputs, reason = BROKEN[case]
    with pytest.raises(GraphError, match=reason):
        Graph(nodes, outputs)


def test_only_library_calls_touch_integers() -> None:
    g = GraphBuilder()
    index = g.input("i", (4,), "index:3", "int64")
    with pytest.raises(GraphError, match="takes float32, i is int64"):
        g.build(g.op("neg", index))


@pytest.mark.parametrize(
    ("op", "shapes", "attrs", "reason"),
    [
        ("add", [(3,), (4,)], {}, "do not broadcast"),
        ("reshape", [(3,)], {"shape": (4,)}, "another number"),
        ("broadcast", [(3,)], {"shape": (4,)}, "does not broadcast"),
        ("transpose", [(3, 4)], {"perm": (0, 0)}, "permutation"),
        ("slice", [(3,)], {"starts": (2,), "stops": (2,), "steps": (1,)}, "empty or outside"),
        ("concat", [(3, 4), (3, 5)], {"axis": 0}, "differ outside axis"),
        ("matmul", [(3, 4), (5, 6)], {"transpose_a": False, "transpose_b": False}, "equal inner size"),
        ("conv", [(1, 3, 8, 8), (4, 4, 3, 3)], ATTRS["conv"], "do not fit"),
        ("pool_max", [(1, 1, 2, 2)], {**WINDOW, "size": (9, 9)}, "does not fit"),
        ("shift", [(3,)], {"offsets": (1, 1), "fill": 0.0}, "offsets"),
    ],
)
def test_operands_that_do_not_fit_are_named(
    op: str, shapes: list[tuple[int, ...]], attrs: dict[str, Any], reason: str
) -> None:
    g = GraphBuilder()
    names = [g.input("x", shape) for shape in shapes]
    with pytest.raises(GraphError, match=reason):
        g.op(op, *names, **attrs)


def scaled(name: str, factor: float, weights: Any) -> Graph:
    g = GraphBuilder()
    x = g.input(name, (4, 4))
    return g.build(g.op("mul", g.op("mul", x, factor), g.constant(weights, f"{name}_w")))


def test_the_canonical_hash_sees_structure_and_scalars_only() -> None:
    one = scaled("x", 2.0, np.ones(4))
    assert one.canonical_hash == scaled("other", 2.0, np.arange(4.0)).canonical_hash
    assert one.canonical_hash != scaled("x", 3.0, np.ones(4)).canonical_hash
    assert one.canonical_hash != scaled("x", 2.0, np.ones((4, 4))).canonical_hash


def test_equal_scalars_are_one_node_and_consumers_are_listed_once() -> None:
    g = GraphBuilder()
    x = g.input("x", (4,))
    y = g.op("mul", x, x)
    graph = g.build(g.op("add", g.op("add", y, 2.0), 2.0))
    assert [node.op for node in graph.nodes].count("constant") == 1
    assert graph.consumers[x] == (y,)
    assert graph.inputs[0].name == x
    assert len(graph.compute) == 3


def test_zeros_of_either_sign_are_two_constants() -> None:
    g = GraphBuilder()
    x = g.input("x", (2,))
    graph = clean(g.build(g.op("div", x, 0.0), g.op("div", x, -0.0)))
    up, down = run(graph, {"x": np.ones(2, np.float32)}).values()
    assert bool((up == np.inf).all()) and bool((down == -np.inf).all())


@pytest.mark.parametrize(
    ("op", "attrs"),
    [
        ("shift", {"offsets": (0, 1), "fill": 1e39}),
        ("pad", {"lo": (0, 1), "hi": (0, 0), "fill": -1e300}),
        (
            "stencil",
            {
                "axes": (1,),
                "size": (1,),
                "stride": (1,),
                "dilation": (1,),
                "pad_lo": (0,),
                "pad_hi": (0,),
                "weights": (4e38,),
            },
        ),
    ],
)
def test_numbers_beyond_float32_are_refused(op: str, attrs: dict[str, object]) -> None:
    g = GraphBuilder()
    x = g.input("x", (2, 3))
    with pytest.raises(GraphError, match="outside the range of float32"):
        g.op(op, x, **attrs)
