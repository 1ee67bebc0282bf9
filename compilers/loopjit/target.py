"""LLVM: IR text to an object file for this host, once for each text, in memory and on disk."""

from __future__ import annotations

import functools
import hashlib
import os
import tempfile
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm


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


class ObjectCache:
    """Objects by code hash: a dictionary over a folder.

    The folder is ``$OPTGYM_CACHE`` or ``$XDG_CACHE_HOME/optgym`` or ``~/.cache/optgym``; where it cannot be
    written, the cache lives in memory only.
    """

    def __init__(self) -> None:
        shared = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "optgym"
        self.folder = Path(os.environ.get("OPTGYM_CACHE") or shared) / "loopjit"
        self.memory: dict[str, bytes] = {}
        self.asked = self.compiled = 0
        """Kernels that plans asked for, and those that had to be compiled."""

    @staticmethod
    def key(text: str) -> str:
        """SHA-256 of the text, the target and the compiler's version."""
        parts = [text, *host(), llvmlite.__version__, llvm_version()]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def get(self, key: str, text: str) -> bytes:
        """The object of ``text``, compiled only if ``key`` was never seen."""
        if key in self.memory:
            return self.memory[key]
        path = self.folder / key[:2] / f"{key}.o"
        try:
            code = path.read_bytes()
            # a torn or foreign file is compiled anew
            intact = code[:4] == b"\x7fELF" and code[-32:] == hashlib.sha256(code[:-32]).digest()
            if intact:
                self.memory[key] = code[:-32]
                return self.memory[key]
        except OSError:
            pass
        code = compile_text(text)
        self.compiled += 1
        self.memory[key] = code
        self._write(path, code + hashlib.sha256(code).digest())
        return code

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).replace(path)
        except OSError:
            pass
