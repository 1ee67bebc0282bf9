"""Nests with tiles of columns outside and rows inside: reductions over rows stay in registers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from compilers.loopjit.evaluate import IDENTITY, Evaluator
from compilers.loopjit.index import LANE, WIDTH, ZERO, Ix, linear, symbol
from compilers.loopjit.memory import Guards, combine
from compilers.loopjit.nest import Nest
from compilers.loopjit.reads import domain, is_reduction, pin
from compilers.loopjit.scopes import Value
from compilers.loopjit.vmath import float_literal
from programs.ir import Shape

TILE = 4 * WIDTH
"""Columns of a tile, at most: each vector of it is a chain of its own."""

JAM = 8
"""Rows that go through a tile of columns together, where sums over rows are accumulated in memory."""

JAM_COST = 8.0
"""Arithmetic of an element for each such sum, in flops, above which the rows go one by one."""

JAM_BYTES = 1 << 20
"""Operands of a kernel for each such sum above which they do, too: about a second-level cache."""

BLOCK = 64
"""Rows summed before they are added to the total."""


class ColumnEvaluator(Evaluator):
    """Writes column nests."""

    tiled: frozenset[str] = frozenset()
    """Members whose storage holds one tile of columns."""

    def _tile_shape(self, nest: Nest, name: str) -> Shape:
        """The storage of a member that goes through a scratch tile."""
        shape = self.view.nodes[name].shape
        return (*(size if dim in nest.axes else 1 for dim, size in enumerate(shape[:-1])), TILE)

    def _where(self, name: str, index: tuple[Ix, ...]) -> tuple[Ix, ...]:
        """The index of an element in the member's own storage."""
        return (*index[:-1], symbol(LANE)) if name in self.tiled else index

    def _columns(self, nest: Nest, index: tuple[Ix, ...] = ()) -> None:
        """The loops over the rows' dimensions that are not reduced, and the tiles in them."""
        dim = len(index)
        if dim < len(nest.rows):
            if dim in nest.axes or nest.rows[dim] == 1:
                self._columns(nest, (*index, ZERO))
                return

            def outer(ix: Ix, _: list[str]) -> list[str]:
                self._columns(nest, (*index, ix))
                return []

            self._row_loop(dim, (0, nest.rows[dim], 1), outer)
            return
        before = set(self.complete)

        def tile(column: Ix, totals: list[str], guards: Guards) -> list[str]:
            self.row_values, self.complete = {}, set(before)
            for turn, members in enumerate(nest.phases):
                if turn % 2:
                    self._down(nest, members, (*index, column), guards)
                else:
                    for name in members:
                        self._keep(name, (*index, column), guards)
            return totals

        members = [name for phase in nest.phases for name in phase]
        size = self._columns_of(members)
        edges = any(self._edged(name) for name in self.view.nodes)
        self.tiled = nest.scratch
        self._lanes(size, tile, [], edges, max(self._cost(phase) for phase in nest.phases if phase))
        self.tiled, self.row_values, self.complete = frozenset(), {}, before

    def _edged(self, name: str) -> bool:
        """Whether a node's guards differ between the first columns and the others."""
        raise NotImplementedError

    def _keep(self, name: str, index: tuple[Ix, ...], guards: Guards) -> None:
        """Evaluate a member, and store it where somebody reads it later."""
        value = self._evaluate(name, index, guards)
        if name in self.storage:
            self._store_at(name, self._offset(name, index), value, guards)

    def _offset(self, name: str, index: tuple[Ix, ...]) -> Ix:
        return linear(pin(self._where(name, index), self.storage[name]), self.storage[name])

    def _one_row(self, members: Sequence[str], at: tuple[Ix, ...], totals: Sequence[str], guards: Guards) -> list[str]:
        """Evaluate members in one row of a tile; the reductions among them go on from ``totals``."""
        left, results = list(totals), []
        for name in members:
            node = self.view.nodes[name]
            if is_reduction(node):
                value = self.w.widen(self._evaluate(node.reads[0], at, guards))
                results.append(combine(self.w.vector, node.op, left.pop(0), value))
            else:
                self._keep(name, at, guards)
        return results

    def _jams(self, nest: Nest) -> bool:
        """Whether rows of a nest of rows go :data:`JAM` at a time through each tile of columns.

        Sums over rows are then loaded and stored once for so many rows: up to 3x where little else is done with an
        element, nothing or less where much is, or where operands come from far away, which likes long stretches.
        """
        dim, view = len(nest.rows) - 1, self.view
        if dim < 0 or nest.rows[dim] < JAM or len(nest.phases) > 1 or not nest.accumulated:
            return False
        members = nest.phases[0]
        columns = {domain(view, name)[-1] for name in members}
        if len(columns) > 1 or max(columns) < WIDTH or self._cost(members) > JAM_COST * len(nest.accumulated):
            return False
        for name, node in view.nodes.items():
            if is_reduction(node) and (name not in nest.accumulated or node.attrs["axes"][-1] != dim):
                return False
        buffers = {leaf.buffer: leaf.shape for leaf in view.leaves.values()} | self.storage
        return 4 * sum(math.prod(shape) for shape in buffers.values()) <= JAM_BYTES * len(nest.accumulated)

    def _jammed_rows(self, nest: Nest, index: tuple[Ix, ...], start: Ix, rows: int) -> None:
        """``rows`` rows from ``start`` on, so many at a time."""

        def several(ix: Ix, _: list[str]) -> list[str]:
            self._jam(nest, index, start + ix, JAM)
            return []

        whole = rows // JAM * JAM
        if whole:
            self.w.loop("r", (0, whole, JAM), several)
        if rows > whole:
            self._jam(nest, index, start + whole, rows - whole)

    def _jam(self, nest: Nest, index: tuple[Ix, ...], start: Ix, count: int) -> None:
        """``count`` rows of a nest of rows, tile by tile: sums over them touch memory once a tile."""
        (members,) = nest.phases
        reduced = [self.view.nodes[name] for name in members if is_reduction(self.view.nodes[name])]

        def tile(column: Ix, totals: list[str], guards: Guards) -> list[str]:
            first = [(f"<{self.w.width} x float>", self._identity(node.op)) for node in reduced]

            def row(ix: Ix, now: list[str]) -> list[str]:
                return self._one_row(members, (*index, start + ix, column), now, guards)

            for node, total in zip(reduced, self.w.loop("r", (0, count, 1), row, first), strict=True):
                self._accumulate(node.name, pin((*index, start, column), node.shape), Value(total, True), guards)
            return totals

        edges = any(self._edged(name) for name in self.view.nodes)
        self._lanes(self._columns_of(members), tile, [], edges, self._cost(members))

    def _identity(self, op: str) -> str:
        return f"splat (float {float_literal(IDENTITY[op])})"

    def _columns_of(self, members: Sequence[str]) -> int:
        return max(self.view.nodes[name].shape[-1] for name in members)

    def _accumulate(self, name: str, index: tuple[Ix, ...], value: Value, guards: Guards) -> None:
        """Combine a reduction's total in memory with one more value."""
        raise NotImplementedError

    def _down(self, nest: Nest, members: Sequence[str], index: tuple[Ix, ...], guards: Guards) -> None:
        """One loop over the rows of a tile, and the reductions that are complete after it."""
        reduced = [self.view.nodes[name] for name in members if is_reduction(self.view.nodes[name])]
        kind = f"<{self.w.width} x float>"
        initial = [self._identity(node.op) for node in reduced]

        def row(at: tuple[Ix, ...], totals: list[str]) -> list[str]:
            return self._one_row(members, at, totals, guards)

        def level(number: int, at: tuple[Ix, ...], totals: list[str]) -> list[str]:
            if number == len(nest.axes):
                return row(at, totals)
            dim, carried = nest.axes[number], [(kind, total) for total in totals]

            def run(ix: Ix, now: list[str]) -> list[str]:
                return level(number + 1, (*at[:dim], ix, *at[dim + 1 :]), now)

            rows = nest.rows[dim]
            if number < len(nest.axes) - 1 or rows < 2 * BLOCK or not reduced:
                return self.w.loop("r", (0, rows, 1), run, carried)
            # sums in blocks: the rounding error grows with the block and the number of blocks only
            size = min(
                (n for n in range(BLOCK // 2, 2 * BLOCK) if rows % n == 0), key=lambda n: abs(n - BLOCK), default=BLOCK
            )

            def block(start: Ix, now: list[str], count: int) -> list[str]:
                first = [(kind, total) for total in initial]
                parts = self.w.loop("r", (0, count, 1), lambda ix, inner: run(start + ix, inner), first)
                return [
                    combine(self.w.vector, node.op, total, part)
                    for node, total, part in zip(reduced, now, parts, strict=True)
                ]

            whole = rows // size * size
            totals = self.w.loop("r", (0, whole, size), lambda ix, now: block(ix, now, size), carried)
            return block(Ix(whole), totals, rows - whole) if rows > whole else totals

        totals = level(0, index, initial)
        for node, total in zip(reduced, totals, strict=True):
            value = self._scaled(node, Value(total, True))
            self.row_values[node.name] = value
            if node.name in self.storage:
                self._store_at(node.name, self._offset(node.name, index), value, guards)
        self.complete |= {name for name in members if name in self.storage}
