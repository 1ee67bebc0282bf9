"""LLVM itself, in this process, through its C API: the order of passes as decisions.

``Llvm`` is the driver (see :class:`compilers.base.Compiler`). Its parts: :mod:`~compilers.llvm.library` (one layer over
several LLVM libraries), :mod:`~compilers.llvm.passes` (the vocabulary), :mod:`~compilers.llvm.module` (modules under
way), :mod:`~compilers.llvm.transitions` (what passes lead to, remembered), :mod:`~compilers.llvm.guarded` (the same
driver in a child process), :mod:`~compilers.llvm.takehome` (plans for ``opt``).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from compilers.base import Action, Artifact, Choices, PlanError, Rule, State
from compilers.llvm import library as _library
from compilers.llvm import passes
from compilers.llvm.artifact import artifact_of
from compilers.llvm.guarded import Child
from compilers.llvm.module import Live, Modules, PassError
from compilers.llvm.passes import EXCLUDED, MARKS, PIPELINES, RULES, STOP, PassAction
from compilers.llvm.transitions import Transitions
from programs.c_program import CProgram

VERSION = 1
MAX_PASSES = 45
"""Length of the longest plan, marks and whole pipelines counted, too, as one each. 45 is that of the published work on
pass ordering that results are compared with."""
MAX_PIPELINES = 2
"""Whole pipelines a plan may hold: each takes as long as fifty passes."""
TRANSITIONS_BYTES = 512_000_000
"""Of bitcode that searches for few instructions keep, over all programs."""


class Llvm:
    """Pass ordering on LLVM IR (see :class:`compilers.base.Compiler`).

    Deterministic: a state's code depends on the program, the sequence of passes, the LLVM version and the processor,
    and on nothing that happened before.

    Args:
        library: which LLVM (see :func:`compilers.llvm.library.load`).
        guarded: run passes in a child process, so that a pass that aborts or hangs costs that process and is
            reported as a :class:`~compilers.llvm.module.PassError`. In this process, the default, it is several times
            faster, and an assertion in LLVM ends everything; the passes of the vocabulary are those that never did.
        max_passes: a plan has at most so many, and then ``stop``.
        vocabulary: names of the passes offered; ``None`` for all of ``passes.PASSES``.

    Raises:
        LibraryError: no such library.
        ValueError: an unknown pass in ``vocabulary``.
    """

    name = "llvm"

    def __init__(
        self,
        library: str | None = None,
        *,
        guarded: bool = False,
        max_passes: int = MAX_PASSES,
        vocabulary: Sequence[str] | None = None,
    ) -> None:
        names = tuple(vocabulary) if vocabulary is not None else tuple(passes.PASSES)
        unknown = [name for name in names if name not in passes.PASSES]
        if unknown or max_passes < 1:
            raise ValueError(
                f"unknown passes {unknown}; those known are compilers.llvm.passes.PASSES"
                if unknown
                else f"max_passes must be at least 1, not {max_passes}"
            )
        self.library = _library.load(library)
        self.max_passes = max_passes
        self.version = f"{VERSION} (LLVM {self.library.version}, {self.library.name})"
        self.modules = Modules(self.library)
        self.child = Child(library) if guarded else None
        self._passes = (
            *(PassAction("pass", name) for name in names),
            *(PassAction("mark", name) for name in MARKS),
        )
        self._pipelines = tuple(PassAction("pipeline", name) for name in PIPELINES)
        self._candidates = (*self._passes, *self._pipelines, STOP)
        self.action_kinds = tuple(str(action) for action in self._candidates)
        self._excluded: dict[Action, str] = {PassAction("pass", name): why for name, (_, why) in EXCLUDED.items()}
        self._all = self._choices(self._candidates, "")
        self._no_pipelines = self._choices(
            (*self._passes, STOP), f"the plan has {MAX_PIPELINES} whole pipelines already"
        )
        self._longest = self._choices((STOP,), f"the plan has {max_passes} passes already, the most it may have")
        self._objects: OrderedDict[tuple[str, tuple[PassAction, ...]], bytes] = OrderedDict()
        self._checked: dict[str, None] = {}
        self._transitions: dict[tuple[str, tuple[PassAction, ...]], Transitions] = {}

    # -- the protocol

    @property
    def rules(self) -> Mapping[str, Rule]:
        """O0, O1, O2, Os, Oz, O3: what clang does at these levels."""

        def rule(pipeline: str) -> Rule:
            whole = PassAction("pipeline", pipeline)
            return lambda state, choices: STOP if whole in state.actions or whole in choices.refused else whole

        return {"O0": lambda state, choices: STOP, **{level: rule(pipeline) for level, pipeline in RULES.items()}}

    def start(self, program: Any) -> State:
        """The unoptimized program.

        Raises:
            ValueError: not an LLVM module, or one that LLVM refuses (in its words).
        """
        if not isinstance(program, CProgram):
            raise ValueError(
                f"{program.uri} is a tensor graph; {self.name} compiles LLVM modules, such as programs://c-v0/crc32"
            )
        if program.key not in self._checked:
            live = self.modules.at(program.key, program.ir, ())
            problem = self.library.verify(live.module)
            if not problem and not self.library.call("LLVMGetNamedFunction", live.module, program.entry.encode()):
                problem = f"it has no function {program.entry!r}"
            if problem:
                raise ValueError(f"{program.uri}: {problem}")
            self._checked[program.key] = None
        subject: Any = program
        return State(subject)

    def legal(self, state: State) -> Choices:
        """All passes and pipelines; after the longest plan only ``stop``, after that nothing."""
        actions = _actions(state)
        if actions and actions[-1] == STOP:
            return Choices((), (), (), {})
        if len(actions) >= self.max_passes:
            return self._longest
        if sum(action.kind == "pipeline" for action in actions) >= MAX_PIPELINES:
            return self._no_pipelines
        return self._all

    def _choices(self, candidates: tuple[PassAction, ...], reason: str) -> Choices:
        """These of all actions; the others are refused for ``reason``."""
        kinds = tuple(self._candidates.index(action) for action in candidates)
        others: dict[Action, str] = {action: reason for action in self._candidates if action not in candidates}
        return Choices(candidates, ((None, None),) * len(candidates), kinds, {**self._excluded, **others})

    def parse(self, state: State, text: str) -> Action:
        """Read ``pass(loop-rotate)``, ``mark(minsize)``, ``pipeline(default<O3>)`` or ``stop``."""
        try:
            return passes.parse(text)
        except ValueError as error:
            raise PlanError(str(error)) from None

    def build(self, state: State) -> Artifact:
        """Run the passes (those not run before) and generate code.

        Raises:
            ValueError: an unfinished state.
            PassError: (a ``ValueError``) a pass or code generation failed.
        """
        if self.legal(state).candidates:
            raise ValueError(f"the plan of {len(state.actions)} passes is not finished: its last action must be stop")
        program: Any = state.program
        return artifact_of(program, self.object_code(state), self.name, self.version, self.library.host)

    # -- beyond the protocol: what features and rewards look at

    def module(self, state: State) -> Live:
        """The module after the state's passes, to be looked at before the next call only.

        Raises:
            PassError: a pass failed.
        """
        program: Any = state.program
        actions = _actions(state)
        if self.child is None:
            return self.modules.at(program.key, program.ir, actions)
        if actions and actions[-1] == STOP:
            actions = actions[:-1]
        if not actions:
            return self.modules.at(program.key, program.ir, ())
        # the child's module, as a root of its own
        name = f"{program.key} after {' '.join(map(str, actions))}"
        held = self.modules.held(name)
        if held is None:
            before = self.module(State(state.program, actions[:-1])).trail
            held = self.modules.at(name, self.child.bitcode(program.key, program.ir, actions), ())
            held.trail = [*before, held.signature()]
        return held

    def fresh(self, state: State) -> Live:
        """The module after the state's passes, all run anew in this process; nothing under way is touched.

        Raises:
            PassError: a pass failed.
        """
        program: Any = state.program
        actions = _actions(state)
        if self.child is not None and actions:
            self.child.bitcode(program.key, program.ir, actions)  # what it survives, this process will
        live = Live(self.library, program.ir, self.modules.machine, self.modules.layout)
        for action in actions:
            live.run(action)
        return live

    def fewest_instructions(self, state: State, actions: Sequence[PassAction]) -> int | None:
        """The fewest instructions that these actions reach, from ``state`` on; it counts, too.

        For searches: what was run before, for whatever sequence, is not run again, and the answer is now and then not
        quite that of the passes run one after the other (:mod:`compilers.llvm.transitions`). ``None`` where a pass
        fails, or with a driver that is guarded.
        """
        if self.child is not None:
            return None
        program: Any = state.program
        key = program.key, _actions(state)
        if key not in self._transitions:
            self._transitions[key] = Transitions(self.fresh(state))
        return self._transitions[key].fewest(actions, TRANSITIONS_BYTES // max(32, len(self._transitions)))

    def object_code(self, state: State) -> bytes:
        """The ELF object of the state, finished or not. Raises :class:`PassError`."""
        program: Any = state.program
        actions = tuple(action for action in _actions(state) if action != STOP)
        key = program.key, actions
        if key not in self._objects:
            if self.child is not None:
                code = self.child.object_code(program.key, program.ir, actions)
            else:
                code = self.modules.at(program.key, program.ir, actions).emit()
            self._objects[key] = code
            if len(self._objects) > 1024:
                self._objects.popitem(last=False)
        self._objects.move_to_end(key)
        return self._objects[key]

    def assembly_of(self, state: State) -> str:
        """The code of the state as assembly text, with LLVM's comments. Raises :class:`PassError`."""
        return self.module(state).emit_text()

    def close(self) -> None:
        """Free all modules and end the child."""
        self.modules.clear()
        self._transitions.clear()
        if self.child is not None:
            self.child.close()


def _actions(state: State) -> tuple[PassAction, ...]:
    actions: Any = state.actions
    return actions  # type: ignore[no-any-return]


__all__ = ["Llvm", "PassAction", "PassError"]
