"""Playing episodes, and what an agent is.

An agent sees observations, masks and nothing else of the environment; what it may spend on a program is counted in
finished episodes, each of which is one measured plan.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from agents import ledger
from agents.vec import Env, Observation, begins_measuring, finish_or_step
from compilers.base import Plan
from programs.program import Program

AHEAD = 16
"""Episodes whose measurements may wait while the next ones are decided."""

Choose = Callable[[Env, Observation], int]
"""Picks one of the legal candidates; search and policies look at the observation only."""


@dataclass(frozen=True)
class Trial:
    """One finished episode.

    Attributes:
        plan: what was decided.
        total: sum of the rewards; higher is better.
        info: of the last step.
        choices: ``(kind, u, v)`` of every decision, in order.
    """

    plan: Plan
    total: float
    info: dict[str, Any]
    choices: tuple[tuple[int, int, int], ...]


Target = str | Program
"""The program of an episode: its URI or itself."""


class Agent(Protocol):
    """Something that can be compared: solves one program within a budget of measured plans."""

    @property
    def name(self) -> str:
        """Name in tables."""

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` trials on this program, reproducible by ``seed``."""


def legal(observation: Observation) -> npt.NDArray[np.int64]:
    """Indices of the legal candidates."""
    return np.flatnonzero(observation["action_mask"])


def identity(observation: Observation, action: int) -> tuple[int, int, int]:
    """What a candidate is, apart from its place in the list: ``(kind, u, v)``."""
    kind, u, v = (int(value) for value in observation["candidates"][action])
    return kind, u, v


def place_of(observation: Observation, wanted: tuple[int, int, int]) -> int | None:
    """The first legal candidate of that identity; ``None`` where there is none."""
    same = (observation["candidates"] == wanted).all(1) & (np.asarray(observation["action_mask"]) > 0)
    return int(same.argmax()) if same.any() else None


@dataclass
class Playing:
    """An episode decided to its end, whose last measurement may still be under way (``result`` is ``None``)."""

    env: Env
    total: float
    choices: list[tuple[int, int, int]]
    result: tuple[Any, Any, bool, bool, dict[str, Any]] | None


def begin(env: Env, observation: Observation, choose: Choose) -> Playing:
    """Decide until the episode ends, from ``observation``; its last measurement may still be under way."""
    total = 0.0
    choices = []
    while True:
        action = choose(env, observation)
        choices.append(identity(observation, action))
        if begins_measuring(env, action):
            return Playing(env, total, choices, None)
        result = finish_or_step(env, action)
        total += float(result[1])
        if result[2] or result[3]:
            return Playing(env, total, choices, result)
        observation = result[0]


def finish(playing: Playing) -> Trial:
    """Wait for the last measurement."""
    base: Any = playing.env.unwrapped
    total = playing.total
    if playing.result is None:
        result = base.step_finish()
        total += float(result[1])
    else:
        result = playing.result
    trial = Trial(base.plan(), total, dict(result[4]), tuple(playing.choices))
    ledger.note(base, trial)
    return trial


def play(env: Env, program: Target, choose: Choose, seed: int | None = None) -> Trial:
    """One episode on this program."""
    observation, _ = env.reset(seed=seed, options={"program": program})
    return finish(begin(env, observation, choose))


def play_many(env: Env, program: Target, choosers: Iterable[Choose], seed: int | None = None) -> list[Trial]:
    """One episode for each chooser, all on this program; the measurement of one overlaps with deciding the next.

    A chooser is asked for when all decisions of the one before are made, though it may not have been scored yet.
    """
    observation, _ = env.reset(seed=seed, options={"program": program})
    start: Any = env.unwrapped
    playing: deque[Playing] = deque()
    trials: list[Trial] = []
    for choose in choosers:
        playing.append(begin(start.fork(), observation, choose))
        if len(playing) > AHEAD:
            trials.append(finish(playing.popleft()))
    return trials + [finish(one) for one in playing]
