"""The report on a cost model: a perfect one has no error and ranks like the clock, and the command tells errors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from agents.cost_model import KernelSamples, fit
from benchmarks.fusion.cost_model import Graph, Options, by_family, examine, main
from features.kernels import KERNEL_FEATURES
from measure import WorkerPool


def test_a_perfect_estimator_and_a_misleading_one() -> None:
    rng = np.random.default_rng(0)
    graphs = []
    for _ in range(4):
        ns = [float(value) for value in rng.uniform(1e3, 1e5, 20)]
        plans = {"measured": ns, "model": [2 * value for value in ns], "roofline": [1e9 / value for value in ns]}
        graphs.append(Graph("norm", plans, plans))
    found = by_family(graphs)
    assert set(found) == {"norm", "all"}
    perfect, misleading = found["all"]["model"], found["all"]["roofline"]
    assert (perfect.error, perfect.rank_correlation, perfect.choice) == pytest.approx((0, 1, 1))
    assert misleading.rank_correlation == pytest.approx(-1) and misleading.choice > 2 and misleading.error > 0.3


def test_a_graph_is_compiled_and_timed() -> None:
    rng = np.random.default_rng(0)
    rows = list(rng.normal(size=(64, len(KERNEL_FEATURES))).astype(np.float32))
    model = fit(KernelSamples(rows, [9.0] * 64, [0] * 64), seed=0, epochs=1)
    with WorkerPool() as pool:
        graph = examine(pool, model, "programs://graphs-v0/siblings/1", Options(plans=3))
    assert len(graph.plans["measured"]) >= 3 and min(graph.plans["measured"]) > 0
    assert len(graph.kernels["model"]) == len(graph.kernels["roofline"]) == len(graph.kernels["measured"])


def test_mistakes_are_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--checkpoint", str(tmp_path / "none.pt")]) == 2
    assert "there is no checkpoint" in capsys.readouterr().err
    assert main(["--split", "tset"]) == 2
    assert "--split must be one of" in capsys.readouterr().err
