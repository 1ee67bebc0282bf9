"""Artifacts that attack the harness: what the checks outside of the worker are for."""

import math
import platform

import pytest

from measure import WorkerPool, attacks, final, specimens
from measure.specimens import FAULTS, Specimen

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="the faulty specimens are x86-64 code")
N = 16384


@pytest.mark.parametrize(
    ("attack", "rounds"), [(attacks.REPORTS_TOO_MUCH, 1), (attacks.HIDES_ITS_WORK, 300)], ids=["too much", "too little"]
)
def test_reported_times_must_fit_the_clocks_of_the_pool(pool: WorkerPool, attack: Specimen, rounds: int) -> None:
    program, candidate = specimens.program(N), specimens.artifact(N, rounds=rounds, fault=attack)
    assert pool.check(program, candidate, seed=1).ok, "its outputs are right, and a check is not timed"
    baseline = specimens.artifact(N, rounds=max(1, rounds // 10))
    (found,) = pool.compare(program, [candidate], baseline, seed=1, budget_s=0.25)
    assert found.verdict == "failed" and attack.expect in found.reason
    assert not found.reason.startswith("the baseline")


@pytest.mark.parametrize("who", ["slows the baseline", "halves its own samples"])
def test_a_paired_comparison_that_was_tampered_with_is_no_claim(
    pool: WorkerPool, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    if who == "slows the baseline":
        candidate, baseline = attacks.slows_the_baseline(N, 8)
    else:
        candidate = specimens.artifact(N, rounds=60, fault=attacks.HALVES_ITS_TIME)
        baseline = specimens.artifact(N, rounds=60)
    program = specimens.program(N)
    found = pool.verdict(program, candidate, baseline, seed=1, processes=3, budget_s=0.1)
    assert found.verdict == "undecided" and "when each runs alone" in found.reason
    assert found.ratio < 0.8 and found.alone_ratio > 1.5 * found.ratio
    # without the clock from outside it would have been believed: the attack does work
    monkeypatch.setattr(final, "_alone", lambda *_: math.nan)
    assert pool.verdict(program, candidate, baseline, seed=1, processes=3, budget_s=0.1).ratio < 0.8


def test_who_ruins_a_used_worker_harms_nobody_else(pool: WorkerPool) -> None:
    program, baseline = specimens.program(N), specimens.artifact(N)
    vandal = specimens.artifact(N, fault=attacks.BREAKS_THE_HARNESS)
    assert pool.check(program, vandal, seed=1).ok, "the damage shows only when the worker times something"
    before = pool.replaced
    (next_one,) = pool.compare(program, [specimens.artifact(N, rounds=3)], baseline, seed=1, budget_s=0.05)
    assert next_one.verdict == "slower"
    assert pool.replaced == before + 1, "tried again in a new worker"


def test_who_ruins_the_worker_of_a_comparison_is_found_out(pool: WorkerPool) -> None:
    program, baseline = specimens.program(N), specimens.artifact(N)
    vandal = specimens.artifact(N, fault=attacks.BREAKS_THE_HARNESS)
    three = [specimens.artifact(N, rounds=2), vandal, specimens.artifact(N, rounds=4)]
    found = pool.compare(program, three, baseline, seed=1, budget_s=0.05)
    assert [one.verdict for one in found] == ["slower", "failed", "slower"]
    assert attacks.BREAKS_THE_HARNESS.expect in found[1].reason
    assert not found[1].reason.startswith("the baseline"), "which crashed, but only beside the vandal"


def test_a_baseline_that_fails_only_when_timed_is_the_one_to_blame(pool: WorkerPool) -> None:
    fault = next(fault for fault in FAULTS if fault.name == "returns early from the second call on")
    candidates = [specimens.artifact(N), specimens.artifact(N, rounds=2)]
    baseline = specimens.artifact(N, fault=fault)
    for found in pool.compare(specimens.program(N), candidates, baseline, seed=1, budget_s=0.05):
        assert found.verdict == "failed"
        assert found.reason.startswith("the baseline failed: right at first, wrong between timed calls")
