"""Library calls give torch's own values whether or not they write into a given buffer."""

from typing import Any

import numpy as np
import pytest
import torch

from compilers.base import Artifact, Buffer, Kernel, LibraryCall
from compilers.eager import Eager
from measure import WorkerPool, specimens
from measure.arena import Block, pack
from measure.comparison import input_seed
from measure.execute import lifetimes, out_variant, rebound_names
from programs import reference
from programs.ir import POINTWISE, GraphBuilder
from programs.program import Program


def operands(op: str) -> list[torch.Tensor]:
    torch.manual_seed(0)
    arity = {"select": 3}.get(op, 2 if op in reference.BINARY or op in reference.COMPARE else 1)
    made = [torch.rand(6, 10) + 0.1 for _ in range(arity)]
    made[0][0, :3] = torch.tensor([0.0, float("nan"), float("inf")])
    return made


@pytest.mark.parametrize("op", sorted(POINTWISE))
def test_pointwise_out_variants_equal_the_interpreter(op: str) -> None:
    args = operands(op)
    variant = out_variant(op, {}, len(args))
    assert variant is not None
    out = torch.full((6, 10), -7.0)
    variant(args, out)
    torch.testing.assert_close(out, reference.apply(op, {}, args), rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize(
    ("op", "attrs", "shapes", "out_shape"),
    [
        ("sum", {"axes": (0, 2)}, [(3, 4, 5)], (1, 4, 1)),
        ("mean", {"axes": (1,)}, [(3, 4)], (3, 1)),
        ("max", {"axes": (0, 1)}, [(3, 4)], (1, 1)),
        ("min", {"axes": (0,)}, [(3, 4)], (1, 4)),
        ("concat", {"axis": 1}, [(2, 3), (2, 4)], (2, 7)),
        ("matmul", {"transpose_a": False, "transpose_b": True}, [(5, 4), (6, 4)], (5, 6)),
        ("matmul", {"transpose_a": True, "transpose_b": False}, [(2, 4, 5), (2, 4, 6)], (2, 5, 6)),
        ("matmul", {"transpose_a": False, "transpose_b": False}, [(2, 5, 4), (4, 6), (6,)], (2, 5, 6)),
        ("matmul", {"transpose_a": True, "transpose_b": False}, [(4, 5), (4, 6), (6,)], (5, 6)),
    ],
)
def test_other_out_variants_equal_the_interpreter(
    op: str, attrs: dict[str, Any], shapes: list[Any], out_shape: Any
) -> None:
    torch.manual_seed(1)
    args = [torch.randn(shape) for shape in shapes]
    variant = out_variant(op, attrs, len(args))
    assert variant is not None
    out = torch.full(out_shape, -7.0)
    variant(args, out)
    torch.testing.assert_close(out, reference.apply(op, attrs, args), rtol=1e-5, atol=1e-6)


def mixed() -> tuple[Program, Artifact]:
    """A strided view and a convolution between two kernels: buffers that are rebound at run time."""
    n, side = 64, 8
    g = GraphBuilder()
    x, y = g.input("x", (n,)), g.input("y", (n,))
    first = g.op("add", g.op("mul", x, 2.5), y)
    turned = g.op("transpose", g.op("reshape", first, shape=(side, side)), perm=(1, 0))
    flat = g.op("reshape", turned, shape=(n,))
    second = g.op("add", g.op("mul", flat, 2.5), y)
    g.input("index", (4,), "index:8", dtype="int64")
    program = Program("test://mixed", "test", g.build(second, turned))
    (kernel,) = specimens.artifact(n).kernels
    buffers = (
        Buffer("x", (n,), "input"), Buffer("y", (n,), "input"), Buffer("index", (4,), "input", "int64"),
        Buffer("first", (n,), "temporary"), Buffer("square", (side, side), "temporary"),
        Buffer("turned", (side, side), "output"), Buffer("flat", (n,), "temporary"), Buffer("second", (n,), "output"),
        Buffer("s", (n + 16,), "temporary"),
    )  # fmt: skip

    def launch(source: str, target: str) -> Kernel:
        return Kernel(kernel.symbol, kernel.code, kernel.code_hash, (source, "y", target, "s"), (target, "s"))

    steps = (
        launch("x", "first"),
        LibraryCall("reshape", (("shape", (side, side)),), ("first",), "square"),
        LibraryCall("transpose", (("perm", (1, 0)),), ("square",), "turned"),
        LibraryCall("reshape", (("shape", (n,)),), ("turned",), "flat"),
        launch("flat", "second"),
    )
    return program, Artifact(steps, buffers, {}, ("x", "y", "index"), ("second", "turned"), "test 1")


def test_kernels_read_what_library_calls_returned(pool: WorkerPool) -> None:
    program, artifact = mixed()
    verdict = pool.check(program, artifact, seed=1)
    assert verdict.ok, verdict.reason
    eager = Eager().build(Eager().start(program))
    (found,) = pool.compare(program, [artifact], eager, seed=1, budget_s=0.02)
    assert found.ok, found.reason
    outputs = pool.run(program, artifact, seed=3)
    assert list(outputs) == list(program.graph.outputs)
    first = 2.5 * (inputs := program.make_inputs(input_seed(3, 0)))["x"] + inputs["y"]
    np.testing.assert_allclose(outputs["transpose"], first.reshape(8, 8).T, rtol=1e-5, atol=1e-6)


def test_what_a_view_reads_lives_as_long_as_the_view() -> None:
    steps: list[dict[str, Any]] = [
        {"kernel": "k", "args": ["x", "a"], "writes": ["a"]},
        {"op": "reshape", "attrs": [["shape", [2]]], "args": ["a"], "out": "b"},
        {"kernel": "k", "args": ["x", "c"], "writes": ["c"]},
        {"op": "exp", "attrs": [], "args": ["b"], "out": "d"},
        {"op": "exp", "attrs": [], "args": ["d"], "out": "e"},
    ]
    assert rebound_names(steps) == {"b"}
    assert lifetimes(steps) == {"x": (0, 2), "a": (0, 3), "b": (1, 3), "c": (2, 2), "d": (3, 4), "e": (4, 4)}


def test_packing_never_overlaps_what_lives_at_the_same_time() -> None:
    rng = np.random.default_rng(0)
    for seed in range(50):
        blocks = []
        for i in range(20):
            first = int(rng.integers(0, 10))
            span = None if i < 3 else (first, first + int(rng.integers(0, 5)))
            blocks.append(Block(str(i), int(rng.integers(1, 5000)), span))
        offsets, end = pack(blocks, 128, seed)
        for i, a in enumerate(blocks):
            assert offsets[a.name] % 64 == 0 and offsets[a.name] >= 128 and offsets[a.name] + a.size + 64 <= end
            for b in blocks[:i]:
                apart = a.span and b.span and (a.span[1] < b.span[0] or b.span[1] < a.span[0])
                low, high = sorted((a, b), key=lambda block: offsets[block.name])
                assert apart or offsets[low.name] + low.size + 64 <= offsets[high.name]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"outputs": ("x",)}, "the artifact has|should be"),
        ({"inputs": ("y",)}, "the artifact has"),
        ({"buffers": ()}, "should be"),
        ({"steps": ()}, "no step writes the output"),
        ({"outputs": ("s",)}, "should be"),
    ],
)
def test_artifacts_that_contradict_the_program_are_not_tried(
    pool: WorkerPool, change: dict[str, Any], message: str
) -> None:
    import dataclasses
    import re

    program, artifact = specimens.program(64), specimens.artifact(64)
    if change == {"outputs": ("x",)}:
        verdict = pool.check(program, dataclasses.replace(artifact, **change), seed=1)
        assert not verdict.ok, "an output that is the input's own buffer is the input, not the result"
        return
    verdict = pool.check(program, dataclasses.replace(artifact, **change), seed=1)
    assert not verdict.ok
    assert re.search(message, verdict.reason)
