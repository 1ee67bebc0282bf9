"""ONNX operators that compute element by element, and reductions: what each becomes in the IR."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import numpy as np

from programs import decompose as d
from programs.library_nodes import Ref, cast
from programs.onnx_node import Call, Handler

_UNARY = {
    "Neg": "neg", "Abs": "abs", "Relu": "relu", "Sqrt": "sqrt", "Reciprocal": "reciprocal", "Exp": "exp", "Log": "log",
    "Tanh": "tanh", "Erf": "erf", "Sigmoid": "sigmoid", "Sin": "sin", "Cos": "cos", "Floor": "floor", "Ceil": "ceil",
    "Round": "round", "Sign": "sign",
}  # fmt: skip
_BINARY = {"Add": "add", "Sub": "sub", "Mul": "mul", "Div": "div"}
_COMPARE = {"Less": "lt", "LessOrEqual": "le", "Greater": "gt", "GreaterOrEqual": "ge", "Equal": "eq"}
_LIBRARY_UNARY = ("Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Cosh", "Sinh", "Tan")


def _on_integers(c: Call, target: str) -> str:
    """An operator on integers computed from the inputs: a library call."""
    kwargs = (("rounding_mode", "trunc"),) if target == "aten.div.Tensor_mode" else ()
    value = c.value(1)
    if not isinstance(value, str) and value.ndim == 0:
        return c.library(target.replace("Tensor", "Scalar"), (Ref(c.tensor(0)), int(value)), kwargs)
    first = c.value(0)
    if not isinstance(first, str) and first.ndim == 0:  # the IR has no integer constants of rank 0
        one = c.g.constant(first.reshape(1).astype(np.int64), "i")
        operand = c.library("aten.reshape.default", (Ref(one), ()))
    else:
        operand = c.node(first)
    return c.library(target, (Ref(operand), Ref(c.tensor(1))), kwargs)


def _unary(op: str, c: Call) -> str:
    if c.is_integer(0):
        return c.library(f"aten.{op}.default", (Ref(c.tensor(0)),))
    return c.g.op(op, c.floating(0))


def _binary(op: str, c: Call) -> str:
    if c.is_integer(0) and c.is_integer(1):
        return _on_integers(c, f"aten.{op}.Tensor" if op != "div" else "aten.div.Tensor_mode")
    return c.g.op(op, c.floating(0), c.floating(1))


def _compare(op: str, c: Call) -> str:
    if c.is_integer(0) and c.is_integer(1):
        return _on_integers(c, f"aten.{op}.Tensor")
    return c.g.op(op, c.floating(0), c.floating(1))


def _pow(c: Call) -> str:
    exponent = c.value(1)
    if not isinstance(exponent, str) and not c.is_integer(0):
        return c.g.op("pow", c.floating(0), c.g.constant(exponent.astype(np.float32)))
    base, power = (cast(c.g, c.tensor(index), "float32") for index in (0, 1))
    return cast(c.g, c.g.op("pow", base, power), "int64" if c.is_integer(0) else "float32")


def _fold(op: str, c: Call) -> str:
    """Max, Min, Sum and Mean take any number of inputs."""
    if any(c.is_integer(index) for index in range(len(c.inputs))):
        made = c.tensor(0)
        for index in range(1, len(c.inputs)):
            made = c.library(f"aten.{op}.{'Tensor' if op == 'add' else 'default'}", (Ref(made), Ref(c.tensor(index))))
        return made
    made = c.floating(0)
    for index in range(1, len(c.inputs)):
        made = c.g.op(op, made, c.floating(index))
    return made


def _mean(c: Call) -> str:
    return c.g.op("mul", _fold("add", c), 1 / len(c.inputs))


def _mod(c: Call) -> str:
    if c.is_integer(0):
        return _on_integers(c, "aten.fmod.Tensor" if c.attr("fmod", 0) else "aten.remainder.Tensor")
    x, y = c.floating(0), c.floating(1)
    return c.library("aten.fmod.Tensor" if c.attr("fmod", 0) else "aten.remainder.Tensor", (Ref(x), Ref(y)))


def _not(c: Call) -> str:
    return c.g.op("eq", c.floating(0), 0.0)


def _clip(c: Call) -> str:
    if c.opset < 11:
        return d.clamp(c.g, c.floating(0), c.attr("min"), c.attr("max"))
    if c.is_integer(0):
        bounds = [Ref(c.tensor(index)) if c.has(index) else None for index in (1, 2)]
        return c.library("aten.clamp.Tensor", (Ref(c.tensor(0)), *bounds))
    return d.clamp(c.g, c.floating(0), c.maybe(1), c.maybe(2))


def _where(c: Call) -> str:
    if c.is_integer(1) or c.is_integer(2):
        return c.library("aten.where.self", (Ref(c.tensor(0), "bool"), Ref(c.tensor(1)), Ref(c.tensor(2))))
    return c.g.op("select", c.floating(0), c.floating(1), c.floating(2))


def _cast(c: Call) -> str:
    import onnx

    if c.op == "CastLike":
        like = c.value(1)
        integer = c.g.dtype(like) == "int64" if isinstance(like, str) else like.dtype.kind in "iu"
        if not isinstance(like, str) and (like.dtype.kind not in "fiub" or like.dtype.name.startswith("float8")):
            raise c.fail(f"cannot cast to {like.dtype}")
        return cast(c.g, c.tensor(0), "int64" if integer else "float32")
    to = int(c.required("to"))
    types = onnx.TensorProto
    x = c.tensor(0)
    if to == types.BOOL:
        if c.g.dtype(x) == "int64":
            return c.library("aten.ne.Scalar", (Ref(x), 0))
        return c.g.op("ne", x, 0.0)
    if to in (types.FLOAT, types.FLOAT16, types.BFLOAT16, types.DOUBLE):
        return cast(c.g, x, "float32")
    if to in (types.INT64, types.INT32):
        return cast(c.g, x, "int64")
    raise c.fail(f"casts to float, double, half, bool, int32 and int64 only, not to {types.DataType.Name(to)}")


def _alpha_beta(c: Call, alpha: float, beta: float) -> tuple[float, float]:
    return float(c.attr("alpha", alpha)), float(c.attr("beta", beta))


def _softplus(c: Call) -> str:
    return d.softplus(c.g, c.floating(0))


def _mish(c: Call) -> str:
    x = c.floating(0)
    return c.g.op("mul", x, c.g.op("tanh", d.softplus(c.g, x)))


def _softsign(c: Call) -> str:
    x = c.floating(0)
    return c.g.op("div", x, c.g.op("add", c.g.op("abs", x), 1.0))


def _hard_sigmoid(c: Call) -> str:
    return d.hard_sigmoid(c.g, c.floating(0), *_alpha_beta(c, 0.2, 0.5))


def _hard_swish(c: Call) -> str:
    x = c.floating(0)
    return c.g.op("mul", x, d.hard_sigmoid(c.g, x))


def _elu(c: Call) -> str:
    return d.elu(c.g, c.floating(0), float(c.attr("alpha", 1.0)))


def _selu(c: Call) -> str:
    alpha, gamma = float(c.attr("alpha", 1.6732632423543772)), float(c.attr("gamma", 1.0507009873554805))
    return d.elu(c.g, c.floating(0), alpha, gamma)


def _celu(c: Call) -> str:
    alpha = float(c.attr("alpha", 1.0))
    return d.elu(c.g, c.floating(0), alpha, input_scale=1 / alpha)


def _thresholded_relu(c: Call) -> str:
    x = c.floating(0)
    return c.g.op("select", c.g.op("gt", x, float(c.attr("alpha", 1.0))), x, 0.0)


def _leaky_relu(c: Call) -> str:
    return d.leaky_relu(c.g, c.floating(0), float(c.attr("alpha", 0.01)))


def _prelu(c: Call) -> str:
    x, slope = c.floating(0), c.floating(1)
    shape, sides = c.g.shape(x), c.g.shape(slope)
    if len(sides) == 1 and 1 < sides[0] == shape[1] != shape[-1]:  # before opset 9: one slope a channel
        slope = d.per_channel(c.g, slope, len(shape))
    return d.leaky_relu(c.g, x, slope)


def _gelu(c: Call) -> str:
    approximate = c.attr("approximate", "none")
    return d.gelu(c.g, c.floating(0), approximate)


def _fast_gelu(c: Call) -> str:
    x = c.floating(0)
    return d.gelu(c.g, c.g.op("add", x, c.floating(1)) if c.has(1) else x, "tanh")


def _bias_gelu(c: Call) -> str:
    return d.gelu(c.g, c.g.op("add", c.floating(0), c.floating(1)))


def _silu(c: Call) -> str:
    return d.silu(c.g, c.floating(0), float(c.attr("alpha", 1.0 if c.op == "Swish" else 1.702)))


def _is_nan(c: Call) -> str:
    return c.g.op("ne", c.floating(0), c.floating(0))


def _is_inf(c: Call) -> str:
    x = c.floating(0)
    positive, negative = c.attr("detect_positive", 1), c.attr("detect_negative", 1)
    if positive and negative:
        return c.g.op("eq", c.g.op("abs", x), math.inf)
    return c.g.op("eq", x, math.inf if positive else -math.inf)


def _one_library(c: Call) -> str:
    return c.library(f"aten.{c.op.lower()}.default", (Ref(c.floating(0)),))


# -- reductions


def _axes(c: Call, rank: int) -> tuple[int, ...] | None:
    """The axes of a Reduce operator; ``None`` where it reduces nothing."""
    if c.has(1):
        axes: tuple[int, ...] = c.ints(1, "axes")
    else:
        axes = tuple(c.attr("axes", ()))
    if not axes:
        return None if c.attr("noop_with_empty_axes", 0) else tuple(range(rank))
    return d.all_axes(axes, rank)


Body = Callable[[Call, str], str]


def _reduce(op: str, before: Body | None, after: Body | None, c: Call) -> str:
    if c.is_integer(0):
        x = cast(c.g, c.tensor(0), "float32")
        if op not in ("max", "min", "sum") or before or after:
            raise c.fail("reduces integers only by max, min and sum")
    else:
        x = c.floating(0)
    axes = _axes(c, len(c.g.shape(x)))
    if axes is None and not (before or after):
        return c.tensor(0)
    if before is not None:
        x = before(c, x)
    if axes:
        x = d.reduce(c.g, op, x, axes, bool(c.attr("keepdims", 1)))
    if after is not None:
        x = after(c, x)
    return cast(c.g, x, "int64") if c.is_integer(0) else x


def _square(c: Call, x: str) -> str:
    return c.g.op("mul", x, x)


def _op(op: str, c: Call, x: str) -> str:
    return c.g.op(op, x)


def _log_sum_exp(c: Call) -> str:
    x = c.floating(0)
    axes = _axes(c, len(c.g.shape(x)))
    if not axes:
        return x
    top = c.g.op("max", x, axes=axes)
    total = c.g.op("sum", c.g.op("exp", c.g.op("sub", x, top)), axes=axes)
    made = c.g.op("add", c.g.op("log", total), top)
    shape = tuple(size for dim, size in enumerate(c.g.shape(x)) if dim not in axes)
    return made if c.attr("keepdims", 1) else d.reshape(c.g, made, shape)


def _softmax(c: Call) -> str:
    x = c.floating(0)
    rank = len(c.g.shape(x))
    if c.opset >= 13:
        axes: tuple[int, ...] = (c.axis(int(c.attr("axis", -1)), rank),)
    else:  # the tensor counts as a matrix, split before ``axis``
        axes = tuple(range(c.axis(int(c.attr("axis", 1)), rank), rank))
    return (d.softmax if c.op == "Softmax" else d.log_softmax)(c.g, x, axes)


def _arg(c: Call) -> str:
    x = c.tensor(0)
    axis, keep = c.axis(int(c.attr("axis", 0)), len(c.g.shape(x))), bool(c.attr("keepdims", 1))
    if not c.attr("select_last_index", 0):
        return c.library(f"aten.{c.op.lower()}.default", (Ref(x), axis, keep))
    found = c.library(
        f"aten.{c.op.lower()}.default", (Ref(c.library("aten.flip.default", (Ref(x), (axis,)))), axis, keep)
    )
    return c.library("aten.rsub.Scalar", (Ref(found), c.g.shape(x)[axis] - 1))


def _cumsum(c: Call) -> str:
    made = c.tensor(0)
    x = Ref(made)
    axis = c.axis(c.ints(1, "axis")[0], len(c.g.shape(made)))
    if c.attr("reverse", 0):
        x = Ref(c.library("aten.flip.default", (x, (axis,))))
    total = c.library("aten.cumsum.default", (x, axis))
    if c.attr("exclusive", 0):
        total = c.library("aten.sub.Tensor", (Ref(total), x))
    return c.library("aten.flip.default", (Ref(total), (axis,))) if c.attr("reverse", 0) else total


def _top_k(c: Call) -> list[str | None]:
    x = Ref(c.tensor(0))
    count = c.ints(1, "k")[0] if c.has(1) else int(c.required("k"))
    axis = c.axis(int(c.attr("axis", -1)), len(c.shape(0)))
    args = (x, count, axis, bool(c.attr("largest", 1)), True)
    return [c.library("aten.topk.default", args, output=i) if wanted else None for i, wanted in enumerate(c.wanted)]


def _lp_normalization(c: Call) -> str:
    x = c.floating(0)
    axis = c.axis(int(c.attr("axis", -1)), len(c.g.shape(x)))
    if int(c.attr("p", 2)) == 1:
        norm = c.g.op("sum", c.g.op("abs", x), axes=(axis,))
    else:
        norm = c.g.op("sqrt", c.g.op("sum", c.g.op("mul", x, x), axes=(axis,)))
    # the standard defines 0 / 0 as 0
    return c.g.op("div", x, c.g.op("select", norm, norm, 1.0))


def _bitwise(op: str, c: Call) -> str:
    # not and shifts depend on the width of the integer type, which the IR does not keep
    return c.library(f"aten.bitwise_{op}.Tensor", (Ref(c.tensor(0)), Ref(c.tensor(1))))


MATH: dict[str, Handler] = {
    **{name: partial(_unary, op) for name, op in _UNARY.items()},
    **{name: partial(_binary, op) for name, op in _BINARY.items()},
    **{name: partial(_compare, op) for name, op in _COMPARE.items()},
    **dict.fromkeys(_LIBRARY_UNARY, _one_library),
    "Pow": _pow, "Mod": _mod, "Max": partial(_fold, "maximum"), "Min": partial(_fold, "minimum"),
    "Sum": partial(_fold, "add"), "Mean": _mean, "And": partial(_binary, "mul"), "Or": partial(_fold, "maximum"),
    "Xor": partial(_compare, "ne"), "Not": _not, "Clip": _clip, "Where": _where, "Cast": _cast, "CastLike": _cast,
    "Softplus": _softplus, "Mish": _mish, "Softsign": _softsign, "HardSigmoid": _hard_sigmoid,
    "HardSwish": _hard_swish, "Elu": _elu, "Selu": _selu, "Celu": _celu, "ThresholdedRelu": _thresholded_relu,
    "LeakyRelu": _leaky_relu, "PRelu": _prelu, "Gelu": _gelu, "Swish": _silu, "IsNaN": _is_nan, "IsInf": _is_inf,
    "com.microsoft.Gelu": _gelu, "com.microsoft.FastGelu": _fast_gelu, "com.microsoft.BiasGelu": _bias_gelu,
    "com.microsoft.QuickGelu": _silu,
    "ReduceSum": partial(_reduce, "sum", None, None), "ReduceMean": partial(_reduce, "mean", None, None),
    "ReduceMax": partial(_reduce, "max", None, None), "ReduceMin": partial(_reduce, "min", None, None),
    "ReduceProd": partial(_reduce, "prod", None, None), "ReduceSumSquare": partial(_reduce, "sum", _square, None),
    "ReduceL1": partial(_reduce, "sum", partial(_op, "abs"), None),
    "ReduceL2": partial(_reduce, "sum", _square, partial(_op, "sqrt")),
    "ReduceLogSum": partial(_reduce, "sum", None, partial(_op, "log")), "ReduceLogSumExp": _log_sum_exp,
    "Softmax": _softmax, "LogSoftmax": _softmax, "ArgMax": _arg, "ArgMin": _arg, "CumSum": _cumsum, "TopK": _top_k,
    "LpNormalization": _lp_normalization, "BitwiseAnd": partial(_bitwise, "and"),
    "BitwiseOr": partial(_bitwise, "or"), "BitwiseXor": partial(_bitwise, "xor"),
}  # fmt: skip
"""Operator type -> handler; other domains as ``domain.Type``."""
