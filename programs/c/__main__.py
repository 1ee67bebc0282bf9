"""Make the suite's IR anew: ``python -m programs.c [NAME ...]`` (all, or the named programs; needs a C compiler)."""

from __future__ import annotations

import hashlib
import sys

from programs import c
from programs.c import toolchain
from programs.c.spec import Spec


def source_hash(text: str) -> str:
    """What ``ir/NAME.ll`` records of the source it was made from."""
    return hashlib.sha256(text.encode()).hexdigest()


def main(wanted: list[str]) -> None:
    """Write ``ir/NAME.ll`` for the named programs; the first line names the source's hash."""
    for name in wanted or c.names():
        if name not in c.specs():
            raise SystemExit(f"unknown program {name!r}; known: {', '.join(c.names())}")
        write(c.specs()[name], "programs.c")


def write(spec: Spec, module: str) -> None:
    """Write one program's IR; ``module`` is the command that does it."""
    digest = source_hash(spec.source_path.read_text())
    head = f"; made by python -m {module} from src/{spec.name}.c, SHA-256 {digest}\n"
    spec.ir_path.write_text(head + toolchain.to_ir(spec.source_path))
    print(f"{spec.ir_path.name}: {spec.ir_path.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
