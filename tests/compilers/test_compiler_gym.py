"""The bridge to CompilerGym: its messages, its processes, its files. A toy stands in for CompilerGym itself."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx
import numpy as np
import psutil
import pytest

from compilers.base import Plan
from compilers.compiler_gym import CompilerGymError, Host, HostDied, NotInstalled, client, host, interpreter
from compilers.compiler_gym.states import EnvState, StateError, flag_of, read_states, state_of, write_states

TOY = {
    "gym.py": """
import sys
import numpy as np
from compiler_gym.service import connection

class Discrete:
    n = 3
    names = ["a", "b", "c"]
    def to_string(self, index): return self.names[index]

class Box:
    low, high, shape, dtype = np.zeros(2), np.ones(2), (2,), np.dtype("float64")

class Spec:
    def __init__(self): self.id, self.space = "Numbers", Box()

class Named:
    name = "Gain"

class Toy:
    action_space, observation_space, reward_space = Discrete(), Box(), Named()
    observation_space_spec = Spec()
    benchmark = None
    def __init__(self):
        self.observation = type("View", (), {"spaces": {"Numbers": Spec()}})()
        self.reward = type("View", (), {"spaces": {"Gain": Named()}})()
        self.service = connection.subprocess.Popen(["sleep", "100000"])
    def multistep(self, actions, timeout=None):
        if actions == [2]:
            raise LookupError("no such pass")
        if actions == [1]:
            import compiler_gym.util.download
            compiler_gym.util.download.download("https://example.org/llvm.tar.bz2")
        print("chatter of a service that must not get between the messages", flush=True)
        return np.array([0.25, 0.5]), 1.5, False, {}
    def close(self): self.service.terminate()

def make(name, **options): return Toy()
""",
    "compiler_gym/__init__.py": "__version__ = 'toy'\nCOMPILER_GYM_ENVS = ['toy-v0']\n",
    "compiler_gym/service/__init__.py": "",
    "compiler_gym/service/connection.py": "import subprocess\n",
    "compiler_gym/util/__init__.py": "",
    "compiler_gym/util/download.py": "def download(urls): raise AssertionError('this goes to the network')\n",
}


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """An interpreter in which ``compiler_gym`` is a toy whose service sleeps."""
    for name, text in TOY.items():
        path = tmp_path / "packages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\nPYTHONPATH='{tmp_path}/packages' exec '{sys.executable}' \"$@\"\n")
    python.chmod(0o755)
    return python


@pytest.fixture
def running(toy: Path) -> Iterator[Host]:
    made = Host(toy)
    yield made
    made.close()


def _round_trip(value: Any) -> Any:
    file = io.BytesIO()
    host.write_message(file, value)
    file.seek(0)
    return host.read_message(file, client.unpack)


def test_values_come_over_as_they_are() -> None:
    value = {
        "plain": [None, True, 1, 2.5, "text", {"deep": []}],
        "array": np.arange(6, dtype=np.int8).reshape(2, 3).T,
        "floats": np.array([np.nan, np.inf]),
        "empty": np.zeros((0, 3), np.float32),
        "scalar": np.float32(0.5),
        "bytes": b"\x00\xff",
        "by number": {1: "one", (2, 3): "pair"},
        "words": np.array(["a", "b"]),
    }
    found = _round_trip(value)
    for name in ("array", "floats", "empty"):
        assert np.array_equal(found[name], value[name], equal_nan=True) and found[name].dtype == value[name].dtype
    assert found["plain"] == value["plain"] and found["bytes"] == value["bytes"]
    assert found["scalar"] == 0.5 and found["words"] == ["a", "b"]
    assert found["by number"] == {1: "one", "[2, 3]": "pair"}


def test_graphs_come_over_with_their_features() -> None:
    graph = networkx.MultiDiGraph(name="g")
    graph.add_node(0, features={"full_text": ["add"]})
    graph.add_edge(0, 1, flow=2, position=0)
    graph.add_edge(0, 1, flow=1, position=1)
    found = _round_trip(graph)
    assert networkx.utils.graphs_equal(found, graph)


def test_a_message_cut_short_is_the_end() -> None:
    file = io.BytesIO()
    host.write_message(file, {"a": np.arange(10)})
    for length in (0, 3, len(file.getvalue()) - 1):
        with pytest.raises(EOFError):
            host.read_message(io.BytesIO(file.getvalue()[:length]), client.unpack)


def test_requests_are_answered_and_errors_are_told_in_words(running: Host) -> None:
    assert running.version == "toy" and running.environments == ("toy-v0",)
    made = running.call("make", env="toy-v0", options={}, program=None)
    assert made["action_space"]["names"] == ["a", "b", "c"] and made["observations"]["Numbers"]["kind"] == "box"
    step = {"env": made["env"], "observations": [], "rewards": [], "limit": 1.0}
    seen, reward, done, _, _, _ = running.call("step", actions=[0], **step)
    assert seen.tolist() == [0.25, 0.5] and reward == 1.5 and done is False
    assert running.last_ns > 0
    with pytest.raises(CompilerGymError, match="step: LookupError: no such pass"):
        running.call("step", actions=[2], **step)
    assert running.alive


def test_downloads_are_refused_with_what_to_do(running: Host) -> None:
    env = running.call("make", env="toy-v0", options={}, program=None)["env"]
    with pytest.raises(
        CompilerGymError, match=r"downloads are off: https://example.org/llvm.*download=True.*site_data"
    ):
        running.call("step", env=env, actions=[1], observations=[], rewards=[], limit=1.0)


def test_what_is_not_installed_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled, match="make compiler-gym"):
        interpreter(tmp_path / "python")
    with pytest.raises(NotInstalled, match=r"lacks the package compiler_gym.*make compiler-gym"):
        Host(sys.executable)


def test_closing_is_final_and_leaves_nothing(toy: Path) -> None:
    made = Host(toy)
    made.call("make", env="toy-v0", options={}, program=None)
    group = _group(made.pid)
    assert len(group) == 2
    made.close()
    made.close()
    _wait_until_gone(group)
    with pytest.raises(HostDied, match="make the environment anew"):
        made.call("hello", download=False)


CLIENT = """
import sys, time
from compilers.compiler_gym import Host
host = Host(sys.argv[1])
host.call("make", env="toy-v0", options={}, program=None)
print(host.pid, host.call("hello", download=False)["scratch"], flush=True)
time.sleep(100000)
"""


@pytest.mark.parametrize("killed", ["client", "host", "both"])
def test_kill_9_of_either_side_leaves_no_process(toy: Path, killed: str) -> None:
    ours = subprocess.Popen([sys.executable, "-c", CLIENT, str(toy)], stdout=subprocess.PIPE, cwd=client.ROOT)
    assert ours.stdout is not None
    number, scratch = ours.stdout.readline().decode().split()
    group = _group(int(number))
    assert len(group) == 2  # host and service
    if killed != "client":
        os.kill(int(number), signal.SIGKILL)
    if killed != "host":
        ours.kill()
    _wait_until_gone(group[1:] if killed == "host" else group)
    if killed == "client":
        assert not Path(scratch).exists()
    ours.kill()
    ours.wait()
    ours.stdout.close()


def test_a_killed_host_is_told_at_the_next_call(running: Host) -> None:
    os.kill(running.pid, signal.SIGKILL)
    with pytest.raises(HostDied, match=r"exit status -9.*make the environment anew"):
        running.call("hello", download=False)
    assert not running.alive


def test_folders_of_killed_processes_are_removed_and_no_others(toy: Path, running: Host) -> None:
    stale = host.scratch_base() / f"optgym-cg-test-{os.getpid()}"
    used = Path(running.call("hello", download=False)["scratch"])
    stale.mkdir()
    for folder in (stale, used):
        os.utime(folder, (1e9, 1e9))
    Host(toy).close()
    assert used.is_dir() and not stale.exists()


def _group(leader: int) -> list[psutil.Process]:
    return [psutil.Process(leader), *psutil.Process(leader).children(recursive=True)]


def _wait_until_gone(group: list[psutil.Process]) -> None:
    """A zombie is gone: whether its parent has asked for it yet is not ours to say."""
    for process in group:
        while process.is_running():
            try:
                if process.status() == psutil.STATUS_ZOMBIE:
                    break
            except psutil.NoSuchProcess:
                break
            time.sleep(0.02)


# -- result files


def test_states_are_written_as_they_are_read(tmp_path: Path) -> None:
    states = [
        EnvState("benchmark://cbench-v1/crc32", "opt -sroa -gvn input.bc -o output.bc", 2.5, 1.0),
        EnvState("benchmark://cbench-v1/qsort", "opt  input.bc -o output.bc", 0.0, None),
    ]
    path = tmp_path / "states.csv"
    write_states(path, states)
    assert path.read_text().splitlines()[0] == "benchmark,reward,walltime,commandline"
    assert read_states(path) == states
    assert states[0].passes == ("-sroa", "-gvn") and states[1].passes == ()


def test_states_without_a_header_or_in_another_order(tmp_path: Path) -> None:
    path = tmp_path / "states.csv"
    path.write_text("cbench-v1/crc32,1.5,2,opt -gvn\n")
    assert read_states(path) == [EnvState("cbench-v1/crc32", "opt -gvn", 2.0, 1.5)]
    path.write_text("Commandline,Benchmark,Walltime,Reward\nopt -gvn,cbench-v1/crc32,2,1.5\n")
    assert read_states(path) == [EnvState("cbench-v1/crc32", "opt -gvn", 2.0, 1.5)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a-v0/b,1,2\n", "line 1: a state has the columns"),
        ("a-v0/b,1,2,opt\na-v0/b,x,2,opt\n", "line 2: reward and walltime are numbers"),
        ("a-v0/b,1,-2,opt\n", "wall time is -2.0 s"),
        ("nonsense,1,2,opt\n", "is no benchmark"),
    ],
)
def test_lines_that_are_no_states_are_named(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "states.csv"
    path.write_text(text)
    with pytest.raises(StateError, match=re.escape(reason)):
        read_states(path)
    with pytest.raises(StateError, match="cannot be read"):
        read_states(tmp_path / "missing.csv")


def test_plans_of_single_passes_have_a_command_line() -> None:
    plan = Plan("programs://c-v0/crc32", "key", "llvm", "1", ("pass(sroa<modify-cfg>)", "pass(gvn)", "stop"))
    state = state_of(plan, reward=1.01)
    assert state.commandline == "opt -sroa -gvn input.bc -o output.bc" and state.reward == 1.01
    assert state.benchmark == "benchmark://optgym-c-v0/crc32"
    assert flag_of("pass(early-cse<memssa>)") == "-early-cse-memssa"
    with pytest.raises(StateError, match="no single pass"):
        state_of(Plan("p", "key", "llvm", "1", ("pipeline(default<O3>)",)))
    with pytest.raises(StateError, match="loopjit"):
        state_of(Plan("p", "key", "loopjit", "1", ()))
    with pytest.raises(StateError, match="only command lines of opt"):
        _ = EnvState("b", "gcc -O1").passes
