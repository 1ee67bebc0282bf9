"""Index arithmetic against plain integers: what is divided at run time is never negative: it is divided unsigned."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compilers.base import run_rule
from compilers.loopjit.index import Ix, Symbols, symbol
from programs.ir import GraphBuilder

COEF = st.integers(-60, 60)


def value(symbols: Symbols, ix: Ix, known: dict[str, int]) -> int:
    """The number that ``ix`` is; asserts that no run-time division meets a negative number."""
    total = ix.const
    for name, coef in ix.terms:
        if name in symbols.quotient and name not in known:
            inner, divisor = symbols.quotient[name]
            divided = value(symbols, inner, known)
            assert divided >= 0
            known[name] = divided // divisor
            low, high = symbols.range[name]
            assert low <= known[name] <= high
        total += coef * known[name]
    return total


@given(
    sizes=st.lists(st.integers(1, 50), min_size=1, max_size=3),
    coefs=st.lists(COEF, min_size=3, max_size=3),
    const=st.integers(-3000, 3000),
    divisors=st.lists(st.integers(1, 70), min_size=1, max_size=4),
    data=st.data(),
)
def test_quotients_and_remainders(sizes, coefs, const, divisors, data):  # type: ignore[no-untyped-def]
    symbols = Symbols()
    names = [symbols.fresh("r", 0, size - 1) for size in sizes]
    known = {name: data.draw(st.integers(0, size - 1)) for name, size in zip(names, sizes, strict=True)}
    ix = Ix(const)
    for name, coef in zip(names, coefs, strict=False):
        ix = ix + symbol(name).scaled(coef)
    number = value(symbols, ix, known)
    for divisor in divisors:
        quotient, remainder = symbols.divmod(ix, divisor)
        assert value(symbols, quotient, known) == number // divisor
        assert value(symbols, remainder, known) == number % divisor
        # as a reshape does: what is divided next is a remainder mixed with its quotient
        ix, number = remainder.scaled(40) + quotient, number % divisor * 40 + number // divisor


def test_a_reshape_of_a_reshape_is_read_where_it_lies(jit, program, agrees):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.op("add", g.input("x", (40, 33)), g.input("row", (1, 33)))
    for _ in range(2):
        x = g.op("mul", g.op("transpose", g.op("reshape", x, shape=(33, 40)), perm=(1, 0)), 0.5)
    agrees(jit, run_rule(jit, program(g.build(g.op("add", x, 1.0))), "inline-all"))
