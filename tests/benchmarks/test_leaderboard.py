"""Entries are made, taken up after a kill, and verified; whatever is tampered with is caught."""

from __future__ import annotations

import io
import json
import math
import os
import pickle
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from benchmarks.__main__ import main
from benchmarks.board import commands
from benchmarks.board import verify as verifying
from benchmarks.board.children import ChildError, in_child
from benchmarks.board.entry import EntryError, read
from benchmarks.board.jobs import measured
from benchmarks.board.tasks import digest, find, held_out, subject, tasks
from benchmarks.board.verify import differ, judge, verify
from benchmarks.fusion.mutants import DroppedTail
from compilers.base import Plan, plan_of, run_rule
from compilers.llvm import Llvm
from compilers.loopjit import LoopJit
from measure import WorkerPool

README = "A method " + "described in words " * 8 + "\n\n    python -m benchmarks run ...\n"
Tamper = Callable[[list[dict[str, Any]]], None]


def _run(out: Path, env: str, *more: str) -> int:
    return main(["run", "--env", env, "--suite", "try", "--out", str(out), "--agent", "evolutionary", *more])


@pytest.fixture(scope="module")
def timed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An honest entry on fusion-v0/try, whose figures are times."""
    out = tmp_path_factory.mktemp("timed") / "honest"
    assert _run(out, "fusion-v0", "--budget", "3", "--final-s", "0.05") == 0
    (out / "README.md").write_text(README)
    return out


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An honest entry on passes-v0/try, whose figures are counts."""
    out = tmp_path_factory.mktemp("counted") / "honest"
    assert _run(out, "passes-v0", "--budget", "3") == 0
    (out / "README.md").write_text(README)
    return out


def _copy(entry: Path, to: Path, tamper: Tamper | None = None, **about: Any) -> Path:
    out = to / "tampered"
    shutil.copytree(entry, out)
    told = json.loads((out / "entry.json").read_text())
    (out / "entry.json").write_text(json.dumps({**told, "name": out.name, **about}))
    rows = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]
    if tamper is not None:
        tamper(rows)
    (out / "results.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return out


def _statuses(folder: Path, others: Path | None = None) -> list[tuple[str, str]]:
    checked = verify(read(folder), [read(others)] if others else [], final_s=0.05)
    return [(one.status, one.reason) for one in checked]


def test_frozen_tasks_are_what_they_were() -> None:
    for task in tasks().values():
        if task.frozen:
            assert digest(task.programs) == task.frozen, f"the programs of {task.name} changed: make a new suite"
            assert len(task.programs) == 12
    assert {subject(uri).key for uri in find("fusion-v0/test-12").programs} <= set(held_out())
    with pytest.raises(ValueError, match="there are: fusion-v0/test-12"):
        find("fusion-v0/easy")


def test_rows_say_how_they_were_made(timed: Path) -> None:
    for line in (timed / "results.jsonl").read_text().splitlines():
        row = json.loads(line)
        assert row["spent"]["plans"] == 3 and row["curve"][-1] == {
            **row["curve"][-1],
            "plans": 3,
            "ratio": row["ratio"],
        }
        assert row["low"] <= row["ratio"] <= row["high"] and row["machine"]["cpu"]
        assert row["versions"]["llvmlite"] and len(row["artifact"]) == 64
        assert 0 <= row["others_busy"] <= 1
        assert row["spent"]["measured"] <= 3 and row["spent"]["seconds"] > 0


def test_an_honest_entry_holds(timed: Path, counted: Path, tmp_path: Path) -> None:
    assert [status for status, _ in _statuses(counted)] == ["ok", "ok"]
    # times may differ, on a machine that is busy now and then, but the plans and their outputs do not
    assert all(status in ("ok", "differs", "busy here") for status, _ in _statuses(timed))
    assert (
        main(["verify", str(counted), "--out", str(tmp_path)]) == 1
    )  # two programs and a seed are not the leaderboard
    found = json.loads((tmp_path / "honest.json").read_text())
    assert found["counts"] == {"ok": 2}
    assert any("not on the leaderboard" in problem for problem in found["problems"])


def test_a_killed_run_is_taken_up(counted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "honest"
    shutil.copytree(counted, out)
    results = out / "results.jsonl"
    first, second = results.read_text().splitlines()
    results.write_text(first + "\n" + second[: len(second) // 2])
    assert _run(out, "passes-v0", "--budget", "3") == 0
    assert "2 rows, 1 of them done already" in capsys.readouterr().out
    again = [json.loads(line) for line in results.read_text().splitlines()]
    assert again[0] == json.loads(first) and again[1]["plan"] == json.loads(second)["plan"]
    assert _run(out, "passes-v0", "--budget", "4") == 2
    assert "give another --out" in capsys.readouterr().err


# -- tampered entries


def _better(rows: list[dict[str, Any]]) -> None:
    for key in ("ratio", "low", "high"):
        rows[0][key] *= 0.2


def _a_little_better(rows: list[dict[str, Any]]) -> None:
    for key in ("ratio", "low", "high"):
        rows[0][key] *= 0.999


def _other_program(rows: list[dict[str, Any]]) -> None:
    rows[0]["plan"] = rows[1]["plan"]


def _other_version(rows: list[dict[str, Any]]) -> None:
    rows[0]["plan"]["compiler_version"] += ".1"


def _nonsense(rows: list[dict[str, Any]]) -> None:
    rows[0]["plan"]["actions"] = ["own(/etc/passwd)"]


def test_changed_times_are_marked(timed: Path, tmp_path: Path) -> None:
    assert _statuses(_copy(timed, tmp_path, _better))[0][0] == "differs"


def test_changed_counts_are_marked_however_little(counted: Path, tmp_path: Path) -> None:
    (first, reason), (second, _) = _statuses(_copy(counted, tmp_path, _a_little_better))
    assert first == "differs" and "claimed" in reason and second == "ok"


@pytest.mark.parametrize(
    ("tamper", "reason"),
    [(_other_program, "another program"), (_other_version, "made by"), (_nonsense, "action 1")],
)
def test_plans_that_do_not_belong_are_refused(counted: Path, tmp_path: Path, tamper: Tamper, reason: str) -> None:
    (status, why), (other, _) = _statuses(_copy(counted, tmp_path, tamper))
    assert status == "refused" and reason in why and other == "ok"


def test_another_plan_of_the_program_is_noticed(counted: Path, tmp_path: Path) -> None:
    def swap(rows: list[dict[str, Any]]) -> None:
        compiler, program = Llvm(), subject(rows[0]["program"])
        rows[0]["plan"] = plan_of(compiler, run_rule(compiler, program, "O1")).to_json()

    status, reason = _statuses(_copy(counted, tmp_path, swap))[0]
    assert status == "failed" and "other code" in reason


def test_a_plan_that_miscompiles_fails(timed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The compiler makes wrong code of the plan: what it takes is of no interest any more."""
    entry, build, careless = read(timed), LoopJit.build, LoopJit(DroppedTail)

    def miscompile(self: LoopJit, state: Any) -> Any:
        wrong = plan_of(self, state).actions == entry.rows[0].plan.actions
        return build(careless if wrong else self, state)

    monkeypatch.setattr(LoopJit, "build", miscompile)
    monkeypatch.setattr(verifying, "in_child", lambda function, *given, seconds: function(*given))
    checked = verify(entry, final_s=0.05)
    assert checked[0].status == "failed" and checked[0].found["verdict"] == "failed"


def test_a_plan_that_ends_its_process_is_an_answer(counted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "in_child", lambda *_, seconds: in_child(os.abort))
    assert {(one.status, one.reason) for one in verify(read(counted))} == {
        ("failed", "its process ended by signal SIGABRT")
    }


def test_children_answer_whatever_becomes_of_them() -> None:
    assert in_child(divmod, 7, 2) == (3, 1)
    with pytest.raises(ChildError, match="ZeroDivisionError"):
        in_child(divmod, 7, 0)
    with pytest.raises(ChildError, match="exit code 3"):
        in_child(os._exit, 3)
    with pytest.raises(ChildError, match="longer than"):
        in_child(time.sleep, 600, seconds=0.2)


def test_plans_of_others_are_named(counted: Path, tmp_path: Path) -> None:
    copied = read(_copy(counted, tmp_path))
    checked = verify(copied, [read(counted)])
    assert all(one.same_as == ("honest",) for one in checked if not one.found["rule"])
    assert not any(one.same_as for one in verify(copied, [copied]))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("payload.py", "print()", "has only README.md"),
        ("results.jsonl", "[" * 100_000, "no JSON"),
        ("results.jsonl", '{"format": 1}', "needs the text 'task'"),
        ("entry.json", "{}", "format"),
        ("entry.json", '{"format": NaN}', "no number"),
        ("README.md", "\udcff", "UTF-8"),
    ],
)
def test_hostile_files_are_refused(counted: Path, tmp_path: Path, name: str, content: str, reason: str) -> None:
    out = _copy(counted, tmp_path)
    (out / name).write_text(content, errors="surrogateescape")
    with pytest.raises(EntryError, match=reason):
        read(out)
    assert main(["verify", str(out), "--out", str(tmp_path / "verified")]) == 2


def test_links_folders_and_foreign_programs_are_refused(counted: Path, tmp_path: Path) -> None:
    out = _copy(counted, tmp_path)
    readme = out / "README.md"
    readme.unlink()
    readme.symlink_to("/etc/passwd")
    with pytest.raises(EntryError, match="plain file"):
        read(out)
    readme.unlink()
    readme.mkdir()
    with pytest.raises(EntryError, match="plain file"):
        read(out)
    readme.rmdir()
    with pytest.raises(EntryError, match=r"README.md is missing"):
        read(out)
    shutil.rmtree(out)

    def elsewhere(rows: list[dict[str, Any]]) -> None:
        rows[0]["program"] = "/tmp/evil.onnx"

    with pytest.raises(EntryError, match="not a program of"):
        read(_copy(counted, tmp_path, elsewhere))


class _Evil:
    def __reduce__(self) -> Any:
        return Path.touch, (Path(os.environ["EVIL"]),)


def test_a_checkpoint_runs_no_code(counted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, touched = _copy(counted, tmp_path), tmp_path / "touched"
    monkeypatch.setenv("EVIL", str(touched))
    zipped = io.BytesIO()
    torch.save({"policy": _Evil()}, zipped)
    for content in (zipped.getvalue(), pickle.dumps(_Evil(), protocol=2)):
        (out / "checkpoint.pt").write_bytes(content)
        assert any("checkpoint.pt cannot be read" in problem for problem in read(out).problems)
        assert not touched.exists()


def test_training_on_the_test_split_and_picked_rows_are_problems(counted: Path, tmp_path: Path) -> None:
    key = subject("programs://graphs-v0/sharpen/1").key
    out = _copy(counted, tmp_path, lambda rows: rows.append(rows.pop() | {"seed": 1}), trained_on=[key])
    problems = " ".join(read(out).problems)
    assert "trained on 1 programs that are held out, such as programs://graphs-v0/sharpen/1" in problems
    assert "1 of 2 rows are missing" in problems and "other seeds than" in problems


def test_the_interval_of_a_difference() -> None:
    one = (1.0, 0.98, 1.02)
    assert not differ(one, (1.02, 1.0, 1.04)) and differ(one, (1.05, 1.03, 1.07))
    assert differ((1.0, 1.0, 1.0), (1.001, 1.001, 1.001)) and not differ((1.0, 1.0, 1.0), (1.0, 1.0, 1.0))
    assert differ((0.8, 1e-9, 1e9), (1.0, 0.99, 1.01)), "a vague claim is no shield"


def test_other_work_excuses_a_small_difference_and_no_claim(timed: Path, tmp_path: Path) -> None:
    row = read(timed).rows[0]
    data = {**row.data, "ratio": 0.9, "low": 0.89, "high": 0.91, "others_busy": 0.0}
    honest = replace(row, data=data, ratio=0.9, low=0.89, high=0.91)
    now = {"verdict": "faster", "artifact": data["artifact"], "low": 0.94, "high": 0.96, "ratio": 0.95}
    assert judge(honest, {**now, "others_busy": 0.5})[0] == "busy here"
    assert judge(honest, {**now, "others_busy": 0.02})[0] == "differs"
    assert judge(honest, {**now, "others_busy": 0.5, "ratio": 1.1, "low": 1.09, "high": 1.11})[0] == "differs"
    beside = replace(honest, data={**data, "others_busy": 0.4})
    assert judge(beside, {**now, "others_busy": 0.6})[0] == "differs"

    def busy_claims(rows: list[dict[str, Any]]) -> None:
        rows[0]["others_busy"], rows[1]["others_busy"] = 0.4, "none"

    problems = read(_copy(timed, tmp_path, busy_claims)).problems
    assert any(problem.startswith("1 rows were measured while other work") for problem in problems)


def test_claims_are_measured_again(timed: Path, counted: Path, tmp_path: Path) -> None:
    for name, entry in (("timed", timed), ("counted", counted)):
        folder = _copy(entry, tmp_path / name, _better)
        assert main(["remeasure", str(folder), "--final-s", "0.05"]) == 0
        before, after = read(entry).rows, read(folder).rows
        assert [row.plan for row in after] == [row.plan for row in before]
        for row in after:
            assert row.data["curve"][-1]["ratio"] == row.ratio and row.data["spent"]["plans"] == 3
            assert (0 <= row.data["others_busy"] <= 1) if name == "timed" else "others_busy" not in row.data
        if name == "counted":
            assert [row.ratio for row in after] == [row.ratio for row in before]
        else:
            assert after[0].ratio > 2 * read(_copy(entry, tmp_path / "other", _better)).rows[0].ratio


def test_only_busy_claims_are_measured_again_if_asked_for(counted: Path, tmp_path: Path) -> None:
    def tampered(rows: list[dict[str, Any]]) -> None:
        for row in rows:
            row["ratio"] = row["low"] = row["high"] = 0.5
        rows[0]["others_busy"] = 0.4

    folder = _copy(counted, tmp_path, tampered)
    assert main(["remeasure", str(folder), "--only-busy"]) == 0
    before, after = (read(one).rows for one in (counted, folder))
    same = [(row.program, row.plan) == (before[0].program, before[0].plan) for row in before]
    assert [row.ratio for row in after] == [
        old.ratio if is_same else 0.5 for old, is_same in zip(before, same, strict=True)
    ]
    assert not all(same)


def test_measuring_again_refuses_nothing_to_measure_and_no_time(
    counted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (counted / "results.jsonl").read_bytes()
    assert main(["remeasure"]) == 2
    assert "needs the folder of an entry" in capsys.readouterr().err
    for command in ("remeasure", "verify"):
        for seconds in ("0", "-1", "nan", "inf"):
            assert main([command, str(counted), "--final-s", seconds]) == 2
            assert "--final-s must be a number of seconds above 0" in capsys.readouterr().err
    assert (counted / "results.jsonl").read_bytes() == before


def test_entries_on_one_task_share_what_is_measured_again(
    timed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [_copy(timed, tmp_path / name, _better) for name in ("one", "two")]
    asked: list[int] = []

    def counting(task: str, program: str, plans: Sequence[Plan], seed: int, final_s: float) -> Any:
        asked.append(len(set(plans)))
        return verifying.measured_again(task, program, plans, seed, final_s)

    monkeypatch.setattr(commands, "measured_again", counting)
    assert main(["remeasure", *map(str, folders), "--final-s", "0.05"]) == 0
    one, two = ([row.ratio for row in read(folder).rows] for folder in folders)
    assert one == two
    assert sum(asked) == len({(row.program, row.plan) for row in read(timed).rows})


def test_the_ruler_itself(tmp_path: Path) -> None:
    """The zero of a task measures as exactly 1; what does not replay is not measured."""
    task = find("fusion-v0/try")
    program = subject(task.programs[0])
    with WorkerPool() as pool:
        env = task.make(pool=pool)
        compiler = env.unwrapped.compiler
        plan = plan_of(compiler, run_rule(compiler, program, task.baseline))
        (row,) = measured(task, env, pool, program, [plan], 0, 0.05)
        assert row["ratio"] == 1 and row["verdict"] == "same"
        with pytest.raises(ValueError, match="stops after"):
            measured(task, env, pool, program, [Plan(**{**vars(plan), "actions": plan.actions[:-1]})], 0, 0.05)
    assert math.isfinite(row["low"])
