"""The loops of an LLVM module's text, and decisions written into it as loop metadata.

A source loop is a ``!llvm.loop`` node: an unoptimized module has one for each loop of the C text. Loops are called
``FUNCTION.L1``, ``FUNCTION.L2`` ... in the order of their headers, which is the order of the source.

What is written is what clang writes for ``#pragma clang loop``, so that a plan can be taken home. That is why nothing
is offered that both vectorizes and unrolls by a given factor: clang puts an unroll count that stands beside a width
into a node below ``llvm.loop.vectorize.followup_all``, and LLVM does not look for it there (clang 19's metadata,
LLVM 22's passes), so that such a pragma unrolls nothing. An unroll count by itself does reach the loop, and also what
the vectorizer makes of it. See https://llvm.org/docs/TransformMetadata.html.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

_DEFINE = re.compile(r"^define [^@\n]*@(?:\"([^\"]+)\"|([-\w$.]+))\(")
_LABEL = re.compile(r"^(?:\"([^\"]+)\"|([-\w$.]+)):")
_TARGET = re.compile(r"label %(?:\"([^\"]+)\"|([-\w$.]+))")
_CALL = re.compile(r"\bcall [^@\n]*@(?:\"([^\"]+)\"|([-\w$.]+))\(")
_LOOP = re.compile(r", !llvm\.loop (!\d+)")
_NODE = re.compile(r"^(!\d+) = (?:distinct )?!\{(.*)\}$")
_FLOATING = re.compile(r"= ((?:tail )?(?:fadd|fsub|fmul|fdiv|frem|fneg|fcmp))(?= )")
_OURS = ("llvm.loop.unroll", "llvm.loop.vectorize", "llvm.loop.interleave")
LICENCE = "reassoc nsz"
"""What every floating-point operation of a module may be where reassociation is allowed; clang says
``-fassociative-math -fno-signed-zeros -fno-trapping-math``."""


class SourceError(ValueError):
    """A module cannot be used; the message says why."""


@dataclass(frozen=True)
class Triple:
    """A decision about one loop; ``None`` leaves that part to the compiler.

    Attributes:
        unroll: how often the body (after vectorizing, the vector body) is repeated; 1 for not unrolled.
        width: elements in a vector; 1 for scalar code.
        interleave: vectors (or scalars) that are worked on side by side.
    """

    unroll: int | None = None
    width: int | None = None
    interleave: int | None = None

    def __str__(self) -> str:
        parts = (("unroll", self.unroll), ("width", self.width), ("interleave", self.interleave))
        return ", ".join(f"{name}={value}" for name, value in parts if value is not None)

    @property
    def pragma(self) -> str:
        """The same as ``#pragma clang loop``; empty where everything is left to the compiler."""
        words = []
        if self.width == 1 and self.interleave is None:
            words.append("vectorize(disable)")
        elif self.width is not None:
            words.append(f"vectorize_width({self.width})")
        if self.interleave is not None:
            words.append(f"interleave_count({self.interleave})")
        if self.unroll is not None:
            words.append(f"unroll_count({self.unroll})")
        return f"#pragma clang loop {' '.join(words)}" if words else ""

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """The entries of the loop's metadata, in clang's order."""
        found = []
        if self.width is not None:
            found.append(("llvm.loop.vectorize.width", f"i32 {self.width}"))
            if self.interleave is not None:
                found.append(("llvm.loop.vectorize.scalable.enable", "i1 false"))
        if self.interleave is not None:
            found.append(("llvm.loop.interleave.count", f"i32 {self.interleave}"))
        if (self.width or 1) > 1:
            found.append(("llvm.loop.vectorize.enable", "i1 true"))
        if self.unroll is not None:
            found.append(("llvm.loop.unroll.count", f"i32 {self.unroll}"))
        return tuple(found)


LEAVE = Triple()
"""Everything is left to the compiler."""


@dataclass(frozen=True)
class SourceLoop:
    """A loop of the unoptimized module.

    Attributes:
        name: ``FUNCTION.Lk``.
        function: where it stands.
        node: its metadata node, such as ``!6``.
        depth: how many loops it lies in, its own and those around calls of its function included; from 1.
        lines: lines of IR in its body.
        inner: loops inside, also in functions that it calls.
    """

    name: str
    function: str
    node: str
    depth: int
    lines: int
    inner: tuple[str, ...]


@dataclass
class _Function:
    name: str
    labels: dict[str, int] = field(default_factory=dict)
    blocks: list[list[str]] = field(default_factory=list)
    successors: list[list[int]] = field(default_factory=list)


@dataclass
class _Found:
    node: str
    header: int
    body: set[int]


def _name(match: re.Match[str]) -> str:
    return match.group(1) or match.group(2)


def _functions(text: str) -> list[_Function]:
    found: list[_Function] = []
    inside = False
    for line in text.splitlines():
        if match := _DEFINE.match(line):
            found.append(_Function(_name(match), {"": 0}, [[]]))
            inside = True
        elif line == "}":
            inside = False
        elif inside and (match := _LABEL.match(line)):
            function = found[-1]
            if function.blocks == [[]]:  # the first block may have a label or not
                function.labels[_name(match)] = 0
            else:
                function.labels[_name(match)] = len(function.blocks)
                function.blocks.append([])
        elif inside and line.strip():
            found[-1].blocks[-1].append(line)
    for function in found:
        function.successors = [
            [function.labels[_name(match)] for line in block for match in _TARGET.finditer(line)]
            for block in function.blocks
        ]
    return found


def natural_loop(header: int, latch: int, successors: Sequence[Iterable[int]]) -> set[int]:
    """The blocks of the loop that is closed by the edge from ``latch`` to ``header``."""
    before: dict[int, list[int]] = {}
    for block, targets in enumerate(successors):
        for target in targets:
            before.setdefault(target, []).append(block)
    body, todo = {header}, [latch]
    while todo:
        block = todo.pop()
        if block not in body:
            body.add(block)
            todo.extend(before.get(block, ()))
    return body


def _loops_of(function: _Function) -> list[_Found]:
    found: dict[str, _Found] = {}
    for number, block in enumerate(function.blocks):
        match = _LOOP.search(block[-1]) if block else None
        if match and function.successors[number]:
            header = min(function.successors[number])
            body = natural_loop(header, number, function.successors)
            earlier = found.get(match.group(1))
            if earlier is not None and earlier.header == header:
                earlier.body |= body
            elif earlier is None:
                found[match.group(1)] = _Found(match.group(1), header, body)
    return sorted(found.values(), key=lambda loop: loop.header)


def find(text: str) -> tuple[SourceLoop, ...]:
    """The loops of a module that have a metadata node of their own, functions and loops in the order of the text."""
    functions = _functions(text)
    loops = {function.name: _loops_of(function) for function in functions}
    names = {name: [f"{name}.L{number}" for number in range(1, len(members) + 1)] for name, members in loops.items()}
    calls = {
        function.name: [
            {_name(match) for line in block for match in _CALL.finditer(line)} & set(names) for block in function.blocks
        ]
        for function in functions
    }  # fmt: skip

    def below(function: str, seen: frozenset[str]) -> set[str]:
        """Loops that a call of the function may run."""
        if function in seen:
            return set()
        deeper = {callee for block in calls[function] for callee in block}
        return set(names[function]).union(*(below(callee, seen | {function}) for callee in deeper))

    around = dict.fromkeys(names, 0)
    for _ in names:  # a chain of calls is at most so long; recursion adds no depth beyond it
        for function in functions:
            for number, block in enumerate(calls[function.name]):
                nest = around[function.name] + sum(number in loop.body for loop in loops[function.name])
                for callee in block - {function.name}:
                    around[callee] = max(around[callee], min(nest, 8))
    found = []
    for function in functions:
        mine = loops[function.name]
        for name, loop in zip(names[function.name], mine, strict=True):
            inner = {
                other
                for other, one in zip(names[function.name], mine, strict=True)
                if one is not loop and one.header in loop.body and len(one.body) < len(loop.body)
            }
            called = {callee for number in loop.body for callee in calls[function.name][number]}
            inner = inner.union(*(below(callee, frozenset()) for callee in called)) - {name}
            depth = around[function.name] + sum(loop.header in one.body for one in mine)
            lines = sum(len(function.blocks[number]) for number in loop.body)
            found.append(SourceLoop(name, function.name, loop.node, depth, lines, tuple(sorted(inner))))
    return tuple(found)


def choices_of(text: str) -> dict[str, tuple[int, ...]]:
    """Loop node -> the conditional branches of its body that neither leave it nor go back, by their place among all
    conditional branches of the text that close no loop."""
    found: dict[str, tuple[int, ...]] = {}
    number = 0
    for function in _functions(text):
        at: dict[int, int] = {}
        for index, block in enumerate(function.blocks):
            if block and block[-1].startswith("  br i1 ") and not _LOOP.search(block[-1]):
                at[index] = number
                number += 1
        for loop in _loops_of(function):
            stays = [index for index in at if {index, *function.successors[index]} <= loop.body]
            found[loop.node] = tuple(at[index] for index in sorted(stays))
    return found


class _Writer:
    """Adds metadata nodes behind those that a text has."""

    def __init__(self, text: str) -> None:
        self.lines = text.rstrip("\n").split("\n")
        self.at = {m.group(1): index for index, line in enumerate(self.lines) if (m := _NODE.match(line))}
        numbers = [int(match) for match in re.findall(r"!(\d+)\b", text)]
        self._next = 1 + max(numbers, default=-1)

    def option(self, name: str, value: str) -> str:
        node = f"!{self._next}"
        self._next += 1
        self.lines.append(f'{node} = !{{!"{name}", {value}}}')
        return node

    def replace(self, node: str, options: Sequence[str]) -> None:
        """Append to a loop's node; what it said before about the same things is dropped."""
        kept = [item for item in self.items(node) if not any(f'!"{ours}' in self.text(item) for ours in _OURS)]
        self.lines[self.at[node]] = f"{node} = distinct !{{{', '.join([node, *kept, *options])}}}"

    def append(self, node: str, options: Sequence[str]) -> None:
        """Add to a loop's node, whatever it says."""
        self.lines[self.at[node]] = f"{node} = distinct !{{{', '.join([node, *self.items(node), *options])}}}"

    def items(self, node: str) -> list[str]:
        match = _NODE.match(self.lines[self.at[node]])
        assert match is not None
        return [item.strip() for item in match.group(2).split(",")][1:]

    def text(self, item: str) -> str:
        """The line of a node; empty where there is none."""
        return self.lines[self.at[item]] if item in self.at else ""


def annotated(text: str, decisions: Mapping[str, Triple], numbers: Mapping[str, int] | None = None) -> str:
    """The module with loop metadata for ``decisions``: metadata node -> triple, as clang writes it for pragmas.

    ``numbers`` are marks by node, which LLVM hands on to what becomes of a loop and otherwise ignores.
    """
    writer = _Writer(text)
    for node in dict.fromkeys([*decisions, *(numbers or ())]):
        options = decisions.get(node, LEAVE).options
        mark = [(MARK, f"i32 {numbers[node]}")] if numbers is not None else []
        nodes = [writer.option(name, value) for name, value in (*mark, *options)]
        if options:
            writer.replace(node, nodes)
        elif nodes:
            writer.append(node, nodes)
    return "\n".join(writer.lines) + "\n"


def marked(text: str, numbers: Mapping[str, int], options: Sequence[tuple[str, str]]) -> str:
    """The module with a number at each of these nodes, which survives optimizing, and the same options at all."""
    writer = _Writer(text)
    for node, number in numbers.items():
        mark = writer.option(MARK, f"i32 {number}")
        writer.replace(node, [mark, *(writer.option(name, value) for name, value in options)])
    return "\n".join(writer.lines) + "\n"


MARK = "optgym.loop"


@dataclass(frozen=True)
class MarkedLoop:
    """A loop of an optimized module that bears a number.

    Attributes:
        function: where it stands.
        header: the label of its first block, empty for a function's first block without one.
        lines: the instructions of its header and of its last block.
        block: the place of its last block among all blocks of the module's functions, in the order of the text.
        number: the mark; -1 where there is none.
        is_vectorized: LLVM says that the vectorizer is done with it.
    """

    function: str
    header: str
    lines: tuple[str, ...]
    block: int
    number: int
    is_vectorized: bool


def marks(text: str) -> list[MarkedLoop]:
    """The loops of an optimized module's text, marked or not."""
    nodes = {m.group(1): m.group(2) for line in text.splitlines() if (m := _NODE.match(line))}
    found = []
    place = 0
    for function in _functions(text):
        labels = {index: label for label, index in function.labels.items()}
        for number, block in enumerate(function.blocks):
            # whoever jumps back closes a loop, with a node or (as what is left over by unrolling may) without
            back = [target for target in function.successors[number] if target <= number]
            if back and block:
                match = _LOOP.search(block[-1])
                items = nodes[match.group(1)].split(",") if match else []
                content = [nodes.get(item.strip(), "") for item in items]
                mark = next((int(item.split()[-1]) for item in content if f'!"{MARK}"' in item), -1)
                vectorized = any("llvm.loop.isvectorized" in item for item in content)
                header = min(back)
                lines = (*function.blocks[header], *(block if header != number else ()))
                found.append(MarkedLoop(function.name, labels[header], lines, place, mark, vectorized))
            place += 1
    return found


def options_of(text: str, node: str) -> frozenset[tuple[str, str]]:
    """What a loop's node says about factors, as :attr:`Triple.options` does."""
    writer = _Writer(text)
    found = set()
    for item in writer.items(node):
        match = re.search(r'!\{!"([\w.]+)", (\w+ \S+)\}$', writer.text(item))
        if match and match.group(1).startswith(_OURS):
            found.add((match.group(1), match.group(2)))
    return frozenset(found)


def bare(text: str) -> str:
    """The module without loop metadata: what code is generated from, so that equal loops are equal code."""
    return _LOOP.sub("", text)


def reassociating(text: str) -> str:
    """The module with the licence :data:`LICENCE` at every floating-point operation."""
    return _FLOATING.sub(rf"= \1 {LICENCE}", text)


def named(text: str) -> str:
    """The module with a name for every value and block that has a number only, so that assembly tells the blocks."""
    out = []
    parameters = 0
    first = False
    for line in text.splitlines():
        if _DEFINE.match(line):
            parameters, first = len(re.findall(r"%\d+\b", line)), True
        elif first:
            if not _LABEL.match(line):
                out.append(f"v{parameters}:")
            first = False
        out.append(re.sub(r"^(\d+):", r"v\1:", re.sub(r"%(\d+)\b", r"%v\1", line)))
    return "\n".join(out) + "\n"
