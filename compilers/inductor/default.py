"""What TorchInductor itself decides on a program: read off its scheduler, after its own lowering and fusion."""

from __future__ import annotations

from collections.abc import Mapping
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
        nest_of: operator of the program that has a buffer -> the number of the loop nest that fills it, the first of
            several. What is not there is inlined into its readers (or was never needed), and so are parts that are
            written into the place where they are concatenated.
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
        filled: dict[str, int] = {}  # buffer -> nest
        for number, nest in enumerate(lowering.scheduler.nodes):
            for part in nest.get_nodes():
                buffer = part.node
                if isinstance(buffer, ir.ConcatKernel):
                    parts: Any = buffer.inputs
                    filled[buffer.get_name()] = min(filled.get(one.get_name(), number) for one in parts)
                else:
                    filled[buffer.get_name()] = number
                name = _operator(traced, buffer)
                if name is not None:
                    nest_of.setdefault(name, filled[buffer.get_name()])
    return Decided(nest_of)


def _operator(traced: Traced, buffer: Any) -> str | None:
    """The operator whose value a buffer holds, if it is all of it."""
    whole = isinstance(buffer, ir.ConcatKernel) or (
        isinstance(buffer, ir.ComputedBuffer) and not isinstance(buffer.layout, ir.NonOwningLayout)
    )
    origin = getattr(buffer, "origin_node", None)
    if not whole or origin is None:
        return None
    # a comparison's buffer holds truth values; its name is the operator's label
    final = {node.name: name for node, name in traced.names.items()}
    return final.get(origin.name) or origin.meta.get("custom", {}).get(LABEL)
