"""A finished plan as ``#pragma clang loop`` lines for the program's C source.

clang writes for these pragmas the very metadata that the driver wrote, so that the ordinary ``clang -O3`` decides as
the plan says. What it makes of it is its own: clang of another LLVM version, or with another ``-march``, makes other
code.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from compilers.base import Plan, PlanError
from compilers.loops import LoopAction, parse, source
from compilers.loops.source import Triple
from programs.c import locations, toolchain
from programs.c_program import CProgram, CProgramError
from programs.loops.suite import HERE, PREFIX

FLAGS = {
    "llvm-loops": "-O3 -march=native -ffp-contract=off",
    "llvm-loops-fast": "-O3 -march=native -ffp-contract=off -fassociative-math -fno-signed-zeros -fno-trapping-math",
}
"""Compiler -> what clang is to be told besides."""

Place = tuple[int, int]
"""Line and column, both from 1."""


@dataclass(frozen=True)
class Pragma:
    """A line to be put right before a loop.

    Attributes:
        loop: its name.
        line, column: where the loop begins in the unchanged source.
        text: the pragma.
    """

    loop: str
    line: int
    column: int
    text: str


def triples_of(plan: Plan) -> dict[str, Triple]:
    """Loop -> decision; raises :class:`PlanError` for a plan of another compiler or an unknown action."""
    if plan.compiler not in FLAGS:
        raise PlanError(f"the plan is for {plan.compiler}, not for {' or '.join(FLAGS)}")
    try:
        actions: list[LoopAction] = [parse(text) for text in plan.actions]
    except ValueError as error:
        raise PlanError(str(error)) from None
    return {action.loop: action.triple for action in actions}


@lru_cache(maxsize=1)
def _lines() -> Mapping[str, Mapping[str, list[int]]]:
    return json.loads((HERE / "lines.json").read_text())  # type: ignore[no-any-return]


def places(program: CProgram) -> dict[str, Place]:
    """Loop -> where it stands in the program's C source. The suite's are known, others are asked of clang.

    Raises:
        CProgramError: the program has no C source, or there is no clang to ask, or it refuses the source.
    """
    name = program.uri.removeprefix(PREFIX).partition("/")[0]
    if program.uri.startswith(PREFIX) and name in _lines():
        return {loop: (line, column) for loop, (line, column) in _lines()[name].items()}
    if program.source is None:
        raise CProgramError(f"{program.uri} has no C source that pragmas could be written into")
    path = Path(program.uri)
    if path.is_file():
        from programs.c_files import located_ir

        return places_in(located_ir(path))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "program.c"
        copy.write_text(program.source)
        return places_in(locations.located(copy))


def places_in(ir: str) -> dict[str, Place]:
    """Loop -> where it stands, by IR with locations."""
    lines = locations.lines(ir)
    return {loop.name: lines[loop.node] for loop in source.find(ir)}


def pragmas(program: CProgram, plan: Plan) -> list[Pragma]:
    """What is to be written, from the first line on; loops that are left to the compiler need nothing.

    Raises:
        PlanError: see :func:`triples_of`.
        CProgramError: see :func:`places`.
    """
    known = places(program)
    found = []
    for loop, triple in triples_of(plan).items():
        if triple.pragma:
            if loop not in known:
                raise CProgramError(f"{program.uri}: its C source has no loop {loop}; it has {', '.join(known)}")
            found.append(Pragma(loop, *known[loop], triple.pragma))
    return sorted(found, key=lambda pragma: (pragma.line, pragma.column))


def annotated(program: CProgram, plan: Plan) -> str:
    """The C source with the plan's pragmas. Raises as :func:`pragmas`."""
    wanted = pragmas(program, plan)
    lines = (program.source or "").split("\n")
    for pragma in reversed(wanted):  # from the last on, so that the places before it stay
        line = lines[pragma.line - 1]
        before, after = line[: pragma.column - 1], line[pragma.column - 1 :]
        parts = [pragma.text, line] if not before.strip() else [before.rstrip(), pragma.text, after]
        lines[pragma.line - 1 : pragma.line] = parts
    return "\n".join(lines)


def written(ir: str) -> dict[str, frozenset[tuple[str, str]]]:
    """Loop -> what its metadata in an unoptimized module says about factors."""
    return {loop.name: source.options_of(ir, loop.node) for loop in source.find(ir)}


def differences(program: CProgram, plan: Plan) -> list[str]:
    """Compile the annotated source with clang; where its metadata is not the plan's, in words.

    Raises:
        PlanError, CProgramError: see :func:`pragmas`; or there is no clang.
    """
    text = annotated(program, plan)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.c"
        path.write_text(text)
        found = written(toolchain.to_ir(path))
    wanted = {loop: frozenset(triple.options) for loop, triple in triples_of(plan).items()}
    return [
        f"{loop}: clang writes {sorted(options)}, the plan says {sorted(wanted.get(loop, frozenset()))}"
        for loop, options in found.items()
        if options != wanted.get(loop, frozenset())
    ]
