"""The tensor-graph IR: static shapes, float32, one small vocabulary of operators.

A :class:`Graph` is a list of :class:`Node` in topological order. Every value is a dense row-major
tensor. Pointwise operators broadcast like NumPy (right-aligned, size 1 repeats). Reductions keep
their dimensions (size 1). Truth values are ``float32`` 0.0 and 1.0; ``select`` takes "not zero" as
true. Only library operators may read or make ``int64``; nothing else may.

The vocabulary is the table :data:`OPS`; shapes are inferred, so a node's shape is never an opinion.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

Shape = tuple[int, ...]
Array = npt.NDArray[Any]

MAX_RANK = 6
"""Highest rank a value may have."""


class GraphError(ValueError):
    """A graph breaks a rule of the IR; the message names the node, the rule and the remedy."""


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


@dataclass(frozen=True)
class OpInfo:
    """What the IR knows of an operator.

    ``kind`` is one of ``source`` (input, constant), ``pointwise``, ``reduce``, ``window``, ``view`` (moves
    elements, computes nothing) and ``library`` (a call into oneDNN/ATen, never fused by a code generator).
    ``cost`` is its rough arithmetic cost in flops an element (for a window: an element and tap).
    """

    kind: str
    arity: tuple[int, ...]
    cost: float
    attrs: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


def _unary(cost: float) -> OpInfo:
    return OpInfo("pointwise", (1,), cost)


_WINDOW = ("axes", "size", "stride", "dilation", "pad_lo", "pad_hi")

OPS: dict[str, OpInfo] = {
    "input": OpInfo("source", (0,), 0, (), ("dist",)),
    "constant": OpInfo("source", (0,), 0),
    # pointwise, one input
    "neg": _unary(1),
    "abs": _unary(1),
    "relu": _unary(1),
    "sqrt": _unary(8),
    "rsqrt": _unary(8),
    "reciprocal": _unary(6),
    "exp": _unary(12),
    "log": _unary(18),
    "tanh": _unary(18),
    "erf": _unary(20),
    "sigmoid": _unary(16),
    "sin": _unary(20),
    "cos": _unary(20),
    "floor": _unary(1),
    "ceil": _unary(1),
    "round": _unary(1),
    "sign": _unary(2),
    # pointwise, two inputs
    "add": OpInfo("pointwise", (2,), 1),
    "sub": OpInfo("pointwise", (2,), 1),
    "mul": OpInfo("pointwise", (2,), 1),
    "div": OpInfo("pointwise", (2,), 6),
    "maximum": OpInfo("pointwise", (2,), 1),
    "minimum": OpInfo("pointwise", (2,), 1),
    "pow": OpInfo("pointwise", (2,), 36),
    "lt": OpInfo("pointwise", (2,), 1),
    "le": OpInfo("pointwise", (2,), 1),
    "gt": OpInfo("pointwise", (2,), 1),
    "ge": OpInfo("pointwise", (2,), 1),
    "eq": OpInfo("pointwise", (2,), 1),
    "ne": OpInfo("pointwise", (2,), 1),
    "select": OpInfo("pointwise", (3,), 1),
    # reductions: axes = sorted tuple of non-negative dimensions; the result keeps them with size 1
    "sum": OpInfo("reduce", (1,), 1, ("axes",)),
    "mean": OpInfo("reduce", (1,), 1, ("axes",)),
    "max": OpInfo("reduce", (1,), 1, ("axes",)),
    "min": OpInfo("reduce", (1,), 1, ("axes",)),
    "prod": OpInfo("reduce", (1,), 1, ("axes",)),
    # windows: each attribute is a tuple with one entry per axis of ``axes``; padding reads as 0 (stencil,
    # depthwise, pool_sum, pool_mean), or is left out (pool_max, pool_min). pool_mean divides by the
    # window's size, padding counted, unless count_pad is False. stencil: ``weights`` is a flat tuple, row-major over ``size``,
    # cross-correlation. depthwise: second input has shape (channels, *size), channel axis is the one
    # just before ``axes[0]``.
    "stencil": OpInfo("window", (1,), 2, (*_WINDOW, "weights")),
    "depthwise": OpInfo("window", (2,), 2, _WINDOW),
    "pool_max": OpInfo("window", (1,), 1, _WINDOW),
    "pool_min": OpInfo("window", (1,), 1, _WINDOW),
    "pool_sum": OpInfo("window", (1,), 1, _WINDOW),
    "pool_mean": OpInfo("window", (1,), 1, _WINDOW, ("count_pad",)),
    # y[i] = x[i + offset] where that exists, else ``fill``; offsets has one entry per dimension
    "shift": OpInfo("window", (1,), 0, ("offsets", "fill")),
    # views
    "transpose": OpInfo("view", (1,), 0, ("perm",)),
    "reshape": OpInfo("view", (1,), 0, ("shape",)),
    "broadcast": OpInfo("view", (1,), 0, ("shape",)),
    "slice": OpInfo("view", (1,), 0, ("starts", "stops", "steps")),
    "concat": OpInfo("view", tuple(range(1, 65)), 0, ("axis",)),
    "pad": OpInfo("view", (1,), 0, ("lo", "hi", "fill")),
    # library calls. matmul: torch.matmul after optional transposition of the last two dimensions, plus an
    # optional bias. conv: x (N, C, *spatial), w (O, C/groups, *k), optional bias (O,).
    "matmul": OpInfo("library", (2, 3), 2, ("transpose_a", "transpose_b")),
    "conv": OpInfo("library", (2, 3), 2, ("stride", "padding", "dilation", "groups")),
    # any other functional ATen overload in programs/library.py's list; ``args``/``kwargs`` are templates in
    # which ("tensor", i) stands for the i-th input; ``output`` picks one of several results
    "library": OpInfo("library", tuple(range(1, 65)), 1, ("target", "args", "kwargs", "output", "shape")),
}

POINTWISE = frozenset(name for name, info in OPS.items() if info.kind == "pointwise")
REDUCTIONS = frozenset(name for name, info in OPS.items() if info.kind == "reduce")
WINDOWS = frozenset(name for name, info in OPS.items() if info.kind == "window")
VIEWS = frozenset(name for name, info in OPS.items() if info.kind == "view")
LIBRARY = frozenset(name for name, info in OPS.items() if info.kind == "library")
SOURCES = frozenset(name for name, info in OPS.items() if info.kind == "source")


def broadcast_shape(*shapes: Shape) -> Shape:
    """NumPy's broadcast of ``shapes``; raises ``ValueError`` where they don't fit."""
    return tuple(int(size) for size in np.broadcast_shapes(*shapes))


def infer_shape(op: str, shapes: list[Shape], attrs: Mapping[str, Any]) -> Shape:
    """The result's shape of ``op`` on operands of ``shapes``.

    Raises:
        GraphError: an operand or attribute breaks the operator's rule.
    """
    kind = OPS[op].kind
    if kind == "pointwise":
        try:
            return broadcast_shape(*shapes)
        except ValueError:
            raise GraphError(f"{op}: operand shapes {shapes} do not broadcast together") from None
    x = shapes[0] if shapes else ()
    rank = len(x)
    if kind == "reduce":
        axes = attrs["axes"]
        if not axes or list(axes) != sorted(set(axes)) or axes[0] < 0 or axes[-1] >= rank:
            raise GraphError(f"{op}: axes must be distinct, sorted and in 0..{rank - 1}, not {axes}")
        return tuple(1 if dim in axes else size for dim, size in enumerate(x))
    if op == "shift":
        if len(attrs["offsets"]) != rank:
            raise GraphError(f"shift: needs {rank} offsets, got {attrs['offsets']}")
        return x
    if kind == "window":
        return _window_shape(op, shapes, attrs)
    if op == "transpose":
        if sorted(attrs["perm"]) != list(range(rank)):
            raise GraphError(f"transpose: perm must be a permutation of 0..{rank - 1}, not {attrs['perm']}")
        return tuple(x[dim] for dim in attrs["perm"])
    if op == "reshape":
        if math.prod(attrs["shape"]) != math.prod(x):
            raise GraphError(f"reshape: {x} has {math.prod(x)} elements, {attrs['shape']} has another number")
        return tuple(attrs["shape"])
    if op == "broadcast":
        try:
            fits = broadcast_shape(x, attrs["shape"]) == tuple(attrs["shape"])
        except ValueError:
            fits = False
        if not fits:
            raise GraphError(f"broadcast: {x} does not broadcast to {attrs['shape']}")
        return tuple(attrs["shape"])
    if op == "slice":
        starts, stops, steps = attrs["starts"], attrs["stops"], attrs["steps"]
        if not len(starts) == len(stops) == len(steps) == rank:
            raise GraphError(f"slice: needs {rank} starts, stops and steps")
        for dim, (lo, hi, step) in enumerate(zip(starts, stops, steps, strict=True)):
            if not 0 <= lo < hi <= x[dim] or step < 1:
                raise GraphError(f"slice: {lo}:{hi}:{step} is empty or outside dimension {dim} of size {x[dim]}")
        return tuple(-(-(hi - lo) // step) for lo, hi, step in zip(starts, stops, steps, strict=True))
    if op == "concat":
        axis = attrs["axis"]
        if not 0 <= axis < rank:
            raise GraphError(f"concat: axis {axis} outside 0..{rank - 1}")
        for other in shapes[1:]:
            if len(other) != rank or any(
                a != b for dim, (a, b) in enumerate(zip(x, other, strict=True)) if dim != axis
            ):
                raise GraphError(f"concat: shapes {shapes} differ outside axis {axis}")
        return (*x[:axis], sum(shape[axis] for shape in shapes), *x[axis + 1 :])
    if op == "pad":
        lo, hi = attrs["lo"], attrs["hi"]
        if not len(lo) == len(hi) == rank or min((*lo, *hi), default=0) < 0:
            raise GraphError(f"pad: needs {rank} non-negative lo and hi, got {lo} and {hi}")
        return tuple(size + a + b for size, a, b in zip(x, lo, hi, strict=True))
    if op == "matmul":
        a = (*shapes[0][:-2], *((shapes[0][-2:])[::-1] if attrs.get("transpose_a") else shapes[0][-2:]))
        b = (*shapes[1][:-2], *((shapes[1][-2:])[::-1] if attrs.get("transpose_b") else shapes[1][-2:]))
        if len(a) < 2 or len(b) < 2 or a[-1] != b[-2]:
            raise GraphError(f"matmul: operands must be matrices with equal inner size, not {a} and {b}")
        try:
            result: Shape = (*broadcast_shape(a[:-2], b[:-2]), a[-2], b[-1])
        except ValueError:
            raise GraphError(f"matmul: batch sizes of {a} and {b} do not broadcast together") from None
        if len(shapes) == 3 and shapes[2] != (b[-1],):
            raise GraphError(f"matmul: bias must have shape {(b[-1],)}, not {shapes[2]}")
        return result
    if op == "conv":
        w = shapes[1]
        spatial = rank - 2
        if spatial < 1 or len(w) != rank or x[1] != w[1] * attrs["groups"] or w[0] % attrs["groups"]:
            raise GraphError(f"conv: input {x}, weight {w} and groups {attrs['groups']} do not fit")
        sizes = tuple(
            (x[2 + i] + 2 * attrs["padding"][i] - attrs["dilation"][i] * (w[2 + i] - 1) - 1) // attrs["stride"][i] + 1
            for i in range(spatial)
        )
        if len(shapes) == 3 and shapes[2] != (w[0],):
            raise GraphError(f"conv: bias must have shape {(w[0],)}, not {shapes[2]}")
        return (x[0], w[0], *sizes)
    if op == "library":
        return tuple(attrs["shape"])
    raise GraphError(f"unknown operator {op!r}; known: {', '.join(OPS)}")


def _window_shape(op: str, shapes: list[Shape], attrs: Mapping[str, Any]) -> Shape:
    x = shapes[0]
    axes = attrs["axes"]
    if not axes or list(axes) != sorted(set(axes)) or axes[0] < 0 or axes[-1] >= len(x):
        raise GraphError(f"{op}: axes must be distinct, sorted and inside rank {len(x)}, not {axes}")
    if any(len(attrs[key]) != len(axes) for key in _WINDOW):
        raise GraphError(f"{op}: {', '.join(_WINDOW)} need one entry per axis")
    result = list(x)
    for i, axis in enumerate(axes):
        size, stride, dilation = attrs["size"][i], attrs["stride"][i], attrs["dilation"][i]
        lo, hi = attrs["pad_lo"][i], attrs["pad_hi"][i]
        if size < 1 or stride < 1 or dilation < 1 or lo < 0 or hi < 0:
            raise GraphError(f"{op}: size, stride, dilation must be positive and padding non-negative")
        span = dilation * (size - 1) + 1
        result[axis] = (x[axis] + lo + hi - span) // stride + 1
        if result[axis] < 1:
            raise GraphError(f"{op}: window of span {span} does not fit dimension {axis} of size {x[axis]}")
    if op == "stencil" and len(attrs["weights"]) != math.prod(attrs["size"]):
        raise GraphError(f"stencil: needs {math.prod(attrs['size'])} weights, got {len(attrs['weights'])}")
    if op == "depthwise":
        if axes[0] == 0 or axes != tuple(range(axes[0], axes[0] + len(axes))):
            raise GraphError("depthwise: axes must be consecutive, with a channel dimension before them")
        if shapes[1] != (x[axes[0] - 1], *attrs["size"]):
            raise GraphError(f"depthwise: weight must have shape {(x[axes[0] - 1], *attrs['size'])}, not {shapes[1]}")
    return tuple(result)


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
    constants: Mapping[str, Array] = field(default_factory=dict)

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
        self._scalars: dict[float, str] = {}

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
        if array.ndim == 0 and float(array) in self._scalars and not math.isnan(float(array)):
            return self._scalars[float(array)]
        made = self._add(Node(self._fresh(name), "constant", (), array.shape, (), str(array.dtype)))
        self._constants[made] = array
        if array.ndim == 0:
            self._scalars[float(array)] = made
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


GraphFactory = Callable[[int], Graph]
