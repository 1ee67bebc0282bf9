"""What is compiled: an LLVM module with one entry, its buffers, its inputs and its oracle.

The module is unoptimized IR text without target attributes, so one text serves every LLVM from 19 on and every
processor of one byte order and pointer size. Its oracle is its own unoptimized build (:mod:`programs.c_reference`),
run in another process: integers must come out equal, floats within the program's stated tolerance.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from programs.ir import Array, Shape
from programs.program import DTYPES

CInputMaker = Callable[[int], Mapping[str, Array]]
ROLES = ("input", "output", "temporary")


class CProgramError(ValueError):
    """A C program, its manifest or its IR cannot be used; the message says which and why."""


@dataclass(frozen=True)
class CBuffer:
    """One pointer of the entry's table: a dense array.

    ``role`` is ``input`` (read only), ``output`` (every byte of it is written by every call) or ``temporary``
    (scratch, undefined on entry). There is no in-out role: a call may be repeated at will.
    """

    name: str
    dtype: str
    shape: Shape
    role: str

    def __post_init__(self) -> None:
        if self.role not in ROLES:
            raise CProgramError(f"buffer {self.name}: role {self.role!r}; roles are {', '.join(ROLES)}")
        if self.dtype not in DTYPES:
            raise CProgramError(f"buffer {self.name}: dtype {self.dtype!r}; dtypes are {', '.join(DTYPES)}")
        if any(size < 1 for size in self.shape):
            raise CProgramError(f"buffer {self.name}: shape {self.shape}; every dimension must be at least 1")


@dataclass(frozen=True)
class Tolerance:
    """How far a float output may be from the reference: ``relative * |ref| + typical * rms(ref)`` per element.

    Both zero (the default) demands equal bits up to the sign of zero and the payload of NaN.
    """

    relative: float = 0.0
    typical: float = 0.0


EXACT = Tolerance()
"""Equal bits."""


@dataclass(frozen=True, eq=False)
class CProgram:
    """An LLVM module to compile.

    Attributes:
        uri: where it comes from: ``programs://c-v0/crc32``, ``programs://c-random-v0/7``, a file's path.
        family: the unit of the train/validation/test split.
        ir: LLVM IR as text, unoptimized, without data layout, triple and target attributes.
        entry: for a kernel, the symbol of ``void entry(void **buffers)``, where ``buffers[i]`` points to
            ``self.buffers[i]``; ``main`` for a whole program.
        buffers: what the table holds, in its order. By convention the first is ``sizes``, int64.
        input_maker: seed -> arrays of all input buffers by name.
        recipe: names how inputs are drawn, for caches: equal recipes and equal IR mean equal inputs by seed.
        tolerance: for float outputs.
        kind: ``kernel``, or ``main`` for a whole program, checked by what it prints and its exit status; it has no
            buffers.
        arguments, stdin: of a whole program.
        folder: where a whole program runs, so that it finds files that it reads; empty for anywhere.
        source: the C text, where there is one, for people.
    """

    uri: str
    family: str
    ir: str = field(repr=False)
    entry: str = "kernel"
    buffers: tuple[CBuffer, ...] = ()
    input_maker: CInputMaker | None = field(default=None, repr=False)
    recipe: str = ""
    tolerance: Tolerance = EXACT
    kind: str = "kernel"
    arguments: tuple[str, ...] = ()
    stdin: bytes = field(default=b"", repr=False)
    folder: str = ""
    source: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if self.kind not in ("kernel", "main"):
            raise CProgramError(f"{self.uri}: kind {self.kind!r}; kinds are kernel and main")
        if self.kind == "main":
            if self.buffers or self.entry != "main":
                raise CProgramError(f"{self.uri}: a whole program is entered by main and has no buffers")
            return
        names = [buffer.name for buffer in self.buffers]
        if len(set(names)) != len(names):
            raise CProgramError(f"{self.uri}: two buffers have the same name: {', '.join(names)}")
        if not self.outputs:
            raise CProgramError(f"{self.uri}: a kernel without an output buffer computes nothing that can be checked")
        if self.inputs and self.input_maker is None:
            raise CProgramError(f"{self.uri}: it has inputs, so it needs an input maker")

    def _of(self, role: str) -> tuple[CBuffer, ...]:
        return tuple(buffer for buffer in self.buffers if buffer.role == role)

    @cached_property
    def inputs(self) -> tuple[CBuffer, ...]:
        """The input buffers, in the table's order."""
        return self._of("input")

    @cached_property
    def outputs(self) -> tuple[CBuffer, ...]:
        """The output buffers, in the table's order."""
        return self._of("output")

    @cached_property
    def temporaries(self) -> tuple[CBuffer, ...]:
        """The scratch buffers, in the table's order."""
        return self._of("temporary")

    def make_inputs(self, seed: int) -> dict[str, Array]:
        """Inputs by name, the same for the same ``seed``.

        Raises:
            CProgramError: the input maker leaves an input out, or makes one of another shape or type.
        """
        made = dict(self.input_maker(seed)) if self.input_maker is not None else {}
        for buffer in self.inputs:
            array = made.get(buffer.name)
            if array is None or array.shape != buffer.shape or str(array.dtype) != buffer.dtype:
                got = "nothing" if array is None else f"{array.dtype} {array.shape}"
                raise CProgramError(
                    f"{self.uri}: the input maker must make {buffer.name} as {buffer.dtype} {buffer.shape}, not {got}"
                )
        return {buffer.name: made[buffer.name] for buffer in self.inputs}

    def reference(self, inputs: Mapping[str, Array]) -> dict[str, Array]:
        """What the unoptimized build computes: outputs by name.

        Of a whole program these are ``stdout`` (uint8, a byte each) and ``status`` (int32, the exit status).

        Raises:
            CProgramError: the build failed, crashed, ran too long or wrote outside its buffers; or a whole program
                that prints something else each time.
        """
        from programs.c_reference import run

        return run(self, inputs)

    @cached_property
    def key(self) -> str:
        """Identity for caches: the module, its interface and how its inputs are drawn."""
        rows = [
            [self.kind, self.entry, self.recipe, self.tolerance.relative, self.tolerance.typical],
            [[buffer.name, buffer.dtype, buffer.shape, buffer.role] for buffer in self.buffers],
            [list(self.arguments), hashlib.sha256(self.stdin).hexdigest()],
        ]
        return hashlib.sha256(json.dumps(rows).encode() + b"\0" + self.ir.encode()).hexdigest()
