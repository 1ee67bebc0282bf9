"""Install CompilerGym 0.2.5 into ``.venv-compiler-gym``: ``python -m compilers.compiler_gym.install``.

CompilerGym is pinned to packages of 2022, so it gets a virtual environment of its own (Python 3.8 to 3.11) with
versions that work together. Its LLVM service needs more than the wheel brings: a libtinfo.so.5, which current systems
lack, and a clang and an llvm-size, which CompilerGym downloads at first use. In their place come, from PyPI too,
ziglang 0.8.1 (clang 12, which reads LLVM 10's bitcode) and llvmlite 0.36 (LLVM 10 itself, to make bitcode from C), and
two small C programs that are compiled here. Sizes of objects are then those of clang 12's code generation; everything
that concerns LLVM IR is LLVM 10's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from compilers.compiler_gym.client import TOOLS, VENV

BUILD = ("pip<24.1", "setuptools<66", "wheel<0.40")
"""gym 0.21's metadata is refused by anything newer."""
PINS = (
    "numpy<2", "pydantic<2", "networkx<3.3", "grpcio==1.62.3", "protobuf==3.20.3", "absl-py", "cloudpickle",
    "deprecated", "docker", "fasteners", "humanize", "requests", "tabulate",
)  # fmt: skip
ALONE = ("gym==0.21.0", "compiler-gym==0.2.5", "ziglang==0.8.1")
"""Installed without their dependencies: CompilerGym's pins have no wheels for current interpreters."""
LLVM10 = "llvmlite==0.36.0"
LOOP_TOOL = "loop-tool-py==0.0.7"

TINFO = """
int setupterm(const char *name, int file, int *error) { if (error) *error = -1; return -1; }
void *set_curterm(void *terminal) { return 0; }
int del_curterm(void *terminal) { return 0; }
int tigetnum(const char *name) { return -1; }
"""
"""What LLVM asks libtinfo for: is this a terminal with colours? (It is not.)"""
TINFO_SYMBOLS = "NCURSES_TINFO_5.0.19991023 { global: setupterm; set_curterm; del_curterm; tigetnum; local: *; };\n"

SIZE = r"""
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>

/* What `llvm-size FILE` prints of a 64-bit ELF file: bytes of text (with constants), of data and of bss. */
int main(int count, char **words) {
    FILE *file = count == 2 ? fopen(words[1], "rb") : 0;
    Elf64_Ehdr head;
    unsigned long text = 0, data = 0, bss = 0;
    if (!file || fread(&head, sizeof head, 1, file) != 1) return fprintf(stderr, "usage: llvm-size FILE\n"), 1;
    for (int i = 0; i < head.e_shnum; i++) {
        Elf64_Shdr part;
        if (fseek(file, (long)(head.e_shoff + (unsigned long)i * head.e_shentsize), SEEK_SET)
            || fread(&part, sizeof part, 1, file) != 1) return fprintf(stderr, "%s: no ELF file\n", words[1]), 1;
        if (!(part.sh_flags & SHF_ALLOC)) continue;
        if (part.sh_type == SHT_NOBITS) bss += part.sh_size;
        else if (part.sh_flags & SHF_WRITE) data += part.sh_size;
        else text += part.sh_size;
    }
    printf("   text\t   data\t    bss\t    dec\t    hex\tfilename\n%7lu\t%7lu\t%7lu\t%7lu\t%7lx\t%s\n",
           text, data, bss, text + data + bss, text + data + bss, words[1]);
    return 0;
}
"""


def base_python() -> str:
    """An interpreter that CompilerGym can be installed for: ``COMPILER_GYM_PYTHON``, ours, or one on the PATH.

    Raises:
        SystemExit: there is none.
    """
    wanted = os.environ.get("COMPILER_GYM_PYTHON")
    names = [wanted] if wanted else [sys.executable, *(f"python3.{minor}" for minor in (11, 10, 9, 8))]
    for name in names:
        done = subprocess.run(
            [name, "-c", "import sys, venv, ensurepip; sys.exit(not (3, 8) <= sys.version_info[:2] <= (3, 11))"],
            capture_output=True,
            check=False,
        ) if shutil.which(name) else None  # fmt: skip
        if done is not None and done.returncode == 0:
            return name
    raise SystemExit(
        f"CompilerGym needs Python 3.8 to 3.11 with venv; tried {', '.join(names)}. "
        f"Install one, and name it in COMPILER_GYM_PYTHON"
    )


def main() -> None:
    """Make the virtual environment and the tools, from scratch where it is not whole."""
    done = VENV / TOOLS / "done"
    if done.exists():
        print(f"CompilerGym is in {VENV} already; remove that folder to install it anew")
        return
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([base_python(), "-m", "venv", str(VENV)], check=True)
    _pip(*BUILD)
    _pip(*PINS)
    _pip("--no-deps", "--no-build-isolation", *ALONE)
    if not _pip("--no-deps", "--only-binary=:all:", LOOP_TOOL, may_fail=True):
        print(f"{LOOP_TOOL} has no wheel for this interpreter: loop_tool-v0 will not be there (it is on Python 3.8)")
    tools = VENV / TOOLS
    # The library in the wheel is for no interpreter in particular, whatever the wheel's name says.
    _pip(
        "--no-deps", "--ignore-requires-python", "--only-binary=:all:", "--python-version=3.8", "--implementation=cp",
        "--abi=cp38", f"--target={tools / 'llvm10'}", LLVM10,
    )  # fmt: skip
    make_tools(tools)
    done.touch()
    print(f"CompilerGym is installed in {VENV}")


def _pip(*words: str, may_fail: bool = False) -> bool:
    command = [str(VENV / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words]
    code = subprocess.run(command, check=False, stderr=subprocess.DEVNULL if may_fail else None).returncode
    if code and not may_fail:
        raise SystemExit(f"pip could not install {' '.join(words)}; its reason is above")
    return code == 0


def make_tools(tools: Path) -> None:
    """Compile and link what stands in for CompilerGym's LLVM files and for libtinfo.so.5."""
    (zig,) = VENV.glob("lib/python*/site-packages/ziglang/zig")
    library = zig.parent / "lib"
    binaries = tools / "site-data/llvm-v0/bin"
    for folder in (binaries, tools / "lib"):
        folder.mkdir(parents=True, exist_ok=True)
    include = [
        library / "include",
        *(library / "libc/include" / name for name in ("x86_64-linux-musl", "generic-musl")),
    ]
    flags = " ".join(f"-isystem '{folder}'" for folder in include)
    clang = binaries / "clang"
    clang.write_text(f"#!/bin/sh\nexec '{zig}' clang --target=x86_64-linux-gnu -nostdinc {flags} \"$@\"\n")
    clang.chmod(0o755)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tinfo.c").write_text(TINFO)
        (folder / "tinfo.map").write_text(TINFO_SYMBOLS)
        (folder / "size.c").write_text(SIZE)
        _zig(
            zig, "-target", "x86_64-linux-gnu.2.17", "-shared", "-nostdlib", f"-Wl,--version-script={folder}/tinfo.map",
            "-Wl,-soname,libtinfo.so.5", str(folder / "tinfo.c"), "-o", str(tools / "lib/libtinfo.so.5"),
        )  # fmt: skip
        _zig(zig, "-target", "x86_64-linux-musl", "-O1", str(folder / "size.c"), "-o", str(binaries / "llvm-size"))
    (binaries.parent / ".unpacked").touch()  # what CompilerGym looks for before it downloads


def _zig(zig: Path, *words: str) -> None:
    done = subprocess.run([str(zig), "cc", "-w", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the stand-ins for CompilerGym's tools do not compile:\n{done.stderr.strip()}")


if __name__ == "__main__":
    if sysconfig.get_platform() != "linux-x86_64":
        raise SystemExit(f"CompilerGym's wheel for Linux is for x86-64 only; this is {sysconfig.get_platform()}")
    main()
