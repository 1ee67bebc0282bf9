"""What a run trains on or compares on: programs decided as a whole, and large models cut into regions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from compilers.base import Artifact, Compiler, run_rule
from compilers.compose import compose
from programs import Program, load
from programs.load import is_c, load_c
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


def subjects(compiler: Compiler, uris: Sequence[str]) -> list[Subject]:
    """Load programs; what has library calls, or is too large to be decided at once, is cut into regions.

    Raises:
        ValueError: unknown program or malformed file, or one that leaves nothing to decide.
    """
    found = []
    for uri in uris:
        program: Any = load_c(uri) if is_c(uri) else load(uri)
        subject = Subject(program) if _is_one_region(compiler, program) else Subject(program, tuple(split(program)))
        if not subject.parts:
            raise ValueError(f"{uri} leaves nothing to decide: it has no two operators that could share a kernel")
        found.append(subject)
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
