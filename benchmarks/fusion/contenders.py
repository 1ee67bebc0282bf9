"""What people run today: a program made ready by eager torch, ``torch.compile``, ONNX Runtime, XLA and OpenVINO.

Everyone gets the same inputs, the same number of threads and returns newly allocated outputs. Where there are several
ways to write a program down for a compiler (windows as layers or as sums over slices; a real model's own module or
file), each is a contender: its users would take the fastest.
"""

from __future__ import annotations

import functools
import importlib.metadata
import importlib.util
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from programs.ir import Array
from programs.program import Program

Tensor = torch.Tensor
Maker = Callable[[Program, Mapping[str, Tensor], int], Iterator["Contender"]]


class ContenderError(RuntimeError):
    """Something that a contender needs isn't here, or refuses the program; the message says what and what to do."""


@dataclass(frozen=True)
class Contender:
    """A program that is ready to be called.

    Attributes:
        name: of the contender.
        form: how the program was written down for it; empty where there is only one way.
        call: runs once.
        outputs: what ``call`` returned, as arrays in the order of the program's outputs.
        prepare_s: what it took to make it ready, the first call included, in seconds.
    """

    name: str
    form: str
    call: Callable[[], Any]
    outputs: Callable[[Any], list[Array]]
    prepare_s: float

    @property
    def label(self) -> str:
        """Name and form."""
        return f"{self.name} ({self.form})" if self.form else self.name


def _ready(
    name: str, form: str, begin: float, call: Callable[[], Any], outputs: Callable[[Any], list[Array]]
) -> Contender:
    call()
    return Contender(name, form, call, outputs, time.perf_counter() - begin)


def _has_windows(program: Program) -> bool:
    return any(node.kind == "window" and node.op != "shift" for node in program.graph.nodes)


def _model(program: Program) -> str:
    """The name of a whole real model, empty for anything else."""
    prefix = "programs://models/"
    return program.uri.removeprefix(prefix) if program.uri.startswith(prefix) and "#" not in program.uri else ""


# -- torch


def _modules(program: Program) -> Iterator[tuple[str, torch.nn.Module]]:
    from programs.to_torch import to_torch
    from programs.torch_zoo import MODULES, torch_model

    forms = ("layers", "taps") if _has_windows(program) else ("layers",)
    name = _model(program)
    for form in forms:
        yield (
            form if len(forms) > 1 or name in MODULES else "",
            to_torch(program.graph, "taps" if form == "taps" else "layers"),
        )
    if name in MODULES:
        yield "original", torch_model(name)


def _tensors(made: Any) -> list[Array]:
    values = list(made) if isinstance(made, tuple | list) else [made]
    return [value.numpy() for value in values]


def eager(program: Program, inputs: Mapping[str, Tensor], threads: int) -> Iterator[Contender]:
    """torch's operators one by one, as Python calls them."""
    for form, module in _modules(program):
        begin = time.perf_counter()
        yield _ready("eager", form, begin, functools.partial(module, *inputs.values()), _tensors)


def compiled(
    program: Program,
    inputs: Mapping[str, Tensor],
    threads: int,
    *,
    name: str = "torch.compile",
    mode: str | None = None,
) -> Iterator[Contender]:
    """``torch.compile`` (TorchInductor).

    Raises:
        ContenderError: no C++ compiler, or it cannot compile the program.
    """
    _need_cxx()
    for form, module in _modules(program):
        begin = time.perf_counter()
        call = functools.partial(torch.compile(module, dynamic=False, mode=mode), *inputs.values())
        try:
            yield _ready(name, form, begin, call, _tensors)
        except RuntimeError as error:  # what Dynamo and Inductor raise are RuntimeErrors
            raise ContenderError(f"{name} {form}: {str(error).strip().splitlines()[0]}") from None


def _need_cxx() -> None:
    chosen = os.environ.get("CXX")
    if not any(shutil.which(name) for name in ([chosen] if chosen else ("g++", "c++", "clang++"))):
        raise ContenderError("torch.compile needs a C++ compiler, and there is none here; install g++ or set CXX")


# -- the others


def onnxruntime(program: Program, inputs: Mapping[str, Tensor], threads: int) -> Iterator[Contender]:
    """ONNX Runtime's CPU execution provider.

    Raises:
        ContenderError: not installed, or it refuses the model.
    """
    _need_package("onnxruntime")
    import onnxruntime as ort
    from onnxruntime.capi import onnxruntime_pybind11_state as errors

    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 3
    feeds = [value.numpy() for value in inputs.values()]
    for form, model in _onnx_models(program):
        begin = time.perf_counter()
        try:
            session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
            names = [item.name for item in session.get_outputs()]
            feed = dict(zip([item.name for item in session.get_inputs()], feeds, strict=True))
            yield _ready("onnxruntime", form, begin, functools.partial(session.run, names, feed), list)
        except (errors.Fail, errors.InvalidGraph, errors.NotImplemented, errors.RuntimeException) as error:
            raise ContenderError(f"onnxruntime {form}: {str(error).splitlines()[0]}") from None


def _onnx_models(program: Program) -> Iterator[tuple[str, bytes]]:
    from programs.onnx_zoo import FILES, light_model
    from programs.to_onnx import to_onnx

    name = _model(program)
    yield "exported" if name in FILES else "", to_onnx(program.graph).SerializeToString()
    if name in FILES:
        yield "original", light_model(name, 0).SerializeToString()


def openvino(program: Program, inputs: Mapping[str, Tensor], threads: int) -> Iterator[Contender]:
    """OpenVINO on the CPU, in float32.

    Raises:
        ContenderError: not installed, or it refuses the model.
    """
    _need_package("openvino")
    # it would tell its makers about every model, from a forked process; without this package it does not
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
    import openvino as ov

    settings = {"INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": 1, "INFERENCE_PRECISION_HINT": "f32"}
    feeds = [value.numpy() for value in inputs.values()]
    for form, model in _onnx_models(program):
        begin = time.perf_counter()
        try:
            core = ov.Core()
            request = core.compile_model(core.read_model(model), "CPU", settings).create_infer_request()
            for number, feed in enumerate(feeds):  # they stay where they are: the request keeps no hold on them
                request.set_input_tensor(number, ov.Tensor(feed, shared_memory=True))
            shapes = [program.graph[name].shape for name in program.graph.outputs]
            yield _ready("openvino", form, begin, functools.partial(_infer, ov, request, feeds, shapes), list)
        except RuntimeError as error:
            raise ContenderError(f"openvino {form}: {str(error).splitlines()[0]}") from None


def _infer(ov: Any, request: Any, feeds: list[Array], shapes: list[tuple[int, ...]]) -> list[Array]:
    made = [np.empty(shape, np.float32) for shape in shapes]
    for number, array in enumerate(made):  # its own results would be overwritten by the next call
        request.set_output_tensor(number, ov.Tensor(array, shared_memory=True))
    request.infer()
    return made


def xla(program: Program, inputs: Mapping[str, Tensor], threads: int) -> Iterator[Contender]:
    """XLA through ``jax.jit``; it takes as many threads as this process may use processors.

    Raises:
        ContenderError: jax is not installed.
    """
    _need_package("jax")
    import jax

    from programs.to_jax import to_jax

    jax.config.update("jax_cpu_enable_async_dispatch", False)  # type: ignore[no-untyped-call]
    forms = ("layers", "taps") if _has_windows(program) else ("layers",)
    feeds = [jax.device_put(value.numpy()) for value in inputs.values()]
    for form in forms:
        begin = time.perf_counter()
        function, weights = to_jax(program.graph, "taps" if form == "taps" else "layers")
        held = {name: jax.device_put(value) for name, value in weights.items()}
        call = functools.partial(_blocked, jax.jit(function), held, *feeds)
        yield _ready("xla", form if len(forms) > 1 else "", begin, call, lambda made: [np.asarray(x) for x in made])


def _blocked(function: Callable[..., Any], *args: Any) -> Any:
    made = function(*args)
    for value in made:
        value.block_until_ready()
    return made


def _need_package(name: str) -> None:
    if importlib.util.find_spec(name) is None:
        raise ContenderError(f"{name} is not installed: pip install -e '.[yardsticks]'")


MAKERS: Mapping[str, Maker] = {
    "eager": eager,
    "torch.compile": compiled,
    "max-autotune": functools.partial(compiled, name="max-autotune", mode="max-autotune"),
    "onnxruntime": onnxruntime,
    "xla": xla,
    "openvino": openvino,
}
"""Name of each contender -> what makes a program ready for it."""

PACKAGES = {"onnxruntime": "onnxruntime", "xla": "jax", "openvino": "openvino"}


def versions(names: tuple[str, ...]) -> dict[str, str]:
    """Versions of the packages behind the contenders.

    Raises:
        ContenderError: one isn't installed, or there is no C++ compiler for ``torch.compile``.
    """
    if any(name in names for name in ("torch.compile", "max-autotune")):
        _need_cxx()
    packages = [PACKAGES[name] for name in names if name in PACKAGES]
    for name in packages:
        _need_package(name)
    return {name: importlib.metadata.version(name) for name in ("torch", *packages)}
