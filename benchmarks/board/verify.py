"""Whether an entry's figures hold here: every plan replayed in new processes, checked and measured again.

A row is *marked* where it does not hold, never left out:

- ``refused``: the plan does not replay on its program, with this version of the compiler;
- ``failed``: it crashes, hangs or computes something else, or it is another plan's code than the row says;
- ``differs``: it is measured again, and the difference of the two figures excludes zero, twice in a row;
- ``another machine``: measured on another model of processor, so the two figures are shown but not compared;
- ``busy here``: they differ, but other work kept this machine busy during verification, and not at the claim. (Where it
  did at the claim, that is a problem of the entry: figures shift by up to a tenth, so it has to be measured again.)
"""

from __future__ import annotations

import math
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.board.children import ChildError, in_child
from benchmarks.board.entry import QUIET, Entry, EntryError, Row, busy, read
from benchmarks.board.replays import again
from compilers.base import Plan
from measure.machine import describe

MARKED = ("refused", "failed", "differs")
DOUBTFUL = ("differs", "busy here")
"""What is measured a second time."""
WIDEST = 0.1
"""Half-width (of the logarithm) that a claim's own interval counts with, at most: a vague claim is no shield."""
SHIFT = 0.15
"""The largest difference (of logarithms) that other work may excuse; a busy neighbour has been seen to cause 0.09."""
EXACT = 1e-5
"""Figures that involve no timing agree to rounding."""
SEEDS = (7_000_003, 7_000_033)
"""Of the verifier's inputs and orders, the first and the second time; runs use other ones."""


@dataclass(frozen=True)
class Checked:
    """A row, and what became of it.

    Attributes:
        status: ``ok``, ``another machine``, ``busy here`` or one of :data:`MARKED`.
        reason: in words; empty for ``ok``.
        found: what was measured now; empty where nothing could be.
        same_as: names of other entries that have the very plan, where no fixed rule decides alike.
    """

    row: Row
    status: str
    reason: str
    found: Mapping[str, Any]
    same_as: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        kept = ("ratio", "low", "high", "verdict", "rule", "others_busy")
        return {
            "program": self.row.program,
            "seed": self.row.seed,
            "status": self.status,
            "reason": self.reason,
            "claimed": {key: self.row.data.get(key) for key in ("ratio", "low", "high")},
            "found": {key: self.found.get(key) for key in kept if key in self.found},
            "same_as": list(self.same_as),
        }


def verify(
    entry: Entry, others: Iterable[Entry] = (), final_s: float = 0.1, told: Callable[[str], object] = lambda _: None
) -> list[Checked]:
    """Every row of the entry, checked.

    Args:
        others: entries whose plans it may have copied.
        final_s: time for measuring a plan in each process, in seconds.
        told: of each finished program.
    """
    by_program: dict[str, list[Row]] = defaultdict(list)
    for row in entry.rows:
        by_program[row.program].append(row)
    owners: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    for other in others:
        if other.name != entry.name and other.task.name == entry.task.name:
            for row in other.rows:
                if other.name not in owners[row.program, row.plan.actions]:
                    owners[row.program, row.plan.actions].append(other.name)
    checked: dict[int, Checked] = {}
    for program, rows in by_program.items():
        first = measured_again(entry.task.name, program, [row.plan for row in rows], SEEDS[0], final_s)
        judged = [judge(row, first[row.plan]) for row in rows]
        doubtful = [row.plan for row, (status, _) in zip(rows, judged, strict=True) if status in DOUBTFUL]
        second = measured_again(entry.task.name, program, doubtful, SEEDS[1], final_s)
        for row, (status, reason) in zip(rows, judged, strict=True):
            found = first[row.plan]
            if status in DOUBTFUL:
                once_more = judge(row, second[row.plan])
                if once_more[0] != "differs":
                    found, (status, reason) = second[row.plan], once_more
            same = () if found.get("rule") else tuple(owners.get((program, row.plan.actions), ()))
            checked[id(row)] = Checked(row, status, reason, found, same)
        told(f"{program}: {dict(Counter(checked[id(row)].status for row in rows))}")
    return [checked[id(row)] for row in entry.rows]


def judge(row: Row, found: Mapping[str, Any]) -> tuple[str, str]:
    """Status and reason of a row, given what was measured now."""
    if found["verdict"] == "refused":
        return "refused", str(found["reason"])
    if row.plan.program != row.program or row.data["program_key"] != row.plan.program_key:
        return "refused", f"the plan is of {row.plan.program[:100]}, not of {row.program}"
    if found["ratio"] is None:
        return ("ok", "") if row.failed else ("failed", str(found["reason"]))
    if row.failed:
        return "differs", f"the row says that the plan failed; here it takes {found['ratio']:.4f}"
    here, there = describe()["cpu"], row.data["machine"].get("cpu")
    if here != there:
        return "another machine", f"claimed on {str(there)[:80]}, measured on {here}"
    if row.data.get("artifact") != found["artifact"]:
        return "failed", "the plan compiles to other code than the row says it measured"
    if differ((row.ratio, row.low, row.high), (found["ratio"], found["low"], found["high"])):
        words = f"claimed {row.ratio:.4f}, measured {found['ratio']:.4f}"
        if busy(row.data) <= QUIET < busy(found) and abs(math.log(row.ratio / found["ratio"])) <= SHIFT:
            return "busy here", f"{words} while other work kept {busy(found):.0%} of the processors busy"
        return "differs", words
    return "ok", ""


def differ(claimed: tuple[float, float, float], found: tuple[float, float, float]) -> bool:
    """Whether the difference of two figures ``(ratio, low, high)``, in logarithms, excludes zero at 95 %."""
    gap = math.log(claimed[0] / found[0])
    lower, upper = (claimed, found) if gap < 0 else (found, claimed)
    toward = math.log(lower[2] / lower[0]), math.log(upper[0] / upper[1])  # the halves that face each other
    mine = toward[0] if lower is claimed else toward[1]
    theirs = toward[1] if lower is claimed else toward[0]
    return abs(gap) > max(EXACT, math.hypot(min(mine, WIDEST), theirs))


def measured_again(
    task: str, program: str, plans: Sequence[Plan], seed: int, final_s: float
) -> dict[Plan, Mapping[str, Any]]:
    """What each distinct plan is worth now, measured once (:func:`benchmarks.board.jobs.measured`): all in one child;
    where that ends, each in a child of its own."""
    distinct = list(dict.fromkeys(plans))
    if not distinct:
        return {}
    seconds = 120.0 + 60.0 * len(distinct)
    try:
        return dict(
            zip(
                distinct,
                in_child(again, task, program, distinct, seed, final_s, seconds=seconds),
                strict=True,
            )
        )
    except ChildError as error:
        if len(distinct) > 1:
            return {plan: measured_again(task, program, [plan], seed, final_s)[plan] for plan in distinct}
        failed = {"ratio": None, "low": None, "high": None, "verdict": "failed", "artifact": "", "rule": ""}
        return {distinct[0]: {**failed, "reason": str(error)[:500]}}


def report(entry: Entry, checked: Sequence[Checked]) -> dict[str, Any]:
    """What is kept of a verification."""
    counts = Counter(one.status for one in checked)
    return {
        "format": 1,
        "entry": entry.name,
        "task": entry.task.name,
        "problems": list(entry.problems),
        "counts": dict(counts),
        "copied": sum(bool(one.same_as) for one in checked),
        "machine": describe(),
        "time_s": round(time.time()),
        "rows": [one.to_json() for one in checked],
    }


def siblings(path: Path, told: Callable[[str], object] = lambda _: None) -> list[Entry]:
    """The readable entries beside this one; ``told`` of those that are not."""
    found = []
    for folder in sorted(path.resolve().parent.iterdir()):
        if folder != path.resolve() and (folder / "entry.json").is_file():
            try:
                found.append(read(folder))
            except EntryError as error:
                told(f"{folder.name} is not compared: {error}")
    return found
