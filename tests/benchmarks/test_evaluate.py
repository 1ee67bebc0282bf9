"""The table: who is compared with whom, when nothing may be chosen any more, and what is made of the figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

import numpy as np
import pytest
from scipy import stats

import compilers
from agents.episodes import Target, Trial, play_many
from agents.rule import RuleAgent, following
from agents.search import RandomSearch
from benchmarks.evaluate import Cell, Contest, Summary, Table
from benchmarks.report import markdown
from benchmarks.subjects import Subject
from compilers.base import Artifact, plan_of, run_rule
from envs.fusion import FusionEnv
from measure import Measurement
from programs.ir import GraphBuilder
from programs.program import Program


class PaperPool:
    """Times are made up: a microsecond a step, and noise that differs from job to job but not within one."""

    def __init__(self, noise: float = 0.0, all_equal: bool = False) -> None:
        self.noise, self.all_equal = noise, all_equal
        self.jobs: list[tuple[int, list[str]]] = []

    def compare(
        self, program: Program, candidates: Sequence[Artifact], baseline: Artifact, *, budget_s: float, seed: int
    ) -> list[Measurement]:
        self.jobs.append((seed, [candidate.hash for candidate in candidates]))
        rng = np.random.default_rng([seed, len(self.jobs)])
        return [
            self._one(candidate, baseline, math.exp(self.noise * rng.standard_normal())) for candidate in candidates
        ]

    def submit(self, *args: Any, **options: Any) -> Future[list[Measurement]]:
        future: Future[list[Measurement]] = Future()
        future.set_result(self.compare(*args, **options))
        return future

    def settled(self, program: Program, candidate: Artifact, baseline: Artifact) -> None:
        """No earlier run is known."""

    def _one(self, candidate: Artifact, baseline: Artifact, noise: float) -> Measurement:
        ratio = noise if self.all_equal else len(candidate.steps) / len(baseline.steps) * noise
        verdict = "faster" if ratio < 0.98 else "slower" if ratio > 1.02 else "tie"
        return Measurement(ratio, ratio * 0.99, ratio * 1.01, verdict, "", 1e3, 1e3, None, {})


class Stubborn:
    """Always the rule that makes the most kernels, ``budget`` times."""

    name = "stubborn"

    def solve(self, env: Any, program: Target, budget: int, seed: int) -> list[Trial]:
        return play_many(env, program, [following("none")] * budget, seed)


@pytest.fixture
def program() -> Program:
    build = GraphBuilder()
    x = build.input("x", (64, 64))
    for _ in range(4):
        x = build.op("exp", x)
    return Program("test://chain", "test", build.build(x))


def contest(pool: PaperPool, learned: Any, **agents: Any) -> Contest:
    compiler = compilers.get("loopjit")
    env = FusionEnv(compiler, programs=["programs://graphs-v0/norm/0"], pool=pool)  # type: ignore[arg-type]
    return Contest(env, compiler, pool, agents, learned, budget=3, seed=5)  # type: ignore[arg-type]


def test_rows_are_relative_to_the_best_rule_and_the_guard_keeps_it(program: Program) -> None:
    pool = PaperPool()
    table = contest(pool, Stubborn(), random=RandomSearch()).run([Subject(program)])
    row = {name: cells["test://chain"] for name, cells in table.rows.items()}
    assert table.baseline["test://chain"] in ("share-all", "inline-all", "roofline-greedy")
    assert row["none"].ratio == row["stubborn raw"].ratio == row["eager torch"].ratio == 4.0
    assert row["share-all"].ratio == row["stubborn guarded"].ratio == 1.0
    assert row["stubborn raw, first plan"].ratio == 4.0 and row["random"].ratio <= 4.0
    assert table.summary("stubborn raw").regressed == 1.0 and table.summary("stubborn guarded").regressed == 0.0


def test_the_final_round_has_another_seed_and_measures_each_code_once(program: Program) -> None:
    pool = PaperPool()
    contest(pool, RuleAgent("share-all")).run([Subject(program)])
    seed = pool.jobs[-1][0]
    final = [hashes for one, hashes in pool.jobs if one == seed]
    assert len({one for one, _ in pool.jobs}) > 1 and len(final) > 1
    assert all(len(hashes) == 1 for hashes in final)  # each beside the baseline alone
    assert len({hashes[0] for hashes in final}) == len(final)


def test_figures_of_the_final_round_are_not_the_ones_that_were_chosen_by(program: Program) -> None:
    """Where all plans are equal and times are noise, the winner of a search comes out as neither faster nor slower."""
    final, chosen = [], []
    for seed in range(30):
        pool = PaperPool(noise=0.2, all_equal=True)
        one = contest(pool, RandomSearch())
        one.seed = seed
        table = one.run([Subject(program)])
        final.append(math.log(table.rows["random search raw"]["test://chain"].ratio))
        chosen.append(max(trial.total for trial in one.learned.solve(one.env, program, 3, seed)))  # type: ignore[union-attr]
    assert np.mean(chosen) > 0.1, "the search's own figure flatters its winner"
    assert abs(np.mean(final)) < 0.1


def test_a_plan_found_earlier_is_shown_where_it_still_fits(program: Program) -> None:
    one = contest(PaperPool(), Stubborn())
    plan = plan_of(one.compiler, run_rule(one.compiler, program, "share-all")).to_json()
    for found, shown in ((plan, True), ({**plan, "program_key": "of the file as it was"}, False), ("no plan", False)):
        one.found = {program.uri: found}
        assert ("best plan of training" in one.run([Subject(program)]).rows) is shown


def test_it_stops_when_told(program: Program) -> None:
    table = contest(PaperPool(), None).run([Subject(program)] * 5, lambda uri, table: False)
    assert len(table.baseline) == 1 and not any("guarded" in row for row in table.rows)


def test_summaries_are_geometric_means_with_student_intervals() -> None:
    ratios = [0.5, 0.8, 1.3]
    cells = [Cell(ratio, ratio, ratio, "slower" if ratio > 1 else "faster") for ratio in ratios]
    summary = Summary.of([*cells, Cell(math.nan, math.nan, math.nan, "failed", "crashed")])
    expected = stats.t.interval(0.95, 2, np.mean(np.log(ratios)), stats.sem(np.log(ratios)))
    assert summary.ratio == pytest.approx(stats.gmean(ratios))
    assert (summary.low, summary.high) == pytest.approx(tuple(np.exp(expected)))
    assert (summary.best, summary.worst, summary.failed, summary.programs) == (0.5, 1.3, 1, 4)
    assert summary.regressed == 0.5, "one slower and one failed of four"
    alone = Summary.of([Cell(0.9, 0.85, 0.95, "faster")])
    assert (alone.low, alone.high) == (0.85, 0.95)
    assert math.isnan(Summary.of([Cell(math.nan, math.nan, math.nan, "failed")]).ratio)


def test_the_table_as_text_and_json() -> None:
    table = Table(8)
    table.baseline["test://a"] = "share-all"
    table.put("ppo", "test://a", Cell(math.nan, math.nan, math.nan, "failed", "it crashed"))
    table.put("none", "test://a", Cell(1.5, 1.4, 1.6, "slower"))
    text = markdown(table, "Title")
    assert "| none | 1.500 | 1.400 .. 1.600 | 1.500 | 1.500 | 100 % |" in text and "(1 failed)" in text
    assert "ppo failed on test://a: it crashed" in text.splitlines()
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert len({line.count("|") for line in rows}) == 1, rows
    assert "| time |" in text and "Time relative" in text and "slower on" in text
    counted = markdown(Table(8, "IR instructions", table.rows, table.baseline), "Title")
    assert "| ratio |" in counted and "IR instructions relative" in counted and "slower" not in counted
    data = table.to_json()
    assert data["programs"]["ppo"]["test://a"]["ratio"] is None and data["summary"]["none"]["ratio"] == 1.5
