"""Inside the worker: matrix products and convolutions with post-ops, through torch's ``mkldnn`` operators.

They return a new dense tensor, as torch's own convolution does. What is prepared before the clock runs: a matrix that
is a constant of the artifact is packed once into oneDNN's blocked layout, as every deployment of a model does. Torch's
own matrix product, which the same node is without post-ops, can't take packed weights, so a comparison of the two is
one of library calls as they can be had, not of the post-op alone (``python -m benchmarks.fusion.epilogues`` tells them
apart). Convolutions get the weights as they are: packed ones make oneDNN return channels-last results, and turning
those back costs more than packing saves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch

Tensor = torch.Tensor
Call = Callable[[Sequence[Tensor]], Tensor]

POINTWISE_CALLS = frozenset({"linear_pointwise", "conv_pointwise"})
"""What these are is said by ``programs.reference.apply``."""


def bind(op: str, attrs: Mapping[str, Any], names: Sequence[str], constants: Mapping[str, Tensor]) -> Call:
    """A function of the arguments' values.

    Args:
        op: one of :data:`POINTWISE_CALLS`.
        attrs: as ``programs.reference.apply`` reads them.
        names: of the arguments.
        constants: values of those arguments that never change.
    """
    return _linear(attrs, constants.get(names[1])) if op == "linear_pointwise" else _conv(attrs)


def _linear(attrs: Mapping[str, Any], weight: Tensor | None) -> Call:
    operators: Any = torch.ops.mkldnn
    post, scalars, variant = attrs["post"], list(attrs["scalars"]), attrs["variant"]
    has_bias, binary, transposed = attrs["bias"], attrs["binary"], attrs["transpose_b"]

    def rows(matrix: Tensor) -> Tensor:
        return matrix if transposed else matrix.t()

    packed = None if weight is None else operators._reorder_linear_weight(rows(weight).contiguous())

    def call(x: Sequence[Tensor]) -> Tensor:
        matrix = rows(x[1]) if packed is None else packed
        bias = x[2].reshape(-1) if has_bias else None
        if binary == "none":
            made: Tensor = operators._linear_pointwise(x[0], matrix, bias, post, scalars, variant)
        else:
            made = operators._linear_pointwise.binary(x[0], x[-1], matrix, bias, binary)
        return made

    return call


def _conv(attrs: Mapping[str, Any]) -> Call:
    operators: Any = torch.ops.mkldnn
    post, scalars, variant = attrs["post"], list(attrs["scalars"]), attrs["variant"]
    has_bias, binary = attrs["bias"], attrs["binary"]
    where = [list(attrs[key]) for key in ("padding", "stride", "dilation")]
    groups = attrs["groups"]

    def call(x: Sequence[Tensor]) -> Tensor:
        bias = x[2].reshape(-1) if has_bias else None
        if binary == "none":
            made: Tensor = operators._convolution_pointwise(x[0], x[1], bias, *where, groups, post, scalars, variant)
        else:
            unary = None if post == "none" else post
            made = operators._convolution_pointwise.binary(
                x[0], x[-1], x[1], bias, *where, groups, binary, None, unary, scalars, variant
            )
        return made

    return call
