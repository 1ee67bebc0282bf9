"""IR instructions against -Oz on programs never trained on: ``python -m benchmarks.llvm.code_size RUN [RUN ...]``.

Each RUN is a folder of ``python -m train --env passes-v0 --reward instructions``; several are several seeds. For each
program of the split, the policy plays one episode, taking what is most likely at each step (*zero-shot*): at most 45
passes, those of given up tries and marks among them, and the best state seen is its plan. A whole pipeline, if it took
one, would count as one pass; how many it took is in the table. *Guarded* is the same with -Oz's code where that is
smaller. Random, greedy and evolutionary search, which learn nothing, may spend as many compilations (finished
episodes, each of at most 45 passes), and then more.

What is told is never the reward: each plan is run once more, in a module of its own, and its instructions are counted
there. Figures are geometric means over programs of instructions over those of -Oz, with 95 % intervals by a bootstrap
over programs within families and over seeds.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import gymnasium as gym
import numpy as np
import tyro
from rich.console import Console
from rich.progress import track

import envs  # noqa: F401 - registers them
from agents.episodes import Agent, Trial
from agents.planner import PolicyAgent
from agents.ppo import load_policy
from agents.search import EvolutionarySearch, GreedySearch, RandomSearch
from agents.vec import Env
from benchmarks.bootstrap import Estimate, bootstrap, mean
from benchmarks.evaluate import best_of
from benchmarks.run_folder import RunError, RunFolder
from compilers.base import State, replay, run_rule
from programs import c
from programs.c.spec import PREFIX
from programs.load import load_c

POLICY = "policy, zero-shot"


@dataclass(frozen=True)
class Options:
    """Options of the benchmark."""

    runs: Annotated[tuple[Path, ...], tyro.conf.Positional] = ()
    """Run folders of python -m train."""
    split: str = "test"
    """Split of the suite: test, or validation while you are still choosing."""
    budgets: tuple[int, ...] = (1, 10, 100)
    """Compilations that each search may spend on a program."""
    out: Path | None = None
    """Write everything as JSON to this file, too."""


@dataclass
class Row:
    """One agent: for each seed and program the ratio to -Oz, shape (seeds, programs), and what its episodes took."""

    ratios: list[list[float]] = field(default_factory=list)
    passes: int = 0
    """The most in any episode."""
    pipelines: int = 0
    """Whole pipelines in all episodes."""

    def estimate(self, families: list[str]) -> Estimate:
        """The geometric mean."""
        return bootstrap(mean, np.log(np.array(self.ratios)), families=families).map(math.exp)


class CodeSize:
    """The comparison on some programs.

    Args:
        env: ``passes-v0`` with the reward ``instructions``.
        programs: URIs.
    """

    def __init__(self, env: Env, programs: list[str]) -> None:
        self.env = env
        self.programs: list[Any] = [load_c(uri) for uri in programs]
        self.families = [str(program.family) for program in self.programs]
        self.rows: dict[str, Row] = {}
        self._oz = [self._count(run_rule(self._compiler, program, "Oz")) for program in self.programs]

    @property
    def _compiler(self) -> Any:
        base: Any = self.env.unwrapped
        return base.compiler

    def _count(self, state: State) -> int:
        return int(self._compiler.fresh(state).instructions)

    def add(self, name: str, agent: Agent, budget: int, seed: int, console: Console) -> None:
        """Let the agent solve all programs; another seed of the same name is another repetition."""
        row = self.rows.setdefault(name, Row())
        ratios = []
        for index, program in enumerate(track(self.programs, name, console=console, transient=True)):
            trials = agent.solve(self.env, program, budget, seed)
            ratios.append(self._count(replay(self._compiler, program, best_of(trials).plan)) / self._oz[index])
            for trial in trials:
                self._note(row, trial)
        row.ratios.append(ratios)

    def guard(self, name: str) -> None:
        """A further row: that one, but -Oz's code where it has fewer instructions, as counting tells without a run."""
        row = self.rows[name]
        kept = [[min(ratio, 1.0) for ratio in ratios] for ratios in row.ratios]
        pipelines = row.pipelines + sum(ratio > 1 for ratios in row.ratios for ratio in ratios)
        self.rows[f"{name}, guarded"] = Row(kept, row.passes, pipelines)

    def _note(self, row: Row, trial: Trial) -> None:
        base: Any = self.env.unwrapped
        free = {base.ending_kind, base.restart_kind}
        kinds = [kind for kind, _, _ in trial.choices]
        row.passes = max(row.passes, sum(kind not in free for kind in kinds))
        row.pipelines += sum(kind in base.whole_kinds for kind in kinds)

    def markdown(self) -> str:
        """The table."""
        lines = [
            "| | IR instructions / -Oz | 95 % interval | best | worst | above -Oz | seeds | most passes | pipelines |",
            "|---|---|---|---|---|---|---|---|---|",
        ]
        for name, row in self.rows.items():
            found, ratios = row.estimate(self.families), np.array(row.ratios)
            lines.append(
                f"| {name} | {found.value:.3f} | {found.low:.3f} to {found.high:.3f} | {ratios.min():.2f} | "
                f"{ratios.max():.2f} | {(ratios > 1).mean():.0%} | {len(ratios)} | {row.passes} | {row.pipelines} |"
            )
        return "\n".join(lines)

    def to_json(self) -> dict[str, Any]:
        """Everything, JSON-able."""
        return {
            "compiler": self._compiler.version,
            "programs": [program.uri for program in self.programs],
            "families": self.families,
            "oz": self._oz,
            "rows": {name: vars(row) for name, row in self.rows.items()},
        }


def compare(options: Options, console: Console) -> CodeSize:
    """All runs and all searches.

    Raises:
        RunError: no run folder of passes-v0 with the reward ``instructions``.
        ValueError: no such split.
    """
    env = gym.make("passes-v0", reward="instructions", disable_env_checker=True)
    found = CodeSize(env, [f"{PREFIX}{name}" for name in c.names(options.split)])
    for path in options.runs:
        run = RunFolder.open(path)
        trained = run.config["options"]
        if (trained["env"], trained["reward"]) != ("passes-v0", "instructions"):
            raise RunError(f"{path} is a run of {trained['env']} with the reward {trained['reward'] or 'by default'!r}")
        found.add(POLICY, PolicyAgent(load_policy(run.checkpoint, env)), 1, 0, console)
    if options.runs:
        found.guard(POLICY)
    searches: tuple[Agent, ...] = (RandomSearch(), GreedySearch(), EvolutionarySearch())
    for budget in options.budgets:
        for agent in searches:
            for seed in range(max(1, len(options.runs))):
                found.add(f"{agent.name}, {budget} compilation{'s' * (budget > 1)}", agent, budget, seed, console)
    env.close()
    return found


def main(options: Options, console: Console) -> None:
    """Compare, and print the table."""
    found = compare(options, console)
    console.print(f"{len(found.programs)} programs of {options.split}, LLVM {found.to_json()['compiler']}")
    console.print(found.markdown(), soft_wrap=True, highlight=False)
    if options.out is not None:
        options.out.write_text(json.dumps(found.to_json()) + "\n")


if __name__ == "__main__":
    main(tyro.cli(Options, description=__doc__), Console())
