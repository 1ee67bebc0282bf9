"""A roofline estimate of fused kernels: arithmetic or memory, whichever takes longer.

After Williams, Waterman, Patterson, "Roofline" (CACM 2009), with one bandwidth a cache level. The constants
are round figures for one core of a current server processor; they order candidates, they predict no time.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Machine:
    """One core.

    Attributes:
        flops_per_ns: cost units of ``programs.ir.OPS`` a nanosecond in vector code.
        launch_ns: fixed cost of one kernel.
        levels: (capacity in bytes, bytes a nanosecond) from the innermost cache outwards.
    """

    flops_per_ns: float = 55.0
    launch_ns: float = 300.0
    levels: tuple[tuple[float, float], ...] = (
        (48 << 10, 200.0),
        (1 << 20, 120.0),
        (24 << 20, 60.0),
        (float("inf"), 20.0),
    )

    def kernel_ns(self, flops: float, bytes_moved: float, working_set: float) -> float:
        """Estimated time of a kernel; ``working_set`` (bytes) says which level its operands come from."""
        bandwidth = next(rate for size, rate in self.levels if working_set <= size)
        return self.launch_ns + max(flops / self.flops_per_ns, bytes_moved / bandwidth)


MACHINE = Machine()
