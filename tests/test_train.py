"""The command as a user meets it: mistakes are told in a sentence, runs can be stopped, resumed and used again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import train
from agents import cost_model, stages
from agents.ppo import PPOConfig, cost_of, read_checkpoint
from benchmarks.run_folder import RunError, RunFolder, file_name
from compilers.base import Plan
from measure.statistics import Interval
from measure.store import Store
from programs.graphs import SPLITS

ROOT = Path(__file__).resolve().parents[1]
SMALL = (
    *("--programs", "2", "--ppo.envs", "2", "--ppo.rollout-steps", "8", "--ppo.minibatch", "16"),
    *("--ppo.width", "8", "--ppo.layers", "1", "--table-minutes", "0.01", "--budget", "2", "--no-cost-model"),
    "--no-mixtures",
)


def error_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one sentence that the command ends with."""
    assert train.main(arguments) == 2
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1, lines
    return lines[0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--timesteps", "0"], "--timesteps must be at least 1, got 0"),
        (["--threads", "3"], "--threads must be 1 or 2, got 3"),
        (["--max-minutes", "nan"], "--max-minutes must be a positive number, got nan"),
        (["--seed", "-1"], "--seed must lie between 0 and 2147483647, got -1"),
        (["--env", "chess-v0"], "there is no environment 'chess-v0'; --env takes fusion-v0"),
        (["--env", "compiler-gym-v0"], "without fixed rules to compare with: make it with gym.make"),
        (["--compiler", "gcc"], "unknown compiler 'gcc'; known: loopjit"),
        (["--compiler", "eager"], "needs a compiler that decides on fusion"),
        (["--program", "missing.onnx"], "missing.onnx"),
        (["--program", "programs://graphs-v0/nothing/1"], "unknown family 'nothing'"),
        (["--eval", "missing"], "there is no run in missing"),
        (["--resume", "missing"], "there is no run in missing"),
        (["--eval", "a", "--out", "b"], "there is no run in a"),
        (["--reuse", "missing"], "there are no measurements in missing"),
        (["--reuse", "pyproject.toml"], "pyproject.toml is not a store of measurements"),
    ],
)
def test_mistakes_are_told_in_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = () if {"--eval", "--resume"} & set(arguments) else ("--out", str(tmp_path / "run"))
    assert words in error_of(capsys, *arguments, *out)
    assert not (tmp_path / "run").exists(), "a run that could not start leaves no folder"


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--tmesteps", "5", "--tmesteps"),
        ("--timesteps", "many", "invalid literal"),
        ("--ppo.envs", "0", "envs of the learner must be at least 1, got 0"),
        ("--ppo.gamma", "2", "gamma of the learner must lie between 0 and 1, got 2.0"),
    ],
)
def test_what_cannot_be_parsed_exits_with_2(
    option: str, value: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        train.main([option, value])
    said = " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert exit_.value.code == 2 and words in said


def test_a_folder_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "choose another --out" in error_of(capsys, "--out", str(tmp_path / "file" / "run"))


def test_a_model_file_that_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("model.onnx", "model.pt2", "model.txt"):
        file = tmp_path / name
        file.write_bytes(b"\x00certainly not a model")
        assert name in error_of(capsys, "--program", str(file), "--out", str(tmp_path / "run"))


def test_resume_takes_the_folder_and_what_the_run_was_made_with(tmp_path: Path) -> None:
    saved = {"env": "fusion-v0", "seed": 7, "programs": 5, "ppo": {"width": 8, "envs": "many"}, "timesteps": 3}
    RunFolder.create(tmp_path / "run", saved)
    for arguments in (
        ["--resume", f"{tmp_path}/run"],
        [f"--resume={tmp_path}/run"],
        ["--out", f"{tmp_path}/run", "--resume"],
    ):
        options = train.parse([*arguments, "--programs", "6"])
        assert options.resume and options.out == tmp_path / "run"
        assert options.seed == 7 and options.ppo.width == 8, "as the run was made"
        assert options.programs == 6, "what is given now counts"
        assert options.timesteps == train.Options().timesteps, "the budget is not the old run's"
        assert options.ppo.envs == PPOConfig().envs, "a value that does not fit is left out"
    with pytest.raises(train.UsageError, match="without --resume"):
        train.parse(["--eval", f"{tmp_path}/run", "--resume"])


def test_run_folders_keep_the_best_and_survive_a_torn_row(tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path / "run", {})
    with pytest.raises(RunError, match="holds a run already"):
        RunFolder.create(tmp_path / "run", {})
    plan = Plan("programs://a", "key", "loopjit", "1", ("own(x)",)).to_json()
    row = {"program": "programs://a", "plan": plan}
    assert run.append({**row, "ratio": 0.9})
    assert not run.append({**row, "ratio": 0.95}) and not run.append({**row, "ratio": None})
    assert run.append({**row, "ratio": 0.8})
    with (run.path / "measurements.jsonl").open("a") as file:
        file.write('{"program": "programs://a", "ra')
    again = RunFolder.open(run.path)
    assert len(again.rows()) == 4 and again.best["programs://a"].ratio == 0.8
    stored = json.loads((run.path / "plans" / f"{file_name('programs://a')}.json").read_text())
    assert Plan.from_json(stored).actions == ("own(x)",) and stored["measured"]["ratio"] == 0.8
    assert again.append({**row, "ratio": 0.7}) and len(again.rows()) == 5, "the torn row takes no other along"
    (run.path / "config.json").write_text("[]")
    with pytest.raises(RunError, match="not the configuration of a run"):
        RunFolder.open(run.path)
    assert file_name("a/b") != file_name("a-b")


def run_command(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "train", *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


@pytest.mark.slow
def test_a_run_from_start_to_table_stopped_resumed_and_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    process = run_command("--out", str(out), "--max-minutes", "0.4", *SMALL)
    deadline = time.monotonic() + 120
    while not (out / "measurements.jsonl").exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "interrupted" in said and "Traceback" not in said
    before = len(RunFolder.open(out).rows())
    assert before and (out / "checkpoint.pt").exists()

    assert train.main(["--resume", str(out), "--timesteps", "16"]) == 0
    run = RunFolder.open(out)
    assert len(run.rows()) >= before and run.config["options"]["programs"] == 2
    table = json.loads((out / "table.json").read_text())
    wanted = {"eager torch", "none", "share-all", "inline-all", "roofline-greedy", "random search"}
    assert wanted | {"ppo raw", "ppo guarded"} <= set(table["summary"]) and "Held-out" in table["title"]
    baselines = table["baseline"]
    assert baselines and all(uri.split("/")[-2] in SPLITS["test"] for uri in baselines)
    for name in ("learning.png", "table.md"):
        assert (out / name).stat().st_size > 100
    for file in (out / "plans").glob("*.json"):
        Plan.from_json(json.loads(file.read_text()))

    program = "programs://graphs-v0/signal/3"
    assert train.main(["--eval", str(out), "--program", program, "--budget", "2"]) == 0
    assert "not trained on" in capsys.readouterr().out
    assert list(json.loads((out / "table.json").read_text())["baseline"]) == [program]

    (out / "checkpoint.pt").write_bytes(b"garbage")
    assert "cannot be read" in error_of(capsys, "--eval", str(out))
    (out / "checkpoint.pt").unlink()
    assert "no checkpoint yet" in error_of(capsys, "--resume", str(out))


@pytest.mark.slow
def test_training_on_ones_own_program_is_called_a_search(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = "programs://graphs-v0/diffusion/1"
    arguments = ["--out", str(tmp_path / "run"), "--program", program, "--timesteps", "32", *SMALL]
    assert train.main(arguments) == 0
    said = capsys.readouterr().out
    assert "Search: these are the programs that were trained on" in said
    rows = RunFolder.open(tmp_path / "run").rows()
    assert rows and {row["program"] for row in rows} == {program}
    assert list((tmp_path / "run" / "tensorboard").iterdir())
    with Store(RunFolder.open(tmp_path / "run").store) as store:
        stored = list(store.rows())
    measured = [row["measurement"] for row in rows if row["measurement"]]
    seen = {(one["candidate"], one["time_s"]) for one in stored}
    assert all((one["candidate"], one["time_s"]) in seen for one in measured), "every reward's measurement is there"
    assert len(stored) > len(measured) and all(one["candidate_samples_ns"] or not one["ratio"] for one in stored)


@pytest.mark.two_processors
def test_a_run_on_two_threads_says_so_in_all_that_it_keeps(tmp_path: Path) -> None:
    arguments = ["--out", str(tmp_path / "run"), "--threads", "2", "--timesteps", "32", *SMALL]
    assert train.main([*arguments, "--no-table"]) == 0
    run = RunFolder.open(tmp_path / "run")
    assert run.rows() and all("2 threads" in row["plan"]["compiler_version"] for row in run.rows())
    with Store(run.store) as store:
        assert [row["machine"]["threads"] for row in store.rows()] == [2] * len(store) != []


def test_rewards_can_come_from_an_earlier_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(tmp_path / "earlier" / "measurements.sqlite"):
        pass
    asked = []

    def settled(store: Store, *pair: str, machine: object) -> Interval:
        asked.append(store.path)
        return Interval(0.5, 0.49, 0.51)

    monkeypatch.setattr(Store, "settled", settled)
    arguments = ["--out", str(tmp_path / "run"), "--reuse", str(tmp_path / "earlier"), "--timesteps", "32", *SMALL]
    assert train.main([*arguments, "--no-table"]) == 0
    assert set(asked) == {tmp_path / "earlier" / "measurements.sqlite"}
    run = RunFolder.open(tmp_path / "run")
    assert run.rows() and all(row["verdict"] in ("faster", "same") for row in run.rows())
    with Store(run.store) as store:
        assert len(store) == 0, "nothing was measured"


def test_workers_without_a_processor_of_their_own_are_told_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workers = len(os.sched_getaffinity(0))
    arguments = ["--out", str(tmp_path / "run"), "--workers", str(workers), "--timesteps", "16", "--no-warm-start"]
    assert train.main([*arguments, *SMALL, "--no-table"]) == 0
    assert f"of {workers} workers must share a processor with the learner" in capsys.readouterr().out


@pytest.mark.slow
def test_the_cost_model_is_learned_first_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "run"
    arguments = ["--out", str(out), "--max-minutes", "0.15", *SMALL, "--cost-model", "--no-table"]
    for module in (stages, cost_model):  # what a slow machine times in a moment must do
        monkeypatch.setattr(module, "FEWEST", 8)
    assert train.main(arguments) == 0
    data = read_checkpoint(out / "checkpoint.pt")
    assert cost_of(data, out) is not None and data["timesteps"] > 0
    speed = json.loads((out / "speed.json").read_text())
    assert speed["decisions_per_s"] > 0 and 0 <= speed["plans_known"] <= 1 and 0 <= speed["kernels_known"] <= 1
    assert train.main(["--eval", str(out), "--program", "programs://graphs-v0/norm/1", "--budget", "1"]) == 0


@pytest.mark.slow
def test_pass_ordering_is_trained_by_the_same_command(tmp_path: Path) -> None:
    out = tmp_path / "run"
    arguments = ["--env", "passes-v0", "--reward", "instructions", "--env-option", "observation=counts"]
    assert train.main([*arguments, "--out", str(out), "--timesteps", "64", *SMALL]) == 0
    table = json.loads((out / "table.json").read_text())
    assert {"O0", "O3", "Oz", "random search", "ppo raw"} <= set(table["summary"])
    assert all(uri.startswith("programs://c-v0/") for uri in table["baseline"])


def test_an_option_of_the_environment_has_a_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert "NAME=VALUE" in error_of(capsys, "--env-option", "observation")
