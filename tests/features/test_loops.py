"""Features of loops: trips are counted, assembly is read, steps and estimates are what they are called."""

from __future__ import annotations

import numpy as np
import pytest

from compilers.loops import DECISIONS, LlvmLoops, LoopAction, Triple
from features import assembly
from features.loop_code import CODE_FEATURES, UNKNOWN, code_rows, look, shape_of, step_of
from features.loop_profile import Trips, profile
from features.loops import DECISION_FEATURES, GLOBALS, LoopObserver, decision_row
from programs import c, loops


def test_trips_are_counted() -> None:
    program = loops.load("sum_i32")
    assert profile(program) == {"kernel.L1": Trips(1, 6000, 1.0, 1), "kernel.L2": Trips(6000, 66000)}
    found = profile(loops.load("find_letter"))["kernel.L2"]
    text = loops.load("find_letter").make_inputs(0)["x"]
    lengths = np.where((text == ord("q")).any(1), (text == ord("q")).argmax(1), text.shape[1])
    assert (found.entries, found.iterations) == (len(text), int(lengths.sum()))
    signs = profile(loops.load("pick_f32"))["kernel.L2"]  # of random numbers: every second one is a surprise
    assert signs.branches == 1 and signs.surprises == pytest.approx(0.5, abs=0.02)
    sizes = dict(zip(("n", "m", "k"), c.load("gemm").make_inputs(0)["sizes"].tolist(), strict=True))
    inner = profile(c.load("gemm"))["kernel.L3"]
    assert (inner.entries, inner.iterations) == (
        sizes["n"] * sizes["m"],
        sizes["n"] * sizes["m"] * sizes["k"],
    )


def test_loops_tested_at_their_end_are_counted_too() -> None:
    # gcd has do-while and while loops: entries and iterations are those of the C text
    for trips in profile(c.load("gcd")).values():
        assert trips.iterations >= 0 and trips.entries >= 0
    assert any(trips.iterations > trips.entries > 0 for trips in profile(c.load("gcd")).values())


@pytest.mark.parametrize(
    ("line", "reads", "writes", "loads", "stores", "bits"),
    [
        ("\tvpaddd\t(%rdi,%rax,4), %ymm0, %ymm1", {"di", "a", "v0"}, {"v1"}, True, False, 256),
        ("\taddl\t%ecx, %eax", {"c", "a"}, {"a", "flags"}, False, False, 0),
        ("\tmovl\t%eax, 4(%rsi)", {"a", "si"}, set(), False, True, 0),
        ("\tcmpq\t%rcx, %rax", {"c", "a"}, {"flags"}, False, False, 0),
        ("\tjne\t.LBB0_3", {"flags"}, set(), False, False, 0),
        ("\tvfmadd231pd\t%zmm1, %zmm2, %zmm3", {"v1", "v2", "v3"}, {"v3"}, False, False, 512),
        ("\tvpxor\t%xmm0, %xmm0, %xmm0", set(), {"v0"}, False, False, 128),
        ("\tincl\t(%rdx)", {"d"}, {"flags"}, True, True, 0),
        ("\tleaq\t8(%rdi), %rax", {"di"}, {"a"}, False, False, 0),
        ("\tvaddss\t%xmm1, %xmm0, %xmm0", {"v0", "v1"}, {"v0"}, False, False, 64),
    ],
)
def test_instructions(line: str, reads: set[str], writes: set[str], loads: bool, stores: bool, bits: int) -> None:
    one = assembly.instruction(line)
    assert (set(one.reads), set(one.writes), one.loads, one.stores, one.bits) == (reads, writes, loads, stores, bits)


def chain(*lines: str) -> float:
    loop = assembly.AsmLoop("f", "h", 1, [(1.0, assembly.instruction(line)) for line in lines])
    return loop.chain_cycles


def test_chains_through_iterations_are_found() -> None:
    assert chain("\tvaddsd\t(%rdi,%rax,8), %xmm0, %xmm0", "\taddq\t$1, %rax") == pytest.approx(4.0)
    assert chain("\tvaddsd\t(%rdi), %xmm0, %xmm0", "\tvaddsd\t8(%rdi), %xmm0, %xmm0", "\taddq\t$16, %rdi") == (
        pytest.approx(8.0)
    )
    assert chain("\tmovq\t(%rax), %rax") == pytest.approx(5.0)  # a list is walked at the speed of loads
    assert chain("\tvmovups\t(%rdi,%rax), %ymm0", "\tvmovups\t%ymm0, (%rsi,%rax)", "\taddq\t$32, %rax") == (
        pytest.approx(1.0)
    )


def test_steps() -> None:
    head = "  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]"
    assert step_of((head, "  %index.next = add nuw i64 %index, 32")) == 32
    unrolled = ("  %i = phi i64 [ 0, %entry ], [ %c, %body ]", "  %a = add nuw nsw i64 %i, 1",
                "  %b = add nuw nsw i64 %a, 1", "  %c = add nuw nsw i64 %b, 2")  # fmt: skip
    assert step_of(unrolled) == 4
    assert step_of(("  %p = phi ptr [ %q, %entry ], [ %r, %body ]",)) == 1


def test_what_code_comes_to() -> None:
    driver = LlvmLoops()
    program = loops.load("dot_int8")
    state = driver.start(program)
    trips = profile(program)["kernel.L2"]
    wide = shape_of(look(driver, state.then(LoopAction("kernel.L2", Triple(None, 16, 2)))), 0, trips)
    assert wide.step == 32 and wide.main is not None and "vector.body" in wide.main.header
    assert wide.share == pytest.approx(96 / 100) and wide.rest == pytest.approx(4)
    assert assembly.widest([wide.main]) == 512 and wide.main.counts["multiplies"] > 0
    plain = shape_of(look(driver, state.then(LoopAction("kernel.L2", Triple(1)))), 0, Trips(1, 0))
    assert plain.main is None and plain.cycles() >= 0
    # of a chain of additions the estimate says that more vectors side by side help
    floats = LlvmLoops("fast")
    start = floats.start(loops.load("dot_f32"))
    one, four = (
        shape_of(look(floats, start.then(LoopAction("kernel.L2", Triple(None, 8, between)))), 0, Trips(1, 4096))
        for between in (1, 4)
    )
    assert four.cycles() < 0.7 * one.cycles()


def test_observations() -> None:
    driver = LlvmLoops()
    program = loops.load("sum_u8/small")
    state = driver.start(program)
    choices = driver.legal(state)
    for kind in ("graph", "code"):
        observer = LoopObserver(driver, kind, len(DECISIONS))
        seen = observer.observe(state, choices)
        assert observer.space().contains(seen)
        nodes = seen["nodes"][: int(seen["node_count"][0])]
        place = observer.node_features.index("in_loop")
        assert 0 < nodes[:, place].sum() < len(nodes)
        assert nodes[int(seen["candidates"][0, 1]), observer.node_features.index("is_header")] == 1
        column = dict(zip(GLOBALS, seen["globals"], strict=True))
        assert column["is_vectorizable"] == 1 and column["is_fast"] == 0 and column["is_counted"] == 1
        assert sum(column[name] for name in GLOBALS if name.startswith("share_")) > 1
        done = observer.observe(state.then(choices.candidates[0]), driver.legal(state.then(choices.candidates[0])))
        assert observer.space().contains(done) and not done["action_mask"].any()
    rows = code_rows(driver, state)
    assert rows.shape == (len(choices.candidates), len(CODE_FEATURES)) and np.isfinite(rows).all()
    assert rows[0, CODE_FEATURES.index("is_same_code")] == 1
    same = ("log_replayed", "log_estimate")
    assert all(rows[0, CODE_FEATURES.index(name)] == 0 for name in same)
    with pytest.raises(ValueError, match="observation must be"):
        LoopObserver(driver, "picture", 4)


def test_decisions_are_described_by_what_they_do_to_the_trips() -> None:
    row = dict(zip(DECISION_FEATURES, decision_row(Triple(None, 8, 2), Trips(10, 400)), strict=True))
    assert row["done_in_steps"] == pytest.approx(32 / 40) and row["log_step"] == 1.0 and row["leaves"] == 0
    assert decision_row(Triple(), UNKNOWN)[0] == 1
