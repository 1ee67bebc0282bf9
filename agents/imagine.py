"""Plans judged by the compiler's estimates alone: search in the imagination, which costs no compiling and no measuring.

With a roofline that is a toy; with a learned cost model (:mod:`agents.cost_model`) it finds, unmeasured, plans that
are better than every fixed rule on most graphs. Used to teach policies (:mod:`agents.imitation`), and as an agent of
its own that measures only its favourites.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from agents.episodes import Choose, Target, Trial, play
from agents.vec import Env, Observation
from compilers.base import Action, State, run_rule
from programs.program import Program

BREADTH = 1.5
"""Mean rank (from 0) of the plans that a local search goes on from."""


def estimate_ns(compiler: Any, state: State) -> float:
    """Estimated time of a finished plan, in ns."""
    return float(compiler.plan_ns(compiler.partition(state)))


def greedy(compiler: Any, program: Program) -> State:
    """At each step the candidate that adds least to the estimate."""
    state: State = compiler.start(program)
    while (choices := compiler.legal(state)).candidates:
        changes = compiler.candidate_estimates(state, choices)
        state = state.then(choices.candidates[int(np.argmin(changes))])
    return state


def search(
    compiler: Any,
    program: Program,
    evaluations: int,
    rng: np.random.Generator,
    starts: Iterable[State] = (),
    patience: int = 0,
) -> list[tuple[float, State]]:
    """Plans by rising estimate, in ns: fixed rules, :func:`greedy`, ``starts``, and a local search from the best.

    Each of the ``evaluations`` takes one of the best plans so far (the better, the likelier: alone, the best is soon a
    local optimum), decides one or more operators otherwise, and repeats the rest as far as it is still legal, greedily
    where it is not. With ``patience`` it ends after so many in a row that were no better than the best.
    """
    rules = [run_rule(compiler, program, rule) for rule in compiler.rules]
    known = [*starts, *rules, greedy(compiler, program)]
    found = {state.actions: (estimate_ns(compiler, state), state) for state in known}
    ranked = sorted(found.values(), key=lambda pair: pair[0])
    idle = 0
    for _ in range(evaluations):
        if patience and idle >= patience:
            break
        best = ranked[0]
        parent = ranked[min(int(rng.exponential(BREADTH)), len(ranked) - 1)][1]
        state = varied(compiler, parent, rng)
        if state.actions not in found:
            found[state.actions] = pair = (estimate_ns(compiler, state), state)
            insort(ranked, pair, key=lambda one: one[0])
        idle = 0 if ranked[0] is not best else idle + 1
    return ranked


def varied(compiler: Any, parent: State, rng: np.random.Generator) -> State:
    """Some decisions of a finished plan made otherwise, by chance; what is not legal any more is decided greedily."""
    decided: Any = parent.actions
    wanted: dict[str, Action] = {action.node: action for action in decided}
    forced, rate = int(rng.integers(len(parent.actions))), float(rng.choice([0.0, 0.05, 0.15]))
    state: State = compiler.start(parent.program)
    step = 0
    while (focus := compiler.partition(state).focus) is not None:
        kept = wanted.get(focus)
        is_changed = step == forced or rng.uniform() < rate
        step += 1
        if kept is not None and not is_changed and compiler.allows(state, kept):
            state = state.then(kept)
            continue
        choices = compiler.legal(state)
        others = [action for action in choices.candidates if action != kept]
        if kept is None or kept not in choices.candidates:
            kept = choices.candidates[int(np.argmin(compiler.candidate_estimates(state, choices)))]
        elif is_changed and others:
            kept = others[int(rng.integers(len(others)))]
        state = state.then(kept)
    return state


def refine(
    env: Env, program: Target, starts: Sequence[State], budget: int, rng: np.random.Generator, draws: int = 16
) -> list[Trial]:
    """Measure ``starts``, the most promising first, then go on from the best measured plan.

    The best fixed rule is measured third (the first episodes tell which it is). From then on each plan is the one that
    the estimates like best among ``draws`` variations of the best measured plan, every fourth time any of them: what
    the estimates flatter, the measurements correct.
    """
    base: Any = env.unwrapped
    todo = list(starts)
    trials: list[Trial] = []
    measured: dict[tuple[Action, ...], tuple[float, State]] = {}

    def measure(state: State) -> None:
        trials.append(play(env, program, replaying(state)))
        measured[state.actions] = (trials[-1].total, state)

    while len(trials) < budget:
        reference = str(trials[-1].info.get("reference") or "") if trials else ""
        if len(trials) == 2 and reference in base.compiler.rules:
            todo.insert(0, run_rule(base.compiler, starts[0].program, reference))
        fresh = [state for state in todo if state.actions not in measured]
        if fresh and len(trials) < max(3, budget // 4):
            todo = fresh[1:]
            measure(fresh[0])
            continue
        best = max(measured.values(), key=lambda pair: pair[0])[1]
        drawn = [varied(base.compiler, best, rng) for _ in range(draws)]
        new = {state.actions: state for state in drawn if state.actions not in measured}
        if not new:
            break
        some = list(new.values())
        if len(trials) % 4:
            some.sort(key=lambda state: estimate_ns(base.compiler, state))
        measure(some[0])
    return trials


def replaying(state: State) -> Choose:
    """Plays a finished plan again."""
    actions = iter(state.actions)

    def choose(env: Env, _: Observation) -> int:
        base: Any = env.unwrapped
        return int(base.choices.candidates.index(next(actions)))

    return choose


@dataclass(frozen=True)
class ImaginedSearch:
    """Searches under the compiler's estimates and measures the most promising plans only.

    Attributes:
        evaluations: plans imagined for each program, before the first is measured.
    """

    name: str = "search under the cost model"
    evaluations: int = 256

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` measured plans, the most promising first."""
        base: Any = env.unwrapped
        env.reset(seed=seed, options={"program": program})
        ranked = search(base.compiler, base.state.program, self.evaluations, np.random.default_rng(seed))
        return [play(env, program, replaying(state)) for _, state in ranked[:budget]]
