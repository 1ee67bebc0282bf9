"""What machine a measurement was made on, and in what state it was."""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import platform
import sys
import time
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

import psutil


def _read(path: str) -> str | None:
    try:
        return Path(path).read_text().strip()
    except OSError:
        return None


@lru_cache(maxsize=1)
def _fixed() -> dict[str, Any]:
    model = None
    for line in (_read("/proc/cpuinfo") or "").splitlines():
        if line.startswith(("model name", "CPU part")):
            model = line.split(":", 1)[1].strip()
            break
    caches = {}
    for index in range(8):
        root = f"/sys/devices/system/cpu/cpu0/cache/index{index}"
        kind, level, size = _read(f"{root}/type"), _read(f"{root}/level"), _read(f"{root}/size")
        if kind and level and size and kind != "Instruction":
            caches[f"L{level}"] = size
    flags = (_read("/proc/cpuinfo") or "").partition("flags")[2].partition("\n")[0].split()
    versions = {}
    for package in ("torch", "llvmlite", "numpy"):
        try:
            versions[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            versions[package] = "not installed"
    huge = (_read("/sys/kernel/mm/transparent_hugepage/enabled") or "").partition("[")[2].partition("]")[0]
    return {
        "cpu": model or platform.processor() or platform.machine(),
        "architecture": platform.machine(),
        "cpus": os.cpu_count(),
        "caches": caches,
        "virtual": "hypervisor" in flags,
        "kernel": platform.release(),
        "huge_pages": huge or "unknown",
        "turbo": {"0": "on", "1": "off"}.get(_read("/sys/devices/system/cpu/intel_pstate/no_turbo") or "", "unknown"),
        "python": sys.version.split()[0],
        **versions,
    }


def steal_jiffies() -> int:
    """Time that the hypervisor gave to others, in clock ticks since boot (0 where unknown)."""
    fields = (_read("/proc/stat") or "").partition("\n")[0].split()
    return int(fields[8]) if len(fields) > 8 else 0


def describe(threads: int = 1) -> dict[str, Any]:
    """Metadata as JSON-able values: processor, caches, versions, and the load at this moment.

    Where the code under test has several ``threads`` that is part of it: figures of another number are not the same.
    """
    governor = _read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")
    team = {} if threads == 1 else {"threads": threads}
    return {**_fixed(), **team, "governor": governor or "unknown", "load": round(os.getloadavg()[0], 2)}


class OtherWork:
    """What share of all processors' time went to others than this process and its descendants, meanwhile.

    Processors often share more than their memory: with a neighbour at work, one plan may slow down by a tenth and
    another not at all. ::

        with OtherWork() as others:
            ...
        others.share  # 0 to 1
    """

    share = 0.0

    def __enter__(self) -> Self:
        self._begin = _times()
        return self

    def __exit__(self, *ended: object) -> None:
        now_s, busy_s, own_s = (end - begin for end, begin in zip(_times(), self._begin, strict=True))
        whole_s = max(now_s, 1e-3) * (os.cpu_count() or 1)
        self.share = min(1.0, max(0.0, (busy_s - own_s) / whole_s))


def _times() -> tuple[float, float, float]:
    """Now, since boot the processor time of everyone, and of this process with its descendants (what has ended
    included), in seconds."""
    everyone = psutil.cpu_times()
    me = psutil.Process()
    own = 0.0
    for process in (me, *me.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            own += times.user + times.system + times.children_user + times.children_system
    idle = everyone.idle + getattr(everyone, "iowait", 0.0)
    # guests' time is counted under user as well
    return time.monotonic(), sum(everyone[:8]) - idle, own
