"""A trained policy as an agent: it plans for one program, and makes the most of few measurements.

With a cost model it searches in the imagination first (:mod:`agents.imagine`). Without one each plan has to be scored,
so its likeliest plan comes first, then what training found to serve many programs, and then evolution in which the
policy proposes the changes. Different plans often come to the same code; that is found out before a plan is scored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from agents.cost_model import resting_on
from agents.episodes import Choose, Target, Trial, legal, place_of, play_many
from agents.imagine import estimate_ns, refine, search
from agents.kernel_samples import is_learnable
from agents.policy import GraphPolicy
from agents.recipe import guided, playing, transfers
from agents.rule import following
from agents.sieve import ATTEMPTS, FIRST, Recorded, Sieve, Tried
from agents.vec import Env, Observation
from compilers.base import State, default_rule, run_rule
from envs.base import load_program


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


IMAGINE, EVALUATIONS, PATIENCE = 32, 1024, 192
"""How many plans a policy with a cost model imagines, and how many the search from there; after how many that are no
better it ends. On held-out graphs that saved 42 % of the time, for plans that are estimated 0.2 % slower."""


def planner(policy: GraphPolicy, env: Env) -> PolicyAgent:
    """The policy as an agent that makes the most of few measurements: with a cost model it imagines first, unless the
    environment's compiler takes long to say what is legal; where the environment itself estimates run time, it looks
    ahead."""
    if policy.cost is not None and is_learnable(env):
        return PolicyAgent(policy, imagine=IMAGINE, evaluations=EVALUATIONS, patience=PATIENCE)
    base: Any = env.unwrapped
    # a roofline, which estimates fusions, is no reason to pass a plan over
    plays_code = getattr(base, "measures", False) and hasattr(getattr(base, "compiler", None), "assembly_of")
    return PolicyAgent(policy, foresight=FORESIGHT if plays_code else 1)


FORESIGHT = 2
"""Plans that are thought of, and estimated, for one that is measured."""
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


def _is_estimated(base: Any, program: Target) -> bool:
    """Whether the environment can estimate this program's run time."""
    try:
        compiler = base.compiler
        start = compiler.start(load_program(program)).program
        base.estimate_ns(run_rule(compiler, start, default_rule(compiler)))
    except (ValueError, AttributeError):
        return False
    return True


@dataclass(frozen=True)
class PolicyAgent:
    """A trained policy that plans for one program.

    Without imagination and foresight the plans are: the most likely one; the compiler's default rule; the sequences of
    the policy's repertoire, where it has one; then samples of the policy, and mutations of the best plans so far in
    which the policy draws half of the changes. With foresight the same are thought of, and scored by what they promise.
    No plan is scored twice, nor one whose code another has; what was thought of and passed over counts as no plan,
    though it was compiled. The samples grow bolder over the budget, up to ``temperature``; so the first plans out of
    many are not quite what a small budget would give.

    Attributes:
        imagine: plans (the most likely one, and samples) that are judged by the compiler's estimates before the
            first is measured; then the most promising one is, the most likely one, and the best fixed rule, and what
            the estimates like around the best of those measured (:func:`agents.imagine.refine`). 0: each sample is
            measured.
        evaluations: with ``imagine``, plans that a local search from there imagines in addition.
        patience: that search ends after so many that are no better; 0: it does not.
        foresight: without ``imagine``, plans that are thought of for one that is scored, which is the one whose code
            is estimated to be the fastest (:class:`agents.sieve.Sieve`). 1: none is estimated.
    """

    policy: GraphPolicy
    name: str = "ppo"
    temperature: float = 1.0
    imagine: int = 0
    evaluations: int = 0
    patience: int = 0
    foresight: int = 1

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans (fewer where there are no more, or no more with new code were found); without
        imagination and foresight the first is the most likely at each step."""
        with resting_on(env, self.policy.cost), guided(env, self.policy.guide):
            if self.imagine:
                return self._imagined(env, program, budget, seed)
            return self._evolved(env, program, budget, seed)

    def _evolved(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        rng = np.random.default_rng(seed)
        trials = list[Trial]()
        base: Any = env.unwrapped
        can_dream = hasattr(base, "imagined") and hasattr(getattr(base, "compiler", None), "build")
        looks_ahead = can_dream and self.foresight > 1 and _is_estimated(base, program)
        sieve = Sieve(
            base.imagined() if can_dream and (budget > 1 or looks_ahead) else None, program, Tried(),
            self.foresight if looks_ahead else 1,
        )  # fmt: skip
        known = self._known(env)

        def propose(place: int) -> Recorded:
            if not sieve.thoughts:
                return Recorded(sieve.tried, self._chooser(rng, 0.0))
            if wanted := next(known, None):
                return Recorded(sieve.tried, self._chooser(rng, self.temperature), wanted)
            parent = None if not trials or rng.uniform() < ANEW else self._parent(trials, rng)
            if parent is None:
                return Recorded(sieve.tried, self._chooser(rng, self.temperature * (max(place, 1) / budget) ** 0.5))
            return Recorded(sieve.tried, self._mutant(parent, rng), parent=parent)

        most = ATTEMPTS * (budget + FIRST) * sieve.foresight
        while len(trials) < budget and (sieve.waiting or (not sieve.tried.is_done and sieve.thoughts < most)):
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

    def _parent(self, trials: Sequence[Trial], rng: np.random.Generator) -> Trial:
        """A plan to change, mostly one of the best."""
        ranked = sorted(trials, key=lambda trial: -trial.total)
        return ranked[min(int(rng.exponential(BREADTH)), len(ranked) - 1)]

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
            found = search(base.compiler, states[0].program, self.evaluations, rng, states, self.patience)
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
