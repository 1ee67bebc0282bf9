"""Is every accepted plan right, and every wrong one rejected?

``python -m benchmarks.fusion.soundness`` runs three things through the worker pool's output check:

* every real model of the registry, compiled whole by each fixed rule and by random plans: all must pass;
* a random walk of plans over generated programs: all must pass, none may crash or hang;
* every real model, miscompiled in four classic ways (:mod:`benchmarks.fusion.mutants`): all must be rejected.
"""

from __future__ import annotations

import functools
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import tyro
from rich.console import Console
from rich.progress import track
from rich.table import Table

import programs
from benchmarks.fusion.mutants import MUTANTS
from compilers.base import Artifact, State, run_rule
from compilers.compose import compose
from compilers.loopjit import LoopJit
from measure import WorkerPool
from programs import graphs, models
from programs.program import Program
from programs.regions import Region, split


@dataclass(frozen=True)
class Options:
    """Check plans that should be right, and plans that are wrong on purpose."""

    models: tuple[str, ...] = ()
    """Names of real models (default: all of the registry)."""
    plans: int = 200
    """Plans of the random walk."""
    programs: int = 10
    """Generated programs that the walk goes over."""
    random_plans: int = 2
    """Random plans of each real model, beside the fixed rules."""
    seed: int = 0
    """Seed of everything."""


def random_state(jit: LoopJit, program: Program, chooser: random.Random) -> State:
    """A finished state by uniform choice among the legal placements."""
    state = jit.start(program)
    while (choices := jit.legal(state)).candidates:
        state = state.then(chooser.choice(choices.candidates))
    return state


def whole(jit: LoopJit, program: Program, regions: Sequence[Region], decide: Callable[[Program], State]) -> Artifact:
    """The whole model, each of its regions as ``decide`` says."""
    return compose(program, regions, [jit.build(decide(region.program)) for region in regions])


def check_model(name: str, pool: WorkerPool, options: Options) -> tuple[int, list[str], dict[str, str]]:
    """(plans that passed, complaints, mutant -> what became of it) for one real model."""
    program = programs.load(f"programs://models/{name}")
    regions = split(program)
    jit = LoopJit()
    chooser = random.Random(options.seed)
    artifacts = {}
    for rule in jit.rules:
        artifacts[rule] = whole(jit, program, regions, functools.partial(run_rule, jit, rule=rule))
    for number in range(options.random_plans):
        artifacts[f"random {number}"] = whole(jit, program, regions, lambda p: random_state(jit, p, chooser))
    complaints = []
    for label, artifact in artifacts.items():
        verdict = pool.check(program, artifact, seed=chooser.randrange(1 << 30))
        if not verdict.ok:
            complaints.append(f"{name}, {label}: {verdict.reason}")
    fates = {}
    good = {step.code_hash for step in artifacts["share-all"].kernels}
    for label, emitter in MUTANTS.items():
        mutant = whole(LoopJit(emitter), program, regions, lambda p: run_rule(jit, p, "share-all"))
        if {step.code_hash for step in mutant.kernels} == good:
            fates[label] = "-"  # the model has nothing of the kind
            continue
        verdict = pool.check(program, mutant, seed=chooser.randrange(1 << 30))
        fates[label] = "ACCEPTED" if verdict.ok else "rejected"
    return len(artifacts) - len(complaints), complaints, fates


def walk(pool: WorkerPool, options: Options) -> tuple[int, list[str]]:
    """(plans that passed, complaints) of a random walk over generated programs."""
    jit, chooser = LoopJit(), random.Random(options.seed)
    some = [graphs.load(str(chooser.randrange(1 << 20))) for _ in range(options.programs)]
    complaints = []
    for number in track(range(options.plans), "random walk"):
        program = some[number % len(some)]
        verdict = pool.check(program, jit.build(random_state(jit, program, chooser)), seed=number)
        if not verdict.ok:
            complaints.append(f"{program.uri}, plan {number}: {verdict.reason}")
    return options.plans - len(complaints), complaints


def main(options: Options) -> int:
    """Run all and print; returns the number of complaints."""
    console = Console(width=120)
    table = Table(title="output check over real models")
    for heading in ("model", "plans accepted", *MUTANTS, "seconds"):
        table.add_column(heading)
    complaints: list[str] = []
    with WorkerPool(time_limit_s=60.0) as pool:
        for name in track(options.models or models.NAMES, "real models"):
            begin = time.monotonic()
            passed, found, fates = check_model(name, pool, options)
            complaints += found
            accepted = [label for label, fate in fates.items() if fate == "ACCEPTED"]
            complaints += [f"{name}: the mutant '{label}' was accepted" for label in accepted]
            cells = [f"{passed} of {passed + len(found)}", *fates.values(), f"{time.monotonic() - begin:.0f}"]
            table.add_row(name, *cells)
        before = pool.replaced
        passed, found = walk(pool, options)
        complaints += found
        replaced = pool.replaced - before
    console.print(table)
    console.print(f"random walk: {passed} of {options.plans} plans accepted; workers that died: {replaced}")
    for line in complaints:
        console.print(f"[red]{line}")
    return len(complaints)


if __name__ == "__main__":
    sys.exit(1 if main(tyro.cli(Options)) else 0)
