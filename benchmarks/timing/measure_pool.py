"""What the worker pool costs, and what it survives.

python -m benchmarks.timing.measure_pool                  # round trip, restart, 10,000 jobs, 2,000 faults
python -m benchmarks.timing.measure_pool --jobs 500 --faults 100
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import statistics
import threading
import time
from dataclasses import dataclass

import psutil
import tyro
from rich.console import Console
from rich.progress import track

from measure import WorkerPool, specimens
from measure.machine import describe
from measure.specimens import FAULTS, HARMLESS


@dataclass
class Options:
    """What to measure.

    Attributes:
        round_trips: empty requests to a worker.
        restarts: crashes after which the time to the next answer is taken.
        jobs: checked runs in a row, with the memory and descriptors of every process before and after.
        faults: random faulty artifacts, and workers killed from outside, among good ones.
        workers: in the pool that takes the faults.
        seed: of the faults.
    """

    round_trips: int = 2000
    restarts: int = 50
    jobs: int = 10_000
    faults: int = 2000
    workers: int = 2
    seed: int = 1


def round_trip_ms(pool: WorkerPool, count: int) -> tuple[float, float]:
    """Median and 99th percentile of an empty request: through the queue and back, and worker's socket alone."""
    pool.ping()
    through, alone = [], []
    worker = pool._seats[0].worker
    for _ in range(count):
        started = time.perf_counter()
        worker.ask({"do": "ping"}, 10.0)
        alone.append(1e3 * (time.perf_counter() - started))
    for _ in range(count):
        started = time.perf_counter()
        pool.ping()
        through.append(1e3 * (time.perf_counter() - started))
    return statistics.median(alone), statistics.median(through)


def restart_ms(pool: WorkerPool, count: int) -> list[float]:
    """From a worker's crash to the new worker's first answer."""
    times = []
    for _ in range(count):
        pool.ping()
        os.kill(pool.worker_pids()[0], signal.SIGKILL)
        started = time.perf_counter()
        pool.check(specimens.program(64), specimens.artifact(64), seed=1)
        times.append(1e3 * (time.perf_counter() - started))
        time.sleep(0.1)  # as long as an ordinary job takes: time to fork the next spare
    return times


def held(pool: WorkerPool) -> dict[str, int]:
    """Descriptors and resident memory of every process."""
    zygote, worker = pool._zygote._process, pool._seats[0].worker
    assert zygote is not None
    found = {}
    for name, pid in (("pool", os.getpid()), ("zygote", zygote.pid), ("worker", worker.pid)):
        process = psutil.Process(pid)
        found[f"{name} fds"] = process.num_fds()
        found[f"{name} MiB"] = process.memory_info().rss >> 20
    return found


def faults(console: Console, options: Options) -> tuple[int, int, int, int]:
    """Random faults among good jobs while another thread kills workers; counts of what went wrong."""
    rng = random.Random(options.seed)
    kinds = [fault for fault in FAULTS if not fault.later and not fault.slow and fault.name not in HARMLESS]
    sizes = (256, 1000, 4096)
    lost = accepted = blamed = 0
    done = threading.Event()
    with WorkerPool(options.workers, time_limit_s=5.0) as pool:
        pool.ping()

        def kill_now_and_then() -> None:
            killer = random.Random(options.seed + 1)
            while not done.wait(killer.uniform(0.05, 0.3)):
                worker = killer.choice(pool._seats)._worker
                if worker is not None and worker.pid:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(worker.pid, signal.SIGKILL)

        thread = threading.Thread(target=kill_now_and_then)
        thread.start()
        for _ in track(range(options.faults), "faults", console=console):
            n = rng.choice(sizes)
            fault = rng.choice(kinds) if rng.random() < 0.8 else None
            verdict = pool.check(specimens.program(n), specimens.artifact(n, fault=fault), seed=rng.randrange(16))
            if fault is None and not verdict.ok:
                blamed += "killed from outside" not in verdict.reason
                lost += "killed from outside" in verdict.reason
            accepted += fault is not None and verdict.ok
        done.set()
        thread.join()
        replaced = pool.replaced
        family = psutil.Process().children(recursive=True)
    orphans = len(psutil.wait_procs(family, timeout=10)[1])
    console.print(
        f"{options.faults} jobs with random faults, {replaced} workers replaced: {accepted} faults accepted, "
        f"{blamed} good artifacts blamed, {lost} good artifacts lost to kills that hit them twice, {orphans} orphans"
    )
    return accepted, blamed, lost, orphans


def main() -> None:
    """Command line; exit status 1 where something that must not happen did."""
    options = tyro.cli(Options, description=__doc__)
    console = Console()
    started = time.perf_counter()
    with WorkerPool() as pool:
        pool.ping()
        console.print(f"first worker ready after {time.perf_counter() - started:.2f} s (torch and LLVM loaded)")
        alone, through = round_trip_ms(pool, options.round_trips)
        console.print(
            f"empty round trip: median {alone:.3f} ms on the socket, {through:.3f} ms through queue and threads"
        )
        times = sorted(restart_ms(pool, options.restarts))
        console.print(
            f"ready again after a kill, first checked answer: median {statistics.median(times):.1f} ms, "
            f"95th percentile {times[int(0.95 * len(times))]:.1f} ms"
        )
        program, artifact = specimens.program(1024), specimens.artifact(1024)
        for seed in range(200):
            pool.check(program, artifact, seed=seed)
        before, clock = held(pool), time.perf_counter()
        for number in track(range(options.jobs), "jobs", console=console):
            pool.check(program, artifact, seed=number % 500)
        each_ms = 1e3 * (time.perf_counter() - clock) / max(options.jobs, 1)
        after = held(pool)
        console.print(f"{options.jobs} checked jobs, {each_ms:.2f} ms each: before {before}, after {after}")
    accepted, blamed, _, orphans = faults(console, options)
    leaked = any(after[key] > before[key] + (16 if key.endswith("MiB") else 0) for key in before)
    console.print(f"load {describe()['load']}")
    if accepted or blamed or orphans or leaked:
        raise SystemExit("a fault was accepted, a good artifact blamed, or something leaked: see above")


if __name__ == "__main__":
    main()
