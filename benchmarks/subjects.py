"""What a run trains on or compares on: programs decided as a whole, and large models cut into regions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compilers.base import Artifact, Compiler, run_rule
from compilers.compose import compose
from programs import Program, load
from programs.c_files import find
from programs.load import SCHEME, is_c, load_c
from programs.regions import Region, split


@dataclass(frozen=True, eq=False)
class Subject:
    """One program.

    Attributes:
        program: the whole.
        regions: what is decided, one after the other; none where the program is decided as a whole.
    """

    program: Program
    regions: tuple[Region, ...] = ()

    @property
    def parts(self) -> tuple[Program, ...]:
        """The programs to decide on: those regions that leave a choice, or the whole."""
        if not self.regions:
            return (self.program,)
        return tuple(region.program for region in self.regions if has_choice(region.program))

    def build(self, compiler: Compiler, make: Callable[[Program], Artifact]) -> Artifact:
        """The whole, from what ``make`` says of each part; regions without a choice have only one plan."""
        if not self.regions:
            return make(self.program)
        chosen = set(self.parts)
        rule = next(iter(compiler.rules))
        artifacts = [
            make(region.program)
            if region.program in chosen
            else compiler.build(run_rule(compiler, region.program, rule))
            for region in self.regions
        ]
        return compose(self.program, self.regions, artifacts)


def has_choice(program: Program) -> bool:
    """Whether there is anything to decide: two operators that could share a kernel."""
    return len(program.graph.compute) > 1


def subjects(
    compiler: Compiler, uris: Sequence[str], skipped: Callable[[str], object] = lambda reason: None
) -> list[Subject]:
    """Load programs; what has library calls, or is too large to be decided at once, is cut into regions.

    Args:
        compiler: it must take them.
        uris: programs by URI or file, or directories of C programs and LLVM modules.
        skipped: told of each file of a directory that cannot be used, and why.

    Raises:
        ValueError: unknown program or malformed file, one that leaves nothing to decide, or a directory without a
            program that can be used.
    """
    found = []
    for uri in uris:
        if Path(uri).is_dir():
            found += _folder(compiler, Path(uri), skipped)
            continue
        if is_c(uri):
            found.append(Subject(own_c(compiler, uri)))
            continue
        found.append(subject_of(compiler, load(uri)))
    return found


def subject_of(compiler: Compiler, program: Program) -> Subject:
    """A tensor graph to decide on, cut into regions where it has library calls or is too large.

    Raises:
        ValueError: it leaves nothing to decide.
    """
    subject = Subject(program) if _is_one_region(compiler, program) else Subject(program, tuple(split(program)))
    if not subject.parts:
        raise ValueError(f"{program.uri} leaves nothing to decide: it has no two operators that could share a kernel")
    return subject


def own_c(compiler: Compiler, uri: str) -> Any:
    """A C program or LLVM module that the compiler takes; somebody's own must run, too.

    Raises:
        ValueError: it cannot be used; the message says why.
    """
    program: Any = load_c(uri)
    compiler.start(program)
    if not uri.startswith(SCHEME):
        program.reference(program.make_inputs(0))
    return program


def _folder(compiler: Compiler, folder: Path, skipped: Callable[[str], object]) -> list[Subject]:
    found, reasons = [], []
    for path in find(folder):
        try:
            found.append(Subject(own_c(compiler, str(path))))
        except ValueError as error:
            words = " ".join(str(error).split())
            reasons.append(words if str(path) in words else f"{path}: {words}")
            skipped(reasons[-1])
    if not found:
        raise ValueError(f"none of the {len(reasons)} programs in {folder} can be used; the first: {reasons[0]}")
    return found


def _is_one_region(compiler: Compiler, program: Any) -> bool:
    if not isinstance(program, Program):
        return True
    if any(node.kind == "library" for node in program.graph.nodes):
        return False
    try:
        compiler.start(program)
    except ValueError:
        return False
    return True
