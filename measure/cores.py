"""A processor for each worker, kept free of the learner: the two never compete where there is more than one.

A processor is claimed by binding an abstract Unix socket with its number, which the kernel takes back when the
process ends: two pools on one machine do not both settle on the last processor.
"""

from __future__ import annotations

import contextlib
import os
import socket
from pathlib import Path


class Cores:
    """Claims up to ``count`` times ``each`` processors, and moves every thread of this process to the others.

    At least one processor is left to this process. ``claimed`` holds whole groups of ``each`` only; it is empty where
    there are too few, or all are taken.
    """

    def __init__(self, count: int, each: int = 1) -> None:
        self._before = os.sched_getaffinity(0)
        count *= each
        self._locks: list[socket.socket] = []
        self.claimed: list[int] = []
        for number in sorted(self._before, reverse=True)[: len(self._before) - 1]:
            if len(self.claimed) == count:
                break
            lock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            try:
                lock.bind(f"\0optgym-core-{number}")
            except OSError:
                lock.close()
                continue
            self._locks.append(lock)
            self.claimed.append(number)
        for _ in range(len(self.claimed) % each):
            self.claimed.pop()
            self._locks.pop().close()
        if self.claimed:
            self._move(self.left)

    @property
    def all(self) -> set[int]:
        """What this process could run on before."""
        return set(self._before)

    @property
    def left(self) -> set[int]:
        """What this process may run on now."""
        return self._before - set(self.claimed)

    def release(self) -> None:
        """Give the processors back."""
        for lock in self._locks:
            lock.close()
        if self.claimed:
            self._move(self._before)
        self._locks, self.claimed = [], []

    @staticmethod
    def _move(processors: set[int]) -> None:
        for task in Path("/proc/self/task").iterdir():
            with contextlib.suppress(OSError):  # a thread that has just ended
                os.sched_setaffinity(int(task.name), processors)


def pin(thread: int, *processors: int) -> None:
    """Keep a thread (or a process that has only one) on these processors; does nothing if it has just ended."""
    with contextlib.suppress(OSError):
        os.sched_setaffinity(thread, processors)
