"""An entry of the leaderboard: a folder that anybody may have written, so nothing in it is believed or run.

================== ==========================================================================================
``README.md``      the method in words, and the command that made the results
``entry.json``     name, agent, task, seeds, and the keys of all programs that anything was trained on
``results.jsonl``  one row a program and seed (:mod:`benchmarks.board.jobs`), each with its plan
``checkpoint.pt``  optional: weights only, no code
================== ==========================================================================================
"""

from __future__ import annotations

import json
import math
import re
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.board.tasks import Task, find, held_out
from compilers.base import Plan, PlanError

FORMAT = 1
LIMITS_BYTES = {"README.md": 1 << 20, "entry.json": 4 << 20, "results.jsonl": 64 << 20, "checkpoint.pt": 256 << 20}
"""The files that an entry may have, and how large they may be."""
NEEDED = ("README.md", "entry.json", "results.jsonl")
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
QUIET = 0.1
"""Claims count as made on an idle machine where other work took at most this share of its processors' time."""
README_WORDS = 20
"""Fewer words than these describe no method."""
TEXTS = {"task": 80, "agent": 200, "program": 200, "program_key": 100, "baseline": 80, "verdict": 20, "compiler": 200}
"""The texts of a row, and how long they may be."""


class EntryError(ValueError):
    """A folder is no entry at all; the message says which file and why."""


@dataclass(frozen=True)
class Row:
    """A row whose parts have the right types; ``data`` is the whole of it."""

    data: Mapping[str, Any]
    plan: Plan
    program: str
    seed: int
    ratio: float
    low: float
    high: float

    @property
    def failed(self) -> bool:
        """Whether it says that its plan failed."""
        return math.isnan(self.ratio)


@dataclass(frozen=True)
class Entry:
    """What a folder says.

    Attributes:
        problems: what is wrong with it as a whole, in words: rows missing, trained on what is held out ...
    """

    path: Path
    name: str
    agent: str
    task: Task
    seeds: int
    trained_on: tuple[str, ...]
    readme: str
    rows: tuple[Row, ...]
    problems: tuple[str, ...] = field(default=())


def read(path: Path) -> Entry:
    """Read an entry.

    Raises:
        EntryError: it cannot be taken as one.
    """
    files = _files(path)
    about = _json(files["entry.json"].read_bytes(), "entry.json")
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise EntryError(f'entry.json must be an object with "format": {FORMAT}')
    for key in ("name", "agent", "task"):
        if not isinstance(about.get(key), str) or len(about[key]) > 200:
            raise EntryError(f"entry.json needs the short text {key!r}")
    if not NAME.fullmatch(about["name"]) or about["name"] != path.resolve().name:
        raise EntryError(f"the name in entry.json, {about['name'][:80]!r}, must be that of the folder: {NAME.pattern}")
    seeds, trained_on = about.get("seeds"), about.get("trained_on", [])
    if not isinstance(seeds, int) or isinstance(seeds, bool) or not 1 <= seeds <= 100:
        raise EntryError("entry.json needs the number of seeds, 1 to 100")
    if not isinstance(trained_on, list) or not all(isinstance(key, str) and len(key) <= 100 for key in trained_on):
        raise EntryError("trained_on in entry.json must be a list of program keys")
    try:
        task = find(about["task"])
        readme = files["README.md"].read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise EntryError("README.md is not UTF-8") from None
    except ValueError as error:
        raise EntryError(str(error)) from None
    rows = tuple(
        _row(_json(line, f"results.jsonl, line {number}"), number, task, about["agent"])
        for number, line in enumerate(files["results.jsonl"].read_bytes().splitlines(), 1)
    )
    entry = Entry(path, about["name"], about["agent"], task, seeds, tuple(trained_on), readme, rows)
    problems = [*_problems(entry), *(_checkpoint(files["checkpoint.pt"]) if "checkpoint.pt" in files else [])]
    return Entry(**{**vars(entry), "problems": tuple(problems)})


def _files(path: Path) -> dict[str, Path]:
    """The files, after a look at names, kinds and sizes; none has been opened yet."""
    if not path.is_dir():
        raise EntryError(f"there is no folder {path}")
    found = {}
    for file in sorted(path.iterdir()):
        if file.name not in LIMITS_BYTES:
            raise EntryError(f"an entry has only {', '.join(LIMITS_BYTES)}; take {file.name[:80]!r} out of it")
        about = file.lstat()
        if not stat.S_ISREG(about.st_mode):
            raise EntryError(f"{file.name} must be a plain file, not a link, folder or device")
        if about.st_size > LIMITS_BYTES[file.name]:
            raise EntryError(f"{file.name} has {about.st_size} bytes; {LIMITS_BYTES[file.name]} are the most")
        found[file.name] = file
    if missing := [name for name in NEEDED if name not in found]:
        raise EntryError(f"{path} is no entry: {missing[0]} is missing")
    return found


def _json(data: bytes, where: str) -> Any:
    def refuse(word: str) -> float:
        raise ValueError(f"{word} is no number of JSON")

    try:
        found = json.loads(data, parse_constant=refuse)
        json.dumps(found, ensure_ascii=False).encode()  # half a surrogate pair could not be written anywhere
        return found
    except (ValueError, RecursionError) as error:
        raise EntryError(f"{where} is no JSON: {str(error)[:200]}") from None


def _row(data: Any, number: int, task: Task, agent: str) -> Row:
    where = f"results.jsonl, line {number}"
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise EntryError(f'{where} must be an object with "format": {FORMAT}')
    for key, longest in TEXTS.items():
        if not isinstance(data.get(key), str) or len(data[key]) > longest:
            raise EntryError(f"{where} needs the text {key!r}, of at most {longest} characters")
    seed = data.get("seed")
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise EntryError(f"{where} needs an integer 'seed'")
    # the task names its programs: an address in a row must never be opened for being there
    if data["program"] not in task.programs:
        raise EntryError(f"{where}: {data['program']} is not a program of {task.name}")
    if data["task"] != task.name or data["agent"] != agent or data["baseline"] != task.baseline:
        raise EntryError(f"{where} is not of {agent} on {task.name} against {task.baseline}")
    for key in ("machine", "versions", "spent", "budget"):
        if not isinstance(data.get(key), dict):
            raise EntryError(f"{where} needs the object {key!r}")
    for key in ("plans", "seconds"):
        _number(data["spent"].get(key), f"{where}, spent {key}")
    try:
        plan = Plan.from_json(data.get("plan"))
    except PlanError as error:
        raise EntryError(f"{where}: {error}") from None
    ratio, low, high = (_number(data.get(key), f"{where}, {key}") for key in ("ratio", "low", "high"))
    if not math.isnan(ratio) and not low <= ratio <= high:
        raise EntryError(f"{where}: the ratio {ratio} is not inside its interval {low} .. {high}")
    if not isinstance(data.get("curve", []), list):
        raise EntryError(f"{where}: the curve must be a list")
    return Row(data, plan, data["program"], seed, ratio, low, high)


def _number(value: Any, where: str) -> float:
    """A positive number; nan for null."""
    if value is None:
        return math.nan
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
        raise EntryError(f"{where} must be a number between 0 and 1e9 or null, not {str(value)[:40]}")
    return float(value)


def _problems(entry: Entry) -> list[str]:
    found = []
    task = entry.task
    if not task.frozen:
        found.append(f"{task.name} is there to try things out: it is not on the leaderboard")
    if len(entry.readme.split()) < README_WORDS or "python -m" not in entry.readme:
        found.append(f"README.md must describe the method ({README_WORDS} words or more) and give the command")
    pairs = [(row.program, row.seed) for row in entry.rows]
    wanted = {(program, seed) for program in task.programs for seed in range(entry.seeds)}
    if len(set(pairs)) != len(pairs):
        found.append("a program and seed appear in several rows: which one counts may not be chosen")
    if missing := wanted - set(pairs):
        found.append(f"{len(missing)} of {len(wanted)} rows are missing, such as {sorted(missing)[0]}")
    if extra := set(pairs) - wanted:
        found.append(f"{len(extra)} rows are of other seeds than 0 .. {entry.seeds - 1}")
    if entry.seeds < task.seeds:
        found.append(f"{task.name} asks for {task.seeds} seeds, the entry has {entry.seeds}")
    if over := [row for row in entry.rows if not (row.data["spent"]["plans"] or math.inf) <= task.plans]:
        found.append(f"{len(over)} rows say that they spent more than the {task.plans} plans of {task.name}")
    if beside := [row for row in entry.rows if busy(row.data) > QUIET]:
        found.append(
            f"{len(beside)} rows were measured while other work kept more than {QUIET:.0%} of the processors busy, "
            "which shifts figures; when the machine is idle: python -m benchmarks remeasure ENTRY"
        )
    known = held_out()
    if tested := [known[key] for key in entry.trained_on if key in known]:
        found.append(f"it was trained on {len(tested)} programs that are held out, such as {tested[0]}")
    if entry.agent.startswith("ppo:") and not entry.trained_on:
        found.append("a trained policy must declare what it was trained on (trained_on in entry.json)")
    return found


def busy(found: Mapping[str, Any]) -> float:
    """The share of the processors' time that went to other work, as a stranger's row says; 0 where it does not."""
    share = found.get("others_busy")
    return float(share) if isinstance(share, int | float) and 0 <= share <= 1 else 0.0


def _checkpoint(path: Path) -> Sequence[str]:
    """Read as tensors and numbers only: what would run code when read is refused by torch, unread."""
    from agents.ppo import CheckpointError, read_checkpoint

    try:
        read_checkpoint(path)
    except CheckpointError as error:
        return [str(error).replace(str(path), path.name)]
    return []
