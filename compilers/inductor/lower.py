"""TorchInductor, told what to keep and what to fuse: from the operators of one kernel to its C++ source.

Two things are taken out of Inductor's hands while a kernel is made, and nothing else. At lowering, the values of the
group's members get buffers, whatever its heuristics say, and everything else is inlined into its readers; what a member
concatenates is written into its place, as Inductor does by itself, where that makes one loop nest. In the scheduler,
all the nodes are to become one; whether two of them may is Inductor's own to say (``Scheduler.can_fuse``, without the
heuristics of ``InductorChoices``).

What is used of torch is internal to it and made for the version that is pinned.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch._inductor import config, ir, scheduler
from torch._inductor.choices import InductorChoices
from torch._inductor.codegen import cpp
from torch._inductor.debug import DebugContext
from torch._inductor.graph import GraphLowering
from torch._inductor.virtualized import V
from torch.utils._ordered_set import OrderedSet

from compilers.inductor.trace import LABEL, REALIZE, Cut

NO_LIMIT = 1 << 40


class LoweringError(ValueError):
    """Inductor makes no single loop nest of a group; the message says why."""


@dataclass(frozen=True)
class Argument:
    """What a kernel's argument points to.

    Attributes:
        kind: its type in C.
        role: ``leaf``, ``stored`` or ``scratch``.
        name: of the buffer.
        offset: of the first element in it: another than 0 for a part of what is concatenated.
    """

    kind: str
    role: str
    name: str
    offset: int = 0


@dataclass(frozen=True)
class Source:
    """A kernel in C++.

    Attributes:
        text: a translation unit with ``extern "C" void kernel(...)``.
        arguments: of the kernel, in order.
        scratch: name -> shape of the buffers that are its own.
    """

    text: str
    arguments: tuple[Argument, ...]
    scratch: dict[str, tuple[int, ...]]


class _Lowering(GraphLowering):
    in_place = False
    """Whether concatenated parts are written into their places."""

    def run_node(self, n: torch.fx.Node) -> object:
        with config.patch(force_pointwise_cat=False) if self.in_place and _joins(n) else contextlib.nullcontext():
            result = super().run_node(n)
        if REALIZE in n.meta and isinstance(result, ir.TensorBox):
            result.realize()
        return result


def _joins(node: torch.fx.Node) -> bool:
    """Whether it is a stored concatenation, of which no part is to have a buffer of its own."""
    joins = node.target is torch.ops.aten.cat.default and REALIZE in node.meta
    return joins and not any(REALIZE in part.meta for part in node.all_input_nodes)


class _Choices(InductorChoices):
    """Fusion as the plan has it: no heuristic refuses what is legal."""

    @staticmethod
    def can_fuse(scheduler: Any, node1: Any, node2: Any, shared_data_score: int) -> bool:
        return True

    can_fuse_vertical = can_fuse
    can_fuse_horizontal = can_fuse


_own_loop = scheduler.Scheduler.fuse_nodes


def _fuse_best_first(self: Any, nodes: list[Any]) -> list[Any]:
    """In place of ``Scheduler.fuse_nodes``: its own rounds, best pairs first, then what pairs it did not think of."""
    return _fuse_in_order(self, _own_loop(self, nodes))


def _fuse_in_order(self: Any, nodes: list[Any]) -> list[Any]:
    """In place of ``Scheduler.fuse_nodes``: neighbours in the order of execution first.

    Loops of a reduction and of what follows it can only be joined from outside, and what is joined so takes part in no
    other kind of fusion; so these pairs are the last.
    """
    while len(nodes) > 1:
        self.prune_redundant_deps(nodes)
        pair = min(_pairs(self, nodes), default=None)
        if pair is None:
            break
        fused = OrderedSet(nodes)
        self.fuse_two_nodes(nodes[pair[2]], nodes[pair[3]], fused)
        nodes = self.topological_sort_schedule(sorted(fused, key=lambda node: node.min_order))
    return nodes


def _pairs(self: Any, nodes: list[Any]) -> Iterator[tuple[int, int, int, int]]:
    """(priority, distance, index, index) of pairs that may be fused."""
    for i, one in enumerate(nodes):
        backend = self.get_backend(one.get_device())
        for j, other in enumerate(nodes[i + 1 :], i + 1):
            if self.can_fuse(one, other) and not self.will_fusion_create_cycle(one, other):
                yield backend.get_fusion_pair_priority(one, other), j - i, i, j


@dataclass(frozen=True)
class _Way:
    """How to make one nest of a group: an order of fusing, and where what is concatenated is written."""

    order: Any
    in_place: bool = False


def _ways(part: Cut) -> list[_Way]:
    """In the order in which they are tried; the first that makes one nest is taken."""
    places = (True, False) if any(map(_joins, part.module.graph.nodes)) else (False,)
    return [_Way(order, in_place) for in_place in places for order in (_fuse_best_first, _fuse_in_order)]


class _Reasons:
    """Inductor's last word about a pair that it does not fuse."""

    def __init__(self) -> None:
        self.last = ""

    def heard(self, reason: str, *args: Any) -> None:
        self.last = reason % args if args else reason


@contextlib.contextmanager
def _listening() -> Iterator[_Reasons]:
    # its log would tell, too, and cost more than all the rest
    reasons = _Reasons()
    with _swapped(scheduler.WhyNoFuse, __call__=lambda why, reason, *args: reasons.heard(reason, *args)):
        yield reasons


@contextlib.contextmanager
def _swapped(owner: Any, **values: Any) -> Iterator[None]:
    before = {name: getattr(owner, name) for name in values}
    try:
        for name, value in values.items():
            setattr(owner, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(owner, name, value)


@contextlib.contextmanager
def settings(threads: int, order: Any = None) -> Iterator[None]:
    """Inductor's configuration while kernels are made: dense buffers, no caches of its own, and with an ``order`` (what
    stands in for ``Scheduler.fuse_nodes``) nothing realized or fused by heuristics."""
    patch = {"fx_graph_cache": False, "compile_threads": 1, "cpp.threads": threads, "comprehensive_padding": False}
    with contextlib.ExitStack() as stack:
        if order is not None:
            patch |= {
                "inplace_buffers": False,
                "force_pointwise_cat": True,
                "realize_opcount_threshold": NO_LIMIT,
                "realize_reads_threshold": NO_LIMIT,
                "max_fusion_size": NO_LIMIT,
            }
            stack.enter_context(
                _swapped(
                    ir.StorageBox,
                    mark_reuse=lambda self, users, **more: None,
                    realize_hint=lambda self: None,
                    has_exceeded_max_reads=lambda self: False,
                )
            )
            # asked of every value, by counting all that it is inlined from
            stack.enter_context(_swapped(ir.Loops, has_large_inner_fn=lambda self, threshold=None: False))
            stack.enter_context(_swapped(scheduler.Scheduler, fuse_nodes=order))
            stack.enter_context(V.set_choices_handler(_Choices()))
        stack.enter_context(config.patch(patch))
        stack.enter_context(V.set_debug_handler(DebugContext()))
        yield


@contextlib.contextmanager
def _lowered(part: Cut, threads: int, way: _Way, schedule: bool = True) -> Iterator[tuple[Any, list[Any], str]]:
    """The lowering of a group, and if ``schedule`` its nests and Inductor's last word on why there are several."""
    lowering = _Lowering(part.module, example_inputs=part.inputs, is_inference=True)
    lowering.in_place = way.in_place
    with settings(threads, way.order), V.set_graph_handler(lowering), V.set_fake_mode(part.mode):
        with _listening() as reasons:
            try:
                lowering.run(*part.inputs)
                if schedule:
                    lowering.init_wrapper_code()
                    lowering._update_scheduler()
            except Exception as error:
                words = str(error).strip().splitlines() or [type(error).__name__]
                raise LoweringError(f"TorchInductor cannot lower it: {words[0][:200]}") from error
        # what only frees or renames is no loop nest
        nodes = lowering.scheduler.nodes if schedule else ()
        nests = [node for node in nodes if not isinstance(node, scheduler.NopKernelSchedulerNode)]
        yield lowering, nests, reasons.last


def problem(part: Cut, inlined: Sequence[str]) -> str | None:
    """Why the group is no single loop nest in Inductor; ``None`` if it is one.

    Args:
        part: the group.
        inlined: nodes that are to be computed again in each reader.
    """
    first = None
    for way in _ways(part):
        try:
            with _lowered(part, 1, way) as (lowering, nests, why):
                found = _several(lowering, nests, why, inlined)
        except LoweringError as error:
            found = str(error)
            if not way.in_place:
                return found
        if found is None:
            return None
        if way.in_place:
            continue  # the reason is that of the way without it, which every group has
        first = first or found
        if len(nests) < 2:
            break
    return first


def _several(lowering: Any, nests: Sequence[Any], why: str, inlined: Sequence[str]) -> str | None:
    library = [node for node in nests if not _is_loops(node)]
    if library:
        return f"TorchInductor makes a library call of part of it ({library[0].get_name()})"
    kept = _kept(lowering, inlined)
    if kept:
        return f"TorchInductor stores {kept}: what reduces or scans is not computed again in its readers"
    if len(nests) > 1:
        names = [" + ".join(dict.fromkeys(_members(nest))) for nest in nests]
        because = f": {why}" if why else ""
        return f"TorchInductor keeps {len(nests)} loop nests apart ({'; '.join(names)}){because}"
    return None


def _is_loops(node: Any) -> bool:
    return all(isinstance(part.node, ir.ComputedBuffer) for part in node.get_nodes())


def _members(nest: Any) -> Iterator[str]:
    for part in nest.get_nodes():
        for origin in sorted(part.node.origins, key=str):
            label = origin.meta.get("custom", {}).get(LABEL)
            if REALIZE in origin.meta or label:
                yield str(origin.meta.get(REALIZE, label))


def _kept(lowering: Any, inlined: Sequence[str]) -> str:
    """A node that was to be inlined and has got a buffer."""
    for operation in lowering.operations:
        origin: Any = getattr(operation, "origin_node", None)
        if origin is None or REALIZE in origin.meta or _slice(operation) is not None:
            continue
        label = origin.meta.get("custom", {}).get(LABEL)
        if label in inlined:
            return str(label)
    return ""


def _slice(buffer: Any) -> tuple[str, int] | None:
    """The concatenation that a buffer is a part of, by its name, and at which element the part begins."""
    layout = getattr(buffer, "layout", None)
    if not isinstance(layout, ir.NonOwningLayout):
        return None
    return layout.view.get_name(), int(layout.view.get_layout().offset)


def source(part: Cut, threads: int) -> Source:
    """The group's C++.

    Raises:
        LoweringError: Inductor cannot lower it, or calls a library for a part of it.
    """
    texts: list[tuple[str, Any]] = []

    def define_kernel(self: Any, src_code: str, nodes: Any, kernel_args: Any = None) -> str:
        texts.append((src_code, kernel_args or self.kernel_group.args))
        return f"kernel_{len(texts)}"

    with _lowered_at_best(part, threads) as (lowering, nests, _):
        library = [node for node in nests if not _is_loops(node)]
        if library:
            raise LoweringError(f"TorchInductor makes a library call of part of it ({library[0].get_name()})")
        with _swapped(cpp.CppScheduling, define_kernel=define_kernel):
            lowering.scheduler.codegen()
        if len(texts) != 1:
            raise LoweringError(f"TorchInductor writes {len(texts)} functions of it instead of one")
        text, args = texts[0]
        _, names, types = args.cpp_argdefs()
        leaves = dict(zip(lowering.graph_input_names, part.leaves, strict=True))
        stored = dict(zip(lowering.get_output_names(), part.stored, strict=True))
        arguments: list[Argument] = []
        scratch: dict[str, tuple[int, ...]] = {}
        for kind, name in zip(types, names, strict=True):
            owner, offset = (None if name in leaves else _slice(lowering.get_buffer(name))) or (name, 0)
            if name in leaves:
                arguments.append(Argument(kind, "leaf", leaves[name]))
            elif owner in stored:
                arguments.append(Argument(kind, "stored", stored[owner], offset))
            else:
                buffer = lowering.get_buffer(owner)
                if kind != "float*":
                    raise LoweringError(f"TorchInductor keeps a buffer of {kind} in it, and buffers here are float32")
                scratch[owner] = tuple(int(size) for size in buffer.get_size())
                arguments.append(Argument(kind, "scratch", owner, offset))
    # the flag that reports integer divisions by zero is thread-local, and a kernel keeps no state; none divides
    lines = [line for line in text.splitlines() if "inductor_cpu_integer_div_error" not in line]
    body = "\n".join(lines).replace("#pragma CMT", "//")
    body = _tails_masked(_on_the_stack(body))
    body = re.sub(r"Placeholder\.\w+|\bKERNEL_NAME\b", "kernel", body)
    return Source(body, tuple(arguments), scratch)


@contextlib.contextmanager
def _lowered_at_best(part: Cut, threads: int) -> Iterator[tuple[Any, list[Any], str]]:
    """:func:`_lowered` in the first way that makes one nest; in the last but one of all if none does."""
    for way in _ways(part):
        with contextlib.ExitStack() as stack:
            try:
                found = stack.enter_context(_lowered(part, threads, way))
            except LoweringError:
                if not way.in_place:
                    raise
                continue
            if len(found[1]) == 1:
                yield found
                return
    with _lowered(part, threads, _ways(part)[-2]) as found:
        yield found


def _best_way(part: Cut) -> _Way:
    """The first way that makes one nest; the last but one of all if none does."""
    for way in _ways(part):
        try:
            with _lowered(part, 1, way) as (_, nests, _):
                if len(nests) == 1:
                    return way
        except LoweringError:
            if not way.in_place:
                raise
    return _ways(part)[-2]


def module_text(part: Cut) -> str:
    """The group as Inductor's own Python module, on whatever device its tensors are: kernels (of Triton, on a GPU) and
    a function ``call``, from the list of the leaves to the tuple of what is stored.

    Raises:
        LoweringError: Inductor cannot lower it.
    """
    with _lowered(part, 1, _best_way(part), schedule=False) as (lowering, _, _):
        code: Any = lowering.codegen()
        code = code[0] if isinstance(code, tuple) else code
    return str(getattr(code, "value", code))


_HEAP = re.compile(r"(?:auto|std::unique_ptr<(\w+) ?\[\]>) (\w+) = std::make_unique<(\w+) ?\[\]>\((\d+)L?\);")
MAX_LOCAL_BYTES = 1 << 20
_STACK_SUMS = """
template <typename T> struct CascadeSumHelper<T, CHUNK> {
    T sum_stk[24];
    uint64_t depth{0}, num_chunks{0}, index{0};
    CascadeSumHelper() : CascadeSumHelper(0) {}
    CascadeSumHelper(uint64_t count) : depth(ceil_log2_u64((count + CHUNK - 1) / CHUNK)) {
        for (auto& one : sum_stk) one = T(0);
    }
};
"""
"""The partial sums of long reductions in an array instead of a std::vector; 24 levels are enough for 2**24 chunks."""


def _on_the_stack(text: str) -> str:
    """Local buffers without the heap, which kernels have no access to: their sizes are constants.

    Raises:
        LoweringError: one is too large for that.
    """
    names = []

    def array(found: re.Match[str]) -> str:
        kind, name, size = found[3], found[2], int(found[4])
        if size * 8 > MAX_LOCAL_BYTES:
            raise LoweringError(f"it needs a local buffer of {size} elements, at most {MAX_LOCAL_BYTES // 8} are let")
        names.append(name)
        return f"alignas(64) {kind} {name}[{size}];"

    text = _HEAP.sub(array, text)
    for name in names:
        text = text.replace(f"{name}.get()", name)
    chunks = sorted(set(re.findall(r"CascadeSumHelper<[^;]*?, (\d+)>", text)))
    head, rest = text.split("\n", 1)
    return "\n".join([head, *(_STACK_SUMS.replace("CHUNK", chunk) for chunk in chunks), rest])


_TAIL = re.compile(
    r"if\(C10_UNLIKELY\((\w+) >= static_cast<int64_t>\((\d+)L?\) && \1 < static_cast<int64_t>\((\d+)L?\)\)\)\s*{"
)
_MASKED_LOAD = re.compile(
    r"(\w+\.template cast<float,1>\(\)|at::vec::VecMask<float,1>::from\(\w+\))\.template loadu<float,1>\("
)


def _tails_masked(text: str) -> str:
    """Masked loads in the tail of a loop read the tail only.

    Where a load depends on a condition, Inductor masks it by that alone: in the last, partial vector of a row it then
    reads a whole vector, past the end of the tensor in the last row.
    """
    pieces, at = [], 0
    while (found := _TAIL.search(text, at)) is not None:
        depth, stop = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[stop], 0)
            stop += 1
        count = int(found[3]) - int(found[2])
        lanes = "at::vec::Vectorized<float>"
        tail = f"at::vec::VecMask<float,1>({lanes}::arange(0.0f, 1.0f) < {lanes}({count}.0f))"
        block = text[found.end() : stop]
        masked = _MASKED_LOAD.sub(rf"(\1 & {tail}).template loadu<float,1>(", block)
        pieces += [text[at : found.end()], masked]
        at = stop
    return "".join([*pieces, text[at:]])
