"""The registry of real models: ``programs://models/NAME``."""

from __future__ import annotations

import difflib
from functools import lru_cache

from programs.onnx_zoo import FILES, light_model
from programs.program import Program
from programs.torch_zoo import MODULES, torch_graph

NAMES: tuple[str, ...] = (*FILES, *MODULES)
"""Every model: structures of the ``onnx`` package, modules in plain torch, and transformer blocks."""


def load(name: str, seed: int = 0) -> Program:
    """A model by name, with weights drawn by ``seed``; loaded models are kept (the last two).

    Raises:
        ValueError: unknown name; the message lists what exists.
        ModuleNotFoundError: the model needs an optional package; the message says which extra to install.
    """
    if name not in NAMES:
        close = difflib.get_close_matches(name, NAMES, 3, 0.4)
        hint = f"; did you mean {' or '.join(close)}?" if close else "."
        raise ValueError(f"no model {name!r}{hint} There are: {', '.join(NAMES)}")
    return _load(name, seed)


@lru_cache(maxsize=2)
def _load(name: str, seed: int) -> Program:
    uri = f"programs://models/{name}"
    if name in FILES:
        from programs.onnx_import import import_onnx

        return Program(uri, f"models/{name}", import_onnx(light_model(name, seed), source=uri))
    return Program(uri, f"models/{name}", torch_graph(name, seed))
