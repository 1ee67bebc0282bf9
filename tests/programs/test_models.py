"""The registry of real models: against ONNX Runtime and torch on the same weights."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch

from programs import models
from programs.decompose import ImportFailure
from programs.onnx_import import import_onnx
from programs.onnx_zoo import FILES, light_model
from programs.program import Program
from programs.reference import run
from programs.torch_zoo import MODULES, torch_model

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")

LARGE = ("vgg19", "alexnet", "zfnet512")
"""Over 200 MB of weights each, for operators that the others have too."""


def outputs(program: Program, seed: int, dtype: torch.dtype = torch.float64) -> list[Any]:
    return [value.numpy() for value in run(program.graph, program.make_inputs(seed), dtype).values()]


@pytest.mark.parametrize("name", [name for name in FILES if name not in LARGE])
def test_onnx_models_match_onnx_runtime(name: str) -> None:
    proto = light_model(name)
    program = Program(name, name, import_onnx(proto))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(proto.SerializeToString(), options)
    inputs = program.make_inputs(0)
    expected = session.run(None, {session.get_inputs()[0].name: next(iter(inputs.values()))})
    made = outputs(program, 0)
    for want, got in zip(expected, made, strict=True):
        np.testing.assert_allclose(got, want, rtol=1e-3, atol=2e-5 * float(np.abs(want).max()))
    # with the files' own constant weights every input would give the same output
    other = outputs(program, 1, torch.float32)
    for first, second in zip(made, other, strict=True):
        assert float(np.abs(first - second).max()) > 0.005 * float(np.abs(first).max())


@pytest.mark.parametrize("name", MODULES)
def test_modules_match_torch(name: str) -> None:
    program = models.load(name)
    inputs = program.make_inputs(0)
    (x,) = inputs.values()
    with torch.inference_mode():
        expected = torch_model(name)(torch.from_numpy(x)).numpy()
    (made,) = outputs(program, 0)
    np.testing.assert_allclose(made, expected, rtol=1e-3, atol=2e-5 * float(np.abs(expected).max()))
    assert not [node for node in program.graph.compute if node.op == "library"]


def test_weights_come_from_the_seed() -> None:
    assert models.load("mlp").key == Program("", "", models._load.__wrapped__("mlp", 0).graph).key
    assert models.load("mlp").key != models.load("mlp", seed=1).key
    first, second = light_model("squeezenet"), light_model("squeezenet")
    assert first.SerializeToString() == second.SerializeToString()


def test_unknown_names_list_what_exists() -> None:
    with pytest.raises(ValueError, match=r"did you mean resnet50.*squeezenet.*bert-block"):
        models.load("resnet51")


def test_without_transformers_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'optgym\[models\]'"):
        torch_model("bert-block")
    assert not issubclass(ModuleNotFoundError, ImportFailure)
