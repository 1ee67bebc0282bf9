"""Adding ``library`` nodes to a graph under construction, for what the IR's own operators don't say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from programs.decompose import full_slice
from programs.ir import Array, Graph, GraphBuilder
from programs.library import call


@dataclass(frozen=True)
class Ref:
    """In the arguments of :func:`library`: a node as a tensor, or as truth values."""

    name: str
    kind: str = "tensor"


def library(
    g: GraphBuilder, target: str, args: Sequence[Any], kwargs: Sequence[tuple[str, Any]] = (), output: int = 0
) -> str:
    """A ``library`` node; its shape and type are inferred by running the operator on torch's meta device.

    Args:
        g: the graph being built.
        target: the ATen overload, such as ``aten.cumsum.default``.
        args, kwargs: arguments; :class:`Ref` stands for a node.
        output: which of several results.

    Raises:
        LibraryError: not allowed, or torch refuses the arguments.
    """
    inputs: list[str] = []

    def template(item: Any) -> Any:
        if isinstance(item, Ref):
            if item.name not in inputs:
                inputs.append(item.name)
            return (item.kind, inputs.index(item.name))
        return tuple(template(part) for part in item) if isinstance(item, list | tuple) else item

    attrs: dict[str, Any] = {
        "target": target,
        "args": template(args),
        "kwargs": tuple((key, template(item)) for key, item in kwargs),
        "output": output,
        "shape": None,
    }

    def run(device: str) -> torch.Tensor:
        types = {"float32": torch.float32, "int64": torch.int64}
        return call(attrs, [torch.zeros(g.shape(name), dtype=types[g.dtype(name)], device=device) for name in inputs])

    try:
        result = run("meta")
    except NotImplementedError:
        result = run("cpu")
    attrs["shape"] = tuple(result.shape)
    stem = target.split(".")[1].strip("_")
    dtype = "int64" if result.dtype == torch.int64 else "float32"
    return g.op("library", *inputs, name=stem, dtype=dtype, **attrs)


def index_with(g: GraphBuilder, x: str, axis: int, indices: Array) -> str:
    """``x`` at known positions along ``axis`` (non-negative, one dimension): a slice where they are evenly spaced."""
    steps = np.diff(indices)
    step = int(steps[0]) if len(steps) else 1
    if step > 0 and bool((steps == step).all()):
        return full_slice(g, x, axis, int(indices[0]), int(indices[-1]) + 1, step)
    return library(g, "aten.index_select.default", (Ref(x), axis, Ref(g.constant(indices.astype(np.int64), "indices"))))


def cast(g: GraphBuilder, x: str, dtype: str) -> str:
    """``x`` as float32 or int64 (towards zero)."""
    return x if g.dtype(x) == dtype else library(g, "aten._to_copy.default", (Ref(x),), (("dtype", dtype),))


_LOOKUPS = {"aten.embedding.default": (0, 1), "aten.index.Tensor": (0, 1), "aten.index_select.default": (0, 1)}


def with_index_ranges(graph: Graph) -> Graph:
    """Say for each integer input from which range it may be drawn: the rows of the smallest table it looks up.

    Inputs that look up nothing (masks, for one) keep their range.
    """
    ranges: dict[str, int] = {}
    for node in graph.nodes:
        table, index = _LOOKUPS.get(str(node.attr("target")), (0, 0))
        if node.op == "library" and index and len(node.inputs) > 1 and graph[node.inputs[index]].op == "input":
            axis = len(node.attr("args")[1]) - 1 if node.attr("target") == "aten.index.Tensor" else 0
            if node.attr("target") == "aten.index_select.default":
                axis = node.attr("args")[1]
            rows = graph[node.inputs[table]].shape[axis]
            ranges[node.inputs[index]] = min(rows, ranges.get(node.inputs[index], rows))
    nodes = tuple(
        replace(node, attrs=(("dist", f"index:{ranges[node.name]}"),)) if node.name in ranges else node
        for node in graph.nodes
    )
    return Graph(nodes, graph.outputs, graph.constants)
