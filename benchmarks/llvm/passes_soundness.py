"""Random plans of passes over the C programs: does one break the learner, and is wrong code found out?

``python -m benchmarks.llvm.passes_soundness`` compiles random plans as a learner does, with the driver in one process
(a process of its own here, so that an abort of LLVM's is counted and not the end of this command). Each plan's code is
judged as rewards are, on two sets of inputs; what passes is judged on two more, which tells what the first two missed.
``--excluded`` lets in the passes that are left out for breaking programs.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import tyro
from rich.console import Console
from rich.progress import track

from compilers.base import Artifact, State
from compilers.llvm import Llvm, PassError
from compilers.llvm.passes import EXCLUDED, PASSES, STOP, PassAction
from measure import WorkerPool
from programs import c
from programs.c.generate import PREFIX as RANDOM
from programs.c.spec import PREFIX
from programs.load import load_c

LIMIT_S = 60.0
"""A plan that takes longer to compile counts as a hang."""


@dataclass(frozen=True)
class Options:
    """Options of the benchmark."""

    plans: int = 2000
    """Random plans, dealt to the programs in turn."""
    passes: int = 40
    """Passes of each."""
    generated: int = 13
    """Generated programs beside the suite's."""
    excluded: bool = False
    """Draw from the passes that are left out of the vocabulary too: what they do wrong must be found out."""
    library: str = "llvmlite"
    """Which LLVM: "llvmlite", "system", or the path of a libLLVM."""
    seed: int = 0
    """Of plans and inputs."""
    out: Path | None = None
    """Write what went wrong there, a JSON line each, with the plan."""


@dataclass
class Tally:
    """What became of the plans.

    Attributes:
        accepted: right on all inputs.
        refused: plans that a pass or the code generator refused, with LLVM's reason.
        crashed: plans that ended the compiling process, or did not end.
        caught: wrong code that was rejected on the inputs that rewards are judged on.
        missed: wrong code that only the further inputs showed.
    """

    accepted: int = 0
    refused: list[str] = field(default_factory=list)
    crashed: list[str] = field(default_factory=list)
    caught: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


@lru_cache
def _driver(library: str, passes: int) -> Llvm:
    return Llvm(library, max_passes=passes)


def compiled(library: str, uri: str, names: tuple[str, ...]) -> Artifact | str:
    """The plan's code, or why there is none; runs in the compiling process."""
    driver = _driver(library, len(names))
    state = driver.start(load_c(uri))
    try:
        return driver.build(State(state.program, (*(PassAction("pass", name) for name in names), STOP)))
    except PassError as error:
        return str(error)


def judged(pool: WorkerPool, uri: str, artifact: Artifact, seed: int) -> tuple[str, str]:
    """``accepted``, ``caught`` or ``missed``, and the reason."""
    program: Any = load_c(uri)
    for number in range(4):
        verdict = pool.check(program, artifact, seed=4 * seed + number)
        if not verdict.ok:
            return ("caught" if number < 2 else "missed"), verdict.reason
    return "accepted", ""


class Compiling:
    """The compiling process, started anew after it died."""

    def __init__(self, library: str) -> None:
        self._library = library
        self._process = self._start()

    @staticmethod
    def _start() -> ProcessPoolExecutor:
        return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))

    def __call__(self, uri: str, names: tuple[str, ...]) -> Artifact | str:
        """As :func:`compiled`. Raises ``RuntimeError`` with words where the process died or hung."""
        try:
            return self._process.submit(compiled, self._library, uri, names).result(LIMIT_S)
        except BrokenProcessPool:
            self._process = self._start()
            raise RuntimeError("ended the compiling process") from None
        except TimeoutError:
            self.close()
            self._process = self._start()
            raise RuntimeError(f"was not compiled within {LIMIT_S:g} s") from None

    def close(self) -> None:
        """End the process."""
        processes: dict[int, Any] = getattr(self._process, "_processes", None) or {}
        for process in processes.values():
            process.kill()
        self._process.shutdown(cancel_futures=True)


def plans(options: Options) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Program and passes of each plan."""
    chooser = random.Random(options.seed)
    names = [*PASSES, *(EXCLUDED if options.excluded else ())]
    uris = [f"{PREFIX}{name}/small" for name in c.names()]
    uris += [f"{RANDOM}{chooser.randrange(1 << 20)}" for _ in range(options.generated)]
    for number in range(options.plans):
        yield uris[number % len(uris)], tuple(chooser.choices(names, k=options.passes))


def main(options: Options) -> int:
    """Run and print; returns the number of crashes and misses."""
    console = Console(width=120)
    tally = Tally()
    rows: list[dict[str, Any]] = []
    started = time.monotonic()
    with contextlib.closing(Compiling(options.library)) as compiling, WorkerPool(time_limit_s=60.0) as pool:
        library = _driver(options.library, options.passes).library
        every = list(plans(options))
        for number, (uri, names) in enumerate(track(every, "random plans", console=console)):
            try:
                found = compiling(uri, names)
            except RuntimeError as error:
                kind, reason = "crashed", str(error)
            else:
                kind, reason = ("refused", found) if isinstance(found, str) else judged(pool, uri, found, number)
            if kind == "accepted":
                tally.accepted += 1
                continue
            getattr(tally, kind).append(f"{uri}, plan {number}: {reason}")
            rows.append({"program": uri, "passes": names, "kind": kind, "reason": reason, "llvm": library.version})
        replaced = pool.replaced
    if options.out is not None:
        options.out.write_text("".join(json.dumps(row) + "\n" for row in rows))
    console.print(
        f"{options.plans} random plans of {options.passes} passes, {library.name} {library.version}, "
        f"{time.monotonic() - started:.0f} s: {tally.accepted} accepted, {len(tally.refused)} refused by LLVM, "
        f"{len(tally.crashed)} crashed the learner, {len(tally.caught)} miscompiled and caught, "
        f"{len(tally.missed)} miscompiled and missed; workers that died: {replaced}"
    )
    for line in (*tally.crashed, *tally.missed, *tally.caught, *tally.refused):
        console.print(line, highlight=False, markup=False)
    return len(tally.crashed) + len(tally.missed)


if __name__ == "__main__":
    sys.exit(1 if main(tyro.cli(Options, description=__doc__)) else 0)
