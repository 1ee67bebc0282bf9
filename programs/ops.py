"""The vocabulary of the tensor-graph IR: what operators there are, and the shapes they make."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

Shape = tuple[int, ...]

FLOAT32_MAX = float(np.finfo(np.float32).max)


class GraphError(ValueError):
    """A graph breaks a rule of the IR; the message names the node, the rule and the remedy."""


@dataclass(frozen=True)
class OpInfo:
    """What the IR knows of an operator.

    ``kind`` is one of ``source`` (input, constant), ``pointwise``, ``reduce``, ``window``, ``view`` (moves
    elements, computes nothing) and ``library`` (a call into oneDNN/ATen, never fused by a code generator).
    ``cost`` is its rough arithmetic cost in flops an element (for a window: an element and tap).
    """

    kind: str
    arity: tuple[int, ...]
    cost: float
    attrs: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


def _unary(cost: float) -> OpInfo:
    return OpInfo("pointwise", (1,), cost)


_WINDOW = ("axes", "size", "stride", "dilation", "pad_lo", "pad_hi")

OPS: dict[str, OpInfo] = {
    "input": OpInfo("source", (0,), 0, (), ("dist",)),
    "constant": OpInfo("source", (0,), 0),
    # pointwise, one input
    "neg": _unary(1),
    "abs": _unary(1),
    "relu": _unary(1),
    "sqrt": _unary(10),
    "rsqrt": _unary(16),
    "reciprocal": _unary(8),
    "exp": _unary(12),
    "log": _unary(22),
    "tanh": _unary(18),
    "erf": _unary(16),
    "sigmoid": _unary(16),
    "sin": _unary(36),
    "cos": _unary(36),
    "floor": _unary(1),
    "ceil": _unary(1),
    "round": _unary(1),
    "sign": _unary(2),
    # pointwise, two inputs
    "add": OpInfo("pointwise", (2,), 1),
    "sub": OpInfo("pointwise", (2,), 1),
    "mul": OpInfo("pointwise", (2,), 1),
    "div": OpInfo("pointwise", (2,), 8),
    "maximum": OpInfo("pointwise", (2,), 1),
    "minimum": OpInfo("pointwise", (2,), 1),
    "pow": OpInfo("pointwise", (2,), 70),
    "lt": OpInfo("pointwise", (2,), 1),
    "le": OpInfo("pointwise", (2,), 1),
    "gt": OpInfo("pointwise", (2,), 1),
    "ge": OpInfo("pointwise", (2,), 1),
    "eq": OpInfo("pointwise", (2,), 1),
    "ne": OpInfo("pointwise", (2,), 1),
    "select": OpInfo("pointwise", (3,), 1),
    # reductions: axes = sorted tuple of non-negative dimensions; the result keeps them with size 1
    "sum": OpInfo("reduce", (1,), 1, ("axes",)),
    "mean": OpInfo("reduce", (1,), 1, ("axes",)),
    "max": OpInfo("reduce", (1,), 1, ("axes",)),
    "min": OpInfo("reduce", (1,), 1, ("axes",)),
    "prod": OpInfo("reduce", (1,), 1, ("axes",)),
    # windows: each attribute is a tuple with one entry per axis of ``axes``; padding reads as 0 (stencil,
    # depthwise, pool_sum, pool_mean), or is left out (pool_max, pool_min). pool_mean divides by the
    # window's size, padding counted, unless count_pad is False. stencil: ``weights`` is flat, row-major over ``size``,
    # cross-correlation. depthwise: second input has shape (channels, *size), channel axis is the one
    # just before ``axes[0]``.
    "stencil": OpInfo("window", (1,), 2, (*_WINDOW, "weights")),
    "depthwise": OpInfo("window", (2,), 2, _WINDOW),
    "pool_max": OpInfo("window", (1,), 1, _WINDOW),
    "pool_min": OpInfo("window", (1,), 1, _WINDOW),
    "pool_sum": OpInfo("window", (1,), 1, _WINDOW),
    "pool_mean": OpInfo("window", (1,), 1, _WINDOW, ("count_pad",)),
    # y[i] = x[i + offset] where that exists, else ``fill``; offsets has one entry per dimension
    "shift": OpInfo("window", (1,), 0, ("offsets", "fill")),
    # views
    "transpose": OpInfo("view", (1,), 0, ("perm",)),
    "reshape": OpInfo("view", (1,), 0, ("shape",)),
    "broadcast": OpInfo("view", (1,), 0, ("shape",)),
    "slice": OpInfo("view", (1,), 0, ("starts", "stops", "steps")),
    "concat": OpInfo("view", tuple(range(1, 65)), 0, ("axis",)),
    "pad": OpInfo("view", (1,), 0, ("lo", "hi", "fill")),
    # library calls. matmul: torch.matmul after optional transposition of the last two dimensions, plus an
    # optional bias. conv: x (N, C, *spatial), w (O, C/groups, *k), optional bias (O,).
    "matmul": OpInfo("library", (2, 3), 2, ("transpose_a", "transpose_b")),
    "conv": OpInfo("library", (2, 3), 2, ("stride", "padding", "dilation", "groups")),
    # any other functional ATen overload in programs/library.py's list; ``args``/``kwargs`` are templates in
    # which ("tensor", i) stands for the i-th input; ``output`` picks one of several results
    "library": OpInfo("library", tuple(range(1, 65)), 1, ("target", "args", "kwargs", "output", "shape")),
}

POINTWISE = frozenset(name for name, info in OPS.items() if info.kind == "pointwise")
REDUCTIONS = frozenset(name for name, info in OPS.items() if info.kind == "reduce")
WINDOWS = frozenset(name for name, info in OPS.items() if info.kind == "window")
VIEWS = frozenset(name for name, info in OPS.items() if info.kind == "view")
LIBRARY = frozenset(name for name, info in OPS.items() if info.kind == "library")
SOURCES = frozenset(name for name, info in OPS.items() if info.kind == "source")


def broadcast_shape(*shapes: Shape) -> Shape:
    """NumPy's broadcast of ``shapes``; raises ``ValueError`` where they don't fit."""
    return tuple(int(size) for size in np.broadcast_shapes(*shapes))


def infer_shape(op: str, shapes: list[Shape], attrs: Mapping[str, Any]) -> Shape:
    """The result's shape of ``op`` on operands of ``shapes``.

    Raises:
        GraphError: an operand or attribute breaks the operator's rule.
    """
    kind = OPS[op].kind
    if kind == "pointwise":
        try:
            return broadcast_shape(*shapes)
        except ValueError:
            raise GraphError(f"{op}: operand shapes {shapes} do not broadcast together") from None
    x = shapes[0] if shapes else ()
    rank = len(x)
    if kind == "reduce":
        axes = attrs["axes"]
        if not axes or list(axes) != sorted(set(axes)) or axes[0] < 0 or axes[-1] >= rank:
            raise GraphError(f"{op}: axes must be distinct, sorted and in 0..{rank - 1}, not {axes}")
        return tuple(1 if dim in axes else size for dim, size in enumerate(x))
    _check_numbers(op, attrs)
    if op == "shift":
        if len(attrs["offsets"]) != rank:
            raise GraphError(f"shift: needs {rank} offsets, got {attrs['offsets']}")
        return x
    if kind == "window":
        return _window_shape(op, shapes, attrs)
    if op == "transpose":
        if sorted(attrs["perm"]) != list(range(rank)):
            raise GraphError(f"transpose: perm must be a permutation of 0..{rank - 1}, not {attrs['perm']}")
        return tuple(x[dim] for dim in attrs["perm"])
    if op == "reshape":
        if math.prod(attrs["shape"]) != math.prod(x):
            raise GraphError(f"reshape: {x} has {math.prod(x)} elements, {attrs['shape']} has another number")
        return tuple(attrs["shape"])
    if op == "broadcast":
        try:
            fits = broadcast_shape(x, attrs["shape"]) == tuple(attrs["shape"])
        except ValueError:
            fits = False
        if not fits:
            raise GraphError(f"broadcast: {x} does not broadcast to {attrs['shape']}")
        return tuple(attrs["shape"])
    if op == "slice":
        starts, stops, steps = attrs["starts"], attrs["stops"], attrs["steps"]
        if not len(starts) == len(stops) == len(steps) == rank:
            raise GraphError(f"slice: needs {rank} starts, stops and steps")
        for dim, (lo, hi, step) in enumerate(zip(starts, stops, steps, strict=True)):
            if not 0 <= lo < hi <= x[dim] or step < 1:
                raise GraphError(f"slice: {lo}:{hi}:{step} is empty or outside dimension {dim} of size {x[dim]}")
        return tuple(-(-(hi - lo) // step) for lo, hi, step in zip(starts, stops, steps, strict=True))
    if op == "concat":
        axis = attrs["axis"]
        if not 0 <= axis < rank:
            raise GraphError(f"concat: axis {axis} outside 0..{rank - 1}")
        for other in shapes[1:]:
            if len(other) != rank or any(
                a != b for dim, (a, b) in enumerate(zip(x, other, strict=True)) if dim != axis
            ):
                raise GraphError(f"concat: shapes {shapes} differ outside axis {axis}")
        return (*x[:axis], sum(shape[axis] for shape in shapes), *x[axis + 1 :])
    if op == "pad":
        lo, hi = attrs["lo"], attrs["hi"]
        if not len(lo) == len(hi) == rank or min((*lo, *hi), default=0) < 0:
            raise GraphError(f"pad: needs {rank} non-negative lo and hi, got {lo} and {hi}")
        return tuple(size + a + b for size, a, b in zip(x, lo, hi, strict=True))
    if op == "matmul":
        a = (*shapes[0][:-2], *((shapes[0][-2:])[::-1] if attrs.get("transpose_a") else shapes[0][-2:]))
        b = (*shapes[1][:-2], *((shapes[1][-2:])[::-1] if attrs.get("transpose_b") else shapes[1][-2:]))
        if len(a) < 2 or len(b) < 2 or a[-1] != b[-2]:
            raise GraphError(f"matmul: operands must be matrices with equal inner size, not {a} and {b}")
        try:
            result: Shape = (*broadcast_shape(a[:-2], b[:-2]), a[-2], b[-1])
        except ValueError:
            raise GraphError(f"matmul: batch sizes of {a} and {b} do not broadcast together") from None
        if len(shapes) == 3 and shapes[2] != (b[-1],):
            raise GraphError(f"matmul: bias must have shape {(b[-1],)}, not {shapes[2]}")
        return result
    if op == "conv":
        w = shapes[1]
        spatial = rank - 2
        if spatial < 1 or len(w) != rank or x[1] != w[1] * attrs["groups"] or w[0] % attrs["groups"]:
            raise GraphError(f"conv: input {x}, weight {w} and groups {attrs['groups']} do not fit")
        if min(*attrs["stride"], *attrs["dilation"]) < 1:
            raise GraphError(f"conv: stride {attrs['stride']} and dilation {attrs['dilation']} must be positive")
        sizes = tuple(
            (x[2 + i] + 2 * attrs["padding"][i] - attrs["dilation"][i] * (w[2 + i] - 1) - 1) // attrs["stride"][i] + 1
            for i in range(spatial)
        )
        if len(shapes) == 3 and shapes[2] != (w[0],):
            raise GraphError(f"conv: bias must have shape {(w[0],)}, not {shapes[2]}")
        return (x[0], w[0], *sizes)
    if op == "library":
        return tuple(attrs["shape"])
    raise GraphError(f"unknown operator {op!r}; known: {', '.join(OPS)}")


def _check_numbers(op: str, attrs: Mapping[str, Any]) -> None:
    """Fill values and weights end up in float32 code: they must be float32 numbers, infinities or NaN."""
    for key, values in (("fill", (attrs.get("fill", 0.0),)), ("weights", attrs.get("weights", ()))):
        for value in values:
            if math.isfinite(value) and abs(value) > FLOAT32_MAX:
                raise GraphError(f"{op}: {key} {value!r} is outside the range of float32 (+-{FLOAT32_MAX:.8g})")


def _window_shape(op: str, shapes: list[Shape], attrs: Mapping[str, Any]) -> Shape:
    x = shapes[0]
    axes = attrs["axes"]
    if not axes or list(axes) != sorted(set(axes)) or axes[0] < 0 or axes[-1] >= len(x):
        raise GraphError(f"{op}: axes must be distinct, sorted and inside rank {len(x)}, not {axes}")
    if any(len(attrs[key]) != len(axes) for key in _WINDOW):
        raise GraphError(f"{op}: {', '.join(_WINDOW)} need one entry per axis")
    result = list(x)
    for i, axis in enumerate(axes):
        size, stride, dilation = attrs["size"][i], attrs["stride"][i], attrs["dilation"][i]
        lo, hi = attrs["pad_lo"][i], attrs["pad_hi"][i]
        if size < 1 or stride < 1 or dilation < 1 or lo < 0 or hi < 0:
            raise GraphError(f"{op}: size, stride, dilation must be positive and padding non-negative")
        span = dilation * (size - 1) + 1
        result[axis] = (x[axis] + lo + hi - span) // stride + 1
        if result[axis] < 1:
            raise GraphError(f"{op}: window of span {span} does not fit dimension {axis} of size {x[axis]}")
    if op == "stencil" and len(attrs["weights"]) != math.prod(attrs["size"]):
        raise GraphError(f"stencil: needs {math.prod(attrs['size'])} weights, got {len(attrs['weights'])}")
    if op == "depthwise":
        if axes[0] == 0 or axes != tuple(range(axes[0], axes[0] + len(axes))):
            raise GraphError("depthwise: axes must be consecutive, with a channel dimension before them")
        if shapes[1] != (x[axes[0] - 1], *attrs["size"]):
            raise GraphError(f"depthwise: weight must have shape {(x[axes[0] - 1], *attrs['size'])}, not {shapes[1]}")
    return tuple(result)
