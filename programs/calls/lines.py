"""Where in the source each call stands: read from the same compilation with line tables.

Clang makes the same unoptimized code with ``-gline-tables-only`` as without; only the locations are added. So the k-th
call of a function is the k-th call in its text either way.
"""

from __future__ import annotations

import re
from pathlib import Path

from programs.c.locations import located

Lines = dict[str, list[list[int]]]
"""Function -> [line, column] of each call in it that is none of an LLVM intrinsic, in order; [0, 0] where unknown."""
_CALL = re.compile(r"^\s*(?:%\S+ = )?(?:tail |musttail |notail )?call\b")
_LOCATION = re.compile(r"^(!\d+) = (?:distinct )?!DILocation\(line: (\d+), column: (\d+)")


def call_lines(path: Path, flags: tuple[str, ...] = ()) -> Lines:
    """The calls of the C file at ``path``; ``flags`` go to clang.

    Raises:
        CProgramError: no compiler, or the source has errors.
    """
    text = located(path, flags)
    places = {m[1]: [int(m[2]), int(m[3])] for line in text.splitlines() if (m := _LOCATION.match(line))}
    found: Lines = {}
    function = ""
    for line in text.splitlines():
        if start := re.match(r"define [^@\n]*@([\w.]+)\(", line):
            function = start[1]
            found[function] = []
        elif line == "}":
            function = ""
        elif function and _CALL.match(line) and "@llvm." not in line.partition("(")[0] and " asm " not in line:
            place = re.search(r"!dbg (!\d+)", line)
            found[function].append(places.get(place[1], [0, 0]) if place else [0, 0])
    return found
