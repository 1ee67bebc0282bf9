"""Make the suite's IR anew: ``python -m programs.c [NAME ...]`` (all, or the named programs; needs a C compiler)."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping, Sequence

from programs import c
from programs.c import toolchain
from programs.c.spec import Spec


def source_hash(text: str) -> str:
    """What ``ir/NAME.ll`` records of the source it was made from."""
    return hashlib.sha256(text.encode()).hexdigest()


def write_ir(specs: Mapping[str, Spec], wanted: Sequence[str], command: str) -> None:
    """Write ``ir/NAME.ll`` for the named programs, or for all; the first line names the source's hash."""
    for name in wanted or specs:
        if name not in specs:
            raise SystemExit(f"unknown program {name!r}; known: {', '.join(specs)}")
        spec = specs[name]
        head = f"; made by {command} from src/{name}.c, SHA-256 {source_hash(spec.source_path.read_text())}\n"
        spec.ir_path.write_text(head + toolchain.to_ir(spec.source_path))
        print(f"{spec.ir_path.name}: {spec.ir_path.stat().st_size} bytes")


if __name__ == "__main__":
    write_ir(c.specs(), sys.argv[1:], "python -m programs.c")
