"""The oracle: each operator against torch's own function, or NumPy, and the interpreter's book-keeping."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from programs.ir import Array, GraphBuilder
from programs.program import Program, draw
from programs.reference import apply, run, values

X = torch.randn(2, 4, 9, 10, dtype=torch.float64, generator=torch.Generator().manual_seed(0))


def window(
    size: tuple[int, ...], stride: tuple[int, ...], dilation: tuple[int, ...], lo: tuple[int, ...], hi: tuple[int, ...]
) -> dict[str, Any]:
    axes = tuple(range(4 - len(size), 4))
    return {"axes": axes, "size": size, "stride": stride, "dilation": dilation, "pad_lo": lo, "pad_hi": hi}


@pytest.mark.parametrize(
    ("size", "stride", "pad"), [((3, 3), (1, 1), (1, 1)), ((2, 3), (2, 3), (0, 1)), ((3, 2), (2, 1), (1, 0))]
)
def test_pools_are_torchs(size: tuple[int, int], stride: tuple[int, int], pad: tuple[int, int]) -> None:
    attrs = window(size, stride, (1, 1), pad, pad)
    torch.testing.assert_close(apply("pool_max", attrs, [X]), F.max_pool2d(X, size, stride, pad))
    torch.testing.assert_close(apply("pool_min", attrs, [X]), -F.max_pool2d(-X, size, stride, pad))
    torch.testing.assert_close(apply("pool_mean", attrs, [X]), F.avg_pool2d(X, size, stride, pad))
    partial = F.avg_pool2d(X, size, stride, pad, count_include_pad=False)
    torch.testing.assert_close(apply("pool_mean", {**attrs, "count_pad": False}, [X]), partial)
    total = F.avg_pool2d(X, size, stride, pad, divisor_override=1)
    torch.testing.assert_close(apply("pool_sum", attrs, [X]), total)


def test_stencil_and_depthwise_are_convolutions() -> None:
    attrs = window((3, 2), (2, 1), (1, 3), (2, 0), (1, 3))
    padded = F.pad(X, (0, 3, 2, 1))
    weights = torch.randn(4, 3, 2, dtype=torch.float64)
    expected = F.conv2d(padded, weights[:, None], stride=(2, 1), dilation=(1, 3), groups=4)
    torch.testing.assert_close(apply("depthwise", attrs, [X, weights]), expected)
    same = weights[:1].expand(4, 3, 2)
    expected = F.conv2d(padded, same[:, None], stride=(2, 1), dilation=(1, 3), groups=4)
    made = apply("stencil", {**attrs, "weights": tuple(weights[0].reshape(-1).tolist())}, [X])
    torch.testing.assert_close(made, expected)


def test_depthwise_in_one_dimension() -> None:
    x, w = torch.randn(2, 3, 20, dtype=torch.float64), torch.randn(3, 5, dtype=torch.float64)
    attrs = {"axes": (2,), "size": (5,), "stride": (1,), "dilation": (2,), "pad_lo": (4,), "pad_hi": (4,)}
    torch.testing.assert_close(
        apply("depthwise", attrs, [x, w]), F.conv1d(x, w[:, None], padding=4, dilation=2, groups=3)
    )


@pytest.mark.parametrize("offset", [-12, -3, 0, 2, 9, 10])
def test_shift(offset: int) -> None:
    made = apply("shift", {"offsets": (0, 0, 0, offset), "fill": 7.0}, [X])
    for i in range(10):
        inside = 0 <= i + offset < 10
        expected = X[..., i + offset] if inside else torch.full_like(X[..., 0], 7.0)
        assert torch.equal(made[..., i], expected)


def test_truth_values_are_numbers() -> None:
    zero = torch.zeros((), dtype=torch.float64)
    positive = apply("gt", {}, [X, zero])
    assert set(positive.reshape(-1).tolist()) == {0.0, 1.0}
    assert positive.dtype == X.dtype
    torch.testing.assert_close(apply("select", {}, [positive, X, -X]), X.abs())


@pytest.mark.parametrize("op", ["sum", "mean", "max", "min", "prod"])
def test_reductions_keep_dimensions(op: str) -> None:
    made = apply(op, {"axes": (1, 3)}, [X]).numpy()
    np.testing.assert_allclose(made, getattr(np, op)(X.numpy(), axis=(1, 3), keepdims=True))


@pytest.mark.parametrize("transpose_b", [False, True])
@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("batched", [False, True])
def test_matmul(transpose_b: bool, bias: bool, batched: bool) -> None:
    a, b, c = torch.randn(3, 4, 5), torch.randn(3, 5, 6) if batched else torch.randn(5, 6), torch.randn(6)
    operands = [a, b.transpose(-1, -2).contiguous() if transpose_b else b, *([c] if bias else [])]
    expected = a @ b + (c if bias else 0)
    torch.testing.assert_close(apply("matmul", {"transpose_a": False, "transpose_b": transpose_b}, operands), expected)


def test_pad_and_slice() -> None:
    made = apply("pad", {"lo": (0, 1, 0, 2), "hi": (0, 0, 3, 1), "fill": 2.5}, [X])
    torch.testing.assert_close(made, F.pad(X, (2, 1, 0, 3, 1, 0), value=2.5))
    back = apply("slice", {"starts": (0, 1, 0, 2), "stops": (2, 5, 9, 12), "steps": (1, 1, 1, 1)}, [made])
    assert torch.equal(back, X)


def test_values_evaluates_only_what_is_wanted() -> None:
    g = GraphBuilder()
    x, unused = g.input("x", (4,)), g.input("unused", (4,))
    y = g.op("exp", x)
    graph = g.build(g.op("neg", y), g.op("exp", unused, name="other"))
    made = values(graph, {"x": np.ones(4, np.float32)}, (y, y), torch.float64)
    assert list(made) == [y]
    torch.testing.assert_close(made[y], torch.full((4,), np.e, dtype=torch.float64))


def test_float64_stays_float64_through_library_calls() -> None:
    from programs.library_nodes import Ref, library

    g = GraphBuilder()
    x = g.input("x", (3, 4))
    total = library(g, "aten.cumsum.default", (Ref(x), 1))
    index = library(g, "aten.argmax.default", (Ref(x), 1, True))
    back = library(g, "aten._to_copy.default", (Ref(index),), (("dtype", "float32"),))
    graph = g.build(g.op("add", total, back), index)
    feed = {"x": np.random.default_rng(0).random((3, 4), dtype=np.float32)}
    first, second = run(graph, feed).values()
    assert (first.dtype, second.dtype) == (torch.float64, torch.int64)
    np.testing.assert_allclose(first.numpy(), feed["x"].astype(float).cumsum(1) + feed["x"].argmax(1)[:, None])


@pytest.mark.parametrize(
    ("dist", "low", "high"), [("normal", -6, 6), ("positive", 0.1, 6), ("uniform", 0, 1), ("index:5", 0, 4)]
)
def test_inputs_are_drawn_in_their_range(dist: str, low: float, high: float) -> None:
    made = draw(dist, (50, 50), np.random.default_rng(0))
    assert made.dtype == (np.int64 if dist == "index:5" else np.float32)
    assert low <= float(made.min()) < float(made.max()) <= high
    assert np.array_equal(made, draw(dist, (50, 50), np.random.default_rng(0)))


def test_unknown_distributions_are_named() -> None:
    with pytest.raises(ValueError, match=r"'cauchy'.*normal, positive"):
        draw("cauchy", (2,), np.random.default_rng(0))


@pytest.mark.parametrize("made", [{}, {"x": np.zeros((2, 3))}, {"x": np.zeros((3, 2), np.float32)}])
def test_inputs_of_another_shape_or_type_are_named(made: dict[str, Array]) -> None:
    g = GraphBuilder()
    graph = g.build(g.op("exp", g.input("x", (2, 3))))
    with pytest.raises(ValueError, match=r"must make x as float32 \(2, 3\), not "):
        Program("test://made", "test", graph, lambda seed: made).make_inputs(1)
