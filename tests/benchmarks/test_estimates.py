"""Estimates beside what was measured: the tables say what they are called."""

from __future__ import annotations

import platform
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from benchmarks.board.tasks import find
from benchmarks.llvm import core_fit, estimates
from benchmarks.llvm.loop_policy import read
from features.cycles.core import Core
from features.cycles.units import needs
from measure import WorkerPool

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="cycles are estimated on x86-64")
GRID = Path("benchmarks/data/loops_grid.jsonl")


def test_estimates_are_judged_against_a_grid_and_figures_are_tried(capsys: pytest.CaptureFixture[str]) -> None:
    loop = core_fit.prepared(read(GRID)["programs://loops-v0/parity_u32", "exact"])
    assert loop is not None and loop.split == "test" and loop.codes[0].ratio == 1.0
    found = core_fit.cycles(loop, Core(), needs())
    measured = np.array([one.ratio for one in loop.codes])
    error, short, soft = core_fit.judged(loop, measured * 1000)
    assert error == pytest.approx(0, abs=1e-9) and short == 0 and 0 <= soft < 0.02, "what was measured has no error"
    assert core_fit.judged(loop, 1 / measured)[1] > 0.2, "who takes the slowest falls short"
    assert found.shape == measured.shape and (found > 0).all()
    console = Console(width=160)
    core_fit.fitted([loop], 0, 1, console)
    assert "to begin with" in capsys.readouterr().out


def test_random_plans_are_estimated_and_measured() -> None:
    options = estimates.Options(plans=2, plan_s=0.02)
    task = find("inlining-v0/test-12")
    with WorkerPool() as pool:
        one = estimates.compared(options, pool, task.make_in(pool, **task.unseen), task.programs[0])
    assert one.name == task.programs[0].rpartition("/")[2]
    assert len(one.measured) == len(one.estimated) >= 3 and one.ghz > 0.3 and one.estimate_s > 0
    assert one.measured.max() > 0.5 and one.estimated.max() > 0.2, "never to inline is slow, and is known to be"
