"""Agents by name, as command lines and result rows say them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from agents.episodes import Agent
from agents.local import BeamSearch, SimulatedAnnealing
from agents.rule import RuleAgent
from agents.search import EvolutionarySearch, RandomSearch
from agents.tpe import TreeParzenSearch
from agents.vec import Env

SEARCHES: Mapping[str, Callable[[], Agent]] = MappingProxyType(
    {
        "random": RandomSearch,
        "greedy": lambda: BeamSearch(1, "greedy search"),
        "beam": BeamSearch,
        "annealing": SimulatedAnnealing,
        "evolutionary": EvolutionarySearch,
        "tpe": TreeParzenSearch,
    }
)
"""What needs no training."""
RULE, POLICY = "rule:", "ppo:"


def make(name: str, env: Env) -> Agent:
    """The agent called ``name``.

    Args:
        name: one of :data:`SEARCHES`, ``rule:NAME``, or ``ppo:CHECKPOINT``, the search that a trained policy guides.
        env: what it will play on.

    Raises:
        ValueError: there is no such agent, or its checkpoint cannot be used.
    """
    if name in SEARCHES:
        return SEARCHES[name]()
    if name.startswith(RULE):
        return RuleAgent(name.removeprefix(RULE))
    if name.startswith(POLICY):
        from agents.ppo import load_policy, planner

        return planner(load_policy(Path(name.removeprefix(POLICY)), env), env)
    raise ValueError(f"there is no agent {name!r}; there are {', '.join(SEARCHES)}, rule:NAME and ppo:CHECKPOINT")
