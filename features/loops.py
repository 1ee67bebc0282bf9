"""What an agent sees of a loop about which it decides: the arrays of the graph policies.

The graph is that of the loop and what is around it (:mod:`features.llvm_graph`), after everything of -O3 that is not
about loops' factors; what belongs to the loop now decided is marked. Each decision has its numbers, and with the
observation ``code`` what its code looks like (:mod:`features.loop_code`).
"""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import Any
from weakref import WeakKeyDictionary

import gymnasium
import numpy as np
import numpy.typing as npt

from compilers.base import Choices, State
from compilers.loops import DECISIONS, LlvmLoops, LoopAction
from compilers.loops.analysis import Analysis, Body
from compilers.loops.source import Triple
from features.llvm_graph import ProgramGraph, from_table
from features.loop_code import CODE_FEATURES, UNKNOWN, code_rows
from features.loop_profile import Trips, profile
from features.passes import EDGE_FEATURES, LIMIT, NODE_FEATURES, node_rows

OBSERVATIONS = ("graph", "code")
PLACES = ("in_loop", "in_nest", "is_header", "touches_loop")
"""Columns of ``nodes`` beside those of a program's graph: where a node stands, seen from the loop now decided."""
GROUPS = NODE_FEATURES[5:-9]
"""Groups of instructions that are counted in the loop, as nodes tell them apart."""
GLOBALS = (
    "is_fast", "loops_left", "depth", "is_counted", "log_trips", "log_entries", "log_iterations", "is_short",
    "surprises", "branches",
    "log_blocks", "calls", "float_recurrences", "recurrences", "is_vectorizable", "log_instructions",
    *(f"share_{name}" for name in GROUPS), "share_8_bits", "share_16_bits", "share_32_bits", "share_64_bits",
    "share_floats",
)  # fmt: skip
"""Entries of ``globals``; ``is_fast`` only where the licence matters, trips and branches are those of
typical inputs, counted and not timed."""
DECISION_FEATURES = (
    "leaves", "unrolls", "log_unroll", "vectorizes", "log_width", "interleaves", "log_interleave", "log_step",
    "log_step_over_trips", "done_in_steps", "log_rest",
)  # fmt: skip
"""Of one decision: ``done_in_steps`` is the share of the trips that whole steps of width times interleaving (or
unrolling) do, ``rest`` what is left for each entry."""
_KEPT = 4096

Floats = npt.NDArray[np.float32]
Graphs = OrderedDict[tuple[str, str, int, int], dict[str, npt.NDArray[Any]]]
Code = OrderedDict[tuple[str, tuple[Triple, ...]], Floats]
_REMEMBERED: WeakKeyDictionary[LlvmLoops, tuple[Graphs, Code]] = WeakKeyDictionary()
"""What all observers of a driver know of programs: a look at all decisions' code takes a second."""


class LoopObserver:
    """Makes observations of the space that :meth:`space` describes.

    =====================  =======================  =======  =======================================================
    key                    shape                    dtype    meaning
    =====================  =======================  =======  =======================================================
    ``nodes``              (max_nodes, F)           float32  by ``features.passes.NODE_FEATURES`` and :data:`PLACES`
    ``node_count``         (1,)                     int32    rows used
    ``edges``              (max_edges, 2)           int32    (from, to); 0 in unused rows
    ``edge_features``      (max_edges, 5)           float32  by ``features.passes.EDGE_FEATURES``
    ``edge_count``         (1,)                     int32    rows used
    ``candidates``         (max_candidates, 3)      int32    (decision, header of the loop, -1)
    ``candidate_features`` (max_candidates, K)      float32  :data:`DECISION_FEATURES`; for ``code`` also
                                                             ``features.loop_code.CODE_FEATURES``
    ``globals``            (G,)                     float32  by :data:`GLOBALS`
    ``action_mask``        (max_candidates,)        int8     1 where the decision of that index is legal
    =====================  =======================  =======  =======================================================

    Nodes are the loop's first, then what it reads, then the rest of the nest; those beyond the last row are left out.

    Raises:
        ValueError: an unknown kind.
    """

    def __init__(
        self, compiler: LlvmLoops, kind: str, max_candidates: int, max_nodes: int = 256, max_edges: int = 768
    ) -> None:
        if kind not in OBSERVATIONS:
            raise ValueError(f"observation must be one of {', '.join(OBSERVATIONS)}, not {kind!r}")
        self.compiler, self.kind, self.max_candidates = compiler, kind, max_candidates
        self.max_nodes, self.max_edges = max_nodes, max_edges
        self.candidate_features = (*DECISION_FEATURES, *(CODE_FEATURES if kind == "code" else ()))
        self.node_features = (*NODE_FEATURES, *PLACES)
        self._graphs, self._code = _REMEMBERED.setdefault(compiler, (OrderedDict(), OrderedDict()))

    def space(self) -> gymnasium.spaces.Dict:
        """The observation space."""
        box: Any = gymnasium.spaces.Box  # its type knows float bounds only
        n, e, c = self.max_nodes, self.max_edges, self.max_candidates
        lowest = np.full((c, 3), -1, np.int32)
        highest = np.tile(np.array([len(DECISIONS) - 1, n - 1, n - 1], np.int32), (c, 1))

        def floats(*shape: int) -> gymnasium.spaces.Box:
            return gymnasium.spaces.Box(-LIMIT, LIMIT, shape, np.float32)

        return gymnasium.spaces.Dict(
            {
                "nodes": floats(n, len(self.node_features)),
                "node_count": box(0, n, (1,), np.int32),
                "edges": box(0, n - 1, (e, 2), np.int32),
                "edge_features": floats(e, len(EDGE_FEATURES)),
                "edge_count": box(0, e, (1,), np.int32),
                "candidates": box(lowest, highest, dtype=np.int32),
                "candidate_features": floats(c, len(self.candidate_features)),
                "globals": floats(len(GLOBALS)),
                "action_mask": box(0, 1, (c,), np.int8),
            }
        )

    def observe(self, state: State, choices: Choices) -> dict[str, npt.NDArray[Any]]:
        """The observation; once all is decided, of the last loop and without candidates."""
        program: Any = state.program
        decided = self.compiler.decided(program)
        name = choices.focus or decided.loops[-1].name
        loop = next(loop for loop in decided.loops if loop.name == name)
        trips = profile(program).get(name)
        drawn = self._drawn(program.key, name, decided.analysis)
        count = len(choices.candidates)
        candidates = np.full((self.max_candidates, 3), -1, np.int32)
        candidates[:count, 0] = choices.kinds
        candidates[:count, 1] = drawn["header"]
        features = np.zeros((self.max_candidates, len(self.candidate_features)), np.float32)
        for index, kind in enumerate(choices.kinds):
            features[index, : len(DECISION_FEATURES)] = decision_row(DECISIONS[kind], trips or UNKNOWN)
        if self.kind == "code" and count:
            features[:count, len(DECISION_FEATURES) :] = self._code_rows(state)
        mask = np.zeros(self.max_candidates, np.int8)
        mask[:count] = 1
        body = decided.analysis.bodies[name]
        head = [
            float(self.compiler.licence == "fast" and drawn["shares"][-1] > 0),
            (len(decided.loops) - len(state.actions)) / 8, loop.depth / 4, float(trips is not None),
            *_trip_row(trips or UNKNOWN), math.log1p(len(body.blocks)), body.calls / 4, body.float_recurrences / 2,
            body.recurrences / 4, float(name in decided.analysis.vectorizable),
        ]  # fmt: skip
        return {
            **{key: drawn[key].copy() for key in ("nodes", "node_count", "edges", "edge_features", "edge_count")},
            "candidates": candidates,
            "candidate_features": np.clip(np.nan_to_num(features), -LIMIT, LIMIT),
            "globals": np.clip(np.concatenate([head, drawn["shares"]]), -LIMIT, LIMIT).astype(np.float32),
            "action_mask": mask,
        }

    # -- parts

    def _code_rows(self, state: State) -> Floats:
        program: Any = state.program
        actions: Any = state.actions
        taken: tuple[LoopAction, ...] = actions
        key = program.key, tuple(action.triple for action in taken)
        if key not in self._code:
            self._code[key] = code_rows(self.compiler, state)
            if len(self._code) > _KEPT:
                self._code.popitem(last=False)
        return self._code[key]

    def remember(self, state: State, rows: Floats) -> None:
        """Take these for the code's features at a state, where they were computed before."""
        program: Any = state.program
        actions: Any = state.actions
        self._code[program.key, tuple(action.triple for action in actions)] = rows

    def _drawn(self, key: str, name: str, analysis: Analysis) -> dict[str, npt.NDArray[Any]]:
        place = key, name, self.max_nodes, self.max_edges
        if place not in self._graphs:
            self._graphs[place] = self._graph(analysis, analysis.bodies[name])
            if len(self._graphs) > _KEPT:
                self._graphs.popitem(last=False)
        return self._graphs[place]

    def _graph(self, analysis: Analysis, body: Body) -> dict[str, npt.NDArray[Any]]:
        graph = from_table(analysis.table)
        inside = np.isin(graph.block, list(body.blocks))
        around = np.isin(graph.block, list(body.nest)) & ~inside
        near = np.zeros(len(graph.kind), bool)
        near[graph.edges[inside[graph.edges[:, 1]], 0]] = True
        near[graph.edges[inside[graph.edges[:, 0]], 1]] = True
        near &= ~inside & ~(graph.kind == 0)
        rank = np.where(inside, 0, np.where(near, 1, np.where(around, 2, 3)))
        order = np.argsort(rank, kind="stable")
        kept = order[rank[order] < 3][: self.max_nodes]
        place = np.full(len(graph.kind), -1, np.int64)
        place[kept] = np.arange(len(kept))
        nodes = np.zeros((self.max_nodes, len(self.node_features)), np.float32)
        nodes[: len(kept), : len(NODE_FEATURES)] = np.clip(node_rows(graph)[kept], -LIMIT, LIMIT)
        columns = (inside, around, graph.block == body.header, near)
        for column, values in enumerate(columns, len(NODE_FEATURES)):
            nodes[: len(kept), column] = values[kept]
        chosen = np.flatnonzero((place[graph.edges] >= 0).all(1))
        chosen = chosen[np.argsort(rank[graph.edges[chosen]].max(1), kind="stable")][: self.max_edges]
        edges = np.zeros((self.max_edges, 2), np.int32)
        edges[: len(chosen)] = place[graph.edges[chosen]]
        edge_features = np.zeros((self.max_edges, len(EDGE_FEATURES)), np.float32)
        kind, position = graph.edge_kind[chosen], graph.position[chosen]
        edge_features[np.arange(len(chosen)), kind] = 1
        edge_features[: len(chosen), 3] = np.minimum(np.log1p(position) / 2, LIMIT)
        edge_features[: len(chosen), 4] = (kind == 0) & (graph.edges[chosen, 1] <= graph.edges[chosen, 0])
        first = np.flatnonzero((graph.kind == 0) & (graph.block == body.header))
        header = int(place[first[0]]) if len(first) else -1
        return {
            "nodes": nodes, "node_count": np.array([len(kept)], np.int32), "edges": edges,
            "edge_features": edge_features, "edge_count": np.array([len(chosen)], np.int32),
            "header": np.array(header, np.int32), "shares": _shares(graph, inside),
        }  # fmt: skip


def _shares(graph: ProgramGraph, inside: npt.NDArray[np.bool_]) -> Floats:
    """How many instructions the loop has, the shares of their groups, and of the types that they make."""
    rows = np.flatnonzero(inside & (graph.kind == 0))
    count = max(len(rows), 1)
    groups = node_rows(graph)[rows][:, 5:-9].sum(0) / count
    kind, bits = graph.type[rows] & 0xFF, (graph.type[rows] >> 8) & 0xFFFFFF
    widths = [float(((kind == 8) & (bits == size)).sum()) / count for size in (8, 16, 32, 64)]
    floats = float(((kind >= 1) & (kind <= 6)).sum()) / count
    return np.array([math.log1p(len(rows)) / 2, *groups, *widths, floats], np.float32)


def _trip_row(trips: Trips) -> list[float]:
    return [
        math.log1p(trips.mean) / 3, math.log1p(trips.entries) / 5, math.log1p(trips.iterations) / 5,
        float(trips.mean < 16), trips.surprises, trips.branches / 4,
    ]  # fmt: skip


def decision_row(triple: Triple, trips: Trips) -> list[float]:
    """By :data:`DECISION_FEATURES`."""
    unroll, width, interleave = (part or 1 for part in (triple.unroll, triple.width, triple.interleave))
    step = width * interleave * unroll
    mean = max(trips.mean, 1e-9)
    whole = math.floor(mean / step) * step
    return [
        float(triple == Triple()), float(triple.unroll is not None), math.log2(unroll) / 3,
        float(triple.width is not None), math.log2(width) / 4, float(triple.interleave is not None),
        math.log2(interleave) / 2, math.log2(step) / 4, math.log(step / max(mean, 0.5)) / 2, whole / mean,
        math.log1p(mean - whole) / 3,
    ]  # fmt: skip
