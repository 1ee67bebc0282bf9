"""One random function as LLVM IR, in the style of an unoptimized C compiler: expressions, statements, loops.

Used by :mod:`programs.c.generate`. What is written always ends, stays in bounds and has no undefined behaviour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

MAX_ROUNDS = 4000
"""The most that the loop around a kernel's body repeats."""

BITS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64}
_BINARY = (
    *("add", "add", "add", "sub", "sub", "mul", "mul"),
    *("and", "or", "xor", "xor", "shl", "lshr", "ashr", "udiv", "urem"),
)
_COMPARE = ("eq", "ne", "ult", "ugt", "slt", "sgt", "sle", "uge")


@dataclass(frozen=True)
class Table:
    """``length`` is 0 where the function does not know it, and then every index is masked."""

    pointer: str
    kind: str
    length: int
    mask: str
    writable: bool


@dataclass(frozen=True)
class Helper:
    name: str
    result: str
    parameters: tuple[str, ...]
    cost: float


@dataclass
class Function:
    """One function being written: its lines, and how often the line being written now will run."""

    name: str
    rng: np.random.Generator
    budget: float
    helpers: list[Helper] = field(default_factory=list)
    arrays: list[Table] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    slots: list[str] = field(default_factory=list)
    variables: list[tuple[str, str]] = field(default_factory=list)
    counters: list[tuple[str, int]] = field(default_factory=list)
    exits: list[str] = field(default_factory=list)
    loops: list[str] = field(default_factory=list)
    weight: float = 1.0
    cost: float = 0.0
    used: int = 0

    # -- text

    def pick(self, *options: str) -> str:
        return options[int(self.rng.integers(0, len(options)))]

    def below(self, limit: int) -> int:
        return int(self.rng.integers(0, limit))

    def chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def fresh(self, stem: str) -> str:
        self.used += 1
        return f"{stem}{self.used}"

    def put(self, text: str) -> None:
        self.lines.append(f"  {text}")
        self.cost += self.weight

    def let(self, text: str) -> str:
        name = f"%{self.fresh('t')}"
        self.put(f"{name} = {text}")
        return name

    def label(self, name: str) -> None:
        self.lines.append(f"\n{name}:")

    def slot(self, kind: str, stem: str = "v") -> str:
        name = f"%{self.fresh(stem)}"
        self.slots.append(f"  {name} = alloca {kind}, align {BITS.get(kind, 64) // 8}")
        return name

    def repeat(self, target: str) -> None:
        """Branch back to a loop's head, with metadata of its own."""
        self.loops.append(f"!{len(self.loops) + 1}")
        self.put(f"br label %{target}, !llvm.loop {self.loops[-1]}")

    def load(self, kind: str, pointer: str) -> str:
        return self.let(f"load {kind}, ptr {pointer}, align {BITS.get(kind, 64) // 8}")

    def store(self, kind: str, value: str, pointer: str) -> None:
        self.put(f"store {kind} {value}, ptr {pointer}, align {BITS.get(kind, 64) // 8}")

    # -- values

    def cast(self, value: str, kind: str, to: str) -> str:
        if BITS[kind] == BITS[to]:
            return value
        if BITS[kind] > BITS[to]:
            return self.let(f"trunc {kind} {value} to {to}")
        return self.let(f"{self.pick('zext', 'sext')} {kind} {value} to {to}")

    def constant(self, kind: str) -> str:
        bits = BITS[kind]
        values = (self.below(17), 1 << self.below(bits - 1), self.below(1 << min(bits - 1, 62)))
        return str(values[self.below(3)])

    def index(self, array: Table) -> str:
        """An index inside ``array``, i64."""
        direct = [slot for slot, most in self.counters if most <= array.length]
        if direct and self.chance(0.6):
            return self.load("i64", direct[-1 if self.chance(0.7) else self.below(len(direct))])
        if self.counters and self.chance(0.7):
            at = self.load("i64", self.counters[self.below(len(self.counters))][0])
            at = self.let(f"{self.pick('add', 'sub', 'mul', 'xor')} i64 {at}, {1 + self.below(9)}")
        else:
            at = self.value("i64", 1)
        return self.let(f"and i64 {at}, {self.load('i64', array.mask)}")

    def element(self, array: Table) -> str:
        base = self.load("ptr", array.pointer)
        return self.let(f"getelementptr inbounds {array.kind}, ptr {base}, i64 {self.index(array)}")

    def value(self, kind: str, depth: int) -> str:
        """A value of type ``kind``, from an expression at most ``depth`` deep."""
        choice = self.below(10 if depth > 0 else 4)
        if choice == 0:
            return self.constant(kind)
        if choice <= 2 and self.variables:
            slot, other = self.variables[self.below(len(self.variables))]
            return self.cast(self.load(other, slot), other, kind)
        if choice == 3 and self.arrays:
            array = self.arrays[self.below(len(self.arrays))]
            return self.cast(self.load(array.kind, self.element(array)), array.kind, kind)
        if depth <= 0:
            return self.constant(kind)
        if choice == 4 and self.helpers:
            helper = self.helpers[self.below(len(self.helpers))]
            if self.cost + self.weight * helper.cost < self.budget:
                return self.call(helper, kind, depth)
        if choice == 5:
            flag = self.condition(depth - 1)
            return self.let(
                f"select i1 {flag}, {kind} {self.value(kind, depth - 1)}, {kind} {self.value(kind, depth - 1)}"
            )
        if choice == 6:
            value, by = self.value(kind, depth - 1), 1 + self.below(BITS[kind] - 1)
            left, right = self.let(f"shl {kind} {value}, {by}"), self.let(f"lshr {kind} {value}, {BITS[kind] - by}")
            return self.let(f"or {kind} {left}, {right}")
        operation = self.pick(*_BINARY)
        a, b = self.value(kind, depth - 1), self.value(kind, depth - 1)
        if operation in ("shl", "lshr", "ashr"):
            b = self.let(f"and {kind} {b}, {BITS[kind] - 1}")
        elif operation in ("udiv", "urem"):
            b = self.let(f"or {kind} {b}, 1")
        return self.let(f"{operation} {kind} {a}, {b}")

    def condition(self, depth: int) -> str:
        kind = self.pick("i32", "i64")
        return self.let(f"icmp {self.pick(*_COMPARE)} {kind} {self.value(kind, depth)}, {self.value(kind, depth)}")

    def call(self, helper: Helper, kind: str, depth: int) -> str:
        arguments = []
        tables = [array for array in self.arrays if array.kind == "i32"]
        for parameter in helper.parameters:
            if parameter == "table":
                array = tables[self.below(len(tables))]
                arguments += [f"ptr {self.load('ptr', array.pointer)}", f"i64 {self.load('i64', array.mask)}"]
            else:
                arguments.append(f"{parameter} {self.value(parameter, depth - 1)}")
        self.cost += self.weight * helper.cost
        return self.cast(self.let(f"call {helper.result} @{helper.name}({', '.join(arguments)})"), helper.result, kind)

    # -- statements

    @contextmanager
    def times(self, count: float) -> Iterator[None]:
        self.weight *= count
        yield
        self.weight /= count

    def statements(self, count: int, depth: int) -> None:
        for _ in range(count):
            self.statement(depth)

    def statement(self, depth: int) -> None:
        choice = self.below(12)
        if choice < 3 and any(array.writable for array in self.arrays):
            writable = [array for array in self.arrays if array.writable]
            array = writable[self.below(len(writable))]
            value = self.value(array.kind, 2)
            self.store(array.kind, value, self.element(array))
        elif choice < 6 or depth <= 0 or self.cost + 200 * self.weight > self.budget:
            slot, kind = self.variables[self.below(len(self.variables))]
            old = self.load(kind, slot)
            self.store(
                kind, self.let(f"{self.pick('add', 'xor', 'sub', 'add')} {kind} {old}, {self.value(kind, 2)}"), slot
            )
        elif choice < 8:
            self.branch(depth)
        elif choice == 8:
            self.switch(depth)
        elif choice == 9:
            self.shift_loop(depth)
        elif choice == 10 and self.exits:
            self.leave()
        else:
            self.count_loop(depth)

    def branch(self, depth: int) -> None:
        yes, no, end = self.fresh("if.then"), self.fresh("if.else"), self.fresh("if.end")
        both = self.chance(0.5)
        self.put(f"br i1 {self.condition(1)}, label %{yes}, label %{no if both else end}")
        for name in (yes, no) if both else (yes,):
            self.label(name)
            with self.times(0.5):
                self.statements(1 + self.below(2), depth - 1)
            self.put(f"br label %{end}")
        self.label(end)

    def switch(self, depth: int) -> None:
        cases = [self.fresh("sw.case") for _ in range(2 + self.below(4))]
        end = self.fresh("sw.end")
        value = self.let(f"and i32 {self.value('i32', 1)}, 7")
        targets = " ".join(f"i32 {number}, label %{name}" for number, name in enumerate(cases))
        self.put(f"switch i32 {value}, label %{end} [ {targets} ]")
        for name in cases:
            self.label(name)
            with self.times(1 / 8):
                self.statement(min(depth - 1, 1))
            self.put(f"br label %{end}")
        self.label(end)

    def leave(self) -> None:
        """Break out of the innermost loop when something rare holds."""
        stay = self.fresh("stay")
        mixed = self.let(f"and i32 {self.value('i32', 1)}, 1023")
        rare = self.let(f"icmp eq i32 {mixed}, {self.below(1024)}")
        self.put(f"br i1 {rare}, label %{self.exits[-1]}, label %{stay}")
        self.label(stay)

    def shift_loop(self, depth: int) -> None:
        """``for (word = ... & 255; word; word >>= 1)``"""
        slot = self.slot("i64", "word")
        self.store("i64", self.let(f"and i64 {self.value('i64', 1)}, 255"), slot)
        test, body, end = self.fresh("while.cond"), self.fresh("while.body"), self.fresh("while.end")
        self.put(f"br label %{test}")
        self.label(test)
        with self.times(5):
            more = self.let(f"icmp ne i64 {self.load('i64', slot)}, 0")
            self.put(f"br i1 {more}, label %{body}, label %{end}")
            self.label(body)
            self.exits.append(end)
            self.statements(1 + self.below(2), depth - 1)
            self.exits.pop()
            word = self.load("i64", slot)
            if self.chance(0.5):
                following = self.let(f"lshr i64 {word}, 1")
            else:
                following = self.let(f"and i64 {word}, {self.let(f'sub i64 {word}, 1')}")
            self.store("i64", following, slot)
            self.repeat(test)
        self.label(end)

    def count_loop(
        self, depth: int, over: Table | None = None, body: Callable[[], None] | None = None, bound: str = ""
    ) -> None:
        """``for (i = 0; i < limit; i++)``: up to ``bound``, an array's length, a constant or a masked outer counter."""
        choice = self.below(4)
        known = [array for array in self.arrays if array.length]
        if over is None and not bound and known and choice < 2:
            over = known[self.below(len(known))]
            if self.cost + 20 * self.weight * over.length > self.budget:
                over = None
        limit = self.slot("i64", "limit")
        if bound:
            most, trips = MAX_ROUNDS, 1  # the cost is of one round
            self.store("i64", bound, limit)
        elif over is not None:
            most = trips = over.length
            self.store("i64", self.let(f"add nsw i64 {self.load('i64', over.mask)}, 1"), limit)
        elif choice == 2 and self.counters:
            most, trips = 16, 8
            outer = self.load("i64", self.counters[-1][0])
            self.store("i64", self.let(f"and i64 {outer}, 15"), limit)
        else:
            most = trips = 2 + self.below(14)
            self.store("i64", str(trips), limit)
        slot = self.slot("i64", "i")
        test, inside, step, end = (self.fresh(stem) for stem in ("for.cond", "for.body", "for.inc", "for.end"))
        self.store("i64", "0", slot)
        self.put(f"br label %{test}")
        self.label(test)
        with self.times(trips):
            more = self.let(f"icmp slt i64 {self.load('i64', slot)}, {self.load('i64', limit)}")
            self.put(f"br i1 {more}, label %{inside}, label %{end}")
            self.label(inside)
            self.counters.append((slot, most))
            if body is not None:
                body()
            else:
                self.exits.append(end)
                self.read_counter(slot)
                self.statements(1 + self.below(3), depth - 1)
                self.exits.pop()
            self.counters.pop()
            self.put(f"br label %{step}")
            self.label(step)
            self.store("i64", self.let(f"add nsw i64 {self.load('i64', slot)}, 1"), slot)
            self.repeat(test)
        self.label(end)

    def read_counter(self, slot: str) -> None:
        """Let the loop's counter flow into a variable, sometimes; a counter itself is never assigned."""
        if self.chance(0.5):
            target, kind = self.variables[self.below(len(self.variables))]
            counter = self.cast(self.load("i64", slot), "i64", kind)
            self.store(kind, self.let(f"xor {kind} {self.load(kind, target)}, {counter}"), target)

    def argument(self, position: int, stem: str) -> str:
        """A slot that holds the pointer at ``position`` of the kernel's table."""
        at = self.let(f"getelementptr inbounds ptr, ptr {self.load('ptr', '%table')}, i64 {position}")
        slot = self.slot("ptr", stem)
        self.store("ptr", self.load("ptr", at), slot)
        return slot

    def word(self, slot: str, position: int) -> str:
        """The 64-bit word at ``position`` of the array whose pointer is in ``slot``."""
        return self.load("i64", self.let(f"getelementptr inbounds i64, ptr {self.load('ptr', slot)}, i64 {position}"))

    def variable(self, kind: str, value: str) -> None:
        slot = self.slot(kind)
        self.store(kind, value, slot)
        self.variables.append((slot, kind))
