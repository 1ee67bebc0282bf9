"""Search that learns nothing from one program to the next: what a trained policy must beat at equal budget."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from agents.episodes import Agent, Choose, Target, Trial, identity, legal, play, play_many
from agents.recipe import playing
from agents.rule import following
from agents.vec import Env, Observation
from compilers.base import default_rule


def biased_random(rng: np.random.Generator) -> Choose:
    """A random chooser with a taste of its own.

    Choosing uniformly at each step would almost never leave everything apart or put everything together. So the
    probability of a kind of action other than the first (for fusion: of fusing at all) is drawn from 0 to 1, and
    so is the share of each such kind (Dirichlet); within a kind the choice is uniform.
    """
    act = float(rng.uniform())
    taste: dict[int, float] = {}

    def choose(env: Env, observation: Observation) -> int:
        actions = legal(observation)
        kinds = observation["candidates"][actions, 0]
        others = sorted({int(kind) for kind in kinds if kind != 0})
        plain = actions[kinds == 0]
        if not others or (len(plain) and rng.uniform() >= act):
            return int(rng.choice(plain if len(plain) else actions))
        for kind in others:
            taste.setdefault(kind, float(rng.exponential()))
        weights = np.array([taste[kind] for kind in others])
        kind = rng.choice(others, p=weights / weights.sum())
        return int(rng.choice(actions[kinds == kind]))

    return choose


@dataclass(frozen=True)
class RandomSearch:
    """Independent random plans, each with a taste of its own (:func:`biased_random`)."""

    name: str = "random search"

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """``budget`` random plans."""
        rng = np.random.default_rng(seed)
        return play_many(env, program, [biased_random(child) for child in rng.spawn(budget)], seed)


@dataclass(frozen=True)
class EvolutionarySearch:
    """Mutate the best plan so far, (1+1) evolution, from the best fixed rule where there are rules, else at random.

    A mutation plays the parent's decisions again, each with probability ``rate`` replaced by a random one; where
    an earlier change made a decision impossible, a random one takes its place.

    Attributes:
        rate: see above.
        rules: begin with these fixed rules and the default, not with the default and the best.
    """

    name: str = "evolutionary search"
    rate: float = 0.1
    rules: tuple[str, ...] = ()

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans, each made from the best before it."""
        rng = np.random.default_rng(seed)
        trials = self.start(env, program, rng, seed)[:budget]
        while len(trials) < budget:
            parent = max(trials, key=lambda trial: trial.total)
            trials.append(play(env, program, self.mutant(parent, rng)))
        return trials

    def start(self, env: Env, program: Target, rng: np.random.Generator, seed: int) -> list[Trial]:
        """The default rule; its episode tells which rule is the best here (``info["reference"]``), which follows."""
        compiler = getattr(env.unwrapped, "compiler", None)
        if compiler is None:
            return [play(env, program, biased_random(rng), seed)]
        default = default_rule(compiler)
        trials = [play(env, program, following(default), seed)]
        if self.rules:
            return trials + [play(env, program, following(rule)) for rule in self.rules]
        best = str(trials[0].info.get("reference") or default)
        return trials if best == default else [*trials, play(env, program, following(best))]

    def mutant(self, parent: Trial, rng: np.random.Generator) -> Choose:
        """Plays a mutation of this trial."""
        forced = int(rng.integers(len(parent.choices)))  # at least this decision changes, if it can
        step = 0

        def choose(env: Env, observation: Observation) -> int:
            nonlocal step
            at, step = step, step + 1
            actions = legal(observation)
            same = [
                int(a) for a in actions if at < len(parent.choices) and identity(observation, a) == parent.choices[at]
            ]
            if at == forced or rng.uniform() < self.rate or not same:
                others = [int(action) for action in actions if int(action) not in same]
                return int(rng.choice(others or same))
            return same[0]

        return choose


@dataclass(frozen=True)
class GreedySearch:
    """At each step, of all kinds of action the one whose plan, ended right there, is the best.

    For environments whose decisions name nothing of the program (:func:`agents.recipe.transfers`), so that a plan is a
    sequence of kinds. It ends where no kind brings more; a step compiles as many plans as there are kinds.
    """

    name: str = "greedy search"

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans; kinds are tried in an order of chance, since a small budget sees only the first."""
        rng = np.random.default_rng(seed)
        observation, _ = env.reset(seed=seed, options={"program": program})
        kinds = rng.permutation(np.unique(observation["candidates"][legal(observation), 0]))
        trials = [play(env, program, playing(()), seed)]
        prefix: tuple[int, ...] = ()
        while True:
            step: list[tuple[float, int]] = []
            for kind in kinds[: budget - len(trials)]:
                trials.append(play(env, program, playing((*prefix, int(kind)))))
                step.append((trials[-1].total, int(kind)))
            best = max(trials[: len(trials) - len(step)], key=lambda trial: trial.total).total
            if len(trials) >= budget or not step or max(step)[0] <= best:
                return trials[:budget]
            prefix = (*prefix, max(step)[1])


AGENTS: tuple[Agent, ...] = (RandomSearch(), EvolutionarySearch())
"""The search agents."""
