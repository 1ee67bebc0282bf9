"""Local rules on pointwise operators, reductions and windows, for :func:`programs.passes.simplify_algebra`."""

from __future__ import annotations

import math

import numpy as np

from programs.ir import OPS, Array, Node
from programs.rewrite import Rule, Sweep


def _operand_and_scalar(s: Sweep, node: Node) -> tuple[str, float, bool] | None:
    """(operand, value, whether the constant stands on the right) where one operand is uniform and shapes stay."""
    for side in (1, 0):
        value = s.uniform(node.inputs[side])
        other = node.inputs[1 - side]
        if value is not None and s.shape(other) == node.shape and s.value(other) is None:
            return other, value, side == 1
    return None


def uniform_to_scalar(s: Sweep, node: Node) -> str | None:
    """A constant of equal elements becomes a scalar where that leaves the result's shape as it is."""
    if OPS[node.op].kind != "pointwise":
        return None
    inputs = list(node.inputs)
    for side, name in enumerate(inputs):
        if s.shape(name) == () or (value := s.uniform(name)) is None:
            continue
        rest = [s.shape(other) for index, other in enumerate(inputs) if index != side]
        if rest and np.broadcast_shapes(*rest) == node.shape:
            inputs[side] = s.constant(np.array(value, np.float32))
    return s.emit(node.op, *inputs) if tuple(inputs) != node.inputs else None


def identities(s: Sweep, node: Node) -> str | None:
    """``x*1``, ``x+0``, ``x-0``, ``x/1``, ``0-x``, ``x*-1``, division by a constant, ``maximum(x, 0)``."""
    if node.op not in ("add", "sub", "mul", "div", "maximum"):
        return None
    found = _operand_and_scalar(s, node)
    if found is None:
        return None
    x, value, right = found
    if node.op == "add" and value == 0:
        return x
    if node.op == "sub" and value == 0:
        return x if right else s.emit("neg", x)
    if node.op == "mul" and value == 1:
        return x
    if node.op == "mul" and value == -1:
        return s.emit("neg", x)
    if node.op == "div" and right and value == 1:
        return x
    if node.op == "div" and right and math.isfinite(value) and 1e-30 < abs(value) < 1e30:
        return s.emit("mul", x, 1 / value)
    if node.op == "div" and not right and value == 1:
        return s.emit("reciprocal", x)
    if node.op == "maximum" and value == 0:
        return s.emit("relu", x)
    return None


def powers(s: Sweep, node: Node) -> str | None:
    """Powers with small constant exponents by multiplications and square roots."""
    if node.op != "pow" or s.shape(node.inputs[0]) != node.shape:
        return None
    x, exponent = node.inputs[0], s.uniform(node.inputs[1])
    if exponent == 1:
        return x
    if exponent in (2, 3, 4):
        square = s.emit("mul", x, x)
        return square if exponent == 2 else s.emit("mul", square, x if exponent == 3 else square)
    if exponent in (0.25, 0.5, 0.75):
        root = s.emit("sqrt", x)
        if exponent == 0.5:
            return root
        fourth = s.emit("sqrt", root)
        return fourth if exponent == 0.25 else s.emit("mul", root, fourth)
    if exponent in (-0.5, -1):
        return s.emit("rsqrt" if exponent == -0.5 else "reciprocal", x)
    return None


def negations(s: Sweep, node: Node) -> str | None:
    """``-(-x)``, ``x + (-y)``, ``x - (-y)``; also ``relu(relu(x))`` and ``abs(abs(x))``."""
    if node.op in ("neg", "relu", "abs") and s[node.inputs[0]].op == node.op:
        inner = s[node.inputs[0]]
        return inner.inputs[0] if node.op == "neg" else inner.name
    if node.op in ("add", "sub") and s[node.inputs[1]].op == "neg":
        return s.emit("sub" if node.op == "add" else "add", node.inputs[0], s[node.inputs[1]].inputs[0])
    if node.op == "add" and s[node.inputs[0]].op == "neg":
        return s.emit("sub", node.inputs[1], s[node.inputs[0]].inputs[0])
    return None


def _split_constant(s: Sweep, name: str, op: str) -> tuple[str, Array] | None:
    """``(x, c)`` where node ``name`` is ``op(x, c)`` with a float32 constant ``c``, read once, of ``x``'s shape."""
    node = s.nodes.get(name)
    if node is None or node.op != op or not s.sole_use(name):
        return None
    for side in (0, 1):
        value = s.value(node.inputs[side])
        x = node.inputs[1 - side]
        if value is not None and value.dtype == np.float32 and s.value(x) is None and s.shape(x) == node.shape:
            return x, value
    return None


def affine_chains(s: Sweep, node: Node) -> str | None:
    """``(x*a)*b``, ``(x+a)+b`` and ``(x*a + b)*c``, with constants, into one factor and one summand."""
    if node.op not in ("add", "mul"):
        return None
    for side in (0, 1):
        outer, inner = s.value(node.inputs[side]), node.inputs[1 - side]
        if outer is None or outer.dtype != np.float32 or s.shape(inner) != node.shape:
            continue
        same = _split_constant(s, inner, node.op)
        if same is not None:
            merged = _merge(node.op, same[1], outer)
            return s.emit(node.op, same[0], s.constant(merged)) if merged is not None else None
        added = _split_constant(s, inner, "add") if node.op == "mul" else None
        scaled = _split_constant(s, added[0], "mul") if added is not None else None
        if added is not None and scaled is not None:
            factor, summand = _merge("mul", scaled[1], outer), _merge("mul", added[1], outer)
            if factor is not None and summand is not None:
                return s.emit("add", s.emit("mul", scaled[0], s.constant(factor)), s.constant(summand))
    return None


def _merge(op: str, a: Array, b: Array) -> Array | None:
    """``a op b`` in float32 by way of float64, unless broadcasting blows it up or it leaves float32's range."""
    if math.prod(np.broadcast_shapes(a.shape, b.shape)) > max(a.size, b.size):
        return None
    wide = a.astype(np.float64) * b if op == "mul" else a.astype(np.float64) + b
    with np.errstate(over="ignore"):
        result = np.asarray(wide, dtype=np.float32)
    safe = np.isfinite(result) & ((result == 0) == (wide == 0)) & ((np.abs(result) > 1e-30) | (wide == 0))
    return result if bool(np.all(safe)) else None


def reductions(s: Sweep, node: Node) -> str | None:
    """Drop axes of size 1; merge a reduction of a reduction of the same kind."""
    if OPS[node.op].kind != "reduce":
        return None
    x = s[node.inputs[0]]
    axes = tuple(axis for axis in node.attr("axes") if x.shape[axis] > 1)
    if not axes:
        return x.name
    if x.op == node.op and s.sole_use(x.name):
        return s.emit(node.op, x.inputs[0], axes=tuple(sorted({*axes, *x.attr("axes")})))
    return s.emit(node.op, x.name, axes=axes) if axes != node.attr("axes") else None


def windows(s: Sweep, node: Node) -> str | None:
    """A pooling window that covers its axes in one step is a reduction; a shift by nothing is nothing."""
    if node.op == "shift":
        return node.inputs[0] if not any(node.attr("offsets")) else None
    if node.op not in ("pool_max", "pool_min", "pool_sum", "pool_mean"):
        return None
    x, axes, size = node.inputs[0], node.attr("axes"), node.attr("size")
    dims = [s.shape(x)[axis] for axis in axes]
    if set(size) == {1} and set(node.attr("stride")) == {1} and node.shape == s.shape(x):
        return x if node.attr("pad_lo") == (0,) * len(axes) else None
    covers = all(
        node.shape[axis] == 1 and dilation == 1 and taps - lo >= dim
        for axis, dim, taps, lo, dilation in zip(
            axes, dims, size, node.attr("pad_lo"), node.attr("dilation"), strict=True
        )
    )
    if not covers:
        return None
    padded = math.prod(size) != math.prod(dims)
    if node.op == "pool_mean" and padded and node.attr("count_pad", True):
        return s.emit("mul", s.emit("sum", x, axes=axes), 1 / math.prod(size))
    return s.emit(node.op.removeprefix("pool_"), x, axes=axes)


def absorb_padding(s: Sweep, node: Node) -> str | None:
    """Padding with zeros before a window or a convolution that can pad by itself."""
    pools = ("depthwise", "stencil", "pool_sum")
    counts = node.op == "pool_mean" and node.attr("count_pad", True)
    if not (node.op in pools or counts or node.op == "conv") or s[node.inputs[0]].op != "pad":
        return None
    pad = s[node.inputs[0]]
    lo, hi, attrs = pad.attr("lo"), pad.attr("hi"), dict(node.attrs)
    axes = attrs.get("axes", tuple(range(2, len(lo))))
    outside = any(lo[axis] or hi[axis] for axis in range(len(lo)) if axis not in axes)
    if pad.attr("fill") != 0 or outside or (node.op == "conv" and lo != hi):
        return None
    for key, more in (("padding", lo),) if node.op == "conv" else (("pad_lo", lo), ("pad_hi", hi)):
        attrs[key] = tuple(size + more[axis] for size, axis in zip(attrs[key], axes, strict=True))
    return s.emit(node.op, pad.inputs[0], *node.inputs[1:], **attrs)


ALGEBRA: tuple[Rule, ...] = (
    uniform_to_scalar, identities, powers, negations, affine_chains, reductions, windows, absorb_padding,
)  # fmt: skip
"""The rules, tried in this order on each node."""
