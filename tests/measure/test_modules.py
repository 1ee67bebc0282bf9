"""LLVM modules in the workers: every dtype travels, outputs are judged exactly or as the program states."""

from __future__ import annotations

import dataclasses

import llvmlite.binding as llvm
import numpy as np
import pytest

from compilers.base import Artifact, Buffer, Kernel
from measure import WorkerPool
from programs.c_program import CBuffer, CProgram, Tolerance
from programs.program import DTYPES

IR_TYPES = {"float32": "float", "float64": "double"}


def module(dtype: str, value: str) -> str:
    """``out[i] = in[i] + value`` over seven elements."""
    kind = IR_TYPES.get(dtype, f"i{np.dtype(dtype).itemsize * 8}")
    add = "fadd" if dtype in IR_TYPES else "add"
    return f"""
define void @kernel(ptr %args) {{
entry:
  %x = load ptr, ptr %args
  %p = getelementptr ptr, ptr %args, i64 1
  %y = load ptr, ptr %p
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %from = getelementptr {kind}, ptr %x, i64 %i
  %to = getelementptr {kind}, ptr %y, i64 %i
  %v = load {kind}, ptr %from
  %w = {add} {kind} %v, {value}
  store {kind} %w, ptr %to
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 7
  br i1 %more, label %loop, label %done
done:
  ret void
}}
"""


def program(dtype: str, value: str, tolerance: Tolerance | None = None) -> CProgram:
    def make(seed: int) -> dict[str, np.ndarray]:
        return {"x": np.random.default_rng(seed).integers(0, 100, 7).astype(dtype)}

    buffers = (CBuffer("x", dtype, (7,), "input"), CBuffer("y", dtype, (7,), "output"))
    made = CProgram("test://add", "test", module(dtype, value), "kernel", buffers, make, "add")
    return dataclasses.replace(made, tolerance=tolerance) if tolerance else made


def artifact(subject: CProgram, ir: str) -> Artifact:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    parsed = llvm.parse_assembly(ir)
    code = llvm.Target.from_default_triple().create_target_machine(reloc="pic").emit_object(parsed)
    buffers = tuple(Buffer(b.name, b.shape, b.role, b.dtype) for b in subject.buffers)
    return Artifact((Kernel("kernel", code, ir, ("x", "y"), ("y",)),), buffers, {}, ("x",), ("y",), "test")


@pytest.fixture(scope="module")
def pool() -> WorkerPool:
    with WorkerPool() as made:
        yield made


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype(pool: WorkerPool, dtype: str) -> None:
    one, two = ("1.0", "2.0") if dtype in IR_TYPES else ("1", "2")
    subject = program(dtype, one)
    right, wrong = artifact(subject, subject.ir), artifact(subject, module(dtype, two))
    assert pool.check(subject, right, seed=1).ok
    verdict = pool.check(subject, wrong, seed=1)
    assert not verdict.ok and "7 of 7" in verdict.reason
    outputs = pool.run(subject, right, seed=2)
    assert outputs["y"].dtype == np.dtype(dtype) and (outputs["y"] >= 1).all()


def test_stated_tolerance(pool: WorkerPool) -> None:
    near = module("float64", "1.000001")
    exact, loose = program("float64", "1.0"), program("float64", "1.0", Tolerance(relative=1e-5))
    assert not pool.check(exact, artifact(exact, near), seed=3).ok
    assert pool.check(loose, artifact(loose, near), seed=3).ok


def test_timed(pool: WorkerPool) -> None:
    subject = program("uint8", "3")
    (found,) = pool.compare(
        subject, [artifact(subject, subject.ir)], artifact(subject, subject.ir), budget_s=0.02, seed=4
    )
    assert found.verdict != "failed" and found.candidate_ns > 0
