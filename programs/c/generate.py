"""Seeded generator of integer-and-loop programs: ``programs://c-random-v0/SEED``.

It writes LLVM IR directly, in the style of an unoptimized C compiler (every variable in memory, every helper a call),
so that thousands of programs need no C compiler. A program is a kernel over a few arrays and helper functions below
it: nested loops, conditionals, switches, breaks, reductions, table reads, calls. It always ends (loops count up to a
bound, or shift a word to zero), stays in bounds (arrays have power-of-two lengths and indices are masked or count up
to the length) and has no undefined behaviour (arithmetic wraps, shift counts are masked, divisors are odd).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from programs.c.random_function import BITS, MAX_ROUNDS, Function, Helper, Table
from programs.c_program import CBuffer, CProgram
from programs.ir import Array

PREFIX = "programs://c-random-v0/"
FAMILY = "random"
TARGET_COST = (4_000_000, 8_000_000, 16_000_000)
"""Unoptimized instructions a call, by the generator's own estimate: about 0.03 to 0.5 ms when optimized."""
ROUND_COST = 150_000
"""As many of them at most in one round; the rounds make up the rest."""


def declare(f: Function, parameters: tuple[str, ...]) -> list[str]:
    """Give a helper its parameters, each in a slot of its own; what stands between its parentheses."""
    declared = []
    for position, parameter in enumerate(parameters):
        if parameter == "table":
            declared += [f"ptr noundef %p{position}", f"i64 noundef %m{position}"]
            pointer, mask = f.slot("ptr", "table"), f.slot("i64", "mask")
            f.store("ptr", f"%p{position}", pointer)
            f.store("i64", f"%m{position}", mask)
            f.arrays.append(Table(pointer, "i32", 0, mask, False))
        else:
            declared.append(f"{parameter} noundef %p{position}")
            f.variable(parameter, f"%p{position}")
    if not f.arrays:
        f.helpers = [helper for helper in f.helpers if "table" not in helper.parameters]
    return declared


def _helper(rng: np.random.Generator, number: int, earlier: list[Helper], loops: list[str]) -> tuple[Helper, str]:
    budget = 300.0 + int(rng.integers(0, 400))
    f = Function(f"helper{number}", rng, budget, list(earlier[-2:]), loops=loops)
    parameters = tuple(f.pick("i32", "i64", "i8") for _ in range(1 + f.below(3)))
    if f.chance(0.5):
        parameters = ("table", *parameters)
    declared = declare(f, parameters)
    result = f.pick("i32", "i64")
    f.variable(result, "0")
    f.statements(1 + f.below(3), 2)
    f.put(f"ret {result} {f.value(result, 1)}")
    text = "\n".join(
        [f"define internal {result} @{f.name}({', '.join(declared)}) #0 {{", "entry:", *f.slots, *f.lines, "}"]
    )
    return Helper(f.name, result, parameters, f.cost), text


def _rng(seed: int) -> np.random.Generator:
    digest = hashlib.sha256(f"c-random-v0/{seed}".encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))


_DTYPE = {"i8": "uint8", "i16": "int16", "i32": "uint32", "i64": "int64"}


def _kernel(
    rng: np.random.Generator,
    helpers: list[Helper],
    loops: list[str],
    target: float,
    function: type[Function] = Function,
) -> tuple[str, tuple[CBuffer, ...], list[int]]:
    """The kernel's text, its buffers and what ``sizes`` holds: the arrays' lengths, then the rounds."""
    f = function("kernel", rng, ROUND_COST, helpers, loops=loops)
    shapes = [("in", "i32"), *(("in", f.pick(*BITS)) for _ in range(1 + f.below(2)))]
    shapes += [("out", f.pick(*BITS)) for _ in range(1 + f.below(2))]
    if f.chance(0.4):
        shapes.append(("tmp", f.pick("i32", "i64")))
    lengths = [1 << (6 + f.below(6)) for _ in shapes]
    f.slots.append("  %table = alloca ptr, align 8")
    f.put("store ptr %args, ptr %table, align 8")
    sizes = f.argument(0, "sizes")
    buffers = [CBuffer("sizes", "int64", (len(shapes) + 1,), "input")]
    roles = {"in": "input", "out": "output", "tmp": "temporary"}
    for position, ((role, kind), length) in enumerate(zip(shapes, lengths, strict=True)):
        buffers.append(CBuffer(f"{role}{position}", _DTYPE[kind], (length,), roles[role]))
        array, mask = f.argument(position + 1, role), f.slot("i64", "mask")
        f.store("i64", f.let(f"sub nsw i64 {f.word(sizes, position)}, 1"), mask)
        f.arrays.append(Table(array, kind, length, mask, role != "in"))
    buffers.append(CBuffer("sums", "int64", (8,), "output"))
    sums = f.argument(len(shapes) + 1, "sums")
    for _ in range(3 + f.below(3)):
        kind = f.pick("i32", "i64", "i64", "i16")
        f.variable(kind, f.constant(kind))
    whole, f.arrays = f.arrays, [array for array in f.arrays if not array.writable]
    for table in whole:
        if table.writable:  # every element is written before anything is read
            f.count_loop(1, table, _filler(f, table))
    f.arrays, f.cost = whole, 0.0
    wanted = 1 + f.below(4)

    def one_round() -> None:
        for _ in range(wanted):
            f.count_loop(3)

    f.count_loop(3, bound=f.word(sizes, len(shapes)), body=one_round)
    rounds = int(min(max(target / max(f.cost, 1.0), 1), MAX_ROUNDS))
    for number in range(8):
        slot, kind = f.variables[number % len(f.variables)]
        value = f.load(kind, slot)
        at = f.let(f"getelementptr inbounds i64, ptr {f.load('ptr', sums)}, i64 {number}")
        f.store("i64", value if kind == "i64" else f.let(f"sext {kind} {value} to i64"), at)
    f.put("ret void")
    lines = ["define dso_local void @kernel(ptr noundef %args) #0 {", "entry:", *f.slots, *f.lines, "}"]
    return "\n".join(lines), tuple(buffers), [*lengths, rounds]


def _filler(f: Function, array: Table) -> Callable[[], None]:
    def fill() -> None:
        counter = f.load("i64", f.counters[-1][0])
        value = f.let(f"add {array.kind} {f.value(array.kind, 2)}, {f.cast(counter, 'i64', array.kind)}")
        base = f.load("ptr", array.pointer)
        f.store(array.kind, value, f.let(f"getelementptr inbounds {array.kind}, ptr {base}, i64 {counter}"))

    return fill


def load(path: str) -> CProgram:
    """The program of seed ``path``.

    Raises:
        ValueError: the seed is no integer from 0 to 2**63 - 1.
    """
    return _load(seed_of(PREFIX, path))


def seed_of(prefix: str, path: str) -> int:
    """The seed that an address ends with; raises ``ValueError`` for anything but an integer from 0 to 2**63 - 1."""
    if not (path.isascii() and path.isdigit()) or int(path) >= 2**63:
        raise ValueError(f"{prefix}{path}: the seed must be an integer from 0 to 2**63 - 1, not {path!r}")
    return int(path)


@lru_cache(maxsize=256)
def _load(seed: int) -> CProgram:
    rng = _rng(seed)
    helpers: list[Helper] = []
    loops: list[str] = []
    texts = []
    for number in range(int(rng.integers(1, 6))):
        helper, text = _helper(rng, number, helpers, loops)
        helpers.append(helper)
        texts.append(text)
    return compose(f"{PREFIX}{seed}", FAMILY, seed, rng, helpers, texts, loops)


def compose(
    uri: str,
    family: str,
    seed: int,
    rng: np.random.Generator,
    helpers: list[Helper],
    texts: list[str],
    loops: list[str],
    function: type[Function] = Function,
) -> CProgram:
    """A program of helper functions that are there already and a kernel that calls them.

    Args:
        uri, family, seed: of the program.
        rng: what the kernel is drawn from.
        helpers, texts: the helpers and their IR.
        loops: names of the loops' metadata so far.
        function: the class that writes the kernel.
    """
    target = TARGET_COST[int(rng.integers(0, len(TARGET_COST)))]
    kernel, buffers, lengths = _kernel(rng, helpers, loops, target, function)
    metadata = [f"{name} = distinct !{{{name}, !0}}" for name in loops]
    tail = "\n".join(["attributes #0 = { nounwind }", "", '!0 = !{!"llvm.loop.mustprogress"}', *metadata])
    suite = uri.removeprefix("programs://").partition("-v")[0]
    ir = "\n\n".join([f'source_filename = "{suite}-{seed}"', kernel, *texts, tail]) + "\n"

    def make(input_seed: int) -> dict[str, Array]:
        inputs = np.random.default_rng([seed, input_seed & (2**64 - 1)])
        made: dict[str, Array] = {"sizes": np.array(lengths, np.int64)}
        for buffer in buffers[1:]:
            if buffer.role == "input":
                limits = np.iinfo(buffer.dtype)
                made[buffer.name] = inputs.integers(
                    limits.min, limits.max, buffer.shape, np.dtype(buffer.dtype).type, endpoint=True
                )
        return made

    return CProgram(uri, family, ir, "kernel", buffers, make, f"random {seed}")
