"""TorchInductor's C++ to an object file, with the compiler and the flags that TorchInductor takes.

A kernel here is a pure function in a relocatable object. So the C++ library's start-up code is removed, and with it
all that the kernel does not need.
"""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch._inductor import cpp_builder, cpu_vec_isa

from compilers.object_cache import ObjectCache, cache_folder

NAME = "inductor"
SYMBOL = "KERNEL"
"""The entry, ``void KERNEL(float **buffers)``; renamed when the object is made."""
_PREFIX = "#include <torch/csrc/inductor/cpp_prefix.h>"
_NEEDLESS = (".init_array*", ".eh_frame*", ".rela.eh_frame*", ".gcc_except_table*")
"""What starts streams, and what unwinds the stack after an exception: kernels print and throw nothing."""
_SECONDS = 120.0


class MissingCompilerError(ValueError):
    """There is no C++ compiler."""


class CompileError(ValueError):
    """The C++ compiler failed on a kernel; the message is its own."""


@functools.cache
def command(threads: int) -> tuple[str, ...]:
    """The compiler with all flags, for code on so many threads.

    Raises:
        MissingCompilerError: there is none.
    """
    try:
        compiler = cpp_builder.get_cpp_compiler()
    except Exception as error:  # noqa: BLE001 - torch raises what its version has for it
        raise MissingCompilerError(
            f"the compiler inductor needs a C++ compiler and its linker ({error}); install g++ "
            "(Debian, Ubuntu: apt-get install g++), or name another in the environment variable CXX"
        ) from None
    missing = [tool for tool in ("ld", "objcopy") if shutil.which(tool) is None]
    if missing:
        raise MissingCompilerError(
            f"the compiler inductor needs GNU binutils, and there is no {missing[0]}; install binutils"
        )
    options: Any = cpp_builder.CppTorchDeviceOptions(vec_isa=cpu_vec_isa.pick_vec_isa(), device_type="cpu")
    flags = [f"-{flag}" for flag in options.get_cflags() if flag not in ("shared", "g1", "fopenmp", "pedantic")]
    flags += [f"-D{name.strip()}" for name in options.get_definitions() if "PRECOMPILE" not in name]
    flags += [f"-I{folder}" for folder in options.get_include_dirs()]
    flags += [flag for words in options.get_passthrough_args() for flag in words.split()]
    flags += ["-g0", "-w", "-ffunction-sections", "-fdata-sections", "-fno-asynchronous-unwind-tables"]
    flags += ["-fno-stack-protector", *(["-fopenmp"] if threads > 1 else [])]
    return (compiler, *flags)


def ingredients(threads: int) -> list[str]:
    """What an object depends on besides its text."""
    version = _run([command(threads)[0], "--version"]).splitlines()[0]
    return [torch.__version__, version, *command(threads), *_NEEDLESS]


def _run(words: Sequence[str]) -> str:
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        raise CompileError(f"{Path(words[0]).name} took longer than {_SECONDS:.0f} s on a kernel") from None
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if "error" in line] or done.stderr.splitlines() or ["?"]
        raise CompileError(f"{Path(words[0]).name} failed on a kernel: {lines[0][:300]}")
    return done.stdout


@functools.cache
def _precompiled(threads: int) -> tuple[str, ...]:
    """Flags that find the precompiled header; made once for each set of flags (5 s), after which a kernel takes a third
    of the time. Where it cannot be kept, kernels do without."""
    words = command(threads)
    key = hashlib.sha256("\0".join(ingredients(threads)).encode()).hexdigest()[:16]
    folder = cache_folder(NAME) / f"header-{key}"
    header = folder / "optgym_prefix.h"
    try:
        if not (folder / "optgym_prefix.h.gch").is_file():
            folder.mkdir(parents=True, exist_ok=True)
            header.write_text(_PREFIX + "\n")
            with tempfile.TemporaryDirectory(dir=folder) as scratch:
                made = Path(scratch) / "header.gch"
                _run([*words, "-x", "c++-header", str(header), "-o", str(made)])
                os.replace(made, folder / "optgym_prefix.h.gch")  # noqa: PTH105 - atomic, over what another made
    except (OSError, CompileError):
        return ()
    return (f"-I{folder}",)


def compile_text(text: str, threads: int) -> bytes:
    """A translation unit with the function :data:`SYMBOL` as a relocatable object.

    Raises:
        CompileError: the compiler refuses it, or takes too long.
    """
    symbol = symbol_of(text)
    header = _precompiled(threads)
    if header:
        text = text.replace(_PREFIX, '#include "optgym_prefix.h"')
    with tempfile.TemporaryDirectory(prefix="optgym-") as scratch:
        folder = Path(scratch)
        source, whole, needed, final = (str(folder / name) for name in ("k.cpp", "whole.o", "needed.o", "k.o"))
        Path(source).write_text(text.replace(SYMBOL, symbol))
        _run([*command(threads), *header, "-c", source, "-o", whole])
        _run(["objcopy", *(f"--remove-section={name}" for name in _NEEDLESS), whole])
        _run(["ld", "-r", "--gc-sections", "-e", symbol, "-u", symbol, whole, "-o", needed])
        _run(["objcopy", "--strip-unneeded", needed, final])
        return Path(final).read_bytes()


def symbol_of(text: str) -> str:
    """The name of the function in the object that :func:`compile_text` makes."""
    return f"k_{hashlib.sha256(text.encode()).hexdigest()[:20]}"


def object_cache(threads: int) -> ObjectCache:
    """The cache of kernels for so many threads."""
    return ObjectCache(NAME, lambda: ingredients(threads), lambda text: compile_text(text, threads))
