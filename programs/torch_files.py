"""Reading ``.pt2`` files that may come from strangers.

``torch.export.load`` trusts its file: it unpickles example inputs, weights and objects where the file asks for it,
loads native libraries out of the archive, evaluates size expressions as Python, and resolves operator names inside
the whole ``torch`` module. :func:`read_exported` therefore looks at the archive first and refuses what could
execute code: it accepts plain tensor payloads, ``aten`` operators and arithmetic in size expressions, nothing else.
What remains is the risk of a bug in the zip, JSON or tensor readers themselves; a file that may be hostile in that
way belongs into a container.
"""

from __future__ import annotations

import io
import json
import pickle
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from programs.decompose import ImportFailure

_PAYLOAD = re.compile(
    r"[^/]+/(models/model\.json"
    r"|data/(weights|constants)/(weight_\d+|tensor_\d+|model_(weights|constants)_config\.json)"
    r"|data/sample_inputs/model\.pt|extra/.*|archive_format|archive_version|byteorder|version"
    r"|\.data/[a-z_]+|\.format_version|\.storage_alignment)"
)
_TARGET = re.compile(
    r"torch\.ops\.(aten|prims)\.\w+(\.\w+)?|torch\.sym_\w+|math\.(floor|ceil|trunc|sqrt|log2?|exp)"
    r"|_operator\.(getitem|add|sub|mul|floordiv|truediv|mod|neg|pow|lt|le|gt|ge|eq|ne|and_|or_|not_)"
)
_EXPRESSION = re.compile(r"[\w\s+\-*/(),<>=!&|~]*")
_FUNCTIONS = {
    "Max", "Min", "Mod", "PythonMod", "FloorDiv", "CeilDiv", "CleanDiv", "TruncToInt", "Eq", "Ne", "Le", "Lt", "Ge",
    "Gt", "And", "Or", "Not", "Symbol", "Integer", "oo", "int_oo", "True", "False", "positive", "integer",
    "nonnegative", "real",
}  # fmt: skip
_WORD = re.compile(r"[A-Za-z_]\w*")
_SYMBOL = re.compile(r"[suz]\d+|zf\d+")
_QUOTED = re.compile(r"'((?:[suz]|zf)\d+)'")
MAX_SIZE_BYTES = 16 * 2**30
"""Largest archive read."""


def read_exported(path: Path) -> torch.export.ExportedProgram:
    """Load a file written by ``torch.export.save``, after looking whether it holds only data.

    Raises:
        ImportFailure: missing, no such archive, an older format, or something that could execute code.
    """
    if not path.is_file():
        raise ImportFailure(f"{path}: no such file")
    if path.stat().st_size > MAX_SIZE_BYTES:
        raise ImportFailure(f"{path}: {path.stat().st_size} bytes; at most {MAX_SIZE_BYTES} are read")
    data = path.read_bytes()  # checked and loaded from the same bytes
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _inspect(archive)
        return torch.export.load(io.BytesIO(data))
    except ImportFailure as error:
        raise ImportFailure(f"{path}: {error}") from None
    except (zipfile.BadZipFile, zlib.error, EOFError):
        raise ImportFailure(f"{path}: this is no .pt2 archive (truncated?)") from None
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ImportFailure(f"{path}: torch {torch.__version__} cannot load it: {reason}") from None


def _inspect(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    roots = {name.split("/")[0] for name in names}
    if len(roots) != 1 or f"{next(iter(roots))}/models/model.json" not in names:
        raise ImportFailure("no single exported program inside; save it with torch.export.save of this torch release")
    for name in names:
        if not _PAYLOAD.fullmatch(name):
            raise ImportFailure(
                f"it holds {name!r}, which is no tensor data; only exported programs of tensors are read"
            )
    root = next(iter(roots))
    for part in ("weights", "constants"):
        config = _json(archive, f"{root}/data/{part}/model_{part}_config.json")
        for name, entry in config.get("config", {}).items():
            if entry.get("use_pickle") or not re.fullmatch(r"(weight|tensor)_\d+", str(entry.get("path_name"))):
                raise ImportFailure(f"{part}: {name!r} is a pickled object; only plain tensors are read")
    inputs = f"{root}/data/sample_inputs/model.pt"
    if inputs in names and archive.getinfo(inputs).file_size:
        try:
            torch.load(io.BytesIO(archive.read(inputs)), weights_only=True)
        except (pickle.UnpicklingError, RuntimeError, ValueError, EOFError):
            raise ImportFailure(
                "its example inputs hold more than tensors; export with plain tensors as inputs"
            ) from None
    for key, value in _walk(_json(archive, f"{root}/models/model.json")):
        if key in ("target", "as_operator") and isinstance(value, str) and not _is_plain_target(key, value):
            raise ImportFailure(f"operator {value!r} is not one of aten's; export without custom operators")
        if key == "as_custom_obj":
            raise ImportFailure("it refers to custom objects; only tensors are read")
        if key == "expr_str" and isinstance(value, str) and not _is_arithmetic(value):
            raise ImportFailure(f"size expression {value!r} is not plain arithmetic")


def _is_plain_target(key: str, value: str) -> bool:
    # "target" is also the name of a parameter or buffer in the signature
    return bool(_TARGET.fullmatch(value)) or (
        key == "target" and not value.startswith(("torch", "_operator", "math", "#"))
    )


def _is_arithmetic(text: str) -> bool:
    text = _QUOTED.sub(r"\1", text)  # Symbol('s0', positive=True, integer=True)
    words = _WORD.findall(text)
    known = all(word in _FUNCTIONS or _SYMBOL.fullmatch(word) for word in words)
    return known and "__" not in text and bool(_EXPRESSION.fullmatch(text))


def _json(archive: zipfile.ZipFile, name: str) -> Any:
    try:
        return json.loads(archive.read(name))
    except KeyError:
        raise ImportFailure(f"{name!r} is missing") from None
    except (ValueError, RecursionError):
        raise ImportFailure(f"{name!r} is no JSON") from None


def _walk(data: Any) -> Iterator[tuple[str, Any]]:
    stack = [data]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            yield from item.items()
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
