"""The PyTorch front-end: modules and .pt2 files against torch itself, and files that are not to be trusted."""

from __future__ import annotations

import io
import json
import pickle
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from programs.decompose import ImportFailure
from programs.ir import LIBRARY, Graph
from programs.program import Program
from programs.reference import run
from programs.torch_import import import_module, load_pt2

# torch's own export machinery warns about itself
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")

IMAGE, SERIES, MATRIX = (2, 8, 16, 16), (2, 10, 32), (6, 32)


class Module(nn.Module):
    """A function of tensors and submodules as a module."""

    def __init__(self, function: Callable[..., Any], *modules: nn.Module) -> None:
        super().__init__()
        self.function, self.inner = function, nn.ModuleList(modules)

    def forward(self, *args: torch.Tensor) -> Any:
        return self.function(*args, *self.inner)


def tensors(*shapes: tuple[int, ...]) -> tuple[torch.Tensor, ...]:
    generator = torch.Generator().manual_seed(0)
    return tuple(torch.randn(shape, generator=generator) for shape in shapes)


def assert_like_torch(module: nn.Module, args: tuple[torch.Tensor, ...]) -> Graph:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        graph = import_module(module, args)
    with torch.no_grad():
        results = module.eval()(*args)
    expected = [results] if isinstance(results, torch.Tensor) else [item for item in results if item is not None]
    feed = {
        n.name: np.array((a.float() if n.dtype == "float32" else a).numpy())
        for n, a in zip(graph.inputs, args, strict=True)
    }
    made = list(run(graph, feed).values())
    assert len(made) == len(expected)
    for want, got in zip(expected, made, strict=True):
        assert want.shape == got.shape
        torch.testing.assert_close(got.double(), want.double(), rtol=2e-4, atol=2e-5, equal_nan=True)
    return graph


CASES: dict[str, tuple[Callable[..., Any], tuple[tuple[int, ...], ...], tuple[nn.Module, ...]]] = {
    "activations": (
        lambda x: F.silu(x) + F.mish(x) + F.softplus(x) + F.elu(x) + F.selu(x) + F.celu(x, 2.0) + F.leaky_relu(x)
        + F.hardswish(x) + F.hardsigmoid(x) + F.relu6(x) + F.hardtanh(x) + F.logsigmoid(x) + F.gelu(x)
        + F.gelu(x, approximate="tanh") + F.softsign(x) + F.tanhshrink(x), (SERIES,), (),
    ),
    "elementwise": (
        lambda x: torch.lerp(x, x * 2, 0.3) + torch.addcmul(x, x, x, value=0.5) + x.abs().pow(1.7) + (2.0 - x)
        + torch.rsqrt(x * x + 1) + torch.where(x > 0, x, 0.0) + x.clamp(-0.5, 0.5) + x.div(0.3, rounding_mode="floor")
        + torch.log1p(x.abs()) + x.exp2().log2() + (x > 0).logical_and(x < 1), (SERIES,), (),
    ),
    "reductions": (
        lambda x: (x.sum(), x.mean(-1), x.amax(1), x.var(-1), x.std((0, 1), keepdim=True), x.prod(2),
                   torch.logsumexp(x, 1), x.norm(), x.norm(dim=-1, p=1), x.max(-1)[0], torch.var_mean(x, dim=1)[1],
                   (x > 0).any(1), (x > -9).all()), (SERIES,), (),
    ),
    "library": (
        lambda x: (x.argmax(-1), x.max(-1)[1], torch.topk(x, 3)[0], x.cumsum(1), x.sort(-1)[0], torch.atan2(x, x + 1),
                   torch.einsum("bij,bkj->bik", x, x), x.roll(2, 1), x.flip(-1)), (SERIES,), (),
    ),
    "views": (
        lambda x: torch.stack([x[:, 1:5:2], x[:, 2:4]], 1).flatten(1).reshape(2, 2, 2, 32)[:, -1].permute(2, 0, 1)
        .contiguous().view(-1).chunk(2)[1] * x[0, 0, 3] + x[:, [0, 3, 2]].sum(), (SERIES,), (),
    ),
    "images": (
        lambda x: (F.pad(x, (1, 2, 0, 3), value=2.0), F.pad(x, (1, 2, 0, 3), mode="reflect"),
                   F.interpolate(x, scale_factor=2),
                   F.interpolate(x, size=(20, 24), mode="bilinear"), F.pixel_shuffle(x, 2), F.max_pool2d(x, 3, 2, 1),
                   F.avg_pool2d(x, 3, 2, 1, ceil_mode=True), F.avg_pool2d(x, 3, 2, 1, count_include_pad=False),
                   F.adaptive_avg_pool2d(x, 4), F.adaptive_avg_pool2d(x, 5), F.max_pool2d(x, 3, 2, ceil_mode=True)),
        (IMAGE,), (),
    ),
    "convolutions": (
        lambda x, *m: [layer(x) for layer in m], (IMAGE,),
        (nn.Conv2d(8, 8, 3, padding=1, groups=8), nn.Conv2d(8, 16, 3, groups=8),
         nn.Conv2d(8, 4, (4, 5), padding="same"),
         nn.ConvTranspose2d(8, 4, 3, 2, output_padding=1),
         nn.Conv2d(8, 6, 3, stride=2, dilation=2, groups=2, bias=False)),
    ),
    "norms": (
        lambda x, *m: [layer(x) for layer in m], (IMAGE,),
        (nn.BatchNorm2d(8), nn.GroupNorm(4, 8), nn.InstanceNorm2d(8, affine=True), nn.LocalResponseNorm(3),
         nn.LayerNorm((16, 16)), nn.RMSNorm(16), nn.PReLU(8)),
    ),
    "encoder": (lambda x, m: m(x), (SERIES,), (nn.TransformerEncoderLayer(32, 4, 64, batch_first=True),)),
    "lstm": (lambda x, m: m(x)[0], (SERIES,), (nn.LSTM(32, 16, batch_first=True),)),
    "products": (
        lambda x: (x @ x[0], x[0] @ x.T, torch.dot(x[0], x[1]), torch.outer(x[0], x[1]),
                   torch.addmm(x, x @ x.T, x, beta=0.5)), (MATRIX,), (),
    ),
    "in place": (lambda x: x.clone().add_(1).relu_().mul_(x), (MATRIX,), ()),
    "none among results": (lambda x: (x + 1, None, x.exp()), (MATRIX,), ()),
    "copies": (lambda x: (x, x * 2, x * 2, x, torch.ones(3) * 2), (MATRIX,), ()),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_modules_mean_what_torch_says(name: str) -> None:
    function, shapes, modules = CASES[name]
    assert_like_torch(Module(function, *modules), tensors(*shapes))


def test_layers_become_small_operators() -> None:
    """Nothing but matmul and convolution is left to the library, depthwise convolution is a window."""
    layers = (
        nn.Conv2d(8, 8, 3, padding=1, groups=8),
        nn.BatchNorm2d(8),
        nn.GELU(),
        nn.Conv2d(8, 4, 1),
        nn.GroupNorm(2, 4),
    )

    def function(x: torch.Tensor, *m: nn.Module) -> torch.Tensor:
        for layer in m:
            x = layer(x)
        q = x.flatten(2)
        return F.scaled_dot_product_attention(q, q, q, is_causal=True).softmax(-1)

    graph = assert_like_torch(Module(function, *layers), tensors(IMAGE))
    assert {node.op for node in graph.compute if node.op in LIBRARY} == {"conv", "matmul"}
    assert "depthwise" in {node.op for node in graph.compute}


def test_masks_and_indices() -> None:
    ids = torch.randint(0, 50, (2, 7), generator=torch.Generator().manual_seed(0))
    table = nn.Embedding(50, 16)
    graph = assert_like_torch(
        Module(lambda i, e: e(i) * (i != 0).unsqueeze(-1) + i.cumsum(1).float().unsqueeze(-1), table), (ids,)
    )
    assert graph.inputs[0].attr("dist") == "index:50"
    mask = torch.zeros(2, 10, 32, dtype=torch.bool)
    mask[:, :, ::3] = True
    (x,) = tensors(SERIES)
    assert_like_torch(Module(lambda a, m: a.masked_fill(m, -1e9).softmax(-1) * m.logical_not()), (x, mask))


def test_attention_rows_that_are_masked_whole_are_zero() -> None:
    (x,) = tensors((1, 2, 4, 8))
    mask = torch.ones(4, 4, dtype=torch.bool)
    mask[1] = False
    assert_like_torch(Module(lambda q, m: F.scaled_dot_product_attention(q, q, q, attn_mask=m)), (x, mask))


def test_the_module_keeps_its_mode() -> None:
    module = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
    module[1].train()
    module[0].eval()
    graph = import_module(module, (torch.zeros(1, 4),))
    assert [node.op for node in graph.compute] == ["matmul"]
    assert (module[0].training, module[1].training) == (False, True)


REFUSED: dict[str, tuple[Callable[..., Any], str]] = {
    "random": (lambda x: x + torch.rand_like(x), r"'rand_like' \(aten.rand_like.default\).*random"),
    "control flow": (lambda x: x + 1 if x.sum() > 0 else x - 1, "torch.export cannot capture"),
    "complex": (lambda x: torch.view_as_real(torch.fft.rfft(x)), "not supported. Supported: .*softmax"),
    "rank": (lambda x: x.reshape(1, 1, 1, 1, 1, 6, 32) * 2, "rank"),
    "no tensor": (lambda x: (x.exp(), 3), "returns 3"),
    "nothing": (lambda x: None, "no tensors"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_named(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    function, reason = REFUSED[name]
    with pytest.raises(ImportFailure, match=reason):
        import_module(Module(function), tensors(MATRIX), name="mine")


def test_modules_that_write_to_buffers_are_refused() -> None:
    class Counter(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.count: torch.Tensor
            self.register_buffer("count", torch.zeros(1))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            self.count.add_(1)
            return x + self.count

    with pytest.raises(ImportFailure, match="writes to count"):
        import_module(Counter(), tensors(MATRIX))


# -- files


def save(path: Path, module: nn.Module, args: tuple[torch.Tensor, ...], **options: Any) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.export.save(torch.export.export(module.eval(), args, **options), path)
    return path


def repack(
    source: Path, target: Path, change: Callable[[str, bytes], bytes | None], extra: dict[str, bytes] | None = None
) -> Path:
    """A copy of an archive with its members changed, left out, or added."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
        for name, data in (extra or {}).items():
            new.writestr(name, data)
    return target


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    module = nn.Sequential(nn.Linear(32, 8), nn.GELU())
    return save(tmp_path_factory.mktemp("pt2") / "good.pt2", module, tensors(MATRIX))


def test_a_saved_program_loads(good: Path) -> None:
    graph = load_pt2(good)
    assert graph.inputs[0].shape == MATRIX
    program = Program("p", "f", graph)
    module: Any = torch.export.load(good).module()
    inputs = program.make_inputs(1)
    with torch.no_grad():
        want = module(torch.from_numpy(inputs[graph.inputs[0].name]))
    torch.testing.assert_close(next(iter(run(graph, inputs).values())).float(), want, rtol=1e-5, atol=1e-5)


def test_dynamic_dimensions(tmp_path: Path) -> None:
    batch = torch.export.Dim("batch", min=2, max=64)
    path = save(tmp_path / "d.pt2", nn.Linear(32, 8), tensors(MATRIX), dynamic_shapes=({0: batch},))
    assert load_pt2(path).inputs[0].shape == MATRIX
    assert load_pt2(path, dims={"input.0": 9}).inputs[0].shape == (9, 32)
    with pytest.raises(ImportFailure, match=r"'nope'.*are: input.0"):
        load_pt2(path, dims={"nope": 9})


class Evil:
    """Unpickling it would create a file."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.marker,))


def torch_pickle(value: Any) -> bytes:
    buffer = io.BytesIO()
    torch.save(value, buffer)
    return buffer.getvalue()


def test_archives_that_could_execute_code_are_refused(good: Path, tmp_path: Path) -> None:
    marker = tmp_path / "executed"
    evil = Evil(marker)
    root = zipfile.ZipFile(good).namelist()[0].split("/")[0]

    def keep(name: str, data: bytes) -> bytes:
        return data

    def inputs(name: str, data: bytes) -> bytes:
        return torch_pickle(((evil,), {})) if name.endswith("sample_inputs/model.pt") else data

    def weights(name: str, data: bytes) -> bytes:
        if name.endswith("weights_config.json"):
            config = json.loads(data)
            for entry in config["config"].values():
                entry["use_pickle"] = True
            return json.dumps(config).encode()
        return torch_pickle(evil) if "/weights/weight_" in name else data

    def constants(name: str, data: bytes) -> bytes:
        entry = {"path_name": "opaque_obj_0", "is_param": False, "use_pickle": True, "tensor_meta": None}
        return json.dumps({"config": {"c": entry}}).encode() if name.endswith("constants_config.json") else data

    def target(name: str, data: bytes) -> bytes:
        return data.replace(b"torch.ops.aten.gelu.default", b"torch.hub.load") if name.endswith("model.json") else data

    def expression(name: str, data: bytes) -> bytes:
        sizes = f"__import__('pathlib').Path({str(marker)!r}).touch()"
        old, new = b'{"as_int": 32}', json.dumps({"as_expr": {"expr_str": sizes, "hint": None}}).encode()
        return data.replace(old, new) if name.endswith("model.json") else data

    pickled = {f"{root}/data/constants/opaque_obj_0": pickle.dumps(evil)}
    native = {f"{root}/data/aotinductor/model/x.so": b"\x7fELF"}
    for number, (change, extra, reason) in enumerate((
        (inputs, None, "example inputs"), (weights, None, "pickled object"), (constants, pickled, "no tensor data"),
        (constants, None, "pickled object"), (target, None, "torch.hub.load"), (expression, None, "plain arithmetic"),
        (keep, native, "no tensor data"),
    )):  # fmt: skip
        path = repack(good, tmp_path / f"evil{number}.pt2", change, extra)
        with pytest.raises(ImportFailure, match=reason):
            load_pt2(path)
        assert not marker.exists()


def test_truncated_and_foreign_files_are_refused(good: Path, tmp_path: Path) -> None:
    data = good.read_bytes()
    path = tmp_path / "bad.pt2"
    for content in (b"", b"no archive", data[: len(data) // 2], torch_pickle(torch.zeros(3))):
        path.write_bytes(content)
        with pytest.raises(ImportFailure, match=r"bad.pt2"):
            load_pt2(path)
    without = repack(
        good, tmp_path / "less.pt2", lambda name, data: None if name.endswith("weights_config.json") else data
    )
    with pytest.raises(ImportFailure, match="missing"):
        load_pt2(without)
    with pytest.raises(ImportFailure, match="no such file"):
        load_pt2(tmp_path / "nowhere.pt2")
