"""A picture of a call graph and what was decided about its calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = {"": "#bbbbbb", "leave": "#79706e", "inline": "#54a24b", "keep": "#e45756"}
"""Decision -> colour of its arrow; "" for none yet."""


def draw_calls(
    calls: Sequence[tuple[str, str, str]], heights: Mapping[str, int], kinds: Sequence[str], title: str
) -> Axes:
    """Functions in layers, callers above what they call, with an arrow for each call.

    Args:
        calls: (caller, callee, decision) of each.
        heights: function -> its layer, 0 at the bottom.
        kinds: decisions that the legend names.
        title: above the picture.
    """
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    names = list(dict.fromkeys(name for caller, callee, _ in calls for name in (caller, callee)))
    layers: dict[int, list[str]] = {}
    for name in names:
        layers.setdefault(heights.get(name, 0), []).append(name)
    widest = max(len(layer) for layer in layers.values())
    place = {
        name: ((index + 0.5) * widest / len(layer), float(level))
        for level, layer in layers.items()
        for index, name in enumerate(layer)
    }
    ax = Figure(figsize=(max(5.0, 1.3 * widest), 1.5 + 1.1 * len(layers)), layout="constrained").subplots()
    drawn: dict[tuple[str, str], int] = {}
    for caller, callee, kind in calls:
        number = drawn[caller, callee] = drawn.get((caller, callee), -1) + 1
        bend = 0.06 + 0.12 * number if place[caller][1] != place[callee][1] else 0.4 + 0.12 * number
        if caller == callee:
            continue  # an arrow to itself has no length; what calls itself is in the text
        ax.annotate(
            "",
            place[callee],
            place[caller],
            arrowprops={
                "arrowstyle": "->", "color": COLOURS[kind], "connectionstyle": f"arc3,rad={bend}", "shrinkA": 12,
                "shrinkB": 12, "lw": 1.4,
            },
        )  # fmt: skip
    for name, (x, y) in place.items():
        ax.text(
            x, y, name if len(name) < 18 else f"{name[:15]}...", ha="center", va="center", fontsize=8,
            bbox={"boxstyle": "round", "facecolor": "#eef3f8", "edgecolor": "#4c78a8"},
        )  # fmt: skip
    ax.set_xlim(-0.3, widest + 0.3)
    ax.set_ylim(min(layers) - 0.6, max(layers) + 0.6)
    ax.axis("off")
    ax.legend(
        handles=[Line2D([], [], color=COLOURS[kind], label=kind) for kind in kinds], loc="upper right", fontsize=7
    )
    ax.set_title(title, fontsize=9)
    return ax
