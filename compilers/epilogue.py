"""GEMM and convolution epilogues: which pointwise chains oneDNN computes inside the call that makes their operand.

oneDNN applies *post-ops* to a matrix product or convolution while the result is still in registers. The graph knows
no post-ops, only small operators, so they are found again here: a chain that begins at a library call, ends at one
*root* and computes nothing else than (optional bias) -> (optional binary with an equally shaped value) -> (optional
activation). Torch offers them as ``mkldnn._linear_pointwise`` and ``mkldnn._convolution_pointwise``; what those
cannot combine is refused with the reason. A post-op differs from the chain in one thing beyond rounding: oneDNN's
relu and clamps make 0 (or a bound) of NaN.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from programs.ir import LIBRARY, VIEWS, Graph, Node

LINEAR, CONV = "linear_pointwise", "conv_pointwise"
"""Operators of the calls; ``programs.reference.apply`` says what they mean."""

Attrs = tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Epilogue:
    """A library call that computes a chain of pointwise nodes along with its own.

    Attributes:
        call: the library node.
        root: the last node of the chain, whose value the call stores.
        members: the chain, ``root`` included, ``call`` not.
        op, attrs, args: of the ``compilers.base.LibraryCall`` that stores ``root``.
    """

    call: str
    root: str
    members: frozenset[str]
    op: str
    attrs: Attrs
    args: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """What ends at one node: legal epilogues by library call, and for other calls why there is none."""

    legal: Mapping[str, Epilogue] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)


class _Hole:
    """In a pattern: the chain's operand, the same everywhere."""


@dataclass(frozen=True)
class _Number:
    """In a pattern: any scalar constant, taken as the parameter of that position."""

    position: int


X = _Hole()
A, B = _Number(0), _Number(1)

_ERF = ("add", ("erf", ("mul", X, math.sqrt(0.5))), 1.0)
_CUBE = ("add", X, ("mul", ("mul", ("mul", X, X), X), 0.044715))
_SQUARE = ("mul", ("add", ("mul", ("mul", X, X), 0.044715), 1.0), X)
_HARD = ("add", ("mul", X, 1 / 6), 0.5)
_HARD_SIGMOIDS = (("minimum", ("relu", _HARD), 1.0), ("minimum", ("maximum", _HARD, 0.0), 1.0))


def _halves(inner: Any) -> tuple[Any, ...]:
    """0.5 * x * inner in its three orders."""
    return (("mul", ("mul", X, 0.5), inner), ("mul", X, ("mul", inner, 0.5)), ("mul", ("mul", X, inner), 0.5))


def _tanh(cubic: Any) -> Any:
    return ("add", ("tanh", ("mul", cubic, math.sqrt(2 / math.pi))), 1.0)


PATTERNS: tuple[tuple[str, str, Any], ...] = (
    ("relu", "", ("relu", X)),
    ("relu", "", ("maximum", X, 0.0)),
    ("sigmoid", "", ("sigmoid", X)),
    ("tanh", "", ("tanh", X)),
    ("swish", "", ("mul", X, ("sigmoid", X))),
    *(("gelu", "none", pattern) for pattern in _halves(_ERF)),
    *(("gelu", "tanh", pattern) for cubic in (_CUBE, _SQUARE) for pattern in _halves(_tanh(cubic))),
    ("leaky_relu", "", ("select", ("gt", X, 0.0), X, ("mul", X, A))),
    ("leaky_relu", "", ("select", ("ge", X, 0.0), X, ("mul", X, A))),
    *(("hardsigmoid", "", pattern) for pattern in _HARD_SIGMOIDS),
    *(("hardswish", "", ("mul", X, pattern)) for pattern in _HARD_SIGMOIDS),
    ("hardtanh", "", ("minimum", ("maximum", X, A), B)),
    ("hardtanh", "", ("maximum", ("minimum", X, B), A)),
    ("hardtanh", "", ("minimum", ("relu", X), B)),
    ("none", "", X),
)
"""(oneDNN's activation, its variant, the chain); operands of commutative operators match in either order."""

BINARIES = ("add", "mul", "sub", "div")
_COMMUTATIVE = frozenset({"add", "mul", "maximum", "minimum"})
_SAME_NUMBER = 1e-6
"""Relative difference up to which a constant of the graph counts as the pattern's: a few float32 roundings."""


@dataclass(frozen=True)
class _Match:
    operand: str | None = None
    numbers: tuple[tuple[int, float], ...] = ()
    members: frozenset[str] = frozenset()


def find(graph: Graph, root: str) -> Found:
    """The epilogues whose last node is ``root``."""
    legal: dict[str, Epilogue] = {}
    refused: dict[str, str] = {}
    for post, variant, pattern in PATTERNS:
        for match in _match(graph, pattern, root, _Match()):
            for tail in _tails(graph, str(match.operand)):
                if not match.members and not tail.members:
                    continue
                made = _epilogue(graph, root, post, variant, match, tail)
                if isinstance(made, str):
                    refused.setdefault(tail.call, made)
                else:
                    legal.setdefault(tail.call, made)
    for name in graph[root].inputs:
        if graph[name].op in LIBRARY and name not in legal:
            refused.setdefault(name, f"{graph[root].op} of {name} is no post-op of oneDNN, nor the end of one")
    return Found(legal, {call: reason for call, reason in refused.items() if call not in legal})


def _number(graph: Graph, name: str) -> float | None:
    node = graph[name]
    return float(graph.constants[name].reshape(())) if node.op == "constant" and node.size == 1 else None


def _match(graph: Graph, pattern: Any, name: str, so_far: _Match) -> Iterator[_Match]:
    """All ways in which the value ``name`` is ``pattern``."""
    if isinstance(pattern, _Hole):
        if so_far.operand in (None, name):
            yield _Match(name, so_far.numbers, so_far.members)
        return
    if isinstance(pattern, _Number | float):
        value = _number(graph, name)
        if value is None:
            return
        if isinstance(pattern, _Number):
            yield _Match(so_far.operand, (*so_far.numbers, (pattern.position, value)), so_far.members)
        elif math.isclose(value, pattern, rel_tol=_SAME_NUMBER):
            yield so_far
        return
    node = graph[name]
    if node.op != pattern[0]:
        return
    orders = [node.inputs, node.inputs[::-1]] if node.op in _COMMUTATIVE else [node.inputs]
    for inputs in dict.fromkeys(orders):
        found = [_Match(so_far.operand, so_far.numbers, so_far.members | {name})]
        for part, source in zip(pattern[1:], inputs, strict=True):
            found = [later for match in found for later in _match(graph, part, source, match)]
        yield from found


@dataclass(frozen=True)
class _Tail:
    """The chain's beginning: the library call, perhaps a bias, perhaps a binary operator."""

    call: str
    members: frozenset[str] = frozenset()
    bias: str | None = None
    binary: str = "none"
    other: str | None = None


def _tails(graph: Graph, name: str) -> Iterator[_Tail]:
    """All ways in which the value ``name`` comes from a library call."""
    yield from _biased(graph, name)
    node = graph[name]
    if node.op not in BINARIES:
        return
    sides = ((0, 1), (1, 0)) if node.op in _COMMUTATIVE else ((0, 1),)
    for left, right in sides:
        other = graph[node.inputs[right]]
        if other.size == 1 and node.size > 1:
            continue  # a scalar is no tensor to combine with
        for tail in _biased(graph, node.inputs[left]):
            if other.name != tail.call and not _takes_bias(graph[tail.call], tail.bias, other):
                yield _Tail(tail.call, tail.members | {name}, tail.bias, node.op, other.name)


def _biased(graph: Graph, name: str) -> Iterator[_Tail]:
    node = graph[name]
    if node.op in LIBRARY:
        yield _Tail(name)
    elif node.op == "add":
        for source, other in (node.inputs, node.inputs[::-1]):
            if graph[source].op in ("matmul", "conv") and _takes_bias(graph[source], None, graph[other]):
                yield _Tail(source, frozenset({name}), other)


def _takes_bias(call: Node, bias: str | None, value: Node) -> bool:
    """Whether ``value`` has one element an output channel of ``call``, which has no bias yet."""
    if bias is not None or len(call.inputs) != 2:
        return False
    rank = len(call.shape)
    channel = 1 if call.op == "conv" else rank - 1
    padded = (1,) * (rank - len(value.shape)) + value.shape
    return padded == tuple(size if axis == channel else 1 for axis, size in enumerate(call.shape))


def _epilogue(graph: Graph, root: str, post: str, variant: str, match: _Match, tail: _Tail) -> Epilogue | str:
    """The call, or why oneDNN can't make it."""
    call = graph[tail.call]
    members = match.members | tail.members
    reason = _unfit(graph, root, members, call) or _uncombinable(graph, call, post, tail)
    if reason is not None:
        return reason
    scalars = dict(match.numbers)
    if post == "hardtanh":
        low, high = scalars.get(0, 0.0), scalars[1]
        if not low <= high:
            return f"the bounds {low:g} and {high:g} are in the wrong order for a clamp"
        numbers: tuple[float, ...] = (low, high)
    else:
        numbers = tuple(scalars[position] for position in sorted(scalars))
    bias = tail.bias if tail.bias is not None else call.inputs[2] if len(call.inputs) == 3 else None
    attrs = dict(call.attrs) | {
        "post": post,
        "variant": variant,
        "scalars": numbers,
        "binary": tail.binary,
        "bias": bias is not None,
    }
    extra = [name for name in (bias, tail.other) if name is not None]
    op = LINEAR if call.op == "matmul" else CONV
    return Epilogue(call.name, root, members, op, tuple(sorted(attrs.items())), (*call.inputs[:2], *extra))


def _unfit(graph: Graph, root: str, members: frozenset[str], call: Node) -> str | None:
    """What forbids any post-op here."""
    if not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return "this build of torch has no oneDNN"
    if call.op not in ("matmul", "conv"):
        return f"{call.name} is no matmul or convolution: oneDNN has no post-ops for it"
    if call.op == "matmul" and len(graph[call.inputs[1]].shape) != 2:
        rank = len(graph[call.inputs[1]].shape)
        return f"{call.name} multiplies batches (its second operand has rank {rank}); post-ops need one matrix"
    if call.op == "matmul" and call.attr("transpose_a"):
        return f"{call.name} reads its first operand transposed, which the call with post-ops does not"
    if graph[root].shape != call.shape:
        return f"{root} has shape {graph[root].shape}, not {call.shape} as {call.name}"
    for name in (call.name, *sorted(members - {root})):
        if name in graph.outputs:
            return f"{name} is an output of the graph, so it has to be stored"
        outside = [user for user in graph.consumers[name] if user not in members]
        if outside:
            return f"{name} is also read by {outside[0]}, so it has to be stored"
    return None


def _uncombinable(graph: Graph, call: Node, post: str, tail: _Tail) -> str | None:
    """What forbids this post-op or these together."""
    for name in (tail.bias, tail.other):
        if name is not None and graph[name].op in VIEWS and not _is_stored_view(graph, name):
            return f"{name} is a view, and the call reads stored values only"
    if tail.other is None:
        return None
    other = graph[tail.other]
    if other.shape != call.shape:
        return f"{tail.binary} needs a value of shape {call.shape}, {other.name} has {other.shape}"
    if call.op == "matmul" and post != "none":
        return f"a matmul takes {tail.binary} or {post} as post-op, not both"
    if call.op == "conv" and post not in ("none", "relu"):
        return f"a convolution takes relu after {tail.binary}, not {post}"
    if call.op == "conv" and len(call.shape) == 3:
        return f"a one-dimensional convolution takes no {tail.binary} as post-op"
    return None


def _is_stored_view(graph: Graph, name: str) -> bool:
    return graph[name].op in ("concat", "pad") or name in graph.outputs
