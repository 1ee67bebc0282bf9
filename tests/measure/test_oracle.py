"""The output check accepts honest float32, however it is computed, and nothing else."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from measure.oracle import Judge, Oracle, calibrate, expect
from programs import reference
from programs.ir import Array, Graph, GraphBuilder
from programs.program import Program


def eager(graph: Graph, inputs: dict[str, Array]) -> dict[str, Array]:
    return {name: value.numpy() for name, value in reference.run(graph, inputs, torch.float32).items()}


def made(build: Callable[[GraphBuilder], str | tuple[str, ...]]) -> Program:
    g = GraphBuilder()
    out = build(g)
    return Program("test://oracle", "test", g.build(*([out] if isinstance(out, str) else out)))


def softmax(g: GraphBuilder) -> str:
    x = g.input("x", (32, 300))
    e = g.op("exp", g.op("sub", x, g.op("max", x, axes=(1,))))
    return g.op("div", e, g.op("sum", e, axes=(1,)))


def layernorm(g: GraphBuilder) -> str:
    x = g.input("x", (32, 300))
    d = g.op("sub", x, g.op("mean", x, axes=(1,)))
    return g.op("mul", d, g.op("rsqrt", g.op("add", g.op("mean", g.op("mul", d, d), axes=(1,)), 1e-5)))


def smooth(g: GraphBuilder) -> str:
    x = g.input("x", (40, 50))
    w = (0.05, 0.1, 0.05, 0.1, 0.4, 0.1, 0.05, 0.1, 0.05)
    keys: dict[str, Any] = {"size": (3, 3), "stride": (1, 1), "dilation": (1, 1), "pad_lo": (1, 1), "pad_hi": (1, 1)}
    return g.op("tanh", g.op("stencil", x, axes=(0, 1), weights=w, **keys))


def deep_convolutions(g: GraphBuilder) -> str:
    rng = np.random.default_rng(0)
    y = g.input("x", (1, 8, 20, 20))
    for _ in range(12):
        w = g.constant((rng.standard_normal((8, 8, 3, 3)) * np.sqrt(2 / 72)).astype(np.float32))
        y = g.op("relu", g.op("conv", y, w, stride=(1, 1), padding=(1, 1), dilation=(1, 1), groups=1))
    return g.op("mean", y, axes=(2, 3))


def threshold(g: GraphBuilder) -> str:
    x = g.input("x", (64, 512))
    d = g.op("sub", x, g.op("mean", x, axes=(1,)))
    return g.op("select", g.op("gt", d, 0.0), g.op("exp", d), -1.0)


def statistics(g: GraphBuilder) -> tuple[str, ...]:
    x = g.input("x", (500, 200))
    return g.op("sum", x, axes=(0,)), g.op("mean", g.op("mul", x, x), axes=(0, 1)), g.op("max", x, axes=(1,))


def judge(program: Program, inputs: dict[str, Array]) -> Judge:
    """As the pool does it: by the program's scales where it has them."""
    return Judge(program, inputs, calibrate(program, 99))


PROGRAMS = [softmax, layernorm, smooth, deep_convolutions, threshold, statistics]


@pytest.mark.parametrize("build", PROGRAMS, ids=lambda f: f.__name__)
def test_eager_float32_is_accepted_with_room_to_spare(build: Callable[[GraphBuilder], str]) -> None:
    program = made(build)
    for seed in range(3):
        inputs = program.make_inputs(seed)
        verdict = judge(program, inputs).judge(eager(program.graph, inputs))
        assert verdict.ok, verdict.reason
        assert verdict.max_error <= 0.5 * verdict.tolerance
        assert verdict.coverage > 0.9


def test_a_sum_in_any_order_is_accepted() -> None:
    program = made(lambda g: g.op("sum", g.input("x", (4, 200_000), "positive"), axes=(1,)))
    inputs = program.make_inputs(1)
    x = inputs["x"]
    naive = np.cumsum(x, axis=1, dtype=np.float32)[:, -1:]
    lanes = np.cumsum(x.reshape(4, -1, 16), axis=1, dtype=np.float32)[:, -1].sum(1, keepdims=True, dtype=np.float32)
    name = program.graph.outputs[0]
    expected = judge(program, inputs)
    for way in (naive, lanes):
        verdict = expected.judge({name: np.ascontiguousarray(way)})
        assert verdict.ok, verdict.reason
    one_short = np.cumsum(x[:, :-1], axis=1, dtype=np.float64)[:, -1:].astype(np.float32)
    assert abs(one_short - naive).max() / naive.max() < 1e-4  # a tiny share of the sum


def rewired(program: Program, change: Callable[[str, dict[str, object]], None]) -> Graph:
    """The program's graph with its nodes' attributes changed: a miscompiled one."""
    data = program.graph.to_json()
    for node in data["nodes"]:
        change(node["op"], node["attrs"])
    return Graph.from_json(data, program.graph.constants)


def test_a_wrong_tap_is_rejected() -> None:
    program = made(smooth)

    def change(op: str, attrs: dict[str, object]) -> None:
        if op == "stencil":
            weights = list(attrs["weights"])  # type: ignore[call-overload]
            weights[0], weights[1] = weights[1], weights[0]
            attrs["weights"] = weights

    inputs = program.make_inputs(1)
    assert not judge(program, inputs).judge(eager(rewired(program, change), inputs)).ok


def test_a_swapped_axis_is_rejected() -> None:
    program = made(lambda g: g.op("mul", g.op("transpose", g.input("x", (24, 24)), perm=(1, 0)), 2.0))

    def change(op: str, attrs: dict[str, object]) -> None:
        if op == "transpose":
            attrs["perm"] = (0, 1)

    inputs = program.make_inputs(1)
    assert not judge(program, inputs).judge(eager(rewired(program, change), inputs)).ok


def test_one_lost_element_deep_in_a_network_is_rejected() -> None:
    program = made(deep_convolutions)
    inputs = program.make_inputs(1)
    expected = judge(program, inputs)
    graph = program.graph
    relus = [node.name for node in graph.nodes if node.op == "relu"]
    for name in (relus[0], relus[6], relus[-1]):
        value = reference.values(graph, inputs, [name], torch.float32)[name]
        lost = value.clone()
        lost.view(-1)[int(value.flatten().argmax())] = 0
        damaged = continue_from(graph, inputs, name, lost)
        assert not expected.judge(damaged).ok


def continue_from(graph: Graph, inputs: dict[str, Array], name: str, value: torch.Tensor) -> dict[str, Array]:
    """Interpret ``graph`` in float32 with ``name`` replaced by ``value``."""
    made: dict[str, torch.Tensor] = {}
    for node in graph.nodes:
        if node.op in ("input", "constant"):
            made[node.name] = torch.from_numpy((inputs if node.op == "input" else graph.constants)[node.name])
        else:
            made[node.name] = reference.apply(node.op, dict(node.attrs), [made[one] for one in node.inputs])
        if node.name == name:
            made[name] = value
    return {one: made[one].contiguous().numpy() for one in graph.outputs}


def test_a_comparison_too_close_to_call_may_fall_either_way_but_only_there() -> None:
    program = made(threshold)
    inputs = program.make_inputs(1)
    x = inputs["x"]
    x[3, 5] = np.float32(np.mean(np.delete(x[3].astype(np.float64), 5)))  # now it equals its row's mean
    expected = judge(program, inputs)
    out = eager(program.graph, inputs)
    name = program.graph.outputs[0]
    assert expected.judge(out).ok
    for value in (-1.0, 1.0):
        out[name][3, 5] = value
        assert expected.judge(out).ok
    elsewhere = tuple(np.argwhere(out[name] == -1.0)[0])
    out[name][elsewhere] = 1.0
    assert not expected.judge(out).ok


def test_infinities_and_nan_must_be_where_they_belong() -> None:
    program = made(lambda g: g.op("log", g.op("sub", g.input("x", (8,)), 1.0)))
    inputs = {"x": np.array([1, 2, 3, 0, 5, 6, np.inf, np.nan], np.float32)}
    expected = judge(program, inputs)
    name = program.graph.outputs[0]
    right = eager(program.graph, inputs)[name]
    assert np.isneginf(right[0]) and np.isnan(right[3]) and np.isposinf(right[6]) and np.isnan(right[7])
    assert expected.judge({name: right}).ok
    for position, value in ((0, np.inf), (0, -1e30), (3, 0.0), (6, np.nan), (7, 0.0), (1, np.nan), (2, np.inf)):
        wrong = right.copy()
        wrong[position] = value
        assert not expected.judge({name: wrong}).ok


def test_where_float32_overflows_and_float64_does_not_nothing_is_compared() -> None:
    program = made(lambda g: g.op("div", g.op("exp", x := g.input("x", (4,))), g.op("exp", x)))
    inputs = {"x": np.array([1, 2, 200, 3], np.float32)}
    expected = judge(program, inputs)
    name = program.graph.outputs[0]
    free = expect(program, inputs)[name].free
    assert free is not None and free.tolist() == [False, False, True, False]
    for value in (np.nan, 1.0):
        assert expected.judge({name: np.array([1, 1, value, 1], np.float32)}).ok
    assert not expected.judge({name: np.array([1, 1, 1, np.nan], np.float32)}).ok


def test_what_cancels_exactly_may_be_rounded_on_the_way() -> None:
    column = np.array([[-1.0], [-1 / 3], [1 / 3], [1.0]], np.float32)
    for more in range(12):  # other nodes make other noise

        def build(g: GraphBuilder, more: int = more) -> tuple[str, ...]:
            x = g.input("x", (1, 2))
            mean = g.op("mean", g.op("mul", x, g.constant(column)), axes=(0,))
            return (mean, *(g.op("exp", x) for _ in range(more)))

        program = made(build)
        for seed in range(8):
            judge = Oracle().get(program, seed)
            outputs = eager(program.graph, judge.inputs)
            total = np.zeros((1, 2), np.float32)
            for row in judge.inputs["x"] * column[:, None]:
                total = (total + row).astype(np.float32)
            outputs[program.graph.outputs[0]] = total / np.float32(4)
            verdict = judge.judge(outputs)
            assert verdict.ok, (more, verdict.reason)
            outputs[program.graph.outputs[0]] = np.full((1, 2), 1e-5, np.float32)
            assert not judge.judge(outputs).ok


def test_sums_of_integers_stay_exact() -> None:
    def build(g: GraphBuilder) -> str:
        x = g.input("x", (8, 300))
        return g.op("sum", g.op("gt", x, 0.0), axes=(1,))

    program = made(build)
    judge = Oracle().get(program, 3)
    right = eager(program.graph, judge.inputs)
    name = program.graph.outputs[0]
    assert judge.judge(right).ok
    assert not judge.judge({name: right[name] + np.float32(1)}).ok


def test_integers_are_exact() -> None:
    program = made(lambda g: g.op("mul", g.op("floor", g.op("mul", g.input("x", (100,)), 0.0)), 3.0))
    inputs = program.make_inputs(1)
    expected = judge(program, inputs)
    (name,) = program.graph.outputs
    assert expect(program, inputs)[name].tolerance.max() == 0
    assert expected.judge({name: np.zeros(100, np.float32)}).ok
    assert not expected.judge({name: np.full(100, 1e-40, np.float32)}).ok


def test_references_are_kept_and_bounded() -> None:
    oracle = Oracle(limit_bytes=200_000)
    program = made(softmax)
    first = oracle.get(program, 1)
    assert oracle.get(program, 1) is first
    for seed in range(2, 8):
        oracle.get(program, seed)
    assert oracle._held_bytes <= 400_000
    assert oracle.get(program, 1) is not first


def test_a_single_number_is_judged() -> None:
    program = made(lambda g: g.op("exp", g.input("x", ())))
    judge = Oracle().get(program, 1)
    right = eager(program.graph, judge.inputs)
    assert judge.judge(right).ok
    assert not judge.judge({name: np.asarray(value * np.float32(1.01)) for name, value in right.items()}).ok


def test_equal_graphs_with_other_names_or_inputs_are_not_mixed_up() -> None:
    def build(name: str, size: float | None = None, dist: str = "normal") -> Program:
        g = GraphBuilder()
        graph = g.build(g.op("exp", g.input(name, (8, 9), dist)))

        def maker(seed: int) -> dict[str, Array]:
            return {name: np.full((8, 9), size, np.float32)}

        return Program("test://same", "test", graph, maker if size else None)

    oracle = Oracle()
    programs = [build("x"), build("y"), build("x", dist="positive"), build("x", 1.0), build("x", 2.0)]
    assert len({program.key for program in programs}) == 1
    for program in programs:
        wanted = program.make_inputs(3)
        found = oracle.get(program, 3).inputs
        assert found.keys() == wanted.keys()
        for name, value in wanted.items():
            np.testing.assert_array_equal(found[name], value)
