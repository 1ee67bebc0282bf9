"""Who reads whom, how often, and what it costs, on graphs small enough to count by hand."""

from __future__ import annotations

import pytest

from features.facts import Facts, Read, facts_of
from features.graphs import to_networkx
from programs import graphs
from programs.ir import Graph, GraphBuilder


def _softmax() -> Graph:
    g = GraphBuilder()
    x = g.input("x", (8, 32))
    e = g.op("exp", g.op("mul", x, 2.0))
    return g.build(g.op("div", e, g.op("sum", e, axes=(1,))))


def test_reads_count_broadcasts_and_leave_out_scalars() -> None:
    facts = Facts(_softmax())
    assert facts.decided == ("mul", "exp", "sum", "div")
    assert facts.operands["mul"] == [Read("x", 1.0, 1, 1)]
    assert facts.operands["div"] == [Read("exp", 1.0, 1, 1), Read("sum", 32.0, 1, 1)]
    assert [read.name for read in facts.readers["exp"]] == ["sum", "div"]
    assert facts.flops == {"x": 0, "c": 0, "mul": 256, "exp": 256 * 12, "sum": 256, "div": 256 * 8}
    assert facts.edge_bytes == 2 * 8 * 32 * 4
    assert facts.loose_bytes == 4 * (2 * 256 + 2 * 256 + 8 + 256 + 256 + 8 + 256)


def test_taps_are_told_apart_by_axis() -> None:
    g = GraphBuilder()
    x = g.input("x", (3, 20, 30))
    window = {"stride": (1, 1), "dilation": (1, 1), "pad_lo": (2, 1), "pad_hi": (2, 1)}
    blur = g.op("stencil", x, axes=(1, 2), size=(5, 3), weights=(0.1,) * 15, **window)
    moved = g.op("shift", blur, offsets=(0, 1, 0), fill=0.0)
    facts = Facts(g.build(moved))
    assert facts.operands[blur] == [Read("x", 15.0, 3, 5)]
    assert facts.operands[moved] == [Read(blur, 1.0, 1, 2)]
    assert facts.flops[blur] == 3 * 20 * 30 * 15 * 2


def test_a_depthwise_weight_has_no_taps() -> None:
    g = GraphBuilder()
    x, w = g.input("x", (4, 100)), g.input("w", (4, 3))
    one = {"axes": (1,), "size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,)}
    conv = g.op("depthwise", x, w, **one)
    facts = Facts(g.build(conv))
    assert facts.operands[conv] == [Read("x", 3.0, 3, 1), Read("w", 100.0, 1, 1)]


def test_views_are_looked_through_unless_they_are_decided_on() -> None:
    g = GraphBuilder()
    x = g.input("x", (4, 6))
    flat = g.op("reshape", g.op("transpose", g.op("exp", x), perm=(1, 0)), shape=(24,))
    double = g.op("add", flat, flat)
    joined = g.op("concat", double, flat, axis=0)
    turned = g.op("reshape", joined, shape=(2, 24))
    facts = Facts(g.build(turned))
    assert facts.decided == ("exp", double, joined, turned)
    assert [read.name for read in facts.readers["exp"]] == [double, joined]
    assert facts.operands[double] == [Read("exp", 1.0, 1, 1)]
    assert [read.name for read in facts.operands[turned]] == [joined]


def test_facts_are_made_once_a_program() -> None:
    program = graphs.load("norm/1")
    assert facts_of(program) is facts_of(program)
    depth, height = facts_of(program).depth, facts_of(program).height
    assert max(depth.values()) == max(depth[name] + height[name] for name in depth)


@pytest.mark.parametrize("family", sorted(graphs.FAMILIES))
def test_every_decided_node_is_read_or_returned(family: str) -> None:
    facts = facts_of(graphs.load(f"{family}/2"))
    for name in facts.decided:
        assert facts.readers[name] or name in facts.graph.outputs


def test_networkx_view() -> None:
    graph = _softmax()
    view = to_networkx(graph)
    assert view.nodes["sum"]["op"] == "sum" and view.nodes["sum"]["attrs"] == {"axes": (1,)}
    assert view.nodes["div"]["is_output"] and not view.nodes["exp"]["is_output"]
    assert view.nodes["exp"]["flops"] == 3072 and view.nodes["exp"]["size_bytes"] == 1024
    assert view.edges["sum", "div"] == {"operands": (1,), "size_bytes": 32}
    assert set(view.predecessors("mul")) == {"x", "c"}
