"""A few sequences of decisions that serve many programs, found by measuring them on training programs.

As :mod:`agents.recipe`, for rewards that cost a run: there each mutant is tried on many programs, which measuring
cannot afford. So every program is searched a little by itself, from the compiler's rules and from random sequences
around them, and what was good on one is tried on the others; the most promising sequences race over all programs, fewer
and fewer on more and more of them (successive halving: Jamieson and Talwalkar 2016); and of those that were measured
widely a portfolio is chosen: the best in the mean, then always the one that adds most where the others do not help.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from agents.episodes import Target, play, play_many
from agents.recipe import Kinds, Told, ending_kind, mutated, offered_kinds, playing
from agents.rule import following
from agents.vec import Env

RULES_SHARE, SEARCH_SHARE = 0.15, 0.6
"""Up to these shares of the time the compiler's own rules are measured, and single programs searched; the race has the
rest."""
MUTANTS, BORROWED, RANDOM = 2, 2, 2
"""Plans of a program and turn: changes of its own best sequence, what was good on other programs, and random ones."""
AROUND = 10
"""Decisions before and after a rule in a random sequence, at most."""
MOST, LEAST = 0.15, -1.0
"""What a gain counts as at most, so that one program, on which a loop can be removed, does not decide alone, and at
least. They differ since what pays on most programs and ruins a few is not what a policy should do unseen."""
HELPFUL = 0.3
"""The same for what is added to the best sequence, of which only the gains count."""
DOUBT = 4
"""A sequence's mean gain is taken as if it had been tried on so many more programs, without gain."""
ROUNDS = ((24, 8), (12, 20), (6, 10_000))
"""Of the race: sequences, and programs that they are measured on."""
SIZE, FEWEST = 8, 8
"""Sequences of a repertoire at most; programs that each was measured on at least, where there are so many."""


@dataclass
class Repertoire:
    """What was measured.

    Attributes:
        env: an environment whose decisions transfer.
        programs: training programs, in an order that mixes families.
        rng: of mutations.
        start: a sequence that gains are relative to.
        longest: decisions of a sequence, at most.
        gains: sequence -> index of a program -> what it earned there, less what ``start`` did.
    """

    env: Env
    programs: Sequence[Target]
    rng: np.random.Generator
    start: Kinds
    longest: int
    gains: dict[Kinds, dict[int, float]] = field(default_factory=dict)
    own: dict[int, Kinds] = field(default_factory=dict)
    """Index of a program -> the best sequence on it."""
    zero: dict[int, float] = field(default_factory=dict)
    """Index of a program -> what ``start`` earned there."""

    def measure(self, index: int, some: Iterable[Kinds]) -> None:
        """Play these on a program, those that are new there."""
        first = () if index in self.zero else (self.start,)
        new = [kinds for kinds in dict.fromkeys((*first, *some)) if index not in self.gains.get(kinds, {})]
        trials = play_many(self.env, self.programs[index], [playing(kinds) for kinds in new])
        for kinds, trial in zip(new, trials, strict=True):
            zero = self.zero.setdefault(index, trial.total)
            self.gains.setdefault(kinds, {})[index] = trial.total - zero
            best = self.own.setdefault(index, kinds)
            # a sequence that changes nothing may take its place: so the search drifts on
            if self.gains[kinds][index] >= self.gains[best][index]:
                self.own[index] = kinds

    def promise(self, kinds: Kinds) -> float:
        """Mean of the clipped gains, shrunk towards 0 where it was measured on few programs."""
        gains = [min(MOST, max(LEAST, gain)) for gain in self.gains[kinds].values()]
        return sum(gains) / (len(gains) + DOUBT)

    def ranked(self) -> list[Kinds]:
        """All sequences, the most promising first; of equal ones the shortest."""
        return sorted(self.gains, key=lambda kinds: (-self.promise(kinds), len(kinds)))

    def search(self, offered: Sequence[int], rules: Sequence[Kinds], deadline: float, told: Told, begun: float) -> None:
        """Search programs in turn; see the module's docstring."""
        turn = 0
        while time.monotonic() < deadline:
            index = turn % len(self.programs)
            told("looking for good sequences", (time.monotonic() - begun) / (deadline - begun))
            others = [kinds for kinds in self.ranked()[: 4 * BORROWED] if index not in self.gains[kinds]]
            parent = self.own.get(index, self.start)
            mutants = [mutated(parent, offered, self.rng, self.longest) for _ in range(MUTANTS)]
            random = [around(rules[int(self.rng.integers(len(rules)))], offered, self.rng) for _ in range(RANDOM)]
            self.measure(index, [*others[:BORROWED], *mutants, *random])
            turn += 1

    def race(self, deadline: float, told: Told) -> None:
        """Successive halving over the most promising sequences."""
        for most, programs in ROUNDS:
            runners = self.ranked()[:most]
            order = self.rng.permutation(len(self.programs))[:programs]
            for done, index in enumerate(order):
                if time.monotonic() > deadline:
                    return
                told(f"comparing {len(runners)} sequences on all programs", done / len(order))
                self.measure(int(index), runners)

    def portfolio(self) -> tuple[Kinds, ...]:
        """The best in the mean, then what adds most to it; only what adds something."""
        fewest = min(FEWEST, len(self.programs))
        wide = [kinds for kinds in self.ranked() if len(self.gains[kinds]) >= fewest] or self.ranked()[:1]
        table = np.array([[self.gains[kinds].get(i, 0.0) for i in range(len(self.programs))] for kinds in wide])
        table = np.minimum(table, HELPFUL)
        chosen = [0]
        while len(chosen) < min(SIZE, len(wide)):
            best = np.maximum(table[chosen].max(0), 0)
            added = np.maximum(table - best, 0).mean(1)
            if added.max() < 1e-3:
                break
            chosen.append(int(added.argmax()))
        return tuple(wide[number] for number in chosen)


def around(rule: Kinds, offered: Sequence[int], rng: np.random.Generator) -> Kinds:
    """A rule's decisions between random ones."""
    before, after = (rng.choice(offered, int(rng.integers(AROUND + 1))).tolist() for _ in range(2))
    return (*before, *rule, *after)


def find_repertoire(
    env: Env, programs: Sequence[Target], rule: str, seconds: float, seed: int, told: Told
) -> tuple[Kinds, ...]:
    """Sequences of kinds of action, the best first; at least one.

    Args:
        env: its decisions transfer; with the attributes ``ending_kind``, ``whole_kinds`` and ``longest`` that
            ``passes-v0`` has.
        programs: training programs.
        rule: the compiler's default, which gains are relative to.
        seconds: about how long it takes.
        seed: of the search.
        told: is told how it goes.
    """
    begun = time.monotonic()
    rng = np.random.default_rng(seed)
    mixed = [programs[index] for index in rng.permutation(len(programs))]
    base: Any = env.unwrapped
    ending = ending_kind(env)
    rules: dict[str, Kinds] = {}
    dream = base.imagined()
    for name in base.compiler.rules:
        choices = play(dream, mixed[0], following(name)).choices
        rules[name] = tuple(kind for kind, _, _ in choices if kind != ending)
    offered = sorted(offered_kinds(env, mixed[0]) - {ending})
    found = Repertoire(env, mixed, rng, rules[rule], base.longest)
    for index in range(len(mixed)):
        told("measuring the compiler's own rules", index / len(mixed))
        found.measure(index, rules.values())
        if time.monotonic() - begun > RULES_SHARE * seconds:
            break
    whole = [kinds for kinds in rules.values() if kinds and set(kinds) <= base.whole_kinds]
    found.search(offered, whole or [rules[rule]], begun + SEARCH_SHARE * seconds, told, begun)
    found.race(begun + seconds, told)
    return found.portfolio()
