"""Factors of loops in LLVM: how each is unrolled, vectorized and interleaved, before the ordinary -O3.

``LlvmLoops`` is the driver (see :class:`compilers.base.Compiler`). Its parts: :mod:`~compilers.loops.source` (loops and
metadata of a module's text), :mod:`~compilers.loops.analysis` (what loops allow), :mod:`~compilers.loops.takehome`
(plans as pragmas).
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from compilers.base import Action, Artifact, Choices, PlanError, Rule, State
from compilers.llvm import library as _library
from compilers.llvm.artifact import artifact_of
from compilers.llvm.module import Live, Modules
from compilers.llvm.passes import PassAction
from compilers.loops import source
from compilers.loops.analysis import Analysis, analyse
from compilers.loops.source import LEAVE, SourceLoop, Triple
from programs.c_program import EXACT, CProgram

VERSION = 1
MAX_LOOPS = 8
"""Loops decided in one program; of more than that, those in the deepest nests."""
UNROLL, WIDTH, INTERLEAVE = (1, 2, 4, 8, 16), (2, 4, 8, 16, 32, 64), (1, 2, 4, 8)
DECISIONS: tuple[Triple, ...] = (
    LEAVE,
    *(Triple(unroll) for unroll in UNROLL),
    Triple(width=1),
    *(Triple(width=1, interleave=between) for between in INTERLEAVE[1:]),
    *(Triple(interleave=between) for between in INTERLEAVE),
    *(Triple(None, width, between) for width in WIDTH for between in INTERLEAVE),
)
"""Leaving a loop to the compiler, and the 37 other decisions. None unrolls what it vectorizes by a given width: see
:mod:`compilers.loops.source`."""
LICENCES = ("exact", "fast")
O3 = PassAction("pipeline", "default<O3>")
_KEPT = 65536
_ACTION = re.compile(r"(leave|loop)\(([^,()\s]+?\.L\d+)((?:, (?:unroll|width|interleave)=\d{1,4})*)\)")


@dataclass(frozen=True)
class LoopAction:
    """``loop(kernel.L2, unroll=8)``, ``loop(kernel.L2, width=4, interleave=2)`` and so on, parts that are left to the
    compiler left out, or ``leave(kernel.L2)``."""

    loop: str
    triple: Triple

    def __str__(self) -> str:
        return f"leave({self.loop})" if self.triple == LEAVE else f"loop({self.loop}, {self.triple})"


def parse(text: str) -> LoopAction:
    """Read an action. Raises ``ValueError``."""
    match = _ACTION.fullmatch(text)
    if match:
        parts = dict(part.split("=") for part in match.group(3).split(", ")[1:])
        action = LoopAction(match.group(2), Triple(**{name: int(value) for name, value in parts.items()}))
        if str(action) == text and action.triple in DECISIONS:
            return action
    raise ValueError(
        f"{text[:80]!r} is no decision about a loop: there are leave(kernel.L1), loop(kernel.L1, unroll=U), "
        f"loop(kernel.L1, interleave=I), loop(kernel.L1, width=1) and loop(kernel.L1, width=W, interleave=I) with U in "
        f"{UNROLL}, I in {INTERLEAVE} and W in {(1, *WIDTH)}"
    )


@dataclass(frozen=True)
class Decided:
    """A program as decisions see it.

    Attributes:
        ir: the module's text, with the licence written into it.
        loops: those decided, in the order of the text.
        undecided: the other loops.
        others: name of each other loop -> why it is not decided.
        analysis: what the loops allow.
    """

    ir: str
    loops: tuple[SourceLoop, ...]
    undecided: tuple[SourceLoop, ...]
    others: Mapping[str, str]
    analysis: Analysis


class LlvmLoops:
    """Loop factors on LLVM IR (see :class:`compilers.base.Compiler`).

    Deterministic: a state's code depends on the program, the decisions, the licence, the LLVM version and the
    processor. What is equal after optimizing is generated once, and is equal code.

    Args:
        licence: ``exact``: results must be those of the source to the last bit, so no vectors of loops that carry a
            floating-point value from one iteration to the next. ``fast``: every floating-point operation may be
            reassociated, in -O3 as in any plan; a program's outputs may then differ by its stated tolerance.
        library: which LLVM (see :func:`compilers.llvm.library.load`).
        max_loops: loops decided in one program, at most.

    Raises:
        LibraryError: no such library.
        ValueError: an unknown licence, or ``max_loops`` below 1.
    """

    def __init__(self, licence: str = "exact", library: str | None = None, *, max_loops: int = MAX_LOOPS) -> None:
        if licence not in LICENCES:
            raise ValueError(f"licence must be one of {', '.join(LICENCES)}, not {licence!r}")
        if max_loops < 1:
            raise ValueError(f"max_loops must be at least 1, not {max_loops}")
        self.licence, self.max_loops = licence, max_loops
        self.name = "llvm-loops" if licence == "exact" else f"llvm-loops-{licence}"
        self.library = _library.load(library)
        self.version = f"{VERSION} (LLVM {self.library.version}, {self.library.name})"
        self._modules = Modules(self.library)
        self.action_kinds = tuple(str(triple) or "leave" for triple in DECISIONS)
        self._programs: OrderedDict[str, Decided] = OrderedDict()
        self._optimized: OrderedDict[tuple[str, tuple[Triple, ...]], str] = OrderedDict()
        self._objects: OrderedDict[str, bytes] = OrderedDict()
        self._texts: OrderedDict[str, str] = OrderedDict()

    # -- the protocol

    @property
    def rules(self) -> Mapping[str, Rule]:
        """No vectors, one fixed unroll factor, wide vectors, and O3, which leaves every loop to the compiler."""

        def rule(triple: Triple) -> Rule:
            def choose(state: State, choices: Choices) -> Action:
                wanted = LoopAction(str(choices.focus), triple)
                return wanted if wanted in choices.candidates else LoopAction(str(choices.focus), LEAVE)

            return choose

        return {
            "no-vectorize": rule(Triple(width=1)),
            "unroll-4": rule(Triple(4)),
            "width-16": rule(Triple(None, 16, 1)),
            "O3": rule(LEAVE),
        }

    def start(self, program: Any) -> State:
        """The program, with nothing decided.

        Raises:
            ValueError: not an LLVM module, one that LLVM refuses, or one without a loop to decide on (and why).
        """
        if not isinstance(program, CProgram):
            raise ValueError(
                f"{program.uri} is a tensor graph; {self.name} compiles LLVM modules, such as "
                f"programs://loops-v0/dot_int8"
            )
        decided = self.decided(program)
        if not decided.loops:
            reasons = "; ".join(f"{name}: {reason}" for name, reason in decided.others.items())
            raise ValueError(f"{program.uri} has no loop to decide on: {reasons or 'it has no loops'}")
        subject: Any = program
        return State(subject)

    def legal(self, state: State) -> Choices:
        """The decisions about the next loop that it allows; nothing once all are decided."""
        program: Any = state.program
        decided = self.decided(program)
        at = len(state.actions)
        if at >= len(decided.loops):
            return Choices((), (), (), {})
        loop = decided.loops[at]
        offered: list[LoopAction] = []
        refused: dict[Action, str] = {}
        for triple in DECISIONS:
            reason = self._reason(decided, loop, triple)
            if reason:
                refused[LoopAction(loop.name, triple)] = reason
            else:
                offered.append(LoopAction(loop.name, triple))
        for name, reason in decided.others.items():
            refused[LoopAction(name, LEAVE)] = reason
        kinds = tuple(DECISIONS.index(action.triple) for action in offered)
        return Choices(tuple(offered), ((None, None),) * len(offered), kinds, refused, loop.name)

    def parse(self, state: State, text: str) -> Action:
        """Read ``loop(kernel.L2, width=4, interleave=2)`` or ``leave(kernel.L2)``."""
        try:
            return parse(text)
        except ValueError as error:
            raise PlanError(str(error)) from None

    def build(self, state: State) -> Artifact:
        """Write the decisions, run -O3 and generate code.

        Raises:
            ValueError: an unfinished state.
            PassError: (a ``ValueError``) -O3 or code generation failed.
        """
        program: Any = state.program
        count = len(self.decided(program).loops)
        if len(state.actions) != count:
            raise ValueError(f"the plan is not finished: {len(state.actions)} of {count} loops are decided")
        return artifact_of(program, self.object_code(state), self.name, self.version, self.library.host)

    # -- beyond the protocol

    def decided(self, program: CProgram) -> Decided:
        """The program as decisions see it. Raises ``ValueError`` for a module that LLVM refuses."""
        if program.key not in self._programs:
            try:
                self._programs[program.key] = self._read(program)
            except source.SourceError as error:
                raise ValueError(f"{program.uri}: {error}") from None
            if len(self._programs) > 4096:
                self._programs.popitem(last=False)
        return self._programs[program.key]

    def triples(self, state: State) -> tuple[Triple, ...]:
        """A decision for each loop of the program; those not taken yet leave the loop to the compiler."""
        actions: Any = state.actions
        program: Any = state.program
        taken = [action.triple for action in actions]
        return (*taken, *(LEAVE for _ in self.decided(program).loops[len(taken) :]))

    def optimized_hash(self, state: State) -> str:
        """What tells optimized modules apart: equal hashes are equal code. Raises :class:`PassError`."""
        program: Any = state.program
        triples = self.triples(state)
        key = program.key, triples
        if key not in self._optimized:
            decided = self.decided(program)
            nodes = dict(zip((loop.node for loop in decided.loops), triples, strict=True))
            numbers = {loop.node: number for number, loop in enumerate((*decided.loops, *decided.undecided))}
            live = self._after_o3(source.annotated(decided.ir, nodes, numbers))
            text = self.library.text(live.module)
            live.close()
            # metadata is numbered by its first use, loops included: numbers say nothing
            plain = re.sub(r"!\d+\b", "!", re.sub(r"^!\d+ = .*\n", "", source.bare(text), flags=re.M))
            digest = hashlib.sha256((program.key + plain).encode()).hexdigest()
            _remember(self._texts, digest, text, 512)
            _remember(self._optimized, key, digest, _KEPT)
        return self._optimized[key]

    def optimized_text(self, state: State) -> str:
        """The optimized module; each loop's number, decided ones first, is in the metadata of what became of
        it (:func:`compilers.loops.source.marks`). Raises :class:`PassError`."""
        digest = self.optimized_hash(state)
        if digest not in self._texts:
            program: Any = state.program
            self._optimized.pop((program.key, self.triples(state)))
            digest = self.optimized_hash(state)
        return self._texts[digest]

    def object_code(self, state: State) -> bytes:
        """The ELF object of the state, finished or not. Raises :class:`PassError`."""
        digest = self.optimized_hash(state)
        if digest not in self._objects:
            live = self._live(source.bare(self.optimized_text(state)))
            code = live.emit()
            live.close()
            _remember(self._objects, digest, code, 4096)
        return self._objects[digest]

    def assembly_of(self, state: State) -> str:
        """The code of the state as assembly text, with LLVM's comments. Raises :class:`PassError`."""
        return self.assembly(self.optimized_text(state))

    def assembly(self, text: str) -> str:
        """An optimized module as assembly text, with LLVM's comments on loops and spills. Raises :class:`PassError`."""
        live = self._live(source.bare(text))
        try:
            return self.library.emit_assembly(live.module, self._modules.machine)
        finally:
            live.close()

    # -- parts

    def _live(self, text: str) -> Live:
        return Live(self.library, text, self._modules.machine, self._modules.layout)

    def _after_o3(self, text: str) -> Live:
        live = self._live(text)
        live.run(O3)
        return live

    def _read(self, program: CProgram) -> Decided:
        problem = ""
        live = self._live(program.ir)
        problem = self.library.verify(live.module)
        if not problem and not self.library.call("LLVMGetNamedFunction", live.module, program.entry.encode()):
            problem = f"it has no function {program.entry!r}"
        live.close()
        if problem:
            raise source.SourceError(problem)
        ir = source.reassociating(program.ir) if self.licence == "fast" else program.ir
        loops = source.find(ir)
        analysis = analyse(ir, loops, self._after_o3, lambda live: self.library.text(live.module))
        others: dict[str, str] = {}
        mine: list[SourceLoop] = []
        for loop in loops:
            if loop.inner:
                others[loop.name] = f"it holds other loops ({', '.join(loop.inner[:3])}); innermost ones are decided"
            elif loop.name not in analysis.bodies:
                others[loop.name] = "-O3 makes something else of it that is no loop"
            else:
                mine.append(loop)
        kept = sorted(mine, key=lambda loop: -loop.depth)[: self.max_loops]
        for loop in mine:
            if loop not in kept:
                others[loop.name] = (
                    f"{self.max_loops} loops are decided at most, those in the deepest nests, and its depth is "
                    f"{loop.depth}"
                )
        decided = tuple(loop for loop in mine if loop in kept)
        return Decided(ir, decided, tuple(loop for loop in loops if loop not in kept), others, analysis)

    def _reason(self, decided: Decided, loop: SourceLoop, triple: Triple) -> str:
        """Why a loop does not allow a decision; empty where it does."""
        body = decided.analysis.bodies[loop.name]
        width, interleave = triple.width or 1, triple.interleave or 1
        if width > 1 and self.licence == "exact" and body.float_recurrences:
            return (
                f"{loop.name} carries {body.float_recurrences} floating-point value(s) from one iteration to the next, "
                f"and width={width} would add them up in another order; the licence is exact"
            )
        if (width > 1 or interleave > 1) and loop.name not in decided.analysis.vectorizable:
            words = f"width={width}" if width > 1 else f"interleave={interleave}"
            return (
                f"LLVM makes no vectors of {loop.name} ({len(body.blocks)} blocks, {body.calls} calls, "
                f"{body.recurrences} carried values), so {words} would change nothing"
            )
        return ""


def licensed(program: CProgram, licence: str) -> CProgram:
    """The program as it is checked under a licence: to the last bit, or by the tolerance that it states."""
    return replace(program, tolerance=EXACT) if licence == "exact" and program.tolerance != EXACT else program


def _remember(cache: OrderedDict[Any, Any], key: Any, value: Any, most: int) -> None:
    cache[key] = value
    if len(cache) > most:
        cache.popitem(last=False)


__all__ = ["DECISIONS", "LEAVE", "LlvmLoops", "LoopAction", "Triple", "licensed", "parse"]
