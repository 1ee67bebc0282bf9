"""Jobs of a benchmark side by side, each process with a worker pool of its own, results in the parent as they come."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing.process import BaseProcess
from typing import TypeVar

import torch

from measure import WorkerPool

Job = TypeVar("Job")
Result = TypeVar("Result")

_pool: WorkerPool | None = None


def run_jobs(
    work: Callable[[WorkerPool, Job], Result], jobs: Sequence[Job], processes: int
) -> Iterator[tuple[Job, Result]]:
    """Every job with its result, in the order in which they are done.

    Args:
        work: does one job; with more than one process, it and the jobs must pickle.
        jobs: what to do.
        processes: 1 does all in this process.
    """
    if processes == 1:
        torch.set_num_threads(1)
        with WorkerPool(own_cores=True) as pool:
            for job in jobs:
                yield job, work(pool, job)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _begin) as executor:
        futures = {executor.submit(_work, work, job): job for job in jobs}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BaseException:  # Ctrl-C, a failed job, or nobody wants more: what is under way is not waited for
            for child in multiprocessing.active_children():
                child.terminate()
            raise


def _begin() -> None:
    global _pool
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    parent = multiprocessing.parent_process()
    if parent is not None:  # an executor's processes would outlive a parent that is killed
        threading.Thread(target=end_with, args=(parent,), daemon=True).start()
    torch.set_num_threads(1)
    _pool = WorkerPool()


def end_with(parent: BaseProcess) -> None:
    """Wait for the end of ``parent``, and end this process."""
    parent.join()
    os._exit(1)


def _work(work: Callable[[WorkerPool, Job], Result], job: Job) -> Result:
    assert _pool is not None
    return work(_pool, job)
