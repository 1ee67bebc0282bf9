"""What the families are written in: values with operators, drawing of shapes, and the usual composites.

Random choices use integers and 53-bit uniforms only: these are the same bits on every machine, while the
normal distribution's tails go through the C library's logarithm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from programs.ir import Graph, GraphBuilder, Shape

T = TypeVar("T")
Number = int | float

COLUMNS = (17, 31, 48, 64, 96, 100, 128, 192, 200, 256, 320, 333, 384, 512, 640, 768, 1000, 1024, 1536, 2048)
WIDTHS = (60, 64, 100, 128, 160, 200, 256, 320, 333, 512, 640)


@dataclass(frozen=True)
class Value:
    """A node of the graph being drawn, with Python's operators."""

    sketch: Sketch
    name: str

    @property
    def shape(self) -> Shape:
        """Its shape."""
        return self.sketch.builder.shape(self.name)

    @property
    def last(self) -> int:
        """Its last axis."""
        return len(self.shape) - 1

    def op(self, op: str, *others: Value | Number, **attrs: Any) -> Value:
        """``op`` with this value as first operand."""
        return self.sketch.op(op, self, *others, **attrs)

    def __add__(self, other: Value | Number) -> Value:
        return self.op("add", other)

    def __sub__(self, other: Value | Number) -> Value:
        return self.op("sub", other)

    def __mul__(self, other: Value | Number) -> Value:
        return self.op("mul", other)

    def __truediv__(self, other: Value | Number) -> Value:
        return self.op("div", other)

    def __radd__(self, other: Number) -> Value:
        return self.op("add", other)

    def __rmul__(self, other: Number) -> Value:
        return self.op("mul", other)

    def __rsub__(self, other: Number) -> Value:
        return self.sketch.op("sub", other, self)

    def __neg__(self) -> Value:
        return self.op("neg")

    def sum(self, *axes: int) -> Value:
        """Sum over ``axes`` (kept with size 1); the last axis if none is named."""
        return self._reduce("sum", axes)

    def mean(self, *axes: int) -> Value:
        """Mean over ``axes`` (kept); the last axis if none is named."""
        return self._reduce("mean", axes)

    def max(self, *axes: int) -> Value:
        """Maximum over ``axes`` (kept); the last axis if none is named."""
        return self._reduce("max", axes)

    def min(self, *axes: int) -> Value:
        """Minimum over ``axes`` (kept); the last axis if none is named."""
        return self._reduce("min", axes)

    def _reduce(self, op: str, axes: Sequence[int]) -> Value:
        return self.op(op, axes=tuple(sorted(axes or (self.last,))))

    def square(self) -> Value:
        """``x * x``."""
        return self.op("mul", self)

    def stencil(self, axes: Sequence[int], size: Sequence[int], weights: Iterable[float]) -> Value:
        """Cross-correlation with ``weights`` (row-major over odd ``size``), same size, zeros outside."""
        return self._window("stencil", axes, size, weights=tuple(float(w) for w in weights))

    def pool(self, op: str, axes: Sequence[int], size: int, stride: int = 1) -> Value:
        """``pool_max``/``pool_min``/``pool_mean``: same size where ``stride`` is 1, else no padding."""
        sizes = (size,) * len(axes)
        attrs = {"count_pad": False} if op == "pool_mean" and stride == 1 else {}
        if stride == 1:
            return self._window(op, axes, sizes, **attrs)
        zero, one = (0,) * len(axes), (1,) * len(axes)
        strides = (stride,) * len(axes)
        return self.op(
            op, axes=tuple(axes), size=sizes, stride=strides, dilation=one, pad_lo=zero, pad_hi=zero, **attrs
        )

    def _window(self, op: str, axes: Sequence[int], size: Sequence[int], **attrs: Any) -> Value:
        one = (1,) * len(axes)
        pad = tuple(extent // 2 for extent in size)
        return self.op(
            op, axes=tuple(axes), size=tuple(size), stride=one, dilation=one, pad_lo=pad, pad_hi=pad, **attrs
        )

    def depthwise(self, taps: int, dilation: int = 1, causal: bool = False) -> Value:
        """1-D depthwise convolution along the last axis with a constant weight of gain about 1, same size."""
        axis = self.last
        span = dilation * (taps - 1)
        lo = span if causal else span // 2
        weight = self.sketch.parameter((self.shape[axis - 1], taps), -0.5, 1.0)
        return self.op(
            "depthwise",
            weight,
            axes=(axis,),
            size=(taps,),
            stride=(1,),
            dilation=(dilation,),
            pad_lo=(lo,),
            pad_hi=(span - lo,),
        )

    def shift(self, axis: int, offset: int) -> Value:
        """``y[i] = x[i + offset]`` along ``axis``, zero outside."""
        offsets = [0] * len(self.shape)
        offsets[axis] = offset
        return self.op("shift", offsets=tuple(offsets), fill=0.0)

    def cut(self, axis: int, start: int, stop: int, step: int = 1) -> Value:
        """``x[start:stop:step]`` along ``axis``."""
        rank = len(self.shape)
        starts, stops, steps = [0] * rank, list(self.shape), [1] * rank
        starts[axis], stops[axis], steps[axis] = start, stop, step
        return self.op("slice", starts=tuple(starts), stops=tuple(stops), steps=tuple(steps))

    def reshape(self, *shape: int) -> Value:
        """The same elements in another shape."""
        return self.op("reshape", shape=shape)

    def expand(self, *shape: int) -> Value:
        """Broadcast to ``shape``."""
        return self.op("broadcast", shape=shape)


class Sketch:
    """A graph being drawn: a builder that never makes the same node twice, a random generator, and a size.

    Attributes:
        rng: the only source of randomness; the number of draws must not depend on ``elements``.
        elements: about how many elements the main tensors should have.
    """

    def __init__(self, rng: np.random.Generator, elements: int) -> None:
        self.builder = GraphBuilder()
        self.rng = rng
        self.elements = elements
        self._known: dict[tuple[Any, ...], Value] = {}

    # -- drawing

    def choose(self, options: Sequence[T]) -> T:
        """One of ``options``, uniformly."""
        return options[int(self.rng.integers(len(options)))]

    def maybe(self, percent: int) -> bool:
        """True in ``percent`` of 100 cases."""
        return int(self.rng.integers(100)) < percent

    def count(self, low: int, high: int) -> int:
        """An integer in ``low..high``, both included."""
        return int(self.rng.integers(low, high + 1))

    def uniform(self, low: float, high: float) -> float:
        """A number in [low, high), rounded to 1/1024 so that it prints shortly and exists in float32."""
        return round((low + (high - low) * float(self.rng.random())) * 1024) / 1024

    def matrix(self, rank: int = 0) -> Shape:
        """(rows, columns), with up to two leading batch axes; ``rank`` 0 draws 2 (mostly), 3 or 4."""
        columns = self.choose(COLUMNS)
        batch, heads = self.choose((2, 3, 4)), self.choose((2, 4, 6, 8))
        rank = rank or self.choose((2, 2, 2, 3, 4))
        lead = {2: (), 3: (batch,), 4: (batch, heads)}[rank]
        rows = max(self.elements // (columns * int(np.prod(lead, dtype=int))), 8)
        return (*lead, rows, columns)

    def image(self, channels: bool | None = None) -> Shape:
        """(height, width) or (channels, height, width)."""
        width = self.choose(WIDTHS)
        depth = self.choose((3, 4, 8))
        if channels is None:
            channels = self.maybe(40)
        height = max(self.elements // (width * (depth if channels else 1)), 12)
        return (depth, height, width) if channels else (height, width)

    def series(self) -> Shape:
        """(channels, time) or (batch, channels, time)."""
        time = self.choose((100, 128, 250, 256, 400, 512, 1000, 1024, 2048))
        batch = self.choose((2, 4))
        batched = self.maybe(40)
        channels = max(self.elements // (time * (batch if batched else 1)), 4)
        return (batch, channels, time) if batched else (channels, time)

    # -- nodes

    def input(self, name: str, shape: Iterable[int], dist: str = "normal") -> Value:
        """An input of the program."""
        return Value(self, self.builder.input(name, shape, dist))

    def parameter(self, shape: Shape, low: float = 0.5, high: float = 1.5) -> Value:
        """A constant array, uniform in [low, high)."""
        draws = low + (high - low) * self.rng.random(1024)
        # Few draws, repeated: their number must not depend on the size, and 1024 different weights are enough.
        values = np.resize(draws, shape).astype(np.float32)
        return Value(self, self.builder.constant(values, "w"))

    def op(self, op: str, *operands: Value | Number, **attrs: Any) -> Value:
        """A node; the one made before if operator, operands and attributes are the same."""
        names = tuple(item.name if isinstance(item, Value) else float(item) for item in operands)
        key = (op, names, tuple(sorted(attrs.items())))
        if key not in self._known:
            self._known[key] = Value(self, self.builder.op(op, *names, **attrs))
        return self._known[key]

    def build(self, *outputs: Value) -> Graph:
        """The graph of what ``outputs`` need; those that are inputs are left out."""
        made = [value.name for value in outputs if not self.builder.is_source(value.name)]
        names = tuple(dict.fromkeys(made))
        graph = self.builder.build(*names)
        live = set(names)
        for node in reversed(graph.nodes):
            if node.name in live:
                live.update(node.inputs)
        nodes = tuple(node for node in graph.nodes if node.name in live)
        return Graph(nodes, names, {name: value for name, value in graph.constants.items() if name in live})

    # -- composites

    def activation(self, x: Value, names: Sequence[str] = ("relu", "gelu", "gelu_tanh", "silu", "tanh")) -> Value:
        """One of the usual activation functions."""
        return ACTIVATIONS[self.choose(names)](x)


def softmax(x: Value, axis: int | None = None) -> Value:
    """Softmax along ``axis`` (default: last)."""
    axis = x.last if axis is None else axis
    e = (x - x.max(axis)).op("exp")
    return e / e.sum(axis)


def log_softmax(x: Value) -> Value:
    """Logarithm of the softmax along the last axis."""
    shifted = x - x.max()
    return shifted - shifted.op("exp").sum().op("log")


def standardize(x: Value, *axes: int, eps: float = 1e-3) -> Value:
    """Zero mean, unit variance over ``axes`` (default: last)."""
    centred = x - x.mean(*axes)
    return centred * (centred.square().mean(*axes) + eps).op("rsqrt")


def rms(x: Value, *axes: int, eps: float = 1e-3) -> Value:
    """Unit root mean square over ``axes`` (default: last)."""
    return x * (x.square().mean(*axes) + eps).op("rsqrt")


def gelu(x: Value) -> Value:
    """x Phi(x), by erf."""
    return x * 0.5 * ((x * 0.70710678).op("erf") + 1.0)


def gelu_tanh(x: Value) -> Value:
    """x Phi(x) by Hendrycks and Gimpel's tanh formula."""
    return x * 0.5 * (((x.square() * 0.044715 + 1.0) * x * 0.79788456).op("tanh") + 1.0)


def silu(x: Value) -> Value:
    """x sigmoid(x)."""
    return x * x.op("sigmoid")


def softplus(x: Value) -> Value:
    """log(1 + exp(x)) without overflow."""
    return x.op("relu") + ((-x.op("abs")).op("exp") + 1.0).op("log")


ACTIVATIONS: dict[str, Callable[[Value], Value]] = {
    "relu": lambda x: x.op("relu"),
    "tanh": lambda x: x.op("tanh"),
    "sigmoid": lambda x: x.op("sigmoid"),
    "gelu": gelu,
    "gelu_tanh": gelu_tanh,
    "silu": silu,
    "softplus": softplus,
}
