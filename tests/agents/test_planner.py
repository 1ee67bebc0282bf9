"""A policy as an agent: no plan twice, what training found first, and changes that the policy draws."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch

import envs  # noqa: F401 - registers them
from agents.episodes import Trial, play
from agents.planner import PolicyAgent
from agents.policy import GraphPolicy
from agents.ppo import Learner, PPOConfig, load_policy, read_checkpoint
from agents.recipe import playing
from agents.repertoire import AROUND, DOUBT, LEAST, MOST, Repertoire, around, find_repertoire
from agents.sieve import Sieve, Tried
from agents.stages import warm_start
from agents.vec import Env
from compilers.base import Plan, State, default_rule, replay
from programs.load import load_c

PROGRAMS = ["programs://c-v0/crc32/small", "programs://c-v0/gcd/small", "programs://c-v0/nqueens/small"]


@pytest.fixture
def env() -> Iterator[Env]:
    made = gym.make("passes-v0", programs=PROGRAMS, reward="size", disable_env_checker=True)
    yield made
    made.close()


def policy_for(env: Env) -> GraphPolicy:
    torch.manual_seed(0)
    return GraphPolicy(env.observation_space, env.action_space, lambda _: 0.0, width=8, layers=1)


def test_a_single_decision_is_tried_out_and_then_the_search_ends(toy: Any) -> None:
    env = toy.Planning(rounds=1)
    agent = PolicyAgent(policy_for(env))
    for seed in range(10):
        trials = agent.solve(env, f"toy://{seed}", 40, seed)
        offered = int(env.reset(options={"program": f"toy://{seed}"})[0]["action_mask"].sum())
        assert len(trials) == len({trial.choices for trial in trials}) == offered
        assert max(trial.total for trial in trials) == 1


def test_no_plan_is_scored_twice(toy: Any) -> None:
    env = toy.Planning(rounds=3)
    trials = PolicyAgent(policy_for(env)).solve(env, "toy://2", 24, 0)
    assert len({trial.choices for trial in trials}) == len(trials) == 24


def test_a_change_of_a_plan_keeps_most_of_it(toy: Any) -> None:
    env = toy.Planning(rounds=8)
    agent, rng = PolicyAgent(policy_for(env)), np.random.default_rng(0)
    parent = agent.solve(env, "toy://1", 1, 0)[0]
    kept = []
    for _ in range(12):
        trial = play(env, "toy://1", agent._mutant(parent, rng))
        same = [one == other for one, other in zip(trial.choices, parent.choices, strict=True)]
        assert not all(same)
        kept.append(np.mean(same))
    assert np.mean(kept) > 0.6


def test_changes_put_in_replace_and_leave_out_where_decisions_transfer(env: Env) -> None:
    base: Any = env.unwrapped
    kinds = tuple(base.observer.action_kinds.index(f"pass({name})") for name in ("gvn", "dce", "licm", "sink"))
    parent = play(env, PROGRAMS[0], playing(kinds))
    agent, rng = PolicyAgent(policy_for(env)), np.random.default_rng(0)
    lengths = []
    for _ in range(60):
        trial = play(env, PROGRAMS[0], agent._mutant(parent, rng))
        assert trial.choices != parent.choices
        lengths.append(len(trial.choices) - len(parent.choices))
    assert lengths.count(1) > 8 and lengths.count(0) > 4 and lengths.count(-1) > 4, lengths


def test_what_is_done_is_what_leaves_nothing_to_try() -> None:
    tried = Tried()
    observation: dict[str, Any] = {
        "action_mask": np.ones(2, np.int8),
        "candidates": np.array([[0, 0, -1], [1, 0, -1]]),
    }
    a, b = (0, 0, -1), (1, 0, -1)
    tried.add([a, a], [2, 2])
    assert tried.open([], observation).tolist() == [1, 1] and tried.open([a], observation).tolist() == [0, 1]
    tried.add([a, b], [2, 2])
    assert tried.open([], observation).tolist() == [0, 1] and not tried.is_done
    tried.add([b], [2])
    assert tried.is_done and tried.open([], observation).tolist() == [1, 1]


def test_a_repertoire_follows_the_likeliest_plan_and_the_default(env: Env) -> None:
    base: Any = env.unwrapped
    policy = policy_for(env)
    gvn, promote = (base.observer.action_kinds.index(text) for text in ("pass(gvn)", "pass(mem2reg)"))
    default = base.observer.action_kinds.index(f"pipeline(default<{default_rule(base.compiler)}>)")
    policy.repertoire = ((gvn,), (promote,), (default,))
    trials = PolicyAgent(policy).solve(env, PROGRAMS[0], 5, 0)
    played = [tuple(kind for kind, _, _ in trial.choices)[:-1] for trial in trials]
    assert played[1:4] == [(default,), (gvn,), (promote,)]
    assert played[4] not in played[:4], "what was tried is gone on from"
    codes = [base.compiler.build(replay(base.compiler, load_c(PROGRAMS[0]), trial.plan)).hash for trial in trials]
    assert len(set(codes)) == 5, "no code is scored twice"


def test_plans_that_do_not_compile_or_come_to_known_code_are_passed_over(
    env: Env, break_pass: Callable[[str], None]
) -> None:
    base: Any = env.unwrapped
    promote, nothing, gvn, combine = (
        base.observer.action_kinds.index(f"pass({name})")
        for name in ("mem2reg", "mergefunc", "gvn", "instcombine<no-verify-fixpoint>")
    )
    policy = policy_for(env)
    policy.repertoire = ((promote,), (promote, nothing), (gvn,), (combine,))

    break_pass("gvn")
    trials = PolicyAgent(policy).solve(env, PROGRAMS[1], 4, 0)
    played = [tuple(kind for kind, _, _ in trial.choices)[:-1] for trial in trials]
    assert played[2:] == [(promote,), (combine,)]
    assert all(trial.info.get("verdict") != "failed" for trial in trials[1:])


def test_what_is_estimated_to_be_fast_is_scored_first(env: Env, monkeypatch: pytest.MonkeyPatch) -> None:
    base: Any = env.unwrapped
    seen: list[float] = []

    def estimate_ns(self: Any, state: State) -> float:  # who has few passes is fast
        seen.append(10.0 * len(state.actions))
        return seen[-1]

    monkeypatch.setattr(type(base), "estimate_ns", estimate_ns)
    monkeypatch.setattr("agents.sieve.FIRST", 2)
    policy = policy_for(env)
    gvn, promote = (base.observer.action_kinds.index(f"pass({name})") for name in ("gvn", "mem2reg"))
    policy.repertoire = ((gvn,), (promote, gvn))
    trials = PolicyAgent(policy, foresight=3).solve(env, PROGRAMS[0], 3, 0)
    lengths = [len(trial.choices) for trial in trials]
    assert len(trials) == 3 and lengths[0] == min(seen[2 : 2 + 2 * 3]) / 10
    assert len(seen) > 2 * len(trials), "more were estimated than were scored"
    assert PolicyAgent(policy, foresight=3).solve(env, PROGRAMS[0], 1, 0)[0].choices == trials[0].choices
    one = PolicyAgent(policy).solve(env, PROGRAMS[0], 1, 0)[0]
    assert one.choices != trials[0].choices, "without foresight the likeliest plan comes first"


def test_where_nothing_can_be_estimated_nobody_looks_ahead(env: Env, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_estimate(self: Any, state: State) -> float:
        raise ValueError("there is none")

    monkeypatch.setattr(type(env.unwrapped), "estimate_ns", no_estimate)
    policy = policy_for(env)
    found, plain = (PolicyAgent(policy, foresight=n).solve(env, PROGRAMS[0], 5, 0) for n in (4, 1))
    assert [trial.choices for trial in found] == [trial.choices for trial in plain]


def test_changes_are_promised_what_their_parent_earned_and_the_change_is_estimated_to_do() -> None:
    sieve = Sieve(None, "", Tried(), 4, _zero_ns=100.0)
    parent = Trial(
        Plan("", "", "", "", ()), 0.2, {}, ((1, -1, -1),)
    )  # 0.2 better than the rule, though estimated to be worse
    sieve.estimates_ns[parent.choices] = 150.0
    assert sieve._promise(75.0, parent) == pytest.approx(np.log(0.5) - 0.2)
    assert sieve._promise(75.0, None) == pytest.approx(np.log(0.75))


def test_a_portfolio_begins_with_the_best_in_the_mean_and_adds_what_helps_elsewhere() -> None:
    gains = {
        (1,): {0: 0.1, 1: 0.1, 2: 0.1},
        (2,): {0: 0.2, 1: -0.2, 2: -0.2},
        (3,): {0: 0.11, 1: 0.0, 2: 0.0},
        (4,): {0: -0.1, 1: -0.1, 2: -0.1},
        (5,): {2: 9.0},  # too few programs to be trusted
        (6,): {0: 0.3, 1: 0.3, 2: -0.5},  # good in the mean, and ruinous
    }
    env: Any = None
    found = Repertoire(env, ["a", "b", "c"], np.random.default_rng(0), (1,), 45, gains)
    assert found.promise((5,)) == pytest.approx(MOST / (1 + DOUBT))
    assert found.promise((6,)) == pytest.approx((2 * MOST - 0.5) / (3 + DOUBT)) and LEAST < -0.5
    assert found.portfolio() == ((1,), (6,))


def test_gains_are_relative_to_the_rule_whatever_rewards_are_relative_to(env: Env) -> None:
    base: Any = env.unwrapped
    oz, o3 = (base.observer.action_kinds.index(f"pipeline(default<{level}>)") for level in ("Oz", "O3"))
    found = Repertoire(env, PROGRAMS, np.random.default_rng(0), (o3,), 45)
    found.measure(0, [(oz,), (o3,)])
    assert found.gains[o3,][0] == 0 and found.gains[oz,][0] > 0.5  # much smaller than -O3
    assert found.own[0] == (oz,) and len(found.gains) == 2
    for _ in range(20):
        some = around((oz,), (1, 2, 3), found.rng)
        assert some.count(oz) == 1 and len(some) <= 2 * AROUND + 1 and set(some) <= {oz, 1, 2, 3}


def test_sequences_that_serve_many_programs_are_found_and_are_no_worse_than_the_rule(env: Env) -> None:
    told: list[float] = []
    found = find_repertoire(env, PROGRAMS, "Oz", 3.0, 0, lambda _, share: told.append(share))
    assert found and len(set(found)) == len(found) and told
    totals = [play(env, program, playing(found[0])).total for program in PROGRAMS]
    assert np.mean(totals) >= 0.0, totals


def test_the_race_ends_in_time_and_narrows(env: Env, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agents.repertoire.ROUNDS", ((3, 2), (1, 10)))
    base: Any = env.unwrapped
    some = [(base.observer.action_kinds.index(f"pass({name})"),) for name in ("gvn", "dce", "licm", "sink")]
    found = Repertoire(env, PROGRAMS, np.random.default_rng(0), some[0], 45)
    found.measure(0, some)
    found.race(float("-inf"), lambda *_: None)
    assert all(len(gains) == 1 for gains in found.gains.values())
    found.race(float("inf"), lambda *_: None)
    assert sorted(len(gains) for gains in found.gains.values())[-1] == 3
    assert sum(len(gains) == 1 for gains in found.gains.values()) <= 2


@pytest.mark.slow
def test_training_by_run_time_finds_a_repertoire_and_checkpoints_keep_it(tmp_path: Path) -> None:
    timed = gym.make("passes-v0", programs=PROGRAMS[:2], budget_s=0.02, disable_env_checker=True)
    learner = Learner(lambda: timed, PPOConfig(envs=1, rollout_steps=8, width=8, layers=1), 0)
    warm_start(timed, learner, PROGRAMS[:2], "O3", 4.0, 0, lambda *_: None)
    base: Any = timed.unwrapped
    assert learner.repertoire and learner.guide == learner.repertoire[0] == base.guide
    learner.save(tmp_path / "checkpoint.pt")
    assert load_policy(tmp_path / "checkpoint.pt", timed).repertoire == learner.repertoire
    data = read_checkpoint(tmp_path / "checkpoint.pt")
    del data["repertoire"]
    torch.save(data, tmp_path / "before.pt")
    assert load_policy(tmp_path / "before.pt", timed).repertoire == ()
    learner.close()
    timed.close()
