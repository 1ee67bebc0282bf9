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
from collections.abc import Sequence
from dataclasses import dataclass

from compilers.loopjit.index import WIDTH, ZERO, Ix, symbol
from compilers.loopjit.reads import domain, is_reduction
from compilers.loopjit.view import View, make_view
from compilers.loopjit.work import NestError, WorkCounter
from programs.ir import Graph, Shape

MAX_HOISTED = 1 << 16
"""Elements of a value hoisted before the rows (it should stay in cache)."""


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


@dataclass(frozen=True, eq=False)
class KernelPlan:
    """A group that is a kernel.

    ``hoisted`` nests run first; ``full_scratch`` are their results that nobody outside reads. ``stored`` are the
    members with a buffer outside. ``flops`` is the arithmetic of the whole kernel by the IR's cost table, loads
    from cache, recomputation and idle lanes included; ``evaluations`` the operators in its loop bodies.
    """

    view: View
    members: tuple[str, ...]
    stored: frozenset[str]
    hoisted: tuple[Nest, ...]
    main: Nest
    full_scratch: frozenset[str]
    flops: float
    evaluations: int


def plan_kernel(graph: Graph, members: Sequence[str], inlined: frozenset[str], stored: frozenset[str]) -> KernelPlan:
    """Plan a kernel for ``members`` (in topological order), looking through ``inlined`` nodes.

    Raises:
        NestError: the group is no single loop nest.
    """
    view = make_view(graph, members, inlined)
    group = frozenset(members)
    walk = WorkCounter(view, group)
    reads, flops = {}, 0.0
    for name in members:
        walk.flops = 0.0
        reads[name] = walk.reads_of(name)
        columns = domain(view, name)[-1]
        # a vector that is not full costs as much as one that is
        padded = -(-columns // WIDTH) * WIDTH / columns if columns > 1 else 1
        flops += walk.flops * padded
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
        return KernelPlan(view, tuple(members), kept, (), interchanged, frozenset(), flops, walk.evaluations)
    return KernelPlan(
        view, tuple(members), kept, tuple(nests), nest,
        frozenset(hoisted) - stored, flops, walk.evaluations,
    )  # fmt: skip


Reads = dict[str, list[tuple[str, tuple[Ix, ...], bool]]]


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
