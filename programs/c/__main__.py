"""Make the suite's IR anew: ``python -m programs.c [NAME ...]`` (all, or the named programs; needs a C compiler)."""

from __future__ import annotations

import hashlib
import sys

from programs import c
from programs.c import toolchain


def source_hash(text: str) -> str:
    """What ``ir/NAME.ll`` records of the source it was made from."""
    return hashlib.sha256(text.encode()).hexdigest()


def main(wanted: list[str]) -> None:
    """Write ``ir/NAME.ll`` for the named programs; the first line names the source's hash."""
    for name in wanted or c.names():
        if name not in c.specs():
            raise SystemExit(f"unknown program {name!r}; known: {', '.join(c.names())}")
        spec = c.specs()[name]
        head = (
            f"; made by python -m programs.c from src/{name}.c, SHA-256 {source_hash(spec.source_path.read_text())}\n"
        )
        spec.ir_path.write_text(head + toolchain.to_ir(spec.source_path))
        print(f"{spec.ir_path.name}: {spec.ir_path.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
