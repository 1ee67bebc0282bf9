"""What a program's loops look like to the vectorizer, and what they allow.

Two compilations tell: one in which every loop is left as it is (no vectors, no interleaving, no unrolling), but
everything else of -O3 is done; and one in which every loop is to be vectorized by four. Both carry a number in each
loop's metadata that is found again in the result. Nothing is executed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from compilers.llvm.module import Live
from compilers.llvm.walk import Table
from compilers.llvm.writer import BASIC_BLOCK, BY_NAME, INSTRUCTION
from compilers.loops import source
from compilers.loops.source import SourceLoop

AS_IT_IS = (
    ("llvm.loop.vectorize.width", "i32 1"),
    ("llvm.loop.interleave.count", "i32 1"),
    ("llvm.loop.unroll.disable", "i1 true"),
)
BY_FOUR = (
    ("llvm.loop.vectorize.width", "i32 4"),
    ("llvm.loop.vectorize.enable", "i1 true"),
    ("llvm.loop.unroll.disable", "i1 true"),
)
_FLOATS = range(1, 7)


@dataclass(frozen=True)
class Body:
    """A loop after everything of -O3 that is not about loops' factors.

    Attributes:
        header: its first block, an index into the table's blocks.
        blocks: all of its blocks.
        nest: the blocks of the outermost loop around it.
        float_recurrences: floating-point values that one iteration hands to the next, each computed from itself.
        recurrences: the same of any type, counters included.
        calls: calls in its body of what is no intrinsic.
    """

    header: int
    blocks: frozenset[int]
    nest: frozenset[int]
    float_recurrences: int
    recurrences: int
    calls: int


@dataclass(frozen=True)
class Analysis:
    """What is known of a program's loops.

    Attributes:
        text: the module in which every loop is as it is.
        table: the same as numbers.
        bodies: loop name -> what became of it; a loop that -O3 removes is not there.
        vectorizable: names of the loops of which vectors can be made.
    """

    text: str
    table: Table
    bodies: Mapping[str, Body]
    vectorizable: frozenset[str]


def analyse(
    text: str, loops: Sequence[SourceLoop], optimize: Callable[[str], Live], library_text: Callable[[Live], str]
) -> Analysis:
    """Compile twice and look.

    Args:
        text: the unoptimized module.
        loops: its loops.
        optimize: text -> the module after -O3.
        library_text: a module's text.
    """
    numbers = {loop.node: number for number, loop in enumerate(loops)}
    live = optimize(source.marked(text, numbers, AS_IT_IS))
    plain, table = library_text(live), live.table()
    live.close()
    wide = optimize(source.marked(text, numbers, BY_FOUR))
    vectorizable = {
        loops[mark.number].name for mark in source.marks(library_text(wide)) if mark.is_vectorized and mark.number >= 0
    }
    wide.close()
    bodies = _bodies(table, source.marks(plain), loops)
    return Analysis(plain, table, bodies, frozenset(vectorizable))


def successors_of(table: Table) -> list[list[int]]:
    """Block -> the blocks that may follow, by their places in the table."""
    place = {int(address): index for index, address in enumerate(table.blocks[:, 0])}
    found: list[list[int]] = [[] for _ in place]
    owner = np.repeat(np.arange(len(table.instructions)), table.instructions[:, 6])
    for row in np.flatnonzero(table.operands[:, 1] == BASIC_BLOCK):
        target = place.get(int(table.operands[row, 0]))
        if target is not None:
            found[int(table.instructions[owner[row], 2])].append(target)
    return found


def _bodies(table: Table, marks: Sequence[source.MarkedLoop], loops: Sequence[SourceLoop]) -> dict[str, Body]:
    successors = successors_of(table)
    found: dict[str, Body] = {}
    whole: dict[tuple[int, int], set[int]] = {}
    for block, targets in enumerate(successors):
        for target in targets:
            # clang's loops have one entry, so that an edge back is one to a block that comes earlier
            if target <= block and table.blocks[target, 1] == table.blocks[block, 1]:
                whole[target, block] = source.natural_loop(target, block, successors)
    for mark in marks:
        back = [target for target in successors[mark.block] if (target, mark.block) in whole]
        if not back or mark.number < 0:
            continue
        header = min(back)
        blocks = whole[header, mark.block]
        name = loops[mark.number].name
        if name in found and len(found[name].blocks) >= len(blocks):
            continue  # of several copies the largest is shown
        nest = max((body for body in whole.values() if header in body), key=len)
        floats, others = _recurrences(table, header, blocks)
        found[name] = Body(header, frozenset(blocks), frozenset(nest), floats, others, _calls(table, blocks))
    return found


def _recurrences(table: Table, header: int, blocks: set[int]) -> tuple[int, int]:
    """How many floating-point and other phis of the header are computed from themselves within the loop."""
    rows = {int(table.instructions[row, 0]): int(row) for row in range(len(table.instructions))}
    floats = others = 0
    inside = {int(table.blocks[block, 0]) for block in blocks}
    for row in np.flatnonzero((table.instructions[:, 2] == header) & (table.instructions[:, 3] == BY_NAME["phi"])):
        first, count = int(table.instructions[row, 5]), int(table.instructions[row, 6])
        values = table.operands[first : first + count]
        todo = [int(value[0]) for value in values if int(value[4]) in inside]
        seen: set[int] = set()
        phi = int(table.instructions[row, 0])
        while todo:
            at = todo.pop()
            if at in seen or at not in rows or int(table.instructions[rows[at], 2]) not in blocks:
                continue
            seen.add(at)
            start = int(table.instructions[rows[at], 5])
            used = table.operands[start : start + int(table.instructions[rows[at], 6])]
            if at != phi:
                todo.extend(int(operand[0]) for operand in used if operand[1] == INSTRUCTION)
        if phi in seen:
            is_float = (int(table.instructions[row, 4]) & 0xFF) in _FLOATS
            floats, others = floats + is_float, others + (not is_float)
    return floats, others


def _calls(table: Table, blocks: set[int]) -> int:
    functions = {int(row[0]): int(row[1]) for row in table.functions}
    inside = np.isin(table.instructions[:, 2], list(blocks))
    calls = table.instructions[inside & (table.instructions[:, 3] == BY_NAME["call"])]
    # an intrinsic is declared only; a call through a pointer has no callee
    return sum(int(row[7]) == 0 or functions.get(int(row[7]), 0) == 1 for row in calls)
