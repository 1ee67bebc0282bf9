"""Clean-up passes, graph to graph: what stands before any compiler sees a program.

Each pass keeps what the graph means, its inputs, and the number, order and names of its outputs; it returns
the same object where it finds nothing to do. :func:`clean` runs them all to a fixpoint.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch

from programs.ir import OPS, Array, Graph, Node
from programs.reference import apply
from programs.rewrite import Rule, Sweep
from programs.simplify_algebra import ALGEBRA
from programs.simplify_views import VIEW_RULES, sink_reshapes

Pass = Callable[[Graph], Graph]

GROWTH = 4
"""Constant folding skips a result that is more than so many times larger than the operands together..."""
SMALL = 4096
"""... unless it has at most so many elements."""
COMMON_CONSTANT_SIZE = 65536
"""Constants of at most so many elements are compared by value; larger ones are taken for distinct."""
COMMUTATIVE = frozenset(("add", "mul", "maximum", "minimum", "eq", "ne"))


def fold_constants(graph: Graph) -> Graph:
    """Evaluate nodes whose operands are all constants (in float64, rounded once), unless that costs much memory."""
    return Sweep(graph).run([_fold])


def _fold(s: Sweep, node: Node) -> str | None:
    values = [s.value(name) for name in node.inputs]
    operands = [value for value in values if value is not None]
    if node.op == "constant" or len(operands) < len(values):
        return None
    if node.size > SMALL and node.size > GROWTH * sum(value.size for value in operands):
        return None
    # Views only move elements: no need to widen them.
    wide = torch.float64 if OPS[node.op].kind != "view" else torch.float32
    tensors = [torch.from_numpy(value) for value in operands]
    with torch.inference_mode():
        result = apply(node.op, dict(node.attrs), [t.to(wide) if t.is_floating_point() else t for t in tensors])
    array: Array = np.ascontiguousarray(result.numpy(), dtype=node.dtype).reshape(node.shape)
    return s.constant(array)


def remove_dead(graph: Graph) -> Graph:
    """Drop what no output needs; inputs stay, they are the program's signature."""
    return Sweep(graph).run([])


def merge_common(graph: Graph) -> Graph:
    """Common-subexpression elimination; operands of commutative operators compare as a set."""
    seen: dict[object, str] = {}

    def common(s: Sweep, node: Node) -> str | None:
        key: object
        if node.op == "constant":
            if node.size > COMMON_CONSTANT_SIZE:
                return None
            key = (node.shape, node.dtype, s.constants[node.name].tobytes())
        else:
            inputs = tuple(sorted(node.inputs)) if node.op in COMMUTATIVE else node.inputs
            # repr tells 1 from 1.0 and 0.0 from -0.0, which compare equal
            key = (node.op, inputs, repr(node.attrs), node.shape, node.dtype)
        return seen.setdefault(key, node.name)

    return Sweep(graph).run([common])


def simplify_algebra(graph: Graph) -> Graph:
    """Algebraic no-ops and cheaper equals: ``x*1``, ``x+0``, ``pow(x, 2)``, affine chains of constants ..."""
    return Sweep(graph).run(ALGEBRA)


def canonicalize_views(graph: Graph) -> Graph:
    """Merge chains of views, drop identities, and let operators read through views that change nothing for them."""
    return Sweep(graph).run(VIEW_RULES)


def fold_scales(graph: Graph) -> Graph:
    """Fold a per-channel constant factor or summand after a convolution or matmul into weights and bias.

    This is batch-norm folding: a front-end writes an inference batch norm as ``x * scale + shift``.
    """
    return Sweep(graph).run([_fold_scale])


def _fold_scale(s: Sweep, node: Node) -> str | None:
    if node.op not in ("mul", "add", "sub", "div"):
        return None
    order = (0, 1) if s[node.inputs[0]].op in ("conv", "matmul", "depthwise") else (1, 0)
    target, other = node.inputs[order[0]], node.inputs[order[1]]
    producer, constant = s[target], s.value(other)
    if (
        constant is None
        or producer.op not in ("conv", "matmul", "depthwise")
        or producer.shape != node.shape
        or not s.sole_use(target)
        or (order == (1, 0) and node.op in ("sub", "div"))
    ):
        return None
    weight = s.value(producer.inputs[1])
    bias = s.value(producer.inputs[2]) if len(producer.inputs) == 3 else None
    vector = _per_channel(producer, constant)
    if weight is None or vector is None or (len(producer.inputs) == 3 and bias is None):
        return None
    if producer.op == "matmul" and weight.ndim != 2:
        return None
    attrs = dict(producer.attrs)
    if node.op in ("add", "sub"):
        if producer.op == "depthwise":
            return None
        summed = vector if node.op == "add" else -vector
        if bias is not None:
            summed = summed + bias
        made = s.constant(summed.astype(np.float32))
        return s.emit(producer.op, *producer.inputs[:2], made, **attrs)
    if node.op == "div" and not np.all(np.isfinite(1 / np.where(vector == 0, np.nan, vector))):
        return None
    factor = vector if node.op == "mul" else 1 / vector
    if producer.op == "matmul":
        across = factor[:, None] if attrs["transpose_b"] else factor[None, :]
    else:
        across = factor.reshape(-1, *(1,) * (weight.ndim - 1))
    operands = [producer.inputs[0], s.constant((weight * across).astype(np.float32))]
    if bias is not None:
        operands.append(s.constant((bias * factor).astype(np.float32)))
    return s.emit(producer.op, *operands, **attrs)


def _per_channel(producer: Node, constant: Array) -> Array | None:
    """``constant`` as a float64 vector over the producer's output channels, if it varies along nothing else."""
    rank = len(producer.shape)
    if constant.ndim > rank or constant.dtype != np.float32:
        return None
    axes = {"matmul": rank - 1, "conv": 1, "depthwise": producer.attr("axes", (1,))[0] - 1}
    axis = axes[producer.op]
    shape = (1,) * (rank - constant.ndim) + constant.shape
    if any(size != 1 for dim, size in enumerate(shape) if dim != axis):
        return None
    return np.broadcast_to(constant.reshape(-1).astype(np.float64), (producer.shape[axis],))


PASSES: tuple[Pass, ...] = (
    fold_constants, canonicalize_views, simplify_algebra, fold_scales, sink_reshapes, merge_common,
)  # fmt: skip
"""What :func:`clean` runs, in this order; every pass also removes what became dead."""


def clean(graph: Graph) -> Graph:
    """All passes, over and over until none finds anything to do."""
    # Each pass removes, merges or cheapens; the bound only guards against two passes that undo each other.
    for _ in range(8 + int(math.log2(len(graph.nodes) + 1)) * 8):
        before = graph
        for step in PASSES:
            graph = step(graph)
        if graph is before:
            break
    return remove_dead(graph)


__all__ = [
    "PASSES", "Rule", "canonicalize_views", "clean", "fold_constants", "fold_scales", "merge_common", "remove_dead",
    "simplify_algebra", "sink_reshapes",
]  # fmt: skip
