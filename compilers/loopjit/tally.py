"""How much work the code of a kernel is: its instructions by kind, each as often as it is executed.

Counted on the IR that :mod:`compilers.loopjit.emit` writes, which is simpler than IR in general: counted loops with
constant bounds, their blocks one after the other, arms of branches in between. What cannot be known beforehand is
which arm is taken; each counts half.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from compilers.loopjit.index import WIDTH

LATENCY_CYCLES = {
    "arithmetic": 4, "fused": 4, "minmax": 4, "divide": 18, "root": 20, "select": 1, "compare": 4, "integer": 1,
    "integer_divide": 12, "convert": 4, "double": 4, "load": 7, "masked_load": 8, "gather": 26, "store": 0,
    "masked_store": 0, "shuffle": 4, "splat": 3, "reduce": 20, "ldexp": 5, "extend": 3, "scalar": 4,
    "scalar_divide": 12, "scalar_root": 14, "scalar_call": 4, "scalar_load": 5, "scalar_store": 0, "index": 1,
}  # fmt: skip
"""Kind of instruction -> cycles until its result is there, about, on current x86 servers (after Agner Fog's instruction
tables for Zen 4 and Ice Lake)."""

TALLY: tuple[str, ...] = (
    *LATENCY_CYCLES, "rounds", "blocks", "path", "latency", "carried", "spilled", "split", "walk", "stalled",
)  # fmt: skip
"""What :func:`tally` counts. Vector instructions count one for 16 lanes; ``scalar...`` and ``index`` are the rest.
Beyond the kinds of :data:`LATENCY_CYCLES`: ``rounds`` of loops; ``blocks`` entered; cycles along the longest ``path``
through each block, and the share of them (``latency``) that a window of :data:`WINDOW` instructions does not overlap
with the next rounds; cycles ``carried`` from round to round; vectors ``spilled``, those alive beyond
:data:`REGISTERS`; vectors of memory that are ``split`` by a border of cache lines, and those that the innermost loop
reaches in strides of :data:`PAGE_WALK` elements or more (``walk``); and how often loads wait until what the kernel
stored shortly before has left the core, because they want bytes of two stores (``stalled``, once a buffer for all that
overlap: a window over a row that was just written, say). Shortly before is less than :data:`WINDOW` instructions ago;
the nearer, the more it counts."""

WINDOW = 600
REGISTERS = 26
PAGE_WALK = 256

_LINE = re.compile(r"  (?:(%\w+) = )?(\w+) (.*)")
_NAME = re.compile(r"%\w+")
_VECTOR = re.compile(r"<(\d+) x (\w+)>")
_LABEL = re.compile(r"label %(\w+)")
_PHI = re.compile(r"\[ ([^,]+), %\w+ \]")
_POINTER = re.compile(r"ptr (%\w+)")
_PLAIN = ("fadd", "fsub", "fmul", "fneg")
_CALLS = (
    ("gather", "gather"), ("masked.load", "masked_load"), ("masked.store", "masked_store"), ("reduce", "reduce"),
    ("fma.", "fused"), ("sqrt", "root"), ("ldexp", "ldexp"), ("maximum", "minmax"), ("minimum", "minmax"),
)  # fmt: skip
_WIDE = {
    **dict.fromkeys(_PLAIN, "arithmetic"),
    **dict.fromkeys(("sext", "zext", "fpext", "fptrunc", "trunc"), "extend"),
    **dict.fromkeys(("fptosi", "fptoui", "sitofp", "uitofp"), "convert"),
    **dict.fromkeys(("fcmp", "icmp"), "compare"),
    "fdiv": "divide", "select": "select", "udiv": "integer_divide",
}  # fmt: skip

Form = dict[str, int]
"""A linear expression: loop counter -> coefficient, and the constant under the empty name."""


@dataclass(slots=True)
class Instruction:
    """One line: its result (empty if it has none), operator, operands, kind (empty if it costs nothing), vectors."""

    name: str
    op: str
    rest: str
    kind: str
    weight: float
    args: list[str]


@dataclass(slots=True)
class Block:
    """A stretch without jumps, and how often it is executed."""

    lines: list[Instruction] = field(default_factory=list)
    times: float = 1.0
    path: float = 0.0
    work: float = 0.0


@dataclass(slots=True)
class Loop:
    """Blocks ``first`` .. ``last``, run ``rounds`` times for each time the loop is entered."""

    first: int
    last: int
    rounds: float
    counter: str
    step: int


def tally(text: str) -> tuple[float, ...]:
    """How often each of :data:`TALLY` is done in one call of the kernel with this IR."""
    labels, blocks = _parse(text)
    loops = _loops(labels, blocks)
    found = dict.fromkeys(TALLY, 0.0)
    for block in blocks:
        _count(block, found)
    _addresses(blocks, loops, found)
    for number, block in enumerate(blocks):
        loop = min((loop for loop in loops if loop.first <= number <= loop.last), key=_span, default=None)
        overlapped = 1.0
        if loop is not None:
            entered = blocks[loop.first].times
            work = sum(one.work * one.times for one in blocks[loop.first : loop.last + 1]) / entered
            overlapped = min(1.0, work / WINDOW)
        found["latency"] += block.times * block.path * overlapped
    for loop in loops:
        found["rounds"] += blocks[loop.last].times
        found["carried"] += blocks[loop.last].times * _recurrence(blocks[loop.first : loop.last + 1])
    return tuple(found.values())


def _span(loop: Loop) -> int:
    return loop.last - loop.first


def _parse(text: str) -> tuple[dict[str, int], list[Block]]:
    labels: dict[str, int] = {}
    blocks: list[Block] = []
    for line in text[: text.index("\n}")].split("\n")[1:]:
        if line.startswith("  "):
            name, op, rest = _LINE.match(line).groups() if line != "  ret void" else ("", "ret", "")  # type: ignore[union-attr]
            kind, weight = _kind(op, rest)
            blocks[-1].lines.append(Instruction(name or "", op, rest, kind, weight, _NAME.findall(rest)))
        else:
            labels[line[:-1]] = len(blocks)
            blocks.append(Block())
    return labels, blocks


def _kind(op: str, rest: str) -> tuple[str, float]:
    """What kind of instruction that is, and how many vectors of 16 floats (or how much of a scalar) it handles."""
    if op in ("phi", "br", "ret"):
        return "", 0.0
    found = _VECTOR.search(rest)
    if op == "getelementptr":
        return ("index", 0.25) if found is None else ("", 0.0)
    if op == "call":
        function = rest[rest.index("@") : rest.index("(", rest.index("@"))]
        if found is None:
            return ("scalar_root" if "sqrt" in function else "scalar_call"), 1.0
        vectors = int(found[1]) / WIDTH
        if "f64" in function:
            return "double", 2 * vectors
        return next((kind for word, kind in _CALLS if word in function), "arithmetic"), vectors
    if op == "load":
        return ("load", int(found[1]) / WIDTH) if found and rest.startswith("<") else ("scalar_load", 1.0)
    if op == "store":
        return ("store", int(found[1]) / WIDTH) if found else ("scalar_store", 1.0)
    if found is None or op == "extractelement":
        if op == "fdiv":
            return "scalar_divide", 1.0
        return ("scalar", 1.0) if op in _PLAIN or op == "fcmp" else ("index", 3.0 if op == "udiv" else 0.5)
    vectors = int(found[1]) / WIDTH
    if op == "shufflevector":
        return ("splat" if "zeroinitializer" in rest else "shuffle"), vectors
    if op in ("insertelement", "bitcast", "freeze"):
        return "", 0.0
    if found[2] == "double":
        return "double", 2 * vectors
    if found[2] == "i1" and op != "select":
        return "compare", vectors / 2
    return _WIDE.get(op, "integer"), vectors * (2 if found[2] == "i64" else 1)


def _loops(labels: dict[str, int], blocks: list[Block]) -> list[Loop]:
    """The loops, inner ones first; notes how often every block is executed."""
    loops = []
    for number, block in enumerate(blocks):
        last = block.lines[-1] if block.lines else None
        if last is None or not (last.op == "br" and last.rest.startswith("i1")):
            continue
        target, other = (labels[name] for name in _LABEL.findall(last.rest))
        if target > number:
            _arms(labels, blocks, target, other)
            continue
        loop = _loop(blocks, target, number)
        loops.append(loop)
        for inside in blocks[target : number + 1]:
            inside.times *= loop.rounds
    return loops


def _arms(labels: dict[str, int], blocks: list[Block], then: int, other: int) -> None:
    """Each arm counts half: from ``then`` to ``other``, and from there to where the first one joins, if that is on."""
    leave = blocks[other - 1].lines[-1]
    joins = _LABEL.findall(leave.rest) if leave.op == "br" else []
    for block in blocks[then : max(other, labels[joins[-1]] if joins else 0)]:
        block.times /= 2


def _loop(blocks: list[Block], first: int, last: int) -> Loop:
    """Read a loop's counter, step and number of rounds; bounds that are not constant count as one round."""
    counter = blocks[first].lines[0]
    tail = {line.name: line for line in blocks[last].lines[-5:]}
    compare = tail[blocks[last].lines[-1].args[0]]
    following = tail[compare.args[0]]
    jump = None
    if following.op == "select":  # the second round is elsewhere
        jump = following.rest.split("i64 ")[1].split(",")[0]
        following = tail[following.args[1]]
    step = int(following.rest.rsplit(", ", 1)[1])
    begin, end = _PHI.findall(counter.rest)[0], compare.rest.rsplit(", ", 1)[1]
    if jump is not None:
        rounds = 1 + math.ceil((int(end) - int(jump)) / step)
    else:
        rounds = math.ceil((int(end) - int(begin)) / step) if begin.isdigit() and end.isdigit() else 1
    return Loop(first, last, max(1.0, rounds), counter.name, step)


def _count(block: Block, found: dict[str, float]) -> None:
    """Add a block's instructions, its path and its spills."""
    uses: dict[str, int] = {}
    last_use: dict[str, int] = {}
    for number, line in enumerate(block.lines):
        for name in line.args:
            uses[name] = uses.get(name, 0) + 1
            last_use[name] = number
    ready: dict[str, float] = {}
    products: set[str] = set()
    dies: dict[int, float] = {}
    alive = peak = 0.0
    for number, line in enumerate(block.lines):
        at = max((ready.get(name, 0.0) for name in line.args), default=0.0)
        if line.kind:
            kind = line.kind
            if line.op in ("fadd", "fsub") and any(name in products and uses[name] == 1 for name in line.args):
                # one instruction with the product that it reads
                found["arithmetic"] -= block.times * line.weight
                kind, at = "fused", at - LATENCY_CYCLES["arithmetic"]
            found[kind] += block.times * line.weight
            block.work += max(line.weight, 0.25)
            at += LATENCY_CYCLES[kind]
        ready[line.name] = at
        if line.op == "fmul" and line.kind == "arithmetic":
            products.add(line.name)
        if line.name and line.weight and not line.kind.startswith(("scalar", "index", "compare")):
            alive += line.weight
            peak = max(peak, alive)
            end = last_use.get(line.name, number)
            dies[end] = dies.get(end, 0.0) + line.weight
        alive -= dies.pop(number, 0.0)
    block.path = max(ready.values(), default=0.0)
    found["blocks"] += block.times
    found["path"] += block.times * block.path
    found["spilled"] += block.times * max(0.0, peak - REGISTERS)


@dataclass(slots=True)
class Access:
    """A vector's load or store: where, and which memory, known by the pointer that it begins at."""

    block: int
    root: str
    at: Form
    weight: float
    is_plain: bool


def _addresses(blocks: list[Block], loops: list[Loop], found: dict[str, float]) -> None:
    """Add vectors of memory that cross cache lines, are far from the last round's, or were stored shortly before."""
    forms: dict[str, Form] = {loop.counter: {loop.counter: 1} for loop in loops}
    steps = {"": 1, **{loop.counter: loop.step for loop in loops}}
    roots: dict[str, str] = {}
    loads: list[Access] = []
    stores: list[Access] = []
    for number, block in enumerate(blocks):
        inner = min((loop for loop in loops if loop.first <= number <= loop.last), key=_span, default=None)
        for line in block.lines:
            if line.name:
                form = _form(line, forms)
                if form is not None:
                    forms[line.name] = form
            accesses = line.kind in ("load", "masked_load", "store", "masked_store")
            if not accesses and line.op != "getelementptr":
                continue
            pointer = _POINTER.search(line.rest)
            root = roots.get(pointer[1], pointer[1]) if pointer else ""
            if not accesses:
                roots[line.name] = root
                continue
            # an argument is where its memory begins; of what is no linear expression nothing is known
            at = forms.get(pointer[1], {} if pointer[1] == root else None) if pointer else None
            if at is None or any(coef * steps[name] % WIDTH for name, coef in at.items()):
                found["split"] += block.times * line.weight
            if at is not None and inner is not None:
                stride = abs(at.get(inner.counter, 0) * inner.step)
                if stride >= PAGE_WALK and stride > line.weight * WIDTH:
                    found["walk"] += block.times * line.weight
            if at is not None:
                kind = stores if line.kind.endswith("store") else loads
                kind.append(Access(number, root, at, line.weight, not line.kind.startswith("masked")))
    _stalled(blocks, loops, loads, stores, found)


def _stalled(
    blocks: list[Block], loops: list[Loop], loads: list[Access], stores: list[Access], found: dict[str, float]
) -> None:
    """Add how often what was stored shortly before is loaded in other pieces."""
    written: dict[str, Access] = {}
    for store in stores:  # a row's edges are written apart; what is read mostly comes from the many vectors in between
        much = written.get(store.root)
        if much is None or blocks[store.block].times * store.weight > blocks[much.block].times * much.weight:
            written[store.root] = store
    waits: dict[tuple[str, int], float] = {}
    for load in loads:
        one = written.get(load.root)
        if one is None:
            continue
        first, last = sorted((load.block, one.block))
        both = [index for index, loop in enumerate(loops) if loop.first <= first and last <= loop.last]
        if not both:
            continue
        around = min(both, key=lambda index: _span(loops[index]))
        common = loops[around]
        between = blocks[one.block : load.block]
        if one.block > load.block:  # of the round before
            between = [*blocks[one.block : common.last + 1], *blocks[common.first : load.block]]
        near = 1 - sum(block.work * block.times for block in between) / blocks[common.first].times / WINDOW
        if near <= 0:
            continue
        outer = [loops[index].counter for index in both]
        same = all(load.at.get(name, 0) == one.at.get(name, 0) for name in outer)
        fits = same and one.is_plain and (load.at.get("", 0) - one.at.get("", 0)) % WIDTH == 0
        if not fits:  # else the store hands it on
            waits[load.root, around] = max(waits.get((load.root, around), 0.0), near)
    for (_, around), near in waits.items():
        found["stalled"] += near * blocks[loops[around].first].times


def _form(line: Instruction, forms: dict[str, Form]) -> Form | None:
    """A line's result as a linear expression, of elements if it is an address; ``None`` if it is none."""

    def of(text: str) -> Form | None:
        return {"": int(text)} if text.lstrip("-").isdigit() else forms.get(text)

    if line.op == "getelementptr" and "<" not in line.rest:
        base, _, offset = line.rest.rpartition("i64 ")
        pointer = _POINTER.search(base)
        return _sum(forms.get(pointer[1], {}) if pointer else {}, of(offset), 1)
    if line.op in ("add", "sub", "mul") and "i64 " in line.rest and "<" not in line.rest:
        left, right = (of(text) for text in line.rest.partition("i64 ")[2].split(", "))
        if line.op != "mul":
            return _sum(left, right, 1 if line.op == "add" else -1)
        if left is not None and right is not None and set(right) == {""}:
            return {name: coef * right[""] for name, coef in left.items()}
    if line.op == "select" and ", i64 " in line.rest:
        return of(line.rest.split(", i64 ")[1])
    return None


def _sum(left: Form | None, right: Form | None, sign: int) -> Form | None:
    if left is None or right is None:
        return None
    total = dict(left)
    for name, coef in right.items():
        total[name] = total.get(name, 0) + sign * coef
    return total


def _recurrence(blocks: Sequence[Block]) -> float:
    """Cycles from a loop's carried values to their next ones: what a round must wait for the last."""
    carried = [line for line in blocks[0].lines if line.op == "phi"][1:]
    if not carried:
        return 0.0
    ready = {line.name: 0.0 for line in carried}
    for block in blocks:
        for line in block.lines:
            before = [ready[name] for name in line.args if name in ready]
            if before and line.name and line.name not in ready:
                ready[line.name] = max(before) + LATENCY_CYCLES.get(line.kind, 0)
    return max(ready.get(_PHI.findall(line.rest)[-1], 0.0) for line in carried)
