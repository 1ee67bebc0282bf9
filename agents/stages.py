"""What comes before PPO, and how fast PPO makes experience: a cost model from timed kernels, then a warm start."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from torch import Tensor

from agents.cost_model import FEWEST, KernelSamples, fit, rest_on
from agents.episodes import Target, play
from agents.imitation import Demonstrations, clone, demonstrate, repeat
from agents.kernel_samples import collect, is_learnable
from agents.planner import PolicyAgent
from agents.ppo import Learner
from agents.recipe import find_recipe, follow, playing, transfers
from agents.repertoire import find_repertoire
from agents.vec import Env

Told = Callable[[str, float], None]
"""Told what is being done, in words, and which share of it is."""

ROUNDS = ((0.4, 0, 5), (0.25, 5, 5), (0.35, 5, 15))
"""Rounds of the cost model: share of the time, plans of each program that the last round's model picks, epochs of the
fit. The last fit takes its time, the others are drafts."""
PLANS = 7
"""Plans of each program whose kernels are timed, besides the fixed rules."""
IMAGINED = 48
"""Plans that a search under the cost model imagines on each program of the warm start."""
CLONED = 0.2
"""This share of the time of a recipe goes into repeating it."""
FEW_EPOCHS = 12
"""Passes over known plans; with 40, held-out programs of the validation split ran slower than without any plan."""
PER_FAMILY = 8
"""Programs of one family that a recipe is made for, at most, so that no family decides alone."""


def learn_costs(env: Env, learner: Learner, programs: Sequence[Target], seconds: float, seed: int, told: Told) -> None:
    """Time kernels of the programs, and fit the cost model that the learner's observations rest on from then on.

    Does nothing where the compiler's estimates can rest on no learned model.
    """
    if not is_learnable(env):
        return
    started, samples = time.monotonic(), KernelSamples()

    def collected(done: int) -> None:
        share = (time.monotonic() - started) / seconds
        told(f"timing kernels, {samples.turns + done} programs so far", share)

    for share, favourites, epochs in ROUNDS:
        begun = time.monotonic()
        samples.extend(
            collect(
                env, programs, 0.85 * share * seconds, seed, plans=PLANS - favourites, favourites=favourites,
                first=samples.turns, on_program=collected,
            )
        )  # fmt: skip
        if len(samples) >= FEWEST:
            told(f"fitting the cost model to {len(samples)} kernels", (time.monotonic() - started) / seconds)
            left_s = max(1.0, share * seconds - (time.monotonic() - begun))
            learner.use_cost(fit(samples, seed, epochs, seconds=left_s))
            rest_on(env, learner.cost)


def warm_start(
    env: Env,
    learner: Learner,
    programs: Sequence[Target],
    rule: str,
    seconds: float,
    seed: int,
    told: Told,
    rows: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Clone the best decisions known on each program, as many as the time allows; this fills caches of kernels, too.

    Args:
        rule: the rule that is played first.
        rows: plans that are known already, on training programs (:func:`agents.imitation.repeat`); then only these.
    """
    if rows:
        base: Any = env.unwrapped
        known = repeat(base.imagined(), rows, 0.5 * seconds, lambda done: told("playing known plans", done / len(rows)))
        told("repeating the best decisions", 1.0)
        # they are few: what is repeated to the letter does not carry over to other programs
        clone(learner.policy, known, 0.5 * seconds, seed, most_epochs=FEW_EPOCHS, smoothing=0.05)
        return

    if is_recipe_worth_it(env, programs[0]):
        cook(env, learner, programs, rule, seconds, seed, told)
        return

    def shown_one(done: int) -> None:
        told("measuring rules and imagined plans", done / len(programs))

    imagined = IMAGINED if learner.cost is not None else 0
    shown = demonstrate(env, programs, rule, 0.8 * seconds, shown_one, evaluations=imagined, seed=seed)
    if shown.actions:
        told("repeating the best decisions", 1.0)
        clone(learner.policy, shown, seconds=0.2 * seconds, seed=seed)


def is_recipe_worth_it(env: Env, program: Target) -> bool:
    """Whether one sequence can serve all programs."""
    return hasattr(env.unwrapped, "longest") and transfers(env.reset(options={"program": program})[0])


def cook(
    env: Env, learner: Learner, programs: Sequence[Target], rule: str, seconds: float, seed: int, told: Told
) -> None:
    """Find one sequence of decisions that serves the programs, let observations suggest it, and clone following it.

    Where trying a sequence takes a measurement, several are found; the first is followed, and the learner keeps all.
    """
    started = time.monotonic()
    by_family: dict[str, list[Target]] = {}
    for program in programs:
        family = str(env.reset(options={"program": program})[1]["family"])
        by_family.setdefault(family, []).append(program)
    most = PER_FAMILY if len(by_family) > 1 else len(programs)
    chosen = [program for members in by_family.values() for program in members[:most]]
    base: Any = env.unwrapped
    if base.measures:
        learner.repertoire = find_repertoire(env, chosen, rule, (1 - CLONED) * seconds, seed, told)
        recipe = learner.repertoire[0]
        env = base.imagined()  # to follow it need not be measured
    else:
        recipe = find_recipe(env, chosen, (1 - CLONED) * seconds, seed, told)
    learner.use_guide(recipe)
    follow(env, recipe)
    shown = Demonstrations()
    for done, program in enumerate(chosen):
        told("playing the recipe", done / len(chosen))
        play(env, program, shown.recorded(playing(recipe)))
        if done and time.monotonic() - started > (1 - CLONED / 2) * seconds:
            break
    told("repeating the recipe", 1.0)
    # few decisions differ, so small steps soon suffice; what is left of chance is for PPO to explore
    clone(learner.policy, shown, CLONED * seconds, seed, minibatch=32, smoothing=0.03)


def keep_better(
    env: Env,
    learner: Learner,
    programs: Sequence[Target],
    before: Mapping[str, Tensor],
    told: Told,
    seconds: float = math.inf,
) -> bool:
    """Give the policy its weights from ``before`` back where it earns less now, by what is most likely at each step.

    A short training by chance may find less than it forgets. Where plans are measured, what is compared is the mean of
    one measurement a program.

    Args:
        programs: what to compare on, as many as the time allows.
        seconds: stop after this long.

    Returns:
        Whether the present weights are kept.
    """
    now = {name: value.clone() for name, value in learner.policy.state_dict().items()}
    learner.policy.guide = learner.guide
    agent, deadline = PolicyAgent(learner.policy), time.monotonic() + seconds
    gained = 0.0
    for done, program in enumerate(programs):
        told("comparing with the policy before PPO", done / len(programs))
        for sign, weights in ((-1, before), (1, now)):
            learner.policy.load_state_dict(weights)
            gained += sign * agent.solve(env, program, 1, 0)[0].total
        if time.monotonic() > deadline:
            break
    learner.policy.load_state_dict(now if gained >= 0 else before)
    return gained >= 0


class Speed:
    """How fast experience is made, from now on."""

    def __init__(self, learner: Learner) -> None:
        self._learner, self._before, self._started = learner, self._counts(learner), time.monotonic()

    @staticmethod
    def _counts(learner: Learner) -> dict[str, int]:
        base: Any = learner.venv.slots[0].env.unwrapped
        return {"decisions": learner.timesteps, **getattr(base, "experience", {})}

    def figures(self) -> dict[str, float]:
        """Decisions, plans scored and plans measured a second; the shares of scores and of kernels known before."""
        seconds = time.monotonic() - self._started
        now = self._counts(self._learner)
        done = {name: count - self._before[name] for name, count in now.items()}
        found = {"seconds": seconds, **{f"{name}_per_s": count / seconds for name, count in done.items()}}
        for whole, part in (("plans", "measured"), ("kernels", "compiled")):
            if done.get(whole):
                found[f"{whole}_known"] = 1 - done[part] / done[whole]
        return found
