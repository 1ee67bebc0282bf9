"""A kernel plan as LLVM IR."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

from compilers.loopjit.index import LANE, WIDTH, ZERO, Ix, linear, symbol
from compilers.loopjit.nest import (
    is_reduction,
    UNROLLED_TAPS,
    KernelPlan,
    Nest,
    Read,
    domain,
    moved,
    pin,
    shape_in,
    taps,
    weight_index,
    window_read,
)
from compilers.loopjit.scopes import Value, Writer
from compilers.loopjit.view import KNode
from compilers.loopjit.vmath import BINARY, COMPARE, UNARY, Ops, float_literal
from programs.ir import OPS, Shape

Guards = tuple[tuple[Ix, int], ...]

PARTIAL = "__partial"
BLOCK = 64
"""Rows summed before they are added to the total."""

IDENTITY = {"sum": 0.0, "mean": 0.0, "prod": 1.0, "max": -math.inf, "min": math.inf}
WINDOW_IDENTITY = {"pool_max": -math.inf, "pool_min": math.inf}


def combine(o: Ops, op: str, a: str, b: str) -> str:
    """One step of a reduction (or of a window's accumulation)."""
    if op in ("max", "pool_max"):
        return BINARY["maximum"](o, a, b)
    if op in ("min", "pool_min"):
        return BINARY["minimum"](o, a, b)
    return o.mul(a, b) if op == "prod" else o.add(a, b)


class Emitter:
    """Writes one kernel. ``args`` are the buffers in the order of the pointers that the kernel is given."""

    def __init__(self, plan: KernelPlan, native_ldexp: bool = False) -> None:
        self.plan = plan
        self.view = plan.view
        self.w = Writer(native_ldexp)
        self.storage: dict[str, Shape] = {}
        rank = self.view.rank
        for name in plan.members:
            shape = self.view.nodes[name].shape
            if name in plan.stored or name in plan.full_scratch:
                self.storage[name] = shape
            elif name in plan.main.scratch:
                self.storage[name] = (1,) * (rank - 1) + shape[-1:]
        for nest in (*plan.hoisted, plan.main):
            for name in self._partial(nest):
                self.storage[name + PARTIAL] = (1,) * (rank - 1) + self.storage[name][-1:]
        buffers = dict.fromkeys(leaf.buffer for leaf in self.view.leaves.values())
        self.leaf_args = tuple(name for name in buffers if name not in self.storage)
        self.args = (*self.leaf_args, *self.storage)
        self.pointer = {name: f"%p{number}" for number, name in enumerate(self.args)}
        self.complete: set[str] = set()
        self.partial: set[str] = set()
        self.row_values: dict[str, Value] = {}

    def text(self, name: str) -> str:
        """The module's IR, with the function called ``name``."""
        for nest in (*self.plan.hoisted, self.plan.main):
            self._nest(nest)
        loads = []
        for number in range(len(self.args)):
            loads.append(f"  %a{number} = getelementptr ptr, ptr %buffers, i64 {number}")
            loads.append(f"  %p{number} = load ptr, ptr %a{number}, align 8, !invariant.load !0")
        body = "\n".join([*loads, *self.w.stack[0].lines])
        declarations = "\n".join(self.w.declarations)
        return (
            f"define void @{name}(ptr noalias nocapture readonly %buffers) #0 {{\nentry:\n{body}\n  ret void\n}}\n"
            f"{declarations}\n"
            'attributes #0 = { nounwind "prefer-vector-width"="512" "min-legal-vector-width"="512" }\n!0 = !{}\n'
        )

    # -- nests

    def _nest(self, nest: Nest) -> None:
        for name in sorted(nest.accumulated):
            self._fill(name)
        self._rows(nest, 0, ())
        self.complete |= {name for phase in nest.phases for name in phase}

    def _fill(self, name: str) -> None:
        literal = float_literal(IDENTITY[self.view.nodes[name.removesuffix(PARTIAL)].op])
        size = math.prod(self.storage[name])

        def body(base: Ix, masked: bool) -> None:
            self._store_at(
                name, base + symbol(LANE), Value(literal, False), ((base + symbol(LANE), size),) if masked else ()
            )

        self._simple_lanes(size, body)

    def _simple_lanes(self, size: int, body: object) -> None:
        call = body
        full = size // WIDTH
        if full:
            self.w.loop("b", (0, full * WIDTH, WIDTH), lambda ix, _: [call(ix, False)] and [], lane=WIDTH)  # type: ignore[operator]
        if size % WIDTH:
            self.w.loop("b", (full * WIDTH, full * WIDTH + 1, 1), lambda ix, _: [call(ix, True)] and [], lane=WIDTH)  # type: ignore[operator]

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
        if not partial:
            self.w.loop("r", (0, nest.rows[dim], 1), body)
            return
        # long sums over rows in blocks: the rounding error grows with the block and the number of blocks only
        count, left = divmod(nest.rows[dim], BLOCK)

        def block(start: Ix, rows: int) -> None:
            for name in partial:
                self._fill(name + PARTIAL)
            self.partial = set(partial)

            def inner(ix: Ix, _: list[str]) -> list[str]:
                return body(start + ix, _)

            self.w.loop("r", (0, rows, 1), inner)
            self.partial = set()
            for name in partial:
                self._flush(name, pin((*index, start, ZERO), self.storage[name]))

        def outer(ix: Ix, _: list[str]) -> list[str]:
            block(ix, BLOCK)
            return []

        self.w.loop("r", (0, count * BLOCK, BLOCK), outer)
        if left:
            block(Ix(count * BLOCK), left)

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
        totals = self._lanes(size, body, [self.view.nodes[name].op for name in across], edges, self._cost(members))
        for name, total in zip(across, totals, strict=True):
            self._finish(nest, name, row, total)

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

    def _scaled(self, node: KNode, value: Value) -> Value:
        if node.op != "mean":
            return value
        source = shape_in(self.view, node.reads[0])
        number = math.prod(source[axis] for axis in node.attrs["axes"])
        o = self.w.ops(value.wide)
        return Value(o.emit(f"fmul {o.f32} {value.ssa}, {o.const(1 / number)}"), value.wide)

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

    def _lanes(self, size: int, body: object, ops: list[str], edges: bool, cost: float) -> list[str]:
        """Run ``body(column, totals, guards)`` over ``size`` columns, 16 at a time; returns vector totals.

        ``ops`` are the reductions whose totals are carried; ``cost`` is the body's arithmetic in flops an element.
        With ``edges`` the first and the last vector stay out of the main loop, so that window guards fold away there.
        """
        call = body
        full, tail = divmod(size, WIDTH)
        initial = [f"splat (float {float_literal(IDENTITY[op])})" for op in ops]
        first, last = (1, full - 1) if edges and full >= 4 else (0, full)
        # Several vectors a round hide the latency of the chain that each one waits for: up to 1.4x on long
        # chains, for about as much compile time; window bodies are long and parallel enough with fewer.
        limit = 1 if cost > 300 or self.plan.evaluations > 48 else 2 if edges or cost > 100 else 4
        ahead = next((n for n in (4, 2) if (last - first) >= 2 * n and n <= limit), 1)
        middle = first + (last - first) // ahead * ahead

        def run(base: Ix, carried: list[str], guards: Guards = ()) -> list[str]:
            result: list[str] = call(base + symbol(LANE), carried, guards)  # type: ignore[operator]
            return result

        def rest(base: Ix, carried: list[str]) -> list[str]:
            return run(base, carried, ((base + symbol(LANE), size),) if tail else ())

        totals = initial
        if middle > first:
            width = ahead * WIDTH
            carried = [(f"<{width} x float>", value) for value in initial]
            totals = self._folded(
                self.w.loop("b", (first * WIDTH, middle * WIDTH, width), run, carried, width), ops, width
            )
        stop = -(-size // WIDTH)
        if first or stop > middle:
            # what the main loop left out, in one more copy of the body: first vector, remainder, tail
            carried = [(f"<{WIDTH} x float>", value) for value in totals]
            if first:
                totals = self.w.loop("b", (0, stop * WIDTH, WIDTH), rest, carried, WIDTH, jump=middle * WIDTH)
            else:
                totals = self.w.loop("b", (middle * WIDTH, stop * WIDTH, WIDTH), rest, carried, WIDTH)
        return totals

    def _folded(self, totals: list[str], ops: list[str], width: int) -> list[str]:
        """Totals of ``width`` lanes brought to 16."""
        while width > WIDTH:
            half = width // 2
            for number, op in enumerate(ops):
                parts = []
                for start in (0, half):
                    lanes = ", ".join(f"i32 {lane}" for lane in range(start, start + half))
                    text = f"shufflevector <{width} x float> {totals[number]}, <{width} x float> poison, <{half} x i32> <{lanes}>"
                    parts.append(self.w.emit(text))
                saved, self.w.width = self.w.width, half
                totals[number] = combine(self.w.vector, op, *parts)
                self.w.width = saved
            width = half
        return totals

    def _horizontal(self, op: str, total: str) -> str:
        kind = f"<{WIDTH} x float>"
        name = {"sum": "fadd", "mean": "fadd", "prod": "fmul", "max": "fmaximum", "min": "fminimum"}[op]
        intrinsic = f"@llvm.vector.reduce.{name}.v{WIDTH}f32"
        if op in ("max", "min"):
            self.w.declare(f"declare float {intrinsic}({kind})")
            return self.w.emit(f"call nsz float {intrinsic}({kind} {total})")
        start = "0x8000000000000000" if name == "fadd" else float_literal(1.0)
        self.w.declare(f"declare float {intrinsic}(float, {kind})")
        return self.w.emit(f"call reassoc float {intrinsic}(float {start}, {kind} {total})")

    def _select(self, guards: Guards, value: str, otherwise: str) -> str:
        """Vector value where the guards hold, a literal elsewhere."""
        mask, wide = self.w.mask(guards)
        kind = f"<{self.w.width} x float>"
        chooser = f"<{self.w.width} x i1>" if wide else "i1"
        return self.w.emit(f"select {chooser} {mask}, {kind} {value}, {kind} splat (float {otherwise})")

    # -- memory

    def _store_at(self, name: str, offset: Ix, value: Value, guards: Guards) -> None:
        w, pointer = self.w, self.pointer[name]
        if not w.has_lane(offset):
            address = w.emit(f"getelementptr inbounds float, ptr {pointer}, i64 {w.scalar(offset)}")
            w.effect(f"store float {value.ssa}, ptr {address}, align 4")
            return
        base = offset + symbol(LANE).scaled(-1)
        address = w.emit(f"getelementptr inbounds float, ptr {pointer}, i64 {w.scalar(base)}")
        kind = f"<{self.w.width} x float>"
        ssa = w.widen(value)
        guards = tuple(guard for guard in guards if not w.inside(*guard))
        if not guards:
            w.effect(f"store {kind} {ssa}, ptr {address}, align 4")
            return
        mask, _ = w.mask(guards)
        w.declare(f"declare void @llvm.masked.store.v{self.w.width}f32.p0({kind}, ptr, i32, <{self.w.width} x i1>)")
        w.effect(
            f"call void @llvm.masked.store.v{self.w.width}f32.p0({kind} {ssa}, ptr {address}, i32 4, <{self.w.width} x i1> {mask})"
        )

    def _load_at(self, pointer: str, offset: Ix, guards: Guards, invariant: bool) -> Value:
        """Load at an element offset; lanes (or the whole) outside the guards read anything, without a fault."""
        w = self.w
        note = ", !invariant.load !0" if invariant else ""
        if not w.has_lane(offset):
            where = w.scalar(offset)
            if guards:
                flat = tuple(guard for guard in guards if not w.has_lane(guard[0]))
                if flat:
                    mask, _ = w.mask(flat)
                    where = w.emit(f"select i1 {mask}, i64 {where}, i64 0")
            address = w.emit(f"getelementptr inbounds float, ptr {pointer}, i64 {where}")
            return Value(w.emit(f"load float, ptr {address}, align 4{note}"), False)
        kind = f"<{self.w.width} x float>"
        flat_offset = Ix(offset.const, tuple(term for term in offset.terms if term[0] != LANE))
        mask_text = f"splat (i1 true)"  # noqa: F541
        if guards:
            mask, wide = w.mask(guards)
            mask_text = mask if wide else w.splat(mask, "i1")
        if offset.coef(LANE) == 1 and not w.has_lane(flat_offset):
            address = w.emit(f"getelementptr float, ptr {pointer}, i64 {w.scalar(flat_offset)}")
            if not guards:
                return Value(w.emit(f"load {kind}, ptr {address}, align 4{note}"), True)
            w.declare(
                f"declare {kind} @llvm.masked.load.v{self.w.width}f32.p0(ptr, i32, <{self.w.width} x i1>, {kind})"
            )
            call = f"call {kind} @llvm.masked.load.v{self.w.width}f32.p0(ptr {address}, i32 4, <{self.w.width} x i1> {mask_text}, {kind} zeroinitializer)"
            return Value(w.emit(call), True)
        wide64 = w.emit(f"sext <{self.w.width} x i32> {w.lanes(offset)} to <{self.w.width} x i64>")
        addresses = w.emit(f"getelementptr float, ptr {pointer}, <{self.w.width} x i64> {wide64}")
        w.declare(
            f"declare {kind} @llvm.masked.gather.v{self.w.width}f32.v{self.w.width}p0(<{self.w.width} x ptr>, i32, <{self.w.width} x i1>, {kind})"
        )
        call = f"call {kind} @llvm.masked.gather.v{self.w.width}f32.v{self.w.width}p0(<{self.w.width} x ptr> {addresses}, i32 4, <{self.w.width} x i1> {mask_text}, {kind} zeroinitializer)"
        return Value(w.emit(call), True)

    def _load(self, pointer: str, shape: Shape, index: tuple[Ix, ...], guards: Guards, invariant: bool) -> Value:
        index = pin(index, shape)
        if all(self.w.inside(ix, size) for ix, size in zip(index, shape, strict=True)):
            guards = ()
        guards = tuple(guard for guard in guards if not self.w.inside(*guard))
        offset = linear(index, shape)
        key = ("load", pointer, offset, guards) if invariant else ("row", pointer, offset, guards)
        value: Value = self.w.remember(
            key, lambda: self._load_at(pointer, offset, guards, invariant), offset, *(ix for ix, _ in guards)
        )
        return value

    # -- evaluation

    def _evaluate(self, name: str, index: tuple[Ix, ...], guards: Guards) -> Value:
        """The value of ``name`` at ``index``; only lanes inside ``guards`` matter."""
        view = self.view
        if name in view.scalars:
            return Value(float_literal(view.scalars[name]), False)
        if not self.w.has_lane(*index):
            # one value for all lanes: whether it may be read does not depend on the lane either
            guards = tuple(guard for guard in guards if not self.w.has_lane(guard[0]))
        if name in view.leaves:
            leaf = view.leaves[name]
            return self._load(self.pointer[leaf.buffer], leaf.shape, index, guards, leaf.buffer in self.leaf_args)
        if name in self.row_values:
            return self.row_values[name]
        node = view.nodes[name]
        index = pin(index, node.shape)
        if name in self.complete:
            return self._load(self.pointer[name], self.storage[name], index, guards, invariant=False)
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

    def _pointwise(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        values = [self._evaluate(name, pin(index, shape_in(self.view, name)), guards) for name in node.reads]
        wide = any(value.wide for value in values)
        o = self.w.ops(wide)
        if node.op == "div" and wide and not values[1].wide:
            # one divisor for a whole row: a product with its reciprocal, one ulp more
            where = (*pin(index, shape_in(self.view, node.reads[1])), *(ix for ix, _ in guards))
            divisor = self._reciprocal(node.reads[1], where, values[1].ssa)
            return Value(o.mul(values[0].ssa, self.w.splat(divisor)), True)
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

    def _reciprocal(self, name: str, index: tuple[Ix, ...], ssa: str) -> str:
        if name in self.view.scalars:
            return float_literal(1.0 / self.view.scalars[name]) if self.view.scalars[name] else float_literal(math.inf)
        made = self.w.remember(("reciprocal", ssa), lambda: self.w.narrow.div(self.w.narrow.const(1.0), ssa), *index)
        return str(made)

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
        if not self.w.has_lane(index[axis]):
            return self._concat_branch(alive, index[axis], guards, self.w.has_lane(*index))
        value = self._guarded(alive[0][0], guards, 0.0)
        for read, _ in alive[1:]:
            other = self.w.widen(self._evaluate(read.name, read.index, (*guards, *read.guards)))
            mask, _wide = self.w.mask(read.guards)
            value = Value(self.w.vector.select(mask, other, self.w.widen(value)), True)
        return value

    def _concat_branch(self, parts: Sequence[tuple[Read, int]], ix: Ix, guards: Guards, wide: bool) -> Value:
        """Pick the part by control flow: the others are not evaluated."""

        def one(read: Read) -> str:
            fresh = set(read.guards) - self.w.assumed
            self.w.assumed |= fresh
            value = self._evaluate(read.name, read.index, guards)
            self.w.assumed -= fresh
            return self.w.widen(value) if wide else value.ssa

        def rest(remaining: Sequence[tuple[Read, int]]) -> str:
            if len(remaining) == 1:
                return one(remaining[0][0])
            condition = self.w.emit(f"icmp ult i64 {self.w.scalar(ix)}, {remaining[0][1]}")
            kind = f"<{self.w.width} x float>" if wide else "float"
            return self.w.branch(condition, kind, lambda: one(remaining[0][0]), lambda: rest(remaining[1:]))

        return Value(rest(parts), wide)

    def _window(self, node: KNode, index: tuple[Ix, ...], guards: Guards) -> Value:
        number = math.prod(node.attrs["size"])
        source = shape_in(self.view, node.reads[0])
        fill = WINDOW_IDENTITY.get(node.op, 0.0)
        counting = node.op == "pool_mean" and not node.attrs.get("count_pad", True)
        o_wide = self.w.has_lane(*index)
        o = self.w.ops(o_wide)

        def step(
            tap: Sequence[Ix], weight: float | None, total: str | None, count: str | None
        ) -> tuple[str, str | None]:
            read = window_read(self.w.symbols, node, index, source, tap)
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

        if number <= UNROLLED_TAPS:
            total: str | None = None
            count: str | None = None
            for i, tap in enumerate(taps(node)):
                weight = node.attrs["weights"][i] if node.op == "stencil" else None
                total, count = step([Ix(t) for t in tap], weight, total, count)
            assert total is not None
        else:
            if node.op == "stencil":
                raise ValueError(f"{node.name}: a stencil may have at most {UNROLLED_TAPS} taps; use depthwise")
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

    def _wide(self, value: Value, wide: bool) -> str:
        return self.w.widen(value) if wide else value.ssa

    def _nested(self, sizes: Sequence[int], body: object, carried: list[tuple[str, str]]) -> list[str]:
        """Nested counted loops over ``sizes``, values carried through all of them."""
        call = body

        def level(dim: int, counters: tuple[Ix, ...], values: list[str]) -> list[str]:
            if dim == len(sizes):
                result: list[str] = call(counters, values)  # type: ignore[operator]
                return result
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
