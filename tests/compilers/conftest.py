"""Runs artifacts in this process, so that the compiler is tested without the worker pool."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Mapping
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest
import torch

from compilers.base import Artifact, Kernel, State
from compilers.loopjit import LoopJit, target
from programs import reference
from programs.ir import Graph
from programs.program import Program

Outputs = dict[str, np.ndarray]
CANARY = np.float32(12345.678)


class Machine:
    """Loads objects and calls kernels on buffers with a canary on both sides."""

    def __init__(self) -> None:
        target.host()
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        self.engines: list[Any] = []

    def entry(self, kernel: Kernel) -> Callable[[int], None]:
        machine = llvm.Target.from_default_triple().create_target_machine()
        engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
        engine.add_object_file(llvm.ObjectFileRef.from_data(kernel.code))
        engine.finalize_object()
        self.engines.append(engine)
        return ctypes.CFUNCTYPE(None, ctypes.c_void_p)(engine.get_function_address(kernel.symbol))

    def run(self, artifact: Artifact, inputs: Mapping[str, np.ndarray]) -> Outputs:
        buffers: Outputs = {}
        raw: Outputs = {}
        for buffer in artifact.buffers:
            size = math.prod(buffer.shape)
            whole = np.full(size + 128, CANARY, np.float32)
            start = (-whole.ctypes.data // 4) % 16 + 32
            view = whole[start : start + size].reshape(buffer.shape)
            view[...] = {"input": inputs, "constant": artifact.constants}.get(buffer.role, {}).get(buffer.name, np.nan)
            raw[buffer.name], buffers[buffer.name] = whole, view
        before = {name: buffers[name].copy() for name in (*artifact.inputs, *artifact.constants) if name in buffers}
        for step in artifact.steps:
            if isinstance(step, Kernel):
                pointers = (ctypes.c_void_p * len(step.args))(*[buffers[name].ctypes.data for name in step.args])
                self.entry(step)(ctypes.addressof(pointers))
            else:
                args = [torch.from_numpy(buffers[name]) for name in step.args]
                buffers[step.out][...] = reference.apply(step.op, dict(step.attrs), args).numpy()
        for name, whole in raw.items():
            size = buffers[name].size
            assert np.count_nonzero(whole == CANARY) >= len(whole) - size, f"{name}: written beyond its ends"
        for name, value in before.items():
            np.testing.assert_array_equal(buffers[name], value, err_msg=f"{name} was changed")
        return {name: buffers[name].copy() for name in artifact.outputs}


@pytest.fixture(scope="session")
def machine() -> Machine:
    return Machine()


@pytest.fixture
def jit(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> LoopJit:
    """A compiler whose disk cache is empty."""
    monkeypatch.setenv("OPTGYM_CACHE", str(tmp_path))
    return LoopJit()


@pytest.fixture
def agrees(machine: Machine) -> Callable[..., None]:
    """Checks a finished state against the float64 interpretation, on two seeds."""

    def check(compiler: LoopJit, state: State, tolerance: float = 2e-5) -> None:
        artifact = compiler.build(state)
        for seed in (1, 2):
            inputs = state.program.make_inputs(seed)
            outputs = machine.run(artifact, inputs)
            wanted = reference.run(state.program.graph, inputs)
            for name, value in wanted.items():
                expected = value.numpy()
                scale = max(1.0, float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0.0)))
                message = f"{name} of {[str(action) for action in state.actions]}"
                np.testing.assert_allclose(
                    outputs[name], expected, rtol=tolerance, atol=tolerance * scale, err_msg=message
                )

    return check


@pytest.fixture
def program() -> Callable[[Graph], Program]:
    return lambda graph: Program("test://graph", "test", graph)
