"""Late rewards land on the step that earned them."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

import numpy as np
import pytest
import torch

from agents.vec import DeferredRewards, Finished, OverlappedVecEnv


def act(venv: OverlappedVecEnv) -> np.ndarray:
    return np.array([int(np.flatnonzero(mask)[0]) for mask in venv.env_method("action_masks")])


def test_slots_go_on_while_measurements_are_held_back(toy: Any) -> None:
    """No measurement comes before it is asked for, yet stepping never blocks."""
    held: list[Future[float]] = []

    class Held(toy.Neighbours):  # type: ignore[misc, name-defined]
        def step_begin(self, action: int) -> None:
            self.taken, self.future = self.step(action), None
            if self.taken[2]:
                self.future = Future()
                held.append(self.future)

        @property
        def is_measuring(self) -> bool:
            return self.future is not None and not self.future.done()

        def step_finish(self) -> Any:
            if self.future is None:
                return self.taken
            return (self.taken[0], self.future.result(timeout=5), *self.taken[2:])

    venv = OverlappedVecEnv(Held, 2)
    venv.seed(0)
    venv.reset()
    total = np.zeros((12, 2))
    for step in range(12):
        _, rewards, dones, _ = venv.step(act(venv))
        assert not rewards.any() and dones.all() == (step % 4 == 3)
        total[step] = rewards
    assert len(held) == 6 and not any(future.done() for future in held)
    for number, future in enumerate(held):
        future.set_result(float(number + 1))
    finished = venv.settle()
    for one in finished:
        total[one.step, one.slot] += one.late
    assert total[[3, 7, 11]].tolist() == [[1, 2], [3, 4], [5, 6]] and total.sum() == 21
    assert [one.length for one in finished] == [4] * 6 and venv.settle() == []
    venv.close()


def test_at_most_so_many_measurements_wait(toy: Any) -> None:
    venv = OverlappedVecEnv(toy.Measured, 3, most_waiting=1)
    venv.seed(0)
    venv.reset()
    for _ in range(16):
        venv.step(act(venv))
        assert len(venv.waiting) <= 1
    assert len(venv.settle()) == 12
    venv.close()


def test_the_buffer_adds_late_rewards_before_it_computes_advantages(toy: Any) -> None:
    env = toy.Measured()
    venv = OverlappedVecEnv(toy.Measured, 1)
    venv.seed(3)
    buffer = DeferredRewards(8, env.observation_space, env.action_space, "cpu", 1.0, 1.0, 1, settle=venv.settle)
    observation = venv.reset()
    zero, starts = torch.zeros(1), np.array([True])
    for _ in range(8):
        masks = np.stack(venv.env_method("action_masks"))
        action = act(venv)
        after, rewards, dones, _ = venv.step(action)
        buffer.add(observation, action[None], rewards, starts, zero, zero, action_masks=masks)
        observation, starts = after, dones
    buffer.compute_returns_and_advantage(zero, np.array([True]))
    earned = sum(buffer.rewards.flatten())
    # With a zero value function and no discount, the return of an episode's first step is its reward.
    assert earned == pytest.approx(buffer.returns[0, 0] + buffer.returns[4, 0])
    assert {0, 1, 2, 4, 5, 6}.isdisjoint(np.flatnonzero(buffer.rewards.flatten()))
    venv.close()


def test_the_same_seed_draws_the_same_episodes(toy: Any) -> None:
    seen = []
    for _ in range(2):
        venv = OverlappedVecEnv(toy.Neighbours, 3)
        venv.seed(7)
        seen.append(venv.reset()["nodes"])
        venv.close()
    assert np.array_equal(*seen) and not np.array_equal(seen[0][0], seen[0][1])


def test_no_environments_is_an_error(toy: Any) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        OverlappedVecEnv(toy.Neighbours, 0)


def test_rewards_are_floored_and_relative_to_what_was_usual_on_the_same_program(toy: Any) -> None:
    finished = [
        [Finished(1, 0, 0.25, 0.25, 2, {"program": "a"}), Finished(1, 1, -2.0, -2.0, 2, {"program": "b"})],
        [Finished(1, 0, 0.5, 0.5, 2, {"program": "b"}), Finished(1, 1, 0.5, 0.5, 2, {"program": "a"})],
    ]
    env = toy.Neighbours()
    settled = iter(finished)
    buffer = DeferredRewards(
        2, env.observation_space, env.action_space, n_envs=2, settle=lambda: next(settled), floor=-1.0, memory=0.5
    )
    buffer.rewards[0, 0] = 0.125  # a reward on the way is nobody's business
    buffer.compute_returns_and_advantage(torch.zeros(2), np.array([True, True]))
    assert buffer.rewards.tolist() == [[0.125, 0.0], [0.25, -1.0]], "nothing was usual yet; -2 counts as -1"
    buffer.reset()
    buffer.compute_returns_and_advantage(torch.zeros(2), np.array([True, True]))
    assert buffer.rewards.tolist() == [[0.0, 0.0], [0.5 + 0.5, 0.5 - 0.125]]
