"""What it is worth: sandboxed worker processes, timing, statistics, output checking. See README.md in this folder."""

from measure.pool import WorkerPool
from measure.records import Measurement, Verdict

__all__ = ["Measurement", "Verdict", "WorkerPool"]
