"""How much work the members of a group are, counted by symbolic evaluation before any code is made.

Rooflines and learned cost models rest on these counts.
"""

from __future__ import annotations

import math

from compilers.loopjit.index import MAX_STRIDE, WIDTH, ZERO, Ix, Symbols, linear, symbol
from compilers.loopjit.reads import (
    UNROLLED_TAPS,
    Read,
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

WORK = (
    "cheap", "divide", "exponential", "logarithm", "trigonometric", "reduction", "tap", "copied",
    "scalar", "load", "unaligned_load", "strided_load", "gather", "broadcast_load", "member_load",
    "shifted_member_load", "lane_guard", "row_guard",
)  # fmt: skip
"""What :attr:`KernelPlan.work` counts: operators by what they cost, on vectors; all of them on scalars (one a row);
loads by where a vector's elements lie (``broadcast``: one element for the whole vector); reads of members of earlier
phases, at the same column or another; and comparisons of an index with a border, for each lane or for the whole row."""

_CLASS = {
    **dict.fromkeys(("div", "sqrt", "rsqrt", "reciprocal"), "divide"),
    **dict.fromkeys(("exp", "sigmoid", "tanh", "erf"), "exponential"),
    **dict.fromkeys(("log", "pow"), "logarithm"),
    **dict.fromkeys(("sin", "cos"), "trigonometric"),
    **dict.fromkeys(("concat", "copy"), "copied"),
}
_KIND_CLASS = {"reduce": "reduction", "window": "tap"}


class NestError(ValueError):
    """A group is no loop nest; the message is the reason, with the numbers."""


class WorkCounter:
    """Symbolic evaluation: which members are read at which index, and how much arithmetic that is."""

    def __init__(self, view: View, members: frozenset[str]) -> None:
        self.view = view
        self.members = members
        self.flops = 0.0
        self.evaluations = 0
        self.work = dict.fromkeys(WORK, 0.0)
        self.chains: dict[str, float] = {}

    def reads_of(self, name: str) -> list[tuple[str, tuple[Ix, ...], bool]]:
        """(member, index, under a loop of its own) for every read of another member by ``name``."""
        self.symbols = Symbols()
        self.extent: dict[str, int] = {}
        self.path: dict[str, tuple[str, ...]] = {}
        self.lane = f"r{self.view.rank - 1}"
        self.around: dict[tuple[Ix, ...], tuple[str, ...]] = {}
        self.share = 1.0
        self.found: list[tuple[str, tuple[Ix, ...], bool]] = []
        self.seen: dict[tuple[str, tuple[Ix, ...]], float] = {}
        node = self.view.nodes[name]
        index: tuple[Ix, ...] = ()
        for dim, size in enumerate(domain(self.view, name)):
            index += (self._counter(f"r{dim}", size, index),)
        if is_reduction(node):
            self._count(node.op, index, 1)
            self.visit(node.reads[0], index)
            self.chains[name] = 0.0  # complete before anything reads it
        else:
            self.chains[name] = self.evaluate(node, index)
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
            kind = _CLASS.get(op) or _KIND_CLASS.get(OPS[op].kind, "cheap")
            self.work[kind if wide else "scalar"] += factor * times * (1.0 if wide else OPS[op].cost)

    def visit(self, name: str, index: tuple[Ix, ...]) -> float:
        """Count a value; returns the length of the chain of operators that it waits for."""
        if name in self.view.scalars:
            return 0.0
        if name in self.view.leaves:
            self._load(name, index)
            return 0.0
        index = pin(index, self.view.nodes[name].shape)
        key = (name, index)
        if (known := self.seen.get(key)) is not None:
            return known
        self.seen[key] = 0.0
        if name in self.members:
            inner = any(root.startswith("k") for ix in index for root in self.symbols.roots(ix))
            self.found.append((name, index, inner))
            self.seen[key] = self.chains.get(name, 0.0)
        else:
            self.seen[key] = self.evaluate(self.view.nodes[name], index)
        return self.seen[key]

    def _load(self, name: str, index: tuple[Ix, ...]) -> None:
        shape = self.view.leaves[name].shape
        offset = linear(pin(index, shape), shape)
        if (name, (offset,)) not in self.seen:
            self.seen[name, (offset,)] = 0.0
            stride = offset.coef(self.lane)
            odd = any(self.lane in self.symbols.roots(symbol(term)) for term, _ in offset.terms if term != self.lane)
            cost = GATHER_COST if odd or stride > MAX_STRIDE or stride < 0 else LOAD_COST * max(1, 2 * stride - 1)
            times = self._times((offset,))
            self.flops += cost * times
            aligned = offset.const % WIDTH == 0 and all(c % WIDTH == 0 for term, c in offset.terms if term != self.lane)
            if not stride and not odd:
                kind = "broadcast_load"
            elif cost == GATHER_COST:
                kind = "gather"
            else:
                kind = "strided_load" if stride > 1 else "load" if aligned else "unaligned_load"
            self.work[kind] += times

    def evaluate(self, node: KNode, index: tuple[Ix, ...]) -> float:
        """Count an operator and what it reads; returns the length of its chain."""
        view = self.view
        kind = "view" if node.op == "copy" else OPS[node.op].kind
        source = shape_in(view, node.reads[0])
        if kind == "pointwise":
            self._count(node.op, index, 1)
            if node.op in ("sin", "cos"):
                self._share_reduction(node.reads[0], index)
            return OPS[node.op].cost + max(self.visit(name, pin(index, shape_in(view, name))) for name in node.reads)
        if kind == "reduce":
            times, own = self._times(index), math.prod(node.shape)
            if times > MAX_RECOMPUTE * own:
                raise NestError(f"{node.name} would be computed {int(times / own)} times over (limit {MAX_RECOMPUTE})")
            inner = list(index)
            counters: tuple[Ix, ...] = ()
            for axis in node.attrs["axes"]:
                inner[axis] = self._counter(f"k{len(self.extent)}", source[axis], (*index, *counters))
                counters += (inner[axis],)
            self._count(node.op, tuple(inner), 1)
            return OPS[node.op].cost + self.visit(node.reads[0], tuple(inner))
        if node.op in ("shift", "pad") or kind == "view":
            if node.op != "concat":
                read = moved(self.symbols, node, index, source)
                self._guard(read)
                return self.visit(read.name, read.index)
            self._count("concat", index, 1)
            whole, chain = self.share, 0.0
            for name, part in zip(node.reads, self._parts(node), strict=True):
                self.share = whole * part
                chain = max(chain, self.visit(name, index))
            self.share = whole
            return chain
        return self._window(node, index, source)

    def _share_reduction(self, argument: str, index: tuple[Ix, ...]) -> None:
        """Sine and cosine of one argument share their range reduction: the second one costs less."""
        key = ("range of " + argument, pin(index, shape_in(self.view, argument)))
        if key in self.seen:
            loops = self._loops(index)
            wide = any(name == self.lane or name.startswith("k") for name in loops)
            self.work["trigonometric" if wide else "scalar"] -= 0.6 * self._times(index) * (1.0 if wide else 36.0)
        self.seen[key] = 0.0

    def _guard(self, read: Read) -> None:
        for ix, _ in read.guards:
            kind = "lane_guard" if self.lane in self.symbols.roots(ix) else "row_guard"
            self.work[kind] += self._times(read.index)

    def _parts(self, node: KNode) -> list[float]:
        """For each operand of a concatenation the share of the elements for which it is evaluated."""
        axis = node.attrs["axis"]
        sizes = [shape_in(self.view, name)[axis] for name in node.reads]
        if axis == self.view.rank - 1 and not together(node.reads, sizes):
            return [1.0] * len(sizes)  # all for each vector, and the lanes picked
        return [size / node.shape[axis] for size in sizes]

    def _window(self, node: KNode, index: tuple[Ix, ...], source: Shape) -> float:
        number = math.prod(node.attrs["size"])
        self._count(node.op, index, number)
        if is_unrolled(node):
            points = [[Ix(i) for i in tap] for tap in taps(node)]
        else:
            counters: tuple[Ix, ...] = ()
            for size in node.attrs["size"]:
                counters += (self._counter(f"k{len(self.extent)}", size, (*index, *counters)),)
            points = [list(counters)]
        chain = 0.0
        for tap in points:
            read = window_read(self.symbols, node, index, source, tap)
            self._guard(read)
            chain = max(chain, self.visit(read.name, read.index))
            if node.op == "depthwise":
                self.visit(node.reads[1], weight_index(self.view, node, index, tap))
        return chain + float(number * OPS[node.op].cost)
