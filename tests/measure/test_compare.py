"""Comparisons of artifacts whose true ratio is known, because it was built in. Nothing here depends on speed."""

import json
import math
from dataclasses import replace

import pytest

from measure import Measurement, WorkerPool, comparison, final, specimens, statistics
from measure.comparison import Request, input_seed
from measure.session import Session
from measure.subjects import hand_made, more_work, twin
from programs.ir import Array


def test_twice_the_work_is_slower_and_half_is_faster(pool: WorkerPool) -> None:
    n = 4096
    program, one, two = specimens.program(n), specimens.artifact(n, rounds=8), specimens.artifact(n, rounds=16)
    (slower,) = pool.compare(program, [two], one, seed=1, budget_s=0.1)
    (faster,) = pool.compare(program, [one], two, seed=2, budget_s=0.1)
    assert (slower.verdict, faster.verdict) == ("slower", "faster")
    assert slower.ratio > 1.3 and faster.ratio < 0.77
    assert slower.candidate_ns > slower.baseline_ns > 0


def test_a_measurement_keeps_all_that_it_rests_on(pool: WorkerPool) -> None:
    n = 2000
    program, base, more = more_work(n, 10, 50.0)
    (found,) = pool.compare(program, [more], base, seed=5, budget_s=0.05)
    assert found.check is not None and found.check.ok
    assert found.rounds == sum(map(len, found.candidate_samples_ns)) == sum(map(len, found.baseline_samples_ns))
    assert len(found.candidate_samples_ns) >= 5
    again = statistics.paired(found.candidate_samples_ns, found.baseline_samples_ns)
    assert (again.ratio, again.low, again.high) == (found.ratio, found.low, found.high)
    assert found.candidate_ns == min(map(min, found.candidate_samples_ns))
    assert found.machine["cpus"] >= 1 and found.machine["torch"]
    assert (found.program, found.candidate, found.baseline) == (program.uri, more.hash, base.hash)
    row = found.to_row(samples=True)
    assert json.loads(json.dumps(row)) == row
    assert "machine" not in found.to_row()


def test_short_calls_are_repeated_within_a_sample(pool: WorkerPool) -> None:
    (short,) = pool.compare(
        specimens.program(64), [specimens.artifact(64)], specimens.artifact(64), seed=1, budget_s=0.02
    )
    assert short.repeats > 10


def test_several_candidates_share_their_rounds(pool: WorkerPool) -> None:
    n = 1024
    candidates = [specimens.artifact(n, rounds=rounds) for rounds in (1, 4, 16)]
    found = pool.compare(specimens.program(n), candidates, candidates[1], seed=1, budget_s=0.1)
    assert (found[0].verdict, found[2].verdict) == ("faster", "slower")
    assert len({m.baseline_samples_ns[0] for m in found}) == 1


def test_library_calls_and_kernels_compare(pool: WorkerPool) -> None:
    n = 300
    kernel, library = specimens.artifact(n), specimens.library(n)
    (found,) = pool.compare(specimens.program(n), [kernel], library, seed=1, budget_s=0.05)
    assert found.ok
    assert found.ratio < 1, "one tight loop beats two dispatches"
    outputs = [pool.run(specimens.program(n), artifact, seed=9) for artifact in (kernel, library)]
    inputs = specimens.program(n).make_inputs(input_seed(9, 0))
    for output in outputs:
        assert output["add"] == pytest.approx(2.5 * inputs["x"] + inputs["y"], rel=1e-5, abs=1e-6)


def test_cold_calls_are_slower_than_warm_ones(pool: WorkerPool) -> None:
    n = 8192
    program, one = specimens.program(n), specimens.artifact(n)
    (warm,) = pool.compare(program, [twin(one)], one, seed=1, budget_s=0.05)
    (cold,) = pool.compare(program, [twin(one)], one, seed=1, budget_s=0.05, cold=True)
    assert (warm.mode, cold.mode) == ("warm", "cold")
    assert cold.repeats == 1
    assert cold.baseline_ns > warm.baseline_ns


def test_a_verdict_is_over_fresh_processes_and_cross_checked(pool: WorkerPool) -> None:
    program, base, more = more_work(4096, 10, 100.0)
    before = pool.replaced
    found = pool.verdict(program, more, base, seed=1, processes=3, budget_s=0.05)
    assert found.ok and found.processes == 3
    assert pool.replaced >= before + 3
    assert found.low <= found.ratio <= found.high
    assert 1.2 < found.alone_ratio < 4
    crash = specimens.artifact(4096, fault=next(f for f in specimens.FAULTS if f.name == "wrong factor"))
    failed = pool.verdict(program, crash, base, seed=1, processes=2)
    assert failed.verdict == "failed" and "are wrong" in failed.reason
    with pytest.raises(ValueError, match="2 processes or more"):
        pool.verdict(program, more, base, seed=1, processes=1)


def test_a_verdict_goes_on_while_its_processes_differ(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    """All processes count, each with inputs of its own: a time that depends on data gets an interval that says so."""
    program, base, more = more_work(4096, 8, 100.0)
    (one,) = pool.compare(program, [more], base, seed=1, budget_s=0.02)
    seeds: list[int] = []

    def by_inputs(_seat: object, _oracle: object, request: Request) -> list[Measurement]:
        seeds.append(input_seed(request.seed, 0))
        ratio = 0.9 if len(seeds) % 3 else 0.8
        return [replace(one, ratio=ratio, low=ratio * 0.999, high=ratio * 1.001)]

    monkeypatch.setattr(comparison, "compare", by_inputs)
    monkeypatch.setattr(final, "_alone", lambda *_: math.nan)
    mixed = pool.verdict(program, more, base, seed=1, processes=3, most=9)
    assert mixed.processes == len(set(seeds)) == 9
    assert mixed.low < 0.85 < mixed.ratio < 0.9 < mixed.high
    alike = pool.verdict(program, more, base, seed=1, processes=3, most=9, wide=0.2)
    assert alike.processes == 3


def test_no_two_processes_of_a_verdict_share_inputs(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    program, base, more = more_work(4096, 8, 100.0)
    held: list[bytes] = []
    set_inputs = Session.set_inputs

    def kept(session: Session, inputs: dict[str, Array]) -> None:
        held.append(inputs["x"].tobytes())
        set_inputs(session, inputs)

    monkeypatch.setattr(Session, "set_inputs", kept)
    pool.verdict(program, more, base, seed=1, processes=4, budget_s=0.02)
    assert len(held) == len(set(held)) == 4


def test_run_says_why_it_can_not(pool: WorkerPool) -> None:
    fault = next(f for f in specimens.FAULTS if f.name == "dropped tail")
    with pytest.raises(RuntimeError, match="never written"):
        pool.run(specimens.program(64), specimens.artifact(64, fault=fault), seed=1)


def test_input_seeds_differ_between_requests_and_uses() -> None:
    assert len({input_seed(seed, number) for seed in range(50) for number in range(3)}) == 150
    assert input_seed(-1, 0) >= 0


def test_twins_are_other_code_with_the_same_result(pool: WorkerPool) -> None:
    for subject in hand_made()[:2]:
        other = twin(subject.artifact)
        assert other.kernels[0].symbol != subject.artifact.kernels[0].symbol
        assert len(other.kernels[0].code) == len(subject.artifact.kernels[0].code)
        assert pool.check(subject.program, other, seed=1).ok


def test_a_claim_that_the_clock_from_outside_contradicts_is_none(
    pool: WorkerPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, base, more = more_work(4096, 8, 100.0)
    monkeypatch.setattr(final, "_alone", lambda *_: 1.3)
    found = pool.verdict(program, base, more, seed=1, processes=3, budget_s=0.05)
    assert found.verdict == "undecided"
    assert "clocked from outside" in found.reason
    assert found.high < 1
