"""What the code of each decision about a loop looks like, compiled but not timed, and about how long it would take.

The better estimate runs the code once, without a clock, and plays what ran on a model of a core
(:mod:`features.cycles`). A simpler one plays a loop's typical trip count (:mod:`features.loop_profile`) through the
loops that the compiler made of it, the largest step first: so many rounds of the main vector loop, of the epilogue's,
of the scalar rest.
"""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from compilers.base import State
from compilers.loops import LEAVE, LlvmLoops, LoopAction, source
from compilers.loops.source import MarkedLoop
from features import assembly
from features.assembly import AsmLoop, Assembly
from features.cycles import Estimate, can_estimate, estimate
from features.loop_profile import Trips, profile
from programs.c_program import CProgramError

UNKNOWN = Trips(1, 64)
"""Taken for typical where a program cannot be counted."""
JUMP, ENTER, OUTSIDE = 1.0, 2.0, 1 / 6
"""See :meth:`Shape.cycles`."""
MISPREDICTED = 17.0
"""Cycles that a mispredicted branch costs."""
ESTIMATES: Mapping[str, Mapping[str, Any]] = {
    "log_estimate": {}, "log_units_only": {"units": True}, "log_predicted": {"jump": 0.0},
    "log_mispredicted": {"jump": 5.0}, "log_loops_only": {"enter": 0.0, "outside": 0.0},
    "log_much_around": {"enter": 7.0, "outside": 0.4},
}  # fmt: skip
"""Estimates under several assumptions, all relative to leaving the loop to the compiler; which is right when is for a
learner to find out."""
_ROUNDS = re.compile(r"%(niter|prol\.iter|epil\.iter)")
"""What unrolling counts its own rounds by."""
_REST = re.compile(r"\.(prol|epil)\S*$")

PER_ITERATION = ("loads", "stores", "shuffles", "multiplies", "gathers", "masks", "spills", "branches", "floats")
REPLAYED = ("is_replayed", "log_replayed", "log_replayed_instructions", "log_replayed_surprises")
"""By :mod:`features.cycles`, all relative to leaving the loop to the compiler; zeros where there is no estimate."""
CODE_FEATURES = (
    *REPLAYED, *ESTIMATES, "log_run", "log_cycles", "is_same_code", "log_step", "main_share",
    "log_rest", "log_unit_cycles", "log_chain_cycles", "log_main_instructions", "is_vector", "is_wide",
    *(f"{name}_per_iteration" for name in PER_ITERATION), "inner_loops", "log_outside", "log_outside_over_leave",
    "log_total", "log_total_over_leave", "log_unit_over_leave", "log_chain_over_leave", "loops_entered",
)  # fmt: skip
"""Of one decision's code; cycles and counts are for one iteration of the source's loop."""


@dataclass(frozen=True)
class Shape:
    """What a decision's code comes to.

    Attributes:
        main: the loop with the largest step that is run at all, if there is one.
        step: iterations of the source that one of its own does.
        share: of the iterations, done by ``main``.
        rest: iterations done one by one, for each entry.
        busy: cycles of one entry in loops, where every branch is predicted; ``units`` the same without dependences.
        jumps: branches of one entry within loops' bodies.
        run: instructions of one entry in loops.
        entered: loops run in one entry.
        outside: instructions around the inner loops, for each entry.
        surprises: branches of one entry that are mispredicted.
    """

    main: AsmLoop | None
    step: int
    share: float
    rest: float
    busy: float
    units: float
    jumps: float
    run: float
    entered: int
    inner: int
    outside: int
    total: int

    surprises: float = 0.0

    def cycles(
        self, *, jump: float = JUMP, enter: float = ENTER, outside: float = OUTSIDE, units: bool = False
    ) -> float:
        """Estimate for one entry.

        Args:
            jump: cycles for each branch within a body, besides those that are mispredicted.
            enter: cycles for each loop that is entered.
            outside: cycles for each instruction around inner loops: not all of those that are there are run.
            units: without dependences.
        """
        missed = MISPREDICTED * self.surprises if jump else 0.0
        busy = self.units if units else self.busy
        return busy + missed + jump * self.jumps + enter * self.entered + outside * self.outside


def step_of(lines: tuple[str, ...]) -> int:
    """Iterations of the source's loop that one of this loop does: how far its counter moves, 1 where none is found.

    Args:
        lines: the instructions of the loop's first and last block.
    """
    adds = {
        match.group(1): (match.group(2), int(match.group(3)))
        for line in lines
        if (match := re.match(r"\s+(%\S+) = add (?:n[us]w )*i\d+ (%\S+), (-?\d+)$", line))
    }
    phis = [match for line in lines if (match := re.match(r"\s+(%\S+) = phi i\d+ (.*)", line))]
    names = {match.group(1) for match in phis}
    found = []
    for name, text in (match.groups() for match in phis):
        if _ROUNDS.match(name):
            continue
        for value in re.findall(r"\[ (%[-\w$.]+),", text):
            moved, at = 0, value
            while at in adds:
                at, more = adds[at]
                moved += more
                if at in names:
                    break
            if moved and at == name:
                found.append(abs(moved))
    # a vector loop's counter is its only scalar one; of several the smallest is what counts iterations
    return max(1, min(found, default=1))


@dataclass(frozen=True)
class Looked:
    """A state's code: the loops of its IR, its assembly, and an estimate of what it takes, if there is one."""

    marks: tuple[MarkedLoop, ...]
    code: Assembly
    estimate: Estimate | None = None


def look(driver: LlvmLoops, state: State) -> Looked:
    """Compile a state, finished or not. Raises :class:`PassError` (a ``ValueError``)."""
    text = source.named(driver.optimized_text(state))
    code = driver.assembly(text)
    program: Any = state.program
    found = None
    if can_estimate(program):
        with contextlib.suppress(CProgramError):  # it crashes, say, which measuring will find out and say
            found = estimate(program, code)
    return Looked(tuple(source.marks(text)), assembly.read(code), found)


def shape_of(looked: Looked, number: int, trips: Trips) -> Shape:
    """What became of the loop ``number``, and how long it takes if it runs as often as ``trips`` says."""
    code = looked.code
    numbers = {(mark.function, mark.header): mark.number for mark in looked.marks}
    mine: dict[tuple[str, str], int] = {}
    for mark in looked.marks:
        # what is left over by unrolling has no mark, and is called after the loop that was unrolled
        origin = mark.number if mark.number >= 0 else numbers.get((mark.function, _REST.sub("", mark.header)), -1)
        if origin == number:
            mine[mark.function, mark.header] = step_of(mark.lines)
    loops = [(mine[one.function, one.header], one) for one in code.loops if (one.function, one.header) in mine]
    by_step: dict[tuple[int, int], AsmLoop] = {}
    for step, one in loops:
        key = _rank(one.header), -step
        if key not in by_step or one.busy_cycles > by_step[key].busy_cycles:
            by_step[key] = one
    left = trips.mean
    main: AsmLoop | None = None
    main_step, share, busy, units, jumps, run, entered, rest = 1, 0.0, 0.0, 0.0, 0.0, 0.0, 0, 0.0
    for (_, negative), one in sorted(by_step.items(), key=lambda pair: pair[0]):
        step = -negative
        rounds = left / step if step == 1 else math.floor(left / step)
        if rounds <= 0:
            continue
        if main is None:
            main, main_step, share = one, step, rounds * step / max(trips.mean, 1e-9)
        busy += rounds * one.busy_cycles
        units += rounds * one.unit_cycles
        jumps += rounds * one.jumps
        run += rounds * len(one.body)
        entered += 1
        left -= rounds * step
        rest += rounds if step == 1 else 0.0
    if left > 0:  # what is done outside of loops, one by one
        busy, units, run, rest = busy + 3 * left, units + 3 * left, run + 5 * left, rest + left
    functions = {one.function for _, one in loops}
    # where the loop around is unrolled, its body holds several copies of all, and is run less often
    copies = sum(step == main_step and main is not None and _alike(one, main) for step, one in loops)
    outside = round(sum(code.outside.get(name, 0) for name in functions) / max(copies, 1))
    # what goes the rarer way is mispredicted, as far as the code still branches there
    surprises = trips.surprises * min(jumps, trips.mean * trips.branches) / max(trips.branches, 1)
    return Shape(
        main, main_step, share, rest, busy, units, jumps, run, entered, len(loops), outside, code.total, surprises
    )


def _alike(one: AsmLoop, other: AsmLoop) -> bool:
    return one.depth == other.depth and len(one.body) == len(other.body) and _rank(one.header) == _rank(other.header)


def _rank(header: str) -> int:
    """LLVM enters vector loops first, then those of their epilogue, then scalar ones; it names them so."""
    return 0 if header.startswith("vector.body") else 1 if header.startswith("vec.epilog.vector.body") else 2


def code_rows(driver: LlvmLoops, state: State) -> npt.NDArray[np.float32]:
    """Features of the present candidates, (candidates, features) by :data:`CODE_FEATURES`; one compilation each."""
    program: Any = state.program
    choices = driver.legal(state)
    number = len(state.actions)
    counted: Mapping[str, Trips] = profile(program)
    trips = counted.get(str(choices.focus), UNKNOWN)
    if trips.entries == 0:
        trips = Trips(1, 0)
    leave = state.then(LoopAction(str(choices.focus), LEAVE))
    base_hash = driver.optimized_hash(leave)
    first = look(driver, leave)
    base = shape_of(first, number, trips)
    seen = {base_hash: (base, first.estimate)}
    rows = np.zeros((len(choices.candidates), len(CODE_FEATURES)), np.float32)
    for index, action in enumerate(choices.candidates):
        after = state.then(action)
        digest = driver.optimized_hash(after)
        if digest not in seen:
            looked = look(driver, after)
            seen[digest] = shape_of(looked, number, trips), looked.estimate
        shape, found = seen[digest]
        rows[index] = [*_replayed(found, first.estimate), *_row(shape, base, digest == base_hash, trips)]
    return rows


def _replayed(found: Estimate | None, base: Estimate | None) -> list[float]:
    if found is None or base is None:
        return [0.0] * len(REPLAYED)
    surprises = (found.mispredictions + 1) / (base.mispredictions + 1)
    return [
        1.0, math.log(found.cycles / base.cycles), math.log(found.instructions / base.instructions),
        math.log(surprises) / 4,
    ]  # fmt: skip


def _row(shape: Shape, base: Shape, same: bool, trips: Trips) -> list[float]:
    counts = shape.main.counts if shape.main is not None else dict.fromkeys(assembly.COUNTS, 0.0)
    step = shape.step
    (unit, chain), (base_unit, base_chain) = _per_iteration(shape), _per_iteration(base)
    bits = assembly.widest([shape.main]) if shape.main is not None else 0
    return [
        *(math.log((shape.cycles(**how) + 1) / (base.cycles(**how) + 1)) for how in ESTIMATES.values()),
        math.log((shape.run + shape.outside / 2 + 1) / (base.run + base.outside / 2 + 1)),
        math.log((shape.cycles() + 1) / max(trips.mean, 1.0)) / 2, float(same), math.log2(step) / 4, shape.share,
        math.log1p(shape.rest) / 3, _log(unit), _log(chain), math.log1p(counts["instructions"]) / 3,
        float(bits >= 128), float(bits == 512), *(math.log1p(counts[name] / step) for name in PER_ITERATION),
        shape.inner / 4, math.log1p(shape.outside) / 4, math.log((1 + shape.outside) / (1 + base.outside)),
        math.log1p(shape.total) / 5, math.log(shape.total / base.total), _log(unit) - _log(base_unit),
        _log(chain) - _log(base_chain), shape.entered / 2,
    ]  # fmt: skip


def _per_iteration(shape: Shape) -> tuple[float, float]:
    if shape.main is None:
        return 1.0, 1.0
    return shape.main.unit_cycles / shape.step, shape.main.chain_cycles / shape.step


def _log(cycles: float) -> float:
    return math.log(cycles + 0.02)
