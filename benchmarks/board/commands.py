"""The commands of ``python -m benchmarks``, each a dataclass of its options."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import tyro
from rich.console import Console

from agents.ledger import Budget
from agents.names import POLICY
from benchmarks.board.children import ChildError, in_child
from benchmarks.board.entry import NAME, QUIET, Row, busy, read
from benchmarks.board.jobs import Job, circumstances, solve
from benchmarks.board.tasks import Task, find, subject
from benchmarks.board.verify import MARKED, measured_again, report, siblings, verify
from benchmarks.rows import Rows
from compilers.base import Plan

CLAIM_SEED = 5_000_011
"""Of the inputs and orders that claims are measured with again; the verifier has others."""

README = """# {name}

TODO: replace this paragraph by two or three sentences that describe the method: what decides, what it knows of a
program, what it was trained on and for how long, and anything that makes the results better or worse than they look.

The results were made by

    python -m benchmarks {command}
"""


def positive(final_s: float) -> None:
    """Raise ``ValueError`` where no time is left to measure a plan: that would look like a plan that fails."""
    if not 0 < final_s < math.inf:
        raise ValueError(f"--final-s must be a number of seconds above 0, not {final_s}")


@dataclass(frozen=True)
class Run:
    """Run one agent on one suite; the folder is an entry of the leaderboard. The same command goes on after a kill."""

    out: Path
    """Folder of the entry; its name is the entry's."""
    env: str = "fusion-v0"
    """Environment."""
    agent: str = "random"
    """random, greedy, beam, annealing, evolutionary, tpe, rule:NAME, ppo:CHECKPOINT, or FILE.py:CLASS of your own."""
    suite: str = "test-12"
    """Programs: test-12; instructions-12 of passes-v0; size-12 of inlining-v0; inductor-12 of fusion-v0; try."""
    programs: tuple[str, ...] = ()
    """Only these programs of the suite, or programs of your own (then it is no entry)."""
    budget: int | None = None
    """Plans that may be scored on a program; the suite's own number if no budget is given."""
    seconds: float | None = None
    """Wall-clock seconds that may be spent on a program, instead or in addition."""
    seeds: int | None = None
    """Repetitions; the suite's own number if not given."""
    trained_on: tuple[str, ...] = ()
    """What the agent was trained on: run folders, or addresses of programs."""
    store: str = ""
    """File in which measurements are shared between runs where code agrees; seconds then are no fair currency."""
    final_s: float = 0.1
    """Time of measuring a chosen plan again, in seconds for each of 6 to 18 processes."""

    def __call__(self, console: Console) -> int:
        """Do what is missing."""
        task = find(f"{self.env}/{self.suite}")
        if self.programs:
            task = replace(task, programs=self.programs, frozen="")
        if not NAME.fullmatch(self.out.name):
            raise ValueError(f"--out ends in the entry's name, which must match {NAME.pattern}, not {self.out.name!r}")
        if self.store and self.seconds is not None:
            raise ValueError("--seconds and --store exclude each other: what others measured costs no time")
        plans = task.plans if self.budget is None and self.seconds is None else self.budget
        budget, seeds = Budget(plans, self.seconds), task.seeds if self.seeds is None else self.seeds
        if seeds < 1:
            raise ValueError(f"--seeds must be at least 1, not {seeds}")
        positive(self.final_s)
        jobs = [
            Job(task, self.agent, program, seed, budget, self.store, self.final_s)
            for seed in range(seeds)
            for program in task.programs
        ]
        self._describe(task, seeds, budget)
        rows = Rows(self.out / "results.jsonl")
        done = {(row["task"], row["agent"], row["program"], row["seed"]): row for row in rows.read()}
        asked = {"plans": budget.plans, "seconds": budget.seconds}
        if other := [row for row in done.values() if row["budget"] != asked or row["agent"] != self.agent]:
            raise ValueError(
                f"{self.out} has rows of {other[0]['agent']} with {other[0]['budget']}; give another --out"
            )
        console.print(f"{len(jobs)} rows, {sum(job.key in done for job in jobs)} of them done already", highlight=False)
        lost = 0
        for job in jobs:
            if job.key in done:
                continue
            try:
                row = in_child(solve, job)
            except ChildError as error:
                lost += 1
                console.print(f"{job.program} seed {job.seed}: {error}", highlight=False, markup=False)
                continue
            rows.append(row)
            done[job.key] = row
            spent = row["spent"]
            console.print(
                f"{job.program} seed {job.seed}: {row['ratio']} of {task.baseline}, {spent['plans']} plans, "
                f"{spent['seconds']:.1f} s", highlight=False, soft_wrap=True,
            )  # fmt: skip
        if lost:
            raise ValueError(f"{lost} rows could not be made; the same command tries them again")
        rows.write([done[job.key] for job in jobs])
        return 0

    def _describe(self, task: Task, seeds: int, budget: Budget) -> None:
        """Write the files beside the results, where they are not there yet."""
        self.out.mkdir(parents=True, exist_ok=True)
        about = {
            "format": 1,
            "name": self.out.name,
            "agent": self.agent,
            "task": task.name,
            "seeds": seeds,
            "trained_on": _keys(self.trained_on),
        }
        (self.out / "entry.json").write_text(json.dumps(about, indent=1) + "\n")
        words = ["run", f"--env {self.env}", f"--agent {self.agent}", f"--suite {self.suite}", f"--seeds {seeds}"]
        words += [f"--budget {budget.plans}"] if budget.plans is not None else []
        words += [f"--seconds {budget.seconds:g}"] if budget.seconds is not None else []
        readme = self.out / "README.md"
        if not readme.exists():
            command = " ".join([*words, f"--out {self.out.name}"])
            readme.write_text(README.format(name=self.out.name, command=command))
        if self.agent.startswith(POLICY) and not (self.out / "checkpoint.pt").exists():
            shutil.copyfile(self.agent.removeprefix(POLICY), self.out / "checkpoint.pt")


def _keys(trained_on: Sequence[str]) -> list[str]:
    """Keys of programs, given by address or by the run folder that was trained on them."""
    uris: list[str] = []
    for one in trained_on:
        path = Path(one)
        if (path / "measurements.jsonl").is_file():
            uris += [str(row["program"]) for row in Rows(path / "measurements.jsonl").read() if "program" in row]
        else:
            uris.append(one)
    return [subject(uri).key for uri in dict.fromkeys(uris)]


@dataclass(frozen=True)
class Verify:
    """Replay every plan of an entry in new processes, check its outputs, measure it again, and mark what differs."""

    entry: tyro.conf.Positional[Path]
    """The entry's folder; entries beside it are looked through for the same plans."""
    out: Path = Path("runs/verified")
    """Folder that NAME.json is written to."""
    final_s: float = 0.1
    """Time of measuring a plan, in seconds for each of 6 to 18 processes."""

    def __call__(self, console: Console) -> int:
        """Exit code 1 where something is marked."""

        def told(words: str) -> None:
            console.print(words, highlight=False, markup=False, soft_wrap=True)

        positive(self.final_s)
        entry = read(self.entry)
        found = report(entry, verify(entry, siblings(self.entry, told), self.final_s, told))
        self.out.mkdir(parents=True, exist_ok=True)
        path = self.out / f"{entry.name}.json"
        path.write_text(json.dumps(found, separators=(",", ":")) + "\n")
        for problem in found["problems"]:
            told(f"problem: {problem}")
        for row in found["rows"]:
            if row["status"] in MARKED:
                told(f"{row['status']}: {row['program']} seed {row['seed']}: {row['reason']}")
        if found["copied"]:
            told(f"{found['copied']} plans are those of other entries")
        told(f"{entry.name}: {found['counts']}, {len(found['problems'])} problems; written to {path}")
        return int(bool(found["problems"]) or any(found["counts"].get(status) for status in MARKED))


Folders = Annotated[tuple[Path, ...], tyro.conf.Positional]


@dataclass(frozen=True)
class Remeasure:
    """Measure the chosen plans of your entries again, as a run does at its end, and claim what is found.

    For entries that were made beside other work: on an idle machine this takes one to five minutes for each. Entries
    on one task share the measurement of a plan that several of them chose.
    """

    entries: Folders
    """The entries' folders."""
    final_s: float = 0.1
    """Time of measuring a plan, in seconds for each of 6 to 18 processes."""
    only_busy: bool = False
    """Only rows that were claimed while other work kept the machine busy, and those with the same plan."""

    def __call__(self, console: Console) -> int:
        """Replace the figures of every row, and the last point of its curve."""
        if not self.entries:
            raise ValueError("remeasure needs the folder of an entry, or several")
        positive(self.final_s)
        entries = [read(path) for path in self.entries]
        wanted: dict[tuple[str, str], list[Plan]] = {}
        for entry in entries:
            for row in entry.rows:
                if not self.only_busy or busy(row.data) > QUIET:
                    wanted.setdefault((entry.task.name, row.program), []).append(row.plan)
        again: dict[tuple[str, str, Plan], dict[str, Any]] = {}
        for (task, program), plans in wanted.items():
            console.print(f"{task} {program}: {len(set(plans))} plans", highlight=False, soft_wrap=True)
            for plan, one in measured_again(task, program, plans, CLAIM_SEED, self.final_s).items():
                if one["verdict"] == "refused":
                    raise ValueError(f"{task} {program}: {one['reason']}")
                again[task, program, plan] = {
                    **{key: value for key, value in one.items() if key != "rule"}, **circumstances()
                }  # fmt: skip
        for entry in entries:
            rows = []
            for row in entry.rows:
                claim = again.get((entry.task.name, row.program, row.plan))
                rows.append(row.data if claim is None else self._claiming(row, claim))
                if claim is not None:
                    told = f"{row.program} seed {row.seed}: {row.ratio} -> {claim['ratio']} of {row.data['baseline']}"
                    console.print(told, highlight=False, soft_wrap=True)
            Rows(entry.path / "results.jsonl").write(rows)
            busiest = max(busy(row) for row in rows)
            console.print(
                f"{entry.name}: {len(rows)} rows; other work took at most {busiest:.0%} of the processors",
                highlight=False, soft_wrap=True,
            )  # fmt: skip
        return 0

    @staticmethod
    def _claiming(row: Row, claim: dict[str, Any]) -> dict[str, Any]:
        curve = [*row.data.get("curve", [])]
        curve[-1:] = [{**curve[-1], "ratio": claim["ratio"]}] if curve else []
        return {**row.data, **claim, "curve": curve}


@dataclass(frozen=True)
class Report:
    """Tables and plots that compare runs of one task: report.md, profiles.png and curves.png."""

    entries: Folders
    """Folders of entries on the same task."""
    out: Path = Path("runs/report")
    """Folder that the report is written to."""

    def __call__(self, console: Console) -> int:
        """Write the report, and print its tables."""
        from benchmarks.board.board import write_report

        console.print(write_report([read(path) for path in self.entries], self.out), highlight=False, markup=False)
        return 0


@dataclass(frozen=True)
class Page:
    """Write the leaderboard as a static page that works from a file."""

    entries: Path = Path("benchmarks/leaderboard")
    """Folder with a folder for each entry."""
    verified: tuple[Path, ...] = (Path("runs/verified"), Path("benchmarks/data/verified"))
    """Folders with NAME.json of each verified entry; the first that has one counts."""
    out: Path = Path("runs/page")
    """Folder that index.html is written to."""

    def __call__(self, console: Console) -> int:
        """Write the page."""
        from benchmarks.board.page import write_page

        console.print(f"written to {write_page(self.entries, self.verified, self.out)}", highlight=False, markup=False)
        return 0
