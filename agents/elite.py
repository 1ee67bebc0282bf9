"""The best plan found on each training program, repeated: self-imitation beside PPO.

After Oh, Guo, Singh, Lee, "Self-Imitation Learning" (ICML 2018), in its simplest form: only the best episode of each
program counts, and only where it beat the environment's reference, so that one lucky find is not forgotten before
PPO's small steps have made it likely.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from agents.policy import GraphPolicy
from agents.vec import Finished, Observation


@dataclass(frozen=True)
class _Best:
    total: float
    trail: tuple[tuple[Observation, int], ...]


class Elite:
    """Keeps the best episode of each program and fits a policy to them.

    Args:
        policy: changed in place by :meth:`fit`, with an optimizer of its own.
        seed: of the minibatches.
        margin: reward above which an episode is worth repeating (0 is the environment's reference).
        minibatch: decisions in a gradient step.
        learning_rate: of Adam.
    """

    def __init__(
        self,
        policy: GraphPolicy,
        seed: int,
        margin: float = 0.01,
        minibatch: int = 256,
        learning_rate: float = 3e-4,
    ) -> None:
        self.policy = policy
        self.margin = margin
        self.minibatch = minibatch
        self.best: dict[str, _Best] = {}
        self._rng = np.random.default_rng(seed)
        self._optimizer = torch.optim.Adam(policy.net.parameters(), lr=learning_rate)

    def offer(self, finished: Finished) -> bool:
        """Keep the episode if it is the best of its program so far; says whether it was."""
        name = str((finished.info.get("plan") or {}).get("program", ""))
        known = self.best.get(name)
        if finished.total <= max(self.margin, known.total if known else -np.inf):
            return False
        # where there was no choice there is nothing to repeat
        trail = tuple(step for step in finished.trail if np.count_nonzero(step[0]["action_mask"]) > 1)
        if not name or not trail:
            return False
        self.best[name] = _Best(finished.total, trail)
        return True

    def fit(self, steps: int) -> float:
        """Gradient steps on the cross-entropy of the kept decisions, programs drawn alike.

        Returns:
            The mean probability (geometric) that the policy gave to them, 1 where nothing is kept.
        """
        if not self.best or steps < 1:
            return 1.0
        kept = list(self.best.values())
        total = 0.0
        for _ in range(steps):
            picks = self._rng.integers(len(kept), size=self.minibatch)
            rows = [kept[i].trail[self._rng.integers(len(kept[i].trail))] for i in picks]
            observations = {
                key: torch.as_tensor(np.stack([observation[key] for observation, _ in rows])) for key in rows[0][0]
            }
            actions = torch.as_tensor([action for _, action in rows])
            logits, _ = self.policy.net(observations)
            mask = observations["action_mask"] > 0
            log_prob = torch.log_softmax(logits.masked_fill(~mask, -1e8), 1)
            loss = -log_prob.gather(1, actions[:, None]).mean()
            self._optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(self.policy.net.parameters(), 0.5)
            self._optimizer.step()
            total += float(loss.detach())
        return float(np.exp(-total / steps))
