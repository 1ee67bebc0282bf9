"""An artifact called as its users would call it: outputs and scratch allocated anew, as torch's own operators do.

Measuring (:mod:`measure`) runs artifacts in memory that is laid out once, which is right between plans of one compiler.
Beside another compiler's code, which allocates its results at every call, they must do the same.
"""

from __future__ import annotations

import ctypes
import math
import threading
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
Values = dict[str, Tensor]
Item = Callable[[Values, int], None]
"""A step: reads and adds to the tensors of a call, whose scratch is at an address."""
_DTYPES = {"float32": torch.float32, "int64": torch.int64}


class FreshCall:
    """Calls an artifact; returns its outputs, in order, as new contiguous tensors.

    Temporaries that only kernels see share one block of scratch, allocated at each call; what library calls read or
    return are tensors, dropped after their last use. Threads take turns.

    Args:
        artifact: compiled for this host.
        native: keeps the kernels' code.
        inputs: tensors by name, float32 or int64, contiguous and aligned to 64 bytes; they are kept. ``None`` for
            inputs that each call is given, in the artifact's order; of those that are not laid out so, copies are made.
    """

    def __init__(self, artifact: Artifact, native: Native, inputs: Mapping[str, Tensor] | None) -> None:
        self._native = native
        self._outputs = artifact.outputs
        self._buffers = {buffer.name: buffer for buffer in artifact.buffers}
        self._given = artifact.inputs if inputs is None else ()
        self._static = {name: inputs[name] for name in artifact.inputs} if inputs is not None else {}
        self._static |= {name: _aligned(torch.from_numpy(value)) for name, value in artifact.constants.items()}
        self._turn = threading.Lock()  # the kernels' tables of arguments are of one call at a time
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
        # what kernels write into new tensors is contiguous
        views = {step.out for step in artifact.steps if isinstance(step, LibraryCall)} | {*self._static, *self._given}
        self._returned = [(name, name in views) for name in artifact.outputs]
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
        made = [(name, *_layout(self._buffers[name].shape), _DTYPES[self._buffers[name].dtype]) for name in written]
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
        previous = -1

        def segment(values: Values, base: int) -> None:
            nonlocal previous
            for name, shape, strides, dtype in made:
                values[name] = _empty(shape, strides, dtype)
            if base != previous:
                for table, place, offset in inside:
                    table[place] = base + offset
                previous = base
            for table, place, name in moving:
                value = values[name]
                address = value.data_ptr()
                if address % 64 or not value.is_contiguous():  # a caller's, or a view that a library call returned
                    value = values[name] = _aligned(value)
                    address = value.data_ptr()
                table[place] = address
            run(first, second, count)

        return segment

    def _library(self, step: LibraryCall) -> Item:
        names, out, op, attrs = step.args, step.out, step.op, dict(step.attrs)
        if op in POINTWISE_CALLS:
            constants = {name: self._static[name] for name in names if self._buffers[name].role == "constant"}
            call = bind(op, attrs, names, constants)

            def fused(values: Values, base: int) -> None:
                values[out] = call([values[name] for name in names])

            return fused
        apply = reference.apply

        def library(values: Values, base: int) -> None:
            values[out] = apply(op, attrs, [values[name] for name in names])

        return library

    def _drop(self, names: Sequence[str]) -> Item:
        def drop(values: Values, base: int) -> None:
            for name in names:
                del values[name]

        return drop

    def __call__(self, *inputs: Tensor) -> list[Tensor]:
        with self._turn:
            values, scratch = self._start(inputs)
            base = scratch.data_ptr() if scratch is not None else 0
            for _, item in self._items:
                item(values, base)
            return [values[name].contiguous() if view else values[name] for name, view in self._returned]

    def _start(self, inputs: Sequence[Tensor]) -> tuple[Values, Tensor | None]:
        """The tensors that a call begins with, and its scratch if it needs any."""
        values = self._static.copy()
        values.update(zip(self._given, inputs, strict=True))
        return values, torch.empty(self._scratch_bytes, dtype=torch.uint8) if self._scratch_bytes else None

    def library_share(self, calls: int = 20) -> float:
        """The share of the time of a call that library calls take, 0 to 1; step by step the minimum of ``calls``."""
        best = [math.inf] * len(self._items)
        for _ in range(calls):
            values, scratch = self._start(())
            base = scratch.data_ptr() if scratch is not None else 0
            for number, (_, item) in enumerate(self._items):
                begin = time.perf_counter_ns()
                item(values, base)
                best[number] = min(best[number], time.perf_counter_ns() - begin)
        return sum(t for t, (library, _) in zip(best, self._items, strict=True) if library) / max(sum(best), 1.0)


# what torch.compile's own code allocates with: half the time of torch.empty, which asks more of Python
_empty: Callable[[tuple[int, ...], tuple[int, ...], torch.dtype], Tensor] = getattr(
    torch._C._dynamo.guards, "_empty_strided_cpu", lambda shape, strides, kind: torch.empty(shape, dtype=kind)
)


def _layout(shape: Sequence[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Shape and strides of a contiguous tensor."""
    return tuple(shape), tuple(math.prod(shape[place + 1 :]) for place in range(len(shape)))


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
