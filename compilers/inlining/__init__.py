"""LLVM's inlining as decisions: each call inlined, kept as a call, or left to LLVM, then the ordinary -O3 or -Oz.

``Inlining`` is the driver (see :class:`compilers.base.Compiler`). Its parts: :mod:`~compilers.inlining.callgraph`
(the calls and their order), :mod:`~compilers.inlining.flow` (how often code runs, guessed),
:mod:`~compilers.inlining.takehome` (plans as attributes in the source). The library, modules and code generation are
those of :mod:`compilers.llvm`.
"""

from __future__ import annotations

import math
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from compilers.base import Action, Artifact, Choices, PlanError, Rule, State
from compilers.inlining.callgraph import CallGraph, Site, call_graph, call_rows, intrinsics_of
from compilers.inlining.flow import cost
from compilers.llvm import library as _library
from compilers.llvm.artifact import artifact_of
from compilers.llvm.library import IrError
from compilers.llvm.module import Live, PassError
from compilers.llvm.passes import PassAction
from compilers.llvm.size import code_bytes
from compilers.llvm.walk import Table
from programs.c_program import CProgram

VERSION = 1
MAX_SITES = 64
"""Calls that are decided on in one program; of more, those that are taken to run least often are left to LLVM."""
MAX_INSTRUCTIONS = 20_000
"""A function may grow to so many unoptimized instructions by what is ordered to be inlined into it."""
SMALL = 45
"""Unoptimized instructions of a callee that the rule ``small`` inlines: about fifteen when optimized."""

KINDS = ("leave", "inline", "keep")
"""Kinds of action: LLVM's inliner decides, as without us; ``alwaysinline``; ``noinline``."""
ATTRIBUTES = {"inline": "alwaysinline", "keep": "noinline"}
"""Kind of action -> the attribute that it appends to the call."""
PIPELINES = {"O3": PassAction("pipeline", "default<O3>"), "Oz": PassAction("pipeline", "Oz")}
"""Level -> what runs afterwards."""
_SIMPLIFY = "function(sroa<modify-cfg>,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg)"
_FUNCTION_INDEX = 0xFFFFFFFF
_TEXT = re.compile(r"(leave|inline|keep)\((.+\.C(?:0|[1-9]\d*))\)", re.DOTALL)


@dataclass(frozen=True)
class SiteAction:
    """A decision on one call: ``inline(kernel.C3)``, ``keep(kernel.C3)`` or ``leave(kernel.C3)``."""

    kind: str
    site: str
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        # sequences of actions are the keys of what is remembered, so each is hashed over and over
        object.__setattr__(self, "_hash", hash((self.kind, self.site)))

    def __hash__(self) -> int:
        return self._hash

    def __str__(self) -> str:
        return f"{self.kind}({self.site})"


@dataclass(frozen=True)
class Compiled:
    """What a state compiles to.

    Attributes:
        code: the ELF object.
        instructions: of the optimized module.
        size_bytes: of code and read-only data.
        cost: guessed cycles of a call of the entry (:func:`compilers.inlining.flow.cost`).
    """

    code: bytes = field(repr=False)
    instructions: int
    size_bytes: int
    cost: float


@dataclass
class Compilations:
    """How many states were asked for, and how many of them were compiled; the others were remembered."""

    asked: int = 0
    compiled: int = 0


class Inlining:
    """Inlining call by call on LLVM IR (see :class:`compilers.base.Compiler`).

    Calls are visited bottom-up over the call graph's strongly connected components, as LLVM's inliner does: when a
    call is decided on, all calls inside its callee have been. A decision is an attribute of the call in the unoptimized
    module, so it goes wherever the call goes: where the caller is inlined itself, its copies carry their attributes
    along. ``leave`` on every call is what the level does by itself.

    Args:
        level: ``O3`` or ``Oz``, what runs after the decisions.
        library: which LLVM (see :func:`compilers.llvm.library.load`).
        max_sites: calls decided on at most.

    Raises:
        LibraryError: no such library.
        ValueError: an unknown level.
    """

    action_kinds = KINDS

    def __init__(self, level: str = "O3", library: str | None = None, max_sites: int = MAX_SITES) -> None:
        if level not in PIPELINES:
            raise ValueError(f"level must be one of {', '.join(PIPELINES)}, not {level!r}")
        if max_sites < 1:
            raise ValueError(f"max_sites must be at least 1, not {max_sites}")
        self.level, self.max_sites = level, max_sites
        self.name = "inlining" if level == "O3" else f"inlining-{level.lower()}"
        self.library = _library.load(library)
        self.version = f"{VERSION} (LLVM {self.library.version}, {self.library.name})"
        self.machine = self.library.machine()
        self.layout = self.library.call("LLVMCreateTargetDataLayout", self.machine)
        self._graphs: OrderedDict[str, CallGraph] = OrderedDict()
        self._compiled: OrderedDict[tuple[str, tuple[tuple[int, str], ...]], Compiled] = OrderedDict()
        self._simplified: OrderedDict[str, Table] = OrderedDict()
        self._grown: OrderedDict[tuple[str, tuple[Action, ...]], tuple[int, ...]] = OrderedDict()
        self.cache = Compilations()

    # -- the protocol

    @property
    def rules(self) -> Mapping[str, Rule]:
        """none, all, small (inline small callees only), once (inline what is called once), the level; at Oz trial.

        ``trial`` compiles what each choice would lead to, alone and made for all later calls of the callee too, with
        the rest left to LLVM, and takes the one of the smallest code. This is the local search of Theodoridis, Grosser
        and Su ("Understanding and exploiting optimal function inlining", ASPLOS 2022), gone through once. There is no
        such rule at O3: choosing by guessed cycles made code that ran 1.2 times as long in the mean.
        """

        def rule(chosen: Any) -> Rule:
            def choose(state: State, choices: Choices) -> Action:
                graph = self.graph(state.program)
                site = graph.sites[graph.order[len(state.actions)]]
                kind = chosen(graph, site)
                by_kind = {KINDS[kind]: action for kind, action in zip(choices.kinds, choices.candidates, strict=True)}
                return by_kind.get(kind, by_kind["leave"])

            return choose

        def by_trial(state: State, choices: Choices) -> Action:
            found = []
            for action in choices.candidates:
                states = [state.then(action), *self.together(state, action)]
                found.append(min(self._worth(one) for one in states))
            return choices.candidates[int(np.argmin(found))]

        return {
            "none": rule(lambda graph, site: "keep"),
            "all": rule(lambda graph, site: "inline"),
            "small": rule(lambda graph, site: "inline" if graph.instructions[site.callee] <= SMALL else "keep"),
            "once": rule(lambda graph, site: "inline" if _is_only_call(graph, site) else "leave"),
            **({"trial": by_trial} if self.level == "Oz" else {}),
            self.level: rule(lambda graph, site: "leave"),
        }

    def start(self, program: Any) -> State:
        """The program, no call decided on.

        Raises:
            ValueError: not an LLVM module, or one that LLVM refuses (in its words).
        """
        if not isinstance(program, CProgram):
            raise ValueError(
                f"{program.uri} is a tensor graph; {self.name} compiles LLVM modules, such as programs://calls-v0/rpn"
            )
        self.graph(program)
        subject: Any = program
        return State(subject)

    def legal(self, state: State) -> Choices:
        """What may become of the next call; nothing after the last."""
        graph = self.graph(state.program)
        if len(state.actions) >= len(graph.order):
            return Choices((), (), (), {})
        site = graph.sites[graph.order[len(state.actions)]]
        refused = self._elsewhere(graph, len(state.actions))
        unfit = site.unfit or self._too_large(graph, state, site)
        kinds = tuple(kind for kind in KINDS if kind != "inline" or not unfit)
        if unfit:
            refused[SiteAction("inline", site.name)] = unfit
        return Choices(
            tuple(SiteAction(kind, site.name) for kind in kinds),
            ((None, None),) * len(kinds),
            tuple(KINDS.index(kind) for kind in kinds),
            refused,
            site.name,
        )

    def parse(self, state: State, text: str) -> Action:
        """Read ``inline(kernel.C3)``, ``keep(kernel.C3)`` or ``leave(kernel.C3)``."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise PlanError(f"{text[:80]!r} is none of leave(CALLER.Ck), inline(CALLER.Ck), keep(CALLER.Ck)")
        if match[2] not in self.graph(state.program).by_name:
            raise PlanError(f"{text[:80]!r}: {state.program.uri} has no call {match[2][:60]}")
        return SiteAction(match[1], match[2])

    def build(self, state: State) -> Artifact:
        """Compile a finished state.

        Raises:
            ValueError: an unfinished state.
            PassError: (a ``ValueError``) LLVM failed.
        """
        left = len(self.graph(state.program).order) - len(state.actions)
        if left:
            raise ValueError(f"the plan is not finished: {left} calls are not decided on yet")
        program: Any = state.program
        return artifact_of(program, self.compile(state).code, self.name, self.version, self.library.host)

    # -- beyond the protocol: what features and rewards look at

    def graph(self, program: Any) -> CallGraph:
        """The program's call graph, as its source has it.

        Raises:
            ValueError: LLVM refuses the module, or it has no entry.
        """
        if program.key not in self._graphs:
            live = self._live(program)
            try:
                problem = self.library.verify(live.module)
                if not problem and not self.library.call("LLVMGetNamedFunction", live.module, program.entry.encode()):
                    problem = f"it has no function {program.entry!r}"
                if problem:
                    raise ValueError(f"{program.uri}: {problem}")
                self._graphs[program.key] = call_graph(live, program.entry, self.max_sites)
            finally:
                live.close()
            if len(self._graphs) > 4096:
                self._graphs.popitem(last=False)
        return self._graphs[program.key]

    def compile(self, state: State) -> Compiled:
        """The code of the state, finished or not: calls not decided on are left to LLVM.

        Raises:
            PassError: LLVM failed, or the module grew beyond what is let.
        """
        program: Any = state.program
        graph = self.graph(program)
        # in whatever order they were taken, the attributes are the same
        decided = sorted((graph.by_name[action.site], action.kind) for action in _actions(state))
        key = program.key, tuple((index, kind) for index, kind in decided if kind != "leave")
        self.cache.asked += 1
        if key not in self._compiled:
            self.cache.compiled += 1
            live = self.annotated(state)
            try:
                live.run(PIPELINES[self.level])
                table, code = live.table(), live.emit()
                entry = next(
                    index
                    for index, row in enumerate(table.functions)
                    if int(row[0]) == self.library.call("LLVMGetNamedFunction", live.module, program.entry.encode())
                )
                self._compiled[key] = Compiled(code, live.instructions, code_bytes(code), cost(table, entry))
            finally:
                live.close()
            if len(self._compiled) > 16384:
                self._compiled.popitem(last=False)
        self._compiled.move_to_end(key)
        return self._compiled[key]

    def assembly_of(self, state: State) -> str:
        """The code of the state as assembly text, with LLVM's comments. Raises :class:`PassError`."""
        live = self.annotated(state)
        try:
            live.run(PIPELINES[self.level])
            return live.emit_text()
        finally:
            live.close()

    def together(self, state: State, action: Action) -> list[State]:
        """The state in which the same is decided about all later calls of the same callee, too; none where there is
        no such call."""
        program: Any = state.program
        graph = self.graph(program)
        chosen: Any = action
        callee = graph.sites[graph.by_name[chosen.site]].callee
        later = [graph.sites[index] for index in graph.order[len(state.actions) + 1 :]]
        same = tuple(
            SiteAction(chosen.kind, site.name)
            for site in later
            if site.callee == callee and not (chosen.kind == "inline" and site.unfit)
        )
        return [State(program, (*state.actions, action, *same))] if same and chosen.kind != "leave" else []

    def annotated(self, state: State) -> Live:
        """The unoptimized module with the state's decisions written into it; the caller closes it."""
        program: Any = state.program
        graph = self.graph(program)
        live = self._live(program)
        kinds = {
            kind: self.library.call("LLVMGetEnumAttributeKindForName", name.encode(), len(name))
            for kind, name in ATTRIBUTES.items()
        }
        table = live.table()
        rows = call_rows(table, intrinsics_of(self.library, table))
        for action in _actions(state):
            if action.kind != "leave":
                made = self.library.call("LLVMCreateEnumAttribute", live.context, kinds[action.kind], 0)
                call = int(table.instructions[rows[graph.sites[graph.by_name[action.site]].position], 0])
                self.library.call("LLVMAddCallSiteAttribute", call, _FUNCTION_INDEX, made)
        return live

    def simplified(self, program: Any) -> Table:
        """The module after passes that work inside of functions only: what the functions amount to by themselves."""
        if program.key not in self._simplified:
            live = self._live(program)
            try:
                self.library.run_passes(live.module, _SIMPLIFY, self.machine)
                self._simplified[program.key] = live.table()
            except IrError as error:
                raise PassError(f"{program.uri}: {error}") from None
            finally:
                live.close()
            if len(self._simplified) > 4096:
                self._simplified.popitem(last=False)
        return self._simplified[program.key]

    def grown(self, state: State) -> tuple[int, ...]:
        """Unoptimized instructions of each function, with what was ordered to be inlined into it so far."""
        program: Any = state.program
        key = program.key, state.actions
        if key not in self._grown:
            graph = self.graph(program)
            if not state.actions:
                found = graph.instructions
            else:
                last: Any = state.actions[-1]
                found = self.grown(State(program, state.actions[:-1]))
                if last.kind == "inline":
                    site = graph.sites[graph.by_name[last.site]]
                    found = tuple(
                        size + found[site.callee] * (index == site.caller) for index, size in enumerate(found)
                    )
            self._grown[key] = found
            if len(self._grown) > 65536:
                self._grown.popitem(last=False)
        return self._grown[key]

    def close(self) -> None:
        """Forget everything that was compiled."""
        self._compiled.clear()
        self._graphs.clear()
        self._simplified.clear()
        self._grown.clear()

    # -- parts

    def _live(self, program: CProgram) -> Live:
        try:
            return Live(self.library, program.ir, self.machine, self.layout)
        except IrError as error:
            raise ValueError(f"{program.uri}: {error}") from None

    def _worth(self, state: State) -> float:
        """What the rule ``trial`` wants least of."""
        try:
            made = self.compile(state)
        except PassError:
            return math.inf
        return float(made.size_bytes)

    def _too_large(self, graph: CallGraph, state: State, site: Site) -> str:
        grown = self.grown(state)
        size = grown[site.caller] + grown[site.callee]
        if size <= MAX_INSTRUCTIONS:
            return ""
        return (
            f"{graph.names[site.caller]} would grow to {size} unoptimized instructions; at most {MAX_INSTRUCTIONS} "
            f"are let"
        )

    def _elsewhere(self, graph: CallGraph, done: int) -> dict[Action, str]:
        """Calls in the same function that there is nothing to decide about, and the next one, which comes later."""
        site = graph.sites[graph.order[done]]
        refused: dict[Action, str] = {}
        for other in graph.sites:
            if other.caller == site.caller and other.unsettled:
                refused |= {SiteAction(kind, other.name): other.unsettled for kind in KINDS}
        for index in graph.left_out:
            refused[SiteAction("inline", graph.sites[index].name)] = (
                f"{len(graph.order) + len(graph.left_out)} calls could be decided on and a plan holds "
                f"{self.max_sites}; this one is taken to run less often than those"
            )
        if done + 1 < len(graph.order):
            later = graph.sites[graph.order[done + 1]].name
            refused[SiteAction("inline", later)] = f"{site.name} is decided on first"
        return refused


def _is_only_call(graph: CallGraph, site: Site) -> bool:
    """Whether inlining the call makes its callee disappear."""
    return graph.users[site.callee] == 1 and not graph.exposed[site.callee]


def _actions(state: State) -> tuple[SiteAction, ...]:
    actions: Any = state.actions
    return actions  # type: ignore[no-any-return]


__all__ = ["Inlining", "SiteAction"]
