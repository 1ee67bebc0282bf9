"""The output check accepts what is right and rejects the classic mistakes of code generators."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.fusion.mutants import MUTANTS
from benchmarks.fusion.soundness import Options, check_model, walk
from compilers.base import run_rule
from compilers.loopjit import LoopJit
from measure import WorkerPool
from programs import graphs


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


@pytest.mark.parametrize(
    ("name", "absent"), [("squeezenet", set()), ("mlp", {"wrong tap"}), ("llama-block", {"wrong tap"})]
)
def test_real_models(name: str, absent: set[str], pool: WorkerPool) -> None:
    passed, complaints, fates = check_model(name, pool, Options(random_plans=1))
    assert not complaints
    assert passed == 5
    assert fates == {label: "-" if label in absent else "rejected" for label in MUTANTS}


@pytest.mark.parametrize("label", sorted(MUTANTS))
def test_every_mutant_is_rejected_on_a_generated_program(label: str, pool: WorkerPool) -> None:
    """Temporal stacks have taps, tails, axes, and rows that pass through scratch."""
    program = graphs.load("temporal/3")
    state = run_rule(LoopJit(), program, "share-all")
    assert pool.check(program, LoopJit().build(state), seed=1).ok
    assert not pool.check(program, LoopJit(MUTANTS[label]).build(state), seed=1).ok


def test_a_short_walk(pool: WorkerPool) -> None:
    passed, complaints = walk(pool, Options(plans=12, programs=6, seed=5))
    assert (passed, complaints) == (12, [])
