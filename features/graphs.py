"""A program's graph as a networkx ``DiGraph`` with named attributes, for people and their notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import networkx as nx

from features.facts import Facts
from features.groups import Groups
from programs.ir import Graph

if TYPE_CHECKING:
    from compilers.fusion import Partition


def to_networkx(graph: Graph, partition: Partition | None = None) -> nx.DiGraph[str]:
    """The graph, and on it what ``partition`` decides.

    Every node has ``op``, ``kind`` (``source``, ``pointwise``, ``reduce``, ``window``, ``view``, ``library``),
    ``shape``, ``dtype``, ``attrs`` (dict), ``size_bytes``, ``flops`` (of computing it once) and ``is_output``.
    With a partition also ``decision`` (``own``, ``share``, ``merge``, ``inline``, ``epilogue``, ``pending``,
    ``focus`` or ``None`` where nothing is decided), ``groups`` (sorted names of the groups that evaluate it; more
    than one only for inlined nodes) and ``stored`` (whether its value goes to memory).

    Every edge has ``operands`` (the positions at which the consumer takes the producer), ``size_bytes`` and, with
    a partition, ``internal`` (whether some kernel holds both ends).
    """
    facts = Facts(graph)
    view: nx.DiGraph[str] = nx.DiGraph(outputs=graph.outputs)
    for node in graph.nodes:
        view.add_node(
            node.name,
            op=node.op,
            kind=node.kind,
            shape=node.shape,
            dtype=node.dtype,
            attrs=dict(node.attrs),
            size_bytes=facts.size_bytes[node.name],
            flops=facts.flops[node.name],
            is_output=node.name in graph.outputs,
        )
        for source in dict.fromkeys(node.inputs):
            operands = tuple(i for i, name in enumerate(node.inputs) if name == source)
            view.add_edge(source, node.name, operands=operands, size_bytes=facts.size_bytes[source])
    if partition is not None:
        _annotate(view, facts, partition)
    return view


def _annotate(view: nx.DiGraph[str], facts: Facts, partition: Partition) -> None:
    groups = Groups(facts, partition)
    for name, row in view.nodes.items():
        decision: Any = partition.decisions.get(name)
        row["decision"] = decision.kind if decision else "pending" if name in partition.pending else None
        if name == partition.focus:
            row["decision"] = "focus"
        row["groups"] = tuple(sorted(groups.owners.get(name, ())))
        row["stored"] = name in groups.stored
    for source, reader, row in view.edges(data=True):
        row["internal"] = bool(set(view.nodes[source]["groups"]) & set(view.nodes[reader]["groups"]))
