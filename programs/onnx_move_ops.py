"""ONNX operators that move elements: reshapes, slices, gathers, padding, resizing; what each becomes in the IR."""

from __future__ import annotations

import math

import numpy as np

from programs import decompose as d
from programs.ir import Array, Shape
from programs.library_nodes import Ref, cast, index_with
from programs.onnx_node import Call, Handler, Value


def _view(c: Call, target: str, *args: object) -> str:
    """A view of integers computed from the inputs is a library call."""
    return c.library(target, (Ref(c.tensor(0)), *args))


def _to_shape(c: Call, shape: Shape) -> str:
    x = c.tensor(0)
    if c.g.dtype(x) == "int64" and c.g.shape(x) != shape:
        return _view(c, "aten.reshape.default", shape)
    return d.reshape(c.g, x, shape)


def _reshape(c: Call) -> str:
    wished, old = list(c.ints(1, "shape")), c.shape(0)
    for dim, size in enumerate(wished):
        if size == 0 and not c.attr("allowzero", 0):
            if dim >= len(old):
                raise c.fail(f"shape {wished} copies dimension {dim}, the input has shape {old}")
            wished[dim] = old[dim]
    if wished.count(-1) == 1:
        rest = math.prod(size for size in wished if size != -1)
        if rest == 0 or math.prod(old) % rest:
            raise c.fail(f"cannot give {old} the shape {wished}")
        wished[wished.index(-1)] = math.prod(old) // rest
    if math.prod(wished) != math.prod(old) or min(wished, default=0) < 0:
        raise c.fail(f"cannot give {old} the shape {tuple(wished)}")
    return _to_shape(c, tuple(wished))


def _flatten(c: Call) -> str:
    shape = c.shape(0)
    axis = int(c.attr("axis", 1))
    axis = axis if axis == len(shape) else c.axis(axis, len(shape))
    return _to_shape(c, (math.prod(shape[:axis]), math.prod(shape[axis:])))


def _axes(c: Call) -> tuple[int, ...] | None:
    if c.has(1):
        return c.ints(1, "axes")
    return tuple(c.attr("axes")) if "axes" in c.attrs else None


def _squeeze(c: Call) -> str:
    shape, axes = c.shape(0), _axes(c)
    drop = d.all_axes(axes, len(shape)) if axes is not None else [dim for dim, size in enumerate(shape) if size == 1]
    if any(shape[dim] != 1 for dim in drop):
        raise c.fail(f"cannot squeeze the axes {axes} of {shape}: their size is not 1")
    return _to_shape(c, tuple(size for dim, size in enumerate(shape) if dim not in drop))


def _unsqueeze(c: Call) -> str:
    axes = _axes(c)
    if axes is None:
        raise c.fail("needs axes")
    shape = list(c.shape(0))
    for axis in d.all_axes(axes, len(shape) + len(axes)):
        shape.insert(axis, 1)
    return _to_shape(c, tuple(shape))


def _transpose(c: Call) -> str:
    rank = len(c.shape(0))
    perm = tuple(c.attr("perm", tuple(reversed(range(rank)))))
    x = c.tensor(0)
    if c.g.dtype(x) == "int64":
        return _view(c, "aten.permute.default", perm)
    return c.g.op("transpose", x, perm=perm)


def _expand(c: Call) -> str:
    shape = tuple(np.broadcast_shapes(c.shape(0), c.ints(1, "shape")))
    x = c.tensor(0)
    if c.g.dtype(x) == "int64":
        return _view(c, "aten.expand.default", shape)
    return x if c.g.shape(x) == shape else c.g.op("broadcast", x, shape=shape)


def _tile(c: Call) -> str:
    repeats = c.ints(1, "repeats")
    if len(repeats) != len(c.shape(0)):
        raise c.fail(f"needs one repeat per dimension of {c.shape(0)}, got {repeats}")
    x = c.tensor(0)
    return _view(c, "aten.repeat.default", repeats) if c.g.dtype(x) == "int64" else d.tile(c.g, x, repeats)


def _concat(c: Call) -> str:
    # an empty part, such as an empty cache of keys, adds nothing
    parts = [i for i in range(len(c.inputs)) if 0 not in c.shape(i)]
    names = [c.tensor(i) for i in parts]
    axis = c.axis(int(c.required("axis")), len(c.shape(0)))
    if not names:
        raise c.fail("all parts are empty")
    if any(c.g.dtype(name) == "int64" for name in names):
        return c.library("aten.cat.default", (tuple(map(Ref, names)), axis))
    made = names
    while len(made) > 1:  # the IR's concat has an upper number of operands
        made = [
            c.g.op("concat", *made[i : i + 64], axis=axis) if made[i + 1 : i + 64] else made[i]
            for i in range(0, len(made), 64)
        ]
    return made[0]


def _empty(shape: Shape, axis: int) -> Array:
    """An empty part. The IR has no empty tensors, but a concat may take it in and leave it out."""
    return np.zeros((*shape[:axis], 0, *shape[axis + 1 :]), np.float32)


def _slice(c: Call) -> Value:
    shape = c.shape(0)
    if c.opset < 10:
        starts, stops = tuple(c.required("starts")), tuple(c.required("ends"))
        axes, steps = tuple(c.attr("axes", range(len(starts)))), (1,) * len(starts)
    else:
        starts, stops = c.ints(1, "starts"), c.ints(2, "ends")
        axes = c.ints(3, "axes") if c.has(3) else tuple(range(len(starts)))
        steps = c.ints(4, "steps") if c.has(4) else (1,) * len(starts)
    if not len(starts) == len(stops) == len(axes) == len(steps):
        raise c.fail("starts, ends, axes and steps must have the same length")
    x = c.tensor(0)
    for start, stop, axis, step in zip(starts, stops, axes, steps, strict=True):
        axis = c.axis(axis, len(shape))
        if step == 0:
            raise c.fail("a step must not be 0")
        picked = range(shape[axis])[slice(start, stop if step > 0 or stop >= -shape[axis] else None, step)]
        if not picked:
            raise c.fail(
                f"{start}:{stop}:{step} of a dimension of size {shape[axis]} is empty; the IR has no empty tensors"
            )
        if c.g.dtype(x) == "int64" or step < 0:
            indices = c.g.constant(np.array(picked, np.int64), "indices")
            x = c.library("aten.index_select.default", (Ref(x), axis, Ref(indices)))
        else:
            x = d.full_slice(c.g, x, axis, picked[0], picked[-1] + 1, step)
    return x


def _split(c: Call) -> list[Value | None]:
    axis = c.axis(int(c.attr("axis", 0)), len(c.shape(0)))
    size, count = c.shape(0)[axis], len(c.wanted)
    if c.has(1):
        parts = c.ints(1, "split")
    elif "split" in c.attrs:
        parts = tuple(c.attr("split"))
    else:
        chunk = -(-size // int(c.attr("num_outputs", count)))
        parts = tuple(min(chunk, size - start) for start in range(0, size, chunk))
    if sum(parts) != size or len(parts) != count or min(parts) < 0:
        raise c.fail(f"cannot split a dimension of size {size} into {parts} for {count} outputs")
    x, start = c.tensor(0), 0
    made: list[Value | None] = []
    for part in parts:
        if part == 0:
            made.append(_empty(c.shape(0), axis))
        elif c.g.dtype(x) == "int64":
            made.append(c.library("aten.slice.Tensor", (Ref(x), axis, start, start + part)))
        else:
            made.append(d.full_slice(c.g, x, axis, start, start + part))
        start += part
    return made


def _positions(c: Call, indices: Array, size: int) -> Array:
    """Known indices as non-negative ones."""
    wrapped = np.where(indices < 0, indices + size, indices).astype(np.int64)
    if wrapped.size and (wrapped.min() < 0 or wrapped.max() >= size):
        raise c.fail(f"indices from {indices.min()} to {indices.max()} are outside a dimension of size {size}")
    return wrapped


def _gather(c: Call) -> str:
    x = c.tensor(0)
    shape = c.g.shape(x)
    axis = c.axis(int(c.attr("axis", 0)), len(shape))
    indices = c.value(1)
    if isinstance(indices, str):
        return c.library("aten.index.Tensor", (Ref(x), (*(None,) * axis, Ref(cast(c.g, indices, "int64")))))
    flat = _positions(c, indices, shape[axis]).reshape(-1)
    if c.g.dtype(x) == "int64":
        made = c.library("aten.index_select.default", (Ref(x), axis, Ref(c.g.constant(flat, "indices"))))
        return c.library("aten.reshape.default", (Ref(made), (*shape[:axis], *indices.shape, *shape[axis + 1 :])))
    made = index_with(c.g, x, axis, flat)
    return d.reshape(c.g, made, (*shape[:axis], *indices.shape, *shape[axis + 1 :]))


def _gather_elements(c: Call) -> str:
    x = c.tensor(0)
    axis = c.axis(int(c.attr("axis", 0)), len(c.g.shape(x)))
    return c.library("aten.gather.default", (Ref(x), axis, Ref(_wrapped(c, 1, c.g.shape(x)[axis]))))


def _wrapped(c: Call, index: int, size: int) -> str:
    """Indices of one dimension as a node, non-negative ones: ATen's gather and scatter don't count from the end."""
    indices = c.value(index)
    if isinstance(indices, str):
        return c.library("aten.remainder.Scalar", (Ref(indices), size))
    return c.g.constant(_positions(c, indices, size), "indices")


def _index_tuple(c: Call, index: int) -> tuple[Ref, ...]:
    """Known indices of N-d gathers and scatters, one constant per leading dimension."""
    indices, shape = c.known(index, "indices"), c.shape(0)
    depth = indices.shape[-1]
    return tuple(
        Ref(c.g.constant(_positions(c, np.atleast_1d(indices[..., dim]), shape[dim]), "indices"))
        for dim in range(depth)
    )


def _gather_nd(c: Call) -> str:
    if c.attr("batch_dims", 0):
        raise c.fail("batch_dims is not supported")
    made = c.library("aten.index.Tensor", (Ref(c.tensor(0)), _index_tuple(c, 1)))
    shape = (*c.shape(1)[:-1], *c.shape(0)[c.shape(1)[-1] :])
    return d.reshape(c.g, made, shape) if c.g.dtype(made) == "float32" else made


def _scatter_nd(c: Call) -> str:
    if c.attr("reduction", "none") not in ("none", "add"):
        raise c.fail("reduction must be none or add")
    args = (Ref(c.tensor(0)), _index_tuple(c, 1), Ref(c.tensor(2)), c.attr("reduction", "none") == "add")
    return c.library("aten.index_put.default", args)


def _scatter_elements(c: Call) -> str:
    if c.attr("reduction", "none") != "none":
        raise c.fail("reduction is not supported")
    x, axis = c.tensor(0), c.axis(int(c.attr("axis", 0)), len(c.shape(0)))
    return c.library("aten.scatter.src", (Ref(x), axis, Ref(_wrapped(c, 1, c.shape(0)[axis])), Ref(c.tensor(2))))


def _pad(c: Call) -> str:
    x = c.floating(0)
    rank = len(c.g.shape(x))
    pads = c.ints(1, "pads") if c.opset >= 11 else tuple(c.required("pads"))
    lo, hi = [0] * rank, [0] * rank
    axes = [c.axis(axis, rank) for axis in c.ints(3, "axes")] if c.has(3) else list(range(rank))
    if len(pads) != 2 * len(axes):
        raise c.fail(f"needs {2 * len(axes)} pads, got {pads}")
    for i, axis in enumerate(axes):
        lo[axis], hi[axis] = pads[i], pads[len(axes) + i]
    mode = c.attr("mode", "constant")
    for axis in range(rank):  # negative padding crops
        size = c.g.shape(x)[axis]
        x = d.full_slice(c.g, x, axis, max(0, -lo[axis]), size - max(0, -hi[axis]))
    lo, hi = [max(0, item) for item in lo], [max(0, item) for item in hi]
    if mode == "constant":
        fill = c.known(2, "the padding value").item() if c.has(2) else c.attr("value", 0.0)
        return c.g.op("pad", x, lo=lo, hi=hi, fill=float(fill)) if any((*lo, *hi)) else x
    modes = {"reflect": "reflect", "edge": "edge", "wrap": "wrap"}
    if mode not in modes:
        raise c.fail(f"mode must be constant, reflect, edge or wrap, not {mode!r}")
    for axis in range(rank):
        if lo[axis] or hi[axis]:
            indices = np.pad(np.arange(c.g.shape(x)[axis]), (lo[axis], hi[axis]), mode=mode)
            x = c.library("aten.index_select.default", (Ref(x), axis, Ref(c.g.constant(indices, "indices"))))
    return x


def _depth_to_space(c: Call) -> str:
    x, block = c.floating(0), int(c.required("blocksize"))
    n, channels, height, width = c.g.shape(x)
    depth = channels // block**2
    if c.op == "SpaceToDepth":
        parts = d.reshape(c.g, x, (n, channels, height // block, block, width // block, block))
        moved = c.g.op(
            "transpose", parts, perm=(0, 3, 5, 1, 2, 4) if c.attr("mode", "DCR") == "DCR" else (0, 1, 3, 5, 2, 4)
        )
        return d.reshape(c.g, moved, (n, channels * block**2, height // block, width // block))
    if c.attr("mode", "DCR") == "DCR":
        parts, perm = d.reshape(c.g, x, (n, block, block, depth, height, width)), (0, 3, 4, 1, 5, 2)
    else:
        parts, perm = d.reshape(c.g, x, (n, depth, block, block, height, width)), (0, 1, 4, 2, 5, 3)
    return d.reshape(c.g, c.g.op("transpose", parts, perm=perm), (n, depth, height * block, width * block))


def _trilu(c: Call) -> str:
    x = c.floating(0)
    k = c.ints(1, "k")[0] if c.has(1) else 0
    mask = np.ones(c.g.shape(x)[-2:], np.float32)
    mask = np.triu(mask, k) if c.attr("upper", 1) else np.tril(mask, k)
    return c.g.op("select", c.g.constant(mask, "triangle"), x, 0.0)


def _one_hot(c: Call) -> str:
    depth, values = c.ints(1, "depth")[0], c.known(2, "values")
    indices = c.tensor(0)
    rank = len(c.g.shape(indices)) + 1
    axis = c.axis(int(c.attr("axis", -1)), rank)
    wrapped = c.library("aten.remainder.Scalar", (Ref(indices), depth))
    column = c.library("aten.unsqueeze.default", (Ref(wrapped), axis))
    floating = cast(c.g, column, "float32")
    steps = np.arange(depth, dtype=np.float32).reshape(-1, *(1,) * (rank - axis - 1))
    return c.g.op("select", c.g.op("eq", floating, c.g.constant(steps)), float(values[1]), float(values[0]))


def _eye_like(c: Call) -> str:
    rows, columns = c.shape(0)
    return c.g.constant(np.eye(rows, columns, int(c.attr("k", 0)), dtype=np.float32), "eye")


# -- resizing


def _resize(c: Call) -> str:
    x = c.floating(0)
    old = c.g.shape(x)
    rank = len(old)
    axes = [c.axis(axis, rank) for axis in c.attr("axes", range(rank))]
    scales_at, sizes_at = (1, 3) if c.op == "Upsample" or c.opset < 11 else (2, 3)
    shape, factors = list(old), [1.0] * rank
    if c.has(sizes_at) and c.shape(sizes_at)[0]:
        for axis, size in zip(axes, c.ints(sizes_at, "sizes"), strict=True):
            shape[axis], factors[axis] = size, size / old[axis]
        if c.attr("keep_aspect_ratio_policy", "stretch") != "stretch":
            raise c.fail("keep_aspect_ratio_policy must be stretch")
    else:
        scales = c.attr("scales") if "scales" in c.attrs else c.known(scales_at, "scales").reshape(-1).tolist()
        for axis, factor in zip(axes, scales, strict=True):
            shape[axis], factors[axis] = math.floor(old[axis] * factor), float(factor)
    legacy = c.op == "Upsample" or c.opset < 11
    mode = c.attr("mode", "nearest")
    where = "asymmetric" if legacy else c.attr("coordinate_transformation_mode", "half_pixel")
    rounding = "floor" if legacy else c.attr("nearest_mode", "round_prefer_floor")
    if c.attr("antialias", 0) or mode not in ("nearest", "linear", "cubic"):
        raise c.fail("modes nearest, linear and cubic, without antialias, are supported")
    if mode == "cubic" and (c.attr("cubic_coeff_a", -0.75) != -0.75 or c.attr("exclude_outside", 0)):
        raise c.fail("cubic needs cubic_coeff_a -0.75 and exclude_outside 0")
    for axis in range(rank):
        if shape[axis] != old[axis] or factors[axis] != 1:
            x = _resize_axis(c, x, axis, shape[axis], factors[axis], mode, where, rounding)
    return x


def _resize_axis(c: Call, x: str, axis: int, size: int, factor: float, mode: str, where: str, rounding: str) -> str:
    """One axis: source coordinates of ONNX's Resize specification, then taps with known weights."""
    old = c.g.shape(x)[axis]
    i = np.arange(size, dtype=np.float64)
    if where == "asymmetric":
        source = i / factor
    elif where == "align_corners":
        length = factor * old  # the standard's: not rounded down
        source = i * (old - 1) / (length - 1) if length != 1 else i * 0
    elif where in ("half_pixel", "pytorch_half_pixel", "half_pixel_symmetric"):
        source = (i + 0.5) / factor - 0.5
        if where == "pytorch_half_pixel" and size == 1:
            source = i * 0
        if where == "half_pixel_symmetric":
            source += old / 2 * (1 - size / (factor * old))
    else:
        raise c.fail(f"coordinate_transformation_mode {where!r} is not supported")
    if mode == "nearest":
        rules = {
            "round_prefer_floor": np.ceil(source - 0.5), "round_prefer_ceil": np.floor(source + 0.5),
            "floor": np.floor(source), "ceil": np.ceil(source),
        }  # fmt: skip
        if rounding not in rules:
            raise c.fail(f"nearest_mode {rounding!r} is not supported")
        return _nearest(c, x, axis, np.clip(rules[rounding], 0, old - 1).astype(np.int64))
    base = np.floor(source)
    t = source - base
    if mode == "linear":
        weights = [(0, 1 - t), (1, t)]
    else:
        a = -0.75  # Keys 1981, with the a that ONNX and torch share
        near = [((a + 2) * u - (a + 3)) * u * u + 1 for u in (t, 1 - t)]
        far = [((a * u - 5 * a) * u + 8 * a) * u - 4 * a for u in (t + 1, 2 - t)]
        weights = [(-1, far[0]), (0, near[0]), (1, near[1]), (2, far[1])]
    total: str | None = None
    for offset, weight in weights:
        picked = index_with(c.g, x, axis, np.clip(base + offset, 0, old - 1).astype(np.int64))
        factors = c.g.constant(weight.astype(np.float32).reshape(-1, *(1,) * (len(c.g.shape(x)) - axis - 1)), "taps")
        term = c.g.op("mul", picked, factors)
        total = term if total is None else c.g.op("add", total, term)
    assert total is not None
    return total


def _nearest(c: Call, x: str, axis: int, indices: Array) -> str:
    old = c.g.shape(x)[axis]
    count = len(indices) // old
    if count and len(indices) == count * old and bool((indices == np.arange(len(indices)) // count).all()):
        shape = c.g.shape(x)
        return d.spread(c.g, x, axis, 1, count, (*shape[:axis], len(indices), *shape[axis + 1 :]))
    return index_with(c.g, x, axis, indices)


def _identity(c: Call) -> list[str | None]:
    if c.op == "Dropout" and c.has(2) and bool(c.known(2, "training_mode").any()):
        raise c.fail("training mode is not supported; export the model for inference")
    if any(c.wanted[1:]):
        raise c.fail("only its first output is supported")
    return [c.tensor(0)]


MOVES: dict[str, Handler] = {
    "Reshape": _reshape, "Flatten": _flatten, "Squeeze": _squeeze, "Unsqueeze": _unsqueeze, "Transpose": _transpose,
    "Expand": _expand, "Tile": _tile, "Concat": _concat, "Slice": _slice, "Split": _split, "Gather": _gather,
    "GatherElements": _gather_elements, "GatherND": _gather_nd, "ScatterND": _scatter_nd,
    "ScatterElements": _scatter_elements, "Scatter": _scatter_elements, "Pad": _pad, "DepthToSpace": _depth_to_space,
    "SpaceToDepth": _depth_to_space, "Trilu": _trilu, "OneHot": _one_hot, "Resize": _resize, "Upsample": _resize,
    "EyeLike": _eye_like, "Identity": _identity, "Dropout": _identity,
}  # fmt: skip
"""Operator type -> handler."""
