"""CPU time that loopjit takes for a kernel it has not seen, by the kernel's size, and for one it has.

``python -m benchmarks.fusion.compile_time`` walks random plans over generated programs with an empty cache and times,
for each kernel, planning, IR generation and LLVM together in process CPU time. *operators* counts the graph's operators
in the kernel, inlined ones included; *evaluations* what one element needs (a 3x3 stencil alone is nine).
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from dataclasses import dataclass

import numpy as np
import tyro
from rich.console import Console
from rich.table import Table

from benchmarks.fusion.soundness import random_state
from compilers.fusion import Partition
from compilers.loopjit import LoopJit
from measure.machine import describe
from programs import graphs


@dataclass(frozen=True)
class Options:
    """Time the compilation of new and of known kernels."""

    programs: int = 60
    """Generated programs, of all families in turn."""
    plans: int = 2
    """Random plans of each."""
    seed: int = 0
    """Seed of programs and plans."""


class Stopwatch(LoopJit):
    """loopjit with a clock around each kernel: (operators, evaluations, CPU ms) in ``rows``."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[int, int, float]] = []

    def clock(self, partition: Partition) -> None:
        """Compile every kernel of a finished partition; those not seen before add a row."""
        for anchor in partition.groups:
            before, begin = self.cache.compiled, time.process_time()
            kernel, _ = self._kernel(partition, anchor)
            spent_ms = (time.process_time() - begin) * 1e3
            plan = self._plan(partition, anchor)
            if self.cache.compiled > before and not isinstance(plan, str):
                self.rows.append((len(kernel.nodes), plan.evaluations, spent_ms))


def main(options: Options) -> None:
    """Compile and print."""
    jit, chooser = Stopwatch(), random.Random(options.seed)
    families = sorted(graphs.FAMILIES)
    states = []
    for number in range(options.programs):
        program = graphs.load(f"{families[number % len(families)]}/{options.seed + number}")
        states += [random_state(jit, program, chooser) for _ in range(options.plans)]
    for state in states:
        jit.clock(jit.partition(state))
    begin = time.process_time()
    for state in states:
        jit.build(state)
    kernels = sum(len(jit.partition(state).groups) for state in states)
    known_us = (time.process_time() - begin) / kernels * 1e6

    rows = np.array(jit.rows)
    table = Table(title="CPU ms to compile a kernel not seen before")
    for heading in ("operators", "evaluations", "kernels", "median", "90 %", "99 %", "within 15 ms"):
        table.add_column(heading, justify="right")
    for low, high, few, many in ((1, 12, 1, 12), (1, 12, 13, 48), (1, 12, 49, 256), (13, 128, 1, 256)):
        mine = rows[(rows[:, 0] >= low) & (rows[:, 0] <= high) & (rows[:, 1] >= few) & (rows[:, 1] <= many), 2]
        if len(mine):
            quantiles = [f"{value:.1f}" for value in np.percentile(mine, (50, 90, 99))]
            share = f"{np.mean(mine <= 15):.0%}"
            table.add_row(f"{low}-{high}", f"{few}-{many}", str(len(mine)), *quantiles, share)
    console = Console()
    console.print(table)
    console.print(f"a kernel seen before: {known_us:.0f} us, layout of the whole plan included")
    console.print(", ".join(f"{key}: {value}" for key, value in sorted(describe().items()) if key != "flags"))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as empty:
        os.environ["OPTGYM_CACHE"] = empty
        main(tyro.cli(Options))
