"""Pictures of a graph and the kernels it is divided into."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from features.facts import Facts
from features.groups import Groups
from programs.ir import Graph

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from compilers.fusion import Partition

PALETTE = (
    "#4c78a8", "#f58518", "#54a24b", "#b279a2", "#e45756", "#72b7b2", "#eeca3b", "#9d755d", "#d67195", "#79706e",
    "#2f9e8f", "#a0522d", "#6b6ecf", "#8ca252",
)  # fmt: skip


def layout(graph: Graph, names: Sequence[str]) -> dict[str, tuple[float, float]]:
    """Positions in layers from top (sources) to bottom; x by repeated averaging over neighbours.

    A node lies one layer below its lowest operand; a source just above its first reader.
    """
    shown = set(names)
    layer: dict[str, int] = {}
    for node in graph.nodes:
        if node.name in shown:
            layer[node.name] = 1 + max((layer[name] for name in node.inputs if name in shown), default=-1)
    for node in graph.nodes:
        readers = [layer[name] for name in graph.consumers[node.name] if name in shown]
        if node.name in shown and node.kind == "source" and readers:
            layer[node.name] = min(readers) - 1
    rows: dict[int, list[str]] = {}
    for name in sorted(shown, key=graph.position.__getitem__):
        rows.setdefault(layer[name], []).append(name)
    neighbours = {
        name: [other for other in (*graph[name].inputs, *graph.consumers[name]) if other in shown] for name in shown
    }
    x = {name: i - (len(row) - 1) / 2 for row in rows.values() for i, name in enumerate(row)}
    for _ in range(40):
        for row in rows.values():
            wish = {n: float(np.mean([x[o] for o in neighbours[n]])) if neighbours[n] else x[n] for n in row}
            row.sort(key=lambda name: (wish[name], x[name]))
            _spread(row, wish, x)
    return {name: (x[name], -float(layer[name])) for name in shown}


def _spread(row: list[str], wish: dict[str, float], x: dict[str, float]) -> None:
    """Places at least 1 apart, in order, as near to the wishes as pooling adjacent violators brings them."""
    blocks: list[tuple[float, int]] = []  # (mean of wish - index, members)
    for i, name in enumerate(row):
        mean, count = wish[name] - i, 1
        while blocks and blocks[-1][0] > mean:
            other, size = blocks.pop()
            mean, count = (mean * count + other * size) / (count + size), count + size
        blocks.append((mean, count))
    i = 0
    for mean, count in blocks:
        for _ in range(count):
            x[row[i]] = mean + i
            i += 1


def draw(graph: Graph, partition: Partition | None = None, ax: Axes | None = None, title: str = "") -> Axes:
    """Draw ``graph`` on ``ax`` (a new figure's, of fitting size, if none is given).

    Each kernel is one colour: its boxes, and a broad band along the edges it keeps in registers. Inlined nodes
    are dashed and take the colour of a kernel that evaluates them, with the number of kernels if there are
    several (absorbed views have no colour). Inputs and constants are light grey, library calls blue-grey; scalar
    constants are left out. Undecided nodes are white, the one in focus has a heavy black border. A double border
    marks outputs.
    """
    from matplotlib.figure import Figure

    facts = Facts(graph)
    names = [node.name for node in graph.nodes if node.name not in facts.scalars]
    place = layout(graph, names)
    if ax is None:
        xs = [x for x, _ in place.values()]
        depth = 1 - min(y for _, y in place.values())
        size = (max(5.0, 1.25 * (max(xs) - min(xs) + 1.5)), max(3.0, 0.72 * depth + 0.6))
        ax = Figure(figsize=size, layout="constrained").subplots()
    groups = Groups(facts, partition) if partition is not None else None
    colours: dict[str, str] = {}
    if groups is not None and partition is not None:
        for i, anchor in enumerate(sorted(partition.groups, key=graph.position.__getitem__)):
            colours[anchor] = PALETTE[i % len(PALETTE)]
        _bands(ax, graph, groups, colours, place)
    for node in graph.nodes:
        for source in dict.fromkeys(node.inputs):
            if source in place:
                _arrow(ax, place[source], place[node.name])
    for name in names:
        _box(ax, graph, name, place[name], groups, colours)
    count = len(colours) if groups is not None else len(graph.compute)
    what = "kernel" if groups is not None else "operator"
    kernels = f"{count} {what}" + ("" if count == 1 else "s")
    ax.set_title(f"{title}: {kernels}" if title else kernels, fontsize=11)
    ax.margins(0.04)
    ax.set_axis_off()
    ax.set_xlim(min(x for x, _ in place.values()) - 0.6, max(x for x, _ in place.values()) + 0.6)
    ax.set_ylim(min(y for _, y in place.values()) - 0.6, max(y for _, y in place.values()) + 0.6)
    return ax


def _bow(start: tuple[float, float], end: tuple[float, float]) -> str:
    """Straight to the next layer; around the boxes between otherwise."""
    far = abs(start[1] - end[1]) > 1.01
    return f"arc3,rad={(-0.18 if start[0] <= end[0] else 0.18) if far else 0}"


def _arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float]) -> None:
    from matplotlib.patches import FancyArrowPatch

    ax.add_patch(
        FancyArrowPatch(
            (start[0], start[1] - 0.22),
            (end[0], end[1] + 0.23),
            arrowstyle="-|>",
            mutation_scale=8,
            color="#666666",
            lw=0.8,
            shrinkA=0,
            shrinkB=0,
            connectionstyle=_bow(start, end),
            zorder=2,
        )
    )


def _bands(
    ax: Axes, graph: Graph, groups: Groups, colours: dict[str, str], place: dict[str, tuple[float, float]]
) -> None:
    from matplotlib.patches import FancyArrowPatch

    for node in graph.nodes:
        for source in dict.fromkeys(node.inputs):
            shared = groups.owners.get(node.name, frozenset()) & groups.owners.get(source, frozenset())
            for anchor in sorted(shared)[:1]:
                start, end = place[source], place[node.name]
                band = FancyArrowPatch(
                    (start[0], start[1] - 0.22),
                    (end[0], end[1] + 0.23),
                    arrowstyle="-",
                    color=_lighter(colours[anchor]),
                    lw=14,
                    shrinkA=0,
                    shrinkB=0,
                    capstyle="butt",
                    connectionstyle=_bow(start, end),
                    zorder=1,
                )
                ax.add_patch(band)


def _box(
    ax: Axes, graph: Graph, name: str, at: tuple[float, float], groups: Groups | None, colours: dict[str, str]
) -> None:
    from matplotlib.patches import FancyBboxPatch

    node = graph[name]
    face: Any = "white"
    style: Any = "-"
    edge, width = "#444444", 0.9
    extra = ""
    if node.kind == "source":
        face, edge = "#eeeeee", "#999999"
    elif node.kind == "library":
        face, edge = "#cfd8dc", "#455a64"
    elif groups is not None:
        owners = sorted(groups.owners.get(name, ()))
        if owners:
            face = _lighter(colours[owners[0]])
            edge = colours[owners[0]]
            width = 1.5
        if name in groups.partition.inlined:
            style = (0, (3, 2))
            face = "white"
            extra = f" x{len(owners)}" if len(owners) > 1 else ""
        if name == groups.partition.focus:
            edge, width = "black", 2.8
    x, y = at
    grow = [0.0, 0.05] if name in graph.outputs else [0.0]
    for more in grow[::-1]:
        box = FancyBboxPatch(
            (x - 0.42 - more, y - 0.22 - more),
            0.84 + 2 * more,
            0.44 + 2 * more,
            boxstyle="round,pad=0.0,rounding_size=0.1",
            facecolor=face,
            edgecolor=edge,
            linestyle=style,
            linewidth=width,
            zorder=3,
        )
        ax.add_patch(box)
    shape = "x".join(map(str, node.shape)) or "scalar"
    ax.text(x, y + 0.06, _short(name) + extra, ha="center", va="center", fontsize=8, zorder=4)
    ax.text(x, y - 0.12, shape, ha="center", va="center", fontsize=5.5, color="#555555", zorder=4)


def _short(name: str) -> str:
    return name if len(name) <= 13 else f"{name[:6]}…{name[-6:]}"


def _lighter(colour: str) -> tuple[float, float, float]:
    from matplotlib.colors import to_rgb

    red, green, blue = (1 - (1 - part) * 0.45 for part in to_rgb(colour))
    return red, green, blue


def to_rgb_array(ax: Axes, dpi: int = 100) -> npt.NDArray[np.uint8]:
    """The figure of ``ax`` as an array (height, width, 3) of uint8."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = ax.get_figure(root=True)
    if figure is None:
        raise ValueError("the axes belong to no figure: make them with matplotlib.figure.Figure().subplots()")
    figure.set_dpi(dpi)
    canvas: Any = FigureCanvasAgg(figure)  # untyped in matplotlib
    canvas.draw()
    return np.asarray(canvas.buffer_rgba(), np.uint8)[..., :3].copy()


def to_text(graph: Graph, partition: Partition) -> str:
    """The plan in words: one line a kernel with its nodes and traffic, one a call with an epilogue, what is open."""
    groups = Groups(Facts(graph), partition)
    lines = []
    for anchor in sorted(partition.groups, key=graph.position.__getitem__):
        group = groups[anchor]
        members = ", ".join(sorted(group.members, key=graph.position.__getitem__))
        evaluated = sorted(set(group.repeats) - set(group.members), key=graph.position.__getitem__)
        also = f" + inlined {', '.join(evaluated)}" if evaluated else ""
        moved_kib = math.ceil(group.moved_bytes / 1024)
        lines.append(f"kernel {anchor}: {members}{also}; moves {moved_kib} KiB, {group.flops / 1e6:.2f} Mflop")
    for name, place in partition.decisions.items():
        if place.kind == "epilogue":
            lines.append(f"call {place.group}: up to {name}")
    if partition.pending:
        lines.append(f"open: {', '.join(partition.pending)}")
    return "\n".join(lines)
