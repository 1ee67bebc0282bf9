"""Searches kept as data, and policies beside them in shares of what they found."""

from __future__ import annotations

import json
import math
from pathlib import Path

import gymnasium as gym
import numpy as np
import pytest
from rich.console import Console

import envs  # noqa: F401 - registers them
from agents.ppo import Learner, PPOConfig
from benchmarks.llvm import searches
from benchmarks.llvm.one_shot import BEST, GUARDED, RAW, Options, run, shares, tables
from benchmarks.rows import Rows
from benchmarks.run_folder import RunError, RunFolder


def searched(path: Path, reward: str, *more: str) -> searches.Options:
    return searches.Options(
        env="inlining-v0", out=path, split="validation", reward=reward, num_programs=1, budget=4, rules=("once",),
        env_option=("effects=none", *more), measure_s=0.02,
    )  # fmt: skip


@pytest.mark.slow
def test_a_search_is_kept_and_a_policy_is_compared_with_it(tmp_path: Path) -> None:
    console, options = Console(quiet=True), searched(tmp_path / "size.jsonl", "size")
    (row,) = searches.run(options, console)
    assert row["program"] == "programs://calls-v0/elevators" and len(row["trials"]) == row["budget"] == 4
    assert row["gain"] == pytest.approx(max(total for _, total in row["trials"]), abs=1e-3)
    assert row["trials"][0] == ["a" * 29, 0.0] and len(row["best"]) == 29
    assert searches.run(options, console) == [row] and len(options.out.read_text().splitlines()) == 1

    def make() -> gym.Env[object, object]:
        return gym.make("inlining-v0", programs=[row["program"]], reward="size", effects="none")

    folders = []
    for seed in range(2):
        folder = RunFolder.create(
            tmp_path / str(seed),
            {"env": "inlining-v0", "reward": "size", "compiler": "", "env_option": ["effects=none"]},
        )
        learner = Learner(make, PPOConfig(envs=1, rollout_steps=8, width=16, layers=1), seed)
        learner.save(folder.checkpoint)
        learner.close()
        folders.append(folder.path)
    compared = Options(
        runs=tuple(folders), headroom=options.out, out=tmp_path / "out.jsonl", budget=(1, 2), points=(1, 4)
    )  # fmt: skip
    (found,) = run(compared, console)
    ratios = found["ratios"]
    assert len(ratios[RAW]) == len(ratios[GUARDED]) == 2 and ratios["rule: Oz"] == [1.0]
    assert ratios[GUARDED] == [min(1.0, value) for value in ratios[RAW]]
    assert ratios[BEST] == [pytest.approx(math.exp(-row["gain"]), abs=1e-3)] == ratios["evolutionary search, 4"]
    assert ratios["evolutionary search, 1"] == [1.0] and len(ratios["random search, 2"]) == 1
    assert f"| {BEST}, 4 |" in tables([found], 4)
    assert run(compared, console) == [found] and len(compared.out.read_text().splitlines()) == 1
    Rows(tmp_path / "time.jsonl").write([{**row, "reward": "log-speedup"}])
    with pytest.raises(RunError, match="the headroom is of log-speedup, the runs are of size"):
        run(Options(runs=tuple(folders), headroom=tmp_path / "time.jsonl"), console)
    with pytest.raises(RunError, match="give runs of one environment"):
        run(Options(runs=(), headroom=options.out), console)


def test_timed_searches_time_the_best_again(tmp_path: Path) -> None:
    (row,) = searches.run(searched(tmp_path / "time.jsonl", "log-speedup"), Console(quiet=True))
    assert set(row["rules"]) >= {"none", "once", "O3"} and row["rules"]["O3"] == 1.0 and row["rules"]["none"] > 1.05
    assert 0.3 < row["ratio"] < 1.2 and row["machine"]
    json.dumps(row, allow_nan=False)


def test_shares_are_of_mean_logarithms() -> None:
    best = np.log([[0.5, 0.8, 1.0, 0.9]])
    logs = np.stack([best[0], best[0] / 2])
    found = shares(logs, best, ["a", "a", "b", "b"])
    assert found.value == pytest.approx(0.75) and found.low < 0.75 < found.high + 1e-9
