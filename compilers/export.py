"""An artifact as a folder that runs without this project: kernels in a shared object, the rest as JSON and arrays."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from compilers import standalone
from compilers.base import Artifact, Kernel


class ExportError(ValueError):
    """An artifact cannot be exported; the message says why and what to do."""


def export(artifact: Artifact, folder: str | Path) -> Path:
    """Write ``kernels.so``, ``artifact.json``, ``constants.npz`` and ``run.py``; returns the folder.

    Raises:
        ExportError: there is no linker, a step is a fused library call, or kernels are not for the CPU.
    """
    linker = next((path for name in ("cc", "gcc", "clang") if (path := shutil.which(name))), None)
    if linker is None:
        raise ExportError("exporting links the kernels with the system's C compiler, and there is none: install gcc")
    for step in artifact.steps:
        if not isinstance(step, Kernel) and step.op not in standalone.LIBRARY:
            raise ExportError(
                f"{step.out} is computed by {step.op}, which only this project binds; choose a plan without "
                "epilogues (rule none, share-all or inline-all)"
            )
    kernels = {kernel.symbol: kernel for kernel in artifact.kernels}
    if any(kernel.code[:4] != b"\x7fELF" for kernel in kernels.values()):
        raise ExportError("kernels for a GPU are Inductor's modules, which stay with torch.compile")
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        objects = []
        for symbol, kernel in kernels.items():
            objects.append(Path(scratch) / f"{symbol}.o")
            objects[-1].write_bytes(kernel.code)
        words = [linker, "-shared", "-o", str(target / "kernels.so"), *map(str, objects), "-lm"]
        threaded = ["-lgomp"] if any(b"GOMP_parallel" in kernel.code for kernel in kernels.values()) else []
        done = subprocess.run([*words, *threaded], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ExportError(f"{Path(linker).name} could not link the kernels: {done.stderr.strip().splitlines()[-1]}")
    steps = [
        {"symbol": step.symbol, "args": step.args, "writes": step.writes}
        if isinstance(step, Kernel)
        else {"op": step.op, "attrs": dict(step.attrs), "args": step.args, "out": step.out}
        for step in artifact.steps
    ]
    row = {
        "compiler": artifact.compiler,
        "inputs": artifact.inputs,
        "outputs": artifact.outputs,
        "buffers": [{"name": b.name, "shape": b.shape, "dtype": b.dtype} for b in artifact.buffers],
        "steps": steps,
    }
    (target / "artifact.json").write_text(json.dumps(row, indent=1) + "\n")
    np.savez(target / "constants.npz", **{name: np.asarray(value) for name, value in artifact.constants.items()})  # type: ignore[arg-type]
    shutil.copyfile(standalone.__file__, target / "run.py")
    return target
