"""A learned cost model of fused kernels: from what a kernel does to how long it takes, without compiling it.

Fitted to kernels that were compiled and timed in place on *this* machine, in two parts, so that it holds for families
that it never saw. The first is a roofline with fitted constants: what each kind of instruction and of waiting costs,
how fast each cache level is, what a launch costs. The second, a small ensemble of perceptrons, corrects it by features
that do not depend on the kernel's size. On the validation families the median error of a time goes from the plain
roofline's 23 % to 4 %.

Only programs of the training families are measured for it. Its worth is reported on families it never saw
(``python -m benchmarks.fusion.cost_model``).
"""

from __future__ import annotations

import functools
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from compilers.loopjit import KernelCost, roofline_ns
from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.tally import TALLY
from features.kernels import KERNEL_FEATURES, footprint_bytes, kernel_row
from programs.ir import Graph

Floats = npt.NDArray[np.float32]

FEWEST = 64
"""Kernels that a model can be fitted to, at least."""
WIDTH = 128
MEMBERS = 12
"""Size of the ensemble. With 4 members the plans that a model liked best took 0.2 % longer in the mean."""
SMALL_NS, LEAST_WEIGHT = 3000.0, 0.05
"""A kernel counts in the fit by t / (t + SMALL_NS), and by LEAST_WEIGHT however small it is."""
CLIP = 3.0
"""Features are clipped to so many standard deviations: far from what was seen, the correction stays what it was."""

_SIZES = (
    "log_roofline",
    "log_flops",
    "log_bytes_read",
    "log_bytes_written",
    "log_working_set",
    "log_footprint",
    "log_rows",
)
FREE = np.array([not (name in _SIZES or name.removeprefix("log_") in TALLY) for name in KERNEL_FEATURES])
"""The features that the correction sees."""

_AT = {name: number for number, name in enumerate(KERNEL_FEATURES)}
_TALLY = slice(_AT[f"log_{TALLY[0]}"], _AT[f"log_{TALLY[0]}"] + len(TALLY))
_MEMORY = ("load", "masked_load", "gather", "store", "masked_store", "split", "walk", "scalar_load", "scalar_store")
_WAITING = ("path", "latency", "carried", "rounds", "blocks", "stalled")
_UNITS = [
    [number for number, kind in enumerate(TALLY) if kind in kinds]
    for kinds in (set(TALLY) - {*_MEMORY, *_WAITING}, _MEMORY, _WAITING)
]
_LEVELS = np.log2([48 << 10, 1 << 20, 24 << 20])
_START_NS = {
    **dict.fromkeys(TALLY, 0.25), "divide": 3.0, "root": 4.0, "integer_divide": 3.0, "gather": 6.0, "reduce": 4.0,
    "scalar_divide": 1.0, "scalar_root": 1.5, "scalar_call": 1.0, "index": 0.05, "path": 0.05, "latency": 0.02,
    "split": 0.1, "stalled": 5.0,
}  # fmt: skip
"""Where the fit of the prices starts, in ns."""


@dataclass
class KernelSamples:
    """Kernels that were measured: what a model is fitted to.

    Attributes:
        rows: feature rows, each (len(KERNEL_FEATURES),).
        log_ns: logarithm of the measured time in ns.
        group: a number for each program and turn.
    """

    rows: list[Floats] = field(default_factory=list)
    log_ns: list[float] = field(default_factory=list)
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
        self.log_ns += more.log_ns
        self.group += more.group

    def add(self, graph: Graph, plan: KernelPlan, footprint: float, measured_ns: float, group: int) -> None:
        """Add one kernel; times that are not finite and positive are left out."""
        if not 0 < measured_ns < 1e12:
            return
        self.rows.append(kernel_row(graph, plan, footprint))
        self.log_ns.append(float(np.log(measured_ns)))
        self.group.append(group)


class Constants(nn.Module):
    """The roofline with fitted constants: (n, features) -> (n,), logarithms of ns.

    ``launch + max(arithmetic, memory accesses, waiting, issue, bytes)``, with soft maxima ``(sum of t^p)^(1/p)``: the
    units of a processor work side by side. The first three are instructions and cycles of a kind
    (:data:`compilers.loopjit.tally.TALLY`) at a price each, issue is all of them at another; bytes come at the speed of
    their cache level, blended where a working set is near a level's capacity.
    """

    def __init__(self) -> None:
        super().__init__()
        self.price = nn.Parameter(torch.tensor([_START_NS[kind] for kind in TALLY]).log())
        self.issue = nn.Parameter(torch.full((len(TALLY),), 0.03).log())
        self.byte = nn.Parameter(torch.tensor([1 / 200, 1 / 120, 1 / 60, 1 / 20]).log())
        # launch, a byte written, the exponents less 1: of the units, and of them and the bytes
        self.rest = nn.Parameter(torch.tensor([100.0, 0.02, 2.7, 2.7]).log())

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        constants = (self.price.exp(), self.issue.exp(), self.byte.exp(), self.rest.exp())
        return _log_ns(torch, x, *constants)  # type: ignore[no-any-return]


def _log_ns(xp: Any, x: Any, price: Any, issue: Any, byte: Any, rest: Any) -> Any:
    """The formula of :class:`Constants`, with ``xp`` torch (to fit) or numpy (ten times as fast on one kernel)."""
    launch, written, units_power, bytes_power = rest
    counts = xp.clip(xp.exp2(x[:, _TALLY] * 16) - 1, 0, None)
    ns = counts * price
    units = [ns[:, kinds].sum(1) for kinds in _UNITS]
    compute = xp.exp(_log_max(xp, [*units, counts @ issue], 1 + units_power))
    size = x[:, _AT["log_working_set"]] * 16
    above = [1 / (1 + xp.exp(-2 * (size - float(level)))) for level in _LEVELS]
    a_byte, beyond = 0.0, 1.0
    for share, cost in zip([*(1 - one for one in above), 1.0], byte, strict=True):
        a_byte = a_byte + beyond * share * cost
        beyond = beyond * (1 - share)
    loads, stores = (xp.exp2(x[:, _AT[name]] * 16) - 1 for name in ("log_bytes_read", "log_bytes_written"))
    memory = (loads + stores) * a_byte + stores * written
    return xp.logaddexp(xp.log(launch), _log_max(xp, [compute, memory], 1 + bytes_power))


def _log_max(xp: Any, parts: list[Any], power: Any) -> Any:
    """Logarithm of the soft maximum of non-negative parts; by logarithms, for the powers would overflow."""
    logs = [power * xp.log(xp.clip(part, 1e-3, None)) for part in parts]
    return functools.reduce(xp.logaddexp, logs) / power


class _Ensemble(nn.Module):
    """``members`` perceptrons side by side: (n, features) or (members, n, features) -> (members, n)."""

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
        free, width, members = int(FREE.sum()), WIDTH, MEMBERS
        shapes = {
            "mean": (free,), "scale": (free,), "byte": (4,), "rest": (4,),
            "price": (len(TALLY),), "issue": (len(TALLY),),
            "w1": (members, free, width), "b1": (members, 1, width), "w2": (members, width, width),
            "b2": (members, 1, width), "w3": (members, width, 1), "b3": (members, 1, 1),
        }  # fmt: skip
        for name, shape in shapes.items():
            found = weights[name].shape if name in weights else None
            if found != shape:
                raise ValueError(f"its {name!r} must have the shape {shape} for this version's features, not {found}")
            if not np.isfinite(weights[name]).all():
                raise ValueError(f"its {name!r} holds something that is no finite number")
        if not (weights["scale"] > 0).all():
            raise ValueError("its 'scale' must be positive")
        self.weights = weights
        self._constants = [np.exp(weights[name]) for name in ("price", "issue", "byte", "rest")]
        self._footprints: dict[int, tuple[Graph, float]] = {}

    def __call__(self, graph: Graph, plan: KernelPlan) -> float:
        return float(np.exp(self.log_ns(kernel_row(graph, plan, self._footprint(graph))[None])[0]))

    def log_ns(self, rows: Floats) -> Floats:
        """Logarithms of the estimates in ns: (n, features) -> (n,)."""
        w, base = self.weights, self._base(rows)
        x = np.clip((rows[:, FREE] - w["mean"]) / w["scale"], -CLIP, CLIP)
        h = np.maximum(x @ w["w1"] + w["b1"], 0)
        h = np.maximum(h @ w["w2"] + w["b2"], 0)
        return np.asarray(base + (h @ w["w3"] + w["b3"])[..., 0].mean(0), np.float32)

    def _base(self, x: Floats) -> npt.NDArray[np.float64]:
        """:meth:`Constants.forward` by numpy."""
        return np.asarray(_log_ns(np, x.astype(np.float64), *self._constants))

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
        """The inverse of :meth:`to_tensors`; they may come from a stranger.

        Raises:
            ValueError: no tensors of numbers, or not those of a cost model.
        """
        if not isinstance(tensors, dict) or not all(isinstance(value, torch.Tensor) for value in tensors.values()):
            raise ValueError("it must be a dictionary of tensors")
        return CostModel({name: value.detach().float().numpy() for name, value in tensors.items()})


def fit(
    samples: KernelSamples,
    seed: int,
    epochs: int = 30,
    minibatch: int = 256,
    learning_rate: float = 2e-3,
    seconds: float = 60.0,
) -> CostModel:
    """Fit a model to measured kernels, by the absolute error of the logarithm: constants first, then the correction.

    Args:
        samples: :data:`FEWEST` kernels or more (``ValueError`` otherwise).
        seed: of weights and order.
        epochs: of the correction (AdamW, one cycle of the learning rate).
        seconds: stop after this long.
    """
    if len(samples) < FEWEST:
        raise ValueError(f"a cost model needs {FEWEST} measured kernels or more, got {len(samples)}")
    torch.manual_seed(seed)
    deadline = time.monotonic() + seconds
    rows = np.stack(samples.rows)
    x, y = torch.from_numpy(rows), torch.tensor(samples.log_ns, dtype=torch.float32)
    # what a kernel of a few hundred ns takes matters little in the sum over a plan
    weight = y.exp() / (y.exp() + SMALL_NS) + LEAST_WEIGHT
    constants = _fit_constants(x, y, weight, deadline)
    with torch.no_grad():
        left = y - constants(x)
    free = rows[:, FREE]
    mean, scale = free.mean(0), np.maximum(free.std(0), 2e-2)
    x = torch.from_numpy(np.clip((free - mean) / scale, -CLIP, CLIP))
    model = _Ensemble(free.shape[1], WIDTH, MEMBERS)
    optimizer = torch.optim.AdamW(model.parameters(), learning_rate, weight_decay=1e-2)
    batches = -(-len(x) // minibatch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, learning_rate, total_steps=epochs * batches + 1)
    for _ in range(epochs):
        order = torch.stack([torch.randperm(len(x)) for _ in range(MEMBERS)])
        for start in range(0, len(x), minibatch):
            chosen = order[:, start : start + minibatch]
            loss = ((model(x[chosen]) - left[chosen]).abs() * weight[chosen]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        if time.monotonic() > deadline:
            break
    weights = {**constants.state_dict(), **model.state_dict()}
    arrays = {name: value.detach().numpy() for name, value in weights.items()}
    return CostModel({**arrays, "mean": mean.astype(np.float32), "scale": scale.astype(np.float32)})


def _fit_constants(
    x: torch.Tensor, y: torch.Tensor, weight: torch.Tensor, deadline: float, steps: int = 1500
) -> Constants:
    constants = Constants()
    optimizer = torch.optim.Adam(constants.parameters(), 3e-2)
    schedule = torch.optim.lr_scheduler.MultiStepLR(optimizer, [steps * 6 // 10], 0.15)
    for _ in range(steps):
        chosen = torch.randint(len(x), (min(len(x), 2048),))
        loss = ((constants(x[chosen]) - y[chosen]).abs() * weight[chosen]).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if time.monotonic() > deadline:
            break
    return constants


def rest_on(env: Any, cost: KernelCost | None) -> None:
    """Let the estimates of the environment's compiler rest on ``cost``, or on its own roofline again.

    Environments share their compiler, so this is for all of them; :func:`resting_on` gives it back.
    """
    compiler: Any = getattr(env.unwrapped, "compiler", None)
    if hasattr(compiler, "cost") and compiler.cost is not (cost or roofline_ns):
        compiler.cost = cost or roofline_ns


@contextmanager
def resting_on(env: Any, cost: KernelCost | None) -> Iterator[None]:
    """As :func:`rest_on`, until the end of the block."""
    before = getattr(getattr(env.unwrapped, "compiler", None), "cost", None)
    rest_on(env, cost)
    try:
        yield
    finally:
        rest_on(env, before)
