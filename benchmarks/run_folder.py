"""The folder that a training run leaves behind.

======================= ===============================================================================
``config.json``         the options of the run, versions of the libraries, the machine
``checkpoint.pt``       weights, optimizer state, count of timesteps (:meth:`agents.ppo.Learner.save`)
``measurements.jsonl``  one row a finished episode: program, reward, plan, measurement
``measurements.sqlite`` every measurement with its raw samples and the machine (:class:`measure.store.Store`)
``plans/*.json``        the best plan seen for each program, replayable
``tensorboard/``        the learner's log
``table.json .md``      the comparison at the end; ``learning.png``, ``graph.png`` the pictures
======================= ===============================================================================
"""

from __future__ import annotations

import datetime
import hashlib
import json
import math
import os
import platform
import re
from dataclasses import dataclass, field, fields, is_dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from agents.vec import Finished
from benchmarks.rows import Rows

LIBRARIES = ("torch", "numpy", "gymnasium", "stable-baselines3", "sb3-contrib", "llvmlite")


class RunError(ValueError):
    """A run folder cannot be used; the message says which, why and what to do."""


@dataclass
class Best:
    """The best plan seen for one program: its measured ratio to the baseline and the row it came in."""

    ratio: float
    row: dict[str, Any]


@dataclass
class RunFolder:
    """An open run folder.

    Attributes:
        path: the folder.
        config: the content of ``config.json``.
        best: program URI -> the best plan that was measured in training.
    """

    path: Path
    config: dict[str, Any]
    best: dict[str, Best] = field(default_factory=dict)

    @staticmethod
    def create(path: Path, options: dict[str, Any]) -> RunFolder:
        """Make the folder.

        Raises:
            RunError: it holds a run already, or cannot be written.
        """
        if (path / "config.json").exists():
            raise RunError(f"{path} holds a run already: continue it with --resume, or choose another --out")
        config = {"options": options, "machine": _machine(), "libraries": {name: version(name) for name in LIBRARIES}}
        run = RunFolder(path, config)
        try:
            (path / "plans").mkdir(parents=True, exist_ok=True)
            run.write("config.json", json.dumps(config, indent=2) + "\n")
        except OSError as error:
            raise RunError(f"cannot write the run folder {path}: {error.strerror}; choose another --out") from None
        return run

    @staticmethod
    def open(path: Path) -> RunFolder:
        """Open an existing run; torn last rows of an interrupted run are skipped.

        Raises:
            RunError: there is no run in ``path``, or its configuration is unreadable.
        """
        try:
            config = json.loads((path / "config.json").read_text())
        except (FileNotFoundError, NotADirectoryError):
            raise RunError(f"there is no run in {path}: it has no config.json") from None
        except (OSError, ValueError) as error:
            raise RunError(f"the configuration {path / 'config.json'} cannot be read: {error}") from None
        if not isinstance(config, dict) or not isinstance(config.get("options"), dict):
            raise RunError(f'{path / "config.json"} is not the configuration of a run: it needs "options"')
        run = RunFolder(path, config)
        for row in run.rows():
            run._keep_if_best(row, write=False)
        return run

    @property
    def _rows(self) -> Rows:
        return Rows(self.path / "measurements.jsonl")

    @property
    def checkpoint(self) -> Path:
        """Where the weights are."""
        return self.path / "checkpoint.pt"

    @property
    def store(self) -> Path:
        """Where every measurement is."""
        return self.path / "measurements.sqlite"

    def require_checkpoint(self) -> None:
        """Raise :class:`RunError` where the run was never trained far enough to leave weights."""
        if not self.checkpoint.is_file():
            raise RunError(f"{self.path} has no checkpoint yet: train it first, or choose another run")

    def write(self, name: str, text: str) -> Path:
        """Replace one file of the folder; a reader sees the old text or the new, never half."""
        target = self.path / name
        partial = target.with_name(f".{target.name}.partial")
        partial.write_text(text)
        partial.replace(target)
        return target

    def rows(self) -> list[dict[str, Any]]:
        """The finished episodes so far, oldest first."""
        return self._rows.read()

    def append(self, row: dict[str, Any]) -> bool:
        """Write down a finished episode; ``True`` where its plan is the best seen for its program.

        A row has ``program``, ``plan`` (JSON), ``ratio`` (time relative to the baseline, ``nan`` if it failed).
        """
        self._rows.append(row)
        return self._keep_if_best(row, write=True)

    def _keep_if_best(self, row: dict[str, Any], write: bool) -> bool:
        program, ratio = row.get("program"), row.get("ratio")
        if not isinstance(program, str) or not isinstance(row.get("plan"), dict):
            return False
        if not isinstance(ratio, int | float) or not math.isfinite(ratio):
            return False
        if program in self.best and self.best[program].ratio <= ratio:
            return False
        self.best[program] = Best(float(ratio), row)
        if write:
            measured = {key: value for key, value in row.items() if key != "plan"}
            plan = {**row["plan"], "measured": measured}  # a plan that replays, with what it was worth beside it
            self.write(f"plans/{file_name(program)}.json", json.dumps(plan, indent=2) + "\n")
        return True


def store_of(path: Path) -> Path:
    """The store of measurements that ``path`` means: itself, or the one in a run folder.

    Raises:
        RunError: there is none.
    """
    found = path / "measurements.sqlite" if path.is_dir() else path
    if not found.is_file():
        raise RunError(f"--reuse {path}: there are no measurements in {found}; give a run folder or its store")
    return found


def file_name(uri: str) -> str:
    """A program's URI as a file name: readable, and distinct for distinct URIs."""
    digest = hashlib.sha256(uri.encode()).hexdigest()[:8]
    return f"{re.sub(r'[^A-Za-z0-9]+', '-', uri.removeprefix('programs://')).strip('-')[-60:]}-{digest}"


def _machine() -> dict[str, Any]:
    return {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}


def episode_row(finished: Finished, timesteps: int) -> dict[str, Any]:
    """A finished episode as a row of ``measurements.jsonl``."""
    info = finished.info
    # where nothing is timed, the reward is the logarithm of a ratio itself
    ratio = info.get("ratio", math.exp(-finished.total))
    return {
        "time": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "timesteps": timesteps,
        "reward": finished.total,
        "decisions": finished.length,
        "ratio": ratio if math.isfinite(ratio) else None,
        **{key: info.get(key) for key in ("program", "verdict", "reason", "reference", "plan", "measurement")},
    }


def restored(default: Any, saved: Any) -> Any:
    """The dataclass ``default`` with those saved values that fit it."""
    changes: dict[str, Any] = {}
    for one in fields(default) if isinstance(saved, dict) else ():
        now, value = getattr(default, one.name), saved.get(one.name)
        if is_dataclass(now):
            changes[one.name] = restored(now, value)
        elif isinstance(now, tuple) and isinstance(value, list):
            changes[one.name] = tuple(str(item) for item in value)
        elif isinstance(value, type(now)) or (isinstance(now, float) and isinstance(value, int)):
            changes[one.name] = value
    return replace(default, **changes)
