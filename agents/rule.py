"""The compiler's fixed rules as agents: what needs no learning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agents.episodes import Choose, Target, Trial, play
from agents.vec import Env, Observation


def following(rule: str) -> Choose:
    """A chooser that does what the environment's fixed rule of this name would do."""

    def choose(env: Env, observation: Observation) -> int:
        base: Any = env.unwrapped
        return int(base.rule_action(rule))

    return choose


@dataclass(frozen=True)
class RuleAgent:
    """``rule:NAME``: one fixed rule, so one plan whatever the budget."""

    rule: str

    @property
    def name(self) -> str:
        """``rule:NAME``."""
        return f"rule:{self.rule}"

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """The rule's plan. Raises ``ValueError`` where the environment's compiler has no such rule."""
        return [play(env, program, following(self.rule), seed)]
