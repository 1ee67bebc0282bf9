"""What TorchInductor itself decides on a program: read off its scheduler, after its own lowering and fusion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from torch._inductor import ir
from torch._inductor.graph import GraphLowering
from torch._inductor.virtualized import V

from compilers.inductor.lower import settings
from compilers.inductor.trace import LABEL, Traced, whole


@dataclass(frozen=True)
class Decided:
    """Inductor's own partition.

    Attributes:
        nest_of: operator of the program that has a buffer -> the number of the loop nest that fills it. What is not
            there is inlined into its readers (or was never needed).
    """

    nest_of: Mapping[str, int]


def decide(traced: Traced, threads: int) -> Decided:
    """Lower and schedule the whole program as ``torch.compile`` does by default."""
    module, inputs = whole(traced)
    lowering: Any = GraphLowering(module, example_inputs=inputs, is_inference=True)
    with settings(threads), V.set_graph_handler(lowering), V.set_fake_mode(traced.mode):
        lowering.run(*inputs)
        lowering.init_wrapper_code()
        lowering._update_scheduler()
        nest_of: dict[str, int] = {}
        for number, nest in enumerate(lowering.scheduler.nodes):
            for name in _operators(traced, nest):
                nest_of[name] = number
    return Decided(nest_of)


def _operators(traced: Traced, nest: Any) -> Iterator[str]:
    """The operators whose values the nest's buffers hold."""
    final = {node.name: name for node, name in traced.names.items()}
    for part in nest.get_nodes():
        origin = getattr(part.node, "origin_node", None)
        if not isinstance(part.node, ir.ComputedBuffer) or origin is None:
            continue
        # a comparison's buffer holds truth values; its name is the operator's label
        name = final.get(origin.name) or origin.meta.get("custom", {}).get(LABEL)
        if name is not None:
            yield name
