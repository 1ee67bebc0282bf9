"""Window operators as other libraries have them: as a pooling or convolution layer, or tap by tap."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from programs.ir import Array, Node, Shape

MAX_SPATIAL = 3
"""Layers of the usual libraries have at most so many spatial dimensions."""


@dataclass(frozen=True)
class Layer:
    """A window as a layer: the operand reshaped to ``(batch, channels, *spatial)``, one entry a spatial dimension.

    Attributes:
        shape: of the reshaped operand.
        size, stride, dilation, lo, hi: of the window, and the padding at either end.
    """

    shape: Shape
    size: tuple[int, ...]
    stride: tuple[int, ...]
    dilation: tuple[int, ...]
    lo: tuple[int, ...]
    hi: tuple[int, ...]

    @property
    def spatial(self) -> int:
        """Number of spatial dimensions."""
        return len(self.size)

    @property
    def weight_shape(self) -> Shape:
        """Shape of a depthwise filter, ``(channels, 1, *size)``."""
        return (self.shape[1], 1, *self.size)


def as_layer(node: Node, shape: Shape) -> Layer | None:
    """The window ``node`` on an operand of ``shape`` as a layer; ``None`` if it spans too many dimensions.

    What stands before the first axis becomes the channels (of ``depthwise``: batch and channels; of ``stencil``, whose
    filter is the same for all, the batch). Axes without a window between or behind its own get one of size 1.
    """
    axes = node.attr("axes")
    first, last = axes[0], axes[-1]
    lead, tail = shape[:first], shape[last + 1 :]
    channels = shape[first - 1] if node.op == "depthwise" else 1 if node.op == "stencil" else math.prod(lead)
    spatial = [*shape[first : last + 1], *([math.prod(tail)] if tail else [])]
    if len(spatial) > MAX_SPATIAL:
        return None

    def spread(key: str, neutral: int) -> tuple[int, ...]:
        given = dict(zip(axes, node.attr(key), strict=True))
        return tuple(given.get(first + i, neutral) for i in range(len(spatial)))

    return Layer(
        (math.prod(lead) // channels, channels, *spatial),
        spread("size", 1), spread("stride", 1), spread("dilation", 1), spread("pad_lo", 0), spread("pad_hi", 0),
    )  # fmt: skip


def padding(node: Node, rank: int) -> tuple[tuple[int, ...], tuple[int, ...], float]:
    """Padding of the operand, low and high for each of ``rank`` dimensions, and its value."""
    lo, hi = [0] * rank, [0] * rank
    for i, axis in enumerate(node.attr("axes")):
        lo[axis], hi[axis] = node.attr("pad_lo")[i], node.attr("pad_hi")[i]
    return tuple(lo), tuple(hi), {"pool_max": -math.inf, "pool_min": math.inf}.get(node.op, 0.0)


Part = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]
"""Starts, stops and steps of a slice, one entry a dimension."""


def taps(node: Node, shape: Shape) -> Iterator[tuple[tuple[int, ...], Part]]:
    """For each tap its position in the window, and the part of the *padded* operand of ``shape`` that it reads."""
    lo, hi, _ = padding(node, len(shape))
    padded = [size + a + b for size, a, b in zip(shape, lo, hi, strict=True)]
    for tap in np.ndindex(*node.attr("size")):
        starts, stops, steps = [0] * len(shape), list(padded), [1] * len(shape)
        for i, axis in enumerate(node.attr("axes")):
            stride = node.attr("stride")[i]
            starts[axis] = tap[i] * node.attr("dilation")[i]
            stops[axis] = starts[axis] + (node.shape[axis] - 1) * stride + 1
            steps[axis] = stride
        yield tuple(tap), (tuple(starts), tuple(stops), tuple(steps))


def counts(node: Node, shape: Shape) -> Array:
    """How many elements, padding not counted, each window of ``pool_mean`` averages; broadcasts to the result."""
    lo, hi, _ = padding(node, len(shape))
    axes = node.attr("axes")
    ones = np.ones([size if dim in axes else 1 for dim, size in enumerate(shape)], np.float32)
    padded = np.pad(ones, tuple(zip(lo, hi, strict=True)))
    total = np.zeros([node.shape[dim] if dim in axes else 1 for dim in range(len(shape))], np.float32)
    for _, (starts, stops, steps) in taps(node, shape):
        part = tuple(
            slice(a, b, c) if dim in axes else slice(None)
            for dim, (a, b, c) in enumerate(zip(starts, stops, steps, strict=True))
        )
        total += padded[part]
    return total


def shift_parts(node: Node, shape: Shape) -> tuple[Part, tuple[int, ...], tuple[int, ...]] | None:
    """``shift`` as a slice and a padding (low, high) of what that leaves; ``None`` where it leaves nothing."""
    starts, stops, lo, hi = [], [], [], []
    for size, offset in zip(shape, node.attr("offsets"), strict=True):
        if abs(offset) >= size:
            return None
        starts.append(max(offset, 0))
        stops.append(size + min(offset, 0))
        lo.append(max(-offset, 0))
        hi.append(max(offset, 0))
    return (tuple(starts), tuple(stops), (1,) * len(shape)), tuple(lo), tuple(hi)
