"""Loads, stores and horizontal steps: where vectors meet memory and scalars."""

from __future__ import annotations

import math

from compilers.loopjit.index import LANE, MAX_STRIDE, WIDTH, Ix, linear, symbol
from compilers.loopjit.reads import pin
from compilers.loopjit.scopes import Value, Writer
from compilers.loopjit.vmath import BINARY, Ops, float_literal
from programs.ir import Shape

Guards = tuple[tuple[Ix, int], ...]
"""(index, size) pairs that must all be inside for a lane to count."""


def combine(o: Ops, op: str, a: str, b: str) -> str:
    """One step of a reduction (or of a window's accumulation)."""
    if op in ("max", "pool_max"):
        return BINARY["maximum"](o, a, b)
    if op in ("min", "pool_min"):
        return BINARY["minimum"](o, a, b)
    return o.mul(a, b) if op == "prod" else o.add(a, b)


class Memory:
    """A writer and the pointers of its kernel's buffers."""

    def __init__(self, native_ldexp: bool) -> None:
        self.w = Writer(native_ldexp)
        self.pointer: dict[str, str] = {}

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
        lanes = w.width
        intrinsic = f"@llvm.masked.store.v{lanes}f32.p0"
        w.declare(f"declare void {intrinsic}({kind}, ptr, i32, <{lanes} x i1>)")
        w.effect(f"call void {intrinsic}({kind} {ssa}, ptr {address}, i32 4, <{lanes} x i1> {mask})")

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
        lanes = w.width
        mask_text = "splat (i1 true)"
        if guards:
            mask_text = w.lane_mask(guards)
        if offset.coef(LANE) == 1 and not w.has_lane(flat_offset):
            address = self._address(pointer, flat_offset, guards)
            if not guards:
                return Value(w.emit(f"load {kind}, ptr {address}, align 4{note}"), True)
            intrinsic = f"@llvm.masked.load.v{lanes}f32.p0"
            w.declare(f"declare {kind} {intrinsic}(ptr, i32, <{lanes} x i1>, {kind})")
            operands = f"ptr {address}, i32 4, <{lanes} x i1> {mask_text}, {kind} zeroinitializer"
            return Value(w.emit(f"call {kind} {intrinsic}({operands})"), True)
        if 2 <= offset.coef(LANE) <= MAX_STRIDE and not w.has_lane(flat_offset):
            address = self._address(pointer, flat_offset, guards)
            return self._load_strided(address, offset.coef(LANE), mask_text if guards else None)
        wide64 = w.emit(f"sext <{lanes} x i32> {w.lanes(offset)} to <{lanes} x i64>")
        addresses = w.emit(f"getelementptr float, ptr {pointer}, <{lanes} x i64> {wide64}")
        intrinsic = f"@llvm.masked.gather.v{lanes}f32.v{lanes}p0"
        w.declare(f"declare {kind} {intrinsic}(<{lanes} x ptr>, i32, <{lanes} x i1>, {kind})")
        operands = f"<{lanes} x ptr> {addresses}, i32 4, <{lanes} x i1> {mask_text}, {kind} zeroinitializer"
        return Value(w.emit(f"call {kind} {intrinsic}({operands})"), True)

    def _address(self, pointer: str, offset: Ix, guards: Guards) -> str:
        """The address of a load's first lane; where whole rows are outside the guards, it is one of the first row's.

        A masked load of what is not mapped gives zeros, but takes the processor some 250 ns (measured on an EPYC with
        AVX-512): a row of them before the tensor's first costs more than the rest of a kernel.
        """
        w = self.w
        rows = tuple(guard for guard in guards if not w.has_lane(guard[0]))
        if not rows:
            return w.emit(f"getelementptr float, ptr {pointer}, i64 {w.scalar(offset)}")
        depth = w.depth_of(*(ix for ix, _ in rows))
        inner = tuple(term for term in offset.terms if w.depth_of(symbol(term[0])) > depth)
        terms = tuple(term for term in offset.terms if term not in inner)
        # whole rows go with the rows, so that the taps of a window start from one place
        row = math.gcd(*(coef for _, coef in terms)) or 1
        const = round(offset.const / row) * row
        outer, inside = Ix(const, terms), Ix(offset.const - const, inner)

        def begin() -> str:
            start = w.emit(f"select i1 {w.mask(rows)[0]}, i64 {w.scalar(outer)}, i64 0")
            return w.emit(f"getelementptr float, ptr {pointer}, i64 {start}")

        start = str(w.remember(("row", pointer, outer, rows), begin, outer, *(ix for ix, _ in rows)))
        return w.emit(f"getelementptr float, ptr {start}, i64 {w.scalar(inside)}")

    def _load_strided(self, address: str, stride: int, mask: str | None) -> Value:
        """Every ``stride``-th element: a masked load of the whole stretch and a shuffle, far cheaper than a gather."""
        w, lanes = self.w, self.w.width
        many = lanes * stride
        long = f"<{many} x float>"
        if mask is None:
            mask_text = "<" + ", ".join(f"i1 {'true' if k % stride == 0 else 'false'}" for k in range(many)) + ">"
        else:
            picks = ", ".join(f"i32 {k // stride if k % stride == 0 else lanes}" for k in range(many))
            pair = f"<{lanes} x i1> {mask}, <{lanes} x i1> zeroinitializer"
            mask_text = w.emit(f"shufflevector {pair}, <{many} x i32> <{picks}>")
        intrinsic = f"@llvm.masked.load.v{many}f32.p0"
        w.declare(f"declare {long} {intrinsic}(ptr, i32, <{many} x i1>, {long})")
        stretch = w.emit(
            f"call {long} {intrinsic}(ptr {address}, i32 4, <{many} x i1> {mask_text}, {long} zeroinitializer)"
        )
        picks = ", ".join(f"i32 {lane * stride}" for lane in range(lanes))
        return Value(w.emit(f"shufflevector {long} {stretch}, {long} poison, <{lanes} x i32> <{picks}>"), True)

    def _load(self, pointer: str, shape: Shape, index: tuple[Ix, ...], guards: Guards, invariant: bool) -> Value:
        # A scratch row is written anew in every row, though its offset does not depend on the row.
        lives_in = () if invariant else index
        index = pin(index, shape)
        if all(self.w.inside(ix, size) for ix, size in zip(index, shape, strict=True)):
            guards = ()
        guards = tuple(guard for guard in guards if not self.w.inside(*guard))
        offset = linear(index, shape)
        key = ("load", pointer, offset, guards) if invariant else ("row", pointer, offset, guards)
        value: Value = self.w.remember(
            key, lambda: self._load_at(pointer, offset, guards, invariant),
            offset, *lives_in, *(ix for ix, _ in guards),
        )  # fmt: skip
        return value

    # -- evaluation

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

    def _folded(self, totals: list[str], ops: list[str], width: int) -> list[str]:
        """Totals of ``width`` lanes brought to 16."""
        while width > WIDTH:
            half = width // 2
            for number, op in enumerate(ops):
                parts = []
                for start in (0, half):
                    lanes = ", ".join(f"i32 {lane}" for lane in range(start, start + half))
                    operands = f"<{width} x float> {totals[number]}, <{width} x float> poison, <{half} x i32> <{lanes}>"
                    parts.append(self.w.emit(f"shufflevector {operands}"))
                saved, self.w.width = self.w.width, half
                totals[number] = combine(self.w.vector, op, *parts)
                self.w.width = saved
            width = half
        return totals
