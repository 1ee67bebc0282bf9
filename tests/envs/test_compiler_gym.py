"""compiler-gym-v0 over the real CompilerGym, where ``make compiler-gym`` installed it."""

from __future__ import annotations

import json
import os
import signal
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gymnasium
import networkx
import numpy as np
import psutil
import pytest
from gymnasium.utils.env_checker import check_env
from stable_baselines3 import PPO
from stable_baselines3.common.env_checker import check_env as check_env_for_sb3

from agents.search import EvolutionarySearch, RandomSearch
from compilers.base import PlanError
from compilers.compiler_gym import CompilerGymError, HostDied, NotInstalled
from compilers.compiler_gym.client import TOOLS, VENV
from compilers.compiler_gym.states import EnvState, read_states, write_states
from envs.compiler_gym import CompilerGymEnv

PROGRAMS = ("programs://c-v0/crc32", "programs://c-v0/quicksort")

installed = pytest.mark.skipif(
    not (VENV / TOOLS / "done").exists(), reason="CompilerGym is not installed; `make compiler-gym` does that"
)


def _make(**options: Any) -> CompilerGymEnv:
    env = gymnasium.make("compiler-gym-v0", **{"programs": PROGRAMS, "max_steps": 6, **options}).unwrapped
    assert isinstance(env, CompilerGymEnv)
    return env


@pytest.fixture(scope="module")
def llvm() -> Iterator[CompilerGymEnv]:
    env = _make(env="llvm-autophase-ic-v0")
    yield env
    env.close()


def _action(env: CompilerGymEnv, *names: str) -> list[int]:
    return [env.action_names.index(name) for name in names]


def test_its_absence_and_wrong_options_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled, match="make compiler-gym"):
        _make(python=tmp_path / "python")
    for options, words in (
        ({"max_steps": 0}, "max_steps"),
        ({"layout": "tree"}, "layout"),
        ({"programs": "programs://c-v0/crc32"}, "list"),
        ({"programs": None, "split": "exam"}, "exam"),
        ({"step_limit_s": 0}, "step_limit_s"),
    ):
        with pytest.raises(ValueError, match=words):
            _make(**options)


@installed
@pytest.mark.parametrize(
    "options",
    [{"env": "llvm-autophase-ic-v0"}, {"env": "llvm-v0", "layout": "graph"}, {"env": "gcc-v0"}],
    ids=lambda options: "-".join(options.values()),
)
def test_both_checkers_pass(options: dict[str, Any]) -> None:
    env = _make(**options)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(env, skip_render_check=True)
        warnings.filterwarnings("ignore", message=".*unconventional shape.*")
        check_env_for_sb3(env)
    env.close()


@installed
def test_an_episode_is_what_compiler_gym_says(llvm: CompilerGymEnv) -> None:
    seen, info = llvm.reset(options={"program": PROGRAMS[1]})
    assert seen.shape == (56,) and seen.dtype == np.int64 and llvm.observation_space.contains(seen)
    assert info == {"program": PROGRAMS[1], "family": "sort", "focus": None}
    assert llvm.action_space == gymnasium.spaces.Discrete(124) and "-mem2reg" in llvm.action_names
    before, goal = (llvm.observations[name] for name in ("IrInstructionCount", "IrInstructionCountOz"))
    total = 0.0
    for count, action in enumerate(_action(llvm, "-sroa", "-gvn", "-simplifycfg", "-instcombine", "-die", "-die"), 1):
        seen, reward, terminated, truncated, info = llvm.step(action)
        total += reward
        assert not terminated and truncated is (count == 6) and info["action"] == llvm.action_names[action]
    now = llvm.observations["IrInstructionCount"]
    assert now < before and total == pytest.approx((before - now) / (before - goal))
    assert info["action_had_no_effect"] is True and info["plan"] == llvm.plan().to_json()
    assert not llvm.action_masks().any()
    with pytest.raises(RuntimeError, match="reset"):
        llvm.step(0)


@installed
def test_same_seed_same_programs(llvm: CompilerGymEnv) -> None:
    drawn = []
    for _ in range(2):
        infos = [llvm.reset(seed=11)[1], *(llvm.reset()[1] for _ in range(5))]
        drawn.append([info["program"] for info in infos])
    assert drawn[0] == drawn[1] and set(drawn[0]) == set(PROGRAMS)


@installed
def test_observations_and_rewards_come_when_asked_for() -> None:
    env = _make(
        env="llvm-ic-v0",
        info_observations=("IrInstructionCount",),
        info_rewards=("IrInstructionCount",),
        max_steps=None,
    )
    _, info = env.reset(seed=0)
    before = info["observations"]["IrInstructionCount"]
    _, reward, _, _, info = env.step(*_action(env, "-sroa"))
    after = info["observations"]["IrInstructionCount"]
    assert info["rewards"]["IrInstructionCount"] == before - after > 0 and 0 < reward <= 2
    assert isinstance(env.observations["Programl"], networkx.MultiDiGraph)
    assert env.observations["Ir"].startswith("; ModuleID") and env.observations["InstCount"][0] == after
    assert env.rewards["ObjectTextSizeBytes"] != 0  # clang and llvm-size are there
    assert env.export_state().reward == pytest.approx(reward)
    with pytest.raises(KeyError, match="it has: Ir, "):
        _ = env.observations["Magic"]
    env.close()
    for options, words in (
        ({"observation": "Magic"}, "no observation 'Magic'; it has: Ir, "),
        ({"reward": "Luck"}, "no reward 'Luck'; it has: "),
        ({"info_rewards": ("Luck",)}, "info_rewards"),
        ({"observation": "Programl"}, r"ask for it with env.unwrapped.observations\['Programl'\]"),
        ({"env": "llvm-v9"}, "it has: .*llvm-v0"),
        ({"observation": "Ir", "layout": "graph"}, "fixed number of numbers"),
    ):
        with pytest.raises(ValueError, match=words):
            _make(**{"env": "llvm-v0", **options})


@installed
def test_forks_are_independent(llvm: CompilerGymEnv) -> None:
    llvm.reset(options={"program": PROGRAMS[0]})
    first, second = _action(llvm, "-sroa", "-instcombine")
    llvm.step(first)
    twin = llvm.fork()
    seen, reward, *_ = twin.step(second)
    assert len(llvm.plan().actions) == 1 and len(twin.plan().actions) == 2
    again, reward_again, *_ = llvm.step(second)
    assert np.array_equal(seen, again) and reward == reward_again
    twin.close()
    llvm.step(first)
    with pytest.raises(RuntimeError, match="closed"):
        twin.plan() and twin.export_state()


@installed
def test_plans_replay_and_bad_ones_change_nothing(llvm: CompilerGymEnv) -> None:
    llvm.reset(options={"program": PROGRAMS[0]})
    for action in _action(llvm, "-sroa", "-gvn", "-simplifycfg"):
        seen, *_ = llvm.step(action)
    assert llvm.validate().ok
    plan = json.loads(json.dumps(llvm.plan().to_json()))
    llvm.reset(options={"program": PROGRAMS[0]})
    llvm.step(0)
    taken = llvm.plan()
    for damage, words in (
        ({"actions": ["-sroa", "nonsense"]}, "action 2, 'nonsense'"),
        ({"actions": ["-gvn"] * 7}, "7 actions are more than the 6"),
        ({"compiler": "llvm"}, "the plan is for llvm"),
        ({"program_key": "0"}, "another program"),
    ):
        with pytest.raises(PlanError, match=words):
            llvm.apply_plan({**plan, **damage})
        assert llvm.plan() == taken and llvm.action_masks().any()
    again, _ = llvm.apply_plan(plan)
    assert np.array_equal(seen, again) and llvm.plan().to_json() == plan and not llvm.action_masks().any()


@installed
def test_states_go_out_and_come_in(llvm: CompilerGymEnv, tmp_path: Path) -> None:
    llvm.reset(options={"program": PROGRAMS[0]})
    for action in _action(llvm, "-sroa", "-gvn"):
        seen, *_ = llvm.step(action)
    write_states(tmp_path / "states.csv", [llvm.export_state()])
    (state,) = read_states(tmp_path / "states.csv")
    assert state.passes == ("-sroa", "-gvn") and state.benchmark.endswith("crc32") and state.reward is not None
    llvm.reset(options={"program": PROGRAMS[1]})
    again, info = llvm.import_state(state)
    assert np.array_equal(seen, again) and info["program"] == PROGRAMS[0] and llvm.action_masks().all()
    with pytest.raises(PlanError, match="-magic"):
        llvm.import_state(EnvState(state.benchmark, "opt -magic input.bc -o output.bc"))
    with pytest.raises(CompilerGymError, match=r"downloads are off.*download=True"):
        llvm.import_state(EnvState("benchmark://cbench-v1/crc32", "opt -gvn"))


@installed
def test_own_files_are_compiled_and_bad_ones_refused(llvm: CompilerGymEnv, tmp_path: Path) -> None:
    source = tmp_path / "twice.c"
    source.write_text("int twice(int x) { int y = x; return y + y; }\n")
    _, info = llvm.reset(options={"program": source})
    assert info["family"] == "user"
    assert llvm.step(*_action(llvm, "-sroa"))[1] > 0
    bitcode = tmp_path / "twice.bc"
    bitcode.write_bytes(llvm.observations["Bitcode"].tobytes())
    llvm.reset(options={"program": str(bitcode)})
    text = tmp_path / "twice.ll"
    text.write_text(llvm.observations["Ir"])
    llvm.reset(options={"program": text})
    source.write_text("int twice(int x) { return x +; }\n")
    text.write_text("define ptr @f() { ret ptr null }\n")
    for path, error, words in (
        (source, CompilerGymError, "clang refuses the C source"),
        (text, CompilerGymError, "LLVM 10 cannot read this IR"),
        (tmp_path / "gone.c", ValueError, "there is no file"),
        (tmp_path, ValueError, "there is no file"),
        ("programs://c-v0/magic", ValueError, "no program"),
    ):
        with pytest.raises(error, match=words):
            llvm.reset(options={"program": path})
    llvm.reset()
    llvm.step(0)


@installed
def test_agents_of_both_kinds_use_it() -> None:
    env = _make(env="llvm-autophase-ic-v0", max_steps=10)
    model = PPO("MlpPolicy", env, n_steps=250, batch_size=125, n_epochs=1, seed=0, device="cpu")
    model.learn(1000)
    assert model.num_timesteps == 1000
    env.close()
    env = _make(env="llvm-autophase-ic-v0", layout="graph", max_steps=10)
    for agent in (RandomSearch(), EvolutionarySearch()):
        trials = agent.solve(env, PROGRAMS[0], 4, seed=0)
        assert len(trials) == 4 and len({trial.plan.actions for trial in trials}) > 1
        best = max(trials, key=lambda trial: trial.total)
        env.reset(options={"program": PROGRAMS[0]})
        env.apply_plan(best.plan)
        assert env.export_state().reward == pytest.approx(best.total)
    env.close()


@installed
def test_a_service_that_dies_ends_the_episode_not_the_environment() -> None:
    env = _make(env="llvm-autophase-ic-v0")
    env.reset(seed=0)
    for service in psutil.Process(env.host.pid).children(recursive=True):
        service.kill()
    seen, _, terminated, truncated, info = env.step(0)
    assert terminated and not truncated and "reason" in info and env.observation_space.contains(seen)
    env.reset()
    assert env.step(0)[2] is False
    os.kill(env.host.pid, signal.SIGKILL)
    with pytest.raises(HostDied, match="make the environment anew"):
        env.step(0)
    env.close()


@installed
def test_gcc_runs_with_the_gcc_of_the_system() -> None:
    env = _make(env="gcc-v0", programs=PROGRAMS[:1], reward="obj_size")
    seen, _ = env.reset(seed=0)
    assert env.observation_space.contains(seen)
    rewards = [env.step(action)[1] for action in _action(env, "-O3", "-Os")]
    assert rewards[0] == 0 < rewards[1]  # CompilerGym counts bytes from the first step on
    assert "-Os" in env.observations["command_line"]
    assert env.plan().actions == ("-O3", "-Os") and env.validate().ok
    env.close()
