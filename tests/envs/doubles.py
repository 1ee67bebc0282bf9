"""Stand-ins for the worker pool: environments can be tested without compiling or timing anything."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from compilers.base import Artifact
from programs.program import Program


@dataclass
class FakeMeasurement:
    """What environments read of a ``measure.Measurement``."""

    ratio: float
    verdict: str
    reason: str = ""

    def to_row(self) -> dict[str, Any]:
        return {"ratio": self.ratio, "verdict": self.verdict, "reason": self.reason}


def by_steps(artifact: Artifact) -> float:
    """A made-up run time: the number of steps."""
    return float(len(artifact.steps))


class FakePool:
    """Answers from ``time_of`` at once, or when :meth:`release` is called if ``held``; counts what it is asked."""

    def __init__(self, time_of: Callable[[Artifact], float] = by_steps, held: bool = False) -> None:
        self.time_of, self.held = time_of, held
        self.requests: list[tuple[int, int]] = []
        self.closed = False
        self._promised: list[Callable[[], None]] = []

    def submit(
        self, program: Program, candidates: Sequence[Artifact], baseline: Artifact, *, budget_s: float, seed: int
    ) -> Future[list[FakeMeasurement]]:
        future: Future[list[FakeMeasurement]] = Future()
        self.requests.append((len(candidates), seed))

        def answer() -> None:
            future.set_result([self._measure(candidate, baseline) for candidate in candidates])

        if self.held:
            self._promised.append(answer)
        else:
            answer()
        return future

    def _measure(self, candidate: Artifact, baseline: Artifact) -> FakeMeasurement:
        time = self.time_of(candidate)
        if math.isnan(time):
            return FakeMeasurement(math.nan, "failed", "the worker died")
        ratio = time / self.time_of(baseline)
        return FakeMeasurement(ratio, "faster" if ratio < 1 else "slower" if ratio > 1 else "tie")

    def release(self) -> None:
        """Answer what was asked so far."""
        promised, self._promised = self._promised, []
        for answer in promised:
            answer()

    def close(self) -> None:
        self.closed = True
