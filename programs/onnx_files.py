"""Reading ``.onnx`` files that may come from strangers: decoding, and external data that stays in its folder."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from onnx import ModelProto, TensorProto, helper, numpy_helper

from programs.decompose import ImportFailure
from programs.ir import MAX_RANK, Array


def read_model(path: Path) -> ModelProto:
    """Decode a file without touching external data.

    Raises:
        ImportFailure: not there, not readable, or no ONNX model.
    """
    if not path.is_file():
        raise ImportFailure(f"{path}: no such file")
    model = ModelProto()
    try:
        model.ParseFromString(path.read_bytes())
    except OSError as error:
        raise ImportFailure(f"{path}: cannot be read: {error.strerror}") from None
    except DecodeError:
        raise ImportFailure(f"{path}: this is no ONNX model (its protobuf does not decode; truncated?)") from None
    if not model.HasField("graph"):
        raise ImportFailure(f"{path}: this is no ONNX model (it has no graph; truncated or empty?)")
    return model


def initializer_array(tensor: TensorProto, folder: Path | None) -> Array:
    """The array of an initializer, from the file itself or from external data.

    Raises:
        ImportFailure: unknown type, contents of another size than the shape says, or external data that is
            missing, too short, or outside ``folder``.
    """
    shape = tuple(int(size) for size in tensor.dims)
    if len(shape) > MAX_RANK or min(shape, default=0) < 0:
        raise ImportFailure(
            f"initializer {tensor.name!r}: shape {shape} must have rank <= {MAX_RANK} and no negative side"
        )
    try:
        if tensor.data_location == TensorProto.EXTERNAL:
            return _external(tensor, shape, folder)
        array: Array = np.asarray(numpy_helper.to_array(tensor))
    except ImportFailure:
        raise
    except (ValueError, TypeError, KeyError, RuntimeError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ImportFailure(
            f"initializer {tensor.name!r}: its contents do not fit its type and shape: {reason}"
        ) from None
    if array.dtype.kind not in "fiub" and array.dtype.name not in ("bfloat16",) and not _is_small_type(array):
        raise ImportFailure(f"initializer {tensor.name!r}: elements of type {array.dtype} are not supported")
    return array


def _is_small_type(array: Array) -> bool:
    return array.dtype.name.startswith(("float8", "int4", "uint4", "int2", "uint2", "float4"))


def _external(tensor: TensorProto, shape: tuple[int, ...], folder: Path | None) -> Array:
    entries = {item.key: item.value for item in tensor.external_data}
    location = entries.get("location", "")
    if folder is None or not location:
        raise ImportFailure(f"initializer {tensor.name!r}: external data needs a file and a folder to find it in")
    root = folder.resolve()
    target = (root / location).resolve()
    if Path(location).is_absolute() or not target.is_relative_to(root):
        raise ImportFailure(f"initializer {tensor.name!r}: external data {location!r} lies outside the model's folder")
    if not target.is_file():
        raise ImportFailure(f"initializer {tensor.name!r}: external data {location!r} is missing beside the model")
    dtype = np.dtype(helper.tensor_dtype_to_np_dtype(tensor.data_type))
    if dtype.kind not in "fiub" and dtype.name != "bfloat16":
        raise ImportFailure(f"initializer {tensor.name!r}: external data of type {dtype} is not supported")
    offset, count = int(entries.get("offset", "0") or 0), math.prod(shape)
    if offset < 0 or offset + count * dtype.itemsize > target.stat().st_size:
        raise ImportFailure(
            f"initializer {tensor.name!r}: external data {location!r} has {target.stat().st_size} bytes, "
            f"{count * dtype.itemsize} at offset {offset} are needed"
        )
    with target.open("rb") as file:
        file.seek(offset)
        raw = file.read(count * dtype.itemsize)
    return np.frombuffer(raw, dtype=dtype.newbyteorder("<") if dtype.kind in "fiu" else dtype).reshape(shape).copy()
