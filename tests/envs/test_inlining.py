"""inlining-v0: rewards, effects, observations, pictures; what all environments owe is in tests/contracts."""

from __future__ import annotations

import math
from typing import Any

import gymnasium
import numpy as np
import pytest
import torch

import envs  # noqa: F401 - registers them
from agents.policy import GraphPolicy
from compilers.base import State, run_rule
from envs.inlining import InliningEnv
from features.inlining import CANDIDATE_FEATURES, EDGE_FEATURES, GLOBALS, NODE_FEATURES
from programs.c_program import CBuffer, CProgram

SMALL = "programs://calls-v0/lru/small"
OTHER = "programs://c-v0/quicksort/small"


def make(**options: Any) -> InliningEnv:
    env: Any = gymnasium.make("inlining-v0", **{"programs": [SMALL], "reward": "none", **options}).unwrapped
    assert isinstance(env, InliningEnv)
    return env


def play(env: InliningEnv, kinds: str) -> tuple[list[float], dict[str, Any]]:
    """Take a kind of action at each step: l, i or k; what is not legal is left."""
    rewards: list[float] = []
    info: dict[str, Any] = {}
    for step in range(len(env.compiler.graph(env.state.program).order)):
        letters = [str(action)[0] for action in env.choices.candidates]
        wanted = kinds[step % len(kinds)]
        _, reward, _, _, info = env.step(letters.index(wanted) if wanted in letters else 0)
        rewards.append(reward)
    return rewards, info


@pytest.mark.parametrize("figure", ["size", "instructions"])
def test_size_is_counted_against_oz_and_paid_as_it_is_earned_where_it_is_seen(figure: str) -> None:
    late = make(reward=figure, effects="none")
    late.reset(seed=0)
    rewards, info = play(late, "lik")
    program = late.state.program
    reference = late.compiler.compile(run_rule(late.compiler, program, "Oz"))
    made = late.compiler.compile(late.state)
    assert (info["size_bytes"], info["instructions"]) == (made.size_bytes, made.instructions)
    counts = (
        (reference.size_bytes, made.size_bytes) if figure == "size" else (reference.instructions, made.instructions)
    )
    assert rewards[:-1] == [0.0] * (len(rewards) - 1)
    assert rewards[-1] == pytest.approx(math.log(counts[0] / counts[1])) and rewards[-1] != 0
    early = make(reward=figure)
    early.reset(seed=0)
    paid, again = play(early, "lik")
    assert early.effects == "exact" and sum(paid) == pytest.approx(rewards[-1])
    assert sum(value != 0 for value in paid) > 3 and again["reference"] == late.against == "Oz"
    early.reset()
    assert play(early, "l")[0] == [0.0] * len(paid)


def test_effects_are_what_compiling_says() -> None:
    env = make(reward="size", programs=[OTHER])
    seen, _ = env.reset(seed=0)
    place = {name: index for index, name in enumerate(CANDIDATE_FEATURES)}
    for _ in range(3):
        before = env.compiler.compile(env.state).size_bytes
        worth: list[float] = []
        for row, action in enumerate(env.choices.candidates):
            features = seen["candidate_features"][row]
            after = env.compiler.compile(env.state.then(action)).size_bytes
            assert features[place["effect_on_size"]] == pytest.approx(8 * math.log(before / after), abs=1e-5)
            alike = env.compiler.together(env.state, action)
            both = env.compiler.compile(alike[0]).size_bytes if alike else after
            assert features[place["effect_together_on_size"]] == pytest.approx(8 * math.log(before / both), abs=1e-5)
            worth.append(-min(after, both))
        assert seen["candidate_features"][int(np.argmax(worth)), place["is_best_in_size"]] == 1
        seen = env.step(1)[0]
    assert not seen["candidate_features"][len(env.choices.candidates) :].any()


def test_effects_from_the_start_are_made_once_a_program() -> None:
    env = make(reward="none", effects="start", programs=[OTHER])
    env.reset(seed=0)
    play(env, "i")
    compiled = env.compiler.cache.compiled
    env.reset()
    seen = env._observe()
    for kind in "lkikl":
        letters = [str(action)[0] for action in env.choices.candidates]
        env.step(letters.index(kind) if kind in letters else 0)
    final = env.compiler.cache.compiled - compiled
    assert final == 0 and seen["candidate_features"][:, CANDIDATE_FEATURES.index("has_effects")].sum() == 3
    plain = make(effects="none")
    seen, _ = plain.reset(seed=0)
    assert not seen["candidate_features"][:, CANDIDATE_FEATURES.index("effect_on_size") :].any()
    assert plain.observation_space == env.observation_space


def test_observations_show_the_graph_and_the_decisions() -> None:
    env = make()
    seen, info = env.reset(seed=0)
    graph = env.compiler.graph(env.state.program)
    nodes, edges = int(seen["node_count"][0]), int(seen["edge_count"][0])
    assert edges == len(graph.sites) and nodes == 14
    focus = graph.sites[graph.by_name[str(info["focus"])]]
    rows = seen["nodes"][:nodes]
    caller = int(np.flatnonzero(rows[:, NODE_FEATURES.index("is_caller_in_focus")])[0])
    callee = int(np.flatnonzero(rows[:, NODE_FEATURES.index("is_callee_in_focus")])[0])
    assert (seen["candidates"][:3] == [[kind, caller, callee] for kind in range(3)]).all()
    assert rows[:, NODE_FEATURES.index("is_entry")].sum() == 1
    column = {name: index for index, name in enumerate(EDGE_FEATURES)}
    where = int(np.flatnonzero(seen["edge_features"][:edges, column["is_focus"]])[0])
    assert graph.sites[where] == focus and tuple(seen["edges"][where]) == (caller, callee)
    after = env.step(2)[0]
    assert after["edge_features"][where, column["decided_keep"]] == 1
    assert after["edge_features"][where, column["undecided"]] == after["edge_features"][where, column["is_focus"]] == 0
    assert after["globals"][GLOBALS.index("share_keep")] == pytest.approx(1 / len(graph.order))
    grown = NODE_FEATURES.index("log_grown")
    before = after["nodes"][:nodes, grown].copy()
    at = [str(action)[0] for action in env.choices.candidates].index("i")
    caller_now = env.compiler.graph(env.state.program).sites[graph.by_name[str(env.choices.focus)]].caller
    later = env.step(at)[0]["nodes"][:nodes, grown]
    assert np.flatnonzero(later != before).tolist() == [caller_now]


def test_the_graph_policy_reads_it() -> None:
    env = make(effects="start", programs=[OTHER])
    seen, _ = env.reset(seed=0)
    policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 0.0, width=16, layers=2)
    logits, value = policy.net({key: torch.as_tensor(array[None]) for key, array in seen.items()})
    assert logits.shape == (1, 4) and torch.isfinite(logits).all() and torch.isfinite(value).all()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"reward": "speed"}, "reward must be one of log-speedup, estimate, size, instructions, none"),
        ({"effects": "all"}, "effects must be auto or one of none, start, exact"),
        ({"compiler": "llvm"}, "needs the compiler inlining or inlining-oz, not llvm"),
        ({"split": "all"}, "split must be one of train"),
    ],
)
def test_bad_options_are_explained(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make(**options)


def test_programs_without_calls_and_with_too_many_functions_are_explained() -> None:
    env = make()
    buffers = (CBuffer("out", "int64", (1,), "output"),)
    alone = CProgram("alone.ll", "user", "define void @kernel(ptr %a) {\n  ret void\n}", buffers=buffers)
    with pytest.raises(ValueError, match=r"alone.ll has nothing to decide on: it has 0 calls"):
        env.reset(options={"program": alone})
    many = "\n".join(f"define internal void @f{n}() {{\n  ret void\n}}" for n in range(200))
    crowd = CProgram("crowd.ll", "user", f"{alone.ir}\n{many}", buffers=buffers)
    with pytest.raises(ValueError, match=r"crowd.ll has 201 functions .* room for 192"):
        env.reset(options={"program": crowd})


def test_splits_have_programs_of_their_own() -> None:
    names = {split: set(make(programs=None, split=split).programs) for split in ("train", "validation", "test")}
    assert len(names["test"]) == 15 and len(names["validation"]) == 6 and len(names["train"]) == 64
    assert not names["test"] & names["train"] and not names["validation"] & names["train"]
    kinds = {uri.split("/")[2] for uri in names["train"]}
    assert kinds == {"calls-v0", "c-v0", "calls-random-v0"}


def test_pictures_and_words() -> None:
    env = make(render_mode="ansi")
    env.reset(seed=0)
    env.step(1)
    text = env.render()
    assert isinstance(text, str) and text.count("\n") == 17 and text.startswith("inline") and "?" in text
    drawn = make(render_mode="rgb_array")
    drawn.reset(seed=0)
    plain = np.asarray(drawn.render())
    assert plain.ndim == 3 and plain.dtype == np.uint8
    drawn.step(1)
    assert not np.array_equal(plain, drawn.render())


def test_a_plan_that_does_not_compile_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    from compilers.llvm.module import PassError

    env = make(reward="size", effects="none", programs=[OTHER])
    env.reset(seed=0)
    compile_ = env.compiler.compile

    def failing(state: State) -> Any:
        if len(state.actions) == 14 and str(state.actions[0]).startswith("keep"):
            raise PassError("it grew")
        return compile_(state)

    monkeypatch.setattr(env.compiler, "compile", failing)
    rewards, info = play(env, "k")
    assert sum(rewards) == -2 and info["verdict"] == "failed" and "it grew" in info["reason"]
