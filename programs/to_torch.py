"""A graph as a ``torch.nn.Module``: straight-line code of ordinary torch functions, as people write it by hand.

The module is a ``torch.fx.GraphModule``, so nothing is interpreted when it runs, and ``torch.compile`` sees all of it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, Literal

import numpy as np
import torch
import torch.nn.functional as F
from torch.fx import Graph as FxGraph
from torch.fx import GraphModule, Proxy
from torch.fx import Node as FxNode
from torch.fx.proxy import GraphAppendingTracer

from programs import library
from programs.ir import POINTWISE, VIEWS, Array, Graph, Node
from programs.reference import UNARY
from programs.windows import Layer, Part, as_layer, counts, padding, shift_parts, taps

Windows = Literal["layers", "taps"]
"""How windows are written: as pooling and convolution layers (where there are such), or as sums over shifted slices."""

_BINARY: dict[str, Callable[..., Any]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.truediv, "pow": torch.pow,
}  # fmt: skip
_COMPARE: dict[str, Callable[..., Any]] = {
    "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge, "eq": operator.eq, "ne": operator.ne,
}  # fmt: skip


def to_torch(graph: Graph, windows: Windows = "layers") -> GraphModule:
    """The graph as a module: takes the inputs in the graph's order, returns the tuple of its outputs, contiguous.

    Scalar constants stand in the code, larger ones are buffers of the module: ``const_NAME`` for the constant ``NAME``
    of the graph. Each call names the operator of the graph that it is part of, in ``meta["custom"]["program_node"]``.

    Raises:
        ValueError: an operator that this exporter doesn't know.
    """
    return _Exporter(graph, windows).module()


class _Exporter:
    def __init__(self, graph: Graph, windows: Windows) -> None:
        self._graph, self._windows = graph, windows
        self._fx = FxGraph()
        self._tracer = GraphAppendingTracer(self._fx)
        self._root = torch.nn.Module()
        self._values: dict[str, Any] = {}
        self._truth: dict[str, Any] = {}

    def module(self) -> GraphModule:
        for node in self._graph.inputs:
            self._values[node.name] = self._proxy(self._fx.placeholder(node.name))
        for node in self._graph.compute:
            last = next(iter(reversed(self._fx.nodes)), None)
            self._values[node.name] = self._node(node)
            for made in reversed(self._fx.nodes):
                if made is last:
                    break
                made.meta["custom"] = {"program_node": node.name}
        outputs = []
        for name in self._graph.outputs:
            value = self._tensor(name)
            outputs.append((value.contiguous() if self._graph[name].op in VIEWS else value).node)
        self._fx.output(tuple(outputs))
        self._fx.eliminate_dead_code()
        made = GraphModule(self._root, self._fx)
        made.eval()
        return made

    # -- operands

    def _proxy(self, node: FxNode) -> Proxy:
        return Proxy(node, self._tracer)

    def _buffer(self, value: Array, name: str) -> Proxy:
        self._root.register_buffer(name, torch.from_numpy(np.array(value)))
        return self._proxy(self._fx.get_attr(name))

    def _tensor(self, name: str) -> Any:
        if name not in self._values:  # a constant, when it is first needed as a tensor
            self._values[name] = self._buffer(self._graph.constants[name], f"const_{name}")
        return self._values[name]

    def _scalar(self, name: str) -> float | None:
        node = self._graph[name]
        return float(self._graph.constants[name].reshape(())) if node.op == "constant" and node.size == 1 else None

    def _operands(self, node: Node) -> list[Any]:
        """The operands of a pointwise node: scalar constants as numbers where that leaves the result's shape."""
        scalars = [self._scalar(name) for name in node.inputs]
        rank = max(
            (len(self._graph[n].shape) for n, s in zip(node.inputs, scalars, strict=True) if s is None), default=-1
        )
        return [
            self._tensor(name) if scalar is None or len(node.shape) > rank else scalar
            for name, scalar in zip(node.inputs, scalars, strict=True)
        ]

    # -- operators

    def _node(self, node: Node) -> Any:
        op = node.op
        if op in POINTWISE:
            return self._pointwise(node)
        if op == "library":
            return self._library(node)
        x = self._tensor(node.inputs[0])
        shape = self._graph[node.inputs[0]].shape
        if op in ("sum", "mean"):
            return (torch.sum if op == "sum" else torch.mean)(x, node.attr("axes"), keepdim=True)
        if op in ("max", "min"):
            return (torch.amax if op == "max" else torch.amin)(x, node.attr("axes"), keepdim=True)
        if op == "prod":
            for axis in node.attr("axes"):
                x = torch.prod(x, axis, keepdim=True)
            return x
        if op == "shift":
            parts = shift_parts(node, shape)
            if parts is None:
                return self._proxy(self._fx.call_function(torch.full, (node.shape, node.attr("fill"))))
            return _pad(_slice(x, shape, parts[0]), parts[1], parts[2], node.attr("fill"))
        if op == "transpose":
            return x.permute(node.attr("perm"))
        if op == "reshape":
            return x.reshape(node.shape)
        if op == "broadcast":
            return x.expand(node.shape)
        if op == "slice":
            return _slice(x, shape, (node.attr("starts"), node.attr("stops"), node.attr("steps")))
        if op == "concat":
            return torch.cat([self._tensor(name) for name in node.inputs], node.attr("axis"))
        if op == "pad":
            return _pad(x, node.attr("lo"), node.attr("hi"), node.attr("fill"))
        if op == "matmul":
            return self._matmul(node, x)
        if op == "conv":
            conv = (F.conv1d, F.conv2d, F.conv3d)[len(shape) - 3]
            operands = [self._tensor(name) for name in node.inputs[1:]]
            bias = operands[1] if len(operands) == 2 else None
            layout = [node.attr(key) for key in ("stride", "padding", "dilation", "groups")]
            return conv(x, operands[0], bias, *layout)
        if node.kind == "window":
            return self._window(node, x, shape)
        raise ValueError(f"node {node.name}: the torch exporter doesn't know the operator {op!r}")

    def _pointwise(self, node: Node) -> Any:
        op, args = node.op, self._operands(node)
        if op in UNARY:
            return UNARY[op](args[0])
        if op in _BINARY:
            return _BINARY[op](args[0], args[1])
        if op in ("maximum", "minimum"):
            number = next((arg for arg in args if isinstance(arg, float)), None)
            if number is None:
                return (torch.maximum if op == "maximum" else torch.minimum)(args[0], args[1])
            other = args[1] if isinstance(args[0], float) else args[0]
            return (torch.clamp_min if op == "maximum" else torch.clamp_max)(other, number)
        if op in _COMPARE:
            self._truth[node.name] = _COMPARE[op](args[0], args[1])
            return self._truth[node.name].to(torch.float32)
        # select: a comparison decides as it is, without becoming a number first
        condition = self._truth.get(node.inputs[0])
        if condition is None:
            condition = self._tensor(node.inputs[0]) != 0
        return torch.where(condition, args[1], args[2])

    def _matmul(self, node: Node, x: Any) -> Any:
        a = x.transpose(-1, -2) if node.attr("transpose_a") else x
        other = self._tensor(node.inputs[1])
        flat = len(self._graph[node.inputs[1]].shape) == 2
        bias = self._tensor(node.inputs[2]) if len(node.inputs) == 3 else None
        if flat and (bias is not None or node.attr("transpose_b")):
            return F.linear(a, other if node.attr("transpose_b") else other.transpose(-1, -2), bias)
        product = torch.matmul(a, other.transpose(-1, -2) if node.attr("transpose_b") else other)
        return product if bias is None else product + bias

    def _library(self, node: Node) -> Any:
        attrs = dict(node.attrs)
        target = library.resolve(str(attrs["target"]))
        tensors = [self._tensor(name) for name in node.inputs]

        def fill(template: Any) -> Any:
            if isinstance(template, tuple | list):
                if len(template) == 2 and template[0] in ("tensor", "bool") and isinstance(template[1], int):
                    tensor = tensors[template[1]]
                    return tensor if template[0] == "tensor" else tensor != 0
                return [fill(item) for item in template]
            return template

        kwargs = {
            key: library.DTYPES.get(item, item) if key == "dtype" else fill(item) for key, item in attrs["kwargs"]
        }
        args = [fill(item) for item in attrs["args"]]

        def nodes(item: Any) -> Any:
            if isinstance(item, Proxy):
                return item.node
            return [nodes(part) for part in item] if isinstance(item, list) else item

        made = self._fx.call_function(target, tuple(map(nodes, args)), {key: nodes(v) for key, v in kwargs.items()})
        result: Any = self._proxy(made)
        if len(target._schema.returns) > 1 or str(target._schema.returns[0].type).startswith("List"):  # type: ignore[attr-defined]
            result = result[attrs["output"]]
        # truth values and small integers become what the IR has; where they are that already, this does nothing
        return result.to(torch.int64 if node.dtype == "int64" else torch.float32)

    # -- windows

    def _window(self, node: Node, x: Any, shape: tuple[int, ...]) -> Any:
        layer = as_layer(node, shape) if self._windows == "layers" else None
        if layer is not None:
            made = self._pool(node, x, layer) if node.op.startswith("pool") else self._filter(node, x, layer)
            if made is not None:
                return made.reshape(node.shape)
        lo, hi, value = padding(node, len(shape))
        whole = tuple(size + a + b for size, a, b in zip(shape, lo, hi, strict=True))
        padded = _pad(x, lo, hi, value)
        result: Any = None
        for number, (tap, part) in enumerate(taps(node, shape)):
            term = _slice(padded, whole, part)
            if node.op == "stencil":
                term = term * node.attr("weights")[number]
            elif node.op == "depthwise":
                behind = len(shape) - node.attr("axes")[0]
                term = term * self._tensor(node.inputs[1])[(slice(None), *tap)].reshape(-1, *(1,) * behind)
            if result is None:
                result = term
            elif node.op in ("pool_max", "pool_min"):
                result = (torch.maximum if node.op == "pool_max" else torch.minimum)(result, term)
            else:
                result = result + term
        if node.op == "pool_mean":
            partial = not node.attr("count_pad", True)
            result = result / (
                self._buffer(counts(node, shape), f"count_{node.name}")
                if partial
                else float(np.prod(node.attr("size")))
            )
        return result

    def _pool(self, node: Node, x: Any, layer: Layer) -> Any:
        y = x.reshape(layer.shape)
        fits = layer.lo == layer.hi and all(2 * pad <= size for pad, size in zip(layer.lo, layer.size, strict=True))
        if node.op in ("pool_max", "pool_min"):
            y = -y if node.op == "pool_min" else y
            y = y if fits else _pad(y, (0, 0, *layer.lo), (0, 0, *layer.hi), -torch.inf)
            pool = (F.max_pool1d, F.max_pool2d, F.max_pool3d)[layer.spatial - 1]
            y = pool(y, layer.size, layer.stride, layer.lo if fits else 0, layer.dilation)
            return -y if node.op == "pool_min" else y
        counted = node.op == "pool_sum" or node.attr("count_pad", True)
        if any(step != 1 for step in layer.dilation) or not (counted or fits):
            return None
        y = y if fits else _pad(y, (0, 0, *layer.lo), (0, 0, *layer.hi), 0.0)
        mean = (F.avg_pool1d, F.avg_pool2d, F.avg_pool3d)[layer.spatial - 1]
        y = mean(y, layer.size, layer.stride, layer.lo if fits else 0, False, counted)
        return y * float(np.prod(layer.size)) if node.op == "pool_sum" else y

    def _filter(self, node: Node, x: Any, layer: Layer) -> Any:
        if node.op == "stencil":
            weight = self._buffer(
                np.array(node.attr("weights"), np.float32).reshape(layer.weight_shape), f"weights_{node.name}"
            )
        else:
            weight = self._tensor(node.inputs[1]).reshape(layer.weight_shape)
        y = x.reshape(layer.shape)
        even = layer.lo == layer.hi
        y = y if even else _pad(y, (0, 0, *layer.lo), (0, 0, *layer.hi), 0.0)
        conv: Any = (F.conv1d, F.conv2d, F.conv3d)[layer.spatial - 1]
        return conv(y, weight, None, layer.stride, layer.lo if even else 0, layer.dilation, layer.shape[1])


def _slice(x: Any, shape: Sequence[int], part: Part) -> Any:
    where = tuple(
        slice(None) if (start, stop, step) == (0, size, 1) else slice(start, stop, step)
        for size, start, stop, step in zip(shape, *part, strict=True)
    )
    return x if all(item == slice(None) for item in where) else x[where]


def _pad(x: Any, lo: Sequence[int], hi: Sequence[int], value: float) -> Any:
    if not any((*lo, *hi)):
        return x
    pairs = [size for pair in zip(lo[::-1], hi[::-1], strict=True) for size in pair]
    while not any(pairs[-2:]):
        del pairs[-2:]
    return F.pad(x, pairs, value=value)
