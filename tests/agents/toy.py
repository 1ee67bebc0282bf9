"""Small environments in the observation convention, whose best behaviour is known."""

from __future__ import annotations

import copy
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import gymnasium as gym
import numpy as np
from gymnasium import spaces

from compilers.base import Plan

NODES, EDGES, PLACES, KINDS = 12, 24, 5, 3


class Neighbours(gym.Env[dict[str, np.ndarray], int]):
    """Four rounds of choosing among candidates; the right one touches a node whose *neighbour* is marked.

    The mark is one edge away, so a policy that ignores edges earns what chance earns (about 1/3 a round). The kind
    is noise. The episode's reward, 0 to 1, comes with the last step: the share of right choices.
    """

    def __init__(self, rounds: int = 4) -> None:
        self.rounds = rounds
        self.action_space = spaces.Discrete(PLACES)
        self.observation_space = spaces.Dict(
            {
                "nodes": spaces.Box(-1, 1, (NODES, 2), np.float32),
                "node_count": spaces.Box(0, NODES, (1,), np.int64),
                "edges": spaces.Box(-1, NODES - 1, (EDGES, 2), np.int64),
                "edge_features": spaces.Box(0, 1, (EDGES, 1), np.float32),
                "edge_count": spaces.Box(0, EDGES, (1,), np.int64),
                "candidates": spaces.Box(
                    np.full((PLACES, 3), -1), np.tile([KINDS - 1, NODES - 1, NODES - 1], (PLACES, 1)), dtype=np.int64
                ),
                "candidate_features": spaces.Box(-1, 1, (PLACES, 1), np.float32),
                "globals": spaces.Box(0, 1, (1,), np.float32),
                "action_mask": spaces.MultiBinary(PLACES),
            }
        )

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        super().reset(seed=seed)
        self.left, self.right = self.rounds, 0
        return self._draw(), {}

    def _draw(self) -> dict[str, np.ndarray]:
        rng = self.np_random
        pairs = int(rng.integers(3, PLACES + 1))
        order = rng.permutation(2 * pairs)
        lower, upper = order[:pairs], order[pairs:]
        nodes = np.zeros((NODES, 2), np.float32)
        nodes[: 2 * pairs, 1] = rng.uniform(-1, 1, 2 * pairs)
        self.answer = int(rng.integers(pairs))
        nodes[upper[self.answer], 0] = 1
        nodes[2 * pairs :] = 7.0  # padding must not matter
        edges = np.full((EDGES, 2), -1, np.int64)
        edges[:pairs] = np.stack([lower, upper], 1)
        candidates = np.full((PLACES, 3), -1, np.int64)
        candidates[:pairs, 0] = rng.integers(0, KINDS, pairs)
        candidates[:pairs, 1] = lower
        self.mask = np.zeros(PLACES, np.int8)
        self.mask[:pairs] = 1
        return {
            "nodes": nodes,
            "node_count": np.array([2 * pairs]),
            "edges": edges,
            "edge_features": np.ones((EDGES, 1), np.float32),
            "edge_count": np.array([pairs]),
            "candidates": candidates,
            "candidate_features": np.zeros((PLACES, 1), np.float32),
            "globals": np.array([self.left / self.rounds], np.float32),
            "action_mask": self.mask.copy(),
        }

    def action_masks(self) -> np.ndarray:
        return self.mask.astype(bool)

    def step(self, action: int) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        assert self.mask[action], "the agent chose a masked action"
        self.right += int(action == self.answer)
        self.left -= 1
        done = self.left == 0
        return self._draw(), self.right / self.rounds if done else 0.0, done, False, {"right": self.right}


class Measured(Neighbours):
    """The same with the last reward made by a thread, as a measurement would be."""

    threads = ThreadPoolExecutor(2)

    def step_begin(self, action: int) -> None:
        self.taken = super().step(action)
        self.future: Future[float] | None = None
        if self.taken[2]:
            self.future = self.threads.submit(lambda reward: reward, self.taken[1])

    @property
    def is_measuring(self) -> bool:
        return self.future is not None and not self.future.done()

    def step_finish(self) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        observation, reward, done, truncated, info = self.taken
        return observation, reward if self.future is None else self.future.result(), done, truncated, info

    def step(self, action: int) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        self.step_begin(action)
        return self.step_finish()


class Planning(Neighbours):
    """The same with programs, forks and plans, as search needs: ``toy://SEED`` is always the same problem."""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        uri = (options or {}).get("program")
        super().reset(seed=seed)
        self.uri = uri or f"toy://{int(self.np_random.integers(50))}"
        self.rng = np.random.default_rng(int(self.uri.removeprefix("toy://")))
        self.taken_actions: list[int] = []
        self.left = self.rounds
        self._np_random = self.rng
        return self._draw(), {"program": self.uri}

    def step(self, action: int) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        self.taken_actions.append(int(action))
        return super().step(action)

    def fork(self) -> Planning:
        return copy.deepcopy(self)

    def plan(self) -> Plan:
        return Plan(self.uri, "", "toy", "1", tuple(str(action) for action in self.taken_actions))
