"""Plans taken home: applied where they belong, refused with a warning elsewhere, exported so that they run alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

import deploy
from benchmarks.fusion.applied import _agree
from benchmarks.run_folder import RunFolder
from compilers.base import LibraryCall, plan_of, run_rule
from compilers.export import ExportError, export
from compilers.loopjit import LoopJit
from programs import load
from programs.load import from_torch

SHAPE = (48, 64)


class Small(nn.Module):
    """A linear layer, so that there are two regions, between pointwise operators and reductions."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.LayerNorm(64)
        self.linear = nn.Linear(64, 64)

    def forward(self, x: torch.Tensor, y: torch.Tensor) -> dict[str, torch.Tensor]:
        hidden = torch.nn.functional.gelu(self.linear(self.first(x) * 2)) + y
        return {"soft": hidden.softmax(-1), "mean": hidden.mean(-1)}


@pytest.fixture(scope="module")
def model() -> nn.Module:
    torch.manual_seed(0)
    return Small().eval()


@pytest.fixture(scope="module")
def inputs() -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(SHAPE), torch.randn(SHAPE)


@pytest.fixture(scope="module")
def found(model: nn.Module, inputs: Any) -> deploy.TakeHome:
    return deploy.search(model, inputs, agent="rule:roofline-greedy", budget=1)


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    torch.compiler.reset()
    yield
    torch.compiler.reset()


def _compiled(model: nn.Module, plans: Any) -> Any:
    compile_it: Any = torch.compile
    return compile_it(model, dynamic=False, backend=deploy.backend(plans))


def _warned(work: Any) -> tuple[Any, list[str]]:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        result = work()
    return result, [str(one.message) for one in said if issubclass(one.category, deploy.DeployWarning)]


def _close(found: dict[str, torch.Tensor], wanted: dict[str, torch.Tensor]) -> None:
    assert found.keys() == wanted.keys()
    for name, value in wanted.items():
        torch.testing.assert_close(found[name], value, rtol=1e-4, atol=1e-5)


def test_a_plan_is_applied_and_its_file_reads_back(
    model: nn.Module, inputs: Any, found: deploy.TakeHome, tmp_path: Path
) -> None:
    found.save(tmp_path / "plan.json")
    assert deploy.TakeHome.load(tmp_path / "plan.json") == found
    assert len(found.parts) == 2
    fast = _compiled(model, tmp_path / "plan.json")
    with torch.inference_mode():
        outputs, warned = _warned(lambda: fast(*inputs))
        _close(outputs, model(*inputs))
        assert not warned
        again = fast(*inputs)
    assert again["soft"].data_ptr() != outputs["soft"].data_ptr()


def test_changed_weights_change_the_results(model: nn.Module, inputs: Any, found: deploy.TakeHome) -> None:
    fast = _compiled(model, found)
    linear: Any = model.linear
    with torch.no_grad():
        fast(*inputs)
        linear.weight.mul_(0.5)
        outputs, warned = _warned(lambda: fast(*inputs))
        _close(outputs, model(*inputs))
        linear.weight.mul_(2.0)
    assert not warned


class Scaled(nn.Module):
    """Its only weight is a scalar, which stands in the code and so in the structure of its graph."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor([2.0]))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.softmax(x * self.scale, -1)


def test_a_weight_that_changes_the_structure_is_a_warning_and_the_default() -> None:
    model, x = Scaled().eval(), torch.randn(SHAPE)
    fast = _compiled(model, deploy.search(model, (x,), agent="rule:roofline-greedy", budget=1))
    with torch.no_grad():
        assert not _warned(lambda: fast(x))[1]
        model.scale.mul_(3.0)
        outputs, warned = _warned(lambda: fast(x))
        torch.testing.assert_close(outputs, model(x), rtol=1e-4, atol=1e-5)
        assert len(warned) == 1 and "graph or shapes" in warned[0]
        again, warned = _warned(lambda: fast(x))
        torch.testing.assert_close(again, outputs)
        assert not warned


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"torch_version": "1.0"}, "made with torch 1.0"),
        ({"compiler_version": "0 (LLVM 3)"}, "made with loopjit 0"),
        ({"parts": ()}, "there is no plan for"),
    ],
)
def test_what_does_not_fit_is_a_warning_and_the_default(
    model: nn.Module, inputs: Any, found: deploy.TakeHome, change: dict[str, Any], words: str
) -> None:
    fast = _compiled(model, replace(found, **change))
    with torch.inference_mode():
        outputs, warned = _warned(lambda: fast(*inputs))
        _close(outputs, model(*inputs))
    assert len(warned) == 1 and words in warned[0]


def test_other_shapes_and_gradients_are_a_warning_and_the_default(
    model: nn.Module, inputs: Any, found: deploy.TakeHome
) -> None:
    fast = _compiled(model, found)
    small = tuple(x[:7].clone() for x in inputs)
    with torch.inference_mode():
        outputs, warned = _warned(lambda: fast(*small))
        _close(outputs, model(*small))
    assert warned and "graph or shapes" in warned[0]
    torch.compiler.reset()
    outputs, warned = _warned(lambda: _compiled(model, found)(*inputs))
    assert warned and "for inference" in warned[0] and outputs["soft"].requires_grad


def test_a_hostile_plan_is_refused(model: nn.Module, inputs: Any, found: deploy.TakeHome, tmp_path: Path) -> None:
    found.save(tmp_path / "plan.json")
    row = json.loads((tmp_path / "plan.json").read_text())
    row["parts"][0]["plan"]["actions"][0] = "share(nobody, home)"
    row["parts"][1]["plan"]["actions"] *= 2
    (tmp_path / "bad.json").write_text(json.dumps(row))
    with torch.inference_mode():
        outputs, warned = _warned(lambda: _compiled(model, tmp_path / "bad.json")(*inputs))
        _close(outputs, model(*inputs))
    assert len(warned) == 1


@pytest.mark.parametrize("text", ["", "[]", '{"format": 1}', '{"format": 7}', "[" * 100_000])
def test_broken_files_are_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "plan.json").write_text(text)
    with pytest.raises(ValueError, match=r"plan\.json"):
        deploy.backend(tmp_path / "plan.json")
    with pytest.raises(ValueError, match="No such file"):
        deploy.backend(tmp_path / "none.json")


def test_outputs_that_differ_are_seen() -> None:
    right = torch.randn(5, 6)
    _agree([right], [right])
    for wrong, words in (
        ([], "outputs"),
        ([right[:4]], "is torch.float32"),
        ([right + 0.1], "differs"),
        ([torch.where(right > 0, right, torch.nan)], "differs"),
    ):
        with pytest.raises(ValueError, match=words):
            _agree(wrong, [right])


def test_the_operator_traces_and_refuses_gradients(model: nn.Module, inputs: Any, found: deploy.TakeHome) -> None:
    operator = deploy.operator(found, model, inputs)
    with torch.inference_mode():
        outputs = operator(list(inputs))
        wanted = model(*inputs)
        torch.testing.assert_close(outputs[0], wanted["soft"], rtol=1e-4, atol=1e-5)
        with pytest.raises(ValueError, match="shapes"):
            operator([inputs[0]])
    with torch._subclasses.fake_tensor.FakeTensorMode() as mode:
        fake = operator([mode.from_tensor(x) for x in inputs])
    assert [tuple(x.shape) for x in fake] == [tuple(x.shape) for x in outputs]
    with pytest.raises(ValueError, match="inference"):
        operator([x.clone().requires_grad_() for x in inputs])


def test_an_exported_folder_runs_alone(model: nn.Module, inputs: Any, found: deploy.TakeHome, tmp_path: Path) -> None:
    program = from_torch(model, inputs)
    folder = export(found.build(program), tmp_path / "model")
    assert {path.name for path in folder.iterdir()} == {"run.py", "artifact.json", "constants.npz", "kernels.so"}
    torch.save(list(inputs), tmp_path / "inputs.pt")
    code = (
        "import sys, torch\n"
        f"sys.path.insert(0, {str(folder)!r})\n"
        "from run import Model\n"
        f"outputs = Model()(*torch.load({str(tmp_path / 'inputs.pt')!r}))\n"
        "assert not {'programs', 'compilers', 'measure'} & set(sys.modules)\n"
        f"torch.save(outputs, {str(tmp_path / 'outputs.pt')!r})\n"
    )
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    subprocess.run([sys.executable, "-P", "-c", code], check=True, env=clean, cwd=tmp_path)
    outputs = torch.load(tmp_path / "outputs.pt")
    with torch.inference_mode():
        wanted = list(model(*inputs).values())
    for mine, theirs in zip(outputs, wanted, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-4, atol=1e-5)


def test_epilogues_are_not_exported(model: nn.Module, inputs: Any, found: deploy.TakeHome, tmp_path: Path) -> None:
    artifact = found.build(from_torch(model, inputs))
    steps = [replace(s, op="linear_pointwise") if isinstance(s, LibraryCall) else s for s in artifact.steps]
    with pytest.raises(ExportError, match="without epilogues"):
        export(replace(artifact, steps=tuple(steps)), tmp_path / "model")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*torch.jit.*:DeprecationWarning")  # torch.compile's own
def test_the_command_finds_checks_and_exports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uri, plan = "programs://graphs-v0/norm/1", str(tmp_path / "plan.json")
    agent = ["--agent", "rule:roofline-greedy", "--budget", "1"]
    assert deploy.main(["find", uri, "--out", plan, *agent]) == 0
    assert deploy.main(["check", plan, uri, "--budget-s", "0.2"]) == 0
    assert "outputs agree" in capsys.readouterr().out
    assert deploy.main(["export", plan, uri, "--out", str(tmp_path / "model")]) == 0
    assert deploy.main(["check", plan, "programs://graphs-v0/norm/2"]) == 2
    assert "there is no plan for" in capsys.readouterr().err
    assert deploy.main(["find", "nothing.onnx"]) == 2
    assert deploy.main(["find", uri, "--out", str(tmp_path / "no" / "plan.json")]) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_the_best_plans_of_a_run_are_taken(tmp_path: Path) -> None:
    program, compiler = load("programs://graphs-v0/norm/1"), LoopJit()
    run = RunFolder.create(tmp_path / "run", {"compiler": "", "threads": 1})
    plan = plan_of(compiler, run_rule(compiler, program, "inline-all")).to_json()
    row = {"program": program.uri, "plan": plan, "ratio": 0.9, "reward": 0.1, "verdict": "faster", "step": 1}
    run.append(row)
    (part,) = deploy.from_run(tmp_path / "run", program).parts
    assert part.plan.to_json() == plan
    with pytest.raises(ValueError, match="has no plan for this model"):
        deploy.from_run(tmp_path / "run", load("programs://graphs-v0/norm/2"))
    with pytest.raises(ValueError, match="no run"):
        deploy.from_run(tmp_path / "none", program)
