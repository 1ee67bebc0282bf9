"""Eager torch as a compiler without decisions: every operator is one library call. The baseline people know."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from compilers.base import Action, Artifact, Buffer, Choices, LibraryCall, PlanError, Rule, State
from programs.program import Program


class Eager:
    """Every node of the graph as a :class:`LibraryCall`, in the graph's order."""

    name = "eager"
    version = f"torch {torch.__version__}"
    action_kinds: tuple[str, ...] = ()
    rules: Mapping[str, Rule] = {"default": lambda state, choices: choices.candidates[0]}

    def start(self, program: Program) -> State:
        """Any valid graph will do."""
        return State(program)

    def legal(self, state: State) -> Choices:
        """There is nothing to decide."""
        return Choices((), (), (), {})

    def parse(self, state: State, text: str) -> Action:
        """Always an error: there are no actions."""
        raise PlanError(f"eager takes no actions, got {text!r}")

    def build(self, state: State) -> Artifact:
        """One library call a node."""
        graph = state.program.graph
        roles = {"input": "input", "constant": "constant"}
        outputs = set(graph.outputs)
        buffers = tuple(
            Buffer(n.name, n.shape, roles.get(n.op, "output" if n.name in outputs else "temporary"), n.dtype)
            for n in graph.nodes
        )
        steps = tuple(LibraryCall(n.op, n.attrs, n.inputs, n.name) for n in graph.compute)
        names = tuple(n.name for n in graph.inputs)
        return Artifact(steps, buffers, dict(graph.constants), names, graph.outputs, f"{self.name} ({self.version})")
