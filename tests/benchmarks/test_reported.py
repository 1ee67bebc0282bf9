"""Results reported elsewhere, and ours in their form; the side-by-side's pairing of passes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.board import reported
from benchmarks.evaluate import Table
from benchmarks.llvm.compiler_gym_speed import shared
from compilers.base import plan_of, replay, run_rule
from compilers.compiler_gym.states import EnvState, StateError, read_states
from compilers.llvm import Llvm
from compilers.llvm.passes import PassAction
from programs.load import load_c

RESULTS = """benchmark,reward,walltime,commandline
benchmark://cBench-v1/adpcm,0.5,2.6,opt -sroa input.bc -o output.bc
benchmark://cbench-v1/adpcm,2.0,2.6,opt -sroa -gvn input.bc -o output.bc
benchmark://cbench-v1/crc32,1.25,2.0,opt -sroa -simplifycfg
"""


def test_a_results_file_is_a_row_that_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(RESULTS)
    table = Table(budget=0)
    row = reported.add_states(table, "greedy", read_states(path))
    assert row == "greedy (reported elsewhere)"
    cells = table.rows[row]
    assert cells["benchmark://cbench-v1/adpcm"].ratio == pytest.approx(1.0)  # two lines: 2 and 1/2
    assert (cells["benchmark://cbench-v1/adpcm"].low, cells["benchmark://cbench-v1/adpcm"].high) == (0.5, 2.0)
    assert table.summary(row).ratio == pytest.approx(0.8**0.5) and table.summary(row).regressed == 0
    text = reported.markdown(table, reported.leaderboard())
    assert "PPO + guided search" in text and "0.935" in text  # 1 / 1.070
    ranks = [line for line in text.splitlines() if "reported elsewhere" in line]
    assert len(ranks) == 11 and ranks[0].startswith("| greedy")
    worse = reported.add_states(table, "bad", [EnvState("cbench-v1/crc32", "opt", 1.0, -0.5)], here=True)
    assert worse == "bad (ours)" and table.summary(worse).failed == 1
    assert "no instructions removed" in table.rows[worse]["cbench-v1/crc32"].reason
    for states in ([], [EnvState("cbench-v1/crc32", "opt", 1.0, None)]):
        with pytest.raises(StateError):
            reported.add_states(table, "empty", states)


def test_plans_of_a_run_are_written_with_their_reward(tmp_path: Path) -> None:
    driver = Llvm()
    program: Any = load_c("programs://c-v0/crc32")
    folder = tmp_path / "plans"
    folder.mkdir()
    plans = {}
    for name, kinds in (("single", ("sroa<modify-cfg>", "gvn")), ("whole", ("default<O3>",))):
        state = driver.start(program)
        for kind in kinds:
            state = state.then(PassAction("pipeline" if "default" in kind else "pass", kind))
        state = state.then(PassAction("stop", ""))
        plans[name] = plan_of(driver, state)
        (folder / f"{name}.json").write_text(json.dumps({**plans[name].to_json(), "measured": {}}))
    written, refused = reported.export(tmp_path, tmp_path / "ours.csv")
    assert written == 1 and len(refused) == 1 and "whole.json" in refused[0] and "no single pass" in refused[0]
    (state,) = read_states(tmp_path / "ours.csv")
    assert state.passes == ("-sroa", "-gvn") and state.reward is not None and 0 < state.reward < 1.5
    counts = [driver.fresh(one).instructions for one in (driver.start(program), run_rule(driver, program, "Oz"))]
    counts.append(driver.fresh(replay(driver, program, plans["single"])).instructions)
    assert state.reward == pytest.approx((counts[0] - counts[2]) / (counts[0] - counts[1]))
    with pytest.raises(StateError, match="no plans"):
        reported.export(folder, tmp_path / "none.csv")


def test_passes_are_paired_by_name() -> None:
    pairs = shared(("-gvn", "-magic", "-sroa"), ("pass(sroa)", "pass(sroa<modify-cfg>)", "pipeline(gvn)", "pass(gvn)"))
    assert pairs == [(0, 3), (2, 0)]
