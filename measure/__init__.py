"""What it is worth: sandboxed worker processes, timing, statistics, output checking. See README.md in this folder."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from measure.pool import WorkerPool
    from measure.records import Measurement, Verdict

__all__ = ["Measurement", "Verdict", "WorkerPool"]
_MODULES = {"Measurement": "measure.records", "Verdict": "measure.records", "WorkerPool": "measure.pool"}


def __getattr__(name: str) -> Any:
    """Imported when asked for: the processes in which whole programs run live without torch."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)
