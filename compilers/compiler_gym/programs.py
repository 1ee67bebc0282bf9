"""What CompilerGym is given to compile: its own benchmarks by URI, and this repository's programs and files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from compilers.compiler_gym.client import Host
from programs import c
from programs.c.spec import PREFIX
from programs.c_program import CProgram

OURS = "benchmark://optgym-c-v0/"
"""What ``programs://c-v0/`` is called there."""


@dataclass(frozen=True)
class Benchmark:
    """A program for CompilerGym.

    Attributes:
        uri: CompilerGym's name for it.
        name: ours: the address or path that it was asked for by.
        family: unit of the train/validation/test split, for the programs of ``c-v0``; else the dataset.
        data: LLVM 10 bitcode or C source; ``None`` for the benchmarks of CompilerGym's own datasets.
    """

    uri: str
    name: str
    family: str
    data: bytes | None = field(default=None, repr=False)

    @property
    def key(self) -> str:
        """Hash of the content (of the URI, where CompilerGym has the content): what plans are bound to."""
        return hashlib.sha256(self.uri.encode() if self.data is None else self.data).hexdigest()

    def message(self, host: Host) -> dict[str, Any]:
        """What the bridge sends: the content only once."""
        if self.data is None or self.uri in host.sent:
            return {"uri": self.uri}
        host.sent.add(self.uri)
        return {"uri": self.uri, "data": self.data}


_BITCODE: dict[tuple[str, str], bytes] = {}


def load(program: str | Path | CProgram, env: str, host: Host) -> Benchmark:
    """A program for the CompilerGym environment ``env``.

    Args:
        program: ``benchmark://`` or ``generator://`` for CompilerGym's own; ``programs://c-v0/NAME`` (its size does
            not matter, nothing is run); a ``.c`` file; for llvm a ``.ll`` or ``.bc`` file of LLVM 10.

    Raises:
        ValueError: none of these, or no such file.
        CompilerGymError: it does not compile.
    """
    text = program.uri if isinstance(program, CProgram) else str(program)
    if text.startswith(("benchmark://", "generator://")):
        return Benchmark(text, text, text.split("://", 1)[1].split("/", 1)[0])
    kind = env.split("-", 1)[0]
    if kind not in ("llvm", "gcc"):
        raise ValueError(f"{env} compiles its own benchmarks only, such as benchmark://loop_tool-CPU-v0/1; got {text}")
    if text.startswith(PREFIX):
        name = text.removeprefix(PREFIX).split("/", 1)[0]
        if name not in c.specs():
            raise ValueError(f"there is no program {text}; programs.c.names() lists them")
        spec = c.specs()[name]
        return Benchmark(f"{OURS}{name}", f"{PREFIX}{name}", spec.family, _content(spec.source_path, kind, host))
    path = Path(text)
    if not path.is_file():
        raise ValueError(
            f"a program for {env} is a benchmark:// URI, programs://c-v0/NAME or a file; there is no file {text!r}"
        )
    data = _content(path, kind, host)
    uri = f"benchmark://user-v0/{path.stem}-{hashlib.sha256(data).hexdigest()[:12]}"
    return Benchmark(uri, text, "user", data)


def _content(path: Path, kind: str, host: Host) -> bytes:
    data = path.read_bytes()
    allowed = (".c",) if kind == "gcc" else (".c", ".ll", ".bc")
    if path.suffix not in allowed:
        raise ValueError(f"{kind} environments take files that end in {', '.join(allowed)}, not {path.name}")
    if kind == "gcc" or path.suffix == ".bc":
        return data
    key = str(host.tools), hashlib.sha256(data).hexdigest()
    if key not in _BITCODE:
        _BITCODE[key] = host.call("bitcode", source=data.decode())
    return _BITCODE[key]
