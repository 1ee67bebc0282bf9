"""A pool whose times are made up: every kernel takes what its hash says, and a plan the sum of its kernels."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from benchmarks.fusion.kernel_times import keys_of
from compilers.base import Artifact
from measure import Measurement
from programs.ir import GraphBuilder
from programs.program import Program


def time_ns(key: str) -> float:
    """100 to 355 ns."""
    return 100.0 + int(key[:2], 16)


def plan_ns(artifact: Artifact) -> float:
    """The sum."""
    return sum(time_ns(key) for key in keys_of(artifact))


class SumPool:
    """Exact and additive; counts what it is asked for."""

    def __init__(self) -> None:
        self.compared = 0
        self.profiled: list[str] = []

    def compare(
        self, program: Program, candidates: Sequence[Artifact], baseline: Artifact, **_: Any
    ) -> list[Measurement]:
        self.compared += len(candidates)
        found = []
        for candidate in candidates:
            ratio = plan_ns(candidate) / plan_ns(baseline)
            verdict = "faster" if ratio < 1 else "tie" if ratio == 1 else "slower"
            found.append(Measurement(ratio, ratio, ratio, verdict, "", plan_ns(candidate), 1.0, None, {}))
        return found

    def profile(self, program: Program, artifacts: Sequence[Artifact], **_: Any) -> Future[list[list[float]]]:
        self.profiled += [artifact.hash for artifact in artifacts]
        future: Future[list[list[float]]] = Future()
        future.set_result([[time_ns(key) for key in keys_of(artifact)] for artifact in artifacts])
        return future


def chain(length: int) -> Program:
    """``exp`` so many times, of 64 x 64."""
    build = GraphBuilder()
    x = build.input("x", (64, 64))
    for _ in range(length):
        x = build.op("exp", x)
    return Program(f"test://chain/{length}", "test", build.build(x))
