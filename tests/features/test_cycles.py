"""Estimated cycles: what ran is what is played, and the model of a core does what its figures say."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compilers.base import State, run_rule
from compilers.llvm import Llvm
from compilers.loops import LlvmLoops, LoopAction, Triple
from features.cycles import Core, estimate, estimate_of, footprint_bytes
from features.cycles.branches import CONDITIONAL, INDIRECT, mispredicted
from features.cycles.core import played
from features.cycles.traced import Trace, instrumented, notes_address, trace, traced_program
from features.cycles.units import encoded, needs
from programs import c, loops
from programs.c_program import CProgram, CProgramError
from programs.load import load_c

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="cycles are estimated on x86-64")


@pytest.fixture(scope="module")
def driver() -> LlvmLoops:
    return LlvmLoops("exact")


@pytest.fixture(scope="module")
def llvm() -> Llvm:
    return Llvm()


def decided(driver: LlvmLoops, program: CProgram, triple: Triple) -> str:
    state = driver.start(program)
    return driver.assembly_of(state.then(LoopAction(str(driver.legal(state).focus), triple)))


def counts(traced: Trace) -> dict[str, int]:
    """Instructions by mnemonic, as often as they ran."""
    found: dict[str, int] = {}
    for block in traced.path:
        for line in traced.blocks[block]:
            name = line.split()[0]
            found[name] = found.get(name, 0) + 1
    return found


# -- what ran


def test_a_plain_loop_runs_as_often_as_its_source_says(driver: LlvmLoops) -> None:
    program = loops.load("sum_i32")  # 6000 rows of 11
    traced = trace(program, decided(driver, program, Triple(width=1)))
    assert traced.runs == len(traced.path)
    adds = [line for block in traced.blocks for line in block if line.startswith("\taddl\t") and "(" in line]
    ran = sum(sum(line in adds for line in traced.blocks[block]) for block in traced.path)
    assert ran == 66000
    inside = np.zeros(len(traced.path), bool)
    for first, last in traced.windows:
        inside[first:last] = True
    sizes = np.array([sum(map(notes_address, block)) for block in traced.blocks])
    assert len(traced.addresses) == sizes[traced.path[inside]].sum(), "one address for each access, in the windows only"
    steps, often = np.unique(np.diff(traced.addresses), return_counts=True)
    assert steps[often.argmax()] == 4


def test_calls_and_returns_are_followed(llvm: Llvm) -> None:
    program = load_c("programs://calls-v0/calculator")
    start = llvm.start(program)
    traced = trace(program, llvm.assembly_of(run_rule(llvm, start.program, "O1")))
    ran = counts(traced)
    scale = len(traced.path) / traced.runs
    assert ran["callq"] > 1000 and abs(ran["callq"] - ran["retq"]) <= max(20, 0.01 * ran["callq"]), scale
    assert all(sum("\tcall" in line[:5] for line in block) <= 1 for block in traced.blocks)
    assert all("\tcall" not in line[:5] for block in traced.blocks for line in block[:-1]), "a call ends its block"


@pytest.mark.parametrize("uri", ["programs://c-v0/sha256", "programs://calls-v0/records", "programs://c-v0/mandelbrot"])
def test_the_code_computes_what_it_did(llvm: Llvm, uri: str) -> None:
    program = load_c(uri)
    state = run_rule(llvm, llvm.start(program).program, "O2")
    same_outputs(program, llvm.assembly_of(state))


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10_000), triple=st.sampled_from([Triple(), Triple(4), Triple(None, 16, 2), Triple(width=1)]))
def test_generated_loops_compute_what_they_did(driver: LlvmLoops, seed: int, triple: Triple) -> None:
    program = load_c(f"programs://loops-random-v0/{seed}")
    try:
        state = driver.start(program)
    except ValueError:
        return
    action = LoopAction(str(driver.legal(state).focus), triple)
    if action in driver.legal(state).candidates:
        same_outputs(program, driver.assembly_of(state.then(action)))


def same_outputs(program: CProgram, assembly: str) -> None:
    text, _ = instrumented(assembly)
    inputs = program.make_inputs(3)
    expected = program.reference(inputs)
    found = traced_program(program, text, 100, 300).reference(inputs)
    for name, value in expected.items():
        if value.dtype.kind in "iu":
            assert np.array_equal(found[name], value), name
        else:
            np.testing.assert_allclose(found[name], value, rtol=1e-3, atol=1e-3 * float(np.abs(value).max()))


def test_what_cannot_be_run_says_so(driver: LlvmLoops, llvm: Llvm) -> None:
    program = loops.load("sum_i32")
    text = decided(driver, program, Triple())
    broken = text.replace("\tretq", "\tud2", 1)
    with pytest.raises(CProgramError, match=r"its assembly .*SIGILL"):
        trace(program, broken)
    assert trace(program, text).runs > 1000, "the process that died is replaced"
    with pytest.raises(CProgramError, match="its assembly ended its process"):
        trace(program, text.replace("\tretq", "\tno such instruction", 1))
    with pytest.raises(CProgramError, match="nothing was noted"):
        estimate(program, text.replace("# %bb.", "# bb.").replace(".LBB", ".Lbb"))
    whole = replace(program, kind="main", entry="main", buffers=(), input_maker=None)
    with pytest.raises(ValueError, match="not of whole programs"):
        estimate_of(driver, State(whole))  # type: ignore[arg-type]
    with pytest.raises(CProgramError, match="only kernels"):
        trace(whole, text)


# -- branches


def loop_path(trips: Sequence[int]) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """Block 0 begins, 1 is a loop's body and goes back to itself, 2 goes back to 0."""
    return np.array([block for count in trips for block in (0, *[1] * count, 2)], np.int32)


LOOP_ENDS = np.array([0, CONDITIONAL, CONDITIONAL], np.int8)


def test_patterns_are_predicted_and_chance_is_not() -> None:
    assert mispredicted(loop_path([20] * 500), LOOP_ENDS).sum() <= 2
    assert mispredicted(loop_path([3, 7] * 500), LOOP_ENDS).sum() <= 2
    rng = np.random.default_rng(0)
    few = loop_path(rng.integers(1, 9, 300).tolist())
    assert mispredicted(few, LOOP_ENDS).mean() < 0.02, "what is short enough is learned by heart"
    many = loop_path(rng.integers(1, 3, 150_000).tolist())
    wrong = mispredicted(many, LOOP_ENDS)
    assert 0.1 < wrong.sum() / 150_000 < 0.6, "one of two trips is a surprise now and then"


def test_indirect_jumps_are_predicted_by_what_came_before() -> None:
    ends = np.array([INDIRECT, 0, 0, 0], np.int8)
    path = np.array([block for turn in range(3000) for block in (0, 1 + turn % 3)], np.int32)
    assert mispredicted(path, ends).sum() <= 3
    rng = np.random.default_rng(0)
    path = np.array([block for one in rng.integers(1, 4, 200_000) for block in (0, one)], np.int32)
    assert mispredicted(path, ends).sum() > 40_000


# -- the core


def cycles(*body: str, core: Core | None = None, wrong: bool = False, footprint: int = 0, stride: int = 0) -> float:
    """Of one iteration of a loop with this body."""
    lines = tuple(f"\t{line}" for line in (*body, "decq\t%r15", "jne\t.LBB0_1"))
    code = encoded((lines, ("\tretq",)))
    rounds = 600
    path = np.array([0] * rounds + [1], np.int32)
    accesses = sum(map(notes_address, lines))
    addresses = (1 << 20) + stride * np.repeat(np.arange(rounds, dtype=np.int64), accesses)
    flags = np.zeros(len(path), np.uint8)
    flags[:rounds] = wrong
    window = np.array([[0, rounds]], np.int64)
    each = played(code, path, window, addresses, flags, footprint, core or Core(), needs())
    return each * len(lines)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (["addq\t%rbx, %rax"] * 4, 4.0),
        (["imulq\t%rbx, %rax"] * 2, 6.0),
        (["vaddss\t%xmm1, %xmm0, %xmm0"] * 3, 9.0),
        (["vfmadd231ps\t%zmm1, %zmm2, %zmm3"], 4.0),
        (["divl\t%ecx"] * 2, 22.0),
    ],
)
def test_chains_take_their_latency(body: list[str], expected: float) -> None:
    assert cycles(*body) == pytest.approx(expected, rel=0.1)


def test_units_and_width_bound_what_is_independent() -> None:
    core = Core()
    adds = [f"addq\t$1, %r{number}" for number in range(8, 14)]
    assert cycles(*adds) == pytest.approx(2, rel=0.1), "eight operations on four units"
    mixed = [*adds[:2], *(f"vpaddd\t%ymm1, %ymm2, %ymm{number}" for number in range(3, 7)), "movq\t(%rdi), %rax"]
    assert cycles(*mixed, "movq\t8(%rdi), %rbx") == pytest.approx(9 / core.width, rel=0.1), "the end is one operation"
    assert cycles(*[f"imulq\t$3, %rbx, %r{number}" for number in range(8, 14)]) == pytest.approx(6, rel=0.1)
    wide = [f"vpaddd\t%zmm1, %zmm2, %zmm{number}" for number in range(3, 11)]
    narrow = [line.replace("zmm", "ymm") for line in wide]
    assert cycles(*wide) == pytest.approx(4, rel=0.15) and cycles(*narrow) < 0.75 * cycles(*wide)
    assert cycles("vmovups\t%zmm0, (%rdi)") == pytest.approx(core.store_512 / 2, rel=0.2)


def test_memory() -> None:
    core = Core()
    chain = ("movq\t(%rdi), %rax", "addq\t$1, %rax", "movq\t%rax, (%rdi)")
    assert cycles(*chain) == pytest.approx(core.forward + 1, rel=0.2), "a load waits for the store before"
    assert cycles(*chain, stride=64) < 3, "of another place it does not"
    stack = tuple(line.replace("(%rdi)", "8(%rsp)") for line in chain)
    assert cycles(*stack) == pytest.approx(core.renamed + 1, rel=0.3)
    reads = ("vmovups\t(%rdi), %zmm0",)
    near, far = (cycles(*reads, footprint=size, stride=64) for size in (1 << 10, 1 << 24))
    assert near < 1.5 and far == pytest.approx(core.fill_l2, rel=0.2), "lines come one at a time"
    chase = ("movq\t(%rax), %rax",)
    assert cycles(*chase, footprint=1 << 24, stride=4096) > core.l3 > 3 * cycles(*chase)


def test_mispredictions_cost() -> None:
    assert cycles("addq\t$1, %rax", wrong=True) > Core().mispredict
    slow = replace(Core(), mispredict=40.0)
    assert cycles("addq\t$1, %rax", wrong=True, core=slow) > 40


# -- all together


def test_vectors_are_estimated_to_be_faster_as_they_are(driver: LlvmLoops) -> None:
    program = loops.load("upper")
    scalar, vector = (estimate(program, decided(driver, program, triple)) for triple in (Triple(width=1), Triple()))
    assert scalar.instructions > 2 * vector.instructions and scalar.cycles > 2 * vector.cycles
    again = estimate(program, decided(driver, program, Triple()))
    assert again == vector, "there is no chance in it"
    assert footprint_bytes(program) == sum(value.nbytes for value in program.make_inputs(0).values()) + sum(
        value.nbytes for value in program.reference(program.make_inputs(0)).values()
    )


def test_equal_code_is_played_once(llvm: Llvm, monkeypatch: pytest.MonkeyPatch) -> None:
    program = c.load("crc32")
    states = [run_rule(llvm, llvm.start(program).program, "O1") for _ in range(2)]
    first = estimate_of(llvm, states[0])
    monkeypatch.setattr("features.cycles.estimate", lambda *_: pytest.fail("played again"))
    assert estimate_of(llvm, states[1]) == first and first.ns > 0
