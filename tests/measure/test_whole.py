"""Whole programs in workers: checked by what they print, timed run by run, and what a bad one does stays in its run."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from compilers.base import Artifact, run_rule
from compilers.llvm import Llvm
from measure import WorkerPool
from programs.c_program import CProgram, CProgramError

DECLARED = """
@count = global i32 0
@text = private constant [12 x i8] c"%d %d %lld\\0A\\00"
@written = private constant [8 x i8] c"own.txt\\00"
@mode = private constant [2 x i8] c"w\\00"
@line = private constant [5 x i8] c"line\\00"
declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)
declare ptr @fopen(ptr, ptr)
declare i32 @getchar()
declare void @exit(i32)
declare void @abort()
declare i32 @fork()
declare i64 @clock()
declare i32 @getpid()
"""
COUNTS = """
entry:
  %n = load i32, ptr @count
  %m = add i32 %n, 1
  store i32 %m, ptr @count
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi i64 [ 0, %entry ], [ %t, %loop ]
  %q = mul i64 %i, %i
  %x = xor i64 %q, %s
  %t = add i64 %x, 7
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, LOOPS
  br i1 %more, label %loop, label %done
done:
  %c = call i32 @getchar()
  %p = call i32 (ptr, ...) @printf(ptr @text, i32 %m, i32 %c, i64 %t)
"""


def program(body: str, **other: object) -> CProgram:
    """A ``main`` of this body."""
    ir = f"{DECLARED}\ndefine i32 @main(i32 %argc, ptr %argv) {{\n{body}\n}}\n"
    settings = {"uri": "test", "family": "test", "ir": ir, "entry": "main", "kind": "main", "stdin": b"A"}
    return CProgram(**{**settings, **other})  # type: ignore[arg-type]


def counting(loops: int = 20_000, last: str = "ret i32 3") -> CProgram:
    """Prints how often it was called in its process, the first byte of its input, and what a loop computes."""
    return program(COUNTS.replace("LOOPS", str(loops)) + f"  {last}")


@pytest.fixture(scope="module")
def driver() -> Llvm:
    return Llvm()


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(time_limit_s=30.0) as made:
        yield made


def built(driver: Llvm, subject: CProgram, rule: str = "O0") -> Artifact:
    return driver.build(run_rule(driver, subject, rule))


def test_reference_is_what_it_prints_and_its_status() -> None:
    found = counting(1).reference({})
    assert found["stdout"].tobytes() == b"1 65 7\n" and found["status"].tolist() == [3]


def test_exit_is_as_good_as_a_return(pool: WorkerPool, driver: Llvm) -> None:
    subject = counting(1, "call void @exit(i32 3)\n  unreachable")
    assert pool.run(subject, built(driver, subject), seed=0)["status"].tolist() == [3]


def test_every_run_begins_anew(pool: WorkerPool, driver: Llvm) -> None:
    subject = counting()
    (found,) = pool.compare(subject, [built(driver, subject)], built(driver, subject, "O3"), seed=1, budget_s=0.05)
    # had a run seen the count of an earlier one, or input that was read already, it would have printed another line
    assert found.verdict != "failed", found.reason
    assert found.check is not None and found.check.ok


def test_more_work_takes_longer(pool: WorkerPool, driver: Llvm) -> None:
    subject = counting(4_000_000)
    quick = counting(200_000)
    slow, fast = built(driver, subject), built(driver, quick)
    times = [steps[0] for steps in pool.profile(subject, [slow, fast], seed=0).result()]
    assert times[0] > times[1]  # twenty times the work


def test_kernels_and_whole_programs_share_a_pool(pool: WorkerPool, driver: Llvm) -> None:
    from programs.load import load_c

    kernel, subject = load_c("programs://c-v0/crc32/small"), counting()
    for one in (kernel, subject, kernel):
        assert pool.check(one, driver.build(run_rule(driver, one, "O3")), seed=2).ok


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("  store i32 1, ptr null\n  ret i32 0", "SIGSEGV"),
        ("  call void @abort()\n  unreachable", "SIGABRT"),
        ("  %p = call i32 @fork()\n  ret i32 0", "sandbox forbids"),
        ("  ret i32 9", "exit status 9; expected is 3"),
        (COUNTS.replace("LOOPS", "2").replace("7", "8") + "  ret i32 3", r"line 1, byte 5, .*1 65 "),
        ("  br label %loop\nloop:\n  %p = call i32 @puts(ptr @line)\n  br label %loop", "more than its output limit"),
    ],
)
def test_wrong_code_is_an_answer(body: str, words: str, pool: WorkerPool, driver: Llvm) -> None:
    right = counting(1)
    wrong = built(driver, program(body))
    verdict = pool.check(right, wrong, seed=0)
    assert not verdict.ok and re.search(words, verdict.reason), verdict.reason
    (found,) = pool.compare(right, [wrong], built(driver, right), seed=0, budget_s=0.01)
    assert found.verdict == "failed" and re.search(words, found.reason), found.reason
    assert pool.check(right, built(driver, right), seed=0).ok


def test_endless_loop_is_ended(driver: Llvm) -> None:
    right = counting(1)
    wrong = built(driver, program("  br label %loop\nloop:\n  br label %loop"))
    with WorkerPool(time_limit_s=0.5) as impatient:
        assert "did not end within 0.5 s" in impatient.check(right, wrong, seed=0).reason


def test_files_are_not_written(pool: WorkerPool, driver: Llvm, tmp_path: Path) -> None:
    opens = program(
        "  %f = call ptr @fopen(ptr @written, ptr @mode)\n  %none = icmp eq ptr %f, null\n"
        "  %code = zext i1 %none to i32\n  ret i32 %code",
        folder=str(tmp_path),
    )
    # the reference may, so the two differ
    assert "exit status 1; expected is 0" in pool.check(opens, built(driver, opens), seed=0).reason


def test_output_that_differs_each_time_is_refused() -> None:
    restless = program(
        "  %t = call i32 @getpid()\n  %p = call i32 (ptr, ...) @printf(ptr @text, i32 %t, i32 0, i64 0)\n  ret i32 0"
    )
    with pytest.raises(CProgramError, match="something else each time"):
        restless.reference({})


def test_a_function_that_nobody_defines_is_named() -> None:
    with pytest.raises(CProgramError, match="nowhere"):
        subject = program("  call void @nowhere()\n  ret i32 0")
        dataclasses.replace(subject, ir=subject.ir + "declare void @nowhere()\n").reference({})


def test_no_descriptor_and_no_process_is_left(pool: WorkerPool, driver: Llvm) -> None:
    subject = counting(1)
    artifact = built(driver, subject)
    pool.check(subject, artifact, seed=0)
    (worker,) = pool.worker_pids()

    def held() -> tuple[int, int, str]:
        children = Path(f"/proc/{worker}/task/{worker}/children").read_text()
        mine, theirs = (len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in ("self", worker))
        return mine, theirs, children

    before = held()
    for number in range(5):
        pool.check(subject, artifact, seed=number)
    assert held() == before and before[2] == ""
