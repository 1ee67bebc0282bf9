"""An out-of-order core that plays traced blocks, instruction by instruction.

Instructions are fetched and dispatched in order, so many a cycle, as long as there is room for those that have not
retired and for those that wait; each begins as soon as its operands are there and a unit is free, and retires in order.
A mispredicted branch stops fetching until it is known. Loads find what was stored shortly before; what is not in the
first cache takes longer, and lines move from one cache to the next one at a time. What is left out: translation of
addresses, the details of prefetching, frequency, and other cores.
"""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from features.cycles.jit import compiled
from features.cycles.units import UNITS, Code, Needs

LINE_BYTES = 64
L1_BYTES, L2_BYTES = 32 << 10, 1_000_000
HORIZON = 4096
"""Cycles that units are reserved ahead, at most."""
WARM = 0.2
"""Share of each stretch whose cycles do not count: the core is empty before."""


@dataclass(frozen=True)
class Core:
    """Figures of a core: those of Zen 4, partly fitted (:mod:`benchmarks.llvm.core_fit`). In this order they are what
    the machine code below reads.

    Attributes:
        width: micro-operations dispatched a cycle.
        window: instructions that have not retired.
        waiting_vectors, waiting_integers: operations on vectors, and others, that wait for their operands.
        retire: instructions retired a cycle.
        fetch: micro-operations fetched a cycle.
        jump: cycles from one taken branch to the next, at least.
        mispredict: cycles from a mispredicted branch's end to what follows it.
        load, vector_load: cycles of a load from the first cache.
        forward, partial: cycles from a store to a load of the same bytes, and to one of more bytes.
        load_512: cycles that a 512-bit load occupies its unit.
        store_256, store_512: the same for stores.
        masked: how much longer a masked store does.
        crossing: further cycles where an access touches two lines.
        l2, l3: further cycles where the line comes from there and nothing announced it.
        fill_l1, fill_l2: cycles that moving a line into the first or second cache takes.
        renamed: cycles from a store to a load of the same variable on the stack.
        call: cycles that a call or a return keeps fetching from going on.
    """

    width: float = 5.1
    window: float = 320
    waiting_vectors: float = 82
    waiting_integers: float = 96
    retire: float = 8
    fetch: float = 6.8
    jump: float = 1
    mispredict: float = 16.1
    load: float = 4.6
    vector_load: float = 5.95
    forward: float = 6.8
    partial: float = 14
    load_512: float = 2
    store_256: float = 1
    store_512: float = 5
    masked: float = 3
    crossing: float = 1
    l2: float = 10.3
    l3: float = 40
    fill_l1: float = 2
    fill_l2: float = 6
    renamed: float = 1
    call: float = 1


def played(
    code: Code,
    path: npt.NDArray[np.int32],
    windows: npt.NDArray[np.int64],
    addresses: npt.NDArray[np.int64],
    wrong: npt.NDArray[np.uint8],
    footprint_bytes: int,
    core: Core,
    needs: Needs,
) -> float:
    """Cycles for each instruction of the windows.

    Args:
        code: the blocks.
        path, windows, addresses: as :class:`features.cycles.traced.Trace` has them.
        wrong: (blocks run,) where a misprediction follows.
        footprint_bytes: of the program's data: says which cache a line is in that is touched for the first time.
    """
    figures = np.array(astuple(core), np.float64)
    level = 1 if footprint_bytes <= L1_BYTES else 2 if footprint_bytes <= L2_BYTES else 3
    table = (needs.latency, needs.units, needs.cycles, needs.micro)
    return _play(
        code.begins, code.registers, code.traits, code.ends, path, windows, addresses, wrong, level, figures, *table
    )


@compiled
def _take(used: Any, units: int, begin: float, cycles: int) -> float:
    """The first cycle, ``begin`` or later, at which one of the units is free for so long; it is then taken."""
    at = np.int64(math.ceil(begin - 1e-9))
    while True:
        for unit in range(UNITS):
            if (units >> unit) & 1:
                is_free = True
                for cycle in range(at, at + cycles):
                    if used[unit, cycle % HORIZON] == cycle:
                        is_free = False
                        break
                if is_free:
                    for cycle in range(at, at + cycles):
                        used[unit, cycle % HORIZON] = cycle
                    return float(at)
        at += 1


@compiled
def _seen(sets: Any, line: int) -> bool:
    """Whether a cache has the line; it does afterwards, as the most recently used one of its set."""
    one, ways = line % sets.shape[0], sets.shape[1]
    place = ways - 1
    found = False
    for way in range(ways):
        if sets[one, way] == line:
            place, found = way, True
            break
    for way in range(place, 0, -1):
        sets[one, way] = sets[one, way - 1]
    sets[one, 0] = line
    return found


@compiled
def _fetched(first: Any, second: Any, recent: Any, line: Any, level: int, used: Any, at: float, figures: Any) -> float:
    """Further cycles until a line is in the first cache."""
    if _seen(first, line):
        return 0.0
    in_second = _seen(second, line) or level == 2
    announced = False
    for place in range(1, len(recent)):
        if recent[place] == line - 1 or recent[place] == line + 1:
            announced = True
            recent[place] = line
    if not announced:
        recent[0] = recent[0] % (len(recent) - 1) + 1
        recent[recent[0]] = line
    more = _take(used, 1 << 15, at, int(figures[19])) - at
    if not in_second:
        more = max(more, _take(used, 1 << 16, at, int(figures[20])) - at)
        return more if announced else more + figures[18]
    return more if announced else more + figures[17]


@compiled
def _play(
    begins: Any,
    registers: Any,
    traits: Any,
    ends: Any,
    path: Any,
    windows: Any,
    addresses: Any,
    wrong: Any,
    level: int,
    figures: Any,
    latencies: Any,
    units: Any,
    occupied: Any,
    micro: Any,
) -> float:
    width, window, fp_room, int_room = figures[0], int(figures[1]), int(figures[2]), int(figures[3])
    retire, fetch, jump, mispredict = figures[4], figures[5], figures[6], figures[7]
    load, vector_load, forward, partial = figures[8], figures[9], figures[10], figures[11]
    renamed, call = figures[21], figures[22]
    load_512, store_256, store_512 = int(figures[12]), int(figures[13]), int(figures[14])
    masked, crossing = figures[15], int(figures[16])
    first, second = np.full((64, 8), -1, np.int64), np.full((2048, 8), -1, np.int64)
    recent = np.full(33, -9, np.int64)
    recent[0] = 0
    note = 0
    cycles, instructions = 0.0, 0
    for number in range(len(windows)):
        ready = np.zeros(160)
        used = np.full((UNITS, HORIZON), -1, np.int64)
        retired, fp_begun, int_begun = np.zeros(window), np.zeros(fp_room), np.zeros(int_room)
        stored_at, stored_from = np.full(4096, -1, np.int64), np.zeros(4096, np.int64)
        stored, stored_size = np.zeros(4096), np.zeros(4096, np.int64)
        stored_on_stack = np.zeros(4096)
        fp_count, int_count, count = 0, 0, 0
        dispatched, fetched, jumped, last, end = 0.0, 0.0, 0.0, 0.0, 0.0
        total = 0
        for t in range(windows[number, 0], windows[number, 1]):
            total += begins[path[t] + 1] - begins[path[t]]
        warm_from, warm_at, warm_count = int(total * WARM), 0.0, 0
        for t in range(windows[number, 0], windows[number, 1]):
            block = path[t]
            for k in range(begins[block], begins[block + 1]):
                kind, bits, size = int(traits[k, 0]), traits[k, 5], int(traits[k, 6])
                loads, stores = traits[k, 3] > 0, traits[k, 4] > 0
                operations = micro[kind] * traits[k, 2]
                fetched += operations / fetch
                dispatched = max(dispatched + operations / width, fetched)
                if count >= window:
                    dispatched = max(dispatched, retired[count % window])
                where = units[kind]
                is_vector = (where >= 512 and where < 8192) or where == 16384
                if is_vector:
                    if fp_count >= fp_room:
                        dispatched = max(dispatched, fp_begun[fp_count % fp_room])
                elif where > 0 and int_count >= int_room:
                    dispatched = max(dispatched, int_begun[int_count % int_room])
                address = np.int64(-1)
                if traits[k, 7] > 0 and note < len(addresses):
                    address = addresses[note]
                    note += 1
                crosses = address >= 0 and address % 64 + size > 64
                begin = known = dispatched
                if loads or stores:
                    for j in range(5, 8):
                        if registers[k, j] >= 0:
                            known = max(known, ready[registers[k, j]])
                if loads:
                    busy = load_512 if bits == 512 else 1
                    if crosses:
                        busy += crossing
                    at = _take(used, 0b110000 if bits >= 128 else 0b1110000, known, busy)
                    begin = at + (vector_load if bits >= 32 else load)
                    if address >= 0:
                        if level > 1:
                            begin += _fetched(first, second, recent, address >> 6, level, used, at, figures)
                        for granule in range(address >> 3, ((address + size - 1) >> 3) + 1):
                            place = granule & 4095
                            if stored_at[place] != granule or stored[place] + 30 < at:
                                continue
                            low, high = stored_from[place], stored_from[place] + stored_size[place]
                            if low < address + size and address < high:
                                within = low <= address and address + size <= high
                                if within and traits[k, 9] > 0 and stored_on_stack[place] > 0:
                                    begin = max(dispatched, stored[place] + renamed)  # no need to load it
                                else:
                                    begin = max(begin, stored[place] + (forward if within else partial))
                for j in range(5):
                    if registers[k, j] >= 0:
                        begin = max(begin, ready[registers[k, j]])
                end = begin
                if where > 0:
                    at = _take(used, where, begin, max(1, int(occupied[kind] * traits[k, 1] + 0.5)))
                    end = at + latencies[kind]
                    if is_vector:
                        fp_begun[fp_count % fp_room] = at
                        fp_count += 1
                    else:
                        int_begun[int_count % int_room] = at
                        int_count += 1
                done = end
                if stores:
                    busy = store_512 if bits == 512 else store_256 if bits == 256 else 1
                    if traits[k, 8] > 0:
                        busy = int(busy * masked)
                    if crosses:
                        busy += crossing
                    if not loads:  # what loads from there as well has its address already
                        known = _take(used, 0b1110000, known, 1)
                    known = max(known, end)
                    done = _take(used, 0b110000000, known, busy)
                    if address >= 0:
                        if level > 1:
                            _fetched(first, second, recent, address >> 6, level, used, done, figures)
                        for granule in range(address >> 3, ((address + size - 1) >> 3) + 1):
                            place = granule & 4095
                            stored_at[place], stored_from[place] = granule, address
                            stored[place], stored_size[place] = known, size
                            stored_on_stack[place] = traits[k, 9]
                for j in range(8, 11):
                    if registers[k, j] >= 0:
                        ready[registers[k, j]] = end
                last = max(last + 1.0 / retire, done)
                retired[count % window] = last
                count += 1
                if count == warm_from:
                    warm_at, warm_count = last, count
            if t + 1 < len(path):
                if wrong[t] > 0:
                    fetched = max(fetched, max(end, dispatched) + mispredict)
                    jumped = fetched
                if path[t + 1] != block + 1:
                    fetched = max(fetched + (call if ends[block] == 3 else 0.0), jumped + jump)
                    fetched = max(fetched, dispatched - 16.0)  # what is fetched ahead waits in a queue
                    jumped = fetched
        cycles += last - warm_at
        instructions += count - warm_count
    return cycles / max(instructions, 1)
