"""Every decision about a loop, measured: the oracle that policies are compared with, and what they learn from.

    python -m benchmarks.llvm.loop_grid                                  # the suite, both licences
    python -m benchmarks.llvm.loop_grid --random 600 --out benchmarks/data/loops_random_grid.jsonl

For each program with one loop to decide on, all decisions that compile to different code are timed against -O3 in one
worker, interleaved. Of the suite the fastest few are then measured again over fresh workers, from which the best is
taken: the first figure of a winner flatters it. Where no floating-point operation is in a program both licences are
the same code, and the row of ``exact`` serves both. A row is written when its program is done; the command takes up
where it was stopped.
"""

from __future__ import annotations

import hashlib
import math
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tyro
from rich.console import Console

from benchmarks.rows import Rows
from compilers.base import Artifact, State
from compilers.loops import DECISIONS, LICENCES, LlvmLoops, licensed, source
from measure import Measurement, WorkerPool
from programs import loops
from programs.c_program import CProgram
from programs.load import load_c
from programs.loops.generate import PREFIX as RANDOM

DATA = Path("benchmarks/data/loops_grid.jsonl")
FORMAT = 1
LEAST_S = 0.3
"""Time for a program, in seconds, however few codes it has."""


@dataclass(frozen=True)
class Options:
    """Measure the grid of every program."""

    out: Path = DATA
    """File of rows; programs that have one are skipped."""
    random: int = 0
    """So many generated kernels, seeds from --first on, instead of the suite."""
    first: int = 0
    """First seed."""
    names: tuple[str, ...] = ()
    """Only these programs of the suite."""
    licences: tuple[str, ...] = LICENCES
    """exact, fast or both."""
    code_s: float = 0.06
    """Time for each piece of code, in seconds."""
    again: int = 4
    """Of the suite so many of the fastest are measured again over fresh workers."""
    again_s: float = 0.15
    """Time for each of them in each of 3 workers, in seconds."""
    seed: int = 0
    """Of inputs and orders."""
    ahead: int = 0
    """Programs compiled while one is measured; without a second processor to spare 0."""
    max_minutes: float = 1e9
    """Stop beginning programs after this long."""

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for a value out of range."""
        if unknown := set(self.licences) - set(LICENCES):
            raise ValueError(f"--licences are {', '.join(LICENCES)}, not {sorted(unknown)}")
        if self.random < 0 or self.first < 0 or self.again < 0 or self.ahead < 0 or min(self.code_s, self.again_s) <= 0:
            raise ValueError(
                "--random, --first, --again and --ahead must not be below 0, --code-s and --again-s above 0"
            )


@dataclass
class Compiled:
    """A program's decisions as code.

    Attributes:
        program: as it is checked under the licence.
        codes: the artifacts that differ, that of -O3 first.
        code_of: by number of decision, which of them it is; -1 where the loop does not allow it.
    """

    program: CProgram
    driver: LlvmLoops
    codes: list[Artifact]
    code_of: list[int]

    @property
    def row(self) -> dict[str, Any]:
        """What the row says of it before anything is measured."""
        return {
            "format": FORMAT,
            "program": self.program.uri,
            "family": self.program.family,
            "licence": self.driver.licence,
            "compiler": f"{self.driver.name} {self.driver.version}",
            "code_of": self.code_of,
            "codes": hashlib.sha256("".join(one.hash for one in self.codes).encode()).hexdigest()[:16],
        }


def has_floats(program: CProgram) -> bool:
    """Whether the licence makes a difference."""
    return source.reassociating(program.ir) != program.ir


def compiled(driver: LlvmLoops, program: CProgram) -> Compiled:
    """All decisions about the program's only loop, compiled.

    Raises:
        ValueError: it has no loop to decide on, or several.
    """
    checked = licensed(program, driver.licence)
    state: State = driver.start(checked)
    if len(driver.decided(checked).loops) != 1:
        raise ValueError(f"{program.uri} has {len(driver.decided(checked).loops)} loops to decide on, not one")
    choices = driver.legal(state)
    codes: dict[str, int] = {}
    artifacts: list[Artifact] = []
    code_of = [-1] * len(DECISIONS)
    for action, kind in zip(choices.candidates, choices.kinds, strict=True):
        artifact = driver.build(state.then(action))
        if artifact.hash not in codes:
            codes[artifact.hash] = len(artifacts)
            artifacts.append(artifact)
        code_of[kind] = codes[artifact.hash]
    return Compiled(checked, driver, artifacts, code_of)


def measured(job: Compiled, found: list[Measurement]) -> dict[str, Any]:
    """The row: each code's least time over that of -O3.

    Least times over all rounds, not means over blocks: a grid is measured for hours beside whatever else goes on, which
    only ever adds time.
    """
    o3_ns = min((one.baseline_ns for one in found if one.baseline_ns > 0), default=math.nan)
    ratios = [1.0, *(one.candidate_ns / o3_ns for one in found)]
    reasons = {str(number): one.reason[:200] for number, one in enumerate(found, 1) if one.verdict == "failed"}
    return {
        **job.row,
        "ratios": [round(ratio, 4) if ratio > 0 else None for ratio in ratios],
        "o3_ns": round(o3_ns) if o3_ns > 0 else None,
        "failed": reasons,
    }


def again(pool: WorkerPool, job: Compiled, row: dict[str, Any], options: Options) -> dict[str, Any]:
    """The fastest few over fresh workers: code -> ratio and interval."""
    order = sorted((ratio, code) for code, ratio in enumerate(row["ratios"]) if ratio is not None and code)
    found: dict[str, list[float]] = {}
    for _, code in order[: options.again]:
        one = pool.verdict(
            job.program, job.codes[code], job.codes[0], seed=options.seed + 1, processes=3, budget_s=options.again_s
        )
        if one.verdict != "failed":
            found[str(code)] = [round(value, 4) for value in (one.ratio, one.low, one.high)]
    return found


def programs_of(options: Options) -> Iterator[CProgram]:
    """What is to be measured."""
    if options.random:
        yield from (load_c(f"{RANDOM}{seed}") for seed in range(options.first, options.first + options.random))
    else:
        yield from (loops.load(name) for name in options.names or loops.names())


def main(options: Options) -> int:
    """Measure what has no row yet."""
    console, rows = Console(), Rows(options.out)
    done = {(row["program"], row["licence"]) for row in rows.read()}
    drivers = {licence: LlvmLoops(licence) for licence in options.licences}
    waiting: deque[tuple[Compiled, Future[list[Measurement]]]] = deque()
    deadline = time.monotonic() + 60 * options.max_minutes

    def finish(pool: WorkerPool) -> None:
        job, future = waiting.popleft()
        row = measured(job, future.result())
        if options.again and not options.random:
            row["again"] = again(pool, job, row, options)
        rows.append(row)
        best = min(ratio for ratio in row["ratios"] if ratio is not None)
        console.print(f"{row['program']} {row['licence']}: {len(job.codes)} codes, best {best:.3f}", highlight=False)

    with WorkerPool() as pool:
        for program in programs_of(options):
            for licence, driver in drivers.items():
                if (program.uri, licence) in done or (licence == "fast" and not has_floats(program)):
                    continue
                if time.monotonic() > deadline:
                    break
                try:
                    job = compiled(driver, program)
                except ValueError as error:
                    console.print(f"left out: {str(error)[:300]}", highlight=False, markup=False)
                    continue
                if len(job.codes) == 1:
                    console.print(f"left out: {program.uri}: all decisions are the same code", highlight=False)
                    continue
                budget_s = max(LEAST_S, options.code_s * len(job.codes))
                future = pool.submit(job.program, job.codes[1:], job.codes[0], budget_s=budget_s, seed=options.seed)
                waiting.append((job, future))
                if len(waiting) > options.ahead:
                    finish(pool)
        while waiting:
            finish(pool)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(tyro.cli(Options, description=__doc__)))
