"""Loop kernels: ``programs://loops-v0/NAME`` and ``programs://loops-v0/NAME/SIZE``.

Each is one C file under ``src/``, written for this project, with one entry ``void kernel(void **args)`` and, but for
loops that clear memory, one loop that matters, most often inside a loop over rows. Trip counts are not known to the
compiler; many are short. ``ir/`` has the unoptimized LLVM IR, made by ``python -m programs.loops``, and ``lines.json``
where in the C file each loop stands.

The split is by family and frozen. What the test families do is nowhere else: products that are summed (``dot``),
filters, stencils, where the best stands, text, counting by value, and bits; train has sums, elementwise maps,
conversions, choices, strides, gathers, polynomials and saturation; validation blends and carries on.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from programs.c.spec import DEFAULT_SIZE, SIZES
from programs.c_program import CProgram
from programs.loops.suite import PREFIX, SPECS, LoopSpec

SPLITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "train": ("map", "sum", "convert", "choose", "strided", "gather", "poly", "saturate"),
        "validation": ("blend", "prefix"),
        "test": ("dot", "fir", "stencil", "best", "text", "histogram", "bits"),
    }
)
"""Split -> its families. Frozen: a kernel's split never changes; new families go into a new suite version."""


def specs() -> Mapping[str, LoopSpec]:
    """Every kernel's declaration, by name, in a fixed order."""
    return _BY_NAME


_BY_NAME: Mapping[str, LoopSpec] = MappingProxyType({spec.name: spec for spec in SPECS})


def names(split: str | None = None) -> tuple[str, ...]:
    """Names of all kernels, or of those of ``split``.

    Raises:
        ValueError: unknown split.
    """
    if split is None:
        return tuple(_BY_NAME)
    if split not in SPLITS:
        raise ValueError(f"unknown split {split!r}; known: {', '.join(SPLITS)}")
    return tuple(name for name, spec in _BY_NAME.items() if spec.family in SPLITS[split])


def split_of(family: str) -> str | None:
    """The split that ``family`` belongs to, ``None`` if it is not of the suite."""
    return next((split for split, families in SPLITS.items() if family in families), None)


def load(path: str) -> CProgram:
    """The kernel at ``NAME`` or ``NAME/SIZE``.

    Raises:
        ValueError: unknown name or size; the message lists what exists.
    """
    name, _, size = path.partition("/")
    if name not in _BY_NAME:
        raise ValueError(f"{PREFIX}{path}: unknown kernel {name!r}; known: {', '.join(_BY_NAME)}")
    if (size or DEFAULT_SIZE) not in SIZES:
        raise ValueError(f"{PREFIX}{path}: unknown size {size!r}; known: {', '.join(SIZES)}")
    return _load(name, size or DEFAULT_SIZE)


@lru_cache(maxsize=512)
def _load(name: str, size: str) -> CProgram:
    return _BY_NAME[name].program(size)
