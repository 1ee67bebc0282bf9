"""Processes come and go: whatever dies, however it dies, nothing is lost and nothing is left."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from measure import WorkerPool, seats, specimens
from measure.specimens import FAULTS

ROOT = Path(__file__).resolve().parents[2]


def workers_of(parent: int) -> list[psutil.Process]:
    return [p for p in psutil.Process(parent).children(recursive=True) if "measure.worker" in " ".join(p.cmdline())]


def gone(processes: list[psutil.Process], within_s: float = 10.0) -> bool:
    return not psutil.wait_procs(processes, timeout=within_s)[1]


def test_the_zygote_is_single_threaded_and_its_workers_are_its_children() -> None:
    with WorkerPool(workers=2) as pool:
        pool.ping()
        assert pool._zygote.threads == 1
        assert pool._zygote._process is not None
        zygote = psutil.Process(pool._zygote._process.pid)
        processes = [zygote, *zygote.children()]
        assert len(processes) >= 2
    assert gone(processes)


def test_a_worker_killed_from_outside_costs_nothing(pool: WorkerPool) -> None:
    n = 20_000
    slow = specimens.artifact(n, rounds=400)
    pool.ping()
    before, busy = pool.replaced, pool._seats[0]._worker
    assert busy is not None
    jobs = busy.jobs
    future = pool.submit(specimens.program(n), [slow, specimens.artifact(n)], slow, seed=1, budget_s=0.5)
    while busy.jobs == jobs:
        time.sleep(0.01)
    time.sleep(0.1)
    os.kill(busy.pid, signal.SIGKILL)
    found = future.result()
    assert [m.verdict for m in found][1] == "faster"
    assert all(m.ok for m in found)
    assert pool.replaced > before


def test_a_worker_killed_over_and_over_is_an_answer_with_a_reason() -> None:
    with WorkerPool() as pool:
        n, done = 20_000, threading.Event()

        def murderer() -> None:
            while not done.is_set():
                worker = pool._seats[0]._worker
                if worker is not None and worker.jobs:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(worker.pid, signal.SIGKILL)
                time.sleep(0.02)

        thread = threading.Thread(target=murderer)
        thread.start()
        slow = specimens.artifact(n, rounds=20_000)  # longer than the murderer sleeps, on any machine
        verdict = pool.check(specimens.program(n), slow, seed=1)
        done.set()
        thread.join()
        assert not verdict.ok
        assert "killed from outside" in verdict.reason
        assert pool.check(specimens.program(n), specimens.artifact(n), seed=1).ok


def test_the_death_of_the_zygote_is_survived(pool: WorkerPool) -> None:
    assert pool.check(specimens.program(64), specimens.artifact(64), seed=1).ok
    process = pool._zygote._process
    assert process is not None
    process.kill()
    process.wait()
    assert pool.check(specimens.program(64), specimens.artifact(64), seed=1).ok


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_no_orphan_outlives_the_parent(how: signal.Signals) -> None:
    script = (
        "import signal, sys, time\n"
        # a shell that starts a job in the background has it ignore the signal
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from measure import WorkerPool, specimens\n"
        "pool = WorkerPool(time_limit_s=60)\n"
        "(hang,) = [f for f in specimens.FAULTS if f.name == 'endless loop']\n"
        "pool.check(specimens.program(64), specimens.artifact(64), seed=1)\n"
        "import threading\n"
        "job = lambda: pool.check(specimens.program(64), specimens.artifact(64, fault=hang), seed=1)\n"
        "threading.Thread(target=job, daemon=True).start()\n"
        "time.sleep(0.3); print('busy', flush=True)\n"
        "sys.stdin.read()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert parent.stdin is not None and parent.stdout is not None
    assert parent.stdout.readline() == b"busy\n"
    processes = workers_of(parent.pid)
    assert len(processes) >= 2, "zygote, the busy worker, and perhaps a spare"
    parent.send_signal(how)
    parent.wait(20)
    parent.stdin.close()
    parent.stdout.close()
    assert gone(processes)


def test_thousands_of_requests_leave_no_trace(pool: WorkerPool) -> None:
    program, artifact = specimens.program(256), specimens.artifact(256)
    crash = specimens.artifact(256, fault=FAULTS[0])

    def use() -> None:
        for seed in range(150):
            assert pool.check(program, artifact, seed=seed % 8).ok
        for _ in range(5):
            assert not pool.check(program, crash, seed=1).ok
        assert pool.check(program, artifact, seed=1).ok

    def held() -> tuple[int, int, int]:
        worker, spare = pool._seats[0]._worker, pool._seats[0]._spare
        assert worker is not None and spare is not None
        pool._hands.submit(spare.result).result()  # whatever was being made or torn down is done
        me = psutil.Process()
        return me.num_fds(), psutil.Process(worker.pid).num_fds(), psutil.Process(pool._zygote._process.pid).num_fds()  # type: ignore[union-attr]

    use()
    before, memory = held(), psutil.Process().memory_info().rss
    use()
    use()
    assert held() == before
    assert psutil.Process().memory_info().rss - memory < 32 << 20


def test_a_worker_retires_after_many_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seats, "RETIREMENT", 6)
    with WorkerPool() as pool:
        pids, loaded = [], []
        for number in range(10):
            n = 64 + number  # other code each time: nothing comes from the worker's cache
            assert pool.check(specimens.program(n), specimens.artifact(n), seed=1).ok
            (worker,) = [seat._worker for seat in pool._seats if seat._worker is not None]
            pids.append(worker.pid)
            loaded.append(worker.loaded)
        assert loaded == [1, 2, 3, 4, 5, 6, 7, 1, 2, 3], "one job past the limit, then a new worker starts from zero"
        assert len(set(pids[:7])) == len(set(pids[7:])) == 1 and pids[6] != pids[7]
        assert pool.replaced == 1
        same = specimens.artifact(300)
        for _ in range(9):
            assert pool.check(specimens.program(300), same, seed=1).ok
        assert pool.replaced == 1, "what is loaded already does not count again"


def test_a_closed_pool_says_so_and_closing_twice_is_fine() -> None:
    pool = WorkerPool()
    future = pool.submit(specimens.program(64), [specimens.artifact(64)], specimens.artifact(64), seed=1, budget_s=0.01)
    pool.close()
    pool.close()
    assert future.result()[0].ok, "what was submitted before is finished"
    with pytest.raises(RuntimeError, match="closed"):
        pool.check(specimens.program(64), specimens.artifact(64), seed=1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"workers": 0}, "1 or more workers"),
        ({"time_limit_s": 0.0}, "time_limit_s must be positive"),
        ({"memory_limit_bytes": 1}, "64 MiB or more"),
    ],
)
def test_limits_that_can_not_work_are_refused(arguments: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WorkerPool(**arguments)  # type: ignore[arg-type]


def test_requests_that_make_no_sense_are_refused(pool: WorkerPool) -> None:
    program, good = specimens.program(64), specimens.artifact(64)
    with pytest.raises(ValueError, match="one candidate or more"):
        pool.compare(program, [], good, seed=1)
    with pytest.raises(ValueError, match="must be positive"):
        pool.compare(program, [good], good, seed=1, budget_s=0)


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor can't be shared out")
def test_worker_and_learner_get_processors_of_their_own() -> None:
    before = os.sched_getaffinity(0)
    with WorkerPool(own_cores=True) as first, WorkerPool(workers=len(before), own_cores=True) as second:
        claimed = first._cores.claimed if first._cores else []
        if not claimed:
            pytest.skip("another process has claimed the processors")
        assert not set(claimed) & set(second._cores.claimed if second._cores else [])
        first.ping()
        (worker,) = first.worker_pids()
        assert os.sched_getaffinity(worker) == set(claimed)
        assert not os.sched_getaffinity(0) & set(claimed)
    assert os.sched_getaffinity(0) == before


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor can't be shared out")
def test_workers_beyond_the_processors_stay_off_those_of_others() -> None:
    before = os.sched_getaffinity(0)
    n = 4096
    with WorkerPool(workers=len(before), own_cores=True) as pool:
        claimed = set(pool._cores.claimed) if pool._cores else set()
        if not claimed:
            pytest.skip("another process has claimed the processors")
        assert pool.own_cores == len(claimed) < len(before), "one is left to the learner"
        slow = specimens.artifact(n, rounds=100)
        jobs = [
            pool.submit(specimens.program(n), [slow], specimens.artifact(n), seed=seed, budget_s=0.3, width=1e-9)
            for seed in range(3 * len(before))
        ]
        assert all(job.result()[0].verdict == "slower" for job in jobs)
        places = [os.sched_getaffinity(pid) for pid in pool.worker_pids()]
        assert len(places) == len(before), "each has worked"
        assert sorted(map(len, places))[: len(claimed)] == [1] * len(claimed)
        assert [place for place in places if place - claimed] == [before - claimed]
    with WorkerPool() as plain:
        assert plain.own_cores == 0


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # Python 3.12 warns of just what is tested here
def test_a_forked_child_is_told_to_make_its_own_pool(pool: WorkerPool) -> None:
    pool.ping()
    child = os.fork()
    if child == 0:
        try:
            pool.ping()
        except RuntimeError as error:
            os._exit(0 if "does not survive fork" in str(error) else 1)
        os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    pool.ping()
