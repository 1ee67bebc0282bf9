"""Who obeys: one thin driver a real compiler, all behind the protocol of :mod:`compilers.base`."""

from __future__ import annotations

from compilers.base import Compiler


def get(name: str, threads: int = 1) -> Compiler:
    """The compiler called ``name``.

    Args:
        name: ``loopjit`` (default, embedded) or ``inductor`` (TorchInductor) for operator fusion; ``llvm`` for pass
            ordering; ``llvm-loops`` for loop factors, ``llvm-loops-fast`` where floating-point operations may be
            reassociated; ``inlining`` and ``inlining-oz``, call by call before -O3 or -Oz; ``eager`` (torch), which has
            nothing to decide.
        threads: what the code may run on. loopjit and inductor take 1 or 2; eager's code is the same for any number, as
            torch divides its operators by itself; the others' runs on one.

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
    if name in ("llvm-loops", "llvm-loops-fast"):
        from compilers.loops import LlvmLoops

        if threads != 1:
            raise ValueError(f"{name} compiles programs that run on one thread, not on {threads}")
        return LlvmLoops("fast" if name.endswith("-fast") else "exact")
    if name in ("inlining", "inlining-oz"):
        from compilers.inlining import Inlining

        if threads != 1:
            raise ValueError(f"{name} compiles programs that run on one thread, not on {threads}")
        return Inlining("O3" if name == "inlining" else "Oz")
    raise ValueError(
        f"unknown compiler {name!r}; known: loopjit, inductor, eager, llvm, llvm-loops, llvm-loops-fast, inlining, "
        "inlining-oz"
    )
