"""Sequences that serve many programs: played, evolved and put together on the passes of real programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gymnasium as gym
import numpy as np
import pytest

import envs  # noqa: F401 - registers them
from agents.episodes import play
from agents.imitation import Demonstrations, clone
from agents.planner import PolicyAgent
from agents.ppo import Learner, PPOConfig, load_policy
from agents.recipe import Evolution, follow, playing, portfolio, transfers
from agents.search import GreedySearch
from agents.stages import is_recipe_worth_it, keep_better, warm_start
from agents.vec import Env, Observation
from features.passes import CANDIDATE_FEATURES

PROGRAMS = ["programs://c-v0/crc32/small", "programs://c-v0/gcd/small", "programs://c-v0/nqueens/small"]


@pytest.fixture
def env() -> Iterator[Env]:
    made = gym.make("passes-v0", programs=PROGRAMS, reward="instructions", disable_env_checker=True)
    yield made
    made.close()


def kinds(env: Env, *texts: str) -> tuple[int, ...]:
    base: Any = env.unwrapped
    return tuple(base.observer.action_kinds.index(text) for text in texts)


def test_a_sequence_is_played_in_order_and_then_ended(env: Env) -> None:
    wanted = kinds(env, "pass(sroa<modify-cfg>)", "restart", "pass(mem2reg)", "pass(gvn)")
    trial = play(env, PROGRAMS[0], playing(wanted))
    base: Any = env.unwrapped
    assert [kind for kind, _, _ in trial.choices] == [*wanted, base.ending_kind]
    # what is not legal is left out: nothing was tried yet that could be begun anew
    trial = play(env, PROGRAMS[0], playing(kinds(env, "restart", "pass(gvn)")))
    assert trial.plan.actions[0] == "pass(gvn)" or len(trial.plan.actions) == 1
    # and there is no room for more than 45 passes
    trial = play(env, PROGRAMS[0], playing(kinds(env, "pass(dce)") * 60))
    assert len(trial.choices) == 46


def test_decisions_about_nodes_do_not_transfer(env: Env) -> None:
    assert transfers(env.reset(seed=0)[0])
    fusion = gym.make("fusion-v0", reward="estimate", disable_env_checker=True)
    assert not transfers(fusion.reset(seed=0)[0])
    fusion.close()


def test_evolution_never_gets_worse_and_leaves_out_what_does_nothing(env: Env) -> None:
    start = kinds(env, "pass(mergefunc)", "pass(sroa<modify-cfg>)", "pass(mergefunc)")
    some = kinds(env, "pass(instcombine<no-verify-fixpoint>)", "pass(simplifycfg)", "pass(gvn)", "pass(adce)")
    search = Evolution(env, PROGRAMS, some, 6, -1, np.random.default_rng(0), start)
    before = np.mean([search.worth(start, index) for index in range(3)])
    seen: list[float] = []
    found = search.run(1.5, seen.append)
    assert np.mean([search.worth(found, index) for index in range(3)]) >= before
    assert len(found) <= 6 and seen == sorted(seen)
    only = Evolution(env, PROGRAMS[:1], some, 6, -1, np.random.default_rng(0), start)
    assert only.pruned() == kinds(env, "pass(sroa<modify-cfg>)")


def test_a_recipe_is_worth_as_much_as_its_best_try(env: Env) -> None:
    base: Any = env.unwrapped
    judge = Evolution(env, PROGRAMS, (), 45, base.restart_kind, np.random.default_rng(0))
    for texts in (
        ("pass(sroa<modify-cfg>)", "pass(reg2mem)", "restart", "pass(gvn)"),
        ("mark(minsize)", "pass(inline)", "restart", "restart", "pass(mem2reg)", "pass(inline)", "pass(gvn)"),
    ):
        recipe = kinds(env, *texts)
        for index, program in enumerate(PROGRAMS):
            assert judge.worth(recipe, index) == pytest.approx(play(env, program, playing(recipe)).total)


def test_a_portfolio_holds_what_serves_different_programs(env: Env) -> None:
    base: Any = env.unwrapped
    judge = Evolution(env, PROGRAMS, (), 45, -1, np.random.default_rng(0))
    good = kinds(env, "pass(sroa<modify-cfg>)", "pass(instcombine<no-verify-fixpoint>)", "pass(simplifycfg)")
    useless = kinds(env, "pass(mergefunc)", "pass(slsr)")
    made = portfolio(judge, [useless, good], 45, base.restart_kind)
    assert made == good
    assert portfolio(judge, [useless, good], 2, base.restart_kind) in ((), useless)


def test_a_policy_learns_to_follow_what_is_suggested_and_its_checkpoint_says_what(env: Env, tmp_path: Path) -> None:
    guide = kinds(
        env, "mark(minsize)", "pass(sroa<modify-cfg>)", "restart", "pass(inline)", "pass(gvn)", "pass(inline)"
    )
    learner = Learner(lambda: env, PPOConfig(envs=1, rollout_steps=8, width=32, layers=1), 0)
    learner.use_guide(guide)
    shown = Demonstrations()
    wanted = [play(env, program, shown.recorded(playing(guide))).choices for program in PROGRAMS]
    clone(learner.policy, shown, seconds=1e9, seed=0, most_epochs=150)
    learner.save(tmp_path / "checkpoint.pt")
    follow(env, ())
    agent = PolicyAgent(load_policy(tmp_path / "checkpoint.pt", env))
    assert [agent.solve(env, program, 1, 0)[0].choices for program in PROGRAMS] == wanted
    base: Any = env.unwrapped
    assert base.guide == ()  # suggested for as long as the policy decides, no longer
    learner.load(tmp_path / "checkpoint.pt")
    assert learner.guide == base.guide == guide
    learner.close()


def test_weights_that_earn_less_are_taken_back(env: Env) -> None:
    learner = Learner(lambda: env, PPOConfig(envs=1, rollout_steps=8, width=32, layers=1), 0)
    learner.use_guide(kinds(env, "pass(sroa<modify-cfg>)", "pass(instcombine<no-verify-fixpoint>)"))
    shown = Demonstrations()
    for program in PROGRAMS:
        play(env, program, shown.recorded(playing(learner.guide)))
    worse = {name: value.clone() for name, value in learner.policy.state_dict().items()}
    clone(learner.policy, shown, seconds=1e9, seed=0, most_epochs=150)
    better = {name: value.clone() for name, value in learner.policy.state_dict().items()}
    assert keep_better(env, learner, PROGRAMS, worse, lambda phase, share: None)
    learner.policy.load_state_dict(worse)
    assert not keep_better(env, learner, PROGRAMS, better, lambda phase, share: None)
    assert all((value == better[name]).all() for name, value in learner.policy.state_dict().items())
    learner.close()


def test_what_is_suggested_moves_on_with_each_step(env: Env) -> None:
    base: Any = env.unwrapped
    column = CANDIDATE_FEATURES.index("is_suggested")

    def suggested(observation: Observation) -> list[str]:
        rows = np.flatnonzero(observation["candidate_features"][:, column])
        return [base.observer.action_kinds[observation["candidates"][row, 0]] for row in rows]

    assert suggested(env.reset(seed=0)[0]) == []
    follow(env, kinds(env, "restart", "pass(gvn)", "pass(dce)", "restart", "pass(adce)"))
    observation, _ = env.reset(seed=0)
    assert suggested(observation) == ["pass(gvn)"]  # there is nothing yet to begin anew
    observation = env.step(kinds(env, "pass(licm)")[0])[0]
    assert suggested(observation) == ["pass(dce)"]
    observation = env.step(kinds(env, "restart")[0])[0]
    assert suggested(observation) == ["pass(adce)"] == suggested(base.fork()._observe())
    assert suggested(env.step(kinds(env, "pass(dce)")[0])[0]) == ["stop"]


def test_a_warm_start_finds_a_recipe_where_trying_costs_no_measurement(env: Env) -> None:
    assert is_recipe_worth_it(env, PROGRAMS[0])
    fusion = gym.make("fusion-v0", reward="estimate", disable_env_checker=True)
    assert not is_recipe_worth_it(fusion, "programs://graphs-v0/norm/1")
    learner = Learner(lambda: env, PPOConfig(envs=1, rollout_steps=8, width=32, layers=1), 0)
    phases: list[str] = []
    warm_start(env, learner, PROGRAMS, "O3", 4.0, 0, lambda phase, share: phases.append(phase))
    base: Any = env.unwrapped
    assert base.guide == learner.guide and phases[-1] == "repeating the recipe"
    nothing = [play(env, program, playing(())).total for program in PROGRAMS]
    assert np.mean([play(env, program, playing(learner.guide)).total for program in PROGRAMS]) >= np.mean(nothing)
    learner.close()


def test_greedy_search_takes_the_best_kind_at_each_step(env: Env) -> None:
    base: Any = env.unwrapped
    offered = len(base.observer.action_kinds)
    trials = GreedySearch().solve(env, PROGRAMS[0], 2 * offered, 0)
    assert 1 < len(trials) <= 2 * offered
    first_step, second = trials[1:offered], trials[offered + 1]  # all kinds but to begin anew; and one after them
    best = max(trial.total for trial in first_step)
    assert best in [trial.total for trial in first_step if trial.choices[0] == second.choices[0]]
    assert len(GreedySearch().solve(env, PROGRAMS[0], 5, 0)) == 5
