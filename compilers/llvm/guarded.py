"""The same driver in a child process, for passes that may abort or hang: ``python -P -m compilers.llvm.guarded``.

An assertion in LLVM ends its process. The child runs passes for its parent over a pipe; if it dies or takes too long,
a fresh one takes its place and the parent is told which pass it was. Messages are length-prefixed JSON, with bytes
behind it where there are any.

Passes that fail very rarely (:data:`~compilers.llvm.passes.FRAGILE`) run in the parent, but a child of their own tries
each on the module's bitcode first (:func:`rehearse`), which takes 2 ms.
"""

from __future__ import annotations

import atexit
import json
import os
import selectors
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

from compilers.llvm.library import Library, LibraryError
from compilers.llvm.module import Live, Modules, PassError
from compilers.llvm.passes import PassAction

ROOT = Path(__file__).resolve().parents[2]
_HEAD = struct.Struct("<II")
START_LIMIT_S = 120.0
"""The child imports this package first, which takes a second, or many on a busy machine."""


def _write(stream: IO[bytes], message: dict[str, Any], data: bytes = b"") -> None:
    text = json.dumps(message).encode()
    stream.write(_HEAD.pack(len(text), len(data)) + text + data)
    stream.flush()


class Child:
    """A child process that runs passes; started when first needed and again after it died.

    Args:
        library: as for :func:`compilers.llvm.library.load`.
        time_limit_s: for one answer, once it has started.
    """

    def __init__(self, library: str | None = None, time_limit_s: float = 30.0) -> None:
        self.library, self.time_limit_s = library, time_limit_s
        self._process: subprocess.Popen[bytes] | None = None
        self._known: set[str] = set()
        self.deaths = 0

    def bitcode(self, key: str, source: str, actions: Sequence[PassAction]) -> bytes:
        """The module after ``actions``. Raises :class:`PassError`."""
        return self._ask("bitcode", key, source, actions)

    def object_code(self, key: str, source: str, actions: Sequence[PassAction]) -> bytes:
        """The object code after ``actions``. Raises :class:`PassError`."""
        return self._ask("object", key, source, actions)

    def rehearse(self, bitcode: bytes, action: PassAction) -> None:
        """Run a pass on a module and forget it. Raises :class:`PassError` where it does not end well."""
        self._ask("rehearse", "", "", [action], bitcode)

    def close(self) -> None:
        """End the child."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    stream.close()
        self._process = None
        self._known.clear()

    def __del__(self) -> None:
        self.close()

    def _started(self) -> subprocess.Popen[bytes]:
        """The child, ready. Raises :class:`LibraryError` where it does not get so far."""
        if self._process is None:
            command = [sys.executable, "-P", "-m", "compilers.llvm.guarded", self.library or ""]
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            # what LLVM says when it aborts goes nowhere: the parent says which pass it was
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
            )
            stream = self._process.stdout
            assert stream is not None
            try:
                self._read(stream, time.monotonic() + START_LIMIT_S)
            except (TimeoutError, EOFError) as error:
                self.close()
                problem = "ended" if isinstance(error, EOFError) else f"was not ready after {START_LIMIT_S:g} s"
                raise LibraryError(f"the child process for LLVM {problem} before it ran a pass") from None
        return self._process

    def _ask(self, what: str, key: str, source: str, actions: Sequence[PassAction], bitcode: bytes = b"") -> bytes:
        process = self._started()
        assert process.stdin is not None and process.stdout is not None
        new = key not in self._known
        request = {"do": what, "key": key, "actions": [[action.kind, action.name] for action in actions], "new": new}
        if new:
            request["source"] = source
        deadline = time.monotonic() + self.time_limit_s
        at = -1
        try:
            _write(process.stdin, request, bitcode)
            while True:
                message, data = self._read(process.stdout, deadline)
                if "at" not in message:
                    break
                at = message["at"]  # the pass that is about to run
        except TimeoutError:
            reason = f"did not end within {self.time_limit_s:g} s"
        except (OSError, EOFError):
            status = process.wait()
            name = signal.Signals(-status).name if status < 0 else f"status {status}"
            reason = f"made LLVM crash ({name})"
        else:
            self._known.add(key)
            if "error" in message:
                raise PassError(message["error"])
            return data
        self.deaths += 1
        self.close()
        culprit = str(actions[at]) if 0 <= at < len(actions) else "code generation"
        raise PassError(f"{culprit} {reason}")

    def _read(self, stream: IO[bytes], deadline: float) -> tuple[dict[str, Any], bytes]:
        head = self._exactly(stream, _HEAD.size, deadline)
        text, data = _HEAD.unpack(head)
        message: dict[str, Any] = json.loads(self._exactly(stream, text, deadline))
        return message, self._exactly(stream, data, deadline)

    @staticmethod
    def _exactly(stream: IO[bytes], size: int, deadline: float) -> bytes:
        parts = bytearray()
        fd = stream.fileno()
        with selectors.DefaultSelector() as selector:
            selector.register(fd, selectors.EVENT_READ)
            while len(parts) < size:
                left_s = deadline - time.monotonic()
                if left_s <= 0 or not selector.select(left_s):
                    raise TimeoutError
                piece = os.read(fd, size - len(parts))
                if not piece:
                    raise EOFError
                parts += piece
        return bytes(parts)


@lru_cache
def _understudy(library: str, process: int) -> Child:
    """The child that rehearses for this process."""
    child = Child(library)

    def close() -> None:
        if os.getpid() == process:  # a fork's end is not its parent's
            child.close()

    atexit.register(close)
    return child


def rehearse(library: Library, bitcode: bytes, action: PassAction) -> None:
    """Try a pass on a module elsewhere first. Raises :class:`PassError` where it does not end well."""
    _understudy(library.source, os.getpid()).rehearse(bitcode, action)


class _Reporting(Live):
    """Says which pass is about to run, so that the parent knows where it died."""

    position = 0
    rehearses = False

    def run(self, action: PassAction) -> None:
        _write(sys.stdout.buffer, {"at": self.position})
        self.position += 1
        super().run(action)


def main() -> None:
    """Serve until the parent closes the pipe."""
    from compilers.llvm import library

    modules = Modules(library.load(sys.argv[1] or None), live=_Reporting)
    sources: dict[str, str] = {}
    _write(sys.stdout.buffer, {"ready": True})
    stream = sys.stdin.buffer
    while head := stream.read(_HEAD.size):
        text, size = _HEAD.unpack(head)
        request, given = json.loads(stream.read(text)), stream.read(size)
        key = request["key"]
        if request["new"]:
            sources[key] = request["source"]
        actions = [PassAction(kind, name) for kind, name in request["actions"]]
        try:
            if request["do"] == "rehearse":
                understudy = _Reporting(modules.library, given, modules.machine, modules.layout)
                for action in actions:
                    understudy.run(action)
                understudy.close()
                data = b""
            else:
                live = modules.at(key, sources[key], actions)
                data = live.emit() if request["do"] == "object" else live.library.bitcode(live.module)
        except ValueError as error:
            _write(sys.stdout.buffer, {"error": str(error)})
        else:
            _write(sys.stdout.buffer, {}, data)


if __name__ == "__main__":
    main()
