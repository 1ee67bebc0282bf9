"""A trained policy as an agent: it plans for one program, and makes the most of few measurements.

With a cost model it searches in the imagination first (:mod:`agents.imagine`). Without one each plan has to be scored,
so its likeliest plan comes first, then what training found to serve many programs, and then evolution in which the
policy proposes the changes. Different plans often come to the same code; that is found out before a plan is scored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from agents.cost_model import resting_on
from agents.episodes import Choose, Target, Trial, begin, identity, legal, place_of, play_many
from agents.imagine import estimate_ns, refine, search
from agents.kernel_samples import is_learnable
from agents.policy import GraphPolicy
from agents.recipe import guided, playing, transfers
from agents.rule import following
from agents.vec import Env, Observation
from compilers.base import State, default_rule


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
"""Share of a plan's decisions that are changed, at least one in any case."""
REPLACE, PUT_IN, LEAVE_OUT = range(3)
"""What a change does."""
BREADTH = 0.5
"""Scale of the exponential distribution that the rank of the plan to be changed is drawn from: mostly the best."""
BLIND = 0.5
"""Share of the changes that chance draws, not the policy: what a policy is sure of leads nowhere new."""


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
class _Recorded:
    """A chooser that makes no plan that was tried, and knows what it did.

    Attributes:
        draw: is shown only what is not done.
        wanted: a plan that is known; ``draw`` takes over where it is done.
    """

    tried: Tried
    draw: Choose
    wanted: Choose | None = None
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
"""Plans that are thought of for one that is scored, at most: those that come to code that is known are passed over.
Where all were, more are thought of, up to so many times the budget in all."""


@dataclass
class _Sieve:
    """Lets through plans whose code is new.

    Attributes:
        dream: an environment in which plans are only decided; ``None`` where there is no such thing.
        tried: learns of all plans that were thought of.
        codes: hashes of the code of those that were let through.
        thoughts: how many plans were thought of.
    """

    dream: Any
    program: Target
    tried: Tried
    codes: set[str] = field(default_factory=set)
    thoughts: int = 0

    def through(self, places: Iterable[int], propose: Callable[[int], _Recorded]) -> Iterator[Choose]:
        """A chooser for each place in the budget, if one is found; ``propose`` thinks of a plan for a place."""
        for place in places:
            for _ in range(ATTEMPTS):
                if self.tried.is_done:
                    return
                one = propose(place)
                self.thoughts += 1
                if self.dream is None:
                    yield one
                    self.tried.add(one.path, one.offered)
                    break
                observation, _ = self.dream.reset(options={"program": self.program})
                begin(self.dream, observation, one)
                self.tried.add(one.path, one.offered)
                if self._is_new():
                    yield _repeating(one.path)
                    break

    def _is_new(self) -> bool:
        try:
            code = self.dream.compiler.build(self.dream.state).hash
        except ValueError:  # it does not compile, which is not worth a plan
            return False
        if code in self.codes:
            return False
        self.codes.add(code)
        return True


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


@dataclass(frozen=True)
class PolicyAgent:
    """A trained policy that plans for one program.

    Without imagination the plans are: the most likely one; the compiler's default rule; the sequences of the policy's
    repertoire, where it has one; then samples of the policy, and mutations of the best plans so far in which the policy
    draws half of the changes. No plan is scored twice, nor one whose code another has; what was thought of and passed
    over counts as no plan, though it was compiled. The samples grow bolder over the budget, up to ``temperature``;
    so the first plans out of many are not quite what a small budget would give.

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
        """At most ``budget`` plans (fewer where there are no more, or no more with new code were found); without
        imagination the first is the most likely at each step."""
        with resting_on(env, self.policy.cost), guided(env, self.policy.guide):
            if self.imagine:
                return self._imagined(env, program, budget, seed)
            return self._evolved(env, program, budget, seed)

    def _evolved(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        rng = np.random.default_rng(seed)
        trials = list[Trial]()
        base: Any = env.unwrapped
        can_dream = budget > 1 and hasattr(base, "imagined") and hasattr(getattr(base, "compiler", None), "build")
        sieve = _Sieve(base.imagined() if can_dream else None, program, Tried())
        known = self._known(env)

        def propose(place: int) -> _Recorded:
            if place == 0:
                return _Recorded(sieve.tried, self._chooser(rng, 0.0))
            if wanted := next(known, None):
                return _Recorded(sieve.tried, self._chooser(rng, self.temperature), wanted)
            return _Recorded(sieve.tried, self._next(trials, place / budget, rng))

        while len(trials) < budget and not sieve.tried.is_done and sieve.thoughts < ATTEMPTS * budget:
            done, count = len(trials), min(BATCH if trials else 1, budget - len(trials))
            plans = sieve.through(range(done, done + count), propose)
            trials += play_many(env, program, plans, None if done else seed)
        return trials

    def _known(self, env: Env) -> Iterator[Choose]:
        """Plans that are worth a try whatever the others earn."""
        compiler = getattr(env.unwrapped, "compiler", None)
        if compiler is not None:
            yield following(default_rule(compiler))
        for kinds in self.policy.repertoire:
            yield playing(kinds)

    def _next(self, trials: Sequence[Trial], share: float, rng: np.random.Generator) -> Choose:
        if rng.uniform() < ANEW:
            return self._chooser(rng, self.temperature * share**0.5)
        ranked = sorted(trials, key=lambda trial: -trial.total)
        parent = ranked[min(int(rng.exponential(BREADTH)), len(ranked) - 1)]
        return self._mutant(parent, rng)

    def _mutant(self, parent: Trial, rng: np.random.Generator) -> Choose:
        """Plays a plan's decisions again, some replaced by others, which the policy or chance draws; where decisions
        name nothing of the program, some are put in or left out as well."""
        at, forced = 0, int(rng.integers(len(parent.choices)))
        draw = self._chooser(rng, self.temperature)

        def choose(env: Env, observation: Observation) -> int:
            nonlocal at, forced
            is_changed = at == forced or rng.uniform() < RATE
            what = REPLACE
            if is_changed:
                forced = -1
                what = int(rng.choice((PUT_IN, PUT_IN, REPLACE, LEAVE_OUT))) if transfers(observation) else REPLACE
            if what == LEAVE_OUT:
                at, is_changed = at + 1, False
            wanted = parent.choices[at] if at < len(parent.choices) else None
            same = None if wanted is None else place_of(observation, wanted)
            at += what != PUT_IN  # what is put in stands before the parent's next
            if same is not None and not is_changed:
                return same
            others = [int(action) for action in legal(observation) if int(action) != same]
            others = others or [int(action) for action in legal(observation)]
            if rng.uniform() < BLIND:
                return int(rng.choice(others))
            mask = np.zeros_like(observation["action_mask"])
            mask[others] = 1
            return draw(env, {**observation, "action_mask": mask})

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
