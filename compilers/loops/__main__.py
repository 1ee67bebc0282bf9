"""A plan for clang: ``python -m compilers.loops PLAN.json``.

Prints the pragmas with file and line, and how to compile; ``--source`` prints the whole C file with them, ``--check``
compiles that with clang and compares the metadata of its loops with the plan's.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import tyro

from compilers.llvm.__main__ import read_plan
from compilers.loops import takehome
from programs.load import load_c


@dataclass(frozen=True)
class Options:
    """Options of the command."""

    plan: tyro.conf.Positional[Path]
    """A plan, such as runs/latest/plans/NAME.json."""
    program: str = ""
    """The plan's program, where it is not where the plan says."""
    source: bool = False
    """Print the annotated source."""
    check: bool = False
    """Compile it with clang and compare."""


def main(options: Options) -> int:
    """Print; returns 1 where clang's metadata differs."""
    plan = read_plan(options.plan)
    program = load_c(options.program or plan.program)
    if options.source:
        print(takehome.annotated(program, plan))
        return 0
    for pragma in takehome.pragmas(program, plan):
        print(f"{program.uri}:{pragma.line}:{pragma.column}: {pragma.loop}: {pragma.text}")
    print(f"clang {takehome.FLAGS[plan.compiler]}")
    if not options.check:
        return 0
    found = takehome.differences(program, plan)
    print(*(found or ["clang writes the plan's metadata"]), sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    try:
        sys.exit(main(tyro.cli(Options, description=__doc__)))
    except (ValueError, OSError) as error:
        sys.exit(f"compilers.loops: {error}")
