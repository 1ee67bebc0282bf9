"""Demonstrations: the best rule where scoring costs no measurement, and plans that a search kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gymnasium as gym
import numpy as np
import pytest

import envs  # noqa: F401 - registers them
from agents.episodes import play
from agents.imitation import clone, composed, demonstrate, repeat
from agents.planner import PolicyAgent
from agents.policy import GraphPolicy
from agents.rule import following
from agents.search import EvolutionarySearch
from agents.vec import Env
from compilers.base import PlanError

SMALL = "programs://c-v0/quicksort/small"


@pytest.fixture
def env() -> Iterator[Env]:
    made = gym.make("inlining-v0", programs=[SMALL], reward="size", effects="none", disable_env_checker=True)
    yield made
    made.close()


def row_of(env: Env, rule: str) -> dict[str, Any]:
    trial = play(env, SMALL, following(rule))
    kinds = "".join(chr(ord("a") + kind) for kind, _, _ in trial.choices)
    return {
        "program": SMALL,
        "program_key": trial.plan.program_key,
        "best": list(trial.plan.actions),
        "trials": [[kinds, trial.total]],
    }


def test_every_rule_is_played_where_that_costs_no_measurement(env: Env) -> None:
    rules = ["none", *(rule for rule in env.unwrapped.compiler.rules if rule != "none")]  # type: ignore[attr-defined]
    earned = [play(env, SMALL, following(rule)) for rule in rules]
    best = max(earned, key=lambda trial: trial.total)
    assert best.total > earned[0].total + 0.05
    shown = demonstrate(env, [SMALL], "none", 1e9)
    kinds = [int(seen["candidates"][action, 0]) for seen, action in zip(shown.observations, shown.actions, strict=True)]
    # all of these calls leave three choices
    assert kinds == [kind for kind, _, _ in best.choices]


def test_plans_that_were_kept_are_repeated_and_learned(env: Env) -> None:
    base: Any = env.unwrapped
    row = row_of(env, "once")
    shown = repeat(base.imagined(), [row], 1e9)
    alone = len(shown.actions)
    near = row_of(env, "all")["trials"][0][0]
    far = row_of(env, "none")["trials"][0][0]
    total = row["trials"][0][1]
    trials = [*row["trials"], [near, total - 0.01], [far, -1.0]]
    more = repeat(base.imagined(), [{**row, "trials": trials}], 1e9)
    assert 0 < alone < len(more.actions) == 3 * alone // 2
    timed = repeat(base.imagined(), [{**row, "trials": trials, "ratio": 0.9}], 1e9)
    pairs = list(zip(timed.observations, timed.actions, strict=True))
    # every call is inlined in one of the good plans, where it can be
    assert len(pairs) == alone // 2 and all(action == int(1 in seen["candidates"][:, 0]) for seen, action in pairs)
    assert composed([("aab", 0.1), ("bca", 0.1), ("abb", 0.0)], 0.05) == (1, 0, 1)
    assert composed([("aab", 0.1), ("bca", 0.1), ("abb", 0.06)], 0.05) == (1, 1, 1)
    policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 0.0, width=32, layers=1)
    assert clone(policy, shown, seconds=1e9, seed=0, most_epochs=80) > 0.9
    assert PolicyAgent(policy).solve(env, SMALL, 1, 0)[0].total == pytest.approx(total, abs=0.02)
    with pytest.raises(PlanError, match="action 1"):
        repeat(base.imagined(), [{**row, "best": ["nonsense"]}], 1e9)


def test_evolution_may_begin_with_fixed_rules(env: Env) -> None:
    trials = EvolutionarySearch(rules=("none", "all")).solve(env, SMALL, 5, 0)
    first = [{kind for kind, _, _ in trial.choices} for trial in trials[:3]]
    assert first[0] == {0} and first[1] == {2} and 1 in first[2] and len(trials) == 5
    assert np.isfinite([trial.total for trial in trials]).all()
