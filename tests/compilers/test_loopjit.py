"""loopjit's code against the float64 interpretation: every operator, shape, placement."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compilers.base import State, run_rule
from compilers.loopjit import LoopJit, target
from compilers.loopjit.emit import Emitter
from compilers.loopjit.nest import plan_kernel
from measure import WorkerPool
from programs.ir import OPS, POINTWISE, REDUCTIONS, Graph, GraphBuilder
from programs.program import Program

GOLDEN = Path(__file__).parent / "golden"
POSITIVE = {"log", "sqrt", "rsqrt", "reciprocal", "pow", "div"}


def random_plan(jit: LoopJit, program: Program, seed: int, fuse: float = 0.7) -> State:
    chooser, state = random.Random(seed), jit.start(program)
    while (choices := jit.legal(state)).candidates:
        pool = choices.candidates[1:] if len(choices.candidates) > 1 and chooser.random() < fuse else choices.candidates
        state = state.then(chooser.choice(pool))
    return state


def window(axes, size, stride=1, dilation=1, lo=1, hi=1):  # type: ignore[no-untyped-def]
    number = len(axes)
    return {
        "axes": axes, "size": size, "stride": (stride,) * number, "dilation": (dilation,) * number,
        "pad_lo": (lo,) * number, "pad_hi": (hi,) * number,
    }  # fmt: skip


@pytest.mark.parametrize("op", sorted(POINTWISE))
def test_pointwise_with_broadcasting(op, jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    shapes = [(5, 37), (37,), (5, 1)]
    dist = "positive" if op in POSITIVE else "normal"
    args = [g.input(f"x{i}", shapes[i], dist) for i in range(OPS[op].arity[0])]
    agrees(jit, run_rule(jit, program(g.build(g.op(op, *args))), "none"))


@pytest.mark.parametrize("op", sorted(REDUCTIONS))
@pytest.mark.parametrize("shape", [(7, 16), (3, 70), (130, 33), (2, 3, 40)])
def test_reductions_over_any_axes(op, shape, jit, program, agrees):  # type: ignore[no-untyped-def]
    for count in range(1, len(shape) + 1):
        for axes in itertools.combinations(range(len(shape)), count):
            g = GraphBuilder()
            x = g.op("add", g.op("mul", g.input("x", shape), 0.1), 1.0)
            test = program(g.build(g.op(op, x, axes=axes)))
            for rule in ("none", "inline-all"):
                agrees(jit, run_rule(jit, test, rule), 1e-4)


WINDOWED = [
    ("stencil", (20, 50), window((0, 1), (3, 3)) | {"weights": tuple(float(i) / 9 for i in range(9))}),
    ("stencil", (6, 100), window((1,), (5,), lo=2, hi=2) | {"weights": (1.0, 4.0, 6.0, 4.0, 1.0)}),
    ("stencil", (9, 40), window((0, 1), (8, 8), lo=4, hi=3) | {"weights": tuple(float(i % 7) / 64 for i in range(64))}),
    ("stencil", (9, 21), window((0,), (3,), dilation=2, lo=2, hi=2) | {"weights": (1.0, -2.0, 1.0)}),
    ("pool_max", (2, 3, 17, 50), window((2, 3), (3, 3), stride=2)),
    ("pool_min", (2, 33, 19), window((1, 2), (2, 2), stride=2, lo=0, hi=0)),
    ("pool_sum", (3, 90), window((1,), (4,), stride=3, lo=0, hi=3)),
    ("pool_mean", (2, 30, 45), window((1, 2), (3, 3))),
    ("pool_mean", (2, 30, 45), window((1, 2), (3, 3), stride=2) | {"count_pad": False}),
    ("pool_mean", (1, 9, 9), window((1, 2), (9, 9), lo=4, hi=4) | {"count_pad": False}),
    ("pool_max", (1, 40, 40), window((1, 2), (8, 8), stride=4, lo=2, hi=2)),
    ("shift", (12, 40), {"offsets": (1, -2), "fill": 0.5}),
    ("shift", (4, 9), {"offsets": (0, 30), "fill": -1.0}),
]


@pytest.mark.parametrize(("op", "shape", "attrs"), WINDOWED)
def test_windows_inline_and_materialized(op, shape, attrs, jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.op("tanh", g.input("x", shape))
    graph = g.build(g.op("add", g.op(op, x, **attrs), 1.0))
    for rule in ("none", "share-all", "inline-all"):
        agrees(jit, run_rule(jit, program(graph), rule))


@pytest.mark.parametrize("length", [9, 64, 100])
def test_depthwise(length, jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, w = g.op("erf", g.input("x", (2, 3, length))), g.op("tanh", g.input("w", (3, 5)))
    y = g.op("depthwise", x, w, **window((2,), (5,), dilation=2, lo=4, hi=4))
    graph = g.build(g.op("sigmoid", y))
    for rule in ("none", "share-all", "inline-all"):
        agrees(jit, run_rule(jit, program(graph), rule))


@pytest.mark.parametrize("shape", [(2, 8, 4, 16), (2, 5, 3, 7), (1, 1, 2, 33)])
def test_views(shape, jit, program, agrees):  # type: ignore[no-untyped-def]
    b, s, h, d = shape
    g = GraphBuilder()
    x = g.op("exp", g.input("x", (b, s, h * d)))
    heads = g.op("transpose", g.op("reshape", x, shape=(b, s, h, d)), perm=(0, 2, 1, 3))
    turned = g.op("transpose", heads, perm=(0, 1, 3, 2))
    part = g.op("slice", heads, starts=(0, 0, 0, 1), stops=(b, h, s, d), steps=(1, 1, 1, 2))
    wide = g.op("broadcast", g.op("sum", x, axes=(0,)), shape=(3, b, s, h * d))
    flat = g.op("reshape", heads, shape=(b * h * s, d))
    graph = g.build(g.op("neg", heads), g.op("abs", turned), g.op("relu", part), g.op("cos", wide), flat)
    for state in [*(run_rule(jit, program(graph), rule) for rule in jit.rules), random_plan(jit, program(graph), 1)]:
        agrees(jit, state)


def test_concat_and_pad(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, y = g.input("x", (2, 3, 21)), g.input("y", (2, 6, 21))
    z = g.op("concat", g.op("exp", x), g.op("neg", y), x, axis=1)
    joined = g.op("concat", z, g.op("tanh", z), axis=2)
    graph = g.build(g.op("add", g.op("pad", joined, lo=(0, 1, 2), hi=(1, 0, 3), fill=2.0), 1.0))
    test = program(graph)
    for state in [*(run_rule(jit, test, rule) for rule in jit.rules), *(random_plan(jit, test, i) for i in range(6))]:
        agrees(jit, state)


@pytest.mark.parametrize("half", [15, 16, 17, 50, 64])
@pytest.mark.parametrize("parts", [2, 3])
def test_equal_parts_of_the_columns_are_evaluated_together(half, parts, jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, angle = g.input("x", (3, 5, parts * half)), g.input("angle", (5, half))
    x = g.op("mul", x, g.op("rsqrt", g.op("add", g.op("mean", g.op("mul", x, x), axes=(2,)), 1e-3)))
    cos, sin = g.op("cos", angle), g.op("sin", angle)
    cut = [
        g.op("slice", x, starts=(0, 0, n * half), stops=(3, 5, (n + 1) * half), steps=(1, 1, 1)) for n in range(parts)
    ]
    turned = [
        g.op("sub", g.op("mul", a, cos), g.op("mul", b, sin)) for a, b in zip(cut, cut[1:] + cut[:1], strict=True)
    ]
    joined = g.op("concat", *turned, axis=2)
    moved = g.op("shift", joined, offsets=(0, 1, -3), fill=0.25)
    graph = g.build(g.op("mul", joined, 0.5), g.op("max", joined, axes=(2,)), g.op("sum", joined, axes=(1,)), moved)
    test = program(graph)
    for state in [*(run_rule(jit, test, rule) for rule in jit.rules), *(random_plan(jit, test, i) for i in range(4))]:
        agrees(jit, state)


def test_hoisted_producers_and_their_reductions(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, w = g.input("x", (33, 50)), g.input("w", (1, 50))
    e = g.op("exp", w)
    p = g.op("div", e, g.op("sum", e, axes=(1,)))
    test = program(g.build(g.op("mul", x, p), g.op("add", x, g.op("neg", p))))
    state = run_rule(jit, test, "share-all")
    assert len(jit.build(state).kernels) == 1
    agrees(jit, state)


@pytest.mark.parametrize(
    ("shape", "axes"),
    [((9, 100), (0,)), ((130, 33), (0,)), ((200, 70), (0,)), ((3, 140, 40), (1,)), ((4, 3, 5, 64), (0, 2))],
)
def test_column_statistics_read_again_are_one_kernel(shape, axes, jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, w = g.input("x", shape), g.input("w", (shape[-1],))
    y = g.op("tanh", x)
    centred = g.op("sub", y, g.op("mean", y, axes=axes))
    spread = g.op("mean", g.op("mul", centred, centred), axes=axes)
    normal = g.op("add", g.op("mul", g.op("mul", centred, g.op("rsqrt", g.op("add", spread, 1e-3))), w), w)
    graph = g.build(normal, spread, g.op("max", normal, axes=axes))
    state = run_rule(jit, program(graph), "share-all")
    assert len(jit.build(state).kernels) == 1
    agrees(jit, state)
    for seed in range(4):
        agrees(jit, random_plan(jit, program(graph), seed))


@pytest.mark.parametrize("shape", [(8, 16), (15, 100), (64, 64), (129, 40), (203, 17), (2, 3, 70, 80), (20, 7, 50)])
def test_sums_over_many_rows_of_cheap_values(shape, jit, program, agrees):  # type: ignore[no-untyped-def]
    rows, every = (len(shape) - 2,), tuple(range(len(shape) - 1))
    g = GraphBuilder()
    x = g.input("x", shape)
    y = g.op("mul", x, g.input("w", shape[-1:]))
    low = g.op("min", g.op("shift", x, offsets=(0,) * (len(shape) - 2) + (2, 1), fill=0.5), axes=every)
    graph = g.build(y, g.op("sum", y, axes=every), g.op("mean", x, axes=rows), g.op("max", y, axes=rows), low)
    for state in [
        *(run_rule(jit, program(graph), rule) for rule in jit.rules),
        *(random_plan(jit, program(graph), i) for i in range(3)),
    ]:
        agrees(jit, state)


def test_libraries_and_their_views(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.input("x", (2, 8, 32))
    w = g.constant(np.random.default_rng(0).standard_normal((32, 32)).astype(np.float32) / 6)
    q = g.op("tanh", g.op("matmul", x, w, transpose_a=False, transpose_b=True))
    heads = g.op("transpose", g.op("reshape", q, shape=(2, 8, 4, 8)), perm=(0, 2, 1, 3))
    scores = g.op("matmul", heads, heads, transpose_a=False, transpose_b=True)
    e = g.op("exp", g.op("sub", scores, g.op("max", scores, axes=(3,))))
    p = g.op("div", e, g.op("sum", e, axes=(3,)))
    o = g.op("matmul", p, heads, transpose_a=False, transpose_b=False)
    merged = g.op("reshape", g.op("transpose", o, perm=(0, 2, 1, 3)), shape=(2, 8, 32))
    test = program(g.build(g.op("add", merged, x)))
    for state in [*(run_rule(jit, test, rule) for rule in jit.rules), *(random_plan(jit, test, i) for i in range(5))]:
        agrees(jit, state)


@st.composite
def graphs(draw) -> Graph:  # type: ignore[no-untyped-def]
    """Small random graphs over every kind of operator that loopjit generates."""
    g = GraphBuilder()
    rows, columns = draw(st.integers(1, 40)), draw(st.integers(1, 70))
    values = [g.input("x", (rows, columns)), g.input("row", (1, columns)), g.input("column", (rows, 1))]
    for _ in range(draw(st.integers(2, 12))):
        kind = draw(st.sampled_from(["unary", "binary", "binary", "select", "reduce", "window", "shift", "move"]))
        a = draw(st.sampled_from(values[-6:]))
        shape = g.shape(a)
        if kind == "unary":
            values.append(g.op(draw(st.sampled_from(["tanh", "sigmoid", "erf", "sin", "relu", "abs", "neg"])), a))
        elif kind == "reduce":
            axes = draw(st.sampled_from([(0,), (1,), (0, 1)]))
            values.append(g.op(draw(st.sampled_from(["mean", "max", "min"])), a, axes=axes))
        elif kind == "window":
            axis = draw(st.integers(0, 1))
            values.append(g.op("stencil", a, weights=(0.25, 0.5, 0.25), **window((axis,), (3,))))
        elif kind == "shift":
            offsets = (draw(st.integers(-2, 2)), draw(st.integers(-3, 3)))
            values.append(g.op("shift", a, offsets=offsets, fill=0.5))
        elif kind == "move":
            turned = g.op("transpose", g.op("reshape", a, shape=(shape[1], shape[0])), perm=(1, 0))
            values.append(g.op("mul", turned, 0.5))
        else:
            matching = [v for v in values if all(1 in (p, q) or p == q for p, q in zip(g.shape(v), shape, strict=True))]
            b = draw(st.sampled_from(matching))
            if kind == "select":
                # compared with a constant, an input is on the same side in every precision
                near = [
                    v for v in values[:3] if all(1 in (p, q) or p == q for p, q in zip(g.shape(v), shape, strict=True))
                ]
                truth = g.op("lt", draw(st.sampled_from(near)), 0.25)
                values.append(g.op("select", truth, g.op("mul", a, 0.5), b))
            else:
                values.append(g.op(draw(st.sampled_from(["add", "sub", "mul", "maximum"])), a, b))
    inputs = {"x", "row", "column"}
    outputs = [name for name in values if name not in inputs][-draw(st.integers(1, 3)) :]
    return g.build(*dict.fromkeys(outputs))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(graph=graphs(), seed=st.integers(0, 2**16))
def test_random_plans_of_random_graphs(graph, seed, jit, program, agrees):  # type: ignore[no-untyped-def]
    test = program(graph)
    agrees(jit, random_plan(jit, test, seed), 2e-4)


def test_equal_plans_give_equal_artifacts(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    test = program(g.build(g.op("exp", g.op("tanh", g.input("x", (9, 9))))))
    state = run_rule(jit, test, "share-all")
    other = LoopJit()
    assert jit.build(state).hash == other.build(State(test, state.actions)).hash
    assert jit.build(state).hash != jit.build(run_rule(jit, test, "none")).hash


def test_a_kernel_is_compiled_once(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.input("x", (9, 40))
    test = program(g.build(g.op("exp", g.op("tanh", x)), g.op("exp", g.op("abs", x))))
    jit.build(run_rule(jit, test, "none"))
    assert jit.cache.compiled == 3, "the two exponentials are one kernel"
    jit.build(run_rule(jit, test, "none"))
    assert jit.cache.compiled == 3
    fresh = LoopJit()
    fresh.build(run_rule(fresh, test, "none"))
    assert fresh.cache.compiled == 0, "found on disk"
    for path in fresh.cache.folder.rglob("*.o"):
        path.write_bytes(path.read_bytes()[:-1])
    torn = LoopJit()
    torn.build(run_rule(torn, test, "none"))
    assert torn.cache.compiled == 3, "a torn file is compiled anew"


def test_another_emitter_is_another_version(jit):  # type: ignore[no-untyped-def]
    class Own(Emitter):
        """Code generation of one's own."""

    assert LoopJit(Own).version != jit.version == LoopJit().version


def test_an_unwritable_cache_is_no_error(tmp_path, monkeypatch, program):  # type: ignore[no-untyped-def]
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("OPTGYM_CACHE", str(tmp_path / "file"))
    jit = LoopJit()
    g = GraphBuilder()
    assert jit.build(run_rule(jit, program(g.build(g.op("exp", g.input("x", (4,))))), "none")).kernels


def golden_graphs() -> dict[str, Graph]:
    g = GraphBuilder()
    x = g.input("x", (4, 40))
    e = g.op("exp", g.op("sub", x, g.op("max", x, axes=(1,))))
    softmax = g.build(g.op("div", e, g.op("sum", e, axes=(1,))))
    g = GraphBuilder()
    y = g.op("stencil", g.input("x", (6, 100)), weights=(1.0, -2.0, 1.0), **window((1,), (3,)))
    return {"softmax": softmax, "second_difference": g.build(y)}


@pytest.mark.parametrize("name", sorted(golden_graphs()))
def test_generated_code_is_as_recorded(name, request):  # type: ignore[no-untyped-def]
    graph = golden_graphs()[name]
    members = [node.name for node in graph.compute]
    plan = plan_kernel(graph, members, frozenset(), frozenset(graph.outputs))
    text = Emitter(plan, native_ldexp=True).text(name)
    path = GOLDEN / f"{name}.ll"
    if request.config.getoption("--update-goldens"):
        path.write_text(text)
    assert text == path.read_text(), "run pytest --update-goldens and read the difference"


def test_one_column_of_a_scratch_row_is_read_in_every_row(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    y = g.op("exp", g.input("x", (5, 40)))
    first = g.op("slice", y, starts=(0, 3), stops=(5, 4), steps=(1, 1))
    graph = g.build(g.op("sub", y, first))
    agrees(jit, run_rule(jit, program(graph), "share-all"))


def test_one_row_left_over_reads_its_own_scratch(jit, program, agrees):  # type: ignore[no-untyped-def]
    """129 rows are two blocks and one row, whose index is a constant; a reduction is evaluated where it is used."""
    g = GraphBuilder()
    y = g.op("tanh", g.input("x", (129, 100)))
    centred = g.op("sub", y, g.op("max", y, axes=(1,)))
    spread = g.op("mean", g.op("mul", centred, centred), axes=(1,))
    scaled = g.op("div", centred, g.op("add", spread, 1.0))
    graph = g.build(scaled, g.op("sum", scaled, axes=(0,)))
    state = jit.start(program(graph))
    while (choices := jit.legal(state)).candidates:
        wanted = "inline" if choices.focus in ("add", "mean", "mul") else "share"
        state = state.then(next((a for a in choices.candidates if a.kind == wanted), choices.candidates[0]))
    assert len(jit.build(state).kernels) == 1
    agrees(jit, state)


@pytest.mark.parametrize("divisor", [1e-39, -1e-42, 3e38, 0.0, -0.0])
def test_a_divisor_without_a_normal_reciprocal(divisor, jit, machine, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    test = program(g.build(g.op("div", g.op("mul", g.input("x", (5, 40)), 1e-5), divisor)))
    inputs = test.make_inputs(1)
    inputs["x"][0] = 0.0
    got = machine.run(jit.build(run_rule(jit, test, "none")), inputs)["div"]
    with np.errstate(all="ignore"):
        wanted = inputs["x"] * np.float32(1e-5) / np.float32(divisor)
    np.testing.assert_allclose(got, wanted, rtol=1e-6)


@pytest.mark.parametrize("offset", [9, 5, -5, -9])
@pytest.mark.parametrize("axis", [0, 1])
def test_a_concat_read_outside_itself(axis, offset, jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    joined = g.op("concat", g.input("x", (4, 4)), g.input("y", (4, 4)), axis=axis)
    offsets = (offset, 0) if axis == 0 else (0, offset)
    graph = g.build(g.op("shift", g.op("tanh", joined), offsets=offsets, fill=1.0))
    agrees(jit, run_rule(jit, program(graph), "inline-all"))


def test_rows_outside_a_concat_are_not_loaded(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    joined = g.op("concat", g.input("x", (400, 16)), g.input("y", (400, 16)), axis=0)
    test = program(g.build(g.op("shift", g.op("tanh", joined), offsets=(500, 0), fill=1.0)))
    with WorkerPool() as pool:
        verdict = pool.check(test, jit.build(run_rule(jit, test, "inline-all")), seed=1)
    assert verdict.ok, verdict.reason


def test_a_wide_loop_knows_its_lanes_after_an_inner_reduction(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x, y = g.input("x", (121,)), g.input("y", (40,))
    total = g.op("sum", y, axes=(0,))
    shifted = g.op("shift", x, offsets=(50,), fill=1.0)
    graph = g.build(g.op("add", g.op("mul", x, total), shifted))
    agrees(jit, run_rule(jit, program(graph), "inline-all"))


def test_division_by_a_row_value_over_the_whole_range(jit, machine):  # type: ignore[no-untyped-def]
    """Divisors whose reciprocal would overflow or be subnormal, zeros and infinities."""
    divisors = np.float32([1e-45, 1e-39, -1e-38, 1.2e-38, 1e-20, 1, -3, 1e20, 1e38, 3e38, 0.0, -0.0, np.inf, np.nan])
    values = np.concatenate([np.float32([1e-45, 1e-39, 1e-30, 1e-3, 1, -7, 1e10, 1e30, 3e38, 0, np.inf, np.nan])] * 4)
    g = GraphBuilder()
    x, d = g.input("x", (len(divisors), len(values))), g.input("d", (len(divisors), 1))
    artifact = jit.build(run_rule(jit, Program("test://graph", "test", g.build(g.op("div", x, d))), "none"))
    data = np.broadcast_to(values, (len(divisors), len(values)))
    (got,) = machine.run(artifact, {"x": data, "d": divisors[:, None]}).values()
    with np.errstate(all="ignore"):
        wanted = data / divisors[:, None]
    np.testing.assert_allclose(got, wanted, rtol=3e-7, atol=3e-45)


def test_ir_that_is_not_valid_is_an_error_and_not_the_end() -> None:
    """LLVM's code generator would abort the process on a value that is used before it is made."""
    text = """
define float @f(float %x) {
  %a = fadd float %b, 1.0
  %b = fmul float %x, %x
  ret float %a
}
"""
    with pytest.raises(RuntimeError, match="dominate"):
        target.compile_text(text)
