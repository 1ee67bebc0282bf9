"""What a step of passes-v0 costs: ``python -m benchmarks.llvm.passes_speed``.

Figures are processor time of this thread in milliseconds, so that a busy machine disturbs them little. A *step* is one
pass, run in place, with the Autophase features and the instruction count after it; episodes are random passes of the
vocabulary, cut where the program has grown to twice its size, so that the program keeps about its size.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import tyro
from rich.console import Console
from rich.table import Table

from compilers.base import State
from compilers.llvm import Llvm, PassError
from compilers.llvm.library import LibraryError
from compilers.llvm.passes import PASSES, STOP, PassAction
from envs.passes import PassesEnv
from features.llvm_graph import program_graph
from features.llvm_vectors import autophase, counts, milepost
from programs.load import load_c


@dataclass(frozen=True)
class Options:
    """Options of the benchmark."""

    program: str = "programs://c-v0/montgomery"
    """A C program or LLVM module; the published figures are for one of about 800 instructions."""
    library: str = "llvmlite"
    """Which LLVM: "llvmlite", "system", or the path of a libLLVM."""
    episodes: int = 40
    """Random episodes of at most 45 passes."""
    seed: int = 0
    """Of the random passes."""


def timed(call: Callable[[], Any], repeats: int = 20) -> float:
    """The least thread time of ``call`` in milliseconds."""
    best = float("inf")
    for _ in range(repeats):
        started = time.thread_time_ns()
        call()
        best = min(best, (time.thread_time_ns() - started) / 1e6)
    return best


def steps(driver: Llvm, program: Any, episodes: int, seed: int) -> tuple[list[float], list[float]]:
    """Thread time in ms of all steps, and of those whose pass changed the program."""
    rng = np.random.default_rng(seed)
    names = list(PASSES)
    every, changing = [], []
    start = driver.module(driver.start(program)).instructions
    for _ in range(episodes):
        state = driver.start(program)
        driver.module(state)
        for _ in range(driver.max_passes):
            state = state.then(PassAction("pass", str(rng.choice(names))))
            began = time.thread_time_ns()
            try:
                live = driver.module(state)
                features, opcodes = autophase(live), counts(live)
            except PassError:
                break
            elapsed = (time.thread_time_ns() - began) / 1e6
            assert features.size and opcodes.size
            every.append(elapsed)
            if live.trail[-1] != live.trail[-2]:
                changing.append(elapsed)
            if live.instructions > 2 * start:
                break
    return every, changing


def whole_steps(driver: Llvm, program: Any, episodes: int, seed: int, observation: str) -> list[float]:
    """Thread time in ms of the environment's own ``step``, reward by instruction count."""
    env = PassesEnv(driver, programs=[program], reward="instructions", observation=observation, seed=seed)
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(episodes):
        _, info = env.reset()
        start = info["instructions"]
        while env.choices.candidates:
            count = sum(action.kind == "pass" for action in env.choices.candidates if isinstance(action, PassAction))
            action = int(rng.integers(count)) if count else env.choices.candidates.index(STOP)
            began = time.thread_time_ns()
            _, _, terminated, _, info = env.step(action)
            if terminated:
                break
            found.append((time.thread_time_ns() - began) / 1e6)
            if info["instructions"] > 2 * start:
                break
    return found


def main(options: Options) -> None:
    """Measure and print."""
    try:
        driver = Llvm(options.library)
    except LibraryError as error:
        raise SystemExit(str(error)) from None
    program = load_c(options.program)
    state = driver.start(program)
    live = driver.module(state)
    table = Table(
        title=f"{program.uri}, {live.instructions} instructions, {driver.library.name} {driver.library.version}"
    )
    for column in ("milliseconds of thread time", "mean", "median"):
        table.add_column(column, justify="right" if column != "milliseconds of thread time" else "left")

    def row(name: str, values: list[float]) -> None:
        table.add_row(name, f"{statistics.fmean(values):.3f}", f"{statistics.median(values):.3f}")

    def single(name: str, value: float) -> None:
        table.add_row(name, f"{value:.3f}", "")

    single("parse", timed(lambda: driver.fresh(state)))
    single(
        "a pass with nothing to do",
        timed(lambda: driver.library.run_passes(live.module, "function(dce)", live.machine)),
    )

    def uncached(of: Callable[[Any], Any]) -> Callable[[], Any]:
        def call() -> Any:
            live._summary = None
            return of(live)

        return call

    single("Autophase and instruction counts", timed(uncached(autophase)))
    single("Milepost", timed(lambda: milepost(live)))
    single("graph as arrays", timed(lambda: program_graph(live)))
    single("graph as networkx", timed(lambda: program_graph(live).to_networkx(), 5))
    every, changing = steps(driver, program, options.episodes, options.seed)
    row(f"step, passes that change something ({len(changing)})", changing)
    row(f"step, all passes ({len(every)})", every)
    for observation in ("autophase", "graph"):
        found = whole_steps(driver, program, max(options.episodes // 4, 1), options.seed, observation)
        row(f"env.step, {observation} ({len(found)})", found)
    o3 = State(state.program, (PassAction("pipeline", "default<O3>"),))
    single("-O3", timed(lambda: driver.fresh(o3), 5))
    module = driver.fresh(o3)
    single("object code after -O3", timed(module.emit, 5))
    Console().print(table)


if __name__ == "__main__":
    main(tyro.cli(Options, description=__doc__))
