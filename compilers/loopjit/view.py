"""A group of graph nodes as the code generator sees it: one rank for all, adjacent dimensions merged.

Merging matters: a ``(1, 64, 7, 7)`` feature map with a per-channel bias is really 64 rows of 49.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from programs.ir import OPS, Graph, Node, Shape


@dataclass(frozen=True)
class KNode:
    """A node of the group at the group's rank; ``reads`` name members, inlined nodes, leaves or constants."""

    name: str
    op: str
    reads: tuple[str, ...]
    shape: Shape
    attrs: Mapping[str, Any]


@dataclass(frozen=True)
class Leaf:
    """A value read from memory: ``buffer`` is the graph node stored there, ``shape`` how it is addressed."""

    buffer: str
    shape: Shape


@dataclass(frozen=True)
class View:
    """The group: nodes to evaluate, leaves to load, scalars to fold in."""

    nodes: Mapping[str, KNode]
    leaves: Mapping[str, Leaf]
    scalars: Mapping[str, float]
    rank: int


_MOVES = frozenset({"reshape", "transpose"})


def make_view(graph: Graph, members: Iterable[str], inlined: frozenset[str]) -> View:
    """Collect what ``members`` need, looking through ``inlined`` nodes, and bring it to one rank."""
    wanted: list[Node] = []
    leaves: dict[str, tuple[str, Shape]] = {}
    scalars: dict[str, float] = {}
    seen: set[str] = set()
    roots = set(members)

    def visit(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        node = graph[name]
        if node.op == "constant" and node.size == 1:
            scalars[name] = float(graph.constants[name].reshape(()))
            return
        if name not in roots and name not in inlined:
            leaves[name] = (name, node.shape)
            return
        for source in node.inputs:
            visit(source)
        if name not in roots and node.op == "reshape" and node.inputs[0] in leaves:
            # a reshape of stored memory is the same memory
            leaves[name] = (leaves[node.inputs[0]][0], node.shape)
            return
        wanted.append(node)

    for name in sorted(roots, key=graph.position.__getitem__):
        visit(name)
    wanted.sort(key=lambda node: graph.position[node.name])
    read = {source for node in wanted for source in node.inputs}
    leaves = {name: leaf for name, leaf in leaves.items() if name in read}

    def shape_of(name: str) -> Shape:
        return leaves[name][1] if name in leaves else graph[name].shape

    rank = max([1, *(len(shape_of(name)) for name in read | roots)])
    return _merge(wanted, leaves, scalars, shape_of, rank)


def _pad(shape: Shape, rank: int) -> Shape:
    return (1,) * (rank - len(shape)) + tuple(shape)


def _merge(
    wanted: list[Node], leaves: dict[str, tuple[str, Shape]], scalars: dict[str, float], shape_of: Any, rank: int
) -> View:
    weights = {node.inputs[1] for node in wanted if node.op == "depthwise"}
    # a depthwise weight has axes of its own; where it is computed here, keep every axis apart
    plain = not any(node.op in _MOVES for node in wanted) and all(name in leaves for name in weights)
    touched: set[int] = set()
    values: list[Shape] = []
    for node in wanted:
        offset = rank - len(shape_of(node.inputs[0]))
        touched |= {offset + axis for axis in _touched_axes(node, shape_of(node.inputs[0]))}
        values.append(_pad(node.shape, rank))
        data = node.inputs[:1] if node.op == "depthwise" else node.inputs
        values += [_pad(shape_of(name), rank) for name in data if name not in scalars]
    largest = [max(shape[dim] for shape in values) for dim in range(rank)]
    if plain:
        kept = [dim for dim in range(rank) if largest[dim] > 1 or dim in touched] or [rank - 1]
        groups: list[list[int]] = []
        for dim in kept:
            if groups and groups[-1][-1] not in touched and dim not in touched and _alike(values, groups[-1][-1], dim):
                groups[-1].append(dim)
            else:
                groups.append([dim])
    else:
        groups = [[dim] for dim in range(rank)]

    @functools.cache
    def squeeze(shape: Shape) -> Shape:
        padded = _pad(shape, rank)
        return tuple(math.prod(padded[dim] for dim in group) for group in groups)

    where = {dim: index for index, group in enumerate(groups) for dim in group}
    nodes = {}
    for node in wanted:
        source = _pad(shape_of(node.inputs[0]), rank)
        attrs = _renumber(node, rank - len(shape_of(node.inputs[0])), source, groups, where, squeeze)
        op = "copy" if attrs.get("axes") == () else node.op
        nodes[node.name] = KNode(node.name, op, node.inputs, squeeze(node.shape), attrs)
    placed = {
        name: Leaf(buffer, tuple(shape) if name in weights and plain else squeeze(shape))
        for name, (buffer, shape) in leaves.items()
    }
    return View(nodes, placed, scalars, len(groups))


def _alike(values: list[Shape], a: int, b: int) -> bool:
    """Whether dimensions a and b repeat or run together in every value."""
    full_a, full_b = max(shape[a] for shape in values), max(shape[b] for shape in values)
    return all((shape[a], shape[b]) in ((full_a, full_b), (1, 1)) for shape in values)


def _touched_axes(node: Node, source: Shape) -> set[int]:
    """Axes whose index the node changes (in its first operand's numbering)."""
    if node.op == "shift":
        return {axis for axis, offset in enumerate(node.attr("offsets")) if offset}
    if OPS[node.op].kind == "window":
        axes = set(node.attr("axes"))
        return axes | {min(axes) - 1} if node.op == "depthwise" else axes
    if node.op == "concat":
        return {node.attr("axis")}
    if node.op == "pad":
        return {axis for axis, pair in enumerate(zip(node.attr("lo"), node.attr("hi"), strict=True)) if any(pair)}
    if node.op == "slice":
        return {axis for axis, size in enumerate(node.shape) if size != source[axis] or node.attr("starts")[axis]}
    return set()


def _renumber(
    node: Node, offset: int, source: Shape, groups: list[list[int]], where: dict[int, int], squeeze: Any
) -> dict[str, Any]:
    """The node's attributes in merged dimensions; reductions over nothing but size 1 get ``axes == ()``."""
    attrs = dict(node.attrs)
    if OPS[node.op].kind == "reduce":
        axes = {where[axis + offset] for axis in attrs["axes"] if source[axis + offset] > 1}
        return {"axes": tuple(sorted(axes))}
    if node.op == "shift":
        return {"fill": attrs["fill"], "offsets": _spread(attrs["offsets"], offset, groups, 0)}
    if OPS[node.op].kind == "window":
        return attrs | {"axes": tuple(where[axis + offset] for axis in attrs["axes"])}
    if node.op == "concat":
        return {"axis": where[attrs["axis"] + offset]}
    if node.op == "pad":
        lo, hi = (_spread(attrs[key], offset, groups, 0) for key in ("lo", "hi"))
        return {"lo": lo, "hi": hi, "fill": attrs["fill"]}
    if node.op == "slice":
        starts = _spread(attrs["starts"], offset, groups, 0)
        return {"starts": starts, "steps": _spread(attrs["steps"], offset, groups, 1)}
    if node.op == "transpose":
        return {"perm": (*range(offset), *(axis + offset for axis in attrs["perm"]))}
    return attrs


def _spread(values: tuple[int, ...], offset: int, groups: list[list[int]], neutral: int) -> tuple[int, ...]:
    """One value a merged dimension: an untouched run of several has the neutral one."""
    padded = (neutral,) * offset + tuple(values)
    return tuple(padded[group[0]] if len(group) == 1 else neutral for group in groups)
