"""Who obeys: one thin driver a real compiler, all behind the protocol of :mod:`compilers.base`."""

from __future__ import annotations

from compilers.base import Compiler


def get(name: str, threads: int = 1) -> Compiler:
    """The compiler called ``name``: ``loopjit`` (default, embedded), ``inductor`` (TorchInductor), ``llvm`` (pass
    ordering) or ``eager`` (torch).

    Args:
        threads: what the code may run on. loopjit and inductor take 1 or 2; eager's code is the same for any number, as
            torch divides its operators by itself; llvm's runs on one.

    Raises:
        ValueError: unknown name, or a number of threads that the compiler has no code for.
    """
    if name == "loopjit":
        from compilers.loopjit import LoopJit

        return LoopJit(threads=threads)
    if name == "inductor":
        from compilers.inductor import Inductor

        return Inductor(threads)
    if name == "eager":
        from compilers.eager import Eager

        return Eager()
    if name == "llvm":
        from compilers.llvm import Llvm

        if threads != 1:
            raise ValueError(f"llvm compiles programs that run on one thread, not on {threads}")
        return Llvm()
    raise ValueError(f"unknown compiler {name!r}; known: loopjit, inductor, eager, llvm")
