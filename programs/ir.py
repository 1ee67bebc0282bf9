"""The tensor-graph IR: static shapes, float32, one small vocabulary of operators.

A :class:`Graph` is a list of :class:`Node` in topological order. Every value is a dense row-major
tensor. Pointwise operators broadcast like NumPy (right-aligned, size 1 repeats). Reductions keep
their dimensions (size 1). Truth values are ``float32`` 0.0 and 1.0; ``select`` takes "not zero" as
true. Only library operators may read or make ``int64``; nothing else may.

The vocabulary is the table :data:`programs.ops.OPS`; shapes are inferred, so a node's shape is never an opinion.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from programs.ops import (
    LIBRARY,
    OPS,
    POINTWISE,
    REDUCTIONS,
    SOURCES,
    VIEWS,
    WINDOWS,
    GraphError,
    Shape,
    infer_shape,
)

__all__ = [
    "LIBRARY",
    "MAX_RANK",
    "OPS",
    "POINTWISE",
    "REDUCTIONS",
    "SOURCES",
    "VIEWS",
    "WINDOWS",
    "Array",
    "Graph",
    "GraphBuilder",
    "GraphError",
    "Node",
    "Shape",
    "infer_shape",
]

Array = npt.NDArray[Any]

MAX_RANK = 6
"""Highest rank a value may have."""


def _freeze(value: Any) -> Any:
    """Lists become tuples, so that attributes hash and compare by value."""
    if isinstance(value, list | tuple):
        return tuple(_freeze(item) for item in value)
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, np.floating):
        return float(value)
    return value


@dataclass(frozen=True)
class Node:
    """One operator application.

    Attributes:
        name: unique in its graph; letters, digits and underscores.
        op: a key of :data:`OPS`.
        inputs: names of the values read, in the operator's order.
        shape: the result's shape (inferred by :func:`infer_shape`, except for ``input``/``constant``).
        attrs: the operator's attributes as sorted ``(key, value)`` pairs; values are JSON-like, tuples for lists.
        dtype: ``"float32"``; ``"int64"`` only for inputs, constants and results of library operators.
    """

    name: str
    op: str
    inputs: tuple[str, ...]
    shape: Shape
    attrs: tuple[tuple[str, Any], ...] = ()
    dtype: str = "float32"

    def attr(self, key: str, default: Any = None) -> Any:
        """The attribute ``key``, or ``default``."""
        for name, value in self.attrs:
            if name == key:
                return value
        return default

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def kind(self) -> str:
        """The operator's class: see :class:`OpInfo`."""
        return OPS[self.op].kind

    def __str__(self) -> str:
        attrs = "".join(f", {key}={value!r}" for key, value in self.attrs)
        return f"{self.name}: {list(self.shape)} = {self.op}({', '.join(self.inputs)}{attrs})"


@dataclass(frozen=True, eq=False)
class Graph:
    """A tensor graph.

    Attributes:
        nodes: in topological order, sources included.
        outputs: names of the values returned, in order (distinct).
        constants: name -> array of each ``constant`` node.

    Raises:
        GraphError: on construction, when a rule of the IR is broken.
    """

    nodes: tuple[Node, ...]
    outputs: tuple[str, ...]
    constants: Mapping[str, Array] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        seen: dict[str, Node] = {}
        for node in self.nodes:
            if node.op not in OPS:
                raise GraphError(f"node {node.name}: unknown operator {node.op!r}; known: {', '.join(OPS)}")
            info = OPS[node.op]
            if node.name in seen:
                raise GraphError(f"node {node.name}: the name is used twice; names must be unique")
            if not node.name.isidentifier():
                raise GraphError(f"node {node.name!r}: names are letters, digits and underscores")
            if len(node.inputs) not in info.arity:
                raise GraphError(f"node {node.name}: {node.op} takes {info.arity} inputs, got {len(node.inputs)}")
            for name in node.inputs:
                if name not in seen:
                    raise GraphError(f"node {node.name}: input {name!r} is not defined before it")
                if seen[name].dtype != "float32" and info.kind != "library":
                    raise GraphError(f"node {node.name}: {node.op} takes float32, {name} is {seen[name].dtype}")
            missing = [key for key in info.attrs if node.attr(key, ...) is ...]
            if missing:
                raise GraphError(f"node {node.name}: {node.op} needs the attributes {missing}")
            if len(node.shape) > MAX_RANK or any(size < 1 for size in node.shape):
                raise GraphError(f"node {node.name}: shape {node.shape} must have rank <= {MAX_RANK} and no empty side")
            if info.kind == "source":
                if node.op == "constant":
                    value = self.constants.get(node.name)
                    if value is None or value.shape != node.shape or str(value.dtype) != node.dtype:
                        raise GraphError(f"node {node.name}: no {node.dtype} array of shape {node.shape} in constants")
            else:
                try:
                    shape = infer_shape(node.op, [seen[name].shape for name in node.inputs], dict(node.attrs))
                except GraphError as error:
                    raise GraphError(f"node {node.name}: {error}") from None
                if shape != node.shape:
                    raise GraphError(f"node {node.name}: shape should be {shape}, not {node.shape}")
            seen[node.name] = node
        for name in self.outputs:
            if name not in seen:
                raise GraphError(f"output {name!r} is not a node of the graph")
        if not self.outputs or len(set(self.outputs)) != len(self.outputs):
            raise GraphError(f"a graph has one or more distinct outputs, not {self.outputs}")

    @cached_property
    def by_name(self) -> dict[str, Node]:
        """Name -> node."""
        return {node.name: node for node in self.nodes}

    def __getitem__(self, name: str) -> Node:
        return self.by_name[name]

    @cached_property
    def consumers(self) -> dict[str, tuple[str, ...]]:
        """Name -> names of the nodes that read it, in topological order, without repetition."""
        readers: dict[str, list[str]] = {node.name: [] for node in self.nodes}
        for node in self.nodes:
            for name in dict.fromkeys(node.inputs):
                readers[name].append(node.name)
        return {name: tuple(users) for name, users in readers.items()}

    @cached_property
    def position(self) -> dict[str, int]:
        """Name -> index in ``nodes``."""
        return {node.name: index for index, node in enumerate(self.nodes)}

    @property
    def inputs(self) -> tuple[Node, ...]:
        """The ``input`` nodes, in order."""
        return tuple(node for node in self.nodes if node.op == "input")

    @property
    def compute(self) -> tuple[Node, ...]:
        """The nodes that are no sources, in order."""
        return tuple(node for node in self.nodes if node.op not in SOURCES)

    @cached_property
    def canonical_hash(self) -> str:
        """SHA-256 over structure, shapes and attributes, blind to names.

        Values of scalar constants count (they are baked into code); those of larger constants do not,
        so two layers that differ only by their weights are equal.
        """
        index = self.position
        rows = []
        for node in self.nodes:
            value: Any = None
            if node.op == "constant" and node.size == 1:
                value = float(self.constants[node.name].reshape(()))
            attrs = [item for item in node.attrs if item[0] != "dist"]
            rows.append([node.op, [index[name] for name in node.inputs], node.shape, attrs, node.dtype, repr(value)])
        text = json.dumps([rows, [index[name] for name in self.outputs]])
        return hashlib.sha256(text.encode()).hexdigest()

    def __str__(self) -> str:
        return "\n".join([*map(str, self.nodes), f"return {', '.join(self.outputs)}"])

    # -- JSON (structure) beside arrays (constants): never pickle

    def to_json(self) -> dict[str, Any]:
        """Structure as JSON; the arrays of ``constants`` travel beside it (see :meth:`from_json`)."""
        return {
            "nodes": [
                {
                    "name": n.name,
                    "op": n.op,
                    "inputs": n.inputs,
                    "shape": n.shape,
                    "attrs": dict(n.attrs),
                    "dtype": n.dtype,
                }
                for n in self.nodes
            ],
            "outputs": self.outputs,
        }

    @staticmethod
    def from_json(data: Mapping[str, Any], constants: Mapping[str, Array]) -> Graph:
        """The inverse of :meth:`to_json`."""
        nodes = tuple(
            Node(
                str(row["name"]),
                str(row["op"]),
                tuple(row["inputs"]),
                tuple(row["shape"]),
                tuple(sorted((str(k), _freeze(v)) for k, v in row["attrs"].items())),
                str(row["dtype"]),
            )
            for row in data["nodes"]
        )
        return Graph(nodes, tuple(data["outputs"]), dict(constants))


class GraphBuilder:
    """Builds a graph node by node; every method that adds a node returns its name.

    >>> g = GraphBuilder()
    >>> x = g.input("x", (64, 256))
    >>> y = g.op("exp", x)
    >>> z = g.op("div", y, g.op("sum", y, axes=(1,)))
    >>> graph = g.build(z)
    """

    def __init__(self) -> None:
        self._nodes: list[Node] = []
        self._by_name: dict[str, Node] = {}
        self._constants: dict[str, Array] = {}
        self._scalars: dict[str, str] = {}

    def _fresh(self, stem: str) -> str:
        name, count = stem, 0
        while name in self._by_name:
            count += 1
            name = f"{stem}_{count}"
        return name

    def _add(self, node: Node) -> str:
        self._nodes.append(node)
        self._by_name[node.name] = node
        return node.name

    def input(self, name: str, shape: Iterable[int], dist: str = "normal", dtype: str = "float32") -> str:
        """An input; ``dist`` says how it is drawn: see ``programs.inputs.draw``."""
        return self._add(Node(self._fresh(name), "input", (), tuple(shape), (("dist", dist),), dtype))

    def constant(self, value: npt.ArrayLike, name: str = "c") -> str:
        """A constant (float32 unless it is an int64 array); equal scalars share one node."""
        array = np.asarray(value)
        array = np.ascontiguousarray(
            array, dtype=np.int64 if array.dtype == np.int64 and array.ndim else np.float32
        ).reshape(array.shape)
        scalar = repr(float(array)) if array.ndim == 0 else ""  # tells 0.0 from -0.0, which compare equal
        if scalar in self._scalars:
            return self._scalars[scalar]
        made = self._add(Node(self._fresh(name), "constant", (), array.shape, (), str(array.dtype)))
        self._constants[made] = array
        if scalar:
            self._scalars[scalar] = made
        return made

    def op(self, op: str, *inputs: str | float, name: str | None = None, dtype: str = "float32", **attrs: Any) -> str:
        """Add a node; a Python number among ``inputs`` becomes a scalar constant.

        Raises:
            GraphError: unknown operator, wrong arity or shapes that do not fit.
        """
        if op not in OPS:
            raise GraphError(f"unknown operator {op!r}; known: {', '.join(OPS)}")
        names = tuple(item if isinstance(item, str) else self.constant(float(item)) for item in inputs)
        frozen = {key: _freeze(value) for key, value in attrs.items()}
        shape = infer_shape(op, [self.shape(item) for item in names], frozen)
        return self._add(Node(self._fresh(name or op), op, names, shape, tuple(sorted(frozen.items())), dtype))

    def shape(self, name: str) -> Shape:
        """The shape of an added node."""
        return self._by_name[name].shape

    def dtype(self, name: str) -> str:
        """The element type of an added node: ``float32`` or ``int64``."""
        return self._by_name[name].dtype

    def is_source(self, name: str) -> bool:
        """Whether an added node is an input or a constant."""
        return self._by_name[name].op in SOURCES

    def build(self, *outputs: str) -> Graph:
        """The finished graph, checked."""
        return Graph(tuple(self._nodes), outputs, dict(self._constants))
