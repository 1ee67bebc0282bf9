"""LLVM: IR text to an object file for this host."""

from __future__ import annotations

import functools

import llvmlite
import llvmlite.binding as llvm

from compilers.object_cache import ObjectCache


@functools.cache
def host() -> tuple[str, str]:
    """(CPU name, feature string) of this machine, as LLVM sees it.

    Virtual machines often mask the model, so the features are passed beside the name.
    """
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


@functools.cache
def _machine() -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    cpu, features = host()
    target = llvm.Target.from_default_triple()
    machine: llvm.TargetMachine = target.create_target_machine(
        cpu=cpu, features=features, opt=3, reloc="pic", codemodel="small"
    )
    return machine


@functools.cache
def llvm_version() -> str:
    """Such as ``22.1``."""
    major, minor, _ = llvm.llvm_version_info
    return f"{major}.{minor}"


def has_native_ldexp() -> bool:
    """Whether the host scales a vector by powers of two in one instruction."""
    return "+avx512f" in host()[1]


def compile_text(text: str) -> bytes:
    """Optimize and compile a module; raises ``RuntimeError`` (LLVM's message) when it is not valid IR."""
    machine = _machine()
    module = llvm.parse_assembly(text)
    module.verify()  # 0.1 ms; what is not valid would end this process in the code generator
    module.triple = machine.triple
    module.data_layout = str(machine.target_data)
    tuning = llvm.create_pipeline_tuning_options(speed_level=3)
    builder = llvm.create_pass_builder(machine, tuning)
    # The IR arrives vectorized, unrolled, hoisted and without repeated subexpressions: folding is all that is left.
    # (Measured: value numbering and CFG clean-up changed no kernel's speed and cost 1-2 ms.)
    manager = llvm.create_new_module_pass_manager()
    manager.add_instruction_combine_pass()
    manager.run(module, builder)
    code: bytes = machine.emit_object(module)
    return code


def object_cache() -> ObjectCache:
    """The cache of loopjit's kernels."""
    return ObjectCache("loopjit", lambda: [*host(), llvmlite.__version__, llvm_version()], compile_text)
