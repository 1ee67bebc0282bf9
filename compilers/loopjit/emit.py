"""A kernel plan as LLVM IR: nests, rows, phases."""

from __future__ import annotations

import math
from collections.abc import Callable

from compilers.loopjit.columns import BLOCK, ColumnEvaluator
from compilers.loopjit.evaluate import IDENTITY
from compilers.loopjit.index import LANE, WIDTH, ZERO, Ix, linear, symbol
from compilers.loopjit.memory import Guards, combine
from compilers.loopjit.nest import KernelPlan, Nest
from compilers.loopjit.reads import domain, is_reduction, pin
from compilers.loopjit.scopes import Value
from compilers.loopjit.vmath import float_literal
from programs.ir import OPS, Shape

PARTIAL = "__partial"

ATTRIBUTES = 'attributes #0 = { nounwind "prefer-vector-width"="512" "min-legal-vector-width"="512" }\n!0 = !{}\n'


class Emitter(ColumnEvaluator):
    """Writes one kernel. ``args`` are the buffers in the order of the pointers that the kernel is given."""

    def __init__(self, plan: KernelPlan, native_ldexp: bool = False) -> None:
        super().__init__(plan, native_ldexp)
        rank = self.view.rank
        for name in plan.members:
            shape = self.view.nodes[name].shape
            if name in plan.stored or name in plan.full_scratch:
                self.storage[name] = shape
            elif name in plan.main.scratch and plan.main.axes:
                self.storage[name] = self._tile_shape(plan.main, name)
            elif name in plan.main.scratch:
                self.storage[name] = (1,) * (rank - 1) + shape[-1:]
        for nest in (*plan.hoisted, plan.main):
            for name in self._partial(nest):
                self.storage[name + PARTIAL] = (1,) * (rank - 1) + self.storage[name][-1:]
        buffers = dict.fromkeys(leaf.buffer for leaf in self.view.leaves.values())
        self.leaf_args = tuple(name for name in buffers if name not in self.storage)
        self.args = (*self.leaf_args, *self.storage)
        self.pointer = {name: f"%p{number}" for number, name in enumerate(self.args)}
        self.partial: set[str] = set()

    def text(self, name: str) -> str:
        """The module's IR, with the function called ``name``."""
        for nest in (*self.plan.hoisted, self.plan.main):
            self._nest(nest)
        body = "\n".join([*self._pointers(), *self.w.stack[0].lines])
        declarations = "\n".join(self.w.declarations)
        return (
            f"define void @{name}(ptr noalias nocapture readonly %buffers) #0 {{\nentry:\n{body}\n  ret void\n}}\n"
            f"{declarations}\n{ATTRIBUTES}"
        )

    def buffer_shape(self, name: str) -> Shape:
        """The shape of the buffer that holds ``name``, a key of ``storage``."""
        return self.storage[name]

    def _pointers(self) -> list[str]:
        """The lines that load every buffer's pointer."""
        lines = []
        for number in range(len(self.args)):
            lines.append(f"  %a{number} = getelementptr ptr, ptr %buffers, i64 {number}")
            lines.append(f"  %p{number} = load ptr, ptr %a{number}, align 8, !invariant.load !0")
        return lines

    # -- nests

    def _nest(self, nest: Nest) -> None:
        for name in sorted(nest.accumulated):
            self._fill(name)
        if nest.axes:
            self._columns(nest)
        else:
            self._rows(nest, 0, ())
        self.complete |= {name for phase in nest.phases for name in phase}

    def _fill(self, name: str, suffix: str = PARTIAL) -> None:
        literal = float_literal(IDENTITY[self.view.nodes[name.removesuffix(suffix)].op])
        size = math.prod(self.storage[name])

        def body(base: Ix, masked: bool) -> None:
            self._store_at(
                name, base + symbol(LANE), Value(literal, False), ((base + symbol(LANE), size),) if masked else ()
            )

        self._simple_lanes(size, body)

    def _simple_lanes(self, size: int, body: Callable[[Ix, bool], None]) -> None:
        """Run ``body(base, masked)`` over ``size`` columns."""
        full = size // WIDTH

        def run(base: Ix, masked: bool) -> list[str]:
            body(base, masked)
            return []

        if full:
            self.w.loop("b", (0, full * WIDTH, WIDTH), lambda ix, _: run(ix, False), lane=WIDTH)
        if size % WIDTH:
            self.w.loop("b", (full * WIDTH, full * WIDTH + 1, 1), lambda ix, _: run(ix, True), lane=WIDTH)

    def _rows(self, nest: Nest, dim: int, index: tuple[Ix, ...]) -> None:
        if dim == len(nest.rows):
            self._row(nest, index)
            return
        if nest.rows[dim] == 1:
            self._rows(nest, dim + 1, (*index, ZERO))
            return

        def body(ix: Ix, _: list[str]) -> list[str]:
            self._rows(nest, dim + 1, (*index, ix))
            return []

        partial = self._partial(nest) if dim == len(nest.rows) - 1 else []
        jams = dim == len(nest.rows) - 1 and self._jams(nest)

        def some(start: Ix, rows: int) -> None:
            if jams:
                self._jammed_rows(nest, index, start, rows)
            else:
                self._row_loop(dim, (0, rows, 1), lambda ix, _: body(start + ix, _))

        if not partial:
            some(ZERO, nest.rows[dim])
            return
        # long sums over rows in blocks: the rounding error grows with the block and the number of blocks only
        count, left = divmod(nest.rows[dim], BLOCK)

        def block(start: Ix, rows: int) -> None:
            for name in partial:
                self._fill(name + PARTIAL)
            self.partial = set(partial)
            some(start, rows)
            self.partial = set()
            for name in partial:
                self._flush(name, pin((*index, start, ZERO), self.storage[name]))

        def outer(ix: Ix, _: list[str]) -> list[str]:
            block(ix, BLOCK)
            return []

        self._row_loop(dim, (0, count * BLOCK, BLOCK), outer)
        if left:
            self._row_rest(dim, lambda: block(Ix(count * BLOCK), left))

    def _partial(self, nest: Nest) -> list[str]:
        """The sums over rows that go through a partial sum: the innermost rows are summed, and many."""
        dim = len(nest.rows) - 1
        if dim < 0 or nest.rows[dim] < 2 * BLOCK:
            return []
        nodes = [self.view.nodes[name] for name in sorted(nest.accumulated)]
        return [node.name for node in nodes if node.op in ("sum", "mean") and dim in node.attrs["axes"]]

    def _flush(self, name: str, index: tuple[Ix, ...]) -> None:
        """Add a partial sum to its total."""
        shape, offset = self.storage[name], linear(index, self.storage[name])

        def add(at: Ix, guards: Guards) -> None:
            old = self._load_at(self.pointer[name], offset + at, guards, invariant=False)
            new = self._load_at(self.pointer[name + PARTIAL], at, guards, invariant=False)
            total = Value(self.w.ops(old.wide).add(old.ssa, new.ssa), old.wide)
            self._store_at(name, offset + at, total, guards)

        if shape[-1] == 1:
            add(ZERO, ())
            return

        def body(base: Ix, masked: bool) -> None:
            column = base + symbol(LANE)
            add(column, ((column, shape[-1]),) if masked else ())

        self._simple_lanes(shape[-1], body)

    def _row(self, nest: Nest, row: tuple[Ix, ...]) -> None:
        done_before = set(self.complete)
        self.row_values = {}
        for phase in nest.phases:
            groups: dict[int, list[str]] = {}
            for name in phase:
                groups.setdefault(domain(self.view, name)[-1], []).append(name)
            for name in groups.pop(1, []):
                self._row_member(nest, name, row)
            for size, members in groups.items():
                self._lane_group(nest, members, size, row)
            self.complete |= {name for name in phase if self.view.nodes[name].shape[-1] > 1 and name in self.storage}
        self.complete = done_before

    def _row_member(self, nest: Nest, name: str, row: tuple[Ix, ...]) -> None:
        """A member whose last dimension has size 1: one scalar a row."""
        node = self.view.nodes[name]
        index = (*row, ZERO)
        if name in nest.accumulated:
            value = self._evaluate(node.reads[0], index, ())
            self._accumulate(name, pin(index, node.shape), value, ())
            return
        value = self._evaluate(name, index, ())
        if name in self.storage:
            self._store_at(name, linear(pin(index, node.shape), self.storage[name]), value, ())

    def _lane_group(self, nest: Nest, members: list[str], size: int, row: tuple[Ix, ...]) -> None:
        """One vector loop over the last dimension, for all ``members`` of a phase that run over it."""
        last = self.view.rank - 1
        across = [n for n in members if is_reduction(self.view.nodes[n]) and last in self.view.nodes[n].attrs["axes"]]

        def body(column: Ix, totals: list[str], guards: Guards) -> list[str]:
            index = (*row, column)
            results = dict(zip(across, totals, strict=True))
            for name in members:
                node = self.view.nodes[name]
                if name in across:
                    value = self.w.widen(self._evaluate(node.reads[0], index, guards))
                    if guards:
                        value = self._select(guards, value, float_literal(IDENTITY[node.op]))
                    results[name] = combine(self.w.vector, node.op, results[name], value)
                elif name in nest.accumulated:
                    self._accumulate(name, pin(index, node.shape), self._evaluate(node.reads[0], index, guards), guards)
                else:
                    value_ = self._evaluate(name, index, guards)
                    if name in self.storage:
                        self._store_at(name, linear(pin(index, self.storage[name]), self.storage[name]), value_, guards)
            return [results[name] for name in across]

        edges = any(self._edged(name) for name in self.view.nodes)
        ops = [self.view.nodes[name].op for name in across]
        totals = self._lanes(size, body, ops, edges, self._cost(members), members)
        for name, total in zip(across, totals, strict=True):
            self._finish(nest, name, row, total)

    def _edged(self, name: str) -> bool:
        node, last = self.view.nodes[name], self.view.rank - 1
        if node.op == "shift":
            return bool(node.attrs["offsets"][last])
        return OPS.get(node.op) is not None and OPS[node.op].kind == "window" and last in node.attrs["axes"]

    def _finish(self, nest: Nest, name: str, row: tuple[Ix, ...], total: str) -> None:
        node = self.view.nodes[name]
        value = Value(self._horizontal(node.op, total), False)
        index = pin((*row, ZERO), node.shape)
        if name in nest.accumulated:
            self._accumulate(name, index, value, ())
            return
        value = self._scaled(node, value)
        self.row_values[name] = value
        if name in self.storage:
            self._store_at(name, linear(index, self.storage[name]), value, ())

    def _accumulate(self, name: str, index: tuple[Ix, ...], value: Value, guards: Guards) -> None:
        """storage[index] op= value."""
        node = self.view.nodes[name]
        wide = index[-1] != ZERO
        if wide and not value.wide:
            value = Value(self.w.widen(value), True)
        offset = linear(index, self.storage[name])
        o = self.w.ops(wide)
        if name in self.partial:
            name += PARTIAL
            offset = linear(pin(index, self.storage[name]), self.storage[name])
        old = self._load_at(self.pointer[name], offset, guards, invariant=False)
        if wide and not old.wide:
            old = Value(self.w.widen(old), True)
        self._store_at(name, offset, Value(combine(o, node.op, old.ssa, self._scaled(node, value).ssa), wide), guards)

    # -- vector loops
