"""Where the time of an artifact goes, step by step. What is asserted was built in, with room for a noisy machine."""

import math

import pytest

import compilers
from compilers.base import run_rule
from measure import WorkerPool, specimens
from measure.specimens import FAULTS
from programs.ir import GraphBuilder
from programs.program import Program


def test_a_time_for_each_step_of_each_artifact(pool: WorkerPool) -> None:
    g = GraphBuilder()
    x, w = g.input("x", (32, 64)), g.input("w", (64, 48))
    made = g.op("matmul", g.op("exp", x), w, transpose_a=False, transpose_b=False)
    program = Program("test://matmul", "test", g.build(g.op("mul", g.op("tanh", made), 2.0)))
    compiler = compilers.get("loopjit")
    artifacts = [compiler.build(run_rule(compiler, program, rule)) for rule in ("none", "share-all")]
    assert {"Kernel", "LibraryCall"} <= {type(step).__name__ for step in artifacts[0].steps}
    found = pool.profile(program, artifacts, seed=1).result()
    assert [len(times) for times in found] == [len(artifact.steps) for artifact in artifacts]
    assert all(0 < ns < 1e9 for times in found for ns in times)


def test_more_work_takes_longer(pool: WorkerPool) -> None:
    n = 4096
    few, many = (specimens.artifact(n, rounds=rounds) for rounds in (2, 64))
    (short,), (long,) = pool.profile(specimens.program(n), [few, many], seed=1).result()
    assert long > 2 * short


def test_a_broken_artifact_has_no_times_and_spoils_no_other(pool: WorkerPool) -> None:
    n = 1000
    crash = next(fault for fault in FAULTS if fault.name == "null pointer")
    artifacts = [specimens.artifact(n), specimens.artifact(n, fault=crash), specimens.artifact(n, rounds=3)]
    good, broken, other = pool.profile(specimens.program(n), artifacts, seed=1).result()
    assert all(map(math.isnan, broken))
    assert all(ns > 0 for ns in good + other)


@pytest.mark.parametrize("number", [0, 1])
def test_profiles_of_nothing(pool: WorkerPool, number: int) -> None:
    artifacts = [specimens.artifact(64)] * number
    assert len(pool.profile(specimens.program(64), artifacts, seed=1).result()) == number
