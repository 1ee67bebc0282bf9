"""One sequence of decisions that serves many programs, found on training programs: what a warm start clones.

Where decisions name nothing of the program (passes do not; fusions of two nodes do), a sequence of kinds of action can
be played on any program. A *recipe* is such a sequence. Where the environment offers to begin anew and keeps the best
state (``restart_kind``), a recipe holds several tries one after the other, which must fit into one episode all the
same: a portfolio, as in Liang et al., "Learning Compiler Pass Orders using Coreset and Normalized Value Prediction"
(ICML 2023). It is found in four stages: evolution of one sequence for all programs, from one that is known to be
sensible; evolution from there for each program alone; greedy choice of those that together serve all best; evolution
of that portfolio, or of the one sequence where it is the better.

In the first two stages each decision has a price. What serves one program well takes six to eleven passes; a sequence
that is no longer than that leaves room for others beside it, and carries over better to programs never seen.

Evolution is (1+1): a mutant takes the recipe's place where it is no worse in the mean over programs. Most are given up
after a few programs (racing). Where the environment can tell what a sequence earns without playing it (``worth_of``),
it is asked.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from agents.episodes import Choose, Target, legal, play
from agents.vec import Env, Observation

Kinds = tuple[int, ...]
Told = Callable[[str, float], None]
"""Told what is being done, in words, and which share of it is."""

STAGES = (0.1, 0.45, 0.45)
"""Shares of the time: one sequence for all programs, sequences of single programs, the portfolio."""
PRICE = 0.002
"""What a decision costs in the first two stages: it has to earn more than that."""
RUNS = 3
"""Searches for each program alone; they end in different places, and the portfolio chooses among all."""
FEWEST = 8
"""Programs that the first mutants are compared on, if the search begins with nothing."""
ALL_FROM = 0.5
"""From this share of the time on, mutants are compared on all programs."""
LEEWAY = 0.003
"""How much worse a mutant may be, in the mean, when half of the programs are played; more before, less after."""
WHOLE_TRIES = 0.25
"""Share of the mutants of a portfolio in which a try is put in or replaced; smaller changes make up the rest."""
STRETCH = 6
"""Decisions that a mutation takes out together, at most."""
RESTARTS = 3
"""A new try is begun as often, in mutations, as so many other kinds are used."""


def transfers(observation: Observation) -> bool:
    """Whether decisions name nothing of the program: no candidate touches a node."""
    return bool((observation["candidates"][legal(observation), 1:] < 0).all())


def playing(kinds: Kinds) -> Choose:
    """Plays the kinds in their order; one that is not legal is left out, and after the last the episode is ended."""
    todo = list(reversed(kinds))

    def choose(env: Env, observation: Observation) -> int:
        actions = legal(observation)
        place = {int(observation["candidates"][action, 0]): int(action) for action in actions}
        while todo:
            kind = todo.pop()
            if kind in place:
                return place[kind]
        return place.get(ending_kind(env), int(actions[-1]))

    return choose


def follow(env: Env, guide: Kinds) -> None:
    """Let the environment's observations suggest what the guide says, where they can."""
    base: Any = env.unwrapped
    if hasattr(base, "guide"):
        base.guide = guide


@contextlib.contextmanager
def guided(env: Env, guide: Kinds) -> Iterator[None]:
    """:func:`follow`, for as long as the context lasts."""
    before = getattr(env.unwrapped, "guide", ())
    follow(env, guide)
    try:
        yield
    finally:
        follow(env, before)


def tries_of(kinds: Kinds, restart: int) -> list[Kinds]:
    """The tries that a recipe consists of."""
    found: list[Kinds] = [()]
    for kind in kinds:
        if kind == restart:
            found.append(())
        else:
            found[-1] += (kind,)
    return found


def joined(tries: Sequence[Kinds], restart: int) -> Kinds:
    """A recipe of these tries; those that are empty are left out."""
    recipe: Kinds = ()
    for one in tries:
        recipe += (restart, *one) if recipe and one else one
    return recipe


def offered_kinds(env: Env, program: Target) -> set[int]:
    """The kinds of action that are legal where an episode on this program begins."""
    observation, _ = env.reset(options={"program": program})
    return {int(kind) for kind in observation["candidates"][legal(observation), 0]}


def ending_kind(env: Env) -> int:
    """The kind of action that ends an episode, -1 where there is none."""
    base: Any = env.unwrapped
    return int(getattr(base, "ending_kind", -1))


@dataclass
class Evolution:
    """The search for a sequence.

    Args:
        env: an environment whose decisions transfer.
        programs: what the sequence is to serve, in an order that mixes families.
        kinds: what it is made of.
        longest: decisions at most; new tries are not counted.
        restart: the kind that begins a new try, -1 where there is none.
        rng: of mutations.
        recipe: to start from.
        price: of a decision.
        pool: sequences that mutants may take whole, as a try.
    """

    env: Env
    programs: Sequence[Target]
    kinds: Sequence[int]
    longest: int
    restart: int
    rng: np.random.Generator
    recipe: Kinds = ()
    price: float = 0.0
    pool: Sequence[Kinds] = ()
    earned: dict[int, float] = field(default_factory=dict)
    """Index of a program -> what the recipe earns there."""
    known: dict[tuple[Kinds, int], float] = field(default_factory=dict)
    """What single tries earn."""

    def run(self, seconds: float, on_mutant: Callable[[float], None] | None = None) -> Kinds:
        """Search for so long; ``on_mutant`` is told the share of the time used."""
        started = time.monotonic()
        count = len(self.programs)
        few = count if self.recipe else min(FEWEST, count)  # what is good already is not to be bent to few programs
        while seconds > 0 and (share := (time.monotonic() - started) / seconds) < 1:
            wide = max(few, min(count, round(count * share / ALL_FROM)), len(self.earned))
            for index in range(len(self.earned), wide):
                self.earned[index] = self.worth(self.recipe, index)
            self._compete(self._mutant(), wide)
            if on_mutant is not None:
                on_mutant(share)
        return self.recipe

    def pruned(self) -> Kinds:
        """The recipe without what is not worth its price, for the first program."""
        kinds, at, best = self.recipe, 0, self.worth(self.recipe, 0)
        while at < len(kinds):
            fewer = kinds[:at] + kinds[at + 1 :]
            if (worth := self.worth(fewer, 0)) >= best - self.price:
                kinds, best = fewer, worth
            else:
                at += 1
        return kinds

    def worth(self, kinds: Kinds, index: int) -> float:
        """What the kinds earn on a program: as much as the best try, so that only tries that are new are played."""
        return max(self._try_worth(one, index) for one in tries_of(kinds, self.restart))

    def _try_worth(self, kinds: Kinds, index: int) -> float:
        key = kinds, index
        if key not in self.known:
            base: Any = self.env.unwrapped
            worth = base.worth_of(self.programs[index], kinds) if hasattr(base, "worth_of") else None
            self.known[key] = play(self.env, self.programs[index], playing(kinds)).total if worth is None else worth
        return self.known[key]

    def _compete(self, mutant: Kinds, wide: int) -> None:
        earned: dict[int, float] = {}
        ahead = self.price * (len(self.recipe) - len(mutant))
        for number, index in enumerate(self.rng.permutation(wide), 1):
            earned[int(index)] = self.worth(mutant, int(index))
            ahead += (earned[int(index)] - self.earned[int(index)]) / wide
            if number >= 4 and ahead < -LEEWAY * np.sqrt(wide / number - 1):
                return
        if ahead > 0 or (ahead == 0 and len(mutant) <= len(self.recipe)):
            self.recipe, self.earned = mutant, dict(sorted(earned.items()))

    def _mutant(self) -> Kinds:
        if self.pool and self.rng.uniform() < WHOLE_TRIES:
            return self._with_a_try()
        offered = [*self.kinds, *([self.restart] * RESTARTS if self.restart >= 0 else [])]
        return mutated(self.recipe, offered, self.rng, self.longest, self.restart)

    def _with_a_try(self) -> Kinds:
        """The recipe with a sequence of the pool, in the place of one or more of its tries or beside them; others make
        room where it would be too long."""
        new = self.pool[int(self.rng.integers(len(self.pool)))]
        tries = tries_of(self.recipe, self.restart)
        at, out = int(self.rng.integers(len(tries) + 1)), int(self.rng.integers(2))
        tries[at : at + out] = [new]
        while sum(map(len, tries)) > self.longest:
            others = [number for number in range(len(tries)) if number != at]
            gone = others[int(self.rng.integers(len(others)))]
            del tries[gone]
            at -= gone < at
        return joined(tries, self.restart)


def mutated(recipe: Kinds, offered: Sequence[int], rng: np.random.Generator, longest: int, free: int = -1) -> Kinds:
    """Another recipe, of at most ``longest`` kinds (not counting ``free``): one or more changes, each of which puts a
    kind in, replaces one, moves one, or takes out one or a few that follow each other."""
    while True:
        kinds = list(recipe)
        for _ in range(int(rng.geometric(0.5))):
            _mutate(kinds, int(offered[int(rng.integers(len(offered)))]), rng)
        if tuple(kinds) != recipe and sum(kind != free for kind in kinds) <= longest:
            return tuple(kinds)


def _mutate(kinds: list[int], new: int, rng: np.random.Generator) -> None:
    what, at = int(rng.integers(6)), int(rng.integers(len(kinds) + 1))
    if what <= 1 or len(kinds) < 2:
        kinds.insert(at, new)
        return
    if what == 5:
        del kinds[at : at + 1 + int(rng.integers(STRETCH))]
        return
    old = kinds.pop(min(at, len(kinds) - 1))
    if what == 2:
        kinds.insert(at, new)
    elif what == 3:
        kinds.insert(int(rng.integers(len(kinds) + 1)), old)


def find_recipe(env: Env, programs: Sequence[Target], seconds: float, seed: int, told: Told) -> Kinds:
    """A recipe for these programs; see the module's docstring.

    Args:
        env: an environment whose decisions transfer (:func:`transfers`), with the attributes ``ending_kind``,
            ``restart_kind``, ``whole_kinds``, ``sketch`` and ``longest`` as ``passes-v0`` describes them.
        programs: training programs.
        seconds: about how long it takes.
        seed: of the search.
        told: is told how it goes.
    """
    base: Any = env.unwrapped
    rng = np.random.default_rng(seed)
    mixed = [programs[index] for index in rng.permutation(len(programs))]
    offered = offered_kinds(env, mixed[0])
    # whole rules are known, and what leads past them is no mutation of one
    kinds = sorted(offered - {base.ending_kind, base.restart_kind} - base.whole_kinds)
    restart, longest = int(base.restart_kind), int(base.longest)

    def evolution(programs: Sequence[Target], recipe: Kinds, price: float = 0.0) -> Evolution:
        return Evolution(env, programs, kinds, longest, -1, rng, recipe, price)

    if restart < 0:
        return evolution(mixed, base.sketch).run(seconds, lambda share: told("looking for a recipe", share))
    whole = evolution(mixed, base.sketch, PRICE).run(
        STAGES[0] * seconds, lambda share: told("looking for one sequence for all programs", share)
    )
    pool = [whole]
    deadline = time.monotonic() + STAGES[1] * seconds
    for done, program in enumerate(mixed):
        if time.monotonic() > deadline:  # where single mutants take long, not all programs get their turn
            break
        told("looking for sequences of single programs", done / len(mixed))
        turn_s = (deadline - time.monotonic()) / (len(mixed) - done)
        for _ in range(RUNS):
            end = time.monotonic() + turn_s / RUNS
            own = evolution([program], whole, PRICE)
            own.recipe = own.pruned()
            own.run(end - time.monotonic())
            pool.append(own.pruned())
    pool = [kinds for kinds in dict.fromkeys(pool) if kinds]
    judge = Evolution(env, mixed, kinds, longest, restart, rng, pool=pool)
    together = portfolio(judge, pool, longest, restart)
    judge.recipe = max(
        (whole, together), key=lambda recipe: sum(judge.worth(recipe, index) for index in range(len(mixed)))
    )
    return judge.run(STAGES[2] * seconds, lambda share: told("looking for a better portfolio", share))


def portfolio(judge: Evolution, pool: Sequence[Kinds], longest: int, restart: int) -> Kinds:
    """Sequences of the pool as one recipe: always the one next that adds most in the mean, for its length."""
    worth = np.array([[judge.worth(kinds, index) for index in range(len(judge.programs))] for kinds in pool])
    lengths = np.array([len(kinds) for kinds in pool])
    best, chosen, left = np.minimum(worth.min(0), 0) - 1, [], longest
    while True:
        gain = (np.maximum(worth, best).mean(1) - best.mean()) / np.maximum(lengths, 1) ** 0.7
        gain[lengths > left] = 0
        pick = int(gain.argmax())
        if gain[pick] <= 1e-6:
            break
        chosen.append(pool[pick])
        best, left = np.maximum(best, worth[pick]), left - lengths[pick]
    return joined(chosen, restart)
