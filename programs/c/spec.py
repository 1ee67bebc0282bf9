"""What a C program of the suite declares beside its source: sizes, buffers, inputs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from programs.c_program import EXACT, CBuffer, CProgram, Tolerance
from programs.ir import Array

HERE = Path(__file__).resolve().parent
PREFIX = "programs://c-v0/"
SIZES = ("small", "medium", "large")
DEFAULT_SIZE = "medium"

Dims = Mapping[str, int]
Draw = Callable[[np.random.Generator, Dims], Mapping[str, Array]]


def read(name: str, dtype: str, *shape: int) -> CBuffer:
    """An input buffer."""
    return CBuffer(name, dtype, shape, "input")


def write(name: str, dtype: str, *shape: int) -> CBuffer:
    """An output buffer."""
    return CBuffer(name, dtype, shape, "output")


def scratch(name: str, dtype: str, *shape: int) -> CBuffer:
    """A temporary buffer."""
    return CBuffer(name, dtype, shape, "temporary")


@dataclass(frozen=True)
class Spec:
    """One program: ``src/NAME.c`` and ``ir/NAME.ll`` and this.

    Attributes:
        name, family: see :data:`programs.c.FAMILIES`.
        small, medium, large: its dimensions by name; the kernel reads them, in this order, from its first buffer,
            ``sizes`` (int64), so that no trip count is known to the compiler. ``medium`` runs 0.05 to 1 ms.
        buffers: dimensions -> the buffers behind ``sizes``: inputs, then outputs, then scratch.
        draw: (generator, dimensions) -> the input buffers' values.
        tolerance: for float outputs, see :class:`programs.c_program.Tolerance`.
    """

    name: str
    family: str
    small: Dims
    medium: Dims
    large: Dims
    buffers: Callable[[Dims], tuple[CBuffer, ...]]
    draw: Draw
    tolerance: Tolerance = EXACT

    @property
    def source_path(self) -> Path:
        """Its C text."""
        return HERE / "src" / f"{self.name}.c"

    @property
    def ir_path(self) -> Path:
        """Its unoptimized IR."""
        return HERE / "ir" / f"{self.name}.ll"

    def dims(self, size: str) -> Dims:
        """The dimensions of ``size``, one of :data:`SIZES`."""
        return {"small": self.small, "medium": self.medium, "large": self.large}[size]

    def program(self, size: str) -> CProgram:
        """The program at ``size``."""
        dims = self.dims(size)
        uri = f"{PREFIX}{self.name}" + ("" if size == DEFAULT_SIZE else f"/{size}")
        sizes = np.array(list(dims.values()), np.int64)

        def make(seed: int) -> dict[str, Array]:
            digest = hashlib.sha256(f"{self.name}/{size}/{seed}".encode()).digest()
            rng = np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))
            return {"sizes": sizes.copy(), **self.draw(rng, dims)}

        return CProgram(
            uri,
            self.family,
            self.ir_path.read_text(),
            buffers=(read("sizes", "int64", len(sizes)), *self.buffers(dims)),
            input_maker=make,
            recipe=f"{self.name} {dict(dims)}",
            tolerance=self.tolerance,
            source=self.source_path.read_text() if self.source_path.exists() else None,
        )
