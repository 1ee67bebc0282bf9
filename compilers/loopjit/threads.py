"""One kernel on several threads: which loop they divide among themselves, whether it is worth it, and the code.

The divided loop runs over a dimension of the rows, or over the columns. Threads never wait for each other inside it:
what one computes no other reads. So each has scratch rows of its own; and where it reduces over the divided rows,
the second adds to totals of its own, which are combined with the first one's at the end. Hoisted nests run before the
division. The runtime is GNU OpenMP, the same pool of threads that torch's own operators use.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from compilers.loopjit.columns import BLOCK
from compilers.loopjit.emit import ATTRIBUTES, PARTIAL, Emitter
from compilers.loopjit.evaluate import Body
from compilers.loopjit.index import LANE, WIDTH, ZERO, Ix, symbol
from compilers.loopjit.memory import Guards, combine
from compilers.loopjit.nest import KernelPlan
from compilers.loopjit.reads import domain, is_reduction
from compilers.loopjit.scopes import Scope, Value
from compilers.roofline import MACHINE
from programs.ir import Shape

TEAM = 2
"""GNU OpenMP ends and restarts threads when teams of different sizes take turns; teams of two and one do not."""

LEAST_GAIN_NS = 3000.0
"""A loop is divided where that should save so much by the roofline's account. To wake the other thread and to wait for
it takes 1.3 us while it is still looking for work; kernels of twice this time ran 1.1 to 1.25 times as fast."""

LEAST_COLUMNS = 64
"""Fewest columns that a thread gets: shorter stretches would share cache lines and leave no main loop."""

SHARE = "__share"
PART = "part"
RUNTIME = (
    "declare void @GOMP_parallel(ptr, ptr, i32, i32)",
    "declare i32 @omp_get_thread_num()",
    "declare i32 @omp_get_num_threads()",
)


@dataclass(frozen=True)
class Division:
    """What the threads divide: dimension ``dim`` of the rows, or the columns where ``dim`` is the last one.

    ``share`` is the larger part, which one of the threads has to do (0.5 is even). ``split_totals`` are the
    reductions for which each thread has totals of its own.
    """

    dim: int
    share: float
    split_totals: tuple[str, ...] = ()


def serial_ns(plan: KernelPlan) -> float:
    """The roofline's estimate of the kernel on one thread, without what it costs to start it."""
    nodes, leaves = plan.view.nodes, {leaf.buffer: leaf.shape for leaf in plan.view.leaves.values()}
    shapes = [*leaves.values(), *(nodes[name].shape for name in plan.stored)]
    size = 4.0 * sum(math.prod(shape) for shape in shapes)
    return MACHINE.kernel_ns(plan.flops, size, size) - MACHINE.launch_ns


def divide(plan: KernelPlan, partial: bool, jams: bool) -> tuple[Division | None, str]:
    """The division that leaves the slower thread least to do, or ``None`` and the reason why the kernel stays serial.

    Decided from the plan alone. ``partial``: sums over the innermost rows go through partial sums, block by block;
    ``jams``: several of the innermost rows are done at a time.
    """
    found = [*_over_rows(plan, partial, jams), *_over_columns(plan, partial)]
    if not found:
        return None, "no loop can be divided: one row, and columns that need each other"
    best = min(found, key=lambda one: one.share)
    gain_ns = serial_ns(plan) * (1 - best.share)
    if gain_ns < LEAST_GAIN_NS:
        return None, f"dividing it would save about {gain_ns / 1000:.1f} us, less than {LEAST_GAIN_NS / 1000:g} us"
    return best, ""


def _over_rows(plan: KernelPlan, partial: bool, jams: bool) -> list[Division]:
    nest, nodes = plan.main, plan.view.nodes
    work = math.prod(nest.rows) * max(domain(plan.view, name)[-1] for phase in nest.phases for name in phase)
    found = []
    for dim, size in enumerate(nest.rows):
        innermost = dim == len(nest.rows) - 1
        if dim in nest.axes or (innermost and jams and not partial):
            continue
        totals = tuple(name for name in sorted(nest.accumulated) if dim in nodes[name].attrs["axes"])
        unit = BLOCK if innermost and partial else 1
        if size // unit < TEAM:
            continue
        # the last thread also has what the blocks leave over
        share = (-(-(size // unit) // TEAM) * unit + size % unit) / size
        again = sum(math.prod(nodes[name].shape) for name in totals)
        found.append(Division(dim, share + 2 * again / work, totals))
    return found


def _over_columns(plan: KernelPlan, partial: bool) -> list[Division]:
    nest, view = plan.main, plan.view
    members = [name for phase in nest.phases for name in phase]
    sizes = {domain(view, name)[-1] for name in members}
    size, last = max(sizes), view.rank - 1
    across = any(is_reduction(view.nodes[name]) and last in view.nodes[name].attrs["axes"] for name in members)
    if len(sizes) > 1 or across or partial or size < LEAST_COLUMNS * TEAM:
        return []
    if len(nest.phases) > 1 and not nest.axes:
        return []  # a later phase reads columns that another thread computes
    # the last thread also has what the main loop leaves over: up to three vectors, and one at the edge
    return [Division(last, 1 / TEAM + 3 * WIDTH / size)]


class ThreadedEmitter(Emitter):
    """Writes a kernel whose main loop is divided between two threads, where :func:`divide` says so.

    Any other kernel is the very code that :class:`~compilers.loopjit.emit.Emitter` writes.
    """

    def __init__(self, plan: KernelPlan, native_ldexp: bool = False) -> None:
        super().__init__(plan, native_ldexp)
        self.division, self.reason = divide(plan, bool(self._partial(plan.main)), self._jams(plan.main))
        self._state = "outside"
        self._private: frozenset[str] = frozenset()
        if self.division is None:
            return
        main = {name for phase in plan.main.phases for name in phase}
        self._private = frozenset(
            name for name in self.storage if name.removesuffix(PARTIAL) in main and name not in plan.stored
        ) - set(self.division.split_totals)
        for name in self.division.split_totals:
            self.storage[name + SHARE] = self.storage[name]
        self.args = (*self.leaf_args, *self.storage)
        self.pointer = {name: f"%p{number}" for number, name in enumerate(self.args)}

    def buffer_shape(self, name: str) -> Shape:
        """The shape of a buffer: a stretch for each thread where it is private."""
        return (TEAM, self._stretch(name)) if name in self._private else super().buffer_shape(name)

    def _stretch(self, name: str) -> int:
        """Floats from one thread's part to the next one's: whole pairs of cache lines, since those are fetched."""
        return -(-math.prod(self.storage[name]) // 32) * 32

    def text(self, name: str) -> str:
        """The module's IR, with the function called ``name``."""
        if self.division is None:
            return super().text(name)
        for nest in self.plan.hoisted:
            self._nest(nest)
        nest, totals = self.plan.main, self.division.split_totals
        for total in sorted(nest.accumulated):
            self._fill(total)
        for total in totals:
            self._fill(total + SHARE, SHARE)
        before, inside = self.w.stack[0], Scope("entry")
        self.w.stack = [inside]
        self._state = "waiting"
        if nest.axes:
            self._columns(nest)
        else:
            self._rows(nest, 0, ())
        if self._state == "waiting":
            raise RuntimeError(f"no loop over dimension {self.division.dim} of {nest.rows} was written")
        self._state = "outside"
        self.w.stack = [after := Scope(before.label)]
        for total in totals:
            self._combine_share(total)
        call = f"  call void @GOMP_parallel(ptr @{PART}, ptr %buffers, i32 {TEAM}, i32 0)"
        whole = "\n".join([*self._pointers(), *before.lines, call, *after.lines])
        part = "\n".join([*self._own_pointers(), *inside.lines])
        declarations = "\n".join([*self.w.declarations, *RUNTIME])
        return (
            f"define void @{name}(ptr %buffers) #0 {{\nentry:\n{whole}\n  ret void\n}}\n"
            f"define internal void @{PART}(ptr %buffers) #0 {{\nentry:\n{part}\n  ret void\n}}\n"
            f"{declarations}\n{ATTRIBUTES}"
        )

    def _own_pointers(self) -> list[str]:
        """The lines that say which thread this is, and where its buffers are."""
        lines = [
            "  %me32 = call i32 @omp_get_thread_num()",
            "  %me = zext i32 %me32 to i64",
            "  %team32 = call i32 @omp_get_num_threads()",
            "  %team = zext i32 %team32 to i64",
            "  %after = add i64 %me, 1",
            "  %first = icmp eq i64 %me, 0",
            "  %last = icmp eq i64 %after, %team",
        ]
        raw = dict(zip(self.args, (f"%p{number}" for number in range(len(self.args))), strict=True))
        assert self.division is not None
        moved = []
        for number, name in enumerate(self.args):
            if name in self._private:
                raw[name] = f"%q{number}"
                moved.append(f"  %o{number} = mul i64 %me, {self._stretch(name)}")
                moved.append(f"  %p{number} = getelementptr inbounds float, ptr %q{number}, i64 %o{number}")
            elif name in self.division.split_totals:
                raw[name] = f"%q{number}"
                moved.append(f"  %p{number} = select i1 %first, ptr %q{number}, ptr {raw[name + SHARE]}")
        for number, name in enumerate(self.args):
            lines.append(f"  %a{number} = getelementptr ptr, ptr %buffers, i64 {number}")
            lines.append(f"  {raw[name]} = load ptr, ptr %a{number}, align 8, !invariant.load !0")
        return lines + moved

    def _combine_share(self, name: str) -> None:
        """Combine the other thread's totals with the first one's."""
        op, size = self.view.nodes[name].op, math.prod(self.storage[name])

        def both(at: Ix, guards: Guards) -> None:
            old = self._load_at(self.pointer[name], at, guards, invariant=False)
            new = self._load_at(self.pointer[name + SHARE], at, guards, invariant=False)
            self._store_at(name, at, Value(combine(self.w.ops(old.wide), op, old.ssa, new.ssa), old.wide), guards)

        def body(base: Ix, masked: bool) -> None:
            column = base + symbol(LANE)
            both(column, ((column, size),) if masked else ())

        if size == 1:
            both(ZERO, ())
        else:
            self._simple_lanes(size, body)

    # -- the divided loops

    def _mine(self, bounds: tuple[int, int, int]) -> tuple[str, str]:
        """This thread's part of a loop's rounds: i64 operands, begin and end."""

        def make() -> tuple[str, str]:
            start, _, step = bounds
            count = len(range(*bounds))
            ends = []
            for who in ("%me", "%after"):
                rounds = self.w.emit(f"mul nuw nsw i64 {who}, {count}")
                rounds = self.w.emit(f"udiv i64 {rounds}, %team")
                scaled = rounds if step == 1 else self.w.emit(f"mul nuw nsw i64 {rounds}, {step}")
                ends.append(self.w.emit(f"add nuw nsw i64 {scaled}, {start}") if start else scaled)
            return ends[0], ends[1]

        result: tuple[str, str] = self.w.remember(("mine", bounds), make)
        return result

    @property
    def _divided_dim(self) -> int:
        """The dimension whose next loop is to be divided; -1 inside it, and outside the nest that it belongs to."""
        return -1 if self.division is None or self._state in ("outside", "inside") else self.division.dim

    def _divided(self, write: Callable[[], None]) -> None:
        self._state = "inside"
        write()
        self._state = "done"

    def _row_loop(self, dim: int, bounds: tuple[int, int, int], body: Body) -> None:
        if dim != self._divided_dim:
            super()._row_loop(dim, bounds, body)
            return
        self._divided(lambda: _nothing(self.w.loop("r", bounds, body, between=self._mine(bounds))))

    def _row_rest(self, dim: int, write: Callable[[], None]) -> None:
        if dim != self._divided_dim:
            super()._row_rest(dim, write)
            return
        self._divided(lambda: self.w.when("%last", write))

    def _lane_loop(
        self, bounds: tuple[int, int, int], body: Body, carried: list[tuple[str, str]], width: int
    ) -> list[str]:
        if carried or self.view.rank - 1 != self._divided_dim:
            return super()._lane_loop(bounds, body, carried, width)
        self._divided(lambda: _nothing(self.w.loop("b", bounds, body, (), width, between=self._mine(bounds))))
        return []

    def _lane_rest(
        self, bounds: tuple[int, int, int], body: Body, carried: list[tuple[str, str]], jump: int | None
    ) -> list[str]:
        if carried or self.view.rank - 1 != self._divided_dim:
            return super()._lane_rest(bounds, body, carried, jump)
        write = super()._lane_rest
        self._divided(lambda: self.w.when("%last", lambda: _nothing(write(bounds, body, [], jump))))
        return []


def _nothing(_: object) -> None:
    """A loop without carried values has no result."""
