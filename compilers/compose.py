"""A large model from its compiled regions: the other half of :mod:`programs.regions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from graphlib import TopologicalSorter

from compilers.base import Artifact, Buffer, Kernel, LibraryCall, Step
from programs.program import Program
from programs.regions import Region


def compose(program: Program, regions: Sequence[Region], artifacts: Sequence[Artifact]) -> Artifact:
    """The whole model: each region's steps at each of its places, and library calls for all that lies outside.

    Args:
        program: the model.
        regions: ``programs.regions.split(program)``.
        artifacts: what each region compiled to, in the same order.

    Raises:
        ValueError: not one artifact a region.
    """
    if len(regions) != len(artifacts):
        raise ValueError(f"{program.uri} has {len(regions)} regions, but {len(artifacts)} artifacts were given")
    graph = program.graph
    steps: list[Step] = []
    scratch: dict[str, Buffer] = {}
    inside: set[str] = set()
    for number, (region, artifact) in enumerate(zip(regions, artifacts, strict=True)):
        for place, nodes in enumerate(region.nodes):
            inside.update(nodes[node.name] for node in region.program.graph.compute)
            names = {b.name: nodes.get(b.name, f"{b.name}__{number}_{place}") for b in artifact.buffers}
            private = [buffer for buffer in artifact.buffers if buffer.name not in nodes]
            scratch |= {names[b.name]: replace(b, name=names[b.name]) for b in private}
            steps += [_renamed(step, names) for step in artifact.steps]
    outside = [node for node in graph.compute if node.name not in inside]
    steps += [LibraryCall(node.op, node.attrs, node.inputs, node.name) for node in outside]
    steps = _in_order(steps)

    used = {name for step in steps for name in (*step.args, *_writes(step))}
    roles = {"input": "input", "constant": "constant"}
    buffers = [
        Buffer(n.name, n.shape, "output" if n.name in graph.outputs else roles.get(n.op, "temporary"), n.dtype)
        for n in graph.nodes
        if n.name in used or n.op == "input" or n.name in graph.outputs
    ]
    constants = {n.name: graph.constants[n.name] for n in graph.nodes if n.op == "constant" and n.name in used}
    inputs = tuple(node.name for node in graph.inputs)
    compiler = artifacts[0].compiler if artifacts else "torch"
    return Artifact(tuple(steps), (*buffers, *scratch.values()), constants, inputs, graph.outputs, compiler)


def _writes(step: Step) -> tuple[str, ...]:
    return step.writes if isinstance(step, Kernel) else (step.out,)


def _renamed(step: Step, names: Mapping[str, str]) -> Step:
    args = tuple(names[name] for name in step.args)
    if isinstance(step, Kernel):
        nodes = tuple(names.get(name, name) for name in step.nodes)
        return replace(step, args=args, writes=tuple(names[name] for name in step.writes), nodes=nodes)
    return replace(step, args=args, out=names[step.out])


def _in_order(steps: Sequence[Step]) -> list[Step]:
    """Each step after those that write what it reads, otherwise in the given order."""
    writer = {name: number for number, step in enumerate(steps) for name in _writes(step)}
    needs = {
        number: sorted({writer[name] for name in step.args if name in writer} - {number})
        for number, step in enumerate(steps)
    }
    return [steps[number] for number in TopologicalSorter(needs).static_order()]
