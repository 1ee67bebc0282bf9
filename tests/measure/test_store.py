import dataclasses
import math
import sqlite3
from pathlib import Path

import pytest

from measure.machine import describe
from measure.records import Measurement, Verdict
from measure.store import Store, machine_key


def measurement(**changes: object) -> Measurement:
    made = Measurement(
        ratio=0.8, low=0.79, high=0.81, verdict="faster", reason="", candidate_ns=80.0, baseline_ns=100.0,
        check=Verdict(True, "", 1e-7, 1e-6), machine=describe(), candidate_samples_ns=((80.0, 81.0),),
        baseline_samples_ns=((100.0, 101.0),), program="p://1", program_key="key", candidate="a", baseline="b",
    )  # fmt: skip
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def test_what_was_measured_is_there_later(tmp_path: Path) -> None:
    path = tmp_path / "runs" / "store.sqlite"
    with Store(path) as store:
        store.append(measurement())
    with Store(path) as store:
        assert len(store) == 1
        (row,) = store.rows("key")
        assert row == measurement().to_row(samples=True) | {"machine": row["machine"]}
        assert list(store.rows("another")) == []
        known = store.known("key", "a", "b")
        assert known is not None
        assert (known.ratio, known.low) == pytest.approx((0.8, 0.79), rel=1e-3)


def test_measurements_add_up(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        for ratio in (0.80, 0.82):
            store.append(measurement(ratio=ratio, low=ratio * 0.98, high=ratio * 1.02))
        store.append(measurement(ratio=2.0, low=1.0, high=4.0))  # hardly counts
        known = store.known("key", "a", "b")
        assert known is not None
        assert known.ratio == pytest.approx(math.sqrt(0.80 * 0.82), rel=2e-3)
        assert known.width < 0.04 / 1.3


def test_failures_are_kept_but_say_nothing_of_time(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        store.append(measurement(ratio=math.nan, low=math.nan, high=math.nan, verdict="failed", reason="crashed"))
        assert len(store) == 1
        assert store.known("key", "a", "b") is None


def test_another_machine_or_mode_is_another_question(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        store.append(measurement())
        assert store.known("key", "a", "b", mode="cold") is None
        assert store.known("key", "a", "b", machine={**describe(), "cpu": "another"}) is None
    assert machine_key({"cpu": "x", "load": 1}) == machine_key({"cpu": "x", "load": 2})


def test_nothing_is_changed_or_removed(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with Store(path) as store:
        store.append(measurement())
    with sqlite3.connect(path) as connection:
        for statement in ("UPDATE measurements SET ratio = 0.1", "DELETE FROM measurements"):
            with pytest.raises(sqlite3.IntegrityError, match="never"):
                connection.execute(statement)
    connection.close()


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to look like one" * 20)
    with pytest.raises(ValueError, match="not a store of measurements"):
        Store(path)
