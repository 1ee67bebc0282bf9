"""The best plan: every plan of a small graph, a search on a larger one, and the row that is kept of it."""

from __future__ import annotations

import json
import math
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rich.console import Console

import compilers
from benchmarks.fusion import headroom
from benchmarks.fusion.exact import rank_all
from benchmarks.fusion.headroom import Job, Options
from benchmarks.fusion.headroom_table import best_single_rule, print_tables, read_headroom
from benchmarks.fusion.kernel_times import KernelTimes, keys_of
from benchmarks.fusion.plan_search import PlanSearch, SearchConfig, finals
from benchmarks.fusion.plan_space import count_plans, crossing, every_plan, mutant, random_plan
from benchmarks.races import Track
from compilers.base import plan_of, replay, run_rule
from programs.program import Program
from tests.benchmarks.doubles import SumPool, chain, plan_ns, time_ns

SMALL = "programs://graphs-v0/gated_mlp/8"
"""30 plans."""


def track_of(program: Program) -> tuple[Track, SumPool]:
    pool: Any = SumPool()
    return Track(compilers.get("loopjit"), pool, program, seed=1, plan_s=0.1), pool


@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_a_chain_has_three_plans_for_each_operator_but_the_last(length: int) -> None:
    """The last is stored on its own; each before it is stored, shared with the kernel of its reader, or inlined."""
    compiler, program = compilers.get("loopjit"), chain(length)
    assert count_plans(compiler, program, 1000) == 3 ** (length - 1)
    found = [state.actions for state in every_plan(compiler, program)]
    assert len(set(found)) == 3 ** (length - 1)


def test_counting_stops_where_there_are_too_many() -> None:
    compiler, program = compilers.get("loopjit"), chain(4)
    assert count_plans(compiler, program, 27) == 27
    assert count_plans(compiler, program, 26) is None


def test_moves_make_legal_plans_that_keep_most_of_their_parents() -> None:
    compiler, program = compilers.get("loopjit"), chain(8)
    rng = np.random.default_rng(0)
    mother, father = (run_rule(compiler, program, rule) for rule in ("none", "inline-all"))
    made = [random_plan(compiler, program, rng) for _ in range(20)]
    mutants = [mutant(compiler, mother, rng, 0.0) for _ in range(40)]
    crossings = [crossing(compiler, mother, father, rng) for _ in range(20)]
    for state in [*made, *mutants, *crossings]:
        assert replay(compiler, program, plan_of(compiler, state)).actions == state.actions
    changed = [sum(a != b for a, b in zip(one.actions, mother.actions, strict=True)) for one in mutants]
    assert set(changed) == {0, 1}, "one decision was to change, if there was a choice"
    for state in crossings:
        assert all(a in pair for a, *pair in zip(state.actions, mother.actions, father.actions, strict=True))
    assert len({state.actions for state in crossings}) > 5 and len({state.actions for state in made}) > 10


def test_each_kernel_is_timed_once_and_what_breaks_is_never_the_best() -> None:
    compiler, program = compilers.get("loopjit"), chain(3)
    artifacts = [compiler.build(state) for state in every_plan(compiler, program)]
    pool: Any = SumPool()
    times = KernelTimes(pool, program, seed=0, batch=2)
    times.learn(artifacts)
    assert len(times) == len({key for artifact in artifacts for key in keys_of(artifact)})
    assert times.profiled == len(pool.profiled) < len(artifacts)
    assert all(times.total_ns(keys_of(one)) == pytest.approx(plan_ns(one)) for one in artifacts)
    times.learn(artifacts)
    assert times.profiled == len(pool.profiled), "nothing was new"

    class Broken(SumPool):
        def profile(self, program: Program, artifacts: Any, **_: Any) -> Future[list[list[float]]]:
            future: Future[list[list[float]]] = Future()
            future.set_result([[math.nan] * len(artifact.steps) for artifact in artifacts])
            return future

    broken: Any = Broken()
    times = KernelTimes(broken, program, seed=0)
    times.learn(artifacts)
    assert times.total_ns(keys_of(artifacts[0])) == math.inf
    with pytest.raises(KeyError):
        times.total_ns(["of another program"])


def test_the_ranking_of_all_plans_is_right_where_times_add_up() -> None:
    track, pool = track_of(chain(5))
    times = KernelTimes(track.pool, track.program, seed=0)
    ranking = rank_all(track, times, track.best_rule(), first=10)
    totals = sorted(plan_ns(track.compiler.build(state)) for state in every_plan(track.compiler, track.program))
    assert ranking.plans == len(totals) == 81
    assert [plan_ns(track.compiler.build(state)) for state in ranking.best] == totals[:10]
    assert ranking.within_5_percent == sum(total <= 1.05 * totals[0] for total in totals)
    assert ranking.kernels == len(times) >= len(pool.profiled)
    assert ranking.raced == 20 and ranking.rank_correlation == pytest.approx(1.0)
    assert ranking.sum_over_time == pytest.approx(1.0)


def test_the_search_finds_the_best_of_all_plans_within_its_compilations() -> None:
    track, _ = track_of(chain(6))  # 243 plans
    times = KernelTimes(track.pool, track.program, seed=0)
    baseline = track.best_rule()
    found = PlanSearch(track, times, baseline, SearchConfig(compilations=120, race_every=16), seed=0).run()
    best = min(plan_ns(track.compiler.build(state)) for state in every_plan(track.compiler, track.program))
    worth = {count: plan_ns(track.compiler.build(state)) for count, state in found.incumbents.items()}
    assert found.compilations == 120 and len(found.ranked) == 120 and not found.exhausted
    assert list(worth) == [16, 32, 64, 120] and sorted(worth.values(), reverse=True) == list(worth.values())
    assert worth[120] == best == plan_ns(track.compiler.build(found.ranked[0]))


def test_the_search_ends_where_no_new_plans_are_left() -> None:
    track, _ = track_of(chain(3))
    times = KernelTimes(track.pool, track.program, seed=0)
    found = PlanSearch(track, times, track.best_rule(), SearchConfig(compilations=500), seed=0).run()
    assert found.exhausted and found.compilations == 9 and list(found.incumbents) == [16, 32, 64, 128, 256, 500]


def test_a_last_race_decides_between_finalists() -> None:
    track, _ = track_of(chain(4))
    states = list(every_plan(track.compiler, track.program))
    worth = {state.actions: plan_ns(track.compiler.build(state)) for state in states}
    assert worth[finals(track, "none", states).actions] == min(worth.values())


def test_the_command_measures_for_real_and_takes_up_where_it_was_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headroom, "jobs", lambda options: iter([Job(SMALL, "gated_mlp", False)]))
    out = tmp_path / "data" / "headroom.jsonl"
    arguments = ["--out", str(out), "--search.compilations", "12", "--plan-s", "0.01"]
    assert headroom.main(arguments) == 0
    (row,) = read_headroom(out)
    assert row["exact"]["plans"] == 30 and row["exact"]["raced"] == 30 and row["search"]["compilations"] == 12
    assert set(row["plans"]) == {
        *(f"rule:{name}" for name in compilers.get("loopjit").rules), "search", "optimum", "best known",
    }  # fmt: skip
    assert all(cell["ratio"] > 0 and cell["low"] <= cell["ratio"] <= cell["high"] for cell in row["plans"].values())
    assert list(row["search"]["curve"]) == ["12"]
    assert row["machine"]["llvmlite"] and row["compiler_version"]

    with out.open("a") as file:
        file.write('{"format": 1, "torn')
    before = out.read_text()
    assert headroom.main(arguments) == 0
    assert out.read_text() == before, "the graph was done"
    assert headroom.main([*arguments, "--search.compilations", "13"]) == 2, "a search of another length"
    out.write_text(json.dumps({**row, "compiler_version": "another"}) + "\n")
    assert headroom.main(arguments) == 2


def test_small_graphs_are_added_where_there_are_too_few() -> None:
    options = Options(families=("gated_mlp",), count=3, small=2, scan=12, most_plans=400)
    found = list(headroom.jobs(options))
    assert [(job.uri.rpartition("/")[2], job.small) for job in found[:3]] == [("0", False), ("1", False), ("2", False)]
    assert [job.uri.rpartition("/")[2] for job in found[3:]] == ["8", "9"] and all(job.small for job in found[3:])


@pytest.mark.parametrize(
    "wrong",
    [{"split": "tests"}, {"families": ("norm",)}, {"count": 0}, {"plan_s": 0.0}],
    ids=lambda wrong: next(iter(wrong)),
)
def test_unusable_options_are_told(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"split|family|count|positive"):
        Options(**wrong)


def test_the_best_single_rule_is_over_the_graphs_that_count() -> None:
    def row(small: bool, one: float | None, other: float) -> dict[str, Any]:
        plans = {"rule:one": {"ratio": one}, "rule:other": {"ratio": other}, "best known": {"ratio": 0.5}}
        search = {"curve": {"16": 0.9, "100": 0.6}}
        return {"family": "f", "small": small, "plans": plans, "search": search, "exact": None}

    assert best_single_rule([row(False, 1.0, 1.2), row(False, 1.1, 1.0), row(True, 9.0, 1.0)]) == "one"
    assert best_single_rule([row(False, 1.0, 1.2), row(False, None, 1.0)]) == "other", "failing is bad"
    console = Console(record=True, width=100)
    print_tables(console, [row(False, 1.0, 1.2), row(False, 1.0, 0.8)])
    text = console.export_text()
    for expected in ("one 2.000", "best rule of each 1.789", "search, 32 plans 1.800", "search, 128 plans 1.200"):
        label, _, value = expected.rpartition(" ")
        assert any(label in line and value in line for line in text.splitlines()), expected


def test_times_of_the_double_differ() -> None:
    """Otherwise the tests above could not fail."""
    compiler = compilers.get("loopjit")
    keys = {key for state in every_plan(compiler, chain(5)) for key in keys_of(compiler.build(state))}
    assert len({time_ns(key) for key in keys}) > 3
