"""What never changes about a program's graph while it is decided on: sizes, costs, who reads whom and how often.

Views are looked through: a *reader* of a value is an operator that computes, an *operand* is a value that some
operator computed or an input. Scalar constants are baked into code and left out everywhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from programs.ir import OPS, Graph, Node
from programs.program import Program

STORED_VIEWS = frozenset({"concat", "pad"})
"""Views that are decided on like operators, since they gather from several values or invent some."""


def is_decided(graph: Graph, node: Node) -> bool:
    """Whether a fusion compiler decides on ``node``: computing operators, concat, pad, and views that are outputs."""
    if node.kind in ("pointwise", "reduce", "window"):
        return True
    return node.kind == "view" and (node.op in STORED_VIEWS or node.name in graph.outputs)


def taps_of(node: Node) -> int:
    """Elements read around each position by a window; 1 for any other operator."""
    return math.prod(node.attr("size", (1,))) if node.kind == "window" else 1


@dataclass(frozen=True)
class Read:
    """One value read by one operator.

    Attributes:
        name: the other node (the reader in ``readers``, the operand in ``operands``).
        times: how often each element of the value is read on average (1 for pointwise operators on equal
            shapes, the number of taps for a window, more where a small value is broadcast).
        taps_inner, taps_outer: taps along the last axis, and along the others together.
    """

    name: str
    times: float
    taps_inner: int
    taps_outer: int


class Facts:
    """Static facts of a graph, by node name.

    Attributes:
        size_bytes: of each value.
        flops: arithmetic cost of computing each value once, in flops.
        decided: names that a fusion compiler decides on, in topological order.
        readers, operands: reads through views, see :class:`Read`.
        shown: nodes shown to policies: all but scalar constants, operators first kept if there is no room.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.size_bytes = {node.name: (8 if node.dtype == "int64" else 4) * node.size for node in graph.nodes}
        self.flops = {node.name: _flops(graph, node) for node in graph.nodes}
        self.decided = tuple(node.name for node in graph.nodes if is_decided(graph, node))
        self._decided = frozenset(self.decided)
        self.scalars = frozenset(node.name for node in graph.nodes if node.op == "constant" and node.size == 1)
        self.readers: dict[str, list[Read]] = {node.name: [] for node in graph.nodes}
        self.operands: dict[str, list[Read]] = {node.name: [] for node in graph.nodes}
        for node in graph.nodes:
            if node.kind == "source" or self.is_absorbed(node):
                continue
            for source in dict.fromkeys(self._through_views(name) for name in node.inputs):
                if source in self.scalars:
                    continue
                read = _read(graph, graph[source], node)
                self.readers[source].append(Read(node.name, *read))
                self.operands[node.name].append(Read(source, *read))

    def is_absorbed(self, node: Node) -> bool:
        """A view that is no step of its own: its readers index through it."""
        return node.kind == "view" and node.name not in self._decided

    def _through_views(self, name: str) -> str:
        while self.is_absorbed(self.graph[name]):
            name = self.graph[name].inputs[0]
        return name

    @cached_property
    def depth(self) -> dict[str, int]:
        """Longest path from a source, in nodes."""
        depth: dict[str, int] = {}
        for node in self.graph.nodes:
            depth[node.name] = 1 + max((depth[name] for name in node.inputs), default=-1)
        return depth

    @cached_property
    def height(self) -> dict[str, int]:
        """Longest path to a value that nothing reads, in nodes."""
        height: dict[str, int] = {}
        for node in reversed(self.graph.nodes):
            height[node.name] = 1 + max((height[name] for name in self.graph.consumers[node.name]), default=-1)
        return height

    @cached_property
    def total_flops(self) -> float:
        """Flops of computing every value once."""
        return sum(self.flops.values())

    @cached_property
    def edge_bytes(self) -> int:
        """Bytes of inputs and outputs: what any plan moves."""
        return sum(self.size_bytes[node.name] for node in self.graph.inputs) + sum(
            self.size_bytes[name] for name in self.graph.outputs
        )

    @cached_property
    def loose_bytes(self) -> int:
        """Bytes moved when every operator is a kernel of its own."""
        return sum(
            self.size_bytes[name] + sum(self.size_bytes[read.name] for read in self.operands[name])
            for name in self.decided
        )


def _flops(graph: Graph, node: Node) -> float:
    if node.kind in ("source", "view"):
        return 0.0
    work: float = node.size * taps_of(node)
    if node.kind == "reduce":
        work = graph[node.inputs[0]].size
    elif node.op == "matmul":
        a = graph[node.inputs[0]].shape
        work = node.size * a[-2 if node.attr("transpose_a") else -1]
    elif node.op == "conv":
        work = node.size * math.prod(graph[node.inputs[1]].shape[1:])
    return work * OPS[node.op].cost


def _read(graph: Graph, value: Node, reader: Node) -> tuple[float, int, int]:
    """``times``, ``taps_inner`` and ``taps_outer`` of :class:`Read`."""
    inner = outer = 1
    iterations: float = reader.size
    if reader.kind == "reduce":
        iterations = graph[reader.inputs[0]].size
    elif reader.kind == "window":
        if reader.op == "shift":
            offsets = reader.attr("offsets")
            inner, outer = (2 if offsets[-1] else 1), (2 if any(offsets[:-1]) else 1)
        elif value.name == reader.inputs[0]:
            last = len(reader.shape) - 1
            for axis, size in zip(reader.attr("axes"), reader.attr("size"), strict=True):
                if axis == last:
                    inner *= size
                else:
                    outer *= size
            iterations *= taps_of(reader)
        else:  # a depthwise weight: one tap's value at a time
            iterations *= taps_of(reader)
    elif reader.kind == "view":  # a concatenation reads each part once
        iterations = min(reader.size, value.size)
    elif reader.kind == "library":  # called, not looped over here
        iterations = value.size
    return max(iterations / value.size, 1e-3), inner, outer


_CACHE: WeakKeyDictionary[Program, Facts] = WeakKeyDictionary()


def facts_of(program: Program) -> Facts:
    """The facts of ``program``'s graph, computed once."""
    if program not in _CACHE:
        _CACHE[program] = Facts(program.graph)
    return _CACHE[program]
