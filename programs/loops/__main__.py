"""Make the kernels' IR anew: ``python -m programs.loops [NAME ...]`` (all, or the named ones; needs a C compiler)."""

from __future__ import annotations

import sys

from programs import loops
from programs.c.__main__ import write_ir

if __name__ == "__main__":
    write_ir(loops.specs(), sys.argv[1:], "python -m programs.loops")
