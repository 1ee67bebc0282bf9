"""Reading the nodes of an ONNX graph: names, attributes, and an order in which each comes after what it reads."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from typing import Any

import onnx
from onnx import AttributeProto, NodeProto, helper, numpy_helper

from programs.decompose import ImportFailure


def node_name(node: NodeProto) -> str:
    """A node's name, or that of its first output."""
    return node.name or (node.output[0] if node.output else "?")


def label(node: NodeProto) -> str:
    """Name and operator, for messages."""
    domain = f"{node.domain}." if node.domain else ""
    return f"{node_name(node)!r} ({domain}{node.op_type})"


def attribute_value(item: AttributeProto) -> Any:
    """An attribute as a Python value: text for bytes, an array for a tensor."""
    value = helper.get_attribute_value(item)
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    if isinstance(value, onnx.TensorProto):
        return numpy_helper.to_array(value)
    return value


def all_reads(node: NodeProto) -> set[str]:
    """Names that a node reads, in its branches too."""
    names = set(node.input)
    for item in node.attribute:
        if item.type == AttributeProto.GRAPH:
            for inner in item.g.node:
                names |= all_reads(inner)
            names |= {info.name for info in item.g.output}
    return names


def in_order(nodes: Sequence[NodeProto], scope: Mapping[str, Any]) -> list[NodeProto]:
    """Nodes in an order in which each comes after what it reads.

    Raises:
        ImportFailure: a cycle, a name that nothing defines, or one defined twice.
    """
    makers: dict[str, NodeProto] = {}
    for node in nodes:
        for name in node.output:
            if name and (name in makers or name in scope):
                raise ImportFailure(f"node {label(node)}: its output {name!r} is defined twice")
            if name:
                makers[name] = node
    position = {id(node): index for index, node in enumerate(nodes)}
    waits: list[set[str]] = []
    readers: dict[str, list[int]] = {}
    for index, node in enumerate(nodes):
        # names of an outer graph are in the scope already; those inside a branch are its own affair
        unknown = [name for name in node.input if name and name not in scope and name not in makers]
        if unknown:
            raise ImportFailure(
                f"node {label(node)}: its input {unknown[0]!r} is defined by no node, input or initializer"
            )
        reads = {name for name in all_reads(node) if name in makers}
        waits.append(reads)
        for name in reads:
            readers.setdefault(name, []).append(index)
    ready = [index for index, reads in enumerate(waits) if not reads]
    ordered: list[NodeProto] = []
    while ready:
        node = nodes[heapq.heappop(ready)]
        ordered.append(node)
        for name in node.output:
            for index in readers.get(name, []):
                waits[index].discard(name)
                if not waits[index]:
                    heapq.heappush(ready, index)
    if len(ordered) < len(nodes):
        done = {position[id(node)] for node in ordered}
        stuck = next(node for index, node in enumerate(nodes) if index not in done)
        raise ImportFailure(f"node {label(stuck)}: it is part of a cycle, or reads from one")
    return ordered
