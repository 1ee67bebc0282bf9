"""Operator fusion as a sequence of decisions, whatever code generator obeys.

Nodes are visited in reverse topological order, so when a node is decided all its readers are. At each node:

* ``own(n)``: a kernel of its own; the result is stored.
* ``share(n, a)``: evaluated once an element in the loop nest of the kernel anchored by ``a``; also stored if
  others read it.
* ``merge(n)``: the kernels of all its readers become one, and the node joins it.
* ``inline(n)``: evaluated again wherever it is used, never stored.
* ``epilogue(n, l)``: the library call ``l`` computes the chain of pointwise nodes that ends at ``n`` along with its
  own node (see :mod:`compilers.epilogue`); the rest of the chain is then no longer decided.

Every acyclic grouping is reachable by exactly one sequence. Views are absorbed into their readers (they only
change an index); those that are outputs of the graph are decided like the rest. Library calls are fixed steps.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from compilers import epilogue
from compilers.base import Action, Choices, PlanError, State
from compilers.epilogue import Epilogue
from programs.ir import LIBRARY, VIEWS, Graph
from programs.program import Program

KINDS = ("own", "share", "merge", "inline", "epilogue")
MAX_CANDIDATES = 16
MAX_NODES = 128
"""Compute nodes of a region with decisions; larger graphs are split first (``programs.regions``)."""


@dataclass(frozen=True, order=True)
class Place:
    """Where a node is evaluated; ``group``: the anchor of the kernel joined (``share``), the call (``epilogue``)."""

    kind: str
    node: str
    group: str | None = None

    def __str__(self) -> str:
        return f"{self.kind}({self.node}, {self.group})" if self.group else f"{self.kind}({self.node})"

    @staticmethod
    def parse(text: str) -> Place:
        """Read the text form; raises :class:`PlanError` with the grammar otherwise."""
        pattern = r"\s*(own|merge|inline)\(\s*(\w+)\s*\)\s*|\s*(share|epilogue)\(\s*(\w+)\s*,\s*(\w+)\s*\)\s*"
        match = re.fullmatch(pattern, text)
        if match is None:
            grammar = "own(n), share(n, anchor), merge(n), inline(n) or epilogue(n, call)"
            raise PlanError(f"{text[:80]!r} is no fusion action: {grammar}")
        if match[3]:
            return Place(match[3], match[4], match[5])
        return Place(match[1], match[2])


class Layout:
    """What of a graph is decided, absorbed or fixed."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        outputs = set(graph.outputs)
        # what no output needs is neither decided nor executed
        live = set(outputs)
        for node in reversed(graph.nodes):
            if node.name in live:
                live.update(node.inputs)
        compute = [node for node in graph.compute if node.name in live]
        views = [node.name for node in compute if node.op in VIEWS and node.op not in ("concat", "pad")]
        self.absorbed = frozenset(name for name in views if name not in outputs)
        self.library = frozenset(node.name for node in compute if node.op in LIBRARY)
        called: set[str] = set()
        for node in reversed(compute):
            if node.name in self.absorbed and any(r in self.library or r in called for r in graph.consumers[node.name]):
                called.add(node.name)
        self.called_views = frozenset(called)
        """Absorbed views that a library call reads: also executed as (free) library calls."""
        fixed = self.absorbed | self.library
        self.order = tuple(node.name for node in reversed(compute) if node.name not in fixed)
        self._epilogues: dict[str, epilogue.Found] = {}

    def epilogues(self, name: str) -> epilogue.Found:
        """What library calls could compute up to and including ``name``."""
        if not self.library:
            return epilogue.Found()
        if name not in self._epilogues:
            self._epilogues[name] = epilogue.find(self.graph, name)
        return self._epilogues[name]


@dataclass(frozen=True, eq=False)
class Partition:
    """The decisions so far and the kernels they make."""

    program: Program
    layout: Layout
    decisions: dict[str, Place] = field(default_factory=dict)
    group_of: dict[str, str] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    inlined: frozenset[str] = frozenset()
    epilogues: dict[str, Epilogue] = field(default_factory=dict)
    """Library call -> the chain that it computes besides its own node."""

    @cached_property
    def call_of(self) -> dict[str, str]:
        """Node of an epilogue -> the library call that computes it."""
        return {name: made.call for made in self.epilogues.values() for name in made.members}

    @property
    def graph(self) -> Graph:
        """The program's graph."""
        return self.program.graph

    @cached_property
    def pending(self) -> tuple[str, ...]:
        """The nodes still to decide, in order."""
        settled = self.decisions.keys() | self.call_of.keys()
        return tuple(name for name in self.layout.order if name not in settled)

    @property
    def focus(self) -> str | None:
        """The node to decide next."""
        return self.pending[0] if self.pending else None

    @cached_property
    def _readers(self) -> dict[str, tuple[str, ...]]:
        return {}

    def readers(self, name: str) -> tuple[str, ...]:
        """The units that read ``name``, inlined nodes looked through: kernels by anchor, library calls by name."""
        if name not in self._readers:
            found: dict[str, None] = {}
            for user in self.graph.consumers[name]:
                if user in self.layout.library:
                    found[user] = None
                elif user in self.call_of:
                    found[self.call_of[user]] = None
                elif user in self.inlined:
                    if user in self.layout.called_views:
                        found[user] = None
                    found.update(dict.fromkeys(self.readers(user)))
                elif user in self.group_of:
                    found[self.group_of[user]] = None
            if name in self.layout.absorbed:
                found = {unit: None for unit in found if unit not in self.layout.library}
                found.update({u: None for u in self.graph.consumers[name] if u in self.layout.called_views})
            self._readers[name] = tuple(found)
        return self._readers[name]

    def stored(self, members: Iterable[str]) -> frozenset[str]:
        """Which of a kernel's members must be stored: outputs and what other units read."""
        members = tuple(members)
        inside = {self.group_of.get(name) for name in members}
        kept = set()
        for name in members:
            if name in self.graph.outputs or any(unit not in inside for unit in self.readers(name)):
                kept.add(name)
        return frozenset(kept)

    def expansion(self, members: Iterable[str]) -> frozenset[str]:
        """The inlined nodes that ``members`` evaluate."""
        found: set[str] = set()
        stack = list(members)
        while stack:
            for source in self.graph[stack.pop()].inputs:
                if source in self.inlined and source not in found:
                    found.add(source)
                    stack.append(source)
        return frozenset(found)

    @cached_property
    def successors(self) -> dict[str, set[str]]:
        """Unit -> the units that read what it makes."""
        edges: dict[str, set[str]] = {}
        for anchor, members in self.groups.items():
            edges[anchor] = {unit for name in members for unit in self.readers(name)} - {anchor}
        for name in (*self.layout.library, *self.layout.called_views):
            made = self.epilogues[name].root if name in self.epilogues else name
            users = self.graph.consumers[made]
            units = set(self.readers(made)) if name in self.layout.library else set()
            units |= {user for user in users if user in self.layout.library or user in self.layout.called_views}
            edges[name] = units - {name}
        return edges

    @cached_property
    def _reach(self) -> dict[str, frozenset[str]]:
        return {}

    def reach(self, unit: str) -> frozenset[str]:
        """All units after ``unit``, itself included."""
        if unit not in self._reach:
            seen = {unit}
            stack = [unit]
            while stack:
                for following in self.successors.get(stack.pop(), ()):
                    if following not in seen:
                        seen.add(following)
                        stack.append(following)
            self._reach[unit] = frozenset(seen)
        return self._reach[unit]

    def then(self, place: Place) -> Partition:
        """The partition after one more decision (legality is checked elsewhere)."""
        name = place.node
        decisions = {**self.decisions, name: place}
        if place.kind == "inline":
            return replace(self, decisions=decisions, inlined=self.inlined | {name})
        if place.kind == "epilogue":
            call = str(place.group)
            made = self.layout.epilogues(name).legal[call]
            return replace(self, decisions=decisions, epilogues={**self.epilogues, call: made})
        if place.kind == "own":
            return replace(
                self, decisions=decisions, group_of={**self.group_of, name: name}, groups={**self.groups, name: (name,)}
            )
        joined = [place.group] if place.kind == "share" else [u for u in self.readers(name) if u in self.groups]
        anchor = str(joined[0])
        members = {name, *(member for unit in joined for member in self.groups[str(unit)])}
        ordered = tuple(sorted(members, key=self.graph.position.__getitem__))
        groups = {unit: nodes for unit, nodes in self.groups.items() if unit not in joined}
        groups[anchor] = ordered
        return replace(
            self, decisions=decisions, groups=groups, group_of={**self.group_of, **dict.fromkeys(ordered, anchor)}
        )

    def units(self) -> tuple[str, ...]:
        """All units in an order of execution; every node must be decided."""
        before: dict[str, int] = dict.fromkeys(self.successors, 0)
        for users in self.successors.values():
            for unit in users:
                before[unit] += 1
        last = {unit: self.graph.position[self.groups[unit][-1] if unit in self.groups else unit] for unit in before}
        ready = sorted((unit for unit, count in before.items() if not count), key=last.__getitem__)
        order = []
        while ready:
            unit = ready.pop(0)
            order.append(unit)
            for following in self.successors[unit]:
                before[following] -= 1
                if not before[following]:
                    ready.append(following)
            ready.sort(key=last.__getitem__)
        if len(order) != len(before):
            raise ValueError("the kernels depend on each other in a circle")
        return tuple(order)


Problem = Callable[[Partition, str], str | None]
"""(partition, anchor) -> why that kernel can't be generated, or None."""


class Walk:
    """Partitions of states, memoized by prefix, and what may be decided next.

    Args:
        problem: says whether a kernel can be made.
        keep: how many states are remembered.
        kin: how far up common operands are looked for; nodes that have some may share a kernel though neither reads the
            other. 1: only what both read themselves.
    """

    def __init__(self, problem: Problem, keep: int = 4096, kin: int = 1) -> None:
        self._problem, self._kin = problem, kin
        self._keep = keep
        self._layouts: OrderedDict[int, tuple[Program, Layout]] = OrderedDict()
        self._partitions: OrderedDict[tuple[int, tuple[object, ...]], Partition] = OrderedDict()
        self._choices: OrderedDict[tuple[int, tuple[object, ...]], tuple[Program, Choices]] = OrderedDict()

    def layout(self, program: Program) -> Layout:
        """The layout of a program's graph."""
        if id(program) not in self._layouts:
            self._layouts[id(program)] = (program, Layout(program.graph))
            if len(self._layouts) > 256:
                self._layouts.popitem(last=False)
        return self._layouts[id(program)][1]

    def partition(self, state: State) -> Partition:
        """The partition that ``state`` describes; its actions are taken as legal."""
        key = (id(state.program), state.actions)
        found = self._partitions.get(key)
        if found is not None and found.program is state.program:
            return found
        if not state.actions:
            layout = self.layout(state.program)
            result = Partition(state.program, layout, inlined=layout.absorbed)
        else:
            place = state.actions[-1]
            if not isinstance(place, Place):
                raise PlanError(f"{place} is no fusion action")
            result = self.partition(State(state.program, state.actions[:-1])).then(place)
        self._partitions[key] = result
        if len(self._partitions) > self._keep:
            self._partitions.popitem(last=False)
        return result

    def legal(self, state: State) -> Choices:
        """What may be decided next, and why the rest may not."""
        key = (id(state.program), state.actions)
        found = self._choices.get(key)
        if found is None or found[0] is not state.program:
            found = (state.program, self._legal(self.partition(state)))
            self._choices[key] = found
            if len(self._choices) > self._keep:
                self._choices.popitem(last=False)
        return found[1]

    def allows(self, state: State, place: Place) -> bool:
        """Whether that may be decided next: what :meth:`legal` says, without looking at everything else."""
        key = (id(state.program), state.actions)
        found = self._choices.get(key)
        partition = self.partition(state)
        if (found is not None and found[0] is state.program) or place.node != partition.focus:
            return place in self.legal(state).candidates
        if place.kind == "own":
            return True
        ideas = self._ideas(partition, place.node)
        if len(ideas) >= MAX_CANDIDATES:  # it may be one too many
            return place in self.legal(state).candidates
        return place in ideas and not (self._cycle(partition, place) or self._broken(partition, place))

    def _legal(self, partition: Partition) -> Choices:
        name = partition.focus
        if name is None:
            return Choices((), (), (), {})
        candidates: list[Place] = [Place("own", name)]
        chains = partition.layout.epilogues(name).refused
        refused: dict[Action, str] = {Place("epilogue", name, call): reason for call, reason in chains.items()}
        for place in self._ideas(partition, name):
            reason = self._cycle(partition, place) or self._broken(partition, place)
            if reason is None and len(candidates) == MAX_CANDIDATES:
                reason = f"there are {MAX_CANDIDATES} candidates already, the most that are offered"
            if reason is None:
                candidates.append(place)
            else:
                refused[place] = reason
        return Choices(
            tuple(candidates),
            tuple((place.node, place.group) for place in candidates),
            tuple(KINDS.index(place.kind) for place in candidates),
            refused,
            name,
        )

    def _ideas(self, partition: Partition, name: str) -> list[Place]:
        readers = [unit for unit in partition.readers(name) if unit in partition.groups]
        ideas = [Place("epilogue", name, call) for call in partition.layout.epilogues(name).legal]
        ideas.append(Place("inline", name))
        if len(readers) > 1:
            ideas.append(Place("merge", name))
        ideas += [Place("share", name, unit) for unit in readers]
        siblings: dict[str, None] = {}
        sources = [source for source in partition.graph[name].inputs if partition.graph[source].op != "constant"]
        for _ in range(self._kin):
            for source in sources:
                siblings.update(dict.fromkeys(self._all_readers(partition, source)))
            further = dict.fromkeys(item for source in sources for item in partition.graph[source].inputs)
            sources = [item for item in further if partition.graph[item].op != "constant"]
        others = [unit for unit in siblings if unit in partition.groups and unit not in readers]
        return ideas + [Place("share", name, unit) for unit in others]

    def _all_readers(self, partition: Partition, name: str) -> Iterator[str]:
        """The kernels that read ``name``; for kin further off also through what is not decided yet."""
        yield from partition.readers(name)
        if self._kin > 1:
            for reader in partition.graph.consumers[name]:
                if reader in partition.pending:
                    yield from partition.readers(reader)

    def _cycle(self, partition: Partition, place: Place) -> str | None:
        name = place.node
        readers = partition.readers(name)
        if place.kind == "epilogue":
            # what the call reads is undecided yet, and what reads the chain's end comes after all of it
            return None
        if place.kind == "inline":
            if name in partition.graph.outputs:
                return f"{name} is an output of the graph, so it has to be stored"
            library = [u for u in readers if u not in partition.groups]
            if library:
                return f"{name} is read by the library call {library[0]}, so it has to be stored"
            return None if readers else f"nothing reads {name}"
        joined = {place.group} if place.kind == "share" else {unit for unit in readers if unit in partition.groups}
        for unit in joined:
            for following in partition.successors[str(unit)] - joined:
                if partition.reach(following) & joined:
                    return f"the kernels would wait for each other: {unit} feeds {following}, which feeds them again"
        for unit in readers:
            if unit not in joined and partition.reach(unit) & joined:
                return f"the kernels would wait for each other: {unit} reads {name} and must run before them"
        return None

    def _broken(self, partition: Partition, place: Place) -> str | None:
        if place.kind == "epilogue":
            return None
        after = partition.then(place)
        if place.kind == "inline":
            affected = tuple(unit for unit in partition.readers(place.node) if unit in partition.groups)
        else:
            affected = (after.group_of[place.node],)
        for anchor in affected:
            reason = self._problem(after, anchor)
            if reason is not None:
                return reason
        return None
