"""Search agents stay within the mask and the budget, and find what chance finds rarely."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from agents.episodes import legal
from agents.imitation import Demonstrations, clone
from agents.planner import PolicyAgent
from agents.policy import GraphPolicy
from agents.search import EvolutionarySearch, RandomSearch, biased_random


@pytest.mark.parametrize("agent", [RandomSearch(), EvolutionarySearch()], ids=lambda agent: agent.name)
def test_search_keeps_the_budget_and_the_seed(toy: Any, agent: Any) -> None:
    env = toy.Planning()
    trials = agent.solve(env, "toy://1", 12, seed=0)
    assert len(trials) == 12 and all(len(trial.choices) == 4 for trial in trials)
    assert [t.plan for t in trials] == [t.plan for t in agent.solve(env, "toy://1", 12, seed=0)]
    assert [t.plan for t in trials] != [t.plan for t in agent.solve(env, "toy://1", 12, seed=1)]


def test_evolution_climbs_where_chance_does_not(toy: Any) -> None:
    """Keeping the best and changing little finds more of the right choices than drawing each plan anew."""
    env = toy.Planning(rounds=8)
    uris = [f"toy://{number}" for number in range(10)]
    found = {
        agent.name: np.mean([max(t.total for t in agent.solve(env, uri, 40, 0)) for uri in uris])
        for agent in (RandomSearch(), EvolutionarySearch())
    }
    assert found["evolutionary search"] > found["random search"] + 0.05, found


def test_the_random_search_is_no_straw_man(toy: Any) -> None:
    """Its share of plain actions differs widely from episode to episode: some fuse all, some nothing."""
    rng = np.random.default_rng(0)
    mask = np.ones(4, np.int8)
    observation = {"action_mask": mask, "candidates": np.array([[0, 0, -1], [1, 0, 1], [2, 0, -1], [3, 0, -1]])}
    shares = []
    for child in rng.spawn(200):
        choose = biased_random(child)
        shares.append(np.mean([choose(toy.Neighbours(), observation) == 0 for _ in range(30)]))
    counts, _ = np.histogram(shares, bins=5, range=(0, 1))
    assert counts.min() > 20, counts


def test_random_choices_are_legal(toy: Any) -> None:
    env = toy.Neighbours()
    choose = biased_random(np.random.default_rng(0))
    for seed in range(30):
        observation, _ = env.reset(seed=seed)
        assert choose(env, observation) in legal(observation)


def test_a_policy_learns_demonstrated_decisions(toy: Any) -> None:
    env = toy.Planning()
    shown = Demonstrations()
    expert = shown.recorded(lambda env, _: env.unwrapped.answer)  # type: ignore[attr-defined]
    for seed in range(150):
        observation, _ = env.reset(options={"program": f"toy://{seed}"})
        done = False
        while not done:
            observation, _, done, _, _ = env.step(expert(env, observation))
    policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 1e-3, width=32, layers=1)
    share = clone(policy, shown, seconds=20, seed=0, most_epochs=12, minibatch=64, learning_rate=5e-3)
    assert share > 0.9
    held_out = [PolicyAgent(policy).solve(env, f"toy://{seed}", 1, 0)[0].total for seed in range(1000, 1030)]
    assert np.mean(held_out) > 0.85
    with pytest.raises(ValueError, match="no demonstrations"):
        clone(policy, Demonstrations(), seconds=1, seed=0)
