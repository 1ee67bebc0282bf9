"""What every compiler that decides on fusion shares: the walk over a graph's operators, buffers and estimates.

A driver says what kernels it can make (:meth:`FusionDriver._problem`), makes them (:meth:`FusionDriver._make`), and
names its fixed rules. Estimates are of the loop nest that loopjit would make of the same operators.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, TypeAlias, TypeVar

from compilers.base import Action, Artifact, Buffer, Choices, Kernel, LibraryCall, PlanError, Rule, State, Step
from compilers.epilogue import Epilogue
from compilers.fusion import KINDS, MAX_NODES, Partition, Place, Walk
from compilers.object_cache import ObjectCache
from compilers.roofline import MACHINE
from programs.ir import OPS, Graph
from programs.program import Program

if TYPE_CHECKING:
    from compilers.loopjit.nest import KernelPlan

PlanKey = tuple[int, tuple[str, ...], frozenset[str], frozenset[str]]

T = TypeVar("T")

KernelCost: TypeAlias = "Callable[[Graph, KernelPlan], float]"
"""Estimates the time of a kernel of a graph, in ns, from its plan."""


class Memo(Generic[T]):
    """What is known of kernels, the oldest forgotten first; a graph's identity may be taken over by a later one."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[PlanKey, tuple[Graph, T]] = OrderedDict()

    def get(self, key: PlanKey, graph: Graph, make: Callable[[], T]) -> T:
        """The value of ``key``, made if it is not known for this very graph."""
        found = self.peek(key, graph)
        return self.put(key, graph, make()) if found is None else found

    def peek(self, key: PlanKey, graph: Graph) -> T | None:
        """The value of ``key``, if it is known for this very graph."""
        found = self._known.get(key)
        return found[1] if found is not None and found[0] is graph else None

    def put(self, key: PlanKey, graph: Graph, value: T) -> T:
        """Remember a value; returns it."""
        self._known[key] = (graph, value)
        if len(self._known) > self._most:
            self._known.popitem(last=False)
        return value

    def clear(self) -> None:
        """Forget everything."""
        self._known.clear()


Made = tuple[Kernel, tuple[Buffer, ...]]
"""A kernel and its scratch buffers."""


class FusionDriver:
    """Operator fusion by one code generator (see :class:`compilers.base.Compiler`).

    Args:
        cost: what estimates rest on instead of the roofline, such as a learned model. The rule ``roofline-greedy``
            keeps to the roofline, so that it means the same everywhere.
        memory: how many kernels are kept.
    """

    name: ClassVar[str]
    version: str
    cache: ObjectCache
    action_kinds = KINDS
    kin: ClassVar[int] = 1
    """See :class:`compilers.fusion.Walk`."""
    makes_many: ClassVar[bool] = True
    """Whether kernels are made fast enough to fit a cost model to them within minutes."""

    def __init__(self, cost: KernelCost | None = None, memory: int = 4096) -> None:
        self._cost: KernelCost = cost or roofline_ns
        self._walk = Walk(self._problem, kin=self.kin)
        self._plans: Memo[KernelPlan | str] = Memo(16384)
        self._kernels: Memo[Made] = Memo(memory)
        self._estimates: Memo[float] = Memo(65536)
        self._roofs: Memo[float] = Memo(65536)

    # -- what a driver says

    @abstractmethod
    def _problem(self, partition: Partition, anchor: str) -> str | None:
        """Why no kernel can be made of that group; ``None`` where one can."""

    @abstractmethod
    def _make(self, partition: Partition, anchors: Sequence[str]) -> Sequence[Made]:
        """Compile the kernels of these groups."""

    def _unplanned_ns(self, partition: Partition, anchor: str) -> float:
        """The estimate for a group of which loopjit could make no loop nest."""
        return math.inf

    # -- the protocol

    @property
    def rules(self) -> Mapping[str, Rule]:
        """none, share-all, inline-all, roofline-greedy."""
        return {
            "none": lambda state, choices: choices.candidates[0],
            "share-all": lambda state, choices: _prefer(choices, ("merge", "share", "own")),
            "inline-all": lambda state, choices: _prefer(choices, ("inline", "merge", "share", "own")),
            "roofline-greedy": self._greedy,
        }

    def start(self, program: Program) -> State:
        """The state before the first decision; any graph of the IR compiles.

        Raises:
            ValueError: more decisions than one region may have (split the program first).
        """
        layout = self._walk.layout(program)
        if len(layout.order) > MAX_NODES:
            raise ValueError(
                f"{program.uri} has {len(layout.order)} operators to decide on, at most {MAX_NODES} fit one region; "
                "split it with programs.regions.split"
            )
        return State(program)

    def legal(self, state: State) -> Choices:
        """Placements of the node at hand."""
        return self._walk.legal(state)

    def allows(self, state: State, action: Action) -> bool:
        """Whether an action is among :meth:`legal`'s candidates, found out faster."""
        return isinstance(action, Place) and self._walk.allows(state, action)

    def parse(self, state: State, text: str) -> Action:
        """Read ``own(n)``, ``share(n, anchor)``, ``merge(n)``, ``inline(n)`` or ``epilogue(n, call)``."""
        place = Place.parse(text)
        for name in (place.node, place.group):
            if name is not None and name not in state.program.graph.by_name:
                raise PlanError(f"{text}: the program has no node {name!r}")
        return place

    def build(self, state: State) -> Artifact:
        """Compile the kernels (those not seen before) and lay out the buffers."""
        partition = self.partition(state)
        if partition.pending:
            raise ValueError(f"{len(partition.pending)} operators are undecided, first {partition.focus}")
        graph, made = state.program.graph, self._compiled(partition, tuple(partition.groups))
        steps: list[Step] = []
        scratch: dict[str, Buffer] = {}
        for unit in partition.units():
            if unit in partition.groups:
                kernel, extra = made[unit]
                steps.append(kernel)
                scratch.update({buffer.name: buffer for buffer in extra})
            else:
                node, epilogue = graph[unit], partition.epilogues.get(unit)
                if epilogue is None:
                    steps.append(LibraryCall(node.op, node.attrs, node.inputs, node.name))
                else:
                    steps.append(LibraryCall(epilogue.op, epilogue.attrs, epilogue.args, epilogue.root))
        used = {name for step in steps for name in step.args}
        used |= {name for step in steps for name in (step.writes if isinstance(step, Kernel) else (step.out,))}
        roles = {"input": "input", "constant": "constant"}
        buffers = [
            Buffer(n.name, n.shape, "output" if n.name in graph.outputs else roles.get(n.op, "temporary"), n.dtype)
            for n in graph.nodes
            if n.name in used or n.op == "input"
        ]
        constants = {n.name: graph.constants[n.name] for n in graph.nodes if n.op == "constant" and n.name in used}
        names = tuple(node.name for node in graph.inputs)
        whole = (*buffers, *scratch.values())
        return Artifact(tuple(steps), whole, constants, names, graph.outputs, f"{self.name} {self.version}")

    # -- beyond the protocol: what fusion features and rules look at

    def partition(self, state: State) -> Partition:
        """The kernels decided so far."""
        return self._walk.partition(state)

    @property
    def cost(self) -> KernelCost:
        """What estimates rest on."""
        return self._cost

    @cost.setter
    def cost(self, cost: KernelCost) -> None:
        self._cost = cost
        self._estimates.clear()

    def estimate_ns(self, partition: Partition, anchor: str, rough: bool = False) -> float:
        """Estimated time of one kernel as it stands, operands not yet decided taken as stored.

        By the driver's :attr:`cost`, or by the roofline if ``rough``; infinite where no kernel can be made.
        """
        cost = roofline_ns if rough else self._cost
        known = self._roofs if cost is roofline_ns else self._estimates

        def estimate() -> float:
            plan = self._plan(partition, anchor)
            return self._unplanned_ns(partition, anchor) if isinstance(plan, str) else cost(partition.graph, plan)

        return known.get(self._key(partition, anchor), partition.graph, estimate)

    def plan_ns(self, partition: Partition, rough: bool = False) -> float:
        """Estimated time of what is decided so far: its kernels, and what epilogues add to their calls.

        Of a library call itself only the start is counted: it is the same in every plan.
        """
        total = sum(self.estimate_ns(partition, anchor, rough) for anchor in partition.groups)
        for made in partition.epilogues.values():
            total += sum(_post_op_ns(partition.graph, name, made) for name in made.members)
        return total + MACHINE.launch_ns * len(partition.layout.library)

    def kernel_plan(self, partition: Partition, anchor: str) -> KernelPlan:
        """What one kernel does, before any code is made.

        Raises:
            ValueError: no kernel can be made of that group; the message says why.
        """
        plan = self._plan(partition, anchor)
        if isinstance(plan, str):
            raise ValueError(f"the kernel of {anchor} cannot be generated: {plan}")
        return plan

    def candidate_estimates(self, state: State, choices: Choices, rough: bool = False) -> list[float]:
        """For each candidate the change of the estimated time in ns, the node's own kernel being the zero.

        By the driver's :attr:`cost`, or by the roofline if ``rough``.
        """
        partition = self.partition(state)
        changes = []
        for action in choices.candidates:
            if not isinstance(action, Place):
                raise PlanError(f"{action} is no fusion action")
            after = partition.then(action)
            if action.kind == "inline":
                units = [unit for unit in partition.readers(action.node) if unit in partition.groups]
                new = sum(self.estimate_ns(after, unit, rough) for unit in units)
            elif action.kind == "epilogue":
                units, new = [], _post_op_ns(partition.graph, action.node, after.epilogues[str(action.group)])
            else:
                anchor = after.group_of[action.node]
                units = [unit for unit in partition.groups if unit not in after.groups or unit == anchor]
                new = self.estimate_ns(after, anchor, rough)
            changes.append(new - sum(self.estimate_ns(partition, unit, rough) for unit in units))
        return [change - changes[0] for change in changes]

    # -- kernels

    def _key(self, partition: Partition, anchor: str) -> PlanKey:
        members = partition.groups[anchor]
        return (id(partition.graph), members, partition.expansion(members), partition.stored(members))

    def _plan(self, partition: Partition, anchor: str) -> KernelPlan | str:
        # imported here: the package's driver is a subclass of this one
        from compilers.loopjit.nest import plan_kernel
        from compilers.loopjit.work import NestError

        key = self._key(partition, anchor)

        def plan() -> KernelPlan | str:
            try:
                return plan_kernel(partition.graph, key[1], key[2], key[3])
            except NestError as refusal:
                return str(refusal)

        return self._plans.get(key, partition.graph, plan)

    def _kernel(self, partition: Partition, anchor: str) -> Made:
        return self._compiled(partition, [anchor])[anchor]

    def _compiled(self, partition: Partition, anchors: Sequence[str]) -> dict[str, Made]:
        """The kernels of these groups by anchor; those not known are made together, maybe at once."""
        self.cache.asked += len(anchors)
        graph = partition.graph
        made: dict[str, Made] = {}
        for anchor in anchors:
            known = self._kernels.peek(self._key(partition, anchor), graph)
            if known is not None:
                made[anchor] = known
        missing = [anchor for anchor in anchors if anchor not in made]
        for anchor, fresh in zip(missing, self._make(partition, missing) if missing else (), strict=True):
            made[anchor] = self._kernels.put(self._key(partition, anchor), graph, fresh)
        return made

    def _greedy(self, state: State, choices: Choices) -> Action:
        estimates = self.candidate_estimates(state, choices, rough=True)
        return choices.candidates[estimates.index(min(estimates))]


def _post_op_ns(graph: Graph, name: str, made: Epilogue) -> float:
    """What node ``name`` costs inside a library call: arithmetic, and operands from outside the chain.

    The call's own result is neither stored nor loaded again (the chain's is stored in its stead), and no kernel starts.
    """
    node = graph[name]
    size = 4.0 * sum(graph[item].size for item in node.inputs if item in made.args)
    return MACHINE.kernel_ns(OPS[node.op].cost * node.size, size, size) - MACHINE.launch_ns


def roofline_ns(graph: Graph, plan: KernelPlan) -> float:
    """The roofline's estimate of one kernel, in ns."""
    read = {leaf.buffer for leaf in plan.view.leaves.values()}
    size = 4.0 * (sum(graph[name].size for name in read) + sum(graph[name].size for name in plan.stored))
    return MACHINE.kernel_ns(plan.flops, size, size)


def _prefer(choices: Choices, kinds: tuple[str, ...]) -> Action:
    """The first candidate of the first kind that is there."""
    return next(
        action
        for kind in kinds
        for action, number in zip(choices.candidates, choices.kinds, strict=True)
        if KINDS[number] == kind
    )
