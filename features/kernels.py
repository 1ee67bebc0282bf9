"""What a fused kernel does, as a fixed-length vector: the input of learned cost models.

Counted on the kernel's plan and on the IR that is written from it (2 to 4 ms for a kernel that was not seen before);
nothing is compiled.
"""

from __future__ import annotations

import math
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from compilers.loopjit.emit import Emitter
from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.reads import domain, is_reduction
from compilers.loopjit.tally import TALLY, tally
from compilers.loopjit.target import has_native_ldexp
from compilers.roofline import MACHINE
from programs.ir import Graph

SHAPE_FEATURES: tuple[str, ...] = (
    "log_roofline", "log_flops", "log_bytes_read", "log_bytes_written", "log_working_set", "log_footprint",
    "log_rows", "log_columns", "lane_use", "log_inner_row", "rank", "members", "inlined", "leaves", "stored", "scratch",
    "phases", "hoisted", "row_reductions", "row_accumulators", "evaluations", "log_reuse", "log_loads_per_element",
    "arithmetic_share", "in_l1", "in_l2", "in_l3", "footprint_in_l2", "inner_short", "log_row_bytes",
    "log_flops_per_element", "log_vectors", "odd_columns", "column_nest",
)  # fmt: skip

KERNEL_FEATURES: tuple[str, ...] = (
    *SHAPE_FEATURES,
    *(f"log_{kind}" for kind in TALLY),
    *(f"vector_{kind}" for kind in TALLY),
    *(f"share_{kind}" for kind in TALLY),
)
"""Columns of :func:`kernel_row`.

``log_KIND`` is log2(1 + how often) of each of :data:`compilers.loopjit.tally.TALLY` over 16, ``vector_KIND`` the same
for each 16 elements of the kernel's domain (log2(1 + ratio) / 4), ``share_KIND`` the share of all of them; bytes are
log2 over 16; fits are log2(bytes / capacity) / 8, clipped to one.
"""

L1_BYTES, L2_BYTES, L3_BYTES = 48 << 10, 1 << 20, 32 << 20


_LOADS = [TALLY.index(kind) for kind in ("load", "masked_load")]
_rows: WeakKeyDictionary[KernelPlan, tuple[float, npt.NDArray[np.float32]]] = WeakKeyDictionary()


def footprint_bytes(graph: Graph) -> float:
    """Bytes of a graph's inputs, constants and outputs: what every plan goes through."""
    names = {node.name for node in graph.nodes if node.kind == "source"} | set(graph.outputs)
    return 4.0 * sum(graph[name].size for name in names)


def kernel_row(graph: Graph, plan: KernelPlan, footprint: float) -> npt.NDArray[np.float32]:
    """The features of one kernel: (len(KERNEL_FEATURES),) float32.

    Args:
        graph: the graph that the kernel is a part of.
        plan: what the kernel does.
        footprint: :func:`footprint_bytes` of the graph (it tells what is left in the caches between runs).
    """
    known = _rows.get(plan)
    if known is None or known[0] != footprint:
        known = _rows[plan] = (footprint, _row(graph, plan, footprint))
    return known[1]


def _row(graph: Graph, plan: KernelPlan, footprint: float) -> npt.NDArray[np.float32]:
    view = plan.view
    read = {leaf.buffer for leaf in view.leaves.values()}
    bytes_read = 4.0 * sum(graph[name].size for name in read)
    bytes_written = 4.0 * sum(graph[name].size for name in plan.stored)
    working = bytes_read + bytes_written
    rows = math.prod(plan.main.rows)
    columns = max(domain(view, name)[-1] for phase in plan.main.phases for name in phase)
    elements = rows * columns
    inner_row = plan.main.rows[-1] if plan.main.rows else 1
    counts = np.array(tally(Emitter(plan, has_native_ldexp()).text("kernel")))
    loads = 16 * float(counts[_LOADS].sum())
    reductions = [name for name in plan.members if is_reduction(view.nodes[name])]
    roofline = MACHINE.kernel_ns(plan.flops, working, working)
    values = [
        math.log2(roofline) / 16,
        _log(plan.flops),
        _log(bytes_read),
        _log(bytes_written),
        _log(working),
        _log(footprint),
        math.log2(rows) / 8,
        math.log2(columns) / 8,
        columns / (-(-columns // 16) * 16),
        math.log2(inner_row) / 8,
        view.rank / 4,
        math.log2(len(plan.members)) / 4,
        math.log2(1 + len(view.nodes) - len(plan.members)) / 4,
        math.log2(1 + len(view.leaves)) / 4,
        math.log2(1 + len(plan.stored)) / 4,
        (len(plan.main.scratch) + len(plan.full_scratch)) / 4,
        math.log2(sum(len(nest.phases) for nest in (*plan.hoisted, plan.main))) / 2,
        float(bool(plan.hoisted)),
        len(reductions) / 4,
        len(plan.main.accumulated) / 2,
        math.log2(1 + plan.evaluations) / 8,
        math.log2((1 + 4 * loads) / (1 + bytes_read)) / 8,
        math.log2(1 + loads / elements) / 4,
        plan.flops / MACHINE.flops_per_ns / roofline,
        _fit(working, L1_BYTES),
        _fit(working, L2_BYTES),
        _fit(working, L3_BYTES),
        _fit(footprint, L2_BYTES),
        float(columns < 16),
        math.log2(4.0 * columns * (len(view.leaves) + len(plan.stored))) / 16,
        math.log2(1 + plan.flops / elements) / 4,
        math.log2(-(-columns // 16)) / 4,
        float(columns % 16 != 0),
        float(bool(plan.main.axes)),
    ]
    a_vector = np.log2(1 + counts * 16 / elements) / 4
    return np.concatenate([values, np.log2(1 + counts) / 16, a_vector, counts / counts.sum()]).astype(np.float32)


def _log(value: float) -> float:
    return math.log2(1 + value) / 16


def _fit(size: float, capacity: int) -> float:
    return max(-1.0, min(1.0, math.log2(max(size, 1.0) / capacity) / 8))
