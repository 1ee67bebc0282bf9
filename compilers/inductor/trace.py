"""A program as a graph of ATen operators, each labelled with the operator of the program that it is part of.

Traced once a program; the graph of a single kernel is cut out of it (:func:`cut`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch._inductor.decomposition import select_decomp_table
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx import Graph as FxGraph
from torch.fx import GraphModule, Interpreter
from torch.fx import Node as FxNode
from torch.fx import traceback as fx_traceback
from torch.fx.experimental.proxy_tensor import make_fx

from programs.ir import VIEWS, Array, Graph
from programs.to_torch import to_torch

LABEL = "program_node"
REALIZE = "optgym_realize"
"""Key of ``meta``: the value gets a buffer of its own, called so."""
_CONSTANT = "const_"

aten: Any = torch.ops.aten


@dataclass(frozen=True, eq=False)
class Traced:
    """A program in ATen operators.

    Attributes:
        graph: the program's graph.
        fx: placeholders are its inputs, then its constants, then ``extra``; the outputs are the values of all compute
            nodes. Every node has a fake tensor in ``meta["val"]``.
        values: name of a node of the program -> the FX node that holds its value.
        names: the reverse; where a view changes nothing, the first name.
        extra: further constants, such as the number of elements that a pooling window covers.
        mode: the mode of the fake tensors.
    """

    graph: Graph
    fx: FxGraph
    values: Mapping[str, FxNode]
    names: Mapping[FxNode, str]
    extra: Mapping[str, Array]
    mode: FakeTensorMode


class _Labelling(Interpreter):
    """Runs the program's module; what its constants are is given, and results are dense and row-major."""

    def __init__(self, module: GraphModule, graph: Graph, constants: Mapping[str, torch.Tensor]) -> None:
        super().__init__(module)
        self._graph, self._constants = graph, constants
        self.results: dict[str, Any] = {}

    def get_attr(self, target: Any, args: Any, kwargs: Any) -> Any:
        return self._constants[str(target)]

    def run_node(self, n: FxNode) -> Any:
        with fx_traceback.set_current_meta(n):
            result = super().run_node(n)
            label = n.meta.get("custom", {}).get(LABEL)
            if label is not None and isinstance(result, torch.Tensor):
                node = self._graph[label]
                last = n.next.meta.get("custom", {}).get(LABEL) != label
                if last and node.op not in VIEWS:
                    result = result.contiguous()
                self.results[label] = result
        return result


def trace(graph: Graph, device: str = "cpu") -> Traced:
    """The graph in ATen operators, as TorchInductor decomposes them, windows as sums over shifted slices."""
    module: Any = to_torch(graph, windows="taps")
    buffers = {name: np.asarray(value) for name, value in module.named_buffers()}
    extra = {name: value for name, value in buffers.items() if not name.startswith(_CONSTANT)}
    mode = FakeTensorMode()
    with mode, torch.device(device):
        inputs = [torch.empty(node.shape, dtype=getattr(torch, node.dtype)) for node in graph.inputs]
        held = [torch.empty(value.shape, dtype=getattr(torch, str(value.dtype))) for value in buffers.values()]
    compute = [node.name for node in graph.compute]

    def run(*tensors: torch.Tensor) -> list[Any]:
        labelling = _Labelling(module, graph, dict(zip(buffers, tensors[len(inputs) :], strict=True)))
        labelling.run(*tensors[: len(inputs)])
        # a comparison that only decides is left a truth value; as a result it is a number
        found = [labelling.results.get(name) for name in compute]
        return [value.float() if value is not None and value.dtype == torch.bool else value for value in found]

    with mode, torch.device(device), fx_traceback.preserve_node_meta():
        made: Any = make_fx(run, decomposition_table=select_decomp_table())(*inputs, *held)
    fx: FxGraph = made.graph
    places = [node for node in fx.nodes if node.op == "placeholder"]
    sources = [node.name for node in graph.inputs] + [name.removeprefix(_CONSTANT) for name in buffers]
    values: dict[str, FxNode] = dict(zip(sources, places, strict=True))
    outputs = next(iter(reversed(fx.nodes))).args[0]
    values |= {name: node for name, node in zip(compute, outputs, strict=True) if isinstance(node, FxNode)}
    names: dict[FxNode, str] = {}
    for name, node in values.items():
        names.setdefault(node, name)
    return Traced(graph, fx, values, names, extra, mode)


@dataclass(frozen=True, eq=False)
class Cut:
    """The operators of one kernel as a module of its own.

    Attributes:
        module: takes ``leaves``, returns ``stored``.
        leaves: what it reads, by the program's names (or of :attr:`Traced.extra`).
        stored: what it returns.
        mode, inputs: the mode of the fake tensors, and one for each leaf.
    """

    module: GraphModule
    leaves: tuple[str, ...]
    stored: tuple[str, ...]
    mode: FakeTensorMode
    inputs: Sequence[torch.Tensor]


def cut(traced: Traced, members: Sequence[str], inlined: Collection[str], stored: Collection[str]) -> Cut:
    """The graph that computes ``stored`` out of ``members``, from which it reads ``inlined`` nodes again each time.

    Values of members are marked to be realized (``meta[REALIZE]``); everything else is left to be inlined.
    """
    inside = {*members, *inlined}
    graph, fx = traced.graph, FxGraph()
    made: dict[FxNode, FxNode] = {}
    values: dict[str, FxNode] = {}
    leaves: dict[str, FxNode] = {}

    def leaf(name: str) -> FxNode:
        if name not in leaves:
            # placeholders stand first, wherever they are found to be needed
            with fx.inserting_before(first[0]):
                leaves[name] = fx.placeholder(f"leaf_{len(leaves)}")
            leaves[name].meta["val"] = traced.values[name].meta["val"]
        return leaves[name]

    def value(name: str) -> FxNode:
        """The value of a node of the program, computed here or read."""
        if name not in inside:
            return leaf(name)
        if name not in values:
            node = traced.values[name]
            owner = traced.names[node]
            result = value(owner) if owner != name else copy(node)
            if name in members_set:
                views = graph[name].op in VIEWS and result.target is not aten.cat.default
                if views or owner != name:
                    like = traced.values[name].meta["val"]
                    result = fx.call_function(aten.clone.default, (result,), {"memory_format": torch.contiguous_format})
                    with traced.mode:
                        result.meta["val"] = torch.empty(like.shape, dtype=like.dtype, device=like.device)
                result.meta[REALIZE] = name
            values[name] = result
        return values[name]

    def operand(node: FxNode) -> FxNode:
        name = traced.names.get(node)
        if name is not None:
            return value(name)
        owner = node.meta.get("custom", {}).get(LABEL)
        if owner is not None and owner not in inside and node.meta["val"].dtype == torch.bool:
            # a truth value that another kernel stored as a number
            if node not in made:
                made[node] = fx.call_function(aten.ne.Scalar, (leaf(owner), 0))
                made[node].meta["val"] = node.meta["val"]
            return made[node]
        return copy(node)

    def copy(node: FxNode) -> FxNode:
        if node not in made:
            for source in node.all_input_nodes:
                operand(source)
            made[node] = fx.node_copy(node, operand)
        return made[node]

    members_set = set(members)
    # something to insert placeholders before; removed at the end
    first = [fx.call_function(torch.ops.aten.sym_size.int, (0, 0))]
    for name in sorted(members, key=graph.position.__getitem__):
        value(name)
    ordered = tuple(name for name in members if name in stored)
    fx.output(tuple(values[name] for name in ordered))
    fx.erase_node(first[0])
    fx.eliminate_dead_code()
    alive = {node for node in fx.nodes if node.op == "placeholder"}
    names = tuple(name for name, node in leaves.items() if node in alive)
    inputs = [leaves[name].meta["val"] for name in names]
    return Cut(GraphModule(torch.nn.Module(), fx), names, ordered, traced.mode, inputs)


def whole(traced: Traced) -> tuple[GraphModule, Sequence[torch.Tensor]]:
    """The whole program as one module, from all placeholders to the program's outputs; and its fake inputs."""
    fx = FxGraph()
    made: dict[FxNode, FxNode] = {}
    for node in traced.fx.nodes:
        if node.op != "output":
            made[node] = fx.node_copy(node, made.__getitem__)
    fx.output(tuple(made[traced.values[name]] for name in traced.graph.outputs))
    fx.eliminate_dead_code()
    inputs = [node.meta["val"] for node in traced.fx.nodes if node.op == "placeholder"]
    return GraphModule(torch.nn.Module(), fx), inputs
