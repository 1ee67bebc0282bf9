"""A program by URI or file: the one door that the rest of the project uses."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from programs.decompose import ImportFailure
from programs.program import Program

if TYPE_CHECKING:
    import torch

    from programs.c_program import CProgram

SCHEME = "programs://"
_C_KINDS = (
    "c-v0/NAME", "c-random-v0/SEED", "loops-v0/NAME", "loops-random-v0/SEED", "calls-v0/NAME", "calls-random-v0/SEED",
)  # fmt: skip
FAMILY_OF_FILES = "user"
"""The family of programs that are not the project's own."""


def load(uri: str | Path, *, dims: Mapping[str, int] | None = None) -> Program:
    """Load a program.

    Args:
        uri: one of

            - ``programs://graphs-v0/SEED`` or ``programs://graphs-v0/FAMILY/SEED``: a generated graph;
            - ``programs://mixtures-v0/SEED``: a generated graph of no family, to be trained on;
            - ``programs://models/NAME``: a real model (:data:`programs.models.NAMES`);
            - the path of an ``.onnx`` or ``.pt2`` file;
            - a model or path with ``#K``: region K of it (:func:`programs.regions.split`).
        dims: sizes of a file's symbolic dimensions by name.

    Raises:
        ValueError: unknown URI; the message lists what exists.
        ImportFailure: (a ``ValueError``) the file cannot be imported; the message says why.
    """
    text = str(uri)
    whole, mark, region = text.partition("#")
    if mark and not Path(text).is_file():
        return _region(_load(whole, dims), region)
    return _load(text, dims)


def load_c(uri: str | Path) -> CProgram:
    """Load a C program or LLVM module.

    Args:
        uri: one of

            - ``programs://c-v0/NAME`` or ``programs://c-v0/NAME/SIZE``: a program of the suite;
            - ``programs://c-random-v0/SEED``: a generated one;
            - ``programs://loops-v0/NAME`` or ``programs://loops-v0/NAME/SIZE``: a loop kernel;
            - ``programs://loops-random-v0/SEED``: a generated loop kernel;
            - one of these with ``#exact`` behind it: the same, whose floats must come out equal to the last bit;
            - ``programs://calls-v0/NAME`` or ``.../SIZE``: one of the suite with call structure;
            - ``programs://calls-random-v0/SEED``: a generated one with call structure;
            - the path of a ``.c``, ``.ll`` or ``.bc`` file, see :mod:`programs.c_files`.

    Raises:
        ValueError: unknown URI, or a file that cannot be used; the message says why.
    """
    text = str(uri)
    if not text.startswith(SCHEME):
        from programs.c_files import load_file

        return load_file(Path(text))
    if text.endswith("#exact"):
        from dataclasses import replace

        from programs.c_program import EXACT

        return replace(load_c(text.removesuffix("#exact")), uri=text, tolerance=EXACT)
    kind, _, rest = text.removeprefix(SCHEME).partition("/")
    if kind == "c-v0":
        from programs import c

        return c.load(rest)
    if kind == "c-random-v0":
        from programs.c import generate

        return generate.load(rest)
    if kind == "loops-v0":
        from programs import loops

        return loops.load(rest)
    if kind == "loops-random-v0":
        from programs.loops import generate as random_loops

        return random_loops.load(rest)
    if kind == "calls-v0":
        from programs import calls

        return calls.load(rest)
    if kind == "calls-random-v0":
        from programs.calls import generate as call_generator

        return call_generator.load(rest)
    there = ", ".join(f"{SCHEME}{kind}" for kind in _C_KINDS)
    raise ValueError(f"unknown C program {text!r}; there are {there} and .c, .ll and .bc files")


def is_c(uri: str | Path) -> bool:
    """Whether ``uri`` is for :func:`load_c` (and not for :func:`load`)."""
    text = str(uri)
    ours = tuple(f"{SCHEME}{kind.partition('/')[0]}/" for kind in _C_KINDS)
    return text.startswith(ours) or Path(text).suffix in (".c", ".ll", ".bc")


def _load(text: str, dims: Mapping[str, int] | None) -> Program:
    if not text.startswith(SCHEME):
        return _load_file(text, dims)
    if dims:
        raise ValueError(f"{text}: dims are for files; the project's own programs have fixed shapes")
    kind, _, rest = text.removeprefix(SCHEME).partition("/")
    if kind == "models":
        from programs import models

        return models.load(rest)
    if kind == "graphs-v0":
        from programs import graphs

        return graphs.load(rest)
    if kind == "mixtures-v0":
        from programs import graphs

        return graphs.load_mixture(rest)
    close = difflib.get_close_matches(kind, ("models", "graphs-v0", "mixtures-v0"), 1, 0.4)
    hint = f"; did you mean {SCHEME}{close[0]}/...?" if close else "."
    raise ValueError(
        f"unknown program {text!r}{hint} There are {SCHEME}models/NAME, {SCHEME}graphs-v0/SEED and mixtures-v0/SEED"
    )


def _load_file(text: str, dims: Mapping[str, int] | None) -> Program:
    path = Path(text)
    suffix = path.suffix.lower()
    if suffix == ".onnx":
        from programs.onnx_import import load_onnx

        return Program(text, FAMILY_OF_FILES, load_onnx(path, dims))
    if suffix == ".pt2":
        from programs.torch_import import load_pt2

        return Program(text, FAMILY_OF_FILES, load_pt2(path, dims))
    kinds = f"a program is {SCHEME}models/NAME, {SCHEME}graphs-v0/SEED, or the path of an .onnx or .pt2 file"
    if path.exists():
        remedy = {".pt": "save it with torch.export.save", ".pth": "save it with torch.export.save"}.get(suffix)
        raise ImportFailure(f"{text}: files of type {suffix or '(none)'!r} are not read; {remedy or kinds}")
    from programs import models

    close = difflib.get_close_matches(text, models.NAMES, 1, 0.5)
    hint = f"; did you mean {SCHEME}models/{close[0]}?" if close else ""
    raise ValueError(f"unknown program {text!r}: no such file{hint} ({kinds})")


def _region(program: Program, number: str) -> Program:
    from programs.regions import split

    regions = split(program)
    if not number.isdecimal() or int(number) >= len(regions):
        have = f"regions 0..{len(regions) - 1}" if regions else "no regions"
        raise ValueError(f"{program.uri} has {have}, not {number!r}")
    return regions[int(number)].program


def from_torch(
    module: torch.nn.Module,
    example_inputs: Sequence[Any],
    *,
    kwargs: Mapping[str, Any] | None = None,
    name: str = "module",
) -> Program:
    """A module, in evaluation mode, as a program; the shapes are those of ``example_inputs``.

    Args:
        module: any module that ``torch.export`` captures.
        example_inputs: positional arguments of its ``forward``, as a sequence.
        kwargs: keyword arguments.
        name: becomes the program's ``uri``.

    Raises:
        ImportFailure: (a ``ValueError``) it cannot be captured or imported; the message says why.
    """
    from programs.torch_import import import_module

    return Program(name, FAMILY_OF_FILES, import_module(module, example_inputs, kwargs, name))
