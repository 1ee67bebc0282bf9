"""The plans of a whole model as one file: what a user takes home."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch

import compilers
from benchmarks.run_folder import RunFolder
from benchmarks.subjects import Subject, subject_of
from compilers.base import Artifact, Compiler, Plan, PlanError, default_rule, plan_of, replay, run_rule
from programs.program import Program

FORMAT = 1


@dataclass(frozen=True)
class Part:
    """The plan of one region of a model, or of the whole.

    Attributes:
        structure: :attr:`programs.ir.Graph.canonical_hash` of what it is for.
        nodes: names of that graph's nodes, in order: another capture of the same model may call them otherwise.
        plan: the decisions.
    """

    structure: str
    nodes: tuple[str, ...]
    plan: Plan

    def replayed(self, compiler: Compiler, program: Program) -> Artifact:
        """The plan on a program of the same structure, every action checked for legality.

        Raises:
            PlanError: it does not fit.
            ValueError: it does not compile.
        """
        names = dict(zip(self.nodes, (node.name for node in program.graph.nodes), strict=True))
        actions = tuple(_renamed(action, names) for action in self.plan.actions)
        plan = replace(self.plan, program=program.uri, program_key=program.key, actions=actions)
        return compiler.build(replay(compiler, program, plan))


def _renamed(action: str, names: Mapping[str, str]) -> str:
    kind, _, rest = action.partition("(")
    return f"{kind}({', '.join(names.get(word.strip(), word.strip()) for word in rest.rstrip(')').split(','))})"


@dataclass(frozen=True)
class TakeHome:
    """The plans of one model, with what they were made for. :meth:`save` and :meth:`load` are its file."""

    compiler: str
    compiler_version: str
    torch_version: str
    threads: int
    parts: tuple[Part, ...]

    def save(self, path: str | Path) -> None:
        """Write it as JSON."""
        parts = [
            {"structure": part.structure, "nodes": list(part.nodes), "plan": part.plan.to_json()} for part in self.parts
        ]
        row = {"format": FORMAT, "take_home": self.compiler, "compiler_version": self.compiler_version}
        row |= {"torch_version": self.torch_version, "threads": self.threads, "parts": parts}
        Path(path).write_text(json.dumps(row, indent=1) + "\n")

    @staticmethod
    def load(path: str | Path) -> TakeHome:
        """Read what :meth:`save` wrote; it may come from a stranger.

        Raises:
            ValueError: missing, or no such file.
        """
        try:
            row = json.loads(Path(path).read_text())
        except OSError as error:
            raise ValueError(f"{path}: {error.strerror or error}") from None
        except (ValueError, RecursionError) as error:
            raise ValueError(f"{path} is no JSON: {error}") from None
        try:
            if row["format"] != FORMAT:
                raise ValueError(f"{path} has format {row['format']!r}, this version reads {FORMAT}")
            parts = tuple(
                Part(str(one["structure"]), tuple(map(str, one["nodes"])), Plan.from_json(one["plan"]))
                for one in row["parts"]
            )
            versions = str(row["compiler_version"]), str(row["torch_version"])
            return TakeHome(str(row["take_home"]), *versions, int(row["threads"]), parts)
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path} is no file of deploy.TakeHome.save: {error!r} is missing or malformed") from None

    def subject(self, program: Program) -> tuple[Compiler, Subject]:
        """The compiler, and the program cut as these plans want it."""
        compiler = compilers.get(self.compiler, self.threads)
        return compiler, subject_of(compiler, program)

    def build(self, program: Program) -> Artifact:
        """The program's code by these plans; equal regions share one.

        Raises:
            PlanError: there is no plan for the program or a region of it, or one does not fit.
            ValueError: a plan does not compile.
        """
        compiler, subject = self.subject(program)
        if self.compiler_version != compiler.version:
            raise PlanError(f"it was made with {self.compiler} {self.compiler_version}, here is {compiler.version}")
        known = {part.structure: part for part in self.parts}

        def make(part: Program) -> Artifact:
            found = known.get(part.graph.canonical_hash)
            if found is None:
                raise PlanError(f"there is no plan for {part.uri}: graph or shapes are not those it was made for")
            return found.replayed(compiler, part)

        return subject.build(compiler, make)


def take_home(compiler: Compiler, subject: Subject, plans: Mapping[str, Plan]) -> TakeHome:
    """Plans by URI of the subject's parts as one thing; parts without one get the compiler's default."""
    parts = []
    for part in subject.parts:
        plan = plans.get(part.uri)
        if plan is None:
            plan = plan_of(compiler, run_rule(compiler, part, default_rule(compiler)))
        parts.append(Part(part.graph.canonical_hash, tuple(node.name for node in part.graph.nodes), plan))
    threads = int(getattr(compiler, "threads", 1))
    return TakeHome(compiler.name, compiler.version, str(torch.__version__), threads, tuple(parts))


def of_run(folder: RunFolder, program: Program) -> TakeHome:
    """The best plans that a run of ``python -m train --program`` found for a program.

    Raises:
        ValueError: it has none.
    """
    options = folder.config["options"]
    driver = compilers.get(options.get("compiler") or "loopjit", int(options.get("threads", 1)))
    subject = subject_of(driver, program)
    by_key = {}
    for best in folder.best.values():
        plan = Plan.from_json(best.row["plan"])
        by_key[plan.program_key] = plan
    plans = {part.uri: by_key[part.key] for part in subject.parts if part.key in by_key}
    if not plans:
        raise ValueError(f"{folder.path} has no plan for this model: train on it with python -m train --program FILE")
    return take_home(driver, subject, plans)
