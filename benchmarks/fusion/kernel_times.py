"""What each kernel of a program takes, by the hash of its code: a plan's time is about the sum of its kernels'."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence

from compilers.base import Artifact, Kernel, Step
from measure import WorkerPool
from programs.program import Program


def keys_of(artifact: Artifact) -> tuple[str, ...]:
    """For each step what its time depends on: its code, and for a library call the shapes, too."""
    shapes = {buffer.name: buffer.shape for buffer in artifact.buffers}
    return tuple(_key(step, shapes) for step in artifact.steps)


def _key(step: Step, shapes: dict[str, tuple[int, ...]]) -> str:
    if isinstance(step, Kernel):
        return step.code_hash
    return f"{step.code_hash} {[shapes[name] for name in step.args]}"


class KernelTimes:
    """Times of one program's kernels, measured in place, in whole plans.

    A kernel finds in the caches what the one before it left there, so its time depends on the plan a little. What
    counts is the median over the plans that it was seen in.

    Args:
        pool: where plans run.
        program: whose kernels these are.
        seed: of the inputs.
        budget_s: time for each plan that is run, in seconds.
        batch: plans in one job.
    """

    def __init__(
        self, pool: WorkerPool, program: Program, *, seed: int, budget_s: float = 0.01, batch: int = 16
    ) -> None:
        self._pool, self._program, self._seed = pool, program, seed
        self._budget_s, self._batch = budget_s, batch
        self._seen: dict[str, list[float]] = {}
        self.profiled = 0
        """Plans that were run for their kernels' times."""

    def __len__(self) -> int:
        return len(self._seen)

    def unknown(self, keys: Iterable[str]) -> set[str]:
        """Those kernels that were never timed."""
        return {key for key in keys if key not in self._seen}

    def learn(self, artifacts: Sequence[Artifact]) -> None:
        """Time the kernels of these plans; a plan that adds nothing new is not run."""
        chosen: list[Artifact] = []
        coming: set[str] = set()
        for artifact in artifacts:
            new = self.unknown(keys_of(artifact)) - coming
            if new:
                chosen.append(artifact)
                coming |= new
        for start in range(0, len(chosen), self._batch):
            batch = chosen[start : start + self._batch]
            found = self._pool.profile(self._program, batch, seed=self._seed, budget_s=self._budget_s).result()
            self.profiled += len(batch)
            for artifact, times_ns in zip(batch, found, strict=True):
                for key, time_ns in zip(keys_of(artifact), times_ns, strict=True):
                    sightings = self._seen.setdefault(key, [])
                    if math.isfinite(time_ns):
                        sightings.append(time_ns)

    def total_ns(self, keys: Iterable[str]) -> float:
        """The sum over these kernels, ns; infinite where one never ran to its end.

        Raises:
            KeyError: a kernel was never timed.
        """
        return math.fsum(statistics.median(self._seen[key]) if self._seen[key] else math.inf for key in keys)
