"""TorchInductor as a fusion compiler: what it lets share a nest, why not the rest, and code that is right."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch._inductor import ir

import compilers
from compilers.base import State, run_rule
from compilers.fusion import Place
from compilers.inductor import MAX_EVALUATIONS, Inductor, gcc
from compilers.inductor.lower import LoweringError, _on_the_stack
from compilers.inductor.trace import cut, trace
from measure import WorkerPool, elf
from programs import load
from programs.ir import GraphBuilder
from programs.program import Program

pytestmark = pytest.mark.skipif(shutil.which("g++") is None, reason="TorchInductor's C++ needs g++")


@pytest.fixture(scope="module")
def driver() -> Inductor:
    return Inductor()


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


def _program(build: Any) -> Program:
    b = GraphBuilder()
    return Program("test", "test", b.build(*build(b)))


def _walk(driver: Inductor, program: Program, wanted: dict[str, str]) -> State:
    """Decide each node as told (the first candidate of that kind), own where nothing is said."""
    state = driver.start(program)
    while (choices := driver.legal(state)).candidates:
        kind = wanted.get(str(choices.focus), "own")
        state = state.then(next(a for a in choices.candidates if isinstance(a, Place) and a.kind == kind))
    return state


def _refusal(driver: Inductor, program: Program, focus: str, kind: str, wanted: dict[str, str]) -> str:
    state = driver.start(program)
    while (choices := driver.legal(state)).focus != focus:
        kind_here = wanted.get(str(choices.focus), "own")
        state = state.then(next(a for a in choices.candidates if isinstance(a, Place) and a.kind == kind_here))
    return next(reason for a, reason in choices.refused.items() if isinstance(a, Place) and a.kind == kind)


def _chain(b: GraphBuilder) -> list[str]:
    x = b.input("x", (64, 96))
    e = b.op("exp", x, name="e")
    s = b.op("sum", e, axes=(1,), name="s")
    return [b.op("div", e, s, name="d")]


def test_each_placement_gives_the_kernels_it_says(driver: Inductor, pool: WorkerPool) -> None:
    program = _program(_chain)
    for wanted, kernels in (({}, 3), ({"s": "share"}, 2), ({"e": "inline"}, 2), ({"s": "share", "e": "inline"}, 1)):
        artifact = driver.build(_walk(driver, program, wanted))
        assert len(artifact.kernels) == kernels, wanted
        assert pool.check(program, artifact, seed=3).ok
        for kernel in artifact.kernels:
            assert elf.refusal(kernel.code, kernel.symbol) is None


def test_refusals_are_inductors_own_and_say_why(driver: Inductor) -> None:
    program = _program(_chain)
    assert "stores s: what reduces" in _refusal(driver, program, "s", "inline", {})

    def stencil(b: GraphBuilder) -> list[str]:
        x = b.input("x", (40, 50))
        e = b.op("exp", x, name="e")
        attrs: dict[str, Any] = {"axes": (0, 1), "size": (3, 3), "stride": (1, 1), "dilation": (1, 1)}
        return [b.op("stencil", e, **attrs, pad_lo=(1, 1), pad_hi=(1, 1), weights=(1.0,) * 9, name="w")]

    assert "w reads e at several" in _refusal(driver, _program(stencil), "e", "share", {})

    def apart(b: GraphBuilder) -> list[str]:
        x = b.input("x", (40, 50))
        e = b.op("exp", x, name="e")
        return [b.op("sum", e, axes=(0,), name="s"), b.op("sum", e, axes=(1,), name="t")]

    words = _refusal(driver, _program(apart), "e", "merge", {})
    assert "keeps" in words and "loop nests apart" in words


def test_what_would_be_written_out_too_often_is_refused(driver: Inductor) -> None:
    def deep(b: GraphBuilder) -> list[str]:
        x: Any = b.input("x", (30, 40))
        attrs: dict[str, Any] = {"axes": (0, 1), "size": (5, 5), "stride": (1, 1), "dilation": (1, 1)}
        for number in range(2):
            x = b.op("stencil", x, **attrs, pad_lo=(2, 2), pad_hi=(2, 2), weights=(0.1,) * 25, name=f"w{number}")
        return [x]

    words = _refusal(driver, _program(deep), "w0", "inline", {})
    assert "evaluations of inlined operators" in words and str(MAX_EVALUATIONS) in words


@pytest.mark.parametrize("uri", ["backward/1", "temporal/3"])
def test_rules_are_right_where_sums_are_long_and_windows_many(driver: Inductor, pool: WorkerPool, uri: str) -> None:
    program = load(f"programs://graphs-v0/{uri}")
    artifact = driver.build(run_rule(driver, program, "roofline-greedy"))
    verdict = pool.check(program, artifact, seed=5)
    assert verdict.ok, verdict.reason


def test_the_default_rule_reads_inductors_partition(driver: Inductor) -> None:
    program = load("programs://graphs-v0/rotary/1")
    nest_of = driver.decided(program).nest_of
    groups = driver.partition(run_rule(driver, program, "default")).groups
    together = {frozenset(name for name in nest_of if nest_of[name] == nest) for nest in nest_of.values()}
    assert {frozenset(members) & set(nest_of) for members in groups.values()} == together


def _halves(widths: tuple[int, int], more: bool) -> Program:
    """Two parts of these widths, computed from the same angle, side by side; if ``more``, one is read besides."""

    def build(b: GraphBuilder) -> list[str]:
        x = b.input("x", (6, 20, max(widths)))
        angle = b.op("mul", x, b.input("rate", (20, 1)), name="angle")
        parts = [b.op(op, angle, name=op) for op in ("cos", "sin")]
        cut = [
            part
            if width == max(widths)
            else b.op("slice", part, starts=(0, 0, 0), stops=(6, 20, width), steps=(1,) * 3)
            for part, width in zip(parts, widths, strict=True)
        ]
        joined = b.op("concat", *cut, axis=2, name="joined")
        return [joined, b.op("exp", parts[0], name="besides")] if more else [joined]

    return _program(build)


@pytest.mark.parametrize("more", [False, True])
@pytest.mark.parametrize("widths", [(16, 16), (7, 7), (16, 5)])
def test_a_stored_concatenation_is_written_in_place(
    driver: Inductor, pool: WorkerPool, widths: tuple[int, int], more: bool
) -> None:
    program = _halves(widths, more)
    inlined = dict.fromkeys(("angle", "cos", "sin"), "inline")
    for wanted in (inlined, {"angle": "inline"}, {}, {**inlined, "besides": "share"} if widths[0] == 7 else {}):
        try:
            state = _walk(driver, program, wanted)
        except StopIteration:  # not offered
            continue
        assert pool.check(program, driver.build(state), seed=4).ok, wanted
    partition = driver.partition(_walk(driver, program, inlined))
    written, _ = driver._source(partition, "joined")
    places = [argument.offset for argument in written.arguments if argument.role == "stored"]
    assert places == ([0, widths[0]] if widths[0] == widths[1] else [0]), "in place where one nest fills both parts"
    assert ("tmp" in written.text) and ("?" not in written.text or widths[0] != widths[1])


def test_where_parts_cannot_be_written_in_place_they_are_chosen_from(
    pool: WorkerPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: Any) -> None:
        raise AssertionError("not today")

    monkeypatch.setattr(ir.ConcatKernel, "create", refuse)
    program, driver = _halves((16, 16), more=False), Inductor()
    state = _walk(driver, program, dict.fromkeys(("angle", "cos", "sin"), "inline"))
    written, _ = driver._source(driver.partition(state), "joined")
    assert [argument.offset for argument in written.arguments if argument.role == "stored"] == [0]
    assert pool.check(program, driver.build(state), seed=4).ok


def test_a_truth_value_crosses_kernels_as_a_number(driver: Inductor, pool: WorkerPool) -> None:
    def build(b: GraphBuilder) -> list[str]:
        x, y = b.input("x", (20, 33)), b.input("y", (20, 33))
        less = b.op("lt", x, y, name="less")
        return [b.op("select", less, x, y, name="chosen"), b.op("sum", less, axes=(1,), name="count")]

    program = _program(build)
    for wanted in ({}, {"less": "inline"}):
        assert pool.check(program, driver.build(_walk(driver, program, wanted)), seed=2).ok


def test_cut_graphs_read_what_lies_outside() -> None:
    program = _program(_chain)
    traced = trace(program.graph)
    part = cut(traced, ("d",), (), ("d",))
    assert set(part.leaves) == {"e", "s"} and part.stored == ("d",)
    part = cut(traced, ("d",), ("e",), ("d",))
    assert set(part.leaves) == {"x", "s"}


def test_local_buffers_go_to_the_stack_or_are_refused() -> None:
    text = "#include <a>\nstd::unique_ptr<float []> buf_a = std::make_unique<float []>(33L);\nfloat* a = buf_a.get();\n"
    moved = _on_the_stack(text)
    assert "alignas(64) float buf_a[33];" in moved and "float* a = buf_a;" in moved and "unique" not in moved
    with pytest.raises(LoweringError, match="a local buffer of 1000000 elements"):
        _on_the_stack(text.replace("33L", "1000000L"))


def test_a_missing_compiler_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> str:
        raise RuntimeError("no compiler")

    monkeypatch.setattr(gcc.cpp_builder, "get_cpp_compiler", none)
    gcc.command.cache_clear()
    with pytest.raises(gcc.MissingCompilerError, match=r"install g\+\+"):
        Inductor()
    gcc.command.cache_clear()


def test_options_out_of_range_are_named() -> None:
    with pytest.raises(ValueError, match="1 or 2 threads"):
        Inductor(threads=3)
    with pytest.raises(ValueError, match="cpu and cuda"):
        Inductor(device="tpu")
    if not torch.cuda.is_available():
        with pytest.raises(ValueError, match="no CUDA device"):
            Inductor(device="cuda")


def test_the_compiler_s_errors_are_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(gcc.CompileError, match="failed on a kernel"):
        gcc.compile_text("#include <torch/csrc/inductor/cpp_prefix.h>\nthis is no C++\n", 1)


@pytest.mark.two_processors
def test_two_threads(pool: WorkerPool) -> None:
    program = load("programs://graphs-v0/norm/1")
    two: Any = compilers.get("inductor", 2)
    artifact = two.build(run_rule(two, program, "roofline-greedy"))
    one = pool.check(program, artifact, seed=1)
    assert one.ok or "threads=2" in one.reason
    with WorkerPool(threads=2) as team:
        assert team.check(program, artifact, seed=1).ok
        assert np.isfinite(team.compare(program, [artifact], artifact, budget_s=0.05, seed=1)[0].ratio)


def test_masked_loads_stay_inside_their_tensors(driver: Inductor, pool: WorkerPool) -> None:
    def build(b: GraphBuilder) -> list[str]:
        x = b.input("x", (4, 24))  # rows end inside a vector, the tensor where its last page does
        attrs: dict[str, Any] = {"stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,)}
        y = b.op("stencil", x, axes=(0,), size=(3,), weights=(1.0, 2.0, 1.0), **attrs)
        return [b.op("stencil", b.op("exp", y), axes=(1,), size=(3,), weights=(1.0, 2.0, 1.0), **attrs)]

    program = _program(build)
    for kinds in ({}, {"exp": "inline"}, {"exp": "inline", "stencil": "inline"}):
        verdict = pool.check(program, driver.build(_walk(driver, program, kinds)), seed=4)
        assert verdict.ok, (kinds, verdict.reason)
