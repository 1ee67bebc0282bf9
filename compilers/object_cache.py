"""Objects that a compiler made, once for each text, in memory and on disk."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path


def cache_folder(name: str) -> Path:
    """Where a compiler may keep what it made; nobody has made the folder yet."""
    shared = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "optgym"
    return Path(os.environ.get("OPTGYM_CACHE") or shared) / name


class ObjectCache:
    """Objects by code hash: a dictionary over a folder.

    Args:
        name: of the compiler's folder in the cache.
        ingredients: what besides its text the code depends on: target, versions, flags.
        compile_text: text -> object.

    The folder is ``$OPTGYM_CACHE`` or ``$XDG_CACHE_HOME/optgym`` or ``~/.cache/optgym``; where it cannot be
    written, the cache lives in memory only.
    """

    def __init__(
        self, name: str, ingredients: Callable[[], Sequence[str]], compile_text: Callable[[str], bytes]
    ) -> None:
        self._ingredients, self._compile = ingredients, compile_text
        self.folder = cache_folder(name)
        self.memory: dict[str, bytes] = {}
        self.asked = self.compiled = 0
        """Kernels that plans asked for, and those that had to be compiled."""

    def key(self, text: str) -> str:
        """SHA-256 of the text and of all else that the code depends on."""
        parts = [text, *self._ingredients()]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def get(self, key: str, text: str) -> bytes:
        """The object of ``text``, compiled only if ``key`` was never seen."""
        if key in self.memory:
            return self.memory[key]
        path = self.folder / key[:2] / f"{key}.o"
        try:
            code = path.read_bytes()
            # a torn or foreign file is compiled anew
            intact = code[:4] == b"\x7fELF" and code[-32:] == hashlib.sha256(code[:-32]).digest()
            if intact:
                self.memory[key] = code[:-32]
                return self.memory[key]
        except OSError:
            pass
        code = self._compile(text)
        self.compiled += 1
        self.memory[key] = code
        self._write(path, code + hashlib.sha256(code).digest())
        return code

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).replace(path)
        except OSError:
            pass
