"""What is compiled: a tensor graph with its inputs, its oracle and its tolerance.

A :class:`Program` knows no compiler. Its oracle is the float64 interpretation of its graph
(:mod:`programs.reference`); its tolerance is stated from what float32 itself costs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import numpy as np

from programs.ir import SOURCES, Array, Graph, GraphError, Node, Shape

DTYPES = ("float32", "float64", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
"""What the elements of a buffer may be, by numpy's names. Tensor graphs have the first and int64 only."""

InputMaker = Callable[[int], Mapping[str, Array]]


def draw(dist: str, shape: tuple[int, ...], rng: np.random.Generator) -> Array:
    """Draw one input.

    ``dist`` is ``normal`` (standard), ``positive`` (|normal| + 0.1), ``uniform`` (0 to 1) or ``index:N``
    (int64 in 0..N-1). Raises ``ValueError`` for another one.
    """
    if dist == "normal":
        return rng.standard_normal(shape, dtype=np.float32)
    if dist == "positive":
        return np.abs(rng.standard_normal(shape, dtype=np.float32)) + np.float32(0.1)
    if dist == "uniform":
        return rng.random(shape, dtype=np.float32)
    if dist.startswith("index:"):
        return rng.integers(0, int(dist.removeprefix("index:")), shape, dtype=np.int64)
    raise ValueError(f"unknown input distribution {dist!r}; known: normal, positive, uniform, index:N")


class Slot(Protocol):
    """An input or output of a program: a dense array of fixed shape."""

    @property
    def name(self) -> str: ...

    @property
    def shape(self) -> Shape: ...

    @property
    def dtype(self) -> str: ...


class Subject(Protocol):
    """What running, checking and measuring need to know of a program, whatever it is compiled from.

    :class:`Program` (a tensor graph) and :class:`programs.c_program.CProgram` (an LLVM module) are subjects.
    """

    @property
    def uri(self) -> str: ...

    @property
    def family(self) -> str: ...

    @property
    def key(self) -> str:
        """Identity for caches."""

    @property
    def inputs(self) -> tuple[Slot, ...]:
        """Inputs, in the program's order."""

    @property
    def outputs(self) -> tuple[Slot, ...]:
        """Outputs, in the program's order."""

    def make_inputs(self, seed: int) -> dict[str, Array]:
        """Inputs by name, the same for the same ``seed``."""


@dataclass(frozen=True, eq=False)
class Program:
    """A tensor graph to compile.

    Attributes:
        uri: where it comes from: ``programs://graphs-v0/17``, ``programs://models/resnet50``, a file's path.
        family: the unit of the train/validation/test split.
        graph: the tensor graph.
        input_maker: seed -> input arrays by name; ``None`` draws each input by its ``dist`` attribute.
            A region of a real model uses it to receive the values that the model really feeds it.
    """

    uri: str
    family: str
    graph: Graph
    input_maker: InputMaker | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        sources = [name for name in self.graph.outputs if self.graph[name].op in SOURCES]
        if sources:
            raise GraphError(f"{self.uri}: the output {sources[0]} is an input or a constant; outputs must be computed")

    @property
    def inputs(self) -> tuple[Node, ...]:
        """The graph's input nodes."""
        return tuple(self.graph.inputs)

    @property
    def outputs(self) -> tuple[Node, ...]:
        """The graph's output nodes."""
        return tuple(self.graph[name] for name in self.graph.outputs)

    def make_inputs(self, seed: int) -> dict[str, Array]:
        """Inputs by name, the same for the same ``seed``.

        Raises:
            ValueError: the input maker leaves an input out, or makes one of another shape or type.
        """
        if self.input_maker is not None:
            made = dict(self.input_maker(seed))
            for node in self.graph.inputs:
                array = made.get(node.name)
                if array is None or array.shape != node.shape or str(array.dtype) != node.dtype:
                    got = "nothing" if array is None else f"{array.dtype} {array.shape}"
                    raise ValueError(
                        f"{self.uri}: the input maker must make {node.name} as {node.dtype} {node.shape}, not {got}"
                    )
            return {node.name: made[node.name] for node in self.graph.inputs}
        root = np.random.SeedSequence(seed)
        children = root.spawn(len(self.graph.inputs))
        return {
            node.name: draw(str(node.attr("dist", "normal")), node.shape, np.random.default_rng(child))
            for node, child in zip(self.graph.inputs, children, strict=True)
        }

    @cached_property
    def key(self) -> str:
        """Identity for caches: the graph's canonical hash with its constants' values."""
        digest = hashlib.sha256(self.graph.canonical_hash.encode())
        for node in self.graph.nodes:
            if node.op == "constant":
                digest.update(np.ascontiguousarray(self.graph.constants[node.name]).tobytes())
        return digest.hexdigest()
