"""All plans of a small program, and moves through the plans of a large one, by what the compiler calls legal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

import numpy as np

from agents.search import biased_random
from compilers.base import Action, Choices, Compiler, State
from programs.program import Program

Decided = dict[str, tuple[Action, int]]
"""What was decided where: the node in focus (or the number of the step) -> the action and its kind."""


def every_plan(compiler: Compiler, program: Program) -> Iterator[State]:
    """All finished states, depth first. Two states are never the same plan where the compiler sees to that.

    The choices after a prefix depend on all of it, so nothing is shared between branches but what the compiler
    remembers of common prefixes.
    """
    stack = [compiler.start(program)]
    while stack:
        state = stack.pop()
        candidates = compiler.legal(state).candidates
        if candidates:
            stack.extend(state.then(action) for action in reversed(candidates))
        else:
            yield state


def count_plans(compiler: Compiler, program: Program, most: int) -> int | None:
    """How many plans there are; ``None`` if more than ``most``."""
    count = 0
    for count, _ in enumerate(every_plan(compiler, program), 1):
        if count > most:
            return None
    return count


def decided(compiler: Compiler, state: State) -> Decided:
    """What a finished state decided."""
    found: Decided = {}
    at = compiler.start(state.program)
    for action in state.actions:
        choices = compiler.legal(at)
        found[_where(at, choices)] = action, choices.kinds[choices.candidates.index(action)]
        at = at.then(action)
    return found


def random_plan(compiler: Compiler, program: Program, rng: np.random.Generator) -> State:
    """A random plan with a taste of its own, distributed as those of :class:`agents.search.RandomSearch`."""
    choose = biased_random(rng)
    state = compiler.start(program)
    while (choices := compiler.legal(state)).candidates:
        # the chooser looks at nothing else of an observation, and not at the environment at all
        candidates = np.array([(kind, -1, -1) for kind in choices.kinds])
        seen = {"candidates": candidates, "action_mask": np.ones(len(candidates), np.int8)}
        state = state.then(choices.candidates[choose(cast(Any, None), seen)])
    return state


def mutant(compiler: Compiler, parent: State, rng: np.random.Generator, rate: float) -> State:
    """The parent's decisions again, one of them and each other with probability ``rate`` replaced at random."""
    wanted = decided(compiler, parent)
    places = list(wanted)
    forced = places[int(rng.integers(len(places)))] if places else ""
    return _follow(compiler, parent.program, wanted, rng, rate, forced)


def crossing(compiler: Compiler, mother: State, father: State, rng: np.random.Generator) -> State:
    """Each decision from one of two parents: the first ones from one and the rest from the other, or at random."""
    first, second = decided(compiler, mother), decided(compiler, father)
    places = list(first | second)
    if rng.uniform() < 0.5:
        cut = int(rng.integers(1, max(2, len(places))))
        from_first = set(places[:cut])
    else:
        from_first = {where for where in places if rng.uniform() < 0.5}
    wanted = {
        where: (first if (where in from_first and where in first) or where not in second else second)[where]
        for where in places
    }
    return _follow(compiler, mother.program, wanted, rng, 0.0, "")


def _where(state: State, choices: Choices) -> str:
    return choices.focus or str(len(state.actions))


def _follow(
    compiler: Compiler,
    program: Program,
    wanted: Mapping[str, tuple[Action, int]],
    rng: np.random.Generator,
    rate: float,
    forced: str,
) -> State:
    """Decide as ``wanted``; where that is not legal any more, alike if possible (the same kind), else at random."""
    state = compiler.start(program)
    while (choices := compiler.legal(state)).candidates:
        where = _where(state, choices)
        action, kind = wanted.get(where, (None, -1))
        if where == forced or rng.uniform() < rate:
            others = [i for i, candidate in enumerate(choices.candidates) if candidate != action]
            chosen = _of_a_random_kind(choices, others or [0], rng)
        elif action in choices.candidates:
            chosen = choices.candidates.index(action)
        else:
            alike = [i for i, one in enumerate(choices.kinds) if one == kind]
            chosen = _of_a_random_kind(choices, alike or list(range(len(choices.candidates))), rng)
        state = state.then(choices.candidates[chosen])
    return state


def _of_a_random_kind(choices: Choices, among: list[int], rng: np.random.Generator) -> int:
    kind = int(rng.choice(sorted({choices.kinds[i] for i in among})))
    return int(rng.choice([i for i in among if choices.kinds[i] == kind]))
