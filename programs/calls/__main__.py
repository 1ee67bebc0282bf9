"""Make the suite's IR and line tables anew: ``python -m programs.calls [NAME ...]`` (needs a C compiler)."""

from __future__ import annotations

import json
import sys

from programs import calls
from programs.c.__main__ import write_ir
from programs.calls.lines import call_lines


def main(wanted: list[str]) -> None:
    """Write ``ir/NAME.ll`` and ``lines/NAME.json`` for the named programs, or for all."""
    write_ir(calls.specs(), wanted, "python -m programs.calls")
    for name in wanted or calls.specs():
        spec = calls.specs()[name]
        spec.lines_path.write_text(json.dumps(call_lines(spec.source_path)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
