"""What keeps a policy from scoring a plan twice, or one whose code is known, and lets it look ahead.

Plans are thought of in an environment that rewards nothing. Where run time is what counts and the environment can
estimate it (:mod:`features.cycles`), several are thought of for each that is scored, and the most promising one is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from agents.episodes import Choose, Target, Trial, begin, identity, place_of
from agents.vec import Env, Observation
from compilers.base import default_rule, run_rule

Path = tuple[tuple[int, int, int], ...]
"""Decisions by what they are."""


@dataclass
class Tried:
    """Plans that were tried, as a tree of decisions: keeps one from being tried again.

    A decision is *done* if all that can follow was tried (as in Shi et al. 2020, "Incremental Sampling Without
    Replacement for Sequence Models", but leaving out what is done, whatever probability it has).
    """

    below: dict[tuple[int, int, int], Tried] = field(default_factory=dict)
    offered: int = 0
    is_done: bool = False

    def open(self, path: Sequence[tuple[int, int, int]], observation: Observation) -> npt.NDArray[np.int8]:
        """The mask of the observation that follows these decisions, without those that are done; whole if all are."""
        node: Tried | None = self
        for choice in path:
            node = node.below.get(choice) if node is not None else None
        mask = np.array(observation["action_mask"])
        if node is None:
            return mask
        left = mask.copy()
        for choice, one in node.below.items():
            if one.is_done and (action := place_of(observation, choice)) is not None:
                left[action] = 0
        return left if left.any() else mask

    def add(self, path: Sequence[tuple[int, int, int]], offered: Sequence[int]) -> None:
        """A plan was tried: its decisions, and how many there were to choose from at each."""
        nodes = [self]
        for choice, count in zip(path, offered, strict=True):
            nodes[-1].offered = count
            nodes.append(nodes[-1].below.setdefault(choice, Tried()))
        nodes[-1].is_done = True
        for node in reversed(nodes[:-1]):
            node.is_done = sum(one.is_done for one in node.below.values()) >= node.offered


@dataclass
class Recorded:
    """A chooser that makes no plan that was tried, and knows what it did.

    Attributes:
        draw: is shown only what is not done.
        wanted: a plan that is known; ``draw`` takes over where it is done.
        parent: the plan that this one changes, if it does.
    """

    tried: Tried
    draw: Choose
    wanted: Choose | None = None
    parent: Trial | None = None
    path: list[tuple[int, int, int]] = field(default_factory=list)
    offered: list[int] = field(default_factory=list)

    def __call__(self, env: Env, observation: Observation) -> int:
        mask = self.tried.open(self.path, observation)
        action = -1 if self.wanted is None else self.wanted(env, observation)
        if action < 0 or not mask[action]:
            action = self.draw(env, {**observation, "action_mask": mask})
        self.offered.append(int(np.count_nonzero(observation["action_mask"])))
        self.path.append(identity(observation, action))
        return action


ATTEMPTS = 6
"""Plans that are thought of for one with new code, at most. Where all come to code that is known, more are thought of,
up to so many times the budget in all."""
FIRST = 8
"""For the first plan, which nothing is known to vary, so many times more are thought of."""


@dataclass(frozen=True)
class Thought:
    """A plan that was thought of and not scored: its decisions, and the log-ratio it promises."""

    path: Path
    promise: float


@dataclass
class Sieve:
    """Lets through plans whose code is new, the most promising first.

    Attributes:
        dream: an environment in which plans are only decided; ``None`` where there is no such thing.
        tried: learns of all plans that were thought of.
        foresight: new plans that are thought of for one that is let through; 1: none is estimated.
        codes: hashes of the code of all that were thought of.
        thoughts: how many plans were thought of.
        waiting: plans with new code that were not let through yet.
        estimates_ns: of all plans with new code.
    """

    dream: Any
    program: Target
    tried: Tried
    foresight: int = 1
    codes: set[str] = field(default_factory=set)
    thoughts: int = 0
    waiting: list[Thought] = field(default_factory=list)
    estimates_ns: dict[Path, float] = field(default_factory=dict)
    _zero_ns: float = math.nan

    def through(self, places: Iterable[int], propose: Callable[[int], Recorded]) -> Iterator[Choose]:
        """A chooser for each place in the budget, if one is found; ``propose`` thinks of a plan for a place."""
        for place in places:
            if self.dream is None:
                if self.tried.is_done:
                    return
                one = propose(place)
                self.thoughts += 1
                yield one
                self.tried.add(one.path, one.offered)
                continue
            wanted = FIRST * self.foresight if self.foresight > 1 and place == 0 else self.foresight
            found = 0
            for _ in range(ATTEMPTS * self.foresight):
                if found >= wanted or self.tried.is_done:
                    break
                found += self._think(propose(place))
            if self.waiting:
                best = min(self.waiting, key=lambda thought: thought.promise)
                self.waiting.remove(best)
                yield _repeating(best.path)

    def _think(self, one: Recorded) -> bool:
        """Decide a plan; whether its code is new."""
        self.thoughts += 1
        observation, _ = self.dream.reset(options={"program": self.program})
        begin(self.dream, observation, one)
        self.tried.add(one.path, one.offered)
        try:
            code = self.dream.compiler.build(self.dream.state).hash
        except ValueError:  # it does not compile, which is not worth a plan
            return False
        if code in self.codes:
            return False
        self.codes.add(code)
        path = tuple(one.path)
        promise = 0.0
        if self.foresight > 1:
            estimate_ns = self._estimate_ns()
            promise = self._promise(estimate_ns, one.parent)
            self.estimates_ns[path] = estimate_ns
        self.waiting.append(Thought(path, promise))
        return True

    def _estimate_ns(self) -> float:
        try:
            if math.isnan(self._zero_ns):
                compiler, program = self.dream.compiler, self.dream.state.program
                rule = self.dream.reference_rule or default_rule(compiler)
                self._zero_ns = self.dream.estimate_ns(run_rule(compiler, program, rule))
            return float(self.dream.estimate_ns(self.dream.state))
        except ValueError:  # its run fails, say: it is not worth a plan
            return math.inf

    def _promise(self, estimate_ns: float, parent: Trial | None) -> float:
        """The log-ratio to the rule compared with, as expected: that of the parent where it was scored, and what the
        change is estimated to do. So what estimates get wrong about a program cancels."""
        if parent is not None:
            known_ns = self.estimates_ns.get(parent.choices, math.nan)
            if math.isfinite(known_ns):
                return math.log(estimate_ns / known_ns) - parent.total
        return math.log(estimate_ns / self._zero_ns)


def _repeating(path: Sequence[tuple[int, int, int]]) -> Choose:
    """Makes these decisions again."""
    left = iter(path)

    def choose(env: Env, observation: Observation) -> int:
        wanted = next(left)
        action = place_of(observation, wanted)
        if action is None:
            raise ValueError(f"decision {wanted} was legal when it was thought of, and is not now")
        return action

    return choose
