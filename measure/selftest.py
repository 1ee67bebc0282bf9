"""``python -m measure selftest``: is this machine, as it is now, fit to measure on?

It measures kernels whose true ratio is known and counts what the measurement says of them.
"""

from __future__ import annotations

import os
import signal
import statistics
import time
from dataclasses import dataclass

from rich.console import Console
from rich.progress import track
from rich.table import Table

from measure.machine import describe
from measure.pool import WorkerPool
from measure.records import Measurement
from measure.specimens import FAULTS, HARMLESS, artifact, program
from measure.subjects import hand_made, more_work, twin

FALSE_WINS, UNDECIDED, POWER, RESTART_MS, DISTURBED = 0.02, 0.10, 0.80, 50.0, 0.10
"""What a machine must reach to publish from."""


@dataclass
class Options:
    """How thorough to be.

    Attributes:
        comparisons: A/A comparisons (a false-win rate of 1 % needs some hundreds to be seen).
        powers: comparisons of a kernel with itself and 2 % (and 5 %) of work added.
        budget_s: time for each, in seconds.
        seed: of everything.
    """

    comparisons: int = 60
    powers: int = 20
    budget_s: float = 0.25
    seed: int = 1


@dataclass(frozen=True)
class Line:
    """One line of the report: what, the figure, what is wanted, and whether it is reached."""

    what: str
    figure: str
    wanted: str
    fine: bool


def restart_ms(pool: WorkerPool, count: int) -> float:
    """Median time from a worker's violent end to the next checked answer, in ms."""
    times = []
    for _ in range(count):
        pool.ping()
        victim = pool.worker_pids()[0]
        os.kill(victim, signal.SIGKILL)
        started = time.perf_counter()
        pool.check(program(64), artifact(64), seed=1)
        times.append(1e3 * (time.perf_counter() - started))
        time.sleep(0.1)  # as long as an ordinary job: time to fork the next spare
    return statistics.median(times)


def round_trip_ms(pool: WorkerPool, count: int) -> float:
    """Median time of an empty request through queue, thread and worker, in ms."""
    pool.ping()
    times = []
    for _ in range(count):
        started = time.perf_counter()
        pool.ping()
        times.append(1e3 * (time.perf_counter() - started))
    return statistics.median(times)


def _share(found: list[Measurement], verdict: str) -> float:
    return sum(one.verdict == verdict for one in found) / len(found)


def run(options: Options, console: Console) -> list[Line]:
    """Measure, and judge each figure."""
    lines: list[Line] = []
    with WorkerPool(time_limit_s=30.0) as pool:
        pool.ping()
        trip = round_trip_ms(pool, 500)
        lines.append(Line("empty round trip", f"{trip:.3f} ms", "<= 0.1 ms", trip <= 0.1))
        restart = restart_ms(pool, 10)
        lines.append(
            Line("ready again after a kill", f"{restart:.1f} ms", f"<= {RESTART_MS:g} ms", restart <= RESTART_MS)
        )
        if describe()["architecture"] == "x86_64":
            kinds = [fault for fault in FAULTS if not fault.slow and not fault.later and fault.name not in HARMLESS]
            caught = sum(not pool.check(program(4096), artifact(4096, fault=fault), seed=1).ok for fault in kinds)
            lines.append(Line("faulty artifacts refused", f"{caught} of {len(kinds)}", "all", caught == len(kinds)))
        subjects = hand_made()
        same: list[Measurement] = []
        for number in track(range(options.comparisons), "A/A", console=console, transient=True):
            one = subjects[number % len(subjects)]
            same += pool.compare(
                one.program, [twin(one.artifact)], one.artifact, budget_s=options.budget_s, seed=options.seed + number
            )
        wins, undecided = _share(same, "faster"), _share(same, "undecided")
        lines.append(Line("A/A: false wins", f"{wins:.1%}", f"<= {FALSE_WINS:.0%}", wins <= FALSE_WINS))
        lines.append(Line("A/A: undecided", f"{undecided:.1%}", f"<= {UNDECIDED:.0%}", undecided <= UNDECIDED))
        disturbed = statistics.mean(one.disturbance for one in same)
        lines.append(Line("interrupted calls", f"{disturbed:.1%}", f"<= {DISTURBED:.0%}", disturbed <= DISTURBED))
        for percent in (2.0, 5.0):
            found: list[Measurement] = []
            for number in track(range(options.powers), f"+{percent:g} %", console=console, transient=True):
                n, rounds = ((4096, 20), (16384, 5), (1024, 20))[number % 3]
                what, base, more = more_work(n, rounds, percent)
                found += pool.compare(what, [more], base, budget_s=options.budget_s, seed=options.seed + 9000 + number)
            power = _share(found, "slower")
            took_ms = 1e3 * statistics.median(one.duration_s for one in found)
            text = f"{power:.0%}, {took_ms:.0f} ms each"
            lines.append(Line(f"+{percent:g} % of work is seen", text, f">= {POWER:.0%}", power >= POWER))
        about = pool.about()
        lines.append(Line("system call filter", about, "seccomp", about == "seccomp"))
    return lines


def report(lines: list[Line], console: Console) -> bool:
    """Print the table; whether the machine is fit."""
    machine = describe()
    table = Table(title=f"{machine['cpu']}, {machine['cpus']} processors, load {machine['load']}")
    for column in ("", "here, now", "wanted", ""):
        table.add_column(column)
    for line in lines:
        table.add_row(line.what, line.figure, line.wanted, "yes" if line.fine else "NO")
    console.print(table)
    fit = all(line.fine for line in lines)
    if fit:
        console.print("This machine, as it is now, is fit for publication.")
    else:
        missed = ", ".join(line.what for line in lines if not line.fine)
        console.print(
            f"Not fit for publication as it is now ({missed}). Stop what else runs, and run the self-test again."
        )
    if machine["virtual"]:
        console.print("It is a virtual machine: say so beside every figure, and prefer ratios to times.")
    return fit
