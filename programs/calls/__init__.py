"""C programs whose call structure is worth deciding on: ``programs://calls-v0/NAME`` and ``.../NAME/SIZE``.

As the suite for passes (:mod:`programs.c`) in every respect: one C file each under ``src/``, with one entry
``void kernel(void **args)``, no library calls, no state between calls, no undefined behaviour; ``ir/`` has its
unoptimized IR and ``lines/`` where in the source each call stands, both made by ``python -m programs.calls``. What is
particular: many small functions in layers, called from hot and from cold places, some recursive, some called through
pointers, some large and called once.

The split is by family and frozen, and no family of the test split has its like among the families that the suite for
passes trains on:

- ``machine`` (train) is interpreters with a function for each instruction; ``simulate`` (validation) is state machines
  with the like; ``dispatch`` (test) calls its functions through tables of pointers;
- ``layers`` (train) is wide integers and ``fixed`` (train) fixed-point and software floating-point arithmetic, towers
  of small functions; ``geometry`` (validation) and ``matrix`` (train) are the same in floats;
- ``order`` (train) sorts and merges by comparators, ``table`` (train) hashes, ``text`` (train) has layers over bytes;
- ``descent`` (test) is recursive-descent parsing, ``codec`` (test) reads and writes bits, ``trees`` (test) is balanced
  trees and heaps, ``evaluate`` (test) walks expressions.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from programs.c.spec import DEFAULT_SIZE, SIZES
from programs.c_program import CProgram
from programs.calls.spec import PREFIX, CallSpec

SPLITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "train": ("machine", "layers", "fixed", "matrix", "order", "table", "text"),
        "validation": ("simulate", "geometry"),
        "test": ("descent", "codec", "trees", "evaluate", "dispatch"),
    }
)
"""Split -> its families. Frozen: a program's split never changes; new families go into a new suite version."""


@lru_cache(maxsize=1)
def specs() -> Mapping[str, CallSpec]:
    """Every program's declaration, by name, in a fixed order."""
    from programs.calls.suite import arithmetic, machines, orders, readers, structures

    modules = (machines, arithmetic, orders, readers, structures)
    return MappingProxyType({spec.name: spec for module in modules for spec in module.SPECS})


def names(split: str | None = None) -> tuple[str, ...]:
    """Names of all programs, or of those of ``split``, families in their order.

    Raises:
        ValueError: unknown split.
    """
    if split is not None and split not in SPLITS:
        raise ValueError(f"unknown split {split!r}; known: {', '.join(SPLITS)}")
    families = [family for name, part in SPLITS.items() for family in part if split in (None, name)]
    return tuple(name for family in families for name, spec in specs().items() if spec.family == family)


def load(path: str) -> CProgram:
    """The program at ``NAME`` or ``NAME/SIZE``.

    Raises:
        ValueError: unknown name or size; the message lists what exists.
    """
    name, _, size = path.partition("/")
    if name not in specs() or (size or DEFAULT_SIZE) not in SIZES:
        raise ValueError(
            f"{PREFIX}{path}: there is no such program; NAME is one of {', '.join(specs())}, and NAME/SIZE has a SIZE "
            f"of {', '.join(SIZES)}"
        )
    return _load(name, size or DEFAULT_SIZE)


@lru_cache(maxsize=512)
def _load(name: str, size: str) -> CProgram:
    return specs()[name].program(size)
