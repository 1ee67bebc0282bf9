"""Loop factors on LLVM: which loops there are and what they allow, metadata as clang writes it, determinism, licences,
and plans as pragmas."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from compilers.base import Plan, PlanError, State, plan_of, replay, run_rule
from compilers.loops import DECISIONS, LEAVE, LlvmLoops, LoopAction, Triple, licensed, parse, source, takehome
from programs import c, loops
from programs.c import toolchain
from programs.c_program import EXACT, CBuffer, CProgram
from programs.load import load_c
from tests.programs.test_c_suite import run as run_plain

NEST = """
define void @inner(ptr %p) {
entry:
  br label %cond

cond:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp slt i64 %i, 100
  br i1 %more, label %body, label %end

body:
  %at = getelementptr i32, ptr %p, i64 %i
  store i32 7, ptr %at
  %next = add i64 %i, 1
  br label %cond, !llvm.loop !3

end:
  ret void
}

define void @kernel(ptr %args) {
  %p = load ptr, ptr %args
  br label %1

1:
  %j = phi i64 [ 0, %0 ], [ %after, %4 ]
  br label %2

2:
  %k = phi i64 [ 0, %1 ], [ %following, %2 ]
  %following = add i64 %k, 1
  %again = icmp slt i64 %following, %j
  br i1 %again, label %2, label %3, !llvm.loop !5

3:
  call void @inner(ptr %p)
  br label %4

4:
  %after = add i64 %j, 1
  %rest = icmp slt i64 %after, 10
  br i1 %rest, label %1, label %5, !llvm.loop !4

5:
  ret void
}

!0 = !{!"llvm.loop.mustprogress"}
!1 = !{!"llvm.loop.unroll.count", i32 3}
!3 = distinct !{!3, !0, !1}
!4 = distinct !{!4, !0}
!5 = distinct !{!5, !0}
"""


@pytest.fixture(scope="module")
def exact() -> LlvmLoops:
    return LlvmLoops()


@pytest.fixture(scope="module")
def fast() -> LlvmLoops:
    return LlvmLoops("fast")


def after(driver: LlvmLoops, name: str, triple: Triple) -> State:
    state = driver.start(loops.load(name))
    return state.then(LoopAction(str(driver.legal(state).focus), triple))


def refused(driver: LlvmLoops, name: str) -> dict[str, str]:
    return {str(action): reason for action, reason in driver.legal(driver.start(loops.load(name))).refused.items()}


def test_loops_are_named_by_function_and_order_and_know_what_they_hold() -> None:
    found = {loop.name: loop for loop in source.find(NEST)}
    assert list(found) == ["inner.L1", "kernel.L1", "kernel.L2"]
    assert {name: loop.node for name, loop in found.items()} == {
        "inner.L1": "!3", "kernel.L1": "!4", "kernel.L2": "!5",
    }  # fmt: skip
    assert {name: loop.depth for name, loop in found.items()} == {"inner.L1": 2, "kernel.L1": 1, "kernel.L2": 2}
    assert found["kernel.L1"].inner == ("inner.L1", "kernel.L2") and not found["inner.L1"].inner


def test_decisions_replace_what_a_loop_said_and_leave_the_rest() -> None:
    text = source.annotated(NEST, {"!3": Triple(None, 8, 2), "!5": LEAVE})
    nodes = {m.group(1): m.group(2) for m in re.finditer(r"^(!\d+) = (.*)$", text, re.MULTILINE)}
    assert nodes["!5"] == "distinct !{!5, !0}"
    said = [nodes[item] for item in re.findall(r"!\d+", nodes["!3"])[1:]]
    assert said == [
        '!{!"llvm.loop.mustprogress"}', '!{!"llvm.loop.vectorize.width", i32 8}',
        '!{!"llvm.loop.vectorize.scalable.enable", i1 false}', '!{!"llvm.loop.interleave.count", i32 2}',
        '!{!"llvm.loop.vectorize.enable", i1 true}',
    ]  # fmt: skip
    assert source.options_of(text, "!3") == frozenset(Triple(None, 8, 2).options)
    assert source.options_of(NEST, "!3") == frozenset(Triple(3).options)


def test_texts_parse_back_and_nothing_else_does() -> None:
    for triple in DECISIONS:
        action = LoopAction("kernel.L12", triple)
        assert parse(str(action)) == action
    for text in ("loop(kernel.L1)", "loop(kernel.L1, unroll=3)", "leave(kernel.L1, unroll=2)", "loop(L1, width=4)",
                 "loop(kernel.L1, width=4)", "loop(kernel.L1, unroll=8, width=4, interleave=2)"):  # fmt: skip
        with pytest.raises(ValueError, match="no decision about a loop"):
            parse(text)
    assert len(set(DECISIONS)) == len(DECISIONS) <= 65


def test_what_loops_do_not_allow_is_refused_with_the_reason(exact: LlvmLoops, fast: LlvmLoops) -> None:
    reasons = refused(exact, "dot_f32")
    assert "carries 1 floating-point value(s)" in reasons["loop(kernel.L2, width=8, interleave=1)"]
    assert "holds other loops (kernel.L2)" in reasons["leave(kernel.L1)"]
    assert "loop(kernel.L2, width=8, interleave=1)" not in refused(fast, "dot_f32")
    assert "loop(kernel.L2, width=8, interleave=1)" not in refused(exact, "laplace_f32")
    assert "makes no vectors" in refused(exact, "hash_line")["loop(kernel.L2, width=8, interleave=1)"]
    assert "makes no vectors" in refused(exact, "hash_line")["loop(kernel.L2, interleave=4)"]
    assert all("no loop" in reason for name, reason in refused(exact, "bins_u8").items() if name == "leave(kernel.L1)")


def test_the_most_loops_are_kept_by_depth() -> None:
    few = LlvmLoops(max_loops=2)
    program = c.load("edit_distance")
    decided = few.decided(program)
    assert [loop.name for loop in decided.loops] == ["length_of.L1", "distance.L3"] or len(decided.loops) == 2
    assert "2 loops are decided at most" in next(r for n, r in decided.others.items() if "at most" in r)
    assert min(loop.depth for loop in decided.loops) >= max(
        loop.depth for loop in decided.undecided if "at most" in decided.others[loop.name]
    )


def test_every_factor_reaches_the_code(exact: LlvmLoops) -> None:
    texts = {str(t): exact.optimized_text(after(exact, "sum_u8", t)) for t in DECISIONS}
    assert re.search(r"<32 x i64>", texts["width=32, interleave=1"]) and "<32 x i64>" not in texts["width=1"]
    hashes = {exact.optimized_hash(after(exact, "sum_u8", triple)) for triple in DECISIONS}
    assert len(hashes) > 30
    by_mark = [mark for mark in source.marks(texts["width=8, interleave=4"]) if mark.number == 0 and mark.is_vectorized]
    assert any("vector.body" in mark.header for mark in by_mark)
    assert "add nuw i64 %index, 32" in texts["width=8, interleave=4"]


def test_equal_code_is_one_artifact_and_the_same_by_another_driver(exact: LlvmLoops) -> None:
    other = LlvmLoops()
    for triple in (LEAVE, Triple(4), Triple(None, 16, 2)):
        state = after(exact, "grey_u8", triple)
        again = replay(other, loops.load("grey_u8"), Plan.from_json(plan_of(exact, state).to_json()))
        assert other.build(again).hash == exact.build(state).hash
    assert exact.build(after(exact, "grey_u8", LEAVE)).hash != exact.build(after(exact, "grey_u8", Triple(4))).hash
    # what is not vectorized is not interleaved either: O3 already says so of this loop
    codes = {exact.build(after(exact, "hash_line", triple)).hash for triple in (LEAVE, Triple(interleave=1))}
    assert len(codes) == 1
    with pytest.raises(ValueError, match="0 of 1 loops"):
        exact.build(exact.start(loops.load("grey_u8")))


def test_leaving_all_loops_is_what_o3_makes(exact: LlvmLoops) -> None:
    """The driver's -O3 computes what any other does; marks and metadata change no result."""
    program = load_c("programs://loops-v0/fir_i16/small")
    inputs = program.make_inputs(1)
    state = run_rule(exact, program, "O3")
    assert [str(action) for action in state.actions] == ["leave(kernel.L2)"]
    live = exact._after_o3(program.ir)
    plain = source.bare(exact.library.text(live.module))
    strip = re.compile(r"^!\d+ = .*\n|!\d+\b", re.MULTILINE)
    assert strip.sub("", source.bare(exact.optimized_text(state))) == strip.sub("", plain)
    for key, value in run_plain(program, inputs).items():
        np.testing.assert_array_equal(value, program.reference(inputs)[key])


def test_licences(exact: LlvmLoops, fast: LlvmLoops) -> None:
    program = loops.load("dot_f64")
    assert program.tolerance != EXACT
    assert licensed(program, "exact").tolerance == EXACT and licensed(program, "fast") is program
    assert "fadd reassoc nsz double" in fast.decided(program).ir and "reassoc" not in exact.decided(program).ir
    assert "x double>" in fast.optimized_text(run_rule(fast, program, "O3"))
    assert "fadd <" not in exact.optimized_text(run_rule(exact, program, "O3"))
    assert exact.name == "llvm-loops" and fast.name == "llvm-loops-fast"
    with pytest.raises(ValueError, match="licence must be"):
        LlvmLoops("loose")


def test_programs_without_loops_say_why(exact: LlvmLoops) -> None:
    buffers = (CBuffer("out", "int32", (1,), "output"),)
    empty = CProgram("empty.ll", "test", "define void @kernel(ptr %args) {\n  ret void\n}\n", buffers=buffers)
    with pytest.raises(ValueError, match=r"empty\.ll has no loop to decide on: it has no loops"):
        exact.start(empty)
    broken = CProgram("broken.ll", "test", "define void @other(ptr %args) {\n  ret void\n}\n", buffers=buffers)
    with pytest.raises(ValueError, match="no function 'kernel'"):
        exact.start(broken)
    nested = CProgram("nest.ll", "test", NEST, buffers=buffers)
    assert [loop.name for loop in exact.decided(nested).loops + exact.decided(nested).undecided]


@pytest.mark.skipif(toolchain.compiler() is None, reason="no clang here")
def test_clang_writes_the_plans_metadata_for_its_pragmas(exact: LlvmLoops, fast: LlvmLoops) -> None:
    for number, triple in enumerate(DECISIONS):
        driver = (exact, fast)[number % 2]
        plan = plan_of(driver, after(driver, "dot_int8", triple))
        assert not takehome.differences(loops.load("dot_int8"), plan), triple
    program = c.load("gemm")  # of another suite: clang is asked where its loops stand
    state: Any = run_rule(exact, program, "unroll-4")
    assert len(takehome.pragmas(program, plan_of(exact, state))) == 2
    assert not takehome.differences(program, plan_of(exact, state))


def test_pragmas_stand_right_before_their_loops(fast: LlvmLoops) -> None:
    program = loops.load("dot_f64")
    plan = plan_of(fast, after(fast, "dot_f64", Triple(None, 4, 2)))
    (pragma,) = takehome.pragmas(program, plan)
    assert (pragma.loop, pragma.text) == ("dot.L1", "#pragma clang loop vectorize_width(4) interleave_count(2)")
    lines = takehome.annotated(program, plan).splitlines()
    at = lines.index(pragma.text)
    assert lines[at + 1].startswith("    for (int i = 0; i < n; i++) sum +=") and at == pragma.line - 1
    assert [line for line in lines if line != pragma.text] == (program.source or "").splitlines()
    with pytest.raises(PlanError, match="not for llvm-loops"):
        takehome.triples_of(Plan("x", "y", "llvm", "1", ()))
