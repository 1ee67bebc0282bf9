"""The op ``library``: a functional ATen operator out of an explicit list, called with templates for arguments.

A template is JSON-like: ``None``, numbers, booleans, strings, and tuples of templates. In it ``("tensor", i)``
stands for the i-th input of the node, and ``("bool", i)`` for that input as truth values (not zero). The string
values of :data:`DTYPES` under the key ``dtype`` stand for that torch type. ``output`` picks one of several results.

Every operator here is a pure function of its arguments: no side effects, no files, no random numbers. So a graph
from a stranger can at worst be slow or large.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch

DTYPES = {"float32": torch.float32, "int64": torch.int64, "bool": torch.bool}

_ELEMENTWISE = """
    abs acos acosh add.Tensor add.Scalar asin asinh atan atan2 atanh bitwise_and.Tensor bitwise_or.Tensor
    bitwise_xor.Tensor bitwise_not bitwise_left_shift.Tensor bitwise_right_shift.Tensor ceil clamp clamp.Tensor
    copysign.Tensor cos cosh digamma div.Tensor div.Scalar div.Tensor_mode div.Scalar_mode eq.Tensor eq.Scalar
    erf erfc erfinv exp exp2 expm1 floor floor_divide floor_divide.Scalar fmax fmin fmod.Tensor fmod.Scalar frac
    ge.Tensor ge.Scalar gt.Tensor gt.Scalar hypot i0 isinf isnan isfinite le.Tensor le.Scalar lerp.Tensor
    lerp.Scalar lgamma log log10 log1p log2 logaddexp logical_and logical_not logical_or logical_xor logit
    lt.Tensor lt.Scalar maximum minimum mul.Tensor mul.Scalar nan_to_num ne.Tensor ne.Scalar neg
    pow.Tensor_Tensor pow.Tensor_Scalar pow.Scalar reciprocal remainder.Tensor remainder.Scalar round
    round.decimals rsub.Tensor rsub.Scalar sgn sign signbit sin sinc sinh special_entr special_i0e special_i1
    special_i1e special_log_ndtr special_ndtr special_ndtri special_zeta sqrt square sub.Tensor sub.Scalar tan
    trunc where.self where.ScalarSelf where.ScalarOther where.Scalar xlogy.Tensor _to_copy clone
    masked_fill.Scalar masked_fill.Tensor
"""
_REDUCE = """
    all all.dim all.dims amax amin any any.dim any.dims argmax argmin argsort argsort.stable bincount
    count_nonzero count_nonzero.dim_IntList cummax cummin cumprod cumsum kthvalue linalg_vector_norm
    logcumsumexp logsumexp max.dim mean.dim median median.dim min.dim mode norm.Scalar norm.ScalarOpt_dim prod
    prod.dim_int searchsorted.Tensor sort sort.stable std.correction sum sum.dim_IntList topk var.correction
    var_mean.correction bucketize.Tensor histc nansum
"""
_MOVE = """
    cat expand diagonal diag_embed embedding flip gather index.Tensor index_add index_copy index_fill.int_Scalar
    index_put index_select masked_scatter one_hot permute repeat repeat_interleave.self_int reshape roll rot90
    scatter.src scatter.value scatter_add scatter_reduce.two select.int select_scatter slice.Tensor
    slice_scatter split_with_sizes squeeze.dims stack take take_along_dim tril triu transpose.int unsqueeze
    unfold view im2col col2im constant_pad_nd pad reflection_pad1d reflection_pad2d reflection_pad3d
    replication_pad1d replication_pad2d replication_pad3d pixel_shuffle pixel_unshuffle channel_shuffle
    diagonal_scatter embedding_bag
"""
_LAYERS = """
    _adaptive_avg_pool2d _adaptive_avg_pool3d adaptive_avg_pool1d adaptive_avg_pool2d adaptive_max_pool1d
    adaptive_max_pool2d affine_grid_generator avg_pool1d avg_pool2d avg_pool3d bilinear celu convolution
    cosine_similarity cdist _cdist_forward einsum elu gelu glu grid_sampler_2d grid_sampler_3d hardtanh
    hardswish hardsigmoid leaky_relu log_sigmoid lstm.input gru.input rnn_tanh.input max_pool1d max_pool2d
    max_pool3d max_pool2d_with_indices max_pool3d_with_indices max_unpool2d mish native_group_norm
    native_layer_norm pairwise_distance _pdist_forward prelu scaled_dot_product_attention selu silu softplus
    softshrink hardshrink threshold _softmax _log_softmax upsample_bicubic2d upsample_bilinear2d
    upsample_linear1d upsample_nearest1d upsample_nearest2d upsample_nearest3d upsample_trilinear3d
    upsample_nearest2d.vec upsample_bilinear2d.vec upsample_bicubic2d.vec upsample_nearest1d.vec
    upsample_linear1d.vec upsample_nearest3d.vec upsample_trilinear3d.vec _upsample_nearest_exact2d
    _upsample_nearest_exact2d.vec _upsample_bilinear2d_aa _upsample_bicubic2d_aa addbmm addmm addmv addr baddbmm
    bmm dot kron matmul mm mv outer cross linalg_cross tensordot
"""
_LINALG = """
    cholesky_inverse cholesky_solve cov corrcoef linalg_cholesky_ex linalg_det linalg_eigh linalg_inv_ex
    linalg_lu_factor_ex linalg_matrix_exp linalg_qr linalg_solve_ex linalg_solve_triangular linalg_svd
    _linalg_det _linalg_eigh _linalg_svd _linalg_slogdet linalg_slogdet triangular_solve
"""

ALLOWED: frozenset[str] = frozenset(
    f"aten.{name}" if "." in name else f"aten.{name}.default"
    for name in " ".join((_ELEMENTWISE, _REDUCE, _MOVE, _LAYERS, _LINALG)).split()
)
"""Overloads that a ``library`` node may call, such as ``aten.cumsum.default``."""


class LibraryError(ValueError):
    """A ``library`` node asks for what is not allowed or does not fit; the message says what and why."""


def resolve(target: str) -> Callable[..., Any]:
    """The torch operator named ``target``.

    Raises:
        LibraryError: not in :data:`ALLOWED`, or unknown to this torch.
    """
    if target not in ALLOWED:
        raise LibraryError(
            f"library target {target!r} is not allowed: programs.library.ALLOWED lists {len(ALLOWED)} pure ATen "
            "overloads, such as aten.cumsum.default, aten.topk.default"
        )
    _, packet, overload = target.split(".")
    try:
        operator: Callable[..., Any] = getattr(getattr(torch.ops.aten, packet), overload)
    except AttributeError:
        raise LibraryError(f"library target {target!r} is unknown to torch {torch.__version__}") from None
    return operator


def call(attrs: Mapping[str, Any], tensors: Sequence[torch.Tensor]) -> torch.Tensor:
    """Run a ``library`` node.

    Args:
        attrs: ``target`` (overload name), ``args`` (tuple of templates), ``kwargs`` (tuple of ``(key, template)``
            pairs), ``output`` (index of the result, where the operator has several), ``shape`` of the result
            (``None``: whatever comes).
        tensors: the node's inputs.

    Returns:
        The result; truth values as 0.0 and 1.0 in the floating type of the inputs (float32 where there is none).

    Raises:
        LibraryError: target not allowed, a template out of range, arguments that torch refuses, or a result of another
            shape than ``shape``.
    """
    operator = resolve(str(attrs["target"]))
    args = [_fill(item, tensors) for item in attrs["args"]]
    kwargs = {str(key): _dtype(key, _fill(item, tensors)) for key, item in attrs["kwargs"]}
    _refuse_dropout(operator, args, kwargs)
    try:
        result = operator(*args, **kwargs)
    except NotImplementedError:  # no such kernel on this device: see programs.library_nodes
        raise
    except (TypeError, IndexError, RuntimeError) as error:
        raise LibraryError(f"{attrs['target']}: {str(error).splitlines()[0]}") from None
    if isinstance(result, tuple | list):
        if not 0 <= attrs["output"] < len(result):
            raise LibraryError(f"{attrs['target']} has {len(result)} results, output {attrs['output']} is not one")
        result = result[attrs["output"]]
    if not isinstance(result, torch.Tensor):
        raise LibraryError(f"{attrs['target']}: the result is no tensor but {type(result).__name__}")
    if attrs["shape"] is not None and tuple(result.shape) != tuple(attrs["shape"]):
        raise LibraryError(f"{attrs['target']}: the node says shape {attrs['shape']}, the result is {result.shape}")
    if result.is_floating_point() or result.dtype == torch.int64:
        return result
    if result.dtype in (torch.bool, torch.int32, torch.uint8):
        floating = next((item.dtype for item in tensors if item.is_floating_point()), torch.float32)
        return result.to(floating if result.dtype == torch.bool else torch.int64)
    raise LibraryError(f"{attrs['target']}: results of type {result.dtype} have no place in the IR")


def _refuse_dropout(operator: Any, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    """Recurrent layers and attention are pure only without dropout."""
    given = {argument.name: value for argument, value in zip(operator._schema.arguments, args, strict=False)}
    for key, value in {**given, **kwargs}.items():
        if key in ("dropout", "dropout_p") and value != 0:
            raise LibraryError(f"{operator}: {key} must be 0, random numbers are not allowed, not {value}")


def _fill(template: Any, tensors: Sequence[torch.Tensor]) -> Any:
    if isinstance(template, tuple | list):
        if len(template) == 2 and template[0] in ("tensor", "bool") and isinstance(template[1], int):
            if not 0 <= template[1] < len(tensors):
                raise LibraryError(f"template {tuple(template)}: there are {len(tensors)} inputs")
            tensor = tensors[template[1]]
            return tensor if template[0] == "tensor" else tensor != 0
        return [_fill(item, tensors) for item in template]
    if template is None or isinstance(template, bool | int | float | str):
        return template
    raise LibraryError(f"template {template!r}: only None, numbers, truth values, strings and tuples")


def _dtype(key: str, value: Any) -> Any:
    if key != "dtype" or value is None:
        return value
    if value not in DTYPES:
        raise LibraryError(f"dtype {value!r} is not one of {', '.join(DTYPES)}")
    return DTYPES[value]
