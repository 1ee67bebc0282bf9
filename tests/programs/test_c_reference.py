"""The oracle of C programs: what a bad program does in its process stays there."""

from __future__ import annotations

import os

import numpy as np
import pytest

from programs import c_reference
from programs.c_program import CBuffer, CProgram, CProgramError, Tolerance
from programs.ir import Array
from programs.load import load_c


def program(body: str, **other: object) -> CProgram:
    """A kernel over ``x`` and ``y``, 8 int32 each, whose pointers are %x and %y."""
    ir = f"""
define void @kernel(ptr %args) {{
entry:
  %x = load ptr, ptr %args
  %yp = getelementptr ptr, ptr %args, i64 1
  %y = load ptr, ptr %yp
  {body}
}}
"""

    def make(seed: int) -> dict[str, Array]:
        return {"x": np.arange(8, dtype=np.int32) + seed}

    buffers = (CBuffer("x", "int32", (8,), "input"), CBuffer("y", "int32", (8,), "output"))
    settings = {"uri": "test", "family": "test", "ir": ir, "buffers": buffers, "input_maker": make, "recipe": "arange"}
    return CProgram(**{**settings, **other})  # type: ignore[arg-type]


COPY = "call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 32, i1 false)\n  ret void"
DECLARED = "\ndeclare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)\n"


def copier() -> CProgram:
    whole = program(COPY)
    return program("", ir=whole.ir + DECLARED)


def test_runs() -> None:
    subject = copier()
    np.testing.assert_array_equal(subject.reference(subject.make_inputs(3))["y"], np.arange(8) + 3)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("store i32 1, ptr null\n  ret void", "SIGSEGV"),
        ("call void @llvm.trap()\n  ret void", "SIG(ILL|TRAP)"),
        ("%p = getelementptr i32, ptr %y, i64 8\n  store i32 1, ptr %p\n  ret void", "outside its buffer y"),
        ("%p = getelementptr i32, ptr %y, i64 -1\n  store i32 1, ptr %p\n  ret void", "outside its buffer y"),
        ("store i32 77, ptr %x\n  ret void", "changed its input x"),
        ("this is no instruction", "cannot be made"),
    ],
)
def test_bad_programs(body: str, words: str) -> None:
    bad = program(body)
    with pytest.raises(CProgramError, match=words):
        bad.reference(bad.make_inputs(0))
    test_runs()  # the next program is served as if nothing had happened


def test_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c_reference, "TIME_LIMIT_S", 0.5)
    bad = program("br label %again\nagain:\n  br label %again")
    with pytest.raises(CProgramError, match=r"more than 0\.5 s"):
        bad.reference(bad.make_inputs(0))
    monkeypatch.undo()
    test_runs()


def test_missing_entry() -> None:
    with pytest.raises(CProgramError, match="no function 'other'"):
        program(COPY, ir=copier().ir, entry="other").reference({"x": np.arange(8, dtype=np.int32)})


def test_after_a_fork() -> None:
    test_runs()
    child = os.fork()
    if child == 0:
        try:
            test_runs()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    test_runs()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"kind": "library"}, "kinds are kernel and main"),
        ({"buffers": (CBuffer("x", "int32", (8,), "input"),)}, "without an output"),
        ({"buffers": (CBuffer("y", "int32", (8,), "output"),) * 2}, "same name"),
        ({"input_maker": None}, "needs an input maker"),
        ({"kind": "main"}, "entered by main"),
    ],
)
def test_contradictions(changed: dict[str, object], words: str) -> None:
    with pytest.raises(CProgramError, match=words):
        program(COPY, **changed)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("b", "int32", (3,), "inout"), "roles are"),
        (("b", "float16", (3,), "input"), "dtypes are"),
        (("b", "int8", (0,), "input"), "at least 1"),
    ],
)
def test_bad_buffers(arguments: tuple[str, str, tuple[int, ...], str], words: str) -> None:
    with pytest.raises(CProgramError, match=words):
        CBuffer(*arguments)


def test_inputs_are_checked() -> None:
    subject = program(COPY, input_maker=lambda seed: {"x": np.zeros(8, np.int64)})
    with pytest.raises(CProgramError, match=r"x as int32 \(8,\), not int64"):
        subject.make_inputs(0)


def test_key_tells_programs_apart() -> None:
    first = load_c("programs://c-v0/rc4")
    assert first.key == load_c("programs://c-v0/rc4/medium").key
    keys = {
        program(COPY, **changed).key
        for changed in ({}, {"recipe": "b"}, {"tolerance": Tolerance(1e-6)}, {"entry": "k"})
    }
    assert len(keys) == 4
