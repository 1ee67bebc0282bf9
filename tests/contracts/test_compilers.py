"""What every compiler owes: determinism, legality that means something, texts that parse back, right results."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compilers
from compilers.base import Artifact, Compiler, Kernel, Plan, PlanError, State, plan_of, replay, run_rule
from measure import WorkerPool
from programs import graphs
from programs.load import load_c
from programs.program import Program

GRAPHS = tuple(
    graphs.PREFIX + path
    for path in [
        "attention/2",
        "backward/3",
        "filters/1",
        "pyramid/0",
        "random_dag/3",
        "rotary/1",
        "statistics/2",
        "temporal/3",
    ]
)
FEW_GRAPHS = tuple(graphs.PREFIX + path for path in ["attention/2", "rotary/1", "statistics/2"])
MODULES = tuple(f"programs://c-v0/{name}/small" for name in ("crc32", "quicksort", "siphash"))
CALLS = (*MODULES[1:], *(f"programs://calls-v0/{name}/small" for name in ("records", "introsort")))
URIS = {
    "loopjit": GRAPHS, "inductor": FEW_GRAPHS, "eager": GRAPHS, "llvm": MODULES, "llvm-loops": MODULES,
    "llvm-loops-fast": MODULES, "inlining": CALLS, "inlining-oz": CALLS,
}  # fmt: skip
"""Compiler -> programs of the kind that it compiles."""
NAMES = tuple(URIS)

each = pytest.mark.parametrize("name", NAMES)
SLOW = {("inductor", uri) for uri in FEW_GRAPHS if "rotary" not in uri}
"""Pairs that are left to `make test`: their kernels take a C++ compiler minutes, all together."""
each_program = pytest.mark.parametrize(
    ("name", "uri"),
    [
        pytest.param(name, uri, marks=pytest.mark.slow if (name, uri) in SLOW else ())
        for name, uris in URIS.items()
        for uri in uris
    ],
)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


@pytest.fixture(scope="module")
def kept() -> dict[str, Compiler]:
    """One driver each for the module, so that memoized prefixes serve several tests."""
    return {name: compilers.get(name) for name in NAMES}


def load(uri: str) -> Any:
    if uri.startswith(graphs.PREFIX):
        return graphs.load(uri.removeprefix(graphs.PREFIX))
    return load_c(uri)


def _walk(compiler: Compiler, program: Any, seed: int) -> State:
    rng = random.Random(seed)
    state = compiler.start(program)
    while choices := compiler.legal(state).candidates:
        state = state.then(rng.choice(choices))
    return state


def _check_wiring(artifact: Artifact, program: Any) -> None:
    """Every step reads what exists by then, and every output is written: the plan has no circle."""
    buffers = {buffer.name: buffer for buffer in artifact.buffers}
    assert len(buffers) == len(artifact.buffers)
    assert artifact.inputs == tuple(slot.name for slot in program.inputs)
    assert artifact.outputs == tuple(slot.name for slot in program.outputs)
    there = {name for name, buffer in buffers.items() if buffer.role in ("input", "constant")}
    assert {name for name in there if buffers[name].role == "constant"} == set(artifact.constants)
    for step in artifact.steps:
        writes = set(step.writes) if isinstance(step, Kernel) else {step.out}
        assert set(step.args) | writes <= set(buffers)
        assert set(step.args) - writes <= there, f"{step} reads what is not there yet"
        assert not any(buffers[item].role in ("input", "constant") for item in writes)
        there |= writes
    assert set(artifact.outputs) <= there


@each
def test_the_list_of_compilers_is_whole(name: str) -> None:
    with pytest.raises(ValueError, match="unknown compiler") as error:
        compilers.get("?")
    known = str(error.value).split("known: ")[1].split(", ")
    assert sorted(known) == sorted(NAMES)
    assert compilers.get(name).name == name and compilers.get(name).version


@each_program
def test_same_plan_same_code(name: str, uri: str, kept: dict[str, Compiler]) -> None:
    program = load(uri)
    other = compilers.get(name)
    for seed in range(2):
        state = _walk(kept[name], program, seed)
        artifact = kept[name].build(state)
        _check_wiring(artifact, program)
        again = replay(other, program, Plan.from_json(json.loads(json.dumps(plan_of(kept[name], state).to_json()))))
        assert again.actions == state.actions
        assert other.build(again).hash == artifact.hash


@each_program
def test_rules_finish_and_give_right_results(name: str, uri: str, kept: dict[str, Compiler], pool: WorkerPool) -> None:
    program = load(uri)
    seen = set()
    for rule in kept[name].rules:
        state = run_rule(kept[name], program, rule)
        assert not kept[name].legal(state).candidates
        artifact = kept[name].build(state)
        if artifact.hash not in seen:
            verdict = pool.check(program, artifact, seed=1)
            assert verdict.ok, (rule, verdict.reason)
        seen.add(artifact.hash)


@each_program
def test_random_plans_give_right_results(name: str, uri: str, kept: dict[str, Compiler], pool: WorkerPool) -> None:
    program = load(uri)
    for seed in range(3):
        state = _walk(kept[name], program, 100 + seed)
        verdict = pool.check(program, kept[name].build(state), seed=seed)
        assert verdict.ok, (plan_of(kept[name], state).actions, verdict.reason)


@each_program
def test_choices_are_well_formed_and_their_texts_parse_back(name: str, uri: str, kept: dict[str, Compiler]) -> None:
    compiler, program = kept[name], load(uri)
    rng = random.Random(uri)
    state = compiler.start(program)
    while True:
        choices = compiler.legal(state)
        assert len(choices.candidates) == len(choices.touches) == len(choices.kinds) == len(set(choices.candidates))
        assert not set(choices.candidates) & set(choices.refused)
        assert all(0 <= kind < len(compiler.action_kinds) for kind in choices.kinds)
        known = program.graph.by_name if isinstance(program, Program) else ()
        assert all(item is None or item in known for pair in choices.touches for item in pair)
        assert all(reason and "\n" not in reason for reason in choices.refused.values())
        for action in (*choices.candidates, *choices.refused):
            assert compiler.parse(state, str(action)) == action
        if not choices.candidates:
            break
        with pytest.raises(ValueError):
            compiler.build(state)
        state = state.then(rng.choice(choices.candidates))


@each
def test_refused_actions_are_refused_in_plans_too(name: str, kept: dict[str, Compiler]) -> None:
    compiler = kept[name]
    tried = 0
    for uri in URIS[name]:
        program = load(uri)
        state = compiler.start(program)
        while candidates := (choices := compiler.legal(state)).candidates:
            for action, reason in choices.refused.items():
                plan = plan_of(compiler, state.then(action))
                with pytest.raises(
                    PlanError, match=re.escape(f"action {len(state.actions) + 1}, {action}: refused: {reason}")
                ):
                    replay(compiler, program, plan)
                tried += 1
            state = state.then(candidates[-1])
            if tried > 20:
                return
    assert not compiler.action_kinds, "a compiler that decides something should refuse something here"


@each
@settings(max_examples=60, deadline=None)
@given(
    text=st.one_of(
        st.text(max_size=40), st.from_regex(r"[a-z]{1,7}\([a-z_0-9]{0,6}(, [a-z_0-9]{0,6})?\)", fullmatch=True)
    )
)
def test_any_other_text_is_a_plan_error(name: str, text: str, kept: dict[str, Compiler]) -> None:
    compiler = kept[name]
    state = compiler.start(load(URIS[name][0]))
    try:
        action = compiler.parse(state, text)
    except PlanError as error:
        assert str(error)
    else:
        assert compiler.parse(state, str(action)) == action


@each
def test_other_programs_and_other_compilers_are_named(name: str, kept: dict[str, Compiler]) -> None:
    compiler = kept[name]
    program = load(URIS[name][0])
    plan = plan_of(compiler, _walk(compiler, program, 0))
    with pytest.raises(PlanError, match="another program"):
        replay(compiler, load(URIS[name][1]), plan)
    with pytest.raises(PlanError, match="the plan is for"):
        replay(next(kept[other] for other in NAMES if other != name), program, plan)
