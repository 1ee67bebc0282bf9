"""Deliberate miscompilations: code generators with one classic mistake each. The output check must catch them all."""

from __future__ import annotations

from collections.abc import Sequence

from compilers.loopjit.emit import Emitter
from compilers.loopjit.evaluate import Columns
from compilers.loopjit.index import Ix
from compilers.loopjit.memory import Guards
from compilers.loopjit.reads import Read, pin
from compilers.loopjit.scopes import Value
from compilers.loopjit.view import KNode
from programs.ir import Shape


class WrongTap(Emitter):
    """The first tap of every window reads where the second one does."""

    def _tap(self, node: KNode, index: tuple[Ix, ...], tap: Sequence[Ix]) -> Read:
        last = len(tap) - 1
        if node.attrs["size"][last] > 1 and all(ix == Ix(0) for ix in tap):
            tap = (*tap[:last], Ix(1))
        return super()._tap(node, index, tap)


class DroppedTail(Emitter):
    """Vector loops leave out the last column."""

    def _lanes(
        self, size: int, body: Columns, ops: list[str], edges: bool, cost: float, members: Sequence[str] = ()
    ) -> list[str]:
        return super()._lanes(max(1, size - 1), body, ops, edges, cost, members)


class SwappedAxis(Emitter):
    """Operands are read as if their last two axes lay the other way round in memory."""

    def _load(self, pointer: str, shape: Shape, index: tuple[Ix, ...], guards: Guards, invariant: bool) -> Value:
        if invariant and len(shape) > 1 and min(shape[-2:]) > 1:
            index = pin(index, shape)
            shape, index = (*shape[:-2], shape[-1], shape[-2]), (*index[:-2], index[-1], index[-2])
        return super()._load(pointer, shape, index, guards, invariant)


class StaleScratch(Emitter):
    """Scratch rows are never written: later phases read what an earlier row, run or plan left there."""

    def _store_at(self, name: str, offset: Ix, value: Value, guards: Guards) -> None:
        if name not in self.plan.main.scratch:
            super()._store_at(name, offset, value, guards)


MUTANTS: dict[str, type[Emitter]] = {
    "wrong tap": WrongTap,
    "dropped tail": DroppedTail,
    "swapped axis": SwappedAxis,
    "stale scratch": StaleScratch,
}
