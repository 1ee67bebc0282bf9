"""A worker's place in the pool, and when whoever sits there has to leave."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from measure.cores import pin
from measure.process import WorkerDied, WorkerError, WorkerProcess, Zygote

RETIREMENT = 10_000
"""Kernels that a worker may load before a new one takes over: LLVM keeps about 8 KB of each, even of unloaded ones."""


@dataclass(frozen=True)
class Limits:
    """What one request may take."""

    time_limit_s: float
    memory_limit_bytes: int
    threads: int = 1


class Seat:
    """A worker's place in the pool: whoever sits there can be replaced, by a spare that was forked beforehand.

    Args:
        hands: makes the spares; shared by all seats of a pool.
        processors: where the worker's threads are kept, one each, if they have some of their own.
        others: where they may run if they have none; as the zygote if not given.
    """

    def __init__(
        self,
        zygote: Zygote,
        limits: Limits,
        hands: ThreadPoolExecutor,
        processors: Sequence[int] = (),
        others: Collection[int] = (),
    ) -> None:
        self._processors, self._others = processors, others
        self._zygote, self.limits, self._hands = zygote, limits, hands
        self._worker: WorkerProcess | None = None
        self._spare: Future[WorkerProcess] | None = None
        self._whole = False
        self.replaced = 0

    def expect(self, whole: bool) -> None:
        """Say whether whole programs are run next: they have workers of their own kind."""
        if whole != self._whole:
            if self._worker is not None:
                self._hands.submit(self._worker.stop)
                self._worker = None
            self.close()
            self._whole = whole

    @property
    def sitting(self) -> WorkerProcess | None:
        """The worker that sits here now, if any; it may have ended unnoticed."""
        return self._worker

    @property
    def worker(self) -> WorkerProcess:
        """A live worker, forked now if need be.

        Raises:
            RuntimeError: three workers in a row did not come up.
        """
        for _ in range(3):
            if self._worker is not None and self._worker.loaded > RETIREMENT:
                self.replace()
            if self._worker is not None:
                if self._worker.alive:
                    return self._worker
                self._worker.stop()  # it died idle: only its descriptors are left
            spare, self._spare = self._spare, None
            try:
                self._worker = WorkerProcess(self._zygote, self._whole) if spare is None else spare.result()
            except (WorkerDied, WorkerError):
                self._worker = None
                continue
            for number, thread in enumerate(self._worker.threads):
                if self._processors:
                    pin(thread, self._processors[number])
                elif self._others:
                    pin(thread, *self._others)
            self._spare = self._hands.submit(WorkerProcess, self._zygote, self._whole)
        raise RuntimeError("three workers in a row died before their first job; is the machine out of memory?")

    def replace(self) -> None:
        """End the worker; the next one is new."""
        if self._worker is not None:
            self._hands.submit(self._worker.stop)  # tearing down its memory takes longer than sending the spare in
            self._worker = None
            self.replaced += 1

    def close(self) -> None:
        """End the worker and the spare."""
        self.replace()
        if self._spare is not None:
            with contextlib.suppress(WorkerDied, WorkerError, RuntimeError):
                self._spare.result().stop()
            self._spare = None
