"""A learned cost model of fused kernels: from what a kernel does to how long it takes, without compiling it.

The roofline orders candidates by two numbers; the model is fitted to kernels that were compiled and timed in place
on *this* machine, and corrects the roofline by what the plan's features say. A small ensemble of multilayer
perceptrons; the estimate is ``roofline * exp(mean of the members)``.

Only programs of the training families are measured for it. Its worth is reported on families it never saw
(``python -m benchmarks.cost_model``).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from compilers.loopjit import KernelCost, roofline_ns
from compilers.loopjit.nest import KernelPlan
from features.kernels import KERNEL_FEATURES, footprint_bytes, kernel_row
from programs.ir import Graph

Floats = npt.NDArray[np.float32]

FEWEST = 64
"""Kernels that a model can be fitted to, at least."""
WIDTH = 96
MEMBERS = 3
"""Size of the ensemble: more members are better by less than the noise of the times they learn from."""


@dataclass
class KernelSamples:
    """Kernels that were measured: what a model is fitted to.

    Attributes:
        rows: feature rows, each (len(KERNEL_FEATURES),).
        log_ratio: log of the measured time over the roofline's estimate.
        group: a number for each program, so that whole programs can be held back.
    """

    rows: list[Floats] = field(default_factory=list)
    log_ratio: list[float] = field(default_factory=list)
    group: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def turns(self) -> int:
        """One more than the highest group: where further samples go on."""
        return max(self.group, default=-1) + 1

    def extend(self, more: KernelSamples) -> None:
        """Add all of ``more``."""
        self.rows += more.rows
        self.log_ratio += more.log_ratio
        self.group += more.group

    def add(self, graph: Graph, plan: KernelPlan, footprint: float, measured_ns: float, group: int) -> None:
        """Add one kernel; times that are not finite and positive are left out."""
        if not 0 < measured_ns < 1e12:
            return
        self.rows.append(kernel_row(graph, plan, footprint))
        self.log_ratio.append(float(np.log(measured_ns / roofline_ns(graph, plan))))
        self.group.append(group)


class _Ensemble(nn.Module):
    """``members`` perceptrons side by side: (n, features) -> (members, n)."""

    def __init__(self, features: int, width: int, members: int) -> None:
        super().__init__()

        def layer(before: int, after: int) -> tuple[nn.Parameter, nn.Parameter]:
            weight = torch.randn(members, before, after) * (2.0 / before) ** 0.5
            return nn.Parameter(weight), nn.Parameter(torch.zeros(members, 1, after))

        self.w1, self.b1 = layer(features, width)
        self.w2, self.b2 = layer(width, width)
        self.w3, self.b3 = layer(width, 1)
        with torch.no_grad():
            self.w3.mul_(0.1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = torch.relu(x @ self.w1 + self.b1)
        h = torch.relu(h @ self.w2 + self.b2)
        return (h @ self.w3 + self.b3).squeeze(-1)


class CostModel:
    """Estimates kernel times, in ns: call it with a graph and a kernel's plan (a ``loopjit.KernelCost``).

    Args:
        weights: as :attr:`weights` of a fitted model gives them.

    Raises:
        ValueError: the weights are for other features.
    """

    def __init__(self, weights: dict[str, Floats]) -> None:
        width = weights["mean"].shape
        if width != (len(KERNEL_FEATURES),):
            raise ValueError(f"the cost model reads {width} features, this version makes {len(KERNEL_FEATURES)}")
        self.weights = weights
        self._footprints: dict[int, tuple[Graph, float]] = {}

    def __call__(self, graph: Graph, plan: KernelPlan) -> float:
        row = kernel_row(graph, plan, self._footprint(graph))
        return roofline_ns(graph, plan) * float(np.exp(self.log_ratio(row[None])[0]))

    def log_ratio(self, rows: Floats) -> Floats:
        """Log of the estimate over the roofline's: (n, features) -> (n,)."""
        w = self.weights
        x = np.clip((rows - w["mean"]) / w["scale"], -6, 6)
        h = np.maximum(x @ w["w1"] + w["b1"], 0)
        h = np.maximum(h @ w["w2"] + w["b2"], 0)
        return np.asarray((h @ w["w3"] + w["b3"])[..., 0].mean(0), np.float32)

    def _footprint(self, graph: Graph) -> float:
        known = self._footprints.get(id(graph))
        if known is None or known[0] is not graph:
            if len(self._footprints) > 1024:
                self._footprints.clear()
            known = self._footprints[id(graph)] = (graph, footprint_bytes(graph))
        return known[1]

    def to_tensors(self) -> dict[str, torch.Tensor]:
        """For a checkpoint."""
        return {name: torch.from_numpy(value) for name, value in self.weights.items()}

    @staticmethod
    def from_tensors(tensors: dict[str, Any]) -> CostModel:
        """The inverse of :meth:`to_tensors`."""
        return CostModel({name: value.numpy().astype(np.float32) for name, value in tensors.items()})


def fit(
    times: KernelSamples,
    seed: int,
    epochs: int = 30,
    minibatch: int = 512,
    learning_rate: float = 2e-3,
    seconds: float = 60.0,
    on_epoch: Callable[[int, float], None] | None = None,
) -> CostModel:
    """Fit a model to measured kernels: absolute error of the log ratio, AdamW, one-cycle learning rate.

    Args:
        times: :data:`FEWEST` kernels or more (``ValueError`` otherwise).
        seed: of weights and order.
        seconds: stop after this long.
        on_epoch: told the epoch and its mean absolute error (of the logarithm).
    """
    if len(times) < FEWEST:
        raise ValueError(f"a cost model needs {FEWEST} measured kernels or more, got {len(times)}")
    torch.manual_seed(seed)
    rows, wanted = np.stack(times.rows), np.array(times.log_ratio, np.float32)
    mean, scale = rows.mean(0), np.maximum(rows.std(0), 1e-2)
    x = torch.from_numpy(np.clip((rows - mean) / scale, -6, 6))
    y = torch.from_numpy(wanted)
    model = _Ensemble(rows.shape[1], WIDTH, MEMBERS)
    optimizer = torch.optim.AdamW(model.parameters(), learning_rate, weight_decay=1e-2)
    batches = -(-len(x) // minibatch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, learning_rate, total_steps=epochs * batches + 1)
    deadline = time.monotonic() + seconds
    for epoch in range(epochs):
        order = torch.stack([torch.randperm(len(x)) for _ in range(MEMBERS)])
        total = 0.0
        for start in range(0, len(x), minibatch):
            chosen = order[:, start : start + minibatch]
            loss = (model(x[chosen]) - y[chosen]).abs().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * chosen.shape[1]
        if on_epoch is not None:
            on_epoch(epoch, total / len(x))
        if time.monotonic() > deadline:
            break
    weights = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    return CostModel({**weights, "mean": mean.astype(np.float32), "scale": scale.astype(np.float32)})


def rest_on(env: Any, cost: KernelCost | None) -> None:
    """Let the estimates of the environment's compiler rest on ``cost``, or on its own roofline again."""
    compiler: Any = getattr(env.unwrapped, "compiler", None)
    if hasattr(compiler, "cost") and compiler.cost is not (cost or roofline_ns):
        compiler.cost = cost or roofline_ns
