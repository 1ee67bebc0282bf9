"""A plain optimizing build of C programs, to test them with: llvmlite's default pipeline at some level."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import llvmlite.binding as llvm

from compilers.base import Artifact, Buffer, Kernel
from programs.c_program import CProgram


@lru_cache(maxsize=1)
def machine() -> Any:
    """The host, optimized for."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=3, jit=True, reloc="pic"
    )


def artifact(program: CProgram, level: int) -> Artifact:
    """``program`` through ``default<O{level}>``."""
    module = llvm.parse_assembly(program.ir)
    module.triple, module.data_layout = machine().triple, str(machine().target_data)
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    builder = llvm.create_pass_builder(machine(), options)
    builder.getModulePassManager().run(module, builder)
    code = machine().emit_object(module)
    names = tuple(buffer.name for buffer in program.buffers)
    written = tuple(buffer.name for buffer in program.buffers if buffer.role != "input")
    kernel = Kernel(program.entry, code, f"{program.key}/{level}", names, written)
    return Artifact(
        (kernel,),
        tuple(Buffer(buffer.name, buffer.shape, buffer.role, buffer.dtype) for buffer in program.buffers),
        {},
        tuple(buffer.name for buffer in program.inputs),
        tuple(buffer.name for buffer in program.outputs),
        f"test O{level}",
    )
