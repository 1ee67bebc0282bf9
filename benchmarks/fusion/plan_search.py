"""The best known plan of a program: an evolutionary search that is given far more than any agent.

It ranks plans by the sum of their kernels' times (:mod:`benchmarks.fusion.kernel_times`), so a plan costs a
compilation and little else; now and then the most promising ones are raced for real, and what counts from then on is
the race. A *compilation* is one distinct plan compiled, whether or not its kernels were known from other plans.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.fusion.kernel_times import KernelTimes, keys_of
from benchmarks.fusion.plan_space import crossing, mutant, random_plan
from benchmarks.races import Track, fastest
from compilers.base import Action, State

CHECKPOINTS = (16, 32, 64, 128, 256, 512, 1000)
"""Compilations after which the best plan so far is written down, to show what a smaller search would have found."""


@dataclass(frozen=True)
class SearchConfig:
    """How the search spends its compilations."""

    compilations: int = 1000
    """Distinct plans to compile."""
    population: int = 24
    """Plans that parents are drawn from."""
    batch: int = 16
    """Plans between two selections; the kernels of a batch are timed in one job."""
    race_every: int = 32
    """Compilations between two races."""
    race_size: int = 6
    """Plans in a race."""
    patience: int = 192
    """Compilations without a better plan after which the population starts anew."""
    crossings: float = 0.3
    """Share of children that have two parents."""
    tournament: int = 3
    """Plans that a parent is the best of."""
    new_blood: float = 0.05
    """Share of entirely random plans."""


@dataclass
class Individual:
    """A plan: its kernels' times summed, and the log-ratios to the baseline in the races it was in."""

    state: State
    total_ns: float
    log_ratios: list[float] = field(default_factory=list)


@dataclass
class Found:
    """What a search found.

    Attributes:
        ranked: all plans, best first.
        incumbents: compilations -> the best plan at that point, by what was known then.
        compilations: distinct plans compiled.
        kernels: distinct kernels among them.
        raced: distinct plans measured in races.
        restarts: how often the population started anew.
        exhausted: whether it stopped early because it hardly found plans that it had not compiled.
    """

    ranked: list[State]
    incumbents: dict[int, State] = field(default_factory=dict)
    compilations: int = 0
    kernels: int = 0
    raced: int = 0
    restarts: int = 0
    exhausted: bool = False


class PlanSearch:
    """One search on one program.

    Args:
        track: the program.
        times: its kernels' times, as far as they are known; more are added.
        baseline: name of the rule that plans are raced against.
        config: how to spend the compilations.
        seed: of all random choices.
    """

    def __init__(self, track: Track, times: KernelTimes, baseline: str, config: SearchConfig, seed: int) -> None:
        self.track, self.times, self.baseline, self.config = track, times, baseline, config
        self._rng = np.random.default_rng(seed)
        self._all: dict[tuple[Action, ...], Individual] = {}
        self._kernels: set[str] = set()
        self._population: list[Individual] = []
        self._improved_at = 0
        self._best = math.inf
        self._offset = 0.0  # what the logarithm of a sum is shifted by to give the log-ratio of a race

    def run(self, on_batch: Callable[[int], None] | None = None) -> Found:
        """Search until the compilations are used; ``on_batch`` is told how many are."""
        found = Found([])
        self._admit(self.track.rules.values())
        self._race(list(self._all.values()))
        self._restart()
        raced_at = 0
        points = [*(point for point in CHECKPOINTS if point < self.config.compilations), self.config.compilations]
        while len(self._all) < self.config.compilations:
            point = next(point for point in points if point > len(self._all))
            room = min(self.config.batch, point - len(self._all))
            new = self._admit(self._propose(room))
            found.exhausted = not new
            if len(self._all) >= raced_at + self.config.race_every or len(self._all) == point or not new:
                self._race(self._promising())
                raced_at = len(self._all)
            self._select(new)
            if len(self._all) == point:
                found.incumbents[point] = self._incumbent().state
            if on_batch is not None:
                on_batch(len(self._all))
            if not new:
                break
            if len(self._all) - self._improved_at > self.config.patience:
                found.restarts += 1
                self._restart()
        for point in points:
            found.incumbents.setdefault(point, self._incumbent().state)
        found.ranked = [one.state for one in sorted(self._all.values(), key=self._fitness)]
        found.compilations, found.kernels = len(self._all), len(self._kernels)
        found.raced = sum(bool(one.log_ratios) for one in self._all.values())
        return found

    # -- what a plan is worth

    def _fitness(self, one: Individual) -> float:
        """Log-ratio to the baseline: from races if there were any, else predicted; smaller is better."""
        if one.log_ratios:
            return statistics.fmean(one.log_ratios)
        return math.log(one.total_ns) + self._offset

    def _admit(self, states: Iterable[State]) -> list[Individual]:
        """Compile plans that are new, and time their kernels."""
        fresh = {state.actions: state for state in states if state.actions not in self._all}
        artifacts = {actions: self.track.compiler.build(state) for actions, state in fresh.items()}
        self.times.learn(list(artifacts.values()))
        new = []
        for actions, artifact in artifacts.items():
            keys = keys_of(artifact)
            self._kernels.update(keys)
            self._all[actions] = one = Individual(fresh[actions], self.times.total_ns(keys))
            new.append(one)
        return new

    def _promising(self) -> list[Individual]:
        """Plans that were not raced and may be better than the best that was, best first."""
        bar = min((self._fitness(one) for one in self._all.values() if one.log_ratios), default=math.inf)
        others = sorted((one for one in self._all.values() if not one.log_ratios), key=self._fitness)
        return [one for one in others[: self.config.race_size] if self._fitness(one) < bar + 0.05]

    def _race(self, some: Sequence[Individual]) -> None:
        if not some:
            return
        measured = self.track.race({str(i): one.state for i, one in enumerate(some)}, self.baseline)
        for i, one in enumerate(some):
            ratio = measured[str(i)].ratio
            one.log_ratios.append(math.log(ratio) if ratio > 0 else math.inf)
        pairs = [
            statistics.fmean(one.log_ratios) - math.log(one.total_ns)
            for one in self._all.values()
            if one.log_ratios and math.isfinite(one.total_ns)
        ]
        self._offset = statistics.median(pairs) if pairs else 0.0

    def _incumbent(self) -> Individual:
        return min((one for one in self._all.values() if one.log_ratios), key=self._fitness)

    # -- which plans come next

    def _select(self, new: Sequence[Individual]) -> None:
        pool = sorted([*self._population, *new], key=self._fitness)
        self._population = pool[: self.config.population]
        best = self._fitness(self._population[0])
        if best < self._best - 0.003:
            self._best, self._improved_at = best, len(self._all)

    def _restart(self) -> None:
        """The fixed rules once more; children of what comes then need not descend from the best so far."""
        self._population = [self._all[state.actions] for state in self.track.rules.values()]
        self._best, self._improved_at = math.inf, len(self._all)

    def _propose(self, count: int) -> list[State]:
        """At most ``count`` plans that were not compiled yet; fewer where they are hard to find."""
        chosen: dict[tuple[Action, ...], State] = {}
        # right after a start, the rules alone would be poor parents: half of the plans are random
        fresh = 0.5 if len(self._population) <= len(self.track.rules) else self.config.new_blood
        for _ in range(50 * count):
            state = self._child(fresh)
            if state.actions not in self._all:
                chosen.setdefault(state.actions, state)
            if len(chosen) == count:
                break
        return list(chosen.values())

    def _child(self, fresh: float) -> State:
        compiler, rng = self.track.compiler, self._rng
        if rng.uniform() < fresh:
            return random_plan(compiler, self.track.program, rng)
        if rng.uniform() < self.config.crossings:
            state = crossing(compiler, self._parent().state, self._parent().state, rng)
            if state.actions not in self._all:
                return state
        return mutant(compiler, self._parent().state, rng, float(rng.choice([0.0, 0.05, 0.15])))

    def _parent(self) -> Individual:
        drawn = [
            self._population[int(self._rng.integers(len(self._population)))] for _ in range(self.config.tournament)
        ]
        return min(drawn, key=self._fitness)


def finals(track: Track, baseline: str, states: Sequence[State], most: int = 4) -> State:
    """The best of these plans: all race, the best ``most`` race again, and the winner of that is it.

    It is to be raced once more before it is reported, since winners were lucky, too.
    """
    by_name = {str(i): state for i, state in enumerate(states)}
    first = track.race(by_name, baseline)
    ranked = sorted(by_name, key=lambda name: first[name].ratio if first[name].ratio > 0 else math.inf)[:most]
    last = track.race({name: by_name[name] for name in ranked}, baseline, plan_s=2 * track.plan_s)
    return by_name[fastest(last) or ranked[0]]
