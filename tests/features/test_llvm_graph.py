"""The graph of a module against one drawn by hand, and its invariants on real programs."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import numpy as np
import pytest

from compilers.llvm.module import Live, Modules
from compilers.llvm.passes import PassAction
from features.llvm_graph import program_graph, type_text
from features.llvm_vectors import AUTOPHASE, autophase
from programs import c

Lives = Callable[[str], Live]

NODES = [
    "[external]", "mul", "ret", "icmp", "br", "call", "ret", "call", "ret", "; undefined function",
    "i32", "i1", "i32",  # what mul, icmp and the first call define
    "i32", "i32",  # the arguments x and a
    "i32",  # the constant 0: one node for its three uses
]  # fmt: skip
CONTROL = {(1, 2, 0), (3, 4, 0), (4, 5, 0), (4, 7, 1), (5, 6, 0), (7, 8, 0)}
DATA = {
    (1, 10, 0), (3, 11, 0), (5, 12, 0),
    (13, 1, 0), (13, 1, 1), (10, 2, 0),
    (14, 3, 0), (15, 3, 1), (11, 4, 0), (14, 5, 0), (12, 6, 0), (15, 7, 0), (15, 8, 0),
}  # fmt: skip
CALL = {(5, 1, 0), (2, 5, 0), (7, 9, 0), (9, 7, 0), (0, 3, 0)}


def test_a_graph_drawn_by_hand(live: Lives) -> None:
    graph = program_graph(live("small"))
    assert [graph.text(node) for node in range(len(graph.kind))] == NODES
    assert graph.kind.tolist() == [0] * 10 + [1] * 5 + [2]
    assert graph.function.tolist() == [-1, 0, 0, 2, 2, 2, 2, 2, 2, -1, 0, 2, 2, 0, 2, -1]
    assert graph.block.tolist() == [-1, 0, 0, 1, 1, 2, 2, 3, 3, -1, 0, 1, 2, -1, -1, -1]
    for flow, expected in enumerate((CONTROL, DATA, CALL)):
        mine = graph.edge_kind == flow
        rows = [(*edge, at) for edge, at in zip(graph.edges[mine].tolist(), graph.position[mine].tolist(), strict=True)]
        assert len(rows) == len(set(rows)) and set(rows) == expected


def test_networkx(live: Lives) -> None:
    graph = program_graph(live("small")).to_networkx()
    assert graph.number_of_nodes() == 16 and graph.number_of_edges() == 24
    assert graph.nodes[11] == {"type": 1, "text": "i1", "function": 2, "block": 1}
    assert sorted((edge["flow"], edge["position"]) for edge in graph[13][1].values()) == [(1, 0), (1, 1)]


@pytest.mark.parametrize(("code", "text"), [(8 + 256 * 32, "i32"), (3, "double"), (2 + (8 << 32), "<8 x float>")])
def test_types_are_written_as_llvm_writes_them(code: int, text: str) -> None:
    assert type_text(code) == text


def test_graphs_of_real_programs_hold_together(modules: Modules) -> None:
    rng = np.random.default_rng(1)
    names = ["mem2reg", "simplifycfg", "inline", "gvn", "loop-rotate", "loop-unroll<O3>", "loop-vectorize"]
    for name in ("crc32", "quicksort", "siphash"):
        program = c.load(f"{name}/small")
        actions = [PassAction("pass", str(rng.choice(names))) for _ in range(6)]
        for length in range(len(actions) + 1):
            module = modules.at(program.key, program.ir, actions[:length])
            graph = program_graph(module)
            one = dict(zip(AUTOPHASE, autophase(module).tolist(), strict=True))
            assert graph.edges.min() >= 0 and graph.edges.max() < len(graph.kind)
            source, target = graph.edges.T
            control, data = graph.edge_kind == 0, graph.edge_kind == 1
            assert (graph.kind[graph.edges[control]] == 0).all()
            assert (graph.kind[source[data]] != graph.kind[target[data]]).all()
            assert control.sum() == one["TotalInsts"] - one["TotalBlocks"] + one["NumEdges"]
            # each variable is defined once, or is an argument; constants are defined nowhere
            defined = np.bincount(target[data], minlength=len(graph.kind))
            assert (defined[graph.kind == 2] == 0).all() and (defined[graph.kind == 1] <= 1).all()
            assert nx.is_weakly_connected(graph.to_networkx())


def test_the_graph_does_not_depend_on_where_things_lie_in_memory(modules: Modules) -> None:
    program = c.load("quicksort/small")
    one = program_graph(modules.at(program.key, program.ir, ()))
    modules.clear()
    held = [modules.at(str(i), program.ir, ()) for i in range(5)]
    other = program_graph(held[-1])
    for name in ("kind", "opcode", "type", "value", "function", "block", "edges", "edge_kind", "position"):
        assert (getattr(one, name) == getattr(other, name)).all()
