"""loopjit's fused kernels beside eager torch and torch.compile, on one core or on two.

``python -m benchmarks.fusion.kernels`` prints, for five well-known kernels at sizes from the second-level cache to
DRAM, the time of loopjit's share-all kernel as a ratio to eager torch and to ``torch.compile`` (TorchInductor, default
mode), with 95 % intervals. All three allocate their output anew at each call, from an allocator that keeps what is
freed, and use one thread; calls are interleaved in random order in one process. With ``--threads 2`` all three use
two, and one more column has loopjit on one thread: what the second one is worth.
"""

from __future__ import annotations

import functools
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
import torch.nn.functional as F
import tyro
from rich.console import Console
from rich.table import Table

import programs
from benchmarks.fusion.interleave import interleaved, restart
from compilers.base import run_rule
from compilers.loopjit import LoopJit
from measure.fresh_call import FreshCall
from measure.machine import describe
from measure.native import Native
from measure.statistics import Interval, paired

Tensor = torch.Tensor
ALONE = "loopjit, one thread"


@dataclass(frozen=True)
class Options:
    """Compare loopjit's kernels with eager torch and torch.compile."""

    rows: tuple[int, ...] = (64, 512, 8192)
    """Numbers of rows; 64 rows stay in the second-level cache, 8192 come from DRAM."""
    columns: int = 1024
    """Number of columns."""
    blocks: int = 8
    """Blocks of rounds; the interval comes from their scatter."""
    rounds: int = 8
    """Interleaved rounds a block."""
    threads: Literal[1, 2] = 1
    """Threads of everything that is compared."""
    skip_compile: bool = False
    """Leave torch.compile out (it needs a C++ compiler and minutes)."""


class Softmax(torch.nn.Module):
    """Softmax over rows."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.softmax(x, -1)


class LayerNorm(torch.nn.Module):
    """Layer normalization with scale and shift."""

    def forward(self, x: Tensor, w: Tensor, b: Tensor) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], w, b)


class BiasGelu(torch.nn.Module):
    """GELU of a biased activation."""

    def forward(self, x: Tensor, b: Tensor) -> Tensor:
        return F.gelu(x + b)


class ResidualLayerNorm(torch.nn.Module):
    """Layer normalization of a sum."""

    def forward(self, x: Tensor, y: Tensor, w: Tensor, b: Tensor) -> Tensor:
        return F.layer_norm(x + y, x.shape[-1:], w, b)


class Chain(torch.nn.Module):
    """Ten pointwise operators."""

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        t = torch.tanh(x * y + x) * y - 0.5
        return torch.clamp(torch.exp((torch.sigmoid(t) + y) * 0.7), max=9.0)


CASES: tuple[tuple[str, type[torch.nn.Module], tuple[str, ...]], ...] = (
    ("softmax", Softmax, ("data",)),
    ("layernorm", LayerNorm, ("data", "row", "row")),
    ("bias-gelu", BiasGelu, ("data", "row")),
    ("residual+layernorm", ResidualLayerNorm, ("data", "data", "row", "row")),
    ("chain of 10", Chain, ("data", "data")),
)


def loopjit_call(jit: LoopJit, native: Native, module: torch.nn.Module, inputs: list[Tensor]) -> Callable[[], Tensor]:
    """A call of the share-all plan that allocates its output and its scratch like the others do."""
    program = programs.from_torch(module, tuple(inputs), name=type(module).__name__)
    artifact = jit.build(run_rule(jit, program, "share-all"))
    if len(artifact.steps) != 1:
        raise RuntimeError(f"{program.uri}: share-all should be one kernel, it is {len(artifact.steps)} steps")
    call = FreshCall(artifact, native, dict(zip(artifact.inputs, inputs, strict=True)))
    return lambda: call()[0]


def compare(calls: dict[str, Callable[[], Tensor]], options: Options) -> dict[str, Interval]:
    """Time of ``loopjit`` over each of the others, interleaved."""
    wanted = calls["eager"]()
    for name, call in calls.items():
        torch.testing.assert_close(call(), wanted, rtol=2e-4, atol=2e-5, msg=f"{name} computes something else")
    # torch.compile's code may have brought a pool of its own, whose threads wait by spinning for some milliseconds
    settle_s = 0.003 if options.threads > 1 else 0.0
    samples = interleaved(calls, blocks=options.blocks, rounds=options.rounds, settle_s=settle_s)
    return {name: paired(samples["loopjit"], samples[name]) for name in calls if name != "loopjit"}


def main(options: Options) -> None:
    """Measure and print the table."""
    if options.threads > len(os.sched_getaffinity(0)):
        sys.exit(f"--threads {options.threads} needs as many processors, and this process may use one")
    torch.set_num_threads(options.threads)
    jit, native = LoopJit(threads=options.threads), Native()
    yardsticks = ["eager"] if options.skip_compile else ["eager", "torch.compile"]
    if options.threads > 1:
        yardsticks.append(ALONE)
    if not options.skip_compile and shutil.which("c++") is None and shutil.which("g++") is None:
        sys.exit("torch.compile needs a C++ compiler (g++), and there is none here; add --skip-compile")
    cores = "one core" if options.threads == 1 else f"{options.threads} threads"
    table = Table(title=f"time of loopjit / time of ... ({options.columns} columns, {cores}; smaller is better)")
    for heading in ("kernel", "rows", *yardsticks):
        table.add_column(heading)
    with torch.inference_mode():
        for label, kind, operands in CASES:
            module = kind()
            compiled = torch.compile(module, dynamic=False)
            for rows in options.rows:
                torch.manual_seed(0)
                sizes = {"data": (rows, options.columns), "row": (options.columns,)}
                inputs = [torch.randn(sizes[operand]) for operand in operands]
                calls: dict[str, Callable[[], Tensor]] = {
                    "loopjit": loopjit_call(jit, native, module, inputs),
                    "eager": functools.partial(module, *inputs),
                }
                if not options.skip_compile:
                    calls["torch.compile"] = functools.partial(compiled, *inputs)
                if options.threads > 1:
                    calls[ALONE] = loopjit_call(LoopJit(), native, module, inputs)
                found = compare(calls, options)
                cells = [f"{i.ratio:.2f} [{i.low:.2f}, {i.high:.2f}]" for i in (found[name] for name in yardsticks)]
                table.add_row(label, str(rows), *cells)
    console = Console()
    console.print(table)
    console.print(
        ", ".join(f"{key}: {value}" for key, value in sorted(describe(options.threads).items()) if key != "flags")
    )


if __name__ == "__main__":
    options = tyro.cli(Options)
    restart("benchmarks.fusion.kernels")
    main(options)
