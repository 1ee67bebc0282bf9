"""What an agent sees of a program on its way through a sequence of passes: the arrays of the graph policies.

The program itself is a vector (in ``globals``, with one empty node) or a graph (``nodes`` and ``edges``); the actions
so far and the steps left are always there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt

from compilers.base import Action, Choices, State
from compilers.llvm import Llvm
from compilers.llvm.module import Live
from compilers.llvm.passes import RESTART, parse
from compilers.llvm.writer import NUM_OPCODES, OPCODES
from features.llvm_graph import DECLARED, ProgramGraph, program_graph
from features.llvm_vectors import AUTOPHASE, COUNTS, MILEPOST, autophase, counts, milepost

LIMIT = 8.0
"""All floats lie in [-LIMIT, LIMIT]."""
OBSERVATIONS = {"autophase": AUTOPHASE, "milepost": MILEPOST, "counts": COUNTS, "graph": ()}
"""Kind of observation -> the entries of its vector."""
COMMON = (
    "steps_left", "steps_taken", "log_instructions", "log_instructions_over_start", "log_start_instructions",
    "last_changed", "log_change_by_last", "log_instructions_over_best",
)  # fmt: skip
"""Entries of ``globals`` that are always there, first; ``steps_left`` is a share of the longest plan. The best is over
all tries of the episode, and the actions of all of them count as steps taken and in the histogram."""
CANDIDATE_FEATURES = (
    "times_used", "is_last", "is_recent", "changed_when_last_used", "idle_when_last_used", "is_suggested",
)  # fmt: skip
"""``is_recent``: among the last four; ``is_suggested``: next in a sequence that the environment was given."""

_GROUPS = (
    ("ret", "resume"), ("br",), ("switch", "indirectbr"), ("unreachable",), ("add",), ("sub",), ("mul",),
    ("udiv", "sdiv", "urem", "srem"), ("shl", "lshr", "ashr"), ("and", "or", "xor"),
    ("fadd", "fsub", "fmul", "fdiv", "frem", "fneg"), ("alloca",), ("load",), ("store",), ("getelementptr",),
    ("trunc", "zext", "sext"), ("fptoui", "fptosi", "uitofp", "sitofp", "fptrunc", "fpext"),
    ("ptrtoint", "inttoptr", "bitcast", "addrspacecast", "ptrtoaddr"), ("icmp", "fcmp"), ("phi",),
    ("call", "invoke", "callbr"), ("select", "freeze"),
    ("extractelement", "insertelement", "shufflevector", "extractvalue", "insertvalue"),
)  # fmt: skip
NODE_FEATURES = (
    "instruction", "variable", "constant", "outside", "declared", *(group[0] for group in _GROUPS), "other",
    "is_integer", "log_bits", "is_float", "is_pointer", "log_lanes", "is_zero", "is_one", "is_negative", "log_value",
)  # fmt: skip
"""Columns of ``nodes`` for ``graph``; instructions are told apart by groups, named by their first member."""
EDGE_FEATURES = ("control", "data", "call", "position", "backward")
"""Columns of ``edge_features`` for ``graph``; ``backward``: to an earlier instruction."""

_GROUP_OF = np.zeros((NUM_OPCODES, len(_GROUPS) + 1), np.float32)
for _number, _name in OPCODES.items():
    _GROUP_OF[_number, next((i for i, group in enumerate(_GROUPS) if _name in group), len(_GROUPS))] = 1

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Seen:
    """One program at one point of a plan."""

    live: Live
    state: State
    choices: Choices
    start: Floats
    """The vector of the program as the episode began."""
    used: Sequence[Action]
    """The actions of the episode, those of given up tries, too; ``state`` has those that led to ``live``."""
    best: int
    """The fewest instructions so far."""
    suggested: int = -1
    """The kind of action that is suggested next."""


class PassObserver:
    """Makes observations of the space that :meth:`space` describes.

    =====================  =======================  =======  =======================================================
    key                    shape                    dtype    meaning
    =====================  =======================  =======  =======================================================
    ``nodes``              (max_nodes, F)           float32  by :data:`NODE_FEATURES`; for vectors one row of zeros
    ``node_count``         (1,)                     int32    rows used
    ``edges``              (max_edges, 2)           int32    (from, to); 0 in unused rows
    ``edge_features``      (max_edges, 5)           float32  by :data:`EDGE_FEATURES`
    ``edge_count``         (1,)                     int32    rows used
    ``candidates``         (max_candidates, 3)      int32    (index into the compiler's ``action_kinds``, -1, -1)
    ``candidate_features`` (max_candidates, 6)      float32  by :data:`CANDIDATE_FEATURES`
    ``globals``            (G,)                     float32  :data:`COMMON`; the vector as ln(1 + x) / 4 and, as
                                                             often, ln((1 + x) / (1 + x at the start)) / 2; the action
                                                             histogram by ``action_kinds`` as ln(1 + times) / 2
    ``action_mask``        (max_candidates,)        int8     1 where the action of that index is legal
    =====================  =======================  =======  =======================================================

    A graph with more nodes than rows loses its last constants, then arguments, variables and instructions; one with
    more edges than rows loses data edges first.

    Args:
        compiler: says what actions there are.
        more_kinds: texts of further actions that the environment itself offers.
        kind: of :data:`OBSERVATIONS`.
        max_candidates: rows of the candidates' arrays.
        max_nodes, max_edges: rows for graphs.

    Raises:
        ValueError: an unknown kind.
    """

    def __init__(
        self,
        compiler: Llvm,
        kind: str,
        max_candidates: int,
        max_nodes: int = 2048,
        max_edges: int = 6144,
        more_kinds: tuple[str, ...] = (),
    ) -> None:
        if kind not in OBSERVATIONS:
            raise ValueError(f"observation must be one of {', '.join(OBSERVATIONS)}, not {kind!r}")
        self.compiler, self.kind, self.max_candidates = compiler, kind, max_candidates
        self.is_graph = kind == "graph"
        self.max_nodes, self.max_edges = (max_nodes, max_edges) if self.is_graph else (1, 1)
        self.action_kinds = (*compiler.action_kinds, *more_kinds)
        self._kinds = {parse(text): number for number, text in enumerate(self.action_kinds)}
        self.globals = (
            *COMMON,
            *(f"log_{name}" for name in OBSERVATIONS[kind]),
            *(f"log_{name}_over_start" for name in OBSERVATIONS[kind]),
            *self.action_kinds,
        )
        """Names of the entries of ``globals``."""

    def space(self) -> gymnasium.spaces.Dict:
        """The observation space."""
        box: Any = gymnasium.spaces.Box  # its type knows float bounds only
        n, e, c = self.max_nodes, self.max_edges, self.max_candidates
        lowest = np.full((c, 3), -1, np.int32)
        highest = np.tile(np.array([len(self._kinds) - 1, n - 1, n - 1], np.int32), (c, 1))

        def floats(*shape: int) -> gymnasium.spaces.Box:
            return gymnasium.spaces.Box(-LIMIT, LIMIT, shape, np.float32)

        return gymnasium.spaces.Dict(
            {
                "nodes": floats(n, len(NODE_FEATURES) if self.is_graph else 1),
                "node_count": box(0, n, (1,), np.int32),
                "edges": box(0, max(n - 1, 1), (e, 2), np.int32),
                "edge_features": floats(e, len(EDGE_FEATURES)),
                "edge_count": box(0, e, (1,), np.int32),
                "candidates": box(lowest, highest, dtype=np.int32),
                "candidate_features": floats(c, len(CANDIDATE_FEATURES)),
                "globals": floats(len(self.globals)),
                "action_mask": box(0, 1, (c,), np.int8),
            }
        )

    def vector(self, live: Live) -> npt.NDArray[Any]:
        """The program's vector as counted, not scaled; for graphs it is empty."""
        if self.is_graph:
            return np.zeros(0)
        return {"autophase": autophase, "milepost": milepost, "counts": counts}[self.kind](live)

    def observe(self, seen: Seen) -> dict[str, npt.NDArray[Any]]:
        """The observation."""
        nodes, node_count, edges, edge_features, edge_count = self._graph(seen.live)
        count = len(seen.choices.candidates)
        candidates = np.full((self.max_candidates, 3), -1, np.int32)
        candidates[:count, 0] = seen.choices.kinds
        features, histogram = self._history(seen)
        candidate_features = np.zeros((self.max_candidates, len(CANDIDATE_FEATURES)), np.float32)
        candidate_features[:count] = features[list(seen.choices.kinds)]
        mask = np.zeros(self.max_candidates, np.int8)
        mask[:count] = 1
        vector = np.log1p(self.vector(seen.live)).astype(np.float32)
        row = np.concatenate([self._common(seen), vector / 4, (vector - np.log1p(seen.start)) / 2, histogram])
        return {
            "nodes": nodes,
            "node_count": np.array([node_count], np.int32),
            "edges": edges,
            "edge_features": edge_features,
            "edge_count": np.array([edge_count], np.int32),
            "candidates": candidates,
            "candidate_features": candidate_features,
            "globals": np.clip(row, -LIMIT, LIMIT).astype(np.float32),
            "action_mask": mask,
        }

    # -- parts

    def _common(self, seen: Seen) -> list[float]:
        taken, longest = sum(action != RESTART for action in seen.used), self.compiler.max_passes
        trail = seen.live.trail
        now, start = trail[-1], trail[0]
        before = trail[-2] if 0 < len(seen.state.actions) < len(trail) else now  # stop runs nothing
        size = float(np.log1p(now[0]))
        return [
            max(longest - taken, 0) / longest,
            min(taken, longest) / longest,
            size / 4,
            size - float(np.log1p(start[0])),
            float(np.log1p(start[0])) / 4,
            float(now != before),
            4 * (size - float(np.log1p(before[0]))),
            size - float(np.log1p(seen.best)),
        ]

    def _history(self, seen: Seen) -> tuple[Floats, Floats]:
        """Candidate features by kind of action, and the histogram of kinds."""
        rows = np.zeros((len(self._kinds), len(CANDIDATE_FEATURES)), np.float32)
        trail = seen.live.trail
        kinds: Any = self._kinds
        used_kinds = [kinds.get(action, -1) for action in seen.used]
        tried = [kinds.get(action, -1) for action in seen.state.actions]
        used = np.array([kind for kind in used_kinds if kind >= 0], np.int64)
        times = np.bincount(used, minlength=len(self._kinds)).astype(np.float32)
        histogram: Floats = (np.log1p(times) / 2).astype(np.float32)
        rows[:, 0] = histogram
        if used_kinds and used_kinds[-1] >= 0:
            rows[used_kinds[-1], 1] = 1
        rows[[kind for kind in used_kinds[-4:] if kind >= 0], 2] = 1
        # later uses overwrite earlier ones; stop changes nothing and is not on the trail
        changed = {kind: before != after for kind, (before, after) in zip(tried, pairwise(trail), strict=False)}
        for kind, did in changed.items():
            if kind >= 0:
                rows[kind, 3 if did else 4] = 1
        if seen.suggested >= 0:
            rows[seen.suggested, 5] = 1
        return rows, histogram

    def _graph(self, live: Live) -> tuple[Floats, int, npt.NDArray[np.int32], Floats, int]:
        width = len(NODE_FEATURES) if self.is_graph else 1
        nodes = np.zeros((self.max_nodes, width), np.float32)
        edges = np.zeros((self.max_edges, 2), np.int32)
        edge_features = np.zeros((self.max_edges, len(EDGE_FEATURES)), np.float32)
        if not self.is_graph:
            return nodes, 1, edges, edge_features, 0
        graph = program_graph(live)
        node_count = min(len(graph.kind), self.max_nodes)
        nodes[:node_count] = node_rows(graph)[:node_count]
        chosen = np.flatnonzero((graph.edges < node_count).all(1))
        if len(chosen) > self.max_edges:
            chosen = chosen[np.argsort(graph.edge_kind[chosen] == 1, kind="stable")][: self.max_edges]
        edges[: len(chosen)] = graph.edges[chosen]
        kind, position = graph.edge_kind[chosen], graph.position[chosen]
        edge_features[np.arange(len(chosen)), kind] = 1
        edge_features[: len(chosen), 3] = np.minimum(np.log1p(position) / 2, LIMIT)
        edge_features[: len(chosen), 4] = (kind == 0) & (graph.edges[chosen, 1] <= graph.edges[chosen, 0])
        return nodes, node_count, edges, edge_features, len(chosen)


def node_rows(graph: ProgramGraph) -> Floats:
    """The features of all nodes, shape (N, F), by :data:`NODE_FEATURES`."""
    rows = np.zeros((len(graph.kind), len(NODE_FEATURES)), np.float32)
    rows[np.arange(len(graph.kind)), graph.kind] = 1
    is_instruction = graph.kind == 0
    rows[0, 3] = 1
    rows[:, 4] = is_instruction & (graph.opcode == DECLARED)
    real = np.flatnonzero(is_instruction & (graph.opcode != DECLARED))[1:]
    rows[real, 5 : 6 + len(_GROUPS)] = _GROUP_OF[graph.opcode[real]]
    first = 6 + len(_GROUPS)
    kind, bits, lanes = graph.type & 0xFF, (graph.type >> 8) & 0xFFFFFF, graph.type >> 32
    is_constant = graph.kind == 2
    rows[:, first] = kind == 8
    rows[:, first + 1] = np.log2(1 + bits) / 6
    rows[:, first + 2] = (kind >= 1) & (kind <= 6)
    rows[:, first + 3] = kind == 12
    rows[:, first + 4] = np.log2(1 + lanes) / 4
    is_number = is_constant & (kind == 8) & (lanes == 0)
    rows[:, first + 5] = is_number & (graph.value == 0)
    rows[:, first + 6] = is_number & (graph.value == 1)
    rows[:, first + 7] = is_number & (graph.value < 0)
    rows[:, first + 8] = np.log2(1 + np.abs(graph.value.astype(np.float64))) / 16
    return rows
