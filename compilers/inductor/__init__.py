"""TorchInductor, PyTorch's production compiler, with its fusion handed to the agent.

The driver decides on the operators of a program as loopjit does (see :mod:`compilers.fusion`), but what may share a
loop nest is TorchInductor's to say, and it writes the kernels. Each group is lowered by itself: members are realized,
inlined operators are left to be computed again in their readers, and all the scheduler's nodes have to become one.

Its parts: :mod:`~compilers.inductor.trace` (a program in ATen operators), :mod:`~compilers.inductor.lower` (a group to
C++), :mod:`~compilers.inductor.gcc` (C++ to an object), :mod:`~compilers.inductor.default` (what Inductor itself does).
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import ClassVar
from weakref import WeakKeyDictionary

import torch

from compilers.base import Action, Artifact, Buffer, Choices, Kernel, Rule, State
from compilers.fusion import Partition, Place
from compilers.fusion_driver import FusionDriver, KernelCost, Made, Memo
from compilers.inductor import gcc
from compilers.inductor.default import Decided, decide
from compilers.inductor.lower import LoweringError, Source, module_text, problem, source
from compilers.inductor.trace import Cut, Traced, cut, trace
from compilers.loopjit.threads import TEAM
from compilers.roofline import MACHINE
from programs.ir import OPS, REDUCTIONS, Graph, Node
from programs.program import Program

VERSION = 2
BUILDERS = 2
"""C++ compilers at once."""
MAX_EVALUATIONS = 256
"""Inlined operators that a kernel may evaluate for an element, each use and each tap of a window counted: Inductor's
lowering takes time for each of them, again and again. Its own heuristics stop at 30."""


class Inductor(FusionDriver):
    """TorchInductor's C++ kernels (see :class:`compilers.base.Compiler`).

    Args:
        threads: 1 or 2: what Inductor writes the kernels for.
        device: ``cpu`` or ``cuda``.
        as_modules: a kernel's code is Inductor's own Python module instead of an object file; only
            :class:`measure.cuda.CudaPool` runs those. Always so on ``cuda``, where kernels are Triton's.
        cost: what estimates rest on, see :class:`compilers.fusion_driver.FusionDriver`.

    Raises:
        ValueError: another number of threads.
        CompilerMissing: there is no C++ compiler.
    """

    name: ClassVar[str] = "inductor"
    kin: ClassVar[int] = 3
    """What Inductor inlines it looks through, and it joins loops that share operands beyond it."""
    makes_many: ClassVar[bool] = False

    def __init__(
        self, threads: int = 1, device: str = "cpu", as_modules: bool = False, cost: KernelCost | None = None
    ) -> None:
        if threads not in (1, TEAM):
            raise ValueError(f"inductor makes code for 1 or {TEAM} threads here, not for {threads}")
        if device not in ("cpu", "cuda"):
            raise ValueError(f"inductor makes code for the devices cpu and cuda here, not for {device!r}")
        if device == "cpu":
            gcc.command(threads)
        elif not torch.cuda.is_available():
            raise ValueError(f"this torch ({torch.__version__}) sees no CUDA device; leave out device='cuda'")
        super().__init__(cost)
        self.threads, self.device, self._as_modules = threads, device, as_modules or device != "cpu"
        team = "" if threads == 1 else f", {threads} threads"
        on = "" if device == "cpu" else f", {torch.cuda.get_device_name()}"
        self.version = f"{VERSION} (torch {torch.__version__}{on}{team})"
        self.cache = gcc.object_cache(threads)
        self._traced: WeakKeyDictionary[Graph, Traced] = WeakKeyDictionary()
        self._decided: WeakKeyDictionary[Graph, Decided] = WeakKeyDictionary()
        self._problems: Memo[str] = Memo(65536)

    @property
    def rules(self) -> Mapping[str, Rule]:
        """As in every fusion compiler, and ``default``, last: what TorchInductor decides itself, as near as these
        decisions come to it."""
        return {**super().rules, "default": self._default}

    # -- what may be one nest

    def traced(self, graph: Graph) -> Traced:
        """The program in ATen operators."""
        if graph not in self._traced:
            self._traced[graph] = trace(graph, self.device)
        return self._traced[graph]

    def _cut(self, partition: Partition, anchor: str) -> Cut:
        members = partition.groups[anchor]
        traced, inlined = self.traced(partition.graph), partition.expansion(members)
        return cut(traced, members, inlined, partition.stored(members))

    def _problem(self, partition: Partition, anchor: str) -> str | None:
        def find() -> str:
            members = partition.groups[anchor]
            graph, inlined = partition.graph, partition.expansion(members)
            # what is refused for certain need not be lowered
            found = _elsewhere(graph, members, inlined) or _too_much(graph, members, inlined)
            if found is None and len(members) > 1:
                found = problem(self._cut(partition, anchor), tuple(inlined))
            return found or ""

        return self._problems.get(self._key(partition, anchor), partition.graph, find) or None

    def _unplanned_ns(self, partition: Partition, anchor: str) -> float:
        graph, members = partition.graph, partition.groups[anchor]
        nodes = (*members, *partition.expansion(members))
        read = {source for name in nodes for source in graph[name].inputs} - set(nodes)
        size = 4.0 * sum(graph[name].size for name in (*read, *partition.stored(members)))
        flops = sum(OPS[graph[name].op].cost * graph[name].size * taps(graph[name]) for name in nodes)
        return MACHINE.kernel_ns(flops, size, size)

    # -- kernels

    def _make(self, partition: Partition, anchors: Sequence[str]) -> Sequence[Made]:
        if self._as_modules:
            return [self._module(partition, anchor) for anchor in anchors]
        sources = [self._source(partition, anchor) for anchor in anchors]
        keys = {text: self.cache.key(text) for _, text in sources}
        with ThreadPoolExecutor(BUILDERS) as builders:
            codes = dict(zip(keys, builders.map(self.cache.get, keys.values(), keys), strict=True))
        made = []
        for anchor, (written, text) in zip(anchors, sources, strict=True):
            private = {name: f"{anchor}_{name}__scratch" for name in written.scratch}
            named = [(role, private[name] if role == "scratch" else name) for role, name in _buffers(written)]
            args, writes = tuple(name for _, name in named), tuple(name for role, name in named if role != "leaf")
            scratch = tuple(Buffer(private[name], shape, "temporary") for name, shape in written.scratch.items())
            nodes = (*partition.groups[anchor], *partition.expansion(partition.groups[anchor]))
            ordered = tuple(sorted(nodes, key=partition.graph.position.__getitem__))
            made.append((Kernel(gcc.symbol_of(text), codes[text], keys[text], args, writes, ordered), scratch))
        return made

    def _module(self, partition: Partition, anchor: str) -> Made:
        part = self._cut(partition, anchor)
        try:
            text = module_text(part)
        except LoweringError as error:
            raise ValueError(f"the kernel of {anchor} cannot be generated: {error}") from None
        key = hashlib.sha256("\0".join([self.version, text]).encode()).hexdigest()
        args = (*part.leaves, *part.stored)
        return Kernel("call", text.encode(), key, args, part.stored, partition.groups[anchor]), ()

    def _source(self, partition: Partition, anchor: str) -> tuple[Source, str]:
        try:
            written = source(self._cut(partition, anchor), self.threads)
        except LoweringError as error:
            raise ValueError(f"the kernel of {anchor} cannot be generated: {error}") from None
        at = {buffer: number for number, buffer in enumerate(_buffers(written))}
        call = ", ".join(f"({a.kind})(buffers[{at[a.role, a.name]}] + {a.offset})" for a in written.arguments)
        entry = f'extern "C" void {gcc.SYMBOL}(float **buffers)\n{{\n    kernel({call});\n}}\n'
        text = written.text.replace('extern "C"', "static", 1) + "\n" + entry
        return written, text

    def build(self, state: State) -> Artifact:
        """Compile the kernels (those not seen before, two at a time) and lay out the buffers."""
        artifact = super().build(state)
        known = {buffer.name for buffer in artifact.buffers}
        extra = self.traced(state.program.graph).extra
        more = [name for name in extra if any(name in step.args for step in artifact.steps) and name not in known]
        if not more:
            return artifact
        buffers = tuple(Buffer(name, extra[name].shape, "constant") for name in more)
        return replace(
            artifact,
            buffers=(*artifact.buffers, *buffers),
            constants={**artifact.constants, **{name: extra[name] for name in more}},
        )

    # -- Inductor's own decisions

    def decided(self, program: Program) -> Decided:
        """What Inductor decides on the program by itself."""
        if program.graph not in self._decided:
            self._decided[program.graph] = decide(self.traced(program.graph), self.threads)
        return self._decided[program.graph]

    def _default(self, state: State, choices: Choices) -> Action:
        nest_of = self.decided(state.program).nest_of
        partition = self.partition(state)
        name = str(choices.focus)
        by_kind: dict[str, list[Place]] = {}
        for action in choices.candidates:
            if isinstance(action, Place):
                by_kind.setdefault(action.kind, []).append(action)
        if name not in nest_of:
            return by_kind.get("inline", by_kind["own"])[0]
        mine = nest_of[name]

        def same(anchor: str) -> bool:
            return any(nest_of.get(member) == mine for member in partition.groups[anchor])

        readers = [unit for unit in partition.readers(name) if unit in partition.groups]
        if len(readers) > 1 and "merge" in by_kind and all(same(unit) for unit in readers):
            return by_kind["merge"][0]
        for place in by_kind.get("share", ()):
            if same(str(place.group)):
                return place
        return by_kind["own"][0]


def _buffers(written: Source) -> list[tuple[str, str]]:
    """(role, name) of what a kernel is given, each once."""
    return list(dict.fromkeys((argument.role, argument.name) for argument in written.arguments))


def taps(node: Node) -> int:
    """How many elements a window reads for one of its own."""
    return math.prod(node.attr("size", ()))


def _elsewhere(graph: Graph, members: Sequence[str], inlined: Collection[str]) -> str | None:
    """Why a stored member cannot share the nest with one that reads it at several places: Inductor joins the loops of
    a producer and a reader only where both are at the same element."""
    for name in members if len(members) > 1 else ():
        stack = [(name, False)]
        seen = set(stack)
        while stack:
            at, moved = stack.pop()
            for reader in graph.consumers[at]:
                there = moved or taps(graph[reader]) > 1
                if reader in members and there:
                    return f"TorchInductor joins loops at one element only, and {reader} reads {name} at several"
                if reader in inlined and (reader, there) not in seen:
                    seen.add((reader, there))
                    stack.append((reader, there))
    return None


def _too_much(graph: Graph, members: Sequence[str], inlined: Collection[str]) -> str | None:
    """Why the inlined nodes make the source too long: Inductor writes every evaluation out."""
    times = dict.fromkeys(members, 1)
    total = 0
    for node in reversed(graph.nodes):
        if node.name not in inlined:
            continue
        if node.op in REDUCTIONS:
            return f"TorchInductor stores {node.name}: what reduces is not computed again in its readers"
        readers = [graph[name] for name in graph.consumers[node.name] if name in times]
        times[node.name] = sum(
            times[reader.name] * (taps(reader) if reader.kind == "window" else reader.inputs.count(node.name))
            for reader in readers
        )
        total += times[node.name] * (taps(node) if node.kind == "window" else 1)
    if total > MAX_EVALUATIONS:
        return f"TorchInductor would write out {total} evaluations of inlined operators, more than {MAX_EVALUATIONS}"
    return None


__all__ = ["Inductor"]
