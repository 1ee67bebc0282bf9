"""Bayesian search: a tree-structured Parzen estimator (Bergstra et al. 2011) over the decisions, by Optuna."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from agents.episodes import Choose, Target, Trial, identity, legal, play
from agents.recipe import transfers
from agents.search import EvolutionarySearch
from agents.vec import Env, Observation

MISSING = "the agent 'tpe' needs Optuna: pip install -e '.[search]'"


@dataclass(frozen=True)
class TreeParzenSearch:
    """Each decision is a categorical parameter whose choices are the candidates offered there.

    A parameter is known again by what it offers, and where decisions name nothing of the program by its place in the
    plan as well: a conditional search space, as the estimator was made for. The plans of the default rule and of the
    best rule are its first observations, ``startup`` random ones follow.
    """

    startup: int = 8
    name: str = "TPE"

    def solve(self, env: Env, program: Target, budget: int, seed: int) -> list[Trial]:
        """At most ``budget`` plans.

        Raises:
            ValueError: Optuna is not installed.
        """
        try:
            import optuna
        except ImportError:
            raise ValueError(MISSING) from None
        optuna.logging.set_verbosity(optuna.logging.WARNING)
        sampler = optuna.samplers.TPESampler(n_startup_trials=self.startup, seed=seed)
        study = optuna.create_study(direction="maximize", sampler=sampler)
        rng = np.random.default_rng(seed)
        trials = EvolutionarySearch().start(env, program, rng, seed)[:budget]
        for trial in trials:
            params: dict[str, str] = {}
            spaces: dict[str, Any] = {}
            for name, offered, chosen in _decisions(env, program, trial):
                params[name] = chosen
                spaces[name] = optuna.distributions.CategoricalDistribution(offered)
            known = optuna.trial.create_trial(params=params, distributions=spaces, value=trial.total)
            study.add_trial(known)
        while len(trials) < budget:
            asked = study.ask()
            trials.append(play(env, program, _asking(asked)))
            study.tell(asked, trials[-1].total)
        return trials


def _asking(asked: Any) -> Choose:
    """A chooser that asks an Optuna trial."""
    step = 0

    def choose(env: Env, observation: Observation) -> int:
        nonlocal step
        name, actions = _parameter(observation, step)
        step += 1
        if len(actions) == 1:
            return next(iter(actions.values()))
        return actions[str(asked.suggest_categorical(name, list(actions)))]

    return choose


def _parameter(observation: Observation, step: int) -> tuple[str, dict[str, int]]:
    """The decision's name, and its choices: text -> candidate."""
    actions = {_text(identity(observation, int(action))): int(action) for action in legal(observation)}
    digest = hashlib.sha256(" ".join(actions).encode()).hexdigest()[:12]
    return (f"{step} {digest}" if transfers(observation) else digest), actions


def _text(choice: tuple[int, int, int]) -> str:
    return ",".join(map(str, choice))


def _decisions(env: Env, program: Target, trial: Trial) -> Iterator[tuple[str, list[str], str]]:
    """Name, choices and choice of each decision of a trial that left a choice; its last step is not taken again."""
    observation, _ = env.reset(options={"program": program})
    for step, choice in enumerate(trial.choices):
        name, actions = _parameter(observation, step)
        if _text(choice) not in actions:
            return
        if len(actions) > 1:
            yield name, list(actions), _text(choice)
        if step + 1 < len(trial.choices):
            observation = env.step(actions[_text(choice)])[0]
