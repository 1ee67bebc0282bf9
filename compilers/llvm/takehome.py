"""A finished plan as commands for LLVM's own tools.

``opt`` of the same LLVM version, run with the pipeline that is printed here, makes the module that the driver made, and
``llc`` the same code. The plan's pipeline is one ``-passes=`` argument, unless it holds a pipeline that begins with
marking the functions for size, or marks them in between: then a run of ``opt`` is needed for the marking.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compilers.base import Plan, PlanError
from compilers.llvm import passes
from compilers.llvm.library import Library
from compilers.llvm.passes import FOR_SIZE, MARKS, PASSES, SEPARATOR, PassAction


@dataclass(frozen=True)
class Stage:
    """One run of ``opt``: function attributes that are set first, then a pipeline."""

    attributes: tuple[str, ...]
    pipeline: str


def actions_of(plan: Plan) -> tuple[PassAction, ...]:
    """The plan's actions; raises :class:`PlanError` for a plan of another compiler or an unknown action."""
    if plan.compiler != "llvm":
        raise PlanError(f"the plan is for {plan.compiler}, not for llvm")
    try:
        return tuple(passes.parse(text) for text in plan.actions)
    except ValueError as error:
        raise PlanError(str(error)) from None


def stages(actions: Iterable[PassAction]) -> list[Stage]:
    """The plan as runs of ``opt``; empty where it runs nothing."""
    found: list[tuple[tuple[str, ...], list[str]]] = []
    for action in actions:
        if action.kind == "stop":
            continue
        text, attributes = FOR_SIZE.get(action.name, (action.name, ()))
        if action.kind == "pass":
            text = PASSES[action.name].text
        texts = [text] if action.kind != "mark" else []
        attributes = MARKS.get(action.name, ()) if action.kind == "mark" else attributes
        if attributes or not found:
            found.append((attributes, texts))
        else:
            found[-1][1].extend(texts)
    return [Stage(attributes, SEPARATOR.join(texts)) for attributes, texts in found]


def pipeline(plan: Plan) -> str:
    """The plan as one argument of ``opt -passes=``.

    Raises:
        PlanError: the plan sets function attributes, so that one run is not enough; :func:`commands` has them all.
    """
    runs = stages(actions_of(plan))
    if any(stage.attributes for stage in runs):
        raise PlanError("the plan marks functions for size, which takes a run of opt of its own: use commands()")
    return runs[0].pipeline if runs else ""


def commands(plan: Plan, library: Library, source: str = "program.ll", output: str = "program.o") -> Sequence[str]:
    """Shell lines that compile ``source``, the program's IR, as the driver does.

    The IR says nothing of a target: ``opt`` is told triple and data layout, and both tools the processor.
    """
    cpu, features = library.host
    machine = [f"-mtriple={library.triple}", f"-mcpu={cpu}", f"-mattr={features}"]
    lines = [f"# LLVM {library.version}"]
    runs: list[tuple[list[str], str]] = []
    for number, stage in enumerate(stages(actions_of(plan)), 1):
        if stage.attributes:
            marks = [f"-force-attribute={name}" for name in stage.attributes]
            runs.append((["-passes=forceattrs", *marks], f"marked{number}.bc"))
        if stage.pipeline:
            runs.append(([f"-passes={stage.pipeline}"], f"stage{number}.bc"))
    at = source
    for number, (arguments, after) in enumerate(runs, 1):
        # opt's next run must read the very module, down to the order in which the uses of a value are listed, which
        # passes depend on; the driver generates code from bitcode that does not keep that order
        order = ["-preserve-bc-uselistorder=false"] if number == len(runs) else []
        lines.append(shlex.join(["opt", *arguments, *machine, *order, at, "-o", after]))
        at = after
    lines.append(shlex.join(["llc", "-O3", "-relocation-model=pic", "-filetype=obj", *machine, at, "-o", output]))
    return lines
