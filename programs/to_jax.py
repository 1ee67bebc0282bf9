"""A graph as a function of ``jax.numpy`` and ``jax.lax``, to be compiled by XLA."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from programs.ir import POINTWISE, Array, Graph, Node
from programs.windows import Part, as_layer, counts, padding, shift_parts, taps

if TYPE_CHECKING:
    import jax

Windows = Literal["layers", "taps"]
JaxFunction = Callable[..., "tuple[jax.Array, ...]"]

_UNARY = {
    "neg": "negative", "abs": "abs", "sqrt": "sqrt", "reciprocal": "reciprocal", "exp": "exp", "log": "log",
    "tanh": "tanh", "sin": "sin", "cos": "cos", "floor": "floor", "ceil": "ceil", "round": "round", "sign": "sign",
}  # fmt: skip
_BINARY = {
    "add": "add", "sub": "subtract", "mul": "multiply", "div": "divide", "maximum": "maximum", "minimum": "minimum",
    "pow": "power",
}  # fmt: skip
_COMPARE = {
    "lt": "less", "le": "less_equal", "gt": "greater", "ge": "greater_equal", "eq": "equal", "ne": "not_equal",
}  # fmt: skip


def to_jax(graph: Graph, windows: Windows = "layers") -> tuple[JaxFunction, dict[str, Array]]:
    """The graph as a function to give to ``jax.jit``, and the weights that it takes.

    Args:
        graph: without ``library`` nodes.
        windows: as layers (``reduce_window``, convolutions), or as sums over shifted slices, which XLA fuses.

    Returns:
        ``function(weights, *inputs)``, which returns the tuple of the outputs, and ``weights``: the constants of more
        than one element by name. Smaller ones stand in the code.

    Raises:
        ModuleNotFoundError: jax is not installed.
        ValueError: an operator that this exporter doesn't know.
    """
    try:
        import jax  # noqa: F401
    except ModuleNotFoundError:
        raise ModuleNotFoundError("XLA needs jax: pip install -e '.[yardsticks]'") from None
    for node in graph.compute:
        if node.op == "library" or (node.op not in POINTWISE and node.op not in _OTHERS and node.kind != "window"):
            called = f" ({node.attr('target')})" if node.op == "library" else ""
            raise ValueError(f"node {node.name}: the jax exporter doesn't know the operator {node.op!r}{called}")
    weights = {n.name: graph.constants[n.name] for n in graph.nodes if n.op == "constant" and n.size > 1}

    def function(weights: Mapping[str, Any], *inputs: Any) -> tuple[jax.Array, ...]:
        values: dict[str, Any] = dict(weights)
        values |= {node.name: value for node, value in zip(graph.inputs, inputs, strict=True)}
        values |= {n.name: graph.constants[n.name] for n in graph.nodes if n.op == "constant" and n.size == 1}
        for node in graph.compute:
            arguments = [values[name] for name in node.inputs]
            values[node.name] = _apply(node, arguments, [graph[name].shape for name in node.inputs], windows)
        return tuple(values[name] for name in graph.outputs)

    return function, weights


_OTHERS = frozenset(
    [
        "sum",
        "mean",
        "max",
        "min",
        "prod",
        "transpose",
        "reshape",
        "broadcast",
        "slice",
        "concat",
        "pad",
        "matmul",
        "conv",
    ]
)


def _apply(node: Node, args: list[Any], shapes: list[tuple[int, ...]], windows: Windows) -> Any:
    import jax
    import jax.numpy as jnp

    op, x = node.op, args[0]
    if op in POINTWISE:
        return _pointwise(op, args)
    if op in ("sum", "mean", "max", "min", "prod"):
        return getattr(jnp, op)(x, axis=node.attr("axes"), keepdims=True)
    if op == "shift":
        parts = shift_parts(node, shapes[0])
        if parts is None:
            return jnp.full(node.shape, node.attr("fill"), jnp.float32)
        return _pad(jax.lax.slice(x, *parts[0]), parts[1], parts[2], node.attr("fill"))
    if op == "transpose":
        return jnp.transpose(x, node.attr("perm"))
    if op == "reshape":
        return jnp.reshape(x, node.shape)
    if op == "broadcast":
        return jnp.broadcast_to(x, node.shape)
    if op == "slice":
        return jax.lax.slice(x, node.attr("starts"), node.attr("stops"), node.attr("steps"))
    if op == "concat":
        return jnp.concatenate(args, node.attr("axis"))
    if op == "pad":
        return _pad(x, node.attr("lo"), node.attr("hi"), node.attr("fill"))
    if op == "matmul":
        a = jnp.swapaxes(x, -1, -2) if node.attr("transpose_a") else x
        b = jnp.swapaxes(args[1], -1, -2) if node.attr("transpose_b") else args[1]
        product = jnp.matmul(a, b)
        return product + args[2] if len(args) == 3 else product
    if op == "conv":
        pads = [(size, size) for size in node.attr("padding")]
        y = jax.lax.conv_general_dilated(
            x, args[1], node.attr("stride"), pads, rhs_dilation=node.attr("dilation"),
            feature_group_count=node.attr("groups"),
        )  # fmt: skip
        return y + args[2].reshape(-1, *(1,) * (len(shapes[0]) - 2)) if len(args) == 3 else y
    return _layer(node, args, shapes[0]) if windows == "layers" else _taps(node, args, shapes[0])


def _pointwise(op: str, args: list[Any]) -> Any:
    import jax
    import jax.numpy as jnp

    x = args[0]
    if op in _UNARY:
        return getattr(jnp, _UNARY[op])(x)
    if op in _BINARY:
        return getattr(jnp, _BINARY[op])(x, args[1])
    if op in _COMPARE:
        return getattr(jnp, _COMPARE[op])(x, args[1]).astype(jnp.float32)
    if op == "relu":
        return jnp.maximum(x, np.float32(0))
    if op == "sigmoid":
        return jax.nn.sigmoid(x)
    if op == "select":
        return jnp.where(x != 0, args[1], args[2])
    return {"erf": jax.lax.erf, "rsqrt": jax.lax.rsqrt}[op](jnp.asarray(x))


def _pad(x: Any, lo: tuple[int, ...], hi: tuple[int, ...], value: float) -> Any:
    import jax

    return jax.lax.pad(x, np.float32(value), [(a, b, 0) for a, b in zip(lo, hi, strict=True)])


def _layer(node: Node, args: list[Any], shape: tuple[int, ...]) -> Any:
    import jax

    layer = as_layer(node, shape)
    if node.op in ("stencil", "depthwise"):
        if layer is None:
            return _taps(node, args, shape)
        weight: Any = np.array(node.attr("weights"), np.float32) if node.op == "stencil" else args[1]
        y = jax.lax.conv_general_dilated(
            args[0].reshape(layer.shape), weight.reshape(layer.weight_shape), layer.stride,
            list(zip(layer.lo, layer.hi, strict=True)), rhs_dilation=layer.dilation, feature_group_count=layer.shape[1],
        )  # fmt: skip
        return y.reshape(node.shape)
    rank = len(shape)
    lo, hi, value = padding(node, rank)
    lengths, strides, dilations = [1] * rank, [1] * rank, [1] * rank
    for i, axis in enumerate(node.attr("axes")):
        lengths[axis], strides[axis] = node.attr("size")[i], node.attr("stride")[i]
        dilations[axis] = node.attr("dilation")[i]
    combine = {"pool_max": jax.lax.max, "pool_min": jax.lax.min}.get(node.op, jax.lax.add)
    total = jax.lax.reduce_window(
        args[0], np.float32(value), combine, lengths, strides, list(zip(lo, hi, strict=True)), None, dilations
    )
    return total / _divisor(node, shape) if node.op == "pool_mean" else total


def _taps(node: Node, args: list[Any], shape: tuple[int, ...]) -> Any:
    import jax
    import jax.numpy as jnp

    padded = _pad(args[0], *padding(node, len(shape)))
    result: Any = None
    for number, (tap, part) in enumerate(taps(node, shape)):
        term = _tap(padded, part)
        if node.op == "stencil":
            term = term * np.float32(node.attr("weights")[number])
        elif node.op == "depthwise":
            behind = len(shape) - node.attr("axes")[0]
            term = term * args[1][(slice(None), *tap)].reshape(-1, *(1,) * behind)
        if result is None:
            result = term
        elif node.op in ("pool_max", "pool_min"):
            result = (jnp.maximum if node.op == "pool_max" else jnp.minimum)(result, term)
        else:
            result = jax.lax.add(result, term)
    return result / _divisor(node, shape) if node.op == "pool_mean" else result


def _tap(padded: Any, part: Part) -> Any:
    import jax

    return jax.lax.slice(padded, *part)


def _divisor(node: Node, shape: tuple[int, ...]) -> Array:
    if not node.attr("count_pad", True):
        return counts(node, shape)
    return np.array(np.prod(node.attr("size")), np.float32)
