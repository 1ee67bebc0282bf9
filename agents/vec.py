"""Many environments in one process, whose final measurements run while the others go on deciding.

The reward that ends an episode is a measured time, which takes a worker process 50 to 300 ms, hundreds of times as
long as one decision. So an environment may split its ``step`` in two: ``step_begin(action)`` decides and, at the
end of the episode, hands the plan to a worker; ``step_finish()`` waits for what ``step`` would have returned. This
vector environment does not wait: the slot goes on at once with a fresh environment, reports a reward of zero for
now, and the true one is added where the rollout is complete (:class:`DeferredRewards`), before any advantage is
computed from it. An environment with an ordinary ``step`` works too, without the overlap.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import gymnasium as gym
import numpy as np
import numpy.typing as npt
import torch
from sb3_contrib.common.maskable.buffers import MaskableDictRolloutBuffer
from stable_baselines3.common.vec_env import VecEnv

Observation = dict[str, npt.NDArray[Any]]
Env = gym.Env[Any, Any]


@dataclass(frozen=True)
class Finished:
    """One finished episode.

    Attributes:
        step, slot: where in the rollout the episode's last action stands.
        late: the part of the last step's reward that the rollout does not hold yet.
        total: what the whole episode earned.
        length: number of steps.
        info: of the last step.
    """

    step: int
    slot: int
    late: float
    total: float
    length: int
    info: dict[str, Any]


@dataclass
class _Slot:
    env: Env
    total: float = 0.0
    length: int = 0


@dataclass(frozen=True)
class _Waiting:
    step: int
    slot: int
    env: Env
    total: float
    length: int


class OverlappedVecEnv(VecEnv):
    """``count`` environments stepped in turn in this process; see the module's docstring.

    Args:
        make: makes one environment; called ``count`` times at once and again whenever a slot goes on while its
            last episode is still being measured. They should share one worker pool.
        count: number of slots.
        most_waiting: how many finished episodes may wait for their measurement before the oldest is waited for.
        on_finish: told of each finished episode as soon as its result is collected.
    """

    def __init__(
        self,
        make: Callable[[], Env],
        count: int,
        most_waiting: int = 16,
        on_finish: Callable[[Finished], None] | None = None,
    ) -> None:
        if count < 1:
            raise ValueError(f"a vector environment needs at least 1 environment, got {count}")
        self.make = make
        self.slots = [_Slot(make()) for _ in range(count)]
        self._unseeded = {id(slot.env) for slot in self.slots}
        self._next_seed = 0
        self.spare: list[Env] = []
        self.waiting: deque[_Waiting] = deque()
        self.most_waiting = most_waiting
        self.on_finish = on_finish
        self.position = 0
        self._finished: list[Finished] = []
        self._actions: npt.NDArray[Any] = np.zeros(count, np.int64)
        first = self.slots[0].env
        super().__init__(count, first.observation_space, first.action_space)

    def reset(self) -> Any:
        """Observations of fresh episodes: every array gains a leading axis of ``count``."""
        self.settle()
        observations = []
        for slot, seed in zip(self.slots, self._seeds, strict=True):
            if seed is not None:
                self._unseeded.add(id(slot.env))
                self._next_seed = max(self._next_seed, seed)
            observations.append(self._next_episode(slot))
        self._reset_seeds()
        return _stack(observations)

    def step_async(self, actions: npt.NDArray[Any]) -> None:
        """Take note of one action a slot."""
        self._actions = actions

    def step_wait(self) -> Any:
        """Observations, rewards, dones, infos; a finished slot shows its next episode's first observation."""
        rewards = np.zeros(self.num_envs, np.float32)
        dones = np.zeros(self.num_envs, np.bool_)
        infos: list[dict[str, Any]] = [{} for _ in self.slots]
        observations = []
        for index, slot in enumerate(self.slots):
            slot.length += 1
            action = int(self._actions[index])
            if begins_measuring(slot.env, action):
                dones[index] = True
                self.waiting.append(_Waiting(self.position, index, slot.env, slot.total, slot.length))
                slot.env = self._another_env()
                observations.append(self._next_episode(slot))
                continue
            observation, reward, terminated, truncated, info = finish_or_step(slot.env, action)
            rewards[index], dones[index], infos[index] = float(reward), terminated or truncated, info
            slot.total += float(reward)
            if dones[index]:
                info["terminal_observation"] = observation
                info["TimeLimit.truncated"] = truncated and not terminated
                self._collect(Finished(self.position, index, 0.0, slot.total, slot.length, info))
                observation = self._next_episode(slot)
            observations.append(observation)
        self.position += 1
        while self.waiting and (len(self.waiting) > self.most_waiting or is_measured(self.waiting[0].env)):
            self._await_oldest()
        return _stack(observations), rewards, dones, infos

    def settle(self) -> list[Finished]:
        """Wait for every measurement; the episodes finished since the last call, and the rollout starts anew."""
        while self.waiting:
            self._await_oldest()
        finished, self._finished, self.position = self._finished, [], 0
        return finished

    def _next_episode(self, slot: _Slot) -> Observation:
        slot.total, slot.length = 0.0, 0
        seed = None
        if id(slot.env) in self._unseeded:
            self._unseeded.remove(id(slot.env))
            seed = self._next_seed
            self._next_seed += 1
        observation, _ = slot.env.reset(seed=seed)
        return dict(observation)

    def _another_env(self) -> Env:
        if self.spare:
            return self.spare.pop()
        env = self.make()
        self._unseeded.add(id(env))
        return env

    def _await_oldest(self) -> None:
        ended = self.waiting.popleft()
        _, reward, _, _, info = ended.env.unwrapped.step_finish()  # type: ignore[attr-defined]
        self.spare.append(ended.env)
        late = float(reward)
        self._collect(Finished(ended.step, ended.slot, late, ended.total + late, ended.length, info))

    def _collect(self, finished: Finished) -> None:
        self._finished.append(finished)
        if self.on_finish is not None:
            self.on_finish(finished)

    def close(self) -> None:
        """Close every environment, whether its measurement has come or not."""
        for env in [*(slot.env for slot in self.slots), *(ended.env for ended in self.waiting), *self.spare]:
            env.close()
        self.waiting.clear()

    def get_attr(self, attr_name: str, indices: Any = None) -> list[Any]:
        """The attribute in each chosen slot."""
        return [slot.env.get_wrapper_attr(attr_name) for slot in self._chosen(indices)]

    def set_attr(self, attr_name: str, value: Any, indices: Any = None) -> None:
        """Set the attribute in each chosen slot."""
        for slot in self._chosen(indices):
            slot.env.set_wrapper_attr(attr_name, value)

    def env_method(self, method_name: str, *method_args: Any, indices: Any = None, **method_kwargs: Any) -> list[Any]:
        """Call the method in each chosen slot."""
        return [slot.env.get_wrapper_attr(method_name)(*method_args, **method_kwargs) for slot in self._chosen(indices)]

    def env_is_wrapped(self, wrapper_class: type[gym.Wrapper[Any, Any, Any, Any]], indices: Any = None) -> list[bool]:
        """Whether each chosen slot's environment has the wrapper."""
        return [_has_wrapper(slot.env, wrapper_class) for slot in self._chosen(indices)]

    def get_images(self) -> Sequence[npt.NDArray[Any] | None]:
        """A rendering of each slot."""
        return [np.asarray(slot.env.render()) for slot in self.slots]

    def _chosen(self, indices: Any) -> Iterable[_Slot]:
        return [self.slots[index] for index in self._get_indices(indices)]


def begins_measuring(env: Env, action: int) -> bool:
    """Take the step's first half, where the environment has halves: is a measurement under way now?"""
    base = env.unwrapped
    if not hasattr(base, "step_begin"):
        return False
    base.step_begin(action)
    return bool(base.is_measuring)  # type: ignore[attr-defined]


def finish_or_step(env: Env, action: int) -> tuple[Any, Any, bool, bool, dict[str, Any]]:
    base = env.unwrapped
    if hasattr(base, "step_begin"):
        return base.step_finish()  # type: ignore[attr-defined, no-any-return]
    return env.step(action)


def is_measured(env: Env) -> bool:
    """The measurement that ``step_begin`` started is there, so that ``step_finish`` will not wait."""
    return not env.unwrapped.is_measuring  # type: ignore[attr-defined]


def _has_wrapper(env: Env, wrapper_class: type[gym.Wrapper[Any, Any, Any, Any]]) -> bool:
    while isinstance(env, gym.Wrapper):
        if isinstance(env, wrapper_class):
            return True
        env = env.env
    return False


def _stack(observations: list[Observation]) -> Observation:
    return {key: np.stack([observation[key] for observation in observations]) for key in observations[0]}


class DeferredRewards(MaskableDictRolloutBuffer):
    """A rollout buffer that completes the rewards of finished episodes once the rollout is complete.

    It adds what was still being measured, raises it to ``floor``, and subtracts what the agent has lately earned on
    the same program. That depends on no action, so the gradient stays right in the mean, and the learner need not
    first find out which programs leave more to gain than others (the baseline of REINFORCE; Williams 1992).

    Args:
        settle: :meth:`OverlappedVecEnv.settle` of the environments that fill the buffer.
        floor: rewards below it count as it.
        memory: weight of the past in a program's running mean, between 0 and 1; 1 subtracts nothing.
    """

    def __init__(
        self,
        *args: Any,
        settle: Callable[[], list[Finished]],
        floor: float = -math.inf,
        memory: float = 1.0,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.settle, self.floor, self.memory = settle, floor, memory
        self.usual: dict[str, float] = {}

    def compute_returns_and_advantage(self, last_values: torch.Tensor, dones: npt.NDArray[Any]) -> None:
        """As in the base class, after the rewards have been completed."""
        for finished in self.settle():
            at = finished.step, finished.slot
            reward = max(float(self.rewards[at]) + finished.late, self.floor)
            program = str(finished.info.get("program"))
            usual = self.usual.get(program, 0.0)
            self.usual[program] = self.memory * usual + (1 - self.memory) * reward
            self.rewards[at] = reward - usual
        super().compute_returns_and_advantage(last_values, dones)
