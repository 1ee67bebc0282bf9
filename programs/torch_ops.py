"""ATen operators and what each becomes in the IR; :data:`HANDLERS` maps overload names to functions."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
import torch

from programs import decompose as d
from programs.library_nodes import Ref, cast, index_with, library
from programs.torch_layer_ops import LAYERS
from programs.torch_node import Call, Handler

_UNARY = ("neg", "abs", "relu", "sqrt", "rsqrt", "reciprocal", "exp", "log", "tanh", "erf", "sigmoid", "sin", "cos",
          "floor", "ceil", "round", "sign")  # fmt: skip
_COMPARE = ("lt", "le", "gt", "ge", "eq", "ne")


def _unary(op: str, c: Call) -> str:
    return c.g.op(op, c.x("self"))


def _binary(op: str, c: Call) -> str:
    return c.g.op(op, c.x("self"), c.x("other"))


def _add(op: str, c: Call) -> str:
    other, alpha = c.x("other"), c.get("alpha", 1)
    return c.g.op(op, c.x("self"), other if alpha == 1 else c.g.op("mul", other, float(alpha)))


def _rsub(c: Call) -> str:
    self, alpha = c.x("self"), c.get("alpha", 1)
    return c.g.op("sub", c.x("other"), self if alpha == 1 else c.g.op("mul", self, float(alpha)))


def _div(c: Call) -> str:
    made, mode = c.g.op("div", c.x("self"), c.x("other")), c.get("rounding_mode")
    if mode == "floor":
        return c.g.op("floor", made)
    if mode == "trunc":
        return c.g.op("mul", c.g.op("sign", made), c.g.op("floor", c.g.op("abs", made)))
    return made


def _pow(c: Call) -> str:
    return c.g.op("pow", c.x("self"), c.x("exponent"))


def _logical_not(c: Call) -> str:
    return c.g.op("eq", c.x("self"), 0.0)


def _logical(op: str, c: Call) -> str:
    """``and``, ``or``, ``xor`` of truth values (or of numbers, taken as not zero)."""
    operands = []
    for key in ("self", "other"):
        value = c[key]
        is_bool = (isinstance(value, Ref) and value.kind == "bool") or (
            isinstance(value, torch.Tensor) and value.dtype == torch.bool
        )
        operands.append(c.x(key) if is_bool else c.g.op("ne", c.x(key), 0.0))
    return c.g.op(op, *operands)


def _square(c: Call) -> str:
    x = c.x("self")
    return c.g.op("mul", x, x)


def _log1p(c: Call) -> str:
    return c.g.op("log", c.g.op("add", c.x("self"), 1.0))


def _log_base(base: float, c: Call) -> str:
    return c.g.op("mul", c.g.op("log", c.x("self")), 1 / math.log(base))


def _exp2(c: Call) -> str:
    return c.g.op("exp", c.g.op("mul", c.x("self"), math.log(2)))


def _is_nan(c: Call) -> str:
    x = c.x("self")
    return c.g.op("ne", x, x)


def _where(c: Call) -> str:
    return c.g.op("select", c.x("condition"), c.x("self"), c.x("other"))


def _masked_fill(c: Call) -> str:
    return c.g.op("select", c.x("mask"), c.x("value"), c.x("self"))


def _clamp(c: Call) -> str:
    return d.clamp(c.g, c.x("self"), c.maybe("min"), c.maybe("max"))


def _addcmul(op: str, c: Call) -> str:
    term = c.g.op(op, c.x("tensor1"), c.x("tensor2"))
    value = c["value"]
    return c.g.op("add", c.x("self"), term if value == 1 else c.g.op("mul", term, float(value)))


def _lerp(c: Call) -> str:
    start = c.x("self")
    return c.g.op("add", start, c.g.op("mul", c.x("weight"), c.g.op("sub", c.x("end"), start)))


def _alias(c: Call) -> str:
    return c.x("self")


def _cast(c: Call) -> str:
    x, value, dtype = c.x("self"), c["self"], c.get("dtype")
    if dtype is None or not isinstance(value, Ref):
        return x
    if dtype == torch.bool:
        if value.kind == "bool":
            return x
        if c.g.dtype(x) == "int64":
            return library(c.g, "aten.ne.Scalar", (Ref(x), 0))
        return c.g.op("ne", x, 0.0)
    return cast(c.g, x, "float32" if dtype.is_floating_point else "int64")


# -- reductions


def _dims(c: Call, rank: int) -> tuple[int, ...]:
    dims = c.get("dim")
    if dims is None or dims == []:
        return tuple(range(rank))
    return d.all_axes(dims if isinstance(dims, list | tuple) else (dims,), rank)


def _reduce(op: str, c: Call) -> str:
    x = c.x("self")
    if not c.g.shape(x):
        return x
    return d.reduce(c.g, op, x, _dims(c, len(c.g.shape(x))), bool(c.get("keepdim", False)))


def _any_all(op: str, c: Call) -> str:
    made = _reduce(op, c)
    return made if isinstance(c["self"], Ref) and c["self"].kind == "bool" else c.g.op("ne", made, 0.0)


def _max_dim(op: str, c: Call) -> list[str | None]:
    if c.wanted[1:] and c.wanted[1]:
        values = library(c.g, c.target, (Ref(c.x("self")), c["dim"], c["keepdim"]), output=0)
        indices = library(c.g, c.target, (Ref(c.x("self")), c["dim"], c["keepdim"]), output=1)
        return [values, indices]
    return [_reduce(op, c), None]


def _variance(c: Call) -> Any:
    """var, std, var_mean and std_mean, with Bessel's correction."""
    x = c.x("self")
    shape = c.g.shape(x)
    axes, keepdim = _dims(c, len(shape)), bool(c.get("keepdim", False))
    count = math.prod(shape[axis] for axis in axes)
    correction = c.get("correction")
    correction = (1 if c.get("unbiased", True) else 0) if correction is None else correction
    mean = c.g.op("mean", x, axes=axes)
    centred = c.g.op("sub", x, mean)
    total = c.g.op("sum", c.g.op("mul", centred, centred), axes=axes)
    made = c.g.op("mul", total, 1 / max(0.0, count - correction) if count > correction else math.inf)
    if ".std" in c.target:
        made = c.g.op("sqrt", made)
    kept = tuple(size for dim, size in enumerate(shape) if dim not in axes)
    results = [made, mean] if keepdim else [d.reshape(c.g, item, kept) for item in (made, mean)]
    return results if isinstance(c.result, tuple | list) else results[0]


def _logsumexp(c: Call) -> str:
    x = c.x("self")
    axes = _dims(c, len(c.g.shape(x)))
    top = c.g.op("max", x, axes=axes)
    total = c.g.op("sum", c.g.op("exp", c.g.op("sub", x, top)), axes=axes)
    made = c.g.op("add", c.g.op("log", total), top)
    kept = tuple(size for dim, size in enumerate(c.g.shape(x)) if dim not in axes)
    return made if c.get("keepdim") else d.reshape(c.g, made, kept)


def _norm(c: Call) -> str:
    x, order = c.x("self"), c.get("ord", c.get("p", 2))
    axes, keepdim = _dims(c, len(c.g.shape(x))), bool(c.get("keepdim", False))
    order = 2 if order is None else order
    if order == 2:
        return c.g.op("sqrt", d.reduce(c.g, "sum", c.g.op("mul", x, x), axes, keepdim))
    size = c.g.op("abs", x)
    if order in (math.inf, -math.inf):
        return d.reduce(c.g, "max" if order > 0 else "min", size, axes, keepdim)
    if order == 1:
        return d.reduce(c.g, "sum", size, axes, keepdim)
    powers = c.g.op("pow", size, float(order))
    return c.g.op("pow", d.reduce(c.g, "sum", powers, axes, keepdim), 1 / float(order))


def _softmax(c: Call) -> str:
    x = c.x("self")
    axes = (c.axis("dim", len(c.g.shape(x))),)
    return (d.log_softmax if "log_softmax" in c.target else d.softmax)(c.g, x, axes)


# -- views


def _to_result_shape(c: Call) -> str:
    """view, squeeze, unsqueeze ...: the result's shape says it all."""
    return d.reshape(c.g, c.x("self"), tuple(c.result.shape))


def _permute(c: Call) -> str:
    x = c.x("self")
    rank = len(c.g.shape(x))
    if "permute" in c.target:
        return c.g.op("transpose", x, perm=tuple(dim % rank for dim in c["dims"]))
    perm = list(range(rank))
    a, b = (0, 1) if c.target == "aten.t.default" else (c["dim0"] % rank, c["dim1"] % rank) if rank else (0, 0)
    if rank < 2:
        return x
    perm[a], perm[b] = perm[b], perm[a]
    return c.g.op("transpose", x, perm=tuple(perm))


def _expand(c: Call) -> str:
    x, shape = c.x("self"), tuple(c.result.shape)
    return x if c.g.shape(x) == shape else c.g.op("broadcast", x, shape=shape)


def _repeat(c: Call) -> str:
    x, repeats = c.x("self"), c.ints("repeats")
    x = d.reshape(c.g, x, (1,) * (len(repeats) - len(c.g.shape(x))) + c.g.shape(x))
    return d.tile(c.g, x, repeats)


def _repeat_interleave(c: Call) -> str:
    x, axis = c.x("self"), c.get("dim")
    if axis is None:
        x, axis = d.reshape(c.g, x, (math.prod(c.g.shape(x)),)), 0
    return d.spread(c.g, x, axis % len(c.g.shape(x)), 1, int(c["repeats"]), tuple(c.result.shape))


def _slice(c: Call) -> str:
    x = c.x("self")
    shape = c.g.shape(x)
    axis = c.axis("dim", len(shape))
    start, stop, step = slice(c["start"], c["end"], c["step"]).indices(shape[axis])
    return d.full_slice(c.g, x, axis, start, start + (len(range(start, stop, step)) - 1) * step + 1, step)


def _select(c: Call) -> str:
    x = c.x("self")
    axis = c.axis("dim", len(c.g.shape(x)))
    index = int(c["index"]) % c.g.shape(x)[axis]
    return d.reshape(c.g, d.full_slice(c.g, x, axis, index, index + 1), tuple(c.result.shape))


def _split(c: Call) -> list[str | None]:
    x, start = c.x("self"), 0
    axis = c.axis("dim", len(c.g.shape(x)))
    parts: list[str | None] = []
    for item, used in zip(c.result, c.wanted, strict=True):
        size = int(item.shape[axis])
        part = d.full_slice(c.g, x, axis, start, start + size) if used else None
        if part is not None and "unbind" in c.target:
            part = d.reshape(c.g, part, tuple(item.shape))
        parts.append(part)
        start += size
    return parts


def _unbind(c: Call) -> list[str | None]:
    x = c.x("self")
    axis = c.axis("dim", len(c.g.shape(x)))
    return [
        d.reshape(c.g, d.full_slice(c.g, x, axis, i, i + 1), tuple(item.shape)) if used else None
        for i, (item, used) in enumerate(zip(c.result, c.wanted, strict=True))
    ]


def _cat(c: Call) -> str:
    # torch also takes tensors of shape (0,), which add nothing
    parts = [c.node(item) for item in c["tensors"] if isinstance(item, Ref) or item.numel()]
    axis = c.axis("dim", len(c.g.shape(parts[0])))
    while len(parts) > 1:
        groups = [parts[i : i + 64] for i in range(0, len(parts), 64)]
        parts = [c.g.op("concat", *group, axis=axis) if len(group) > 1 else group[0] for group in groups]
    return parts[0]


def _stack(c: Call) -> str:
    rank = len(c.result.shape)
    axis = c.axis("dim", rank)
    parts = []
    for item in c["tensors"]:
        name = c.node(item)
        shape = c.g.shape(name)
        parts.append(d.reshape(c.g, name, (*shape[:axis], 1, *shape[axis:])))
    return c.g.op("concat", *parts, axis=axis)


def _pad(c: Call) -> str:
    x, pads = c.x("self"), c.ints("pad")
    rank = len(c.g.shape(x))
    lo, hi = [0] * rank, [0] * rank
    for i in range(len(pads) // 2):
        lo[rank - 1 - i], hi[rank - 1 - i] = pads[2 * i], pads[2 * i + 1]
    for axis in range(rank):
        size = c.g.shape(x)[axis]
        x = d.full_slice(c.g, x, axis, max(0, -lo[axis]), size - max(0, -hi[axis]))
    lo, hi = [max(0, item) for item in lo], [max(0, item) for item in hi]
    return c.g.op("pad", x, lo=lo, hi=hi, fill=float(c.get("value") or 0)) if any((*lo, *hi)) else x


def _index(c: Call) -> str | None:
    """A known index along one dimension is a slice or an index_select; others are library calls."""
    given = [(axis, item) for axis, item in enumerate(c["indices"]) if item is not None]
    if len(given) != 1 or not isinstance(given[0][1], torch.Tensor) or given[0][1].dtype == torch.bool:
        return None
    axis, index = given[0]
    x = c.x("self")
    size = c.g.shape(x)[axis]
    flat = np.asarray(index.reshape(-1).numpy()) % size
    return d.reshape(c.g, index_with(c.g, x, axis, flat), tuple(c.result.shape))


def _index_select(c: Call) -> str | None:
    index = c["index"]
    if not isinstance(index, torch.Tensor):
        return None
    return index_with(c.g, c.x("self"), c.axis("dim", len(c.shape("self"))), np.asarray(index.reshape(-1).numpy()))


def _triangle(upper: bool, c: Call) -> str:
    x = c.x("self")
    mask = np.ones(c.g.shape(x)[-2:], np.float32)
    mask = np.triu(mask, c["diagonal"]) if upper else np.tril(mask, c["diagonal"])
    return c.g.op("select", c.g.constant(mask, "triangle"), x, 0.0)


def _full_like(value: float | None, c: Call) -> str:
    fill = float(c["fill_value"]) if value is None else value
    return c.g.constant(np.full(tuple(c.result.shape), fill, np.float32))


def _pixel_shuffle(c: Call) -> str:
    x = c.x("self")
    *lead, channels, height, width = c.g.shape(x)
    r = int(c["upscale_factor"])
    batch = math.prod(lead)
    parts = d.reshape(c.g, x, (batch, channels // r**2, r, r, height, width))
    return d.reshape(c.g, c.g.op("transpose", parts, perm=(0, 1, 4, 2, 5, 3)), tuple(c.result.shape))


def _both(name: str, handler: Handler) -> dict[str, Handler]:
    return {f"aten.{name}.Tensor": handler, f"aten.{name}.Scalar": handler}


HANDLERS: dict[str, Any] = {
    **LAYERS,
    **{f"aten.{op}.default": partial(_unary, op) for op in _UNARY},
    **{key: value for op in _COMPARE for key, value in _both(op, partial(_binary, op)).items()},
    **_both("add", partial(_add, "add")), **_both("sub", partial(_add, "sub")), **_both("rsub", _rsub),
    **_both("mul", partial(_binary, "mul")), **_both("div", _div),
    "aten.div.Tensor_mode": _div, "aten.div.Scalar_mode": _div,
    "aten.maximum.default": partial(_binary, "maximum"), "aten.minimum.default": partial(_binary, "minimum"),
    "aten.pow.Tensor_Scalar": _pow, "aten.pow.Tensor_Tensor": _pow, "aten.pow.Scalar": _pow,
    "aten.logical_not.default": _logical_not, "aten.logical_and.default": partial(_logical, "mul"),
    "aten.logical_or.default": partial(_logical, "maximum"), "aten.logical_xor.default": partial(_logical, "ne"),
    "aten.bitwise_not.default": _logical_not, "aten.bitwise_and.Tensor": partial(_logical, "mul"),
    "aten.bitwise_or.Tensor": partial(_logical, "maximum"), "aten.bitwise_xor.Tensor": partial(_logical, "ne"),
    "aten.square.default": _square, "aten.log1p.default": _log1p, "aten.log2.default": partial(_log_base, 2.0),
    "aten.log10.default": partial(_log_base, 10.0), "aten.exp2.default": _exp2, "aten.isnan.default": _is_nan,
    "aten.where.self": _where, "aten.where.ScalarSelf": _where, "aten.where.ScalarOther": _where,
    "aten.masked_fill.Scalar": _masked_fill, "aten.masked_fill.Tensor": _masked_fill, "aten.clamp.default": _clamp,
    "aten.clamp.Tensor": _clamp, "aten.clamp_min.default": _clamp, "aten.clamp_max.default": _clamp,
    "aten.addcmul.default": partial(_addcmul, "mul"), "aten.addcdiv.default": partial(_addcmul, "div"),
    "aten.lerp.Scalar": _lerp, "aten.lerp.Tensor": _lerp,
    **{f"aten.{op}.default": _alias for op in (
        "clone", "alias", "detach", "lift_fresh_copy", "contiguous", "dropout", "native_dropout")},
    "aten._to_copy.default": _cast, "aten.to.dtype": _cast, "aten.to.dtype_layout": _cast,
    "aten.sum.dim_IntList": partial(_reduce, "sum"), "aten.sum.default": partial(_reduce, "sum"),
    "aten.mean.dim": partial(_reduce, "mean"), "aten.mean.default": partial(_reduce, "mean"),
    "aten.amax.default": partial(_reduce, "max"), "aten.amin.default": partial(_reduce, "min"),
    "aten.max.default": partial(_reduce, "max"), "aten.min.default": partial(_reduce, "min"),
    "aten.prod.dim_int": partial(_reduce, "prod"), "aten.prod.default": partial(_reduce, "prod"),
    "aten.max.dim": partial(_max_dim, "max"), "aten.min.dim": partial(_max_dim, "min"),
    "aten.any.dim": partial(_any_all, "max"), "aten.any.dims": partial(_any_all, "max"),
    "aten.any.default": partial(_any_all, "max"), "aten.all.dim": partial(_any_all, "min"),
    "aten.all.default": partial(_any_all, "min"),
    **{f"aten.{op}.{kind}": _variance for op in ("var", "std", "var_mean", "std_mean")
       for kind in ("correction", "dim", "default")},
    "aten.logsumexp.default": _logsumexp, "aten.linalg_vector_norm.default": _norm, "aten.norm.ScalarOpt_dim": _norm,
    "aten.softmax.int": _softmax, "aten._softmax.default": _softmax, "aten.log_softmax.int": _softmax,
    "aten._log_softmax.default": _softmax,
    **{f"aten.{op}": _to_result_shape for op in (
        "view.default", "_unsafe_view.default", "reshape.default", "squeeze.default", "squeeze.dim", "squeeze.dims",
        "unsqueeze.default", "flatten.using_ints", "unflatten.int", "view_copy.default")},
    "aten.permute.default": _permute, "aten.transpose.int": _permute, "aten.t.default": _permute,
    "aten.expand.default": _expand, "aten.repeat.default": _repeat,
    "aten.repeat_interleave.self_int": _repeat_interleave, "aten.slice.Tensor": _slice, "aten.select.int": _select,
    "aten.split.Tensor": _split, "aten.split_with_sizes.default": _split, "aten.chunk.default": _split,
    "aten.unbind.int": _unbind, "aten.cat.default": _cat, "aten.stack.default": _stack,
    "aten.constant_pad_nd.default": _pad, "aten.index.Tensor": _index, "aten._unsafe_index.Tensor": _index,
    "aten.index_select.default": _index_select, "aten.tril.default": partial(_triangle, False),
    "aten.triu.default": partial(_triangle, True), "aten.full_like.default": partial(_full_like, None),
    "aten.zeros_like.default": partial(_full_like, 0.0), "aten.ones_like.default": partial(_full_like, 1.0),
    "aten.pixel_shuffle.default": _pixel_shuffle,
}  # fmt: skip
"""Overload name -> handler; a handler that returns ``None`` leaves the call to the library."""
