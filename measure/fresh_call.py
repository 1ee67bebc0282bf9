"""An artifact called as its users would call it: outputs and scratch allocated anew, as torch's own operators do.

Measuring (:mod:`measure`) runs artifacts in memory that is laid out once, which is right between plans of one compiler.
Beside another compiler's code, which allocates its results at every call, they must do the same.
"""

from __future__ import annotations

import ctypes
import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch

from compilers.base import Artifact, Kernel, LibraryCall
from measure.arena import Block, pack
from measure.native import Native
from measure.onednn import POINTWISE_CALLS, bind
from programs import reference

Tensor = torch.Tensor
Item = Callable[[Tensor], None]
_DTYPES = {"float32": torch.float32, "int64": torch.int64}


class FreshCall:
    """Calls an artifact; returns its outputs, in order, as new contiguous tensors.

    Temporaries that only kernels see share one block of scratch, allocated at each call; what library calls read or
    return are tensors, dropped after their last use.

    Args:
        artifact: compiled for this host.
        native: keeps the kernels' code.
        inputs: tensors by name, float32 or int64, contiguous and aligned to 64 bytes; they are kept. ``None`` for
            inputs that each call is given, in the artifact's order.
    """

    def __init__(self, artifact: Artifact, native: Native, inputs: Mapping[str, Tensor] | None) -> None:
        self._native = native
        self._outputs = artifact.outputs
        self._buffers = {buffer.name: buffer for buffer in artifact.buffers}
        self._given = artifact.inputs if inputs is None else ()
        self._static = {name: inputs[name] for name in artifact.inputs} if inputs is not None else {}
        self._static |= {name: _aligned(torch.from_numpy(value)) for name, value in artifact.constants.items()}
        self._values: dict[str, Tensor] = dict(self._static)
        spans = _spans(artifact)
        called = {name for step in artifact.steps if isinstance(step, LibraryCall) for name in (*step.args, step.out)}
        outside = {*called, *self._static, *self._given, *artifact.outputs}
        private = [n for n in spans if n not in outside]
        sizes = {
            n: math.prod(self._buffers[n].shape) * (8 if self._buffers[n].dtype == "int64" else 4) for n in private
        }
        self._offsets, self._scratch_bytes = pack([Block(n, sizes[n], spans[n]) for n in private], 0, 0)
        self._kept: list[Any] = []
        self._items: list[tuple[bool, Item]] = []
        last = {name: span[1] for name, span in spans.items()}
        start = 0
        while start < len(artifact.steps):
            stop = start + 1
            step = artifact.steps[start]
            if isinstance(step, Kernel):
                while stop < len(artifact.steps) and isinstance(artifact.steps[stop], Kernel):
                    stop += 1
                kernels = [item for item in artifact.steps[start:stop] if isinstance(item, Kernel)]
                self._items.append((False, self._segment(kernels)))
            else:
                self._items.append((True, self._library(step)))
            held = {name for name in last if name in called or name in artifact.outputs}
            done = [n for n in held - {*self._static, *self._given, *artifact.outputs} if start <= last[n] < stop]
            if done:
                self._items.append((isinstance(step, LibraryCall), self._drop(done)))
            start = stop

    def _segment(self, kernels: Sequence[Kernel]) -> Item:
        count = len(kernels)
        addresses = [self._native.load(kernel.code_hash, kernel.symbol, kernel.code) for kernel in kernels]
        functions = (ctypes.c_void_p * count)(*addresses)
        tables = [(ctypes.c_void_p * max(len(kernel.args), 1))() for kernel in kernels]
        pointers = (ctypes.c_void_p * count)(*map(ctypes.addressof, tables))
        written = dict.fromkeys(name for kernel in kernels for name in kernel.writes if name not in self._offsets)
        made = [(name, self._buffers[name].shape, _DTYPES[self._buffers[name].dtype]) for name in written]
        moving: list[tuple[Any, int, str]] = []
        inside: list[tuple[Any, int, int]] = []
        for kernel, table in zip(kernels, tables, strict=True):
            for place, name in enumerate(kernel.args):
                if name in self._static:
                    table[place] = self._static[name].data_ptr()
                elif name in self._offsets:
                    inside.append((table, place, self._offsets[name]))
                else:
                    moving.append((table, place, name))
        self._kept += [functions, pointers, tables]
        run, first, second = self._native.run, ctypes.addressof(functions), ctypes.addressof(pointers)
        values, previous = self._values, -1

        def segment(scratch: Tensor) -> None:
            nonlocal previous
            for name, shape, dtype in made:
                values[name] = torch.empty(shape, dtype=dtype)
            base = scratch.data_ptr()
            if base != previous:
                for table, place, offset in inside:
                    table[place] = base + offset
                previous = base
            for table, place, name in moving:
                value = values[name]
                if not value.is_contiguous() or value.data_ptr() % 64:  # a view that a library call returned
                    value = values[name] = _aligned(value)
                table[place] = value.data_ptr()
            run(first, second, count)

        return segment

    def _library(self, step: LibraryCall) -> Item:
        values, names, out, op, attrs = self._values, step.args, step.out, step.op, dict(step.attrs)
        if op in POINTWISE_CALLS:
            constants = {name: self._static[name] for name in names if self._buffers[name].role == "constant"}
            call = bind(op, attrs, names, constants)

            def fused(scratch: Tensor) -> None:
                values[out] = call([values[name] for name in names])

            return fused
        apply = reference.apply

        def library(scratch: Tensor) -> None:
            values[out] = apply(op, attrs, [values[name] for name in names])

        return library

    def _drop(self, names: Sequence[str]) -> Item:
        values = self._values

        def drop(scratch: Tensor) -> None:
            for name in names:
                del values[name]

        return drop

    def __call__(self, *inputs: Tensor) -> list[Tensor]:
        for name, value in zip(self._given, inputs, strict=True):
            self._values[name] = value
        scratch = torch.empty(self._scratch_bytes, dtype=torch.uint8)
        for _, item in self._items:
            item(scratch)
        return [self._values.pop(name).contiguous() for name in self._outputs]

    def library_share(self, calls: int = 20) -> float:
        """The share of the time of a call that library calls take, 0 to 1; step by step the minimum of ``calls``."""
        best = [math.inf] * len(self._items)
        for _ in range(calls):
            scratch = torch.empty(self._scratch_bytes, dtype=torch.uint8)
            for number, (_, item) in enumerate(self._items):
                begin = time.perf_counter_ns()
                item(scratch)
                best[number] = min(best[number], time.perf_counter_ns() - begin)
            for name in self._outputs:
                del self._values[name]
        return sum(t for t, (library, _) in zip(best, self._items, strict=True) if library) / max(sum(best), 1.0)


def _spans(artifact: Artifact) -> dict[str, tuple[int, int]]:
    """First and last step that touches each buffer. A library call may return a view, but only of tensors, which live
    as long as someone holds them."""
    spans: dict[str, tuple[int, int]] = {}
    for number, step in enumerate(artifact.steps):
        for name in (*step.args, *(step.writes if isinstance(step, Kernel) else (step.out,))):
            spans[name] = (spans.get(name, (number, number))[0], number)
    return spans


def _aligned(value: Tensor) -> Tensor:
    """A contiguous copy; torch allocates at multiples of 64 bytes."""
    return value.clone(memory_format=torch.contiguous_format)
