"""Object code of a C program as an artifact: what every driver over :mod:`compilers.llvm` hands to the workers."""

from __future__ import annotations

import hashlib

from compilers.base import Artifact, Buffer, Kernel
from programs.c_program import CProgram


def kernel_artifact(program: CProgram, code: bytes, name: str, version: str, host: tuple[str, str]) -> Artifact:
    """The artifact of one object.

    Args:
        program: what was compiled; its buffers become the artifact's.
        code: the ELF object.
        name, version: of the driver.
        host: CPU name and features that the code is for.
    """
    # what is equal code is one artifact, however it came about
    digest = hashlib.sha256("\0".join([version, *host, program.entry]).encode() + code).hexdigest()
    names = tuple(buffer.name for buffer in program.buffers)
    writes = tuple(buffer.name for buffer in program.buffers if buffer.role != "input")
    return Artifact(
        steps=(Kernel(program.entry, code, digest, names, writes),),
        buffers=tuple(Buffer(b.name, b.shape, b.role, b.dtype) for b in program.buffers),
        constants={},
        inputs=tuple(buffer.name for buffer in program.inputs),
        outputs=tuple(buffer.name for buffer in program.outputs),
        compiler=f"{name} {version}",
    )
