"""Calls into several compilers' code in one process, timed side by side: same allocator, same warmth, same noise."""

from __future__ import annotations

import gc
import os
import random
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from measure.session import repeats_for

Call = Callable[[], Any]
Blocks = list[list[float]]

# glibc must neither give freed memory back nor map large blocks afresh: page faults would drown the kernels
ALLOCATOR = {
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": str(1 << 40),
    "MALLOC_TOP_PAD_": str(256 << 20),
}

LONG_NS = 5e6
"""A call this long finds its data no colder for what ran before it: it is not repeated to warm up."""


def restart(module: str, environment: Mapping[str, str] | None = None) -> None:
    """Start this program again with :data:`ALLOCATOR` and ``environment`` set, unless they are."""
    wanted = ALLOCATOR | dict(environment or {})
    if any(os.environ.get(key) != value for key, value in wanted.items()):
        os.execve(sys.executable, [sys.executable, "-m", module, *sys.argv[1:]], os.environ | wanted)


def interleaved(
    calls: Mapping[str, Call], *, blocks: int = 8, rounds: int = 8, budget_s: float = 30.0, settle_s: float = 0.0,
    seed: int = 0,
) -> dict[str, Blocks]:  # fmt: skip
    """Times of each call in ns, in blocks of rounds; in each round every call has its turn, in random order.

    Each turn starts with a call that isn't timed, so that all find what they read in the same state; short calls are
    repeated until the clock can resolve them.

    Args:
        calls: name -> call; whatever it returns is dropped at once.
        blocks, rounds: at most so many blocks of so many rounds.
        budget_s: with slow calls, the rounds of a block are fewer (at least two) to stay near this.
        settle_s: pause before each turn, for threads of the call before that still spin.
        seed: of the order.
    """
    rng = random.Random(seed)
    clock = time.perf_counter_ns
    repeats, turn_ns = {}, 0.0
    for name, call in calls.items():
        fastest = min(_time(call, 1) for _ in range(3))
        repeats[name] = repeats_for(fastest)
        turn_ns += fastest * (repeats[name] + (fastest < LONG_NS)) + settle_s * 1e9
    rounds = max(2, min(rounds, int(budget_s * 1e9 / (blocks * turn_ns))))
    samples: dict[str, Blocks] = {name: [] for name in calls}
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(blocks):
            block: dict[str, list[float]] = {name: [] for name in calls}
            for _ in range(rounds):
                for name in rng.sample(list(calls), len(calls)):
                    call, count = calls[name], repeats[name]
                    if settle_s:
                        time.sleep(settle_s)
                    begin = clock()
                    call()
                    once = clock() - begin
                    block[name].append(once if once >= LONG_NS else _time(call, count) / count)
            for name, times in block.items():
                samples[name].append(times)
            gc.collect()
    finally:
        if collecting:
            gc.enable()
    return samples


def _time(call: Call, count: int) -> int:
    begin = time.perf_counter_ns()
    for _ in range(count):
        call()
    return time.perf_counter_ns() - begin
