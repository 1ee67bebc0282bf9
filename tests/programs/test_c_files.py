"""The user's own .c, .ll and .bc files, their manifests, and directories of them."""

from __future__ import annotations

import re
from pathlib import Path

import llvmlite.binding as llvm
import numpy as np
import pytest

from programs import c
from programs.c import toolchain
from programs.c_files import find, relocatable
from programs.c_program import CProgram, CProgramError
from programs.load import load_c

MANIFEST = """
[sizes]
n = 16

[[buffers]]
name = "values"
role = "input"
dtype = "int32"
shape = ["n"]

[[buffers]]
name = "sorted"
role = "output"
dtype = "int32"
shape = ["n"]
"""
MAIN = """
@text = private constant [3 x i8] c"hi\\00"
declare i32 @puts(ptr)
define i32 @main(i32 %argc, ptr %argv) {
  %1 = call i32 @puts(ptr @text)
  ret i32 0
}
"""


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """A sort with its manifest, as somebody else might bring it."""
    path = tmp_path / "mine.ll"
    path.write_text(c.specs()["quicksort"].ir_path.read_text())
    (tmp_path / "mine.toml").write_text(MANIFEST)
    return path


def check_sorts(program: CProgram) -> None:
    inputs = program.make_inputs(4)
    np.testing.assert_array_equal(program.reference(inputs)["sorted"], np.sort(inputs["values"]))


def test_ll(kernel: Path) -> None:
    program = load_c(kernel)
    assert program.kind == "kernel" and program.family == "user" and program.uri == str(kernel)
    assert [buffer.name for buffer in program.buffers] == ["sizes", "values", "sorted"]
    check_sorts(program)


def test_bc(kernel: Path) -> None:
    module = llvm.parse_assembly(kernel.read_text())
    path = kernel.with_suffix(".bc")
    path.write_bytes(module.as_bitcode())
    check_sorts(load_c(path))
    path.write_bytes(b"nothing")
    with pytest.raises(CProgramError, match="cannot read it"):
        load_c(path)


@pytest.mark.skipif(toolchain.compiler() is None, reason="no clang here")
def test_c(kernel: Path) -> None:
    path = kernel.with_suffix(".c")
    path.write_text(c.specs()["quicksort"].source_path.read_text())
    program = load_c(path)
    check_sorts(program)
    assert program.source is not None and "partition" in program.source
    path.write_text("int broken(")
    with pytest.raises(CProgramError, match="clang refuses it"):
        load_c(path)


def test_c_without_a_compiler(kernel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = kernel.with_suffix(".c")
    path.write_text("void kernel(void **args) {}")
    monkeypatch.setattr(toolchain, "compiler", lambda: None)
    with pytest.raises(CProgramError, match="pip install ziglang"):
        load_c(path)


def test_whole_program(tmp_path: Path) -> None:
    path = tmp_path / "hello.ll"
    path.write_text(MAIN)
    (tmp_path / "hello.toml").write_text('arguments = ["3"]\nstdin = "in.txt"\n')
    (tmp_path / "in.txt").write_bytes(b"data")
    program = load_c(path)
    assert (program.kind, program.entry, program.arguments, program.stdin) == ("main", "main", ("3",), b"data")
    assert not program.inputs and not program.outputs
    assert program.reference({})["stdout"].tobytes() == b"hi\n"


def test_stdin_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "hello.ll"
    path.write_text(MAIN)
    (tmp_path / "hello.toml").write_text('stdin = "in.txt"\n')
    with pytest.raises(CProgramError, match=r"hello\.toml: stdin: in\.txt: No such file"):
        load_c(path)


def test_what_the_c_library_has_may_be_far_away() -> None:
    text = "@stderr = external dso_local global ptr\ndeclare dso_local i32 @puts(ptr)\n@mine = dso_local global i32 0\n"
    assert relocatable(text) == text.replace("external dso_local", "external").replace("declare dso_local", "declare")


def test_draws(kernel: Path) -> None:
    manifest = kernel.with_suffix(".toml")
    manifest.write_text(MANIFEST.replace('"int32"', '"int32"\ndraw = "sorted"\nlow = -5\nhigh = 5', 1))
    values = load_c(kernel).make_inputs(1)["values"]
    assert (np.diff(values) >= 0).all() and values.min() >= -5 and values.max() < 5
    np.save(kernel.parent / "v.npy", np.arange(16, 0, -1, np.int32))
    manifest.write_text(MANIFEST.replace('"int32"', '"int32"\nfile = "v.npy"', 1))
    check_sorts(load_c(kernel))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text.replace('"n"]', '"m"]', 1), "neither a number nor one of the sizes"),
        (lambda text: text.replace('"int32"', '"int32"\ndraw = "normal"', 1), "does not make int32"),
        (lambda text: text.replace('"int32"', '"int32"\nlow = 9\nhigh = 3', 1), "no int32 from 9 to 2"),
        (lambda text: text.replace('"int32"', '"int32"\nfile = "no.npy"', 1), "no.npy"),
        (lambda text: text.replace('"input"', '"inout"', 1), "roles are"),
        (lambda text: text.replace('name = "values"\n', ""), "name is missing"),
        (lambda text: 'entry = "sort_it"\n' + text, "is not defined"),
        (lambda text: 'colour = "red"\n' + text, "unknown key 'colour'"),
        (lambda text: "tolerance = 3\n" + text, "relative and typical"),
        (lambda text: "n = \n" + text, "mine.toml"),
    ],
)
def test_bad_manifests(kernel: Path, change: object, words: str) -> None:
    kernel.with_suffix(".toml").write_text(change(MANIFEST))  # type: ignore[operator]
    with pytest.raises(CProgramError, match=re.escape(words)):
        load_c(kernel)


def test_missing(kernel: Path) -> None:
    kernel.with_suffix(".toml").unlink()
    with pytest.raises(CProgramError, match=r"needs mine\.toml beside it"):
        load_c(kernel)
    with pytest.raises(CProgramError, match="no such file"):
        load_c(kernel.with_name("other.ll"))
    with pytest.raises(CProgramError, match="files of type"):
        load_c(kernel.with_name("other.rs"))


def test_directory(kernel: Path) -> None:
    folder = kernel.parent
    (folder / "sub").mkdir()
    (folder / "sub" / "hello.ll").write_text(MAIN)
    (folder / "sub" / "helper.ll").write_text("define void @f() {\n  ret void\n}\n")
    (folder / "both.c").write_text("int main(void) { return 0; }")
    (folder / "both.ll").write_text(MAIN)
    assert [path.name for path in find(folder)] == ["both.c", "mine.ll", "hello.ll"]
    with pytest.raises(CProgramError, match="not a directory"):
        find(kernel)
    (folder / "empty").mkdir()
    with pytest.raises(CProgramError, match="has a manifest or a main"):
        find(folder / "empty")


def test_sources_are_linked(tmp_path: Path) -> None:
    main = "declare i32 @answer()\ndefine i32 @main() {\n  %1 = call i32 @answer()\n  ret i32 %1\n}\n"
    (tmp_path / "main.ll").write_text(main)
    (tmp_path / "more.ll").write_text("define i32 @answer() {\n  ret i32 42\n}\n")
    (tmp_path / "optgym.toml").write_text('sources = ["more.ll"]\n')
    assert "ret i32 42" in load_c(tmp_path / "main.ll").ir
    (tmp_path / "more.ll").write_text(main)
    with pytest.raises(CProgramError, match="do not link"):
        load_c(tmp_path / "main.ll")
