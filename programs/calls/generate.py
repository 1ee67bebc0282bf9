"""Seeded generator of random call graphs: ``programs://calls-random-v0/SEED``.

As :mod:`programs.c.generate`, whose kernels and expressions it shares, with more functions in more layers: leaves of
one expression, functions of the middle that call several others, and large ones that are called once or from cold
places. A function is called from many places or one, with constants or computed arguments, in loops or behind rare
conditions; a few call themselves, with a bound that shrinks.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from programs.c.generate import compose, declare, seed_of
from programs.c.random_function import Function, Helper
from programs.c_program import CProgram

PREFIX = "programs://calls-random-v0/"
FAMILY = "random"
MOST_COST = 2_000.0
"""Unoptimized instructions that a call of a helper takes at most, by the generator's own estimate."""
ROUNDS_OF_RECURSION = 6
_SIZES = {"leaf": (0, 1), "middle": (1, 3), "large": (4, 8)}
"""Kind of helper -> between how many statements it has, besides the expression that it returns."""


@dataclass
class Caller(Function):
    """A function that calls more often than the plain generator's."""

    eagerness: float = 0.25

    def value(self, kind: str, depth: int) -> str:
        """A value; where there is room in the budget, likely one that a helper returns."""
        if depth > 0 and self.helpers and self.chance(self.eagerness):
            helper = self.helpers[self.below(len(self.helpers))]
            if self.cost + self.weight * helper.cost < self.budget:
                return self.call(helper, kind, depth)
        return super().value(kind, depth)


def load(path: str) -> CProgram:
    """The program of seed ``path``.

    Raises:
        ValueError: the seed is no integer from 0 to 2**63 - 1.
    """
    return _load(seed_of(PREFIX, path))


@lru_cache(maxsize=256)
def _load(seed: int) -> CProgram:
    digest = hashlib.sha256(f"calls-random-v0/{seed}".encode()).digest()
    rng = np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))
    helpers: list[Helper] = []
    loops: list[str] = []
    texts: list[str] = []
    for number in range(int(rng.integers(5, 16))):
        weights = (0.6, 0.3, 0.1) if number < 4 else (0.3, 0.45, 0.25)
        kind = str(rng.choice(list(_SIZES), p=weights))
        helper, text = _helper(rng, f"{kind}{number}", kind, helpers, loops)
        helpers.append(helper)
        texts.append(text)
    return compose(f"{PREFIX}{seed}", FAMILY, seed, rng, helpers, texts, loops, Caller)


def _helper(
    rng: np.random.Generator, name: str, kind: str, earlier: list[Helper], loops: list[str]
) -> tuple[Helper, str]:
    """One helper and its IR; it calls some of the earlier ones."""
    count = min(len(earlier), int(rng.integers(1, 4)))
    chosen = [earlier[index] for index in rng.permutation(len(earlier))[:count]] if kind != "leaf" else []
    f = Caller(name, rng, MOST_COST, chosen, loops=loops)
    parameters = tuple(f.pick("i32", "i64", "i8") for _ in range(1 + f.below(3)))
    if f.chance(0.35):
        parameters = ("table", *parameters)
    is_recursive = kind == "middle" and f.chance(0.12)
    if is_recursive:
        parameters = (*parameters, "i8")
    declared = declare(f, parameters)
    result = f.pick("i32", "i64")
    f.variable(result, "0")
    low, high = _SIZES[kind]
    f.statements(low + f.below(high - low + 1), 2)
    if is_recursive:
        _recurse(f, name, result, parameters)
    f.put(f"ret {result} {f.value(result, 2)}")
    cost = f.cost * (ROUNDS_OF_RECURSION if is_recursive else 1)
    lines = [f"define internal {result} @{name}({', '.join(declared)}) #0 {{", "entry:", *f.slots, *f.lines, "}"]
    return Helper(name, result, parameters, cost), "\n".join(lines)


def _recurse(f: Caller, name: str, result: str, parameters: tuple[str, ...]) -> None:
    """Call itself while the last parameter, cut to a few bits, is not 0, with half of it."""
    left = f.let(f"and i8 %p{len(parameters) - 1}, {(1 << (ROUNDS_OF_RECURSION - 1)) - 1}")
    more, end = f.fresh("again"), f.fresh("enough")
    f.put(f"br i1 {f.let(f'icmp ne i8 {left}, 0')}, label %{more}, label %{end}")
    f.label(more)
    arguments = []
    for position, parameter in enumerate(parameters[:-1]):
        if parameter == "table":
            arguments += [f"ptr %p{position}", f"i64 %m{position}"]
        else:
            arguments.append(f"{parameter} {f.value(parameter, 1)}")
    arguments.append(f"i8 {f.let(f'lshr i8 {left}, 1')}")
    found = f.let(f"call {result} @{name}({', '.join(arguments)})")
    slot, kind = f.variables[-1]
    f.store(kind, f.let(f"xor {kind} {f.load(kind, slot)}, {f.cast(found, result, kind)}"), slot)
    f.put(f"br label %{end}")
    f.label(end)
