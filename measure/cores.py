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
    """Claims up to ``count`` processors, and moves every thread of this process to the others.

    At least one processor is left to this process; ``claimed`` is empty where there is only one, or all are taken.
    """

    def __init__(self, count: int) -> None:
        self._before = os.sched_getaffinity(0)
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
        if self.claimed:
            self._move(self._before - set(self.claimed))

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


def pin(pid: int, processor: int) -> None:
    """Keep process ``pid`` on one processor (does nothing if it has just ended)."""
    with contextlib.suppress(OSError):
        os.sched_setaffinity(pid, {processor})
