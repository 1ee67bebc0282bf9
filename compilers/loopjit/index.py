"""Index arithmetic: affine expressions over loop symbols, with ranges, so that most of it folds at compile time.

An :class:`Ix` is ``const + sum(coef * symbol)``. Symbols are row counters (``r0`` ...), bases of vector loops
(``b3``), loop counters of inlined reductions (``k2``), the vector lane :data:`LANE` (0..15), and quotients that
did not fold (``q1`` = floor of an expression by a constant). :class:`Symbols` knows each one's range.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from programs.ir import Shape

WIDTH = 16
"""Lanes of a vector: one AVX-512 register; narrower machines split it in the back end."""

MAX_STRIDE = 4
"""Widest stride that is loaded as one stretch rather than gathered."""

LANE = "lane"


@dataclass(frozen=True, slots=True)
class Ix:
    """An affine index expression; ``terms`` are sorted by symbol, without zero coefficients."""

    const: int
    terms: tuple[tuple[str, int], ...] = ()

    def __add__(self, other: Ix | int) -> Ix:
        if isinstance(other, int):
            return Ix(self.const + other, self.terms)
        if not other.terms:
            return Ix(self.const + other.const, self.terms)
        if not self.terms:
            return Ix(self.const + other.const, other.terms)
        total = dict(self.terms)
        for symbol, coef in other.terms:
            total[symbol] = total.get(symbol, 0) + coef
        return Ix(self.const + other.const, tuple(sorted(item for item in total.items() if item[1])))

    def scaled(self, factor: int) -> Ix:
        """The expression times ``factor``."""
        if factor == 0:
            return ZERO
        if factor == 1:
            return self
        return Ix(self.const * factor, tuple((symbol, coef * factor) for symbol, coef in self.terms))

    def coef(self, symbol: str) -> int:
        """The coefficient of ``symbol`` (0 if absent)."""
        for name, coef in self.terms:
            if name == symbol:
                return coef
        return 0


ZERO = Ix(0)


def symbol(name: str) -> Ix:
    """The expression that is one symbol."""
    return Ix(0, ((name, 1),))


class Symbols:
    """Ranges (inclusive) of symbols, and the definitions of those that stand for quotients."""

    def __init__(self) -> None:
        self.range: dict[str, tuple[int, int]] = {LANE: (0, WIDTH - 1)}
        self.quotient: dict[str, tuple[Ix, int]] = {}
        self._names: dict[tuple[Ix, int], str] = {}
        self._roots: dict[tuple[tuple[str, int], ...], frozenset[str]] = {}
        self._count = 0

    def fresh(self, stem: str, low: int, high: int) -> str:
        """A new symbol with the inclusive range ``low..high``."""
        self._count += 1
        name = f"{stem}{self._count}"
        self.range[name] = (low, high)
        return name

    def bounds(self, ix: Ix) -> tuple[int, int]:
        """Inclusive bounds of an expression."""
        low = high = ix.const
        for name, coef in ix.terms:
            a, b = self.range[name]
            low += coef * (a if coef > 0 else b)
            high += coef * (b if coef > 0 else a)
        return low, high

    def inside(self, ix: Ix, size: int) -> bool:
        """Whether ``0 <= ix < size`` always holds."""
        low, high = self.bounds(ix)
        return low >= 0 and high < size

    def divmod(self, ix: Ix, divisor: int) -> tuple[Ix, Ix]:
        """Quotient and remainder of an expression by a positive constant, folded where possible.

        What is left to divide at run time is never negative, for the code divides unsigned numbers: where whole
        multiples that were taken out would leave less than zero, as many as needed stay in.
        """
        if divisor == 1:
            return ix, ZERO
        whole = Ix(ix.const // divisor, tuple((s, c // divisor) for s, c in ix.terms if c % divisor == 0))
        rest = Ix(ix.const % divisor, tuple((s, c) for s, c in ix.terms if c % divisor))
        low, high = self.bounds(rest)
        if low < 0 or high // divisor == low // divisor:
            kept = low // divisor * divisor
            whole, rest = whole + low // divisor, rest + -kept
            low, high = low - kept, high - kept
        if high < divisor:
            return whole, rest
        key = (rest, divisor)
        if key not in self._names:
            name = self.fresh("q", low // divisor, high // divisor)
            self._names[key] = name
            self.quotient[name] = key
        quotient = symbol(self._names[key])
        return whole + quotient, rest + quotient.scaled(-divisor)

    def roots(self, ix: Ix) -> frozenset[str]:
        """The loop symbols that an expression depends on, quotients looked through."""
        known = self._roots.get(ix.terms)
        if known is None:
            found: set[str] = set()
            for name, _ in ix.terms:
                if name in self.quotient:
                    found |= self.roots(self.quotient[name][0])
                else:
                    found.add(name)
            known = self._roots[ix.terms] = frozenset(found)
        return known


@functools.lru_cache(4096)
def strides(shape: Shape) -> Shape:
    """Row-major strides in elements."""
    return tuple(math.prod(shape[dim + 1 :]) for dim in range(len(shape)))


def linear(index: Sequence[Ix], shape: Shape) -> Ix:
    """The element offset of ``index`` in a dense row-major tensor of ``shape``."""
    total = ZERO
    for ix, stride, size in zip(index, strides(shape), shape, strict=True):
        if size > 1:
            total = total + ix.scaled(stride)
    return total


def reshape_index(symbols: Symbols, index: Sequence[Ix], source: Shape, target: Shape) -> tuple[Ix, ...]:
    """Where element ``index`` of the reshaped tensor (``target``) lies in the original (``source``).

    The shapes are cut into the finest runs of equal size first, so that a quotient mixes no more than it must.
    """
    result: list[Ix] = []
    i = j = 0
    while i < len(source):
        if j == len(target) or source[i] == 1:
            result.append(ZERO)
            i += 1
            continue
        if target[j] == 1:
            j += 1
            continue
        first_i, first_j = i, j
        a, b = source[i], target[j]
        i, j = i + 1, j + 1
        while a != b:
            if a < b:
                a *= source[i]
                i += 1
            else:
                b *= target[j]
                j += 1
        offset = linear(index[first_j:j], target[first_j:j])
        for stride in strides(source[first_i:i])[:-1]:
            quotient, offset = symbols.divmod(offset, stride)
            result.append(quotient)
        result.append(offset)
    return tuple(result)
