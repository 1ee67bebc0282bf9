import dataclasses
import json
import math
import sqlite3
from pathlib import Path

import pytest

from measure import WorkerPool, specimens
from measure.machine import describe
from measure.oracle import key_of
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


@pytest.mark.parametrize(
    "against",
    [
        {"verdict": "undecided"},
        {"clock": "cpu"},
        {"ratio": math.nan, "low": math.nan, "high": math.nan, "verdict": "failed", "reason": "crashed"},
    ],
)
def test_what_anything_speaks_against_is_not_settled(tmp_path: Path, against: dict[str, object]) -> None:
    with Store(tmp_path / "store") as store:
        store.append(measurement())
        settled = store.settled("p://1", "key", "a", "b")
        assert settled is not None and settled == store.known("key", "a", "b")
        store.append(measurement(**against))
        assert store.settled("p://1", "key", "a", "b") is None
        assert store.known("key", "a", "b") is not None


def test_only_the_same_question_is_settled_and_only_sharply(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        store.append(measurement(low=0.7, high=0.9))
        assert store.settled("p://1", "key", "a", "b") is None, "too wide"
        store.append(measurement())
        assert store.settled("p://1", "key", "a", "b") is not None, "sharp enough together"
        assert store.settled("p://1", "key", "b", "a") is None
        assert store.settled("p://2", "key", "a", "b") is None
        assert store.settled("p://1", "another", "a", "b") is None
        assert store.settled("p://1", "key", "a", "b", mode="cold") is None
        assert store.settled("p://1", "key", "a", "b", machine={**describe(), "torch": "another"}) is None


def test_a_pool_records_all_that_it_measures_and_knows_it_later(tmp_path: Path) -> None:
    n = 2048
    program, one, two = specimens.program(n), specimens.artifact(n, rounds=8), specimens.artifact(n, rounds=16)
    path = tmp_path / "store"
    with Store(path) as store:
        with WorkerPool(store=store) as pool:
            compared = pool.compare(program, [two, specimens.artifact(n, extra=7)], one, seed=1, budget_s=0.05)
            final = pool.verdict(program, two, one, seed=2, processes=2, budget_s=0.03)
            assert pool.settled(program, two, one) is None, "it was not told to look anywhere"
        rows = list(store.rows())
        assert rows == [json.loads(json.dumps(made.to_row(samples=True))) for made in [*compared, final]]
    with Store(path) as earlier, WorkerPool(earlier=earlier) as later:
        assert later.settled(program, two, one) == earlier.settled(program.uri, key_of(program), two.hash, one.hash)
        assert later.settled(program, one, two) is None
        assert later.worker_pids() == [], "nothing ran"


def test_a_store_that_can_not_be_written_is_told_once_and_costs_no_measurement(tmp_path: Path) -> None:
    n = 512
    with Store(tmp_path / "store") as store:
        store.close()
        with (
            pytest.warns(RuntimeWarning, match="no longer recorded in .*store") as told,
            WorkerPool(store=store) as pool,
        ):
            for seed in range(2):
                twice = specimens.artifact(n, rounds=2)
                (found,) = pool.compare(specimens.program(n), [twice], specimens.artifact(n), seed=seed, budget_s=0.02)
                assert found.ok
        assert len(told) == 1
