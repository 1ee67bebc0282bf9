"""What a program of this suite declares beside its source: as in :mod:`programs.c.spec`, in folders of its own."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from programs.c.spec import PREFIX as C_PREFIX
from programs.c.spec import Spec
from programs.c_program import CProgram

HERE = Path(__file__).resolve().parent
PREFIX = "programs://calls-v0/"


class CallSpec(Spec):
    """One program: ``src/NAME.c``, ``ir/NAME.ll``, ``lines/NAME.json`` and this."""

    @property
    def source_path(self) -> Path:
        """Its C text."""
        return HERE / "src" / f"{self.name}.c"

    @property
    def ir_path(self) -> Path:
        """Its unoptimized IR."""
        return HERE / "ir" / f"{self.name}.ll"

    @property
    def lines_path(self) -> Path:
        """Where each of its calls stands: function -> [line, column] of its calls in order, as JSON."""
        return HERE / "lines" / f"{self.name}.json"

    def program(self, size: str) -> CProgram:
        """The program at ``size``."""
        made = super().program(size)
        return dataclasses.replace(made, uri=PREFIX + made.uri.removeprefix(C_PREFIX))
