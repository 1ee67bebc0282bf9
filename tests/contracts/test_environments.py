"""What every registered environment owes its agents."""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Iterator
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from stable_baselines3.common.env_checker import check_env as check_env_for_sb3

import envs  # noqa: F401 - registers them
from compilers.base import PlanError
from measure import WorkerPool

IDS = sorted(
    spec.id
    for spec in gymnasium.registry.values()
    if isinstance(spec.entry_point, str) and spec.entry_point.startswith("envs.") and spec.id != "compiler-gym-v0"
)
"""Without the bridge, whose compiler makes no artifacts to measure: tests/envs/test_compiler_gym.py asks the rest."""

ESTIMATED = {"passes-v0": ("estimate", "instructions"), "unrolling-v0": ("estimate", "size"),
             "inlining-v0": ("estimate", "instructions")}  # fmt: skip
"""A reward that needs no measuring, where it is not the roofline estimate."""
PROGRAMS = {
    "passes-v0": ("programs://c-v0/crc32/small", "programs://c-v0/quicksort/small"),
    "unrolling-v0": ("programs://loops-v0/sum_u8/small", "programs://c-v0/quicksort/small"),
    "inlining-v0": ("programs://calls-v0/records/small", "programs://calls-v0/introsort/small"),
}
"""Two programs, where they are not tensor graphs."""
GRAPHS = ("programs://graphs-v0/norm/1", "programs://graphs-v0/gated_mlp/1")

pytestmark = pytest.mark.parametrize("env_id", IDS)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


def _make(env_id: str, **options: Any) -> Any:
    return gymnasium.make(env_id, **{"reward": "none", **options}).unwrapped


def _play(env: Any, rng: np.random.Generator) -> tuple[float, dict[str, Any]]:
    """Random legal actions to the end."""
    while True:
        action = rng.choice(np.flatnonzero(env.action_masks()))
        _, reward, terminated, truncated, info = env.step(action)
        assert not truncated and "refused" not in info
        if terminated:
            return reward, info


def _equal(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(one[key], other[key]) for key in one)


def test_there_is_a_spec_sheet(env_id: str) -> None:
    text = type(_make(env_id)).__doc__ or ""
    for heading in (
        "**Decision.**",
        "**Actions.**",
        "**Observations.**",
        "**Reward.**",
        "**Episode end.**",
        "**Versions.**",
    ):
        assert heading in text


def test_both_checkers_pass(env_id: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(_make(env_id, render_mode="rgb_array"))
        warnings.filterwarnings("ignore", message=".*unconventional shape.*")
        check_env_for_sb3(_make(env_id))


def test_observations_lie_in_the_space_and_masks_agree(env_id: str) -> None:
    env = _make(env_id)
    rng = np.random.default_rng(0)
    for seed in range(3):
        seen, info = env.reset(seed=seed)
        terminated = False
        while not terminated:
            assert env.observation_space.contains(seen)
            mask = env.action_masks()
            assert mask.dtype == bool and mask.shape == (env.action_space.n,)
            assert (seen["action_mask"] == mask).all() and mask.sum() == len(env.choices.candidates) > 0
            assert set(info) >= {"program", "family", "focus"}
            expected = [str(action) for action in env.choices.candidates]
            action = int(rng.choice(np.flatnonzero(mask)))
            seen, reward, terminated, truncated, info = env.step(action)
            assert info["action"] == expected[action] and isinstance(reward, float) and not truncated
        assert not env.action_masks().any() and not seen["action_mask"].any()


def test_same_seed_same_episode(env_id: str) -> None:
    one, other = _make(env_id), _make(env_id)
    for env in (one, other):
        env.reset(seed=11)
    for _ in range(3):
        first, second = one.reset(), other.reset()
        assert _equal(first[0], second[0]) and first[1] == second[1]
        _play(one, np.random.default_rng(1))
        _play(other, np.random.default_rng(1))
        assert one.plan() == other.plan()


def test_forks_are_independent(env_id: str) -> None:
    env = _make(env_id)
    before, _ = env.reset(seed=2)
    twin = env.fork()
    plan = env.plan()
    _play(twin, np.random.default_rng(0))
    assert env.plan() == plan and len(twin.plan().actions) > len(plan.actions)
    assert env.action_masks().any() and _equal(env._observe(), before)
    _play(env, np.random.default_rng(0))
    assert env.plan() == twin.plan()


def test_plans_replay_and_bad_ones_change_nothing(env_id: str) -> None:
    env = _make(env_id)
    env.reset(seed=3)
    _, info = _play(env, np.random.default_rng(3))
    plan = json.loads(json.dumps(info["plan"]))
    other = _make(env_id)
    other.reset(options={"program": info["program"]})
    start = other.plan()
    for damage in (plan["actions"][:-1], [*plan["actions"], plan["actions"][-1]], ["nonsense"], plan["actions"][::-1]):
        if damage == plan["actions"]:  # a plan of one decision is the same backwards
            continue
        with pytest.raises(PlanError):
            other.apply_plan({**plan, "actions": damage})
        assert other.plan() == start and other.action_masks().any()
    other.apply_plan(plan)
    assert other.plan().to_json() == plan and not other.action_masks().any()


def test_refusals_change_nothing_are_explained_and_truncate(env_id: str) -> None:
    env = _make(env_id, max_refused=2)
    before, _ = env.reset(seed=4)
    refused = int(env.action_space.n) - 1
    assert not env.action_masks()[refused]
    for last in (False, True):
        seen, _, terminated, truncated, info = env.step(refused)
        assert _equal(seen, before) and not terminated and truncated is last
        assert str(refused) in info["refused"] and all(
            reason in info["refused"] for reason in env.choices.refused.values()
        )
    with pytest.raises(RuntimeError, match="reset"):
        env.step(0)


def test_every_rule_finishes_within_the_estimates(env_id: str) -> None:
    """Rewards without measuring: the rule they are counted from earns 0 (fusion: the best, so the others less)."""
    for reward_name in ESTIMATED.get(env_id, ("estimate",)):
        env = _make(env_id, reward=reward_name)
        rewards = []
        for rule in env.compiler.rules:
            env.reset(seed=5, options={"program": PROGRAMS.get(env_id, GRAPHS)[0]})
            terminated, total = False, 0.0
            while not terminated:
                _, reward, terminated, _, _ = env.step(env.rule_action(rule))
                total += reward
            rewards.append(total)
        assert min(map(abs, rewards)) < 1e-9 and -2 <= min(rewards) < max(rewards) <= 2
        assert max(rewards) == 0 or env_id in ESTIMATED


def test_an_episode_is_measured_and_its_plan_validates(env_id: str, pool: WorkerPool) -> None:
    env = _make(env_id, reward="log-speedup", pool=pool, budget_s=0.05)
    env.reset(seed=6, options={"program": PROGRAMS.get(env_id, GRAPHS)[1]})
    terminated = False
    while not terminated:
        env.step_begin(0)
        measuring = env.is_measuring
        _, reward, terminated, truncated, info = env.step_finish()
        assert terminated or not measuring
    assert not truncated and info["verdict"] in ("faster", "slower", "tie", "undecided", "same")
    assert reward == pytest.approx(max(-2.0, min(2.0, -math.log(info["ratio"]))))
    assert info["reference"] in env.compiler.rules
    json.dumps(info["measurement"], allow_nan=False)
    verdict = env.validate()
    assert verdict.ok, verdict.reason
