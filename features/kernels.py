"""What a fused kernel does, as a fixed-length vector: the input of learned cost models.

Everything is counted on the kernel's plan, before any code is made, so that a candidate costs no compilation.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.reads import domain, is_reduction
from compilers.loopjit.work import WORK
from compilers.roofline import MACHINE
from programs.ir import Graph

SHAPE_FEATURES: tuple[str, ...] = (
    "log_roofline", "log_flops", "log_bytes_read", "log_bytes_written", "log_working_set", "log_footprint",
    "log_rows", "log_columns", "lane_use", "log_inner_row", "rank", "members", "inlined", "leaves", "stored", "scratch",
    "phases", "hoisted", "row_reductions", "row_accumulators", "evaluations", "log_reuse", "log_loads_per_element",
    "arithmetic_share", "in_l1", "in_l2", "in_l3", "footprint_in_l2", "inner_short", "log_row_bytes",
    "log_flops_per_element", "log_chain", "log_vectors", "log_chain_per_vector", "odd_columns", "column_nest",
)  # fmt: skip

KERNEL_FEATURES: tuple[str, ...] = (
    *SHAPE_FEATURES,
    *(f"log_{kind}" for kind in WORK),
    *(f"share_{kind}" for kind in WORK),
)
"""Columns of :func:`kernel_row`.

``log_KIND`` is log2(1 + how often) of each of :data:`compilers.loopjit.work.WORK` over 16, ``share_KIND`` the same per
element of the kernel's domain (log2(1 + ratio) / 4); bytes are log2 over 16; fits are log2(bytes / capacity) / 8,
clipped to one.
"""

L1_BYTES, L2_BYTES, L3_BYTES = 48 << 10, 1 << 20, 32 << 20


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
    view = plan.view
    read = {leaf.buffer for leaf in view.leaves.values()}
    bytes_read = 4.0 * sum(graph[name].size for name in read)
    bytes_written = 4.0 * sum(graph[name].size for name in plan.stored)
    working = bytes_read + bytes_written
    rows = math.prod(plan.main.rows)
    columns = max(domain(view, name)[-1] for phase in plan.main.phases for name in phase)
    elements = rows * columns
    inner_row = plan.main.rows[-1] if plan.main.rows else 1
    work = dict(zip(WORK, plan.work, strict=True))
    loads = sum(work[kind] for kind in ("load", "unaligned_load", "strided_load", "gather", "broadcast_load"))
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
        math.log2(1 + plan.chain) / 4,
        math.log2(-(-columns // 16)) / 4,
        math.log2((1 + plan.chain) / min(4, -(-columns // 16))) / 4,
        float(columns % 16 != 0),
        float(bool(plan.main.axes)),
        *(_log(count) for count in plan.work),
        *(math.log2(1 + count / elements) / 4 for count in plan.work),
    ]
    return np.array(values, np.float32)


def _log(value: float) -> float:
    return math.log2(1 + value) / 16


def _fit(size: float, capacity: int) -> float:
    return max(-1.0, min(1.0, math.log2(max(size, 1.0) / capacity) / 8))
