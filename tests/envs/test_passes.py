"""passes-v0: rewards, starts, observations, failures; what all environments owe is in tests/contracts."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import gymnasium
import numpy as np
import pytest
import torch

import envs  # noqa: F401 - registers them
from agents.policy import GraphPolicy
from compilers.base import State, run_rule
from compilers.llvm import Llvm, PassAction
from compilers.llvm.passes import RESTART, STOP
from envs.passes import PassesEnv
from features.passes import NODE_FEATURES, OBSERVATIONS
from measure import WorkerPool

SMALL = "programs://c-v0/quicksort/small"
OTHER = "programs://c-v0/crc32/small"


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


def make(**options: Any) -> PassesEnv:
    env: Any = gymnasium.make("passes-v0", **{"programs": [SMALL], "reward": "none", **options}).unwrapped
    assert isinstance(env, PassesEnv)
    return env


def take(env: PassesEnv, *texts: str) -> tuple[list[float], bool, dict[str, Any]]:
    rewards: list[float] = []
    terminated = False
    info: dict[str, Any] = {}
    for text in texts:
        action = [str(item) for item in env.choices.candidates].index(text)
        _, reward, terminated, _, info = env.step(action)
        rewards.append(reward)
    return rewards, terminated, info


def after(env: PassesEnv, rule: str) -> State:
    return run_rule(env.compiler, env.state.program, rule)


def test_instructions_are_paid_as_they_go_and_sum_up_to_the_gain_over_oz() -> None:
    env = make(reward="instructions")
    _, info = env.reset(seed=0)
    first = info["instructions"]
    rewards, terminated, info = take(env, "pass(sroa<modify-cfg>)", "pass(dce)", "pass(simplifycfg)", "stop")
    assert terminated and rewards[0] > 0.3 and rewards[1] == 0 and info["reference"] == "Oz"
    best = env.compiler.fresh(after(env, "Oz")).instructions
    assert (
        sum(rewards)
        == pytest.approx(math.log(best / info["instructions"]))
        == pytest.approx(info["parts"]["instructions"])
    )
    assert rewards[0] == pytest.approx(math.log(first / env._sizes[1]))


def test_size_is_counted_against_oz() -> None:
    env = make(reward="size")
    env.reset(seed=0)
    rewards, _, info = take(env, "pipeline(Oz)", "stop")
    assert rewards == [0.0, 0.0] and info["parts"] == {"size": 0.0}
    env.reset()
    rewards, _, _ = take(env, "stop")
    assert rewards[0] < -0.1


def test_mixes_and_limits() -> None:
    env = make(reward={"instructions": 1, "size": 0.5}, limits={"size": 1.25})
    env.reset(seed=0)
    rewards, _, info = take(env, "stop")
    parts = info["parts"]
    assert set(parts) == {"instructions", "size"} and all(value < 0 for value in parts.values())
    expected = parts["instructions"] + 0.5 * parts["size"] - 10 * max(0.0, -parts["size"] - math.log(1.25))
    assert sum(rewards) == pytest.approx(max(-2.0, expected))
    env.reset()
    rewards, _, info = take(env, "pipeline(Oz)", "stop")
    assert sum(rewards) == pytest.approx(0.0, abs=1e-9)
    assert make(reward="instructions:1, size:0.5").weights == {"instructions": 1.0, "size": 0.5}
    assert make(limits="size:1.05,compile-time:2").limits == {"size": 1.05, "compile-time": 2.0}
    compile_time = make(reward="compile-time")
    compile_time.reset(seed=0)
    rewards, _, info = take(compile_time, "stop")
    assert rewards[0] == pytest.approx(min(2.0, info["parts"]["compile-time"])) and rewards[0] > 0.3


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"reward": "speed"}, "reward must be 'none', or parts out of log-speedup, estimate, instructions, size"),
        ({"reward": "size:x"}, "with weights other than 0"),
        ({"reward": {"size": 0.0}}, "with weights other than 0"),
        ({"limits": {"size": -1.0}}, "with factors above 0"),
        ({"limits": "size:1.05,time:2"}, "such as 'size:1.05', not 'size:1.05,time:2'"),
        ({"baseline": "O9"}, "baseline must be 'best' or one of O0"),
        ({"start": "O1"}, "start must be one of O0, O3"),
        ({"observation": "ir2vec"}, "observation must be one of autophase, milepost, counts, graph"),
        ({"compiler": "loopjit"}, "needs the compiler llvm, not loopjit"),
        ({"split": "all"}, "split must be one of train"),
    ],
)
def test_bad_options_are_explained(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make(**options)


def test_other_programs_are_explained() -> None:
    env = make()
    with pytest.raises(ValueError, match="is a tensor graph; llvm compiles LLVM modules"):
        env.reset(options={"program": "programs://graphs-v0/norm/1"})


def test_from_o3_on() -> None:
    env = make(start="O3")
    env.reset(seed=0)
    assert [str(action) for action in env.state.actions] == ["pipeline(default<O3>)"]
    assert env.compiler.fresh(after(env, "O3")).instructions == env._sizes[0]
    _, terminated, info = take(env, "stop")
    assert terminated and info["plan"]["actions"] == ["pipeline(default<O3>)", "stop"]
    other = make()
    other.reset(seed=0)
    other.apply_plan(info["plan"])
    assert other.state.actions == env.state.actions


def test_a_plan_has_at_most_45_passes() -> None:
    env = make()
    env.reset(seed=0)
    take(env, *["pass(dce)"] * 45)
    assert [str(action) for action in env.choices.candidates] == ["stop"]
    assert env.action_masks().tolist() == [True] + [False] * 99
    assert take(env, "stop")[1]


@pytest.mark.parametrize("observation", list(OBSERVATIONS))
def test_observations(observation: str) -> None:
    env = make(observation=observation)
    seen, _ = env.reset(seed=0)
    names = env.observer.globals
    assert env.observation_space.contains(seen) and seen["globals"].shape == (len(names),)

    def value(name: str) -> float:
        return float(seen["globals"][names.index(name)])

    assert value("steps_left") == 1 and value("log_instructions_over_start") == 0 and value("last_changed") == 0
    take(env, "pass(sroa<modify-cfg>)", "pass(sroa<modify-cfg>)", "pass(dce)")
    seen = env._observe()
    assert env.observation_space.contains(seen)
    assert value("steps_left") == pytest.approx(42 / 45) and value("last_changed") == 0
    assert value("pass(sroa<modify-cfg>)") == pytest.approx(math.log(3) / 2)
    assert value("log_instructions_over_start") < -0.3
    row = env.compiler.action_kinds.index("pass(dce)")
    assert seen["candidate_features"][row].tolist() == pytest.approx([math.log(2) / 2, 1, 1, 0, 1, 0])
    if observation == "autophase":
        assert value("log_NumAllocaInst") == 0 and value("log_NumAllocaInst_over_start") < 0
    if observation == "graph":
        count = int(seen["node_count"][0])
        assert count > 100 and seen["nodes"].shape == (2048, len(NODE_FEATURES))
        assert (seen["nodes"][:count, :3].sum(1) == 1).all() and not seen["nodes"][count:].any()
        assert seen["nodes"][0, 3] == 1 and seen["edge_count"][0] > count
    else:
        assert seen["node_count"][0] == 1 and seen["edge_count"][0] == 0


@pytest.mark.parametrize("observation", ["autophase", "graph"])
def test_the_graph_policy_reads_it(observation: str) -> None:
    env = make(observation=observation)
    seen, _ = env.reset(seed=0)
    policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 1e-3, width=16, layers=1)
    batch = {key: torch.as_tensor(value)[None].repeat_interleave(2, 0) for key, value in seen.items()}
    actions, values, log_prob = policy(batch)
    assert actions.shape == (2,) and values.shape == (2, 1) and torch.isfinite(log_prob).all()
    assert env.action_masks()[actions.numpy()].all()


def test_a_graph_too_large_is_cut_where_it_matters_least() -> None:
    env = make(observation="graph")
    env.observer.max_nodes, env.observer.max_edges = 64, 80
    seen, _ = env.reset(seed=0)
    assert seen["node_count"][0] == 64 and 0 < seen["edge_count"][0] <= 80
    assert (seen["edges"] < 64).all()


def test_the_observation_of_a_state_does_not_depend_on_the_way_to_it() -> None:
    one, other = make(compiler=Llvm()), make(compiler=Llvm())
    one.reset(seed=0)
    other.reset(seed=0)
    texts = ("pass(sroa<modify-cfg>)", "pass(inline)", "pass(gvn)", "pass(loop-rotate)")
    take(one, *texts)
    fork = other.fork()
    take(fork, "pass(gvn)", "pass(dce)")
    take(other, *texts[:2])
    take(other.fork(), "pass(licm)")
    take(other, *texts[2:])
    first, second = one._observe(), other._observe()
    assert all(np.array_equal(first[key], second[key]) for key in first)


def test_a_pass_that_fails_ends_the_episode(break_pass: Callable[[str], None]) -> None:
    env = make(reward="instructions", compiler=Llvm())
    env.reset(seed=0)
    rewards, _, _ = take(env, "pass(sroa<modify-cfg>)")
    break_pass("licm")
    before = env._sizes
    more, terminated, info = take(env, "pass(licm)")
    assert terminated and info["verdict"] == "failed" and "on purpose" in info["reason"]
    assert sum(rewards + more) == pytest.approx(-2.0) and env._sizes is before
    assert not env.action_masks().any() and "plan" in info
    env.reset()
    assert env.action_masks().any()


def test_run_time_is_measured_against_o3(pool: WorkerPool) -> None:
    env = make(reward={"log-speedup": 1.0, "size": 0.1}, pool=pool, budget_s=0.05, programs=[SMALL, OTHER])
    env.reset(seed=0, options={"program": SMALL})
    rewards, terminated, info = take(env, "pipeline(default<O3>)", "stop")
    assert terminated and info["verdict"] == "same" and info["reference"] == "O3"
    assert rewards[-1] == pytest.approx(0.1 * info["parts"]["size"])
    env.reset(options={"program": SMALL})
    rewards, _, info = take(env, "stop")
    assert info["verdict"] == "slower" and info["parts"]["log-speedup"] == pytest.approx(-math.log(info["ratio"]))
    assert env.validate().ok


def test_it_is_drawn() -> None:
    env = make(render_mode="ansi")
    env.reset(seed=0)
    take(env, "pass(mem2reg)", "stop")
    lines = str(env.render()).splitlines()
    assert [line.split()[1] for line in lines] == ["start", "pass(mem2reg)"]
    assert int(lines[0].split()[0]) > int(lines[1].split()[0])
    picture = make(render_mode="rgb_array")
    picture.reset(seed=0)
    longest = max(picture.compiler.action_kinds, key=len)
    for actions in ([], [longest], [longest] * 20):  # a picture without room for its bars would warn
        take(picture, *actions)
        image = picture.render()
        assert isinstance(image, np.ndarray) and image.shape[2] == 3 and len(np.unique(image)) > 2


def test_ratios_are_told_by_their_name() -> None:
    assert (make(reward="instructions").figure, make(reward="instructions").against) == ("IR instructions", "Oz")
    assert make(reward="size:1,instructions:2").figure == "code size and IR instructions"
    timed = make(reward="log-speedup:1,size:3")
    assert (timed.figure, timed.against) == ("time", "O3")
    assert make(reward="log-speedup", baseline="best").against == "the best rule"


def test_programs_of_a_split() -> None:
    env = make(programs=None, split="test", num_programs=4)
    assert len(env.programs) == 4 and all(uri.startswith("programs://c-v0/") for uri in env.programs)
    many = make(programs=None, split="train", num_programs=1000).programs
    assert len(many) == 1000 and many[-1].startswith("programs://c-random-v0/")
    assert any(uri.startswith("programs://calls-v0/") for uri in many)
    timed = make(programs=None, split="train", num_programs=1000, reward="log-speedup").programs
    assert not any(uri.startswith("programs://calls-v0/") for uri in timed) and len(timed) == 1000


def test_tries_keep_the_best_state_and_share_45_passes() -> None:
    env = make(reward="instructions")
    env.reset(seed=0)
    assert RESTART not in env.choices.candidates  # nothing to begin anew yet
    rewards, _, info = take(env, "pass(sroa<modify-cfg>)", "pass(reg2mem)", "restart", "pass(gvn)", "stop")
    assert env.state.actions == (PassAction("pass", "sroa<modify-cfg>"), STOP)
    assert info["plan"]["actions"] == ["pass(sroa<modify-cfg>)", "stop"]
    kept = env.compiler.fresh(env.state).instructions
    assert info["instructions"] == kept
    oz = env.compiler.fresh(after(env, "Oz")).instructions
    assert sum(rewards) == pytest.approx(math.log(oz / kept)) and min(rewards[:-1]) >= 0
    env.reset(seed=0)
    for _ in range(8):
        take(env, *["pass(dce)"] * 5, "restart")
    take(env, *["pass(dce)"] * 5)
    assert env.choices.candidates == env.fork().choices.candidates == (STOP,)


def test_an_observation_shows_the_present_try_and_counts_all() -> None:
    env = make(reward="instructions")
    env.reset(seed=0)
    take(env, "pass(sroa<modify-cfg>)", "pass(dce)")
    begin = env.choices.candidates.index(RESTART)
    observation, _, _, _, info = env.step(begin)
    named = dict(zip(env.observer.globals, observation["globals"], strict=True))
    assert named["log_instructions_over_start"] == 0 and named["log_instructions_over_best"] > 0.3
    assert named["steps_taken"] == pytest.approx(2 / 45) and named["restart"] > 0 and named["pass(dce)"] > 0
    assert info["instructions"] == env.compiler.fresh(env.state).instructions


def test_what_kinds_are_worth_is_known_without_an_episode() -> None:
    env = make(reward="instructions", programs=[SMALL, OTHER])
    kinds = env.observer.action_kinds
    for texts in (["mark(minsize)", "pass(sroa<modify-cfg>)", "pass(reg2mem)"], ["pass(sroa<modify-cfg>)"] * 50, []):
        numbers = [kinds.index(text) for text in texts]
        for program in env.programs:
            env.reset(options={"program": program})
            before = env.state
            worth = env.worth_of(program, numbers)
            assert env.state is before
            rewards, _, _ = take(env, *texts[: env.longest], "stop")
            assert worth == pytest.approx(sum(rewards))
    assert env.worth_of(SMALL, [kinds.index("pipeline(default<O3>)")]) is None
    assert make(reward="size").worth_of(SMALL, []) is None


def test_other_rewards_know_no_tries() -> None:
    env = make(reward="size")
    env.reset(seed=0)
    take(env, "pass(dce)")
    assert RESTART not in env.choices.candidates and env.restart_kind == -1


def test_the_sketch_does_about_what_oz_does() -> None:
    env = make(reward="instructions", programs=[SMALL, OTHER])
    for program in env.programs:
        env.reset(options={"program": program})
        assert len(env.sketch) == env.longest == 45
        for kind in env.sketch:
            env.step(kind)
        _, _, info = take(env, "stop")
        assert info["instructions"] <= 1.05 * env.compiler.fresh(after(env, "Oz")).instructions
        assert not {text.split("(")[0] for text in info["plan"]["actions"]} - {"pass", "mark", "stop"}


@pytest.mark.parametrize("reward", ["instructions", "log-speedup"])
def test_what_is_imagined_looks_the_same_and_is_never_measured(reward: str) -> None:
    env = PassesEnv(programs=["programs://c-v0/crc32/small"], reward=reward)
    dream = env.imagined()
    for one in (dream, dream.fork()):
        seen, _ = one.reset(options={"program": env.programs[0]})
        assert {key: value.shape for key, value in seen.items()} == {
            key: value.shape for key, value in env.reset()[0].items()
        }
        assert one.restart_kind == env.restart_kind and not one.measures
    dream.reset()
    total, done, info = 0.0, False, {}
    for rule_action in ("Oz",) * 3:
        if not done:
            _, reward_, done, _, info = dream.step(dream.rule_action(rule_action))
            total += reward_
    assert done and total == 0 and "ratio" not in info
