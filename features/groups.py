"""What a partial fusion plan means in bytes and flops: who computes what, what is stored, what each group reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from features.facts import Facts

if TYPE_CHECKING:
    from compilers.fusion import Partition


@dataclass
class Group:
    """One kernel to be.

    Attributes:
        anchor: the member that names it.
        members: nodes stored or kept in it (not the inlined ones).
        reads: values it takes from outside, with how often each is read as multiples of its size.
        moved_bytes: bytes of ``reads`` and of what it stores, each once.
        flops: arithmetic, recomputation counted.
        row_reduction, column_reduction: whether it reduces the last axis, or another one.
        taps_inner, taps_outer: most taps of a window in it along the last axis, and along the others.
    """

    anchor: str
    members: tuple[str, ...]
    reads: set[str] = field(default_factory=set)
    moved_bytes: int = 0
    flops: float = 0.0
    row_reduction: bool = False
    column_reduction: bool = False
    taps_inner: int = 1
    taps_outer: int = 1
    repeats: dict[str, float] = field(default_factory=dict)
    """How often each of its nodes, inlined ones included, is evaluated per element."""


class Groups:
    """The groups of a partition, evaluated by a rough model.

    Attributes:
        owners: node -> anchors of the groups that evaluate it (several for an inlined one); decided nodes only.
        stored: decided nodes whose value is written to memory, as far as is known yet.
    """

    def __init__(self, facts: Facts, partition: Partition) -> None:
        self.facts, self.partition = facts, partition
        self.owners: dict[str, frozenset[str]] = {}
        self.stored: set[str] = set()
        self._groups = {anchor: Group(anchor, members) for anchor, members in partition.groups.items()}
        outputs = frozenset(facts.graph.outputs)
        for name in reversed(facts.decided):
            if name in partition.group_of:
                self.owners[name] = frozenset((partition.group_of[name],))
            elif name in partition.inlined:
                readers = [self.owners[read.name] for read in facts.readers[name] if read.name in self.owners]
                self.owners[name] = frozenset[str]().union(*readers)
            else:
                continue
            for anchor in self.owners[name]:
                self._add(self._groups[anchor], name)
            if name in partition.group_of and (name in outputs or self._read_elsewhere(name)):
                self.stored.add(name)
        for group in self._groups.values():
            group.reads = {name for name in group.reads if group.anchor not in self.owners.get(name, ())}
            group.moved_bytes = sum(facts.size_bytes[name] for name in group.reads)
            group.moved_bytes += sum(facts.size_bytes[name] for name in group.members if name in self.stored)

    def __getitem__(self, anchor: str) -> Group:
        return self._groups[anchor]

    def __len__(self) -> int:
        return len(self._groups)

    def _read_elsewhere(self, name: str) -> bool:
        own = self.owners[name]
        return any(self.owners.get(read.name, frozenset()) != own for read in self.facts.readers[name])

    def repeats(self, name: str, anchor: str) -> float:
        """How often an element of ``name`` would be evaluated if it were inlined into group ``anchor``."""
        group = self._groups[anchor]
        known = group.repeats
        return sum(read.times * known[read.name] for read in self.facts.readers[name] if read.name in known)

    def _add(self, group: Group, name: str) -> None:
        facts = self.facts
        node = facts.graph[name]
        inlined = name in self.partition.inlined
        group.repeats[name] = self.repeats(name, group.anchor) if inlined else 1.0
        group.flops += facts.flops[name] * group.repeats[name]
        group.reads.update(read.name for read in facts.operands[name])
        if node.kind == "reduce":
            last = len(node.shape) - 1
            group.row_reduction |= last in node.attr("axes")
            group.column_reduction |= any(axis < last for axis in node.attr("axes"))
        for read in facts.operands[name]:
            group.taps_inner = max(group.taps_inner, read.taps_inner)
            group.taps_outer = max(group.taps_outer, read.taps_outer)
