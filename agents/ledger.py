"""What an agent spends on a program, counted in one place for all agents: where an episode ends.

    with Ledger(Budget(plans=50)) as ledger:
        agent.solve(env, program, 50, seed)
    ledger.entries  # what was spent, and had been found, by the end of each episode

Agents know nothing of it. An episode that would exceed the budget ends the search there and then, so a budget in
seconds holds for every agent, and what it had found until then counts.
"""

from __future__ import annotations

import math
import time
from contextvars import ContextVar, Token
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from agents.episodes import Trial


@dataclass(frozen=True)
class Budget:
    """What may be spent on one program: finished episodes (each is one scored plan), wall-clock seconds, or both."""

    plans: int | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for no budget at all, or one that allows nothing."""
        if self.plans is None and self.seconds is None:
            raise ValueError("a budget needs a number of plans or of seconds")
        if (self.plans is not None and self.plans < 1) or (
            self.seconds is not None and not 0 < self.seconds < math.inf
        ):
            raise ValueError(f"a budget is 1 plan or more, and above 0 seconds; not {self.plans} and {self.seconds}")


@dataclass(frozen=True)
class Spent:
    """One finished episode, and what had been spent when it ended.

    Attributes:
        plans: episodes so far, this one included; what budgets count.
        measured: plans that were run and timed (the others were the reference's code, or known).
        compiled: kernels that were compiled, where the compiler counts them, else plans.
        seconds: wall-clock time.
        trial: the episode.
    """

    plans: int
    measured: int
    compiled: int
    seconds: float
    trial: Trial


class BudgetSpent(Exception):  # noqa: N818 - an outcome, told apart from errors
    """The agent has nothing left to spend; caught by the ledger."""


@dataclass
class Ledger:
    """Counts what is spent while it is entered, as a context manager; ends the search when the budget is spent."""

    budget: Budget
    entries: list[Spent] = field(default_factory=list)
    started: float = 0.0
    _before: dict[str, int] | None = None
    _token: Token[Ledger | None] | None = None

    def __enter__(self) -> Self:
        self.started = time.monotonic()
        self._token = _CURRENT.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        assert self._token is not None
        _CURRENT.reset(self._token)
        return kind is BudgetSpent

    def begin(self, env: Any) -> None:
        """Count from here on what ``env`` measures and compiles."""
        self._before = _done(env)

    def note(self, env: Any, trial: Trial) -> None:
        """Write down a finished episode. Raises :class:`BudgetSpent` where it was one too many."""
        seconds = time.monotonic() - self.started
        plans = len(self.entries) + 1
        over = self.budget.plans is not None and plans > self.budget.plans
        if over or (self.budget.seconds is not None and seconds > self.budget.seconds):
            raise BudgetSpent
        before, now = self._before or {}, _done(env)
        done = {name: count - before.get(name, 0) for name, count in now.items()}
        spent = Spent(plans, done.get("measured", 0), done.get("compiled", plans), round(seconds, 4), trial)
        self.entries.append(spent)


_CURRENT: ContextVar[Ledger | None] = ContextVar("ledger", default=None)


def note(env: Any, trial: Trial) -> None:
    """Tell the ledger that is entered, if there is one, of a finished episode."""
    ledger = _CURRENT.get()
    if ledger is not None:
        ledger.note(env, trial)


def _done(env: Any) -> dict[str, int]:
    if not getattr(env, "measures", False):
        return {}
    return dict(getattr(env, "experience", {}))
