"""The user's own programs: ``.c``, ``.ll`` and ``.bc`` files, and directories of them.

A *kernel* has a manifest beside it, ``NAME.toml`` for ``NAME.c``, which says what its entry is given::

    entry = "kernel"                  # void kernel(void **args); the default
    tolerance = { relative = 1e-12 }  # for float outputs; the default is equal bits
    flags = ["-Iinclude"]             # for clang, relative to the manifest; only for .c
    sources = ["more.c"]              # linked with it

    [sizes]                           # args[0]: int64, in this order; left out if there are none
    n = 4096

    [[buffers]]                       # args[1] and on
    name = "data"
    role = "input"                    # or output (every byte is written), temporary (scratch)
    dtype = "uint8"
    shape = ["n"]                     # numbers and names of sizes
    draw = "integers"                 # or normal, uniform, sorted; low, high; or file = "values.npy"

A *whole program* is any file that defines ``main``; its manifest may say ``arguments = [...]``, ``stdin = "FILE"``,
``flags`` and ``sources``. It runs in the manifest's folder and is checked by what it prints and by its exit status; it
may read files, not write them. A directory may hold ``optgym.toml`` with ``flags`` and
``sources`` for all of its files that have no manifest of their own.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from programs.c_program import CBuffer, CProgram, CProgramError, Tolerance
from programs.ir import Array

SUFFIXES = (".c", ".ll", ".bc")
FAMILY = "user"
DIRECTORY_MANIFEST = "optgym.toml"
FLAGS = ("-target", "x86_64-linux-gnu", "-std=gnu17", "-fPIE")
"""Flags of ``.c`` files before the user's: as clang has it on the systems on which the workers run."""
_KNOWN = ("entry", "tolerance", "flags", "sources", "sizes", "buffers", "arguments", "stdin")


def load_file(path: Path) -> CProgram:
    """The program in ``path``.

    Raises:
        CProgramError: no such file, no C compiler for a ``.c``, or a manifest that is missing or wrong.
    """
    if path.suffix not in SUFFIXES:
        raise CProgramError(f"{path}: C programs are files of type {', '.join(SUFFIXES)}")
    if not path.is_file():
        raise CProgramError(f"{path}: no such file")
    manifest, origin = _manifest(path)
    unknown = sorted(set(manifest) - set(_KNOWN))
    if unknown:
        raise CProgramError(f"{origin}: unknown key {unknown[0]!r}; keys are {', '.join(_KNOWN)}")
    flags = [_anchored(flag, origin.parent) for flag in _strings(manifest, "flags", origin)]
    extra = [origin.parent / name for name in _strings(manifest, "sources", origin)]
    ir = _linked([_ir(item, flags) for item in (path, *(item for item in extra if item != path))], path.name)
    source = path.read_text(errors="replace") if path.suffix == ".c" else None
    if "buffers" in manifest:
        return _kernel(path, ir, manifest, origin, source)
    if not defines(ir, "main"):
        raise CProgramError(
            f"{path}: it has no main, so it needs {path.with_suffix('.toml').name} beside it with the entry's buffers "
            f"(see the documentation of {__name__})"
        )
    stdin = manifest.get("stdin")
    return CProgram(
        str(path),
        FAMILY,
        relocatable(ir),
        entry="main",
        kind="main",
        arguments=tuple(_strings(manifest, "arguments", origin)),
        stdin=_stdin(stdin, origin),
        folder=str(origin.resolve().parent),
        source=source,
    )


def located_ir(path: Path) -> str:
    """The IR of a ``.c`` file, with where each loop stands (:mod:`programs.c.locations`).

    Raises:
        CProgramError: no C compiler, or one that refuses the file.
    """
    from programs.c import locations

    manifest, origin = _manifest(path)
    flags = [_anchored(flag, origin.parent) for flag in _strings(manifest, "flags", origin)]
    return locations.located(path, (*FLAGS, *flags))


def relocatable(ir: str) -> str:
    """The module without the promise that what other libraries define lies near its own code."""
    return re.sub(
        r"^(declare|@\S+ = external)( \w+)*? dso_local\b", lambda m: m.group(0)[: -len(" dso_local")], ir, flags=re.M
    )


def _stdin(name: object, origin: Path) -> bytes:
    if name is None:
        return b""
    try:
        return (origin.parent / str(name)).read_bytes()
    except OSError as error:
        raise CProgramError(f"{origin}: stdin: {name}: {error.strerror}") from None


def find(folder: Path) -> tuple[Path, ...]:
    """The programs under ``folder``, sorted: files that have a manifest or whose text defines ``main``.

    Of files that differ only in their suffix, the first of ``.c``, ``.ll``, ``.bc`` counts.

    Raises:
        CProgramError: ``folder`` is no directory or has none.
    """
    if not folder.is_dir():
        raise CProgramError(f"{folder}: not a directory")
    found: dict[Path, Path] = {}
    for suffix in SUFFIXES:
        for path in sorted(folder.rglob(f"*{suffix}")):
            if path.with_suffix(".toml").is_file() or _mentions_main(path):
                found.setdefault(path.with_suffix(""), path)
    if not found:
        raise CProgramError(f"{folder}: no {', '.join(SUFFIXES)} file in it has a manifest or a main")
    return tuple(found[key] for key in sorted(found))


def _mentions_main(path: Path) -> bool:
    if path.suffix == ".bc":
        return True
    text = path.read_text(errors="replace")
    pattern = r"^\s*(?:int|void)?\s*main\s*\(" if path.suffix == ".c" else r"^define .*@main\("
    return re.search(pattern, text, re.MULTILINE) is not None


def defines(ir: str, name: str) -> bool:
    """Whether the module defines a function ``name``."""
    return re.search(rf"^define [^@\n]*@{re.escape(name)}\(", ir, re.MULTILINE) is not None


def _manifest(path: Path) -> tuple[dict[str, Any], Path]:
    """What is said about ``path``, and the file that says it (or would)."""
    own = path.with_suffix(".toml")
    candidates = [own, *(parent / DIRECTORY_MANIFEST for parent in path.resolve().parents)]
    for candidate in candidates:
        if candidate.is_file():
            try:
                return tomllib.loads(candidate.read_text()), candidate
            except tomllib.TOMLDecodeError as error:
                raise CProgramError(f"{candidate}: {error}") from None
    return {}, own


def _strings(manifest: Mapping[str, Any], key: str, origin: Path) -> list[str]:
    value = manifest.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise CProgramError(f"{origin}: {key} must be a list of strings, not {value!r}")
    return value


def _anchored(flag: str, folder: Path) -> str:
    """``-Ipath`` with the path taken from the manifest's folder."""
    return f"-I{folder / flag[2:]}" if flag.startswith("-I") else flag


def _ir(path: Path, flags: Sequence[str]) -> str:
    from programs.c import toolchain

    if path.suffix == ".c":
        return toolchain.to_ir(path, (*FLAGS, *flags))
    if path.suffix == ".ll":
        return toolchain.portable(path.read_text(), path.name)
    import llvmlite.binding as llvm

    try:
        return toolchain.portable(str(llvm.parse_bitcode(path.read_bytes())), path.name)
    except RuntimeError as error:
        raise CProgramError(f"{path}: LLVM {_llvm_version()} cannot read it: {error}") from None


def _llvm_version() -> str:
    import llvmlite.binding as llvm

    return ".".join(map(str, llvm.llvm_version_info))


def _linked(modules: Sequence[str], name: str) -> str:
    if len(modules) == 1:
        return modules[0]
    import llvmlite.binding as llvm

    from programs.c import toolchain

    try:
        whole = llvm.parse_assembly(modules[0])
        for text in modules[1:]:
            whole.link_in(llvm.parse_assembly(text))
    except RuntimeError as error:
        raise CProgramError(f"{name}: its sources do not link: {error}") from None
    return toolchain.portable(str(whole), name)


def _kernel(path: Path, ir: str, manifest: Mapping[str, Any], origin: Path, source: str | None) -> CProgram:
    entry = manifest.get("entry", "kernel")
    if not isinstance(entry, str) or not defines(ir, entry):
        raise CProgramError(f"{origin}: the entry {entry!r} is not defined in {path.name}")
    sizes = manifest.get("sizes", {})
    if not isinstance(sizes, dict) or not all(type(value) is int for value in sizes.values()):
        raise CProgramError(f"{origin}: sizes must be a table of integers")
    rows = manifest["buffers"]
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise CProgramError(f"{origin}: buffers must be tables: [[buffers]]")
    buffers = [CBuffer("sizes", "int64", (len(sizes),), "input")] if sizes else []
    draws: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        buffer = _buffer(row, sizes, origin)
        buffers.append(buffer)
        if buffer.role == "input":
            draws[buffer.name] = row
            _draw(buffer, row, origin, np.random.default_rng(0))  # says now what is wrong with it
    by_name = {buffer.name: buffer for buffer in buffers}

    def make(seed: int) -> dict[str, Array]:
        made: dict[str, Array] = {"sizes": np.array(list(sizes.values()), np.int64)} if sizes else {}
        for number, (name, row) in enumerate(draws.items()):
            made[name] = _draw(by_name[name], row, origin, np.random.default_rng([seed & (2**64 - 1), number]))
        return made

    allowed = manifest.get("tolerance", {})
    if not isinstance(allowed, dict) or set(allowed) - {"relative", "typical"}:
        raise CProgramError(f"{origin}: tolerance is a table of relative and typical, both numbers")
    return CProgram(
        str(path),
        FAMILY,
        ir,
        entry,
        tuple(buffers),
        make,
        hashlib.sha256(repr(sorted(manifest.items())).encode()).hexdigest(),
        Tolerance(float(allowed.get("relative", 0)), float(allowed.get("typical", 0))),
        source=source,
    )


def _buffer(row: Mapping[str, Any], sizes: Mapping[str, int], origin: Path) -> CBuffer:
    missing = [key for key in ("name", "role", "dtype", "shape") if key not in row]
    if missing:
        raise CProgramError(f"{origin}: a buffer needs name, role, dtype and shape; {missing[0]} is missing in {row}")
    shape = row["shape"] if isinstance(row["shape"], list) else [row["shape"]]
    unknown = [item for item in shape if type(item) is not int and item not in sizes]
    if unknown:
        raise CProgramError(f"{origin}: buffer {row['name']}: {unknown[0]!r} is neither a number nor one of the sizes")
    dims = tuple(item if type(item) is int else sizes[item] for item in shape)
    return CBuffer(str(row["name"]), str(row["dtype"]), dims, str(row["role"]))


def _draw(buffer: CBuffer, row: Mapping[str, Any], origin: Path, rng: np.random.Generator) -> Array:
    kind = np.dtype(buffer.dtype)
    if "file" in row:
        try:
            value: Array = np.load(origin.parent / str(row["file"]), allow_pickle=False)
        except (OSError, ValueError) as error:
            raise CProgramError(f"{origin}: buffer {buffer.name}: {error}") from None
        if value.dtype != kind or value.shape != buffer.shape:
            raise CProgramError(
                f"{origin}: buffer {buffer.name} is {kind} {buffer.shape}, its file has {value.dtype} {value.shape}"
            )
        return value
    draw = row.get("draw", "normal" if kind.kind == "f" else "integers")
    if draw in ("integers", "sorted") and kind.kind in "iu":
        limits = np.iinfo(kind)
        low, high = int(row.get("low", limits.min)), int(row.get("high", limits.max + 1))
        if not limits.min <= low < high <= limits.max + 1:
            raise CProgramError(f"{origin}: buffer {buffer.name}: no {kind} from {low} to {high - 1}")
        drawn: Array = rng.integers(low, high, buffer.shape, kind.type)
    elif draw in ("uniform", "sorted") and kind.kind == "f":
        drawn = rng.uniform(float(row.get("low", 0)), float(row.get("high", 1)), buffer.shape).astype(kind)
    elif draw == "normal" and kind.kind == "f":
        drawn = rng.standard_normal(buffer.shape).astype(kind)
    else:
        raise CProgramError(
            f"{origin}: buffer {buffer.name}: {draw!r} does not make {kind}; integers are drawn by integers or sorted, "
            "floats by normal, uniform or sorted"
        )
    return np.sort(drawn, axis=None).reshape(buffer.shape) if draw == "sorted" else drawn
