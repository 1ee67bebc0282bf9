"""Where in a C file each loop stands: line and column, by the loop's place in its function."""

from __future__ import annotations

import re
from pathlib import Path

from programs.c import toolchain

DEBUG = ("-gline-tables-only",)


def located(path: Path, flags: tuple[str, ...] = ()) -> str:
    """The IR of a C file as :func:`programs.c.toolchain.to_ir` makes it, with each loop's location in its metadata.

    Raises:
        CProgramError: as :func:`programs.c.toolchain.to_ir`.
    """
    return toolchain.to_ir(path, (*flags, *DEBUG))


def lines(ir: str) -> dict[str, tuple[int, int]]:
    """Loop node -> (line, column) of where the loop begins, for text made by :func:`located`.

    Raises:
        ValueError: a loop without a location; the text was made without debug information.
    """
    nodes = {m.group(1): m.group(2) for m in re.finditer(r"^(!\d+) = (?:distinct )?(!.*)$", ir, re.MULTILINE)}
    found: dict[str, tuple[int, int]] = {}
    for node in dict.fromkeys(re.findall(r"!llvm\.loop (!\d+)", ir)):
        inside = [nodes.get(item, "") for item in re.findall(r"!\d+", nodes[node])[1:]]
        begin = next((item for item in inside if item.startswith("!DILocation(")), "")
        match = re.search(r"line: (\d+), column: (\d+)", begin)
        if match is None:
            raise ValueError(f"loop {node} has no location: compile with {' '.join(DEBUG)}")
        found[node] = int(match.group(1)), int(match.group(2))
    return found
