"""fusion-v0 with a compiler on paper and a pool of made-up times: rewards, refusals, forks, plans, overlap."""

from __future__ import annotations

import gc
import json
import math
import warnings
import weakref
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from stable_baselines3.common.env_checker import check_env as check_env_for_sb3

import envs
from compilers.base import Artifact, Plan, PlanError, run_rule
from compilers.loopjit import LoopJit
from envs.fusion import FusionEnv
from envs.scoring import REUSE
from measure.statistics import Interval
from programs import graphs
from programs.ir import GraphBuilder
from programs.program import Program
from tests.envs.doubles import FakePool, PaperFusion


def _tiny(name: str = "tiny") -> Program:
    """Three pointwise operators in a row: 3 decisions, best fused."""
    g = GraphBuilder()
    x = g.input("x", (8, 16))
    return Program(name, "test", g.build(g.op("tanh", g.op("exp", g.op("neg", x)))))


def _make(**options: Any) -> FusionEnv:
    options = {"compiler": PaperFusion(), "pool": FakePool(), "programs": [_tiny()], **options}
    env = gymnasium.make("fusion-v0", **options).unwrapped
    assert isinstance(env, FusionEnv)
    return env


def _finish(env: FusionEnv, *kinds: str) -> tuple[float, dict[str, Any]]:
    """Take candidates of these kinds in turn."""
    reward, info = 0.0, {}
    for kind in kinds:
        names = [env.compiler.action_kinds[k] for k in env.choices.kinds]
        _, reward, terminated, _, info = env.step(names.index(kind))
    assert terminated
    return reward, info


def test_checkers_pass_without_warnings() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(_make(programs=None, render_mode="rgb_array"))
        check_env(_make(programs=None, render_mode="ansi"))
        # Padded graph arrays are neither images nor vectors, which is all that SB3's own networks know.
        warnings.filterwarnings("ignore", message=".*unconventional shape.*")
        check_env_for_sb3(_make(programs=None))


def test_documented_shapes_are_the_real_ones() -> None:
    text = " ".join((FusionEnv.__doc__ or "").split())
    for key, box in _make().observation_space.spaces.items():
        shape = "(" + ", ".join(map(str, box.shape)) + ("," if len(box.shape) == 1 else "") + ")"
        assert f"``{key}`` {shape} {box.dtype}" in text


def test_the_reward_is_the_log_ratio_to_the_best_rule() -> None:
    env = _make()
    env.reset(seed=0)
    reward, info = _finish(env, "own", "own", "own")
    assert reward == pytest.approx(math.log(1 / 3)) and info["ratio"] == pytest.approx(3)
    assert info["verdict"] == "slower" and info["reference"] == "share-all"
    assert info["measurement"]["ratio"] == pytest.approx(3) and info["times_measured"] == 1
    env.reset()
    reward, info = _finish(env, "own", "inline", "own")
    assert reward == pytest.approx(math.log(1 / 2))


def test_what_an_earlier_run_settled_is_taken_from_there_for_a_while() -> None:
    pool, compiler, program = FakePool(), PaperFusion(), _tiny()
    none, fused = (compiler.build(run_rule(compiler, program, rule)) for rule in compiler.rules)
    pool.earlier[none.hash, fused.hash] = Interval(4.0, 3.9, 4.1)
    env = _make(pool=pool, compiler=compiler, programs=[program])
    env.reset(seed=0)
    for _ in range(REUSE):
        reward, info = _finish(env, "own", "own", "own")
        assert reward == pytest.approx(-math.log(4)) and info["verdict"] == "slower"
        assert info["reason"] == "measured by an earlier run" and info["reference"] == "share-all"
        json.dumps(info["measurement"], allow_nan=False)
        env.reset()
    assert pool.requests == [], "neither the rules nor the plan"
    reward, info = _finish(env, "own", "own", "own")
    assert len(pool.requests) == 1 and reward == pytest.approx(-math.log(math.sqrt(4 * 3))), "the mean with a new one"
    env.reset()
    _finish(env, "own", "inline", "own")
    assert len(pool.requests) == 2, "what the earlier run never saw is measured"


def test_the_very_code_of_the_reference_earns_exactly_nothing() -> None:
    pool = FakePool()
    env = _make(pool=pool)
    env.reset(seed=0)
    reward, info = _finish(env, "own", "share", "share")
    assert reward == 0.0 and info["verdict"] == "same" and info["ratio"] == 1.0
    assert [count for count, _ in pool.requests] == [1], "only the rules were measured"


def test_shaped_rewards_tell_at_each_step_and_add_up_to_the_same() -> None:
    env = _make(compiler=LoopJit(), programs=["programs://graphs-v0/optimizer/3"], reward="shaped")
    env.reset(seed=0)
    assert env.measures
    rewards, forked, terminated = [], None, False
    while not terminated:
        action = int(np.flatnonzero(env.action_masks())[-1])  # joins or inlines where that is possible
        if len(rewards) == 5:
            forked = env.fork().step(action)[1]
        _, reward, terminated, _, info = env.step(action)
        rewards.append(reward)
    assert forked == rewards[5] and max(rewards[:-1]) > 0, "a kernel less is a gain at once"
    assert sum(rewards) == pytest.approx(-math.log(info["ratio"]))


def test_rewards_are_clipped() -> None:
    env = _make(pool=FakePool(lambda artifact: 10.0 ** len(artifact.steps)))
    env.reset(seed=0)
    assert _finish(env, "own", "own", "own")[0] == -2.0


def test_a_failed_plan_costs_two_and_says_why() -> None:
    def time_of(artifact: Artifact) -> float:
        return math.nan if len(artifact.steps) == 2 else 1.0

    env = _make(pool=FakePool(time_of))
    env.reset(seed=0)
    reward, info = _finish(env, "own", "inline", "own")
    assert reward == -2.0 and info["verdict"] == "failed" and info["reason"] == "the worker died"
    assert math.isnan(info["ratio"])
    env.reset()
    assert _finish(env, "own", "own", "own")[0] == 0.0


def test_a_plan_that_does_not_compile_costs_two() -> None:
    class Broken(PaperFusion):
        def build(self, state: Any) -> Artifact:
            if any(put.kind == "inline" for put in state.actions):
                raise ValueError("the kernel needs 40 registers, there are 32")
            return super().build(state)

    env = _make(compiler=Broken())
    env.reset(seed=0)
    reward, info = _finish(env, "own", "inline", "own")
    assert reward == -2.0 and "40 registers" in info["reason"]


def test_where_no_rule_runs_the_episode_still_ends_with_a_reason() -> None:
    env = _make(pool=FakePool(lambda artifact: math.nan))
    env.reset(seed=0)
    reward, info = _finish(env, "own", "own", "own")
    assert reward == -2.0 and "no rule to compare with" in info["reason"] and "the worker died" in info["reason"]


def test_equal_code_is_measured_once_and_again_after_many_uses() -> None:
    pool = FakePool()
    env = _make(pool=pool)
    for episode in range(REUSE + 2):
        env.reset(seed=episode)
        _, info = _finish(env, "own", "own", "own")
        measured = len(pool.requests) - 1
        assert measured == (1 if episode <= REUSE else 2), episode
    assert info["times_measured"] == 2 and info["ratio"] == pytest.approx(3)
    seeds = [seed for _, seed in pool.requests]
    assert len(set(seeds)) == len(seeds), "every measurement draws other inputs"


def test_environments_with_one_pool_share_what_was_measured() -> None:
    pool = FakePool()
    first, second = _make(pool=pool), _make(pool=pool, programs=[_tiny("the same graph")])
    first.reset(seed=0)
    _finish(first, "own", "own", "own")
    second.reset(seed=1)
    _finish(second, "own", "own", "own")
    assert len(pool.requests) == 2


def test_measuring_overlaps_with_deciding() -> None:
    pool = FakePool(held=True)
    one, two = _make(pool=pool), _make(pool=pool)
    for env in (one, two):
        env.reset(seed=0)
        for _ in range(2):
            env.step_begin(0)
            assert not env.is_measuring
            env.step_finish()
    one.step_begin(0)
    two.step_begin(0)
    assert one.is_measuring and two.is_measuring
    assert len(pool.requests) == 1, "the plans wait for the rules"
    pool.release()
    assert one.is_measuring, "now the plan is measured"
    assert len(pool.requests) == 2, "the same plan is measured once for both"
    pool.release()
    assert not one.is_measuring and not two.is_measuring
    for env in (one, two):
        _, reward, terminated, _, info = env.step_finish()
        assert terminated and reward == pytest.approx(-math.log(3)) and info["times_measured"] == 1


def test_steps_out_of_turn_are_refused() -> None:
    env = _make()
    with pytest.raises(RuntimeError, match="reset"):
        env.plan()
    env.reset(seed=0)
    with pytest.raises(RuntimeError, match="step_begin"):
        env.step_finish()
    env.step_begin(0)
    with pytest.raises(RuntimeError, match="step_finish"):
        env.step_begin(0)
    env.step_finish()
    with pytest.raises(ValueError, match=r"integer in 0\.\.15, not 16"):
        env.step(16)
    env.step(0)
    env.step(0)
    with pytest.raises(RuntimeError, match="over"):
        env.step(0)


def test_refused_actions_change_nothing_and_truncate_in_the_end() -> None:
    env = _make(max_refused=3)
    before, _ = env.reset(seed=0)
    for count in (1, 2, 3):
        seen, reward, terminated, truncated, info = env.step(9)
        assert all(np.array_equal(before[key], seen[key]) for key in before)
        assert "there are 1 for tanh" in info["refused"] and "tanh is an output" in info["refused"]
        assert info["refused_count"] == count and not terminated
        assert truncated == (count == 3) and reward == (-2.0 if truncated else 0.0)
    with pytest.raises(RuntimeError, match="over"):
        env.step(0)


def test_masks_agree_with_candidates() -> None:
    env = _make(programs=None)
    seen, _ = env.reset(seed=5)
    while env.choices.candidates:
        assert env.action_masks().dtype == bool
        assert env.action_masks().tolist() == (seen["action_mask"] == 1).tolist()
        assert int(env.action_masks().sum()) == len(env.choices.candidates)
        seen, *_ = env.step(int(env.action_masks().sum()) - 1)
    assert not env.action_masks().any()


def test_forks_go_their_own_way() -> None:
    env = _make()
    env.reset(seed=0)
    env.step(0)
    twin = env.fork()
    assert twin.plan() == env.plan()
    ours, theirs = _finish(env, "own", "own")[0], _finish(twin, "share", "share")[0]
    assert theirs == 0.0 and ours < -1
    assert env.plan().actions == ("own(tanh)", "own(exp)", "own(neg)")
    assert twin.plan().actions == ("own(tanh)", "share(exp, tanh)", "share(neg, tanh)")
    one, other = env.fork(), env.fork()
    assert one.np_random.integers(1 << 30) == other.np_random.integers(1 << 30)
    assert one.fork()._over


def test_plans_replay() -> None:
    env = _make()
    env.reset(seed=0)
    _finish(env, "own", "inline", "own")
    plan = env.plan()
    for form in (plan, plan.to_json(), json.dumps(plan.to_json())):
        other = _make()
        other.reset(seed=1)
        seen, _ = other.apply_plan(form)
        assert other.plan() == plan and not seen["action_mask"].any()
        with pytest.raises(RuntimeError, match="over"):
            other.step(0)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"compiler": "other"}, "for other"),
        ({"program_key": "0"}, "another program"),
        ({"actions": ["own(tanh)"]}, "stops after 1"),
        ({"actions": ["own(tanh)", "share(exp, exp)", "own(neg)"]}, r"action 2, share\(exp, exp\): refused"),
        ({"actions": ["inline(tanh)"]}, "action 1.*tanh is an output"),
        ({"actions": ["own(tanh)", "import os"]}, "no decision"),
        ({"actions": ["own(tanh)", "own(exp)", "own(neg)", "own(neg)"]}, "action 4"),
        ({"actions": 3}, "list of strings"),
        ({"format": 2}, "format"),
    ],
)
def test_bad_plans_are_refused_and_leave_the_environment_as_it_was(change: dict[str, Any], reason: str) -> None:
    env = _make()
    env.reset(seed=0)
    env.step(0)
    state = env.state
    good = {**env.plan().to_json(), "actions": ["own(tanh)", "own(exp)", "own(neg)"]}
    with pytest.raises(PlanError, match=reason):
        env.apply_plan({**good, **change})
    assert env.state is state and env.choices.candidates
    env.apply_plan(good)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000])
def test_text_that_is_no_plan(text: str) -> None:
    env = _make()
    env.reset(seed=0)
    with pytest.raises(PlanError):
        env.apply_plan(text)


def test_resets_follow_the_seed() -> None:
    def uris(seed: int) -> list[str]:
        env = _make(programs=None)
        return [env.reset(seed=seed if i == 0 else None)[1]["program"] for i in range(12)]

    assert uris(3) == uris(3) != uris(4)
    made, again = _make(programs=None, seed=7), _make(programs=None)
    assert made.reset()[1] == again.reset(seed=7)[1]


def test_splits_deal_their_families_evenly() -> None:
    for split, families in graphs.SPLITS.items():
        env = _make(programs=None, split=split, num_programs=2 * len(families))
        assert [str(uri).split("/")[3] for uri in env.programs] == [*families, *families]
        assert len(set(env.programs)) == len(env.programs)


def test_reset_options() -> None:
    env = _make()
    _, info = env.reset(options={"program": "programs://graphs-v0/diffusion/3"})
    assert info["program"] == "programs://graphs-v0/diffusion/3" and info["family"] == "diffusion"
    _, info = env.reset(options={"program": _tiny("mine")})
    assert info["program"] == "mine" and info["focus"] == "tanh"
    with pytest.raises(ValueError, match="unknown reset option"):
        env.reset(options={"programme": "x"})
    with pytest.raises(ValueError, match="unknown family"):
        env.reset(options={"program": "programs://graphs-v0/none/3"})
    with pytest.raises(ValueError, match="not int"):
        env.reset(options={"program": 3})
    g = GraphBuilder()
    x, w = g.input("x", (8, 8)), g.input("w", (8, 8))
    product = g.op("matmul", x, w, transpose_a=False, transpose_b=False)
    calls = Program("calls", "test", g.build(product))
    real = _make(compiler="loopjit", reward="none")
    with pytest.raises(ValueError, match="calls has nothing to decide on"):
        real.reset(options={"program": calls})


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"reward": "speed"}, "log-speedup"),
        ({"split": "all"}, "train, validation, test"),
        ({"num_programs": 0}, "at least 1"),
        ({"budget_s": 0.0}, "above 0"),
        ({"programs": []}, "non-empty"),
        ({"programs": "programs://graphs-v0/1"}, "list"),
        ({"compiler": "eager"}, "decides on fusion"),
        ({"compiler": "gcc"}, "known"),
        ({"render_mode": "human"}, "render_mode"),
    ],
)
def test_bad_options_are_explained(options: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        FusionEnv(**options)


def test_rules_play_as_agents() -> None:
    env = _make()
    for rule, expected in (("none", -math.log(3)), ("share-all", 0.0)):
        env.reset(seed=0)
        reward = 0.0
        while env.choices.candidates:
            _, reward, *_ = env.step(env.rule_action(rule))
        assert reward == pytest.approx(expected)
    with pytest.raises(ValueError, match="over"):
        env.rule_action("none")
    with pytest.raises(ValueError, match="it has: none, share-all"):
        env.rule_action("best")


def test_rendering() -> None:
    env = _make(render_mode="ansi")
    env.reset(seed=0)
    assert env.render() == "open: tanh, exp, neg"
    env.step(0)
    assert str(env.render()).splitlines()[0].startswith("kernel tanh: tanh; moves")
    picture = _make(render_mode="rgb_array")
    picture.reset(seed=0)
    image = picture.render()
    assert isinstance(image, np.ndarray) and image.dtype == np.uint8 and image.shape[2] == 3


def test_vector_environments_measure_together() -> None:
    pool = FakePool()
    vector = envs.make_vector(3, pool, compiler=PaperFusion(), programs=[_tiny()], seed=4)
    seen, _ = vector.reset()
    assert seen["nodes"].shape[0] == 3
    for _ in range(3):
        seen, rewards, terminated, _, _ = vector.step([0, 0, 0])
    assert terminated.all() and rewards.tolist() == pytest.approx([-math.log(3)] * 3)
    assert len(pool.requests) == 2, "one race of rules and one plan, whatever the number of environments"
    _, _, terminated, *_ = vector.step([0, 0, 0])
    assert not terminated.any()
    vector.close()
    assert not pool.closed, "a shared pool is its owner's to close"


def test_a_plan_is_plain_json() -> None:
    env = _make()
    env.reset(seed=0)
    _, info = _finish(env, "own", "own", "own")
    assert Plan.from_json(json.loads(json.dumps(info["plan"]))) == env.plan()


def test_a_lone_reference_is_run_before_it_counts() -> None:
    """Where every rule compiles to the same code there is no race, but code that fails earns nothing."""

    class Alike(PaperFusion):
        @property
        def rules(self) -> Any:
            return dict(list(super().rules.items())[:1])

    pool = FakePool(lambda artifact: math.nan)
    env = _make(compiler=Alike(), pool=pool)
    env.reset(seed=0)
    reward, info = _finish(env, "own", "own", "own")
    assert reward == -2.0 and "the worker died" in info["reason"]
    assert pool.requests
    env = _make(compiler=Alike())
    env.reset(seed=0)
    assert _finish(env, "own", "own", "own")[0] == 0.0


def test_equal_graphs_with_other_names_have_references_of_their_own() -> None:
    g = GraphBuilder()
    x = g.input("other", (8, 16))
    renamed = Program("renamed", "test", g.build(g.op("tanh", g.op("exp", g.op("neg", x, name="a"), name="b"))))
    assert renamed.key == _tiny().key
    pool = FakePool()
    env = _make(pool=pool, programs=[_tiny(), renamed])
    for program in (_tiny(), renamed):
        before = len(pool.requests)
        env.reset(options={"program": program})
        _finish(env, "own", "own", "own")
        assert len(pool.requests) > before


def test_environment_compiler_and_pool_agree_on_threads() -> None:
    two = gymnasium.make("envs:fusion-v0", programs=[_tiny()], reward="estimate", threads=2).unwrapped
    assert isinstance(two, FusionEnv)
    one = gymnasium.make("envs:fusion-v0", programs=[_tiny()], reward="estimate").unwrapped
    assert isinstance(one, FusionEnv)
    observations = [env.reset(seed=0)[0] for env in (one, two)]
    for name, values in observations[0].items():
        np.testing.assert_array_equal(values, observations[1][name])
    twin = two.fork()
    assert _finish(one, "own", "own", "own")[0] == _finish(twin, "own", "own", "own")[0]
    assert one.plan().actions == twin.plan().actions
    assert (twin.threads, getattr(twin.compiler, "threads", 1)) == (2, 2)
    assert "2 threads" in two.plan().compiler_version and "threads" not in one.plan().compiler_version
    with pytest.raises(ValueError, match="on threads=2, but its pool is made for 1"):
        gymnasium.make("envs:fusion-v0", pool=FakePool(), threads=2)
    with pytest.raises(ValueError, match="on threads=1, but its compiler is made for 2"):
        FusionEnv(two.compiler)
    with pytest.raises(ValueError, match="1 or 2 threads, not for 3"):
        gymnasium.make("envs:fusion-v0", threads=3)


def test_a_scorer_does_not_keep_its_pool_alive() -> None:
    pool = FakePool()
    alive = weakref.ref(pool)
    env = _make(pool=pool)
    env.reset(seed=0)
    _finish(env, "own", "own", "own")
    env.close()
    del env, pool
    gc.collect()
    assert alive() is None
