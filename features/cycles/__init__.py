"""About how many cycles compiled code takes, found out without a clock.

The code is run once on typical inputs, with notes of which blocks ran and which addresses they touched
(:mod:`~features.cycles.traced`); a branch predictor (:mod:`~features.cycles.branches`) and an out-of-order core
(:mod:`~features.cycles.core`, with :mod:`~features.cycles.units`) play that back. It is an estimate for x86-64 cores
like the one its figures were fitted to; :mod:`benchmarks.llvm.core_fit` says how good it is on measured loops.
"""

from __future__ import annotations

import hashlib
import platform
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from compilers.base import State
from features.cycles.branches import mispredicted
from features.cycles.core import Core, played
from features.cycles.traced import Trace, trace
from features.cycles.units import NEEDS, Needs, encoded, needs
from programs.c_program import CProgram, CProgramError

VERSION = 1
"""To be raised where estimates change for another reason than the figures."""
ZEN4 = Core()
GHZ = 3.7
"""Cycles are told as ns of a core that runs so fast; where estimates are compared with each other it cancels."""
_KEPT = 65536
_NEEDS = needs()
MODEL = hashlib.sha256(f"{VERSION} {ZEN4} {dict(NEEDS)}".encode()).hexdigest()[:8]
"""Names what estimates rest on, for those who keep them."""


@dataclass(frozen=True)
class Estimate:
    """What one call comes to.

    Attributes:
        cycles: estimated.
        instructions: run.
        mispredictions: branches mispredicted, where the program is called again and again with the same inputs.
    """

    cycles: float
    instructions: float
    mispredictions: float

    @property
    def ns(self) -> float:
        """On a core of :data:`GHZ`."""
        return self.cycles / GHZ


class Driver(Protocol):
    """A compiler whose code can be looked at."""

    def assembly_of(self, state: State) -> str:
        """The state's code as LLVM's assembly text, comments included."""


_known: OrderedDict[tuple[str, str], Estimate] = OrderedDict()


def estimate_of(driver: Driver, state: State) -> Estimate:
    """Estimate a finished state's code; equal code of a program is played once.

    Raises:
        ValueError: there is no estimate: it does not compile, its run fails, or :func:`can_estimate` says no.
    """
    program: Any = state.program
    if not can_estimate(program):
        raise ValueError(f"{program.uri}: cycles are estimated of kernels, not of whole programs, and on x86-64 only")
    assembly = driver.assembly_of(state)
    key = program.key, hashlib.sha256(assembly.encode()).hexdigest()
    if key not in _known:
        _known[key] = estimate(program, assembly)
        if len(_known) > _KEPT:
            _known.popitem(last=False)
    return _known[key]


def can_estimate(program: Any) -> bool:
    """Whether there are estimates: for kernels, not for whole programs, and only on x86-64."""
    return isinstance(program, CProgram) and program.kind == "kernel" and platform.machine() == "x86_64"


def estimate(program: CProgram, assembly: str, core: Core = ZEN4) -> Estimate:
    """Estimate a program's machine code.

    Args:
        assembly: the code as LLVM's assembly text, comments included.

    Raises:
        CProgramError: it cannot be run, its run fails, or nothing that it runs could be followed.
    """
    found = replayed(trace(program, assembly), footprint_bytes(program), core)
    if not found.cycles > 0:
        raise CProgramError(f"{program.uri}: nothing was noted of what its assembly runs")
    return found


def footprint_bytes(program: CProgram) -> int:
    """Size of all buffers."""
    return sum(int(np.prod(one.shape, dtype=np.int64)) * np.dtype(one.dtype).itemsize for one in program.buffers)


def replayed(traced: Trace, footprint: int, core: Core = ZEN4, table: Needs = _NEEDS) -> Estimate:
    """Estimate what was traced."""
    code = encoded(traced.blocks)
    wrong = mispredicted(traced.path, code.ends)
    each = played(code, traced.path, traced.windows, traced.addresses, wrong, footprint, core, table)
    sizes = np.diff(code.begins)
    scale = traced.runs / max(len(traced.path), 1)
    instructions = float(sizes[traced.path].sum()) * scale
    return Estimate(each * instructions, instructions, float(wrong.sum()) * scale)
