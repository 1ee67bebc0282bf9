"""Inside the worker: an artifact's steps bound to memory, ready to run. Kernels through one native call loop, library
calls through torch, both into the same preallocated buffers wherever torch can write to a given place."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from measure.native import Native
from measure.onednn import POINTWISE_CALLS, bind
from programs import reference

Tensor = torch.Tensor
Runner = Callable[[], None]


def tensor_at(address: int, shape: Sequence[int], dtype: str) -> Tensor:
    """A tensor over memory that somebody else keeps alive."""
    count = int(np.prod(shape, dtype=np.int64))
    kind = np.dtype(dtype)
    holder = memoryview((ctypes.c_char * max(count * kind.itemsize, 1)).from_address(address))
    flat: npt.NDArray[Any] = np.frombuffer(holder, dtype=kind, count=count)
    return torch.from_numpy(flat.reshape(tuple(shape)))


def freeze(value: Any) -> Any:
    """JSON's lists back to the tuples that the IR's attributes are made of."""
    return tuple(freeze(item) for item in value) if isinstance(value, list) else value


def out_variant(op: str, attrs: Mapping[str, Any], args: int) -> Callable[[Sequence[Tensor], Tensor], object] | None:
    """A function ``(args, out)`` that computes ``op`` into ``out``; ``None`` where torch has none.

    It computes the same values as ``programs.reference.apply``.
    """
    if op == "relu":
        return lambda x, out: torch.clamp_min(x[0], 0.0, out=out)
    if op in reference.UNARY:
        unary: Any = reference.UNARY[op]
        return lambda x, out: unary(x[0], out=out)
    if op in reference.BINARY or op in reference.COMPARE:
        binary: Any = {**reference.BINARY, **reference.COMPARE}[op]
        return lambda x, out: binary(x[0], x[1], out=out)
    if op == "select":
        return lambda x, out: torch.where(x[0] != 0, x[1], x[2], out=out)
    if op in ("sum", "mean", "max", "min"):
        reduce: Any = {"sum": torch.sum, "mean": torch.mean, "max": torch.amax, "min": torch.amin}[op]
        axes = attrs["axes"]
        return lambda x, out: reduce(x[0], axes, keepdim=True, out=out)
    if op == "concat":
        axis = attrs["axis"]
        return lambda x, out: torch.cat(tuple(x), axis, out=out)
    if op == "matmul":
        ta, tb = attrs["transpose_a"], attrs["transpose_b"]

        def matmul(x: Sequence[Tensor], out: Tensor) -> None:
            a = x[0].transpose(-1, -2) if ta else x[0]
            b = x[1].transpose(-1, -2) if tb else x[1]
            if args == 2:
                torch.matmul(a, b, out=out)
            elif b.dim() == 2 and a.is_contiguous():
                torch.addmm(x[2], a.view(-1, a.shape[-1]), b, out=out.view(-1, b.shape[-1]))
            else:
                torch.matmul(a, b, out=out)
                out.add_(x[2])

        return matmul
    return None


class Prepared:
    """One artifact over one set of buffers.

    Args:
        steps: as :func:`measure.layout.describe` writes them.
        buffers: name -> (address, shape, dtype).
        kernels: kernel key -> address of its code.
        apart: one native call for each kernel, so that :meth:`profile_ns` can time them one by one.
    """

    def __init__(
        self,
        native: Native,
        steps: Sequence[Mapping[str, Any]],
        buffers: Mapping[str, tuple[int, Sequence[int], str]],
        kernels: Mapping[str, int],
        apart: bool = False,
    ) -> None:
        self._native = native
        self._buffers = buffers
        self._values: dict[str, Tensor] = {}
        self._kept: list[Any] = []
        self._runners: list[Runner] = []
        self._segments: list[tuple[int, int, int] | None] = []
        self._times = (ctypes.c_int64 * 2)()
        self._times_address = ctypes.addressof(self._times)
        self.rebound = rebound_names(steps)
        pending: list[Mapping[str, Any]] = []
        for step in steps:
            if "kernel" in step:
                pending.append(step)
                if not apart:
                    continue
            self._add_segment(pending, kernels)
            pending = []
            if "kernel" not in step:
                self._runners.append(self._library(step))
                self._segments.append(None)
        self._add_segment(pending, kernels)

    def _static(self, name: str) -> Tensor:
        if name not in self._values:
            self._values[name] = tensor_at(*self._buffers[name])
        return self._values[name]

    def _add_segment(self, steps: list[Mapping[str, Any]], kernels: Mapping[str, int]) -> None:
        if not steps:
            return
        count = len(steps)
        functions = (ctypes.c_void_p * count)(*(kernels[step["kernel"]] for step in steps))
        tables, patches = [], []
        for step in steps:
            table = (ctypes.c_void_p * max(len(step["args"]), 1))()
            for i, name in enumerate(step["args"]):
                if name in self.rebound:
                    patches.append((table, i, name))
                else:
                    table[i] = self._buffers[name][0]
            tables.append(table)
        pointers = (ctypes.c_void_p * count)(*(ctypes.addressof(table) for table in tables))
        self._kept += [functions, pointers, tables]
        run, first, second = self._native.run, ctypes.addressof(functions), ctypes.addressof(pointers)
        values = self._values
        if not patches:
            self._segments.append((first, second, count))
            self._runners.append(lambda: run(first, second, count))
            return

        def patched() -> None:
            for table, i, name in patches:
                value = values[name]
                if not value.is_contiguous() or value.data_ptr() % 64:
                    value = values[name] = value.clone(memory_format=torch.contiguous_format)
                table[i] = value.data_ptr()
            run(first, second, count)

        self._runners.append(patched)
        self._segments.append(None)

    def _library(self, step: Mapping[str, Any]) -> Runner:
        op, attrs, names, out = step["op"], dict(freeze(step["attrs"])), tuple(step["args"]), step["out"]
        values = self._values
        for name in names:
            if name not in self.rebound:
                self._static(name)
        if op in POINTWISE_CALLS:
            call = bind(op, attrs, names, {name: values[name] for name in step.get("constants", ())})

            def fused() -> None:
                values[out] = call([values[name] for name in names])

            return fused
        variant = out_variant(op, attrs, len(names))
        if variant is None:
            apply = reference.apply

            def rebind() -> None:
                values[out] = apply(op, attrs, [values[name] for name in names])

            return rebind
        target = self._static(out)
        if any(name in self.rebound for name in names):

            def look_up() -> None:
                variant([values[name] for name in names], target)

            return look_up
        fixed = [values[name] for name in names]

        def direct() -> None:
            variant(fixed, target)

        return direct

    def run(self) -> None:
        """Run every step once."""
        for runner in self._runners:
            runner()

    def time_ns(self, repeats: int) -> tuple[int, int]:
        """Run ``repeats`` times in a row; wall-clock and thread CPU time of all of them, in ns."""
        whole = self._segments[0] if len(self._segments) == 1 else None
        if whole is not None:
            self._native.time_runs(*whole, repeats, self._times_address)
            return self._times[0], self._times[1]
        runners = self._runners
        cpu = time.thread_time_ns()
        wall = time.perf_counter_ns()
        for _ in range(repeats):
            for runner in runners:
                runner()
        wall_ns = time.perf_counter_ns() - wall
        return wall_ns, time.thread_time_ns() - cpu

    def profile_ns(self) -> list[int]:
        """Run every step once, in order; wall-clock time of each in ns. Only where steps are kept ``apart``."""
        times = []
        for segment, runner in zip(self._segments, self._runners, strict=True):
            if segment is not None:
                self._native.time_runs(*segment, 1, self._times_address)
                times.append(self._times[0])
                continue
            started = time.perf_counter_ns()
            runner()
            times.append(time.perf_counter_ns() - started)
        return times

    def collect(self, name: str, into: Tensor) -> None:
        """Copy the value of buffer ``name`` after a run."""
        value = self._values[name] if name in self.rebound else self._static(name)
        into.copy_(value)

    def forget(self) -> None:
        """Drop results that library calls allocated, so that a run that skips a step finds nothing."""
        for name in self.rebound:
            self._values.pop(name, None)


def rebound_names(steps: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Buffers whose value is whatever tensor a library call returns (no out-variant, or a view)."""
    return frozenset(
        step["out"] for step in steps if "op" in step and out_variant(step["op"], _Any(), len(step["args"])) is None
    )


class _Any(dict[str, Any]):
    """Attributes of an operator that is only asked whether it has an out-variant."""

    def __missing__(self, key: str) -> None:
        return None


def lifetimes(steps: Sequence[Mapping[str, Any]]) -> dict[str, tuple[int, int]]:
    """First and last step at which each buffer's memory is needed.

    A library call without an out-variant may return a view, so what it reads lives as long as its result.
    """
    rebound = rebound_names(steps)
    spans: dict[str, tuple[int, int]] = {}
    for number, step in enumerate(steps):
        for name in (*step["args"], *([step["out"]] if "op" in step else ())):
            spans[name] = (spans.get(name, (number, number))[0], number)
    for step in reversed(steps):
        if "op" in step and step["out"] in rebound:
            last = spans[step["out"]][1]
            for name in step["args"]:
                spans[name] = (spans[name][0], max(spans[name][1], last))
    return spans
