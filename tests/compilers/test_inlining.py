"""The inlining driver: sites and their order, what attributes do, refusals, rules; what all compilers owe is in
tests/contracts."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import compilers
from compilers.base import PlanError, State, run_rule
from compilers.inlining import MAX_INSTRUCTIONS, Inlining, SiteAction
from compilers.inlining.flow import TRIPS, cost, flow
from programs.c_program import CBuffer, CProgram
from programs.load import load, load_c

HEAD = "define void @kernel(ptr %args) {\n"


@pytest.fixture(scope="module")
def oz() -> Inlining:
    made: Any = compilers.get("inlining-oz")
    return made  # type: ignore[no-any-return]


def program(ir: str) -> CProgram:
    return CProgram("test", "user", ir, buffers=(CBuffer("out", "int64", (1,), "output"),))


CHAIN = program(
    "declare i32 @outside(i32)\n"
    + HEAD
    + """  %x = call i32 @outer(i32 5)
  %f = load ptr, ptr %args
  %y = call i32 %f(i32 %x)
  %z = call i32 @outside(i32 %y)
  %w = call i32 @itself(i32 %z)
  %v = call i32 (...) @many(i32 %w)
  call void @llvm.donothing()
  store i32 %v, ptr %args
  ret void
}
define internal i32 @outer(i32 %a) {
  %b = call i32 @inner(i32 %a)
  %c = call i32 @inner(i32 7)
  %d = add i32 %b, %c
  ret i32 %d
}
define internal i32 @inner(i32 %a) {
  %b = mul i32 %a, %a
  ret i32 %b
}
define internal i32 @itself(i32 %n) {
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %done, label %more
more:
  %less = sub i32 %n, 1
  %again = call i32 @itself(i32 %less)
  br label %done
done:
  ret i32 %n
}
define internal i32 @many(...) {
  %list = alloca ptr
  call void @llvm.va_start.p0(ptr %list)
  ret i32 3
}
declare void @llvm.va_start.p0(ptr)
declare void @llvm.donothing()
"""
)


def decided(oz: Inlining, state: State, *kinds: str) -> State:
    for kind in kinds:
        choices = oz.legal(state)
        by_kind = {action.kind: action for action in choices.candidates}  # type: ignore[attr-defined]
        state = state.then(by_kind[kind])
    return state


def test_calls_are_numbered_in_the_text_and_visited_from_the_leaves_up(oz: Inlining) -> None:
    graph = oz.graph(CHAIN)
    assert [site.name for site in graph.sites[:5]] == [f"kernel.C{number}" for number in range(5)]
    order = [graph.sites[index].name for index in graph.order]
    assert set(order) == {"outer.C0", "outer.C1", "itself.C0", "kernel.C0", "kernel.C3", "kernel.C4"}
    assert order[-3:] == ["kernel.C0", "kernel.C3", "kernel.C4"] and order.index("outer.C0") < order.index("outer.C1")
    assert graph.sites[graph.by_name["outer.C1"]].constants == 1
    calculator = oz.graph(load_c("programs://calls-v0/calculator/small"))
    place = {index: number for number, index in enumerate(calculator.order)}
    component = calculator.flow.component
    for index in calculator.order:  # whatever a callee holds outside of its own circle is decided on before
        site = calculator.sites[index]
        below = [i for i in calculator.order if calculator.sites[i].caller == site.callee]
        if component[site.callee] != component[site.caller]:
            assert all(place[i] < place[index] for i in below)


def test_refusals_say_why(oz: Inlining) -> None:
    state = decided(oz, oz.start(CHAIN), "leave", "leave")
    reasons: dict[str, str] = {}
    while choices := oz.legal(state):
        if not choices.candidates:
            break
        reasons |= {str(action): reason for action, reason in choices.refused.items()}
        state = state.then(choices.candidates[0])
    assert reasons["inline(itself.C0)"] == reasons["inline(kernel.C3)"]
    assert "itself calls itself" in reasons["inline(itself.C0)"]
    assert "variable arguments" in reasons["inline(kernel.C4)"]
    assert "through a pointer" in reasons["keep(kernel.C1)"]
    assert "outside is declared here but defined elsewhere" in reasons["leave(kernel.C2)"]
    assert reasons["inline(kernel.C3)"] and "kernel.C0 is decided on first" not in reasons["inline(kernel.C3)"]


def test_doubling_ends_where_a_function_would_grow_too_large(oz: Inlining) -> None:
    levels = 20
    functions = [
        f"define internal i32 @f{n}(i32 %a) {{\n  %b = call i32 @f{n - 1}(i32 %a)\n  %c = call i32 @f{n - 1}(i32 %b)\n"
        f"  ret i32 %c\n}}"
        for n in range(1, levels)
    ]
    text = HEAD + f"  %x = call i32 @f{levels - 1}(i32 1)\n  store i32 %x, ptr %args\n  ret void\n}}\n"
    text += "define internal i32 @f0(i32 %a) {\n  %b = mul i32 %a, 3\n  ret i32 %b\n}\n" + "\n".join(functions)
    state = oz.start(program(text))
    refused = []
    while (choices := oz.legal(state)).candidates:
        inline = next((action for action in choices.candidates if str(action).startswith("inline")), None)
        refused += [reason for reason in choices.refused.values() if "at most" in reason]
        state = state.then(inline or choices.candidates[0])
    sizes = [int(match[1]) for reason in refused if (match := re.search(r"grow to (\d+)", reason))]
    assert sizes and min(sizes) > MAX_INSTRUCTIONS
    assert max(oz.grown(state)) <= MAX_INSTRUCTIONS


def test_attributes_stand_on_the_very_calls_and_copies_carry_them(oz: Inlining) -> None:
    state = decided(oz, oz.start(CHAIN), "keep", "inline")
    live = oz.annotated(state)
    text = oz.library.text(live.module)
    live.close()
    groups = dict(re.findall(r"^attributes (#\d+) = \{ (\w+) \}$", text, re.MULTILINE))
    calls = re.findall(r"call i32 @inner\(i32 ([%\w]+)\)(?: (#\d+))?", text)
    found = [(argument, groups.get(group, "")) for argument, group in calls]
    assert found == [("%a", "noinline"), ("7", "alwaysinline")]
    # outer is inlined into kernel, and its call that is to be kept is then kept there
    state = decided(oz, state, "leave", "inline", "leave", "leave")
    live = oz.annotated(state)
    oz.library.run_passes(live.module, "default<O3>", oz.machine)
    text = oz.library.text(live.module)
    live.close()
    kernel = text[text.index("@kernel") : text.index("}", text.index("@kernel"))]
    assert "@inner(i32" in kernel and "@outer" not in text


def test_leaving_everything_is_the_level_itself(oz: Inlining) -> None:
    llvm: Any = compilers.get("llvm")
    o3: Any = compilers.get("inlining")
    quicksort = load_c("programs://c-v0/quicksort/small")
    for driver, level in ((oz, "Oz"), (o3, "O3")):
        ours = driver.compile(run_rule(driver, quicksort, level))
        theirs = run_rule(llvm, quicksort, level)
        assert ours.code == llvm.object_code(theirs) and ours.instructions == llvm.fresh(theirs).instructions


def test_rules_do_what_they_say(oz: Inlining) -> None:
    lru = load_c("programs://calls-v0/lru/small")
    graph = oz.graph(lru)
    kinds = {rule: [action.kind for action in run_rule(oz, lru, rule).actions] for rule in oz.rules}  # type: ignore[attr-defined]
    assert set(kinds["none"]) == {"keep"} and set(kinds["all"]) == {"inline"} and set(kinds["Oz"]) == {"leave"}
    sites = [graph.sites[index] for index in graph.order]
    assert [kind == "inline" for kind in kinds["once"]] == [graph.users[site.callee] == 1 for site in sites]
    sizes = {rule: oz.compile(run_rule(oz, lru, rule)).size_bytes for rule in oz.rules}
    assert sizes["trial"] < sizes["Oz"] and list(oz.rules)[-1] == "Oz"


def test_the_order_of_decisions_does_not_matter_to_what_is_remembered(oz: Inlining) -> None:
    first = oz.start(CHAIN)
    one, two = SiteAction("keep", "outer.C0"), SiteAction("inline", "outer.C1")
    before = oz.compile(State(first.program, (one, two)))
    compiled = oz.cache.compiled
    assert oz.compile(State(first.program, (two, one, SiteAction("leave", "kernel.C0")))) is before
    assert oz.cache.compiled == compiled


def test_texts_and_programs_that_are_none_are_explained(oz: Inlining) -> None:
    state = oz.start(CHAIN)
    for text in ("inline(outer.C9)", "inline(outer)", "unroll(outer.C0)", "inline(outer.C00)"):
        with pytest.raises(PlanError, match=re.escape(text)):
            oz.parse(state, text)
    with pytest.raises(ValueError, match="tensor graph"):
        oz.start(load("programs://graphs-v0/norm/1"))
    with pytest.raises(ValueError, match="no function 'kernel'"):
        oz.start(program("define void @other() {\n  ret void\n}"))
    with pytest.raises(ValueError, match="level must be one of O3, Oz"):
        Inlining("O2")


def test_loops_and_calls_say_how_often_code_runs(oz: Inlining) -> None:
    nest = program(
        HEAD
        + """  br label %outer
outer:
  %i = phi i32 [ 0, %0 ], [ %next, %after ]
  br label %inner
inner:
  %j = phi i32 [ 0, %outer ], [ %more, %inner ]
  %value = call i32 @leaf(i32 %j)
  %more = add i32 %j, 1
  %again = icmp slt i32 %more, 9
  br i1 %again, label %inner, label %after
after:
  %next = add i32 %i, 1
  %on = icmp slt i32 %next, 9
  br i1 %on, label %outer, label %done
done:
  ret void
}
define internal i32 @leaf(i32 %a) {
  %big = icmp sgt i32 %a, 3
  br i1 %big, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 2
}
"""
    )
    graph = oz.graph(nest)
    assert graph.flow.depth.tolist() == [0, 1, 2, 1, 0, 0, 0, 0] and graph.flow.loops.tolist() == [2, 0]
    frequency = graph.flow.frequency
    assert frequency[1] == TRIPS and frequency[2] == pytest.approx(TRIPS**2) and frequency[4] == pytest.approx(1.0)
    assert frequency[6:].tolist() == [0.5, 0.5]
    assert graph.flow.calls.tolist() == [1.0, pytest.approx(TRIPS**2)]
    assert not graph.flow.recursive.any() and oz.graph(CHAIN).flow.recursive.sum() == 1
    straight = program(HEAD + "  store i64 1, ptr %args\n  ret void\n}")
    assert cost(oz.graph(nest).table, 0) > 20 * cost(oz.graph(straight).table, 0)
    assert np.isfinite(flow(oz.graph(CHAIN).table, 0).calls).all()
