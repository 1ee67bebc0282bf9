"""An append-only store of measurements (SQLite): what one run has measured, later runs need not measure again.

Rows are never changed or removed: the database itself refuses. Several processes may append at once.
"""

from __future__ import annotations

import hashlib
import json
import math
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from measure import statistics
from measure.machine import describe
from measure.records import Measurement

_SCHEMA = """
CREATE TABLE IF NOT EXISTS measurements (
    id INTEGER PRIMARY KEY,
    time_s REAL NOT NULL,
    machine TEXT NOT NULL,
    program TEXT NOT NULL,
    program_key TEXT NOT NULL,
    candidate TEXT NOT NULL,
    baseline TEXT NOT NULL,
    mode TEXT NOT NULL,
    verdict TEXT NOT NULL,
    ratio REAL,
    low REAL,
    high REAL,
    record TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS by_pair ON measurements (program_key, candidate, baseline, machine, mode);
CREATE TRIGGER IF NOT EXISTS never_updated BEFORE UPDATE ON measurements
    BEGIN SELECT RAISE(ABORT, 'measurements are never changed; append another one'); END;
CREATE TRIGGER IF NOT EXISTS never_deleted BEFORE DELETE ON measurements
    BEGIN SELECT RAISE(ABORT, 'measurements are never removed'); END;
"""
_CHANGES = ("load", "governor")
_Row = tuple[float | None, float | None, float | None, str, str]
SETTLED_WIDTH = 0.05
"""A ratio whose interval is wider than this (``high / low - 1``) is measured again, not reused."""


def machine_key(machine: Mapping[str, Any]) -> str:
    """Identity of a machine and its software, for the question whether a measurement holds here."""
    fixed = {key: value for key, value in machine.items() if key not in _CHANGES}
    return hashlib.sha256(json.dumps(fixed, sort_keys=True).encode()).hexdigest()[:16]


class Store:
    """The store at ``path``; a context manager. Made if it does not exist.

    Raises:
        ValueError: the file is no database, or one of something else.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()  # the threads of a pool append side by side
        try:
            self._connection = sqlite3.connect(path, timeout=30.0, isolation_level=None, check_same_thread=False)
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{path} can't be opened ({error}); give another path") from None
        try:
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.executescript(_SCHEMA)
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ValueError(f"{path} is not a store of measurements ({error}); give another path") from None

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def append(self, measurement: Measurement) -> None:
        """Add one measurement, raw samples and all."""
        row = measurement.to_row(samples=True)
        values = (
            row["time_s"], machine_key(measurement.machine), row["program"], row["program_key"], row["candidate"],
            row["baseline"], row["mode"], row["verdict"], row["ratio"], row["low"], row["high"], json.dumps(row),
        )  # fmt: skip
        with self._lock:
            self._connection.execute(
                "INSERT INTO measurements (time_s, machine, program, program_key, candidate, baseline, mode, verdict,"
                " ratio, low, high, record) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                values,
            )

    def __len__(self) -> int:
        with self._lock:
            return int(self._connection.execute("SELECT COUNT(*) FROM measurements").fetchone()[0])

    def rows(self, program_key: str | None = None) -> Iterator[dict[str, Any]]:
        """Every measurement (of one program) as :meth:`Measurement.to_row` wrote it, oldest first."""
        where, values = ("WHERE program_key = ?", (program_key,)) if program_key else ("", ())
        for (record,) in self._connection.execute(f"SELECT record FROM measurements {where} ORDER BY id", values):
            yield json.loads(record)

    def known(
        self,
        program_key: str,
        candidate: str,
        baseline: str,
        *,
        mode: str = "warm",
        machine: Mapping[str, Any] | None = None,
    ) -> statistics.Interval | None:
        """What is known of this pair on this machine (or ``machine``): the measurements' log-ratios weighted by their
        inverse variance; ``None`` if it was never measured or never ran.
        """
        return _pooled(self._pair(program_key, candidate, baseline, mode, machine))

    def settled(
        self,
        program: str,
        program_key: str,
        candidate: str,
        baseline: str,
        *,
        mode: str = "warm",
        machine: Mapping[str, Any] | None = None,
    ) -> statistics.Interval | None:
        """As :meth:`known`, where a later run need not measure the pair again: nothing speaks against the interval.
        The program must be the same by its URI, too: equal graphs may read other inputs.

        ``None`` as soon as one of the pair's measurements failed, was undecided (its clocks or its processes may have
        contradicted each other), or had to fall back on CPU time; ``None`` too where all of them together leave an
        interval wider than :data:`SETTLED_WIDTH`.
        """
        found = self._pair(program_key, candidate, baseline, mode, machine, program)
        if any(verdict not in ("faster", "slower", "tie") or clock != "wall" for *_, verdict, clock in found):
            return None
        pooled = _pooled(found)
        return pooled if pooled is not None and pooled.width <= SETTLED_WIDTH else None

    def _pair(
        self,
        program_key: str,
        candidate: str,
        baseline: str,
        mode: str,
        machine: Mapping[str, Any] | None,
        program: str | None = None,
    ) -> list[_Row]:
        key = machine_key(machine if machine is not None else describe())
        with self._lock:
            return self._connection.execute(
                "SELECT ratio, low, high, verdict, json_extract(record, '$.clock') FROM measurements"
                " WHERE program_key = ? AND candidate = ? AND baseline = ? AND machine = ? AND mode = ?"
                " AND program = coalesce(?, program)",
                (program_key, candidate, baseline, key, mode, program),
            ).fetchall()


def _pooled(rows: list[_Row]) -> statistics.Interval | None:
    """Log-ratios weighted by their inverse variance."""
    found = [(ratio, low, high) for ratio, low, high, *_ in rows if ratio and low and high and low > 0]
    if not found:
        return None
    halves = [max(math.log(high / low) / 2, 1e-4) for _, low, high in found]
    weights = [1 / half**2 for half in halves]
    mean = sum(w * math.log(ratio) for w, (ratio, _, _) in zip(weights, found, strict=True)) / sum(weights)
    half = 1 / math.sqrt(sum(weights))
    return statistics.Interval(math.exp(mean), math.exp(mean - half), math.exp(mean + half))
