"""loopjit, the embedded compiler: a fused group becomes one loop nest of explicit-vector LLVM IR.

Compiled in-process by LLVM through llvmlite, in about ten milliseconds, once for each distinct IR text.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from compilers.base import Action, Artifact, Buffer, Choices, Kernel, LibraryCall, PlanError, Rule, State, Step
from compilers.epilogue import Epilogue
from compilers.fusion import KINDS, MAX_NODES, Partition, Place, Walk
from compilers.loopjit import target
from compilers.loopjit.emit import Emitter
from compilers.loopjit.nest import KernelPlan, plan_kernel
from compilers.loopjit.threads import TEAM, ThreadedEmitter
from compilers.loopjit.work import NestError
from compilers.roofline import MACHINE
from programs.ir import OPS, Graph
from programs.program import Program

VERSION = 2

PlanKey = tuple[int, tuple[str, ...], frozenset[str], frozenset[str]]

T = TypeVar("T")

KernelCost = Callable[[Graph, KernelPlan], float]
"""Estimates the time of a kernel of a graph, in ns, from its plan."""


class _Memo(Generic[T]):
    """What is known of kernels, the oldest forgotten first; a graph's identity may be taken over by a later one."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[PlanKey, tuple[Graph, T]] = OrderedDict()

    def get(self, key: PlanKey, graph: Graph, make: Callable[[], T]) -> T:
        """The value of ``key``, made if it is not known for this very graph."""
        found = self._known.get(key)
        if found is None or found[0] is not graph:
            found = self._known[key] = (graph, make())
            if len(self._known) > self._most:
                self._known.popitem(last=False)
        return found[1]

    def clear(self) -> None:
        """Forget everything."""
        self._known.clear()


class LoopJit:
    """The loopjit compiler (see :class:`compilers.base.Compiler`); instances share nothing but the disk cache.

    Args:
        emitter: writes a kernel's IR. Another one is for experiments with code generation, and for deliberate
            miscompilations that show what the output check catches.
        threads: 1, or 2: kernels with enough work then divide their outermost loop between two threads of GNU
            OpenMP, see :mod:`compilers.loopjit.threads`. Decisions, their legality and the roofline's estimates do
            not depend on it, so a plan made for one is a plan for the other.
        cost: what estimates rest on instead of the roofline, such as a learned model. The rule ``roofline-greedy``
            keeps to the roofline, so that it means the same everywhere.

    Raises:
        ValueError: another number of threads, or two of them with an emitter of one's own.
    """

    name = "loopjit"
    action_kinds = KINDS

    def __init__(self, emitter: type[Emitter] = Emitter, threads: int = 1, cost: KernelCost | None = None) -> None:
        if threads not in (1, TEAM):
            raise ValueError(f"loopjit makes code for 1 or {TEAM} threads, not for {threads}")
        if threads > 1 and emitter is not Emitter:
            raise ValueError(f"{emitter.__qualname__} writes code for one thread only; leave out threads={threads}")
        self.threads = threads
        self._emitter = emitter if threads == 1 else ThreadedEmitter
        self._cost: KernelCost = cost or roofline_ns
        # what is known about one emitter's code, such as measurements, is not to be taken for another's
        other = "" if emitter is Emitter else f", {emitter.__qualname__}"
        team = "" if threads == 1 else f", {threads} threads"
        self.version = f"{VERSION} (LLVM {target.llvm_version()}{other}{team})"
        self.cache = target.ObjectCache()
        self._walk = Walk(self._problem)
        self._plans: _Memo[KernelPlan | str] = _Memo(16384)
        self._kernels: _Memo[tuple[Kernel, tuple[Buffer, ...]]] = _Memo(4096)
        self._estimates: _Memo[float] = _Memo(65536)
        self._roofs: _Memo[float] = _Memo(65536)

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
        graph = state.program.graph
        steps: list[Step] = []
        scratch: dict[str, Buffer] = {}
        for unit in partition.units():
            if unit in partition.groups:
                kernel, extra = self._kernel(partition, unit)
                steps.append(kernel)
                scratch.update({buffer.name: buffer for buffer in extra})
            else:
                node, made = graph[unit], partition.epilogues.get(unit)
                if made is None:
                    steps.append(LibraryCall(node.op, node.attrs, node.inputs, node.name))
                else:
                    steps.append(LibraryCall(made.op, made.attrs, made.args, made.root))
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
            return math.inf if isinstance(plan, str) else cost(partition.graph, plan)

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
        key = self._key(partition, anchor)

        def plan() -> KernelPlan | str:
            try:
                return plan_kernel(partition.graph, key[1], key[2], key[3])
            except NestError as refusal:
                return str(refusal)

        return self._plans.get(key, partition.graph, plan)

    def _problem(self, partition: Partition, anchor: str) -> str | None:
        plan = self._plan(partition, anchor)
        return plan if isinstance(plan, str) else None

    def _kernel(self, partition: Partition, anchor: str) -> tuple[Kernel, tuple[Buffer, ...]]:
        self.cache.asked += 1
        key = self._key(partition, anchor)
        return self._kernels.get(key, partition.graph, lambda: self._emit(self.kernel_plan(partition, anchor)))

    def _emit(self, plan: KernelPlan) -> tuple[Kernel, tuple[Buffer, ...]]:
        emitter = self._emitter(plan, target.has_native_ldexp())
        text = emitter.text("KERNEL")
        key = self.cache.key(text)
        symbol = f"k_{key[:20]}"
        code = self.cache.get(key, text.replace("@KERNEL", f"@{symbol}", 1))
        private = {name: f"{name}__scratch" for name in emitter.storage if name not in plan.stored}
        args = tuple(private.get(name, name) for name in emitter.args)
        writes = tuple(private.get(name, name) for name in emitter.storage)
        scratch = tuple(Buffer(private[name], emitter.buffer_shape(name), "temporary") for name in private)
        nodes = tuple(plan.view.nodes)
        return Kernel(symbol, code, key, args, writes, nodes), scratch

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
