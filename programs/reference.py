"""What every IR operator means, through torch: the oracle (float64), eager execution, and library calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from programs.ir import Array, Graph, Node

Tensor = torch.Tensor

UNARY: dict[str, Callable[..., Tensor]] = {
    "neg": torch.neg, "abs": torch.abs, "relu": torch.relu, "sqrt": torch.sqrt, "rsqrt": torch.rsqrt,
    "reciprocal": torch.reciprocal, "exp": torch.exp, "log": torch.log, "tanh": torch.tanh, "erf": torch.erf,
    "sigmoid": torch.sigmoid, "sin": torch.sin, "cos": torch.cos, "floor": torch.floor, "ceil": torch.ceil,
    "round": torch.round, "sign": torch.sign,
}  # fmt: skip
BINARY: dict[str, Callable[..., Tensor]] = {
    "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div, "maximum": torch.maximum,
    "minimum": torch.minimum, "pow": torch.pow,
}  # fmt: skip
COMPARE: dict[str, Callable[..., Tensor]] = {
    "lt": torch.lt,
    "le": torch.le,
    "gt": torch.gt,
    "ge": torch.ge,
    "eq": torch.eq,
    "ne": torch.ne,
}


POST_OPS: dict[str, Callable[..., Tensor]] = {
    "none": lambda x: x, "relu": torch.relu, "sigmoid": torch.sigmoid, "tanh": torch.tanh, "swish": F.silu,
    "leaky_relu": F.leaky_relu, "hardsigmoid": F.hardsigmoid, "hardswish": F.hardswish, "hardtanh": F.hardtanh,
}  # fmt: skip
"""oneDNN's activations after a matrix product or convolution, by its names; ``gelu`` has its variant besides."""


def apply(op: str, attrs: Mapping[str, Any], args: Sequence[Tensor]) -> Tensor:
    """One operator on torch tensors, in the tensors' own floating type.

    Besides the IR's operators these are ``linear_pointwise`` and ``conv_pointwise``, which only compilers make
    (see :mod:`compilers.epilogue`): ``matmul`` or ``conv``, then a binary operator with the last argument
    (``binary``, unless "none"), then an activation (``post``, of :data:`POST_OPS`, with ``scalars``). ``bias`` says
    whether the third argument is one.

    The result is a fresh contiguous tensor or a view of an argument.
    """
    x = args[0]
    if op in UNARY:
        return UNARY[op](x)
    if op in BINARY:
        return BINARY[op](x, args[1])
    if op in COMPARE:
        return COMPARE[op](x, args[1]).to(x.dtype)
    if op == "select":
        return torch.where(x != 0, args[1], args[2])
    if op in ("sum", "mean"):
        return (torch.sum if op == "sum" else torch.mean)(x, attrs["axes"], keepdim=True)
    if op in ("max", "min"):
        return (torch.amax if op == "max" else torch.amin)(x, attrs["axes"], keepdim=True)
    if op == "prod":
        for axis in attrs["axes"]:
            x = torch.prod(x, axis, keepdim=True)
        return x
    if op == "shift":
        return _shift(x, attrs["offsets"], attrs["fill"])
    if op == "transpose":
        return x.permute(attrs["perm"])
    if op == "reshape":
        return x.reshape(attrs["shape"])
    if op == "broadcast":
        return x.expand(attrs["shape"])
    if op == "slice":
        for dim, (lo, hi, step) in enumerate(zip(attrs["starts"], attrs["stops"], attrs["steps"], strict=True)):
            if (lo, hi, step) != (0, x.shape[dim], 1):
                x = x[(slice(None),) * dim + (slice(lo, hi, step),)]
        return x
    if op == "concat":
        return torch.cat(list(args), attrs["axis"])
    if op == "pad":
        pairs = [size for lo, hi in zip(attrs["lo"][::-1], attrs["hi"][::-1], strict=True) for size in (lo, hi)]
        return F.pad(x, pairs, value=attrs["fill"])
    if op == "matmul":
        a = x.transpose(-1, -2) if attrs["transpose_a"] else x
        b = args[1].transpose(-1, -2) if attrs["transpose_b"] else args[1]
        if len(args) == 3:
            return F.linear(a, b.transpose(-1, -2), args[2]) if b.dim() == 2 else torch.matmul(a, b) + args[2]
        return torch.matmul(a, b)
    if op == "conv":
        conv = {3: F.conv1d, 4: F.conv2d, 5: F.conv3d}[x.dim()]
        bias = args[2] if len(args) == 3 else None
        result: Tensor = conv(x, args[1], bias, attrs["stride"], attrs["padding"], attrs["dilation"], attrs["groups"])
        return result
    if op in ("linear_pointwise", "conv_pointwise"):
        return _with_post_ops(op, attrs, args)
    if op == "library":
        from programs.library import call

        return call(attrs, args)
    return _window(op, attrs, args)


def _with_post_ops(op: str, attrs: Mapping[str, Any], args: Sequence[Tensor]) -> Tensor:
    operands = [*args[:2], *([args[2].reshape(-1)] if attrs["bias"] else [])]
    made = apply("matmul" if op == "linear_pointwise" else "conv", attrs, operands)
    if attrs["binary"] != "none":
        made = BINARY[attrs["binary"]](made, args[-1])
    if attrs["post"] == "gelu":
        return F.gelu(made, approximate=attrs["variant"])
    return POST_OPS[attrs["post"]](made, *attrs["scalars"])


def _shift(x: Tensor, offsets: Sequence[int], fill: float) -> Tensor:
    result = torch.full_like(x, fill)
    source, target = [], []
    for size, offset in zip(x.shape, offsets, strict=True):
        if abs(offset) >= size:
            return result
        source.append(slice(max(offset, 0), size + min(offset, 0)))
        target.append(slice(max(-offset, 0), size - max(offset, 0)))
    result[tuple(target)] = x[tuple(source)]
    return result


def _window(op: str, attrs: Mapping[str, Any], args: Sequence[Tensor]) -> Tensor:
    """Windows by explicit taps: one strided slice of the padded operand a tap."""
    x = args[0]
    axes = attrs["axes"]
    fill = {"pool_max": -torch.inf, "pool_min": torch.inf}.get(op, 0.0)
    pads = [0] * (2 * x.dim())
    for i, axis in enumerate(axes):
        pads[2 * (x.dim() - 1 - axis)] = attrs["pad_lo"][i]
        pads[2 * (x.dim() - 1 - axis) + 1] = attrs["pad_hi"][i]
    padded = F.pad(x, pads, value=fill)
    counted = F.pad(torch.ones_like(x), pads) if op == "pool_mean" and not attrs.get("count_pad", True) else None
    result: Tensor | None = None
    count: Tensor | None = None
    for number, tap in enumerate(np.ndindex(*attrs["size"])):
        where = [slice(None)] * x.dim()
        for i, axis in enumerate(axes):
            start = tap[i] * attrs["dilation"][i]
            span = attrs["dilation"][i] * (attrs["size"][i] - 1)
            last = (padded.shape[axis] - span - 1) // attrs["stride"][i]
            where[axis] = slice(start, start + last * attrs["stride"][i] + 1, attrs["stride"][i])
        value = padded[tuple(where)]
        if op == "stencil":
            value = value * attrs["weights"][number]
        elif op == "depthwise":
            weight = args[1][(slice(None), *tap)]
            value = value * weight.reshape(-1, *(1,) * (x.dim() - axes[0]))
        if counted is not None:
            part = counted[tuple(where)]
            count = part if count is None else count + part
        if result is None:
            result = value
        elif op in ("pool_max", "pool_min"):
            result = torch.maximum(result, value) if op == "pool_max" else torch.minimum(result, value)
        else:
            result = result + value
    assert result is not None
    if op == "pool_mean":
        result = result / count if count is not None else result / float(np.prod(attrs["size"]))
    return result


def run(graph: Graph, inputs: Mapping[str, Array], dtype: torch.dtype = torch.float64) -> dict[str, Tensor]:
    """Interpret ``graph``; returns the outputs by name, as contiguous tensors of ``dtype``."""
    return {name: value.contiguous() for name, value in values(graph, inputs, graph.outputs, dtype).items()}


def values(graph: Graph, inputs: Mapping[str, Array], wanted: Sequence[str], dtype: torch.dtype) -> dict[str, Tensor]:
    """Interpret ``graph`` as far as needed and return the values named in ``wanted``."""
    needed = set(wanted)
    for node in reversed(graph.nodes):
        if node.name in needed:
            needed.update(node.inputs)
    last_use = {name: node.name for node in graph.nodes if node.name in needed for name in node.inputs}
    environment: dict[str, Tensor] = {}
    with torch.inference_mode():
        for node in graph.nodes:
            if node.name not in needed:
                continue
            environment[node.name] = _evaluate(graph, node, inputs, environment, dtype)
            for name in set(node.inputs):
                if last_use[name] == node.name and name not in wanted:
                    del environment[name]
    return {name: environment[name] for name in wanted}


def _evaluate(
    graph: Graph, node: Node, inputs: Mapping[str, Array], environment: Mapping[str, Tensor], dtype: torch.dtype
) -> Tensor:
    if node.op in ("input", "constant"):
        tensor = torch.from_numpy(np.array((inputs if node.op == "input" else graph.constants)[node.name]))
        return tensor.to(dtype) if tensor.is_floating_point() else tensor
    result = apply(node.op, dict(node.attrs), [environment[name] for name in node.inputs])
    # a library call that makes floats of integers alone makes float32
    return result.to(dtype) if result.is_floating_point() else result
