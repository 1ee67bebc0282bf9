"""unrolling-v0: licences, rewards, programs, pictures; what all environments owe is in tests/contracts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import gymnasium
import numpy as np
import pytest
import torch

import envs  # noqa: F401 - registers them
from agents.policy import GraphPolicy
from compilers.loops import DECISIONS, LlvmLoops
from envs.unrolling import UnrollingEnv
from measure import WorkerPool
from programs import loops

FLOATS = "programs://loops-v0/dot_f32/small"


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


def make(**options: Any) -> UnrollingEnv:
    env: Any = gymnasium.make("unrolling-v0", **{"programs": [FLOATS], "reward": "none", **options}).unwrapped
    assert isinstance(env, UnrollingEnv)
    return env


def take(env: UnrollingEnv, text: str) -> tuple[float, dict[str, Any]]:
    action = [str(item) for item in env.choices.candidates].index(text)
    _, reward, terminated, _, info = env.step(action)
    assert terminated
    return float(reward), info


def test_licences_have_baselines_and_checks_of_their_own(pool: WorkerPool) -> None:
    exact = make(programs=[f"{FLOATS}#exact"], reward="log-speedup", pool=pool, budget_s=0.05)
    exact.reset(seed=0)
    assert not any("width=8" in str(action) for action in exact.choices.candidates)
    reward, info = take(exact, "loop(kernel.L2, unroll=4)")
    assert info["verdict"] != "failed" and info["reference"] == "O3" and abs(reward) < 2
    assert exact.validate().ok
    fast = make(reward="log-speedup", licence="fast", pool=pool, budget_s=0.05)
    fast.reset(seed=0)
    _, info = take(fast, "loop(kernel.L2, width=8, interleave=4)")
    assert info["verdict"] != "failed" and fast.plan().compiler == "llvm-loops-fast"
    # the same code does not pass where every bit counts
    artifact = fast.compiler.build(fast.state)
    exact.reset(seed=0)
    verdict = pool.check(exact.state.program, artifact, seed=1)
    assert not verdict.ok and pool.check(fast.state.program, artifact, seed=1).ok


def test_size_is_counted_against_o3() -> None:
    env = make(reward="size", programs=["programs://loops-v0/dot_int8/small"])
    env.reset(seed=0)
    assert take(env, "leave(kernel.L2)")[0] == 0
    env.reset(seed=0)
    assert take(env, "loop(kernel.L2, unroll=1)")[0] > 0.2
    env.reset(seed=0)
    assert take(env, "loop(kernel.L2, width=64, interleave=8)")[0] < -0.2


def test_programs_of_the_splits() -> None:
    assert len(make(programs=None, split="test", num_programs=400).programs) == len(loops.names("test"))
    train = make(programs=None, split="train", num_programs=len(loops.names("train")) + 12).programs
    assert sum("loops-random-v0" in uri for uri in train) == 12
    for uri in train[-12:]:
        make(programs=None).reset(options={"program": uri})


def test_programs_with_several_loops_are_decided_loop_by_loop() -> None:
    env = make(programs=["programs://c-v0/fir/small"])
    _, info = env.reset(seed=0)
    assert info["focus"] == "dot.L1"
    action = [str(item) for item in env.choices.candidates].index("loop(dot.L1, width=8, interleave=1)")
    seen, _, terminated, _, info = env.step(action)
    assert not terminated and info["focus"] == "symmetric.L1"
    assert seen["candidates"][0, 1] >= 0
    _, _, terminated, _, info = env.step(0)
    assert terminated
    assert info["plan"]["actions"] == ["loop(dot.L1, width=8, interleave=1)", "leave(symmetric.L1)"]
    env.apply_plan(json.loads(json.dumps(info["plan"])))


def test_the_graph_policy_reads_both_observations() -> None:
    for kind, width in (("graph", 11), ("code", 49)):
        env = make(observation=kind)
        seen, _ = env.reset(seed=0)
        assert seen["candidate_features"].shape == (len(DECISIONS), width)
        torch.manual_seed(0)
        policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 0.0, width=8, layers=1)
        batch = {key: torch.as_tensor(np.asarray(value)[None]) for key, value in seen.items()}
        action = int(policy.forward(batch, deterministic=True)[0])
        assert env.action_masks()[action]


def test_options_that_contradict() -> None:
    with pytest.raises(ValueError, match="licence must be"):
        make(licence="loose")
    with pytest.raises(ValueError, match="contradicts"):
        make(licence="exact", compiler="llvm-loops-fast")
    with pytest.raises(ValueError, match="needs the compiler llvm-loops"):
        make(compiler="llvm")
    with pytest.raises(ValueError, match="observation must be"):
        make(observation="picture")
    with pytest.raises(ValueError, match="reward must be"):
        make(reward="energy")
    with pytest.raises(ValueError, match="tensor graph"):
        make().reset(options={"program": "programs://graphs-v0/norm/1"})
    assert make(compiler=LlvmLoops("fast")).compiler.licence == "fast"


def test_pictures() -> None:
    env = make(render_mode="ansi")
    env.reset(seed=0)
    assert env.render() == "  kernel.L2: not decided yet"
    take(env, "leave(kernel.L2)")
    assert env.render() == "  kernel.L2: leave(kernel.L2)"
    drawn = make(render_mode="rgb_array")
    drawn.reset(seed=0)
    picture = drawn.render()
    assert isinstance(picture, np.ndarray) and picture.ndim == 3
