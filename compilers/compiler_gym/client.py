"""Our side of the bridge: starts CompilerGym in its own interpreter and asks it things over pipes."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import threading
import weakref
from pathlib import Path
from typing import IO, Any, BinaryIO

import numpy as np

from compilers.compiler_gym import host

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv-compiler-gym"
"""Where ``make compiler-gym`` installs it."""
TOOLS = "optgym-tools"
"""Folder of the virtual environment that holds what CompilerGym would download, or takes from the system."""
GRACE_S = 60.0
"""How much longer than CompilerGym's own time limit an answer may take."""


class CompilerGymError(RuntimeError):
    """CompilerGym cannot do what it was asked; the message says why, and what to do."""


class NotInstalled(CompilerGymError):  # noqa: N818
    """There is no CompilerGym where it was looked for."""


class HostDied(CompilerGymError):  # noqa: N818
    """CompilerGym's process ended, or hung and was ended."""


def interpreter(python: str | os.PathLike[str] | None = None) -> Path:
    """The Python of CompilerGym's virtual environment; ``None`` for the one that ``make compiler-gym`` makes.

    Raises:
        NotInstalled: there is no such file.
    """
    path = VENV / "bin" / "python" if python is None else Path(python).expanduser()
    if not path.exists():
        what = "pass python=..., or " if python is None else ""
        raise NotInstalled(
            f"CompilerGym runs in an interpreter of its own, and there is none at {path}: {what}run `make compiler-gym`"
        )
    return path


class Host:
    """CompilerGym's process. It and everything it started ends with this object, with this process, or by itself.

    Args:
        python: its interpreter; ``None`` for that of ``make compiler-gym``.
        site_data: CompilerGym's folder of downloaded files. By default the user's own one where it holds LLVM, else
            the stand-ins that ``make compiler-gym`` made.
        download: let CompilerGym download what it lacks, into its own folder.
        optimize: run Python with ``-O``; gcc-v0 needs that to get along with GCC 12.

    Raises:
        NotInstalled: no interpreter, or no CompilerGym in it.
    """

    def __init__(
        self,
        python: str | os.PathLike[str] | None = None,
        *,
        site_data: str | os.PathLike[str] | None = None,
        download: bool = False,
        optimize: bool = False,
    ) -> None:
        self.python = interpreter(python)
        self.tools = self.python.absolute().parents[1] / TOOLS
        self.sent: set[str] = set()
        """URIs of the benchmarks whose content the other side has."""
        self.users = 0
        """Environments that share this process; the last one to be closed closes it."""
        self._lock = threading.Lock()
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
        flags = ["-O"] if optimize else []
        self._process = subprocess.Popen(
            [str(self.python), *flags, "-u", host.__file__, str(self.tools)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=self._environment(site_data, download),
            start_new_session=True,  # a group of its own, so that it can be ended as a whole; Ctrl-C is ours
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._to: BinaryIO = self._process.stdin  # type: ignore[assignment]
        self._from: BinaryIO = self._process.stdout  # type: ignore[assignment]
        self._end = weakref.finalize(self, _end, self._process, self._log, None)
        self.last_ns = 0
        """Time that the other side took for the last answer, without the bridge."""
        hello = self.call("hello", download=download)
        self.version: str = hello["version"]
        self.environments: tuple[str, ...] = tuple(hello["environments"])
        self.pid: int = hello["pid"]
        self._end.detach()
        self._end = weakref.finalize(self, _end, self._process, self._log, hello["scratch"])

    def _environment(self, site_data: str | os.PathLike[str] | None, download: bool) -> dict[str, str]:
        env = dict(os.environ)
        env.pop("PYTHONPATH", None)  # ours is not for it
        env["PATH"] = f"{self.python.absolute().parent}{os.pathsep}{env.get('PATH', '')}"  # services are scripts of it
        env["PYTHONWARNINGS"] = "ignore"
        if (self.tools / "lib").is_dir():  # the stand-in serves as well as a system's own libtinfo.so.5
            env["LD_LIBRARY_PATH"] = os.pathsep.join(
                part for part in (env.get("LD_LIBRARY_PATH"), str(self.tools / "lib")) if part
            )
        if site_data is not None:
            env["COMPILER_GYM_SITE_DATA"] = str(Path(site_data).expanduser().absolute())
        elif not download and "COMPILER_GYM_SITE_DATA" not in env:
            own = Path("~/.local/share/compiler_gym").expanduser()
            stand_in = self.tools / "site-data"
            if not (own / "llvm-v0/.unpacked").exists() and stand_in.is_dir():
                env["COMPILER_GYM_SITE_DATA"] = str(stand_in)
        return env

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._end.alive and self._process.poll() is None

    def call(self, name: str, *, timeout_s: float = 600.0, **arguments: Any) -> Any:
        """Ask the other side; the methods of :class:`compilers.compiler_gym.host.Bridge` are what may be asked.

        Raises:
            HostDied: the process ended, or did not answer in ``timeout_s`` seconds and was ended.
            NotInstalled: its interpreter lacks a package.
            CompilerGymError: CompilerGym refused.
        """
        with self._lock:
            if not self._end.alive:
                raise HostDied("CompilerGym's process has ended: make the environment anew")
            try:
                host.write_message(self._to, {"do": name, **arguments})
                if not select.select([self._from], [], [], timeout_s)[0]:
                    self._end()
                    raise HostDied(f"CompilerGym did not answer to {name!r} within {timeout_s:g} s and was ended")
                answer = host.read_message(self._from, unpack)
            except (OSError, EOFError):
                words = self.log_tail()
                self._end()
                raise HostDied(
                    f"CompilerGym's process ended (exit status {self._process.poll()}) when asked to {name}{words}; "
                    f"make the environment anew"
                ) from None
        self.last_ns = answer["ns"]
        if "error" in answer:
            raise self._error(name, **answer["error"])
        return answer["value"]

    def _error(self, name: str, kind: str, type: str, text: str, missing: str | None) -> CompilerGymError:  # noqa: A002
        if kind == "download":
            return CompilerGymError(
                f"CompilerGym downloads this at first use, and downloads are off: {text}. Either pass download=True "
                f"once (it needs the network), or site_data=FOLDER where CompilerGym has it already, or do without: "
                f"`make compiler-gym` puts stand-ins for its LLVM tools, and programs=[...] takes C files, bitcode of "
                f"LLVM 10 and programs://c-v0/NAME in place of its datasets"
            )
        if kind == "tools":
            return NotInstalled(f"{text}: `make compiler-gym` puts it there")
        if missing is not None:
            more = "; on Python 3.8 `make compiler-gym` installs it" if missing == "loop_tool_py" else ""
            return NotInstalled(f"{self.python} lacks the package {missing}: run `make compiler-gym`{more}")
        tail = self.log_tail()
        if "libtinfo.so.5" in tail:
            return CompilerGymError(
                "CompilerGym's LLVM service needs libtinfo.so.5, which this system lacks: run `make compiler-gym`, "
                "which makes a stand-in, or install it (on Debian and Ubuntu the package libtinfo5)"
            )
        return CompilerGymError(f"CompilerGym, asked to {name}: {type}: {text}{tail}")

    def log_tail(self) -> str:
        """The last words on the process's standard error, as a clause; empty if there are none."""
        size = self._log.seek(0, os.SEEK_END)
        self._log.seek(max(0, size - 2000))
        lines = [line for line in self._log.read().decode(errors="replace").splitlines() if line.strip()]
        return f" ({' | '.join(lines[-4:])})" if lines else ""

    def close(self) -> None:
        """Close all environments and end the process and its services. May be called again."""
        if self.alive:
            with contextlib.suppress(CompilerGymError):
                self.call("quit", timeout_s=20.0)
        self._end()


def _end(process: subprocess.Popen[bytes], log: IO[bytes], scratch: str | None) -> None:
    """Kill the whole group. The leader is not reaped before, so that its number cannot be another's by now."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            if pipe is not None:
                pipe.close()
    process.wait()
    log.close()
    if scratch is not None:
        shutil.rmtree(scratch, ignore_errors=True)


def unpack(value: Any, blob: bytes) -> Any:
    """The inverse of :func:`compilers.compiler_gym.host.pack`; graphs come as ``networkx.MultiDiGraph``."""
    if isinstance(value, list):
        return [unpack(item, blob) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((key, content),) = value.items()
        if key == "~array":
            dtype, shape, at, size = content
            return np.frombuffer(blob[at : at + size], dtype=dtype).reshape(shape).copy()
        if key == "~bytes":
            return blob[content[0] : content[0] + content[1]]
        if key == "~text":
            return content
        if key == "~pairs":
            return {_hashable(unpack(name, blob)): unpack(item, blob) for name, item in content}
        if key == "~graph":
            return _graph(*unpack(content, blob))
    return {key: unpack(item, blob) for key, item in value.items()}


def _hashable(key: Any) -> Any:
    return json.dumps(key) if isinstance(key, list | dict) else key


def _graph(nodes: list[Any], edges: list[Any], data: dict[str, Any]) -> Any:
    import networkx

    graph = networkx.MultiDiGraph(**data)
    graph.add_nodes_from((_hashable(node), attributes) for node, attributes in nodes)
    graph.add_edges_from((_hashable(u), _hashable(v), attributes) for u, v, attributes in edges)
    return graph
