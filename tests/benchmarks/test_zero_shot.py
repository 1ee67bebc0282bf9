"""Policies on held-out graphs: what is done once, what is figured out of it, and how sure that is."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rich.console import Console

from agents.ppo import Learner, PPOConfig
from benchmarks.bootstrap import Estimate, bootstrap, iqm, mean
from benchmarks.fusion import headroom, zero_shot
from benchmarks.fusion.headroom import Job
from benchmarks.fusion.headroom_share import BEST, GUARDED, OPTIMUM, OWN, RAW, Criterion, criteria, figures, split_rows
from benchmarks.fusion.zero_shot_report import make_report, markdown, write_report
from envs.fusion import FusionEnv
from measure import WorkerPool

SMALL = "programs://graphs-v0/gated_mlp/8"


# -- statistics


def test_interquartile_mean_is_that_of_the_middle_half() -> None:
    assert iqm(np.array([[-100.0, 1.0, 2.0, 3.0], [4.0, 2.0, 2.0, 1000.0]])) == (2 + 2 + 2 + 3) / 4
    assert iqm(np.array([[7.0]])) == 7.0


def test_the_bootstrap_draws_graphs_within_families_and_seeds_within_graphs() -> None:
    families = ["a", "a", "b", "b"]
    apart = np.array([[1.0, 1.0, 5.0, 5.0]] * 3)
    found = bootstrap(mean, apart, families=families)
    assert (found.value, found.low, found.high) == (3.0, 3.0, 3.0), "families keep their weight, seeds agree"
    seeds = np.array([[0.0] * 4, [1.0] * 4])
    found = bootstrap(mean, seeds, families=families)
    assert found.value == 0.5 and found.low < 0.2 and found.high > 0.8, "seeds do not agree"
    graphs = np.array([[0.0, 1.0, 0.0, 1.0]])
    found = bootstrap(mean, graphs, families=families)
    assert found.low == 0.0 and found.high == 1.0


def test_what_is_drawn_of_two_matrices_belongs_together() -> None:
    rng = np.random.default_rng(3)
    one = rng.normal(size=(5, 12)) + 3.0
    found = bootstrap(lambda a, b: mean(a) / mean(b), one, 2 * one, families=["a"] * 12)
    assert (found.low, found.high) == pytest.approx((0.5, 0.5))
    again = bootstrap(mean, one, families=["a"] * 12)
    assert again == bootstrap(mean, one, families=["a"] * 12), "a seed gives one answer"
    assert again.low < one.mean() < again.high
    with pytest.raises(ValueError, match="agree"):
        bootstrap(mean, one, families=["a"])


# -- figures


def row(program: str, family: str, small: bool = False, **ratios: Any) -> dict[str, Any]:
    """A final row; a list of ratios is one a seed."""
    cells = []
    for name, values in ratios.items():
        for seed, ratio in enumerate(values if isinstance(values, list) else [values]):
            cells.append({"name": name.replace("_", " "), "seed": seed, "ratio": ratio})
    head = {"program": program, "family": family, "small": small, "baseline": "rule", "best_rule": "rule:rule"}
    return {**head, "cells": cells}


def rows() -> list[dict[str, Any]]:
    """Two seeds on two graphs of one family and one of another; a fourth is there for its optimum only."""
    half = {
        "random_search_64": [0.9, 0.9],
        "ppo_16": [0.5, 0.5],
        "evolutionary_search_512": [0.5, 0.5],
        "best_known": 0.5,
    }
    return [
        row("1", "f", **{"rule:rule": 1.0}, ppo_raw=[0.5, 0.5], ppo_guarded=[0.5, 0.5], **half),
        row("2", "f", **{"rule:rule": 1.0}, ppo_raw=[0.5, None], ppo_guarded=[0.5, 1.0], **half),
        row("3", "g", **{"rule:rule": 1.0}, ppo_raw=[1.0, 0.5], ppo_guarded=[1.0, 0.5], **half),
        row("4", "g", True, **{"rule:rule": 1.0}, ppo_raw=[0.6, 0.6], ppo_guarded=0.6, optimum=0.5, **half),
    ]


def test_share_of_headroom_is_a_ratio_of_mean_gains() -> None:
    results, exact = split_rows(rows())
    assert [r["program"] for r in results.rows] == ["1", "2", "3"] and [r["program"] for r in exact.rows] == ["4"]
    raw, best = figures(results, RAW), figures(results, BEST)
    gain, failed = math.log(2), 2.0
    assert raw.share.value == pytest.approx((4 * gain - failed) / (6 * gain))
    assert best.share.value == pytest.approx(1.0) and best.ratio.value == pytest.approx(0.5)
    assert raw.worst == pytest.approx(math.exp(failed)) and raw.regressed == pytest.approx(1 / 6)
    assert figures(results, GUARDED).regressed == 0.0 and figures(results, GUARDED).worst == pytest.approx(1.0)
    assert figures(results.only("g"), RAW).share.value == pytest.approx(0.5)


def test_what_was_to_be_reached_is_told_from_what_was() -> None:
    results, exact = split_rows(rows())
    found = {one.text: one for one in criteria(results, exact)}
    share, optimum, raw, guarded, random, evolution = found.values()
    assert not share.reached and share.bound == 0.8
    assert optimum.figure.value == pytest.approx(0.6 / 0.5) and not optimum.reached
    assert not raw.reached and guarded.reached
    assert "random search 64" in random.text and random.reached, "0.5 against 0.9 but for one"
    assert "evolutionary search 512" in evolution.text and evolution.reached, "as good as"
    assert "random search 512" not in " ".join(found), "that was not measured"


def test_a_conclusion_is_certain_where_the_interval_is_on_its_side() -> None:
    at_least = [Criterion("", Estimate(0.9, low, 0.95), 0.8, at_least=True) for low in (0.85, 0.7)]
    assert [(one.reached, one.certain) for one in at_least] == [(True, True), (True, False)]
    at_most = [Criterion("", Estimate(value, value - 0.1, value + 0.1), 1.0) for value in (0.8, 0.95, 1.05, 1.2)]
    assert [(one.reached, one.certain) for one in at_most] == [
        (True, True), (True, False), (False, False), (False, True),
    ]  # fmt: skip


def test_report_as_text_json_and_picture(tmp_path: Path) -> None:
    curve = {"16": 0.8, "32": 0.5}
    known = [
        {"program": str(n), "plans": {"rule:rule": {"ratio": 1.0}}, "search": {"curve": curve}} for n in range(1, 4)
    ]
    console = Console(record=True, width=120)
    report = write_report(console, rows(), known, tmp_path)
    assert report.graphs == {"f": 2, "g": 1, "all": 3} and report.seeds == 2
    text = markdown(report)
    assert "| ppo raw |" in text and "| 1. raw: share of the headroom, at least 80 % |" in text
    tables = [line.count("|") for line in text.splitlines() if line.startswith("| ppo raw")]
    assert tables == [8, 8, 8, 5], "all, two families, the optimum"
    data = json.loads((tmp_path / "report.json").read_text())
    assert data["figures"]["all"][RAW]["share"]["value"] == pytest.approx(report.figures["all"][RAW].share.value)
    assert report.enumerated == 1 and data["optima"][RAW]["worst"] == pytest.approx(1.2)
    assert "| ppo raw | 1.200 | 1.200..1.200 | 1.200 |" in text
    assert [one["reached"] for one in data["criteria"]["all"]][:2] == [False, False]
    assert (tmp_path / "report.png").stat().st_size > 10_000 and "not in" in console.export_text()
    with pytest.raises(ValueError, match="one baseline"):
        make_report([])


# -- the whole way, for real


@pytest.fixture
def checkpoints(tmp_path: Path) -> list[Path]:
    """Two untrained policies, one as a file and one as a run's folder."""
    made = []
    for seed in (0, 1):
        env: Any = FusionEnv(programs=[SMALL], reward="none")
        learner = Learner(lambda env=env: env, PPOConfig(envs=1, rollout_steps=8), seed)
        folder = tmp_path / f"run{seed}"
        folder.mkdir()
        learner.save(folder / "checkpoint.pt")
        learner.close()
        made.append(folder if seed else folder / "checkpoint.pt")
    return made


@pytest.mark.slow
def test_the_command_takes_up_where_it_was_killed(
    tmp_path: Path, checkpoints: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zero_shot, "BUDGETS", {"random search": (2, 4), "evolutionary search": (2,)})
    monkeypatch.setattr(zero_shot, "OWN_BUDGETS", (2, 3))
    monkeypatch.setattr(headroom, "jobs", lambda options: iter([Job(SMALL, "gated_mlp", False)]))
    known, out = tmp_path / "headroom.jsonl", tmp_path / "out"
    assert headroom.main(["--out", str(known), "--search.compilations", "8", "--plan-s", "0.01"]) == 0
    options = zero_shot.Options(tuple(checkpoints), known, out, search_seeds=1, measure_s=0.01, plan_s=0.01)
    (done,) = zero_shot.run(options, Console(quiet=True))
    by_name = {(cell["name"], cell["seed"]): cell for cell in done["cells"]}
    expected = {(name, seed) for name in (RAW, GUARDED, "ppo 2", "ppo 3") for seed in (0, 1)}
    expected |= {(name, 0) for name in ("random search 2", "random search 4", "evolutionary search 2", BEST, OPTIMUM)}
    assert set(by_name) == expected | {(name, 0) for name in by_rule(done)}
    assert all(cell["ratio"] > 0 for cell in by_name.values())
    for seed in (0, 1):
        kept = by_name[GUARDED, seed]["ratio"]
        assert kept in (by_name[RAW, seed]["ratio"], by_name[done["best_rule"], 0]["ratio"]), "one measurement a code"

    lines = (out / "rows.jsonl").read_text().splitlines()
    assert len(lines) == 2 + 2 + 1, "two policies, two searches, one race"
    (out / "rows.jsonl").write_text("\n".join([*lines[1:4], lines[4][:50]]))  # killed in the last row; one plan lost
    remade: list[str] = []
    make = zero_shot.make_plans

    def counting(options: zero_shot.Options, pool: WorkerPool, task: zero_shot.Task) -> dict[str, Any]:
        remade.append(task.method)
        return make(options, pool, task)

    monkeypatch.setattr(zero_shot, "make_plans", counting)
    (again,) = zero_shot.run(options, Console(quiet=True))
    assert remade == ["ppo"] and {cell["name"] for cell in again["cells"]} == {cell["name"] for cell in done["cells"]}


def by_rule(final: dict[str, Any]) -> list[str]:
    return [cell["name"] for cell in final["cells"] if cell["name"].startswith("rule:")]


def test_the_long_searches_can_be_fewer_or_left_out(checkpoints: list[Path]) -> None:
    def budgets(**options: Any) -> list[int]:
        wanted = zero_shot.tasks(zero_shot.Options(tuple(checkpoints), **options), [SMALL])
        assert [task.method for task in wanted[:2]] == ["ppo", "ppo"] and len({task.key for task in wanted}) == len(
            wanted
        )
        return [max(task.budgets) for task in wanted if task.method == "random search"]

    assert budgets() == [512, 512]
    assert budgets(skip_512=True) == [64, 64]
    assert budgets(search_seeds=3, seeds_512=1) == [512, 64, 64]


def test_unusable_files_are_told(tmp_path: Path, checkpoints: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    known = tmp_path / "headroom.jsonl"
    command = ["--headroom", str(known), "--out", str(tmp_path / "out"), "--checkpoints"]
    assert zero_shot.main([*command, str(checkpoints[0])]) == 2
    assert "benchmarks.fusion.headroom" in capsys.readouterr().err
    plans = {"rule:none": {"ratio": 1.0}}
    known.write_text(
        json.dumps({"format": 1, "program": SMALL, "program_key": "x", "family": "f", "small": False, "plans": plans})
    )
    assert zero_shot.main([*command, str(checkpoints[0])]) == 2
    assert "not what it was" in " ".join(capsys.readouterr().err.split())
    options = zero_shot.Options((checkpoints[0], checkpoints[0]), known)
    with pytest.raises(ValueError, match="the same"):
        zero_shot.tasks(options, [SMALL])
    with pytest.raises(ValueError, match="cannot be read"):
        zero_shot.tasks(zero_shot.Options((tmp_path / "none.pt",), known), [SMALL])
    assert OWN not in plans
