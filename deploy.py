"""Take a plan home: find one for your model, and run your model with it through ``torch.compile``.

    import deploy

    found = deploy.search(model, (x,), budget=20)        # or deploy.from_run("runs/latest", model, (x,))
    found.save("plan.json")
    fast = torch.compile(model, dynamic=False, backend=deploy.backend("plan.json"))
    with torch.inference_mode():
        y = fast(x)

A plan is applied only where it belongs: another graph or shape, gradients, another version of torch or of the compiler
give a warning and the default compiler, and so do outputs that are not those of the model. Weights may change: the code
is then made anew.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import torch
import tyro
from rich.console import Console
from rich.table import Table
from torch import nn

import compilers
from benchmarks.fusion.applied import DeployWarning, backend
from benchmarks.fusion.interleave import interleaved
from benchmarks.fusion.take_home import Part, TakeHome, of_run, take_home
from benchmarks.run_folder import RunFolder
from benchmarks.subjects import subject_of
from compilers.base import Plan, plan_of, run_rule
from measure import statistics
from measure.fresh_call import FreshCall
from measure.native import Native
from programs import load
from programs.load import from_torch
from programs.program import Program
from programs.to_torch import to_torch

__all__ = ["DeployWarning", "Part", "TakeHome", "backend", "from_run", "operator", "search"]

Tensor = torch.Tensor


def search(
    model: nn.Module | Program,
    inputs: Sequence[Any] = (),
    *,
    compiler: str = "loopjit",
    agent: str = "evolutionary",
    budget: int = 20,
    threads: int = 1,
    seed: int = 0,
) -> TakeHome:
    """Search for a plan of a model, measuring ``budget`` plans of each of its regions.

    Args:
        model: a module, which is captured on ``inputs`` in evaluation mode, or a program.
        compiler: ``loopjit`` or ``inductor``.
        agent: as ``python -m benchmarks run`` takes: a search, or ``ppo:CHECKPOINT`` for a trained policy, which then
            begins with the plan that it thinks best (``budget=1`` for that alone).
        threads: of the code, 1 or 2.

    Raises:
        ValueError: the model cannot be captured, leaves nothing to decide, or there is no such agent or compiler.
    """
    import gymnasium

    import envs  # noqa: F401 - registers them
    from agents import names
    from measure import WorkerPool

    program = model if isinstance(model, Program) else from_torch(model, inputs)
    driver = compilers.get(compiler, threads)
    subject = subject_of(driver, program)
    found: dict[str, Plan] = {}
    with WorkerPool(threads=threads) as pool:
        env: Any = gymnasium.make(
            "fusion-v0", compiler=driver, programs=list(subject.parts), pool=pool, threads=threads,
            disable_env_checker=True,
        )  # fmt: skip
        solver = names.make(agent, env)
        for part in subject.parts:
            trials = solver.solve(env, part, budget, seed)
            best = max(trials, key=lambda trial: trial.total)
            # guarded: what measured no better than the best fixed rule leaves that rule in place
            rule = str(best.info.get("reference") or "")
            better = best.total > 0 or not rule
            found[part.uri] = best.plan if better else plan_of(driver, run_rule(driver, part, rule))
        env.close()
    return take_home(driver, subject, found)


def from_run(run: str | Path, model: nn.Module | Program, inputs: Sequence[Any] = ()) -> TakeHome:
    """The best plans that ``python -m train --program MODEL`` found in a run.

    Raises:
        ValueError: no such run, or it has no plan for the model.
    """
    return of_run(RunFolder.open(Path(run)), model if isinstance(model, Program) else from_torch(model, inputs))


def operator(plans: TakeHome | str | Path, model: nn.Module | Program, inputs: Sequence[Any] = ()) -> Any:
    """The model as an operator of torch, ``torch.ops.optgym.plan_*``: from the list of its inputs to that of its
    outputs, for inference, without any guard but on shapes.

    Raises:
        ValueError: there is no plan for the model.
    """
    known = plans if isinstance(plans, TakeHome) else TakeHome.load(plans)
    program = model if isinstance(model, Program) else from_torch(model, inputs)
    artifact = known.build(program)
    name = f"plan_{artifact.hash[:16]}"
    if not hasattr(torch.ops.optgym, name):
        call = FreshCall(artifact, Native(threads=known.threads), None)
        shapes = [node.shape for node in program.graph.inputs]
        results = [(node.shape, getattr(torch, node.dtype)) for node in program.outputs]

        def run(inputs: list[Tensor]) -> list[Tensor]:
            got = [tuple(x.shape) for x in inputs]
            if got != shapes:
                raise ValueError(f"the plan is for inputs of shapes {shapes}, not {got}")
            if torch.is_grad_enabled() and any(x.requires_grad for x in inputs):
                raise ValueError("the plan is for inference; call it inside torch.inference_mode() or torch.no_grad()")
            return call(*inputs)

        library: Any = torch.library.Library("optgym", "FRAGMENT")  # type: ignore[no-untyped-call]
        library.define(f"{name}(Tensor[] inputs) -> Tensor[]")
        library.impl(name, run, "CPU")
        torch.library.register_fake(
            f"optgym::{name}", lambda inputs: [torch.empty(shape, dtype=kind) for shape, kind in results], lib=library
        )
        _LIBRARIES.append(library)
    return getattr(torch.ops.optgym, name)


_LIBRARIES: list[Any] = []
"""Operators live as long as what defined them."""


# -- the command: python -m deploy


@dataclass(frozen=True)
class Find:
    """Find a plan for a model: search, or take the best that a training run found."""

    model: tyro.conf.Positional[str]
    """A .onnx or .pt2 file, or a URI such as programs://models/squeezenet."""
    out: Path = Path("plan.json")
    """The file to write."""
    compiler: Literal["loopjit", "inductor"] = "loopjit"
    """Who compiles it."""
    agent: str = "evolutionary"
    """A search, or ppo:CHECKPOINT for a trained policy."""
    budget: int = 20
    """Measured plans for each region."""
    threads: Literal[1, 2] = 1
    """Threads of the code."""
    seed: int = 0
    """Of the search."""
    run: Path | None = None
    """Take the best plans of this run of python -m train --program MODEL instead of searching."""


@dataclass(frozen=True)
class Check:
    """Verify a plan on a model through torch.compile, and time it beside eager torch and plain torch.compile."""

    plan: tyro.conf.Positional[Path]
    """What find wrote."""
    model: tyro.conf.Positional[str]
    """The model it is for."""
    budget_s: float = 20.0
    """Time for the comparison."""


@dataclass(frozen=True)
class Export:
    """Write a folder that runs the plan without this project."""

    plan: tyro.conf.Positional[Path]
    """What find wrote."""
    model: tyro.conf.Positional[str]
    """The model it is for."""
    out: Path = Path("exported")
    """The folder."""


Command = (
    Annotated[Find, tyro.conf.subcommand("find")]
    | Annotated[Check, tyro.conf.subcommand("check")]
    | Annotated[Export, tyro.conf.subcommand("export")]
)


def find(options: Find, console: Console) -> None:
    """Search and save."""
    if not options.out.absolute().parent.is_dir():
        raise ValueError(f"--out {options.out}: there is no folder {options.out.absolute().parent}")
    program = load(options.model)
    started = time.monotonic()
    if options.run is not None:
        found = from_run(options.run, program)
    else:
        found = search(
            program, compiler=options.compiler, agent=options.agent, budget=options.budget, threads=options.threads,
            seed=options.seed,
        )  # fmt: skip
    found.save(options.out)
    console.print(
        f"{len(found.parts)} plans for {options.model} in {time.monotonic() - started:.0f} s: {options.out}",
        highlight=False, soft_wrap=True,
    )  # fmt: skip


def check(options: Check, console: Console) -> None:
    """Compare outputs and times. Raises ``ValueError`` where the plan is not applied."""
    plans = TakeHome.load(options.plan)
    program = load(options.model)
    torch.set_num_threads(plans.threads)
    module: Any = to_torch(program.graph)
    inputs = [torch.from_numpy(value).clone() for value in program.make_inputs(0).values()]
    compile_it: Any = torch.compile
    with torch.inference_mode():
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always", DeployWarning)
            planned = compile_it(module, dynamic=False, backend=backend(plans, program))
            planned(*inputs)
        refused = [str(one.message) for one in said if issubclass(one.category, DeployWarning)]
        if refused:
            raise ValueError(f"{options.model}: {refused[0]}")
        plain = compile_it(module, dynamic=False)
        calls: dict[str, Any] = {
            "eager": lambda: module(*inputs),
            "torch.compile": lambda: plain(*inputs),
            "the plan": lambda: planned(*inputs),
        }
        samples = interleaved(calls, budget_s=options.budget_s)
    table = Table(title=f"{options.model}, {plans.threads} thread{'s' * (plans.threads > 1)}, outputs agree")
    for column in ("", "us", "time over torch.compile's"):
        table.add_column(column)
    for name, blocks in samples.items():
        found = statistics.paired(blocks, samples["torch.compile"])
        words = "1" if name == "torch.compile" else f"{found.ratio:.3f} ({found.low:.3f} .. {found.high:.3f})"
        table.add_row(name, f"{min(map(min, blocks)) / 1e3:.1f}", words)
    console.print(table)


def write(options: Export, console: Console) -> None:
    """Export."""
    from compilers.export import export

    where = export(TakeHome.load(options.plan).build(load(options.model)), options.out)
    console.print(f"{where}/run.py runs it: from run import Model", highlight=False, soft_wrap=True)


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for files or options that cannot be used."""
    kinds: Any = Command
    command: Any = tyro.cli(kinds, args=arguments, prog="deploy", description=__doc__)
    work: dict[type, Any] = {Find: find, Check: check, Export: write}
    try:
        work[type(command)](command, Console())
    except (ValueError, RuntimeError, OSError) as error:
        Console(stderr=True).print(f"deploy: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
