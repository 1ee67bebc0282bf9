"""Which branches a processor mispredicts: a TAGE predictor plays a path of blocks.

After Seznec and Michaud, "A case for (partially) TAgged GEometric history length branch prediction" (2006): a table of
counters by branch, and further ones by branch and history, of geometrically growing length, whose entries carry tags;
the longest history that is known decides. Such predictors learn data by heart where a program is called again and
again with the same inputs, as it is when it is measured. So the path is played several times before mispredictions are
counted. Indirect jumps are predicted by their last target after the longest history that is known.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from features.cycles.jit import compiled

ENTRIES_BITS = 12
"""Each tagged table has so many entries, as a power of two."""
PASSES, MOST_BLOCKS = 6, 600_000
"""The path is played so often, but no more than so many blocks in all; at least twice."""
LENGTHS = np.array([5, 12, 27, 44, 90, 180, 400])
"""Branches of history that the tagged tables look at."""
NEITHER, CONDITIONAL, INDIRECT, CALL = 0, 1, 2, 3
"""How a block ends; ``CALL`` is a direct call or a return, which are always predicted."""


def mispredicted(path: npt.NDArray[np.int32], ends: npt.NDArray[np.int8]) -> npt.NDArray[np.uint8]:
    """(blocks run,) 1 where the branch at the end of a block is mispredicted.

    Args:
        path: (blocks run,) numbers of blocks; the one that follows in the text has the next number.
        ends: (blocks,) how each ends.
    """
    passes = max(2, min(PASSES, MOST_BLOCKS // max(len(path), 1)))
    wrong = np.zeros(len(path), np.uint8)
    _play(path, ends, passes, wrong, LENGTHS, ENTRIES_BITS)
    return wrong


@compiled
def _play(path: Any, ends: Any, passes: int, wrong: Any, lengths: Any, bits: int) -> None:
    tables, size = len(lengths), 1 << bits
    step, mix = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93)
    powers = np.ones(tables, np.uint64)
    for j in range(tables):
        for _ in range(lengths[j]):
            powers[j] *= step
    kept = 1 << 10
    prefixes = np.zeros(kept, np.uint64)  # hashes of all history so far: differences are hashes of its last part
    plain = np.zeros(1 << 14, np.int8)
    counters = np.zeros((tables, size), np.int8)
    tags = np.full((tables, size), -1, np.int32)
    useful = np.zeros((tables, size), np.int8)
    targets, target_tags = np.full((tables, size), -1, np.int32), np.full((tables, size), -1, np.int32)
    at, tag = np.zeros(tables, np.int64), np.zeros(tables, np.int32)
    history, seen, chance = np.uint64(0), 0, np.uint64(12345)
    for turn in range(passes):
        for t in range(len(path) - 1):
            block = path[t]
            how = ends[block]
            if how == 0 or how == 3:
                continue
            for j in range(tables):
                length = lengths[j]
                before = prefixes[(seen - length) & (kept - 1)] if seen >= length else np.uint64(0)
                h = history - before * powers[j]
                h = (h ^ np.uint64(block * 2654435761)) * mix
                h ^= h >> np.uint64(32)
                h *= mix
                at[j] = np.int64(h >> np.uint64(20)) & (size - 1)
                tag[j] = np.int32(h >> np.uint64(48)) & 0xFFF
            if how == 2:
                moved = path[t + 1]
                knows = -1
                for j in range(tables - 1, -1, -1):
                    if target_tags[j, at[j]] == tag[j]:
                        knows = j
                        break
                hit = knows >= 0 and targets[knows, at[knows]] == moved
                if not hit:
                    if knows >= 0:
                        targets[knows, at[knows]] = moved
                    if knows < tables - 1:
                        target_tags[knows + 1, at[knows + 1]] = tag[knows + 1]
                        targets[knows + 1, at[knows + 1]] = moved
            else:
                taken = path[t + 1] != block + 1
                moved = np.int32(taken)
                longest, next_longest = -1, -1
                for j in range(tables - 1, -1, -1):
                    if tags[j, at[j]] == tag[j]:
                        if longest < 0:
                            longest = j
                        elif next_longest < 0:
                            next_longest = j
                short = plain[block & 0x3FFF] >= 0
                other = counters[next_longest, at[next_longest]] >= 0 if next_longest >= 0 else short
                says = counters[longest, at[longest]] >= 0 if longest >= 0 else other
                hit = says == taken
                if longest >= 0:
                    counter = counters[longest, at[longest]]
                    if taken and counter < 3:
                        counters[longest, at[longest]] = counter + 1
                    if not taken and counter > -4:
                        counters[longest, at[longest]] = counter - 1
                    if says != other:
                        worth = useful[longest, at[longest]]
                        if hit and worth < 3:
                            useful[longest, at[longest]] = worth + 1
                        if not hit and worth > 0:
                            useful[longest, at[longest]] = worth - 1
                if longest < 0 or next_longest < 0:
                    counter = plain[block & 0x3FFF]
                    if taken and counter < 1:
                        plain[block & 0x3FFF] = counter + 1
                    if not taken and counter > -2:
                        plain[block & 0x3FFF] = counter - 1
                if not hit and longest < tables - 1:
                    chance = chance * np.uint64(6364136223846793005) + np.uint64(1442695040888963407)
                    first = longest + 1
                    if (chance >> np.uint64(40)) & np.uint64(1) and first < tables - 1:
                        first += 1
                    found = False
                    for j in range(first, tables):
                        if useful[j, at[j]] == 0:
                            tags[j, at[j]] = tag[j]
                            counters[j, at[j]] = 0 if taken else -1
                            found = True
                            break
                    if not found:
                        for j in range(longest + 1, tables):
                            if useful[j, at[j]] > 0:
                                useful[j, at[j]] -= 1
            if turn == passes - 1 and not hit:
                wrong[t] = 1
            history = history * step + np.uint64(2 + moved * 7919 + block * 31)
            seen += 1
            prefixes[seen & (kept - 1)] = history
