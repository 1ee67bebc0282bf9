"""How often blocks run, guessed from the shape of the code alone: loops, branches, calls.

Nothing is profiled. A loop is taken to run :data:`TRIPS` times, a branch inside one to leave it once in as many times,
and any other branch to go each way alike; of these rules, those that Ball and Larus's heuristics ("Branch prediction
for free", PLDI 1993) have about loops.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
import numpy.typing as npt

from compilers.llvm.walk import Ints, Table
from compilers.llvm.writer import BASIC_BLOCK, BY_NAME, NUM_OPCODES

Floats = npt.NDArray[np.float64]

TRIPS = 8.0
"""How often a loop is taken to run."""
RECURSION = 4.0
"""How often functions that call each other in a circle are taken to do so, for each call from outside."""
_TERMINATORS = [BY_NAME[name] for name in ("br", "switch", "indirectbr", "invoke", "callbr")]

_COST = np.full(NUM_OPCODES, 1.0)
for _cycles, _names in (
    (0.0, ("phi", "alloca", "unreachable", "bitcast", "freeze", "inttoptr", "ptrtoint")),
    (0.3, ("getelementptr", "trunc", "zext", "sext")),
    (0.7, ("br",)),
    (1.5, ("load",)),
    (2.0, ("switch", "mul", "fadd", "fsub", "fmul", "ret", "fptosi", "sitofp", "uitofp", "fptoui")),
    (4.0, ("call",)),
    (7.0, ("fdiv", "frem")),
    (14.0, ("udiv", "sdiv", "urem", "srem")),
):
    for _name in _names:
        _COST[BY_NAME[_name]] = _cycles


@dataclass(frozen=True)
class Flow:
    """A module's guessed flow of control.

    Attributes:
        depth: (B,) how many loops each block is inside of.
        frequency: (B,) how often it runs for one call of its function.
        loops: (F,) loops of each function.
        calls: (F,) how often a function is called for one call of the entry.
        component: (F,) number of its strongly connected component in the call graph; callees have lower numbers than
            their callers outside of it.
        recursive: (F,) whether it can come back to itself through direct calls.
    """

    depth: Ints
    frequency: Floats
    loops: Ints
    calls: Floats
    component: Ints
    recursive: npt.NDArray[np.bool_]


def successors(table: Table) -> list[list[int]]:
    """The blocks that may follow each block, in the order of its terminator's operands."""
    place = {int(address): index for index, address in enumerate(table.blocks[:, 0])}
    following: list[list[int]] = [[] for _ in place]
    enders = np.flatnonzero(np.isin(table.instructions[:, 3], _TERMINATORS))
    for row in table.instructions[enders]:
        operands = table.operands[row[5] : row[5] + row[6]]
        targets = operands[operands[:, 1] == BASIC_BLOCK, 0]
        following[int(row[2])] = list(dict.fromkeys(place[int(address)] for address in targets))
    return following


def called(table: Table) -> tuple[Ints, Ints]:
    """Direct calls: rows of ``instructions``, and the index of the function called by each."""
    place = {int(address): index for index, address in enumerate(table.functions[:, 0])}
    rows = np.flatnonzero((table.instructions[:, 3] == BY_NAME["call"]) & (table.instructions[:, 7] != 0))
    return rows, np.array([place[int(address)] for address in table.instructions[rows, 7]], np.int64)


def flow(table: Table, entry: int) -> Flow:
    """The flow of a module whose function number ``entry`` is called from outside."""
    following = successors(table)
    depth, frequency = np.zeros(len(following), np.int64), np.zeros(len(following))
    loops = np.zeros(len(table.functions), np.int64)
    first = np.searchsorted(table.blocks[:, 1], np.arange(len(table.functions) + 1))
    for function in np.flatnonzero(table.functions[:, 1]):
        start, end = int(first[function]), int(first[function + 1])
        inside = [[target - start for target in targets] for targets in following[start:end]]
        depth[start:end], frequency[start:end], loops[function] = _function(inside)
    component, recursive, calls = _calls(table, frequency, entry)
    return Flow(depth, frequency, loops, calls, component, recursive)


def _function(following: Sequence[Sequence[int]]) -> tuple[Ints, Floats, int]:
    """Depth and frequency of a function's blocks, the first of which is its entry, and its number of loops."""
    count = len(following)
    order = _reverse_postorder(following)
    number = {block: index for index, block in enumerate(order)}
    before: list[list[int]] = [[] for _ in range(count)]
    for block in order:
        for target in following[block]:
            before[target].append(block)
    dominator = _dominators(order, number, before)
    bodies: dict[int, set[int]] = {}
    for block in order:
        for target in following[block]:
            if _dominates(dominator, target, block):
                bodies.setdefault(target, {target}).update(_body(before, target, block))
    depth = np.zeros(count, np.int64)
    inner: dict[int, set[int]] = {}
    for body in sorted(bodies.values(), key=len, reverse=True):
        depth[list(body)] += 1
        inner.update(dict.fromkeys(body, body))
    frequency = np.zeros(count)
    frequency[0] = 1.0
    for block in order:
        frequency[block] *= TRIPS if block in bodies else 1.0
        loop = inner.get(block, set())
        stay = [target for target in following[block] if not loop or target in loop]
        leave = [target for target in following[block] if loop and target not in loop]
        share = 1 / TRIPS if stay and leave else 1.0
        for targets, part in ((stay, 1.0 - share if leave else 1.0), (leave, share)):
            for target in targets:
                if number[target] > number[block]:
                    frequency[target] += frequency[block] * part / len(targets)
    return depth, frequency, len(bodies)


def _reverse_postorder(following: Sequence[Sequence[int]]) -> list[int]:
    seen, order = {0}, []
    stack = [(0, iter(following[0]))]
    while stack:
        block, rest = stack[-1]
        target = next((item for item in rest if item not in seen), None)
        if target is None:
            order.append(block)
            stack.pop()
        else:
            seen.add(target)
            stack.append((target, iter(following[target])))
    return order[::-1]


def _dominators(order: Sequence[int], number: dict[int, int], before: Sequence[Sequence[int]]) -> dict[int, int]:
    """Immediate dominators (Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm", 2001)."""
    found = {order[0]: order[0]}
    changed = True
    while changed:
        changed = False
        for block in order[1:]:
            known = [one for one in before[block] if one in found]
            new = known[0]
            for other in known[1:]:
                while new != other:
                    while number[new] > number[other]:
                        new = found[new]
                    while number[other] > number[new]:
                        other = found[other]
            if found.get(block) != new:
                found[block] = new
                changed = True
    return found


def _dominates(dominator: dict[int, int], one: int, other: int) -> bool:
    while other != one and dominator[other] != other:
        other = dominator[other]
    return other == one


def _body(before: Sequence[Sequence[int]], header: int, latch: int) -> set[int]:
    """The natural loop of a back edge."""
    body, todo = {header}, [latch]
    while todo:
        block = todo.pop()
        if block not in body:
            body.add(block)
            todo += before[block]
    return body


def _calls(table: Table, frequency: Floats, entry: int) -> tuple[Ints, npt.NDArray[np.bool_], Floats]:
    rows, callees = called(table)
    callers = table.instructions[rows, 1]
    weights = frequency[table.instructions[rows, 2]]
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(table.functions)))
    graph.add_edges_from(zip(callers.tolist(), callees.tolist(), strict=True))
    whole = nx.condensation(graph)
    first = {part: min(members) for part, members in whole.nodes(data="members")}
    order = list(nx.lexicographical_topological_sort(whole.reverse(), key=first.__getitem__))
    component = np.zeros(len(table.functions), np.int64)
    recursive = np.zeros(len(table.functions), np.bool_)
    for number, part in enumerate(order):
        members = list(whole.nodes[part]["members"])
        component[members] = number
        recursive[members] = len(members) > 1 or graph.has_edge(members[0], members[0])
    calls = np.zeros(len(table.functions))
    calls[entry] = 1.0
    for number in range(len(order) - 1, -1, -1):
        inside = np.flatnonzero(component == number)
        if recursive[inside].any():
            calls[inside] = calls[inside].sum() * RECURSION
        for member in inside:
            for at in np.flatnonzero(callers == member):
                if component[callees[at]] != number:
                    calls[callees[at]] += calls[member] * weights[at]
    return component, recursive, calls


def work(table: Table, entry: int) -> Floats:
    """How often each kind of instruction is taken to run in one call of the entry, by opcode, shape (72,)."""
    found = flow(table, entry)
    blocks, owners = table.instructions[:, 2], table.instructions[:, 1]
    weights = found.frequency[blocks] * found.calls[owners]
    return np.bincount(table.instructions[:, 3], weights, minlength=NUM_OPCODES).astype(np.float64)


def cost(table: Table, entry: int) -> float:
    """Guessed cycles of one call of the entry: what instructions cost, weighted by how often they are taken to run."""
    return float(np.dot(_COST, work(table, entry)))
