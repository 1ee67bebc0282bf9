"""Plans for loopjit and TorchInductor beside what people run today, on one core (or two), everyone's outputs checked.

``python -m benchmarks.fusion.yardsticks`` takes four graphs of each held-out family of fusion-v0 and times loopjit with
each fixed rule's plan (``--plans FILE`` adds plans of a trained policy or of a search) beside eager torch,
``torch.compile``, ONNX Runtime and XLA. ``--regions NAME`` and ``--models NAME`` add the regions of real models that no
matrix product or convolution dominates, and whole models. ``--yardsticks`` chooses the others; ``max-autotune`` and
``openvino`` are there, too. ``--compilers loopjit inductor`` times the fixed rules of both; whose plan a file holds,
stands in the plan.

All run in one process, pinned to as many processors as there are threads, from the same allocator; all allocate their
outputs at each call; all are checked against the program's float64 oracle, with its tolerance, before any time counts.
Calls are interleaved in random order; ratios are those of block minima, with 95 % intervals. Rows go to ``--out``, and
what is there already is not measured again.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
import tyro
from rich.console import Console

import compilers
from benchmarks.fusion import contenders
from benchmarks.fusion.applied import DeployWarning, backend
from benchmarks.fusion.contenders import Contender, ContenderError
from benchmarks.fusion.interleave import interleaved, restart
from benchmarks.fusion.take_home import take_home
from benchmarks.fusion.yardsticks_table import show
from benchmarks.rows import Rows
from benchmarks.subjects import Subject, has_choice, subjects
from compilers.base import Artifact, Compiler, Plan, PlanError, replay, run_rule
from measure.cores import Cores
from measure.fresh_call import FreshCall
from measure.machine import describe
from measure.native import Native
from measure.oracle import Oracle
from programs import models
from programs.graphs import PREFIX, SPLITS, estimate_ns
from programs.program import Program
from programs.to_torch import to_torch

FORMAT = 1
CHECK_SEED = 0x79617264
CALL_AND_KERNELS = "call and kernels"
Yardstick = Literal["eager", "torch.compile", "max-autotune", "onnxruntime", "xla", "openvino"]
Kind = Literal["graph", "region", "model"]
Plans = dict[str, dict[str, Plan]]
"""Label -> program URI -> plan."""


@dataclass(frozen=True)
class Options:
    """Compare plans with other compilers' code."""

    families: tuple[str, ...] = SPLITS["test"]
    """Families of generated graphs; the default are the held-out ones."""
    graphs: int = 4
    """Graphs of each family; 0 for none."""
    first_seed: int = 0
    """Seed of the first graph of each family."""
    programs: tuple[str, ...] = ()
    """More programs, by URI or path."""
    regions: tuple[str, ...] = ()
    """Real models whose largest regions are compared ("all" for every model)."""
    regions_per_model: int = 3
    """How many regions of each, those with most work first."""
    models: tuple[str, ...] = ()
    """Real models compared as a whole ("all" for every one)."""
    yardsticks: tuple[Yardstick, ...] = ("eager", "torch.compile", "onnxruntime", "xla")
    """Who is compared with."""
    compilers: tuple[Literal["loopjit", "inductor"], ...] = ("loopjit",)
    """Whose fixed rules are timed: loopjit's are called rule:NAME in the table, inductor's inductor:NAME."""
    rules: tuple[str, ...] = ()
    """Fixed rules whose plans are timed, of those compilers that have them; all rules if none is named."""
    plans: tuple[Path, ...] = ()
    """Files with a plan a line, or one JSON document: objects with "program" and "plan" (the label is "label" if there
    is one, else agent and seed of a result of benchmarks run, else the file's name), or rows of
    benchmarks.fusion.headroom."""
    deployed: bool = False
    """Time plans from files also as their users run them, through torch.compile: NAME (deployed) in the table."""
    threads: Literal[1, 2] = 1
    """Threads of everyone."""
    blocks: int = 8
    """Blocks of rounds; the interval comes from their scatter."""
    rounds: int = 8
    """Interleaved rounds a block."""
    budget_s: float = 30.0
    """Time for one program, roughly, in seconds: slow ones get fewer rounds."""
    show: str = ""
    """The plans in the table of single programs; default: those of the last file, else of roofline-greedy."""
    out: Path = Path("runs/yardsticks.jsonl")
    """Rows of results; what is there already is kept."""
    markdown: Path | None = None
    """A file for the tables."""


@dataclass(frozen=True, eq=False)
class Job:
    """One program to compare on."""

    subject: Subject
    kind: Kind
    count: int = 1

    @property
    def program(self) -> Program:
        """The program."""
        return self.subject.program


def jobs(options: Options, compiler: Compiler) -> Iterator[Job]:
    """What the options name; families taking turns, so that a run that is stopped early is balanced.

    Raises:
        ValueError: unknown program, model or family.
    """
    for seed in range(options.first_seed, options.first_seed + options.graphs):
        for family in options.families:
            yield Job(subjects(compiler, [f"{PREFIX}{family}/{seed}"])[0], "graph")
    for uri in options.programs:
        yield Job(subjects(compiler, [uri])[0], "region" if "#" in uri else "graph")
    for name in _names(options.regions):
        from programs.regions import split

        found = [region for region in split(models.load(name)) if has_choice(region.program)]
        found.sort(key=lambda region: -region.count * estimate_ns(region.program.graph))
        for region in found[: options.regions_per_model]:
            yield Job(Subject(region.program), "region", region.count)
    for name in _names(options.models):
        yield Job(subjects(compiler, [f"programs://models/{name}"])[0], "model")


def _names(given: tuple[str, ...]) -> tuple[str, ...]:
    return models.NAMES if given == ("all",) else given


def read_plans(paths: tuple[Path, ...]) -> Plans:
    """The plans in files, by label and program.

    Raises:
        ValueError: a file is missing, is no JSON, or holds no plan.
    """
    found: Plans = {}
    for path in paths:
        if not path.is_file():
            raise ValueError(f"--plans {path}: no such file")
        try:
            whole = json.loads(path.read_text())
            rows = whole if isinstance(whole, list) else [whole]
        except json.JSONDecodeError:
            rows = Rows(path).read()
        count = 0
        for row in rows:
            for label, plan in _plans_in(row, path.stem):
                found.setdefault(label, {})[str(row["program"])] = plan
                count += 1
        if not count:
            raise ValueError(
                f'--plans {path}: no plans; a row has "program" and "plan", or is one of benchmarks.fusion.headroom'
            )
    return found


def _plans_in(row: Any, stem: str) -> Iterator[tuple[str, Plan]]:
    if not isinstance(row, dict) or "program" not in row:
        return
    if "plan" in row:
        made_by = f"{row['agent']}, seed {row['seed']}" if "agent" in row and "seed" in row else stem
        yield str(row.get("label", made_by)), Plan.from_json(row["plan"])
    if isinstance(row.get("plans"), dict) and "best known" in row["plans"]:
        keys = ("program", "program_key", "compiler", "compiler_version")
        actions = {"actions": row["plans"]["best known"]["actions"]}
        yield "best known", Plan.from_json({"format": 1, **{key: row[key] for key in keys}, **actions})


class Bench:
    """All that stays the same from program to program."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.plans = read_plans(options.plans)
        planned = {plan.compiler for plans in self.plans.values() for plan in plans.values()}
        wanted = dict.fromkeys(["loopjit", *options.compilers, *sorted(planned)])
        self.compilers = {name: compilers.get(name, options.threads) for name in wanted}
        self.compiler = self.compilers["loopjit"]
        known = {name: [*self.compilers[name].rules] for name in options.compilers}
        for rule in options.rules:
            if not any(rule in rules for rules in known.values()):
                there = "; ".join(f"{name} has {', '.join(rules)}" for name, rules in known.items())
                raise ValueError(f"--rules: there is no rule {rule!r}: {there}")
        self.rules = {
            (name, rule): f"rule:{rule}" if name == "loopjit" else f"{name}:{rule}"
            for name, rules in known.items()
            for rule in options.rules or rules
            if rule in rules
        }
        used = {name: driver.version for name, driver in self.compilers.items()}
        self.versions = {**used, **contenders.versions(options.yardsticks)}
        self.native = Native(threads=options.threads)
        self.oracle = Oracle()

    def key(self, job: Job) -> str:
        """Names a row: the program, and everything that its figures depend on."""
        parts = [part.uri for part in job.subject.parts]
        plans = {label: [plans[uri].actions for uri in parts if uri in plans] for label, plans in self.plans.items()}
        options = self.options
        what = [
            FORMAT, job.program.uri, job.program.key, options.threads, options.yardsticks, [*self.rules.values()],
            plans, options.deployed, self.versions, options.blocks, options.rounds,
        ]  # fmt: skip
        return hashlib.sha256(json.dumps(what).encode()).hexdigest()[:16]

    def artifacts(self, job: Job) -> Iterator[tuple[str, Artifact | str]]:
        """Label of each plan -> what it compiles to, or why it doesn't."""
        for (name, rule), label in self.rules.items():
            compiler = self.compilers[name]

            def decide(part: Program, compiler: Compiler = compiler, rule: str = rule) -> Artifact:
                return compiler.build(run_rule(compiler, part, rule))

            try:
                yield label, job.subject.build(compiler, decide)
            except ValueError as error:
                yield label, f"it does not compile: {error}"
        for label, plans in self.plans.items():

            def make(part: Program, plans: Mapping[str, Plan] = plans) -> Artifact:
                if part.uri not in plans:
                    raise PlanError(f"no plan for {part.uri}")
                compiler = self.compilers[plans[part.uri].compiler]
                return compiler.build(replay(compiler, part, plans[part.uri]))

            compiler = self.compilers[next(iter(plans.values())).compiler]
            try:
                yield label, job.subject.build(compiler, make)
            except PlanError as error:
                yield label, str(error)

    def deployed(
        self, job: Job, label: str, plans: Mapping[str, Plan], inputs: Mapping[str, torch.Tensor], kernels: Contender
    ) -> Iterator[Contender]:
        """Plans applied through torch.compile; and what that call costs with nothing behind it, then the kernels.

        Raises:
            ValueError: there is none for the program, or it is not applied.
        """
        mine = {part.uri: plans[part.uri] for part in job.subject.parts if part.uri in plans}
        if not mine:
            raise PlanError(f"no plan for {job.program.uri}")
        compiler = self.compilers[next(iter(mine.values())).compiler]
        compile_it: Any = torch.compile
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always", DeployWarning)
            chosen = backend(take_home(compiler, job.subject, mine), job.program)
            module = compile_it(to_torch(job.program.graph), dynamic=False, backend=chosen)
            values = [inputs[node.name] for node in job.program.graph.inputs]
            module(*values)
        refused = [str(one.message) for one in said if issubclass(one.category, DeployWarning)]
        if refused:
            raise PlanError(refused[0])
        yield Contender(label, "deployed", lambda: module(*values), kernels.outputs, 0.0)
        empty = compile_it(to_torch(job.program.graph), dynamic=False, backend=_nothing)
        empty(*values)

        def both() -> Any:
            empty(*values)
            return kernels.call()

        yield Contender(label, CALL_AND_KERNELS, both, kernels.outputs, 0.0)

    def measure(self, job: Job, notify: Any) -> dict[str, Any]:
        """The row of one program."""
        started = time.monotonic()
        program, options = job.program, self.options
        judge = self.oracle.get(program, CHECK_SEED)
        inputs = {node.name: torch.from_numpy(judge.inputs[node.name]).clone() for node in program.graph.inputs}
        torch.compiler.reset()  # what it keeps of earlier programs
        ready: list[Contender] = []
        left_out: dict[str, str] = {}
        shares: dict[str, float] = {}
        by_hash: dict[str, str] = {}
        same: dict[str, str] = {}
        for label, made in self.artifacts(job):
            if isinstance(made, str):
                left_out[label] = made
            elif made.hash in by_hash:
                same[label] = by_hash[made.hash]
            else:
                by_hash[made.hash] = label
                call = FreshCall(made, self.native, inputs)
                ready.append(Contender(label, "", call, lambda found: [x.numpy() for x in found], 0.0))
        for label, plans in self.plans.items() if options.deployed else ():
            kernels = next((one for one in ready if one.label == same.get(label, label)), None)
            try:
                ready += self.deployed(job, label, plans, inputs, kernels) if kernels is not None else []
            except ValueError as error:
                left_out[f"{label} (deployed)"] = str(error)
        for name in options.yardsticks:
            notify(f"{program.uri}: {name}")
            try:
                ready.extend(contenders.MAKERS[name](program, inputs, options.threads))
            except (ContenderError, ValueError) as error:
                left_out[name] = str(error)
        sound: list[Contender] = []
        errors: dict[str, float] = {}
        for one in ready:
            outputs = dict(zip(program.graph.outputs, one.outputs(one.call()), strict=True))
            verdict = judge.judge(outputs)
            errors[one.label] = round(verdict.max_error / verdict.tolerance, 4) if verdict.tolerance else 0.0
            if verdict.ok:
                sound.append(one)
            else:
                left_out[one.label] = f"wrong: {verdict.reason}"
        notify(f"{program.uri}: timing")
        samples = interleaved(
            {one.label: one.call for one in sound},
            blocks=options.blocks,
            rounds=options.rounds,
            budget_s=options.budget_s,
            settle_s=0.003 if options.threads > 1 else 0.0,
            seed=int(program.key[:8], 16),
        )
        for one in sound:
            if job.kind == "model" and isinstance(one.call, FreshCall):
                shares[one.label] = round(one.call.library_share(), 4)
        minima = {label: [round(min(block), 1) for block in blocks] for label, blocks in samples.items()}
        for label, other in same.items():
            if other in minima:
                minima[label] = minima[other]
                shares |= {label: shares[other]} if other in shares else {}
            else:
                left_out[label] = left_out[other]
        return {
            "format": FORMAT,
            "key": self.key(job),
            "program": program.uri,
            "program_key": program.key,
            "family": program.family,
            "kind": job.kind,
            "count": job.count,
            "threads": options.threads,
            "plans": [*self.rules.values(), *self.plans, *(one.label for one in ready if one.form == "deployed")],
            "contenders": {one.label: one.name for one in ready if one.name in options.yardsticks},
            "block_minima_ns": minima,
            "rounds": len(next(iter(samples.values()))[0]) if samples else 0,
            "error_share": errors,
            "left_out": left_out,
            "library_share": shares,
            "prepare_s": {one.label: round(one.prepare_s, 3) for one in ready if one.prepare_s},
            "versions": self.versions,
            "machine": describe(options.threads),
            "seconds": round(time.monotonic() - started, 1),
        }


def _nothing(graph: torch.fx.GraphModule, example_inputs: Sequence[Any]) -> Any:
    """A backend of torch.compile that returns what it once computed."""
    outputs = list(graph(*example_inputs))
    return lambda *values: outputs


def run(options: Options, console: Console) -> list[dict[str, Any]]:
    """Do what is missing; the rows of all programs that the options name.

    Raises:
        ValueError: unusable options, an unknown program, or a plan file that holds none.
        ContenderError: something isn't installed.
    """
    bench = Bench(options)
    rows = Rows(options.out)
    done = {row["key"]: row for row in rows.read() if row.get("format") == FORMAT}
    chosen = []
    with console.status("") as status, torch.inference_mode():
        for job in jobs(options, bench.compiler):
            key = bench.key(job)
            if key not in done:
                done[key] = bench.measure(job, status.update)
                rows.append(done[key])
                for label, reason in done[key]["left_out"].items():
                    console.print(f"{job.program.uri}: without {label}: {reason}", highlight=False, markup=False)
            chosen.append(done[key])
    return chosen


def pin(threads: int) -> Cores:
    """Keep this process on as many processors as there are threads, ones that no other run has claimed if possible.

    Returns what holds the claim on them.

    Raises:
        ValueError: there are not so many.
    """
    usable = sorted(os.sched_getaffinity(0))
    if len(usable) < threads:
        raise ValueError(f"--threads {threads}: this process may use only {len(usable)} processor")
    cores = Cores(1, threads)
    os.sched_setaffinity(0, cores.claimed or usable[-threads:])
    return cores


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for unusable options or something missing."""
    options = tyro.cli(Options, args=arguments, description=__doc__)
    console = Console(width=max(150, Console().width))
    try:
        if min(options.blocks, options.rounds) < 2 or options.budget_s <= 0 or options.graphs < 0:
            raise ValueError("--blocks and --rounds must be 2 or more, --budget-s positive, --graphs not below 0")
        cores = pin(options.threads)
        torch.set_num_threads(options.threads)
        rows = run(options, console)
        cores.release()
    except (ValueError, ContenderError, ModuleNotFoundError) as error:
        Console(stderr=True).print(f"yardsticks: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    plans = list(read_plans(options.plans))
    wanted = options.show or (
        plans[-1] if plans else f"rule:{options.rules[-1] if options.rules else 'roofline-greedy'}"
    )
    show(rows, wanted, console, options.markdown)
    return 0


if __name__ == "__main__":
    # one compiler process: TorchInductor's others would stay and disturb; jax need not look for accelerators
    restart("benchmarks.fusion.yardsticks", {"TORCHINDUCTOR_COMPILE_THREADS": "1", "JAX_PLATFORMS": "cpu"})
    sys.exit(main())
