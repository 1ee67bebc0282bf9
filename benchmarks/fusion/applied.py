"""Plans applied through ``torch.compile``: a backend that takes them where they belong, and the default elsewhere.

A graph that torch captured is imported anew, so whatever is compiled is the user's model as it is now; only decisions
come from the file. Its outputs are compared with the model's before the first result is given out.
"""

from __future__ import annotations

import math
import operator
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.fx import GraphModule

from benchmarks.fusion.take_home import TakeHome
from compilers.base import PlanError
from measure.fresh_call import FreshCall
from measure.native import Native
from programs.load import from_torch
from programs.program import Program

RELATIVE, TYPICAL = 1e-3, 1e-3
"""Outputs agree with the model's where they differ by at most ``RELATIVE`` of a value and ``TYPICAL`` of the root mean
square of all values of that output."""

Tensor = torch.Tensor
Backend = Callable[[GraphModule, Sequence[Any]], Callable[..., Any]]


class DeployWarning(UserWarning):
    """A plan is not applied; the message says why, and the default compiler takes its place."""


class _Bound(nn.Module):
    """A captured graph with its parameters bound: what is left are the user's inputs."""

    def __init__(self, graph: GraphModule, values: Sequence[Any], given: Sequence[int]) -> None:
        super().__init__()
        self.inner, self._given, self._count = graph, tuple(given), len(values)
        for number, value in enumerate(values):
            if number not in given:
                self.register_buffer(f"held_{number}", value.detach())

    def forward(self, *inputs: Tensor) -> Any:
        own = dict(zip(self._given, inputs, strict=True))
        return self.inner(
            *(own[number] if number in own else getattr(self, f"held_{number}") for number in range(self._count))
        )


def backend(plans: TakeHome | str | Path, program: Program | None = None) -> Backend:
    """A backend for ``torch.compile`` that applies these plans where they belong, and warns and compiles by default
    where they do not.

    Args:
        plans: what :func:`deploy.search` found, or its file.
        program: what the model is known to compute, where it need not be found out from what torch captured: the plans
            are for this very program, with its constants. Its outputs are compared with the model's all the same.

    Raises:
        ValueError: the file cannot be read.
    """
    known = plans if isinstance(plans, TakeHome) else TakeHome.load(plans)

    def compile_graph(graph: GraphModule, example_inputs: Sequence[Any]) -> Callable[..., Any]:
        try:
            return _Applied(known, graph, example_inputs, program)
        except (ValueError, RuntimeError) as error:
            return _told_and_default(error, graph, example_inputs)

    return compile_graph


def _told_and_default(error: Exception, graph: GraphModule, example_inputs: Sequence[Any]) -> Callable[..., Any]:
    warnings.warn(f"the plan is not applied, torch.compile's default is: {error}", DeployWarning, stacklevel=3)
    from torch._dynamo.backends.registry import lookup_backend

    found: Callable[..., Any] = lookup_backend("inductor")(graph, list(example_inputs))
    return found


class _Applied:
    """A graph that torch captured, running by a plan."""

    def __init__(
        self, plans: TakeHome, graph: GraphModule, example_inputs: Sequence[Any], program: Program | None = None
    ) -> None:
        if str(torch.__version__) != plans.torch_version:
            raise PlanError(f"it was made with torch {plans.torch_version}, here is {torch.__version__}")
        if not all(isinstance(value, Tensor) for value in example_inputs):
            raise PlanError("the graph has dynamic shapes, plans are for fixed ones; call torch.compile(dynamic=False)")
        if any(value.device.type != "cpu" for value in example_inputs):
            raise PlanError("it is for the CPU, and an input is elsewhere")
        if torch.is_grad_enabled() and any(value.requires_grad for value in example_inputs):
            raise PlanError("it is for inference; call the model inside torch.inference_mode() or torch.no_grad()")
        self._plans, self._graph, self._program = plans, graph, program
        self._given = [
            number for number, value in enumerate(example_inputs)
            if getattr(value, "_dynamo_static_input_type", None) is None and not isinstance(value, nn.Parameter)
        ]  # fmt: skip
        if program is not None:
            self._given = _in_order(graph, self._given, [node.name for node in program.graph.inputs])
        self._held = [value for number, value in enumerate(example_inputs) if number not in self._given]
        self._held_at = [number for number in range(len(example_inputs)) if number not in self._given]
        self._native = Native(threads=plans.threads)
        self._instead: Callable[..., Any] | None = None
        self._make(example_inputs)

    def _make(self, values: Sequence[Any]) -> None:
        bound = _Bound(self._graph, values, self._given)
        inputs = [values[number].detach() for number in self._given]
        with torch.no_grad():
            program = self._program or from_torch(bound, inputs)
            self._call = FreshCall(self._plans.build(program), self._native, None)
            _agree(self._call(*inputs), self._graph(*(value.detach() for value in values)))
        # (place among the values, weight, version); inference tensors count no versions
        self._weights = [
            (at, held, -1 if held.is_inference() else held._version)
            for at, held in zip(self._held_at, self._held, strict=True)
        ]
        self._pick = operator.itemgetter(*self._given) if len(self._given) > 1 else None

    def __call__(self, *values: Any) -> list[Tensor]:
        if self._instead is not None:
            return self._instead(*values)  # type: ignore[no-any-return]
        # weights stand in the code as constants: where they were changed in place or exchanged, it is made anew
        for at, held, version in self._weights:
            if values[at] is not held or (version >= 0 and held._version != version):
                return self._remade(values)
        return self._call(*self._pick(values)) if self._pick else self._call(*(values[at] for at in self._given))

    def _remade(self, values: Sequence[Any]) -> list[Tensor]:
        self._held = [values[at] for at in self._held_at]
        try:
            self._make(values)
        except (ValueError, RuntimeError) as error:  # such as a scalar weight, which is part of the structure
            self._instead = _told_and_default(error, self._graph, values)
            return self._instead(*values)  # type: ignore[no-any-return]
        return self._call(*(values[at] for at in self._given))


def _in_order(graph: GraphModule, given: Sequence[int], names: Sequence[str]) -> list[int]:
    """The user's inputs in the order of ``names``: torch orders them by their first use.

    Raises:
        ValueError: they have other names.
    """
    places = [node for node in graph.graph.nodes if node.op == "placeholder"]
    found = {getattr(getattr(places[at].meta.get("grapharg"), "source", None), "local_name", ""): at for at in given}
    if set(found) != set(names):
        raise ValueError(f"the model takes {', '.join(found)}, the program {', '.join(names)}")
    return [found[name] for name in names]


def _agree(found: Sequence[Tensor], wanted: Any) -> None:
    """Raises ``ValueError`` where outputs differ in number, shape, type or value."""
    expected = list(wanted)
    if len(found) != len(expected):
        raise ValueError(f"the model has {len(expected)} outputs, its graph has {len(found)}")
    for number, (mine, theirs) in enumerate(zip(found, expected, strict=True)):
        if mine.shape != theirs.shape or mine.dtype != theirs.dtype:
            raise ValueError(
                f"output {number} is {theirs.dtype} {tuple(theirs.shape)} in the model, {mine.dtype} "
                f"{tuple(mine.shape)} by the plan"
            )
        exact = theirs.double()
        typical = float(exact[torch.isfinite(exact)].square().mean().sqrt()) if exact.numel() else 0.0
        bound = RELATIVE * exact.abs() + TYPICAL * (0.0 if math.isnan(typical) else typical)
        wrong = ~((mine.double() - exact).abs() <= bound) & ~((mine == theirs) | (mine.isnan() & theirs.isnan()))
        if bool(wrong.any()):
            worst = float((mine.double() - exact).abs()[wrong].max())
            raise ValueError(f"output {number} differs from the model's by up to {worst:.3g}, more than is let")
