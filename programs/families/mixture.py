"""Graphs of motifs: what operators are found together in, on random values of random shapes, by a taste of the graph's
own. Nothing here is a known model; it is there to be trained on, so that what is learned is not a family's habits."""

from __future__ import annotations

from collections.abc import Callable

from programs.families.random_dag import sinks
from programs.families.sketch import ACTIVATIONS, Sketch, Value, rms, softmax, standardize
from programs.ir import Graph

Motif = Callable[[Sketch, Value, list[Value]], list[Value]]

MOST_MOTIFS = 9


def mixture(s: Sketch) -> Graph:
    """3 to 9 motifs; each reads a recent value, and whatever others it likes."""
    shape = s.choose((s.matrix, s.matrix, s.image, s.series))()
    values = [s.input(f"x{number}", shape) for number in range(s.count(1, 3))]
    sources = len(values)
    for number in range(s.count(0, 2)):
        kept = [s.maybe(50) for _ in range(4)][: len(shape)]
        small = tuple(size if keep else 1 for size, keep in zip(shape, kept, strict=True))
        values.append(s.parameter(small, -0.5, 1.0) if s.maybe(40) and not kept[0] else s.input(f"s{number}", small))
        sources += 1
    weights = [s.choose((0, 1, 1, 2, 4)) for _ in MOTIFS]
    tastes = [motif for motif, weight in zip(MOTIFS, weights, strict=True) for _ in range(weight)] or list(MOTIFS)
    local = s.choose((1, 2, 4, 100))  # how far back a motif reads: chains, or wide graphs
    for _ in range(s.count(3, MOST_MOTIFS)):
        values += s.choose(tastes)(s, s.choose(values[-local:]), values)
    return s.build(*sinks(s, values[sources:]))


def _function(s: Sketch, a: Value, _: list[Value]) -> list[Value]:
    return [_curve(s, a * s.uniform(0.5, 1.5) if s.maybe(40) else a)]


def _chain(s: Sketch, a: Value, _: list[Value]) -> list[Value]:
    for _step in range(s.count(2, 4)):
        a = _curve(s, a) * s.uniform(0.5, 1.0) + s.uniform(-0.5, 0.5)
    return [a]


def _curve(s: Sketch, a: Value) -> Value:
    kind = s.choose(("exp", "log", "root", "inverse", "wave", "square", *ACTIVATIONS))
    if kind == "exp":
        return (-a.op("abs")).op("exp")
    if kind == "log":
        return (a.square() + 1.0).op("log")
    if kind == "root":
        return (a.op("abs") + 0.1).op(s.choose(("sqrt", "rsqrt")))
    if kind == "inverse":
        return (a.square() + 0.5).op("reciprocal")
    if kind == "wave":
        return a.op(s.choose(("sin", "cos")))
    return a.op("tanh").square() if kind == "square" else ACTIVATIONS[kind](a)


def _combine(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    b = _partner(s, a, values)
    kind = s.choose(("add", "add", "sub", "mul", "mul", "gate", "maximum", "minimum", "select", "div"))
    if kind == "mul":
        return [a * b.op("tanh")]
    if kind == "gate":
        return [s.activation(a, ("sigmoid", "silu", "gelu")) * b]
    if kind == "div":
        return [a / (b.op("abs") + 0.5)]
    if kind == "select":
        # an input is on the same side of a border in every precision, a result might not be
        b = _partner(s, a, [value for value in values if value.name.startswith("x")])
        if b.name.startswith("x"):
            return [s.op("select", s.op("lt", b, s.uniform(-0.5, 0.5)), a, a * s.uniform(0.0, 0.5))]
        kind = "maximum"
    return [a.op(kind, b)]


def _partner(s: Sketch, a: Value, values: list[Value]) -> Value:
    """Another value that broadcasts with ``a``, or ``a`` itself."""
    fitting = [
        v
        for v in values
        if len(v.shape) == len(a.shape)
        and all(1 in pair or pair[0] == pair[1] for pair in zip(v.shape, a.shape, strict=True))
    ]
    return s.choose(fitting or [a])


def _axes(s: Sketch, a: Value) -> tuple[int, ...]:
    """Some axes: the last, the others, all, or one of the others."""
    kind, other = s.choose(("last", "last", "rows", "all", "one")), s.count(0, 3)
    last = a.last
    if kind == "last":
        return (last,)
    if kind == "rows":
        return tuple(range(last))
    return tuple(range(last + 1)) if kind == "all" else (other % (last + 1),)


def _reduce(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    what = s.choose(("plain", "square", "abs", "exp", "product", "centred"))
    if what == "square":
        a = a.square()
    elif what == "abs":
        a = a.op("abs")
    elif what == "exp":
        a = (-a.op("abs")).op("exp")
    elif what == "product":
        a = a * _partner(s, a, values)
    elif what == "centred":
        a = (a - a.mean()).square()
    axes = _axes(s, a)
    return [a.op(s.choose(("mean", "mean", "max", "min", "sum")), axes=axes)]


def _several(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    return [one for _ in range(s.count(2, 3)) for one in _reduce(s, a, values)]


def _normal(s: Sketch, a: Value, _: list[Value]) -> list[Value]:
    axes = _axes(s, a)
    kind = s.choose(("softmax", "standardize", "rms", "range"))
    if kind == "softmax":
        return [softmax(a.op("tanh") * 2.0, axes[-1])]
    if kind == "range":
        return [(a - a.min(*axes)) / (a.max(*axes) - a.min(*axes) + 0.0625)]
    y = standardize(a, *axes) if kind == "standardize" else rms(a, *axes)
    return [y * s.parameter(a.shape[-1:]) if s.maybe(40) else y]


def _parts(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    """Halves, or every other element, or neighbours, of an axis; put together again or not."""
    axis, kind = s.choose((a.last, a.last, 0)), s.choose(("halves", "halves", "odd", "neighbours"))
    whole = s.choose((True, False))
    size = a.shape[axis]
    if size < 4:
        return _function(s, a, values)
    even = size // 2 * 2
    if kind == "halves":
        p, q = a.cut(axis, 0, size // 2), a.cut(axis, size // 2, even)
    elif kind == "odd":
        p, q = a.cut(axis, 0, even, 2), a.cut(axis, 1, even, 2)
    else:
        p, q = a.cut(axis, 0, size - 1), a.cut(axis, 1, size)
    made = _combine(s, p, [q])
    if s.maybe(50):
        made += _combine(s, q, [p])
    if whole and kind != "neighbours":
        return [s.op("concat", made[0], made[-1] if s.maybe(50) else _curve(s, p), axis=axis)]
    return made


def _table(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    """A costly function of rows times columns, which all leading axes share."""
    rank = len(a.shape)
    rows = s.input(f"t{len(values)}", (*(1,) * (rank - 2), a.shape[-2], 1))
    angle = rows * s.parameter((1,) * (rank - 1) + a.shape[-1:], 0.0, 1.0)
    kinds = s.choose((("sin", "cos"), ("sin",), ("tanh",), ("sigmoid",)))
    tables = [angle.op(kind) for kind in kinds]
    if s.maybe(60):
        return [a * tables[0] + (a.op("relu") * tables[-1])]
    return tables


def _window(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    kind = s.choose(("stencil", "stencil", "grid", "shift", "pool", "taps"))
    size, dilation, offset = s.choose((3, 3, 5)), s.choose((1, 1, 2)), s.choose((-2, -1, 1, 2))
    axis = s.choose((a.last, a.last, a.last - 1))
    weights = [s.uniform(-0.5, 0.5) for _ in range(25)]
    if min(a.shape[-2:]) < 8:
        return _function(s, a, values)
    if kind == "shift":
        return [a.shift(axis, offset)]
    if kind == "pool":
        return [a.pool(s.choose(("pool_max", "pool_mean", "pool_min")), (axis,), size)]
    if kind == "taps":
        return [a.depthwise(size, dilation, causal=s.maybe(30))]
    if kind == "grid":
        return [a.stencil((a.last - 1, a.last), (3, 3), weights[:9])]
    return [a.stencil((axis,), (size,), weights[:size])]


def _readers(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    """A costly producer that several windows or functions read, and what they make of it together."""
    a = _curve(s, a)
    made = [_window(s, a, values)[0] if s.maybe(60) else _curve(s, a) for _ in range(s.count(2, 3))]
    total = made[0]
    for other in made[1:]:
        total = total + other * s.uniform(0.25, 1.0)
    return [total]


def _gradient(s: Sketch, a: Value, values: list[Value]) -> list[Value]:
    """Row sums that go back into the rows, beside column sums of the same products."""
    b = _partner(s, a, values)
    product = a * b
    back = product - b * product.mean()
    return [back, product.op(s.choose(("sum", "mean")), axes=tuple(range(product.last)))]


MOTIFS: tuple[Motif, ...] = (
    _function, _chain, _combine, _combine, _reduce, _several, _normal, _parts, _table, _window, _readers, _gradient,
)  # fmt: skip
