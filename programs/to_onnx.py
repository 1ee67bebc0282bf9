"""A graph as an ONNX model, operator by operator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from programs.ir import Array, Graph, Node
from programs.windows import as_layer, counts, padding, shift_parts, taps

OPSET = 20
IR_VERSION = 10
"""The ONNX file format that goes with the opset; what readers of the time accept."""

_UNARY = {
    "neg": "Neg", "abs": "Abs", "relu": "Relu", "sqrt": "Sqrt", "reciprocal": "Reciprocal", "exp": "Exp",
    "log": "Log", "tanh": "Tanh", "erf": "Erf", "sigmoid": "Sigmoid", "sin": "Sin", "cos": "Cos", "floor": "Floor",
    "ceil": "Ceil", "round": "Round", "sign": "Sign",
}  # fmt: skip
_BINARY = {
    "add": "Add", "sub": "Sub", "mul": "Mul", "div": "Div", "maximum": "Max", "minimum": "Min", "pow": "Pow",
}  # fmt: skip
_COMPARE = {"lt": "Less", "le": "LessOrEqual", "gt": "Greater", "ge": "GreaterOrEqual", "eq": "Equal"}
_REDUCE = {"sum": "ReduceSum", "mean": "ReduceMean", "max": "ReduceMax", "min": "ReduceMin", "prod": "ReduceProd"}
_TYPES = {"float32": TensorProto.FLOAT, "int64": TensorProto.INT64}


def to_onnx(graph: Graph) -> onnx.ModelProto:
    """The graph as a model of opset :data:`OPSET`; inputs and outputs keep their names, constants are initializers.

    Windows become pooling and convolution layers, or sums over shifted slices where there is no such layer.

    Raises:
        ValueError: an operator that this exporter doesn't know.
    """
    return _Exporter(graph).model()


class _Exporter:
    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._nodes: list[onnx.NodeProto] = []
        self._initializers: list[onnx.TensorProto] = []
        self._shared: dict[tuple[Any, ...], str] = {}
        self._truth: dict[str, str] = {}
        self._taken = {node.name for node in graph.nodes}
        self._count = 0

    def model(self) -> onnx.ModelProto:
        graph = self._graph
        for node in graph.compute:
            self._node(node)
        read = {name for node in self._nodes for name in node.input}
        constants = [n.name for n in graph.nodes if n.op == "constant" and n.name in read]
        weights = [numpy_helper.from_array(np.asarray(graph.constants[name], order="C"), name) for name in constants]
        made = helper.make_graph(
            self._nodes,
            "graph",
            [helper.make_tensor_value_info(n.name, _TYPES[n.dtype], n.shape) for n in graph.inputs],
            [helper.make_tensor_value_info(n, _TYPES[graph[n].dtype], graph[n].shape) for n in graph.outputs],
            [*weights, *self._initializers],
        )
        return helper.make_model(
            made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION, producer_name="optgym"
        )

    # -- writing

    def _fresh(self) -> str:
        while True:
            self._count += 1
            name = f"t{self._count}"
            if name not in self._taken:
                return name

    def _emit(self, kind: str, inputs: Sequence[str], out: str | None = None, **attributes: Any) -> str:
        made = out or self._fresh()
        self._nodes.append(helper.make_node(kind, list(inputs), [made], **attributes))
        return made

    def _value(self, value: Array | float) -> str:
        array = np.asarray(value, None if isinstance(value, np.ndarray) else np.float32)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self._shared:
            self._shared[key] = self._fresh()
            self._initializers.append(
                numpy_helper.from_array(np.ascontiguousarray(array).reshape(array.shape), self._shared[key])
            )
        return self._shared[key]

    def _integers(self, values: Sequence[int]) -> str:
        return self._value(np.array(values, np.int64))

    def _slice(self, x: str, part: tuple[Sequence[int], Sequence[int], Sequence[int]], out: str | None = None) -> str:
        starts, stops, steps = part
        axes = range(len(starts))
        return self._emit("Slice", [x, *map(self._integers, (starts, stops, axes, steps))], out)

    def _pad(self, x: str, lo: Sequence[int], hi: Sequence[int], fill: float, out: str | None = None) -> str:
        if not any((*lo, *hi)) and out is None:
            return x
        return self._emit("Pad", [x, self._integers((*lo, *hi)), self._value(fill)], out, mode="constant")

    def _reshape(self, x: str, shape: Sequence[int], out: str | None = None) -> str:
        return self._emit("Reshape", [x, self._integers(shape)], out)

    # -- operators

    def _node(self, node: Node) -> None:
        op, out, names = node.op, node.name, list(node.inputs)
        shapes = [self._graph[name].shape for name in names]
        if op in _UNARY:
            self._emit(_UNARY[op], names, out)
        elif op in _BINARY:
            self._emit(_BINARY[op], names, out)
        elif op == "rsqrt":
            self._emit("Reciprocal", [self._emit("Sqrt", names)], out)
        elif op in _COMPARE or op == "ne":
            truth = self._emit(_COMPARE[op], names) if op != "ne" else self._emit("Not", [self._emit("Equal", names)])
            self._truth[out] = truth
            self._emit("Cast", [truth], out, to=TensorProto.FLOAT)
        elif op == "select":
            truth = self._truth.get(names[0]) or self._emit("Not", [self._emit("Equal", [names[0], self._value(0.0)])])
            self._emit("Where", [truth, *names[1:]], out)
        elif op in _REDUCE:
            self._emit(_REDUCE[op], [names[0], self._integers(node.attr("axes"))], out, keepdims=1)
        elif op == "transpose":
            self._emit("Transpose", names, out, perm=node.attr("perm")) if node.shape else self._emit(
                "Identity", names, out
            )
        elif op == "reshape":
            self._reshape(names[0], node.shape, out)
        elif op == "broadcast":
            self._emit("Expand", [names[0], self._integers(node.shape)], out)
        elif op == "slice":
            self._slice(names[0], (node.attr("starts"), node.attr("stops"), node.attr("steps")), out)
        elif op == "concat":
            self._emit("Concat", names, out, axis=node.attr("axis"))
        elif op == "pad":
            self._pad(names[0], node.attr("lo"), node.attr("hi"), node.attr("fill"), out)
        elif op == "shift":
            self._shift(node, shapes[0])
        elif op == "matmul":
            self._matmul(node, shapes)
        elif op == "conv":
            pads = (*node.attr("padding"), *node.attr("padding"))
            layout = {"strides": node.attr("stride"), "dilations": node.attr("dilation"), "group": node.attr("groups")}
            self._emit("Conv", names, out, pads=pads, kernel_shape=shapes[1][2:], **layout)
        elif node.kind == "window":
            if not self._layer(node, shapes[0]):
                self._taps(node, shapes[0])
        else:
            called = f" ({node.attr('target')})" if op == "library" else ""
            raise ValueError(f"node {out}: the ONNX exporter doesn't know the operator {op!r}{called}")

    def _shift(self, node: Node, shape: tuple[int, ...]) -> None:
        parts = shift_parts(node, shape)
        if parts is None:
            self._emit("Expand", [self._value(node.attr("fill")), self._integers(shape)], node.name)
        else:
            self._pad(self._slice(node.inputs[0], parts[0]), parts[1], parts[2], node.attr("fill"), node.name)

    def _matmul(self, node: Node, shapes: list[tuple[int, ...]]) -> None:
        a, b, *bias = node.inputs
        if len(shapes[0]) == len(shapes[1]) == 2:
            turned = {"transA": int(node.attr("transpose_a")), "transB": int(node.attr("transpose_b"))}
            self._emit("Gemm", [a, b, *bias], node.name, **turned)
            return
        a, b = (
            self._emit("Transpose", [name], perm=(*range(len(shape) - 2), len(shape) - 1, len(shape) - 2))
            if turn
            else name
            for name, shape, turn in (
                (a, shapes[0], node.attr("transpose_a")),
                (b, shapes[1], node.attr("transpose_b")),
            )
        )
        if bias:
            self._emit("Add", [self._emit("MatMul", [a, b]), *bias], node.name)
        else:
            self._emit("MatMul", [a, b], node.name)

    # -- windows

    def _layer(self, node: Node, shape: tuple[int, ...]) -> bool:
        layer = as_layer(node, shape)
        if layer is None:
            return False
        if any(max(lo, hi) >= size for lo, hi, size in zip(layer.lo, layer.hi, layer.size, strict=True)):
            return False  # windows of nothing but padding, on which readers differ
        x = self._reshape(node.inputs[0], layer.shape)
        layout: dict[str, Any] = {
            "kernel_shape": layer.size,
            "strides": layer.stride,
            "dilations": layer.dilation,
            "pads": (*layer.lo, *layer.hi),
        }
        if node.op in ("stencil", "depthwise"):
            if node.op == "stencil":
                weight = self._value(np.array(node.attr("weights"), np.float32).reshape(layer.weight_shape))
            else:
                weight = self._reshape(node.inputs[1], layer.weight_shape)
            y = self._emit("Conv", [x, weight], group=layer.shape[1], **layout)
        elif node.op == "pool_max":
            y = self._emit("MaxPool", [x], **layout)
        elif node.op == "pool_min":
            y = self._emit("Neg", [self._emit("MaxPool", [self._emit("Neg", [x])], **layout)])
        else:
            y = self._emit("AveragePool", [x], count_include_pad=int(node.attr("count_pad", True)), **layout)
            if node.op == "pool_sum":
                y = self._emit("Mul", [y, self._value(float(np.prod(layer.size)))])
        self._reshape(y, node.shape, node.name)
        return True

    def _taps(self, node: Node, shape: tuple[int, ...]) -> None:
        padded = self._pad(node.inputs[0], *padding(node, len(shape)))
        combine = {"pool_max": "Max", "pool_min": "Min"}.get(node.op, "Add")
        result = ""
        for number, (tap, part) in enumerate(taps(node, shape)):
            term = self._slice(padded, part)
            if node.op == "stencil":
                term = self._emit("Mul", [term, self._value(node.attr("weights")[number])])
            elif node.op == "depthwise":
                channels = self._graph[node.inputs[1]].shape[0]
                one = ((0, *tap), (channels, *(i + 1 for i in tap)), (1,) * (len(tap) + 1))
                behind = len(shape) - node.attr("axes")[0]
                weight = self._reshape(self._slice(node.inputs[1], one), (channels, *(1,) * behind))
                term = self._emit("Mul", [term, weight])
            result = term if not result else self._emit(combine, [result, term])
        if node.op == "pool_mean":
            partial = not node.attr("count_pad", True)
            divisor = self._value(counts(node, shape) if partial else float(np.prod(node.attr("size"))))
            self._emit("Div", [result, divisor], node.name)
        else:
            self._emit("Identity", [result], node.name)
