"""One random loop kernel as LLVM IR, in the style of an unoptimized C compiler.

A kernel has two loops: one over rows, and in it the loop that matters, which reads arrays by some pattern, computes
something, and does something with the result: stores it, reduces it, carries it on, searches with it. It always ends,
stays in bounds and has no undefined behaviour.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from programs.c.random_function import BITS, Function
from programs.c_program import CBuffer

WIDTH = {**BITS, "float": 32, "double": 64}
DTYPE = {("i8", True): "int8", ("i8", False): "uint8", ("i16", True): "int16", ("i16", False): "uint16",
         ("i32", True): "int32", ("i32", False): "uint32", ("i64", True): "int64", ("i64", False): "uint64",
         ("float", True): "float32", ("double", True): "float64"}  # fmt: skip
KEPT_ROWS = 16
"""Rows of data; further ones begin again at the first, so that what is read stays in the cache."""
MARGIN = 8
"""Elements that every row has beyond its end, for neighbours."""
TABLE = 256
READS = ("row", "row", "row", "same", "shifted", "strided", "reverse", "gather", "column")
SINKS = ("store", "store", "store", "reduce", "reduce", "reduce", "reduce", "either", "sum if", "count", "prefix",
          "filter", "previous", "argmax", "histogram", "search", "scatter", "carried")  # fmt: skip


@dataclass
class Source:
    """An array that the loop reads: ``slot`` holds the pointer to the present row."""

    slot: str
    kind: str
    signed: bool
    pattern: str
    step: int = 1
    index: str = ""


@dataclass
class LoopWriter(Function):
    """A kernel under way."""

    compute: str = "i32"
    counter: str = ""
    counter_kind: str = "i64"
    sources: list[Source] = field(default_factory=list)
    buffers: list[CBuffer] = field(default_factory=list)
    draws: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Input buffer -> how it is drawn, and a bound."""
    tables: list[str] = field(default_factory=list)
    reads: int = 0

    @property
    def is_float(self) -> bool:
        return self.compute in ("float", "double")

    # -- memory of any type

    def slot(self, kind: str, stem: str = "v") -> str:
        name = f"%{self.fresh(stem)}"
        self.slots.append(f"  {name} = alloca {kind}, align {WIDTH.get(kind, 64) // 8}")
        return name

    def load(self, kind: str, pointer: str) -> str:
        return self.let(f"load {kind}, ptr {pointer}, align {WIDTH.get(kind, 64) // 8}")

    def store(self, kind: str, value: str, pointer: str) -> None:
        self.put(f"store {kind} {value}, ptr {pointer}, align {WIDTH.get(kind, 64) // 8}")

    def at(self, kind: str, slot: str, index: str) -> str:
        """The address of an element; ``slot`` holds the array, ``index`` is i64."""
        return self.let(f"getelementptr inbounds {kind}, ptr {self.load('ptr', slot)}, i64 {index}")

    def position(self, offset: int = 0) -> str:
        """The inner counter as i64, plus a number."""
        value = self.load(self.counter_kind, self.counter)
        if offset:
            value = self.let(f"add nsw {self.counter_kind} {value}, {offset}")
        return self.let(f"sext i32 {value} to i64") if self.counter_kind == "i32" else value

    # -- buffers

    def buffer(
        self, name: str, kind: str, signed: bool, length: int, role: str, draw: str = "any", most: int = 0
    ) -> str:
        """A new buffer; the slot that holds its pointer."""
        self.buffers.append(CBuffer(name, DTYPE[kind, signed], (length,), role))
        if role == "input":
            self.draws[name] = draw, most
        return self.argument(len(self.buffers), name)

    def row_of(self, pointer: str, kind: str, row: str, stride: str) -> str:
        """A slot with the pointer to the row of a buffer of rows."""
        kept = self.let(f"and i64 {self.load('i64', row)}, {KEPT_ROWS - 1}")
        begin = self.let(f"mul nsw i64 {kept}, {stride}")
        slot = self.slot("ptr", "row")
        self.store("ptr", self.at(kind, pointer, begin), slot)
        return slot

    # -- values

    def read(self, source: Source) -> str:
        self.reads += 1
        if source.pattern == "shifted":
            index = self.position(self.below(MARGIN))
        elif source.pattern == "strided":
            index = self.let(f"mul nsw i64 {self.position()}, {source.step}")
        elif source.pattern == "column":
            index = self.let(f"mul nsw i64 {self.position()}, {self.load('i64', source.index)}")
        elif source.pattern == "reverse":
            index = self.let(f"sub nsw i64 {self.load('i64', source.index)}, {self.position()}")
        elif source.pattern == "gather":
            index = self.let(f"sext i32 {self.load('i32', self.at('i32', source.index, self.position()))} to i64")
        else:
            index = self.position()
        value = self.load(source.kind, self.at(source.kind, source.slot, index))
        return self.converted(value, source.kind, source.signed, self.compute)

    def converted(self, value: str, kind: str, signed: bool, to: str) -> str:
        if kind == to:
            return value
        if kind in ("float", "double"):
            if to in ("float", "double"):
                return self.let(f"{'fpext' if to == 'double' else 'fptrunc'} {kind} {value} to {to}")
            raise ValueError("floats are not made integers: they may not fit")
        if to in ("float", "double"):
            return self.let(f"{'sitofp' if signed else 'uitofp'} {kind} {value} to {to}")
        if BITS[kind] > BITS[to]:
            return self.let(f"trunc {kind} {value} to {to}")
        return self.let(f"{'sext' if signed else 'zext'} {kind} {value} to {to}")

    def number(self) -> str:
        if self.is_float:
            return self.pick("5.000000e-01", "2.000000e+00", "1.250000e+00", "-7.500000e-01", "3.000000e+00")
        return str(self.below(1 << self.below(12)) + 1)

    def bound(self) -> str:
        """Something to compare with that a byte may exceed."""
        return self.number() if self.is_float else str(self.below(1 << (2 + self.below(5))))

    def leaf(self) -> str:
        choice = self.below(10)
        if choice == 0:
            return self.number()
        if choice == 1 and not self.is_float:
            return self.converted(self.position(), "i64", True, self.compute)
        if choice == 2 and self.variables:
            slot, kind = self.variables[self.below(len(self.variables))]
            return self.load(kind, slot)
        return self.read(self.sources[self.below(len(self.sources))])

    def value_read(self, depth: int) -> str:
        """A value that depends on what is read: anything else could be computed before the loop."""
        before = self.reads
        value = self.term(depth)
        if self.reads > before:
            return value
        other = self.read(self.sources[self.below(len(self.sources))])
        return self.let(f"{'fadd' if self.is_float else 'add'} {self.compute} {value}, {other}")

    def term(self, depth: int) -> str:
        """A value of the type computed in."""
        if depth <= 0 or self.chance(0.1):
            return self.leaf()
        return self._float_term(depth) if self.is_float else self._integer_term(depth)

    def _float_term(self, depth: int) -> str:
        kind, choice = self.compute, self.below(12)
        if choice < 8:
            operation = self.pick("fadd", "fadd", "fsub", "fmul", "fmul")
            return self.let(f"{operation} {kind} {self.term(depth - 1)}, {self.term(depth - 1)}")
        if choice == 8:
            # a divisor away from zero, so that small differences stay small
            below = self.let(
                f"fadd {kind} {self.let(f'call {kind} @llvm.fabs.{self._suffix}({kind} {self.leaf()})')}, 1.0"
            )
            return self.let(f"fdiv {kind} {self.term(depth - 1)}, {below}")
        if choice == 9:
            inside = self.let(f"call {kind} @llvm.fabs.{self._suffix}({kind} {self.term(depth - 1)})")
            return self.let(f"call {kind} @llvm.sqrt.{self._suffix}({kind} {inside})") if self.chance(0.3) else inside
        return self.let(f"select i1 {self.condition(0)}, {kind} {self.term(depth - 1)}, {kind} {self.term(depth - 1)}")

    @property
    def _suffix(self) -> str:
        return "f32" if self.compute == "float" else "f64"

    def _integer_term(self, depth: int) -> str:
        kind, choice = self.compute, self.below(16)
        if choice < 8:
            operation = self.pick("add", "add", "add", "sub", "mul", "mul", "xor", "and", "or")
            return self.let(f"{operation} {kind} {self.term(depth - 1)}, {self.term(depth - 1)}")
        if choice == 8 and self.chance(0.3):  # rotated
            value, by = self.term(depth - 1), 1 + self.below(BITS[kind] - 1)
            left, right = self.let(f"shl {kind} {value}, {by}"), self.let(f"lshr {kind} {value}, {BITS[kind] - by}")
            return self.let(f"or {kind} {left}, {right}")
        if choice < 10:
            shift = 1 + self.below(BITS[kind] // 2)
            return self.let(f"{self.pick('ashr', 'lshr', 'shl')} {kind} {self.term(depth - 1)}, {shift}")
        if choice == 10 and self.tables:
            index = self.let(f"and {kind} {self.term(depth - 1)}, {TABLE - 1}")
            wide = self.converted(index, kind, False, "i64")
            return self.converted(self.load("i32", self.at("i32", self.tables[0], wide)), "i32", True, kind)
        value = self.term(depth - 1)
        if choice == 11:
            low = self.let(f"icmp slt {kind} {value}, 0")
            return self.let(f"select i1 {low}, {kind} {self.let(f'sub {kind} 0, {value}')}, {kind} {value}")
        if choice == 12:  # saturated to fewer bits
            high = (1 << (BITS[kind] // 2 - 1)) - 1
            over = self.let(f"icmp sgt {kind} {value}, {high}")
            value = self.let(f"select i1 {over}, {kind} {high}, {kind} {value}")
            under = self.let(f"icmp slt {kind} {value}, {-high - 1}")
            return self.let(f"select i1 {under}, {kind} {-high - 1}, {kind} {value}")
        other = self.term(depth - 1)
        if choice == 13:
            wins = self.let(f"icmp {self.pick('slt', 'sgt', 'ult', 'ugt')} {kind} {value}, {other}")
            return self.let(f"select i1 {wins}, {kind} {value}, {kind} {other}")
        return self.let(f"select i1 {self.condition(0)}, {kind} {value}, {kind} {other}")

    def condition(self, depth: int) -> str:
        """Compares what was read: where floats may be reassociated, nothing computed from them decides anything."""
        one = self.read(self.sources[self.below(len(self.sources))])
        other = self.read(self.sources[self.below(len(self.sources))]) if self.chance(0.4) else self.bound()
        if self.is_float:
            return self.let(f"fcmp {self.pick('olt', 'ogt', 'ole', 'oge')} {self.compute} {one}, {other}")
        return self.let(f"icmp {self.pick('slt', 'sgt', 'eq', 'ne', 'ult', 'sge')} {self.compute} {one}, {other}")

    # -- control

    def when(self, condition: str, yes: str) -> str:
        """Begin a conditional part; the label to end it with."""
        end = self.fresh("if.end")
        self.put(f"br i1 {condition}, label %{yes}, label %{end}")
        self.label(yes)
        return end

    def end_when(self, end: str) -> None:
        self.put(f"br label %{end}")
        self.label(end)

    def accumulated(self, slot: str, kind: str, value: str) -> None:
        old = self.load(kind, slot)
        if kind in ("float", "double"):
            how = self.pick("fadd", "fadd", "fadd", "fadd", "max")
            if how == "max":
                wins = self.let(f"fcmp ogt {kind} {value}, {old}")
                self.store(kind, self.let(f"select i1 {wins}, {kind} {value}, {kind} {old}"), slot)
                return
        else:
            how = self.pick("add", "add", "add", "add", "xor", "or", "and", "min", "max")
            if how in ("min", "max"):
                wins = self.let(f"icmp {'slt' if how == 'min' else 'sgt'} {kind} {value}, {old}")
                self.store(kind, self.let(f"select i1 {wins}, {kind} {value}, {kind} {old}"), slot)
                return
        self.store(kind, self.let(f"{how} {kind} {old}, {value}"), slot)
