"""Which element of an operand a node reads, and under which guards: index arithmetic of views, windows and members."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from compilers.loopjit.index import WIDTH, ZERO, Ix, Symbols, reshape_index
from compilers.loopjit.view import KNode, View
from programs.ir import OPS, Shape

UNROLLED_TAPS = 49
"""Windows of more taps are loops; but each tap of a stencil has a weight of its own in the code."""


@dataclass(frozen=True)
class Read:
    """An operand at an index, where ``guards`` (index, size) all lie inside; elsewhere it reads as ``fill``."""

    name: str
    index: tuple[Ix, ...]
    guards: tuple[tuple[Ix, int], ...] = ()


def pin(index: Sequence[Ix], shape: Shape) -> tuple[Ix, ...]:
    """The index of a broadcast operand: zero where its size is one."""
    return tuple(ZERO if size == 1 else ix for ix, size in zip(index, shape, strict=True))


def moved(symbols: Symbols, node: KNode, index: tuple[Ix, ...], source: Shape) -> Read:
    """The single read of a view, shift or pad."""
    if node.op == "transpose":
        result = [ZERO] * len(index)
        for axis, ix in zip(node.attrs["perm"], index, strict=True):
            result[axis] = ix
        return Read(node.reads[0], tuple(result))
    if node.op == "reshape":
        return Read(node.reads[0], reshape_index(symbols, index, source, node.shape))
    if node.op == "slice":
        starts, steps = node.attrs["starts"], node.attrs["steps"]
        return Read(node.reads[0], tuple(ix.scaled(b) + a for ix, a, b in zip(index, starts, steps, strict=True)))
    if node.op in ("shift", "pad"):
        offsets = node.attrs["offsets"] if node.op == "shift" else [-lo for lo in node.attrs["lo"]]
        there = tuple(ix + offset for ix, offset in zip(index, offsets, strict=True))
        guards = tuple((ix, size) for ix, size in zip(there, source, strict=True) if not symbols.inside(ix, size))
        return Read(node.reads[0], there, guards)
    return Read(node.reads[0], pin(index, source))  # broadcast, copy


def window_read(symbols: Symbols, node: KNode, index: tuple[Ix, ...], source: Shape, tap: Sequence[Ix]) -> Read:
    """The read of one tap of a window (``tap`` may hold loop symbols)."""
    attrs, there = node.attrs, list(index)
    guards = []
    for i, axis in enumerate(attrs["axes"]):
        ix = index[axis].scaled(attrs["stride"][i]) + tap[i].scaled(attrs["dilation"][i]) + -attrs["pad_lo"][i]
        there[axis] = ix
        if not symbols.inside(ix, source[axis]):
            guards.append((ix, source[axis]))
    return Read(node.reads[0], tuple(there), tuple(guards))


def taps(node: KNode) -> Iterator[tuple[int, ...]]:
    """The taps of a window, row-major."""
    return np.ndindex(*node.attrs["size"])


def is_unrolled(node: KNode) -> bool:
    """Whether a window's taps are written out one by one."""
    return node.op == "stencil" or math.prod(node.attrs["size"]) <= UNROLLED_TAPS


MAX_PARTS = 4
"""Operands of a concatenation of which one round of a loop evaluates one vector each, at most."""


def together(reads: Sequence[str], columns: Sequence[int]) -> bool:
    """Whether a concatenation of these columns takes one vector of each operand a round, none evaluated in vain."""
    return len(set(columns)) == 1 and columns[0] >= WIDTH and len(reads) <= MAX_PARTS


def shape_in(view: View, name: str) -> Shape:
    """The shape under which ``name`` is indexed."""
    if name in view.nodes:
        return view.nodes[name].shape
    return view.leaves[name].shape if name in view.leaves else (1,) * view.rank


def domain(view: View, name: str) -> Shape:
    """What a member's loops run over: a reduction's operand, else its own elements."""
    node = view.nodes[name]
    return shape_in(view, node.reads[0]) if is_reduction(node) else node.shape


def is_reduction(node: KNode) -> bool:
    """Whether the node is (still) a reduction."""
    return node.op != "copy" and OPS[node.op].kind == "reduce"


def weight_index(view: View, node: KNode, index: tuple[Ix, ...], tap: Sequence[Ix]) -> tuple[Ix, ...]:
    """The index of a depthwise weight: channel, then taps, at the weight's own rank."""
    own = (index[node.attrs["axes"][0] - 1], *tap)
    return (ZERO,) * (len(shape_in(view, node.reads[1])) - len(own)) + own
