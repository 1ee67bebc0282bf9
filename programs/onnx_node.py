"""One ONNX node under import: its inputs (graph values or arrays known already), attributes, and helpers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from programs.decompose import ImportFailure
from programs.ir import Array, GraphBuilder, Shape
from programs.library_nodes import library

Value = str | Array
"""Name of a node in the graph being built, or an array known at import time."""


@dataclass(frozen=True, eq=False)
class Call:
    """An ONNX node with its inputs resolved.

    Attributes:
        g: the graph being built.
        op, name: operator type and node name, for messages.
        opset: version of the operator's domain.
        inputs: one value an input; ``None`` for an input left out.
        attrs: attributes by name, already Python values.
        wanted: for each output whether anything reads it.
    """

    g: GraphBuilder
    op: str
    name: str
    opset: int
    inputs: tuple[Value | None, ...]
    attrs: dict[str, Any]
    wanted: tuple[bool, ...]

    def fail(self, reason: str) -> ImportFailure:
        """The error that says which node breaks which rule."""
        return ImportFailure(f"node {self.name} ({self.op}): {reason}")

    def has(self, index: int) -> bool:
        """Whether input ``index`` is given."""
        return index < len(self.inputs) and self.inputs[index] is not None

    def value(self, index: int) -> Value:
        """Input ``index``, which must be given."""
        if not self.has(index):
            raise self.fail(f"needs {index + 1} inputs or more, got {len(self.inputs)}")
        found = self.inputs[index]
        assert found is not None
        return found

    def known(self, index: int, what: str) -> Array:
        """Input ``index`` as an array; it must not depend on the model's inputs."""
        found = self.value(index)
        if isinstance(found, str):
            raise self.fail(f"{what} (input {index}) depends on the model's inputs; shapes must be static here")
        return found

    def ints(self, index: int, what: str) -> tuple[int, ...]:
        """A known input as a tuple of integers."""
        return tuple(int(item) for item in self.known(index, what).reshape(-1))

    def tensor(self, index: int) -> str:
        """Input ``index`` as a node; a known array becomes a constant."""
        return self.node(self.value(index))

    def maybe(self, index: int) -> str | None:
        """Input ``index`` as a node, or ``None`` where it is left out."""
        return self.tensor(index) if self.has(index) else None

    def node(self, value: Value) -> str:
        """A value as a node: floats and truth values as float32, integers as int64."""
        return value if isinstance(value, str) else self.g.constant(as_constant(value))

    def floating(self, index: int) -> str:
        """Input ``index`` as a float32 node; integers are refused."""
        made = self.tensor(index)
        if self.g.dtype(made) != "float32":
            raise self.fail("takes float32 here; integers computed from inputs are only for indices and comparisons")
        return made

    def shape(self, index: int) -> Shape:
        """Shape of input ``index``."""
        found = self.value(index)
        return self.g.shape(found) if isinstance(found, str) else found.shape

    def attr(self, key: str, default: Any = None) -> Any:
        """The attribute ``key``, or ``default``."""
        return self.attrs.get(key, default)

    def required(self, key: str) -> Any:
        """The attribute ``key``, which must be given."""
        if key not in self.attrs:
            raise self.fail(f"needs the attribute {key!r}")
        return self.attrs[key]

    def axis(self, axis: int, rank: int) -> int:
        """``axis`` counted from the front."""
        if not -rank <= axis < rank:
            raise self.fail(f"axis {axis} is outside a rank of {rank}")
        return axis % rank

    def is_integer(self, index: int) -> bool:
        """Whether input ``index`` holds integers."""
        found = self.value(index)
        return self.g.dtype(found) == "int64" if isinstance(found, str) else found.dtype.kind in "iu"

    def library(self, target: str, args: Sequence[Any], kwargs: Sequence[tuple[str, Any]] = (), output: int = 0) -> str:
        """A library call; :class:`Value` s among ``args`` (wrapped in :class:`Ref`) become its inputs."""
        return library(self.g, target, args, kwargs, output)


Handler = Callable[[Call], "Value | Sequence[Value | None] | None"]
"""Turns a node into values: one, or one for each output; ``None`` leaves the node to the standard's function body."""


def as_constant(value: Array) -> Array:
    """An array in the types of the IR: int64 for integers, float32 for everything else."""
    if value.dtype.kind in "iu":
        return value.astype(np.int64)
    return value.astype(np.float32)
