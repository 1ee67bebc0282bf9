"""Who obeys: one thin driver a real compiler, all behind the protocol of :mod:`compilers.base`."""

from __future__ import annotations

from compilers.base import Compiler


def get(name: str) -> Compiler:
    """The compiler called ``name``: ``loopjit`` (default, embedded) or ``eager`` (torch, decides nothing).

    Raises:
        ValueError: unknown name.
    """
    if name == "loopjit":
        from compilers.loopjit import LoopJit

        return LoopJit()
    if name == "eager":
        from compilers.eager import Eager

        return Eager()
    raise ValueError(f"unknown compiler {name!r}; known: loopjit, eager")
