"""What each candidate of a fusion decision would cost and gain, by a rough model, for policies to start from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from compilers.base import Choices, State
from features.facts import Read
from features.groups import Groups

if TYPE_CHECKING:
    from features.fusion import FusionCompiler

KINDS = ("own", "share", "merge", "inline", "epilogue")

CANDIDATE_FEATURES: tuple[str, ...] = (
    *(f"is_{kind}" for kind in KINDS),
    "time_to_own", "time_to_best", "time_share", "bytes_to_own", "flops_to_own", "log_bytes", "log_flops",
    "is_stored", "log_repeats", "groups", "group_members", "group_bytes", "group_flops", "readers_covered",
    "is_sibling", "operands_covered", "same_shape", "log_size_ratio", "group_reduces_row", "group_reduces_column",
    "log_group_taps_inner", "log_group_taps_outer", "log_reader_taps_inner", "log_reader_taps_outer",
    "log_reader_reuse", "working_set_in_l2", "roofline_to_own", "roofline_share", "roofline_to_best",
    "roofline_is_best", "estimate_to_own", "estimate_share", "estimate_to_best", "estimate_is_best",
)  # fmt: skip
"""Columns of ``candidate_features``.

``*_to_own`` are log2 ratios to giving the node its own kernel; times are bytes / 12 per ns + flops / 24 per ns.
``roofline_*`` come from the compiler's own roofline: the change of the whole plan's time against the own kernel
(sign and log2 of 1 + change / 100 ns, over 8), as a share of the graph's time, against the best candidate (log2,
over 8), and whether it is the best. ``estimate_*`` are the same by whatever the compiler's estimates rest on: a learned
cost model, or the roofline again.
"""

BYTES_PER_NS = 12.0
FLOPS_PER_NS = 24.0
KERNEL_NS = 100.0
"""The rough model's machine: bytes from the outer caches, vector arithmetic, and the cost of starting a kernel."""

L2_BYTES = 1 << 20


def candidate_rows(compiler: FusionCompiler, state: State, choices: Choices, groups: Groups) -> list[list[float]]:
    """One row of :data:`CANDIDATE_FEATURES` for each candidate; rows are zero where no node is in focus."""
    focus = choices.focus
    if focus is None:
        return [[0.0] * len(CANDIDATE_FEATURES) for _ in choices.candidates]
    facts = groups.facts
    readers, operands = facts.readers[focus], facts.operands[focus]
    all_owners: frozenset[str] = frozenset().union(*(groups.owners.get(read.name, frozenset()) for read in readers))
    base = _Cost(groups, focus, "own", frozenset(), all_owners)
    costs = []
    for kind, touched in zip(choices.kinds, choices.touches, strict=True):
        name = compiler.action_kinds[kind]
        targets = all_owners
        if name in ("own", "epilogue"):
            targets = frozenset()
        elif name == "share":
            anchors = (groups.partition.group_of.get(item) for item in touched if item is not None and item != focus)
            targets = frozenset(anchor for anchor in anchors if anchor is not None)
        costs.append(_Cost(groups, focus, name, targets, all_owners, str(touched[1])))
    best = min(cost.time_ns for cost in costs)
    total = facts.edge_bytes / BYTES_PER_NS + facts.total_flops / FLOPS_PER_NS
    rough = _judged(compiler.candidate_estimates(state, choices, rough=True), total)
    fine = _judged(compiler.candidate_estimates(state, choices), total)
    return [
        [*cost.row(base, best, total, readers, operands), *one, *other]
        for cost, one, other in zip(costs, rough, fine, strict=True)
    ]


def _judged(changes: Sequence[float], total: float) -> list[list[float]]:
    """Four features of each candidate's change of the plan's time, in ns; ``total`` is the graph's time, about."""
    least = min(changes)
    return [
        [
            math.copysign(math.log2(1 + abs(change) / 100) / 8, change),
            max(min(change / total, 2.0), -2.0),
            math.log2(1 + (change - least) / 100) / 8,
            float(change == least),
        ]
        for change in changes
    ]


class _Cost:
    """Bytes, flops and time that deciding ``focus`` in one way adds."""

    def __init__(
        self,
        groups: Groups,
        focus: str,
        kind: str,
        targets: frozenset[str],
        all_owners: frozenset[str],
        call: str = "",
    ) -> None:
        facts = groups.facts
        self.groups, self.focus, self.kind, self.targets = groups, focus, kind, targets
        size = facts.size_bytes[focus]
        is_output = focus in facts.graph.outputs
        undecided = any(read.name not in groups.owners for read in facts.readers[focus])  # library steps
        outside = all_owners - targets
        self.stored = kind != "inline" and (is_output or undecided or bool(outside) or kind == "own")
        self.repeats = sum(groups.repeats(focus, anchor) for anchor in targets) if kind == "inline" else 1.0
        self.flops = facts.flops[focus] * self.repeats
        # an epilogue's result is stored instead of the call's own
        moved = float(size) * (self.stored * (kind != "epilogue") + len(outside)) if kind != "inline" else 0.0
        places = targets or frozenset((focus,))
        self.operand_bytes = sum(facts.size_bytes[read.name] for read in facts.operands[focus])
        chain: frozenset[str] = frozenset()
        if kind == "epilogue":  # what the call keeps in registers
            made = groups.partition.layout.epilogues(focus).legal[call]
            chain = made.members | {call}
        fresh = 0
        for anchor in places:
            known = groups[anchor] if anchor in targets else None
            for read in facts.operands[focus]:
                if read.name in chain:
                    continue
                if known is None or (read.name not in known.reads and read.name not in known.repeats):
                    fresh += facts.size_bytes[read.name]
            if kind != "inline":  # merged groups read it once
                break
        self.bytes = moved + fresh
        self.fresh = fresh
        self.time_ns = self.bytes / BYTES_PER_NS + self.flops / FLOPS_PER_NS + KERNEL_NS * (1 + (kind == "own"))

    def row(
        self, base: _Cost, best_ns: float, total_ns: float, readers: Sequence[Read], operands: Sequence[Read]
    ) -> list[float]:
        """The features, in the order of :data:`CANDIDATE_FEATURES`."""
        groups, facts = self.groups, self.groups.facts
        joined = [groups[anchor] for anchor in self.targets]
        covered = [read for read in readers if not self.targets.isdisjoint(groups.owners.get(read.name, ()))]
        node = facts.graph[self.focus]
        anchor = facts.graph[joined[0].anchor] if joined else node
        working = facts.size_bytes[self.focus] * self.stored + sum(group.moved_bytes for group in joined) + self.fresh
        return [
            *(float(self.kind == kind) for kind in KINDS),
            math.log2(self.time_ns / base.time_ns),
            math.log2(self.time_ns / best_ns),
            max(min((self.time_ns - base.time_ns) / total_ns, 2.0), -2.0),
            math.log2((1 + self.bytes) / (1 + base.bytes)) / 4,
            math.log2((1 + self.flops) / (1 + base.flops)) / 4,
            math.log2(1 + self.bytes) / 16,
            math.log2(1 + self.flops) / 16,
            float(self.stored),
            math.log2(max(self.repeats, 1e-3)) / 4,
            len(joined) / 4,
            math.log2(1 + sum(len(group.members) for group in joined)) / 4,
            math.log2(1 + sum(group.moved_bytes for group in joined)) / 16,
            math.log2(1 + sum(group.flops for group in joined)) / 16,
            len(covered) / len(readers) if readers else 0.0,
            float(bool(joined) and not covered),
            1 - self.fresh / self.operand_bytes if self.operand_bytes and self.kind != "inline" else 0.0,
            float(bool(joined) and anchor.shape == node.shape),
            math.log2(anchor.size / node.size) / 8,
            float(any(group.row_reduction for group in joined)),
            float(any(group.column_reduction for group in joined)),
            math.log2(max((group.taps_inner for group in joined), default=1)) / 2,
            math.log2(max((group.taps_outer for group in joined), default=1)) / 2,
            math.log2(max((read.taps_inner for read in covered), default=1)) / 2,
            math.log2(max((read.taps_outer for read in covered), default=1)) / 2,
            math.log2(max((read.times for read in covered), default=1)) / 8,
            math.log2((1 + working) / L2_BYTES) / 4,
        ]
