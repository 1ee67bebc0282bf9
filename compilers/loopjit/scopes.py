"""Text of LLVM IR under construction, one stream a loop level, so that what a loop does not need stays outside it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from compilers.loopjit.index import LANE, WIDTH, Ix, Symbols, symbol
from compilers.loopjit.vmath import Ops


@dataclass(frozen=True)
class Value:
    """An SSA float: a scalar, or (``wide``) a vector; ``mask`` is the i1 it came from, if it is a truth value."""

    ssa: str
    wide: bool
    mask: str | None = None


@dataclass(eq=False)
class Scope:
    """One loop body (or the function's entry, or one arm of a branch) being written."""

    label: str
    arm: bool = False
    lines: list[str] = field(default_factory=list)
    memo: dict[Any, Any] = field(default_factory=dict)


class Writer:
    """A stack of scopes; an instruction goes to the outermost one that knows all the symbols it depends on."""

    def __init__(self, native_ldexp: bool = False) -> None:
        self.symbols = Symbols()
        self.stack: list[Scope] = [Scope("entry")]
        self.home: dict[str, Scope] = {}
        self.assumed: set[tuple[Ix, int]] = set()
        self.declarations: dict[str, None] = {}
        self._names = 0
        self.narrow = Ops(self.emit, self.declare, 1, native_ldexp)
        self._width = WIDTH
        self._native_ldexp = native_ldexp
        self._vectors: dict[int, Ops] = {}

    @property
    def width(self) -> int:
        """Lanes of the vectors of the loop being written: 16, or a multiple, so that independent chains overlap."""
        return self._width

    @width.setter
    def width(self, lanes: int) -> None:
        self._width = lanes
        self.symbols.range[LANE] = (0, lanes - 1)

    @property
    def vector(self) -> Ops:
        """Instruction emission at the current vector width."""
        if self.width not in self._vectors:
            self._vectors[self.width] = Ops(self.emit, self.declare, self.width, self._native_ldexp)
        return self._vectors[self.width]

    def ops(self, wide: bool) -> Ops:
        """Instruction emission at the width asked for."""
        return self.vector if wide else self.narrow

    def declare(self, text: str) -> None:
        """Note an external declaration, once."""
        self.declarations[text] = None

    def fresh(self, stem: str) -> str:
        """A new name (of a value or a block), without its sigil."""
        self._names += 1
        return f"{stem}{self._names}"

    def emit(self, text: str) -> str:
        """Append an instruction to the current scope and return its result's name; once for each pure one."""
        pure = not text.startswith(("load", "phi")) and "@llvm.masked" not in text
        if pure:
            for scope in self.stack:
                if text in scope.memo:
                    return str(scope.memo[text])
        name = "%" + self.fresh("v")
        self.stack[-1].lines.append(f"  {name} = {text}")
        if pure:
            self.stack[-1].memo[text] = name
        return name

    def effect(self, text: str) -> None:
        """Append an instruction without a result."""
        self.stack[-1].lines.append(f"  {text}")

    # -- where things belong

    def depth_of(self, *indices: Ix) -> int:
        """The depth of the scope in which all the symbols of ``indices`` exist (never outside a branch's arm)."""
        depth = max((number for number, scope in enumerate(self.stack) if scope.arm), default=0)
        for ix in indices:
            for root in self.symbols.roots(ix):
                depth = max(depth, self.stack.index(self.home[root]))
        return depth

    @contextmanager
    def at(self, depth: int) -> Iterator[None]:
        """Write at an outer depth."""
        saved = self.stack
        self.stack = saved[: depth + 1]
        yield
        self.stack = saved

    def remember(self, key: Any, make: Callable[[], Any], *indices: Ix) -> Any:
        """The value of ``key``, made once in the outermost scope that ``indices`` allow."""
        for scope in reversed(self.stack):
            if key in scope.memo:
                return scope.memo[key]
        with self.at(self.depth_of(*indices)):
            value = make()
            self.stack[-1].memo[key] = value
        return value

    def inside(self, ix: Ix, size: int) -> bool:
        """Whether ``0 <= ix < size`` is known here."""
        return self.symbols.inside(ix, size) or (ix, size) in self.assumed

    def has_lane(self, *indices: Ix) -> bool:
        """Whether any of ``indices`` differs from lane to lane."""
        return any(LANE in self.symbols.roots(ix) for ix in indices)

    # -- index arithmetic

    def scalar(self, ix: Ix) -> str:
        """An i64 operand for a lane-free expression."""
        if not ix.terms:
            return str(ix.const)
        if len(ix.terms) == 1 and ix.const == 0 and ix.terms[0][1] == 1 and ix.terms[0][0] not in self.symbols.quotient:
            return f"%{ix.terms[0][0]}"

        def make() -> str:
            total = ""
            for name, coef in ix.terms:
                part = self._quotient(name) if name in self.symbols.quotient else f"%{name}"
                part = part if coef == 1 else self.emit(f"mul nsw i64 {part}, {coef}")
                total = part if not total else self.emit(f"add nsw i64 {total}, {part}")
            return total if not ix.const else self.emit(f"add nsw i64 {total}, {ix.const}")

        return str(self.remember(("ix", ix), make, ix))

    def _quotient(self, name: str) -> str:
        ix, divisor = self.symbols.quotient[name]
        return str(self.remember(("q", name), lambda: self.emit(f"udiv i64 {self.scalar(ix)}, {divisor}"), ix))

    def lanes(self, ix: Ix) -> str:
        """A vector i32 operand for any expression."""

        def make() -> str:
            flat = Ix(ix.const, tuple(term for term in ix.terms if not self.has_lane(symbol(term[0]))))
            total = self.splat_i32(flat)
            for name, coef in ix.terms:
                if name == LANE:
                    lanes = ", ".join(f"i32 {lane * coef}" for lane in range(self.width))
                    total = self.emit(f"add <{self.width} x i32> {total}, <{lanes}>")
                elif self.has_lane(symbol(name)):
                    inner, divisor = self.symbols.quotient[name]
                    whole = self.emit(f"udiv <{self.width} x i32> {self.lanes(inner)}, splat (i32 {divisor})")
                    part = self.emit(f"mul <{self.width} x i32> {whole}, splat (i32 {coef})")
                    total = self.emit(f"add <{self.width} x i32> {total}, {part}")
            return total

        return str(self.remember(("lanes", ix), make, ix))

    def splat_i32(self, ix: Ix) -> str:
        """A lane-free expression in every lane."""
        if not ix.terms:
            return f"splat (i32 {ix.const})"
        scalar = self.scalar(ix)
        narrow = self.emit(f"trunc i64 {scalar} to i32")
        return self.splat(narrow, "i32")

    def splat(self, ssa: str, kind: str = "float") -> str:
        """A scalar in every lane."""
        if ssa.startswith("0x") or ssa in ("true", "false"):
            return f"splat ({kind} {ssa})"
        vector = f"<{self.width} x {kind}>"
        one = self.emit(f"insertelement {vector} poison, {kind} {ssa}, i64 0")
        return self.emit(f"shufflevector {vector} {one}, {vector} poison, <{self.width} x i32> zeroinitializer")

    def widen(self, value: Value) -> str:
        """The value as a vector operand."""
        return value.ssa if value.wide else self.splat(value.ssa)

    def mask(self, guards: Sequence[tuple[Ix, int]]) -> tuple[str, bool]:
        """An i1 (or one a lane, second result True) that says whether every guard holds."""
        wide = self.has_lane(*(ix for ix, _ in guards))

        def condition(ix: Ix, size: int) -> tuple[str, bool]:
            if self.has_lane(ix):
                return self.emit(f"icmp ult <{self.width} x i32> {self.lanes(ix)}, splat (i32 {size})"), True
            return self.emit(f"icmp ult i64 {self.scalar(ix)}, {size}"), False

        def make() -> tuple[str, bool]:
            total = ""
            for ix, size in guards:
                ssa, is_wide = self.remember(("guard", ix, size), functools.partial(condition, ix, size), ix)
                if wide and not is_wide:
                    ssa = self.splat(ssa, "i1")
                kind = f"<{self.width} x i1>" if wide else "i1"
                total = ssa if not total else self.emit(f"and {kind} {total}, {ssa}")
            return total, wide

        result: tuple[str, bool] = self.remember(("mask", tuple(guards)), make, *(ix for ix, _ in guards))
        return result

    def lane_mask(self, guards: Sequence[tuple[Ix, int]]) -> str:
        """The mask of ``guards`` with one i1 a lane, made outside the loops that it does not depend on."""
        mask, wide = self.mask(guards)
        if wide:
            return mask
        indices = [ix for ix, _ in guards]
        return str(self.remember(("lane mask", tuple(guards), self.width), lambda: self.splat(mask, "i1"), *indices))

    # -- loops

    def loop(
        self,
        stem: str,
        bounds: tuple[int, int, int],
        body: Callable[[Ix, list[str]], list[str]],
        carried: Sequence[tuple[str, str]] = (),
        lane: int = 0,
        jump: int | None = None,
        between: tuple[str, str] | None = None,
    ) -> list[str]:
        """A counted loop ``for i in range(*bounds)``, which runs at least once.

        With ``jump`` the second round is at that value instead, and it goes on from there. With ``between`` the loop
        runs over a part of the range only: from the first to before the second of these i64 operands.

        ``carried`` are (LLVM type, initial value) of the values carried around; ``body(i, values)`` returns their
        next ones; the result is their last. One round is written without a loop. With ``lane`` the body holds
        vectors of so many lanes, and the symbol :data:`LANE` lives there.
        """
        start, stop, step = bounds
        count = len(range(start, stop, step)) if jump is None else 1 + len(range(jump, stop, step))
        parent = self.stack[-1]
        if count == 1:
            block = self.fresh("once")
            # What one row reads of its scratch was written in it: not to be moved before it, though the row's index is
            # a constant here.
            scope = Scope(block, arm=stem == "r")
            self.stack.append(scope)
            saved = self._enter_lanes(scope, lane)
            result = body(Ix(start), [value for _, value in carried])
            self._leave_lanes(saved)
            self.stack.pop()
            parent.lines += [f"  br label %{block}", f"{block}:", *scope.lines]
            parent.label = scope.label
            return result
        last = start + (count - 1) * step if jump is None else jump + (count - 2) * step
        name = self.symbols.fresh(stem, start, last)
        head, leave = self.fresh("loop"), self.fresh("done")
        scope = Scope(head)
        self.stack.append(scope)
        self.home[name] = scope
        saved = self._enter_lanes(scope, lane)
        phis = [self.fresh("c") for _ in carried]
        result = body(symbol(name), [f"%{phi}" for phi in phis])
        self._leave_lanes(saved)
        following = self.fresh("next")
        self.stack.pop()
        # the parent's block may have moved on while the body was written
        lines = [f"  br label %{head}", f"{head}:"]
        begin, end = between or (str(start), str(last + step))
        lines.append(f"  %{name} = phi i64 [ {begin}, %{parent.label} ], [ %{following}, %{scope.label} ]")
        for phi, (kind, initial), value in zip(phis, carried, result, strict=True):
            lines.append(f"  %{phi} = phi {kind} [ {initial}, %{parent.label} ], [ {value}, %{scope.label} ]")
        lines += scope.lines
        if jump is None:
            lines.append(f"  %{following} = add nuw nsw i64 %{name}, {step}")
        else:
            onward, begun = self.fresh("onward"), self.fresh("begun")
            lines.append(f"  %{onward} = add nuw nsw i64 %{name}, {step}")
            lines.append(f"  %{begun} = icmp eq i64 %{name}, {start}")
            lines.append(f"  %{following} = select i1 %{begun}, i64 {jump}, i64 %{onward}")
        again = self.fresh("again")
        lines.append(f"  %{again} = icmp ult i64 %{following}, {end}")
        lines.append(f"  br i1 %{again}, label %{head}, label %{leave}")
        lines.append(f"{leave}:")
        parent.lines += lines
        parent.label = leave
        return result

    def _enter_lanes(self, scope: Scope, lane: int) -> tuple[Scope | None, int] | None:
        if not lane:
            return None
        saved = (self.home.get(LANE), self.width)
        self.home[LANE], self.width = scope, lane
        return saved

    def _leave_lanes(self, saved: tuple[Scope | None, int] | None) -> None:
        if saved is not None:
            if saved[0] is not None:
                self.home[LANE] = saved[0]
            self.width = saved[1]

    def when(self, condition: str, body: Callable[[], None]) -> None:
        """Write ``body`` so that it runs only where ``condition`` (an i1) holds."""
        parent, scope, join = self.stack[-1], Scope(self.fresh("then"), arm=True), self.fresh("join")
        begin = scope.label
        self.stack.append(scope)
        body()
        self.stack.pop()
        parent.lines += [f"  br i1 {condition}, label %{begin}, label %{join}", f"{begin}:", *scope.lines]
        parent.lines += [f"  br label %{join}", f"{join}:"]
        parent.label = join

    def branch(self, condition: str, kind: str, then: Callable[[], str], other: Callable[[], str]) -> str:
        """``condition ? then() : other()`` with control flow; both give an SSA value of type ``kind``."""
        parent = self.stack[-1]
        names = [self.fresh("then"), self.fresh("else")]
        join = self.fresh("join")
        arms = []
        for name, make in zip(names, (then, other), strict=True):
            scope = Scope(name, arm=True)
            self.stack.append(scope)
            value = make()
            self.stack.pop()
            arms.append((scope, value))
        parent.lines.append(f"  br i1 {condition}, label %{names[0]}, label %{names[1]}")
        for name, (scope, _) in zip(names, arms, strict=True):
            parent.lines += [f"{name}:", *scope.lines, f"  br label %{join}"]
        parent.lines.append(f"{join}:")
        parent.label = join
        incoming = ", ".join(f"[ {value}, %{scope.label} ]" for scope, value in arms)
        return self.emit(f"phi {kind} {incoming}")
