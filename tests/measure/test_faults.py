"""Every kind of faulty or cheating artifact is refused, for the right reason, and costs nothing but itself."""

import os
import platform
from pathlib import Path

import pytest

from measure import WorkerPool, specimens
from measure.specimens import FAULTS, HARMLESS, Specimen

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="the faulty specimens are x86-64 code")

# a whole number of pages, so that guard pages do the work; and not, so that canaries do
WHOLE, RAGGED = 4096, 4090
CASES = [(fault, WHOLE) for fault in FAULTS if not fault.slow] + [
    (fault, RAGGED) for fault in FAULTS if "buffer" in fault.expect or fault.expect in ("never written", "are wrong")
]


def reason_of(pool: WorkerPool, fault: Specimen, n: int) -> str:
    program, artifact = specimens.program(n), specimens.artifact(n, fault=fault)
    if not fault.later:
        verdict = pool.check(program, artifact, seed=n)
        return "" if verdict.ok else verdict.reason
    assert pool.check(program, artifact, seed=n).ok, "this fault is one that a single checked run can't show"
    (found,) = pool.compare(program, [artifact], specimens.artifact(n), seed=n, budget_s=0.02)
    assert found.verdict != "failed" or found.ratio != found.ratio
    return found.reason if found.verdict == "failed" else ""


@pytest.mark.parametrize(("fault", "n"), CASES, ids=lambda case: case.name if isinstance(case, Specimen) else str(case))
def test_every_fault_is_refused_for_its_own_reason(pool: WorkerPool, fault: Specimen, n: int) -> None:
    reason = reason_of(pool, fault, n)
    assert (reason == "") == (fault.name in HARMLESS)
    assert fault.expect in reason


@pytest.mark.parametrize("fault", [f for f in FAULTS if f.slow], ids=lambda fault: fault.name)
def test_a_hang_ends_at_the_time_limit(fault: Specimen) -> None:
    with WorkerPool(time_limit_s=0.3) as short:
        assert "did not finish within 0.3 s" in reason_of(short, fault, 1024)
        assert short.check(specimens.program(64), specimens.artifact(64), seed=1).ok


def test_a_fault_costs_only_its_own_candidate(pool: WorkerPool) -> None:
    n = 1000
    faults = [f for f in FAULTS if f.name in ("null pointer", "wrong factor", "asks for exit", "fork")]
    good = specimens.artifact(n, extra=500)
    candidates = [
        specimens.artifact(n, fault=faults[0]),
        good,
        *(specimens.artifact(n, fault=f) for f in faults[1:]),
        good,
    ]
    found = pool.compare(specimens.program(n), candidates, specimens.artifact(n), seed=3, budget_s=0.02)
    assert [m.verdict == "failed" for m in found] == [True, False, True, True, True, False]
    assert all(m.ratio > 1 for m in found if m.ok)
    assert [m.reason for m in found if not m.ok] == [m.check.reason for m in found if m.check and not m.check.ok]


def test_a_faulty_baseline_fails_every_comparison_and_says_so(pool: WorkerPool) -> None:
    crash = specimens.artifact(100, fault=FAULTS[0])
    for found in pool.compare(specimens.program(100), [specimens.artifact(100)] * 2, crash, seed=1):
        assert found.verdict == "failed"
        assert found.reason.startswith("the baseline failed: touched memory")


def test_opening_a_file_for_writing_has_no_effect(pool: WorkerPool, tmp_path: Path) -> None:
    target = tmp_path / "written"
    name = os.fsencode(target) + b"\0"
    text = "".join(f"\\{byte:02X}" for byte in name)
    flags = os.O_CREAT | os.O_WRONLY
    fault = Specimen(
        "opens a file",
        "",
        prelude=specimens.system_call(2, "i64 ptrtoint (ptr @name to i64)", f"i64 {flags}", "i64 511"),
        globals=f'@name = private constant [{len(name)} x i8] c"{text}"',
    )
    assert pool.check(specimens.program(64), specimens.artifact(64, fault=fault), seed=1).ok
    assert not target.exists()


def test_a_symbol_named_like_the_clock_does_not_reach_the_harness(pool: WorkerPool) -> None:
    (fault,) = [f for f in FAULTS if f.name == "defines the clock"]
    n = 50_000
    (found,) = pool.compare(
        specimens.program(n), [specimens.artifact(n, fault=fault)], specimens.artifact(n), seed=1, budget_s=0.05
    )
    assert found.candidate_ns > 1000
    assert 0.5 < found.ratio < 2


def test_machine_code_is_told_apart_by_its_bytes_not_by_its_label(pool: WorkerPool) -> None:
    import dataclasses

    n = 256
    good = specimens.artifact(n)
    wrong = specimens.artifact(n, fault=next(f for f in FAULTS if f.name == "wrong factor"))
    (step,) = wrong.kernels
    disguised = dataclasses.replace(wrong, steps=(dataclasses.replace(step, code_hash=good.kernels[0].code_hash),))
    assert pool.check(specimens.program(n), good, seed=1).ok
    assert not pool.check(specimens.program(n), disguised, seed=1).ok
    assert pool.check(specimens.program(n), good, seed=1).ok
