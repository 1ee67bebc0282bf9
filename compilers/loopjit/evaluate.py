"""The value of any node at any index, as IR."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence

from compilers.loopjit.index import LANE, WIDTH, Ix, symbol
from compilers.loopjit.memory import Guards, Memory, combine
from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.reads import (
    Read,
    is_unrolled,
    moved,
    pin,
    shape_in,
    taps,
    together,
    weight_index,
    window_read,
)
from compilers.loopjit.scopes import Value
from compilers.loopjit.view import KNode
from compilers.loopjit.vmath import BINARY, COMPARE, UNARY, float_literal
from programs.ir import OPS, Shape

IDENTITY = {"sum": 0.0, "mean": 0.0, "prod": 1.0, "max": -math.inf, "min": math.inf}
WINDOW_IDENTITY = {"pool_max": -math.inf, "pool_min": math.inf}

Columns = Callable[[Ix, list[str], Guards], list[str]]
"""(column, totals so far, guards) -> totals."""

Body = Callable[[Ix, list[str]], list[str]]
"""(counter, values carried around) -> their next ones."""


class Evaluator(Memory):
    """Evaluates nodes of a plan. ``complete`` members are in memory, ``row_values`` hold a row's reductions."""

    def __init__(self, plan: KernelPlan, native_ldexp: bool) -> None:
        super().__init__(native_ldexp)
        self.plan = plan
        self.view = plan.view
        self.storage: dict[str, Shape] = {}
        self.leaf_args: tuple[str, ...] = ()
        self.complete: set[str] = set()
        self.row_values: dict[str, Value] = {}

    def _where(self, name: str, index: tuple[Ix, ...]) -> tuple[Ix, ...]:
        """The index of an element in the member's own storage, which may be smaller than the member."""
        return index

    def _evaluate(self, name: str, index: tuple[Ix, ...], guards: Guards) -> Value:
        """The value of ``name`` at ``index``; only lanes inside ``guards`` matter."""
        view = self.view
        if name in view.scalars:
            return Value(float_literal(view.scalars[name]), False)
        index = pin(index, shape_in(view, name))
        if guards:
            # A guard protects loads that depend on the same symbols; where the value does not depend on them (a
            # row's mean under a column's guard) it does not need the guard, and is made once, outside their loops.
            roots = set().union(*(self.w.symbols.roots(ix) for ix in index))
            guards = tuple(guard for guard in guards if self.w.symbols.roots(guard[0]) <= roots)
        if name in view.leaves:
            leaf = view.leaves[name]
            return self._load(self.pointer[leaf.buffer], leaf.shape, index, guards, leaf.buffer in self.leaf_args)
        if name in self.row_values:
            return self.row_values[name]
        node = view.nodes[name]
        if name in self.complete:
            where = self._where(name, index)
            return self._load(self.pointer[name], self.storage[name], where, guards, invariant=False)
        guards = tuple(dict.fromkeys(guard for guard in guards if not self.w.inside(*guard)))
        key = ("value", name, index, guards)
        value: Value = self.w.remember(
            key, lambda: self._compute(node, index, guards), *index, *(ix for ix, _ in guards)
        )
        return value

    def _compute(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        kind = "view" if node.op == "copy" else OPS[node.op].kind
        if kind == "pointwise":
            return self._pointwise(node, index, guards)
        if kind == "reduce":
            return self._inline_reduction(node, index, guards)
        if node.op == "concat":
            return self._concat(node, index, guards)
        source = shape_in(self.view, node.reads[0])
        if kind == "view" or node.op == "shift":
            read = moved(self.w.symbols, node, index, source)
            return self._guarded(read, guards, node.attrs.get("fill", 0.0))
        return self._window(node, index, guards)

    def _guarded(self, read: Read, guards: Guards, fill: float) -> Value:
        added = tuple(guard for guard in read.guards if not self.w.inside(*guard))
        value = self._evaluate(read.name, read.index, (*guards, *added))
        if not added:
            return value
        if fill == 0.0 and value.wide and self._from_memory(read.name) and all(size > 1 for _, size in added):
            # The masked load put the zeros there. (Along a dimension of size 1 it does not look at the guard.)
            return value
        mask, wide = self.w.mask(added)
        literal = float_literal(fill)
        if wide and not value.wide:
            value = Value(self.w.widen(value), True)
        o = self.w.ops(value.wide)
        chooser = o.i1 if wide else "i1"
        return Value(
            self.w.emit(f"select {chooser} {mask}, {o.f32} {value.ssa}, {o.f32} {o.splat('float', literal)}"),
            value.wide,
        )

    def _from_memory(self, name: str) -> bool:
        """Whether a vector of ``name`` comes straight from a masked load."""
        return name in self.view.leaves or (name in self.complete and name not in self.row_values)

    def _pointwise(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        values = [self._evaluate(name, pin(index, shape_in(self.view, name)), guards) for name in node.reads]
        wide = any(value.wide for value in values)
        o = self.w.ops(wide)
        if node.op == "div" and wide and not values[1].wide:
            where = (*pin(index, shape_in(self.view, node.reads[1])), *(ix for ix, _ in guards))
            return self._divided_by_row(values[0], values[1].ssa, where)
        args = [self.w.widen(value) if wide else value.ssa for value in values]
        if node.op in UNARY:
            return Value(UNARY[node.op](o, args[0]), wide)
        if node.op in BINARY:
            return Value(BINARY[node.op](o, args[0], args[1]), wide)
        if node.op in COMPARE:
            mask = o.compare(COMPARE[node.op], args[0], args[1])
            return Value(o.select(mask, o.const(1.0), o.const(0.0)), wide, mask)
        known = values[0].mask if values[0].wide == wide else None
        return Value(o.select(known or o.compare("une", args[0], o.const(0.0)), args[1], args[2]), wide)

    def _divided_by_row(self, value: Value, divisor: str, where: tuple[Ix, ...]) -> Value:
        """A vector over one divisor for a whole row: a product with its reciprocal, one ulp more than a division.

        The divisor is first scaled by a power of two where its reciprocal would leave float32's normal numbers.
        """

        def make() -> tuple[str, str]:
            o = self.w.narrow
            size = o.call("fabs", divisor)
            large = o.select(o.compare("ogt", size, o.const(2.0**125)), o.const(2.0**-100), o.const(1.0))
            scale = o.select(o.compare("olt", size, o.const(2.0**-125)), o.const(2.0**100), large)
            scaled = o.emit(f"fmul {o.f32} {divisor}, {scale}")
            return o.div(o.const(1.0), scaled), scale

        inverse, scale = self.w.remember(("inverse", divisor), make, *where)
        o = self.w.vector
        product = o.emit(f"fmul {o.f32} {value.ssa}, {self.w.splat(inverse)}")
        return Value(o.emit(f"fmul {o.f32} {product}, {self.w.splat(scale)}"), True)

    def _concat(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        axis = node.attrs["axis"]
        start = 0
        parts: list[tuple[Read, int]] = []
        for name in node.reads:
            size = shape_in(self.view, name)[axis]
            there = (*index[:axis], index[axis] + -start, *index[axis + 1 :])
            parts.append((Read(name, there, ((there[axis], size),)), start + size))
            start += size
        low, high = self.w.symbols.bounds(index[axis])
        alive = [part for i, part in enumerate(parts) if part[1] > low and (parts[i - 1][1] if i else 0) <= high]
        if not alive:
            return Value(float_literal(0.0), False)  # outside for every lane: a guard hides it
        if not self.w.has_lane(index[axis]):
            return self._concat_branch(alive, index[axis], guards, self.w.has_lane(*index), 0 <= low <= high < start)
        value = self._guarded(alive[0][0], guards, 0.0)
        for read, _ in alive[1:]:
            other = self.w.widen(self._evaluate(read.name, read.index, (*guards, *read.guards)))
            mask, _wide = self.w.mask(read.guards)
            value = Value(self.w.vector.select(mask, other, self.w.widen(value)), True)
        return value

    def _concat_branch(
        self, parts: Sequence[tuple[Read, int]], ix: Ix, guards: Guards, wide: bool, inside: bool
    ) -> Value:
        """Pick the part by control flow: the others are not evaluated.

        Where ``ix`` is not always ``inside`` the whole, the last part is also picked for what lies outside: its
        loads need their guards.
        """

        def one(read: Read, certain: bool) -> str:
            fresh = set(read.guards) - self.w.assumed if certain else set()
            self.w.assumed |= fresh
            value = self._evaluate(read.name, read.index, guards)
            self.w.assumed -= fresh
            return self.w.widen(value) if wide else value.ssa

        def rest(remaining: Sequence[tuple[Read, int]]) -> str:
            if len(remaining) == 1:
                return one(remaining[0][0], inside)
            condition = self.w.emit(f"icmp ult i64 {self.w.scalar(ix)}, {remaining[0][1]}")
            kind = f"<{self.w.width} x float>" if wide else "float"
            return self.w.branch(condition, kind, lambda: one(remaining[0][0], True), lambda: rest(remaining[1:]))

        return Value(rest(parts), wide)

    def _window(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        number = math.prod(node.attrs["size"])
        fill = WINDOW_IDENTITY.get(node.op, 0.0)
        counting = node.op == "pool_mean" and not node.attrs.get("count_pad", True)
        o_wide = self.w.has_lane(*index)
        o = self.w.ops(o_wide)

        def step(
            tap: Sequence[Ix], weight: float | None, total: str | None, count: str | None
        ) -> tuple[str, str | None]:
            read = self._tap(node, index, tap)
            value = self._guarded(read, guards, fill)
            ssa = self.w.widen(value) if o_wide else value.ssa
            if weight is not None:
                ssa = o.mul(ssa, o.const(weight))
            elif node.op == "depthwise":
                where = weight_index(self.view, node, index, tap)
                ssa = o.mul(ssa, self._wide(self._evaluate(node.reads[1], where, guards), o_wide))
            if counting:
                one = Value(float_literal(1.0), False)
                if read.guards:
                    mask, wide = self.w.mask(read.guards)
                    m = self.w.ops(wide)
                    one = Value(m.select(mask, m.const(1.0), m.const(0.0)), wide)
                part = self._wide(one, o_wide)
                count = part if count is None else o.emit(f"fadd {o.f32} {count}, {part}")
            return (ssa if total is None else combine(o, node.op, total, ssa)), count

        if is_unrolled(node):
            total: str | None = None
            count: str | None = None
            for i, tap in enumerate(taps(node)):
                weight = node.attrs["weights"][i] if node.op == "stencil" else None
                total, count = step([Ix(t) for t in tap], weight, total, count)
            assert total is not None
        else:
            start = o.const(WINDOW_IDENTITY.get(node.op, 0.0))

            def body(tap: Sequence[Ix], carried: list[str]) -> list[str]:
                total, count = step(tap, None, carried[0], carried[1] if counting else None)
                return [total, count] if count is not None else [total]

            carried = [(o.f32, start)] + ([(o.f32, o.const(0.0))] if counting else [])
            results = self._nested(list(node.attrs["size"]), body, carried)
            total, count = results[0], results[1] if counting else None
        if node.op == "pool_mean":
            total = o.div(total, count) if count is not None else o.mul(total, o.const(1 / number))
        return Value(total, o_wide)

    def _tap(self, node: KNode, index: tuple[Ix, ...], tap: Sequence[Ix]) -> Read:
        """What one tap of a window reads."""
        return window_read(self.w.symbols, node, index, shape_in(self.view, node.reads[0]), tap)

    def _wide(self, value: Value, wide: bool) -> str:
        return self.w.widen(value) if wide else value.ssa

    def _nested(
        self, sizes: Sequence[int], body: Callable[[Sequence[Ix], list[str]], list[str]], carried: list[tuple[str, str]]
    ) -> list[str]:
        """Nested counted loops over ``sizes``, values carried through all of them."""

        def level(dim: int, counters: tuple[Ix, ...], values: list[str]) -> list[str]:
            if dim == len(sizes):
                return body(counters, values)
            kinds = [kind for kind, _ in carried]
            return self.w.loop(
                "k",
                (0, sizes[dim], 1),
                lambda ix, now: level(dim + 1, (*counters, ix), now),
                list(zip(kinds, values, strict=True)),
            )

        return level(0, (), [value for _, value in carried])

    def _inline_reduction(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        """A reduction evaluated where it is used: loops of its own."""
        source = shape_in(self.view, node.reads[0])
        last = self.view.rank - 1
        axes = list(node.attrs["axes"])
        wide = self.w.has_lane(*index, *(ix for ix, _ in guards))
        across = last in axes and not wide and source[last] >= WIDTH // 2
        scalar_axes = [axis for axis in axes if not (across and axis == last)]
        kind = f"<{self.w.width} x float>" if wide else f"<{WIDTH} x float>" if across else "float"
        cost = self._cost([node.name])

        def place(counters: Sequence[Ix], column: Ix | None) -> tuple[Ix, ...]:
            there = list(index)
            for axis, ix in zip(scalar_axes, counters, strict=True):
                there[axis] = ix
            if column is not None:
                there[last] = column
            return tuple(there)

        def columns(counters: Sequence[Ix], column: Ix, totals: list[str], masked: Guards) -> list[str]:
            value = self.w.widen(self._evaluate(node.reads[0], place(counters, column), (*guards, *masked)))
            if masked:
                value = self._select(masked, value, float_literal(IDENTITY[node.op]))
            return [combine(self.w.vector, node.op, totals[0], value)]

        def body(counters: Sequence[Ix], carried: list[str]) -> list[str]:
            o = self.w.ops(wide or across)
            if across:
                part = self._lanes(source[last], functools.partial(columns, counters), [node.op], False, cost)[0]
            else:
                part = self._wide(self._evaluate(node.reads[0], place(counters, None), guards), wide)
            return [combine(o, node.op, carried[0], part)]

        saved = self.w.width
        if across:
            # the loop at hand may be a vector loop of another width; this one stands outside it
            self.w.width = WIDTH
        start = self.w.ops(wide or across).const(IDENTITY[node.op])
        total = self._nested([source[axis] for axis in scalar_axes], body, [(kind, start)])[0]
        if across:
            total = self._horizontal(node.op, total)
        self.w.width = saved
        return self._scaled(node, Value(total, wide))

    def _cost(self, members: Sequence[str]) -> float:
        """Arithmetic of one element of a loop that evaluates ``members`` and what is inlined in them."""
        total, stack, seen = 0.0, list(members), set(members)
        while stack:
            node = self.view.nodes[stack.pop()]
            if node.op != "copy":
                total += OPS[node.op].cost * math.prod(node.attrs.get("size", (1,)))
            for name in node.reads:
                stop = name not in self.view.nodes or name in seen or name in self.complete or name in self.row_values
                if not stop and self.view.nodes[name].shape[-1] > 1:
                    seen.add(name)
                    stack.append(name)
        return total

    def _scaled(self, node: KNode, value: Value) -> Value:
        if node.op != "mean":
            return value
        source = shape_in(self.view, node.reads[0])
        number = math.prod(source[axis] for axis in node.attrs["axes"])
        o = self.w.ops(value.wide)
        return Value(o.emit(f"fmul {o.f32} {value.ssa}, {o.const(1 / number)}"), value.wide)

    def _parts(self, members: Sequence[str], size: int) -> int:
        """Into how many equal parts concatenations divide the columns of a loop that evaluates ``members``."""
        parts, stack, seen = 1, list(members), set(members)
        while stack:
            node = self.view.nodes[stack.pop()]
            across = node.op == "concat" and node.attrs["axis"] == self.view.rank - 1 and node.shape[-1] == size
            if across and together(node.reads, [shape_in(self.view, name)[-1] for name in node.reads]):
                parts = max(parts, len(node.reads))
            for name in node.reads:
                if name in self.view.nodes and name not in seen | self.complete:
                    seen.add(name)
                    stack.append(name)
        return parts

    def _lanes(
        self, size: int, body: Columns, ops: list[str], edges: bool, cost: float, members: Sequence[str] = ()
    ) -> list[str]:
        """Run ``body(column, totals, guards)`` over ``size`` columns, 16 at a time; returns vector totals.

        ``ops`` are the reductions whose totals are carried; ``cost`` is the body's arithmetic in flops an element.
        Where a concatenation makes equal parts of ``members``' columns, a round takes one vector of each part: each
        evaluates its own operand only, and what the operands have in common once (as rotary embeddings do).
        With ``edges`` the first and the last vector stay out of the main loop, so that window guards fold away there.
        """
        parts = self._parts(members, size)
        if parts > 1:
            step = size // parts

            def together(column: Ix, totals: list[str], guards: Guards) -> list[str]:
                for number in range(parts):
                    totals = body(column + number * step, totals, guards)
                return totals

            return self._lanes(step, together, ops, edges, cost)
        full, tail = divmod(size, WIDTH)
        initial = [f"splat (float {float_literal(IDENTITY[op])})" for op in ops]
        first, last = (1, full - 1) if edges and full >= 4 else (0, full)
        # Several vectors a round hide the latency of the chain that each one waits for: up to 1.4x on long
        # chains, for about as much compile time; window bodies are long and parallel enough with fewer.
        limit = 1 if cost > 300 or self.plan.evaluations > 48 else 2 if edges or cost > 100 else 4
        ahead = next((n for n in (4, 2) if (last - first) >= 2 * n and n <= limit), 1)
        middle = first + (last - first) // ahead * ahead

        def run(base: Ix, carried: list[str], guards: Guards = ()) -> list[str]:
            return body(base + symbol(LANE), carried, guards)

        def rest(base: Ix, carried: list[str]) -> list[str]:
            return run(base, carried, ((base + symbol(LANE), size),) if tail else ())

        totals = initial
        if middle > first:
            width = ahead * WIDTH
            carried = [(f"<{width} x float>", value) for value in initial]
            totals = self._lane_loop((first * WIDTH, middle * WIDTH, width), run, carried, width)
            totals = self._folded(totals, ops, width)
        stop = -(-size // WIDTH)
        if first or stop > middle:
            # what the main loop left out, in one more copy of the body: first vector, remainder, tail
            carried = [(f"<{WIDTH} x float>", value) for value in totals]
            bounds = (0 if first else middle * WIDTH, stop * WIDTH, WIDTH)
            totals = self._lane_rest(bounds, rest, carried, middle * WIDTH if first else None)
        return totals

    # -- loops that threads may divide among themselves (see compilers.loopjit.threads)

    def _row_loop(self, dim: int, bounds: tuple[int, int, int], body: Body) -> None:
        """The loop over dimension ``dim`` of the rows, or over blocks of them."""
        self.w.loop("r", bounds, body)

    def _row_rest(self, dim: int, write: Callable[[], None]) -> None:
        """What the blocks of dimension ``dim`` left over."""
        write()

    def _lane_loop(
        self, bounds: tuple[int, int, int], body: Body, carried: list[tuple[str, str]], width: int
    ) -> list[str]:
        """The main loop over columns."""
        return self.w.loop("b", bounds, body, carried, width)

    def _lane_rest(
        self, bounds: tuple[int, int, int], body: Body, carried: list[tuple[str, str]], jump: int | None
    ) -> list[str]:
        """The columns that the main loop left over."""
        return self.w.loop("b", bounds, body, carried, WIDTH, jump=jump)
