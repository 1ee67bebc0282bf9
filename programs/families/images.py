"""Image pipelines: stencils with taps on both axes, their pointwise neighbours, pooling pyramids."""

from __future__ import annotations

from programs.families.sketch import Sketch, Value, rms
from programs.ir import Graph

GAUSS_3 = (0.25, 0.5, 0.25)
GAUSS_5 = (0.0625, 0.25, 0.375, 0.25, 0.0625)
SOBEL_X = (-0.125, 0.0, 0.125, -0.25, 0.0, 0.25, -0.125, 0.0, 0.125)
SOBEL_Y = (-0.125, -0.25, -0.125, 0.0, 0.0, 0.0, 0.125, 0.25, 0.125)
LAPLACE = (0.0, 0.25, 0.0, 0.25, -1.0, 0.25, 0.0, 0.25, 0.0)


def axes_of(x: Value) -> tuple[int, int]:
    """The row and column axis of an image."""
    return x.last - 1, x.last


def blur(s: Sketch, x: Value) -> Value:
    """Gaussian blur: 3x3 or 5x5, in one stencil or separated into two."""
    taps = s.choose((GAUSS_3, GAUSS_3, GAUSS_5))
    rows, columns = axes_of(x)
    if s.maybe(50):
        return x.stencil((rows,), (len(taps),), taps).stencil((columns,), (len(taps),), taps)
    return x.stencil((rows, columns), (len(taps), len(taps)), [a * b for a in taps for b in taps])


def gradient(x: Value) -> tuple[Value, Value]:
    """Sobel derivatives along columns and rows."""
    return x.stencil(axes_of(x), (3, 3), SOBEL_X), x.stencil(axes_of(x), (3, 3), SOBEL_Y)


def magnitude(a: Value, b: Value) -> Value:
    """sqrt(a^2 + b^2), smooth at 0."""
    return (a.square() + b.square() + 1e-3).op("sqrt")


def filters(s: Sketch) -> Graph:
    """Chains of blurs, derivatives, local statistics and tone curves over one image."""
    x = s.input("image", s.image())
    if len(x.shape) == 3 and s.maybe(30):
        x = x.mean(0)
    outputs: list[Value] = []
    for _ in range(s.count(2, 5)):
        kind = s.choose(("blur", "blur", "sobel", "laplace", "tone", "contrast", "maximum", "warp", "blend"))
        before = x
        if kind == "blur":
            x = blur(s, x)
        elif kind == "sobel":
            x = magnitude(*gradient(x))
        elif kind == "laplace":
            x = x.stencil(axes_of(x), (3, 3), LAPLACE)
            x = x.op("abs") if s.maybe(50) else x
        elif kind == "tone":
            x = s.activation(x * s.uniform(0.5, 2.0), ("tanh", "sigmoid", "softplus", "gelu", "silu"))
        elif kind == "contrast":
            mean = x.pool("pool_mean", axes_of(x), 3)
            centred = x - mean
            spread = centred.square().pool("pool_mean", axes_of(x), 3)
            x = centred * (spread + 0.05).op("rsqrt")
        elif kind == "maximum":
            x = x.pool(s.choose(("pool_max", "pool_min")), axes_of(x), 3)
        elif kind == "warp":
            x = (x + x.shift(s.choose(axes_of(x)), s.choose((-2, -1, 1, 2)))) * 0.5
        else:
            x = x * (1.0 - before.op("sigmoid")) + before
        if s.maybe(40) and kind != "blend":
            x = x + before * s.uniform(0.1, 0.9)
        if s.maybe(15):
            outputs.append(x)
    if s.maybe(25):
        x = x - x.mean(*axes_of(x))
    return s.build(x, *outputs)


def sharpen(s: Sketch) -> Graph:
    """Unsharp masking, difference of Gaussians, edge thinning as in Canny, Harris and structure-tensor corners."""
    x = s.input("image", s.image())
    kind = s.choose(("unsharp", "dog", "canny", "harris"))
    if s.maybe(40):
        x = s.activation(x, ("tanh", "sigmoid", "softplus"))
    if kind == "unsharp":
        for _ in range(s.count(1, 3)):
            detail = x - blur(s, x)
            if s.maybe(50):  # soft threshold: keeps only strong detail
                detail = (detail - 0.125).op("relu") - (-detail - 0.125).op("relu")
            x = x + detail * s.uniform(0.5, 2.0)
        x = x.op("tanh") if s.maybe(50) else x.op("maximum", -4.0).op("minimum", 4.0)
        return s.build(x)
    if kind == "dog":
        outputs = []
        for _ in range(s.count(2, 4)):
            smooth = blur(s, x)
            band = x - smooth
            outputs.append(band * s.uniform(1.0, 4.0) if s.maybe(50) else band.op("tanh"))
            x = smooth
        return s.build(x, *outputs) if s.maybe(60) else s.build(x + _total(outputs))
    gx, gy = gradient(blur(s, x))
    if kind == "canny":
        edge = magnitude(gx, gy)
        rows, columns = axes_of(x)
        across = edge.shift(columns, 1).op("maximum", edge.shift(columns, -1))
        along = edge.shift(rows, 1).op("maximum", edge.shift(rows, -1))
        flat = gx.op("abs") / (gx.op("abs") + gy.op("abs") + 0.01)
        rival = across * flat + along * (1.0 - flat)
        thin = (edge - rival * 0.5).op("relu")
        if s.maybe(50):
            strong = thin.pool("pool_max", axes_of(x), 3)
            thin = thin * (strong * 8.0 - 1.0).op("sigmoid")
        return s.build(thin, edge) if s.maybe(40) else s.build(thin)
    xx, yy, xy = blur(s, gx.square()), blur(s, gy.square()), blur(s, gx * gy)
    trace = xx + yy
    corner = xx * yy - xy.square() - trace.square() * 0.0625
    if s.maybe(50):
        corner = corner / (trace + 0.01)
    return s.build(corner)


def _total(values: list[Value]) -> Value:
    result = values[0]
    for value in values[1:]:
        result = result + value
    return result


def pyramid(s: Sketch) -> Graph:
    """Pooling levels with pointwise work between them, each level an output or brought back up."""
    x = s.input("image", s.image())
    if s.maybe(50):
        x = s.activation(x)
    outputs: list[Value] = []
    levels = s.count(2, 3)
    for level in range(levels):
        pool = s.choose(("pool_max", "pool_mean"))
        size, stride = s.choose(((2, 2), (3, 2), (3, 1), (5, 1)))
        lower = x.pool(pool, axes_of(x), size, stride)
        if s.maybe(60):
            lower = s.activation(lower * s.uniform(0.5, 1.5) + s.uniform(-0.5, 0.5))
        if s.maybe(25):
            lower = rms(lower, *axes_of(lower))
        if stride == 1:
            x = lower + x * 0.5 if s.maybe(60) else lower
        else:
            if s.maybe(50):  # keep the coarse level, and what it leaves out of the finer one
                height, width = lower.shape[-2], lower.shape[-1]
                lead = lower.shape[:-2]
                up = lower.reshape(*lead, height, 1, width, 1).expand(*lead, height, 2, width, 2)
                fine = x.cut(x.last - 1, 0, 2 * height).cut(x.last, 0, 2 * width)
                outputs.append(fine - up.reshape(*lead, 2 * height, 2 * width))
            x = lower
        if s.maybe(50) and level < levels - 1:
            outputs.append(x)
    return s.build(x, *outputs)
