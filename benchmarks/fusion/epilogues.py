"""Does a post-op ever win? Matrix products and convolutions with a pointwise chain, three ways.

``python -m benchmarks.fusion.epilogues`` measures, against torch's own call followed by one loopjit kernel (the rule
share-all), the plan that takes the epilogue, and in between oneDNN's call without its post-op followed by the same
kernel. The last tells what of the difference comes from another library call and packed weights, and not from the
post-op. Times are ratios to the first, below 1 is faster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import tyro
from rich.console import Console
from rich.table import Table

from compilers.base import Artifact, LibraryCall, State, Step, run_rule
from compilers.epilogue import CONV, LINEAR
from compilers.fusion import Place
from compilers.loopjit import LoopJit
from measure import Measurement, WorkerPool
from measure.machine import describe
from programs import decompose
from programs.ir import GraphBuilder
from programs.program import Program

CHAINS: dict[str, Callable[[GraphBuilder, str], str]] = {
    "relu": lambda g, x: g.op("relu", x),
    "gelu": decompose.gelu,
    "residual": lambda g, x: g.op("add", x, g.input("residual", g.shape(x))),
}


@dataclass(frozen=True)
class Options:
    """Measure epilogues."""

    budget_s: float = 1.0
    """Time for each comparison, in seconds."""
    seed: int = 0
    """Seed of weights and inputs."""


def cases(seed: int) -> Iterator[tuple[str, Program]]:
    """Name and program: linear layers (rows x inputs x outputs) and 3x3 convolutions (channels, height)."""
    rng = np.random.default_rng(seed)

    def linear(g: GraphBuilder, sizes: tuple[int, int, int], constant: bool) -> str:
        rows, inputs, outputs = sizes
        value = (rng.standard_normal((outputs, inputs)) / inputs**0.5).astype(np.float32)
        weight = g.constant(value, "weight") if constant else g.input("weight", value.shape)
        bias = g.constant(rng.standard_normal(outputs).astype(np.float32), "bias")
        x = g.input("x", (rows, inputs))
        return g.op("matmul", x, weight, bias, transpose_a=False, transpose_b=True)

    def conv(g: GraphBuilder, channels: int, side: int) -> str:
        value = (rng.standard_normal((channels, channels, 3, 3)) / (9 * channels) ** 0.5).astype(np.float32)
        bias = g.constant(rng.standard_normal(channels).astype(np.float32), "bias")
        x, weight, one = g.input("x", (1, channels, side, side)), g.constant(value, "weight"), (1, 1)
        return g.op("conv", x, weight, bias, stride=one, padding=one, dilation=one, groups=1)

    makers: dict[str, Callable[[GraphBuilder], str]] = {}
    for sizes in ((1, 256, 256), (64, 256, 256), (128, 768, 768)):
        for constant in (True, False):
            name = "x".join(map(str, sizes)) + ("" if constant else ", weights an input")
            makers[name] = lambda g, sizes=sizes, constant=constant: linear(g, sizes, constant)  # type: ignore[misc]
    for channels, side in ((16, 56), (64, 28)):
        makers[f"conv {channels}, {side}"] = lambda g, channels=channels, side=side: conv(g, channels, side)  # type: ignore[misc]
    for name, make in makers.items():
        for chain, apply in CHAINS.items():
            g = GraphBuilder()
            yield f"{name}, {chain}", Program(f"epilogues://{name}/{chain}", "epilogues", g.build(apply(g, make(g))))


def fused(jit: LoopJit, program: Program) -> State:
    """The plan that takes the epilogue."""
    state = jit.start(program)
    while candidates := jit.legal(state).candidates:
        state = state.then(next(a for a in candidates if isinstance(a, Place) and a.kind == "epilogue"))
    return state


def without_post_op(artifact: Artifact) -> Artifact:
    """The same steps, but oneDNN's call for torch's."""

    def turned(step: Step) -> Step:
        if not isinstance(step, LibraryCall) or step.op not in ("matmul", "conv"):
            return step
        none = {"post": "none", "variant": "", "scalars": (), "binary": "none", "bias": len(step.args) == 3}
        op = LINEAR if step.op == "matmul" else CONV
        return replace(step, op=op, attrs=tuple(sorted((dict(step.attrs) | none).items())))

    return replace(artifact, steps=tuple(turned(step) for step in artifact.steps))


def _cell(row: Measurement) -> str:
    return f"{row.ratio:.3f} [{row.low:.3f}, {row.high:.3f}]" if row.ok else row.reason


def main(options: Options) -> None:
    """Measure and print."""
    jit = LoopJit()
    table = Table(title="time / torch's call and one kernel")
    for heading in ("library call, chain", "that, us", "oneDNN's call and one kernel", "oneDNN's call with post-op"):
        table.add_column(heading, justify="left" if heading.startswith("lib") else "right")
    with WorkerPool() as pool:
        for name, program in cases(options.seed):
            separate = jit.build(run_rule(jit, program, "share-all"))
            candidates = [without_post_op(separate), jit.build(fused(jit, program))]
            plain, whole = pool.compare(program, candidates, separate, budget_s=options.budget_s, seed=options.seed)
            table.add_row(name, f"{plain.baseline_ns / 1e3:.1f}", _cell(plain), _cell(whole))
    console = Console(width=120)
    console.print(table)
    console.print(", ".join(f"{key}: {value}" for key, value in sorted(describe().items()) if key != "flags"))


if __name__ == "__main__":
    main(tyro.cli(Options))
