"""What every agent owes those who compare it: legal plans, the budget kept and counted, the seed obeyed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gymnasium
import pytest
import torch

import envs  # noqa: F401 - registers them
from agents import names
from agents.episodes import Agent
from agents.ledger import Budget, Ledger
from agents.planner import PolicyAgent
from agents.policy import GraphPolicy
from compilers.base import default_rule, replay

AGENTS = (*names.SEARCHES, "rule:default", "ppo")
SETTINGS: dict[str, tuple[dict[str, Any], str]] = {
    "fusion-v0": ({"reward": "estimate"}, "programs://graphs-v0/norm/1"),
    "passes-v0": ({"reward": "instructions"}, "programs://c-v0/crc32/small"),
    "unrolling-v0": ({"reward": "size"}, "programs://c-v0/crc32/small"),
}
BUDGET = 8


@pytest.fixture(params=SETTINGS)
def setting(request: pytest.FixtureRequest) -> tuple[Any, str]:
    options, program = SETTINGS[request.param]
    return gymnasium.make(request.param, **options), program


def _agent(name: str, env: Any) -> Agent:
    if name == "tpe":
        pytest.importorskip("optuna")
    if name == "ppo":
        torch.manual_seed(0)
        return PolicyAgent(GraphPolicy(env.observation_space, env.action_space, lambda _: 0.0, width=8, layers=1))
    return names.make(name.replace("default", default_rule(env.unwrapped.compiler)), env)


def _solve(agent: Agent, env: Any, program: str, seed: int, budget: Budget) -> Ledger:
    with Ledger(budget) as ledger:
        ledger.begin(env.unwrapped)
        trials = agent.solve(env, program, BUDGET, seed)
        assert trials == [entry.trial for entry in ledger.entries], "what is returned is what was spent"
    return ledger


@pytest.mark.parametrize("name", AGENTS)
def test_plans_are_whole_counted_and_follow_the_seed(setting: tuple[Any, str], name: str) -> None:
    env, program = setting
    agent = _agent(name, env)
    first, again, other = (_solve(agent, env, program, seed, Budget(BUDGET)) for seed in (0, 0, 1))
    entries = first.entries
    assert len(entries) == (1 if name.startswith("rule") else BUDGET)
    assert [entry.plans for entry in entries] == list(range(1, len(entries) + 1))
    seconds = [entry.seconds for entry in entries]
    assert seconds == sorted(seconds) and seconds[0] >= 0
    compiler = env.unwrapped.compiler
    subject = env.unwrapped.state.program
    for entry in entries:
        replay(compiler, subject, entry.trial.plan)  # raises for what is not legal or not finished
    assert [e.trial.plan for e in entries] == [e.trial.plan for e in again.entries]
    if len(entries) > 1:
        assert [e.trial.plan for e in entries] != [e.trial.plan for e in other.entries]


@pytest.mark.parametrize("name", names.SEARCHES)
def test_a_budget_ends_the_search_where_it_stands(setting: tuple[Any, str], name: str) -> None:
    """An agent that is promised more than the ledger holds is stopped; what it had found counts."""
    env, program = setting
    agent = _agent(name, env)
    with Ledger(Budget(plans=5)) as ledger:
        agent.solve(env, program, BUDGET, 0)
        pytest.fail("the search went on beyond its budget")
    assert len(ledger.entries) == 5
    with Ledger(Budget(seconds=1e-6)) as ledger:
        agent.solve(env, program, BUDGET, 0)
    assert ledger.entries == []


OWN = """
from agents.episodes import legal, play

class Last:
    name = "the last candidate"

    def solve(self, env, program, budget, seed):
        return [play(env, program, lambda env, observation: int(legal(observation)[-1]), seed) for _ in range(budget)]

class Empty:
    pass

class Broken:
    def __init__(self):
        raise OSError("no such thing")
"""


def test_an_agent_of_ones_own_is_counted_like_the_others(setting: tuple[Any, str], tmp_path: Path) -> None:
    env, program = setting
    file = tmp_path / "mine.py"
    file.write_text(OWN)
    with Ledger(Budget(plans=3)) as ledger:
        ledger.begin(env.unwrapped)
        names.make(f"{file}:Last", env).solve(env, program, 3, 0)
    assert [entry.plans for entry in ledger.entries] == [1, 2, 3]
    for words, reason in (
        (f"{file}:Empty", "is no agent: it needs a name"),
        (f"{file}:Missing", "cannot be made: AttributeError"),
        (f"{file}:Broken", "cannot be made: OSError: no such thing"),
        (f"{tmp_path}/other.py:Last", "there is no file"),
    ):
        with pytest.raises(ValueError, match=reason):
            names.make(words, env)


def test_unknown_agents_and_empty_budgets_are_refused(setting: tuple[Any, str]) -> None:
    with pytest.raises(ValueError, match="there are random, greedy"):
        names.make("clever", setting[0])
    with pytest.raises(ValueError, match="a number of plans or of seconds"):
        Budget()
    with pytest.raises(ValueError, match="1 plan or more"):
        Budget(plans=0)
