"""A finished plan as commands for LLVM's own tools.

``opt`` of the same LLVM version, run with the pipeline that is printed here, makes the module that the driver made, and
``llc`` the same code. The plan's pipeline is one ``-passes=`` argument, unless it holds a pipeline that begins with
marking the functions for size, or marks them in between: then a run of ``opt`` is needed for the marking.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from compilers.base import Plan, PlanError
from compilers.llvm import passes
from compilers.llvm.library import Library, LibraryError
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


def _guard(version: str) -> str:
    """A shell line that ends the script where a tool is of another version: it would make other code, silently."""
    test = f"""$tool --version | grep -qF {shlex.quote(f"LLVM version {version}")}"""
    return f"""for tool in opt llc; do {test} || {{ echo "$tool is not LLVM {version}" >&2; exit 1; }}; done"""


def run(plan: Plan, library: Library, ir: str, tools: Path | None = None) -> bytes:
    """What ``opt`` and ``llc`` make of ``ir`` by these :func:`commands`.

    Args:
        plan, library: as for :func:`commands`.
        ir: the program's IR.
        tools: the folder of the two; on the ``PATH`` if not given.

    Raises:
        LibraryError: a tool is missing, of another version than the library, or fails (its words follow).
    """
    found = {name: shutil.which(name, path=str(tools) if tools is not None else None) for name in ("opt", "llc")}
    where = f"in {tools}" if tools is not None else "on the PATH"
    for name, path in found.items():
        if path is None:
            raise LibraryError(f"there is no {name} {where}; it comes with LLVM {library.version}")
        said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
        version = re.search(r"LLVM version (\S+)", said)
        if version is None or version.group(1) != library.version:
            raise LibraryError(
                f"{path} is LLVM {version.group(1) if version else 'of unknown version'}, and the plan's code is "
                f"made by LLVM {library.version} ({library.name}): give the tools of that version, or take the library "
                f"that belongs to these"
            )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "program.ll").write_text(ir)
        for line in commands(plan, library)[2:]:
            name, *arguments = shlex.split(line)
            command = [str(found[name]), *arguments]
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
            if done.returncode:
                raise LibraryError(f"{name} failed: {done.stderr.strip()[:2000]}")
        return (Path(folder) / "program.o").read_bytes()


def commands(plan: Plan, library: Library, source: str = "program.ll", output: str = "program.o") -> Sequence[str]:
    """Shell lines that compile ``source``, the program's IR, as the driver does.

    The IR says nothing of a target: ``opt`` is told triple and data layout, and both tools the processor.
    """
    cpu, features = library.host
    # how code is addressed decides what passes think addresses cost
    machine = [f"-mtriple={library.triple}", f"-mcpu={cpu}", f"-mattr={features}", "-relocation-model=pic"]
    lines = [f"# LLVM {library.version}", _guard(library.version)]
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
    lines.append(shlex.join(["llc", "-O3", "-filetype=obj", *machine, at, "-o", output]))
    return lines
