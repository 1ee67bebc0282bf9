"""What the self-test and the A/A tables measure: many kernels whose true ratio is known, because it was built in."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from compilers.base import Artifact, Compiler, Kernel, Step, run_rule
from measure import specimens
from programs.program import Program

SIZES = (512, 2048, 8192, 32768, 131072, 524288)
"""Elements of the hand-made kernels: from level-1 cache to beyond level 2."""


@dataclass(frozen=True)
class Subject:
    """A program and one artifact of it."""

    program: Program
    artifact: Artifact
    name: str


def twin(artifact: Artifact) -> Artifact:
    """The same machine code under another symbol: loaded again, at other addresses, so that A/A is not A = A."""
    steps: list[Step] = []
    for step in artifact.steps:
        if isinstance(step, Kernel):
            old = step.symbol.encode()
            new = (b"twin" + old)[: len(old)] if len(old) > 4 else b"t" * len(old)
            code = step.code.replace(b"\0" + old + b"\0", b"\0" + new + b"\0")
            label = hashlib.sha256(b"twin" + step.code_hash.encode()).hexdigest()
            steps.append(dataclasses.replace(step, symbol=new.decode(), code=code, code_hash=label))
        else:
            steps.append(step)
    return dataclasses.replace(artifact, steps=tuple(steps))


def hand_made() -> list[Subject]:
    """Plain loops over six sizes, and two library calls."""
    made = [
        Subject(specimens.program(n), specimens.artifact(n, rounds=rounds), f"saxpy {n} x{rounds}")
        for n in SIZES
        for rounds in ((1, 5) if n < 100_000 else (1,))
    ]
    return [*made, Subject(specimens.program(65536), specimens.library(65536), "torch 65536")]


def more_work(n: int, rounds: int, percent: float) -> tuple[Program, Artifact, Artifact]:
    """A program, a kernel, and the same kernel with ``percent`` % of its loop iterations added."""
    more, extra = divmod(round(n * rounds * percent / 100), n)
    changed = specimens.artifact(n, rounds=rounds + more, extra=extra)
    return specimens.program(n), specimens.artifact(n, rounds=rounds), changed


def compiled(compiler: Compiler, programs: Sequence[Program], rules: Sequence[str]) -> list[Subject]:
    """What ``compiler`` makes of ``programs`` by fixed rules."""
    return [
        Subject(program, compiler.build(run_rule(compiler, program, rule)), f"{program.uri} {rule}")
        for program in programs
        for rule in rules
    ]
