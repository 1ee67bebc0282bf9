"""Plans in the source: clang finds the same attributes on the same calls, and what cannot be placed is told."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

import compilers
from compilers.base import Plan, PlanError, State, plan_of
from compilers.inlining import ATTRIBUTES, Inlining
from compilers.inlining.__main__ import Options, line_table, main
from compilers.inlining.takehome import HEAD, advice, annotate, attributes_of, decisions, placed
from programs.c import toolchain
from programs.c_program import CBuffer, CProgram
from programs.calls.lines import call_lines
from programs.load import load_c

needs_clang = pytest.mark.skipif(toolchain.compiler() is None, reason="no clang here")
AWKWARD = """\
#include <stdint.h>
typedef struct { double a, b, c; } Three;
#define TWICE(x) doubled(doubled(x))
static int doubled(int x) { return 2 * x; }
static int added(int x, int y) { return x + y; }
static Three three(double x) { Three t = {x, x, x}; return t; }
static void store(int *p, const char *text) { *p += text[0]; }
void kernel(void **args) {
    int *out = args[0], x = added(doubled(3), doubled(4) /* ) */);
    store(out, ")\\"(");
    if (x > 3) store(&x, "b"); else store(&x, "c");
    for (store(&x, "d"); doubled(x) < 100; store(&x, "e")) x += added (x, 1);
    Three t = three(doubled(x));
    *out = x + (int)t.b + TWICE(5);
}
"""


@pytest.fixture(scope="module")
def driver() -> Inlining:
    made: Any = compilers.get("inlining")
    return made  # type: ignore[no-any-return]


def decided(driver: Inlining, program: CProgram, seed: int) -> State:
    rng, state = random.Random(seed), driver.start(program)
    while candidates := driver.legal(state).candidates:
        state = state.then(rng.choice(candidates))
    return state


def wanted(driver: Inlining, state: State) -> dict[str, list[str]]:
    program: Any = state.program
    graph, taken = driver.graph(program), {a.site: a.kind for a in state.actions}  # type: ignore[attr-defined]
    found: dict[str, list[str]] = {name: [] for name in graph.names}
    for site in graph.sites:
        found[graph.names[site.caller]].append(ATTRIBUTES.get(taken.get(site.name, "leave"), ""))
    return found


@needs_clang
@pytest.mark.parametrize("name", ["lists", "template", "saturate", "quaternions", "events", "symbolic"])
def test_clang_finds_the_decisions_on_the_same_calls(name: str, driver: Inlining, tmp_path: Path) -> None:
    uri = f"programs://calls-v0/{name}"
    program = load_c(uri)
    state = decided(driver, program, 3)
    found = placed(driver, state, line_table(uri)[1])
    assert not any(one.problem for one in found)
    path = tmp_path / "annotated.c"
    path.write_text(annotate(program.source or "", found))
    made, expected = attributes_of(toolchain.to_ir(path)), wanted(driver, state)
    assert {name: made[name] for name in made} == {name: expected[name] for name in made}
    assert sum(map(len, made.values())) == len(driver.graph(program).sites)


@needs_clang
def test_awkward_calls_are_placed_or_told(driver: Inlining, tmp_path: Path) -> None:
    path = tmp_path / "awkward.c"
    path.write_text(AWKWARD)
    buffers = (CBuffer("out", "int32", (1,), "output"),)
    program = CProgram(str(path), "user", toolchain.to_ir(path), buffers=buffers, source=AWKWARD)
    lines = call_lines(path)
    for seed in range(4):
        state = decided(driver, program, seed)
        found = placed(driver, state, lines)
        by_macro = [one for one in found if one.problem]
        assert [one.line for one in by_macro] == [14, 14] and "a macro may make it" in by_macro[0].problem
        path.write_text(annotate(AWKWARD, found))
        made, expected = attributes_of(toolchain.to_ir(path)), wanted(driver, state)
        assert made["kernel"][:-2] == expected["kernel"][:-2]
        told = [row for row in advice(found, "awkward.c") if row.startswith("awkward.c:14:") and "by hand" in row]
        assert len(told) == sum(one.kind != "leave" for one in by_macro)
    with pytest.raises(PlanError, match="it was made from another source"):
        placed(driver, state, {**lines, "kernel": lines["kernel"][1:]})


def test_the_command_prints_and_writes(driver: Inlining, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = load_c("programs://calls-v0/lru")
    plan = plan_of(driver, decided(driver, program, 1))
    written, out = tmp_path / "plan.json", tmp_path / "lru.c"
    written.write_text(json.dumps(plan.to_json()))
    assert main(Options(plan=written, write=out)) == 0
    rows = capsys.readouterr().out.splitlines()
    decided_on = sum(not text.startswith("leave") for text in plan.actions)
    assert len(rows) == decided_on + 1 and f"has {decided_on} of them written in" in rows[-1]
    assert all(":" in row and "[[clang::" in row for row in rows[:-1])
    text = out.read_text()
    assert text.startswith(HEAD) and text.count("#include <stdint.h>") == 1


def test_plans_of_others_are_refused() -> None:
    with pytest.raises(PlanError, match="for llvm, not for inlining"):
        decisions(Plan("p", "k", "llvm", "1", ()))
    with pytest.raises(PlanError, match="is none of"):
        decisions(Plan("p", "k", "inlining", "1", ("pass(gvn)",)))
    with pytest.raises(ValueError, match="no C source"):
        line_table("programs://calls-random-v0/1")
