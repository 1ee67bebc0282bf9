"""The best that any plan reaches, as data: what learned policies are measured in.

    python -m benchmarks.fusion.headroom --out benchmarks/data/fusion_headroom.jsonl
    python -m benchmarks.fusion.headroom --out runs/try.jsonl --count 1 --small 0 --compilations 64

For each graph every fixed rule, the best plan of a search over ``--compilations`` plans (what it had found after 16,
32, ... of them, too), and, where the graph has few enough plans, the best of them all. The held-out families have
``--count`` graphs each, and ``--small`` more of the graphs that are small enough to be enumerated.

All figures of a row come from one race after everything was chosen, and are relative to the graph's fastest fixed
rule. A row is written when its graph is done; the command takes up where it was stopped.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import tyro
from rich.console import Console

import compilers
from benchmarks.fusion.exact import Ranking, rank_all
from benchmarks.fusion.headroom_table import print_tables
from benchmarks.fusion.kernel_times import KernelTimes
from benchmarks.fusion.plan_search import Found, PlanSearch, SearchConfig, finals
from benchmarks.fusion.plan_space import count_plans
from benchmarks.parallel import run_jobs
from benchmarks.races import Track, cell
from benchmarks.rows import Rows
from compilers.base import State, plan_of, run_rule
from measure import WorkerPool
from measure.machine import describe
from programs import load
from programs.graphs import PREFIX, SPLITS

DATA = Path("benchmarks/data/fusion_headroom.jsonl")
FORMAT = 1


@dataclass(frozen=True)
class Options:
    """Search for the best plan of every held-out graph."""

    out: Path = DATA
    """File of rows; graphs that have one are skipped."""
    split: str = "test"
    """Families: train, validation or test."""
    families: tuple[str, ...] = ()
    """Only these families of it."""
    count: int = 8
    """Graphs of each family: seeds 0, 1, ..."""
    small: int = 2
    """Graphs of each family to be enumerated, at least; seeds from --count on are added where there are too few."""
    most_plans: int = 20_000
    """Graphs with at most so many plans are enumerated."""
    scan: int = 64
    """Seeds in which small graphs are looked for."""
    processes: int = 1
    """Graphs side by side. Each process measures with a worker of its own: two processes want four cores."""
    plan_s: float = 0.1
    """Time for each plan in a race, in seconds; three times as long in the last one."""
    seed: int = 0
    """Of searches and races."""
    compiler: str = "loopjit"
    """Compiler that obeys."""
    search: SearchConfig = field(default_factory=SearchConfig)
    """The search."""

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for a value out of range."""
        if self.split not in SPLITS:
            raise ValueError(f"--split must be one of {', '.join(SPLITS)}, not {self.split!r}")
        if unknown := set(self.families) - set(SPLITS[self.split]):
            raise ValueError(f"{self.split} has no family {sorted(unknown)}; it has {', '.join(SPLITS[self.split])}")
        for name in ("count", "processes"):
            if getattr(self, name) < 1:
                raise ValueError(f"--{name} must be at least 1, got {getattr(self, name)}")
        if self.plan_s <= 0 or self.small < 0 or self.most_plans < 0 or self.search.compilations < 1:
            raise ValueError(
                "--plan-s and --search.compilations must be positive, --small and --most-plans not below 0"
            )


@dataclass(frozen=True)
class Job:
    """One graph: ``small`` where it is there to be enumerated only, and not one of the set that figures are over."""

    uri: str
    family: str
    small: bool


def jobs(options: Options) -> Iterator[Job]:
    """The graphs, families taking turns so that a run that is stopped early is balanced."""
    families = options.families or SPLITS[options.split]
    for seed in range(options.count):
        yield from (Job(f"{PREFIX}{family}/{seed}", family, False) for family in families)
    compiler = compilers.get(options.compiler)
    for family in families:
        found = 0
        for seed in range(options.scan):
            if found >= options.small:
                break
            uri = f"{PREFIX}{family}/{seed}"
            if _is_small(compiler, uri, options.most_plans):
                found += 1
                if seed >= options.count:
                    yield Job(uri, family, True)


def _is_small(compiler: compilers.base.Compiler, uri: str, most_plans: int) -> bool:
    program = load(uri)
    # a decision doubles the plans at least, nearly always; counting those of a large graph would be idle
    decisions = len(run_rule(compiler, program, next(iter(compiler.rules))).actions)
    return 2 ** (decisions - 1) <= most_plans and count_plans(compiler, program, most_plans) is not None


def solve(options: Options, job: Job, pool: WorkerPool) -> dict[str, Any]:
    """The row of one graph."""
    started = time.monotonic()
    compiler = compilers.get(options.compiler)
    program = load(job.uri)
    track = Track(compiler, pool, program, options.seed, options.plan_s)
    times = KernelTimes(pool, program, seed=options.seed)
    baseline = track.best_rule()
    ranking = rank_all(track, times, baseline) if _is_small(compiler, job.uri, options.most_plans) else None
    found = PlanSearch(track, times, baseline, options.search, options.seed).run()
    rules = list(track.rules.values())
    chosen: dict[str, State] = {f"rule:{name}": state for name, state in track.rules.items()}
    chosen["search"] = finals(track, baseline, [*_unique([*found.incumbents.values(), *found.ranked[:12], *rules])])
    best = [chosen["search"], *rules]
    if ranking is not None:
        chosen["optimum"] = finals(track, baseline, _unique([*ranking.best, *best]))
        best.append(chosen["optimum"])
    chosen["best known"] = finals(track, baseline, _unique(best))
    points = {f"after {count}": state for count, state in found.incumbents.items()}
    last = track.race(chosen | points, baseline, plan_s=3 * options.plan_s)
    plans = {name: cell(last[name]) for name in chosen}
    for name in ("search", "optimum", "best known"):
        if name in chosen:
            plans[name]["actions"] = list(plan_of(compiler, chosen[name]).actions)
    return {
        "format": FORMAT,
        "program": job.uri,
        "family": job.family,
        "small": job.small,
        "program_key": program.key,
        "decisions": len(rules[0].actions),
        "compiler": compiler.name,
        "compiler_version": compiler.version,
        "baseline": baseline,
        "plans": plans,
        "search": _about_search(found)
        | {"curve": {str(n): cell(last[f"after {n}"])["ratio"] for n in found.incumbents}},
        "exact": None if ranking is None else _about_ranking(ranking),
        "options": asdict(options.search) | {"plan_s": options.plan_s, "seed": options.seed},
        "machine": describe(),
        "seconds": round(time.monotonic() - started, 1),
    }


def _unique(states: list[State]) -> list[State]:
    return list({state.actions: state for state in states}.values())


def _about_search(found: Found) -> dict[str, Any]:
    names = ("compilations", "kernels", "raced", "restarts", "exhausted")
    return {name: getattr(found, name) for name in names}


def _about_ranking(ranking: Ranking) -> dict[str, Any]:
    values = {name: value for name, value in vars(ranking).items() if name != "best"}
    return {k: (None if v != v else round(v, 4)) if isinstance(v, float) else v for k, v in values.items()}


def _work(options: Options, pool: WorkerPool, job: Job) -> dict[str, Any]:
    return solve(options, job, pool)


def run(options: Options, console: Console) -> list[dict[str, Any]]:
    """Do what is missing; all rows of the file that belong to the options.

    Raises:
        ValueError: the file has rows of another compiler or version, or of shorter or longer searches.
    """
    rows = Rows(options.out)
    done = {row["program"]: row for row in rows.read()}
    version = compilers.get(options.compiler).version
    if other := {row["compiler_version"] for row in done.values()} - {version}:
        raise ValueError(
            f"{options.out} has results of {options.compiler} {other.pop()}; give another --out for {version}"
        )
    spent = {row["search"]["compilations"] for row in done.values() if not row["search"]["exhausted"]}
    if spent - {options.search.compilations}:
        asked = options.search.compilations
        raise ValueError(f"{options.out} has searches of {min(spent)} compilations, not {asked}; give another --out")
    wanted = list(jobs(options))
    missing = [job for job in wanted if job.uri not in done]
    console.print(f"{len(wanted)} graphs, {len(wanted) - len(missing)} of them done already", highlight=False)

    for _, row in run_jobs(partial(_work, options), missing, options.processes):
        rows.append(row)
        done[row["program"]] = row
        ratio = row["plans"]["best known"]["ratio"]
        console.print(f"{row['program']}: best known {ratio} of {row['baseline']}, {row['seconds']} s", highlight=False)
    return [done[job.uri] for job in wanted]


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for unusable options or files, 130 after Ctrl-C."""
    console = Console()
    try:
        print_tables(console, run(tyro.cli(Options, args=arguments, description=__doc__), console))
    except ValueError as error:
        Console(stderr=True).print(f"headroom: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("headroom: interrupted; the same command goes on where it was")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
