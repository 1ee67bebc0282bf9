"""Families text, descent and codec: characters and bits, taken and put one by one through layers."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, read, scratch, write
from programs.calls.spec import CallSpec
from programs.ir import Array

_LETTERS = "etaoinshrdlucmfwypvbg"


def _filled(rows: list[str], width: int) -> Array:
    """Rows of text, each cut or filled up with spaces."""
    return np.array([list(row[:width].ljust(width).encode()) for row in rows], np.uint8)


def _word(rng: np.random.Generator, most: int = 10) -> str:
    weights = 1.0 / np.arange(1, len(_LETTERS) + 1)
    return "".join(rng.choice(list(_LETTERS), int(rng.integers(1, most)), p=weights / weights.sum()))


def _text(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    text = ""
    while len(text) < d["text"]:
        text += _word(rng) + (" " if rng.random() < 0.9 else "\n")
    return {"text": _filled([text], d["text"])[0]}


def _template(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    parts: list[str] = []
    depth = 0
    while sum(map(len, parts)) < d["text"]:
        draw = rng.random()
        if draw < 0.06 and depth < 2:
            parts.append(f"{{#{_word(rng, 6)}}}")
            depth += 1
        elif draw < 0.16 and depth:
            parts.append("{/}")
            depth -= 1
        elif draw < 0.4:
            parts.append(f"{{{_word(rng, 6)}{rng.choice(['', '|upper', '|reverse'])}}}")
        else:
            parts.append(_word(rng) + " ")
    values = [_word(rng, d["width"]) for _ in range(16)]
    return {"text": _filled(["".join(parts)], d["text"])[0], "values": _filled(values, d["width"])}


def _sum(rng: np.random.Generator, depth: int) -> str:
    draw = rng.random()
    if depth == 0 or draw < 0.2:
        return str(rng.integers(0, 1000)) if rng.random() < 0.6 else chr(97 + int(rng.integers(26)))
    if draw < 0.3:
        return f"({_sum(rng, depth - 1)})"
    if draw < 0.36:
        return f"-{_sum(rng, depth - 1)}"
    if draw < 0.45:
        return f"{rng.choice(['m', 'x'])}({_sum(rng, depth - 1)}, {_sum(rng, depth - 1)})"
    if draw < 0.5:
        return f"{rng.choice(['s', 'a'])}({_sum(rng, depth - 1)})"
    return f"{_sum(rng, depth - 1)}{rng.choice([' + ', '-', ' * ', '/', '^'])}{_sum(rng, depth - 1)}"


def _calculations(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    rows = []
    for _ in range(d["rows"]):
        start = f"{chr(97 + int(rng.integers(26)))} = " if rng.random() < 0.5 else ""
        rows.append(start + _sum(rng, 5))
    return {"text": _filled(rows, d["width"])}


def _lisp(rng: np.random.Generator, depth: int, names: str) -> str:
    draw = rng.random()
    if depth == 0 or draw < 0.15:
        return str(rng.integers(0, 100)) if rng.random() < 0.5 else str(rng.choice(list(names)))
    parts = [_lisp(rng, depth - 1, names) for _ in range(3)]
    if draw < 0.3:
        return f"(i (< {parts[0]} {parts[1]}) {parts[1]} {parts[2]})"
    if draw < 0.5:
        name = chr(97 + int(rng.integers(6)))
        return f"(l {name} {parts[0]} {_lisp(rng, depth - 1, names + name)})"
    return f"({rng.choice(list('+*-'))} {' '.join(parts)})"


def _lists(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    return {"text": _filled([_lisp(rng, 4, "a") for _ in range(d["rows"])], d["width"])}


def _setting(rng: np.random.Generator, depth: int = 0) -> str:
    draw = rng.random()
    if draw < 0.4:
        return f"{rng.integers(0, 10**6)}{rng.choice(['', '', 'k', 'm', 's'])}"
    if draw < 0.6:
        return f'"{_word(rng)} {_word(rng)}"'
    if draw < 0.75 and depth < 2:
        return f"[{', '.join(_setting(rng, depth + 1) for _ in range(int(rng.integers(0, 5))))}]"
    return _word(rng)


def _config(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    text = ""
    while len(text) < d["text"]:
        draw = rng.random()
        if draw < 0.1:
            text += f"[{_word(rng)}]\n"
        elif draw < 0.16:
            text += f"# {_word(rng)} {_word(rng)}\n"
        elif draw < 0.2:
            text += f"{_word(rng)} {_word(rng)}\n"
        else:
            text += f"{_word(rng)} = {_setting(rng)}\n"
    return {"text": _filled([text], d["text"])[0]}


def _wave(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    time = np.arange(d["n"])
    wave = sum(rng.uniform(500, 4000) * np.sin(time * rng.uniform(0.01, 0.3) + rng.uniform(0, 6)) for _ in range(4))
    return {"samples": (wave + rng.normal(0, 60, d["n"])).clip(-32000, 32000).astype(np.int16)}


def _runs(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    symbols = np.minimum(rng.geometric(0.15, d["n"]) - 1, 30).astype(np.uint8)
    lengths = np.where(rng.random(d["n"]) < 0.1, rng.integers(4, 12, d["n"]), 1)
    return {"data": np.repeat(symbols, lengths)[: d["n"]]}


SPECS: tuple[CallSpec, ...] = (
    CallSpec(
        "format", "text",
        {"values": 40, "room": 3000}, {"values": 1800, "room": 70000}, {"values": 6000, "room": 250000},
        lambda d: (
            read("values", "int64", d["values"]), write("text", "uint8", d["room"]), write("written", "int64", 2),
        ),
        lambda rng, d: {"values": rng.integers(-(2**63), 2**63 - 1, d["values"], np.int64)},
    ),
    CallSpec(
        "template", "text",
        {"text": 500, "room": 8000, "width": 12}, {"text": 14000, "room": 110000, "width": 20},
        {"text": 50000, "room": 500000, "width": 24},
        lambda d: (
            read("text", "uint8", d["text"]), read("values", "uint8", 16, d["width"]), write("out", "uint8", d["room"]),
            write("used", "int64", 1),
        ),
        _template,
    ),
    CallSpec(
        "justify", "text",
        {"text": 400, "room": 4000}, {"text": 6000, "room": 40000}, {"text": 20000, "room": 130000},
        lambda d: (read("text", "uint8", d["text"]), write("out", "uint8", d["room"]), write("counts", "int64", 3)),
        _text,
    ),
    CallSpec(
        "calculator", "descent",
        {"rows": 12, "width": 80}, {"rows": 500, "width": 100}, {"rows": 1500, "width": 120},
        lambda d: (
            read("text", "uint8", d["rows"], d["width"]), write("values", "int64", d["rows"]),
            write("result", "int64", 27),
        ),
        _calculations,
    ),
    CallSpec(
        "lists", "descent",
        {"rows": 8, "width": 200, "cells": 1000}, {"rows": 130, "width": 300, "cells": 2000},
        {"rows": 300, "width": 400, "cells": 3000},
        lambda d: (
            read("text", "uint8", d["rows"], d["width"]), write("values", "int32", d["rows"]),
            write("result", "int64", 2), scratch("head", "int32", d["cells"]), scratch("tail", "int32", d["cells"]),
        ),
        _lists,
    ),
    CallSpec(
        "config", "descent",
        {"text": 1000}, {"text": 50000}, {"text": 200000},
        lambda d: (read("text", "uint8", d["text"]), write("result", "uint64", 9)),
        _config,
    ),
    CallSpec(
        "rice", "codec",
        {"n": 200, "room": 1200}, {"n": 6000, "room": 24000}, {"n": 30000, "room": 120000},
        lambda d: (
            read("samples", "int16", d["n"]), write("again", "int16", d["n"]), write("used", "int64", 1),
            scratch("bytes", "uint8", d["room"]),
        ),
        _wave,
    ),
    CallSpec(
        "elias", "codec",
        {"n": 60, "words": 40}, {"n": 500, "words": 300}, {"n": 3000, "words": 1500},
        lambda d: (
            read("gaps", "uint32", 3, d["n"]), write("result", "uint64", 6), scratch("gamma", "uint64", d["words"]),
            scratch("delta", "uint64", d["words"]), scratch("fibonacci", "uint64", d["words"]),
        ),
        lambda rng, d: {"gaps": rng.geometric(0.05, (3, d["n"])).astype(np.uint32)},
    ),
    CallSpec(
        "prefix", "codec",
        {"n": 300, "room": 400}, {"n": 4000, "room": 5000}, {"n": 30000, "room": 40000},
        lambda d: (
            read("data", "uint8", d["n"]), write("again", "uint8", d["n"]), write("used", "int64", 1),
            scratch("bytes", "uint8", d["room"]),
        ),
        _runs,
    ),
)  # fmt: skip
