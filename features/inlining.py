"""What an agent sees of a program whose calls are decided on: its call graph, and the call in focus.

Nodes are functions, edges are direct calls. Names that MLGO has (Trofin et al., "MLGO: a Machine Learning Guided
Compiler Optimizations Framework", 2021, and LLVM's ``InlineModelFeatureMaps.h``) are used where they fit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt

from compilers.base import Choices, State
from compilers.inlining import KINDS, Compiled, Inlining
from compilers.inlining.callgraph import CallGraph, Site
from compilers.llvm.walk import Table
from compilers.llvm.writer import BY_NAME, NUM_OPCODES

LIMIT = 8.0
"""All floats lie in [-LIMIT, LIMIT]."""
MAX_NODES, MAX_EDGES = 192, 768
"""Functions and direct calls that an observation has room for."""

_GROUPS = {
    "memory": ("load", "store"),
    "integer": ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "icmp", "select"),
    "division": ("udiv", "sdiv", "urem", "srem", "fdiv", "frem"),
    "float": ("fadd", "fsub", "fmul", "fneg", "fcmp"),
    "address": ("getelementptr",),
    "local": ("alloca",),
    "branch": ("br", "switch"),
    "call": ("call",),
    "phi": ("phi",),
}
"""Groups of instructions that are counted."""
NODE_FEATURES = (
    "node_defined", "is_entry", "is_internal", "is_exposed", "is_recursive", "log_instructions", "log_grown",
    "log_basic_block_count", "log_loops", "max_loop_depth", "users", "is_only_used_once", "log_frequency", "height",
    "log_calls_made", "calls_through_pointers", "calls_to_outside", "log_arguments",
    *(f"share_{name}" for name in _GROUPS), "is_caller_in_focus", "is_callee_in_focus",
)  # fmt: skip
"""Columns of ``nodes``. Instructions and blocks are those after passes that work inside of functions only; ``grown``
adds what was decided to be inlined; ``height`` is the longest chain of calls below."""
EDGE_FEATURES = (
    "undecided", *(f"decided_{kind}" for kind in KINDS), "is_focus", "log_frequency", "log_frequency_in_caller",
    "loop_depth", "log_arguments", "constant_arguments", "local_arguments", "is_refused",
)  # fmt: skip
"""Columns of ``edge_features``; an edge goes from caller to callee."""
SITE_FEATURES = (
    "callee_basic_block_count", "caller_basic_block_count", "callee_users", "caller_users", "callsite_height",
    "nr_ctant_params", "cost_estimate", "block_freq", "loop_depth", "local_arguments", "log_arguments",
    "callee_instructions", "caller_instructions", "callee_grown", "caller_grown", "callee_loops", "callee_is_leaf",
    "callee_is_recursive", "is_same_component", "is_last_call_to_static", "others_inlined", "others_kept",
    "others_left", "others_open", "log_frequency_share", "callee_work_per_call",
)  # fmt: skip
"""What is known of the call in focus; the same for its candidates. ``others_*`` are decisions on other calls of the
callee, as shares of them."""
EFFECTS = ("size", "instructions", "cost")
"""Figures of :class:`compilers.inlining.Compiled` that effects are of."""
CANDIDATE_FEATURES = (
    *SITE_FEATURES, *(f"effect_on_{name}" for name in EFFECTS), "is_same_code", "has_effects",
    *(f"sign_of_effect_on_{name}" for name in EFFECTS), *(f"effect_together_on_{name}" for name in EFFECTS),
    *(f"is_best_in_{name}" for name in EFFECTS),
)  # fmt: skip
"""Columns of ``candidate_features``. An effect is 8 times the logarithm of the figure without the decision over that
with it, so above 0 is smaller code; *together* means that all later calls of the callee are decided alike; the best
candidate has the largest effect of either kind (the first, where several have)."""
GLOBALS = (
    "decisions_left", "decisions_taken", "node_count", "edge_count", "log_instructions", "log_grown", "log_sites",
    *(f"share_{kind}" for kind in KINDS), "is_for_size", "log_size", "log_compiled_instructions",
    *(f"gain_so_far_in_{name}" for name in EFFECTS),
)  # fmt: skip
"""Entries of ``globals``; the compiled ones are 0 where effects are not observed."""

Floats = npt.NDArray[np.float32]
_GROUP_OF = np.zeros((NUM_OPCODES, len(_GROUPS)))
for _column, _names in enumerate(_GROUPS.values()):
    for _name in _names:
        _GROUP_OF[BY_NAME[_name], _column] = 1


@dataclass(frozen=True)
class Effects:
    """What compiling says.

    Attributes:
        before: the code without the decision.
        after: for each candidate the code with it.
        together: for each candidate the code if all later calls of the callee are decided alike.
        start: the code with all calls left to LLVM.
        now: the code of the plan so far.
    """

    before: Compiled
    after: tuple[Compiled, ...]
    together: tuple[Compiled, ...]
    start: Compiled
    now: Compiled


class Static:
    """What does not change in the course of an episode."""

    def __init__(self, compiler: Inlining, program: Any) -> None:
        self.graph: CallGraph = compiler.graph(program)
        self.table: Table = compiler.simplified(program)
        graph = self.graph
        shown = {site.callee for site in graph.sites} | set(np.flatnonzero(graph.table.functions[:, 1]).tolist())
        self.functions = [index for index in range(len(graph.names)) if index in shown]
        self.place = {function: node for node, function in enumerate(self.functions)}
        self.node = {graph.names[function]: node for node, function in enumerate(self.functions)}
        self.edges = [site for site in graph.sites if site.callee >= 0]

    @cached_property
    def sizes(self) -> npt.NDArray[np.float64]:
        """Instructions of each function by itself."""
        return np.bincount(self.table.instructions[:, 1], minlength=len(self.graph.names)).astype(float)

    @cached_property
    def blocks(self) -> npt.NDArray[np.float64]:
        """Blocks of each function by itself."""
        return np.bincount(self.table.blocks[:, 1], minlength=len(self.graph.names)).astype(float)

    @cached_property
    def heights(self) -> list[int]:
        """The longest chain of calls below each function, circles left out."""
        graph, found = self.graph, [0] * len(self.graph.names)
        for component in range(int(graph.flow.component.max()) + 1):
            for function in np.flatnonzero(graph.flow.component == component).tolist():
                below = [
                    found[site.callee] + 1
                    for site in self.edges
                    if site.caller == function and graph.flow.component[site.callee] < component
                ]
                found[function] = max(below, default=0)
        return found

    @cached_property
    def work(self) -> npt.NDArray[np.float64]:
        """Instructions that a call of each function is taken to run in its own blocks."""
        graph = self.graph
        per_block = graph.flow.frequency[graph.table.instructions[:, 2]]
        return np.bincount(graph.table.instructions[:, 1], per_block, minlength=len(graph.names)).astype(float)

    @cached_property
    def nodes(self) -> Floats:
        """The columns of ``nodes`` that do not change."""
        graph, table = self.graph, self.graph.table
        rows = np.zeros((len(self.functions), len(NODE_FEATURES)), np.float32)
        shares = np.zeros((len(graph.names), len(_GROUPS)))
        np.add.at(shares, self.table.instructions[:, 1], _GROUP_OF[self.table.instructions[:, 3]])
        shares /= np.maximum(self.sizes, 1)[:, None]
        depth = np.zeros(len(graph.names))
        np.maximum.at(depth, table.blocks[:, 1], graph.flow.depth)
        made = [[site for site in graph.sites if site.caller == function] for function in range(len(graph.names))]
        for node, function in enumerate(self.functions):
            sites = made[function]
            rows[node, : len(NODE_FEATURES) - 2] = [
                table.functions[function, 1],
                function == graph.entry,
                graph.is_internal(function),
                graph.exposed[function],
                graph.flow.recursive[function],
                np.log1p(self.sizes[function]) / 2,
                0,
                np.log1p(self.blocks[function]) / 2,
                np.log1p(graph.flow.loops[function]),
                depth[function],
                np.log1p(graph.users[function]),
                graph.users[function] == 1,
                np.log1p(graph.flow.calls[function]) / 2,
                self.heights[function] / 2,
                np.log1p(len(sites)),
                np.log1p(sum(site.callee < 0 for site in sites)),
                np.log1p(sum(bool(site.unsettled) and site.callee >= 0 for site in sites)),
                np.log1p(max((site.arguments for site in self.edges if site.callee == function), default=0)),
                *shares[function],
            ]
        return rows


class InliningObserver:
    """Makes observations of the space that :meth:`space` describes.

    =====================  ===================  =======  ==========================================================
    key                    shape                dtype    meaning
    =====================  ===================  =======  ==========================================================
    ``nodes``              (192, 29)            float32  functions, by :data:`NODE_FEATURES`
    ``node_count``         (1,)                 int32    rows used
    ``edges``              (768, 2)             int32    direct calls (caller, callee); 0 in unused rows
    ``edge_features``      (768, 12)            float32  by :data:`EDGE_FEATURES`
    ``edge_count``         (1,)                 int32    rows used
    ``candidates``         (max_candidates, 3)  int32    (index into ``KINDS``, caller, callee)
    ``candidate_features`` (max_candidates, 40) float32  by :data:`CANDIDATE_FEATURES`
    ``globals``            (16,)                float32  by :data:`GLOBALS`
    ``action_mask``        (max_candidates,)    int8     1 where the action of that index is legal
    =====================  ===================  =======  ==========================================================

    Args:
        max_candidates: rows of the candidates' arrays.
    """

    def __init__(self, max_candidates: int) -> None:
        self.max_candidates = max_candidates
        self._static: dict[tuple[str, int], Static] = {}

    def space(self) -> gymnasium.spaces.Dict:
        """The observation space."""
        box: Any = gymnasium.spaces.Box  # its type knows float bounds only
        c = self.max_candidates
        lowest = np.full((c, 3), -1, np.int32)
        highest = np.tile(np.array([len(KINDS) - 1, MAX_NODES - 1, MAX_NODES - 1], np.int32), (c, 1))

        def floats(*shape: int) -> gymnasium.spaces.Box:
            return gymnasium.spaces.Box(-LIMIT, LIMIT, shape, np.float32)

        return gymnasium.spaces.Dict(
            {
                "nodes": floats(MAX_NODES, len(NODE_FEATURES)),
                "node_count": box(0, MAX_NODES, (1,), np.int32),
                "edges": box(0, MAX_NODES - 1, (MAX_EDGES, 2), np.int32),
                "edge_features": floats(MAX_EDGES, len(EDGE_FEATURES)),
                "edge_count": box(0, MAX_EDGES, (1,), np.int32),
                "candidates": box(lowest, highest, dtype=np.int32),
                "candidate_features": floats(c, len(CANDIDATE_FEATURES)),
                "globals": floats(len(GLOBALS)),
                "action_mask": box(0, 1, (c,), np.int8),
            }
        )

    def static(self, compiler: Inlining, program: Any) -> Static:
        """What does not change, made once a program.

        Raises:
            ValueError: more functions or calls than an observation has room for.
        """
        key = program.key, compiler.max_sites
        if key not in self._static:
            found = Static(compiler, program)
            if len(found.functions) > MAX_NODES or len(found.edges) > MAX_EDGES:
                raise ValueError(
                    f"{program.uri} has {len(found.functions)} functions and {len(found.edges)} direct calls; an "
                    f"observation has room for {MAX_NODES} and {MAX_EDGES}: split the file, or decide on a part of it"
                )
            if len(self._static) > 4096:
                self._static.pop(next(iter(self._static)))
            self._static[key] = found
        return self._static[key]

    def observe(
        self, compiler: Inlining, state: State, choices: Choices, effects: Effects | None
    ) -> dict[str, npt.NDArray[Any]]:
        """The observation."""
        static = self.static(compiler, state.program)
        graph = static.graph
        taken: Any = state.actions
        decided = {action.site: action.kind for action in taken}
        grown = self._grown(static, decided)
        site = graph.sites[graph.by_name[choices.focus]] if choices.focus is not None else None

        nodes = np.zeros((MAX_NODES, len(NODE_FEATURES)), np.float32)
        count = len(static.functions)
        nodes[:count] = static.nodes
        nodes[:count, NODE_FEATURES.index("log_grown")] = np.log1p(grown[static.functions]) / 2
        if site is not None:
            nodes[static.place[site.caller], -2] = nodes[static.place[site.callee], -1] = 1
        edges = np.zeros((MAX_EDGES, 2), np.int32)
        edge_features = np.zeros((MAX_EDGES, len(EDGE_FEATURES)), np.float32)
        for row, one in enumerate(static.edges):
            edges[row] = static.place[one.caller], static.place[one.callee]
            edge_features[row] = self._edge(graph, one, decided.get(one.name), one is site)

        candidates = np.full((self.max_candidates, 3), -1, np.int32)
        features = np.zeros((self.max_candidates, len(CANDIDATE_FEATURES)), np.float32)
        mask = np.zeros(self.max_candidates, np.int8)
        offered = len(choices.candidates)
        mask[:offered] = 1
        if site is not None:
            candidates[:offered, 0] = choices.kinds
            candidates[:offered, 1:] = static.place[site.caller], static.place[site.callee]
            features[:offered, : len(SITE_FEATURES)] = self._site(static, site, decided, grown)
            if effects is not None:
                features[:offered, len(SITE_FEATURES) :] = _effects(effects)
        return {
            "nodes": np.clip(nodes, -LIMIT, LIMIT),
            "node_count": np.array([count], np.int32),
            "edges": edges,
            "edge_features": np.clip(edge_features, -LIMIT, LIMIT),
            "edge_count": np.array([len(static.edges)], np.int32),
            "candidates": candidates,
            "candidate_features": np.clip(features, -LIMIT, LIMIT),
            "globals": self._globals(compiler, static, decided, grown, effects),
            "action_mask": mask,
        }

    # -- parts

    @staticmethod
    def _grown(static: Static, decided: dict[str, str]) -> npt.NDArray[np.float64]:
        """Instructions of each function with what was decided to be inlined, which is known bottom-up."""
        grown = static.sizes.copy()
        for index in static.graph.order:
            site = static.graph.sites[index]
            if decided.get(site.name) == "inline":
                grown[site.caller] += grown[site.callee]
        return np.minimum(grown, 1e6)

    @staticmethod
    def _edge(graph: CallGraph, site: Site, kind: str | None, is_focus: bool) -> list[float]:
        return [
            kind is None and not site.unsettled,
            *(kind == one for one in KINDS),
            is_focus,
            math.log1p(graph.frequency(site)) / 2,
            math.log1p(float(graph.flow.frequency[site.block])) / 2,
            float(graph.flow.depth[site.block]),
            math.log1p(site.arguments),
            math.log1p(site.constants),
            math.log1p(site.locals_),
            bool(site.unfit or site.unsettled),
        ]

    @staticmethod
    def _site(static: Static, site: Site, decided: dict[str, str], grown: npt.NDArray[np.float64]) -> list[float]:
        graph, flow = static.graph, static.graph.flow
        callee, caller = site.callee, site.caller
        others = [one for one in static.edges if one.callee == callee and one is not site]
        kinds = [decided.get(one.name) for one in others]
        share = 1 / max(len(others), 1)
        calls = [one for one in graph.sites if one.caller == callee]
        total = sum(graph.frequency(one) for one in static.edges)
        return [
            math.log1p(static.blocks[callee]) / 2,
            math.log1p(static.blocks[caller]) / 2,
            math.log1p(graph.users[callee]),
            math.log1p(graph.users[caller]),
            static.heights[caller] / 2,
            math.log1p(site.constants),
            (grown[callee] - 5 * (1 + site.arguments) - 10 * site.constants) / 100,
            math.log1p(float(flow.frequency[site.block])) / 2,
            float(flow.depth[site.block]),
            math.log1p(site.locals_),
            math.log1p(site.arguments),
            math.log1p(static.sizes[callee]) / 2,
            math.log1p(static.sizes[caller]) / 2,
            math.log1p(grown[callee]) / 2,
            math.log1p(grown[caller]) / 2,
            math.log1p(int(flow.loops[callee])),
            not calls,
            flow.recursive[callee],
            flow.component[callee] == flow.component[caller],
            not graph.exposed[callee] and all(kind == "inline" for kind in kinds),
            *(sum(kind == one for kind in kinds) * share for one in ("inline", "keep", "leave", None)),
            math.log((1e-6 + graph.frequency(site)) / (1e-6 + total)) / 2,
            math.log1p(static.work[callee]) / 2,
        ]

    @staticmethod
    def _globals(
        compiler: Inlining,
        static: Static,
        decided: dict[str, str],
        grown: npt.NDArray[np.float64],
        effects: Effects | None,
    ) -> Floats:
        graph = static.graph
        count = max(len(graph.order), 1)
        row = [
            1 - len(decided) / count,
            len(decided) / count,
            math.log1p(len(static.functions)),
            math.log1p(len(static.edges)),
            math.log1p(float(static.sizes.sum())) / 2,
            math.log1p(float(grown.sum())) / 2,
            math.log1p(len(graph.order)),
            *(sum(kind == one for kind in decided.values()) / count for one in KINDS),
            compiler.level == "Oz",
        ]
        if effects is None:
            row += [0.0] * (len(GLOBALS) - len(row))
        else:
            row += [math.log1p(effects.start.size_bytes) / 2, math.log1p(effects.start.instructions) / 2]
            row += [8 * gain for gain in gains(effects.start, effects.now)]
        return np.clip(np.array(row, np.float32), -LIMIT, LIMIT)


def gains(before: Compiled, after: Compiled) -> list[float]:
    """Logarithms of ``before``'s figures over ``after``'s, by :data:`EFFECTS`."""
    pairs = (
        (before.size_bytes, after.size_bytes),
        (before.instructions, after.instructions),
        (before.cost, after.cost),
    )
    return [math.log(max(one, 1e-9) / max(other, 1e-9)) for one, other in pairs]


def _effects(effects: Effects) -> Floats:
    """The columns of the candidates that compiling gives, shape (candidates, ...)."""
    alone = np.array([gains(effects.before, after) for after in effects.after])
    together = np.array([gains(effects.before, after) for after in effects.together])
    same = np.array([[after.code == effects.before.code, 1.0] for after in effects.after])
    best = np.zeros_like(alone)
    best[np.maximum(alone, together).argmax(0), np.arange(alone.shape[1])] = 1
    signs = np.where(np.abs(alone) > 1e-9, np.sign(alone), 0)
    return np.concatenate([8 * alone, same, signs, 8 * together, best], axis=1).astype(np.float32)
