"""The comparison with other compilers: calls that allocate, what is left out and why, and what the table says."""

from __future__ import annotations

import importlib.util
import json
import math
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from rich.console import Console

from benchmarks.fusion import contenders
from benchmarks.fusion.contenders import Contender, ContenderError
from benchmarks.fusion.interleave import interleaved
from benchmarks.fusion.yardsticks import Bench, Job, Options, jobs, read_plans, run
from benchmarks.fusion.yardsticks_table import guarded, mean_ratio, ratio, sheets
from benchmarks.subjects import subjects
from compilers.base import Artifact, plan_of, run_rule
from compilers.eager import Eager
from compilers.loopjit import LoopJit
from measure.fresh_call import FreshCall
from measure.native import Native
from measure.oracle import Oracle
from programs import load
from programs.program import Program

NATIVE, ORACLE, JIT = Native(), Oracle(), LoopJit()


def inputs_of(program: Program, seed: int) -> dict[str, torch.Tensor]:
    found = ORACLE.get(program, seed).inputs
    return {name: torch.from_numpy(value).clone() for name, value in found.items()}


def is_right(program: Program, made: list[torch.Tensor], seed: int) -> bool:
    names = program.graph.outputs
    return ORACLE.get(program, seed).judge({n: x.numpy() for n, x in zip(names, made, strict=True)}).ok


@pytest.mark.parametrize("rule", ["none", "share-all", "inline-all"])
@pytest.mark.parametrize("uri", ["backward/2", "sharpen/2", "rotary/1"])
def test_a_fresh_call_computes_the_program(uri: str, rule: str) -> None:
    program = load(f"programs://graphs-v0/{uri}")
    call = FreshCall(JIT.build(run_rule(JIT, program, rule)), NATIVE, inputs_of(program, 1))
    first, again = call(), call()
    assert is_right(program, first, 1) and is_right(program, again, 1)
    places = {value.data_ptr() for value in (*first, *again)}
    assert len(places) == 2 * len(program.graph.outputs), "outputs of one call must not be those of another"
    assert call.library_share(2) == 0.0


@pytest.mark.parametrize("name", ["mlp", "temporal-net"])
def test_a_fresh_call_of_a_whole_model(name: str) -> None:
    (subject,) = subjects(JIT, [f"programs://models/{name}"])

    def make(part: Program) -> Artifact:
        return JIT.build(run_rule(JIT, part, "roofline-greedy"))

    call = FreshCall(subject.build(JIT, make), NATIVE, inputs_of(subject.program, 1))
    with torch.inference_mode():
        assert is_right(subject.program, call(), 1)
        assert 0.0 < call.library_share(2) < 1.0


def test_a_fresh_call_of_nothing_but_library_calls() -> None:
    program = load("programs://graphs-v0/rotary/1")
    call = FreshCall(Eager().build(Eager().start(program)), NATIVE, inputs_of(program, 1))
    assert is_right(program, call(), 1)
    assert call.library_share(1) == 1.0


def test_threads_that_call_at_once_get_their_own_results() -> None:
    program = load("programs://graphs-v0/backward/2")
    call = FreshCall(JIT.build(run_rule(JIT, program, "none")), NATIVE, None)
    kept: dict[int, bool] = {}

    def many(seed: int) -> None:
        inputs = inputs_of(program, seed)
        given = [inputs[node.name] for node in program.graph.inputs]
        kept[seed] = all(is_right(program, call(*given), seed) for _ in range(20))

    threads = [threading.Thread(target=many, args=(seed,)) for seed in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kept == {1: True, 2: True, 3: True}


def test_inputs_that_are_not_laid_out_for_kernels_are_copied() -> None:
    program = load("programs://graphs-v0/gated_mlp/1")
    call = FreshCall(JIT.build(run_rule(JIT, program, "share-all")), NATIVE, None)
    inputs = inputs_of(program, 1)
    moved = [inputs[node.name].transpose(0, -1).contiguous().transpose(0, -1) for node in program.graph.inputs]
    assert not all(value.is_contiguous() for value in moved)
    assert is_right(program, call(*moved), 1)


def test_every_call_has_its_turns() -> None:
    counts = {"a": 0, "b": 0}

    def call(name: str) -> None:
        counts[name] += 1

    samples = interleaved({"a": lambda: call("a"), "b": lambda: call("b")}, blocks=3, rounds=4)
    assert {name: [len(block) for block in blocks] for name, blocks in samples.items()} == {
        "a": [4, 4, 4],
        "b": [4, 4, 4],
    }
    assert all(time > 0 for blocks in samples.values() for block in blocks for time in block)
    assert min(counts.values()) > 2 * 3 * 4, "a turn starts with a call that is not timed"


AVAILABLE = [
    pytest.param(name, marks=pytest.mark.skipif(importlib.util.find_spec(package) is None, reason=f"no {package}"))
    for name, package in {"eager": "torch", **contenders.PACKAGES}.items()
]


@pytest.mark.parametrize("name", AVAILABLE)
def test_contenders_are_right_and_allocate(name: str) -> None:
    program = load("programs://graphs-v0/sharpen/2")
    with torch.inference_mode():
        ready = list(contenders.MAKERS[name](program, inputs_of(program, 1), 1))
        assert ready
        for one in ready:
            first, second = one.outputs(one.call()), one.outputs(one.call())
            for made in (first, second):
                assert is_right(program, [torch.from_numpy(x.copy()) for x in made], 1), one.label
            assert not {x.ctypes.data for x in first} & {x.ctypes.data for x in second}


def test_real_models_come_in_their_own_words_too() -> None:
    program = load("programs://models/mlp")
    with torch.inference_mode():
        ready = list(contenders.eager(program, inputs_of(program, 1), 1))
        assert [one.form for one in ready] == ["layers", "original"]
        for one in ready:
            assert is_right(program, [torch.from_numpy(x) for x in one.outputs(one.call())], 1)


def test_missing_things_are_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    with pytest.raises(ContenderError, match=r"torch.compile needs a C\+\+ compiler"):
        contenders.versions(("torch.compile",))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ContenderError, match=r"jax is not installed: pip install"):
        contenders.versions(("xla",))


def wrong(program: Program, inputs: Any, threads: int) -> Iterator[Contender]:
    outputs = [torch.zeros(program.graph[name].shape) for name in program.graph.outputs]
    yield Contender("eager", "wrong", lambda: outputs, lambda made: [x.numpy() for x in made], 0.0)
    raise ContenderError("eager: has had enough")


def test_rows_are_kept_and_wrong_results_have_no_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = load("programs://graphs-v0/rotary/1")
    plan = plan_of(JIT, run_rule(JIT, program, "inline-all")).to_json()
    plans = tmp_path / "mine.jsonl"
    plans.write_text(json.dumps({"program": program.uri, "plan": plan}) + "\n")
    options = Options(
        families=("rotary",), graphs=1, first_seed=1, yardsticks=("eager",), rules=("share-all",), plans=(plans,),
        blocks=2, rounds=2, out=tmp_path / "rows.jsonl",
    )  # fmt: skip
    (row,) = run(options, Console(quiet=True))
    assert set(row["block_minima_ns"]) == {"rule:share-all", "mine", "eager"}
    assert not row["left_out"]
    assert run(options, Console(quiet=True)) == [row], "what is there is not measured again"

    monkeypatch.setattr(contenders, "MAKERS", {"eager": wrong})
    bench = Bench(options)
    (job,) = jobs(options, bench.compiler)
    with torch.inference_mode():
        other = bench.measure(job, lambda text: None)
    assert set(other["block_minima_ns"]) == {"rule:share-all", "mine"}
    assert other["left_out"]["eager (wrong)"].startswith("wrong: ")
    assert other["left_out"]["eager"] == "eager: has had enough"
    assert ratio(other, "mine", "eager") is None
    assert "-" in sheets([other], "mine")[-1].rows[0]


def test_plans_that_do_not_fit_are_left_out_with_the_reason(tmp_path: Path) -> None:
    program = load("programs://graphs-v0/rotary/1")
    plan = plan_of(JIT, run_rule(JIT, program, "share-all")).to_json()
    file = tmp_path / "plans.json"
    file.write_text(json.dumps([{"program": program.uri, "label": "short", "plan": plan | {"actions": []}}]))
    bench = Bench(Options(graphs=0, programs=(program.uri,), yardsticks=(), rules=("none",), plans=(file,)))
    made = dict(bench.artifacts(Job(subjects(JIT, [program.uri])[0], "graph")))
    assert isinstance(made["rule:none"], Artifact)
    assert made["short"] == "the plan stops after 0 actions, before the last decision"


@pytest.mark.parametrize(("text", "message"), [(None, "no such file"), ("{}\n", "no plans")])
def test_plan_files_without_plans(tmp_path: Path, text: str | None, message: str) -> None:
    file = tmp_path / "plans.jsonl"
    if text is not None:
        file.write_text(text)
    with pytest.raises(ValueError, match=message):
        read_plans((file,))


def test_rows_of_a_search_are_plans(tmp_path: Path) -> None:
    file = tmp_path / "headroom.jsonl"
    row = {"program": "p", "program_key": "k", "compiler": "loopjit", "compiler_version": "1"}
    file.write_text(json.dumps(row | {"plans": {"rule:none": {}, "best known": {"actions": ["own(a)"]}}}) + "\n")
    assert read_plans((file,))["best known"]["p"].actions == ("own(a)",)


def test_results_of_a_run_are_plans_of_their_seeds(tmp_path: Path) -> None:
    file = tmp_path / "results.jsonl"
    plan = {"format": 1, "program": "p", "program_key": "k", "compiler": "loopjit", "compiler_version": "1"}
    rows = [{"program": "p", "agent": "tpe", "seed": n, "plan": plan | {"actions": [f"own({n})"]}} for n in (0, 1)]
    file.write_text("".join(json.dumps(one) + "\n" for one in rows))
    found = read_plans((file,))
    assert {label: found[label]["p"].actions for label in found} == {
        "tpe, seed 0": ("own(0)",), "tpe, seed 1": ("own(1)",),
    }  # fmt: skip


def row(program: str, family: str, plan: float, layers: float, taps: float) -> dict[str, Any]:
    times = {"rule:none": plan, "eager (layers)": layers, "eager (taps)": taps}
    return {
        "program": program, "family": family, "kind": "graph", "threads": 1, "plans": ["rule:none"],
        "contenders": {"eager (layers)": "eager", "eager (taps)": "eager"}, "library_share": {},
        "block_minima_ns": {name: [time, time * 1.01] for name, time in times.items()},
    }  # fmt: skip


def test_the_faster_form_counts_and_means_are_geometric() -> None:
    rows = [row("a", "one", 100.0, 200.0, 400.0), row("b", "two", 100.0, 1600.0, 800.0)]
    assert [one.ratio for item in rows if (one := ratio(item, "rule:none", "eager"))] == pytest.approx([0.5, 0.125])
    found, count = mean_ratio(rows, "rule:none", "eager")
    assert count == 2
    assert math.isclose(found.ratio, 0.25)
    assert found.low < 0.25 < found.high
    means, kept, families, single = sheets(rows, "rule:none")
    assert kept.rows[0][1].startswith("0.250 [") and kept.rows[0][1].endswith("worst 0.50")
    slow = row("c", "one", 300.0, 200.0, 400.0)
    assert guarded(slow, "rule:none", "eager") == 1.0 and guarded(slow, "rule:all", "eager") is None
    assert means.rows[0][0] == "rule:none" and means.rows[0][1].startswith("0.250 [")
    assert [line[0] for line in families.rows] == ["one", "two"]
    assert [line[2].split(" ")[0] for line in single.rows] == ["0.500", "0.125"]
    assert "| rule:none | 0.250 [" in means.markdown()
    home = row("d", "one", 100.0, 200.0, 400.0)
    home["block_minima_ns"] |= {"rule:none (deployed)": [103.0, 103.0], "rule:none (call and kernels)": [100.0, 100.0]}
    (overhead,) = [sheet for sheet in sheets([home], "rule:none") if "call that does nothing" in sheet.title]
    assert overhead.rows[0][1].startswith("1.030") and overhead.rows[0][2] == "1.030"
