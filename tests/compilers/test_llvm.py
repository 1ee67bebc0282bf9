"""Pass ordering on LLVM: pipelines, determinism, plans for ``opt``, and what happens when a pass goes wrong."""

from __future__ import annotations

import json
import os
import random
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from compilers import llvm
from compilers.base import Plan, PlanError, State, plan_of, replay, run_rule
from compilers.llvm import Llvm, PassAction, PassError, library, passes, symbols, takehome
from compilers.llvm import __main__ as command
from compilers.llvm.module import Live
from compilers.llvm.size import code_bytes
from compilers.llvm.transitions import Transitions
from programs import c, graphs
from programs.c_program import CBuffer, CProgram

FOLDER = Path(__file__).parent / "ll"


def inputs(seed: int) -> dict[str, Any]:
    rng = np.random.default_rng(seed)
    return {"sizes": np.array([100], np.int64), "x": rng.integers(-1000, 1000, 100, np.int32)}


def program(name: str = "sum_of_squares", ir: str | None = None) -> CProgram:
    buffers = (
        CBuffer("sizes", "int64", (1,), "input"),
        CBuffer("x", "int32", (100,), "input"),
        CBuffer("out", "int32", (2,), "output"),
    )
    text = ir if ir is not None else (FOLDER / f"{name}.ll").read_text()
    return CProgram(f"{name}.ll", "test", text, buffers=buffers, input_maker=inputs, recipe="test")


@pytest.fixture(scope="module")
def driver() -> Llvm:
    return Llvm()


def after(driver: Llvm, *texts: str, of: CProgram | None = None) -> State:
    state = driver.start(of or program())
    for text in texts:
        state = state.then(driver.parse(state, text))
    return state


def ir(driver: Llvm, state: State) -> str:
    return driver.library.text(driver.module(state).module)


def test_passes_do_what_they_are_called(driver: Llvm) -> None:
    assert "alloca" in ir(driver, after(driver))
    promoted = ir(driver, after(driver, "pass(mem2reg)"))
    assert "alloca" not in promoted and "phi" in promoted and "call i32 @square" in promoted
    inlined = ir(driver, after(driver, "pass(mem2reg)", "pass(inline)"))
    assert "@square" not in inlined and "mul i32" in inlined
    assert " x i32>" in ir(driver, after(driver, "pipeline(default<O3>)"))


def test_every_pass_of_the_vocabulary_is_known_to_the_library(driver: Llvm) -> None:
    state = driver.start(program())
    for name in passes.PASSES:
        live = driver.module(state.then(PassAction("pass", name)))
        assert driver.library.verify(live.module) == ""
    # those left out exist too, or the table's reasons would be about nothing
    source = "define void @f() {\n ret void\n}"
    for name, (item, reason) in passes.EXCLUDED.items():
        if name != "codegenprepare":  # it cannot run alone, and says so by ending the process
            live = Live(driver.library, source, driver.modules.machine, driver.modules.layout)
            driver.library.run_passes(live.module, item.text, live.machine)
        assert reason and name not in passes.PASSES


def test_the_same_plan_gives_the_same_code_whatever_was_done_before(driver: Llvm) -> None:
    rng = random.Random(1)
    for _ in range(4):
        actions = tuple(PassAction("pass", rng.choice(list(passes.PASSES))) for _ in range(12))
        state = State(driver.start(program()).program, (*actions, passes.STOP))
        first = driver.build(state).hash
        driver.module(State(state.program, actions[:5]))  # comes back to the middle
        driver.module(State(state.program, actions[:7]))
        driver._objects.clear()
        assert driver.build(state).hash == first == Llvm().build(state).hash


def test_equal_code_is_one_artifact(driver: Llvm) -> None:
    one = driver.build(after(driver, "pass(mem2reg)", "stop"))
    other = driver.build(after(driver, "pass(mem2reg)", "pass(dce)", "pass(dce)", "stop"))
    assert one.hash == other.hash != driver.build(after(driver, "stop")).hash


def test_rules_are_what_clang_does(driver: Llvm) -> None:
    sizes = {}
    for rule in driver.rules:
        state = run_rule(driver, program(), rule)  # type: ignore[arg-type]
        sizes[rule] = len(driver.build(state).kernels[0].code)
    assert list(sizes) == ["O0", "O1", "O2", "Os", "Oz", "O3"]
    assert sizes["Oz"] < sizes["O3"]
    text = ir(driver, after(driver, "pipeline(Oz)"))
    assert "minsize" in text and "optsize" in text and " x i32>" not in text
    # opt's default<Oz> knows nothing of these attributes
    assert "minsize" not in ir(driver, after(driver, "pipeline(default<Oz>)"))


def test_marks_are_what_clang_sets_before_the_passes(driver: Llvm) -> None:
    marked = ir(driver, after(driver, "mark(minsize)"))
    assert "minsize" in marked and "optsize" in marked
    assert "minsize" not in ir(driver, after(driver, "mark(optsize)"))
    by_hand = after(driver, "mark(minsize)", "pipeline(default<Oz>)")
    assert driver.object_code(by_hand) == driver.object_code(after(driver, "pipeline(Oz)"))
    plan = plan_of(driver, after(driver, "pass(gvn)", "mark(optsize)", "pass(dce)", "mark(minsize)", "stop"))
    lines = takehome.commands(plan, driver.library)
    assert [line.split()[1] for line in lines[2:-1]] == [
        "'-passes=function(gvn)'", "-passes=forceattrs", "'-passes=function(dce)'", "-passes=forceattrs"
    ]  # fmt: skip
    assert all(earlier.split()[-1] in later for earlier, later in pairwise(lines[2:]))


def test_o3_vectorizes_straight_line_code_too(driver: Llvm) -> None:
    lines = [
        "define void @kernel(ptr %args) {",
        "  %p = load ptr, ptr %args",
        "  %qp = getelementptr ptr, ptr %args, i64 1",
    ]
    lines += ["  %q = load ptr, ptr %qp"]
    for i in range(8):
        lines += [f"  %a{i} = getelementptr i32, ptr %p, i64 {i}", f"  %v{i} = load i32, ptr %a{i}"]
        lines += [f"  %w{i} = mul i32 %v{i}, %v{i}"]
    for i in range(8):
        lines += [f"  %b{i} = getelementptr i32, ptr %q, i64 {i}", f"  store i32 %w{i}, ptr %b{i}"]
    text = "\n".join([*lines, "  ret void", "}"])
    straight = program("straight", text)
    assert "<8 x i32>" in ir(driver, after(driver, "pipeline(default<O3>)", of=straight))
    assert " x i32>" not in ir(driver, after(driver, "pipeline(default<O1>)", of=straight))


def test_a_plan_ends_with_stop() -> None:
    short = Llvm(max_passes=3, vocabulary=["mem2reg", "gvn"])
    state = short.start(program())
    assert short.action_kinds[:2] == ("pass(mem2reg)", "pass(gvn)") and short.action_kinds[-1] == "stop"
    for _ in range(3):
        assert len(short.legal(state).candidates) > 1
        with pytest.raises(ValueError, match="not finished: its last action must be stop"):
            short.build(state)
        state = state.then(PassAction("pass", "gvn"))
    choices = short.legal(state)
    assert choices.candidates == (passes.STOP,)
    assert choices.refused[PassAction("pass", "gvn")] == "the plan has 3 passes already, the most it may have"
    state = state.then(passes.STOP)
    assert not short.legal(state).candidates
    short.build(state)
    with pytest.raises(ValueError, match="unknown passes \\['gvm'\\]"):
        Llvm(vocabulary=["gvm"])
    with pytest.raises(ValueError, match="max_passes must be at least 1, not 0"):
        Llvm(max_passes=0)


def test_refusals_say_why(driver: Llvm) -> None:
    state = after(driver, "pipeline(default<O3>)", "pipeline(default<O1>)")
    refused = driver.legal(state).refused
    assert refused[PassAction("pipeline", "Oz")] == "the plan has 2 whole pipelines already"
    assert "code generation runs it anyway" in refused[PassAction("pass", "loop-reduce")]
    plan = plan_of(driver, after(driver, "pass(attributor)", "stop"))
    with pytest.raises(PlanError, match=r"action 1, pass\(attributor\): refused: crashed"):
        replay(driver, state.program, plan)
    for text in ("pass(nonsense)", "pass(gvn", "pipeline(gvn)", "stop()", "gvn", "pass(gvn)x", ""):
        with pytest.raises(PlanError, match="is none of"):
            driver.parse(state, text)


def test_programs_that_cannot_be_compiled_are_explained(driver: Llvm) -> None:
    with pytest.raises(ValueError, match="is a tensor graph; llvm compiles LLVM modules"):
        driver.start(graphs.load("norm/1"))
    with pytest.raises(ValueError, match="no function 'kernel'"):
        driver.start(program("none", "define void @other() {\n ret void\n}"))
    with pytest.raises(ValueError, match="expected type"):
        driver.start(program("broken", "define nonsense"))
    with pytest.raises(ValueError, match=r"Instruction does not dominate"):
        driver.start(
            program("order", "define i32 @kernel() {\n %a = add i32 %b, 1\n %b = add i32 %a, 1\n ret i32 %b\n}")
        )


def test_pipelines_that_do_not_parse_change_nothing(driver: Llvm) -> None:
    live = driver.module(driver.start(program()))
    before = driver.library.text(live.module)
    with pytest.raises(library.IrError, match="unknown pass name 'nonsense'"):
        driver.library.run_passes(live.module, "nonsense", live.machine)
    with pytest.raises(library.IrError, match="invalid"):
        driver.library.run_passes(live.module, "function(sroa<nonsense>)", live.machine)
    assert driver.library.text(live.module) == before


def test_the_version_is_part_of_every_result(driver: Llvm) -> None:
    state = run_rule(driver, program(), "O1")  # type: ignore[arg-type]
    version = driver.library.version
    assert version.split(".")[0].isdecimal() and int(version.split(".")[0]) >= library.OLDEST
    assert version in plan_of(driver, state).compiler_version and version in driver.build(state).compiler
    assert driver.library.name in driver.version


def test_a_guarded_driver_gives_the_same_code_and_outlives_crashes() -> None:
    plain, guarded = Llvm(), Llvm(guarded=True)
    try:
        assert guarded.child is not None
        texts = ("pass(mem2reg)", "pass(inline)", "pass(loop-rotate)", "pass(licm)", "stop")
        assert guarded.build(after(guarded, *texts)).hash == plain.build(after(plain, *texts)).hash
        assert "call i32 @square" not in ir(guarded, after(guarded, "pass(mem2reg)", "pass(inline)"))
        # a pass of LLVM's own that does nothing else
        crashing = after(guarded, "pass(mem2reg)").then(PassAction("pipeline", "trigger-crash-module"))
        with pytest.raises(PassError, match=r"pipeline\(trigger-crash-module\) made LLVM crash \(SIGABRT\)"):
            guarded.object_code(crashing)
        assert guarded.child.deaths == 1
        assert (
            guarded.build(after(guarded, *texts[:2], "stop")).hash == plain.build(after(plain, *texts[:2], "stop")).hash
        )
        guarded.child.time_limit_s = 0.0
        with pytest.raises(PassError, match="did not end within 0 s"):
            guarded.object_code(after(guarded, "pass(gvn)"))
    finally:
        guarded.close()


def test_libraries_that_will_not_do_are_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(library.LibraryError, match="cannot be loaded"):
        library.load(str(tmp_path / "libLLVM.so"))
    with pytest.raises(library.LibraryError, match=r"has no function LLVM.*LLVM 19 or newer is needed"):
        library.load("libc.so.6")
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None)
    with pytest.raises(library.LibraryError, match="no system libLLVM of version 19 or newer"):
        library.load("system")
    fake = tmp_path / "fake.so"
    fake.write_bytes(b"\x7fELF\x01\x01" + bytes(100))
    with pytest.raises(symbols.SymbolError, match="not a little-endian ELF-64"):
        symbols.read(fake, ["x"])


def test_a_plan_printed_for_opt_gives_the_same_code(driver: Llvm) -> None:
    """One run of the whole printed pipeline, in a module of its own, against pass by pass."""
    rng = random.Random(2)
    names = list(passes.PASSES)
    for name in ("quicksort", "siphash", "crc32"):
        subject = c.load(f"{name}/small")
        for length in (1, 10, 40):
            actions = [PassAction("pass", rng.choice(names)) for _ in range(length)]
            if length == 10:
                actions.insert(rng.randrange(10), PassAction("pipeline", "default<O2>"))
            state = State(driver.start(subject).program, (*actions, passes.STOP))
            plan = plan_of(driver, state)
            live = Live(driver.library, subject.ir, driver.modules.machine, driver.modules.layout)
            driver.library.run_passes(live.module, takehome.pipeline(plan), live.machine)
            assert live.emit() == driver.object_code(state), plan.actions


def test_commands_for_opt_and_llc(driver: Llvm) -> None:
    plan = plan_of(driver, after(driver, "pass(gvn)", "pass(licm)", "pipeline(Oz)", "pass(dce)", "stop"))
    with pytest.raises(PlanError, match="marks functions for size"):
        takehome.pipeline(plan)
    lines = takehome.commands(plan, driver.library)
    assert [line.split()[0] for line in lines] == ["#", "for", "opt", "opt", "opt", "llc"]
    assert driver.library.version in lines[0]
    assert "'-passes=function(gvn),invalidate<all>,function(loop-mssa(licm))'" in lines[2]
    assert "-force-attribute=minsize" in lines[3] and "-force-attribute=optsize" in lines[3]
    assert "'-passes=default<Oz>,invalidate<all>,function(dce)'" in lines[4]
    # passes ask what an address costs, which depends on how code is relocated
    assert all("-relocation-model=pic" in line for line in lines[2:])
    only = plan_of(driver, after(driver, "stop"))
    assert takehome.pipeline(only) == "" and len(takehome.commands(only, driver.library)) == 3
    with pytest.raises(PlanError, match="the plan is for loopjit"):
        takehome.pipeline(Plan("x", "y", "loopjit", "1", ()))


def tools(folder: Path, version: str) -> Path:
    """Two programs that say they are of this version."""
    for name in ("opt", "llc"):
        (folder / name).write_text(f"#!/bin/sh\necho 'Debian LLVM version {version}'\n")
        (folder / name).chmod(0o755)
    return folder


def test_tools_of_another_version_are_refused(driver: Llvm, tmp_path: Path) -> None:
    plan = plan_of(driver, after(driver, "pass(gvn)", "stop"))
    text = c.load("crc32/small").ir
    with pytest.raises(library.LibraryError, match=r"there is no opt in .*; it comes with LLVM"):
        takehome.run(plan, driver.library, text, tmp_path)
    with pytest.raises(library.LibraryError, match=r"opt is LLVM 14\.0\.6, and the plan's code is made by LLVM"):
        takehome.run(plan, driver.library, text, tools(tmp_path, "14.0.6"))
    guard = takehome.commands(plan, driver.library)[1] + "; echo went on"
    path = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(["sh", "-c", guard], env=path, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and f"opt is not LLVM {driver.library.version}" in done.stderr and not done.stdout
    tools(tmp_path, driver.library.version)
    done = subprocess.run(["sh", "-c", guard], env=path, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "went on" in done.stdout


def test_the_command_prints_the_passes_and_a_plan(
    driver: Llvm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(command.Options()) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "iroutliner" in said and "does nothing without a profile" in said
    path = tmp_path / "plan.json"
    state = State(driver.start(c.load("crc32/small")).program, (PassAction("pass", "gvn"), passes.STOP))
    path.write_text(json.dumps(plan_of(driver, state).to_json()))
    assert command.main(command.Options(path)) == 0
    assert "opt '-passes=function(gvn)'" in capsys.readouterr().out
    path.write_text("nothing")
    with pytest.raises(PlanError, match="is no JSON"):
        command.main(command.Options(path))


def test_sizes_count_what_is_loaded(driver: Llvm) -> None:
    one = "define void @kernel(ptr %args) {\n ret void\n}"
    small = code_bytes(driver.object_code(after(driver, of=program("empty", one))))
    table = "@t = internal constant [64 x i64] zeroinitializer\ndefine void @kernel(ptr %args) {\n" + (
        " %p = load ptr, ptr %args\n %i = load i64, ptr %p\n %q = getelementptr i64, ptr @t, i64 %i\n"
        " %v = load i64, ptr %q\n store i64 %v, ptr %p\n ret void\n}"
    )
    large = code_bytes(driver.object_code(after(driver, of=program("table", table))))
    assert 0 < small < 16 and 512 < large < 600


def test_what_grows_without_end_is_stopped(driver: Llvm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compilers.llvm.module.ROOM", -10_000)
    with pytest.raises(PassError, match=r"after pass\(mem2reg\) the module has \d+ instructions; at most -\d+ are let"):
        Llvm().module(after(driver, "pass(mem2reg)"))


def test_plans_are_json(driver: Llvm) -> None:
    state = after(driver, "pass(simplifycfg)", "pipeline(default<Oz>)", "stop")
    plan = Plan.from_json(plan_of(driver, state).to_json())
    assert plan.actions == ("pass(simplifycfg)", "pipeline(default<Oz>)", "stop")
    assert replay(llvm.Llvm(), state.program, plan).actions == state.actions


def test_a_pass_that_may_crash_is_rehearsed_elsewhere(driver: Llvm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compilers.llvm.module.FRAGILE", {"trigger-crash-module", "newgvn"})
    state = after(driver, "pass(mem2reg)")
    with pytest.raises(PassError, match=r"pipeline\(trigger-crash-module\) made LLVM crash \(SIGABRT\)"):
        driver.fresh(state.then(PassAction("pipeline", "trigger-crash-module")))
    rehearsed = driver.fresh(after(driver, "pass(mem2reg)", "pass(newgvn)"))
    monkeypatch.setattr("compilers.llvm.module.FRAGILE", ())
    plain = driver.fresh(after(driver, "pass(mem2reg)", "pass(newgvn)"))
    assert driver.library.text(rehearsed.module) == driver.library.text(plain.module)


def test_what_passes_lead_to_is_remembered_by_content(driver: Llvm) -> None:
    start = driver.start(program())
    names = ("mem2reg", "mem2reg", "dce", "inline", "mem2reg", "instcombine<no-verify-fixpoint>", "simplifycfg")
    actions = [PassAction("pass", name) for name in names]
    states = [State(start.program, tuple(actions[:done])) for done in range(len(actions) + 1)]
    counts = [driver.fresh(state).instructions for state in states]
    known = Transitions(driver.fresh(start))
    for done in range(len(actions) + 1):
        assert known.fewest(actions[:done]) == min(counts[: done + 1])
    assert known.passes_run == len(actions)
    # a second mem2reg changes nothing, so what follows it is known
    assert known.fewest([actions[0], *actions[2:]]) == min(counts) and known.passes_run == len(actions)
    # from a module that was left behind
    assert known.fewest([actions[0], PassAction("pass", "gvn")]) is not None and known.passes_run == len(actions) + 1
    # what takes too much room is forgotten, and found again
    assert known.fewest(actions, most_bytes=0) == min(counts) and known.passes_run > len(actions) + 1
    assert known.fewest([PassAction("pipeline", "no-such-pass")]) is None
    assert known.fewest(actions) == min(counts) == driver.fewest_instructions(start, actions)


def test_a_guarded_driver_does_not_search_in_this_process() -> None:
    guarded = Llvm(guarded=True)
    assert guarded.fewest_instructions(guarded.start(program()), ()) is None
    guarded.close()
