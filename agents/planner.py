"""A trained policy as an agent: it plans for one program, and makes the most of few measurements.

With a cost model it searches in the imagination first (:mod:`agents.imagine`). Without one each plan has to be scored,
so its likeliest plan comes first, then what training found to serve many programs, and then evolution in which the
policy proposes the changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from agents.cost_model import resting_on
from agents.episodes import Choose, Target, Trial, identity, legal, play_many
from agents.imagine import estimate_ns, refine, search
from agents.kernel_samples import is_learnable
from agents.policy import GraphPolicy
from agents.recipe import guided, playing, transfers
from agents.rule import following
from agents.vec import Env, Observation
from compilers.base import State


def choose(
    policy: GraphPolicy,
    observation: Observation,
    rng: np.random.Generator,
    temperature: float = 1.0,
) -> int:
    """One action for one observation: sampled, or the most likely one where ``temperature`` is 0."""
    batch = {key: torch.as_tensor(np.asarray(value)[None]) for key, value in observation.items()}
    with torch.no_grad():
        logits = policy.net(batch)[0][0].double().numpy()
    logits = np.where(np.asarray(observation["action_mask"]) > 0, logits, -np.inf)
    if temperature == 0.0:
        return int(np.argmax(logits))
    # The Gumbel-max trick: an exact sample of softmax(logits / temperature).
    return int(np.argmax(logits / temperature + rng.gumbel(size=logits.shape)))


IMAGINE, EVALUATIONS = 32, 128
"""How many plans a policy with a cost model imagines, and how many the search from there."""


def planner(policy: GraphPolicy, env: Env) -> PolicyAgent:
    """The policy as an agent that makes the most of few measurements: with a cost model it imagines first, unless the
    environment's compiler takes long to say what is legal."""
    if policy.cost is None or not is_learnable(env):
        return PolicyAgent(policy)
    return PolicyAgent(policy, imagine=IMAGINE, evaluations=EVALUATIONS)


BATCH = 4
"""Plans that are decided before the first of them is scored, so that measuring does not wait for deciding."""
ANEW = 0.25
"""Share of plans that are samples of the policy; the others change a plan that was good."""
RATE = 0.1
"""Share of a plan's decisions that a change replaces, at least one in any case."""
BREADTH = 0.5
"""Mean rank (from 0) of the plans that are changed."""


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
        for action in legal(observation):
            one = node.below.get(identity(observation, action))
            if one is not None and one.is_done:
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
class _Recorded:
    """A chooser that sees no decision that is done, and knows what it did."""

    inner: Choose
    tried: Tried
    path: list[tuple[int, int, int]] = field(default_factory=list)
    offered: list[int] = field(default_factory=list)

    def __call__(self, env: Env, observation: Observation) -> int:
        mask = self.tried.open(self.path, observation)
        action = self.inner(env, {**observation, "action_mask": mask})
        self.offered.append(int(np.count_nonzero(observation["action_mask"])))
        self.path.append(identity(observation, action))
        return action


@dataclass(frozen=True)
class PolicyAgent:
    """A trained policy that plans for one program.

    Without imagination the plans are: the most likely one; the compiler's default rule; the sequences of the policy's
    repertoire, where it has one; then samples of the policy, and mutations of the best plans so far in which the policy
    draws what replaces a decision. No plan is scored twice. The samples grow bolder from one to the next, up to
    ``temperature``.

    Attributes:
        imagine: plans (the most likely one, and samples) that are judged by the compiler's estimates before the
            first is measured; then the most promising one is, the most likely one, and the best fixed rule, and what
            the estimates like around the best of those measured (:func:`agents.imagine.refine`). 0: each sample is
            measured.
        evaluations: with ``imagine``, plans that a local search from there imagines in addition.
    """

    policy: GraphPolicy
    name: str = "ppo"
    temperature: float = 1.0
    imagine: int = 0
    evaluations: int = 0

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans (fewer only where there are no more); without imagination the first is the most
        likely at each step."""
        with resting_on(env, self.policy.cost), guided(env, self.policy.guide):
            if self.imagine:
                return self._imagined(env, program, budget, seed)
            return self._evolved(env, program, budget, seed)

    def _evolved(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        rng = np.random.default_rng(seed)
        tried, trials = Tried(), list[Trial]()
        first = iter(self._openings(env, rng))
        while len(trials) < budget and not tried.is_done:
            # what is known to be worth a try needs no result of the others
            count = min(BATCH if trials else 1, budget - len(trials))
            some: list[Choose] = []
            while len(some) < count:
                some.append(next(first, None) or self._next(trials, len(trials) / budget, rng))
            trials += play_many(env, program, self._recorded(tried, some), None if trials else seed)
        return trials

    def _recorded(self, tried: Tried, choosers: Sequence[Choose]) -> Iterator[Choose]:
        """Each as it is needed, after what the one before decided was noted."""
        for choose in choosers:
            if tried.is_done:
                return
            recorded = _Recorded(choose, tried)
            yield recorded
            tried.add(recorded.path, recorded.offered)

    def _openings(self, env: Env, rng: np.random.Generator) -> Iterator[Choose]:
        yield self._chooser(rng, 0.0)
        compiler = getattr(env.unwrapped, "compiler", None)
        if compiler is not None:
            yield _unless_done(following(list(compiler.rules)[-1]), self._chooser(rng, 1.0))
        for kinds in self.policy.repertoire:
            yield _unless_done(playing(kinds), self._chooser(rng, 1.0))

    def _next(self, trials: Sequence[Trial], share: float, rng: np.random.Generator) -> Choose:
        if rng.uniform() < ANEW:
            return self._chooser(rng, self.temperature * share**0.5)
        ranked = sorted({trial.choices: trial for trial in trials}.values(), key=lambda trial: -trial.total)
        parent = ranked[min(int(rng.exponential(BREADTH)), len(ranked) - 1)]
        return self._mutant(parent, rng)

    def _mutant(self, parent: Trial, rng: np.random.Generator) -> Choose:
        """Plays a plan's decisions again, some replaced by what the policy draws; where decisions name nothing of the
        program, some are put in or left out as well."""
        at, forced, draw = 0, int(rng.integers(len(parent.choices))), self._chooser(rng, self.temperature)

        def choose(env: Env, observation: Observation) -> int:
            nonlocal at
            is_changed = at == forced or rng.uniform() < RATE
            what = int(rng.integers(3)) if is_changed and transfers(observation) else 0
            if what == 2:  # left out
                at, is_changed = at + 1, False
            wanted = parent.choices[at] if at < len(parent.choices) else None
            same = [int(a) for a in legal(observation) if identity(observation, a) == wanted]
            at += what != 1  # what is put in stands before the parent's next
            if same and not is_changed:
                return same[0]
            mask = np.array(observation["action_mask"])
            mask[same] = 0
            return draw(env, {**observation, "action_mask": mask if mask.any() else observation["action_mask"]})

        return choose

    def _imagined(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        base: Any = env.unwrapped
        dreams: list[Any] = [base.imagined() for _ in range(self.imagine)]
        rngs = np.random.default_rng(seed).spawn(self.imagine)
        temperatures = self.temperature * np.linspace(0.0, 1.0, self.imagine) ** 0.5
        seen = {index: dream.reset(options={"program": program})[0] for index, dream in enumerate(dreams)}
        ranked: dict[tuple[Any, ...], tuple[float, State]] = {}
        while seen:
            logits = self._logits(list(seen.values()))
            for row, index in zip(logits, list(seen), strict=True):
                noise = rngs[index].gumbel(size=row.shape)
                action = int(np.argmax(row + temperatures[index] * noise))
                observation, _, ended, _, _ = dreams[index].step(action)
                seen[index] = observation
                if ended:
                    state = dreams[index].state
                    ranked[state.actions] = (estimate_ns(base.compiler, state), state)
                    del seen[index]
        states = [state for _, state in sorted(ranked.values(), key=lambda pair: pair[0])]
        if self.evaluations:
            rng = np.random.default_rng([seed, self.evaluations])
            found = search(base.compiler, states[0].program, self.evaluations, rng, states)
            states = [state for _, state in found]
        likely = dreams[0].state  # temperature 0: the most likely plan
        starts = [states[0], likely, *states[1:]]
        env.reset(seed=seed, options={"program": program})
        return refine(env, program, starts, budget, np.random.default_rng([seed, budget]))

    def _logits(self, observations: list[Observation]) -> npt.NDArray[np.float64]:
        """Masked logits, (observations, candidates)."""
        batch = {key: torch.as_tensor(np.stack([one[key] for one in observations])) for key in observations[0]}
        with torch.no_grad():
            logits = self.policy.net(batch)[0].double().numpy()
        return np.where(batch["action_mask"].numpy() > 0, logits, -np.inf)

    def _chooser(self, rng: np.random.Generator, temperature: float) -> Choose:
        return lambda _, observation: choose(self.policy, observation, rng, temperature)


def _unless_done(wanted: Choose, otherwise: Choose) -> Choose:
    """A chooser that knows nothing of masks, where what it wants is allowed, else another."""

    def choose(env: Env, observation: Observation) -> int:
        action = wanted(env, observation)
        return action if observation["action_mask"][action] else otherwise(env, observation)

    return choose
