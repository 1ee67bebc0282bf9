"""Seeded generator of loop kernels: ``programs://loops-random-v0/SEED``, to be trained on.

It writes LLVM IR directly (:mod:`programs.loops.random_loop`), so that thousands of kernels need no C compiler. Trip
counts, types, ways to read memory, what is computed and what is done with it are drawn independently of one another;
none of it is taken from the kernels of :mod:`programs.loops`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from programs.c_program import EXACT, CBuffer, CProgram, Tolerance
from programs.ir import Array
from programs.loops.random_loop import KEPT_ROWS, MARGIN, READS, SINKS, TABLE, LoopWriter, Source

PREFIX = "programs://loops-random-v0/"
FAMILY = "random-loop"
TARGET = (20_000, 40_000, 80_000)
"""Iterations of the inner loop in one call."""
FLOATS = {"float": Tolerance(1e-4, 1e-4), "double": Tolerance(1e-10, 1e-10)}
"""Tolerance by the type computed in, for where floats may be reassociated."""


def load(path: str) -> CProgram:
    """The program of seed ``path``.

    Raises:
        ValueError: the seed is no integer from 0 to 2**63 - 1.
    """
    if not (path.isascii() and path.isdigit()) or int(path) >= 2**63:
        raise ValueError(f"{PREFIX}{path}: the seed must be an integer from 0 to 2**63 - 1, not {path!r}")
    return _load(int(path))


def _trips(rng: np.random.Generator) -> int:
    low, high = ((2, 12), (8, 40), (30, 200), (150, 1500))[int(rng.choice(4, p=[0.3, 0.3, 0.25, 0.15]))]
    return int(np.exp(rng.uniform(np.log(low), np.log(high))))


@lru_cache(maxsize=256)
def _load(seed: int) -> CProgram:
    digest = hashlib.sha256(f"loops-random-v0/{seed}".encode()).digest()
    rng = np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))
    trips = _trips(rng)
    rows = max(KEPT_ROWS, int(rng.choice(TARGET)) // trips)
    w = LoopWriter("kernel", rng, 1e9)
    w.compute = w.pick("i32", "i32", "i32", "i32", "i64", "i64", "float", "float", "double", "double")
    w.counter_kind = w.pick("i64", "i64", "i32")
    w.slots.append("  %table = alloca ptr, align 8")
    w.put("store ptr %args, ptr %table, align 8")
    sizes = w.argument(0, "sizes")
    limit, count = w.slot("i64", "n"), w.slot("i64", "rows")
    w.store("i64", w.word(sizes, 0), limit)
    w.store("i64", w.word(sizes, 1), count)
    stride = w.slot("i64", "stride")
    w.store("i64", w.word(sizes, 2), stride)
    row = w.slot("i64", "r")
    shape = _Shape(trips, rows, 2 + w.below(15), w.chance(0.25))
    begin = _arrays(w, shape)
    sinks = [w.pick(*SINKS) for _ in range(1 + (w.chance(0.25)))]
    if "search" in sinks:
        sinks = ["search"]
    parts = [_sink(w, name, number, shape) for number, name in enumerate(dict.fromkeys(sinks))]
    _nest(w, shape, (row, limit, count, stride), begin, parts)
    w.put("ret void")
    lines = ["define dso_local void @kernel(ptr noundef %args) #0 {", "entry:", *w.slots, *w.lines, "}"]
    declared = [
        f"declare {kind} @llvm.{name}.{suffix}({kind})"
        for kind, suffix in (("float", "f32"), ("double", "f64"))
        for name in ("fabs", "sqrt")
        if any(f"@llvm.{name}.{suffix}(" in line for line in lines)
    ]
    metadata = [f"{name} = distinct !{{{name}, !0}}" for name in w.loops]
    tail = "\n".join(
        [*declared, "", "attributes #0 = { nounwind }", "", '!0 = !{!"llvm.loop.mustprogress"}', *metadata]
    )
    ir = f'source_filename = "loops-random-{seed}"\n\n' + "\n".join(lines) + f"\n\n{tail}\n"
    buffers = tuple(w.buffers)
    whole = (CBuffer("sizes", "int64", (3,), "input"), *buffers)
    draws = dict(w.draws)

    def make(input_seed: int) -> dict[str, Array]:
        inputs = np.random.default_rng([seed, input_seed & (2**64 - 1)])
        made: dict[str, Array] = {"sizes": np.array([trips, rows, shape.stride], np.int64)}
        for buffer in buffers:
            if buffer.role == "input":
                made[buffer.name] = _draw(inputs, buffer.dtype, buffer.shape, *draws[buffer.name])
        return made

    tolerance = FLOATS.get(w.compute, EXACT)
    return CProgram(f"{PREFIX}{seed}", FAMILY, ir, "kernel", whole, make, f"random loop {seed}", tolerance)


class _Shape:
    """Sizes of a kernel: trips of the inner loop (at most, where they vary), rows, and the opaque stride."""

    def __init__(self, trips: int, rows: int, stride: int, varies: bool) -> None:
        self.trips, self.rows, self.stride, self.varies = trips, rows, stride, varies
        self.length = trips + MARGIN
        self.lengths = ""


Part = tuple[Callable[[str], None], Callable[[str], None], Callable[[str, str], None]]
"""What a sink writes before the inner loop, in it, and after it."""


def _arrays(w: LoopWriter, shape: _Shape) -> Callable[[str, str], None]:
    """Declare what the loop reads; returns what sets the pointers at the begin of a row."""
    kinds = ("float", "double") if w.is_float else ("i8", "i16", "i32", "i64")
    own = {"i32": ("i8", "i8", "i16", "i16", "i32", "i32"), "i64": ("i64", "i64", "i32", "i16")}
    pointers: list[tuple[Source, str]] = []
    if shape.varies:
        shape.lengths = w.buffer("lengths", "i32", True, KEPT_ROWS, "input", "lengths", shape.trips)
    for number in range(1 + w.below(3)):
        pattern = w.pick(*READS)
        kind = w.pick(*own.get(w.compute, (w.compute, w.compute, w.compute, *kinds, "i16", "i32")))
        if kind == "double" and w.compute == "float":
            kind = "float"
        signed = kind in ("float", "double") or w.chance(0.6)
        step = 2 + w.below(3) if pattern == "strided" else 1
        length = {"row": shape.length * KEPT_ROWS, "shifted": shape.length * KEPT_ROWS, "strided": shape.length * step,
                  "column": shape.length * shape.stride}.get(pattern, shape.length)  # fmt: skip
        pointer = w.buffer(f"in{number}", kind, signed, length, "input")
        source = Source(pointer, kind, signed, pattern, step)
        if pattern == "gather":
            source.index = w.buffer(f"index{number}", "i32", True, shape.length, "input", "indices", shape.length)
        w.sources.append(source)
        pointers.append((source, pointer))
    if not w.is_float and w.chance(0.35):
        w.tables.append(w.buffer("lookup", "i32", True, TABLE, "input"))
    scalar = w.buffer("scalars", w.compute, True, KEPT_ROWS, "input", "small") if w.chance(0.5) else ""
    held = w.slot(w.compute, "scalar") if scalar else ""
    if held:
        w.variables.append((held, w.compute))

    def begin(row: str, last: str) -> None:
        for source, pointer in pointers:
            if source.pattern in ("row", "shifted"):
                source.slot = w.row_of(pointer, source.kind, row, str(shape.length))
            elif source.pattern == "reverse":
                source.index = last
        if scalar:
            kept = w.let(f"and i64 {w.load('i64', row)}, {KEPT_ROWS - 1}")
            w.store(w.compute, w.load(w.compute, w.at(w.compute, scalar, kept)), held)

    return begin


def _sink(w: LoopWriter, name: str, number: int, shape: _Shape) -> Part:
    kind = w.compute
    depth = 1 + w.below(3)
    narrow = kind if w.is_float else w.pick(*{"i32": ("i8", "i16", "i32", "i32"), "i64": ("i32", "i64")}[kind])
    zero = "0.000000e+00" if w.is_float else "0"

    def nothing(row: str) -> None:
        return

    if name in ("store", "either", "previous", "prefix", "scatter", "carried"):
        lowered = narrow if name in ("store", "either") else kind
        out = w.buffer(f"out{number}", lowered, True, shape.length * KEPT_ROWS, "output")
        carried = w.slot(kind, "carried")
        at = w.slot("ptr", "at")
        index = w.buffer(f"to{number}", "i32", True, shape.length, "input", "permutation") if name == "scatter" else ""
        distance = 1 + w.below(MARGIN)

        def before(row: str) -> None:
            w.store("ptr", w.load("ptr", w.row_of(out, lowered, row, str(shape.length))), at)
            w.store(kind, zero, carried)
            if name == "carried":
                for place in range(MARGIN):
                    w.store(kind, zero if not w.is_float else "1.000000e+00", w.at(kind, at, str(place)))

        def within(row: str) -> None:
            value = w.value_read(depth)
            place = w.position()
            if name == "previous":
                old = w.load(kind, carried)
                w.store(kind, value, carried)
                value = w.let(f"{'fsub' if w.is_float else 'sub'} {kind} {value}, {old}")
            elif name == "prefix":
                value = w.let(f"{'fadd' if w.is_float else 'add'} {kind} {w.load(kind, carried)}, {value}")
                w.store(kind, value, carried)
            elif name == "scatter":
                place = w.let(f"sext i32 {w.load('i32', w.at('i32', index, place))} to i64")
            elif name == "carried":
                old = w.load(kind, w.at(kind, at, w.position(MARGIN - distance)))
                half = w.let(f"fmul {kind} {old}, 5.000000e-01") if w.is_float else w.let(f"ashr {kind} {old}, 1")
                value = w.let(f"{'fadd' if w.is_float else 'add'} {kind} {half}, {value}")
                place = w.position(MARGIN)
            if name == "either":
                yes, no, end = (w.fresh(stem) for stem in ("if.then", "if.else", "if.end"))
                w.put(f"br i1 {w.condition(0)}, label %{yes}, label %{no}")
                for label, what in ((yes, value), (no, w.number())):
                    w.label(label)
                    lower = w.converted(what, kind, True, lowered)
                    w.store(lowered, lower, w.at(lowered, at, w.position()))
                    w.put(f"br label %{end}")
                w.label(end)
                return
            w.store(lowered, w.converted(value, kind, True, lowered), w.at(lowered, at, place))

        return before, within, lambda row, rows: None
    if name == "histogram":
        bins = w.buffer(f"bins{number}", "i32", True, TABLE, "output")

        def count(row: str) -> None:
            source = w.sources[0]
            value = w.load(source.kind, w.at(source.kind, source.slot, w.position()))
            if source.kind in ("float", "double"):
                value = w.let(f"and i64 {w.position()}, {TABLE - 1}")
            else:
                value = w.let(f"and i64 {w.converted(value, source.kind, False, 'i64')}, {TABLE - 1}")
            place = w.at("i32", bins, value)
            w.store("i32", w.let(f"add i32 {w.load('i32', place)}, 1"), place)

        return nothing, count, lambda row, rows: None
    wide = "i64" if kind == "i32" and name in ("reduce", "sum if") and w.chance(0.4) else kind
    held = "i64" if name in ("count", "search") else wide
    out = w.buffer(f"sum{number}", held, True, shape.rows, "output")
    value_slot, place_slot = w.slot(held, "sum"), w.slot("i64", "place")
    second = w.buffer(f"place{number}", "i64", True, shape.rows, "output") if name == "argmax" else ""
    start = {"search": "-1", "count": "0"}.get(name, zero)
    factor = "5.000000e-01" if w.is_float else w.pick("31", "3", "33", "16777619")

    def before_sum(row: str) -> None:
        w.store(held, start, value_slot)
        w.store("i64", "0", place_slot)

    def within_sum(row: str) -> None:
        if name in ("count", "search"):
            end = w.when(w.condition(0), w.fresh("if.then"))
            if name == "search":
                w.store("i64", w.position(), value_slot)
                w.lines.append(f"  br label %{w.exits[-1]}")
                w.label(end)
                return
            w.store("i64", w.let(f"add nsw i64 {w.load('i64', value_slot)}, 1"), value_slot)
            w.end_when(end)
            return
        if name == "sum if":
            end = w.when(w.condition(0), w.fresh("if.then"))
            w.accumulated(value_slot, held, w.converted(w.value_read(depth), kind, True, held))
            w.end_when(end)
            return
        value = w.converted(w.value_read(depth), kind, True, held)
        if name == "filter":
            old = w.let(f"{'fmul' if w.is_float else 'mul'} {held} {w.load(held, value_slot)}, {factor}")
            w.store(held, w.let(f"{'fadd' if w.is_float else 'add'} {held} {old}, {value}"), value_slot)
        elif name == "argmax":
            more = "fcmp ogt" if w.is_float else "icmp sgt"
            end = w.when(w.let(f"{more} {held} {value}, {w.load(held, value_slot)}"), w.fresh("if.then"))
            w.store(held, value, value_slot)
            w.store("i64", w.position(), place_slot)
            w.end_when(end)
        else:
            w.accumulated(value_slot, held, value)

    def after_sum(row: str, rows: str) -> None:
        w.store(held, w.load(held, value_slot), w.at(held, out, w.load("i64", row)))
        if second:
            w.store("i64", w.load("i64", place_slot), w.at("i64", second, w.load("i64", row)))

    return before_sum, within_sum, after_sum


def _nest(
    w: LoopWriter, shape: _Shape, names: tuple[str, str, str, str], begin: Callable[[str, str], None], parts: list[Part]
) -> None:
    """The two loops; outputs that not every call writes whole are cleared first."""
    row, limit, count, stride = names
    cleared = [
        (w.argument(1 + place, buffer.name), int(np.prod(buffer.shape)) * np.dtype(buffer.dtype).itemsize)
        for place, buffer in enumerate(w.buffers)
        if buffer.role == "output"
    ]
    for slot, size in cleared:
        w.put(f"call void @llvm.memset.p0.i64(ptr align 1 {w.load('ptr', slot)}, i8 0, i64 {size}, i1 false)")
    w.store("i64", "0", row)
    outer, inside, after, end = (w.fresh(stem) for stem in ("rows.cond", "rows.body", "rows.inc", "rows.end"))
    w.put(f"br label %{outer}")
    w.label(outer)
    more = w.let(f"icmp slt i64 {w.load('i64', row)}, {w.load('i64', count)}")
    w.put(f"br i1 {more}, label %{inside}, label %{end}")
    w.label(inside)
    last = w.slot("i64", "last")
    trips = w.slot("i64", "trips")
    if shape.varies:
        kept = w.let(f"and i64 {w.load('i64', row)}, {KEPT_ROWS - 1}")
        w.store("i64", w.let(f"sext i32 {w.load('i32', w.at('i32', shape.lengths, kept))} to i64"), trips)
    else:
        w.store("i64", w.load("i64", limit), trips)
    w.store("i64", w.let(f"sub nsw i64 {w.load('i64', trips)}, 1"), last)
    begin(row, last)
    for source in w.sources:
        if source.pattern == "column":
            source.index = stride
    for before, _, _ in parts:
        before(row)
    kind = w.counter_kind
    w.counter = w.slot(kind, "i")
    w.store(kind, "0", w.counter)
    test, body, step, done = (w.fresh(stem) for stem in ("for.cond", "for.body", "for.inc", "for.end"))
    w.put(f"br label %{test}")
    w.label(test)
    bound = w.load("i64", trips)
    if kind == "i32":
        bound = w.let(f"trunc i64 {bound} to i32")
    w.put(f"br i1 {w.let(f'icmp slt {kind} {w.load(kind, w.counter)}, {bound}')}, label %{body}, label %{done}")
    w.label(body)
    w.exits.append(done)
    for _, within, _ in parts:
        within(row)
    w.put(f"br label %{step}")
    w.label(step)
    w.store(kind, w.let(f"add nsw {kind} {w.load(kind, w.counter)}, 1"), w.counter)
    w.repeat(test)
    w.label(done)
    for _, _, behind in parts:
        behind(row, count)
    w.put(f"br label %{after}")
    w.label(after)
    w.store("i64", w.let(f"add nsw i64 {w.load('i64', row)}, 1"), row)
    w.repeat(outer)
    w.label(end)


def _draw(rng: np.random.Generator, dtype: str, shape: tuple[int, ...], how: str, most: int) -> Array:
    kind = np.dtype(dtype)
    if how == "lengths":
        return rng.integers(1, most, shape, kind.type, endpoint=True)
    if how == "indices":
        return rng.integers(0, most, shape, kind.type)
    if how == "permutation":
        return rng.permutation(shape[0]).astype(kind)
    if kind.kind == "f":
        return rng.standard_normal(shape).astype(kind)
    if how == "small" or kind.itemsize > 2:
        # mostly small numbers, as programs have them; comparisons then go either way
        return rng.integers(0 if kind.kind == "u" else -1000, 1000, shape, kind.type)
    limits = np.iinfo(kind)
    return rng.integers(limits.min, limits.max, shape, kind.type, endpoint=True)
