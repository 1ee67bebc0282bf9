"""C to LLVM IR: finds a clang, runs it without optimization passes, and removes what ties the text to a machine."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

from programs.c_program import CProgramError

FLAGS = (
    "-O3", "-Xclang", "-disable-llvm-passes",
    # Lifetime markers changed their signature between LLVM 21 and 22; without them one text is read by all.
    "-Xclang", "-disable-lifetime-markers",
    "-fno-sanitize=all", "-fno-stack-protector", "-fno-unwind-tables", "-fno-asynchronous-unwind-tables",
    "-fomit-frame-pointer", "-ffp-contract=off", "-g0", "-w", "-emit-llvm", "-S",
)  # fmt: skip
"""``-ffp-contract=off``: a fused multiply-add would change the bits of a float, which no pass may do."""

KEPT_ATTRIBUTES = ("min-legal-vector-width", "no-trapping-math")
"""String attributes of functions that clang writes whatever the target is; all others are removed."""


@lru_cache(maxsize=1)
def compiler() -> tuple[str, ...] | None:
    """The command of a clang that writes IR which LLVM 19 and later read: the system's, or the one in ``ziglang``."""
    for name in ("clang", "clang-22", "clang-21", "clang-20", "clang-19"):
        path = shutil.which(name)
        if path is not None and 19 <= _major(path) <= 22:
            return (path, "--target=x86_64-linux-gnu")
    if importlib.util.find_spec("ziglang") is not None:
        return (sys.executable, "-m", "ziglang", "cc", "-target", "x86_64-linux-musl")
    return None


def _major(path: str) -> int:
    text = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"version (\d+)\.", text)
    return int(found.group(1)) if found else 0


def require() -> tuple[str, ...]:
    """As :func:`compiler`.

    Raises:
        CProgramError: there is none.
    """
    command = compiler()
    if command is None:
        raise CProgramError("C sources need clang 19 to 22 on the PATH, or: pip install ziglang (optgym's extra 'c')")
    return command


def to_ir(path: Path, flags: tuple[str, ...] = ()) -> str:
    """The unoptimized IR of the C file at ``path``, made :func:`portable`; ``flags`` such as ``-I`` go to clang.

    Raises:
        CProgramError: no compiler, or the source has errors (the compiler's words follow).
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.ll"
        command = [*require(), "-std=c11", *FLAGS, *flags, "-o", str(out), str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or not out.exists():
            raise CProgramError(f"{path}: clang refuses it:\n{done.stderr.strip()[:4000]}")
        return portable(out.read_text(), path.name)


def portable(text: str, name: str) -> str:
    """IR text without data layout, triple, target attributes, module flags, comments and unused metadata."""
    lines = [f'source_filename = "{name}"', ""]
    for line in text.splitlines():
        if line.startswith((";", "source_filename", "target ", "!llvm.module.flags", "!llvm.ident", "!llvm.errno")):
            continue
        line = re.sub(r"\s+; preds = .*$", "", line)
        if line.startswith("attributes #"):
            line = re.sub(r'\s*"([^"]+)"(?:="[^"]*")?', _kept, line)
            line = re.sub(r" uwtable(\(\w+\))?", "", line)
        elif line.startswith("declare") and "@llvm." in line:
            line = _plain_declaration(line)
        if line or lines[-1]:
            lines.append(line)
    return "\n".join(_without_unused_metadata(lines)).rstrip() + "\n"


def _kept(match: re.Match[str]) -> str:
    return match.group(0) if match.group(1) in KEPT_ATTRIBUTES else ""


def _plain_declaration(line: str) -> str:
    """An intrinsic's declaration without parameter attributes: each LLVM adds its own when it reads the text."""
    line = re.sub(r"\b(noalias|nocapture|writeonly|readonly|noundef|immarg|captures\([^)]*\)|nofree) ?", "", line)
    return re.sub(r" +(?=[,)])", "", line)


def _without_unused_metadata(lines: list[str]) -> list[str]:
    nodes = {m.group(1): line for line in lines if (m := re.match(r"(!\d+) = ", line))}
    used: set[str] = set()
    fresh = {ref for line in lines if not re.match(r"!\d+ = ", line) for ref in re.findall(r"!\d+\b", line)}
    while fresh:
        used |= fresh
        fresh = {ref for name in fresh for ref in re.findall(r"!\d+\b", nodes.get(name, ""))} - used
    return [line for line in lines if not (m := re.match(r"(!\d+) = ", line)) or m.group(1) in used]
