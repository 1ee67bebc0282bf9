"""One ATen operator under import from ``torch.export``: its arguments by name, and helpers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from programs.decompose import ImportFailure
from programs.ir import GraphBuilder, Shape
from programs.library import DTYPES
from programs.library_nodes import Ref, library


@dataclass(frozen=True, eq=False)
class Call:
    """An ATen call with its arguments resolved.

    Attributes:
        g: the graph being built.
        target: overload name, such as ``aten.add.Tensor``.
        name: the node's name, for messages.
        args: arguments by the schema's names, defaults included. :class:`~programs.decompose.Ref` stands for a
            value of the graph (``kind`` is ``bool`` for truth values), a ``torch.Tensor`` for one known already.
        result: what torch says of the result (a fake tensor, or several): shape and type.
        wanted: for each of several results whether anything reads it.
    """

    g: GraphBuilder
    target: str
    name: str
    args: dict[str, Any]
    result: Any
    wanted: tuple[bool, ...]

    def fail(self, reason: str) -> ImportFailure:
        """The error that says which node breaks which rule."""
        return ImportFailure(f"node {self.name} ({self.target}): {reason}")

    def __getitem__(self, key: str) -> Any:
        return self.args[key]

    def get(self, key: str, default: Any = None) -> Any:
        """An argument that not every overload has."""
        return self.args.get(key, default)

    def node(self, value: Any) -> str:
        """A value as a node; known tensors and numbers become constants."""
        if isinstance(value, Ref):
            return value.name
        if isinstance(value, torch.Tensor):
            return self.g.constant(known_array(value))
        if isinstance(value, bool | int | float):
            return self.g.constant(float(value))
        raise self.fail(f"takes tensors, not {type(value).__name__}")

    def x(self, key: str) -> str:
        """Argument ``key`` as a node."""
        return self.node(self.args[key])

    def maybe(self, key: str) -> str | None:
        """Argument ``key`` as a node, or ``None`` where it is left out."""
        return None if self.args.get(key) is None else self.x(key)

    def shape(self, key: str) -> Shape:
        """The shape of a tensor argument."""
        value = self.args[key]
        return self.g.shape(value.name) if isinstance(value, Ref) else tuple(value.shape)

    def ints(self, key: str, count: int | None = None) -> tuple[int, ...]:
        """A list of integers; a single number, or a list of one, is repeated ``count`` times."""
        value = self.args[key]
        items = tuple(value) if isinstance(value, list | tuple) else (value,)
        if not all(isinstance(item, int) for item in items):
            raise self.fail(f"{key} must be known integers, not {items}")
        return items * count if count is not None and len(items) == 1 else items

    def axis(self, key: str, rank: int) -> int:
        """A dimension counted from the front."""
        axis = int(self.args[key])
        if not -max(rank, 1) <= axis < max(rank, 1):
            raise self.fail(f"dimension {axis} is outside a rank of {rank}")
        return axis % max(rank, 1)


Handler = Callable[[Call], "str | list[str | None]"]
"""Turns a call into values of the graph: one name, or one for each result."""


def known_array(value: torch.Tensor) -> Any:
    """A known tensor in the types of the IR."""
    if value.is_complex():
        raise ValueError("complex numbers have no place in the IR; write rotations with sine and cosine")
    value = value.detach()
    if value.is_floating_point() or value.dtype == torch.bool:
        return np.ascontiguousarray(value.to(torch.float32).numpy())
    return np.ascontiguousarray(value.to(torch.int64).numpy())


def library_call(c: Call, order: Sequence[str], keyword_only: Sequence[str]) -> str | list[str | None]:
    """The operator as it is, as a library call.

    Raises:
        LibraryError: :data:`programs.library.ALLOWED` does not list it.
    """

    def template(value: Any) -> Any:
        if isinstance(value, torch.Tensor):
            kind = "bool" if value.dtype == torch.bool else "tensor"
            if value.dim() == 0:
                return value.item()
            return Ref(c.node(value), kind)
        if isinstance(value, list | tuple):
            return tuple(template(item) for item in value)
        if isinstance(value, torch.dtype):
            return dtype_name(value)
        return value

    ignored = ("layout", "device", "pin_memory", "memory_format", "non_blocking", "generator")
    args = tuple(template(c.args[key]) for key in order)
    kwargs = tuple(
        (key, template(c.args[key])) for key in keyword_only if key not in ignored and c.args[key] is not None
    )
    if isinstance(c.result, tuple | list):
        return [library(c.g, c.target, args, kwargs, i) if used else None for i, used in enumerate(c.wanted)]
    return library(c.g, c.target, args, kwargs)


def dtype_name(dtype: torch.dtype) -> str:
    """The IR's name for a torch type: everything floating is ``float32``, integers are ``int64``."""
    if dtype.is_floating_point:
        return "float32"
    if dtype == torch.bool:
        return "bool"
    if dtype in (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8):
        return "int64"
    raise ValueError(f"type {dtype} has no place in the IR; supported: {', '.join(DTYPES)}")
