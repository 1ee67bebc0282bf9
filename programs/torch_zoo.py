"""Models in plain torch, and blocks that ``transformers`` builds from a configuration, with seeded weights."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from programs.ir import Graph


class Mlp(nn.Module):
    """Three linear layers with gelu and layer normalization: (128, 512) -> (128, 64)."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.last = nn.Linear(512, 1024), nn.Linear(1024, 512), nn.Linear(512, 64)
        self.norm = nn.LayerNorm(512)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm(F.gelu(self.second(F.gelu(self.first(x)))))
        return F.softmax(self.last(y), dim=-1)


class GatedMlp(nn.Module):
    """Root-mean-square norm, SwiGLU (Shazeer 2020) and a residual: (128, 512) -> the same."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.RMSNorm(512, eps=1e-6)
        self.gate, self.up = nn.Linear(512, 1376, bias=False), nn.Linear(512, 1376, bias=False)
        self.down = nn.Linear(1376, 512, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm(x)
        made: Tensor = x + self.down(F.silu(self.gate(y)) * self.up(y))
        return made


class MixerBlock(nn.Module):
    """Token mixing, then channel mixing (Tolstikhin et al. 2021): (1, 196, 256) -> the same."""

    def __init__(self) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(256), nn.LayerNorm(256)
        self.tokens = nn.Sequential(nn.Linear(196, 128), nn.GELU(), nn.Linear(128, 196))
        self.channels = nn.Sequential(nn.Linear(256, 1024), nn.GELU(), nn.Linear(1024, 256))

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.tokens(self.norm1(x).transpose(1, 2)).transpose(1, 2)
        made: Tensor = x + self.channels(self.norm2(x))
        return made


class Mixer(nn.Module):
    """Two mixer blocks, mean over tokens, a head: (1, 196, 256) -> (1, 100)."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = nn.Sequential(MixerBlock(), MixerBlock())
        self.norm, self.head = nn.LayerNorm(256), nn.Linear(256, 100)

    def forward(self, x: Tensor) -> Tensor:
        made: Tensor = self.head(self.norm(self.blocks(x)).mean(1))
        return made


class ConvNextBlock(nn.Module):
    """7x7 depthwise convolution, layer norm over channels, inverted bottleneck (Liu et al. 2022)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(width, width, 7, padding=3, groups=width)
        self.norm = nn.LayerNorm(width, eps=1e-6)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.scale = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm(self.depthwise(x).permute(0, 2, 3, 1))
        made: Tensor = x + (self.scale * self.down(F.gelu(self.up(y)))).permute(0, 3, 1, 2)
        return made


class ConvNext(nn.Module):
    """A patchify stem, two blocks, pooling and a head: (1, 3, 112, 112) -> (1, 100)."""

    def __init__(self) -> None:
        super().__init__()
        self.stem, self.stem_norm = nn.Conv2d(3, 96, 4, 4), nn.GroupNorm(1, 96)
        self.blocks = nn.Sequential(ConvNextBlock(96), ConvNextBlock(96))
        self.norm, self.head = nn.LayerNorm(96), nn.Linear(96, 100)

    def forward(self, x: Tensor) -> Tensor:
        y = self.blocks(self.stem_norm(self.stem(x)))
        made: Tensor = self.head(self.norm(y.mean((2, 3))))
        return made


class UNetBlock(nn.Module):
    """Two 3x3 convolutions with group norm and silu."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(inputs, outputs, 3, padding=1), nn.Conv2d(outputs, outputs, 3, padding=1)
        self.norm1, self.norm2 = nn.GroupNorm(8, outputs), nn.GroupNorm(8, outputs)

    def forward(self, x: Tensor) -> Tensor:
        return F.silu(self.norm2(self.conv2(F.silu(self.norm1(self.conv1(x))))))


class UNet(nn.Module):
    """Two levels down and up with skip connections (Ronneberger et al. 2015): (1, 3, 64, 64) -> the same."""

    def __init__(self) -> None:
        super().__init__()
        self.down1, self.down2, self.middle = UNetBlock(3, 32), UNetBlock(32, 64), UNetBlock(64, 64)
        self.up2, self.up1, self.last = UNetBlock(128, 32), UNetBlock(64, 32), nn.Conv2d(32, 3, 1)

    def forward(self, x: Tensor) -> Tensor:
        high = self.down1(x)
        low = self.down2(F.avg_pool2d(high, 2))
        y = F.interpolate(self.middle(F.max_pool2d(low, 2)), scale_factor=2.0, mode="nearest")
        y = F.interpolate(self.up2(torch.cat([y, low], 1)), scale_factor=2.0, mode="nearest")
        made: Tensor = torch.tanh(self.last(self.up1(torch.cat([y, high], 1))))
        return made


class TemporalBlock(nn.Module):
    """Dilated depthwise convolution over time, batch norm, gate and residual."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation, groups=width)
        self.norm, self.mix = nn.BatchNorm1d(width), nn.Conv1d(width, 2 * width, 1)

    def forward(self, x: Tensor) -> Tensor:
        return x + F.glu(self.mix(F.hardswish(self.norm(self.depthwise(x)))), dim=1)


class TemporalNet(nn.Module):
    """Four dilated blocks on a series (Bai et al. 2018): (1, 64, 1024) -> (1, 64, 1024)."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(TemporalBlock(64, 2**i) for i in range(4)))

    def forward(self, x: Tensor) -> Tensor:
        made: Tensor = self.blocks(x)
        return made


class LlamaBlock(nn.Module):
    """One Llama decoder layer with its rotary embeddings and causal mask: (1, sequence, width) -> the same."""

    def __init__(self, config: Any) -> None:
        super().__init__()
        from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRotaryEmbedding

        self.layer, self.rotary = LlamaDecoderLayer(config, 0), LlamaRotaryEmbedding(config)

    def forward(self, x: Tensor) -> Tensor:
        length = x.shape[1]
        positions = torch.arange(length)[None]
        mask = torch.full((length, length), -math.inf).triu(1)[None, None]
        made = self.layer(x, attention_mask=mask, position_embeddings=self.rotary(x, positions))
        result: Tensor = made[0] if isinstance(made, tuple) else made
        return result


class First(nn.Module):
    """A layer of ``transformers`` that may return a tuple: its first tensor."""

    def __init__(self, layer: nn.Module, causal: bool) -> None:
        super().__init__()
        self.layer, self.causal = layer, causal

    def forward(self, x: Tensor) -> Tensor:
        kwargs = {}
        if self.causal:
            kwargs["attention_mask"] = torch.full((x.shape[1], x.shape[1]), -math.inf).triu(1)[None, None]
        made = self.layer(x, **kwargs)
        result: Tensor = made[0] if isinstance(made, tuple) else made
        return result


SEQUENCE, WIDTH, HEADS = 128, 256, 4
"""Of the transformer blocks."""


def _transformers() -> Any:
    try:
        import transformers
    except ImportError:
        raise ModuleNotFoundError(
            "the transformer blocks need the package transformers: pip install 'optgym[models]'"
        ) from None
    return transformers


def _bert() -> nn.Module:
    config = _transformers().BertConfig(
        hidden_size=WIDTH, num_attention_heads=HEADS, intermediate_size=4 * WIDTH, attn_implementation="eager"
    )
    from transformers.models.bert.modeling_bert import BertLayer

    layer: Any = BertLayer  # untyped
    return First(layer(config), causal=False)


def _gpt2() -> nn.Module:
    config = _transformers().GPT2Config(n_embd=WIDTH, n_head=HEADS, attn_implementation="eager")
    from transformers.models.gpt2.modeling_gpt2 import GPT2Block

    layer: Any = GPT2Block  # untyped
    return First(layer(config), causal=True)


def _llama() -> nn.Module:
    config = _transformers().LlamaConfig(
        hidden_size=WIDTH, intermediate_size=688, num_attention_heads=HEADS, num_key_value_heads=2,
        attn_implementation="eager",
    )  # fmt: skip
    return LlamaBlock(config)


@dataclass(frozen=True)
class Entry:
    """A module and the shape of its one input."""

    make: Callable[[], nn.Module]
    shape: tuple[int, ...]


MODULES: dict[str, Entry] = {
    "mlp": Entry(Mlp, (128, 512)),
    "gated-mlp": Entry(GatedMlp, (128, 512)),
    "mixer": Entry(Mixer, (1, 196, 256)),
    "convnext": Entry(ConvNext, (1, 3, 112, 112)),
    "unet": Entry(UNet, (1, 3, 64, 64)),
    "temporal-net": Entry(TemporalNet, (1, 64, 1024)),
    "bert-block": Entry(_bert, (1, SEQUENCE, WIDTH)),
    "gpt2-block": Entry(_gpt2, (1, SEQUENCE, WIDTH)),
    "llama-block": Entry(_llama, (1, SEQUENCE, WIDTH)),
}
"""Model name -> how to make it."""


def torch_model(name: str, seed: int = 0) -> nn.Module:
    """One of :data:`MODULES` in evaluation mode, with seeded weights: the same on any machine.

    Raises:
        KeyError: unknown name.
        ModuleNotFoundError: the block needs ``transformers``.
    """
    with torch.random.fork_rng(devices=[]):
        module = MODULES[name].make().eval()
    seed_weights(module, seed)
    return module


def seed_weights(module: nn.Module, seed: int) -> None:
    """Draw all weights anew, by name, with NumPy.

    Matrices and filters are normal with variance 1 / fan-in; scales of norms N(1, 0.1), running variances uniform in
    0.5..1.5, other vectors N(0, 0.1): freshly initialized ones and zeros would let the clean-up passes drop them.
    """
    norms = {name for name, item in module.named_modules() if "norm" in type(item).__name__.lower()}
    transposed = {name for name, item in module.named_modules() if type(item).__name__ == "Conv1D"}
    tensors = [*module.named_parameters(), *module.named_buffers()]
    for name, tensor in tensors:
        if not tensor.is_floating_point() or "inv_freq" in name:
            continue
        rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
        noise = rng.standard_normal(tuple(tensor.shape), dtype=np.float32)
        owner, _, leaf = name.rpartition(".")
        if leaf == "running_var":
            noise = 0.5 + rng.random(tuple(tensor.shape), dtype=np.float32)
        elif (owner in norms and leaf == "weight") or leaf == "scale":
            noise = 1 + noise * np.float32(0.1)
        elif tensor.dim() < 2:
            noise *= np.float32(0.1)
        else:
            fan_in = tensor.shape[0] if owner in transposed else math.prod(tensor.shape[1:])
            noise *= np.float32(math.sqrt(1 / fan_in))
        with torch.no_grad():
            tensor.copy_(torch.from_numpy(noise))


def torch_graph(name: str, seed: int = 0) -> Graph:
    """The graph of one of :data:`MODULES`."""
    from programs.torch_import import import_module

    return import_module(torch_model(name, seed), (torch.zeros(MODULES[name].shape),), name=f"programs://models/{name}")
