"""A graph rewritten in one forward sweep: the machinery under :mod:`programs.passes`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from programs.ir import OPS, SOURCES, Array, Graph, Node, Shape, _freeze, infer_shape

Rule = Callable[["Sweep", Node], str | None]
"""Given a node whose inputs are already rewritten, the name of what stands in for it, or ``None`` to keep it."""


class Sweep:
    """Rebuilds a graph node by node; rules look at finished producers and emit replacements.

    Inputs always stay. Outputs keep their names, stay distinct and are never sources: a replacement that
    would break this is refused and the node is kept.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.nodes: dict[str, Node] = {}
        self.constants: dict[str, Array] = {}
        self.changed = False
        self._alias: dict[str, str] = {}
        self._renames: dict[str, str] = {}
        self._taken = set(graph.by_name)
        self._outputs = frozenset(graph.outputs)
        self._gained_readers: set[str] = set()
        self._scalars: dict[str, str] = {}
        self._stem = "n"
        self._emitted: set[str] = set()
        self._operands: frozenset[str] = frozenset()

    # -- what a rule may ask

    def __getitem__(self, name: str) -> Node:
        return self.nodes[name]

    def shape(self, name: str) -> Shape:
        """The shape of a rewritten node."""
        return self.nodes[name].shape

    def value(self, name: str) -> Array | None:
        """The array of a constant; ``None`` for any other node."""
        return self.constants.get(name)

    def uniform(self, name: str) -> float | None:
        """The one value that every element of a float32 constant has, if so."""
        array = self.constants.get(name)
        if array is None or array.dtype != np.float32:
            return None
        first = array.reshape(-1)[0]
        return float(first) if array.size == 1 or bool((array == first).all()) else None

    def sole_use(self, name: str) -> bool:
        """Whether a single node reads ``name`` and the graph does not return it."""
        return (
            name in self.graph.by_name
            and len(self.graph.consumers[name]) == 1
            and name not in self._outputs
            and name not in self._gained_readers
        )

    # -- what a rule may do

    def constant(self, value: Array) -> str:
        """A constant; equal scalars share one node."""
        if value.ndim == 0 and value.dtype == np.float32:
            key = repr(float(value))  # tells 0.0 from -0.0, which compare equal
            if key not in self._scalars:
                self._scalars[key] = self._add_constant(value)
            return self._scalars[key]
        return self._add_constant(value)

    def _add_constant(self, value: Array) -> str:
        name = self._fresh("c")
        self.nodes[name] = Node(name, "constant", (), value.shape, (), str(value.dtype))
        self.constants[name] = value
        self._emitted.add(name)
        return name

    def emit(self, op: str, *inputs: str | float, dtype: str = "float32", **attrs: Any) -> str:
        """Add a node; a number among ``inputs`` becomes a scalar constant. Returns its name."""
        names = tuple(x if isinstance(x, str) else self.constant(np.array(x, np.float32)) for x in inputs)
        frozen = {key: _freeze(value) for key, value in attrs.items()}
        shape = infer_shape(op, [self.shape(name) for name in names], frozen)
        name = self._fresh(self._stem)
        self.nodes[name] = Node(name, op, names, shape, tuple(sorted(frozen.items())), dtype)
        self._emitted.add(name)
        self._gained_readers.update(item for item in names if item not in self._operands)
        return name

    def _fresh(self, stem: str) -> str:
        name, count = stem, 0
        while name in self._taken:
            count += 1
            name = f"{stem}_{count}"
        self._taken.add(name)
        return name

    # -- the sweep

    def run(self, rules: Iterable[Rule]) -> Graph:
        """The rewritten graph; the same object where nothing changed."""
        rules = tuple(rules)
        for node in self.graph.nodes:
            inputs = tuple(self._alias.get(name, name) for name in node.inputs)
            mapped = node if inputs == node.inputs else replace(node, inputs=inputs)
            if node.op == "input":
                self.nodes[node.name] = node
                continue
            if node.op == "constant":
                self.constants[node.name] = self.graph.constants[node.name]
                self.nodes[node.name] = node
            self._stem, self._emitted, self._operands = node.name, set(), frozenset(inputs)
            for rule in rules:
                made = rule(self, mapped)
                if made is not None and made != node.name and self._accept(node, made):
                    break
            else:
                self.nodes.setdefault(node.name, mapped)
        return self._finish()

    def _accept(self, node: Node, made: str) -> bool:
        if node.name in self._outputs:
            if made not in self._emitted:
                if self.nodes[made].op in SOURCES or made in self._outputs or made in self._renames:
                    return False
                self._renames[made] = node.name
            elif self.nodes[made].op in SOURCES:
                return False
        if made in self._emitted and OPS[self.nodes[made].op].kind != "source" and node.name not in self.nodes:
            self.nodes[node.name] = replace(self.nodes.pop(made), name=node.name)
        else:
            if node.op == "constant":
                del self.nodes[node.name], self.constants[node.name]
            self._alias[node.name] = made
            self._gained_readers.add(made)
        self.changed = True
        return True

    def _finish(self) -> Graph:
        inverse = {new: old for old, new in self._renames.items()}
        outputs = tuple(inverse.get(name, name) for name in self.graph.outputs)
        needed = set(outputs)
        for node in reversed(tuple(self.nodes.values())):
            if node.name in needed:
                needed.update(node.inputs)
        if not self.changed and all(node.op == "input" or node.name in needed for node in self.graph.nodes):
            return self.graph
        kept = tuple(node for node in self.nodes.values() if node.op == "input" or node.name in needed)
        constants = {name: value for name, value in self.constants.items() if name in needed}
        return rename(Graph(kept, outputs, constants), self._renames)


def rename(graph: Graph, names: Mapping[str, str]) -> Graph:
    """The graph with nodes renamed by ``names`` (old -> new).

    Raises:
        GraphError: a new name is no identifier or stands already for another node.
    """
    if not names:
        return graph
    nodes = tuple(
        replace(node, name=names.get(node.name, node.name), inputs=tuple(names.get(name, name) for name in node.inputs))
        for node in graph.nodes
    )
    constants = {names.get(name, name): value for name, value in graph.constants.items()}
    return Graph(nodes, tuple(names.get(name, name) for name in graph.outputs), constants)


def name_outputs(graph: Graph, wishes: Mapping[str, str]) -> Graph:
    """Give nodes the names that a model's own file gives them (old -> wished).

    A node that stands in the way gets another name, unless it is an input: then the wish is not granted.
    """
    granted: dict[str, str] = {}
    for old, new in wishes.items():
        holder = graph.by_name.get(new)
        if new not in granted.values() and (holder is None or holder.op != "input"):
            granted[old] = new
    taken = {*graph.by_name, *granted.values()}
    for name in set(granted.values()) & set(graph.by_name) - set(granted):
        count = 1
        while f"{name}_{count}" in taken:
            count += 1
        taken.add(f"{name}_{count}")
        granted[name] = f"{name}_{count}"
    return rename(graph, granted)
