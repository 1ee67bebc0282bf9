"""CompilerGym's result files: a CSV line a state, which is a benchmark and the command line that was found for it.

The columns are ``benchmark,reward,walltime,commandline``, in this order unless a first line names them; ``reward`` and
``walltime`` (seconds) may be empty. Its leaderboards are such files, with one or more lines a benchmark.
"""

from __future__ import annotations

import csv
import math
import re
import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from compilers.base import Plan

COLUMNS = ("benchmark", "reward", "walltime", "commandline")


class StateError(ValueError):
    """A line is no state, or a plan has no such form; the message says which line and why."""


@dataclass(frozen=True)
class EnvState:
    """What CompilerGym calls the state of an environment.

    Attributes:
        benchmark: URI, such as ``benchmark://cbench-v1/qsort``.
        commandline: the actions, such as ``opt -mem2reg -gvn input.bc -o output.bc``.
        walltime_s: of the episode, in seconds.
        reward: of the episode, where there is one.
    """

    benchmark: str
    commandline: str
    walltime_s: float = 0.0
    reward: float | None = None

    @property
    def passes(self) -> tuple[str, ...]:
        """The options of an ``opt`` command line, in order.

        Raises:
            StateError: it is the command line of something else.
        """
        words = shlex.split(self.commandline)
        if not words or words[0] != "opt":
            raise StateError(f"only command lines of opt are sequences of passes, not {self.commandline[:80]!r}")
        words = words[1 : words.index("-o")] if "-o" in words else words[1:]
        return tuple(word for word in words if word.startswith("-"))


def read_states(path: str | Path) -> list[EnvState]:
    """All states in a CSV file.

    Raises:
        StateError: no such file, or a line that is none; the message names it.
    """
    path = Path(path)
    try:
        with path.open(newline="") as file:
            rows = list(csv.reader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise StateError(f"{path} cannot be read as CSV: {error}") from None
    order = list(range(len(COLUMNS)))
    states: list[EnvState] = []
    for number, row in enumerate(rows, 1):
        if not row:
            continue
        if len(row) != len(COLUMNS):
            raise StateError(
                f"{path}, line {number}: a state has the columns {', '.join(COLUMNS)}, this has {len(row)}"
            )
        names = [word.strip().lower() for word in row]
        if not states and sorted(names) == sorted(COLUMNS):
            order = [names.index(name) for name in COLUMNS]
            continue
        benchmark, reward, walltime, commandline = (row[at] for at in order)
        try:
            state = EnvState(benchmark, commandline, float(walltime or 0), float(reward) if reward else None)
        except ValueError as error:
            raise StateError(f"{path}, line {number}: reward and walltime are numbers: {error}") from None
        if not re.match(r"^[\w-]+://", benchmark) and "-v" not in benchmark:
            raise StateError(f"{path}, line {number}: {benchmark[:80]!r} is no benchmark, such as cbench-v1/qsort")
        if not math.isfinite(state.walltime_s) or state.walltime_s < 0:
            raise StateError(f"{path}, line {number}: the wall time is {state.walltime_s} s; it must be 0 or more")
        states.append(state)
    return states


def write_states(path: str | Path, states: Iterable[EnvState]) -> None:
    """Write a file that CompilerGym's ``CompilerEnvStateReader`` and leaderboards read."""
    with Path(path).open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for state in states:
            writer.writerow((state.benchmark, state.reward, state.walltime_s, state.commandline))


RENAMED = {
    "early-cse<memssa>": "early-cse-memssa",
    "function-attrs": "functionattrs",
    "rpo-function-attrs": "rpo-functionattrs",
    "require<globals-aa>": "globals-aa",
}
"""LLVM's present names of passes -> those of LLVM 10's ``opt``, where they differ by more than parameters."""


def flag_of(action: str) -> str:
    """The option of LLVM 10's ``opt`` closest to a pass of ``passes-v0``: ``pass(sroa<modify-cfg>)`` -> ``-sroa``.

    LLVM 10's pass of that name need not do the same as today's; whether it exists there at all is for CompilerGym's
    action space to say.

    Raises:
        StateError: a whole pipeline, which has no such option.
    """
    found = re.fullmatch(r"pass\((.+)\)", action)
    if found is None:
        raise StateError(f"{action} is no single pass: an opt of LLVM 10 has no option for it")
    name = found.group(1)
    return "-" + RENAMED.get(name, re.sub(r"<.*>$", "", name))


def state_of(plan: Plan, reward: float | None = None, walltime_s: float = 0.0) -> EnvState:
    """A plan of ``passes-v0`` as a state; bridged environments export theirs themselves.

    Raises:
        StateError: another compiler's plan, or one with a whole pipeline in it.
    """
    if plan.compiler != "llvm":
        raise StateError(f"a plan of {plan.compiler} has no form in CompilerGym's files; those of llvm have")
    flags = [flag_of(action) for action in plan.actions if action != "stop"]
    uri = re.sub(r"^programs://([\w-]+)/(.*)$", r"benchmark://optgym-\1/\2", plan.program)
    return EnvState(uri, " ".join(["opt", *flags, "input.bc", "-o", "output.bc"]), walltime_s, reward)
