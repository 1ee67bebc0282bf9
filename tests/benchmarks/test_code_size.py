"""The code size comparison counts instructions afresh and says what episodes took."""

from __future__ import annotations

from pathlib import Path

import gymnasium as gym
import pytest
from rich.console import Console

import envs  # noqa: F401 - registers them
from agents.rule import RuleAgent
from agents.search import RandomSearch
from benchmarks.llvm.code_size import CodeSize, Options, Row, compare
from benchmarks.run_folder import RunError, RunFolder

PROGRAMS = ["programs://c-v0/crc32", "programs://c-v0/gcd"]


def test_rows_are_counted_afresh_against_oz() -> None:
    env = gym.make("passes-v0", reward="instructions", disable_env_checker=True)
    found = CodeSize(env, PROGRAMS)
    console = Console(quiet=True)
    found.add("-Oz", RuleAgent("Oz"), 1, 0, console)
    for seed in range(2):
        found.add("random", RandomSearch(), 3, seed, console)
    assert found.rows["-Oz"].ratios == [[1.0, 1.0]]
    assert found.rows["-Oz"].passes == 1 and found.rows["-Oz"].pipelines == 2
    assert len(found.rows["random"].ratios) == 2 and 1 < found.rows["random"].passes <= 45
    estimate = found.rows["random"].estimate(found.families)
    assert estimate.low <= estimate.value <= estimate.high
    assert "| -Oz | 1.000 | 1.000 to 1.000 |" in found.markdown()
    one = found.rows["one"] = Row([[0.9, 1.2], [1.0, 1.1]], passes=45, pipelines=1)
    found.guard("one")
    guarded = found.rows["one, guarded"]
    assert (guarded.ratios, guarded.passes, guarded.pipelines) == ([[0.9, 1.0], [1.0, 1.0]], 45, 3)
    assert one.ratios[0][1] == 1.2
    assert found.to_json()["families"] == ["hash", "bigint"]
    env.close()


def test_runs_of_other_environments_are_refused(tmp_path: Path) -> None:
    RunFolder.create(tmp_path / "run", {"env": "fusion-v0", "reward": ""})
    with pytest.raises(RunError, match="is a run of fusion-v0 with the reward 'by default'"):
        compare(Options(runs=(tmp_path / "run",), split="validation", budgets=()), Console(quiet=True))
