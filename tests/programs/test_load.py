"""The one door: URIs, files, regions, and what an unknown name is told."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
import torch

import programs
from programs.regions import split

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@pytest.fixture
def onnx_file(tmp_path: Path) -> Path:
    proto = onnx.parser.parse_model("""<ir_version: 8, opset_import: ["" : 17]>
        g (float[n, 4] x) => (float[n, 4] y) { e = Exp(x)  t = MatMul(e, w)  y = Tanh(t) }""")
    weight = onnx.numpy_helper.from_array(torch.eye(4).numpy(), "w")
    proto.graph.initializer.append(weight)
    path = tmp_path / "mine.onnx"
    onnx.save(proto, path)
    return path


def test_models_and_their_regions() -> None:
    whole = programs.load("programs://models/gated-mlp")
    assert (whole.uri, whole.family) == ("programs://models/gated-mlp", "models/gated-mlp")
    part = programs.load("programs://models/gated-mlp#1")
    assert part.uri == "programs://models/gated-mlp#1"
    assert part.graph.canonical_hash == split(whole)[1].program.graph.canonical_hash


def test_generated_graphs() -> None:
    program = programs.load("programs://graphs-v0/7")
    assert program.uri.startswith("programs://graphs-v0/")
    assert program.graph.compute


def test_onnx_files(onnx_file: Path) -> None:
    program = programs.load(onnx_file, dims={"n": 3})
    assert (program.uri, program.family) == (str(onnx_file), "user")
    assert [node.shape for node in program.graph.inputs] == [(3, 4)]
    part = programs.load(f"{onnx_file}#1", dims={"n": 3})
    assert [node.op for node in part.graph.compute] == ["tanh"]


def test_torch_files_and_modules(tmp_path: Path) -> None:
    module = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.Tanh())
    path = tmp_path / "mine.pt2"
    torch.export.save(torch.export.export(module.eval(), (torch.zeros(2, 4),)), path)
    from_file = programs.load(path)
    program = programs.from_torch(module, (torch.zeros(2, 4),), name="mine")
    assert program.uri == "mine"
    assert [node.op for node in program.graph.compute] == ["matmul", "tanh"]
    assert from_file.graph.canonical_hash == program.graph.canonical_hash
    assert from_file.key == program.key


@pytest.mark.parametrize(
    ("uri", "reason"),
    [
        ("programs://models/resnet51", "did you mean resnet50.*There are: resnet50, squeezenet"),
        ("programs://modles/resnet50", "did you mean programs://models/.*There are"),
        ("programs://models/mlp#99", r"regions 0\.\.\d, not '99'"),
        ("programs://models/mlp#first", "not 'first'"),
        ("nowhere.onnx", "no such file"),
        ("resnet50", "did you mean programs://models/resnet50"),
        ("some/model.h5", "no such file.*onnx or .pt2"),
    ],
)
def test_unknown_names_say_what_exists(uri: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        programs.load(uri)


def test_other_files_say_how_to_save_them(tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(b"")
    with pytest.raises(programs.ImportFailure, match=r"torch\.export\.save"):
        programs.load(path)


def test_dims_are_for_files() -> None:
    with pytest.raises(ValueError, match="fixed shapes"):
        programs.load("programs://models/mlp", dims={"batch": 2})
