"""Rules that merge and drop views, and the pass that sinks reshapes until they meet and cancel."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field, replace

import numpy as np

from programs.ir import OPS, Graph, Node, Shape
from programs.rewrite import Rule, Sweep


def identity_views(s: Sweep, node: Node) -> str | None:
    """Views that move nothing."""
    if OPS[node.op].kind != "view" or node.shape != s.shape(node.inputs[0]) or len(node.inputs) > 1:
        return None
    if node.op == "transpose" and node.attr("perm") != tuple(range(len(node.shape))):
        return None
    return node.inputs[0]


def merge_views(s: Sweep, node: Node) -> str | None:
    """A view of a view of the same kind is one view; a transpose that moves only sides of size 1 is a reshape."""
    if OPS[node.op].kind != "view":
        return None
    x = s[node.inputs[0]]
    if node.op in ("reshape", "broadcast") and x.op == node.op:
        # broadcast aligns right, so two steps may also prepend dimensions: the same holds for one
        return s.emit(node.op, x.inputs[0], shape=node.attr("shape"))
    if node.op == "transpose":
        perm = node.attr("perm")
        if x.op == "transpose":
            inner = x.attr("perm")
            return s.emit("transpose", x.inputs[0], perm=tuple(inner[dim] for dim in perm))
        moved = [dim for dim in perm if x.shape[dim] > 1]
        if moved == sorted(moved):
            return s.emit("reshape", x.name, shape=node.shape)
    if node.op == "slice" and x.op == "slice":
        return _merge_slices(s, node, x)
    return None


def _merge_slices(s: Sweep, node: Node, x: Node) -> str:
    starts, stops, steps = [], [], []
    rows = zip(
        node.shape, node.attr("starts"), node.attr("steps"), x.attr("starts"), x.attr("steps"), strict=True
    )  # fmt: skip
    for count, start, step, inner_start, inner_step in rows:
        starts.append(inner_start + start * inner_step)
        steps.append(step * inner_step)
        stops.append(starts[-1] + (count - 1) * steps[-1] + 1)
    return s.emit("slice", x.inputs[0], starts=starts, stops=stops, steps=steps)


def concats(s: Sweep, node: Node) -> str | None:
    """Flatten a concat inside a concat along the same axis; a slice that takes one operand of a concat is that one."""
    if node.op == "concat":
        flat: list[str] = []
        for name in node.inputs:
            inner = s[name]
            nested = inner.op == "concat" and inner.attr("axis") == node.attr("axis") and s.sole_use(name)
            flat += inner.inputs if nested else (name,)
        if len(flat) != len(node.inputs) and len(flat) <= max(OPS["concat"].arity):
            return s.emit("concat", *flat, axis=node.attr("axis"))
    if node.op == "slice" and s[node.inputs[0]].op == "concat":
        concat = s[node.inputs[0]]
        axis, offset = concat.attr("axis"), 0
        starts, stops = list(node.attr("starts")), list(node.attr("stops"))
        for name in concat.inputs:
            size = s.shape(name)[axis]
            if offset <= starts[axis] and stops[axis] <= offset + size:
                starts[axis], stops[axis] = starts[axis] - offset, stops[axis] - offset
                return s.emit("slice", name, starts=starts, stops=stops, steps=node.attr("steps"))
            offset += size
    return None


def read_through(s: Sweep, node: Node) -> str | None:
    """Pointwise operators broadcast by themselves: they need no broadcast and no leading 1s before them."""
    if OPS[node.op].kind != "pointwise" or len(node.inputs) == 1:
        return None
    inputs = list(node.inputs)
    for side, name in enumerate(inputs):
        operand = s[name]
        value = s.value(name)
        candidate = None
        if operand.op == "broadcast" or (
            operand.op == "reshape"
            and _without_leading_ones(s.shape(operand.inputs[0])) == _without_leading_ones(operand.shape)
        ):
            candidate = operand.inputs[0]
        elif value is not None and operand.shape[:1] == (1,):
            # so that (1, C, 1, 1) and (C, 1, 1) are one constant
            rest = [s.shape(other) for other in (*inputs[:side], *inputs[side + 1 :])]
            if np.broadcast_shapes(*rest, _without_leading_ones(operand.shape)) == node.shape:
                candidate = s.constant(value.reshape(_without_leading_ones(operand.shape)))
        if candidate is not None:
            tried = [*inputs[:side], candidate, *inputs[side + 1 :]]
            if np.broadcast_shapes(*map(s.shape, tried)) == node.shape:
                inputs = tried
    return s.emit(node.op, *inputs) if tuple(inputs) != node.inputs else None


def _without_leading_ones(shape: Shape) -> Shape:
    first = next((dim for dim, size in enumerate(shape) if size != 1), len(shape))
    return shape[first:]


def matmul_transposes(s: Sweep, node: Node) -> str | None:
    """A transpose of an operand's last two dimensions becomes the matmul's own flag."""
    if node.op != "matmul":
        return None
    inputs, attrs = list(node.inputs), dict(node.attrs)
    for side, flag in enumerate(("transpose_a", "transpose_b")):
        operand = s[inputs[side]]
        rank = len(operand.shape)
        if operand.op == "transpose" and operand.attr("perm") == (*range(rank - 2), rank - 1, rank - 2):
            inputs[side] = operand.inputs[0]
            attrs[flag] = not attrs[flag]
    return s.emit("matmul", *inputs, **attrs) if tuple(inputs) != node.inputs else None


VIEW_RULES: tuple[Rule, ...] = (identity_views, merge_views, concats, read_through, matmul_transposes)
"""The rules, tried in this order on each node."""


# -- sinking reshapes


@dataclass
class _Closure:
    """Operators that would work on the reshapes' source shapes instead.

    ``shapes`` maps a member, or a root (a reshape), to the shape it would have; ``roots`` are the reshapes
    taken away; ``kept`` are members or roots that some reader still needs in the old shape.
    """

    shapes: dict[str, Shape] = field(default_factory=dict)
    roots: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    kept: set[str] = field(default_factory=set)
    cancelled: int = 0


MAX_CLOSURE = 64
"""A closure stops growing at so many operators, which keeps the pass linear."""


def sink_reshapes(graph: Graph) -> Graph:
    """Move reshapes behind pointwise operators and matmuls where that leaves fewer of them.

    A reduction without kept dimensions is a reduction and a reshape; a later operator that puts the dimension
    back is another reshape; a linear layer on (batch * sequence, features) stands between two. Moved towards
    each other they cancel, and the operators between work on the tensor as it is.
    """
    changed = True
    while changed:
        changed = False
        for node in graph.nodes:
            if node.op == "reshape" and node.name not in graph.outputs:
                closure = _grow(graph, node)
                if closure is not None and _pays(graph, closure):
                    graph = _apply(graph, closure)
                    changed = True
                    break
    return graph


def _pays(graph: Graph, closure: _Closure) -> bool:
    """Fewer reshapes; or as many, but those left stand right before library calls, out of every fused region."""
    before = len(closure.roots) + closure.cancelled
    if len(closure.kept) != before:
        return len(closure.kept) < before
    return closure.kept <= set(closure.members) and all(
        name not in graph.outputs
        and all(graph[user].kind == "library" for user in graph.consumers[name] if user not in closure.shapes)
        for name in closure.kept
    )


def _grow(graph: Graph, root: Node) -> _Closure | None:
    closure = _Closure()
    queue: list[int] = []
    seen: set[int] = set()

    def add(name: str, shape: Shape, into: list[str]) -> None:
        closure.shapes[name] = shape
        into.append(name)
        if name in graph.outputs:
            closure.kept.add(name)
        for reader in graph.consumers[name]:
            position = graph.position[reader]
            if position not in seen:
                seen.add(position)
                heapq.heappush(queue, position)

    add(root.name, graph[root.inputs[0]].shape, closure.roots)
    while queue:
        node = graph.nodes[heapq.heappop(queue)]
        inside = [name for name in node.inputs if name in closure.shapes]
        if node.op == "reshape" and node.name not in closure.shapes:
            if node.shape == closure.shapes[inside[0]] and node.name not in graph.outputs:
                closure.cancelled += 1
            continue
        shape = _new_shape(graph, node, closure)
        if shape is None or node.name in graph.outputs or len(closure.members) >= MAX_CLOSURE:
            closure.kept.update(inside)
            continue
        for name in node.inputs:
            if name not in closure.shapes and _same_reshape(graph, name, closure, inside[0]):
                add(name, graph[graph[name].inputs[0]].shape, closure.roots)
        add(node.name, shape, closure.members)
    return closure


def _same_reshape(graph: Graph, name: str, closure: _Closure, like: str) -> bool:
    node = graph[name]
    return (
        node.op == "reshape"
        and node.shape == graph[like].shape
        and graph[node.inputs[0]].shape == closure.shapes[like]
        and name not in graph.outputs
    )


def _new_shape(graph: Graph, node: Node, closure: _Closure) -> Shape | None:
    """The shape of ``node`` once its operands in the closure have their new shapes; ``None`` if it can't follow."""
    inside = [name for name in node.inputs if name in closure.shapes]
    old, new = graph[inside[0]].shape, closure.shapes[inside[0]]
    if node.op == "matmul":
        first, flags = node.inputs[0], dict(node.attrs)
        fits = inside == [first] and not flags["transpose_a"] and len(graph[node.inputs[1]].shape) == 2
        if not fits or len(new) < 2 or len(old) < 2 or old[-1] != new[-1]:
            return None
        return (*new[:-1], node.shape[-1])
    if OPS[node.op].kind != "pointwise" or node.shape != old:
        return None
    same_tail = _common_tail(old, new)
    for name in node.inputs:
        operand = graph[name]
        if name in closure.shapes:
            if operand.shape != old or closure.shapes[name] != new:
                return None
        elif operand.size == 1:
            if len(operand.shape) > len(new):
                return None
        elif not _same_reshape(graph, name, closure, inside[0]) and (
            len(_without_leading_ones(operand.shape)) > same_tail or len(operand.shape) > len(new)
        ):
            return None
    return new


def _common_tail(a: Shape, b: Shape) -> int:
    count = 0
    while count < min(len(a), len(b)) and a[-1 - count] == b[-1 - count]:
        count += 1
    return count


def _apply(graph: Graph, closure: _Closure) -> Graph:
    """Rebuild the graph with the closure's operators in their new shapes."""
    taken = set(graph.by_name)
    flat: dict[str, str] = {}
    nodes: list[Node] = []

    def fresh(stem: str) -> str:
        count = 1
        while f"{stem}_{count}" in taken:
            count += 1
        taken.add(f"{stem}_{count}")
        return f"{stem}_{count}"

    members, roots = set(closure.members), set(closure.roots)
    for node in graph.nodes:
        if node.name in roots:
            flat[node.name] = node.inputs[0]
            if node.name in closure.kept:
                nodes.append(node)
        elif node.name in members:
            keep = node.name in closure.kept
            flat[node.name] = fresh(node.name) if keep else node.name
            inputs = tuple(flat.get(name, name) for name in node.inputs)
            shape = closure.shapes[node.name]
            nodes.append(replace(node, name=flat[node.name], inputs=inputs, shape=shape))
            if keep:
                attrs = (("shape", node.shape),)
                nodes.append(Node(node.name, "reshape", (flat[node.name],), node.shape, attrs))
        elif node.op == "reshape" and node.inputs[0] in flat:
            nodes.append(replace(node, inputs=(flat[node.inputs[0]],)))
        else:
            nodes.append(node)
    return Graph(tuple(nodes), graph.outputs, graph.constants)
