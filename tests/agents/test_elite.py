"""The best plan of each program is kept and repeated."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from agents.elite import Elite
from agents.policy import GraphPolicy
from agents.vec import Finished, OverlappedVecEnv


@pytest.fixture
def episodes(toy: Any) -> tuple[Any, list[Finished]]:
    """Random episodes of a toy environment, each with its trail."""
    seen: list[Finished] = []
    venv = OverlappedVecEnv(toy.Neighbours, 4, on_finish=seen.append)
    venv.seed(0)
    venv.reset()
    rng = np.random.default_rng(0)
    while len(seen) < 12:
        masks = venv.env_method("action_masks")
        venv.step(np.array([rng.choice(np.flatnonzero(mask)) for mask in masks]))
    return venv, seen


def as_program(finished: Finished, name: str, total: float) -> Finished:
    return Finished(0, 0, 0.0, total, finished.length, {"plan": {"program": name}}, finished.trail)


def test_a_trail_holds_every_decision(episodes: tuple[Any, list[Finished]]) -> None:
    for finished in episodes[1]:
        assert len(finished.trail) == finished.length
        for observation, action in finished.trail:
            assert observation["action_mask"][action]


def test_only_the_best_above_the_reference_is_kept(episodes: tuple[Any, list[Finished]]) -> None:
    venv, seen = episodes
    policy = GraphPolicy(venv.observation_space, venv.action_space, lambda _: 1e-3, width=16, layers=1)
    elite = Elite(policy, seed=0)
    assert not elite.offer(as_program(seen[0], "a", 0.0)), "no better than the reference"
    assert elite.fit(3) == 1.0, "nothing to repeat"
    assert elite.offer(as_program(seen[1], "a", 0.2))
    assert not elite.offer(as_program(seen[2], "a", 0.1))
    assert elite.offer(as_program(seen[3], "a", 0.3))
    assert elite.offer(as_program(seen[4], "b", 0.05))
    assert {name: best.total for name, best in elite.best.items()} == {"a": 0.3, "b": 0.05}
    assert not elite.offer(Finished(0, 0, 0.0, 1.0, 3, {}, seen[5].trail)), "an episode without a plan"


def test_fitting_makes_the_kept_decisions_likely(episodes: tuple[Any, list[Finished]]) -> None:
    venv, seen = episodes
    policy = GraphPolicy(venv.observation_space, venv.action_space, lambda _: 1e-3, width=16, layers=1)
    elite = Elite(policy, seed=0, minibatch=64, learning_rate=3e-3)
    elite.offer(as_program(seen[0], "a", 0.5))
    before = elite.fit(1)
    elite.fit(150)
    assert elite.fit(1) > max(0.8, before)
