"""Inside the worker: the memory in which time is measured.

One anonymous mapping, aligned to 2 MiB, on huge pages where the system grants them, kept from job to job: that
removes most of the spread between processes. Sources lie first and are shared by all artifacts of a job; outputs
and temporaries of every artifact start at the same place behind them, so that compared artifacts see the same
addresses. Temporaries whose lifetimes do not overlap share memory, as any allocator would let them.
"""

from __future__ import annotations

import contextlib
import mmap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from measure.layout import ALIGNMENT, CANARY, POISON

HUGE = 2 << 20
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Block:
    """A buffer to place: ``first`` .. ``last`` are the steps that need it (``None``: always)."""

    name: str
    size: int
    span: tuple[int, int] | None


class Arena:
    """Owns the mapping; hands out nothing but offsets."""

    def __init__(self) -> None:
        self._map: mmap.mmap | None = None
        self._bytes: Bytes = np.empty(0, np.uint8)
        self.address = 0

    @property
    def size(self) -> int:
        """Usable bytes."""
        return len(self._bytes)

    def reserve(self, size: int) -> None:
        """Have at least ``size`` bytes; the contents are lost when it grows.

        Raises:
            OSError: the memory limit does not allow it.
        """
        if size <= self.size:
            return
        rounded = -(-size // HUGE) * HUGE
        self._bytes = np.empty(0, np.uint8)
        self._map = None
        self._map = mmap.mmap(-1, rounded + HUGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        if hasattr(mmap, "MADV_HUGEPAGE"):
            with contextlib.suppress(OSError):  # a system without transparent huge pages
                self._map.madvise(mmap.MADV_HUGEPAGE)
        whole: Bytes = np.frombuffer(self._map, np.uint8)
        skip = -whole.ctypes.data % HUGE
        self._bytes = whole[skip : skip + rounded]
        self.address = self._bytes.ctypes.data
        self._bytes[:: mmap.PAGESIZE] = 0  # fault every page in now, not in the first timed call

    def view(self, offset: int, size: int) -> Bytes:
        """The bytes at ``offset``."""
        return self._bytes[offset : offset + size]


def stagger(index: int, seed: int) -> int:
    """Bytes to skip before buffer ``index``, so that equal-sized buffers do not all start at the same cache set."""
    return ALIGNMENT * ((5 + 11 * index + 7 * seed) % 61)


def pack(blocks: Sequence[Block], start: int, seed: int) -> tuple[dict[str, int], int]:
    """Offsets for ``blocks`` from ``start`` on, and the end; blocks whose spans are disjoint may share memory.

    Largest first, each at the lowest place that is free for the whole of its span (the greedy of Pisarchyk and Lee,
    "Efficient memory management for deep neural net inference", 2020).
    """
    offsets: dict[str, int] = {}
    end = start
    placed: list[tuple[int, int, tuple[int, int] | None]] = []
    for index, block in enumerate(sorted(blocks, key=lambda item: (item.span is not None, -item.size))):
        shift = stagger(index, seed)
        need = -(-block.size // ALIGNMENT) * ALIGNMENT + ALIGNMENT  # one line of canary behind it
        cursor = start
        for low, high, span in sorted(placed, key=lambda item: item[0]):
            if span is not None and block.span is not None and (span[1] < block.span[0] or block.span[1] < span[0]):
                continue
            if cursor + shift + need <= low:
                break
            cursor = max(cursor, high)
        offsets[block.name] = cursor + shift
        placed.append((cursor, cursor + shift + need, block.span))
        end = max(end, cursor + shift + need)
    return offsets, end


def poison(memory: Bytes) -> None:
    """Fill with the NaN that no arithmetic makes."""
    whole = len(memory) // 4 * 4
    memory[:whole].view(np.uint32).fill(POISON)
    memory[whole:] = 0xFF


def fill_gaps(arena: Arena, taken: Mapping[int, int], end: int) -> list[tuple[int, int]]:
    """Write canaries everywhere below ``end`` that no buffer of ``taken`` (offset -> size) covers; returns the gaps."""
    gaps, cursor = [], 0
    for offset, size in sorted(taken.items()):
        if offset > cursor:
            gaps.append((cursor, offset - cursor))
        cursor = max(cursor, offset + size)
    if end > cursor:
        gaps.append((cursor, end - cursor))
    for offset, size in gaps:
        arena.view(offset, size).fill(CANARY)
    return gaps
