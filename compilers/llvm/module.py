"""Modules of programs under way: what a program looks like after a sequence of passes.

A pass runs in place, on the very module that the passes before it left behind, exactly as ``opt`` would: a copy of a
module is not quite the module (the order in which a value's uses are listed differs, and in three of a hundred random
sequences the final code does too). So a sequence that was left behind by its continuation is run again when somebody
comes back to it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TypeVar

from compilers.llvm.autophase import AUTOPHASE
from compilers.llvm.library import IrError, Library
from compilers.llvm.passes import EXCLUDED, FOR_SIZE, FRAGILE, MARKS, PASSES, PassAction
from compilers.llvm.walk import Ints, Table, walker

Code = TypeVar("Code", bytes, str)
TOTAL = AUTOPHASE.index("TotalInsts")


GROWTH = 16
ROOM = 20_000
"""A module may grow to :data:`GROWTH` times its first size and this many instructions more: loops unrolled again and
again and recursion inlined again and again would otherwise take minutes."""


Signature = tuple[int, int]
"""The number of instructions, and a hash of all counts: two modules that differ in it differ."""


class PassError(ValueError):
    """A sequence of passes did not work out; the message says which pass and why."""


class Live:
    """A module in a context of its own, at some point of a sequence of passes."""

    rehearses = True
    """Whether passes that may crash are tried out in another process first."""

    def __init__(self, library: Library, source: str | bytes, machine: int, layout: int) -> None:
        self.library = library
        self.machine, self.layout = machine, layout
        self.context = library.context()
        self.module = 0
        self.pass_ns = 0
        """Time spent in passes so far."""
        self._summary: tuple[Ints, Ints] | None = None
        try:
            self.module = library.parse(self.context, source)
        except IrError:
            self.close()
            raise
        library.call("LLVMSetTarget", self.module, library.triple.encode())
        library.call("LLVMSetModuleDataLayout", self.module, layout)
        self.limit = ROOM + GROWTH * self.instructions
        self.trail = [self.signature()]
        """Signatures before the first pass and after each."""

    @property
    def summary(self) -> tuple[Ints, Ints]:
        """The Autophase features (56,) and the number of instructions by opcode (72,); not to be written to."""
        if self._summary is None:
            self._summary = walker(self.library).summary(self.module)
        return self._summary

    @property
    def instructions(self) -> int:
        """How many instructions the module has."""
        return int(self.summary[0][TOTAL])

    def signature(self) -> Signature:
        """What tells whether a pass changed anything."""
        features, opcodes = self.summary
        return self.instructions, hash(features.tobytes() + opcodes.tobytes())

    def table(self) -> Table:
        """The module as numbers."""
        return walker(self.library).table(self.module)

    def close(self) -> None:
        """Free it; nothing that points into it may be used afterwards."""
        if self.module:
            self.library.call("LLVMDisposeModule", self.module)
            self.module = 0
        if self.context:
            self.library.call("LLVMContextDispose", self.context)
            self.context = 0

    def __del__(self) -> None:
        self.close()

    def run(self, action: PassAction) -> None:
        """Apply one action, in place. Raises :class:`PassError`; the module is then in no defined state."""
        started = time.perf_counter_ns()
        self._summary = None
        if action.name in FRAGILE and self.rehearses:
            from compilers.llvm.guarded import rehearse  # which runs modules itself

            rehearse(self.library, self.library.bitcode(self.module), action)
        try:
            if action.kind == "pass":
                chosen = PASSES.get(action.name) or EXCLUDED[action.name][0]
                self.library.run_passes(self.module, chosen.text, self.machine)
            elif action.kind == "mark":
                for attribute in MARKS[action.name]:
                    self._mark(attribute)
            elif action.kind == "pipeline":
                text, attributes = FOR_SIZE.get(action.name, (action.name, ()))
                for attribute in attributes:
                    self._mark(attribute)
                self.library.run_passes(self.module, text, self.machine)
        except IrError as error:
            raise PassError(f"{action} failed: {error}") from None
        self.pass_ns += time.perf_counter_ns() - started
        self.trail.append(self.signature())
        if self.instructions > self.limit:
            raise PassError(
                f"after {action} the module has {self.instructions} instructions; at most {self.limit} are let"
            )

    def _mark(self, attribute: str) -> None:
        call = self.library.call
        kind = call("LLVMGetEnumAttributeKindForName", attribute.encode(), len(attribute))
        made = call("LLVMCreateEnumAttribute", self.context, kind, 0)
        function = call("LLVMGetFirstFunction", self.module)
        while function:
            if not call("LLVMIsDeclaration", function):
                call("LLVMAddAttributeAtIndex", function, 0xFFFFFFFF, made)
            function = call("LLVMGetNextFunction", function)

    def emit(self) -> bytes:
        """The object code. Made from the module's bitcode, as ``llc`` makes it from what ``opt`` wrote: code generation
        would change the module, and a copy in memory lists the uses of values in yet another order."""
        return self._emitted(self.library.emit_object)

    def emit_text(self) -> str:
        """The same code as assembly text, with LLVM's comments."""
        return self._emitted(self.library.emit_assembly)

    def _emitted(self, how: Callable[[int, int], Code]) -> Code:
        context = self.library.context()
        copy = 0
        try:
            copy = self.library.parse(context, self.library.bitcode(self.module))
            return how(copy, self.machine)
        except IrError as error:
            raise PassError(f"code generation failed: {error}") from None
        finally:
            if copy:
                self.library.call("LLVMDisposeModule", copy)
            self.library.call("LLVMContextDispose", context)


class Modules:
    """The modules at hand, least recently used first out.

    Args:
        library: the LLVM library.
        most: how many modules are kept.
        live: the class of the modules.
    """

    def __init__(self, library: Library, most: int = 64, live: type[Live] = Live) -> None:
        self.library = library
        self.most = most
        self._make = live
        self.machine = library.machine()
        self.layout = library.call("LLVMCreateTargetDataLayout", self.machine)
        self._live: OrderedDict[tuple[str, tuple[PassAction, ...]], Live] = OrderedDict()
        self.passes_run = 0

    def at(self, key: str, source: str | bytes, actions: Sequence[PassAction]) -> Live:
        """The module after ``actions``. It may be looked at until the next call, and must not be changed.

        Args:
            key: identity of the program.
            source: its IR.
            actions: passes and pipelines (``stop`` does nothing).

        Raises:
            PassError: a pass failed.
            IrError: the source cannot be read.
        """
        wanted = tuple(action for action in actions if action.kind != "stop")
        done = len(wanted)
        while done >= 0 and (key, wanted[:done]) not in self._live:
            done -= 1
        if done < 0:
            live = self._make(self.library, source, self.machine, self.layout)
        else:
            live = self._live.pop((key, wanted[:done]))
        for action in wanted[max(done, 0) :]:
            live.run(action)
            self.passes_run += 1
        self._live[key, wanted] = live
        while len(self._live) > self.most:
            self._live.popitem(last=False)[1].close()
        return live

    def held(self, key: str) -> Live | None:
        """The module before any pass, if it is at hand."""
        return self._live.get((key, ()))

    def clear(self) -> None:
        """Free all."""
        while self._live:
            self._live.popitem()[1].close()
