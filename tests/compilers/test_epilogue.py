"""Epilogues: what matches, why the rest does not, right results, and every plan exactly once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch

from compilers.base import Plan, State, plan_of, replay, run_rule
from compilers.epilogue import Found, find
from compilers.fusion import Place
from compilers.loopjit import LoopJit
from measure import WorkerPool
from programs import decompose as d
from programs import from_torch
from programs.families.sketch import ACTIVATIONS, Sketch, Value
from programs.ir import Graph, GraphBuilder, Node
from programs.program import Program

CONV: dict[str, Any] = {"stride": (1, 1), "padding": (1, 1), "dilation": (1, 1), "groups": 1}


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


def matmul(g: GraphBuilder, bias: bool = True, transposed: bool = False) -> str:
    weight = g.input("w", (24, 40) if transposed else (40, 24))
    inputs = [g.input("x", (5, 40)), weight, *([g.input("b", (24,))] if bias else [])]
    return g.op("matmul", *inputs, transpose_a=False, transpose_b=transposed)


def conv(g: GraphBuilder, bias: bool = True) -> str:
    inputs = [g.input("x", (2, 3, 9, 7)), g.input("w", (6, 3, 3, 3)), *([g.input("b", (6,))] if bias else [])]
    return g.op("conv", *inputs, **CONV)


def hard_swish(g: GraphBuilder, x: str) -> str:
    return g.op("mul", x, d.hard_sigmoid(g, x))


CHAINS: dict[str, tuple[str, Callable[[GraphBuilder, str], str]]] = {
    "relu": ("relu", lambda g, x: g.op("relu", x)),
    "maximum": ("relu", lambda g, x: g.op("maximum", 0.0, x)),
    "sigmoid": ("sigmoid", lambda g, x: g.op("sigmoid", x)),
    "tanh": ("tanh", lambda g, x: g.op("tanh", x)),
    "silu": ("swish", d.silu),
    "gelu": ("gelu", d.gelu),
    "gelu_tanh": ("gelu", lambda g, x: d.gelu(g, x, "tanh")),
    "leaky_relu": ("leaky_relu", lambda g, x: d.leaky_relu(g, x, 0.125)),
    "hard_sigmoid": ("hardsigmoid", d.hard_sigmoid),
    "hard_swish": ("hardswish", hard_swish),
    "relu6": ("hardtanh", lambda g, x: g.op("minimum", g.op("relu", x), 6.0)),
    "clamp": ("hardtanh", lambda g, x: d.clamp(g, x, -0.25, 0.75)),
}


def steps(jit: LoopJit, state: State) -> list[str]:
    """What an artifact calls: operators of library calls, ``kernel`` for the rest."""
    return [getattr(step, "op", "kernel") for step in jit.build(state).steps]


def take(jit: LoopJit, program: Program) -> State:
    """The plan that takes every epilogue offered, and kernels of their own for the rest."""
    state = jit.start(program)
    while (choices := jit.legal(state)).candidates:
        fused = [item for item in choices.candidates if isinstance(item, Place) and item.kind == "epilogue"]
        state = state.then(fused[0] if fused else choices.candidates[0])
    return state


@pytest.mark.parametrize("name", CHAINS)
@pytest.mark.parametrize("call", [matmul, conv])
def test_activations_are_found_and_compute_the_same(name, call, jit, program, agrees, pool):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    post, chain = CHAINS[name]
    product = call(g)
    root = chain(g, product)
    test = program(g.build(root))
    state = take(jit, test)
    assert [str(action) for action in state.actions] == [f"epilogue({root}, {product})"]
    assert steps(jit, state) == ["linear_pointwise" if call is matmul else "conv_pointwise"]
    assert dict(jit.build(state).steps[0].attrs)["post"] == post
    agrees(jit, state)
    verdict = pool.check(test, jit.build(state), seed=1)
    assert verdict.ok, verdict.reason


@pytest.mark.parametrize("name", ["gelu", "gelu_tanh", "silu", "relu", "sigmoid", "tanh"])
def test_the_generators_way_to_write_an_activation_is_found_too(name):  # type: ignore[no-untyped-def]
    sketch = Sketch(np.random.default_rng(0), 1000)
    x, w = sketch.input("x", (5, 40)), sketch.input("w", (40, 24))
    product = sketch.builder.op("matmul", x.name, w.name, transpose_a=False, transpose_b=False)
    root = ACTIVATIONS[name](Value(sketch, product)).name
    assert set(find(sketch.builder.build(root), root).legal) == {product}


@pytest.mark.parametrize("binary", ["add", "mul", "sub", "div"])
@pytest.mark.parametrize("call", [matmul, conv])
def test_a_value_of_equal_shape_is_combined_in_the_call(binary, call, jit, program, agrees, pool):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    product = call(g)
    other = g.op("exp", g.input("r", g.shape(product)))
    test = program(g.build(g.op(binary, product, other)))
    state = take(jit, test)
    assert steps(jit, state) == ["kernel", "linear_pointwise" if call is matmul else "conv_pointwise"]
    agrees(jit, state)
    verdict = pool.check(test, jit.build(state), seed=1)
    assert verdict.ok, verdict.reason


@pytest.mark.parametrize("call", [matmul, conv])
@pytest.mark.parametrize("order", [1, -1])
def test_a_bias_of_its_own_becomes_the_calls(call, order, jit, program, agrees, pool):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    product = call(g, bias=False)
    channels = g.input("bias", (24,) if call is matmul else (6, 1, 1))
    biased = g.op("add", *(product, channels)[::order])
    test = program(g.build(g.op("relu", biased)))
    state = take(jit, test)
    assert [str(action) for action in state.actions] == [f"epilogue(relu, {product})"]
    agrees(jit, state)
    assert pool.check(test, jit.build(state), seed=1).ok


def test_a_convolution_adds_and_then_takes_relu(jit, program, agrees, pool):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    test = program(g.build(g.op("relu", g.op("add", g.input("r", (2, 6, 9, 7)), conv(g)))))
    state = take(jit, test)
    assert [str(action) for action in state.actions] == ["epilogue(relu, conv)"]
    agrees(jit, state)
    assert pool.check(test, jit.build(state), seed=1).ok


def test_constant_and_transposed_weights(jit, program, agrees, pool):  # type: ignore[no-untyped-def]
    rng = torch.Generator().manual_seed(0)
    for transposed in (False, True):
        g = GraphBuilder()
        weight = g.constant(torch.randn((24, 40) if transposed else (40, 24), generator=rng).numpy(), "weight")
        x = g.input("x", (2, 5, 40))
        product = g.op("matmul", x, weight, transpose_a=False, transpose_b=transposed)
        test = program(g.build(d.gelu(g, product)))
        state = take(jit, test)
        assert len(jit.build(state).steps) == 1
        agrees(jit, state)
        (row,) = pool.compare(test, [jit.build(state)], jit.build(run_rule(jit, test, "none")), seed=1, budget_s=0.02)
        assert row.ok, row.reason


REFUSALS: dict[str, tuple[Callable[[GraphBuilder], tuple[str, ...]], str]] = {}


def refusal(pattern: str) -> Callable[[Callable[[GraphBuilder], tuple[str, ...]]], None]:
    def add(make: Callable[[GraphBuilder], tuple[str, ...]]) -> None:
        REFUSALS[make.__name__] = (make, pattern)

    return add


@refusal("exp of matmul is no post-op")
def unknown_activation(g: GraphBuilder) -> tuple[str, ...]:
    return (g.op("exp", matmul(g)),)


@refusal("matmul is an output")
def output(g: GraphBuilder) -> tuple[str, ...]:
    product = matmul(g)
    return g.op("relu", product), product


@refusal("matmul is also read by exp")
def other_reader(g: GraphBuilder) -> tuple[str, ...]:
    product = matmul(g)
    return g.op("relu", product), g.op("exp", product)


@refusal("sigmoid is also read by neg")
def inner_reader(g: GraphBuilder) -> tuple[str, ...]:
    product = matmul(g)
    gate = g.op("sigmoid", product)
    return g.op("mul", product, gate), g.op("neg", gate)


@refusal("rank 3.*one matrix")
def batches(g: GraphBuilder) -> tuple[str, ...]:
    a, b = g.input("a", (3, 4, 5)), g.input("b", (3, 5, 6))
    return (g.op("relu", g.op("matmul", a, b, transpose_a=False, transpose_b=False)),)


@refusal("first operand transposed")
def transposed(g: GraphBuilder) -> tuple[str, ...]:
    a, b = g.input("a", (5, 4)), g.input("b", (5, 6))
    return (g.op("relu", g.op("matmul", a, b, transpose_a=True, transpose_b=False)),)


@refusal(r"shape \(3, 5, 24\), not \(5, 24\)")
def spread(g: GraphBuilder) -> tuple[str, ...]:
    return (g.op("add", matmul(g), g.input("r", (3, 5, 24))),)


@refusal(r"add needs a value of shape \(5, 24\), r has \(5, 1\)")
def columns(g: GraphBuilder) -> tuple[str, ...]:
    return (g.op("add", matmul(g), g.input("r", (5, 1))),)


@refusal("add or relu as post-op, not both")
def both(g: GraphBuilder) -> tuple[str, ...]:
    return (g.op("relu", g.op("add", matmul(g), g.input("r", (5, 24)))),)


@refusal("relu after add, not sigmoid")
def conv_then_sigmoid(g: GraphBuilder) -> tuple[str, ...]:
    return (g.op("sigmoid", g.op("add", conv(g), g.input("r", (2, 6, 9, 7)))),)


@refusal("one-dimensional")
def one_dimension(g: GraphBuilder) -> tuple[str, ...]:
    one: dict[str, Any] = {"stride": (1,), "padding": (1,), "dilation": (1,), "groups": 1}
    made = g.op("conv", g.input("x", (2, 3, 9)), g.input("w", (6, 3, 3)), **one)
    return (g.op("add", made, g.input("r", (2, 6, 9))),)


@refusal("reshape is a view")
def viewed(g: GraphBuilder) -> tuple[str, ...]:
    return (g.op("add", matmul(g), g.op("reshape", g.input("r", (24, 5)), shape=(5, 24))),)


@refusal("wrong order for a clamp")
def crossed(g: GraphBuilder) -> tuple[str, ...]:
    return (d.clamp(g, matmul(g), 1.0, -1.0),)


@refusal("no matmul or convolution")
def other_call(g: GraphBuilder) -> tuple[str, ...]:
    attrs: dict[str, Any] = {
        "target": "aten.cumsum.default",
        "args": (("tensor", 0), 1),
        "kwargs": (),
        "output": 0,
        "shape": (5, 24),
    }
    return (g.op("relu", g.op("library", g.input("x", (5, 24)), **attrs)),)


@pytest.mark.parametrize("name", REFUSALS)
def test_what_does_not_fit_is_refused_with_the_reason(name, jit, program):  # type: ignore[no-untyped-def]
    make, pattern = REFUSALS[name]
    g = GraphBuilder()
    test = program(g.build(*make(g)))
    reasons: list[str] = []
    state = jit.start(test)
    while (choices := jit.legal(state)).candidates:
        assert not any(str(item).startswith("epilogue(mul, ") for item in choices.candidates)
        reasons += [reason for item, reason in choices.refused.items() if str(item).startswith("epilogue(")]
        state = state.then(choices.candidates[0])
    assert any(re.search(pattern, reason) for reason in reasons), reasons


def test_constants_that_are_not_the_patterns_do_not_match():  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = matmul(g)
    root = g.op("mul", g.op("mul", x, 0.5), g.op("add", g.op("erf", g.op("mul", x, 0.7)), 1.0))
    assert find(g.build(root), root).legal == {}


def test_operands_that_differ_do_not_match():  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    root = g.op("mul", matmul(g), g.op("sigmoid", g.input("y", (5, 24))))
    found = find(g.build(root), root)
    assert dict(found.legal["matmul"].attrs)["post"] == "none"
    assert dict(found.legal["matmul"].attrs)["binary"] == "mul"


def test_a_sum_of_two_products_may_go_into_either(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, w, v = g.input("x", (5, 40)), g.input("w", (40, 24)), g.input("v", (40, 24))
    one, two = (g.op("matmul", x, weight, transpose_a=False, transpose_b=False) for weight in (w, v))
    test = program(g.build(g.op("add", one, two)))
    choices = jit.legal(jit.start(test))
    assert [str(item) for item in choices.candidates] == [
        "own(add)",
        "epilogue(add, matmul)",
        "epilogue(add, matmul_1)",
    ]
    for action in choices.candidates:
        agrees(jit, jit.start(test).then(action))


# -- the walk


def plans(jit: LoopJit, program: Program) -> list[State]:
    found, open_states = [], [jit.start(program)]
    while open_states:
        state = open_states.pop()
        candidates = jit.legal(state).candidates
        if not candidates:
            found.append(state)
        open_states += [state.then(action) for action in candidates]
    return found


def signature(jit: LoopJit, state: State) -> tuple[frozenset[frozenset[str]], frozenset[str]]:
    partition = jit.partition(state)
    return frozenset(map(frozenset, partition.groups.values())), partition.inlined


def branching() -> tuple[Graph, tuple[str, ...]]:
    """silu(matmul(abs(exp(y)), w)) with two readers, one of which reads tanh(exp(y)), too."""
    g = GraphBuilder()
    e = g.op("exp", g.input("y", (8, 16)))
    product = g.op("matmul", g.op("abs", e), g.input("w", (16, 16)), transpose_a=False, transpose_b=False)
    gate = g.op("sigmoid", product)
    root = g.op("mul", product, gate)
    total = g.op("add", root, g.op("tanh", e))
    return g.build(g.op("neg", total), g.op("sum", root, axes=(1,))), (product, gate, root)


def opaque(graph: Graph, chain: tuple[str, ...]) -> Graph:
    """The graph with the chain as one library node."""
    product, *_, root = chain
    shape = graph[root].shape
    attrs = (("args", ()), ("kwargs", ()), ("output", 0), ("shape", shape), ("target", "aten.mm.default"))
    call = Node(root, "library", graph[product].inputs, shape, attrs)
    nodes = tuple(call if node.name == root else node for node in graph.nodes if node.name not in chain[:-1])
    return Graph(nodes, graph.outputs, graph.constants)


def test_every_plan_is_reached_once(jit, program, monkeypatch):  # type: ignore[no-untyped-def]
    graph, chain = branching()
    all_plans = plans(jit, program(graph))
    fused = [state for state in all_plans if any("epilogue" in str(item) for item in state.actions)]
    rest = [state for state in all_plans if state not in fused]
    replaced = plans(jit, program(opaque(graph, chain)))
    assert Counter(signature(jit, state) for state in fused) == Counter(signature(jit, state) for state in replaced)
    monkeypatch.setattr("compilers.epilogue.find", lambda graph, root: Found())
    without = plans(LoopJit(), program(graph))
    assert [state.actions for state in without] == [state.actions for state in rest]
    assert not any("epilogue" in str(action) for state in without for action in state.actions)


def test_every_plan_is_acyclic_right_and_replays(jit, program, agrees):  # type: ignore[no-untyped-def]
    graph, (product, gate, root) = branching()
    test = program(graph)
    fused = [state for state in plans(jit, test) if Place("epilogue", root, product) in state.actions]
    assert len(fused) >= 10
    for state in fused[:: max(len(fused) // 10, 1)]:
        partition = jit.partition(state)
        assert not {product, gate, root} & (partition.group_of.keys() | partition.inlined)
        assert set(partition.units()) == {*partition.groups, product}
        plan = Plan.from_json(plan_of(jit, state).to_json())
        again = replay(LoopJit(), test, plan)
        assert again.actions == state.actions
        assert LoopJit().build(again).hash == jit.build(state).hash
        agrees(jit, state)


def test_a_residual_waits_for_no_reader_of_the_result(jit, program):  # type: ignore[no-untyped-def]
    """exp is the residual of the call whose result add_1 reads: one kernel for both would close a circle."""
    g = GraphBuilder()
    product = matmul(g)
    e = g.op("exp", g.input("r", (5, 24)))
    root = g.op("add", product, e)
    test = program(g.build(g.op("mul", root, e)))
    state = jit.start(test).then(Place("own", "mul")).then(Place("epilogue", "add", "matmul"))
    refused = jit.legal(state).refused
    assert "wait for each other" in refused[Place("share", "exp", "mul")]
    assert "library call matmul" in refused[Place("inline", "exp")]


def test_rules_and_estimates(jit, program):  # type: ignore[no-untyped-def]
    module = torch.nn.Sequential(torch.nn.Linear(64, 96), torch.nn.GELU(), torch.nn.Linear(96, 64), torch.nn.SiLU())
    test = from_torch(module.eval(), (torch.randn(32, 64),), name="mlp")
    for rule in ("none", "share-all", "inline-all"):
        assert not any("epilogue" in str(action) for action in run_rule(jit, test, rule).actions)
    greedy = run_rule(jit, test, "roofline-greedy")
    assert steps(jit, greedy) == ["linear_pointwise", "linear_pointwise"]
    choices = jit.legal(jit.start(test))
    changes = jit.candidate_estimates(jit.start(test), choices)
    assert changes[0] == 0 and changes[[item.kind for item in choices.candidates].index("epilogue")] < -300
