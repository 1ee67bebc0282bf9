"""What both front-ends share: the failure they raise, names, and layers written out in the IR's small operators.

Every function here takes a :class:`~programs.ir.GraphBuilder` and names of values, and returns a name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from programs.ir import Array, GraphBuilder, Shape

LOWEST = float(np.finfo(np.float32).min)
"""The most negative finite float32."""


class ImportFailure(ValueError):  # noqa: N818 - an ImportError is something else in Python
    """A model cannot be imported; the message names the file or node, the rule it breaks, and what would help."""


def identifier(text: str, default: str = "v") -> str:
    """``text`` as a node name: letters, digits and underscores, not starting with a digit."""
    cleaned = re.sub(r"\W+", "_", text, flags=re.ASCII).strip("_") or default
    return cleaned if not cleaned[0].isdigit() else f"{default}_{cleaned}"


def all_axes(axes: Sequence[int], rank: int) -> tuple[int, ...]:
    """Sorted non-negative axes; raises ``ValueError`` for one outside the rank."""
    if any(not -rank <= axis < rank for axis in axes):
        raise ValueError(f"axes {tuple(axes)} outside a rank of {rank}")
    return tuple(sorted({axis % rank for axis in axes}))


def reshape(g: GraphBuilder, x: str, shape: Sequence[int]) -> str:
    """``x`` in another shape; ``x`` itself where it has it already."""
    return x if g.shape(x) == tuple(shape) else g.op("reshape", x, shape=tuple(shape))


def reduce(g: GraphBuilder, op: str, x: str, axes: Sequence[int], keepdim: bool) -> str:
    """A reduction over ``axes``, with or without the reduced dimensions; over none, ``x`` itself."""
    shape = g.shape(x)
    axes = all_axes(axes, len(shape))
    if not axes:
        return x
    made = g.op(op, x, axes=axes)
    return made if keepdim else reshape(g, made, tuple(size for dim, size in enumerate(shape) if dim not in axes))


def full_slice(g: GraphBuilder, x: str, axis: int, start: int, stop: int, step: int = 1) -> str:
    """``x[start:stop:step]`` along one axis."""
    shape = g.shape(x)
    starts, stops, steps = [0] * len(shape), list(shape), [1] * len(shape)
    starts[axis], stops[axis], steps[axis] = start, stop, step
    if (start, stop, step) == (0, shape[axis], 1):
        return x
    return g.op("slice", x, starts=starts, stops=stops, steps=steps)


def per_channel(g: GraphBuilder, vector: str, rank: int, axis: int = 1) -> str:
    """A vector of channels shaped to broadcast along ``axis`` of a value of ``rank``."""
    return reshape(g, vector, (g.shape(vector)[0], *(1,) * (rank - axis - 1)))


def matmul(g: GraphBuilder, a: str, b: str) -> str:
    """The product as NumPy's ``matmul`` defines it: vectors are rows or columns, leading dimensions broadcast."""
    left, right = g.shape(a), g.shape(b)
    rows = a if len(left) > 1 else reshape(g, a, (1, *left))
    columns = b if len(right) > 1 else reshape(g, b, (*right, 1))
    made = g.op("matmul", rows, columns, transpose_a=False, transpose_b=False)
    shape = g.shape(made)
    if len(right) == 1:
        shape = shape[:-1]
    if len(left) == 1:
        shape = (*shape[:-2], *shape[len(shape) - 1 :]) if len(right) > 1 else shape[:-1]
    return reshape(g, made, shape)


def softmax(g: GraphBuilder, x: str, axes: Sequence[int]) -> str:
    """exp(x - max) / sum(exp(x - max)), over all of ``axes`` together."""
    powers = g.op("exp", g.op("sub", x, g.op("max", x, axes=tuple(axes))))
    return g.op("div", powers, g.op("sum", powers, axes=tuple(axes)))


def masked_softmax(g: GraphBuilder, x: str, axes: Sequence[int]) -> str:
    """Softmax that gives zeros, not NaN, where every score is masked by minus infinity.

    Elsewhere the sum is at least 1, since the largest score contributes exp(0).
    """
    top = g.op("maximum", g.op("max", x, axes=tuple(axes)), LOWEST)
    powers = g.op("exp", g.op("sub", x, top))
    return g.op("div", powers, g.op("maximum", g.op("sum", powers, axes=tuple(axes)), 1.0))


def log_softmax(g: GraphBuilder, x: str, axes: Sequence[int]) -> str:
    """(x - max) - log(sum(exp(x - max)))."""
    shifted = g.op("sub", x, g.op("max", x, axes=tuple(axes)))
    return g.op("sub", shifted, g.op("log", g.op("sum", g.op("exp", shifted), axes=tuple(axes))))


def standardize(g: GraphBuilder, x: str, axes: Sequence[int], epsilon: float) -> tuple[str, str, str]:
    """(x - mean) * rsqrt(variance + epsilon), with the mean and that factor; the variance is the biased one."""
    mean = g.op("mean", x, axes=tuple(axes))
    centred = g.op("sub", x, mean)
    variance = g.op("mean", g.op("mul", centred, centred), axes=tuple(axes))
    factor = g.op("rsqrt", g.op("add", variance, epsilon))
    return g.op("mul", centred, factor), mean, factor


def layer_norm(
    g: GraphBuilder, x: str, count: int, scale: str | None, shift: str | None, epsilon: float
) -> tuple[str, str, str]:
    """Layer normalization over the last ``count`` dimensions (Ba et al. 2016): result, mean, 1/deviation."""
    rank = len(g.shape(x))
    made, mean, factor = standardize(g, x, tuple(range(rank - count, rank)), epsilon)
    return affine(g, made, scale, shift), mean, factor


def rms_norm(g: GraphBuilder, x: str, count: int, scale: str | None, epsilon: float) -> str:
    """x * rsqrt(mean(x^2) + epsilon) over the last ``count`` dimensions (Zhang and Sennrich 2019)."""
    rank = len(g.shape(x))
    square = g.op("mean", g.op("mul", x, x), axes=tuple(range(rank - count, rank)))
    return affine(g, g.op("mul", x, g.op("rsqrt", g.op("add", square, epsilon))), scale, None)


def group_norm(
    g: GraphBuilder, x: str, groups: int, scale: str | None, shift: str | None, epsilon: float
) -> tuple[str, str, str]:
    """Group normalization of (N, C, ...) (Wu and He 2018): result, mean and 1/deviation of shape (N, groups, 1).

    ``scale`` and ``shift`` have shape (C,). With as many groups as channels it is instance normalization.
    """
    shape = g.shape(x)
    if len(shape) < 2 or shape[1] % groups:
        raise ValueError(f"group norm: {shape} has no channels that {groups} groups divide")
    # scale and shift are applied in the grouped shape too, so that one reshape in and one out are enough
    grouped = reshape(g, x, (shape[0], groups, shape[1] // groups, math.prod(shape[2:])))
    made, mean, factor = standardize(g, grouped, (2, 3), epsilon)
    sides = (groups, shape[1] // groups, 1)
    scale, shift = (None if item is None else reshape(g, item, sides) for item in (scale, shift))
    mean, factor = (reshape(g, item, (shape[0], groups, 1)) for item in (mean, factor))
    return reshape(g, affine(g, made, scale, shift), shape), mean, factor


def affine(g: GraphBuilder, x: str, scale: str | None, shift: str | None) -> str:
    """``x * scale + shift``; ``None`` leaves a part out."""
    made = x if scale is None else g.op("mul", x, scale)
    return made if shift is None else g.op("add", made, shift)


def batch_norm(
    g: GraphBuilder, x: str, scale: Array | None, shift: Array | None, mean: Array, variance: Array, epsilon: float
) -> str:
    """Inference batch normalization with known statistics, each (C,), as one factor and one summand."""
    shape = (-1, *(1,) * (len(g.shape(x)) - 2))
    factor = 1 / np.sqrt(variance.astype(np.float64) + epsilon)
    if scale is not None:
        factor = factor * scale.astype(np.float64)
    summand = -mean.astype(np.float64) * factor
    if shift is not None:
        summand = summand + shift.astype(np.float64)
    factor32, summand32 = (item.astype(np.float32).reshape(shape) for item in (factor, summand))
    return g.op("add", g.op("mul", x, g.constant(factor32, "bn_scale")), g.constant(summand32, "bn_shift"))


def gelu(g: GraphBuilder, x: str, approximate: str = "none") -> str:
    """x * Phi(x) by erf, or its tanh approximation (Hendrycks and Gimpel 2016).

    Raises:
        ValueError: ``approximate`` is neither ``none`` nor ``tanh``.
    """
    if approximate == "none":
        inner = g.op("erf", g.op("mul", x, math.sqrt(0.5)))
    elif approximate == "tanh":
        cube = g.op("mul", g.op("mul", x, x), x)
        inner = g.op("tanh", g.op("mul", g.op("add", x, g.op("mul", cube, 0.044715)), math.sqrt(2 / math.pi)))
    else:
        raise ValueError(f"gelu: approximate must be 'none' or 'tanh', not {approximate!r}")
    return g.op("mul", g.op("mul", x, 0.5), g.op("add", inner, 1.0))


def silu(g: GraphBuilder, x: str, factor: float = 1.0) -> str:
    """x * sigmoid(factor * x)."""
    return g.op("mul", x, g.op("sigmoid", x if factor == 1 else g.op("mul", x, factor)))


def clamp(g: GraphBuilder, x: str, low: str | float | None, high: str | float | None) -> str:
    """min(max(x, low), high); ``None`` leaves a side open."""
    made = x if low is None else g.op("maximum", x, low)
    return made if high is None else g.op("minimum", made, high)


def hard_sigmoid(g: GraphBuilder, x: str, alpha: float = 1 / 6, beta: float = 0.5) -> str:
    """clamp(alpha * x + beta, 0, 1)."""
    return clamp(g, g.op("add", g.op("mul", x, alpha), beta), 0.0, 1.0)


def elu(g: GraphBuilder, x: str, alpha: float = 1.0, scale: float = 1.0, input_scale: float = 1.0) -> str:
    """scale * x where x > 0, else scale * alpha * (exp(input_scale * x) - 1)."""
    low = g.op("minimum", x, 0.0)
    grown = g.op("exp", low if input_scale == 1 else g.op("mul", low, input_scale))
    negative = g.op("mul", g.op("sub", grown, 1.0), alpha)
    made = g.op("select", g.op("gt", x, 0.0), x, negative)
    return made if scale == 1 else g.op("mul", made, scale)


def leaky_relu(g: GraphBuilder, x: str, slope: str | float) -> str:
    """x where x > 0, else slope * x."""
    return g.op("select", g.op("gt", x, 0.0), x, g.op("mul", x, slope))


def softplus(g: GraphBuilder, x: str, beta: float = 1.0) -> str:
    """log(1 + exp(beta * x)) / beta, written so that it does not overflow: max(x, 0) + log(1 + exp(-|x|))."""
    scaled = x if beta == 1 else g.op("mul", x, beta)
    small = g.op("log", g.op("add", g.op("exp", g.op("neg", g.op("abs", scaled))), 1.0))
    made = g.op("add", g.op("relu", scaled), small)
    return made if beta == 1 else g.op("mul", made, 1 / beta)


def attention(
    g: GraphBuilder, q: str, k: str, v: str, mask: str | None, scale: float | None, causal: bool = False,
    masks_rows: bool = False,
) -> str:  # fmt: skip
    """softmax(q k^T * scale + mask) v over the last two dimensions; ``mask`` is added to the scores.

    ``masks_rows`` says that the mask may hide all of a row, whose result is then 0.

    Heads of ``k`` and ``v`` are repeated where ``q`` has a multiple of them (grouped-query attention).
    """
    heads = g.shape(q)[-3] if len(g.shape(q)) > 2 else 1
    k, v = (repeat_heads(g, item, heads) for item in (k, v))
    factor = 1 / math.sqrt(g.shape(q)[-1]) if scale is None else scale
    scores = g.op("mul", g.op("matmul", q, k, transpose_a=False, transpose_b=True), factor)
    if mask is not None:
        scores = g.op("add", scores, mask)
    if causal:
        rows, columns = g.shape(scores)[-2:]
        scores = g.op("add", scores, g.constant(np.triu(np.full((rows, columns), -np.inf, np.float32), 1), "causal"))
    weights = (masked_softmax if masks_rows else softmax)(g, scores, (len(g.shape(scores)) - 1,))
    return g.op("matmul", weights, v, transpose_a=False, transpose_b=False)


def repeat_heads(g: GraphBuilder, x: str, heads: int) -> str:
    """Repeat each head of (batch, kv_heads, rows, columns) so that there are ``heads``."""
    shape = g.shape(x)
    if len(shape) != 4 or shape[1] in (1, heads) or heads % shape[1]:
        return x
    count = heads // shape[1]
    spread = g.op("reshape", x, shape=(shape[0], shape[1], 1, *shape[2:]))
    spread = g.op("broadcast", spread, shape=(shape[0], shape[1], count, *shape[2:]))
    return g.op("reshape", spread, shape=(shape[0], heads, *shape[2:]))


def tile(g: GraphBuilder, x: str, repeats: Sequence[int]) -> str:
    """Repeat whole ``x`` along each dimension, as views."""
    for axis, count in enumerate(repeats):
        if count != 1:
            shape = g.shape(x)
            x = spread(g, x, axis, 0, count, (*shape[:axis], count * shape[axis], *shape[axis + 1 :]))
    return x


def spread(g: GraphBuilder, x: str, axis: int, after: int, count: int, shape: Shape) -> str:
    """Insert a dimension of ``count`` repeats at ``axis + after`` and merge it into ``shape``.

    ``after`` 0 repeats the whole axis (``abab``), 1 repeats each element (``aabb``).
    """
    old = g.shape(x)
    # dimensions before and after the axis are collapsed, so that the rank stays within the IR's limit
    head, tail = math.prod(old[:axis]), math.prod(old[axis + 1 :])
    sides = (head, 1, old[axis], tail) if after == 0 else (head, old[axis], 1, tail)
    wide = tuple(count if dim == 1 + after else size for dim, size in enumerate(sides))
    return reshape(g, g.op("broadcast", reshape(g, x, sides), shape=wide), shape)


def depthwise(
    g: GraphBuilder, x: str, w: str, bias: str | None, stride: Sequence[int], dilation: Sequence[int],
    pad_lo: Sequence[int], pad_hi: Sequence[int],
) -> str:  # fmt: skip
    """Depthwise convolution of (N, C, *spatial) by ``w`` (C, 1, *size), plus a bias (C,)."""
    shape = g.shape(w)
    axes = tuple(range(2, 2 + len(shape) - 2))
    made = g.op(
        "depthwise", x, reshape(g, w, (shape[0], *shape[2:])), axes=axes, size=shape[2:], stride=tuple(stride),
        dilation=tuple(dilation), pad_lo=tuple(pad_lo), pad_hi=tuple(pad_hi),
    )  # fmt: skip
    return made if bias is None else g.op("add", made, per_channel(g, bias, len(g.shape(x))))


def pool(
    g: GraphBuilder, kind: str, x: str, size: Sequence[int], stride: Sequence[int], dilation: Sequence[int],
    pads: Sequence[tuple[int, int]], ceil_mode: bool, count_pad: bool = True, divisor: int | None = None,
) -> str:  # fmt: skip
    """Pooling over the last ``len(size)`` dimensions; ``kind`` is ``pool_max`` or ``pool_mean``.

    With ``ceil_mode`` the last window may hang over the padded end, if it starts before the end of the data. The
    overhang is never counted; the padding is where ``count_pad``. ``divisor`` replaces the count.
    """
    rank, n = len(g.shape(x)), len(size)
    axes = tuple(range(rank - n, rank))
    overhang = [0] * n
    for i, axis in enumerate(axes):
        length, (lo, hi) = g.shape(x)[axis], pads[i]
        if ceil_mode:
            span = dilation[i] * (size[i] - 1) + 1
            count = -(-(length + lo + hi - span) // stride[i]) + 1
            if (count - 1) * stride[i] >= length + lo:
                count -= 1
            overhang[i] = max(0, (count - 1) * stride[i] + span - length - lo - hi)
    attrs: dict[str, Any] = {
        "axes": axes, "size": tuple(size), "stride": tuple(stride), "dilation": tuple(dilation),
        "pad_lo": tuple(lo for lo, _ in pads), "pad_hi": tuple(pads[i][1] + overhang[i] for i in range(n)),
    }  # fmt: skip
    if kind == "pool_max":
        return g.op("pool_max", x, **attrs)
    if divisor is not None:
        return g.op("mul", g.op("pool_sum", x, **attrs), 1 / divisor)
    if not count_pad or not any(overhang):
        return g.op("pool_mean", x, **attrs, count_pad=count_pad)
    total = g.op("pool_sum", x, **attrs)
    counts = np.ones((), np.float64)
    for i, axis in enumerate(axes):
        taps = np.arange(g.shape(total)[axis])[:, None] * stride[i] + np.arange(size[i]) * dilation[i]
        counts = counts[..., None] * (taps < g.shape(x)[axis] + sum(pads[i])).sum(1)
    return g.op("mul", total, g.constant((1 / counts).astype(np.float32), "pool_scale"))
