"""Where everything of a job lies in the memory that pool and worker share, and whether an artifact is well formed.

The mailbox is one sealed memfd: kernel code, then the *sources* (inputs and constants, read-only in the worker), then
the *work area* where one artifact at a time finds its outputs and temporaries for the output check. Every buffer
ends at a page border (less its 64-byte alignment) and has an inaccessible page on either side; what is left over
inside its pages is filled with a canary.
"""

from __future__ import annotations

import hashlib
import math
import mmap
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from compilers.base import Artifact, Buffer, Kernel
from measure import elf
from programs.ir import Array
from programs.program import DTYPES, Subject

PAGE = mmap.PAGESIZE
ALIGNMENT = 64
POISON = 0xFFB0DEAD
"""Bit pattern of a float32 NaN that no arithmetic makes: what outputs and temporaries hold before a run."""
CANARY = 0xC5


@dataclass(frozen=True)
class Slot:
    """A buffer in the mailbox: ``size`` bytes at ``offset``, inside whole pages ``start`` .. ``stop``."""

    offset: int
    size: int
    start: int
    stop: int


class Placer:
    """Hands out slots, one after the other, a guard page between each two."""

    def __init__(self, cursor: int) -> None:
        self.cursor = -(-cursor // PAGE) * PAGE + PAGE

    def place(self, size: int) -> Slot:
        """The next slot."""
        start = self.cursor
        rounded = -(-max(size, 1) // ALIGNMENT) * ALIGNMENT
        stop = start + -(-rounded // PAGE) * PAGE
        self.cursor = stop + PAGE
        return Slot(stop - rounded, size, start, stop)


@dataclass(frozen=True)
class Source:
    """An input or constant; artifacts that read equal bytes share it."""

    name: str
    array: Array = field(repr=False)
    slot: Slot
    is_input: bool


@dataclass(frozen=True)
class Placed:
    """An artifact's buffer: either the index of its source or a slot in the work area."""

    buffer: Buffer
    source: int | None
    slot: Slot


@dataclass(frozen=True)
class Layout:
    """A whole job's memory."""

    sources: tuple[Source, ...]
    placed: tuple[dict[str, Placed], ...]
    kernels: dict[str, tuple[Kernel, int]]
    work: tuple[int, int]
    size: int


def kernel_key(kernel: Kernel) -> str:
    """Identity of the machine code itself: the worker never trusts a ``code_hash`` that somebody wrote down."""
    return _code_key(kernel.symbol, kernel.code)


@lru_cache(maxsize=8192)
def _code_key(symbol: str, code: bytes) -> str:
    return hashlib.sha256(symbol.encode() + b"\0" + code).hexdigest()


@lru_cache(maxsize=8192)
def _code_refusal(symbol: str, code: bytes, threads: int) -> str | None:
    return elf.refusal(code, symbol, threads)


def buffer_bytes(buffer: Buffer) -> int:
    """Size in bytes."""
    return math.prod(buffer.shape) * np.dtype(buffer.dtype).itemsize


def refusal(program: Subject, artifact: Artifact, memory_limit_bytes: int, threads: int = 1) -> str | None:
    """Why ``artifact`` is not even tried: it contradicts itself, the program, or the ``threads`` that a worker has.
    ``None`` where it is well formed."""
    buffers = {buffer.name: buffer for buffer in artifact.buffers}
    if len(buffers) != len(artifact.buffers):
        return "two buffers have the same name"
    if len(artifact.inputs) != len(program.inputs) or len(artifact.outputs) != len(program.outputs):
        return (
            f"the artifact has {len(artifact.inputs)} inputs and {len(artifact.outputs)} outputs, "
            f"the program {len(program.inputs)} and {len(program.outputs)}"
        )
    for buffer in artifact.buffers:
        if buffer.role not in ("input", "constant", "output", "temporary") or buffer.dtype not in DTYPES:
            return f"buffer {buffer.name}: unknown role {buffer.role!r} or dtype {buffer.dtype!r}"
        if buffer.role == "input" and buffer.name not in artifact.inputs:
            return f"buffer {buffer.name} has the role input but is not among the artifact's inputs"
        if buffer.role == "constant":
            value = artifact.constants.get(buffer.name)
            if value is None or value.shape != buffer.shape or str(value.dtype) != buffer.dtype:
                return f"constant {buffer.name}: no {buffer.dtype} array of shape {buffer.shape} in the artifact"
            if not value.flags.c_contiguous:
                return f"constant {buffer.name} is not contiguous; store numpy.ascontiguousarray of it"
    total = sum(map(buffer_bytes, artifact.buffers))
    if total > memory_limit_bytes // 3:
        return (
            f"its buffers take {total} bytes; at most a third of the worker's {memory_limit_bytes} is for one artifact"
        )
    slots = (*program.inputs, *program.outputs)
    for name, slot in zip((*artifact.inputs, *artifact.outputs), slots, strict=True):
        if name not in buffers or buffers[name].shape != slot.shape or buffers[name].dtype != slot.dtype:
            return f"buffer {name} should be {slot.dtype} {slot.shape}, as {slot.name} of the program"
    written: set[str] = set()
    for number, step in enumerate(artifact.steps):
        targets = step.writes if isinstance(step, Kernel) else (step.out,)
        for name in (*step.args, *targets):
            if name not in buffers:
                return f"step {number} names the buffer {name!r}, which does not exist"
        for name in targets:
            if buffers[name].role in ("input", "constant"):
                return f"step {number} declares that it writes {name}, which is {buffers[name].role}"
        written.update(targets)
        if isinstance(step, Kernel):
            reason = _code_refusal(step.symbol, step.code, threads)
            if reason is not None:
                return f"step {number} ({step.symbol}): {reason}"
    for name in artifact.outputs:
        if buffers[name].role in ("output", "temporary") and name not in written:
            return f"no step writes the output {name}"
    return None


def place(program: Subject, artifacts: Sequence[Artifact], inputs: dict[str, Array]) -> Layout:
    """Lay out a job of well-formed artifacts over ``inputs`` (by the program's names)."""
    kernels: dict[str, tuple[Kernel, int]] = {}
    cursor = 0
    for artifact in artifacts:
        for kernel in artifact.kernels:
            key = kernel_key(kernel)
            if key not in kernels:
                kernels[key] = (kernel, cursor)
                cursor += -(-len(kernel.code) // ALIGNMENT) * ALIGNMENT
    placer = Placer(cursor)
    sources: list[Source] = []
    index: dict[Any, int] = {}
    digests: dict[int, bytes] = {}  # by identity: artifacts of one program share most of their constants

    def source(name: str, array: Array, is_input: bool) -> int:
        if not is_input and id(array) not in digests:
            digests[id(array)] = hashlib.sha256(array.reshape(-1).view(np.uint8).data).digest()
        key = ("input", name) if is_input else (array.shape, str(array.dtype), digests[id(array)])
        if key not in index:
            index[key] = len(sources)
            sources.append(Source(name, array, placer.place(array.nbytes), is_input))
        return index[key]

    owners: list[dict[str, int]] = []
    for artifact in artifacts:
        owned = {}
        for name, slot in zip(artifact.inputs, program.inputs, strict=True):
            owned[name] = source(slot.name, np.ascontiguousarray(inputs[slot.name]).reshape(slot.shape), True)
        for buffer in artifact.buffers:
            if buffer.role == "constant":
                owned[buffer.name] = source(buffer.name, artifact.constants[buffer.name], False)
        owners.append(owned)
    work_start = placer.cursor - PAGE
    placed: list[dict[str, Placed]] = []
    size = placer.cursor
    for artifact, owned in zip(artifacts, owners, strict=True):
        own = Placer(work_start)
        table = {}
        for buffer in artifact.buffers:
            if buffer.name in owned:
                number = owned[buffer.name]
                table[buffer.name] = Placed(buffer, number, sources[number].slot)
            else:
                table[buffer.name] = Placed(buffer, None, own.place(buffer_bytes(buffer)))
        placed.append(table)
        size = max(size, own.cursor)
    return Layout(tuple(sources), tuple(placed), kernels, (work_start, size), size)


def describe(layout: Layout, artifacts: Sequence[Artifact]) -> dict[str, Any]:
    """The job for the worker, JSON-able: offsets and names, no values."""
    described = []
    for artifact, table in zip(artifacts, layout.placed, strict=True):
        steps: list[dict[str, Any]] = []
        for step in artifact.steps:
            if isinstance(step, Kernel):
                steps.append({"kernel": kernel_key(step), "args": step.args, "writes": step.writes})
            else:
                constants = [name for name in step.args if table[name].buffer.role == "constant"]
                row = {"op": step.op, "attrs": step.attrs, "args": step.args, "out": step.out}
                steps.append({**row, "constants": constants})
        buffers = [
            [name, p.buffer.shape, p.buffer.dtype, p.buffer.role, p.source, p.slot.offset, p.slot.start, p.slot.stop]
            for name, p in table.items()
        ]
        described.append({"steps": steps, "buffers": buffers, "outputs": artifact.outputs})
    return {
        "size": layout.size,
        "work": layout.work,
        "kernels": [[key, kernel.symbol, offset, len(kernel.code)] for key, (kernel, offset) in layout.kernels.items()],
        "sources": [
            [list(s.array.shape), str(s.array.dtype), s.slot.offset, s.slot.start, s.slot.stop, s.is_input]
            for s in layout.sources
        ],
        "artifacts": described,
    }
