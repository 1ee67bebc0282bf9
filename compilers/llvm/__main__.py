"""The passes, and plans for LLVM's own tools: ``python -m compilers.llvm``.

Without a plan this prints the table of passes: those that may be chosen, and those left out with the reason. With the
JSON file of a plan it prints the commands that compile the plan's program with ``opt`` and ``llc``; ``--check`` runs
them and compares the object code, byte for byte, with what was rewarded.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tyro
from rich.console import Console
from rich.table import Table

from compilers.base import Plan, PlanError, replay
from compilers.llvm import Llvm, takehome
from compilers.llvm.library import LibraryError
from compilers.llvm.passes import EXCLUDED, MARKS, PASSES, PIPELINES
from programs.load import load_c


@dataclass(frozen=True)
class Options:
    """Options of the command."""

    plan: tyro.conf.Positional[Path | None] = None
    """A plan, such as runs/latest/plans/NAME.json."""
    program: str = ""
    """The plan's program, where it is not where the plan says."""
    check: bool = False
    """Run the commands and compare."""
    tools: Path | None = None
    """Folder of opt and llc, if they are not on the PATH or of another version there."""
    library: str = ""
    """Which LLVM: "llvmlite", "system", or the path of a libLLVM; by default as in training."""


def table_of_passes() -> Table:
    """Every pass that is known, with its level, and for those left out why."""
    table = Table(
        title=f"{len(PASSES)} passes, {len(PIPELINES)} pipelines, {len(MARKS)} marks; {len(EXCLUDED)} left out"
    )
    for column in ("pass", "level", "left out because it"):
        table.add_column(column, overflow="fold")
    for name, one in PASSES.items():
        table.add_row(name, one.level, "")
    for name in PIPELINES:
        table.add_row(name, "pipeline", "")
    for name, attributes in MARKS.items():
        table.add_row(name, f"mark: {', '.join(attributes)}", "")
    table.add_section()
    for name, (one, reason) in EXCLUDED.items():
        table.add_row(name, one.level, reason)
    return table


def read_plan(path: Path) -> Plan:
    """The plan in a JSON file: by itself, or under ``plan`` as runs keep it. Raises :class:`PlanError`, ``OSError``."""
    try:
        data = json.loads(path.read_text())
    except ValueError as error:
        raise PlanError(f"{path} is no JSON: {error}") from None
    return Plan.from_json(data.get("plan", data) if isinstance(data, dict) else data)


def main(options: Options) -> int:
    """Print; returns 1 where the code differs."""
    if options.plan is None:
        Console(width=140).print(table_of_passes())
        return 0
    plan = read_plan(options.plan)
    driver = Llvm(options.library or None)
    program: Any = load_c(options.program or plan.program)
    state = replay(driver, program, plan)
    if not options.check:
        print(*takehome.commands(plan, driver.library), sep="\n")
        return 0
    theirs = takehome.run(plan, driver.library, program.ir, options.tools)
    ours = driver.object_code(state)
    same = "the same object code" if theirs == ours else "OTHER object code"
    print(f"opt and llc make {same}: {len(theirs)} bytes, LLVM {driver.library.version}, {program.uri}")
    return int(theirs != ours)


if __name__ == "__main__":
    try:
        sys.exit(main(tyro.cli(Options, description=__doc__)))
    except (ValueError, OSError, LibraryError) as error:
        sys.exit(f"compilers.llvm: {error}")
