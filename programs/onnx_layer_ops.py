"""ONNX layers: matmul, convolution, pooling and normalization, and what each becomes in the IR."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

from programs import decompose as d
from programs.ir import Shape
from programs.library_nodes import Ref
from programs.onnx_node import Call, Handler


def _matmul(c: Call) -> str:
    return d.matmul(c.g, c.floating(0), c.floating(1))


def _gemm(c: Call) -> str:
    a, b = c.floating(0), c.floating(1)
    alpha, beta = float(c.attr("alpha", 1.0)), float(c.attr("beta", 1.0))
    flags: dict[str, Any] = {"transpose_a": bool(c.attr("transA", 0)), "transpose_b": bool(c.attr("transB", 0))}
    columns = c.g.shape(b)[0 if flags["transpose_b"] else 1]
    bias = c.maybe(2)
    if bias is not None and alpha == beta == 1 and c.g.shape(bias) in ((columns,), (1, columns)):
        return c.g.op("matmul", a, b, d.reshape(c.g, bias, (columns,)), **flags)
    made = c.g.op("matmul", a, b, **flags)
    if alpha != 1:
        made = c.g.op("mul", made, alpha)
    if bias is None or beta == 0:
        return made
    return c.g.op("add", made, bias if beta == 1 else c.g.op("mul", bias, beta))


def _pads(c: Call, size: Shape, stride: Shape, dilation: Shape, shape: Shape) -> list[tuple[int, int]]:
    """(before, after) for each spatial dimension, from ``pads`` or ``auto_pad``."""
    n = len(size)
    mode = c.attr("auto_pad", "NOTSET")
    if mode == "VALID":
        return [(0, 0)] * n
    if mode in ("SAME_UPPER", "SAME_LOWER"):
        pairs = []
        for i in range(n):
            span = dilation[i] * (size[i] - 1) + 1
            total = max(0, (-(-shape[i] // stride[i]) - 1) * stride[i] + span - shape[i])
            small = total // 2
            pairs.append((small, total - small) if mode == "SAME_UPPER" else (total - small, small))
        return pairs
    if mode != "NOTSET":
        raise c.fail(f"auto_pad must be NOTSET, VALID, SAME_UPPER or SAME_LOWER, not {mode!r}")
    pads = tuple(c.attr("pads", (0,) * 2 * n))
    if len(pads) != 2 * n:
        raise c.fail(f"needs {2 * n} pads, got {pads}")
    return list(zip(pads[:n], pads[n:], strict=True))


def _spatial(c: Call, n: int) -> tuple[Shape, Shape]:
    stride, dilation = tuple(c.attr("strides", (1,) * n)), tuple(c.attr("dilations", (1,) * n))
    if len(stride) != n or len(dilation) != n:
        raise c.fail(f"needs {n} strides and dilations, got {stride} and {dilation}")
    return stride, dilation


def _pad_constant(c: Call, x: str, pads: list[tuple[int, int]]) -> str:
    lo, hi = (0, 0, *(pair[0] for pair in pads)), (0, 0, *(pair[1] for pair in pads))
    return c.g.op("pad", x, lo=lo, hi=hi, fill=0.0) if any((*lo, *hi)) else x


def _conv(c: Call) -> str:
    x, w, bias = c.floating(0), c.floating(1), c.maybe(2)
    shape, weight = c.g.shape(x), c.g.shape(w)
    if len(shape) != len(weight) or len(shape) < 3:
        raise c.fail(f"input {shape} and weight {weight} must have the same rank of 3 to 5")
    size, groups = weight[2:], int(c.attr("group", 1))
    if tuple(c.attr("kernel_shape", size)) != size:
        raise c.fail(f"kernel_shape {tuple(c.attr('kernel_shape'))} is not the weight's {size}")
    stride, dilation = _spatial(c, len(size))
    pads = _pads(c, size, stride, dilation, shape[2:])
    if groups == shape[1] == weight[0] > 1:
        lo, hi = [pair[0] for pair in pads], [pair[1] for pair in pads]
        return d.depthwise(c.g, x, w, bias, stride, dilation, lo, hi)
    if any(lo != hi for lo, hi in pads):
        x, pads = _pad_constant(c, x, pads), [(0, 0)] * len(size)
    padding = tuple(lo for lo, _ in pads)
    operands = (x, w) if bias is None else (x, w, bias)
    return c.g.op("conv", *operands, stride=stride, padding=padding, dilation=dilation, groups=groups)


def _conv_transpose(c: Call) -> str:
    x, w, bias = c.floating(0), c.floating(1), c.maybe(2)
    shape, size = c.g.shape(x)[2:], c.g.shape(w)[2:]
    n = len(size)
    stride, dilation = _spatial(c, n)
    extra = tuple(c.attr("output_padding", (0,) * n))
    whole = [stride[i] * (shape[i] - 1) + dilation[i] * (size[i] - 1) + 1 for i in range(n)]
    mode = c.attr("auto_pad", "NOTSET")
    if "output_shape" in c.attrs or mode in ("SAME_UPPER", "SAME_LOWER"):
        wished = tuple(c.attr("output_shape", ())) or tuple(shape[i] * stride[i] for i in range(n))
        extra = tuple(max(extra[i], wished[-n:][i] - whole[i]) for i in range(n))
        totals = [max(0, whole[i] + extra[i] - wished[-n:][i]) for i in range(n)]
        pads = [(t - t // 2, t // 2) if mode != "SAME_UPPER" else (t // 2, t - t // 2) for t in totals]
    else:
        pads = _pads(c, size, stride, dilation, shape)
    zeros = (0,) * n
    args = (Ref(x), Ref(w), Ref(bias) if bias is not None else None, stride)
    groups = int(c.attr("group", 1))
    if all(lo == hi for lo, hi in pads):
        padding = tuple(lo for lo, _ in pads)
        return c.library("aten.convolution.default", (*args, padding, dilation, True, extra, groups))
    made = c.library("aten.convolution.default", (*args, zeros, dilation, True, extra, groups))
    for i, (lo, hi) in enumerate(pads):
        made = d.full_slice(c.g, made, 2 + i, lo, c.g.shape(made)[2 + i] - hi)
    return made


def _pool(kind: str, c: Call) -> str:
    if len(c.wanted) > 1 and c.wanted[1]:
        raise c.fail("its second output (indices) is not supported")
    x = c.floating(0)
    size = tuple(c.required("kernel_shape"))
    if len(size) != len(c.g.shape(x)) - 2:
        raise c.fail(f"kernel_shape {size} does not fit the input {c.g.shape(x)}")
    stride, dilation = _spatial(c, len(size))
    pads = _pads(c, size, stride, dilation, c.g.shape(x)[2:])
    ceil_mode, count_pad = bool(c.attr("ceil_mode", 0)), bool(c.attr("count_include_pad", 0))
    return d.pool(c.g, kind, x, size, stride, dilation, pads, ceil_mode, count_pad)


def _global_pool(op: str, c: Call) -> str:
    x = c.floating(0)
    return c.g.op(op, x, axes=tuple(range(2, len(c.g.shape(x)))))


def _lrn(c: Call) -> str:
    """x / (bias + alpha / size * sum of squares over ``size`` neighbouring channels) ^ beta."""
    x, size = c.floating(0), int(c.required("size"))
    total = c.g.op(
        "pool_sum", c.g.op("mul", x, x), axes=(1,), size=(size,), stride=(1,), dilation=(1,),
        pad_lo=((size - 1) // 2,), pad_hi=(size - 1 - (size - 1) // 2,),
    )  # fmt: skip
    alpha, beta, bias = float(c.attr("alpha", 1e-4)), float(c.attr("beta", 0.75)), float(c.attr("bias", 1.0))
    return c.g.op("div", x, c.g.op("pow", c.g.op("add", c.g.op("mul", total, alpha / size), bias), beta))


def _batch_normalization(c: Call) -> str:
    if c.attr("training_mode", 0) or any(c.wanted[1:]):
        raise c.fail("training mode is not supported; export the model for inference")
    x, epsilon = c.floating(0), float(c.attr("epsilon", 1e-5))
    parts = [c.value(index) for index in range(1, 5)]
    known = [part for part in parts if not isinstance(part, str)]
    if len(known) == 4:
        return d.batch_norm(c.g, x, known[0], known[1], known[2], known[3], epsilon)
    scale, shift, mean, variance = (d.per_channel(c.g, c.node(part), len(c.g.shape(x))) for part in parts)
    factor = c.g.op("mul", scale, c.g.op("rsqrt", c.g.op("add", variance, epsilon)))
    return c.g.op("add", c.g.op("mul", c.g.op("sub", x, mean), factor), shift)


def _instance_normalization(c: Call) -> str:
    x = c.floating(0)
    made, *_ = d.group_norm(c.g, x, c.g.shape(x)[1], c.floating(1), c.floating(2), float(c.attr("epsilon", 1e-5)))
    return made


def _group_normalization(c: Call) -> str:
    x, groups = c.floating(0), int(c.required("num_groups"))
    scale, shift = c.floating(1), c.floating(2)
    channels = c.g.shape(x)[1]
    if c.g.shape(scale) == (groups,) and groups != channels:  # opset 18: one entry a group
        scale, shift = (d.spread(c.g, item, 0, 1, channels // groups, (channels,)) for item in (scale, shift))
    made, *_ = d.group_norm(c.g, x, groups, scale, shift, float(c.attr("epsilon", 1e-5)))
    return made


def _layer_normalization(c: Call) -> list[str | None]:
    x = c.floating(0)
    rank = len(c.g.shape(x))
    count = rank - c.axis(int(c.attr("axis", -1)), rank)
    epsilon = float(c.attr("epsilon", 1e-5))
    return list(d.layer_norm(c.g, x, count, c.maybe(1), c.maybe(2), epsilon))


def _rms_normalization(c: Call) -> str:
    x = c.floating(0)
    rank = len(c.g.shape(x))
    return d.rms_norm(c.g, x, rank - c.axis(int(c.attr("axis", -1)), rank), c.maybe(1), float(c.attr("epsilon", 1e-5)))


def _skip_layer_normalization(c: Call) -> list[str | None]:
    total = c.g.op("add", c.floating(0), c.floating(1))
    if c.has(4):
        total = c.g.op("add", total, c.floating(4))
    epsilon = float(c.attr("epsilon", 1e-12))
    if c.op == "SkipSimplifiedLayerNormalization":
        made, mean, factor = d.rms_norm(c.g, total, 1, c.floating(2), epsilon), None, None
    else:
        made, mean, factor = d.layer_norm(c.g, total, 1, c.floating(2), c.maybe(3), epsilon)
    return [made, mean, factor, total]


def _mean_variance_normalization(c: Call) -> str:
    made, *_ = d.standardize(c.g, c.floating(0), tuple(c.attr("axes", (0, 2, 3))), 1e-9)
    return made


def _attention(c: Call) -> str | None:
    """Attention of opset 23 on (batch, heads, sequence, size), or (batch, sequence, heads * size).

    Rarer forms (past keys, soft caps, windows, further outputs) are left to the standard's own function body.
    """
    plain = {"is_causal", "kv_num_heads", "q_num_heads", "scale", "mask_is_bool", "softmax_precision"}
    if any(c.has(index) for index in (4, 5, 6)) or any(c.wanted[1:]) or set(c.attrs) - plain:
        return None
    q, k, v = (c.floating(index) for index in range(3))
    flat = len(c.g.shape(q)) == 3
    if flat:
        heads = (int(c.required("q_num_heads")), int(c.required("kv_num_heads")), int(c.required("kv_num_heads")))
        q, k, v = (_split_heads(c, item, count) for item, count in zip((q, k, v), heads, strict=True))
    mask = c.maybe(3)
    if mask is not None and c.attr("mask_is_bool", False):
        mask = c.g.op("select", mask, 0.0, -math.inf)
    made = d.attention(c.g, q, k, v, mask, c.attr("scale"), bool(c.attr("is_causal", 0)), masks_rows=mask is not None)
    if not flat:
        return made
    batch, count, rows, size = c.g.shape(made)
    return d.reshape(c.g, c.g.op("transpose", made, perm=(0, 2, 1, 3)), (batch, rows, count * size))


def _split_heads(c: Call, x: str, heads: int) -> str:
    batch, rows, width = c.g.shape(x)
    return c.g.op("transpose", d.reshape(c.g, x, (batch, rows, heads, width // heads)), perm=(0, 2, 1, 3))


def _einsum(c: Call) -> str:
    operands = tuple(Ref(c.floating(index)) for index in range(len(c.inputs)))
    return c.library("aten.einsum.default", (c.required("equation"), operands))


def _det(c: Call) -> str:
    return c.library("aten.linalg_det.default", (Ref(c.floating(0)),))


def _grid_sample(c: Call) -> str:
    modes = {"linear": 0, "bilinear": 0, "nearest": 1, "cubic": 2, "bicubic": 2}
    paddings = {"zeros": 0, "border": 1, "reflection": 2}
    x = c.floating(0)
    target = f"aten.grid_sampler_{len(c.g.shape(x)) - 2}d.default"
    mode, padding = modes[c.attr("mode", "linear")], paddings[c.attr("padding_mode", "zeros")]
    return c.library(target, (Ref(x), Ref(c.floating(1)), mode, padding, bool(c.attr("align_corners", 0))))


def _lp_pool(c: Call) -> str:
    x, p = c.floating(0), float(c.attr("p", 2))
    powers = c.g.op("pow", c.g.op("abs", x), p)
    if c.op == "GlobalLpPool":
        total = c.g.op("sum", powers, axes=tuple(range(2, len(c.g.shape(x)))))
    else:
        size = tuple(c.required("kernel_shape"))
        stride, dilation = _spatial(c, len(size))
        pads = _pads(c, size, stride, dilation, c.g.shape(x)[2:])
        ceil_mode = bool(c.attr("ceil_mode", 0))
        total = d.pool(c.g, "pool_mean", powers, size, stride, dilation, pads, ceil_mode, True, divisor=1)
    return c.g.op("pow", total, 1 / p)


LAYERS: dict[str, Handler] = {
    "MatMul": _matmul, "Gemm": _gemm, "Conv": _conv, "ConvTranspose": _conv_transpose,
    "MaxPool": partial(_pool, "pool_max"), "AveragePool": partial(_pool, "pool_mean"),
    "GlobalAveragePool": partial(_global_pool, "mean"), "GlobalMaxPool": partial(_global_pool, "max"),
    "LpPool": _lp_pool, "GlobalLpPool": _lp_pool, "LRN": _lrn, "BatchNormalization": _batch_normalization,
    "InstanceNormalization": _instance_normalization, "GroupNormalization": _group_normalization,
    "LayerNormalization": _layer_normalization, "RMSNormalization": _rms_normalization,
    "SimplifiedLayerNormalization": _rms_normalization,
    "com.microsoft.SimplifiedLayerNormalization": _rms_normalization,
    "com.microsoft.SkipLayerNormalization": _skip_layer_normalization,
    "com.microsoft.SkipSimplifiedLayerNormalization": _skip_layer_normalization,
    "MeanVarianceNormalization": _mean_variance_normalization, "Attention": _attention, "Einsum": _einsum,
    "Det": _det,
    "GridSample": _grid_sample,
}  # fmt: skip
"""Operator type -> handler; other domains as ``domain.Type``."""
