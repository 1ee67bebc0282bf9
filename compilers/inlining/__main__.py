"""A plan as attributes in the source: ``python -m compilers.inlining PLAN.json``.

Prints, for each call that the plan decides on, where it stands and what to write there. ``--write FILE`` writes the
source with the attributes in it, which clang 19 or newer compiles with the same decisions on the same calls.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tyro

import compilers
from compilers.base import replay
from compilers.inlining.takehome import advice, annotate, decisions, placed
from compilers.llvm.__main__ import read_plan
from programs.load import SCHEME, load_c


@dataclass(frozen=True)
class Options:
    """Options of the command."""

    plan: tyro.conf.Positional[Path]
    """A plan, such as runs/latest/plans/NAME.json."""
    program: str = ""
    """The plan's program, where it is not where the plan says."""
    write: Path | None = None
    """Write the annotated source to this file."""


def line_table(uri: str) -> tuple[str, Any]:
    """Path of a program's source and where its calls stand.

    Raises:
        ValueError: the program has no C source.
        CProgramError: (a ``ValueError``) its line table has to be made, and there is no C compiler.
    """
    from programs import c, calls
    from programs.calls.lines import call_lines
    from programs.calls.spec import PREFIX

    name = uri.removeprefix(SCHEME).partition("/")[2].partition("/")[0]
    if uri.startswith(PREFIX):
        spec = calls.specs()[name]
        return str(spec.source_path), json.loads(spec.lines_path.read_text())
    path = c.specs()[name].source_path if uri.startswith(f"{SCHEME}c-v0/") else Path(uri)
    if path.suffix != ".c":
        raise ValueError(f"{uri} has no C source to write attributes into")
    return str(path), call_lines(path)


def main(options: Options) -> int:
    """Print, and write if asked to."""
    plan = read_plan(options.plan)
    decisions(plan)
    uri = options.program or plan.program
    program: Any = load_c(uri)
    driver: Any = compilers.get(plan.compiler)
    state = replay(driver, program, plan)
    path, lines = line_table(uri)
    found = placed(driver, state, lines)
    print(*advice(found, path), sep="\n")
    if options.write is not None:
        options.write.write_text(annotate(program.source or "", found))
        print(f"{options.write} has {sum(one.start >= 0 and one.kind != 'leave' for one in found)} of them written in")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(tyro.cli(Options, description=__doc__)))
    except (ValueError, OSError) as error:
        sys.exit(f"compilers.inlining: {error}")
