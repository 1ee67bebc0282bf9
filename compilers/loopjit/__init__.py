"""loopjit, the embedded compiler: a fused group becomes one loop nest of explicit-vector LLVM IR.

Compiled in-process by LLVM through llvmlite, in about ten milliseconds, once for each distinct IR text.
"""

from __future__ import annotations

from collections.abc import Sequence

from compilers.base import Buffer, Kernel
from compilers.fusion import Partition
from compilers.fusion_driver import FusionDriver, KernelCost, Made, roofline_ns
from compilers.loopjit import target
from compilers.loopjit.emit import Emitter
from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.threads import TEAM, ThreadedEmitter

VERSION = 2


class LoopJit(FusionDriver):
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

    def __init__(self, emitter: type[Emitter] = Emitter, threads: int = 1, cost: KernelCost | None = None) -> None:
        if threads not in (1, TEAM):
            raise ValueError(f"loopjit makes code for 1 or {TEAM} threads, not for {threads}")
        if threads > 1 and emitter is not Emitter:
            raise ValueError(f"{emitter.__qualname__} writes code for one thread only; leave out threads={threads}")
        super().__init__(cost)
        self.threads = threads
        self._emitter = emitter if threads == 1 else ThreadedEmitter
        # what is known about one emitter's code, such as measurements, is not to be taken for another's
        other = "" if emitter is Emitter else f", {emitter.__qualname__}"
        team = "" if threads == 1 else f", {threads} threads"
        self.version = f"{VERSION} (LLVM {target.llvm_version()}{other}{team})"
        self.cache = target.object_cache()

    def _problem(self, partition: Partition, anchor: str) -> str | None:
        plan = self._plan(partition, anchor)
        return plan if isinstance(plan, str) else None

    def _make(self, partition: Partition, anchors: Sequence[str]) -> Sequence[Made]:
        return [self._emit(self.kernel_plan(partition, anchor)) for anchor in anchors]

    def _emit(self, plan: KernelPlan) -> Made:
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


__all__ = ["KernelCost", "LoopJit", "roofline_ns"]
