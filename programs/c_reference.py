"""The oracle of C programs: the unoptimized build of their IR, run in a process of its own.

The process is started on first use, once per user process, and lives until that one ends: a program that crashes or
hangs (somebody's own, say) costs this child and not the learner. It speaks length-prefixed JSON and raw bytes over
its standard input and output. Each buffer is given to the program between two stretches of guard bytes.
"""

from __future__ import annotations

import atexit
import ctypes
import json
import os
import re
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np

from programs.c_main import OUTPUT_LIMIT_BYTES, Call, Runner, describe, memory_file, read
from programs.c_program import CProgram, CProgramError
from programs.ir import Array

TIME_LIMIT_S = 30.0
GUARD_BYTES = 256
_GUARD = 0xC5
_LENGTH = struct.Struct("<Q")
_KEPT = 512
_ASSEMBLY = "module asm"
"""What modules that are assembly text begin with: each is run once, so that only the last is kept."""
_DEFINED = re.compile(r"^module asm \"\\09\.globl\\09(\S+?)[\s\"]", re.M)


def run(program: CProgram, inputs: Mapping[str, Array]) -> dict[str, Array]:
    """Outputs of ``program``'s unoptimized build for ``inputs``, by name.

    Raises:
        CProgramError: the build fails, crashes, takes more than :data:`TIME_LIMIT_S` seconds, changes an input or
            writes outside its buffers; or a whole program prints something else each time.
    """
    if program.kind == "main":
        return _run_main(program)
    head = {
        "uri": program.uri,
        "ir_bytes": len(program.ir.encode()),
        "entry": program.entry,
        "buffers": [[buffer.name, buffer.dtype, list(buffer.shape), buffer.role] for buffer in program.buffers],
    }
    values = [np.ascontiguousarray(inputs[buffer.name]).tobytes() for buffer in program.inputs]
    what = f"{program.uri}: its {'assembly' if program.ir.startswith(_ASSEMBLY) else 'unoptimized build'}"
    answer, body = _child.ask(head, b"".join([program.ir.encode(), *values]), what)
    if "error" in answer:
        raise CProgramError(f"{what} {answer['error']}")
    outputs: dict[str, Array] = {}
    for buffer in program.outputs:
        size = int(np.prod(buffer.shape, dtype=np.int64)) * np.dtype(buffer.dtype).itemsize
        outputs[buffer.name] = np.frombuffer(body[:size], buffer.dtype).reshape(buffer.shape).copy()
        body = body[size:]
    return outputs


def _run_main(program: CProgram) -> dict[str, Array]:
    """What a whole program prints, and its exit status."""
    text = program.ir.encode()
    head = {"main": {"arguments": program.arguments, "folder": program.folder}, "ir_bytes": len(text)}
    what = f"{program.uri}: its unoptimized build"
    answer, body = _child.ask(head, text + program.stdin, what)
    if "error" in answer:
        raise CProgramError(f"{what} {answer['error']}")
    return {"stdout": np.frombuffer(body, np.uint8).copy(), "status": np.array([answer["status"]], np.int32)}


class _Child:
    """The other process, from this side; safe to share between threads, started anew after a fork."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._inherited: list[subprocess.Popen[bytes]] = []
        self._owner = 0
        self._lock = threading.Lock()

    def ask(self, head: Mapping[str, Any], body: bytes, what: str) -> tuple[dict[str, Any], memoryview]:
        if self._owner != os.getpid():  # a forked child must not talk into its parent's pipes, nor wait for its lock
            if self._process is not None:
                _close_pipes(self._process)
                self._inherited.append(self._process)  # kept: it is not this process's to wait for
            self._process, self._owner, self._lock = None, os.getpid(), threading.Lock()
        with self._lock:
            process = self._process
            if process is None or process.poll() is not None:
                process = self._process = self._start()
            # a whole program is run twice, and watched there
            deadline = time.monotonic() + (TIME_LIMIT_S if "main" not in head else 2 * TIME_LIMIT_S + 10)
            try:
                _send(_open(process.stdin), head, body)
                return _receive(_open(process.stdout), deadline)
            except (BrokenPipeError, EOFError):
                code = process.wait()
                _close_pipes(process)
                name = signal.Signals(-code).name if code < 0 else f"status {code}"
                raise CProgramError(f"{what} ended its process with {name}") from None
            except TimeoutError:
                self.stop()
                raise CProgramError(f"{what} ran for more than {TIME_LIMIT_S:g} s") from None

    def _start(self) -> subprocess.Popen[bytes]:
        root = Path(__file__).resolve().parents[1]
        path = os.pathsep.join(filter(None, [str(root), os.environ.get("PYTHONPATH", "")]))
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "programs.c_reference"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,  # buffers have locks, which a fork may copy while they are held
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,  # Ctrl-C is for the user's process, which then ends this one
        )

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.wait()
        _close_pipes(process)


_child = _Child()
atexit.register(_child.stop)


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise RuntimeError("the process was started without pipes")
    return pipe


def _send(pipe: IO[bytes], head: Mapping[str, Any], body: bytes) -> None:
    text = json.dumps(head).encode()
    for part in (_LENGTH.pack(len(text)) + text + _LENGTH.pack(len(body)), body):
        left = memoryview(part)
        while left:
            left = left[os.write(pipe.fileno(), left) :]


def _receive(pipe: IO[bytes], deadline: float | None) -> tuple[dict[str, Any], memoryview]:
    head = json.loads(bytes(_read(pipe, deadline)))
    return head, _read(pipe, deadline)


def _read(pipe: IO[bytes], deadline: float | None) -> memoryview:
    """A length and as many bytes. Raises ``EOFError`` at the end, ``TimeoutError`` after the deadline."""
    (size,) = _LENGTH.unpack(_exactly(pipe, _LENGTH.size, deadline))
    return memoryview(_exactly(pipe, size, deadline))


def _exactly(pipe: IO[bytes], size: int, deadline: float | None) -> bytes:
    found = bytearray()
    while len(found) < size:
        if deadline is not None and not select.select([pipe], [], [], max(deadline - time.monotonic(), 0.0))[0]:
            raise TimeoutError
        chunk = os.read(pipe.fileno(), min(size - len(found), 1 << 20))
        if not chunk:
            raise EOFError
        found += chunk
    return bytes(found)


# -- in the child


class _Guarded:
    """A buffer with guard bytes on both sides, aligned to 64 bytes."""

    def __init__(self, size: int) -> None:
        self._whole: Array = np.full(size + 2 * GUARD_BYTES + 64, _GUARD, np.uint8)
        self._start = GUARD_BYTES + -(self._whole.ctypes.data + GUARD_BYTES) % 64
        self.bytes: Array = self._whole[self._start : self._start + size]
        self.address = int(self.bytes.ctypes.data)

    def intact(self) -> bool:
        before, after = self._whole[: self._start], self._whole[self._start + len(self.bytes) :]
        return bool((before == _GUARD).all() and (after == _GUARD).all())


class _Builds:
    """Unoptimized machine code by IR text, least recently used out."""

    def __init__(self) -> None:
        import llvmlite.binding as llvm

        self._llvm = llvm
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        llvm.initialize_native_asmparser()  # modules may bring functions as assembly text
        target = llvm.Target.from_default_triple()
        features = llvm.get_host_cpu_features().flatten()
        self._machine = target.create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=features, opt=0, jit=True, reloc="pic", codemodel="default"
        )
        self._jit = llvm.create_lljit_compiler()
        self._kept: OrderedDict[tuple[str, str], tuple[Any, int]] = OrderedDict()
        self._count = 0

    def address(self, ir: str, entry: str) -> int:
        """Raises ``ValueError`` (with the reason) for IR that cannot be read or has no such function."""
        key = (ir if not ir.startswith(_ASSEMBLY) else _ASSEMBLY, entry)
        if key not in self._kept or key[0] == _ASSEMBLY:
            try:
                module = self._llvm.parse_assembly(ir)
                module.verify()
                if not any(f.name == entry and not f.is_declaration for f in module.functions):
                    raise ValueError(f"has no function {entry!r}")
                if unknown := _unknown(module, set(_DEFINED.findall(ir))):
                    raise ValueError(unknown)
                module.triple = self._machine.triple
                module.data_layout = str(self._machine.target_data)
                self._count += 1
                builder = self._llvm.JITLibraryBuilder().add_object_img(self._machine.emit_object(module))
                library = builder.export_symbol(entry).add_current_process().link(self._jit, f"module{self._count}")
            except RuntimeError as error:
                raise ValueError(f"cannot be made: {' '.join(str(error).split())[:500]}") from None
            self._kept[key] = (library, int(library[entry]))
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key][1]


def _unknown(module: Any, defined: set[str]) -> str:
    """Which names the module takes for given that no library here has; empty where there is none.

    Args:
        defined: names that its assembly text defines.
    """
    here = ctypes.CDLL(None)
    names = [item.name for item in (*module.functions, *module.global_variables) if item.is_declaration]
    unknown = [
        name for name in names if not name.startswith("llvm.") and name not in defined and not hasattr(here, name)
    ]
    return f"needs {', '.join(sorted(unknown))}, which nobody defines; are there other sources?" if unknown else ""


def _printed(address: int, head: Mapping[str, Any], stdin: memoryview) -> tuple[dict[str, Any], bytes]:
    """The exit status of a whole program and what it prints, twice the same."""
    files = memory_file(bytes(stdin)), memory_file()
    call = Call(tuple(head["arguments"]), head["folder"], *files, TIME_LIMIT_S, OUTPUT_LIMIT_BYTES)
    try:
        found = []
        for _ in range(2):
            status = Runner().run(address, call).status
            if wrong := describe(status, TIME_LIMIT_S):
                return {"error": wrong}, b""
            found.append((status, read(files[1], OUTPUT_LIMIT_BYTES)))
    except OSError as error:
        return {"error": f"cannot be run: {error}"}, b""
    finally:
        for fd in files:
            os.close(fd)
    if found[0] != found[1]:
        return {"error": "prints something else each time, so that its output cannot be checked"}, b""
    status, output = found[0]
    return {"status": os.WEXITSTATUS(status or 0)}, output


def _answer(builds: _Builds, head: Mapping[str, Any], body: memoryview) -> tuple[dict[str, Any], bytes]:
    ir = bytes(body[: head["ir_bytes"]]).decode()
    body = body[head["ir_bytes"] :]
    if "main" in head:
        try:
            return _printed(builds.address(ir, "main"), head["main"], body)
        except ValueError as error:
            return {"error": str(error)}, b""
    try:
        address = builds.address(ir, head["entry"])
    except ValueError as error:
        return {"error": str(error)}, b""
    guarded: list[_Guarded] = []
    given: list[bytes] = []
    for _, dtype, shape, role in head["buffers"]:
        size = int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
        buffer = _Guarded(size)
        value = bytes(body[:size]) if role == "input" else b"\xa5" * size
        buffer.bytes[:] = np.frombuffer(value, np.uint8)
        if role == "input":
            body = body[size:]
        guarded.append(buffer)
        given.append(value)
    table = (ctypes.c_void_p * len(guarded))(*(buffer.address for buffer in guarded))
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(address)(ctypes.addressof(table))
    for (name, _, _, role), buffer, value in zip(head["buffers"], guarded, given, strict=True):
        if not buffer.intact():
            return {"error": f"wrote outside its buffer {name}"}, b""
        if role == "input" and buffer.bytes.tobytes() != value:
            return {"error": f"changed its input {name}"}, b""
    outputs = [b.bytes.tobytes() for (*_, role), b in zip(head["buffers"], guarded, strict=True) if role == "output"]
    return {}, b"".join(outputs)


def main() -> None:
    """Answer requests until standard input ends."""
    incoming, outgoing = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that LLVM or a program prints may mix with the answers
    builds = _Builds()
    while True:
        try:
            head, body = _receive(incoming, None)
        except EOFError:
            return
        _send(outgoing, *_answer(builds, head, body))


if __name__ == "__main__":
    main()
