"""Workers of two threads: the same answers to faults, and clocks that do not take waiting for cheating."""

import os
import platform
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from compilers.base import Artifact, Kernel
from measure import WorkerPool, attacks, specimens
from measure.comparison import DISTURBED, Samples
from measure.cores import Cores
from measure.machine import describe
from measure.store import machine_key

pytestmark = [
    pytest.mark.two_processors,
    pytest.mark.skipif(platform.machine() != "x86_64", reason="the faulty specimens are x86-64 code"),
]
N = 4096

TEAM = """
define void @specimen(ptr %buffers) {{
  call void @GOMP_parallel(ptr @part, ptr %buffers, i32 {threads}, i32 0)
  ret void
}}
define internal void @part(ptr %buffers) {{
entry:
  %me = call i32 @omp_get_thread_num()
  %xp = load ptr, ptr %buffers
  %yp = getelementptr ptr, ptr %buffers, i64 1
  %y = load ptr, ptr %yp
  %op = getelementptr ptr, ptr %buffers, i64 2
  %out = load ptr, ptr %op
  %wide = zext i32 %me to i64
  %begin = mul i64 %wide, {half}
  %end = add i64 %begin, {half}
  %second = icmp eq i32 %me, 1
  br i1 %second, label %fault, label %start
fault:
  {fault}
  br label %start
start:
  br label %loop
loop:
  %i = phi i64 [ %begin, %start ], [ %next, %loop ]
  %xi = getelementptr float, ptr %xp, i64 %i
  %yi = getelementptr float, ptr %y, i64 %i
  %oi = getelementptr float, ptr %out, i64 %i
  %a = load float, ptr %xi
  %b = load float, ptr %yi
  %c = fmul float %a, 2.5
  %d = fadd float %c, %b
  store float %d, ptr %oi
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %end
  br i1 %more, label %loop, label %done
done:
  ret void
}}
declare void @GOMP_parallel(ptr, ptr, i32, i32)
declare i32 @omp_get_thread_num()
declare i32 @omp_get_num_threads()
{globals}
"""
CONTROL = (
    "%now = alloca i32\n  call void @llvm.x86.sse.stmxcsr(ptr %now)\n  %old = load i32, ptr %now\n"
    "  %new = or i32 %old, 8192\n  store i32 %new, ptr %now\n  call void @llvm.x86.sse.ldmxcsr(ptr %now)"
)
CONTROL_DECLARED = "declare void @llvm.x86.sse.stmxcsr(ptr)\ndeclare void @llvm.x86.sse.ldmxcsr(ptr)"
DEEP = (
    "define void @deep(i64 %n) noinline {\n  %a = alloca [4096 x i8]\n  store volatile i64 %n, ptr %a\n"
    "  %m = add i64 %n, 1\n  call void @deep(i64 %m)\n  store volatile i64 %m, ptr %a\n  ret void\n}"
)
FAULTS = {
    "SIGSEGV": ("store i32 1, ptr null", ""),
    "SIGILL": ('call void asm sideeffect "ud2", ""()', ""),
    "(SIGSEGV)": ("call void @deep(i64 0)", DEEP),
    "past the end of buffer out": ("%past = getelementptr float, ptr %out, i64 4096\n  store float 1.0, ptr %past", ""),
    "rounding mode": (CONTROL, CONTROL_DECLARED),
    "sandbox forbids: clone": (specimens.system_call(56, "i64 0", "i64 0"), ""),
    "sandbox forbids: socket": (specimens.system_call(41, "i64 1", "i64 1", "i64 0"), ""),
    "exit status 3": (specimens.system_call(231, "i64 3"), ""),
}
"""What the second thread does -> what the reason says."""


def team_artifact(fault: str = "", declared: str = "", threads: int = 2) -> Artifact:
    """``specimens.artifact(N)`` by two threads, the second of which does ``fault`` first."""
    serial = specimens.artifact(N)
    (kernel,) = serial.kernels
    text = TEAM.format(threads=threads, half=N // 2, fault=fault, globals=declared)
    code = specimens.compile_text(text)
    assert isinstance(kernel, Kernel)
    return replace(serial, steps=(replace(kernel, code=code, code_hash=str(hash(text)), writes=("out",)),))


def tasks(pid: int) -> set[int]:
    return {int(path.name) for path in Path(f"/proc/{pid}/task").iterdir()}


@pytest.fixture(scope="module")
def team() -> Iterator[WorkerPool]:
    with WorkerPool(time_limit_s=5.0, threads=2) as made:
        yield made


def test_both_threads_are_there_from_the_start_and_fettered(team: WorkerPool) -> None:
    if team.about() != "seccomp":
        pytest.skip("no system call filter here")
    (pid,) = team.worker_pids()
    before = tasks(pid)
    assert len(before) == 2
    for task in before:
        assert "Seccomp:\t2" in Path(f"/proc/{pid}/task/{task}/status").read_text()
    program = specimens.program(N)
    assert team.check(program, team_artifact(), seed=1).ok
    (found,) = team.compare(program, [specimens.library(N)], team_artifact(), seed=1, budget_s=0.02)
    assert found.ok, found.reason
    assert tasks(pid) == before and team.worker_pids() == [pid], "nobody started a thread later"


def test_library_calls_use_as_many_threads() -> None:
    for threads in (1, 2):
        with WorkerPool(threads=threads) as pool:
            about = pool._submit(lambda seat: seat.worker.about).result()
            assert about["library_threads"] == [threads] == [len(about["threads"])]


@pytest.mark.parametrize("expect", sorted(FAULTS))
def test_a_fault_of_the_second_thread_is_told_like_one_of_the_first(team: WorkerPool, expect: str) -> None:
    verdict = team.check(specimens.program(N), team_artifact(*FAULTS[expect]), seed=2)
    assert not verdict.ok and expect in verdict.reason
    assert team.check(specimens.program(N), team_artifact(), seed=2).ok, "the next worker is sound"


def test_a_hang_of_the_second_thread_ends_at_the_time_limit() -> None:
    loop = 'br label %forever\nforever:\n  call void asm sideeffect "pause", ""()\n  br label %forever\nnever:'
    with WorkerPool(time_limit_s=0.5, threads=2) as pool:
        (pid,) = pool._submit(lambda seat: [seat.worker.pid]).result()
        assert "did not finish within 0.5 s" in pool.check(specimens.program(N), team_artifact(loop), seed=1).reason
        assert pool.check(specimens.program(N), team_artifact(), seed=1).ok
        last = pool.worker_pids()
    until = time.monotonic() + 10
    while any(Path(f"/proc/{one}").exists() for one in (pid, *last)) and time.monotonic() < until:
        time.sleep(0.01)
    assert not any(Path(f"/proc/{one}").exists() for one in (pid, *last)), "no thread is left"


def test_waiting_threads_are_not_taken_for_hidden_work_and_hidden_work_is_found(team: WorkerPool) -> None:
    program = specimens.program(16384)
    serial = specimens.artifact(16384, rounds=30)
    for seed in range(3, 6):  # threads that wait on a machine that is overloaded may look like work: then again
        (found,) = team.compare(program, [serial], specimens.artifact(16384, rounds=20), seed=seed, budget_s=0.25)
        if found.ok:
            break
    assert found.ok and found.clock == "wall" and found.machine["threads"] == 2
    cheat = specimens.artifact(16384, rounds=300, fault=attacks.HIDES_ITS_WORK)
    (found,) = team.compare(program, [cheat], serial, seed=3, budget_s=0.25)
    assert found.verdict == "failed" and attacks.HIDES_ITS_WORK.expect in found.reason


def test_code_for_two_threads_is_not_run_by_workers_that_have_one(pool: WorkerPool) -> None:
    verdict = pool.check(specimens.program(N), team_artifact(), seed=1)
    assert not verdict.ok and "give the pool threads=2" in verdict.reason


def test_interrupted_calls_of_several_threads_have_no_other_clock() -> None:
    blocks = [[1000.0 * 100] * 8] * 5
    lost = [[1000.0 * 50] * 8] * 5
    for threads, clock in ((1, "cpu"), (2, "wall")):
        samples = Samples({0: blocks, 1: blocks}, {0: lost, 1: lost}, threads=threads)
        assert samples.clock(1) == (clock, 1.0) and samples.clock(1)[1] > DISTURBED


def test_figures_of_one_and_of_two_threads_are_of_different_machines() -> None:
    assert "threads" not in describe()
    assert machine_key(describe(2)) != machine_key(describe())


def test_teams_do_not_share_processors() -> None:
    available = len(os.sched_getaffinity(0))
    with pytest.raises(ValueError, match=rf"{available} workers of 2 threads need {2 * available} processors"):
        WorkerPool(workers=available, threads=2)
    with pytest.raises(ValueError, match="1 or 2 threads, not 3"):
        WorkerPool(threads=3)
    cores = Cores(1, 2)
    try:
        assert len(cores.claimed) in (0, 2) and len(cores.left) >= 1
        assert cores.left | set(cores.claimed) == cores.all == set(range(available)) or available < os.cpu_count()  # type: ignore[operator]
    finally:
        cores.release()
    assert len(os.sched_getaffinity(0)) == available
