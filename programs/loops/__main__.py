"""Make the kernels' IR anew: ``python -m programs.loops [NAME ...]`` (all, or the named ones; needs a C compiler).

``lines.json``, where each loop stands in its C file, is always made for all.
"""

from __future__ import annotations

import json
import re
import sys

from programs import loops
from programs.c import locations
from programs.c.__main__ import write_ir
from programs.loops.suite import HERE


def lines() -> dict[str, dict[str, tuple[int, int]]]:
    """Kernel -> loop (as :mod:`compilers.loops` calls it) -> line and column."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for name, spec in loops.specs().items():
        ir = locations.located(spec.source_path)
        places = locations.lines(ir)
        found[name] = {}
        for function in re.split(r"^(?=define )", ir, flags=re.MULTILINE)[1:]:
            match = re.match(r"define [^@\n]*@(\w+)\(", function)
            # loops begin in the order of the source, and so do their names
            mine = sorted(places[node] for node in set(re.findall(r"!llvm\.loop (!\d+)", function.split("\n}")[0])))
            found[name] |= {f"{match.group(1)}.L{number}": at for number, at in enumerate(mine, 1) if match}
    return found


if __name__ == "__main__":
    write_ir(loops.specs(), sys.argv[1:], "python -m programs.loops")
    text = ",\n".join(f'"{name}": {json.dumps(places)}' for name, places in lines().items())
    (HERE / "lines.json").write_text(f"{{\n{text}\n}}\n")
