"""Several environments in one process that share a worker pool and measure at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import gymnasium
from gymnasium.vector import AutoresetMode, SyncVectorEnv

if TYPE_CHECKING:
    from measure import WorkerPool


class OverlapVectorEnv(SyncVectorEnv):
    """A ``SyncVectorEnv`` that takes all decisions of a step before it waits for any measurement."""

    def step(self, actions: Any) -> Any:
        """As in Gymnasium; an environment that ended is reset by the next call (``AutoresetMode.NEXT_STEP``)."""
        actions = list(actions)
        for env, action, ended in zip(self.envs, actions, self._autoreset_envs, strict=True):
            if not ended:
                env.unwrapped.step_begin(action)  # type: ignore[attr-defined]
        return super().step(actions)


def make_vector(
    count: int, pool: WorkerPool | None = None, env: str = "fusion-v0", seed: int | None = None, **options: Any
) -> OverlapVectorEnv:
    """``count`` environments that share ``pool`` and every cache of measurements.

    Args:
        count: number of environments.
        pool: worker processes; needed for rewards that are measured, unless each environment shall start its own.
        env: id of the environment.
        seed: environment ``i`` is seeded with ``seed + i``.
        options: of ``gym.make``.
    """

    def maker(index: int) -> Any:
        own: dict[str, Any] = {} if seed is None else {"seed": seed + index}
        return lambda: gymnasium.make(env, pool=pool, **own, **options)

    return OverlapVectorEnv([maker(i) for i in range(count)], autoreset_mode=AutoresetMode.NEXT_STEP)
