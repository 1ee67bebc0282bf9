"""Kernels divided between two threads: what is divided, that it computes the same, and what stays as it was."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import compilers
from compilers.base import State, plan_of, replay, run_rule
from compilers.loopjit import LoopJit, threads
from compilers.loopjit.emit import Emitter
from compilers.loopjit.nest import plan_kernel
from compilers.loopjit.threads import SHARE, Division, ThreadedEmitter, divide, serial_ns
from measure import WorkerPool
from programs import graphs
from programs.ir import Graph, GraphBuilder
from programs.program import Program

AXIS: dict[str, Any] = {"size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,)}


@pytest.fixture(scope="module")
def team() -> Iterator[WorkerPool]:
    with WorkerPool(threads=2) as made:
        yield made


@pytest.fixture
def eager_team(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> LoopJit:
    """A compiler that divides whatever can be divided, however little it gains."""
    monkeypatch.setenv("OPTGYM_CACHE", str(tmp_path))
    monkeypatch.setattr(threads, "LEAST_GAIN_NS", -1e12)
    return LoopJit(threads=2)


def softmax(shape: tuple[int, ...]) -> Graph:
    g = GraphBuilder()
    x, last = g.input("x", shape), len(shape) - 1
    e = g.op("exp", g.op("sub", x, g.op("max", x, axes=(last,))))
    return g.build(g.op("div", e, g.op("sum", e, axes=(last,))))


def normal_backward(rows: int) -> Graph:
    """Row statistics, and sums over the rows that need them."""
    g = GraphBuilder()
    x, d = g.input("x", (rows, 70)), g.input("d", (rows, 70))
    c = g.op("sub", x, g.op("mean", x, axes=(1,)))
    n = g.op("mul", c, g.op("rsqrt", g.op("add", g.op("mean", g.op("mul", c, c), axes=(1,)), 1e-3)))
    return g.build(n, g.op("sum", g.op("mul", n, d), axes=(0,)), g.op("max", n, axes=(0,)))


def pointwise(shape: tuple[int, ...]) -> Graph:
    g = GraphBuilder()
    return g.build(g.op("tanh", g.op("mul", g.input("x", shape), 0.7)))


def stencil(shape: tuple[int, ...]) -> Graph:
    g = GraphBuilder()
    x = g.input("x", shape)
    return g.build(g.op("stencil", x, weights=(1.0, -2.0, 1.5), axes=(len(shape) - 1,), **AXIS))


def three_by_sixty_four() -> Graph:
    """Rows whose dimensions stay apart; the outer one can't be halved evenly, the inner one can."""
    g = GraphBuilder()
    x = g.op("mul", g.input("x", (3, 64, 40)), g.input("w", (3, 1, 40)))
    return g.build(g.op("div", x, g.op("max", g.op("abs", x), axes=(2,))))


def column_statistics(shape: tuple[int, ...]) -> Graph:
    g = GraphBuilder()
    y = g.op("tanh", g.input("x", shape))
    return g.build(g.op("sub", y, g.op("mean", y, axes=(len(shape) - 2,))))


def broadcast_producer() -> Graph:
    g = GraphBuilder()
    once = g.op("exp", g.input("w", (50,)))
    return g.build(g.op("mul", g.input("x", (9, 50)), once))


def outer_sum() -> Graph:
    """Summed over the outer rows, so that only the inner ones can be divided without totals of one's own."""
    g = GraphBuilder()
    x = g.op("exp", g.input("x", (3, 8, 40)))
    return g.build(g.op("sum", x, axes=(0,)), g.op("sum", x, axes=(2,)))


CASES: dict[str, tuple[Graph, int, int]] = {
    # graph, dimension that is divided, number of reductions with totals for each thread
    "rows": (softmax((10, 100)), 0, 0),
    "two rows": (softmax((2, 1000)), 0, 0),
    "few outer rows": (three_by_sixty_four(), 1, 0),
    "uneven rows": (softmax((7, 33)), 0, 0),
    "sums over rows": (normal_backward(20), 0, 2),
    "sums over rows in blocks": (normal_backward(333), 0, 2),
    "an inner dimension": (outer_sum(), 1, 0),
    "columns": (pointwise((1000,)), 0, 0),
    "columns of a stencil": (stencil((1, 1027)), 0, 0),
    "columns of few rows": (stencil((3, 2000)), 1, 0),
    "tiles of columns": (column_statistics((30, 700)), 1, 0),
    "rows around tiles": (column_statistics((4, 30, 50)), 0, 0),
    "after a hoisted nest": (broadcast_producer(), 0, 0),
}


def emitter_of(graph: Graph) -> ThreadedEmitter:
    plan = plan_kernel(graph, [node.name for node in graph.compute], frozenset(), frozenset(graph.outputs))
    return ThreadedEmitter(plan)


@pytest.mark.two_processors
@pytest.mark.parametrize("name", sorted(CASES))
def test_each_kind_of_division(
    name: str, eager_team: LoopJit, team: WorkerPool, program: Callable[[Graph], Program]
) -> None:
    graph, dim, totals = CASES[name]
    emitter = emitter_of(graph)
    assert emitter.division is not None
    assert (emitter.division.dim, len(emitter.division.split_totals)) == (dim, totals)
    state = run_rule(eager_team, program(graph), "share-all")
    artifact = eager_team.build(state)
    assert len(artifact.kernels) == 1 and b"GOMP_parallel" in artifact.kernels[0].code
    for seed in (1, 2, 3):
        verdict = team.check(state.program, artifact, seed=seed)
        assert verdict.ok, verdict.reason


@pytest.mark.slow
@pytest.mark.two_processors
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(family=st.sampled_from(sorted({f for some in graphs.SPLITS.values() for f in some})), seed=st.integers(0, 200))
def test_random_plans_of_generated_programs(eager_team: LoopJit, team: WorkerPool, family: str, seed: int) -> None:
    test = graphs.load(f"{family}/{seed}")
    chooser, state = random.Random(seed), eager_team.start(test)
    while (choices := eager_team.legal(state)).candidates:
        state = state.then(chooser.choice(choices.candidates))
    verdict = team.check(test, eager_team.build(state), seed=seed)
    assert verdict.ok, verdict.reason


@pytest.mark.two_processors
def test_a_team_of_one_does_it_all(eager_team: LoopJit, machine: Any, program: Callable[[Graph], Program]) -> None:
    """GNU OpenMP may give fewer threads than asked for, as it does inside another parallel region."""
    import ctypes

    import torch

    libgomp = ctypes.CDLL(None)
    libgomp.omp_get_thread_limit.restype = ctypes.c_int
    state = run_rule(eager_team, program(CASES["sums over rows in blocks"][0]), "share-all")
    artifact, inputs = eager_team.build(state), state.program.make_inputs(1)
    wanted = machine.run(LoopJit().build(state), inputs)
    saved = torch.get_num_threads()
    levels = libgomp.omp_get_max_active_levels()
    libgomp.omp_set_max_active_levels(0)  # every region is run by one thread
    try:
        got = machine.run(artifact, inputs)
    finally:
        libgomp.omp_set_max_active_levels(levels)
        torch.set_num_threads(saved)
    for name, value in wanted.items():
        np.testing.assert_allclose(got[name], value, rtol=1e-5, atol=1e-5)


def test_one_thread_is_as_it_always_was(program: Callable[[Graph], Program]) -> None:
    plain, one, two = LoopJit(), LoopJit(threads=1), LoopJit(threads=2)
    assert plain.version == one.version and two.version == plain.version.replace(")", ", 2 threads)")
    state = run_rule(plain, program(softmax((64, 4096))), "share-all")
    assert plain.build(state).hash == one.build(state).hash != two.build(state).hash
    assert b"GOMP_parallel" not in one.build(state).kernels[0].code
    assert b"GOMP_parallel" in two.build(state).kernels[0].code
    small = run_rule(plain, program(softmax((4, 16))), "share-all")
    ours, theirs = plain.build(small), two.build(small)
    assert ours.kernels[0].code_hash == theirs.kernels[0].code_hash, "a kernel that stays serial is the same code"
    assert ours.hash != theirs.hash, "but what was measured with other threads beside it is not the same"


def test_decisions_and_plans_do_not_depend_on_threads() -> None:
    test = graphs.load("norm/3")
    one, two = LoopJit(), LoopJit(threads=2)
    for rule in one.rules:
        state = run_rule(one, test, rule)
        assert state == run_rule(two, test, rule)
        plan = plan_of(two, state)
        assert plan.compiler_version == two.version and replay(one, test, plan) == State(test, state.actions)


def test_too_little_work_stays_serial_and_says_why() -> None:
    small, large = emitter_of(softmax((4, 16))), emitter_of(softmax((512, 1024)))
    assert small.division is None and "would save about" in small.reason
    assert large.division == Division(0, 0.5)
    assert serial_ns(small.plan) < 1000 < threads.LEAST_GAIN_NS < serial_ns(large.plan)
    assert small.text("k") == Emitter(small.plan).text("k")
    whole = plan_kernel(g := pointwise((7,)), [n.name for n in g.compute], frozenset(), frozenset(g.outputs))
    assert divide(whole, partial=False, jams=False) == (
        None,
        "no loop can be divided: one row, and columns that need each other",
    )


def test_scratch_is_private_and_only_the_totals_are_doubled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "LEAST_GAIN_NS", -1e12)
    emitter = emitter_of(normal_backward(333))
    assert emitter.division is not None
    shapes = {name: emitter.buffer_shape(name) for name in emitter.storage}
    stretches = {shape for name, shape in shapes.items() if name in emitter._private}
    assert stretches == {(2, 96)}, "70 columns, and whole pairs of cache lines"
    doubled = {name for name in shapes if name.endswith(SHARE)}
    assert doubled == {name + SHARE for name in emitter.division.split_totals}
    assert all(shapes[name] == (1, 70) for name in doubled)


def test_unusable_numbers_of_threads() -> None:
    class Own(Emitter):
        """Code generation of one's own."""

    with pytest.raises(ValueError, match="code for 1 or 2 threads, not for 3"):
        compilers.get("loopjit", threads=3)
    with pytest.raises(ValueError, match="one thread only"):
        LoopJit(Own, threads=2)
    assert compilers.get("eager", threads=2).version == compilers.get("eager").version
