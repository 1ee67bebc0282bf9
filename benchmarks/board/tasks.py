"""What agents are compared on: frozen sets of held-out programs, each with its environment, zero and budget."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

import gymnasium

import envs  # noqa: F401 - registers them
from measure import WorkerPool
from programs import c, calls, graphs, load, loops
from programs.c.spec import PREFIX as C_PREFIX
from programs.c_program import EXACT
from programs.calls.spec import PREFIX as CALLS_PREFIX
from programs.load import is_c, load_c
from programs.loops.suite import PREFIX as LOOPS_PREFIX


@dataclass(frozen=True)
class Task:
    """Something to be good at.

    Attributes:
        env, suite: its name is both, ``fusion-v0/test-12``.
        programs: URIs.
        options: of the environment.
        unseen: further options for agents that do not look at observations; the decisions and their price are the same.
        baseline: the fixed rule whose figure is 1.
        unit: what the ratio is of.
        plans: the budget of an entry: plans that may be scored on a program.
        seeds: of an entry: repetitions with another seed each.
        frozen: :func:`digest` of its programs; empty for a set that is not on the leaderboard.
    """

    env: str
    suite: str
    programs: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)
    unseen: Mapping[str, Any] = field(default_factory=dict)
    baseline: str = ""
    unit: str = "run time"
    plans: int = 50
    seeds: int = 5
    frozen: str = ""

    @property
    def name(self) -> str:
        """``ENV/SUITE``."""
        return f"{self.env}/{self.suite}"

    def make(self, **more: Any) -> Any:
        """The environment."""
        return gymnasium.make(self.env, **{**self.options, **more})

    def make_in(self, pool: WorkerPool, **more: Any) -> Any:
        """The environment, which measures in this pool if it measures at all."""
        env = self.make(**more)
        return self.make(pool=pool, **more) if env.unwrapped.measures else env


def _tests(suite: Any, prefix: str, count: int) -> tuple[str, ...]:
    """Held-out programs of a suite in C, families in turn."""
    specs = suite.specs()
    by_family: dict[str, list[str]] = {}
    for name in suite.names("test"):
        by_family.setdefault(specs[name].family, []).append(f"{prefix}{name}")
    turns = max(map(len, by_family.values()))
    dealt = [members[turn] for turn in range(turns) for members in by_family.values() if turn < len(members)]
    return tuple(dealt[:count])


def _exact(uri: str) -> str:
    """The address of a loop kernel of which every bit of the result is compared."""
    return uri if subject(uri).tolerance == EXACT else f"{uri}#exact"


INSTRUCTIONS = {"reward": "instructions"}
SIZE = {"reward": "size"}
QUICK = {"budget_s": 0.1}
"""Options: many plans, each measured less long; what is chosen is measured again in any case."""
NO_EFFECTS = {"effects": "none"}
"""Options for searches: what each choice would do is compiled for those who look at it."""


@cache
def tasks() -> Mapping[str, Task]:
    """Every task by name."""
    passes, inlining = _tests(c, C_PREFIX, 12), _tests(calls, CALLS_PREFIX, 12)
    unrolling = tuple(map(_exact, _tests(loops, LOOPS_PREFIX, 12)))
    some = [
        Task(
            "fusion-v0", "test-12", graphs.deal("test", 12), baseline="roofline-greedy",
            frozen="486b08bff4b683e6",
        ),
        Task(
            "fusion-v0", "inductor-12", graphs.deal("test", 12), {"compiler": "inductor"}, baseline="default", plans=20,
            frozen="486b08bff4b683e6",
        ),
        Task("passes-v0", "test-12", passes, QUICK, baseline="O3", frozen="37c0147929b4c8b3"),
        Task(
            "passes-v0", "instructions-12", passes, INSTRUCTIONS, baseline="Oz", unit="IR instructions",
            frozen="37c0147929b4c8b3",
        ),
        Task("unrolling-v0", "test-12", unrolling, QUICK, baseline="O3", frozen="167fe5d34c7fe3bf"),
        Task("inlining-v0", "test-12", inlining, QUICK, NO_EFFECTS, baseline="O3", frozen="b40bfc3e971bb8d8"),
        Task(
            "inlining-v0", "size-12", inlining, SIZE, NO_EFFECTS, baseline="Oz", unit="code size",
            frozen="b40bfc3e971bb8d8",
        ),
        Task("fusion-v0", "try", ("programs://graphs-v0/norm/1", "programs://graphs-v0/losses/1"),
             baseline="roofline-greedy", plans=4, seeds=1),
        Task("passes-v0", "try", ("programs://c-v0/crc32/small", "programs://c-v0/quicksort/small"), INSTRUCTIONS,
             baseline="Oz", unit="IR instructions", plans=4, seeds=1),
    ]  # fmt: skip
    return MappingProxyType({task.name: task for task in some})


def find(name: str) -> Task:
    """The task called ``name``. Raises ``ValueError`` where there is none."""
    if name not in tasks():
        raise ValueError(f"there is no task {name!r}; there are: {', '.join(tasks())}")
    return tasks()[name]


def subject(uri: str) -> Any:
    """The program of a task."""
    return load_c(uri) if is_c(uri) else load(uri)


def digest(uris: Sequence[str]) -> str:
    """Identity of programs: changes with any graph, constant or line of IR, and with their order."""
    return hashlib.sha256(" ".join(subject(uri).key for uri in uris).encode()).hexdigest()[:16]


@cache
def held_out() -> Mapping[str, str]:
    """Key -> URI of programs that nobody may train on: the tasks', and the first of the held-out families."""
    uris = [uri for task in tasks().values() if task.frozen for uri in task.programs]
    uris += [*graphs.deal("test", 64), *graphs.deal("validation", 16)]
    for suite, prefix in ((c, C_PREFIX), (calls, CALLS_PREFIX), (loops, LOOPS_PREFIX)):
        uris += [f"{prefix}{name}" for split in ("test", "validation") for name in suite.names(split)]
    return MappingProxyType({subject(uri).key: uri for uri in dict.fromkeys(uris)})
