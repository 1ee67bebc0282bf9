"""A warm start: the policy first learns to repeat demonstrated decisions, then PPO goes on from there.

The demonstrations are the decisions of whatever measured best on each training program: one of the fixed rules, or
a plan that a search under the learned cost model found. So the policy starts near "the best known plan for this
graph" instead of near chance. No test program is seen.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from agents.episodes import Choose, Playing, Target, begin, finish, play
from agents.imagine import replaying, search
from agents.policy import GraphPolicy
from agents.recipe import Kinds, playing
from agents.rule import following
from agents.vec import Env, Observation
from compilers.base import Plan, replay

LOOK_AHEAD = 8
"""Programs begun while the first of them is still measured."""
MEASURED = 2
"""Imagined plans measured on each program."""


@dataclass
class Demonstrations:
    """Observations and the actions taken there."""

    observations: list[Observation] = field(default_factory=list)
    actions: list[int] = field(default_factory=list)

    def recorded(self, choose: Choose) -> Choose:
        """The same chooser, written down. Steps with a single legal candidate teach nothing and are left out."""

        def record(env: Env, observation: Observation) -> int:
            action = choose(env, observation)
            if np.count_nonzero(observation["action_mask"]) > 1:
                self.observations.append({key: np.array(value) for key, value in observation.items()})
                self.actions.append(action)
            return action

        return record

    def batch(self, chosen: Iterable[int]) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
        """The chosen demonstrations as tensors."""
        rows = list(chosen)
        keys = self.observations[0].keys()
        stacked = {key: torch.as_tensor(np.stack([self.observations[row][key] for row in rows])) for key in keys}
        return stacked, torch.as_tensor([self.actions[row] for row in rows])


@dataclass
class Graded:
    """Observations where it is known what the candidates earn, as a table of all of them says.

    Attributes:
        observations: as the environment gave them.
        earned: for each the reward of every candidate, shape (candidates,); nan where it is not known.
    """

    observations: list[Observation] = field(default_factory=list)
    earned: list[npt.NDArray[np.float32]] = field(default_factory=list)

    def add(self, observation: Observation, earned: npt.ArrayLike) -> None:
        """One more."""
        self.observations.append({key: np.array(value) for key, value in observation.items()})
        self.earned.append(np.asarray(earned, np.float32))

    def batch(self, chosen: Iterable[int]) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
        """The chosen ones as tensors: observations, and rewards (rows, candidates)."""
        rows = list(chosen)
        keys = self.observations[0].keys()
        stacked = {key: torch.as_tensor(np.stack([self.observations[row][key] for row in rows])) for key in keys}
        return stacked, torch.as_tensor(np.stack([self.earned[row] for row in rows]))


@dataclass
class _Shown:
    """A program whose plans are being scored: the default rule's, and others, each with what plays it again."""

    program: Target
    by_rule: Playing
    others: list[tuple[Choose, Playing]]


def demonstrate(
    env: Env,
    programs: Iterable[Target],
    rule: str,
    seconds: float,
    on_program: Callable[[int], None] | None = None,
    evaluations: int = 0,
    seed: int = 0,
) -> Demonstrations:
    """Write down the best decisions known on each program.

    Where plans are measured, the environment says which rule is the best at the end of an episode
    (``info["reference"]``), so ``rule`` is played first; while the rules of one program are measured, the next program
    is begun. Where scoring a plan costs no measurement, every rule is played, and the best of them followed.

    Args:
        env: an environment.
        programs: as many as the time allows.
        rule: the rule played first.
        seconds: stop after this long.
        on_program: told the number of programs done.
        evaluations: plans that a search under the compiler's estimates imagines on each program; the best of them are
            measured, too. 0: rules only.
        seed: of that search.
    """
    shown = Demonstrations()
    deadline = time.monotonic() + seconds
    ahead: deque[_Shown] = deque()
    todo = iter(programs)
    done = 0
    while True:
        program = next(todo, None) if time.monotonic() < deadline else None
        if program is not None:
            observation, _ = env.reset(options={"program": program})
            start: Any = env.unwrapped
            by_rule = begin(start.fork(), observation, following(rule))
            others: list[tuple[Choose, Playing]] = []
            if evaluations:
                rng = np.random.default_rng([seed, done + len(ahead)])
                ranked = search(start.compiler, start.state.program, evaluations, rng)[:MEASURED]
                others = [(replaying(state), begin(start.fork(), observation, replaying(state))) for _, state in ranked]
            elif not getattr(start, "measures", True):
                rules = [name for name in start.compiler.rules if name != rule]
                others = [(following(name), begin(start.fork(), observation, following(name))) for name in rules]
            ahead.append(_Shown(program, by_rule, others))
        if program is None or len(ahead) > LOOK_AHEAD:
            if not ahead:
                return shown
            earlier = ahead.popleft()
            first = finish(earlier.by_rule)
            measured = getattr(env.unwrapped, "measures", True)
            best = following(str(first.info.get("reference") or rule) if measured else rule)
            gained = 0.0 if measured else first.total
            for again, playing in earlier.others:
                if (total := finish(playing).total) > gained:
                    best, gained = again, total
            play(env, earlier.program, shown.recorded(best))
            done += 1
            if on_program is not None:
                on_program(done)


def repeat(
    env: Env,
    rows: Sequence[Mapping[str, Any]],
    seconds: float,
    on_program: Callable[[int], None] | None = None,
    margin: float = 0.015,
    most: int = 4,
) -> Demonstrations:
    """Write down the decisions of plans that are known from somewhere else.

    Of plans that were timed, that is shown which :func:`composed` puts together from all that the search kept. Of
    others the best, and those that earned nearly as much.

    Args:
        env: an environment that rewards nothing.
        rows: ``program`` (its URI), ``program_key``, ``best`` (the plan's actions), ``trials`` (kinds of action as
            letters from ``a``, and what the plan earned) and, if it was timed, ``ratio``, as
            :mod:`benchmarks.llvm.searches` keeps them.
        seconds: stop after this long.
        on_program: told the number of programs done.
        margin: how much less than the best a plan may have earned and still count.
        most: plans of a program, at most.

    Raises:
        PlanError: a plan does not fit its program, or the environment's compiler.
    """
    shown = Demonstrations()
    deadline = time.monotonic() + seconds
    base: Any = env.unwrapped
    for done, row in enumerate(rows, 1):
        env.reset(options={"program": row["program"]})
        compiler = base.compiler
        plan = Plan(row["program"], row["program_key"], compiler.name, compiler.version, tuple(row["best"]))
        best = replaying(replay(compiler, base.state.program, plan))
        trials = sorted(row["trials"], key=lambda trial: -trial[1])
        near = dict.fromkeys(kinds for kinds, total in trials if total >= trials[0][1] - margin)
        if "ratio" in row:
            best, near = playing(composed(trials, margin)), {}
        for one in (best, *(playing(spelled(kinds)) for kinds in list(near)[: most - 1])):
            play(env, row["program"], shown.recorded(one))
        if on_program is not None:
            on_program(done)
        if time.monotonic() > deadline:
            break
    return shown


def spelled(kinds: str) -> Kinds:
    """Kinds of action that were written as letters from ``a``."""
    return tuple(ord(letter) - ord("a") for letter in kinds)


def composed(trials: Sequence[tuple[str, float]], margin: float) -> Kinds:
    """One plan out of a search's many: at each step kind 1, if a plan within ``margin`` of the best took it there, else
    what the best plan did.

    A search leaves decisions that do not matter as chance had them, from which nothing can be learned. Here such
    decisions are all alike.

    Args:
        trials: kinds of action at the steps, as letters from ``a``, and what the plan earned; all of the same steps.
        margin: see above.
    """
    best, most = max(trials, key=lambda trial: trial[1])
    good = [kinds for kinds, total in trials if total >= most - margin and len(kinds) == len(best)]
    acted = [any(kinds[step] == "b" for kinds in good) for step in range(len(best))]
    return tuple(1 if act else kind for act, kind in zip(acted, spelled(best), strict=True))


def clone(
    policy: GraphPolicy,
    shown: Demonstrations,
    seconds: float,
    seed: int,
    most_epochs: int = 20,
    minibatch: int = 256,
    learning_rate: float = 1e-3,
    smoothing: float = 0.1,
    on_epoch: Callable[[int, float], None] | None = None,
) -> float:
    """Fit the policy to the demonstrations by cross-entropy; the value head is left alone.

    Args:
        policy: changed in place, with an optimizer of its own.
        shown: at least one demonstration (``ValueError`` otherwise).
        seconds: stop after this long.
        seed: of the order of minibatches.
        most_epochs: stop after this many passes, or after the first one in which every decision was repeated.
        smoothing: share of probability spread over the other legal candidates, so that PPO still explores.
        on_epoch: told the epoch and its share of decisions repeated.

    Returns:
        The share of demonstrated decisions that the policy would repeat, in the last pass.
    """
    if not shown.actions:
        raise ValueError("there are no demonstrations to learn from")
    rng = np.random.default_rng(seed)
    optimizer = torch.optim.Adam(policy.net.parameters(), lr=learning_rate)
    deadline = time.monotonic() + seconds
    share = 0.0
    for epoch in range(most_epochs):
        order = rng.permutation(len(shown.actions))
        right = seen = 0
        for start in range(0, len(order), minibatch):
            observations, actions = shown.batch(order[start : start + minibatch])
            logits, _ = policy.net(observations)
            mask = observations["action_mask"] > 0
            log_prob = torch.log_softmax(logits.masked_fill(~mask, -1e8), 1)
            spread = (log_prob * mask).sum(1) / mask.sum(1)
            taken = log_prob.gather(1, actions[:, None]).squeeze(1)
            loss = -((1 - smoothing) * taken + smoothing * spread).mean()
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(policy.net.parameters(), 1.0)
            optimizer.step()
            right += int((log_prob.argmax(1) == actions).sum())
            seen += len(actions)
            if time.monotonic() > deadline:
                return right / seen
        share = right / seen
        if on_epoch is not None:
            on_epoch(epoch, share)
        if share == 1:
            break
    return share


def clone_graded(
    policy: GraphPolicy,
    shown: Graded,
    seconds: float,
    seed: int,
    most_epochs: int = 12,
    minibatch: int = 16,
    learning_rate: float = 2e-3,
    weight_decay: float = 1e-2,
    temperature: float = 0.05,
    greed: float = 1.0,
    noise: float = 0.1,
    on_epoch: Callable[[int, float], None] | None = None,
) -> float:
    """Fit the policy to what is known of all candidates; the value head learns what the policy then earns.

    The loss is the cross-entropy to the softmax of the rewards over ``temperature``, which ranks, less ``greed`` times
    the reward that the policy expects, which is what counts. The learning rate rises over the first tenth and then
    falls to zero.

    Args:
        policy: changed in place, with an optimizer of its own.
        shown: at least one row (``ValueError`` otherwise).
        seconds: stop after this long.
        seed: of the order of minibatches.
        temperature: rewards that differ by as much differ by a factor of e in what is imitated.
        greed: weight of the expected reward, in units of ``temperature``.
        noise: features of candidates and ``globals`` are multiplied by about one plus or minus this, anew each time
            (the same for all candidates of a row), so that few rows are not learned by heart.
        on_epoch: told the epoch and the mean expected reward in it.

    Returns:
        The mean reward that the policy expects, in the last pass.
    """
    if not shown.observations:
        raise ValueError("there are no graded observations to learn from")
    rng = np.random.default_rng(seed)
    optimizer = torch.optim.AdamW(policy.net.parameters(), lr=learning_rate, weight_decay=weight_decay)
    deadline = time.monotonic() + seconds
    expected = 0.0
    for epoch in range(most_epochs):
        order = rng.permutation(len(shown.observations))
        total = 0.0
        for start in range(0, len(order), minibatch):
            share = (epoch + start / len(order)) / most_epochs
            for group in optimizer.param_groups:
                group["lr"] = learning_rate * min(1.0, 0.1 + 10 * share) * (1 + np.cos(np.pi * share)) / 2
            observations, earned = shown.batch(order[start : start + minibatch])
            for key in ("candidate_features", "globals"):
                values = observations[key]
                shape = (len(values), *[1] * (values.dim() - 2), values.shape[-1])
                factors = 1 + noise * torch.as_tensor(rng.standard_normal(shape, np.float32))
                observations[key] = values * factors
            logits, guessed = policy.net(observations)
            known = (observations["action_mask"] > 0) & ~torch.isnan(earned)
            rewards = torch.where(known, earned, torch.zeros_like(earned))
            wanted = torch.softmax((rewards / temperature).masked_fill(~known, -1e8), 1)
            log_prob = torch.log_softmax(logits.masked_fill(~known, -1e8), 1)
            likely = log_prob.exp()
            gains = (likely * rewards).sum(1)
            ranking = -(wanted * log_prob).sum(1)
            distance = (guessed.squeeze(1) - gains.detach()) ** 2
            loss = (ranking - greed * gains / temperature + distance).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(policy.net.parameters(), 1.0)
            optimizer.step()
            total += float(gains.detach().sum())
        expected = total / len(order)
        if on_epoch is not None:
            on_epoch(epoch, expected)
        if time.monotonic() > deadline:
            break
    return expected
