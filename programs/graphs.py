"""Seeded generator of tensor graphs: ``programs://graphs-v0/SEED`` and ``programs://graphs-v0/FAMILY/SEED``.

The same address gives the same program on every machine: all choices come from PCG64 integers and uniforms.

The split is by family and frozen. What makes a fusion decision hard appears on both sides of it, in different
clothes, so that a held-out family tests whether the decision was learned and not the graph:

- ``sharpen`` (test) recomputes stencil producers as ``filters`` and ``diffusion`` (train) do, but its producers
  are read by several consumers at once;
- ``backward`` (test) mixes row and column reductions over shared producers, as ``statistics`` (train) does, with
  several outputs, as ``optimizer`` (train) has;
- ``gated_mlp`` (test) is wide pointwise work with slices, of which train has the activations and norms only;
- ``rotary`` (test) reads costly small tables from every head, the trade-off of ``broadcast`` (train), behind
  slices and a concatenation that train never shows;
- validation (``physics``, ``signal``, ``wave``) is one pointwise, one row-window and one grid family.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from programs.families import backward, dynamics, images, mixture, neural, optimizers, random_dag, sequences, statistics
from programs.families.sketch import Sketch
from programs.ir import Graph, GraphError
from programs.program import Program

PREFIX = "programs://graphs-v0/"

FAMILIES: Mapping[str, Callable[[Sketch], Graph]] = MappingProxyType(
    {
        "norm": neural.norm_chain,
        "attention": neural.attention,
        "losses": neural.losses,
        "optimizer": optimizers.optimizer,
        "filters": images.filters,
        "pyramid": images.pyramid,
        "temporal": sequences.temporal,
        "diffusion": dynamics.diffusion,
        "statistics": statistics.statistics,
        "siblings": statistics.siblings,
        "broadcast": statistics.broadcast,
        "random_dag": random_dag.random_dag,
        "physics": dynamics.physics,
        "signal": sequences.signal,
        "wave": dynamics.wave,
        "backward": backward.backward,
        "sharpen": images.sharpen,
        "gated_mlp": neural.gated_mlp,
        "rotary": neural.rotary,
    }
)
"""Family name -> what draws one of its graphs."""

MIXTURES = "programs://mixtures-v0/"
"""Addresses of graphs that are of no family: ``programs://mixtures-v0/SEED``. They are only trained on."""

SPLITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "train": (
            "norm",
            "attention",
            "losses",
            "optimizer",
            "filters",
            "pyramid",
            "temporal",
            "diffusion",
            "statistics",
            "siblings",
            "broadcast",
            "random_dag",
        ),
        "validation": ("physics", "signal", "wave"),
        "test": ("backward", "sharpen", "gated_mlp", "rotary"),
    }
)
"""Split -> its families. Frozen: a program's split never changes; new families go into a new generator version."""

MIN_NODES, MAX_NODES = 6, 40
"""Compute nodes of every generated graph."""

TARGETS_US = (60, 90, 120, 180, 240, 360, 480)
"""Sizes are drawn so that a sensible plan runs about this long on one core, in microseconds."""


def load(path: str) -> Program:
    """The program at ``SEED`` (the seed picks the family too) or ``FAMILY/SEED``.

    Raises:
        ValueError: unknown family, or a seed that is no integer from 0 to 2**63 - 1.
    """
    family, slash, seed_text = path.rpartition("/")
    seed = _seed(f"{PREFIX}{family}{slash}", seed_text)
    if not slash:
        family = _choose("", seed, tuple(FAMILIES))
    elif family not in FAMILIES:
        raise ValueError(f"{PREFIX}{path}: unknown family {family!r}; known: {', '.join(FAMILIES)}")
    return _load(f"{PREFIX}{family}/", family, seed)


def load_mixture(path: str) -> Program:
    """The mixture ``SEED``.

    Raises:
        ValueError: a seed that is no integer from 0 to 2**63 - 1.
    """
    return _load(MIXTURES, "mixture", _seed(MIXTURES, path))


def sample(split: str, seed: int) -> Program:
    """The program that ``seed`` picks from the families of ``split`` (``train``, ``validation``, ``test``).

    Raises:
        ValueError: unknown split, or a seed outside 0..2**63 - 1.
    """
    if split not in SPLITS:
        raise ValueError(f"unknown split {split!r}; known: {', '.join(SPLITS)}")
    return load(f"{_choose(split, seed, SPLITS[split])}/{seed}")


def deal(split: str, count: int, first_seed: int = 0) -> tuple[str, ...]:
    """``count`` URIs of a split, seeds from ``first_seed`` on; families take turns, so that any prefix is balanced."""
    families = SPLITS[split]
    return tuple(f"{PREFIX}{families[i % len(families)]}/{first_seed + i // len(families)}" for i in range(count))


def training(count: int, first_seed: int = 0) -> tuple[str, ...]:
    """``count`` URIs to train on: the split's families in turn, and after each a mixture."""
    dealt = deal("train", -(-count // 2), first_seed)
    mixed = [f"{MIXTURES}{first_seed + number}" for number in range(len(dealt))]
    return tuple(uri for pair in zip(dealt, mixed, strict=True) for uri in pair)[:count]


def split_of(family: str) -> str | None:
    """The split that ``family`` belongs to, ``None`` if it is not a generated family."""
    return next((split for split, families in SPLITS.items() if family in families), None)


def _rng(*words: str | int) -> np.random.Generator:
    digest = hashlib.sha256("/".join(map(str, words)).encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))


def _choose(salt: str, seed: int, families: tuple[str, ...]) -> str:
    return families[int(_rng("family", salt, seed).integers(len(families)))]


def _seed(before: str, text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) >= 2**63:
        raise ValueError(f"{before}{text}: the seed must be an integer from 0 to 2**63 - 1, not {text!r}")
    return int(text)


@lru_cache(maxsize=512)
def _load(prefix: str, family: str, seed: int) -> Program:
    uri, draw = f"{prefix}{seed}", {**FAMILIES, "mixture": mixture.mixture}[family]
    target_us = TARGETS_US[int(_rng("size", family, seed).integers(len(TARGETS_US)))]
    for attempt in range(1000):
        words = ("graph", family, seed, attempt)
        try:
            graph = draw(Sketch(_rng(*words), 1 << 15))
            if MIN_NODES <= len(graph.compute) <= MAX_NODES:
                elements = (1 << 15) * target_us * 1000 / estimate_ns(graph)
                elements = min(max(int(elements), 1 << 12), 1 << 20)
                return Program(uri, family, draw(Sketch(_rng(*words), elements)))
        except GraphError:  # a window that does not fit what earlier draws left: draw again
            continue
    raise RuntimeError(f"{uri}: no graph of {MIN_NODES} to {MAX_NODES} nodes in 1000 draws")


WORK = {
    "sqrt": 8, "rsqrt": 8, "reciprocal": 6, "exp": 12, "log": 18, "tanh": 18, "erf": 20, "sigmoid": 16, "sin": 20,
    "cos": 20, "sign": 2, "div": 6, "pow": 36, "stencil": 2, "depthwise": 2, "matmul": 2, "shift": 0, "transpose": 0,
    "reshape": 0, "broadcast": 0, "slice": 0, "concat": 0, "pad": 0,
}  # fmt: skip
"""Arithmetic of an operator in flops an element, 1 where not named. Part of what graphs-v0 is: it stays as it is, so
that a seed stays the same program whatever is learned about costs later."""


def estimate_ns(graph: Graph) -> float:
    """A rough run time of a sensible plan on one core, in ns, only to choose sizes.

    45 flops/ns, and 60 bytes/ns for inputs, outputs and a quarter of the values between: what loopjit's rules
    took on one AVX-512 core, within a factor of two for most graphs.
    """
    total = 0.0
    for node in graph.nodes:
        taps = math.prod(node.attr("size", ())) if node.kind == "window" else 1
        work = graph[node.inputs[0]].size if node.kind == "reduce" else node.size
        if node.op == "matmul":
            work *= graph[node.inputs[0]].shape[-1]
        total += work * taps * WORK.get(node.op, 1) * (node.kind != "source") / 45
        kept = 1.0 if node.op == "input" or node.name in graph.outputs else 0.25
        total += 4 * node.size * kept / 60
    return total
