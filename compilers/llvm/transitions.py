"""How many instructions sequences of passes leave, for searches that try hundreds of thousands of them.

Most sequences that a search tries meet in modules that others led to, and many passes change nothing. So modules are
remembered by their content, and which pass leads from which to which; a pass runs only where it has not run before.

A module that is come back to is read from its bitcode, which lists the uses of values in another order, so that now and
then a later pass does something else (see :mod:`compilers.llvm.module`). What is told here is therefore for searching;
a plan's own figures come from its passes, run one after the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from compilers.llvm.library import Library
from compilers.llvm.module import Live, PassError
from compilers.llvm.passes import PassAction

FAILED = -1


class Transitions:
    """What passes lead to, from the module that ``live`` is now.

    Args:
        live: a module, which belongs to this object from then on.
    """

    def __init__(self, live: Live) -> None:
        self.passes_run = 0
        self._library: Library = live.library
        self._limit, self._machine, self._layout = live.limit, live.machine, live.layout
        self._source = self._library.bitcode(live.module)
        self._forget()
        self._first = self._number(self._source, live.instructions)
        self._live, self._at = live, self._first

    def fewest(self, actions: Sequence[PassAction], most_bytes: int = 16_000_000) -> int | None:
        """The fewest instructions before, between and after these actions; ``None`` where one of them fails.

        Where more than ``most_bytes`` of bitcode are kept by now, all modules but the first are forgotten.
        """
        if self._bytes > most_bytes:
            first = self._counts[self._first]
            self._forget()
            self._first = self._number(self._source, first)
        at = self._first
        fewest = self._counts[at]
        for action in actions:
            at = self._after(at, action)
            if at == FAILED:
                return None
            fewest = min(fewest, self._counts[at])
        return fewest

    def _forget(self) -> None:
        self._numbers: dict[bytes, int] = {}
        self._bitcodes: list[bytes] = []
        self._counts: list[int] = []
        self._next: dict[tuple[int, PassAction], int] = {}
        self._bytes, self._at = 0, FAILED

    def _number(self, bitcode: bytes, instructions: int) -> int:
        digest = hashlib.blake2b(bitcode, digest_size=16).digest()
        if digest not in self._numbers:
            self._numbers[digest] = len(self._counts)
            self._bitcodes.append(bitcode)
            self._counts.append(instructions)
            self._bytes += len(bitcode)
        return self._numbers[digest]

    def _after(self, at: int, action: PassAction) -> int:
        known = self._next.get((at, action))
        if known is None:
            known = self._next[at, action] = self._run(at, action)
        return known

    def _run(self, at: int, action: PassAction) -> int:
        if self._at != at:
            self._live.close()
            self._live = Live(self._library, self._bitcodes[at], self._machine, self._layout)
            self._live.limit = self._limit
        self._at = FAILED
        self.passes_run += 1
        try:
            self._live.run(action)
        except PassError:
            return FAILED
        self._at = self._number(self._library.bitcode(self._live.module), self._live.instructions)
        return self._at
