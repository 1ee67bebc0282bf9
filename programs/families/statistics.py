"""Reductions that disagree on the loop order, many statistics of one input, and small producers read by every row."""

from __future__ import annotations

from programs.families.sketch import Sketch, Value, gelu, rms, softmax, softplus, standardize
from programs.ir import Graph


def statistics(s: Sketch) -> Graph:
    """Column statistics, then row operations, and back: standardizing, batch norm in training, centring, ranges."""
    shape = s.matrix(2)
    x = s.input("x", shape)
    outputs: list[Value] = []
    if s.maybe(50):
        x = s.activation(x, ("gelu", "gelu_tanh", "silu", "tanh", "softplus"))
    axis = s.choose((0, 1))
    for _ in range(s.count(2, 3)):
        kind = s.choose(("standardize", "softmax", "rms", "centre", "range", "weight"))
        if kind == "standardize":
            x = standardize(x, axis)
            if axis == 0 and s.maybe(50):
                x = x * s.parameter((1, shape[1])) + s.parameter((1, shape[1]), -0.5, 0.5)
        elif kind == "softmax":
            x = softmax(x * s.uniform(0.5, 1.5), axis) * 8.0
        elif kind == "rms":
            x = rms(x, axis)
        elif kind == "centre":
            mean = x.mean(axis)
            outputs.append(mean)
            x = x - mean
        elif kind == "range":
            low, high = x.min(axis), x.max(axis)
            x = (x - low) / (high - low + 0.0625)
        else:
            x = x * (x.square().sum(axis) + 1.0).op("log")
        axis = 1 - axis if s.maybe(75) else axis
        if s.maybe(25):
            x = s.activation(x, ("relu", "tanh", "gelu", "sigmoid"))
    if s.maybe(30):
        outputs.append(x.square().sum(axis))
    return s.build(x, *outputs)


def siblings(s: Sketch) -> Graph:
    """Several statistics of the same values, some of rows, some of columns, some of everything."""
    shape = s.matrix(s.choose((2, 2, 3)))
    x = s.input("x", shape)
    y = s.input("y", shape) if s.maybe(50) else None
    if s.maybe(40):
        x = s.activation(x)
    if y is not None and s.maybe(40):
        x = x + y
    columns = tuple(range(len(shape) - 1))
    everything = tuple(range(len(shape)))
    outputs: list[Value] = []
    only = s.choose((None, None, (x.last,), columns))
    for _ in range(s.count(3, 7)):
        axes = only or s.choose(((x.last,), (x.last,), columns, everything))
        kind = s.choose(("sum", "mean", "max", "min", "square", "abs", "exp", "log", "cross", "cubes"))
        if kind in ("sum", "mean", "max", "min"):
            value = x.op(kind, axes=axes)
        elif kind == "square":
            value = (x.square().mean(*axes) + 1e-3).op("sqrt")
        elif kind == "abs":
            value = x.op("abs").sum(*axes)
        elif kind == "exp":
            value = (x * 0.5).op("exp").sum(*axes)
        elif kind == "log":
            value = softplus(x).mean(*axes)
        elif kind == "cubes":
            value = (x * x.square()).mean(*axes)
        else:
            value = (x * (y if y is not None else x.op("sigmoid"))).sum(*axes)
        outputs.append(value)
    if s.maybe(40):
        total = outputs[0]
        for value in outputs[1:]:
            total = total + value
        return s.build(total.op("tanh"), x) if s.maybe(40) else s.build(total.op("tanh"))
    return s.build(*outputs)


def broadcast(s: Sketch) -> Graph:
    """Costly chains on a row vector, a column vector or an outer product, read by every row of a matrix."""
    shape = s.matrix(2)
    x = s.input("x", shape)
    outputs: list[Value] = []
    for part in range(s.count(1, 3)):
        side = s.choose(((1, shape[1]), (1, shape[1]), (shape[0], 1)))
        small = s.input(f"side_{part}", side)
        for _ in range(s.count(1, 4)):
            kind = s.choose(("exp", "tanh", "gelu", "sigmoid", "sin", "scale", "softplus"))
            if kind == "exp":
                small = (small.op("minimum", 2.0)).op("exp")
            elif kind == "gelu":
                small = gelu(small)
            elif kind == "softplus":
                small = softplus(small)
            elif kind == "scale":
                small = small * s.uniform(0.5, 1.0) + s.uniform(-0.5, 0.5)
            else:
                small = small.op(kind)
        if s.maybe(30):
            small = small * s.input(f"outer_{part}", (shape[0], 1) if side[0] == 1 else (1, shape[1]))
            small = small.op("tanh") if s.maybe(50) else small
        x = s.choose((x * small, x + small, x * small.op("sigmoid") + small))
        if s.maybe(40):
            x = s.activation(x)
    if s.maybe(35):
        x = softmax(x) if s.maybe(50) else rms(x)
    if s.maybe(20):
        outputs.append(x.mean(0))
    return s.build(x, *outputs)
