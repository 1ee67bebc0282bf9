"""An object file of a C program as an artifact."""

from __future__ import annotations

import hashlib

from compilers.base import Artifact, Buffer, Kernel
from programs.c_program import CProgram


def artifact_of(program: CProgram, code: bytes, compiler: str, version: str, host: tuple[str, str]) -> Artifact:
    """The program's only step; what is equal code is one artifact, however it came about.

    Args:
        program: says the entry and the buffers.
        code: an ELF object.
        compiler, version: of the driver.
        host: (CPU name, feature string) that the code is for.
    """
    digest = hashlib.sha256("\0".join([version, *host, program.entry]).encode() + code).hexdigest()
    names = tuple(buffer.name for buffer in program.buffers)
    writes = tuple(buffer.name for buffer in program.buffers if buffer.role != "input")
    return Artifact(
        steps=(Kernel(program.entry, code, digest, names, writes),),
        buffers=tuple(Buffer(b.name, b.shape, b.role, b.dtype) for b in program.buffers),
        constants={},
        inputs=tuple(buffer.name for buffer in program.inputs),
        outputs=tuple(buffer.name for buffer in program.outputs),
        compiler=f"{compiler} {version}",
    )
