"""Features of kernels: what cost models see."""

from __future__ import annotations

import numpy as np
import pytest

from compilers.base import run_rule
from compilers.loopjit import LoopJit
from features.kernels import KERNEL_FEATURES, footprint_bytes, kernel_row
from programs import load
from programs.graphs import FAMILIES


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("rule", ["none", "share-all", "inline-all"])
def test_features_are_finite_and_moderate(family: str, rule: str) -> None:
    jit = LoopJit()
    program = load(f"programs://graphs-v0/{family}/3")
    partition = jit.partition(run_rule(jit, program, rule))
    footprint = footprint_bytes(program.graph)
    for unit in partition.groups:
        row = kernel_row(program.graph, jit.kernel_plan(partition, unit), footprint)
        assert row.shape == (len(KERNEL_FEATURES),) and row.dtype == np.float32
        assert np.isfinite(row).all() and np.abs(row).max() < 8, dict(zip(KERNEL_FEATURES, row, strict=True))
