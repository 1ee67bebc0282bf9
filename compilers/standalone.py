"""Runs an exported plan with torch and numpy alone; a copy of this file lies in the exported folder.

    from run import Model

    model = Model()              # the folder that this file is in
    outputs = model(x, y)        # contiguous CPU tensors in the order of artifact.json's "inputs"

Inference only, fixed shapes. The kernels are made for the processor that the folder was exported on.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

Tensor = torch.Tensor
DTYPES = {"float32": torch.float32, "int64": torch.int64, "bool": torch.bool}


class Model:
    """The exported model.

    Args:
        folder: where ``artifact.json``, ``constants.npz`` and ``kernels.so`` are.

    Raises:
        OSError: something is missing, or the kernels are for another kind of machine.
    """

    def __init__(self, folder: str | Path = Path(__file__).parent) -> None:
        where = Path(folder)
        self.artifact: dict[str, Any] = json.loads((where / "artifact.json").read_text())
        # kernels may call torch's vector math
        ctypes.CDLL(str(Path(torch.__file__).parent / "lib" / "libtorch_cpu.so"), ctypes.RTLD_GLOBAL)
        self._library = ctypes.CDLL(str((where / "kernels.so").resolve()))
        with np.load(where / "constants.npz") as arrays:
            self._constants = {name: _aligned(torch.from_numpy(arrays[name])) for name in arrays.files}
        self._buffers = {row["name"]: row for row in self.artifact["buffers"]}
        self._steps = [self._kernel(row) if "symbol" in row else _library_call(row) for row in self.artifact["steps"]]

    def _kernel(self, row: dict[str, Any]) -> Callable[[dict[str, Tensor]], None]:
        function = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)((row["symbol"], self._library))
        args, writes = row["args"], row["writes"]
        made = [(name, self._buffers[name]["shape"], DTYPES[self._buffers[name]["dtype"]]) for name in writes]

        def run(values: dict[str, Tensor]) -> None:
            for name, shape, kind in made:
                if name not in values:
                    values[name] = torch.empty(shape, dtype=kind)
            for name in args:
                if not values[name].is_contiguous() or values[name].data_ptr() % 64:
                    values[name] = _aligned(values[name])
            function((ctypes.c_void_p * max(len(args), 1))(*(values[name].data_ptr() for name in args)))

        return run

    def __call__(self, *inputs: Tensor) -> list[Tensor]:
        """The outputs for these inputs.

        Raises:
            ValueError: another number of inputs, or one of another shape or type.
        """
        names = self.artifact["inputs"]
        wanted = [(tuple(self._buffers[name]["shape"]), DTYPES[self._buffers[name]["dtype"]]) for name in names]
        if [(tuple(x.shape), x.dtype) for x in inputs] != wanted:
            raise ValueError(
                f"the model was exported for {wanted}, not for {[(tuple(x.shape), x.dtype) for x in inputs]}"
            )
        with torch.inference_mode():
            values = dict(self._constants)
            values.update(zip(names, inputs, strict=True))
            for step in self._steps:
                step(values)
            return [values[name].contiguous() for name in self.artifact["outputs"]]


def _aligned(value: Tensor) -> Tensor:
    return value.clone(memory_format=torch.contiguous_format)


def _library_call(row: dict[str, Any]) -> Callable[[dict[str, Tensor]], None]:
    op, attrs, names, out = row["op"], row["attrs"], row["args"], row["out"]

    def run(values: dict[str, Tensor]) -> None:
        values[out] = library(op, attrs, [values[name] for name in names])

    return run


def library(op: str, attrs: dict[str, Any], args: Sequence[Tensor]) -> Tensor:
    """An operator that torch executes: a matrix product, a convolution, a view, or an ATen overload by name."""
    x = args[0]
    if op == "matmul":
        a = x.transpose(-1, -2) if attrs["transpose_a"] else x
        b = args[1].transpose(-1, -2) if attrs["transpose_b"] else args[1]
        if len(args) == 3:
            return F.linear(a, b.transpose(-1, -2), args[2]) if b.dim() == 2 else torch.matmul(a, b) + args[2]
        return torch.matmul(a, b)
    if op == "conv":
        conv = {3: F.conv1d, 4: F.conv2d, 5: F.conv3d}[x.dim()]
        bias = args[2] if len(args) == 3 else None
        layout = (attrs["stride"], attrs["padding"], attrs["dilation"], attrs["groups"])
        result: Tensor = conv(x, args[1], bias, *layout)
        return result
    if op == "transpose":
        return x.permute(attrs["perm"])
    if op == "reshape":
        return x.reshape(attrs["shape"])
    if op == "broadcast":
        return x.expand(attrs["shape"])
    if op == "slice":
        return x[tuple(map(slice, attrs["starts"], attrs["stops"], attrs["steps"]))]
    if op == "library":
        _, packet, overload = attrs["target"].split(".")
        operator = getattr(getattr(torch.ops.aten, packet), overload)
        kwargs = {
            key: DTYPES.get(value, value) if key == "dtype" else _fill(value, args) for key, value in attrs["kwargs"]
        }
        found = operator(*(_fill(item, args) for item in attrs["args"]), **kwargs)
        found = found[attrs["output"]] if isinstance(found, tuple | list) else found
        kept: Tensor = (
            found
            if found.is_floating_point() or found.dtype == torch.int64
            else found.to(torch.float32 if found.dtype == torch.bool else torch.int64)
        )
        return kept
    raise ValueError(f"operator {op!r} is none that an exported plan calls")


LIBRARY = frozenset(["matmul", "conv", "transpose", "reshape", "broadcast", "slice", "library"])
"""What :func:`library` knows."""


def _fill(template: Any, tensors: Sequence[Tensor]) -> Any:
    if isinstance(template, list | tuple):
        if len(template) == 2 and template[0] in ("tensor", "bool") and isinstance(template[1], int):
            tensor = tensors[template[1]]
            return tensor if template[0] == "tensor" else tensor != 0
        return [_fill(item, tensors) for item in template]
    return template
