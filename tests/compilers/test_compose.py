"""A model put together from its regions computes what the model computes."""

from __future__ import annotations

import pytest

import compilers
from compilers.base import Kernel, LibraryCall, run_rule
from compilers.compose import compose
from measure import WorkerPool
from programs import load
from programs.regions import split


@pytest.mark.parametrize(("name", "rule"), [("bert-block", "share-all"), ("gated-mlp", "none")])
def test_a_composed_model_is_the_model(name: str, rule: str) -> None:
    program = load(f"programs://models/{name}")
    regions = split(program)
    compiler = compilers.get("loopjit")
    artifacts = [compiler.build(run_rule(compiler, region.program, rule)) for region in regions]
    whole = compose(program, regions, artifacts)
    kernels = [step for step in whole.steps if isinstance(step, Kernel)]
    assert len(kernels) == sum(len(a.kernels) * r.count for a, r in zip(artifacts, regions, strict=True))
    assert any(isinstance(step, LibraryCall) for step in whole.steps)
    with WorkerPool() as pool:
        for seed in range(2):
            verdict = pool.check(program, whole, seed=seed)
            assert verdict.ok, verdict.reason


def test_one_artifact_a_region() -> None:
    program = load("programs://models/gated-mlp")
    with pytest.raises(ValueError, match="regions, but 0 artifacts"):
        compose(program, split(program), [])
