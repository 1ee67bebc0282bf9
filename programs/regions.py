"""A large model cut into regions: connected parts without library calls, each a program of its own.

The cut. Every node gets a *stage*: the number of library calls on the longest path from it to an output. A region is
a connected part of one stage. A path from one node to another through a library call lowers the stage, so it never
leads back into the same region; and an edge between regions always leads to a lower stage. So regions, library
calls and what else stays outside can be executed one after the other as units. Counted from the outputs, a node
stands beside its first consumer rather than beside its producers (a branch of a concat beside the concat).

Views that only feed library calls stay outside (the library reads them with strides), and so does a part that only
moves elements. A part with more than :data:`MAX_NODES` nodes is cut where the least data crosses.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

import networkx as nx
import numpy as np
import torch

from programs.ir import LIBRARY, VIEWS, Array, Graph, Node
from programs.program import Program
from programs.reference import values

MAX_NODES = 128
"""Most nodes of a region, inputs and constants not counted."""
REAL_SEEDS = 2
"""So many runs of the whole model feed its regions; see :class:`_Feed`."""
JITTER = 0.02
"""Relative width of the noise that makes each seed's inputs different."""


@dataclass(frozen=True, eq=False)
class Region:
    """A region and every place in the model where an equal one stands.

    Attributes:
        program: the region of the first place; ``uri`` is the model's with ``#k``. Its inputs are the values that flow
            in, results of library calls included; its constants are the model's.
        count: number of places.
        nodes: for each place, region node name -> model node name, inputs and constants included.
    """

    program: Program
    count: int
    nodes: tuple[dict[str, str], ...] = field(repr=False)


def split(program: Program) -> list[Region]:
    """The regions of a model, equal ones once, in the order in which they first occur.

    Equal means an equal :attr:`~programs.ir.Graph.canonical_hash`: structure, shapes and scalar constants, not the
    weights. A program without library calls and of at most :data:`MAX_NODES` nodes is one region or, where it is not
    connected, several.
    """
    graph = program.graph
    found: dict[str, list[Graph]] = {}
    for members in parts(graph):
        region = extract(graph, members)
        found.setdefault(region.canonical_hash, []).append(region)
    feed = _Feed(program)
    regions = []
    for number, places in enumerate(found.values()):
        first = places[0]
        maker = feed.add(tuple(node.name for node in first.inputs))
        # equal hashes mean equal nodes at equal positions
        nodes = tuple(
            {here.name: there.name for here, there in zip(first.nodes, place.nodes, strict=True)} for place in places
        )
        made = Program(f"{program.uri}#{number}", program.family, first, maker)
        regions.append(Region(made, len(places), nodes))
    return regions


def parts(graph: Graph) -> list[tuple[str, ...]]:
    """Node names of each region, regions in an order of execution, nodes in the graph's order."""
    outside = _outside(graph)
    stage: dict[str, int] = {}
    for node in reversed(graph.compute):
        readers = [graph[name] for name in graph.consumers[node.name]]
        stage[node.name] = max((stage[r.name] + (r.op in LIBRARY) for r in readers), default=0)
    network: nx.Graph[str] = nx.Graph()
    for node in graph.compute:
        if node.name in outside:
            continue
        network.add_node(node.name)
        for name in node.inputs:
            if name in stage and name not in outside and stage[name] == stage[node.name]:
                network.add_edge(name, node.name)
    made: list[tuple[str, ...]] = []
    for component in nx.connected_components(network):
        for piece in _cut(graph, sorted(component, key=graph.position.__getitem__)):
            made += [part for part in _connected(graph, network, piece) if _computes(graph, part)]
    return sorted(made, key=lambda part: (-stage[part[0]], graph.position[part[0]]))


def _outside(graph: Graph) -> set[str]:
    """Library calls, and views that only they read."""
    outside: set[str] = set()
    for node in reversed(graph.compute):
        pure_view = node.op in VIEWS and node.op not in ("concat", "pad") and node.name not in graph.outputs
        readers = graph.consumers[node.name]
        if node.op in LIBRARY or (pure_view and readers and all(name in outside for name in readers)):
            outside.add(node.name)
    return outside


def _computes(graph: Graph, part: Sequence[str]) -> bool:
    """Whether a part has something to decide: more than views of other parts' values."""
    return any(graph[name].op not in VIEWS or graph[name].op in ("concat", "pad") for name in part)


def _connected(graph: Graph, network: nx.Graph[str], piece: Sequence[str]) -> list[tuple[str, ...]]:
    components = nx.connected_components(network.subgraph(piece))
    return [tuple(sorted(component, key=graph.position.__getitem__)) for component in components]


def _cut(graph: Graph, names: list[str]) -> list[list[str]]:
    """Pieces of at most :data:`MAX_NODES` nodes; each starts where few elements cross from before to after.

    A prefix of a topological order has no input from what follows it, so the pieces still execute one by one.
    """
    pieces = []
    while len(names) > MAX_NODES:
        best, best_size = MAX_NODES, float("inf")
        for count in range(MAX_NODES // 2, MAX_NODES + 1):
            rest = set(names[count:])
            crossing = [name for name in names[:count] if any(user in rest for user in graph.consumers[name])]
            size = sum(graph[name].size for name in crossing)
            if size <= best_size:  # the later of equals: fewer pieces
                best, best_size = count, size
        pieces.append(names[:best])
        names = names[best:]
    return [*pieces, names]


def extract(graph: Graph, members: Sequence[str]) -> Graph:
    """Some nodes of a graph as a graph: what flows in becomes inputs, what flows out outputs, constants stay.

    Nodes are in an order that depends on structure alone (depth first from the outputs), so that equal regions of a
    model come out equal. Names are those of the model.
    """
    inside = set(members)
    leaving = [
        name
        for name in members
        if name in graph.outputs
        or any(user not in inside for user in graph.consumers[name])
        or not graph.consumers[name]
    ]
    order: dict[str, Node] = {}
    for output in leaving:
        stack = [(output, False)]
        while stack:
            name, done = stack.pop()
            if done:
                order.setdefault(name, graph[name])
            elif name not in order:
                stack.append((name, True))
                if name in inside:
                    stack += [(operand, False) for operand in reversed(graph[name].inputs)]
    nodes = []
    for name, node in order.items():
        if name in inside or node.op == "constant":
            nodes.append(node)
        else:
            nodes.append(Node(name, "input", (), node.shape, (("dist", "normal"),), node.dtype))
    # inputs first, in the order of use
    nodes.sort(key=lambda node: node.op != "input")
    constants = {node.name: graph.constants[node.name] for node in nodes if node.op == "constant"}
    return Graph(tuple(nodes), tuple(leaving), constants)


class _Feed:
    """Inputs for the regions of one model: the values that the model really feeds them.

    A run of the whole model per seed would cost far more than measuring a region, so a few runs (float32, seeds
    below :data:`REAL_SEEDS`) are kept, and each seed multiplies their values by its own noise of +-:data:`JITTER`.
    Zeros, infinities and signs stay what they are.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._wanted: dict[str, None] = {}
        self._runs: OrderedDict[int, dict[str, Array]] = OrderedDict()

    def add(self, names: tuple[str, ...]) -> _Maker:
        """An input maker for a region that reads the model's values ``names``."""
        self._wanted.update(dict.fromkeys(names))
        return _Maker(self, names)

    def run(self, seed: int) -> dict[str, Array]:
        """The model's values that regions read, for one of the seeds that are kept."""
        if seed not in self._runs:
            inputs = self._program.make_inputs(seed)
            found = values(self._program.graph, inputs, tuple(self._wanted), torch.float32)
            self._runs[seed] = {name: np.array(value.contiguous().numpy()) for name, value in found.items()}
        return self._runs[seed]


@dataclass(frozen=True, eq=False)
class _Maker:
    """The input maker of one region."""

    feed: _Feed
    names: tuple[str, ...]

    def __call__(self, seed: int) -> dict[str, Array]:
        real = self.feed.run(seed % REAL_SEEDS)
        made = {}
        for number, name in enumerate(self.names):
            value = real[name]
            noise = np.random.default_rng([seed, number]).random(value.shape, dtype=np.float32)
            made[name] = value * (1 + np.float32(2 * JITTER) * (noise - np.float32(0.5)))
        return made
