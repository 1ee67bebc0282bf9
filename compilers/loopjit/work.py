"""What the members of a group read and how much arithmetic they are, by symbolic evaluation before any code is made.

Planning and the roofline rest on it; :mod:`compilers.loopjit.tally` counts exactly, once there is code.
"""

from __future__ import annotations

import math

from compilers.loopjit.index import MAX_STRIDE, ZERO, Ix, Symbols, linear, symbol
from compilers.loopjit.reads import (
    UNROLLED_TAPS,
    domain,
    is_reduction,
    is_unrolled,
    moved,
    pin,
    shape_in,
    taps,
    together,
    weight_index,
    window_read,
)
from compilers.loopjit.view import KNode, View
from programs.ir import OPS, Shape

MAX_EVALUATIONS = 256
"""Evaluations of nodes in one loop body above which a kernel is refused (code size, compile time)."""

MAX_RECOMPUTE = 16
"""How many times over an inlined reduction may be computed."""

LOAD_COST = 0.5
"""Cost of loading an element from the first-level cache, in the IR's cost units."""

GATHER_COST = 12.0
"""Cost of loading one that does not lie beside its neighbour's."""

SCALAR_COST = 8.0
"""Cost of an operator on one scalar a row, relative to one of a vector's elements."""


class NestError(ValueError):
    """A group is no loop nest; the message is the reason, with the numbers."""


class WorkCounter:
    """Symbolic evaluation: which members are read at which index, and how much arithmetic that is."""

    def __init__(self, view: View, members: frozenset[str]) -> None:
        self.view = view
        self.members = members
        self.flops = 0.0
        self.evaluations = 0

    def reads_of(self, name: str) -> list[tuple[str, tuple[Ix, ...], bool]]:
        """(member, index, under a loop of its own) for every read of another member by ``name``."""
        self.symbols = Symbols()
        self.extent: dict[str, int] = {}
        self.path: dict[str, tuple[str, ...]] = {}
        self.lane = f"r{self.view.rank - 1}"
        self.around: dict[tuple[Ix, ...], tuple[str, ...]] = {}
        self.share = 1.0
        self.found: list[tuple[str, tuple[Ix, ...], bool]] = []
        self.seen: set[tuple[str, tuple[Ix, ...]]] = set()
        node = self.view.nodes[name]
        index: tuple[Ix, ...] = ()
        for dim, size in enumerate(domain(self.view, name)):
            index += (self._counter(f"r{dim}", size, index),)
        if is_reduction(node):
            self._count(node.op, index, 1)
            self.visit(node.reads[0], index)
        else:
            self.evaluate(node, index)
        return self.found

    def _counter(self, name: str, size: int, around: tuple[Ix, ...]) -> Ix:
        """A loop counter inside the loops that ``around`` needs."""
        if size == 1:
            return ZERO
        self.symbols.range[name] = (0, size - 1)
        self.extent[name] = size
        self.path[name] = (*self._loops(around), name)
        return symbol(name)

    def _loops(self, index: tuple[Ix, ...]) -> tuple[str, ...]:
        """The loops around a value at ``index``: it is hoisted out of those inside the last one it depends on."""
        known = self.around.get(index)
        if known is None:
            known = ()
            for ix in index:
                for name in self.symbols.roots(ix):
                    if len(self.path[name]) > len(known):
                        known = self.path[name]
            self.around[index] = known
        return known

    def _times(self, index: tuple[Ix, ...]) -> float:
        """How many times a value at ``index`` is evaluated."""
        return math.prod(self.extent[name] for name in self._loops(index)) * self.share

    def _count(self, op: str, index: tuple[Ix, ...], factor: int) -> None:
        self.evaluations += min(factor, UNROLLED_TAPS)
        if self.evaluations > MAX_EVALUATIONS:
            raise NestError(
                f"the loop body would evaluate more than {MAX_EVALUATIONS} operators for each element "
                f"({op} alone needs {factor} taps)" if factor > 1 else
                f"the loop body would evaluate more than {MAX_EVALUATIONS} operators for each element"
            )  # fmt: skip
        if op != "copy":
            loops = self._loops(index)
            wide = any(name == self.lane or name.startswith("k") for name in loops)
            cost = OPS[op].cost * factor * (1.0 if wide else SCALAR_COST)
            times = math.prod(self.extent[name] for name in loops) * self.share
            self.flops += cost * times

    def visit(self, name: str, index: tuple[Ix, ...]) -> None:
        """Count a value, once for each index."""
        if name in self.view.scalars:
            return
        if name in self.view.leaves:
            self._load(name, index)
            return
        index = pin(index, self.view.nodes[name].shape)
        if (name, index) in self.seen:
            return
        self.seen.add((name, index))
        if name in self.members:
            inner = any(root.startswith("k") for ix in index for root in self.symbols.roots(ix))
            self.found.append((name, index, inner))
        else:
            self.evaluate(self.view.nodes[name], index)

    def _load(self, name: str, index: tuple[Ix, ...]) -> None:
        shape = self.view.leaves[name].shape
        offset = linear(pin(index, shape), shape)
        if (name, (offset,)) not in self.seen:
            self.seen.add((name, (offset,)))
            stride = offset.coef(self.lane)
            odd = any(self.lane in self.symbols.roots(symbol(term)) for term, _ in offset.terms if term != self.lane)
            cost = GATHER_COST if odd or stride > MAX_STRIDE or stride < 0 else LOAD_COST * max(1, 2 * stride - 1)
            self.flops += cost * self._times((offset,))

    def evaluate(self, node: KNode, index: tuple[Ix, ...]) -> None:
        """Count an operator and what it reads."""
        view = self.view
        kind = "view" if node.op == "copy" else OPS[node.op].kind
        source = shape_in(view, node.reads[0])
        if kind == "pointwise":
            self._count(node.op, index, 1)
            for name in node.reads:
                self.visit(name, pin(index, shape_in(view, name)))
        elif kind == "reduce":
            times, own = self._times(index), math.prod(node.shape)
            if times > MAX_RECOMPUTE * own:
                raise NestError(f"{node.name} would be computed {int(times / own)} times over (limit {MAX_RECOMPUTE})")
            inner = list(index)
            counters: tuple[Ix, ...] = ()
            for axis in node.attrs["axes"]:
                inner[axis] = self._counter(f"k{len(self.extent)}", source[axis], (*index, *counters))
                counters += (inner[axis],)
            self._count(node.op, tuple(inner), 1)
            self.visit(node.reads[0], tuple(inner))
        elif node.op == "concat":
            self._count("concat", index, 1)
            whole = self.share
            for name, part in zip(node.reads, self._parts(node), strict=True):
                self.share = whole * part
                self.visit(name, index)
            self.share = whole
        elif node.op in ("shift", "pad") or kind == "view":
            read = moved(self.symbols, node, index, source)
            self.visit(read.name, read.index)
        else:
            self._window(node, index, source)

    def _parts(self, node: KNode) -> list[float]:
        """For each operand of a concatenation the share of the elements for which it is evaluated."""
        axis = node.attrs["axis"]
        sizes = [shape_in(self.view, name)[axis] for name in node.reads]
        if axis == self.view.rank - 1 and not together(node.reads, sizes):
            return [1.0] * len(sizes)  # all for each vector, and the lanes picked
        return [size / node.shape[axis] for size in sizes]

    def _window(self, node: KNode, index: tuple[Ix, ...], source: Shape) -> None:
        number = math.prod(node.attrs["size"])
        self._count(node.op, index, number)
        if is_unrolled(node):
            points = [[Ix(i) for i in tap] for tap in taps(node)]
        else:
            counters: tuple[Ix, ...] = ()
            for size in node.attrs["size"]:
                counters += (self._counter(f"k{len(self.extent)}", size, (*index, *counters)),)
            points = [list(counters)]
        for tap in points:
            read = window_read(self.symbols, node, index, source, tap)
            self.visit(read.name, read.index)
            if node.op == "depthwise":
                self.visit(node.reads[1], weight_index(self.view, node, index, tap))
