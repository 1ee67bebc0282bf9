"""Fusion decisions: the text of actions, legality, reasons, circles."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compilers.base import PlanError, State, plan_of, replay, run_rule
from compilers.fusion import KINDS, MAX_CANDIDATES, Place
from compilers.loopjit import LoopJit
from programs.ir import Graph, GraphBuilder
from programs.program import Program

STENCIL = {"axes": (0, 1), "size": (3, 3), "stride": (1, 1), "dilation": (1, 1), "pad_lo": (1, 1), "pad_hi": (1, 1)}

names = st.from_regex(r"[a-z_][a-z0-9_]{0,12}", fullmatch=True)


@given(st.sampled_from(KINDS), names, names)
def test_actions_parse_back(kind, node, group):  # type: ignore[no-untyped-def]
    place = Place(kind, node, group if kind in ("share", "epilogue") else None)
    assert Place.parse(str(place)) == place


@given(st.text(max_size=40))
def test_other_text_is_refused_with_the_grammar(text):  # type: ignore[no-untyped-def]
    try:
        place = Place.parse(text)
    except PlanError as error:
        assert "own(n)" in str(error)
    else:
        assert place == Place.parse(str(place))


def softmax() -> Graph:
    g = GraphBuilder()
    x = g.input("x", (8, 40))
    e = g.op("exp", g.op("sub", x, g.op("max", x, axes=(1,))))
    return g.build(g.op("div", e, g.op("sum", e, axes=(1,))))


def walk_to(jit: LoopJit, program: Program, node: str, choose) -> State:  # type: ignore[no-untyped-def]
    state = jit.start(program)
    while jit.legal(state).focus != node:
        state = state.then(choose(jit.legal(state)))
    return state


def own(choices):  # type: ignore[no-untyped-def]
    return choices.candidates[0]


def refusal(jit: LoopJit, state: State, place: Place) -> str:
    return jit.legal(state).refused[place]


def test_decisions_run_backwards_and_cover_every_operator(jit, program):  # type: ignore[no-untyped-def]
    state = run_rule(jit, program(softmax()), "none")
    assert [str(action) for action in state.actions] == ["own(div)", "own(sum)", "own(exp)", "own(sub)", "own(max)"]
    assert len(jit.build(state).kernels) == 5
    assert len(jit.build(run_rule(jit, program(softmax()), "share-all")).kernels) == 1


def test_an_output_is_not_inlined(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    y = g.op("exp", g.input("x", (8, 16)))
    state = walk_to(jit, program(g.build(y, g.op("neg", y))), "exp", own)
    assert "output of the graph" in refusal(jit, state, Place("inline", "exp"))


def test_a_library_operand_is_not_inlined(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    y = g.op("exp", g.input("x", (8, 16)))
    product = g.op("matmul", y, g.input("w", (16, 4)), transpose_a=False, transpose_b=False)
    state = walk_to(jit, program(g.build(g.op("neg", product))), "exp", own)
    assert "library call matmul" in refusal(jit, state, Place("inline", "exp"))


def test_rows_above_and_below_need_another_loop(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    y = g.op("tanh", g.input("x", (20, 40)))
    graph = g.build(g.op("stencil", y, weights=(1.0,) * 9, **STENCIL))
    state = walk_to(jit, program(graph), "tanh", own)
    assert "other rows" in refusal(jit, state, Place("share", "tanh", "stencil"))
    assert Place("inline", "tanh") in jit.legal(state).candidates


def test_taps_along_the_row_may_share(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    y = g.op("tanh", g.input("x", (20, 40)))
    window = {"axes": (1,), "size": (3,), "stride": (1,), "dilation": (1,), "pad_lo": (1,), "pad_hi": (1,)}
    state = walk_to(jit, program(g.build(g.op("stencil", y, weights=(1.0, 2.0, 1.0), **window))), "tanh", own)
    assert Place("share", "tanh", "stencil") in jit.legal(state).candidates


def test_a_column_sum_is_complete_only_after_the_last_row(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.input("x", (64, 40))
    centred = g.op("sub", x, g.op("mean", x, axes=(0,)))
    graph = g.build(centred, g.op("max", centred, axes=(1,)))
    state = walk_to(jit, program(graph), "mean", lambda choices: choices.candidates[-1])
    assert jit.partition(state).group_of["sub"] == "max"
    assert "after the last row" in refusal(jit, state, Place("share", "mean", "max"))
    assert "64 times over" in refusal(jit, state, Place("inline", "mean"))


def test_a_column_sum_that_only_columns_read_joins_them(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.input("x", (64, 40))
    graph = g.build(g.op("sub", x, g.op("mean", x, axes=(0,))))
    state = walk_to(jit, program(graph), "mean", own)
    assert Place("share", "mean", "sub") in jit.legal(state).candidates
    assert "64 times over" in refusal(jit, state, Place("inline", "mean"))


def test_kernels_must_not_wait_for_each_other(jit, program):  # type: ignore[no-untyped-def]
    """exp feeds a kernel of its own that feeds the sum: joining exp and the sum would close a circle."""
    g = GraphBuilder()
    e = g.op("exp", g.input("x", (8, 40)))
    graph = g.build(g.op("add", g.op("tanh", e), e))
    state = walk_to(jit, program(graph), "exp", own)
    assert "wait for each other" in refusal(jit, state, Place("share", "exp", "add"))
    assert Place("merge", "exp") in jit.legal(state).candidates


def test_a_circle_through_a_library_call_is_seen(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    e = g.op("exp", g.input("x", (16, 16)))
    product = g.op("matmul", e, e, transpose_a=False, transpose_b=False)
    state = walk_to(jit, program(g.build(g.op("add", product, e))), "exp", own)
    assert "wait for each other" in refusal(jit, state, Place("share", "exp", "add"))


def test_deep_inlining_is_refused_with_the_limit(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.input("x", (30, 40))
    for _ in range(8):
        x = g.op("stencil", g.op("tanh", x), weights=(0.1,) * 9, **STENCIL)
    test = program(g.build(x))
    state, reasons = jit.start(test), []
    while (choices := jit.legal(state)).candidates:
        reasons += [reason for place, reason in choices.refused.items() if place.kind == "inline"]
        state = state.then(jit.rules["inline-all"](state, choices))
    assert any("more than 256 operators" in reason for reason in reasons)


def test_plans_replay_and_bad_ones_say_why(jit, program):  # type: ignore[no-untyped-def]
    test = program(softmax())
    state = run_rule(jit, test, "share-all")
    plan = plan_of(jit, state)
    assert replay(jit, test, plan).actions == state.actions
    with pytest.raises(PlanError, match="stops after 4 actions"):
        replay(jit, test, type(plan)(**{**vars(plan), "actions": plan.actions[:-1]}))
    with pytest.raises(PlanError, match=r"action 2, own\(nobody\).*no node"):
        replay(jit, test, type(plan)(**{**vars(plan), "actions": ("own(div)", "own(nobody)")}))
    with pytest.raises(PlanError, match="refused"):
        replay(jit, test, type(plan)(**{**vars(plan), "actions": ("inline(div)",)}))
    with pytest.raises(PlanError, match="another program"):
        replay(jit, test, type(plan)(**{**vars(plan), "program_key": "0"}))


def test_random_walks_end_in_acyclic_partitions(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    values = [g.input("x", (12, 20)), g.input("y", (12, 20))]
    rng = random.Random(3)
    for number in range(24):
        a, b = rng.sample(values, 2)
        values.append(g.op(rng.choice(["add", "mul", "maximum"]), a, b) if number % 4 else g.op("sum", a, axes=(1,)))
    test = program(g.build(*values[-6:]))
    for seed in range(20):
        chooser, state = random.Random(seed), jit.start(test)
        while (choices := jit.legal(state)).candidates:
            assert len(choices.candidates) <= MAX_CANDIDATES
            assert len(choices.touches) == len(choices.kinds) == len(choices.candidates)
            assert not set(choices.candidates) & set(choices.refused)
            state = state.then(chooser.choice(choices.candidates))
        partition = jit.partition(state)
        assert set(partition.units()) == set(partition.groups)
        # one question at a time, to a driver that was not asked before, the answers are the same
        other, state = LoopJit(), State(test)
        for action in partition.decisions.values():
            choices = jit.legal(state)
            asked = [*choices.candidates, *choices.refused, Place("own", "elsewhere")]
            assert [place for place in asked if other.allows(state, place)] == list(choices.candidates)
            state = state.then(action)


def test_too_large_a_region_names_the_remedy(jit, program):  # type: ignore[no-untyped-def]
    g = GraphBuilder()
    x = g.input("x", (4, 4))
    for _ in range(129):
        x = g.op("neg", x)
    with pytest.raises(ValueError, match=r"129 operators.*at most 128.*split"):
        jit.start(program(g.build(x)))
