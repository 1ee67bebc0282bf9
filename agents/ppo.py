"""Proximal policy optimization over the graph policy: configuration, training, checkpoints.

The algorithm is ``MaskablePPO`` of sb3-contrib (Schulman et al. 2017, "Proximal Policy Optimization Algorithms";
Huang and Ontanon 2020 for the masks). What is particular here: the final rewards of a rollout arrive late
(:mod:`agents.vec`), the budget may be time, and the policy may start from demonstrations (:mod:`agents.imitation`).
"""

from __future__ import annotations

import math
import pickle
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sb3_contrib import MaskablePPO
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.logger import Logger, TensorBoardOutputFormat

from agents.cost_model import CostModel, rest_on
from agents.policy import GraphPolicy
from agents.recipe import Kinds, follow
from agents.vec import DeferredRewards, Env, Finished, OverlappedVecEnv


@dataclass(frozen=True)
class PPOConfig:
    """Settings of the learner."""

    reward_floor: float = -0.5
    """Episodes that earn less count as this much: how bad a bad plan is must not drown what makes a good one better."""
    program_memory: float = 0.8
    """Rewards are taken relative to a running mean on the same program; the weight of its past (1: no such mean)."""
    envs: int = 16
    """Episodes that run side by side."""
    rollout_steps: int = 64
    """Decisions in each of them between two updates."""
    minibatch: int = 256
    """Decisions in one gradient step."""
    epochs: int = 4
    """Passes over the rollout."""
    learning_rate: float = 6e-4
    """Of Adam, at the start; it falls to a quarter over the budget."""
    gamma: float = 1.0
    """Discount. Episodes are short and end with the measured reward, so none."""
    gae_lambda: float = 0.98
    """Weight of long returns against the learned value."""
    clip: float = 0.2
    """How far one update may move an action's probability ratio."""
    target_kl: float = 0.03
    """An update stops early once the policy has moved this far."""
    entropy: float = 0.01
    """Weight of the entropy bonus."""
    value_weight: float = 0.5
    """Weight of the value loss."""
    max_grad_norm: float = 0.5
    """Gradients are scaled down to this norm."""
    width: int = 64
    """Features of a node's state in the policy."""
    layers: int = 3
    """Rounds of message passing."""

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for a value out of range."""
        for name in ("envs", "rollout_steps", "minibatch", "epochs", "width", "layers"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} of the learner must be at least 1, got {getattr(self, name)}")
        for name in ("learning_rate", "clip", "target_kl", "max_grad_norm"):
            if not 0 < getattr(self, name) < math.inf:
                raise ValueError(f"{name} of the learner must be a positive number, got {getattr(self, name)}")
        for name in ("gamma", "gae_lambda", "program_memory"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} of the learner must lie between 0 and 1, got {getattr(self, name)}")


class CheckpointError(ValueError):
    """A checkpoint cannot be used; the message says which and why."""


@dataclass
class Progress:
    """How much of the budget is used: the larger share of time and of timesteps."""

    timesteps: int
    seconds: float | None
    started: float = 0.0
    done: int = 0

    @property
    def elapsed_s(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    @property
    def share(self) -> float:
        """0 at the start, 1 when either budget is used."""
        of_time = self.elapsed_s / self.seconds if self.seconds else 0.0
        return min(1.0, max(self.done / self.timesteps, of_time))


class Learner:
    """MaskablePPO with the graph policy over overlapped environments.

    Args:
        make_env: makes one environment; see :class:`agents.vec.OverlappedVecEnv`.
        config: settings.
        seed: of weights, action sampling and environments.
        log_dir: folder for TensorBoard's event file; ``None`` for no log.
        on_episode: told of each finished episode.
    """

    def __init__(
        self,
        make_env: Callable[[], Env],
        config: PPOConfig,
        seed: int,
        log_dir: Path | None = None,
        on_episode: Callable[[Finished], None] | None = None,
    ) -> None:
        torch.set_num_threads(1)  # the other cores belong to the measurements
        # The threads that wait for workers answer them within half a millisecond, even while this one computes.
        sys.setswitchinterval(0.0005)
        self.config = config
        self.progress = Progress(1, None)
        self.cost: CostModel | None = None
        self.guide: Kinds = ()
        self.repertoire: tuple[Kinds, ...] = ()
        """Sequences of kinds of action that serve many programs, the best first; saved with the policy."""
        self.prepared = False
        """Whether what comes before PPO (:mod:`agents.stages`) is done; a checkpoint says so."""
        self.episodes: list[Finished] = []
        self._on_episode = on_episode
        self.venv = OverlappedVecEnv(make_env, config.envs, on_finish=self._episode)
        self.model = MaskablePPO(
            GraphPolicy,
            self.venv,
            learning_rate=lambda _: config.learning_rate * (1.0 - 0.75 * self.progress.share),
            n_steps=config.rollout_steps,
            batch_size=config.minibatch,
            n_epochs=config.epochs,
            gamma=config.gamma,
            gae_lambda=config.gae_lambda,
            clip_range=config.clip,
            ent_coef=config.entropy,
            vf_coef=config.value_weight,
            max_grad_norm=config.max_grad_norm,
            target_kl=config.target_kl,
            rollout_buffer_class=DeferredRewards,
            rollout_buffer_kwargs={
                "settle": self.venv.settle,
                "floor": config.reward_floor,
                "memory": config.program_memory,
            },
            policy_kwargs={"width": config.width, "layers": config.layers},
            seed=seed,
            device="cpu",
        )
        outputs = [] if log_dir is None else [TensorBoardOutputFormat(str(log_dir))]
        self.model.set_logger(Logger(str(log_dir) if log_dir else None, list(outputs)))

    @property
    def policy(self) -> GraphPolicy:
        """The policy under training."""
        policy = self.model.policy
        assert isinstance(policy, GraphPolicy)
        return policy

    @property
    def timesteps(self) -> int:
        """Decisions taken so far, over all resumed runs."""
        return int(self.model.num_timesteps)

    def learn(self, timesteps: int, seconds: float | None = None, on_rollout: Callable[[], None] | None = None) -> None:
        """Train until ``timesteps`` more decisions are taken or ``seconds`` have passed, whichever is first.

        ``on_rollout`` is called after each rollout, before the update from it.
        """
        self.progress = Progress(timesteps, seconds, time.monotonic())
        callback = _Budget(self, self.timesteps, on_rollout)
        self.model.learn(timesteps, callback=callback, reset_num_timesteps=False, log_interval=1)

    def _episode(self, finished: Finished) -> None:
        self.episodes.append(finished)
        if self._on_episode is not None:
            self._on_episode(finished)

    def save(self, path: Path) -> None:
        """Write weights, optimizer state and the count of timesteps; the old file stays until the new one is whole."""
        partial = path.with_suffix(".partial")
        torch.save(
            {
                "policy": self.policy.state_dict(),
                "optimizer": self.policy.optimizer.state_dict(),
                "timesteps": self.timesteps,
                "width": self.config.width,
                "layers": self.config.layers,
                "cost": {} if self.cost is None else self.cost.to_tensors(),
                "guide": list(self.guide),
                "repertoire": [list(kinds) for kinds in self.repertoire],
                "prepared": self.prepared,
            },
            partial,
        )
        partial.replace(path)

    def load(self, path: Path) -> None:
        """Continue from :meth:`save`'s file.

        Raises:
            CheckpointError: unreadable, or made for another policy or environment.
        """
        data = read_checkpoint(path)
        load_weights(self.policy, data, path)
        self.policy.optimizer.load_state_dict(data["optimizer"])
        self.use_cost(cost_of(data, path))
        self.use_guide(guide_of(data))
        self.repertoire = repertoire_of(data)
        self.prepared = bool(data.get("prepared", True))
        self.model.num_timesteps = data["timesteps"]

    def use_cost(self, cost: CostModel | None) -> None:
        """Let observations rest on a learned cost model; it is saved with the policy."""
        self.cost = cost
        for slot in self.venv.slots:
            rest_on(slot.env, cost)

    def use_guide(self, guide: Kinds) -> None:
        """Let observations suggest what the guide says; it is saved with the policy."""
        self.guide = guide
        for slot in self.venv.slots:
            follow(slot.env, guide)

    def close(self) -> None:
        """Close the environments and the log; their compiler's estimates rest on its roofline again."""
        for slot in self.venv.slots:
            rest_on(slot.env, None)
        self.model.logger.close()
        self.venv.close()


def read_checkpoint(path: Path) -> dict[str, Any]:
    """The content of a checkpoint: tensors and numbers only, no code is run.

    Raises:
        CheckpointError: missing, unreadable or not a checkpoint.
    """
    try:
        data = torch.load(path, weights_only=True, map_location="cpu")
    except FileNotFoundError:
        raise CheckpointError(f"there is no checkpoint at {path}") from None
    except (OSError, EOFError, RuntimeError, ValueError, pickle.UnpicklingError, zipfile.BadZipFile) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise CheckpointError(f"the checkpoint {path} cannot be read: {reason[:160]}") from None
    keys = {"policy": dict, "optimizer": dict, "timesteps": int, "width": int, "layers": int}
    if not isinstance(data, dict) or any(not isinstance(data.get(key), kind) for key, kind in keys.items()):
        raise CheckpointError(f"the file {path} is not a checkpoint: it needs {', '.join(keys)}")
    return data


def load_weights(policy: GraphPolicy, data: dict[str, Any], path: Path) -> None:
    """Put a checkpoint's weights into ``policy``.

    Raises:
        CheckpointError: the weights have other shapes than the policy's.
    """
    try:
        policy.load_state_dict(data["policy"])
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        raise CheckpointError(f"the checkpoint {path} is for another environment or policy size: {reason}") from None


def load_policy(path: Path, env: Env) -> GraphPolicy:
    """The trained policy in a checkpoint, for ``env``'s spaces.

    Raises:
        CheckpointError: see :func:`read_checkpoint` and :func:`load_weights`.
    """
    data = read_checkpoint(path)
    policy = GraphPolicy(
        env.observation_space, env.action_space, lambda _: 0.0, width=data["width"], layers=data["layers"]
    )
    load_weights(policy, data, path)
    policy.set_training_mode(False)
    policy.cost, policy.guide, policy.repertoire = cost_of(data, path), guide_of(data), repertoire_of(data)
    return policy


def cost_of(data: dict[str, Any], path: Path) -> CostModel | None:
    """The cost model in a checkpoint that the policy's observations rest on, if there is one.

    Raises:
        CheckpointError: it is for other features.
    """
    tensors = data.get("cost", {})
    if isinstance(tensors, dict) and not tensors:
        return None
    try:
        return CostModel.from_tensors(tensors)
    except ValueError as error:
        raise CheckpointError(f"the cost model in {path} cannot be used: {error}") from None


def guide_of(data: dict[str, Any]) -> Kinds:
    """The guide in a checkpoint; empty where there is none."""
    return tuple(int(kind) for kind in data.get("guide", ()))


def repertoire_of(data: dict[str, Any]) -> tuple[Kinds, ...]:
    """The sequences in a checkpoint that serve many programs; none where there are none."""
    return tuple(tuple(int(kind) for kind in kinds) for kinds in data.get("repertoire", ()))


class _Budget(BaseCallback):
    """Stops at the budget and records what each rollout earned."""

    def __init__(self, learner: Learner, start: int, on_rollout: Callable[[], None] | None) -> None:
        super().__init__()
        self.learner = learner
        self.start = start
        self.on_rollout = on_rollout
        self.seen = len(learner.episodes)

    def _on_step(self) -> bool:
        progress = self.learner.progress
        progress.done = self.num_timesteps - self.start
        return progress.seconds is None or progress.elapsed_s < progress.seconds

    def _on_rollout_end(self) -> None:
        new = self.learner.episodes[self.seen :]
        self.seen = len(self.learner.episodes)
        if new:
            self.logger.record("episodes/reward_mean", float(np.mean([episode.total for episode in new])))
            self.logger.record("episodes/length_mean", float(np.mean([episode.length for episode in new])))
            self.logger.record("episodes/count", self.seen)
        if self.on_rollout is not None:
            self.on_rollout()
