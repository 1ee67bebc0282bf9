"""Grids of loops, policies learned from them, and the table: small, but measured."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from rich.console import Console

from agents import names
from agents.imitation import Graded, clone_graded
from agents.policy import GraphPolicy
from benchmarks.llvm import loop_grid, loop_policy, loop_table
from benchmarks.llvm.loop_policy import Known, RecordedEnv, Setting
from benchmarks.llvm.loop_table import Outcome
from benchmarks.rows import Rows
from compilers.loops import DECISIONS, LlvmLoops
from features.loops import LoopObserver
from programs import loops

EXACT, FAST = "programs://loops-v0/hash_line", "programs://loops-v0/dot_f32"


def known(uri: str, licence: str, family: str, driver: LlvmLoops) -> Known:
    """A grid in which wider is better."""
    program = loops.load(uri.rpartition("/")[2])
    kinds = driver.legal(driver.start(program)).kinds
    ratios = np.full(len(DECISIONS), np.nan)
    for kind in kinds:
        ratios[kind] = 1.0 / (1 + math.log2(DECISIONS[kind].width or 1)) if kind else 1.0
    return Known(uri, family, licence, ratios, ratios, 10_000.0)


@pytest.fixture(scope="module")
def setting() -> Setting:
    observers = {name: LoopObserver(LlvmLoops(name), "graph", len(DECISIONS)) for name in ("exact", "fast")}
    exact = {EXACT: known(EXACT, "exact", "text", observers["exact"].compiler)}
    fast = {FAST: known(FAST, "fast", "dot", observers["fast"].compiler)}
    return Setting({"exact": exact, "fast": fast}, {"exact": exact, "fast": fast}, observers)


def test_a_grid_is_measured_and_taken_up_again(tmp_path: Path) -> None:
    out = tmp_path / "grid.jsonl"
    options = loop_grid.Options(out=out, names=("hash_line", "sum_if_f64"), code_s=0.01, again=1, again_s=0.02)
    assert loop_grid.main(options) == 0
    rows = Rows(out).read()
    assert [(row["program"].rpartition("/")[2], row["licence"]) for row in rows] == [
        ("hash_line", "exact"), ("sum_if_f64", "exact"), ("sum_if_f64", "fast"),
    ]  # fmt: skip
    for row in rows:
        assert len(row["code_of"]) == len(DECISIONS) and row["code_of"][0] == 0 and not row["failed"]
        assert len(row["ratios"]) == max(row["code_of"]) + 1 and row["ratios"][0] == 1.0 and row["o3_ns"] > 1000
        assert len(row["again"]) == 1
    loop_grid.main(options)
    assert Rows(out).read() == rows, "what is done is not done again"
    found = loop_policy.read(out)
    assert found[EXACT, "fast"] is found[EXACT, "exact"], "without floats both licences are the same code"
    fast = found["programs://loops-v0/sum_if_f64", "fast"]
    assert (np.isnan(fast.ratios) == (np.array(rows[2]["code_of"]) < 0)).all()
    code, values = next(iter(rows[2]["again"].items()))
    assert fast.settled[rows[2]["code_of"].index(int(code))] == values[0]
    with pytest.raises(ValueError, match="licences are"):
        loop_grid.Options(licences=("loose",))


def test_rewards_are_looked_up(setting: Setting) -> None:
    env = RecordedEnv(setting.train["fast"], setting.observers["fast"])
    env.reset(seed=0, options={"program": FAST})
    texts = [str(action) for action in env.choices.candidates]
    _, reward, terminated, _, info = env.step(texts.index("loop(kernel.L2, width=64, interleave=1)"))
    assert terminated and reward == pytest.approx(math.log(7)) and info["verdict"] == "recorded"


def test_search_finds_what_the_grid_has(setting: Setting) -> None:
    env = RecordedEnv(setting.held_out["fast"], setting.observers["fast"])
    for name in loop_policy.SEARCHES:
        one, many = loop_policy.solved(names.make(name, env), name, setting, "fast", (1, 60), 0)
        assert one.best == many.best == pytest.approx(1 / 7) and many.ratio <= one.ratio
        assert many.ratio < 0.5, name


def test_a_policy_learns_what_grids_say(setting: Setting) -> None:
    shown = loop_policy.graded(setting)
    assert len(shown.observations) == 2
    torch.manual_seed(0)
    env = RecordedEnv(setting.train["fast"], setting.observers["fast"])
    policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 0.0, width=16, layers=1)
    earned: list[float] = []
    clone_graded(
        policy, shown, 60, 0, most_epochs=25, learning_rate=1e-2, on_epoch=lambda epoch, mean: earned.append(mean)
    )
    assert earned[-1] > earned[0] + 0.1
    batch, rewards = shown.batch([1])
    chosen = int(policy.forward(batch, deterministic=True)[0])
    assert rewards[0, chosen] == pytest.approx(math.log(7), abs=0.2)
    with pytest.raises(ValueError, match="no graded observations"):
        clone_graded(policy, Graded(), 1, 0)


def test_the_table_says_what_the_rows_say(tmp_path: Path) -> None:
    rows = [
        Outcome("ppo", "exact", 1, seed, f"programs://loops-v0/{name}", family, 3, ratio, best, True)
        for seed in range(2)
        for name, family, ratio, best in (("dot_int8", "dot", 0.5, 0.5), ("upper", "text", 1.1, 0.88))
    ]
    figures = loop_table.figures(rows)
    time, guarded, short = figures["time"], figures["guarded"], figures["short"]
    assert isinstance(time, loop_table.Estimate) and isinstance(short, loop_table.Estimate)
    assert isinstance(guarded, loop_table.Estimate)
    assert time.value == pytest.approx(math.sqrt(0.55)) and short.value == pytest.approx(math.sqrt(1.25) - 1)
    assert guarded.value == pytest.approx(math.sqrt(0.5)) and figures["slower"] == 0.5
    # the default is kept by what an earlier run said, and what the plan takes is what the last run said
    worse = [replace(row, verified=0.9 if row.family == "text" else 0.5) for row in rows]
    kept = loop_table.figures(worse)["guarded"]
    assert isinstance(kept, loop_table.Estimate) and kept.value == pytest.approx(math.sqrt(0.55))
    assert rows[0].measured(0.6, 0.5).verified == 0.5
    console = Console(width=loop_table.WIDE, record=True, file=(tmp_path / "table.txt").open("w"))
    loop_table.show(console, rows)
    console.file.close()
    text = (tmp_path / "table.txt").read_text()
    assert "0.742" in text and "afresh" in text and "50%" in text and "floating-point operations" not in text
    path = tmp_path / "rows.jsonl"
    Rows(path).write([one.row for one in rows])
    assert [Outcome(**row) for row in Rows(path).read()] == rows
    assert json.loads(path.read_text().splitlines()[0])["is_fresh"] is True
