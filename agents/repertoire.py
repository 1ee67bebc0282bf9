"""A few sequences of decisions that serve many programs, found by measuring them on training programs.

As :mod:`agents.recipe`, for rewards that cost a run: there each mutant is tried on many programs, which measuring
cannot afford. So every program is searched a little by itself, what was good on one is tried on the others, the most
promising sequences race over all programs, fewer and fewer on more and more of them (successive halving: Jamieson and
Talwalkar 2016), and of those that were measured widely a portfolio is chosen: the best in the mean, then always the one
that adds most where the others do not help.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from agents.episodes import Target, legal, play, play_many
from agents.recipe import Kinds, Told, ending_kind, mutated, playing
from agents.rule import following
from agents.vec import Env

SEARCH_SHARE = 0.55
"""Share of the time for the search on single programs; the race has the rest."""
MUTANTS, BORROWED = 4, 2
"""Plans of a program and turn: changes of its own best sequence, and what was good on other programs."""
CLIP = 0.4
"""A gain counts as this much at most, so that one program, on which a loop can be removed, does not decide alone."""
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
        env: an environment whose decisions transfer, and whose reward is relative to a rule's (0: as good as it).
        programs: training programs, in an order that mixes families.
        rng: of mutations.
        gains: sequence -> index of a program -> what it earned there, clipped.
        longest: decisions of a sequence, at most.
    """

    env: Env
    programs: Sequence[Target]
    rng: np.random.Generator
    longest: int
    gains: dict[Kinds, dict[int, float]] = field(default_factory=dict)
    own: dict[int, Kinds] = field(default_factory=dict)
    """Index of a program -> the best sequence on it."""

    def measure(self, index: int, some: Iterable[Kinds]) -> None:
        """Play these on a program, those that are new there."""
        new = [kinds for kinds in dict.fromkeys(some) if index not in self.gains.get(kinds, {})]
        trials = play_many(self.env, self.programs[index], [playing(kinds) for kinds in new])
        for kinds, trial in zip(new, trials, strict=True):
            self.gains.setdefault(kinds, {})[index] = float(np.clip(trial.total, -CLIP, CLIP))
            best = self.own.get(index)
            # a sequence that changes nothing may take its place: so the search drifts on
            if best is None or self.gains[kinds][index] >= self.gains[best][index]:
                self.own[index] = kinds

    def promise(self, kinds: Kinds) -> float:
        """Mean gain, shrunk towards 0 where it was measured on few programs."""
        gains = self.gains[kinds].values()
        return sum(gains) / (len(gains) + DOUBT)

    def ranked(self) -> list[Kinds]:
        """All sequences, the most promising first; of equal ones the shortest."""
        return sorted(self.gains, key=lambda kinds: (-self.promise(kinds), len(kinds)))

    def search(self, offered: Sequence[int], deadline: float, told: Told, begun: float) -> None:
        """Search programs in turn; see the module's docstring."""
        turn = 0
        while time.monotonic() < deadline:
            index = turn % len(self.programs)
            told("looking for good sequences", (time.monotonic() - begun) / (deadline - begun))
            others = [kinds for kinds in self.ranked()[: 4 * BORROWED] if index not in self.gains[kinds]]
            mutants = [mutated(self.own[index], offered, self.rng, self.longest) for _ in range(MUTANTS)]
            self.measure(index, [*others[:BORROWED], *mutants])
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
        chosen = [0]
        while len(chosen) < min(SIZE, len(wide)):
            best = np.maximum(table[chosen].max(0), 0)
            added = np.maximum(table - best, 0).mean(1)
            if added.max() < 1e-3:
                break
            chosen.append(int(added.argmax()))
        return tuple(wide[number] for number in chosen)


def find_repertoire(
    env: Env, programs: Sequence[Target], rule: str, seconds: float, seed: int, told: Told
) -> tuple[Kinds, ...]:
    """Sequences of kinds of action, the best first; at least one.

    Args:
        env: see :class:`Repertoire`; with the attributes ``ending_kind`` and ``longest`` of ``passes-v0``.
        programs: training programs.
        rule: the compiler's default, which the search begins with.
        seconds: about how long it takes.
        seed: of the search.
        told: is told how it goes.
    """
    begun = time.monotonic()
    rng = np.random.default_rng(seed)
    mixed = [programs[index] for index in rng.permutation(len(programs))]
    first = play(env, mixed[0], following(rule))
    ending = ending_kind(env)
    start = tuple(kind for kind, _, _ in first.choices if kind != ending)
    observation, _ = env.reset(options={"program": mixed[0]})
    offered = sorted({int(kind) for kind in observation["candidates"][legal(observation), 0]} - {ending})
    longest = int(getattr(env.unwrapped, "longest", len(start)))
    found = Repertoire(env, mixed, rng, longest)
    found.gains[start] = dict.fromkeys(range(len(mixed)), 0.0)  # rewards are relative to the rule
    found.own = dict.fromkeys(range(len(mixed)), start)
    found.search(offered, begun + SEARCH_SHARE * seconds, told, begun)
    found.race(begun + seconds, told)
    return found.portfolio()
