"""The pool: jobs in, measurements out, over worker processes that may die at any time."""

from __future__ import annotations

import os
import queue
import sqlite3
import threading
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, TypeVar

from compilers.base import Artifact
from measure import comparison, final, machine
from measure.comparison import Request
from measure.cores import Cores
from measure.oracle import Oracle, key_of
from measure.process import Zygote
from measure.records import Measurement, Verdict
from measure.seats import Limits, Seat
from measure.statistics import Interval
from measure.store import Store
from programs.ir import Array
from programs.program import Subject

T = TypeVar("T")


class WorkerPool:
    """Worker processes that check and time artifacts. Thread-safe; use it as a context manager.

    Args:
        workers: processes side by side. Timing wants a core for each: one fewer than the machine has, at most.
        time_limit_s: wall-clock (and CPU) time of one request to a worker: one checked run, one block of rounds.
        memory_limit_bytes: memory that a worker may take beyond what it starts with.
        output_limit_bytes: what a worker may print in one job.
        cache_limit_bytes: references (inputs and float64 outputs) kept in this process.
        store: every measurement of :meth:`compare`, :meth:`submit` and :meth:`verdict` is appended to it.
        earlier: what :meth:`settled` looks into; may be the same. Neither is closed with the pool.
        own_cores: give each worker a processor of its own (one for each of its threads), and move this process's
            threads to the others, until the pool is closed. Does nothing where there are too few, or other pools have
            taken them.
        threads: 1, or 2: each worker then has two threads, for kernels that divide their work between them and for
            library calls. What README.md says about this is part of the contract.

    Raises:
        ValueError: a limit that can't work, or more threads than there are processors.
    """

    def __init__(
        self,
        workers: int = 1,
        *,
        time_limit_s: float = 10.0,
        memory_limit_bytes: int = 8 << 30,
        output_limit_bytes: int = 1 << 20,
        cache_limit_bytes: int = 512 << 20,
        own_cores: bool = False,
        store: Store | None = None,
        earlier: Store | None = None,
        threads: int = 1,
    ) -> None:
        if threads not in (1, 2):
            raise ValueError(f"workers have 1 or 2 threads, not {threads}")
        available = len(os.sched_getaffinity(0))
        if threads > 1 and workers * threads > available:
            # two teams on the same processors would wait for each other at every kernel
            raise ValueError(
                f"{workers} worker{'s' if workers > 1 else ''} of {threads} threads need {workers * threads} "
                f"processors, and this process may use {available}; ask for fewer workers, or for threads=1"
            )
        if workers < 1:
            raise ValueError(f"a pool has 1 or more workers, not {workers}")
        if time_limit_s <= 0 or memory_limit_bytes < 64 << 20:
            raise ValueError(
                f"time_limit_s must be positive and memory_limit_bytes 64 MiB or more, "
                f"not {time_limit_s} and {memory_limit_bytes}"
            )
        self._owner = os.getpid()
        self._store, self._earlier = store, earlier
        self.threads = threads
        self._cores = Cores(workers, threads) if own_cores else None
        # OpenMP waits by spinning only where it may use as many processors as it has threads
        processors = self._cores.all if self._cores is not None and threads > 1 else None
        self._zygote = Zygote(memory_limit_bytes, output_limit_bytes, threads, processors)
        self._oracle = Oracle(cache_limit_bytes)
        self._jobs: queue.SimpleQueue[tuple[Callable[[Seat], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self._lock = threading.Lock()
        self._hands = ThreadPoolExecutor(1, "measure-spare")
        limits = Limits(time_limit_s, memory_limit_bytes, threads)
        owned = self._cores.claimed if self._cores else []
        others = self._cores.left if self._cores is not None and processors is not None else ()
        self._seats = [
            Seat(self._zygote, limits, self._hands, owned[number * threads : (number + 1) * threads], others)
            for number in range(workers)
        ]
        self._threads = [
            threading.Thread(target=self._dispatch, args=(seat,), name=f"measure-{number}", daemon=True)
            for number, seat in enumerate(self._seats)
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Finish the jobs that were submitted, then end every process. Does nothing the second time."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()
        self._hands.shutdown()
        self._zygote.close()
        if self._cores is not None:
            self._cores.release()

    @property
    def replaced(self) -> int:
        """Workers that had to be replaced so far."""
        return sum(seat.replaced for seat in self._seats)

    def worker_pids(self) -> list[int]:
        """Process ids of the workers that now sit in the pool's seats."""
        return [worker.pid for seat in self._seats if (worker := seat.sitting) is not None]

    @property
    def own_cores(self) -> int:
        """Workers that have processors of their own."""
        return min(len(self._cores.claimed) // self.threads, len(self._seats)) if self._cores is not None else 0

    def about(self) -> str:
        """What the workers are fettered with: ``seccomp``, or why there is no filter (starts a worker if need be)."""
        return self._submit(lambda seat: str(seat.worker.about["sandbox"])).result()

    # -- jobs

    def compare(
        self,
        program: Subject,
        candidates: Sequence[Artifact],
        baseline: Artifact,
        *,
        budget_s: float = 0.25,
        width: float = 0.02,
        seed: int,
        cold: bool = False,
    ) -> list[Measurement]:
        """Check every artifact's outputs, then time the candidates against the baseline, interleaved, in one worker.

        Args:
            budget_s: time to spend on timed rounds (checks come on top).
            width: stop early where the 95 % interval's ``high / low - 1`` is at most this.
            seed: of inputs and orders; the code under test can't know it.
            cold: flush the caches before each call.

        Returns:
            One measurement a candidate, in order. Failures of any kind are measurements too.

        Raises:
            ValueError: no candidates, or a budget or width that is not positive.
            RuntimeError: the pool is closed, or workers can't be started at all.
        """
        return self.submit(program, candidates, baseline, budget_s=budget_s, width=width, seed=seed, cold=cold).result()

    def submit(
        self,
        program: Subject,
        candidates: Sequence[Artifact],
        baseline: Artifact,
        *,
        budget_s: float = 0.25,
        width: float = 0.02,
        seed: int,
        cold: bool = False,
    ) -> Future[list[Measurement]]:
        """As :meth:`compare`, without waiting."""
        if not candidates:
            raise ValueError("compare needs one candidate or more")
        if budget_s <= 0 or width <= 0:
            raise ValueError(f"budget_s and width must be positive, not {budget_s} and {width}")
        request = Request(program, tuple(candidates), baseline, seed, budget_s, width, cold)
        future = self._submit(lambda seat: comparison.compare(seat, self._oracle, request))
        future.add_done_callback(self._record)
        return future

    def verdict(
        self,
        program: Subject,
        candidate: Artifact,
        baseline: Artifact,
        *,
        seed: int,
        processes: int = 5,
        most: int = 0,
        wide: float = 0.02,
        budget_s: float = 0.5,
        width: float = 0.01,
        cold: bool = False,
    ) -> Measurement:
        """The comparison that a claim is made of: over ``processes`` fresh processes, and cross-checked.

        Args:
            processes: 2 or more; each gets ``budget_s``, inputs of its own and another memory layout.
            most: up to so many while half of the interval (of the logarithm) is wider than ``wide``.
            width: as in :meth:`compare`, for each process.

        Raises:
            ValueError: fewer than 2 processes, or a budget or width that is not positive.
            RuntimeError: the pool is closed, or workers can't be started at all.
        """
        if processes < 2:
            raise ValueError(f"a verdict needs 2 processes or more, not {processes}; compare() uses one")
        if budget_s <= 0 or width <= 0:
            raise ValueError(f"budget_s and width must be positive, not {budget_s} and {width}")
        request = Request(program, (candidate,), baseline, seed, budget_s, width, cold)
        future = self._submit(lambda seat: [final.verdict(seat, self._oracle, request, processes, most, wide)])
        future.add_done_callback(self._record)
        return future.result()[0]

    def profile(
        self, program: Subject, artifacts: Sequence[Artifact], *, seed: int, budget_s: float = 0.01
    ) -> Future[list[list[float]]]:
        """Where the time goes: least time of each step of each artifact in ns, measured in place, in one worker.

        The steps run in their order, one after the other, with a clock read between them; so a step finds in the
        caches what it would find there. Outputs are not checked and nothing is proven: for cost models, searches
        and people, not for claims.

        Args:
            budget_s: time to spend on one artifact (9 runs at least, 96 at most).

        Returns:
            A future: for each artifact the times of its steps, in order; ``nan`` where it broke its worker.
        """
        some = tuple(artifacts)
        return self._submit(lambda seat: comparison.profile(seat, program, some, seed, budget_s))

    def settled(self, program: Subject, candidate: Artifact, baseline: Artifact) -> Interval | None:
        """What ``earlier`` knows of the pair on this machine, if it need not be measured again: the rule is
        :meth:`measure.store.Store.settled`'s. Only for rewards: a claim is always measured afresh."""
        if self._earlier is None:
            return None
        here = machine.describe(self.threads)
        return self._earlier.settled(program.uri, key_of(program), candidate.hash, baseline.hash, machine=here)

    def _record(self, future: Future[list[Measurement]]) -> None:
        """Append what was measured; runs in the thread that measured, after whoever waited has the result."""
        if self._store is None or future.cancelled() or future.exception() is not None:
            return
        try:
            for measurement in future.result():
                self._store.append(measurement)
        except (sqlite3.Error, OSError) as error:
            path, self._store = self._store.path, None
            warnings.warn(f"measurements are no longer recorded in {path}: {error}", RuntimeWarning, stacklevel=1)

    def check(self, program: Subject, artifact: Artifact, *, seed: int) -> Verdict:
        """Run once on fresh inputs, between guard pages, and judge the outputs."""
        return self._submit(lambda seat: comparison.check(seat, self._oracle, program, artifact, seed)[0]).result()

    def run(self, program: Subject, artifact: Artifact, *, seed: int) -> dict[str, Array]:
        """As :meth:`check`, but returns the outputs by the program's names.

        Raises:
            RuntimeError: it failed; the message is the verdict's reason.
        """
        verdict, outputs = self._submit(
            lambda seat: comparison.check(seat, self._oracle, program, artifact, seed)
        ).result()
        if not verdict.ok:
            raise RuntimeError(f"{program.uri}: {verdict.reason}")
        return outputs

    def ping(self) -> None:
        """An empty round trip to a worker (starts one if there is none)."""
        self._submit(lambda seat: seat.worker.ask({"do": "ping"}, 30.0)).result()

    def _submit(self, work: Callable[[Seat], T]) -> Future[T]:
        if os.getpid() != self._owner:
            raise RuntimeError("a worker pool does not survive fork(): make one in each process, after forking")
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker pool is closed")
            self._jobs.put((work, future))
        return future

    def _dispatch(self, seat: Seat) -> None:
        while (job := self._jobs.get()) is not None:
            work, future = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(work(seat))
            except BaseException as error:  # noqa: BLE001 - whatever it is belongs to the one who asked
                future.set_exception(error)
            del work, future, job
        seat.close()
