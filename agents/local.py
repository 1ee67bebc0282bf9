"""Search around a complete plan: greedy and beam search over deviations, and simulated annealing.

All begin where the compiler's own choice is: the default rule's plan, and that of the best rule where the environment
names it. Where there are no rules they begin at random.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from agents.episodes import Agent, Choose, Target, Trial, identity, legal, place_of, play
from agents.search import EvolutionarySearch
from agents.vec import Env, Observation

Choice = tuple[int, int, int]


@dataclass(frozen=True)
class BeamSearch:
    """Decides step by step, keeping the ``width`` most promising prefixes; a prefix is worth its best completion.

    A prefix is completed by repeating the decisions of the plan that it was taken from, as far as they are legal. So
    every plan tried is complete, and differs from one known to be good in the next decision, in all ways that the
    compiler offers. With ``width`` 1 this is greedy search.
    """

    width: int = 4
    name: str = "beam search"

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans; alternatives are tried in an order of chance, a small budget sees the first."""
        rng = np.random.default_rng(seed)
        trials = EvolutionarySearch().start(env, program, rng, seed)[:budget]
        tried = {trial.choices for trial in trials}
        beam = sorted(trials, key=lambda trial: -trial.total)[: self.width]
        step = 0
        while len(trials) < budget and any(step < len(trial.choices) for trial in beam):
            found: list[Trial] = []
            for parent in beam:
                for choice in self._alternatives(env, program, parent, step, rng):
                    if len(trials) == budget:
                        return trials
                    trial = play(env, program, deviating(parent.choices, step, choice))
                    trials.append(trial)
                    if trial.choices not in tried:
                        found.append(trial)
                    tried.add(trial.choices)
            beam = sorted([*beam, *found], key=lambda trial: -trial.total)[: self.width]
            step += 1
        return trials

    def _alternatives(
        self, env: Env, program: Target, parent: Trial, step: int, rng: np.random.Generator
    ) -> list[Choice]:
        """What else could be decided at this step of a plan; nothing is spent to find out."""
        offered = _offered_at(env, program, parent.choices, step)
        others = [choice for choice in offered if choice != parent.choices[step]] if offered else []
        return [others[index] for index in rng.permutation(len(others))]


def _offered_at(env: Env, program: Target, choices: tuple[Choice, ...], step: int) -> list[Choice]:
    observation, _ = env.reset(options={"program": program})
    for wanted in choices[:step]:
        action = place_of(observation, wanted)
        if action is None:
            return []
        observation = env.step(action)[0]
    return [identity(observation, int(action)) for action in legal(observation)]


def deviating(choices: tuple[Choice, ...], step: int, choice: Choice) -> Choose:
    """Plays ``choices`` with another one at ``step``; afterwards what was decided first still comes first.

    Where that is not legal any more, the earliest legal candidate of the same kind takes its place, or the first one.
    """
    at = 0

    def choose(env: Env, observation: Observation) -> int:
        nonlocal at
        wanted = choice if at == step else choices[min(at, len(choices) - 1)]
        at += 1
        same = place_of(observation, wanted)
        if same is not None:
            return same
        actions = legal(observation)
        kinds = observation["candidates"][actions, 0]
        return int(next((action for action, kind in zip(actions, kinds, strict=True) if kind == wanted[0]), actions[0]))

    return choose


@dataclass(frozen=True)
class SimulatedAnnealing:
    """Mutations of the present plan, worse ones accepted by Metropolis' rule (Kirkpatrick et al. 1983).

    A plan whose reward is ``d`` lower takes the present one's place with probability ``exp(-d / T)``; ``T`` falls
    geometrically over the budget. Rewards are logarithms of ratios, so ``T`` is about a relative difference in time.

    Attributes:
        hot, cold: first and last temperature.
        rate: probability that a mutation replaces a decision, besides the one that it always does.
    """

    hot: float = 0.1
    cold: float = 0.005
    rate: float = 0.05
    name: str = "simulated annealing"

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans."""
        rng = np.random.default_rng(seed)
        evolution = EvolutionarySearch(rate=self.rate)
        trials = evolution.start(env, program, rng, seed)[:budget]
        present = max(trials, key=lambda trial: trial.total)
        while len(trials) < budget:
            temperature = self.hot * (self.cold / self.hot) ** (len(trials) / budget)
            trial = play(env, program, evolution.mutant(present, rng))
            trials.append(trial)
            if rng.uniform() < math.exp(min(0.0, trial.total - present.total) / temperature):
                present = trial
        return trials


AGENTS: tuple[Agent, ...] = (BeamSearch(1, "greedy search"), BeamSearch(), SimulatedAnnealing())
"""The agents of this module."""
