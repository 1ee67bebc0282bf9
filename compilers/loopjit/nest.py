"""From a group of nodes to a loop nest: rows, phases, scratch; or the reason why there is none.

A nest runs over the *rows* (every dimension but the last). Inside a row, vector loops run over the last
dimension, one *phase* after the other: a phase ends where a reduction over the last dimension is complete, or
where a value is needed at another column than the one just computed. A member that a later phase needs goes
through a scratch row (or its own output row) in cache. Members whose value repeats over the rows are hoisted
into a nest of their own before it. A reduction over rows is accumulated in memory row by row, so it is
complete only after the nest, and nothing in the nest may read it.

Where something does read it, the loops are interchanged: tiles of columns outside, the rows inside, one loop over
them for each phase, and the reductions over rows in registers. No reduction over columns fits into that order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from compilers.loopjit.index import MAX_STRIDE, WIDTH, ZERO, Ix, Symbols, linear, reshape_index, symbol
from compilers.loopjit.view import KNode, View, make_view
from programs.ir import OPS, Graph, Shape

MAX_EVALUATIONS = 256
"""Evaluations of nodes in one loop body above which a kernel is refused (code size, compile time)."""

MAX_RECOMPUTE = 16
"""How many times over an inlined reduction may be computed."""

MAX_HOISTED = 1 << 16
"""Elements of a value hoisted before the rows (it should stay in cache)."""

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

UNROLLED_TAPS = 49
"""Windows of more taps are loops; but each tap of a stencil has a weight of its own in the code."""


class NestError(ValueError):
    """A group is no loop nest; the message is the reason, with the numbers."""


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


@dataclass(frozen=True)
class Nest:
    """One loop nest.

    Attributes:
        rows: the row counters' sizes.
        phases: for each phase its members, in topological order.
        accumulated: members reduced over rows, updated in memory row by row.
        scratch: members that go through a scratch row (or tile) of their own.
        axes: the rows' dimensions that run inside a tile of columns, none in a nest of rows. With them, ``phases``
            take turns: members that have one value a column, members that are evaluated in a loop over ``axes``.
    """

    rows: Shape
    phases: tuple[tuple[str, ...], ...]
    accumulated: frozenset[str]
    scratch: frozenset[str]
    axes: tuple[int, ...] = ()


@dataclass(frozen=True)
class KernelPlan:
    """A group that is a kernel.

    ``hoisted`` nests run first; ``full_scratch`` are their results that nobody outside reads. ``stored`` are the
    members with a buffer outside. ``flops`` is the arithmetic of the whole kernel by the IR's cost table, loads
    from cache, recomputation and idle lanes included; ``evaluations`` the operators in its loop bodies; ``work`` how
    often each of :data:`WORK` is done, in elements, idle lanes included (but for reads of members); ``chain`` the
    arithmetic of the longest chain of operators that wait for each other, in flops, of what is not reduced.
    """

    view: View
    members: tuple[str, ...]
    stored: frozenset[str]
    hoisted: tuple[Nest, ...]
    main: Nest
    full_scratch: frozenset[str]
    flops: float
    evaluations: int
    work: tuple[float, ...]
    chain: float


class _Walk:
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


def weight_index(view: View, node: KNode, index: tuple[Ix, ...], tap: Sequence[Ix]) -> tuple[Ix, ...]:
    """The index of a depthwise weight: channel, then taps, at the weight's own rank."""
    own = (index[node.attrs["axes"][0] - 1], *tap)
    return (ZERO,) * (len(shape_in(view, node.reads[1])) - len(own)) + own


def plan_kernel(graph: Graph, members: Sequence[str], inlined: frozenset[str], stored: frozenset[str]) -> KernelPlan:
    """Plan a kernel for ``members`` (in topological order), looking through ``inlined`` nodes.

    Raises:
        NestError: the group is no single loop nest.
    """
    view = make_view(graph, members, inlined)
    group = frozenset(members)
    walk = _Walk(view, group)
    reads, flops = {}, 0.0
    work = dict.fromkeys(WORK, 0.0)
    for name in members:
        walk.flops, walk.work = 0.0, dict.fromkeys(WORK, 0.0)
        reads[name] = walk.reads_of(name)
        columns = domain(view, name)[-1]
        # a vector that is not full costs as much as one that is
        padded = -(-columns // WIDTH) * WIDTH / columns if columns > 1 else 1
        flops += walk.flops * padded
        for kind, times in walk.work.items():
            work[kind] += times * padded
    chain = max(walk.chains.values())
    rows_of = {name: domain(view, name)[:-1] for name in members}
    rows = tuple(max(sizes) for sizes in zip(*rows_of.values(), strict=True))
    kept = stored & group
    try:
        main = [name for name in members if rows_of[name] == rows]
        if not main:
            raise NestError(f"no member runs over all the rows {rows}")
        hoisted = [name for name in members if rows_of[name] != rows]
        nests = []
        if hoisted:
            nests.append(_hoist(view, hoisted, rows_of, rows, reads, frozenset(main)))
        nest = _make_nest(view, main, rows, reads, stored, frozenset(hoisted))
    except NestError:
        interchanged = _column_nest(view, members, rows, reads, kept)
        if interchanged is None:
            raise
        return KernelPlan(
            view,
            tuple(members),
            kept,
            (),
            interchanged,
            frozenset(),
            flops,
            walk.evaluations,
            tuple(work.values()),
            chain,
        )
    _count_member_loads(view, reads, nest, work)
    return KernelPlan(
        view, tuple(members), kept, tuple(nests), nest,
        frozenset(hoisted) - stored, flops, walk.evaluations, tuple(work.values()), chain,
    )  # fmt: skip


Reads = dict[str, list[tuple[str, tuple[Ix, ...], bool]]]


def _count_member_loads(view: View, reads: Reads, nest: Nest, work: dict[str, float]) -> None:
    """Reads of members that are complete by then, through memory: within a phase, values stay in registers."""
    phase = {name: number for number, names in enumerate(nest.phases) for name in names}
    lane = symbol(f"r{view.rank - 1}")
    for name, number in phase.items():
        times = math.prod(domain(view, name))
        for other, index, _ in reads[name]:
            if phase.get(other, -1) < number and index[-1].terms:
                work["member_load" if index[-1] == lane else "shifted_member_load"] += times


def _hoist(
    view: View, hoisted: list[str], rows_of: dict[str, Shape], rows: Shape, reads: Reads, main: frozenset[str]
) -> Nest:
    own = rows_of[hoisted[0]]
    for name in hoisted:
        if any(size not in (1, full) for size, full in zip(rows_of[name], rows, strict=True)):
            raise NestError(f"{name} has the rows {rows_of[name]}, the others {rows}: no common loop")
        if rows_of[name] != own:
            raise NestError(f"{name} and {hoisted[0]} repeat over different rows ({rows_of[name]} and {own})")
        for other, _, _ in reads[name]:
            if other in main:
                raise NestError(f"{name} repeats over the rows but needs {other}, which does not")
        size = math.prod(view.nodes[name].shape)
        if size > MAX_HOISTED:
            raise NestError(f"{name} has {size} elements, too many to compute ahead of the rows (limit {MAX_HOISTED})")
    return _make_nest(view, hoisted, own, reads, frozenset(hoisted), frozenset())


def _make_nest(
    view: View, members: list[str], rows: Shape, reads: Reads, stored: frozenset[str], done: frozenset[str]
) -> Nest:
    """Phases and scratch of one nest; ``done`` members are complete before it."""
    accumulated = frozenset(name for name in members if _over_rows(view, name))
    phase: dict[str, int] = {}
    later: set[str] = set()
    for name in members:
        inner = domain(view, name)[-1]
        phase[name] = 0
        for other, index, own_loop in reads[name]:
            if other in done:
                continue
            if other in accumulated:
                raise NestError(f"{other} is complete only after the last row; {name} would read it too early")
            shape = view.nodes[other].shape
            expected = tuple(ZERO if size == 1 else symbol(f"r{dim}") for dim, size in enumerate(shape))
            if index[:-1] != expected[:-1]:
                raise NestError(f"{name} reads {other} at other rows than the one at hand, so they need two loops")
            reduced = is_reduction(view.nodes[other])
            barrier = reduced or (
                shape[-1] > 1 and (index[-1] != expected[-1] or own_loop or domain(view, other)[-1] != inner)
            )
            phase[name] = max(phase[name], phase[other] + barrier)
    for name in members:
        for other, _, _ in reads[name]:
            if other not in done and phase[other] < phase[name] and view.nodes[other].shape[-1] > 1:
                later.add(other)
    count = max(phase.values()) + 1
    phases = tuple(tuple(name for name in members if phase[name] == number) for number in range(count))
    return Nest(rows, phases, accumulated, frozenset(later) - stored)


def _column_nest(view: View, members: Sequence[str], rows: Shape, reads: Reads, stored: frozenset[str]) -> Nest | None:
    """The nest with tiles of columns outside and rows inside, if that is possible."""
    last = view.rank - 1
    reductions = {name: tuple(node.attrs["axes"]) for name, node in view.nodes.items() if is_reduction(node)}
    axes = next(iter(reductions.values()), ())
    if not axes or last in axes or set(reductions.values()) != {axes} or not set(reductions) <= set(members):
        return None
    columns = max(domain(view, name)[-1] for name in members)
    if columns < WIDTH:
        return None
    few = tuple(1 if dim in axes else size for dim, size in enumerate(rows))
    turn: dict[str, int] = {}
    scratch: set[str] = set()
    for name in members:
        whole = domain(view, name)[:-1] == rows
        if domain(view, name)[-1] != columns or not (whole or domain(view, name)[:-1] == few):
            return None
        turn[name] = int(whole)
        for other, index, own_loop in reads[name]:
            shape = view.nodes[other].shape
            if own_loop or index != tuple(ZERO if size == 1 else symbol(f"r{dim}") for dim, size in enumerate(shape)):
                return None
            ready = turn[other] + (other in reductions)
            turn[name] = max(turn[name], ready + (ready % 2 != whole))
        again = {other for other, _, _ in reads[name] if turn[other] % 2 and turn[other] < turn[name]}
        scratch |= again - set(reductions)
    phases = tuple(tuple(name for name in members if turn[name] == number) for number in range(max(turn.values()) + 1))
    return Nest(rows, phases, frozenset(), frozenset(scratch) - stored, axes)


def _over_rows(view: View, name: str) -> bool:
    node = view.nodes[name]
    return is_reduction(node) and any(axis < view.rank - 1 for axis in node.attrs["axes"])
