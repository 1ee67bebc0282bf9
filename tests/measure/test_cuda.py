"""What measures on a GPU: the same modules on the CPU everywhere, and on a GPU where there is one."""

from __future__ import annotations

from typing import Any

import gymnasium
import pytest
import torch

import envs  # noqa: F401 - registers them
from compilers.base import Artifact, Kernel, run_rule
from compilers.inductor import Inductor
from measure.cuda import CudaPool
from programs.ir import GraphBuilder
from programs.program import Program

HERE = ["cpu", pytest.param("cuda", marks=pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device"))]


def _program() -> Program:
    b = GraphBuilder()
    x = b.input("x", (24, 40))
    return Program("test", "test", b.build(b.op("div", x, b.op("sum", b.op("exp", x), axes=(1,)))))


@pytest.mark.parametrize("device", HERE)
def test_plans_are_checked_and_timed(device: str) -> None:
    program, driver = _program(), Inductor(device=device, as_modules=True)
    good = driver.build(run_rule(driver, program, "roofline-greedy"))
    other = driver.build(run_rule(driver, program, "none"))
    kernel = good.kernels[0]
    broken = Kernel("call", b"def call(args):\n    raise RuntimeError('boom')\n", "0" * 64, kernel.args, kernel.writes)
    bad = Artifact((broken, *good.steps[1:]), good.buffers, good.constants, good.inputs, good.outputs, good.compiler)
    with CudaPool(device) as pool:
        right, wrong = pool.compare(program, [good, bad], other, budget_s=0.05, seed=1)
        assert right.verdict != "failed" and right.low <= right.ratio <= right.high and right.check.ok
        assert wrong.verdict == "failed" and "boom" in wrong.reason
        (lost,) = pool.compare(program, [good], bad, budget_s=0.05, seed=1)
        assert lost.verdict == "failed" and "the baseline failed" in lost.reason
        with pytest.raises(ValueError, match="no cold measurements"):
            pool.submit(program, [good], other, seed=1, cold=True)


def test_the_environment_takes_it() -> None:
    program, driver = _program(), Inductor(as_modules=True)
    with CudaPool("cpu") as pool:
        env: Any = gymnasium.make(
            "fusion-v0", compiler=driver, programs=[program], pool=pool, budget_s=0.02, disable_env_checker=True
        ).unwrapped
        env.reset(seed=0)
        terminated = False
        while not terminated:
            _, reward, terminated, _, info = env.step(env.rule_action("share-all"))
        assert info["verdict"] != "failed" and -2 <= reward <= 2


def test_without_a_gpu_it_says_so() -> None:
    if not torch.cuda.is_available():
        with pytest.raises(ValueError, match="sees no CUDA device"):
            CudaPool()
