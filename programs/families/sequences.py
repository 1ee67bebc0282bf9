"""Series in time: stacks of depthwise convolutions, and signal conditioning with short windows."""

from __future__ import annotations

from programs.families.sketch import Sketch, Value, standardize
from programs.ir import Graph


def temporal(s: Sketch) -> Graph:
    """2 to 4 depthwise 1-D convolutions with costly activations between them, dilated or causal, with residuals."""
    x = s.input("x", s.series())
    causal = s.maybe(40)
    dilated = s.maybe(40)
    taps = s.choose((3, 3, 5, 7))
    residual = s.maybe(40)
    normed = s.maybe(25)
    for layer in range(s.count(2, 4)):
        before = x
        x = s.activation(x, ("gelu", "gelu_tanh", "tanh", "silu", "relu"))
        x = x.depthwise(taps, 2**layer if dilated else 1, causal)
        if s.maybe(40):
            x = x + s.parameter((x.shape[-2], 1), -0.5, 0.5)
        if normed:
            x = standardize(x)
        if residual:
            x = x + before
    return s.build(x)


def signal(s: Sketch) -> Graph:
    """Pre-emphasis, envelopes, moving averages and variances, log compression, gain control by a row's level."""
    rows = s.series()
    x = s.input("x", (rows[0] if len(rows) == 2 else rows[0] * rows[1], rows[-1]))
    outputs: list[Value] = []
    for _ in range(s.count(3, 5)):
        kind = s.choose(("emphasis", "envelope", "variance", "compress", "gain", "delta", "notch"))
        before = x
        if kind == "emphasis":
            x = x - x.shift(1, -1) * 0.9375
        elif kind == "envelope":
            x = x * (x.op("abs").pool("pool_mean", (1,), s.choose((3, 5, 7))) + 0.25).op("reciprocal")
        elif kind == "variance":
            mean = x.pool("pool_mean", (1,), s.choose((3, 5)))
            x = (x - mean) * ((x - mean).square().pool("pool_mean", (1,), 3) + 0.125).op("rsqrt")
        elif kind == "compress":
            x = x * ((x.op("abs") + 1.0).op("log") + 0.5)
            x = x.op("tanh") * 2.0
        elif kind == "gain":
            x = x / (x.op("abs").max() + 0.125)
        elif kind == "delta":
            x = x.stencil((1,), (5,), (-0.25, -0.125, 0.0, 0.125, 0.25)) + x * 0.5
        else:
            x = x - x.stencil((1,), (7,), (0.125, 0.125, 0.125, 0.25, 0.125, 0.125, 0.125))
        if s.maybe(30):
            x = x + before * s.uniform(0.1, 0.5)
        if s.maybe(20):
            outputs.append(x.square().mean())
    return s.build(x, *outputs)
