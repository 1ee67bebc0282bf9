"""The other side of the bridge: runs in CompilerGym's interpreter, owns its environments, answers over two pipes.

It is started by :mod:`compilers.compiler_gym.client` as a plain script, so it imports nothing of this repository and
keeps to Python 3.8. It leads a process group of its own, in which CompilerGym's service processes run, too. The group
ends with whichever side goes first:

- the client goes (even by SIGKILL): the watchdog sees the pipe hang up and kills the group;
- this process goes: the kernel kills the services that it started, and the client kills the rest of the group;
- the client hangs up politely: environments are closed, then the group is killed all the same.

A message is a header (two little-endian 32-bit lengths), JSON, and the bytes of the arrays that the JSON refers to.
Nothing is ever unpickled.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

HEADER = struct.Struct("<II")
PR_SET_PDEATHSIG = 1

# -- messages: both sides import these


def pack(value: Any, blob: bytearray) -> Any:
    """``value`` as JSON; arrays and bytes go to ``blob``. What has no form here becomes ``{"~text": str}``."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    kind = type(value).__module__
    if kind == "numpy" and hasattr(value, "shape") and value.dtype.kind in "biuf":
        if value.shape == ():
            return value.item()
        data = value.tobytes()  # in C order, whatever the array's is
        blob += data
        return {"~array": [value.dtype.str, list(value.shape), len(blob) - len(data), len(data)]}
    if isinstance(value, (bytes, bytearray)):
        blob += value
        return {"~bytes": [len(blob) - len(value), len(value)]}
    if isinstance(value, dict):
        if any(not isinstance(key, str) or key.startswith("~") for key in value):
            return {"~pairs": [[pack(key, blob), pack(item, blob)] for key, item in value.items()]}
        return {key: pack(item, blob) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [pack(item, blob) for item in value]
    if kind == "numpy" and hasattr(value, "tolist"):  # strings and objects
        return pack(value.tolist(), blob)
    if kind.startswith("networkx"):
        return {
            "~graph": [
                [[pack(node, blob), pack(data, blob)] for node, data in value.nodes(data=True)],
                [[pack(u, blob), pack(v, blob), pack(data, blob)] for u, v, data in value.edges(data=True)],
                pack(dict(value.graph), blob),
            ]
        }
    return {"~text": str(value)}


def write_message(file: BinaryIO, message: Any) -> None:
    """Send one message. Raises ``OSError`` where nobody listens."""
    blob = bytearray()
    text = json.dumps(pack(message, blob), separators=(",", ":")).encode()
    file.write(HEADER.pack(len(text), len(blob)) + text + blob)
    file.flush()


def read_message(file: BinaryIO, unpack: Callable[[Any, bytes], Any]) -> Any:
    """Wait for one message. Raises ``EOFError`` where the other side is gone."""
    head = file.read(HEADER.size)
    if len(head) < HEADER.size:
        raise EOFError
    lengths = HEADER.unpack(head)
    body = file.read(sum(lengths))
    if len(body) < sum(lengths):
        raise EOFError
    return unpack(json.loads(body[: lengths[0]]), body[lengths[0] :])


def _unpack(value: Any, blob: bytes) -> Any:
    """The few forms that the client sends: JSON and bytes."""
    if isinstance(value, dict):
        if "~bytes" in value:
            at, size = value["~bytes"]
            return blob[at : at + size]
        return {key: _unpack(item, blob) for key, item in value.items()}
    if isinstance(value, list):
        return [_unpack(item, blob) for item in value]
    return value


# -- what ends with what


def _prctl() -> Callable[..., int]:
    function: Callable[..., int] = ctypes.CDLL(None, use_errno=True).prctl
    return function


def _tie_services_to_this_process(connection: Any) -> None:
    """Every service that CompilerGym starts from now on is killed by the kernel when this process ends."""
    prctl, parent = _prctl(), os.getpid()

    def tie() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    class TiedPopen(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **options: Any) -> None:
            options["preexec_fn"] = tie
            super().__init__(*args, **options)

    connection.subprocess = types.SimpleNamespace(**{**vars(subprocess), "Popen": TiedPopen})


def scratch_base() -> Path:
    """Where services work: in memory, as CompilerGym has it."""
    return Path("/dev/shm") if Path("/dev/shm").is_dir() else Path(tempfile.gettempdir())


def _make_scratch() -> Path:
    """A folder for services, locked while this process lives; those of processes that were killed are removed."""
    for old in scratch_base().glob("optgym-cg-*"):
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_mtime > 60:  # a younger one may not be locked yet
                fd = os.open(old, os.O_RDONLY)
                try:
                    fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    shutil.rmtree(old, ignore_errors=True)
                finally:
                    os.close(fd)
    scratch = Path(tempfile.mkdtemp(prefix="optgym-cg-", dir=str(scratch_base())))
    fcntl.flock(os.open(scratch, os.O_RDONLY), fcntl.LOCK_EX)  # open for good
    return scratch


def _end(scratch: Path) -> None:
    shutil.rmtree(scratch, ignore_errors=True)
    if os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _watch(fd: int, parent: int, scratch: Path) -> None:
    """End the group when the client hangs up. A fork of the client may hold the pipe open: so its id is watched, too.

    Hang-ups that the main loop sees first end there; this thread is for those that come in the middle of a call.
    """
    import select

    poll = select.poll()
    poll.register(fd, 0)
    while not poll.poll(1000):
        if os.getppid() != parent:
            break
    _end(scratch)


# -- what CompilerGym is made to do


class RefusedError(Exception):
    """Something that cannot be had, with what to do about it; ``kind`` tells the client why."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind


def _forbid_downloads() -> None:
    import compiler_gym.util.download as module

    def refuse(urls: Any, *args: Any, **options: Any) -> bytes:
        first = urls if isinstance(urls, str) else next(iter(urls), "?")
        raise RefusedError("download", str(first))

    original = module.download
    for loaded in list(sys.modules.values()):
        if getattr(loaded, "download", None) is original:
            loaded.download = refuse  # type: ignore[attr-defined]


def _space(space: Any) -> dict[str, Any]:
    """A gym or CompilerGym space as JSON and arrays."""
    names = {base.__name__ for base in type(space).__mro__}
    if "Box" in names:
        dtype = str(space.dtype)
        return {"kind": "box", "low": space.low, "high": space.high, "shape": list(space.shape), "dtype": dtype}
    if "Scalar" in names:
        return {"kind": "scalar", "low": space.min, "high": space.max, "dtype": _dtype(space.dtype)}
    if "Discrete" in names:
        return {"kind": "discrete", "n": int(space.n), "names": list(getattr(space, "names", []))}
    if "MultiDiscrete" in names:
        return {"kind": "multi-discrete", "nvec": [int(count) for count in space.nvec]}
    if "Dict" in names:
        return {"kind": "dict", "spaces": {str(key): _space(item) for key, item in space.spaces.items()}}
    if "Tuple" in names:
        return {"kind": "tuple", "spaces": [_space(item) for item in space.spaces]}
    if "SpaceSequence" in names:
        return {"kind": "space-sequence", "space": _space(space.space)}
    if "Sequence" in names:
        bounds = space.scalar_range
        low, high = (None, None) if bounds is None else (bounds.min, bounds.max)
        most = space.size_range[1]
        most = None if most is None or most == float("inf") else int(most)
        return {"kind": "sequence", "dtype": _dtype(space.dtype), "low": low, "high": high, "most": most}
    return {"kind": "other", "text": str(space)[:200]}


def _dtype(dtype: Any) -> str:
    return str(getattr(dtype, "__name__", dtype))


class Bridge:
    """The environments of one client, by number, and what may be asked of them."""

    def __init__(self, scratch: Path, tools: Path) -> None:
        self.scratch, self.tools = scratch, tools
        self.envs: dict[int, Any] = {}
        self.benchmarks: dict[str, Any] = {}
        self._made = 0

    def hello(self, download: bool) -> dict[str, Any]:
        import compiler_gym
        import compiler_gym.service.connection as connection
        import gym  # noqa: F401 - a missing one is told now

        _tie_services_to_this_process(connection)
        if not download:
            _forbid_downloads()
        return {
            "version": compiler_gym.__version__,
            "environments": list(compiler_gym.COMPILER_GYM_ENVS),
            "python": sys.version.split()[0],
            "scratch": str(self.scratch),
            "pid": os.getpid(),
        }

    def bitcode(self, source: str) -> bytes:
        """LLVM 10 bitcode, unoptimized, of C (by the clang 12 in ziglang 0.8) or of LLVM 10's IR text."""
        sys.path.append(str(self.tools / "llvm10"))
        try:
            import llvmlite.binding as llvm
        except ImportError:
            raise RefusedError("tools", f"the LLVM 10 of llvmlite 0.36 is not in {self.tools}") from None
        finally:
            sys.path.pop()
        text = source if source.lstrip().startswith((";", "source_filename", "target", "define", "@")) else None
        if text is None:
            text = self._to_ir(source)
        try:
            module = llvm.parse_assembly(text)
            module.verify()
        except RuntimeError as error:
            raise RefusedError("program", f"LLVM 10 cannot read this IR: {str(error).strip()[:500]}") from None
        return bytes(module.as_bitcode())

    def _to_ir(self, source: str) -> str:
        clang = self.tools / "site-data/llvm-v0/bin/clang"
        if not clang.exists():
            raise RefusedError("tools", f"there is no clang at {clang}")
        flags = "-std=c11 -O3 -Xclang -disable-llvm-passes -Xclang -disable-lifetime-markers -fno-stack-protector"
        flags += " -fno-unwind-tables -fno-asynchronous-unwind-tables -fomit-frame-pointer -ffp-contract=off -g0 -w"
        command = [str(clang), *flags.split(), "-emit-llvm", "-S", "-xc", "-", "-o", "-"]
        done = subprocess.run(command, input=source, capture_output=True, text=True)
        if done.returncode:
            raise RefusedError("program", f"clang refuses the C source:\n{done.stderr.strip()[:2000]}")
        return done.stdout

    def make(self, env: str, options: dict[str, Any], program: dict[str, Any] | None) -> dict[str, Any]:
        import gym

        more = dict(options)
        if program is not None:
            more["benchmark"] = self._benchmark(program)
        made = gym.make(env, **more)
        return {**self._described(self._keep(made)), "compiler": str(getattr(made, "compiler_version", ""))}

    def _keep(self, env: Any) -> int:
        self._made += 1
        self.envs[self._made] = env
        return self._made

    def _described(self, number: int) -> dict[str, Any]:
        env = self.envs[number]
        actions = env.action_space
        names = [actions.to_string(i) for i in range(actions.n)] if hasattr(actions, "to_string") else []
        reward = env.reward_space
        return {
            "env": number,
            "action_space": {**_space(actions), "names": names},
            "observations": {name: _space(one.space) for name, one in env.observation.spaces.items()},
            "rewards": list(env.reward.spaces),
            "observation": env.observation_space_spec.id if env.observation_space_spec else None,
            "reward": None if reward is None else str(getattr(reward, "name", reward)),
            "benchmark": str(env.benchmark.uri) if env.benchmark else None,
        }

    def choose(self, env: int, observation: str | None, reward: str | None) -> dict[str, Any]:
        """Set the observation and reward spaces of an environment."""
        if observation is not None:
            self.envs[env].observation_space = observation
        if reward is not None:
            self.envs[env].reward_space = reward
        return self._described(env)

    def _benchmark(self, program: dict[str, Any]) -> Any:
        from compiler_gym.datasets import Benchmark

        uri = program["uri"]
        if program.get("data") is not None:
            self.benchmarks[uri] = Benchmark.from_file_contents(uri, program["data"])
        return self.benchmarks.get(uri, uri)

    def reset(self, env: int, program: dict[str, Any] | None, extra: list[str]) -> Any:
        one = self.envs[env]
        seen = one.reset() if program is None else one.reset(benchmark=self._benchmark(program))
        return [seen, {name: one.observation[name] for name in extra}]

    def step(self, env: int, actions: list[Any], observations: list[str], rewards: list[str], limit: float) -> Any:
        """One or more actions; further observations and rewards are worked out in the same call of the service."""
        one = self.envs[env]
        if not observations and not rewards:
            seen, reward, done, info = one.multistep(actions, timeout=limit)
            return [seen, reward, done, info, {}, {}]
        spaces = [one.observation_space_spec.id] if one.observation_space_spec else []
        paid = [one.reward_space.name] if one.reward_space else []
        every, earned, done, info = one.multistep(
            actions,
            observation_spaces=spaces + [name for name in observations if name not in spaces],
            reward_spaces=paid + [name for name in rewards if name not in paid],
            timeout=limit,
        )
        found = dict(zip(spaces + [name for name in observations if name not in spaces], every or []))  # noqa: B905
        gains = dict(zip(paid + [name for name in rewards if name not in paid], earned or []))  # noqa: B905
        if paid:
            one.episode_reward += gains[paid[0]]
        seen, reward = found.get(spaces[0]) if spaces else None, gains.get(paid[0]) if paid else None
        asked = {name: found[name] for name in observations if name in found}
        return [seen, reward, done, info, asked, {name: gains[name] for name in rewards if name in gains}]

    def observe(self, env: int, space: str) -> Any:
        return self.envs[env].observation[space]

    def reward(self, env: int, space: str) -> Any:
        return self.envs[env].reward[space]

    def fork(self, env: int) -> dict[str, Any]:
        return {"env": self._keep(self.envs[env].fork())}

    def state(self, env: int) -> dict[str, Any]:
        one = self.envs[env].state
        state = {"benchmark": one.benchmark, "commandline": one.commandline, "walltime": one.walltime}
        return {**state, "reward": one.reward, "actions": [int(action) for action in self.envs[env].actions]}

    def validate(self, env: int) -> dict[str, Any]:
        found = self.envs[env].validate()
        return {"ok": found.okay(), "reason": str(found), "seconds": found.walltime}

    def datasets(self, env: int) -> list[Any]:
        return [[each.name, each.installed] for each in self.envs[env].datasets]

    def close(self, env: int) -> None:
        self.envs.pop(env).close()

    def quit(self) -> None:
        for env in reversed(list(self.envs.values())):  # forks first: they share their origin's service
            with contextlib.suppress(Exception):  # a service that went before is no trouble now
                env.close()
        self.envs.clear()


def _missing(error: BaseException) -> str | None:
    return getattr(error, "name", None) if isinstance(error, ImportError) else None


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or one.__context__
    return found


def _answer(bridge: Bridge, request: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    name = request.pop("do")
    started = time.perf_counter_ns()
    try:
        value = getattr(bridge, name)(**request)
        return {"value": value, "ns": time.perf_counter_ns() - started}, name != "quit"
    except Exception as error:  # noqa: BLE001 - whatever CompilerGym raises is told to the client, in words
        chain = _chain(error)
        refused = next((one for one in chain if isinstance(one, RefusedError)), None)
        told = {
            "kind": refused.kind if refused is not None else "error",
            "type": type(error).__name__,
            "text": str(refused or error)[:4000],
            "missing": next((found for one in chain if (found := _missing(one))), None),
        }
        return {"error": told, "ns": time.perf_counter_ns() - started}, True


def main() -> None:
    """Answer requests from standard input on standard output until the client hangs up."""
    parent = os.getppid()
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)  # whatever services print must not get between the messages
    scratch = _make_scratch()
    os.environ["COMPILER_GYM_TRANSIENT_CACHE"] = str(scratch)
    threading.Thread(target=_watch, args=(incoming.fileno(), parent, scratch), daemon=True).start()
    bridge = Bridge(scratch, Path(sys.argv[1]))
    going = True
    try:
        while going:
            answer, going = _answer(bridge, read_message(incoming, _unpack))
            write_message(outgoing, answer)
    except (EOFError, OSError):
        pass
    _end(scratch)


if __name__ == "__main__":
    main()
