"""C programs for pass ordering, inlining and loops: ``programs://c-v0/NAME`` and ``programs://c-v0/NAME/SIZE``.

Every program is one C file under ``src/``, written for this project, with one entry ``void kernel(void **args)``,
no library calls, no state between calls and no undefined behaviour; ``ir/`` has its unoptimized LLVM IR, made by
``python -m programs.c`` (so that nobody needs a C compiler to train).

The split is by family and frozen. What makes a pass order matter appears on both sides of it, in different clothes:

- ``cipher`` (test) is rotations, table lookups and fixed round counts to unroll, as ``hash`` and ``bits`` (train);
- ``compress`` (test) mixes bit buffers, hash chains and copies that overlap: ``string`` and ``bits`` (train) have
  each of them alone;
- ``regex`` and ``parse`` (test) are state machines over bytes with many small helpers, as ``interp`` and ``string``
  (train) are, with recursion, which train has only in ``sort``;
- ``graph`` (test) is pointer chasing over compressed rows with a heap or queue: ``sort`` (train) has heaps, ``dp``
  (train) the relaxations;
- ``stencil`` (test) is nests of loops over grids, as ``image`` and ``linear`` (train), with other carried dependences;
- validation (``search``, ``signal``) is one branchy and one arithmetic family.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from programs.c.spec import DEFAULT_SIZE, PREFIX, SIZES, Spec
from programs.c_program import CProgram

SPLITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "train": ("hash", "bigint", "sort", "string", "bits", "dp", "interp", "image", "fixed", "linear"),
        "validation": ("search", "signal"),
        "test": ("cipher", "compress", "parse", "regex", "graph", "stencil"),
    }
)
"""Split -> its families. Frozen: a program's split never changes; new families go into a new suite version."""

FAMILIES: tuple[str, ...] = tuple(family for families in SPLITS.values() for family in families)


@lru_cache(maxsize=1)
def specs() -> Mapping[str, Spec]:
    """Every program's declaration, by name, in a fixed order."""
    from programs.c.suite import bignum, hashing, media, numeric, ordering, tables, text

    modules = (hashing, bignum, ordering, text, tables, media, numeric)
    return MappingProxyType({spec.name: spec for module in modules for spec in module.SPECS})


def names(split: str | None = None) -> tuple[str, ...]:
    """Names of all programs, or of those of ``split``.

    Raises:
        ValueError: unknown split.
    """
    if split is None:
        return tuple(specs())
    if split not in SPLITS:
        raise ValueError(f"unknown split {split!r}; known: {', '.join(SPLITS)}")
    return tuple(name for name, spec in specs().items() if spec.family in SPLITS[split])


def split_of(family: str) -> str | None:
    """The split that ``family`` belongs to, ``None`` if it is not of the suite."""
    return next((split for split, families in SPLITS.items() if family in families), None)


def load(path: str) -> CProgram:
    """The program at ``NAME`` or ``NAME/SIZE``.

    Raises:
        ValueError: unknown name or size; the message lists what exists.
    """
    name, _, size = path.partition("/")
    if name not in specs():
        raise ValueError(f"{PREFIX}{path}: unknown program {name!r}; known: {', '.join(specs())}")
    if (size or DEFAULT_SIZE) not in SIZES:
        raise ValueError(f"{PREFIX}{path}: unknown size {size!r}; known: {', '.join(SIZES)}")
    return _load(name, size or DEFAULT_SIZE)


@lru_cache(maxsize=512)
def _load(name: str, size: str) -> CProgram:
    return specs()[name].program(size)


def sample(split: str, seed: int) -> CProgram:
    """The program and size that ``seed`` picks from ``split``: a family first, then one of its programs.

    Raises:
        ValueError: unknown split.
    """
    mine = names(split)
    digest = hashlib.sha256(f"c-v0/{split}/{seed}".encode()).digest()
    families = [family for family in SPLITS[split] if any(specs()[name].family == family for name in mine)]
    family = families[int.from_bytes(digest[:8], "little") % len(families)]
    members = [name for name in mine if specs()[name].family == family]
    name = members[int.from_bytes(digest[8:16], "little") % len(members)]
    return _load(name, SIZES[digest[16] % len(SIZES)])
