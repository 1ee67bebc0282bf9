"""The state of a fusion decision as fixed-size arrays for policies.

Sizes enter as logarithms, so that one policy serves graphs and tensors of any size. All features lie in
[-8, 8]. The names in :data:`NODE_FEATURES`, :data:`EDGE_FEATURES`, :data:`CANDIDATE_FEATURES` and
:data:`GLOBAL_FEATURES` document the columns, in order.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakKeyDictionary

import gymnasium
import numpy as np
import numpy.typing as npt

from compilers.base import Choices, Compiler, State
from features.candidates import CANDIDATE_FEATURES, candidate_rows
from features.facts import Facts, facts_of, taps_of
from features.groups import Groups
from programs.ir import OPS, Node
from programs.program import Program

if TYPE_CHECKING:
    from compilers.fusion import Partition

LIMIT = 8.0
"""Every feature is clipped to [-LIMIT, LIMIT]."""

L2_BYTES = 1 << 20
L3_BYTES = 32 << 20
"""Cache sizes that the fit ratios refer to: a core's L2 and a shared L3 of a common server."""

KINDS = (
    "input", "constant", "cheap", "costly", "compare", "reduce", "stencil", "depthwise", "pool", "shift",
    "reshape", "transpose", "slice", "join", "library",
)  # fmt: skip
DECISIONS = ("none", "pending", "focus", "own", "share", "merge", "inline", "epilogue")

STATIC_NODE_FEATURES = (
    *(f"is_{kind}" for kind in KINDS),
    "rank", "log_size", "log_axis_1", "log_axis_2", "log_axis_3", "log_axis_4", "inner_by_16", "inner_is_1",
    "size_share", "log_bytes_read", "log_bytes_written", "cost", "log_flops", "flops_share", "reduces_row",
    "reduces_column", "reduces_all", "log_taps_inner", "log_taps_outer", "strided", "dilated", "is_output",
    "operands", "readers", "log_max_reuse", "read_by_window", "read_by_reduction", "depth", "height", "fits_l2",
)  # fmt: skip
DYNAMIC_NODE_FEATURES = (
    *(f"decision_{name}" for name in DECISIONS),
    "group_members", "group_bytes", "group_flops", "group_estimate", "group_is_candidate", "reads_focus", "feeds_focus",
)  # fmt: skip
NODE_FEATURES: tuple[str, ...] = STATIC_NODE_FEATURES + DYNAMIC_NODE_FEATURES
"""Columns of ``nodes``; shares are of the graph's total or largest."""

EDGE_FEATURES: tuple[str, ...] = (
    "log_bytes", "log_reuse", "log_taps_inner", "log_taps_outer", "into_reduction", "through_view", "operand_index",
    "same_group", "stored", "inlined",
)  # fmt: skip
"""Columns of ``edge_features``; the last three tell what is decided already."""

GLOBAL_FEATURES: tuple[str, ...] = (
    "steps_left", "log_steps_left", "log_nodes", "log_edge_bytes", "edge_bytes_in_l2", "edge_bytes_in_l3",
    "largest_in_l2", "log_loose_bytes", "log_flops", "flops_per_byte", "decided_share", "log_groups", "inlined_share",
    "candidates", "estimate_so_far",
)  # fmt: skip
"""Entries of ``globals``."""

CHEAP_FLOPS = 8
"""Pointwise operators above this many flops an element count as costly (exp, tanh, erf; not division)."""

Floats = npt.NDArray[np.float32]


class FusionCompiler(Compiler, Protocol):
    """A compiler that decides on fusion and can say what has been decided."""

    def partition(self, state: State) -> Partition:
        """The groups decided so far."""

    def estimate_ns(self, partition: Partition, anchor: str, rough: bool = False) -> float:
        """Estimated time of one kernel as it stands; ``rough``: by the roofline, whatever has been learned."""

    def plan_ns(self, partition: Partition, rough: bool = False) -> float:
        """Estimated time of what is decided so far."""

    def candidate_estimates(self, state: State, choices: Choices, rough: bool = False) -> list[float]:
        """For each candidate the change of the estimated time in ns, the first candidate being the zero."""


@dataclass
class _Static:
    """What is computed once a program."""

    facts: Facts
    index: dict[str, int]
    nodes: Floats
    edges: npt.NDArray[np.int32]
    edge_features: Floats
    edge_names: list[tuple[str, str]]


class FusionObserver:
    """Makes observations of a :class:`gymnasium.spaces.Dict` space with padded arrays.

    =====================  =========================  =======  ==================================================
    key                    shape                      dtype    meaning
    =====================  =========================  =======  ==================================================
    ``nodes``              (max_nodes, F)             float32  rows by :data:`NODE_FEATURES`, in topological order
    ``node_count``         (1,)                       int32    rows used
    ``edges``              (max_edges, 2)             int32    (producer row, consumer row); 0 in unused rows
    ``edge_features``      (max_edges, E)             float32  by :data:`EDGE_FEATURES`
    ``edge_count``         (1,)                       int32    rows used
    ``candidates``         (max_candidates, 3)        int32    (kind, u, v): an index into the compiler's
                                                               ``action_kinds`` and node rows; -1 for none
    ``candidate_features`` (max_candidates, C)        float32  by :data:`CANDIDATE_FEATURES`
    ``globals``            (G,)                       float32  by :data:`GLOBAL_FEATURES`
    ``action_mask``        (max_candidates,)          int8     1 where the action of that index is legal
    =====================  =========================  =======  ==================================================

    Scalar constants are not shown. Where a graph has more nodes than rows, its last inputs and constants are
    left out (never its operators); where it has more edges than rows, edges from inputs and constants are.

    Args:
        max_nodes, max_edges, max_candidates: rows of the padded arrays.
    """

    def __init__(self, max_nodes: int = 160, max_edges: int = 512, max_candidates: int = 16) -> None:
        self.max_nodes, self.max_edges, self.max_candidates = max_nodes, max_edges, max_candidates
        self._static: WeakKeyDictionary[Program, _Static] = WeakKeyDictionary()

    def space(self, kinds: int = 4) -> gymnasium.spaces.Dict:
        """The observation space for a compiler with this many ``action_kinds``."""
        box: Any = gymnasium.spaces.Box  # its type knows float bounds only
        n, e, c = self.max_nodes, self.max_edges, self.max_candidates

        lowest = np.full((c, 3), -1, np.int32)
        highest = np.tile(np.array([kinds - 1, n - 1, n - 1], np.int32), (c, 1))

        def floats(*shape: int) -> gymnasium.spaces.Box:
            return gymnasium.spaces.Box(-LIMIT, LIMIT, shape, np.float32)

        return gymnasium.spaces.Dict(
            {
                "nodes": floats(n, len(NODE_FEATURES)),
                "node_count": box(0, n, (1,), np.int32),
                "edges": box(0, n - 1, (e, 2), np.int32),
                "edge_features": floats(e, len(EDGE_FEATURES)),
                "edge_count": box(0, e, (1,), np.int32),
                "candidates": box(lowest, highest, dtype=np.int32),
                "candidate_features": floats(c, len(CANDIDATE_FEATURES)),
                "globals": floats(len(GLOBAL_FEATURES)),
                "action_mask": box(0, 1, (c,), np.int8),
            }
        )

    def check(self, program: Program) -> None:
        """Raise ``ValueError`` where ``program``'s operators do not fit into the arrays."""
        self._static_of(program)

    def observe(self, compiler: FusionCompiler, state: State, choices: Choices) -> dict[str, npt.NDArray[Any]]:
        """The observation of ``state``, where ``choices`` are ``compiler.legal(state)``.

        Raises:
            ValueError: more operators than ``max_nodes``, more edges between them than ``max_edges`` or more
                candidates than ``max_candidates``.
        """
        static = self._static_of(state.program)
        if len(choices.candidates) > self.max_candidates:
            raise ValueError(f"{len(choices.candidates)} candidates; this observer has room for {self.max_candidates}")
        groups = Groups(static.facts, compiler.partition(state))
        estimates = {anchor: compiler.estimate_ns(groups.partition, anchor) for anchor in groups.partition.groups}
        nodes = static.nodes.copy()
        self._decisions(static, groups, choices, estimates, nodes)
        edge_features = static.edge_features.copy()
        self._edge_decisions(static, groups, edge_features)
        candidates = np.full((self.max_candidates, 3), -1, np.int32)
        candidate_features = np.zeros((self.max_candidates, len(CANDIDATE_FEATURES)), np.float32)
        mask = np.zeros(self.max_candidates, np.int8)
        count = len(choices.candidates)
        mask[:count] = 1
        for row, (kind, touched) in enumerate(zip(choices.kinds, choices.touches, strict=True)):
            u, v = (static.index.get(name, -1) if name is not None else -1 for name in touched)
            candidates[row] = kind, u, v
        if count:
            candidate_features[:count] = candidate_rows(compiler, state, choices, groups)
            np.clip(candidate_features, -LIMIT, LIMIT, out=candidate_features)
        return {
            "nodes": nodes,
            "node_count": np.array([len(static.index)], np.int32),
            "edges": static.edges.copy(),
            "edge_features": edge_features,
            "edge_count": np.array([len(static.edge_names)], np.int32),
            "candidates": candidates,
            "candidate_features": candidate_features,
            "globals": _globals(static.facts, groups, count, sum(estimates.values())),
            "action_mask": mask,
        }

    def names(self, program: Program) -> tuple[str, ...]:
        """The graph's node names in the order of the rows of ``nodes``."""
        return tuple(self._static_of(program).index)

    # -- parts

    def _static_of(self, program: Program) -> _Static:
        if program not in self._static:
            self._static[program] = self._make_static(program)
        return self._static[program]

    def _make_static(self, program: Program) -> _Static:
        facts = facts_of(program)
        graph = facts.graph
        computed = [node for node in graph.nodes if node.kind != "source"]
        if len(computed) > self.max_nodes:
            raise ValueError(
                f"{program.uri} has {len(computed)} operators, but this observer has room for {self.max_nodes}: "
                "split it with programs.regions.split"
            )
        sources = [node for node in graph.nodes if node.kind == "source" and node.name not in facts.scalars]
        shown = {node.name for node in (*computed, *sources[: self.max_nodes - len(computed)])}
        index = {name: row for row, name in enumerate(node.name for node in graph.nodes if node.name in shown)}
        nodes = np.zeros((self.max_nodes, len(NODE_FEATURES)), np.float32)
        for name, row in index.items():
            nodes[row, : len(STATIC_NODE_FEATURES)] = _node_row(facts, graph[name])
        np.clip(nodes, -LIMIT, LIMIT, out=nodes)
        pairs = [(source, node) for node in computed for source in dict.fromkeys(node.inputs) if source in index]
        pairs.sort(key=lambda pair: graph[pair[0]].kind == "source")
        if sum(graph[source].kind != "source" for source, _ in pairs) > self.max_edges:
            raise ValueError(
                f"{program.uri} has more than {self.max_edges} edges between its operators: "
                "split it with programs.regions.split"
            )
        pairs = pairs[: self.max_edges]
        edges = np.zeros((self.max_edges, 2), np.int32)
        edge_features = np.zeros((self.max_edges, len(EDGE_FEATURES)), np.float32)
        for row, (source, node) in enumerate(pairs):
            edges[row] = index[source], index[node.name]
            edge_features[row] = _edge_row(facts, graph[source], node)
        np.clip(edge_features, -LIMIT, LIMIT, out=edge_features)
        names = [(source, node.name) for source, node in pairs]
        return _Static(facts, index, nodes, edges, edge_features, names)

    def _decisions(
        self, static: _Static, groups: Groups, choices: Choices, estimates: Mapping[str, float], nodes: Floats
    ) -> None:
        first = len(STATIC_NODE_FEATURES)
        after = first + len(DECISIONS)
        kinds = {name: DECISIONS.index(place.kind) for name, place in groups.partition.decisions.items()}
        kinds.update(dict.fromkeys(groups.partition.pending, 1))
        if choices.focus is not None:
            kinds[choices.focus] = 2
        candidates = {name for pair in choices.touches for name in pair if name is not None}
        reads = {read.name for read in static.facts.readers[choices.focus]} if choices.focus else set()
        feeds = {read.name for read in static.facts.operands[choices.focus]} if choices.focus else set()
        cache: dict[str, tuple[float, float, float, float, float]] = {}
        rows = np.zeros((len(static.index), len(DYNAMIC_NODE_FEATURES)), np.float32)
        for row, name in enumerate(static.index):
            rows[row, kinds.get(name, 0)] = 1
            anchor = groups.partition.group_of.get(name)
            if anchor is not None:
                if anchor not in cache:
                    group = groups[anchor]
                    touched = not candidates.isdisjoint(group.members)
                    cache[anchor] = (
                        log(len(group.members)) * 4,
                        log(group.moved_bytes),
                        log(group.flops),
                        _time(estimates[anchor]),
                        touched,
                    )
                rows[row, after - first : after - first + 5] = cache[anchor]
            if name in reads:
                rows[row, -2] = 1
            elif name in feeds:
                rows[row, -1] = 1
        nodes[: len(rows), first:] = rows

    def _edge_decisions(self, static: _Static, groups: Groups, edge_features: Floats) -> None:
        owners, stored, inlined = groups.owners, groups.stored, groups.partition.inlined
        for row, (a, b) in enumerate(static.edge_names):
            if a in owners and b in owners:
                edge_features[row, -3:] = not owners[a].isdisjoint(owners[b]), a in stored, a in inlined


def log(value: float) -> float:
    """log2(1 + value) / 16: 64 KiB is 1."""
    return math.log2(1 + value) / 16


def _time(ns: float) -> float:
    """log2(1 + ns / 100) / 8: 25 us is 1."""
    return math.log2(1 + min(ns, 1e12) / 100) / 8


def _kind(node: Node) -> str:
    if node.kind == "pointwise":
        if node.op in ("lt", "le", "gt", "ge", "eq", "ne", "select"):
            return "compare"
        return "costly" if OPS[node.op].cost > CHEAP_FLOPS else "cheap"
    if node.op.startswith("pool"):
        return "pool"
    if node.kind in ("reduce", "library"):
        return node.kind
    return {"broadcast": "reshape", "concat": "join", "pad": "join"}.get(node.op, node.op)


def _node_row(facts: Facts, node: Node) -> list[float]:
    graph = facts.graph
    readers, operands = facts.readers[node.name], facts.operands[node.name]
    axes = node.attr("axes", ()) if node.kind == "reduce" else ()
    last = len(node.shape) - 1
    inner = node.shape[-1] if node.shape else 1
    tapped = facts.operands[node.name][:1] if node.kind == "window" else []
    kind = _kind(node)
    sizes = [math.log2(size) / 8 for size in node.shape[::-1][:4]]
    return [
        *(float(kind == other) for other in KINDS),
        len(node.shape) / 4,
        log(node.size),
        *sizes,
        *[0.0] * (4 - len(sizes)),
        float(inner % 16 == 0),
        float(inner == 1),
        facts.size_bytes[node.name] / max(facts.size_bytes.values()),
        log(sum(facts.size_bytes[read.name] for read in operands)),
        log(facts.size_bytes[node.name]) if node.kind != "source" else 0.0,
        OPS[node.op].cost * taps_of(node) / 16 if node.kind != "library" else 0.0,
        log(facts.flops[node.name]),
        facts.flops[node.name] / max(facts.total_flops, 1),
        float(last in axes),
        float(any(axis < last for axis in axes)),
        float(bool(axes) and len(axes) == len(node.shape)),
        math.log2(tapped[0].taps_inner) / 2 if tapped else 0.0,
        math.log2(tapped[0].taps_outer) / 2 if tapped else 0.0,
        float(node.kind == "window" and any(step > 1 for step in node.attr("stride", ()))),
        float(node.kind == "window" and any(step > 1 for step in node.attr("dilation", ()))),
        float(node.name in graph.outputs),
        len(operands) / 4,
        len(readers) / 4,
        max((math.log2(read.times) for read in readers), default=0.0) / 8,
        float(any(read.taps_inner * read.taps_outer > 1 for read in readers)),
        float(any(graph[read.name].kind == "reduce" for read in readers)),
        facts.depth[node.name] / 32,
        facts.height[node.name] / 32,
        min(L2_BYTES / facts.size_bytes[node.name], 16) / 8,
    ]


def _edge_row(facts: Facts, source: Node, reader: Node) -> list[float]:
    read = next((item for item in facts.operands[reader.name] if item.name == source.name), None)
    return [
        log(facts.size_bytes[source.name]),
        math.log2(read.times) / 8 if read else 0.0,
        math.log2(read.taps_inner) / 2 if read else 0.0,
        math.log2(read.taps_outer) / 2 if read else 0.0,
        float(reader.kind == "reduce"),
        float(reader.kind == "view" or source.kind == "view"),
        reader.inputs.index(source.name) / 2,
        0.0,
        0.0,
        0.0,
    ]


def _globals(facts: Facts, groups: Groups, candidates: int, estimate_ns: float) -> Floats:
    decisions: Mapping[str, Any] = groups.partition.decisions
    total = max(len(facts.decided), 1)
    left = len(groups.partition.pending)
    row = [
        left / 32,
        log(left) * 4,
        log(total) * 4,
        log(facts.edge_bytes),
        math.log2(facts.edge_bytes / L2_BYTES) / 4,
        math.log2(facts.edge_bytes / L3_BYTES) / 4,
        math.log2(max(facts.size_bytes.values()) / L2_BYTES) / 4,
        log(facts.loose_bytes),
        log(facts.total_flops),
        math.log2((1 + facts.total_flops) / facts.edge_bytes) / 4,
        len(decisions) / total,
        log(len(groups.partition.groups)) * 4,
        sum(place.kind == "inline" for place in decisions.values()) / total,
        candidates / 16,
        _time(estimate_ns),
    ]
    return np.clip(np.array(row, np.float32), -LIMIT, LIMIT)
