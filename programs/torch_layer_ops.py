"""ATen layers (products, convolution, pooling, normalization, activations) and what each becomes in the IR."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import torch

from programs import decompose as d
from programs.library_nodes import Ref, index_with, library
from programs.torch_node import Call


def _matmul(c: Call) -> str:
    second = "other" if "other" in c.args else "mat2" if "mat2" in c.args else "vec" if "vec" in c.args else "tensor"
    return d.matmul(c.g, c.x("self"), c.x(second))


def _add_matmul(c: Call) -> str:
    a, b, bias = (c.x(key) for key in (("mat1", "mat2", "self") if "mat1" in c.args else ("batch1", "batch2", "self")))
    alpha, beta = float(c["alpha"]), float(c["beta"])
    columns = c.g.shape(b)[-1]
    if alpha == beta == 1 and c.g.shape(bias) == (columns,) and len(c.g.shape(b)) == 2:
        return c.g.op("matmul", a, b, bias, transpose_a=False, transpose_b=False)
    made = c.g.op("matmul", a, b, transpose_a=False, transpose_b=False)
    if alpha != 1:
        made = c.g.op("mul", made, alpha)
    return made if beta == 0 else c.g.op("add", made, bias if beta == 1 else c.g.op("mul", bias, beta))


def _linear(c: Call) -> str:
    x, weight, bias = c.x("input"), c.x("weight"), c.maybe("bias")
    shape = c.g.shape(x)
    rows = x if len(shape) > 1 else d.reshape(c.g, x, (1, *shape))
    operands = (rows, weight) if bias is None else (rows, weight, bias)
    made = c.g.op("matmul", *operands, transpose_a=False, transpose_b=True)
    return d.reshape(c.g, made, (*shape[:-1], c.g.shape(weight)[0]))


def _conv(c: Call) -> Any:
    x, w, bias = c.x("input"), c.x("weight"), c.maybe("bias")
    n = len(c.g.shape(w)) - 2
    unbatched = len(c.g.shape(x)) == n + 1
    if unbatched:
        x = d.reshape(c.g, x, (1, *c.g.shape(x)))
    stride, dilation = c.ints("stride", n), c.ints("dilation", n)
    groups = int(c["groups"])
    if c["padding"] == "same":
        totals = [dilation[i] * (c.g.shape(w)[2 + i] - 1) for i in range(n)]
        lo, hi = [total // 2 for total in totals], [total - total // 2 for total in totals]
    elif c["padding"] == "valid":
        lo = hi = [0] * n
    else:
        lo = hi = list(c.ints("padding", n))
    if c.get("transposed"):
        args = (Ref(x), Ref(w), Ref(bias) if bias else None, stride, tuple(lo), dilation, True)
        return library(c.g, "aten.convolution.default", (*args, c.ints("output_padding", n), groups))
    if groups == c.g.shape(x)[1] == c.g.shape(w)[0] > 1:
        made = d.depthwise(c.g, x, w, bias, stride, dilation, lo, hi)
    else:
        if lo != hi:
            x = c.g.op("pad", x, lo=(0, 0, *lo), hi=(0, 0, *hi), fill=0.0)
            lo = [0] * n
        operands = (x, w) if bias is None else (x, w, bias)
        made = c.g.op("conv", *operands, stride=stride, padding=tuple(lo), dilation=dilation, groups=groups)
    return d.reshape(c.g, made, c.g.shape(made)[1:]) if unbatched else made


def _max_pool(n: int, c: Call) -> Any:
    if c.wanted[1:] and c.wanted[1]:
        return None
    stride = c.ints("stride", n) or c.ints("kernel_size", n)
    pads = [(pad, pad) for pad in c.ints("padding", n)]
    made = d.pool(
        c.g, "pool_max", c.x("self"), c.ints("kernel_size", n), stride, c.ints("dilation", n), pads, c["ceil_mode"]
    )
    return [made, None] if isinstance(c.result, tuple | list) else made


def _avg_pool(n: int, c: Call) -> str:
    stride = c.ints("stride", n) or c.ints("kernel_size", n)
    pads = [(pad, pad) for pad in c.ints("padding", n)]
    count_pad, divisor = bool(c["count_include_pad"]), c.get("divisor_override")
    size = c.ints("kernel_size", n)
    return d.pool(c.g, "pool_mean", c.x("self"), size, stride, (1,) * n, pads, c["ceil_mode"], count_pad, divisor)


def _adaptive_pool(n: int, kind: str, c: Call) -> Any:
    """Adaptive pooling to a divisor of the size is ordinary pooling; to 1, a reduction."""
    if c.wanted[1:] and c.wanted[1]:
        return None
    x, wished = c.x("self"), c.ints("output_size", n)
    sizes = c.g.shape(x)[-n:]
    if any(size % out for size, out in zip(sizes, wished, strict=True)):
        return None
    window = tuple(size // out for size, out in zip(sizes, wished, strict=True))
    made = d.pool(c.g, kind, x, window, window, (1,) * n, [(0, 0)] * n, False)
    return [made, None] if isinstance(c.result, tuple | list) else made


def _layer_norm(c: Call) -> Any:
    x = c.x("input")
    count = len(c["normalized_shape"])
    results = d.layer_norm(c.g, x, count, c.maybe("weight"), c.maybe("bias"), float(c["eps"]))
    return list(results) if isinstance(c.result, tuple | list) else results[0]


def _rms_norm(c: Call) -> Any:
    epsilon = c["eps"] if c["eps"] is not None else torch.finfo(torch.float32).eps
    made = d.rms_norm(c.g, c.x("input"), len(c["normalized_shape"]), c.maybe("weight"), float(epsilon))
    if isinstance(c.result, tuple | list):
        if c.wanted[1]:
            raise c.fail("its second result is not supported")
        return [made, None]
    return made


def _group_norm(c: Call) -> Any:
    if c.target == "aten.group_norm.default":
        return d.group_norm(c.g, c.x("input"), c["num_groups"], c.maybe("weight"), c.maybe("bias"), float(c["eps"]))[0]
    made, mean, factor = d.group_norm(
        c.g, c.x("input"), c["group"], c.maybe("weight"), c.maybe("bias"), float(c["eps"])
    )
    return [made, *(d.reshape(c.g, item, c.g.shape(item)[:2]) for item in (mean, factor))]


def _batch_norm(c: Call) -> Any:
    names = ("weight", "bias", "running_mean", "running_var")
    if c.get("training") or any(c.wanted[1:]):
        raise c.fail("training mode is not supported; call module.eval() before the export")
    x = c.x("input")
    known = [c.get(name) for name in names]
    made: str
    if all(isinstance(item, torch.Tensor) or item is None for item in known) and known[2] is not None:
        arrays: list[Any] = [None if item is None else item.detach().float().numpy() for item in known]
        made = d.batch_norm(c.g, x, arrays[0], arrays[1], arrays[2], arrays[3], float(c["eps"]))
    elif c.get("running_mean") is None:
        raise c.fail("batch norm without running statistics is not supported; instance norm may be what is meant")
    else:
        rank = len(c.g.shape(x))
        weight, bias = (None if c.get(n) is None else d.per_channel(c.g, c.x(n), rank) for n in names[:2])
        mean, variance = (d.per_channel(c.g, c.x(name), rank) for name in names[2:])
        factor = c.g.op("rsqrt", c.g.op("add", variance, float(c["eps"])))
        made = d.affine(c.g, c.g.op("mul", c.g.op("sub", x, mean), factor), weight, bias)
    return [made] + [None] * (len(c.result) - 1) if isinstance(c.result, tuple | list) else made


def _instance_norm(c: Call) -> str:
    if not c["use_input_stats"]:
        raise c.fail("running statistics are not supported here")
    x = c.x("input")
    return d.group_norm(c.g, x, c.g.shape(x)[1], c.maybe("weight"), c.maybe("bias"), float(c["eps"]))[0]


def _attention(c: Call) -> str:
    if c["dropout_p"]:
        raise c.fail("dropout is not supported; call module.eval() before the export")
    mask = c.maybe("attn_mask")
    value = c.get("attn_mask")
    is_bool = (isinstance(value, Ref) and value.kind == "bool") or (
        isinstance(value, torch.Tensor) and value.dtype == torch.bool
    )
    if mask is not None and is_bool:
        mask = c.g.op("select", mask, 0.0, -math.inf)
    q, k, v = c.x("query"), c.x("key"), c.x("value")
    hides_rows = mask is not None and not _shows_something(value)
    return d.attention(c.g, q, k, v, mask, c["scale"], bool(c["is_causal"]), masks_rows=hides_rows)


def _shows_something(mask: Any) -> bool:
    """Whether a mask is known and leaves something of every row."""
    if not isinstance(mask, torch.Tensor):
        return False
    visible = mask if mask.dtype == torch.bool else mask > -math.inf
    return bool(visible.any(-1).all())


def _embedding(c: Call) -> Any:
    if isinstance(c["indices"], torch.Tensor):
        index, table = c["indices"], c.x("weight")
        flat = index.reshape(-1).numpy()
        return d.reshape(c.g, index_with(c.g, table, 0, flat), tuple(c.result.shape))
    return library(c.g, "aten.embedding.default", (Ref(c.x("weight")), Ref(c.x("indices"))))


def _upsample_nearest(c: Call) -> Any:
    """By whole factors: views that the next operator reads through."""
    x, shape = c.x("input" if "input" in c.args else "self"), tuple(c.result.shape)
    for axis in range(2, len(shape)):
        old = c.g.shape(x)[axis]
        if shape[axis] % old:
            return None
        if shape[axis] != old:
            now = c.g.shape(x)
            x = d.spread(c.g, x, axis, 1, shape[axis] // old, (*now[:axis], shape[axis], *now[axis + 1 :]))
    return x


# -- activations


def _gelu(c: Call) -> str:
    return d.gelu(c.g, c.x("self"), c["approximate"])


def _silu(c: Call) -> str:
    return d.silu(c.g, c.x("self"))


def _mish(c: Call) -> str:
    x = c.x("self")
    return c.g.op("mul", x, c.g.op("tanh", d.softplus(c.g, x)))


def _softplus(c: Call) -> str:
    return d.softplus(c.g, c.x("self"), float(c["beta"]))


def _log_sigmoid(c: Call) -> Any:
    made = c.g.op("neg", d.softplus(c.g, c.g.op("neg", c.x("self"))))
    return [made, None] if isinstance(c.result, tuple | list) else made


def _elu(c: Call) -> str:
    return d.elu(c.g, c.x("self"), float(c["alpha"]), float(c["scale"]), float(c["input_scale"]))


def _celu(c: Call) -> str:
    return d.elu(c.g, c.x("self"), float(c["alpha"]), input_scale=1 / float(c["alpha"]))


def _selu(c: Call) -> str:
    return d.elu(c.g, c.x("self"), 1.6732632423543772, 1.0507009873554805)


def _leaky_relu(c: Call) -> str:
    return d.leaky_relu(c.g, c.x("self"), float(c["negative_slope"]))


def _prelu(c: Call) -> str:
    x, weight = c.x("self"), c.x("weight")
    if len(c.g.shape(weight)) == 1 and c.g.shape(weight) != (1,) and len(c.g.shape(x)) > 1:
        weight = d.per_channel(c.g, weight, len(c.g.shape(x)))
    return d.leaky_relu(c.g, x, weight)


def _hard_sigmoid(c: Call) -> str:
    return d.hard_sigmoid(c.g, c.x("self"))


def _hard_swish(c: Call) -> str:
    x = c.x("self")
    return c.g.op("mul", x, d.hard_sigmoid(c.g, x))


def _hardtanh(c: Call) -> str:
    return d.clamp(c.g, c.x("self"), float(c.get("min_val", 0.0)), float(c.get("max_val", 6.0)))


def _glu(c: Call) -> str:
    x = c.x("self")
    axis = c.axis("dim", len(c.g.shape(x)))
    half = c.g.shape(x)[axis] // 2
    first, second = (d.full_slice(c.g, x, axis, start, start + half) for start in (0, half))
    return c.g.op("mul", first, c.g.op("sigmoid", second))


LAYERS: dict[str, Any] = {
    **{f"aten.{op}.default": _matmul for op in ("matmul", "mm", "bmm", "mv", "dot")},
    "aten.addmm.default": _add_matmul, "aten.baddbmm.default": _add_matmul, "aten.linear.default": _linear,
    **{f"aten.{op}": _conv for op in (
        "convolution.default", "conv1d.default", "conv2d.default", "conv3d.default", "conv1d.padding",
        "conv2d.padding", "conv3d.padding")},
    "aten.max_pool1d.default": partial(_max_pool, 1), "aten.max_pool2d.default": partial(_max_pool, 2),
    "aten.max_pool3d.default": partial(_max_pool, 3), "aten.max_pool2d_with_indices.default": partial(_max_pool, 2),
    "aten.max_pool3d_with_indices.default": partial(_max_pool, 3), "aten.avg_pool1d.default": partial(_avg_pool, 1),
    "aten.avg_pool2d.default": partial(_avg_pool, 2), "aten.avg_pool3d.default": partial(_avg_pool, 3),
    "aten.adaptive_avg_pool1d.default": partial(_adaptive_pool, 1, "pool_mean"),
    "aten.adaptive_avg_pool2d.default": partial(_adaptive_pool, 2, "pool_mean"),
    "aten._adaptive_avg_pool2d.default": partial(_adaptive_pool, 2, "pool_mean"),
    "aten.adaptive_max_pool2d.default": partial(_adaptive_pool, 2, "pool_max"),
    "aten.layer_norm.default": _layer_norm, "aten.native_layer_norm.default": _layer_norm,
    "aten.rms_norm.default": _rms_norm, "aten._fused_rms_norm.default": _rms_norm,
    "aten.group_norm.default": _group_norm, "aten.native_group_norm.default": _group_norm,
    "aten.batch_norm.default": _batch_norm, "aten._native_batch_norm_legit_no_training.default": _batch_norm,
    "aten.instance_norm.default": _instance_norm, "aten.scaled_dot_product_attention.default": _attention,
    "aten.embedding.default": _embedding,
    **{f"aten.upsample_nearest{n}d.{kind}": _upsample_nearest for n in (1, 2, 3) for kind in ("vec", "default")},
    "aten.gelu.default": _gelu, "aten.silu.default": _silu, "aten.mish.default": _mish,
    "aten.softplus.default": _softplus, "aten.log_sigmoid.default": _log_sigmoid,
    "aten.log_sigmoid_forward.default": _log_sigmoid, "aten.elu.default": _elu, "aten.celu.default": _celu,
    "aten.selu.default": _selu, "aten.leaky_relu.default": _leaky_relu, "aten.prelu.default": _prelu,
    "aten._prelu_kernel.default": _prelu, "aten.hardsigmoid.default": _hard_sigmoid,
    "aten.hardswish.default": _hard_swish, "aten.hardtanh.default": _hardtanh, "aten.relu6.default": _hardtanh,
    "aten.glu.default": _glu,
}  # fmt: skip
"""Overload name -> handler; a handler that returns ``None`` leaves the call to the library."""
