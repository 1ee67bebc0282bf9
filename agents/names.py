"""Agents by name, as command lines and result rows say them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

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
        name: one of :data:`SEARCHES`, ``rule:NAME``, ``ppo:CHECKPOINT``, the search that a trained policy guides, or
            ``FILE.py:CLASS``, an agent of your own (:class:`agents.episodes.Agent`), which is made without arguments.
        env: what it will play on.

    Raises:
        ValueError: there is no such agent, or its checkpoint cannot be used.
    """
    if name in SEARCHES:
        return SEARCHES[name]()
    if name.startswith(RULE):
        return RuleAgent(name.removeprefix(RULE))
    if name.startswith(POLICY):
        from agents.planner import planner
        from agents.ppo import load_policy

        return planner(load_policy(Path(name.removeprefix(POLICY)), env), env)
    file, _, attribute = name.rpartition(":")
    if file.endswith(".py"):
        return _own(Path(file), attribute)
    raise ValueError(
        f"there is no agent {name!r}; there are {', '.join(SEARCHES)}, rule:NAME, ppo:CHECKPOINT and FILE.py:CLASS"
    )


def _own(path: Path, attribute: str) -> Agent:
    """An agent out of a file of the user's, which is run.

    Raises:
        ValueError: no such file or class, it fails, or what it makes is no agent.
    """
    if not path.is_file():
        raise ValueError(f"there is no file {path}, which was to define the agent {attribute!r}")
    spec = importlib.util.spec_from_file_location(f"own_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ValueError(f"{path} cannot be imported: it is no Python file")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        agent: Any = getattr(module, attribute)()
    except Exception as error:  # whatever a user's code raises is the answer
        raise ValueError(f"{path}: {attribute} cannot be made: {type(error).__name__}: {error}") from error
    if not callable(getattr(agent, "solve", None)) or not isinstance(getattr(agent, "name", None), str):
        raise ValueError(f"{path}: {attribute} is no agent: it needs a name and solve(env, program, budget, seed)")
    made: Agent = agent
    return made
