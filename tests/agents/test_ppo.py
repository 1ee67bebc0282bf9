"""PPO learns a toy problem, keeps its promises about budgets, and its checkpoints survive or are refused in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from agents.planner import PolicyAgent
from agents.ppo import CheckpointError, Learner, PPOConfig, load_policy

SMALL = PPOConfig(envs=16, rollout_steps=32, minibatch=128, learning_rate=2e-3, width=32, layers=1)


def test_learns_what_only_the_edges_tell(toy: Any) -> None:
    learner = Learner(toy.Neighbours, SMALL, seed=0)
    learner.learn(8 * 512)
    first = np.mean([episode.total for episode in learner.episodes[:64]])
    last = np.mean([episode.total for episode in learner.episodes[-64:]])
    learner.close()
    assert first < 0.5 and last > 0.85, (first, last)


def test_rewards_that_arrive_late_teach_the_same(toy: Any) -> None:
    learner = Learner(toy.Measured, SMALL, seed=0)
    learner.learn(8 * 512)
    last = np.mean([episode.total for episode in learner.episodes[-64:]])
    learner.close()
    assert last > 0.85, last


def test_stops_at_the_budget_and_logs_each_rollout(toy: Any, tmp_path: Path) -> None:
    learner = Learner(toy.Neighbours, SMALL, seed=0, log_dir=tmp_path)
    rollouts: list[int] = []
    learner.learn(1024, on_rollout=lambda: rollouts.append(learner.timesteps))
    assert rollouts == [512, 1024]
    learner.learn(10**9, seconds=0.5)
    assert 1024 < learner.timesteps < 10**6
    learner.close()
    assert list(tmp_path.glob("events.out.tfevents.*"))


def test_a_checkpoint_continues_where_it_was(toy: Any, tmp_path: Path) -> None:
    learner = Learner(toy.Neighbours, SMALL, seed=0)
    learner.learn(512)
    learner.save(tmp_path / "checkpoint.pt")
    other = Learner(toy.Neighbours, SMALL, seed=1)
    other.load(tmp_path / "checkpoint.pt")
    assert other.timesteps == learner.timesteps == 512
    for mine, theirs in zip(other.policy.parameters(), learner.policy.parameters(), strict=True):
        assert torch.equal(mine, theirs)
    other.learn(512)
    assert other.timesteps == 1024
    policy = load_policy(tmp_path / "checkpoint.pt", toy.Neighbours())
    assert torch.equal(next(policy.parameters()), next(learner.policy.parameters()))
    learner.close()
    other.close()


def test_broken_checkpoints_are_refused_in_one_sentence(toy: Any, tmp_path: Path) -> None:
    learner = Learner(toy.Neighbours, SMALL, seed=0)
    file = tmp_path / "checkpoint.pt"
    with pytest.raises(CheckpointError, match="there is no checkpoint"):
        learner.load(file)
    learner.save(file)
    whole = file.read_bytes()
    for content in (b"", b"not a checkpoint", whole[: len(whole) // 2]):
        file.write_bytes(content)
        with pytest.raises(CheckpointError, match="cannot be read"):
            learner.load(file)
    torch.save({"policy": {}}, file)
    with pytest.raises(CheckpointError, match="not a checkpoint: it needs"):
        learner.load(file)
    Learner(toy.Neighbours, PPOConfig(envs=1, width=16), seed=0).save(file)
    with pytest.raises(CheckpointError, match="another environment or policy size"):
        learner.load(file)
    learner.close()


def test_checkpoints_run_no_code(toy: Any, tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "touched",))

    torch.save({"policy": Evil()}, tmp_path / "evil.pt")
    with pytest.raises(CheckpointError, match="cannot be read"):
        load_policy(tmp_path / "evil.pt", toy.Neighbours())
    assert not (tmp_path / "touched").exists()


def test_the_policy_agent_plans_greedily_first_and_then_samples(toy: Any) -> None:
    learner = Learner(toy.Planning, SMALL, seed=0)
    learner.learn(8 * 512)
    agent = PolicyAgent(learner.policy)
    env = toy.Planning()
    one, two = agent.solve(env, "toy://3", 4, seed=5), agent.solve(env, "toy://3", 4, seed=5)
    assert [trial.plan for trial in one] == [trial.plan for trial in two]
    assert len(one) == 4 and one[0].total > 0.7
    learner.close()
